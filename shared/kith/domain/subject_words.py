"""The words of subjects in five languages: occasions, connecting words, and what is no name."""

from kith.domain.date_kinds import Kind
from kith.domain.date_text import LANGUAGES, fold, folded_table

OCCASIONS = folded_table(
    "1, 1-1, 1on1, abendessen, afspraak, after-work, afterwork, almorzar, almuerzo, aperitivo, "
    "apero, appel, appointment, apéritif, apéro, apéro-dînatoire, apérol, austausch, "
    "badminton, barbecue, "
    "baseball, basketball, bbq, beer, beers, belafspraak, berichtjes, besprechung, besuch, "
    "bezoek, bier, bierchen, bijpraten, biking, birra, bière, boardgames, borrel, borreltje, "
    "bouffe, boulder, bouldering, brainstorming, breakfast, bridge, briefing, brunch, café, "
    "café-cita, call, catch, catch-up, catchup, catchups, caña, cañas, cena, cenar, cerveza, "
    "charla, chat, chatting, chess, chiacchierata, cigar, cinema, cita, class, climb, climbing, "
    "cocktail, cocktails, coffee, coffees, colazione, collation, comer, comida, comunión, "
    "concert, conference, conversación, conversation, copa, copas, coup, cup, cycling, date, "
    "debrief, desayuno, diner, dinner, discussion, dm, dms, dog-walk, drankje, drink, drinks, "
    "déjeuner, dîner, dîners, eis, emails, encuentro, entretien, entrevista, essen, etentje, "
    "evening, exhibition, facetime, fair, feest, feierabend, fiesta, film, fishing, football, "
    "frühstück, fußball, fête, game, gebak, gesprek, gespräch, golf, goûter, grill, grillade, "
    "grillen, hang, hangout, happy, hike, hiking, hung, ijsje, interview, intro, introduction, "
    "jog, joggen, jogging, kaffee, kaffeepause, kaffeetrinken, karaoke, kennenlernen, kino, "
    "kletsen, klettern, koffie, kop, kopje, llamada, llamadas, lunch, lunchen, lunchgesprek, "
    "mails, match, meal, meet, meet-up, meeting, meetings, meetup, merienda, messages, mittag, "
    "mittagessen, mittagspause, movie, museum, nachrichten, netwerkborrel, one-on-one, "
    "one-to-one, ontbijt, ontmoeting, opera, overleg, padel, partido, party, paseo, pausa, "
    "pause, pausencafé, petit-déjeuner, phone, phonecall, picknick, picnic, pilates, pint, "
    "pints, pizza, plausch, point, pong, pool, pot, pranzo, promenade, puzzle, pétanque, "
    "quedada, radtour, randonnée, rdv, reconnected, rencontre, rendez-vous, rendezvous, "
    "restaurant, resto, reunión, ride, round, run, réunion, rückruf, sail, sailing, sauna, "
    "schach, senderismo, sesión, session, signal, ski, skifahren, skiing, skype, sms, snack, "
    "soccer, sparring, spaziergang, spiel, sport, squash, stroll, sushi, swim, swimming, sync, "
    "talking, tapas, tea, teams, tee, telco, telefon, telefonat, telefongespräch, telefonieren, "
    "telefoon, telefoongesprek, telefoontje, telegram, telko, tennis, termin, texts, "
    "theater, theatre, "
    "thee, thé, théâtre, tomar, treffen, trip, tête-à-tête, umtrunk, unterhaltung, verabredung, "
    "verjaardag, vermut, verre, video, video-call, videoanruf, videocall, videoconferencia, "
    "videokonferenz, videollamada, vino, vinos, visio, visioconférence, visit, visita, visite, "
    "volleyball, walk, wandeling, wandern, wanderung, webinar, wein, whatsapp, whisky, wijntje, "
    "wine, workout, workshop, yoga, zoom, zwemmen, échange, échanges"
)
"""What one has with somebody."""

MET = folded_table(
    "almorcé, appelé, bavardé, besucht, bijgepraat, brunched, bumped, called, catching, caught, "
    "cenado, cené, chatted, comido, comí, conocido, conocí, croisé, croisée, dined, discuté, "
    "drank, déjeuné, dîné, e-mailed, emailed, encontrado, encontré, facetimed, gebeld, "
    "geluncht, gesproken, getroffen, hablado, hablé, hiked, introduced, llamado, llamé, "
    "lunched, mailed, mangé, messaged, met, ontmoet, parlé, phoned, pinged, played, quedado, "
    "quedé, ran, rang, recontré, reencontré, rencontré, rencontrée, retrouvé, revu, saw, seen, "
    "skyped, spoke, spoken, talked, telefoneé, texted, tomado, traf, vi, visited, visité, "
    "visto, vu, vue, walked, wrote, zoomed, échangé"
)
"""Verbs behind which the name comes at once, or after a word of BETWEEN."""

BETWEEN = folded_table("a, à, across, au, avec, con, in, into, met, mit, to, up, with")

WITH = folded_table("avec, con, met, mit, with")

NO_DUTCH = folded_table("a, au, avec, con, mit, with")
"""Words that, in front of a name, say that the subject is not Dutch."""

TALKED = folded_table(
    "angerufen, angeschrieben, ausgetauscht, besproken, besucht, bezocht, bijgepraat, geappt, "
    "gebeld, gechattet, gedronken, gefacetimed, gefeiert, gefietst, gefrühstückt, gegessen, "
    "gegeten, gegolft, gegrillt, gekaffeet, gekletst, gelaufen, geluncht, geplaudert, gereist, "
    "geschrieben, gesehen, gesimst, geskypt, gespeist, gesprochen, gesproken, getelefoneerd, "
    "getennist, getroffen, getrunken, gewandelt, gewesen, gezien, gezoomt, kennengelernt, "
    "ontmoet, telefoniert, unterhalten, verabredet, wiedergesehen, wiedergetroffen"
)
"""Verbs that come behind the name."""

REMOTE = folded_table(
    "anruf, appel, call, chat, facetime, llamada, phone, skype, teams, telefonat, telefoontje, "
    "telefoongesprek, video, videocall, videollamada, visio, zoom"
)
"""Occasions that happen nowhere: what follows "@" is where the other works."""

COMPOUNDS = (
    "abendessen",
    "besprechung",
    "besuch",
    "bier",
    "borrel",
    "drankje",
    "essen",
    "gesprach",
    "gesprek",
    "kaffee",
    "koffie",
    "lunch",
    "meeting",
    "overleg",
    "runde",
    "spaziergang",
    "telefonat",
    "treffen",
    "wanderung",
    "wandeling",
    "wein",
)
"""Last parts of the words that German and Dutch make of occasions: Feierabendbier; folded."""

BRIEFLY = folded_table(
    "an, auch, ausführlich, den, eben, endlich, even, ganz, gerade, gestern, gisteren, hab, "
    "habe, haben, hatte, heb, heute, ich, ik, kurz, lang, lange, mal, net, nett, noch, nog, nu, "
    "ook, schön, spontan, toevallig, vandaag, war, weer, wieder, wir, zojuist, zufällig, "
    "zuletzt"
)
"""Words that may stand before "mit Dana gesprochen"."""

PLEASED = folded_table("glad, good, great, happy, lovely, nice, pleased, pleasure")
"""Words in front of "to meet Dana": she was met; without them, she is still to be met."""

MEETING = folded_table("meet, meeting, see, seeing, catching")

FROM = folded_table("de chez, from, of")
"""Words between a name and where that person works."""

TITLED = folded_table("der, dem, den, el, la, le, het, de, l, a")
"""Articles in front of a title and a name: "con el Sr. López"."""

VISITS = folded_table("bezoek, besuch, visit, visita, visite")
NEAR = folded_table("a, aan, bei, bij, chez, to, à")
"""Behind a visit, they lead to whom one visits; or to a place."""

AT_HOME = folded_table("bei, bij, chez")
"""In front of a full name, they say at whose home."""

CALLS = folded_table("anruf, appel, call, fil, llamada, phonecall, rückruf, telefoontje")
CALLED_BY = folded_table("de, from, van, von")
"""Between a call and who called."""

PLACES = folded_table("@, aan, at, au, auf, aux, bei, beim, bij, chez, en, im, in, op, à")

ABOUT = folded_table(
    "about, after, and, antes, après, avant, because, before, by, depuis, después, during, "
    "for, für, gegen, nach, om, on, over, para, per, por, pour, qui, re, regarding, seit, "
    "since, sobre, sur, tegen, to, um, until, vers, via, voor, vor, wegen, while, who, zu, "
    "zum, zur, über"
)
"""Words that may follow a name and say neither where nor when."""

DAYS = folded_table(
    "am, anoche, ayer, el, gestern, gisteren, heute, hier, hoy, last, le, night, op, this, today, "
    "vandaag, yesterday, morning, evening, afternoon, matin, soir, abend, on, tonight, tomorrow, "
    "aujourd'hui, gisteravond, vanmorgen, vanochtend"
)
"""Words of a day that may stand between a name and a place."""

SOME_DAY = folded_table(
    "anoche, aujourd'hui, ayer, gestern, gisteren, gisteravond, heute, hier, hoy, last, today, "
    "tonight, vandaag, vanmorgen, vanochtend, yesterday"
)
"""Words of a day that are never part of a place's name."""

COMING = folded_table(
    "afgelopen, ce, cette, coming, deze, diese, diesen, diesem, dieser, este, esta, komende, "
    "kommende, kommenden, kommender, letzte, letzten, letzter, next, nächste, nächsten, "
    "nächster, prochain, prochaine, próxima, próximo, this, volgende, vorige"
)
"""Words, in small letters, with which a place is over and a day begins: "in Berlin next week"."""

UNITS_OF_TIME = folded_table(
    "an, année, año, dag, day, días, jaar, jahr, jour, maand, mes, mois, monat, month, semaine, "
    "semana, tag, week, woche, year"
)

WEEKDAYS = frozenset(
    fold(word)
    for table in LANGUAGES.values()
    for names in table[Kind.WEEKDAY].values()
    for word in names.split(", ")
)

NO_PLACES = folded_table(
    "anglais, arabic, bedrijf, brief, chinese, cause, depth, detail, deutsch, duits, dutch, "
    "engels, english, englisch, español, espagnol, favor, first, francés, français, "
    "frans, französisch, french, full, general, german, gelegenheit, great, haste, hebrew, hindi, "
    "hurry, ihrem, inglés, italian, italienisch, japanese, kürze, last, least, length, ligne, "
    "lunchtime, línea, mandarin, marge, meinem, midday, mediodía, medianoche, middernacht, midi, "
    "midnight, minuit, mitternacht, mittag, mittags, nederlands, noon, once, online, passing, "
    "peace, person, persona, personne, phone, polish, portuguese, private, privé, propos, "
    "rahmen, russian, secret, short, spaans, spanisch, spanish, sujet, tandem, telefon, "
    "teléfono, time, total, turkish, téléphone, typical, ukrainian, visio, visioconférence, "
    "vivo"
)
"""What stands behind "at" or "in" and is no place: an hour, a language, a manner."""

HOURS_AND_WEATHER = folded_table(
    "abend, abends, afternoon, afternoons, après-midi, autumn, automne, avond, beginning, cold, "
    "dark, end, evening, fall, frío, froid, früh, frühe, frühjahr, frühling, hagel, heat, "
    "herfst, herbst, hiver, hitze, interim, invierno, kou, kälte, lente, lluvia, madrugada, "
    "matin, matinée, mañana, meantime, middag, middle, mist, morgen, morning, mornings, nacht, "
    "nachmittag, nebel, neige, niebla, nieve, night, noche, nuit, ochtend, otoño, pluie, "
    "primavera, printemps, rain, regen, schnee, schneetreiben, sneeuw, snow, soir, soirée, sol, "
    "soleil, sommer, sonne, sonnenschein, spring, storm, sturm, summer, sun, sunshine, tarde, "
    "verano, vormittag, week-end, weekend, wind, winter, wochenende, zomer, zon, été"
)
"""What, as the last word behind "in the", says when or in what weather, and is no place."""

LITTLE = folded_table(
    "a, an, das, de, dem, den, der, einem, einer, el, het, la, las, le, les, los, the, un, une"
)
"""Articles between "at" and the place."""

SEPARATORS = frozenset({"&", "+", ",", "/", "and", "en", "et", "und", "y"})

PARTICLES = folded_table(
    "al, bin, d', da, de, del, della, den, der, di, do, dos, du, el, la, le, ten, ter, van, vom, "
    "von, zu, zum"
)
"""Lower-case words inside names."""

NO_NAME_ENDINGS = (
    "haft",
    "heit",
    "ing",
    "ismus",
    "itat",
    "keit",
    "liste",
    "ment",
    "ness",
    "plan",
    "schaft",
    "tion",
    "ung",
)
"""How words end that, alone in a subject, are a thing and no name; folded."""

NO_NAMES = folded_table(
    "aantekeningen, abo, about, abrechnung, abril, access, account, accounts, action, address, "
    "advice, afspraak, agenda, agosto, agreement, aktualisierung, alert, all, alle, allgemein, "
    "amigos, and, anfrage, angebot, announcement, another, answer, antwort, anwalt, août, "
    "application, appointment, april, apuntes, arzt, asap, august, augustus, aviso, avril, "
    "bank, bedankt, beer, bekannten, belangrijk, bericht, bestellung, betriebsrat, bewerber, "
    "bewerbern, bewerbung, bienvenido, bienvenue, bier, bilder, bill, birthday, board, bonjour, "
    "bonne, book, booking, borrador, boss, brainstorm, breakfast, brother, brouillon, bruder, "
    "buchhaltung, budget, buenas, buenos, buren, business, call, camp, cancelled, check, "
    "chef, chefin, chocolate, christmas, client, cliente, clientes, clients, coffee, "
    "colleagues, collega, collega's, collègue, collègues, commande, company, compañeros, "
    "compte, compte-rendu, concert, conference, confirmation, congratulations, contact, "
    "contract, cost, cousin, cream, customer, customers, dad, daily, danke, date, dates, "
    "deadline, dear, december, deck, demande, demo, design, details, devis, dezember, diary, "
    "diciembre, dienstag, dimanche, dinner, dinsdag, discussion, docent, document, documents, "
    "domingo, donderdag, donnerstag, dozent, draft, dringend, décembre, ehefrau, ehemann, "
    "einkaufsliste, einladung, eltern, email, encuesta, enero, enfants, entry, entwurf, "
    "ergebnis, ergebnisse, erinnerung, event, everybody, everyone, factura, facture, factuur, "
    "familia, familie, famille, family, febrero, februar, februari, february, feedback, feliz, "
    "file, final, finance, first, follow, followup, for, forward, fotos, frage, fragen, free, "
    "freitag, freund, freunde, freundin, freundinnen, friday, friends, from, fw, fwd, fyi, "
    "février, gedachten, gedanken, gefeliciteerd, general, german, geschwister, "
    "geschäftsführung, good, gracias, greetings, group, guten, gästen, hallo, happy, hello, "
    "help, herinnering, hey, hi, highlights, hiring, hola, holiday, homework, hr, human, "
    "husband, idea, ideas, idee, ideen, idée, idées, important, importante, info, information, "
    "informe, internet, interview, intro, introduction, investisseurs, investor, investoren, "
    "investors, invitation, invite, invoice, it, januar, januari, january, janvier, jeudi, job, "
    "journal, joyeux, jueves, juillet, juin, juli, julio, july, june, jungs, juni, junio, "
    "kaffee, kick-off, kickoff, kinder, kindern, kith, klant, klanten, kollege, kollegen, "
    "kollegin, kolleginnen, kuchen, kunde, kunden, kundin, lait, last, launch, leadership, "
    "lebenslauf, leche, legal, lehrer, letter, leute, leuten, lijst, link, list, liste, log, "
    "logs, lunch, lundi, lunes, maandag, maart, mai, mail, makler, mama, mami, management, "
    "mandanten, mann, march, mardi, marketing, mars, martes, marzo, may, mayo, meeting, meeting "
    "notes, mei, melk, memo, mentor, merci, mercredi, merry, message, mieter, mietern, milch, "
    "milk, minutes, misc, mitarbeiter, mitarbeitern, mittwoch, miércoles, mom, monday, montag, "
    "monthly, mum, mutter, my, mädels, märz, n/a, nachbar, nachbarn, nachricht, need, neighbor, "
    "neighbour, neighbours, neu, neue, neues, new, news, newsletter, next, nieuw, nieuws, no, "
    "notas, note, notes, notice, notification, notiz, notizen, november, novembre, noviembre, "
    "october, octobre, octubre, of, oferta, offer, offerte, office, offre, oktober, oma, on, "
    "onboarding, onkel, opa, open, operations, opportunity, order, ouders, our, overleg, "
    "overview, padres, papa, parents, partner, partnern, partners, pay, payment, pedido, "
    "people, personal, personalabteilung, photos, plan, planning, please, pregunta, "
    "presentation, press, price, pricing, primos, procurement, product, project, projekt, "
    "projet, proposal, proposition, propuesta, protocol, protokoll, proyecto, purchase, "
    "quarterly, question, questions, quick, random, rappel, rapport, re, recap, rechnung, "
    "recommendation, recordatorio, reflection, reflections, registration, reminder, reply, "
    "report, request, research, reservation, response, results, resume, resumen, retro, "
    "reunion, reunión, review, roadmap, réunion, sahne, sales, saludos, salut, samedi, "
    "samenvatting, samstag, saturday, schedule, schwester, schüler, security, september, "
    "septembre, septiembre, service, sister, sonntag, sonstiges, sorry, sponsoren, sprint, "
    "staff, standup, statement, status, steuerberater, strategy, studenten, stuff, sugar, "
    "suiker, summary, sunday, support, survey, sábado, tante, task, tasks, tbd, tea, team, "
    "teams, tee, termin, test, testing, thank, thanks, the, thema, themen, this, thoughts, "
    "thursday, ticket, tickets, timeline, to, today, todo, tomorrow, training, travel, trip, "
    "tuesday, uitnodiging, unterlagen, update, updates, urgent, vacation, vater, vecinos, "
    "vendredi, vermieter, verslag, vertrag, vertretern, vertrieb, verwandten, viernes, visit, "
    "voisins, voorstel, vorschlag, vorstand, vraag, vrijdag, website, wednesday, week, weekend, "
    "weekly, welcome, welkom, wichtig, wife, wine, with, woensdag, work, workshop, year, yes, "
    "yesterday, you, your, zaterdag, zimt, zondag, zoom, zucker, zusammenfassung, übersicht"
)
"""Words that make a row of capitalised words a heading instead of a name."""
