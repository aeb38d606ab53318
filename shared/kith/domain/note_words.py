"""The words of notes in five languages: labels of lines, purposes, occasions. Sorted tables."""

from collections.abc import Mapping
from enum import StrEnum

from kith.domain.purposes import Purpose


def _words(text: str) -> list[str]:
    return text.split(", ")


class Label(StrEnum):
    """What a labelled line says."""

    ASKS = "asks"
    FOLLOW_UP = "follow up"
    INTRODUCED = "introduced by"
    LEARNED = "learned"
    OFFERS = "offers"
    PROMISED = "promised"
    RHYTHM = "rhythm"
    SHARED = "shared"
    WHEN = "when"
    WHERE = "where"
    WITH = "with"


LABELS: Mapping[Label, Mapping[str, str]] = {
    Label.ASKS: {
        "de": "anliegen, bitte, bittet um, braucht, fragt, fragt nach, frage, gesucht, sucht, "
        "wünscht, wunsch",
        "en": "ask, asked, asked for, asks, asks for, looking for, needs, wants",
        "es": "busca, necesita, pide, pregunta, solicita",
        "fr": "a besoin de, besoin, cherche, demande, recherche, souhaite",
        "nl": "heeft nodig, vraag, vraagt, vraagt om, wil, zoekt",
    },
    Label.FOLLOW_UP: {
        "de": "erinnere mich, erinnerung, melden, nachfassen, nachhaken, wieder melden, "
        "wiedervorlage, wiedersehen, dranbleiben, zurückmelden",
        "en": "check back, check in, circle back, follow up, followup, get back, next step, ping, "
        "remind me, reminder, touch base",
        "es": "contactar de nuevo, hacer seguimiento, recordar, recordatorio, recuérdame, "
        "retomar contacto, retomar, seguimiento, volver a contactar, dar seguimiento",
        "fr": "faire le point, me rappeler, rappel, rappeler, rappelle moi, rappelez moi, "
        "recontacter, "
        "relance, relancer, reprendre contact, suivi",
        "nl": "contact opnemen, herinner me, herinner mij, herinnering, nabellen, opvolgen, "
        "opvolging, terugkomen, weer contact, weer melden",
    },
    Label.INTRODUCED: {
        "de": "bekannt durch, bekanntgemacht von, eingeführt von, empfohlen von, kontakt durch, "
        "kontakt über, vermittelt von, vorgestellt durch, vorgestellt von",
        "en": "intro by, intro from, introduced by, introduction by, referred by",
        "es": "introducido por, presentada por, presentado por, presentados por, "
        "recomendada por, recomendado por",
        "fr": "introduit par, introduite par, mis en contact par, mis en relation par, "
        "présenté par, présentée par, présentés par, recommandé par",
        "nl": "geïntroduceerd door, in contact gebracht door, introductie door, "
        "kennisgemaakt via, voorgesteld door",
    },
    Label.LEARNED: {
        "de": "erfahren, gehört, gelernt",
        "en": "found out, heard, learned, learned that, learnt",
        "es": "aprendí, aprendido, he aprendido, me enteré, supe",
        "fr": "appris, j ai appris",
        "nl": "geleerd, gehoord, vernomen",
    },
    Label.OFFERS: {
        "de": "angebot, angeboten, bietet, bietet an, kann helfen, kann helfen mit",
        "en": "can help with, offer, offered, offers",
        "es": "oferta, ofrece, ofreció, puede ayudar con",
        "fr": "offre, peut aider, propose",
        "nl": "aanbod, biedt, biedt aan, kan helpen, kan helpen met",
    },
    Label.PROMISED: {
        "de": "habe versprochen, versprechen, versprochen, zugesagt",
        "en": "i promised, promise, promised, promised to, promises",
        "es": "promesa, prometí, prometido",
        "fr": "j ai promis, promesse, promis",
        "nl": "belofte, beloofd, toegezegd",
    },
    Label.RHYTHM: {
        "de": "kontakt halten, rhythmus, in kontakt bleiben",
        "en": "keep in touch, rhythm, stay in touch",
        "es": "frecuencia, mantener contacto, mantener el contacto, ritmo",
        "fr": "fréquence, garder contact, garder le contact, rester en contact, rythme",
        "nl": "contact houden, in contact blijven, ritme",
    },
    Label.SHARED: {
        "de": "erzählt, geteilt, mitgeteilt, weitergegeben",
        "en": "i shared, shared, told",
        "es": "compartí, compartido, conté, he compartido",
        "fr": "j ai partagé, partagé, raconté",
        "nl": "gedeeld, verteld",
    },
    Label.WHEN: {
        "de": "am, datum, wann",
        "en": "date, when",
        "es": "cuándo, fecha",
        "fr": "date, quand",
        "nl": "datum, wanneer",
    },
    Label.WHERE: {
        "de": "ort, wo",
        "en": "location, place, where",
        "es": "dónde, lugar",
        "fr": "endroit, lieu, où",
        "nl": "locatie, plaats, waar",
    },
    Label.WITH: {
        "de": "getroffen, mit, wer",
        "en": "met, met with, people, who, with",
        "es": "con, quién",
        "fr": "avec, qui",
        "nl": "met, wie",
    },
}
"""Every label in every language is understood by everybody; its language says how to read dates."""

PURPOSES: Mapping[Purpose, str] = {
    Purpose.BUSINESS: "affaires, business, geschäft, geschäftlich, negocio, negocios, "
    "new business, "
    "newbusiness, new_business, zaken",
    Purpose.JOB_SEARCH: "búsqueda de empleo, emploi, empleo, job search, job_search, jobsearch, "
    "job-search, jobsuche, recherche d'emploi, sollicitatie, stellensuche, werkzoekend",
    Purpose.PERSONAL: "perso, personal, personnel, persönlich, persoonlijk, privado, privat, "
    "private, "
    "privé",
    Purpose.PROFESSIONAL: "beruflich, networking, professional, professionnel, profesional, "
    "professioneel, zakelijk",
}

AND: tuple[str, ...] = ("&", "and", "en", "et", "sowie", "und", "y", "plus")
"""Words between the names of two people."""

COMPANY_FORMS = frozenset(
    _words(
        "ag, bv, co, corp, corporation, eg, ev, gbr, gmbh, group, inc, kg, limited, llc, llp, "
        "ltd, mbh, "
        "nv, oy, plc, sa, sarl, sas, se, sl, srl, ug"
    )
)
"""Last words of what is a company and no person."""

AT_COMPANY: tuple[str, ...] = ("@", "at", "bei", "chez", "from")
"""Words between a person and where they work, as in "Dana from ACME"."""

HONORIFICS = frozenset(
    _words(
        "dhr, don, doña, dr, dra, frau, herr, hr, m, madame, me, meneer, mevr, mevrouw, miss, "
        "mlle, mme, monsieur, mr, mrs, ms, mw, prof, señor, señora, sir, sr, sra"
    )
)
"""Words in front of a name that are no part of it."""

MYSELF = frozenset(_words("i, ich, ik, me, mich, mij, mir, moi, myself, yo"))
"""The owner, who is never a contact."""
