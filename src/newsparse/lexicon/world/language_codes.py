"""The codes of three letters of languages that have one of two, which is the one that BCP 47 tags begin with.

Source: ISO 639-2, the codes for terminology and those of libraries.
"""

LANGUAGE_CODES = """\
afr	af
alb	sq
ara	ar
arm	hy
ben	bn
cat	ca
ces	cs
chi	zh
cze	cs
dan	da
deu	de
dut	nl
ell	el
eng	en
est	et
fin	fi
fra	fr
fre	fr
geo	ka
ger	de
gre	el
guj	gu
heb	he
hin	hi
hrv	hr
hun	hu
hye	hy
ice	is
ind	id
isl	is
ita	it
jpn	ja
kat	ka
kor	ko
lav	lv
lit	lt
mal	ml
may	ms
msa	ms
nld	nl
nno	nn
nob	nb
nor	nb
pol	pl
por	pt
ron	ro
rum	ro
rus	ru
slk	sk
slo	sk
slv	sl
spa	es
sqi	sq
swa	sw
swe	sv
tam	ta
tel	te
tgl	tl
tha	th
tur	tr
ukr	uk
vie	vi
zho	zh
"""
