"""What Kith tells in German when asked, what it teaches, and its evening question: sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "about": {
        "ask_known": "„{subject}“: {name} (zuletzt {day})",
        "ask_one": "„{subject}“: {name}",
        "call": "Telefon",
        "company": "{name}, {company}",
        "footer": (
            "Du bekommst diese Mail, weil du nach jemandem gefragt hast. Festgehalten wurde"
            " damit nichts."
        ),
        "how": ("Eine Mail an {address} mit einem dieser Betreffe sagt mir genau, wen du meinst:"),
        "near": "Diese Namen klingen ähnlich. {how}",
        "next": "Als Nächstes: {day}.",
        "no_next": "Es ist nichts vorgemerkt.",
        "no_reach": "Ich kenne keine Adresse und keine Telefonnummer.",
        "no_talks": "Du hast mir noch von keinem Gespräch erzählt.",
        "nobody": (
            "Ich habe in deiner Mail keinen Namen gefunden. Schreib einen Namen oder eine "
            "Adresse in den Betreff, und ich sage dir, was ich weiß."
        ),
        "promises": "Du schuldest noch",
        "stopped": (
            "Zu {name} willst du nicht mehr erinnert werden."
            " Eine Zeile „Alle 3 Monate“ in einer Mail über {name} bringt die Erinnerungen zurück."
        ),
        "subject": "Über {names}",
        "subject_nobody": "Wen meinst du?",
        "subject_unclear": "Wer ist mit {name} gemeint?",
        "subject_unknown": "{name} kenne ich nicht",
        "talks": "Eure letzten Gespräche",
        "unclear": "Mit {name} könnte eine dieser Personen gemeint sein. {how}",
        "unknown": "Ich kenne niemanden namens {name}.",
    },
    "lessons": {
        "about": (
            "Bevor du {name} wiedersiehst: Eine Mail an {address} mit dem Namen als Betreff"
            " sagt dir, worüber ihr zuletzt gesprochen habt."
        ),
        "address": (
            "Meine Adresse nimmt auch Wünsche an: Eine Mail an {address} kommt in zwei "
            "Wochen zu dir zurück."
        ),
        "bcc": (
            "Wenn du jemandem schreibst, setze {address} ins Bcc. Ich merke es mir, und "
            "niemand sieht etwas davon."
        ),
        "evening": (
            "Wenn du magst, frage ich dich jeden Abend, mit wem du gesprochen hast. Mit "
            "einer Zeile „{line}“ beginnt es."
        ),
        "evening_line": "Abend: 20:00",
        "every": (
            "Eine Zeile „{line}“ in einer Mail über ein Gespräch mit {name} legt fest, wie "
            "oft ich dich an {name} erinnere."
        ),
        "every_line": "Alle 3 Monate",
        "forward": (
            "Jemand hat dir geschrieben? Leite die Mail an {address} weiter, und ich merke "
            "sie mir. Was du darüber schreibst, ist deine Notiz."
        ),
        "never": (
            "Über jemanden soll ich nichts festhalten, etwa über die eigene Firma? Eine "
            "Zeile „{line}“ hält sie heraus."
        ),
        "never_line": "nie: @firma.example",
        "page": (
            "Alles, was ich mir gemerkt habe, steht auf deiner Seite; der Link dahin steht "
            "am Ende dieser Mail."
        ),
        "reply": (
            "War es jemand anderes? Antworte „{line}“. Fehlt etwas? Antworte in eigenen "
            "Worten, und ich ergänze es."
        ),
        "reply_line": "mit: Kim Osei",
        "tag": "2wochen",
        "with": (
            "Eine Mail kann von mehreren Menschen erzählen: Mit einer Zeile „{line}“ "
            "beginnt der nächste."
        ),
        "with_line": "Mit: Kim Osei",
    },
    "whom_today": {
        "example": "Dana Reyes: sie stellen im Frühjahr ein",
        "example_promise": "Fox Marlow, versprochen die Folien",
        "footer": (
            "Du bekommst diese Mail, weil du abends gefragt werden wolltest. Antworte "
            "„{stop}“, und ich frage nicht wieder."
        ),
        "intro": "Antworte mit einer Zeile für jede Person, und ich halte es fest:",
        "last": (
            "Zweimal habe ich ohne Antwort gefragt. Bleibt auch diese Mail ohne, frage ich "
            "nicht mehr. Eine Antwort bringt die Frage zurück, eine Zeile „{line}“ auch."
        ),
        "line": "Abend: {time}",
        "nobody": "Es war niemand? Dann antworte „{nobody}“.",
        "nobody_word": "niemand",
        "stop": "stopp",
        "subject": "Mit wem hast du heute gesprochen?",
    },
}
