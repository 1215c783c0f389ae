"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right, and whom a pronoun means. Do not edit by hand.
"""

# rule -> how its speaker is known ("": however) -> hit rate; behind it, how often that was so
RATES = {
    "according-to": {
        "": 0.809,  # 298
        "named": 0.81,  # 142
        "nominal": 0.81,  # 153
    },
    "claim-denied": {
        "": 0.833,  # 7
    },
    "claim-of": {
        "": 0.5,  # 30
        "named": 0.517,  # 11
        "nominal": 0.483,  # 15
    },
    "clause-after": {
        "": 0.816,  # 1312
        "named": 0.869,  # 628
        "nominal": 0.778,  # 437
        "pronoun": 0.718,  # 224
        "pronoun, rival": 0.771,  # 23
    },
    "clause-first": {
        "": 0.815,  # 324
        "named": 0.839,  # 124
        "nominal": 0.832,  # 101
        "pronoun": 0.732,  # 90
        "pronoun, rival": 0.784,  # 9
    },
    "clause-that": {
        "": 0.826,  # 1005
        "named": 0.857,  # 511
        "nominal": 0.775,  # 306
        "pronoun": 0.794,  # 172
        "pronoun, rival": 0.798,  # 16
    },
    "continuation": {
        "": 0.157,  # 51
        "continuation": 0.24,  # 16
        "named": 0.182,  # 8
        "nobody": 0.037,  # 23
    },
    "document": {
        "": 0.757,  # 140
        "named": 0.786,  # 42
        "nominal": 0.745,  # 98
    },
    "headline-colon": {
        "": 0.846,  # 52
        "named": 0.881,  # 42
        "nominal": 0.797,  # 10
    },
    "introduced": {
        "": 0.553,  # 38
        "named": 0.57,  # 28
        "pronoun": 0.54,  # 7
    },
    "name-colon": {
        "": 0.661,  # 23
        "named": 0.674,  # 21
    },
    "noun-that": {
        "": 0.292,  # 65
        "nobody": 0.228,  # 57
        "nominal": 0.401,  # 6
    },
    "object-with-quote": {
        "": 0.43,  # 172
        "named": 0.614,  # 57
        "nobody": 0.378,  # 6
        "nominal": 0.333,  # 60
        "pronoun": 0.371,  # 47
    },
    "quote-after": {
        "": 0.857,  # 449
        "named": 0.929,  # 253
        "nobody": 0.748,  # 5
        "nominal": 0.726,  # 62
        "pronoun": 0.768,  # 106
        "pronoun, rival": 0.811,  # 23
    },
    "quote-first": {
        "": 0.958,  # 2420
        "named": 0.952,  # 1551
        "nominal": 0.961,  # 179
        "pronoun": 0.94,  # 582
        "pronoun, rival": 0.91,  # 108
    },
    "quote-first-any-verb": {
        "": 0.839,  # 2
    },
    "quote-within": {
        "": 0.805,  # 1572
        "named": 0.858,  # 946
        "nobody": 0.308,  # 21
        "nominal": 0.658,  # 243
        "pronoun": 0.779,  # 326
        "pronoun, rival": 0.754,  # 36
    },
    "speech-act": {
        "": 0.686,  # 974
        "named": 0.745,  # 458
        "nominal": 0.592,  # 260
        "pronoun": 0.649,  # 233
        "pronoun, rival": 0.68,  # 23
    },
    "statement": {
        "": 0.67,  # 8
    },
    "thought-after": {
        "": 0.597,  # 124
        "named": 0.599,  # 20
        "nominal": 0.771,  # 35
        "pronoun": 0.499,  # 66
    },
    "thought-that": {
        "": 0.711,  # 83
        "named": 0.779,  # 14
        "nominal": 0.686,  # 35
        "pronoun": 0.636,  # 32
    },
}
