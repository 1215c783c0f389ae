"""The command: arguments in, status out."""
