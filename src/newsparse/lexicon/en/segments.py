"""Words that tell what a line of an English news page is.

Collected from the menus, boxes and footers that English-language news sites share; no entry names a publisher.
"""

# What a line begins with that opens a box: what stands in it, until the story goes on.
BOXES = """\
about the author	boilerplate
about the authors	boilerplate
also in the news	related
also on	related
also read	related
also see	related
analysis:	related
around the web	related
breaking news email	boilerplate
breaking news newsletter	boilerplate
don't miss	related
editor's choice	related
editor's pick	related
editors' choice	related
editors' pick	related
explore more	related
explore our	related
featured	related
follow our	boilerplate
for free real time	boilerplate
for more	related
for you	related
from our partners	related
further reading	related
gallery	related
get a daily	boilerplate
get breaking news	boilerplate
get daily	boilerplate
get our	boilerplate
get the best	boilerplate
get the day's	boilerplate
get the free	boilerplate
get the latest	boilerplate
get weekly	boilerplate
have your say	boilerplate
have your say...	boilerplate
hot picks	related
hot topics	related
if you liked	related
in case you missed it	related
in other news	related
in pictures	related
in this article	related
in this story	related
join our	boilerplate
join the conversation	boilerplate
join the debate	boilerplate
join thousands	boilerplate
keep reading	related
keep up to date	boilerplate
key points	deck
key takeaways	deck
latest from	related
latest news	related
latest stories	related
latest videos	related
leave a comment	boilerplate
leave a reply	boilerplate
links:	related
listen to	boilerplate
live:	related
more about	related
more by	related
more coverage	related
more for you	related
more from	related
more headlines	related
more in	related
more like this	related
more news	related
more on	related
more reading	related
more related	related
more stories	related
more to explore	related
more to read	related
more to see	related
more top stories	related
more videos	related
most commented	related
most popular	related
most read	related
most recent	related
most viewed	related
most watched	related
must read	related
must reads	related
news you can use	related
newsletter	boilerplate
next article	related
next story	related
next up	related
on the same topic	related
other news	related
other stories	related
our newsletter	boilerplate
paid content	boilerplate
paid for by	boilerplate
people also	related
popular articles	related
popular in	related
popular now	related
popular stories	related
popular videos	related
post a comment	boilerplate
previous article	related
previous story	related
promoted content	related
promoted stories	related
read also	related
read and hear more	related
read more	related
read next	related
read our	related
read this next	related
read:	related
receive our	boilerplate
recent articles	related
recent posts	related
recent stories	related
recommended	related
recommended for you	related
recommended reading	related
recommended stories	related
recommended video	related
recommended videos	related
related	related
sections	navigation
see also	related
see more	related
share this	boilerplate
show comments	boilerplate
sign up	boilerplate
similar articles	related
similar stories	related
sponsored	related
sponsored content	related
sponsored features	related
sponsored stories	related
stay informed	boilerplate
stay up to date	boilerplate
stories for you	related
story highlights	deck
subscribe	boilerplate
suggested for you	related
suggested reading	related
tags:	related
thank you for reading	boilerplate
thanks for reading	boilerplate
the latest	related
the most read	related
today's top	related
top news	related
top picks	related
top stories	related
top story	related
top trending	related
top videos	related
topics:	related
trending	related
trending now	related
trending stories	related
up next	related
video:	related
videos:	related
view comments	boilerplate
want more	related
watch more	related
watch next	related
watch now	related
watch our	related
watch |	related
watch:	related
we recommend	related
what to read next	related
what to watch	related
what you need to know	deck
you may also	related
you may like	related
you might also	related
you might be interested	related
you might like	related
your support	boilerplate
"""

# Whole lines that a page puts around and into a story, without opening anything.
LABELS = """\
0 comments	boilerplate
a	boilerplate
about	navigation
about us	navigation
accept	boilerplate
accessibility	navigation
accessibility help	navigation
ad	boilerplate
ad feedback	boilerplate
add a comment	boilerplate
add as preferred on google	boilerplate
admin	byline
ads	boilerplate
advert	boilerplate
advertise	navigation
advertise with us	navigation
advertisement	boilerplate
advertising	boilerplate
advertisment	boilerplate
agree	boilerplate
all news	navigation
all rights reserved	boilerplate
article continues below	boilerplate
article continues below advertisement	boilerplate
back to top	boilerplate
be the first to comment	boilerplate
bookmark	boilerplate
by email	boilerplate
cancel	boilerplate
careers	navigation
click here	boilerplate
click to copy	boilerplate
click to enlarge	boilerplate
click to expand	boilerplate
click to share	boilerplate
close	boilerplate
close menu	navigation
comment	boilerplate
comments	boilerplate
complaints	navigation
contact	navigation
contact us	navigation
content	navigation
continue	boilerplate
continue reading	boilerplate
continue reading below	boilerplate
continue reading the main story	boilerplate
cookie policy	navigation
cookies	navigation
copied	boilerplate
copy	boilerplate
copy link	boilerplate
copy url	boilerplate
corrections	navigation
discover more	boilerplate
download	boilerplate
download app	boilerplate
download the app	boilerplate
edition	navigation
email	boilerplate
email address	boilerplate
email link	boilerplate
email this	boilerplate
email this article	boilerplate
end of article	boilerplate
enlarge	boilerplate
enlarge image	boilerplate
enlarge this image	boilerplate
enter your email	boilerplate
enter your email address	boilerplate
expand	boilerplate
facebook	boilerplate
faq	navigation
feedback	navigation
flipboard	boilerplate
follow	boilerplate
follow us	boilerplate
follow us on	boilerplate
follow us on social media	boilerplate
font size	boilerplate
get in touch	navigation
get notified	boilerplate
get started	boilerplate
get the app	boilerplate
gift article	boilerplate
gift this article	boilerplate
give this article	boilerplate
go to top	boilerplate
help	navigation
hide caption	boilerplate
hide comments	boilerplate
home	navigation
image	alt
image caption	alt
images	alt
instagram	boilerplate
jump to content	navigation
large	boilerplate
learn more	boilerplate
leave a comment	boilerplate
less	boilerplate
license this content	boilerplate
like	boilerplate
link copied	boilerplate
linkedin	boilerplate
links	navigation
listen	boilerplate
listen now	boilerplate
live	navigation
load comments	boilerplate
load more	boilerplate
loading	boilerplate
loading ...	boilerplate
loading...	boilerplate
log in	boilerplate
log in to comment	boilerplate
log in to reply	boilerplate
log out	boilerplate
login	boilerplate
main menu	navigation
medium	boilerplate
menu	navigation
messenger	boilerplate
more	navigation
more options	boilerplate
most popular	related
my account	navigation
my profile	navigation
my saved articles	navigation
navigation	navigation
new window	boilerplate
newsletters	navigation
next	navigation
no comments	boilerplate
no thanks	boilerplate
not now	boilerplate
notifications	navigation
open extended reactions	boilerplate
open image in gallery	alt
open in gallery	alt
open menu	navigation
open this photo in gallery:	alt
pause	boilerplate
photos	navigation
pinterest	boilerplate
play	boilerplate
play video	boilerplate
popup	boilerplate
previous	navigation
print	boilerplate
print article	boilerplate
print this article	boilerplate
print this page	boilerplate
privacy	navigation
privacy notice	navigation
privacy policy	navigation
promoted	boilerplate
read aloud	boilerplate
read full article	boilerplate
read in app	boilerplate
read less	boilerplate
read the full story	boilerplate
reddit	boilerplate
register	boilerplate
remove ads	boilerplate
reply	boilerplate
report a typo	boilerplate
report an error	boilerplate
report error	boilerplate
republish	boilerplate
republish this article	boilerplate
reuse this content	boilerplate
rss	navigation
save	boilerplate
save article	boilerplate
save this article	boilerplate
save this story	boilerplate
saved	boilerplate
search	navigation
search jobs	navigation
send	boilerplate
share	boilerplate
share article	boilerplate
share full article	boilerplate
share on	boilerplate
share on facebook	boilerplate
share on linkedin	boilerplate
share on twitter	boilerplate
share on whatsapp	boilerplate
share on x	boilerplate
share options	boilerplate
share story	boilerplate
share this article	boilerplate
share via email	boilerplate
share video	boilerplate
shares	boilerplate
show	navigation
show all	boilerplate
show caption	boilerplate
show comments	boilerplate
show less	boilerplate
show more	boilerplate
sign in	boilerplate
sign up	boilerplate
sign up now	boilerplate
site map	navigation
sitemap	navigation
skip ad	boilerplate
skip advertisement	boilerplate
skip navigation	navigation
skip past newsletter promotion	boilerplate
skip to content	navigation
skip to main content	navigation
skip to navigation	navigation
small	boilerplate
social sharing	boilerplate
sponsored	boilerplate
standard	boilerplate
start	boilerplate
story continues below	boilerplate
story continues below advertisement	boilerplate
submit	boilerplate
subscribe	boilerplate
subscribe now	boilerplate
subscribe now!	boilerplate
support us	boilerplate
telegram	boilerplate
terms	navigation
terms & conditions	navigation
terms and conditions	navigation
terms of service	navigation
terms of use	navigation
text size	boilerplate
threads	boilerplate
thumbnail	alt
tiktok	boilerplate
toggle caption	boilerplate
translate	boilerplate
tumblr	boilerplate
tweet	boilerplate
twitter	boilerplate
unmute	boilerplate
video	boilerplate
video player is loading.	boilerplate
videos	navigation
view all	boilerplate
view comments	boilerplate
view gallery	boilerplate
view image in fullscreen	alt
view more	boilerplate
watch	boilerplate
watch live	boilerplate
watch now	boilerplate
what's this?	boilerplate
whatsapp	boilerplate
whatsapp channel	boilerplate
write a comment	boilerplate
x	boilerplate
yes please	boilerplate
youtube	boilerplate
"""

# What a line begins with behind which no story goes on.
ENDINGS = """\
about the author
about the authors
all comments
around the web
author:
comments (
copyright 19
copyright 20
copyright ©
end of article
explore more on
filed under
first published
footer
have a question about
have something to say
have your say
in this article:
join our commenting
join the conversation
leave a comment
leave a reply
let us know what you think
more from
more in
more news from
more on this
more stories
most commented
most popular
most read
most viewed
post a comment
posted in
published under
read more on these topics
related articles
related content
related coverage
related news
related posts
related stories
related topics
report a correction
report a typo
report an editorial error
report an error
see also
show comments
sponsored content
suggest a correction
tagged
tags
tags:
topics
topics:
trending now
trending stories
view comments
what do you think
would you like to comment
you may also be interested
you may also like
you might also like
"""

# What is said to the reader, and never in a story: a sentence with one of these is none of its sentences.
APPEALS = """\
(opens in a new window)
a subscriber to
ad blocker
ad-free
add us as
affiliate commission
affiliate link
affiliated companies
agree to our
agree to the
agreeing to
all rights reserved
already a subscriber
already have an account
already subscribed
are subject to change
at no cost to you
bookmark your favourite
browser preferences
by clicking
by continuing
by email, please
by entering your
by providing your email
by signing up
by subscribing
click here
click the bell
comment policy
community guidelines
contact us at
content is provided by
cookie policy
cookies to
could not be sent
create an account
create your free
daily newsletter
data protection
delivered straight to
delivered to your
don't want to see this
download our app
download the app
earn a commission
email address
email newsletter
enable javascript
follow us on
for reprint rights
for your inbox
free newsletter
free trial
gift link
has been sent to
if you have a story
in your inbox
inbox every
independent journalism
independent premium
is not responsible for the content
javascript is
join our
join the conversation
keep up to date
latest news, sport
link to this
live updates here
log in or
log in to
make a contribution
manage your
newsletter promotion
newsletters may contain
no longer supported
no spam
offers, events and updates
only available to
opt out
our app
our comment
our commenting
our comments
our community
our cookie
our daily
our free
our journalism
our morning
our newsletter
our newsroom
our privacy
our readers
our subscribers
our terms
our weekly
our whatsapp
please enable
please enter
please read our
please try again
please upgrade
preferred source
premium content
privacy notice
privacy policy
quick and free
read our
recaptcha
reload the page
reproduced without
rights reserved
send us
share your
sign in to
sign up for
sign up to
signed up
site may earn
skip past
start your
stay informed with
stay up to date
straight to your
submit a comment
subscribe for
subscribe to
subscribers only
subscription to
supporting our
terms and conditions
terms of service
terms of use
thank you for subscribing
thanks for signing up
the newsletter
this article originally
this material may not be
this page
this site is protected
this website uses
to continue reading
to our newsletter
to read this article
to your inbox
trial offer
turn on notifications
unsubscribe
update your
use of cookies
use of our site
uses cookies
values your comments
view the full
we and our partners
we may earn
we use cookies
we value your
we want to hear from you
we welcome your
weekly newsletter
weekly roundup
your account
your ad choices
your browser
your comment
your comments
your consent
your daily
your email
your feedback
your inbox
your password
your personal data
your privacy
your subscription
"""

# What a note to a story holds: who else reported, what was corrected, where it appeared first.
NOTES = """\
a previous version of this
additional reporting
an earlier version of this
appeared first on
article has been amended
article has been corrected
article has been updated
article was amended
article was corrected
article was first published
article was originally published
article was updated
compiled by
contributed reporting
contributed to the report
contributed to this
correction:
corrections and clarifications
editing by
editor's note
editors' note
first appeared in
first appeared on
first published by
first published in
first published on
has been corrected to
has been updated to
headline has been
is a breaking news story
is a developing story
news agencies contributed
originally appeared
originally published
page will be updated
published here with permission
published under license
reported from
reporting by
republished from
republished with permission
story has been corrected
story has been updated
story was corrected
story was first published
story was originally published
story was updated
story will be updated
this is a breaking
was produced by
was produced in partnership
with additional
with agencies
with files from
with inputs from
with reporting by
writing by
"""

# Words over a headline that say what kind of story it is.
KICKERS = """\
analysis
big read
breaking
breaking news
column
comment
commentary
correction
developing
editorial
essay
exclusive
explained
explainer
fact check
fact-check
factbox
feature
features
first person
guest column
in brief
in depth
in focus
interview
investigation
just in
letter
letters
live
live updates
long read
news analysis
newsletter
obituary
op-ed
opinion
opinions
perspective
podcast
press release
profile
q&a
report
review
satire
special report
spotlight
the big read
the long read
timeline
update
video
viewpoint
watch
"""

# Parts of a paper, as menus and crumb trails name them.
SECTIONS = """\
africa
americas
animals
art
arts
asia
asia pacific
australia
auto
automotive
autos
banking
basketball
books
boxing
breaking news
budget
business
business news
canada
cars
celebrity
china
climate
companies
cricket
crime
culture
cybersecurity
data
defence
defense
design
economics
economy
education
election
elections
energy
entertainment
environment
europe
europe news
family
fashion
film
finance
fitness
food
food & drink
football
gaming
golf
health
healthcare
history
hockey
home
housing
immigration
india
industry
innovation
international
investing
jobs
justice
latest
latest news
law
life
life & style
lifestyle
local
local news
magazine
markets
media
middle east
money
motoring
movies
music
nation
national
nature
news
oceania
parenting
people
personal finance
politics
property
real estate
regional
relationships
religion
retail
royals
rugby
russia
schools
science
security
shopping
showbiz
soccer
society
south africa
sport
sports
start-ups
startups
style
sustainability
tech
technology
telecoms
television
tennis
theater
theatre
top stories
transport
transportation
travel
tv
u.s.
u.s. news
uk
uk news
united kingdom
united states
us
us news
war
weather
wellness
women
world
world news
"""
