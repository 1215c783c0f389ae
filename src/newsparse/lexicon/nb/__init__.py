"""Norwegian, in both written forms."""
