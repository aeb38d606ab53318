"""How something comes again, said in five languages."""

from datetime import time

import pytest

from kith.domain.recurring import Cycle, Recurring
from kith.domain.recurring_words import WORDS, say_again

MONTH, WEEK, YEAR = Cycle.MONTH, Cycle.WEEK, Cycle.YEAR

SAID = {
    Recurring(cycle=WEEK, weekdays=(0, 3)): {
        "de": "jeden Montag und Donnerstag",
        "en": "every Monday and Thursday",
        "es": "cada lunes y jueves",
        "fr": "chaque lundi et jeudi",
        "nl": "elke maandag en donderdag",
    },
    Recurring(cycle=WEEK, number=2, weekdays=(0,), at=time(9)): {
        "de": "alle zwei Wochen am Montag um 09:00",
        "en": "every two weeks on Monday at 09:00",
        "es": "cada dos semanas, el lunes a las 09:00",
        "fr": "toutes les deux semaines, le lundi à 09:00",
        "nl": "elke twee weken op maandag om 09:00",
    },
    Recurring(cycle=MONTH, day=1): {
        "de": "jeden Monat am 1.",
        "en": "every month on the first",
        "es": "cada mes, el día 1",
        "fr": "tous les mois, le 1er",
        "nl": "elke maand op de eerste",
    },
    Recurring(cycle=MONTH, number=3, day=15): {
        "de": "alle drei Monate am 15.",
        "en": "every three months on day 15",
        "es": "cada tres meses, el día 15",
        "fr": "tous les trois mois, le 15",
        "nl": "elke drie maanden op de 15e",
    },
    Recurring(cycle=MONTH, day=31): {
        "de": "jeden Monat am letzten Tag",
        "en": "every month on the last day",
        "es": "cada mes, el último día",
        "fr": "tous les mois, le dernier jour",
        "nl": "elke maand op de laatste dag",
    },
    Recurring(cycle=MONTH, weekdays=(3,), nth=3): {
        "de": "jeden Monat am dritten Donnerstag",
        "en": "every month on the third Thursday",
        "es": "cada mes, el tercer jueves",
        "fr": "tous les mois, le troisième jeudi",
        "nl": "elke maand op de derde donderdag",
    },
    Recurring(cycle=YEAR, weekdays=(4,), nth=-1, month=11): {
        "de": "jedes Jahr am letzten Freitag im November",
        "en": "every year on the last Friday of November",
        "es": "cada año, el último viernes de noviembre",
        "fr": "tous les ans, le dernier vendredi de novembre",
        "nl": "elk jaar op de laatste vrijdag van november",
    },
    Recurring(cycle=YEAR, month=5, day=1): {
        "de": "jedes Jahr am 1. Mai",
        "en": "every year on 1 May",
        "es": "cada año, el 1 de mayo",
        "fr": "tous les ans, le 1er mai",
        "nl": "elk jaar op 1 mei",
    },
    Recurring(cycle=YEAR, month=5, day=5): {
        "de": "jedes Jahr am 5. Mai",
        "en": "every year on 5 May",
        "es": "cada año, el 5 de mayo",
        "fr": "tous les ans, le 5 mai",
        "nl": "elk jaar op 5 mei",
    },
    Recurring(cycle=MONTH, number=3): {
        "de": "in drei Monaten, vom Erledigen an gerechnet",
        "en": "three months after it is done",
        "es": "tres meses después de hacerlo",
        "fr": "trois mois après l\N{RIGHT SINGLE QUOTATION MARK}avoir fait",
        "nl": "drie maanden nadat het gedaan is",
    },
}


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("rule", SAID, ids=str)
def test_it_is_said_as_people_say_it(rule: Recurring, language: str) -> None:
    """Each language in its own order, with its own ordinals."""
    assert say_again(rule, language) == SAID[rule][language]
