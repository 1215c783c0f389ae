"""How often each rule was right on annotated news in this language: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right, and whom a pronoun means. Do not edit by hand.
"""

# A rule, or a rule and how its speaker is known -> hit rate.
QUOTES = """\
according-to	0.819
according-to: named	0.851
according-to: nominal	0.799
as-said	0.763
as-said: named	0.864
as-said: nominal	0.731
clause-after	0.752
clause-after: named	0.815
clause-after: nominal	0.714
clause-after: pronoun	0.776
clause-first	0.583
clause-first: named	0.634
clause-first: nobody	0.553
clause-first: nominal	0.61
clause-first: pronoun	0.528
clause-that	0.779
clause-that: named	0.771
clause-that: nominal	0.806
clause-that: pronoun	0.778
continuation	0.678
introduced	0.759
introduced: named	0.713
introduced: nominal	0.789
noun-that	0.846
quote-after	0.859
quote-after: named	0.875
quote-after: nominal	0.8
quote-after: pronoun	0.887
quote-first	0.907
quote-first: named	0.938
quote-first: nominal	0.887
quote-within	0.781
quote-within: named	0.875
quote-within: nominal	0.705
quote-within: pronoun	0.75
reported-on	0.643
reported-on: named	0.728
reported-on: nominal	0.573
reported-on: pronoun	0.607
speech-act	0.741
speech-act: named	0.757
speech-act: nominal	0.699
speech-act: pronoun	0.77
thought-after	0.606
thought-that	0.78
thought-that: named	0.831
thought-that: nominal	0.79
thought-that: pronoun	0.758
"""
