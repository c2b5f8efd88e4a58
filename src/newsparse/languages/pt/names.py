"""Names in Portuguese: honorifics, offices, bodies, places and first names."""

from __future__ import annotations

from newsparse.languages.schema.entries import words
from newsparse.languages.schema.names import NameLexicon

NAMES = NameLexicon(
    honorifics={
        "senhor": "m",
        "senhora": "f",
        "sr": "m",
        "sra": "f",
        "dr": "m",
        "dra": "f",
        "dom": "m",
        "dona": "f",
        "professor": "m",
        "professora": "f",
        "padre": "m",
        "eng": "m",
    },
    office_adjective_endings=tuple(
        "al ano ana ês esa ense ol ino ina ário ária ivo iva eiro eira adjunto adjunta eleito eleita".split()
    ),
    roles={
        **dict.fromkeys(
            words(
                "marido pai filho irmão avô tio primo namorado amigo colega arguido suspeito diplomata",
                "embaixador engenheiro vizinho motorista comerciante estudante aluno jogador capitão arquiteto",
                "psicólogo sociólogo historiador enfermeiro professor dono proprietário estafeta testemunha",
            ),
            "m",
        ),
        **dict.fromkeys(
            words(
                "mulher esposa mãe filha irmã avó tia prima namorada amiga suspeita embaixadora engenheira",
                "vizinha aluna jogadora capitã arquiteta psicóloga socióloga historiadora enfermeira professora",
                "dona proprietária",
            ),
            "f",
        ),
        **dict.fromkeys(
            words(
                "presidente ministro prefeito porta-voz diretor secretário chefe governador deputado senador juiz",
                "especialista",
                "procurador advogado vereador conselheiro vice-presidente primeiro-ministro comissário general",
                "coronel médico",
                "pesquisador investigador cientista economista analista jornalista treinador empresário sindicalista",
                "líder rei",
                "papa bispo cardeal escritor realizador ator cantor agricultor pescador autor candidato fundador",
                "delegado autarca",
            ),
            "m",
        ),
        **dict.fromkeys(
            words(
                "presidenta ministra prefeita diretora secretária governadora deputada senadora juíza procuradora",
                "advogada",
                "vereadora conselheira primeira-ministra médica pesquisadora investigadora empresária rainha",
                "escritora atriz",
                "cantora agricultora autora candidata fundadora delegada",
            ),
            "f",
        ),
        "presidente": "",
        "porta-voz": "",
        "chefe": "",
        "especialista": "",
        "cientista": "",
        "economista": "",
        "analista": "",
        "jornalista": "",
        "líder": "",
        "autarca": "",
    },
    leaders=words("presidente líder primeiro-ministro"),
    groups=words(
        "autoridades especialistas fontes meios porta-vozes moradores testemunhas sindicatos manifestantes médicos",
        "pesquisadores",
        "investigadores alguns muitos vizinhos",
    ),
    bodies=words(
        "governo ministério polícia partido comissão agência empresa câmara tribunal prefeitura procuradoria senado",
        "banco",
        "universidade instituto associação federação sindicato sociedade grupo conselho",
    ),
    agency_nouns=words("agência jornal diário emissora canal"),
    generic_bodies=words("agência empresa câmara grupo conselho instituto associação banco sociedade"),
    place_nouns=words("cidade vila província estado lago monte rio mar ilha rua praça porto aeroporto"),
    particles=words("de da do das dos e"),
    first_names={
        **dict.fromkeys(
            words(
                "joão josé pedro luís luiz carlos antónio antônio manuel francisco miguel jorge paulo rui tiago",
                "rafael bruno",
                "marcos ricardo fernando",
            ),
            "m",
        ),
        **dict.fromkeys(
            words(
                "maria ana carla isabel laura lúcia helena marta cristina sofia catarina joana beatriz fernanda",
                "patrícia rita teresa",
            ),
            "f",
        ),
    },
    not_names=words("sim não o a mas que com por este segundo"),
)
