"""Names in English: honorifics, offices, bodies, places and first names."""

from __future__ import annotations

from newsparse.languages.en.occupations import OCCUPATIONS
from newsparse.languages.schema.entries import words
from newsparse.languages.schema.names import NameLexicon

NAMES = NameLexicon(
    honorifics={
        "mr": "m",
        "mr.": "m",
        "mrs": "f",
        "mrs.": "f",
        "ms": "f",
        "ms.": "f",
        "miss": "f",
        "dr": "",
        "dr.": "",
        "sen": "",
        "sen.": "",
        "rep": "",
        "rep.": "",
        "gov": "",
        "gov.": "",
        "gen": "",
        "gen.": "",
        "sir": "m",
        "lady": "f",
        "lord": "m",
        "judge": "",
        "justice": "",
        "lt": "",
        "col": "",
        "sgt": "",
        "prof": "",
        "rev": "",
        "madam": "f",
        "sens": "",
        "reps": "",
        "st": "",
        "attorney": "",
        "officer": "",
        **dict.fromkeys("cmdr capt maj adm cpl pte pvt insp supt det hon brig cllr adv".split(), ""),
    },
    roles={
        **OCCUPATIONS,
        **dict.fromkeys(
            "president minister secretary chairman chairwoman chair director adviser advisor governor mayor senator"
            " congressman congresswoman representative prosecutor lawyer attorney ambassador chancellor spokesman"
            " spokeswoman spokesperson judge justice professor economist analyst expert strategist nominee candidate"
            " leader chief head general commissioner official officer aide manager pollster pastor reporter author"
            " editor journalist writer columnist host anchor critic activist organizer scientist researcher doctor"
            " physician nurse teacher student farmer worker owner founder co-founder ceo executive billionaire tycoon"
            " mogul businessman businesswoman real-estate historian scholar fellow veteran soldier sheriff detective"
            " captain sergeant lieutenant colonel admiral commander king queen prince princess pope bishop"
            " archbishop cardinal dictator premier lawmaker republican democrat conservative liberal libertarian"
            " deputy assistant operative consultant donor supporter voter resident witness man woman father mother"
            " brother sister son daughter wife husband friend colleague neighbor neighbour coach player star actor"
            " actress singer artist director-general runner-up incumbent opponent rival counterpart predecessor"
            " successor speaker moderator staffer whip source vice-president physicist biologist psychologist".split(),
            "",
        ),
        "chairman": "m",
        "congressman": "m",
        "spokesman": "m",
        "businessman": "m",
        "king": "m",
        "prince": "m",
        "man": "m",
        "father": "m",
        "brother": "m",
        "son": "m",
        "husband": "m",
        "actor": "m",
        "chairwoman": "f",
        "congresswoman": "f",
        "spokeswoman": "f",
        "businesswoman": "f",
        "queen": "f",
        "princess": "f",
        "woman": "f",
        "mother": "f",
        "sister": "f",
        "daughter": "f",
        "wife": "f",
        "actress": "f",
    },
    leaders=words("president leader dictator premier prime minister king"),
    groups=words(
        "another some most several both few all one",
        "officials sources experts analysts critics supporters opponents aides advisers lawyers prosecutors lawmakers",
        "republicans democrats conservatives liberals voters researchers scientists economists authorities police",
        "reporters protesters activists residents witnesses investigators leaders people many others states allies",
        "observers strategists pollsters donors senators members agents judges justices americans russians doctors",
        "agencies media executives companies groups advocates polls surveys democrats workers employees students",
        "operatives women men families victims parents teachers attorneys documents records emails",
    ),
    bodies=words(
        "ministry government agency army party council commission parliament senate house assembly organization group",
        "cross crescent",
        "organisation association federation union committee court police department office bureau campaign company",
        "firm institute university foundation center centre administration kremlin pentagon cabinet board team times",
        "post journal newspaper magazine network station bank fund club league church school service authority",
        "coalition alliance corporation inc embassy news tribune herald press congress state city county corps network",
    ),
    agency_nouns=words("agency news press newspaper network channel magazine outlet media journal station"),
    generic_bodies=words(
        "agency army party council commission committee court department office bureau campaign company firm",
        "institute university foundation center centre administration cabinet board team times post journal newspaper",
        "magazine network station bank fund club league church school service authority coalition alliance",
        "corporation news press state city county corps group organization organisation association federation union",
        "government ministry inc",
    ),
    place_nouns=words(
        "city town village county lake mount mountain mountains river sea ocean island islands bay beach street road",
        "avenue boulevard park square bridge airport port valley forest desert coast peninsula gulf strait canal",
        "creek springs falls hill hills heights harbor harbour canyon rockies region province district north south",
        "east west castle stadium arena neighborhood suburb downtown fort cape hospital station",
    ),
    place_openers=words(
        "lake mount fort cape gulf north south east west northern southern eastern western central downtown port",
    ),
    opening_adjectives=words(
        "black blue brown golden green grey gray orange pink purple red silver white yellow big little great grand",
        "new old north south east west northern southern eastern western central upper lower first second third",
        "last next true",
        "real royal national international global united federal public private free open smart digital electric magic",
        "secret lost holy high low deep dark bright good best better super ultra mega total final future modern young",
        "african american arab asian european latin",
    ),
    # Heads of titles, products, contests, laws and events, by kind; none that is a usual surname, such as Star.
    common_nouns=words(
        # works and media
        "album book books episode edition film films magazine movie movies music news novel picture pictures podcast",
        "radio records report reports review series show song song studios television tv video videos image images",
        "photo",
        "photos files",
        # products, shops and services
        "app apps box car cars device devices fashion food game games holiday holidays hotel hotels index market",
        "motors phone phones price prices product products restaurant service services shop software solutions stock",
        "stocks store system systems technologies technology tour travel airlines airways holdings partners ventures",
        "resort casino bar cafe pro plus mini max ultra lite premium deluxe",
        # contests, prizes and feasts
        "award awards championship championships cup final finals festival league olympics open prize tournament",
        "trophy",
        "christmas easter halloween anniversary day week month year",
        # laws, plans and events
        "accord act affair affairs agreement bill campaign conference convention deal summit law operation plan policy",
        "program programme project race reform revolution rights rule scandal strategy treaty trial war wars movement",
        # places of work and learning, and fields of knowledge
        "academy agency association center centre club college committee council department gallery house",
        "institute lab",
        "labs library museum network office school society team theater theatre union university bank group staff",
        "business care data defence defense economics education energy health intelligence learning management",
        "medicine",
        "power relations research resources science sciences security space study world",
    ),
    labels=words(
        "next previous image images photo photos handout caption credit credits copyright file video videos watch",
        "read share enlarge advertisement gallery source sources correction update updated published subscribe",
        "newsletter menu search home follow related more comments comment sign print loading click breaking exclusive",
        "via courtesy",
    ),
    particles=words("de du von van der den bin al el la le di da dos jr jr. sr ii iii"),
    first_names={
        "jean": "f",
        "alexis": "f",
        "laurence": "m",
        "marian": "f",
        "jocelyn": "f",
        "tracy": "f",
        "terry": "m",
    },
    not_names=words(
        "the a an this that these those but and or if when while after before because although though since as for in",
        "on at by with from to of it he she they we you i there here what who where why how no not yes so then now",
        "one two three some many most other another both few all his her its their our my your according asked during",
        "despite still also even only just however meanwhile instead let do does did is are was were have has had will",
        "would could should can may might well oh look yeah under over between among against about",
        "nothing nobody none something somebody someone somewhere anything anybody anyone anywhere everything "
        "everybody "
        "everyone everywhere nowhere either neither each every several such others half twice whoever whatever "
        "whichever "
        "wherever whenever",
    ),
    joining_words=words("of the for and &"),
    calendar_abbreviations=words(
        "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat"
    ),
    abstract_endings=("tion", "sion", "ment", "ness", "ship", "ings", "ism", "ies", "ics", "ance", "ence", "ological"),
    noun_endings=("s", "tion", "sion", "ment", "ness", "ship", "ing", "ism", "ance", "ence", "ity", "ly"),
    compound_adjectives=words("era like style led born made wide only"),
    compound_adjective_endings=("ed", "ing"),
)
