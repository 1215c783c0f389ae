"""The text as it is given: bytes to characters, its plain twin, its language, and patterns to read it with."""
