"""The Spanish words dates are made of."""

from kith.domain.date_kinds import AFTERNOON, MORNING, NIGHT, Kind, Unit, Words

SPANISH: Words = {
    Kind.ABOUT: {
        1: "unos, unas, aproximadamente, más o menos, cerca de, alrededor de, quizás, casi",
    },
    Kind.AFTER: {1: "después del, después de, tras, tras el, tras la"},
    Kind.AGO: {1: "atrás"},
    Kind.AGO_BEFORE: {1: "hace, hace unos, hace unas, hará, desde hace"},
    Kind.AMOUNT: {1: "de trabajo, de vacaciones, de retraso"},
    Kind.AND: {1: "y"},
    Kind.AND_HALF: {1: "y media, y medio"},
    Kind.AT: {
        1: "a las, a la, sobre las, hacia las, a eso de las, a partir de las, desde las, "
        "entre las, entre la, alrededor de las, a partir de la, para las"
    },
    Kind.BEFORE: {1: "antes de, antes del"},
    Kind.BY: {
        1: "antes de, antes del, hasta, hasta el, hasta la, a más tardar, a más tardar el, "
        "como muy tarde, como muy tarde el, como tarde, plazo, vence el, fecha límite, "
        "antes de la"
    },
    Kind.CLOCK: {720: "mediodía, al mediodía, a mediodía", 1440: "medianoche, a medianoche"},
    Kind.DATED: {1: "del"},
    Kind.DAY: {
        -2: "anteayer, antes de ayer, antier",
        -1: "ayer",
        0: "hoy, hoy mismo, más tarde hoy, hoy más tarde",
        1: "mañana",
        2: "pasado mañana",
    },
    Kind.EDGE: {
        -1: "principios, a principios, comienzos, a comienzos, inicio, inicios, a inicios, "
        "principio, al principio, a principio, primer día, el primer día, primera quincena, "
        "la primera quincena, primera mitad, primera semana, la primera semana",
        0: "mediados, a mediados, mitad, a mitad, segunda quincena, la segunda quincena, "
        "segunda mitad, la segunda mitad",
        1: "fin, a fin, fines, a fines, final, a final, al final, finales, a finales, el fin, "
        "el final, último día, el último día, a últimos",
    },
    Kind.EDGE_WORKDAY: {
        -1: "primer día hábil, el primer día hábil, primer día laborable, el primer día laborable",
        1: "último día hábil, el último día hábil, último día laborable, el último día laborable",
    },
    Kind.EVERY: {1: "cada, todos los, todas las, una vez al, una vez por, una vez cada"},
    Kind.EVERY_DAYS: {
        1: "diario, diariamente, a diario",
        7: "semanal, semanalmente",
        14: "quincenal, quincenalmente, bisemanal, dos veces al mes, una semana sí y otra no",
    },
    Kind.EVERY_MONTHS: {
        1: "mensual, mensualmente",
        2: "bimestral, bimensual",
        3: "trimestral, trimestralmente",
        6: "semestral, semestralmente, dos veces al año, cada semestre",
        12: "anual, anualmente",
    },
    Kind.FILLER: {
        1: "más o menos, por favor, como muy tarde, como máximo, aproximadamente, gracias, "
        "si es posible, ok, vale, entonces, mejor, quizás, a más tardar, en punto",
    },
    Kind.FOR: {1: "para, para el, para la, durante"},
    Kind.FROM: {1: "desde, desde el, a partir de, a partir del, después de, después del, tras"},
    Kind.FROM_NOW: {1: "a partir de hoy, a partir de ahora, desde hoy, desde ahora"},
    Kind.HALF_AFTER: {
        -25: "menos veinticinco",
        -20: "menos veinte",
        -15: "menos cuarto",
        -10: "menos diez",
        -5: "menos cinco",
        5: "y cinco",
        10: "y diez",
        15: "y cuarto",
        20: "y veinte",
        25: "y veinticinco",
        30: "y media",
    },
    Kind.HOLIDAY: {
        101: "año nuevo, día de año nuevo, nuevo año",
        106: "reyes, día de reyes",
        1224: "nochebuena",
        1225: "navidad, día de navidad",
        1231: "nochevieja",
    },
    Kind.HOUR_MARK: {1: "h, hs, hrs, hora, horas, en punto"},
    Kind.IN: {1: "en, dentro de, de aquí a, al cabo de, en los, en las, dentro de unos, de acá a"},
    Kind.IN_MONTH: {1: "para, para el mes de, en el mes de"},
    Kind.LAST: {1: "pasado, pasada, pasados, pasadas, último, última, últimos, últimas"},
    Kind.MONTH: {
        1: "enero, ene",
        2: "febrero, feb",
        3: "marzo",
        4: "abril, abr",
        5: "mayo",
        6: "junio, jun",
        7: "julio, jul",
        8: "agosto, ago",
        9: "septiembre, setiembre, sept, sep, set",
        10: "octubre, oct",
        11: "noviembre, nov",
        12: "diciembre, dic",
    },
    Kind.MONTH_SHORT: {3: "mar", 5: "may"},
    Kind.NEGATED: {1: "no"},
    Kind.NEXT: {
        1: "próximo, próxima, próximos, próximas, que viene, que vienen, siguiente, "
        "siguientes, que entra, entrante",
        2: "subsiguiente",
    },
    Kind.NTH: {
        2: "segundo, segunda",
        3: "tercero, tercer, tercera",
        4: "cuarto, cuarta",
        5: "quinto, quinta",
    },
    Kind.NUMBER: {
        1: "un, uno, una",
        2: "dos, un par de, par de",
        3: "tres, unos, unas, algunos, algunas, unos pocos, unas pocas, unos cuantos, unas cuantas",
        4: "cuatro",
        5: "cinco",
        6: "seis, media docena de",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce, una docena de",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        20: "veinte",
        21: "veintiún, veintiuno, veintiuna",
        22: "veintidós",
        23: "veintitrés",
        24: "veinticuatro",
        25: "veinticinco",
        26: "veintiséis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        30: "treinta",
        31: "treinta y uno, treinta y un",
        40: "cuarenta",
        45: "cuarenta y cinco",
        50: "cincuenta",
        60: "sesenta",
        90: "noventa",
        100: "cien",
    },
    Kind.NUMBERED: {
        1: "versión, pedido, factura, no, número, ref, referencia, expediente, edición, "
        "sala, habitación, aula, página, capítulo, piso, planta, puerta",
    },
    Kind.OF: {1: "de, del, de la, de este, de esta"},
    Kind.ON: {
        1: "la semana del, semana del, en la semana del, "
        "el, al, a partir del, el día, para el día, después del, tras el, "
        "alrededor del, hacia el, sobre el, cerca del"
    },
    Kind.OR: {1: "o, a, u, al, hasta el"},
    Kind.ORDINAL: {1: "primero, primer"},
    Kind.OTHER: {2: "otra, otro, segundo, segunda"},
    Kind.PART: {
        MORNING: "por la mañana, de la mañana, en la mañana, a primera hora, temprano, "
        "de la madrugada, a primera hora de la mañana",
        AFTERNOON: "tarde, por la tarde, de la tarde, en la tarde, a primera hora de la tarde",
        NIGHT: "noche, por la noche, de la noche, en la noche",
    },
    Kind.PART_TODAY: {MORNING: "esta mañana", AFTERNOON: "esta tarde", NIGHT: "esta noche"},
    Kind.PLAN: {
        1: "llamo, llamamos, llamar, llámame, vemos, veo, ver, vernos, quedamos, quedar, "
        "hablamos, hablo, hablar, comemos, comer, cenamos, cenar, almorzamos, almorzar, café, "
        "reunimos, reunión, cita, reunirnos, envío, enviar, mando, escribo, viene bien, "
        "va bien, disponible, libre, vuelve, vuelvo, llega, llego, empieza, comienza, qué tal, "
        "previsto, prevista, aplazado, aplazada, fecha límite, mejor, propongo, paso"
    },
    Kind.PM: {0: "am, a m", 12: "pm, p m"},
    Kind.PROPOSED: {1: "por qué no"},
    Kind.QUARTER: {1: "t"},
    Kind.REMIND: {
        1: "seguimiento, hacer seguimiento, dar seguimiento, recuérdame, recuerda, recordar, "
        "recordatorio, volver a contactar, contactar, retomar, retomar contacto, "
        "volver a llamar, pausa, pausar, posponer, aplazar, snooze, follow up, followup, "
        "no olvides, no olvidar, no te olvides, acuérdate"
    },
    Kind.SINCE: {1: "desde, desde hace"},
    Kind.SPAN_DAYS: {
        15: "quincena, una quincena",
        11: "semana y media",
    },
    Kind.SPAN_MINUTES: {
        15: "cuarto de hora, un cuarto de hora",
        30: "media hora",
        45: "tres cuartos de hora",
    },
    Kind.SPAN_MONTHS: {6: "medio año"},
    Kind.SUFFIX: {1: "º, ª, o, a, er, ro"},
    Kind.THANKED: {1: "gracias por, gracias por lo del, perdona por"},
    Kind.THE: {1: "el, la, los, las"},
    Kind.THIS: {1: "este, esta"},
    Kind.TOLD: {
        1: "vi, vimos, hablé, hablamos, conocí, conocimos, estuve, estuvimos, fue, era, tuve, "
        "tuvimos, comí, comimos, cené, cenamos, encontré, encontramos, vio, habló, conoció, "
        "estuvo, fui, fuimos, fueron, tuvo, comió, cenó, encontró, llamé, dijo, dije, "
        "escribió, escribí, envió, envié, mandó, mandé, vino, vinieron, firmó, firmamos, "
        "recibí, recibió, nació, murió, empezó, hice, hizo, hicimos, visto, hablado, conocido, "
        "estado, llamado, enviado, recibido, quedé"
    },
    Kind.TOWARDS: {1: "a"},
    Kind.UNIT: {
        Unit.MINUTE: "minuto, minutos, min",
        Unit.HOUR: "hora, horas",
        Unit.DAY: "día, días",
        Unit.WORKDAY: "día hábil, días hábiles, día laborable, días laborables, "
        "día de trabajo, días de trabajo, día laboral, días laborales",
        Unit.WEEK: "semana, semanas, sem",
        Unit.MONTH: "mes, meses",
        Unit.QUARTER: "trimestre, trimestres",
        Unit.YEAR: "año, años",
        Unit.HALF_YEAR: "semestre, semestres",
    },
    Kind.UNIT_SHORT: {
        Unit.HOUR: "h",
        Unit.DAY: "d",
        Unit.WEEK: "s, sem",
        Unit.MONTH: "m",
        Unit.YEAR: "a",
    },
    Kind.WEEKDAY: {
        0: "lunes",
        1: "martes",
        2: "miércoles",
        3: "jueves",
        4: "viernes",
        5: "sábado, sábados",
        6: "domingo, domingos",
    },
    Kind.WEEKDAY_SHORT: {
        0: "lun",
        1: "mar",
        2: "mié, mier",
        3: "jue",
        4: "vie",
        5: "sáb",
        6: "dom",
    },
    Kind.WEEKEND: {1: "fin de semana, finde, el fin de semana"},
    Kind.WEEK_NUMBER: {1: "semana"},
    Kind.WEEKS_ON: {1: "en ocho días, en ocho", 2: "en quince días, en quince"},
    Kind.WILL: {
        1: "puedes, puede, puedo, podemos, podríamos, podrías, voy, vas, va, vamos, debo, "
        "debe, hay que, tengo que, será, estaré, estará, llamaré, veremos, veré, hablaré, "
        "hablaremos, enviaré, mandaré, escribiré, pasaré, volverá",
    },
}
