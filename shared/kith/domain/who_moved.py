"""Who moved, as the owner tells it of a conversation: "Wrote to her" was no meeting."""

from itertools import product

from kith.domain.date_text import plain, plain_table
from kith.domain.encounter import Direction

MOST_READ = 60
"""Characters of what is told: only how it begins counts."""

LEADS = plain_table("hab, habe, heb, i, i have, i've, ich hab, ich habe, ik, ik heb, je, yo")
"""What may stand in front."""

WROTE = plain_table(
    "e-mailed, emailed, mailed, messaged, sent her, sent him, sent them, texted, wrote, "
    "haar geappt, haar gemaild, haar geschreven, hem geappt, hem gemaild, hem geschreven, "
    "hen geappt, hen gemaild, hen geschreven, ihm gemailt, ihm geschrieben, ihnen gemailt, "
    "ihnen geschrieben, ihr gemailt, ihr geschrieben, le escribí, le he escrito, les escribí, "
    "les he escrito, leur ai écrit, lui ai écrit"
)
"""How it begins if the owner wrote."""

BOTH = tuple(f"{wrote} with" for wrote in ("emailed", "messaged", "texted"))
"""What both of them did."""

BEGINNINGS = (*WROTE, *(f"{lead} {wrote}" for lead, wrote in product(LEADS, WROTE)))


def said(words: str) -> Direction:
    """Return who moved: the owner, if the words begin by saying that they wrote; else both met."""
    told = f"{plain(words[:MOST_READ])} "
    wrote = any(told.startswith(f"{each} ") for each in BEGINNINGS)
    both = any(f"{each} " in told for each in BOTH)
    return Direction.MINE if wrote and not both else Direction.MET
