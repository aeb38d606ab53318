"""How many people of a draft are a crowd."""

from datetime import date

import pytest

from kith.domain.encounter import Draft, Person


@pytest.mark.parametrize(("met", "in_copy", "crowd"), [(12, 0, 0), (12, 1, 13), (0, 13, 13)])
def test_more_than_twelve_addresses_are_a_crowd(met: int, in_copy: int, crowd: int) -> None:
    """Whoever they were sent to."""
    people = [Person(address=f"p{number}@x.example") for number in range(met + in_copy)]
    on = date(2026, 11, 2)
    draft = Draft(met=tuple(people[:met]), in_copy=tuple(people[met:]), occurred_on=on)
    assert draft.crowd == crowd


def test_names_the_owner_wrote_are_no_crowd() -> None:
    """Who is named without an address was named on purpose."""
    met = tuple(Person(name=f"Nora {number}") for number in range(20))
    assert Draft(met=met, occurred_on=date(2026, 11, 2)).crowd == 0
