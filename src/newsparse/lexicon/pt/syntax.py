"""See `newsparse.lexicon.schema`."""

CONTRACTIONS = """\
ao
aos
da
das
do
dos
dum
duma
na
nas
no
nos
num
numa
pela
pelas
pelo
pelos
à
às
"""

# `disse ontem à Folha o ministro`
FAR_SUBJECTS = True

INFINITIVE_ENDINGS = """\
ar
er
ir
"""

# In Brazil “Q” and "Q", in Portugal «Q»; the others stand in quoted foreign names.
MARKS = """\
"\t"
«\t»
“\t” "
„\t“ ”
"""

# `o presidente russo da Câmara`
MODIFIERS_BEHIND = True

OBJECT_ENCLITICS = """\
lhe
lhes
me
nos
te
vos
"""

SOURCE_WORDS = """\
conforme
consoante
segundo
"""

VIEW_WORDS = """\
para
"""

# `– Vamos ganhar – disse o treinador.`
DASHES_QUOTE = True

# `"Q", disse.`
SUBJECT_DROPPED = True

# `insistiu em que`
THAT_GOVERNED = True

CLITICS = """\
lhe
lhes
me
nos
se
vos
"""

IMPERSONALS = """\
se
"""

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
