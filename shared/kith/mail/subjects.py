"""What a subject's prefixes tell: a forward, an answer or neither; and what it is without."""

from enum import Enum, auto

from kith.mail.lines import fold, tidy

FORWARD_PREFIXES = frozenset(
    {
        "chuyển tiếp",
        "doorst",
        "edasi",
        "enc",
        "encam",
        "encaminhado",
        "framsent",
        "fs",
        "fw",
        "fwd",
        "i",
        "ilt",
        "inoltra",
        "i̇lt",
        "pd",
        "pdl",
        "pos",
        "prep",
        "prosl",
        "pārs",
        "přep",
        "redir",
        "reenv",
        "rv",
        "tov",
        "továbbítás",
        "tr",
        "trs",
        "vb",
        "videresend",
        "videresendt",
        "vl",
        "vs",
        "weiterl",
        "wg",
        "wtr",
        "πρθ",
        "προωθ",
        "пер",
        "переадресовано",
        "пересл",
        "переслано",
        "прн",
        "прп",
        "הועבר",
        "إعادة توجيه",
        "تحويل",
        "ส่งต่อ",
        "転送",
        "轉寄",
        "轉發",
        "转发",
        "转寄",
        "전달",
    }
)
"""What clients put before the subject of a forward."""

REPLY_PREFIXES = frozenset(
    {
        "antw",
        "antwort",
        "atb",
        "ats",
        "aw",
        "bls",
        "odp",
        "odpověď",
        "r",
        "re",
        "ref",
        "res",
        "resp",
        "rif",
        "ris",
        "réf",
        "réponse",
        "sv",
        "vá",
        "yan",
        "ynt",
        "απ",
        "σχετ",
        "відп",
        "ответ",
        "отг",
        "השב",
        "תשובה",
        "رد",
        "回复",
        "回覆",
        "答复",
        "返信",
        "답장",
        "회신",
    }
)
"""What clients put before the subject of an answer."""

PREFIX_LIMIT = 20
"""Characters of a prefix; the longest of the tables has 15."""

MOST_PREFIXES = 20

AMBIGUOUS = "vs"
"""Forwards in Danish and Norwegian, answers in Finnish."""

LETTERS = frozenset({"i", "r"})
"""Prefixes in Italian, if they are capitals; else they may just be a letter."""


class Hint(Enum):
    """What the outermost prefix of a subject says."""

    FORWARD = auto()
    REPLY = auto()


def hint(subject: str | None) -> Hint | None:
    """Return what the outermost prefix of `subject` says, or None."""
    text = _without_commands(tidy(subject or "").replace("\n", " ").strip())
    if text.casefold().startswith(("[fwd:", "[fw:")) or text.casefold().endswith("(fwd)"):
        return Hint.FORWARD
    found = _prefix(text)
    if found is None or found[0] == AMBIGUOUS:
        return None
    return Hint.FORWARD if found[0] in FORWARD_PREFIXES else Hint.REPLY


def bare(subject: str | None) -> str:
    """Return `subject` without prefixes and the brackets some clients put around it."""
    text = whole = tidy(subject or "").replace("\n", " ").strip()
    for _ in range(MOST_PREFIXES):
        before = text
        text = _unwrapped(text)
        if found := _prefix(text):
            text = found[1]
        if text == before:
            break
    return "" if text != whole and fold(text) in FORWARD_PREFIXES | REPLY_PREFIXES else text


def _unwrapped(text: str) -> str:
    """Return `text` without `[Fwd: …]` around it, `[Fwd: ]` before it and `(fwd)` at its ends."""
    if text.startswith("[") and (inner := _prefix(text[1:])):
        if inner[1].startswith("]"):
            return inner[1][1:].strip()
        if text.endswith("]"):
            return text[1:-1].strip()
    folded = text.casefold()
    if folded.endswith("(fwd)"):
        return text[: -len("(fwd)")].strip()
    return text[len("(fwd)") :].strip() if folded.startswith("(fwd)") else text


def _prefix(text: str) -> tuple[str, str] | None:
    """Return the folded prefix and the rest: `Re:`, `RE[2]:`, `AW :`, `Re;`, `Fwd--`."""
    head = text[:PREFIX_LIMIT]
    at = min((i for ch in ":\uff1a;-" if (i := head.find(ch)) > 0), default=-1)
    if at < 0 or (head[at] == "-" and head[at : at + 2] != "--"):
        return None
    word = fold(head[:at].partition("[")[0].partition("(")[0]).rstrip("0123456789^. ")
    if word not in FORWARD_PREFIXES and word not in REPLY_PREFIXES:
        return None
    if word in LETTERS and not head[:at].strip().isupper():
        return None
    return word, text[at:].lstrip(":\uff1a;- ")


def _without_commands(text: str) -> str:
    """Drop commands in brackets at the start; `[Fwd: …]` is none."""
    while text.startswith("[") and 0 < (end := text.find("]")) < len(text) - 1:
        if _prefix(text[1:end]):
            break
        text = text[end + 1 :].strip()
    return text
