"""The Spanish openers."""

from kith.domain.encounter import Reason
from kith.domain.opening import Openers, Text
from kith.domain.purposes import Purpose

_WISHES = Text(
    "Mis mejores deseos",
    "En este día le envío mis mejores deseos.",
)

_UPDATE = Text(
    "Qué ha sido de su consejo",
    "Quería contarle qué ha resultado de {talk}:|…|Gracias de nuevo por su consejo.",
    {
        "learned": (
            "{On} me dijo algo que me ayuda: {fact}. Esto es lo que ha"
            " resultado:|…|Gracias de nuevo por su consejo."
        ),
    },
)

_UPDATE_OF_A_JOB_SEEKER = Text(
    "Qué ha sido de su consejo",
    "Quería contarle qué ha resultado de {talk}:|…|En mi lugar, ¿qué miraría usted ahora?",
    {
        "learned": (
            "{On} me dijo algo que me ayuda: {fact}. Esto es lo que ha resultado:|…|En"
            " mi lugar, ¿qué miraría usted ahora?"
        ),
    },
)

OPENERS: Openers = {
    (Reason.PROMISE, Purpose.PERSONAL): Text(
        "Lo prometido",
        "No he olvidado lo que te prometí:|…",
        {
            "promised": "No he olvidado lo que te prometí: {fact}.|…",
        },
    ),
    (Reason.PROMISE, Purpose.PROFESSIONAL): Text(
        "Lo prometido",
        "Como le prometí {on}:|…",
        {
            "promised": "Como le prometí {on}: {fact}.|…",
        },
    ),
    (Reason.PROMISE, Purpose.BUSINESS): Text(
        "Lo prometido",
        "Como le prometí {on}:|…|Si surge alguna duda, escríbame.",
        {
            "promised": "Como le prometí {on}: {fact}.|…|Si surge alguna duda, escríbame.",
        },
    ),
    (Reason.PROMISE, Purpose.JOB_SEARCH): Text(
        "Lo prometido",
        "Como le prometí {on}:|…|Gracias de nuevo por su tiempo.",
        {
            "promised": "Como le prometí {on}: {fact}.|…|Gracias de nuevo por su tiempo.",
        },
    ),
    (Reason.THANKS, Purpose.PERSONAL): Text(
        "Gracias",
        "Gracias por {talk}. Me hizo bien.",
        {
            "learned": "Gracias por {talk}. Me hizo bien.|Me quedé pensando en una cosa: {fact}.",
            "offers": "Gracias por {talk} y por tu ofrecimiento: {fact}. Me hizo bien.",
        },
    ),
    (Reason.THANKS, Purpose.PROFESSIONAL): Text(
        "Muchas gracias",
        (
            "Muchas gracias por {talk} y por el tiempo que me dedicó.|Si puedo hacer algo por"
            " usted, no dude en decírmelo."
        ),
        {
            "learned": (
                "Muchas gracias por {talk}. Me llevé algo útil: {fact}.|Si puedo hacer"
                " algo por usted, no dude en decírmelo."
            ),
            "offers": (
                "Muchas gracias por {talk} y por su ofrecimiento: {fact}.|Si puedo hacer"
                " algo por usted, no dude en decírmelo."
            ),
        },
    ),
    (Reason.THANKS, Purpose.BUSINESS): Text(
        "Muchas gracias",
        "Muchas gracias por {talk}.|Si le surge alguna duda, escríbame.",
        {
            "learned": (
                "Muchas gracias por {talk}. Me resultó útil lo que me contó: {fact}.|Si"
                " le surge alguna duda, escríbame."
            ),
            "offers": (
                "Muchas gracias por {talk} y por su ofrecimiento: {fact}.|Si le surge"
                " alguna duda, escríbame."
            ),
        },
    ),
    (Reason.THANKS, Purpose.JOB_SEARCH): Text(
        "Gracias por su tiempo",
        (
            "Muchas gracias por {talk} y por el tiempo que me dedicó.|¿Hay algo que me recomiende"
            " leer, o alguien de quien pueda aprender?"
        ),
        {
            "learned": (
                "Muchas gracias por {talk} y por el tiempo que me dedicó. Esto me ayuda"
                " especialmente: {fact}.|¿Hay algo que me recomiende leer, o alguien de"
                " quien pueda aprender?"
            ),
            "offers": (
                "Muchas gracias por {talk} y por su ofrecimiento: {fact}.|¿Hay algo que"
                " me recomiende leer mientras tanto?"
            ),
        },
    ),
    (Reason.OCCASION, Purpose.PERSONAL): Text(
        "Pienso en ti",
        "Hoy pienso en ti y te deseo todo lo mejor.",
    ),
    (Reason.OCCASION, Purpose.PROFESSIONAL): _WISHES,
    (Reason.OCCASION, Purpose.BUSINESS): _WISHES,
    (Reason.OCCASION, Purpose.JOB_SEARCH): _WISHES,
    (Reason.EXPLICIT, Purpose.PERSONAL): Text(
        "Te escribo de nuevo",
        "Te escribo de nuevo tras {talk}.|…|¿Cómo estás?",
        {
            "asks": (
                "Te escribo de nuevo tras {talk}. Me contaste lo que buscabas:"
                " {fact}.|…|¿Cómo estás?"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.PROFESSIONAL): Text(
        "Le escribo de nuevo",
        "Le escribo de nuevo tras {talk}.|…",
        {
            "asks": "Le escribo de nuevo tras {talk}. Me comentó lo que buscaba: {fact}.|…",
        },
    ),
    (Reason.EXPLICIT, Purpose.BUSINESS): Text(
        "Le escribo de nuevo",
        "Le escribo de nuevo tras {talk}.|…|¿Cómo va todo por su parte?",
        {
            "asks": (
                "Le escribo de nuevo tras {talk}. Me comentó lo que buscaba:"
                " {fact}.|…|¿Cómo va todo por su parte?"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.JOB_SEARCH): Text(
        "Una pregunta, si me permite",
        "Tras {talk}, me gustaría hacerle una pregunta sobre la que valoraría mucho su consejo:|…",
    ),
    (Reason.UPDATE, Purpose.PERSONAL): Text(
        "Qué ha sido de tu consejo",
        "Quería contarte qué ha resultado de {talk}:|…|Gracias de nuevo por tu consejo.",
    ),
    (Reason.UPDATE, Purpose.PROFESSIONAL): _UPDATE,
    (Reason.UPDATE, Purpose.BUSINESS): _UPDATE,
    (Reason.UPDATE, Purpose.JOB_SEARCH): _UPDATE_OF_A_JOB_SEEKER,
    (Reason.CHECK_IN, Purpose.PERSONAL): Text(
        "¿Cómo estás?",
        "¿Cómo te ha ido desde {talk}?",
        {
            "asks": (
                "¿Cómo te ha ido desde {talk}?|Me contaste lo que buscabas: {fact}. ¿Ha"
                " habido suerte?"
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.PROFESSIONAL): Text(
        "¿Cómo va todo?",
        "¿Cómo le ha ido desde {talk}?",
        {
            "asks": (
                "¿Cómo le ha ido desde {talk}?|Me comentó lo que buscaba: {fact}. ¿Sigue"
                " en pie? Si puedo ayudar, lo haré con gusto."
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.BUSINESS): Text(
        "¿Cómo va todo?",
        "Quería saber cómo van las cosas desde {talk}.|¿Qué le ayudaría más en este momento?",
        {
            "asks": (
                "Quería saber cómo van las cosas desde {talk}.|Me comentó lo que buscaba:"
                " {fact}. ¿Sigue en pie?"
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.JOB_SEARCH): _UPDATE_OF_A_JOB_SEEKER,
    (Reason.KEEP_IN_TOUCH, Purpose.PERSONAL): Text(
        "¿Cómo estás?",
        "{since}. ¿Cómo estás?",
        {
            "asks": (
                "{since}. ¿Cómo estás?|La última vez me contaste lo que buscabas: {fact}."
                " ¿Ha habido suerte?"
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.PROFESSIONAL): Text(
        "¿Cómo le va?",
        "{since}. ¿Cómo le va?",
        {
            "asks": (
                "{since}. ¿Cómo le va?|La última vez me comentó lo que buscaba: {fact}."
                " ¿Sigue en pie? Si puedo ayudar, lo haré con gusto."
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.BUSINESS): Text(
        "¿Cómo le va?",
        "{since}. ¿Cómo van los negocios?|¿Puedo ayudarle en algo?",
        {
            "asks": (
                "{since}. ¿Cómo van los negocios?|La última vez me comentó lo que buscaba:"
                " {fact}. ¿Sigue en pie?"
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.JOB_SEARCH): Text(
        "En qué punto estoy",
        (
            "{since}, y me gustaría contarle en qué punto estoy:|…|Valoraría mucho su opinión:"
            " ¿qué está cambiando en su sector que yo debería saber?"
        ),
    ),
}
