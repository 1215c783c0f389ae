"""The time of a page. Source: the time lines of English news pages."""

PUBLISHED = """\
added
aired
article published
broadcast
created
date
date published
filed
first published
first published on
issue date
issued
issued on
live published
on air
originally published
posted
posted at
posted in
posted on
premiered
printed
pub date
publication date
publish date
published
published at
published by
published date
published on
published online
released
story published
uploaded
uploaded on
"""

UPDATED = """\
amended
corrected
date updated
edited
last edited
last modified
last modified on
last update
last updated
last updated at
last updated on
latest update
modified
modified on
revised
upd
update
updated
updated at
updated on
"""

UNITS = """\
d
day
days
h
hour
hours
hr
hrs
m
min
mins
minute
minutes
mo
month
months
mos
s
sec
second
seconds
secs
w
week
weeks
wk
wks
y
year
years
yr
yrs
"""

AGO = """\
ago
"""

EDITIONS = """\
city edition
correction appended
early edition
edition 1
final
final edition
first edition
late city final edition
late edition
london edition
metro edition
national edition
second edition
state edition
sunday edition
third edition
weekend edition
"""

TODAY = """\
a day ago
a minute ago
a month ago
a week ago
a year ago
an hour ago
just now
last month
last week
last year
moments ago
today
tonight
yesterday
"""
