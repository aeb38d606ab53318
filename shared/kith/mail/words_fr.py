"""The fixed words of every mail in French, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "common": {
        "card_note": (
            "Transférez, mettez en Cci ou écrivez à cette adresse ce que Kith doit retenir."
        ),
        "drop": "Écarter",
        "page": "Vos contacts",
    },
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
    "fresh_links": {
        "footer": (
            "Vous recevez ce message parce que vous l’avez demandé à partir d’un ancien"
            " lien. Rien n’a encore changé."
        ),
        "intro": "Le lien que vous avez utilisé était trop ancien ({name}). Ceux-ci fonctionnent :",
        "subject": "Nouveaux liens : {name}",
    },
    "kept_out": {
        "again": "Pour réadmettre une adresse, écrivez-moi une ligne « {line} ».",
        "always": "Ces adresses comptent de nouveau : {names}",
        "always_line": "Toujours : {address}",
        "before": "Ce qui a déjà été noté reste en l’état.",
        "footer": "Vous recevez ce message parce que vous l’avez demandé à votre adresse Kith.",
        "kept": "Personne à ces adresses n’est noté, quels que soient les autres destinataires :",
        "more": "et {n} autres",
        "more_one": "et une autre",
        "never": "Désormais, rien n’est noté avec : {names}",
        "never_line": "Jamais : {address}",
        "nobody": "Je n’écarte personne. Une ligne « {one} » ou « {every} » dans un mail le fait.",
        "subject": "Qui je tiens à l’écart",
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
    "nudge": {
        "call": "Appeler {name}",
        "coming": "À venir",
        "coming_item": "{day} : {name}",
        "done": "fait",
        "draft_mail": "Un brouillon pour {to} (objet : {subject}) :",
        "draft_phone": "Pas d’adresse, mais un téléphone : {to}. Vous pourriez dire :",
        "draft_unknown": "Je n’ai ni adresse ni téléphone pour {name}. Vous pourriez dire :",
        "explain": (
            "« {Done} » clôt le point. « {Snooze} » le remet au jour de votre choix. «"
            " {Skip} » le laisse passer pour cette fois. « {Stop} » met fin aux rappels"
            " sur cette personne, jusqu’à ce que vous les redemandiez. Un brouillon"
            " envoyé avec son Cci est noté tout seul et clôt le point."
        ),
        "footer": (
            "Vous recevez ce message parce que Kith suit vos conversations pour"
            " {address}. Kith n’écrit qu’à vous, jamais aux personnes que vous"
            " rencontrez."
        ),
        "hello": "Bonjour. Aujourd’hui : {names}.",
        "hello_name": "Bonjour {owner}. Aujourd’hui : {names}.",
        "mine": "Votre message : {day}",
        "reply_many": (
            "Ou répondez simplement à ce message : « {first} {done} », « {last}"
            " {snooze} », « {first} {skip} » ou « {last} {stop} »."
        ),
        "reply_one": (
            "Ou répondez simplement à ce message : « {done} », « {snooze} », « {skip}"
            " » ou « {stop} », ou racontez votre conversation avec vos propres mots."
        ),
        "skip": "passer",
        "snooze": "reporter 3 semaines",
        "stop": "arrêter",
        "text": "Envoyer un SMS à {name}",
        "theirs": "{name} a écrit : {day}",
        "unfinished": "Le passage marqué … est à compléter par vos soins.",
        "unsubscribe": "Ne plus recevoir de rappels",
        "write": "Écrire à {name}",
    },
    "receipt": {
        "footer": (
            "Vous recevez ce message parce que Kith a reçu un mail ou un formulaire de votre part."
        ),
        "introduced": "{names} : contact établi grâce à {by}.",
        "known": "Quelqu’un que je connais déjà ?",
        "more": "J’ai noté {n} autres conversations ; elles sont sur votre page.",
        "more_one": "J’ai noté une autre conversation ; elle est sur votre page.",
        "new": "{name} : nouveau contact",
        "new_address": "{name} : nouveau contact ({address})",
        "next": "Votre prochain rappel arrive le {day} : {name}.",
        "no_follow_up": "Aucun rappel n’en découle.",
        "no_next": "Aucun rappel n’est prévu.",
        "remind": "Ce que je vous rappellerai :",
        "reply": "Pour revenir en arrière, répondez « {undo} » à ce message.",
        "shortened": (
            "Ce que vous avez écrit est plus long que ce que j’en garde ; le mail"
            " entier reste pendant 30 jours."
        ),
        "subject": "Noté : {names}",
        "title": "Voici ce que j’ai noté.",
        "undo": "annuler",
        "undo_it": "Annuler",
        "unread": "Je n’ai pas compris « {word} » dans l’adresse.",
        "wrong": "Une erreur ?",
    },
    "rotated": {
        "card": (
            "La carte jointe l’ajoute à vos contacts sous le nom de Kith. Les mails"
            " envoyés à l’ancienne adresse sont gardés 30 jours et ne sont notés que si"
            " vous le demandez ; ensuite, elle n’est plus à personne."
        ),
        "footer": "Vous recevez ce message parce qu’une nouvelle adresse a été demandée.",
        "intro": (
            "Voici désormais votre adresse Kith. Elle est secrète, et n’appartient qu’à vous :"
        ),
        "subject": "Votre nouvelle adresse Kith",
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
    "unread": {
        "footer": (
            "Vous recevez ce message parce que vous avez écrit à votre adresse Kith."
            " Rien n’a été noté."
        ),
        "intro": "Je n’ai pas pu noter votre mail.",
        "intro_subject": "Je n’ai pas pu noter votre mail « {subject} ».",
        "subject": "Non noté",
        "subject_of": "Non noté : {subject}",
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
            "Il y a une semaine, j’ai gardé quelque chose que je ne pouvais pas noter"
            " sans votre accord, et cela attend toujours :"
        ),
        "more": "et {n} autres",
        "more_one": "et un autre",
        "subject": "{n} éléments attendent votre décision",
        "subject_one": "Un élément attend votre décision",
        "title": "En attente de votre décision",
        "untitled": "(sans objet)",
    },
    "welcome": {
        "address": "Voici votre adresse Kith. Elle est secrète, et n’appartient qu’à vous :",
        "answer": (
            "Je réponds avec ce que j’ai noté. Le matin où cela compte, vous recevez un"
            " message qui dit à qui écrire, pourquoi, et propose un brouillon. Je"
            " n’écris qu’à vous, jamais aux personnes que vous rencontrez."
        ),
        "bcc": (
            "Mettez l’adresse en Cci d’un mail que vous envoyez. Je retiens les personnes à"
            " qui vous écrivez ; elles n’en voient rien."
        ),
        "card": "La carte jointe l’ajoute à vos contacts sous le nom de Kith.",
        "example_follow_up": (
            "Rappel dans 2 semaines : demander comment s’est passé le déménagement"
        ),
        "example_learned": "Appris : son équipe part à Lisbonne au printemps",
        "example_promised": "Promis : les diapositives sur les règles douanières",
        "example_subject": "Café avec Dana",
        "example_where": "Lieu : Café Blau",
        "footer": (
            "Vous recevez ce message parce que cette adresse a été invitée sur Kith. Je"
            " ne crois pas sur parole qui écrit d’ailleurs à l’adresse Kith : je vous"
            " demande d’abord."
        ),
        "form": "Ou remplir un formulaire",
        "forward": (
            "Transférez le mail d’une personne avec qui vous voulez garder le contact."
            " Je retiens qui l’a écrit."
        ),
        "hello": "Bonjour,",
        "hello_name": "Bonjour {name},",
        "intro": (
            "Je retiens vos conversations, et je vous rappelle les personnes qui en"
            " étaient quand il est temps de remercier, de tenir une promesse ou"
            " simplement de donner des nouvelles."
        ),
        "note": (
            "Écrivez une note. Envoyez un mail avec pour objet « {about} », et en dessous"
            " tout ce que vous voulez :"
        ),
        "subject": "Bienvenue sur Kith : voici votre adresse",
        "try": "Essayez l’une de ces façons :",
    },
}
