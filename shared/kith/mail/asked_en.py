"""What Kith tells in English when asked, what it teaches, and its evening question: sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "about": {
        "ask_known": "“{subject}”: {name} (last on {day})",
        "ask_one": "“{subject}”: {name}",
        "call": "Phone",
        "company": "{name}, {company}",
        "footer": ("You get this because you asked about somebody. Nothing was logged by it."),
        "how": ("A mail to {address} with one of these subjects tells me exactly whom you mean:"),
        "near": "These names are near it. {how}",
        "next": "Next: {day}.",
        "no_next": "No follow-up is planned.",
        "no_reach": "I know no address or phone number.",
        "no_talks": "You have not told me of a conversation yet.",
        "nobody": (
            "I found no name in your mail. Put a name or an address into the subject, and I"
            " tell you what I know."
        ),
        "promises": "You still owe",
        "stopped": (
            "You stopped follow-ups about {name}."
            " A line “Every 3 months” in a mail about {name} brings them back."
        ),
        "subject": "About {names}",
        "subject_nobody": "Whom do you mean?",
        "subject_unclear": "Which {name} do you mean?",
        "subject_unknown": "I know no {name}",
        "talks": "You last talked",
        "unclear": "{name} could be one of these. {how}",
        "unknown": "I know nobody called {name}.",
    },
    "lessons": {
        "about": (
            "Before you meet {name} again: a mail to {address} with the name as its subject"
            " tells you what you last talked about."
        ),
        "address": (
            "My address takes wishes, too: a mail to {address} comes back to you in two weeks."
        ),
        "bcc": (
            "When you write to somebody, put {address} into Bcc. I remember it, and they "
            "see nothing of it."
        ),
        "evening": (
            "If you like, I ask you every evening whom you talked to. A line “{line}” begins it."
        ),
        "evening_line": "evening: 20:00",
        "every": ("A line “{line}” in a mail about {name} sets how often I remind you of {name}."),
        "every_line": "Every 3 months",
        "forward": (
            "Somebody wrote to you? Forward the mail to {address}, and I remember it as "
            "theirs. A line of your own above it is your note."
        ),
        "never": (
            "Somebody of whom I should log nothing, such as your own company? A line "
            "“{line}” keeps them out."
        ),
        "never_line": "never: @company.example",
        "page": ("All that I remember is on your page; the link is at the end of this mail."),
        "reply": (
            "Was it somebody else? Reply “{line}”. Did I miss something? Reply in plain "
            "words, and I add them."
        ),
        "reply_line": "with: Kim Osei",
        "tag": "2weeks",
        "with": ("One mail can tell of several people: a line “{line}” begins the next one."),
        "with_line": "With: Kim Osei",
    },
    "whom_today": {
        "example": "Dana Reyes: they hire in spring",
        "example_promise": "Fox Marlow, promised the slides",
        "footer": (
            "You get this because you wished to be asked in the evening. Reply “{stop}”, "
            "and I do not ask again."
        ),
        "intro": "Reply with a line for each of them, and I log it:",
        "last": (
            "I asked twice without an answer. If this one stays without, too, I ask no "
            "more. An answer brings the question back, and so does a line “{line}”."
        ),
        "line": "evening: {time}",
        "nobody": "It was nobody? Then reply “{nobody}”.",
        "nobody_word": "nobody",
        "stop": "stop",
        "subject": "Whom did you talk to today?",
    },
}
