"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right. Do not edit by hand.
"""

# rule -> hit rate; behind it, how often the rule fired
RATES = {
    "according-to": 0.789,  # 407
    "as-said": 0.482,  # 12
    "clause-after": 0.809,  # 1776
    "clause-first": 0.748,  # 480
    "clause-that": 0.824,  # 1282
    "continuation": 0.13,  # 69
    "document": 0.771,  # 179
    "headline-colon": 0.634,  # 93
    "interview": 0.403,  # 67
    "introduced": 0.537,  # 41
    "name-colon": 0.721,  # 23
    "noun-that": 0.237,  # 118
    "object-with-quote": 0.42,  # 250
    "quote-after": 0.856,  # 604
    "quote-first": 0.958,  # 3059
    "quote-first-any-verb": 0.789,  # 3
    "quote-within": 0.787,  # 2086
    "signature": 0.849,  # 7
    "speech-act": 0.659,  # 1210
    "thought-after": 0.598,  # 87
    "thought-that": 0.687,  # 99
}
