"""What Kith says of a follow-up in Spanish."""

from kith.domain.encounter import Direction, Reason
from kith.domain.purposes import Purpose
from kith.domain.sentences import Sentences

SPANISH = Sentences(
    why={
        (Reason.PROMISE, "text"): "Le prometiste esto a {name} {when}: {text}.",
        (Reason.PROMISE, "text only"): "Le prometiste esto a {name}: {text}.",
        (Reason.PROMISE, "date"): "Le hiciste una promesa a {name} {when}.",
        (Reason.PROMISE, ""): "Le hiciste una promesa a {name}.",
        (Reason.THANKS, "learned"): "{name} te contó algo valioso {when}; falta darle las gracias.",
        (Reason.THANKS, "offers"): "{name} te ofreció ayuda {when}; falta darle las gracias.",
        (Reason.THANKS, "date"): "{name} te dedicó su tiempo {when}; falta darle las gracias.",
        (Reason.THANKS, ""): "Falta dar las gracias a {name}.",
        (Reason.OCCASION, "birthday"): "{name} cumple años {day}.",
        (Reason.OCCASION, "birthday past"): "{name} cumplió años {day}.",
        (Reason.OCCASION, "anniversary"): "{Day} es el aniversario de {name}.",
        (Reason.OCCASION, "anniversary past"): "{Day} fue el aniversario de {name}.",
        (Reason.OCCASION, "other"): "{Day} es un día importante para {name}: {text}.",
        (Reason.OCCASION, "other past"): "{Day} fue un día importante para {name}: {text}.",
        (Reason.OCCASION, ""): "{Day} es un día importante para {name}.",
        (Reason.OCCASION, "past"): "{Day} fue un día importante para {name}.",
        (Reason.EXPLICIT, "text"): "Querías que te lo recordara {day}: {text}.",
        (Reason.EXPLICIT, ""): "Querías que te recordara a {name} {day}.",
        (Reason.UPDATE, "date"): (
            "{touched}. Es un buen momento para contarle a {name} qué ha resultado."
        ),
        (Reason.UPDATE, ""): "Es un buen momento para contarle a {name} qué ha sido de su consejo.",
        (Reason.CHECK_IN, "date"): "{touched}. {check_in}",
        (Reason.CHECK_IN, ""): "{check_in}",
        (Reason.KEEP_IN_TOUCH, "date"): "{touched}, {on}.",
        (Reason.KEEP_IN_TOUCH, ""): "Es hora de retomar el contacto con {name}.",
    },
    lead="El borrador es para ese mismo día.",
    check_in={
        Purpose.PERSONAL: "Es un buen momento para preguntarle a {name} cómo está.",
        Purpose.PROFESSIONAL: "Es un buen momento para preguntarle a {name} cómo le ha ido.",
        Purpose.BUSINESS: "Es un buen momento para preguntar cómo van las cosas.",
        Purpose.JOB_SEARCH: "Es un buen momento para contarle a {name} qué ha resultado.",
    },
    touched={
        Direction.MET: "Hablaste con {name} por última vez {ago}",
        Direction.MINE: "Le escribiste a {name} por última vez {ago}",
        Direction.THEIRS: "{name} te escribió por última vez {ago}",
    },
    moved="Lo habías aplazado; ya es el momento.",
    stretched="Saltaste a {name} dos veces seguidas, así que esta vez he esperado la mitad más.",
    several=(
        "Hay más de un motivo para hablar con {name} ({purposes}), así que sigo el ritmo"
        " más corto: {every}."
    ),
    own_rhythm="Querías mantener el contacto {every}.",
    in_circle="En {circle}, a cada persona le toca {every}.",
    due="Tu ritmo aquí es {every}, y ya toca.",
    here="Tu ritmo aquí es {every}.",
    late="Se ha hecho tarde: ha pasado la mitad más de ese tiempo.",
    early="Hubo contacto antes de tiempo, así que he contado desde entonces.",
    turns="{name} cumple {age} años.",
    turned="{name} cumplió {age} años.",
    years="Son {age} años.",
    comes_again="Vuelve {again}; «{stop}» lo termina.",
    again=(
        "Ya te lo recordé una vez.",
        "Ya te lo recordé dos veces; «{skip}» lo aparta por ahora.",
        "Ya te lo recordé {n} veces; «{skip}» o «{stop}» lo aparta.",
    ),
    again_since=(
        "Lo habías aplazado, y desde entonces te lo he recordado una vez.",
        (
            "Lo habías aplazado, y desde entonces te lo he recordado dos veces; «{skip}» lo"
            " aparta por ahora."
        ),
        (
            "Lo habías aplazado, y desde entonces te lo he recordado {n} veces; «{skip}» o"
            " «{stop}» lo aparta."
        ),
    ),
    purposes={
        Purpose.PERSONAL: "personal",
        Purpose.PROFESSIONAL: "profesional",
        Purpose.BUSINESS: "negocios",
        Purpose.JOB_SEARCH: "búsqueda de empleo",
    },
    noted={
        "asks": "Busca",
        "learned": "Supiste",
        "message": "Texto",
        "offers": "Ofreció",
        "promised": "Prometiste",
        "quote": "En su mensaje",
        "shared": "Contaste",
        "subject": "Asunto",
        "words": "Tu nota",
    },
    actions={
        "done": "Hecho",
        "skip": "Saltar",
        "snooze": "Más tarde",
        "stop": "Parar",
    },
    wishes={
        Reason.PROMISE: "cumplir lo que prometiste a {names}",
        Reason.THANKS: "dar las gracias a {names}",
        Reason.OCCASION: "acordarte de {names}",
        Reason.EXPLICIT: "volver a escribir a {names}",
        Reason.UPDATE: "contar a {names} qué ha resultado",
        Reason.CHECK_IN: "preguntar a {names} cómo va todo",
        Reason.KEEP_IN_TOUCH: "saludar a {names}",
    },
    today="Hoy: {wish}",
    today_and="Hoy: {wish} y {rest}",
    more=("una cosa más", "{n} cosas más"),
)
