"""What Kith tells in Dutch when asked, what it teaches, and its evening question: sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "about": {
        "ask_known": "“{subject}”: {name} (laatst {day})",
        "ask_one": "“{subject}”: {name}",
        "call": "Telefoon",
        "company": "{name}, {company}",
        "footer": ("Je krijgt deze mail omdat je naar iemand vroeg. Er is niets mee vastgelegd."),
        "how": (
            "Een mail naar {address} met een van deze onderwerpen vertelt me precies wie je"
            " bedoelt:"
        ),
        "near": "Deze namen lijken erop. {how}",
        "next": "Eerstvolgende: {day}.",
        "no_next": "Er staat niets gepland.",
        "no_reach": "Ik ken geen adres of telefoonnummer.",
        "no_talks": "Je hebt me nog niet over een gesprek verteld.",
        "nobody": (
            "Ik vond geen naam in je mail. Zet een naam of adres in het onderwerp, en ik "
            "vertel je wat ik weet."
        ),
        "promises": "Je moet nog",
        "stopped": (
            "Over {name} wil je geen herinneringen meer."
            " Een regel “Elke 3 maanden” in een mail over {name} brengt ze terug."
        ),
        "subject": "Over {names}",
        "subject_nobody": "Wie bedoel je?",
        "subject_unclear": "Welke {name} bedoel je?",
        "subject_unknown": "Ik ken geen {name}",
        "talks": "Jullie laatste gesprekken",
        "unclear": "{name} kan een van deze mensen zijn. {how}",
        "unknown": "Ik ken niemand die {name} heet.",
    },
    "lessons": {
        "about": (
            "Voor je {name} weer ziet: een mail naar {address} met de naam als onderwerp "
            "vertelt je waar jullie het laatst over hadden."
        ),
        "address": (
            "Mijn adres neemt ook wensen aan: een mail naar {address} komt over twee weken "
            "bij je terug."
        ),
        "bcc": (
            "Als je iemand schrijft, zet dan {address} in Bcc. Ik onthoud het, en niemand "
            "ziet er iets van."
        ),
        "evening": (
            "Als je wilt, vraag ik je elke avond met wie je hebt gesproken. Een regel "
            "“{line}” is genoeg."
        ),
        "evening_line": "avond: 20:00",
        "every": (
            "Een regel “{line}” in een mail over {name} bepaalt hoe vaak ik je aan {name} herinner."
        ),
        "every_line": "Elke 3 maanden",
        "forward": (
            "Heeft iemand je geschreven? Stuur de mail door naar {address}, en ik onthoud "
            "hem. Wat je erboven schrijft, is jouw notitie."
        ),
        "never": (
            "Iemand over wie ik niets moet vastleggen, zoals je eigen bedrijf? Een regel "
            "“{line}” houdt die buiten."
        ),
        "never_line": "nooit: @bedrijf.example",
        "page": ("Alles wat ik onthoud staat op je pagina; de link staat onderaan deze mail."),
        "reply": (
            "Was het iemand anders? Antwoord “{line}”. Ontbreekt er iets? Antwoord in je "
            "eigen woorden, en ik voeg ze toe."
        ),
        "reply_line": "met: Kim Osei",
        "tag": "2weken",
        "with": ("Eén mail kan over meer mensen gaan: een regel “{line}” begint de volgende."),
        "with_line": "Met: Kim Osei",
    },
    "whom_today": {
        "example": "Dana Reyes: ze werven in het voorjaar",
        "example_promise": "Fox Marlow, beloofd de dia’s",
        "footer": (
            "Je krijgt deze mail omdat je ’s avonds gevraagd wilde worden. Antwoord "
            "“{stop}”, en ik vraag het niet meer."
        ),
        "intro": "Antwoord met een regel per persoon, en ik leg het vast:",
        "last": (
            "Ik heb twee keer zonder antwoord gevraagd. Blijft ook deze mail zonder, dan "
            "vraag ik niet meer. Een antwoord brengt de vraag terug, en een regel “{line}” "
            "ook."
        ),
        "line": "avond: {time}",
        "nobody": "Niemand? Antwoord dan “{nobody}”.",
        "nobody_word": "niemand",
        "stop": "stoppen",
        "subject": "Met wie heb je vandaag gesproken?",
    },
}
