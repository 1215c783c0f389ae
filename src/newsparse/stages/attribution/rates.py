"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right. Do not edit by hand.
"""

# rule -> hit rate; behind it, how often the rule fired
RATES = {
    "according-to": 0.801,  # 407
    "as-said": 0.512,  # 11
    "clause-after": 0.809,  # 1827
    "clause-first": 0.796,  # 461
    "clause-that": 0.82,  # 1290
    "continuation": 0.13,  # 69
    "document": 0.767,  # 180
    "headline-colon": 0.634,  # 93
    "interview": 0.403,  # 67
    "introduced": 0.583,  # 36
    "name-colon": 0.749,  # 22
    "noun-that": 0.342,  # 120
    "object-with-quote": 0.42,  # 245
    "quote-after": 0.866,  # 582
    "quote-first": 0.959,  # 3072
    "quote-first-any-verb": 0.794,  # 3
    "quote-within": 0.8,  # 2122
    "signature": 0.853,  # 7
    "speech-act": 0.666,  # 1351
    "thought-after": 0.586,  # 87
    "thought-that": 0.68,  # 97
}
