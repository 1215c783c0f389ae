"""Which language a text is in."""

import pytest

from newsparse.text.language import guess_language

CASES = [
    ("en", "The port was closed on Monday after the storm, and nobody knows when it will open."),
    ("de", "Der Hafen wurde am Montag nach dem Sturm geschlossen, und niemand weiß, wann er wieder öffnet."),
    ("fr", "Le port a été fermé lundi après la tempête et personne ne sait quand il va rouvrir."),
    ("es", "El puerto fue cerrado el lunes por la tormenta y nadie sabe cuándo se abrirá para los barcos."),
    ("it", "Il porto è stato chiuso lunedì per la tempesta e nessuno sa quando sarà riaperto al traffico."),
    ("nb", "Havnen ble stengt på mandag etter stormen, og ingen vet når den skal åpnes for trafikk."),
    ("da", "Havnen blev lukket i mandags efter stormen, og ingen siger noget om, hvornår den kan åbnes."),
    ("tr", "Liman fırtına için kapatıldı ve kimse ne zaman açılacak bilmiyor, ancak daha çok gemi var."),
    ("ru", "Порт был закрыт в понедельник после шторма, и никто не знает, когда он откроется."),
    ("uk", "Порт закрили в понеділок після шторму, і ніхто не знає, коли його відкриють."),
    ("ja", "嵐のため、港は月曜日に閉鎖された。いつ再開されるかは分からない。"),
    ("zh", "港口因风暴于星期一关闭，没有人知道何时重新开放。"),
    ("el", "Το λιμάνι έκλεισε τη Δευτέρα μετά την καταιγίδα."),
    (None, ""),
    (None, "42 17 3.5 %"),
    (None, "Shr 12 cts vs 14 cts\nNet 4,123,000 vs 5,004,000\nRevs 12.4 mln vs 13.0 mln"),
    ("en", "The ferry “Αιγαίο” was late, and the captain said that it had been the wind."),
    (
        "en",
        "Subscribe\nLog in\nMenu\n" * 9
        + "It was the first time that the mayor had seen it, he said. " * 30
        + "Follow us\n" * 9,
    ),
]


@pytest.mark.parametrize(("language", "text"), CASES, ids=[f"{c[0]}-{c[1][:20]}" for c in CASES])
def test_the_language_of_a_text(language: str | None, text: str) -> None:
    assert guess_language(text) == language
