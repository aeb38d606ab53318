"""A mail that looks like a forward, and of which its owner says that it is none."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from kith.mail import inbound
from kith.mail.reading import Kind
from tests.unit.nouns import owner

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)

FORWARDED = """Something for us?

---------- Forwarded message ---------
From: Rita Vance <rita@vance.example>
Date: Sat, 31 Oct 2026 at 09:12
Subject: Maps
To: Robin <robin@home.example>

Promised: the moon

--{blank}
Robin
""".format(blank=" ")


def written(to: str, *, attached: bool = False) -> bytes:
    """Return a mail of the owner's that contains somebody else's."""
    mail = EmailMessage()
    mail["From"], mail["To"] = owner().address, to
    mail["Subject"] = "Coffee with Dana Reyes"
    mail.set_content("Nice." if attached else FORWARDED)
    if attached:
        inner = EmailMessage()
        inner["From"], inner["Subject"] = "rita@vance.example", "Maps"
        inner.set_content("Here they are.")
        mail.add_attachment(inner)
    return mail.as_bytes()


@pytest.mark.parametrize("attached", [False, True])
def test_to_kith_alone_it_is_a_note_and_all_of_it_is_mine(*, attached: bool) -> None:
    """Who is named is whom I met; what stands inside is nobody's mail."""
    raw = written(owner().capture_address, attached=attached)
    assert inbound.read(raw, owner(), NOW).kind is Kind.FORWARD
    reading = inbound.read(raw, owner(), NOW, own=True)
    assert reading.kind is Kind.NOTE
    assert [each.name for draft in reading.drafts for each in draft.met] == ["Dana Reyes"]
    assert ("Rita Vance" in reading.words) is not attached
    assert "Robin\n" not in reading.words


def test_to_others_it_is_a_copy_and_only_what_stands_above_is_mine() -> None:
    """They are whom I wrote to; no line of the quote is read."""
    reading = inbound.read(written("Bo Linde <bo@linde.example>"), owner(), NOW, own=True)
    assert (reading.kind, reading.words) == (Kind.COPY, "Something for us?")
    [draft] = reading.drafts
    assert [each.address for each in draft.met] == ["bo@linde.example"]
    assert draft.exchange.promised == ()
