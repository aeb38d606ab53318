"""What one language says of a follow-up: the shape of the table that each fills."""

from collections.abc import Mapping
from dataclasses import dataclass

from kith.domain.encounter import Direction, Reason
from kith.domain.purposes import Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """The words of one language.

    `why` is by reason and by what is known: a text to quote, what was learned or offered, the
    date of the conversation alone, or nothing; an occasion is to come or past. `touched` says how
    the last touch is told, by who moved. `noted` are the labels of what was said, `actions`
    what can be done with an item. `due` and `late` are the bands of a rhythm, `here` what it is;
    `early` says that it was counted anew. `turns`, `turned` and `years` tell the age of whom a
    day is about, `comes_again` how a follow-up does. `again` says how often
    it was brought up before: once, twice, and so often; `again_since`, since the owner put it off.
    `wishes` say by reason what is to be done, in lower case, as `today` (with `{wish}` or
    `{Wish}`) and `today_and` put it into a subject; `more` is for one and for several.
    """

    why: Mapping[tuple[Reason, str], str]
    lead: str
    check_in: Mapping[Purpose, str]
    touched: Mapping[Direction, str]
    moved: str
    stretched: str
    several: str
    own_rhythm: str
    in_circle: str
    due: str
    here: str
    late: str
    early: str
    turns: str
    turned: str
    years: str
    comes_again: str
    again: tuple[str, str, str]
    again_since: tuple[str, str, str]
    purposes: Mapping[Purpose, str]
    noted: Mapping[str, str]
    actions: Mapping[str, str]
    wishes: Mapping[Reason, str]
    today: str
    today_and: str
    more: tuple[str, str]
