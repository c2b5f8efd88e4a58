"""Reported speech in French."""

from __future__ import annotations

from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.quotes import QuoteLexicon

QUOTES = QuoteLexicon(
    speech_verbs=words(
        "demander abonder aboyer acquiescer alléguer anticiper articuler attester aviser bafouiller balbutier",
        "blaguer brailler",
        "bredouiller chuchoter contre-attaquer corroborer couiner cracher débiter décocher décréter dédramatiser",
        "déclamer",
        "dévoiler diagnostiquer divulguer énoncer enjoindre enrager épiloguer éructer exploser fulminer gémir",
        "geindre glapir",
        "glousser grogner grommeler hasarder imputer insinuer  intimer invectiver larmoyer maugréer",
        "minimiser",
        "ânonner opposer parier persifler persister philosopher pleurnicher présager professer proférer protester",
        "réciter",
        "récriminer réfuter relancer relativiser renseigner riposter ronchonner rouspéter ruminer sangloter sermonner",
        "siffler spéculer supplier surenchérir susurrer tacler tancer  tonitruer vitupérer vilipender argüer",
        "admettre affirmer ajouter alerter annoncer apprendre argumenter arguer assener asséner assurer",
        "attaquer avancer avertir avouer certifier claironner clamer commenter conclure concéder confesser confier",
        "confirmer conseiller constater contester convenir corriger crier dire déclarer déplorer démentir dénoncer",
        "détailler développer ironiser écrire énumérer espérer estimer évoquer exhorter expliquer exposer faire-savoir",
        "fustiger garantir glisser gronder hurler indiquer informer insister interroger invoquer jubiler juger jurer",
        "justifier lâcher lancer louer maintenir marteler mentionner murmurer narrer nier noter nuancer objecter",
        "observer opiner ordonner pester plaider plaisanter poursuivre pointer prédire prétendre prévenir préciser",
        "préconiser proclamer promettre pronostiquer proposer prôner publier questionner raconter rajouter rappeler",
        "rapporter rassurer reconnaître recommander rectifier redire regretter relater relever remarquer renchérir",
        "reprendre répéter répliquer répondre rétorquer réagir réaffirmer réclamer réitérer résumer révéler râler",
        "rugir scander signaler souffler souhaiter souligner soupirer soutenir spécifier stipuler suggérer",
        "supposer supputer tempérer tempêter théoriser tonner tranquilliser trancher tweeter twitter",
        "vanter vociférer analyser résumer prophétiser décrypter ricaner schématiser suggérer enchaîner",
        "démontrer chanter titrer marmonner bougonner scander synthétiser calculer",
    ),
    fragment_verbs=words(
        "penser croire craindre redouter imaginer menacer écarter exclure",
        "saluer qualifier remercier appeler exprimer exiger demander",
        "décrire dénoncer condamner critiquer vanter louer",
        "réclamer défendre féliciter fustiger évoquer considérer classer désigner comparer présenter promettre prôner",
        "célébrer traiter accuser plaindre moquer inviter exhorter prier parler revendiquer applaudir",
        "reprocher pointer blâmer taxer accueillir ordonner relever viser contester refuser rejeter citer invoquer",
        "préciser proposer chercher encourager approuver railler déplorer regretter définir émettre baptiser",
        "analyser",
    ),
    thought_verbs=words(
        "démentir considérer prévoir présumer pressentir escompter déduire croire penser soupçonner subodorer",
    ),
    reflexive_verbs=words(
        "déclarer montrer avouer estimer vouloir proclamer revendiquer résigner résoudre réjouir inquiéter indigner",
        "étonner exclamer agacer alarmer emporter amuser insurger désoler lamenter",
        "offusquer",
        "enthousiasmer énerver émouvoir enorgueillir targuer émerveiller attrister excuser écrier apitoyer impatienter",
        "indisposer esclaffer récrier rebiffer enflammer entêter obstiner étrangler scandaliser épancher expliquer",
        "souvenir",
        "rappeler plaindre défendre vanter moquer féliciter interroger demander engager prononcer attendre gausser",
        "désespérer hérisser insurger rebeller justifier confier épouvanter émoustiller",
    ),
    framing_verbs=words("voir percevoir ressentir tenir vivre envisager peindre dépeindre"),
    framing_prepositions=words("comme pour"),
    denying_verbs=words("démentir nier contester réfuter récuser"),
    phrases=phrases(
        "fait savoir, fait valoir, fait remarquer, fait observer, fait part, fait état, mis en garde, met en garde,"
        "mettant en garde, laissé entendre, laisse entendre, laissait entendre, laissait filtrer, laissé filtrer,"
        "tient à rappeler, tenu à rappeler, tenu à souligner, tient à souligner, s'est dit, s'est dite, se dit,"
        "se disent, se sont dits, s'était dit, porté un toast, pris la parole, prend la parole, a eu ces mots,"
        "tire la sonnette d'alarme, tirent la sonnette d'alarme, tiré la sonnette d'alarme, monte au créneau,"
        "monté au créneau, donne de la voix, hausse le ton, haussé le ton, enfonce le clou, enfoncé le clou,"
        "n'y va pas par quatre chemins, ne mâche pas ses mots, botte en touche, persiste et signe, coupe court,"
        "fait mouche, fait amende honorable, fait son mea culpa, passe aux aveux, lève le voile,"
        "prend acte, rend hommage, rendu hommage, voit dans, voit en, y voit, y voient, y a vu,"
        "met en avant, mis en avant, mettent en avant, mettant en avant,"
        "refusé de dire, refuse de dire, refusé de préciser, refuse de préciser, pas voulu dire, pas voulu préciser,"
        "pas souhaité dire, pas souhaité préciser, sans préciser, sans dire, sans indiquer,"
        "parle de, a parlé de, parlait de, parlant de, veut croire, veulent croire, voulait croire",
    ),
    withheld=frozenset(
        phrases(
            "refusé de dire, refuse de dire, refusé de préciser, refuse de préciser, pas voulu dire,"
            "pas voulu préciser, pas souhaité dire, pas souhaité préciser, sans préciser, sans dire, sans indiquer",
        )
    ),
    parentheticals_inside_marks=True,
    sources=phrases(
        "selon, d'après, à en croire, aux dires de, de l'aveu de, de l'avis de, pour reprendre les mots de, aux "
        "yeux de,"
        "si l'on en croit, dixit, au dire de, de source",
    ),
    weak_sources=("pour",),
    own_words=words("propres propre"),
    not_sources=words(
        "tradition coutume usage cas saison saisons calendrier formule vraisemblance besoin besoins modalités critères",
        "règle règles humeur circonstances goûts goût méthode date ordre degré taille âge type moi toi",
    ),
    topics=phrases("quant à, quant au, quant aux, s'agissant de, s'agissant du, pour ce qui est de"),
    parenthetical_conjunctions=words("comme"),
    source_nouns=words(
        "communiqué rapport enquête étude document message texte lettre sondage article discours déclaration bilan",
        "note estimation estimations informations information chiffres données vidéo source sources décret projet",
        "arrêt jugement tribune livre tweet post site entretien interview témoignage témoignages avis",
    ),
    clause_ends=phrases(
        "alors que, alors qu', tandis que, tandis qu', après avoir, après, avant de, au lendemain, lors de, lors d',"
        "ce qui, ce que, une déclaration, des propos, un nouveau, une nouvelle, à l'issue, à l'occasion, dans un, "
        "dans une,"
    ),
    title_nouns=words(
        "navire paquebot ferry voilier cargo pétrolier fusée satellite sonde mission chanson tube single poème pièce",
        "comédie drame thriller polar feuilleton téléfilm court-métrage long-métrage bande-dessinée album podcast blog",
        "plateforme restaurant café bar discothèque groupe collectif mouvement parti logiciel jeu festival salon",
        "tournoi trophée prix dispositif plan fonds label marque campagne slogan catégorie section onglet menu",
        "journal film livre roman série chanson album magazine revue émission ouvrage essai documentaire pièce",
        "quotidien hebdomadaire tableau opération programme projet site application navire missile loi titre intitulé",
        "intitulée intitulés rubrique exposition concept notion expression mot terme label bouton",
    ),
    term_nouns=words("concept notion principe terme mot expression catégorie statut"),
    naming_words=words(
        "nom surnom pseudonyme baptisé baptisée baptisés baptisées surnommé surnommée surnommés dit dite dits dites",
        "nommé nommée appelé",
        "appelée appelés appelées intitulé intitulée intitulés sobriquet dénommé dénommée soi-disant fameux fameuse",
        "fameuses",
    ),
    question_words=words("pourquoi comment combien"),
    question_labels=words("q question"),
    answer_labels=words("r réponse"),
    asking_verbs=words("demander savoir ignorer préciser"),
    asked_words=words("si s' quand où quel quelle quels quelles lequel laquelle qui"),
    infinitive_prepositions=dict.fromkeys(
        words(
            "promettre proposer préconiser recommander suggérer conseiller demander ordonner jurer regretter craindre"
        ),
        "de d'",
    ),
    silent_before_infinitive=words("continuer refuser"),
    utterance_nouns=words(
        "mots mot phrase phrases formule message verdict réponse constat conclusion avertissement conseil devise",
        "slogan explication commentaire remarque propos cri souvenir résumé leitmotiv refrain réplique analyse",
    ),
    manner_phrases=phrases(
        "c'est ainsi que, c'est ainsi qu', ainsi, c'est en ces termes que, c'est en ces termes qu', voilà comment,"
        "c'est comme ça que, c'est comme cela que, c'est comme ça qu', c'est de cette manière que",
    ),
    content_nouns=words(
        "promesse promesses menace menaces affirmation affirmations déclaration déclarations annonce annonces",
        "accusation",
        "accusations hypothèse crainte craintes demande proposition conviction",
        "certitude",
        "opinion thèse conclusion conclusions argument aveu avertissement prédiction",
    ),
    noun_complementizers=phrases("selon laquelle, selon lequel, selon lesquelles, selon lesquels, comme quoi"),
    anaphors=phrases("c'est ce que, c'est ce qu', voilà ce que, voilà ce qu', ce que, ce qu'"),
    relaying_verbs=words("citer"),
    addressing_verbs=words("assurer avertir prévenir informer rassurer convaincre interroger alerter"),
    addressee_prepositions=words("à au aux"),
)
