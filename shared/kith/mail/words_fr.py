"""What Kith tells in French: the fixed words, by mail, sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "card": {
        "footer": "Vous recevez ce message parce que Kith a reçu un mail de votre part.",
        "nothing": "Aucune conversation n’est notée, et aucun rappel n’en découle.",
        "reminds": (
            "Aucune conversation n’est notée. Je vous rappelle ces jours chaque année, la veille."
        ),
        "subject": "Gardé : {names}",
        "title": "J’ai gardé ces cartes.",
        "title_one": "J’ai gardé cette carte.",
        "undo_it": "Annuler",
    },
    "common": {
        "card_note": (
            "Transférez, mettez en Cci ou écrivez à cette adresse ce que Kith doit retenir."
        ),
        "drop": "Écarter",
        "known": "Quelqu’un que je connais déjà ?",
        "meeting": "Une rencontre",
        "new": "{name} : nouveau contact",
        "page": "Vos contacts",
        "reply": "Pour revenir en arrière, répondez « {undo} » à ce message.",
        "undo": "annuler",
        "unsubscribe": "Ne plus recevoir de rappels",
        "whom": "Avec :",
        "wrong": "Une erreur ?",
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
        "let_in": "Sont notés malgré tout : {names}",
        "more": "et {n} autres",
        "more_one": "et une autre",
        "never": "Désormais, rien n’est noté avec : {names}",
        "never_line": "Jamais : {address}",
        "nobody": "Je n’écarte personne. Une ligne « {one} » ou « {every} » dans un mail le fait.",
        "subject": "Qui je tiens à l’écart",
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
        "hello_week": "Bonjour. Rien aujourd’hui ; voici votre semaine.",
        "hello_week_name": "Bonjour {owner}. Rien aujourd’hui ; voici votre semaine.",
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
        "week": "Cette semaine",
        "week_more": "et encore {n}",
        "week_subject": "Cette semaine : {names}",
        "write": "Écrire à {name}",
    },
    "planned": {
        "asked": (
            "Une fois que ce sera passé, je vous demanderai comment c’était. Votre"
            " réponse est ce que je note."
        ),
        "asked_series": (
            "Après chaque date, je vous demanderai comment c’était, tant que vous"
            " répondez. Votre réponse est ce que je note."
        ),
        "day_with": "{day}, avec {names}",
        "footer": "Vous recevez ce message parce que Kith a reçu un mail de votre part.",
        "off": "Annulé ; je ne poserai pas la question.",
        "subject": "Prévu : {subject}",
        "subject_off": "Annulé : {subject}",
        "title": "Je vous demanderai comment c’était.",
        "title_off": "C’est annulé.",
        "unasked": "Je ne poserai pas la question.",
        "undo_it": "Oublier",
    },
    "receipt": {
        "again": "de nouveau {again}",
        "carded": "J’ai gardé une carte : {name}.",
        "correct": "Si c’était avec quelqu’un d’autre, répondez « {line} ».",
        "correct_line": "avec : Kim Osei",
        "footer": (
            "Vous recevez ce message parce que Kith a reçu un mail ou un formulaire de votre part."
        ),
        "introduced": "{names} : contact établi grâce à {by}.",
        "more": "J’ai noté {n} autres conversations ; elles sont sur votre page.",
        "more_one": "J’ai noté une autre conversation ; elle est sur votre page.",
        "new_address": "{name} : nouveau contact ({address})",
        "next": "Votre prochain rappel arrive le {day} : {name}.",
        "next_off": "Les rappels sont désactivés. « reprendre » les fait revenir.",
        "no_follow_up": "Aucun rappel n’en découle.",
        "no_next": "Aucun rappel n’est prévu.",
        "noted": "Vous avez noté",
        "remind": "Ce que je vous rappellerai :",
        "shortened": (
            "Ce que vous avez écrit est plus long que ce que j’en garde ; le mail"
            " entier reste pendant 30 jours."
        ),
        "subject": "Noté : {names}",
        "title": "Voici ce que j’ai noté.",
        "undo_it": "Annuler",
        "unread": "Je n’ai pas compris « {word} » dans l’adresse.",
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
