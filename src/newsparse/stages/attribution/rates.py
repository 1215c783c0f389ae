"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right. Do not edit by hand.
"""

# rule -> hit rate; behind it, how often the rule fired
RATES = {
    "according-to": 0.791,  # 406
    "as-said": 0.504,  # 11
    "clause-after": 0.807,  # 1778
    "clause-first": 0.747,  # 479
    "clause-that": 0.826,  # 1261
    "continuation": 0.129,  # 70
    "document": 0.778,  # 176
    "headline-colon": 0.615,  # 96
    "interview": 0.164,  # 67
    "introduced": 0.537,  # 41
    "name-colon": 0.719,  # 23
    "noun-that": 0.229,  # 118
    "object-with-quote": 0.424,  # 262
    "quote-after": 0.858,  # 572
    "quote-first": 0.958,  # 3057
    "quote-first-any-verb": 0.783,  # 3
    "quote-within": 0.765,  # 2162
    "signature": 0.591,  # 14
    "speech-act": 0.656,  # 1196
    "thought-after": 0.593,  # 86
    "thought-that": 0.687,  # 99
}
