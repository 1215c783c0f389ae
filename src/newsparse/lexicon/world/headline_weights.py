"""What features of a line are worth for its being the headline.

Measured and written by scripts/train_headline.py; 24 steps are one natural logarithm of odds.
"""

WEIGHTS = r"""
2 above:P	-16
2 above:credit	7
2 above:date	-3
2 above:l	-9
2 above:m	-7
2 above:p	4
2 above:s	-4
2 above:time	-4
2 below:P	-2
2 below:credit	2
2 below:l	10
2 below:m	-7
2 below:s	3
2 below:time	-1
2 below:when	-4
=0	-1
=a	-6
=about	-2
=account	-1
=action	2
=add	-2
=administration	-1
=afp	-1
=after	5
=ai	1
=air	7
=al	-1
=alerts	-4
=all	-6
=als	4
=also	-1
=am	-1
=amazon	-1
=an	-3
=and	-5
=angeles	-2
=anzeige	2
=ap	-1
=app	-1
=apple	9
=arbeitgeber	1
=are	6
=arrested	-1
=art	-1
=article	-2
=artikel	-1
=artist	3
=as	3
=ask	3
=at	-5
=audio	3
=aus	-2
=australian	2
=auto	-1
=awards	6
=back	-2
=bad	-1
=bar	5
=basketball	-1
=be	-2
=been	2
=bei	6
=ben	-1
=best	-3
=beyond	1
=biden	-3
=bild	-1
=black	-1
=boeing	-6
=boris	-1
=brain	1
=breaking	-1
=budget	2
=building	-1
=business	-1
=but	-1
=buy	-2
=by	-7
=c	-3
=campaign	-1
=campaigns	2
=can	3
=canada	-1
=care	-1
=carlos	-5
=cbs	-1
=champions	-1
=changing	1
=channels	1
=check	2
=china	4
=city	-2
=class	-6
=click	-2
=close	-1
=cloud	5
=club	1
=co	-1
=code	1
=columns	5
=com	1
=come	-1
=coming	-3
=company	-2
=con	-2
=conservative	-1
=contact	-1
=content	-1
=continue	2
=contra	-2
=coronavirus	-2
=could	3
=county	1
=coverage	-2
=covid	-1
=create	1
=culture	2
=d	1
=daily	-2
=dark	-1
=data	-4
=david	1
=day	-2
=days	-1
=de	9
=dead	-4
=deal	8
=deals	-1
=death	2
=dec	-1
=defense	-9
=del	-2
=den	-4
=der	6
=des	-2
=design	-1
=deutschland	-1
=die	2
=dive	-2
=diy	-1
=do	2
=does	1
=donald	3
=down	7
=drug	1
=du	-2
=día	2
=e	-2
=early	4
=east	-1
=economy	1
=editor	-1
=ein	2
=el	-6
=elon	7
=email	-4
=en	-3
=entertainment	-3
=es	-1
=estate	-2
=et	1
=eu	4
=europe	2
=even	-2
=events	5
=exclusive	-1
=expert	-1
=facebook	-2
=faces	-1
=family	3
=fan	-1
=fashion	-1
=features	-1
=feed	-1
=finance	-1
=fire	2
=first	-2
=five	3
=follow	-2
=football	-1
=for	3
=formula	-3
=found	2
=fox	7
=from	5
=front	-1
=funds	1
=für	-7
=gaming	-1
=gas	1
=generation	-1
=george	-1
=get	-3
=gets	1
=gift	-1
=gives	3
=global	1
=go	12
=goes	1
=good	-1
=google	4
=got	8
=government	6
=green	1
=guide	-1
=has	3
=hat	2
=have	-2
=headlines	-1
=help	-1
=her	-2
=here	2
=high	-1
=his	6
=history	1
=holiday	1
=home	-10
=hotel	1
=houston	1
=how	12
=i	-5
=icon	-2
=il	-1
=im	-6
=image	-4
=immigration	3
=impeachment	3
=important	-2
=in	10
=inc	-1
=india	-6
=industry	-1
=information	-1
=innovation	1
=inside	2
=insider	-1
=insights	-3
=international	-3
=interview	-1
=into	1
=is	2
=island	-1
=israel	3
=ist	2
=it	-3
=its	-1
=jason	-2
=jennifer	-1
=jetzt	5
=jim	-2
=job	4
=jobs	-1
=join	-1
=just	-3
=kardashian	1
=key	1
=kids	2
=kim	1
=klein	1
=kultur	-1
=l	-2
=la	-4
=las	7
=latest	1
=latin	-1
=launch	-1
=launches	3
=le	-2
=league	-3
=leave	3
=legal	-1
=let	1
=letters	-1
=lifestyle	-1
=like	1
=linkedin	-1
=list	5
=live	-2
=ll	-2
=local	-2
=logo	-1
=london	2
=look	1
=los	-3
=love	-1
=m	-2
=magazine	-3
=make	3
=makes	-2
=making	7
=man	2
=manage	-2
=management	-4
=map	4
=mark	2
=martin	5
=matt	-3
=me	-2
=media	2
=meet	3
=mexico	2
=middle	-1
=military	-3
=minute	-1
=miss	3
=mobile	1
=mode	-2
=more	-4
=most	-2
=movie	1
=movies	-2
=moving	-1
=music	-1
=musk	-1
=must	-1
=na	-2
=nach	-6
=nacional	-1
=nation	-1
=national	-1
=navigation	-1
=need	1
=neue	-1
=never	-1
=new	7
=news	-12
=newsletter	-1
=next	1
=nick	2
=night	-2
=no	1
=non	-1
=north	4
=noticias	-1
=november	-1
=now	-2
=o	4
=october	-3
=of	9
=off	1
=offers	1
=office	1
=old	1
=on	-6
=one	13
=online	-1
=only	-1
=open	-2
=opens	-1
=or	-1
=order	-1
=os	-6
=ou	-1
=our	-1
=outlook	2
=over	1
=p	-1
=paper	-8
=par	-2
=para	-5
=paris	6
=part	-2
=partner	-1
=party	1
=pass	1
=people	2
=per	-8
=photo	-2
=pictures	-1
=plan	1
=plans	-1
=plus	-1
=podcast	1
=podcasts	8
=police	1
=politics	-1
=politik	-1
=política	-1
=pop	3
=por	1
=power	2
=president	-4
=presidential	3
=press	-1
=previous	4
=price	-2
=prices	3
=pro	1
=public	-1
=på	1
=que	9
=racing	-2
=radio	-1
=re	-4
=read	-2
=real	4
=record	-1
=red	-1
=region	-1
=report	-1
=reportedly	3
=research	-1
=return	4
=review	-1
=reviews	-1
=road	-1
=roger	-6
=roma	-3
=rss	-1
=russia	5
=s	5
=sa	4
=san	-1
=say	1
=says	-1
=school	2
=se	2
=search	-1
=season	-5
=second	-1
=senior	-4
=series	1
=services	-1
=set	-1
=sets	5
=sex	2
=shape	4
=share	1
=shares	-2
=shop	-1
=shot	-2
=show	-2
=shows	1
=sign	-1
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
=son	6
=source	-1
=south	1
=space	-1
=staff	-1
=start	1
=starting	-1
=state	3
=states	3
=still	-4
=stock	-2
=store	-1
=story	5
=streaming	-1
=student	-1
=study	1
=submit	-1
=subscribe	-1
=summit	-1
=support	2
=t	-4
=take	2
=takes	3
=talks	-1
=taylor	-1
=tech	-1
=ten	-5
=tennis	2
=tesla	1
=test	-1
=text	-2
=that	1
=the	-4
=theater	1
=themen	-1
=things	-1
=third	1
=this	-2
=tickets	-1
=tim	-1
=time	-1
=times	-2
=tips	2
=to	-6
=today	-8
=todos	-6
=toggle	-1
=tom	1
=tonight	-1
=top	-2
=tour	3
=tracking	1
=travel	-1
=trends	1
=trump	5
=tu	-1
=tuesday	-2
=tv	8
=twitter	-1
=u	3
=uk	-1
=ukraine	1
=um	-1
=un	-1
=una	-2
=under	1
=unterhaltung	-1
=updated	-1
=us	-2
=usa	8
=use	-6
=verstehen	-1
=victoria	-1
=video	-1
=videos	-1
=viral	-2
=voice	1
=volkswagen	5
=von	13
=vor	3
=vs	-6
=want	3
=war	1
=warum	3
=was	1
=watch	-2
=water	-3
=we	-2
=week	-2
=well	-1
=werden	-4
=what	11
=white	-1
=who	2
=why	5
=wie	-2
=wieder	8
=will	4
=win	6
=wird	-1
=wirtschaft	-3
=wissenschaft	-1
=with	-2
=woman	-1
=women	7
=work	5
=workers	2
=working	-2
=works	-2
=worth	-1
=x	-1
=y	-9
=year	3
=young	2
=z	1
=zu	6
=zum	-1
=à	-1
=в	-4
=и	-24
=на	6
=россии	-26
A P	-6
A box:boilerplate	4
A box:navigation	-1
A box:related	-11
A by:agency	-6
A by:names	-7
A by:names and role	-2
A by:opener	-1
A copies2	-14
A copies2again	26
A copies3	-10
A copies3again	12
A cue:appeal	-1
A cue:boilerplate	-4
A cue:box	-4
A cue:link	-1
A cue:related	-4
A in credit	-23
A l	2
A long0	-12
A long1	6
A long1.	-1
A long2	4
A long2.	1
A long3	1
A long3.	-3
A long4	11
A long4.	-5
A long5	10
A long5.	-2
A long6	6
A long6.	9
A long7	3
A long7.	-4
A long8	5
A long8.	-2
A long9	-6
A m	20
A name1	1
A name2	-8
A p	6
A s	-4
A told0	-19
A told1	1
A told2	3
A told3	11
A told4	4
A told5	18
A when	-2
A0 again0	12
A0 again1	-8
A0 again2	6
A0 again3	-1
A1 again0	1
A1 again1	-3
A1 again2	2
A1 again3	14
A2	4
A2 again0	-1
A2 again1	-5
A2 again2	2
A2 again3	14
A3	5
A3 again0	-19
A3 again1	-2
A3 again2	-4
A3 again3	10
A4	5
A5	9
A6	13
A7	-3
A8	-13
A9	-2
I P	-15
I again0	-3
I again2	-8
I again3	-5
I copies2again	-1
I copies3	-1
I cue:link	-2
I cue:related	-2
I l	-1
I long1.	-1
I long2	-1
I long3	-2
I long3.	2
I long4	-5
I long4.	3
I long5	2
I long5.	2
I long6	-2
I long6.	1
I long7	-1
I long7.	4
I long8.	-12
I long9.	-7
I m	-1
I p	3
I s	-2
I told0	-3
I told1	-3
I told2	-1
I told3	-8
I told4	-3
I told5	1
I0	8
I1	-6
I2	-7
I3	-7
I4	-5
above:PP	-3
above:Pl	2
above:Pm	-4
above:Pp	-4
above:Ps	-4
above:box:boilerplate	2
above:box:navigation	3
above:box:related	-4
above:bullet	1
above:by:agency	5
above:by:names	8
above:by:names and role	-1
above:by:names and time	5
above:by:opener	6
above:by:opener alone	-2
above:copies2	-6
above:copies2again	-4
above:copies3	-1
above:copies3again	1
above:credit	10
above:cue:appeal	-4
above:cue:boilerplate	-2
above:cue:box	-7
above:cue:ending	-2
above:cue:label	3
above:cue:link	-1
above:cue:navigation	1
above:cue:related	-8
above:date	12
above:ends::	-2
above:in credit	7
above:lP	-1
above:ll	1
above:ls	-4
above:mP	-2
above:ml	-8
above:mm	-4
above:mp	-10
above:ms	-9
above:name2	8
above:noise	-2
above:nothing	17
above:pP	-1
above:pl	4
above:pm	2
above:pp	-4
above:ps	-1
above:sP	6
above:sl	1
above:sm	13
above:sp	23
above:ss	-8
above:time	-4
above:upper	-1
above:when	5
above=0	-1
above=01	1
above=1	2
above=10	-2
above=11	2
above=14	3
above=16	-2
above=19	-1
above=2	-1
above=20	-2
above=2020	1
above=21	-1
above=22	-1
above=3	-6
above=30	-1
above=4	-1
above=5	2
above=6	2
above=7	7
above=a	6
above=about	-2
above=add	-1
above=ai	1
above=all	48
above=andalucía	1
above=apple	1
above=artificial	1
above=audio	-3
above=auto	2
above=back	4
above=best	-1
above=breaking	1
above=buscar	-1
above=by	-6
above=categories	-2
above=click	2
above=climate	4
above=comment	-1
above=comments	-1
above=contact	1
above=coronavirus	1
above=credit	-1
above=crime	1
above=data	4
above=december	6
above=deportes	-2
above=deutschland	4
above=die	-1
above=digital	1
above=download	-3
above=e	-1
above=edit	1
above=email	-3
above=en	2
above=english	-4
above=environment	1
above=events	1
above=faq	-3
above=follow	3
above=food	-1
above=foto	10
above=gaming	1
above=global	1
above=health	7
above=help	-1
above=high	1
above=home	-1
above=immobilien	-4
above=investing	-1
above=job	-1
above=june	1
above=labour	1
above=latest	-2
above=letters	1
above=lifestyle	1
above=linkedin	-1
above=listen	-2
above=live	-1
above=local	1
above=main	3
above=media	8
above=menü	-3
above=messenger	-2
above=mexico	-1
above=middle	4
above=military	3
above=mlb	1
above=more	-2
above=new	-2
above=news	5
above=no	-1
above=noticias	-2
above=nov	-6
above=november	-6
above=open	3
above=opinion	-3
above=opinions	1
above=photo	1
above=podcasts	-2
above=politics	13
above=posted	4
above=previous	1
above=print	-5
above=read	-5
above=real	3
above=related	-2
above=rss	-2
above=search	-3
above=see	-2
above=share	18
above=shop	-3
above=sign	-1
above=soccer	-1
above=social	1
above=société	6
above=space	1
above=sport	-8
above=sports	-1
above=style	1
above=submit	-1
above=tech	-1
above=terms	2
above=the	2
above=tweet	5
above=video	1
above=videos	-1
above=view	-3
above=von	-1
above=watch	1
above=weather	1
above=web	2
above=what	-2
above=white	2
above=wirtschaft	5
above=world	2
above=your	-1
again0	-11
again1	-11
again2	-7
again3	-2
again4	1
again5	14
again6	6
again7	12
bar	-11
begins:"	2
begins:'	1
begins:+	-2
begins:9	11
begins:A	7
begins:[	-3
begins:a	-19
begins:«	4
begins:¿	-1
begins:ا	-6
begins:ت	2
begins:م	-1
begins:“	-3
begins:上	-1
below:PP	-11
below:Pl	3
below:Pm	-1
below:Pp	6
below:Ps	5
below:bar	7
below:box:boilerplate	2
below:box:navigation	-3
below:box:related	-7
below:by:agency	3
below:by:names and role	4
below:by:names and time	-4
below:by:opener	9
below:by:opener alone	7
below:copies2	-2
below:copies2again	-11
below:copies3	-8
below:copies3again	-18
below:credit	-11
below:cue:appeal	-3
below:cue:boilerplate	-9
below:cue:ending	-2
below:cue:label	3
below:cue:navigation	-1
below:cue:related	8
below:date	5
below:dateline	12
below:ends::	-4
below:in credit	-5
below:lP	-1
below:ll	2
below:lm	17
below:lp	-1
below:ls	6
below:mP	-4
below:ml	-8
below:mm	-6
below:mp	6
below:ms	10
below:name1	-1
below:name2	1
below:noise	3
below:numbered	3
below:pP	-4
below:pm	8
below:pp	3
below:ps	-2
below:sP	-2
below:sl	4
below:sm	-1
below:sp	-5
below:ss	-24
below:upper	-14
below:when	8
below=0	-1
below=05	1
below=1	15
below=10	3
below=11	-4
below=12	-1
below=19	2
below=22	-1
below=5	-1
below=7	-1
below=9	-1
below=a	-4
below=all	2
below=artificial	-1
below=associated	-5
below=best	-1
below=by	12
below=city	3
below=click	-1
below=close	-3
below=cloud	2
below=cnbc	-1
below=coronavirus	-1
below=credit	1
below=dec	-1
below=december	-1
below=deutschland	-1
below=email	-2
below=entertainment	-1
below=faq	4
below=featured	-1
below=follow	-3
below=foto	-4
below=getty	-1
below=global	-1
below=google	-1
below=hi	6
below=home	-1
below=image	-4
below=industry	-1
below=international	-1
below=it	-1
below=linkedin	4
below=local	-1
below=los	3
below=matt	-1
below=media	-2
below=menu	-1
below=military	-3
below=mobile	-1
below=monday	-1
below=more	4
below=my	-1
below=news	-3
below=no	-1
below=november	-2
below=october	1
below=open	-2
below=opinion	-1
below=partager	-1
below=photo	2
below=política	1
below=por	1
below=read	-1
below=reuters	3
below=search	-1
below=series	-1
below=sign	-2
below=space	-1
below=subscribe	-1
below=teilen	2
below=this	-1
below=trending	-1
below=twitter	-2
below=video	-4
below=von	-15
below=world	-1
below=x	1
below=you	7
below=últimas	-1
below=фото	-1
between1	-6
between2	10
between3	15
between4	10
between5	1
between6	-3
between7	-9
blank00	8
blank00gapped	3
blank01	3
blank01gapped	-1
blank10	-4
blank10gapped	10
blank11	-3
blank11gapped	-14
box:boilerplate	4
box:navigation	-1
box:related	-11
by:agency	-6
by:names	-7
by:names and role	-2
by:opener	-1
capitals0	7
capitals2	10
capitals3	11
colon	13
copies2	-14
copies2again	25
copies3	-11
copies3again	12
copyright	-5
crumb	-11
cue:appeal	-1
cue:boilerplate	-4
cue:box	-4
cue:link	-3
cue:related	-6
cues around1	-4
cues around2	-2
cues around3	8
dash	2
deck0P	-3
deck0l	8
deck0m	6
deck0p	-1
deck0s	-5
deck1P	4
deck1l	13
deck1m	5
deck1p	2
deck1s	-9
deck2P	8
deck2l	7
deck2m	6
deck2p	3
deck2s	-6
deck3P	-1
deck3l	-4
deck3m	2
deck3p	2
deck3s	-3
deck4P	5
deck4m	-15
deck4p	-1
deck4s	-6
digits0	4
digits2	-11
digits3	-5
ends:!	10
ends:"	3
ends:'	2
ends:)	-18
ends:+	-1
ends:,	-2
ends:-	-1
ends:.	-21
ends:...	-13
ends::	-4
ends:>	-2
ends:?	20
ends:]	-2
ends:»	7
ends:”	2
ends:…	-4
ends:。	-1
ends:）	-5
first=0	3
first=a	-2
first=add	-2
first=ai	2
first=all	-3
first=amazon	-1
first=apple	1
first=artikel	-1
first=ask	-2
first=back	-1
first=best	-2
first=biden	-3
first=black	1
first=budget	1
first=by	-7
first=carlos	-4
first=cbs	-1
first=city	-1
first=click	-2
first=cloud	2
first=coronavirus	-4
first=covid	1
first=das	2
first=der	2
first=die	2
first=do	-1
first=el	-2
first=email	-1
first=en	-1
first=europe	2
first=fact	2
first=family	1
first=follow	-1
first=formula	-3
first=from	2
first=get	-1
first=here	7
first=home	-6
first=how	13
first=i	1
first=india	-3
first=international	-1
first=is	-1
first=israel	2
first=it	-2
first=job	3
first=key	1
first=la	-1
first=latin	-1
first=les	-1
first=letters	-1
first=life	2
first=lifestyle	-1
first=local	-1
first=los	-1
first=love	-1
first=manage	-2
first=matt	-1
first=meet	3
first=military	-3
first=mit	-1
first=my	-1
first=new	3
first=news	-1
first=next	-1
first=non	-1
first=now	-1
first=open	-1
first=people	1
first=política	-1
first=previous	-1
first=public	-1
first=read	-1
first=real	-2
first=record	-1
first=ryan	1
first=samsung	-2
first=school	3
first=share	-2
first=sign	-1
first=so	-1
first=social	-1
first=some	-2
first=student	-1
first=subscribe	-1
first=t	-10
first=take	2
first=tech	-1
first=text	-1
first=the	3
first=there	-1
first=this	-3
first=today	-8
first=toggle	-1
first=trump	4
first=u	1
first=us	-2
first=view	-1
first=von	2
first=warum	3
first=was	1
first=watch	-2
first=we	-3
first=what	7
first=where	1
first=white	-1
first=why	5
first=wie	-1
first=will	3
first=you	-2
first=your	-1
in credit	-23
last=0	-5
last=a	-1
last=about	-1
last=account	-1
last=africa	4
last=again	3
last=ai	-3
last=air	-1
last=alerts	-1
last=angeles	-1
last=app	-1
last=article	-2
last=audio	-3
last=beauty	-1
last=brasil	-1
last=california	-1
last=car	1
last=cards	-2
last=check	-1
last=china	-5
last=city	-4
last=club	-1
last=company	1
last=coronavirus	-2
last=coronavírus	1
last=culture	3
last=day	2
last=de	-1
last=deal	9
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
last=future	-2
last=geschichte	4
last=government	-3
last=help	3
last=history	1
last=house	6
last=icon	-1
last=images	-1
last=india	-3
last=industry	-1
last=insider	-1
last=insights	-3
last=investigation	1
last=it	4
last=jobs	-1
last=linkedin	-1
last=list	6
last=magazine	-2
last=markets	-1
last=me	-1
last=media	-2
last=menu	-1
last=mode	-1
last=money	-1
last=news	-11
last=newsletter	-2
last=out	1
last=paper	-8
last=paris	8
last=plus	-1
last=pro	-1
last=race	-1
last=racing	-1
last=report	-1
last=reporter	-1
last=review	3
last=reviews	-1
last=s	-1
last=says	1
last=schedule	2
last=schools	1
last=shape	4
last=show	1
last=space	-6
last=staff	-1
last=statement	-1
last=states	1
last=stories	-1
last=story	-1
last=summit	-1
last=tech	-3
last=test	-1
last=times	-3
last=today	7
last=travel	2
last=trump	1
last=tuesday	-1
last=tv	6
last=twitter	-1
last=uk	-1
last=us	-1
last=verstehen	-1
last=video	1
last=war	2
last=werbung	-1
last=window	-1
last=wirtschaft	-1
last=year	1
last=york	-1
long0	-12
long1	6
long1.	-2
long2	3
long2.	1
long3	-2
long3.	-1
long4	6
long4.	-2
long5	13
long6	4
long6.	10
long7	2
long8	4
long8.	-13
long9	-6
long9.	-8
name1	1
name2	-8
none	-2
none0	17
none0clean	29
none1	-2
none2	-9
none3	-7
opens=a	7
opens=an	-2
opens=as	-1
opens=but	-2
opens=de	-1
opens=donald	2
opens=el	-3
opens=home	-7
opens=https	-1
opens=i	-2
opens=la	-3
opens=new	2
opens=one	1
opens=the	-4
opens=this	-1
opens=trump	1
opens=two	-1
opens=when	-1
prose above1	12
prose above3	-10
prose at1	17
prose at2	4
prose at3	11
prose at4	-2
prose at5	-9
prose at6	5
prose at7	-1
prose at8	-7
prose below1	-5
prose below2	1
prose below3	6
prose11	5
prose11P	7
prose12	9
prose12P	-11
prose21	1
prose21P	-1
prose22	-1
prose22P	-7
quoted	5
rank0	1
rank0 long0	-1
rank0 long1	-1
rank0 long2	-6
rank0 long3	5
rank0 long4	-5
rank0 long4.	-1
rank0 long5	3
rank0 long6	5
rank0 long6.	-1
rank0 long7	5
rank0 long7.	-2
rank0 long8.	-1
rank0 long9	-1
rank1	8
rank1 long1	-4
rank1 long3.	1
rank1 long4	8
rank1 long4.	1
rank1 long5	8
rank1 long5.	1
rank1 long6	-6
rank1 long6.	-4
rank1 long7	3
rank1 long8	2
rank1 long9	-2
rank2	7
rank2 long1	-9
rank2 long2	2
rank2 long3	3
rank2 long3.	-1
rank2 long4	8
rank2 long4.	1
rank2 long5	-3
rank2 long5.	-5
rank2 long6	3
rank2 long6.	4
rank2 long7	7
rank2 long7.	-1
rank2 long8	1
rank2 long9	-1
rank3	6
rank3 long1	-3
rank3 long2	-1
rank3 long3	3
rank3 long3.	-1
rank3 long4	5
rank3 long4.	-3
rank3 long5	2
rank3 long5.	1
rank3 long6	4
rank3 long9	-1
rest2P	3
rest2m	-1
rest2p	2
rest3P	-9
rest3l	-1
rest3m	-3
rest3p	4
rest4P	-9
rest4m	3
rest4p	-4
rest4s	-2
sentences	-7
short above1	-1
short above2	3
short above3	1
short below1	4
short below2	-1
short below3	-1
signed above	6
signed at1	12
signed at1 box:boilerplate	4
signed at1 box:related	-9
signed at1 by:agency	3
signed at1 by:names and role	4
signed at1 by:names and time	-4
signed at1 by:opener	6
signed at1 by:opener alone	7
signed at1 copies2	-2
signed at1 copies2again	-4
signed at1 copies3	7
signed at1 copies3again	-5
signed at1 credit	-10
signed at1 date	5
signed at1 in credit	-1
signed at1 name1	-1
signed at1 name2	1
signed at1 when	8
signed at2	13
signed at2 box:boilerplate	-1
signed at2 box:related	-3
signed at2 by:agency	4
signed at2 by:names	-4
signed at2 by:names and role	-1
signed at2 by:names and time	-1
signed at2 by:opener	25
signed at2 by:opener alone	8
signed at2 copies2	1
signed at2 copies2again	-2
signed at2 copies3again	-3
signed at2 credit	4
signed at2 date	-8
signed at2 in credit	1
signed at2 name1	-4
signed at2 time	-2
signed at2 when	-6
signed at3	-1
signed at3 box:boilerplate	-1
signed at3 box:related	1
signed at3 by:names	2
signed at3 by:names and role	-1
signed at3 by:names and time	-4
signed at3 by:opener	6
signed at3 copies2	4
signed at3 copies2again	-1
signed at3 copies3	-4
signed at3 copies3again	-1
signed at3 credit	4
signed at3 date	-3
signed at3 name1	-3
signed at3 name2	5
signed at3 time	-4
signed at3 when	-4
signed at4	-3
signed at4 box:boilerplate	1
signed at4 box:related	1
signed at4 by:agency	-1
signed at4 by:names	-1
signed at4 by:names and role	1
signed at4 by:names and time	2
signed at4 by:opener	-8
signed at4 by:opener alone	-4
signed at4 copies2	-6
signed at4 copies3	2
signed at4 date	10
signed at4 name1	-5
signed at4 name2	4
signed at4 time	-2
signed at4 when	2
signed at5	-2
signed at5 box:boilerplate	1
signed at5 by:agency	-2
signed at5 by:names	2
signed at5 by:names and role	-1
signed at5 by:names and time	2
signed at5 by:opener	-5
signed at5 by:opener alone	-1
signed at5 copies2	-3
signed at5 copies2again	-1
signed at5 copies3	-1
signed at5 credit	7
signed at5 date	-3
signed at5 name1	-1
signed at5 name2	3
signed at5 time	-1
signed at5 when	1
signed at6	-2
signed at6 by:agency	2
signed at6 by:opener	2
signed at6 copies2	2
signed at6 copies3	-3
signed at6 credit	-1
signed at6 date	1
signed at6 name1	-2
signed at6 name2	2
signed below	16
times above1	2
times around1	17
times around1P	-3
times around2	9
times around2P	-9
times around3	-9
times around3P	-1
times around4	-4
times below1	-7
times below2	8
to end2	-3
to end3	6
to end4	-19
top1	17
top1clean	10
top2	17
top2clean	-19
top3clean	-17
top4	5
top4clean	-4
top5	-6
under0P	-2
under0l	-1
under0m	-1
under0p	-4
under0s	6
under1P	2
under1l	1
under1m	-11
under1p	1
under1s	5
under2P	-3
under2l	-3
under2m	-16
under2p	2
under2s	2
under3P	4
under3l	-4
under3m	-4
under3s	-6
under4P	6
under4l	5
under4m	2
under4s	6
upper	-9
url	-3
when	-2
words1	-23
words2	-3
words3	-4
words4	8
words5	15
words6	19
words7	-2
words8	-8
"""

# how often a line so many steps ahead of the next, or more, is the headline, per cent
CONFIDENCES = """
120	99
72	95
48	91
32	76
12	67
6	53
0	61
"""
