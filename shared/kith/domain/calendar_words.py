"""How each language says dates, spans and counts: one row a language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

ONE_AND_SEVERAL = tuple[str, str]
"""The words for one, and for `{n}` of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How one language says when. Lists of words are strings with blanks between.

    Weekdays from Monday, months from January, numbers from one. `day` is a date with its
    weekday, `far` one with its year, `first` the first of a month. `on`, `of` and `next` are
    pairs: with a mere weekday, and with a date; `of` goes with a noun ("your message of …"),
    `next` is of days to come. Units stand in the case that `ago` asks for. `over` is said of
    one, and of several. `and_before_i` is what a list says before the sound of an i;
    `apart` are marks that a no-break space sets apart from the word before.
    """

    weekdays: str
    months: str
    numbers: str
    day: str
    far: str
    first: str
    today: str
    yesterday: str
    tomorrow: str
    on: tuple[str, str]
    of: tuple[str, str]
    next: tuple[str, str]
    units: Mapping[str, ONE_AND_SEVERAL]
    every: Mapping[str, ONE_AND_SEVERAL]
    half_more: str
    over: ONE_AND_SEVERAL
    ago: str
    conjunction: str
    and_before_i: str
    quotes: Sequence[str]
    apart: str = ""


WORDING: Mapping[str, Wording] = {
    "de": Wording(
        weekdays="Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        months=(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
        ),
        numbers="eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        day="{weekday}, {day}. {month}",
        far="{day}. {month} {year}",
        first="1",
        today="heute",
        yesterday="gestern",
        tomorrow="morgen",
        on=("am {day}", "am {day}"),
        of=("vom {day}", "vom {day}"),
        next=("am {day}", "am {day}"),
        units={
            "day": ("einem Tag", "{n} Tagen"),
            "week": ("einer Woche", "{n} Wochen"),
            "month": ("einem Monat", "{n} Monaten"),
            "year": ("einem Jahr", "{n} Jahren"),
        },
        every={
            "day": ("jeden Tag", "alle {n} Tage"),
            "week": ("jede Woche", "alle {n} Wochen"),
            "month": ("jeden Monat", "alle {n} Monate"),
            "year": ("jedes Jahr", "alle {n} Jahre"),
        },
        half_more="anderthalb Jahren",
        over=("über {span}", "über {span}"),
        ago="vor {span}",
        conjunction="und",
        and_before_i="und",
        quotes="„“",
    ),
    "en": Wording(
        weekdays="Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        months=(
            "January February March April May June July August September October November December"
        ),
        numbers="one two three four five six seven eight nine ten eleven twelve",
        day="{weekday}, {day} {month}",
        far="{day} {month} {year}",
        first="1",
        today="today",
        yesterday="yesterday",
        tomorrow="tomorrow",
        on=("on {day}", "on {day}"),
        of=("on {day}", "on {day}"),
        next=("on {day}", "on {day}"),
        units={
            "day": ("a day", "{n} days"),
            "week": ("a week", "{n} weeks"),
            "month": ("a month", "{n} months"),
            "year": ("a year", "{n} years"),
        },
        every={
            "day": ("every day", "every {n} days"),
            "week": ("every week", "every {n} weeks"),
            "month": ("every month", "every {n} months"),
            "year": ("every year", "every {n} years"),
        },
        half_more="a year and a half",
        over=("over {span}", "over {span}"),
        ago="{span} ago",
        conjunction="and",
        and_before_i="and",
        quotes="“”",
    ),
    "es": Wording(
        weekdays="lunes martes miércoles jueves viernes sábado domingo",
        months=(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
            " diciembre"
        ),
        numbers="uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
        day="{weekday} {day} de {month}",
        far="{day} de {month} de {year}",
        first="1",
        today="hoy",
        yesterday="ayer",
        tomorrow="mañana",
        on=("el {day}", "el {day}"),
        of=("del {day}", "del {day}"),
        next=("el {day}", "el {day}"),
        units={
            "day": ("un día", "{n} días"),
            "week": ("una semana", "{n} semanas"),
            "month": ("un mes", "{n} meses"),
            "year": ("un año", "{n} años"),
        },
        every={
            "day": ("cada día", "cada {n} días"),
            "week": ("cada semana", "cada {n} semanas"),
            "month": ("cada mes", "cada {n} meses"),
            "year": ("cada año", "cada {n} años"),
        },
        half_more="un año y medio",
        over=("más de {span}", "más de {span}"),
        ago="hace {span}",
        conjunction="y",
        and_before_i="e",
        quotes="«»",
    ),
    "fr": Wording(
        weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
        months=(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        ),
        numbers="un deux trois quatre cinq six sept huit neuf dix onze douze",
        day="{weekday} {day} {month}",
        far="{day} {month} {year}",
        first="1er",
        today="aujourd’hui",
        yesterday="hier",
        tomorrow="demain",
        on=("{day}", "le {day}"),
        of=("de {day}", "du {day}"),
        next=("{day}", "le {day}"),
        units={
            "day": ("un jour", "{n} jours"),
            "week": ("une semaine", "{n} semaines"),
            "month": ("un mois", "{n} mois"),
            "year": ("un an", "{n} ans"),
        },
        every={
            "day": ("tous les jours", "tous les {n} jours"),
            "week": ("toutes les semaines", "toutes les {n} semaines"),
            "month": ("tous les mois", "tous les {n} mois"),
            "year": ("tous les ans", "tous les {n} ans"),
        },
        half_more="un an et demi",
        over=("plus d’{span}", "plus de {span}"),
        ago="il y a {span}",
        conjunction="et",
        and_before_i="et",
        quotes=("« ", " »"),
        apart=":;?!»",
    ),
    "nl": Wording(
        weekdays="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        months=(
            "januari februari maart april mei juni juli augustus september oktober november"
            " december"
        ),
        numbers="één twee drie vier vijf zes zeven acht negen tien elf twaalf",
        day="{weekday} {day} {month}",
        far="{day} {month} {year}",
        first="1",
        today="vandaag",
        yesterday="gisteren",
        tomorrow="morgen",
        on=("afgelopen {day}", "op {day}"),
        of=("van afgelopen {day}", "van {day}"),
        next=("aanstaande {day}", "op {day}"),
        units={
            "day": ("een dag", "{n} dagen"),
            "week": ("een week", "{n} weken"),
            "month": ("een maand", "{n} maanden"),
            "year": ("een jaar", "{n} jaar"),
        },
        every={
            "day": ("elke dag", "elke {n} dagen"),
            "week": ("elke week", "elke {n} weken"),
            "month": ("elke maand", "elke {n} maanden"),
            "year": ("elk jaar", "elke {n} jaar"),
        },
        half_more="anderhalf jaar",
        over=("meer dan {span}", "meer dan {span}"),
        ago="{span} geleden",
        conjunction="en",
        and_before_i="en",
        quotes="“”",
    ),
}
"""One row a language; a language without a row is spoken to in English."""
