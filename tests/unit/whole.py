"""Whether tables of phrases say in each language what English says."""

import re
from collections.abc import Mapping

Words = Mapping[str, Mapping[str, str]]


def all_of(words: Words) -> dict[tuple[str, str], str]:
    """Return all phrases of a language, by mail or page and key."""
    return {(of, key): text for of, said in words.items() for key, text in said.items()}


def places(words: Words) -> dict[tuple[str, str], list[str]]:
    """Return the places of each phrase that somebody fills, sorted."""
    return {key: sorted(set(re.findall(r"{(\w+)}", text))) for key, text in all_of(words).items()}
