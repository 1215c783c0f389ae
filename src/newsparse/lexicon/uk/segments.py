"""Words that tell what a line of a page in Ukrainian is.

Written for this project from general knowledge of the language.
"""

APPEALS = """\
будьте в курсі
виділіть фрагмент
виділіть її та натисніть
використання матеріалів
всі права захищені
знайшли помилку
ми використовуємо cookie
натисніть, щоб
оформіть підписку
при цитуванні
приєднуйтесь до нас
продовжуючи використовувати
підписуйтесь на
підписуйтесь на наш
підписуйтеся на
підпишіться на наш
підтримайте нас
стежте за нами
у разі використання матеріалів
увійдіть або зареєструйтесь
усі права захищено
файли cookie
читайте нас у
щоб залишити коментар
"""

BIOGRAPHIES = """\
автор
авторка
журналіст
журналістка
народився
народилася
оглядач
пише
працює
спеціалізується
"""

# how a line begins, tab, kind
BOXES = """\
більше по темі	related
вас може зацікавити	related
версія для друку	boilerplate
вибір редакції	related
головні новини	related
дивіться також	related
до теми	related
за темою	related
залишити коментар	boilerplate
знайшли помилку	boilerplate
коментарі	boilerplate
копіювати посилання	boilerplate
матеріали за темою	related
мітки	boilerplate
найпопулярніше	related
написати коментар	boilerplate
наступна новина	related
новини за темою	related
новини партнерів	related
останні новини	related
поділитися	boilerplate
попередня новина	related
популярне	related
підписатися на	boilerplate
підписуйтесь на	boilerplate
підписуйтеся на	boilerplate
підпишіться на	boilerplate
реклама	boilerplate
рекомендуємо	related
стрічка новин	related
схожі матеріали	related
схожі новини	related
сюжет	related
теги	boilerplate
читайте також	related
ще за темою	related
інші новини	related
"""

COMMENTS = """\
відгуки
коментар
коментарі
коментарів
обговорення
обговорити
усі коментарі
"""

CONTACTS = """\
e-mail
email
зв'язатися з автором
написати автору
пишіть на
пошта
телефон редакції
"""

ENDINGS = """\
copyright
© 20
всі права захищені
залишити коментар
знайшли помилку
коментарі
мітки:
новини за темою
новини партнерів
теги:
усі права захищено
"""

KICKERS = """\
аналітика
блискавка
блог
відео
довідка
досьє
думка
ексклюзив
колонка
коментар
огляд
онлайн
опитування
подкаст
прес-реліз
пряма трансляція
репортаж
рецензія
розслідування
спецпроєкт
терміново
тест
фото
фоторепортаж
хроніка
щоденник
інтерв'ю
інфографіка
"""

# the whole line, tab, kind
LABELS = """\
facebook	boilerplate
telegram	boilerplate
twitter	boilerplate
viber	boilerplate
whatsapp	boilerplate
авто	navigation
автори	navigation
архів	navigation
афіша	navigation
бізнес	navigation
в закладки	boilerplate
вакансії	navigation
вгору	boilerplate
версія для друку	boilerplate
всі новини	navigation
відео	navigation
війна	navigation
головна	navigation
гороскоп	navigation
детальніше	boilerplate
докладніше	boilerplate
друк	boilerplate
думки	navigation
економіка	navigation
завантажити ще	boilerplate
закрити	boilerplate
зберегти	boilerplate
згоден	boilerplate
здоров'я	navigation
київ	navigation
коментувати	boilerplate
контакти	navigation
копіювати посилання	boilerplate
кримінал	navigation
культура	navigation
львів	navigation
мапа сайту	navigation
меню	navigation
ми в соцмережах	boilerplate
на правах реклами	boilerplate
нагору	boilerplate
надіслати	boilerplate
наступна	boilerplate
наука	navigation
нерухомість	navigation
новини	navigation
обговорити	boilerplate
одеса	navigation
ок	boilerplate
освіта	navigation
особистий кабінет	navigation
оцінити	boilerplate
повідомити про помилку	boilerplate
погода	navigation
подобається	boilerplate
подорожі	navigation
поділитися	boilerplate
події	navigation
показати ще	boilerplate
політика	navigation
політика конфіденційності	navigation
попередня	boilerplate
пошук	navigation
правила	navigation
прийняти	boilerplate
про нас	navigation
про проєкт	navigation
підписатися	boilerplate
підписка	navigation
регіони	navigation
редакція	navigation
реклама	boilerplate
рекламодавцям	navigation
реєстрація	boilerplate
роздрукувати	boilerplate
розсилка	navigation
світ	navigation
слухати	boilerplate
спецпроєкти	navigation
спорт	navigation
стрічка	navigation
суспільство	navigation
теми	navigation
технології	navigation
туризм	navigation
у світі	navigation
увійти	boilerplate
україна	navigation
усі новини	navigation
фото	navigation
фінанси	navigation
харків	navigation
читати далі	boilerplate
читати повністю	boilerplate
інтерв'ю	navigation
інфографіка	navigation
"""

LIVE = """\
наживо
онлайн
онлайн-трансляція
пряма трансляція
прямий ефір
текстова трансляція
хроніка подій
"""

NOTES = """\
з використанням матеріалів
матеріал підготовлено
переклад:
"""

REPLIES = """\
відповісти
поскаржитися
"""

# How a link to another place on the page begins.
JUMPS = """\
перейти до
"""

# How words begin with which a page asks for its reader's data.
CONSENTS = """\
cookie
даних
згод
конфіденційн
обробк
персональн
пристро
реклам
"""
