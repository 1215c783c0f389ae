"""What features of a line are worth for its being the headline.

Measured and written by scripts/train_headline.py; 24 steps are one natural logarithm of odds.
"""

WEIGHTS = r"""
2 above:P	-14
2 above:credit	5
2 above:date	-3
2 above:l	-9
2 above:m	-7
2 above:p	3
2 above:s	-4
2 above:time	-3
2 below:P	-3
2 below:credit	1
2 below:date	-1
2 below:l	10
2 below:m	-6
2 below:p	-1
2 below:s	3
2 below:time	-1
2 below:when	-5
=a	-5
=about	-2
=account	-1
=action	1
=add	-2
=afp	-1
=after	5
=ai	1
=air	5
=al	-1
=alerts	-4
=all	-9
=als	3
=also	-1
=am	-1
=amazon	-1
=an	-2
=and	-5
=angeles	-2
=anzeige	2
=app	-1
=apple	9
=arbeitgeber	1
=are	5
=arrested	-1
=art	-1
=article	-2
=artikel	-1
=artist	3
=as	3
=ask	3
=at	-4
=audio	3
=aus	-2
=australian	2
=awards	5
=back	-1
=bad	-1
=bar	5
=basketball	-1
=be	-1
=beat	-2
=become	-1
=been	2
=bei	5
=ben	-1
=best	-3
=beyond	1
=biden	-2
=black	-1
=boeing	-5
=boris	-1
=brain	1
=breaking	-1
=brexit	2
=budget	2
=building	-1
=bundesliga	-1
=business	-1
=but	-2
=buy	-2
=by	-5
=c	-2
=campaign	-1
=campaigns	2
=can	2
=canada	-1
=care	-1
=carlos	-5
=cbs	-1
=champions	-1
=changing	1
=channels	1
=check	2
=china	4
=city	-1
=class	-5
=click	-2
=close	-1
=cloud	5
=club	1
=co	-1
=code	1
=columns	4
=come	-1
=coming	-3
=company	-1
=con	-2
=conservative	-1
=contact	-1
=content	-1
=continue	2
=continues	-1
=contra	-1
=coronavirus	-2
=could	2
=county	1
=coverage	-2
=covid	-1
=create	1
=culture	2
=current	-1
=d	1
=daily	-1
=dark	-1
=das	-1
=data	-3
=day	-2
=days	-1
=de	8
=dead	-3
=deal	7
=deals	-1
=death	1
=dec	-1
=defense	-7
=del	-3
=den	-1
=der	7
=des	-2
=design	-1
=deutschland	-1
=die	1
=dive	-2
=diy	-1
=do	3
=does	1
=donald	2
=donate	-1
=down	6
=drug	1
=du	-2
=día	1
=e	-1
=early	3
=east	-1
=economy	1
=editor	-1
=educación	1
=ein	2
=el	-5
=elon	6
=email	-3
=en	-3
=entertainment	-2
=es	-1
=estate	-2
=eu	3
=europe	1
=even	-1
=events	4
=exclusive	-1
=expert	-1
=facebook	-3
=faces	-1
=family	3
=fan	-1
=fashion	-1
=features	-1
=feed	-1
=feedback	4
=finance	-1
=fire	2
=first	-2
=five	2
=follow	-1
=football	-1
=for	3
=formula	-2
=found	2
=fox	6
=from	4
=funds	1
=für	-6
=gas	1
=geht	2
=george	-1
=get	-3
=gets	1
=gives	3
=global	1
=go	10
=goes	1
=good	-1
=google	3
=got	7
=government	5
=green	1
=guide	-1
=has	2
=hat	1
=have	-2
=headlines	-1
=help	-1
=her	-1
=here	1
=high	-1
=his	5
=history	1
=holiday	1
=home	-9
=hora	-1
=hotel	1
=how	12
=i	-4
=icon	-2
=il	-1
=im	-4
=image	-3
=immigration	3
=impeachment	2
=important	-1
=in	9
=india	-5
=industry	-1
=information	-1
=innovation	1
=inside	2
=insider	-1
=insights	-2
=international	-3
=interview	-1
=into	1
=is	2
=island	-1
=israel	3
=ist	1
=it	-3
=its	-1
=jason	-1
=jennifer	-1
=jetzt	5
=jim	-2
=job	4
=jobs	-1
=join	-1
=just	-2
=kardashian	1
=key	1
=kids	1
=kim	1
=l	-1
=la	-4
=las	6
=latest	1
=launch	-1
=launches	2
=league	-2
=leave	2
=legal	-1
=let	1
=like	1
=linkedin	-1
=list	4
=live	-2
=ll	-2
=local	-1
=look	1
=los	-4
=love	-1
=m	-3
=magazine	-3
=main	-1
=make	3
=makes	-2
=making	6
=man	1
=manage	-1
=management	-3
=map	3
=mark	2
=martin	4
=matt	-3
=me	-1
=media	2
=meet	3
=mexico	2
=middle	-1
=military	-2
=minute	-1
=miss	2
=mobile	1
=mode	-1
=more	-3
=most	-2
=movie	1
=movies	-1
=music	-1
=musk	-1
=must	-1
=na	-2
=nach	-3
=nacional	-1
=navigation	-1
=need	1
=neue	-1
=never	-1
=new	7
=news	-14
=newsletter	-2
=next	1
=nick	1
=night	-2
=no	1
=non	-1
=north	3
=november	-1
=now	-2
=o	3
=october	-3
=of	9
=offers	1
=office	1
=og	3
=old	1
=on	-7
=one	12
=online	-1
=only	-1
=open	-1
=or	-1
=order	-1
=os	-5
=ou	-1
=our	-1
=outlook	1
=over	1
=paper	-7
=par	-2
=para	-4
=paris	6
=part	-2
=partner	-1
=party	1
=people	2
=per	-7
=photo	-2
=pictures	-1
=plans	-1
=plus	-1
=podcast	1
=podcasts	7
=police	1
=politics	-1
=politik	-1
=política	-1
=pop	3
=por	1
=power	2
=president	-4
=presidente	-4
=presidential	3
=press	-1
=previous	3
=price	-2
=prices	3
=pro	1
=på	1
=que	7
=racing	-1
=radio	-1
=re	-3
=read	-2
=reading	-1
=real	4
=record	-1
=red	-1
=report	-1
=reportedly	2
=research	-1
=return	3
=review	-1
=reviews	-1
=road	-1
=roger	-5
=roma	-2
=rss	-1
=russia	4
=s	5
=sa	3
=samsung	-1
=san	-1
=say	1
=says	-1
=school	2
=se	2
=search	-1
=season	-4
=second	-1
=senior	-3
=series	1
=set	-1
=sets	5
=sex	2
=shape	3
=shares	-1
=shop	-1
=shot	-2
=show	-2
=shows	1
=sign	-1
=simon	1
=sind	-1
=single	-1
=site	-1
=six	1
=slow	4
=smart	2
=smith	3
=social	1
=some	-2
=something	2
=son	5
=source	-1
=space	-1
=staff	-1
=start	1
=starting	-1
=state	3
=states	2
=still	-4
=stock	-2
=store	-1
=story	4
=streaming	-1
=study	1
=submit	-1
=subscribe	-1
=support	2
=t	-4
=take	2
=takes	3
=talks	-1
=taylor	-1
=tech	-1
=ten	-4
=tennis	1
=tesla	1
=test	-1
=text	-1
=that	1
=the	-4
=theater	1
=things	-1
=third	1
=this	-3
=tickets	-1
=tim	-1
=time	-1
=times	-2
=tips	2
=to	-5
=today	-7
=todos	-5
=toggle	-1
=tonight	-1
=top	-2
=tour	2
=tracking	1
=trends	1
=trump	5
=tuesday	-1
=tv	7
=twitter	-2
=u	2
=ukraine	1
=um	1
=un	-2
=una	-1
=une	1
=unterhaltung	-1
=updated	-1
=us	-1
=usa	8
=use	-6
=video	-1
=viral	-2
=voice	1
=volkswagen	4
=von	11
=vor	2
=vs	-5
=want	3
=war	1
=warum	2
=was	1
=watch	-2
=water	-2
=we	-2
=week	-2
=well	-1
=werden	-3
=what	10
=white	-1
=who	1
=why	4
=wie	-2
=wieder	6
=will	3
=win	4
=wirtschaft	-2
=with	-2
=woman	-1
=women	6
=work	4
=workers	2
=working	-1
=works	-2
=worth	-1
=y	-8
=year	3
=you	-1
=young	2
=z	1
=zu	5
=zum	-1
=última	-1
=в	-4
=и	-21
=на	5
=политика	-3
=россии	-22
A P	-5
A box:boilerplate	3
A box:navigation	-1
A box:related	-9
A by:agency	-4
A by:names	-6
A by:names and role	-1
A by:opener	-1
A copies2	-13
A copies2again	24
A copies3	-9
A copies3again	12
A cue:boilerplate	-7
A cue:box	-3
A cue:label	-10
A cue:link	-2
A cue:navigation	-6
A cue:related	-3
A in credit	-22
A l	2
A long0	-15
A long1	6
A long1.	-2
A long2	4
A long2.	1
A long3.	-2
A long4	10
A long4.	-4
A long5	10
A long5.	-1
A long6	5
A long6.	8
A long7	3
A long7.	-3
A long8	4
A long8.	-2
A long9	-5
A m	20
A name1	-1
A name2	-6
A p	6
A s	-7
A told0	-18
A told1	-3
A told2	3
A told3	12
A told4	3
A told5	18
A when	-2
A0 again0	10
A0 again1	-8
A0 again2	7
A0 again3	-1
A1 again0	-1
A1 again2	1
A1 again3	13
A2	4
A2 again1	-5
A2 again2	3
A2 again3	13
A3	5
A3 again0	-19
A3 again1	-2
A3 again2	-4
A3 again3	10
A4	5
A5	8
A6	12
A7	-2
A8	-15
A9	-1
I P	-13
I again0	-2
I again1	-2
I again2	-7
I again3	-5
I copies2again	-1
I copies3	-1
I l	-1
I long2	-1
I long2.	-1
I long3	-2
I long3.	1
I long4	-3
I long4.	2
I long5	2
I long5.	1
I long6	-1
I long7	-1
I long7.	1
I long8.	-9
I long9.	-6
I m	-1
I p	1
I s	-2
I told0	-2
I told1	-3
I told2	-1
I told3	-7
I told4	-3
I told5	1
I0	4
I1	-5
I2	-5
I3	-5
I4	-4
above:PP	-3
above:Pl	2
above:Pm	-3
above:Pp	-3
above:Ps	-3
above:box:boilerplate	2
above:box:navigation	2
above:box:related	-5
above:bullet	1
above:by:agency	4
above:by:names	8
above:by:names and role	-2
above:by:names and time	5
above:by:opener	6
above:by:opener alone	-1
above:copies2	-5
above:copies2again	-4
above:copies3again	2
above:credit	6
above:cue:appeal	-4
above:cue:boilerplate	-2
above:cue:box	-4
above:cue:label	6
above:cue:navigation	4
above:cue:related	-4
above:date	12
above:ends::	-1
above:in credit	6
above:ll	1
above:lm	-1
above:ls	-3
above:mP	-2
above:ml	-6
above:mm	-3
above:mp	-8
above:ms	-7
above:name1	3
above:name2	5
above:noise	-2
above:nothing	16
above:pP	-1
above:pl	3
above:pp	-4
above:ps	-1
above:sP	3
above:sl	2
above:sm	12
above:sp	19
above:ss	-7
above:time	-4
above:when	5
above=0	-1
above=1	2
above=10	-2
above=11	2
above=14	2
above=16	-2
above=19	-1
above=2	-1
above=20	-1
above=2020	1
above=21	-1
above=3	-5
above=30	-1
above=4	-1
above=5	2
above=6	2
above=7	6
above=a	5
above=about	-2
above=add	-1
above=agb	1
above=ai	1
above=all	34
above=apple	1
above=artificial	1
above=audio	-2
above=auto	2
above=back	4
above=best	-1
above=business	1
above=by	-5
above=categories	-2
above=click	1
above=climate	4
above=comments	-1
above=coronavirus	1
above=credit	-1
above=crime	1
above=data	3
above=december	5
above=deportes	-1
above=deutschland	2
above=die	-1
above=download	-2
above=edit	1
above=email	-3
above=en	2
above=english	-3
above=environment	1
above=events	1
above=faq	-3
above=follow	2
above=food	-1
above=foto	9
above=gaming	1
above=global	1
above=health	6
above=high	1
above=home	-1
above=immobilien	-4
above=investing	-1
above=june	1
above=labour	1
above=latest	-3
above=lifestyle	1
above=linkedin	-1
above=listen	-2
above=live	-1
above=main	3
above=media	7
above=menü	-2
above=messenger	-2
above=middle	3
above=military	2
above=mlb	1
above=more	-2
above=new	-2
above=news	5
above=no	-1
above=noticias	-2
above=nov	-5
above=november	-5
above=open	2
above=opinion	-2
above=opinions	1
above=photo	1
above=podcasts	-1
above=politics	12
above=posted	4
above=previous	1
above=print	-5
above=read	-4
above=real	3
above=related	-2
above=rss	-2
above=search	-3
above=see	-1
above=share	17
above=shop	-3
above=sign	-1
above=soccer	-1
above=social	1
above=société	5
above=space	1
above=sport	-7
above=sports	-1
above=style	1
above=subscribe	-1
above=suscríbete	2
above=síguenos	1
above=terms	1
above=the	1
above=tips	1
above=tweet	4
above=video	1
above=videos	-1
above=view	-3
above=von	-2
above=web	1
above=what	-1
above=white	2
above=wirtschaft	4
above=world	2
above=your	-1
above=zum	-2
again0	-12
again1	-10
again2	-7
again3	-2
again4	1
again5	13
again6	6
again7	11
bar	-10
begins:"	1
begins:'	1
begins:+	-1
begins:9	10
begins:A	6
begins:[	-3
begins:a	-17
begins:«	3
begins:¿	1
begins:ا	-5
begins:ت	1
begins:م	-1
begins:“	-3
begins:上	-1
below:PP	-10
below:Pl	3
below:Pp	5
below:Ps	4
below:bar	6
below:box:boilerplate	1
below:box:navigation	-3
below:box:related	-7
below:by:agency	3
below:by:names	1
below:by:names and role	3
below:by:names and time	-3
below:by:opener	7
below:by:opener alone	6
below:copies2	-3
below:copies2again	-11
below:copies3	-6
below:copies3again	-16
below:credit	-10
below:cue:appeal	-3
below:cue:boilerplate	-4
below:cue:box	1
below:cue:ending	-1
below:cue:label	2
below:cue:related	3
below:date	3
below:dateline	9
below:ends::	-4
below:in credit	-5
below:lP	-1
below:ll	2
below:lm	17
below:ls	4
below:mP	-3
below:ml	-8
below:mm	-6
below:mp	5
below:ms	10
below:name1	-4
below:name2	5
below:noise	4
below:numbered	2
below:pP	-2
below:pm	8
below:pp	3
below:ps	-3
below:sP	-2
below:sl	4
below:sm	-1
below:sp	-5
below:ss	-23
below:upper	-14
below:when	8
below=0	-1
below=05	1
below=1	13
below=10	2
below=11	-3
below=12	-1
below=15	2
below=22	-1
below=5	-1
below=9	-1
below=a	-3
below=all	2
below=andrew	-1
below=artificial	-1
below=associated	-4
below=best	-1
below=by	13
below=city	2
below=click	-1
below=close	-3
below=cloud	2
below=cnbc	-1
below=coronavirus	-1
below=credit	1
below=december	-1
below=educación	1
below=email	-2
below=entertainment	-1
below=faq	3
below=featured	-1
below=follow	-2
below=foto	-3
below=getty	-1
below=global	-1
below=hi	6
below=home	-1
below=image	-3
below=industry	-1
below=it	-1
below=linkedin	3
below=local	-1
below=los	5
below=matt	-1
below=media	-1
below=menu	-1
below=military	-2
below=mobile	-1
below=monday	-1
below=more	3
below=news	-2
below=november	-2
below=open	-2
below=opinion	-1
below=partager	-1
below=photo	2
below=politics	1
below=política	1
below=por	1
below=read	-1
below=reuters	2
below=search	-1
below=series	-1
below=share	-1
below=sign	-1
below=space	-1
below=subscribe	-1
below=teilen	1
below=trending	-1
below=twitter	-2
below=video	-4
below=von	-13
below=world	-1
below=x	1
below=you	6
between1	-6
between2	10
between3	13
between4	9
between7	-10
blank00	8
blank00gapped	3
blank01	2
blank01gapped	-1
blank10	-3
blank10gapped	8
blank11	-3
blank11gapped	-14
box:boilerplate	3
box:navigation	-1
box:related	-9
by:agency	-4
by:names	-6
by:names and role	-1
by:opener	-1
capitals0	6
capitals1	1
capitals2	10
capitals3	11
colon	13
copies2	-14
copies2again	23
copies3	-10
copies3again	12
copyright	-5
crumb	-11
cue:boilerplate	-7
cue:box	-3
cue:label	-10
cue:link	-2
cue:navigation	-6
cue:related	-3
cues around1	-7
cues around2	-2
cues around3	10
deck0P	-3
deck0l	8
deck0m	5
deck0p	-1
deck0s	-6
deck1P	4
deck1l	12
deck1m	4
deck1p	2
deck1s	-9
deck2P	8
deck2l	7
deck2m	5
deck2p	3
deck2s	-5
deck3l	-4
deck3m	1
deck3p	2
deck3s	-2
deck4P	4
deck4m	-13
deck4p	-1
deck4s	-5
digits0	3
digits2	-10
digits3	-5
ends:!	9
ends:"	1
ends:'	2
ends:)	-16
ends:,	-1
ends:-	-1
ends:.	-23
ends:...	-11
ends::	-3
ends:>	-2
ends:?	19
ends:]	-1
ends:»	6
ends:”	2
ends:…	-3
ends:。	-1
ends:）	-4
first=0	3
first=a	-1
first=add	-2
first=ai	2
first=all	-7
first=apple	2
first=ask	-2
first=back	-1
first=best	-1
first=biden	-2
first=by	-5
first=carlos	-3
first=cbs	-1
first=city	-1
first=click	-1
first=cloud	2
first=continue	-1
first=coronavirus	-3
first=das	1
first=der	4
first=die	2
first=do	-1
first=el	-2
first=email	-1
first=en	-1
first=europe	1
first=facebook	-1
first=fact	2
first=feedback	4
first=first	-1
first=follow	-1
first=formula	-2
first=from	1
first=get	-1
first=here	5
first=home	-6
first=how	11
first=india	-2
first=is	-1
first=israel	2
first=it	-1
first=job	2
first=key	1
first=la	-1
first=life	1
first=los	-1
first=love	-1
first=manage	-1
first=matt	-1
first=meet	3
first=military	-2
first=mit	-1
first=my	-1
first=nach	-4
first=new	3
first=news	-1
first=next	-1
first=non	-1
first=now	-1
first=open	-1
first=people	1
first=política	-1
first=presidente	-4
first=previous	-1
first=public	-1
first=read	-1
first=real	-2
first=record	-1
first=ryan	1
first=samsung	-1
first=school	2
first=share	-3
first=sign	-1
first=simon	1
first=so	-1
first=some	-1
first=student	-1
first=subscribe	-1
first=t	-9
first=take	2
first=tech	-1
first=text	-1
first=the	3
first=this	-3
first=today	-7
first=toggle	-1
first=trump	4
first=u	1
first=us	-1
first=view	-1
first=von	2
first=warum	2
first=was	1
first=watch	-2
first=we	-2
first=what	6
first=where	1
first=white	-1
first=why	4
first=wie	-1
first=will	3
first=you	-2
first=your	-1
first=última	-1
in credit	-22
last=0	-5
last=a	-1
last=about	-1
last=account	-1
last=africa	3
last=again	2
last=ai	-3
last=air	-1
last=alerts	-1
last=angeles	-1
last=article	-2
last=audio	-2
last=beauty	-1
last=brasil	-1
last=california	-1
last=car	1
last=cards	-1
last=check	-1
last=china	-5
last=city	-3
last=club	-1
last=company	1
last=coronavirus	-2
last=coronavírus	1
last=culture	3
last=day	2
last=deal	8
last=design	2
last=deutschland	-1
last=do	1
last=east	-1
last=edition	-1
last=editor	-1
last=email	-1
last=estate	-2
last=event	-1
last=features	-1
last=follow	-1
last=football	-1
last=future	-1
last=geschichte	3
last=government	-3
last=help	3
last=history	1
last=house	5
last=icon	-1
last=images	-1
last=india	-3
last=insider	-1
last=insights	-2
last=investigation	1
last=it	4
last=linkedin	-1
last=list	5
last=magazine	-2
last=markets	-1
last=me	-1
last=media	-2
last=mode	-1
last=more	-1
last=news	-13
last=newsletter	-1
last=paper	-7
last=paris	7
last=plus	-1
last=pro	-2
last=race	-1
last=racing	-1
last=report	-1
last=reporter	-1
last=review	3
last=s	-1
last=schedule	1
last=schools	1
last=shape	3
last=show	1
last=space	-6
last=staff	-1
last=statement	-1
last=states	1
last=stories	-1
last=story	-2
last=tech	-3
last=test	-1
last=this	-1
last=times	-2
last=today	6
last=travel	2
last=trump	1
last=tuesday	-1
last=tv	6
last=twitter	-1
last=uk	-1
last=us	-1
last=war	1
last=werbung	-1
last=window	-1
last=wirtschaft	-1
last=year	1
last=york	-1
long0	-15
long1	5
long1.	-2
long2	4
long3	-2
long3.	-1
long4	7
long4.	-2
long5	12
long6	4
long6.	8
long7	2
long7.	-2
long8	4
long8.	-11
long9	-5
long9.	-6
name1	-1
name2	-6
none	-1
none0	23
none0clean	22
none1	-3
none2	-13
none3	-8
opens=a	6
opens=an	-2
opens=as	-1
opens=but	-1
opens=donald	1
opens=el	-2
opens=home	-6
opens=https	-1
opens=i	-2
opens=la	-2
opens=new	1
opens=o	5
opens=one	1
opens=the	-4
opens=this	-1
opens=trump	1
opens=two	-1
opens=watch	-1
opens=when	-1
prose above1	11
prose above2	-1
prose above3	-9
prose at1	15
prose at2	4
prose at3	10
prose at4	-2
prose at5	-7
prose at6	4
prose at8	-8
prose below1	-4
prose below3	5
prose11	3
prose11P	7
prose12	7
prose12P	-10
prose21	1
prose21P	-2
prose22P	-6
quoted	3
rank0 long0	-2
rank0 long1	-2
rank0 long2	-5
rank0 long3	4
rank0 long3.	1
rank0 long4	-5
rank0 long4.	-1
rank0 long5	2
rank0 long6	5
rank0 long7	4
rank0 long7.	-1
rank0 long8.	-1
rank0 long9	-1
rank1	8
rank1 long1	-3
rank1 long2	-1
rank1 long3.	1
rank1 long4	6
rank1 long4.	1
rank1 long5	9
rank1 long5.	1
rank1 long6	-5
rank1 long6.	-3
rank1 long7	3
rank1 long8	2
rank1 long9	-2
rank2	7
rank2 long1	-8
rank2 long2	2
rank2 long3	3
rank2 long3.	-1
rank2 long4	9
rank2 long4.	1
rank2 long5	-3
rank2 long5.	-5
rank2 long6	1
rank2 long6.	3
rank2 long7	5
rank2 long7.	-1
rank2 long9	-1
rank3	5
rank3 long1	-2
rank3 long2	-2
rank3 long3	2
rank3 long3.	-1
rank3 long4	4
rank3 long4.	-2
rank3 long5	2
rank3 long5.	1
rank3 long6	3
rank3 long9	-1
rest2m	-2
rest3P	-6
rest3l	-1
rest3m	-2
rest3p	2
rest4P	-7
rest4m	3
rest4p	-1
rest4s	-1
sentences	-7
short above2	1
short below1	2
short below2	-1
short below3	-1
signed above	4
signed at1	11
signed at1 box:boilerplate	3
signed at1 box:related	-6
signed at1 by:agency	3
signed at1 by:names	2
signed at1 by:names and role	3
signed at1 by:names and time	-3
signed at1 by:opener	5
signed at1 by:opener alone	6
signed at1 copies2	-2
signed at1 copies2again	-3
signed at1 copies3	6
signed at1 copies3again	-4
signed at1 credit	-9
signed at1 date	3
signed at1 in credit	-1
signed at1 name1	-4
signed at1 name2	5
signed at1 when	8
signed at2	13
signed at2 box:boilerplate	-1
signed at2 box:related	1
signed at2 by:agency	4
signed at2 by:names	-5
signed at2 by:names and role	-1
signed at2 by:names and time	-1
signed at2 by:opener	24
signed at2 by:opener alone	8
signed at2 copies2	2
signed at2 copies2again	-1
signed at2 copies3	-1
signed at2 copies3again	-3
signed at2 credit	2
signed at2 date	-7
signed at2 in credit	1
signed at2 name1	-8
signed at2 name2	3
signed at2 time	-2
signed at2 when	-6
signed at3	-1
signed at3 box:related	2
signed at3 by:names	3
signed at3 by:names and role	-1
signed at3 by:names and time	-3
signed at3 by:opener	5
signed at3 by:opener alone	1
signed at3 copies2	3
signed at3 copies2again	-1
signed at3 copies3	-3
signed at3 copies3again	-1
signed at3 credit	4
signed at3 date	-4
signed at3 name1	2
signed at3 name2	1
signed at3 time	-4
signed at3 when	-2
signed at4	-4
signed at4 box:boilerplate	1
signed at4 by:agency	-2
signed at4 by:names	-1
signed at4 by:names and role	1
signed at4 by:names and time	2
signed at4 by:opener	-8
signed at4 by:opener alone	-3
signed at4 copies2	-5
signed at4 copies3	2
signed at4 credit	1
signed at4 date	9
signed at4 name1	-2
signed at4 name2	1
signed at4 time	-2
signed at4 when	1
signed at5	-2
signed at5 box:boilerplate	-1
signed at5 by:agency	-2
signed at5 by:names	2
signed at5 by:names and role	-1
signed at5 by:names and time	1
signed at5 by:opener	-5
signed at5 by:opener alone	-1
signed at5 copies2	-3
signed at5 copies2again	-1
signed at5 copies3	-1
signed at5 credit	7
signed at5 date	-2
signed at5 name1	1
signed at5 name2	1
signed at5 time	-1
signed at6	-2
signed at6 by:agency	2
signed at6 by:opener	1
signed at6 copies2	2
signed at6 copies3	-3
signed at6 credit	-1
signed at6 date	1
signed at6 name2	-1
signed below	15
times above1	2
times above2	-1
times around1	15
times around1P	-3
times around2	7
times around2P	-8
times around3	-7
times around4	-3
times below1	-6
times below2	7
to end2	-5
to end3	2
to end4	-14
top1	16
top1clean	13
top2	15
top2clean	-14
top3	-1
top3clean	-16
top4	5
top4clean	-5
top5	-6
under0P	-1
under0l	-2
under0p	-4
under0s	8
under1P	2
under1l	1
under1m	-10
under1s	5
under2P	-3
under2l	-3
under2m	-15
under2p	2
under2s	1
under3P	3
under3l	-4
under3m	-4
under3s	-5
under4P	5
under4l	4
under4m	3
under4s	7
upper	-7
url	-3
when	-2
words1	-21
words2	-5
words3	-4
words4	7
words5	14
words6	18
words7	-1
words8	-7
"""

# how often a line so many steps ahead of the next, or more, is the headline, per cent
CONFIDENCES = """
120	98
72	94
48	93
32	83
12	68
6	54
0	47
"""
