"""The grammar of Dutch."""

from __future__ import annotations

from newsparse.languages.nl.verbs import VERBS
from newsparse.languages.schema.entries import words
from newsparse.languages.schema.grammar import Grammar

GRAMMAR = Grammar(
    verbs=VERBS,
    articles=words(
        "de het een zijn haar hun deze dit die dat veel enkele sommige meerdere verschillende alle beide andere twee",
        "drie vier",
        "vijf elke ieder iedere geen onze ons",
    ),
    indefinite_determiners=words("een veel enkele sommige meerdere verschillende andere"),
    possessives=words("zijn haar hun"),
    plural_determiners=words("veel enkele sommige meerdere verschillende twee drie vier vijf beide alle"),
    pronouns={"hij": "ms", "zij": "f", "ze": "f", "het": "ns"},
    plural_verb_endings=("en", "zijn", "gaan", "doen"),
    oblique_pronouns={"hem": "ms", "haar": "fs", "hen": "p", "hun": "p"},
    non_third_person=words("ik wij we jij je u jullie mij me"),
    prepositions=words(
        "in op aan bij met voor van uit over onder tot naar door om tegen na tijdens tussen zonder sinds volgens",
        "langs boven",
        "achter binnen buiten namens via dankzij ondanks als per rond vanaf vanuit",
    ),
    genitives=words("van"),
    and_words=words("en maar of want dus"),
    subordinators=words("dat die wie wat waar wanneer als omdat hoewel terwijl nadat voordat toen of hoe waarom zodat"),
    relatives=words("die dat"),
    complementizers=words("dat"),
    auxiliaries=words(
        "is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten moest",
        "moesten",
        "zal zullen zou zouden wil willen wilde wilden mag mogen mocht",
    ),
    passive_auxiliaries=words("wordt worden werd werden"),
    fillers=words(
        "ook niet nog al echter verder daarna later eerder gisteren vandaag weer opnieuw daarom bovendien hem haar",
        "hen zich er toen nu steeds altijd dan inmiddels volgens intussen nadrukkelijk maandag aanvankelijk achteraf",
        "aldus alleen allereerst alsnog althans anders bijgevolg binnenkort blijkbaar daar daarbij daardoor",
        "daarentegen daarin daarnaast daarop daarvoor derhalve desalniettemin desondanks destijds dikwijls dus eerst",
        "eigenlijk eindelijk elders enerzijds even eveneens evenmin gelukkig gewoonlijk graag helaas hier hierbij",
        "hierdoor hierna hierop hoogstens immers inderdaad jarenlang kennelijk klaarblijkelijk kortom langzaam",
        "maandenlang meestal meteen misschien mogelijk momenteel nadien namelijk natuurlijk niettemin nochtans",
        "nogmaals omgekeerd ondertussen ongetwijfeld onlangs onmiddellijk opmerkelijk overigens plotseling reeds",
        "sindsdien slechts snel soms straks tegelijk tegelijkertijd tenminste tenslotte terecht tevens thans toch",
        "trouwens uiteindelijk uiteraard vaak vanzelfsprekend vervolgens vooral voorheen voorlopig voortaan vrijwel",
        "waarschijnlijk weldra weliswaar wellicht zeker zelden zelfs zo zodoende zojuist zopas",
    ),
    negations=words("niet nooit geen"),
    time_words=words(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli",
        "augustus",
        "september oktober november december gisteren vandaag morgen ochtend middag avond nacht week jaar",
    ),
    verb_second=True,
    verb_final=True,
    infinitive_marker="te",
    reflexives=words("zich"),
    locatives=words("in te naar uit"),
    quote_styles=("“”", "‘’", "„”", '""', "''"),
    agent_prepositions=words("door"),
    clause_final_auxiliaries=words("heeft hebben had hadden"),
    gerund_endings=("end",),
)
