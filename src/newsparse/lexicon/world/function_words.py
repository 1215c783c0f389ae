"""The commonest function words of languages that news is written in: they tell which language a text is in.

Source: the top of each language's frequency lists; words that several of these languages share are left in, as a
text is given to the language that explains most of it.
"""

FUNCTION_WORDS = """\
af	die van en in het is dat nie vir op te met sy hy wat aan
ca	de la el i que a en els les per un una del és amb no va al
cs	a v se na je že s z do o i to ve pro za by ale jako od
da	af at blev de den der det efter en er et for fra ham har hun i ikke kan med og også om på siger sig skal som til ud var ved vil være år
de	aber alle alles als am an auch auf aus bei bis da dann das dass dem den der des die dies doch durch ein eine einem einen einer er erklärte es für gegen habe haben hat hatte hier ich ihm im in ist kein man mehr mit nach nicht noch nur oder ohne sagt sagte sei sein sich sie sind so um und uns vom von vor war was weil wenn werden wie wir wird wurde wurden zu zum zur über
en	a after an and are as at be been but by for from had has have he her his in is it its not of on or said she that the their they this to was were who will with would
es	de la que el en y a los se del las un por con no una su para es al lo como
et	ja on ei et ka see ta oli mis kui aga oma ning ole või
fi	ja on ei että oli se hän mutta kun ovat myös joka mukaan
fr	de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se
hr	i u je na se da su za od s o a koji će što nije bi kao
hu	a az és hogy nem is egy meg volt ez de csak már
id	yang dan di itu dengan untuk dari tidak ini dalam akan pada juga ke oleh
is	að af á eftir ekki en er fyrir frá hefur í með og sem til um var við það því þess
it	di e il la che in a un è per del una i non con della da le si al sono dei
lt	ir į kad iš su tai yra bet kaip ar buvo dėl nuo
lv	un ir no ar par ka uz kas bet arī tika pēc kā
ms	yang dan di untuk dengan pada tidak itu dalam ini akan kepada oleh bagi berkata
nb	at av ble de den det dette en er et etter for fra ham han har hun i ikke kan med og også om opp på seg sier skal som til ut var ved vil være å år
nl	de van het een en in is dat op te zijn met voor niet aan er die om ook maar
pl	i w na z się nie do to że o jest jak po od za przez
pt	de a o que e do da em um para com não uma os no se na por mais as dos
ro	de și în a la cu pe că o din nu un este care mai pentru
sk	a v sa na je že s z do o to aj vo pre za by ako
sl	je in v na se da za so ki z s pa tudi ne bi
sq	të e në dhe i për një me nga që është se nuk
sv	att av de den det efter en ett från för han har hon i inte kan med men och om på sig ska som säger till var är år
sw	ya wa na kwa ni katika la za cha hiyo kuwa huyo
tl	ng sa ang na mga at ay si ni kay para hindi
tr	ama ancak bir bu da daha de dedi diye en gibi göre her için ile ise kadar ki ne olan olarak oldu olduğunu sonra ve var veya yeni çok
vi	các có cho của cũng do được đã để khi không là một năm này người những ra sẽ tại theo trong và vào về với
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
