"""Cards and calendars of the corpus beside the project: each gives what a person would read."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kith.exchange import calendars, vcards
from kith.mail import charsets

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "contacts"

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the corpora are not beside this clone")

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def cases(folder: str) -> dict[str, list[Any]]:
    """Return what is to be read in each file of a folder."""
    found: dict[str, list[Any]] = json.loads((CORPUS / folder / "manifest.json").read_text())[
        "cases"
    ]
    return found


def test_every_card_gives_name_address_phone_company_and_title() -> None:
    """All twelve."""
    read = {}
    for name in cases("vcf"):
        text = charsets.decode((CORPUS / "vcf" / f"{name}.vcf").read_bytes())
        card = vcards.read(text, charsets.decode)[0]
        address, phone = next(iter(card.addresses), None), next(iter(card.phones), None)
        read[name] = [card.name, address, phone, card.company, card.title]
    assert read == cases("vcf")


def test_every_calendar_gives_start_organizer_and_subject() -> None:
    """All nine."""
    read = {}
    for name in cases("ics"):
        text = charsets.decode((CORPUS / "ics" / f"{name}.ics").read_bytes())
        (event,) = calendars.read(text, ZoneInfo("Asia/Tokyo"), NOW)
        start = event.starts.isoformat() if event.starts else None
        read[name] = [start, event.organizer and event.organizer.address, event.subject]
    assert read == cases("ics")
