"""The commonest words of languages that news is written in: they tell which language a text is in.

Written for this project from general knowledge: function words, and the commonest words of the news where two languages
are near neighbours. Words that several of these languages share are left in, and say the less the more do.
"""

FUNCTION_WORDS = """\
af	aan al as baie by daar dat deur die dit een en gaan geen het hier hom hulle hy in is kan maar me met my na nie nog nou om ons ook oor op sal sy sê te tot uit van vir waar wat word wou
ca	a al als amb aquest aquesta aquests com contra d del dels des dia el els en entre era està fins ha han hi i l la les li molt més no o on pel per perquè però que qui s segons sense ser seu seva si sobre són també un una va van és
cs	a aby ale ani až bude budou by byl byla bylo byly co do ho i jak jako je jeho jejich její jen ji již jsem jsme jsou k kde kdy když která které který ma mezi mu má na nad ne nebo než o od po pod podle pro proto protože před při s se si své tak také to tohoto tom tu už v ve však z za ze že
da	af aldrig alene alle allerede alligevel altid altså anden arbejde at bare bedste begge blandt blev blevet bliver blot borgere både børn cirka da dag danmark dansk danske de dem den der derefter deres derfor dermed desuden det dette dog efter efterfølgende eller en end endnu er et fik flere flest for fordi forslag fortsat fra fuldt få får første gang gennem gerne gik gjorde godt gør gøre ham har havde hele helt hende hendes her hos hun hvad hvem hver hvilket hvis hvor hvordan hvornår i ifølge igen ikke imidlertid imod ind ingen iværksat jeg jer jo kan kender knap kom kommer kommune kommunen kroner kræver kun kunne kvinde langt lige ligesom lokale lægger læs lørdag løsning man mand mandag mange med meget mellem men mener mennesker mere mest millioner mindre mio mod mulighed måde måtte nemlig netop nogen noget nogle nok nu nuværende nyheder nyt når næste nødvendigt ofte og også om omkring onsdag op oplyser over partiet penge politiet politikere procent på ret rigtig rigtigt sagde sagen sammen samt samtidig selv ser set side siden sidste sige siger sin sine skal skriver skulle som stor store større svært så sådan særligt søg søndag taget tid tidligere til tirsdag tog torsdag tredje ud uden uge under undersøgelse var ved vi vil ville vores være været år året
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
nb	aldri alle allerede alltid andre arbeid at av bare barn begge begynte beste blant ble bli blir blitt bort både bør da dag de dem den denne der deres derfor dessuten det dette disse du død døde egen eller en enda enn ennå er et etter fikk flere folk for fordi forslag fortsatt fra fram frem få får før første gang gikk gjennom gjorde gjør gjøre godt gå ha hadde han hans har hatt heller hennes hevder hos hun hva hvem hverandre hvis hvor hvordan i ifølge ikke ingen inn innbyggere innen ja jeg jo kan klar kom kommer kommune kommunen krever kroner kunne kveld kvinne lang ligger like lite lørdag man mandag mange mann med meg melder mellom men menneske mennesker mens mer mest millioner mindre mot mulig mulighet mye må måned måte ned nei nemlig neste noe noen nok nordmenn norge norsk norske nye nå når nødvendig ofte og også om onsdag opp oss over partiet penger politiet politikere på rant rett riktig sa saken sammen samtidig seg selv si side siden sier sin sine sist siste sjokk skal skriver skulle slutt som større svært så sånn særlig søndag tatt tid til tirsdag to tok torsdag tredje tårer uke uker ulykke under undersøkelse ut vant var ved vet vi vil ville vår våre vårt være åpner år årene ønsker
nl	aan al alle als ander bij binnen daar dan dat de deze die dit doen door dus een en er ermee gaan geen had hebben heeft heel hem het hier hij hoe hun ik in is ja je kan komen kon kunnen maar me meer men met mij moet moeten na naar niet niets nog nu of om omdat onder ons ook op over te tegen tijdens toch toen tot tussen u uit van vanaf veel vond voor waar waren was wat we wel werd werden wie wij wil worden wordt zal ze zegt zei zelf zich zij zijn zo zonder zou
nn	alle alt at av berre blei blir dei denne desse dette då eg ei ein eit eller er etter fekk for frå får gjer ha han har heile henne her ho i ikkje kjem korleis kunne kva kvar kven kvifor med meir mellom men mykje må no noko nokon nokre når og om opp på saman seg seier si sidan sin sjølv skal skulle som så tek til under ut var vart ved vere vi vil vore å år òg
pl	a aby ale ani bardzo bez bo by być był była było były będzie będą ci co czy dla dlatego do gdy gdzie go i ich im ja jak jako je jednak jego jej jest jeszcze już kiedy która które który których ma mają może mu na nad nam nas nawet nie nim niż o od on ona oni oraz po pod podczas ponad poza przed przez przy roku się sobie swoje są ta tak także tego tej temu ten też to tu tylko tym w we według więc wszystkie wszystko z za ze został że żeby
pt	a ainda algum além ao aos apenas após aquela aquele as até boa cada com como contra da das de dela dele deles depois desde deve disse diz do dos durante e ela elas ele eles em entre era essa esse esta estava este está estão eu ex faz foi foram há isso isto já lhe lá mais mas me mesmo meu minha muito na nas nem no nos num numa não nós o onde os ou para pela pelas pelo pelos pode por porque qual quando que quem se segundo sem sempre ser será seu seus sobre sua suas são só também tem ter teve todo todos tudo têm um uma você à às é
ro	a această acest al ale am ar are astfel au avea ca care ce cea cei cel cele ci cu cum către da dar de decât deja despre din după ea ei el era este eu fi fie fost iar l la le lor lui mai mult ne nici nu o ori pe pentru peste poate prin r s sa sau se si spus sub sunt său un unei unor unui va îi îl în între își și
sk	a aby aj ako ale alebo ani až bez bol bola boli bolo bude budú by cez do ho i iba ich je jeho jej k kde keď ktorá ktoré ktorí ktorý len ma majú medzi mi má na nad než nie o od po pod podľa pre pred preto pretože pri proti roku s sa si sme som svoje sú tak takže tam ten to toho tom tu už v vo však z za zo čo že
sl	a ali bi bil bila bili bilo biti bo bodo brez da danes do eden ga h ima in iz ja jaz je ji jih jo k kaj kako kar katera katere kateri ker kjer kljub ko kot le med mi mu na nad naj ne nekaj ni niso njegov o ob od oziroma pa po pod pred pri proti s sam se si skupaj smo so svoje ta tako te tega tem ti to tudi v več z za zaradi zato že
sq	a ai ajo ana ata ato de deri dhe do e edhe i ishte janë jo ka kam kanë kjo kundër kur ky mbi me mes më ndërsa nga një nuk në nëse pa pas por prej për që s sa se si sipas tij të u vetëm çdo është
sv	aldrig alla allt andra arbete att av bara barn bland blev bli blir blivit borde bort bra både bör dag de den denna deras dess det detta dig du där därför då efter egen eller en enbart enligt ens er ett fick flera folk fram framför fredag från få får för före förra förslag ge genom gjorde gå gång går gör göra ha hade han hans har hel hela helt henne hennes hon honom hos hur här i in ingen inom inte jag just kan kom kommer kommun kommunen kräver kunde kvar kvinna land lite långt lördag man med mellan men mer mest miljoner mindre mitt mot mycket måndag många måste möjligt ned ni nog nu nya när nästa någon något och också ofta om onsdag oss partiet pengar politiker på redan rätt sa sade samma samt samtidigt sedan senaste sig sin sina sista sitt själv ska skulle som stor större säger sätt så söndag ta tid tidigare till tillbaka tisdag torsdag två under undersökning upp ut utan vad var vara varit varje vecka vi vid viktigt vilket vill väl vår våra än är år åtgärder öppnar över
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
