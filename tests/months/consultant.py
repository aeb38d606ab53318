"""Jonas berät kleine Betriebe: Kunden, Interessenten, Kollegen, und ein paar Versprechen."""

from pathlib import Path

from tests.months.diary import Diary, diary

TITLE = "Ein Monat mit Kith: ein Berater"


def page(folder: Path) -> str:
    """Return Jonas' month."""
    with diary(folder, TITLE, "Jonas Brandt", "Europe/Berlin", "de", "2026-11-02 09:00") as jonas:
        _first_half(jonas)
        _second_half(jonas)
        return jonas.page


def _first_half(jonas: Diary) -> None:
    jonas.note(
        "2026-11-02 17:20",
        "Werkstattbesuch",
        "Mit: Katrin Lohse <katrin@tischlerei-lohse.example>\n"
        "#business\n"
        "Wo: Tischlerei Lohse, Potsdam\n"
        "Gelernt: die Nachfolge ist noch offen, ihr Bruder steigt aus\n"
        "Sucht: jemanden, der die Auftragsplanung einführt\n"
        "Versprochen: ihr ein Angebot mit Zeitplan schicken\n",
    )
    jonas.forward(
        "2026-11-03 10:05",
        "WG: Auftragsplanung",
        "Kennt Katrin aus der Kammer.\nNachfassen Donnerstag 14 Uhr: anrufen\n\n"
        "Von: Henning Sauer <h.sauer@druckhaus-sauer.example>\n"
        "Gesendet: Dienstag, 3. November 2026 09:41\n"
        "An: Jonas Brandt <jonas@home.example>\n"
        "Betreff: Auftragsplanung\n\n"
        "Guten Tag Herr Brandt,\n\n"
        "Frau Lohse hat mir von Ihnen erzählt. Können wir am Donnerstag telefonieren?\n\n"
        "Mit freundlichen Grüßen\nHenning Sauer\nGeschäftsführer\n"
        "Druckhaus Sauer GmbH\nTel. 0331 5550 172\n",
    )
    jonas.note(
        "2026-11-04 18:00",
        "Einstellungen",
        "Wochenausblick: ja\nGeschäftlich: alle 2 Wochen\nRuhe: So\n",
    )
    jonas.opener("2026-11-05 08:30", "Katrin Lohse", "Sie finden es im Anhang.")
    jonas.note(
        "2026-11-05 14:40",
        "Telefonat mit Henning Sauer",
        "#business\nGelernt: sie planen noch mit Zetteln an der Wand\n"
        "Nachfassen am 19. November: hat er mit der Meisterin gesprochen?\n",
    )
    jonas.note(
        "2026-11-07 22:10",
        "Stammtisch der Berater",
        "#professional\n"
        "Mit: Aylin Demir <aylin@demir-beratung.example>\n"
        "Bietet an: ihre Vorlage für Workshops\n"
        "Mit: Wolf Petersen\n"
        "Sucht: einen Vortrag für den März\n",
    )


def _second_half(jonas: Diary) -> None:
    jonas.reply("2026-11-09 08:20", "1 erledigt\n2 erledigt", to="Heute: Henning Sauer danken")
    jonas.copy(
        "2026-11-12 16:00",
        "Katrin Lohse <katrin@tischlerei-lohse.example>",
        "Unser Termin",
        "Liebe Frau Lohse,\n\ndas Angebot liegt bei. Passt Ihnen der 24. November?\n\n"
        "Beste Grüße\nJonas Brandt",
    )
    jonas.reply("2026-11-16 19:00", "1 später in 2 Wochen", to="bei Katrin Lohse nachfragen")
    jonas.note(
        "2026-11-17 13:50",
        "Mittagessen mit Aylin Demir",
        "#business\n"
        "Sucht: eine zweite Trainerin für ihre Workshops\n"
        "Wir machen im Januar etwas zusammen.\n",
    )
    jonas.reply("2026-11-20 08:15", "erledigt", to="bei Aylin Demir nachfragen")
    jonas.note(
        "2026-11-24 18:20",
        "Besuch bei Katrin Lohse",
        "#business\n"
        "Gelernt: ihr Sohn übernimmt im Sommer die Werkstatt\n"
        "Bietet an: mich im Innungsvorstand vorzustellen\n"
        "Versprochen: den Vertrag bis Freitag\n",
    )
    jonas.until("2026-12-05 12:00")
