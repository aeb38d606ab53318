"""The German openers."""

from kith.domain.encounter import Reason
from kith.domain.opening import Openers, Text
from kith.domain.purposes import Purpose

_WISHES = Text(
    "Die besten Wünsche",
    "zu diesem Tag sende ich Ihnen die besten Wünsche.",
)

_UPDATE = Text(
    "Was aus Ihrem Rat geworden ist",
    (
        "ich wollte Ihnen erzählen, was aus {after_talk} geworden ist:|…|Nochmals vielen Dank für"
        " Ihren Rat."
    ),
    {
        "learned": (
            "{on} haben Sie mir etwas gesagt, das mir hilft: {fact}. Das ist seitdem"
            " daraus geworden:|…|Nochmals vielen Dank für Ihren Rat."
        ),
    },
)

_UPDATE_OF_A_JOB_SEEKER = Text(
    "Was aus Ihrem Rat geworden ist",
    (
        "ich wollte Ihnen erzählen, was aus {after_talk} geworden ist:|…|Was würden Sie sich als"
        " Nächstes ansehen, wenn Sie in meiner Lage wären?"
    ),
    {
        "learned": (
            "{on} haben Sie mir etwas gesagt, das mir hilft: {fact}. Das ist seitdem"
            " daraus geworden:|…|Was würden Sie sich als Nächstes ansehen, wenn Sie in"
            " meiner Lage wären?"
        ),
    },
)

OPENERS: Openers = {
    (Reason.PROMISE, Purpose.PERSONAL): Text(
        "Wie versprochen",
        "ich habe nicht vergessen, was ich dir versprochen habe:|…",
        {
            "promised": "ich habe nicht vergessen, was ich dir versprochen habe: {fact}.|…",
        },
    ),
    (Reason.PROMISE, Purpose.PROFESSIONAL): Text(
        "Wie versprochen",
        "wie {on} versprochen:|…",
        {
            "promised": "wie {on} versprochen: {fact}.|…",
        },
    ),
    (Reason.PROMISE, Purpose.BUSINESS): Text(
        "Wie versprochen",
        "wie {on} versprochen:|…|Falls sich eine Frage ergibt, schreiben Sie mir einfach.",
        {
            "promised": (
                "wie {on} versprochen: {fact}.|…|Falls sich eine Frage ergibt,"
                " schreiben Sie mir einfach."
            ),
        },
    ),
    (Reason.PROMISE, Purpose.JOB_SEARCH): Text(
        "Wie versprochen",
        "wie {on} versprochen:|…|Nochmals vielen Dank für Ihre Zeit.",
        {
            "promised": "wie {on} versprochen: {fact}.|…|Nochmals vielen Dank für Ihre Zeit.",
        },
    ),
    (Reason.THANKS, Purpose.PERSONAL): Text(
        "Danke",
        "danke für {talk}. Das hat mir gutgetan.",
        {
            "learned": (
                "danke für {talk}. Das hat mir gutgetan.|Eines ist mir besonders im"
                " Kopf geblieben: {fact}."
            ),
            "offers": "danke für {talk} und für dein Angebot: {fact}. Das hat mir gutgetan.",
        },
    ),
    (Reason.THANKS, Purpose.PROFESSIONAL): Text(
        "Vielen Dank",
        (
            "vielen Dank für {talk} und für Ihre Zeit.|Wenn ich umgekehrt etwas für Sie tun kann,"
            " sagen Sie es mir bitte."
        ),
        {
            "learned": (
                "vielen Dank für {talk}. Ich habe etwas Nützliches mitgenommen:"
                " {fact}.|Wenn ich umgekehrt etwas für Sie tun kann, sagen Sie es mir"
                " bitte."
            ),
            "offers": (
                "vielen Dank für {talk} und für Ihr Angebot: {fact}.|Wenn ich umgekehrt"
                " etwas für Sie tun kann, sagen Sie es mir bitte."
            ),
        },
    ),
    (Reason.THANKS, Purpose.BUSINESS): Text(
        "Vielen Dank",
        "vielen Dank für {talk}.|Wenn bei Ihnen eine Frage auftaucht, schreiben Sie mir einfach.",
        {
            "learned": (
                "vielen Dank für {talk}. Es war hilfreich, das von Ihnen zu hören:"
                " {fact}.|Wenn bei Ihnen eine Frage auftaucht, schreiben Sie mir"
                " einfach."
            ),
            "offers": (
                "vielen Dank für {talk} und für Ihr Angebot: {fact}.|Wenn bei Ihnen eine"
                " Frage auftaucht, schreiben Sie mir einfach."
            ),
        },
    ),
    (Reason.THANKS, Purpose.JOB_SEARCH): Text(
        "Vielen Dank für Ihre Zeit",
        (
            "vielen Dank für {talk} und für die Zeit, die Sie sich genommen haben.|Gibt es etwas,"
            " das ich lesen sollte, oder jemanden, von dem ich lernen könnte?"
        ),
        {
            "learned": (
                "vielen Dank für {talk} und für die Zeit, die Sie sich genommen haben."
                " Das hilft mir besonders: {fact}.|Gibt es etwas, das ich lesen sollte,"
                " oder jemanden, von dem ich lernen könnte?"
            ),
            "offers": (
                "vielen Dank für {talk} und für Ihr Angebot: {fact}.|Gibt es etwas, das"
                " ich bis dahin lesen sollte?"
            ),
        },
    ),
    (Reason.OCCASION, Purpose.PERSONAL): Text(
        "Ich denke an dich",
        "heute denke ich an dich und wünsche dir alles Gute.",
    ),
    (Reason.OCCASION, Purpose.PROFESSIONAL): _WISHES,
    (Reason.OCCASION, Purpose.BUSINESS): _WISHES,
    (Reason.OCCASION, Purpose.JOB_SEARCH): _WISHES,
    (Reason.EXPLICIT, Purpose.PERSONAL): Text(
        "Ich melde mich noch einmal",
        "nach {after_talk} wollte ich mich noch einmal bei dir melden.|…|Wie geht es dir?",
        {
            "asks": (
                "nach {after_talk} wollte ich mich noch einmal bei dir melden. Du hattest"
                " mir erzählt, was du suchst: {fact}.|…|Wie geht es dir?"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.PROFESSIONAL): Text(
        "Ich melde mich noch einmal",
        "nach {after_talk} wollte ich mich noch einmal bei Ihnen melden.|…",
        {
            "asks": (
                "nach {after_talk} wollte ich mich noch einmal bei Ihnen melden. Sie"
                " hatten mir erzählt, was Sie suchen: {fact}.|…"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.BUSINESS): Text(
        "Ich melde mich noch einmal",
        (
            "nach {after_talk} wollte ich mich noch einmal bei Ihnen melden.|…|Wie ist der Stand"
            " bei Ihnen?"
        ),
        {
            "asks": (
                "nach {after_talk} wollte ich mich noch einmal bei Ihnen melden. Sie"
                " hatten mir erzählt, was Sie suchen: {fact}.|…|Wie ist der Stand bei"
                " Ihnen?"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.JOB_SEARCH): Text(
        "Eine Frage, wenn ich darf",
        "nach {after_talk} habe ich noch eine Frage, zu der mir Ihr Rat viel wert wäre:|…",
    ),
    (Reason.UPDATE, Purpose.PERSONAL): Text(
        "Was aus deinem Rat geworden ist",
        (
            "ich wollte dir erzählen, was aus {after_talk} geworden ist:|…|Danke noch einmal für"
            " deinen Rat."
        ),
    ),
    (Reason.UPDATE, Purpose.PROFESSIONAL): _UPDATE,
    (Reason.UPDATE, Purpose.BUSINESS): _UPDATE,
    (Reason.UPDATE, Purpose.JOB_SEARCH): _UPDATE_OF_A_JOB_SEEKER,
    (Reason.CHECK_IN, Purpose.PERSONAL): Text(
        "Wie geht es dir?",
        "wie ist es dir seit {after_talk} ergangen?",
        {
            "asks": (
                "wie ist es dir seit {after_talk} ergangen?|Du hattest mir erzählt, was du"
                " suchst: {fact}. Hat sich etwas ergeben?"
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.PROFESSIONAL): Text(
        "Wie ist es weitergegangen?",
        "wie ist es bei Ihnen seit {after_talk} weitergegangen?",
        {
            "asks": (
                "wie ist es bei Ihnen seit {after_talk} weitergegangen?|Sie hatten mir"
                " erzählt, was Sie suchen: {fact}. Ist das noch aktuell? Wenn ich helfen"
                " kann, tue ich es gern."
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.BUSINESS): Text(
        "Wie ist der Stand?",
        (
            "ich wollte fragen, wie es nach {after_talk} weitergegangen ist.|Was würde Ihnen im"
            " Moment am meisten helfen?"
        ),
        {
            "asks": (
                "ich wollte fragen, wie es nach {after_talk} weitergegangen ist.|Sie hatten mir"
                " erzählt, was Sie suchen: {fact}. Ist das noch aktuell?"
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.JOB_SEARCH): _UPDATE_OF_A_JOB_SEEKER,
    (Reason.KEEP_IN_TOUCH, Purpose.PERSONAL): Text(
        "Wie geht es dir?",
        "{since}. Wie geht es dir?",
        {
            "asks": (
                "{since}. Wie geht es dir?|Damals hattest du mir erzählt, was du suchst:"
                " {fact}. Hat sich etwas ergeben?"
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.PROFESSIONAL): Text(
        "Wie läuft es bei Ihnen?",
        "{since}. Wie läuft es bei Ihnen?",
        {
            "asks": (
                "{since}. Wie läuft es bei Ihnen?|Damals hatten Sie mir erzählt, was Sie"
                " suchen: {fact}. Ist das noch aktuell? Wenn ich helfen kann, tue ich es"
                " gern."
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.BUSINESS): Text(
        "Wie läuft es bei Ihnen?",
        "{since}. Wie laufen die Geschäfte?|Kann ich Ihnen bei etwas helfen?",
        {
            "asks": (
                "{since}. Wie laufen die Geschäfte?|Damals hatten Sie mir erzählt, was Sie"
                " suchen: {fact}. Ist das noch aktuell?"
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.JOB_SEARCH): Text(
        "Wo ich gerade stehe",
        (
            "{since}, und ich möchte Ihnen erzählen, wo ich gerade stehe:|…|Ihre Einschätzung wäre"
            " mir wichtig: Was ändert sich in Ihrem Bereich, das ich wissen sollte?"
        ),
    ),
}
