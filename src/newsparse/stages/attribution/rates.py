"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right. Do not edit by hand.
"""

# rule -> hit rate; behind it, how often the rule fired
RATES = {
    "according-to": 0.789,  # 407
    "as-said": 0.481,  # 12
    "clause-after": 0.808,  # 1787
    "clause-first": 0.748,  # 480
    "clause-that": 0.823,  # 1288
    "continuation": 0.13,  # 69
    "document": 0.777,  # 179
    "headline-colon": 0.634,  # 93
    "interview": 0.403,  # 67
    "introduced": 0.537,  # 41
    "name-colon": 0.72,  # 23
    "noun-that": 0.237,  # 118
    "object-with-quote": 0.416,  # 250
    "quote-after": 0.848,  # 611
    "quote-first": 0.958,  # 3059
    "quote-first-any-verb": 0.788,  # 3
    "quote-within": 0.788,  # 2082
    "signature": 0.848,  # 7
    "speech-act": 0.659,  # 1218
    "thought-after": 0.598,  # 87
    "thought-that": 0.687,  # 99
}
