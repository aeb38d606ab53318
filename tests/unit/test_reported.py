"""SES's reports in our words: each kind, under both names, and whatever else may come."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kith import reported
from kith.domain.ledger import Verdict
from kith.reported import Told
from tests.unit.nouns import utc

AT = "2026-11-23T12:00:00.000Z"
NOON = utc("2026-11-23T12:00")


def report(kind: str, part: dict[str, Any] | None = None, name: str = "eventType") -> str:
    """Return a report of this kind as text."""
    return json.dumps({name: kind, kind.lower(): part or {}, "mail": {"messageId": "ses-1"}})


@pytest.mark.parametrize("name", ["eventType", "notificationType"])
@pytest.mark.parametrize(
    ("kind", "part", "told"),
    [
        ("Send", {}, Told(Verdict.SENT)),
        ("Delivery", {"timestamp": AT}, Told(Verdict.DELIVERED, "", NOON)),
        ("Reject", {"reason": "Bad content"}, Told(Verdict.REJECTED, "Bad content")),
        (
            "Bounce",
            {"bounceType": "Permanent", "bounceSubType": "OnAccountSuppressionList"},
            Told(Verdict.BOUNCED, "Permanent OnAccountSuppressionList"),
        ),
        (
            "Bounce",
            {"bounceType": "Transient", "bouncedRecipients": [{"diagnosticCode": "452 full"}]},
            Told(Verdict.BOUNCED_SOFTLY, "Transient 452 full"),
        ),
        ("Bounce", {"bounceType": "Undetermined"}, Told(Verdict.BOUNCED_SOFTLY, "Undetermined")),
        ("Bounce", {"bounceType": "Novel"}, Told(Verdict.BOUNCED_SOFTLY, "Novel")),
        ("Bounce", {}, Told(Verdict.BOUNCED_SOFTLY)),
        ("Complaint", {"complaintFeedbackType": "abuse"}, Told(Verdict.COMPLAINED, "abuse")),
        (
            "Complaint",
            {"complaintFeedbackType": None, "complaintSubType": "OnAccountSuppressionList"},
            Told(Verdict.COMPLAINED, "OnAccountSuppressionList"),
        ),
        ("Complaint", {"complaintFeedbackType": "not-spam"}, None),
        ("DeliveryDelay", {"delayType": "SpamDetected"}, None),
        ("Rendering Failure", {}, None),
        ("Open", {}, None),
        ("Click", {}, None),
        ("Subscription", {}, None),
        ("Applause", {}, None),
    ],
)
def test_each_kind_in_our_words(
    kind: str, part: dict[str, Any], told: Told | None, name: str
) -> None:
    """By the configuration set's name for it or the notification's; what does not count is None."""
    assert reported.read(report(kind, part, name)).told == told


def test_a_kind_is_counted_under_a_name_that_ses_has() -> None:
    """Never under one from the wire, for that could be anything."""
    kinds = ["Bounce", "Rendering Failure", "Dana Reyes", "__class__", ""]
    assert [reported.read(report(kind)).kind for kind in kinds] == [
        "Bounce",
        "RenderingFailure",
        "Unknown",
        "Unknown",
        "Unknown",
    ]


def test_what_a_mail_server_said_is_cut() -> None:
    """Somebody's mail server may say as much as it likes."""
    bounce = {"bounceType": "Permanent", "bouncedRecipients": [{"diagnosticCode": "x" * 10_000}]}
    told = reported.read(report("Bounce", bounce)).told
    assert told
    assert len(told.reason) == reported.LONGEST_REASON


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["eventType", "notificationType", "mail", "bounce", "tags", "timestamp"]
            )
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.text() | JSON.map(json.dumps))
def test_anything_is_a_report_or_fails_as_one(text: str) -> None:
    """No text leads anywhere but to a report or to the one error that keeps it for a look."""
    try:
        found = reported.read(text)
    except ValidationError:
        return
    assert found.kind.isalpha()
