"""What an event is about, in the contexts of PLOVER: German words that say so."""

from __future__ import annotations

from newsparse.languages.schema.events import by_word

DE_CONTEXTS = by_word(
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
