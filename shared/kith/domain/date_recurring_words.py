"""The words by which something is to come again, in five languages. Sorted tables."""

from collections.abc import Mapping

AFTERWARDS: Mapping[str, str] = {
    "de": "danach, hinterher, nach dem letzten mal, nach erledigung, nachdem es erledigt ist",
    "en": "after, after completion, after done, after doing it, after doing so, after each time, "
    "after every time, after finishing, after i did it, after it, after it is done, after it s "
    "done, after that, after the last one, after the last time, after this, afterward, "
    "afterwards, thereafter",
    "es": "después, después de eso, después de hacerlo, después de la última vez, tras hacerlo",
    "fr": "après, après avoir fini, après ça, après cela, après la dernière fois, ensuite",
    "nl": "daarna, erna, hierna, na afloop, na afronding, na de laatste keer, nadien",
}
"""Behind a span: it is counted from when the thing was done. A mere one ends its clause."""

AGAIN: Mapping[str, str] = {
    "de": "dann wieder, erneut, jeweils, nochmal, nochmals, noch einmal, und dann, wieder, dann",
    "en": "again, and again, and then, and then again, then, then again",
    "es": "de nuevo, luego, nuevamente, otra vez, y luego, y otra vez",
    "fr": "à nouveau, de nouveau, encore, et encore, et puis, puis, puis encore",
    "nl": "dan weer, daarna weer, en dan, opnieuw, telkens, nog eens, weer",
}
"""In front of a span, with which later ones are counted: "again 3 months later"."""

LATER: Mapping[str, str] = {
    "de": "darauf, später",
    "en": "later",
    "es": "más tarde",
    "fr": "plus tard",
    "nl": "later",
}

THEN: Mapping[str, str] = {
    "de": "danach, dann, und danach, und dann",
    "en": "after that, and after that, and then, then",
    "es": "después, luego, y después, y luego",
    "fr": "ensuite, et ensuite, et puis, puis",
    "nl": "daarna, dan, en daarna, en dan",
}
"""In front of a rhythm: it goes on from the date before."""

WEEKLY: Mapping[str, str] = {
    "de": "montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags",
    "en": "mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays",
    "es": "los lunes, los martes, los miércoles, los jueves, los viernes, los sábados, "
    "los domingos",
    "fr": "les lundis, les mardis, les mercredis, les jeudis, les vendredis, les samedis, "
    "les dimanches",
    "nl": "maandags, dinsdags, woensdags, donderdags, vrijdags, zaterdags, zondags",
}
"""Days of the week as they are called when every one of them is meant, from Monday."""
