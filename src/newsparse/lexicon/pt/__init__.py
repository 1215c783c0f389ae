"""Portuguese of Portugal and Brazil."""
