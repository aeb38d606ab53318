"""What the other pages say in English, by page, sorted, with faults and labels of forms."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "altered": {
        "more": "Please open it again from the mail, or copy the whole of it.",
        "says": (
            "Part of it seems to have been lost on the way, so Kith cannot tell what it was for. "
            "Nothing was changed."
        ),
        "title": "This link is not complete",
    },
    "expired": {
        "more": "Your newest mail from Kith has links that work.",
        "says": (
            "Links in Kith's mails stop working after a while, so that an old mail in the wrong "
            "hands is harmless. Nothing was changed."
        ),
        "title": "This link is too old",
    },
    "failed": {
        "more": "Please try again in a minute. Sending the same form again logs nothing twice.",
        "says": "It is not your fault. What went wrong has been noted.",
        "title": "Something went wrong on our side",
    },
    "faults": {
        "check": "Please check this.",
        "crowd": "That is a crowd. Kith takes {most} people at once.",
        "day_ahead": "That day is still to come. When did you talk?",
        "day_far": "That is more than ten years away.",
        "day_form": "Write the date as year-month-day, such as 2026-11-24.",
        "day_missing": "Choose a day.",
        "day_old": "That is too long ago.",
        "day_past": "Choose a day that is still to come.",
        "days_missing": "Write in how many days.",
        "enum": "Choose one of these.",
        "greater_than_equal": "Write 1 or more.",
        "int_parsing": "Write a whole number, such as 10.",
        "less_than_equal": "That is more than ten years. Write {le} or less.",
        "literal_error": "Choose one of these.",
        "missing": "Please fill this in.",
        "name_long": "“{text}…” is longer than any name ({most} letters).",
        "no_address": "“{text}” is not a whole mail address, such as dana@x.example.",
        "no_name": "“{text}” does not look like a name.",
        "nobody": "Write at least one name.",
        "promise_missing": "Write what you promised, too.",
        "string_pattern_mismatch": "This form was damaged. Please press the button once more.",
        "string_too_long": "This is too long: {max_length} characters at most.",
        "too_long": "This is too much: {max_length} lines at most.",
    },
    "foreign": {
        "more": "If you pressed a button here, open the page again and press it once more.",
        "says": "Kith only takes what is sent from its own pages. Nothing was changed.",
        "title": "That came from another site",
    },
    "fresh": {
        "says": "It has links about the same person that work.",
        "title": "A fresh mail is on its way",
    },
    "host": {
        "says": "This address leads to Kith, but it is not the one in its mails.",
        "title": "Kith does not live here",
    },
    "labels": {
        "who": "Who did you talk to?",
        "when": "When?",
        "words": "What did you talk about?",
        "where": "Where?",
        "purpose": "What was it for?",
        "learned": "What did you learn?",
        "shared": "What did you share?",
        "asks": "What are they looking for?",
        "offers": "What could they help with?",
        "promised": "What did you promise?",
        "promised_by": "By when did you promise it?",
        "follow": "When do you want to be reminded?",
        "follow_days": "How many days?",
        "follow_on": "Which day?",
        "follow_text": "What should the reminder say?",
        "meant": "Who is it?",
        "cid": "Who is it?",
        "choice": "Until when?",
        "until_on": "Which day?",
    },
    "left": {
        "more": "To come back, open the link in the welcome mail.",
        "says": "This browser has forgotten who you are.",
        "title": "Goodbye",
    },
    "method": {
        "says": "This page exists, but it cannot be used that way.",
        "title": "That does not work here",
    },
    "missing": {
        "says": "The address may have been mistyped, or what it showed is gone.",
        "title": "There is no such page",
    },
    "nothing_left": {
        "says": "There is nothing left to decide here.",
        "title": "This was dealt with already",
    },
    "page": {
        "again": "Nothing has happened yet, and nothing you typed is lost.",
        "close": "You can close this page.",
        "date": "On a day",
        "drop": "Drop it",
        "drop_asked": "Not worth keeping?",
        "faults": "A few things need another look",
        "faults_one": "One thing needs another look",
        "footer": (
            "Kith remembers the conversations you have with people, and writes to nobody but you."
        ),
        "fresh": "Send me a fresh mail",
        "home": "It lives at {url}.",
        "leave": "Forget me in this browser",
        "left": "Nothing is left to do here.",
        "log": "Log",
        "month": "In a month: {day}",
        "pages": "Pages",
        "people": "People",
        "press": "Nothing happens until you press the button.",
        "said": "What was said?",
        "said_hint": "If you like. It is logged as a conversation.",
        "sender": "from {sender}",
        "skip": "Skip to the page",
        "somebody": "Somebody",
        "somebody_new": "Somebody new",
        "to_today": "Go to Today",
        "today": "Today",
        "twice": "This was dealt with already; nothing was done twice.",
        "typed": "What you typed",
        "typed_hint": "Copy it from here, so that it is not lost.",
        "undo": "Undo",
        "week": "In a week: {day}",
        "who": "Who was it?",
        "who_hint": "Several people: separate them with commas.",
    },
    "signin": {
        "more": (
            "Open the link in the welcome mail Kith sent you. It works for as long as the mail "
            "says, and this browser is remembered afterwards."
        ),
        "says": (
            "Kith keeps your conversations to yourself, so this browser has to be introduced first."
        ),
        "title": "Who are you?",
    },
    "stale": {
        "more": "Please open the page again and press the button once more.",
        "says": "You have been here in another window since. Nothing was changed.",
        "title": "This page was open too long",
    },
    "too_long": {
        "more": (
            "Go back, shorten it, and send it again; or mail the long version to your capture "
            "address."
        ),
        "says": "A form may hold about 60,000 characters. Nothing was logged.",
        "title": "That is more than Kith can take at once",
    },
    "too_many": {
        "more": "Please wait a minute, go back, and send it again. What you typed is below, too.",
        "says": (
            "Kith takes two forms or presses a second. This one was not taken, and nothing was "
            "changed by it."
        ),
        "title": "That was a lot at once",
    },
    "unreachable": {
        "more": "The first page says why, and has a button to begin again.",
        "says": "Its mails did not reach you, so it has stopped sending any.",
        "title": "Kith cannot write to you",
    },
    "unsubscribe": {
        "asked": "Stop Kith's mails?",
        "asked_says": (
            "Kith will no longer write to you of its own accord. What you logged is kept, and you "
            "can come back any time."
        ),
        "back": "Mails are on again",
        "back_says": "Kith writes to you again when somebody is waiting.",
        "button": "Stop all mails",
        "gone": "No more mails",
        "gone_says": "Kith no longer writes to you of its own accord. What you logged is kept.",
        "undo": "Undo: send them again",
    },
    "unusable": {
        "says": "It is kept, and was not changed.",
        "title": "This mail could not be logged",
    },
}
