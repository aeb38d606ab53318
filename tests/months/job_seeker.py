"""Nina looks for a job: she asks people for advice, thanks them, and tells them what came of it."""

from pathlib import Path

from tests.months.diary import Diary, diary

TITLE = "A month with Kith: looking for a job"


def page(folder: Path) -> str:
    """Return Nina's month."""
    with diary(folder, TITLE, "Nina Albers", "Europe/London", "en", "2026-11-02 09:00") as nina:
        _first_week(nina)
        _second_week(nina)
        _rest(nina)
        return nina.page


def _first_week(nina: Diary) -> None:
    nina.note(
        "2026-11-02 18:40",
        "Coffee with Priya Raman",
        "#job_search\n"
        "Where: Monmouth Street\n"
        "Learned: most data teams in insurance hire through their own people\n"
        "Offers: to introduce me to Tom Okafor at Helvia\n"
        "Promised: send her my portfolio\n"
        "She was generous with her time; we talked for an hour.",
    )
    nina.press("2026-11-03 12:10", "Done", "Priya Raman")
    nina.copy(
        "2026-11-03 12:30",
        "Tom Okafor <tom.okafor@helvia.example>",
        "A question about data teams in insurance",
        "Dear Tom,\n\nPriya Raman suggested that I write to you. I am moving from research into "
        "insurance, and would value your advice on what teams like yours look for. Would you have "
        "twenty minutes in the next two weeks?\n\nBest wishes,\nNina",
        tag="job_search",
    )
    nina.note(
        "2026-11-03 20:30",
        "Run with Sara Whitby",
        "#personal\nEvery week\nShe has signed up for the half marathon in April.\n",
    )
    nina.forward(
        "2026-11-04 09:15",
        "Fwd: A question about data teams in insurance",
        "Tom will call on Friday at ten.\n\n"
        "---------- Forwarded message ---------\n"
        "From: Tom Okafor <tom.okafor@helvia.example>\n"
        "Date: Wed, 4 Nov 2026 at 08:52\n"
        "Subject: Re: A question about data teams in insurance\n"
        "To: Nina Albers <nina@home.example>\n\n"
        "Hi Nina,\n\nHappy to help. Friday at ten works, I will call you.\n\n"
        "Tom Okafor\nHead of Pricing Analytics, Helvia Ltd\n+44 20 7946 0321\n",
    )
    nina.note(
        "2026-11-06 11:20",
        "Call with Tom Okafor",
        "#job_search\n"
        "Learned: they test with a take-home task on claims data\n"
        "Asks: somebody who knows survival models for a seminar in spring\n"
        "Promised: send him two names for the seminar\n",
    )


def _second_week(nina: Diary) -> None:
    nina.reply("2026-11-08 09:30", "1 done\n2 done", to="Keep your promise to Priya")
    nina.opener(
        "2026-11-09 08:25", "Tom Okafor", "Sara Whitby and Luca Ferri; both would like to come."
    )
    nina.note(
        "2026-11-10 21:05",
        "Data meetup",
        "#job_search\n"
        "Where: Shoreditch\n"
        "With: Ayo Bello <ayo@rivergate.example>\n"
        "Learned: Rivergate opens a second office in Leeds\n"
        "With: Marta Lind\n"
        "Shared: my notes on the claims course\n",
    )
    nina.reply("2026-11-11 08:50", "2 snooze 2 weeks", to="Thank")


def _rest(nina: Diary) -> None:
    nina.note(
        "2026-11-19 17:30",
        "Interview at Rivergate with Ayo Bello",
        "#job_search\nLearned: they decide in the first week of December\n"
        "Follow up on 8 December: ask how they decided\n",
    )
    nina.reply(
        "2026-11-20 09:00",
        "Wrote to her: Tom answered, and I have had an interview at Rivergate.",
        to="Tell",
    )
    nina.press("2026-11-20 19:00", "Done", "Sara Whitby", "A short run; her knee is better.")
    nina.opener("2026-11-21 10:10", "Ayo Bello")
    nina.until("2026-12-03 12:00")
