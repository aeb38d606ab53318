"""What Kith says of a follow-up in English."""

from kith.domain.encounter import Direction, Reason
from kith.domain.purposes import Purpose
from kith.domain.sentences import Sentences

ENGLISH = Sentences(
    why={
        (Reason.PROMISE, "text"): "You promised {name} this {when}: {text}.",
        (Reason.PROMISE, "text only"): "You promised {name} this: {text}.",
        (Reason.PROMISE, "date"): "You made {name} a promise {when}.",
        (Reason.PROMISE, ""): "You made {name} a promise.",
        (Reason.THANKS, "learned"): (
            "{name} told you something worth knowing {when}, and a thank-you is still open."
        ),
        (Reason.THANKS, "offers"): "{name} offered you help {when}, and a thank-you is still open.",
        (Reason.THANKS, "date"): "{name} took time for you {when}, and a thank-you is still open.",
        (Reason.THANKS, ""): "A thank-you to {name} is still open.",
        (Reason.OCCASION, "birthday"): "It is {name}'s birthday {day}.",
        (Reason.OCCASION, "birthday past"): "It was {name}'s birthday {day}.",
        (Reason.OCCASION, "anniversary"): "It is {name}'s anniversary {day}.",
        (Reason.OCCASION, "anniversary past"): "It was {name}'s anniversary {day}.",
        (Reason.OCCASION, "other"): "{name} has a day that matters {day}: {text}.",
        (Reason.OCCASION, "other past"): "{name} had a day that matters {day}: {text}.",
        (Reason.OCCASION, ""): "{name} has a day that matters {day}.",
        (Reason.OCCASION, "past"): "{name} had a day that matters {day}.",
        (Reason.EXPLICIT, "text"): "You asked me to remind you {day}: {text}.",
        (Reason.EXPLICIT, ""): "You asked me to bring {name} back to mind {day}.",
        (Reason.UPDATE, "date"): "{touched}. A good moment to tell {name} what came of it.",
        (Reason.UPDATE, ""): "A good moment to tell {name} what came of the advice.",
        (Reason.CHECK_IN, "date"): "{touched}. {check_in}",
        (Reason.CHECK_IN, ""): "{check_in}",
        (Reason.KEEP_IN_TOUCH, "date"): "{touched}, {on}.",
        (Reason.KEEP_IN_TOUCH, ""): "It is time to be in touch with {name} again.",
    },
    lead="The draft is for the day itself.",
    check_in={
        Purpose.PERSONAL: "A good moment to ask how {name} is.",
        Purpose.PROFESSIONAL: "A good moment to ask how things went on for {name}.",
        Purpose.BUSINESS: "A good moment to hear where things stand.",
        Purpose.JOB_SEARCH: "A good moment to tell {name} what came of it.",
    },
    touched={
        Direction.MET: "You last talked {ago}",
        Direction.MINE: "You last wrote to {name} {ago}",
        Direction.THEIRS: "{name} last wrote to you {ago}",
    },
    moved="You put it off, and now it is time.",
    stretched="You skipped {name} twice running, so I waited half as long again.",
    several=(
        "You talk for more than one reason ({purposes}), so I go by the shorter rhythm, {every}."
    ),
    own_rhythm="You wanted to be in touch {every}.",
    in_circle="Everyone in {circle} has a turn {every}.",
    due="Your rhythm here is {every}, and it is due.",
    here="Your rhythm here is {every}.",
    late="It is late: half as long again has gone by.",
    early="You were in touch early, so I counted from then.",
    turns="{name} turns {age}.",
    turned="{name} turned {age}.",
    years="That makes {age} years.",
    comes_again="It comes again {again}; {stop} ends it.",
    again=(
        "I brought it up once before.",
        "I brought it up twice before; {skip} puts it away for now.",
        "I brought it up {n} times before; {skip} or {stop} puts it away.",
    ),
    again_since=(
        "You put it off, and I brought it up once since.",
        "You put it off, and I brought it up twice since; {skip} puts it away for now.",
        "You put it off, and I brought it up {n} times since; {skip} or {stop} puts it away.",
    ),
    purposes={
        Purpose.PERSONAL: "personal",
        Purpose.PROFESSIONAL: "professional",
        Purpose.BUSINESS: "business",
        Purpose.JOB_SEARCH: "job search",
    },
    noted={
        "asks": "Looking for",
        "learned": "You learned",
        "message": "Text",
        "offers": "Offered",
        "promised": "You promised",
        "quote": "They wrote",
        "shared": "You shared",
        "subject": "Subject",
        "words": "Your note",
    },
    actions={
        "done": "Done",
        "skip": "Skip",
        "snooze": "Snooze",
        "stop": "Stop",
    },
    wishes={
        Reason.PROMISE: "keep your promise to {names}",
        Reason.THANKS: "thank {names}",
        Reason.OCCASION: "think of {names}",
        Reason.EXPLICIT: "get back to {names}",
        Reason.UPDATE: "tell {names} what came of it",
        Reason.CHECK_IN: "check in with {names}",
        Reason.KEEP_IN_TOUCH: "say hello to {names}",
    },
    today="{Wish} today",
    today_and="{Wish} today, and {rest}",
    more=("1 more", "{n} more"),
)
