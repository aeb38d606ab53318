"""Thousands of mails with all kinds of damage: each has an outcome, in a second and 200 MB."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kith.domain.owner import Owner
from kith.mail import inbound
from tests import damage
from tests.damage import NOW, OWNERS, has_an_outcome, quickest, read

EXAMPLES = 1_000
SECONDS = 1.0
MEGABYTES = 200

MAILS = damage.mails()
TEXTS = damage.texts()
SUBJECTS = ["Fwd: hello", "Re: [2 weeks] Coffee with Dana", "=?utf-8?q?Gr=C3=BC=C3=9Fe?="]

pytestmark = pytest.mark.prove


def peak() -> float:
    """Return the most megabytes this process ever held."""
    status = Path("/proc/self/status").read_text()
    (line,) = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


@given(raw=damage.damaged(MAILS), owner=st.sampled_from(OWNERS))
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
def damaged_mails(raw: bytes, owner: Owner) -> None:
    """Read a damaged mail."""
    assert quickest(partial(read, raw, owner), SECONDS) < SECONDS
    assert has_an_outcome(read(raw, owner), owner)


@given(raw=st.binary(max_size=20_000), owner=st.sampled_from(OWNERS))
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
def arbitrary_bytes(raw: bytes, owner: Owner) -> None:
    """Read any bytes."""
    assert quickest(partial(read, raw, owner), SECONDS) < SECONDS
    assert has_an_outcome(read(raw, owner), owner)


@given(
    text=damage.damaged_texts(TEXTS),
    subject=st.one_of(st.none(), damage.damaged_texts(SUBJECTS)),
    owner=st.one_of(st.none(), st.sampled_from(OWNERS)),
)
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
def damaged_texts(text: str, subject: str | None, owner: Owner | None) -> None:
    """Read a damaged bare text."""
    found = inbound.read_text(text, subject, owner, NOW)
    again = partial(inbound.read_text, text, subject, owner, NOW)
    assert quickest(again, SECONDS) < SECONDS
    assert has_an_outcome(found, OWNERS[0])


@pytest.mark.parametrize("examples", [damaged_mails, arbitrary_bytes, damaged_texts])
def test_a_thousand_of_each_have_an_outcome(examples: object) -> None:
    """None raises, none takes a second, and all together never more than 200 MB."""
    before = peak()
    assert callable(examples)
    examples()

    assert peak() - before < MEGABYTES
