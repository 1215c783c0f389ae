"""How often each rule was right on annotated news in this language: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right, and whom a pronoun means. Do not edit by hand.
"""

# A rule, or a rule and how its speaker is known -> hit rate.
QUOTES = """\
according-to	0.811
according-to: named	0.812
according-to: nominal	0.813
claim-by	0.718
claim-denied	0.836
claim-of	0.531
claim-of: named	0.519
claim-of: nominal	0.532
clause-after	0.817
clause-after: named	0.87
clause-after: nominal	0.779
clause-after: pronoun	0.712
clause-after: pronoun, rival	0.539
clause-first	0.804
clause-first: named	0.824
clause-first: nominal	0.811
clause-first: pronoun	0.725
clause-first: pronoun, rival	0.549
clause-that	0.828
clause-that: named	0.859
clause-that: nominal	0.777
clause-that: pronoun	0.781
clause-that: pronoun, rival	0.583
continuation	0.178
continuation: continuation	0.283
continuation: named	0.17
continuation: nobody	0.065
document	0.762
document: named	0.788
document: nominal	0.753
headline-colon	0.846
headline-colon: named	0.881
headline-colon: nominal	0.797
introduced	0.556
introduced: named	0.574
introduced: pronoun	0.521
name-colon	0.661
name-colon: named	0.674
noun-that	0.31
noun-that: nobody	0.255
noun-that: nominal	0.392
object-with-quote	0.445
object-with-quote: named	0.618
object-with-quote: nobody	0.404
object-with-quote: nominal	0.357
object-with-quote: pronoun	0.366
quote-after	0.858
quote-after: named	0.929
quote-after: nobody	0.749
quote-after: nominal	0.721
quote-after: pronoun	0.773
quote-after: pronoun, rival	0.562
quote-first	0.96
quote-first-any-verb	0.844
quote-first: named	0.955
quote-first: nominal	0.961
quote-first: pronoun	0.929
quote-first: pronoun, rival	0.655
quote-within	0.813
quote-within: named	0.867
quote-within: nobody	0.425
quote-within: nominal	0.659
quote-within: pronoun	0.786
quote-within: pronoun, rival	0.452
speech-act	0.699
speech-act: named	0.753
speech-act: nominal	0.615
speech-act: pronoun	0.645
speech-act: pronoun, rival	0.475
statement	0.673
thought-after	0.602
thought-after: named	0.601
thought-after: nominal	0.771
thought-after: pronoun	0.492
thought-that	0.733
thought-that: named	0.802
thought-that: nominal	0.733
thought-that: pronoun	0.629
"""
