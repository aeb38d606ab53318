"""What Kith asks in Dutch: the fixed words, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "crowd": {
        "all": "Met iedereen noteren",
        "answer": "Of beantwoord deze mail met een regel als “{line}”.",
        "answer_or": "Of beantwoord deze mail met een regel als “{line}” of “{log}”.",
        "choose": "Zeggen met wie",
        "footer": (
            "Je krijgt deze mail omdat ik liever vraag dan je lijst te vullen met mensen"
            " die je niet kent. Ik bewaar het tot je beslist."
        ),
        "intro": (
            "Er staan {count} mensen op je mail ({day}). Bij meer dan {most} raad ik niet"
            " wie je hebt gesproken; ik heb hem bewaard en nog niets genoteerd."
        ),
        "intro_subject": (
            "Er staan {count} mensen op je mail “{subject}” ({day}). Bij meer dan"
            " {most} raad ik niet wie je hebt gesproken; ik heb hem bewaard en"
            " nog niets genoteerd."
        ),
        "line": "Met: Dana Reyes, Bo Lind",
        "log": "noteren",
        "rest": "{names} en nog {n}",
        "subject": "{count} mensen: met wie zal ik het noteren?",
    },
    "crowd_ahead": {
        "footer": (
            "Je krijgt deze mail omdat ik liever vraag dan je lijst te vullen met mensen"
            " die je niet kent. Ik bewaar het tot je beslist."
        ),
        "hint": (
            "Of gooi hem weg en stuur me daarna een notitie met een regel “{whom}” en de"
            " namen van wie je hebt gesproken."
        ),
        "intro": (
            "Je mail noemt {people} mensen. Dat zijn er meer dan je gewoonlijk spreekt;"
            " ik heb hem bewaard en nog niets ingepland."
        ),
        "intro_subject": (
            "Je mail “{subject}” noemt {people} mensen. Dat zijn er meer dan je"
            " gewoonlijk spreekt; ik heb hem bewaard en nog niets ingepland."
        ),
        "log": "Inplannen en het me daarna vragen",
        "subject": "{people} mensen: inplannen?",
    },
    "how_was_it": {
        "follow_up": "Opvolgen over 2 weken",
        "footer": "Ik vraag het alleen deze keer.",
        "learned": "Gehoord:",
        "not": "Is het niet doorgegaan, antwoord dan alleen dat.",
        "people": "Met {names}",
        "promised": "Beloofd:",
        "reply_about": (
            "Antwoord in een zin of twee, dan noteer ik het. Regels als"
            " “{learned}”, “{promised}” of “{follow_up}” werken ook; een regel"
            " “{whom}” zegt wie erbij was."
        ),
        "reply_with": (
            "Antwoord in een zin of twee, dan noteer ik het als een gesprek met"
            " {names}. Regels als “{learned}”, “{promised}” of “{follow_up}” werken"
            " ook; een regel “{whom}” zegt wie er echt was."
        ),
        "subject": "Hoe was het? {subject}",
        "title": "Hoe was het?",
    },
    "misaddressed": {
        "address": "Je Kith-adres is",
        "footer": (
            "Je krijgt deze mail omdat het bericht van jou kwam. Ik bewaar het tot je beslist."
        ),
        "intro": (
            "Je mail ging naar een adres van mij dat niet of niet meer van jou is. Ik heb"
            " hem bewaard."
        ),
        "intro_subject": (
            "Je mail “{subject}” ging naar een adres van mij dat niet of niet"
            " meer van jou is. Ik heb hem bewaard."
        ),
        "log": "Toch noteren",
        "subject": "Je Kith-adres is {address}",
        "title": "Dat was niet je Kith-adres",
    },
    "unclear": {
        "footer": (
            "Je krijgt deze mail omdat ik liever vraag dan het bij de verkeerde persoon"
            " te noteren. Ik bewaar het tot je beslist."
        ),
        "intro": (
            "Je noemde {name} ({day}). Ik heb het bewaard en noteer het zodra je zegt wie"
            " je bedoelt."
        ),
        "intro_subject": (
            "Je noemde {name} in “{subject}” ({day}). Ik heb het bewaard en"
            " noteer het zodra je zegt wie je bedoelt."
        ),
        "new": "Iemand nieuws",
        "subject": "Wie is {name}?",
        "this": "Deze persoon",
    },
    "unnamed": {
        "choose": "Zeggen wie het was",
        "footer": (
            "Je krijgt deze mail omdat ik liever vraag dan het te verliezen. Ik bewaar"
            " het tot je beslist."
        ),
        "hint": "De volgende keer is “{about}” als onderwerp genoeg, of een regel “{line}”.",
        "hint_line": "Met: Dana Reyes",
        "hint_subject": "Koffie met Dana Reyes",
        "intro": (
            "In je notitie ({day}) vind ik niemand die ik kan thuisbrengen. Ik heb haar"
            " bewaard en noteer haar zodra je zegt met wie het was."
        ),
        "intro_subject": (
            "In je notitie “{subject}” ({day}) vind ik niemand die ik kan"
            " thuisbrengen. Ik heb haar bewaard en noteer haar zodra je zegt met"
            " wie het was."
        ),
        "subject": "Met wie was dit?",
    },
    "untrusted": {
        "footer": (
            "Je krijgt deze mail omdat iedereen jouw adres in een mail zou kunnen"
            " zetten. Ik heb niets genoteerd, niemand geantwoord en bewaar de mail tot"
            " je beslist."
        ),
        "from": "Van",
        "log": "Noteren",
        "mail_subject": "Onderwerp",
        "received": "Ontvangen",
        "stranger": "Iemand die ik niet ken schreef naar je Kith-adres. Zal ik het noteren?",
        "subject_stranger": "Een mail van iemand die ik niet ken",
        "subject_unverified": "Was deze mail van jou?",
        "trust": "Noteren en dit adres vertrouwen",
        "unverified": (
            "Er kwam een mail op jouw naam binnen op je Kith-adres, en ik kon niet"
            " nagaan of hij van jou is. Is dat zo?"
        ),
    },
    "waiting": {
        "decide": "Beslissen",
        "footer": "Ik bewaar het zolang je wilt en herinner je er niet nog eens aan.",
        "intro": (
            "Dit heb ik bewaard omdat ik het zonder jouw woord niet kon noteren, en het wacht nog:"
        ),
        "more": "en nog {n}",
        "more_one": "en nog één",
        "subject": "{n} dingen wachten op jouw woord",
        "subject_one": "Er wacht iets op jouw woord",
        "title": "Dit wacht op jouw woord",
        "untitled": "(zonder onderwerp)",
    },
}
