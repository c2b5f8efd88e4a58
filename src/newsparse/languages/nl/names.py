"""Names in Dutch: honorifics, offices, bodies, places and first names."""

from __future__ import annotations

from newsparse.languages.schema.entries import words
from newsparse.languages.schema.names import NameLexicon

NAMES = NameLexicon(
    honorifics={
        "meneer": "m",
        "heer": "m",
        "mevrouw": "f",
        "mevr": "f",
        "dhr": "m",
        "dr": "",
        "drs": "",
        "mr": "",
        "prof": "",
        "ir": "",
        "ds": "",
    },
    roles={
        **dict.fromkeys(
            words(
                "man vader zoon broer opa oom neef vriend collega verdachte diplomaat ambassadeur ingenieur",
                "buurman chauffeur ober winkelier student leerling speler aanvoerder architect psycholoog",
                "socioloog historicus verpleger leraar eigenaar koerier",
            ),
            "m",
        ),
        **dict.fromkeys(
            words(
                "vrouw echtgenote moeder dochter zus oma tante nicht vriendin buurvrouw studente leerlinge",
                "speelster lerares verpleegster eigenares",
            ),
            "f",
        ),
        **dict.fromkeys(
            words(
                "president minister premier burgemeester woordvoerder directeur secretaris hoofd gouverneur kamerlid",
                "senator",
                "rechter deskundige wethouder staatssecretaris advocaat officier hoogleraar professor onderzoeker arts",
                "econoom analist journalist trainer ondernemer koning paus bisschop schrijver regisseur acteur",
                "zanger boer",
                "visser getuige auteur kandidaat oprichter voorzitter leider baas topman generaal kolonel agent",
            ),
            "m",
        ),
        **dict.fromkeys(
            words(
                "presidente ministerin woordvoerster directrice koningin schrijfster actrice zangeres onderzoekster",
                "topvrouw",
                "voorzitster advocate lerares",
            ),
            "f",
        ),
        "minister": "",
        "premier": "",
        "burgemeester": "",
        "kamerlid": "",
        "wethouder": "",
        "voorzitter": "",
        "rechter": "",
        "hoogleraar": "",
        "deskundige": "",
        "staatssecretaris": "",
        "arts": "",
        "onderzoeker": "",
    },
    leaders=words("president premier leider minister-president"),
    groups=words(
        "autoriteiten deskundigen bronnen media woordvoerders bewoners getuigen vakbonden betogers artsen onderzoekers",
        "experts critici buren sommigen velen",
    ),
    bodies=words(
        "regering kabinet ministerie politie partij commissie persbureau bedrijf gemeente rechtbank openbaar",
        "provincie raad",
        "kamer bank universiteit instituut vereniging federatie vakbond groep brandweer",
    ),
    agency_nouns=words("persbureau krant dagblad omroep zender"),
    generic_bodies=words("bedrijf gemeente groep raad instituut vereniging bank provincie"),
    place_nouns=words("stad dorp provincie meer berg rivier zee eiland straat plein haven luchthaven"),
    particles=words("van de der den ter ten te von el al"),
    first_names={
        **dict.fromkeys(
            words(
                "jan piet kees henk willem johan peter mark tom bas daan lars sven joost maarten erik wouter bram",
                "sander",
            ),
            "m",
        ),
        **dict.fromkeys(
            words(
                "anna maria sanne lotte eva emma sophie femke marieke inge els petra ingrid anouk saskia linda mieke"
            ),
            "f",
        ),
    },
    not_names=words("ja nee het de dat maar en wat dit volgens"),
)
