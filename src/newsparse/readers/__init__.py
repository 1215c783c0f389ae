"""What one line says, read by itself: a byline, a dateline, times, a credit. Stages build on these.

They know no document.
A line is plain text (`Source.plain`): every blank is " ", every apostrophe "'". Offsets count within the line.
"""
