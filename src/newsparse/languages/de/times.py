"""Time expressions of German."""

from __future__ import annotations

from newsparse.languages.schema.times import TimeLexicon, TimePattern

_DAYS = {
    "montag": 1,
    "dienstag": 2,
    "mittwoch": 3,
    "donnerstag": 4,
    "freitag": 5,
    "samstag": 6,
    "sonnabend": 6,
    "sonntag": 7,
}
_PARTS = {
    "morgen": "MO",
    "vormittag": "MO",
    "mittag": "MI",
    "nachmittag": "AF",
    "abend": "EV",
    "nacht": "NI",
    "früh": "MO",
}
_ONES = {
    "ein": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
}
_TENS = {
    "zwanzig": 20,
    "dreißig": 30,
    "dreissig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
_NUMBERS = (
    {word: value for word, value in _ONES.items() if value > 1}
    | {"zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
       "siebzehn": 17, "achtzehn": 18, "neunzehn": 19}
    | _TENS
    | {f"{one}und{ten}": low + high for one, low in _ONES.items() for ten, high in _TENS.items()}
    | {"hundert": 100, "zweihundert": 200, "dreihundert": 300, "tausend": 1000, "zweieinhalb": 2.5, "eineinhalb": 1.5,
       "anderthalb": 1.5, "dreieinhalb": 3.5, "viereinhalb": 4.5}
)  # fmt: skip
_LENGTHS = {"tägig": "D", "stündig": "TH", "wöchig": "W", "monatig": "M", "minütig": "TM"}
_ENDINGS = ("", "e", "er", "en", "es", "em")


def _length(value: float, unit: str) -> str:
    return f"PT{value:g}{unit[1]}" if unit[0] == "T" else f"P{value:g}{unit}"


_LENGTH_WORDS = {
    f"{word}{stem}{ending}": length
    for word, value in (_ONES | _NUMBERS).items()
    if value < 100  # noqa: PLR2004 - longer ones are written in figures
    for stem, unit in _LENGTHS.items()
    for length in (_length(value, unit),)
    for ending in _ENDINGS
}

TIMES = TimeLexicon(
    months={
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "maerz": 3, "april": 4, "mai": 5, "juni": 6,
        "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
        "jan": 1, "feb": 2, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
        "nov": 11, "dez": 12,
    },
    soft_months=frozenset({"jan", "jun", "jul", "apr", "mär"}),
    words={
        "number": _NUMBERS,
        "tens": {
            f"{ten}{ending}": value for ten, value in _TENS.items() for ending in ("er", "erjahre", "ern")
        } | {f"{year}er": year for year in (*range(20, 100, 10), *range(1850, 2030, 10))},
        "one": {
            "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "halben": 0.5, "einem halben": 0.5,
            "ein halbes": 0.5, "eine halbe": 0.5, "einer halben": 0.5, "einen halben": 0.5,
        },
        "dozen": {"ein paar dutzend": 24, "dutzend": 12, "einem dutzend": 12},
        "ord": {
            "erste": 1, "ersten": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "zweites": 2, "dritte": 3, "dritten": 3,
            "drittes": 3, "vierte": 4, "vierten": 4, "viertes": 4,
        },
        "roman": {},
        "few": {
            "einige": "X", "einigen": "X", "mehrere": "X", "mehreren": "X", "wenige": "X", "wenigen": "X",
            "ein paar": "X", "viele": "X", "vielen": "X", "etliche": "X", "etlichen": "X", "zahlreiche": "X",
        },
        "weekday": _DAYS,
        "weekday_part": {
            f"{day}{part}": f"{number}{value}" for day, number in _DAYS.items() for part, value in _PARTS.items()
        },
        "weekdays": {f"{day}s": number for day, number in _DAYS.items()},
        "unit": {
            "tag": "D", "tage": "D", "tagen": "D", "tages": "D", "woche": "W", "wochen": "W", "monat": "M",
            "monate": "M", "monaten": "M", "monats": "M", "quartal": "Q", "quartale": "Q", "quartals": "Q",
            "halbjahr": "H", "halbjahres": "H", "jahr": "Y", "jahre": "Y", "jahren": "Y", "jahres": "Y",
            "jahrzehnt": "DE", "jahrzehnte": "DE", "jahrzehnten": "DE", "jahrhundert": "CE", "jahrhunderts": "CE",
            "jahrhunderte": "CE", "jahrhunderten": "CE", "minute": "TM", "minuten": "TM", "sekunden": "TS",
            "wochenende": "WE", "wochenenden": "WE",
        },
        "years": {},
        "hour": {"stunde": "TH", "stunden": "TH"},
        "h": {"uhr": 0},
        "half_to": {"halb": 0},
        "unit_edge": {
            f"{unit}{edge}": f"{code}-{mod}"
            for unit, code in {"jahres": "Y", "monats": "M", "wochen": "W"}.items()
            for edge, mod in {"ende": "END", "mitte": "MID", "beginn": "START", "anfang": "START"}.items()
            if f"{unit}{edge}" != "wochenende"
        },
        "term": _LENGTH_WORDS | {
            "halbstündige": "PT30M", "halbe stunde": "PT30M", "viertelstunde": "PT15M", "mehrtägige": "PXD",
            "mehrtägigen": "PXD", "mehrtägiger": "PXD", "mehrwöchige": "PXW", "mehrmonatige": "PXM",
            "jahrelang": "PXY", "jahrelange": "PXY", "jahrelangen": "PXY", "monatelang": "PXM", "monatelange": "PXM",
            "wochenlang": "PXW", "tagelang": "PXD", "stundenlang": "PTXH", "jahrzehntelang": "PXDE",
            "jahrzehntelange": "PXDE", "jahrzehntelangen": "PXDE",
        },
        "length": {f"{stem}{ending}": unit for stem, unit in _LENGTHS.items() for ending in _ENDINGS},
        "half": {},
        "part": {
            "früh": "MO", "morgens": "MO", "vormittag": "MO", "vormittags": "MO", "mittag": "MI", "nachmittag": "AF",
            "nachmittags": "AF", "abend": "EV", "abends": "EV", "nacht": "NI", "nachts": "NI",
        },
        "noon": {"mitternacht": "00:00"},
        "morrow": {"morgen": 1},
        "deictic": {"gestern": -1, "vorgestern": -2, "heute": 0, "übermorgen": 2},
        "anaphora": {
            "am nächsten tag": 1, "am folgenden tag": 1, "tags darauf": 1, "am tag darauf": 1, "tags zuvor": -1,
            "am vortag": -1, "am tag zuvor": -1, "am selben tag": 0, "am gleichen tag": 0, "einen tag später": 1,
            "einen tag zuvor": -1, "am tag danach": 1, "am tag davor": -1, "einen tag nach": 1,
        },
        "this": {
            "dieser": 0, "diese": 0, "dieses": 0, "diesen": 0, "diesem": 0, "am heutigen": 0, "laufenden": 0,
            "des laufenden": 0, "im laufenden": 0, "in dieser": 0, "in diesem": 0,
        },
        "last": {
            "letzte": -1, "letzten": -1, "letztes": -1, "letzter": -1, "letztem": -1, "vergangene": -1,
            "vergangenen": -1, "vergangenes": -1, "vergangener": -1, "vorige": -1, "vorigen": -1, "voriges": -1,
            "voriger": -1, "vorvergangenen": -2, "zurückliegenden": -1,
        },
        "next": {
            "nächste": 1, "nächsten": 1, "nächstes": 1, "nächster": 1, "kommende": 1, "kommenden": 1, "kommendes": 1,
            "kommender": 1, "bevorstehenden": 1,
        },
        "prior": {}, "later": {},
        "last_year": {"vorjahr": "Y", "vorjahres": "Y", "vormonat": "M", "vorwoche": "W"},
        "the": {"der": 0, "die": 0, "das": 0, "den": 0, "dem": 0, "des": 0},
        "of_the": {"am": 0, "im": 0, "vom": 0, "zum": 0, "in der": 0, "in den": 2, "in die": 0, "beim": 0},
        "of": {"von": 0},
        "in": {"in": 0},
        "every": {
            "jeden": 0, "jede": 0, "jedes": 0, "jeder": 0, "pro": 0, "alle": 0, "je": 0,
        },
        "often": {
            "täglich": "P1D", "tägliche": "P1D", "täglichen": "P1D", "wöchentlich": "P1W", "wöchentliche": "P1W",
            "wöchentlichen": "P1W", "monatlich": "P1M", "monatliche": "P1M", "monatlichen": "P1M",
            "jährlich": "P1Y", "jährliche": "P1Y", "jährlichen": "P1Y", "alljährlich": "P1Y", "stündlich": "PT1H",
        },
        "and": {"und": 0, "oder": 0, "sowie": 0},
        "to": {"bis": 0, "bis zum": 0, "auf": 0},
        "edge": {
            "anfang": "START", "beginn": "START", "mitte": "MID", "ende": "END", "frühen": "START", "späten": "END",
            "zu beginn": "START", "am anfang": "START", "am ende": "END",
        },
        "blur": {
            "etwa": "APPROX", "rund": "APPROX", "ungefähr": "APPROX", "circa": "APPROX", "ca.": "APPROX",
            "ca": "APPROX", "gegen": "APPROX", "knapp": "LESS_THAN", "fast": "LESS_THAN", "beinahe": "LESS_THAN",
            "gut": "MORE_THAN", "mehr als": "MORE_THAN", "über": "MORE_THAN", "weniger als": "LESS_THAN",
            "mindestens": "EQUAL_OR_MORE", "höchstens": "EQUAL_OR_LESS", "bis zu": "EQUAL_OR_LESS",
            "kurz vor": "BEFORE", "kurz nach": "AFTER",
        },
        "ago": {"vor": -1},
        "ahead": {"binnen": 1},
        "season": {
            "frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI", "sommers": "SU",
            "frühjahrs": "SP", "winters": "WI",
        },
        "feast": {
            "weihnachten": "12-25", "heiligabend": "12-24", "silvester": "12-31", "neujahr": "01-01",
            "ostern": "E+0", "ostersonntag": "E+0", "ostermontag": "E+1", "karfreitag": "E-2",
            "gründonnerstag": "E-3", "christi himmelfahrt": "E+39", "pfingsten": "E+49", "pfingstsonntag": "E+49",
            "pfingstmontag": "E+50", "rosenmontag": "E-48", "aschermittwoch": "E-46", "fronleichnam": "E+60",
            "allerheiligen": "11-01", "nikolaus": "12-06", "tag der deutschen einheit": "10-03",
        },
        "ref": {
            "jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "zurzeit": "PRESENT_REF", "momentan": "PRESENT_REF",
            "gegenwärtig": "PRESENT_REF", "aktuell": "PRESENT_REF", "nun": "PRESENT_REF", "bislang": "PRESENT_REF",
            "heutzutage": "PRESENT_REF", "im moment": "PRESENT_REF", "bisher": "PRESENT_REF",
            "kürzlich": "PAST_REF", "neulich": "PAST_REF", "zuletzt": "PAST_REF", "unlängst": "PAST_REF",
            "früher": "PAST_REF", "einst": "PAST_REF", "damals": "PAST_REF", "vor kurzem": "PAST_REF",
            "in der vergangenheit": "PAST_REF", "bald": "FUTURE_REF", "künftig": "FUTURE_REF",
            "in zukunft": "FUTURE_REF", "zukunft": "FUTURE_REF", "demnächst": "FUTURE_REF",
        },
        "zone": {"mez": 0, "mesz": 0, "ortszeit": 0},
        "utc": {"gmt": 0, "utc": 0},
        "quarter_name": {"q1": 1, "q2": 2, "q3": 3, "q4": 4},
        "t": {"t": 0},
    },
    patterns=(
        TimePattern("iso", "iso t? clock?"),
        TimePattern("numdate", "weekday? comma? (the|of_the)? numdate"),
        TimePattern("holiday", "feast year?"),
        TimePattern(
            "days",
            "weekday? comma? (the|of_the)? num dot? ((comma|and|to|dash) (the|of_the)? weekday? comma? "
            "(the)? num dot?){1,8} month year?",
        ),
        TimePattern(
            "date",
            "((weekday|weekday_part) comma? (the|of_the)?)? (num dot|ord) month dot? (year|(the|of_the)? "
            "(this|last|next) unit)?",
        ),
        TimePattern("nth_day", "(the|of_the)? (ord|last) weekday (the|of_the) ((this|last|next) unit|month year?)"),
        TimePattern("day_of_week", "weekday (this|last|next) unit"),
        TimePattern("quarter", "quarter_name year?"),
        TimePattern("last_part", "(of_the|the)? last part"),
        TimePattern("months", "month ((comma|and|to|dash) month){1,6} year?"),
        TimePattern(
            "month",
            "(edge (the|of_the)?)? (this|last|next)? month dot? (year|(the|of_the)? (this|last|next) unit)?",
        ),
        TimePattern("every_weekday", "every weekday part?"),
        TimePattern("every_weekday", "weekdays"),
        TimePattern("nights", "(of_the|the)? part (of|of_the|the) weekday (to|and) (the|of_the)? weekday"),
        TimePattern("weekday_part", "edge? (this|last|next)? weekday_part"),
        TimePattern("weekday", "(this|last|next)? weekday (edge? part|morrow)?"),
        TimePattern("deictic", "deictic (edge? part|morrow)?"),
        TimePattern("deictic", "morrow (edge? part)?"),
        TimePattern("anaphora", "anaphora"),
        TimePattern("clock", "blur? (num|one|clock|dotted) h num?"),
        TimePattern("clock", "blur? clock h? (zone|utc)?"),
        TimePattern("clock", "blur? half_to num h?"),
        TimePattern("ref", "ref"),
        TimePattern("decade", "((the|of_the)? edge)? (the|of_the)? tens unit?"),
        TimePattern("century", "((the|of_the)? edge (the|of_the)?)? (the|of_the)? (num dot|ord) unit"),
        TimePattern("quarter", "(the|of_the)? (num dot|ord) unit (the unit)? year?"),
        TimePattern("years", "year ((comma|and|to|dash) year){1,6}"),
        TimePattern("year", "((the|of_the)? edge (the|of_the)?)? ((the|of_the)? unit)? year"),
        TimePattern("season", "(edge (the|of_the)?)? (this|last|next|the|of_the) (last|next)? season year?"),
        TimePattern("season", "season year"),
        TimePattern("around", "(edge (the|of_the)?)? (the|of_the)? (this|last|next) (num|few)? any_unit"),
        TimePattern("around", "(the|of_the) num (last|next) any_unit"),
        TimePattern("around", "(the|of_the) last_year"),
        TimePattern("weekend", "(the|of_the) unit"),
        TimePattern("edge", "edge (the|of_the) any_unit"),
        TimePattern("unit_edge", "unit_edge year?"),
        TimePattern("ago", "ago blur? (num|year|one|few|dozen|dotted) any_unit"),
        TimePattern("ahead", "(ahead|in) blur? (num|one) any_unit"),
        TimePattern("every", "every num? any_unit"),
        TimePattern("often", "often"),
        TimePattern("part", "(of_the|the) edge? (part|morrow)"),
        TimePattern("part", "edge part"),
        TimePattern("noon", "blur? noon"),
        TimePattern("term", "term"),
        TimePattern("span", "num dash? length"),
        TimePattern("amount", "blur? (num|year|one|few|dozen|dotted) any_unit"),
        TimePattern("vague", "any_unit"),
    ),
    clock_words=frozenset({"uhr"}),
    year_after=frozenset({
        "in", "seit", "jahr", "jahre", "jahres", "anfang", "ende", "mitte", "bis", "von", "und", "vor", "nach", "ab",
        "zwischen", "sommer", "winter", "herbst", "frühjahr", "frühling", "dem", "der", "oktober", "(",
    }),
    year_before=frozenset({"war", "hatte", "wird", "ist", "wurde", "brachte"}),
    not_years=frozenset({"rund", "etwa", "als", "über", "knapp", "fast", "mindestens", "nummer", "nr"}),
    span_after=frozenset({"seit", "nach", "über", "binnen"}),
    clock_after=frozenset({"um", "gegen", "ab", "bis", "vor", "nach", "seit", "von", "zu"}),
    age_after=frozenset({"alter", "alter von"}),
    age_before=frozenset({"alt", "alte", "alter", "alten", "altes"}),
    plurals=frozenset({
        "tage", "tagen", "wochen", "monate", "monaten", "jahre", "jahren", "jahrzehnte", "jahrzehnten", "stunden",
        "minuten", "sekunden", "jahrhunderte", "jahrhunderten",
    }),
    joining=frozenset({"und", "oder", "bis", "auf"}),
    since=frozenset({"seit"}),
    until=frozenset({"bis", "ab"}),
    appointing=frozenset({"für", "auf"}),
    up_to=frozenset({"bis"}),
    stretches={
        "": frozenset({"bis", "bis zu", "bis zum", "bis zur"}),
        "von": frozenset({"bis", "bis zu", "bis zum", "bis zur", "auf", "zu", "zum"}),
        "vom": frozenset({"bis", "bis zu", "bis zum", "bis zur", "auf", "zum"}),
        "zwischen": frozenset({"und"}),
        "seit": frozenset({"bis", "bis zum"}),
    },
    records=frozenset({
        "erste", "ersten", "erster", "erstes", "erstem", "einzige", "einzigen", "einziger", "größte", "größten",
        "größter", "schwerste", "schwersten", "schlimmste", "schlimmsten", "höchste", "höchsten", "niedrigste",
        "niedrigsten", "tödlichste", "tödlichsten", "blutigste", "blutigsten", "längste", "längsten", "stärkste",
        "stärksten", "heftigste", "heftigsten", "beste", "besten", "meisten",
    }),
    pluperfect=frozenset({"hatte", "hatten"}),
    past=frozenset({
        "hat", "haben", "hatte", "hatten", "war", "waren", "wurde", "wurden", "gab", "kam", "kamen", "ging", "traf",
        "trafen", "sprach", "starb", "fand", "nahm", "stieg", "fiel", "ließ", "blieb", "lag", "hieß", "worden",
        "begann",
    }),
    future=frozenset({
        "wird", "werden", "soll", "sollen", "will", "wollen", "geplant", "plant", "planen", "erwartet", "könnte",
        "könnten", "dürfte", "dürften", "voraussichtlich", "vorgesehen", "bevorstehenden", "angekündigt", "muss",
        "sollte",
    }),
    timetable=frozenset({
        "beginnt", "beginnen", "startet", "starten", "endet", "enden", "tagt", "tagen", "öffnet", "öffnen",
        "schließt", "findet", "finden", "trifft", "treffen", "tritt", "treten", "reist", "reisen", "stimmt",
        "stimmen", "entscheidet", "empfängt",
    }),
    past_endings=("te", "ten"),
    not_verbs=frozenset({
        "heute", "leute", "seite", "seiten", "zeiten", "staaten", "minister", "präsidenten", "letzte", "letzten",
        "beiden",
        "rechte", "rechten", "gäste", "rente", "unten", "hinten", "erste", "ersten", "arbeiten", "karte", "karten",
        "soldaten", "experten", "kosten", "daten", "osten", "westen", "städte", "städten", "kräfte", "kräften", "mitte",
        "zweite", "zweiten", "dritte", "dritten", "fünfte", "weite", "weiten", "gute", "guten", "könnte", "könnten",
    }),
)  # fmt: skip
