"""What holds where nothing else is asked for."""

MIN_CONFIDENCE = 0.5  # of the quotes that are shown
MOST_BYTES = 100_000_000  # of one text: to parse them takes minutes, and some gigabytes
