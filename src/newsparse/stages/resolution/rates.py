"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right, and whom a pronoun means. Do not edit by hand.
"""

# rule -> how its speaker is known ("": however) -> hit rate; behind it, how often that was so
RATES = {
    "according-to": {
        "": 0.811,  # 297
        "named": 0.812,  # 144
        "nominal": 0.813,  # 150
    },
    "claim-by": {
        "": 0.718,  # 7
    },
    "claim-denied": {
        "": 0.836,  # 7
    },
    "claim-of": {
        "": 0.531,  # 32
        "named": 0.519,  # 12
        "nominal": 0.532,  # 15
    },
    "clause-after": {
        "": 0.817,  # 1334
        "named": 0.87,  # 640
        "nominal": 0.779,  # 444
        "pronoun": 0.712,  # 235
        "pronoun, rival": 0.539,  # 15
    },
    "clause-first": {
        "": 0.804,  # 352
        "named": 0.824,  # 142
        "nominal": 0.811,  # 111
        "pronoun": 0.725,  # 91
        "pronoun, rival": 0.549,  # 8
    },
    "clause-that": {
        "": 0.828,  # 1017
        "named": 0.859,  # 519
        "nominal": 0.777,  # 305
        "pronoun": 0.781,  # 185
        "pronoun, rival": 0.583,  # 8
    },
    "continuation": {
        "": 0.178,  # 45
        "continuation": 0.283,  # 16
        "named": 0.17,  # 7
        "nobody": 0.065,  # 19
    },
    "document": {
        "": 0.762,  # 122
        "named": 0.788,  # 33
        "nominal": 0.753,  # 89
    },
    "headline-colon": {
        "": 0.846,  # 52
        "named": 0.881,  # 42
        "nominal": 0.797,  # 10
    },
    "introduced": {
        "": 0.556,  # 36
        "named": 0.574,  # 26
        "pronoun": 0.521,  # 6
    },
    "name-colon": {
        "": 0.661,  # 23
        "named": 0.674,  # 21
    },
    "noun-that": {
        "": 0.31,  # 58
        "nobody": 0.255,  # 51
        "nominal": 0.392,  # 5
    },
    "object-with-quote": {
        "": 0.445,  # 164
        "named": 0.618,  # 55
        "nobody": 0.404,  # 5
        "nominal": 0.357,  # 56
        "pronoun": 0.366,  # 47
    },
    "quote-after": {
        "": 0.858,  # 452
        "named": 0.929,  # 255
        "nobody": 0.749,  # 5
        "nominal": 0.721,  # 61
        "pronoun": 0.773,  # 120
        "pronoun, rival": 0.562,  # 11
    },
    "quote-first": {
        "": 0.96,  # 2427
        "named": 0.955,  # 1556
        "nominal": 0.961,  # 179
        "pronoun": 0.929,  # 635
        "pronoun, rival": 0.655,  # 57
    },
    "quote-first-any-verb": {
        "": 0.844,  # 2
    },
    "quote-within": {
        "": 0.813,  # 1581
        "named": 0.867,  # 954
        "nobody": 0.425,  # 18
        "nominal": 0.659,  # 246
        "pronoun": 0.786,  # 342
        "pronoun, rival": 0.452,  # 21
    },
    "speech-act": {
        "": 0.699,  # 956
        "named": 0.753,  # 466
        "nominal": 0.615,  # 239
        "pronoun": 0.645,  # 233
        "pronoun, rival": 0.475,  # 18
    },
    "statement": {
        "": 0.673,  # 8
    },
    "thought-after": {
        "": 0.602,  # 123
        "named": 0.601,  # 20
        "nominal": 0.771,  # 35
        "pronoun": 0.492,  # 68
    },
    "thought-that": {
        "": 0.733,  # 101
        "named": 0.802,  # 19
        "nominal": 0.733,  # 45
        "pronoun": 0.629,  # 35
    },
}
