"""How French tells events."""

from __future__ import annotations

from newsparse.languages.fr.nouns import NOUNS as KINDS
from newsparse.languages.fr.triggers import NOUNS, VERBS
from newsparse.languages.schema.entries import by_word, words
from newsparse.languages.schema.events import EventLexicon, Frame, Trigger

_TEXTS = (
    "accord traité traite pacte partenariat convention protocole contrat mémorandum déclaration armistice "
    "compromis document alliance entente"
)
_ARMS = (
    "arme munition missile obus drone char avion_de_combat f-16 canon artillerie blindé équipement_militaire "
    "matériel_militaire technologie fusil mitrailleuse hélicoptère roquette torpille navire sous-marin"
)
_HELP = (  # what is given as aid: money, food, medicine, shelter, energy, transport
    "aide secours vivre nourriture médicament argent don fonds prêt milliard million soutien cadeau service abri "
    "matériel assistance subvention vaccin tentes couverture vêtement eau céréale blé carburant "
    "générateur équipement véhicule ambulance hôpital"
)
_GIFTS = (  # what heads of state give one another: vehicles, animals, works of art, jewels, medals, arms of honour
    "voiture limousine automobile cheval chien chameau faucon panda animal œuvre tableau sculpture statue vase "
    "porcelaine tapis livres manuscrit bijou montres collier médaille épée sabre pistolet costume"
)


def _agreed(participles: str) -> frozenset[str]:
    """Return participles in both genders and numbers."""
    return frozenset(f"{word}{ending}" for word in participles.split() for ending in ("", "e", "s", "es"))


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

_QUESTIONS = " ".join(  # who asks so wants to know: "a demandé si l'usine ..."
    f"{verb}_{word}"
    for verb in words("demande demandé demandée demandait demandent demander demanda")
    for word in words("si s'il s'ils pourquoi comment quand combien où")
)

EVENTS = EventLexicon(
    verbs=(
        Trigger(
            "CONSULT",
            (
                "rencontrer s'entretenir dialoguer négocier renégocier se_concerter se_réunir conférer converser "
                "parlementer"
            ),
            Frame.MEET,
            bars="difficulté problème obstacle succès prix tournant virage",
        ),
        Trigger(
            "CONSULT",
            "discuter échanger débattre",
            Frame.MEET,
            needs="avec entre dirigeant ministre président délégation",
        ),
        Trigger(
            "CONSULT",
            "se_retrouver",
            Frame.MEET,
            needs="sommet dirigeant homologue président ministre discuter négoci délégation",
        ),
        Trigger("CONSULT-phone", "téléphoner", Frame.MEET),
        Trigger(
            "CONSULT-visit",
            "visiter se_rendre atterrir séjourner se_déplacer arriver débarquer",
            Frame.GO,
            bars="compte utile coupable évidence musée pas_sans hommage",
        ),
        Trigger("CONSULT-visit", "attendre", Frame.GO, only="participle"),
        Trigger("CONSULT-visit", "serrer_la_main", Frame.MEET),
        Trigger(
            "CONSULT-visit",
            "accueillir recevoir",
            Frame.HOST,
            bars=(
                "conteneur lettre prix chien aide arme somme milliard million mail appel ordre soutien mandat "
                "visite_de information coup plainte formation salaire chiffre nouvelle proposition peine"
            ),
        ),
        Trigger(
            "AID", "recevoir", Frame.HOST, needs=f"{_ARMS} {_HELP} {_GIFTS}", bars="prix médaille trophée distinction"
        ),
        Trigger("CONSULT-third-party", "arbitrer jouer_les_médiateurs", Frame.ACT),
        Trigger(
            "SUPPORT",
            "signer parapher cosigner",
            Frame.JOINT,
            needs=_TEXTS + " tribune loi décret texte pétition résolution",
        ),
        Trigger("SUPPORT", "conclure ratifier", Frame.JOINT, needs=_TEXTS),
        Trigger(
            "SUPPORT",
            (
                "saluer féliciter remercier louer apprécier célébrer honorer complimenter acclamer plébisciter "
                "encenser se_féliciter se_réjouir"
            ),
            Frame.ACT,
            bars="foule main maison appartement anniversaire messe office culte mariage fête victoire but",
        ),
        Trigger("SUPPORT", "voter", Frame.ACT, needs="résolution motion accord", bars="contre"),
        Trigger("SUPPORT", "adopter", Frame.ACT, needs="résolution motion accord"),
        Trigger("SUPPORT", "se_dire se_prononcer se_déclarer", Frame.ACT, needs="favorable solidaire pour en_faveur"),
        Trigger("SUPPORT", "présenter_ses_excuses présenter_leurs_excuses", Frame.TO),
        Trigger("SUPPORT", "renouer rétablir", Frame.JOINT, needs="relation lien dialogue", future="AGREE"),
        Trigger(
            "SUPPORT",
            "soutenir approuver appuyer défendre cautionner avaliser entériner",
            Frame.ACT,
            needs=(
                "résolution accord plan projet candidat candidature loi texte réforme gouvernement initiative "
                "proposition motion position offensive cause agression lutte opposition sanction peuple"
            ),
        ),
        Trigger(
            "SUPPORT",
            "exprimer réaffirmer réitérer témoigner apporter renouveler assurer",
            Frame.TO,
            needs="soutien solidarité appui gratitude confiance amitié attachement condoléances",
        ),
        Trigger(
            "SUPPORT",
            (
                "intensifier renforcer resserrer approfondir normaliser rétablir établir consolider améliorer "
                "réchauffer élargir"
            ),
            Frame.JOINT,
            needs="relation lien partenariat coopération alliance dialogue",
            future="AGREE",
        ),
        Trigger("SUPPORT", "porter_un_toast lever_son_verre rendre_hommage", Frame.TO),
        Trigger(
            "SUPPORT",
            "qualifier décrire",
            Frame.ACT,
            needs=(
                "historique succès excellent exemplaire remarquable décisif révolutionnaire courageux ami héros "
                "modèle chaleureu"
            ),
        ),
        Trigger(
            "SUPPORT",
            "reconnaître",
            Frame.ACT,
            needs="indépendance souveraineté état gouvernement palestinien légitimité",
        ),
        Trigger("AGREE", "envisager", Frame.JOINT, needs="coopération partenariat accord alliance rapprochement"),
        Trigger("AGREE", "s'engager promettre s'entraider convenir", Frame.TO, bars="hostilité_s'engag lutte_s'engag"),
        Trigger(
            "AGREE",
            "parvenir aboutir trouver atteindre",
            Frame.MEET,
            needs="accord compromis terrain_d'entente entente",
            bars="d'accord_avec_lui",
        ),
        Trigger("AGREE", "se_dire", Frame.ALONE, needs=(
            "à_négoci à_discut à_dialog à_accueillir à_reprendre à_coopérer à_aider à_signer à_rencontr à_recevoir "
            "à_un_compromis au_dialogue"
        )),
        Trigger(
            "AGREE",
            (
                "donner_son_feu_vert donner_leur_feu_vert donner_le_feu_vert donner_son_accord donner_leur_accord "
                "tendre_la_main"
            ),
            Frame.ALONE,
        ),
        Trigger("AGREE", "s'accorder se_mettre_d'accord tomber_d'accord", Frame.MEET),
        Trigger("AGREE", "inviter convier", Frame.ACT, bars="lecteur internaute"),
        Trigger("AGREE", "annoncer", Frame.ALONE, needs="partenariat coopération accord trêve alliance pacte"),
        Trigger("COOPERATE", "coopérer collaborer s'allier s'associer mutualiser", Frame.MEET),
        Trigger("COOPERATE", "échanger", Frame.MEET, needs="cadeau prisonnier information renseignement otage"),
        Trigger("COOPERATE", "partager", Frame.MEET, needs="renseignement information donnée"),
        Trigger("COOPERATE", "extrader", Frame.ACT),
        Trigger(
            "AID",
            (
                "offrir donner livrer fournir transférer céder léguer acheminer dépêcher expédier octroyer "
                "allouer accorder verser débloquer parachuter affréter"
            ),
            Frame.TO,
            needs=f"{_ARMS} {_HELP} {_GIFTS}",
            bars=(
                "exemple avis rendez-vous parole sens place ordre coup visite impression réponse raison lieu "
                "naissance interview entretien entrevue conférence détail précision information peine "
                "explication preuve témoignage droit"
            ),
        ),
        Trigger(
            "AID",
            "offrir livrer fournir octroyer léguer",
            Frame.TO,
            bars=(
                "exemple avis rendez-vous impression réponse raison occasion visage interview explication preuve "
                "possibilité chance détail précision information"
            ),
        ),
        Trigger(
            "AID",
            "envoyer distribuer prodiguer",
            Frame.TO,
            needs=(
                "aide secours vivre nourriture médicament argent milliard million arme munition missile obus matériel "
                "soin couverture repas tente ambulance"
            ),
            bars="message lettre courrier",
        ),
        Trigger("AID", "accorder octroyer", Frame.TO, needs="asile protection_temporaire statut_de_réfugié"),
        Trigger("AID", "porter_secours venir_en_aide venir_au_secours prêter_main-forte", Frame.TO),
        Trigger(
            "AID",
            "aider secourir ravitailler rapatrier évacuer héberger financer subventionner ramener",
            Frame.ACT,
            bars="à_comprendre film blessé_grave campagne étude",
        ),
        Trigger("AID", "armer équiper", Frame.ACT, needs="armée rebelle milice ukraine combattant force"),
        Trigger(
            "CONCEDE",
            "céder capituler renoncer reculer se_plier assouplir alléger lever obtempérer s'incliner",
            Frame.TO,
            needs=(
                "à devant face pression exigence revendication sanction restriction embargo blocus couvre-feu projet "
                "interdiction réforme grève programme blocage condition mesure gel"
            ),
            bars="main place voile doute fonds rideau yeux",
        ),
        Trigger("CONCEDE", "gracier amnistier", Frame.ACT),
        Trigger("CONCEDE", "retirer", Frame.ALONE, needs="projet_de_loi texte réforme plainte amendement décret"),
        Trigger("CONCEDE", "accéder", Frame.TO, needs="demande revendication exigence requête"),
        Trigger("CONCEDE", "assouplir lever", Frame.ALONE, needs="état_d'urgence loi_martiale couvre-feu confinement"),
        Trigger(
            "CONCEDE",
            (
                "faire_marche_arrière faire_machine_arrière faire_des_concessions rendre_le_pouvoir "
                "remettre_le_pouvoir revenir_sur_sa_décision jeter_du_lest lâcher_du_lest"
            ),
            Frame.TO,
        ),
        Trigger(
            "CONCEDE",
            "suspendre interrompre cesser lever mettre_fin",
            Frame.ALONE,
            needs="grève mouvement mobilisation blocage occupation protestation manifestation barrage siège",
        ),
        Trigger(
            "RETREAT-release",
            "libérer relâcher relaxer élargir",
            Frame.ACT,
            needs=(
                "otage prisonnier détenu militant journaliste opposant suspect ressortissant garde soldat captif "
                "hier lundi mardi mercredi jeudi vendredi samedi dimanche caution"
            ),
            bars="relation place espace temps marché",
        ),
        Trigger(
            "RETREAT-withdraw",
            "se_retirer évacuer retirer rapatrier",
            Frame.ALONE,
            needs="troupe soldat force contingent armée militaire base ville territoire front position char",
        ),
        Trigger(
            "RETREAT-withdraw",
            "quitter",
            Frame.ALONE,
            needs="soldat troupe contingent casques_bleus forces armée combattant",
            bars="ses_fonctions fonction",
        ),
        Trigger("RETREAT-release", "remettre_en_liberté", Frame.ACT),
        Trigger("RETREAT-disarm", "déposer_les_armes rendre_les_armes", Frame.ALONE),
        Trigger("RETREAT-resign", "démissionner abdiquer", Frame.ALONE),
        Trigger(
            "RETREAT-resign",
            "présenter remettre annoncer quitter",
            Frame.ALONE,
            needs="démission ses_fonctions ses_fonction",
        ),
        Trigger(
            "RETREAT-disarm",
            "désarmer démilitariser déminer démanteler",
            Frame.ACT,
            needs="arme rebelle milice arsenal mine groupe base nucléaire combattant missile site",
        ),
        Trigger("RETREAT-ceasefire", "décréter observer respecter proclamer", Frame.ALONE, needs="cessez-le-feu trêve"),
        Trigger(
            "REQUEST",
            (
                "demander réclamer exiger solliciter exhorter enjoindre conjurer presser supplier prier plaider "
                "préconiser implorer"
            ),
            Frame.TO,
            bars="se_demand temps effort attention courage mois an de_se_demander question_se",
        ),
        Trigger("REQUEST", "demander", Frame.TO, bars=_QUESTIONS),
        Trigger(
            "REQUEST",
            "revendiquer",
            Frame.TO,
            bars="attaque attentat assassinat explosion tir victoire frappe enlèvement opération responsabilité",
        ),
        Trigger("REQUEST", "sommer", Frame.TO, bars="argent euro dollar grande petite importante million milliard"),
        Trigger("REQUEST", "lancer_un_appel", Frame.TO, bars="offres"),
        Trigger("REQUEST", "appeler", Frame.ACT, needs="à au aux", bars="téléphone secours fonction"),
        Trigger(
            "ACCUSE-disapprove",
            (
                "critiquer dénoncer fustiger déplorer regretter blâmer désapprouver vilipender "
                "stigmatiser s'indigner s'inquiéter s'alarmer craindre redouter reprocher contester s'insurger "
                "protester tancer étriller brocarder décrier"
            ),
            Frame.ACT,
        ),
        Trigger(
            "ACCUSE-disapprove",
            "condamner",
            Frame.ACT,
            bars="mois_de_prison ans_de_prison amende tribunal cour peine juge à_perpétuité à_mort payer somme",
        ),
        Trigger(
            "ACCUSE-disapprove",
            "préoccuper inquiéter irriter alarmer décevoir choquer indigner scandaliser exaspérer",
            Frame.HOST,
        ),
        Trigger(
            "ACCUSE-disapprove",
            "se_dire se_déclarer",
            Frame.ACT,
            needs="préoccup inquiet inquiète inquièt indign choqué consterné scandalis alarm",
        ),
        Trigger(
            "ACCUSE-disapprove",
            "qualifier",
            Frame.ACT,
            needs=(
                "confrontation conflictuel hostile honte scandale crime inacceptable provocation terroriste "
                "illégal mensonge dérive menace impérialiste attaque échec injuste"
            ),
        ),
        Trigger(
            "ACCUSE-allege",
            "accuser soupçonner incriminer imputer",
            Frame.ACT,
            bars="retard réception coup baisse recul déficit",
        ),
        Trigger("ACCUSE-disapprove", "convoquer", Frame.ACT, needs="ambassadeur ambassadrice chargé_d'affaires"),
        Trigger("ACCUSE-allege", "porter_plainte déposer_plainte déposer_une_plainte", Frame.ACT),
        Trigger("ACCUSE-investigate", "mettre_en_examen mettre_en_cause inculper traduire_en_justice", Frame.ACT),
        Trigger("ACCUSE-investigate", "comparaître", Frame.SUFFER, needs="tribunal juge cour justice pour assises"),
        Trigger(
            "ACCUSE-investigate",
            "enquêter perquisitionner",
            Frame.ACT,
            needs=(
                "enquête pour police justice parquet magistrat juge procureur corruption fraude meurtre tribunal "
                "examen inspecteur sur"
            ),
            bars="route objectif effort but travail chemin discussion mission action combat grève",
        ),
        Trigger(
            "REJECT",
            "refuser rejeter repousser décliner écarter exclure récuser s'opposer désavouer dénier boycotter",
            Frame.TO,
            bars="offensive attaque date rendez-vous assaut calendrier responsabilité",
        ),
        Trigger("REJECT", "voter_contre se_prononcer_contre dire_non tourner_le_dos claquer_la_porte", Frame.TO),
        Trigger("REJECT-yield", "mettre_son_veto opposer_son_veto", Frame.TO),
        Trigger("REJECT-yield", "opposer", Frame.TO, needs="veto refus fin_de_non"),
        Trigger(
            "REJECT",
            "abandonner abroger dénoncer rompre annuler",
            Frame.ACT,
            needs="accord politique traité négociation pourparler dialogue projet réunification trêve",
            bars="grève",
        ),
        Trigger(
            "THREATEN",
            "hésiter_pas_à",
            Frame.ACT,
            needs="sanction riposter force représailles frapper répondre attaquer recourir intervenir punir",
        ),
        Trigger(
            "THREATEN",
            "menacer avertir mettre_en_garde",
            Frame.ACT,
            bars="drapeau pancarte banderole ruine pluie orage disparition espèce",
        ),
        Trigger(
            "PROTEST-demo",
            "manifester défiler",
            Frame.ALONE,
            bars="intérêt soutien volonté inquiétude signe souhait désir symptôme joie volontiers mannequin",
        ),
        Trigger(
            "PROTEST-demo",
            "se_rassembler descendre scander",
            Frame.ALONE,
            needs="rue contre place slogan protest manifest pancarte dénoncer",
        ),
        Trigger(
            "PROTEST-strike",
            "débrayer se_mettre_en_grève cesser_le_travail faire_grève faire_la_grève entrer_en_grève",
            Frame.ALONE,
        ),
        Trigger(
            "PROTEST-obstruct",
            "bloquer occuper barricader paralyser perturber",
            Frame.ALONE,
            needs=(
                "manifestant gréviste route rond-point étudiant agriculteur syndicat accès site autoroute "
                "université lycée raffinerie conflit grève antenne trafic"
            ),
            bars="réseaux internet loi texte processus accord",
        ),
        Trigger("PROTEST-hunger", "jeûner", Frame.ALONE, needs="protest grève contre"),
        Trigger(
            "PROTEST-riot",
            "incendier saccager piller",
            Frame.ALONE,
            needs="manifestant émeutier jeune casseur voiture magasin foule",
        ),
        Trigger("SANCTION", "sanctionner", Frame.ACT),
        Trigger(
            "SANCTION-discontinue",
            "adopter décréter décider prendre voter durcir annoncer infliger prolonger reconduire",
            Frame.ACT,
            needs=(
                "ses_sanctions sanctions_contre sanctions_à "
                "nouvelles_sanctions paquet_de_sanctions embargo sanctions_économiques"
            ),
        ),
        Trigger(
            "SANCTION-discontinue",
            "suspendre geler interrompre couper imposer rompre taxer interdire fermer",
            Frame.ACT,
            needs=(
                "sanction embargo relation aide importation exportation avoir pont droits_de_douane taxe "
                "frontière commerce financement produit ambassade chargement gaz"
            ),
            bars="grève séance match",
        ),
        Trigger(
            "SANCTION-expel",
            "expulser bannir renvoyer rappeler",
            Frame.ACT,
            needs="diplomate ambassadeur ambassade attaché consul délégation",
        ),
        Trigger(
            "SANCTION-convict",
            "condamner écrouer",
            Frame.SUFFER,
            needs=(
                "prison an mois amende peine perpétuité mort tribunal cour réclusion détention sursis "
                "paiement verser payer"
            ),
        ),
        Trigger(
            "SANCTION",
            "licencier limoger destituer révoquer suspendre_de_ses exclure radier",
            Frame.ACT,
            bars="possibilité hypothèse idée toute",
        ),
        Trigger(
            "MOBILIZE-troops",
            "déployer mobiliser masser positionner envoyer dépêcher",
            Frame.ALONE,
            needs=(
                "soldat troupe militaire force homme armée réserviste "
                "renfort navire avion bâtiment char marine régiment "
                "hélicoptère missile"
            ),
        ),
        Trigger(
            "MOBILIZE-police",
            "déployer mobiliser",
            Frame.ALONE,
            needs="policier gendarme police crs agent pompier",
        ),
        Trigger(
            "MOBILIZE-weapons",
            "tester tirer lancer procéder",
            Frame.ALONE,
            needs="missile balistique essai fusée satellite",
            bars="contre sur appel débat",
        ),
        Trigger(
            "COERCE-arrest",
            "arrêter interpeller incarcérer emprisonner appréhender écrouer détenir capturer",
            Frame.ACT,
            needs=(
                "police gendarme suspect homme personne militant opposant manifestant journaliste domicile hier "
                "soupçon jeune prison garde individu dirigeant membre arme trafic étudiant lundi mardi mercredi "
                "jeudi vendredi samedi dimanche"
            ),
            bars="travail décision production record capital part action jamais_de activité",
        ),
        Trigger("COERCE-arrest", "placer", Frame.ACT, needs="garde_à_vue détention résidence_surveillée écrou"),
        Trigger("COERCE-arrest", "mettre_aux_arrêts", Frame.ACT),
        Trigger(
            "COERCE-deport",
            "expulser reconduire déporter",
            Frame.ACT,
            needs=(
                "migrant étranger clandestin frontière sans-papiers famille pays "
                "immigré journaliste militant prêtre imam ressortissant réfugié"
            ),
        ),
        Trigger(
            "COERCE-seize",
            "saisir confisquer réquisitionner nationaliser arraisonner s'emparer",
            Frame.ACT,
            bars="commission comité occasion chance tribunal justice conseil opportunité cour juge parquet procureur",
        ),
        Trigger(
            "COERCE-restrict",
            "interdire dissoudre",
            Frame.ACT,
            needs="manifestation rassemblement parti association organisation cortège réunion syndicat mouvement",
        ),
        Trigger(
            "COERCE-censor",
            "bloquer couper suspendre interdire restreindre",
            Frame.ACT,
            needs="réseaux internet site_internet télévision chaîne radio journal média",
        ),
        Trigger(
            "COERCE-cyber",
            "attaquer cibler viser infiltrer",
            Frame.ACT,
            needs="hacker pirate informatique serveur cyber",
        ),
        Trigger("COERCE-seize", "prendre_le_contrôle", Frame.ALONE, bars="course match jeu partie"),
        Trigger("COERCE-censor", "censurer museler bâillonner", Frame.ACT),
        Trigger(
            "COERCE-restrict",
            "réprimer disperser assigner_à_résidence encercler",
            Frame.ACT,
            needs="manifest foule opposition police rassemblement résidence émeute village quartier minorité protest",
        ),
        Trigger("COERCE-cyber", "pirater hacker", Frame.ACT),
        Trigger(
            "ASSAULT",
            (
                "attaquer agresser envahir assaillir tuer massacrer combattre assassiner abattre exécuter décapiter "
                "poignarder égorger lyncher mitrailler"
            ),
            Frame.ACT,
            bars=(
                "problème sujet dossier racine ordre budget arbre réforme ascension temps maladie virus cancer "
                "accident séisme tremblement_de_terre avalanche inondation "
                "tempête incendie crash collision tribunal système"
            ),
        ),
        Trigger("ASSAULT-heavy-weapons", "bombarder pilonner", Frame.ACT, bars="question message mail"),
        Trigger(
            "ASSAULT-heavy-weapons",
            "lancer tirer",
            Frame.ACT,
            needs="missile obus roquette artillerie offensive position ville contre bombe attaque mortier",
            bars=(
                "balistique_intercontinental essai appel débat campagne site projet programme produit satellite "
                "leçon conclusion bilan"
            ),
        ),
        Trigger(
            "ASSAULT-aerial",
            "bombarder frapper",
            Frame.ACT,
            needs="avion aérien raid cible position aviation drone",
        ),
        Trigger(
            "ASSAULT-abduct",
            "enlever kidnapper séquestrer",
            Frame.ACT,
            needs="homme otage journaliste enfant ressortissant ravisseur armé personne rançon",
            bars="vêtement doute points",
        ),
        Trigger("ASSAULT-firearms", "ouvrir_le_feu", Frame.ACT),
        Trigger("ASSAULT", "prendre_d'assaut", Frame.ACT),
        Trigger("ASSAULT-torture", "torturer", Frame.ACT),
        Trigger(
            "ASSAULT-beat",
            "tabasser molester frapper rouer_de_coups",
            Frame.ACT,
            needs="manifestant police homme victime jeune coup agresseur",
        ),
        Trigger(
            "ASSAULT-sexual",
            "violer",
            Frame.ACT,
            needs="femme fille enfant mineure victime jeune adolescente",
            bars="loi accord droit trêve espace cessez",
        ),
        Trigger(
            "ASSAULT-destroy",
            "détruire dynamiter raser",
            Frame.ACT,
            needs="maison ville bâtiment village pont char position missile église mosquée site immeuble",
        ),
        Trigger("ASSAULT-explosives", "exploser", Frame.ALONE, needs="bombe voiture kamikaze engin grenade mine"),
        *VERBS,
    ),
    nouns=(
        Trigger("COERCE-restrict", "quarantaine", Frame.ACT, bars="quarantaine_de quarantaine_d'"),  # about forty
        Trigger(
            "CONSULT-visit",
            "visite visites déplacement tournée voyage voyages arrivée",
            Frame.GO,
            bars=(
                "médical guidé frais agence commerciale touristique scolaire musée_de noces carnet organisé "
                "parlementaire_de droit_de"
            ),
        ),
        Trigger("CONSULT-visit", "cérémonie_de_bienvenue cérémonie_d'accueil cérémonie_officielle_d'accueil", Frame.GO),
        Trigger("CONSULT-multilateral", "sommet", Frame.MEET, bars="montagne col pic mètre"),
        Trigger(
            "CONSULT",
            (
                "rencontre rencontres entretiens entrevue poignée_de_main poignées_de_main "
                "pourparlers négociations discussions conférence_de_presse concertation réunion_au_sommet"
            ),
            Frame.MEET,
            bars="match football sportive rugby championnat équipe faces amicale point_de",
        ),
        Trigger(
            "CONSULT",
            "dîner banquet",
            Frame.MEET,
            needs="avec entre honneur officiel offert dirigeant homologue chef_d'état",
        ),
        Trigger(
            "CONSULT",
            "entretien réunion réunions dialogue table_ronde",
            Frame.MEET,
            needs=(
                "avec entre président ministre ambassadeur dirigeant homologue conseil_de_sécurité chef_d'état "
                "chef_de"
            ),
        ),
        Trigger(
            "CONSULT-phone",
            (
                "coup_de_fil coups_de_fil entretien_téléphonique conversation_téléphonique appel_téléphonique "
                "échanges_téléphoniques"
            ),
            Frame.MEET,
        ),
        Trigger("CONSULT-third-party", "médiation arbitrage", Frame.ACT),
        Trigger("SUPPORT", "soutien_inébranlable plein_soutien félicitations", Frame.TO),
        Trigger("SUPPORT", "signature ratification", Frame.JOINT, needs=_TEXTS),
        Trigger("AGREE", "feu_vert", Frame.ACT),
        Trigger("AGREE", "assistance_mutuelle", Frame.MEET),
        Trigger("AGREE", "promesse engagement", Frame.ACT, needs="de_soutien de_livrer d'aide de_ne_pas"),
        Trigger(
            "COOPERATE",
            (
                "échange_de_cadeaux échange_de_prisonniers exercices_conjoints manœuvres_conjointes "
                "exercices_militaires_conjoints"
            ),
            Frame.MEET,
        ),
        Trigger(
            "AID",
            "livraison livraisons transfert transferts fourniture envoi",
            Frame.ACT,
            needs=f"{_ARMS} aide",
            bars="joueur club mercato fond_de",
        ),
        Trigger(
            "AID",
            (
                "aide_humanitaire aide_militaire aide_financière aide_alimentaire assistance_humanitaire "
                "secours_d'urgence"
            ),
            Frame.ACT,
        ),
        Trigger("AID", "convoi_humanitaire convois_humanitaires", Frame.ALONE),
        Trigger("AID", "droit_d'asile", Frame.ACT, needs="accord octroy"),
        Trigger(
            "CONCEDE",
            "concessions concession reculade levée_des_sanctions levée_de_l'embargo levée_du_blocus amnistie",
            Frame.ACT,
            bars="autoroute automobile funéraire",
        ),
        Trigger(
            "RETREAT-withdraw",
            "retrait retraite repli",
            Frame.ALONE,
            needs="troupe soldat force armée militaire",
            bars="pension âge réforme_des cotisation",
        ),
        Trigger(
            "RETREAT-release",
            "libération",
            Frame.SUFFER,
            bars="guerre journal paris théologie 1944 1945 front_de organisation_de rue_de place_de",
        ),
        Trigger("RETREAT-resign", "démission", Frame.ALONE),
        Trigger("RETREAT-ceasefire", "cessez-le-feu trêve armistice", Frame.MEET),
        Trigger("RETREAT-disarm", "désarmement démilitarisation dénucléarisation", Frame.ACT),
        Trigger("REQUEST", "revendications", Frame.ACT),
        Trigger(
            "REQUEST",
            "appel",
            Frame.ACT,
            needs="à_la à_l' au_calme aux à_une à_un",
            bars="cour offres téléphon juge tribunal fait_appel interjet",
        ),
        Trigger(
            "ACCUSE-disapprove",
            (
                "inquiétude inquiétudes préoccupation préoccupations critiques indignation tollé "
                "condamnation_internationale"
            ),
            Frame.FEEL,
        ),
        Trigger("ACCUSE-disapprove", "réserves", Frame.FEEL, needs="émet exprim formul"),
        Trigger("ACCUSE-allege", "accusation accusations", Frame.ACT, bars="chef acte chambre"),
        Trigger(
            "ACCUSE-investigate",
            (
                "enquête perquisition perquisitions information_judiciaire enquête_préliminaire "
                "commission_d'enquête"
            ),
            Frame.ALONE,
            bars="opinion sondage insee ipsos publique ifop sondé journaliste lecteur selon_une étude",
        ),
        Trigger("ACCUSE-investigate", "mandat_d'arrêt mandats_d'arrêt", Frame.ACT),
        Trigger("ACCUSE-investigate", "mise_en_examen mises_en_examen inculpation", Frame.SUFFER),
        Trigger(
            "ACCUSE-investigate",
            "procès",
            Frame.SUFFER,
            needs="ouvert ouvre ouvr début commenc repris reprend contre renvoyé s'ouvr",
            bars="intention",
        ),
        Trigger("ACCUSE-allege", "plainte plaintes", Frame.SUFFER, needs="dépos port contre"),
        Trigger("REJECT-yield", "veto", Frame.ACT, bars="droit_de"),
        Trigger("REJECT", "refus rejet fin_de_non-recevoir boycott", Frame.ACT, bars="greffe eau polluant"),
        Trigger("THREATEN", "ultimatum ultimatums", Frame.ACT),
        Trigger(
            "THREATEN",
            "menace_de_représailles menaces_de_mort option_militaire menace_nucléaire intimidation",
            Frame.ACT,
        ),
        Trigger(
            "PROTEST-demo",
            "manifestation manifestations marche_blanche sit-in rassemblement",
            Frame.ALONE,
            bars="sportive culturelle sport organisateur festif pour_la_république parti national",
        ),
        Trigger(
            "PROTEST-strike",
            "grève grèves débrayage débrayages conflit_social mouvement_social mouvement_de_grève",
            Frame.ALONE,
            bars="faim sable",
        ),
        Trigger("PROTEST-hunger", "grève_de_la_faim", Frame.ALONE),
        Trigger("PROTEST-riot", "émeute émeutes échauffourées heurts", Frame.ALONE),
        Trigger("PROTEST-boycott", "appel_au_boycott", Frame.ACT),
        Trigger("PROTEST-obstruct", "blocus barrage_filtrant opération_escargot", Frame.ALONE),
        Trigger(
            "SANCTION-discontinue",
            "embargo sanctions_internationales sanctions_économiques gel_des_avoirs rupture_des_relations",
            Frame.ACT,
        ),
        Trigger("SANCTION-convict", "condamnation", Frame.SUFFER, needs="prison tribunal peine an mort amende"),
        Trigger("SANCTION-expel", "expulsion", Frame.SUFFER, needs="diplomate ambassadeur"),
        Trigger("SANCTION", "licenciement licenciements limogeage destitution", Frame.SUFFER),
        Trigger(
            "MOBILIZE-troops",
            "déploiement mobilisation_générale mobilisation_partielle",
            Frame.ALONE,
            needs="troupe soldat force militaire mobilisation policier",
        ),
        Trigger(
            "MOBILIZE-weapons",
            (
                "test_de_missile tir_de_missile tirs_de_missiles essai_nucléaire essais_nucléaires "
                "tirs_de_missile lancement_de_missile essai_balistique"
            ),
            Frame.ALONE,
        ),
        Trigger(
            "COERCE-arrest",
            "arrestation arrestations interpellation interpellations garde_à_vue incarcération détention",
            Frame.SUFFER,
            bars="jeûne",
        ),
        Trigger("COERCE-curfew", "couvre-feu", Frame.ALONE),
        Trigger("COERCE-martial-law", "loi_martiale état_de_siège état_d'urgence", Frame.ALONE),
        Trigger("COERCE-restrict", "répression", Frame.ACT),
        Trigger("COERCE-seize", "saisie confiscation", Frame.ACT, needs="drogue cocaïne cannabis bien arme kilo"),
        Trigger("COERCE-cyber", "cyberattaque cyberattaques piratage attaque_informatique", Frame.ACT),
        Trigger(
            "ASSAULT",
            (
                "attaque attaques attentat attentats offensive assaut raid raids agression fusillade massacre "
                "invasion incursion incursions tuerie "
                "embuscade combats affrontements agression_militaire"
            ),
            Frame.ACT,
            bars="cardiaque de_feu défenseur jeu meneur match but joueur médiatique",
        ),
        Trigger(
            "ASSAULT-aerial",
            "bombardement bombardements frappes_aériennes frappe_aérienne frappes raid_aérien raids_aériens",
            Frame.ACT,
            bars="joueur attaquant gardien",
        ),
        Trigger(
            "ASSAULT-aerial",
            "frappe",
            Frame.ACT,
            needs="israélienne américaine russe ukrainienne drone missile aérien tué mort",
        ),
        Trigger(
            "ASSAULT-heavy-weapons",
            "tir_de_roquette tirs_de_roquettes tir_d'artillerie tirs_d'artillerie tirs_d'obus tir_d'obus",
            Frame.ACT,
        ),
        Trigger(
            "ASSAULT-abduct",
            "enlèvement prise_d'otages prise_d'otage kidnapping rapt",
            Frame.SUFFER,
            bars="ordures déchets",
        ),
        Trigger(
            "ASSAULT-explosives",
            "explosion attentat_à_la_bombe attentat-suicide",
            Frame.ALONE,
            bars="prix ventes nombre démographique joie colère chiffres",
        ),
        Trigger("ASSAULT-sexual", "viol viols", Frame.ACT),
        *NOUNS,
    ),
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
    against=words("contre envers sur"),
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
    approximators=words("plus_de moins_de près_de pas_moins_de au_moins au_plus autour_de"),
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
    untrue=words("faux fausse fausses infondé infondée infondées infondés mensonger mensongère mensongères inexact"),
    denials=words(
        (
            "nié nient nie niait niaient nier démenti démentent dément démentie démentait démentir réfuté réfute "
            "réfutent contesté rejeté_ces"
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
    background=words("dernière_fois ancien autrefois jadis précédente précédent historiquement"),
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
            "largement publiquement"
        ),
    ),
    own_reflexives=words("se s'"),
    articles_are_pronouns=True,
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
