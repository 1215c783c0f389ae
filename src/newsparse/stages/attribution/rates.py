"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right. Do not edit by hand.
"""

# rule -> hit rate; behind it, how often the rule fired
RATES = {
    "according-to": 0.799,  # 412
    "clause-after": 0.785,  # 1772
    "clause-first": 0.743,  # 467
    "clause-that": 0.786,  # 1297
    "continuation": 0.125,  # 64
    "document": 0.754,  # 175
    "headline-colon": 0.628,  # 94
    "interview": 0.194,  # 67
    "introduced": 0.535,  # 43
    "name-colon": 0.669,  # 26
    "noun-that": 0.322,  # 121
    "object-with-quote": 0.408,  # 240
    "quote-after": 0.824,  # 585
    "quote-first": 0.896,  # 3074
    "quote-first-any-verb": 0.784,  # 2
    "quote-within": 0.752,  # 2113
    "signature": 0.822,  # 7
    "speech-act": 0.658,  # 1285
    "statement": 0.697,  # 8
    "thought-after": 0.537,  # 164
    "thought-that": 0.613,  # 119
}
