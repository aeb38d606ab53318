"""What the other pages say in German, by page, sorted, with faults and labels of forms."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "altered": {
        "more": "Bitte öffne ihn noch einmal aus der Mail oder kopiere ihn ganz.",
        "says": (
            "Ein Teil davon ist wohl unterwegs verloren gegangen, deshalb kann Kith nicht sagen, "
            "wofür er war. Es hat sich nichts geändert."
        ),
        "title": "Dieser Link ist nicht vollständig",
    },
    "expired": {
        "more": "In deiner neuesten Mail von Kith stehen Links, die gelten.",
        "says": (
            "Die Links in Kiths Mails gelten nur eine Weile, damit eine alte Mail in falschen "
            "Händen nicht schadet. Es hat sich nichts geändert."
        ),
        "title": "Dieser Link ist zu alt",
    },
    "failed": {
        "more": (
            "Bitte versuch es in einer Minute noch einmal. Wird dasselbe Formular noch einmal "
            "gesendet, wird nichts doppelt festgehalten."
        ),
        "says": "Es liegt nicht an dir. Was schiefging, ist vermerkt.",
        "title": "Bei uns ist etwas schiefgegangen",
    },
    "faults": {
        "check": "Bitte sieh hier noch einmal nach.",
        "crowd": "Das sind viele auf einmal. Kith nimmt höchstens {most} Menschen.",
        "day_ahead": "Dieser Tag kommt erst noch. Wann habt ihr gesprochen?",
        "day_far": "Das ist mehr als zehn Jahre hin.",
        "day_form": "Schreib das Datum als Jahr-Monat-Tag, zum Beispiel 2026-11-24.",
        "day_missing": "Wähl einen Tag.",
        "day_old": "Das ist zu lange her.",
        "day_past": "Wähl einen Tag, der noch kommt.",
        "days_missing": "Schreib, in wie vielen Tagen.",
        "enum": "Wähl eines davon.",
        "greater_than_equal": "Schreib 1 oder mehr.",
        "int_parsing": "Schreib eine ganze Zahl, zum Beispiel 10.",
        "less_than_equal": "Das sind mehr als zehn Jahre. Schreib höchstens {le}.",
        "literal_error": "Wähl eines davon.",
        "missing": "Bitte füll das aus.",
        "name_long": "„{text}…“ ist länger als jeder Name ({most} Buchstaben).",
        "no_address": "„{text}“ ist keine ganze Mailadresse wie dana@x.example.",
        "no_name": "„{text}“ sieht nicht nach einem Namen aus.",
        "nobody": "Schreib mindestens einen Namen.",
        "promise_missing": "Schreib auch, was du versprochen hast.",
        "string_pattern_mismatch": (
            "Dieses Formular ist beschädigt. Bitte drück den Knopf noch einmal."
        ),
        "string_too_long": "Das ist zu lang: höchstens {max_length} Zeichen.",
        "too_long": "Das ist zu viel: höchstens {max_length} Zeilen.",
    },
    "foreign": {
        "more": (
            "Wenn du hier einen Knopf gedrückt hast, öffne die Seite neu und drück ihn noch einmal."
        ),
        "says": (
            "Kith nimmt nur an, was von seinen eigenen Seiten kommt. Es hat sich nichts geändert."
        ),
        "title": "Das kam von einer anderen Website",
    },
    "fresh": {
        "says": "Sie hat Links zu derselben Person, die gelten.",
        "title": "Eine neue Mail ist unterwegs",
    },
    "host": {
        "says": "Diese Adresse führt zu Kith, aber es ist nicht die aus seinen Mails.",
        "title": "Hier wohnt Kith nicht",
    },
    "labels": {
        "who": "Mit wem hast du gesprochen?",
        "when": "Wann?",
        "words": "Worüber habt ihr gesprochen?",
        "where": "Wo?",
        "purpose": "Worum ging es?",
        "learned": "Was hast du erfahren?",
        "shared": "Was hast du erzählt?",
        "asks": "Was sucht die Person?",
        "offers": "Womit könnte sie helfen?",
        "promised": "Was hast du versprochen?",
        "promised_by": "Bis wann hast du es versprochen?",
        "follow": "Wann möchtest du erinnert werden?",
        "follow_days": "Wie viele Tage?",
        "follow_on": "Welcher Tag?",
        "follow_text": "Was soll in der Erinnerung stehen?",
        "meant": "Wer ist es?",
        "cid": "Wer ist es?",
        "choice": "Bis wann?",
        "until_on": "Welcher Tag?",
    },
    "left": {
        "more": "Um wiederzukommen, öffne den Link in der Willkommensmail.",
        "says": "Dieser Browser hat vergessen, wer du bist.",
        "title": "Bis bald",
    },
    "method": {
        "says": "Diese Seite gibt es, aber so lässt sie sich nicht benutzen.",
        "title": "Das geht hier nicht",
    },
    "missing": {
        "says": "Vielleicht ist die Adresse vertippt, oder was sie zeigte, ist nicht mehr da.",
        "title": "Diese Seite gibt es nicht",
    },
    "nothing_left": {
        "says": "Hier gibt es nichts mehr zu entscheiden.",
        "title": "Das ist schon geklärt",
    },
    "page": {
        "again": (
            "Noch ist nichts geschehen, und nichts von dem, was du geschrieben hast, ist verloren."
        ),
        "close": "Du kannst diese Seite schließen.",
        "date": "An einem Tag",
        "drop": "Verwerfen",
        "drop_asked": "Nicht der Rede wert?",
        "faults": "Ein paar Stellen brauchen noch einen Blick",
        "faults_one": "Eine Stelle braucht noch einen Blick",
        "footer": "Kith merkt sich deine Gespräche mit Menschen und schreibt niemandem außer dir.",
        "fresh": "Schick mir eine neue Mail",
        "home": "Kith wohnt unter {url}.",
        "leave": "Mich in diesem Browser vergessen",
        "left": "Hier ist nichts mehr zu tun.",
        "log": "Festhalten",
        "month": "In einem Monat: {day}",
        "pages": "Seiten",
        "people": "Leute",
        "press": "Es geschieht nichts, bis du den Knopf drückst.",
        "said": "Was wurde gesagt?",
        "said_hint": "Wenn du magst. Es wird als Gespräch festgehalten.",
        "sender": "von {sender}",
        "skip": "Zum Inhalt springen",
        "somebody": "Jemand",
        "somebody_new": "Jemand Neues",
        "to_today": "Zu „Heute“",
        "today": "Heute",
        "twice": "Das war schon geklärt; es wurde nichts doppelt getan.",
        "typed": "Was du geschrieben hast",
        "typed_hint": "Kopiere es von hier, damit es nicht verloren geht.",
        "undo": "Rückgängig machen",
        "week": "In einer Woche: {day}",
        "who": "Wer war es?",
        "who_hint": "Mehrere Menschen: durch Kommas trennen.",
    },
    "signin": {
        "more": (
            "Öffne den Link in der Willkommensmail von Kith. Er gilt so lange, wie die Mail sagt, "
            "und danach kennt Kith diesen Browser."
        ),
        "says": (
            "Kith behält deine Gespräche für dich, deshalb muss dieser Browser erst vorgestellt "
            "werden."
        ),
        "title": "Wer bist du?",
    },
    "stale": {
        "more": "Bitte öffne die Seite neu und drück den Knopf noch einmal.",
        "says": "Du warst inzwischen in einem anderen Fenster hier. Es hat sich nichts geändert.",
        "title": "Diese Seite war zu lange offen",
    },
    "too_long": {
        "more": (
            "Geh zurück, kürze es und sende es noch einmal; oder schick die lange Fassung als Mail "
            "an deine Kith-Adresse."
        ),
        "says": "In ein Formular passen etwa 60.000 Zeichen. Es wurde nichts festgehalten.",
        "title": "Das ist mehr, als Kith auf einmal nehmen kann",
    },
    "too_many": {
        "more": (
            "Bitte warte eine Minute, geh zurück und sende es noch einmal. Was du geschrieben "
            "hast, steht auch hier unten."
        ),
        "says": (
            "Kith nimmt zwei Formulare oder Knopfdrücke in der Sekunde. Dieses Mal wurde nichts "
            "angenommen und nichts geändert."
        ),
        "title": "Das war viel auf einmal",
    },
    "unreachable": {
        "more": "Auf der ersten Seite steht, warum, und ein Knopf, um wieder anzufangen.",
        "says": "Seine Mails haben dich nicht erreicht, deshalb schickt es keine mehr.",
        "title": "Kith kann dir nicht schreiben",
    },
    "unsubscribe": {
        "asked": "Erinnerungen abbestellen?",
        "asked_says": (
            "Kith schreibt dir dann nicht mehr von sich aus. Was du festgehalten hast, bleibt "
            "erhalten, und du kannst jederzeit wiederkommen."
        ),
        "back": "Du bekommst wieder Mails",
        "back_says": "Kith schreibt dir wieder, wenn jemand wartet.",
        "button": "Alle Mails abbestellen",
        "gone": "Keine Mails mehr",
        "gone_says": (
            "Kith schreibt dir nicht mehr von sich aus. Was du festgehalten hast, bleibt erhalten."
        ),
        "undo": "Rückgängig: wieder schreiben",
    },
    "unusable": {
        "says": "Sie bleibt aufgehoben, unverändert.",
        "title": "Diese Mail konnte nicht festgehalten werden",
    },
}
