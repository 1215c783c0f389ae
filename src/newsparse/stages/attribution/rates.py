"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right. Do not edit by hand.
"""

# rule -> hit rate; behind it, how often the rule fired
RATES = {
    "according-to": 0.803,  # 412
    "clause-after": 0.822,  # 1772
    "clause-first": 0.792,  # 467
    "clause-that": 0.821,  # 1297
    "continuation": 0.133,  # 60
    "document": 0.76,  # 175
    "headline-colon": 0.628,  # 94
    "interview": 0.403,  # 67
    "introduced": 0.583,  # 43
    "name-colon": 0.749,  # 26
    "noun-that": 0.339,  # 121
    "object-with-quote": 0.412,  # 240
    "quote-after": 0.862,  # 586
    "quote-first": 0.958,  # 3074
    "quote-first-any-verb": 0.795,  # 2
    "quote-within": 0.806,  # 2112
    "signature": 0.854,  # 7
    "speech-act": 0.688,  # 1284
    "statement": 0.5,  # 8
    "thought-after": 0.598,  # 164
    "thought-that": 0.639,  # 119
}
