"""The French openers."""

from kith.domain.encounter import Reason
from kith.domain.opening import Openers, Text
from kith.domain.purposes import Purpose

_WISHES = Text(
    "Mes meilleurs vœux",
    "En ce jour, je vous adresse mes meilleurs vœux.",
)

_UPDATE = Text(
    "Ce qu’ont donné vos conseils",
    "Je voulais vous dire ce qu’a donné {talk} :|…|Merci encore pour vos conseils.",
    {
        "learned": (
            "{On}, vous m’avez dit une chose qui m’aide : {fact}. Voici ce que cela a"
            " donné :|…|Merci encore pour vos conseils."
        ),
    },
)

_UPDATE_OF_A_JOB_SEEKER = Text(
    "Ce qu’ont donné vos conseils",
    "Je voulais vous dire ce qu’a donné {talk} :|…|À ma place, que regarderiez-vous maintenant ?",
    {
        "learned": (
            "{On}, vous m’avez dit une chose qui m’aide : {fact}. Voici ce que cela a"
            " donné :|…|À ma place, que regarderiez-vous maintenant ?"
        ),
    },
)

OPENERS: Openers = {
    (Reason.PROMISE, Purpose.PERSONAL): Text(
        "Comme promis",
        "Je n’ai pas oublié ce que je t’ai promis :|…",
        {
            "promised": "Je n’ai pas oublié ce que je t’ai promis : {fact}.|…",
        },
    ),
    (Reason.PROMISE, Purpose.PROFESSIONAL): Text(
        "Comme promis",
        "Comme promis {on} :|…",
        {
            "promised": "Comme promis {on} : {fact}.|…",
        },
    ),
    (Reason.PROMISE, Purpose.BUSINESS): Text(
        "Comme promis",
        "Comme promis {on} :|…|Si vous avez la moindre question, écrivez-moi.",
        {
            "promised": (
                "Comme promis {on} : {fact}.|…|Si vous avez la moindre question, écrivez-moi."
            ),
        },
    ),
    (Reason.PROMISE, Purpose.JOB_SEARCH): Text(
        "Comme promis",
        "Comme promis {on} :|…|Merci encore pour le temps que vous m’avez accordé.",
        {
            "promised": (
                "Comme promis {on} : {fact}.|…|Merci encore pour le temps que vous m’avez accordé."
            ),
        },
    ),
    (Reason.THANKS, Purpose.PERSONAL): Text(
        "Merci",
        "Merci pour {talk}. Cela m’a fait du bien.",
        {
            "learned": (
                "Merci pour {talk}. Cela m’a fait du bien.|Une chose m’est restée en tête : {fact}."
            ),
            "offers": "Merci pour {talk}, et pour ta proposition : {fact}. Cela m’a fait du bien.",
        },
    ),
    (Reason.THANKS, Purpose.PROFESSIONAL): Text(
        "Merci",
        (
            "Merci pour {talk} et pour le temps que vous m’avez accordé.|Si je peux vous être"
            " utile à mon tour, n’hésitez pas à me le dire."
        ),
        {
            "learned": (
                "Merci pour {talk}. J’en ai retenu une chose utile : {fact}.|Si je peux"
                " vous être utile à mon tour, n’hésitez pas à me le dire."
            ),
            "offers": (
                "Merci pour {talk}, et pour votre proposition : {fact}.|Si je peux vous"
                " être utile à mon tour, n’hésitez pas à me le dire."
            ),
        },
    ),
    (Reason.THANKS, Purpose.BUSINESS): Text(
        "Merci",
        "Merci pour {talk}.|Si une question se pose de votre côté, écrivez-moi.",
        {
            "learned": (
                "Merci pour {talk}. Ce que vous m’avez dit m’a été utile : {fact}.|Si"
                " une question se pose de votre côté, écrivez-moi."
            ),
            "offers": (
                "Merci pour {talk}, et pour votre proposition : {fact}.|Si une question"
                " se pose de votre côté, écrivez-moi."
            ),
        },
    ),
    (Reason.THANKS, Purpose.JOB_SEARCH): Text(
        "Merci pour votre temps",
        (
            "Merci pour {talk} et pour le temps que vous m’avez accordé.|Y a-t-il une lecture que"
            " vous me conseilleriez, ou une personne auprès de qui je pourrais apprendre ?"
        ),
        {
            "learned": (
                "Merci pour {talk} et pour le temps que vous m’avez accordé. Ceci"
                " m’aide tout particulièrement : {fact}.|Y a-t-il une lecture que vous"
                " me conseilleriez, ou une personne auprès de qui je pourrais apprendre"
                " ?"
            ),
            "offers": (
                "Merci pour {talk}, et pour votre proposition : {fact}.|Y a-t-il une"
                " lecture que vous me conseilleriez d’ici là ?"
            ),
        },
    ),
    (Reason.OCCASION, Purpose.PERSONAL): Text(
        "Je pense à toi",
        "Je pense à toi aujourd’hui, et je te souhaite le meilleur.",
    ),
    (Reason.OCCASION, Purpose.PROFESSIONAL): _WISHES,
    (Reason.OCCASION, Purpose.BUSINESS): _WISHES,
    (Reason.OCCASION, Purpose.JOB_SEARCH): _WISHES,
    (Reason.EXPLICIT, Purpose.PERSONAL): Text(
        "Je reviens vers toi",
        "Je voulais revenir vers toi après {talk}.|…|Comment vas-tu ?",
        {
            "asks": (
                "Je voulais revenir vers toi après {talk}. Tu m’avais dit ce que tu"
                " cherchais : {fact}.|…|Comment vas-tu ?"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.PROFESSIONAL): Text(
        "Je reviens vers vous",
        "Je voulais revenir vers vous après {talk}.|…",
        {
            "asks": (
                "Je voulais revenir vers vous après {talk}. Vous m’aviez dit ce que vous"
                " cherchiez : {fact}.|…"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.BUSINESS): Text(
        "Je reviens vers vous",
        "Je voulais revenir vers vous après {talk}.|…|Où en êtes-vous de votre côté ?",
        {
            "asks": (
                "Je voulais revenir vers vous après {talk}. Vous m’aviez dit ce que vous"
                " cherchiez : {fact}.|…|Où en êtes-vous de votre côté ?"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.JOB_SEARCH): Text(
        "Une question, si vous le permettez",
        "Après {talk}, j’aurais une question sur laquelle votre avis me serait précieux :|…",
    ),
    (Reason.UPDATE, Purpose.PERSONAL): Text(
        "Ce qu’ont donné tes conseils",
        "Je voulais te dire ce qu’a donné {talk} :|…|Merci encore pour tes conseils.",
    ),
    (Reason.UPDATE, Purpose.PROFESSIONAL): _UPDATE,
    (Reason.UPDATE, Purpose.BUSINESS): _UPDATE,
    (Reason.UPDATE, Purpose.JOB_SEARCH): _UPDATE_OF_A_JOB_SEEKER,
    (Reason.CHECK_IN, Purpose.PERSONAL): Text(
        "Comment vas-tu ?",
        "Comment vas-tu depuis {talk} ?",
        {
            "asks": (
                "Comment vas-tu depuis {talk} ?|Tu m’avais dit ce que tu cherchais :"
                " {fact}. As-tu trouvé ?"
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.PROFESSIONAL): Text(
        "Où en êtes-vous ?",
        "Comment les choses ont-elles avancé pour vous depuis {talk} ?",
        {
            "asks": (
                "Comment les choses ont-elles avancé pour vous depuis {talk} ?|Vous"
                " m’aviez dit ce que vous cherchiez : {fact}. Est-ce toujours d’actualité"
                " ? Si je peux aider, ce sera avec plaisir."
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.BUSINESS): Text(
        "Où en êtes-vous ?",
        (
            "Je voulais savoir où vous en êtes depuis {talk}.|Qu’est-ce qui vous aiderait le plus"
            " en ce moment ?"
        ),
        {
            "asks": (
                "Je voulais savoir où vous en êtes depuis {talk}.|Vous m’aviez dit ce que"
                " vous cherchiez : {fact}. Est-ce toujours d’actualité ?"
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.JOB_SEARCH): _UPDATE_OF_A_JOB_SEEKER,
    (Reason.KEEP_IN_TOUCH, Purpose.PERSONAL): Text(
        "Comment vas-tu ?",
        "{since}. Comment vas-tu ?",
        {
            "asks": (
                "{since}. Comment vas-tu ?|Tu m’avais dit ce que tu cherchais : {fact}."
                " As-tu trouvé ?"
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.PROFESSIONAL): Text(
        "Comment allez-vous ?",
        "{since}. Comment allez-vous ?",
        {
            "asks": (
                "{since}. Comment allez-vous ?|Vous m’aviez dit ce que vous cherchiez :"
                " {fact}. Est-ce toujours d’actualité ? Si je peux aider, ce sera avec"
                " plaisir."
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.BUSINESS): Text(
        "Comment allez-vous ?",
        "{since}. Comment vont les affaires ?|Puis-je vous aider sur un point ?",
        {
            "asks": (
                "{since}. Comment vont les affaires ?|Vous m’aviez dit ce que vous"
                " cherchiez : {fact}. Est-ce toujours d’actualité ?"
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.JOB_SEARCH): Text(
        "Où j’en suis",
        (
            "{since}, et j’aimerais vous dire où j’en suis :|…|Votre regard me serait précieux :"
            " qu’est-ce qui change dans votre domaine, et que je devrais savoir ?"
        ),
    ),
}
