"""Several items named in one line: "1 2 3 done", "done 1-3", "1) done 2) skip"."""

import re

from kith.mail.verbs import verb_at

MOST_NUMBERS = 20
"""Numbers of a row; a nudge has ten items at most."""

_NUMBER = re.compile(r"#?(\d{1,2})[.):]?")
_RANGE = re.compile(
    r"(?<!\S)(\d{1,2})(?:\s?[-\u2013]\s?|\s(?:to|through|bis|à|a|tot|t/m)\s)(\d{1,2})(?!\S)",
    re.IGNORECASE,
)


def apart(line: str) -> list[str]:
    """Return the pieces of a line in which every item has its own: "1", "2", "3 done"."""
    found: list[str] = []
    for piece in _before_numbers(_spelled_out(line)):
        found += _each(piece.split())
    return found


def _spelled_out(line: str) -> str:
    """Return a line with "1-3" as "1 2 3"; a range that runs down is left."""

    def numbers(match: re.Match[str]) -> str:
        first, last = int(match[1]), int(match[2])
        row = range(first, last + 1)
        return " ".join(map(str, row)) if 0 < len(row) <= MOST_NUMBERS else match[0]

    return _RANGE.sub(numbers, line)


def _before_numbers(line: str) -> list[str]:
    """Part a line before each number that a verb stands behind: "1 done 2 skip"."""
    words = line.split()
    parts: list[list[str]] = [[]]
    for i, word in enumerate(words):
        numbered = _NUMBER.fullmatch(word) and parts[-1] and _alone(parts[-1])
        if numbered and verb_at(" ".join(words[i + 1 : i + 1 + MOST_NUMBERS]))[0]:
            parts.append([])
        parts[-1].append(word)
    return [" ".join(part) for part in parts if part]


def _alone(words: list[str]) -> bool:
    """Say whether words are more than numbers."""
    return not all(_NUMBER.fullmatch(word) for word in words)


def _each(words: list[str]) -> list[str]:
    """Return each number of a row in front of a verb, or behind one, on its own."""
    ahead = 0
    while ahead < len(words) and _NUMBER.fullmatch(words[ahead]):
        ahead += 1
    if ahead > 1 and verb_at(" ".join(words[ahead:]))[0]:
        return [*words[: ahead - 1], " ".join(words[ahead - 1 :])]
    verb, behind = verb_at(" ".join(words))
    numbers = behind.split()
    if verb and len(numbers) > 1 and all(map(_NUMBER.fullmatch, numbers)):
        first = len(words) - len(numbers) + 1
        return [" ".join(words[:first]), *words[first:]]
    return [" ".join(words)]
