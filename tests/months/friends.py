"""Camille garde le contact avec ses amis : anniversaires, nouvelles, petites promesses."""

from pathlib import Path

from tests.months.diary import Diary, diary

TITLE = "Un mois avec Kith : garder le contact"


def page(folder: Path) -> str:
    """Return Camille's month."""
    with diary(folder, TITLE, "Camille Roux", "Europe/Paris", "fr", "2026-11-02 09:00") as camille:
        _first_half(camille)
        _second_half(camille)
        return camille.page


def _first_half(camille: Diary) -> None:
    camille.note(
        "2026-11-02 21:30",
        "Dîner avec Théo Garnier",
        "#personal\n"
        "Où : chez lui, à Nantes\n"
        "Appris : il reprend la guitare\n"
        "Promis : lui envoyer la recette du gâteau au citron\n",
    )
    camille.note(
        "2026-11-03 19:00",
        "Appel avec Samir Benali",
        "#personal\nToutes les semaines\nIl s’ennuie un peu à Strasbourg.\n",
    )
    camille.note(
        "2026-11-04 18:00",
        "Appel avec Lucie Morel",
        "#personal\nElle déménage à Lyon en décembre.\n"
        "Rappeler dans 2 semaines : demander comment vont les cartons\n",
    )
    camille.copy(
        "2026-11-06 12:10",
        "Inès Haddad <ines.haddad@mail.example>",
        "Des nouvelles",
        "Chère Inès,\n\nCela fait trop longtemps ! Comment vas-tu ?\n\nCamille",
        tag="personal.1month",
    )
    camille.press("2026-11-06 20:00", "Fait", "Théo Garnier")
    camille.reply("2026-11-08 10:15", "fait", to="tenir votre promesse")
    camille.forward(
        "2026-11-09 19:45",
        "TR : Des nouvelles",
        "Elle cherche un appartement, penser à Paul.\n\n"
        "De : Inès Haddad <ines.haddad@mail.example>\n"
        "Envoyé : lundi 9 novembre 2026 19:02\n"
        "À : Camille Roux <camille@home.example>\n"
        "Objet : RE: Des nouvelles\n\n"
        "Coucou Camille,\n\nTout va bien ! Je cherche un appartement à Rennes.\n\nInès\n",
    )
    camille.reply("2026-11-10 08:30", "passer", to="Samir")
    camille.card(
        "2026-11-12 13:00",
        "Carte de Lucie",
        "",
        "N:Morel;Lucie;;;",
        "FN:Lucie Morel",
        "EMAIL;TYPE=INTERNET:lucie.morel@mail.example",
        "BDAY:1991-11-28",
    )


def _second_half(camille: Diary) -> None:
    camille.reply("2026-11-17 08:20", "passer", to="Samir")
    camille.reply("2026-11-18 09:00", "reporter 1 semaine", to="recontacter Lucie")
    camille.asks_about("2026-11-21 15:00", "Théo Garnier")
    camille.note(
        "2026-11-21 23:05",
        "Raclette",
        "#personal\n"
        "Où : chez nous\n"
        "Avec : Théo Garnier et Paul Keller\n"
        "Promis : prêter la tente à Paul\n",
    )
    camille.note("2026-11-23 10:00", "Réglages", "soir : 21:00")
    camille.reply(
        "2026-11-24 21:30",
        "Paul Keller : il ferme son atelier en janvier\n"
        "Lucie, promis de l’aider à porter les cartons\n",
        to="vous parlé",
    )
    camille.note("2026-11-25 07:30", "Réglages", "soir : non")
    camille.note(
        "2026-11-25 21:10",
        "Chez Paul Keller",
        "#personal\nAnniversaire : 6 décembre 1984\nIl est passé prendre la tente.\n",
    )
    camille.press("2026-11-27 18:00", "Fait", "Paul Keller")
    camille.reply("2026-11-27 18:10", "Nous avons parlé de son nouveau poste à Colmar.", to="Samir")
    camille.opener("2026-11-28 09:00", "Lucie Morel", "")
    camille.note("2026-12-01 20:00", "Appel de Samir Benali", "#personal\nIl vient à Noël.\n")
    camille.opener("2026-12-06 11:00", "Inès Haddad", "As-tu trouvé un appartement ?")
    camille.until("2026-12-10 12:00")
