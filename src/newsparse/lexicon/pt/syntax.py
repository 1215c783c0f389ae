"""See `newsparse.lexicon.schema`."""

CLITICS = """\
lhe
lhes
me
nos
se
vos
"""

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

# `– Vamos ganhar – disse o treinador.`
DASHES_QUOTE = True

DOUBLES = """\
a\tà alguns algumas cada ele ela eles elas essa esse essas esses esta este estas estes qualquer quem todo todos um uma uns
"""

# `disse ontem à Folha o ministro`
FAR_SUBJECTS = True

IMPERSONALS = """\
se
"""

INFINITIVE_ENDINGS = """\
ar
er
ir
"""

INFINITIVE_LEADS = """\
limita a
limitado a
limitam a
limitaram a
limitava a
limitou a
"""

INFINITIVE_MARKS = """\
a
por
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
conforme
consoante
segundo
"""

# `"Q", disse.`
SUBJECT_DROPPED = True

# `insistiu em que`
THAT_GOVERNED = True

# `A ponte é "uma vergonha para todos nós"` may be the reporter's
VERBS_LISTED = True

VIEW_WORDS = """\
para
"""

ADVERB_PHRASES = """\
em sentido contrário
na mesma direção
na mesma linha
no mesmo sentido
por seu lado
por seu turno
por sua vez
"""
