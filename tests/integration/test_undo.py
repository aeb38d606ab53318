"""An encounter taken back leaves nothing of itself, in whatever order."""

import pytest

from kith import merging, undoing
from kith.domain.owner import Owner
from tests.worlds import World


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner."""
    return kith.invite()


def note(kith: World, owner: Owner, subject: str, words: str = "") -> str:
    """Log a note; return its encounter's id."""
    before = {each["eid"] for each in kith.rows(owner)["encounters"]}
    kith.capture(kith.mail(owner, subject, words))
    (eid,) = {each["eid"] for each in kith.rows(owner)["encounters"]} - before
    return str(eid)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_conversations_taken_back_leave_nobody(
    kith: World, robin: Owner, order: tuple[int, int]
) -> None:
    """Neither a person without a history nor a follow-up of what never was."""
    eids = [note(kith, robin, "Coffee with Gina Gold") for _ in range(2)]
    for which in order:
        undoing.undo(kith.ports, robin.oid, eids[which], kith.now)
    rows = kith.rows(robin)
    assert rows["contacts"] == []
    assert [each for each in rows["follow_ups"] if not each.get("end")] == []


def test_a_rhythm_goes_with_the_note_that_set_it(kith: World, robin: Owner) -> None:
    """What was there before is there again."""
    note(kith, robin, "Coffee with Dana Reyes", "Every 3 months")
    eid = note(kith, robin, "Lunch with Dana Reyes", "Every 7 days")
    assert kith.rows(robin)["contacts"][0]["rhythm_days"] == 7
    undoing.undo(kith.ports, robin.oid, eid, kith.now)
    assert kith.rows(robin)["contacts"][0]["rhythm_days"] == 90


def test_one_of_three_taken_back_leaves_the_submission_filed(kith: World, robin: Owner) -> None:
    """The other two can still be taken back by the receipt's undo."""
    words = "With: Ann Alpha\nWith: Ben Beta\nWith: Cid Gamma"
    kith.capture(kith.mail(robin, "The fair", words))
    eids = [each["eid"] for each in kith.rows(robin)["encounters"]]
    undoing.undo(kith.ports, robin.oid, eids[0], kith.now)
    (seen,) = kith.rows(robin)["submissions"]
    assert (seen["fate"], sorted(seen["eids"])) == ("filed", sorted(eids))
    for eid in eids[1:]:
        undoing.undo(kith.ports, robin.oid, eid, kith.now)
    assert kith.rows(robin)["submissions"][0]["fate"] == "undone"


def test_taking_back_one_leaves_what_a_merged_person_was_met_for(kith: World, robin: Owner) -> None:
    """A person of two ids keeps the history of both."""
    kith.capture(kith.mail(robin, "Hi", "Hi", to="Mia Moon <mia@x.example>"))
    kith.capture(kith.mail(robin, "Hi", "Hi", to="M. Merger <merger@x.example>"))
    contacts = {each["name"]: each["cid"] for each in kith.rows(robin)["contacts"]}
    mia, other = contacts["Mia Moon"], contacts["M. Merger"]
    merging.merge(kith.ports, robin.oid, other, mia, kith.now)
    (second,) = [e["eid"] for e in kith.rows(robin)["encounters"] if e["met"] == [other]]
    undoing.undo(kith.ports, robin.oid, second, kith.now)
    found = {each["name"]: each for each in kith.rows(robin)["contacts"]}
    assert found["Mia Moon"]["last_on"] == "2026-11-02"
    assert found["Mia Moon"]["met_for"] == {"professional": "2026-11-02"}
