"""The English openers."""

from kith.domain.encounter import Reason
from kith.domain.opening import Openers, Text
from kith.domain.purposes import Purpose

_WISHES = Text(
    "Best wishes",
    "I am sending you my best wishes on this day.",
)

_UPDATE = Text(
    "What came of your advice",
    "I wanted to tell you what has come of {talk}:|…|Thank you again for your advice.",
    {
        "learned": (
            "{On} you told me something that helps me: {fact}. Here is what has come of"
            " it:|…|Thank you again for your advice."
        ),
    },
)

_UPDATE_OF_A_JOB_SEEKER = Text(
    "What came of your advice",
    "I wanted to tell you what has come of {talk}:|…|What would you look at next in my place?",
    {
        "learned": (
            "{On} you told me something that helps me: {fact}. Here is what has come of"
            " it:|…|What would you look at next in my place?"
        ),
    },
)

OPENERS: Openers = {
    (Reason.PROMISE, Purpose.PERSONAL): Text(
        "As promised",
        "I have not forgotten what I promised you:|…",
        {
            "promised": "I have not forgotten: I promised you {fact}.|…",
        },
    ),
    (Reason.PROMISE, Purpose.PROFESSIONAL): Text(
        "As promised",
        "As promised {on}:|…",
        {
            "promised": "{On} I promised you {fact}.|…",
        },
    ),
    (Reason.PROMISE, Purpose.BUSINESS): Text(
        "As promised",
        "As promised {on}:|…|If a question comes up, just write to me.",
        {
            "promised": "{On} I promised you {fact}.|…|If a question comes up, just write to me.",
        },
    ),
    (Reason.PROMISE, Purpose.JOB_SEARCH): Text(
        "As promised",
        "As promised {on}:|…|Thank you again for your time.",
        {
            "promised": "{On} I promised you {fact}.|…|Thank you again for your time.",
        },
    ),
    (Reason.THANKS, Purpose.PERSONAL): Text(
        "Thank you",
        "Thank you for {talk}. It did me good.",
        {
            "learned": (
                "Thank you for {talk}. It did me good.|One thing has stayed with me: {fact}."
            ),
            "offers": "Thank you for {talk}, and for what you offered: {fact}. It did me good.",
        },
    ),
    (Reason.THANKS, Purpose.PROFESSIONAL): Text(
        "Thank you",
        (
            "Thank you for {talk}, and for the time you took.|If there is something I can do for"
            " you in return, please tell me."
        ),
        {
            "learned": (
                "Thank you for {talk}. I took something useful away from it: {fact}.|If"
                " there is something I can do for you in return, please tell me."
            ),
            "offers": (
                "Thank you for {talk}, and for what you offered: {fact}.|If there is"
                " something I can do for you in return, please tell me."
            ),
        },
    ),
    (Reason.THANKS, Purpose.BUSINESS): Text(
        "Thank you",
        "Thank you for {talk}.|If a question comes up on your side, just write to me.",
        {
            "learned": (
                "Thank you for {talk}. It was useful to hear this from you: {fact}.|If"
                " a question comes up on your side, just write to me."
            ),
            "offers": (
                "Thank you for {talk}, and for what you offered: {fact}.|If a question"
                " comes up on your side, just write to me."
            ),
        },
    ),
    (Reason.THANKS, Purpose.JOB_SEARCH): Text(
        "Thank you for your time",
        (
            "Thank you for {talk}, and for the time you took.|Is there something I should read, or"
            " somebody I could learn from?"
        ),
        {
            "learned": (
                "Thank you for {talk}, and for the time you took. This helps me in"
                " particular: {fact}.|Is there something I should read, or somebody I"
                " could learn from?"
            ),
            "offers": (
                "Thank you for {talk}, and for what you offered: {fact}.|Is there"
                " something I should read in the meantime?"
            ),
        },
    ),
    (Reason.OCCASION, Purpose.PERSONAL): Text(
        "Thinking of you",
        "I am thinking of you today, and wish you all the best.",
    ),
    (Reason.OCCASION, Purpose.PROFESSIONAL): _WISHES,
    (Reason.OCCASION, Purpose.BUSINESS): _WISHES,
    (Reason.OCCASION, Purpose.JOB_SEARCH): _WISHES,
    (Reason.EXPLICIT, Purpose.PERSONAL): Text(
        "Hello again",
        "I wanted to come back to you after {talk}.|…|How are you?",
        {
            "asks": (
                "I wanted to come back to you after {talk}. You were looking for"
                " {fact}.|…|How are you?"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.PROFESSIONAL): Text(
        "Coming back to you",
        "I wanted to come back to you after {talk}.|…",
        {
            "asks": "I wanted to come back to you after {talk}. You were looking for {fact}.|…",
        },
    ),
    (Reason.EXPLICIT, Purpose.BUSINESS): Text(
        "Coming back to you",
        "I wanted to come back to you after {talk}.|…|Where do things stand on your side?",
        {
            "asks": (
                "I wanted to come back to you after {talk}. You were looking for"
                " {fact}.|…|Where do things stand on your side?"
            ),
        },
    ),
    (Reason.EXPLICIT, Purpose.JOB_SEARCH): Text(
        "A question, if I may",
        (
            "I wanted to come back to you after {talk}, with a question on which I would value"
            " your advice:|…"
        ),
    ),
    (Reason.UPDATE, Purpose.PERSONAL): Text(
        "What came of your advice",
        "I wanted to tell you what has come of {talk}:|…|Thank you again for your advice.",
    ),
    (Reason.UPDATE, Purpose.PROFESSIONAL): _UPDATE,
    (Reason.UPDATE, Purpose.BUSINESS): _UPDATE,
    (Reason.UPDATE, Purpose.JOB_SEARCH): _UPDATE_OF_A_JOB_SEEKER,
    (Reason.CHECK_IN, Purpose.PERSONAL): Text(
        "How are you?",
        "How have you been since {talk}?",
        {
            "asks": "How have you been since {talk}?|Then you were looking for {fact}. Any luck?",
        },
    ),
    (Reason.CHECK_IN, Purpose.PROFESSIONAL): Text(
        "How did it go on?",
        "How have things gone on for you since {talk}?",
        {
            "asks": (
                "How have things gone on for you since {talk}?|You were looking for"
                " {fact}. Is that still open? I would like to help if I can."
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.BUSINESS): Text(
        "Where do things stand?",
        "I wanted to hear where things stand since {talk}.|What would help you most at this point?",
        {
            "asks": (
                "I wanted to hear where things stand since {talk}.|You were looking for"
                " {fact}. Is that still open?"
            ),
        },
    ),
    (Reason.CHECK_IN, Purpose.JOB_SEARCH): _UPDATE_OF_A_JOB_SEEKER,
    (Reason.KEEP_IN_TOUCH, Purpose.PERSONAL): Text(
        "How are you?",
        "{since}. How are you?",
        {
            "asks": "{since}. How are you?|You were looking for {fact} then. Any luck?",
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.PROFESSIONAL): Text(
        "How are things?",
        "{since}. How are things going for you?",
        {
            "asks": (
                "{since}. How are things going for you?|You were looking for {fact} then."
                " Is that still open? I would like to help if I can."
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.BUSINESS): Text(
        "How are things?",
        "{since}. How is business?|Is there something I can help you with?",
        {
            "asks": (
                "{since}. How is business?|You were looking for {fact} then. Is that still open?"
            ),
        },
    ),
    (Reason.KEEP_IN_TOUCH, Purpose.JOB_SEARCH): Text(
        "Where I am now",
        (
            "{since}, and I wanted to tell you where I am now:|…|I would value your view: what is"
            " changing in your field that I should know about?"
        ),
    ),
}
