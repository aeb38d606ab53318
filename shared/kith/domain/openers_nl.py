"""The Dutch openers."""

from kith.domain.encounter import Reason
from kith.domain.opening import Openers, Text
from kith.domain.purposes import Purpose

_WISHES = Text(
    "Mijn beste wensen",
    "Op deze dag stuur ik u mijn beste wensen.",
)

_UPDATE = Text(
    "Wat er van uw advies is gekomen",
    "Ik wilde u vertellen wat {talk} heeft opgeleverd:|…|Nogmals bedankt voor uw advies.",
    {
        "learned": (
            "{On} vertelde u me iets wat me helpt: {fact}. Dit is ervan"
            " gekomen:|…|Nogmals bedankt voor uw advies."
        ),
    },
)

_UPDATE_OF_A_JOB_SEEKER = Text(
    "Wat er van uw advies is gekomen",
    "Ik wilde u vertellen wat {talk} heeft opgeleverd:|…|Waar zou u in mijn plaats nu naar kijken?",
    {
        "learned": (
            "{On} vertelde u me iets wat me helpt: {fact}. Dit is ervan gekomen:|…|Waar"
            " zou u in mijn plaats nu naar kijken?"
        ),
    },
)

OPENERS: Openers = {
    (Reason.PROMISE, Purpose.PERSONAL): Text(
        "Zoals beloofd",
        "Ik ben niet vergeten wat ik je heb beloofd:|…",
        {
            "promised": "Ik ben niet vergeten wat ik je heb beloofd: {fact}.|…",
        },
    ),
    (Reason.PROMISE, Purpose.PROFESSIONAL): Text(
        "Zoals beloofd",
        "Zoals {on} beloofd:|…",
        {
            "promised": "Zoals {on} beloofd: {fact}.|…",
        },
    ),
    (Reason.PROMISE, Purpose.BUSINESS): Text(
        "Zoals beloofd",
        "Zoals {on} beloofd:|…|Als er een vraag opkomt, mail me gerust.",
        {
            "promised": "Zoals {on} beloofd: {fact}.|…|Als er een vraag opkomt, mail me gerust.",
        },
    ),
    (Reason.PROMISE, Purpose.JOB_SEARCH): Text(
        "Zoals beloofd",
        "Zoals {on} beloofd:|…|Nogmals bedankt voor uw tijd.",
        {
            "promised": "Zoals {on} beloofd: {fact}.|…|Nogmals bedankt voor uw tijd.",
        },
    ),
    (Reason.THANKS, Purpose.PERSONAL): Text(
        "Dank je wel",
        "Dank je wel voor {talk}. Het deed me goed.",
        {
            "learned": (
                "Dank je wel voor {talk}. Het deed me goed.|Eén ding is me bijgebleven: {fact}."
            ),
            "offers": "Dank je wel voor {talk} en voor je aanbod: {fact}. Het deed me goed.",
        },
    ),
    (Reason.THANKS, Purpose.PROFESSIONAL): Text(
        "Hartelijk dank",
        (
            "Hartelijk dank voor {talk} en voor uw tijd.|Als ik op mijn beurt iets voor u kan"
            " doen, hoor ik het graag."
        ),
        {
            "learned": (
                "Hartelijk dank voor {talk}. Ik heb er iets nuttigs van meegenomen:"
                " {fact}.|Als ik op mijn beurt iets voor u kan doen, hoor ik het graag."
            ),
            "offers": (
                "Hartelijk dank voor {talk} en voor uw aanbod: {fact}.|Als ik op mijn"
                " beurt iets voor u kan doen, hoor ik het graag."
            ),
        },
    ),
    (Reason.THANKS, Purpose.BUSINESS): Text(
        "Hartelijk dank",
        "Hartelijk dank voor {talk}.|Als er bij u een vraag opkomt, mail me gerust.",
        {
            "learned": (
                "Hartelijk dank voor {talk}. Het was nuttig om dit van u te horen:"
                " {fact}.|Als er bij u een vraag opkomt, mail me gerust."
            ),
            "offers": (
                "Hartelijk dank voor {talk} en voor uw aanbod: {fact}.|Als er bij u een"
                " vraag opkomt, mail me gerust."
            ),
        },
    ),
    (Reason.THANKS, Purpose.JOB_SEARCH): Text(
        "Dank voor uw tijd",
        (
            "Hartelijk dank voor {talk} en voor de tijd die u hebt genomen.|Is er iets wat ik zou"
            " moeten lezen, of iemand van wie ik zou kunnen leren?"
        ),
        {
            "learned": (
                "Hartelijk dank voor {talk} en voor de tijd die u hebt genomen. Vooral"
                " dit helpt me: {fact}.|Is er iets wat ik zou moeten lezen, of iemand"
                " van wie ik zou kunnen leren?"
            ),
            "offers": (
                "Hartelijk dank voor {talk} en voor uw aanbod: {fact}.|Is er iets wat ik"
                " in de tussentijd zou moeten lezen?"
            ),
        },
    ),
    (Reason.OCCASION, Purpose.PERSONAL): Text(
        "Ik denk aan je",
        "Ik denk vandaag aan je en wens je het allerbeste.",
    ),
    (Reason.OCCASION, Purpose.PROFESSIONAL): _WISHES,
    (Reason.OCCASION, Purpose.BUSINESS): _WISHES,
    (Reason.OCCASION, Purpose.JOB_SEARCH): _WISHES,
    (Reason.EXPLICIT, Purpose.PERSONAL): Text(
        "Nog even een berichtje",
        "Ik wilde na {talk} nog even van me laten horen.|…|Hoe gaat het met je?",
        {
            "asks": (
                "Ik wilde na {talk} nog even van me laten horen. Je vertelde me waar je"
                " naar zocht: {fact}.|…|Hoe gaat het met je?"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.PROFESSIONAL): Text(
        "Ik kom bij u terug",
        "Ik wilde na {talk} graag bij u terugkomen.|…",
        {
            "asks": (
                "Ik wilde na {talk} graag bij u terugkomen. U vertelde me waar u naar"
                " zocht: {fact}.|…"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.BUSINESS): Text(
        "Ik kom bij u terug",
        "Ik wilde na {talk} graag bij u terugkomen.|…|Hoe staat het er bij u voor?",
        {
            "asks": (
                "Ik wilde na {talk} graag bij u terugkomen. U vertelde me waar u naar"
                " zocht: {fact}.|…|Hoe staat het er bij u voor?"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.JOB_SEARCH): Text(
        "Een vraag, als het mag",
        "Na {talk} heb ik nog een vraag waarover ik uw advies bijzonder zou waarderen:|…",
    ),
    (Reason.UPDATE, Purpose.PERSONAL): Text(
        "Wat er van je advies is gekomen",
        "Ik wilde je vertellen wat {talk} heeft opgeleverd:|…|Nogmals bedankt voor je advies.",
    ),
    (Reason.UPDATE, Purpose.PROFESSIONAL): _UPDATE,
    (Reason.UPDATE, Purpose.BUSINESS): _UPDATE,
    (Reason.UPDATE, Purpose.JOB_SEARCH): _UPDATE_OF_A_JOB_SEEKER,
    (Reason.CHECK_IN, Purpose.PERSONAL): Text(
        "Hoe gaat het?",
        "Hoe is het met je gegaan sinds {talk}?",
        {
            "asks": (
                "Hoe is het met je gegaan sinds {talk}?|Je vertelde me waar je naar zocht:"
                " {fact}. Is het gelukt?"
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.PROFESSIONAL): Text(
        "Hoe is het verdergegaan?",
        "Hoe is het bij u verdergegaan sinds {talk}?",
        {
            "asks": (
                "Hoe is het bij u verdergegaan sinds {talk}?|U vertelde me waar u naar"
                " zocht: {fact}. Is dat nog actueel? Als ik kan helpen, doe ik dat graag."
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.BUSINESS): Text(
        "Hoe staat het ervoor?",
        (
            "Ik was benieuwd hoe het ervoor staat sinds {talk}.|Waar zou u op dit moment het meest"
            " aan hebben?"
        ),
        {
            "asks": (
                "Ik was benieuwd hoe het ervoor staat sinds {talk}.|U vertelde me waar u"
                " naar zocht: {fact}. Is dat nog actueel?"
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.JOB_SEARCH): _UPDATE_OF_A_JOB_SEEKER,
    (Reason.KEEP_IN_TOUCH, Purpose.PERSONAL): Text(
        "Hoe gaat het?",
        "{since}. Hoe gaat het met je?",
        {
            "asks": (
                "{since}. Hoe gaat het met je?|Je vertelde toen waar je naar zocht:"
                " {fact}. Is het gelukt?"
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.PROFESSIONAL): Text(
        "Hoe gaat het met u?",
        "{since}. Hoe gaat het met u?",
        {
            "asks": (
                "{since}. Hoe gaat het met u?|U vertelde toen waar u naar zocht: {fact}."
                " Is dat nog actueel? Als ik kan helpen, doe ik dat graag."
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.BUSINESS): Text(
        "Hoe gaat het met u?",
        "{since}. Hoe gaan de zaken?|Kan ik u ergens mee helpen?",
        {
            "asks": (
                "{since}. Hoe gaan de zaken?|U vertelde toen waar u naar zocht: {fact}. Is"
                " dat nog actueel?"
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.JOB_SEARCH): Text(
        "Waar ik nu sta",
        (
            "{since}, en ik vertel u graag waar ik nu sta:|…|Ik hoor graag hoe u het ziet: wat"
            " verandert er in uw vakgebied dat ik zou moeten weten?"
        ),
    ),
}
