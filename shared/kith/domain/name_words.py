"""The words in and around people's names, in five languages. Sorted tables, folded."""

from kith.domain.date_text import fold


def _words(text: str) -> list[str]:
    return [fold(word) for word in text.split(", ")]


AND: tuple[str, ...] = ("&", "+", "/", "and", "en", "et", "plus", "sowie", "und", "y")
"""Words and signs between the names of two people; signs only between blanks."""

AT_COMPANY: tuple[str, ...] = ("@", "at", "bei", "bij", "chez", "de chez", "from", "of")
"""Words between a person and where they work, as in "Dana from ACME"."""

FIRM: tuple[str, ...] = ("d", "de", "de la", "del", "van", "van de", "von", "von der", "vom")
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

DEPARTMENTS = frozenset(
    _words(
        "accounting, compliance, controlling, finance, hr, it, legal, logistics, marketing, "
        "operations, pr, procurement, product, r&d, sales, support"
    )
)
"""What somebody does, where a title would stand."""

GIVEN = frozenset(
    _words(
        "aaron, adam, adele, adrian, agnes, aisha, alan, albert, alberto, alejandra, alejandro, "
        "alessandro, alex, alexander, alexandra, alexandre, alexis, alfred, alice, alicia, alina, "
        "alma, amanda, amelia, amelie, amir, amy, ana, anais, andrea, andreas, andres, andrew, "
        "angela, angelika, anita, anja, anke, ann, anna, anne, annette, annika, anouk, antoine, "
        "anton, antonia, antonio, arjen, armin, arne, arthur, astrid, audrey, aurelie, axel, "
        "barbara, bart, beatrice, beatriz, ben, benjamin, bernard, bernd, bert, birgit, bjorn, "
        "bob, bram, brian, brigitte, bruno, camille, carla, carlos, carmen, carol, carolina, "
        "caroline, catherine, cecile, celine, charles, charlotte, chiara, chris, christa, "
        "christian, christiane, christina, christine, christoph, christophe, christopher, claire, "
        "clara, claudia, claudio, colin, conny, cornelia, cristina, cynthia, damien, dan, dana, "
        "daniel, daniela, danielle, daphne, dave, david, debbie, denise, dennis, derek, diana, "
        "diane, diego, dieter, dirk, dominik, dominique, donna, doris, dorothea, edith, eduardo, "
        "edward, elena, eleni, elias, elisa, elisabeth, elise, elizabeth, elke, ella, ellen, "
        "elsa, emil, emily, emma, emmanuel, eric, erica, erik, erika, esther, eva, evelyn, "
        "fabian, fabienne, fatima, federico, felipe, felix, femke, fernando, finn, flora, "
        "florence, florian, frances, francesca, francis, francisco, franck, francois, "
        "francoise, frank, franz, fred, frederic, frederik, friedrich, gabriel, gabriela, "
        "gabriele, gavin, geert, georg, george, georges, gerard, gerd, gerhard, gertrud, "
        "giovanni, giulia, gloria, gonzalo, grace, greg, gregor, greta, guido, guillaume, gunter, "
        "gustav, hannah, hannes, hans, harald, harold, harry, heike, heiko, heinrich, heinz, "
        "helen, helena, helene, helga, helmut, henk, henri, henry, herbert, hilde, holger, hugo, "
        "ian, ignacio, ilse, ines, inge, ingrid, irene, iris, irma, isabel, isabelle, ivan, ivo, "
        "jack, jacob, jacqueline, jacques, jaime, jakob, james, jamie, jan, jana, jane, janet, "
        "janina, jasmin, jasper, javier, jean, jeanne, jeff, jennifer, jens, jeroen, jerome, "
        "jesse, jessica, jesus, jim, joachim, joan, joana, jochen, joe, joel, johan, johanna, "
        "johannes, john, jonas, jonathan, joost, jordi, jorge, joris, jose, josef, joseph, "
        "josephine, joshua, juan, juana, judith, jules, julia, julian, juliane, julie, julien, "
        "juliette, julius, jurgen, jutta, kai, karen, karin, karl, karla, karsten, kate, "
        "katharina, katherine, kathrin, kathy, katja, katrin, kees, keith, kelly, kenneth, "
        "kerstin, kevin, kim, klaas, klaus, koen, konrad, konstantin, kristin, kristina, kurt, "
        "lara, lars, laura, laurent, lea, lena, leo, leon, leonie, lieke, lieselotte, linda, "
        "lisa, liz, lorena, lotte, louis, louise, luc, luca, lucas, lucia, lucie, luis, luisa, "
        "lukas, luke, lutz, lydia, maarten, madeleine, magdalena, maike, malte, manfred, manon, "
        "manuel, manuela, marc, marcel, marco, marcos, marcus, margaret, margarita, margot, "
        "maria, marianne, marie, marieke, marina, mario, marion, marjolein, mark, markus, "
        "marlene, marta, martha, martin, martina, martine, mary, mateo, mathias, mathieu, "
        "mathilde, matt, matthew, matthias, maud, maureen, maurice, max, maxime, maya, melanie, "
        "mercedes, merel, mia, michael, michaela, michel, michele, michelle, miguel, mike, mila, "
        "mina, miriam, moritz, nadia, nadine, nancy, natalia, natalie, nathalie, neil, nele, "
        "nicholas, nick, nicola, nicolas, nicole, niels, nils, nina, noah, noemie, nora, norbert, "
        "nuria, olaf, oliver, olivia, olivier, omar, oscar, oskar, otto, pablo, pascal, pat, "
        "patricia, patrick, paul, paula, pauline, pedro, peggy, peter, petra, philip, philipp, "
        "philippe, pia, pierre, pieter, pilar, priya, rachel, rafael, rainer, ralf, ralph, ramon, "
        "raphael, raquel, raul, rebecca, regina, reinhard, renate, rene, ricardo, richard, rita, "
        "rob, robert, roberto, robin, rocio, roger, roland, rolf, roman, ron, rosa, rose, roxane, "
        "rudolf, ruth, ruud, sabine, sabrina, sally, sam, samir, samuel, sandra, sanne, sara, "
        "sarah, saskia, scott, sean, sebastian, sebastien, selina, sergio, simon, simone, sjoerd, "
        "sofia, sofie, solene, sonja, sophia, sophie, stefan, stefanie, stephan, stephane, "
        "stephanie, stephen, steve, steven, sue, susan, susanne, suzanne, sven, svenja, sylvia, "
        "sylvie, tanja, tara, teresa, tessa, theo, theresa, thierry, thijs, thilo, thomas, "
        "thorsten, tim, timo, tina, tobias, tom, tomas, tony, torsten, trudy, udo, ulf, ulrich, "
        "ulrike, ursula, ute, uwe, valentina, valerie, vanessa, vera, verena, veronica, veronika, "
        "vicente, vicky, victor, victoria, viktor, vincent, viola, virginie, volker, walter, "
        "wendy, werner, wilhelm, will, willem, william, wim, winfried, wolfgang, wouter, xavier, "
        "ximena, yann, yannick, yasmin, yolanda, yves, yvonne, zoe"
    )
)
"""Common given names: they tell "Reyes, Dana", who is one, from "Dana, Kim", who are two."""

HONORIFICS = frozenset(
    _words(
        "capt, col, dame, dhr, dipl-ing, docteur, doctor, doctora, doktor, don, dott, "
        "doña, dr, dra, drs, frau, fräulein, gen, heer, herr, herrn, hr, ing, ir, lady, lic, "
        "lord, m, madame, mademoiselle, mag, maitre, maître, me, med, meneer, mesdames, messrs, "
        "mevr, mevrouw, miss, mlle, mme, monsieur, mr, mrs, ms, mw, mx, pr, prof, professeur, "
        "professor, rev, señor, señora, señorita, sir, sr, sra, srta"
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
        "kunden, leute, leuten, many, n/a, nadie, niemand, no one, nobody, none, others, parents, "
        "people, personne, self, seul, seule, several, sola, solo, somebody, someone, staff, "
        "students, tbd, team, teams, todos, tous, unknown, various, vrienden, équipe"
    )
)
"""What is somebody, but no name."""

POSSESSIVES = frozenset(
    _words(
        "haar, her, his, ihr, ihre, ihrem, ihren, ihrer, leur, ma, mein, meine, meinem, meinen, "
        "meiner, mi, mijn, mis, mon, my, onze, our, sa, sein, seine, seinem, seinen, seiner, ses, "
        "son, su, sus, their, unser, unsere, unserem, unserer, zijn"
    )
)
"""Before a name they say what somebody is to somebody: "her husband Tom"."""
