"""What features of a line are worth for its being of a kind, and what is needed to replace one by another.

Measured and written by scripts/train_lines.py; 24 steps are one natural logarithm of odds. The columns:
other, paragraph, subhead, caption, credit, alt, deck, byline.
"""

WEIGHTS = r"""
A1	6 -16 -13 7 7 -4 8 4
A2	-2 -13 -7 7 2 2 8 4
A3	0 -16 7 4 0 0 0 4
A4	-5 -9 0 5 2 2 3 0
A5	2 -2 4 0 0 4 2 -7
A6	-3 9 -5 -5 -3 0 7 2
A7	7 23 2 2 0 -7 -13 -13
A8	-3 26 19 -9 -9 -7 -6 -10
Atold0	15 -26 -4 -6 4 4 -10 23
Atold0p	10 -3 0 0 0 0 -4 -2
Atold1	12 -4 5 -4 -5 5 -4 -5
Atold1p	6 0 0 0 0 -6 0 0
Atold2	-5 -2 9 0 -4 -2 0 5
Atold2p	2 -2 4 -3 0 4 -3 0
Atold3	-5 5 -6 7 -2 -4 14 -8
Atold3p	0 0 0 5 0 3 -6 0
Atold4	-4 9 -4 6 0 0 0 -6
Atold4p	-5 5 0 -7 0 0 8 0
Atold5	-13 11 0 -4 8 -5 11 -8
Atold5p	-9 0 5 12 0 -9 5 -2
A|P	-7 9 2 2 -2 -2 0 -3
A|box:boilerplate	0 0 0 -2 0 5 -2 0
A|box:related	-11 0 0 -4 0 10 7 -3
A|by:agency	0 -3 0 -2 -14 -2 2 19
A|by:names	-5 -5 -2 0 3 0 -6 12
A|by:names and role	-2 -2 0 -3 -5 -2 -2 16
A|by:names and time	-13 -2 0 -4 -2 -4 -2 28
A|by:opener	-15 -3 -3 -3 4 -10 -6 36
A|copies2	0 -3 2 -5 -2 2 -4 9
A|copies2again	6 -7 -2 0 -3 18 -2 -11
A|copies3	-7 -5 0 11 6 2 -10 3
A|copies3again	0 -2 0 6 3 3 -4 -6
A|credit	-23 -3 -2 17 19 -5 -2 0
A|cue:alt	-6 0 0 0 0 7 0 0
A|cue:appeal	4 6 0 2 0 0 -12 2
A|cue:boilerplate	3 5 0 -2 6 3 -7 -7
A|cue:box	0 0 0 -2 6 -2 3 -4
A|cue:label	5 0 0 -3 -2 8 0 -5
A|cue:link	0 0 0 2 0 0 0 0
A|cue:navigation	8 0 0 0 0 -2 0 -2
A|cue:related	6 0 0 3 0 -2 -2 -3
A|date	31 -3 0 0 -3 -6 -4 -12
A|in credit	4 -6 0 13 6 -8 -4 -4
A|l	-5 3 0 12 -6 -4 7 -9
A|long0	9 -4 2 -5 0 0 -3 2
A|long0.	0 0 0 3 0 0 0 0
A|long1	0 -7 4 4 0 5 -4 0
A|long1.	6 0 0 0 5 -8 0 -2
A|long10	-4 9 0 6 0 0 -9 0
A|long10.	-6 2 0 0 0 0 6 0
A|long2	2 5 -6 -6 0 7 -4 4
A|long2.	-6 0 0 0 0 3 7 -2
A|long3	0 18 -5 -7 0 2 -11 0
A|long3.	0 -4 0 0 0 -3 5 2
A|long4	-3 7 0 -7 0 2 3 -2
A|long4.	0 -11 0 3 0 -2 5 3
A|long5	-9 -4 4 0 6 -2 2 4
A|long5.	3 -5 2 0 0 -3 8 -4
A|long6	5 0 4 7 -4 -2 -4 -7
A|long6.	5 -2 2 2 0 0 -3 0
A|long7	7 -4 0 0 -2 4 3 -7
A|long7.	5 -2 4 0 0 -7 2 0
A|long8	-3 -8 4 5 -2 0 5 0
A|long8.	-4 8 0 4 0 -3 -3 0
A|long9	-5 5 0 0 0 -7 8 0
A|long9.	-4 0 0 -2 0 9 -4 0
A|m	-4 6 3 -4 2 -5 0 2
A|name1	2 -4 0 0 2 0 -3 4
A|name2	-7 0 0 0 2 2 -3 7
A|noise	7 0 0 0 -2 -3 0 -2
A|p	6 -8 4 3 0 -5 6 -5
A|s	9 -9 0 -3 4 4 -5 0
A|time	9 0 0 0 -2 0 0 -4
A|when	13 -3 0 0 -3 -2 -5 0
B1	6 25 -4 -14 -2 -15 -3 7
B2	0 3 -3 0 0 -2 -5 5
B3	-3 10 4 0 -4 -3 -2 0
B4	-5 10 -4 4 -7 -7 10 0
B5	5 -5 0 -2 0 5 -4 0
B6	7 -5 0 0 -5 3 0 0
B7	8 -9 -2 -4 2 8 -2 -2
B8	18 -25 -3 0 6 17 -4 -9
Btold0	14 -10 -9 -13 -15 19 -4 18
Btold0p	8 -10 -4 -10 0 16 -5 5
Btold1	10 -5 -4 7 -3 8 -12 -2
Btold1p	0 -8 0 -5 0 9 4 0
Btold2	11 9 -7 -6 -7 0 -4 5
Btold2p	2 -7 2 12 0 -5 -3 0
Btold3	0 5 4 -7 4 -5 6 -7
Btold3p	6 0 0 -3 0 -2 2 -2
Btold4	2 -8 -2 3 8 -2 0 -3
Btold4p	-10 4 3 6 0 0 0 0
Btold5	-16 4 8 14 9 -15 7 -11
Btold5p	3 14 0 -7 0 -9 0 0
B|P	6 3 0 -2 -2 0 -2 -4
B|box:boilerplate	8 0 0 0 0 -2 0 -2
B|box:related	-5 -7 -2 5 7 0 5 -4
B|by:agency	-2 0 0 0 -3 2 0 4
B|by:names	-7 4 0 0 -8 4 -2 7
B|by:names and role	-13 0 0 0 0 0 0 12
B|by:names and time	3 -2 0 0 0 -5 0 6
B|by:opener	10 0 0 0 -2 -3 0 -3
B|copies2	-11 -7 -3 0 -5 19 10 -4
B|copies2again	-17 11 3 -9 -3 3 2 11
B|copies3	-3 -2 0 -4 0 15 0 -3
B|copies3again	-7 -4 -4 -6 3 11 -4 11
B|credit	2 7 -2 -6 7 -5 0 -3
B|cue:appeal	-10 -4 0 0 0 0 10 5
B|cue:boilerplate	2 -8 0 4 3 -10 9 0
B|cue:box	-3 0 0 3 -2 -4 0 8
B|cue:ending	6 -3 0 2 0 0 0 -4
B|cue:label	-2 0 0 0 4 7 0 -6
B|cue:link	0 5 0 0 -2 0 0 0
B|cue:navigation	6 0 0 0 0 -3 0 -2
B|cue:note	3 -2 0 2 0 0 0 0
B|cue:related	0 4 -2 0 -3 -5 0 5
B|date	6 0 0 0 0 -3 0 0
B|in credit	-2 0 0 2 8 -3 -2 0
B|l	5 6 -4 0 -3 -5 7 -5
B|long0	6 2 0 -4 -7 0 -2 4
B|long1	7 2 0 -10 0 0 0 0
B|long1.	3 0 0 0 0 0 0 -2
B|long10	2 6 0 -8 0 -3 6 0
B|long10.	0 9 0 2 0 -4 -6 0
B|long2	-6 0 -2 7 10 -3 -3 -3
B|long2.	-3 0 0 2 0 3 0 2
B|long3	3 -3 -2 7 -3 0 0 0
B|long3.	5 8 0 -4 0 -4 -2 0
B|long4	5 -9 -4 -6 8 7 -6 6
B|long4.	-7 2 0 -3 0 9 -4 4
B|long5	10 2 0 -2 -5 3 -7 -3
B|long5.	2 6 -3 -2 0 4 -6 0
B|long6	-4 -7 4 4 -2 -9 17 -2
B|long6.	5 -6 2 0 0 -2 0 2
B|long7	3 -5 -3 3 0 9 -5 -2
B|long7.	-5 0 2 2 0 7 -2 0
B|long8	0 2 0 0 0 -5 3 0
B|long8.	6 -6 0 0 0 0 2 0
B|long9	0 2 0 3 0 -6 2 0
B|long9.	4 0 0 -6 0 0 4 0
B|m	13 -6 -3 -3 -4 5 -4 2
B|name1	-5 5 3 5 -4 3 -2 -6
B|name2	-3 0 0 -4 -5 0 0 13
B|noise	-3 7 0 0 0 0 0 -3
B|p	6 0 0 -2 -2 4 -8 3
B|s	8 0 -4 -6 0 2 -4 2
B|time	7 -3 0 0 0 0 0 0
E1	13 7 -6 -4 -4 -5 0 0
E2	9 5 5 0 0 0 -22 4
E3	-7 8 -3 -2 0 0 4 -3
E4	-2 11 0 4 -8 0 7 -11
I1	-14 3 -7 12 -2 -5 12 2
I2	-3 0 -7 5 5 0 -10 11
I3	13 4 0 -7 -3 -2 0 -3
I4	5 12 10 -5 -6 2 -2 -15
I5	11 13 0 -6 -6 2 -10 -4
Itold0	6 -2 -3 -4 2 6 -4 0
Itold0p	11 -4 0 -7 0 -3 7 -2
Itold1	3 4 0 0 8 -5 -8 -4
Itold1p	11 -3 -3 -2 0 2 -3 -2
Itold2	7 4 0 6 0 0 -4 -11
Itold2p	0 2 -3 0 0 4 -2 0
Itold3	5 4 5 -2 -5 -4 -2 0
Itold3p	10 3 -10 6 -2 -4 0 -4
Itold4	3 2 2 2 -9 -4 -9 13
Itold4p	-8 2 5 5 -2 4 -8 2
Itold5	-14 -5 3 4 2 3 9 0
Itold5p	-24 4 3 8 -2 0 9 4
I|P	0 18 -10 0 -7 0 7 -8
I|box:related	22 -4 0 -6 -2 -4 -2 -2
I|by:agency	0 -3 0 -2 6 0 0 0
I|by:names	0 -4 -5 2 10 0 -2 0
I|by:opener	3 -11 -5 -4 -10 -2 0 29
I|copies2	14 -4 -15 9 5 0 -5 -3
I|copies2again	9 -20 -16 13 4 0 8 0
I|copies3	15 -8 -10 -4 3 0 0 2
I|copies3again	13 -21 -21 7 6 7 0 10
I|credit	2 -20 -14 5 24 0 -2 6
I|cue:appeal	13 -6 -2 0 0 0 -3 0
I|cue:boilerplate	24 -10 -5 5 -3 -5 -3 -2
I|cue:box	9 0 -5 -2 -2 -3 0 3
I|cue:label	3 -4 0 5 -2 0 0 -2
I|cue:link	11 -8 -4 -3 0 0 5 0
I|cue:note	0 3 0 -9 0 0 0 5
I|cue:related	14 -7 -5 -4 -2 -3 5 3
I|date	5 -8 0 5 0 0 0 0
I|dateline	5 5 0 0 0 0 -8 0
I|in credit	-22 -17 -22 18 16 20 -2 7
I|l	5 8 -2 0 -4 0 -5 -2
I|long0	0 -6 0 2 5 2 0 -3
I|long0.	6 -3 0 -4 0 2 0 0
I|long1	0 4 0 3 -2 -7 -5 6
I|long1.	-11 8 0 -5 9 2 -2 -2
I|long10	4 5 0 -5 0 0 -2 0
I|long10.	6 11 -4 -12 -3 -4 8 -3
I|long2	3 -5 14 -5 -3 0 -3 0
I|long2.	0 6 0 7 -5 0 -3 -4
I|long3	-9 -10 11 -6 9 0 2 4
I|long3.	-6 0 10 3 -5 0 -4 0
I|long4	0 0 7 8 -9 -9 0 0
I|long4.	7 8 -11 0 2 0 -3 -4
I|long5	5 -5 -5 0 3 -3 4 0
I|long5.	0 0 3 0 -2 -2 -7 8
I|long6	10 5 -15 -2 -3 9 0 -2
I|long6.	0 10 -4 -4 0 0 2 -4
I|long7	0 5 2 3 -2 -7 0 0
I|long7.	2 -2 2 0 0 3 -3 -2
I|long8	0 -2 -2 2 0 6 -4 0
I|long8.	-5 0 -5 5 -2 5 4 -2
I|long9	0 0 0 0 0 0 2 0
I|long9.	-2 0 -4 8 -2 0 4 -2
I|m	6 0 -3 2 -2 0 -2 0
I|name1	2 5 0 -5 -2 0 -2 0
I|name2	-3 -9 -6 7 12 0 0 0
I|noise	5 9 -6 -2 0 0 0 -4
I|p	0 0 -2 -2 -4 0 2 4
I|s	-2 5 13 -2 4 -3 -14 -3
I|time	5 0 0 0 0 0 0 0
alike-1:3	-4 -10 -14 9 14 8 -18 16
alike-1:4	-17 -8 -14 30 11 21 -19 -5
alike1:3	-18 -10 6 0 0 18 3 0
alike1:4	-24 -6 -10 28 -5 29 -8 -4
at	3 -11 -6 7 -5 -11 -5 28
bar	19 -30 -12 -6 9 -3 -5 28
begins:"	-7 2 -4 11 0 -4 4 -2
begins:#	7 0 0 -3 0 0 0 -4
begins:$	3 0 0 0 0 0 0 0
begins:'	8 -2 11 0 -6 -6 0 -5
begins:(	5 10 -5 9 -14 0 -2 -2
begins:*	4 0 0 -2 0 0 -2 0
begins:+	-2 0 0 0 -2 -3 0 10
begins:-	-4 -32 -15 6 6 8 22 8
begins:9	10 10 16 -19 13 -3 -6 -21
begins:<	4 0 0 0 0 -3 0 0
begins:@	-7 0 0 0 0 -3 0 12
begins:A	9 -3 2 9 -12 0 4 -9
begins:[	11 -6 0 -5 3 4 -2 -5
begins:a	13 -12 -14 0 -5 25 -12 7
begins:|	0 0 0 0 2 0 0 0
begins:©	10 0 -3 -4 2 -2 -2 -3
begins:«	-2 -2 5 0 2 -2 2 0
begins:¿	5 5 -5 0 0 -3 -3 2
begins:ا	2 0 0 0 0 0 0 0
begins:–	-8 34 0 -7 0 -5 -10 -3
begins:—	0 22 -3 -6 -2 0 0 -9
begins:“	-6 7 -3 16 -4 -8 0 -3
begins:„	8 5 -4 -3 2 0 -5 -2
blank00	2 23 6 -9 -2 5 -12 -13
blank00gapped	14 -15 -13 0 -6 17 4 0
blank01	7 10 -9 0 5 -17 7 -5
blank01gapped	12 6 -11 -7 7 -10 0 4
blank10	6 -10 13 4 -3 6 -13 -3
blank10gapped	4 -30 12 16 -5 22 -21 2
blank11	6 22 4 -9 -6 -15 4 -6
blank11gapped	0 28 -11 0 -13 -16 18 -5
box:boilerplate	8 -6 0 -2 -2 3 -3 2
box:navigation	2 0 0 -2 0 2 0 0
box:related	5 -11 -2 -6 6 6 10 -9
bullet	9 -18 -14 -2 6 4 11 4
by:agency	-3 -7 0 -5 -11 0 2 23
by:names	-13 -5 -5 4 5 5 -10 20
by:names and role	-17 -5 -2 -3 -5 2 -2 32
by:names and time	-11 -10 -3 -5 -4 -11 -2 45
by:opener	-2 -15 -8 -8 -8 -15 -6 61
capitals0	4 24 10 3 -22 -6 18 -32
capitals1	3 0 4 3 -17 0 9 -2
capitals2	4 -3 -10 8 0 0 -6 9
capitals3	3 -6 -3 2 18 0 -20 4
colon	7 -5 -5 2 22 0 -10 -11
copies2	4 -14 -16 5 -3 20 0 2
copies2again	-2 -16 -15 5 -3 22 8 0
copies3	6 -14 -12 4 8 18 -11 2
copies3again	8 -27 -26 6 12 21 -9 15
copyright	7 -11 -9 6 23 -14 0 0
credit	-19 -16 -18 16 50 -11 -4 3
crumb	0 0 8 -5 21 -8 -9 -7
cue:alt	-27 0 0 0 0 30 0 0
cue:appeal	7 -4 -3 3 -3 -3 -4 7
cue:boilerplate	28 -13 -6 6 6 -12 0 -8
cue:box	6 -2 -6 0 2 -9 3 7
cue:ending	7 -3 0 2 0 0 0 -4
cue:label	6 -6 -2 0 0 16 -2 -13
cue:link	10 -4 -5 -2 -3 -2 5 0
cue:navigation	14 0 0 0 -2 -6 0 -4
cue:note	4 0 0 -8 0 0 0 6
cue:related	20 -3 -7 0 -7 -10 3 6
dash	6 12 -33 -6 -8 -5 17 18
date	42 -12 -2 3 -5 -10 -4 -13
dateline	5 4 0 2 0 0 -7 -4
digits0	6 5 4 0 -12 2 -2 -3
digits1	7 -5 -3 -8 11 9 -13 2
digits2	7 5 -16 -5 -3 9 -10 13
digits3	22 -7 -9 -3 -5 10 0 -6
ends:!	23 -6 -4 -6 0 2 -3 -4
ends:"	-12 13 5 12 -3 -9 -3 -3
ends:%	2 -2 0 0 0 2 0 0
ends:'	6 0 0 -5 0 -10 10 -3
ends:)	12 13 -14 8 -6 8 -13 -9
ends:*	4 2 0 -2 0 0 0 0
ends:+	-6 -2 0 8 0 3 0 -2
ends:,	2 3 0 4 3 -11 0 0
ends:-	5 -4 -2 0 0 0 0 2
ends:.	-13 20 -33 11 0 7 8 0
ends:...	-2 -10 -3 19 -3 6 -3 -4
ends:/	0 2 0 4 0 -3 0 0
ends::	8 40 -9 -12 -2 -13 -7 -3
ends:>	4 0 0 0 0 0 0 -2
ends:?	-5 9 26 -8 -9 -7 0 -7
ends:]	2 0 0 -4 2 3 -2 -2
ends:|	2 0 0 0 0 -2 0 0
ends:»	3 0 6 -13 -2 -2 5 4
ends:“	5 4 9 -12 0 2 -7 0
ends:”	-14 10 -7 17 -3 -2 0 -3
ends:…	8 -2 0 0 0 -2 -3 -2
ends:。	7 6 0 -7 0 -2 -5 0
ends:）	2 -3 0 0 0 0 0 0
h0	24 -17 16 0 -9 3 -3 -14
h0P	-4 -6 0 12 0 -4 2 0
h0l	2 13 -2 0 0 -4 -6 0
h0m	17 -17 -3 -10 -3 19 0 -4
h0p	2 0 0 0 0 0 2 0
h0s	7 -5 22 -2 -5 -7 0 -9
h1	21 -3 0 -5 0 4 -10 -8
h10	2 7 0 0 -3 3 -4 -5
h10P	4 -3 -2 -6 0 0 8 0
h10l	-6 6 0 8 0 0 -5 0
h10m	5 2 0 3 0 -9 0 -3
h10p	6 3 0 -6 0 3 -4 0
h10s	-7 0 3 0 -2 9 -3 0
h11	7 3 5 7 -5 -4 -5 -8
h11P	3 -2 -2 0 0 -2 3 0
h11l	3 3 -3 5 0 -3 -5 0
h11m	0 8 6 0 -10 -5 -4 6
h11p	4 -5 -4 3 0 0 5 0
h11s	-4 -2 7 0 7 8 -4 -10
h12	11 -2 6 4 -2 0 -14 -3
h12P	6 -9 -2 5 -2 3 2 -3
h12l	3 -9 -4 4 -2 0 9 -2
h12m	-2 7 4 -4 0 -7 -2 5
h12p	5 2 5 2 0 7 -17 -2
h12s	-2 7 3 -3 5 -3 -5 0
h13	17 -9 10 -2 -3 0 -15 0
h13P	8 -12 -2 2 -3 9 2 -5
h13l	9 -18 0 5 -3 0 10 -4
h13m	-4 13 0 2 0 -2 -10 2
h13p	4 0 7 -3 -2 0 -14 8
h13s	0 7 5 -8 5 -5 -4 0
h1P	0 3 0 0 0 2 -5 0
h1l	6 0 0 -3 0 0 0 0
h1m	8 -5 0 3 -3 8 -5 -6
h1p	3 0 0 0 0 0 -4 0
h1s	5 0 0 -5 5 -7 4 0
h2	18 -3 0 -3 -2 0 -6 -3
h2P	0 4 0 -2 0 2 -5 0
h2l	0 -3 0 5 0 -2 0 0
h2m	8 -4 0 -6 2 4 -2 -3
h2p	0 0 0 0 0 0 2 0
h2s	11 0 0 0 -5 -5 0 0
h3	12 -4 0 0 -2 -2 0 -2
h3P	0 -2 0 4 0 0 -2 0
h3l	-4 0 0 8 0 0 -3 0
h3m	4 0 0 -5 4 0 2 -4
h3p	0 0 0 -4 0 0 4 0
h3s	12 0 0 -3 -6 0 0 2
h4	20 -7 -2 2 -11 0 0 -3
h4P	0 0 0 3 0 0 0 0
h4l	0 0 0 4 0 -2 -2 0
h4m	6 -4 0 -3 -6 0 0 5
h4p	0 0 0 0 0 2 -2 0
h4s	16 -2 -2 0 -4 0 2 -8
h6	-24 4 -6 -3 3 -5 25 6
h6P	-8 10 3 2 -2 -2 0 -2
h6l	0 4 4 -6 0 0 3 -6
h6m	-4 -6 -7 2 5 -4 9 6
h6p	-4 -2 -2 -3 0 -2 11 3
h6s	-7 -2 -5 2 2 3 3 5
h7	-15 -2 -16 6 9 -4 14 8
h7P	-5 20 0 -9 0 -6 2 0
h7l	2 3 0 -3 0 -2 3 0
h7m	-3 -6 -4 5 9 -4 3 0
h7p	-3 -10 0 4 0 0 11 0
h7s	-6 -9 -9 9 0 7 -5 11
h8	-21 6 -8 2 6 4 8 2
h8P	-2 8 0 -5 0 0 0 0
h8l	-4 8 0 -5 -2 5 -2 0
h8m	-9 -2 -2 3 4 0 6 0
h8p	-2 -5 0 3 0 -3 7 0
h8s	-4 -2 -6 5 4 0 -4 5
h9	-7 8 -6 3 -2 -2 4 2
h9P	2 2 0 2 0 -4 0 0
h9l	-3 6 0 -10 0 0 8 0
h9m	-5 -2 4 9 -4 0 -2 0
h9p	-2 4 -4 5 0 -3 2 0
h9s	0 -2 -4 -3 2 6 -4 4
in credit	-19 -23 -24 33 30 9 -8 0
left1B	18 -5 -14 -2 -4 3 2 2
left1I	8 14 -6 -4 -2 -9 -7 7
left2A	0 10 10 -3 -12 -5 0 0
left2B	6 6 -5 -11 0 3 -2 2
left2I	6 14 -8 0 -18 0 -2 8
left3A	-10 3 8 8 4 -4 5 -14
left3B	3 6 2 -3 2 -4 -2 -3
left3I	0 2 5 3 0 2 -2 -11
left4A	4 -11 -10 4 5 4 3 0
left4B	11 -4 5 3 -7 4 -9 -3
left4I	-4 0 5 2 8 3 0 -14
long0	16 -8 3 -7 -3 0 -6 4
long0.	6 -3 0 0 0 0 0 -2
long1	5 0 3 -4 0 -2 -8 8
long1.	0 6 0 -4 14 -5 -2 -7
long10	2 20 -2 -7 -3 -2 -5 -3
long10.	0 22 -4 -9 -4 -8 9 -5
long2	-2 0 6 -4 6 4 -10 0
long2.	-9 4 -3 9 -7 5 4 -4
long3	-5 5 4 -5 7 0 -10 4
long3.	0 4 9 0 -7 -6 0 2
long4	2 0 4 -5 -2 0 -3 4
long4.	2 0 -14 0 3 9 -2 3
long5	6 -6 0 -2 4 -2 0 0
long5.	6 0 0 -2 -4 0 -4 4
long6	11 0 -7 8 -9 -2 11 -11
long6.	11 2 0 -2 -2 -4 -3 -2
long7	11 -4 -2 6 -5 6 -3 -9
long7.	0 -5 8 3 -3 3 -3 -4
long8	-2 -7 2 8 -2 0 5 -3
long8.	-3 2 -7 9 -3 2 4 -3
long9	-5 7 -3 5 -2 -12 12 -3
long9.	-2 0 -5 0 -2 7 4 -3
n-1:box:boilerplate	6 -10 0 2 0 2 -2 3
n-1:box:navigation	0 -4 0 -2 0 2 5 0
n-1:box:related	0 -9 -3 0 3 12 -2 0
n-1:by:agency	2 2 6 0 -5 4 -7 0
n-1:by:names	0 -2 -2 10 0 -4 -2 -2
n-1:by:names and role	2 0 0 -2 2 0 -2 2
n-1:by:names and time	0 -10 0 4 -2 8 6 -5
n-1:by:opener	13 -4 3 -4 0 0 -5 -2
n-1:by:opener alone	-29 0 0 -2 -3 -3 0 39
n-1:copies2	-5 -15 3 3 11 2 0 3
n-1:copies2again	3 -14 -3 5 5 -3 3 4
n-1:copies3	-2 -14 0 3 -6 10 11 -4
n-1:copies3again	-6 -10 8 0 0 11 0 -6
n-1:credit	-14 -8 37 -5 -11 -6 -5 12
n-1:cue:alt	0 0 0 5 0 -5 0 2
n-1:cue:appeal	15 -7 -6 -8 5 0 0 2
n-1:cue:boilerplate	-3 -11 12 -5 7 -2 -7 8
n-1:cue:box	5 -12 -2 12 -3 13 0 -12
n-1:cue:ending	-5 -7 0 -2 0 -4 6 12
n-1:cue:label	-4 4 14 0 3 -6 -4 -7
n-1:cue:link	-6 0 8 -8 -2 -2 0 9
n-1:cue:navigation	6 -2 0 -4 -3 0 3 0
n-1:cue:note	0 0 3 0 -4 -2 -2 5
n-1:cue:related	0 -2 2 -3 0 10 0 -8
n-1:date	6 -17 0 0 -12 17 -4 11
n-1:dateline	7 -2 0 -3 0 0 -2 0
n-1:in credit	-5 -9 18 -4 -4 8 -2 -3
n-1:name1	0 15 -5 -4 5 -2 0 -8
n-1:name2	2 -17 3 14 -4 -2 -3 6
n-1:noise	13 -7 -5 17 -2 -11 -5 0
n-1:time	3 -8 -3 -6 0 20 -2 -3
n-1:when	0 -6 0 10 -5 5 2 -5
n1:box:boilerplate	7 -6 0 0 0 2 0 0
n1:box:navigation	0 0 0 -2 0 2 0 0
n1:box:related	5 -11 -4 -7 -2 12 2 4
n1:by:agency	10 4 0 0 -3 4 -11 -4
n1:by:names	7 -7 -11 8 2 6 4 -11
n1:by:names and role	-3 -2 0 2 0 3 0 2
n1:by:names and time	3 -9 0 -4 0 -4 17 -2
n1:by:opener	4 -27 2 8 0 8 28 -21
n1:by:opener alone	0 -5 0 8 2 5 0 -8
n1:copies2	10 -7 5 -8 4 -2 -5 2
n1:copies2again	5 -11 -2 3 10 -5 -4 4
n1:copies3	7 -8 0 0 2 2 0 0
n1:copies3again	0 -8 2 5 8 5 -3 -10
n1:credit	-21 -22 -9 39 -2 20 -3 -4
n1:cue:alt	0 0 4 0 0 -5 0 2
n1:cue:appeal	6 -10 -7 0 3 -10 11 7
n1:cue:boilerplate	2 -2 -11 5 7 -6 0 2
n1:cue:box	0 -11 2 4 5 0 -5 6
n1:cue:ending	2 3 0 0 3 -5 5 -7
n1:cue:label	-2 10 0 0 -5 3 -5 -2
n1:cue:link	0 3 0 3 -3 -3 0 0
n1:cue:navigation	8 -12 0 7 -4 0 2 0
n1:cue:note	-5 -5 0 5 0 4 0 3
n1:cue:related	0 9 0 -6 0 -3 4 -6
n1:date	7 -18 -5 -12 -8 7 11 18
n1:dateline	6 -27 -2 5 2 0 7 10
n1:in credit	-2 -18 -17 7 4 27 -5 4
n1:name1	0 4 -8 8 0 0 0 -4
n1:name2	6 -11 -3 0 2 7 4 -6
n1:noise	0 7 0 -8 3 -2 0 -2
n1:time	0 -4 -2 -5 -2 -3 8 10
n1:when	-2 5 4 0 -2 0 -2 -2
name1	0 6 3 0 -4 2 -6 0
name2	-13 -11 -8 4 9 3 -4 20
no headline	-16 53 -6 -16 -3 -4 -8 0
noise	9 18 -6 -3 -3 -5 0 -9
numbered	-15 0 41 -5 -5 -10 -3 -3
quoted	7 6 14 4 -7 -21 5 -9
s-1=PP	-3 10 -5 8 -4 0 -2 -5
s-1=Pl	-10 6 3 6 -3 0 0 -2
s-1=Pm	-11 0 18 -11 2 9 -9 0
s-1=Pp	5 14 -3 0 0 -3 -8 -5
s-1=Ps	-5 0 13 -8 5 4 -10 0
s-1=end	6 9 0 -6 -5 11 -12 0
s-1=lP	-7 0 -2 8 0 -2 2 0
s-1=ll	8 9 0 -6 -2 0 -4 -3
s-1=lm	3 0 9 -3 2 -17 4 3
s-1=lp	7 -7 -2 -3 0 0 6 0
s-1=ls	-2 -2 16 -9 9 -13 -4 6
s-1=mP	0 0 2 -4 -4 2 9 -5
s-1=ml	-3 4 0 2 -4 0 7 -8
s-1=mm	5 11 -15 8 -6 4 -6 -2
s-1=mp	2 0 -7 4 -2 -2 2 3
s-1=ms	0 4 -6 7 0 -4 0 -3
s-1=pP	0 10 -2 -10 0 0 4 0
s-1=pl	0 0 0 5 0 -2 -3 0
s-1=pm	0 -5 -6 -4 2 -4 15 0
s-1=pp	2 0 0 -5 0 0 8 -3
s-1=ps	5 -5 8 -5 -2 0 -2 0
s-1=sP	10 0 0 5 -2 -6 -2 -4
s-1=sl	8 -5 -7 3 -3 -2 9 -4
s-1=sm	10 -4 -10 6 -4 8 -5 0
s-1=sp	0 -15 11 0 -2 5 -6 8
s-1=ss	16 0 -22 5 0 6 -7 0
s-2=PP	-8 10 -4 8 -4 4 -3 -5
s-2=Pl	2 6 -6 10 -3 -3 -5 -2
s-2=Pm	0 6 7 0 -5 2 -15 3
s-2=Pp	-4 9 14 -5 0 6 -17 0
s-2=Ps	-2 3 12 -7 0 2 -7 0
s-2=end	0 -5 -10 12 5 -4 5 -3
s-2=lP	-2 0 -2 0 0 -5 9 0
s-2=ll	2 0 -3 0 0 0 4 -3
s-2=lm	0 -5 0 2 -4 0 7 0
s-2=lp	10 -13 -2 0 0 0 6 0
s-2=ls	-6 -4 0 -7 8 3 -2 7
s-2=mP	0 8 2 0 -2 -7 2 -3
s-2=ml	-4 3 4 5 -3 2 -4 -3
s-2=mm	6 5 -4 0 -2 5 -5 -6
s-2=mp	7 6 -4 5 -2 -2 -4 -7
s-2=ms	10 3 -6 -3 2 4 -12 2
s-2=pP	2 12 2 -10 0 3 -8 0
s-2=pl	2 2 0 0 0 0 -2 0
s-2=pm	-4 -5 -5 -2 6 0 13 -2
s-2=pp	0 0 3 -10 0 -4 7 6
s-2=ps	-2 -2 7 8 -4 -4 -3 0
s-2=sP	13 -2 -4 5 -4 -7 5 -5
s-2=sl	3 2 0 0 -4 0 5 -6
s-2=sm	4 -2 0 -8 -2 -4 6 6
s-2=sp	5 0 -10 0 -2 2 3 3
s-2=ss	14 0 -4 -5 0 0 0 -4
s1=PP	-2 18 -9 6 -5 -5 2 -5
s1=Pl	-12 7 -3 12 -5 3 0 -3
s1=Pm	-5 2 20 -2 0 -8 -8 0
s1=Pp	3 14 0 0 -2 -11 0 0
s1=Ps	-10 7 16 -4 14 -5 -14 -4
s1=end	0 6 -4 -4 -6 5 5 0
s1=lP	-11 0 0 11 0 0 0 0
s1=ll	8 0 0 5 -2 -9 0 -3
s1=lm	-4 4 8 0 2 -5 -3 -3
s1=lp	-3 -5 0 13 0 4 -9 0
s1=ls	0 -19 19 0 -3 0 -2 6
s1=mP	0 -2 5 0 0 6 -5 -3
s1=ml	3 4 -2 -7 -2 -3 10 -3
s1=mm	9 9 -24 6 -2 4 0 0
s1=mp	2 -11 5 -4 -2 10 -2 0
s1=ms	7 10 -22 -6 -3 7 4 3
s1=pP	4 4 0 -17 0 8 3 0
s1=pl	0 8 0 -3 0 -3 0 0
s1=pm	0 7 4 -4 -6 8 -2 -7
s1=pp	0 0 11 -9 0 -8 10 -3
s1=ps	3 0 6 0 0 -4 -2 -4
s1=sP	13 0 0 3 -3 -10 0 -4
s1=sl	8 -2 0 0 -4 3 2 -8
s1=sm	7 -13 -10 -3 4 2 2 11
s1=sp	13 -10 -15 2 -2 3 3 6
s1=ss	16 -3 -11 0 4 0 -8 0
s2=PP	-6 10 -2 5 -5 -7 10 -5
s2=Pl	0 0 -3 7 -4 -2 4 -4
s2=Pm	-6 0 11 8 7 -8 -6 -7
s2=Pp	-9 11 10 7 -2 -11 -2 -2
s2=Ps	0 -3 3 3 16 -4 -17 3
s2=end	0 30 -10 -12 0 3 -20 9
s2=lP	3 -6 -2 12 0 -6 0 0
s2=ll	-6 10 0 3 -2 0 0 -3
s2=lm	4 -13 10 0 -3 -4 0 8
s2=lp	4 -3 0 4 0 0 -4 0
s2=ls	8 -12 4 -9 7 0 2 0
s2=mP	5 -2 -4 -3 -2 0 10 -2
s2=ml	12 -5 -2 -10 -2 -5 15 -4
s2=mm	5 6 3 2 -11 0 -3 -4
s2=mp	0 -6 3 -8 0 11 3 -4
s2=ms	4 17 -3 -2 -9 0 -4 -4
s2=pP	0 4 0 -10 0 13 -8 0
s2=pl	-2 9 0 0 0 0 -6 0
s2=pm	7 8 -12 -9 4 5 0 -4
s2=pp	3 0 -4 -8 0 6 -2 5
s2=ps	-9 5 3 3 0 6 0 -7
s2=sP	0 -9 0 0 -2 3 12 -4
s2=sl	0 0 0 10 -4 0 -3 -5
s2=sm	12 -3 -11 0 0 4 -2 0
s2=sp	11 -13 -8 7 -2 -10 12 3
s2=ss	9 -5 3 -5 -4 0 -3 5
sentences	0 -2 -9 0 0 -2 7 6
time	21 -4 -2 0 -3 -3 0 -6
upper	6 28 -10 -6 0 -23 14 -10
url	6 11 -2 0 0 -8 -4 -3
when	16 -3 0 0 -4 -2 -5 0
words1	21 -17 3 3 -2 13 -17 -5
words2	15 -7 -7 -7 6 -5 0 6
words3	12 2 0 -11 3 -3 -9 6
words4	4 2 6 -8 7 -8 -5 2
words5	0 4 7 0 -7 -2 -2 0
words6	0 10 0 3 -15 6 9 -12
words7	0 17 -8 5 -7 -3 9 -13
words8	-4 26 -11 13 -9 -5 0 -11
"""

NEEDED = """
a name > alt	24
above a box > other	24
above a box > caption	24
above a caption > other	24
above a credit > alt	24
above a paragraph > other	24
above the body > caption	24
above the body > alt	24
above the body > deck	24
above the headline > caption	24
above the headline > credit	24
above the headline > byline	24
above what is said > other	24
below a credit > other	24
below a credit > paragraph	24
below a row > other	24
below comments or contacts > alt	24
below comments or contacts > byline	24
below the body > paragraph	24
below the body > alt	24
below the body > byline	24
below the deck > other	24
below the deck > paragraph	24
below the deck > alt	24
below the headline > other	24
below the headline > caption	36
in a box > caption	24
list above the body > caption	36
no sentence > other	24
no sentence > paragraph	24
note > paragraph	24
said elsewhere > caption	24
sentence > other	24
sentence > caption	36
sentence > alt	24
"""

# how often a kind, or a kind by a rule, is right, per cent
RATES = """
alt	45
alt: above a caption	56
alt: doubled	21
alt: label	85
alt: weights	54
boilerplate	95
boilerplate: above the body	87
boilerplate: above the headline	98
boilerplate: address	80
boilerplate: appeal	95
boilerplate: author again	40
boilerplate: below comments or contacts	96
boilerplate: below the body	89
boilerplate: below the last note	65
boilerplate: biography	97
boilerplate: box	98
boilerplate: ending	100
boilerplate: in a box	94
boilerplate: label	99
boilerplate: link	91
boilerplate: links in a row	96
boilerplate: name below a post	90
boilerplate: post	90
boilerplate: readers' comments	98
boilerplate: role of the author	98
boilerplate: said elsewhere	81
boilerplate: time or count	97
byline	88
byline: above the headline	93
byline: below by	92
byline: byline	92
byline: byline in the body	66
byline: goes on	80
byline: name	82
byline: newsroom	71
byline: weights	80
caption	59
caption: a name	21
caption: above a credit	53
caption: below a credit	43
caption: below the deck	25
caption: credit at its end	72
caption: doubled	73
caption: no sentence	28
caption: weights	58
credit	73
credit: credit line	73
credit: weights	75
deck	59
deck: above the dateline	45
deck: below the headline	64
deck: close sentences above the body	74
deck: list above the body	51
deck: said again elsewhere	45
deck: weights	48
kicker	90
kicker: above the headline	90
list_item	64
list_item: announced	21
list_item: bullet	67
list_item: goes on	89
navigation	97
navigation: above the headline	99
navigation: below the body	97
navigation: in a box	94
navigation: label	99
navigation: weights	81
note	79
note: note	79
paragraph	84
paragraph: above a box	66
paragraph: above what is said	90
paragraph: apart in a copy	53
paragraph: clean	69
paragraph: dateline	83
paragraph: in a row	29
paragraph: last line	59
paragraph: long	78
paragraph: sentence	86
paragraph: weights	45
related	94
related: above the headline	100
related: below the body	94
related: box	98
related: byline of another story	79
related: ending	99
related: in a box	93
related: link	97
related: links in a row	88
related: no sentence	97
related: said elsewhere	66
subhead	60
subhead: above a paragraph	59
subhead: below a row	22
subhead: numbered	82
subhead: question above a paragraph	74
subhead: title above a paragraph	54
timestamp	100
timestamp: above the headline	100
timestamp: time	100
timestamp: time of a post	100
"""
