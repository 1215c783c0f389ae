"""How sure a quote is: how often its rule was right with a speaker who is known in the same way."""

from newsparse.document import UNMEASURED, Quote
from newsparse.lexicon import Lexicon, load_lexicon

RIVAL = "somebody else fits nearly as well"  # evidence that a speaker is the better of two
FOREIGN = "how often such quotes are right was measured in English alone"  # evidence in languages without rates
_MEASURED = "en"


def way(quote: Quote) -> str:
    """How the speaker is known: `named`, `pronoun`, `pronoun, rival`; `nobody` where there is none."""
    return (quote.via or "nobody") + ", rival" * (RIVAL in quote.evidence)


def set_confidence(quote: Quote, lexicon: Lexicon) -> None:
    """Say how often such quotes were right, 0 to 1; in a language where that was not measured, as in English."""
    rates = lexicon.rates.quotes
    if not rates:
        rates = load_lexicon(_MEASURED).rates.quotes
        quote.evidence += (FOREIGN,)
    told = rates.get(f"{quote.rule}: {way(quote)}") or rates.get(quote.rule)
    quote.confidence = float(told) if told else UNMEASURED
