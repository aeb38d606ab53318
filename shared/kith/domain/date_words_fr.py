"""The French words dates are made of."""

from kith.domain.date_kinds import AFTERNOON, EVENING, MORNING, NIGHT, Kind, Unit, Words

FRENCH: Words = {
    Kind.ABOUT: {1: "environ, à peu près, peut-être, grosso modo, disons"},
    Kind.AFTER: {1: "après, après le"},
    Kind.AGO: {1: "plus tôt, auparavant"},
    Kind.AGO_BEFORE: {1: "il y a, y a, voici, ça fait, depuis"},
    Kind.AMOUNT: {1: "de travail, de vacances, de congé, de retard"},
    Kind.AND: {1: "et"},
    Kind.AND_HALF: {1: "et demi, et demie"},
    Kind.AT: {1: "à, vers, dès, aux alentours de, vers les, entre, sur les, sur le coup de"},
    Kind.BEFORE: {1: "avant, avant le, avant la"},
    Kind.BY: {
        1: "d'ici, d'ici à, d'ici au, d'ici le, avant, avant le, avant la, jusqu'à, jusqu'au, "
        "jusque, au plus tard, au plus tard le, échéance, jusqu'à la, date limite, "
        "date butoir, avant les, d'ici la"
    },
    Kind.CLOCK: {720: "midi", 750: "midi et demi, midi et demie", 1440: "minuit"},
    Kind.DATED: {1: "du"},
    Kind.DAY: {
        -2: "avant-hier",
        -1: "hier",
        0: "aujourd'hui, aujourdhui, plus tard dans la journée, dans la journée",
        1: "demain",
        2: "après-demain, le surlendemain",
    },
    Kind.EDGE: {
        -1: "début, au début, le début, en début, premier jour, le premier jour, "
        "première quinzaine, première moitié, première semaine, la première semaine",
        0: "mi, à la mi, milieu, au milieu, courant, en milieu, deuxième quinzaine, "
        "seconde quinzaine, seconde moitié, deuxième moitié",
        1: "fin, à la fin, la fin, en fin, à fin, vers la fin, dernier jour, le dernier jour",
    },
    Kind.EDGE_WORKDAY: {
        -1: "premier jour ouvré, premier jour ouvrable, le premier jour ouvré, "
        "le premier jour ouvrable",
        1: "dernier jour ouvré, dernier jour ouvrable, le dernier jour ouvré, "
        "le dernier jour ouvrable",
    },
    Kind.EVERY: {
        1: "tous les, toutes les, chaque, une fois par, une fois tous les, une fois toutes les"
    },
    Kind.EVERY_DAYS: {
        1: "quotidien, quotidienne, quotidiennement",
        7: "hebdomadaire, hebdomadairement, hebdo",
        14: "bimensuel, bimensuelle, une semaine sur deux, deux fois par mois",
    },
    Kind.EVERY_MONTHS: {
        1: "mensuel, mensuelle, mensuellement",
        2: "bimestriel, bimestrielle, un mois sur deux",
        3: "trimestriel, trimestrielle, trimestriellement",
        6: "semestriel, semestrielle, deux fois par an, chaque semestre",
        12: "annuel, annuelle, annuellement",
    },
    Kind.FILLER: {
        1: "environ, s'il te plaît, s'il vous plaît, svp, stp, au plus tard, peut-être, max, "
        "maximum, merci, si possible, ok, alors, plutôt, pile, à peu près, si vous voulez, "
        "si tu veux",
    },
    Kind.FOR: {1: "pour, pour le, pendant, durant"},
    Kind.FROM: {1: "après, à partir de, à partir du, à compter de, à compter du"},
    Kind.FROM_NOW: {
        1: "à partir d'aujourd'hui, à partir de maintenant, à compter d'aujourd'hui, "
        "à compter de maintenant"
    },
    Kind.HALF_AFTER: {
        -25: "moins vingt-cinq",
        -20: "moins vingt",
        -15: "moins le quart, moins quart",
        -10: "moins dix",
        -5: "moins cinq",
        15: "et quart, un quart",
        30: "et demie, et demi",
    },
    Kind.HOLIDAY: {
        101: "jour de l'an, nouvel an",
        1224: "veille de noël, réveillon de noël",
        1225: "noël",
        1231: "saint-sylvestre, réveillon du nouvel an",
    },
    Kind.HOUR_MARK: {1: "h, heure, heures, heures pile"},
    Kind.IN: {1: "dans, dans les, sous, au bout de, d'ici, endéans, à échéance de"},
    Kind.IN_MONTH: {1: "en, au mois de, au mois d', courant, pour"},
    Kind.LAST: {
        1: "dernier, dernière, derniers, dernières, passé, passée, passés, passées, précédent, "
        "précédente"
    },
    Kind.MONTH: {
        1: "janvier, janv, jan",
        2: "février, févr, fév",
        3: "mars",
        4: "avril, avr",
        5: "mai",
        6: "juin",
        7: "juillet, juil, juill",
        8: "août",
        9: "septembre, sept, sep",
        10: "octobre, oct",
        11: "novembre, nov",
        12: "décembre, déc",
    },
    Kind.NEGATED: {1: "pas, plus"},
    Kind.NEXT: {
        1: "prochain, prochaine, prochains, prochaines, qui vient, suivant, suivante, à venir, "
        "qui viennent, suivants, suivantes",
        2: "d'après, suivant le prochain",
    },
    Kind.NTH: {
        2: "deuxième, second, seconde",
        3: "troisième",
        4: "quatrième",
        5: "cinquième",
        1: "premiers",
    },
    Kind.NUMBER: {
        1: "un, une",
        2: "deux, une paire de, deux ou trois, un couple de",
        3: "trois, quelques",
        4: "quatre",
        5: "cinq",
        6: "six, une demi-douzaine de",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix, une dizaine de",
        11: "onze",
        12: "douze, une douzaine de",
        13: "treize",
        14: "quatorze",
        15: "quinze, une quinzaine de",
        16: "seize",
        17: "dix-sept",
        18: "dix-huit",
        19: "dix-neuf",
        20: "vingt, une vingtaine de",
        21: "vingt et un, vingt et une",
        22: "vingt-deux",
        23: "vingt-trois",
        24: "vingt-quatre",
        25: "vingt-cinq",
        26: "vingt-six",
        27: "vingt-sept",
        28: "vingt-huit",
        29: "vingt-neuf",
        30: "trente, une trentaine de",
        31: "trente et un",
        40: "quarante, une quarantaine de",
        45: "quarante-cinq",
        50: "cinquante",
        60: "soixante",
        90: "quatre-vingt-dix, nonante",
        100: "cent, une centaine de",
    },
    Kind.NUMBERED: {
        1: "version, commande, facture, no, numéro, réf, référence, dossier, édition, "
        "salle, chambre, page, chapitre, étage, porte",
    },
    Kind.OF: {1: "de, du, des, d', de la, de l', de cette, de ce, de cet"},
    Kind.ON: {
        1: "la semaine du, semaine du, dans la semaine du, "
        "le, au, dès le, à partir du, à partir de, pour le, après, après le, à compter du, "
        "à, vers le, aux alentours du, autour du, aux environs du, aux alentours de"
    },
    Kind.OR: {1: "ou, à, au"},
    Kind.ORDINAL: {1: "premier, première"},
    Kind.OTHER: {2: "deuxième, seconde, second, autre"},
    Kind.PART: {
        MORNING: "matin, du matin, au matin, le matin, matinée, dans la matinée, en matinée, "
        "à la première heure, de bonne heure, tôt, tôt le matin",
        AFTERNOON: "après-midi, de l'après-midi, l'après-midi, dans l'après-midi, aprem",
        EVENING: "soir, du soir, au soir, le soir, soirée, en soirée, dans la soirée",
        NIGHT: "nuit, de la nuit, la nuit",
    },
    Kind.PART_TODAY: {
        MORNING: "ce matin",
        AFTERNOON: "cet après-midi, cette après-midi",
        EVENING: "ce soir",
        NIGHT: "cette nuit",
    },
    Kind.PLAN: {
        1: "rappelle, rappelons, appelle, appelons, appeler, téléphone, voit, vois, voir, "
        "voyons, revoit, revoir, retrouve, retrouver, déjeune, déjeunons, déjeuner, dîne, "
        "dîner, café, parle, parlons, parler, reparle, reparler, reparlons, rencontre, "
        "rencontrer, disponible, dispo, libre, envoie, envoyer, écris, passe, viens, vient, "
        "rendez-vous, rdv, réunion, convient, arrange, propose, date limite, prévu, prévue, "
        "fixé, reporté, reportée, commence, démarre, rentre, reviens, revient, plutôt"
    },
    Kind.PROPOSED: {1: "pourquoi pas"},
    Kind.QUARTER: {1: "t"},
    Kind.REMIND: {
        1: "relancer, relance, rappeler, rappel, rappelle-moi, rappelez-moi, recontacter, "
        "suivi, reprendre contact, revenir vers, faire le point, pause, reporter, repousser, "
        "snooze, follow up, followup, n'oublie pas, n'oubliez pas, ne pas oublier, pense à, "
        "penser à"
    },
    Kind.SINCE: {1: "depuis, depuis le"},
    Kind.SPAN_DAYS: {
        8: "huitaine, une huitaine, une huitaine de jours, huitaine de jours",
        15: "quinzaine, une quinzaine, une quinzaine de jours, quinzaine de jours",
    },
    Kind.SPAN_MINUTES: {
        15: "quart d'heure, un quart d'heure",
        30: "demi-heure, une demi-heure",
        45: "trois quarts d'heure",
    },
    Kind.SPAN_MONTHS: {6: "une demi-année"},
    Kind.SUFFIX: {1: "er, re, ère, e, ème, ième, nd, nde"},
    Kind.THANKED: {1: "merci pour, merci encore pour, désolé pour, désolée pour"},
    Kind.THE: {1: "le, la, les, l'"},
    Kind.THIS: {1: "ce, cet, cette"},
    Kind.TOLD: {
        1: "vu, vus, vue, rencontré, rencontrée, parlé, discuté, était, étaient, étions, "
        "appelé, déjeuné, dîné, croisé, croisée, vues, rencontrés, rencontrées, étais, "
        "appelée, appelés, rappelé, croisés, croisées, envoyé, envoyée, reçu, reçue, écrit, "
        "dit, eu, été, allé, allée, allés, venu, venue, venus, passé, passée, passés, signé, "
        "mangé, fait, pris, retrouvé, retrouvés, commencé, avait, avions, avaient, arrivé, "
        "arrivée, parti, partie, né, née, fondé, connu, connus, connues, échangé, assisté, "
        "fut, travaillé, gagné, perdu, fêté, quitté, terminé, fini, ouvert, lancé"
    },
    Kind.UNIT: {
        Unit.MINUTE: "minute, minutes, min, mn",
        Unit.HOUR: "heure, heures",
        Unit.DAY: "jour, jours",
        Unit.WORKDAY: "jour ouvré, jours ouvrés, jour ouvrable, jours ouvrables, "
        "jour de travail, jours de travail",
        Unit.WEEK: "semaine, semaines, sem",
        Unit.MONTH: "mois",
        Unit.QUARTER: "trimestre, trimestres",
        Unit.YEAR: "an, ans, année, années",
        Unit.HALF_YEAR: "semestre, semestres",
    },
    Kind.UNIT_SHORT: {
        Unit.HOUR: "h",
        Unit.DAY: "j, d",
        Unit.WEEK: "s, sem",
        Unit.MONTH: "m",
        Unit.YEAR: "a",
    },
    Kind.WEEKDAY: {
        0: "lundi, lundis",
        1: "mardi, mardis",
        2: "mercredi, mercredis",
        3: "jeudi, jeudis",
        4: "vendredi, vendredis",
        5: "samedi, samedis",
        6: "dimanche, dimanches",
    },
    Kind.WEEKDAY_SHORT: {
        0: "lun",
        1: "mar",
        2: "mer",
        3: "jeu",
        4: "ven",
        5: "sam",
        6: "dim",
    },
    Kind.WEEKEND: {1: "week-end, weekend"},
    Kind.WEEK_NUMBER: {1: "semaine"},
    Kind.WEEKS_ON: {
        1: "en huit, dans huit jours, dans 8 jours, d'ici huit jours, d'ici 8 jours",
        2: "en quinze, dans quinze jours, dans 15 jours, d'ici quinze jours, d'ici 15 jours",
    },
    Kind.WILL: {
        1: "pourrait, pourrions, peut, peux, pouvez, pourriez, pouvons, va, vais, allons, "
        "dois, doit, devons, faut, serai, sera, serons, verra, verrai, verrons, enverrai, "
        "enverra, viendra, rappellerai, appellerai, parlera, parlerons, passerai, écrirai",
    },
}
