"""The table of reply commands: their words in five languages, and what may follow them."""

import re
from collections.abc import Mapping
from enum import StrEnum

from kith.domain.date_text import fold, untyped

MOST_VERB_WORDS = 6


class Verb(StrEnum):
    """What a reply asks for. WORDS is whatever is no command: an encounter's, perhaps.

    SET is a line of its own kind (preferences), with a setting's name and value.
    """

    ALWAYS = "always"
    DONE = "done"
    DROP = "drop"
    HELP = "help"
    LOG = "log"
    NEVER = "never"
    NEW = "new"
    NOT_FORWARD = "not_forward"
    PAUSE = "pause"
    RESUME = "resume"
    SET = "set"
    SETTINGS = "settings"
    SKIP = "skip"
    SNOOZE = "snooze"
    STOP = "stop"
    TALKED = "talked"
    TRUST = "trust"
    UNDO = "undo"
    UNSUBSCRIBE = "unsubscribe"
    WITH = "with"
    WORDS = "words"


def _words(text: str) -> list[str]:
    return text.split(", ")


COMMANDS: Mapping[Verb, str] = {
    Verb.ALWAYS: "altijd, always, immer, siempre, toujours",
    Verb.DONE: "abgehakt, afgehandeld, al gedaan, all done, already done, bereits erledigt, c'est "
    "fait, check, completado, did it, done, done it, done that, déjà fait, erledigt, est "
    "fait, está hecho, fait, fertig, gedaan, gemacht, geregeld, hab ich, habe ich "
    "gemacht, heb ik gedaan, hecha, hecho, is al gedaan, is done, is gedaan, ist "
    "erledigt, ist gemacht, it's done, je l'ai fait, klaar, listo, lo hice, schon "
    "erledigt, terminé, was done, ya está, ya está hecho",
    Verb.DROP: "borrar, bórralo, delete, delete it, descartar, discard, drop, drop it, forget it, "
    "ignore, ignore it, ignorieren, ignóralo, laisse tomber, löschen, negeren, nicht meins, niet "
    "van mij, no es mío, not mine, olvídalo, pas de moi, spam, supprimer, vergeet het, vergiss es, "
    "verwerfen, verwijderen, weggooien, écarter",
    Verb.HELP: "aide, ayuda, befehle, commands, help, help me, hilfe, hulp",
    Verb.LOG: "anotar, anotarlo, c'était moi, dat was ik, das war ich, festhalten, it was me, le "
    "noter, log, log it, noter, noteren, registrar, this was me, yo fui",
    Verb.NEVER: "jamais, never, nie, niemals, nooit, nunca",
    Verb.NEW: "alguien nuevo, iemand nieuws, jemand anderes, jemand neues, neu, neue person, new, "
    "new person, nieuw, nouveau, nouvelle, nueva, nueva persona, nuevo, quelqu'un de nouveau, "
    "somebody new, someone new",
    Verb.NOT_FORWARD: "ce n'est pas un transfert, ce n'était pas un transfert, das ist keine "
    "weiterleitung, das war keine weiterleitung, dat is geen doorgestuurde mail, dat was geen "
    "doorgestuurde mail, eso no es un reenvío, geen doorgestuurd bericht, geen doorgestuurde "
    "mail, geen forward, is not a forward, isn't a forward, it is not a forward, it's not a "
    "forward, kein forward, keine weiterleitung, mail non transféré, nicht weitergeleitet, niet "
    "doorgestuurd, no era un reenvío, no es un reenvío, no es reenviado, no forward, not "
    "forwarded, not a forward, pas transféré, pas un transfert, that is not a forward, that "
    "was not a forward, that's not a forward, this is not a forward, this was not a forward, "
    "wasn't a forward",
    Verb.PAUSE: "pausa, pausar, pause, pausieren, pauze, pauzeer, pauzeren",
    Verb.RESUME: "continuar, fin de la pausa, fin de la pause, einde pauze, end pause, fortsetzen, "
    "geen pauze, hervat, hervatten, keine pause, no pause, pas de pause, pause beenden, reanudar, "
    "reprendre, resume, sin pausa, stop pause, unpause, weitermachen",
    Verb.SETTINGS: "ajustes, configuración, einstellungen, instellingen, meine einstellungen, mes "
    "réglages, mijn instellingen, mis ajustes, my settings, paramètres, preferences, réglages, "
    "settings, show settings",
    Verb.SKIP: "auslassen, cette fois non, deze keer niet, dieses mal nicht, diesmal nicht, esta "
    "vez no, ignorer, not this time, omitir, overslaan, pas cette fois, passer, "
    "saltar, sauter, skip, skip it, skip that, skip this, skip this one, skip this "
    "time, sla deze over, sla over, sáltalo, überspringen",
    Verb.SNOOZE: "ahora no, aplazar, erinnere mich, herinner me, later, más tarde, nicht jetzt, "
    "niet nu, noch nicht, nog niet, not now, not yet, nu niet, pas encore, pas "
    "maintenant, plus tard, posponer, posponer a, posponer hasta, postpone, "
    "rappelle-moi, recuérdame, remettre, remind me, remind me again, reporter, "
    "reporter au, reporter de, reporter à, repousser, repousser de, repousser à, "
    "schlummern, snooze, snooze it, snooze this, später, später erinnern, todavía "
    "no, uitstellen, uitstellen tot, verschiebe auf, verschieben, verschieben auf, "
    "verschieben bis, verschieben um, vertagen, verzetten, verzetten naar",
    Verb.STOP: "arrête, arrêter, basta, detener, never again, nicht mehr, nie mehr, niet meer, no "
    "more, no más, nooit meer, parar, plus jamais, remove, stop, stop it, stop this, "
    "stopp, stoppe, stoppen, stopper",
    Verb.TALKED: "besproken, discuté, geredet, gesproken, gesprochen, hablado, hablé, hablamos, "
    "parlé, spoke, talked",
    Verb.TRUST: "confiar, faire confiance, trust, trust it, trust this address, "
    "vertrauen, vertrouw",
    Verb.UNDO: "annuler, deshacer, herstel, herstellen, maak ongedaan, nimm das zurück, ongedaan, "
    "ongedaan maken, revenir en arrière, rückgängig, rückgängig machen, undo, undo it, "
    "undo that, undo this, zurücknehmen",
    Verb.UNSUBSCRIBE: "abbestellen, abmelden, afmelden, cancelar suscripción, darme de baja, "
    "darse de baja, désabonner, me désabonner, se désabonner, uitschrijven, unsubscribe",
    Verb.WITH: "avec, con, met, mit, with",
}
"""Every reply command with its words in five languages, accents as in print."""

TAKES_DATE = frozenset({Verb.PAUSE, Verb.SNOOZE})
TAKES_TEXT = frozenset({Verb.ALWAYS, Verb.NEVER, Verb.TALKED, Verb.WITH})
"""What may stand behind a verb; behind the others only the number of an item."""

ALL = frozenset(
    " ".join(re.findall(r"\w+", fold(words)))
    for words in _words(
        "all, all of them, alle, allemaal, alles, ambas, ambos, beide, both, de rest, den rest, "
        "der rest, die anderen, el resto, everything, le reste, les autres, les deux, los demás, "
        "the others, the rest, todas, todo, todos, tous, tout, toutes"
    )
)
"""What may stand in place of the number of an item: each that is not named otherwise."""

IT_WAS = frozenset(
    fold(words)
    for words in _words(
        "avec, c'était, con, dat was, das war, era, es war, fue, het was, it was, it's, it is, "
        "met, mit, that was, that's, this was, with, c'est, es ist, es, that is, i meant, ich "
        "meine"
    )
)
"""What may stand in front of a name that answers "who was that?"."""

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
