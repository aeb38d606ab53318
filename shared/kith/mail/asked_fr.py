"""What Kith tells in French when asked, what it teaches, and its evening question: sorted."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "about": {
        "ask_known": "« {subject} » : {name} (dernière fois : {day})",
        "ask_one": "« {subject} » : {name}",
        "call": "Téléphone",
        "company": "{name}, {company}",
        "footer": (
            "Vous recevez ce mail parce que vous avez posé une question sur quelqu’un. Rien"
            " n’a été noté."
        ),
        "how": (
            "Un mail à {address} avec l’un de ces objets me dit exactement de qui vous parlez :"
        ),
        "near": "Ces noms en sont proches. {how}",
        "next": "Prochain rappel : {day}.",
        "no_next": "Aucun rappel n’est prévu.",
        "no_reach": "Je ne connais ni adresse ni numéro de téléphone.",
        "no_talks": "Vous ne m’avez encore parlé d’aucune conversation.",
        "nobody": (
            "Je n’ai trouvé aucun nom dans votre mail. Mettez un nom ou une adresse dans "
            "l’objet, et je vous dis ce que je sais."
        ),
        "promises": "Vous devez encore",
        "stopped": (
            "Vous ne voulez plus de rappels pour {name}."
            " Une ligne « Tous les 3 mois » dans un mail sur {name} les rétablit."
        ),
        "subject": "{names} : ce que je sais",
        "subject_nobody": "De qui parlez-vous ?",
        "subject_unclear": "Qui est {name} ?",
        "subject_unknown": "Je ne connais pas {name}",
        "talks": "Vos dernières conversations",
        "unclear": "{name} peut être l’une de ces personnes. {how}",
        "unknown": "Je ne connais personne qui s’appelle {name}.",
    },
    "lessons": {
        "about": (
            "Avant de revoir {name} : un mail à {address} avec le nom pour objet vous dit "
            "de quoi vous avez parlé la dernière fois."
        ),
        "address": (
            "Mon adresse accepte aussi des souhaits : un mail à {address} vous revient dans"
            " deux semaines."
        ),
        "bcc": (
            "Quand vous écrivez à quelqu’un, mettez {address} en Cci. Je m’en souviens, et "
            "personne n’en voit rien."
        ),
        "evening": (
            "Si vous voulez, je vous demande chaque soir à qui vous avez parlé. Une ligne «"
            " {line} » suffit."
        ),
        "evening_line": "soir : 20:00",
        "every": (
            "Une ligne « {line} » dans un mail sur {name} fixe à quel rythme je vous fais "
            "penser à {name}."
        ),
        "every_line": "Tous les 3 mois",
        "forward": (
            "Quelqu’un vous a écrit ? Transférez le mail à {address}, et je m’en souviens. "
            "Ce que vous ajoutez au-dessus est votre note."
        ),
        "never": (
            "Quelqu’un dont je ne dois rien noter, comme votre propre entreprise ? Une "
            "ligne « {line} » l’écarte."
        ),
        "never_line": "jamais : @entreprise.example",
        "page": ("Tout ce que je retiens est sur votre page ; le lien est à la fin de ce mail."),
        "reply": (
            "C’était quelqu’un d’autre ? Répondez « {line} ». Il manque quelque chose ? "
            "Répondez avec vos mots, et je les ajoute."
        ),
        "reply_line": "avec : Kim Osei",
        "tag": "2semaines",
        "with": (
            "Un seul mail peut parler de plusieurs personnes : une ligne « {line} » "
            "commence la suivante."
        ),
        "with_line": "Avec : Kim Osei",
    },
    "whom_today": {
        "example": "Dana Reyes : ils embauchent au printemps",
        "example_promise": "Fox Marlow, promis les diapositives",
        "footer": (
            "Vous recevez ce mail parce que vous vouliez cette question le soir. Répondez «"
            " {stop} », et je ne la pose plus."
        ),
        "intro": "Répondez avec une ligne par personne, et je le note :",
        "last": (
            "J’ai demandé deux fois sans réponse. Si ce mail reste sans réponse lui aussi, "
            "je ne demande plus. Une réponse ramène la question, une ligne « {line} » "
            "aussi."
        ),
        "line": "soir : {time}",
        "nobody": "Personne ? Répondez alors « {nobody} ».",
        "nobody_word": "personne",
        "stop": "stop",
        "subject": "À qui avez-vous parlé aujourd’hui ?",
    },
}
