"""What the other pages say in Spanish, by page, sorted, with faults and labels of forms."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "altered": {
        "more": "Ábrelo de nuevo desde el correo, o cópialo entero.",
        "says": (
            "Parece que una parte se perdió por el camino, así que Kith no puede saber para qué "
            "era. No ha cambiado nada."
        ),
        "title": "Este enlace no está completo",
    },
    "expired": {
        "more": "Tu correo más reciente de Kith tiene enlaces que funcionan.",
        "says": (
            "Los enlaces de los correos de Kith valen solo un tiempo, para que un correo viejo en "
            "malas manos no haga daño. No ha cambiado nada."
        ),
        "title": "Este enlace es demasiado antiguo",
    },
    "failed": {
        "more": (
            "Inténtalo otra vez dentro de un minuto. Enviar de nuevo el mismo formulario no anota "
            "nada dos veces."
        ),
        "says": "No es culpa tuya. El fallo ha quedado registrado.",
        "title": "Algo ha fallado por nuestra parte",
    },
    "faults": {
        "check": "Revisa esto, por favor.",
        "crowd": "Es mucha gente. Kith admite {most} personas a la vez.",
        "day_ahead": "Ese día aún no ha llegado. ¿Cuándo hablasteis?",
        "day_far": "Faltan más de diez años.",
        "day_form": "Escribe la fecha como año-mes-día, por ejemplo 2026-11-24.",
        "day_missing": "Elige un día.",
        "day_old": "Hace demasiado tiempo.",
        "day_past": "Elige un día que aún no haya llegado.",
        "days_missing": "Escribe dentro de cuántos días.",
        "enum": "Elige una de estas opciones.",
        "greater_than_equal": "Escribe 1 o más.",
        "int_parsing": "Escribe un número entero, por ejemplo 10.",
        "less_than_equal": "Son más de diez años. Escribe {le} o menos.",
        "literal_error": "Elige una de estas opciones.",
        "missing": "Rellena esto, por favor.",
        "name_long": "«{text}…» es más largo que cualquier nombre ({most} letras).",
        "no_address": "«{text}» no es una dirección completa como dana@x.example.",
        "no_name": "«{text}» no parece un nombre.",
        "nobody": "Escribe al menos un nombre.",
        "promise_missing": "Escribe también lo que prometiste.",
        "string_pattern_mismatch": "Este formulario está dañado. Pulsa el botón otra vez.",
        "string_too_long": "Es demasiado largo: {max_length} caracteres como máximo.",
        "too_long": "Es demasiado: {max_length} líneas como máximo.",
    },
    "foreign": {
        "more": "Si pulsaste un botón aquí, abre la página de nuevo y púlsalo otra vez.",
        "says": "Kith solo acepta lo que viene de sus propias páginas. No ha cambiado nada.",
        "title": "Eso venía de otro sitio",
    },
    "fresh": {
        "says": "Tiene enlaces sobre la misma persona que funcionan.",
        "title": "Un correo nuevo está en camino",
    },
    "host": {
        "says": "Esta dirección lleva a Kith, pero no es la de sus correos.",
        "title": "Kith no vive aquí",
    },
    "labels": {
        "who": "¿Con quién hablaste?",
        "when": "¿Cuándo?",
        "words": "¿De qué hablasteis?",
        "where": "¿Dónde?",
        "purpose": "¿De qué se trataba?",
        "learned": "¿Qué supiste?",
        "shared": "¿Qué contaste?",
        "asks": "¿Qué busca esa persona?",
        "offers": "¿En qué podría ayudar?",
        "promised": "¿Qué prometiste?",
        "promised_by": "¿Para cuándo lo prometiste?",
        "follow": "¿Cuándo quieres un aviso?",
        "follow_days": "¿Cuántos días?",
        "follow_on": "¿Qué día?",
        "follow_text": "¿Qué debe decir el aviso?",
        "meant": "¿Quién es?",
        "cid": "¿Quién es?",
        "choice": "¿Hasta cuándo?",
        "until_on": "¿Qué día?",
    },
    "left": {
        "more": "Para volver, abre el enlace del correo de bienvenida.",
        "says": "Este navegador ha olvidado quién eres.",
        "title": "Hasta pronto",
    },
    "method": {
        "says": "Esta página existe, pero no se puede usar así.",
        "title": "Eso no funciona aquí",
    },
    "missing": {
        "says": "Puede que la dirección esté mal escrita, o que lo que mostraba ya no esté.",
        "title": "Esa página no existe",
    },
    "nothing_left": {
        "says": "Aquí no queda nada por decidir.",
        "title": "Esto ya está resuelto",
    },
    "page": {
        "again": "Todavía no ha pasado nada, y no se ha perdido nada de lo que escribiste.",
        "close": "Puedes cerrar esta página.",
        "date": "Un día concreto",
        "drop": "Descartar",
        "drop_asked": "¿No vale la pena guardarlo?",
        "faults": "Hay que revisar algunas cosas",
        "faults_one": "Hay que revisar una cosa",
        "footer": "Kith recuerda tus conversaciones y no escribe a nadie más que a ti.",
        "fresh": "Envíame un correo nuevo",
        "home": "Kith vive en {url}.",
        "leave": "Olvidarme en este navegador",
        "left": "Aquí no queda nada por hacer.",
        "log": "Anotar",
        "month": "En un mes: {day}",
        "pages": "Páginas",
        "people": "Gente",
        "press": "No pasa nada hasta que pulses el botón.",
        "said": "¿Qué hablasteis?",
        "said_hint": "Si quieres. Se anota como una conversación.",
        "sender": "de {sender}",
        "skip": "Ir al contenido",
        "somebody": "Alguien",
        "somebody_new": "Alguien nuevo",
        "to_today": "Ir a «Hoy»",
        "today": "Hoy",
        "twice": "Esto ya estaba resuelto; nada se ha hecho dos veces.",
        "typed": "Lo que escribiste",
        "typed_hint": "Cópialo de aquí, para que no se pierda.",
        "undo": "Deshacer",
        "week": "En una semana: {day}",
        "who": "¿Quién era?",
        "who_hint": "Varias personas: sepáralas con comas.",
    },
    "signin": {
        "more": (
            "Abre el enlace del correo de bienvenida de Kith. Vale el tiempo que dice el correo, y "
            "después Kith recuerda este navegador."
        ),
        "says": (
            "Kith guarda tus conversaciones solo para ti, así que primero hay que presentarle este "
            "navegador."
        ),
        "title": "¿Quién eres?",
    },
    "stale": {
        "more": "Abre la página de nuevo y pulsa el botón otra vez.",
        "says": "Entretanto has estado aquí en otra ventana. No ha cambiado nada.",
        "title": "Esta página estuvo abierta demasiado tiempo",
    },
    "too_long": {
        "more": (
            "Vuelve atrás, acórtalo y envíalo de nuevo; o manda la versión larga por correo a tu "
            "dirección de Kith."
        ),
        "says": "En un formulario caben unos 60 000 caracteres. No se ha anotado nada.",
        "title": "Es más de lo que Kith puede recibir de una vez",
    },
    "too_many": {
        "more": (
            "Espera un minuto, vuelve atrás y envíalo otra vez. Lo que escribiste está también "
            "aquí debajo."
        ),
        "says": (
            "Kith acepta dos formularios o pulsaciones por segundo. Esta vez no se ha recibido "
            "nada, y nada ha cambiado."
        ),
        "title": "Eso fue mucho de una vez",
    },
    "unreachable": {
        "more": "La primera página dice por qué, y tiene un botón para empezar de nuevo.",
        "says": "Sus correos no te llegaron, así que ha dejado de enviarlos.",
        "title": "Kith no puede escribirte",
    },
    "unsubscribe": {
        "asked": "¿Dejar de recibir avisos?",
        "asked_says": (
            "Kith ya no te escribirá por su cuenta. Lo que anotaste se conserva, y puedes volver "
            "cuando quieras."
        ),
        "back": "Vuelves a recibir correos",
        "back_says": "Kith te escribe de nuevo cuando alguien espera.",
        "button": "Dejar de recibir correos",
        "gone": "No más correos",
        "gone_says": "Kith ya no te escribe por su cuenta. Lo que anotaste se conserva.",
        "undo": "Deshacer: recibirlos de nuevo",
    },
    "unusable": {
        "says": "Sigue guardado, sin cambios.",
        "title": "No se pudo anotar este correo",
    },
}
