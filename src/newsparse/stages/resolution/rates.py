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
        "": 0.821,  # 1316
        "named": 0.873,  # 631
        "nominal": 0.783,  # 437
        "pronoun": 0.718,  # 233
        "pronoun, rival": 0.54,  # 15
    },
    "clause-first": {
        "": 0.804,  # 352
        "named": 0.824,  # 142
        "nominal": 0.811,  # 111
        "pronoun": 0.725,  # 91
        "pronoun, rival": 0.549,  # 8
    },
    "clause-that": {
        "": 0.831,  # 1003
        "named": 0.86,  # 514
        "nominal": 0.781,  # 301
        "pronoun": 0.786,  # 180
        "pronoun, rival": 0.584,  # 8
    },
    "continuation": {
        "": 0.191,  # 47
        "continuation": 0.289,  # 16
        "named": 0.201,  # 9
        "nobody": 0.07,  # 19
    },
    "document": {
        "": 0.759,  # 141
        "named": 0.786,  # 42
        "nominal": 0.747,  # 99
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
        "": 0.328,  # 61
        "nobody": 0.264,  # 53
        "nominal": 0.429,  # 6
    },
    "object-with-quote": {
        "": 0.448,  # 165
        "named": 0.625,  # 56
        "nobody": 0.407,  # 5
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
        "": 0.96,  # 2425
        "named": 0.955,  # 1554
        "nominal": 0.961,  # 179
        "pronoun": 0.929,  # 635
        "pronoun, rival": 0.655,  # 57
    },
    "quote-first-any-verb": {
        "": 0.844,  # 2
    },
    "quote-within": {
        "": 0.813,  # 1580
        "named": 0.867,  # 952
        "nobody": 0.398,  # 19
        "nominal": 0.659,  # 246
        "pronoun": 0.786,  # 342
        "pronoun, rival": 0.451,  # 21
    },
    "speech-act": {
        "": 0.697,  # 957
        "named": 0.751,  # 466
        "nominal": 0.608,  # 240
        "pronoun": 0.649,  # 233
        "pronoun, rival": 0.475,  # 18
    },
    "statement": {
        "": 0.673,  # 8
    },
    "thought-after": {
        "": 0.597,  # 124
        "named": 0.599,  # 20
        "nominal": 0.771,  # 35
        "pronoun": 0.485,  # 69
    },
    "thought-that": {
        "": 0.733,  # 101
        "named": 0.802,  # 19
        "nominal": 0.733,  # 45
        "pronoun": 0.629,  # 35
    },
}
