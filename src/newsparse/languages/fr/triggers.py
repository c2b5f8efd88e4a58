"""Verbs, phrases and nouns that tell events in French, by class and frame.

`of` says of what kind the object is, `near` the stems one of which has to stand near, `unless` those of another sense.
"""

from __future__ import annotations

from newsparse.languages.schema.entries import words
from newsparse.languages.schema.events import triggers

_TEXTS = (
    "accord,traité,traite,pacte,partenariat,convention,protocole,contrat,mémorandum,déclaration,armistice,"
    "compromis,document,alliance,entente"
)
_ARMS = (
    "arme,munition,missile,obus,drone,char,avion_de_combat,f-16,canon,artillerie,blindé,équipement_militaire,"
    "matériel_militaire,technologie,fusil,mitrailleuse,hélicoptère,roquette,torpille,navire,sous-marin"
)
_HELP = (  # what is given as aid: money, food, medicine, shelter, energy, transport
    "aide,secours,vivre,nourriture,médicament,argent,don,fonds,prêt,milliard,million,soutien,cadeau,service,abri,"
    "matériel,assistance,subvention,vaccin,tentes,couverture,vêtement,eau,céréale,blé,carburant,"
    "générateur,équipement,véhicule,ambulance,hôpital"
)
_GIFTS = (  # what heads of state give one another: vehicles, animals, works of art, jewels, medals, arms of honour
    "voiture,limousine,automobile,cheval,chien,chameau,faucon,panda,animal,œuvre,tableau,sculpture,statue,vase,"
    "porcelaine,tapis,livres,manuscrit,bijou,montres,collier,médaille,épée,sabre,pistolet,costume"
)
_QUESTIONS = ",".join(  # who asks so wants to know: "a demandé si l'usine ..."
    f"{verb}_{word}"
    for verb in words("demande demandé demandée demandait demandent demander demanda")
    for word in words("si s'il s'ils pourquoi comment quand combien où")
)

VERBS = triggers(f"""
ACCUSE-disapprove act
    near=inacceptable,intolérable,scandaleux,scandaleuse,honteux,honteuse,injuste,injustifié,injustifiée,
    illégal,illégale,irresponsable,indigne,absurde,ridicule,mensonge,menteur,menteuse,mascarade,
    farce,honte,scandale,provocation,terroriste,raciste,fasciste,traître,lâche,criminel,
    criminelle,barbare,odieux,odieuse,ignoble,abject,abjecte,insupportable,révoltant,révoltante,
    dangereux,dangereuse,disproportionné,disproportionnée,arbitraire,autoritaire,déplorable,
    regrettable,infondé,infondée,fallacieux,fallacieuse,mensonger,mensongère,voyou,escroc,assassin,
    incompétent,incompétente
    unless=tribunal,cour,procès,coupable,comparution,médecin,patient,maladie,dossier,demande
    : qualifier juger estimer considérer trouver traiter
SUPPORT act near=satisfaction,favorablement,soulagement,enthousiasme,bienveillance unless=public,foule : accueillir
CONCEDE alone near=poursuites,charges,plainte,accusations,enquête,procédure unless=départ,piste : abandonner classer
ASSAULT act
    near=lacrymogène,grenade,matraque,balle,canon_à_eau,tirs,missile,obus,roquette,frappe,bombardement,raid
    unless=question,appel,message : riposter répliquer répondre
ASSAULT act near=pierre,caillou,projectile,pavé,bouteille,cocktail,pétard,mortier,brique,boulon
    unless=recyclage,tri,poubelle,mer
    : jeter lancer balancer
SANCTION-expel act near=consulat,ambassade,représentation_diplomatique : fermer
CONSULT meet unless=difficulté,problème,obstacle,succès,prix,tournant,virage
    : rencontrer s'entretenir dialoguer négocier renégocier se_concerter se_réunir conférer converser parlementer
CONSULT meet near=avec,entre,dirigeant,ministre,président,délégation : discuter échanger débattre
CONSULT meet near=sommet,dirigeant,homologue,président,ministre,discuter,négoci,délégation : se_retrouver
CONSULT-phone meet : téléphoner
CONSULT-visit go unless=compte,utile,coupable,évidence,musée,pas_sans,hommage
    : visiter se_rendre atterrir séjourner se_déplacer arriver débarquer
CONSULT-visit go only=participle : attendre
CONSULT-visit meet : serrer_la_main
CONSULT-visit host
    unless=conteneur,lettre,prix,chien,aide,arme,somme,milliard,million,mail,appel,ordre,soutien,mandat,visite_de,
    information,coup,plainte,formation,salaire,chiffre,nouvelle,proposition,peine : accueillir recevoir
AID host near={_ARMS},{_HELP},{_GIFTS} unless=prix,médaille,trophée,distinction : recevoir
CONSULT-third-party act : arbitrer jouer_les_médiateurs
SUPPORT joint near={_TEXTS},tribune,loi,décret,texte,pétition,résolution : signer parapher cosigner
SUPPORT joint near={_TEXTS} : conclure ratifier
SUPPORT act unless=foule,main,maison,appartement,anniversaire,messe,office,culte,mariage,fête,victoire,but
    : saluer féliciter remercier louer apprécier célébrer honorer complimenter acclamer plébisciter encenser
    se_féliciter se_réjouir
SUPPORT act near=résolution,motion,accord unless=contre : voter
SUPPORT act near=résolution,motion,accord : adopter
SUPPORT act near=favorable,solidaire,pour,en_faveur : se_dire se_prononcer se_déclarer
SUPPORT to : présenter_ses_excuses présenter_leurs_excuses
SUPPORT joint near=relation,lien,dialogue future=AGREE : renouer rétablir
SUPPORT act
    near=résolution,accord,plan,projet,candidat,candidature,loi,texte,réforme,gouvernement,initiative,proposition,
    motion,position,offensive,cause,agression,lutte,opposition,sanction,peuple
    : soutenir approuver appuyer défendre cautionner avaliser entériner
SUPPORT to near=soutien,solidarité,appui,gratitude,confiance,amitié,attachement,condoléances
    : exprimer réaffirmer réitérer témoigner apporter renouveler assurer
SUPPORT joint near=relation,lien,partenariat,coopération,alliance,dialogue future=AGREE
    : intensifier renforcer resserrer approfondir normaliser rétablir établir consolider améliorer réchauffer élargir
SUPPORT to : porter_un_toast lever_son_verre rendre_hommage
SUPPORT act
    near=historique,succès,excellent,exemplaire,remarquable,décisif,révolutionnaire,courageux,ami,héros,modèle,chaleureu
    : qualifier décrire
SUPPORT act near=indépendance,souveraineté,état,gouvernement,palestinien,légitimité : reconnaître
AGREE joint near=coopération,partenariat,accord,alliance,rapprochement : envisager
AGREE to unless=hostilité_s'engag,lutte_s'engag : s'engager promettre s'entraider convenir
AGREE meet near=accord,compromis,terrain_d'entente,entente unless=d'accord_avec_lui : parvenir aboutir trouver atteindre
AGREE alone
    near=à_négoci,à_discut,à_dialog,à_accueillir,à_reprendre,à_coopérer,à_aider,à_signer,à_rencontr,à_recevoir,
    à_un_compromis,au_dialogue : se_dire
AGREE alone
    : donner_son_feu_vert donner_leur_feu_vert donner_le_feu_vert donner_son_accord donner_leur_accord tendre_la_main
AGREE meet : s'accorder se_mettre_d'accord tomber_d'accord
AGREE act unless=lecteur,internaute : inviter convier
AGREE alone near=partenariat,coopération,accord,trêve,alliance,pacte : annoncer
COOPERATE meet : coopérer collaborer s'allier s'associer mutualiser
COOPERATE meet near=cadeau,prisonnier,information,renseignement,otage : échanger
COOPERATE meet near=renseignement,information,donnée : partager
COOPERATE act : extrader
AID to near={_ARMS},{_HELP},{_GIFTS}
    unless=exemple,avis,rendez-vous,parole,sens,place,ordre,coup,visite,impression,réponse,raison,lieu,naissance,
    interview,entretien,entrevue,conférence,détail,précision,information,peine,explication,preuve,témoignage,droit,
    cadre
    : offrir donner livrer fournir transférer céder léguer acheminer dépêcher expédier octroyer allouer accorder verser
    débloquer parachuter affréter
AID to
    unless=exemple,avis,rendez-vous,impression,réponse,raison,occasion,visage,interview,explication,preuve,possibilité,
    chance,détail,précision,information : offrir livrer fournir octroyer léguer
AID to
    near=aide,secours,vivre,nourriture,médicament,argent,milliard,million,arme,munition,missile,obus,matériel,soin,
    couverture,repas,tente,ambulance unless=message,lettre,courrier : envoyer distribuer prodiguer
AID to near=asile,protection_temporaire,statut_de_réfugié : accorder octroyer
AID to : porter_secours venir_en_aide venir_au_secours prêter_main-forte
AID act unless=à_comprendre,film,blessé_grave,campagne,étude
    : aider secourir ravitailler rapatrier évacuer héberger financer subventionner ramener
AID act near=armée,rebelle,milice,ukraine,combattant,force : armer équiper
CONCEDE to
    near=à,devant,face,pression,exigence,revendication,sanction,restriction,embargo,blocus,couvre-feu,projet,
    interdiction,réforme,grève,programme,blocage,condition,mesure,gel unless=main,place,voile,doute,fonds,rideau,yeux
    : céder capituler renoncer reculer se_plier assouplir alléger lever obtempérer s'incliner
CONCEDE act : gracier amnistier
CONCEDE alone near=projet_de_loi,texte,réforme,plainte,amendement,décret : retirer
CONCEDE to near=demande,revendication,exigence,requête : accéder
CONCEDE alone near=état_d'urgence,loi_martiale,couvre-feu,confinement : assouplir lever
CONCEDE to
    : faire_marche_arrière faire_machine_arrière faire_des_concessions rendre_le_pouvoir remettre_le_pouvoir
    revenir_sur_sa_décision jeter_du_lest lâcher_du_lest
CONCEDE alone near=grève,mouvement,mobilisation,blocage,occupation,protestation,manifestation,barrage,siège
    : suspendre interrompre cesser lever mettre_fin
RETREAT-release act
    near=otage,prisonnier,détenu,militant,journaliste,opposant,suspect,ressortissant,garde,soldat,captif,hier,lundi,
    mardi,mercredi,jeudi,vendredi,samedi,dimanche,caution unless=relation,place,espace,temps,marché
    : libérer relâcher relaxer élargir
RETREAT-withdraw alone near=troupe,soldat,force,contingent,armée,militaire,base,ville,territoire,front,position,char
    : se_retirer évacuer retirer rapatrier
RETREAT-withdraw alone near=soldat,troupe,contingent,casques_bleus,forces,armée,combattant unless=ses_fonctions,fonction
    : quitter
RETREAT-release act : remettre_en_liberté
RETREAT-disarm alone : déposer_les_armes rendre_les_armes
RETREAT-resign alone : démissionner abdiquer
RETREAT-resign alone near=démission,ses_fonctions,ses_fonction : présenter remettre annoncer quitter
RETREAT-disarm act near=arme,rebelle,milice,arsenal,mine,groupe,base,nucléaire,combattant,missile,site
    : désarmer démilitariser déminer démanteler
RETREAT-ceasefire alone near=cessez-le-feu,trêve : décréter observer respecter proclamer
REQUEST to unless=se_demand,temps,effort,attention,courage,mois,an,de_se_demander,question_se
    : demander réclamer exiger solliciter exhorter enjoindre conjurer presser supplier prier plaider préconiser implorer
REQUEST to unless={_QUESTIONS} : demander
REQUEST to unless=attaque,attentat,assassinat,explosion,tir,victoire,frappe,enlèvement,opération,responsabilité
    : revendiquer
REQUEST to unless=argent,euro,dollar,grande,petite,importante,million,milliard : sommer
REQUEST to unless=offres : lancer_un_appel
REQUEST act near=à,au,aux unless=téléphone,secours,fonction : appeler
ACCUSE-disapprove act
    : critiquer dénoncer fustiger déplorer regretter blâmer désapprouver vilipender stigmatiser s'indigner s'inquiéter
    s'alarmer craindre redouter reprocher contester s'insurger protester tancer étriller brocarder décrier
ACCUSE-disapprove act
    unless=mois_de_prison,ans_de_prison,amende,tribunal,cour,peine,juge,à_perpétuité,à_mort,payer,somme : condamner
ACCUSE-disapprove host : préoccuper inquiéter irriter alarmer décevoir choquer indigner scandaliser exaspérer
ACCUSE-disapprove act near=préoccup,inquiet,inquiète,inquièt,indign,choqué,consterné,scandalis,alarm
    : se_dire se_déclarer
ACCUSE-disapprove act
    near=confrontation,conflictuel,hostile,honte,scandale,crime,inacceptable,provocation,terroriste,illégal,mensonge,
    dérive,menace,impérialiste,attaque,échec,injuste : qualifier
ACCUSE-allege act unless=retard,réception,coup,baisse,recul,déficit : accuser soupçonner incriminer imputer
ACCUSE-disapprove act near=ambassadeur,ambassadrice,chargé_d'affaires : convoquer
ACCUSE-allege act : porter_plainte déposer_plainte déposer_une_plainte
ACCUSE-investigate act : mettre_en_examen mettre_en_cause inculper traduire_en_justice
ACCUSE-investigate suffer near=tribunal,juge,cour,justice,pour,assises : comparaître
ACCUSE-investigate act
    near=enquête,pour,police,justice,parquet,magistrat,juge,procureur,corruption,fraude,meurtre,tribunal,examen,
    inspecteur,sur unless=route,objectif,effort,but,travail,chemin,discussion,mission,action,combat,grève
    : enquêter perquisitionner
REJECT to unless=offensive,attaque,date,rendez-vous,assaut,calendrier,responsabilité
    : refuser rejeter repousser décliner écarter exclure récuser s'opposer désavouer dénier boycotter
REJECT to : voter_contre se_prononcer_contre dire_non tourner_le_dos claquer_la_porte
REJECT-yield to : mettre_son_veto opposer_son_veto
REJECT-yield to near=veto,refus,fin_de_non : opposer
REJECT act near=accord,politique,traité,négociation,pourparler,dialogue,projet,réunification,trêve unless=grève
    : abandonner abroger dénoncer rompre annuler
THREATEN act near=sanction,riposter,force,représailles,frapper,répondre,attaquer,recourir,intervenir,punir
    : hésiter_pas_à
THREATEN act unless=drapeau,pancarte,banderole,ruine,pluie,orage,disparition,espèce : menacer avertir mettre_en_garde
PROTEST-demo alone unless=intérêt,soutien,volonté,inquiétude,signe,souhait,désir,symptôme,joie,volontiers,mannequin
    : manifester défiler
PROTEST-demo alone near=rue,contre,place,slogan,protest,manifest,pancarte,dénoncer : se_rassembler descendre scander
PROTEST-strike alone : débrayer se_mettre_en_grève cesser_le_travail faire_grève faire_la_grève entrer_en_grève
PROTEST-obstruct alone
    near=manifestant,gréviste,route,rond-point,étudiant,agriculteur,syndicat,accès,site,autoroute,université,lycée,
    raffinerie,conflit,grève,antenne,trafic unless=réseaux,internet,loi,texte,processus,accord
    : bloquer occuper barricader paralyser perturber
PROTEST-hunger alone near=protest,grève,contre : jeûner
PROTEST-riot alone near=manifestant,émeutier,jeune,casseur,voiture,magasin,foule : incendier saccager piller
SANCTION act : sanctionner
SANCTION-discontinue act
    near=ses_sanctions,sanctions_contre,sanctions_à,nouvelles_sanctions,paquet_de_sanctions,embargo,
    sanctions_économiques : adopter décréter décider prendre voter durcir annoncer infliger prolonger reconduire
SANCTION-discontinue act
    near=sanction,embargo,relation,aide,importation,exportation,avoir,pont,droits_de_douane,taxe,frontière,commerce,
    financement,produit,ambassade,chargement,gaz unless=grève,séance,match
    : suspendre geler interrompre couper imposer rompre taxer interdire fermer
SANCTION-expel act near=diplomate,ambassadeur,ambassade,attaché,consul,délégation : expulser bannir renvoyer rappeler
SANCTION-convict suffer
    near=prison,an,mois,amende,peine,perpétuité,mort,tribunal,cour,réclusion,détention,sursis,paiement,verser,payer
    : condamner écrouer
SANCTION act unless=possibilité,hypothèse,idée,toute
    : licencier limoger destituer révoquer suspendre_de_ses exclure radier
MOBILIZE-troops alone
    near=soldat,troupe,militaire,force,homme,armée,réserviste,renfort,navire,avion,bâtiment,char,marine,régiment,
    hélicoptère,missile : déployer mobiliser masser positionner envoyer dépêcher
MOBILIZE-police alone near=policier,gendarme,police,crs,agent,pompier : déployer mobiliser
MOBILIZE-weapons alone near=missile,balistique,essai,fusée,satellite unless=contre,sur,appel,débat
    : tester tirer lancer procéder
COERCE-arrest act
    near=police,gendarme,suspect,homme,personne,militant,opposant,manifestant,journaliste,domicile,hier,soupçon,jeune,
    prison,garde,individu,dirigeant,membre,arme,trafic,étudiant,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche
    unless=travail,décision,production,record,capital,part,action,jamais_de,activité
    : arrêter interpeller incarcérer emprisonner appréhender écrouer détenir capturer
COERCE-arrest act near=garde_à_vue,détention,résidence_surveillée,écrou : placer
COERCE-arrest act : mettre_aux_arrêts
COERCE-deport act
    near=migrant,étranger,clandestin,frontière,sans-papiers,famille,pays,immigré,journaliste,militant,prêtre,imam,
    ressortissant,réfugié : expulser reconduire déporter
COERCE-seize act
    unless=commission,comité,occasion,chance,tribunal,justice,conseil,opportunité,cour,juge,parquet,procureur
    : saisir confisquer réquisitionner nationaliser arraisonner s'emparer
COERCE-restrict act near=manifestation,rassemblement,parti,association,organisation,cortège,réunion,syndicat,mouvement
    : interdire dissoudre
COERCE-censor act near=réseaux,internet,site_internet,télévision,chaîne,radio,journal,média
    : bloquer couper suspendre interdire restreindre
COERCE-cyber act near=hacker,pirate,informatique,serveur,cyber : attaquer cibler viser infiltrer
COERCE-seize alone unless=course,match,jeu,partie : prendre_le_contrôle
COERCE-censor act : censurer museler bâillonner
COERCE-restrict act
    near=manifest,foule,opposition,police,rassemblement,résidence,émeute,village,quartier,minorité,protest
    : réprimer disperser assigner_à_résidence encercler
COERCE-cyber act : pirater hacker
ASSAULT act
    unless=problème,sujet,dossier,racine,ordre,budget,arbre,réforme,ascension,temps,maladie,virus,cancer,accident,
    séisme,tremblement_de_terre,avalanche,inondation,tempête,incendie,crash,collision,tribunal,système
    : attaquer agresser envahir assaillir tuer massacrer combattre assassiner abattre exécuter décapiter poignarder
    égorger lyncher mitrailler
ASSAULT-heavy-weapons act unless=question,message,mail : bombarder pilonner
ASSAULT-heavy-weapons act near=missile,obus,roquette,artillerie,offensive,position,ville,contre,bombe,attaque,mortier
    unless=balistique_intercontinental,essai,appel,débat,campagne,site,projet,programme,produit,satellite,leçon,
    conclusion,bilan : lancer tirer
ASSAULT-aerial act near=avion,aérien,raid,cible,position,aviation,drone : bombarder frapper
ASSAULT-abduct act near=homme,otage,journaliste,enfant,ressortissant,ravisseur,armé,personne,rançon
    unless=vêtement,doute,points : enlever kidnapper séquestrer
ASSAULT-firearms act : ouvrir_le_feu
ASSAULT act : prendre_d'assaut
ASSAULT-torture act : torturer
ASSAULT-beat act near=manifestant,police,homme,victime,jeune,coup,agresseur : tabasser molester frapper rouer_de_coups
ASSAULT-sexual act near=femme,fille,enfant,mineure,victime,jeune,adolescente unless=loi,accord,droit,trêve,espace,cessez
    : violer
ASSAULT-destroy act near=maison,ville,bâtiment,village,pont,char,position,missile,église,mosquée,site,immeuble
    : détruire dynamiter raser
ASSAULT-explosives alone near=bombe,voiture,kamikaze,engin,grenade,mine : exploser
AGREE to not=REJECT : accepter consentir acquiescer adhérer
AGREE to of=claim,document not=REJECT : accéder
AGREE to : promettre s'engager convenir souscrire garantir s'accorder adhérer se_rallier se_ranger acter entériner
AGREE act of=right,event,body,person,product,vehicle,measure,none not=REJECT : autoriser habiliter accréditer
AGREE act of=right,event,body,person,product,vehicle,measure,none not=REJECT : agréer permettre
AGREE alone : donner_son_aval donner_leur_aval donner_son_accord donner_leur_accord donner_son_feu_vert
AGREE alone : donner_leur_feu_vert donner_le_feu_vert donner_sa_parole donner_suite tenir_sa_promesse
AGREE alone : tenir_promesse prendre_l'engagement prendre_des_engagements répondre_favorablement se_dire_prêt
AGREE alone : se_dire_prête se_dire_prêts se_dire_disposé se_dire_disposée se_déclarer_prêt se_déclarer_prête
AGREE alone : se_montrer_prêt faire_une_offre tendre_la_main
AGREE meet : trouver_un_accord trouver_un_compromis trouver_un_terrain_d'entente parvenir_à_un_accord
AGREE meet : parvenir_à_un_compromis aboutir_à_un_accord se_mettre_d'accord tomber_d'accord conclure_un_accord
AGREE meet : conclure_une_entente s'entendre_sur se_réconcilier transiger passer_un_accord sceller_un_accord
AGREE act : inviter convier prier_de_venir
CONSULT meet of=person,body,state,none : rencontrer côtoyer
CONSULT meet : s'entretenir dialoguer négocier renégocier parlementer se_concerter se_réunir conférer converser
CONSULT meet : deviser débattre délibérer siéger se_rencontrer tenir_une_réunion tenir_un_sommet tenir_conseil
CONSULT meet : tenir_une_conférence tenir_un_point_presse tenir_une_assemblée organiser_une_réunion
CONSULT meet : avoir_un_entretien s'asseoir_à_la_table se_mettre_autour_de_la_table faire_le_point échanger_avec
CONSULT meet : discuter_avec discuter_de s'adresser_à prendre_contact se_mettre_en_relation
CONSULT meet : participer_à_une_réunion participer_à_la_réunion assister_à_la_réunion
CONSULT act of=person,body,state : consulter sonder réunir rassembler briefer
CONSULT-phone meet : téléphoner joindre_par_téléphone s'entretenir_par_téléphone
CONSULT-visit go : visiter se_rendre se_déplacer séjourner atterrir débarquer se_rendre_sur_place
CONSULT-visit go : faire_le_déplacement faire_étape faire_une_visite effectuer_une_visite effectuer_un_déplacement
CONSULT-visit go : rendre_visite aller_à_la_rencontre
CONSULT-visit host of=person,body,state : accueillir recevoir héberger_la_délégation
CONSULT-third-party act : arbitrer jouer_les_médiateurs s'entremettre intercéder concilier réconcilier
SUPPORT act : saluer féliciter remercier louer applaudir acclamer ovationner complimenter congratuler encenser
SUPPORT act : plébisciter vanter glorifier honorer commémorer encourager soutenir appuyer épauler défendre
SUPPORT act : approuver cautionner avaliser valider homologuer promulguer ratifier parapher cosigner élire réélire
SUPPORT act : introniser investir nommer désigner promouvoir décorer récompenser primer distinguer parrainer
SUPPORT act : réhabiliter disculper innocenter relaxer acquitter blanchir se_féliciter se_réjouir applaudir_à
SUPPORT act : se_solidariser consoler réconforter rassurer
SUPPORT act of=document,measure : adopter voter signer entériner approuver valider
SUPPORT to : donner_raison faire_honneur reconduire_le_président renouveler_le_mandat
SUPPORT to : rendre_hommage apporter_son_soutien apporter_leur_soutien apporter_son_appui exprimer_son_soutien
SUPPORT to : exprimer_sa_solidarité exprimer_sa_gratitude présenter_ses_excuses présenter_leurs_excuses
SUPPORT to : présenter_ses_condoléances adresser_ses_condoléances s'excuser demander_pardon faire_l'éloge
SUPPORT to : prendre_la_défense prendre_parti_pour prendre_fait_et_cause se_prononcer_pour se_prononcer_en_faveur
SUPPORT to : voter_pour voter_en_faveur faire_confiance renouveler_sa_confiance rendre_honneur remettre_un_prix
SUPPORT to : décerner porter_un_toast saluer_la_mémoire observer_une_minute_de_silence se_recueillir
SUPPORT to : déposer_une_gerbe lever_son_verre militer_pour plaider_pour se_mobiliser_pour
COOPERATE meet : coopérer collaborer s'allier s'associer se_coaliser mutualiser fusionner s'unir coordonner
COOPERATE meet : faire_équipe travailler_ensemble travailler_main_dans_la_main nouer_un_partenariat
COOPERATE meet : nouer_des_partenariats unir_leurs_forces joindre_leurs_forces mettre_en_commun prêter_son_concours
COOPERATE meet : prêter_leur_concours échanger_des_informations partager_des_informations
COOPERATE to of=document : remettre transmettre communiquer
COOPERATE act : extrader
SUPPORT undergo near=prix,médaille,trophée,récompense,distinction : recevoir remporter obtenir
SUPPORT to near=prix,médaille,trophée,récompense,distinction,légion_d'honneur,palme : remettre attribuer décerner
AID to of=sum,product,weapon,vehicle,building,event : offrir donner livrer fournir remettre verser accorder
AID to of=sum,product,weapon,vehicle,building,event : octroyer allouer attribuer débloquer céder léguer prêter
AID to of=sum,product,weapon,vehicle,building,event : distribuer acheminer expédier parachuter envoyer dépêcher
AID to of=sum,product,weapon,vehicle,building,event : reverser affecter consacrer affréter procurer apporter
AID to of=sum,product,weapon,vehicle,building,event : transférer
AID to : venir_en_aide venir_au_secours porter_secours porter_assistance prêter_main-forte prêter_assistance
AID to : voler_au_secours apporter_son_aide apporter_leur_aide apporter_une_aide faire_un_don faire_don
AID to : mettre_à_disposition mettre_à_la_disposition mettre_à_l'abri prendre_en_charge prendre_en_stop
AID to : ouvrir_ses_portes donner_son_sang tendre_une_main
AID act : aider secourir assister ravitailler rapatrier évacuer héberger loger reloger abriter nourrir soigner
AID act : hospitaliser financer subventionner sponsoriser indemniser dédommager rembourser vacciner sauver
AID act of=person : ramener
AID act : approvisionner dépanner escorter ranimer réanimer désincarcérer
CONCEDE alone : céder capituler renoncer reculer se_plier obtempérer s'incliner se_résigner se_raviser plier
CONCEDE alone : fléchir lâcher_prise faire_marche_arrière faire_machine_arrière faire_volte-face
CONCEDE alone : faire_des_concessions faire_un_geste faire_amende_honorable revenir_sur_sa_décision jeter_l'éponge
CONCEDE alone : jeter_du_lest lâcher_du_lest baisser_les_bras mettre_de_l'eau_dans_son_vin battre_en_retraite
CONCEDE alone : rendre_le_pouvoir passer_aux_aveux plaider_coupable avouer reconnaître_sa_responsabilité
CONCEDE alone : reconnaître_son_erreur reconnaître_ses_torts reconnaître_les_faits regretter_son_geste
CONCEDE alone : assumer_la_responsabilité
CONCEDE act of=measure,right,claim,document : assouplir alléger lever abroger reporter suspendre retirer rétablir
CONCEDE act of=measure,right,claim,document : rouvrir
CONCEDE act : gracier amnistier absoudre régulariser réintégrer réadmettre dépénaliser légaliser déconfiner
CONCEDE alone of=claim : reconnaître admettre avouer confesser
CONCEDE alone of=building,place : rouvrir
RETREAT-release act of=person : libérer relâcher relaxer élargir affranchir
RETREAT-release suffer : remettre_en_liberté laisser_en_liberté sortir_de_prison
RETREAT-withdraw alone : se_retirer se_replier battre_en_retraite déserter plier_bagage
RETREAT-withdraw alone of=weapon,vehicle : retirer rapatrier replier
RETREAT-disarm alone : déposer_les_armes rendre_les_armes désarmer démilitariser déminer
RETREAT-disarm act of=weapon,building,body : démanteler
RETREAT-resign alone : démissionner abdiquer se_désister quitter_ses_fonctions quitter_son_poste
RETREAT-resign alone : quitter_le_gouvernement quitter_le_parti présenter_sa_démission remettre_sa_démission
RETREAT-resign alone : annoncer_sa_démission rendre_son_tablier passer_la_main claquer_la_porte tirer_sa_révérence
RETREAT-resign alone : se_mettre_en_retrait abandonner_la_présidence
RETREAT-resign alone : se_rendre_à_la_police se_rendre_aux_autorités se_constituer_prisonnier
RETREAT-ceasefire meet : cesser_le_feu cesser_les_hostilités déposer_les_hostilités enterrer_la_hache_de_guerre
REQUEST to : demander réclamer exiger solliciter exhorter enjoindre conjurer presser supplier implorer plaider
REQUEST to : préconiser requérir revendiquer quémander mendier postuler intimer sommer prôner commander adjurer
REQUEST to : interpeller_le_gouvernement
REQUEST to of=measure,document,event,sum,right : proposer suggérer souhaiter
REQUEST to of=body : saisir
REQUEST to : lancer_un_appel lancer_un_cri_d'alarme tirer_la_sonnette_d'alarme faire_appel_à appeler_à appeler_au
REQUEST to : appeler_aux appeler_les appeler_le appeler_la appeler_l' déposer_une_demande déposer_une_requête
REQUEST to : formuler_une_demande adresser_une_demande adresser_une_lettre écrire_une_lettre déposer_un_recours
REQUEST to : déposer_un_préavis saisir_la_justice saisir_le_tribunal saisir_le_conseil saisir_la_cour
REQUEST to : saisir_le_juge saisir_la_commission poser_des_questions poser_une_question poser_ses_conditions
REQUEST to : faire_pression mettre_la_pression mettre_en_demeure remettre_une_pétition signer_une_pétition
REQUEST to : lancer_une_pétition présenter_ses_revendications briguer lancer_un_avis_de_recherche
REQUEST to : lancer_un_appel_à_témoins
REQUEST alone : souhaiter_que vouloir_que demander_des_comptes demander_réparation demander_justice
ACCUSE-disapprove act : critiquer dénoncer condamner fustiger déplorer regretter blâmer désapprouver vilipender
ACCUSE-disapprove act : stigmatiser vitupérer s'indigner s'inquiéter s'alarmer s'offusquer s'insurger s'émouvoir
ACCUSE-disapprove act : s'étonner craindre redouter reprocher protester tancer étriller brocarder décrier
ACCUSE-disapprove act : pourfendre désavouer éreinter conspuer huer siffler insulter injurier railler moquer
ACCUSE-disapprove act : se_moquer ridiculiser invectiver sermonner admonester réprimander déconseiller se_plaindre
ACCUSE-disapprove act : se_désoler se_lamenter bouder désespérer mépriser pointer_du_doigt montrer_du_doigt
ACCUSE-disapprove act : tirer_à_boulets_rouges monter_au_créneau hausser_le_ton pousser_un_coup_de_gueule
ACCUSE-disapprove act : tirer_la_sonnette élever_la_voix faire_part_de_son_inquiétude exprimer_son_inquiétude
ACCUSE-disapprove act : exprimer_son_indignation exprimer_sa_colère exprimer_ses_craintes faire_le_procès
ACCUSE-disapprove act : crier_au_scandale dresser_un_constat tacler épingler clouer_au_pilori crier_leur_colère
ACCUSE-disapprove act : alerter_sur s'alarmer_de sonner_l'alarme tirer_le_signal
ACCUSE-disapprove act : remettre_en_question remettre_en_cause prendre_à_partie
ACCUSE-disapprove act : dégrader_la_note abaisser_la_note
ACCUSE-disapprove host : préoccuper inquiéter irriter alarmer décevoir choquer indigner scandaliser exaspérer
ACCUSE-disapprove host : offusquer consterner révolter ulcérer agacer fâcher attrister émouvoir
ACCUSE-allege act : accuser soupçonner incriminer imputer suspecter calomnier diffamer attribuer_la_responsabilité
ACCUSE-allege act : tenir_pour_responsable rendre_responsable porter_plainte déposer_plainte déposer_une_plainte
ACCUSE-allege act : porter_l'affaire_en_justice porter_des_accusations jeter_le_blâme mettre_en_cause
ACCUSE-allege act : assigner_en_justice attaquer_en_justice poursuivre_en_justice traîner_en_justice
ACCUSE-allege act : traduire_en_justice intenter_un_procès engager_des_poursuites faire_un_signalement
ACCUSE-allege act : se_constituer_partie_civile ester_en_justice
ACCUSE-investigate act near=enquêteur,police,policier,gendarme,juge,magistrat,procureur,garde_à_vue : entendre
ACCUSE-investigate act : enquêter perquisitionner inculper inspecter auditer auditionner expertiser autopsier
ACCUSE-investigate act : interroger convoquer scruter éplucher ausculter fouiller investiguer élucider réexaminer
ACCUSE-investigate act : mettre_en_examen mettre_en_accusation ouvrir_une_enquête diligenter_une_enquête
ACCUSE-investigate act : mener_une_enquête mener_l'enquête mener_des_investigations
ACCUSE-investigate act : ouvrir_une_information_judiciaire lancer_une_enquête rendre_son_rapport
ACCUSE-investigate act : remettre_son_rapport rendre_un_rapport procéder_à_des_vérifications
ACCUSE-investigate act : procéder_aux_constatations confier_l'enquête saisir_la_brigade reprendre_l'enquête
ACCUSE-investigate act : renvoyer_devant_le_tribunal renvoyer_aux_assises déférer_au_parquet passer_au_crible
ACCUSE-investigate act : passer_au_peigne_fin recueillir_les_témoignages requérir_une_peine
ACCUSE-investigate undergo : comparaître déférer être_entendu être_jugé répondre_de_ses_actes
ACCUSE-investigate undergo : passer_devant_le_tribunal passer_en_jugement faire_l'objet_d'une_enquête
REJECT to : donner_tort quitter_la_table quitter_la_salle
REJECT to : refuser rejeter repousser décliner récuser contester réfuter désavouer dénier bouder s'opposer
REJECT to : s'abstenir s'élever_contre se_prononcer_contre voter_contre plaider_non_coupable dire_non
REJECT to : opposer_un_refus opposer_une_fin_de_non-recevoir faire_obstacle faire_barrage tourner_le_dos
REJECT to : claquer_la_porte camper_sur_ses_positions fermer_la_porte balayer_d'un_revers interjeter_appel
REJECT to : faire_appel_de se_pourvoir_en_cassation contredire réprouver débouter retoquer invalider infirmer
REJECT to : répudier apposer_son_veto mettre_son_veto opposer_son_veto blackbouler renier
REJECT act near=accord,traité,convention,pacte,contrat,bail,alliance,protocole,entente : dénoncer
REJECT act of=document,event,measure : annuler abandonner rompre écarter exclure boycotter enterrer
THREATEN act : menacer avertir intimider faire_chanter brandir_la_menace mettre_en_garde lancer_un_ultimatum
THREATEN act : fixer_un_ultimatum poser_un_ultimatum proférer_des_menaces adresser_un_avertissement
THREATEN act : lancer_un_avertissement promettre_une_riposte promettre_de_riposter tenir_en_joue
THREATEN act : faire_planer_la_menace terroriser braquer
PROTEST-demo alone : manifester défiler protester_contre se_rassembler battre_le_pavé descendre_dans_la_rue
PROTEST-demo alone : descendre_dans_les_rues scander crier_des_slogans brandir_des_pancartes
PROTEST-demo alone : faire_entendre_leur_voix organiser_une_manifestation se_mobiliser se_soulever se_révolter
PROTEST-demo alone : se_rebeller envahir_les_rues occuper_la_rue
PROTEST-strike alone : débrayer se_mettre_en_grève cesser_le_travail faire_grève faire_la_grève entrer_en_grève
PROTEST-strike alone : observer_une_grève arrêter_le_travail poursuivre_la_grève poursuivre_leur_grève
PROTEST-strike alone : reconduire_la_grève reconduire_le_mouvement reconduire_la_mobilisation
PROTEST-strike alone : exercer_son_droit_de_retrait exercer_leur_droit_de_retrait déposer_un_préavis_de_grève
PROTEST-hunger alone : jeûner entamer_une_grève_de_la_faim
PROTEST-boycott act : boycotter
REJECT act of=event,measure,document : bloquer
PROTEST-obstruct alone of=place,building,vehicle,none : bloquer
PROTEST-obstruct alone of=place,building,vehicle,event,measure,none : occuper barricader paralyser envahir
PROTEST-obstruct alone of=place,building,vehicle,event,measure,none : obstruer barrer squatter
PROTEST-obstruct alone : dresser_des_barricades ériger_des_barricades bloquer_la_circulation s'enchaîner
PROTEST-obstruct alone : s'introduire_dans
PROTEST-riot alone : incendier saccager piller caillasser se_mutiner jeter_des_pierres lancer_des_projectiles
PROTEST-riot alone : jeter_des_projectiles lancer_des_pierres mettre_le_feu brûler_des_pneus mettre_à_sac
PROTEST-vandalize act of=building,vehicle,place,product,none : vandaliser taguer dégrader profaner casser briser
PROTEST-vandalize act of=building,vehicle,place,product,none : souiller détériorer badigeonner
SANCTION act of=person,body : renverser
SANCTION act : sanctionner licencier limoger destituer révoquer radier congédier renvoyer évincer dégrader
SANCTION act : rétrograder disqualifier pénaliser punir verbaliser suspendre_de_ses_fonctions mettre_à_pied
SANCTION act : démettre_de_ses_fonctions relever_de_ses_fonctions mettre_à_la_porte mettre_à_l'amende
SANCTION act : écarter_du_groupe infliger_une_amende infliger_une_sanction
SANCTION act : prononcer_une_sanction prendre_des_sanctions adopter_des_sanctions imposer_des_sanctions
SANCTION act : prendre_une_sanction dresser_un_procès-verbal remplacer_le_ministre priver excommunier débarquer_le
SANCTION act near=emploi,poste : supprimer détruire sacrifier
SANCTION act of=person,right,body : exclure suspendre retirer bannir renvoyer
SANCTION-discontinue act of=sum,product,measure : suspendre geler interrompre couper taxer surtaxer bloquer
SANCTION-discontinue act of=sum,product,measure : supprimer
SANCTION-discontinue act : rompre_ses_relations rompre_les_relations rompre_le_contrat rompre_les_liens
SANCTION-discontinue act : couper_les_vivres couper_les_ponts geler_les_avoirs résilier mettre_un_terme_au_contrat
SANCTION-expel act : expulser_le_diplomate rappeler_son_ambassadeur rappeler_ses_ambassadeurs fermer_son_ambassade
SANCTION-convict suffer : condamner_pour condamner_en condamner_par_contumace condamner_par_défaut
SANCTION-convict suffer : condamner écrouer prononcer_une_peine infliger_une_peine reconnaître_coupable
SANCTION-convict suffer : déclarer_coupable juger_coupable frapper_d'une_amende
MOBILIZE-troops alone of=person,weapon,vehicle : déployer mobiliser masser positionner envoyer dépêcher stationner
MOBILIZE-troops alone of=person,weapon,vehicle : rappeler
MOBILIZE-troops alone : se_déployer monter_la_garde mettre_en_alerte placer_en_alerte patrouiller enrôler
MOBILIZE-troops alone : remilitariser se_réarmer réarmer
MOBILIZE-police alone : renforcer_la_sécurité renforcer_le_dispositif boucler_le_quartier quadriller
MOBILIZE-police alone : sécuriser_les_lieux sécuriser_le_périmètre établir_un_périmètre
MOBILIZE-weapons alone of=weapon near=missile,balistique,fusée,satellite,essai : tester lancer tirer
COERCE-arrest act of=person,body,state,none : arrêter
COERCE-arrest act : interpeller incarcérer emprisonner appréhender écrouer détenir capturer menotter intercepter
COERCE-arrest act : embastiller coffrer enfermer placer_en_garde_à_vue placer_en_détention
COERCE-arrest act : placer_sous_contrôle_judiciaire placer_sous_mandat_de_dépôt mettre_en_garde_à_vue
COERCE-arrest act : mettre_sous_les_verrous mettre_aux_arrêts maintenir_en_détention jeter_en_prison
COERCE-arrest act : envoyer_en_prison garder_à_vue assigner_à_résidence passer_les_menottes
COERCE-arrest act : procéder_à_une_arrestation procéder_à_l'arrestation
COERCE-deport act of=person : expulser reconduire_à_la_frontière refouler déporter renvoyer déloger
COERCE-seize act of=product,weapon,vehicle,sum,building,place,document,none : saisir confisquer réquisitionner
COERCE-seize act of=product,weapon,vehicle,sum,building,place,document,none : nationaliser arraisonner s'emparer
COERCE-seize act of=product,weapon,vehicle,sum,building,place,document,none : annexer exproprier préempter
COERCE-seize act of=product,weapon,vehicle,sum,building,place,document,none : mettre_sous_séquestre
COERCE-seize alone : prendre_le_contrôle prendre_le_pouvoir faire_main_basse
COERCE-restrict act : interdire prohiber proscrire dissoudre réprimer disperser encercler assiéger confiner
COERCE-restrict act : verrouiller museler bâillonner limiter_l'accès restreindre entraver prendre_un_arrêté
COERCE-restrict act : imposer_un_couvre-feu décréter_le_couvre-feu décréter_l'état_d'urgence
COERCE-restrict act : instaurer_un_couvre-feu mettre_en_quarantaine placer_en_quarantaine mater étouffer
COERCE-restrict act : contraindre forcer obliger astreindre
COERCE-restrict act of=building,place,event,none : fermer boucler évacuer murer
COERCE-restrict act of=measure,event,event,none : supprimer annuler suspendre
COERCE-censor act : censurer caviarder
COERCE-cyber act : pirater hacker espionner infiltrer escroquer arnaquer rançonner extorquer
COERCE-withhold act : retenir_en_otage séquestrer refuser_l'accès priver_d'accès
COERCE act : voler dérober cambrioler braquer harceler spolier détrousser racketter
ASSAULT act : attaquer agresser envahir assaillir tuer massacrer combattre assassiner exécuter décapiter poignarder
ASSAULT act : égorger lyncher mitrailler abattre blesser exterminer éliminer trucider fusiller éventrer empoisonner
ASSAULT act : étrangler liquider affronter brutaliser violenter mutiler défigurer asperger brûler_vif
ASSAULT act : prendre_d'assaut prendre_pour_cible ouvrir_le_feu tirer_sur faire_feu porter_un_coup
ASSAULT act : asséner_des_coups donner_un_coup donner_la_mort donner_l'assaut passer_à_l'attaque passer_à_tabac
ASSAULT act : perpétrer_un_attentat commettre_un_attentat foncer_sur foncer_dans se_jeter_sur s'attaquer_à
ASSAULT act : s'affronter se_battre prendre_en_embuscade mener_une_attaque mener_une_offensive
ASSAULT act : lancer_une_offensive lancer_une_attaque
ASSAULT act near=tir,feu,frappe,missile,drone,obus,soldat,militaire,armée,police,arme : riposter
ASSAULT-beat act of=person,body : frapper
ASSAULT-beat act : tabasser molester rouer_de_coups gifler bousculer malmener piétiner bastonner rosser matraquer
ASSAULT-beat act : maltraiter battre_à_mort mordre
ASSAULT-torture act : torturer supplicier
ASSAULT-sexual act of=person : violer abuser
ASSAULT-sexual act : agresser_sexuellement
ASSAULT-abduct act : enlever kidnapper séquestrer ravir_un prendre_en_otage prendre_des_otages retenir_en_otage
ASSAULT-heavy-weapons act : bombarder pilonner canonner tirer_des_roquettes tirer_des_obus tirer_des_missiles
ASSAULT-explosives act of=weapon : lancer jeter déclencher
ASSAULT-explosives alone : faire_exploser se_faire_exploser faire_sauter dynamiter plastiquer
ASSAULT-destroy act of=building,vehicle,place,weapon,product,none : détruire raser incendier démolir ravager
ASSAULT-destroy act of=building,vehicle,place,weapon,product,none : anéantir
ASSAULT-crowd-control act : gazer tirer_des_grenades tirer_des_gaz faire_usage_de_gaz charger_les_manifestants
ASSAULT-crowd-control act : asperger_de_gaz
ASSAULT-firearms act : tirer_à_balles_réelles tirer_plusieurs_coups blesser_par_balle
ACCUSE-investigate act of=person,body,state,vehicle,building : poursuivre juger contrôler surveiller questionner
ACCUSE-investigate act of=person,body,state,vehicle,building : vérifier
COERCE-restrict act of=person,place : isoler
ASSAULT-aerial act near=missile,drone,roquette,obus,avion : frapper toucher viser cibler
SANCTION-convict undergo : écoper purger recevoir_une_peine encourir_une_peine être_puni
COERCE-seize act of=place,building,body,state : conquérir reconquérir
ASSAULT-beat act of=person : assommer fouetter
COERCE act of=person : dépouiller
AGREE to : donner_son_consentement donner_son_assentiment donner_sa_bénédiction prendre_un_engagement
AGREE to : faire_une_promesse faire_la_promesse se_porter_garant opiner se_dire_ouvert se_dire_ouverte
AGREE to : se_dire_favorable se_montrer_disposé se_montrer_favorable se_proposer_de
AGREE meet : conclure_un_pacte conclure_une_trêve trouver_une_entente enterrer_la_hache
CONSULT meet : s'entretenir_avec
CONSULT meet : tenir_une_rencontre avoir_une_conversation avoir_un_échange
CONSULT meet : se_retrouver_autour s'asseoir_à_la_même_table participer_au_sommet
CONSULT meet : participer_à_un_sommet assister_au_sommet prendre_part_au_sommet prendre_part_à_la_réunion
CONSULT meet : tenir_un_conseil
CONSULT-visit go : effectuer_un_voyage effectuer_une_tournée entamer_une_visite entamer_une_tournée
CONSULT-visit go : faire_un_déplacement faire_une_halte faire_escale
SUPPORT to : apporter_son_concours donner_son_soutien manifester_son_soutien manifester_sa_solidarité
SUPPORT to : afficher_son_soutien témoigner_son_soutien témoigner_sa_solidarité exprimer_son_soulagement
SUPPORT to : exprimer_sa_satisfaction exprimer_sa_reconnaissance exprimer_ses_condoléances exprimer_sa_compassion
SUPPORT to : prêter_allégeance faire_allégeance se_ranger_derrière se_rallier_à accorder_sa_confiance
SUPPORT to : accorder_son_soutien voler_à_la_défense prendre_position_pour tresser_des_lauriers tirer_son_chapeau
SUPPORT to : dire_merci rendre_grâce
COOPERATE meet : échanger_des_prisonniers échanger_des_otages échanger_leurs_prisonniers agir_de_concert
COOPERATE meet : mener_des_exercices mener_des_exercices_conjoints
COOPERATE meet : unir_ses_forces former_une_coalition former_une_alliance faire_cause_commune faire_front_commun
AID to : apporter_de_l'aide apporter_une_assistance apporter_un_soutien_financier fournir_une_aide
AID to : donner_un_coup_de_main prêter_la_main donner_refuge donner_asile offrir_l'asile offrir_un_refuge
AID to : accorder_l'asile accorder_une_aide
AID act : renflouer naturaliser exfiltrer sortir_des_décombres repêcher
CONCEDE alone : reconnaître_sa_défaite reconnaître_sa_faute admettre_sa_responsabilité admettre_son_erreur
CONCEDE alone : faire_son_mea_culpa rétropédaler courber_l'échine plier_l'échine baisser_pavillon
CONCEDE alone : mettre_fin_à_la_grève
CONCEDE alone : retirer_sa_plainte abandonner_les_poursuites abandonner_les_charges classer_l'affaire
CONCEDE alone : classer_sans_suite changer_d'avis faire_un_pas_en_arrière accorder_sa_grâce accorder_l'amnistie
RETREAT-withdraw alone : quitter_les_lieux évacuer_les_lieux lever_le_camp plier_bagages prendre_la_fuite
RETREAT-withdraw alone : battre_retraite
RETREAT-release suffer : recouvrer_la_liberté retrouver_la_liberté sortir_de_détention sortir_de_garde_à_vue
RETREAT-release suffer : être_remis_en_liberté
RETREAT-release act : rendre_la_liberté rendre_sa_liberté
RETREAT-resign alone : remettre_son_mandat quitter_la_présidence quitter_la_direction rendre_son_mandat
RETREAT-resign alone : déposer_sa_démission donner_sa_démission céder_sa_place céder_son_fauteuil quitter_le_pouvoir
RETREAT-resign alone : renoncer_à_son_mandat se_démettre
REQUEST to : réitérer_son_appel renouveler_son_appel multiplier_les_appels déposer_un_amendement
REQUEST to : demander_l'asile demander_à_être solliciter_l'asile faire_la_demande
REQUEST to : faire_une_demande adresser_un_courrier adresser_une_requête introduire_un_recours former_un_recours
REQUEST to : battre_campagne
ACCUSE-disapprove act : dézinguer vouer_aux_gémonies jeter_l'opprobre jeter_la_pierre crier_à_l'injustice faire_grief
ACCUSE-disapprove act : tenir_rigueur dire_sa_colère dire_son_indignation dire_son_inquiétude faire_part_de_sa_colère
ACCUSE-disapprove act : faire_part_de_son_indignation exprimer_ses_inquiétudes exprimer_sa_préoccupation
ACCUSE-disapprove act : exprimer_sa_déception exprimer_son_mécontentement exprimer_son_désaccord
ACCUSE-disapprove act : exprimer_sa_désapprobation exprimer_ses_regrets taper_du_poing ruer_dans_les_brancards
ACCUSE-disapprove act : crier_à_la récriminer maugréer discréditer dénigrer
ACCUSE-allege act : mettre_à_l'index jeter_la_suspicion faire_porter_la_responsabilité faire_porter_le_chapeau
ACCUSE-allege act : déposer_un_recours_contre engager_une_procédure engager_une_action saisir_la_justice_contre
ACCUSE-allege act : citer_à_comparaître désigner_comme_responsable tenir_responsable déposer_des_plaintes
ACCUSE-investigate act : placer_sous_enquête ouvrir_une_procédure ouvrir_une_instruction ouvrir_des_enquêtes
ACCUSE-investigate act : renvoyer_en_correctionnelle renvoyer_en_jugement citer_comme_témoin entendre_comme_témoin
ACCUSE-investigate act : mener_une_perquisition effectuer_une_perquisition délivrer_un_mandat émettre_un_mandat
ACCUSE-investigate act : lancer_un_mandat
REJECT to : se_dérober rejeter_en_bloc balayer balayer_les_accusations s'opposer_à faire_la_sourde_oreille
REJECT to : relever_appel faire_appel former_un_pourvoi snober ignorer_l'appel quitter_les_négociations
REJECT to : rompre_les_négociations suspendre_les_négociations claquer_la_porte_des annuler_la_visite se_désolidariser
REJECT to : prendre_ses_distances dire_niet faire_obstruction bloquer_l'accord
THREATEN act : promettre_des_représailles jurer_de_se_venger brandir_l'arme brandir_un_couteau menacer_de_mort
THREATEN act : pointer_son_arme pointer_une_arme proférer_des_insultes tenir_en_respect montrer_les_muscles
THREATEN act : montrer_les_dents hausser_le_ton_contre
PROTEST-demo alone : descendre_en_masse se_masser_devant prendre_la_rue participer_à_la_manifestation
PROTEST-demo alone : participer_à_une_manifestation prendre_part_à_la_manifestation tenir_un_rassemblement
PROTEST-demo alone : organiser_un_rassemblement tenir_un_sit-in organiser_un_sit-in observer_un_sit-in
PROTEST-demo alone : former_une_chaîne_humaine marcher_contre marcher_pour_dénoncer appeler_à_manifester
PROTEST-demo alone : se_rassembler_devant battre_le_macadam
PROTEST-strike alone : entamer_une_grève débuter_une_grève observer_un_arrêt lancer_une_grève voter_la_grève
PROTEST-strike alone : cesser_toute_activité se_croiser_les_bras être_en_grève
SANCTION act : mettre_au_ban démettre déchoir frapper_de_sanctions
SANCTION act : mettre_fin_aux_fonctions mettre_fin_au_contrat retirer_le_permis retirer_sa_licence
SANCTION act : déclarer_persona_non_grata
MOBILIZE-troops alone : décréter_la_mobilisation
MOBILIZE-troops alone : rappeler_les_réservistes mettre_l'armée_en_alerte renforcer_sa_présence
MOBILIZE-troops alone : déclarer_la_guerre
COERCE-arrest act : mettre_en_détention retenir_prisonnier mettre_en_prison mettre_derrière_les_barreaux
COERCE-arrest act : jeter_au_cachot alpaguer mettre_la_main_au_collet faire_prisonnier
COERCE-arrest undergo : entrer_en_prison aller_en_prison croupir_en_prison dormir_en_prison finir_en_prison
COERCE-arrest undergo : être_derrière_les_barreaux retourner_en_prison
COERCE-restrict act : imposer_un_blocus imposer_un_embargo imposer_des_restrictions imposer_la_loi_martiale
COERCE-restrict act : décréter_un_couvre-feu décréter_l'état_de_siège proclamer_l'état_d'urgence
COERCE-restrict act : instaurer_l'état_d'urgence prendre_un_arrêté_interdisant interdire_d'accès fermer_les_frontières
COERCE-restrict act : empêcher_d'accéder mettre_sous_tutelle placer_sous_surveillance mettre_sous_surveillance
COERCE-restrict act : faire_taire réduire_au_silence
COERCE-deport act : raccompagner_à_la_frontière renvoyer_dans_leur_pays
COERCE act : détourner_des_fonds chaparder subtiliser
ASSAULT act : tendre_une_embuscade mener_des_frappes mener_des_raids mener_une_frappe mener_un_raid mener_des_attaques
ASSAULT act : perpétrer_une_attaque commettre_une_attaque commettre_un_massacre perpétrer_un_massacre
ASSAULT act : commettre_un_meurtre commettre_un_assassinat lancer_un_assaut donner_des_coups porter_des_coups
ASSAULT act : échanger_des_coups échanger_des_tirs venir_aux_mains faire_usage_de_la_force faire_usage_de_ses_armes
ASSAULT act : faire_usage_de_leurs_armes faire_usage_de_son_arme faire_usage_de_lacrymogènes faire_usage_de_grenades
ASSAULT act : recourir_à_la_force abattre_froidement cribler_de_balles immoler passer_par_les_armes écharper lapider
ASSAULT act : éborgner frapper_à_mort agresser_au_couteau ouvrir_les_hostilités prendre_à_partie_physiquement
ASSAULT act : abattre_un_drone
ASSAULT-destroy act : saboter mettre_à_feu réduire_en_cendres réduire_en_miettes mettre_à_terre
""")
"""A line says class, mode and frame, then lemmas and phrases whose first word is inflected; `_` joins a phrase."""

# "quarantaine de" is about forty
NOUNS = triggers(f"""
COERCE-restrict act unless=quarantaine_de,quarantaine_d' : quarantaine
CONSULT-visit go
    unless=médical,guidé,frais,agence,commerciale,touristique,scolaire,musée_de,noces,carnet,organisé,parlementaire_de,
    droit_de : visite visites déplacement tournée voyage voyages arrivée
CONSULT-visit go : cérémonie_de_bienvenue cérémonie_d'accueil cérémonie_officielle_d'accueil
CONSULT-multilateral meet unless=montagne,col,pic,mètre : sommet
CONSULT meet unless=match,football,sportive,rugby,championnat,équipe,faces,amicale,point_de
    : rencontre rencontres entretiens entrevue poignée_de_main poignées_de_main pourparlers négociations discussions
    conférence_de_presse concertation réunion_au_sommet
CONSULT meet near=avec,entre,honneur,officiel,offert,dirigeant,homologue,chef_d'état : dîner banquet
CONSULT meet near=avec,entre,président,ministre,ambassadeur,dirigeant,homologue,conseil_de_sécurité,chef_d'état,chef_de
    : entretien réunion réunions dialogue table_ronde
CONSULT-phone meet
    : coup_de_fil coups_de_fil entretien_téléphonique conversation_téléphonique appel_téléphonique
    échanges_téléphoniques
CONSULT-third-party act : médiation arbitrage
SUPPORT to : soutien_inébranlable plein_soutien félicitations
SUPPORT joint near={_TEXTS} : signature ratification
AGREE act : feu_vert
AGREE meet : assistance_mutuelle
AGREE act near=de_soutien,de_livrer,d'aide,de_ne_pas : promesse engagement
COOPERATE meet
    : échange_de_cadeaux échange_de_prisonniers exercices_conjoints manœuvres_conjointes exercices_militaires_conjoints
AID act near={_ARMS},aide unless=joueur,club,mercato,fond_de
    : livraison livraisons transfert transferts fourniture envoi
AID act : aide_humanitaire aide_militaire aide_financière aide_alimentaire assistance_humanitaire secours_d'urgence
AID alone : convoi_humanitaire convois_humanitaires
AID act near=accord,octroy : droit_d'asile
CONCEDE act unless=autoroute,automobile,funéraire
    : concessions concession reculade levée_des_sanctions levée_de_l'embargo levée_du_blocus amnistie
RETREAT-withdraw alone near=troupe,soldat,force,armée,militaire unless=pension,âge,réforme_des,cotisation
    : retrait retraite repli
RETREAT-release suffer unless=guerre,journal,paris,théologie,1944,1945,front_de,organisation_de,rue_de,place_de
    : libération
RETREAT-resign alone : démission
RETREAT-ceasefire meet : cessez-le-feu trêve armistice
RETREAT-disarm act : désarmement démilitarisation dénucléarisation
REQUEST act : revendications
REQUEST act near=à_la,à_l',au_calme,aux,à_une,à_un unless=cour,offres,téléphon,juge,tribunal,fait_appel,interjet : appel
ACCUSE-disapprove feel
    : inquiétude inquiétudes préoccupation préoccupations critiques indignation tollé condamnation_internationale
ACCUSE-disapprove feel near=émet,exprim,formul : réserves
ACCUSE-allege act unless=chef,acte,chambre : accusation accusations
ACCUSE-investigate alone unless=opinion,sondage,insee,ipsos,publique,ifop,sondé,journaliste,lecteur,selon_une,étude
    : enquête perquisition perquisitions information_judiciaire enquête_préliminaire commission_d'enquête
ACCUSE-investigate act : mandat_d'arrêt mandats_d'arrêt
ACCUSE-investigate suffer : mise_en_examen mises_en_examen inculpation
ACCUSE-investigate suffer near=ouvert,ouvre,ouvr,début,commenc,repris,reprend,contre,renvoyé,s'ouvr unless=intention
    : procès
ACCUSE-allege suffer near=dépos,port,contre : plainte plaintes
REJECT-yield act unless=droit_de : veto
REJECT act unless=greffe,eau,polluant : refus rejet fin_de_non-recevoir boycott
THREATEN act : ultimatum ultimatums
THREATEN act : menace_de_représailles menaces_de_mort option_militaire menace_nucléaire intimidation
PROTEST-demo alone unless=sportive,culturelle,sport,organisateur,festif,pour_la_république,parti,national
    : manifestation manifestations marche_blanche sit-in rassemblement
PROTEST-strike alone unless=faim,sable
    : grève grèves débrayage débrayages conflit_social mouvement_social mouvement_de_grève
PROTEST-hunger alone : grève_de_la_faim
PROTEST-riot alone : émeute émeutes échauffourées heurts
PROTEST-boycott act : appel_au_boycott
PROTEST-obstruct alone : blocus barrage_filtrant opération_escargot
SANCTION-discontinue act : embargo sanctions_internationales sanctions_économiques gel_des_avoirs rupture_des_relations
SANCTION-convict suffer near=prison,tribunal,peine,an,mort,amende : condamnation
SANCTION-expel suffer near=diplomate,ambassadeur : expulsion
SANCTION suffer : licenciement licenciements limogeage destitution
MOBILIZE-troops alone near=troupe,soldat,force,militaire,mobilisation,policier
    : déploiement mobilisation_générale mobilisation_partielle
MOBILIZE-weapons alone
    : test_de_missile tir_de_missile tirs_de_missiles essai_nucléaire essais_nucléaires tirs_de_missile
    lancement_de_missile essai_balistique
COERCE-arrest suffer unless=jeûne
    : arrestation arrestations interpellation interpellations garde_à_vue incarcération détention
COERCE-curfew alone : couvre-feu
COERCE-martial-law alone : loi_martiale état_de_siège état_d'urgence
COERCE-restrict act : répression
COERCE-seize act near=drogue,cocaïne,cannabis,bien,arme,kilo : saisie confiscation
COERCE-cyber act : cyberattaque cyberattaques piratage attaque_informatique
ASSAULT act unless=cardiaque,de_feu,défenseur,jeu,meneur,match,but,joueur,médiatique
    : attaque attaques attentat attentats offensive assaut raid raids agression fusillade massacre invasion incursion
    incursions tuerie embuscade combats affrontements agression_militaire
ASSAULT-aerial act unless=joueur,attaquant,gardien
    : bombardement bombardements frappes_aériennes frappe_aérienne frappes raid_aérien raids_aériens
ASSAULT-aerial act near=israélienne,américaine,russe,ukrainienne,drone,missile,aérien,tué,mort : frappe
ASSAULT-heavy-weapons act : tir_de_roquette tirs_de_roquettes tir_d'artillerie tirs_d'artillerie tirs_d'obus tir_d'obus
ASSAULT-abduct suffer unless=ordures,déchets : enlèvement prise_d'otages prise_d'otage kidnapping rapt
ASSAULT-explosives alone unless=prix,ventes,nombre,démographique,joie,colère,chiffres
    : explosion attentat_à_la_bombe attentat-suicide
ASSAULT-sexual act : viol viols
AGREE act : promesse promesses accord_de_principe feu_vert consentement acceptation autorisation
AGREE meet : compromis entente consensus terrain_d'entente protocole_d'accord
CONSULT meet : rencontre rencontres entretien entretiens entrevue entrevues pourparlers négociation négociations
CONSULT meet : discussion discussions concertation concertations réunion réunions conférence_de_presse point_presse
CONSULT meet : point_de_presse dialogue débat débats table_ronde tables_rondes tête-à-tête assises symposium
CONSULT meet : colloque congrès assemblée_générale conseil_municipal délibération séance séances session_plénière
CONSULT meet : audience_publique plénière réunion_publique briefing consultation consultations forum
CONSULT-multilateral meet : sommet sommets
CONSULT-visit go : visite visites déplacement voyage tournée escale arrivée
CONSULT-phone meet : coup_de_fil entretien_téléphonique appel_téléphonique conversation_téléphonique
CONSULT-third-party act : médiation arbitrage conciliation bons_offices
SUPPORT act : hommage hommages félicitations remerciements éloge éloges approbation adoption signature ratification
SUPPORT act : promulgation élection réélection nomination désignation acquittement relaxe condoléances excuses
SUPPORT act : commémoration commémorations plébiscite minute_de_silence ovation applaudissements inauguration
COOPERATE meet : fusion jumelage exercices_conjoints exercice_conjoint échange_de_prisonniers
COOPERATE meet : échange_d'informations
COOPERATE suffer : extradition
AID act : aide aides don dons livraison livraisons secours subvention subventions assistance sauvetage sauvetages
AID act : évacuation évacuations rapatriement rapatriements indemnisation indemnisations dédommagement prêt
AID act : financement hébergement collecte collectes distribution distributions prise_en_charge
AID act : opération_de_secours vaccination convoi_humanitaire ravitaillement bourse plan_de_sauvetage
AID act : mise_à_disposition
CONCEDE act : concession concessions reculade amnistie grâce_présidentielle aveux aveu levée assouplissement
CONCEDE act : allègement réouverture régularisation dépénalisation légalisation report mea_culpa volte-face
RETREAT-withdraw alone : retrait repli désengagement évacuation_des_troupes
RETREAT-release suffer : libération mise_en_liberté remise_en_liberté libération_conditionnelle relâche
RETREAT-resign alone : démission démissions désistement abdication départ_du
RETREAT-ceasefire meet : cessez-le-feu trêve armistice cessation_des_hostilités
RETREAT-disarm act : désarmement démilitarisation dénucléarisation démantèlement reddition
REQUEST act : demande demandes requête requêtes revendication revendications exigence exigences appel appels
REQUEST act : pétition pétitions sollicitation réclamation réclamations mise_en_demeure injonction recommandation
REQUEST act : recommandations proposition propositions réquisitoire appel_à_témoins appel_au_secours ordonnance
REQUEST act : candidature saisine plaidoyer supplique
ACCUSE-disapprove feel : critique critiques inquiétude inquiétudes préoccupation préoccupations indignation colère
ACCUSE-disapprove feel : tollé réprobation désapprobation crainte craintes mécontentement grogne consternation
ACCUSE-disapprove feel : polémique controverse mise_en_garde insultes injures huées déception reproche reproches
ACCUSE-disapprove feel : ras-le-bol exaspération coup_de_gueule levée_de_boucliers
ACCUSE-allege act : accusation accusations dénonciation dénonciations soupçon soupçons plainte plaintes
ACCUSE-allege act : mise_en_cause poursuites assignation action_en_justice recours_en_justice allégations
ACCUSE-allege act : allégation signalement
ACCUSE-investigate suffer : enquête enquêtes perquisition perquisitions mise_en_examen mises_en_examen inculpation
ACCUSE-investigate suffer : procès audience audiences garde_à_vue information_judiciaire investigation
ACCUSE-investigate suffer : investigations inspection inspections audit contrôle_judiciaire contrôles_d'identité
ACCUSE-investigate suffer : contrôle_d'identité contrôles_routiers vérification vérifications autopsie
ACCUSE-investigate suffer : interrogatoire interrogatoires audition auditions comparution expertise expertises
ACCUSE-investigate suffer : commission_d'enquête mandat_d'arrêt mandat_d'amener réquisitions jugement fouille
ACCUSE-investigate suffer : fouilles constatations procédure_judiciaire enquête_préliminaire
REJECT act : refus rejet rejets veto démenti démentis opposition fin_de_non-recevoir abstention motion_de_censure
REJECT act : annulation contestation appel_de_la_décision désaveu non-lieu
THREATEN act : menaces menace_de_mort menaces_de_mort ultimatum avertissement avertissements intimidation
THREATEN act : intimidations chantage sommation sommations
PROTEST-demo alone : manifestation manifestations rassemblement rassemblements manif manifs marche_blanche
PROTEST-demo alone : marche_silencieuse sit-in protestation protestations contestation mobilisation_sociale
PROTEST-demo alone : mouvement_de_protestation soulèvement insurrection révolte révoltes fronde tribune_de_soutien
PROTEST-demo alone : contre-manifestation mouvement_social défilé_syndical
PROTEST-strike alone : grève grèves débrayage débrayages arrêt_de_travail arrêts_de_travail préavis_de_grève
PROTEST-strike alone : mouvement_de_grève grève_générale droit_de_retrait
PROTEST-hunger alone : grève_de_la_faim
PROTEST-boycott act : boycott boycottage
PROTEST-obstruct alone : blocage blocages occupation barrage_filtrant barrages_filtrants opération_escargot
PROTEST-obstruct alone : barricades blocus opération_péage
PROTEST-riot alone : émeute émeutes échauffourée échauffourées heurts pillage pillages saccage jets_de_pierres
PROTEST-riot alone : jets_de_projectiles violences_urbaines débordements troubles mutinerie
PROTEST-vandalize act : vandalisme dégradation dégradations profanation tags
SANCTION suffer near=emploi,poste : suppression suppressions
SANCTION suffer : plan_social plans_sociaux
SANCTION suffer : sanction sanctions amende amendes licenciement licenciements limogeage destitution révocation
SANCTION suffer : exclusion radiation suspension disqualification renvoi mise_à_pied blâme pénalité contravention
SANCTION suffer : contraventions procès-verbal verbalisation rappel_à_l'ordre déchéance
SANCTION-convict suffer : condamnation condamnations peine_de_prison peines_de_prison peine_d'emprisonnement
SANCTION-convict suffer : peine_de_mort peine_capitale peine_maximale verdict perpétuité réclusion prison_ferme
SANCTION-convict suffer : emprisonnement
SANCTION-discontinue act : embargo gel_des_avoirs rupture_des_relations boycott_économique résiliation
SANCTION-discontinue act : droits_de_douane surtaxe
SANCTION-expel suffer : expulsion_de_diplomates rappel_de_l'ambassadeur
MOBILIZE-troops alone : déploiement déploiements mobilisation_générale renforts renfort patrouille patrouilles
MOBILIZE-troops alone : exercice_militaire manœuvres_militaires exercices_militaires
MOBILIZE-police alone : dispositif_policier dispositif_de_sécurité déploiement_policier intervention_des_pompiers
MOBILIZE-police alone : opération_de_police
MOBILIZE-weapons alone : tir_de_missile tirs_de_missiles essai_nucléaire essais_nucléaires essai_balistique
MOBILIZE-weapons alone : lancement_de_missile
COERCE-arrest suffer : arrestation arrestations interpellation interpellations incarcération incarcérations
COERCE-arrest suffer : détention emprisonnement capture coup_de_filet assignation_à_résidence rafle
COERCE-arrest suffer : placement_en_détention détention_provisoire
COERCE-deport suffer : expulsion expulsions reconduite_à_la_frontière déportation refoulement
COERCE-seize act : saisie saisies confiscation réquisition annexion nationalisation expropriation coup_d'état
COERCE-seize act : putsch arraisonnement
COERCE-restrict act : répression interdiction interdictions fermeture fermetures dissolution restriction
COERCE-restrict act : restrictions confinement bouclage suppression couvre-feux encerclement entrave
COERCE-curfew alone : couvre-feu
COERCE-martial-law alone : loi_martiale état_d'urgence état_de_siège
COERCE-censor act : censure
COERCE-cyber act : cyberattaque cyberattaques piratage espionnage rançongiciel escroquerie arnaque escroqueries
COERCE-cyber act : fraude_informatique extorsion
COERCE act : vol_à_main_armée cambriolage cambriolages braquage braquages harcèlement hold-up racket
ASSAULT act : attaque attaques attentat attentats offensive offensives assaut raid raids agression agressions
ASSAULT act : fusillade fusillades massacre massacres invasion incursion incursions tuerie embuscade combats
ASSAULT act : affrontement affrontements bagarre bagarres rixe rixes altercation altercations tir tirs exécutions
ASSAULT act : violences violence coups_et_blessures coups_de_feu coup_de_feu coups_de_couteau coup_de_couteau
ASSAULT act : contre-offensive hostilités génocide riposte représailles attaque_au_couteau
ASSAULT-beat act : passage_à_tabac maltraitance maltraitances violences_policières violences_conjugales
ASSAULT-torture act : torture tortures
ASSAULT-sexual suffer : viol viols agression_sexuelle agressions_sexuelles abus_sexuels attouchements
ASSAULT-abduct suffer : enlèvement enlèvements rapt kidnapping prise_d'otages prise_d'otage séquestration
ASSAULT-aerial act : bombardement bombardements frappe frappes frappes_aériennes frappe_aérienne raid_aérien
ASSAULT-aerial act : raids_aériens
ASSAULT-explosives alone : explosion explosions attentat-suicide attentat_à_la_bombe voiture_piégée
ASSAULT-destroy act : incendie_criminel incendie_volontaire
ASSAULT-crowd-control act : tirs_de_grenades gaz_lacrymogènes charge_policière
ASSAULT suffer : meurtre meurtres assassinat assassinats homicide homicides exécution lynchage décapitation
ASSAULT suffer : féminicide féminicides infanticide tentative_de_meurtre tentative_d'assassinat
CONSULT meet : visioconférence échange_de_vues tour_de_table conseil_des_ministres conseil_de_défense
CONSULT meet : sommet_extraordinaire dialogue_national mini-sommet conciliabule table_des_négociations
CONSULT-visit go : visite_d'État visite_officielle visite_de_travail
ACCUSE-investigate suffer : enquête_judiciaire enquête_interne enquête_administrative instruction_judiciaire
ACCUSE-investigate suffer : procès_en_appel comparutions poursuites_judiciaires procédure_de_destitution
ACCUSE-investigate suffer : procédure_disciplinaire renvoi_devant
ACCUSE-disapprove feel : critiques_acerbes réquisitoire_contre invectives diatribe diatribes remontrances
ACCUSE-disapprove feel : récriminations remontrance raillerie railleries moquerie moqueries quolibets
ACCUSE-disapprove feel : note_de_protestation notes_de_protestation lettre_de_protestation indignations courroux
ACCUSE-disapprove feel : irritation agacement émoi condamnations_internationales
ACCUSE-allege act : imputation imputations incrimination diffamation chefs_d'accusation
ACCUSE-allege act : acte_d'accusation dépôt_de_plainte plainte_contre action_judiciaire mises_en_cause
PROTEST-demo alone : cortège_syndical chaîne_humaine journée_d'action journée_de_mobilisation journées_d'action
PROTEST-demo alone : marche_pour marche_contre marches_blanches mouvements_sociaux contre-manifestations
PROTEST-demo alone : marche_de_protestation actions_de_protestation désobéissance_civile soulèvements insurrections
PROTEST-demo alone : die-in
PROTEST-strike alone : cessation_de_travail cessation_du_travail grève_illimitée grève_perlée journée_de_grève
PROTEST-strike alone : appel_à_la_grève piquet_de_grève piquets_de_grève
PROTEST-obstruct alone : barrage_routier barrages_routiers opérations_escargot barrage_de_routes
SANCTION suffer : mesures_de_rétorsion mesure_de_rétorsion mesures_de_représailles limogeages révocations
SANCTION suffer : destitutions exclusions radiations suspensions mises_à_pied rappels_à_l'ordre pénalités
SANCTION suffer : peine_avec_sursis travaux_forcés éviction évictions interdiction_de_séjour inéligibilité
SANCTION suffer : dégradation_nationale
SANCTION-discontinue act : sanctions_commerciales embargo_pétrolier embargo_sur boycott_des gel_de_l'aide
SANCTION-discontinue act : gel_des_aides suspension_de_l'aide fermeture_de_l'ambassade fermeture_du_consulat
SANCTION-discontinue act : rupture_diplomatique
MOBILIZE-troops alone : mobilisation_militaire mouvements_de_troupes envoi_de_troupes envoi_de_soldats
MOBILIZE-troops alone : déploiement_militaire état_d'alerte manœuvres_navales renforcement_militaire conscription
MOBILIZE-troops alone : militarisation réarmement concentration_de_troupes parade_militaire
COERCE-arrest suffer : rafles captivité mise_en_détention placement_en_garde_à_vue arrestations_arbitraires écrou
COERCE-arrest suffer : mise_aux_arrêts détention_arbitraire
COERCE-deport suffer : reconduites_à_la_frontière déportations refoulements évacuation_forcée déplacements_forcés
COERCE-deport suffer : nettoyage_du_camp
COERCE-seize act : prise_de_pouvoir prise_du_pouvoir coups_d'état mainmise accaparement spoliation spoliations
COERCE-seize act : confiscations nationalisations expropriations prise_de_contrôle
COERCE-restrict act : bouclages répressions dissolutions mise_sous_tutelle privation_de_liberté mise_en_quarantaine
COERCE-restrict act : interdiction_de_manifester blocus_de bâillonnement
COERCE act : vols_à_main_armée rackets détournement_de_fonds détournements_de_fonds pillage_des persécution
COERCE act : persécutions
ASSAULT act : intervention_militaire interventions_militaires
ASSAULT act : opération_terrestre opérations_terrestres
ASSAULT act : contre-attaque contre-attaques coup_de_force caillassage caillassages jet_de_pierres jets_de_pierre
ASSAULT act : jets_de_cocktails attaque_terroriste attaques_terroristes guet-apens guets-apens accrochage accrochages
ASSAULT act : escarmouche escarmouches empoisonnement exactions exaction atrocités bain_de_sang nettoyage_ethnique
ASSAULT act : pogrom pogroms carnage carnages tueries embuscades assauts ripostes fusillade_mortelle ratonnade
ASSAULT act : ratonnades sabotage sabotages génocides brutalités sévices échange_de_tirs échanges_de_tirs
ASSAULT act : règlement_de_comptes règlements_de_comptes affrontements_armés combats_de_rue coup_de_main_armé
ASSAULT act : opération_antiterroriste lynchages attaque_à_main_armée
ASSAULT suffer : décapitations parricide matricide fratricide égorgement mise_à_mort mises_à_mort empoisonnements
ASSAULT suffer : exécution_sommaire exécutions_sommaires
ASSAULT-aerial act : frappe_de_drone frappes_de_drones frappes_de_drone attaque_de_drones attaque_de_drone
ASSAULT-aerial act : attaques_de_drones bombardements_aériens tapis_de_bombes attaque_aérienne attaques_aériennes
ASSAULT-heavy-weapons act : tir_de_mortier tirs_de_mortier tirs_de_mortiers pilonnage pilonnages barrage_d'artillerie
ASSAULT-heavy-weapons act : canonnade
RETREAT-release suffer : libérations remises_en_liberté sortie_de_prison
RETREAT-withdraw alone : retrait_des_troupes départ_des_troupes évacuation_militaire
RETREAT-ceasefire meet : trêve_humanitaire pause_humanitaire arrêt_des_combats arrêt_des_hostilités fin_des_hostilités
RETREAT-ceasefire meet : accord_de_paix accord_de_cessez-le-feu cessez-le-feu_humanitaire suspension_des_hostilités
SUPPORT act : ralliement ralliements allégeance louanges recueillement acclamation acclamations ovations
SUPPORT act : remises_de_prix remise_de_prix béatification canonisation intronisation
AGREE act : engagement_écrit aval assentiment accords_de_principe serment
AGREE meet : accord_commercial accord_de_paix pacte protocole mémorandum accord_de_libération
CONCEDE act : rétropédalage revirement capitulation remise_de_peine amnisties levée_des_restrictions
CONCEDE act : abandon_des_poursuites levée_de_l'état_d'urgence reconnaissance_de_culpabilité
REQUEST act : supplication doléances doléance appel_à_la_grève appel_à_manifester appel_au_calme appel_aux_dons
REQUEST act : appel_à_l'aide demande_d'asile demandes_d'asile lettre_ouverte cahier_de_doléances pressions
REQUEST act : sollicitations invitation_à
REJECT act : rebuffade camouflet pourvoi pourvoi_en_cassation annulations refus_catégorique récusation
REJECT act : désobéissance insoumission dénégations dénégation
THREATEN act : alerte_à_la_bombe alertes_à_la_bombe menace_d'attentat menaces_d'attentat lettre_de_menaces
THREATEN act : lettres_de_menaces menaces_de_représailles mise_en_garde_contre bruit_de_bottes
PROTEST-demo alone
    near=manifest,syndic,contre,réforme,grève,slogan,protest,revendic
    unless=funèbre,funéraire,mariage,carnaval,officiel,militaire,mode,couture,mannequin,présidentiel,royal
    : cortège cortèges
""")
"""Nouns in all their forms."""
