"""The Dutch words dates are made of."""

from kith.domain.date_kinds import AFTERNOON, EVENING, MORNING, NIGHT, Kind, Unit, Words

DUTCH: Words = {
    Kind.ABOUT: {1: "ongeveer, circa, ca, zo'n, een stuk of, pakweg, zowat, misschien"},
    Kind.AFTER: {1: "na"},
    Kind.AGO: {1: "geleden"},
    Kind.AGO_BEFORE: {1: "sinds"},
    Kind.AND: {1: "en"},
    Kind.AND_HALF: {1: "en een half, en een halve, en half, en halve"},
    Kind.AT: {1: "om, rond, tegen, omstreeks, vanaf, om ongeveer, tussen"},
    Kind.BEFORE: {1: "voor, vóór, voor de"},
    Kind.BY: {
        1: "voor, vóór, tegen, tot, tot en met, t m, uiterlijk, uiterlijk op, niet later dan, "
        "ten laatste, tot uiterlijk, nog voor, tot aan, deadline, niet later dan op"
    },
    Kind.CLOCK: {
        720: "twaalf uur 's middags, 12 uur 's middags, noen, tussen de middag",
        1440: "middernacht",
    },
    Kind.DATED: {1: "van"},
    Kind.DAY: {
        -2: "eergisteren",
        -1: "gisteren",
        0: "vandaag, heden, vandaag nog, later vandaag, nog vandaag",
        1: "morgen",
        2: "overmorgen",
    },
    Kind.EDGE: {
        -1: "begin, in het begin, aan het begin, het begin, eerste dag, de eerste dag, "
        "eerste helft, in de eerste helft, eerste week, de eerste week",
        0: "midden, half, medio, halverwege, het midden, in het midden, tweede helft, "
        "in de tweede helft",
        1: "eind, einde, het eind, het einde, aan het eind, aan het einde, tegen het einde, "
        "tegen het eind, laatste dag, de laatste dag, op de laatste dag",
    },
    Kind.EDGE_OF: {
        Unit.MONTH: "maandeinde, ultimo",
        Unit.QUARTER: "kwartaaleinde",
        Unit.YEAR: "jaareinde",
    },
    Kind.EDGE_WORKDAY: {
        -1: "eerste werkdag, de eerste werkdag",
        1: "laatste werkdag, de laatste werkdag",
    },
    Kind.EVERY: {
        1: "elke, elk, iedere, ieder, om de, eens per, eens in de, eenmaal per, een keer per, "
        "één keer per, één keer in de"
    },
    Kind.EVERY_DAYS: {
        1: "dagelijks",
        7: "wekelijks",
        14: "tweewekelijks, veertiendaags, om de week, twee keer per maand",
    },
    Kind.EVERY_MONTHS: {
        1: "maandelijks",
        2: "tweemaandelijks, om de maand",
        3: "driemaandelijks, per kwartaal, elk kwartaal, ieder kwartaal",
        6: "halfjaarlijks, twee keer per jaar, elk half jaar, ieder half jaar",
        12: "jaarlijks",
    },
    Kind.FILLER: {
        1: "of zo, ongeveer, uiterlijk, alsjeblieft, alstublieft, graag, aub, bedankt, "
        "indien mogelijk, ok, oké, misschien, dan, liever, stipt, circa, ca, ten laatste",
    },
    Kind.FOR: {1: "gedurende"},
    Kind.FROM: {1: "vanaf, na, sinds"},
    Kind.FROM_NOW: {1: "vanaf nu, vanaf vandaag, van nu af, te rekenen vanaf vandaag"},
    Kind.HALF_PAST: {-30: "half", -15: "kwart voor", 15: "kwart over"},
    Kind.HOLIDAY: {
        101: "nieuwjaar, nieuwjaarsdag, nieuwe jaar",
        1205: "sinterklaasavond, pakjesavond",
        1224: "kerstavond",
        1225: "kerst, kerstmis, eerste kerstdag",
        1226: "tweede kerstdag",
        1231: "oudejaarsavond, oudejaarsdag, oudjaar, oud en nieuw",
    },
    Kind.HOUR_MARK: {1: "uur, u, h"},
    Kind.IN: {1: "over, binnen, in, binnen de, binnen nu en, over nog"},
    Kind.LAST: {1: "vorige, vorig, afgelopen, laatste, verleden, jongstleden"},
    Kind.MIDDLE_OF: {
        Unit.WEEK: "midweek",
    },
    Kind.MONTH: {
        1: "januari, jan",
        2: "februari, feb, febr",
        3: "maart, mrt",
        4: "april, apr",
        5: "mei",
        6: "juni, jun",
        7: "juli, jul",
        8: "augustus, aug",
        9: "september, sep, sept",
        10: "oktober, okt",
        11: "november, nov",
        12: "december, dec",
    },
    Kind.NEGATED: {1: "niet, geen"},
    Kind.NEXT: {
        1: "volgende, volgend, komende, komend, aanstaande, eerstvolgende, eerstkomende, a.s, as",
        2: "overvolgende",
    },
    Kind.NUMBERED: {
        1: "versie, bestelling, factuur, nr, nummer, dossier, ordernummer, factuurnummer, "
        "kamer, zaal, lokaal, pagina, hoofdstuk, verdieping, spoor",
    },
    Kind.NUMBER_HALF: {
        1: "anderhalf, anderhalve",
        2: "tweeënhalf, tweeënhalve",
        3: "drieënhalf, drieënhalve",
        4: "vierenhalf, vierenhalve",
    },
    Kind.NUMBER: {
        1: "een, één, eén, 'n, n, een kleine, een dikke, een goede, een ruime",
        2: "twee, een paar, paar, een tweetal",
        3: "drie, enkele, een drietal",
        4: "vier",
        5: "vijf",
        6: "zes",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien, een tiental",
        11: "elf",
        12: "twaalf, een dozijn",
        13: "dertien",
        14: "veertien",
        15: "vijftien",
        16: "zestien",
        17: "zeventien",
        18: "achttien",
        19: "negentien",
        20: "twintig",
        21: "eenentwintig",
        22: "tweeëntwintig",
        23: "drieëntwintig",
        24: "vierentwintig",
        25: "vijfentwintig",
        26: "zesentwintig",
        27: "zevenentwintig",
        28: "achtentwintig",
        29: "negenentwintig",
        30: "dertig",
        31: "eenendertig",
        40: "veertig",
        45: "vijfenveertig",
        50: "vijftig",
        60: "zestig",
        90: "negentig",
        100: "honderd",
    },
    Kind.OF: {1: "van, van de, van het, der, van deze, van dit"},
    Kind.ON: {
        1: "de week van, in de week van, week van, "
        "op, op de, vanaf, met ingang van, per, naar, na, m i v, met, rond, rond de, "
        "omstreeks, rondom, op of rond"
    },
    Kind.OR: {1: "of, à, tot, tot en met, t m"},
    Kind.ORDINAL: {
        1: "eerste",
        2: "tweede",
        3: "derde",
        4: "vierde",
        5: "vijfde",
        6: "zesde",
        7: "zevende",
        8: "achtste",
        9: "negende",
        10: "tiende",
        11: "elfde",
        12: "twaalfde",
        13: "dertiende",
        14: "veertiende",
        15: "vijftiende",
        16: "zestiende",
        17: "zeventiende",
        18: "achttiende",
        19: "negentiende",
        20: "twintigste",
        21: "eenentwintigste",
        22: "tweeëntwintigste",
        23: "drieëntwintigste",
        24: "vierentwintigste",
        25: "vijfentwintigste",
        26: "zesentwintigste",
        27: "zevenentwintigste",
        28: "achtentwintigste",
        29: "negenentwintigste",
        30: "dertigste",
        31: "eenendertigste",
    },
    Kind.OTHER: {2: "andere, tweede"},
    Kind.PART: {
        MORNING: "ochtend, morgen, 's ochtends, 's morgens, ochtends, vroeg, voormiddag, "
        "in de ochtend, goede morgen",
        AFTERNOON: "middag, 's middags, namiddag, in de middag, in de namiddag",
        EVENING: "avond, 's avonds, in de avond",
        NIGHT: "nacht, 's nachts, in de nacht",
    },
    Kind.PART_TODAY: {
        MORNING: "vanochtend, vanmorgen",
        AFTERNOON: "vanmiddag",
        EVENING: "vanavond",
        NIGHT: "vannacht",
    },
    Kind.PAST: {-1: "voor", 1: "over"},
    Kind.PLAN: {
        1: "bel, belt, bellen, spreek, spreken, spreekt, praten, zie, zien, ziet, ontmoeten, "
        "lunchen, lunch, eten, koffie, borrel, afspreken, afspraak, vergadering, schikt, past, "
        "uitkomen, komt, kom, komen, stuur, sturen, stuurt, schrijf, schrijven, mail, "
        "deadline, gepland, verplaatst, verzet, begint, start, terug, vrij, beschikbaar, "
        "beter, liever, hoe is, wat dacht je van, langskomen, langs"
    },
    Kind.PROPOSED: {1: "waarom niet"},
    Kind.QUARTER: {1: "q"},
    Kind.REMIND: {
        1: "opvolgen, opvolging, herinner me, herinner mij, herinnering, nabellen, "
        "terugbellen, contact opnemen, weer contact, terugkomen, uitstellen, verzetten, pauze, "
        "pauzeer, snooze, follow up, followup, niet vergeten, vergeet niet, denk aan"
    },
    Kind.SINCE: {1: "sinds, sedert"},
    Kind.SPAN_MINUTES: {
        15: "kwartier, een kwartier",
        30: "half uur, een half uur, halfuur, een halfuur, halfuurtje, een halfuurtje",
        45: "drie kwartier",
    },
    Kind.SPAN_MONTHS: {6: "half jaar, een half jaar, halfjaar, een halfjaar"},
    Kind.START_OF: {Unit.YEAR: "jaarbegin"},
    Kind.SUFFIX: {1: "e, de, ste"},
    Kind.THANKED: {
        1: "bedankt voor, dank voor, dankjewel voor, dank je voor, dank je wel voor, sorry voor",
    },
    Kind.THE: {1: "de, het, 't"},
    Kind.THIS: {1: "deze, dit, dees"},
    Kind.TOLD: {
        1: "sprak, spraken, gesproken, ontmoet, ontmoette, ontmoetten, was, waren, had, "
        "hadden, zag, zagen, gezien, belde, gebeld, gegeten, belden, geweest, stuurde, "
        "gestuurd, schreef, geschreven, zei, gezegd, gehoord, gekregen, kreeg, kwam, kwamen, "
        "gekomen, ging, gingen, gegaan, gaf, gehad, gelopen, getekend, opgericht, geboren, "
        "begon, overleden, gepraat, geluncht, vertelde, verteld, werd, werden, aten, "
        "besproken, genoemd, werkte, woonde, vierde, won, verloor, sloot"
    },
    Kind.UNIT: {
        Unit.MINUTE: "minuut, minuten, min, minuutjes",
        Unit.HOUR: "uur, uren, uurtje, uurtjes",
        Unit.DAY: "dag, dagen",
        Unit.WORKDAY: "werkdag, werkdagen",
        Unit.WEEK: "week, weken, weekje, weekjes, wk, wkn",
        Unit.MONTH: "maand, maanden, maandje, mnd",
        Unit.QUARTER: "kwartaal, kwartalen",
        Unit.YEAR: "jaar, jaren",
        Unit.HALF_YEAR: "halfjaar",
    },
    Kind.UNIT_SHORT: {
        Unit.HOUR: "u, h",
        Unit.DAY: "d",
        Unit.WEEK: "w",
        Unit.MONTH: "m",
        Unit.YEAR: "j",
    },
    Kind.WEEKDAY: {
        0: "maandag, maandags",
        1: "dinsdag, dinsdags",
        2: "woensdag, woensdags",
        3: "donderdag, donderdags",
        4: "vrijdag, vrijdags",
        5: "zaterdag, zaterdags",
        6: "zondag, zondags",
    },
    Kind.WEEKDAY_SHORT: {0: "ma", 1: "di", 2: "wo", 3: "do", 4: "vr", 5: "za", 6: "zo"},
    Kind.WEEKEND: {1: "weekend, weekeinde, het weekend"},
    Kind.WEEK_NUMBER: {1: "week"},
    Kind.WILL: {
        1: "zullen, zal, zou, zouden, kunnen, kan, kun, kunt, wil, willen, ga, gaan, gaat, "
        "moet, moeten, laten we",
    },
}
