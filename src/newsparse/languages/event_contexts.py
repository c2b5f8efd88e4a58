"""What an event is about, in the contexts of PLOVER: words that say so in French, English and German."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.languages._events import words


def _by_word(table: Mapping[str, str], *, plural: str = "") -> Mapping[str, str]:
    """Return the context of each word; with an ending of plurals, that of its plural too."""
    pairs = [(word, context) for context, entry in table.items() for word in words(entry)]
    return {form: context for word, context in pairs for form in ((word, f"{word}{plural}") if plural else (word,))}


FR_CONTEXTS = _by_word(
    {
        "military": "militaire soldat troupe missile obus munition char drone artillerie armée roquette bombardement "
        "cessez-le-feu trêve offensive navire bombe réserviste blindé",
        "intelligence": "renseignement espion espionnage espionne",
        "executive": "remaniement premier-ministre",
        "legislative": "parlement parlementaire sénat sénateur député loi assemblée amendement",
        "election": "élection électeur scrutin électoral électorale vote candidat candidate candidature référendum",
        "pro_democracy": "démocratie pro-démocratie démocrate",
        "economic": "économique économie commerce commercial commerciale douane tarif salaire salarial embargo "
        "investissement banque budget pétrole entreprise licenciement importation exportation avoir "
        "retraite inflation",
        "legal": "tribunal juge procès procureur parquet justice "
        "magistrat avocat plainte judiciaire examen peine prison "
        "condamnation inculpation garde-à-vue",
        "reparations": "réparation indemnisation",
        "human_rights": "humanitaires torture torturé",
        "repression": "répression lacrymogène couvre-feu censure opposant dissident",
        "gender": "féminicide féministe avortement sexiste",
        "lgbt": "homosexuel homosexuelle lgbt transgenre",
        "religion_ethnicity": "église mosquée synagogue musulman chrétien juif antisémite imam évêque religieux",
        "inequality": "pauvreté inégalité",
        "diplomatic": "diplomate diplomatique ambassadeur ambassade consul consulat ambassadrice sommet",
        "territory": "frontière territoire territorial souveraineté annexion",
        "peacekeeping": "casques_bleus minusma finul",
        "health": "hôpital médecin infirmier infirmière épidémie pandémie vaccin virus soignant sanitaire médicament",
        "asylum": "asile réfugié réfugiée",
        "migration": "migrant migrante migratoire sans-papiers immigration clandestin immigré",
        "disasters": "séisme inondation ouragan cyclone avalanche sinistré tsunami",
        "natural_resource": "mine minerai barrage pêche forêt uranium",
        "environment": "climat climatique environnement écologiste pollution pesticide déforestation",
        "technology": "satellite intelligence_artificielle semi-conducteur",
        "terrorism": "attentat terroriste terrorisme jihadiste djihadiste kamikaze",
        "cbrn": "nucléaire chimique biologique radiologique dénucléarisation",
        "cyber": "cyberattaque informatique hacker piratage cyber pirate",
        "misinformation": "désinformation infox propagande",
        "crime": "meurtre homicide vol cambriolage braquage gang mafia viol",
        "corruption": "corruption pot-de-vin détournement blanchiment",
        "illegal_drugs": "drogue cocaïne cannabis héroïne stupéfiant narcotrafiquant narcotrafic",
        "trafficking": "passeur proxénétisme",
    },
    plural="s",
)

EN_CONTEXTS = _by_word(
    {
        "military": "military soldier troop missile shell ammunition tank drone artillery army rocket bombardment "
        "ceasefire truce offensive warship bomb reservist airstrike",
        "intelligence": "intelligence spy espionage",
        "executive": "cabinet reshuffle",
        "legislative": "parliament senate senator lawmaker bill legislation congress",
        "election": "election voter ballot electoral candidate referendum",
        "pro_democracy": "democracy pro-democracy",
        "economic": "economic economy trade tariff wage embargo investment bank budget oil layoff import export "
        "asset pension inflation",
        "legal": "court judge trial prosecutor lawsuit lawyer indictment jail prison sentence judicial",
        "reparations": "reparation",
        "human_rights": "torture tortured",
        "repression": "crackdown curfew censorship dissident",
        "gender": "femicide feminist abortion sexist",
        "lgbt": "gay lesbian lgbt transgender",
        "religion_ethnicity": "church mosque synagogue muslim christian jewish antisemitic imam bishop religious",
        "inequality": "poverty inequality",
        "diplomatic": "diplomat diplomatic ambassador embassy consul consulate envoy summit",
        "territory": "border territory territorial sovereignty annexation",
        "peacekeeping": "peacekeeper peacekeeping",
        "health": "hospital doctor nurse epidemic pandemic vaccine virus medicine",
        "asylum": "asylum refugee",
        "migration": "migrant immigration immigrant",
        "disasters": "earthquake flood hurricane cyclone avalanche tsunami",
        "natural_resource": "mining dam fishing forest uranium",
        "environment": "climate environmental environment pollution pesticide deforestation",
        "technology": "satellite semiconductor",
        "terrorism": "terrorist terrorism jihadist suicide_bombing",
        "cbrn": "nuclear chemical biological radiological denuclearization",
        "cyber": "cyberattack hacker hack ransomware cyber",
        "misinformation": "disinformation misinformation propaganda",
        "crime": "murder homicide theft burglary robbery gang mafia rape",
        "corruption": "corruption bribe bribery embezzlement laundering",
        "illegal_drugs": "drug cocaine cannabis heroin narcotic",
        "trafficking": "trafficker smuggler trafficking",
    },
    plural="s",
)

DE_CONTEXTS = _by_word(
    {
        "military": "militär militärische militärischen militärhilfe soldat soldaten truppe truppen rakete raketen "
        "munition panzer drohne drohnen artillerie armee waffenruhe waffenstillstand feuerpause bombe bomben "
        "luftangriff luftangriffe granaten streitkräfte waffen",
        "intelligence": "geheimdienst geheimdienste spion spionage",
        "executive": "kabinettsumbildung",
        "legislative": "parlament bundestag bundesrat senat abgeordnete gesetz gesetzentwurf",
        "election": "wahl wahlen wähler kandidat kandidatin referendum stichwahl",
        "pro_democracy": "demokratie",
        "economic": "wirtschaft wirtschaftliche handel zölle lohn löhne embargo investitionen bank haushalt öl "
        "entlassungen importe exporte vermögen renten inflation",
        "legal": "gericht richter prozess staatsanwaltschaft anklage anwalt haft gefängnis bewährung justiz urteil",
        "reparations": "reparationen entschädigung",
        "human_rights": "folter gefoltert menschenrechte",
        "repression": "niederschlagung ausgangssperre zensur dissident",
        "gender": "femizid abtreibung",
        "lgbt": "homosexuelle lgbt",
        "religion_ethnicity": "kirche moschee synagoge muslime christen juden antisemitisch imam bischof",
        "inequality": "armut ungleichheit",
        "diplomatic": "diplomat diplomaten diplomatische botschafter "
        "botschafterin botschaft konsulat gipfel gipfeltreffen",
        "territory": "grenze grenzen territorium souveränität annexion",
        "peacekeeping": "blauhelme friedenstruppe",
        "health": "krankenhaus arzt ärzte pflegekräfte epidemie pandemie impfstoff virus medikamente",
        "asylum": "asyl flüchtling flüchtlinge",
        "migration": "migrant migranten einwanderer",
        "disasters": "erdbeben überschwemmung hurrikan lawine tsunami",
        "natural_resource": "bergbau staudamm fischerei uran",
        "environment": "klima umwelt klimaaktivisten umweltschützer pestizide",
        "technology": "satellit satelliten halbleiter",
        "terrorism": "terrorist terroristen terrorismus terroranschlag dschihadisten",
        "cbrn": "atomtest atomwaffen chemiewaffen nukleare",
        "cyber": "cyberangriff cyberangriffe hacker",
        "misinformation": "desinformation propaganda",
        "crime": "mord raub diebstahl einbruch mafia vergewaltigung",
        "corruption": "korruption bestechung geldwäsche",
        "illegal_drugs": "drogen kokain cannabis heroin",
        "trafficking": "schleuser menschenhandel",
    }
)
