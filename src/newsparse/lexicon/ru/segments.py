"""Words that tell what a line of a page in Russian is.

Written for this project from general knowledge of the language.
"""

APPEALS = """\
будьте в курсе
войдите или зарегистрируйтесь
все права защищены
выделите ее и нажмите
выделите её и нажмите
выделите фрагмент
зарегистрируйтесь, чтобы
использование материалов
мы используем cookie
нажмите, чтобы
нашли опечатку
нашли ошибку
оформите подписку
поддержите нас
подписывайтесь на
подписывайтесь на наш
подпишитесь на наш
при использовании материалов
при цитировании
присоединяйтесь к нам
продолжая использовать
следите за нами
файлы cookie
читайте нас в
чтобы оставить комментарий
"""

BIOGRAPHIES = """\
автор
журналист
обозреватель
пишет
работает
родилась
родился
специализируется
"""

# how a line begins, tab, kind
BOXES = """\
вам может быть интересно	related
версия для печати	boilerplate
выбор редакции	related
главные новости	related
другие новости	related
еще по теме	related
ещё по теме	related
комментарии	boilerplate
копировать ссылку	boilerplate
лента новостей	related
материалы по теме	related
метки	boilerplate
написать комментарий	boilerplate
нашли опечатку	boilerplate
нашли ошибку	boilerplate
новости партнеров	related
новости партнёров	related
новости по теме	related
новости сми2	related
оставить комментарий	boilerplate
оцените материал	boilerplate
по теме	related
поделиться	boilerplate
подписаться на	boilerplate
подписывайтесь на	boilerplate
подпишитесь на	boilerplate
подробнее по теме	related
популярное	related
последние новости	related
похожие материалы	related
похожие новости	related
предыдущая новость	related
ранее по теме	related
реклама	boilerplate
рекомендуем	related
самое популярное	related
самое читаемое	related
следующая новость	related
смотрите также	related
сюжет	related
теги	boilerplate
читайте также	related
что еще почитать	related
что ещё почитать	related
"""

COMMENTS = """\
все комментарии
комментариев
комментарии
комментарий
обсудить
обсуждение
отзывы
"""

CONTACTS = """\
e-mail
email
написать автору
пишите на
почта
связаться с автором
телефон редакции
"""

ENDINGS = """\
copyright
© 20
все права защищены
комментарии
метки:
нашли ошибку
новости партнеров
новости партнёров
новости по теме
новости сми2
оставить комментарий
самое читаемое
теги:
"""

KICKERS = """\
аналитика
блог
видео
дневник
досье
интервью
инфографика
колонка
комментарий
мнение
молния
обзор
онлайн
опрос
подкаст
пресс-релиз
прямая трансляция
расследование
репортаж
рецензия
спецпроект
справка
срочно
тест
фото
фоторепортаж
хроника
эксклюзив
"""

# the whole line, tab, kind
LABELS = """\
facebook	boilerplate
telegram	boilerplate
twitter	boilerplate
viber	boilerplate
whatsapp	boilerplate
авто	navigation
авторы	navigation
армия	navigation
архив	navigation
афиша	navigation
бизнес	navigation
в закладки	boilerplate
в избранное	boilerplate
в мире	navigation
вакансии	navigation
версия для печати	boilerplate
видео	navigation
вконтакте	boilerplate
война	navigation
войти	boilerplate
все новости	navigation
главная	navigation
гороскоп	navigation
добавить в избранное	boilerplate
загрузить еще	boilerplate
загрузить ещё	boilerplate
закрыть	boilerplate
здоровье	navigation
интервью	navigation
инфографика	navigation
карта сайта	navigation
комментировать	boilerplate
контакты	navigation
копировать ссылку	boilerplate
криминал	navigation
культура	navigation
лента	navigation
личный кабинет	navigation
меню	navigation
мир	navigation
мнения	navigation
москва	navigation
мы в соцсетях	boilerplate
на правах рекламы	boilerplate
наверх	boilerplate
наука	navigation
недвижимость	navigation
новости	navigation
нравится	boilerplate
о нас	navigation
о проекте	navigation
образование	navigation
обсудить	boilerplate
общество	navigation
одноклассники	boilerplate
ок	boilerplate
отправить	boilerplate
оценить	boilerplate
печать	boilerplate
погода	navigation
поделиться	boilerplate
подписаться	boilerplate
подписка	navigation
подробнее	boilerplate
поиск	navigation
показать еще	boilerplate
показать ещё	boilerplate
политика	navigation
политика конфиденциальности	navigation
пользовательское соглашение	navigation
правила	navigation
предыдущая	boilerplate
принять	boilerplate
происшествия	navigation
путешествия	navigation
распечатать	boilerplate
рассылка	navigation
регионы	navigation
регистрация	boilerplate
редакция	navigation
реклама	boilerplate
рекламодателям	navigation
религия	navigation
россия	navigation
санкт-петербург	navigation
скачать приложение	boilerplate
скопировать ссылку	boilerplate
следующая	boilerplate
слушать	boilerplate
согласен	boilerplate
сообщить об ошибке	boilerplate
сохранить	boilerplate
спецпроекты	navigation
спорт	navigation
темы	navigation
технологии	navigation
туризм	navigation
украина	navigation
финансы	navigation
фото	navigation
читать далее	boilerplate
читать дальше	boilerplate
читать полностью	boilerplate
экономика	navigation
"""

LIVE = """\
онлайн
онлайн-трансляция
прямая трансляция
прямой эфир
текстовая трансляция
хроника событий
"""

NOTES = """\
внесен в реестр иностранных агентов
внесён в реестр иностранных агентов
запрещена в россии
запрещена на территории россии
материал подготовлен
перевод:
признан иноагентом
признана иноагентом
с использованием материалов
"""

REPLIES = """\
нравится ответить
ответить
пожаловаться
"""

# How a link to another place on the page begins.
JUMPS = """\
перейти к
"""

# How words begin with which a page asks for its reader's data.
CONSENTS = """\
cookie
данны
конфиденциальн
обработк
персональн
реклам
согласи
устройств
"""
