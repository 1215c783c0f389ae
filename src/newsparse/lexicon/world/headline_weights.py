"""What features of a line are worth for its being the headline.

Measured and written by scripts/train_headline.py; 24 steps are one natural logarithm of odds.
"""

STEP = 24
WEIGHTS = r"""
2 above:P	-15
2 above:credit	3
2 above:date	-1
2 above:l	-5
2 above:m	-7
2 above:s	-3
2 above:time	-3
2 below:P	-7
2 below:credit	3
2 below:date	-1
2 below:l	9
2 below:m	-5
2 below:s	3
2 below:time	-1
2 below:when	-2
=0	-7
=a	-5
=abo	-1
=about	-1
=account	-1
=action	1
=afp	-1
=after	4
=air	6
=alerts	-3
=all	-8
=als	4
=also	-1
=am	-1
=an	-2
=and	-4
=angeles	-2
=app	-1
=apple	7
=are	3
=arrested	-1
=art	-1
=article	-1
=artikel	-1
=artist	3
=as	3
=ask	3
=at	-4
=audio	3
=august	-1
=aus	-1
=australian	2
=auto	-1
=bad	-1
=bar	2
=be	-1
=beat	-2
=become	-1
=been	2
=behind	-1
=bei	5
=best	-2
=biden	-2
=black	-2
=boris	-1
=brain	1
=breaking	-1
=brexit	2
=budget	2
=bundesliga	-1
=but	-1
=buy	-1
=by	-7
=campaigns	1
=can	2
=canada	-1
=care	-1
=carlos	-5
=center	-3
=change	1
=channels	1
=check	2
=china	4
=class	-5
=click	-2
=cloud	1
=com	1
=come	-2
=comes	5
=coming	-4
=comments	-1
=company	-2
=con	-2
=content	-1
=continue	2
=continues	-1
=contra	-1
=coronavirus	-2
=county	2
=coverage	-1
=create	1
=culture	2
=cup	-2
=current	-1
=d	1
=daily	-1
=data	-1
=date	-1
=davis	-2
=day	-1
=de	7
=dead	-2
=deal	7
=death	1
=dec	-1
=december	-1
=defense	-8
=del	-3
=den	-2
=der	9
=des	-1
=design	-1
=deutschland	-1
=die	1
=display	-1
=do	4
=does	1
=donate	-1
=down	6
=du	-1
=día	1
=e	-2
=early	3
=east	-1
=economy	1
=editor	-2
=educación	1
=ein	2
=el	-5
=elon	6
=email	-4
=emily	-2
=en	-5
=entertainment	-3
=es	-1
=estate	-1
=eu	4
=even	-1
=events	4
=facebook	-3
=faces	-1
=family	3
=fashion	-1
=features	-1
=feedback	6
=first	-1
=five	2
=follow	-1
=football	-1
=for	4
=formula	-2
=found	2
=fox	6
=free	1
=from	3
=future	2
=für	-5
=gaming	2
=generation	-1
=george	-2
=get	-2
=gets	1
=go	9
=golf	1
=good	-2
=got	7
=green	1
=has	2
=hat	2
=have	-1
=help	-1
=here	1
=his	5
=historia	-1
=hit	1
=holiday	2
=home	-9
=hora	-2
=how	12
=i	-5
=idea	-1
=il	-1
=im	-4
=immigration	3
=impeachment	3
=important	-2
=in	11
=india	-2
=industry	-1
=innovation	1
=inside	1
=insider	-1
=insights	-3
=intelligence	-1
=international	-2
=interview	-1
=into	1
=is	6
=israel	3
=ist	2
=it	-2
=its	-1
=j	-1
=jason	-1
=jetzt	6
=job	4
=join	-2
=just	-1
=kids	1
=kim	2
=l	-1
=la	-4
=las	7
=latest	1
=launch	2
=league	1
=leave	2
=les	-1
=let	3
=letters	-1
=like	1
=linkedin	-1
=list	-1
=live	-1
=local	-1
=london	1
=look	1
=los	-5
=m	-3
=made	1
=magazine	-3
=main	-1
=make	3
=makes	-2
=man	1
=manage	-1
=management	-2
=march	-2
=mark	3
=martin	3
=matt	-2
=mayo	-1
=me	-1
=media	2
=meet	3
=messenger	-1
=mexico	2
=michael	-1
=middle	-1
=military	-3
=million	-3
=mit	-1
=mode	-1
=more	-4
=most	-2
=movie	1
=movies	-2
=my	1
=na	-1
=nach	-3
=nacional	-1
=need	1
=new	7
=news	-12
=newsletter	-1
=next	-1
=nfl	1
=nick	1
=no	1
=non	-1
=north	4
=nov	-2
=november	-1
=now	-1
=o	3
=october	-2
=of	13
=off	1
=office	1
=og	3
=old	1
=on	-5
=one	11
=online	-1
=only	-1
=opinion	-3
=or	-1
=ou	-1
=our	-1
=out	-1
=over	2
=paper	-1
=para	-4
=paris	8
=part	-2
=party	1
=pass	1
=people	-1
=per	-7
=photo	-1
=plus	-1
=pm	-1
=podcast	2
=podcasts	7
=police	4
=politics	-1
=politik	-1
=pop	3
=power	3
=president	-4
=presidente	-3
=presidential	3
=previous	5
=price	-2
=pro	2
=published	-2
=que	7
=racing	-1
=radio	-1
=re	-4
=read	-1
=reading	-1
=real	4
=red	-1
=report	-2
=reportedly	3
=reporting	-2
=research	-1
=return	3
=review	-1
=road	-1
=roma	-2
=russia	4
=s	11
=sa	3
=sales	1
=samsung	-1
=san	-1
=says	-1
=science	-1
=se	3
=search	-1
=season	-3
=second	1
=see	-1
=senior	-2
=sep	-1
=series	2
=set	-2
=share	1
=shares	-1
=shop	-1
=show	-2
=shows	1
=sign	-1
=site	-1
=slow	3
=smart	1
=smith	3
=so	1
=social	2
=some	-1
=son	5
=space	-1
=staff	-2
=state	2
=states	3
=still	-3
=stock	-1
=store	-1
=story	3
=streaming	-1
=student	-1
=studio	1
=study	1
=subscribe	-1
=support	1
=t	3
=take	2
=talks	-1
=tech	-2
=ten	-3
=that	3
=the	3
=theater	1
=things	-1
=third	1
=this	-5
=til	-1
=time	-1
=times	-2
=tips	2
=to	-4
=todos	-5
=tom	1
=top	-1
=tour	2
=tracking	1
=trends	1
=trump	5
=tuesday	-2
=tv	7
=twitter	-1
=two	-1
=uk	-1
=ukraine	2
=um	1
=un	-1
=und	-2
=updated	-1
=us	1
=usa	9
=use	-5
=veröffentlicht	-1
=video	-1
=videos	-1
=von	1
=vor	3
=vs	-3
=w	1
=want	3
=war	1
=watch	-1
=we	-2
=week	-3
=well	-1
=werbung	3
=what	9
=who	1
=wie	-2
=will	5
=win	4
=wirtschaft	-2
=with	6
=woman	-2
=women	6
=workers	2
=working	-2
=works	-1
=world	-1
=writer	-4
=y	-7
=year	4
=york	-1
=you	-1
=young	2
=your	-2
=z	2
=zu	4
=в	-2
=и	-17
=как	-17
=на	4
=политика	-2
=россии	-18
A P	-4
A box:boilerplate	3
A box:navigation	1
A box:related	-7
A by:agency	-3
A by:names	-4
A by:names and role	-1
A by:names and time	-1
A by:opener	-8
A copies2	-13
A copies2again	22
A copies3	-8
A copies3again	12
A cue:boilerplate	-6
A cue:box	-3
A cue:label	-6
A cue:link	-1
A cue:navigation	-3
A cue:related	-2
A date	-6
A in credit	-18
A long0	-15
A long1	4
A long1.	-2
A long2	2
A long3.	-1
A long4	8
A long4.	-3
A long5	11
A long5.	1
A long6	7
A long6.	4
A long7	4
A long7.	-4
A long8	1
A long8.	-1
A long9	-5
A m	23
A name1	1
A name2	-5
A noise	-1
A p	3
A s	-11
A told0	-19
A told1	-6
A told2	3
A told3	11
A told5	20
A when	-2
A0 again0	2
A0 again1	-8
A0 again2	8
A0 again3	2
A1 again0	-1
A1 again1	-1
A1 again2	3
A1 again3	10
A2	2
A2 again0	3
A2 again1	-7
A2 again2	1
A2 again3	15
A3	2
A3 again0	-19
A3 again2	-5
A3 again3	7
A4	4
A5	7
A6	12
A8	-16
I P	-9
I again0	2
I again1	-3
I again2	-5
I again3	-6
I copies2	-1
I copies2again	-1
I copies3	-1
I l	-4
I long3	-1
I long3.	1
I long4	-2
I long4.	5
I long5	-2
I long5.	1
I long6	-1
I long6.	1
I long7	-1
I long7.	5
I long8	-3
I long8.	-6
I long9.	-9
I p	2
I s	-1
I told0	2
I told1	-5
I told2	-2
I told3	-4
I told4	-5
I told5	1
I0	9
I1	-8
I2	-5
I3	-4
I4	-4
above:PP	-4
above:Pl	2
above:Pm	-3
above:Pp	-3
above:Ps	-2
above:bar	-1
above:box:boilerplate	3
above:box:navigation	1
above:box:related	-6
above:by:agency	3
above:by:names	3
above:by:names and role	-1
above:by:names and time	5
above:by:opener	10
above:by:opener alone	-2
above:copies2	-3
above:copies2again	2
above:credit	8
above:cue:appeal	-2
above:cue:boilerplate	-3
above:cue:box	-2
above:cue:label	5
above:cue:link	-1
above:cue:navigation	5
above:cue:related	-2
above:date	16
above:in credit	4
above:ll	-5
above:lm	2
above:ls	-2
above:mP	-3
above:ml	-4
above:mm	-6
above:mp	-4
above:ms	-3
above:name1	-2
above:name2	5
above:noise	-6
above:nothing	15
above:numbered	1
above:pP	-1
above:pl	3
above:pm	-3
above:pp	-3
above:ps	-1
above:sP	3
above:sl	4
above:sm	9
above:sp	14
above:ss	-8
above:time	-2
above:when	2
above=0	-1
above=1	2
above=10	-2
above=11	2
above=14	2
above=16	-2
above=2020	1
above=25	1
above=3	-6
above=30	-1
above=4	-1
above=6	3
above=a	4
above=about	-1
above=ai	1
above=all	34
above=apple	1
above=associated	-1
above=audio	-2
above=auto	3
above=back	4
above=business	1
above=by	-5
above=click	1
above=climate	3
above=comments	-2
above=coronavirus	1
above=credit	-1
above=crime	1
above=data	3
above=december	2
above=deportes	-1
above=digital	1
above=edit	1
above=email	-1
above=en	2
above=events	1
above=follow	3
above=food	-1
above=foto	9
above=gaming	1
above=getty	-3
above=global	1
above=health	5
above=home	-1
above=immobilien	-4
above=investing	-1
above=june	1
above=kontakt	-1
above=labour	1
above=letters	1
above=lifestyle	1
above=media	6
above=menü	-2
above=military	2
above=more	-2
above=new	-2
above=news	1
above=november	-4
above=o	-1
above=october	1
above=opinion	-1
above=opinions	2
above=photo	2
above=podcasts	-1
above=politics	12
above=posted	3
above=previous	1
above=print	-3
above=read	-4
above=real	3
above=related	-2
above=reuters	-1
above=rss	-1
above=search	-2
above=see	-2
above=share	-3
above=shop	-2
above=social	1
above=société	5
above=style	1
above=subscribe	-1
above=suscríbete	2
above=terms	1
above=the	-4
above=tips	1
above=tweet	4
above=video	1
above=view	-2
above=von	-2
above=weather	1
above=web	1
above=wetter	-1
above=what	-1
above=whatsapp	-1
above=white	2
above=wirtschaft	5
above=world	1
above=your	-1
again0	-13
again1	-12
again2	-6
again3	-4
again4	4
again5	10
again6	7
again7	11
at	-4
at once0	-7
at once1	5
bar	-6
begins:"	-1
begins:'	-1
begins:+	-1
begins:9	12
begins:A	3
begins:[	-3
begins:a	-13
begins:«	2
begins:¿	2
begins:ا	-4
begins:ت	1
begins:—	-2
begins:“	-3
below:PP	-4
below:Pl	-1
below:Pm	5
below:Pp	4
below:Ps	4
below:bar	5
below:box:boilerplate	2
below:box:navigation	-1
below:box:related	-8
below:by:agency	4
below:by:names and role	3
below:by:names and time	-2
below:by:opener	7
below:by:opener alone	8
below:copies2	-7
below:copies2again	-9
below:copies3	-4
below:copies3again	-16
below:credit	-11
below:cue:boilerplate	-2
below:cue:label	1
below:cue:navigation	1
below:cue:related	3
below:date	-1
below:dateline	8
below:ends::	-2
below:in credit	-5
below:lP	-1
below:lm	19
below:lp	1
below:ls	-1
below:mP	-4
below:ml	-6
below:mm	-6
below:mp	-1
below:ms	10
below:name1	-2
below:name2	3
below:noise	3
below:numbered	3
below:pP	-3
below:pm	9
below:pp	3
below:ps	-9
below:sP	-1
below:sl	4
below:sm	-4
below:sp	-3
below:ss	-17
below:upper	-13
below:when	9
below=0	-1
below=00	-2
below=1	13
below=10	3
below=11	-2
below=19	-2
below=2020	1
below=2024	6
below=6	1
below=a	-2
below=all	2
below=associated	-3
below=by	7
below=city	2
below=click	-1
below=close	-4
below=cnbc	-1
below=coronavirus	-1
below=credit	1
below=dec	-1
below=educación	1
below=email	-4
below=entertainment	-1
below=faq	4
below=featured	-1
below=follow	-2
below=foto	-1
below=global	-1
below=hi	4
below=home	-1
below=image	-3
below=january	-1
below=los	4
below=media	-1
below=menu	-1
below=menü	-1
below=military	-2
below=more	3
below=news	-2
below=november	-1
below=october	-2
below=opinion	-1
below=politics	1
below=política	2
below=por	1
below=published	-4
below=read	-1
below=reuters	2
below=search	-1
below=series	-1
below=share	3
below=sign	-1
below=skip	-1
below=space	-1
below=subscribe	-1
below=teilen	1
below=trending	-1
below=video	-4
below=view	-2
below=von	-7
below=x	1
below=you	5
below=últimas	-1
between1	-5
between2	10
between3	11
between4	6
between5	-3
between7	-8
blank00	7
blank00gapped	6
blank01	6
blank01gapped	-2
blank02	-2
blank02gapped	2
blank10	2
blank10gapped	6
blank11gapped	-16
blank12gapped	-1
blank21gapped	-4
box:boilerplate	3
box:navigation	1
box:related	-7
by:agency	-3
by:names	-4
by:names and role	-1
by:names and time	-1
by:opener	-8
capitals0	-1
capitals2	5
capitals3	11
colon	15
copies2	-15
copies2again	21
copies3	-9
copies3again	12
copyright	-1
crumb	3
cue:boilerplate	-6
cue:box	-3
cue:label	-6
cue:link	-1
cue:navigation	-3
cue:related	-2
cues around1	-5
cues around2	-3
cues around3	6
dash	3
date	-6
deck0l	9
deck0m	3
deck0p	-4
deck0s	-3
deck1P	2
deck1l	7
deck1m	2
deck1p	-1
deck1s	-8
deck2P	8
deck2l	5
deck2m	5
deck2p	3
deck2s	-4
deck3P	1
deck3l	-4
deck3m	-3
deck3p	2
deck3s	-2
deck4P	6
deck4m	-12
deck4p	-1
deck4s	-2
digits1	-2
digits2	-18
digits3	-3
ends:!	5
ends:"	-3
ends:'	1
ends:)	-9
ends:+	-1
ends:,	-2
ends:.	-19
ends:...	-2
ends::	-5
ends:>	-2
ends:?	15
ends:»	3
ends:”	1
ends:…	-3
ends:。	-1
ends:）	-1
first=0	4
first=abo	-1
first=all	-6
first=apple	2
first=ask	-1
first=auto	-1
first=best	-1
first=biden	-2
first=budget	1
first=by	-5
first=carlos	-3
first=click	-1
first=cloud	2
first=coronavirus	-3
first=das	1
first=dec	-1
first=der	5
first=die	2
first=do	-1
first=ein	-1
first=el	-1
first=en	-1
first=facebook	-1
first=fact	2
first=family	1
first=feedback	6
first=follow	-1
first=formula	-2
first=from	-1
first=get	-1
first=good	-1
first=help	-1
first=here	5
first=home	-5
first=how	9
first=is	-1
first=israel	2
first=it	-1
first=job	3
first=la	-1
first=letters	-1
first=life	2
first=los	-1
first=manage	-1
first=meet	3
first=military	-2
first=my	-1
first=new	3
first=news	-1
first=next	-1
first=nfl	1
first=non	-1
first=now	-1
first=october	-2
first=opinion	-3
first=por	-1
first=post	1
first=presidente	-3
first=previous	-1
first=published	-1
first=real	-1
first=samsung	-1
first=see	-1
first=share	-2
first=sign	-1
first=subscribe	-1
first=take	2
first=tech	-1
first=the	6
first=this	-2
first=trump	4
first=tuesday	-1
first=two	-1
first=us	-1
first=von	2
first=watch	-1
first=we	-2
first=what	4
first=where	1
first=wie	-1
first=will	3
first=you	-2
first=your	-1
first=как	-17
in credit	-18
last=0	-14
last=a	-1
last=about	-1
last=account	-1
last=ad	-1
last=africa	4
last=air	-1
last=alerts	-1
last=am	-1
last=angeles	-1
last=app	-1
last=article	-2
last=beauty	-1
last=brasil	-1
last=car	1
last=cards	-1
last=check	-1
last=china	-6
last=city	-2
last=club	-1
last=comments	-1
last=company	1
last=coronavirus	-2
last=coronavírus	1
last=culture	3
last=day	1
last=deal	7
last=design	2
last=east	-1
last=edition	-1
last=estate	-1
last=et	-1
last=event	-1
last=features	-1
last=geschichte	4
last=help	3
last=history	1
last=home	-1
last=house	5
last=insider	-1
last=insights	-3
last=ist	-1
last=it	4
last=magazine	-2
last=media	-2
last=news	-14
last=plus	-1
last=pm	-1
last=pro	-1
last=racing	-1
last=report	-2
last=reporter	-1
last=reuters	-1
last=review	1
last=says	-1
last=schedule	1
last=service	-1
last=show	2
last=space	-5
last=states	1
last=story	-1
last=tech	-2
last=this	-1
last=times	-2
last=today	6
last=trump	1
last=tuesday	-2
last=tv	6
last=twitter	-1
last=uhr	-1
last=uk	-1
last=ukraine	-1
last=video	1
last=war	2
last=werbung	-1
last=wirtschaft	-1
last=writer	-1
last=york	-1
long0	-15
long1	3
long1.	-2
long2	2
long2.	-1
long3	-1
long4	6
long4.	2
long5	10
long5.	2
long6	6
long6.	4
long7	3
long7.	1
long8	-2
long8.	-7
long9	-5
long9.	-9
name1	1
name2	-5
noise	-1
none	2
none0	18
none0clean	17
none2	-6
none3	-9
opens=a	3
opens=as	-1
opens=de	-1
opens=donald	1
opens=el	-1
opens=home	-5
opens=https	-1
opens=i	-2
opens=la	-2
opens=new	1
opens=o	4
opens=the	-2
opens=trump	5
opens=two	-1
opens=when	-1
prose above1	8
prose above2	-2
prose above3	-9
prose at1	9
prose at2	9
prose at3	12
prose at4	-4
prose at5	-10
prose at6	2
prose at7	-5
prose at8	-3
prose below1	-7
prose below2	2
prose below3	3
prose11	-1
prose11P	3
prose12	3
prose12P	-5
prose21	5
prose21P	-2
prose22P	-5
quoted	15
rank0	2
rank0 long0	-1
rank0 long1	-3
rank0 long2	-2
rank0 long4	-6
rank0 long4.	-2
rank0 long5	2
rank0 long5.	2
rank0 long6	7
rank0 long6.	2
rank0 long7	4
rank0 long7.	-1
rank0 long9	-1
rank1	5
rank1 long1	-2
rank1 long2	1
rank1 long3	3
rank1 long4	6
rank1 long4.	1
rank1 long5	10
rank1 long5.	-2
rank1 long6	-5
rank1 long6.	-2
rank1 long7	-2
rank1 long8	1
rank1 long9	-2
rank2	10
rank2 long1	-6
rank2 long2	2
rank2 long3	3
rank2 long3.	1
rank2 long4	6
rank2 long5	-1
rank2 long5.	-1
rank2 long6	2
rank2 long6.	2
rank2 long7	5
rank2 long7.	-1
rank2 long8	1
rank2 long9	-1
rank3	1
rank3 long3	5
rank3 long3.	-1
rank3 long4	2
rank3 long4.	-2
rank3 long5	-2
rank3 long6	-2
rank3 long7	1
rest2P	3
rest2m	-2
rest3P	-1
rest3l	-3
rest3m	-2
rest3p	3
rest4P	-11
rest4m	4
rest4p	-1
sentences	2
short above1	-2
short below1	3
short below2	-1
short below3	-4
signed above	7
signed at1	10
signed at1 box:related	-4
signed at1 by:agency	4
signed at1 by:names and role	3
signed at1 by:names and time	-2
signed at1 by:opener	7
signed at1 by:opener alone	8
signed at1 copies2again	-3
signed at1 copies3	6
signed at1 copies3again	-5
signed at1 credit	-10
signed at1 date	-1
signed at1 in credit	-2
signed at1 name1	-2
signed at1 name2	3
signed at1 when	9
signed at2	15
signed at2 box:boilerplate	-1
signed at2 box:related	-1
signed at2 by:agency	4
signed at2 by:names	-5
signed at2 by:names and role	-1
signed at2 by:names and time	-2
signed at2 by:opener	21
signed at2 by:opener alone	8
signed at2 copies2	1
signed at2 copies2again	1
signed at2 copies3	-1
signed at2 copies3again	-3
signed at2 credit	4
signed at2 date	-8
signed at2 in credit	2
signed at2 name1	-6
signed at2 name2	1
signed at2 time	-1
signed at2 when	-3
signed at3	-1
signed at3 box:boilerplate	1
signed at3 box:related	-1
signed at3 by:names	5
signed at3 by:names and time	-3
signed at3 by:opener	7
signed at3 by:opener alone	-2
signed at3 copies2again	-2
signed at3 copies3	-2
signed at3 copies3again	1
signed at3 credit	3
signed at3 date	-4
signed at3 name1	2
signed at3 name2	2
signed at3 time	-4
signed at3 when	-3
signed at4	-5
signed at4 box:boilerplate	1
signed at4 by:agency	-1
signed at4 by:names	-1
signed at4 by:names and role	2
signed at4 by:names and time	2
signed at4 by:opener	-5
signed at4 by:opener alone	-2
signed at4 copies2	-5
signed at4 copies3	-2
signed at4 credit	1
signed at4 date	2
signed at4 name1	-3
signed at4 name2	1
signed at4 time	-2
signed at4 when	2
signed at5	-2
signed at5 box:boilerplate	-1
signed at5 by:agency	-2
signed at5 by:names	3
signed at5 by:names and role	-1
signed at5 by:opener	-4
signed at5 by:opener alone	-1
signed at5 copies2	-1
signed at5 copies2again	-2
signed at5 credit	4
signed at5 date	-2
signed at5 name1	3
signed at5 name2	1
signed at5 when	-1
signed at6	-1
signed at6 by:agency	1
signed at6 by:names and time	-1
signed at6 copies2	1
signed at6 copies3	-3
signed at6 credit	-1
signed at6 date	1
signed at6 name1	1
signed below	16
times above1	2
times above2	-4
times around1	12
times around1P	-6
times around2	4
times around2P	-3
times around3	-7
times around4	-3
times below1	-9
times below2	7
to end2	-5
to end3	9
to end4	-16
top1	15
top1clean	12
top2	13
top2clean	-10
top3	1
top3clean	-16
top4	-2
top4clean	-3
top5	-7
under0l	-6
under0m	-1
under0p	-2
under0s	10
under1P	2
under1l	1
under1m	-10
under1p	-1
under1s	4
under2P	-2
under2l	-1
under2m	-13
under2p	1
under2s	3
under3l	-2
under3m	-5
under3s	-4
under4P	5
under4l	4
under4m	6
under4s	1
upper	-6
url	-3
when	-2
words1	-16
words2	-1
words3	-14
words4	7
words5	17
words6	14
words8	-8
"""
