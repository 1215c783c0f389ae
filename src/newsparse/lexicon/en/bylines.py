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
updated by
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
lecturer
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
accountability
affair
affairs
africa
agriculture
americas
arts
asia
assignment
assistant
associate
athletics
audience
australia
aviation
banking
beijing
berlin
books
boxing
brazil
breaking
brussels
bureau
business
cairo
canada
capitol
cars
celebrity
chief
china
city
climate
columnist
commerce
communities
community
congress
congressional
consumer
content
contributing
copy
county
court
courts
courts and crime
cricket
crime
culture
dance
data
deals
defence
defense
delhi
democracy
deputy
development
digital
diplomatic
eastern
economic
economics
education
employment
energy
enterprise
entertainment
environment
equality
eu
europe
european
executive
f1
farming
fashion
feature
features
film
finance
financial
fisheries
food
football
foreign
foreign affairs
formula one
france
freelance
games
gaming
gender
general
germany
global
global health
golf
group
growth
guest
health
higher education
home
housing
immigration
india
industry
intelligence
international
internet culture
investigation
investigations
investigative
israel
japan
jerusalem
jr
junior
justice
justice department
k-12
korea
labor
labour
latin america
lead
legal
lifestyle
literary
live
local
london
los angeles
managing
maritime
market
markets
media
medical
metro
middle east
midlands
military
mining
mlb
mma
money
moscow
motoring
multimedia
music
nairobi
national
nba
new york
news
nfl
nhl
night
northern
obituaries
obituary
online
opera
opinion
pakistan
paris
parliament
parliamentary
pentagon
personal
photo
picture
political
politics
pop culture
principal
property
public safety
race
racing
real estate
regional
regional affairs
religion
religious
reporting
restaurant
retail
royal
royals
rugby
rural
russia
science
science and
security
senior
shipping
shopping
showbiz
social
southern
space
special
sport
sports
sr
staff
state
statehouse
style
suburban
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
ukraine
un
us
video
washington
washington bureau
watchdog
wealth
web
weekend
western
westminster
white house
white-collar
wine
world
"""

# The last word of what is a newsroom, not a person.
OUTLETS = """\
advertiser
agencies
agency
argus
beacon
board
bulletin
bureau
chronicle
courant
courier
daily
desk
digital
dispatch
echo
enquirer
examiner
express
gazette
gleaner
globe
group
guardian
herald
independent
inquirer
intelligencer
journal
ledger
magazine
mail
media
messenger
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
recorder
register
report
review
sentinel
service
services
sport
sports
staff
standard
star
statesman
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
add comment
author
become a fan
bio
comment
comments
contact
email
esq
exclusive
follow
follow on twitter
follow on x
following
full bio
get alerts
headshot
leave a comment
listen
listen to this article
m.d
mbe
md
min read
mins read
minute read
minutes read
more articles
more by this author
more from this author
obe
opens in new window
ph.d
phd
posted
print
profile
published
read
read bio
read full bio
save
see all articles
see bio
see full bio
see more
share
subscribe
updated
updated on
view all articles
view bio
view more articles
view profile
"""

NO_NAMES = """\
a
about
accord
account
act
ad
ads
advertise
advertisement
afc
after
age
agency
agreement
airlines
airport
airways
album
alerts
all
alliance
amendment
an
analysis
and
any
app
apps
archive
army
around
article
articles
artificial
arts
at
athletics
audio
authority
avenue
award
awards
bank
baseball
basketball
bay
beach
beauty
before
best
betting
big
bingo
biography
blog
board
book
books
border
boxing
breaking
breaking news
bridge
bronze
bureau
business
but
buy
calls
cape
careers
cars
cartoon
casino
castle
cathedral
center
centre
championship
chapter
charity
church
city
classifieds
climate
club
codes
college
coming
comment
comments
commission
committee
contact
content
contract
cookie
cookies
copy
corrections
council
country
county
coupons
court
coverage
cricket
crisis
crossword
crosswords
crown
culture
cup
cycling
daily
darts
data
dates
day
deals
dear
decor
deeper
department
dies
discount
discounts
disease
dive
documentary
donate
download
drink
duke
east
economy
edit
edition
editions
editorial
education
effect
election
elections
email
empire
energy
entertainment
environment
episode
events
exclusive
explained
explainer
explore
facebook
faces
fact
family
fans
faq
fashion
fc
features
federation
festival
film
finale
finance
find
fire
fitness
follow
food
football
for
force
forces
forest
foundation
free
from
full
funeral
gallery
games
gardening
gardens
gate
get
gets
gift
giving
go
gold
golf
government
guide
gulf
health
help
here
highlights
hill
hills
hits
hockey
home
homes
horoscope
horoscopes
hot
hotel
hotels
house
how
human
husband
image
images
in
injury
inside
insight
instagram
intelligence
interactive
interview
investing
is
island
islands
issue
jobs
join
joins
king
kingdom
lake
latest
latin
law
league
learn
leaves
letters
life
lifestyle
link
linkedin
links
listen
live
lives
local
log
login
long
lottery
lotto
magazine
main
makes
markets
media
meet
member
members
membership
menu
method
minister
ministry
money
monthly
more
mosque
most
motoring
motors
mountain
movies
mr
museum
music
my
nation
national
nations
navy
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
ocean
odds
of
off
offers
office
olympics
on
online
open
opens
opinion
opinions
other
our
pacific
pact
page
palace
paper
parenting
park
part
partners
party
pay
peninsula
people
pets
photo
photos
picks
play
podcast
podcasts
police
policy
politics
pope
popular
president
press
preview
previous
prince
princess
print
privacy
prize
products
profile
promo
puzzles
queen
quick
quiz
quotes
racing
radio
ranked
reaction
read
reader
readers
real
recap
recent
recipes
recommended
records
region
register
related
report
republic
rescue
restaurant
restaurants
results
returns
reveals
review
reviews
rights
river
road
royal
rugby
rumors
rumours
save
says
schedule
school
science
score
scores
sea
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
shows
sign
silver
site
sitemap
skip
slams
snooker
south
special
sponsored
sport
sports
squad
square
staff
standings
start
state
states
stories
story
strait
street
style
subscribe
subscription
sudoku
summit
support
swimming
syndrome
takes
talks
team
teams
tech
technology
tells
temple
tennis
terms
the
theft
theory
this
tickets
timeline
tips
to
today
top
topic
topics
tour
tower
trailer
transfer
travel
treaty
trending
trial
tribute
tributes
trust
tv
twitter
union
unit
united
universe
university
unlock
up
updates
us
use
valley
video
videos
view
voices
vol
vouchers
vs
wall
wants
war
wars
watch
weather
week
weekend
weekly
welcome
wellness
west
what
whatsapp
when
where
who
why
wife
wine
wins
with
wordle
world
worth
year
years
you
your
youtube
"""

LABELS = """\
author
authors
byline
compiled by
created by
curated by
edited by
posted by
produced by
published by
reported by
reporter
story
text
updated by
words
writer
written by
"""

STAND_INS = """\
a correspondent
a staff reporter
admin
administrator
agencies
agencies and staff
agencies and wires
agency
agency report
anonymous
ap staff
bbc sport
by our correspondent
compiled from wire reports
contributor
digital team
editor
editorial board
editorial team
from our correspondent
from our own correspondent
from staff reports
from wire reports
guest author
guest contributor
news agencies
news desk
news services
news staff
news team
newsdesk
newsroom
online desk
our bureau
our business reporter
our city reporter
our correspondent
our correspondents
our foreign staff
our own correspondent
our own reporter
our political correspondent
our political staff
our reporter
our reporters
our special correspondent
our sports reporter
our sports staff
our staff
our staff correspondent
our staff reporter
own correspondent
political staff
reuters staff
site admin
special correspondent
sponsored content
sport desk
sports desk
sports staff
staff
staff and agencies
staff and wire reports
staff and wire services
staff report
staff reporter
staff reports
staff writer
staff writers
super admin
the editorial board
the editorial team
the newsroom
web desk
web team
webmaster
wire and staff reports
wire report
wire reports
wire service
wire services
"""

GENITIVES = """\
covering
of
"""

SURNAMES = """\
bank
bay
beach
best
book
books
bridge
cape
castle
church
courier
court
crown
day
drink
duke
east
fields
forest
gate
gold
hill
hills
house
king
lake
law
long
main
north
page
park
parks
people
pope
post
power
prince
read
rivers
royal
sea
silver
south
star
story
street
sun
temple
tower
wall
weeks
west
wine
worth
"""

ORIGINS = """\
from
"""
