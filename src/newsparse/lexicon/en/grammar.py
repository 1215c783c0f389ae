"""Small words that show how an English sentence is built.

Source: the closed word classes as English grammars list them; abbreviations and state names as news style guides
abbreviate them; `VERBS` are the commonest irregular verbs of news prose.
"""

ABBREVIATIONS = """\
a.m
adm
al
ala
apr
ariz
ark
asst
atty
aug
ave
b
barr
blvd
c
calif
capt
cllr
cmdr
co
col
colo
conn
corp
coun
cpl
d
d.c
dec
del
dept
dist
dr
e
e.g
engr
est
etc
f
feb
fig
fla
fr
ft
g
ga
gen
gov
govs
h
hon
i
i.e
ill
inc
ind
ing
j
jan
jr
jul
jun
k
kan
ky
l
la
llc
lt
ltd
m
maj
mar
mass
md
messrs
mich
minn
miss
mo
mont
mr
mrs
ms
mt
n
neb
nev
no
nov
o
oct
okla
ore
p
p.m
p.s
pa
pfc
ph.d
pres
prof
pte
q
r
rd
rep
reps
ret
rev
s
sen
sens
sep
sept
sgt
smt
spc
sr
sra
srta
st
ste
supt
t
tenn
tex
u.k
u.n
u.s
u.s.a
v
va
ven
vol
vs
vt
w
wash
wis
wyo
x
y
z
"""

ADVERBS = """\
afterward
afterwards
again
ago
almost
aloud
already
also
always
anyway
back
beforehand
elsewhere
even
eventually
ever
far
finally
first
further
have
here
however
indeed
instead
just
last
later
long
meanwhile
much
nevertheless
next
nonetheless
now
often
once
only
out
overnight
perhaps
rather
recently
repeatedly
seldom
since
so
sometimes
soon
still
then
there
therefore
though
thus
today
together
too
twice
up
yet
"""

ADVERB_ENDINGS = """\
ly
"""

AGENTS = """\
by
"""

ANDS = """\
and
"""

APPROXIMATIONS = """\
about
around
as few as
as many as
as much as
at least
at most
between
close to
in excess of
over
under
up to
"""

ARTICLES = """\
a
an
another
every
her
his
its
my
no
our
the
their
these
this
those
your
"""

AUTHORS = """\
by
from
"""

AUXILIARIES = """\
am
are
aren't
be
been
being
can
can't
cannot
could
couldn't
did
didn't
do
does
doesn't
don't
had
hadn't
has
hasn't
have
haven't
having
he'd
he'll
he's
i'd
i'll
i'm
i've
is
isn't
may
might
must
ought
shall
she'd
she'll
she's
should
shouldn't
they'd
they'll
they're
they've
to
was
wasn't
we'd
we'll
we're
we've
were
weren't
will
won't
would
wouldn't
"""

COMPARERS = """\
as
"""

COMPLEMENTIZERS = """\
that
"""

CONJUNCTIONS = """\
after
although
as
because
before
how
if
lest
once
since
so
than
that
though
till
unless
until
when
whenever
where
whereas
wherever
whether
while
why
"""

CONTRASTS = """\
although
though
whereas
while
"""

COORDINATORS = """\
and
but
nor
or
yet
"""

COPULAS = """\
appear
appeared
appears
became
become
becomes
feel
feels
felt
remain
remained
remains
seem
seemed
seems
sounded
sounds
"""

DEATHS = """\
died
dies
drowned
killed
perished
"""

DETERMINERS = """\
a
all
an
another
any
both
each
eight
either
every
few
five
four
her
his
its
many
more
most
much
my
neither
nine
no
one
other
our
seven
several
six
some
such
ten
that
the
their
these
this
those
three
two
your
"""

FIRST_PERSONS = """\
i
i'd
i'll
i'm
i've
me
mine
my
our
ours
us
we
we'd
we'll
we're
we've
"""

GERUND_ENDINGS = """\
ing
"""

GOVERNED = """\
about
against
at
for
of
on
over
to
upon
with
"""

INFINITIVE = """\
to
"""

LINKS = """\
at
by
for
from
of
with
"""

NEGATIONS = """\
n't
never
no
not
"""

NEUTRALS = """\
they
they'd
they'll
they're
they've
"""

NO_ADVERBS = """\
ally
anomaly
assembly
bully
doily
family
monopoly
rally
"""

NUMERALS = """\
billion
billions
dozen
dozens
eight
eighteen
eighty
eleven
fifteen
fifty
five
forty
four
fourteen
half
hundred
hundreds
million
millions
nine
nineteen
ninety
one
scores
seven
seventeen
seventy
several
six
sixteen
sixty
some
ten
thirteen
thirty
thousand
thousands
three
three-quarters
twelve
twenty
two
two-thirds
"""

OF_TWO = """\
former	first
latter	last
"""

PASSIVES = """\
am
are
be
been
being
get
gets
getting
got
is
isn't
was
wasn't
were
weren't
"""

PAST_ENDINGS = """\
ed
"""

POSSESSIVES = """\
her
his
its
my
our
their
your
"""

POSSESSIVE_ENDINGS = """\
's
"""

PREPOSITIONS = """\
about
above
across
after
against
along
alongside
amid
among
around
as
at
before
behind
below
beneath
beside
besides
between
beyond
by
despite
down
during
except
following
for
from
in
inside
into
like
near
of
off
on
onto
out
outside
over
past
per
since
through
throughout
till
to
toward
towards
under
underneath
unlike
until
up
upon
via
with
within
without
"""

PRESENT_ENDINGS = """\
s
"""

PRONOUNS = """\
another	o
both	p
each	o
everyone	o
he	m
he'd	m
he'll	m
he's	m
her	f
him	m
i	s
i'd	s
i'll	s
i'm	s
i've	s
it	o
it'd	o
it'll	o
it's	o
many	p
neither	p
nobody	o
one	o
others	p
several	p
she	f
she'd	f
she'll	f
she's	f
some	p
someone	o
that	o
them	p
they	p
they'd	p
they'll	p
they're	p
they've	p
this	o
we	p
we'd	p
we'll	p
we're	p
we've	p
who	r
who'd	r
who'll	r
who's	r
you	s
you'd	s
you'll	s
you're	s
you've	s
"""

RELATIVES = """\
that
what
which
who
whom
whose
"""

RESUMERS = """\
because
if
that
to
unless
"""

TIMES = """\
afternoon
april
august
december
earlier
evening
february
fri
friday
january
july
june
last
later
march
may
midday
midnight
mon
monday
month
morning
night
noon
november
october
sat
saturday
september
sun
sunday
this
thu
thursday
today
tomorrow
tonight
tue
tuesday
wed
wednesday
week
weekend
year
yesterday
"""

VERBS = """\
ate
beat
became
began
blew
bought
broke
brought
built
came
caught
chose
clung
cut
dealt
died
drank
drew
drove
dug
fell
felt
fled
flew
forgot
fought
found
froze
gave
goes
got
grew
had
heard
held
hid
hit
hung
kept
knelt
knew
laid
lay
leapt
led
left
lent
lit
lost
made
makes
meant
met
overcame
overtook
owed
paid
put
ran
rang
rode
rose
sang
sank
sat
saw
sent
set
shook
shot
showed
shows
shrank
shut
slept
slid
sold
sought
spent
sprang
stole
stood
strode
struck
stuck
swam
swept
swore
swung
takes
taught
threw
tied
took
tore
tried
turned
undertook
used
voted
walked
watched
went
wept
withdrew
woke
won
wore
works
"""
