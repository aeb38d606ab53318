"""Which of the five languages a short text is in, by the small words in it.

What a conversation was about is written in whatever language it was in; a draft has to know
whether it may build it into a sentence.
"""

from collections.abc import Mapping

SMALL_WORDS: Mapping[str, str] = {
    "de": (
        "aber als am an auch auf aus bei beim bin da das dass dem den der des die doch du ein"
        " eine einem einen einer er es für gibt haben hat her ich ihm ihr ihre ihren im in ins"
        " ist kann kein keine man mit nach nicht noch oder ob schon sei sein seine sich sie sind"
        " so sucht über um und vom von vor war was wenn werden wie will wird wir zu zum zur"
    ),
    "en": (
        "a about after am an and are as at be because been but by can could does for from get"
        " has have he her his how if in into is it its me needs no not of on or our over she"
        " should so some somebody someone that the their them they this to was we were what when"
        " where which who will with would you your"
    ),
    "es": (
        "a al alguien aunque busca como con cuando de del desde el ella en entre es están esta"
        " este está ha hasta hay la las le lo los me mi muy más no nos o para pero por porque"
        " qué que quiere se según si sin sobre son su sus también te tiene un una unos y ya"
    ),
    "fr": (
        "a à au aux avec c'est ce ces cette chez comme dans de des du elle en entre est et il"
        " ils je la le les leur leurs lui mais me ne on ou où par pas plus pour qu'il que qui sa"
        " se ses si son sont sur te trop très tu un une veut vers y"
    ),
    "nl": (
        "aan al als bij dan dat de die dit door een en er gaat geen haar heb hebben heeft het"
        " hij hoe hun ik in is kan maar me meer met mijn naar niet nog of om onder ook op over"
        " te tot uit uw van veel voor waar was wat we weer wel wij wil worden wordt zich zij"
        " zijn zo zoekt"
    ),
}
"""By language, the words that hold its sentences together; some are of two languages."""

_SMALL = {language: frozenset(words.split()) for language, words in SMALL_WORDS.items()}


def spoken_in(text: str) -> frozenset[str]:
    """Return the languages of which the text has most small words; none if it has none at all."""
    words = [word.strip(".,;:!?()\"'„“”«»") for word in text.lower().split()]
    counts = {language: sum(word in small for word in words) for language, small in _SMALL.items()}
    most = max(counts.values())
    return frozenset(language for language, count in counts.items() if most and count == most)


def is_foreign(text: str, language: str) -> bool:
    """Return whether the text is rather in another language than this one."""
    found = spoken_in(text)
    return bool(found) and language not in found
