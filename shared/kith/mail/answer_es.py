"""The words in Spanish of the mail that answers commands and settings, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "answer": {
        "about_circle": "por ejemplo cada 2 meses, o habitual",
        "about_evening": "cuándo pregunto con quién hablaste: una hora como 20:00, o no",
        "about_items": "puntos que tiene un aviso como máximo: de 1 a 10",
        "about_language": "Deutsch, English, español, français o Nederlands",
        "about_look_ahead": "una mirada a la semana en su primera mañana: sí o no",
        "about_nudge_time": "cuándo llegan los avisos",
        "about_nudges": "«reanudar» los trae de vuelta",
        "about_pause": (
            "nada llega por sí solo: hasta el 5 de enero, o 2 semanas; «reanudar» la termina"
        ),
        "about_quiet": "días sin avisos: por ejemplo sábado, domingo; o ninguno",
        "about_receipts": "siempre, nunca o habitual, es decir, cuando hay algo que ver",
        "about_rhythm": (
            "cada cuánto quieres estar en contacto: por ejemplo cada 3 semanas, o habitual"
        ),
        "about_zone": "dónde estás: por ejemplo Europe/Madrid",
        "always": "siempre",
        "change": (
            "Para cambiar algo, escríbeme su línea con otra cosa detrás de los dos"
            " puntos: como respuesta o en un correo a tu dirección de Kith. Un círculo"
            " tiene su propio ritmo con «{circle}»."
        ),
        "changed": "Así queda desde ahora.",
        "circle_line": "Círculo escalada: cada 2 meses",
        "did": "Hecho",
        "did_done": "{number}. {name}: cerrado",
        "did_skip": "{number}. {name}: saltado por esta vez",
        "did_snooze": "{number}. {name}: vuelve el {day}",
        "did_snooze_week": "{number}. {name}: vuelve en una semana",
        "did_stop": (
            "{number}. {name}: sin avisos hasta que los vuelvas a pedir,"
            " con una línea «Cada 3 meses» en un correo sobre {name}"
        ),
        "did_talked": "{number}. {name}: lo que contaste está anotado",
        "did_undo": "{number}. {name}: deshecho",
        "did_unmet": "{name}: deshecho, porque no tuvo lugar. Si lo tuvo, dime qué tal fue.",
        "footer": "Recibes este correo porque escribiste a Kith.",
        "help": "Lo que puedes responder",
        "help_all": (
            "«todo hecho» o «saltar todos» se refiere a todos los puntos que no nombres"
            " de otra manera."
        ),
        "help_decide": (
            "«2 hecho», «1 saltar», «3 parar», «2 aplazar 3 semanas», uno debajo de otro"
            " o con comas en medio. Si un aviso tiene un solo punto, no hace falta"
            " número."
        ),
        "help_receipt": (
            "A una confirmación: «deshacer»; «con: Dana Reyes» si era otra persona; «no"
            " es un reenvío» si el correo era tuyo. Cualquier otro texto se añade."
        ),
        "help_talked": "«2 hablado: se muda a Lisboa» anota lo que se dijo.",
        "help_undo": "«2 deshacer» retira tu última respuesta.",
        "hint": "¿Querías decir {hint}?",
        "name_circle": "círculo",
        "name_evening": "noche",
        "name_items": "como máximo",
        "name_language": "idioma",
        "name_look_ahead": "resumen semanal",
        "name_nudge_time": "hora de los avisos",
        "name_nudges": "avisos",
        "name_pause": "pausa",
        "name_quiet": "días tranquilos",
        "name_receipts": "confirmaciones",
        "name_zone": "zona horaria",
        "never": "nunca",
        "none": "ninguno",
        "not_done": "No hecho",
        "off": "no",
        "on": "sí",
        "settings": "Tus ajustes",
        "subject_help": "Cómo responderme",
        "subject_off": "No hay más avisos",
        "subject_settings": "Tus ajustes",
        "subject_some": "No todo está hecho",
        "subject_undone": "No te entendí",
        "take_back": "Para retirar el cambio, responde «{undo}».",
        "undo": "deshacer",
        "until": "hasta el {day}",
        "usual": "habitual",
    },
}
