"""Every page behind a link of a mail, in each language: no word of another is left in it."""

import re
from datetime import timedelta
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest

from kith import links, people, table
from kith.domain.contact import Contact
from kith.domain.followup import FollowUp
from kith.domain.tongues import SMALL_WORDS
from kith.domain.wording import LANGUAGES
from kith.web import asking
from tests.integration.web.browsing import Browser, Page
from tests.worlds import World

TRANSLATED = sorted(set(LANGUAGES) - {"en"})

TOO_MUCH = "Ahoj" * 2501

TYPED = {
    TOO_MUCH,
    "Ahoj",
    "Boote",
    "Ilka",
    "Ilka Brandt",
    "Ilka Brandt · brandt@x.example",
    "Ilka Varga",
    "Ilka Varga · varga@x.example",
    "Kaffee mit Ilka",
    "Kaffee mit Nora Na",
    "Kith",
    "Mole zu",
    ", ".join(f"Nora N{chr(97 + each)}" for each in range(13)),
}
"""What the owner wrote, and whom Kith is."""

APART = timedelta(weeks=1)
"""Between two owners' walks, so that nobody presses too often for one machine."""

ALIKE = {"Later", "Later: Ilka Brandt", "Pages", "Stop"}
"""What is said alike in two of the languages."""

SHARED = {"es": {"has"}}
"""Words that English has too."""


class _Texts(HTMLParser):
    """Reads what a page says: its texts, and what is read aloud of attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        self.texts += [value or "" for name, value in attrs if name in {"aria-label", "title"}]

    def handle_data(self, data: str) -> None:
        self.texts.append(" ".join(data.split()))


def texts(page: Page) -> set[str]:
    """Return what a page says, piece by piece."""
    parser = _Texts()
    parser.feed(page.text)
    return {text.removesuffix(" · Kith") for text in parser.texts if text}


def words(page: Page) -> set[str]:
    """Return the words of a page, but for what the owner wrote."""
    said = " | ".join(texts(page))
    for typed in sorted(TYPED, key=len, reverse=True):
        said = said.replace(typed, "")
    return set(re.findall(r"[\w’']+", said.lower()))


class Walk:
    """An owner who follows every link there is; `pages` is what each led to."""

    def __init__(self, kith: World, language: str) -> None:
        self.kith = kith
        self.address = f"{language}@home.example"
        self.owner = people.invite(
            kith.ports, kith.settings, self.address, "Europe/Berlin", kith.now, language=language
        )
        self.browser = Browser(kith, self.owner)
        self.pages: dict[str, Page] = {}

    def get(self, name: str, path: str, **headers: str) -> Page:
        """Look at a page and keep it."""
        self.pages[name] = self.browser.ask("http_get", path, **headers)
        return self.pages[name]

    def post(self, name: str, path: str, **values: str) -> Page:
        """Press a button and keep what came."""
        self.kith.now += timedelta(seconds=1)  # nobody is that quick
        self.pages[name] = self.browser.post(path, values)
        return self.pages[name]

    def path(self, action: str, *claims: str | int) -> str:
        """Return the path of an action link."""
        url = links.action_url(
            self.browser.settings, self.owner.oid, action, claims, self.browser.now
        )
        return urlsplit(url).path

    def about(self, action: str, follow_up: FollowUp) -> str:
        """Return the path of a link of a nudge."""
        return self.path(action, follow_up.cid, follow_up.fid, follow_up.turn)

    def undone(self, name: str, page: Page) -> None:
        """Look at and press the undo of a page."""
        [form] = page.forms
        self.get(f"{name}: look", form["action"])
        self.post(f"{name}: press", form["action"])

    def mail(self, subject: str, text: str = "", to: str = "", sender: str = "") -> None:
        """Let a mail arrive."""
        event = self.kith.mail(
            self.owner,
            subject,
            text,
            to=to or None,
            sender=sender or self.address,
            tag="1day" if to else "",
        )
        self.kith.capture(event)

    def enclosed(self, kind: str, content: str) -> None:
        """Let a mail with a card or an invitation arrive."""
        head = f"From: {self.address}\nTo: {self.owner.capture_address}\nSubject: Boote\n"
        raw = (
            f"{head}Message-ID: <{kind}@home.example>\nMIME-Version: 1.0\n"
            'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n\n'
            f"--b\nContent-Type: text/{kind}\n\n{content}--b--\n"
        )
        self.kith.capture(self.kith.arrived(raw.encode(), [self.owner.capture_address], {}))

    def held(self) -> str:
        """Return the submission that is held."""
        [held] = table.all_held(self.browser.store, self.owner.oid)
        return held.submission.sid

    def latest(self, sort: str) -> str:
        """Return the submission that a meeting or a card came from."""
        rows = self.kith.rows(self.owner)
        if sort == "meeting":
            return str(rows["meetings"][0]["sid"])
        return str(next(each["cards"][0]["sid"] for each in rows["contacts"] if each.get("cards")))

    def known(self, name: str) -> Contact:
        """Return who is called this."""
        everyone = people.known(self.browser.store, self.owner.oid, 99)
        return next(each for each in everyone if each.name == name)

    def owed(self, name: str) -> FollowUp:
        """Return what is owed to somebody."""
        store, oid = self.browser.store, self.owner.oid
        return table.open_of(store, oid, self.known(name))[0]


def decide(walk: Walk) -> None:
    """Follow the links of nudges."""
    walk.mail("Ahoj", "Ahoj", to="Ilka Brandt <brandt@x.example>")
    walk.mail("Ahoj", "Ahoj", to="Ilka Varga <varga@x.example>")
    owed = walk.owed("Ilka Brandt")
    for action in ("done", "skip", "snooze", "stop"):
        walk.get(action, walk.about(action, owed))
        walk.post(f"{action}: press", walk.about(action, walk.owed("Ilka Brandt")))
        walk.post(f"{action}: again", walk.about(action, owed))
        walk.get(f"{action}: settled", walk.about(action, owed))
        walk.undone(f"{action}: undo", walk.pages[f"{action}: press"])
    late = walk.about("snooze", walk.owed("Ilka Brandt"))
    walk.post("snooze: no day", late, choice="date")
    walk.post("snooze: odd day", late, choice="date", until_on="5.1.")
    walk.post("snooze: odd choice", late, choice="never")
    walk.get("gone", walk.path("done", "c", "f", 0))
    talked = walk.about("done", walk.owed("Ilka Brandt"))
    walk.post("done: too much", talked, words=TOO_MUCH)
    walk.undone("forget", walk.post("done: words", talked, words="Ahoj"))


def correct(walk: Walk) -> None:
    """Follow the links of receipts."""
    varga, brandt = walk.known("Ilka Varga").cid, walk.known("Ilka Brandt").cid
    walk.get("same", walk.path("same", varga))
    walk.post("same: nobody", walk.path("same", varga))
    walk.undone("apart", walk.post("same: press", walk.path("same", varga), cid=brandt))
    walk.enclosed("vcard", "BEGIN:VCARD\nVERSION:3.0\nN:Brandt;Ilka\nFN:Ilka Brandt\nEND:VCARD\n")
    walk.get("uncard", walk.path("uncard", walk.latest("card")))
    walk.post("uncard: press", walk.path("uncard", walk.latest("card")))
    walk.enclosed(
        "calendar; method=REQUEST",
        "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u1\n"
        f"DTSTART:{walk.kith.now + timedelta(days=1):%Y%m%dT%H%M%SZ}\n"
        f"DURATION:PT1H\nORGANIZER:mailto:{walk.address}\nSUMMARY:Boote\n"
        "ATTENDEE;CN=Ilka Brandt:mailto:brandt@x.example\nEND:VEVENT\nEND:VCALENDAR\n",
    )
    sid = walk.latest("meeting")
    walk.get("unplan", walk.path("unplan", sid))
    walk.post("unplan: press", walk.path("unplan", sid))


def answer(walk: Walk) -> None:
    """Follow the links of questions about what is held."""
    walk.mail("Kaffee mit Ilka", "Ahoj")
    asked = walk.path("choose", walk.held(), "")
    walk.get("choose", asked)
    walk.post("choose: nobody", asked)
    walk.undone("reopen", walk.post("choose: press", asked, cid="new"))
    walk.get("drop", walk.path("drop", walk.held()))
    walk.post("drop: press", walk.path("drop", walk.held()))
    walk.get("drop: settled", asked)
    walk.mail("", "Mole zu")
    asked = walk.path("choose", walk.held(), "")
    walk.get("names", asked)
    for name, who in {"odd": "dana@", "none": "...", "long": "x" * 121, "no": ""}.items():
        walk.post(f"names: {name}", asked, who=who)
    walk.post("names: crowd", asked, who=", ".join(f"N{chr(97 + n)}" for n in range(13)))
    walk.post("names: press", asked, who="Ilka Brandt")
    for action in ("log", "trust"):
        walk.mail("Kaffee mit Nora Na", "Ahoj", sender=f"{action}@work.example")
        walk.get(action, walk.path(action, walk.held()))
        walk.post(f"{action}: press", walk.path(action, walk.held()))
    crowd = ", ".join(f"Nora N{chr(97 + each)} <n{each}@x.example>" for each in range(13))
    walk.mail("Ahoj", "Ahoj", to=crowd)
    walk.get("everyone", walk.path("everyone", walk.held()))
    walk.post("everyone: press", walk.path("everyone", walk.held()))


def unusable(walk: Walk) -> None:
    """Vouch for a mail that cannot be read."""
    parts = "".join("--b\n\nx\n" for _ in range(60))
    head = "From: me@work.example\nMessage-ID: <1@x>\nContent-Type: multipart/mixed; boundary=b"
    raw = f"{head}\n\n{parts}".encode()
    walk.kith.capture(walk.kith.arrived(raw, [walk.owner.capture_address], {}))
    walk.post("unusable", walk.path("log", walk.held()))


def leave(walk: Walk) -> None:
    """Unsubscribe and come back, use links too late, altered or from elsewhere, and be known."""
    settings, now = walk.browser.settings, walk.browser.now
    path = urlsplit(links.unsubscribe_url(settings, walk.owner.oid, now)).path
    walk.get("unsubscribe", path)
    walk.post("unsubscribe: press", path)
    walk.get("unsubscribe: settled", path)
    walk.post("unsubscribe: back", path, again="1")
    late = walk.about("done", walk.owed("Ilka Brandt"))
    walk.pages["foreign"] = walk.browser.post(late, {}, origin="https://x.example")
    walk.browser.sign_in()
    walk.get("known", late)
    walk.get("known: missing", "/nowhere")
    walk.browser.cookies.clear()
    walk.get("altered", late[:-4], accept_language=f"pt,{walk.owner.language}-XX;q=0.9,en;q=0.8")
    walk.kith.now += links.ACTION_LIFE
    walk.get("expired", late)
    walk.post("fresh", f"{late}/fresh")
    walk.post("nothing left", walk.path("same", "c") + "/fresh")
    walk.kith.now += links.PAGE_LIFE
    walk.get("expired: page", urlsplit(links.page_url(settings, walk.owner.oid, now)).path)


@pytest.fixture
def walks(kith: World) -> dict[str, dict[str, Page]]:
    """Return what an owner of each language sees, by page."""
    found = {}
    for language in LANGUAGES:
        kith.now += APART
        walk = Walk(kith, language)
        for part in (decide, correct, answer, unusable, leave):
            part(walk)
        found[language] = walk.pages
    return found


def test_every_page_of_a_link_speaks_the_owners_language(walks: dict[str, dict[str, Page]]) -> None:
    """All actions, before and after, with every fault; nothing of it is said in English."""
    english = walks["en"]
    assert asking.FORMS.keys() - english.keys() == {"apart", "forget", "reopen", "undo"}
    wrong: dict[tuple[str, str], object] = {}
    for language in TRANSLATED:
        own = {*SMALL_WORDS[language].split(), *SHARED.get(language, ())}
        small = set(SMALL_WORDS["en"].split()) - own
        for name, page in walks[language].items():
            same = texts(page) & texts(english[name]) - TYPED - ALIKE
            left = words(page) & small
            spoken = f'<html lang="{language}">' in page.text
            if same or left or not spoken or page.status != english[name].status:
                wrong[language, name] = (same, left, page.status)
    assert wrong == {}
