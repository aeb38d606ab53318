"""Action links: looking changes nothing, pressing does one thing, and it can be undone."""

import re
from datetime import date, timedelta
from urllib.parse import urlsplit

import pytest

from kith import links, people, table
from kith.domain.followup import End, FollowUp
from tests.integration.web.browsing import Browser
from tests.worlds import text

DANA = {"who": "Dana Reyes <dana@x.example>", "learned": "they hire"}


def owed(browser: Browser) -> list[FollowUp]:
    """Return what is open, soonest first."""
    store, oid = browser.store, browser.owner.oid
    (contact,) = people.known(store, oid, 10)
    return sorted(table.open_of(store, oid, contact), key=lambda each: each.due_key)


@pytest.fixture
def thanks(browser: Browser) -> FollowUp:
    """Return the thank-you owed to Dana; the browser that logged it is signed out again."""
    browser.sign_in()
    browser.post("/encounters", browser.get("/log").form("/encounters") | DANA)
    browser.cookies.clear()
    return owed(browser)[0]


def link(browser: Browser, action: str, follow_up: FollowUp) -> str:
    """Return the path of an action link as a nudge has it."""
    settings, oid = browser.settings, browser.owner.oid
    return urlsplit(links.follow_up_url(settings, oid, action, follow_up, browser.now)).path


@pytest.mark.parametrize("action", ["done", "skip", "snooze", "stop"])
def test_looking_changes_nothing(browser: Browser, thanks: FollowUp, action: str) -> None:
    """Scanners open every link of a mail, with GET or HEAD, as often as they like."""
    before = owed(browser)
    path = link(browser, action, thanks)
    page = browser.get(path)
    assert page.status == 200
    assert "Dana Reyes" in page.text
    assert [each["action"] for each in page.forms] == [path]
    head = browser.ask("http_head", path)
    assert (head.status, head.text) == (200, "")
    assert owed(browser) == before


@pytest.mark.parametrize(
    ("action", "end"), [("done", End.DONE), ("skip", End.SKIPPED), ("stop", End.STOPPED)]
)
def test_a_press_does_it_once_and_undo_takes_it_back(
    browser: Browser, thanks: FollowUp, action: str, end: End
) -> None:
    """Without a session; pressed again it says that nothing is left; undone it is owed again."""
    path = link(browser, action, thanks)
    pressed = browser.post(path, browser.get(path).form(path))
    closed = table.closed(browser.store, browser.owner.oid, thanks.fid)
    assert closed is not None
    assert (pressed.status, closed.end) == (200, end)
    assert "nothing was done twice" in browser.post(path, {}).text
    (undo,) = pressed.forms
    assert undo["method"] == "post"
    assert "Undone" in browser.post(undo["action"], {}).text
    assert [each.fid for each in owed(browser)].count(thanks.fid) == 1


@pytest.mark.parametrize(
    ("values", "due_on"),
    [
        ({}, date(2026, 11, 9)),
        ({"choice": "month"}, date(2026, 12, 2)),
        ({"choice": "date", "until_on": "2027-01-05"}, date(2027, 1, 5)),
    ],
)
def test_snoozing_moves_it(
    browser: Browser, thanks: FollowUp, values: dict[str, str], due_on: date
) -> None:
    """To the chosen day, and the page says which."""
    path = link(browser, "snooze", thanks)
    page = browser.post(path, browser.get(path).form(path) | values)
    moved = next(each for each in owed(browser) if each.fid == thanks.fid)
    assert moved.due_on == due_on
    assert "Snoozed" in page.text


def test_snoozing_to_no_day_is_asked_again(browser: Browser, thanks: FollowUp) -> None:
    """A fault beside the field, and nothing moved."""
    path = link(browser, "snooze", thanks)
    page = browser.post(path, {"choice": "date", "until_on": "2026-11-01"})
    assert page.status == 422
    assert 'id="until_on-fault"' in page.text
    assert thanks in owed(browser)


def test_done_with_words_is_a_conversation(browser: Browser, thanks: FollowUp) -> None:
    """What was said when it was done stands in the history."""
    path = link(browser, "done", thanks)
    browser.post(path, {"words": "She was glad to hear it"})
    browser.sign_in()
    assert "She was glad to hear it" in browser.get(f"/people/{thanks.cid}").text


def test_a_held_form_is_answered_from_today(browser: Browser) -> None:
    """The first page leads to the question, the answer logs it."""
    browser.sign_in()
    for who in ("Dana Reyes", "Dana Fox", "Dana"):
        browser.post("/encounters", browser.get("/log").form("/encounters") | {"who": who})
    found = re.search(r'href="https://kith.example(/a/[^"]+)"', browser.get("/").text)
    assert found
    path = found[1]
    page = browser.get(path)
    assert "Who do you mean by Dana?" in page.text
    assert browser.post(path, {}).status == 422
    known = {each.name: each for each in people.known(browser.store, browser.owner.oid, 9)}
    answered = browser.post(path, {"cid": known["Dana Reyes"].cid})
    assert "Logged" in answered.text
    assert "Nothing is left to do here" in browser.get(path).text


def test_a_held_mail_is_vouched_for_from_today(browser: Browser) -> None:
    """A mail from elsewhere waits on the first page, and is logged by one press."""
    browser.kith.capture(
        browser.kith.mail(browser.owner, "Coffee with Dana Reyes", "Hi", sender="me@work.example")
    )
    today = browser.sign_in().text
    assert "from somebody you have not registered" in today
    found = re.search(r'href="https://kith.example(/a/[^"]+)">Coffee with Dana Reyes<', today)
    assert found
    path = found[1]
    assert "me@work.example" in browser.get(path).text
    assert people.known(browser.store, browser.owner.oid, 9) == ()
    assert "Logged" in browser.post(path, {}).text
    assert [each.name for each in people.known(browser.store, browser.owner.oid, 9)] == [
        "Dana Reyes"
    ]


def test_a_held_mail_is_dropped_from_its_page(browser: Browser) -> None:
    """The other answer, on a page of its own."""
    browser.kith.capture(
        browser.kith.mail(browser.owner, "Coffee with Dana", "Hi", sender="me@work.example")
    )
    found = re.search(r'href="https://kith.example(/a/[^"]+)">Coffee', browser.sign_in().text)
    assert found
    drop = re.search(r'href="https://kith.example(/a/[^"]+)">Drop', browser.get(found[1]).text)
    assert drop
    assert "Dropped" in browser.post(drop[1], {}).text
    assert "Waiting for your word" not in browser.get("/").text
    assert "nothing was done twice" in browser.post(found[1], {}).text


def held_link(browser: Browser) -> str:
    """Return where the first page leads for the first thing that waits for the owner's word."""
    waiting = browser.get("/").text.partition("Waiting for your word")[2]
    found = re.search(r'href="https://kith.example(/a/[^"]+)"', waiting)
    assert found
    return found[1]


def test_every_unclear_name_is_asked_about_in_turn(browser: Browser) -> None:
    """One answer leads to the next question, and the last one logs it."""
    browser.sign_in()
    for who in ("Dana Reyes, Dana Fox", "Sam Berg, Sam Okafor", "Dana, Sam"):
        browser.post("/encounters", browser.get("/log").form("/encounters") | {"who": who})
    known = {each.name: each.cid for each in people.known(browser.store, browser.owner.oid, 9)}
    asked = browser.post(held_link(browser), {"cid": known["Dana Fox"]})
    assert "Who do you mean by Sam?" in asked.text
    (form,) = (each for each in asked.forms if each["action"].startswith("/a/"))
    assert "Logged" in browser.post(form["action"], {"cid": "new"}).text
    names = {each.name for each in people.known(browser.store, browser.owner.oid, 9)}
    assert names == {*known, "Sam"}


def test_a_mail_that_names_nobody_is_completed_by_hand(browser: Browser) -> None:
    """Where nothing says who it was, names are typed."""
    browser.kith.capture(browser.kith.mail(browser.owner, "", "The harbour will be closed"))
    browser.sign_in()
    path = held_link(browser)
    assert browser.post(path, {"who": "@"}).status == 422
    assert "Logged" in browser.post(path, {"who": "Dana Reyes, Fox"}).text
    names = {each.name for each in people.known(browser.store, browser.owner.oid, 9)}
    assert names == {"Dana Reyes", "Fox"}


def test_vouching_may_lead_to_a_question(browser: Browser) -> None:
    """A mail that was the owner's may still name somebody who could be two people."""
    browser.sign_in()
    for who in ("Dana Reyes", "Dana Fox"):
        browser.post("/encounters", browser.get("/log").form("/encounters") | {"who": who})
    browser.kith.capture(
        browser.kith.mail(browser.owner, "Coffee with Dana", "Hi", sender="me@work.example")
    )
    assert "Who do you mean by Dana?" in browser.post(held_link(browser), {}).text


def altered(path: str) -> str:
    """Return a link with another letter in its signature."""
    return path[:-2] + ("A" if path[-2] != "A" else "B") + path[-1]


def test_an_altered_link_says_so(browser: Browser, thanks: FollowUp) -> None:
    """With 400, kindly, and without doing anything."""
    path = altered(link(browser, "stop", thanks))
    assert [browser.get(path).status, browser.post(path, {}).status] == [400, 400]
    assert [browser.get("/a/x").status, browser.get("/u/x").status] == [400, 400]
    assert thanks in owed(browser)


def test_an_expired_link_says_so(browser: Browser, thanks: FollowUp) -> None:
    """With 410, and without doing anything."""
    path = link(browser, "stop", thanks)
    browser.kith.now += links.ACTION_LIFE + timedelta(seconds=1)
    assert [browser.get(path).status, browser.post(path, {}).status] == [410, 410]
    assert thanks in owed(browser)


def test_a_page_link_does_no_action(browser: Browser) -> None:
    """A token is good for its own purpose only."""
    token = links.page_url(browser.settings, browser.owner.oid, browser.now).rpartition("/")[2]
    assert browser.get(f"/a/{token}").status == 400
    assert browser.post(f"/u/{token}", {}).status == 400


def unsubscribed(browser: Browser) -> bool:
    """Return whether Kith keeps quiet."""
    owner = table.owner(browser.store, browser.owner.oid)
    return owner is not None and owner.unsubscribed_at is not None


def test_one_click_unsubscribes_at_once(browser: Browser) -> None:
    """RFC 8058: a POST without cookie or origin, no page in between, no redirect."""
    url = links.unsubscribe_url(browser.settings, browser.owner.oid, browser.now)
    path = urlsplit(url).path
    assert browser.get(path).status == 200
    assert not unsubscribed(browser)
    answer = browser.ask("http_post_one_click", path)
    assert answer.status == 200
    assert unsubscribed(browser)


def test_unsubscribing_by_hand_can_be_undone(browser: Browser) -> None:
    """The page has a button for it, and the page after it one for the way back."""
    url = links.unsubscribe_url(browser.settings, browser.owner.oid, browser.now)
    path = urlsplit(url).path
    browser.post(path, browser.get(path).form(path))
    assert unsubscribed(browser)
    assert "You have stopped" in browser.sign_in().text
    again = browser.get(path).form(path)
    assert "Mails are on again" in browser.post(path, again).text
    assert not unsubscribed(browser)
    assert "You have stopped" not in browser.get("/").text


def test_an_expired_link_offers_a_fresh_mail_with_links_that_work(
    browser: Browser, thanks: FollowUp
) -> None:
    """An old mail is no dead end, and asking twice is one mail."""
    path = link(browser, "done", thanks)
    browser.kith.now += links.ACTION_LIFE
    page = browser.get(path)
    assert page.status == 410
    for _ in range(2):
        assert browser.post(f"{path}/fresh", page.form(f"{path}/fresh")).status == 200
    titles = [mail["Subject"] for mail in browser.kith.sent("a")]
    assert titles[1:] == ["Fresh links for Dana Reyes"]
    found = re.search(r"Done: https://kith.example(\S+)", text(browser.kith.sent("a")[1]))
    assert found
    browser.post(found[1], {})
    assert thanks.fid not in {each.fid for each in owed(browser)}


def test_a_held_mail_that_cannot_be_read_is_not_called_logged(browser: Browser) -> None:
    """Pressing Log says why it could not be, and it stays; nor can names be given to it."""
    kith, owner = browser.kith, browser.owner
    parts = "".join("--b\n\nx\n" for _ in range(60))
    head = "From: me@work.example\nMessage-ID: <1@x>\nContent-Type: multipart/mixed; boundary=b"
    kith.capture(kith.arrived(f"{head}\n\n{parts}".encode(), [owner.capture_address], {}))
    (held,) = table.all_held(browser.store, owner.oid)
    sid = held.submission.sid
    answers = []
    for action, claims in (("log", [sid]), ("choose", [sid, ""])):
        url = links.action_url(browser.settings, owner.oid, action, claims, browser.now)
        answers.append(browser.post(urlsplit(url).path, {"who": "Dana Reyes"}))
    assert ["could not be logged" in answers[0].text, answers[1].status] == [True, 400]
    assert list(table.all_held(browser.store, owner.oid)) == [held]
    assert kith.rows(owner)["encounters"] == []
