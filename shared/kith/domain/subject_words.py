"""The words of subjects in five languages: occasions, connecting words, and what is no name."""

from kith.domain.date_text import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split(", "))


OCCASIONS = _words(
    "1, 1-1, abendessen, afspraak, apero, apéritif, appel, barbecue, beer, beers, bier, bierchen, "
    "bière, borrel, breakfast, brunch, café, call, catch, catch-up, catchup, cena, cerveza, chat, "
    "charla, cocktail, cocktails, coffee, comida, conversación, conversation, cup, date, debrief, "
    "déjeuner, desayuno, dinner, dîner, discussion, diner, drink, drinks, encuentro, entretien, "
    "entrevista, essen, facetime, frühstück, gespräch, gesprek, hike, interview, intro, "
    "introduction, kaffee, kaffeetrinken, kaffeepause, kop, koffie, kopje, llamada, lunch, "
    "lunchgesprek, lunchen, meal, meet, meet-up, meeting, meetup, mittag, mittagessen, ontbijt, "
    "ontmoeting, overleg, petit-déjeuner, phone, phonecall, pint, plausch, quedada, reunión, "
    "rencontre, rendez-vous, rdv, réunion, run, skype, spaziergang, stroll, sync, tapas, tea, "
    "teams, "
    "tee, telefonat, telefoontje, telefongespräch, telefoongesprek, thé, thee, treffen, "
    "verabredung, verre, video, videoanruf, videocall, videollamada, visio, visit, visita, visite, "
    "walk, wandeling, wein, wijntje, wine, zoom"
)
"""What one has with somebody."""

MET = _words(
    "appelé, bijgepraat, brunched, bumped, called, catching, caught, cené, chatted, comí, "
    "conocí, croisé, dined, drank, déjeuné, dîné, encontré, gebeld, geluncht, gesproken, "
    "getroffen, hablé, hiked, llamé, lunched, met, ontmoet, parlé, phoned, played, quedé, "
    "ran, rencontré, revu, saw, seen, spoke, spoken, talked, texted, traf, vi, visited, "
    "visité, visto, vu, walked, zoomed"
)
"""Verbs behind which the name comes at once, or after a word of BETWEEN."""

BETWEEN = _words("a, à, across, au, avec, con, in, into, met, mit, to, up, with")

WITH = _words("avec, con, met, mit, with")

NO_DUTCH = _words("a, au, avec, con, mit, with")
"""Words that, in front of a name, say that the subject is not Dutch."""

TALKED = _words(
    "angerufen, besucht, gebeld, gegessen, gegeten, geluncht, gesehen, gesproken, gesprochen, "
    "getroffen, getrunken, gewandelt, gezien, kennengelernt, ontmoet, telefoniert"
)
"""Verbs that come behind the name."""

REMOTE = _words(
    "anruf, appel, call, chat, facetime, llamada, phone, skype, teams, telefonat, telefoontje, "
    "telefoongesprek, video, videocall, videollamada, visio, zoom"
)
"""Occasions that happen nowhere: what follows "@" is where the other works."""

PLACES = _words("@, aan, at, au, auf, aux, bei, beim, bij, chez, en, im, in, op, à")

ABOUT = _words(
    "about, for, für, for, on, over, por, pour, re, regarding, sobre, sur, to, über, um, wegen, "
    "zu, "
    "zum, zur, voor, para, qui, who, and, before, after, via, during"
)
"""Words that may follow a name and say neither where nor when."""

DAYS = _words(
    "am, anoche, ayer, el, gestern, gisteren, heute, hier, hoy, last, le, night, op, this, today, "
    "vandaag, yesterday, morning, evening, afternoon, matin, soir, abend, on, tonight, tomorrow, "
    "aujourd'hui, gisteravond, vanmorgen, vanochtend"
)
"""Words of a day that may stand between a name and a place."""

SEPARATORS = frozenset({"&", "+", ",", "/", "and", "en", "et", "und", "y"})

PARTICLES = _words(
    "al, bin, d', da, de, del, della, den, der, di, do, dos, du, el, la, le, ten, ter, van, vom, "
    "von, zu, zum"
)
"""Lower-case words inside names."""

NO_NAMES = _words(
    "abo, about, abrechnung, access, account, action, address, advice, agenda, agreement, "
    "aktualisierung, alert, all, alle, amigos, and, anfrage, angebot, announcement, another, "
    "answer, antwort, april, april, application, appointment, august, avril, aviso, bank, "
    "bericht, bestellung, bewerbung, bill, birthday, board, book, booking, breakfast, budget, "
    "business, buenos, call, camp, cancelled, check, christmas, client, clients, coffee, "
    "colleagues, company, concert, conference, confirmation, congratulations, contact, contract, "
    "cost, customer, customers, daily, danke, date, dates, deadline, dear, december, demo, design, "
    "details, dinner, discussion, document, documents, draft, einladung, email, encuesta, "
    "erinnerung, event, everybody, everyone, facture, family, familie, familia, famille, february, "
    "feedback, file, final, finance, first, follow, followup, for, forward, frage, fragen, free, "
    "freunde, friday, friends, from, fw, fwd, general, german, good, gracias, greetings, group, "
    "guten, hallo, happy, hello, help, hey, hi, hola, holiday, homework, hr, human, idea, ideas, "
    "important, info, information, interview, intro, introduction, invitation, invite, invoice, "
    "it, "
    "january, job, julio, july, june, junio, kaffee, kick-off, kickoff, kunde, kunden, last, "
    "launch, leadership, lebenslauf, legal, letter, link, list, lunch, mai, mail, management, "
    "march, "
    "marketing, may, mayo, meeting, memo, merci, merry, message, minutes, monday, monthly, my, "
    "need, neu, neue, neues, new, news, newsletter, next, nachricht, no, note, notes, notice, "
    "notification, notiz, notizen, november, october, of, offer, office, on, open, operations, "
    "opportunity, order, our, overview, pay, payment, people, personal, photos, plan, planning, "
    "please, presentation, press, price, pricing, procurement, product, project, projekt, "
    "proposal, proposition, purchase, quarterly, question, questions, quick, re, rechnung, "
    "recommendation, registration, reminder, reply, report, request, research, reservation, "
    "response, results, resume, reunion, review, sales, saturday, schedule, security, september, "
    "service, sorry, staff, statement, status, summary, sunday, support, survey, task, tasks, "
    "team, "
    "teams, termin, test, testing, thank, thanks, the, this, thoughts, thursday, ticket, tickets, "
    "to, today, todo, tomorrow, training, travel, trip, tuesday, update, updates, urgent, vertrag, "
    "vacation, visit, vorschlag, wednesday, website, week, weekend, weekly, welcome, with, work, "
    "workshop, year, yes, yesterday, you, your, zoom, lundi, mardi, mercredi, jeudi, vendredi, "
    "samedi, dimanche, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, lunes, "
    "martes, miércoles, jueves, viernes, sábado, domingo, maandag, dinsdag, woensdag, donderdag, "
    "vrijdag, zaterdag, zondag, januar, februar, märz, juni, juli, oktober, dezember, janvier, "
    "février, mars, juin, juillet, août, septembre, octobre, novembre, décembre, enero, febrero, "
    "marzo, abril, agosto, septiembre, octubre, noviembre, diciembre, januari, februari, maart, "
    "mei, augustus, mama, mami, mom, mum, dad, papa, "
    "bonjour, salut, réunion, rappel, devis, projet, offre, commande, demande, question, "
    "compte, rapport, invitation, bienvenue, joyeux, bonne, reunión, factura, proyecto, oferta, "
    "pedido, pregunta, propuesta, recordatorio, informe, bienvenido, feliz, buenas, saludos, "
    "factuur, offerte, vraag, voorstel, herinnering, uitnodiging, verslag, afspraak, nieuw, "
    "nieuws, welkom, bedankt, overleg, gefeliciteerd"
)
"""Words that make a row of capitalised words a heading instead of a name."""
