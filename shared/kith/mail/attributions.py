"""The line above a quote: "On 3 May 2024, Ann Lee <ann@x.example> wrote:", in any language.

It may be wrapped over lines. Names, verbs and dates stand in every order, so evidence is
counted: a verb, a moment, an address, an opening word, a closing colon.
"""

from dataclasses import dataclass

from kith.mail import addresses
from kith.mail.lines import Line
from kith.mail.months import WEEKDAYS, ZONES
from kith.mail.phrases import ENDINGS, NOT_NAMES, OPENERS, VERBS
from kith.mail.reading import Mailbox
from kith.mail.sent import FOREIGN
from kith.mail.stamps import western

LINES = 4
"""Lines one attribution may be wrapped over."""

LENGTH = 400
"""Characters of the longest attribution."""

NUMBERS_OF_A_MOMENT = 5
"""Day, month, two-digit year, hour and minute."""

SPELLINGS = {" a. m.": " am", " p. m.": " pm", "\uff0c": ", ", "\u3001": ", "}

MOST_NAME_WORDS = 7
MOST_VERB_WORDS = 3
ZONE_LENGTHS = range(2, 6)

ENGLISH = frozenset({"quoting", "writes", "wrote"})

FRAME = ">>>"

ENDS = (":", "\uff1a", "wrote")

RULE = "----"
"""What Zoho draws on both sides, in any language."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who wrote the quote that follows, and when, as written. Lines up to `end` are its own.

    `languages` is FOREIGN where the verb is not English, else nothing.
    """

    end: int
    sender: Mailbox | None
    sent: str | None
    languages: frozenset[str] = frozenset()


def read(lines: list[Line], at: int) -> Attribution | None:
    """Return the attribution that starts at line `at`, or None."""
    if framed := _framed(lines[at].raw):
        return _attribution(framed, at + 1, quoted=True)
    if not _may_start(lines[at].text):
        return None
    text = ""
    depth = lines[at].depth
    for end in range(at, min(len(lines), at + LINES)):
        line = lines[end]
        if line.raw.startswith(">") and not depth and text.count("<") > text.count(">"):
            line = Line(depth, line.raw, line.raw)  # the wrapped end of "<a@b.example>:"
        if line.depth != depth or line.blank or len(text) + len(line.text) > LENGTH:
            return None
        if end > at and _starts_anew(lines[at].text, line.text):
            return None
        text = f"{text} {line.text.strip()}".strip()
        if _ends(text):
            below = [each for each in lines[end + 1 : end + 3] if not each.blank or each.depth]
            quoted = bool(below) and below[0].depth > depth
            return _attribution(text, end + 1, quoted=quoted)
    return None


def _starts_anew(first: str, text: str) -> bool:
    """Return whether an attribution begins, or a signature, on a line below one that is no part.

    "2 snooze" right above "On Monday, Kith wrote:" is the answer.
    """
    opened = first.partition(" ")[0].casefold().rstrip(",:") in OPENERS
    word = text.strip().partition(" ")[0]
    return word == "--" or (not opened and word[:1].isupper() and word.casefold() in OPENERS)


def _framed(raw: str) -> str:
    """Return what a line says between the marks that GroupWise frames it with, or nothing."""
    text = raw.strip()
    framed = len(text) <= LENGTH and text.startswith(f"{FRAME} ") and text.endswith(f" {FRAME}")
    return text.strip("> ") if framed else ""


def _may_start(text: str) -> bool:
    """Return whether a line could open an attribution: cheap, as most lines cannot."""
    head = text.lstrip("-_*~ \t\"'(<\u00ab\u201e")[:LENGTH]
    if len(text) > LENGTH or not head:
        return False
    word = head.split(maxsplit=1)[0].casefold().rstrip(",:")
    return word in OPENERS or head[0].isdigit() or "@" in head or any(ch.isdigit() for ch in head)


def _ends(text: str) -> bool:
    bare = text.rstrip("-_*~ ")
    ruled = "@" in text and text.startswith(RULE) and text.endswith(RULE)
    return bare.endswith(ENDS) or ruled


def _attribution(text: str, end: int, *, quoted: bool) -> Attribution | None:
    bare = text.strip("-_*~ ").rstrip(":\uff1a ")
    for written, plain in SPELLINGS.items():
        bare = bare.replace(written, plain)
    verb = _verb(bare.casefold())
    clock, dated = _moment(western(bare))
    boxes = [box for box in addresses.parse(bare) if box.address] if "@" in bare else []
    if not _believed(text, bare, verb=verb is not None, clock=clock, dated=dated, quoted=quoted):
        return None
    before = bare[: verb[0]] if verb and verb[0] else bare
    foreign = verb is not None and bare[slice(*verb)].casefold() not in ENGLISH
    languages = frozenset({FOREIGN} if foreign else ())
    return Attribution(end, _sender(bare, before, boxes), _sent(bare, boxes), languages)


def _believed(text: str, bare: str, *, verb: bool, clock: bool, dated: bool, quoted: bool) -> bool:
    """Weigh the evidence: prose may have any of it, but not enough at once."""
    addressed = "@" in bare
    moment = clock or dated
    word = bare.partition(" ")[0].casefold().rstrip(",:")
    opener = word in OPENERS
    begins = opener or word.rstrip(".") in WEEKDAYS or word[:1].isdigit() or text[:2] == "* "
    if verb:
        return addressed or (clock and dated) or (moment and (opener or quoted))
    if quoted and (addressed or (clock and dated)):
        return True
    return addressed and moment and (_ends_with_address(text) or (clock and dated and begins))


def _verb(folded: str) -> tuple[int, int] | None:
    """Return where the verb stands, the last one if there are several."""
    found = None
    words = folded.split(" ")
    at = 0
    for index, word in enumerate(words):
        for size in range(MOST_VERB_WORDS, 0, -1):
            phrase = " ".join(words[index : index + size]).strip(" ,:.-\"'\u00bb\u201d")
            if phrase in VERBS or phrase.rstrip(")") in VERBS:
                found = (at, at + len(phrase))
                break
        at += len(word) + 1
    if found is None and (ending := next((v for v in ENDINGS if folded.endswith(v)), "")):
        found = (len(folded) - len(ending), len(folded))
    return found


def _moment(text: str) -> tuple[bool, bool]:
    """Return whether there is a time of day, and whether there is a date: a year, or numbers."""
    clock = year = False
    digits, numbers = "", 0
    for at, ch in enumerate(text + " "):
        if ch.isascii() and ch.isdigit():
            digits += ch
            continue
        numbers += bool(digits)
        year = year or (len(digits) == len("2024") and digits[:2] in {"19", "20"})
        nearby = text[at + 1 : at + 3]
        minutes = len(nearby) == len("59") and nearby.isdigit()
        clock = clock or (0 < len(digits) <= len("23") and ch in ":.h" and minutes)
        digits = ""
    return clock, year or numbers >= NUMBERS_OF_A_MOMENT


def _ends_with_address(text: str) -> bool:
    words = text.rstrip(": \uff1a").split()
    return bool(words) and "@" in words[-1]


def _sender(bare: str, before: str, boxes: list[Mailbox]) -> Mailbox | None:
    """Return who wrote: the last address and the name before it, or the name before the verb."""
    address = boxes[-1].address if boxes else None
    if address is None:
        name = _trailing_name(before) or _trailing_name(bare)
        return Mailbox(name, None) if name else None
    stem = bare[: max(0, bare.lower().find(address))].rstrip("<([{ \"'").removesuffix("mailto:")
    return addresses.mailbox(_trailing_name(stem.rstrip("<([ ")) or "", address)


def _trailing_name(stem: str) -> str | None:
    """Return the name that `stem` ends with, going back to the date."""
    stem = stem.rstrip(" ,")
    for opening, closing in (('"', '"'), ("\u00ab", "\u00bb"), ("\u201e", "\u201d")):
        if stem.endswith(closing) and (at := stem.rfind(opening, 0, len(stem) - 1)) >= 0:
            return addresses.clean_name(stem[at + 1 : -1])
    words: list[str] = []
    for word in reversed(stem.split()):
        plain = word.casefold().strip(",:.()[]-\u2013\u2014")
        known = plain in NOT_NAMES or plain in OPENERS or plain in VERBS or plain in ZONES
        zone = word.isupper() and len(plain) in ZONE_LENGTHS and word.endswith(",")
        if known and not words:
            continue
        if known or zone or not plain or any(ch.isdigit() for ch in word):
            break
        words.append(word)
    return addresses.clean_name(" ".join(reversed(words[:MOST_NAME_WORDS])))


def _sent(bare: str, boxes: list[Mailbox]) -> str | None:
    """Return the date as written: from the first digit to the last, zone included."""
    text = bare
    for box in boxes:
        before, _, after = text.lower().partition(box.address or "|")
        text = text[: len(before)].rstrip("<([\"' ") + " | " + text[len(text) - len(after) :]
    runs = [i for i, ch in enumerate(western(text)) if ch.isascii() and ch.isdigit()]
    if not runs:
        return None
    head = text[: runs[0]].split()
    start = runs[0] - len(head[-1]) - 1 if head and head[-1].strip(".,").isalpha() else runs[0]
    part = text[max(0, start) : runs[-1] + 1].partition("|")[0]
    tail = text[runs[-1] + 1 :].split()[:1]
    zone = tail[0].strip(",") if tail and tail[0].strip(",").isupper() else ""
    return f"{part.strip(' ,')} {zone}".strip() or None
