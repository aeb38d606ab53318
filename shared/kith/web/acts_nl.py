"""What the pages of actions say in Dutch, by action, sorted; why one is due, and settled."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "apart": {
        "bare": "Weer losmaken?",
        "button": "Het zijn twee mensen",
        "did": "Weer twee mensen",
        "did_says": "{name} staat weer op zichzelf.",
        "says": "Het worden weer twee mensen, zoals voordat je ze samenvoegde.",
        "title": "{name} weer losmaken?",
    },
    "choose": {
        "bare": "Met wie was dit?",
        "bare_says": "Kith noteert het zodra je zegt met wie het was.",
        "button": "Noteren",
        "did": "Genoteerd",
        "did_says": "Dank je; nu weet Kith wie het was.",
        "says": "Dit kan iemand zijn die je al kent. Kith noteert het zodra het weet wie het was.",
        "title": "Wie bedoel je met {name}?",
    },
    "done": {
        "bare": "Klaar",
        "button": "Klaar",
        "did": "Klaar",
        "did_says": "Goed gedaan. {name} is voorlopig van je lijst.",
        "says": "Kith vinkt dit af en herinnert je weer als het tijd is.",
        "title": "Klaar: {name}",
    },
    "drop": {
        "button": "Weggooien",
        "did": "Weggegooid",
        "did_says": "Er is niets genoteerd, en wat hier wachtte is voorgoed weg.",
        "says": (
            "Kith vergeet wat het hier bewaarde. Er wordt niets genoteerd, en dit kan niet "
            "ongedaan worden gemaakt."
        ),
        "title": "Dit niet noteren?",
    },
    "everyone": {
        "button": "Met iedereen noteren",
        "did": "Genoteerd",
        "did_says": "Het is genoteerd met iedereen die erop staat.",
        "says": "Iedereen op deze mail hoort dan bij jouw mensen, en Kith herinnert je aan hen.",
        "title": "Met iedereen noteren?",
    },
    "forget": {
        "button": "Terugdraaien",
        "did": "Teruggedraaid",
        "did_says": "Het gesprek staat niet meer bij {name}.",
        "says": "Kith vergeet het gesprek en de herinneringen die eruit volgden.",
        "title": "Dit gesprek terugdraaien?",
    },
    "log": {
        "button": "Dat was ik: noteren",
        "did": "Genoteerd",
        "did_says": "Dank je; het is nu genoteerd.",
        "says": "Kith kon niet nagaan of dit van jou kwam. Zo ja, dan wordt het nu genoteerd.",
        "title": "Was jij dit?",
    },
    "reasons": {
        "check_in": "Vragen hoe het gaat",
        "explicit": "Je wilde een herinnering",
        "keep_in_touch": "Contact houden",
        "occasion": "Een belangrijke dag",
        "promise": "Je beloofde",
        "thanks": "Bedanken",
        "update": "Vertellen wat ervan kwam",
    },
    "reopen": {
        "button": "Terugdraaien",
        "did": "Teruggedraaid",
        "did_says": "Het wacht weer op jouw woord.",
        "says": "Kith vergeet wat het daarop noteerde en vraagt je opnieuw wie je bedoelde.",
        "title": "Dit antwoord terugdraaien?",
    },
    "same": {
        "bare": "Iemand die je al kent?",
        "button": "Deze persoon is het",
        "did": "Samengevoegd",
        "did_says": "Het is nu één persoon: {name}.",
        "says": "Kies wie het is, en Kith voegt beide samen.",
        "title": "Is {name} iemand die je al kent?",
    },
    "settled": {
        "answered": "Een later gesprek heeft dit al afgehandeld.",
        "apart": "Het zijn twee mensen, of een van hen hoort inmiddels bij iemand anders.",
        "changed since": "Je hebt er inmiddels over beslist; in de nieuwste mail staan de links.",
        "dealt with": "Dit is al afgehandeld.",
        "done": "Je hebt het al gedaan.",
        "dropped": "Je hebt het al weggegooid.",
        "filed": "Het is al genoteerd.",
        "gone": "Het is er niet meer.",
        "passed": "Die dag is voorbij; hij komt volgend jaar terug, en ik ook.",
        "put together": "Het is al één persoon.",
        "skipped": "Je hebt het al overgeslagen.",
        "stopped": "Je hebt het al gestopt.",
        "taken back": "Het gesprek waaruit dit volgde is teruggedraaid.",
        "undone": "Het was genoteerd en is teruggedraaid.",
    },
    "skip": {
        "bare": "Deze keer overslaan",
        "button": "Overslaan",
        "did": "Overgeslagen",
        "did_says": "Kith slaat {name} deze keer over.",
        "says": "Kith slaat dit deze keer over en komt terug als het weer tijd is.",
        "title": "{name} deze keer overslaan",
    },
    "snooze": {
        "bare": "Later",
        "button": "Later",
        "did": "Uitgesteld",
        "did_says": "Kith herinnert je {until} weer aan {name}.",
        "says": "Kith herinnert je weer op de dag die je kiest.",
        "title": "Later: {name}",
    },
    "stop": {
        "bare": "Geen herinneringen meer?",
        "button": "Stop",
        "did": "Gestopt",
        "did_says": "Kith herinnert je niet meer aan {name}.",
        "says": (
            "Kith herinnert je niet meer aan {name} tot je erom vraagt. Je gesprekken blijven "
            "bewaard."
        ),
        "title": "Geen herinneringen meer aan {name}?",
    },
    "trust": {
        "button": "Noteren en dit adres vertrouwen",
        "did": "Genoteerd en vertrouwd",
        "did_says": "Mail van dit adres telt vanaf nu als die van jou.",
        "says": (
            "Kith noteert deze mail. Vanaf nu telt mail van dit adres als die van jou, als na te "
            "gaan is dat hij ervandaan komt."
        ),
        "title": "Dit adres vertrouwen?",
    },
    "uncard": {
        "button": "Terugdraaien",
        "did": "Teruggedraaid",
        "did_says": "Wat er op het kaartje stond is vergeten.",
        "says": "Kith vergeet wat er op het kaartje stond, en wie alleen daardoor bekend is.",
        "title": "Het kaartje terugdraaien?",
    },
    "undo": {
        "button": "Ongedaan maken",
        "did": "Ongedaan gemaakt",
        "did_says": "Bij {name} is alles weer zoals het was.",
        "says": "Bij {name} wordt alles weer zoals het was.",
        "title": "Ongedaan maken?",
    },
    "unplan": {
        "button": "Vergeten",
        "did": "Vergeten",
        "did_says": "Kith vraagt er niet naar.",
        "says": "Kith vergeet de afspraak en vraagt niet hoe het was.",
        "title": "Niet naar deze afspraak vragen?",
    },
}
