"""The table of reply commands: their words in five languages, and what may follow them."""

import re
from collections.abc import Mapping
from enum import StrEnum

from kith.domain.date_text import fold, plain, plain_table, untyped

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
    Verb.DONE: "abgehakt, afgehandeld, afgerond, al gebeurd, al gedaan, all done, already "
    "done, bereits erledigt, bereits gemacht, c'est fait, check, completado, did "
    "it, done, done it, done that, déjà fait, déjà passé, erledigt, est fait, está "
    "hecho, fait, fertig, gedaan, gemacht, geregeld, hab ich, habe ich gemacht, "
    "handled, heb ik gedaan, hecha, hecho, is al gedaan, is done, is gedaan, ist "
    "erledigt, ist gemacht, ist passiert, it's done, je l'ai fait, klaar, listo, lo "
    "hice, schon erledigt, schon gemacht, schon geschehen, schon passiert, sorted, "
    "taken care of, terminé, was done, ya está, ya está hecho, ya hecho, ya lo "
    "hice, ya pasó",
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
    Verb.RESUME: "aanmelden, abonnieren, anmelden, continuar, einde pauze, end pause, erinnerungen "
    "fortsetzen, fin de la pausa, fin de la pause, fortsetzen, geen pauze, herinneringen "
    "hervatten, hervat, hervatten, keine pause, me réabonner, no pause, nudges on, opnieuw "
    "aanmelden, pas de pause, pause beenden, reanudar, reanudar avisos, reanudar los avisos, "
    "reprendre, reprendre les rappels, restart, resubscribe, resume, resume nudges, resume "
    "the nudges, réabonner, s'abonner, s'inscrire, sin pausa, start, start again, start "
    "nudges, starten, stop pause, subscribe, suscribir, suscribirme, unpause, weitermachen, "
    "wieder anmelden",
    Verb.SETTINGS: "ajustes, configuración, einstellungen, instellingen, meine einstellungen, mes "
    "réglages, mijn instellingen, mis ajustes, my settings, paramètres, preferences, réglages, "
    "settings, show settings",
    Verb.SKIP: "auslassen, cette fois non, deze keer niet, dieses mal nicht, diesmal nicht, "
    "esta vez no, ignorer, laat weg, laisser passer, lass aus, lass weg, not this "
    "time, omite, omitir, omitirlo, overgeslagen, overslaan, pas cette fois, passe, "
    "passer, quitar, salta, saltar, saute, saute-le, sauter, skip, skip it, skip "
    "that, skip this, skip this one, skip this time, sla deze over, sla over, "
    "sáltalo, weglassen, weglaten, überspringen",
    Verb.SNOOZE: "ahora no, aplaza, aplazar, delay, delay to, doorschuiven, décale, décaler, "
    "déplacer, erinnere mich, herinner me, later, move, move to, mover, mover a, "
    "mover al, mueve, mueve a, mueve al, más tarde, nicht jetzt, niet nu, noch "
    "nicht, nog niet, not now, not yet, nu niet, pas encore, pas maintenant, plus "
    "tard, posponer, posponer a, posponer hasta, pospón, postpone, postpone to, "
    "postpone until, push, push back, push to, rappelle-moi, recuérdame, remettre, "
    "remind me, remind me again, reporte, reporte au, reporte de, reporte à, "
    "reporter, reporter au, reporter de, reporter à, repousse, repousse de, "
    "repousse à, repousser, repousser de, repousser à, retrasar, schieb, schieb "
    "auf, schiebe, schiebe auf, schieben, schieben auf, schlummern, schuif, schuif "
    "door, schuif op, snooze, snooze it, snooze this, snooze to, später, später "
    "erinnern, stel uit, stel uit tot, todavía no, uitstellen, uitstellen tot, "
    "verplaats, verplaats naar, verplaatsen, verplaatsen naar, verschieb, verschieb "
    "auf, verschiebe, verschiebe auf, verschiebe um, verschieben, verschieben auf, "
    "verschieben bis, verschieben um, vertage, vertage auf, vertagen, verzetten, "
    "verzetten naar",
    Verb.STOP: "arrête, arrêter, arrêtez, aufhören, basta, cesser, deja de recordarme, dejar, "
    "detener, hou op, hör auf, never again, nicht mehr, nie mehr, niet meer, no "
    "more, no más, nooit meer, ophouden, parar, plus jamais, remove, stop, stop "
    "asking, stop it, stop this, stopp, stoppe, stoppen, stopper",
    Verb.TALKED: "besproken, discuté, geredet, gesproken, gesprochen, hablado, hablé, hablamos, "
    "parlé, spoke, talked",
    Verb.TRUST: "confiar, faire confiance, trust, trust it, trust this address, "
    "vertrauen, vertrouw",
    Verb.UNDO: "annule, annuler, deshacer, défaire, herstel, herstellen, hoppla, maak "
    "ongedaan, neem terug, nimm das zurück, oeps, ongedaan, ongedaan maken, oops, "
    "oups, revenir en arrière, revert, revertir, rückgängig, rückgängig machen, "
    "take it back, take that back, undo, undo it, undo that, undo this, ups, "
    "widerruf, widerrufen, zurücknehmen",
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

AWAY = plain_table(
    "am away, away, de vacaciones, en congé, en vacances, ferien, holiday, holidays, im urlaub, "
    "in urlaub, met vakantie, on holiday, on leave, on vacation, op vakantie, out of office, "
    "urlaub, vacaciones, vacances, vacation, vakantie, verreist, weg"
)
"""Where one is, which with a day behind it is a pause."""

MARKS = plain_table(
    "als, as, como, comme, mark, marca, marcar, markeer, markeren, markiere, markieren, marque, "
    "marquer, set, setze, to"
)
"""Words around "mark 1 as done"."""

TICKS = frozenset({"OK", "Ok", "Okay", "ok", "okay", "oké", "\N{CHECK MARK}"}) | {
    "\N{HEAVY CHECK MARK}",
    "\N{HEAVY CHECK MARK}\N{VARIATION SELECTOR-16}",
    "\N{WHITE HEAVY CHECK MARK}",
    "\N{BALLOT BOX WITH CHECK}",
}
"""What behind the number of an item says that it is done, and alone is a courtesy."""

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


def verb_behind(text: str) -> tuple[str, Verb | None]:
    """Return what stands before the verb that `text` ends with, and that verb."""
    words = text.split()
    for length in range(min(MOST_VERB_WORDS, len(words) - 1), 0, -1):
        if verb := VERBS.get(" ".join(fold(word).strip(":.!") for word in words[-length:])):
            return " ".join(words[:-length]), verb
    return text, None


def begun(text: str, table: frozenset[str]) -> str:
    """Return what follows the phrase of a table that `text` begins with; "" if there is none."""
    words = text.split()
    for length in range(min(MOST_VERB_WORDS, len(words)), 0, -1):
        if plain(" ".join(words[:length])) in table:
            return " ".join(words[length:])
    return ""
