"""What a refusal tells, and to whom."""

from kith.domain.outcomes import Rejected


def test_what_is_logged_of_a_refusal_is_its_code() -> None:
    """The words are for the owner and may name names; an error's text ends in logs."""
    refusal = Rejected("zone", "'Dana Roth' is not a time zone.")
    assert (str(refusal), refusal.code) == ("zone", "zone")
    assert refusal.words == "'Dana Roth' is not a time zone."
