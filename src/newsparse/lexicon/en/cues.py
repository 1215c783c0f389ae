"""Tmp."""

ADDRESS = """\
ask
tell
urge
warn
"""

MANNER = """\
continue
joke
quip
"""

MENTIONS = """\
so-called
"""

NOUNS = """\
statement
"""

PHRASES = """\
according to
in the words of
"""

SPEECH = """\
accuse
acknowledge
add
admit
agree
allege
announce
argue
ask
assert
call
claim
concede
conclude
declare
deny
describe
explain
insist
note
observe
point
predict
promise
recall
remark
reply
report
respond
say
state
stress
suggest
tell
tout
tweet
urge
vow
warn
write
"""

THOUGHT = """\
believe
think
"""

VERBS = """\
accuse	accuse base
accused	accuse past participle
accuses	accuse present
accusing	accuse gerund
acknowledge	acknowledge base
acknowledged	acknowledge past participle
acknowledges	acknowledge present
acknowledging	acknowledge gerund
add	add base
added	add past participle
adding	add gerund
adds	add present
admit	admit base
admits	admit present
admitted	admit past participle
admitting	admit gerund
agree	agree base
agreed	agree past participle
agreeing	agree gerund
agrees	agree present
allege	allege base
alleged	allege past participle
alleges	allege present
alleging	allege gerund
announce	announce base
announced	announce past participle
announces	announce present
announcing	announce gerund
argue	argue base
argued	argue past participle
argues	argue present
arguing	argue gerund
ask	ask base
asked	ask past participle
asking	ask gerund
asks	ask present
assert	assert base
asserted	assert past participle
asserting	assert gerund
asserts	assert present
believe	believe base
believed	believe past participle
believes	believe present
believing	believe gerund
call	call base
called	call past participle
calling	call gerund
calls	call present
claim	claim base
claimed	claim past participle
claiming	claim gerund
claims	claim present
concede	concede base
conceded	concede past participle
concedes	concede present
conceding	concede gerund
conclude	conclude base
concluded	conclude past participle
concludes	conclude present
concluding	conclude gerund
continue	continue base
continued	continue past participle
continues	continue present
continuing	continue gerund
declare	declare base
declared	declare past participle
declares	declare present
declaring	declare gerund
denied	deny past participle
denies	deny present
deny	deny base
denying	deny gerund
describe	describe base
described	describe past participle
describes	describe present
describing	describe gerund
explain	explain base
explained	explain past participle
explaining	explain gerund
explains	explain present
insist	insist base
insisted	insist past participle
insisting	insist gerund
insists	insist present
joke	joke base
joked	joke past participle
jokes	joke present
joking	joke gerund
note	note base
noted	note past participle
notes	note present
noting	note gerund
observe	observe base
observed	observe past participle
observes	observe present
observing	observe gerund
point	point base
pointed	point past participle
pointing	point gerund
points	point present
predict	predict base
predicted	predict past participle
predicting	predict gerund
predicts	predict present
promise	promise base
promised	promise past participle
promises	promise present
promising	promise gerund
quip	quip base
quipped	quip past participle
quipping	quip gerund
quips	quip present
recall	recall base
recalled	recall past participle
recalling	recall gerund
recalls	recall present
remark	remark base
remarked	remark past participle
remarking	remark gerund
remarks	remark present
replied	reply past participle
replies	reply present
reply	reply base
replying	reply gerund
report	report base
reported	report past participle
reporting	report gerund
reports	report present
respond	respond base
responded	respond past participle
responding	respond gerund
responds	respond present
said	say past participle
say	say base
saying	say gerund
says	say present
state	state base
stated	state past participle
states	state present
stating	state gerund
stress	stress base
stressed	stress past participle
stresses	stress present
stressing	stress gerund
suggest	suggest base
suggested	suggest past participle
suggesting	suggest gerund
suggests	suggest present
tell	tell base
telling	tell gerund
tells	tell present
think	think base
thinking	think gerund
thinks	think present
thought	think past participle
told	tell past participle
tout	tout base
touted	tout past participle
touting	tout gerund
touts	tout present
tweet	tweet base
tweeted	tweet past participle
tweeting	tweet gerund
tweets	tweet present
urge	urge base
urged	urge past participle
urges	urge present
urging	urge gerund
vow	vow base
vowed	vow past participle
vowing	vow gerund
vows	vow present
warn	warn base
warned	warn past participle
warning	warn gerund
warns	warn present
write	write base
writes	write present
writing	write gerund
written	write participle
wrote	write past
"""

VERB_PHRASES = """\
put it	say past base
puts it	say present
putting it	say gerund
"""

BARE = """\
add
argue
believe
claim
insist
say
tell
think
"""
