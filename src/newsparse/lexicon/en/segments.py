"""Words that tell what a line of an English news page is.

Collected from the menus, boxes and footers that English-language news sites share; no entry names a publisher.
"""

# What a line begins with that opens a box: what stands in it, until the story goes on.
BOXES = """\
about the author	boilerplate
about the authors	boilerplate
all comments	boilerplate
also in the news	related
also on	related
also read	related
also see	related
around the web	related
breaking news email	boilerplate
breaking news newsletter	boilerplate
click here	boilerplate
comments (	boilerplate
continued from page	boilerplate
continued on page	boilerplate
cookie settings	navigation
copyright	boilerplate
disclosure statement	boilerplate
do not sell	navigation
don't miss	related
download our	boilerplate
download the	boilerplate
editor's choice	related
editor's pick	related
editor's picks	related
editors' choice	related
editors' pick	related
editors' picks	related
explore more	related
explore our	related
featured	related
follow our	boilerplate
follow us	boilerplate
footer	navigation
for free real time	boilerplate
for further information	boilerplate
for more	related
for more information, contact	boilerplate
for you	related
from our partners	related
further reading	related
gallery	related
get a daily	boilerplate
get all the	boilerplate
get breaking news	boilerplate
get daily	boilerplate
get our	boilerplate
get real-time	boilerplate
get the best	boilerplate
get the day's	boilerplate
get the free	boilerplate
get the latest	boilerplate
get weekly	boilerplate
have a question about	boilerplate
have something to say	boilerplate
have your say	boilerplate
have your say...	boilerplate
hot picks	related
hot topics	related
if you liked	related
in case you missed it	related
in other news	related
in pictures	related
join our	boilerplate
join our commenting	boilerplate
join the conversation	boilerplate
join the debate	boilerplate
join thousands	boilerplate
keep reading	related
keep up to date	boilerplate
key developments	deck
key events	deck
key moments	deck
key points	deck
key takeaways	deck
kindly share	boilerplate
latest from	related
latest news	related
latest stories	related
latest videos	related
leave a comment	boilerplate
leave a reply	boilerplate
let us know what you think	boilerplate
like what you	boilerplate
limit use and disclosure	navigation
links:	related
live:	related
manage cookies	navigation
media contact	boilerplate
media contacts	boilerplate
media enquiries	boilerplate
media inquiries	boilerplate
more about	related
more by	related
more coverage	related
more for you	related
more from	related
more from this	related
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
more:	related
most commented	related
most popular	related
most read	related
most recent	related
most shared	related
most viewed	related
most watched	related
must read	related
must reads	related
news you can use	related
newsletter	boilerplate
next article	related
next story	related
next up	related
notes to editor	boilerplate
notes to editors	boilerplate
on the same topic	related
other news	related
other stories	related
our newsletter	boilerplate
paid content	boilerplate
paid for by	boilerplate
people also	related
people are also	related
play video -	boilerplate
popular articles	related
popular in	related
popular now	related
popular stories	related
popular videos	related
post a comment	boilerplate
press contact	boilerplate
press contacts	boilerplate
press enquiries	boilerplate
press office	boilerplate
previous article	related
previous story	related
privacy notice	boilerplate
privacy policy	boilerplate
promoted content	related
promoted stories	related
read also	related
read and hear more	related
read more	related
read next	related
read our	related
read the latest	related
read this next	related
read:	related
receive free	boilerplate
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
related articles	related
related content	related
related coverage	related
related links	related
related news	related
related posts	related
related stories	related
related topics	related
related videos	related
related:	related
report a correction	boilerplate
report a typo	boilerplate
report an editorial error	boilerplate
report an error	boilerplate
sections	navigation
see also	related
see more	related
send tip or correction	boilerplate
share this	boilerplate
show comments	boilerplate
sign up	boilerplate
sign up for	boilerplate
sign up to	boilerplate
similar articles	related
similar stories	related
sponsored	related
sponsored content	related
sponsored features	related
sponsored stories	related
start your	boilerplate
stay informed with	boilerplate
stay up to date	boilerplate
stories for you	related
story highlights	deck
subscribe	boilerplate
subscribe for	boilerplate
subscribe to	boilerplate
suggest a correction	boilerplate
suggested for you	related
suggested reading	related
tags:	related
thank you for reading	boilerplate
thanks for reading	boilerplate
the most read	related
today's top	related
top news	related
top picks	related
top reads	related
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
view all partners	boilerplate
view comments	boilerplate
want more	related
want to	boilerplate
watch more	related
watch next	related
watch now	related
watch our	related
watch |	related
watch:	related
we recommend	related
what do you think	boilerplate
what to read next	related
what to watch	related
what you need to know	deck
would you like to comment	boilerplate
you may also	related
you may also like	related
you may like	related
you might also	related
you might also like	related
you might be interested	related
you might like	related
your ad choices	navigation
your privacy choices	navigation
your support	boilerplate
"""

# Whole lines that a page puts around and into a story, without opening anything.
LABELS = """\
# # #	boilerplate
###	boilerplate
(advertisement)	boilerplate
- 30 -	boilerplate
- advertisement -	boilerplate
- ends -	boilerplate
--ends--	boilerplate
-30-	boilerplate
-ends-	boilerplate
0 comments	boilerplate
[advertisement]	boilerplate
a message from our sponsor	boilerplate
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
advertisement - scroll to continue	boilerplate
advertising	boilerplate
advertisment	boilerplate
after newsletter promotion	boilerplate
agree	boilerplate
all news	navigation
all rights reserved	boilerplate
anzeige	boilerplate
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
for immediate release	boilerplate
for release	boilerplate
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
media caption,	boilerplate
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
publicidad	boilerplate
publicidade	boilerplate
publicité	boilerplate
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
see more on instagram	boilerplate
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
skip newsletter promotion	boilerplate
skip past newsletter	boilerplate
skip past newsletter promotion	boilerplate
skip to content	navigation
skip to main content	navigation
skip to navigation	navigation
small	boilerplate
social sharing	boilerplate
sponsor message	boilerplate
sponsor's message	boilerplate
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
view on facebook	boilerplate
view on instagram	boilerplate
view on twitter	boilerplate
view on x	boilerplate
view this post on instagram	boilerplate
watch	boilerplate
watch live	boilerplate
watch now	boilerplate
werbung	boilerplate
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
# # #
###
- 30 -
- ends -
--ends--
-30-
-ends-
about the author
about the authors
all comments
comments (
copyright 19
copyright 20
copyright ©
end of article
explore more on
filed under
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
media contact
media contacts
media enquiries
media inquiries
more on this
most commented
most popular
most read
most viewed
notes to editor
notes to editors
post a comment
posted in
press contact
press contacts
press enquiries
press office
published under
read more on these topics
report a correction
report a typo
report an editorial error
report an error
show comments
suggest a correction
tagged
tags
tags:
topics
topics:
view comments
what do you think
would you like to comment
"""

# What is said to the reader, and never in a story: a sentence with one of these is none of its sentences.
APPEALS = """\
, delivered daily
, delivered every
. learn more
a photo posted by
a post shared by
a preferred source on
a video posted by
ad blocker
advertisement has not loaded
advertising disclaimer
advertising disclosure
affiliate commission
affiliate link
agree to our
agree to our terms
agreed to our terms
all rights reserved
already a subscriber
already have an account
already subscribed
and privacy policy
as a preferred source
at no cost to you
audio player ready
become a member
become a subscriber
billed monthly
breaking news updates
by email and
by email, please
by entering your
by providing your email
by registering
by signing up
by submitting your
by subscribing
cancel anytime
cancel at any time
click here
click the bell
comment policy
comment policy before
commenting rules
comments are civil
comments are closed
comments are moderated
comments have to be in english
comments may be
community guidelines
contact the newsroom
contact us at
cookie consent
cookie is
cookie policy
cookies are
cookies help
copyrighted property
create a free account
create an account
create your free
daily newsletter
delivered straight to
delivered to your
do not necessarily reflect the views of
don't want to see this
download our app
download our free
download the app
earn a commission
edition by email
email addresses will not
email newsletter
enable javascript
exclusive access to
external internet sites
external sites
first-time subscribers
follow live updates
follow us on facebook
follow us on instagram
follow us on twitter
follow us on x
for a more accessible video player
for reprint rights
for subscribers only
for the first month
for your inbox
free newsletter
free sign up
gift link
got a news tip
got a story
got a tip?
if you have a story
in this browser for the next time
in your inbox
incorrect email address
independent journalism
invalid email address
javascript is
join the conversation
keep our journalism free
letter to the editor
letters to the editor
libellous
like us on facebook
linked external
log in now
make a contribution
manage cookies
manage preferences
manage your preferences
material from this
may not be published, broadcast
more stories like
must be logged in
must log in
never miss a
never miss a story
never miss our
new subscribers
newsletter promotion
newsletters may contain
no credit card
no spam
not be reproduced
of our articles
offers, events and updates
on this page may earn
on twitter @
on x @
one-off donation
our advertisers
our best coverage
our comment policy
our cookie
our cookie policy
our cookies
our newsletter
our partners store
our privacy notice
our privacy policy
our terms and conditions
our terms of
our top stories
our whatsapp
per month for the first
please check your email
please enter
please enter a valid
please enter your
please log in
please read our
please sign in
please subscribe
please try again
please try again later
please upgrade
protected by recaptcha
read more letters
read our comment
read our full
read our privacy
reader comments
readers like you
receive a daily
receive a weekly
receive daily
reload the page
reproduced without
rights reserved
see more of our
see our privacy
send your story
share or comment on this article
sign in now
sign in or
sign up for free
sign up for our
sign up free
sign up here
sign up now
sign up to our
sign up today
sign up with your
site may earn
skip past
stay up to date
stories like this
subscribe now
subscribe to our
subscribe today
successfully subscribed
support from readers
support our journalism
thank you for subscribing
thanks for reading
thanks for signing up
the cookies
the full story
these cookies
third-party ad
this cookie
this material may not be
this page contains affiliate
this site is protected
this website uses
to continue reading
to our newsletter
to unlock the
to unlock this
to view the full story
to your inbox
today's top stories by
turn on notifications
unsubscribe
use of our site
uses cookies
values your comments
want to see this?
we and our partners
we may earn
we may receive compensation
we use cookies
we want to hear from
we welcome your
why you can trust
written permission
your account
your ad choices
your consent
your email
your email address
your feedback
your inbox
your subscription
"""

# What a note to a story holds: who else reported, what was corrected, where it appeared first.
NOTES = """\
a previous version of this
additional reporting
an earlier version of this
and additional reporting
appeared first on
appeared in the print edition
appears in the print edition
article has been amended
article has been corrected
article has been updated
article was amended
article was corrected
article was first published
article was originally published
article was updated
clarification:
contributed from
contributed reporting
contributed to the report
contributed to this
contributed to this article
correction:
editing by
editor's note:
editors note:
editors' note:
eds:
first appeared in
first appeared on
first published by
first published in
first published on
from a syndicated feed
has been corrected
has been corrected to
has been updated to
has not been edited by
headline has been
is a breaking news story
is a developing story
more to follow
news agencies contributed
originally appeared
originally published
page will be updated
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
this article corrects
this breaking news story
this is a breaking
this is a breaking new
this story corrects
this version adds
this version clarifies
this version corrects
this version deletes
this version removes
this version updates
was corrected to
was produced in partnership
with assistance from
with files from
with inputs from
with reporting by
writing by
"""

# What stands behind a writer's name in a line about them.
BIOGRAPHIES = """\
covers
edits
is a
is an
is based
is currently
is the
lives in
reports
reports for
reports from
reports on
teaches
works as
works at
works for
writes
"""

# How a line begins that says where its writer is reached, by an address or a number.
CONTACTS = """\
contact
e-mail
email
find
follow
get in touch with
reach
send tips to
write to
"""

# What stands over what readers say of a story, without their number.
COMMENTS = """\
all comments
comment
comments
discussion
join the conversation
join the discussion
most recent comments
newest comments
oldest comments
reader comments
readers' comments
replies
responses
top comments
user comments
view comments
your comments
"""

# The button below each of them.
REPLIES = """\
flag as inappropriate
like reply
like reply share
log in to reply
permalink reply
recommend reply
reply
reply flag
reply like
reply like share
reply recommend
reply report
reply share
reply to this
reply to this comment
report abuse
report comment
report this comment
respond
"""

# What a page of posts says of itself.
LIVE = """\
as it happened
key events
live blog
live coverage
live feed
live updates
live –
live —
live:
liveblog
minute by minute
minute-by-minute
rolling coverage
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
