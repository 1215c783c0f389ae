"""See `newsparse.lexicon.schema`."""

CLITICS = """\
le
les
me
nos
os
se
te
"""

CONTRACTIONS = """\
al
del
"""

# `“El plan —ha dicho Lee— es bueno”`
DASHES_QUOTE = True

DASHES_REPORTED = True

DASHES_WITHIN = True

# `ha dicho hoy en Quito el ministro`
FAR_SUBJECTS = True

INFINITIVE_ENDINGS = """\
ar
er
ir
"""

INFINITIVE_LEADS = """\
acaba por
acabado por
acabaron por
acabó por
comenzó por
empezó por
limita a
limitaba a
limitaban a
limitado a
limitan a
limitaron a
limitó a
llega a
llegado a
llegaron a
llegó a
termina por
terminado por
terminaron por
terminó por
volvieron a
volvió a
vuelto a
vuelve a
vuelven a
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

PARTICIPLE_ENDINGS = """\
ada
adas
ado
ados
ida
idas
ido
idos
"""

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

ADVERB_PHRASES = """\
en el mismo sentido
en la misma dirección
en la misma línea
en la misma sintonía
en parecidos términos
en sentido contrario
en términos similares
por su lado
por su parte
"""
