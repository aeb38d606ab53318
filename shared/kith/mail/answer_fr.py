"""The words in French of the mail that answers commands and settings, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "answer": {
        "about_circle": "par exemple tous les 2 mois, ou habituel",
        "about_evening": "quand je demande à qui vous avez parlé : une heure comme 20:00, ou non",
        "about_items": "nombre de personnes dans un rappel, au plus : de 1 à 10",
        "about_language": "Deutsch, English, español, français ou Nederlands",
        "about_look_ahead": "un regard sur la semaine, le premier matin : oui ou non",
        "about_nudge_time": "l’heure des rappels",
        "about_nudges": "« reprendre » les fait revenir",
        "about_pause": (
            "rien ne vient de soi-même : jusqu'au 5 janvier, ou 2 semaines ; « reprendre"
            " » y met fin"
        ),
        "about_quiet": "jours sans rappels : par exemple sam, dim ; ou aucun",
        "about_receipts": (
            "toujours, jamais ou habituel, c’est-à-dire quand il y a quelque chose à voir"
        ),
        "about_rhythm": (
            "à quel rythme rester en contact : par exemple toutes les 3 semaines, ou habituel"
        ),
        "about_zone": "où vous êtes : par exemple Europe/Paris",
        "always": "toujours",
        "change": (
            "Pour changer un réglage, écrivez-moi sa ligne avec autre chose après les"
            " deux-points : en réponse, ou dans un mail à votre adresse Kith. Un cercle"
            " reçoit son propre rythme avec « {circle} »."
        ),
        "changed": "C’est ainsi à partir de maintenant.",
        "circle_line": "Cercle escalade : tous les 2 mois",
        "did": "Fait",
        "did_done": "{number}. {name} : terminé",
        "did_skip": "{number}. {name} : passé pour cette fois",
        "did_snooze": "{number}. {name} : reporté ({day})",
        "did_snooze_week": "{number}. {name} : reporté d’une semaine",
        "did_stop": (
            "{number}. {name} : plus de rappels jusqu’à nouvelle demande,"
            " par une ligne « Tous les 3 mois » dans un mail sur {name}"
        ),
        "did_talked": "{number}. {name} : ce que vous avez raconté est noté",
        "did_undo": "{number}. {name} : annulé",
        "did_unmet": "{name} : annulé, car cela n’a pas eu lieu. Sinon, dites-moi comment c’était.",
        "footer": "Vous recevez ce message parce que vous avez écrit à Kith.",
        "help": "Ce que vous pouvez répondre",
        "help_all": (
            "« tout est fait » ou « passer tous » concerne tous les points que vous ne"
            " nommez pas autrement."
        ),
        "help_decide": (
            "« 2 fait », « 1 passer », « 3 arrêter », « 2 reporter 3 semaines », l’un"
            " sous l’autre ou séparés par des virgules. Si un rappel n’a qu’un point, le"
            " numéro est inutile."
        ),
        "help_receipt": (
            "À un accusé : « annuler » ; « avec : Dana Reyes » si c’était quelqu’un"
            " d’autre ; « pas un transfert » si le mail était le vôtre. Tout autre texte"
            " est ajouté."
        ),
        "help_talked": "« 2 parlé : elle part à Lisbonne » note ce qui a été dit.",
        "help_undo": "« 2 annuler » revient sur votre dernière réponse.",
        "hint": "Vouliez-vous dire {hint} ?",
        "name_circle": "cercle",
        "name_evening": "soir",
        "name_items": "au plus",
        "name_language": "langue",
        "name_look_ahead": "aperçu de la semaine",
        "name_nudge_time": "heure des rappels",
        "name_nudges": "rappels",
        "name_pause": "pause",
        "name_quiet": "jours calmes",
        "name_receipts": "accusés",
        "name_zone": "fuseau horaire",
        "never": "jamais",
        "none": "aucun",
        "not_done": "Pas fait",
        "off": "non",
        "on": "oui",
        "settings": "Vos réglages",
        "subject_help": "Comment me répondre",
        "subject_off": "Plus de rappels",
        "subject_settings": "Vos réglages",
        "subject_some": "Tout n’est pas fait",
        "subject_undone": "Je ne vous ai pas compris",
        "take_back": "Pour revenir sur ce changement, répondez « {undo} ».",
        "undo": "annuler",
        "until": "jusqu'au {day}",
        "usual": "habituel",
    },
}
