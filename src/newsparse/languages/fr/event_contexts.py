"""What an event is about, in the contexts of PLOVER: French words that say so."""

from __future__ import annotations

from newsparse.languages.schema.events import by_word

FR_CONTEXTS = by_word(
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
