"""Pages of a few words: what is the matter, and what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Message:
    """What is said instead of a page."""

    status: int
    title: str
    says: tuple[str, ...]


MESSAGES: Mapping[str, Message] = MappingProxyType(
    {
        "altered": Message(
            400,
            "This link is not complete",
            (
                (
                    "Part of it seems to have been lost on the way, so Kith cannot tell what it "
                    "was for. Nothing was changed."
                ),
                "Please open it again from the mail, or copy the whole of it.",
            ),
        ),
        "expired": Message(
            410,
            "This link is too old",
            (
                (
                    "Links in Kith's mails stop working after a while, so that an old mail in the "
                    "wrong hands is harmless. Nothing was changed."
                ),
                "Your newest mail from Kith has links that work.",
            ),
        ),
        "failed": Message(
            500,
            "Something went wrong on our side",
            (
                "It is not your fault. What went wrong has been noted.",
                "Please try again in a minute. Sending the same form again logs nothing twice.",
            ),
        ),
        "foreign": Message(
            403,
            "That came from another site",
            (
                "Kith only takes what is sent from its own pages. Nothing was changed.",
                "If you pressed a button here, open the page again and press it once more.",
            ),
        ),
        "fresh": Message(
            200,
            "A fresh mail is on its way",
            ("It has links about the same person that work.",),
        ),
        "host": Message(
            421,
            "Kith does not live here",
            ("This address leads to Kith, but it is not the one in its mails.",),
        ),
        "left": Message(
            200,
            "Goodbye",
            (
                "This browser has forgotten who you are.",
                "To come back, open the link in the welcome mail.",
            ),
        ),
        "method": Message(
            405,
            "That does not work here",
            ("This page exists, but it cannot be used that way.",),
        ),
        "missing": Message(
            404,
            "There is no such page",
            ("The address may have been mistyped, or what it showed is gone.",),
        ),
        "nothing_left": Message(
            200,
            "This was dealt with already",
            ("There is nothing left to decide here.",),
        ),
        "signin": Message(
            401,
            "Who are you?",
            (
                (
                    "Kith keeps your conversations to yourself, so this browser has to be "
                    "introduced first."
                ),
                (
                    "Open the link in the welcome mail Kith sent you. It works for as long as the "
                    "mail says, and this browser is remembered afterwards."
                ),
            ),
        ),
        "stale": Message(
            403,
            "This page was open too long",
            (
                "You have been here in another window since. Nothing was changed.",
                "Please open the page again and press the button once more.",
            ),
        ),
        "too_long": Message(
            413,
            "That is more than Kith can take at once",
            (
                "A form may hold about 60,000 characters. Nothing was logged.",
                (
                    "Go back, shorten it, and send it again; or mail the long version to your "
                    "capture address."
                ),
            ),
        ),
        "too_many": Message(
            429,
            "That was a lot at once",
            (
                (
                    "Kith takes two forms or presses a second. This one was not taken, and "
                    "nothing was changed by it."
                ),
                "Please wait a minute, go back, and send it again. What you typed is below, too.",
            ),
        ),
        "unreachable": Message(
            409,
            "Kith cannot write to you",
            (
                "Its mails did not reach you, so it has stopped sending any.",
                "The first page says why, and has a button to begin again.",
            ),
        ),
        "unusable": Message(
            200,
            "This mail could not be logged",
            ("It is kept, and was not changed.",),
        ),
    }
)
"""What is said instead of a page, sorted by code."""
