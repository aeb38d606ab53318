"""Months, weekdays and time zones as mail clients write them: tables.

An underscore is a space inside a name.
"""

# ruff: noqa: RUF001 - letters of other alphabets are what this table is for

from collections.abc import Mapping

_MONTHS = {
    "af": "januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug"
    " september|sep oktober|okt november|nov desember|des",
    "ar": "يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|ابريل|إبريل|نيسان|أفريل"
    " مايو|أيار|ماي يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|جويلية|يوليوز أغسطس|اغسطس|آب|أوت|غشت"
    " سبتمبر|أيلول|شتنبر أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني|نونبر"
    " ديسمبر|كانون_الأول|دجنبر",
    "bg": "януари|яну февруари|фев март|мар април|апр май юни юли август|авг септември|сеп"
    " октомври|окт ноември|ное декември|дек",
    "ca": "gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set"
    " octubre|oct novembre|nov desembre|des",
    "cs": "ledna|leden|led února|únor|úno března|březen|bře dubna|duben|dub května|květen|kvě"
    " června|červen|čvn července|červenec|čvc srpna|srpen|srp září|zář října|říjen|říj"
    " listopadu|listopad|lis prosince|prosinec|pro",
    "da": "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug"
    " september|sep|sept oktober|okt november|nov december|dec",
    "de": "januar|jan|jänner|jän februar|feb märz|mär|mrz april|apr mai juni|jun juli|jul"
    " august|aug september|sep|sept oktober|okt november|nov dezember|dez",
    "el": "ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μαρ|μάρ απριλίου|απρ μαΐου|μαΐ ιουνίου|ιουν|ιούν"
    " ιουλίου|ιουλ|ιούλ αυγούστου|αυγ|αύγ σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοε|νοέ"
    " δεκεμβρίου|δεκ",
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug"
    " september|sep|sept october|oct november|nov december|dec",
    "es": "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago"
    " septiembre|setiembre|sep|sept octubre|oct noviembre|nov diciembre|dic",
    "et": "jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug"
    " september|sept oktoober|okt november|nov detsember|dets",
    "fa": "ژانویه|ژانویهٔ فوریه|فوریهٔ مارس آوریل مه|مهٔ ژوئن ژوئیه|ژوئیهٔ|جولای اوت|آگوست"
    " سپتامبر اکتبر نوامبر دسامبر",
    "fi": "tammikuuta|tammikuu|tammik|tammi helmikuuta|helmikuu|helmik|helmi"
    " maaliskuuta|maaliskuu|maalisk|maalis"
    " huhtikuuta|huhtikuu|huhtik|huhti toukokuuta|toukokuu|toukok|touko"
    " kesäkuuta|kesäkuu|kesäk|kesä"
    " heinäkuuta|heinäkuu|heinäk|heinä elokuuta|elokuu|elok|elo syyskuuta|syyskuu|syysk|syys"
    " lokakuuta|lokakuu|lokak|loka marraskuuta|marraskuu|marrask|marras"
    " joulukuuta|joulukuu|jouluk|joulu",
    "fr": "janvier|janv février|févr|fév mars avril|avr mai juin juillet|juill|juil août"
    " septembre|sept octobre|oct novembre|nov décembre|déc",
    "gl": "xaneiro|xan febreiro|feb marzo|mar abril|abr maio|mai xuño xullo|xul agosto|ago"
    " setembro|set outubro|out novembro|nov decembro|dec",
    "he": "ינואר|בינואר|ינו|בינו פברואר|בפברואר|פבר|בפבר מרץ|במרץ|מרס|במרס"
    " אפריל|באפריל|אפר|באפר מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט|אוג|באוג"
    " ספטמבר|בספטמבר|ספט|בספט אוקטובר|באוקטובר|אוק|באוק נובמבר|בנובמבר|נוב|בנוב"
    " דצמבר|בדצמבר|דצמ|בדצמ",
    "hi": "जनवरी|जन फ़रवरी|फरवरी|फ़र मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितंबर|सितम्बर|सित"
    " अक्टूबर|अक्तूबर|अक्टू|अक्तू नवंबर|नवम्बर|नव दिसंबर|दिसम्बर|दिस",
    "hr": "siječnja|siječanj|sij veljače|veljača|velj ožujka|ožujak|ožu travnja|travanj|tra"
    " svibnja|svibanj|svi lipnja|lipanj|lip srpnja|srpanj|srp kolovoza|kolovoz|kol"
    " rujna|rujan|ruj listopada|listopad|lis studenoga|studenog|studeni|stu prosinca|prosinac|pro",
    "hu": "január|jan február|febr|feb március|márc|már április|ápr május|máj június|jún"
    " július|júl augusztus|aug szeptember|szept|szep október|okt november|nov december|dec",
    "id": "januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu|agt"
    " september|sep oktober|okt november|nov desember|des",
    "is": "janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú"
    " september|sep|sept október|okt nóvember|nóv desember|des",
    "it": "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug"
    " agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic",
    "lt": "sausio|sausis|saus vasario|vasaris|vas kovo|kovas|kov balandžio|balandis|bal"
    " gegužės|gegužė|geg birželio|birželis|birž liepos|liepa|liep"
    " rugpjūčio|rugpjūtis|rugp rugsėjo|rugsėjis|rugs spalio|spalis|spal"
    " lapkričio|lapkritis|lapkr gruodžio|gruodis|gruod",
    "lv": "janvāris|janvārī|janvāra|janv februāris|februārī|februāra|febr marts|martā|marta"
    " aprīlis|aprīlī|aprīļa|apr maijs|maijā|maija jūnijs|jūnijā|jūnija|jūn"
    " jūlijs|jūlijā|jūlija|jūl augusts|augustā|augusta|aug"
    " septembris|septembrī|septembra|sept oktobris|oktobrī|oktobra|okt"
    " novembris|novembrī|novembra|nov decembris|decembrī|decembra|dec",
    "mk": "јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг"
    " септември|сеп|септ октомври|окт ноември|ное декември|дек",
    "ms": "januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep"
    " oktober|okt november|nov disember|dis",
    "nl": "januari|jan februari|feb maart|mrt|mar april|apr mei juni|jun juli|jul augustus|aug"
    " september|sep|sept oktober|okt november|nov december|dec",
    "no": "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug"
    " september|sep|sept oktober|okt november|nov desember|des",
    "pl": "stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj"
    " czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz"
    " października|październik|paź listopada|listopad|lis grudnia|grudzień|gru",
    "pt": "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago"
    " setembro|set outubro|out novembro|nov dezembro|dez",
    "ro": "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug"
    " septembrie|sept|sep octombrie|oct|oct noiembrie|noi|nov decembrie|dec",
    "ru": "января|январь|янв февраля|февраль|февр|фев марта|март|мар апреля|апрель|апр мая|май"
    " июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сент|сен"
    " октября|октябрь|окт ноября|ноябрь|нояб|ноя декабря|декабрь|дек",
    "sk": "januára|január|jan februára|február|feb marca|marec|mar apríla|apríl|apr mája|máj"
    " júna|jún júla|júl augusta|august|aug septembra|september|sep októbra|október|okt"
    " novembra|november|nov decembra|december|dec",
    "sl": "januar|januarja|jan februar|februarja|feb marec|marca|mar april|aprila|apr maj|maja"
    " junij|junija|jun julij|julija|jul avgust|avgusta|avg september|septembra|sep"
    " oktober|oktobra|okt november|novembra|nov december|decembra|dec",
    "sr": "januar|jan|јануар|јан februar|feb|фебруар|феб mart|mar|март|мар april|apr|април|апр"
    " maj|мај jun|јун|juni|јуни jul|јул|juli|јули avgust|avg|август|авг"
    " septembar|sep|sept|септембар|сеп|септ oktobar|okt|октобар|окт"
    " novembar|nov|новембар|нов decembar|dec|децембар|дец",
    "sv": "januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug"
    " september|sep|sept oktober|okt november|nov december|dec",
    "th": "มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย."
    " กรกฎาคม|ก.ค. สิงหาคม|ส.ค. กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค.",
    "tr": "ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu"
    " eylül|eyl ekim|eki kasım|kas aralık|ara",
    "uk": "січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|квіт"
    " травня|травень|трав червня|червень|черв липня|липень|лип серпня|серпень|серп"
    " вересня|вересень|вер жовтня|жовтень|жовт листопада|листопад|лист грудня|грудень|груд",
    "vi": "tháng_1|tháng_01|thg_1|thg_01|tháng_một|tháng_giêng"
    " tháng_2|tháng_02|thg_2|thg_02|tháng_hai tháng_3|tháng_03|thg_3|thg_03|tháng_ba"
    " tháng_4|tháng_04|thg_4|thg_04|tháng_tư tháng_5|tháng_05|thg_5|thg_05|tháng_năm"
    " tháng_6|tháng_06|thg_6|thg_06|tháng_sáu tháng_7|tháng_07|thg_7|thg_07|tháng_bảy"
    " tháng_8|tháng_08|thg_8|thg_08|tháng_tám tháng_9|tháng_09|thg_9|thg_09|tháng_chín"
    " tháng_10|thg_10|tháng_mười tháng_11|thg_11|tháng_mười_một"
    " tháng_12|thg_12|tháng_mười_hai|tháng_chạp",
}

_WEEKDAYS = {
    "bg": "пн|понеделник вт|вторник ср|сряда чт|четвъртък пт|петък сб|събота нд|неделя",
    "ca": "dl|dilluns dt|dimarts dc|dimecres dj|dijous dv|divendres ds|dissabte dg|diumenge",
    "cs": "po|pondělí út|úterý st|středa čt|čtvrtek pá|pátek so|sobota ne|neděle",
    "da": "man|mandag tir|tirsdag ons|onsdag tor|torsdag fre|fredag lør|lørdag søn|søndag",
    "de": "mo|montag di|dienstag mi|mittwoch do|donnerstag fr|freitag sa|samstag so|sonntag",
    "el": "δευ|δευτέρα τρί|τρίτη τετ|τετάρτη πέμ|πέμπτη παρ|παρασκευή σάβ|σάββατο κυρ|κυριακή",
    "en": "mon|monday tue|tuesday wed|wednesday thu|thursday fri|friday sat|saturday sun|sunday",
    "es": "lun|lunes mar|martes mié|miércoles jue|jueves vie|viernes sáb|sábado dom|domingo",
    "et": "e|esmaspäev t|teisipäev k|kolmapäev n|neljapäev r|reede l|laupäev p|pühapäev",
    "fi": "ma|maanantai ti|tiistai ke|keskiviikko to|torstai pe|perjantai la|lauantai su|sunnuntai",
    "fr": "lun|lundi mar|mardi mer|mercredi jeu|jeudi ven|vendredi sam|samedi dim|dimanche",
    "hr": "pon|ponedjeljak uto|utorak sri|srijeda čet|četvrtak pet|petak sub|subota ned|nedjelja",
    "hu": "hé|hétfő ke|kedd sze|szerda cs|csüt|csütörtök pé|péntek szo|szombat va|vasárnap",
    "id": "sen|senin sel|selasa rab|rabu kam|kamis jum|jumat sab|sabtu min|minggu",
    "it": "lun|lunedì mar|martedì mer|mercoledì gio|giovedì ven|venerdì sab|sabato dom|domenica",
    "lt": "pr|pirmadienis an|antradienis tr|trečiadienis kt|ketvirtadienis pn|penktadienis"
    " št|šeštadienis sk|sekmadienis",
    "lv": "pirmd|pirmdiena otrd|otrdiena trešd|trešdiena ceturtd|ceturtdiena piektd|piektdiena"
    " sestd|sestdiena svētd|svētdiena",
    "nl": "ma|maandag di|dinsdag wo|woensdag do|donderdag vr|vrijdag za|zaterdag zo|zondag",
    "no": "man|mandag tir|tirsdag ons|onsdag tor|torsdag fre|fredag lør|lørdag søn|søndag",
    "pl": "pon|poniedziałek wt|wtorek śr|środa czw|czwartek pt|piątek sob|sobota"
    " ndz|niedz|niedziela",
    "pt": "seg|segunda ter|terça qua|quarta qui|quinta sex|sexta sáb|sábado dom|domingo",
    "ro": "lun|luni mar|marți mie|miercuri joi|joi vin|vineri sâm|sâmbătă dum|duminică",
    "ru": "пн|понедельник вт|вторник ср|среда чт|четверг пт|пятница сб|суббота вс|воскресенье",
    "sk": "po|pondelok ut|utorok st|streda št|štvrtok pi|piatok so|sobota ne|nedeľa",
    "sl": "pon|ponedeljek tor|torek sre|sreda čet|četrtek pet|petek sob|sobota ned|nedelja",
    "sr": "pon|ponedeljak|пон|понедељак uto|utorak|уто|уторак sre|sreda|сре|среда"
    " čet|četvrtak|чет|четвртак pet|petak|пет|петак sub|subota|суб|субота"
    " ned|nedelja|нед|недеља",
    "sv": "mån|måndag tis|tisdag ons|onsdag tor|tors|torsdag fre|fredag lör|lördag sön|söndag",
    "tr": "pzt|pazartesi sal|salı çar|çarşamba per|perşembe cum|cuma cmt|cumartesi paz|pazar",
    "uk": "пн|понеділок вт|вівторок ср|середа чт|четвер пт|п'ятниця сб|субота нд|неділя",
}

ZONES = {
    "acdt": 10.5,
    "acst": 9.5,
    "adt": -3,
    "aedt": 11,
    "aest": 10,
    "akdt": -8,
    "akst": -9,
    "art": -3,
    "ast": None,
    "awst": 8,
    "brt": -3,
    "bst": 1,
    "cat": 2,
    "cdt": -5,
    "cest": 2,
    "cet": 1,
    "chst": 10,
    "clst": -3,
    "clt": -4,
    "cst": -6,
    "eat": 3,
    "edt": -4,
    "eest": 3,
    "eet": 2,
    "est": -5,
    "gst": 4,
    "hac": -5,
    "hae": -4,
    "haec": 2,
    "hap": -7,
    "har": -6,
    "hkt": 8,
    "hnc": -6,
    "hne": -5,
    "hnec": 1,
    "hnp": -8,
    "hnr": -7,
    "hst": -10,
    "ict": 7,
    "idt": 3,
    "irst": 3.5,
    "ist": None,
    "jst": 9,
    "kst": 9,
    "mdt": -6,
    "mesz": 2,
    "mez": 1,
    "msd": 4,
    "msk": 3,
    "mst": -7,
    "myt": 8,
    "ndt": -2.5,
    "npt": 5.75,
    "nst": -3.5,
    "nzdt": 13,
    "nzst": 12,
    "oesz": 3,
    "oez": 2,
    "pdt": -7,
    "pht": 8,
    "pkt": 5,
    "pst": -8,
    "sast": 2,
    "selč": 2,
    "seč": 1,
    "sgt": 8,
    "trt": 3,
    "tsi": 3,
    "uyt": -3,
    "wast": 2,
    "wat": 1,
    "west": 1,
    "wet": 0,
    "wib": 7,
    "wit": 9,
    "wita": 8,
    "мск": 3,
    "нск": None,
}
"""Hours ahead of UTC; None where two zones share the letters.

BST, CDT and CST are British and American: clients elsewhere write those zones as an offset.
"""


def _by_name(table: Mapping[str, str], first: int) -> dict[str, frozenset[tuple[str, int]]]:
    found: dict[str, set[tuple[str, int]]] = {}
    for language, row in table.items():
        for number, names in enumerate(row.split(), start=first):
            for name in names.split("|"):
                word = name.replace("_", " ").casefold()
                found.setdefault(word, set()).add((language, number))
    return {name: frozenset(meanings) for name, meanings in found.items()}


MONTHS = _by_name(_MONTHS, 1)
"""A month's name, folded, to the languages that use it and the month it is in each."""

WEEKDAYS = _by_name(_WEEKDAYS, 0)
"""A weekday's name, folded, to the languages that use it and its number in each, Monday 0."""
