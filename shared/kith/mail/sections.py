"""What each mail is made of: sections in a fixed order, each a partial for HTML and one for text.

A feature adds a partial to the mail's folder and its name here. A section of which there is
nothing to say renders nothing. Every mail ends with the section "footer" of its own folder.
"""

from collections.abc import Mapping, Sequence

SECTIONS: Mapping[str, Sequence[str]] = {
    "about": ("people", "unclear", "unknown"),
    "answer": ("undone", "done", "help", "settings"),
    "card": ("cards", "undo", "lesson"),
    "crowd": ("question",),
    "crowd_ahead": ("question",),
    "fresh_links": ("links",),
    "how_was_it": ("question",),
    "kept_out": ("answer",),
    "misaddressed": ("question",),
    "nudge": ("greeting", "items", "week", "coming", "reply"),
    "planned": ("meetings", "undo", "lesson"),
    "receipt": ("title", "encounters", "next", "remarks", "reply", "lesson"),
    "rotated": ("address",),
    "unclear": ("question",),
    "unnamed": ("question",),
    "unread": ("refusal",),
    "untrusted": ("question",),
    "waiting": ("question",),
    "welcome": ("greeting", "address", "ways", "answer"),
    "whom_today": ("question",),
}
"""By mail, from top to bottom."""

PARTS: Mapping[str, Sequence[str]] = {
    "nudge": ("who", "why", "evidence", "draft", "actions"),
    "receipt": ("people", "exchange", "follow_ups", "undo"),
}
"""What one item of a nudge, and one encounter of a receipt, is made of."""

FOOTER = "footer"
