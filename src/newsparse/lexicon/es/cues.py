"""The words that report speech. Written for this project from general knowledge of the language: regular verbs in the
forms of the news (third persons, gerund, participle, infinitive), and the usual irregular ones.
"""

# form, tab, base form and what the form is
VERBS = """\
aboga	abogar present
abogaba	abogar past
abogaban	abogar past
abogado	abogar participle
abogan	abogar present
abogando	abogar gerund
abogar	abogar infinitive
abogaron	abogar past
abogó	abogar past
abunda	abundar present
abundaba	abundar past
abundaban	abundar past
abundado	abundar participle
abundan	abundar present
abundando	abundar gerund
abundar	abundar infinitive
abundaron	abundar past
abundó	abundar past
acaba	acabar present
acababa	acabar past
acababan	acabar past
acabado	acabar participle
acabando	acabar gerund
acabar	acabar infinitive
acabaron	acabar past
acabó	acabar past
achaca	achacar present
achacaba	achacar past
achacaban	achacar past
achacado	achacar participle
achacan	achacar present
achacando	achacar gerund
achacar	achacar infinitive
achacaron	achacar past
achacó	achacar past
aclara	aclarar present
aclaraba	aclarar past
aclaraban	aclarar past
aclarado	aclarar participle
aclaran	aclarar present
aclarando	aclarar gerund
aclarar	aclarar infinitive
aclararon	aclarar past
aclaró	aclarar past
aconseja	aconsejar present
aconsejaba	aconsejar past
aconsejaban	aconsejar past
aconsejado	aconsejar participle
aconsejan	aconsejar present
aconsejando	aconsejar gerund
aconsejar	aconsejar infinitive
aconsejarle	aconsejar infinitive
aconsejarles	aconsejar infinitive
aconsejarlo	aconsejar infinitive
aconsejaron	aconsejar past
aconsejarse	aconsejar infinitive
aconsejándole	aconsejar gerund
aconsejándoles	aconsejar gerund
aconsejándolo	aconsejar gerund
aconsejándose	aconsejar gerund
aconsejó	aconsejar past
acordaba	acordar past
acordaban	acordar past
acordado	acordar participle
acordando	acordar gerund
acordar	acordar infinitive
acordaron	acordar past
acordó	acordar past
acota	acotar present
acotaba	acotar past
acotaban	acotar past
acotado	acotar participle
acotan	acotar present
acotando	acotar gerund
acotar	acotar infinitive
acotaron	acotar past
acotó	acotar past
acredita	acreditar present
acreditaba	acreditar past
acreditaban	acreditar past
acreditado	acreditar participle
acreditan	acreditar present
acreditando	acreditar gerund
acreditar	acreditar infinitive
acreditaron	acreditar past
acreditó	acreditar past
acusa	acusar present
acusaba	acusar past
acusaban	acusar past
acusado	acusar participle
acusan	acusar present
acusando	acusar gerund
acusar	acusar infinitive
acusarle	acusar infinitive
acusarles	acusar infinitive
acusarlo	acusar infinitive
acusaron	acusar past
acusarse	acusar infinitive
acusándole	acusar gerund
acusándoles	acusar gerund
acusándolo	acusar gerund
acusándose	acusar gerund
acusó	acusar past
adelanta	adelantar present
adelantaba	adelantar past
adelantaban	adelantar past
adelantado	adelantar participle
adelantan	adelantar present
adelantando	adelantar gerund
adelantar	adelantar infinitive
adelantaron	adelantar past
adelantó	adelantar past
adhere	adherir present
adheren	adherir present
adherido	adherir participle
adheriendo	adherir gerund
adherieron	adherir past
adherir	adherir infinitive
adherió	adherir past
adhería	adherir past
adherían	adherir past
admite	admitir present
admiten	admitir present
admitido	admitir participle
admitiendo	admitir gerund
admitieron	admitir past
admitir	admitir infinitive
admitió	admitir past
admitía	admitir past
admitían	admitir past
aduce	aducir present
aducen	aducir present
aducido	aducir participle
aduciendo	aducir gerund
aducir	aducir infinitive
aducía	aducir past
aducían	aducir past
adujeron	aducir past
adujo	aducir past
advertido	advertir participle
advertir	advertir infinitive
advertirle	advertir infinitive
advertirles	advertir infinitive
advertirlo	advertir infinitive
advertirse	advertir infinitive
advertía	advertir past
advertían	advertir past
advierte	advertir present
advierten	advertir present
advirtiendo	advertir gerund
advirtieron	advertir past
advirtiéndole	advertir gerund
advirtiéndoles	advertir gerund
advirtiéndolo	advertir gerund
advirtiéndose	advertir gerund
advirtió	advertir past
afea	afear present
afeaba	afear past
afeaban	afear past
afeado	afear participle
afean	afear present
afeando	afear gerund
afear	afear infinitive
afearon	afear past
afeó	afear past
afirma	afirmar present
afirmaba	afirmar past
afirmaban	afirmar past
afirmado	afirmar participle
afirman	afirmar present
afirmando	afirmar gerund
afirmar	afirmar infinitive
afirmarle	afirmar infinitive
afirmarles	afirmar infinitive
afirmarlo	afirmar infinitive
afirmaron	afirmar past
afirmarse	afirmar infinitive
afirmándole	afirmar gerund
afirmándoles	afirmar gerund
afirmándolo	afirmar gerund
afirmándose	afirmar gerund
afirmó	afirmar past
agradece	agradecer present
agradecen	agradecer present
agradecer	agradecer infinitive
agradecerle	agradecer infinitive
agradecerles	agradecer infinitive
agradecerlo	agradecer infinitive
agradecerse	agradecer infinitive
agradecido	agradecer participle
agradeciendo	agradecer gerund
agradecieron	agradecer past
agradeciéndole	agradecer gerund
agradeciéndoles	agradecer gerund
agradeciéndolo	agradecer gerund
agradeciéndose	agradecer gerund
agradeció	agradecer past
agradecía	agradecer past
agradecían	agradecer past
agrega	agregar present
agregaba	agregar past
agregaban	agregar past
agregado	agregar participle
agregan	agregar present
agregando	agregar gerund
agregar	agregar infinitive
agregaron	agregar past
agregó	agregar past
ahonda	ahondar present
ahondaba	ahondar past
ahondaban	ahondar past
ahondado	ahondar participle
ahondan	ahondar present
ahondando	ahondar gerund
ahondar	ahondar infinitive
ahondaron	ahondar past
ahondó	ahondar past
alaba	alabar present
alababa	alabar past
alababan	alabar past
alabado	alabar participle
alaban	alabar present
alabando	alabar gerund
alabar	alabar infinitive
alabaron	alabar past
alabó	alabar past
alega	alegar present
alegaba	alegar past
alegaban	alegar past
alegado	alegar participle
alegan	alegar present
alegando	alegar gerund
alegar	alegar infinitive
alegaron	alegar past
alegra	alegrar present
alegraba	alegrar past
alegraban	alegrar past
alegrado	alegrar participle
alegran	alegrar present
alegrando	alegrar gerund
alegrar	alegrar infinitive
alegraron	alegrar past
alegró	alegrar past
alegó	alegar past
alerta	alertar present
alertaba	alertar past
alertaban	alertar past
alertado	alertar participle
alertan	alertar present
alertando	alertar gerund
alertar	alertar infinitive
alertaron	alertar past
alertó	alertar past
alude	aludir present
aluden	aludir present
aludido	aludir participle
aludiendo	aludir gerund
aludieron	aludir past
aludir	aludir infinitive
aludió	aludir past
aludía	aludir past
aludían	aludir past
amenaza	amenazar present
amenazaba	amenazar past
amenazaban	amenazar past
amenazado	amenazar participle
amenazan	amenazar present
amenazando	amenazar gerund
amenazar	amenazar infinitive
amenazaron	amenazar past
amenazó	amenazar past
anhela	anhelar present
anhelaba	anhelar past
anhelaban	anhelar past
anhelado	anhelar participle
anhelan	anhelar present
anhelando	anhelar gerund
anhelar	anhelar infinitive
anhelaron	anhelar past
anheló	anhelar past
anima	animar present
animaba	animar past
animaban	animar past
animado	animar participle
animan	animar present
animando	animar gerund
animar	animar infinitive
animarle	animar infinitive
animarles	animar infinitive
animarlo	animar infinitive
animaron	animar past
animarse	animar infinitive
animándole	animar gerund
animándoles	animar gerund
animándolo	animar gerund
animándose	animar gerund
animó	animar past
anuncia	anunciar present
anunciaba	anunciar past
anunciaban	anunciar past
anunciado	anunciar participle
anuncian	anunciar present
anunciando	anunciar gerund
anunciar	anunciar infinitive
anunciarle	anunciar infinitive
anunciarles	anunciar infinitive
anunciarlo	anunciar infinitive
anunciaron	anunciar past
anunciarse	anunciar infinitive
anunciándole	anunciar gerund
anunciándoles	anunciar gerund
anunciándolo	anunciar gerund
anunciándose	anunciar gerund
anunció	anunciar past
apela	apelar present
apelaba	apelar past
apelaban	apelar past
apelado	apelar participle
apelan	apelar present
apelando	apelar gerund
apelar	apelar infinitive
apelaron	apelar past
apeló	apelar past
aplaude	aplaudir present
aplauden	aplaudir present
aplaudido	aplaudir participle
aplaudiendo	aplaudir gerund
aplaudieron	aplaudir past
aplaudir	aplaudir infinitive
aplaudió	aplaudir past
aplaudía	aplaudir past
aplaudían	aplaudir past
aportaba	aportar past
aportaban	aportar past
aportado	aportar participle
aportando	aportar gerund
aportar	aportar infinitive
aportaron	aportar past
aportó	aportar past
apostaba	apostar past
apostaban	apostar past
apostado	apostar participle
apostando	apostar gerund
apostar	apostar infinitive
apostaron	apostar past
apostilla	apostillar present
apostillaba	apostillar past
apostillaban	apostillar past
apostillado	apostillar participle
apostillan	apostillar present
apostillando	apostillar gerund
apostillar	apostillar infinitive
apostillaron	apostillar past
apostilló	apostillar past
apostrofa	apostrofar present
apostrofaba	apostrofar past
apostrofaban	apostrofar past
apostrofado	apostrofar participle
apostrofan	apostrofar present
apostrofando	apostrofar gerund
apostrofar	apostrofar infinitive
apostrofaron	apostrofar past
apostrofó	apostrofar past
apostó	apostar past
apremia	apremiar present
apremiaba	apremiar past
apremiaban	apremiar past
apremiado	apremiar participle
apremian	apremiar present
apremiando	apremiar gerund
apremiar	apremiar infinitive
apremiaron	apremiar past
apremió	apremiar past
apuesta	apostar present
apuestan	apostar present
apunta	apuntar present
apuntaba	apuntar past
apuntaban	apuntar past
apuntado	apuntar participle
apuntan	apuntar present
apuntando	apuntar gerund
apuntar	apuntar infinitive
apuntaron	apuntar past
apuntilla	apuntillar present
apuntillaba	apuntillar past
apuntillaban	apuntillar past
apuntillado	apuntillar participle
apuntillan	apuntillar present
apuntillando	apuntillar gerund
apuntillar	apuntillar infinitive
apuntillaron	apuntillar past
apuntilló	apuntillar past
apuntó	apuntar past
arenga	arengar present
arengaba	arengar past
arengaban	arengar past
arengado	arengar participle
arengan	arengar present
arengando	arengar gerund
arengar	arengar infinitive
arengaron	arengar past
arengó	arengar past
argumenta	argumentar present
argumentaba	argumentar past
argumentaban	argumentar past
argumentado	argumentar participle
argumentan	argumentar present
argumentando	argumentar gerund
argumentar	argumentar infinitive
argumentaron	argumentar past
argumentó	argumentar past
arguye	argüir present
arguyen	argüir present
arguyendo	argüir gerund
arguyeron	argüir past
arguyó	argüir past
argüido	argüir participle
argüir	argüir infinitive
argüía	argüir past
argüían	argüir past
arranca	arrancar present
arrancaba	arrancar past
arrancaban	arrancar past
arrancado	arrancar participle
arrancan	arrancar present
arrancando	arrancar gerund
arrancar	arrancar infinitive
arrancaron	arrancar past
arrancó	arrancar past
arremete	arremeter present
arremeten	arremeter present
arremeter	arremeter infinitive
arremetido	arremeter participle
arremetiendo	arremeter gerund
arremetieron	arremeter past
arremetió	arremeter past
arremetía	arremeter past
arremetían	arremeter past
asegura	asegurar present
aseguraba	asegurar past
aseguraban	asegurar past
asegurado	asegurar participle
aseguran	asegurar present
asegurando	asegurar gerund
asegurar	asegurar infinitive
asegurarle	asegurar infinitive
asegurarles	asegurar infinitive
asegurarlo	asegurar infinitive
aseguraron	asegurar past
asegurarse	asegurar infinitive
asegurándole	asegurar gerund
asegurándoles	asegurar gerund
asegurándolo	asegurar gerund
asegurándose	asegurar gerund
aseguró	asegurar past
asevera	aseverar present
aseveraba	aseverar past
aseveraban	aseverar past
aseverado	aseverar participle
aseveran	aseverar present
aseverando	aseverar gerund
aseverar	aseverar infinitive
aseveraron	aseverar past
aseveró	aseverar past
aspira	aspirar present
aspiraba	aspirar past
aspiraban	aspirar past
aspirado	aspirar participle
aspiran	aspirar present
aspirando	aspirar gerund
aspirar	aspirar infinitive
aspiraron	aspirar past
aspiró	aspirar past
atestigua	atestiguar present
atestiguaba	atestiguar past
atestiguaban	atestiguar past
atestiguado	atestiguar participle
atestiguan	atestiguar present
atestiguando	atestiguar gerund
atestiguar	atestiguar infinitive
atestiguaron	atestiguar past
atestiguó	atestiguar past
atribuido	atribuir participle
atribuir	atribuir infinitive
atribuye	atribuir present
atribuyen	atribuir present
atribuyendo	atribuir gerund
atribuyeron	atribuir past
atribuyó	atribuir past
atribuía	atribuir past
atribuían	atribuir past
augura	augurar present
auguraba	augurar past
auguraban	augurar past
augurado	augurar participle
auguran	augurar present
augurando	augurar gerund
augurar	augurar infinitive
auguraron	augurar past
auguró	augurar past
aullaba	aullar past
aullaban	aullar past
aullado	aullar participle
aullando	aullar gerund
aullar	aullar infinitive
aullaron	aullar past
aulló	aullar past
autocritica	autocriticar present
autocriticaba	autocriticar past
autocriticaban	autocriticar past
autocriticado	autocriticar participle
autocritican	autocriticar present
autocriticando	autocriticar gerund
autocriticar	autocriticar infinitive
autocriticaron	autocriticar past
autocriticó	autocriticar past
avanza	avanzar present
avanzaba	avanzar past
avanzaban	avanzar past
avanzado	avanzar participle
avanzan	avanzar present
avanzando	avanzar gerund
avanzar	avanzar infinitive
avanzaron	avanzar past
avanzó	avanzar past
aventura	aventurar present
aventuraba	aventurar past
aventuraban	aventurar past
aventurado	aventurar participle
aventuran	aventurar present
aventurando	aventurar gerund
aventurar	aventurar infinitive
aventuraron	aventurar past
aventuró	aventurar past
averigua	averiguar present
averiguaba	averiguar past
averiguaban	averiguar past
averiguado	averiguar participle
averiguan	averiguar present
averiguando	averiguar gerund
averiguar	averiguar infinitive
averiguaron	averiguar past
averiguó	averiguar past
avisa	avisar present
avisaba	avisar past
avisaban	avisar past
avisado	avisar participle
avisan	avisar present
avisando	avisar gerund
avisar	avisar infinitive
avisarle	avisar infinitive
avisarles	avisar infinitive
avisarlo	avisar infinitive
avisaron	avisar past
avisarse	avisar infinitive
avisándole	avisar gerund
avisándoles	avisar gerund
avisándolo	avisar gerund
avisándose	avisar gerund
avisó	avisar past
añade	añadir present
añaden	añadir present
añadido	añadir participle
añadiendo	añadir gerund
añadieron	añadir past
añadir	añadir infinitive
añadió	añadir past
añadía	añadir past
añadían	añadir past
aúlla	aullar present
aúllan	aullar present
balbucea	balbucear present
balbuceaba	balbucear past
balbuceaban	balbucear past
balbuceado	balbucear participle
balbucean	balbucear present
balbuceando	balbucear gerund
balbucear	balbucear infinitive
balbucearon	balbucear past
balbuceó	balbucear past
bendecido	bendecir participle
bendecir	bendecir infinitive
bendecía	bendecir past
bendecían	bendecir past
bendice	bendecir present
bendicen	bendecir present
bendiciendo	bendecir gerund
bendijeron	bendecir past
bendijo	bendecir past
brama	bramar present
bramaba	bramar past
bramaban	bramar past
bramado	bramar participle
braman	bramar present
bramando	bramar gerund
bramar	bramar infinitive
bramaron	bramar past
bramó	bramar past
bromea	bromear present
bromeaba	bromear past
bromeaban	bromear past
bromeado	bromear participle
bromean	bromear present
bromeando	bromear gerund
bromear	bromear infinitive
bromearon	bromear past
bromeó	bromear past
bufa	bufar present
bufaba	bufar past
bufaban	bufar past
bufado	bufar participle
bufan	bufar present
bufando	bufar gerund
bufar	bufar infinitive
bufaron	bufar past
bufó	bufar past
calcula	calcular present
calculaba	calcular past
calculaban	calcular past
calculado	calcular participle
calculan	calcular present
calculando	calcular gerund
calcular	calcular infinitive
calcularon	calcular past
calculó	calcular past
califica	calificar present
calificaba	calificar past
calificaban	calificar past
calificado	calificar participle
califican	calificar present
calificando	calificar gerund
calificar	calificar infinitive
calificarle	calificar infinitive
calificarles	calificar infinitive
calificarlo	calificar infinitive
calificaron	calificar past
calificarse	calificar infinitive
calificándole	calificar gerund
calificándoles	calificar gerund
calificándolo	calificar gerund
calificándose	calificar gerund
calificó	calificar past
canta	cantar present
cantaba	cantar past
cantaban	cantar past
cantado	cantar participle
cantan	cantar present
cantando	cantar gerund
cantar	cantar infinitive
cantaron	cantar past
cantó	cantar past
cataloga	catalogar present
catalogaba	catalogar past
catalogaban	catalogar past
catalogado	catalogar participle
catalogan	catalogar present
catalogando	catalogar gerund
catalogar	catalogar infinitive
catalogaron	catalogar past
catalogó	catalogar past
cavila	cavilar present
cavilaba	cavilar past
cavilaban	cavilar past
cavilado	cavilar participle
cavilan	cavilar present
cavilando	cavilar gerund
cavilar	cavilar infinitive
cavilaron	cavilar past
caviló	cavilar past
celebra	celebrar present
celebraba	celebrar past
celebraban	celebrar past
celebrado	celebrar participle
celebran	celebrar present
celebrando	celebrar gerund
celebrar	celebrar infinitive
celebraron	celebrar past
celebró	celebrar past
censura	censurar present
censuraba	censurar past
censuraban	censurar past
censurado	censurar participle
censuran	censurar present
censurando	censurar gerund
censurar	censurar infinitive
censuraron	censurar past
censuró	censurar past
cerraba	cerrar past
cerraban	cerrar past
cerrado	cerrar participle
cerrando	cerrar gerund
cerrar	cerrar infinitive
cerraron	cerrar past
cerró	cerrar past
certifica	certificar present
certificaba	certificar past
certificaban	certificar past
certificado	certificar participle
certifican	certificar present
certificando	certificar gerund
certificar	certificar infinitive
certificaron	certificar past
certificó	certificar past
chilla	chillar present
chillaba	chillar past
chillaban	chillar past
chillado	chillar participle
chillan	chillar present
chillando	chillar gerund
chillar	chillar infinitive
chillaron	chillar past
chilló	chillar past
cierra	cerrar present
cierran	cerrar present
cita	citar present
citaba	citar past
citaban	citar past
citan	citar present
citando	citar gerund
citar	citar infinitive
citaron	citar past
citó	citar past
clama	clamar present
clamaba	clamar past
clamaban	clamar past
clamado	clamar participle
claman	clamar present
clamando	clamar gerund
clamar	clamar infinitive
clamaron	clamar past
clamó	clamar past
coincide	coincidir present
coinciden	coincidir present
coincidido	coincidir participle
coincidiendo	coincidir gerund
coincidieron	coincidir past
coincidir	coincidir infinitive
coincidió	coincidir past
coincidía	coincidir past
coincidían	coincidir past
comenta	comentar present
comentaba	comentar past
comentaban	comentar past
comentado	comentar participle
comentan	comentar present
comentando	comentar gerund
comentar	comentar infinitive
comentaron	comentar past
comentó	comentar past
comenzaba	comenzar past
comenzaban	comenzar past
comenzado	comenzar participle
comenzando	comenzar gerund
comenzar	comenzar infinitive
comenzaron	comenzar past
comenzó	comenzar past
comienza	comenzar present
comienzan	comenzar present
comparte	compartir present
comparten	compartir present
compartido	compartir participle
compartiendo	compartir gerund
compartieron	compartir past
compartir	compartir infinitive
compartió	compartir past
compartía	compartir past
compartían	compartir past
comprende	comprender present
comprenden	comprender present
comprender	comprender infinitive
comprendido	comprender participle
comprendiendo	comprender gerund
comprendieron	comprender past
comprendió	comprender past
comprendía	comprender past
comprendían	comprender past
comunica	comunicar present
comunicaba	comunicar past
comunicaban	comunicar past
comunicado	comunicar participle
comunican	comunicar present
comunicando	comunicar gerund
comunicar	comunicar infinitive
comunicarle	comunicar infinitive
comunicarles	comunicar infinitive
comunicarlo	comunicar infinitive
comunicaron	comunicar past
comunicarse	comunicar infinitive
comunicándole	comunicar gerund
comunicándoles	comunicar gerund
comunicándolo	comunicar gerund
comunicándose	comunicar gerund
comunicó	comunicar past
concebido	concebir participle
concebir	concebir infinitive
concebía	concebir past
concebían	concebir past
concibe	concebir present
conciben	concebir present
concibiendo	concebir gerund
concibieron	concebir past
concibió	concebir past
concluido	concluir participle
concluir	concluir infinitive
concluye	concluir present
concluyen	concluir present
concluyendo	concluir gerund
concluyeron	concluir past
concluyó	concluir past
concluía	concluir past
concluían	concluir past
concreta	concretar present
concretaba	concretar past
concretaban	concretar past
concretado	concretar participle
concretan	concretar present
concretando	concretar gerund
concretar	concretar infinitive
concretaron	concretar past
concretó	concretar past
condena	condenar present
condenaba	condenar past
condenaban	condenar past
condenado	condenar participle
condenan	condenar present
condenando	condenar gerund
condenar	condenar infinitive
condenaron	condenar past
condenó	condenar past
confesaba	confesar past
confesaban	confesar past
confesado	confesar participle
confesando	confesar gerund
confesar	confesar infinitive
confesarle	confesar infinitive
confesarles	confesar infinitive
confesarlo	confesar infinitive
confesaron	confesar past
confesarse	confesar infinitive
confesándole	confesar gerund
confesándoles	confesar gerund
confesándolo	confesar gerund
confesándose	confesar gerund
confesó	confesar past
confia	confiar present
confiaba	confiar past
confiaban	confiar past
confiado	confiar participle
confian	confiar present
confiando	confiar gerund
confiar	confiar infinitive
confiaron	confiar past
confiesa	confesar present
confiesan	confesar present
confirma	confirmar present
confirmaba	confirmar past
confirmaban	confirmar past
confirmado	confirmar participle
confirman	confirmar present
confirmando	confirmar gerund
confirmar	confirmar infinitive
confirmarle	confirmar infinitive
confirmarles	confirmar infinitive
confirmarlo	confirmar infinitive
confirmaron	confirmar past
confirmarse	confirmar infinitive
confirmándole	confirmar gerund
confirmándoles	confirmar gerund
confirmándolo	confirmar gerund
confirmándose	confirmar gerund
confirmó	confirmar past
confió	confiar past
confluido	confluir participle
confluir	confluir infinitive
confluye	confluir present
confluyen	confluir present
confluyendo	confluir gerund
confluyeron	confluir past
confluyó	confluir past
confluía	confluir past
confluían	confluir past
confía	confiar present
confían	confiar present
congratula	congratular present
congratulaba	congratular past
congratulaban	congratular past
congratulado	congratular participle
congratulan	congratular present
congratulando	congratular gerund
congratular	congratular infinitive
congratularon	congratular past
congratuló	congratular past
conjetura	conjeturar present
conjeturaba	conjeturar past
conjeturaban	conjeturar past
conjeturado	conjeturar participle
conjeturan	conjeturar present
conjeturando	conjeturar gerund
conjeturar	conjeturar infinitive
conjeturaron	conjeturar past
conjeturó	conjeturar past
conmina	conminar present
conminaba	conminar past
conminaban	conminar past
conminado	conminar participle
conminan	conminar present
conminando	conminar gerund
conminar	conminar infinitive
conminaron	conminar past
conminó	conminar past
considera	considerar present
consideraba	considerar past
consideraban	considerar past
considerado	considerar participle
consideran	considerar present
considerando	considerar gerund
considerar	considerar infinitive
considerarle	considerar infinitive
considerarles	considerar infinitive
considerarlo	considerar infinitive
consideraron	considerar past
considerarse	considerar infinitive
considerándole	considerar gerund
considerándoles	considerar gerund
considerándolo	considerar gerund
considerándose	considerar gerund
consideró	considerar past
constata	constatar present
constataba	constatar past
constataban	constatar past
constatado	constatar participle
constatan	constatar present
constatando	constatar gerund
constatar	constatar infinitive
constataron	constatar past
constató	constatar past
contaba	contar past
contaban	contar past
contado	contar participle
contando	contar gerund
contar	contar infinitive
contarle	contar infinitive
contarles	contar infinitive
contarlo	contar infinitive
contaron	contar past
contarse	contar infinitive
contesta	contestar present
contestaba	contestar past
contestaban	contestar past
contestado	contestar participle
contestan	contestar present
contestando	contestar gerund
contestar	contestar infinitive
contestarle	contestar infinitive
contestarles	contestar infinitive
contestarlo	contestar infinitive
contestaron	contestar past
contestarse	contestar infinitive
contestándole	contestar gerund
contestándoles	contestar gerund
contestándolo	contestar gerund
contestándose	contestar gerund
contestó	contestar past
contextualiza	contextualizar present
contextualizaba	contextualizar past
contextualizaban	contextualizar past
contextualizado	contextualizar participle
contextualizan	contextualizar present
contextualizando	contextualizar gerund
contextualizar	contextualizar infinitive
contextualizaron	contextualizar past
contextualizó	contextualizar past
continuaba	continuar past
continuaban	continuar past
continuado	continuar participle
continuando	continuar gerund
continuar	continuar infinitive
continuaron	continuar past
continuó	continuar past
continúa	continuar present
continúan	continuar present
contraataca	contraatacar present
contraatacaba	contraatacar past
contraatacaban	contraatacar past
contraatacado	contraatacar participle
contraatacan	contraatacar present
contraatacando	contraatacar gerund
contraatacar	contraatacar infinitive
contraatacaron	contraatacar past
contraatacó	contraatacar past
contradecir	contradecir infinitive
contradecía	contradecir past
contradecían	contradecir past
contradice	contradecir present
contradicen	contradecir present
contradicho	contradecir participle
contradiciendo	contradecir gerund
contradijeron	contradecir past
contradijo	contradecir past
contándole	contar gerund
contándoles	contar gerund
contándolo	contar gerund
contándose	contar gerund
contó	contar past
convence	convencer present
convencen	convencer present
convencer	convencer infinitive
convencido	convencer participle
convenciendo	convencer gerund
convencieron	convencer past
convenció	convencer past
convencía	convencer past
convencían	convencer past
conversa	conversar present
conversaba	conversar past
conversaban	conversar past
conversado	conversar participle
conversan	conversar present
conversando	conversar gerund
conversar	conversar infinitive
conversaron	conversar past
conversó	conversar past
convoca	convocar present
convocaba	convocar past
convocaban	convocar past
convocado	convocar participle
convocan	convocar present
convocando	convocar gerund
convocar	convocar infinitive
convocaron	convocar past
convocó	convocar past
corea	corear present
coreaba	corear past
coreaban	corear past
coreado	corear participle
corean	corear present
coreando	corear gerund
corear	corear infinitive
corearon	corear past
coreó	corear past
corona	coronar present
coronaba	coronar past
coronaban	coronar past
coronado	coronar participle
coronan	coronar present
coronando	coronar gerund
coronar	coronar infinitive
coronaron	coronar past
coronó	coronar past
corregido	corregir participle
corregir	corregir infinitive
corregía	corregir past
corregían	corregir past
corrige	corregir present
corrigen	corregir present
corrigiendo	corregir gerund
corrigieron	corregir past
corrigió	corregir past
corrobora	corroborar present
corroboraba	corroborar past
corroboraban	corroborar past
corroborado	corroborar participle
corroboran	corroborar present
corroborando	corroborar gerund
corroborar	corroborar infinitive
corroboraron	corroborar past
corroboró	corroborar past
cree	creer present
creen	creer present
creer	creer infinitive
creyendo	creer gerund
creyeron	creer past
creyó	creer past
creía	creer past
creían	creer past
creído	creer participle
critica	criticar present
criticaba	criticar past
criticaban	criticar past
criticado	criticar participle
critican	criticar present
criticando	criticar gerund
criticar	criticar infinitive
criticaron	criticar past
criticó	criticar past
cuchichea	cuchichear present
cuchicheaba	cuchichear past
cuchicheaban	cuchichear past
cuchicheado	cuchichear participle
cuchichean	cuchichear present
cuchicheando	cuchichear gerund
cuchichear	cuchichear infinitive
cuchichearon	cuchichear past
cuchicheó	cuchichear past
cuenta	contar present
cuentan	contar present
cuestiona	cuestionar present
cuestionaba	cuestionar past
cuestionaban	cuestionar past
cuestionado	cuestionar participle
cuestionan	cuestionar present
cuestionando	cuestionar gerund
cuestionar	cuestionar infinitive
cuestionaron	cuestionar past
cuestionó	cuestionar past
culpaba	culpar past
culpaban	culpar past
culpado	culpar participle
culpan	culpar present
culpando	culpar gerund
culpar	culpar infinitive
culparon	culpar past
culpó	culpar past
decir	decir infinitive
decirle	decir infinitive
decirles	decir infinitive
decirlo	decir infinitive
decirse	decir infinitive
declama	declamar present
declamaba	declamar past
declamaban	declamar past
declamado	declamar participle
declaman	declamar present
declamando	declamar gerund
declamar	declamar infinitive
declamaron	declamar past
declamó	declamar past
declara	declarar present
declaraba	declarar past
declaraban	declarar past
declarado	declarar participle
declaran	declarar present
declarando	declarar gerund
declarar	declarar infinitive
declararon	declarar past
declaró	declarar past
decía	decir past
decían	decir past
deduce	deducir present
deducen	deducir present
deducido	deducir participle
deduciendo	deducir gerund
deducir	deducir infinitive
deducía	deducir past
deducían	deducir past
dedujeron	deducir past
dedujo	deducir past
defender	defender infinitive
defendido	defender participle
defendiendo	defender gerund
defendieron	defender past
defendió	defender past
defendía	defender past
defendían	defender past
defiende	defender present
defienden	defender present
define	definir present
definen	definir present
definido	definir participle
definiendo	definir gerund
definieron	definir past
definir	definir infinitive
definirle	definir infinitive
definirles	definir infinitive
definirlo	definir infinitive
definirse	definir infinitive
definiéndole	definir gerund
definiéndoles	definir gerund
definiéndolo	definir gerund
definiéndose	definir gerund
definió	definir past
definía	definir past
definían	definir past
demanda	demandar present
demandaba	demandar past
demandaban	demandar past
demandado	demandar participle
demandan	demandar present
demandando	demandar gerund
demandar	demandar infinitive
demandaron	demandar past
demandó	demandar past
demostraba	demostrar past
demostraban	demostrar past
demostrado	demostrar participle
demostrando	demostrar gerund
demostrar	demostrar infinitive
demostraron	demostrar past
demostró	demostrar past
demuestra	demostrar present
demuestran	demostrar present
denota	denotar present
denotaba	denotar past
denotaban	denotar past
denotado	denotar participle
denotan	denotar present
denotando	denotar gerund
denotar	denotar infinitive
denotaron	denotar past
denotó	denotar past
denuncia	denunciar present
denunciaba	denunciar past
denunciaban	denunciar past
denunciado	denunciar participle
denuncian	denunciar present
denunciando	denunciar gerund
denunciar	denunciar infinitive
denunciaron	denunciar past
denunció	denunciar past
deplora	deplorar present
deploraba	deplorar past
deploraban	deplorar past
deplorado	deplorar participle
deploran	deplorar present
deplorando	deplorar gerund
deplorar	deplorar infinitive
deploraron	deplorar past
deploró	deplorar past
desaconseja	desaconsejar present
desaconsejaba	desaconsejar past
desaconsejaban	desaconsejar past
desaconsejado	desaconsejar participle
desaconsejan	desaconsejar present
desaconsejando	desaconsejar gerund
desaconsejar	desaconsejar infinitive
desaconsejaron	desaconsejar past
desaconsejó	desaconsejar past
desacredita	desacreditar present
desacreditaba	desacreditar past
desacreditaban	desacreditar past
desacreditado	desacreditar participle
desacreditan	desacreditar present
desacreditando	desacreditar gerund
desacreditar	desacreditar infinitive
desacreditaron	desacreditar past
desacreditó	desacreditar past
desafiaba	desafiar past
desafiaban	desafiar past
desafiado	desafiar participle
desafiando	desafiar gerund
desafiar	desafiar infinitive
desafiaron	desafiar past
desafió	desafiar past
desafía	desafiar present
desafían	desafiar present
desahoga	desahogar present
desahogaba	desahogar past
desahogaban	desahogar past
desahogado	desahogar participle
desahogan	desahogar present
desahogando	desahogar gerund
desahogar	desahogar infinitive
desahogaron	desahogar past
desahogó	desahogar past
desautoriza	desautorizar present
desautorizaba	desautorizar past
desautorizaban	desautorizar past
desautorizado	desautorizar participle
desautorizan	desautorizar present
desautorizando	desautorizar gerund
desautorizar	desautorizar infinitive
desautorizaron	desautorizar past
desautorizó	desautorizar past
descarta	descartar present
descartaba	descartar past
descartaban	descartar past
descartado	descartar participle
descartan	descartar present
descartando	descartar gerund
descartar	descartar infinitive
descartaron	descartar past
descartó	descartar past
desconfiaba	desconfiar past
desconfiaban	desconfiar past
desconfiado	desconfiar participle
desconfiando	desconfiar gerund
desconfiar	desconfiar infinitive
desconfiaron	desconfiar past
desconfió	desconfiar past
desconfía	desconfiar present
desconfían	desconfiar present
describe	describir present
describen	describir present
describiendo	describir gerund
describieron	describir past
describir	describir infinitive
describirle	describir infinitive
describirles	describir infinitive
describirlo	describir infinitive
describirse	describir infinitive
describiéndole	describir gerund
describiéndoles	describir gerund
describiéndolo	describir gerund
describiéndose	describir gerund
describió	describir past
describía	describir past
describían	describir past
descrito	describir participle
desea	desear present
deseaba	desear past
deseaban	desear past
deseado	desear participle
desean	desear present
deseando	desear gerund
desear	desear infinitive
desearle	desear infinitive
desearles	desear infinitive
desearlo	desear infinitive
desearon	desear past
desearse	desear infinitive
desespera	desesperar present
desesperaba	desesperar past
desesperaban	desesperar past
desesperado	desesperar participle
desesperan	desesperar present
desesperando	desesperar gerund
desesperar	desesperar infinitive
desesperaron	desesperar past
desesperó	desesperar past
deseándole	desear gerund
deseándoles	desear gerund
deseándolo	desear gerund
deseándose	desear gerund
deseó	desear past
desglosa	desglosar present
desglosaba	desglosar past
desglosaban	desglosar past
desglosado	desglosar participle
desglosan	desglosar present
desglosando	desglosar gerund
desglosar	desglosar infinitive
desglosaron	desglosar past
desglosó	desglosar past
desgrana	desgranar present
desgranaba	desgranar past
desgranaban	desgranar past
desgranado	desgranar participle
desgranan	desgranar present
desgranando	desgranar gerund
desgranar	desgranar infinitive
desgranaron	desgranar past
desgranó	desgranar past
deslinda	deslindar present
deslindaba	deslindar past
deslindaban	deslindar past
deslindado	deslindar participle
deslindan	deslindar present
deslindando	deslindar gerund
deslindar	deslindar infinitive
deslindaron	deslindar past
deslindó	deslindar past
desliza	deslizar present
deslizaba	deslizar past
deslizaban	deslizar past
deslizado	deslizar participle
deslizan	deslizar present
deslizando	deslizar gerund
deslizar	deslizar infinitive
deslizaron	deslizar past
deslizó	deslizar past
desmarca	desmarcar present
desmarcaba	desmarcar past
desmarcaban	desmarcar past
desmarcado	desmarcar participle
desmarcan	desmarcar present
desmarcando	desmarcar gerund
desmarcar	desmarcar infinitive
desmarcaron	desmarcar past
desmarcó	desmarcar past
desmentido	desmentir participle
desmentir	desmentir infinitive
desmentía	desmentir past
desmentían	desmentir past
desmiente	desmentir present
desmienten	desmentir present
desmintiendo	desmentir gerund
desmintieron	desmentir past
desmintió	desmentir past
destaca	destacar present
destacaba	destacar past
destacaban	destacar past
destacado	destacar participle
destacan	destacar present
destacando	destacar gerund
destacar	destacar infinitive
destacaron	destacar past
destacó	destacar past
destapa	destapar present
destapaba	destapar past
destapaban	destapar past
destapado	destapar participle
destapan	destapar present
destapando	destapar gerund
destapar	destapar infinitive
destaparon	destapar past
destapó	destapar past
destila	destilar present
destilaba	destilar past
destilaban	destilar past
destilado	destilar participle
destilan	destilar present
destilando	destilar gerund
destilar	destilar infinitive
destilaron	destilar past
destiló	destilar past
desvela	desvelar present
desvelaba	desvelar past
desvelaban	desvelar past
desvelado	desvelar participle
desvelan	desvelar present
desvelando	desvelar gerund
desvelar	desvelar infinitive
desvelaron	desvelar past
desveló	desvelar past
detalla	detallar present
detallaba	detallar past
detallaban	detallar past
detallado	detallar participle
detallan	detallar present
detallando	detallar gerund
detallar	detallar infinitive
detallaron	detallar past
detalló	detallar past
diagnostica	diagnosticar present
diagnosticaba	diagnosticar past
diagnosticaban	diagnosticar past
diagnosticado	diagnosticar participle
diagnostican	diagnosticar present
diagnosticando	diagnosticar gerund
diagnosticar	diagnosticar infinitive
diagnosticaron	diagnosticar past
diagnosticó	diagnosticar past
dialoga	dialogar present
dialogaba	dialogar past
dialogaban	dialogar past
dialogado	dialogar participle
dialogan	dialogar present
dialogando	dialogar gerund
dialogar	dialogar infinitive
dialogaron	dialogar past
dialogó	dialogar past
dice	decir present
dicen	decir present
dicho	decir participle
diciendo	decir gerund
diciéndole	decir gerund
diciéndoles	decir gerund
diciéndolo	decir gerund
diciéndose	decir gerund
dicta	dictar present
dictaba	dictar past
dictaban	dictar past
dictado	dictar participle
dictamina	dictaminar present
dictaminaba	dictaminar past
dictaminaban	dictaminar past
dictaminado	dictaminar participle
dictaminan	dictaminar present
dictaminando	dictaminar gerund
dictaminar	dictaminar infinitive
dictaminaron	dictaminar past
dictaminó	dictaminar past
dictan	dictar present
dictando	dictar gerund
dictar	dictar infinitive
dictaron	dictar past
dictó	dictar past
dijeron	decir past
dijo	decir past
discrepa	discrepar present
discrepaba	discrepar past
discrepaban	discrepar past
discrepado	discrepar participle
discrepan	discrepar present
discrepando	discrepar gerund
discrepar	discrepar infinitive
discreparon	discrepar past
discrepó	discrepar past
disculpaba	disculpar past
disculpaban	disculpar past
disculpado	disculpar participle
disculpan	disculpar present
disculpando	disculpar gerund
disculpar	disculpar infinitive
disculparon	disculpar past
disculpó	disculpar past
dispone	disponer present
disponen	disponer present
disponer	disponer infinitive
disponiendo	disponer gerund
disponía	disponer past
disponían	disponer past
dispuesto	disponer participle
dispusieron	disponer past
dispuso	disponer past
divulga	divulgar present
divulgaba	divulgar past
divulgaban	divulgar past
divulgado	divulgar participle
divulgan	divulgar present
divulgando	divulgar gerund
divulgar	divulgar infinitive
divulgaron	divulgar past
divulgó	divulgar past
duda	dudar present
dudaba	dudar past
dudaban	dudar past
dudado	dudar participle
dudan	dudar present
dudando	dudar gerund
dudar	dudar infinitive
dudaron	dudar past
dudó	dudar past
ejemplariza	ejemplarizar present
ejemplarizaba	ejemplarizar past
ejemplarizaban	ejemplarizar past
ejemplarizado	ejemplarizar participle
ejemplarizan	ejemplarizar present
ejemplarizando	ejemplarizar gerund
ejemplarizar	ejemplarizar infinitive
ejemplarizaron	ejemplarizar past
ejemplarizó	ejemplarizar past
ejemplifica	ejemplificar present
ejemplificaba	ejemplificar past
ejemplificaban	ejemplificar past
ejemplificado	ejemplificar participle
ejemplifican	ejemplificar present
ejemplificando	ejemplificar gerund
ejemplificar	ejemplificar infinitive
ejemplificaron	ejemplificar past
ejemplificó	ejemplificar past
elogia	elogiar present
elogiaba	elogiar past
elogiaban	elogiar past
elogiado	elogiar participle
elogian	elogiar present
elogiando	elogiar gerund
elogiar	elogiar infinitive
elogiaron	elogiar past
elogió	elogiar past
emociona	emocionar present
emocionaba	emocionar past
emocionaban	emocionar past
emocionado	emocionar participle
emocionan	emocionar present
emocionando	emocionar gerund
emocionar	emocionar infinitive
emocionaron	emocionar past
emocionó	emocionar past
empezaba	empezar past
empezaban	empezar past
empezado	empezar participle
empezando	empezar gerund
empezar	empezar infinitive
empezaron	empezar past
empezó	empezar past
empieza	empezar present
empiezan	empezar present
encarece	encarecer present
encarecen	encarecer present
encarecer	encarecer infinitive
encarecido	encarecer participle
encareciendo	encarecer gerund
encarecieron	encarecer past
encareció	encarecer past
encarecía	encarecer past
encarecían	encarecer past
enfada	enfadar present
enfadaba	enfadar past
enfadaban	enfadar past
enfadado	enfadar participle
enfadan	enfadar present
enfadando	enfadar gerund
enfadar	enfadar infinitive
enfadaron	enfadar past
enfadó	enfadar past
enfatiza	enfatizar present
enfatizaba	enfatizar past
enfatizaban	enfatizar past
enfatizado	enfatizar participle
enfatizan	enfatizar present
enfatizando	enfatizar gerund
enfatizar	enfatizar infinitive
enfatizaron	enfatizar past
enfatizó	enfatizar past
enjuicia	enjuiciar present
enjuiciaba	enjuiciar past
enjuiciaban	enjuiciar past
enjuiciado	enjuiciar participle
enjuician	enjuiciar present
enjuiciando	enjuiciar gerund
enjuiciar	enjuiciar infinitive
enjuiciaron	enjuiciar past
enjuició	enjuiciar past
enorgullece	enorgullecer present
enorgullecen	enorgullecer present
enorgullecer	enorgullecer infinitive
enorgullecido	enorgullecer participle
enorgulleciendo	enorgullecer gerund
enorgullecieron	enorgullecer past
enorgulleció	enorgullecer past
enorgullecía	enorgullecer past
enorgullecían	enorgullecer past
ensalza	ensalzar present
ensalzaba	ensalzar past
ensalzaban	ensalzar past
ensalzado	ensalzar participle
ensalzan	ensalzar present
ensalzando	ensalzar gerund
ensalzar	ensalzar infinitive
ensalzaron	ensalzar past
ensalzó	ensalzar past
entender	entender infinitive
entendido	entender participle
entendiendo	entender gerund
entendieron	entender past
entendió	entender past
entendía	entender past
entendían	entender past
entiende	entender present
entienden	entender present
entona	entonar present
entonaba	entonar past
entonaban	entonar past
entonado	entonar participle
entonan	entonar present
entonando	entonar gerund
entonar	entonar infinitive
entonaron	entonar past
entonó	entonar past
enumera	enumerar present
enumeraba	enumerar past
enumeraban	enumerar past
enumerado	enumerar participle
enumeran	enumerar present
enumerando	enumerar gerund
enumerar	enumerar infinitive
enumeraron	enumerar past
enumeró	enumerar past
enviaba	enviar past
enviaban	enviar past
enviado	enviar participle
enviando	enviar gerund
enviar	enviar infinitive
enviaron	enviar past
envió	enviar past
envía	enviar present
envían	enviar present
esboza	esbozar present
esbozaba	esbozar past
esbozaban	esbozar past
esbozado	esbozar participle
esbozan	esbozar present
esbozando	esbozar gerund
esbozar	esbozar infinitive
esbozaron	esbozar past
esbozó	esbozar past
escandaliza	escandalizar present
escandalizaba	escandalizar past
escandalizaban	escandalizar past
escandalizado	escandalizar participle
escandalizan	escandalizar present
escandalizando	escandalizar gerund
escandalizar	escandalizar infinitive
escandalizaron	escandalizar past
escandalizó	escandalizar past
esclarece	esclarecer present
esclarecen	esclarecer present
esclarecer	esclarecer infinitive
esclarecido	esclarecer participle
esclareciendo	esclarecer gerund
esclarecieron	esclarecer past
esclareció	esclarecer past
esclarecía	esclarecer past
esclarecían	esclarecer past
escribe	escribir present
escriben	escribir present
escribiendo	escribir gerund
escribieron	escribir past
escribir	escribir infinitive
escribió	escribir past
escribía	escribir past
escribían	escribir past
escrito	escribir participle
escuda	escudar present
escudaba	escudar past
escudaban	escudar past
escudado	escudar participle
escudan	escudar present
escudando	escudar gerund
escudar	escudar infinitive
escudaron	escudar past
escudó	escudar past
esgrime	esgrimir present
esgrimen	esgrimir present
esgrimido	esgrimir participle
esgrimiendo	esgrimir gerund
esgrimieron	esgrimir past
esgrimir	esgrimir infinitive
esgrimió	esgrimir past
esgrimía	esgrimir past
esgrimían	esgrimir past
especifica	especificar present
especificaba	especificar past
especificaban	especificar past
especificado	especificar participle
especifican	especificar present
especificando	especificar gerund
especificar	especificar infinitive
especificaron	especificar past
especificó	especificar past
espera	esperar present
esperaba	esperar past
esperaban	esperar past
esperado	esperar participle
esperan	esperar present
esperando	esperar gerund
esperar	esperar infinitive
esperaron	esperar past
esperó	esperar past
espeta	espetar present
espetaba	espetar past
espetaban	espetar past
espetado	espetar participle
espetan	espetar present
espetando	espetar gerund
espetar	espetar infinitive
espetarle	espetar infinitive
espetarles	espetar infinitive
espetarlo	espetar infinitive
espetaron	espetar past
espetarse	espetar infinitive
espetándole	espetar gerund
espetándoles	espetar gerund
espetándolo	espetar gerund
espetándose	espetar gerund
espetó	espetar past
establece	establecer present
establecen	establecer present
establecer	establecer infinitive
establecido	establecer participle
estableciendo	establecer gerund
establecieron	establecer past
estableció	establecer past
establecía	establecer past
establecían	establecer past
estalla	estallar present
estallaba	estallar past
estallaban	estallar past
estallado	estallar participle
estallan	estallar present
estallando	estallar gerund
estallar	estallar infinitive
estallaron	estallar past
estalló	estallar past
estima	estimar present
estimaba	estimar past
estimaban	estimar past
estimado	estimar participle
estiman	estimar present
estimando	estimar gerund
estimar	estimar infinitive
estimaron	estimar past
estimó	estimar past
estipula	estipular present
estipulaba	estipular past
estipulaban	estipular past
estipulado	estipular participle
estipulan	estipular present
estipulando	estipular gerund
estipular	estipular infinitive
estipularon	estipular past
estipuló	estipular past
evidencia	evidenciar present
evidenciaba	evidenciar past
evidenciaban	evidenciar past
evidenciado	evidenciar participle
evidencian	evidenciar present
evidenciando	evidenciar gerund
evidenciar	evidenciar infinitive
evidenciaron	evidenciar past
evidenció	evidenciar past
evoca	evocar present
evocaba	evocar past
evocaban	evocar past
evocado	evocar participle
evocan	evocar present
evocando	evocar gerund
evocar	evocar infinitive
evocaron	evocar past
evocó	evocar past
exagera	exagerar present
exageraba	exagerar past
exageraban	exagerar past
exagerado	exagerar participle
exageran	exagerar present
exagerando	exagerar gerund
exagerar	exagerar infinitive
exageraron	exagerar past
exageró	exagerar past
exclama	exclamar present
exclamaba	exclamar past
exclamaban	exclamar past
exclamado	exclamar participle
exclaman	exclamar present
exclamando	exclamar gerund
exclamar	exclamar infinitive
exclamaron	exclamar past
exclamó	exclamar past
excusaba	excusar past
excusaban	excusar past
excusado	excusar participle
excusando	excusar gerund
excusar	excusar infinitive
excusaron	excusar past
excusó	excusar past
exhorta	exhortar present
exhortaba	exhortar past
exhortaban	exhortar past
exhortado	exhortar participle
exhortan	exhortar present
exhortando	exhortar gerund
exhortar	exhortar infinitive
exhortarle	exhortar infinitive
exhortarles	exhortar infinitive
exhortarlo	exhortar infinitive
exhortaron	exhortar past
exhortarse	exhortar infinitive
exhortándole	exhortar gerund
exhortándoles	exhortar gerund
exhortándolo	exhortar gerund
exhortándose	exhortar gerund
exhortó	exhortar past
exige	exigir present
exigen	exigir present
exigido	exigir participle
exigiendo	exigir gerund
exigieron	exigir past
exigir	exigir infinitive
exigirle	exigir infinitive
exigirles	exigir infinitive
exigirlo	exigir infinitive
exigirse	exigir infinitive
exigiéndole	exigir gerund
exigiéndoles	exigir gerund
exigiéndolo	exigir gerund
exigiéndose	exigir gerund
exigió	exigir past
exigía	exigir past
exigían	exigir past
explaya	explayar present
explayaba	explayar past
explayaban	explayar past
explayado	explayar participle
explayan	explayar present
explayando	explayar gerund
explayar	explayar infinitive
explayaron	explayar past
explayó	explayar past
explica	explicar present
explicaba	explicar past
explicaban	explicar past
explicado	explicar participle
explican	explicar present
explicando	explicar gerund
explicar	explicar infinitive
explicarle	explicar infinitive
explicarles	explicar infinitive
explicarlo	explicar infinitive
explicaron	explicar past
explicarse	explicar infinitive
explicita	explicitar present
explicitaba	explicitar past
explicitaban	explicitar past
explicitado	explicitar participle
explicitan	explicitar present
explicitando	explicitar gerund
explicitar	explicitar infinitive
explicitaron	explicitar past
explicitó	explicitar past
explicándole	explicar gerund
explicándoles	explicar gerund
explicándolo	explicar gerund
explicándose	explicar gerund
explicó	explicar past
expone	exponer present
exponen	exponer present
exponer	exponer infinitive
exponiendo	exponer gerund
exponía	exponer past
exponían	exponer past
expresa	expresar present
expresaba	expresar past
expresaban	expresar past
expresado	expresar participle
expresan	expresar present
expresando	expresar gerund
expresar	expresar infinitive
expresarle	expresar infinitive
expresarles	expresar infinitive
expresarlo	expresar infinitive
expresaron	expresar past
expresarse	expresar infinitive
expresándole	expresar gerund
expresándoles	expresar gerund
expresándolo	expresar gerund
expresándose	expresar gerund
expresó	expresar past
expuesto	exponer participle
expusieron	exponer past
expuso	exponer past
externa	externar present
externaba	externar past
externaban	externar past
externado	externar participle
externan	externar present
externando	externar gerund
externar	externar infinitive
externaron	externar past
externó	externar past
fallaba	fallar past
fallaban	fallar past
fallado	fallar participle
fallando	fallar gerund
fallar	fallar infinitive
fallaron	fallar past
falló	fallar past
farfulla	farfullar present
farfullaba	farfullar past
farfullaban	farfullar past
farfullado	farfullar participle
farfullan	farfullar present
farfullando	farfullar gerund
farfullar	farfullar infinitive
farfullaron	farfullar past
farfulló	farfullar past
felicita	felicitar present
felicitaba	felicitar past
felicitaban	felicitar past
felicitado	felicitar participle
felicitan	felicitar present
felicitando	felicitar gerund
felicitar	felicitar infinitive
felicitarle	felicitar infinitive
felicitarles	felicitar infinitive
felicitarlo	felicitar infinitive
felicitaron	felicitar past
felicitarse	felicitar infinitive
felicitándole	felicitar gerund
felicitándoles	felicitar gerund
felicitándolo	felicitar gerund
felicitándose	felicitar gerund
felicitó	felicitar past
festeja	festejar present
festejaba	festejar past
festejaban	festejar past
festejado	festejar participle
festejan	festejar present
festejando	festejar gerund
festejar	festejar infinitive
festejaron	festejar past
festejó	festejar past
figura	figurar present
figuraba	figurar past
figuraban	figurar past
figurado	figurar participle
figuran	figurar present
figurando	figurar gerund
figurar	figurar infinitive
figuraron	figurar past
figuró	figurar past
filosofa	filosofar present
filosofaba	filosofar past
filosofaban	filosofar past
filosofado	filosofar participle
filosofan	filosofar present
filosofando	filosofar gerund
filosofar	filosofar infinitive
filosofaron	filosofar past
filosofó	filosofar past
finaliza	finalizar present
finalizaba	finalizar past
finalizaban	finalizar past
finalizado	finalizar participle
finalizan	finalizar present
finalizando	finalizar gerund
finalizar	finalizar infinitive
finalizaron	finalizar past
finalizó	finalizar past
fundamenta	fundamentar present
fundamentaba	fundamentar past
fundamentaban	fundamentar past
fundamentado	fundamentar participle
fundamentan	fundamentar present
fundamentando	fundamentar gerund
fundamentar	fundamentar infinitive
fundamentaron	fundamentar past
fundamentó	fundamentar past
garantiza	garantizar present
garantizaba	garantizar past
garantizaban	garantizar past
garantizado	garantizar participle
garantizan	garantizar present
garantizando	garantizar gerund
garantizar	garantizar infinitive
garantizaron	garantizar past
garantizó	garantizar past
gemido	gemir participle
gemir	gemir infinitive
gemía	gemir past
gemían	gemir past
gime	gemir present
gimen	gemir present
gimiendo	gemir gerund
gimieron	gemir past
gimió	gemir past
glosa	glosar present
glosaba	glosar past
glosaban	glosar past
glosado	glosar participle
glosan	glosar present
glosando	glosar gerund
glosar	glosar infinitive
glosaron	glosar past
glosó	glosar past
grita	gritar present
gritaba	gritar past
gritaban	gritar past
gritado	gritar participle
gritan	gritar present
gritando	gritar gerund
gritar	gritar infinitive
gritarle	gritar infinitive
gritarles	gritar infinitive
gritarlo	gritar infinitive
gritaron	gritar past
gritarse	gritar infinitive
gritándole	gritar gerund
gritándoles	gritar gerund
gritándolo	gritar gerund
gritándose	gritar gerund
gritó	gritar past
gruñe	gruñir present
gruñen	gruñir present
gruñendo	gruñir gerund
gruñeron	gruñir past
gruñido	gruñir participle
gruñir	gruñir infinitive
gruñía	gruñir past
gruñían	gruñir past
gruñó	gruñir past
habla	hablar present
hablaba	hablar past
hablaban	hablar past
hablado	hablar participle
hablan	hablar present
hablando	hablar gerund
hablar	hablar infinitive
hablaron	hablar past
habló	hablar past
hipotetiza	hipotetizar present
hipotetizaba	hipotetizar past
hipotetizaban	hipotetizar past
hipotetizado	hipotetizar participle
hipotetizan	hipotetizar present
hipotetizando	hipotetizar gerund
hipotetizar	hipotetizar infinitive
hipotetizaron	hipotetizar past
hipotetizó	hipotetizar past
ilusiona	ilusionar present
ilusionaba	ilusionar past
ilusionaban	ilusionar past
ilusionado	ilusionar participle
ilusionan	ilusionar present
ilusionando	ilusionar gerund
ilusionar	ilusionar infinitive
ilusionaron	ilusionar past
ilusionó	ilusionar past
ilustra	ilustrar present
ilustraba	ilustrar past
ilustraban	ilustrar past
ilustrado	ilustrar participle
ilustran	ilustrar present
ilustrando	ilustrar gerund
ilustrar	ilustrar infinitive
ilustraron	ilustrar past
ilustró	ilustrar past
imagina	imaginar present
imaginaba	imaginar past
imaginaban	imaginar past
imaginado	imaginar participle
imaginan	imaginar present
imaginando	imaginar gerund
imaginar	imaginar infinitive
imaginaron	imaginar past
imaginó	imaginar past
implora	implorar present
imploraba	implorar past
imploraban	implorar past
implorado	implorar participle
imploran	implorar present
implorando	implorar gerund
implorar	implorar infinitive
imploraron	implorar past
imploró	implorar past
incide	incidir present
inciden	incidir present
incidido	incidir participle
incidiendo	incidir gerund
incidieron	incidir past
incidir	incidir infinitive
incidió	incidir past
incidía	incidir past
incidían	incidir past
incita	incitar present
incitaba	incitar past
incitaban	incitar past
incitado	incitar participle
incitan	incitar present
incitando	incitar gerund
incitar	incitar infinitive
incitaron	incitar past
incitó	incitar past
increpa	increpar present
increpaba	increpar past
increpaban	increpar past
increpado	increpar participle
increpan	increpar present
increpando	increpar gerund
increpar	increpar infinitive
increparon	increpar past
increpó	increpar past
indica	indicar present
indicaba	indicar past
indicaban	indicar past
indicado	indicar participle
indican	indicar present
indicando	indicar gerund
indicar	indicar infinitive
indicaron	indicar past
indicó	indicar past
indigna	indignar present
indignaba	indignar past
indignaban	indignar past
indignado	indignar participle
indignan	indignar present
indignando	indignar gerund
indignar	indignar infinitive
indignaron	indignar past
indignó	indignar past
inferido	inferir participle
inferir	inferir infinitive
infería	inferir past
inferían	inferir past
infiere	inferir present
infieren	inferir present
infiriendo	inferir gerund
infirieron	inferir past
infirió	inferir past
informa	informar present
informaba	informar past
informaban	informar past
informado	informar participle
informan	informar present
informando	informar gerund
informar	informar infinitive
informarle	informar infinitive
informarles	informar infinitive
informarlo	informar infinitive
informaron	informar past
informarse	informar infinitive
informándole	informar gerund
informándoles	informar gerund
informándolo	informar gerund
informándose	informar gerund
informó	informar past
inquiere	inquirir present
inquieren	inquirir present
inquirido	inquirir participle
inquiriendo	inquirir gerund
inquirieron	inquirir past
inquirir	inquirir infinitive
inquirió	inquirir past
inquiría	inquirir past
inquirían	inquirir past
insinuaba	insinuar past
insinuaban	insinuar past
insinuado	insinuar participle
insinuando	insinuar gerund
insinuar	insinuar infinitive
insinuaron	insinuar past
insinuó	insinuar past
insinúa	insinuar present
insinúan	insinuar present
insiste	insistir present
insisten	insistir present
insistido	insistir participle
insistiendo	insistir gerund
insistieron	insistir past
insistir	insistir infinitive
insistió	insistir past
insistía	insistir past
insistían	insistir past
insta	instar present
instaba	instar past
instaban	instar past
instado	instar participle
instan	instar present
instando	instar gerund
instar	instar infinitive
instarle	instar infinitive
instarles	instar infinitive
instarlo	instar infinitive
instaron	instar past
instarse	instar infinitive
instruido	instruir participle
instruir	instruir infinitive
instruye	instruir present
instruyen	instruir present
instruyendo	instruir gerund
instruyeron	instruir past
instruyó	instruir past
instruía	instruir past
instruían	instruir past
instándole	instar gerund
instándoles	instar gerund
instándolo	instar gerund
instándose	instar gerund
instó	instar past
interpela	interpelar present
interpelaba	interpelar past
interpelaban	interpelar past
interpelado	interpelar participle
interpelan	interpelar present
interpelando	interpelar gerund
interpelar	interpelar infinitive
interpelaron	interpelar past
interpeló	interpelar past
interpreta	interpretar present
interpretaba	interpretar past
interpretaban	interpretar past
interpretado	interpretar participle
interpretan	interpretar present
interpretando	interpretar gerund
interpretar	interpretar infinitive
interpretaron	interpretar past
interpretó	interpretar past
interroga	interrogar present
interrogaba	interrogar past
interrogaban	interrogar past
interrogado	interrogar participle
interrogan	interrogar present
interrogando	interrogar gerund
interrogar	interrogar infinitive
interrogaron	interrogar past
interrogó	interrogar past
interrumpe	interrumpir present
interrumpen	interrumpir present
interrumpido	interrumpir participle
interrumpiendo	interrumpir gerund
interrumpieron	interrumpir past
interrumpir	interrumpir infinitive
interrumpió	interrumpir past
interrumpía	interrumpir past
interrumpían	interrumpir past
intervenido	intervenir participle
intervenir	intervenir infinitive
intervenía	intervenir past
intervenían	intervenir past
interviene	intervenir present
intervienen	intervenir present
interviniendo	intervenir gerund
intervinieron	intervenir past
intervino	intervenir past
intuido	intuir participle
intuir	intuir infinitive
intuye	intuir present
intuyen	intuir present
intuyendo	intuir gerund
intuyeron	intuir past
intuyó	intuir past
intuía	intuir past
intuían	intuir past
invita	invitar present
invitaba	invitar past
invitaban	invitar past
invitado	invitar participle
invitan	invitar present
invitando	invitar gerund
invitar	invitar infinitive
invitarle	invitar infinitive
invitarles	invitar infinitive
invitarlo	invitar infinitive
invitaron	invitar past
invitarse	invitar infinitive
invitándole	invitar gerund
invitándoles	invitar gerund
invitándolo	invitar gerund
invitándose	invitar gerund
invitó	invitar past
invoca	invocar present
invocaba	invocar past
invocaban	invocar past
invocado	invocar participle
invocan	invocar present
invocando	invocar gerund
invocar	invocar infinitive
invocaron	invocar past
invocó	invocar past
ironiza	ironizar present
ironizaba	ironizar past
ironizaban	ironizar past
ironizado	ironizar participle
ironizan	ironizar present
ironizando	ironizar gerund
ironizar	ironizar infinitive
ironizaron	ironizar past
ironizó	ironizar past
jacta	jactar present
jactaba	jactar past
jactaban	jactar past
jactado	jactar participle
jactan	jactar present
jactando	jactar gerund
jactar	jactar infinitive
jactaron	jactar past
jactó	jactar past
jalea	jalear present
jaleaba	jalear past
jaleaban	jalear past
jaleado	jalear participle
jalean	jalear present
jaleando	jalear gerund
jalear	jalear infinitive
jalearon	jalear past
jaleó	jalear past
juraba	jurar past
juraban	jurar past
jurado	jurar participle
juran	jurar present
jurando	jurar gerund
jurar	jurar infinitive
juraron	jurar past
juró	jurar past
justifica	justificar present
justificaba	justificar past
justificaban	justificar past
justificado	justificar participle
justifican	justificar present
justificando	justificar gerund
justificar	justificar infinitive
justificaron	justificar past
justificó	justificar past
juzga	juzgar present
juzgaba	juzgar past
juzgaban	juzgar past
juzgado	juzgar participle
juzgan	juzgar present
juzgando	juzgar gerund
juzgar	juzgar infinitive
juzgaron	juzgar past
juzgó	juzgar past
ladra	ladrar present
ladraba	ladrar past
ladraban	ladrar past
ladrado	ladrar participle
ladran	ladrar present
ladrando	ladrar gerund
ladrar	ladrar infinitive
ladraron	ladrar past
ladró	ladrar past
lamenta	lamentar present
lamentaba	lamentar past
lamentaban	lamentar past
lamentado	lamentar participle
lamentan	lamentar present
lamentando	lamentar gerund
lamentar	lamentar infinitive
lamentarle	lamentar infinitive
lamentarles	lamentar infinitive
lamentarlo	lamentar infinitive
lamentaron	lamentar past
lamentarse	lamentar infinitive
lamentándole	lamentar gerund
lamentándoles	lamentar gerund
lamentándolo	lamentar gerund
lamentándose	lamentar gerund
lamentó	lamentar past
lanza	lanzar present
lanzaba	lanzar past
lanzaban	lanzar past
lanzado	lanzar participle
lanzan	lanzar present
lanzando	lanzar gerund
lanzar	lanzar infinitive
lanzaron	lanzar past
lanzó	lanzar past
lee	leer present
leen	leer present
leer	leer infinitive
leyendo	leer gerund
leyeron	leer past
leyó	leer past
leía	leer past
leían	leer past
leído	leer participle
llama	llamar present
llamaba	llamar past
llamaban	llamar past
llaman	llamar present
llamando	llamar gerund
llamar	llamar infinitive
llamarle	llamar infinitive
llamarles	llamar infinitive
llamarlo	llamar infinitive
llamaron	llamar past
llamarse	llamar infinitive
llamándole	llamar gerund
llamándoles	llamar gerund
llamándolo	llamar gerund
llamándose	llamar gerund
llamó	llamar past
llora	llorar present
lloraba	llorar past
lloraban	llorar past
llorado	llorar participle
lloran	llorar present
llorando	llorar gerund
llorar	llorar infinitive
lloraron	llorar past
lloriquea	lloriquear present
lloriqueaba	lloriquear past
lloriqueaban	lloriquear past
lloriqueado	lloriquear participle
lloriquean	lloriquear present
lloriqueando	lloriquear gerund
lloriquear	lloriquear infinitive
lloriquearon	lloriquear past
lloriqueó	lloriquear past
lloró	llorar past
loa	loar present
loaba	loar past
loaban	loar past
loado	loar participle
loan	loar present
loando	loar gerund
loar	loar infinitive
loaron	loar past
loó	loar past
machaca	machacar present
machacaba	machacar past
machacaban	machacar past
machacado	machacar participle
machacan	machacar present
machacando	machacar gerund
machacar	machacar infinitive
machacaron	machacar past
machacó	machacar past
maldecido	maldecir participle
maldecir	maldecir infinitive
maldecía	maldecir past
maldecían	maldecir past
maldice	maldecir present
maldicen	maldecir present
maldiciendo	maldecir gerund
maldijeron	maldecir past
maldijo	maldecir past
manifesta	manifestar present
manifestaba	manifestar past
manifestaban	manifestar past
manifestado	manifestar participle
manifestan	manifestar present
manifestando	manifestar gerund
manifestar	manifestar infinitive
manifestarle	manifestar infinitive
manifestarles	manifestar infinitive
manifestarlo	manifestar infinitive
manifestaron	manifestar past
manifestarse	manifestar infinitive
manifestándole	manifestar gerund
manifestándoles	manifestar gerund
manifestándolo	manifestar gerund
manifestándose	manifestar gerund
manifestó	manifestar past
martillea	martillear present
martilleaba	martillear past
martilleaban	martillear past
martilleado	martillear participle
martillean	martillear present
martilleando	martillear gerund
martillear	martillear infinitive
martillearon	martillear past
martilleó	martillear past
masculla	mascullar present
mascullaba	mascullar past
mascullaban	mascullar past
mascullado	mascullar participle
mascullan	mascullar present
mascullando	mascullar gerund
mascullar	mascullar infinitive
mascullaron	mascullar past
masculló	mascullar past
matiza	matizar present
matizaba	matizar past
matizaban	matizar past
matizado	matizar participle
matizan	matizar present
matizando	matizar gerund
matizar	matizar infinitive
matizaron	matizar past
matizó	matizar past
medita	meditar present
meditaba	meditar past
meditaban	meditar past
meditado	meditar participle
meditan	meditar present
meditando	meditar gerund
meditar	meditar infinitive
meditaron	meditar past
meditó	meditar past
menciona	mencionar present
mencionaba	mencionar past
mencionaban	mencionar past
mencionado	mencionar participle
mencionan	mencionar present
mencionando	mencionar gerund
mencionar	mencionar infinitive
mencionaron	mencionar past
mencionó	mencionar past
minimiza	minimizar present
minimizaba	minimizar past
minimizaban	minimizar past
minimizado	minimizar participle
minimizan	minimizar present
minimizando	minimizar gerund
minimizar	minimizar infinitive
minimizaron	minimizar past
minimizó	minimizar past
mofa	mofar present
mofaba	mofar past
mofaban	mofar past
mofado	mofar participle
mofan	mofar present
mofando	mofar gerund
mofar	mofar infinitive
mofaron	mofar past
mofó	mofar past
mostraba	mostrar past
mostraban	mostrar past
mostrado	mostrar participle
mostrando	mostrar gerund
mostrar	mostrar infinitive
mostraron	mostrar past
mostró	mostrar past
muestra	mostrar present
muestran	mostrar present
murmura	murmurar present
murmuraba	murmurar past
murmuraban	murmurar past
murmurado	murmurar participle
murmuran	murmurar present
murmurando	murmurar gerund
murmurar	murmurar infinitive
murmuraron	murmurar past
murmuró	murmurar past
musita	musitar present
musitaba	musitar past
musitaban	musitar past
musitado	musitar participle
musitan	musitar present
musitando	musitar gerund
musitar	musitar infinitive
musitaron	musitar past
musitó	musitar past
narra	narrar present
narraba	narrar past
narraban	narrar past
narrado	narrar participle
narran	narrar present
narrando	narrar gerund
narrar	narrar infinitive
narraron	narrar past
narró	narrar past
negaba	negar past
negaban	negar past
negado	negar participle
negando	negar gerund
negar	negar infinitive
negarle	negar infinitive
negarles	negar infinitive
negarlo	negar infinitive
negaron	negar past
negarse	negar infinitive
negándole	negar gerund
negándoles	negar gerund
negándolo	negar gerund
negándose	negar gerund
negó	negar past
niega	negar present
niegan	negar present
nombra	nombrar present
nombraba	nombrar past
nombraban	nombrar past
nombrado	nombrar participle
nombran	nombrar present
nombrando	nombrar gerund
nombrar	nombrar infinitive
nombraron	nombrar past
nombró	nombrar past
notaba	notar past
notaban	notar past
notado	notar participle
notando	notar gerund
notar	notar infinitive
notaron	notar past
notifica	notificar present
notificaba	notificar past
notificaban	notificar past
notificado	notificar participle
notifican	notificar present
notificando	notificar gerund
notificar	notificar infinitive
notificaron	notificar past
notificó	notificar past
notó	notar past
objeta	objetar present
objetaba	objetar past
objetaban	objetar past
objetado	objetar participle
objetan	objetar present
objetando	objetar gerund
objetar	objetar infinitive
objetaron	objetar past
objetó	objetar past
observa	observar present
observaba	observar past
observaban	observar past
observado	observar participle
observan	observar present
observando	observar gerund
observar	observar infinitive
observaron	observar past
observó	observar past
opina	opinar present
opinaba	opinar past
opinaban	opinar past
opinado	opinar participle
opinan	opinar present
opinando	opinar gerund
opinar	opinar infinitive
opinaron	opinar past
opinó	opinar past
opone	oponer present
oponen	oponer present
oponer	oponer infinitive
oponiendo	oponer gerund
oponía	oponer past
oponían	oponer past
opuesto	oponer participle
opusieron	oponer past
opuso	oponer past
ordena	ordenar present
ordenaba	ordenar past
ordenaban	ordenar past
ordenado	ordenar participle
ordenan	ordenar present
ordenando	ordenar gerund
ordenar	ordenar infinitive
ordenarle	ordenar infinitive
ordenarles	ordenar infinitive
ordenarlo	ordenar infinitive
ordenaron	ordenar past
ordenarse	ordenar infinitive
ordenándole	ordenar gerund
ordenándoles	ordenar gerund
ordenándolo	ordenar gerund
ordenándose	ordenar gerund
ordenó	ordenar past
parafrasea	parafrasear present
parafraseaba	parafrasear past
parafraseaban	parafrasear past
parafraseado	parafrasear participle
parafrasean	parafrasear present
parafraseando	parafrasear gerund
parafrasear	parafrasear infinitive
parafrasearon	parafrasear past
parafraseó	parafrasear past
parlamenta	parlamentar present
parlamentaba	parlamentar past
parlamentaban	parlamentar past
parlamentado	parlamentar participle
parlamentan	parlamentar present
parlamentando	parlamentar gerund
parlamentar	parlamentar infinitive
parlamentaron	parlamentar past
parlamentó	parlamentar past
pedido	pedir participle
pedir	pedir infinitive
pedirle	pedir infinitive
pedirles	pedir infinitive
pedirlo	pedir infinitive
pedirse	pedir infinitive
pedía	pedir past
pedían	pedir past
pensaba	pensar past
pensaban	pensar past
pensado	pensar participle
pensando	pensar gerund
pensar	pensar infinitive
pensaron	pensar past
pensó	pensar past
percibe	percibir present
perciben	percibir present
percibido	percibir participle
percibiendo	percibir gerund
percibieron	percibir past
percibir	percibir infinitive
percibió	percibir past
percibía	percibir past
percibían	percibir past
perjura	perjurar present
perjuraba	perjurar past
perjuraban	perjurar past
perjurado	perjurar participle
perjuran	perjurar present
perjurando	perjurar gerund
perjurar	perjurar infinitive
perjuraron	perjurar past
perjuró	perjurar past
perora	perorar present
peroraba	perorar past
peroraban	perorar past
perorado	perorar participle
peroran	perorar present
perorando	perorar gerund
perorar	perorar infinitive
peroraron	perorar past
peroró	perorar past
pide	pedir present
piden	pedir present
pidiendo	pedir gerund
pidieron	pedir past
pidiéndole	pedir gerund
pidiéndoles	pedir gerund
pidiéndolo	pedir gerund
pidiéndose	pedir gerund
pidió	pedir past
piensa	pensar present
piensan	pensar present
plantea	plantear present
planteaba	plantear past
planteaban	plantear past
planteado	plantear participle
plantean	plantear present
planteando	plantear gerund
plantear	plantear infinitive
plantearon	plantear past
planteó	plantear past
platica	platicar present
platicaba	platicar past
platicaban	platicar past
platicado	platicar participle
platican	platicar present
platicando	platicar gerund
platicar	platicar infinitive
platicaron	platicar past
platicó	platicar past
polemiza	polemizar present
polemizaba	polemizar past
polemizaban	polemizar past
polemizado	polemizar participle
polemizan	polemizar present
polemizando	polemizar gerund
polemizar	polemizar infinitive
polemizaron	polemizar past
polemizó	polemizar past
pondera	ponderar present
ponderaba	ponderar past
ponderaban	ponderar past
ponderado	ponderar participle
ponderan	ponderar present
ponderando	ponderar gerund
ponderar	ponderar infinitive
ponderaron	ponderar past
ponderó	ponderar past
porfiaba	porfiar past
porfiaban	porfiar past
porfiado	porfiar participle
porfiando	porfiar gerund
porfiar	porfiar infinitive
porfiaron	porfiar past
porfió	porfiar past
porfía	porfiar present
porfían	porfiar present
posiciona	posicionar present
posicionaba	posicionar past
posicionaban	posicionar past
posicionado	posicionar participle
posicionan	posicionar present
posicionando	posicionar gerund
posicionar	posicionar infinitive
posicionaron	posicionar past
posicionó	posicionar past
postula	postular present
postulaba	postular past
postulaban	postular past
postulado	postular participle
postulan	postular present
postulando	postular gerund
postular	postular infinitive
postularon	postular past
postuló	postular past
precisa	precisar present
precisaba	precisar past
precisaban	precisar past
precisado	precisar participle
precisan	precisar present
precisando	precisar gerund
precisar	precisar infinitive
precisaron	precisar past
precisó	precisar past
preconiza	preconizar present
preconizaba	preconizar past
preconizaban	preconizar past
preconizado	preconizar participle
preconizan	preconizar present
preconizando	preconizar gerund
preconizar	preconizar infinitive
preconizaron	preconizar past
preconizó	preconizar past
predecir	predecir infinitive
predecía	predecir past
predecían	predecir past
predica	predicar present
predicaba	predicar past
predicaban	predicar past
predicado	predicar participle
predican	predicar present
predicando	predicar gerund
predicar	predicar infinitive
predicaron	predicar past
predice	predecir present
predicen	predecir present
predicho	predecir participle
prediciendo	predecir gerund
predicó	predicar past
predijeron	predecir past
predijo	predecir past
pregona	pregonar present
pregonaba	pregonar past
pregonaban	pregonar past
pregonado	pregonar participle
pregonan	pregonar present
pregonando	pregonar gerund
pregonar	pregonar infinitive
pregonaron	pregonar past
pregonó	pregonar past
pregunta	preguntar present
preguntaba	preguntar past
preguntaban	preguntar past
preguntado	preguntar participle
preguntan	preguntar present
preguntando	preguntar gerund
preguntar	preguntar infinitive
preguntarle	preguntar infinitive
preguntarles	preguntar infinitive
preguntarlo	preguntar infinitive
preguntaron	preguntar past
preguntarse	preguntar infinitive
preguntándole	preguntar gerund
preguntándoles	preguntar gerund
preguntándolo	preguntar gerund
preguntándose	preguntar gerund
preguntó	preguntar past
presagia	presagiar present
presagiaba	presagiar past
presagiaban	presagiar past
presagiado	presagiar participle
presagian	presagiar present
presagiando	presagiar gerund
presagiar	presagiar infinitive
presagiaron	presagiar past
presagió	presagiar past
prescribe	prescribir present
prescriben	prescribir present
prescribiendo	prescribir gerund
prescribieron	prescribir past
prescribir	prescribir infinitive
prescribió	prescribir past
prescribía	prescribir past
prescribían	prescribir past
prescrito	prescribir participle
prevenido	prevenir participle
prevenir	prevenir infinitive
prevenía	prevenir past
prevenían	prevenir past
prever	prever infinitive
preveía	prever past
preveían	prever past
previendo	prever gerund
previene	prevenir present
previenen	prevenir present
previeron	prever past
previniendo	prevenir gerund
previnieron	prevenir past
previno	prevenir past
previsto	prever participle
previó	prever past
prevé	prever present
prevén	prever present
proclama	proclamar present
proclamaba	proclamar past
proclamaban	proclamar past
proclamado	proclamar participle
proclaman	proclamar present
proclamando	proclamar gerund
proclamar	proclamar infinitive
proclamaron	proclamar past
proclamó	proclamar past
proferido	proferir participle
proferir	proferir infinitive
profería	proferir past
proferían	proferir past
profetiza	profetizar present
profetizaba	profetizar past
profetizaban	profetizar past
profetizado	profetizar participle
profetizan	profetizar present
profetizando	profetizar gerund
profetizar	profetizar infinitive
profetizaron	profetizar past
profetizó	profetizar past
profiere	proferir present
profieren	proferir present
profiriendo	proferir gerund
profirieron	proferir past
profirió	proferir past
profundiza	profundizar present
profundizaba	profundizar past
profundizaban	profundizar past
profundizado	profundizar participle
profundizan	profundizar present
profundizando	profundizar gerund
profundizar	profundizar infinitive
profundizaron	profundizar past
profundizó	profundizar past
promete	prometer present
prometen	prometer present
prometer	prometer infinitive
prometerle	prometer infinitive
prometerles	prometer infinitive
prometerlo	prometer infinitive
prometerse	prometer infinitive
prometido	prometer participle
prometiendo	prometer gerund
prometieron	prometer past
prometiéndole	prometer gerund
prometiéndoles	prometer gerund
prometiéndolo	prometer gerund
prometiéndose	prometer gerund
prometió	prometer past
prometía	prometer past
prometían	prometer past
pronostica	pronosticar present
pronosticaba	pronosticar past
pronosticaban	pronosticar past
pronosticado	pronosticar participle
pronostican	pronosticar present
pronosticando	pronosticar gerund
pronosticar	pronosticar infinitive
pronosticaron	pronosticar past
pronosticó	pronosticar past
pronuncia	pronunciar present
pronunciaba	pronunciar past
pronunciaban	pronunciar past
pronunciado	pronunciar participle
pronuncian	pronunciar present
pronunciando	pronunciar gerund
pronunciar	pronunciar infinitive
pronunciaron	pronunciar past
pronunció	pronunciar past
propone	proponer present
proponen	proponer present
proponer	proponer infinitive
proponerle	proponer infinitive
proponerles	proponer infinitive
proponerlo	proponer infinitive
proponerse	proponer infinitive
proponiendo	proponer gerund
proponiéndole	proponer gerund
proponiéndoles	proponer gerund
proponiéndolo	proponer gerund
proponiéndose	proponer gerund
proponía	proponer past
proponían	proponer past
propuesto	proponer participle
propusieron	proponer past
propuso	proponer past
prorrumpe	prorrumpir present
prorrumpen	prorrumpir present
prorrumpido	prorrumpir participle
prorrumpiendo	prorrumpir gerund
prorrumpieron	prorrumpir past
prorrumpir	prorrumpir infinitive
prorrumpió	prorrumpir past
prorrumpía	prorrumpir past
prorrumpían	prorrumpir past
proseguido	proseguir participle
proseguir	proseguir infinitive
proseguía	proseguir past
proseguían	proseguir past
prosigue	proseguir present
prosiguen	proseguir present
prosiguiendo	proseguir gerund
prosiguieron	proseguir past
prosiguió	proseguir past
protesta	protestar present
protestaba	protestar past
protestaban	protestar past
protestado	protestar participle
protestan	protestar present
protestando	protestar gerund
protestar	protestar infinitive
protestaron	protestar past
protestó	protestar past
publica	publicar present
publicaba	publicar past
publicaban	publicar past
publicado	publicar participle
publican	publicar present
publicando	publicar gerund
publicar	publicar infinitive
publicaron	publicar past
publicó	publicar past
puntualiza	puntualizar present
puntualizaba	puntualizar past
puntualizaban	puntualizar past
puntualizado	puntualizar participle
puntualizan	puntualizar present
puntualizando	puntualizar gerund
puntualizar	puntualizar infinitive
puntualizaron	puntualizar past
puntualizó	puntualizar past
quejaba	quejar past
quejaban	quejar past
quejado	quejar participle
quejan	quejar present
quejando	quejar gerund
quejar	quejar infinitive
quejaron	quejar past
quejó	quejar past
ratifica	ratificar present
ratificaba	ratificar past
ratificaban	ratificar past
ratificado	ratificar participle
ratifican	ratificar present
ratificando	ratificar gerund
ratificar	ratificar infinitive
ratificarle	ratificar infinitive
ratificarles	ratificar infinitive
ratificarlo	ratificar infinitive
ratificaron	ratificar past
ratificarse	ratificar infinitive
ratificándole	ratificar gerund
ratificándoles	ratificar gerund
ratificándolo	ratificar gerund
ratificándose	ratificar gerund
ratificó	ratificar past
razona	razonar present
razonaba	razonar past
razonaban	razonar past
razonado	razonar participle
razonan	razonar present
razonando	razonar gerund
razonar	razonar infinitive
razonaron	razonar past
razonó	razonar past
reacciona	reaccionar present
reaccionaba	reaccionar past
reaccionaban	reaccionar past
reaccionado	reaccionar participle
reaccionan	reaccionar present
reaccionando	reaccionar gerund
reaccionar	reaccionar infinitive
reaccionaron	reaccionar past
reaccionó	reaccionar past
reafirma	reafirmar present
reafirmaba	reafirmar past
reafirmaban	reafirmar past
reafirmado	reafirmar participle
reafirman	reafirmar present
reafirmando	reafirmar gerund
reafirmar	reafirmar infinitive
reafirmaron	reafirmar past
reafirmó	reafirmar past
rebate	rebatir present
rebaten	rebatir present
rebatido	rebatir participle
rebatiendo	rebatir gerund
rebatieron	rebatir past
rebatir	rebatir infinitive
rebatió	rebatir past
rebatía	rebatir past
rebatían	rebatir past
recalca	recalcar present
recalcaba	recalcar past
recalcaban	recalcar past
recalcado	recalcar participle
recalcan	recalcar present
recalcando	recalcar gerund
recalcar	recalcar infinitive
recalcaron	recalcar past
recalcó	recalcar past
recapitula	recapitular present
recapitulaba	recapitular past
recapitulaban	recapitular past
recapitulado	recapitular participle
recapitulan	recapitular present
recapitulando	recapitular gerund
recapitular	recapitular infinitive
recapitularon	recapitular past
recapituló	recapitular past
rechaza	rechazar present
rechazaba	rechazar past
rechazaban	rechazar past
rechazado	rechazar participle
rechazan	rechazar present
rechazando	rechazar gerund
rechazar	rechazar infinitive
rechazaron	rechazar past
rechazó	rechazar past
recita	recitar present
recitaba	recitar past
recitaban	recitar past
recitado	recitar participle
recitan	recitar present
recitando	recitar gerund
recitar	recitar infinitive
recitaron	recitar past
recitó	recitar past
reclama	reclamar present
reclamaba	reclamar past
reclamaban	reclamar past
reclamado	reclamar participle
reclaman	reclamar present
reclamando	reclamar gerund
reclamar	reclamar infinitive
reclamarle	reclamar infinitive
reclamarles	reclamar infinitive
reclamarlo	reclamar infinitive
reclamaron	reclamar past
reclamarse	reclamar infinitive
reclamándole	reclamar gerund
reclamándoles	reclamar gerund
reclamándolo	reclamar gerund
reclamándose	reclamar gerund
reclamó	reclamar past
recoge	recoger present
recogen	recoger present
recoger	recoger infinitive
recogido	recoger participle
recogiendo	recoger gerund
recogieron	recoger past
recogió	recoger past
recogía	recoger past
recogían	recoger past
recomendaba	recomendar past
recomendaban	recomendar past
recomendado	recomendar participle
recomendando	recomendar gerund
recomendar	recomendar infinitive
recomendaron	recomendar past
recomendó	recomendar past
recomienda	recomendar present
recomiendan	recomendar present
reconoce	reconocer present
reconocen	reconocer present
reconocer	reconocer infinitive
reconocerle	reconocer infinitive
reconocerles	reconocer infinitive
reconocerlo	reconocer infinitive
reconocerse	reconocer infinitive
reconocido	reconocer participle
reconociendo	reconocer gerund
reconocieron	reconocer past
reconociéndole	reconocer gerund
reconociéndoles	reconocer gerund
reconociéndolo	reconocer gerund
reconociéndose	reconocer gerund
reconoció	reconocer past
reconocía	reconocer past
reconocían	reconocer past
recordaba	recordar past
recordaban	recordar past
recordado	recordar participle
recordando	recordar gerund
recordar	recordar infinitive
recordarle	recordar infinitive
recordarles	recordar infinitive
recordarlo	recordar infinitive
recordaron	recordar past
recordarse	recordar infinitive
recordándole	recordar gerund
recordándoles	recordar gerund
recordándolo	recordar gerund
recordándose	recordar gerund
recordó	recordar past
recrimina	recriminar present
recriminaba	recriminar past
recriminaban	recriminar past
recriminado	recriminar participle
recriminan	recriminar present
recriminando	recriminar gerund
recriminar	recriminar infinitive
recriminaron	recriminar past
recriminó	recriminar past
rectifica	rectificar present
rectificaba	rectificar past
rectificaban	rectificar past
rectificado	rectificar participle
rectifican	rectificar present
rectificando	rectificar gerund
rectificar	rectificar infinitive
rectificaron	rectificar past
rectificó	rectificar past
recuerda	recordar present
recuerdan	recordar present
redacta	redactar present
redactaba	redactar past
redactaban	redactar past
redactado	redactar participle
redactan	redactar present
redactando	redactar gerund
redactar	redactar infinitive
redactaron	redactar past
redactó	redactar past
redunda	redundar present
redundaba	redundar past
redundaban	redundar past
redundado	redundar participle
redundan	redundar present
redundando	redundar gerund
redundar	redundar infinitive
redundaron	redundar past
redundó	redundar past
referido	referir participle
referir	referir infinitive
refería	referir past
referían	referir past
refiere	referir present
refieren	referir present
refiriendo	referir gerund
refirieron	referir past
refirió	referir past
refleja	reflejar present
reflejaba	reflejar past
reflejaban	reflejar past
reflejado	reflejar participle
reflejan	reflejar present
reflejando	reflejar gerund
reflejar	reflejar infinitive
reflejaron	reflejar past
reflejó	reflejar past
reflexiona	reflexionar present
reflexionaba	reflexionar past
reflexionaban	reflexionar past
reflexionado	reflexionar participle
reflexionan	reflexionar present
reflexionando	reflexionar gerund
reflexionar	reflexionar infinitive
reflexionaron	reflexionar past
reflexionó	reflexionar past
refuta	refutar present
refutaba	refutar past
refutaban	refutar past
refutado	refutar participle
refutan	refutar present
refutando	refutar gerund
refutar	refutar infinitive
refutaron	refutar past
refutó	refutar past
regaña	regañar present
regañaba	regañar past
regañaban	regañar past
regañado	regañar participle
regañan	regañar present
regañando	regañar gerund
regañar	regañar infinitive
regañaron	regañar past
regañó	regañar past
reitera	reiterar present
reiteraba	reiterar past
reiteraban	reiterar past
reiterado	reiterar participle
reiteran	reiterar present
reiterando	reiterar gerund
reiterar	reiterar infinitive
reiteraron	reiterar past
reiteró	reiterar past
reivindica	reivindicar present
reivindicaba	reivindicar past
reivindicaban	reivindicar past
reivindicado	reivindicar participle
reivindican	reivindicar present
reivindicando	reivindicar gerund
reivindicar	reivindicar infinitive
reivindicaron	reivindicar past
reivindicó	reivindicar past
relata	relatar present
relataba	relatar past
relataban	relatar past
relatado	relatar participle
relatan	relatar present
relatando	relatar gerund
relatar	relatar infinitive
relataron	relatar past
relativiza	relativizar present
relativizaba	relativizar past
relativizaban	relativizar past
relativizado	relativizar participle
relativizan	relativizar present
relativizando	relativizar gerund
relativizar	relativizar infinitive
relativizaron	relativizar past
relativizó	relativizar past
relató	relatar past
remacha	remachar present
remachaba	remachar past
remachaban	remachar past
remachado	remachar participle
remachan	remachar present
remachando	remachar gerund
remachar	remachar infinitive
remacharon	remachar past
remachó	remachar past
remarca	remarcar present
remarcaba	remarcar past
remarcaban	remarcar past
remarcado	remarcar participle
remarcan	remarcar present
remarcando	remarcar gerund
remarcar	remarcar infinitive
remarcaron	remarcar past
remarcó	remarcar past
remata	rematar present
remataba	rematar past
remataban	rematar past
rematado	rematar participle
rematan	rematar present
rematando	rematar gerund
rematar	rematar infinitive
remataron	rematar past
remató	rematar past
rememora	rememorar present
rememoraba	rememorar past
rememoraban	rememorar past
rememorado	rememorar participle
rememoran	rememorar present
rememorando	rememorar gerund
rememorar	rememorar infinitive
rememoraron	rememorar past
rememoró	rememorar past
renegaba	renegar past
renegaban	renegar past
renegado	renegar participle
renegando	renegar gerund
renegar	renegar infinitive
renegaron	renegar past
renegó	renegar past
reniega	renegar present
reniegan	renegar present
repasa	repasar present
repasaba	repasar past
repasaban	repasar past
repasado	repasar participle
repasan	repasar present
repasando	repasar gerund
repasar	repasar infinitive
repasaron	repasar past
repasó	repasar past
repetido	repetir participle
repetir	repetir infinitive
repetirle	repetir infinitive
repetirles	repetir infinitive
repetirlo	repetir infinitive
repetirse	repetir infinitive
repetía	repetir past
repetían	repetir past
repite	repetir present
repiten	repetir present
repitiendo	repetir gerund
repitieron	repetir past
repitiéndole	repetir gerund
repitiéndoles	repetir gerund
repitiéndolo	repetir gerund
repitiéndose	repetir gerund
repitió	repetir past
replica	replicar present
replicaba	replicar past
replicaban	replicar past
replicado	replicar participle
replican	replicar present
replicando	replicar gerund
replicar	replicar infinitive
replicarle	replicar infinitive
replicarles	replicar infinitive
replicarlo	replicar infinitive
replicaron	replicar past
replicarse	replicar infinitive
replicándole	replicar gerund
replicándoles	replicar gerund
replicándolo	replicar gerund
replicándose	replicar gerund
replicó	replicar past
reporta	reportar present
reportaba	reportar past
reportaban	reportar past
reportado	reportar participle
reportan	reportar present
reportando	reportar gerund
reportar	reportar infinitive
reportaron	reportar past
reportó	reportar past
reprende	reprender present
reprenden	reprender present
reprender	reprender infinitive
reprendido	reprender participle
reprendiendo	reprender gerund
reprendieron	reprender past
reprendió	reprender past
reprendía	reprender past
reprendían	reprender past
reprobaba	reprobar past
reprobaban	reprobar past
reprobado	reprobar participle
reprobando	reprobar gerund
reprobar	reprobar infinitive
reprobaron	reprobar past
reprobó	reprobar past
reprocha	reprochar present
reprochaba	reprochar past
reprochaban	reprochar past
reprochado	reprochar participle
reprochan	reprochar present
reprochando	reprochar gerund
reprochar	reprochar infinitive
reprocharle	reprochar infinitive
reprocharles	reprochar infinitive
reprocharlo	reprochar infinitive
reprocharon	reprochar past
reprocharse	reprochar infinitive
reprochándole	reprochar gerund
reprochándoles	reprochar gerund
reprochándolo	reprochar gerund
reprochándose	reprochar gerund
reprochó	reprochar past
reprueba	reprobar present
reprueban	reprobar present
repudia	repudiar present
repudiaba	repudiar past
repudiaban	repudiar past
repudiado	repudiar participle
repudian	repudiar present
repudiando	repudiar gerund
repudiar	repudiar infinitive
repudiaron	repudiar past
repudió	repudiar past
resalta	resaltar present
resaltaba	resaltar past
resaltaban	resaltar past
resaltado	resaltar participle
resaltan	resaltar present
resaltando	resaltar gerund
resaltar	resaltar infinitive
resaltaron	resaltar past
resaltó	resaltar past
reseña	reseñar present
reseñaba	reseñar past
reseñaban	reseñar past
reseñado	reseñar participle
reseñan	reseñar present
reseñando	reseñar gerund
reseñar	reseñar infinitive
reseñaron	reseñar past
reseñó	reseñar past
resigna	resignar present
resignaba	resignar past
resignaban	resignar past
resignado	resignar participle
resignan	resignar present
resignando	resignar gerund
resignar	resignar infinitive
resignaron	resignar past
resignó	resignar past
resolver	resolver infinitive
resolviendo	resolver gerund
resolvieron	resolver past
resolvió	resolver past
resolvía	resolver past
resolvían	resolver past
respalda	respaldar present
respaldaba	respaldar past
respaldaban	respaldar past
respaldado	respaldar participle
respaldan	respaldar present
respaldando	respaldar gerund
respaldar	respaldar infinitive
respaldaron	respaldar past
respaldó	respaldar past
responde	responder present
responden	responder present
responder	responder infinitive
responderle	responder infinitive
responderles	responder infinitive
responderlo	responder infinitive
responderse	responder infinitive
respondido	responder participle
respondiendo	responder gerund
respondieron	responder past
respondiéndole	responder gerund
respondiéndoles	responder gerund
respondiéndolo	responder gerund
respondiéndose	responder gerund
respondió	responder past
respondía	responder past
respondían	responder past
responsabiliza	responsabilizar present
responsabilizaba	responsabilizar past
responsabilizaban	responsabilizar past
responsabilizado	responsabilizar participle
responsabilizan	responsabilizar present
responsabilizando	responsabilizar gerund
responsabilizar	responsabilizar infinitive
responsabilizaron	responsabilizar past
responsabilizó	responsabilizar past
resuelto	resolver participle
resuelve	resolver present
resuelven	resolver present
resume	resumir present
resumen	resumir present
resumido	resumir participle
resumiendo	resumir gerund
resumieron	resumir past
resumir	resumir infinitive
resumió	resumir past
resumía	resumir past
resumían	resumir past
retracta	retractar present
retractaba	retractar past
retractaban	retractar past
retractado	retractar participle
retractan	retractar present
retractando	retractar gerund
retractar	retractar infinitive
retractaron	retractar past
retractó	retractar past
retransmite	retransmitir present
retransmiten	retransmitir present
retransmitido	retransmitir participle
retransmitiendo	retransmitir gerund
retransmitieron	retransmitir past
retransmitir	retransmitir infinitive
retransmitió	retransmitir past
retransmitía	retransmitir past
retransmitían	retransmitir past
retuitea	retuitear present
retuiteaba	retuitear past
retuiteaban	retuitear past
retuiteado	retuitear participle
retuitean	retuitear present
retuiteando	retuitear gerund
retuitear	retuitear infinitive
retuitearon	retuitear past
retuiteó	retuitear past
revela	revelar present
revelaba	revelar past
revelaban	revelar past
revelado	revelar participle
revelan	revelar present
revelando	revelar gerund
revelar	revelar infinitive
revelaron	revelar past
reveló	revelar past
reza	rezar present
rezaba	rezar past
rezaban	rezar past
rezado	rezar participle
rezan	rezar present
rezando	rezar gerund
rezar	rezar infinitive
rezaron	rezar past
rezonga	rezongar present
rezongaba	rezongar past
rezongaban	rezongar past
rezongado	rezongar participle
rezongan	rezongar present
rezongando	rezongar gerund
rezongar	rezongar infinitive
rezongaron	rezongar past
rezongó	rezongar past
rezó	rezar past
reía	reír past
reían	reír past
reído	reír participle
reír	reír infinitive
reñido	reñir participle
reñir	reñir infinitive
reñía	reñir past
reñían	reñir past
riendo	reír gerund
rieron	reír past
riñe	reñir present
riñen	reñir present
riñendo	reñir gerund
riñeron	reñir past
riñó	reñir past
rió	reír past
rogaba	rogar past
rogaban	rogar past
rogado	rogar participle
rogando	rogar gerund
rogar	rogar infinitive
rogarle	rogar infinitive
rogarles	rogar infinitive
rogarlo	rogar infinitive
rogaron	rogar past
rogarse	rogar infinitive
rogándole	rogar gerund
rogándoles	rogar gerund
rogándolo	rogar gerund
rogándose	rogar gerund
rogó	rogar past
rubrica	rubricar present
rubricaba	rubricar past
rubricaban	rubricar past
rubricado	rubricar participle
rubrican	rubricar present
rubricando	rubricar gerund
rubricar	rubricar infinitive
rubricaron	rubricar past
rubricó	rubricar past
ruega	rogar present
ruegan	rogar present
ruge	rugir present
rugen	rugir present
rugido	rugir participle
rugiendo	rugir gerund
rugieron	rugir past
rugir	rugir infinitive
rugió	rugir past
rugía	rugir past
rugían	rugir past
rumia	rumiar present
rumiaba	rumiar past
rumiaban	rumiar past
rumiado	rumiar participle
rumian	rumiar present
rumiando	rumiar gerund
rumiar	rumiar infinitive
rumiaron	rumiar past
rumió	rumiar past
rumorea	rumorear present
rumoreaba	rumorear past
rumoreaban	rumorear past
rumoreado	rumorear participle
rumorean	rumorear present
rumoreando	rumorear gerund
rumorear	rumorear infinitive
rumorearon	rumorear past
rumoreó	rumorear past
ríe	reír present
ríen	reír present
sabe	saber present
saben	saber present
saber	saber infinitive
sabido	saber participle
sabiendo	saber gerund
sabía	saber past
sabían	saber past
salmodia	salmodiar present
salmodiaba	salmodiar past
salmodiaban	salmodiar past
salmodiado	salmodiar participle
salmodian	salmodiar present
salmodiando	salmodiar gerund
salmodiar	salmodiar infinitive
salmodiaron	salmodiar past
salmodió	salmodiar past
saluda	saludar present
saludaba	saludar past
saludaban	saludar past
saludado	saludar participle
saludan	saludar present
saludando	saludar gerund
saludar	saludar infinitive
saludaron	saludar past
saludó	saludar past
secunda	secundar present
secundaba	secundar past
secundaban	secundar past
secundado	secundar participle
secundan	secundar present
secundando	secundar gerund
secundar	secundar infinitive
secundaron	secundar past
secundó	secundar past
seguido	seguir participle
seguir	seguir infinitive
seguía	seguir past
seguían	seguir past
sentencia	sentenciar present
sentenciaba	sentenciar past
sentenciaban	sentenciar past
sentenciado	sentenciar participle
sentencian	sentenciar present
sentenciando	sentenciar gerund
sentenciar	sentenciar infinitive
sentenciaron	sentenciar past
sentenció	sentenciar past
sentido	sentir participle
sentir	sentir infinitive
sentía	sentir past
sentían	sentir past
señala	señalar present
señalaba	señalar past
señalaban	señalar past
señalado	señalar participle
señalan	señalar present
señalando	señalar gerund
señalar	señalar infinitive
señalarle	señalar infinitive
señalarles	señalar infinitive
señalarlo	señalar infinitive
señalaron	señalar past
señalarse	señalar infinitive
señalándole	señalar gerund
señalándoles	señalar gerund
señalándolo	señalar gerund
señalándose	señalar gerund
señaló	señalar past
siente	sentir present
sienten	sentir present
sigue	seguir present
siguen	seguir present
siguiendo	seguir gerund
siguieron	seguir past
siguió	seguir past
silba	silbar present
silbaba	silbar past
silbaban	silbar past
silbado	silbar participle
silban	silbar present
silbando	silbar gerund
silbar	silbar infinitive
silbaron	silbar past
silbó	silbar past
sincera	sincerar present
sinceraba	sincerar past
sinceraban	sincerar past
sincerado	sincerar participle
sinceran	sincerar present
sincerando	sincerar gerund
sincerar	sincerar infinitive
sinceraron	sincerar past
sinceró	sincerar past
sintetiza	sintetizar present
sintetizaba	sintetizar past
sintetizaban	sintetizar past
sintetizado	sintetizar participle
sintetizan	sintetizar present
sintetizando	sintetizar gerund
sintetizar	sintetizar infinitive
sintetizaron	sintetizar past
sintetizó	sintetizar past
sintiendo	sentir gerund
sintieron	sentir past
sintió	sentir past
solicita	solicitar present
solicitaba	solicitar past
solicitaban	solicitar past
solicitado	solicitar participle
solicitan	solicitar present
solicitando	solicitar gerund
solicitar	solicitar infinitive
solicitaron	solicitar past
solicitó	solicitar past
solloza	sollozar present
sollozaba	sollozar past
sollozaban	sollozar past
sollozado	sollozar participle
sollozan	sollozar present
sollozando	sollozar gerund
sollozar	sollozar infinitive
sollozaron	sollozar past
sollozó	sollozar past
soltaba	soltar past
soltaban	soltar past
soltado	soltar participle
soltando	soltar gerund
soltar	soltar infinitive
soltaron	soltar past
soltó	soltar past
sonreía	sonreír past
sonreían	sonreír past
sonreído	sonreír participle
sonreír	sonreír infinitive
sonriendo	sonreír gerund
sonrieron	sonreír past
sonrió	sonreír past
sonríe	sonreír present
sonríen	sonreír present
sorprende	sorprender present
sorprenden	sorprender present
sorprender	sorprender infinitive
sorprendido	sorprender participle
sorprendiendo	sorprender gerund
sorprendieron	sorprender past
sorprendió	sorprender past
sorprendía	sorprender past
sorprendían	sorprender past
sospecha	sospechar present
sospechaba	sospechar past
sospechaban	sospechar past
sospechado	sospechar participle
sospechan	sospechar present
sospechando	sospechar gerund
sospechar	sospechar infinitive
sospecharon	sospechar past
sospechó	sospechar past
sostener	sostener infinitive
sostenido	sostener participle
sosteniendo	sostener gerund
sostenía	sostener past
sostenían	sostener past
sostiene	sostener present
sostienen	sostener present
sostuvieron	sostener past
sostuvo	sostener past
soñaba	soñar past
soñaban	soñar past
soñado	soñar participle
soñando	soñar gerund
soñar	soñar infinitive
soñaron	soñar past
soñó	soñar past
subraya	subrayar present
subrayaba	subrayar past
subrayaban	subrayar past
subrayado	subrayar participle
subrayan	subrayar present
subrayando	subrayar gerund
subrayar	subrayar infinitive
subrayaron	subrayar past
subrayó	subrayar past
suelta	soltar present
sueltan	soltar present
sueña	soñar present
sueñan	soñar present
sugerido	sugerir participle
sugerir	sugerir infinitive
sugerirle	sugerir infinitive
sugerirles	sugerir infinitive
sugerirlo	sugerir infinitive
sugerirse	sugerir infinitive
sugería	sugerir past
sugerían	sugerir past
sugiere	sugerir present
sugieren	sugerir present
sugiriendo	sugerir gerund
sugirieron	sugerir past
sugiriéndole	sugerir gerund
sugiriéndoles	sugerir gerund
sugiriéndolo	sugerir gerund
sugiriéndose	sugerir gerund
sugirió	sugerir past
sumaba	sumar past
sumaban	sumar past
sumado	sumar participle
sumando	sumar gerund
sumar	sumar infinitive
sumaron	sumar past
sumó	sumar past
supieron	saber past
suplica	suplicar present
suplicaba	suplicar past
suplicaban	suplicar past
suplicado	suplicar participle
suplican	suplicar present
suplicando	suplicar gerund
suplicar	suplicar infinitive
suplicarle	suplicar infinitive
suplicarles	suplicar infinitive
suplicarlo	suplicar infinitive
suplicaron	suplicar past
suplicarse	suplicar infinitive
suplicándole	suplicar gerund
suplicándoles	suplicar gerund
suplicándolo	suplicar gerund
suplicándose	suplicar gerund
suplicó	suplicar past
supo	saber past
supone	suponer present
suponen	suponer present
suponer	suponer infinitive
suponiendo	suponer gerund
suponía	suponer past
suponían	suponer past
supuesto	suponer participle
supusieron	suponer past
supuso	suponer past
suspira	suspirar present
suspiraba	suspirar past
suspiraban	suspirar past
suspirado	suspirar participle
suspiran	suspirar present
suspirando	suspirar gerund
suspirar	suspirar infinitive
suspiraron	suspirar past
suspiró	suspirar past
susurra	susurrar present
susurraba	susurrar past
susurraban	susurrar past
susurrado	susurrar participle
susurran	susurrar present
susurrando	susurrar gerund
susurrar	susurrar infinitive
susurraron	susurrar past
susurró	susurrar past
tacha	tachar present
tachaba	tachar past
tachaban	tachar past
tachado	tachar participle
tachan	tachar present
tachando	tachar gerund
tachar	tachar infinitive
tacharle	tachar infinitive
tacharles	tachar infinitive
tacharlo	tachar infinitive
tacharon	tachar past
tacharse	tachar infinitive
tachándole	tachar gerund
tachándoles	tachar gerund
tachándolo	tachar gerund
tachándose	tachar gerund
tachó	tachar past
tartamudea	tartamudear present
tartamudeaba	tartamudear past
tartamudeaban	tartamudear past
tartamudeado	tartamudear participle
tartamudean	tartamudear present
tartamudeando	tartamudear gerund
tartamudear	tartamudear infinitive
tartamudearon	tartamudear past
tartamudeó	tartamudear past
teme	temer present
temen	temer present
temer	temer infinitive
temido	temer participle
temiendo	temer gerund
temieron	temer past
temió	temer past
temía	temer past
temían	temer past
teoriza	teorizar present
teorizaba	teorizar past
teorizaban	teorizar past
teorizado	teorizar participle
teorizan	teorizar present
teorizando	teorizar gerund
teorizar	teorizar infinitive
teorizaron	teorizar past
teorizó	teorizar past
tercia	terciar present
terciaba	terciar past
terciaban	terciar past
terciado	terciar participle
tercian	terciar present
terciando	terciar gerund
terciar	terciar infinitive
terciaron	terciar past
terció	terciar past
termina	terminar present
terminaba	terminar past
terminaban	terminar past
terminado	terminar participle
terminando	terminar gerund
terminar	terminar infinitive
terminaron	terminar past
terminó	terminar past
testifica	testificar present
testificaba	testificar past
testificaban	testificar past
testificado	testificar participle
testifican	testificar present
testificando	testificar gerund
testificar	testificar infinitive
testificaron	testificar past
testificó	testificar past
testimonia	testimoniar present
testimoniaba	testimoniar past
testimoniaban	testimoniar past
testimoniado	testimoniar participle
testimonian	testimoniar present
testimoniando	testimoniar gerund
testimoniar	testimoniar infinitive
testimoniaron	testimoniar past
testimonió	testimoniar past
tilda	tildar present
tildaba	tildar past
tildaban	tildar past
tildado	tildar participle
tildan	tildar present
tildando	tildar gerund
tildar	tildar infinitive
tildarle	tildar infinitive
tildarles	tildar infinitive
tildarlo	tildar infinitive
tildaron	tildar past
tildarse	tildar infinitive
tildándole	tildar gerund
tildándoles	tildar gerund
tildándolo	tildar gerund
tildándose	tildar gerund
tildó	tildar past
titubea	titubear present
titubeaba	titubear past
titubeaban	titubear past
titubeado	titubear participle
titubean	titubear present
titubeando	titubear gerund
titubear	titubear infinitive
titubearon	titubear past
titubeó	titubear past
traduce	traducir present
traducen	traducir present
traducido	traducir participle
traduciendo	traducir gerund
traducir	traducir infinitive
traducía	traducir past
traducían	traducir past
tradujeron	traducir past
tradujo	traducir past
tranquiliza	tranquilizar present
tranquilizaba	tranquilizar past
tranquilizaban	tranquilizar past
tranquilizado	tranquilizar participle
tranquilizan	tranquilizar present
tranquilizando	tranquilizar gerund
tranquilizar	tranquilizar infinitive
tranquilizaron	tranquilizar past
tranquilizó	tranquilizar past
transcribe	transcribir present
transcriben	transcribir present
transcribiendo	transcribir gerund
transcribieron	transcribir past
transcribir	transcribir infinitive
transcribió	transcribir past
transcribía	transcribir past
transcribían	transcribir past
transcrito	transcribir participle
transmite	transmitir present
transmiten	transmitir present
transmitido	transmitir participle
transmitiendo	transmitir gerund
transmitieron	transmitir past
transmitir	transmitir infinitive
transmitió	transmitir past
transmitía	transmitir past
transmitían	transmitir past
traslada	trasladar present
trasladaba	trasladar past
trasladaban	trasladar past
trasladado	trasladar participle
trasladan	trasladar present
trasladando	trasladar gerund
trasladar	trasladar infinitive
trasladarle	trasladar infinitive
trasladarles	trasladar infinitive
trasladarlo	trasladar infinitive
trasladaron	trasladar past
trasladarse	trasladar infinitive
trasladándole	trasladar gerund
trasladándoles	trasladar gerund
trasladándolo	trasladar gerund
trasladándose	trasladar gerund
trasladó	trasladar past
tronaba	tronar past
tronaban	tronar past
tronado	tronar participle
tronando	tronar gerund
tronar	tronar infinitive
tronaron	tronar past
tronó	tronar past
truena	tronar present
truenan	tronar present
tuitea	tuitear present
tuiteaba	tuitear past
tuiteaban	tuitear past
tuiteado	tuitear participle
tuitean	tuitear present
tuiteando	tuitear gerund
tuitear	tuitear infinitive
tuitearon	tuitear past
tuiteó	tuitear past
ufana	ufanar present
ufanaba	ufanar past
ufanaban	ufanar past
ufanado	ufanar participle
ufanan	ufanar present
ufanando	ufanar gerund
ufanar	ufanar infinitive
ufanaron	ufanar past
ufanó	ufanar past
urge	urgir present
urgen	urgir present
urgido	urgir participle
urgiendo	urgir gerund
urgieron	urgir past
urgir	urgir infinitive
urgió	urgir past
urgía	urgir past
urgían	urgir past
valora	valorar present
valoraba	valorar past
valoraban	valorar past
valorado	valorar participle
valoran	valorar present
valorando	valorar gerund
valorar	valorar infinitive
valoraron	valorar past
valoró	valorar past
vanagloria	vanagloriar present
vanagloriaba	vanagloriar past
vanagloriaban	vanagloriar past
vanagloriado	vanagloriar participle
vanaglorian	vanagloriar present
vanagloriando	vanagloriar gerund
vanagloriar	vanagloriar infinitive
vanagloriaron	vanagloriar past
vanaglorió	vanagloriar past
vaticina	vaticinar present
vaticinaba	vaticinar past
vaticinaban	vaticinar past
vaticinado	vaticinar participle
vaticinan	vaticinar present
vaticinando	vaticinar gerund
vaticinar	vaticinar infinitive
vaticinaron	vaticinar past
vaticinó	vaticinar past
verbaliza	verbalizar present
verbalizaba	verbalizar past
verbalizaban	verbalizar past
verbalizado	verbalizar participle
verbalizan	verbalizar present
verbalizando	verbalizar gerund
verbalizar	verbalizar infinitive
verbalizaron	verbalizar past
verbalizó	verbalizar past
verifica	verificar present
verificaba	verificar past
verificaban	verificar past
verificado	verificar participle
verifican	verificar present
verificando	verificar gerund
verificar	verificar infinitive
verificaron	verificar past
verificó	verificar past
vislumbra	vislumbrar present
vislumbraba	vislumbrar past
vislumbraban	vislumbrar past
vislumbrado	vislumbrar participle
vislumbran	vislumbrar present
vislumbrando	vislumbrar gerund
vislumbrar	vislumbrar infinitive
vislumbraron	vislumbrar past
vislumbró	vislumbrar past
vocea	vocear present
voceaba	vocear past
voceaban	vocear past
voceado	vocear participle
vocean	vocear present
voceando	vocear gerund
vocear	vocear infinitive
vocearon	vocear past
voceó	vocear past
vocifera	vociferar present
vociferaba	vociferar past
vociferaban	vociferar past
vociferado	vociferar participle
vociferan	vociferar present
vociferando	vociferar gerund
vociferar	vociferar infinitive
vociferaron	vociferar past
vociferó	vociferar past
zanja	zanjar present
zanjaba	zanjar past
zanjaban	zanjar past
zanjado	zanjar participle
zanjan	zanjar present
zanjando	zanjar gerund
zanjar	zanjar infinitive
zanjaron	zanjar past
zanjó	zanjar past
"""

READINGS = """\
podía leerse en
puede leerse en
se lee en
se leía en
se podía leer en
se puede leer en
"""

SPEECH = """\
abogar
achacar
aclarar
aconsejar
acotar
acreditar
acusar
adelantar
adherir
admitir
aducir
advertir
afear
afirmar
agradecer
agregar
alabar
alegar
alertar
aludir
anunciar
apelar
aplaudir
apostillar
apostrofar
apremiar
apuntar
argumentar
argüir
asegurar
aseverar
atestiguar
autocriticar
aventurar
avisar
añadir
bendecir
calificar
celebrar
censurar
certificar
comentar
comunicar
concluir
concretar
condenar
confesar
confirmar
confluir
congratular
conjeturar
conminar
considerar
constatar
contar
contestar
contextualizar
contradecir
corroborar
criticar
cuestionar
decir
declarar
definir
denunciar
deplorar
desaconsejar
desacreditar
desafiar
descartar
describir
desglosar
desgranar
desmentir
destacar
destapar
desvelar
detallar
diagnosticar
dictaminar
discrepar
disculpar
disponer
divulgar
ejemplarizar
elogiar
encarecer
enfatizar
enjuiciar
enumerar
esclarecer
escribir
especificar
espetar
estimar
exclamar
exhortar
exigir
explicar
explicitar
exponer
expresar
externar
felicitar
glosar
hipotetizar
incitar
increpar
indicar
informar
inquirir
insinuar
insistir
instar
interpelar
interrogar
invitar
invocar
jactar
jurar
lamentar
maldecir
manifestar
matizar
mencionar
narrar
negar
notificar
objetar
observar
opinar
ordenar
parafrasear
pedir
perorar
polemizar
ponderar
postular
precisar
preconizar
predecir
predicar
pregonar
preguntar
prescribir
prevenir
proclamar
proferir
profetizar
prometer
pronosticar
pronunciar
proponer
protestar
puntualizar
quejar
ratificar
razonar
reafirmar
rebatir
recalcar
recapitular
rechazar
reclamar
recomendar
reconocer
recordar
recriminar
redundar
referir
refutar
regañar
reiterar
reivindicar
relatar
remarcar
rememorar
renegar
repetir
replicar
reportar
reprender
reprobar
reprochar
repudiar
resaltar
reseñar
respaldar
responder
responsabilizar
retractar
retuitear
revelar
reñir
rogar
rumorear
secundar
sentenciar
señalar
solicitar
sostener
subrayar
sugerir
suplicar
teorizar
testificar
testimoniar
transmitir
tuitear
ufanar
urgir
valorar
vanagloriar
vaticinar
verificar
vislumbrar
"""

MANNER = """\
abundar
acabar
acordar
ahondar
alegrar
amenazar
animar
aportar
apostar
apuntillar
arengar
arrancar
arremeter
atribuir
augurar
aullar
avanzar
balbucear
bramar
bromear
bufar
cantar
catalogar
cavilar
cerrar
chillar
citar
clamar
coincidir
comenzar
compartir
continuar
contraatacar
convencer
conversar
convocar
corear
coronar
corregir
cuchichear
culpar
declamar
defender
demandar
demostrar
denotar
desahogar
desautorizar
desesperar
deslindar
deslizar
desmarcar
destilar
dialogar
dictar
ejemplificar
emocionar
empezar
enfadar
enorgullecer
ensalzar
entonar
enviar
esbozar
escandalizar
escudar
esgrimir
establecer
estallar
estipular
evidenciar
evocar
exagerar
excusar
explayar
fallar
farfullar
festejar
filosofar
finalizar
fundamentar
garantizar
gemir
gritar
gruñir
hablar
ilusionar
ilustrar
implorar
incidir
indignar
instruir
interpretar
interrumpir
intervenir
ironizar
jalear
justificar
ladrar
lanzar
leer
llamar
llorar
lloriquear
loar
machacar
martillear
mascullar
meditar
minimizar
mofar
mostrar
murmurar
musitar
nombrar
notar
oponer
parlamentar
perjurar
platicar
porfiar
posicionar
profundizar
prorrumpir
proseguir
publicar
reaccionar
recitar
recoger
rectificar
redactar
reflejar
reflexionar
relativizar
remachar
rematar
repasar
resignar
resolver
resumir
retransmitir
rezar
rezongar
reír
rubricar
rugir
rumiar
salmodiar
saludar
seguir
silbar
sincerar
sintetizar
sollozar
soltar
sonreír
sorprender
sumar
suspirar
susurrar
tachar
tartamudear
terciar
terminar
tildar
titubear
traducir
tranquilizar
transcribir
trasladar
tronar
verbalizar
vocear
vociferar
zanjar
"""

ADDRESS = """\
aconsejar
animar
avisar
conminar
convencer
exhortar
felicitar
incitar
increpar
informar
instar
interpelar
interrogar
invitar
tranquilizar
"""

ANSWERS = """\
contestar
rebatir
replicar
responder
"""

QUESTIONS = """\
cuestionar
inquirir
interpelar
interrogar
plantear
preguntar
"""

THOUGHT = """\
anhelar
aspirar
averiguar
calcular
comprender
concebir
confiar
creer
deducir
desconfiar
desear
dudar
entender
esperar
figurar
imaginar
inferir
intuir
juzgar
pensar
percibir
plantear
presagiar
prever
saber
sentir
sospechar
soñar
suponer
temer
"""

STATES = """\
consciente
convencida
convencidas
convencido
convencidos
segura
seguro
seguros
"""

NOUNS = """\
acusaciones
acusación
admisión
advertencia
advertencias
afirmaciones
afirmación
anuncio
argumento
argumentos
aseveraciones
aseveración
aviso
certeza
comentario
comentarios
compromiso
conclusiones
conclusión
confesiones
confesión
confirmación
convencimiento
convicción
creencia
crítica
críticas
declaraciones
declaración
denuncia
denuncias
duda
dudas
esperanza
hipótesis
idea
impresión
insinuaciones
insinuación
mensaje
noticia
opinión
presunción
promesa
promesas
pronóstico
queja
quejas
recordatorio
reproche
reproches
respuesta
rumor
rumores
sensación
sospecha
sospechas
sugerencia
temor
temores
teoría
tesis
versiones
versión
"""

DOCUMENTS = """\
acta
actas
anexo
análisis
artículo
auto
autos
balance
barómetro
carta
cartas
censo
cifra
cifras
circular
comunicado
comunicados
conclusiones
correo
correos
cuestionario
cálculos
dato
datos
decreto
demanda
denuncia
dictamen
dictámenes
documento
documentos
encuesta
encuestas
escrito
escritos
estadística
estadísticas
estimaciones
estimación
estudio
estudios
evaluación
expediente
expedientes
fallo
imágenes
indicador
indicadores
informe
informes
investigaciones
investigación
memoria
misiva
misivas
nota
previsiones
prontuario
proyecciones
publicación
querella
recurso
registro
registros
relato
resolución
resultados
sentencia
sentencias
sondeo
sondeos
testimonio
texto
textos
tuit
tuits
versión
video
videos
vídeo
vídeos
"""

VERB_PHRASES = """\
da a conocer	anunciar present
da a entender	insinuar present
da por hecho	asegurar present
dado a conocer	anunciar participle
dado a entender	insinuar participle
dado por hecho	asegurar participle
dan a conocer	anunciar present
dan a entender	insinuar present
dan por hecho	asegurar present
dando a conocer	anunciar gerund
dando a entender	insinuar gerund
dando por hecho	asegurar gerund
dar a conocer	anunciar infinitive
dar a entender	insinuar infinitive
dar por hecho	asegurar infinitive
deja claro	aclarar present
dejado claro	aclarar participle
dejan claro	aclarar present
dejando claro	aclarar gerund
dejaron claro	aclarar past
dejó claro	aclarar past
dice estar confiada de	asegurar present
dice estar confiado de	asegurar present
dice estar convencida de	asegurar present
dice estar convencido de	asegurar present
dice estar convencidos de	asegurar present
dice estar optimista de	asegurar present
dice estar partidaria de	asegurar present
dice estar partidario de	asegurar present
dice estar partidarios de	asegurar present
dice estar preocupada de	asegurar present
dice estar preocupado de	asegurar present
dice estar satisfecha de	asegurar present
dice estar satisfecho de	asegurar present
dieron a conocer	anunciar past
dieron a entender	insinuar past
dieron por hecho	asegurar past
dijo estar confiada de	asegurar past
dijo estar confiado de	asegurar past
dijo estar convencida de	asegurar past
dijo estar convencido de	asegurar past
dijo estar convencidos de	asegurar past
dijo estar optimista de	asegurar past
dijo estar partidaria de	asegurar past
dijo estar partidario de	asegurar past
dijo estar partidarios de	asegurar past
dijo estar preocupada de	asegurar past
dijo estar preocupado de	asegurar past
dijo estar satisfecha de	asegurar past
dijo estar satisfecho de	asegurar past
dio a conocer	anunciar past
dio a entender	insinuar past
dio por hecho	asegurar past
hace constar	señalar present
hace hincapié en	destacar present
hace notar	señalar present
hace saber	comunicar present
hace ver	señalar present
hacen constar	señalar present
hacen hincapié en	destacar present
hacen notar	señalar present
hacen saber	comunicar present
hacen ver	señalar present
hacer constar	señalar infinitive
hacer hincapié en	destacar infinitive
hacer notar	señalar infinitive
hacer saber	comunicar infinitive
hacer ver	señalar infinitive
haciendo constar	señalar gerund
haciendo hincapié en	destacar gerund
haciendo notar	señalar gerund
haciendo saber	comunicar gerund
haciendo ver	señalar gerund
hecho constar	señalar participle
hecho hincapié en	destacar participle
hecho notar	señalar participle
hecho saber	comunicar participle
hecho ver	señalar participle
hicieron constar	señalar past
hicieron hincapié en	destacar past
hicieron notar	señalar past
hicieron saber	comunicar past
hicieron ver	señalar past
hizo constar	señalar past
hizo hincapié en	destacar past
hizo notar	señalar past
hizo saber	comunicar past
hizo ver	señalar past
llama la atención sobre	advertir present
llamado la atención sobre	advertir participle
llaman la atención sobre	advertir present
llamando la atención sobre	advertir gerund
llamaron la atención sobre	advertir past
llamó la atención sobre	advertir past
mostrado confiada de	asegurar participle
mostrado confiado de	asegurar participle
mostrado convencida de	asegurar participle
mostrado convencido de	asegurar participle
mostrado convencidos de	asegurar participle
mostrado optimista de	asegurar participle
mostrado partidaria de	asegurar participle
mostrado partidario de	asegurar participle
mostrado partidarios de	asegurar participle
mostrado preocupada de	asegurar participle
mostrado preocupado de	asegurar participle
mostrado satisfecha de	asegurar participle
mostrado satisfecho de	asegurar participle
mostrando confiada de	asegurar gerund
mostrando confiado de	asegurar gerund
mostrando convencida de	asegurar gerund
mostrando convencido de	asegurar gerund
mostrando convencidos de	asegurar gerund
mostrando optimista de	asegurar gerund
mostrando partidaria de	asegurar gerund
mostrando partidario de	asegurar gerund
mostrando partidarios de	asegurar gerund
mostrando preocupada de	asegurar gerund
mostrando preocupado de	asegurar gerund
mostrando satisfecha de	asegurar gerund
mostrando satisfecho de	asegurar gerund
mostraron confiada de	asegurar past
mostraron confiado de	asegurar past
mostraron convencida de	asegurar past
mostraron convencido de	asegurar past
mostraron convencidos de	asegurar past
mostraron optimista de	asegurar past
mostraron partidaria de	asegurar past
mostraron partidario de	asegurar past
mostraron partidarios de	asegurar past
mostraron preocupada de	asegurar past
mostraron preocupado de	asegurar past
mostraron satisfecha de	asegurar past
mostraron satisfecho de	asegurar past
mostró confiada de	asegurar past
mostró confiado de	asegurar past
mostró convencida de	asegurar past
mostró convencido de	asegurar past
mostró convencidos de	asegurar past
mostró optimista de	asegurar past
mostró partidaria de	asegurar past
mostró partidario de	asegurar past
mostró partidarios de	asegurar past
mostró preocupada de	asegurar past
mostró preocupado de	asegurar past
mostró satisfecha de	asegurar past
mostró satisfecho de	asegurar past
muestra confiada de	asegurar present
muestra confiado de	asegurar present
muestra convencida de	asegurar present
muestra convencido de	asegurar present
muestra convencidos de	asegurar present
muestra optimista de	asegurar present
muestra partidaria de	asegurar present
muestra partidario de	asegurar present
muestra partidarios de	asegurar present
muestra preocupada de	asegurar present
muestra preocupado de	asegurar present
muestra satisfecha de	asegurar present
muestra satisfecho de	asegurar present
muestran confiada de	asegurar present
muestran confiado de	asegurar present
muestran convencida de	asegurar present
muestran convencido de	asegurar present
muestran convencidos de	asegurar present
muestran optimista de	asegurar present
muestran partidaria de	asegurar present
muestran partidario de	asegurar present
muestran partidarios de	asegurar present
muestran preocupada de	asegurar present
muestran preocupado de	asegurar present
muestran satisfecha de	asegurar present
muestran satisfecho de	asegurar present
pone de manifiesto	manifestar present
pone de relieve	destacar present
pone el acento en	destacar present
pone el foco en	destacar present
pone en duda	cuestionar present
pone en valor	destacar present
ponen de manifiesto	manifestar present
ponen de relieve	destacar present
ponen el acento en	destacar present
ponen el foco en	destacar present
ponen en duda	cuestionar present
ponen en valor	destacar present
poniendo de manifiesto	manifestar gerund
poniendo de relieve	destacar gerund
poniendo el acento en	destacar gerund
poniendo el foco en	destacar gerund
poniendo en duda	cuestionar gerund
poniendo en valor	destacar gerund
puesto de manifiesto	manifestar participle
puesto de relieve	destacar participle
puesto el acento en	destacar participle
puesto el foco en	destacar participle
puesto en duda	cuestionar participle
puesto en valor	destacar participle
pusieron de manifiesto	manifestar past
pusieron de relieve	destacar past
pusieron el acento en	destacar past
pusieron el foco en	destacar past
pusieron en duda	cuestionar past
pusieron en valor	destacar past
puso de manifiesto	manifestar past
puso de relieve	destacar past
puso el acento en	destacar past
puso el foco en	destacar past
puso en duda	cuestionar past
puso en valor	destacar past
"""

BARE = """\
advertir
afirmar
agregar
apuntar
asegurar
añadir
decir
declarar
destacar
explicar
indicar
manifestar
recordar
señalar
sostener
subrayar
"""

ACTS = """\
acusar
alabar
anunciar
aplaudir
calificar
catalogar
celebrar
censurar
condenar
confirmar
considerar
criticar
cuestionar
culpar
defender
definir
denunciar
deplorar
descartar
describir
desmentir
destacar
elogiar
exhortar
exigir
felicitar
instar
invitar
lamentar
llamar
negar
ordenar
pedir
prometer
pronosticar
proponer
rechazar
reclamar
recomendar
reivindicar
reprochar
respaldar
rogar
solicitar
sugerir
suplicar
tachar
tildar
urgir
"""

PARENTHETIC = """\
abogar
achacar
aclarar
aconsejar
acotar
acreditar
adelantar
adherir
admitir
aducir
advertir
afear
afirmar
agradecer
agregar
alabar
alegar
alegrar
alertar
aludir
anunciar
apelar
aplaudir
apostillar
apostrofar
apremiar
apuntar
argumentar
argüir
asegurar
aseverar
atestiguar
autocriticar
aventurar
avisar
añadir
bendecir
bromear
celebrar
censurar
certificar
coincidir
comentar
comunicar
concluir
concretar
condenar
confesar
confirmar
confluir
congratular
conjeturar
conminar
considerar
constatar
contar
contestar
contextualizar
continuar
contradecir
corroborar
creer
criticar
cuestionar
decir
declarar
defender
definir
denunciar
deplorar
desaconsejar
desacreditar
desafiar
descartar
describir
desglosar
desgranar
desmentir
destacar
destapar
desvelar
detallar
diagnosticar
dictaminar
discrepar
disculpar
disponer
divulgar
ejemplarizar
elogiar
emocionar
encarecer
enfatizar
enjuiciar
entender
enumerar
esclarecer
escribir
especificar
espetar
estimar
exclamar
exhortar
exigir
explicar
explicitar
exponer
expresar
externar
felicitar
glosar
hipotetizar
incidir
incitar
increpar
indicar
indignar
informar
inquirir
insinuar
insistir
interpelar
interrogar
invitar
invocar
ironizar
jactar
jurar
justificar
lamentar
maldecir
manifestar
matizar
mencionar
narrar
negar
notificar
objetar
observar
opinar
ordenar
parafrasear
pedir
pensar
perorar
polemizar
ponderar
postular
precisar
preconizar
predecir
predicar
pregonar
preguntar
prescribir
prevenir
proclamar
proferir
profetizar
prometer
pronosticar
pronunciar
proponer
proseguir
protestar
puntualizar
quejar
ratificar
razonar
reafirmar
rebatir
recalcar
recapitular
rechazar
reclamar
recomendar
reconocer
recordar
recriminar
rectificar
redundar
referir
reflexionar
refutar
regañar
reiterar
reivindicar
relatar
remachar
remarcar
rematar
rememorar
renegar
repetir
replicar
reportar
reprender
reprobar
reprochar
repudiar
resaltar
reseñar
resignar
respaldar
responder
responsabilizar
resumir
retractar
retuitear
revelar
reñir
rogar
rumorear
secundar
sentenciar
señalar
solicitar
sorprender
sostener
subrayar
sugerir
suplicar
suponer
temer
teorizar
testificar
testimoniar
transmitir
tuitear
ufanar
urgir
valorar
vanagloriar
vaticinar
verificar
vislumbrar
zanjar
"""

PHRASES = """\
a criterio de
a criterio del
a decir de
a entender de
a juicio de
a juicio del
a ojos de
a ojos del
al decir de
al parecer de
de acuerdo a
de acuerdo al
de acuerdo con
en boca de
en la opinión de
en la opinión del
en opinión de
en opinión del
en palabras de
en palabras del
según el testimonio de
según el testimonio del
según fuentes de
según la versión de
según la versión del
según palabras de
según palabras del
"""

POSTINGS = """\
comparte
comparten
compartido
compartiendo
compartieron
compartir
compartió
compartía
compartían
publica
publicaba
publicaban
publicado
publican
publicando
publicar
publicaron
publicó
retuitea
retuiteaba
retuiteaban
retuiteado
retuitean
retuiteando
retuitear
retuitearon
retuiteó
tuitea
tuiteaba
tuiteaban
tuiteado
tuitean
tuiteando
tuitear
tuitearon
tuiteó
"""

CITING = """\
citar
"""

WORDINGS = """\
comentario
frase
leyenda
mensaje
nota
palabras
texto
"""

MENTIONS = """\
alias
apodada
apodado
apodo
bajo el epígrafe
bajo el lema
bajo el nombre
bajo el nombre de
bajo el título
bautizada
bautizada como
bautizado
bautizado como
bautizaron
bautizó
buque
canción
capítulo
certamen
ciclo
comedia
concepto de
concurso
conocida como
conocidas como
conocido como
conocidos como
cortometraje
cuadro
cuento
denomina
denominada
denominadas
denominado
denominados
denominan
denominaron
denominó
dicho
disco
documental
el apodo de
el concepto de
el lema
el lema de
el libro
el nombre
el nombre de
el término
el título
el título de
ensayo
episodio
eslogan
espectáculo
etiqueta
exposición
expresión
festival
filme
galardón
hashtag
himno
hotel
intitulada
intitulado
la campaña
la expresión
la obra
la palabra
la película
la serie
las palabras
lema
libro
llama
llamaba
llamaban
llamada
llamadas
llamado
llamados
llaman
llamaron
llamó
mal llamada
mal llamado
marca
musical
nombrada
novela
obra
obra de teatro
palabra
película
podcast
poema
poemario
premio
programa
proyecto
refrán
restaurante
retrato
revista
rotulado
sencillo
serie
significa
sobrenombre de
taller
tema
titulada
tituladas
titulado
titulados
trilogía
término
títulos
videojuego
zarzuela
álbum
ópera
"""

OWN_VIEWS = """\
a su criterio
a su entender
a su juicio
a su manera de ver
a su modo de ver
a su parecer
en su criterio
en su opinión
en sus palabras
según ella
según su criterio
según sus palabras
según él
"""

ANAPHORS = """\
así lo
lo
"""

CONFIRMING = """\
anunciar
confirmar
"""
