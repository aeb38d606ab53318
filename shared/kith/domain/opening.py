"""What an opener is made of: the shapes of the tables that the languages fill."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kith.domain.encounter import Direction, Reason
from kith.domain.purposes import Purpose

BLANK = "\N{HORIZONTAL ELLIPSIS}"
"""Stands where only the owner knows what to write."""


@dataclass(frozen=True, slots=True)
class Text:
    """An opener's subject and paragraphs: `bare`, or for each part there is to speak of.

    A part is one of an exchange, quoted as `{fact}`, the first that can be quoted, or the
    promise itself ("promised"). Paragraphs are set off by `|`; `{talk}`, `{after_talk}` and
    `{since}` are phrases of the language, `{on}` and `{On}` a day.
    """

    subject: str
    bare: str
    quoting: Mapping[str, str] = field(default_factory=dict)


Openers = Mapping[tuple[Reason, Purpose], Text]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The small parts of a draft in one language.

    Pairs are formal and familiar words (FAMILIAR); of `talk_unknown`, those of `talk` and of
    `after_talk`. `talk` names what happened, by who moved, and `after_talk` does so where the
    language bends it, behind "after" or "since"; `{of}` is its day. Lists of words are strings
    with blanks between: `titles` that go with a name; `sends`, verbs a promised thing need not
    repeat (with `verb_last`, nor at the end of it), `receivers`, to whom, left out as well (before
    one of `articles`, where the word can also mean whose), and `does`, those that say what was
    promised; `about_them`, by which a note speaks of the contact instead of to them; `hiring`,
    beginnings of words that a job seeker's draft leaves to the other side. `starts` are left out
    of what is quoted. `late` comes first where a thank-you or a promise was put off by more than a
    week.
    """

    greeting: tuple[str, str]
    nameless: tuple[str, str]
    closing: Mapping[Purpose, str]
    talk: Mapping[Direction, tuple[str, str]]
    after_talk: Mapping[Direction, tuple[str, str]]
    talk_unknown: tuple[str, str]
    on_unknown: str
    since: str
    since_unknown: str
    late: str
    birthday: tuple[Text, Text]
    birthday_late: tuple[Text, Text]
    titles: str
    starts: tuple[str, ...]
    sends: str
    receivers: str
    articles: str = ""
    verb_last: bool = False
    does: str = ""
    to_do: str = "{fact}"
    about_them: str
    hiring: str


FAMILIAR = frozenset({Purpose.PERSONAL})
"""Where a contact is spoken to as a friend: du, tu, tú, je. Elsewhere it is Sie, vous, usted, u."""
