"""Which language a text is in, and what one word of an address was before its spaces went."""

from kith.domain.date_spans import DAY_OR_YEAR
from kith.domain.date_text import LANGUAGES, Token, tokens, words_of


def likely_language(row: list[Token]) -> str:
    """Return the language most of whose words are in `row`; English unless another has more.

    One word is too few to tell: "so" and "die" are English as well. It is enough if there is no
    other, and no other language has it: "el 15".
    """
    if any(token.text == DAY_OR_YEAR and token.glued for token in row):
        return "en"
    words = {token.text for token in row if token.raw.isalpha()}
    having = [each for each in LANGUAGES if words & words_of(each)]
    if len(words) == 1 and len(having) == 1:
        return having[0]
    counts = {each: sum(token.text in words_of(each) for token in row) for each in LANGUAGES}
    best = max(counts, key=lambda each: counts[each])
    return best if counts[best] > max(counts["en"], 1) else "en"


def spaced(text: str, language: str) -> str | None:
    """Return what was written in one word with its spaces: "endofmonth", "touslesmois".

    Cut into the fewest words a date can be made of, or runs of digits; None if it cannot be.
    """
    known = words_of(language)
    folded = "".join(token.text for token in tokens(text))
    best: list[tuple[str, ...] | None] = [(), *[None] * len(folded)]
    for end in range(1, len(folded) + 1):
        for start in range(end):
            before, word = best[start], folded[start:end]
            if before is None or not (word in known or word.isdecimal()):
                continue
            now = best[end]
            if now is None or len(before) + 1 < len(now):
                best[end] = (*before, word)
    last = best[-1]
    return " ".join(last) if last else None
