"""See `newsparse.lexicon.schema`."""
