"""The words of settings in five languages: their names, and what can be chosen."""

from collections.abc import Mapping
from typing import TypeVar

from kith.domain.choices import Setting
from kith.domain.date_text import plain, plain_table, untyped
from kith.domain.notes import PURPOSE_BY_WORD
from kith.domain.owner import Receipts
from kith.domain.purposes import Purpose
from kith.domain.reasons import SENTENCES

T = TypeVar("T")


def _by_word(table: Mapping[T, str]) -> dict[str, T]:
    return {
        spelled: meant
        for meant, words in table.items()
        for word in words.split(", ")
        for spelled in (plain(word), plain(untyped(word)))
    }


NAMES = _by_word(
    {
        Setting.CIRCLE: "cercle, circle, círculo, kreis, kring",
        Setting.EVENING: "'s avonds, abend, abendfrage, abends, avond, avondvraag, evening, "
        "evening question, evenings, le soir, noche, por la noche, pregunta de la noche, "
        "question du soir, s avonds, soir",
        Setting.ITEMS: "at most, au maximum, au plus, como máximo, hoogstens, "
        "höchstens, max, maximaal, maximal, maximum, máximo",
        Setting.LANGUAGE: "idioma, language, langue, lengua, sprache, taal",
        Setting.LOOK_AHEAD: "adelanto, aperçu, aperçu de la semaine, ausblick, look ahead, "
        "lookahead, resumen semanal, semaine à venir, vooruitblik, vorschau, week ahead, "
        "weekly look ahead, weekoverzicht, wochenausblick, wochenvorschau",
        Setting.NUDGES: "avisos, erinnerungen, herinneringen, nudges, rappels",
        Setting.NUDGE_TIME: "erinnerungszeit, heure, heure des rappels, hora, hora de los avisos, "
        "herinneringstijd, nudge time, nudges at, tijd, time, uhrzeit, zeit",
        Setting.QUIET: "calme, días de descanso, días tranquilos, frei, freie tage, jours calmes, "
        "jours de repos, quiet, quiet days, repos, ruhe, ruhetage, ruhig, rust, rustdagen, "
        "rustig, silencio, stil, stille dagen, tranquilo",
        Setting.RECEIPTS: "accusés, bestätigungen, bevestigingen, confirmaciones, confirmations, "
        "ontvangstbewijzen, quittungen, receipts, recibos, reçus",
        Setting.ZONE: "fuseau, fuseau horaire, huso, huso horario, time zone, timezone, tijdzone, "
        "zeitzone, zona, zona horaria, zone",
    }
)
"""What stands before the colon; a purpose, too, and a circle's name behind "circle"."""

PURPOSES: Mapping[str, Purpose] = {
    **{plain(word): purpose for word, purpose in PURPOSE_BY_WORD.items()},
    **{
        plain(word): purpose
        for said in SENTENCES.values()
        for purpose, word in said.purposes.items()
    },
}

SURE = frozenset({Setting.LOOK_AHEAD, Setting.NUDGE_TIME, Setting.QUIET, Setting.RECEIPTS})
"""What cannot be meant otherwise even among other words of a note."""

OF_A_PERSON = frozenset(
    {Setting.EVENING, Setting.ITEMS, Setting.LANGUAGE, Setting.RHYTHM, Setting.ZONE}
)
"""What a note about somebody may say of them."""

WITHOUT_COLON = SURE | {Setting.CIRCLE, Setting.LANGUAGE, Setting.ZONE}
"""What is understood without its colon, too."""

OFF = plain_table(
    "arrêt, aucun, aucune, aus, desactivado, geen, jamais, kein, keine, keiner, nee, nein, never, "
    "nie, ninguna, ninguno, no, non, none, nooit, nunca, off, rien, uit, désactivé"
)
ON = plain_table("aan, activado, activé, an, ein, ja, on, oui, sí, yes, encendido")
USUAL = plain_table(
    "comme d'habitude, como siempre, como de costumbre, default, defecto, gebruikelijk, gewoon, "
    "gewöhnlich, habituel, habitual, normaal, normal, normale, par défaut, por defecto, standaard, "
    "standard, usual, wie üblich, wie sonst, üblich"
)
ALWAYS = plain_table("altijd, always, immer, siempre, toujours")

RECEIPTS: Mapping[str, Receipts] = {
    **dict.fromkeys(OFF, Receipts.NEVER),
    **dict.fromkeys(ON | ALWAYS, Receipts.ALWAYS),
    **dict.fromkeys(USUAL, Receipts.USUAL),
}

LANGUAGES = _by_word(
    {
        "de": "alemán, allemand, de, deutsch, duits, german",
        "en": "anglais, en, engels, englisch, english, inglés",
        "es": "castellano, es, español, espagnol, spaans, spanisch, spanish",
        "fr": "francés, frans, français, französisch, fr, french",
        "nl": "dutch, holandés, hollandais, nederlands, neerlandés, niederländisch, nl, "
        "néerlandais",
    }
)

LANGUAGE_NAMES: Mapping[str, str] = {
    "de": "Deutsch",
    "en": "English",
    "es": "español",
    "fr": "français",
    "nl": "Nederlands",
}
"""Each in its own, so that whoever cannot read the mail finds theirs."""

WEEKEND = plain_table(
    "am wochenende, fin de semaine, fin de semana, fines de semana, het weekend, le week-end, "
    "los fines de semana, week-end, week-ends, weekend, weekenden, weekends, wochenende, "
    "wochenenden"
)
