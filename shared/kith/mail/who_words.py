"""Answers to "who was that?" that are no names, and what stands before one, in five languages."""

from kith.domain.date_text import fold, plain, plain_table
from kith.mail.verbs import IT_WAS

MOST_LEAD = 3
"""Words that stand before a name: "I think, ", "that was"."""


LEADS = plain_table(
    "ah, bonjour, creo, creo que, dear kith, hallo, hallo kith, hello, hello kith, hey, hey kith, "
    "hi, hi kith, hola, hola kith, i believe, i guess, i think, ich denke, ich glaube, ik denk, "
    "ja, je crois, je pense, lieber kith, nee, nein, no, non, nope, oh, oui, salut, si, sorry, "
    "yeah, yep, yes"
)
"""What may stand before a name, with a sign or "it was" behind it."""

NO_NAMES = plain_table(
    "alle, ambas, ambos, anybody, anyone, aucun, aucun des deux, aucune, aucune idée, beide, "
    "both, can't remember, de eerste, de tweede, der erste, der zweite, die erste, die zweite, "
    "don't know, dunno, either, el primero, el segundo, everybody, everyone, falsch, falsche, "
    "faux, first, geen idee, geen van beide, i don't know, i don't remember, ik weet het niet, "
    "incorrect, incorrecto, je ne sais pas, keine ahnung, keine von beiden, keiner, keiner von "
    "beiden, la deuxième, la première, la primera, la segunda, last, le deuxième, le premier, les "
    "deux, maybe, neither, ni idea, ninguna, ninguno, no idea, no lo sé, no one, no sé, nobody, "
    "none, ok, okay, one, perhaps, personne, second, somebody, someone, third, two, unknown, "
    "unsure, weet niet, weiss nicht, weiß nicht, who, wrong, wrong person"
)
"""Answers that name nobody."""

NO_FIRST = plain_table(
    "either, geen, ich, idk, ik, kein, keine, maybe, misschien, nee, nein, neither, nicht, niet, "
    "no, non, not, pas, peut, perhaps, probably, quizás, the, vielleicht, yes"
)
"""Words that no name begins with: "not Dana", "the other one"."""

NO_WORDS = frozenset({"nicht", "niet", "no", "not", "o", "oder", "or", "ou", "pas"})
"""Words in small letters inside an answer that leave it open: "Dana or Robin"."""


def without_lead(line: str) -> str:
    """Return a line without "No, it was" and "Hi Kith," in front of the name."""
    words = line.split()
    i = 0
    while length := _lead(words[i:]):
        i += length
    return " ".join(words[i:])


def _lead(words: list[str]) -> int:
    """Return how many words at the start are none of the name."""
    for length in range(min(MOST_LEAD, len(words)), 0, -1):
        head = " ".join(words[:length])
        if fold(head).strip(",:") in IT_WAS:
            return length
        ended = not head[-1].isalnum() or _lead_in(words[length:])
        if plain(head) in LEADS and (length > 1 or ended or len(words) == 1):
            return length
    return 0


def _lead_in(words: list[str]) -> bool:
    return any(fold(" ".join(words[:length])) in IT_WAS for length in range(1, MOST_LEAD + 1))


def is_open(answer: str) -> bool:
    """Say whether an answer names nobody for sure: "not sure", "the first", "Dana or Robin"."""
    said = plain(answer)
    return (
        said in NO_NAMES
        or said.partition(" ")[0] in NO_FIRST
        or not NO_WORDS.isdisjoint(answer.split()[1:])
    )
