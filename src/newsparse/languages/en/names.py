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
    common_nouns=words(
        "images image photo photos file services service world holidays holiday day week month year show tour car",
        "cars game games series edition pro plus max mini box magic store shop market index stock stocks prices price",
        "economics rights race style guide brief future news insider live tv radio magazine review reviews report",
        "reports study spell charm curse moon star spirit shield system preferences home homes house club hub lab",
        "labs space energy power oil gas electric motors automotive airlines airways bank management capital partners",
        "ventures holdings media studios pictures films records music entertainment technologies technology software",
        "app apps phone phones keyboard watch act bill law plan project program programme policy strategy agreement",
        "deal treaty summit conference festival cup league championship championships finals open tournament trophy",
        "award awards prize war wars battle operation revolution movement library museum theatre theater gallery",
        "center centre institute society academy college university school department agency office committee union",
        "association council network group team staff american european asian african british french german italian",
        "spanish russian chinese japanese indian canadian australian governor secretary editor lawyers attorney dine",
        "dining wine cocktail bar cafe restaurant hotel hotels resort casino cabin learning intelligence data cloud",
        "security defense defence health care medicine science sciences business affairs relations resources systems",
        "solutions products devices accessories fashion beauty travel food labor monday friday saturday sunday",
        "christmas easter halloween black white red blue green gold silver magic simulator context reporting",
        "grounding thunderbolt redemption memory train running running competition approach",
    ),
    labels=words(
        "next previous image images photo photos handout caption credit credits copyright file video videos watch",
        "read share enlarge advertisement gallery source sources correction update updated published subscribe",
        "newsletter menu search home follow related more comments comment sign print loading click breaking exclusive",
        "via courtesy stringer pool missile note dear",
    ),
    particles=words("de du von van der den bin al el la le di da dos jr jr. sr ii iii"),
    first_names={
        **dict.fromkeys(
            "donald bill barack john james robert michael william david richard joseph joe thomas charles christopher"
            " daniel matthew anthony mark paul steven stephen andrew kenneth george joshua kevin brian edward ronald"
            " timothy tim jason jeffrey jeff ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin"
            " ben samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry adam douglas"
            " nathan peter zachary kyle walter harold carl mike jim tom bob ted rick chris newt rudy bernie gary glenn"
            " harry mitch marco rand chuck sean rush corey boris vladimir roger merrick reince evan ken dan steve"
            " matt josh greg pat tony jake anderson lester wolf jared doug phil ron luke jay bruce alex keith".split(),
            "m",
        ),
        **dict.fromkeys(
            "hillary mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret"
            " sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon"
            " laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine"
            " christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia"
            " victoria kelly lauren christina joan evelyn judith andrea hannah megan cheryl jacqueline martha gloria"
            " theresa ann sara madison frances kathryn janice jean abigail alice julia judy grace amber danielle"
            " brittany rose diana natalie sophia alexis tiffany kayla ivanka melania chelsea kellyanne huma loretta"
            " condoleezza jill kate katrina hope tammy elena sonia ursula kamala".split(),
            "f",
        ),
    },
    not_names=words(
        "the a an this that these those but and or if when while after before because although though since as for in",
        "on at by with from to of it he she they we you i there here what who where why how no not yes so then now",
        "one two three some many most other another both few all his her its their our my your according asked during",
        "despite still also even only just however meanwhile instead let do does did is are was were have has had will",
        "would could should can may might well oh look yeah under over between among against about",
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
