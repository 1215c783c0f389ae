"""See `newsparse.lexicon.schema`."""

CONTRACTIONS = """\
al
del
"""

# `“El plan —ha dicho Lee— es bueno”`
DASHES_WITHIN = True

# `ha dicho hoy en Quito el ministro`
FAR_SUBJECTS = True

INFINITIVE_ENDINGS = """\
ar
er
ir
"""

# In Spain «Q» and “Q”, in America “Q” and "Q".
MARKS = """\
"\t"
«\t»
“\t” "
„\t“ ”
"""

# `el presidente ruso de la Cámara`
MODIFIERS_BEHIND = True

SOURCE_WORDS = """\
según
"""

# `"Q", dijo.`
SUBJECT_DROPPED = True

# `insistió en que`
THAT_GOVERNED = True

VIEW_WORDS = """\
para
"""
