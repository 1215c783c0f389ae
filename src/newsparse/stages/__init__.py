"""The stages: each reads the document and returns one layer of it. They do not know each other."""
