"""What the pages of actions say in French, by action, sorted; why one is due, and settled."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "apart": {
        "bare": "Les séparer à nouveau ?",
        "button": "Ce sont deux personnes",
        "did": "De nouveau deux personnes",
        "did_says": "{name} est de nouveau une personne à part.",
        "says": "Ce seront de nouveau deux personnes, comme avant que vous ne les réunissiez.",
        "title": "Séparer à nouveau {name} ?",
    },
    "choose": {
        "bare": "Avec qui était-ce ?",
        "bare_says": "Kith le note dès que vous dites avec qui c’était.",
        "button": "Noter",
        "did": "Noté",
        "did_says": "Merci ; Kith sait maintenant qui c’était.",
        "says": (
            "C’est peut-être quelqu’un que vous connaissez. Kith le note dès qu’il sait qui "
            "c’était."
        ),
        "title": "Qui est {name} ?",
    },
    "done": {
        "bare": "Fait",
        "button": "Fait",
        "did": "Fait",
        "did_says": "Bravo. {name} n’est plus sur votre liste pour l’instant.",
        "says": "Kith le coche et vous le rappelle quand le moment sera revenu.",
        "title": "Fait : {name}",
    },
    "drop": {
        "button": "Écarter",
        "did": "Écarté",
        "did_says": "Rien n’a été noté, et ce qui attendait ici a disparu pour de bon.",
        "says": (
            "Kith oublie ce qu’il gardait ici. Rien n’est noté, et cela ne peut pas être annulé."
        ),
        "title": "Ne pas le noter ?",
    },
    "everyone": {
        "button": "Le noter avec tout le monde",
        "did": "Noté",
        "did_says": "C’est noté avec toutes les personnes du mail.",
        "says": (
            "Toutes les personnes de ce mail rejoignent les vôtres, et Kith vous les rappelle."
        ),
        "title": "Le noter avec tout le monde ?",
    },
    "forget": {
        "button": "L’annuler",
        "did": "Annulé",
        "did_says": "La conversation ne figure plus chez {name}.",
        "says": "Kith oublie la conversation et les rappels qui en découlaient.",
        "title": "Annuler cette conversation ?",
    },
    "log": {
        "button": "C’était moi : le noter",
        "did": "Noté",
        "did_says": "Merci ; c’est noté maintenant.",
        "says": "Kith n’a pas pu vérifier que cela venait de vous. Si oui, c’est noté maintenant.",
        "title": "Était-ce vous ?",
    },
    "reasons": {
        "check_in": "Prendre des nouvelles",
        "explicit": "Vous vouliez un rappel",
        "keep_in_touch": "Garder le contact",
        "occasion": "Une date qui compte",
        "promise": "Vous avez promis",
        "thanks": "Dire merci",
        "update": "Raconter la suite",
    },
    "reopen": {
        "button": "La retirer",
        "did": "Retirée",
        "did_says": "Votre réponse est de nouveau attendue.",
        "says": (
            "Kith oublie ce qu’il a noté d’après elle, et vous redemande de qui il s’agissait."
        ),
        "title": "Revenir sur cette réponse ?",
    },
    "same": {
        "bare": "Quelqu’un que vous connaissez déjà ?",
        "button": "C’est cette personne",
        "did": "Réunis",
        "did_says": "Les deux ne font plus qu’une personne : {name}.",
        "says": "Choisissez qui c’est, et Kith réunit les deux.",
        "title": "Connaissez-vous déjà {name} ?",
    },
    "settled": {
        "answered": "Une conversation plus récente y a répondu.",
        "apart": "Ce sont deux personnes, ou l’une d’elles a été réunie à une autre depuis.",
        "changed since": (
            "Vous en avez décidé depuis ; le mail le plus récent contient les bons liens."
        ),
        "dealt with": "C’est déjà réglé.",
        "done": "C’est déjà fait.",
        "dropped": "Vous l’avez déjà écarté.",
        "filed": "C’est déjà noté.",
        "gone": "Ce n’est plus là.",
        "passed": "Ce jour est passé ; il revient l’an prochain, et moi aussi.",
        "put together": "Ce n’est déjà plus qu’une personne.",
        "skipped": "Vous l’avez déjà laissé passer.",
        "stopped": "Vous l’avez déjà arrêté.",
        "taken back": "La conversation d’où cela venait a été annulée.",
        "undone": "C’était noté, puis annulé.",
    },
    "skip": {
        "bare": "Passer pour cette fois",
        "button": "Passer",
        "did": "Passé",
        "did_says": "Kith laisse passer {name} pour cette fois.",
        "says": "Kith laisse passer cette fois, et y revient quand le moment sera venu.",
        "title": "Passer {name} pour cette fois",
    },
    "snooze": {
        "bare": "Plus tard",
        "button": "Plus tard",
        "did": "Remis à plus tard",
        "did_says": "{name} : prochain rappel {until}.",
        "says": "Kith vous le rappelle le jour que vous choisissez.",
        "title": "Plus tard : {name}",
    },
    "stop": {
        "bare": "Plus de rappels ?",
        "button": "Arrêter",
        "did": "Arrêté",
        "did_says": "Kith ne vous rappelle plus {name}.",
        "says": (
            "Kith ne vous rappelle plus {name}, jusqu’à ce que vous le demandiez. Vos "
            "conversations sont gardées."
        ),
        "title": "Plus de rappels pour {name} ?",
    },
    "trust": {
        "button": "Le noter et faire confiance à cette adresse",
        "did": "Noté, en confiance",
        "did_says": "Les mails de cette adresse comptent désormais comme les vôtres.",
        "says": (
            "Kith note ce mail. Désormais, un mail de cette adresse compte comme le vôtre, si l’on "
            "peut vérifier qu’il en vient bien."
        ),
        "title": "Faire confiance à cette adresse ?",
    },
    "uncard": {
        "button": "La retirer",
        "did": "Retirée",
        "did_says": "Ce que disait la carte est oublié.",
        "says": "Kith oublie ce que disait la carte, et qui n’est connu que par elle.",
        "title": "Retirer la carte ?",
    },
    "undo": {
        "button": "Annuler",
        "did": "Annulé",
        "did_says": "Tout est de nouveau comme avant pour {name}.",
        "says": "Tout redevient comme avant pour {name}.",
        "title": "Annuler ?",
    },
    "unplan": {
        "button": "L’oublier",
        "did": "Oubliée",
        "did_says": "Kith ne posera pas la question.",
        "says": "Kith oublie la rencontre, et ne demande pas comment c’était.",
        "title": "Ne rien demander sur cette rencontre ?",
    },
}
