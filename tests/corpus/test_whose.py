"""No encounter is filed under anybody who is not its correspondent: all that are, listed."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest

from kith.domain.owner import Owner
from kith.mail import headers, inbound, parties

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
MAILS = Path(__file__).parents[2] / "events" / "mail"
NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
CAPTURE = "robin.k7m2p4x9qa@in.kith.example"
OWNER = Owner(
    oid="",
    addresses=("robin@home.example",),
    zone="Europe/Berlin",
    capture_address=CAPTURE,
    created_at=NOW,
)

WITH: dict[str, set[str]] = {
    "auto_reply.eml": set(),
    "card.eml": {"joerg@werft.example"},
    "copy_bcc.eml": {"iris@lakeside.example"},
    "copy_cc.eml": {"tomas@harbour.example", "yuki@harbour.example"},
    "forward_apple_mail.eml": {"anton@cityarchive.example"},
    "forward_attached.eml": {"elin@singers.example"},
    "forward_gmail.eml": {"noor@clayworks.example"},
    "forward_html_only.eml": {"joerg@elbblick.example"},
    "forward_outlook.eml": {"salma@northwind.example"},
    "forward_thunderbird.eml": {"mara@bookroom.example"},
    "invitation_apple.eml": {"noor@clayworks.example"},
    "invitation_cancelled.eml": {"iris@lakeside.example"},
    "invitation_google.eml": {"iris@lakeside.example"},
    "invitation_outlook.eml": {"hans@werft.example"},
    "list_mail.eml": set(),
    "note.eml": {"Dana Reyes"},
}
"""Whom each of the sample mails is with."""

Case = dict[str, Any]


def strangers(raw: bytes, expected: set[str]) -> list[str]:
    """Return who is on the encounters of a mail and should not be."""
    head = headers.inspect(raw)
    assert parties.capture_address((*head.to, *head.cc)) in {CAPTURE, ""}
    reading = inbound.read(raw, OWNER, NOW)
    drafts = (*reading.drafts, *(each.draft for each in reading.meetings))
    everyone = (each for draft in drafts for each in (*draft.met, *draft.in_copy))
    found = (each.address or each.name or "" for each in everyone)
    return [each for each in found if each not in expected]


def cases(name: str) -> Iterator[tuple[str, bytes, Case]]:
    """Yield each case of a corpus as the whole mail by which it would come."""
    folder = CORPUS / name
    for case in json.loads((folder / "manifest.json").read_text("utf-8"))["cases"]:
        subject = case["input"].get("subject") or ("" if name == "forwards" else "Re: Hello")
        if file := case["input"].get("subject_file"):
            subject = (folder / file).read_text("utf-8")
        mail = EmailMessage(policy=SMTP)
        mail["From"], mail["To"], mail["Date"] = "robin@home.example", CAPTURE, NOW
        mail["Subject"] = " ".join(subject.split())
        mail.set_content((folder / case["input"]["body_file"]).read_text("utf-8"), cte="base64")
        yield case["id"], mail.as_bytes(), case["expected"]


def test_the_sample_mails_are_with_whom_they_are() -> None:
    """All of them, and nobody else is on any."""
    found = {
        path.name: strangers(path.read_bytes(), WITH[path.name])
        for path in sorted(MAILS.glob("*.eml"))
    }
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpora are not beside this clone")
@pytest.mark.parametrize("corpus", ["forwards", "replies", "replies-threads"])
def test_no_mail_of_the_corpora_is_filed_under_the_wrong_person(corpus: str) -> None:
    """A forward is with whoever wrote the original; what is none is with nobody it quotes."""
    wrong = []
    for name, raw, expected in cases(corpus):
        sender = (expected.get("email") or {}).get("from") or {}
        told = sender.values() if expected.get("forwarded") else ()
        wrong += [f"{name}: {each}" for each in strangers(raw, set(filter(None, told)))]
    assert wrong == []
