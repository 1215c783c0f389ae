"""Who wrote the story. Source: the bylines of English newspapers, agencies and broadcasters."""

OPENERS = """\
analysis by
article by
authored by
by
column by
commentary by
compiled by
contributed by
essay by
exclusive by
from
guest post by
interview by
opinion by
posted by
published by
report by
reported by
review by
reviewed by
special report by
story by
text by
words by
written by
"""

JOINERS = """\
&
and
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
contributor
contributors
correspondents
daily
desk
digital
editors
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
reporters
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
writers
"""

ASIDES = """\
author
bio
comment
comments
contact
email
exclusive
follow
following
listen
min read
mins read
minute read
minutes read
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
blog
book
books
breaking
breaking news
business
but
buy
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
day
deals
department
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
events
exclusive
explainer
explore
fact
faq
fashion
features
film
finance
find
follow
food
football
for
free
from
full
gallery
games
get
gift
go
government
guide
health
help
here
home
horoscopes
hot
house
how
image
images
in
inside
investing
is
island
islands
jobs
join
latest
law
league
learn
letters
life
lifestyle
listen
live
local
log
login
long
magazine
main
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
new
news
newsletter
newsletters
next
north
now
obituaries
of
off
on
online
open
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
previous
print
privacy
products
puzzles
quick
quiz
radio
read
real
recent
recipes
recommended
register
related
report
reviews
river
road
save
school
science
search
section
sections
see
series
services
settings
share
shop
shopping
show
sign
site
sitemap
skip
south
special
sponsored
sport
sports
staff
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
tech
technology
terms
the
this
tips
to
today
top
topic
topics
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
with
world
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
