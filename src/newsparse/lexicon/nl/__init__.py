"""The lists of Dutch: `newsparse.lexicon.schema` says what each is."""
