"""Letters and the bytes of a mail: headers, encodings, and what a template may hold."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser
from typing import Any

import jinja2
import pytest

from kith.mail import outgoing
from kith.mail.outgoing import Letter, message, render
from kith.mail.words import WORDS

NOW = datetime(2026, 11, 26, 7, 0, tzinfo=UTC)
PAGE = "https://kith.example/open/p"

WAY: Mapping[str, Any] = {
    "name": "Kim Osei",
    "company": "Bluewater",
    "last_on": "2026-11-25",
    "subject": "kim@osei.example",
    "url": "mailto:robin+about@in.kith.example?subject=kim@osei.example",
}

RECEIPT: Mapping[str, Any] = {
    "today": "2026-11-26",
    "encounters": [
        {
            "people": [
                {
                    "name": "Dana Reyes",
                    "new": False,
                    "address": "dana@wells.example",
                    "same_url": None,
                },
                {
                    "name": "Sam",
                    "new": True,
                    "address": "sam@osei.example",
                    "same_url": "https://kith.example/a/same",
                },
            ],
            "on": "2026-11-25",
            "purpose": "job_search",
            "place": "Café Blau",
            "learned": ["ports plan two years ahead"],
            "shared": ["my CV"],
            "asks": ["a freight insurer"],
            "offers": ["an introduction"],
            "promised": ["the slides"],
            "follow_ups": [
                {
                    "reason": "explicit",
                    "on": "2026-12-03",
                    "time": "15:00",
                    "text": "call",
                    "name": "Sam",
                },
                {
                    "reason": "thanks",
                    "on": "2026-11-26",
                    "time": None,
                    "text": None,
                    "name": "Dana Reyes",
                },
            ],
            "undo_url": "https://kith.example/a/undo",
        }
    ],
    "next": {"on": "2026-11-27", "name": "Dana Reyes"},
    "kept": ["The attachment was not read."],
    "page_url": PAGE,
}

ACTIONS = ("done", "snooze", "skip", "stop")

DATA: Mapping[str, Mapping[str, Any]] = {
    "answer": {
        "changed": {"quiet_days": [[], [5, 6]]},
        "done": [
            {"number": 1, "name": "Dana Reyes", "code": "snooze", "until": "2026-12-17"},
            {"number": 2, "name": "Fox", "code": "snooze", "until": None},
            {"number": 3, "name": "Sam", "code": "undo", "until": None},
        ],
        "help": True,
        "kept": {
            "circles": {"climbing": 60},
            "evening_at": "20:00:00",
            "language": "en",
            "look_ahead": False,
            "most_items": 5,
            "nudge_time": "07:30:00",
            "paused_until": "2027-01-05",
            "quiet_days": [5, 6],
            "receipts": "usual",
            "rhythms": {"business": 21},
            "zone": "Europe/Berlin",
        },
        "page_url": PAGE,
        "today": "2026-11-26",
        "undone": [
            {
                "line": "zone: Berlin",
                "code": "bad_zone",
                "words": "I know no such time zone.",
                "hint": "Europe/Berlin",
            },
            {"line": "She is nice.", "code": "not_here", "words": "Not here.", "hint": ""},
        ],
    },
    "card": {
        "people": [
            {
                "name": "Dana Reyes",
                "new": True,
                "details": ["dana@x.example", "+49 40 555077", "Curator"],
                "same_url": "https://kith.example/a/same",
            },
            {"name": "Fox", "new": False, "details": [], "same_url": None},
        ],
        "undo_url": "https://kith.example/a/uncard",
        "page_url": PAGE,
    },
    "crowd_ahead": {
        "subject": "All hands",
        "people": 40,
        "log_url": "https://kith.example/a/log",
        "drop_url": "https://kith.example/a/drop",
        "page_url": PAGE,
    },
    "crowd": {
        "count": 15,
        "most": 12,
        "names": [f"Person {number}" for number in range(15)],
        "subject": "Kick-off",
        "on": "2026-11-25",
        "all_url": "https://kith.example/a/all",
        "choose_url": "https://kith.example/a/choose",
        "drop_url": "https://kith.example/a/drop",
        "page_url": PAGE,
    },
    "fresh_links": {
        "name": "Dana Reyes",
        **{f"{each}_url": f"https://kith.example/a/{each}" for each in ACTIONS},
    },
    "how_was_it": {
        "today": "2026-11-26",
        "subject": "Boats",
        "names": ["Dana Reyes", "Fox"],
        "on": "2026-11-25",
        "time": "15:00",
        "place": "Café Blau",
        "page_url": PAGE,
    },
    "kept_out": {
        "never": ["@mycompany.example"],
        "always": ["boss@x.example"],
        "kept": ["@mycompany.example"],
        "let_in": ["ann@mycompany.example"],
        "page_url": PAGE,
    },
    "misaddressed": {
        "subject": "Coffee with Dana",
        "capture_address": "robin.k3v9xq2m7d@in.kith.example",
        "log_url": "https://kith.example/a/log",
        "drop_url": "https://kith.example/a/drop",
        "page_url": PAGE,
    },
    "planned": {
        "today": "2026-11-26",
        "meetings": [
            {
                "subject": subject,
                "names": names,
                "on": "2026-11-27",
                "asked": asked,
                "cancelled": cancelled,
                "series": asked,
            }
            for subject, names, asked, cancelled in (
                ("Boats", ["Dana Reyes"], True, False),
                ("", [], False, True),
                ("Fair", [], False, False),
            )
        ],
        "undo_url": "https://kith.example/a/unplan",
        "page_url": PAGE,
    },
    "receipt": RECEIPT,
    "rotated": {"capture_address": "robin.k3v9xq2m7d@in.kith.example", "page_url": PAGE},
    "unclear": {
        "today": "2026-11-26",
        "subject": "Coffee with Dana",
        "named": "Dana",
        "on": "2026-11-25",
        "candidates": [
            {
                "name": "Dana Reyes",
                "detail": "Wells & Daughters",
                "url": "https://kith.example/a/one",
            }
        ],
        "new_url": "https://kith.example/a/new",
        "drop_url": "https://kith.example/a/drop",
        "page_url": PAGE,
    },
    "unread": {"subject": "Fwd: Report", "words": "It is larger than what Kith reads."},
    "untrusted": {
        "today": "2026-11-26",
        "sender": "someone@elsewhere.example",
        "subject": "Lunch?",
        "reason": "stranger",
        "received_on": "2026-11-26",
        "log_url": "https://kith.example/a/log",
        "trust_url": "https://kith.example/a/trust",
        "drop_url": "https://kith.example/a/drop",
        "page_url": PAGE,
    },
    "unnamed": {
        "subject": "A walk",
        "on": "2026-11-25",
        "choose_url": "https://kith.example/a/choose",
        "drop_url": "https://kith.example/a/drop",
        "page_url": PAGE,
    },
    "waiting": {"count": 7, "subjects": ["Lunch?", ""], "page_url": PAGE},
    "welcome": {
        "name": "Robin",
        "capture_address": "robin.k3v9xq2m7d@in.kith.example",
        "page_url": PAGE,
    },
    "about": {
        "people": [
            {
                "name": "Dana Reyes",
                "company": "Head of Logistics, Wells",
                "addresses": ["dana@wells.example"],
                "phones": ["+49 40 555077"],
                "talks": [
                    {
                        "on": "2026-11-25",
                        "place": "Café Blau",
                        "purpose": "job_search",
                        "direction": "mine",
                        "subject": "Rates",
                        "words": "We talked about boats.",
                        "learned": ["rates rise in May"],
                        "shared": ["my CV"],
                        "promised": ["the slides"],
                    }
                ],
                "asks": ["a freight insurer"],
                "offers": ["an introduction"],
                "promises": [{"text": "the slides", "on": "2026-11-30"}],
                "next_on": "2026-11-30",
                "next_time": "15:00",
                "stopped": False,
            }
        ],
        "unclear": [{"named": "Kim", "candidates": [WAY, {**WAY, "last_on": None}]}],
        "unknown": [{"named": "Zed", "near": [WAY]}],
        "address": "robin+about@in.kith.example",
        "page_url": PAGE,
    },
    "whom_today": {
        "on": "2026-11-26",
        "last": True,
        "time": "20:00",
        "page_url": PAGE,
        "unsubscribe_url": "https://kith.example/u/u",
    },
}


class Visible(HTMLParser):
    """Collects the text blocks a reader sees, and every attribute that could fetch something."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = [""]
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block at every tag that is not inside a line."""
        self.hidden = tag in {"style", "title"}
        if tag not in {"bdi", "span"}:
            self.blocks.append("")
        self.links += [value or "" for name, value in attrs if name == "href"]
        self.fetched += [name for name, _ in attrs if name in {"src", "background", "srcset"}]

    def handle_endtag(self, tag: str) -> None:
        """End what a tag began."""
        self.hidden = False
        if tag not in {"bdi", "span"}:
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        """Collect what is seen."""
        if not self.hidden:
            self.blocks[-1] += data


def visible(html: str) -> Visible:
    """Return what a reader sees of a page."""
    parser = Visible()
    parser.feed(html)
    parser.blocks = [" ".join(each.split()) for each in parser.blocks if each.strip()]
    return parser


def sent(letter: Letter | None = None, **fields: Any) -> bytes:  # noqa: ANN401 - fields of any type
    """Return a mail of a letter."""
    given = {
        "to": "robin@home.example",
        "sender": "kith@in.kith.example",
        "reply_to": "robin.k3v9xq2m7d+n1@in.kith.example",
        "lid": "oid-r-key",
        "now": NOW,
        **fields,
    }
    return message(letter or Letter("Hello", "text\n", "<p>text</p>\n"), **given)


def parsed(raw: bytes) -> EmailMessage:
    """Return the mail as a client reads it."""
    mail = message_from_bytes(raw, policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("template", DATA)
def test_text_and_html_say_the_same(template: str, language: str) -> None:
    """Every block of the HTML is in the text, and every link in both, in every language.

    A link that begins a mail says what stands beside it.
    """
    letter = render(template, DATA[template], language)
    page = visible(letter.html)
    text = " ".join(letter.text.split())
    assert [block for block in page.blocks if block not in text] == []
    links = [url for url in page.links if not url.startswith("mailto:")]
    assert [url for url in links if url not in text] == []
    assert sorted(links) == sorted(
        word for word in letter.text.split() if word.startswith("https://")
    )


@pytest.mark.parametrize("template", DATA)
def test_nothing_is_fetched_and_the_page_fits_clients(template: str) -> None:
    """No picture, style sheet or script from elsewhere, and both colour schemes announced."""
    html = render(template, DATA[template], "en").html
    assert visible(html).fetched == []
    assert not any(word in html for word in ("url(", "<script", "<link", "@import"))
    assert '<meta name="color-scheme" content="light dark">' in html
    assert "prefers-color-scheme: dark" in html


@pytest.mark.parametrize("template", DATA)
def test_a_template_without_its_data_is_an_error(template: str) -> None:
    """A value that is missing is a mistake of ours, never an empty place in a mail."""
    with pytest.raises(jinja2.UndefinedError):
        render(template, {}, "en")


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("template", DATA)
def test_the_text_is_tidy_in_every_language(template: str, language: str) -> None:
    """No blank ends a line, no two empty lines follow each other, no place is left unfilled."""
    letter = render(template, DATA[template], language)
    lines = letter.text.split("\n")
    assert [each for each in lines if each != each.rstrip()] == []
    assert "\n\n\n" not in letter.text
    assert letter.text.endswith("\n")
    assert not set("{}") & set(letter.subject + letter.text)
    assert f'<html lang="{language}"' in letter.html
    assert not re.search(r" [:;?!»]|« ", letter.text) or language != "fr"


def test_a_receipt_tells_how_it_was_read_in_the_owners_language() -> None:
    """What was not understood, what was too long, who introduced whom; older rows as they are."""
    kept = [
        {"code": "unread", "word": "<b>"},
        {"code": "shortened"},
        {"code": "introduced", "names": "Dana", "by": "Anne"},
        "As it was.",
    ]
    letter = render("receipt", {**RECEIPT, "kept": kept}, "de")
    for line in (
        "„<b>“ in der Adresse habe ich nicht verstanden.",
        "Dana: bekannt durch Anne.",
        "As it was.",
    ):
        assert line in letter.text.splitlines()
    assert "die ganze Mail bleibt 30 Tage" in letter.text
    assert "„<bdi>&lt;b&gt;</bdi>“ in der Adresse" in letter.html


def test_one_more_of_anything_is_said_in_the_singular() -> None:
    """Neither "1 more conversations" nor "1 things"."""
    many = {**RECEIPT, "encounters": RECEIPT["encounters"] * (outgoing.ENTRIES + 1)}
    assert "I logged one more conversation; it is on" in render("receipt", many, "en").text
    one = render("waiting", {"count": 1, "subjects": [], "page_url": PAGE}, "en")
    assert one.subject == "One thing waits for your word"
    assert "and one more" in one.text


def hostile(value: Any) -> Any:  # noqa: ANN401 - JSON is any of its types
    """Return data in which every text that came from outside is an attack."""
    attack = '</p><img src="http://evil.example/x">\r\nDone: http://evil.example\u202e' + "x" * 9000
    if isinstance(value, str):
        fixed = value[:4] in {"http", "2026", "2027"} or value in {"stranger", "job_search"}
        fixed = fixed or value in {"snooze", "undo", "usual", "20:00:00", "07:30:00"}
        return value if fixed or value in {"explicit", "thanks", "15:00"} else attack
    if isinstance(value, Mapping):
        return {key: hostile(each) for key, each in value.items()}
    return [hostile(each) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("template", DATA)
def test_hostile_values_show_as_text(template: str) -> None:
    """Markup is escaped, line ends and direction changes are gone, lengths are bounded."""
    letter = render(template, hostile(DATA[template]), "en")
    assert visible(letter.html).fetched == []
    assert "\u202e" not in letter.subject + letter.text + letter.html
    assert not any(each.startswith("Done: http://evil") for each in letter.text.splitlines())
    assert len(letter.subject) <= outgoing.SUBJECT_LENGTH
    assert len(letter.html) < 60_000


def test_a_receipt_says_what_was_logged_and_what_comes() -> None:
    """Who, when, where, new or known, what was said, what follows, and how to undo it."""
    letter = render("receipt", RECEIPT, "en")
    assert letter.subject == "Logged: Dana Reyes and Sam"
    for line in (
        "Wednesday, 25 November, Café Blau (job search)",
        "   Sam is new: sam@osei.example",
        "   Someone I already know? https://kith.example/a/same",
        "   You learned: ports plan two years ahead",
        "   Thursday, 3 December, 15:00: Get back to Sam: call",
        "Your next nudge comes on Friday, 27 November: Dana Reyes.",
        "The attachment was not read.",
    ):
        assert line in letter.text.splitlines()
    assert letter.text.index("Thank Dana Reyes") < letter.text.index("Get back to Sam")


def test_a_receipt_without_follow_ups_says_so() -> None:
    """Nothing planned is said, not left to guess."""
    encounter = {**RECEIPT["encounters"][0], "follow_ups": [], "place": None}
    text = render("receipt", {**RECEIPT, "encounters": [encounter], "next": None}, "en").text
    assert "No follow-up comes of it." in text
    assert "No nudge is planned." in text


def test_a_crowd_is_cut_and_counted() -> None:
    """Five hundred encounters of one mail make no mail of a megabyte."""
    many = {**RECEIPT, "encounters": RECEIPT["encounters"] * 500}
    letter = render("receipt", many, "en")
    assert "I logged 488 more conversations; they are on your page." in letter.text
    assert len(letter.html) < 60_000


def test_dates_have_their_year_where_today_is_unknown() -> None:
    """A mail that does not know its day leaves no date to guess."""
    data = {key: value for key, value in RECEIPT.items() if key != "today"}
    assert "25 November 2026, Café Blau" in render("receipt", data, "en").text


@pytest.mark.parametrize(
    ("reason", "subject", "words"),
    [
        ("unverified", "Was this mail from you?", "I could not verify that it is from you"),
        ("stranger", "A mail from somebody I do not know", "Somebody I do not know wrote"),
    ],
)
def test_held_mail_is_asked_about_by_its_reason(reason: str, subject: str, words: str) -> None:
    """A mail in the owner's name and a stranger's are different questions."""
    letter = render("untrusted", {**DATA["untrusted"], "reason": reason}, "en")
    assert letter.subject == subject
    assert words in letter.text


def test_of_a_stranger_no_link_is_repeated() -> None:
    """What a stranger wants clicked is not in Kith's mail."""
    data = {**DATA["untrusted"], "subject": "You won, see http://evil.example/" + "x" * 200}
    letter = render("untrusted", data, "en")
    assert "evil.example" not in letter.text + letter.html
    assert "Subject: You won, see [link]" in letter.text


def test_the_welcome_brings_a_card_of_the_capture_address() -> None:
    """One tap puts the address into the owner's contacts."""
    mail = parsed(sent(render("welcome", DATA["welcome"], "en")))
    [card] = mail.iter_attachments()
    assert (card.get_content_type(), card.get_filename()) == ("text/vcard", "kith.vcf")
    lines = card.get_payload(decode=True).decode().split("\r\n")  # type: ignore[union-attr]  # bytes
    assert lines[:3] == ["BEGIN:VCARD", "VERSION:3.0", "FN:Kith"]
    assert "EMAIL;TYPE=INTERNET:robin.k3v9xq2m7d@in.kith.example" in lines
    assert lines[-2:] == ["END:VCARD", ""]


def test_an_unknown_language_is_answered_in_english() -> None:
    """Whole sentences in one language rather than dates in another."""
    assert render("unread", DATA["unread"], "xx") == render("unread", DATA["unread"], "en")


def test_the_data_may_come_from_the_ledger() -> None:
    """What was stored as JSON renders as what was not."""
    stored = json.loads(json.dumps(RECEIPT))
    assert render("receipt", stored, "en") == render("receipt", RECEIPT, "en")


def test_a_mail_says_who_wrote_it_and_that_it_is_automatic() -> None:
    """The headers by which clients show, thread and answer it, and robots leave it alone."""
    mail = parsed(sent())
    assert mail["From"] == "Kith <kith@in.kith.example>"
    assert mail["To"] == "robin@home.example"
    assert mail["Reply-To"] == "Kith <robin.k3v9xq2m7d+n1@in.kith.example>"
    assert mail["Subject"] == "Hello"
    assert mail["Date"].datetime == NOW
    assert mail["Message-ID"] == "<oid-r-key@in.kith.example>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Kith-Id"] == "oid-r-key"
    assert mail["List-Unsubscribe"] is None
    assert mail["In-Reply-To"] is None


def test_long_urls_and_ids_stand_whole_in_their_headers() -> None:
    """What clients read literally is never folded or encoded."""
    url = "https://kith.example/u/" + "a" * 500
    raw = sent(unsubscribe_url=url, in_reply_to=f"<{'b' * 200}@x.example>", lid="o" * 90 + "-d-x")
    assert f"\r\nList-Unsubscribe: <{url}>\r\n".encode() in raw
    assert b"\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in raw
    assert f"\r\nIn-Reply-To: <{'b' * 200}@x.example>\r\n".encode() in raw
    assert f"\r\nReferences: <{'b' * 200}@x.example>\r\n".encode() in raw
    assert f"\r\nX-Kith-Id: {'o' * 90}-d-x\r\n".encode() in raw


@pytest.mark.parametrize(
    "bad", ["<a@b>\r\nBcc: x@evil.example", "no brackets", "<ä@b>", "<a b@c>", f"<{'a' * 501}>", ""]
)
def test_an_id_that_is_none_is_left_out(bad: str) -> None:
    """What a foreign mail gives as its id cannot write our headers."""
    mail = parsed(sent(in_reply_to=bad))
    assert mail["In-Reply-To"] is None
    assert mail["Bcc"] is None


@pytest.mark.parametrize(
    "fields",
    [
        {"lid": "x\r\nBcc: y@evil.example"},
        {"unsubscribe_url": "https://kith.example/\r\nBcc: y@evil.example"},
        {"unsubscribe_url": "https://kith.example/\u00e4"},
        {"to": "robin@home.example\r\nBcc: y@evil.example"},
        {"to": "nobody"},
    ],
)
def test_a_header_that_would_break_is_refused(fields: Mapping[str, Any]) -> None:
    """A line end in a header is an error, not another header."""
    with pytest.raises(ValueError, match=r"header|character|label|address|domain|empty|parts"):
        sent(**fields)


def test_a_subject_is_one_short_line() -> None:
    """Line ends in a subject become blanks, and nothing is longer than clients show."""
    mail = parsed(sent(Letter("Hi\r\nBcc: x@evil.example " + "y" * 500, "t", "h")))
    assert mail["Bcc"] is None
    assert mail["Subject"].startswith("Hi Bcc: x@evil.example")
    assert len(mail["Subject"]) <= outgoing.SUBJECT_LENGTH


def test_names_beyond_ascii_arrive_whole() -> None:
    """Headers, both bodies and a domain in another script survive the way."""
    letter = Letter("Thank Zoë Çelik today", "Grüße an 李小明\n", "<p>Grüße an 李小明</p>\n")
    raw = sent(letter, to="robin@b\u00fccher.example")
    assert raw.isascii()
    mail = parsed(raw)
    assert mail["Subject"] == letter.subject
    assert mail["To"] == "robin@xn--bcher-kva.example"
    text, html = mail.iter_parts()
    assert [each.get_content_type() for each in (text, html)] == ["text/plain", "text/html"]
    assert text.get_content().splitlines() == letter.text.splitlines()
    assert html.get_content().splitlines() == letter.html.splitlines()


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Grüße an unsere Freunde und Kollegen in Köln", "quoted-printable"),
        ("李小明要去里斯本", "base64"),
        ("", "quoted-printable"),
    ],
)
def test_the_shorter_encoding_is_taken(text: str, encoding: str) -> None:
    """Text that is mostly ASCII stays readable in its source, other text stays short."""
    part = next(parsed(sent(Letter("s", text, "h"))).iter_parts())
    assert part["Content-Transfer-Encoding"] == encoding


def test_lines_are_short_and_end_as_smtp_wants() -> None:
    """CRLF only, and no line over 998 octets, whatever the paragraph."""
    raw = sent(Letter("s", "word " * 5000, "<p>" + "x" * 50_000 + "</p>"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) <= 998
