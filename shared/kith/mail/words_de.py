"""The fixed words of every mail in German, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "common": {
        "card_note": (
            "Was Kith sich merken soll, schickst du per Weiterleitung, Bcc oder Mail"
            " an diese Adresse."
        ),
        "drop": "Verwerfen",
        "page": "Deine Leute",
    },
    "crowd": {
        "all": "Mit allen festhalten",
        "answer": "Oder antworte auf diese Mail mit einer Zeile wie „{line}“.",
        "answer_or": "Oder antworte auf diese Mail mit einer Zeile wie „{line}“ oder „{log}“.",
        "choose": "Sagen, mit wem",
        "footer": (
            "Du bekommst diese Mail, weil ich lieber frage, als deine Liste mit"
            " Unbekannten zu füllen. Ich hebe es auf, bis du entscheidest."
        ),
        "intro": (
            "An deiner Mail ({day}) sind {count} Menschen beteiligt. Bei mehr als {most}"
            " rate ich nicht, mit wem du gesprochen hast; ich habe sie aufgehoben und"
            " noch nichts festgehalten."
        ),
        "intro_subject": (
            "An deiner Mail „{subject}“ ({day}) sind {count} Menschen beteiligt."
            " Bei mehr als {most} rate ich nicht, mit wem du gesprochen hast; ich"
            " habe sie aufgehoben und noch nichts festgehalten."
        ),
        "line": "Mit: Dana Reyes, Bo Lind",
        "log": "festhalten",
        "rest": "{names} und {n} weitere",
        "subject": "{count} Menschen: Mit wem soll ich es festhalten?",
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
    "misaddressed": {
        "address": "Deine Kith-Adresse lautet",
        "footer": (
            "Du bekommst diese Mail, weil die Nachricht von dir kam. Ich hebe sie auf,"
            " bis du entscheidest."
        ),
        "intro": (
            "Deine Mail ging an eine Adresse von mir, die nicht oder nicht mehr deine"
            " ist. Ich habe sie aufgehoben."
        ),
        "intro_subject": (
            "Deine Mail „{subject}“ ging an eine Adresse von mir, die nicht oder"
            " nicht mehr deine ist. Ich habe sie aufgehoben."
        ),
        "log": "Trotzdem festhalten",
        "subject": "Deine Kith-Adresse lautet {address}",
        "title": "Das war nicht deine Kith-Adresse",
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
        "unsubscribe": "Erinnerungen abbestellen",
        "write": "{name} schreiben",
    },
    "receipt": {
        "footer": (
            "Du bekommst diese Mail, weil eine Nachricht oder ein Formular von dir bei"
            " Kith angekommen ist."
        ),
        "introduced": "{names}: bekannt durch {by}.",
        "known": "Jemand, den ich schon kenne?",
        "more": "Ich habe {n} weitere Gespräche festgehalten; sie stehen auf deiner Seite.",
        "more_one": "Ich habe ein weiteres Gespräch festgehalten; es steht auf deiner Seite.",
        "new": "{name} ist neu",
        "new_address": "{name} ist neu: {address}",
        "next": "Die nächste Erinnerung kommt am {day}: {name}.",
        "no_follow_up": "Daraus folgt keine Erinnerung.",
        "no_next": "Es ist keine Erinnerung geplant.",
        "remind": "Daran erinnere ich dich:",
        "reply": "Zum Zurücknehmen antworte auf diese Mail mit „{undo}“.",
        "shortened": (
            "Was du geschrieben hast, ist länger als das, was ich davon aufhebe; die"
            " ganze Mail bleibt 30 Tage erhalten."
        ),
        "subject": "Festgehalten: {names}",
        "title": "Das habe ich festgehalten.",
        "undo": "rückgängig",
        "undo_it": "Rückgängig machen",
        "unread": "„{word}“ in der Adresse habe ich nicht verstanden.",
        "wrong": "Stimmt etwas nicht?",
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
    "unclear": {
        "footer": (
            "Du bekommst diese Mail, weil ich lieber frage, als etwas bei der falschen"
            " Person festzuhalten. Ich hebe es auf, bis du entscheidest."
        ),
        "intro": (
            "Du hast {name} genannt ({day}). Ich habe es aufgehoben und halte es fest,"
            " sobald du sagst, wer gemeint ist."
        ),
        "intro_subject": (
            "Du hast in „{subject}“ {name} genannt ({day}). Ich habe es"
            " aufgehoben und halte es fest, sobald du sagst, wer gemeint ist."
        ),
        "new": "Jemand Neues",
        "subject": "Wer ist {name}?",
        "this": "Diese Person",
    },
    "unnamed": {
        "choose": "Sagen, wer es war",
        "footer": (
            "Du bekommst diese Mail, weil ich lieber frage, als etwas zu verlieren. Ich"
            " hebe es auf, bis du entscheidest."
        ),
        "hint": "Beim nächsten Mal genügt „{about}“ als Betreff oder eine Zeile „{line}“.",
        "hint_line": "Mit: Dana Reyes",
        "hint_subject": "Kaffee mit Dana Reyes",
        "intro": (
            "In deiner Notiz ({day}) finde ich niemanden, den ich zuordnen kann. Ich habe"
            " sie aufgehoben und halte sie fest, sobald du sagst, mit wem du gesprochen"
            " hast."
        ),
        "intro_subject": (
            "In deiner Notiz „{subject}“ ({day}) finde ich niemanden, den ich"
            " zuordnen kann. Ich habe sie aufgehoben und halte sie fest, sobald"
            " du sagst, mit wem du gesprochen hast."
        ),
        "subject": "Mit wem war das?",
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
    "untrusted": {
        "footer": (
            "Du bekommst diese Mail, weil jeder deine Adresse in eine Mail schreiben"
            " könnte. Ich habe nichts festgehalten, niemandem geantwortet und hebe die"
            " Mail auf, bis du entscheidest."
        ),
        "from": "Von",
        "log": "Festhalten",
        "mail_subject": "Betreff",
        "received": "Empfangen",
        "stranger": (
            "Jemand, den ich nicht kenne, hat an deine Kith-Adresse geschrieben. Soll"
            " ich es festhalten?"
        ),
        "subject_stranger": "Eine Mail von jemandem, den ich nicht kenne",
        "subject_unverified": "War diese Mail von dir?",
        "trust": "Festhalten und der Adresse vertrauen",
        "unverified": (
            "Unter deinem Namen ist eine Mail an deine Kith-Adresse gekommen, und"
            " ich konnte nicht prüfen, ob sie von dir ist. War sie es?"
        ),
    },
    "waiting": {
        "decide": "Entscheiden",
        "footer": "Ich hebe es auf, solange du magst, und erinnere dich nicht noch einmal daran.",
        "intro": (
            "Vor einer Woche habe ich etwas aufgehoben, das ich ohne dein Wort nicht"
            " festhalten konnte. Es wartet noch:"
        ),
        "more": "und {n} weitere",
        "more_one": "und eine weitere Mail",
        "subject": "{n} Dinge warten auf dein Wort",
        "subject_one": "Etwas wartet auf dein Wort",
        "title": "Das wartet auf dein Wort",
        "untitled": "(ohne Betreff)",
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
