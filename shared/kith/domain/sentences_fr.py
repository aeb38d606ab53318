"""What Kith says of a follow-up in French."""

from kith.domain.encounter import Direction, Reason
from kith.domain.purposes import Purpose
from kith.domain.sentences import Sentences

FRENCH = Sentences(
    why={
        (Reason.PROMISE, "text"): "Vous avez promis ceci à {name} {when} : {text}.",
        (Reason.PROMISE, "text only"): "Vous avez promis ceci à {name} : {text}.",
        (Reason.PROMISE, "date"): "Vous avez fait une promesse à {name} {when}.",
        (Reason.PROMISE, ""): "Vous avez fait une promesse à {name}.",
        (Reason.THANKS, "learned"): (
            "{name} vous a appris quelque chose d’utile {when} ; il reste à l’en remercier."
        ),
        (Reason.THANKS, "offers"): (
            "{name} vous a proposé son aide {when} ; il reste à l’en remercier."
        ),
        (Reason.THANKS, "date"): (
            "{name} vous a accordé de son temps {when} ; il reste à l’en remercier."
        ),
        (Reason.THANKS, ""): "Il reste à remercier {name}.",
        (Reason.OCCASION, "birthday"): "{name} fête son anniversaire {day}.",
        (Reason.OCCASION, "birthday past"): "{name} a fêté son anniversaire {day}.",
        (Reason.OCCASION, "anniversary"): "{Day}, c’est une date anniversaire pour {name}.",
        (Reason.OCCASION, "anniversary past"): "{Day}, c’était une date anniversaire pour {name}.",
        (Reason.OCCASION, "other"): "{Day}, c’est un jour important pour {name} : {text}.",
        (Reason.OCCASION, "other past"): "{Day}, c’était un jour important pour {name} : {text}.",
        (Reason.OCCASION, ""): "{Day}, c’est un jour important pour {name}.",
        (Reason.OCCASION, "past"): "{Day}, c’était un jour important pour {name}.",
        (Reason.EXPLICIT, "text"): "Vous vouliez que je vous le rappelle {day} : {text}.",
        (Reason.EXPLICIT, ""): "Vous vouliez repenser à {name} {day}.",
        (Reason.UPDATE, "date"): (
            "{touched}. C’est un bon moment pour dire à {name} ce que cela a donné."
        ),
        (Reason.UPDATE, ""): (
            "C’est un bon moment pour dire à {name} ce que ses conseils ont donné."
        ),
        (Reason.CHECK_IN, "date"): "{touched}. {check_in}",
        (Reason.CHECK_IN, ""): "{check_in}",
        (Reason.KEEP_IN_TOUCH, "date"): "{touched}, {on}.",
        (Reason.KEEP_IN_TOUCH, ""): "Il est temps de reprendre contact avec {name}.",
    },
    lead="Le brouillon est prévu pour le jour même.",
    check_in={
        Purpose.PERSONAL: "C’est un bon moment pour demander à {name} comment ça va.",
        Purpose.PROFESSIONAL: "C’est un bon moment pour demander à {name} où en sont les choses.",
        Purpose.BUSINESS: "C’est un bon moment pour savoir où en sont les choses.",
        Purpose.JOB_SEARCH: "C’est un bon moment pour dire à {name} ce que cela a donné.",
    },
    touched={
        Direction.MET: "Votre dernière conversation a eu lieu {ago}",
        Direction.MINE: "Vous avez écrit à {name} pour la dernière fois {ago}",
        Direction.THEIRS: "{name} vous a écrit pour la dernière fois {ago}",
    },
    moved="Vous l’aviez remis à plus tard ; le moment est venu.",
    stretched=(
        "Vous avez laissé passer {name} deux fois de suite ; j’ai donc attendu moitié"
        " plus longtemps."
    ),
    several=(
        "Plus d’une raison vous relie ({purposes}) ; je suis donc le rythme le plus court"
        " : {every}."
    ),
    own_rhythm="Vous vouliez garder le contact {every}.",
    in_circle="Dans {circle}, chaque personne a son tour {every}.",
    due="Votre rythme est ici {every}, et c’est le moment.",
    here="Votre rythme est ici {every}.",
    late="C’est tard : il s’est écoulé moitié plus de temps.",
    early="Vous avez été en contact plus tôt ; j’ai donc compté à partir de là.",
    turns="Cela lui fait {age} ans.",
    turned="{name} a eu {age} ans.",
    years="Cela fait {age} ans.",
    comes_again="Cela revient {again} ; « {stop} » y met fin.",
    again=(
        "Je vous l’ai déjà rappelé une fois.",
        "Je vous l’ai déjà rappelé deux fois ; « {skip} » le met de côté pour cette fois.",
        "Je vous l’ai déjà rappelé {n} fois ; « {skip} » ou « {stop} » le met de côté.",
    ),
    again_since=(
        "Vous l’aviez remis à plus tard ; je vous l’ai rappelé une fois depuis.",
        (
            "Vous l’aviez remis à plus tard ; je vous l’ai rappelé deux fois depuis. «"
            " {skip} » le met de côté pour cette fois."
        ),
        (
            "Vous l’aviez remis à plus tard ; je vous l’ai rappelé {n} fois depuis. « {skip}"
            " » ou « {stop} » le met de côté."
        ),
    ),
    purposes={
        Purpose.PERSONAL: "personnel",
        Purpose.PROFESSIONAL: "professionnel",
        Purpose.BUSINESS: "affaires",
        Purpose.JOB_SEARCH: "recherche d’emploi",
    },
    noted={
        "asks": "Cherche",
        "learned": "Vous avez appris",
        "message": "Texte",
        "offers": "A proposé",
        "promised": "Vous avez promis",
        "quote": "Dans son message",
        "shared": "Vous avez raconté",
        "subject": "Objet",
        "words": "Votre note",
    },
    actions={
        "done": "Fait",
        "skip": "Passer",
        "snooze": "Plus tard",
        "stop": "Arrêter",
    },
    wishes={
        Reason.PROMISE: "tenir votre promesse à {names}",
        Reason.THANKS: "remercier {names}",
        Reason.OCCASION: "penser à {names}",
        Reason.EXPLICIT: "recontacter {names}",
        Reason.UPDATE: "dire à {names} ce que cela a donné",
        Reason.CHECK_IN: "demander à {names} où en sont les choses",
        Reason.KEEP_IN_TOUCH: "reprendre contact avec {names}",
    },
    today="Aujourd’hui : {wish}",
    today_and="Aujourd’hui : {wish} et {rest}",
    more=("une autre chose", "{n} autres choses"),
)
