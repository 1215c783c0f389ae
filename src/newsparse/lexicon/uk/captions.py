"""Words that stand in captions and beside the names of photographers in Ukrainian.

Written for this project from general knowledge of the language.
"""

CAPTION_LABELS = """\
на фото
підпис
підпис до фото
"""

FILLERS = """\
facebook
instagram
pexels
pixabay
shutterstock
telegram
unsplash
youtube
архів
архівне фото
відкриті джерела
з архіву
з особистого архіву
кадр з відео
надано
особистий архів
пресслужба
скриншот
скриншот відео
скріншот
соцмережі
фото з архіву
ілюстративне фото
ілюстраційне фото
ілюстрація
"""

CREDIT_LABELS = """\
автор фото
архів
відео
графіка
джерело
джерело фото
зображення
кадр
колаж
малюнок
світлина
скриншот
скріншот
фото
фотограф
фотографія
фотографії
фотокореспондент
ілюстрація
інфографіка
"""

CREDIT_OPENERS = """\
кадр з
світлина
скриншот з
фото від
фото з сайту
фото надано
фото пресслужби
фото із
"""

TAILS = """\
дивитися всі фото
закрити
збільшити
показати ще
розгорнути
"""
