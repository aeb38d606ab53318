"""What Kith says of a follow-up in German."""

from kith.domain.encounter import Direction, Reason
from kith.domain.purposes import Purpose
from kith.domain.sentences import Sentences

GERMAN = Sentences(
    why={
        (Reason.PROMISE, "text"): "Das hast du {name} {when} versprochen: {text}.",
        (Reason.PROMISE, "text only"): "Das hast du {name} versprochen: {text}.",
        (Reason.PROMISE, "date"): "Du hast {name} {when} etwas versprochen.",
        (Reason.PROMISE, ""): "Du hast {name} etwas versprochen.",
        (Reason.THANKS, "learned"): (
            "{name} hat dir {when} etwas Wissenswertes erzählt; dein Dank steht noch aus."
        ),
        (Reason.THANKS, "offers"): (
            "{name} hat dir {when} Hilfe angeboten; dein Dank steht noch aus."
        ),
        (Reason.THANKS, "date"): (
            "{name} hat sich {when} Zeit für dich genommen; dein Dank steht noch aus."
        ),
        (Reason.THANKS, ""): "Ein Dank an {name} steht noch aus.",
        (Reason.OCCASION, "birthday"): "{name} hat {day} Geburtstag.",
        (Reason.OCCASION, "birthday past"): "{name} hatte {day} Geburtstag.",
        (Reason.OCCASION, "anniversary"): "{name} hat {day} einen Jahrestag.",
        (Reason.OCCASION, "anniversary past"): "{name} hatte {day} einen Jahrestag.",
        (Reason.OCCASION, "other"): "{Day} ist ein wichtiger Tag für {name}: {text}.",
        (Reason.OCCASION, "other past"): "{Day} war ein wichtiger Tag für {name}: {text}.",
        (Reason.OCCASION, ""): "{Day} ist ein wichtiger Tag für {name}.",
        (Reason.OCCASION, "past"): "{Day} war ein wichtiger Tag für {name}.",
        (Reason.EXPLICIT, "text"): "Du wolltest {day} daran erinnert werden: {text}.",
        (Reason.EXPLICIT, ""): "Du wolltest {day} an {name} erinnert werden.",
        (Reason.UPDATE, "date"): (
            "{touched}. Ein guter Moment, um {name} zu erzählen, was daraus geworden ist."
        ),
        (Reason.UPDATE, ""): (
            "Ein guter Moment, um {name} zu erzählen, was aus dem Rat geworden ist."
        ),
        (Reason.CHECK_IN, "date"): "{touched}. {check_in}",
        (Reason.CHECK_IN, ""): "{check_in}",
        (Reason.KEEP_IN_TOUCH, "date"): "{touched}, {on}.",
        (Reason.KEEP_IN_TOUCH, ""): "Es ist Zeit, dich wieder einmal bei {name} zu melden.",
    },
    lead="Der Entwurf ist für den Tag selbst gedacht.",
    check_in={
        Purpose.PERSONAL: "Ein guter Moment, um zu fragen, wie es {name} geht.",
        Purpose.PROFESSIONAL: (
            "Ein guter Moment, um zu fragen, wie es bei {name} weitergegangen ist."
        ),
        Purpose.BUSINESS: "Ein guter Moment, um nach dem Stand der Dinge zu fragen.",
        Purpose.JOB_SEARCH: "Ein guter Moment, um {name} zu erzählen, was daraus geworden ist.",
    },
    touched={
        Direction.MET: "Ihr habt zuletzt {ago} miteinander gesprochen",
        Direction.MINE: "Du hast {name} zuletzt {ago} geschrieben",
        Direction.THEIRS: "{name} hat dir zuletzt {ago} geschrieben",
    },
    moved="Du hattest es verschoben; jetzt ist es so weit.",
    stretched=(
        "Du hast {name} zweimal hintereinander ausgelassen, deshalb habe ich um die"
        " Hälfte länger gewartet."
    ),
    several=(
        "Euch verbindet mehr als ein Anlass ({purposes}), deshalb richte ich mich nach dem"
        " kürzeren Rhythmus: {every}."
    ),
    own_rhythm="Du wolltest dich {every} melden.",
    in_circle="In {circle} ist jede Person {every} an der Reihe.",
    due="Dein Rhythmus ist hier: {every}. Jetzt ist es so weit.",
    here="Dein Rhythmus ist hier: {every}.",
    late="Es ist spät geworden: Es ist schon um die Hälfte länger her.",
    early="Ihr hattet schon früher Kontakt, deshalb habe ich ab da gezählt.",
    turns="{name} wird {age}.",
    turned="{name} wurde {age}.",
    years="Das sind {age} Jahre.",
    comes_again="Es kommt wieder: {again}. „{stop}“ beendet es.",
    again=(
        "Ich habe dich schon einmal daran erinnert.",
        "Ich habe dich schon zweimal daran erinnert; „{skip}“ legt es vorerst weg.",
        "Ich habe dich schon {n} Mal daran erinnert; mit „{skip}“ oder „{stop}“ legst du es weg.",
    ),
    again_since=(
        "Du hattest es verschoben; seitdem habe ich dich einmal daran erinnert.",
        (
            "Du hattest es verschoben; seitdem habe ich dich zweimal daran erinnert."
            " „{skip}“ legt es vorerst weg."
        ),
        (
            "Du hattest es verschoben; seitdem habe ich dich {n} Mal daran erinnert. Mit"
            " „{skip}“ oder „{stop}“ legst du es weg."
        ),
    ),
    purposes={
        Purpose.PERSONAL: "privat",
        Purpose.PROFESSIONAL: "beruflich",
        Purpose.BUSINESS: "geschäftlich",
        Purpose.JOB_SEARCH: "Jobsuche",
    },
    noted={
        "asks": "Sucht",
        "learned": "Erfahren",
        "message": "Text",
        "offers": "Hat angeboten",
        "promised": "Versprochen",
        "quote": "Aus der Nachricht",
        "shared": "Von dir erzählt",
        "subject": "Betreff",
        "words": "Deine Notiz",
    },
    actions={
        "done": "Erledigt",
        "skip": "Auslassen",
        "snooze": "Später",
        "stop": "Stopp",
    },
    wishes={
        Reason.PROMISE: "dein Versprechen an {names} einlösen",
        Reason.THANKS: "{names} danken",
        Reason.OCCASION: "an {names} denken",
        Reason.EXPLICIT: "dich bei {names} melden",
        Reason.UPDATE: "{names} erzählen, was daraus geworden ist",
        Reason.CHECK_IN: "bei {names} nachfragen",
        Reason.KEEP_IN_TOUCH: "{names} wieder einmal schreiben",
    },
    today="Heute: {wish}",
    today_and="Heute: {wish} und {rest}",
    more=("ein weiterer Punkt", "{n} weitere Punkte"),
)
