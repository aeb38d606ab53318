"""What Kith says of a follow-up in Dutch."""

from kith.domain.encounter import Direction, Reason
from kith.domain.purposes import Purpose
from kith.domain.sentences import Sentences

DUTCH = Sentences(
    why={
        (Reason.PROMISE, "text"): "Je hebt {name} {when} dit beloofd: {text}.",
        (Reason.PROMISE, "text only"): "Je hebt {name} dit beloofd: {text}.",
        (Reason.PROMISE, "date"): "Je hebt {name} {when} iets beloofd.",
        (Reason.PROMISE, ""): "Je hebt {name} iets beloofd.",
        (Reason.THANKS, "learned"): (
            "{name} vertelde je {when} iets waardevols; een bedankje staat nog open."
        ),
        (Reason.THANKS, "offers"): "{name} bood je {when} hulp aan; een bedankje staat nog open.",
        (Reason.THANKS, "date"): "{name} nam {when} de tijd voor je; een bedankje staat nog open.",
        (Reason.THANKS, ""): "Een bedankje aan {name} staat nog open.",
        (Reason.OCCASION, "birthday"): "{name} is {day} jarig.",
        (Reason.OCCASION, "birthday past"): "{name} was {day} jarig.",
        (Reason.OCCASION, "anniversary"): "{name} heeft {day} een jubileum.",
        (Reason.OCCASION, "anniversary past"): "{name} had {day} een jubileum.",
        (Reason.OCCASION, "other"): "{Day} is een belangrijke dag voor {name}: {text}.",
        (Reason.OCCASION, "other past"): "{Day} was een belangrijke dag voor {name}: {text}.",
        (Reason.OCCASION, ""): "{Day} is een belangrijke dag voor {name}.",
        (Reason.OCCASION, "past"): "{Day} was een belangrijke dag voor {name}.",
        (Reason.EXPLICIT, "text"): "Je wilde hier {day} aan herinnerd worden: {text}.",
        (Reason.EXPLICIT, ""): "Je wilde {day} aan {name} herinnerd worden.",
        (Reason.UPDATE, "date"): (
            "{touched}. Een goed moment om {name} te vertellen wat ervan gekomen is."
        ),
        (Reason.UPDATE, ""): (
            "Een goed moment om {name} te vertellen wat er van het advies gekomen is."
        ),
        (Reason.CHECK_IN, "date"): "{touched}. {check_in}",
        (Reason.CHECK_IN, ""): "{check_in}",
        (Reason.KEEP_IN_TOUCH, "date"): "{touched}, {on}.",
        (Reason.KEEP_IN_TOUCH, ""): "Het is tijd om weer eens contact te zoeken met {name}.",
    },
    lead="Het concept is voor de dag zelf.",
    check_in={
        Purpose.PERSONAL: "Een goed moment om te vragen hoe het met {name} gaat.",
        Purpose.PROFESSIONAL: "Een goed moment om te vragen hoe het bij {name} verdergegaan is.",
        Purpose.BUSINESS: "Een goed moment om te horen hoe het ervoor staat.",
        Purpose.JOB_SEARCH: "Een goed moment om {name} te vertellen wat ervan gekomen is.",
    },
    touched={
        Direction.MET: "Je sprak {name} {ago} voor het laatst",
        Direction.MINE: "Je schreef {name} {ago} voor het laatst",
        Direction.THEIRS: "{name} schreef je {ago} voor het laatst",
    },
    moved="Je had het uitgesteld; nu is het zover.",
    stretched=(
        "Je hebt {name} twee keer achter elkaar overgeslagen, dus heb ik anderhalf keer"
        " zo lang gewacht."
    ),
    several=(
        "Jullie hebben meer dan één reden om elkaar te spreken ({purposes}), dus houd ik"
        " het kortste ritme aan: {every}."
    ),
    own_rhythm="Je wilde {every} contact hebben.",
    in_circle="In {circle} komt iedereen {every} aan de beurt.",
    due="Je ritme is hier {every}, en het is zover.",
    here="Je ritme is hier {every}.",
    late="Het is laat geworden: er is al de helft meer tijd voorbij.",
    early="Jullie hadden eerder contact, dus heb ik vanaf toen geteld.",
    turns="{name} wordt {age}.",
    turned="{name} werd {age}.",
    years="Dat is {age} jaar.",
    comes_again="Het komt terug: {again}. “{stop}” beëindigt het.",
    again=(
        "Ik heb je er al één keer aan herinnerd.",
        "Ik heb je er al twee keer aan herinnerd; “{skip}” legt het voorlopig weg.",
        "Ik heb je er al {n} keer aan herinnerd; met “{skip}” of “{stop}” leg je het weg.",
    ),
    again_since=(
        "Je had het uitgesteld; sindsdien heb ik je er één keer aan herinnerd.",
        (
            "Je had het uitgesteld; sindsdien heb ik je er twee keer aan herinnerd. “{skip}”"
            " legt het voorlopig weg."
        ),
        (
            "Je had het uitgesteld; sindsdien heb ik je er {n} keer aan herinnerd. Met"
            " “{skip}” of “{stop}” leg je het weg."
        ),
    ),
    purposes={
        Purpose.PERSONAL: "persoonlijk",
        Purpose.PROFESSIONAL: "professioneel",
        Purpose.BUSINESS: "zakelijk",
        Purpose.JOB_SEARCH: "baan zoeken",
    },
    noted={
        "asks": "Zoekt",
        "learned": "Gehoord",
        "message": "Tekst",
        "offers": "Bood aan",
        "promised": "Beloofd",
        "quote": "Uit het bericht",
        "shared": "Verteld",
        "subject": "Onderwerp",
        "words": "Je notitie",
    },
    actions={
        "done": "Klaar",
        "skip": "Overslaan",
        "snooze": "Later",
        "stop": "Stop",
    },
    wishes={
        Reason.PROMISE: "je belofte aan {names} nakomen",
        Reason.THANKS: "{names} bedanken",
        Reason.OCCASION: "aan {names} denken",
        Reason.EXPLICIT: "contact opnemen met {names}",
        Reason.UPDATE: "{names} vertellen wat ervan gekomen is",
        Reason.CHECK_IN: "{names} vragen hoe het ervoor staat",
        Reason.KEEP_IN_TOUCH: "weer eens contact zoeken met {names}",
    },
    today="Vandaag: {wish}",
    today_and="Vandaag: {wish} en {rest}",
    more=("nog één punt", "nog {n} punten"),
)
