"""Occupations in German: the ends of nouns for what people do, so that `Hafenmeisterin` is known by `meisterin`."""

from __future__ import annotations

_MASCULINE = """
arbeiter assistent aktivist anführer angler apotheker architekt archäologe artist astronom aufseher ausbilder autor
bäcker bankier bauer beamter bediensteter befürworter begleiter berater bergmann bergsteiger besitzer betreiber betreuer
bewohner bewerber bibliothekar bildhauer biologe bischof boxer brauer bundestagsabgeordneter bürger chemiker chirurg
coach
choreograf dekan designer diplomat dirigent dolmetscher doktorand dozent dramaturg drucker einwohner eisenbahner
elektriker
entwickler erfinder ermittler erzieher fahrer fischer fotograf funktionär förster fußballer galerist gastronom gastwirt
gärtner gelehrter geistlicher geologe geograf gewerkschafter graveur gutachter handwerker händler hausmeister hebamme
heilpraktiker helfer herausgeber hersteller hirte hotelier händler informatiker ingenieur inspektor installateur
intendant investor jäger jurist justiziar kaplan kapitän kassierer kellner klempner koch kolumnist kommentator komponist
konditor konservator koordinator korrespondent krankenpfleger künstler kunde kurator landrat landwirt läufer lektor
lehrer leutnant logopäde lobbyist makler maler manager masseur mathematiker maurer mechaniker mediziner meteorologe
metzger mieter mitglied moderator musiker müller nachbar notar offizier optiker ordner organisator ortsvorsteher
ornithologe
parlamentarier pastor patient pfarrer pfleger pförtner pharmazeut philosoph physiker pianist planer polizist präses
praktikant prediger produzent programmierer prokurist psychologe psychiater psychotherapeut publizist
rabbiner radiologe ratsherr referent reporter restaurator retter rentner restaurantbesitzer richter ringer
sachverständiger
sanitäter schaffner schatzmeister schiedsrichter schiffbauer schlosser schmied schneider schreiner schriftsteller
schulleiter
schüler schütze schwimmer seelsorger segler seismologe skipper soldat soziologe sozialarbeiter spezialist sportler
staatsanwalt
statistiker stadtrat steuerberater student stürmer superintendent taucher techniker teilnehmer texter theologe therapeut
tierarzt tischler torwart toxikologe tourist trompeter turner unternehmer urlauber veranstalter verkäufer verleger
vermieter vermittler verwalter verwandter virologe volkswirt volontär vorsteher vorstand wächter wanderer werfer
winzer wirt
wissenschaftler zahnarzt zauberer zeichner zeitzeuge zimmermann zoologe züchter zuschauer
rat botaniker ökologe ökonom historiker politologe klimaforscher journalist analyst stratege experte
"""

_IRREGULAR_FEMININE = {
    "beamter": "beamtin", "arzt": "ärztin", "koch": "köchin", "bauer": "bäuerin", "rat": "rätin", "anwalt": "anwältin",
    "zahnarzt": "zahnärztin", "tierarzt": "tierärztin", "staatsanwalt": "staatsanwältin", "stadtrat": "stadträtin",
    "landrat": "landrätin", "pfarrer": "pfarrerin", "bergmann": "bergfrau", "zimmermann": "zimmerin",
    "sachverständiger": "sachverständige", "verwandter": "verwandte", "geistlicher": "geistliche",
    "bediensteter": "bedienstete", "gelehrter": "gelehrte", "ratsherr": "ratsfrau",
    "bundestagsabgeordneter": "bundestagsabgeordnete",
}  # fmt: skip
_WITHOUT_FEMININE = frozenset("hebamme mitglied vorstand coach skipper torwart".split())


def _feminine(noun: str) -> str:
    if noun in _IRREGULAR_FEMININE:
        return _IRREGULAR_FEMININE[noun]
    return noun.removesuffix("e") + "in"


_SHORT = 3  # letters; shorter ones end too many other words
_NOUNS = tuple(_MASCULINE.split())
OCCUPATION_ENDINGS = {
    **{_feminine(noun): "f" for noun in _NOUNS if noun not in _WITHOUT_FEMININE and len(noun) > _SHORT},
    **{noun: "" if noun in _WITHOUT_FEMININE else "m" for noun in _NOUNS if len(noun) > _SHORT},
}
