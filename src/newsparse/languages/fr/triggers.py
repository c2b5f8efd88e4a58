"""Verbs, phrases and nouns that tell events in French, by class and frame; `of` says of what kind the object is."""

from __future__ import annotations

from newsparse.languages.schema.events import triggers

VERBS = triggers("""
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
""")
"""A line says class, mode and frame, then lemmas and phrases whose first word is inflected; `_` joins a phrase."""

NOUNS = triggers("""
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
""")
"""Nouns in all their forms."""
