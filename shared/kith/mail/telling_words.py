"""How replies begin that tell of no contact: no, wishes, plans, where one is; in five languages."""

from kith.domain.date_text import APOSTROPHES, plain


def squeezed(text: str) -> str:
    """Return the words of a text, folded, those with an apostrophe as one: "i didnt"."""
    return plain("".join(char for char in text if char not in APOSTROPHES))


def _table(text: str) -> frozenset[str]:
    return frozenset(squeezed(each) for each in text.split(", "))


MOST_BEGINNING = 5
"""Words of the longest beginning: "s'il vous plaît", "es hat sich erledigt"."""

NEGATIONS = _table(
    "aucun, aucune, can't, cannot, didn't, don't, geen, haven't, jamais, kein, keine, keinen, "
    "keiner, nada, nadie, nah, ne, nee, neen, neither, never, nein, nicht, nichts, nie, niemals, "
    "niemand, niets, niet, niks, ningún, ninguna, ninguno, no, nobody, non, none, nooit, nope, "
    "not, nothing, nunca, pas, personne, rien, tampoco, won't"
)
"""First words of what did not happen, or is not wanted."""

NEGATORS = NEGATIONS | _table(
    "aren't, couldn't, doesn't, hadn't, hasn't, isn't, n'ai, n'avons, n'est, n'était, plus, "
    "shouldn't, wasn't, weren't, wouldn't"
)
"""What turns a word behind it into its opposite."""

OURS = _table("i, ich, ik, je, nous, on, we, wij, wir, yo")
"""Who speaks: what they did not do was no contact."""

WISHES = _table(
    "add, alsjeblieft, alstublieft, arrêtez, ask me, bitte, cambia, can we, can you, cancel, "
    "cessez, change, could we, could you, debo, deja, deja de, dejen, deje, envía, envoie, "
    "envoyez, espero, give me, going to, graag, have to, hay que, hoffentlich, hopefully, hou op, "
    "houd op, hör auf, hören sie auf, i am going to, i hope, i may, i might, i must, i need, "
    "i plan, i shall, i should, i want, i will, i wish, i would, i'd, i'll, i'm going to, "
    "ich hoffe, ich kann, ich melde, ich muss, ich möchte, ich plane, ich rufe, ich schreibe, "
    "ich sollte, ich treffe, ich werde, ich will, ich wollte, ich würde, ik bel, ik ga, ik hoop, "
    "ik kan, ik moet, ik wil, ik zal, ik zou, il faut, j'aimerais, j'espère, je dois, "
    "je peux, je vais, je veux, je voudrais, kan je, kann ich, kannst du, keep, kun je, kunt u, "
    "können sie, könnten sie, könntest du, laat, lass, lassen sie, leave me, let me, let's, "
    "mach ich, mache ich, manda, mark, me gustaría, merge, merci de, moet nog, montre, move, "
    "mueve, muestra, muss ich, muss noch, necesito, need to, nous allons, nous devons, ojalá, "
    "on devrait, on doit, on va, peux-tu, planning to, please, pls, podría, podrías, "
    "por favor, pourrais-tu, pourriez-vous, pouvez-vous, puede, puedes, put, quiero, quisiera, "
    "remember to, rename, reschedule, s'il te plaît, s'il vous plaît, sag mir, schick mir, "
    "send me, set, show me, stuur me, svp, tell me, tengo que, toon, try again, vamos a, "
    "verander, verplaats, verschieb, voy a, want to, we gaan, we moeten, we plan, we should, "
    "we want, we will, we willen, we'll, wil je, will be, will call, will contact, will do, "
    "will follow, will get, will reach, will see, will try, will write, wir müssen, wir sollten, "
    "wir werden, wir wollen, would you, zeig, zou je, ändere"
)
"""What is wanted, of Kith or of oneself, and what is only planned."""

ABOUT_ONESELF = _table(
    "abwesend, absent, away until, de vacaciones, en congé, en vacances, estoy de vacaciones, "
    "estoy de viaje, estoy enferma, estoy enfermo, estoy fuera, i am away, i am busy, i am ill, "
    "i am off, i am on holiday, i am on leave, i am on vacation, i am out, i am sick, "
    "i am travelling, i am traveling, i'm away, i'm busy, i'm ill, i'm off, i'm on holiday, "
    "i'm on leave, i'm on vacation, i'm out, i'm sick, i'm traveling, i'm travelling, "
    "ich bin abwesend, ich bin auf reisen, ich bin im urlaub, ich bin in urlaub, ich bin krank, "
    "ich bin nicht da, ich bin unterwegs, ich bin verreist, ich bin weg, ik ben met vakantie, "
    "ik ben op reis, ik ben op vakantie, ik ben weg, ik ben ziek, im urlaub, in urlaub, "
    "je suis absent, je suis absente, je suis en congé, je suis en vacances, je suis en voyage, "
    "je suis malade, met vakantie, on holiday, on vacation, op vakantie, out of office, "
    "out of the office, we are away, we are on holiday, we are on vacation, we're away, "
    "we're on holiday, we're on vacation, wir sind im urlaub, wir sind verreist"
)
"""Where one is, and why one does not act."""

SETTLED = _table(
    "c'est réglé, das hat sich erledigt, die sache hat sich erledigt, egal, es hat sich "
    "erledigt, falsche person, falscher mensch, hat sich erledigt, laat maar, mauvaise personne, "
    "never mind, nevermind, peu importe, persona equivocada, que importa, so what, "
    "verkeerde persoon, wrong contact, wrong one, wrong person"
)
"""What says that there is nothing to tell of."""

UNREACHED = _table(
    "anrufbeantworter, can't reach, cannot reach, can't get hold, couldn't get hold, "
    "couldn't reach, did not answer, did not call, did not pick up, did not reach, did not "
    "reply, didn't answer, didn't call, didn't pick up, didn't reach, didn't reply, geen antwoord, "
    "geen gehoor, geen reactie, haven't heard, keine antwort, keine reaktion, left a message, "
    "mailbox, n'a pas répondu, n'ai pas eu, nicht drangegangen, nicht erreicht, nicht gemeldet, "
    "niet bereikt, niet opgenomen, no answer, no contesta, no contestó, no reply, no response, "
    "no responde, no respondió, pas de réponse, pas joint, pas répondu, répondeur, sin respuesta, "
    "still waiting, voicemail"
)
"""What was tried in vain; no contact came of it."""

CONTACT = _table(
    "almorzamos, angerufen, appelé, appelée, asked, ate, bavardé, belde, besproken, bumped, "
    "called, caught up, cenamos, chatted, comimos, conocí, contó, croisé, croisée, déjeuné, dijo, "
    "dined, dîné, discussed, discuté, dit, écrit, emailed, encontré, ontmoet, erzählt, erzählte, "
    "escribí, escribió, échangé, gebeld, gegeten, geluncht, gemaild, geredet, gesagt, "
    "geschreven, geschrieben, gesehen, gesproken, gesprochen, getroffen, gezien, hablado, hablé, "
    "hablamos, had, heard, llamé, llamó, mentioned, met, phoned, parlé, quedé, quedamos, ran, "
    "raconté, rang, rencontré, rencontrée, replied, rief, répondu, said, sagte, saw, sprach, "
    "sprachen, sprak, spraken, spoke, spoken, talked, telefoniert, texted, téléphoné, told, traf, "
    "trafen, verteld, vi, vimos, visited, visto, vu, vue, wrote, zag, zagen, zei"
)
"""Verbs of a contact that took place; folded."""

TRIED = _table(
    "angerufen, appelé, appelée, asked, belde, called, écrit, emailed, escribí, gebeld, gemaild, "
    "geschreven, geschrieben, had, llamé, phoned, ran, rang, rief, texted, téléphoné, wrote"
)
"""Of these, the ones that take no two: "called her, no answer"."""

AROUND_DATES = _table(
    "again, antes, automne, autumn, century, d, decade, début, earliest, eerst, eerste, eeuw, "
    "erst, fall, frühestens, frühjahr, frühling, herbst, herfst, hiver, invierno, irgendwann, "
    "jahrhundert, l, later, lente, maybe, neu, neue, neuen, neues, new, nieuwe, nouvelle, "
    "nueva, nuevo, only, otoño, perhaps, peut-être, primavera, printemps, quizás, siglo, "
    "siècle, sometime, sommer, spring, summer, verano, vielleicht, weer, wieder, winter, "
    "zomer, été, über"
)
"""Words of days that no calendar has: "sometime in spring"."""
