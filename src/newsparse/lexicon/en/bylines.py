"""Who wrote the story. Source: the bylines of English newspapers, agencies and broadcasters."""

OPENERS = """\
a column by
analysis by
article by
as told to
authored by
by
column by
commentary by
compiled by
contributed by
essay by
exclusive by
from
guest column by
guest essay by
guest post by
interview by
letter by
news analysis by
opinion by
photos and text by
posted by
published by
report by
reported by
review by
reviewed by
special report by
story and photos by
story and pictures by
story by
text and photos by
text by
words and photos by
words and pictures by
words by
written by
"""

JOINERS = """\
&
and
as told to
with
"""

TIES = """\
at
for
from
in
special to
"""

ROLES = """\
analyst
anchor
assistant
author
blogger
broadcaster
bureau chief
chief
columnist
commentator
contributor
contributors
copyeditor
correspondent
correspondents
critic
director
economist
editor
editor-in-chief
editors
expert
fellow
head
host
intern
journalist
lead
meteorologist
newsreader
photographer
presenter
producer
producers
professor
reporter
reporters
researcher
specialist
strategist
sub-editor
subeditor
videographer
writer
writers
"""

DESKS = """\
affair
affairs
africa
agriculture
arts
asia
assignment
assistant
associate
audience
banking
books
breaking
bureau
business
cars
chief
city
climate
commerce
communities
community
consumer
content
contributing
copy
court
courts
cricket
crime
culture
dance
data
deals
defence
defense
deputy
digital
diplomatic
economic
economics
education
employment
energy
entertainment
environment
equality
eu
europe
european
executive
fashion
feature
features
film
finance
financial
food
football
foreign
freelance
games
gaming
gender
general
global
golf
group
guest
health
home
housing
immigration
industry
international
investigation
investigations
investigative
junior
justice
labor
labour
lead
legal
lifestyle
literary
live
local
managing
market
markets
media
medical
middle east
military
money
motoring
multimedia
music
national
news
night
online
opera
opinion
parliament
parliamentary
personal
photo
picture
political
politics
principal
property
race
racing
real estate
regional
religion
religious
reporting
restaurant
retail
royal
rugby
rural
science
security
senior
shopping
social
space
special
sport
sports
staff
state
style
tax
tech
technology
television
tennis
theater
theatre
trainee
transport
transportation
travel
tv
uk
un
us
video
washington
wealth
web
weekend
westminster
white house
wine
world
"""

# The last word of what is a newsroom, not a person.
OUTLETS = """\
agencies
agency
board
bureau
chronicle
daily
desk
digital
express
gazette
globe
group
guardian
herald
independent
journal
magazine
mail
media
mirror
network
news
newspaper
newspapers
newsroom
newswire
observer
online
post
press
radio
report
review
service
services
sport
sports
staff
standard
star
sun
team
telegraph
television
times
today
tribune
tv
weekly
wire
"""

ASIDES = """\
author
bio
comment
comments
contact
email
esq
exclusive
follow
following
listen
m.d
mbe
md
min read
mins read
minute read
minutes read
obe
opens in new window
ph.d
phd
posted
print
profile
published
read
save
see more
share
subscribe
updated
view profile
"""

NO_NAMES = """\
a
about
account
ad
ads
advertise
advertisement
after
age
album
alerts
all
an
analysis
and
app
apps
archive
around
article
articles
arts
at
audio
bank
before
best
big
biography
blog
book
books
breaking
breaking news
business
but
buy
calls
careers
cartoon
center
centre
championship
city
classifieds
climate
club
college
coming
comment
comments
contact
content
contract
cookie
cookies
corrections
council
country
county
court
coverage
crisis
crossword
culture
cup
daily
data
dates
day
deals
deeper
department
dies
dive
documentary
download
east
economy
edition
editions
editorial
education
election
elections
email
energy
entertainment
environment
episode
events
exclusive
explained
explainer
explore
faces
fact
fans
faq
fashion
features
film
finale
finance
find
follow
food
football
for
free
from
full
funeral
gallery
games
get
gets
gift
go
government
guide
health
help
here
highlights
hits
home
horoscopes
hot
house
how
husband
image
images
in
injury
inside
interview
investing
is
island
islands
jobs
join
joins
latest
law
league
learn
leaves
letters
life
lifestyle
listen
live
lives
local
log
login
long
magazine
main
makes
markets
media
menu
minister
ministry
money
more
most
movies
museum
music
my
national
net
new
news
newsletter
newsletters
next
north
now
obituaries
obituary
of
off
on
online
open
opens
opinion
opinions
other
our
page
paper
park
part
party
pay
people
photo
photos
picks
play
podcast
podcasts
policy
politics
popular
president
press
preview
previous
print
privacy
products
puzzles
quick
quiz
radio
ranked
reaction
read
real
recap
recent
recipes
recommended
register
related
report
results
returns
reveals
review
reviews
river
road
rumors
rumours
save
says
schedule
school
science
score
scores
search
season
section
sections
see
sees
series
services
settings
share
shares
shop
shopping
show
sign
site
sitemap
skip
slams
south
special
sponsored
sport
sports
staff
standings
start
state
states
stories
story
street
style
subscribe
subscription
summit
support
takes
talks
tech
technology
tells
terms
the
this
tickets
tips
to
today
top
topic
topics
tour
trailer
transfer
travel
trending
trial
tv
united
university
unlock
up
updates
us
use
video
videos
view
voices
vs
wants
war
watch
weather
week
weekend
welcome
west
what
when
where
who
why
wife
wins
with
world
worth
year
years
you
your
"""

LABELS = """\
author
authors
byline
credit
reporter
story
text
words
writer
"""

STAND_INS = """\
admin
administrator
agencies
agencies and staff
agency
agency report
by our correspondent
contributor
editor
editorial board
editorial team
from our correspondent
guest author
guest contributor
news agencies
news desk
news team
newsdesk
online desk
our correspondent
our foreign staff
our reporter
own correspondent
special correspondent
sponsored content
staff
staff and agencies
staff reporter
staff writer
staff writers
the editorial board
the editorial team
web desk
web team
wire services
"""

GENITIVES = """\
of
"""
