"""The pages, asked for as API Gateway asks: what one sees, types and finds again."""

from datetime import timedelta

from kith import people, table
from tests.integration.web.browsing import Browser, Page

DANA = {"who": "Dana Reyes <dana@x.example>", "words": "Lunch", "learned": "they hire"}


def log(browser: Browser, **values: str) -> Page:
    """Fill in the form as it is shown, and send it."""
    return browser.post("/encounters", browser.get("/log").form("/encounters") | values)


def logged(browser: Browser) -> int:
    """Return how many encounters there are."""
    return len(list(table.scan(browser.store, browser.owner.oid, "E#")))


def test_a_newcomer_is_told_what_to_do(browser: Browser) -> None:
    """The first page has the capture address and the ways to use it."""
    page = browser.sign_in()
    assert page.status == 200
    local = browser.owner.capture_address.partition("@")[0]
    assert f"{local}@" in page.text.replace("<wbr>", "")
    assert "Welcome" in page.text


def test_a_form_becomes_an_encounter_and_its_follow_ups(browser: Browser) -> None:
    """What was typed stands on the person's page, and what is owed comes up in time."""
    browser.sign_in()
    assert "<h1>Logged</h1>" in log(browser, **DANA).text
    (contact,) = people.known(browser.store, browser.owner.oid, 10)
    shown = browser.get(f"/people/{contact.cid}").text
    assert "Lunch" in shown
    assert "they hire" in shown
    assert "Say thank you" in shown
    browser.kith.now += timedelta(days=1)
    assert "Write to Dana Reyes" in browser.get("/").text


def test_a_double_post_is_logged_once(browser: Browser) -> None:
    """Three posts of one form give one encounter and the same answer."""
    browser.sign_in()
    form = browser.get("/log").form("/encounters") | DANA
    answers = {browser.post("/encounters", form).text for _ in range(3)}
    assert len(answers) == 1
    assert logged(browser) == 1


def test_two_forms_are_two_encounters(browser: Browser) -> None:
    """The same words on another day's form are another conversation."""
    browser.sign_in()
    log(browser, **DANA)
    log(browser, **DANA)
    assert logged(browser) == 2


def test_a_fault_loses_nothing_and_logs_nothing(browser: Browser) -> None:
    """The form comes back as typed, with the fault tied to its field."""
    browser.sign_in()
    page = log(browser, who="dana@", words='First\n<b>"second"</b>', promised="the slides")
    assert page.status == 422
    form = page.form("/encounters")
    assert (form["who"], form["promised"]) == ("dana@", "the slides")
    assert form["words"] == 'First\n<b>"second"</b>'
    assert 'aria-describedby="who-hint who-fault"' in page.text
    assert 'id="who-fault"' in page.text
    assert "<b>" not in page.text
    assert logged(browser) == 0


def test_who_is_meant_is_asked_and_answered(browser: Browser) -> None:
    """A name two people share is held until one is chosen; the typed words go with it."""
    browser.sign_in()
    log(browser, who="Dana Reyes <dana@x.example>")
    log(browser, who="Dana Fox <fox@x.example>")
    asked = log(browser, who="Dana", words="At the fair")
    assert "Who do you mean by Dana?" in asked.text
    assert "Waiting for your word" in browser.get("/").text
    known = {each.name: each for each in people.known(browser.store, browser.owner.oid, 9)}
    form = asked.form("/encounters")
    assert form["words"] == "At the fair"
    unanswered = browser.post("/encounters", form)
    assert "Please choose one." in unanswered.text
    answered = browser.post("/encounters", form | {"meant": known["Dana Fox"].cid})
    assert "<h1>Logged</h1>" in answered.text
    assert "At the fair" in browser.get(f"/people/{known['Dana Fox'].cid}").text
    assert "Waiting for your word" not in browser.get("/").text
    assert logged(browser) == 3


def test_a_corrected_name_leaves_no_question_behind(browser: Browser) -> None:
    """Whoever writes the full name instead of choosing has answered, too."""
    browser.sign_in()
    log(browser, who="Dana Reyes <dana@x.example>")
    log(browser, who="Dana Fox <fox@x.example>")
    asked = log(browser, who="Dana", words="At the fair")
    form = asked.form("/encounters")
    again = browser.post("/encounters", form | {"who": "D. Fox"})
    assert "Who do you mean by D. Fox?" in again.text
    assert len(list(table.all_held(browser.store, browser.owner.oid))) == 1
    answered = browser.post("/encounters", again.form("/encounters") | {"who": "Dana Fox"})
    assert "<h1>Logged</h1>" in answered.text
    assert "Waiting for your word" not in browser.get("/").text
    assert logged(browser) == 3


def test_somebody_new_may_share_a_name(browser: Browser) -> None:
    """The last choice makes a new contact."""
    browser.sign_in()
    log(browser, who="Dana Reyes <dana@x.example>")
    log(browser, who="Dana Fox <fox@x.example>")
    asked = log(browser, who="Dana")
    browser.post("/encounters", asked.form("/encounters") | {"meant": "new"})
    names = {each.name for each in people.known(browser.store, browser.owner.oid, 9)}
    assert names == {"Dana", "Dana Fox", "Dana Reyes"}


def test_the_date_is_the_owners(browser: Browser) -> None:
    """At 23:30 UTC it is tomorrow in Berlin, and the form may be dated so."""
    browser.sign_in()
    browser.kith.now = browser.now.replace(hour=23, minute=30)
    assert browser.get("/log").form("/encounters")["when"] == "2026-11-03"
    assert log(browser, **DANA).status == 200


def test_known_people_are_offered_for_completion(browser: Browser) -> None:
    """With the address, so that nobody else is meant."""
    browser.sign_in()
    log(browser, **DANA)
    assert '<option value="Dana Reyes &lt;dana@x.example&gt;">' in browser.get("/log").text


def test_people_are_found_by_what_one_remembers(browser: Browser) -> None:
    """By name, accents or not, or address; and nobody says so."""
    browser.sign_in()
    log(browser, who="Zoë Brontë")
    log(browser, **DANA)
    assert "Zoë" in browser.get("/people?q=bronte").text
    assert "Zoë" not in browser.get("/people?q=x.example").text
    assert "Nobody fits" in browser.get("/people?q=nobody").text


def test_nonsense_in_an_address_is_no_error(browser: Browser) -> None:
    """A page number that is none is the first; a person that is none is no page."""
    browser.sign_in()
    for number in ("0", "-1", "x", "9" * 5000, "٣"):
        assert browser.get(f"/people?page={number}").status == 200
    assert browser.get("/people/nobody").status == 404
    assert browser.get("/people/a%23b").status == 404


def test_a_hostile_name_is_shown_as_text(browser: Browser) -> None:
    """Markup, line ends and bidi marks in what was typed stay what they are: typed."""
    browser.sign_in()
    log(browser, who='<script>alert(1)</script> "x\u202e')
    pages = [browser.get(url) for url in ("/", "/people", "/log")]
    assert [page.status for page in pages] == [200, 200, 200]
    assert not any("<script" in page.text for page in pages)


def test_leaving_forgets_the_browser(browser: Browser) -> None:
    """Afterwards nothing is shown but how to come back."""
    page = browser.sign_in()
    assert "Goodbye" in browser.post("/leave", page.form("/leave")).text
    assert browser.get("/").status == 401
