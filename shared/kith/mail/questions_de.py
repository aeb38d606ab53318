"""What Kith asks in German: the fixed words, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "crowd": {
        "all": "Mit allen festhalten",
        "answer": "Oder antworte auf diese Mail mit einer Zeile wie „{line}“.",
        "answer_or": "Oder antworte auf diese Mail mit einer Zeile wie „{line}“ oder „{log}“.",
        "choose": "Sagen, mit wem",
        "footer": (
            "Du bekommst diese Mail, weil ich lieber frage, als deine Liste mit"
            " Unbekannten zu füllen. Ich hebe es auf, bis du entscheidest."
        ),
        "intro": (
            "An deiner Mail ({day}) sind {count} Menschen beteiligt. Bei mehr als {most}"
            " rate ich nicht, mit wem du gesprochen hast; ich habe sie aufgehoben und"
            " noch nichts festgehalten."
        ),
        "intro_subject": (
            "An deiner Mail „{subject}“ ({day}) sind {count} Menschen beteiligt."
            " Bei mehr als {most} rate ich nicht, mit wem du gesprochen hast; ich"
            " habe sie aufgehoben und noch nichts festgehalten."
        ),
        "line": "Mit: Dana Reyes, Bo Lind",
        "log": "festhalten",
        "rest": "{names} und {n} weitere",
        "subject": "{count} Menschen: Mit wem soll ich es festhalten?",
    },
    "crowd_ahead": {
        "footer": (
            "Du bekommst diese Mail, weil ich lieber frage, als deine Liste mit"
            " Unbekannten zu füllen. Ich hebe es auf, bis du entscheidest."
        ),
        "hint": (
            "Oder verwirf sie und schick mir danach eine Notiz mit einer Zeile „{whom}“"
            " und den Namen derer, mit denen du gesprochen hast."
        ),
        "intro": (
            "Deine Mail nennt {people} Menschen. Das sind mehr, als man gewöhnlich"
            " spricht; ich habe sie aufgehoben und noch nichts eingeplant."
        ),
        "intro_subject": (
            "Deine Mail „{subject}“ nennt {people} Menschen. Das sind mehr, als"
            " man gewöhnlich spricht; ich habe sie aufgehoben und noch nichts"
            " eingeplant."
        ),
        "log": "Einplanen und mich danach fragen",
        "subject": "{people} Menschen: einplanen?",
    },
    "how_was_it": {
        "follow_up": "Wiedervorlage in 2 Wochen",
        "footer": "Ich frage nur dieses eine Mal.",
        "learned": "Erfahren:",
        "not": "Wenn es nicht stattgefunden hat, antworte nur das.",
        "people": "Mit {names}",
        "promised": "Versprochen:",
        "reply_about": (
            "Antworte in ein, zwei Sätzen, und ich halte es fest. Zeilen wie"
            " „{learned}“, „{promised}“ oder „{follow_up}“ gehen auch; eine Zeile"
            " „{whom}“ sagt, wer dabei war."
        ),
        "reply_with": (
            "Antworte in ein, zwei Sätzen, und ich halte es als Gespräch mit {names}"
            " fest. Zeilen wie „{learned}“, „{promised}“ oder „{follow_up}“ gehen"
            " auch; eine Zeile „{whom}“ sagt, wer wirklich da war."
        ),
        "subject": "Wie war es? {subject}",
        "title": "Wie war es?",
    },
    "misaddressed": {
        "address": "Deine Kith-Adresse lautet",
        "footer": (
            "Du bekommst diese Mail, weil die Nachricht von dir kam. Ich hebe sie auf,"
            " bis du entscheidest."
        ),
        "intro": (
            "Deine Mail ging an eine Adresse von mir, die nicht oder nicht mehr deine"
            " ist. Ich habe sie aufgehoben."
        ),
        "intro_subject": (
            "Deine Mail „{subject}“ ging an eine Adresse von mir, die nicht oder"
            " nicht mehr deine ist. Ich habe sie aufgehoben."
        ),
        "log": "Trotzdem festhalten",
        "subject": "Deine Kith-Adresse lautet {address}",
        "title": "Das war nicht deine Kith-Adresse",
    },
    "unclear": {
        "footer": (
            "Du bekommst diese Mail, weil ich lieber frage, als etwas bei der falschen"
            " Person festzuhalten. Ich hebe es auf, bis du entscheidest."
        ),
        "intro": (
            "Du hast {name} genannt ({day}). Ich habe es aufgehoben und halte es fest,"
            " sobald du sagst, wer gemeint ist."
        ),
        "intro_subject": (
            "Du hast in „{subject}“ {name} genannt ({day}). Ich habe es"
            " aufgehoben und halte es fest, sobald du sagst, wer gemeint ist."
        ),
        "new": "Jemand Neues",
        "subject": "Wer ist {name}?",
        "this": "Diese Person",
    },
    "unnamed": {
        "choose": "Sagen, wer es war",
        "footer": (
            "Du bekommst diese Mail, weil ich lieber frage, als etwas zu verlieren. Ich"
            " hebe es auf, bis du entscheidest."
        ),
        "hint": "Beim nächsten Mal genügt „{about}“ als Betreff oder eine Zeile „{line}“.",
        "hint_line": "Mit: Dana Reyes",
        "hint_subject": "Kaffee mit Dana Reyes",
        "intro": (
            "In deiner Notiz ({day}) finde ich niemanden, den ich zuordnen kann. Ich habe"
            " sie aufgehoben und halte sie fest, sobald du sagst, mit wem du gesprochen"
            " hast."
        ),
        "intro_subject": (
            "In deiner Notiz „{subject}“ ({day}) finde ich niemanden, den ich"
            " zuordnen kann. Ich habe sie aufgehoben und halte sie fest, sobald"
            " du sagst, mit wem du gesprochen hast."
        ),
        "subject": "Mit wem war das?",
    },
    "untrusted": {
        "footer": (
            "Du bekommst diese Mail, weil jeder deine Adresse in eine Mail schreiben"
            " könnte. Ich habe nichts festgehalten, niemandem geantwortet und hebe die"
            " Mail auf, bis du entscheidest."
        ),
        "from": "Von",
        "log": "Festhalten",
        "mail_subject": "Betreff",
        "received": "Empfangen",
        "stranger": (
            "Jemand, den ich nicht kenne, hat an deine Kith-Adresse geschrieben. Soll"
            " ich es festhalten?"
        ),
        "subject_stranger": "Eine Mail von jemandem, den ich nicht kenne",
        "subject_unverified": "War diese Mail von dir?",
        "trust": "Festhalten und der Adresse vertrauen",
        "unverified": (
            "Unter deinem Namen ist eine Mail an deine Kith-Adresse gekommen, und"
            " ich konnte nicht prüfen, ob sie von dir ist. War sie es?"
        ),
    },
    "waiting": {
        "decide": "Entscheiden",
        "footer": "Ich hebe es auf, solange du magst, und erinnere dich nicht noch einmal daran.",
        "intro": (
            "Das habe ich aufgehoben, weil ich es ohne dein Wort nicht festhalten konnte."
            " Es wartet noch:"
        ),
        "more": "und {n} weitere",
        "more_one": "und eine weitere Mail",
        "subject": "{n} Dinge warten auf dein Wort",
        "subject_one": "Etwas wartet auf dein Wort",
        "title": "Das wartet auf dein Wort",
        "untitled": "(ohne Betreff)",
    },
}
