"""The output contract: `result` as plain dictionaries, `article` as models."""
