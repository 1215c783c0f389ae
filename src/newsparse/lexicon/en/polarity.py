"""Words that tell whether what is reported was said, and whether it is denied. Own collection."""

CHARGES = """\
accused
suspected
"""
CONDITIONS = """\
had
if
lest
should
unless
whether
"""

DENIALS = """\
contradict
contradicted
contradicting
contradicts
debunk
debunked
debunking
debunks
denial
denials
denied
denies
deny
denying
disagree
disagreed
disagreeing
disagrees
discount
discounted
discounting
discounts
dismiss
dismissed
dismisses
dismissing
disown
disowned
disowns
dispel
dispelled
dispelling
dispels
disprove
disproved
disproves
disproving
dispute
disputed
disputes
disputing
doubt
doubted
doubting
doubts
quash
quashed
quashes
quashing
rebuff
rebuffed
rebuffing
rebuffs
rebut
rebuts
rebutted
rebutting
refute
refuted
refutes
refuting
reject
rejected
rejecting
rejects
repudiate
repudiated
repudiates
repudiating
rubbish
rubbished
rubbishes
rubbishing
scotch
scotched
scotches
scotching
"""

DENIAL_PHRASES = """\
cold water
knock down
knocked down
knocking down
knocks down
play down
played down
playing down
plays down
rule out
ruled out
rules out
ruling out
shoot down
shooting down
shoots down
shot down
wave away
waved away
waves away
waving away
"""

EXCEPTIONS = """\
but
except
than
"""

FALSEHOODS = """\
baseless
bogus
debunked
discredited
disproved
disproven
fabricated
fake
false
groundless
inaccurate
incorrect
mistaken
nonsense
unfounded
unsubstantiated
untrue
wrong
"""

LACKS = """\
aside
back
contrary
instead
no
off
rather
scoffed
scoffs
scorn
short
without
"""

NOBODY = """\
anybody
anyone
neither
no-one
nobody
none
nothing
whoever
"""

NONE = """\
no
not
"""

NORS = """\
longer
neither
nor
"""

NUMBERS_BEHIND_NO = """\
fewer
less
"""

PERFECTS = """\
have
"""

PLANS = """\
advised
aim
aimed
aims
allowed
asked
begged
due
encouraged
expect
expected
expects
hope
hoped
hopes
hoping
instructed
intend
intended
intends
invited
likely
ordered
plan
planned
planning
plans
ready
reminded
supposed
tempted
told
urged
want
wanted
wants
warned
wish
wished
wishes
"""

REFUSALS = """\
avoid
avoided
avoiding
avoids
decline
declined
declines
declining
fail
failed
failing
fails
refrain
refrained
refraining
refrains
refuse
refused
refuses
refusing
unable
unwilling
"""

TRUTHS = """\
true
"""

TURNS = """\
just
merely
only
simply
until
"""

UNREAL = """\
could
couldn't
may
might
mightn't
ought
should
shouldn't
"""

WILLS = """\
can
can't
cannot
will
won't
would
wouldn't
"""
