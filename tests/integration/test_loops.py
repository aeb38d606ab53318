"""Machines that answer every mail: Kith answers them a few times at most, and then no more."""

from datetime import timedelta
from email.message import EmailMessage

import pytest

from kith import flooding
from kith.domain.owner import Owner, Receipts
from tests.worlds import ROBIN, World

ROUNDS = 50
AWAY = "I am away until Monday and will read your mail then."


def all_mails(kith: World) -> list[EmailMessage]:
    """Return what Kith sent, by kind and in order."""
    return [mail for kind in "adhrt" for mail in kith.sent(kind)]


def answered(
    kith: World, owner: Owner, mail: EmailMessage, how: str, headers: dict[str, str]
) -> None:
    """Let a machine of the owner's answer one of Kith's mails, to where such machines answer."""
    message_id = str(mail["Message-ID"])
    threads = {"In-Reply-To": message_id, "References": message_id} if "thread" in how else {}
    subject = f"Re: {mail['Subject']}"
    reply_to = str(mail["Reply-To"])
    if "from" in how:
        said = {"From": ROBIN, "Subject": subject, "X-Answers": mail["X-Kith-Id"], **headers}
        raw = "".join(f"{name}: {value}\n" for name, value in said.items()) + f"\n{AWAY}{len(said)}"
        kith.capture(kith.arrived(raw.encode(), [mail["From"].addresses[0].addr_spec], {}))
        return
    tag = reply_to.partition("+")[2].partition("@")[0] if "tag" in how else ""
    kith.capture(kith.mail(owner, subject, AWAY, tag=tag, headers={**threads, **headers}))


def rounds(kith: World, owner: Owner, how: str, headers: dict[str, str]) -> int:
    """Let each of Kith's mails be answered, and those it causes; return how many it caused."""
    known = len(all_mails(kith))
    pending = [kith.sent("r")[-1]]
    for _ in range(ROUNDS):
        before = {str(mail["X-Kith-Id"]) for mail in all_mails(kith)}
        for mail in pending:
            answered(kith, owner, mail, how, headers)
        pending = [mail for mail in all_mails(kith) if str(mail["X-Kith-Id"]) not in before]
        if not pending:
            break
    return len(all_mails(kith)) - known


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto-Submitted": "auto-replied"},
        {"Auto-Submitted": "auto-replied (vacation)"},
        {"Precedence": "bulk"},
        {"Precedence": "auto_reply"},
        {"X-Auto-Response-Suppress": "All"},
        {"X-Autoreply": "yes"},
        {"X-Autorespond": "away"},
        {"Return-Path": "<>"},
    ],
)
@pytest.mark.parametrize("how", ["tag", "thread", "from", "nothing"])
def test_a_machine_that_says_so_is_never_answered(
    kith: World, how: str, headers: dict[str, str]
) -> None:
    """RFC 3834, and what mailers did before it."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes"))
    assert rounds(kith, robin, how, headers) == 0
    assert len(kith.rows(robin)["encounters"]) == 1


@pytest.mark.parametrize(
    ("how", "most"), [("tag", 3), ("tag thread", 3), ("thread", 3), ("from", 3), ("nothing", 11)]
)
def test_a_machine_that_does_not_say_so_is_answered_a_few_times_at_most(
    kith: World, how: str, most: int
) -> None:
    """Fifty rounds end by themselves, wherever it sends its answers."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes"))
    assert 0 <= rounds(kith, robin, how, {}) <= most


def test_its_own_mails_back_do_nothing(kith: World) -> None:
    """A mail server that returns what Kith sent, as it was sent, starts no loop."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes"))
    for _ in range(ROUNDS):
        for mail in all_mails(kith):
            kith.capture(kith.arrived(mail.as_bytes(), [robin.capture_address], {}))
    assert len(all_mails(kith)) == 2
    assert len(kith.rows(robin)["encounters"]) == 1


@pytest.mark.parametrize(
    ("subject", "most"),
    [
        ("", flooding.UNNAMED.most),
        ("Re: ", flooding.UNNAMED.most),
        ("2026-11-02 {number}", flooding.UNNAMED.most),
        ("Re: [Ticket #4{number}] Out of office", flooding.ALIKE.most),
        ("Talk {number}", flooding.ALIKE.most),
        ("Talk {number}x7f", flooding.ALIKE.most),
    ],
)
def test_a_subject_that_counts_or_says_nothing_is_answered_so_often_and_no_more(
    kith: World, subject: str, most: int
) -> None:
    """All of it is logged; tomorrow it is answered again."""
    robin = kith.choose(kith.invite(), receipts=Receipts.ALWAYS)
    for number in range(ROUNDS):
        kith.capture(kith.mail(robin, subject.format(number=number), "With: Dana Reyes"))
    assert (len(kith.sent("r")), len(kith.rows(robin)["encounters"])) == (most, ROUNDS)
    kith.now += timedelta(days=1)
    kith.capture(kith.mail(robin, subject.format(number=ROUNDS), "With: Dana Reyes"))
    assert len(kith.sent("r")) == most + 1
