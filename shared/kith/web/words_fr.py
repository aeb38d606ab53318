"""What the other pages say in French, by page, sorted, with faults and labels of forms."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "altered": {
        "more": "Ouvrez-le de nouveau depuis le mail, ou copiez-le en entier.",
        "says": (
            "Une partie semble s’être perdue en route ; Kith ne peut donc pas savoir à quoi il "
            "servait. Rien n’a changé."
        ),
        "title": "Ce lien n’est pas complet",
    },
    "expired": {
        "more": "Votre mail le plus récent de Kith contient des liens valables.",
        "says": (
            "Les liens des mails de Kith ne fonctionnent qu’un temps, pour qu’un vieux mail en de "
            "mauvaises mains ne fasse pas de tort. Rien n’a changé."
        ),
        "title": "Ce lien est trop ancien",
    },
    "failed": {
        "more": (
            "Réessayez dans une minute. Envoyer de nouveau le même formulaire ne note rien deux "
            "fois."
        ),
        "says": "Ce n’est pas votre faute. Le problème a été consigné.",
        "title": "Un problème est survenu chez nous",
    },
    "faults": {
        "check": "Veuillez vérifier ceci.",
        "crowd": "C’est beaucoup de monde. Kith prend {most} personnes à la fois.",
        "day_ahead": "Ce jour est encore à venir. Quand avez-vous parlé ?",
        "day_far": "C’est dans plus de dix ans.",
        "day_form": "Écrivez la date ainsi : année-mois-jour, par exemple 2026-11-24.",
        "day_missing": "Choisissez un jour.",
        "day_old": "C’est trop ancien.",
        "day_past": "Choisissez un jour à venir.",
        "days_missing": "Écrivez dans combien de jours.",
        "enum": "Choisissez une de ces réponses.",
        "greater_than_equal": "Écrivez 1 ou plus.",
        "int_parsing": "Écrivez un nombre entier, par exemple 10.",
        "less_than_equal": "C’est plus de dix ans. Écrivez {le} ou moins.",
        "literal_error": "Choisissez une de ces réponses.",
        "missing": "Veuillez remplir ce champ.",
        "name_long": "« {text}… » est plus long qu’aucun nom ({most} lettres).",
        "no_address": "« {text} » n’est pas une adresse complète comme dana@x.example.",
        "no_name": "« {text} » ne ressemble pas à un nom.",
        "nobody": "Écrivez au moins un nom.",
        "promise_missing": "Écrivez aussi ce que vous avez promis.",
        "string_pattern_mismatch": (
            "Ce formulaire est abîmé. Appuyez encore une fois sur le bouton."
        ),
        "string_too_long": "C’est trop long : {max_length} caractères au plus.",
        "too_long": "C’est trop : {max_length} lignes au plus.",
    },
    "foreign": {
        "more": (
            "Si vous avez appuyé sur un bouton ici, rouvrez la page et appuyez encore une fois."
        ),
        "says": "Kith n’accepte que ce qui vient de ses propres pages. Rien n’a changé.",
        "title": "Cela venait d’un autre site",
    },
    "fresh": {
        "says": "Il contient des liens valables sur la même personne.",
        "title": "Un nouveau mail est en route",
    },
    "host": {
        "says": "Cette adresse mène à Kith, mais ce n’est pas celle de ses mails.",
        "title": "Kith n’habite pas ici",
    },
    "labels": {
        "who": "À qui avez-vous parlé ?",
        "when": "Quand ?",
        "words": "De quoi avez-vous parlé ?",
        "where": "Où ?",
        "purpose": "À quel titre ?",
        "learned": "Qu’avez-vous appris ?",
        "shared": "Qu’avez-vous raconté ?",
        "asks": "Que cherche cette personne ?",
        "offers": "En quoi pourrait-elle aider ?",
        "promised": "Qu’avez-vous promis ?",
        "promised_by": "Pour quand l’avez-vous promis ?",
        "follow": "Quand voulez-vous un rappel ?",
        "follow_days": "Combien de jours ?",
        "follow_on": "Quel jour ?",
        "follow_text": "Que doit dire le rappel ?",
        "meant": "Qui est-ce ?",
        "cid": "Qui est-ce ?",
        "choice": "Jusqu’à quand ?",
        "until_on": "Quel jour ?",
    },
    "left": {
        "more": "Pour revenir, ouvrez le lien du mail de bienvenue.",
        "says": "Ce navigateur a oublié qui vous êtes.",
        "title": "À bientôt",
    },
    "method": {
        "says": "Cette page existe, mais elle ne s’utilise pas ainsi.",
        "title": "Cela ne fonctionne pas ici",
    },
    "missing": {
        "says": "L’adresse est peut-être mal écrite, ou ce qu’elle montrait n’est plus là.",
        "title": "Cette page n’existe pas",
    },
    "nothing_left": {
        "says": "Il ne reste rien à décider ici.",
        "title": "C’est déjà réglé",
    },
    "page": {
        "again": "Rien ne s’est encore passé, et rien de ce que vous avez écrit n’est perdu.",
        "close": "Vous pouvez fermer cette page.",
        "date": "Un jour précis",
        "drop": "Écarter",
        "drop_asked": "Pas la peine de le garder ?",
        "faults": "Quelques points sont à revoir",
        "faults_one": "Un point est à revoir",
        "footer": "Kith se souvient de vos conversations, et n’écrit qu’à vous.",
        "fresh": "M’envoyer un nouveau mail",
        "home": "Kith habite à l’adresse {url}.",
        "leave": "M’oublier dans ce navigateur",
        "left": "Il ne reste rien à faire ici.",
        "log": "Noter",
        "month": "Dans un mois : {day}",
        "pages": "Pages",
        "people": "Personnes",
        "press": "Rien ne se passe tant que vous n’appuyez pas sur le bouton.",
        "said": "Qu’est-ce qui s’est dit ?",
        "said_hint": "Si vous voulez. C’est noté comme une conversation.",
        "sender": "de : {sender}",
        "skip": "Aller au contenu",
        "somebody": "Quelqu’un",
        "somebody_new": "Quelqu’un de nouveau",
        "to_today": "Aller à « Aujourd’hui »",
        "today": "Aujourd’hui",
        "twice": "C’était déjà réglé ; rien n’a été fait deux fois.",
        "typed": "Ce que vous avez écrit",
        "typed_hint": "Copiez-le d’ici, pour qu’il ne soit pas perdu.",
        "undo": "Annuler",
        "week": "Dans une semaine : {day}",
        "who": "Qui était-ce ?",
        "who_hint": "Plusieurs personnes : séparez-les par des virgules.",
    },
    "signin": {
        "more": (
            "Ouvrez le lien du mail de bienvenue de Kith. Il fonctionne aussi longtemps que le "
            "mail le dit, et Kith reconnaît ensuite ce navigateur."
        ),
        "says": (
            "Kith garde vos conversations pour vous seul ; ce navigateur doit donc d’abord être "
            "présenté."
        ),
        "title": "Qui êtes-vous ?",
    },
    "stale": {
        "more": "Rouvrez la page et appuyez encore une fois sur le bouton.",
        "says": "Vous êtes venu ici entre-temps dans une autre fenêtre. Rien n’a changé.",
        "title": "Cette page est restée ouverte trop longtemps",
    },
    "too_long": {
        "more": (
            "Revenez en arrière, raccourcissez-le et renvoyez-le ; ou envoyez la version longue "
            "par mail à votre adresse Kith."
        ),
        "says": "Un formulaire contient environ 60 000 caractères. Rien n’a été noté.",
        "title": "C’est plus que Kith ne peut prendre d’un coup",
    },
    "too_many": {
        "more": (
            "Attendez une minute, revenez en arrière et renvoyez-le. Ce que vous avez écrit figure "
            "aussi ci-dessous."
        ),
        "says": (
            "Kith accepte deux formulaires ou pressions par seconde. Cette fois, rien n’a été pris "
            "et rien n’a changé."
        ),
        "title": "C’était beaucoup d’un coup",
    },
    "unreachable": {
        "more": "La première page dit pourquoi, avec un bouton pour recommencer.",
        "says": "Ses mails ne vous sont pas parvenus ; il a donc cessé d’en envoyer.",
        "title": "Kith ne peut pas vous écrire",
    },
    "unsubscribe": {
        "asked": "Ne plus recevoir de rappels ?",
        "asked_says": (
            "Kith ne vous écrira plus de lui-même. Ce que vous avez noté est gardé, et vous pouvez "
            "revenir quand vous voulez."
        ),
        "back": "Les mails reprennent",
        "back_says": "Kith vous écrit de nouveau quand quelqu’un attend.",
        "button": "Arrêter tous les mails",
        "gone": "Plus de mails",
        "gone_says": "Kith ne vous écrit plus de lui-même. Ce que vous avez noté est gardé.",
        "undo": "Annuler : les envoyer de nouveau",
    },
    "unusable": {
        "says": "Il est gardé, sans changement.",
        "title": "Ce mail n’a pas pu être noté",
    },
}
