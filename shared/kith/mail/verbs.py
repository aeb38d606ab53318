"""The table of reply commands: their words in five languages, and what may follow them."""

from collections.abc import Mapping
from enum import StrEnum

from kith.domain.date_text import fold, untyped

MOST_VERB_WORDS = 3


class Verb(StrEnum):
    """What a reply asks for. WORDS is whatever is no command: an encounter's, perhaps."""

    ALWAYS = "always"
    DONE = "done"
    DROP = "drop"
    HELP = "help"
    LOG = "log"
    NEVER = "never"
    PAUSE = "pause"
    RESUME = "resume"
    SKIP = "skip"
    SNOOZE = "snooze"
    STOP = "stop"
    TALKED = "talked"
    TRUST = "trust"
    UNDO = "undo"
    WITH = "with"
    WORDS = "words"


COMMANDS: Mapping[Verb, str] = {
    Verb.ALWAYS: "altijd, always, immer, siempre, toujours",
    Verb.DONE: "abgehakt, afgehandeld, c'est fait, check, completado, done, erledigt, fait, "
    "fertig, "
    "gedaan, gemacht, hecha, hecho, it's done, klaar, listo, terminé, was done",
    Verb.DROP: "discard, drop, drop it, nicht meins, niet van mij, no es mío, not mine, "
    "pas de moi, verwerfen",
    Verb.HELP: "aide, ayuda, help, hilfe, hulp",
    Verb.LOG: "c'était moi, dat was ik, das war ich, it was me, log, log it, registrar, "
    "this was me, yo fui",
    Verb.NEVER: "jamais, never, nie, niemals, nooit, nunca",
    Verb.PAUSE: "pausa, pausar, pause, pausieren, pauze, pauzeer, pauzeren",
    Verb.RESUME: "continuar, fortsetzen, hervat, hervatten, reanudar, reprendre, resume, unpause",
    Verb.SKIP: "auslassen, ignorer, omitir, overslaan, passer, saltar, sauter, skip, sla over, "
    "überspringen",
    Verb.SNOOZE: "aplazar, later, más tarde, plus tard, posponer, remettre, reporter, repousser, "
    "schlummern, snooze, später, uitstellen, verschieben, vertagen, verzetten",
    Verb.STOP: "arrêter, arrête, basta, detener, nicht mehr, niet meer, parar, stop, stopp, "
    "stoppen, "
    "stoppe, stopper",
    Verb.TALKED: "besproken, discuté, geredet, gesproken, gesprochen, hablado, hablé, hablamos, "
    "parlé, spoke, talked",
    Verb.TRUST: "confiar, faire confiance, trust, trust it, trust this address, "
    "vertrauen, vertrouw",
    Verb.UNDO: "annuler, deshacer, herstel, herstellen, ongedaan, ongedaan maken, rückgängig, "
    "rückgängig machen, undo",
    Verb.WITH: "avec, con, met, mit, with",
}
"""Every reply command with its words in five languages, accents as in print."""

TAKES_DATE = frozenset({Verb.PAUSE, Verb.SNOOZE})
TAKES_TEXT = frozenset({Verb.ALWAYS, Verb.NEVER, Verb.TALKED, Verb.WITH})
"""What may stand behind a verb; behind the others only the number of an item."""

VERBS = {
    spelled: verb
    for verb, words in COMMANDS.items()
    for word in words.split(", ")
    for spelled in (fold(word), fold(untyped(word)))
}


def verb_at(text: str) -> tuple[Verb | None, str]:
    """Return the verb that `text` begins with, and what follows it."""
    words = text.split()
    for length in range(min(MOST_VERB_WORDS, len(words)), 0, -1):
        verb = VERBS.get(" ".join(fold(word).strip(":.!") for word in words[:length]))
        if verb:
            return verb, " ".join(words[length:])
    return None, text
