"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right, and whom a pronoun means. Do not edit by hand.
"""

# rule -> how its speaker is known ("": however) -> hit rate; behind it, how often that was so
RATES = {
    "according-to": {
        "": 0.811,  # 297
        "named": 0.81,  # 142
        "nominal": 0.816,  # 152
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
        "": 0.823,  # 1313
        "named": 0.874,  # 633
        "nominal": 0.788,  # 433
        "pronoun": 0.72,  # 231
        "pronoun, rival": 0.545,  # 16
    },
    "clause-first": {
        "": 0.802,  # 353
        "named": 0.823,  # 141
        "nominal": 0.805,  # 113
        "pronoun": 0.725,  # 91
        "pronoun, rival": 0.547,  # 8
    },
    "clause-that": {
        "": 0.832,  # 1002
        "named": 0.862,  # 515
        "nominal": 0.783,  # 299
        "pronoun": 0.786,  # 180
        "pronoun, rival": 0.585,  # 8
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
        "named": 0.664,  # 20
    },
    "noun-that": {
        "": 0.328,  # 61
        "nobody": 0.264,  # 53
        "nominal": 0.429,  # 6
    },
    "object-with-quote": {
        "": 0.444,  # 169
        "named": 0.614,  # 57
        "nobody": 0.388,  # 6
        "nominal": 0.351,  # 57
        "pronoun": 0.379,  # 48
    },
    "quote-after": {
        "": 0.862,  # 448
        "named": 0.928,  # 251
        "nobody": 0.751,  # 5
        "nominal": 0.742,  # 62
        "pronoun": 0.78,  # 119
        "pronoun, rival": 0.564,  # 11
    },
    "quote-first": {
        "": 0.961,  # 2425
        "named": 0.955,  # 1555
        "nominal": 0.966,  # 179
        "pronoun": 0.929,  # 633
        "pronoun, rival": 0.667,  # 58
    },
    "quote-first-any-verb": {
        "": 0.845,  # 2
    },
    "quote-within": {
        "": 0.811,  # 1579
        "named": 0.863,  # 949
        "nobody": 0.397,  # 19
        "nominal": 0.655,  # 249
        "pronoun": 0.791,  # 340
        "pronoun, rival": 0.455,  # 22
    },
    "speech-act": {
        "": 0.696,  # 955
        "named": 0.752,  # 460
        "nominal": 0.609,  # 243
        "pronoun": 0.645,  # 233
        "pronoun, rival": 0.481,  # 19
    },
    "statement": {
        "": 0.673,  # 8
    },
    "thought-after": {
        "": 0.593,  # 123
        "named": 0.584,  # 19
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
