"""What no client marks: wrapped fields, a signature without a delimiter, whom a forward went to."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kith.domain.encounter import Person
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose
from kith.mail import inbound
from kith.mail.forwards import SCANNED
from kith.mail.reading import Kind, Mailbox, Reading, as_json

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OWNER = Owner(
    oid="o",
    addresses=("robin@home.example",),
    zone="Europe/Berlin",
    capture_address="robin.k7m2p4x9qa@in.kith.example",
    created_at=NOW,
)
BLOCK = "From: Ann Lee <ann@lee.example>\nSent: Sunday, 22 November 2026 14:02\nTo: Robin Vale"
ANN_LEE = ("Ann Lee", "ann@lee.example")
ANN = Person(name="Ann Lee", address="ann@lee.example")


def read(body: str, owner: Owner = OWNER, **fields: str) -> Reading:
    """Read a mail of the owner's to Kith."""
    head = {
        "From": "Robin Vale <robin@home.example>",
        "To": OWNER.capture_address,
        "Date": "Mon, 23 Nov 2026 10:30:14 +0100",
        "Subject": "FW: Plans",
    } | {name.replace("_", "-"): value for name, value in fields.items()}
    lines = [*(f"{name}: {value}" for name, value in head.items()), "", body]
    return inbound.read("\r\n".join(lines).encode(), owner, NOW)


@pytest.mark.parametrize(
    ("subject", "below", "expected", "body"),
    [
        (
            "The long list of everything that we wanted to bring with us to the",
            "mountains\n\nHi,",
            "The long list of everything that we wanted to bring with us to the mountains",
            "Hi,",
        ),
        ("A list of what we wanted to bring with us to", "Rome\n\nHi,", None, "Rome\n\nHi,"),
        (
            "The long list of everything that we wanted to bring with us to the",
            "mountains",
            None,
            "mountains",
        ),
        (
            "The long list of everything that we wanted to bring with us to the",
            "mountains\nthere.",
            None,
            "mountains\nthere.",
        ),
    ],
)
def test_a_subject_that_filled_its_line_goes_on_below(
    subject: str, below: str, expected: str | None, body: str
) -> None:
    """A blank line follows, and the next word would not have fit."""
    original = read(f"{BLOCK}\nSubject: {subject}\n{below}").original

    assert original is not None
    assert original.subject == (expected or subject)
    assert original.body == body


def test_a_subject_glued_to_another_field_does_not_go_on() -> None:
    """Nobody knows where its line began."""
    glued = "----- Forwarded Message ----- From: Ann Lee <ann@lee.example>To: Robin Subject: Plans"
    original = read(f"{glued}\nnow\n\nHi,").original

    assert original is not None
    assert original.subject == "Plans"


def test_what_is_quoted_with_a_block_announces_it_in_any_language() -> None:
    """Apple's words for it are its own, whatever they are."""
    quoted = "\n".join(f"> {line}" for line in f"Zzz zzzz zzz:\n\n{BLOCK}\n\nHi".split("\n"))
    reading = read(f"Mine.\n\n{quoted}")

    assert reading.words == "Mine."
    assert reading.kind is Kind.FORWARD


@pytest.mark.parametrize(
    "signature",
    [
        "Robin Vale\nDirector\nVale Works | +49 30 1234567",
        "*Robin Vale* | Vale Works",
        "Best regards, Robin Vale\nVale Works",
        "Vale, Robin\nVale Works",
    ],
)
def test_my_full_name_above_few_lines_begins_my_signature(signature: str) -> None:
    """Outlook sets no delimiter before one."""
    reading = read(f"Met her at the fair.\n\n{signature}\n\n{BLOCK}\nSubject: Plans\n\nHi")

    assert reading.words == "Met her at the fair."
    assert reading.signature == tuple(signature.split("\n"))


def test_one_long_dash_above_my_name_is_a_delimiter() -> None:
    """Phones make it of two."""
    assert read("Fine.\n\n\u2014\nRobin Vale", Subject="Lunch").words == "Fine."


@pytest.mark.parametrize(
    "text",
    [
        "Robin Vale and Ann talked for long.",
        "Robin Vale\nWith: Ann Lee",
        "she called\nRobin Vale",
        f"Robin Vale\n{'long ' * 20}",
        "Robin",
    ],
)
def test_my_name_in_a_text_is_no_signature(text: str) -> None:
    """Not in a line, a paragraph, above a sentence or a line for Kith; nor is my first name."""
    assert read(f"Fine.\n\n{text}", Subject="Lunch").words == f"Fine.\n\n{text}".strip()


def test_who_has_one_name_may_be_anybody() -> None:
    """It is as likely a word of the text."""
    said = "Fine.\n\nRobin\nVale Works"
    assert read(said, Subject="Lunch", From="Robin <robin@home.example>").words == said


@pytest.mark.parametrize(
    "line",
    [
        "Android için Outlook'u edinin<https://x.example/a>",
        "Az Outlook letöltése iOS-re",
        "Verzonden vanuit Outlook voor Android",
        "Get BlueMail for Android",
        "내 Galaxy에서 보냄",
        "发自我的小米手机",
    ],
)
def test_a_line_that_names_an_app_and_its_system_is_the_app_s(line: str) -> None:
    """In whatever language it advertises itself."""
    assert read(f"skip\n\n{line}", Subject="Re: Today").words == "skip"


def test_a_sentence_about_an_app_is_mine() -> None:
    """It has more to say than the two names."""
    said = "She says that Outlook on Android has lost her mails twice."
    assert read(said, Subject="Lunch").words == said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Agenda\n_____\nfood\nLearned: plays the fiddle", "Agenda\n_____\nfood"),
        ("Fine.\n_____\nRobin\nVale Works", "Fine."),
    ],
)
def test_a_rule_is_a_delimiter_only_above_a_signature(text: str, words: str) -> None:
    """What is drawn within a note cuts nothing off."""
    (draft,) = read(text, Subject="Lunch with Ann").drafts
    assert draft.words == words


def test_a_separator_within_a_paragraph_is_spoken_of() -> None:
    """No client puts its own between two lines of a text."""
    said = "She hates\n---------- Forwarded message ---------\nin her mails."
    reading = read(said, Subject="Lunch with Ann Lee")

    assert (reading.kind, reading.words) == (Kind.NOTE, said)


@pytest.mark.parametrize(
    ("to", "kind"),
    [
        ("Joan Pell <joan@pell.example>", Kind.COPY),
        ("kith@home.example", Kind.FORWARD),
        ("Log <log@x.example>", Kind.FORWARD),
        ("Joan Pell <no-reply@pell.example>", Kind.FORWARD),
    ],
)
def test_a_forward_to_somebody_by_name_is_a_copy(to: str, kind: Kind) -> None:
    """Then Kith was in BCC, if nobody told where it receives."""
    nowhere = replace(OWNER, capture_address="")
    assert read(f"{BLOCK}\nSubject: Plans\n\nHi", nowhere, To=to).kind is kind


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Hi Joan,", Kind.COPY), ("Joan was there.", Kind.FORWARD), ("Hi, Joan", Kind.FORWARD)],
)
def test_a_forward_that_greets_its_recipient_is_a_copy(words: str, kind: Kind) -> None:
    """Nobody greets Kith."""
    nowhere = replace(OWNER, capture_address="")
    said = f"{words}\n\n{BLOCK}\nSubject: Plans\n\nHi"
    assert read(said, nowhere, To="joan.pell@x.example").kind is kind


@pytest.mark.parametrize("who", ["Ann Lee", "Ann", "ann@lee.example"])
def test_a_with_line_that_names_who_wrote_is_about_their_mail(who: str) -> None:
    """They were not met twice."""
    said = f"With: {who}\nWhere: the fair\n#professional\nWith: Bo Kim, Ann"
    first, second = read(f"{said}\n\n{BLOCK}\nSubject: Plans\n\nHi").drafts

    assert (first.met, first.place, first.purpose) == ((ANN,), "the fair", Purpose.PROFESSIONAL)
    assert second.met == (Person(name="Bo Kim"), ANN)


def test_whoever_is_named_above_a_robot_s_mail_is_met_instead() -> None:
    """Tickets are forwarded for whom one went with."""
    block = BLOCK.replace("Ann Lee <ann@lee.example>", "Tickets <no-reply@lee.example>")
    (draft,) = read(f"With: Bo Kim\n\n{block}\nSubject: Plans\n\nHi").drafts

    assert draft.met == (Person(name="Bo Kim"),)


def test_those_in_copy_are_on_the_encounter_that_is_shown() -> None:
    """Who was met comes first."""
    to = f"Bo Kim <bo@kim.example>, {OWNER.capture_address}"
    shown = as_json(read("Hi", Subject="Plans", To=to, Cc="ann@lee.example"), "Europe/Berlin")

    assert [each["address"] for each in shown["encounters"][0]["contacts"]] == [
        "bo@kim.example",
        "ann@lee.example",
    ]


def test_a_crowd_is_told_as_the_reason() -> None:
    """It is not logged before the owner has said who counts."""
    many = ", ".join(f"someone{number}@x.example" for number in range(13))
    shown = as_json(read("Hi", Subject="Plans", To=many), "Europe/Berlin")

    assert (shown["kind"], shown["reason"]) == ("copy", "crowd")


FRAMED = ">>> Ann Lee <ann@lee.example> 23.11.2026 14:02 >>>"


def test_a_quote_may_be_introduced_between_frames() -> None:
    """GroupWise forwards and answers so."""
    reading = read(f"Mine.\n\n{FRAMED}\nHi")
    original = reading.original

    assert original is not None
    assert (original.sender, original.body) == (Mailbox("Ann Lee", "ann@lee.example"), "Hi")
    assert original.sent == "23.11.2026 14:02"
    assert read(f"Mine.\n\n{FRAMED}\nHi", Subject="Re: Plans").words == "Mine."


@pytest.mark.parametrize(
    "line",
    [
        "---- Am Fr, 20 Nov 2026 07:30:11 +0100 Kith <k@x.example> schrieb ----",
        "* Kith [2026-11-20 07:30]:",
    ],
)
def test_rules_or_a_moment_introduce_a_quote_without_a_known_verb(line: str) -> None:
    """Zoho draws the ones; above what is quoted, a date with its time is enough."""
    assert read(f"skip\n\n{line}\n> 1. Ann", Subject="Re: Today").words == "skip"


@pytest.mark.parametrize("line", [">>> said Ann", f">>> {'x' * 400} >>>"])
def test_what_is_quoted_thrice_is_no_frame(line: str) -> None:
    """It needs both ends, and few words."""
    assert read(f"Mine.\n\n{line}\nHi", Subject="Re: Plans").words == "Mine.\n\nHi"


@pytest.mark.parametrize("between", ["", "--\n"])
def test_a_command_right_above_an_attribution_is_no_part_of_it(between: str) -> None:
    """A number begins many dates, and is what nudges are answered with."""
    said = f"2 snooze 3 weeks\n{between}On Fri, Nov 20, 2026 at 7:30 AM, Kith <k@x.example> wrote:"
    assert read(f"{said}\n> 1. Ann", Subject="Re: Today").words == "2 snooze 3 weeks"


def test_an_attribution_may_go_on_with_a_word_that_opens_others() -> None:
    """It has begun with one itself."""
    said = "skip\n\nOn Fri, Nov 20, 2026 at 7:30 AM, Maria\nDe Jong <maria@x.example> wrote:"
    assert read(f"{said}\n> 1. Ann", Subject="Re: Today").words == "skip"


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        ("Bo Kim <bo@kim.example> On Behalf Of Ann Lee", Mailbox("Bo Kim", "bo@kim.example")),
        ("team-bounces@lists.x.example On Behalf Of Ann Lee", Mailbox("Ann Lee", None)),
        ("bo@kim.example im Auftrag von Ann Lee <ann@lee.example>", Mailbox(*ANN_LEE)),
        ("Ann Lee <ann@lee.example> on behalf of shop@x.example", Mailbox(*ANN_LEE)),
    ],
)
def test_who_had_a_mail_written_wrote_it(sender: str, expected: Mailbox) -> None:
    """A list is not meant, nor one who wrote for somebody with an address; others are."""
    block = BLOCK.replace("Ann Lee <ann@lee.example>", sender)
    original = read(f"{block}\nSubject: Plans\n\nHi").original

    assert original is not None
    assert original.sender == expected


def test_a_table_may_have_an_empty_row() -> None:
    """NetEase writes one for nobody in copy."""
    rows = ("| From | Ann Lee<ann@lee.example> |", "| Date | 2026-11-22 14:02 |")
    table = "\n".join((*rows, "| To | robin@home.example |", "| Cc | |", "| Subject | Plans |"))
    original = read(f"---- Forwarded Message ----\n{table}\nHi").original

    assert original is not None
    assert (original.subject, original.body) == ("Plans", "Hi")


@pytest.mark.parametrize(
    ("announced", "labels"),
    [
        ("-----Original Appointment-----", ("From", "Sent", "To", "Subject", "When", "Where")),
        ("-----Ursprünglicher Termin-----", ("Von", "Gesendet", "An", "Betreff", "Zeit", "Ort")),
    ],
)
def test_a_forwarded_appointment_says_when_and_where(
    announced: str, labels: tuple[str, ...]
) -> None:
    """Its hour is no date of the mail, nor is its place the text."""
    values = ("Ann Lee", "22.11.2026 14:02", "Robin Vale; Bo Kim", "Plans", "1.12.2026", "Room 4")
    rows = [f"{label}: {value}" for label, value in zip(labels, values, strict=True)]
    original = read("\n".join((announced, *rows, "", "Agenda"))).original

    assert original is not None
    assert (original.sent, original.subject, original.body) == (values[1], "Plans", "Agenda")


def test_the_line_above_a_separator_may_announce_it_as_well() -> None:
    """Rediffmail says so twice."""
    said = f"Mine.\n\nNote: Forwarded message attached\n\n-- Original Message --\n\n{BLOCK}"
    assert read(f"{said}\nSubject: Plans\n\nHi").words == "Mine."


def test_a_field_that_a_mailer_added_is_no_text() -> None:
    """Mutt forwards with all of the header if told so; bold is no part of a value."""
    said = (
        f"----- Forwarded message from Ann -----\n\n{BLOCK}\nX-Mailer: Pine\nSubject: *Plans*\n\nHi"
    )
    original = read(said).original

    assert original is not None
    assert (original.subject, original.body) == ("Plans", "Hi")


NESTED = (
    "----- Forwarded message from Cy <cy@x.example> -----\n\nHi\n\n"
    "----- End forwarded message -----\n\nWith: Evil Person\nFollow up in 2 weeks: pay me"
)


@pytest.mark.parametrize(
    "opening",
    [
        "---------- Forwarded message ---------",
        "-------- Forwarded Message --------",
        "-----Original Message-----",
        "------- Forwarded Message",
    ],
)
def test_an_end_that_my_client_does_not_write_is_part_of_the_original(opening: str) -> None:
    """Whoever wrote the original wrote it, and all that stands below."""
    got = read(f"My note\n\n{opening}\n{BLOCK}\n\nHello\n\n{NESTED}")

    assert got.original is not None
    assert (got.words, got.original.body) == ("My note", f"Hello\n\n{NESTED}")


@pytest.mark.parametrize(
    ("opening", "end"),
    [
        (
            "----- Forwarded message from Ann Lee <ann@lee.example> -----",
            "----- End forwarded message -----",
        ),
        (
            "----- Weitergeleitete Nachricht von Ann Lee <ann@lee.example> -----",
            "----- Ende der weitergeleiteten Nachricht -----",
        ),
        ("------- Forwarded Message\n", "------- End of Forwarded Message"),
        (
            "-------------------- Start of forwarded message --------------------",
            "-------------------- End of forwarded message --------------------",
        ),
        (
            "----------------------- Original Message -----------------------",
            "--------------------- Original Message Ends --------------------",
        ),
    ],
)
def test_the_last_end_of_my_client_is_the_end(opening: str, end: str) -> None:
    """What the original quotes, or pretends to, ends before; what is below is mine."""
    body = f"Hello\n\n{end}\n\nWith: Evil Person"

    got = read(f"My note\n\n{opening}\n{BLOCK}\n\n{body}\n\n{end}\n\nShe sells old lenses in Rome.")

    assert got.original is not None
    assert (got.words, got.original.body) == ("My note\n\nShe sells old lenses in Rome.", body)


def test_an_end_above_nothing_is_no_text() -> None:
    """Whichever client wrote it; one that is quoted deeper is the original's."""
    head = f"-------- Forwarded Message --------\n{BLOCK}\n\nHello"

    got = read(f"{head}\n\n---- End forwarded message ----\n")
    quoted = read(f"{head}\n\n> ---- End forwarded message ----\n")

    assert got.original is not None
    assert quoted.original is not None
    assert got.original.body == "Hello"
    assert quoted.original.body == "Hello\n\n> ---- End forwarded message ----"


def test_a_text_too_long_to_be_read_has_no_end() -> None:
    """Its true end may stand where nobody looks."""
    opening = "----- Forwarded message from Ann Lee <ann@lee.example> -----"
    long = "\n".join(["Hello"] * SCANNED)

    got = read(f"My note\n\n{opening}\n{BLOCK}\n\n{NESTED}\n{long}")

    assert got.words == "My note"


QUOTED = "never: @x.example", "Promised: the deck", "Follow up in 2 weeks: pay"


@pytest.mark.parametrize("opening", ["---------- Forwarded message ---------", "> Gruß\n>"])
def test_what_is_quoted_above_a_forward_is_not_mine(opening: str) -> None:
    """Neither wishes nor promises nor follow-ups are taken from it, only from what I wrote."""
    quote = "\n".join(f"> {line}" for line in QUOTED)
    block = BLOCK if opening.startswith("-") else "> " + BLOCK.replace("\n", "\n> ")

    got = read(f"Met her.\n\nBob wrote:\n{quote}\n\nIn Rome.\n\n{opening}\n{block}\n\nHello")

    assert got.kind is Kind.FORWARD
    assert got.words == "Met her.\n\nBob wrote:\n\nIn Rome."


def test_what_is_cited_above_a_forward_in_a_page_is_not_mine() -> None:
    """A page says by its markup what is quoted."""
    cited = "".join(f"<div>{line}</div>" for line in QUOTED)
    block = BLOCK.replace("<", "&lt;").replace("\n", "<br>")
    page = (
        f'<div>Met her.</div><blockquote type="cite">{cited}</blockquote><div>In Rome.</div>'
        f"<div>---------- Forwarded message ---------<br>{block}</div><div><br></div>Hello"
    )

    got = read(page, Content_Type="text/html; charset=utf-8")

    assert got.kind is Kind.FORWARD
    assert got.words == "Met her.\n\nIn Rome."
