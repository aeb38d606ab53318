"""The fixed words of every mail in Dutch, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "common": {
        "card_note": "Stuur door, zet in Bcc of schrijf naar dit adres wat Kith moet onthouden.",
        "drop": "Weggooien",
        "page": "Jouw mensen",
    },
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
        "more": "en nog {n}",
        "more_one": "en nog één",
        "never": "Vanaf nu wordt niets genoteerd met: {names}",
        "never_line": "Nooit: {address}",
        "nobody": (
            "Ik houd niemand buiten. Dat doet een regel “{one}” of “{every}” in een mail aan mij."
        ),
        "subject": "Wie ik buiten houd",
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
        "unsubscribe": "Geen herinneringen meer ontvangen",
        "write": "{name} schrijven",
    },
    "receipt": {
        "footer": "Je krijgt deze mail omdat een mail of formulier van jou bij Kith is aangekomen.",
        "introduced": "{names}: voorgesteld door {by}.",
        "known": "Iemand die ik al ken?",
        "more": "Ik heb nog {n} gesprekken genoteerd; ze staan op je pagina.",
        "more_one": "Ik heb nog één gesprek genoteerd; het staat op je pagina.",
        "new": "{name} is nieuw",
        "new_address": "{name} is nieuw: {address}",
        "next": "Je volgende herinnering komt op {day}: {name}.",
        "no_follow_up": "Er volgt geen herinnering uit.",
        "no_next": "Er is geen herinnering gepland.",
        "remind": "Hier herinner ik je aan:",
        "reply": "Terugdraaien? Beantwoord deze mail met “{undo}”.",
        "shortened": (
            "Wat je schreef is langer dan wat ik ervan bewaar; de hele mail blijft 30 dagen staan."
        ),
        "subject": "Genoteerd: {names}",
        "title": "Dit heb ik genoteerd.",
        "undo": "ongedaan maken",
        "undo_it": "Ongedaan maken",
        "unread": "Ik begreep “{word}” in het adres niet.",
        "wrong": "Klopt er iets niet?",
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
    "unread": {
        "footer": "Je krijgt deze mail omdat je naar je Kith-adres schreef. Er is niets genoteerd.",
        "intro": "Ik kon je mail niet noteren.",
        "intro_subject": "Ik kon je mail “{subject}” niet noteren.",
        "subject": "Niet genoteerd",
        "subject_of": "Niet genoteerd: {subject}",
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
            "Een week geleden bewaarde ik iets wat ik zonder jouw woord niet kon noteren,"
            " en het wacht nog:"
        ),
        "more": "en nog {n}",
        "more_one": "en nog één",
        "subject": "{n} dingen wachten op jouw woord",
        "subject_one": "Er wacht iets op jouw woord",
        "title": "Dit wacht op jouw woord",
        "untitled": "(zonder onderwerp)",
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
