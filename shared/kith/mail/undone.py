"""Why something of a reply, or a setting, was not done, in the languages beside English.

The English words stand where it is refused.
"""

from collections.abc import Mapping

UNDONE: Mapping[str, Mapping[str, str]] = {
    "bad_circle": {
        "de": "Das ist kein Rhythmus. So wäre einer: alle 2 Monate",
        "es": "Eso no es un ritmo. Uno sería: cada 2 meses",
        "fr": "Ce n’est pas un rythme. En voici un : tous les 2 mois",
        "nl": "Dat is geen ritme. Dit zou er een zijn: elke 2 maanden",
    },
    "bad_evening": {
        "de": "Das ist keine Uhrzeit. Schreib 20:00 oder aus.",
        "es": "Eso no es una hora. Escribe 20:00, o no.",
        "fr": "Ce n’est pas une heure. Écrivez 20:00, ou non.",
        "nl": "Dat is geen tijd. Schrijf 20:00, of uit.",
    },
    "bad_items": {
        "de": "Eine Erinnerung kann 1 bis 10 Punkte haben.",
        "es": "Un aviso puede tener de 1 a 10 puntos.",
        "fr": "Un rappel peut avoir de 1 à 10 points.",
        "nl": "Een herinnering kan 1 tot 10 punten hebben.",
    },
    "bad_language": {
        "de": "Ich spreche Deutsch, English, español, français und Nederlands.",
        "es": "Hablo Deutsch, English, español, français y Nederlands.",
        "fr": "Je parle Deutsch, English, español, français et Nederlands.",
        "nl": "Ik spreek Deutsch, English, español, français en Nederlands.",
    },
    "bad_look_ahead": {
        "de": "Sie ist entweder an oder aus.",
        "es": "Es sí o no.",
        "fr": "C’est oui ou non.",
        "nl": "Het is aan of uit.",
    },
    "bad_nudge_time": {
        "de": "Das ist keine Uhrzeit. So wäre eine: 7:30",
        "es": "Eso no es una hora. Una sería: 7:30",
        "fr": "Ce n’est pas une heure. En voici une : 7:30",
        "nl": "Dat is geen tijd. Dit zou er een zijn: 7:30",
    },
    "bad_nudges": {
        "de": "Sie sind entweder an oder aus.",
        "es": "Es sí o no.",
        "fr": "C’est oui ou non.",
        "nl": "Ze staan aan of uit.",
    },
    "bad_pause": {
        "de": (
            "Ich kann bis zu einem Tag pausieren, der noch kommt, oder einige Wochen:"
            " Pause bis 5. Januar"
        ),
        "es": (
            "Puedo hacer una pausa hasta un día que está por venir, o de unas semanas:"
            " pausa hasta el 5 de enero"
        ),
        "fr": (
            "Je peux faire une pause jusqu’à un jour à venir, ou de quelques semaines :"
            " pause jusqu'au 5 janvier"
        ),
        "nl": "Ik kan pauzeren tot een dag die nog komt, of een paar weken: pauze tot 5 januari",
    },
    "bad_quiet": {
        "de": (
            "Nenne die Wochentage, aber nicht alle sieben, oder keine: Sa, So. Für länger"
            " schreib: Pause 2 Wochen"
        ),
        "es": (
            "Nombra los días de la semana, pero no los siete, o ninguno: sábado, domingo."
            " Para más tiempo, escribe: pausa 2 semanas"
        ),
        "fr": (
            "Nommez les jours de la semaine, mais pas les sept, ou aucun : sam, dim. Pour"
            " plus longtemps, écrivez : pause 2 semaines"
        ),
        "nl": (
            "Noem de weekdagen, maar niet alle zeven, of geen: za, zo. Voor langer"
            " schrijf je: pauze 2 weken"
        ),
    },
    "bad_receipts": {
        "de": "Es gibt sie immer, nie oder üblich.",
        "es": "Pueden ser siempre, nunca o habitual.",
        "fr": "C’est toujours, jamais ou habituel.",
        "nl": "Het kan altijd, nooit of normaal zijn.",
    },
    "bad_rhythm": {
        "de": "Das ist kein Rhythmus. So wäre einer: alle 3 Wochen",
        "es": "Eso no es un ritmo. Uno sería: cada 3 semanas",
        "fr": "Ce n’est pas un rythme. En voici un : toutes les 3 semaines",
        "nl": "Dat is geen ritme. Dit zou er een zijn: elke 3 weken",
    },
    "bad_zone": {
        "de": "Diese Zeitzone kenne ich nicht. Sie heißen wie Europe/Berlin.",
        "es": "No conozco esa zona horaria. Se llaman como Europe/Madrid.",
        "fr": "Je ne connais pas ce fuseau horaire. Ils se nomment comme Europe/Paris.",
        "nl": "Die tijdzone ken ik niet. Ze heten zoals Europe/Amsterdam.",
    },
    "closed": {
        "de": "Das ist schon erledigt. Um neu zu entscheiden, schreib zuerst: rückgängig",
        "es": "Ya está cerrado. Para decidir de nuevo, escribe primero: deshacer",
        "fr": "C’est déjà réglé. Pour décider à nouveau, écrivez d’abord : annuler",
        "nl": "Dat is al afgesloten. Schrijf eerst “ongedaan” om anders te beslissen.",
    },
    "no_forward": {
        "de": "Diese Mail habe ich nicht als Weiterleitung gelesen, oder ich habe sie nicht mehr.",
        "es": "Ese correo no lo leí como reenvío, o ya no lo tengo.",
        "fr": "Je n’ai pas lu ce mail comme un transfert, ou je ne l’ai plus.",
        "nl": "Die mail heb ik niet als doorgestuurd gelezen, of ik heb hem niet meer.",
    },
    "no_item": {
        "de": "Diese Mail hat keinen Punkt mit dieser Nummer.",
        "es": "Ese correo no tiene ningún punto con ese número.",
        "fr": "Ce mail n’a pas de point de ce numéro.",
        "nl": "Die mail heeft geen punt met dat nummer.",
    },
    "nothing_undone": {
        "de": "Es gab nichts zurückzunehmen.",
        "es": "No había nada que deshacer.",
        "fr": "Il n’y avait rien à annuler.",
        "nl": "Er was niets om ongedaan te maken.",
    },
    "passed": {
        "de": "Dieser Tag ist schon vorbei.",
        "es": "Ese día ya ha pasado.",
        "fr": "Ce jour est déjà passé.",
        "nl": "Die dag is al voorbij.",
    },
    "settled": {
        "de": "Das war schon auf andere Weise erledigt.",
        "es": "Eso ya se resolvió de otra manera.",
        "fr": "C’était déjà réglé autrement.",
        "nl": "Dat was al op een andere manier geregeld.",
    },
    "stopped": {
        "de": "Zu dieser Person erinnere ich nicht mehr. Soll ich wieder, schreib: rückgängig",
        "es": "Ya no te aviso sobre esta persona. Para recuperar los avisos, escribe: deshacer",
        "fr": "Je ne vous rappelle plus cette personne. Pour y revenir, écrivez : annuler",
        "nl": "Over deze persoon herinner ik je niet meer. Schrijf “ongedaan” om dat te keren.",
    },
    "untold": {
        "de": "Die dort Genannten kann ich nicht in einem Gespräch festhalten.",
        "es": "A quienes nombras ahí no los puedo anotar en una sola conversación.",
        "fr": "Je ne peux pas noter ces personnes dans une seule conversation.",
        "nl": "Wie je daar noemt, kan ik niet in één gesprek noteren.",
    },
    "which_one": {
        "de": (
            "Welchen Punkt meinst du? Beginne die Zeile mit seiner Nummer; zum Beispiel: 2 erledigt"
        ),
        "es": (
            "¿A cuál te refieres? Empieza la línea con el número del punto; por ejemplo: 2 hecho"
        ),
        "fr": (
            "De quel point s’agit-il ? Commencez la ligne par son numéro ; par exemple : 2 fait"
        ),
        "nl": (
            "Welke bedoel je? Begin de regel met het nummer van het punt; bijvoorbeeld: 2 klaar"
        ),
    },
    "whom": {
        "de": (
            "Mit wem war es? Antworte mit dem Namen, dann ordne ich das Gespräch um:"
            " mit: Dana Reyes"
        ),
        "es": ("¿Con quién fue? Responde con el nombre y cambio la conversación: con: Dana Reyes"),
        "fr": (
            "Avec qui était-ce ? Répondez par le nom et je déplace la conversation :"
            " avec : Dana Reyes"
        ),
        "nl": (
            "Met wie was het? Antwoord met de naam, dan verplaats ik het gesprek: met: Dana Reyes"
        ),
    },
}
