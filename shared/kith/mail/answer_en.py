"""The words in English of the mail that answers commands and settings, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "answer": {
        "about_circle": "for example: every 2 months, or usual",
        "about_evening": "when I ask whom you talked to: a time like 20:00, or off",
        "about_items": "items a nudge has at most: 1 to 10",
        "about_language": "Deutsch, English, español, français or Nederlands",
        "about_look_ahead": "a word on the week ahead, on its first morning: on or off",
        "about_nudge_time": "when nudges come",
        "about_nudges": "“resume” brings them back",
        "about_pause": "nothing comes by itself: until 5 January, or 2 weeks; “resume” ends it",
        "about_quiet": "days without nudges: for example sat, sun; or none",
        "about_receipts": "always, never or usual, which is where there is something to see",
        "about_rhythm": "how often you want to be in touch: for example every 3 weeks, or usual",
        "about_zone": "where you are: for example Europe/Berlin",
        "always": "always",
        "change": (
            "To change one, write me its line with something else behind the colon: as a"
            " reply, or in a mail to your capture address. A circle gets its own rhythm"
            " with “{circle}”."
        ),
        "changed": "So it is from now on.",
        "circle_line": "circle climbing: every 2 months",
        "did": "Done",
        "did_done": "{number}. {name}: closed",
        "did_skip": "{number}. {name}: passed over this once",
        "did_snooze": "{number}. {name}: comes back on {day}",
        "did_snooze_week": "{number}. {name}: comes back in a week",
        "did_stop": (
            "{number}. {name}: no follow-ups until you ask for them again,"
            " by a line “Every 3 months” in a mail about {name}"
        ),
        "did_talked": "{number}. {name}: what you told is with me",
        "did_undo": "{number}. {name}: taken back",
        "did_unmet": "{name}: taken back, as it did not take place. If it did, tell me how it was.",
        "footer": "You get this because you wrote to Kith.",
        "help": "What you can answer",
        "help_all": "“all done” or “skip all” is about all items you do not name otherwise.",
        "help_decide": (
            "“2 done”, “1 skip”, “3 stop”, “2 snooze 3 weeks”, one below the other or"
            " with commas between. If a nudge has one item only, it needs no number."
        ),
        "help_receipt": (
            "To a receipt: “undo”; “with: Dana Reyes” if it was somebody else; “not a"
            " forward” if the mail was your own. Any other words are added."
        ),
        "help_talked": "“2 talked: she moves to Lisbon” logs what was said.",
        "help_undo": "“2 undo” takes your last answer back.",
        "hint": "Did you mean {hint}?",
        "name_circle": "circle",
        "name_evening": "evening",
        "name_items": "at most",
        "name_language": "language",
        "name_look_ahead": "look-ahead",
        "name_nudge_time": "nudge time",
        "name_nudges": "nudges",
        "name_pause": "pause",
        "name_quiet": "quiet",
        "name_receipts": "receipts",
        "name_zone": "zone",
        "never": "never",
        "none": "none",
        "not_done": "Not done",
        "off": "off",
        "on": "on",
        "settings": "Your settings",
        "subject_help": "How to answer me",
        "subject_off": "No more nudges",
        "subject_settings": "Your settings",
        "subject_some": "Not all of it is done",
        "subject_undone": "I did not understand you",
        "take_back": "To take the change back, reply “{undo}”.",
        "undo": "undo",
        "until": "until {day}",
        "usual": "usual",
    },
}
