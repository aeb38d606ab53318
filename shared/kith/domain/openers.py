"""The first words to a contact, as tables by language, reason and purpose.

Another language is another row in each. A draft says only what the encounter says. Whoever
looks for a job asks for advice or information, never for the job.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kith.domain.encounter import Direction, Reason
from kith.domain.purposes import Purpose

BLANK = "\N{HORIZONTAL ELLIPSIS}"
"""Stands where only the owner knows what to write."""


@dataclass(frozen=True, slots=True)
class Text:
    """The parts of an opener: with a fact from the encounter to quote, or without."""

    subject: str
    bare: tuple[str, ...]
    quoting: tuple[str, ...] = ()


OPENERS: Mapping[str, Mapping[tuple[Reason, Purpose], Text]] = {
    "en": {
        (Reason.PROMISE, Purpose.PERSONAL): Text(
            "As promised",
            ("I have not forgotten what I promised you:", BLANK),
            ("I have not forgotten: I promised you {fact}.", BLANK),
        ),
        (Reason.PROMISE, Purpose.PROFESSIONAL): Text(
            "As promised",
            ("As promised {on}:", BLANK),
            ("{On} I promised you {fact}.", BLANK),
        ),
        (Reason.PROMISE, Purpose.BUSINESS): Text(
            "As promised",
            ("As promised {on}:", BLANK, "If a question comes up, just write to me."),
            (
                "{On} I promised you {fact}.",
                BLANK,
                "If a question comes up, just write to me.",
            ),
        ),
        (Reason.PROMISE, Purpose.JOB_SEARCH): Text(
            "As promised",
            ("As promised {on}:", BLANK, "Thank you again for your time."),
            (
                "{On} I promised you {fact}.",
                BLANK,
                "Thank you again for your time.",
            ),
        ),
        (Reason.THANKS, Purpose.PERSONAL): Text(
            "Thank you",
            ("Thank you for {talk}. It did me good.",),
            (
                "Thank you for {talk}. It did me good.",
                "One thing has stayed with me: {fact}.",
            ),
        ),
        (Reason.THANKS, Purpose.PROFESSIONAL): Text(
            "Thank you",
            (
                "Thank you for {talk}, and for the time you took.",
                "If there is something I can do for you in return, please tell me.",
            ),
            (
                "Thank you for {talk}. I took something useful away from it: {fact}.",
                "If there is something I can do for you in return, please tell me.",
            ),
        ),
        (Reason.THANKS, Purpose.BUSINESS): Text(
            "Thank you",
            ("Thank you for {talk}.", "If a question comes up on your side, just write to me."),
            (
                "Thank you for {talk}. It was useful to hear this from you: {fact}.",
                "If a question comes up on your side, just write to me.",
            ),
        ),
        (Reason.THANKS, Purpose.JOB_SEARCH): Text(
            "Thank you for your time",
            (
                "Thank you for {talk}, and for the time you took.",
                "Is there something I should read, or somebody I could learn from?",
            ),
            (
                (
                    "Thank you for {talk}, and for the time you took. This helps me in particular:"
                    " {fact}."
                ),
                "Is there something I should read, or somebody I could learn from?",
            ),
        ),
        (Reason.EXPLICIT, Purpose.PERSONAL): Text(
            "Hello again",
            ("I wanted to come back to you after {talk}.", BLANK, "How are you?"),
        ),
        (Reason.EXPLICIT, Purpose.PROFESSIONAL): Text(
            "Coming back to you",
            ("I wanted to come back to you after {talk}.", BLANK),
        ),
        (Reason.EXPLICIT, Purpose.BUSINESS): Text(
            "Coming back to you",
            (
                "I wanted to come back to you after {talk}.",
                BLANK,
                "Where do things stand on your side?",
            ),
        ),
        (Reason.EXPLICIT, Purpose.JOB_SEARCH): Text(
            "A question, if I may",
            (
                (
                    "I wanted to come back to you after {talk}, with a question on which I would"
                    " value your advice:"
                ),
                BLANK,
            ),
        ),
        (Reason.UPDATE, Purpose.PERSONAL): Text(
            "What came of your advice",
            ("I wanted to tell you what has come of {talk}:", BLANK, "What would you do next?"),
        ),
        (Reason.UPDATE, Purpose.PROFESSIONAL): Text(
            "What came of your advice",
            ("I wanted to tell you what has come of {talk}:", BLANK, "Thank you again for it."),
        ),
        (Reason.UPDATE, Purpose.BUSINESS): Text(
            "What came of your advice",
            ("I wanted to tell you what has come of {talk}:", BLANK, "Thank you again for it."),
        ),
        (Reason.UPDATE, Purpose.JOB_SEARCH): Text(
            "What came of your advice",
            (
                "I wanted to tell you what has come of {talk}:",
                BLANK,
                "What would you look at next in my place?",
            ),
        ),
        (Reason.OCCASION, Purpose.PERSONAL): Text(
            "Thinking of you",
            ("I am thinking of you today, and wish you all the best.",),
        ),
        (Reason.OCCASION, Purpose.PROFESSIONAL): Text(
            "Thinking of you",
            ("I am thinking of you today, and wish you all the best.",),
        ),
        (Reason.OCCASION, Purpose.BUSINESS): Text(
            "Thinking of you",
            ("I am thinking of you today, and wish you all the best.",),
        ),
        (Reason.OCCASION, Purpose.JOB_SEARCH): Text(
            "Thinking of you",
            ("I am thinking of you today, and wish you all the best.",),
        ),
        (Reason.CHECK_IN, Purpose.PERSONAL): Text(
            "How are you?",
            ("How have you been since {talk}?",),
            ("How have you been since {talk}?", "Then you were looking for {fact}. Any luck?"),
        ),
        (Reason.CHECK_IN, Purpose.PROFESSIONAL): Text(
            "How did it go on?",
            ("How have things gone on for you since {talk}?",),
            (
                "How have things gone on for you since {talk}?",
                "You were looking for {fact}. Is that still open? I would like to help if I can.",
            ),
        ),
        (Reason.CHECK_IN, Purpose.BUSINESS): Text(
            "Where do things stand?",
            (
                "I wanted to hear where things stand since {talk}.",
                "What would help you most at this point?",
            ),
            (
                "I wanted to hear where things stand since {talk}.",
                "You were looking for {fact}. Is that still open?",
            ),
        ),
        (Reason.CHECK_IN, Purpose.JOB_SEARCH): Text(
            "What came of your advice",
            (
                "I wanted to tell you what has come of {talk}:",
                BLANK,
                "What would you look at next in my place?",
            ),
            (
                ("{On} you told me something that helps me: {fact}. Here is what has come of it:"),
                BLANK,
                "What would you look at next in my place?",
            ),
        ),
        (Reason.KEEP_IN_TOUCH, Purpose.PERSONAL): Text(
            "How are you?",
            ("{since}. How are you?",),
            ("{since}. How are you?", "You were looking for {fact} then. Any luck?"),
        ),
        (Reason.KEEP_IN_TOUCH, Purpose.PROFESSIONAL): Text(
            "How are things?",
            ("{since}. How are things going for you?",),
            (
                "{since}. How are things going for you?",
                (
                    "You were looking for {fact} then. Is that still open? I would like to help"
                    " if I can."
                ),
            ),
        ),
        (Reason.KEEP_IN_TOUCH, Purpose.BUSINESS): Text(
            "How are things?",
            ("{since}. How is business?", "Is there something I can help you with?"),
            (
                "{since}. How is business?",
                "You were looking for {fact} then. Is that still open?",
            ),
        ),
        (Reason.KEEP_IN_TOUCH, Purpose.JOB_SEARCH): Text(
            "Where I am now",
            (
                "{since}, and I wanted to tell you where I am now:",
                BLANK,
                "I would value your view: what is changing in your field that I should know about?",
            ),
        ),
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The small parts of a draft in one language.

    `talk` names what happened, by who moved. Lists of words are strings with blanks between:
    `titles` that go with a name; `sends`, verbs a promised thing need not repeat, and `does`,
    those that say what was promised; `about_them`, by which a note speaks of the contact
    instead of to them. `starts` are left out of what is quoted.
    """

    greeting: Mapping[Purpose, str]
    nameless: str
    closing: Mapping[Purpose, str]
    talk: Mapping[Direction, str]
    talk_unknown: str
    on_unknown: str
    since: str
    since_unknown: str
    titles: str
    starts: tuple[str, ...]
    sends: str
    does: str
    to_do: str
    about_them: str


PHRASES: Mapping[str, Phrases] = {
    "en": Phrases(
        greeting={
            Purpose.PERSONAL: "Hi {first},",
            Purpose.PROFESSIONAL: "Hello {first},",
            Purpose.BUSINESS: "Hello {first},",
            Purpose.JOB_SEARCH: "Hello {first},",
        },
        nameless="Hello,",
        closing={
            Purpose.PERSONAL: "Talk soon,",
            Purpose.PROFESSIONAL: "Best wishes,",
            Purpose.BUSINESS: "Best wishes,",
            Purpose.JOB_SEARCH: "With best wishes,",
        },
        talk={
            Direction.MET: "our conversation {on}",
            Direction.MINE: "my message {on}",
            Direction.THEIRS: "your message {on}",
        },
        talk_unknown="our last conversation",
        on_unknown="last time",
        since="It is {span} since we were last in touch",
        since_unknown="It has been a while",
        titles="dame dr herr frau miss mr mrs ms mx prof sir",
        starts=("to ", "that i will ", "i will ", "i'll ", "looking for ", "a way to find "),
        sends="email forward give mail pass send share",
        does=(
            "ask bring call check contact cook drop find fix get help introduce invite lend let"
            " look make meet organise organize pay pick prepare put read return ring show talk"
            " tell think try visit write"
        ),
        to_do="to {fact}",
        about_them=(
            "he he's her hers herself him himself his she she's their theirs them they they're"
        ),
    ),
}

FACTS: Mapping[tuple[Reason, Purpose | None], str] = {
    (Reason.CHECK_IN, None): "asks",
    (Reason.CHECK_IN, Purpose.JOB_SEARCH): "learned",
    (Reason.KEEP_IN_TOUCH, None): "asks",
    (Reason.THANKS, None): "learned",
}
"""Which part of the exchange a draft quotes; a promise is quoted from the follow-up itself."""
