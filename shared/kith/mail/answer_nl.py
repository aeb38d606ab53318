"""The words in Dutch of the mail that answers commands and settings, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "answer": {
        "about_circle": "bijvoorbeeld elke 2 maanden, of normaal",
        "about_evening": "wanneer ik vraag wie je sprak: een tijd zoals 20:00, of uit",
        "about_items": "zoveel punten heeft een herinnering hoogstens: 1 tot 10",
        "about_language": "Deutsch, English, español, français of Nederlands",
        "about_look_ahead": "een blik op de week, op de eerste ochtend: aan of uit",
        "about_nudge_time": "wanneer herinneringen komen",
        "about_nudges": "“hervatten” brengt ze terug",
        "about_pause": (
            "niets komt vanzelf: tot 5 januari, of 2 weken; “hervatten” maakt er een eind aan"
        ),
        "about_quiet": "dagen zonder herinneringen: bijvoorbeeld za, zo; of geen",
        "about_receipts": "altijd, nooit of normaal, dus als er iets te zien is",
        "about_rhythm": "hoe vaak je contact wilt: bijvoorbeeld elke 3 weken, of normaal",
        "about_zone": "waar je bent: bijvoorbeeld Europe/Amsterdam",
        "always": "altijd",
        "change": (
            "Wil je iets veranderen, schrijf me dan die regel met iets anders achter de"
            " dubbele punt: als antwoord, of in een mail aan je Kith-adres. Een kring"
            " krijgt een eigen ritme met “{circle}”."
        ),
        "changed": "Zo is het vanaf nu.",
        "circle_line": "Kring klimmen: elke 2 maanden",
        "did": "Gedaan",
        "did_done": "{number}. {name}: afgesloten",
        "did_skip": "{number}. {name}: deze keer overgeslagen",
        "did_snooze": "{number}. {name}: komt terug op {day}",
        "did_snooze_week": "{number}. {name}: komt over een week terug",
        "did_stop": (
            "{number}. {name}: geen herinneringen tot je er weer om vraagt,"
            " met een regel “Elke 3 maanden” in een mail over {name}"
        ),
        "did_talked": "{number}. {name}: wat je vertelde is genoteerd",
        "did_undo": "{number}. {name}: teruggedraaid",
        "did_unmet": (
            "{name}: teruggenomen, want het ging niet door. Zo wel, vertel me hoe het was."
        ),
        "footer": "Je krijgt deze mail omdat je Kith hebt geschreven.",
        "help": "Wat je kunt antwoorden",
        "help_all": (
            "“alles gedaan” of “alle overslaan” gaat over alle punten die je niet anders noemt."
        ),
        "help_decide": (
            "“2 klaar”, “1 overslaan”, “3 stop”, “2 later over 3 weken”, onder elkaar of"
            " met komma’s ertussen. Heeft een herinnering maar één punt, dan is geen"
            " nummer nodig."
        ),
        "help_receipt": (
            "Op een bevestiging: “ongedaan maken”; “met: Dana Reyes” als het iemand"
            " anders was; “geen doorgestuurde mail” als het je eigen mail was. Andere"
            " woorden komen erbij."
        ),
        "help_talked": "“2 gesproken: ze verhuist naar Lissabon” noteert wat er gezegd is.",
        "help_undo": "“2 ongedaan maken” neemt je laatste antwoord terug.",
        "hint": "Bedoelde je {hint}?",
        "name_circle": "kring",
        "name_evening": "avond",
        "name_items": "hoogstens",
        "name_language": "taal",
        "name_look_ahead": "weekoverzicht",
        "name_nudge_time": "herinneringstijd",
        "name_nudges": "herinneringen",
        "name_pause": "pauze",
        "name_quiet": "rustdagen",
        "name_receipts": "bevestigingen",
        "name_zone": "tijdzone",
        "never": "nooit",
        "none": "geen",
        "not_done": "Niet gedaan",
        "off": "uit",
        "on": "aan",
        "settings": "Je instellingen",
        "subject_help": "Hoe je me antwoordt",
        "subject_off": "Geen herinneringen meer",
        "subject_settings": "Je instellingen",
        "subject_some": "Niet alles is gedaan",
        "subject_undone": "Ik heb je niet begrepen",
        "take_back": "Om de wijziging terug te nemen, antwoord “{undo}”.",
        "undo": "ongedaan maken",
        "until": "tot {day}",
        "usual": "normaal",
    },
}
