"""Words that stand beside the time at which a page in Ukrainian was published or updated.

Written for this project from general knowledge of the language.
"""

AGO = """\
тому
"""

EDITIONS = """\
друкована версія
номер газети
"""

PUBLISHED = """\
дата
дата публікації
додано
опублікована
опубліковано
розміщено
створено
"""

TODAY = """\
вчора
зараз
позавчора
сьогодні
щойно
"""

UNITS = """\
год
годин
години
годину
день
дні
днів
місяць
місяці
місяців
роки
років
рік
сек
секунд
секунди
секунду
тиждень
тижні
тижнів
хв
хвилин
хвилини
хвилину
"""

UPDATED = """\
відредаговано
дата оновлення
змінено
оновлена
оновлено
останнє оновлення
"""
