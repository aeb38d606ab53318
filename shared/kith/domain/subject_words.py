"""The words of subjects in five languages: occasions, connecting words, and what is no name."""

OCCASIONS = frozenset(
    """
    1:1 1-1 abendessen afspraak aperitif appel apero bavardage beer beers bier biertje biere birra
    borrel breakfast brunch cafe caffe call catch catch-up catchup cena cerveza chat coffee comida
    conversacion conversation cup date dejeuner desayuno diner dinner discussion discussie drink
    drinks entretien entrevista essen fruhstuck gesprek gesprach gesprache interview intro
    kaffee kaffeetrinken koffie lunch llamada meal meet meet-up meetup meeting mittagessen ontbijt
    ontmoeting party pint plausch reunion rendez-vous rencontre rdv spaziergang stroll sync tea tee
    telefonat telefoongesprek telefongesprach the thee treffen verre videocall videollamada visit
    visite visita walk wandeling wein wine zoom
    """.split()  # noqa: SIM905 - a table of words is read as a table
)
"""What one has with somebody; folded."""

MET = frozenset(
    """
    angerufen appele bumped called getroffen llame met rencontre sah saw spoke talked visited vu
    """.split()  # noqa: SIM905 - as above
)
"""Verbs behind which a name comes at once, or after "with", "to", "into"."""

WITH = frozenset(["avec", "con", "met", "mit", "with", "w", "w/", "to"])

REMOTE = frozenset(["anruf", "appel", "call", "chat", "llamada", "phone", "telefonat", "telefoongesprek", "zoom"])
"""Occasions that happen nowhere: what follows "@" is where the other works."""

PLACES = frozenset(["@", "a", "at", "auf", "beim", "bei", "chez", "en", "im", "in", "op", "aan", "au", "en"])

SEPARATORS = frozenset(["&", "+", ",", "and", "en", "et", "und", "y", "plus"])

PARTICLES = frozenset(
    ["al", "bin", "d", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "la", "le", "ten", "ter", "van", "vom", "von", "zu", "zum", "y"]
)
"""Lower-case words inside names."""

NO_NAMES = frozenset(
    """
    about agenda all angebot anfrage april august board budget business call christmas client
    coffee contract customer december dinner draft einladung everybody everyone feedback february
    follow followup friday fwd happy hello hey hi important info interview invitation invoice
    january july june lunch march may meeting memo merry minutes monday new newsletter note notes
    november october offer office order plan please project proposal question questions quick
    reminder report request review sales saturday schedule september status summary sunday support
    team thanks thank test the thursday today tomorrow tuesday update urgent wednesday week weekly
    welcome with work yesterday your
    """.split()  # noqa: SIM905 - as above
)
"""Words that make a row of capitalised words a heading instead of a name; folded."""
