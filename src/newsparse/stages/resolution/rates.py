"""How often each rule was right on annotated news: the confidence of its quotes.

Written by `scripts/calibrate.py`: content by half and speaker right, and whom a pronoun means. Do not edit by hand.
"""

# rule -> how its speaker is known ("": however) -> hit rate; behind it, how often that was so
RATES = {
    "according-to": {
        "": 0.807,  # 295
        "named": 0.806,  # 139
        "nominal": 0.81,  # 153
    },
    "clause-after": {
        "": 0.806,  # 1363
        "named": 0.855,  # 660
        "nominal": 0.768,  # 452
        "pronoun": 0.721,  # 227
        "pronoun, rival": 0.743,  # 24
    },
    "clause-first": {
        "": 0.816,  # 321
        "named": 0.832,  # 125
        "nominal": 0.838,  # 99
        "pronoun": 0.746,  # 87
        "pronoun, rival": 0.759,  # 10
    },
    "clause-that": {
        "": 0.82,  # 1023
        "named": 0.857,  # 519
        "nominal": 0.761,  # 310
        "pronoun": 0.789,  # 178
        "pronoun, rival": 0.764,  # 16
    },
    "continuation": {
        "": 0.18,  # 61
        "continuation": 0.284,  # 16
        "named": 0.223,  # 15
        "nobody": 0.03,  # 25
    },
    "document": {
        "": 0.766,  # 145
        "named": 0.809,  # 47
        "nominal": 0.745,  # 98
    },
    "headline-colon": {
        "": 0.662,  # 77
        "named": 0.824,  # 51
        "nominal": 0.41,  # 25
    },
    "introduced": {
        "": 0.608,  # 28
        "named": 0.64,  # 20
        "pronoun": 0.61,  # 6
    },
    "name-colon": {
        "": 0.712,  # 20
        "named": 0.695,  # 18
    },
    "noun-that": {
        "": 0.354,  # 96
        "named": 0.434,  # 13
        "nobody": 0.224,  # 58
        "nominal": 0.506,  # 21
    },
    "object-with-quote": {
        "": 0.436,  # 179
        "named": 0.623,  # 61
        "nobody": 0.382,  # 6
        "nominal": 0.277,  # 65
        "pronoun": 0.44,  # 44
    },
    "quote-after": {
        "": 0.864,  # 440
        "named": 0.927,  # 247
        "nominal": 0.758,  # 62
        "pronoun": 0.773,  # 104
        "pronoun, rival": 0.812,  # 23
    },
    "quote-first": {
        "": 0.959,  # 2414
        "named": 0.952,  # 1549
        "nominal": 0.971,  # 175
        "pronoun": 0.94,  # 579
        "pronoun, rival": 0.919,  # 111
    },
    "quote-first-any-verb": {
        "": 0.836,  # 2
    },
    "quote-within": {
        "": 0.802,  # 1571
        "named": 0.855,  # 951
        "nobody": 0.281,  # 22
        "nominal": 0.649,  # 239
        "pronoun": 0.782,  # 322
        "pronoun, rival": 0.759,  # 37
    },
    "speech-act": {
        "": 0.67,  # 1015
        "named": 0.73,  # 470
        "nominal": 0.571,  # 280
        "pronoun": 0.641,  # 240
        "pronoun, rival": 0.666,  # 25
    },
    "thought-after": {
        "": 0.571,  # 63
        "named": 0.662,  # 11
        "nominal": 0.729,  # 18
        "pronoun": 0.363,  # 32
    },
    "thought-that": {
        "": 0.726,  # 73
        "named": 0.763,  # 15
        "nominal": 0.724,  # 29
        "pronoun": 0.651,  # 27
    },
}
