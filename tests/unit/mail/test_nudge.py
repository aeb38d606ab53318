"""The nudge: what it says of each item, the draft as a link, and what it never lets through."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain.contact import Contact
from kith.domain.drafting import Opener
from kith.domain.encounter import Direction, Encounter, Exchange, Reason
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose
from kith.mail.nudge import EXPLAINED, Coming, NudgeItem, mailto, render
from kith.mail.outgoing import Letter, message

TODAY = date(2026, 11, 26)
PAGE = "https://kith.example/open/p"
UNSUBSCRIBE = "https://kith.example/u/u"
BCC = "robin.k3v9xq2m7d+o1@in.kith.example"
MOST_IN_A_LINK = 2000
ACTIONS = ("done", "snooze", "skip", "stop")

OWNER = Owner(
    oid="o",
    addresses=("robin@home.example",),
    zone="Europe/Berlin",
    capture_address="robin.k3v9xq2m7d@in.kith.example",
    created_at=datetime(2026, 11, 1, tzinfo=UTC),
    name="Robin Lindqvist",
)
DANA = Contact(
    cid="c",
    name="Dana Reyes",
    addresses=("dana+work@wells.example",),
    title="Head of Logistics",
    company="Wells",
)
TALK = Encounter(
    eid="e",
    sid="s",
    occurred_on=date(2026, 11, 24),
    logged_at=datetime(2026, 11, 24, 18, tzinfo=UTC),
    met=("c",),
    place="Café Blau",
    exchange=Exchange(learned=("rates rise in May",), promised=("the slides",)),
)


def item(number: int = 1, **fields: Any) -> NudgeItem:  # noqa: ANN401 - fields of any type
    """Return an item about a promise to Dana, with these fields changed."""
    follow_up = FollowUp(
        fid="f",
        cid="c",
        reason=Reason.PROMISE,
        due_on=TODAY,
        original_due_on=TODAY,
        text="the slides",
    )
    base = NudgeItem(
        number=number,
        contact=DANA,
        follow_up=follow_up,
        about=TALK,
        last=TALK,
        links={each: f"https://kith.example/a/{number}-{each}" for each in ACTIONS},
        bcc=BCC,
    )
    return replace(base, **fields)


def nudge(
    *items: NudgeItem, owner: Owner = OWNER, coming: Sequence[tuple[str, date]] = ()
) -> Letter:
    """Return the nudge of these items."""
    return render(owner, items, coming, TODAY, unsubscribe_url=UNSUBSCRIBE, page_url=PAGE)


class Page(HTMLParser):
    """Collects links, what is fetched, and the blocks of text a reader sees."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.blocks = [""]
        self.hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block at every tag that is not inside a line."""
        self.hidden = tag in {"style", "title"}
        self.links += [value or "" for name, value in attrs if name == "href"]
        self.fetched += [name for name, _ in attrs if name in {"src", "background", "srcset"}]
        self.blocks += [""] if tag not in {"bdi", "span"} else []

    def handle_endtag(self, tag: str) -> None:
        """End what a tag began."""
        self.hidden = False
        self.blocks += [""] if tag not in {"bdi", "span"} else []

    def handle_data(self, data: str) -> None:
        """Collect what is seen."""
        if not self.hidden:
            self.blocks[-1] += data


def page(letter: Letter) -> Page:
    """Return what a reader sees of the HTML."""
    parsed = Page()
    parsed.feed(letter.html)
    parsed.blocks = [" ".join(each.split()) for each in parsed.blocks if each.strip()]
    return parsed


def drafts(letter: Letter, scheme: str = "mailto") -> list[str]:
    """Return the links of the HTML with this scheme."""
    return [url for url in page(letter).links if url.startswith(scheme + ":")]


SAM = item(
    2,
    contact=Contact(cid="c2", name="Sam Osei", phones=("+49 (0)30 901820-14 ext. 5",)),
    follow_up=replace(item().follow_up, reason=Reason.CHECK_IN, text=None, nudged=1),
    about=replace(TALK, exchange=Exchange(), words="unsure about the lease", place=None),
    last=None,
)
TOMAS = item(
    3,
    contact=Contact(cid="c3", name="Tomás"),
    follow_up=replace(item().follow_up, reason=Reason.EXPLICIT, text="ask about Rome"),
    about=replace(TALK, eid="old", occurred_on=date(2025, 3, 1), purpose=Purpose.PERSONAL),
    last=replace(
        TALK, exchange=Exchange(), direction=Direction.THEIRS, subject="Rome!", quote="off I go"
    ),
)


def test_an_item_says_who_why_what_and_how() -> None:
    """Number, name, reason, evidence, draft, actions: in this order, in plain text."""
    text = nudge(item()).text
    wanted = (
        "1. Dana Reyes\nHead of Logistics, Wells\n",
        "You promised Dana this on Tuesday: “the slides”.",
        "   Tuesday, 24 November, Café Blau\n   You learned: rates rise in May\n",
        "A draft to dana+work@wells.example (subject: As promised):",
        "Hello Dana,\n\nOn Tuesday I promised you the slides.\n\n…\n\nBest wishes,\nRobin\n",
        "The … is yours to fill in.",
        "Done: https://kith.example/a/1-done\n",
        "Snooze: https://kith.example/a/1-snooze\n",
        "Skip: https://kith.example/a/1-skip\n",
        "Stop: https://kith.example/a/1-stop\n",
        "“done”, “snooze 3 weeks”, “skip” or “stop”, or what you talked about",
        f"Your people: {PAGE}\n",
        f"Unsubscribe from nudges: {UNSUBSCRIBE}\n",
    )
    places = [text.find(each) for each in wanted]
    assert -1 not in places
    assert places == sorted(places)


def test_what_the_reason_quotes_is_not_said_twice() -> None:
    """The promise stands in the reason, not in the evidence again."""
    assert "You promised: the slides" not in nudge(item()).text


def test_the_draft_opens_as_a_mail_that_logs_itself() -> None:
    """To the contact, with subject and body, and the item's own address in Bcc."""
    [link] = drafts(nudge(item()))
    parts = urlsplit(link)
    assert unquote(parts.path) == "dana+work@wells.example"
    assert "+" not in link
    assert parse_qs(parts.query) == {
        "subject": ["As promised"],
        "body": [
            (
                "Hello Dana,\r\n\r\nOn Tuesday I promised you the slides.\r\n\r\n…\r\n\r\n"
                "Best wishes,\r\nRobin"
            )
        ],
        "bcc": [BCC],
    }
    assert "%0D%0A" in link


def test_who_has_a_phone_only_is_called_or_texted() -> None:
    """The number is dialled as the phone wants it, with the same draft as a text."""
    letter = nudge(SAM)
    assert drafts(letter, "tel") == ["tel:+493090182014"]
    [link] = drafts(letter, "sms")
    assert link.startswith("sms:+493090182014?body=Hello%20Sam%2C%0D%0A")
    assert "Call Sam: tel:+493090182014\n" in letter.text


@pytest.mark.parametrize("phones", [(), ("on request",), ("12",)])
def test_who_cannot_be_reached_gets_a_draft_without_a_link(phones: tuple[str, ...]) -> None:
    """Kith says that it knows no way, and invents none."""
    letter = nudge(replace(TOMAS, contact=replace(TOMAS.contact, phones=phones)))
    assert "I know no address or phone number of Tomás. What you could say:" in letter.text
    assert drafts(letter) + drafts(letter, "tel") + drafts(letter, "sms") == []


def test_a_national_number_is_dialled_as_it_is() -> None:
    """Without a country nothing is guessed."""
    contact = replace(SAM.contact, phones=("(030) 901820",))
    assert drafts(nudge(replace(SAM, contact=contact)), "tel") == ["tel:030901820"]


def test_the_latest_conversation_comes_before_the_one_it_is_about() -> None:
    """Both are shown where they differ, the one in writing as such."""
    text = nudge(TOMAS).text
    latest = text.index("Tomás wrote: Tuesday, 24 November, Café Blau\n   Subject: Rome!\n")
    older = text.index("1 March 2025, Café Blau\n   You learned: rates rise in May\n")
    assert latest < text.index("   They wrote: off I go\n") < older


def test_a_conversation_is_told_once_a_mail() -> None:
    """Two things owed to one person come with the evidence of the first."""
    second = replace(item().follow_up, fid="g", reason=Reason.CHECK_IN, text=None)
    letter = nudge(item(1), item(2, follow_up=second))
    assert letter.text.count("rates rise in May") == 1
    assert letter.text.count("Caf\u00e9 Blau") == 1


def test_my_own_message_is_shown_as_mine() -> None:
    """What the owner wrote is not called theirs."""
    mine = replace(TALK, direction=Direction.MINE)
    assert "You wrote: Tuesday, 24 November" in nudge(item(about=mine, last=mine)).text


def test_an_item_without_any_conversation_has_no_evidence() -> None:
    """Nothing is known, nothing is shown."""
    text = nudge(item(about=None, last=None)).text
    assert "You promised Dana this: “the slides”." in text
    assert "November, " not in text


def test_text_and_html_say_the_same() -> None:
    """Every block of the HTML is in the text, and every action in both."""
    letter = nudge(item(), SAM, TOMAS, coming=[("Ana Duarte", date(2026, 11, 27))])
    seen, text = page(letter), " ".join(letter.text.split())
    assert [block for block in seen.blocks if block not in text] == []
    actions = [url for url in seen.links if url.startswith("https:")]
    assert actions == [word for word in letter.text.split() if word.startswith("https:")]
    assert len(actions) == 3 * len(ACTIONS) + 2


def test_several_items_are_answered_by_number() -> None:
    """The examples of a reply use numbers that are in the mail, gaps and all."""
    assert "“1 done”, “3 snooze 3 weeks”, “1 skip” or “3 stop”" in nudge(item(), TOMAS).text


@pytest.mark.parametrize(("nudged", "explained"), [(0, 1), (EXPLAINED - 1, 1), (EXPLAINED, 0)])
def test_what_the_buttons_do_is_explained_until_it_is_known(nudged: int, explained: int) -> None:
    """Not every morning for years."""
    letter = nudge(item(), owner=replace(OWNER, nudged_times=nudged))
    assert letter.text.count("moves it to a day you choose") == explained
    assert letter.html.count("moves it to a day you choose") == explained


def test_what_is_coming_is_a_short_list() -> None:
    """Five names with their days, and nothing where nothing comes."""
    coming = [(f"Person {n}", date(2026, 12, n)) for n in range(1, 9)]
    text = nudge(item(), coming=coming).text
    assert "Coming up\n   Tuesday, 1 December: Person 1\n" in text
    assert "Person 5\n" in text
    assert "Person 6" not in text
    assert "Coming up" not in nudge(item()).text


def test_an_owner_without_a_name_is_greeted_without_one() -> None:
    """No name, no gap in the greeting, and no signature under the draft."""
    text = nudge(item(), owner=replace(OWNER, name=None)).text
    assert "Hello. Today: Dana.\n" in text
    assert "Best wishes,\n\n" in text


def test_the_subject_says_whom_and_what() -> None:
    """What to do first, and how much more there is."""
    assert nudge(item()).subject == "Keep your promise to Dana Reyes today"
    assert nudge(item(), SAM, TOMAS).subject == "Keep your promise to Dana Reyes today, and 2 more"


ATTACK = '<img src=http://evil.example>"\r\nBcc: x@evil.example\u202e\x00' + "<" * 10_000


def attacked(number: int) -> NudgeItem:
    """Return an item in which every text is an attack."""
    many = (ATTACK,) * 50
    talk = replace(
        TALK,
        place=ATTACK,
        subject=ATTACK,
        words=ATTACK,
        quote=ATTACK,
        direction=Direction.THEIRS,
        exchange=Exchange(learned=many, shared=many, asks=many, offers=many, promised=many),
    )
    contact = replace(DANA, name=ATTACK, title=ATTACK, company=ATTACK, phones=(ATTACK,))
    follow_up = replace(item().follow_up, text=ATTACK)
    return item(
        number,
        contact=contact,
        follow_up=follow_up,
        about=talk,
        last=replace(talk, eid="e2"),
        links=dict.fromkeys(ACTIONS, "https://kith.example/a/" + "t" * 300),
    )


def test_hostile_notes_show_as_text_and_stay_small() -> None:
    """Five items full of markup, line ends and direction changes are an ordinary mail."""
    letter = nudge(*(attacked(n) for n in range(1, 6)), coming=[(ATTACK, TODAY)] * 5)
    assert page(letter).fetched == []
    assert not any(each.strip().startswith("Bcc:") for each in letter.text.splitlines())
    assert not any(char in letter.subject + letter.text + letter.html for char in "\u202e\x00")
    assert len(letter.html.encode()) < 60_000
    assert all("Bcc:" not in unquote(link).splitlines() for link in drafts(letter))


@pytest.mark.parametrize("char", ["李", "\U00020000", "&", "é", " a"])
def test_a_full_nudge_stays_small_in_any_script(char: str) -> None:
    """Neither script nor escaping takes five items beyond 60 kB, or a draft beyond a link."""
    text = char * 4000
    talk = replace(TALK, place=text, words=text, exchange=Exchange(learned=(text,) * 9))
    full = [
        item(
            number,
            contact=replace(DANA, name=text, title=text),
            follow_up=replace(item().follow_up, text=text),
            about=talk,
            last=replace(talk, eid="e2"),
        )
        for number in range(1, 6)
    ]
    letter = nudge(*full, coming=[(text, TODAY)] * 5)
    assert len(letter.html.encode()) < 60_000
    assert max(map(len, drafts(letter))) < MOST_IN_A_LINK


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_name_and_note_makes_a_mail(name: str, note: str) -> None:
    """No text whatever keeps a nudge from being sent."""
    talk = replace(TALK, exchange=Exchange(learned=(note,)), words=note, place=note)
    follow_up = replace(item().follow_up, text=note)
    contact = replace(DANA, name=name, addresses=(f"{name}@x.example",))
    letter = nudge(item(contact=contact, follow_up=follow_up, about=talk, last=talk))
    assert message(
        letter,
        to="robin@home.example",
        sender="kith@kith.example",
        reply_to="robin@kith.example",
        lid="o-d-x",
        now=datetime(2026, 11, 26, 7, tzinfo=UTC),
    ).isascii()


def test_a_contact_of_whom_nothing_can_be_shown_still_has_an_item() -> None:
    """A name of invisible characters is shown as unknown."""
    contact = Contact(cid="c", name="\u202e\u200b", addresses=())
    assert "1. ?\n" in nudge(item(contact=contact)).text
    known = replace(contact, addresses=("dana@wells.example",))
    assert "1. dana@wells.example\n" in nudge(item(contact=known)).text


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_mailto_link_says_what_went_in(subject: str, body: str) -> None:
    """Any text survives the encoding, and no separator stays bare."""
    link = mailto("a&b=c?d%@x.example", Opener(subject, ((body,),)), "b+c&d@x.example")
    parts = urlsplit(link)
    fields = parse_qs(parts.query, keep_blank_values=True)
    assert unquote(parts.path) == "a&b=c?d%@x.example"
    assert fields.get("subject", [""]) == [subject]
    assert fields.get("body", [""]) == [body]
    assert fields["bcc"] == ["b+c&d@x.example"]


def of_week(items: Sequence[NudgeItem], week: Sequence[Coming], owner: Owner = OWNER) -> Letter:
    """Return the nudge of a morning that looks ahead."""
    return render(owner, items, [], TODAY, week=week, unsubscribe_url=UNSUBSCRIBE, page_url=PAGE)


WEEK = (
    Coming(on=date(2026, 11, 27), names=("Dana Reyes",), follow_up=item().follow_up),
    Coming(
        on=date(2026, 11, 27),
        at=time(15),
        names=("Kim Osei",),
        follow_up=replace(item().follow_up, reason=Reason.EXPLICIT, text=None),
    ),
    Coming(on=date(2026, 11, 28), at=time(9, 30), names=("Fox", "Mia"), subject="Boats"),
    Coming(on=date(2026, 11, 28), at=time(10), subject="Boats"),
    Coming(on=date(2026, 11, 28), at=time(11), names=("Fox",)),
    Coming(on=date(2026, 11, 28), at=time(12)),
)


def test_the_week_is_told_by_its_days() -> None:
    """Follow-ups as what is owed, meetings with who comes; what is not known is not said."""
    section = of_week([item()], WEEK).text.partition("This week\n")[2].partition("\n\n")[0]
    assert section.splitlines() == [
        "   Friday, 27 November: keep your promise to Dana Reyes: the slides",
        "   Friday, 27 November, 15:00: get back to Kim Osei",
        "   Saturday, 28 November, 09:30: Boats (Fox and Mia)",
        "   Saturday, 28 November, 10:00: Boats",
        "   Saturday, 28 November, 11:00: Fox",
        "   Saturday, 28 November, 12:00: A meeting",
    ]


def test_a_week_alone_says_so_and_offers_nothing_to_decide() -> None:
    """There is no item to answer about."""
    for owner, hello in ((OWNER, "Hello Robin."), (replace(OWNER, name=None), "Hello.")):
        letter = of_week([], WEEK, owner)
        assert letter.subject == "This week: Dana Reyes, Kim Osei and Fox"
        assert f"{hello} Nothing is due today; this is your week." in letter.text
        assert "just reply" not in letter.text
        assert "Snooze" not in letter.html
        assert UNSUBSCRIBE in letter.text


def test_a_week_of_nameless_meetings_has_a_subject_too() -> None:
    """It is called what it is."""
    assert of_week([], WEEK[-1:]).subject == "This week: A meeting"


def test_of_a_very_full_week_the_rest_is_counted() -> None:
    """No mail grows beyond what clients show."""
    assert "and 3 more" in of_week([], [WEEK[0]] * 15).text
