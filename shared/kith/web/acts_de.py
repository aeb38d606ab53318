"""What the pages of actions say in German, by action, sorted; why one is due, and settled."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "apart": {
        "bare": "Wieder trennen?",
        "button": "Es sind zwei Menschen",
        "did": "Wieder zwei Menschen",
        "did_says": "{name} steht wieder für sich.",
        "says": "Es werden wieder zwei Menschen, wie sie waren, bevor du sie zusammengelegt hast.",
        "title": "{name} wieder trennen?",
    },
    "choose": {
        "bare": "Mit wem war das?",
        "bare_says": "Kith hält es fest, sobald du sagst, mit wem es war.",
        "button": "Festhalten",
        "did": "Festgehalten",
        "did_says": "Danke, jetzt weiß Kith, wer es war.",
        "says": (
            "Das könnte jemand sein, den du schon kennst. Kith hält es fest, sobald klar ist, wer "
            "es war."
        ),
        "title": "Wen meinst du mit {name}?",
    },
    "done": {
        "bare": "Erledigt",
        "button": "Erledigt",
        "did": "Erledigt",
        "did_says": "Gut gemacht. {name} steht erst einmal nicht mehr auf deiner Liste.",
        "says": "Kith hakt es ab und erinnert dich wieder, wenn es Zeit ist.",
        "title": "Erledigt: {name}",
    },
    "drop": {
        "button": "Verwerfen",
        "did": "Verworfen",
        "did_says": "Es wurde nichts festgehalten, und was hier wartete, ist endgültig weg.",
        "says": (
            "Kith vergisst, was es hier aufgehoben hat. Es wird nichts festgehalten, und das lässt "
            "sich nicht rückgängig machen."
        ),
        "title": "Nicht festhalten?",
    },
    "everyone": {
        "button": "Mit allen festhalten",
        "did": "Festgehalten",
        "did_says": "Es ist mit allen Beteiligten festgehalten.",
        "says": (
            "Alle, die an dieser Mail beteiligt sind, gehören dann zu deinen Leuten, und Kith "
            "erinnert dich an sie."
        ),
        "title": "Mit allen festhalten?",
    },
    "forget": {
        "button": "Zurücknehmen",
        "did": "Zurückgenommen",
        "did_says": "Das Gespräch steht nicht mehr bei {name}.",
        "says": "Kith vergisst das Gespräch und die Erinnerungen, die daraus folgten.",
        "title": "Dieses Gespräch zurücknehmen?",
    },
    "log": {
        "button": "Das war ich: festhalten",
        "did": "Festgehalten",
        "did_says": "Danke, jetzt ist es festgehalten.",
        "says": (
            "Kith konnte nicht prüfen, ob das von dir kam. Wenn ja, wird es jetzt festgehalten."
        ),
        "title": "Warst du das?",
    },
    "reasons": {
        "check_in": "Nachfragen",
        "explicit": "Daran wolltest du erinnert werden",
        "keep_in_touch": "In Kontakt bleiben",
        "occasion": "Ein wichtiger Tag",
        "promise": "Das hast du versprochen",
        "thanks": "Danke sagen",
        "update": "Erzählen, was daraus geworden ist",
    },
    "reopen": {
        "button": "Zurücknehmen",
        "did": "Zurückgenommen",
        "did_says": "Es wartet wieder auf dein Wort.",
        "says": (
            "Kith vergisst, was daraufhin festgehalten wurde, und fragt dich noch einmal, wer "
            "gemeint war."
        ),
        "title": "Diese Antwort zurücknehmen?",
    },
    "same": {
        "bare": "Jemand, den du schon kennst?",
        "button": "Diese Person ist es",
        "did": "Zusammengelegt",
        "did_says": "Beide sind jetzt ein Mensch: {name}.",
        "says": "Wähl aus, wer es ist, und Kith legt beide zusammen.",
        "title": "Ist {name} jemand, den du schon kennst?",
    },
    "settled": {
        "answered": "Ein späteres Gespräch hat es beantwortet.",
        "apart": "Es sind zwei Menschen, oder einer davon gehört inzwischen zu jemand anderem.",
        "changed since": (
            "Du hast inzwischen darüber entschieden; die neueste Mail hat die Links dazu."
        ),
        "dealt with": "Das ist schon geklärt.",
        "done": "Du hast es schon erledigt.",
        "dropped": "Du hast es schon verworfen.",
        "filed": "Es ist schon festgehalten.",
        "gone": "Es ist nicht mehr da.",
        "passed": "Dieser Tag ist vorbei; nächstes Jahr kommt er wieder, und ich auch.",
        "put together": "Sie sind schon ein Mensch.",
        "skipped": "Du hast es schon ausgelassen.",
        "stopped": "Du hast es schon gestoppt.",
        "taken back": "Das Gespräch, aus dem es kam, wurde zurückgenommen.",
        "undone": "Es war festgehalten und wurde zurückgenommen.",
    },
    "skip": {
        "bare": "Dieses eine Mal auslassen",
        "button": "Auslassen",
        "did": "Ausgelassen",
        "did_says": "Kith lässt {name} dieses eine Mal aus.",
        "says": "Kith lässt es dieses eine Mal aus und meldet sich wieder, wenn es Zeit ist.",
        "title": "{name} dieses eine Mal auslassen",
    },
    "snooze": {
        "bare": "Später",
        "button": "Später",
        "did": "Verschoben",
        "did_says": "Kith erinnert dich {until} wieder an {name}.",
        "says": "Kith erinnert dich an dem Tag wieder, den du wählst.",
        "title": "Später: {name}",
    },
    "stop": {
        "bare": "Keine Erinnerungen mehr?",
        "button": "Stopp",
        "did": "Gestoppt",
        "did_says": "Kith erinnert dich nicht mehr an {name}.",
        "says": (
            "Kith erinnert dich nicht mehr an {name}, bis du wieder darum bittest. Deine Gespräche "
            "bleiben erhalten."
        ),
        "title": "Keine Erinnerungen mehr an {name}?",
    },
    "trust": {
        "button": "Festhalten und der Adresse vertrauen",
        "did": "Festgehalten und vertraut",
        "did_says": "Mails von dieser Adresse gelten ab jetzt als deine.",
        "says": (
            "Kith hält diese Mail fest. Mails von dieser Adresse gelten ab jetzt als deine, wenn "
            "sich prüfen lässt, dass sie von dort kommen."
        ),
        "title": "Dieser Adresse vertrauen?",
    },
    "uncard": {
        "button": "Zurücknehmen",
        "did": "Zurückgenommen",
        "did_says": "Was auf der Karte stand, ist vergessen.",
        "says": "Kith vergisst, was auf der Karte stand, und wer nur durch sie bekannt ist.",
        "title": "Die Karte zurücknehmen?",
    },
    "undo": {
        "button": "Rückgängig machen",
        "did": "Rückgängig gemacht",
        "did_says": "Bei {name} ist alles wieder, wie es vorher war.",
        "says": "Bei {name} wird alles wieder, wie es vorher war.",
        "title": "Rückgängig machen?",
    },
    "unplan": {
        "button": "Vergessen",
        "did": "Vergessen",
        "did_says": "Kith fragt nicht danach.",
        "says": "Kith vergisst das Treffen und fragt nicht, wie es war.",
        "title": "Nicht nach diesem Treffen fragen?",
    },
}
