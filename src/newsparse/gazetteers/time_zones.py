"""Time zones of countries by the end of their domains, for those that have one zone, or one in which most people live.

Source: the IANA time zone database (`zone1970.tab`); where a country has several, the one of its capital or of its
largest cities, which pages of its press use.
"""

from __future__ import annotations

ZONES = {
    "ae": "Asia/Dubai", "al": "Europe/Tirane", "am": "Asia/Yerevan", "ar": "America/Argentina/Buenos_Aires",
    "at": "Europe/Vienna", "az": "Asia/Baku", "ba": "Europe/Sarajevo", "bd": "Asia/Dhaka", "be": "Europe/Brussels",
    "bf": "Africa/Ouagadougou", "bg": "Europe/Sofia", "bj": "Africa/Porto-Novo", "bo": "America/La_Paz",
    "by": "Europe/Minsk", "ch": "Europe/Zurich", "ci": "Africa/Abidjan", "cl": "America/Santiago",
    "cm": "Africa/Douala", "cn": "Asia/Shanghai", "co": "America/Bogota", "cr": "America/Costa_Rica",
    "cu": "America/Havana", "cy": "Asia/Nicosia", "cz": "Europe/Prague", "de": "Europe/Berlin",
    "dk": "Europe/Copenhagen", "do": "America/Santo_Domingo", "dz": "Africa/Algiers", "ec": "America/Guayaquil",
    "ee": "Europe/Tallinn", "eg": "Africa/Cairo", "es": "Europe/Madrid", "et": "Africa/Addis_Ababa",
    "fi": "Europe/Helsinki", "fr": "Europe/Paris", "ge": "Asia/Tbilisi", "gh": "Africa/Accra", "gr": "Europe/Athens",
    "gt": "America/Guatemala", "hk": "Asia/Hong_Kong", "hn": "America/Tegucigalpa", "hr": "Europe/Zagreb",
    "ht": "America/Port-au-Prince", "hu": "Europe/Budapest", "ie": "Europe/Dublin", "il": "Asia/Jerusalem",
    "in": "Asia/Kolkata", "iq": "Asia/Baghdad", "ir": "Asia/Tehran", "is": "Atlantic/Reykjavik", "it": "Europe/Rome",
    "jm": "America/Jamaica", "jo": "Asia/Amman", "jp": "Asia/Tokyo", "ke": "Africa/Nairobi", "kr": "Asia/Seoul",
    "kw": "Asia/Kuwait", "lb": "Asia/Beirut", "li": "Europe/Vaduz", "lk": "Asia/Colombo", "lt": "Europe/Vilnius",
    "lu": "Europe/Luxembourg", "lv": "Europe/Riga", "ma": "Africa/Casablanca", "mc": "Europe/Monaco",
    "md": "Europe/Chisinau", "me": "Europe/Podgorica", "mg": "Indian/Antananarivo", "mk": "Europe/Skopje",
    "ml": "Africa/Bamako", "mt": "Europe/Malta", "mu": "Indian/Mauritius", "my": "Asia/Kuala_Lumpur",
    "na": "Africa/Windhoek", "ne": "Africa/Niamey", "ng": "Africa/Lagos", "ni": "America/Managua",
    "nl": "Europe/Amsterdam", "no": "Europe/Oslo", "np": "Asia/Kathmandu", "nz": "Pacific/Auckland",
    "pa": "America/Panama", "pe": "America/Lima", "ph": "Asia/Manila", "pk": "Asia/Karachi", "pl": "Europe/Warsaw",
    "pt": "Europe/Lisbon", "py": "America/Asuncion", "qa": "Asia/Qatar", "ro": "Europe/Bucharest",
    "rs": "Europe/Belgrade", "ru": "Europe/Moscow", "rw": "Africa/Kigali", "sa": "Asia/Riyadh",
    "se": "Europe/Stockholm", "sg": "Asia/Singapore", "si": "Europe/Ljubljana", "sk": "Europe/Bratislava",
    "sn": "Africa/Dakar", "sv": "America/El_Salvador", "sy": "Asia/Damascus", "td": "Africa/Ndjamena",
    "tg": "Africa/Lome", "th": "Asia/Bangkok", "tn": "Africa/Tunis", "tr": "Europe/Istanbul", "tw": "Asia/Taipei",
    "tz": "Africa/Dar_es_Salaam", "ua": "Europe/Kyiv", "ug": "Africa/Kampala", "uk": "Europe/London",
    "uy": "America/Montevideo", "ve": "America/Caracas", "vn": "Asia/Ho_Chi_Minh", "za": "Africa/Johannesburg",
    "zm": "Africa/Lusaka", "zw": "Africa/Harare",
}  # fmt: skip
"""The zone of each end of a domain that has one."""
