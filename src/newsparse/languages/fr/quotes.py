"""Reported speech in French."""

from __future__ import annotations

from newsparse.languages.schema.quotes import Irregular, Paradigm, QuoteWords, lines, words

_ER = ("e", "ent", "ait", "aient", "a", "èrent", "era", "eront", "erait", "eraient", "ons", "ions")

QUOTES = QuoteWords(
    articles=words(
        "le la les l' un une des du son sa ses leur leurs ce cet cette ces notre nos votre vos mon ma mes plusieurs",
        "certains certaines quelques deux trois quatre cinq d'autres autre autres chaque aucun aucune tous toutes",
    ),
    indefinite=words("un une des plusieurs certains certaines quelques d'autres autre autres"),
    plurals=words("les des ces ses leurs plusieurs certains quelques deux trois"),
    pronouns={
        "il": "ms",
        "elle": "fs",
        "ils": "mp",
        "elles": "fp",
        "celui-ci": "ms",
        "celle-ci": "fs",
        "ceux-ci": "mp",
        "celles-ci": "fp",
        "on": "",
        "dernier": "ms",
        "dernière": "fs",
    },
    oblique={
        "lui": "ms",
        "elle": "fs",
        "eux": "mp",
        "elles": "fp",
        "celui-ci": "ms",
        "celle-ci": "fs",
        "ceux-ci": "mp",
        "celles-ci": "fp",
    },
    others=words("je j' nous vous tu moi"),
    prepositions=words(
        "à a au aux de d' du des en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant",
        "après avant devant derrière malgré selon lors dès parmi hormis outre via suite face grâce afin jusqu'à jusqu'",
        "concernant quant auprès près loin dont lors hors envers",
    ),
    genitives=words("de d' du des"),
    and_words=words("et mais ou puis &"),
    subordinators=words(
        "que qu' qui dont où si quand lorsque lorsqu' puisque puisqu' comme alors car laquelle lequel lesquels",
        "lesquelles parce tandis quoique bien",
    ),
    relatives=words("qui"),
    that=words("que qu'"),
    auxiliaries=words(
        "a ont avait avaient aura auront aurait auraient ait aient eu est sont était étaient sera seront serait",
        "seraient fut furent soit soient été a-t-il a-t-elle a-t-on ont-ils ont-elles avait-il avait-elle peut peuvent",
        "doit doivent va vont fait font",
    ),
    passive=words("est sont était étaient sera seront serait fut furent soit été"),
    fillers=words(
        "ne n' pas plus se s' le la les l' lui leur y en également aussi déjà ensuite encore toutefois cependant",
        "notamment toujours clairement récemment longtemps immédiatement ainsi donc enfin même alors pourtant",
        "régulièrement publiquement vivement fermement vigoureusement officiellement simplement désormais d'abord",
        "néanmoins brièvement certes par ailleurs en outre elle-même lui-même eux-mêmes souvent jamais rapidement",
        "longuement implicitement explicitement formellement ouvertement tout depuis bien nous",
    ),
    negations=words("ne n' pas"),
    times=words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août",
        "septembre octobre novembre décembre matin soir midi après-midi nuit hier aujourd'hui demain avant-hier",
        "dernier prochain tôt tard semaine mois année",
    ),
    paradigms=(
        Paradigm("er", finite=_ER, participle=("é", "ée", "és", "ées"), gerund=("ant",)),
        Paradigm(
            "ger",
            finite=("ge", "gent", "geait", "geaient", "gea", "gèrent", "gera", "gerait", "geons"),
            participle=("gé", "gée", "gés", "gées"),
            gerund=("geant",),
        ),
        Paradigm(
            "cer",
            finite=("ce", "cent", "çait", "çaient", "ça", "cèrent", "cera", "cerait", "çons"),
            participle=("cé", "cée", "cés", "cées"),
            gerund=("çant",),
        ),
        Paradigm(
            "eler",
            finite=("elle", "ellent", "elait", "elaient", "ela", "elèrent", "ellera", "ellerait"),
            participle=("elé", "elée", "elés", "elées"),
            gerund=("elant",),
        ),
        Paradigm(
            "éter",
            finite=("ète", "ètent", "était", "étaient", "éta", "étèrent", "étera"),
            participle=("été", "étée", "étés", "étées"),
            gerund=("étant",),
        ),
        Paradigm(
            "érer",
            finite=("ère", "èrent", "érait", "éraient", "éra", "érèrent", "érera"),
            participle=("éré", "érée", "érés", "érées"),
            gerund=("érant",),
        ),
        Paradigm(
            "éler",
            finite=("èle", "èlent", "élait", "élaient", "éla", "élèrent"),
            participle=("élé", "élée", "élés", "élées"),
            gerund=("élant",),
        ),
        Paradigm(
            "ener",
            finite=("ène", "ènent", "enait", "enaient", "ena", "enèrent"),
            participle=("ené", "enée", "enés"),
            gerund=("enant",),
        ),
        Paradigm(
            "éguer",
            finite=("ègue", "èguent", "éguait", "éguaient", "égua"),
            participle=("égué",),
            gerund=("éguant",),
        ),
        Paradigm(
            "ir",
            finite=("it", "issent", "issait", "issaient", "irent", "ira", "irait"),
            participle=("i", "ie", "is", "ies"),
            gerund=("issant",),
        ),
        Paradigm("yer", finite=("ie", "ient", "yait", "ya"), participle=("yé",), gerund=("yant",)),
    ),
    irregular={
        "dire": Irregular("dit disent disait disaient dira diront dirait diraient", "dit dite dits dites", "disant"),
        "redire": Irregular("redit redisent redisait", "redit", "redisant"),
        "prédire": Irregular("prédit prédisent prédisait", "prédit", "prédisant"),
        "contredire": Irregular("contredit contredisent", "contredit", "contredisant"),
        "écrire": Irregular("écrit écrivent écrivait écrivaient écrira", "écrit écrite", "écrivant"),
        "décrire": Irregular("décrit décrivent décrivait décrivaient", "décrit décrite décrits décrites", "décrivant"),
        "répondre": Irregular("répond répondent répondait répondaient", "répondu", "répondant"),
        "défendre": Irregular("défend défendent défendait défendirent", "défendu", "défendant"),
        "prétendre": Irregular("prétend prétendent prétendait prétendaient", "prétendu", "prétendant"),
        "croire": Irregular("croit croient croyait croyaient", "cru", "croyant"),
        "promettre": Irregular("promet promettent promettait promit", "promis", "promettant"),
        "admettre": Irregular("admet admettent admettait admit", "admis", "admettant"),
        "reconnaître": Irregular("reconnaît reconnait reconnaissent reconnaissait", "reconnu", "reconnaissant"),
        "convenir": Irregular("convient conviennent convenait convint", "convenu", "convenant"),
        "prévenir": Irregular("prévient préviennent prévenait prévint", "prévenu", "prévenant"),
        "soutenir": Irregular("soutient soutiennent soutenait soutint", "soutenu", "soutenant"),
        "maintenir": Irregular("maintient maintiennent maintenait", "maintenu", "maintenant"),
        "craindre": Irregular("craint craignent craignait craignaient", "craint", "craignant"),
        "plaindre": Irregular("plaint plaignent plaignait", "plaint", "plaignant"),
        "exclure": Irregular("exclut excluent excluait exclura", "exclu", "excluant"),
        "conclure": Irregular("conclut concluent concluait", "conclu", "concluant"),
        "poursuivre": Irregular("poursuit poursuivent poursuivait", "poursuivi", "poursuivant"),
        "savoir": Irregular("sait savent savait savaient", "su", "sachant"),
        "apprendre": Irregular("apprend apprennent apprenait", "appris", "apprenant"),
        "reprendre": Irregular("reprend reprennent reprenait", "repris", "reprenant"),
        "rire": Irregular("rit riait", "ri", "riant"),
        "sourire": Irregular("sourit souriait", "souri", "souriant"),
        "permettre": Irregular("permet", "permis", "permettant"),
        "transmettre": Irregular("transmet transmettait", "transmis", "transmettant"),
        "vouloir": Irregular("veut veulent voulait", "voulu", "voulant"),
        "jeter": Irregular("jette jettent jetait jeta", "jeté", "jetant"),
        "émettre": Irregular("émet émettent émettait", "émis", "émettant"),
        "rétorquer": Irregular("rétorque rétorquent rétorquait rétorquaient", "rétorqué", "rétorquant"),
    },
    speech=words(
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
        "rugir scander signaler signifier souffler souhaiter souligner soupirer soutenir spécifier stipuler suggérer",
        "supposer supputer tempérer tempêter théoriser tonner tranquilliser trancher tweeter twitter",
        "vanter vociférer analyser résumer prophétiser décrypter ricaner schématiser suggérer enchaîner",
        "démontrer chanter titrer marmonner bougonner scander synthétiser calculer",
    ),
    frames=words(
        "penser croire craindre redouter imaginer menacer écarter exclure",
        "saluer qualifier remercier appeler exprimer exiger demander",
        "décrire dénoncer condamner critiquer vanter louer",
        "réclamer défendre féliciter fustiger évoquer considérer classer désigner comparer présenter promettre prôner",
        "célébrer traiter accuser plaindre moquer inviter exhorter prier parler revendiquer applaudir",
        "reprocher pointer blâmer taxer accueillir ordonner relever viser contester refuser rejeter citer invoquer",
        "préciser proposer chercher encourager approuver railler déplorer regretter définir émettre baptiser",
        "analyser",
    ),
    thought=words("démentir"),
    phrases=lines(
        "fait savoir, fait valoir, fait remarquer, fait observer, fait part, fait état, mis en garde, met en garde,"
        "mettant en garde, laissé entendre, laisse entendre, laissait entendre, laissait filtrer, laissé filtrer,"
        "tient à rappeler, tenu à rappeler, tenu à souligner, se félicite, s'est félicité, se réjouit, s'est réjoui,"
        "s'est dit, s'est dite, se dit, se disent, se sont dits, s'était dit, s'inquiète, s'est inquiété, s'indigne,"
        "s'est indigné, s'est indignée, s'interroge, s'est interrogé, s'exclame, s'est exclamé, s'est exclamée,"
        "s'agace, s'alarme, s'est alarmé, s'emporte, s'est emporté, s'amuse, s'est amusé, s'est défendu, s'étonne,"
        "s'est étonné, se défend, se souvient, se rappelle, se plaint, s'est plaint, se demande, s'insurge,"
        "s'est insurgé, porté un toast, pris la parole, prend la parole, a eu ces mots, tire la sonnette d'alarme,"
        "se vante, s'est vanté, se désole, s'est désolé, se désole, s'enthousiasme, s'énerve, se moque, s'offusque,"
        "prend acte, rend hommage, rendu hommage, voit dans, voit en, y voit, y voient, y a vu,"
        "parle de, a parlé de, parlait de, parlant de",
    ),
    joined_pronouns=True,
    incise_inside=True,
    infinitive_endings=("er", "ir", "oir", "re"),
    sources=lines(
        "selon, d'après, à en croire, aux dires de, de l'aveu de, de l'avis de, pour reprendre les mots de, aux "
        "yeux de,"
        "si l'on en croit, dixit, au dire de, de source",
    ),
    weak_sources=("pour",),
    as_words=words("comme"),
    source_nouns=words(
        "communiqué rapport enquête étude document message texte lettre sondage article discours déclaration bilan",
        "note estimation estimations informations information chiffres données vidéo source sources décret projet",
        "arrêt jugement tribune livre tweet post site entretien interview témoignage témoignages avis",
    ),
    clause_ends=lines(
        "alors que, alors qu', tandis que, tandis qu', après avoir, après, avant de, au lendemain, lors de, lors d',"
        "ce qui, ce que, une déclaration, des propos, un nouveau, une nouvelle, à l'issue, à l'occasion, dans un, "
        "dans une,"
    ),
    honorifics={
        "m.": "m",
        "m": "m",
        "mm": "m",
        "mme": "f",
        "mlle": "f",
        "monsieur": "m",
        "madame": "f",
        "dr": "",
        "me": "",
        "maître": "",
        "docteur": "",
        "pr": "",
        "professeur": "m",
        "général": "m",
        "colonel": "m",
        "lieutenant-colonel": "m",
        "capitaine": "m",
        "commandant": "m",
        "amiral": "m",
        "mgr": "m",
        "sir": "m",
    },
    roles={
        **dict.fromkeys(
            "président premier-ministre ministre chef dirigeant directeur conseiller assistant secrétaire général"
            " gouverneur maire député sénateur procureur avocat juge ambassadeur roi prince empereur pape patriarche"
            " chancelier vice-président coordinateur coordonnateur fondateur patron entraîneur sélectionneur"
            " préfet commissaire héritier candidat opposant militant écrivain auteur chercheur professeur"
            " philosophe historien sociologue anthropologue économiste politologue toxicologue médecin virologue"
            " épidémiologiste infirmier biologiste climatologue analyste expert spécialiste journaliste acteur"
            " réalisateur chanteur rédacteur consultant observateur émissaire envoyé négociateur délégué adjoint"
            " homologue prédécesseur successeur numéro dictateur autocrate milliardaire homme agriculteur pêcheur"
            " habitant témoin élu responsable cadre représentant capitaine commandant second général colonel amiral"
            " syndicaliste trésorier doyen recteur évêque archevêque cardinal rabbin imam intéressé psychologue"
            " psychiatre entrepreneur cofondateur créateur joueur champion arbitre cycliste pilote monarque souverain"
            " fonctionnaire diplomate officier policier gendarme pompier soldat urbaniste architecte botaniste"
            " pédiatre neurologue juriste constitutionnaliste physicien chimiste astronome géologue".split(),
            "m",
        ),
        **dict.fromkeys(
            "présidente première-ministre dirigeante directrice conseillère assistante gouverneure députée sénatrice"
            " procureure avocate ambassadrice reine princesse chancelière vice-présidente coordinatrice fondatrice"
            " patronne préfète candidate opposante militante écrivaine autrice auteure chercheuse professeure"
            " historienne infirmière biologiste experte actrice réalisatrice chanteuse rédactrice consultante envoyée"
            " déléguée adjointe femme habitante élue représentante ministre-présidente élève"
            " cofondatrice joueuse championne agricultrice directrice-générale consœur".split(),
            "f",
        ),
        **dict.fromkeys("porte-parole vice-premier garde membre juge victime".split(), ""),
    },
    leaders=words(
        "président présidente dirigeant dirigeante chef leader dictateur autocrate numéro premier ministre",
        "chancelier roi",
    ),
    article_genders={"la": "f", "une": "f", "le": "m", "un": "m"},
    gerund_markers=words("en tout"),
    reflexives=words("s' se"),
    groups=words(
        "plusieurs certains beaucoup autres d'autres",
        "dirigeants autorités responsables observateurs experts analystes médias agences sources diplomates avocats",
        "chercheurs scientifiques auteurs syndicats opposants manifestants députés sénateurs ministres enquêteurs",
        "policiers soldats militaires témoins habitants riverains pêcheurs agriculteurs médecins procureurs juges",
        "occidentaux européens américains russes ukrainiens détracteurs partisans défenseurs associations",
        "organisateurs",
        "rebelles journalistes élus parents proches spécialistes secours pompiers participants partenaires",
        "fonctionnaires",
        "autocrates hommes gens étudiants élèves enseignants économistes historiens officiels parlementaires",
    ),
    bodies=words(
        "ministère gouvernement agence armée parti conseil commission parlement sénat assemblée organisation ong",
        "association fédération syndicat comité cour tribunal parquet police état-major marine présidence préfecture",
        "mairie ambassade diplomatie institut université fondation centre société groupe entreprise firme compagnie",
        "direction administration département état kremlin élysée pentagone onu otan union banque maison observatoire",
        "journal quotidien chaîne radio télévision magazine hebdomadaire site revue coalition alliance bureau service",
        "autorité haut-commissariat secrétariat opposition majorité gendarmerie cabinet délégation protection chambre",
        "académie ligue club confédération collectif hôpital église vatican régime junte rosstat",
    ),
    agencies=words("agence agences média médias journal quotidien chaîne télévision radio magazine site"),
    generic=words(
        "ville service agence institut organisation groupe société entreprise conseil centre chaîne journal site",
        "revue magazine direction département comité association compagnie firme fondation bureau club maison",
        "autorité journal collectif quotidien radio télévision hebdomadaire cabinet chambre",
    ),
    locatives=words("à en vers depuis"),
    place_nouns=words(
        "ville village région province commune quartier rue avenue boulevard place île lac mont montagne mer océan",
        "golfe détroit fleuve rivière plage port aéroport aéroports gare stade vallée forêt parc département capitale",
        "côte oblast cap péninsule archipel nord sud",
    ),
    place_openers=words(
        "ville village région province commune rue avenue boulevard place île îles lac mont montagne mer golfe",
        "détroit vallée port aéroport aéroports gare stade forêt parc cap péninsule oblast atlantique nord sud est",
        "ouest",
    ),
    things=words(
        "réunion sommet accord traité prix coupe ligue projet loi plan guerre opération championnat festival salon",
        "revue images services photos news world agents medicine home hub pack show tour business times research",
        "misinformation shadow journal archives entrée sortie carton minute match groupe licence programme mission",
        "grand",
    ),
    labels=words(
        "suivant précédent crédit crédits photo photos image images vidéo vidéos lire voir partager imprimer",
        "copyright handout illustration exclusif info infos article articles source sources légende diaporama podcast",
        "direct archives accueil newsletter abonnés abonné publicité commentaires menu recherche missile par",
    ),
    particles=words("de du des la le von van bin ben al el d' della di da dos den der ibn abu y"),
    first_names={
        **dict.fromkeys(
            "jean pierre paul jacques michel françois philippe nicolas emmanuel louis antoine olivier laurent éric"
            " eric alain bernard bruno christophe daniel david denis fabien frédéric gérard gabriel"
            " guillaume henri hervé hugo jérôme joseph julien luc marc martin mathieu matthieu maxime patrick"
            " raphaël robert rené romain sébastien serge stéphane sylvain thierry thomas vincent xavier yves"
            " vladimir sergueï dmitri iouri youri andreï mikhaïl alexandre boris donald joe barack john james"
            " matthew antony jens volodymyr javier josé luis mohamed ahmed ali hassan ibrahim karim mario".split(),
            "m",
        ),
        **dict.fromkeys(
            "marie anne catherine nathalie isabelle sophie sylvie christine martine françoise monique nicole"
            " valérie véronique sandrine stéphanie céline julie laura laure claire emma léa manon chloé"
            " sarah élisabeth élise hélène brigitte florence agnès alice anaïs audrey aurélie béatrice beatriz"
            " carole caroline cécile charlotte delphine élodie émilie fatima gabrielle ana maria karine ségolène"
            " marine rachida roselyne ursula angela mathilde juliette pauline lucie margot mélanie amélie"
            " aurore virginie corinne danièle jeanne louise olga svetlana kamala hillary".split(),
            "f",
        ),
    },
    titled=words(
        "journal film livre roman série chanson album magazine revue émission ouvrage essai documentaire pièce",
        "quotidien hebdomadaire tableau opération programme projet site application navire missile loi titre intitulé",
        "intitulée intitulés rubrique exposition concept notion expression mot terme label bouton",
    ),
    terms=words("concept notion principe terme mot expression catégorie statut"),
    called=words(
        "baptisé baptisée baptisés baptisées surnommé surnommée surnommés dit dite dits dites nommé nommée appelé",
        "appelée appelés appelées intitulé intitulée intitulés sobriquet dénommé dénommée soi-disant fameux fameuse",
        "fameuses",
    ),
    not_names=words("oui non si merci bonjour cela ceci ça c' voilà voici quel quelle comment pourquoi rien mais où"),
    elisions=("l", "d", "j", "n", "s", "c", "t", "m", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"),
    relays=words("citer"),
    addressed=words("assurer avertir prévenir informer rassurer convaincre interroger alerter"),
    hearer_prepositions=words("à au aux"),
    agent=words("par"),
)
