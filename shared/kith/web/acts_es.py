"""What the pages of actions say in Spanish, by action, sorted; why one is due, and settled."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "apart": {
        "bare": "¿Separarlos de nuevo?",
        "button": "Son dos personas",
        "did": "Dos personas otra vez",
        "did_says": "{name} vuelve a ser una persona aparte.",
        "says": "Vuelven a ser dos personas, como antes de que las juntaras.",
        "title": "¿Separar de nuevo a {name}?",
    },
    "choose": {
        "bare": "¿Con quién fue?",
        "bare_says": "Kith lo anota en cuanto digas con quién fue.",
        "button": "Anotarlo",
        "did": "Anotado",
        "did_says": "Gracias; ahora Kith sabe quién era.",
        "says": "Puede ser alguien que ya conoces. Kith lo anota en cuanto sabe quién era.",
        "title": "¿Quién es {name}?",
    },
    "done": {
        "bare": "Hecho",
        "button": "Hecho",
        "did": "Hecho",
        "did_says": "Bien hecho. {name} ya no está en tu lista por ahora.",
        "says": "Kith lo da por hecho y te avisa de nuevo cuando llegue el momento.",
        "title": "Hecho: {name}",
    },
    "drop": {
        "button": "Descartar",
        "did": "Descartado",
        "did_says": "No se ha anotado nada, y lo que esperaba aquí ha desaparecido para siempre.",
        "says": "Kith olvida lo que guardaba aquí. No se anota nada, y esto no se puede deshacer.",
        "title": "¿No anotarlo?",
    },
    "everyone": {
        "button": "Anotarlo con todas las personas",
        "did": "Anotado",
        "did_says": "Está anotado con todas las personas del correo.",
        "says": (
            "Todas las personas de este correo pasan a ser parte de tu gente, y Kith te avisa "
            "sobre ellas."
        ),
        "title": "¿Anotarlo con todas las personas?",
    },
    "forget": {
        "button": "Deshacer",
        "did": "Deshecho",
        "did_says": "La conversación ya no está en el historial de {name}.",
        "says": "Kith olvida la conversación y los avisos que salieron de ella.",
        "title": "¿Deshacer esta conversación?",
    },
    "log": {
        "button": "Era yo: anotarlo",
        "did": "Anotado",
        "did_says": "Gracias; ya está anotado.",
        "says": "Kith no pudo comprobar que esto viniera de ti. Si es así, se anota ahora.",
        "title": "¿Eras tú?",
    },
    "reasons": {
        "check_in": "Preguntar cómo va",
        "explicit": "Querías un aviso",
        "keep_in_touch": "Mantener el contacto",
        "occasion": "Una fecha importante",
        "promise": "Lo prometiste",
        "thanks": "Dar las gracias",
        "update": "Contar en qué quedó",
    },
    "reopen": {
        "button": "Retirarla",
        "did": "Retirada",
        "did_says": "Vuelve a esperar tu decisión.",
        "says": "Kith olvida lo que anotó con ella y te pregunta otra vez de quién se trataba.",
        "title": "¿Retirar esta respuesta?",
    },
    "same": {
        "bare": "¿Alguien que ya conoces?",
        "button": "Es esta persona",
        "did": "Juntadas",
        "did_says": "Las dos son ahora una sola persona: {name}.",
        "says": "Elige quién es, y Kith junta a las dos personas en una.",
        "title": "¿Ya conoces a {name}?",
    },
    "settled": {
        "answered": "Una conversación posterior ya lo ha resuelto.",
        "apart": "Son dos personas, o una de ellas se ha juntado con otra desde entonces.",
        "changed since": "Ya has decidido sobre esto; el correo más reciente tiene los enlaces.",
        "dealt with": "Esto ya está resuelto.",
        "done": "Ya lo has hecho.",
        "dropped": "Ya lo has descartado.",
        "filed": "Ya está anotado.",
        "gone": "Ya no está.",
        "passed": "Ese día ya pasó; vuelve el año que viene, y yo también.",
        "put together": "Ya son una sola persona.",
        "skipped": "Ya lo has saltado.",
        "stopped": "Ya lo has parado.",
        "taken back": "La conversación de la que salió se ha deshecho.",
        "undone": "Se anotó, y después se deshizo.",
    },
    "skip": {
        "bare": "Saltarlo esta vez",
        "button": "Saltar",
        "did": "Saltado",
        "did_says": "Kith deja pasar a {name} esta vez.",
        "says": "Kith lo deja pasar esta vez y vuelve cuando llegue el momento.",
        "title": "Saltar a {name} esta vez",
    },
    "snooze": {
        "bare": "Más tarde",
        "button": "Más tarde",
        "did": "Aplazado",
        "did_says": "Kith te avisará de nuevo {until}: {name}.",
        "says": "Kith te avisa de nuevo el día que elijas.",
        "title": "Más tarde: {name}",
    },
    "stop": {
        "bare": "¿No más avisos?",
        "button": "Parar",
        "did": "Parado",
        "did_says": "Kith ya no te avisa sobre {name}.",
        "says": (
            "Kith deja de avisarte sobre {name} hasta que lo pidas. Tus conversaciones se "
            "conservan."
        ),
        "title": "¿No más avisos sobre {name}?",
    },
    "trust": {
        "button": "Anotarlo y confiar en esta dirección",
        "did": "Anotado, con confianza",
        "did_says": "Los correos de esta dirección cuentan como tuyos desde ahora.",
        "says": (
            "Kith anota este correo. Desde ahora, los correos de esta dirección cuentan como "
            "tuyos, si se puede comprobar que vienen de ella."
        ),
        "title": "¿Confiar en esta dirección?",
    },
    "uncard": {
        "button": "Retirarla",
        "did": "Retirada",
        "did_says": "Lo que decía la tarjeta está olvidado.",
        "says": "Kith olvida lo que decía la tarjeta y a quien solo se conoce por ella.",
        "title": "¿Retirar la tarjeta?",
    },
    "undo": {
        "button": "Deshacer",
        "did": "Deshecho",
        "did_says": "Todo lo de {name} está otra vez como antes.",
        "says": "Todo lo de {name} vuelve a estar como antes.",
        "title": "¿Deshacerlo?",
    },
    "unplan": {
        "button": "Olvidarlo",
        "did": "Olvidado",
        "did_says": "Kith no pregunta por él.",
        "says": "Kith olvida el encuentro y no pregunta qué tal fue.",
        "title": "¿No preguntar por este encuentro?",
    },
}
