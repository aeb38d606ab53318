"""What Kith asks in English: the fixed words, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "crowd": {
        "all": "Log it with all of them",
        "answer": "Or answer this mail with a line like “{line}”.",
        "answer_or": "Or answer this mail with a line like “{line}” or “{log}”.",
        "choose": "Say with whom",
        "footer": (
            "You get this because I would rather ask than fill your list with people you"
            " do not know. It stays with what I hold for you until you decide."
        ),
        "intro": (
            "{count} people are on your mail ({day}). With more than {most} I do not"
            " guess whom you talked to, so I kept it, and nothing is logged yet."
        ),
        "intro_subject": (
            "{count} people are on your mail “{subject}” ({day}). With more than"
            " {most} I do not guess whom you talked to, so I kept it, and nothing"
            " is logged yet."
        ),
        "line": "with: Dana Reyes, Bo Lind",
        "log": "log it",
        "rest": "{names} and {n} more",
        "subject": "{count} people: log it with whom?",
    },
    "crowd_ahead": {
        "footer": (
            "You get this because I would rather ask than fill your people with"
            " strangers. It stays with what I hold for you until you decide."
        ),
        "hint": (
            "Or drop it, and afterwards send me a note with a line “{whom}” and the names"
            " of those you talked to."
        ),
        "intro": (
            "Your mail names {people} people. That is more than one usually talks to, so"
            " I kept it and planned nothing yet."
        ),
        "intro_subject": (
            "“{subject}” names {people} people. That is more than one usually"
            " talks to, so I kept it and planned nothing yet."
        ),
        "log": "Plan it, and ask me afterwards",
        "subject": "{people} people: plan it?",
    },
    "how_was_it": {
        "follow_up": "Follow up in 2 weeks",
        "footer": "I ask only this once.",
        "learned": "Learned:",
        "not": "If it did not take place, reply just that.",
        "people": "With {names}",
        "promised": "Promised:",
        "reply_about": (
            "Reply in a sentence or two, and I log it. Lines like “{learned}”,"
            " “{promised}” or “{follow_up}” work too; a line “{whom}” says who was"
            " there."
        ),
        "reply_with": (
            "Reply in a sentence or two, and I log it as a conversation with"
            " {names}. Lines like “{learned}”, “{promised}” or “{follow_up}” work"
            " too; a line “{whom}” says who really came."
        ),
        "subject": "How was it? {subject}",
        "title": "How was it?",
    },
    "misaddressed": {
        "address": "Your capture address is",
        "footer": (
            "You get this because the mail came from you. It stays with what I hold for"
            " you until you decide."
        ),
        "intro": (
            "Your mail went to an address of mine that is not yours, or not any more. I kept it."
        ),
        "intro_subject": (
            "Your mail “{subject}” went to an address of mine that is not yours,"
            " or not any more. I kept it."
        ),
        "log": "Log it all the same",
        "subject": "Your capture address is {address}",
        "title": "That was not your capture address",
    },
    "unclear": {
        "footer": (
            "You get this because I would rather ask than log it under the wrong person."
            " It stays with what I hold for you until you decide."
        ),
        "intro": "You named {name} ({day}). I kept it, and log it as soon as you say who is meant.",
        "intro_subject": (
            "You named {name} in “{subject}” ({day}). I kept it, and log it as"
            " soon as you say who is meant."
        ),
        "new": "Someone new",
        "subject": "Who is {name}?",
        "this": "This one",
    },
    "unnamed": {
        "choose": "Say who it was",
        "footer": (
            "You get this because I would rather ask than lose it. It stays with what I"
            " hold for you until you decide."
        ),
        "hint": "Next time, “{about}” as the subject is enough, or a line “{line}”.",
        "hint_line": "With: Dana Reyes",
        "hint_subject": "Coffee with Dana Reyes",
        "intro": (
            "Your note ({day}) names nobody I can make out. I kept it, and log it as soon"
            " as you say whom it was with."
        ),
        "intro_subject": (
            "Your note “{subject}” ({day}) names nobody I can make out. I kept"
            " it, and log it as soon as you say whom it was with."
        ),
        "subject": "Who was this with?",
    },
    "untrusted": {
        "footer": (
            "You get this because anyone could write your address into a mail. I logged"
            " nothing, answered nobody, and keep the mail until you decide."
        ),
        "from": "From",
        "log": "Log it",
        "mail_subject": "Subject",
        "received": "Received",
        "stranger": "Somebody I do not know wrote to your capture address. Shall I log it?",
        "subject_stranger": "A mail from somebody I do not know",
        "subject_unverified": "Was this mail from you?",
        "trust": "Log it and trust this address",
        "unverified": (
            "A mail in your name reached your capture address, and I could not"
            " verify that it is from you. Was it?"
        ),
    },
    "waiting": {
        "decide": "Decide",
        "footer": "I keep it as long as you like, and do not remind you of it again.",
        "intro": ("I kept this because I could not log it without your word, and it still waits:"),
        "more": "and {n} more",
        "more_one": "and one more",
        "subject": "{n} things wait for your word",
        "subject_one": "One thing waits for your word",
        "title": "Waiting for your word",
        "untitled": "(without a subject)",
    },
}
