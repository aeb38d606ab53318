"""Cards: who somebody is, without having met them; and every way back."""

import re
from pathlib import Path

from kith import actions, intake, merging, proposing, undoing
from kith.domain.owner import Owner
from tests.worlds import World, text

MAILS = Path(__file__).parents[2] / "events" / "mail"
SAMPLE = b"robin.k7m2p4x9qa@in.kith.example"

DANA = (
    "N:Reyes;Dana\nFN:Dana Reyes\nTITLE:Curator\nORG:Lake Museum\nTEL:+49 40 5550 77\n"
    "EMAIL:dana@museum.example\nEMAIL:dana@home.example\n"
)


def send(kith: World, robin: Owner, raw: bytes, times: int = 1) -> None:
    """Let a mail written for the sample's capture address arrive at the owner's."""
    own = raw.replace(SAMPLE, robin.capture_address.encode())
    kith.capture(kith.arrived(own, [robin.capture_address], {}), times=times)


def with_card(*cards: str, subject: str = "", words: str = "", number: int = 1) -> bytes:
    """Return a mail of the owner's with cards attached."""
    files = "".join(
        f"--b\nContent-Type: text/vcard\n\nBEGIN:VCARD\nVERSION:3.0\n{card}END:VCARD\n"
        for card in cards
    )
    return (
        f"From: robin@home.example\nTo: {SAMPLE.decode()}\nSubject: {subject}\n"
        f"Message-ID: <c{number}@home.example>\nDate: Mon, 2 Nov 2026 10:30:0{number} +0100\n"
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
        f"--b\nContent-Type: text/plain\n\n{words}\n{files}--b--\n"
    ).encode()


def people(kith: World, robin: Owner) -> list[tuple[str, list[str], list[str], str | None]]:
    """Return who is known: name, addresses, phones, title."""
    return sorted(
        (each["name"], each["addresses"], each["phones"], each.get("title"))
        for each in kith.rows(robin)["contacts"]
    )


KNOWN = [
    ("Dana Reyes", ["dana@museum.example", "dana@home.example"], ["+49 40 5550 77"], "Curator")
]


def test_a_card_alone_makes_somebody_known_and_nothing_else(kith: World) -> None:
    """No encounter, no follow-up; a receipt that says what is kept."""
    robin = kith.invite()
    send(kith, robin, (MAILS / "card.eml").read_bytes(), times=2)
    rows = kith.rows(robin)
    assert (rows["encounters"], rows["follow_ups"]) == ([], [])
    assert people(kith, robin) == [
        (
            "Jörg Müller",
            ["joerg@werft.example", "joerg@home.example"],
            ["+49 40 5550 123", "+49 170 5550 123"],
            "Geschäftsführer",
        )
    ]
    (receipt,) = kith.sent("r")
    assert receipt["Subject"] == "Kept: Jörg Müller"
    assert "+49 170 5550 123" in text(receipt)


def test_a_card_completes_whom_the_owner_knows_and_overwrites_nothing(kith: World) -> None:
    """By address; what the owner said stays."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Met D.", "With: Dana R. Reyes <dana@home.example>"))
    send(kith, robin, with_card(DANA))
    ((name, addresses, phones, title),) = people(kith, robin)
    assert name == "Dana R. Reyes"
    assert addresses == ["dana@home.example", "dana@museum.example"]
    assert (phones, title) == (["+49 40 5550 77"], "Curator")


def test_a_card_of_a_namesake_with_another_address_is_asked_about(kith: World) -> None:
    """A wrong person is worse than a question; the answer keeps the card."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Met D.", "With: Dana Reyes <dana@else.example>"))
    send(kith, robin, with_card(DANA))
    (question,) = kith.sent("h")
    assert question["Subject"] == "Who is Dana Reyes?"
    assert len(people(kith, robin)) == 1
    token = re.findall(r"Someone new: \S+/a/(\S+)", text(question))[0]
    actions.act(kith.ports, kith.settings, token, kith.now)
    assert len(people(kith, robin)) == 2
    assert len(kith.rows(robin)["encounters"]) == 1


def test_a_card_with_the_addresses_of_two_people_is_asked_about(kith: World) -> None:
    """Nobody's address goes to another."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "a", "With: Dana Reyes <dana@museum.example>"))
    kith.capture(kith.mail(robin, "b", "With: Fox Osei <dana@home.example>"))
    send(kith, robin, with_card(DANA))
    assert len(kith.sent("h")) == 1
    assert [each[1] for each in people(kith, robin)] == [
        ["dana@museum.example"],
        ["dana@home.example"],
    ]


def test_two_cards_with_one_address_between_them_are_two_people(kith: World) -> None:
    """A couple's common address stays with the first."""
    robin = kith.invite()
    common = "EMAIL:home@reyes.example\n"
    ana, bo = "FN:Ana Reyes\nEMAIL:ana@x.example\n", "FN:Bo Osei\nEMAIL:bo@x.example\n"
    send(kith, robin, with_card(ana + common, bo + common))
    assert [each[:2] for each in people(kith, robin)] == [
        ("Ana Reyes", ["ana@x.example", "home@reyes.example"]),
        ("Bo Osei", ["bo@x.example"]),
    ]


def test_a_note_with_a_card_is_a_conversation_with_whose_card_it_is(kith: World) -> None:
    """Words make it an encounter; the card says who it was."""
    robin = kith.invite()
    send(kith, robin, with_card(DANA, words="Learned: the museum hires"))
    (encounter,) = kith.rows(robin)["encounters"]
    assert encounter["exchange"]["learned"] == ["the museum hires"]
    assert people(kith, robin) == KNOWN


def test_a_note_about_others_with_a_card_keeps_both(kith: World) -> None:
    """Who was met is met, and whose card it is is known."""
    robin = kith.invite()
    send(kith, robin, with_card(DANA, subject="Coffee with Fox Osei", words="Shared: a map"))
    (encounter,) = kith.rows(robin)["encounters"]
    names = {each["cid"]: each["name"] for each in kith.rows(robin)["contacts"]}
    assert [names[cid] for cid in encounter["met"]] == ["Fox Osei"]
    assert sorted(names.values()) == ["Dana Reyes", "Fox Osei"]
    assert "Dana Reyes's card" in text(kith.sent("r")[-1])


def test_the_owners_own_card_and_kiths_are_nobody(kith: World) -> None:
    """Mailers attach one's own card to every mail."""
    robin = kith.invite()
    own = "FN:Robin\nEMAIL:robin@home.example\n"
    kiths = f"FN:Kith\nEMAIL:{robin.capture_address}\n"
    send(kith, robin, with_card(own, kiths, subject="Coffee with Fox Osei"))
    assert [each[0] for each in people(kith, robin)] == ["Fox Osei"]


def _undo(kith: World, robin: Owner) -> None:
    receipt = kith.sent("r")[-1]
    tag = str(receipt["Reply-To"]).partition("+")[2].partition("@")[0]
    kith.capture(kith.mail(robin, "Re: Kept", "undo", tag=tag))


def test_undo_takes_a_card_back(kith: World) -> None:
    """Who was known by it alone is not known any more; twice is once."""
    robin = kith.invite()
    send(kith, robin, with_card(DANA))
    _undo(kith, robin)
    _undo(kith, robin)
    assert people(kith, robin) == []
    submissions = kith.rows(robin)["submissions"]
    assert [each["fate"] for each in submissions if each["cids"]] == ["undone"]


def test_undo_leaves_a_known_person_as_they_were(kith: World) -> None:
    """Only what the card brought goes."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "a", "With: Dana Reyes <dana@home.example>"))
    before = kith.rows(robin)["contacts"]
    send(kith, robin, with_card(DANA))
    _undo(kith, robin)
    assert kith.rows(robin)["contacts"] == before


def test_card_and_conversation_are_taken_back_in_either_order(kith: World) -> None:
    """What the other told stays, until it goes too."""
    for order in ((0, 1), (1, 0)):
        robin = kith.invite(f"robin@order{order[0]}.example")
        raw = with_card(DANA).replace(b"robin@home.example", robin.address.encode())
        send(kith, robin, raw)
        kith.capture(kith.mail(robin, "Coffee with Dana Reyes", sender=robin.address))
        sids = [each["sid"] for each in kith.rows(robin)["submissions"]]
        sids.sort(
            key=lambda sid: any(each["sid"] == sid for each in kith.rows(robin)["encounters"])
        )
        assert len(people(kith, robin)) == 1
        undoing.undo_all(kith.ports, robin.oid, sids[order[0]], kith.now)
        assert len(people(kith, robin)) == 1
        undoing.undo_all(kith.ports, robin.oid, sids[order[1]], kith.now)
        assert people(kith, robin) == []


def test_a_conversation_first_and_then_the_card_are_taken_back_in_either_order(
    kith: World,
) -> None:
    """Likewise, where the card came later."""
    for order in ((0, 1), (1, 0)):
        robin = kith.invite(f"robin@order{order[0]}.example")
        kith.capture(kith.mail(robin, "Coffee with Dana Reyes", sender=robin.address))
        send(kith, robin, with_card(DANA).replace(b"robin@home.example", robin.address.encode()))
        sids = [each["sid"] for each in kith.rows(robin)["submissions"]]
        sids.sort(
            key=lambda sid: any(each["sid"] == sid for each in kith.rows(robin)["encounters"])
        )
        undoing.undo_all(kith.ports, robin.oid, sids[order[0]], kith.now)
        assert len(people(kith, robin)) == 1
        undoing.undo_all(kith.ports, robin.oid, sids[order[1]], kith.now)
        assert people(kith, robin) == []


def test_a_strangers_card_waits_and_is_kept_once_it_is_let_in(kith: World) -> None:
    """Being a card proves nothing about who sent it."""
    robin = kith.invite()
    raw = with_card(DANA).replace(b"robin@home.example", b"mallory@evil.example")
    send(kith, robin, raw)
    (held,) = kith.rows(robin)["held"]
    assert people(kith, robin) == []
    sid = held["submission"]["sid"]
    intake.release(kith.ports, kith.settings, robin.oid, sid, kith.now)
    assert people(kith, robin) == KNOWN


def test_the_link_in_the_receipt_takes_a_card_back_once(kith: World) -> None:
    """Looking changes nothing, and pressing twice is once."""
    robin = kith.invite()
    send(kith, robin, with_card(DANA))
    token = re.findall(r"Take it back: \S+/a/(\S+)", text(kith.sent("r")[-1]))[0]
    assert proposing.preview(kith.ports, kith.settings, token, kith.now).settled is None
    assert people(kith, robin) == KNOWN
    acted = [actions.act(kith.ports, kith.settings, token, kith.now) for _ in range(2)]
    assert [each.settled for each in acted] == [False, True]
    assert people(kith, robin) == []


def test_a_card_twice_is_taken_back_once_by_once(kith: World) -> None:
    """Whoever is known by two cards is known by the one that is left."""
    robin = kith.invite()
    send(kith, robin, with_card(DANA))
    send(kith, robin, with_card(DANA, number=2))
    first, second = (each["sid"] for each in kith.rows(robin)["submissions"])
    undoing.undo_all(kith.ports, robin.oid, first, kith.now)
    assert len(people(kith, robin)) == 1
    undoing.undo_all(kith.ports, robin.oid, second, kith.now)
    assert people(kith, robin) == []


def test_a_card_of_somebody_put_together_with_another_is_taken_back_from_both(
    kith: World,
) -> None:
    """What it brought goes, and the people stay together."""
    robin = kith.invite()
    send(kith, robin, with_card(DANA))
    kith.capture(kith.mail(robin, "Coffee with D. Rey"))
    card_cid, note_cid = (
        each["cid"]
        for each in sorted(kith.rows(robin)["contacts"], key=lambda each: not each["addresses"])
    )
    merging.merge(kith.ports, robin.oid, card_cid, note_cid, kith.now)
    _undo_first(kith, robin)
    (left,) = [each for each in kith.rows(robin)["contacts"] if not each.get("merged_into")]
    assert (left["name"], left["addresses"], left.get("title")) == ("D. Rey", [], None)


def _undo_first(kith: World, robin: Owner) -> None:
    (sid,) = [each["sid"] for each in kith.rows(robin)["submissions"] if each["cids"]]
    undoing.undo_all(kith.ports, robin.oid, sid, kith.now)
