"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right. Do not edit by hand.
"""

# rule -> hit rate; behind it, how often the rule fired
RATES = {
    "according-to": 0.801,  # 407
    "clause-after": 0.811,  # 1837
    "clause-first": 0.796,  # 461
    "clause-that": 0.82,  # 1298
    "continuation": 0.132,  # 68
    "document": 0.77,  # 183
    "headline-colon": 0.855,  # 62
    "interview": 0.403,  # 67
    "introduced": 0.583,  # 36
    "name-colon": 0.749,  # 22
    "noun-that": 0.342,  # 120
    "object-with-quote": 0.418,  # 244
    "quote-after": 0.869,  # 579
    "quote-first": 0.959,  # 3073
    "quote-first-any-verb": 0.795,  # 3
    "quote-within": 0.802,  # 2118
    "signature": 0.854,  # 7
    "speech-act": 0.666,  # 1352
    "thought-after": 0.586,  # 87
    "thought-that": 0.684,  # 98
}
