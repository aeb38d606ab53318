"""What Kith asks in Spanish: the fixed words, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "crowd": {
        "all": "Anotarlo con todas las personas",
        "answer": "O responde a este correo con una línea como «{line}».",
        "answer_or": "O responde a este correo con una línea como «{line}» o «{log}».",
        "choose": "Decir con quién",
        "footer": (
            "Recibes este correo porque prefiero preguntar antes que llenar tu lista de"
            " gente que no conoces. Lo guardo hasta que decidas."
        ),
        "intro": (
            "Hay {count} personas en tu correo ({day}). Con más de {most} no adivino con"
            " quién hablaste; lo he guardado y todavía no he anotado nada."
        ),
        "intro_subject": (
            "Hay {count} personas en tu correo «{subject}» ({day}). Con más de"
            " {most} no adivino con quién hablaste; lo he guardado y todavía no"
            " he anotado nada."
        ),
        "line": "Con: Dana Reyes, Bo Lind",
        "log": "anotar",
        "rest": "{names} y {n} más",
        "subject": "{count} personas: ¿con quién lo anoto?",
    },
    "crowd_ahead": {
        "footer": (
            "Recibes este correo porque prefiero preguntar antes que llenar tu lista de"
            " gente que no conoces. Lo guardo hasta que decidas."
        ),
        "hint": (
            "O descártalo y envíame después una nota con una línea «{whom}» y los nombres"
            " de las personas con las que hablaste."
        ),
        "intro": (
            "Tu correo nombra a {people} personas. Son más de las que caben en una"
            " conversación, así que lo he guardado y todavía no he previsto nada."
        ),
        "intro_subject": (
            "Tu correo «{subject}» nombra a {people} personas. Son más de las que"
            " caben en una conversación, así que lo he guardado y todavía no he"
            " previsto nada."
        ),
        "log": "Preverlo y preguntarme después",
        "subject": "{people} personas: ¿lo preveo?",
    },
    "how_was_it": {
        "follow_up": "Seguimiento en 2 semanas",
        "footer": "Solo lo pregunto esta vez.",
        "learned": "Supe:",
        "not": "Si no tuvo lugar, responde solo eso.",
        "people": "Con {names}",
        "promised": "Prometí:",
        "reply_about": (
            "Responde con una o dos frases y lo anoto. También valen líneas como"
            " «{learned}», «{promised}» o «{follow_up}»; una línea «{whom}» dice"
            " quién estuvo."
        ),
        "reply_with": (
            "Responde con una o dos frases y lo anoto como una conversación con"
            " {names}. También valen líneas como «{learned}», «{promised}» o"
            " «{follow_up}»; una línea «{whom}» dice quién vino de verdad."
        ),
        "subject": "¿Qué tal fue? {subject}",
        "title": "¿Qué tal fue?",
    },
    "misaddressed": {
        "address": "Tu dirección de Kith es",
        "footer": "Recibes este correo porque el mensaje venía de ti. Lo guardo hasta que decidas.",
        "intro": (
            "Tu correo fue a una dirección mía que no es la tuya, o que ya no lo es. Lo"
            " he guardado."
        ),
        "intro_subject": (
            "Tu correo «{subject}» fue a una dirección mía que no es la tuya, o"
            " que ya no lo es. Lo he guardado."
        ),
        "log": "Anotarlo igualmente",
        "subject": "Tu dirección de Kith es {address}",
        "title": "Esa no era tu dirección de Kith",
    },
    "unclear": {
        "footer": (
            "Recibes este correo porque prefiero preguntar antes que anotarlo a nombre"
            " de otra persona. Lo guardo hasta que decidas."
        ),
        "intro": (
            "Nombraste a {name} ({day}). Lo he guardado y lo anoto en cuanto digas de"
            " quién se trata."
        ),
        "intro_subject": (
            "Nombraste a {name} en «{subject}» ({day}). Lo he guardado y lo anoto"
            " en cuanto digas de quién se trata."
        ),
        "new": "Alguien nuevo",
        "subject": "¿Quién es {name}?",
        "this": "Esta persona",
    },
    "unnamed": {
        "choose": "Decir quién era",
        "footer": (
            "Recibes este correo porque prefiero preguntar antes que perderlo. Lo guardo"
            " hasta que decidas."
        ),
        "hint": "La próxima vez basta con «{about}» como asunto, o una línea «{line}».",
        "hint_line": "Con: Dana Reyes",
        "hint_subject": "Café con Dana Reyes",
        "intro": (
            "En tu nota ({day}) no encuentro el nombre de nadie. La he guardado y la"
            " anoto en cuanto digas con quién fue."
        ),
        "intro_subject": (
            "En tu nota «{subject}» ({day}) no encuentro el nombre de nadie. La"
            " he guardado y la anoto en cuanto digas con quién fue."
        ),
        "subject": "¿Con quién fue?",
    },
    "untrusted": {
        "footer": (
            "Recibes este correo porque cualquiera podría poner tu dirección en un"
            " correo. No he anotado nada, no he respondido a nadie y guardo el correo"
            " hasta que decidas."
        ),
        "from": "De",
        "log": "Anotarlo",
        "mail_subject": "Asunto",
        "received": "Recibido",
        "stranger": "Alguien que no conozco escribió a tu dirección de Kith. ¿Lo anoto?",
        "subject_stranger": "Un correo de alguien que no conozco",
        "subject_unverified": "¿Este correo era tuyo?",
        "trust": "Anotarlo y confiar en esta dirección",
        "unverified": (
            "Llegó a tu dirección de Kith un correo a tu nombre, y no pude comprobar"
            " que sea tuyo. ¿Lo es?"
        ),
    },
    "waiting": {
        "decide": "Decidir",
        "footer": "Lo guardo el tiempo que quieras y no te lo volveré a recordar.",
        "intro": ("Guardé esto porque no podía anotarlo sin tu palabra, y sigue esperando:"),
        "more": "y {n} más",
        "more_one": "y uno más",
        "subject": "{n} cosas esperan tu decisión",
        "subject_one": "Una cosa espera tu decisión",
        "title": "A la espera de tu decisión",
        "untitled": "(sin asunto)",
    },
}
