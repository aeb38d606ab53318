"""The words of notes in five languages: labels of lines, and purposes. Sorted tables."""

from collections.abc import Mapping
from enum import StrEnum

from kith.domain.identity import fold
from kith.domain.purposes import Purpose


def _words(text: str) -> list[str]:
    return [fold(word) for word in text.split(", ")]


class Label(StrEnum):
    """What a labelled line says."""

    ASKS = "asks"
    FOLLOW_UP = "follow up"
    INTRODUCED = "introduced by"
    LEARNED = "learned"
    OFFERS = "offers"
    PROMISED = "promised"
    PURPOSE = "purpose"
    RHYTHM = "rhythm"
    SHARED = "shared"
    WHEN = "when"
    WHERE = "where"
    WITH = "with"


LABELS: Mapping[Label, Mapping[str, str]] = {
    Label.ASKS: {
        "de": "anfrage, anliegen, bedarf, benötigt, bitte, bittet um, braucht, frage, fragt, fragt "
        "nach, gesuch, gesucht, hat gefragt nach, möchte, sucht, sucht nach, wunsch, "
        "wünscht",
        "en": "ask, asked, asked about, asked for, asks, asks about, asks for, in search of, "
        "interested in, looking for, looks for, need, needed, needs, needs help with, "
        "request, requested, requests, searching for, seeking, seeks, want, wanted, wants, "
        "wants to know, wish, would like",
        "es": "busca, buscando, le interesa, necesidad, necesita, petición, pide, pidió, pregunta, "
        "quiere, solicita, solicitud",
        "fr": "a besoin de, a demandé, aimerait, besoin, besoins, cherche, demande, en "
        "quête de, est à la recherche de, recherche, souhaite, veut, voudrait, à la "
        "recherche de",
        "nl": "behoefte, heeft nodig, hulpvraag, is op zoek naar, nodig, op zoek naar, verzoek, "
        "vraag, vraagt, vraagt om, vroeg om, wil, wil graag, zoekt, zoekt naar",
    },
    Label.FOLLOW_UP: {
        "de": "dranbleiben, erinner mich, erinnere mich, erinnern, erinnerung, melden, mich "
        "erinnern, nachfassen, nachhaken, nächste schritte, nächster schritt, rückmeldung, "
        "wieder melden, wiedersehen, wiedervorlage, zurückmelden",
        "en": "action item, action items, check back, check in, circle back, follow up, follow "
        "ups, followup, followups, get back, get in touch, next action, next step, next "
        "steps, nudge me, ping, ping me, reach out, reconnect, remind me, reminder, to do, "
        "todo, todos, touch base, write again",
        "es": "contactar de nuevo, dar seguimiento, hacer seguimiento, próximo paso, próximos "
        "pasos, recordar, recordarme, recordatorio, recuérdame, retomar, retomar contacto, "
        "seguimiento, siguiente paso, volver a contactar, volver a escribir, volver a "
        "llamar",
        "fr": "faire le point, me rappeler, prochaine étape, prochaines étapes, rappel, rappeler, "
        "rappelez moi, rappelle moi, recontacter, relance, relancer, reprendre contact, suivi, à "
        "faire",
        "nl": "actiepunt, contact opnemen, follow up, herinner me, herinner mij, herinneren, "
        "herinnering, nabellen, opvolgen, opvolging, terugbellen, terugkomen, volgende "
        "stap, volgende stappen, weer contact, weer contact opnemen, weer melden",
    },
    Label.INTRODUCED: {
        "de": "bekannt durch, bekannt gemacht durch, bekannt gemacht von, bekanntgemacht von, "
        "eingeführt von, empfehlung von, empfohlen durch, empfohlen von, intro durch, intro von, "
        "kennengelernt durch, kennengelernt über, kontakt durch, kontakt von, kontakt über, "
        "vermittelt durch, vermittelt von, vorgestellt durch, vorgestellt von",
        "en": "connected by, connected through, intro by, intro from, intro through, intro via, "
        "introduced by, introduced through, introduced via, introduction by, introduction from, "
        "introduction via, met through, met via, recommended by, referral from, referred by",
        "es": "conocida a través de, conocida por, conocido a través de, contacto a través de, "
        "contacto de, intro de, introducida por, introducido por, presentación de, "
        "presentada por, presentadas por, presentado por, presentados por, recomendada por, "
        "recomendado por",
        "fr": "contact de, intro de, introduit par, introduite par, introduits par, mis en "
        "contact par, mis en relation par, mise en contact par, mise en relation par, par l "
        "intermédiaire de, présenté par, présentée par, présentées par, présentés par, "
        "recommandé par, recommandée par, rencontré via, rencontrée via",
        "nl": "aanbevolen door, contact via, geïntroduceerd door, in contact gebracht door, intro "
        "door, intro via, introductie door, introductie via, kennisgemaakt via, leren "
        "kennen via, ontmoet via, voorgesteld door",
    },
    Label.LEARNED: {
        "de": "erfahren, erkenntnis, erkenntnisse, gehört, gelernt, hat erzählt, hat mir erzählt, "
        "infos, mitgenommen, neues, neuigkeit, neuigkeiten",
        "en": "found out, heard, insight, insights, learned, learned about, learned from her, "
        "learned from him, learned from them, learned that, learnt, news, take away, take "
        "aways, takeaway, takeaways, til, told me, was told, worth knowing",
        "es": "aprendido, aprendizajes, aprendí, me contó, me dijo, me enteré, me enteré de, "
        "noticias, novedades, supe",
        "fr": "apprentissages, appris, entendu, m a appris, m a dit, m a raconté, nouvelles, à "
        "retenir",
        "nl": "gehoord, geleerd, inzichten, nieuws, vernomen, vertelde, vertelde me, vertelde mij",
    },
    Label.OFFERS: {
        "de": "angebot, angeboten, bietet, bietet an, hilft bei, hilft mit, kann anbieten, kann "
        "bieten, kann helfen, kann helfen bei, kann helfen mit, kann unterstützen bei",
        "en": "can help, can help with, can introduce, can offer, could help, could help with, "
        "happy to help with, helps with, offer, offered, offered to, offering, offers, "
        "offers to, volunteered",
        "es": "oferta, ofrece, ofrecido, ofreció, puede ayudar, puede ayudar con, puede ayudar en, "
        "puede ofrecer",
        "fr": "offert, offre, peut aider, peut aider avec, peut aider pour, peut aider à, peut "
        "offrir, peut proposer, propose, proposition, proposé",
        "nl": "aanbod, aangeboden, biedt, biedt aan, bood aan, kan aanbieden, kan bieden, kan "
        "helpen, kan helpen bij, kan helpen met",
    },
    Label.PROMISED: {
        "de": "schulde, schulde ich, schulde ihm, schulde ihr, versprach, versprechen, "
        "versprochen, zugesagt, zusage, zusagen",
        "en": "commitment, commitments, committed to, owe, owe her, owe him, owe them, owed, "
        "promise, promised, promised her, promised him, promised them, promised to, "
        "promises",
        "es": "compromiso, compromisos, debo, le debo, le prometí, les prometí, promesa, "
        "promesas, prometido, prometí",
        "fr": "engagement, engagements, je dois, promesse, promesses, promis",
        "nl": "belofte, beloften, beloftes, beloofd, beloofde, toegezegd, toezegging, toezeggingen",
    },
    Label.PURPOSE: {
        "de": "anlass, zweck",
        "en": "circle, purpose, tags, type",
        "es": "finalidad, propósito, tipo",
        "fr": "motif",
        "nl": "doel, soort",
    },
    Label.RHYTHM: {
        "de": "häufigkeit, in kontakt bleiben, kontakt halten, rhythmus, turnus",
        "en": "cadence, frequency, keep in contact, keep in touch, keep up, rhythm, stay in "
        "contact, stay in touch",
        "es": "cadencia, frecuencia, mantener contacto, mantener el contacto, mantenerse en "
        "contacto, ritmo, seguir en contacto",
        "fr": "cadence, fréquence, garder contact, garder le contact, rester en contact, rythme",
        "nl": "contact houden, contact onderhouden, frequentie, in contact blijven, ritme",
    },
    Label.SHARED: {
        "de": "erzählt, geteilt, mitgeteilt, verraten, weitergegeben, weitergesagt",
        "en": "gave, mentioned, passed on, shared, shared with her, shared with him, shared with "
        "them, told, told her, told him, told them",
        "es": "compartido, compartí, contado, conté, le conté, le dije, les conté",
        "fr": "lui ai dit, lui ai raconté, partagé, raconté, transmis",
        "nl": "doorgegeven, gedeeld, meegegeven, verteld",
    },
    Label.WHEN: {
        "de": "am, datum, tag, wann, zeitpunkt",
        "en": "date, day, met on, when",
        "es": "cuándo, día, fecha",
        "fr": "date, jour, quand",
        "nl": "dag, datum, wanneer",
    },
    Label.WHERE: {
        "de": "ort, treffpunkt, wo",
        "en": "at, location, met at, place, venue, where, where we met",
        "es": "dónde, lugar, sitio, ubicación",
        "fr": "endroit, lieu, où",
        "nl": "locatie, plaats, plek, waar",
    },
    Label.WITH: {
        "de": "anwesend, anwesende, dabei, gespräch mit, gesprächspartner, gesprächspartnerin, "
        "getroffen, kontakt mit, mit, mit dabei, mit wem, person, personen, teilnehmende, "
        "teilnehmer, teilnehmerinnen, treffen mit, wer",
        "en": "attendee, attendees, guest, guests, met, met with, participant, participants, "
        "people, person, present, spoke to, spoke with, talked to, talked with, who, with, "
        "with whom",
        "es": "asistentes, con, con quién, participantes, persona, personas, presentes, quién, "
        "quiénes",
        "fr": "avec, avec qui, participants, personne, personnes, présents, qui",
        "nl": "aanwezig, aanwezigen, deelnemers, gesproken met, met, met wie, ontmoet, personen, "
        "persoon, wie",
    },
}
"""Every label in every language is understood by everybody; its language says how to read dates."""

PURPOSES: Mapping[Purpose, str] = {
    Purpose.BUSINESS: "affaires, business, client, cliente, clientes, clients, commercial, "
    "customer, geschäft, geschäftlich, klant, kunde, kunden, lead, negocio, "
    "negocios, new business, new_business, newbusiness, prospect, sales, "
    "vertrieb, zaken",
    Purpose.JOB_SEARCH: "búsqueda de empleo, career, empleo, emploi, job, job hunt, job search, "
    "job-search, job_search, jobhunt, jobsearch, jobsuche, karriere, "
    "recherche d'emploi, recherche-emploi, rechercheemploi, sollicitatie, "
    "solliciteren, stellensuche, werkzoekend",
    Purpose.PERSONAL: "ami, amigo, amigos, amis, familia, familie, famille, family, freund, "
    "freunde, friend, friends, friendship, perso, personal, personnel, "
    "persoonlijk, persönlich, privado, privat, private, privé, vriend, vrienden",
    Purpose.PROFESSIONAL: "arbeit, beruf, beruflich, netwerk, networking, netzwerk, pro, "
    "profesional, professional, professioneel, professionnel, trabajo, "
    "travail, werk, work, zakelijk",
}

COURTESIES = (
    "a, alsjeblieft, alstublieft, aub, bitte, dear kith, graag, hey kith, hi kith, kith, "
    "merci de, please, pls, por favor, prière de, s il te plaît, s il vous plaît, svp, to, "
    "zu, à"
)
"""Politeness in front of a wish: "Please follow up in 2 weeks"."""

FILLERS = frozenset(
    _words(
        "avec elle, avec lui, bei ihm, bei ihr, con ella, con él, her, him, ihm, ihn, ihnen, "
        "ihr, it, la, le, lui, me, met haar, met hem, mit ihm, mit ihnen, mit ihr, them, with "
        "her, with him, with them"
    )
)
"""What is left of a wish that names nothing to do: "Follow up with her in May"."""

COMING = frozenset(
    _words(
        "aanstaande, komende, kommende, kommenden, kommender, kommendes, next, nächste, "
        "nächsten, nächster, nächstes, prochain, prochaine, próxima, próximo, volgende"
    )
)
"""Words that say of a day that it is still to come."""

AUXILIARIES = "habe, haben, hast, hat, heb, hebben, heeft, werd, wurde"
"""German and Dutch verbs that stand behind: "Was ich gelernt habe:"."""

MINE: Mapping[str, str] = {
    "de": "auch, habe, habe ich, haben, ich, von mir, was, wir",
    "en": "also, have, i, just, things, ve, we, what",
    "es": "he, hemos, lo que, nosotros, que, también, yo",
    "fr": "ai, aussi, avons, ce que, j, nous, que",
    "nl": "heb, hebben, ik, ook, wat, we, wij",
}
"""Words in front of what the owner learned, shared or promised, by language."""

THEIRS: Mapping[str, str] = {
    "de": "auch, er, hat, ist, sie, was, wir",
    "en": "also, are, both, currently, has, have, he, is, now, s, she, they, what, would",
    "es": "ella, ellas, ellos, está, ha, han, lo que, que, también, él",
    "fr": "a, aussi, ce qu, ce que, elle, elles, est, il, ils, ont, qu",
    "nl": "hebben, heeft, hij, is, ook, wat, ze, zij",
}
"""Words in front of what others ask or offer, by language."""
