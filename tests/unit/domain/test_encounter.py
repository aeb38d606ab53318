"""What mails of one conversation have in common."""

from kith.domain.encounter import Exchange, Reason


def test_two_mails_of_one_conversation_add_up() -> None:
    """Each text once, in the order it was said, in its own field."""
    one = Exchange(learned=("a", "b"), shared=("s",), asks=("q",))
    other = Exchange(learned=("b", "c"), offers=("o",), promised=("p",), asks=("q", "r"))
    assert one + other == Exchange(
        learned=("a", "b", "c"), shared=("s",), asks=("q", "r"), offers=("o",), promised=("p",)
    )
    assert Exchange() + one == one == one + one


def test_reasons_stand_in_the_order_of_an_agenda() -> None:
    """Promises and thanks first; adding a reason means deciding on its rank."""
    assert [reason.value for reason in Reason] == [
        "promise",
        "thanks",
        "occasion",
        "explicit",
        "update",
        "check_in",
        "keep_in_touch",
    ]
