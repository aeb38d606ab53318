"""What Kith tells in Spanish: the fixed words, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "card": {
        "footer": "Recibes este correo porque Kith recibió un mensaje tuyo.",
        "nothing": "No se anota ninguna conversación, y de aquí no sale ningún aviso.",
        "reminds": (
            "No se anota ninguna conversación. Te recuerdo esos días cada año, el día antes."
        ),
        "subject": "Guardado: {names}",
        "title": "He guardado estas tarjetas.",
        "title_one": "He guardado esta tarjeta.",
        "undo_it": "Deshacer",
    },
    "common": {
        "card_note": "Reenvía, pon en CCO o escribe a esta dirección lo que Kith deba recordar.",
        "drop": "Descartar",
        "known": "¿Alguien que ya conozco?",
        "meeting": "Un encuentro",
        "new": "{name} es un contacto nuevo",
        "page": "Tu gente",
        "reply": "Para deshacerlo, responde «{undo}» a este correo.",
        "undo": "deshacer",
        "unsubscribe": "Dejar de recibir avisos",
        "whom": "Con:",
        "wrong": "¿Algo no es correcto?",
    },
    "fresh_links": {
        "footer": (
            "Recibes este correo porque lo pediste desde un enlace antiguo. Todavía no"
            " ha cambiado nada."
        ),
        "intro": "El enlace sobre {name} que usaste era demasiado antiguo. Estos funcionan:",
        "subject": "Enlaces nuevos: {name}",
    },
    "kept_out": {
        "again": "Para volver a admitir una dirección, escríbeme una línea «{line}».",
        "always": "Vuelven a contar: {names}",
        "always_line": "Siempre: {address}",
        "before": "Lo que ya estaba anotado se queda como está.",
        "footer": "Recibes este correo porque así lo escribiste a tu dirección de Kith.",
        "kept": "No se anota a nadie de estas direcciones, esté quien esté en el correo:",
        "let_in": "Se anotan de todos modos: {names}",
        "more": "y {n} más",
        "more_one": "y una más",
        "never": "A partir de ahora no se anota nada con: {names}",
        "never_line": "Nunca: {address}",
        "nobody": (
            "No dejo fuera a nadie. Para eso basta una línea «{one}» o «{every}» en un correo."
        ),
        "subject": "A quién dejo fuera",
    },
    "nudge": {
        "call": "Llamar a {name}",
        "coming": "Próximamente",
        "coming_item": "{day}: {name}",
        "done": "hecho",
        "draft_mail": "Un borrador para {to} (asunto: {subject}):",
        "draft_phone": "No hay dirección, pero sí un teléfono: {to}. Podrías decir:",
        "draft_unknown": "No tengo la dirección ni el teléfono de {name}. Podrías decir:",
        "explain": (
            "«{Done}» lo cierra. «{Snooze}» lo pasa al día que elijas. «{Skip}» lo deja"
            " pasar esta vez. «{Stop}» termina los avisos sobre esta persona hasta que"
            " vuelvas a pedirlos. Un borrador enviado con su CCO se anota solo y cierra"
            " el punto."
        ),
        "footer": (
            "Recibes este correo porque Kith sigue tus conversaciones para {address}."
            " Kith te escribe solo a ti, nunca a las personas con las que hablas."
        ),
        "hello": "Hola. Hoy: {names}.",
        "hello_name": "Hola, {owner}. Hoy: {names}.",
        "hello_week": "Hola. Hoy no hay nada; esta es tu semana.",
        "hello_week_name": "Hola, {owner}. Hoy no hay nada; esta es tu semana.",
        "mine": "Tu mensaje: {day}",
        "reply_many": (
            "O simplemente responde a este correo: «{first} {done}», «{last}"
            " {snooze}», «{first} {skip}» o «{last} {stop}»."
        ),
        "reply_one": (
            "O simplemente responde a este correo: «{done}», «{snooze}», «{skip}» o"
            " «{stop}», o cuenta la conversación con tus palabras."
        ),
        "skip": "saltar",
        "snooze": "aplazar 3 semanas",
        "stop": "parar",
        "text": "Enviar un SMS a {name}",
        "theirs": "{name} escribió: {day}",
        "unfinished": "La parte con … la completas tú.",
        "week": "Esta semana",
        "week_more": "y {n} más",
        "week_subject": "Esta semana: {names}",
        "write": "Escribir a {name}",
    },
    "planned": {
        "asked": "Cuando termine te preguntaré qué tal fue. Lo que respondas es lo que anoto.",
        "asked_series": (
            "Después de cada fecha te preguntaré qué tal fue, mientras respondas."
            " Lo que respondas es lo que anoto."
        ),
        "day_with": "{day}, con {names}",
        "footer": "Recibes este correo porque Kith recibió un mensaje tuyo.",
        "off": "Cancelado; no preguntaré.",
        "subject": "Previsto: {subject}",
        "subject_off": "Cancelado: {subject}",
        "title": "Te preguntaré qué tal fue.",
        "title_off": "Se ha cancelado.",
        "unasked": "No preguntaré.",
        "undo_it": "Olvidarlo",
    },
    "receipt": {
        "again": "otra vez {again}",
        "carded": "He guardado la tarjeta de {name}.",
        "correct": "Si fue con otra persona, responde «{line}».",
        "correct_line": "con: Kim Osei",
        "footer": "Recibes este correo porque Kith recibió un mensaje o un formulario tuyo.",
        "introduced": "{names}: contacto a través de {by}.",
        "more": "He anotado {n} conversaciones más; están en tu página.",
        "more_one": "He anotado una conversación más; está en tu página.",
        "new_address": "{name} es un contacto nuevo: {address}",
        "next": "Tu próximo aviso llega el {day}: {name}.",
        "next_off": "Los avisos están desactivados. «reanudar» los trae de vuelta.",
        "no_follow_up": "De aquí no sale ningún aviso.",
        "no_next": "No hay ningún aviso previsto.",
        "noted": "Anotaste",
        "remind": "Lo que te recordaré:",
        "shortened": (
            "Lo que escribiste es más largo que lo que guardo; el correo completo se"
            " conserva 30 días."
        ),
        "subject": "Anotado: {names}",
        "title": "Esto es lo que he anotado.",
        "undo_it": "Deshacer",
        "unread": "No entendí «{word}» en la dirección.",
    },
    "rotated": {
        "card": (
            "La tarjeta adjunta la añade a tus contactos como Kith. Los correos a la"
            " dirección antigua se guardan 30 días y no se anotan si no lo dices; después"
            " no será de nadie."
        ),
        "footer": "Recibes este correo porque se pidió una dirección nueva.",
        "intro": "Esta es tu dirección de Kith a partir de ahora. Es secreta y solo tuya:",
        "subject": "Tu nueva dirección de Kith",
    },
    "unread": {
        "footer": (
            "Recibes este correo porque escribiste a tu dirección de Kith. No se ha anotado nada."
        ),
        "intro": "No pude anotar tu correo.",
        "intro_subject": "No pude anotar tu correo «{subject}».",
        "subject": "No anotado",
        "subject_of": "No anotado: {subject}",
    },
    "welcome": {
        "address": "Esta es tu dirección de Kith. Es secreta y solo tuya:",
        "answer": (
            "Te respondo con lo que he anotado. La mañana en que importa recibes un"
            " correo que dice a quién escribir, por qué, y trae un borrador. Te escribo"
            " solo a ti, nunca a las personas con las que hablas."
        ),
        "bcc": (
            "Pon la dirección en CCO de un correo que envíes. Recordaré a las personas a"
            " las que escribes, y ellas no verán nada."
        ),
        "card": "La tarjeta adjunta la añade a tus contactos como Kith.",
        "example_follow_up": "Seguimiento en 2 semanas: preguntar cómo fue la mudanza",
        "example_learned": "Supe: su equipo se muda a Lisboa en primavera",
        "example_promised": "Prometí: las diapositivas sobre aduanas",
        "example_subject": "Café con Dana",
        "example_where": "Lugar: Café Blau",
        "footer": (
            "Recibes este correo porque esta dirección fue invitada a Kith. A quien"
            " escriba a la dirección de Kith desde otro sitio no le creo sin más:"
            " primero te pregunto a ti."
        ),
        "form": "O rellenar un formulario",
        "forward": (
            "Reenvía un correo de alguien con quien quieras mantener el contacto."
            " Recordaré a quien lo escribió."
        ),
        "hello": "Hola:",
        "hello_name": "Hola, {name}:",
        "intro": (
            "Recuerdo tus conversaciones y te recuerdo a las personas con las que"
            " hablaste cuando es hora de dar las gracias, de cumplir una promesa o"
            " simplemente de saludar."
        ),
        "note": (
            "Escribe una nota. Envía un correo con el asunto «{about}» y debajo todo lo"
            " que quieras:"
        ),
        "subject": "Kith te da la bienvenida: aquí tienes tu dirección",
        "try": "Prueba una de estas cosas:",
    },
}
