"""What an event is about, in the contexts of PLOVER: English words that say so."""

from __future__ import annotations

from newsparse.languages.schema.events import by_word

EN_CONTEXTS = by_word(
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
