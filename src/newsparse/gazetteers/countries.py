"""States: their names, capitals, seats of power and adjectives in English, French, German and Spanish."""

from __future__ import annotations

import functools

from newsparse._classes import frozen

# code | names | capitals | metonyms | adjectives, with ~ where endings follow (see _ENDINGS)
# ruff: noqa: E501 - one state a line
_TABLE = """
AE|United Arab Emirates,Émirats arabes unis,Vereinigte Arabische Emirate,Emiratos Árabes Unidos|Abu Dhabi,Abou Dhabi||emirati~,émirati~
AF|Afghanistan,Afganistán|Kabul,Kaboul||afghan~,afghanisch~,afgano~
AL|Albania,Albanie,Albanien|Tirana||albanian~,albanais~,albanisch~
AM|Armenia,Arménie,Armenien|Yerevan,Erevan,Eriwan||armenian~,arménien~,armenisch~
AR|Argentina,Argentine,Argentinien|Buenos Aires|Casa Rosada|argentine~,argentin~,argentinian~,argentinisch~
AT|Austria,Autriche,Österreich|Vienna,Vienne,Wien||austrian~,autrichien~,österreichisch~
AU|Australia,Australie,Australien|Canberra||australian~,australien~,australisch~
AZ|Azerbaijan,Azerbaïdjan,Aserbaidschan|Baku,Bakou||azerbaijani~,azerbaïdjanais~,aserbaidschanisch~
BA|Bosnia,Bosnie,Bosnien,Bosnia and Herzegovina,Bosnie-Herzégovine,Bosnien-Herzegowina|Sarajevo||bosnian~,bosnien~,bosnisch~
BD|Bangladesh,Bangladesch|Dhaka,Dacca||bangladeshi~,bangladais~
BE|Belgium,Belgique,Belgien,Bélgica|||belgian~,belge~,belgisch~
BF|Burkina Faso|Ouagadougou||burkinabè~,burkinabé~
BG|Bulgaria,Bulgarie,Bulgarien|Sofia||bulgarian~,bulgare~,bulgarisch~
BO|Bolivia,Bolivie,Bolivien|La Paz||bolivian~,bolivien~,bolivianisch~
BR|Brazil,Brésil,Brasilien,Brasil|Brasilia,Brasília||brazilian~,brésilien~,brasilianisch~,brasileño~
BY|Belarus,Biélorussie,Bélarus,Weißrussland|Minsk||belarusian~,biélorusse~,belarussisch~,weißrussisch~
CA|Canada,Kanada|Ottawa||canadian~,canadien~,kanadisch~
CD|DR Congo,RDC,République démocratique du Congo,Kongo|Kinshasa||congolese~,congolais~,kongolesisch~
CF|Central African Republic,République centrafricaine,Centrafrique,Zentralafrikanische Republik|Bangui||centrafricain~
CH|Switzerland,Suisse,Schweiz,Suiza|Bern,Berne||swiss~,suisse~,schweizer~
CI|Ivory Coast,Côte d'Ivoire,Elfenbeinküste|Abidjan,Yamoussoukro||ivorian~,ivoirien~
CL|Chile,Chili|Santiago du Chili||chilean~,chilien~,chilenisch~
CM|Cameroon,Cameroun,Kamerun|Yaoundé||cameroonian~,camerounais~
CN|China,Chine|Beijing,Pékin,Peking,Pekín||chinese~,chinois~,chinesisch~,chino~
CO|Colombia,Colombie,Kolumbien|Bogotá,Bogota||colombian~,colombien~,kolumbianisch~
CU|Cuba,Kuba|Havana,La Havane,Havanna||cuban~,cubain~,kubanisch~
CY|Cyprus,Chypre,Zypern|Nicosia,Nicosie||cypriot~,chypriote~,zyprisch~
CZ|Czech Republic,Czechia,République tchèque,Tchéquie,Tschechien|Prague,Prag||czech~,tchèque~,tschechisch~
DE|Germany,Allemagne,Deutschland,Alemania|Berlin||german~,allemand~,deutsch~,alemán~
DK|Denmark,Danemark,Dänemark|Copenhagen,Copenhague,Kopenhagen||danish~,danois~,dänisch~
DZ|Algeria,Algérie,Algerien|Algiers,Alger,Algier||algerian~,algérien~,algerisch~
EC|Ecuador,Équateur|Quito||ecuadorian~,équatorien~
EE|Estonia,Estonie,Estland|Tallinn||estonian~,estonien~,estnisch~
EG|Egypt,Égypte,Egypte,Ägypten,Egipto|Cairo,Le Caire,Kairo||egyptian~,égyptien~,ägyptisch~
ES|Spain,Espagne,Spanien,España|Madrid|Moncloa|spanish~,espagnol~,spanisch~,español~
ET|Ethiopia,Éthiopie,Äthiopien|Addis Ababa,Addis-Abeba,Addis Abeba||ethiopian~,éthiopien~,äthiopisch~
FI|Finland,Finlande,Finnland|Helsinki||finnish~,finlandais~,finnisch~
FR|France,Frankreich,Francia|Paris|Élysée,Elysée,Matignon,Quai d'Orsay,Elysée-Palast|french~,français~,française~,französisch~,francés~
GB|United Kingdom,Britain,Great Britain,UK,U.K.,Royaume-Uni,Grande-Bretagne,Großbritannien,Vereinigtes Königreich,Reino Unido|London,Londres|Downing Street|british~,britannique~,britisch~,británico~
GE|Georgia,Géorgie,Georgien|Tbilisi,Tbilissi,Tiflis||georgian~,géorgien~,georgisch~
GR|Greece,Grèce,Griechenland|Athens,Athènes,Athen||greek~,grec~,grecque~,griechisch~
HR|Croatia,Croatie,Kroatien|Zagreb||croatian~,croate~,kroatisch~
HT|Haiti,Haïti|Port-au-Prince||haitian~,haïtien~
HU|Hungary,Hongrie,Ungarn|Budapest||hungarian~,hongrois~,ungarisch~
ID|Indonesia,Indonésie,Indonesien|Jakarta,Djakarta||indonesian~,indonésien~,indonesisch~
IE|Ireland,Irlande,Irland|Dublin||irish~,irlandais~,irisch~
IL|Israel,Israël|Jerusalem,Jérusalem,Tel Aviv,Tel-Aviv||israeli~,israélien~,israelisch~
IN|India,Inde,Indien|New Delhi,Neu-Delhi||indian~,indien~,indisch~
IQ|Iraq,Irak|Baghdad,Bagdad||iraqi~,irakien~,irakisch~
IR|Iran|Tehran,Téhéran,Teheran||iranian~,iranien~,iranisch~,iraní~
IS|Iceland,Islande,Island|Reykjavik||icelandic~,islandais~,isländisch~
IT|Italy,Italie,Italien,Italia|Rome,Rom||italian~,italien~,italienisch~,italiano~
JO|Jordan,Jordanie,Jordanien|Amman||jordanian~,jordanien~,jordanisch~
JP|Japan,Japon,Japón|Tokyo,Tokio||japanese~,japonais~,japanisch~
KE|Kenya,Kenia|Nairobi||kenyan~,kényan~,kenianisch~
KG|Kyrgyzstan,Kirghizstan,Kirgisistan|Bishkek,Bichkek||kyrgyz~,kirghize~
KH|Cambodia,Cambodge,Kambodscha|Phnom Penh||cambodian~,cambodgien~
KP|North Korea,Corée du Nord,Nordkorea,Corea del Norte|Pyongyang,Pjöngjang||north korean~,nord-coréen~,nordcoréen~,nordkoreanisch~
KR|South Korea,Corée du Sud,Südkorea,Corea del Sur|Seoul,Séoul||south korean~,sud-coréen~,südkoreanisch~
KZ|Kazakhstan,Kasachstan|Astana||kazakh~,kasachisch~
LB|Lebanon,Liban,Libanon|Beirut,Beyrouth||lebanese~,libanais~,libanesisch~
LT|Lithuania,Lituanie,Litauen|Vilnius||lithuanian~,lituanien~,litauisch~
LU|Luxembourg,Luxemburg|||luxembourgeois~,luxemburgisch~
LV|Latvia,Lettonie,Lettland|Riga||latvian~,letton~,lettisch~
LY|Libya,Libye,Libyen|Tripoli,Tripolis||libyan~,libyen~,libysch~
MA|Morocco,Maroc,Marokko,Marruecos|Rabat||moroccan~,marocain~,marokkanisch~
MD|Moldova,Moldavie,Moldau|Chisinau,Chișinău||moldovan~,moldave~,moldauisch~
ME|Montenegro,Monténégro|Podgorica||montenegrin~,monténégrin~
MK|North Macedonia,Macédoine du Nord,Nordmazedonien|Skopje||macedonian~,macédonien~,mazedonisch~
ML|Mali|Bamako||malian~,malien~,malisch~
MM|Myanmar,Birmanie,Birma|Naypyidaw||burmese~,birman~
MX|Mexico,Mexique,Mexiko,México|Mexico City,Mexiko-Stadt||mexican~,mexicain~,mexikanisch~
MY|Malaysia,Malaisie|Kuala Lumpur||malaysian~,malaisien~
NE|Niger|Niamey||nigérien~
NG|Nigeria,Nigéria|Abuja||nigerian~,nigérian~,nigerianisch~
NL|Netherlands,Pays-Bas,Niederlande,Países Bajos|The Hague,La Haye,Den Haag||dutch~,néerlandais~,niederländisch~
NO|Norway,Norvège,Norwegen|Oslo||norwegian~,norvégien~,norwegisch~
NZ|New Zealand,Nouvelle-Zélande,Neuseeland|Wellington||néo-zélandais~,neuseeländisch~
PE|Peru,Pérou|Lima||peruvian~,péruvien~,peruanisch~
PH|Philippines,Philippinen|Manila,Manille||filipino~,philippin~,philippinisch~
PK|Pakistan|Islamabad||pakistani~,pakistanais~,pakistanisch~
PL|Poland,Pologne,Polen,Polonia|Warsaw,Varsovie,Warschau||polish~,polonais~,polnisch~
PS|Palestine,Palästina|Ramallah,Gaza||palestinian~,palestinien~,palästinensisch~
PT|Portugal|Lisbon,Lisbonne,Lissabon||portuguese~,portugais~,portugiesisch~
QA|Qatar,Katar|Doha||qatari~,qatarien~,katarisch~
RO|Romania,Roumanie,Rumänien|Bucharest,Bucarest,Bukarest||romanian~,roumain~,rumänisch~
RS|Serbia,Serbie,Serbien|Belgrade,Belgrad||serbian~,serbe~,serbisch~
RU|Russia,Russie,Russland,Rußland,Rusia|Moscow,Moscou,Moskau,Moscú|Kremlin,Kreml|russian~,russe~,russisch~,ruso~,rusa~
RW|Rwanda,Ruanda|Kigali||rwandan~,rwandais~,ruandisch~
SA|Saudi Arabia,Arabie saoudite,Arabie Saoudite,Saudi-Arabien|Riyadh,Riyad,Riad||saudi~,saoudien~,saudisch~
SD|Sudan,Soudan|Khartoum,Khartum||sudanese~,soudanais~,sudanesisch~
SE|Sweden,Suède,Schweden|Stockholm||swedish~,suédois~,schwedisch~
SI|Slovenia,Slovénie,Slowenien|Ljubljana||slovenian~,slovène~,slowenisch~
SK|Slovakia,Slovaquie,Slowakei|Bratislava||slovak~,slovaque~,slowakisch~
SN|Senegal,Sénégal|Dakar||senegalese~,sénégalais~
SO|Somalia,Somalie|Mogadishu,Mogadiscio,Mogadischu||somali~,somalien~,somalisch~
SY|Syria,Syrie,Syrien,Siria|Damascus,Damas,Damaskus||syrian~,syrien~,syrisch~
TD|Chad,Tchad,Tschad|N'Djamena||tchadien~,tschadisch~
TH|Thailand,Thaïlande|Bangkok||thai~,thaïlandais~,thailändisch~
TN|Tunisia,Tunisie,Tunesien|Tunis||tunisian~,tunisien~,tunesisch~
TR|Turkey,Turquie,Türkei,Turquía|Ankara||turkish~,turc~,turque~,türkisch~
TW|Taiwan,Taïwan|Taipei,Taipeh||taiwanese~,taïwanais~,taiwanisch~
UA|Ukraine,Ucrania|Kyiv,Kiev,Kiew||ukrainian~,ukrainien~,ukrainisch~,ucraniano~
US|United States,United States of America,USA,U.S.,US,U.S.A.,États-Unis,Etats-Unis,Vereinigte Staaten,Estados Unidos|Washington|White House,Pentagon,State Department,Maison Blanche,Maison-Blanche,Pentagone,Weißes Haus,Weißen Hauses,Casa Blanca,Capitol Hill|american~,américain~,amerikanisch~,us-amerikanisch~,estadounidense~
VA|Vatican,Vatikan|||
VE|Venezuela|Caracas||venezuelan~,vénézuélien~,venezolanisch~
VN|Vietnam,Viêt Nam|Hanoi,Hanoï||vietnamese~,vietnamien~,vietnamesisch~
XK|Kosovo|Pristina||kosovar~,kosovarisch~
YE|Yemen,Yémen,Jemen|Sanaa||yemeni~,yéménite~,jemenitisch~
ZA|South Africa,Afrique du Sud,Südafrika,Sudáfrica|Pretoria||south african~,sud-africain~,südafrikanisch~
"""
_ENDINGS = ("", "s", "e", "es", "ne", "nes", "er", "en", "em")


@frozen
class Country:
    """A state and the words that stand for it, in lower case."""

    code: str
    """ISO 3166-1 alpha-2; XK for Kosovo."""
    names: tuple[str, ...]
    capitals: tuple[str, ...]
    metonyms: tuple[str, ...]
    adjectives: tuple[str, ...]


@functools.lru_cache(maxsize=1)
def countries() -> tuple[Country, ...]:
    """Return all states of the table."""
    return tuple(_country(line) for line in _TABLE.strip().splitlines())


def _country(line: str) -> Country:
    code, names, capitals, metonyms, adjectives = line.split("|")
    return Country(code, _split(names), _split(capitals), _split(metonyms), tuple(_inflected(adjectives)))


def _split(names: str) -> tuple[str, ...]:
    return tuple(name for name in names.split(",") if name)


def _inflected(adjectives: str) -> list[str]:
    stems = [stem.removesuffix("~") for stem in _split(adjectives)]
    return [stem + ending for stem in stems for ending in _ENDINGS]


@functools.lru_cache(maxsize=1)
def states() -> dict[str, str]:
    """Return the code of each state by name, in lower case."""
    return {name.lower(): country.code for country in countries() for name in country.names}


@functools.lru_cache(maxsize=1)
def capitals() -> dict[str, str]:
    """Return the code of each state by its capital, in lower case."""
    return {name.lower(): country.code for country in countries() for name in country.capitals}


@functools.lru_cache(maxsize=1)
def seats() -> dict[str, str]:
    """Return the code of each state by what stands for its government, in lower case: `kremlin`."""
    return {name.lower(): country.code for country in countries() for name in country.metonyms}


@functools.lru_cache(maxsize=1)
def adjectives() -> dict[str, str]:
    """Return the code of each state by its adjectives: `russe`, `russian`.

    Example:
        >>> adjectives()["françaises"], states()["united kingdom"], capitals()["wien"]
        ('FR', 'GB', 'AT')
    """
    return {word: country.code for country in countries() for word in country.adjectives}


_PREFIXES = """
américano:US,anglo:GB,austro:AT,belgo:BE,britannico:GB,germano:DE,gréco:GR,greco:GR,franco:FR,hispano:ES
helvético:CH,hungaro:HU,indo:IN,israélo:IL,israelo:IL,irano:IR,irako:IQ,italo:IT,libano:LB,luso:PT,maroco:MA
nippo:JP,polono:PL,roumano:RO,russo:RU,serbo:RS,sino:CN,suédo:SE,syro:SY,turco:TR,us:US,uk:GB
"""


@functools.lru_cache(maxsize=1)
def prefixes() -> dict[str, str]:
    """Return the code of each state by what stands for it before a hyphen: `sino`."""
    entries = (entry.partition(":") for line in _PREFIXES.split() for entry in line.split(","))
    return {word: code for word, _, code in entries if code}


def joined_states(word: str) -> tuple[str, str] | None:
    """Return the codes of the two states that an adjective with a hyphen joins, None if it joins none.

    Example:
        >>> joined_states("sino-américain"), joined_states("deutsch-französische"), joined_states("nord-coréen")
        (('CN', 'US'), ('DE', 'FR'), None)
    """
    one, _, other = word.partition("-")
    first, second = prefixes().get(one) or adjectives().get(one), adjectives().get(other)
    return (first, second) if first and second and first != second else None
