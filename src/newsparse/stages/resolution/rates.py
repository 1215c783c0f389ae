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
        "": 0.832,  # 7
    },
    "claim-of": {
        "": 0.5,  # 30
        "named": 0.517,  # 11
        "nominal": 0.483,  # 15
    },
    "clause-after": {
        "": 0.819,  # 1309
        "named": 0.87,  # 630
        "nominal": 0.783,  # 433
        "pronoun": 0.715,  # 230
        "pronoun, rival": 0.544,  # 16
    },
    "clause-first": {
        "": 0.812,  # 325
        "named": 0.839,  # 124
        "nominal": 0.824,  # 102
        "pronoun": 0.725,  # 91
        "pronoun, rival": 0.553,  # 8
    },
    "clause-that": {
        "": 0.817,  # 1027
        "named": 0.853,  # 517
        "nominal": 0.76,  # 317
        "pronoun": 0.77,  # 185
        "pronoun, rival": 0.577,  # 8
    },
    "continuation": {
        "": 0.16,  # 50
        "continuation": 0.247,  # 15
        "named": 0.179,  # 9
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
        "pronoun": 0.518,  # 6
    },
    "name-colon": {
        "": 0.661,  # 23
        "named": 0.663,  # 20
    },
    "noun-that": {
        "": 0.292,  # 65
        "nobody": 0.228,  # 57
        "nominal": 0.401,  # 6
    },
    "object-with-quote": {
        "": 0.423,  # 175
        "named": 0.603,  # 58
        "nobody": 0.358,  # 7
        "nominal": 0.328,  # 61
        "pronoun": 0.358,  # 48
    },
    "quote-after": {
        "": 0.861,  # 445
        "named": 0.928,  # 250
        "nobody": 0.751,  # 5
        "nominal": 0.742,  # 62
        "pronoun": 0.776,  # 117
        "pronoun, rival": 0.563,  # 11
    },
    "quote-first": {
        "": 0.959,  # 2420
        "named": 0.952,  # 1552
        "nominal": 0.966,  # 179
        "pronoun": 0.927,  # 630
        "pronoun, rival": 0.667,  # 59
    },
    "quote-first-any-verb": {
        "": 0.839,  # 2
    },
    "quote-within": {
        "": 0.803,  # 1572
        "named": 0.855,  # 946
        "nobody": 0.308,  # 21
        "nominal": 0.652,  # 244
        "pronoun": 0.784,  # 339
        "pronoun, rival": 0.454,  # 22
    },
    "speech-act": {
        "": 0.686,  # 966
        "named": 0.748,  # 453
        "nominal": 0.591,  # 257
        "pronoun": 0.64,  # 236
        "pronoun, rival": 0.464,  # 20
    },
    "statement": {
        "": 0.669,  # 8
    },
    "thought-after": {
        "": 0.593,  # 123
        "named": 0.584,  # 19
        "nominal": 0.771,  # 35
        "pronoun": 0.485,  # 69
    },
    "thought-that": {
        "": 0.709,  # 86
        "named": 0.764,  # 16
        "nominal": 0.694,  # 36
        "pronoun": 0.627,  # 32
    },
}
