"""What Kith asks in French: the fixed words, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "crowd": {
        "all": "Le noter avec tout le monde",
        "answer": "Ou répondez à ce message par une ligne comme « {line} ».",
        "answer_or": "Ou répondez à ce message par une ligne comme « {line} » ou « {log} ».",
        "choose": "Dire avec qui",
        "footer": (
            "Vous recevez ce message parce que je préfère demander plutôt que de remplir"
            " votre liste de personnes que vous ne connaissez pas. Je le garde jusqu’à"
            " ce que vous décidiez."
        ),
        "intro": (
            "{count} personnes figurent sur votre mail ({day}). Au-delà de {most}, je ne"
            " devine pas avec qui vous avez parlé ; je l’ai gardé, et rien n’est encore"
            " noté."
        ),
        "intro_subject": (
            "{count} personnes figurent sur votre mail « {subject} » ({day})."
            " Au-delà de {most}, je ne devine pas avec qui vous avez parlé ; je"
            " l’ai gardé, et rien n’est encore noté."
        ),
        "line": "Avec : Dana Reyes, Bo Lind",
        "log": "noter",
        "rest": "{names} et {n} autres",
        "subject": "{count} personnes : avec qui le noter ?",
    },
    "crowd_ahead": {
        "footer": (
            "Vous recevez ce message parce que je préfère demander plutôt que de remplir"
            " votre liste de personnes que vous ne connaissez pas. Je le garde jusqu’à"
            " ce que vous décidiez."
        ),
        "hint": (
            "Ou écartez-le, et envoyez-moi ensuite une note avec une ligne « {whom} » et"
            " le nom des personnes à qui vous avez parlé."
        ),
        "intro": (
            "Votre mail nomme {people} personnes. C’est plus que dans une conversation"
            " ordinaire ; je l’ai gardé, et rien n’est encore prévu."
        ),
        "intro_subject": (
            "Votre mail « {subject} » nomme {people} personnes. C’est plus que"
            " dans une conversation ordinaire ; je l’ai gardé, et rien n’est"
            " encore prévu."
        ),
        "log": "Le prévoir, et me demander ensuite",
        "subject": "{people} personnes : le prévoir ?",
    },
    "how_was_it": {
        "follow_up": "Rappel dans 2 semaines",
        "footer": "Je ne le demande que cette fois.",
        "learned": "Appris :",
        "not": "Si cela n’a pas eu lieu, répondez-le simplement.",
        "people": "Avec {names}",
        "promised": "Promis :",
        "reply_about": (
            "Répondez en une phrase ou deux, et je le note. Des lignes comme «"
            " {learned} », « {promised} » ou « {follow_up} » fonctionnent aussi ;"
            " une ligne « {whom} » dit qui était là."
        ),
        "reply_with": (
            "Répondez en une phrase ou deux, et je le note comme une conversation"
            " avec {names}. Des lignes comme « {learned} », « {promised} » ou «"
            " {follow_up} » fonctionnent aussi ; une ligne « {whom} » dit qui est"
            " vraiment venu."
        ),
        "subject": "Comment était-ce ? {subject}",
        "title": "Comment était-ce ?",
    },
    "misaddressed": {
        "address": "Votre adresse Kith est",
        "footer": (
            "Vous recevez ce message parce que le mail venait de vous. Je le garde"
            " jusqu’à ce que vous décidiez."
        ),
        "intro": (
            "Votre mail est parti vers une adresse qui n’est pas la vôtre, ou qui ne"
            " l’est plus. Je l’ai gardé."
        ),
        "intro_subject": (
            "Votre mail « {subject} » est parti vers une adresse qui n’est pas la"
            " vôtre, ou qui ne l’est plus. Je l’ai gardé."
        ),
        "log": "Le noter quand même",
        "subject": "Votre adresse Kith est {address}",
        "title": "Ce n’était pas votre adresse Kith",
    },
    "unclear": {
        "footer": (
            "Vous recevez ce message parce que je préfère demander plutôt que de me"
            " tromper de personne. Je garde votre note jusqu’à ce que vous décidiez."
        ),
        "intro": (
            "Vous avez nommé {name} ({day}). J’ai gardé votre note, et je l’enregistre"
            " dès que vous dites qui c’est."
        ),
        "intro_subject": (
            "Dans « {subject} » ({day}), vous avez nommé {name}. J’ai gardé votre"
            " note, et je l’enregistre dès que vous dites qui c’est."
        ),
        "new": "Quelqu’un de nouveau",
        "subject": "Qui est {name} ?",
        "this": "Cette personne",
    },
    "unnamed": {
        "choose": "Dire qui c’était",
        "footer": (
            "Vous recevez ce message parce que je préfère demander plutôt que de perdre"
            " quelque chose. Je garde votre note jusqu’à ce que vous décidiez."
        ),
        "hint": "La prochaine fois, « {about} » en objet suffit, ou une ligne « {line} ».",
        "hint_line": "Avec : Dana Reyes",
        "hint_subject": "Café avec Dana Reyes",
        "intro": (
            "Dans votre note ({day}), je ne trouve le nom de personne. Je l’ai gardée, et"
            " je l’enregistre dès que vous dites avec qui c’était."
        ),
        "intro_subject": (
            "Dans votre note « {subject} » ({day}), je ne trouve le nom de"
            " personne. Je l’ai gardée, et je l’enregistre dès que vous dites"
            " avec qui c’était."
        ),
        "subject": "Avec qui était-ce ?",
    },
    "untrusted": {
        "footer": (
            "Vous recevez ce message parce que n’importe qui pourrait écrire votre"
            " adresse dans un mail. Je n’ai rien noté, je n’ai répondu à personne, et je"
            " garde le mail jusqu’à ce que vous décidiez."
        ),
        "from": "De",
        "log": "Le noter",
        "mail_subject": "Objet",
        "received": "Reçu",
        "stranger": (
            "Une personne que je ne connais pas a écrit à votre adresse Kith. Dois-je le noter ?"
        ),
        "subject_stranger": "Un mail d’une personne que je ne connais pas",
        "subject_unverified": "Ce mail est-il de vous ?",
        "trust": "Le noter et faire confiance à cette adresse",
        "unverified": (
            "Un mail à votre nom est arrivé à votre adresse Kith, et je n’ai pas pu"
            " vérifier qu’il est de vous. L’est-il ?"
        ),
    },
    "waiting": {
        "decide": "Décider",
        "footer": "Je le garde aussi longtemps que vous voulez, et je ne vous le rappellerai plus.",
        "intro": (
            "J’ai gardé ce que je ne pouvais pas noter sans votre accord, et cela attend toujours :"
        ),
        "more": "et {n} autres",
        "more_one": "et un autre",
        "subject": "{n} éléments attendent votre décision",
        "subject_one": "Un élément attend votre décision",
        "title": "En attente de votre décision",
        "untitled": "(sans objet)",
    },
}
