"""What Kith tells in German: the fixed words, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "card": {
        "footer": "Du bekommst diese Mail, weil eine Nachricht von dir bei Kith angekommen ist.",
        "nothing": "Es wurde kein Gespräch festgehalten, und es folgt keine Erinnerung daraus.",
        "reminds": (
            "Es wird kein Gespräch vermerkt. "
            "An diese Tage erinnere ich dich jedes Jahr am Tag davor."
        ),
        "subject": "Aufgehoben: {names}",
        "title": "Diese Karten habe ich aufgehoben.",
        "title_one": "Diese Karte habe ich aufgehoben.",
        "undo_it": "Zurücknehmen",
    },
    "common": {
        "card_note": (
            "Was Kith sich merken soll, schickst du per Weiterleitung, Bcc oder Mail"
            " an diese Adresse."
        ),
        "drop": "Verwerfen",
        "known": "Jemand, den ich schon kenne?",
        "meeting": "Ein Treffen",
        "new": "{name} ist neu",
        "page": "Deine Leute",
        "reply": "Zum Zurücknehmen antworte auf diese Mail mit „{undo}“.",
        "undo": "rückgängig",
        "unsubscribe": "Erinnerungen abbestellen",
        "whom": "Mit:",
        "wrong": "Stimmt etwas nicht?",
    },
    "fresh_links": {
        "footer": (
            "Du bekommst diese Mail, weil du sie über einen alten Link angefordert hast."
            " Noch hat sich nichts geändert."
        ),
        "intro": "Der Link zu {name}, den du benutzt hast, war zu alt. Diese hier gelten:",
        "subject": "Neue Links zu {name}",
    },
    "kept_out": {
        "again": "Um jemanden wieder hereinzulassen, schreib mir eine Zeile „{line}“.",
        "always": "Diese zählen wieder: {names}",
        "always_line": "Immer: {address}",
        "before": "Was schon festgehalten wurde, bleibt, wie es ist.",
        "footer": "Du bekommst diese Mail, weil du es deiner Kith-Adresse so geschrieben hast.",
        "kept": (
            "Wer eine dieser Adressen hat, wird nicht festgehalten, wer auch sonst an der"
            " Mail beteiligt ist:"
        ),
        "let_in": "Trotzdem festgehalten werden: {names}",
        "more": "und {n} weitere",
        "more_one": "und eine weitere",
        "never": "Ab jetzt wird nichts festgehalten mit: {names}",
        "never_line": "Nie: {address}",
        "nobody": (
            "Ich halte niemanden heraus. Das tut eine Zeile „{one}“ oder „{every}“ in"
            " einer Mail an mich."
        ),
        "subject": "Wen ich heraushalte",
    },
    "nudge": {
        "call": "{name} anrufen",
        "coming": "Demnächst",
        "coming_item": "{day}: {name}",
        "done": "erledigt",
        "draft_mail": "Ein Entwurf an {to} (Betreff: {subject}):",
        "draft_phone": "Keine Mailadresse, aber eine Telefonnummer: {to}. Das könntest du sagen:",
        "draft_unknown": (
            "Ich kenne weder Mailadresse noch Telefonnummer von {name}. Das könntest du sagen:"
        ),
        "explain": (
            "„{Done}“ schließt den Punkt ab. „{Snooze}“ verschiebt ihn auf einen Tag"
            " deiner Wahl. „{Skip}“ lässt ihn dieses eine Mal aus. „{Stop}“ beendet die"
            " Erinnerungen an diesen Menschen, bis du wieder darum bittest. Ein"
            " Entwurf, der mit seinem Bcc abgeschickt wird, wird von selbst"
            " festgehalten und schließt den Punkt ab."
        ),
        "footer": (
            "Du bekommst diese Mail, weil Kith für {address} deine Gespräche im Blick"
            " behält. Kith schreibt nur dir, nie den Menschen, mit denen du sprichst."
        ),
        "hello": "Hallo. Heute: {names}.",
        "hello_name": "Hallo {owner}. Heute: {names}.",
        "hello_week": "Hallo. Heute steht nichts an; das ist deine Woche.",
        "hello_week_name": "Hallo {owner}. Heute steht nichts an; das ist deine Woche.",
        "mine": "Deine Nachricht: {day}",
        "reply_many": (
            "Oder antworte einfach auf diese Mail: „{first} {done}“, „{last}"
            " {snooze}“, „{first} {skip}“ oder „{last} {stop}“."
        ),
        "reply_one": (
            "Oder antworte einfach auf diese Mail: „{done}“, „{snooze}“, „{skip}“"
            " oder „{stop}“, oder schreib mit deinen Worten, worüber ihr gesprochen"
            " habt."
        ),
        "skip": "auslassen",
        "snooze": "später in 3 Wochen",
        "stop": "stopp",
        "text": "SMS an {name}",
        "theirs": "{name} hat geschrieben: {day}",
        "unfinished": "Die Stelle mit … füllst du selbst aus.",
        "week": "Diese Woche",
        "week_more": "und {n} weitere",
        "week_subject": "Diese Woche: {names}",
        "write": "{name} schreiben",
    },
    "planned": {
        "asked": "Wenn es vorbei ist, frage ich dich, wie es war. Deine Antwort halte ich fest.",
        "asked_series": (
            "Nach jedem Termin frage ich dich, wie es war, solange du antwortest."
            " Deine Antwort halte ich fest."
        ),
        "day_with": "{day}, mit {names}",
        "footer": "Du bekommst diese Mail, weil eine Nachricht von dir bei Kith angekommen ist.",
        "off": "Abgesagt; ich frage nicht danach.",
        "subject": "Eingeplant: {subject}",
        "subject_off": "Abgesagt: {subject}",
        "title": "Ich werde dich fragen, wie es war.",
        "title_off": "Es fällt aus.",
        "unasked": "Ich frage nicht danach.",
        "undo_it": "Vergessen",
    },
    "receipt": {
        "again": "wieder {again}",
        "carded": "Die Karte von {name} habe ich aufgehoben.",
        "correct": "War es mit jemand anderem, antworte „{line}“.",
        "correct_line": "mit: Kim Osei",
        "footer": (
            "Du bekommst diese Mail, weil eine Nachricht oder ein Formular von dir bei"
            " Kith angekommen ist."
        ),
        "introduced": "{names}: bekannt durch {by}.",
        "more": "Ich habe {n} weitere Gespräche festgehalten; sie stehen auf deiner Seite.",
        "more_one": "Ich habe ein weiteres Gespräch festgehalten; es steht auf deiner Seite.",
        "new_address": "{name} ist neu: {address}",
        "next": "Die nächste Erinnerung kommt am {day}: {name}.",
        "next_off": "Erinnerungen sind abbestellt. „fortsetzen“ bringt sie zurück.",
        "no_follow_up": "Daraus folgt keine Erinnerung.",
        "no_next": "Es ist keine Erinnerung geplant.",
        "noted": "Notiert",
        "remind": "Daran erinnere ich dich:",
        "shortened": (
            "Was du geschrieben hast, ist länger als das, was ich davon aufhebe; die"
            " ganze Mail bleibt 30 Tage erhalten."
        ),
        "subject": "Festgehalten: {names}",
        "title": "Das habe ich festgehalten.",
        "undo_it": "Rückgängig machen",
        "unread": "„{word}“ in der Adresse habe ich nicht verstanden.",
    },
    "rotated": {
        "card": (
            "Die Karte im Anhang trägt sie als „Kith“ in deine Kontakte ein. Mails an die"
            " alte Adresse hebe ich 30 Tage auf und halte sie nur fest, wenn du es sagst;"
            " danach gehört sie niemandem mehr."
        ),
        "footer": "Du bekommst diese Mail, weil eine neue Adresse angefordert wurde.",
        "intro": "Das ist ab jetzt deine Kith-Adresse. Sie ist geheim und gehört nur dir:",
        "subject": "Deine neue Kith-Adresse",
    },
    "unread": {
        "footer": (
            "Du bekommst diese Mail, weil du an deine Kith-Adresse geschrieben hast. Es"
            " wurde nichts festgehalten."
        ),
        "intro": "Deine Mail konnte ich nicht festhalten.",
        "intro_subject": "Deine Mail „{subject}“ konnte ich nicht festhalten.",
        "subject": "Nicht festgehalten",
        "subject_of": "Nicht festgehalten: {subject}",
    },
    "welcome": {
        "address": "Das ist deine Kith-Adresse. Sie ist geheim und gehört nur dir:",
        "answer": (
            "Ich antworte mit dem, was ich festgehalten habe. Am Morgen, an dem es"
            " darauf ankommt, bekommst du eine Mail: wem du schreiben könntest, warum,"
            " und einen Entwurf. Ich schreibe nur dir, nie den Menschen, mit denen du"
            " sprichst."
        ),
        "bcc": (
            "Setz die Adresse ins Bcc einer Mail, die du verschickst. Die Menschen, denen"
            " du schreibst, merke ich mir; sie sehen davon nichts."
        ),
        "card": "Die Karte im Anhang trägt sie als „Kith“ in deine Kontakte ein.",
        "example_follow_up": "Wiedervorlage in 2 Wochen: fragen, wie der Umzug war",
        "example_learned": "Erfahren: ihr Team zieht im Frühjahr nach Lissabon",
        "example_promised": "Versprochen: die Folien zum Zollrecht",
        "example_subject": "Kaffee mit Dana",
        "example_where": "Wo: Café Blau",
        "footer": (
            "Du bekommst diese Mail, weil diese Adresse zu Kith eingeladen wurde. Wer"
            " von anderswo an die Kith-Adresse schreibt, dem glaube ich nicht: Ich frage"
            " erst dich."
        ),
        "form": "Oder ein Formular ausfüllen",
        "forward": (
            "Leite eine Mail von jemandem weiter, mit dem du in Kontakt bleiben willst."
            " Wer sie geschrieben hat, den merke ich mir."
        ),
        "hello": "Hallo,",
        "hello_name": "Hallo {name},",
        "intro": (
            "ich merke mir deine Gespräche und erinnere dich an die Menschen darin, wenn"
            " es Zeit ist, danke zu sagen, ein Versprechen einzulösen oder einfach zu"
            " grüßen."
        ),
        "note": (
            "Schreib eine Notiz. Schick eine Mail mit dem Betreff „{about}“, und darunter"
            " so viel du magst:"
        ),
        "subject": "Willkommen bei Kith: Hier ist deine Adresse",
        "try": "Probier eins davon aus:",
    },
}
