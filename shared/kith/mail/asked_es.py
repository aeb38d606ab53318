"""What Kith tells in Spanish when asked, what it teaches, and its evening question: sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "about": {
        "ask_known": "«{subject}»: {name} (última vez: {day})",
        "ask_one": "«{subject}»: {name}",
        "call": "Teléfono",
        "company": "{name}, {company}",
        "footer": ("Recibes este correo porque preguntaste por alguien. No se ha anotado nada."),
        "how": (
            "Un correo a {address} con uno de estos asuntos me dice exactamente a quién te "
            "refieres:"
        ),
        "near": "Estos nombres se parecen. {how}",
        "next": "Próximo aviso: {day}.",
        "no_next": "No hay ningún aviso previsto.",
        "no_reach": "No conozco ninguna dirección ni teléfono.",
        "no_talks": "Todavía no me has contado ninguna conversación.",
        "nobody": (
            "No encontré ningún nombre en tu correo. Pon un nombre o una dirección en el "
            "asunto, y te cuento lo que sé."
        ),
        "promises": "Todavía debes",
        "stopped": (
            "No quieres más avisos sobre {name}."
            " Una línea «Cada 3 meses» en un correo sobre {name} los recupera."
        ),
        "subject": "Sobre {names}",
        "subject_nobody": "¿A quién te refieres?",
        "subject_unclear": "¿Quién es {name}?",
        "subject_unknown": "No conozco a {name}",
        "talks": "Vuestras últimas conversaciones",
        "unclear": "{name} puede ser una de estas personas. {how}",
        "unknown": "No conozco a nadie que se llame {name}.",
    },
    "lessons": {
        "about": (
            "Antes de volver a ver a {name}: un correo a {address} con el nombre como "
            "asunto te dice de qué hablasteis la última vez."
        ),
        "address": (
            "Mi dirección también acepta deseos: un correo a {address} vuelve a ti en dos semanas."
        ),
        "bcc": (
            "Cuando escribas a alguien, pon {address} en copia oculta. Lo recuerdo, y nadie"
            " ve nada."
        ),
        "evening": (
            "Si quieres, te pregunto cada noche con quién has hablado. Basta una línea «{line}»."
        ),
        "evening_line": "noche: 20:00",
        "every": (
            "Una línea «{line}» en un correo sobre {name} fija cada cuánto te recuerdo a {name}."
        ),
        "every_line": "Cada 3 meses",
        "forward": (
            "¿Alguien te escribió? Reenvía el correo a {address}, y lo recuerdo. Lo que "
            "escribas encima es tu nota."
        ),
        "never": (
            "¿Alguien de quien no debo anotar nada, como tu propia empresa? Una línea "
            "«{line}» lo deja fuera."
        ),
        "never_line": "nunca: @empresa.example",
        "page": ("Todo lo que recuerdo está en tu página; el enlace está al final de este correo."),
        "reply": (
            "¿Era otra persona? Responde «{line}». ¿Falta algo? Responde con tus palabras, "
            "y las añado."
        ),
        "reply_line": "con: Kim Osei",
        "tag": "2semanas",
        "with": (
            "Un solo correo puede hablar de varias personas: una línea «{line}» empieza la "
            "siguiente."
        ),
        "with_line": "Con: Kim Osei",
    },
    "whom_today": {
        "example": "Dana Reyes: contratan en primavera",
        "example_promise": "Fox Marlow, prometido el resumen",
        "footer": (
            "Recibes este correo porque querías esta pregunta por la noche. Responde "
            "«{stop}», y no la hago más."
        ),
        "intro": "Responde con una línea por persona, y lo anoto:",
        "last": (
            "He preguntado dos veces sin respuesta. Si este correo también queda sin ella, "
            "no pregunto más. Una respuesta trae de vuelta la pregunta, y también una línea"
            " «{line}»."
        ),
        "line": "noche: {time}",
        "nobody": "¿Con nadie? Entonces responde «{nobody}».",
        "nobody_word": "nadie",
        "stop": "parar",
        "subject": "¿Con quién has hablado hoy?",
    },
}
