"""The words in and around people's names, in five languages. Sorted tables, folded."""

from kith.domain.date_text import fold


def _words(text: str) -> list[str]:
    return [fold(word) for word in text.split(", ")]


AND: tuple[str, ...] = ("&", "+", "/", "and", "en", "et", "plus", "sowie", "und", "y")
"""Words and signs between the names of two people; signs only between blanks."""

AT_COMPANY: tuple[str, ...] = ("@", "at", "bei", "bij", "chez", "de chez", "from", "of")
"""Words between a person and where they work, as in "Dana from ACME"."""

FIRM: tuple[str, ...] = (
    "d",
    "de",
    "de la",
    "del",
    "der",
    "der firma",
    "van",
    "van de",
    "von",
    "von der",
    "vom",
)
"""Words that lead to a company as well as to a family name: only where it is plainly a company."""

BOTH = frozenset(_words("all, alle, ambas, ambos, beide, both, les deux, todos, tous, toutes"))
"""In "Dana and Kim (both ACME)": the company is everybody's."""

COMPANY_FORMS = frozenset(
    _words(
        "ab, ag, as, bv, co, corp, corporation, eg, ev, gbr, gmbh, group, inc, kg, limited, llc, "
        "llp, ltd, mbh, nv, oy, plc, sa, sarl, sas, se, sl, srl, ug"
    )
)
"""Last words of what is a company and no person."""

DEGREES = frozenset(
    _words(
        "ba, bsc, cfa, cpa, dds, esq, jd, llb, llm, ma, mba, md, meng, mpa, mph, msc, pe, phd, "
        "pmp, rn"
    )
)
"""What stands behind a name and is no part of it."""

GENERATIONS = frozenset(_words("fils, hijo, ii, iii, iv, jnr, jr, snr, sr"))
"""What behind a comma tells father and son apart, and is nobody by itself."""

DEPARTMENTS = frozenset(
    _words(
        "accounting, compliance, controlling, finance, hr, legal, logistics, marketing, "
        "operations, pr, procurement, product, r&d, sales, support"
    )
)
"""What somebody does, where a title would stand."""

GIVEN = frozenset(
    _words(
        "aaron, ada, adam, adela, adele, adrian, adriana, agnes, ahmed, aisha, alan, alba, "
        "albert, alberto, alejandra, alejandro, alessandro, alex, alexander, alexandra, "
        "alexandre, alexis, alfred, ali, alice, alicia, alina, aline, alison, allison, alma, "
        "amal, amanda, amelia, amelie, amir, amy, ana, anais, andre, andrea, andreas, andres, "
        "andrew, angela, angelika, anita, anja, anke, ann, anna, annabel, anne, anne-marie, "
        "annette, annika, anouk, antoine, anton, antonia, antonio, arash, arjen, armin, arnaud, "
        "arne, arthur, asa, ashley, astrid, audrey, aurelie, axel, aylin, ayse, barbara, bart, "
        "bea, beate, beatrice, beatriz, becky, bella, ben, benedikt, benjamin, bernard, bernd, "
        "bert, bettina, bianca, bilal, birgit, bjorn, bo, bob, boris, bram, brenda, brian, "
        "brigitte, bruce, bruno, bryan, camille, carl, carla, carlos, carmen, carol, carolina, "
        "caroline, carsten, catherine, cathy, cecile, celine, chantal, charles, charlotte, chen, "
        "cheryl, chiara, chloe, chris, christa, christian, christiane, christina, christine, "
        "christoph, christophe, christopher, claire, clara, claudia, claudio, clement, colin, "
        "conny, cornelia, cornelius, craig, cristian, cristiano, cristina, cynthia, dagmar, "
        "damian, damien, dan, dana, daniel, daniela, danielle, daphne, darren, dave, david, "
        "debbie, deborah, delphine, denis, denise, dennis, derek, diana, diane, diego, dieter, "
        "dirk, dmitri, dominik, dominique, donna, dorian, doris, dorothea, doug, duncan, edgar, "
        "edith, eduardo, edward, edwin, eleanor, elena, eleni, elias, elif, elin, elisa, "
        "elisabeth, elise, elizabeth, elke, ella, ellen, ellie, elodie, elsa, emil, emily, emma, "
        "emmanuel, emre, enrique, erdem, eric, erica, erik, erika, ernst, esra, esther, eugen, "
        "eva, eva-maria, evelyn, evie, fabian, fabienne, fadi, fatima, federico, felipe, felix, "
        "femke, fernando, finn, fiona, flora, florence, florian, franca, frances, francesca, "
        "francis, francisco, franck, francois, francoise, frank, franz, franziska, fred, "
        "frederic, frederik, freya, friedrich, gabriel, gabriela, gabriele, gary, gavin, geert, "
        "georg, george, georges, gerard, gerd, gerhard, gertrud, giorgio, giovanni, giulia, "
        "giuseppe, glenn, gloria, gonzalo, gordon, grace, graham, greg, gregor, greta, guido, "
        "guillaume, guillermo, gunter, gunther, gustav, hamza, hannah, hannes, hans, hans-peter, "
        "harald, harold, harry, haruto, hasan, hassan, heather, heidi, heike, heiko, heinrich, "
        "heinz, helen, helena, helene, helga, helmut, hendrik, henk, henning, henri, henry, "
        "herbert, hilde, hiroshi, holger, hubert, hugo, ian, ibrahim, ignacio, igor, ilja, ilse, "
        "ines, inge, ingo, ingrid, inigo, irene, irina, iris, irma, isaac, isabel, isabelle, "
        "ismail, ivan, ivana, ivo, jack, jacob, jacqueline, jacques, jaime, jakob, jakub, james, "
        "jamie, jan, jana, jane, janet, janina, janine, jasmin, jason, jasper, javier, jean, "
        "jean-luc, jean-marc, jean-paul, jeanne, jeff, jennifer, jens, jeremy, jeroen, jerome, "
        "jesse, jessica, jesus, jill, jim, jin, joachim, joan, joana, joanna, jochem, jochen, "
        "joe, joel, joelle, johan, johanna, johannes, john, johnny, jonah, jonas, jonathan, "
        "joost, jordi, jorge, joris, jorn, jose, josef, joseph, josephine, joshua, jozef, juan, "
        "juana, judith, jules, julia, julian, juliane, julie, julien, juliette, julio, julius, "
        "jurgen, justin, jutta, kai, kamal, kamil, karen, karin, karl, karla, karsten, katarina, "
        "kate, katharina, katherine, kathrin, kathy, katie, katja, katrin, kayla, kees, keiko, "
        "keith, kelly, ken, kenji, kenneth, kerstin, kevin, kim, kim-anh, kirsten, klaas, klara, "
        "klaus, koen, konrad, konstantin, kristian, kristin, kristina, kristof, kurt, laila, "
        "lara, lars, lasse, laura, laurence, laurent, layla, lea, leah, leandro, leila, lena, "
        "leni, lenny, leo, leon, leonard, leonardo, leonie, leonor, levi, liam, liang, lieke, "
        "lieselotte, lilly, lily, lina, linda, lisa, liselotte, liz, liza, loic, lorena, lorenz, "
        "lorenzo, lotte, louis, louisa, louise, luc, luca, lucas, lucia, lucie, ludovic, ludwig, "
        "luis, luisa, luka, lukas, luke, lutz, luuk, lydia, maarten, madeleine, madison, "
        "magdalena, maggie, mahmoud, maike, malika, malte, mandy, manfred, manon, manuel, "
        "manuela, marc, marcel, marcin, marco, marcos, marcus, marek, margaret, margarita, "
        "margot, maria, mariana, marianne, marie, marieke, marina, mario, marion, marisa, "
        "marjolein, mark, markus, marlene, marta, martha, martin, martina, martine, mary, maryam, "
        "mateo, mathias, mathieu, mathilde, mats, matt, matteo, matthew, matthias, mattis, maud, "
        "maureen, maurice, max, maxime, maya, megan, mehmet, mei, melanie, melissa, mercedes, "
        "merel, merve, mette, mia, michael, michaela, michał, michel, michele, michelle, miguel, "
        "mika, mikael, mike, mila, mina, miranda, miriam, mirjam, mohamed, mohammed, monique, "
        "moritz, mustafa, nadege, nadia, nadine, nancy, naomi, natalia, natalie, natasha, "
        "nathalie, nathan, neil, nele, nelson, nicholas, nick, nicola, nicolai, nicolas, nicole, "
        "niels, nils, nina, noa, noah, noemie, noor, nora, norbert, norma, nuria, odile, olaf, "
        "olga, oliver, olivia, olivier, omar, orla, oscar, oskar, osman, otto, owen, ozgur, "
        "pablo, pamela, paolo, pascal, pat, patrice, patricia, patrick, paul, paula, pauline, "
        "pavel, pawel, pedro, peer, peggy, pepe, perry, peter, petra, phil, philip, philipp, "
        "philippe, pia, pierre, pieter, pilar, pim, piotr, priya, quentin, rachel, rafael, "
        "rainer, ralf, ralph, ramon, rania, raphael, raphaelle, raquel, rasmus, raul, ravi, ray, "
        "rebecca, regina, reinhard, renate, rene, renee, reto, rhys, ricardo, richard, rik, "
        "rikke, rita, rob, robbert, robert, roberto, robin, rocio, rodrigo, roger, rohan, roland, "
        "rolf, romain, roman, ron, roos, rory, rosa, rose, rosie, roxane, roy, ruben, rudolf, "
        "ruth, ruud, ryan, sabine, sabrina, sacha, sally, sam, samir, samuel, sandra, sanjay, "
        "sanne, santiago, sara, sarah, saskia, scott, sean, sebastian, sebastien, selina, selma, "
        "sergey, sergio, shannon, sharon, sheila, sienna, sigrid, silke, silvia, simon, simone, "
        "sina, sinead, siri, sjoerd, sofia, sofie, solene, sonia, sonja, sophia, sophie, stacy, "
        "stefan, stefanie, stella, sten, stephan, stephane, stephanie, stephen, steve, steven, "
        "sue, susan, susanne, suzan, suzanne, sven, svenja, svetlana, sylvia, sylvie, tamara, "
        "tanja, tara, tatiana, teresa, terry, tessa, theo, theresa, thierry, thijs, thilo, "
        "thomas, thorsten, tiffany, tilman, tim, timo, tina, tobi, tobias, tom, tomas, toni, "
        "tony, torsten, tracy, tristan, trudy, udo, ugur, ulf, ulrich, ulrike, umit, umut, urs, "
        "ursula, ute, uwe, valentin, valentina, valeria, valerie, vanessa, vasco, vera, verena, "
        "veronica, veronika, vicente, vicky, victor, victoria, viktor, viktoria, vincent, viola, "
        "virginie, vivian, volker, walter, wanda, wei, wendy, werner, wiebke, wilhelm, will, "
        "willem, william, willy, wim, winfried, wolfgang, wout, wouter, xavier, xenia, ximena, "
        "yan, yann, yannick, yara, yasmin, yolanda, yusuf, yves, yvette, yvonne, zainab, zeynep, "
        "zoe"
    )
)
"""Common given names: they tell "Reyes, Dana", who is one, from "Dana, Kim", who are two."""

HONORIFICS = frozenset(
    _words(
        "capt, col, dame, dhr, dipl-betriebsw, dipl-inf, dipl-ing, dipl-kfm, dipl-phys, "
        "dipl-psych, dipl-vw, docteur, doctor, doctora, doktor, don, dott, doña, dr, dr-ing, "
        "dra, drs, frau, fräulein, gen, heer, herr, herrn, hr, hrn, ing, ir, lady, lic, lord, "
        "m, madame, mademoiselle, mag, maitre, maître, me, med, meneer, mesdames, messrs, mevr, "
        "mevrouw, miss, mlle, mme, monsieur, mr, mrs, ms, mw, mx, pr, prof, professeur, "
        "professor, rev, señor, señora, señorita, sir, sr, sra, srta, univ-prof"
    )
)
"""Words in front of a name that are no part of it."""

MYSELF = frozenset(_words("i, ich, ik, me, mich, mij, mir, moi, myself, yo"))
"""The owner, who is never a contact."""

NAME_LIKE = frozenset(_words("art, dean, potter"))
"""Words of job titles that are names as well."""

NOT_PEOPLE = frozenset(
    _words(
        "all, alle, alleen, allein, alone, amigos, amis, anyone, audience, clients, club, "
        "colleague, colleagues, collegas, collègues, company, compañeros, coworkers, crowd, "
        "customers, equipo, everybody, everyone, familia, familie, famille, family, folks, "
        "freunde, freunden, friend, friends, guests, investors, kollege, kollegen, kollegin, "
        "kunden, leute, leuten, many, n/a, nadie, niemand, no one, nobody, none, one, others, "
        "parents, "
        "people, personne, self, seul, seule, several, sola, solo, somebody, someone, staff, "
        "students, tbd, team, teams, todos, tous, unknown, various, vrienden, équipe"
    )
)
"""What is somebody, but no name."""

PRONOUNS = frozenset(
    _words(
        "any, elle, ella, ellas, elle, er, ey, he, hem, hen, her, hers, hij, him, his, hun, iel, "
        "ihm, ihn, ihr, il, lui, sie, she, them, their, theirs, they, xe, ze, zij, él"
    )
)
"""How somebody is spoken of: "(she/her)" is neither title nor company."""

QUANTITIES = frozenset(
    _words(
        "algunas, algunos, both, couple, cuatro, deux, dos, drei, drie, einige, enkele, few, "
        "five, four, fünf, half, mehrere, muchos, old, paar, plusieurs, quatre, quelques, six, "
        "no, several, some, ten, three, tien, trois, tres, twee, twelve, two, unos, varias, "
        "varios, viele, vier, vijf, zehn, zes, zwei, zwölf"
    )
)
"""In small letters in front of a noun: so many people, and no name."""

PHONE_LABELS = frozenset(
    _words(
        "c, cel, cell, celular, gsm, handy, m, mob, mobil, mobile, movil, móvil, p, ph, phone, "
        "portable, t, tel, telefon, telefono, telefoon, telephone, teléfono, tlf, tél, téléphone, "
        "whatsapp"
    )
)
"""What stands before a phone number, and is no part of the name before it."""

POSSESSIVES = frozenset(
    _words(
        "haar, her, his, ihr, ihre, ihrem, ihren, ihrer, leur, ma, mein, meine, meinem, meinen, "
        "meiner, mi, mijn, mis, mon, my, onze, our, sa, sein, seine, seinem, seinen, seiner, ses, "
        "son, su, sus, their, unser, unsere, unserem, unserer, zijn"
    )
)
"""Before a name they say what somebody is to somebody: "her husband Tom"."""
