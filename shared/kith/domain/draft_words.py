"""The small parts of a draft, one row a language: greeting, closing, what is referred to."""

from collections.abc import Mapping

from kith.domain.encounter import Direction
from kith.domain.opening import Phrases, Text
from kith.domain.purposes import Purpose

PHRASES: Mapping[str, Phrases] = {
    "de": Phrases(
        greeting=("Guten Tag {full},", "Hallo {first},"),
        nameless=("Guten Tag,", "Hallo,"),
        closing={
            Purpose.PERSONAL: "Liebe Grüße",
            Purpose.PROFESSIONAL: "Viele Grüße",
            Purpose.BUSINESS: "Freundliche Grüße",
            Purpose.JOB_SEARCH: "Mit besten Grüßen",
        },
        talk={
            Direction.MET: ("unser Gespräch {of}", "unser Gespräch {of}"),
            Direction.MINE: ("meine Nachricht {of}", "meine Nachricht {of}"),
            Direction.THEIRS: ("Ihre Nachricht {of}", "deine Nachricht {of}"),
        },
        after_talk={
            Direction.MET: ("unserem Gespräch {of}", "unserem Gespräch {of}"),
            Direction.MINE: ("meiner Nachricht {of}", "meiner Nachricht {of}"),
            Direction.THEIRS: ("Ihrer Nachricht {of}", "deiner Nachricht {of}"),
        },
        talk_unknown=("unser letztes Gespräch", "unserem letzten Gespräch"),
        on_unknown="beim letzten Mal",
        since="wir haben vor {span} zuletzt voneinander gehört",
        since_unknown="wir haben länger nichts voneinander gehört",
        late="das kommt später, als ich wollte.",
        birthday=(
            Text(
                "Herzlichen Glückwunsch",
                (
                    "herzlichen Glückwunsch zum Geburtstag! Ich wünsche Ihnen einen schönen Tag"
                    " und ein gutes neues Lebensjahr."
                ),
            ),
            Text(
                "Alles Gute zum Geburtstag",
                (
                    "alles Gute zum Geburtstag! Ich wünsche dir einen schönen Tag und ein gutes"
                    " neues Lebensjahr."
                ),
            ),
        ),
        birthday_late=(
            Text(
                "Nachträglich herzlichen Glückwunsch",
                (
                    "nachträglich herzlichen Glückwunsch zum Geburtstag! Ich hoffe, Sie hatten"
                    " einen schönen Tag."
                ),
            ),
            Text(
                "Nachträglich alles Gute",
                (
                    "nachträglich alles Gute zum Geburtstag! Ich hoffe, du hattest einen schönen"
                    " Tag."
                ),
            ),
        ),
        titles="dipl.-ing dr frau herr ing mag prof",
        starts=("dass ich ", "ich werde ", "suche nach ", "sucht nach ", "suche ", "sucht "),
        sends="mailen schicken senden weiterleiten zuschicken zusenden",
        receivers="ihm ihnen ihr",
        articles="das dem den der die ein eine einen eines einige mein meine meinen zwei drei",
        verb_last=True,
        about_them=(
            "er sie ihr ihm ihn ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines"
        ),
        hiring="anstell arbeitsplatz arbeitsst bewerb einstell gehalt job position stelle vakan",
    ),
    "en": Phrases(
        greeting=("Hello {first},", "Hi {first},"),
        nameless=("Hello,", "Hello,"),
        closing={
            Purpose.PERSONAL: "Talk soon,",
            Purpose.PROFESSIONAL: "Best wishes,",
            Purpose.BUSINESS: "Best wishes,",
            Purpose.JOB_SEARCH: "With best wishes,",
        },
        talk={
            Direction.MET: ("our conversation {of}", "our conversation {of}"),
            Direction.MINE: ("my message {of}", "my message {of}"),
            Direction.THEIRS: ("your message {of}", "your message {of}"),
        },
        after_talk={
            Direction.MET: ("our conversation {of}", "our conversation {of}"),
            Direction.MINE: ("my message {of}", "my message {of}"),
            Direction.THEIRS: ("your message {of}", "your message {of}"),
        },
        talk_unknown=("our last conversation", "our last conversation"),
        on_unknown="last time",
        since="It is {span} since we were last in touch",
        since_unknown="It has been a while",
        late="This comes later than I meant it to.",
        birthday=(
            Text(
                "Happy birthday",
                "Happy birthday! I wish you a lovely day, and a good year ahead.",
            ),
            Text(
                "Happy birthday",
                "Happy birthday! I hope you have a lovely day, and a good year ahead.",
            ),
        ),
        birthday_late=(
            Text(
                "A belated happy birthday",
                "A belated happy birthday! I hope you had a lovely day.",
            ),
            Text(
                "A belated happy birthday",
                "Happy birthday, a little late! I hope you had a lovely day.",
            ),
        ),
        titles="dame dr herr frau miss mr mrs ms mx prof sir",
        starts=("to ", "that i will ", "i will ", "i'll ", "looking for ", "a way to find "),
        sends="email forward give mail pass send share",
        receivers="her him them",
        articles="a an another my one our several some the three two",
        does=(
            "ask bring call check contact cook drop find fix get help introduce invite lend let"
            " look make meet organise organize pay pick prepare put read return ring show talk"
            " tell think try visit write"
        ),
        to_do="to {fact}",
        about_them=(
            "he he's her hers herself him himself his she she's their theirs them they they're"
        ),
        hiring="hire hiring interview job opening position recruit role salary vacanc",
    ),
    "es": Phrases(
        greeting=("Buenos días, {first}:", "Hola, {first}:"),
        nameless=("Buenos días:", "Hola:"),
        closing={
            Purpose.PERSONAL: "Un abrazo,",
            Purpose.PROFESSIONAL: "Un cordial saludo,",
            Purpose.BUSINESS: "Un cordial saludo,",
            Purpose.JOB_SEARCH: "Reciba un cordial saludo,",
        },
        talk={
            Direction.MET: ("nuestra conversación {of}", "nuestra conversación {of}"),
            Direction.MINE: ("mi mensaje {of}", "mi mensaje {of}"),
            Direction.THEIRS: ("su mensaje {of}", "tu mensaje {of}"),
        },
        after_talk={
            Direction.MET: ("nuestra conversación {of}", "nuestra conversación {of}"),
            Direction.MINE: ("mi mensaje {of}", "mi mensaje {of}"),
            Direction.THEIRS: ("su mensaje {of}", "tu mensaje {of}"),
        },
        talk_unknown=("nuestra última conversación", "nuestra última conversación"),
        on_unknown="la última vez",
        since="Hace {span} que no hablamos",
        since_unknown="Hace tiempo que no hablamos",
        late="Este mensaje llega más tarde de lo que quería.",
        birthday=(
            Text("Feliz cumpleaños", "Le deseo un feliz cumpleaños y un excelente año."),
            Text(
                "¡Feliz cumpleaños!",
                "¡Feliz cumpleaños! Que pases un día estupendo y tengas un gran año.",
            ),
        ),
        birthday_late=(
            Text(
                "Feliz cumpleaños",
                (
                    "Aunque con retraso, le deseo un feliz cumpleaños. Espero que haya pasado un"
                    " buen día."
                ),
            ),
            Text(
                "¡Feliz cumpleaños!",
                "¡Feliz cumpleaños, aunque con retraso! Espero que lo hayas pasado muy bien.",
            ),
        ),
        titles="don doña dr dra ing lic prof profa sr sra srta",
        starts=("que voy a ", "voy a ", "busca ", "buscaba "),
        sends="compartir enviar enviarle enviarles mandar mandarle mandarles pasar reenviar",
        receivers="",
        about_them="él ella ellas ellos le les su sus suya suyo",
        hiring="contrat empleo entrevista puesto salario sueldo trabajo vacante",
    ),
    "fr": Phrases(
        greeting=("Bonjour {first},", "Salut {first},"),
        nameless=("Bonjour,", "Bonjour,"),
        closing={
            Purpose.PERSONAL: "À bientôt,",
            Purpose.PROFESSIONAL: "Bien à vous,",
            Purpose.BUSINESS: "Bien cordialement,",
            Purpose.JOB_SEARCH: "Avec mes meilleures salutations,",
        },
        talk={
            Direction.MET: ("notre conversation {of}", "notre conversation {of}"),
            Direction.MINE: ("mon message {of}", "mon message {of}"),
            Direction.THEIRS: ("votre message {of}", "ton message {of}"),
        },
        after_talk={
            Direction.MET: ("notre conversation {of}", "notre conversation {of}"),
            Direction.MINE: ("mon message {of}", "mon message {of}"),
            Direction.THEIRS: ("votre message {of}", "ton message {of}"),
        },
        talk_unknown=("notre dernière conversation", "notre dernière conversation"),
        on_unknown="la dernière fois",
        since="Cela fait {span} que nous n’avons pas échangé",
        since_unknown="Cela fait un moment que nous n’avons pas échangé",
        late="Ce message arrive plus tard que je ne le voulais.",
        birthday=(
            Text(
                "Bon anniversaire",
                "Je vous souhaite un très bon anniversaire, et une belle année à venir.",
            ),
            Text(
                "Joyeux anniversaire !",
                "Joyeux anniversaire ! Je te souhaite une belle journée, et une belle année.",
            ),
        ),
        birthday_late=(
            Text(
                "Bon anniversaire",
                (
                    "Avec un peu de retard, je vous souhaite un bon anniversaire. J’espère que"
                    " vous avez passé une belle journée."
                ),
            ),
            Text(
                "Joyeux anniversaire !",
                (
                    "Avec un peu de retard, joyeux anniversaire ! J’espère que tu as passé une"
                    " belle journée."
                ),
            ),
        ),
        titles="dr m mlle mme mr pr prof",
        starts=("que je vais ", "je vais ", "de ", "d’", "d'", "cherche ", "recherche "),
        sends="donner envoyer partager passer transférer transmettre",
        receivers="leur lui",
        about_them=(
            "elle elles eux il ils l'accompagner l'aider l'amener l'appeler l'attendre l'avertir"
            " l'emmener l'encourager l'informer l'inviter leur leurs lui sa ses son"
        ),
        hiring="candidature embauch emploi entretien offre poste recrut salaire",
    ),
    "nl": Phrases(
        greeting=("Beste {first},", "Hoi {first},"),
        nameless=("Goedendag,", "Hoi,"),
        closing={
            Purpose.PERSONAL: "Tot gauw,",
            Purpose.PROFESSIONAL: "Met vriendelijke groet,",
            Purpose.BUSINESS: "Met vriendelijke groet,",
            Purpose.JOB_SEARCH: "Met hartelijke groet,",
        },
        talk={
            Direction.MET: ("ons gesprek {of}", "ons gesprek {of}"),
            Direction.MINE: ("mijn bericht {of}", "mijn bericht {of}"),
            Direction.THEIRS: ("uw bericht {of}", "je bericht {of}"),
        },
        after_talk={
            Direction.MET: ("ons gesprek {of}", "ons gesprek {of}"),
            Direction.MINE: ("mijn bericht {of}", "mijn bericht {of}"),
            Direction.THEIRS: ("uw bericht {of}", "je bericht {of}"),
        },
        talk_unknown=("ons laatste gesprek", "ons laatste gesprek"),
        on_unknown="de vorige keer",
        since="Het is {span} geleden dat we contact hadden",
        since_unknown="Het is alweer een tijd geleden dat we contact hadden",
        late="Dit bericht komt later dan ik wilde.",
        birthday=(
            Text(
                "Van harte gefeliciteerd",
                (
                    "Van harte gefeliciteerd met uw verjaardag! Ik wens u een mooie dag en een"
                    " goed nieuw levensjaar."
                ),
            ),
            Text(
                "Van harte gefeliciteerd",
                "Van harte gefeliciteerd met je verjaardag! Maak er een mooie dag van.",
            ),
        ),
        birthday_late=(
            Text(
                "Alsnog van harte",
                (
                    "Alsnog van harte gefeliciteerd met uw verjaardag! Ik hoop dat u een mooie"
                    " dag hebt gehad."
                ),
            ),
            Text(
                "Alsnog van harte",
                (
                    "Alsnog van harte gefeliciteerd met je verjaardag! Ik hoop dat je een mooie"
                    " dag hebt gehad."
                ),
            ),
        ),
        titles="dhr dr drs ing ir mevr mr mw prof",
        starts=("dat ik ", "ik zal ", "op zoek naar ", "zoekt naar ", "zoekt ", "zocht "),
        sends="doorsturen mailen opsturen sturen toesturen",
        receivers="haar hem hen hun",
        articles="de drie een enkele het mijn twee",
        verb_last=True,
        about_them="haar hem hij hun ze zij zijn",
        hiring="aannemen baan banen functie gesolliciteer salaris sollicit vacature",
    ),
}
"""German begins its first sentence after the greeting's comma in lower case."""
