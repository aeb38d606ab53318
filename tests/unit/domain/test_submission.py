"""Where the raw mail of a submission is, so that erasing the owner finds all of it."""

import pytest

from kith.domain.submission import Fate, Seen, Submission, with_raw
from tests.unit.nouns import NOON


def seen(raw: tuple[str, ...] = (), shared: tuple[str, ...] = ()) -> Seen:
    """Return that one was filed, its raw mail under these keys."""
    return Seen(sid="s1", fate=Fate.FILED, at=NOON, raw_keys=raw, shared_keys=shared)


def came(raw_key: str | None, *, shared: bool = False) -> Submission:
    """Return it as it came this time."""
    return Submission(sid="s1", received_at=NOON, raw_key=raw_key, shared=shared)


@pytest.mark.parametrize(
    ("known", "submission", "expected"),
    [
        (seen(), came("in/1"), seen(raw=("in/1",))),
        (seen(raw=("in/1",)), came("in/2"), seen(raw=("in/1", "in/2"))),
        (seen(), came("in/1", shared=True), seen(shared=("in/1",))),
        (seen(shared=("in/1",)), came("in/2", shared=True), seen(shared=("in/1", "in/2"))),
        (seen(raw=("in/1",)), came("in/2", shared=True), seen(("in/1",), ("in/2",))),
        (seen(shared=("in/1",)), came("in/2"), seen(("in/2",), ("in/1",))),
    ],
)
def test_each_raw_mail_is_remembered_and_whose_it_is(
    known: Seen, submission: Submission, expected: Seen
) -> None:
    """Sent again it has another key; one that named another owner too stands apart."""
    assert with_raw(known, submission) == expected


@pytest.mark.parametrize("known", [seen(raw=("in/1",)), seen(shared=("in/1",))])
@pytest.mark.parametrize("shared", [False, True])
def test_one_delivered_again_is_remembered_once(known: Seen, shared: bool) -> None:  # noqa: FBT001 - a table
    """The same raw mail, however often its event comes: it stays what it was first."""
    assert with_raw(known, came("in/1", shared=shared)) == known


@pytest.mark.parametrize("known", [seen(), seen(raw=("in/1",), shared=("in/2",))])
def test_a_form_has_no_raw_mail(known: Seen) -> None:
    """Nothing is added for it, and nothing known is lost."""
    assert with_raw(known, came(None)) == known
