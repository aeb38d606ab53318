"""Words beside a written time: which half of the day it is in, and zones written out: tables."""

# ruff: noqa: RUF001 - letters of other alphabets are what this table is for

HALVES = {
    "am": "am|a m|dop|vorm|vormittags|da manhã|de la mañana|öö|πμ|π μ|дп|пр об|до полудня"
    "|לפנה צ|לפנהצ|ص|صباحا|صباحًا|ق ظ|قبل از ظهر|قبل ازظهر|पूर्वाह्न|ก่อนเที่ยง|pg"
    "|上午|凌晨|清晨|早上|오전|새벽|午前",
    "pm": "pm|p m|odp|pop|nachm|nachmittags|da tarde|de la tarde|ös|μμ|μ μ|пп|сл об"
    "|после полудня|אחה צ|אחהצ|م|مساء|مساءً|ب ظ|بعد از ظهر|بعدازظهر|अपराह्न|หลังเที่ยง|ptg"
    "|下午|傍晚|오후|저녁|午後",
    "night": "晚上|밤|da noite",
    "noon": "中午|낮|正午",
}
"""Which half of the day a time is in, dots left out."""

ZONE_NAMES = {
    "akdt": "alaska daylight time",
    "akst": "alaska standard time",
    "cdt": "central daylight time",
    "cest": "central european summer time|central europe daylight time|w europe daylight time"
    "|romance daylight time|mitteleuropäische sommerzeit|heure d été d europe centrale"
    "|hora de verano de europa central|ora legale dell europa centrale",
    "cet": "central european standard time|central europe standard time|w europe standard time"
    "|romance standard time|central european time|mitteleuropäische zeit"
    "|mitteleuropäische normalzeit|heure normale d europe centrale",
    "cst": "central standard time",
    "edt": "eastern daylight time",
    "eest": "eastern european summer time|osteuropäische sommerzeit",
    "eet": "eastern european standard time|eastern european time|osteuropäische zeit",
    "est": "eastern standard time",
    "gmt": "greenwich mean time|coordinated universal time|غرينتش|غرينيتش|گرینویچ",
    "jst": "japan standard time|日本標準時",
    "kst": "korean standard time|korea standard time|한국 표준시",
    "mdt": "mountain daylight time",
    "mst": "mountain standard time",
    "msk": "moscow standard time|московское время",
    "pdt": "pacific daylight time",
    "pst": "pacific standard time",
    "hkt": "hong kong standard time",
    "sgt": "singapore standard time",
    "unknown": "daylight time|standard time|summer time|sommerzeit|normalzeit|heure d été"
    "|eastern time|central time|mountain time|pacific time",
}
"""How zones are written out, by their letters in ZONES."""
