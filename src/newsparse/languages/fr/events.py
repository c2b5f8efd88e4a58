"""How French tells events."""

from __future__ import annotations

from newsparse.languages.fr.nouns import NOUNS as KINDS
from newsparse.languages.fr.triggers import NOUNS, VERBS
from newsparse.languages.schema.entries import by_word, words
from newsparse.languages.schema.events import EventLexicon


def _agreed(participles: str) -> frozenset[str]:
    """Return participles in both genders and numbers."""
    return frozenset(f"{word}{ending}" for word in participles.split() for ending in ("", "e", "s", "es"))


def _owning(body: str, adjectives: str) -> dict[str, str]:
    return dict.fromkeys(adjectives.split(), body)


_CONTEXTS = by_word(
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


EVENTS = EventLexicon(
    verbs=VERBS,
    nouns=NOUNS,
    homographs=words(
        "sommes ferme fermes célèbre célèbres ému émue émus émues livre livres juge juges force forces isolé isolée "
        "isolés "
        "isolées privé privée privés privées "
        "coffre coffres presse manifeste manifestes prime primes arme armes signe signes limite limites charge",
    ),
    by=words("par"),
    to=words("à au aux"),
    addressing=words("auprès"),
    with_=words("avec"),
    together=words("concert conjointement ensemble"),
    beside=words("côtés accompagné accompagnée accompagnés accompagnées"),
    against=words("contre envers sur"),
    purposes=words("afin"),
    for_=words("pour"),
    of=words("de du des d'"),
    between=words("entre"),
    place=words("en à au aux dans vers sur"),
    source_prepositions=words("selon d'après"),
    and_=words("et ou ainsi_que"),
    other_prepositions=words(
        "selon sans sous chez lors après avant depuis pendant dès devant parmi malgré via hors comme",
    ),
    passive_marks=words("été"),
    passive=words(
        "est sommes suis sont était étaient été être sera seront serait seraient fut furent étant soit soient",
    ),
    not_passive=_agreed(
        (
            "arrivé venu parti descendu retourné atterri débarqué entré sorti revenu rendu déplacé réuni entretenu "
            "parvenu convenu retrouvé retiré opposé inquiété félicité rassemblé engagé accordé"
        ),
    ),
    perfect=words("a ont avait avaient ai avons avez aura auront aurait auraient ayant avoir ait aient eu eut"),
    pluperfect=words("avait avaient avais avions"),
    relatives=words("qui"),
    object_relatives=words("que qu'"),
    clause_conjunctions=words("que qu' lorsque lorsqu' alors quand si dont où mais car puisque tandis"),
    subjects={
        "il": "s", "elle": "s", "ils": "p", "elles": "p", "celui-ci": "s", "celle-ci": "s", "on": "i", "ce": "",
        "cela": "", "ça": "", "c'": "", "nous": "i", "je": "i", "j'": "i",
    },
    object_pronouns={"l'": "s", "le": "s", "la": "s", "lui": "s", "les": "p", "leur": "p"},
    possessives={"son": "s", "sa": "s", "ses": "s", "leur": "p", "leurs": "p"},
    title_words=words("état etat affaires étrangères défense intérieur gouvernement suprême"),
    adjective_endings=(
        "ais", "aise", "ain", "aine", "ien", "ienne", "éen", "éenne", "ois", "oise", "and", "ande", "russe",
    ),
    quantifiers=words(
        "plusieurs nombreux milliers centaines dizaines millier centaine dizaine douzaine quinzaine vingtaine "
        "trentaine quarantaine cinquantaine soixantaine poignée millions majorité moitié plupart tiers quart",
    ),
    approximators=words("plus_de moins_de près_de pas_moins_de pas_plus_de au_moins au_plus autour_de"),
    pair_phrases=words(
        (
            "les_dirigeants deux_hommes deux_dirigeants deux_pays deux_parties deux_présidents deux_chefs "
            "deux_états deux_camps deux_ministres deux_leaders deux_capitales deux_voisins deux_alliés deux_nations"
        ),
    ),
    group_nouns=words(
        (
            "syndicats syndicat manifestants grévistes police policiers gendarmes armée rebelles forces troupes "
            "soldats gouvernement autorités opposition salariés "
            "personnels étudiants agriculteurs parti députés militants direction médiateur rescapés habitants "
            "parquet justice tribunal insurgés jihadistes djihadistes "
            "pompiers assaillants terroristes otages enquêteurs médecins enseignants cheminots ouvriers lycéens "
            "responsables gouvernements observateurs patronat milices "
            "migrants réfugiés détenus prisonniers suspects séparatistes avocats juges ambassade ministère "
            "présidence cour union conseil mineurs éboueurs hommes délégation civils "
            "personnes gens sénat assemblée infirmiers infirmières soignants pilotes "
            "secouristes douaniers pirates hackers routiers chauffeurs pêcheurs retraités femmes riverains "
            "contestataires émeutiers opposants dissidents putschistes combattants miliciens ravisseurs "
            "procureurs élus parlementaires sénateurs actionnaires employés fonctionnaires journalistes "
            "junte coalition police gendarmerie douanes"
        ),
    ),
    officials=words(
        "président présidente ministre premier première roi reine pape chancelier chancelière ambassadeur "
        "ambassadrice émissaire préfet préfète gouverneur secrétaire dirigeant dirigeante chef cheffe prince "
        "princesse général commissaire délégation vice-président",
    ),
    authorities=words(
        "police gendarmerie parquet procureur procureure tribunal justice préfecture préfet douane douanes "
        "policiers gendarmes cour",
    ),
    institutions={
        "courts": words("tribunal cour juge assises justice"),
        "police_forces": words("police gendarmerie policiers gendarmes"),
        "prosecutors": words("parquet procureur procureure"),
    },
    negations=words("pas jamais plus aucun aucune guère point personne rien nullement ni"),
    negating=words("sans aucun aucune ni"),
    avoiding=words(
        "abstenu abstenue abstenus s'abstient abstient abstiennent évité évite évitent évitait éviter évitant "
        "failli gardé gardée gardés omis omet négligé",
    ),
    preventing=words(
        "éviter évitant empêcher empêchant prévenir prévenant déjouer déjouant conjurer contrer dissuader dissuadant "
        "décourager décourageant",
    ),
    thwarting=words(
        "évité évitée évités évitées empêché empêchée empêchés empêchées déjoué déjouée déjoués déjouées déjoue "
        "déjouent déjouait empêche empêchent évite évitent conjuré conjurée contrecarré contrecarrée",
    ),
    untrue=words("faux fausse fausses infondé infondée infondées infondés mensonger mensongère mensongères inexact"),
    evidence=words(
        "preuve preuves indice indices indication indications signe signes indique indiquent indiquait prouve "
        "prouvent "
        "prouvait prouvé montre montrent montrait montré démontre démontrent démontré établi atteste attestent "
        "confirme "
        "confirmé suggère suggèrent",
    ),
    true=words("vrai vraie exact exacte avéré avérée"),
    resuming=words("ce"),
    denials=words(
        (
            "nié nient nie niait niaient nier démenti démentent dément démentie démentait démentir réfuté réfute "
            "réfutent contesté conteste contestent contestait rejeté_ces"
        ),
    ),
    accusations=words(
        (
            "accusé accusée accusés accusent accuse accusait accusant soupçonné soupçonnée soupçonnés "
            "soupçonnent soupçonne présumé présumée présumés présumées prétendu prétendue supposé supposée "
            "suspecté suspectés accusations accusation"
        ),
    ),
    doubts=words(
        (
            "retarde retardent retardé retarder pourrait pourraient peut-être éventuel éventuelle éventuels "
            "éventuelles crainte craintes craint "
            "craignent risque perspective possible possibles hypothèse si "
            "probable menace possibilité redoute redoutent envisage envisagent envisagé susceptible susceptibles "
            "peut peuvent pourra"
        ),
    ),
    plans=words(
        (
            "doit doivent va vont devra devront devrait devraient attendu attendue attendus attendues prévu "
            "prévue prévus prévues prochain prochaine prochains prochaines futur "
            "future projet prévoit prévoient compte comptent programmé programmée espère espérait prépare "
            "préparent s'apprête s'apprêtent allait allaient devait devaient continuera continuerons "
            "continueront"
        ),
    ),
    threatening=words("menace menacent menaçait menaçaient menacé menacée menacés menacées menaçant averti avertit"),
    threat_prepositions=words("de d'"),
    deciding=words(
        "décide décident décidait décidaient décidé décidée décidera décider décidant décision décisions choisi "
        "choisit "
        "choisissent ordonne ordonnent ordonné ordonner ordonnant résolu veut veulent voulait voulaient vouloir "
        "entend "
        "entendent entendait intention volonté ordre",
    ),
    announcing=words("annonce annoncent annonçait annonçaient annoncé annoncer annonçant"),
    background=words("dernière_fois ancien autrefois jadis précédente précédent historiquement"),
    adverb_phrases=words(
        "de_nouveau à_nouveau une_nouvelle_fois une_fois_de_plus une_fois_encore encore_une_fois une_première_fois "
        "une_seconde_fois une_deuxième_fois à_plusieurs_reprises à_maintes_reprises à_de_nombreuses_reprises "
        "à_deux_reprises "
        "à_trois_reprises plusieurs_fois maintes_fois tout_de_suite sur_le_champ dans_la_foulée dans_l'_immédiat "
        "à_son_tour à_leur_tour tour_à_tour de_son_côté de_leur_côté d'_ores_et_déjà à_l'_unanimité en_vain "
        "à_tort à_juste_titre en_revanche au_contraire de_facto à_titre_personnel de_manière_unanime sans_relâche "
        "à_l'_époque dans_le_même_temps en_même_temps par_la_suite de_concert à_l'_inverse tout_d'_abord "
        "tout_récemment "
        "à_ce_jour pour_l'_heure pour_l'_instant sans_surprise",
    ),
    causing=words("fait font faisait faisaient fit firent fera feront"),
    measures=words(
        "jour jours journée journées nuit nuits heure heures semaine semaines mois années ans décennies vague "
        "vagues série séries scène scènes flambée recrudescence multiplication succession cascade",
    ),
    occurring=words(
        "lieu tenu tenue tenus tenues tient tiennent tiendra tiendront ouvert ouverte ouverts ouvertes ouvre ouvrent "
        "repris reprises reprend reprennent débuté débute débutent commencé commence commencent achevé achevée "
        "achevés achevées conclu conclue terminé terminée clos close déroulé déroulée déroulés déroulées poursuivent",
    ),
    nominal=words(
        (
            "nouveau nouvelle nouveaux nouvelles premier première dernier dernière le la les l' au aux "
            "un une des du ce cet cette ces son sa ses leur leurs d' de"
        ),
    ),
    indefinite=words("un une des plusieurs deux trois"),
    attending_stems=("procéd", "particip", "assist", "pris", "prend"),
    decreeing_stems=("ordonn", "décrét", "prononc", "impos", "inflig", "décid", "annonc", "confirm", "instaur",
        "vot", "adopt",
    ),
    negation_partners=words("ne n'"),
    hearsay=words("aurait auraient serait seraient"),
    future_auxiliaries=words("sera seront aura auront"),
    during=words("lors pendant durant cours issue marge"),
    definite=words("cette ce cet ces"),
    premodifiers=words(
        (
            "deux trois quatre cinq six sept huit neuf dix onze douze quinze "
            "vingt trente cent ancien ancienne nouveau jeune ex même propre puissant aîné"
        ),
    ),
    state_nouns=words("numéro état etat régime pays états parties capitales voisins nations alliés"),
    adverbs=words(
        (
            "également aussi ensuite déjà ainsi officiellement été toujours vivement d'ailleurs clairement "
            "notamment récemment en hier mercredi jeudi mardi "
            "lundi vendredi samedi dimanche pas jamais plus encore toutefois fermement formellement longuement "
            "largement publiquement prochainement rapidement immédiatement actuellement finalement définitivement "
            "régulièrement vigoureusement violemment lourdement légèrement grièvement gravement mortellement "
            "accidentellement volontairement massivement simplement directement personnellement unanimement "
            "solennellement progressivement provisoirement temporairement partiellement totalement entièrement "
            "initialement précédemment ultérieurement antérieurement conjointement simultanément illégalement "
            "légalement judiciairement sévèrement durement ouvertement discrètement secrètement brutalement "
            "subitement soudainement systématiquement automatiquement principalement majoritairement "
            "parallèlement préalablement injustement bientôt souvent parfois enfin tôt tard "
            "tous tout"
        ),
    ),
    own_reflexives=words("se s'"),
    articles_are_pronouns=True,
    opposing=words("opposant oppose opposait opposera opposaient"),
    owning={
        **_owning("gouvernement", "gouvernemental gouvernementale gouvernementaux gouvernementales"),
        **_owning("ministère", "ministériel ministérielle ministériels ministérielles"),
        **_owning("président", "présidentiel présidentielle présidentiels présidentielles"),
        **_owning("parlement", "parlementaire parlementaires"),
        **_owning("sénat", "sénatorial sénatoriale sénatoriaux sénatoriales"),
        **_owning("mairie", "municipal municipale municipaux municipales"),
        **_owning("préfecture", "préfectoral préfectorale préfectoraux préfectorales"),
        **_owning("patronat", "patronal patronale patronaux patronales"),
        **_owning("syndicats", "syndical syndicale syndicaux syndicales"),
        **_owning("justice", "judiciaire judiciaires"),
        **_owning("pape", "papal papale pontifical pontificale"),
        **_owning("roi", "royal royale royaux royales"),
    },
    decisions=words(
        "décision décisions mesure mesures accord accords sanction sanctions verdict jugement arrêté "
        "interdiction fermeture condamnation choix annonce nomination suspension amende traité pacte",
    ),
    suffering=words(
        "subissent subissait subir victime victimes cible cibles visé visée visés visées subi subit touché touchée "
        "essuyé frappé reçu reçoit reçoivent reçu reçue payer paie paiera payé écopé écope encourt encourent "
        "purge purger",
    ),
    contexts=_CONTEXTS,
    verb_group=6,
    adjective_after=(
        "iste", "istes", "ien", "iens", "ienne", "iennes", "ique", "iques", "al", "ale", "aux", "ales", "el", "elle",
        "els", "elles", "ais", "aise", "aises", "ain", "aine", "ains", "aines", "if", "ifs", "ive", "ives", "eux",
        "euse", "euses", "aire", "aires", "ier", "iers", "ière", "ières", "éen", "éenne", "éens", "ois", "oise",
        "oises", "ol", "ols", "ole", "oles", "and", "ande", "ands", "russe", "russes", "belge", "belges", "suisse",
        "suisses", "turc", "turcs", "turque", "turques", "grec", "grecs", "grecque", "corse", "basque", "arabe",
        "civil", "civile", "civils", "civiles",
    ),
    participles_after=("é", "ée", "és", "ées"),
    kinds=KINDS,
    off_topic_words=words(
        (
            "fc finale demi-finale demi-finales match matchs championnat buteur attaquant footballeur mercato "
            "sélectionneur rugby tennis tournoi joueur joueurs album chanteur chanteuse romancier romancière acteur "
            "actrice comédien guitare pianiste orchestre recette cycliste peloton coureur coureurs"
        ),
    ),
    reflexives=words("se s' me m' nous vous"),
    determiners=words(
        (
            "le la les l' un une des du ce cet cette ces son sa ses leur leurs de d' nouvelle nouveau première "
            "dernière prochaine rare grande deux plusieurs"
        ),
    ),
)  # fmt: skip
