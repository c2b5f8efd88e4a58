"""Names in Italian: honorifics, offices, bodies, places and first names."""

from __future__ import annotations

from newsparse.languages.schema.entries import words
from newsparse.languages.schema.names import NameLexicon

NAMES = NameLexicon(
    honorifics={
        "signor": "m",
        "signore": "m",
        "signora": "f",
        "sig": "m",
        "sig.ra": "f",
        "dottor": "m",
        "dott": "m",
        "dottoressa": "f",
        "professor": "m",
        "professoressa": "f",
        "on": "",
        "onorevole": "",
        "monsignor": "m",
        "don": "m",
        "suor": "f",
        "ingegner": "m",
    },
    office_adjective_endings=tuple("ale ano ana ese ino ina ario aria ivo iva aggiunto aggiunta uscente".split()),
    roles={
        **dict.fromkeys(
            words(
                "marito padre figlio fratello nonno zio cugino fidanzato amico collega imputato indagato",
                "diplomatico ambasciatore ingegnere vicino tassista cameriere commerciante studente giocatore",
                "capitano architetto psicologo sociologo storico infermiere insegnante proprietario titolare",
                "portiere",
            ),
            "m",
        ),
        **dict.fromkeys(
            words(
                "moglie madre figlia sorella nonna zia cugina fidanzata amica imputata indagata diplomatica",
                "ambasciatrice vicina cameriera studentessa giocatrice capitana psicologa sociologa infermiera",
                "proprietaria donna",
            ),
            "f",
        ),
        **dict.fromkeys(
            words(
                "presidente ministro sindaco portavoce direttore segretario capo governatore deputato senatore giudice",
                "esperto procuratore avvocato assessore consigliere vicepresidente premier commissario prefetto",
                "questore",
                "generale colonnello maresciallo medico professore ricercatore scienziato economista analista",
                "giornalista",
                "allenatore imprenditore sindacalista leader re papa vescovo cardinale parroco scrittore regista",
                "attore",
                "cantante agricoltore pescatore testimone autore candidato fondatore responsabile dirigente",
                "funzionario",
            ),
            "m",
        ),
        **dict.fromkeys(
            words(
                "ministra sindaca direttrice segretaria governatrice deputata senatrice avvocata assessora consigliera",
                "professoressa ricercatrice scienziata imprenditrice regina scrittrice attrice autrice candidata",
                "fondatrice",
                "dirigente presidentessa",
            ),
            "f",
        ),
        "presidente": "",
        "portavoce": "",
        "giudice": "",
        "leader": "",
        "responsabile": "",
        "testimone": "",
        "cantante": "",
        "giornalista": "",
        "analista": "",
        "economista": "",
    },
    leaders=words("presidente premier leader primo ministro"),
    groups=words(
        "autorità esperti fonti media portavoce residenti testimoni sindacati manifestanti medici ricercatori",
        "inquirenti",
        "alcuni molti cittadini abitanti",
    ),
    bodies=words(
        "governo ministero polizia partito commissione agenzia azienda comune tribunale procura regione provincia",
        "consiglio",
        "senato camera banca università istituto associazione federazione sindacato società gruppo carabinieri",
        "questura",
    ),
    agency_nouns=words("agenzia quotidiano giornale rete emittente"),
    generic_bodies=words("agenzia azienda comune regione società gruppo consiglio istituto associazione banca"),
    place_nouns=words("città paese villaggio provincia regione lago monte fiume mare isola via piazza porto aeroporto"),
    particles=words("di de del della da lo la dei degli"),
    first_names={
        **dict.fromkeys(
            words(
                "mario luigi giuseppe giovanni antonio francesco paolo marco andrea luca stefano alessandro roberto",
                "carlo",
                "matteo giorgio pietro enrico sergio claudio davide lorenzo",
            ),
            "m",
        ),
        **dict.fromkeys(
            words(
                "maria anna giulia francesca laura sara elena chiara giorgia paola silvia valentina federica elisa",
                "martina",
                "alessandra roberta lucia teresa",
            ),
            "f",
        ),
    },
    not_names=words("sì no il la ma che non per con questo questa secondo"),
)
