"""Names in a table full of namesakes."""

import pytest

from kith import rows, table
from kith.domain.contact import Contact
from kith.domain.owner import Owner
from tests.worlds import World

CROWD = 60
"""More than are looked at for one word."""


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner who knows sixty Weis, sixty Wangs, and one Wei Wang."""
    robin = kith.invite()
    names = ["Wei Wang"]
    names += [f"Wei A{number:02}" for number in range(CROWD)]
    names += [f"A{number:02} Wang" for number in range(CROWD)]
    for number, name in enumerate(names):
        known = Contact(cid=f"c{number:03}", name=name)
        kith.ports.store.write(rows.put_contact(robin.oid, known))
    return robin


@pytest.mark.parametrize("name", ["Wei Wang", "Wang Wei", "wei WANG"])
def test_a_known_name_is_found_whoever_shares_its_words(
    kith: World, robin: Owner, name: str
) -> None:
    """However common both words are, the one who has both is not taken for somebody new."""
    found = table.by_name(kith.ports.store, robin.oid, name)
    assert found[0].name == "Wei Wang"
    kith.capture(kith.mail(robin, "Lunch", f"With: {name}"))
    (encounter,) = kith.rows(robin)["encounters"]
    assert encounter["met"] == ["c000"]


def test_an_initial_finds_nobody_but_who_is_called_so(kith: World, robin: Owner) -> None:
    """One letter begins too many names."""
    assert table.by_name(kith.ports.store, robin.oid, "W") == []
    assert table.by_name(kith.ports.store, robin.oid, "...") == []
    kith.ports.store.write(rows.put_contact(robin.oid, Contact(cid="w", name="W")))
    assert [each.cid for each in table.by_name(kith.ports.store, robin.oid, "W")] == ["w"]
