"""How sure a quote is: how often its rule was right with a speaker who is known in the same way."""

from newsparse.document import UNMEASURED, Quote
from newsparse.stages.resolution.rates import RATES

RIVAL = "somebody else fits nearly as well"  # evidence that a speaker is the better of two
ANYHOW = ""  # what a rule is worth, however its speaker is known


def way(quote: Quote) -> str:
    """How the speaker is known: `named`, `pronoun`, `pronoun, rival`; `nobody` where there is none."""
    return (quote.via or "nobody") + ", rival" * (RIVAL in quote.evidence)


def confidence(quote: Quote) -> float:
    """How often such quotes were right, 0 to 1."""
    rates = RATES.get(quote.rule, {})
    return rates.get(way(quote), rates.get(ANYHOW, UNMEASURED))
