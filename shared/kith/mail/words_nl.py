"""What Kith tells in Dutch: the fixed words, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "card": {
        "footer": "Je krijgt deze mail omdat een mail van jou bij Kith is aangekomen.",
        "nothing": "Er is geen gesprek genoteerd, en er volgt geen herinnering uit.",
        "reminds": (
            "Er wordt geen gesprek genoteerd. "
            "Ik herinner je elk jaar een dag van tevoren aan deze dagen."
        ),
        "subject": "Bewaard: {names}",
        "title": "Deze kaartjes heb ik bewaard.",
        "title_one": "Dit kaartje heb ik bewaard.",
        "undo_it": "Terugdraaien",
    },
    "common": {
        "card_note": "Stuur door, zet in Bcc of schrijf naar dit adres wat Kith moet onthouden.",
        "drop": "Weggooien",
        "known": "Iemand die ik al ken?",
        "meeting": "Een afspraak",
        "new": "{name} is nieuw",
        "page": "Jouw mensen",
        "reply": "Terugdraaien? Beantwoord deze mail met “{undo}”.",
        "undo": "ongedaan maken",
        "unsubscribe": "Geen herinneringen meer ontvangen",
        "whom": "Met:",
        "wrong": "Klopt er iets niet?",
    },
    "fresh_links": {
        "footer": (
            "Je krijgt deze mail omdat je erom vroeg met een oude link. Er is nog niets veranderd."
        ),
        "intro": "De link over {name} die je gebruikte was te oud. Deze werken:",
        "subject": "Nieuwe links voor {name}",
    },
    "kept_out": {
        "again": "Wil je iemand weer toelaten, schrijf me dan een regel “{line}”.",
        "always": "Tellen weer mee: {names}",
        "always_line": "Altijd: {address}",
        "before": "Wat al genoteerd was, blijft zoals het is.",
        "footer": "Je krijgt deze mail omdat je dit naar je Kith-adres schreef.",
        "kept": (
            "Niemand met een van deze adressen wordt genoteerd, wie er verder ook op de mail staat:"
        ),
        "let_in": "Toch genoteerd worden: {names}",
        "more": "en nog {n}",
        "more_one": "en nog één",
        "never": "Vanaf nu wordt niets genoteerd met: {names}",
        "never_line": "Nooit: {address}",
        "nobody": (
            "Ik houd niemand buiten. Dat doet een regel “{one}” of “{every}” in een mail aan mij."
        ),
        "subject": "Wie ik buiten houd",
    },
    "nudge": {
        "call": "{name} bellen",
        "coming": "Binnenkort",
        "coming_item": "{day}: {name}",
        "done": "klaar",
        "draft_mail": "Een concept aan {to} (onderwerp: {subject}):",
        "draft_phone": "Geen mailadres, wel een telefoonnummer: {to}. Dit zou je kunnen zeggen:",
        "draft_unknown": (
            "Ik heb geen mailadres of telefoonnummer van {name}. Dit zou je kunnen zeggen:"
        ),
        "explain": (
            "“{Done}” sluit het punt af. “{Snooze}” verzet het naar een dag die je"
            " kiest. “{Skip}” laat het deze ene keer voorbijgaan. “{Stop}” beëindigt de"
            " herinneringen aan deze persoon tot je er weer om vraagt. Een concept dat"
            " met zijn Bcc wordt verstuurd, wordt vanzelf genoteerd en sluit het punt"
            " af."
        ),
        "footer": (
            "Je krijgt deze mail omdat Kith voor {address} je gesprekken bijhoudt. Kith"
            " schrijft alleen jou, nooit de mensen die je spreekt."
        ),
        "hello": "Hallo. Vandaag: {names}.",
        "hello_name": "Hallo {owner}. Vandaag: {names}.",
        "hello_week": "Hallo. Vandaag is er niets; dit is je week.",
        "hello_week_name": "Hallo {owner}. Vandaag is er niets; dit is je week.",
        "mine": "Jouw bericht: {day}",
        "reply_many": (
            "Of beantwoord gewoon deze mail: “{first} {done}”, “{last} {snooze}”,"
            " “{first} {skip}” of “{last} {stop}”."
        ),
        "reply_one": (
            "Of beantwoord gewoon deze mail: “{done}”, “{snooze}”, “{skip}” of"
            " “{stop}”, of vertel in je eigen woorden waar jullie het over hadden."
        ),
        "skip": "overslaan",
        "snooze": "later over 3 weken",
        "stop": "stop",
        "text": "Sms naar {name}",
        "theirs": "{name} schreef: {day}",
        "unfinished": "Wat er op de plek van … komt, vul je zelf in.",
        "week": "Deze week",
        "week_more": "en nog {n}",
        "week_subject": "Deze week: {names}",
        "write": "{name} schrijven",
    },
    "planned": {
        "asked": "Als het voorbij is, vraag ik je hoe het was. Je antwoord is wat ik noteer.",
        "asked_series": (
            "Na elke keer vraag ik je hoe het was, zolang je antwoordt. Je"
            " antwoord is wat ik noteer."
        ),
        "day_with": "{day}, met {names}",
        "footer": "Je krijgt deze mail omdat een mail van jou bij Kith is aangekomen.",
        "off": "Afgezegd; ik vraag er niet naar.",
        "subject": "Gepland: {subject}",
        "subject_off": "Afgezegd: {subject}",
        "title": "Ik zal je vragen hoe het was.",
        "title_off": "Het gaat niet door.",
        "unasked": "Ik vraag er niet naar.",
        "undo_it": "Vergeten",
    },
    "receipt": {
        "again": "opnieuw {again}",
        "carded": "Ik heb het kaartje van {name} bewaard.",
        "correct": "Was het met iemand anders, antwoord dan “{line}”.",
        "correct_line": "met: Kim Osei",
        "footer": "Je krijgt deze mail omdat een mail of formulier van jou bij Kith is aangekomen.",
        "introduced": "{names}: voorgesteld door {by}.",
        "more": "Ik heb nog {n} gesprekken genoteerd; ze staan op je pagina.",
        "more_one": "Ik heb nog één gesprek genoteerd; het staat op je pagina.",
        "new_address": "{name} is nieuw: {address}",
        "next": "Je volgende herinnering komt op {day}: {name}.",
        "next_off": "Herinneringen staan uit. “hervatten” brengt ze terug.",
        "no_follow_up": "Er volgt geen herinnering uit.",
        "no_next": "Er is geen herinnering gepland.",
        "noted": "Genoteerd",
        "remind": "Hier herinner ik je aan:",
        "shortened": (
            "Wat je schreef is langer dan wat ik ervan bewaar; de hele mail blijft 30 dagen staan."
        ),
        "subject": "Genoteerd: {names}",
        "title": "Dit heb ik genoteerd.",
        "undo_it": "Ongedaan maken",
        "unread": "Ik begreep “{word}” in het adres niet.",
    },
    "rotated": {
        "card": (
            "Het kaartje in de bijlage zet het als Kith in je contacten. Mail aan het oude"
            " adres bewaar ik 30 dagen en noteer ik alleen als jij het zegt; daarna is het"
            " van niemand meer."
        ),
        "footer": "Je krijgt deze mail omdat er een nieuw adres is aangevraagd.",
        "intro": "Dit is vanaf nu je Kith-adres. Het is geheim en alleen van jou:",
        "subject": "Je nieuwe Kith-adres",
    },
    "unread": {
        "footer": "Je krijgt deze mail omdat je naar je Kith-adres schreef. Er is niets genoteerd.",
        "intro": "Ik kon je mail niet noteren.",
        "intro_subject": "Ik kon je mail “{subject}” niet noteren.",
        "subject": "Niet genoteerd",
        "subject_of": "Niet genoteerd: {subject}",
    },
    "welcome": {
        "address": "Dit is je Kith-adres. Het is geheim en alleen van jou:",
        "answer": (
            "Ik antwoord met wat ik heb genoteerd. Op de ochtend dat het ertoe doet"
            " krijg je één mail: wie je kunt schrijven, waarom, en een concept. Ik"
            " schrijf alleen jou, nooit de mensen die je spreekt."
        ),
        "bcc": (
            "Zet het adres in Bcc van een mail die je verstuurt. Ik onthoud de mensen aan"
            " wie je schrijft, en zij zien er niets van."
        ),
        "card": "Het kaartje in de bijlage zet het als Kith in je contacten.",
        "example_follow_up": "Opvolgen over 2 weken: vragen hoe de verhuizing ging",
        "example_learned": "Gehoord: haar team verhuist in het voorjaar naar Lissabon",
        "example_promised": "Beloofd: de slides over douaneregels",
        "example_subject": "Koffie met Dana",
        "example_where": "Waar: Café Blau",
        "footer": (
            "Je krijgt deze mail omdat dit adres voor Kith is uitgenodigd. Wie van"
            " elders naar het Kith-adres schrijft, geloof ik niet zomaar: ik vraag het"
            " eerst aan jou."
        ),
        "form": "Of vul een formulier in",
        "forward": (
            "Stuur een mail door van iemand met wie je contact wilt houden. Ik onthoud"
            " wie hem schreef."
        ),
        "hello": "Hallo,",
        "hello_name": "Hallo {name},",
        "intro": (
            "Ik onthoud de gesprekken die je voert en herinner je aan de mensen erin als"
            " het tijd is om te bedanken, een belofte na te komen of gewoon even gedag te"
            " zeggen."
        ),
        "note": (
            "Schrijf een notitie. Stuur een mail met als onderwerp “{about}”, en daaronder"
            " zoveel je wilt:"
        ),
        "subject": "Welkom bij Kith: hier is je adres",
        "try": "Probeer een van deze manieren:",
    },
}
