"""The grammar of German."""

from __future__ import annotations

from newsparse.languages.de.verbs import VERBS
from newsparse.languages.schema.entries import words
from newsparse.languages.schema.grammar import Grammar

GRAMMAR = Grammar(
    verbs=VERBS,
    articles=words(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen",
        "seiner seinem ihr ihre ihren ihrer ihrem unser unsere mehrere einige viele alle beide andere manche kein",
        "keine",
        "zwei drei vier fünf jeder jede jedes zahlreiche verschiedene weitere",
    ),
    indefinite_determiners=words("ein eine einen einem einer eines mehrere einige viele andere manche zahlreiche"),
    dative_determiners=words(
        "dem der den einem einer diesem dieser diesen unserem unserer unseren ihrem ihrer ihren seinem seiner seinen",
        "unserm jenem jener jenen mehreren einigen",
    ),
    possessives=words("sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem"),
    plural_determiners=words("mehrere einige viele zwei drei vier beide"),
    pronouns={"er": "ms", "sie": "f", "es": "ns", "dieser": "ms", "diese": "f", "letzterer": "ms"},
    plural_verb_endings=("en", "ern", "eln", "sind", "tun"),
    oblique_pronouns={"ihm": "ms", "ihr": "fs", "ihnen": "p"},
    nearest_pronouns=words("dieser diese letzterer letztere"),
    object_determiners=words(
        "den dem diesen diesem jenen jenem einen einem keinen keinem seinen seinem ihren ihrem unseren unserem",
        "jeden jedem",
    ),
    non_third_person=words("ich wir du uns mich mir man"),
    prepositions=words(
        "in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter vor hinter zwischen durch",
        "ohne um",
        "seit bis während wegen trotz laut gegenüber neben gemäß zufolge anlässlich angesichts aufgrund innerhalb",
        "außerhalb statt anstatt ins ans aufs als wie per dank infolge mittels",
    ),
    genitives=words("der des von vom eines einer dieses dieser für im in am"),
    genitive_ending="s",
    case_endings={
        "n": ("e", "el", "er"),
        "s": ("f", "g", "k", "l", "m", "n", "p", "r", "t"),
        "es": ("f", "g", "k", "t"),
    },
    and_words=words("und aber oder sowie doch denn sondern"),
    subordinators=words(
        "dass daß weil wenn ob obwohl nachdem bevor während als da damit falls indem sodass wo wobei wodurch was wer",
        "sobald solange seit seitdem",
        "welcher welche welches deren dessen denen wie",
    ),
    relatives=words("der die das welcher welche welches"),
    complementizers=words("dass daß ob"),
    auxiliaries=words(
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen",
        "musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen mag möchte sei seien habe",
        "werde würde würden worden gewesen hätte hätten wäre wären könnte könnten müsste müssten dürfte dürften könne",
        "müsse solle wolle dürfe möge",
    ),
    passive_auxiliaries=words("wird wurde werden wurden worden werde würde würden"),
    fillers=words(
        "auch nicht noch bereits jedoch aber außerdem zudem dann daraufhin später zuvor gestern heute wieder erneut",
        "ihn nun schon immer weiter ferner sich ihm ihr ihnen dagegen hingegen allerdings ebenfalls indes inzwischen",
        "unterdessen gleichzeitig öffentlich wiederum dazu daher deshalb darüber hinaus schließlich zunächst jetzt",
        "wörtlich unter anderem ausdrücklich deutlich kürzlich offenbar offiziell so anschließend mittlerweile es",
        "mehrfach ähnlich weiterhin insgesamt erst vorerst dies ebenso hierzu darauf davor davon dabei also",
        "andererseits andernorts anderswo bald bisher bislang dadurch dafür dahinter damals danach daneben daran",
        "daraus darin darum darunter dementsprechend demgegenüber demnach demzufolge dennoch derweil deswegen diesmal",
        "dort ebendort einerseits einmal einst endlich erstmals fast folglich freilich gegebenenfalls genauso gern",
        "gleichfalls gleichwohl glücklicherweise großenteils hier hierauf hierbei hiermit hinterher immerhin indessen",
        "infolgedessen insbesondere insofern irgendwann jedenfalls jährlich jüngst keineswegs künftig leider",
        "letztlich längst mehrmals meist mithin mitunter möglicherweise nachher nachträglich natürlich nebenbei",
        "neuerdings nichtsdestotrotz nichtsdestoweniger niemals nirgendwo nunmehr offensichtlich oft ohnehin",
        "plötzlich prompt rasch regelmäßig schnell seinerseits seither selten sodann soeben sogar somit sonst sowieso",
        "stattdessen stets tatsächlich teilweise trotzdem täglich umgehend unlängst unverzüglich urplötzlich",
        "vergeblich vermutlich vielleicht vielmehr vorher vorläufig vorsorglich wahrscheinlich weitgehend wenigstens",
        "wohl womöglich währenddessen zeitgleich zeitweise zuerst zugleich zuletzt zumindest zurecht zusätzlich",
        "zuvörderst zwangsläufig zwar zwischenzeitlich überdies übrigens früher seitdem vorgestern",
    ),
    negations=words("nicht kein keine nie"),
    negative_words=words(
        "keinen keinem keiner keines niemand niemanden niemandem niemals nichts nirgends nirgendwo weder",
    ),
    negative_subjects=words("kein keine keiner keines niemand nichts"),
    affirmative=words(
        "nicht_nur nicht_allein nicht_bloß nicht_zuletzt nicht_erst nicht_später_als nicht_zum_ersten_mal "
        "nicht_umsonst nicht_ausschließlich nichts_anderes_als kein_zweifel kein_wunder keine_frage "
        "niemand_anderes_als niemand_anderer_als",
        "nicht_weniger_als nicht_mehr_als",
    ),
    time_words=words(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli",
        "august september oktober november dezember gestern heute morgen vormittag nachmittag abend nacht mittag",
        "vorgestern woche jahr uhr früh",
    ),
    spellings={"ss": "ß"},
    clause_final_auxiliaries=words("hat haben hatte hatten habe hätte hätten"),
    capitalises_nouns=True,
    compounds_nouns=True,
    verb_second=True,
    verb_final=True,
    quote_styles=("„“", "»«", "‚‘", "›‹"),
    comma_clause=True,
    infinitive_marker="zu",
    reflexives=words("sich"),
    locatives=words("in nach bei aus"),
    agent_prepositions=words("von durch"),
)
