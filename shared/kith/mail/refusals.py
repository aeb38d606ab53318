"""Why a mail was not logged, or not all of it, in the languages beside English.

The English words stand where the refusal is made.
"""

from collections.abc import Mapping

REFUSALS: Mapping[str, Mapping[str, str]] = {
    "empty": {
        "de": "Diese Mail ist leer.",
        "es": "Este correo está vacío.",
        "fr": "Ce mail est vide.",
        "nl": "Deze mail is leeg.",
    },
    "headers_too_long": {
        "de": "Der Kopf dieser Mail ist zu lang, um gelesen zu werden.",
        "es": "El encabezado de este correo es demasiado largo para leerlo.",
        "fr": "L’en-tête de ce mail est trop long pour être lu.",
        "nl": "De kop van deze mail is te lang om te lezen.",
    },
    "held_answer": {
        "de": (
            "Ich habe nicht verstanden, was mit der aufgehobenen Mail geschehen soll."
            " Antworte „festhalten“, „vertrauen“ oder „verwerfen“ oder, wenn ich frage, mit"
            " wem du gesprochen hast, mit: und den Namen."
        ),
        "es": (
            "No he entendido qué hacer con el correo que guardo. Responde «anotar»,"
            " «confiar» o «descartar» o, si pregunto con quién hablaste, con: y los nombres."
        ),
        "fr": (
            "Je n’ai pas compris quoi faire du mail que je garde. Répondez « noter », «"
            " faire confiance » ou « écarter » ou, si je demande avec qui vous avez parlé,"
            " avec : et les noms."
        ),
        "nl": (
            "Ik begreep niet wat ik met de bewaarde mail moet doen. Antwoord “noteren”,"
            " “vertrouw” of “weggooien” of, als ik vraag wie je hebt gesproken, met: en de"
            " namen."
        ),
    },
    "how_answer": {
        "de": (
            "Ich habe nicht verstanden, ob das Treffen stattgefunden hat. Sag in einem Satz,"
            " wie es war, und ich halte es fest; oder antworte nur: hat nicht stattgefunden"
        ),
        "es": (
            "No he entendido si el encuentro tuvo lugar. Di en una frase qué tal fue y lo"
            " anoto; o responde solo: no tuvo lugar"
        ),
        "fr": (
            "Je n’ai pas compris si la rencontre a eu lieu. Dites en une phrase comment"
            " c’était, et je le note ; ou répondez seulement : n’a pas eu lieu"
        ),
        "nl": (
            "Ik begreep niet of de afspraak is doorgegaan. Zeg in een zin hoe het was, dan"
            " noteer ik het; of antwoord alleen: is niet doorgegaan"
        ),
    },
    "kept_out": {
        "de": (
            "Du hältst alle heraus, mit denen sie war. Um sie trotzdem festzuhalten, schreib"
            " eine Zeile „Mit:“ mit einem Namen dazu, oder lass jemanden mit einer Zeile"
            " „Immer:“ und der Adresse wieder herein."
        ),
        "es": (
            "Dejas fuera a todas las personas con las que fue. Para anotarlo igualmente,"
            " añade una línea «Con:» y un nombre, o vuelve a admitir a alguien con una línea"
            " «Siempre:» y la dirección."
        ),
        "fr": (
            "Vous tenez à l’écart toutes les personnes concernées. Pour le noter quand même,"
            " ajoutez une ligne « Avec : » et un nom, ou réadmettez quelqu’un par une ligne"
            " « Toujours : » et son adresse."
        ),
        "nl": (
            "Je houdt iedereen buiten met wie het was. Wil je het toch noteren, voeg dan een"
            " regel “Met:” met een naam toe, of laat iemand weer toe met een regel “Altijd:”"
            " en het adres."
        ),
    },
    "no_date": {
        "de": (
            "Ich konnte nicht lesen, wann dieses Treffen ist, und kann danach nicht fragen, wie"
            " es war. Bitte erzähl mir davon, wenn es vorbei ist."
        ),
        "es": (
            "No pude leer cuándo es este encuentro, así que no puedo preguntarte después qué tal"
            " fue. Cuéntamelo cuando haya pasado."
        ),
        "fr": (
            "Je n’ai pas pu lire quand a lieu cette rencontre, je ne peux donc pas vous demander"
            " ensuite comment c’était. Racontez-le-moi quand elle aura eu lieu."
        ),
        "nl": (
            "Ik kon niet lezen wanneer deze afspraak is, dus ik kan je daarna niet vragen hoe het"
            " was. Vertel het me als ze is geweest."
        ),
    },
    "nobody": {
        "de": (
            "Sie ging an keinen Menschen, nur an Listen oder an Adressen, die niemand liest."
            " Um festzuhalten, mit wem du gesprochen hast, schreib eine Zeile „Mit:“ mit"
            " einem Namen dazu."
        ),
        "es": (
            "No fue a ninguna persona: solo a listas o a direcciones que nadie lee. Para"
            " anotar con quién hablaste, añade una línea «Con:» y un nombre."
        ),
        "fr": (
            "Il n’est allé à personne : seulement à des listes, ou à des adresses que"
            " personne ne lit. Pour noter avec qui vous avez parlé, ajoutez une ligne « Avec"
            " : » et un nom."
        ),
        "nl": (
            "Hij ging naar geen mens: alleen naar lijsten, of naar adressen die niemand"
            " leest. Wil je noteren wie je hebt gesproken, voeg dan een regel “Met:” met een"
            " naam toe."
        ),
    },
    "nobody_named": {
        "de": (
            "Darin ist niemand genannt, mit dem ein Gespräch festgehalten werden könnte. Sie"
            " bleibt aufgehoben, wie sie ist."
        ),
        "es": (
            "No nombra a nadie con quien se pueda anotar una conversación. Sigue guardado como"
            " está."
        ),
        "fr": "Il ne nomme personne avec qui noter une conversation. Il reste gardé tel quel.",
        "nl": (
            "Er wordt niemand in genoemd met wie een gesprek te noteren is. Hij blijft bewaard"
            " zoals hij is."
        ),
    },
    "not_here": {
        "de": (
            "Kith nimmt zurück, was es festgehalten hat, wenn du „rückgängig“ antwortest,"
            " und ergänzt, was du schreibst, wenn die Mail von einem Gespräch handelte. Für"
            " alles andere schreib bitte eine neue Mail an deine Kith-Adresse."
        ),
        "es": (
            "Responde «deshacer» y Kith deshace lo que anotó; si el correo hablaba de una"
            " sola conversación, añade lo que escribas. Para lo demás, escribe un correo"
            " nuevo a tu dirección de Kith."
        ),
        "fr": (
            "Répondez « annuler » et Kith annule ce qui a été noté ; si le message parlait"
            " d’une seule conversation, ce que vous écrivez y est ajouté. Pour tout le"
            " reste, écrivez un nouveau mail à votre adresse Kith."
        ),
        "nl": (
            "Antwoord “ongedaan maken” en Kith draait terug wat het heeft genoteerd; ging de"
            " mail over één gesprek, dan voegt het toe wat je schrijft. Schrijf voor al het"
            " andere een nieuwe mail naar je Kith-adres."
        ),
    },
    "not_understood": {
        "de": (
            "Ich habe nicht verstanden, was du meinst. Beginne eine Zeile mit der Nummer des"
            " Punktes und schreib dahinter erledigt, auslassen, stopp, rückgängig oder"
            " später in 2 Wochen; zum Beispiel: 2 erledigt"
        ),
        "es": (
            "No he entendido tu respuesta. Empieza una línea con el número del punto y di"
            " hecho, saltar, parar, deshacer o aplazar 2 semanas; por ejemplo: 2 hecho"
        ),
        "fr": (
            "Je n’ai pas compris votre réponse. Commencez une ligne par le numéro du point,"
            " suivi de fait, passer, arrêter, annuler ou reporter 2 semaines ; par exemple :"
            " 2 fait"
        ),
        "nl": (
            "Ik begreep niet wat je bedoelde. Begin een regel met het nummer van het punt en"
            " zeg klaar, overslaan, stop, ongedaan maken of later over 2 weken;"
            " bijvoorbeeld: 2 klaar"
        ),
    },
    "too_deep": {
        "de": "Diese Mail ist zu tief verschachtelt, um gelesen zu werden.",
        "es": "Este correo tiene demasiados niveles para leerlo.",
        "fr": "Ce mail contient trop de niveaux imbriqués pour être lu.",
        "nl": "Deze mail heeft te veel lagen om te lezen.",
    },
    "too_large": {
        "de": "Diese Mail ist mit dem, was an ihr hängt, zu groß, um gelesen zu werden.",
        "es": "Este correo, con lo que lleva adjunto, es demasiado grande para leerlo.",
        "fr": "Ce mail, avec ce qui y est joint, est trop volumineux pour être lu.",
        "nl": "Deze mail is, met wat eraan hangt, te groot om te lezen.",
    },
    "too_many_meetings": {
        "de": (
            "So viele Treffen, die noch kommen, wie ich mir merke, habe ich schon. Nach diesem"
            " frage ich nicht; bitte erzähl mir danach davon."
        ),
        "es": (
            "Ya tengo tantos encuentros por venir como puedo guardar. Por este no te pregunto;"
            " cuéntamelo después."
        ),
        "fr": (
            "J’ai déjà autant de rencontres à venir que je peux en garder. Je ne vous demanderai"
            " rien sur celle-ci ; racontez-la-moi ensuite."
        ),
        "nl": (
            "Ik heb al zoveel komende afspraken als ik kan bewaren. Naar deze vraag ik niet;"
            " vertel me er daarna over."
        ),
    },
    "too_many_parts": {
        "de": "Diese Mail hat zu viele Teile, um gelesen zu werden.",
        "es": "Este correo tiene demasiadas partes para leerlo.",
        "fr": "Ce mail a trop de parties pour être lu.",
        "nl": "Deze mail heeft te veel delen om te lezen.",
    },
    "too_many_people": {
        "de": (
            "Sie nennt zu viele Menschen für ein Gespräch. Bitte halte die fest, mit denen"
            " du wirklich gesprochen hast."
        ),
        "es": (
            "Nombra a demasiadas personas para una sola conversación. Anota solo a aquellas"
            " con las que hablaste de verdad."
        ),
        "fr": (
            "Il nomme trop de personnes pour une seule conversation. Notez plutôt celles à"
            " qui vous avez vraiment parlé."
        ),
        "nl": (
            "Hij noemt te veel mensen voor één gesprek. Noteer alleen wie je echt hebt gesproken."
        ),
    },
    "too_much_text": {
        "de": "Diese Mail hat mehr Text, als ich lesen kann.",
        "es": "Este correo tiene más texto del que puedo leer.",
        "fr": "Ce mail contient plus de texte que je ne peux en lire.",
        "nl": "Deze mail heeft meer tekst dan ik kan lezen.",
    },
    "unreadable": {
        "de": "Diese Mail ist so gebaut, dass ich sie nicht lesen kann.",
        "es": "Este correo está hecho de un modo que no puedo leer.",
        "fr": "Ce mail est construit de telle sorte que je ne peux pas le lire.",
        "nl": "Deze mail is zo gemaakt dat ik hem niet kan lezen.",
    },
    "who_to_answer": {
        "de": (
            "Ich habe nicht verstanden, wen du meinst. Antworte mit einem Namen, mit „neu“"
            " oder „verwerfen“; zum Beispiel: mit: Dana Reyes <dana@reyes.example>"
        ),
        "es": (
            "No he entendido a quién te refieres. Responde con un nombre, con «nuevo» o con"
            " «descartar»; por ejemplo: con: Dana Reyes <dana@reyes.example>"
        ),
        "fr": (
            "Je n’ai pas compris de qui il s’agit. Répondez par un nom, par « nouveau » ou"
            " par « écarter » ; par exemple : avec : Dana Reyes <dana@reyes.example>"
        ),
        "nl": (
            "Ik begreep niet wie je bedoelt. Antwoord met een naam, met “nieuw” of met"
            " “weggooien”; bijvoorbeeld: met: Dana Reyes <dana@reyes.example>"
        ),
    },
}
"""By the code of the refusal."""

SEALED: Mapping[str, Mapping[str, str]] = {
    "Outlook packed part of the mail into a file, winmail.dat, which I could not open.": {
        "de": (
            "Outlook hat einen Teil der Mail in eine Datei gepackt, winmail.dat, die ich"
            " nicht öffnen konnte."
        ),
        "es": "Outlook guardó parte del correo en un archivo, winmail.dat, que no pude abrir.",
        "fr": (
            "Outlook a rangé une partie du mail dans un fichier, winmail.dat, que je n’ai"
            " pas pu ouvrir."
        ),
        "nl": (
            "Outlook heeft een deel van de mail in een bestand gepakt, winmail.dat, dat ik"
            " niet kon openen."
        ),
    },
    "The mail is encrypted, so I could not read its text.": {
        "de": "Die Mail ist verschlüsselt, deshalb konnte ich ihren Text nicht lesen.",
        "es": "Este correo está cifrado, así que no pude leer su texto.",
        "fr": "Ce mail est chiffré, je n’ai donc pas pu en lire le texte.",
        "nl": "Deze mail is versleuteld, dus ik kon de tekst niet lezen.",
    },
    "The mail is signed in a way that hides its text, so I could not read it.": {
        "de": (
            "Die Mail ist so unterschrieben, dass ihr Text verborgen ist; ich konnte ihn"
            " nicht lesen."
        ),
        "es": "Este correo está firmado de un modo que oculta su texto, y no pude leerlo.",
        "fr": "Ce mail est signé d’une façon qui en cache le texte ; je n’ai pas pu le lire.",
        "nl": "Deze mail is zo ondertekend dat de tekst verborgen is; ik kon hem niet lezen.",
    },
    "The text of the mail is kept elsewhere, so I could not read it.": {
        "de": "Der Text der Mail liegt anderswo, deshalb konnte ich ihn nicht lesen.",
        "es": "El texto de este correo se guarda en otro lugar, así que no pude leerlo.",
        "fr": "Le texte de ce mail est conservé ailleurs, je n’ai donc pas pu le lire.",
        "nl": "De tekst van deze mail staat elders, dus ik kon hem niet lezen.",
    },
    "This is one piece of a mail sent in several; I could not join them.": {
        "de": (
            "Das ist ein Stück einer Mail, die in mehreren Teilen kam; ich konnte sie nicht"
            " zusammensetzen."
        ),
        "es": "Esta es una parte de un correo enviado en varias; no pude unirlas.",
        "fr": (
            "Ceci est un morceau d’un mail envoyé en plusieurs parties ; je n’ai pas pu les"
            " assembler."
        ),
        "nl": "Dit is één stuk van een mail die in delen kwam; ik kon ze niet samenvoegen.",
    },
}
"""What of a mail is out of reach, by what mail.text says of it."""
