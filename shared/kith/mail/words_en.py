"""What Kith tells in English: the fixed words, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "card": {
        "footer": "You get this because a mail of yours reached Kith.",
        "nothing": "No conversation is logged, and no follow-up comes of it.",
        "reminds": "No conversation is logged. I bring these days up a day before, every year.",
        "subject": "Kept: {names}",
        "title": "I keep these cards.",
        "title_one": "I keep this card.",
        "undo_it": "Take it back",
    },
    "common": {
        "card_note": "Forward, Bcc or write to this address what Kith should remember.",
        "drop": "Drop it",
        "known": "Someone I already know?",
        "meeting": "A meeting",
        "new": "{name} is new",
        "page": "Your people",
        "reply": "To take it back, reply “{undo}” to this mail.",
        "undo": "undo",
        "unsubscribe": "Unsubscribe from nudges",
        "whom": "With:",
        "wrong": "Not right?",
    },
    "fresh_links": {
        "footer": (
            "You get this because you asked for it with an old link. Nothing has changed yet."
        ),
        "intro": "The link you used about {name} was too old. These work:",
        "subject": "Fresh links for {name}",
    },
    "kept_out": {
        "again": "To let one in again, write me a line “{line}”.",
        "always": "They count as people again: {names}",
        "always_line": "always: {address}",
        "before": "What was logged before stays as it is.",
        "footer": "You get this because you wrote so to your capture address.",
        "kept": "Nobody at these addresses is logged, whoever else is on the mail:",
        "let_in": "These are logged all the same: {names}",
        "more": "and {n} more",
        "more_one": "and one more",
        "never": "From now on nothing is logged with: {names}",
        "never_line": "never: {address}",
        "nobody": "I keep nobody out. A line “{one}” or “{every}” in a mail to me does.",
        "subject": "Whom I keep out",
    },
    "nudge": {
        "call": "Call {name}",
        "coming": "Coming up",
        "coming_item": "{day}: {name}",
        "done": "done",
        "draft_mail": "A draft to {to} (subject: {subject}):",
        "draft_phone": "No address, but a phone: {to}. What you could say:",
        "draft_unknown": "I know no address or phone number of {name}. What you could say:",
        "explain": (
            "{Done} closes it. {Snooze} moves it to a day you choose. {Skip} lets it"
            " pass this once. {Stop} ends follow-ups about this person until you ask"
            " for them again. A draft sent with its Bcc logs itself and closes the"
            " item."
        ),
        "footer": (
            "You get this because Kith keeps track of your conversations for {address}."
            " It writes to you only, never to the people you meet."
        ),
        "hello": "Hello. Today: {names}.",
        "hello_name": "Hello {owner}. Today: {names}.",
        "hello_week": "Hello. Nothing is due today; this is your week.",
        "hello_week_name": "Hello {owner}. Nothing is due today; this is your week.",
        "mine": "You wrote: {day}",
        "reply_many": (
            "Or just reply to this mail: “{first} {done}”, “{last} {snooze}”,"
            " “{first} {skip}” or “{last} {stop}”."
        ),
        "reply_one": (
            "Or just reply to this mail: “{done}”, “{snooze}”, “{skip}” or “{stop}”,"
            " or what you talked about in your own words."
        ),
        "skip": "skip",
        "snooze": "snooze 3 weeks",
        "stop": "stop",
        "text": "Text {name}",
        "theirs": "{name} wrote: {day}",
        "unfinished": "The … is yours to fill in.",
        "week": "This week",
        "week_more": "and {n} more",
        "week_subject": "This week: {names}",
        "write": "Write to {name}",
    },
    "planned": {
        "asked": "When it is over I ask you how it was. Your answer is what I log.",
        "asked_series": (
            "After each of its days I ask you how it was, as long as you answer."
            " Your answer is what I log."
        ),
        "day_with": "{day}, with {names}",
        "footer": "You get this because a mail of yours reached Kith.",
        "off": "Called off; I do not ask about it.",
        "subject": "Planned: {subject}",
        "subject_off": "Called off: {subject}",
        "title": "I will ask you how it was.",
        "title_off": "It is off.",
        "unasked": "I do not ask about it.",
        "undo_it": "Forget it",
    },
    "receipt": {
        "again": "again {again}",
        "carded": "I keep {name}'s card.",
        "correct": "If it was with somebody else, reply “{line}”.",
        "correct_line": "with: Kim Osei",
        "footer": "You get this because a mail or a form of yours reached Kith.",
        "introduced": "{names}: introduced by {by}.",
        "more": "I logged {n} more conversations; they are on your page.",
        "more_one": "I logged one more conversation; it is on your page.",
        "new_address": "{name} is new: {address}",
        "next": "Your next nudge comes on {day}: {name}.",
        "next_off": "Nudges are off. “resume” brings them back.",
        "no_follow_up": "No follow-up comes of it.",
        "no_next": "No nudge is planned.",
        "noted": "You noted",
        "remind": "What I will remind you of:",
        "shortened": (
            "What you wrote is longer than what I keep of it; the whole mail stays for 30 days."
        ),
        "subject": "Logged: {names}",
        "title": "Here is what I logged.",
        "undo_it": "Undo it",
        "unread": "I did not understand “{word}” in the address.",
    },
    "rotated": {
        "card": (
            "The card attached puts it into your contacts as Kith. Mail to the old address"
            " is held for 30 days and not logged unless you say so; after that nobody has"
            " it."
        ),
        "footer": "You get this because a new address was asked for.",
        "intro": "This is your capture address from now on. It is secret, and yours alone:",
        "subject": "Your new capture address",
    },
    "unread": {
        "footer": "You get this because you wrote to your capture address. Nothing was logged.",
        "intro": "I could not log your mail.",
        "intro_subject": "I could not log your mail “{subject}”.",
        "subject": "Not logged",
        "subject_of": "Not logged: {subject}",
    },
    "welcome": {
        "address": "This is your capture address. It is secret, and yours alone:",
        "answer": (
            "I answer with what I logged. On the morning it matters you get one mail"
            " with whom to write to, why, and a draft. I write to you only, never to the"
            " people you meet."
        ),
        "bcc": (
            "Put the address into Bcc of a mail you send. The people you write to are"
            " remembered, and see nothing of it."
        ),
        "card": "The card attached puts it into your contacts as Kith.",
        "example_follow_up": "Follow up in 2 weeks: ask how the move went",
        "example_learned": "Learned: her team is moving to Lisbon in spring",
        "example_promised": "Promised: the slides on customs rules",
        "example_subject": "Coffee with Dana",
        "example_where": "Where: Café Blau",
        "footer": (
            "You get this because this address was invited to Kith. Whoever writes to"
            " the capture address from elsewhere is not believed: you are asked first."
        ),
        "form": "Or fill in a form",
        "forward": (
            "Forward a mail from somebody you want to stay in touch with. Whoever wrote"
            " it is remembered."
        ),
        "hello": "Hello,",
        "hello_name": "Hello {name},",
        "intro": (
            "I remember the conversations you have, and remind you of the people in them"
            " when it is time to say thank you, to keep a promise, or just to say hello."
        ),
        "note": (
            "Write a note. Send a mail with the subject “{about}”, and below it as much as"
            " you like:"
        ),
        "subject": "Welcome to Kith: here is your address",
        "try": "Try one of these:",
    },
}
