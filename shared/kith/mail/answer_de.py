"""The words in German of the mail that answers commands and settings, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "answer": {
        "about_circle": "zum Beispiel alle 2 Monate, oder üblich",
        "about_evening": (
            "wann ich frage, mit wem du gesprochen hast: eine Uhrzeit wie 20:00, oder aus"
        ),
        "about_items": "so viele Punkte hat eine Erinnerung höchstens: 1 bis 10",
        "about_language": "Deutsch, English, español, français oder Nederlands",
        "about_look_ahead": "ein Blick auf die Woche an ihrem ersten Morgen: an oder aus",
        "about_nudge_time": "wann Erinnerungen kommen",
        "about_nudges": "„fortsetzen“ bringt sie zurück",
        "about_pause": (
            "nichts kommt von selbst: bis 5. Januar, oder 2 Wochen; „fortsetzen“ beendet sie"
        ),
        "about_quiet": "Tage ohne Erinnerungen: zum Beispiel Sa, So; oder keine",
        "about_receipts": "immer, nie oder üblich, also dann, wenn es etwas zu sehen gibt",
        "about_rhythm": (
            "wie oft du in Kontakt sein möchtest: zum Beispiel alle 3 Wochen, oder üblich"
        ),
        "about_zone": "wo du bist: zum Beispiel Europe/Berlin",
        "always": "immer",
        "change": (
            "Wenn du etwas ändern willst, schreib mir die Zeile mit etwas anderem hinter"
            " dem Doppelpunkt: als Antwort oder in einer Mail an deine Kith-Adresse. Ein"
            " Kreis bekommt seinen eigenen Rhythmus mit „{circle}“."
        ),
        "changed": "So ist es ab jetzt.",
        "circle_line": "Kreis Klettern: alle 2 Monate",
        "did": "Erledigt",
        "did_done": "{number}. {name}: abgeschlossen",
        "did_skip": "{number}. {name}: dieses eine Mal ausgelassen",
        "did_snooze": "{number}. {name}: kommt wieder am {day}",
        "did_snooze_week": "{number}. {name}: kommt in einer Woche wieder",
        "did_stop": (
            "{number}. {name}: keine Erinnerungen, bis du wieder darum bittest,"
            " mit einer Zeile „Alle 3 Monate“ in einer Mail über {name}"
        ),
        "did_talked": "{number}. {name}: was du erzählt hast, ist bei mir",
        "did_undo": "{number}. {name}: zurückgenommen",
        "did_unmet": (
            "{name}: zurückgenommen, da es nicht stattfand. Wenn doch, sag mir, wie es war."
        ),
        "footer": "Du bekommst diese Mail, weil du Kith geschrieben hast.",
        "help": "Was du antworten kannst",
        "help_all": (
            "„alle erledigt“ oder „alle auslassen“ meint alle Punkte, die du nicht anders nennst."
        ),
        "help_decide": (
            "„2 erledigt“, „1 auslassen“, „3 stopp“, „2 später in 3 Wochen“,"
            " untereinander oder mit Kommas dazwischen. Hat eine Erinnerung nur einen"
            " Punkt, braucht es keine Nummer."
        ),
        "help_receipt": (
            "Auf eine Bestätigung: „rückgängig“; „mit: Dana Reyes“, wenn es jemand"
            " anderes war; „keine Weiterleitung“, wenn es deine eigene Mail war. Alle"
            " anderen Worte kommen dazu."
        ),
        "help_talked": "„2 gesprochen: sie zieht nach Lissabon“ hält fest, was gesagt wurde.",
        "help_undo": "„2 rückgängig“ nimmt deine letzte Antwort zurück.",
        "hint": "Meintest du {hint}?",
        "name_circle": "Kreis",
        "name_evening": "Abend",
        "name_items": "höchstens",
        "name_language": "Sprache",
        "name_look_ahead": "Vorschau",
        "name_nudge_time": "Uhrzeit",
        "name_nudges": "Erinnerungen",
        "name_pause": "Pause",
        "name_quiet": "Ruhetage",
        "name_receipts": "Bestätigungen",
        "name_zone": "Zeitzone",
        "never": "nie",
        "none": "keine",
        "not_done": "Nicht erledigt",
        "off": "aus",
        "on": "an",
        "settings": "Deine Einstellungen",
        "subject_help": "Wie du mir antworten kannst",
        "subject_off": "Keine Erinnerungen mehr",
        "subject_settings": "Deine Einstellungen",
        "subject_some": "Nicht alles ist erledigt",
        "subject_undone": "Ich habe dich nicht verstanden",
        "take_back": "Um die Änderung zurückzunehmen, antworte „{undo}“.",
        "undo": "rückgängig",
        "until": "bis {day}",
        "usual": "üblich",
    },
}
