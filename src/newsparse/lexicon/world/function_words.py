"""The commonest words of languages that news is written in: they tell which language a text is in.

Written for this project from general knowledge: function words, and the commonest words of the news where two languages
are near neighbours. Words that several of these languages share are left in, and say the less the more do.
"""

FUNCTION_WORDS = """\
af	aan al as baie by daar dat deur die dit een en gaan geen het hier hom hulle hy in is kan maar me met my na nie nog nou om ons ook oor op sal sy sê te tot uit van vir waar wat word wou
ca	a al als amb aquest aquesta aquests com contra d del dels des dia el els en entre era està fins ha han hi i l la les li molt més no o on pel per perquè però que qui s segons sense ser seu seva si sobre són també un una va van és
cs	a aby ale ani až bude budou by byl byla bylo byly co do ho i jak jako je jeho jejich její jen ji již jsem jsme jsou k kde kdy když která které který ma mezi mu má na nad ne nebo než o od po pod podle pro proto protože před při s se si své tak také to tohoto tom tu už v ve však z za ze že
da	af aldrig alene alle allerede alligevel altid anden andre arbejde arbejder at bange bare bedre bedste begge bil bilen billede billeder billedet blandt blev blevet blive bliver blot bogen borgere bort bruger bryllup burde byen både bør børn børnene cirka da dag dagen dagene danmark dansk danske danskerne datter de deltager dem den denne der derefter deres derfor dermed dernede desuden desværre det dette disse dog dom dreng drenge dræbt du dér død døde efter efterfølgende eftermiddag efterår egen eller en end endelig endnu enkelt enkelte er et faktisk faldt falt far fare fast fem fik fire flere flest fly flyet folk for fordi forklarede forklarer formentlig forskellige forslag fortalte fortsat fortæller forår forældre forældrene fra fredag fuldt fundet få fået får færdig færre fødslen først første gaden gamle gang ganske gennem gerne gik givet gjorde gjort glad god gode godt gået går gør gøre ha haft ham han hans har hatten havde havet hedder hele heller hellere helt hende hendes her herefter herunder hinanden holdt hos hun hund hundene hundre hurtigt hus huset hvad hvem hver hverdag hverken hvilken hvilket hvis hvor hvordan hvorefter hvorfor hvorimod hvornår hvorvidt hytte håber højst hør i ifølge igen igennem ikke imidlertid imod ind inden indenfor indrømmer ingen iværksat ja jeg jer jeres jo kaldes kaldt kaldte kan kender klar knap kom komme kommer kommet kommune kommunen kone kort kraftig kroner kræver kun kunne kunnet kvinde kvinden kvinder kvinderne kører lagt land landet landets lang langs langt lidt lige ligeledes ligesom ligge ligger lille liv livet lokale lufthavnen lægger længere læs lørdag løsning man mand mandag manden mange med meget mellem men mener menneske mennesker mens mente mere mest midt mig milliarder million millioner mindre mindst mio mod mor mulighed må måde mål måned måneder måske måtte måttet mændene natten ned nej nemlig nemt netop nogen noget nogle nok nu nuværende ny nye nyheder nyt når næste nødt nødvendig nødvendigt ofre ofte og også om omkring ondt onsdag op oplyser os over partiet penge personer personlig pigen piger pludselig politiet politikere procent på rammet rapporten redning regeringen regner ret rigtig rigtigt rundt sag sagde sagen sagt samlet samme sammen samt samtidig seks selv senere ser set sidder side siden sidste sige siger sikker sin sine sjældent skal sker skete ski skip skole skolen skoler skrev skriver skulle skullet skyld skyldes slags slik slikt små snart som sommer sove spise spurgte stadig stemmer stor store stykke stået står større største svarede svær svært syd syge sygehus syn så sådan således særlig særligt sætter søg søndag søndage tager taget tak taler talt ti tid tiden tidligere til tilbage tilføjede timer tirsdag tjeneste to tog torsdag tre tredje trods tror truet tunge tur turen tusen tør ud uddannelse ude udelukke uden udenfor udover udtalelse udtalte udvikling uge ugen uheld ulykke under undersøgelse ung unge usa vanskeligt var ved vej vejen venner vest vi vigtig vigtigt vil ville villet vinter viser vores værd være været yderligere yngre åbner år årene året ældre ødelagt øget øjeblik ønske ønsker øst øvrig
de	aber alle als am an auch auf aus bei beim bereits bis da damit dann das dass dem den der des die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es für gegen habe haben hat hatte ich ihm ihr ihre ihren im in ins ist kann kein keine können man mehr mit muss nach nicht noch nun nur oder ohne sagte schon sehr sei sein seine seinen seiner seit sich sie sind so soll sollen sondern sowie um und uns unter vom von vor war waren was wegen weil wenn werden wie will wir wird wo wurde wurden während zu zum zur zwei zwischen über
en	a about after against all also an and announced are as at be because been before but by can could deal for from had has have he her him his how i if in into is it its just like more most new no not of off on one or our out over police said say says seven she should so some than that the their them then there these they this those three to up us was we were what when where which while who why will with would year years you your
es	a al algo ante antes aquí así aunque cada como con contra cuando cuyo dado de del desde después dijo donde dos durante e el ella ellos en entre era es esa ese eso esta estado este esto estos está están fue fueron ha haber había hace han hasta hay la las le les lo los mas me mi mientras mis muy más ni no nos o otra otro para pero por porque puede que quien quién qué se sea según ser será si sin sino sobre son su sus sí también tan tiene tienen toda todo todos tras tres tu tuvo un una uno unos y ya yo él
et	aga ainult all ees ehk ei enam et ette ja ju juba järgi ka kaks kas keda kes kogu koos kui kuid kuni kus käes kõik ligi ma me mida mis mitte mu nad nagu need nende nii ning nüüd oleks olema oli oma on peale pärast saab sai seda see selle siis ta teda tema tuleb uue vastu veel väga välja või üle
fi	ei eivät että he hän häntä ja jo joka jolla jonka jos jossa josta jota jotka kanssa kertoo ketään kuin kuitenkin kun kuten kyllä me mikä minä missä mitä mukaan mutta muun myös ne niin niitä noin nyt oli olisi olivat olla on ovat pitää sanoi sanoo se sekä sen siitä sillä sitten tai tällä tämä tämän vaan vain varten vielä voi vuoden vuonna
fr	a ainsi alors après au aussi autre aux avait avant avec avoir c car ce cela celle celui ces cet cette ceux chez comme contre d dans de depuis des deux dont du elle elles en encore entre est et eu eux fait font il ils j je l la le les leur leurs lors lui m mais me moins même n ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus pour puis qu quand que quel quelle qui s sa sans se selon sera ses si soit son sont sous sur ta te toujours tous tout toute toutes trois très un une va vers vous y était été être
hr	a ali bez bi bila bilo bio biti bude da do dok ga gdje godine i iako ili ima iz je jer još kad kada kako kao kod koja koje koji koju koliko li ma među mi mu na nad nakon ne nego neće ni nije nisu njegov o od on ona oni osim po pod prema pri protiv s sa samo se smo su sve ta tako također te ti to tog toga u uz već za zbog će šta što
hu	a aki akik alatt amely amelyek ami az azonban azt be csak de e egy egyik el elő ez ezek ezt fel ha hogy hogyan holnap illetve is kell kellett ki két le lehet lesz lett meg mert mi minden mint mond mondta most már nagyon nem nincs olyan ott pedig s sem szerint szó tehát tud több után vagy van vannak volt voltak által én és így össze úgy új
id	ada adalah agar akan akibat aku anak antara apa atas atau bagaimana bagi bahwa banyak baru beberapa begitu beliau belum berada berkata bersama bila bisa boleh bukan dalam dan dapat dari daripada dengan di dia dua dunia hal hanya hari harus hingga ia imbuh imbuhnya indonesia ini itu jadi jakarta jelas jelasnya jika juga jumat juta kalau kali kalian kami kamis karena kasus kata katanya ke keluar kembali kemudian kepada ketika ketimbang ketua kita kok kota kuala lagi lain lalu lantas lapor lebih maka masyarakat mau melalui membuat menambahkan menerusi mengatakan mengenai menjadi menjelaskan menteri menurut menyatakan mereka minggu namun negara nya oleh orang pada papar paparnya para pemain pemerintah pernah pihak presiden pun punya rabu rakyat rp saat sabtu saja sama sampai sang sangat satu saya sebagai sebelum sebelumnya sebuah secara sedang sedangkan sehingga sejumlah sekitar selain selama selasa seluruh sementara semua senin seorang seperti seri sering serta setelah si siapa sini sudah supaya tahun tak tambahnya tapi tegas tegasnya telah tentang tentu terhadap tersebut terus tetap tetapi tidak tiga tim turut tutur tuturnya ucap ucapnya ujar ujarnya ungkap ungkapnya untuk usai via wakil walau warga wilayah yaitu yakni yang
is	af að eftir ein einn eins ekkert ekki en er eru eða fram frá fyrir fyrst hafa hafi hann hans hefur hefði hennar hvað hvernig hér hún kemur með meðal mun má og okkur sagði segir sem sig sinn svo sér til um undir upp var vegna vera verið verður við yfir á í ítrekað þar þau það þegar þeir þeirra þess þessi þetta því þá þó
it	a abbiamo ad afferma aggiunge ai al alcuni alla alle allo allora anche ancora anni anno avere aveva bene c che chi ci co come con contro cosa così cui d da dai dal dalla dalle dallo degli dei del della delle dello detto di dice dicono dopo dove due e ed era erano essere fa fatto fino fra fu già gli ha hanno i il in invece io l la le lei li lo loro lui ma mai meno mentre mi mio molto ne negli nei nel nella nelle nello no noi non nostro o oggi ogni oltre ora parte per perché più poco poi prima proprio può qual quale quando quella quelle quelli quello questa queste questi questo qui quindi s sarà se secondo sei sempre senza si sia solo sono sotto spiega sta stata stati stato stesso su sua sue sui sul sulla sulle suo suoi tanto tra tre tutta tutte tutti tutto un una uno vita volta è
lt	ant apie ar ateities bei bet bus buvo būti dar dėl ei gali iki ir iš išėjo ja jau jie jis jo jos kad kai kaip kas kiek kuri kurie kuris kurių labai man mes mūsų ne nebuvo nei nes no nors nuo nėra o pagal pasak per po prie prieš sako sakė savo su tad tai taip tarp tas teigė tiek tik to tuo turi už vis yra į
lv	ar arī bet bez bija būs būt caur cik gan ir ja jau jo ka kad kas ko kur kura kuras kuri kurš kā lai līdz man mēs nav ne no pa par pat pie pirms pār pēc savu tad tai tas tiek tik to tomēr tā tādēļ un uz vai vairāk var viņa viņi viņš vēl šis šo šī
ms	agar ahad akan antara apa atas atau bagaimana bagi baharu bahawa banyak baru beberapa begitu beliau belum berada berkata bernama boleh bolehkah bukan dalam dan dapat dari daripada datuk dengan di dia dunia hanya ia iaitu ialah ini isnin itu jika juga jumaat kali kami kata katanya ke keluar kepada kerajaan kerana khamis kita kuala lagi lain lebih lumpur malaysia manakala menerusi mengenai menteri mereka negara oleh orang pada para pasukan perdana pihak polis pula punya rakyat ringgit rm sahaja sang saya sebagai sebelum secara sedangkan sehingga selain selepas seluruh sementara semua seorang seperti seri serta si sini sudah supaya tahun telah tentang tentu terhadap tersebut terus tidak turut untuk wilayah yang
nb	akkurat aldri alene alle allerede alltid andre arbeid at av bare barn barna barnehage bedre bedt begge begynte beste bil bilde bilder bildet bilen blant ble blei bli blir blitt boka borgere bort bruk bryllup burde byen både bør cirka da dag dagen dagene danmark dansk danske danskerne datter de deltar dem den denne der dere derefter deres derfor dermed dersom dessuten dessverre det dette disse ditt dom du dårlig død døde egen eldre eller en enda endelig enkelt enkelte enn ennå er et etter etterforsker ettermiddag ettersom europeiske faktisk falt far fare fast fem ferdig fikk fire fjellet flere fly flyet flyktet flyplassen folk for fordi foreldre foreløpig forklarer forklarte forslag forsøkt fortalte fortelle forteller fortsatt fra fram fredag funnet få får fødselen først første gamle gamlere gang ganger ganske gata gi gikk gitt gjelder gjennom gjerne gjorde gjort gjør gjøre gjøres glad god gode godt gutter gå går gått gøy ha hadde han hans har hatt hatten havet heldigvis hele helgen heller helt hendelsen hennes her heter hevder holdt hos hun hund hundene hundre hus huset hva hvem hver hverandre hverandres hverdag hvilken hvis hvor hvordan hvorfor hvorvidt hytta hytte håper høyt i ifølge igjen ikke imidlertid ingen inn innbyggere innen innenfor innrømmer ja jeg jenta jenter jo jobb jobber kalde kalles kalt kan kanskje kjent kjører klar klarte klokken knap kom komme kommer kommet kommune kommunen kona kone kort kraftig krever kroner kun kunne kveld kvelden kvinne kvinnen kvinnene kvinner lagt land landene landet landets lang langs langt lege leger legger ligge ligger like likevel liksom lille lite litt liv livet lokale lørdag man mandag mange mann mannen med meg melder mellom men mener mennene menneske menneskene mennesker mens mente mer mest midt milliarder million millioner mindre minst mitt mor morgenen mot mulig mulige mulighet mye må mål måned måneder måte måtte natt ned nei nemlig neste noe noen noens nok nordmann nordmenn norge norges norsk norske ny nye nå når nødt nødvendig ofre ofte og også om omkring omtrent onsdag opp opplyser oss over overfor partiet penger personer personlig plutselig politiet politikere på pågrepet pågripe pågående påstår rammet rant rapporten redd redning regjeringen regner rett riktig rundt sa sagt sak saken saker samlet samme sammen samtidig satt seg seile seks selv selvom senere ser sett si side siden sier sikker siktet sin sine sist siste sitt situasjonen sjef sjelden sjeldent sjokk skal ski skip skjedd skjedde skjer skole skolen skoler skrev skriver skulle skyld skyldes slags slik slikt slutt små snakker snakket snart snill sola som sommer sove spise spurte stadig stemmer stor store stykk stykke står stått større største svarte svær svært sykehus sykepleier syn så sånn særlig søker søndag sørover tak takk taler talt tatt ti tid tiden tidligere til tilføyer timer tirsdag tjeneste to tok torsdag tre tredje trenger trodd trodde trolig tror tross truet tunge tur turen tusen tvers tyder tyngre tårer tør uka uke uken uker ukjent ulykke under undersøkelse ung unge usa ut utdanning ute utelukke uten utenfor uttalelse uttalte utvikling vanskelig vant var varte ved vei veien vekk veldig venner vennskap vest vet vi viktig vil ville vinter virker viser vår våre vårt være været å åpner år årene året øker ønske ønsker øst øvrig øyeblikk
nl	aan al alle als ander bij binnen daar dan dat de deze die dit doen door dus een en er ermee gaan geen had hebben heeft heel hem het hier hij hoe hun ik in is ja je kan komen kon kunnen maar me meer men met mij moet moeten na naar niet niets nog nu of om omdat onder ons ook op over te tegen tijdens toch toen tot tussen u uit van vanaf veel vond voor waar waren was wat we wel werd werden wie wij wil worden wordt zal ze zegt zei zelf zich zij zijn zo zonder zou
nn	alle at av berre blei blir dei denne desse dette då eg ei ein eit eller er etter fekk for fortel frå får gjer god ha han har heile henne her ho i ikkje kjem korleis kunne kva kvar kven kvifor leiar med meiner meir mellom men mykje må no noko nokon nokre noreg norsk når og om opp ordførar på saman seg si sidan sin sjølv skal skriv skulle som så tek til under ut var vart ved vere vi vil vore å år òg
pl	a aby ale ani bardzo bez bo by być był była było były będzie będą ci co czy dla dlatego do gdy gdzie go i ich im ja jak jako je jednak jego jej jest jeszcze już kiedy która które który których ma mają może mu na nad nam nas nawet nie nim niż o od on ona oni oraz po pod podczas ponad poza przed przez przy roku się sobie swoje są ta tak także tego tej temu ten też to tu tylko tym w we według więc wszystkie wszystko z za ze został że żeby
pt	a ainda algum além ao aos apenas após aquela aquele as até boa cada com como contra da das de dela dele deles depois desde deve disse diz do dos durante e ela elas ele eles em entre era essa esse esta estava este está estão eu ex faz foi foram há isso isto já lhe lá mais mas me mesmo meu minha muito na nas nem no nos num numa não nós o onde os ou para pela pelas pelo pelos pode por porque qual quando que quem se segundo sem sempre ser será seu seus sobre sua suas são só também tem ter teve todo todos tudo têm um uma você à às é
ro	a această acest al ale am ar are astfel au avea ca care ce cea cei cel cele ci cu cum către da dar de decât deja despre din după ea ei el era este eu fi fie fost iar l la le lor lui mai mult ne nici nu o ori pe pentru peste poate prin r s sa sau se si spus sub sunt său un unei unor unui va îi îl în între își și
sk	a aby aj ako ale alebo ani až bez bol bola boli bolo bude budú by cez do ho i iba ich je jeho jej k kde keď ktorá ktoré ktorí ktorý len ma majú medzi mi má na nad než nie o od po pod podľa pre pred preto pretože pri proti roku s sa si sme som svoje sú tak takže tam ten to toho tom tu už v vo však z za zo čo že
sl	a ali bi bil bila bili bilo biti bo bodo brez da danes do eden ga h ima in iz ja jaz je ji jih jo k kaj kako kar katera katere kateri ker kjer kljub ko kot le med mi mu na nad naj ne nekaj ni niso njegov o ob od oziroma pa po pod pred pri proti s sam se si skupaj smo so svoje ta tako te tega tem ti to tudi v več z za zaradi zato že
sq	a ai ajo ana ata ato de deri dhe do e edhe i ishte janë jo ka kam kanë kjo kundër kur ky mbi me mes më ndërsa nga një nuk në nëse pa pas por prej për që s sa se si sipas tij të u vetëm çdo është
sv	aldrig alla allt andra arbete att av bara barn behöver bil bild bland blev bli blir blivit borde bort bra bättre både bör dag dagar dagen de del delar dem den denna deras dess det detta dig du där därför då efter efterhand egen eller en enbart enligt ens er ett fall fanns fast fem fick finns flera flicka flickor folk fortfarande fram framför fredag fråga från få får fått för före förra förslag gamla gammal ganska ge genom ger gick gjorde glad god gäller gå gång gånger går gör göra ha hade haft han hand hans har hel hela helt hem henne hennes hon honom hos hundra hur hälften här håller hög i igen in inga ingen inget innan inom inte ja jag jobb jobbar just kan kanske kom komma kommer kommun kommunen kort kraftigt kräver kunde kvar kvinna kvinnan kvinnor kväll lag land landet ligger lite liten litet länge längre lång långt lördag man mannen med medan mellan men mer mest miljarder miljoner mindre mitt mot mycket män människa människor mål måndag många måste möjligt ned ni nog nu ny nya nytt när nästa någon något några och också ofta olika om onsdag ord oss partiet pengar plats pojke polisen poliser polisman politiker precis på redan regeringen rätt sa sade sagt sak saken samma samt samtidigt se sedan senare senaste ser sett sex sida sig sin sina sista sitt sju själv ska skola skolan skriver skulle slut slutet snart som sommar staden stor stora stort står större svar svenska sverige säga säger sätt så sådan söndag ta tar tid tidigare till tillbaka timmar tio tisdag torsdag tror tur tusen två tycker under undersökning unga upp ur ut utan vad var vara varför varit varje vecka veckan vem vet vi vid vidare viktigt vilka vilken vilket vill ville vinner vinter vägen väl väldigt vår våra än ändå är år åren året åtgärder öppnar över
sw	alisema ambao ambaye baada bila cha hadi hata hii hili hivyo hiyo hizi huku huyo ili ingawa ipo kama katika kila kisha kuhusu kutoka kuwa kwa kwamba la lakini mwaka na ndani ni pia sana siku tu wa wake wao watu ya yake yao yeye za zaidi
tl	ako alinsunod aming ang ano at ay ayon bago bilang dahil din dito habang hindi iba isa isang ito ka kanilang kanya kanyang kapag kasi kay kaya kung lamang lang may mayroon mga na naman nang ng ngayon nila nito niya pa pag para pero rin sa si sila sina sinabi siya tayo upang wala
tr	ama ancak artık aynı az bana bazı ben bile bir biri biz bu buna bunu böyle da daha de dedi defa değil diye eden eder en etmek etti fakat gibi göre hem henüz her hiç ile ilgili ise için içinde kadar karşı kendi ki kim mi mı nasıl ne neden o olan olarak oldu oldukça olduğunu olması olup on ona onu onun sadece sonra tarafından tüm var ve vermek veya ya yani yapılan yeni yok yüzde zaman çok çünkü önce üzere şu
vi	anh bà bị bởi cho chưa chỉ chị các có cùng cũng cả của do gì hai hay hiện hơn họ khi không là làm lên lại mà một mới người nhiều như nhưng những nào này nên năm nơi phải qua ra rất rằng sau so sẽ số sự theo thì trong trên trước tôi tại tới từ việc và vào vì vẫn về với vụ ông đang đi điều đây đã đó được đến để ở
"""

# Letters that few of these languages have.
LETTERS = """\
¡	es
¿	es
ß	de
ã	pt
ä	de sv fi et sk
å	da nb sv
æ	da nb is
ç	fr pt tr ca sq
è	fr it ca
ê	fr pt vi
ë	sq nl
ì	it vi
î	ro fr
ð	is
ñ	es
ò	it ca vi
õ	pt et
ö	de sv fi et tr hu is
ø	da nb
ù	it fr vi
ü	de tr hu et
þ	is
ā	lv
ă	ro vi
ą	pl lt
ć	pl hr
č	cs sk sl hr lt lv
đ	hr vi
ē	lv
ė	lt
ę	pl lt
ě	cs
ğ	tr
ī	lv
ı	tr
ľ	sk
ł	pl
ņ	lv
ő	hu
ř	cs
ś	pl
ş	tr
š	cs sk sl hr lt lv
ť	sk cs
ů	cs
ű	hu
ų	lt
ź	pl
ż	pl
ž	cs sk sl hr lt lv
ș	ro
ț	ro
"""

# Near neighbours: how each spells what the other spells otherwise; `_` stands where a word begins or ends.
SPELLINGS = """\
da	_afb _afd _afg _afh _afk _afl _afm _afp _afr _afs _afv _ej eje ejl hed_ heden_ kaldt øj øg_ æft ægt ække æld ænd æng ætte tion kede_ sede_ tede_ vede_ ød_ øde_
nb	_avb _avd _avf _avg _avh _avk _avl _avm _avp _avr _avs _avt _avv _kj bb_ gg_ kk_ mm_ nn_ pp_ tt_ eie eil het_ heten_ øy øk_ kalt kreft nekt møt sjon øt_ øte_
"""

# Scripts that stand for one language or a few: first code point, last code point, language.
SCRIPTS = """\
0370	03FF	el
0400	04FF	ru
0530	058F	hy
0590	05FF	he
0600	06FF	ar
0900	097F	hi
0980	09FF	bn
0A80	0AFF	gu
0B80	0BFF	ta
0C00	0C7F	te
0D00	0D7F	ml
0E00	0E7F	th
10A0	10FF	ka
3040	30FF	ja
4E00	9FFF	zh
AC00	D7AF	ko
"""

# Languages in Cyrillic letters other than Russian: letters that tell one, alone or together, and such as it never has.
CYRILLIC = """\
be	ў	и ї є ґ ъ
bg	ъб ъв ъг ъд ъж ъз ък ъл ъм ън ъп ър ъс ът ъх ъц ъч ъш ъщ	ы э ё і ї є
kk	қ ғ ң ұ ү һ ә ө	ї є ґ ў
sr	ђ ћ џ љ њ ј	ы э ё ъ і ї є
uk	і ї є ґ	ы э ё ъ ў
"""
