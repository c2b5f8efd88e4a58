"""Names in German: honorifics, offices, bodies, places and first names."""

from __future__ import annotations

from newsparse.languages.de.occupations import OCCUPATION_ENDINGS
from newsparse.languages.schema.entries import words
from newsparse.languages.schema.names import NameLexicon

NAMES = NameLexicon(
    honorifics={
        "herr": "m",
        "herrn": "m",
        "frau": "f",
        "dr": "",
        "dr.": "",
        "prof": "",
        "prof.": "",
        "general": "m",
        "oberst": "m",
        "graf": "m",
        "prinz": "m",
        "sir": "m",
        "papst": "m",
        "könig": "m",
        "kardinal": "m",
    },
    roles={
        **dict.fromkeys(
            "präsident minister kanzler sprecher vorsitzender vorsitzende chef direktor berater sekretär gouverneur"
            " bürgermeister oberbürgermeister abgeordneter abgeordnete senator staatsanwalt oberstaatsanwalt anwalt"
            " richter botschafter könig prinz papst bischof kardinal professor ökonom experte analyst kandidat führer"
            " leiter generalsekretär geschäftsführer beamter general kommissar trainer spieler autor journalist"
            " redakteur forscher wissenschaftler historiker arzt lehrer beobachter zeuge anwohner vertreter mitarbeiter"
            " politiker außenminister innenminister ministerpräsident premierminister staatssekretär regierungschef"
            " staatschef parteichef fraktionschef generaldirektor vizepräsident bundeskanzler bundespräsident"
            " polizist demonstrant kritiker gegner anführer oppositionsführer astronaut regisseur schauspieler sänger"
            " unternehmer ehemann landwirt veteran virologe"
            " gründer inhaber kapitän pilot verteidiger kollege nachfolger vorgänger amtskollege mann vater"
            " sohn bruder häftling angeklagter angestellter angestellte beauftragter beauftragte vize".split(),
            "m",
        ),
        **dict.fromkeys(
            "präsidentin ministerin kanzlerin sprecherin chefin direktorin beraterin gouverneurin bürgermeisterin"
            " senatorin staatsanwältin anwältin richterin botschafterin königin prinzessin bischöfin professorin"
            " expertin kandidatin leiterin generalsekretärin geschäftsführerin autorin journalistin politikerin"
            " forscherin außenministerin bundeskanzlerin ministerpräsidentin frau mutter tochter schwester ärztin"
            " lehrerin schauspielerin sängerin ehefrau witwe kollegin"
            " vertreterin zeugin staatssekretärin premierministerin".split(),
            "f",
        ),
        "vorsitzende": "",
        "abgeordnete": "",
        "angestellte": "",
        "beauftragte": "",
    },
    role_endings={
        **OCCUPATION_ENDINGS,
        **dict.fromkeys(
            words(
                "meisterin führerin forscherin anwältin richterin kandidatin botschafterin trainerin vertreterin",
                "kritikerin wissenschaftlerin beamtin ingenieurin beraterin gründerin inhaberin funktionärin",
            ),
            "f",
        ),
        "geschäftsmann": "m",
        "fachmann": "m",
        "obmann": "m",
        "landsmann": "m",
        "kameramann": "m",
        "staatsmann": "m",
        "wehrmann": "m",
        "star": "m",
        "profi": "m",
        "scorer": "m",
        "ologe": "m",
        "ologin": "f",
        "spieler": "m",
        "spielerin": "f",
        "minister": "m",
        "präsident": "m",
        "sprecher": "m",
        "chef": "m",
        "kanzler": "m",
        "vorsitzender": "m",
        "vorsitzende": "",
        "leiter": "m",
        "direktor": "m",
        "beauftragte": "",
        "beauftragter": "m",
        "sekretär": "m",
        "politiker": "m",
        "experte": "m",
        "forscher": "m",
        "anwalt": "m",
        "richter": "m",
        "meister": "m",
        "führer": "m",
        "kandidat": "m",
        "abgeordnete": "",
        "abgeordneter": "m",
        "botschafter": "m",
        "trainer": "m",
        "ministerin": "f",
        "präsidentin": "f",
        "sprecherin": "f",
        "chefin": "f",
        "kanzlerin": "f",
        "leiterin": "f",
        "direktorin": "f",
        "politikerin": "f",
        "expertin": "f",
        "senatorin": "f",
        "senator": "m",
        "vertreter": "m",
        "kritiker": "m",
        "wissenschaftler": "m",
        "kommissar": "m",
        "kommissarin": "f",
        "sekretärin": "f",
        "anwältin": "f",
        "rat": "m",
        "rätin": "f",
        "inspekteur": "m",
        "reporter": "m",
        "rechtler": "m",
    },
    role_case_endings=("s", "es", "n", "en"),
    leaders=words("präsident präsidentin staatschef regierungschef kanzler kanzlerin machthaber"),
    groups=words(
        "viele einige andere manche mehrere",
        "experten beobachter behörden kritiker politiker quellen medien vertreter sprecher zeugen augenzeugen forscher",
        "wissenschaftler gegner anhänger demonstranten anwälte ärzte ermittler diplomaten abgeordnete gewerkschaften",
        "verbände organisationen parteien grüne grünen sozialdemokraten datenschützer umweltschützer menschenrechtler",
        "anwohner bewohner journalisten oppositionelle rebellen polizisten soldaten analysten",
        "menschenrechtsorganisationen",
        "teilnehmer unternehmen minister staaten länder regierungsvertreter veranstalter meteorologen initiatoren",
    ),
    bodies=words(
        "ministerium regierung bundesregierung behörde armee partei rat kommission parlament bundestag bundesrat senat",
        "organisation verband gewerkschaft gericht polizei amt bundesamt unternehmen firma konzern institut",
        "universität",
        "stiftung bank kreml opposition fraktion staatsanwaltschaft landesregierung verein agentur nachrichtenagentur",
        "zeitung magazin sender bundeswehr marine union bündnis koalition verfassungsgericht bundesgerichtshof",
        "stadt landesamt kirche vatikan gesellschaft verwaltung universität feuerwehr außenministerium",
        "innenministerium",
        "allianz spd cdu csu fdp linkspartei bundesverfassungsgericht kongress pentagon un eu nato uno",
    ),
    agency_nouns=words(
        "agentur nachrichtenagentur zeitung magazin sender tageszeitung fernsehsender nachrichtenmagazin"
    ),
    generic_bodies=words(
        "amt stadt behörde partei rat kommission organisation verband gewerkschaft gericht unternehmen firma konzern",
        "institut universität stiftung bank fraktion verein agentur zeitung magazin sender union bündnis koalition",
        "kirche gesellschaft verwaltung allianz nachrichtenagentur ministerium landesamt",
    ),
    place_nouns=words(
        "stadt dorf insel berg fluss straße hafen flughafen bahnhof gemeinde region provinz bezirk kreis küste tal",
        "wald bucht halbinsel hauptstadt kleinstadt großstadt hafenstadt grenzstadt",
    ),
    place_openers=words(
        "stadt dorf insel gemeinde kreis landkreis provinz region bezirk halbinsel hauptstadt großstadt hafenstadt",
    ),
    opening_adjectives=words(
        "große großer großes großen kleine kleiner kleines neue neuer neues neuen alte alter altes alten hohe",
        "hoher rote",
        "roter rotes schwarze schwarzer schwarzes weiße weißer weißes grüne grüner grünes blaue blauer blaues",
        "erste erster",
        "erstes zweite dritte letzte deutsche deutscher deutsches europäische europäischer europäisches internationale",
        "internationaler internationales nationale nationaler nationales new black blue red white big great",
    ),
    # Heads of titles, products, contests, laws and events, by kind; none that is a usual surname, such as Mond.
    common_nouns=words(
        # works and media
        "album buch film magazin magazine images movie movies music news photo podcast radio roman serie show",
        "times world",
        # products, shops and services
        "app edition games hotel laden markt restaurant service services store system tour digital live management",
        # contests, prizes and feasts
        "awards cup festival finale league liga meisterschaft open pokal preis turnier weihnachten ostern",
        # laws, plans and events
        "abkommen gesetz gipfel kampagne konferenz kongress krieg plan programm projekt reform revolution skandal",
        "strategie vertrag prozess media business group",
    ),
    labels=words(
        "weiter zurück foto fotos bild bilder video videos quelle quellen copyright handout archiv symbolbild anzeige",
        "lesen teilen drucken newsletter startseite menü suche kommentare exklusiv update artikel mehr credit autor",
        "autoren impressum datenschutz disclaimer",
    ),
    particles=words("von van de der zu del la al bin"),
    first_names={"andrea": "f", "gabriele": "f", "gabi": "f", "nicola": "f", "kari": "m"},
    not_names=words(
        "der die das den dem des ein eine einen einem einer eines und aber oder wenn weil dass als nach vor bei in",
        "im an",
        "am auf aus mit von zu für gegen über unter durch seit bis während trotz laut er sie es ich wir man nicht auch",
        "so dann da dort hier heute gestern morgen jetzt nun was wer wie wo warum diese dieser dieses zum zur vom beim",
        "sein seine ihr ihre unser alle viele einige mehrere beide zwei drei kein keine nur noch schon bereits",
        "nichts etwas alles jemand niemand jeder jede jedes keiner keines manche mancher manches andere anderer "
        "anderes "
        "wenige sämtliche solche solcher irgendwer irgendjemand irgendetwas derjenige diejenige dasjenige diejenigen "
        "letzterer letztere letzteres ersterer erstere ersteres",
    ),
    body_endings=tuple(
        "regierung ministerium ministeriums kommission armee behörde institut universität partei rat gericht verband"
        " gesellschaft agentur stiftung parlament".split()
    ),
    joining_words=words("und für der des"),
    calendar_abbreviations=words("jan feb febr mär mrz apr jun jul aug sept sep okt nov dez mo di mi do fr sa so"),
    abstract_endings=("ung", "heit", "keit", "schaft", "ismus", "tion", "tät"),
    noun_endings=("s", "en", "ung", "heit", "keit", "schaft", "tion", "tät", "ler", "ium", "ment", "ismus"),
)
