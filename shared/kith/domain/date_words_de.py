"""The German words dates are made of."""

from kith.domain.date_kinds import AFTERNOON, EVENING, MORNING, NIGHT, Kind, Unit, Words, endings

_NUMBERS = {
    2: "zwei",
    3: "drei",
    4: "vier",
    5: "fünf",
    6: "sechs",
    7: "sieben",
    8: "acht",
    9: "neun",
    10: "zehn",
    11: "elf",
    12: "zwölf",
    13: "dreizehn",
    14: "vierzehn",
    15: "fünfzehn",
    16: "sechzehn",
    17: "siebzehn",
    18: "achtzehn",
    19: "neunzehn",
    20: "zwanzig",
    21: "einundzwanzig",
    22: "zweiundzwanzig",
    23: "dreiundzwanzig",
    24: "vierundzwanzig",
    25: "fünfundzwanzig",
    26: "sechsundzwanzig",
    27: "siebenundzwanzig",
    28: "achtundzwanzig",
    29: "neunundzwanzig",
    30: "dreißig",
    31: "einunddreißig",
    40: "vierzig",
    45: "fünfundvierzig",
    50: "fünfzig",
    60: "sechzig",
    90: "neunzig",
    100: "hundert",
}

_ORDINALS = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"} | {
    number: word + ("t" if number < 20 else "st")  # noqa: PLR2004 - German grammar: from 20 on -st
    for number, word in _NUMBERS.items()
    if number <= 31 and number not in {3, 7, 8}  # noqa: PLR2004 - days of a month
}

GERMAN: Words = {
    Kind.ABOUT: {
        1: "ca, circa, zirka, etwa, rund, ungefähr, gut, knapp, so, vielleicht, schätzungsweise",
    },
    Kind.AFTER: {1: "nach, nach dem"},
    Kind.AGO: {1: "her"},
    Kind.AGO_BEFORE: {1: "vor, vor etwa, vor ca, vor rund, seit"},
    Kind.AND: {1: "und"},
    Kind.AND_HALF: {
        1: "und eine halbe, und ein halbes, und einen halben, und einer halben, und einem halben"
    },
    Kind.AT: {1: "um, gegen, so gegen, ab, um etwa, von, zwischen"},
    Kind.BEFORE: {1: "vor, vor dem, vor der"},
    Kind.BY: {
        1: "bis, bis zum, bis zur, bis spätestens, spätestens, spätestens am, allerspätestens, "
        "bis einschließlich, vor, vor dem, noch vor, fällig, fällig am, frist"
    },
    Kind.CLOCK: {720: "mittag, mittags, am mittag, zu mittag", 1440: "mitternacht"},
    Kind.DATED: {1: "vom"},
    Kind.DAY: {
        -2: "vorgestern",
        -1: "gestern",
        0: "heute, heute noch, noch heute, im laufe des tages",
        1: "morgen",
        2: "übermorgen",
        3: "überübermorgen",
    },
    Kind.EDGE: {
        -1: "anfang, beginn, zu beginn, zum anfang, zum beginn, am anfang, erste hälfte, "
        "in der ersten hälfte, erster tag, ersten tag, erste woche, in der ersten woche",
        0: "mitte, zur mitte, in der mitte, zweite hälfte, in der zweiten hälfte",
        1: "ende, zum ende, gegen ende, am ende, bis ende, letzter tag, letzten tag",
    },
    Kind.EDGE_OF: {
        Unit.MONTH: "monatsende, zum monatsende, ultimo, monatsletzter, monatsletzten",
        Unit.QUARTER: "quartalsende, quartalsschluss, zum quartalsende",
        Unit.YEAR: "jahresende, jahresschluss, zum jahresende",
    },
    Kind.EDGE_WORKDAY: {
        -1: "erster werktag, ersten werktag, erster arbeitstag, ersten arbeitstag",
        1: "letzter werktag, letzten werktag, letzter arbeitstag, letzten arbeitstag",
    },
    Kind.EVERY: {1: "einmal im, einmal pro, einmal alle, alle, " + endings("jed", "e")},
    Kind.EVERY_DAYS: {
        1: "täglich",
        7: "wöchentlich",
        14: "vierzehntägig, vierzehntäglich, 14tägig, 14täglich, zweiwöchentlich, "
        "2wöchentlich, zweiwöchig",
    },
    Kind.EVERY_MONTHS: {
        1: "monatlich",
        2: "zweimonatlich",
        3: "vierteljährlich, quartalsweise, dreimonatlich",
        6: "halbjährlich, zweimal im jahr, zweimal pro jahr",
        12: "jährlich",
    },
    Kind.FILLER: {
        1: "oder so, spätestens, bitte, danke, vielleicht, wenn möglich, ok, okay, dann, eher, "
        "lieber, ungefähr, circa, ca, etwa, pünktlich, nochmal, wieder",
    },
    Kind.FOR: {1: "für"},
    Kind.FROM: {1: "ab, nach, von, seit"},
    Kind.FROM_NOW: {1: "ab heute, ab jetzt, von heute an, von jetzt an, von heute"},
    Kind.HALF: {1: "h"},
    Kind.HALF_AFTER: {30: "dreißig", 15: "fünfzehn"},
    Kind.HALF_PAST: {
        -45: "viertel",
        -30: "halb",
        -15: "viertel vor, dreiviertel",
        15: "viertel nach",
    },
    Kind.HOLIDAY: {
        101: "neujahr, neujahrstag, neues jahr, neuen jahr, neuen jahres",
        1224: "heiligabend, heiliger abend",
        1225: "weihnachten, erster weihnachtstag, ersten weihnachtstag",
        1226: "zweiter weihnachtstag, zweiten weihnachtstag",
        1231: "silvester, sylvester",
    },
    Kind.HOUR_MARK: {1: "uhr, h"},
    Kind.IN: {
        1: "in, in weiteren, innerhalb von, innerhalb, innerhalb der, binnen, innert, in den, "
        "in spätestens, in frühestens"
    },
    Kind.IN_MONTH: {1: "im, im laufe des"},
    Kind.LAST: {
        1: endings("letzt", "e") + ", " + endings("vergangen", "e") + ", " + endings("vorig", "e")
    },
    Kind.MIDDLE_OF: {
        Unit.WEEK: "wochenmitte",
        Unit.MONTH: "monatsmitte",
        Unit.QUARTER: "quartalsmitte",
        Unit.YEAR: "jahresmitte",
    },
    Kind.MONTH: {
        1: "januar, jänner, jan, jän",
        2: "februar, feber, feb",
        3: "märz, mär, mrz",
        4: "april, apr",
        5: "mai",
        6: "juni, juno, jun",
        7: "juli, julei, jul",
        8: "august, aug",
        9: "september, sep, sept",
        10: "oktober, okt",
        11: "november, nov",
        12: "dezember, dez",
    },
    Kind.NEGATED: {1: "nicht, kein, keine, keinen"},
    Kind.NEXT: {
        1: endings("nächst", "e") + ", " + endings("kommend", "e") + ", " + endings("folgend", "e"),
        2: endings("übernächst", "e"),
    },
    Kind.NUMBERED: {
        1: "version, build, release, bestellung, rechnung, nr, nummer, auftrag, aktenzeichen, "
        "az, ausgabe, stand, raum, zimmer, saal, gleis, seite, kapitel, abschnitt, etage",
    },
    Kind.NUMBER_HALF: {
        1: "anderthalb, eineinhalb",
        2: "zweieinhalb",
        3: "dreieinhalb",
        4: "viereinhalb",
        5: "fünfeinhalb",
        6: "sechseinhalb",
    },
    Kind.NUMBER: _NUMBERS
    | {
        1: "ein, eins, einen, einem, eine, einer, eines, 'nem, 'ner, nem, ner, "
        "einem knappen, einer knappen, einer kleinen",
        2: "zwei, zwo, ein paar, ein paar, paar",
        3: "drei, einige, einigen, wenige, wenigen",
        12: "zwölf, ein dutzend",
    },
    Kind.OF: {1: "des, der, im, vom, von, in dem, dieses, diesen, dieser"},
    Kind.ON: {
        1: "am, an, an dem, den, dem, ab, ab dem, vom, zum, auf, auf den, nach, nach dem, "
        "frühestens am, übers, um den, gegen den, rund um den, woche vom, der woche vom, "
        "die woche vom, in der woche vom, woche ab, in der woche ab, der woche ab"
    },
    Kind.OR: {1: "oder, bis, bis zu, bis zum"},
    Kind.ORDINAL: {number: endings(word, "e") for number, word in _ORDINALS.items()},
    Kind.OTHER: {2: endings("zweit", "e") + ", " + endings("ander", "e")},
    Kind.PART: {
        MORNING: "morgen, früh, morgens, in der früh, vormittag, vormittags, am morgen, "
        "am vormittag, guten morgen, schönen morgen, "
        "am frühen morgen, in aller früh, in aller frühe, am späten vormittag",
        AFTERNOON: "nachmittag, nachmittags, am nachmittag, am späten nachmittag, "
        "am frühen nachmittag, später nachmittag, spätnachmittag",
        EVENING: "abend, abends, am abend, guten abend, schönen abend, "
        "am frühen abend, am späten abend",
        NIGHT: "nacht, nachts, in der nacht, gute nacht",
    },
    Kind.PAST: {-1: "vor", 1: "nach"},
    Kind.PLAN: {
        1: "sehen, sehe, sieht, treffen, treffe, rufe, ruf, ruft, anrufen, spreche, sprechen, "
        "reden, telefonieren, kaffee, passt, passen, geht, ginge, schicke, schick, schicken, "
        "schickt, sende, senden, schreibe, schreiben, komme, kommst, kommt, kommen, lassen, "
        "wie wäre, wie wär, frist, abgabetermin, termin, deadline, stichtag, zeit, frei, dann, "
        "lieber, startet, beginnt, stattfindet, zurück, verschoben, geplant, besuche, fahre, "
        "fliege, bin, sind"
    },
    Kind.PROPOSED: {1: "warum nicht, wieso nicht"},
    Kind.QUARTER: {1: "q"},
    Kind.REMIND: {
        1: "follow up, followup, nachfassen, nachhaken, melden, wieder melden, zurückmelden, "
        "melde mich, melde dich, erinnere mich, erinner mich, erinnerung, wiedervorlage, "
        "schlummern, snooze, pause, pausieren, verschieben, vertagen, wieder anrufen, "
        "zurückrufen, dranbleiben, meldet, meldest, meldest dich, nicht vergessen, "
        "vergiss nicht, denk an, denk dran"
    },
    Kind.SINCE: {1: "seit, seit dem"},
    Kind.SPAN_MINUTES: {
        15: "viertelstunde, einer viertelstunde, eine viertelstunde",
        30: "halbe stunde, halben stunde, einer halben stunde, eine halbe stunde",
        45: "dreiviertelstunde, einer dreiviertelstunde",
    },
    Kind.SPAN_MONTHS: {
        6: "halbes jahr, halben jahr, einem halben jahr, ein halbes jahr",
        9: "dreivierteljahr, dreiviertel jahr, einem dreiviertel jahr, einem dreivierteljahr",
        120: "einem jahrzehnt, jahrzehnt",
    },
    Kind.START_OF: {
        Unit.MONTH: "monatsanfang, monatsbeginn, monatserster, monatsersten",
        Unit.QUARTER: "quartalsanfang, quartalsbeginn",
        Unit.YEAR: "jahresanfang, jahresbeginn",
    },
    Kind.SUFFIX: {1: "ter, ten, te, tes, tem, ster, sten, ste"},
    Kind.THANKED: {1: "danke für, dank für, danke nochmal für, dank noch für, entschuldigung für"},
    Kind.THE: {1: "der, die, das, den, dem, des"},
    Kind.THIS: {1: endings("dies", "e")},
    Kind.TOLD: {
        1: "traf, trafen, getroffen, gesprochen, sprach, war, waren, hatte, hatten, sah, "
        "gesehen, telefoniert, kennengelernt, gegessen, begegnet, rief, riefen, angerufen, "
        "geschrieben, schrieb, geschickt, schickte, gesagt, sagte, erzählt, erzählte, gehört, "
        "bekommen, erhalten, kam, kamen, ging, gingen, gab, gewesen, geredet, besucht, fand, "
        "gefeiert, unterschrieben, gegründet, geboren, gestorben, wurde, wurden, gekommen, "
        "gegangen, gefahren, geflogen, angefangen, begann, stattgefunden, passiert, gehabt, "
        "besprochen, erwähnt, diskutiert, gearbeitet, gewonnen, verloren, geendet, geheiratet, "
        "eröffnet, angekommen, verabschiedet, vorgestellt"
    },
    Kind.UNIT: {
        Unit.MINUTE: "minute, minuten, min",
        Unit.HOUR: "stunde, stunden, std",
        Unit.DAY: "tag, tage, tagen, tages, tags, tg, tge",
        Unit.WORKDAY: "werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen, "
        "geschäftstag, geschäftstage, geschäftstagen, bankarbeitstagen",
        Unit.WEEK: "woche, wochen, wo, wch",
        Unit.MONTH: "monat, monate, monaten, monats, monates",
        Unit.QUARTER: "quartal, quartale, quartalen, quartals, vierteljahr, vierteljahre",
        Unit.YEAR: "jahr, jahre, jahren, jahres",
        Unit.HALF_YEAR: "halbjahr, halbjahre, halbjahres, halbjahren",
    },
    Kind.UNIT_SHORT: {
        Unit.HOUR: "h",
        Unit.DAY: "d, t",
        Unit.WEEK: "w",
        Unit.MONTH: "m, mon, mte",
        Unit.YEAR: "j",
    },
    Kind.WEEKDAY: {
        0: "montag, montags",
        1: "dienstag, dienstags",
        2: "mittwoch, mittwochs",
        3: "donnerstag, donnerstags",
        4: "freitag, freitags",
        5: "samstag, samstags, sonnabend, sonnabends",
        6: "sonntag, sonntags",
    },
    Kind.WEEKDAY_SHORT: {0: "mo", 1: "di", 2: "mi", 3: "do", 4: "fr", 5: "sa", 6: "so"},
    Kind.WEEKEND: {1: "wochenende, wochenendes"},
    Kind.WEEK_NUMBER: {1: "kw, kalenderwoche"},
    Kind.WEEKS_ON: {1: "in acht tagen, in 8 tagen", 2: "in vierzehn tagen, in 14 tagen"},
    Kind.WILL: {
        1: "will, wollen, werde, wird, werden, kann, kannst, können, könnten, könntest, soll, "
        "sollen, sollte, muss, müssen, möchte, möchten, lass, lasst, würde, würden",
    },
}
