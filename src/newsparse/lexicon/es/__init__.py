"""Undetermined: a language without word lists."""
