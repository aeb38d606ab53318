"""What the other pages say in Dutch, by page, sorted, with faults and labels of forms."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "altered": {
        "more": "Open hem nog eens vanuit de mail, of kopieer hem helemaal.",
        "says": (
            "Een deel lijkt onderweg verloren te zijn gegaan, dus Kith weet niet waar hij voor "
            "was. Er is niets veranderd."
        ),
        "title": "Deze link is niet volledig",
    },
    "expired": {
        "more": "In je nieuwste mail van Kith staan links die werken.",
        "says": (
            "De links in de mails van Kith werken maar een tijd, zodat een oude mail in verkeerde "
            "handen geen kwaad kan. Er is niets veranderd."
        ),
        "title": "Deze link is te oud",
    },
    "failed": {
        "more": (
            "Probeer het over een minuut nog eens. Hetzelfde formulier opnieuw sturen noteert "
            "niets dubbel."
        ),
        "says": "Het ligt niet aan jou. Wat er misging is vastgelegd.",
        "title": "Er ging bij ons iets mis",
    },
    "faults": {
        "check": "Kijk hier nog eens naar.",
        "crowd": "Dat is een hele menigte. Kith neemt {most} mensen tegelijk.",
        "day_ahead": "Die dag moet nog komen. Wanneer spraken jullie elkaar?",
        "day_far": "Dat is over meer dan tien jaar.",
        "day_form": "Schrijf de datum als jaar-maand-dag, zoals 2026-11-24.",
        "day_missing": "Kies een dag.",
        "day_old": "Dat is te lang geleden.",
        "day_past": "Kies een dag die nog komt.",
        "days_missing": "Schrijf over hoeveel dagen.",
        "enum": "Kies een van deze.",
        "greater_than_equal": "Schrijf 1 of meer.",
        "int_parsing": "Schrijf een heel getal, zoals 10.",
        "less_than_equal": "Dat is meer dan tien jaar. Schrijf {le} of minder.",
        "literal_error": "Kies een van deze.",
        "missing": "Vul dit in.",
        "name_long": "“{text}…” is langer dan welke naam ook ({most} letters).",
        "no_address": "“{text}” is geen volledig mailadres, zoals dana@x.example.",
        "no_name": "“{text}” lijkt niet op een naam.",
        "nobody": "Schrijf minstens één naam.",
        "promise_missing": "Schrijf ook wat je beloofde.",
        "string_pattern_mismatch": "Dit formulier is beschadigd. Druk nog eens op de knop.",
        "string_too_long": "Dit is te lang: hoogstens {max_length} tekens.",
        "too_long": "Dit is te veel: hoogstens {max_length} regels.",
    },
    "foreign": {
        "more": "Drukte je hier op een knop, open de pagina dan opnieuw en druk nog eens.",
        "says": "Kith neemt alleen aan wat van zijn eigen pagina’s komt. Er is niets veranderd.",
        "title": "Dat kwam van een andere site",
    },
    "fresh": {
        "says": "Daarin staan links over dezelfde persoon die werken.",
        "title": "Er is een nieuwe mail onderweg",
    },
    "host": {
        "says": "Dit adres leidt naar Kith, maar het is niet dat uit zijn mails.",
        "title": "Kith woont hier niet",
    },
    "labels": {
        "who": "Wie heb je gesproken?",
        "when": "Wanneer?",
        "words": "Waar spraken jullie over?",
        "where": "Waar?",
        "purpose": "Waar ging het om?",
        "learned": "Wat heb je gehoord?",
        "shared": "Wat heb je verteld?",
        "asks": "Waar is deze persoon naar op zoek?",
        "offers": "Waarmee zou die kunnen helpen?",
        "promised": "Wat heb je beloofd?",
        "promised_by": "Voor wanneer heb je het beloofd?",
        "follow": "Wanneer wil je een herinnering?",
        "follow_days": "Hoeveel dagen?",
        "follow_on": "Welke dag?",
        "follow_text": "Wat moet er in de herinnering staan?",
        "meant": "Wie is het?",
        "cid": "Wie is het?",
        "choice": "Tot wanneer?",
        "until_on": "Welke dag?",
    },
    "left": {
        "more": "Wil je terugkomen, open dan de link in de welkomstmail.",
        "says": "Deze browser is vergeten wie je bent.",
        "title": "Tot ziens",
    },
    "method": {
        "says": "Deze pagina bestaat, maar zo kun je haar niet gebruiken.",
        "title": "Dat werkt hier niet",
    },
    "missing": {
        "says": "Misschien is het adres verkeerd getypt, of is wat er stond verdwenen.",
        "title": "Deze pagina bestaat niet",
    },
    "nothing_left": {
        "says": "Hier valt niets meer te beslissen.",
        "title": "Dit is al afgehandeld",
    },
    "page": {
        "again": "Er is nog niets gebeurd, en niets van wat je schreef is verloren.",
        "close": "Je kunt deze pagina sluiten.",
        "date": "Op een dag",
        "drop": "Weggooien",
        "drop_asked": "Niet de moeite waard?",
        "faults": "Een paar dingen vragen nog een blik",
        "faults_one": "Eén ding vraagt nog een blik",
        "footer": "Kith onthoudt je gesprekken met mensen en schrijft niemand behalve jou.",
        "fresh": "Stuur me een nieuwe mail",
        "home": "Kith woont op {url}.",
        "leave": "Vergeet mij in deze browser",
        "left": "Hier valt niets meer te doen.",
        "log": "Noteren",
        "month": "Over een maand: {day}",
        "pages": "Pagina’s",
        "people": "Mensen",
        "press": "Er gebeurt niets tot je op de knop drukt.",
        "said": "Wat is er gezegd?",
        "said_hint": "Als je wilt. Het wordt als gesprek genoteerd.",
        "sender": "van {sender}",
        "skip": "Naar de inhoud",
        "somebody": "Iemand",
        "somebody_new": "Iemand nieuws",
        "to_today": "Naar “Vandaag”",
        "today": "Vandaag",
        "twice": "Dit was al afgehandeld; er is niets dubbel gedaan.",
        "typed": "Wat je schreef",
        "typed_hint": "Kopieer het van hier, zodat het niet verloren gaat.",
        "undo": "Ongedaan maken",
        "week": "Over een week: {day}",
        "who": "Wie was het?",
        "who_hint": "Meerdere mensen: zet er komma’s tussen.",
    },
    "signin": {
        "more": (
            "Open de link in de welkomstmail van Kith. Hij werkt zolang als de mail zegt, en "
            "daarna kent Kith deze browser."
        ),
        "says": (
            "Kith houdt je gesprekken voor jou alleen, dus deze browser moet eerst worden "
            "voorgesteld."
        ),
        "title": "Wie ben je?",
    },
    "stale": {
        "more": "Open de pagina opnieuw en druk nog eens op de knop.",
        "says": "Je bent hier intussen in een ander venster geweest. Er is niets veranderd.",
        "title": "Deze pagina stond te lang open",
    },
    "too_long": {
        "more": (
            "Ga terug, maak het korter en stuur het opnieuw; of mail de lange versie naar je "
            "Kith-adres."
        ),
        "says": "In een formulier passen ongeveer 60.000 tekens. Er is niets genoteerd.",
        "title": "Dat is meer dan Kith in één keer aankan",
    },
    "too_many": {
        "more": (
            "Wacht een minuut, ga terug en stuur het nog eens. Wat je schreef staat ook hieronder."
        ),
        "says": (
            "Kith neemt twee formulieren of drukken op een knop per seconde aan. Deze keer is "
            "niets aangenomen en niets veranderd."
        ),
        "title": "Dat was veel in één keer",
    },
    "unreachable": {
        "more": "Op de eerste pagina staat waarom, met een knop om weer te beginnen.",
        "says": "Zijn mails kwamen niet aan, dus het stuurt er geen meer.",
        "title": "Kith kan je niet schrijven",
    },
    "unsubscribe": {
        "asked": "Geen herinneringen meer ontvangen?",
        "asked_says": (
            "Kith schrijft je dan niet meer uit zichzelf. Wat je hebt genoteerd blijft bewaard, en "
            "je kunt altijd terugkomen."
        ),
        "back": "Je krijgt weer mails",
        "back_says": "Kith schrijft je weer als er iemand wacht.",
        "button": "Alle mails stoppen",
        "gone": "Geen mails meer",
        "gone_says": (
            "Kith schrijft je niet meer uit zichzelf. Wat je hebt genoteerd blijft bewaard."
        ),
        "undo": "Ongedaan maken: weer sturen",
    },
    "unusable": {
        "says": "Hij blijft bewaard, onveranderd.",
        "title": "Deze mail kon niet worden genoteerd",
    },
}
