"""Common nouns of French by what they mean: persons, bodies, documents, weapons, goods, sums, places and so on."""

from __future__ import annotations

from newsparse.languages.schema.nouns import nouns

NOUNS = nouns(
    """
person: homme femme enfant garçon fille fillette adolescent adolescente jeune mineur mineure adulte personne individu
person: personnage père mère parent frère sœur fils époux épouse mari conjoint conjointe compagnon compagne ex-mari
person: ex-femme ex-compagnon ami amie voisin voisine oncle tante cousin cousine neveu nièce grand-père grand-mère
person: grands-parents bébé nourrisson orphelin veuve veuf famille couple jumeau proche riverain riveraine habitant
person: habitante résident résidente citoyen citoyenne concitoyen population public foule peuple passant badaud
person: touriste visiteur vacancier client cliente usager consommateur passager passagère voyageur piéton
person: automobiliste cycliste motard conducteur conductrice chauffeur routier pilote marin pêcheur capitaine équipage
person: matelot skipper alpiniste randonneur skieur baigneur nageur campeur spectateur supporter supportrice fan
person: téléspectateur auditeur internaute lecteur abonné membre adhérent militant militante activiste manifestant
person: manifestante gréviste contestataire émeutier casseur opposant opposante dissident partisan sympathisant
person: détracteur syndicaliste délégué déléguée représentant représentante porte-parole responsable dirigeant
person: dirigeante chef cheffe patron patronne directeur directrice président présidente vice-président
person: vice-présidente secrétaire trésorier premier-ministre ministre sénateur sénatrice député députée élu élue
person: maire adjoint adjointe préfet préfète sous-préfet conseiller conseillère gouverneur ambassadeur ambassadrice
person: diplomate consul émissaire médiateur médiatrice roi reine prince princesse pape évêque prêtre imam rabbin
person: pasteur moine religieux religieuse fidèle pèlerin juge magistrat magistrate procureur procureure avocat
person: garde-frontière gardes-frontières garde-côte gardes-côtes garde-chasse villageois villageoise villageoises
person: fournisseur étrangers
body: monarchie
person: avocate avocats notaire huissier greffier juré policier policière gendarme agent agente enquêteur enquêtrice
person: inspecteur inspectrice commissaire détective vigile gardien gardienne surveillant surveillante pompier
person: secouriste sauveteur douanier militaire soldat soldate officier sous-officier général colonel lieutenant
person: caporal marine légionnaire réserviste vétéran combattant combattante rebelle insurgé milicien jihadiste
person: djihadiste terroriste kamikaze assaillant assaillante agresseur tireur ravisseur assassin meurtrier meurtrière
person: tueur criminel criminelle délinquant malfaiteur voleur voleuse cambrioleur braqueur escroc trafiquant passeur
person: pirate hacker violeur pédophile suspect suspecte accusé accusée prévenu prévenue condamné condamnée détenu
person: détenue prisonnier prisonnière otage captif fugitif évadé récidiviste coauteur complice auteur mineurs
person: braconnier plaignant plaignante témoin victime blessé blessée mort survivant survivante rescapé rescapée
person: sinistré sinistrée disparu disparue malade patient patiente médecin docteur chirurgien infirmier infirmière
person: aide-soignant aide-soignante soignant soignante sage-femme pharmacien psychiatre psychologue dentiste
person: vétérinaire ambulancier urgentiste chercheur chercheuse scientifique expert experte spécialiste ingénieur
person: technicien technicienne professeur professeure enseignant enseignante instituteur institutrice maître
person: maîtresse étudiant étudiante élève lycéen lycéenne collégien collégienne écolier écolière universitaire
person: historien économiste sociologue philosophe écrivain écrivaine romancier poète journaliste reporter photographe
person: correspondant caméraman rédacteur éditeur animateur animatrice présentateur présentatrice artiste acteur
person: actrice comédien comédienne réalisateur réalisatrice chanteur chanteuse musicien musicienne danseur danseuse
person: peintre sculpteur metteur joueur joueuse footballeur athlète champion championne sportif sportive entraîneur
person: sélectionneur arbitre coureur boxeur ouvrier ouvrière employé employée salarié salariée travailleur
person: travailleuse fonctionnaire cadres intérimaire stagiaire apprenti chômeur chômeuse retraité retraitée artisan
person: commerçant commerçante boulanger boucher restaurateur hôtelier serveur serveuse cuisinier agriculteur
person: agricultrice éleveur éleveuse paysan paysanne viticulteur vigneron maraîcher cheminot éboueur facteur docker
person: livreur taxi infirmiers mineur-de-fond électricien maçon plombier entrepreneur entrepreneuse industriel
person: banquier actionnaire investisseur créancier propriétaire locataire bailleur promoteur bénévole volontaire
person: donateur donatrice parrain candidat candidate électeur électrice migrant migrante réfugié réfugiée demandeur
person: demandeuse exilé clandestin sans-papiers ressortissant ressortissante expatrié immigré immigrée sdf sans-abri
person: squatteur gens hommes collègue homologue prédécesseur successeur adversaire rival rivale allié partenaire
person: interlocuteur ennemi héros leader chef-d'état numéro quadragénaire quinquagénaire sexagénaire septuagénaire
person: octogénaire trentenaire vingtenaire nonagénaire centenaire notable ancien doyen doyenne aîné cadet chasseur
person: pompiers conspirateur espion espionne mercenaire tortionnaire dictateur tyran despote putschiste opérateur
person: exploitant gérant gérante négociateur négociatrice observateur observatrice contribuable utilisateur
person: utilisatrice participant participante organisateur organisatrice concurrent concurrente invité invitée hôte
person: convive lauréat lauréate gagnant gagnante chrétien musulman juif catholique protestant noir blanc arabe
person: indigène autochtone policiers-municipaux
product: médaille trophée distinction libre-service self-service
body: police gendarmerie armée marine gouvernement ministère parlement assemblée sénat congrès chambre commission
body: comité conseil tribunal cour parquet justice juridiction autorité autorités administration préfecture mairie
body: municipalité commune région département collectivité communauté-d'agglomération métropole état présidence
body: ambassade consulat syndicat syndicats fédération confédération union intersyndicale patronat association ong
body: organisation fondation collectif mouvement groupe groupuscule milice brigade escadron régiment bataillon unité
body: peloton compagnie société entreprise firme multinationale filiale start-up banque assurance assureur opérateur
body: constructeur fabricant distributeur enseigne usine direction école université lycée collège hôpital clinique
body: centre institut agence office bureau service services institution organisme musée théâtre club équipe ligue
body: fédérations jury bâtonnat barreau ordre église diocèse paroisse mosquée synagogue communauté secte gang mafia
body: cartel clan bande journal quotidien hebdomadaire magazine chaîne radio télévision rédaction éditeur
body: site-internet plateforme régie mission délégation junte régime opposition majorité gauche droite exécutif
body: législatif cabinet secrétariat inspection observatoire cellule intersyndical douane douanes police-judiciaire
body: accusation partie-civile copropriété coopérative mutuelle chaebol consortium holding conglomérat casques-bleus
body: force forces troupe troupes contingent garde garde-côtes secours samu croix-rouge élysée matignon bercy kremlin
body: maison-blanche pentagone otan onu unesco oms fmi
state: pays nation république royaume émirat fédération puissance voisin-pays
document: loi décret arrêté texte projet-de-loi amendement motion résolution traité accord convention contrat
document: protocole charte constitution rapport lettre courrier pétition tribune communiqué document dossier plainte
document: recours requête mandat permis licence passeport visa carte autorisation agrément certificat diplôme
document: testament bail facture chèque acte règlement code ordonnance circulaire directive jugement verdict arrêt
document: mémorandum déclaration manifeste article livre brochure plan budget
measure: mesure mesures réforme projet plan programme politique décision dispositif proposition programme-d'austérité
measure: restriction restrictions interdiction sanction sanctions taxe taxes impôt impôts hausse baisse augmentation
measure: suppression fermeture construction accord-cadre loi règle règles condition conditions limitation limitations
measure: embargo blocus confinement couvre-feu peine peines amende subvention allocation aide quota quotas délai
measure: moratoire préavis mesure-phare initiative opération service-minimum émission émissions diffusion
weapon: arme armes missile missiles grenade grenades bombe bombes roquette roquettes obus fusil fusils pistolet
weapon: pistolets revolver couteau couteaux munition munitions balle balles explosif explosifs mine mines drone drones
weapon: char chars kalachnikov mitrailleuse cocktail projectile projectiles pierre pierres pavé machette hache fusée
weapon: torpille artillerie canon canons lacrymogène lacrymogènes engin-explosif mortier sabre épée matraque taser
weapon: blindé blindés bombardier
vehicle: voiture voitures véhicule véhicules camion camions camionnette bus autobus autocar train trains tram tramway
vehicle: métro avion avions hélicoptère hélicoptères bateau bateaux navire navires cargo pétrolier chalutier ferry
vehicle: paquebot moto motos scooter vélo vélos trottinette trottinettes tracteur tracteurs ambulance ambulances char
vehicle: sous-marin fourgon taxi poids-lourd yacht voilier
product: produit produits marchandise marchandises drogue cocaïne cannabis héroïne stupéfiants médicament médicaments
product: vaccin vaccins masque masques nourriture vivres denrées eau lait blé céréales riz pain viande pétrole gaz
product: charbon électricité énergie carburant essence matériel équipement équipements tente tentes couverture
product: couvertures vêtements lit lits ordinateur ordinateurs téléphone téléphones logiciel livre cigarettes tabac
product: alcool bijou bijoux or tableau tableaux œuvre œuvres sang organe conteneur conteneurs colis bétail bovins
product: animaux chien chiens ivoire repas soins soin trousse lot lots stock stocks plantation acier aluminium avoirs
product: biens bien patrimoine
sum: argent somme sommes million millions milliard milliards euro euros dollar dollars franc francs prêt prêts crédit
sum: crédits fonds budget subvention subventions aide aides don dons prime primes indemnité indemnités bourse bourses
sum: salaire salaires pension rançon pot-de-vin chèque paiement paiements dette dettes enveloppe cagnotte financement
sum: financements investissement investissements recettes capital capitaux compte comptes trésor
place: ville village quartier rue route autoroute pont place avenue boulevard rond-point carrefour port aéroport gare
place: frontière territoire zone région forêt plage montagne île côte terrain champ parc jardin site lieu localité
place: capitale province district station-essence péage voie voies ligne périmètre camp campement bidonville zad
place: secteur rivière lac mer bassin canal
building: maison maisons immeuble immeubles bâtiment bâtiments appartement appartements logement logements hôtel
building: hôtels restaurant restaurants bar bars magasin magasins boutique commerce commerces supermarché usine
building: entrepôt école écoles crèche crèches lycée hôpital prison prisons commissariat caserne église mosquée temple
building: cathédrale palais château villa ferme fermes hangar garage cinéma théâtre salle salles stade bibliothèque
building: musée centrale barrage raffinerie entrée entrées accès bureau bureaux siège locaux local domicile abri squat
building: tour monument statue cimetière tombe vitrine vitrines façade mur
event: manifestation manifestations rassemblement rassemblements réunion réunions match matchs concert concerts
event: festival festivals spectacle spectacles élection élections scrutin référendum vote grève grèves procès audience
event: visite voyage vol vols rencontre sommet conférence concours épreuve épreuves tournoi compétition course
event: cérémonie fête fêtes défilé cortège carnaval exposition foire salon négociation négociations pourparlers
event: discussions débat travaux chantier enquête fouilles transport trafic circulation recherches chasse
value: droit droits liberté libertés démocratie laïcité dignité indépendance souveraineté valeurs intégrité
right: droit droits licence autorisation titre poste fonction fonctions mandat nationalité citoyenneté statut
right: accréditation immunité liberté asile
claim: faits fait responsabilité culpabilité erreur erreurs faute fautes torts accusation accusations reproches vérité
claim: échec défaite demande demandes revendication revendications exigences offre
person: agresseuse aïeul aïeule aînée alliée amant amante ancêtre antiquaire apôtre archéologue aristocrate
person: armateur armurier arnaqueur arrière-garde artilleur assassine assistant assistante athée
person: aubergiste auditrice auteure bagagiste baigneuse balayeur barman baron baronne bâtonnier bâtonnière
person: batelier bénéficiaire berger bergère bibliothécaire bienfaiteur bijoutier bijoutière bonze boulangère
person: bourreau brancardier brigand brocanteur bûcheron cafetier caissier caissière cambrioleuse camionneuse
person: camionneur canonnier cardinal carreleur casseurs cavalier cavalière célibataire censeur
person: chancelier chancelière chapelain charbonnier charcutier charpentier chasseresse chasseurs châtelain
person: chevalier chimiste chirurgienne chroniqueur chroniqueuse cinéaste citadin citadine cobaye
person: cofondateur cofondatrice coiffeur coiffeuse collaborateur collaboratrice collectionneur colon colons
person: commandant commandante commissionnaire compatriote complices comptable comte comtesse
person: concepteur concertiste concierge conciliateur concitoyenne concubin concubine conférencier confrère
person: connaisseur conscrit conservatrice consœur contrebandier contremaître contrôleuse coopérant coordinateur
person: coordinatrice cordonnier coreligionnaire coupables courtier couturière couvreur créatrice
person: croyant croyante cuisinière curé cultivateur curateur déboutés décideur déclarante décorateur
person: délinquante délinquants démarcheur déménageur démineur démocrate déporté déportée déposant désaxé
person: déserteur dessinateur dessinatrice détentrice devin diacre disciple disparus dissidente doctorant
person: doctorante doctoresse douanière dramaturge duc duchesse ébéniste éclaireur économe
person: éditorialiste éditrice éducatrice égoutier électricienne émir emprunteur enfants ennemie ennemis
person: enquêteuse entraîneuse épicier épicière équipier équipière ermite essayiste estivant étalagiste
person: éthologue étrangère évadée évadés examinateur exécutant exilée expatriée expéditeur exploitante
person: explorateur expulsée façonnier factrice faussaire femme-grenouille ferrailleur fiancé fiancée
person: figurant financière fleuriste flic flics forain forgeron fossoyeur fournisseuse frontalier frontalière
person: fugitive fugueur fuyard galeriste gamin gamine garagiste garde-chasse garde-côte garde-frontière geôlier
person: gestionnaire gosse gouvernante gouverneure graphiste grossiste guérillero guérilléros guérisseur
person: guetteur guitariste gynécologue haltérophile harceleur harceleuse héritier héritière
person: historienne horloger hôtelière hôtesse humoriste îlien îlotier immigrante imitateur
person: impresario imprimeur inconnue inconnus inculpé inculpée indépendantiste indigent industrielle
person: informateur informatrice ingénieure inquisiteur insoumis instructeur instructrice interprète
person: intrus inventeur investisseuse islamiste jardinier jardinière joaillier jockey juriste
person: laborantin laitier lectrice légiste libraire livreuse locatrice logeur loueur lutteur magasinier
person: maïeuticien maire-adjoint maquilleuse maraîchère marchande maréchal mariée mariés
person: pêcheur marinier martyr massacreur mathématicien mécène mécanicienne mécontents meneur meneuse
person: mercenaires messager métayer missionnaire mitrailleur modiste monarque moniteur monitrice monseigneur
person: motarde mourant muezzin mutin mutins mutilé nageuse naufragé naufragés navigateur navigatrice négociant
person: négociante néonazi néonazis nouveau-né nourrice nudiste nutritionniste occupante officière
person: oligarque opératrice oppresseur orateur oratrice orfèvre orpheline otages ouvreur palefrenier
person: papetier parachutiste paraplégique parlementaire parolier paroissien particuliers passeurs
person: passeuse pasteure patineur pâtissier patriarche patrouilleur pédiatre pédopsychiatre pèlerins
person: pensionnaire persécuteur philanthrope physicienne piétonne pilleur pilleurs pionnier
person: piroguier plagiaire planteur planteuse plongeur plongeuse poétesse poissonnier pompière pongiste porteur
person: porteuse poseur postière postulant potier pourvoyeur précepteur prédicateur prédicatrice
person: prélat preneur préposé président-directeur prestataire prévenus prieur producteur productrice prof profs
person: profanateur programmeur promeneur promeneuse promotrice prophète propriétaires prospecteur
person: proviseur proviseure radicalisé rameur randonneuse rapporteur rapporteure ravisseuse receleur recruteur
person: rédactrice rédempteur réfractaire régisseur remplaçant remplaçante rentier réparateur repenti repreneur
person: requérant requérante résistante restauratrice réviseur révolté révoltés
person: sabotier saboteur sacristain saisonnier saisonnière saoudien sauveteuse savant savante scaphandrier
person: scénariste sculptrice séminariste sergent serrurier signataire skieuse sniper snipers soigneur soliste
person: sommelier sorcier sorcière sourcier souscripteur spéculateur stagiaires
person: standardiste substitut suiveur sultan supporteur surdoué syndicalistes tailleur tapissier
person: témoins tenancier tenancière tennisman testeur tireurs tisserand torero tourneur traductrice trafiquante
person: traître transfuge travailleurs trésorière troubadour tueuse tuteur tutrice usagère vacancière vainqueur
person: valet vandale vassal vendeur vendeuse vicaire vicomte vidéaste vigiles vigneronne villageoise violeurs
person: visiteuse votant votante voyageuse voyante voyou voyous zadiste zadistes
body: ville cité agglomération préfecture-de-police paramilitaire paramilitaires capitainerie
accident: accident collision carambolage crash naufrage noyade séisme tremblement tsunami avalanche inondation crue
accident: tempête ouragan cyclone typhon tornade orage foudre canicule sécheresse éboulement coulée éruption épidémie
accident: virus maladie cancer pneumonie intoxication surdose déraillement chute avarie tremblement-de-terre
body: abattoir académie ambassades amicale amirauté aréopage
body: ateliers audiovisuel auxiliaires bataillons brasserie brigades bureau-politique cadastre
body: califat canton cavalerie chancellerie chefferie chorale clergé
body: clubs coalition collectifs collectivités commandement commando commandos communes compagnies conclave
body: confrérie congrégation consistoire contingents convoyeur corporation couvent créanciers
body: départements dictature diète directoire duma écurie entourage équipes escadre escadrille état-major
body: fabrique faction factions fanfare filiales flotte foyer franchise fratrie gangs garnison
body: groupement groupuscules guérilla hiérarchie hôpitaux imprimerie industrie infanterie intelligentsia
body: judiciaire laboratoire laiterie légion lobby lobbies magistrature maison-mère mairies
body: maternité média médias mess ministères minorité noblesse opérateurs orchestre organes pègre peuples
body: politburo polyclinique presbytère procureurs protectorat raffineur régence régiments régions
body: séminaire sociétés soviet squadron sûreté synode tabloïd tribu tribus tribunaux
body: usines vatican
person: abbesse abbé accompagnateur accompagnatrice accoucheuse acheteur acheteuse acquittée adjudant ado agonisant
person: agronome aidant aidante aide-cuisinier aide-ménagère aiguilleur ailier ailière ajusteur ajusteuse allergologue
person: altermondialiste ambulancière amiral amirale anarchiste anesthésiste antifasciste apiculteur apicultrice
person: arboriculteur archer archevêque archiduc architecte archiviste argentier arpenteur arrimeur arrière-grand-mère
person: arrière-grand-père arrière-petit-fils artificier assesseur assesseure astronaute astronome attaquant attaquante
person: aumônier auto-stoppeur autonomiste autostoppeur aviateur aviatrice ayant-droit baby-sitter bachelier bachelière
person: bagarreur bagnard bagnarde ballerine bambin bambine banlieusard barmaid bassiste batteur beau-fils beau-frère
person: beau-père beaux-parents belle-famille belle-fille belle-mère belle-sœur belligérant belligérante biologiste
person: bisaïeul blogueur blogueuse bobsleigheur bouliste bouquiniste bourgeois bourgeoise bourgmestre bourrelier
person: boutiquier boutiquière boxeuse braqueuse brasseur brigadier brigadière brodeuse bru buraliste buteur buteuse
person: cadreur cadreuse calife calligraphe camarade campeuse canonnière cantinier cantinière cardiologue cariste
person: cartographe cascadeur cascadeuse casque-bleu caviste caïd centriste chah chambellan chansonnier charpentière
person: chasseuse chaudronnier chaudronnière chauffard chocolatier chocolatière cimentier cireur clown co-président
person: coaccusé coaccusée coach codirecteur codirectrice colistier colistière collabo colocataire commanditaire
person: communicant compositeur compositrice confiseur conjuré consule consultant consultante conteur conteuse
person: contradicteur contre-amiral contrevenant contrevenante contributeur contributrice contrôleur copilote
person: coproducteur coprésident coprésidente correcteur correctrice cosignataire cosmonaute costumier costumière
person: coureuse coursier coursière courtisan courtisane couvreuse coéquipier coéquipière crieur croupier créateur
person: crémier crémière cueilleur cueilleuse cultivatrice cybercriminel cyclocrossman cégétiste dactylographe dame
person: dealer dealeur dealeuse demi-frère demi-sœur demoiselle dermatologue descendeuse designer destinataire
person: diaconesse dignitaire diplômé diplômée directeur-adjoint distillateur diététicien diététicienne documentaliste
person: dompteur dompteuse donneur donneuse doreur drogué droguée débardeur débiteur débitrice débutant débutante
person: décoratrice décrocheur défenderesse défendeur défenseur défenseure défunt défunte délateur délatrice démineuse
person: dénonciateur dénonciatrice dépanneur dépositaire député-maire dératiseur déséquilibré détaillant détenteur
person: détrousseur emballeur embaumeur empereur employeur employeuse empoisonneur empoisonneuse encaisseur
person: enfant-soldat enseignant-chercheur envahisseur ergothérapeute escaladeur esclave escrimeur escrimeuse eurodéputé
person: eurodéputée ex-champion ex-maire ex-militaire ex-ministre ex-patron ex-président exhibitionniste extorqueur
person: fantassin faux-monnayeur ferblantier ferronnier figurante filleul filleule finaliste fondeur fondeuse
person: footballeuse footeux formateur formatrice franc-tireur franquiste fraudeur fraudeuse frigoriste fromagère
person: frondeur frontiste fumeur fumeuse fusilier féministe gainier gaulliste gazier gendre gentilhomme gladiateur
person: golfeur golfeuse gouvernant grand-oncle grand-tante graveur graveuse gredin greffière grenadier grimpeur
person: grimpeuse grutier guichetier guichetière guide guérillera gymnaste généraliste généticien généticienne géographe
person: géologue géomètre gériatre habitué habituée handballeur handballeuse handicapé handicapée haut-commissaire
person: herboriste hiérarque hockeyeur homosexuel homosexuelle horticulteur hydrologue hygiéniste hématologue imame
person: immunologiste imprimeuse impératrice indic infectiologue infirme influenceur influenceuse informaticien
person: informaticienne initiateur initiatrice insoumise installateur instigateur instigatrice insurgée intendant
person: intendante intermittent intermittente intervenant intervenante investigateur javelotiste joaillière jongleur
person: jongleuse judoka justiciable kaiser karatéka kayakiste kidnappeur kidnappeuse kiné kinésithérapeute laborantine
person: lanceur lanceuse landgrave lavandière laveur lesbienne libérateur libératrice libéro licencié licenciée
person: lieutenant-colonel limonadier linotypiste logisticien lord loueuse loyaliste lugeur luthier luthière légat
person: machiniste macroniste maharadja majordome malentendant malfaitrice malfrat malvoyant maman mamie mandataire
person: manipulateur mannequin manutentionnaire maquisard maquisarde marabout marathonien marathonienne marbrier
person: marchand marcheur marcheuse mareyeur margrave maroquinier maroquinière marraine marâtre maréchal-ferrant
person: maître-chien maître-nageur mentor mesdames messieurs microbiologiste milliardaire millionnaire mineuse mioche
person: miraculé miraculée modérateur modératrice moissonneur monarchiste monsieur monteur monteuse mouchard mouleur
person: mousquetaire moutard musher mutilée mécanicien mécano médaillé médaillée médecin-chef môme narcotrafiquant
person: narcotrafiquante nationaliste naturaliste neurochirurgien neurologue nonce nonne nounou novice négationniste
person: néofasciste objecteur obstétricien océanographe oiseleur oncologue ophtalmologue opticien opticienne
person: ornithologue orpailleur orthodontiste orthophoniste orthopédiste ostréiculteur ostréicultrice ostéopathe
person: oto-rhino ouvreuse pacifiste papa papi papy parasitologue parfumeur parfumeuse parieur parieuse parricide
person: parâtre patineuse patricien paveur paysagiste peaussier pensionné pensionnée percepteur perchiste performeur
person: perruquier perturbateur petit-ami petit-fils petite-amie petite-fille petits-enfants pharaon pharmacienne
person: pickpocket pigiste plaideur plaisancier plaisancière plâtrier plébéien plénipotentiaire pneumologue podologue
person: pointeur polisseur pollueur pompiste pontife populiste porte-drapeau portier portraitiste postier pourfendeur
person: prestidigitateur primo-arrivant primo-votant proconsul profiteur progressiste projectionniste propagandiste
person: proscrit prostitué prostituée protagoniste prothésiste proxénète préado préadolescent prédateur prédatrice
person: prétendant prétendante psychanalyste psychomotricien pugiliste pupille puéricultrice pyromane pâtissière
person: pédagogue pédicure pêcheuse quadra quidam quincaillier quinqua rabbine racketteur radiologue ramasseur rameuse
person: ramoneur rançonneur rapatrié rapatriée rappeur rappeuse raïs receveur receveuse recruteuse recteur rectrice
person: rejeton relayeur relayeuse relieur repasseuse retardataire rhumatologue ripeur ripou rotativiste royaliste
person: rugbyman rugbymen rugbywoman réanimateur réformiste référent référente régent régente régisseuse rémouleur
person: rôdeur rôdeuse sableuse sabreur sabreuse sachem saltimbanque sans-logis sapeur sapeur-pompier sapeurs-pompiers
person: satrape saunier sauteur sauteuse savonnier scaphandrière scout seigneur sergent-chef servant servante shah
person: sherpa skateur skateuse skinhead slalomeur slalomeuse snowboardeur snowboardeuse social-démocrate sommelière
person: soprano soudeur soudeuse souffleur sous-lieutenant sous-marinier sous-préfète sous-secrétaire souscriptrice
person: souverainiste spadassin sprinteur sprinteuse squatteuse stadier star statisticien steward stomatologue streameur
person: streameuse styliste subordonné sultane sumotori superviseur supplicié suppléant suppléante suprémaciste surfeur
person: surfeuse sympathisante syndiqué syndiquée sénateur-maire séparatiste tacticien taekwondoïste tagueur tagueuse
person: talonneur tanneur tapissière taulard teinturier tenniswoman terrassier théologien thérapeute tiktokeur
person: tiktokeuse tirailleur tonnelier toubib tourneuse toxicologue toxicomane traducteur tragédien traiteur traqueur
person: triathlète tribun tricheur tricheuse tricoteuse trieur trieuse triplé trompettiste trotskiste truand
person: trésorier-payeur tsar tsarine télétravailleur tôlier tôlière unioniste urologue usurpateur vacher vannier
person: veilleur vendangeur vendangeuse vernisseur verrier vice-amiral vice-capitaine vice-champion vice-championne
person: vice-chancelier vice-ministre vice-roi vieillard violoniste virologue viticultrice vitrier vizir voiturier
person: volleyeur volleyeuse voyeur vulcanologue vététiste webmestre yachtman youtubeur youtubeuse zoologue échevin
person: échevine éclaireuse éclusier écologiste écologue édile éducateur élagueur élagueuse électromécanicien
person: électronicien émeutière émigrant émigré émigrée énarque énergumène épidémiologiste équilibriste étameur œnologue
body: amphictyonie archevêché avionneur aéroclub bloc cercle chœur concessionnaire concile conservatoire contre-pouvoir
body: diaspora embouteilleur escouade fiduciaire fisc gouvernorat guilde instance intercommunalité labo nomenklatura
body: orphelinat papauté parti pharmacie presse rectorat ressourcerie scierie section sous-commission sous-préfecture
body: sous-traitant sponsor staff startup sénéchaussée task-force think-tank transporteur troïka trust télédiffuseur
body: urssaf vice-présidence voyagiste électorat énergéticien équipementier
state: cité-état duché empire grand-duché monarchie principauté pétromonarchie sultanat superpuissance théocratie
document: addenda addendum affichette agenda album annuaire anthologie assignation atlas attestation audit avant-projet
document: avenant billet bordereau brevet bulletin cahier calepin carnet cautionnement chapitre chronique citation
document: classeur clause codicille compte-rendu consigne constat contravention contre-projet contre-rapport convocation
document: copie correspondance coupon courriel cv devis diaporama dictionnaire dictée dissertation dépliant dépêche
document: email encyclique encyclopédie enregistrement expertise fac-similé facsimilé fascicule fatwa fax fiche
document: formulaire gazette graphique grimoire horaire injonction interview inventaire jurisprudence laissez-passer
document: libelle lithographie livret mail message missive monographie mémo nomenclature notice notification nécrologie
document: organigramme pacte pamphlet papiers papyrus parchemin photo photocopie photographie post-scriptum procuration
document: procès-verbal prospectus préambule préface publication questionnaire quittance recensement recueil
document: revue roman récit récépissé sauf-conduit scénario signalement sms sondage synopsis tapuscrit texto thèse
document: ticket tract transcription tweet télégramme ultimatum verbatim vidéo volume édit éditorial épître étude
measure: abattement abrogation allègement assouplissement austérité autonomisation cessez-le-feu contrainte
measure: contre-mesure contrepartie coupes durcissement décentralisation déconfinement décriminalisation dégrèvement
measure: délocalisation dénationalisation déremboursement dérogation dérégulation dévaluation exonération expropriation
measure: formalité gel gratuité indexation instauration légalisation modernisation mutualisation nationalisation norme
measure: obligation ordonnancement plafond plafonnement privatisation procédure prohibition prorogation péréquation
measure: quarantaine rationnement recapitalisation relance relèvement remaniement restructuration réduction
measure: régularisation régulation rétablissement stratégie sursis surtaxe tarif taux
weapon: anti-char arbalète armement arsenal batte bazooka baïonnette blindage bombinette bouclier boulet bélier carabine
weapon: cartouche catapulte chevrotine cimeterre coktails colt coutelas cutter dague dynamite fleuret fléchette fumigène
weapon: fusil-mitrailleur gourdin grenaille hallebarde harpon javelot kalach katana lacrymo lance-flammes lance-grenades
weapon: lance-missiles lance-pierres lance-roquettes mitraillette mousquet napalm obusier ogive opinel
weapon: pistolet-mitrailleur poignard propergol pétard rocket sagaie sarin scud semtex surin tromblon uzi winchester
weapon: épieu
vehicle: airbus attelage automobile autorail autos avion-cargo aéroglisseur aéronef baleinier barge barque bateau-mouche
vehicle: berline bicyclette bimoteur boeing brise-glace brouette buggy bulldozer caboteur cabriolet calèche camion-benne
vehicle: camion-citerne camping-car canadair canot canoë caravane caravelle carrosse catamaran chaloupe chariot
vehicle: charrette chasse-neige convoi corvette croiseur cuirassé cyclomoteur deltaplane destroyer dirigeable draisine
vehicle: drakkar décapotable dériveur embarcation escorteur estafette felouque ferries fiacre fourgonnette frégate
vehicle: galion galère gondole goélette grue hors-bord hydravion hydroglisseur hélico jeep jonque kayak landau limousine
vehicle: locomotive luge minibus mobylette moissonneuse monoplace monospace montgolfière motocyclette motoneige motrice
vehicle: méthanier pelleteuse pick-up pirogue planeur porte-avions porte-conteneurs péniche quad radeau rame remorque
vehicle: remorqueur roulotte sampan semi-remorque side-car skiff sloop soucoupe suv tandem taxi-brousse tgv thonier
vehicle: torpilleur traversier traîneau tricycle trimaran triporteur trolley trolleybus télécabine téléphérique
vehicle: télésiège vaisseau vaporetto vraquier vtc wagon wagonnet zodiac
product: abrasif abricots accessoire agneau agrumes aliment alliage allumettes amiante ammoniac ammoniaque amphétamine
product: ampoule ananas antibiotique antidote arachide armoire arôme asperges aspirine avoine bagage bague baguette
product: ballon banane batterie betterave beurre biocarburant biscuit bitume bière boisson bonbonne bonbons bougie
product: bouteille bovin boîte bracelet brebis brique briquet broderie butane bâche béton bétonneuse cacahuètes cacao
product: café calmant caméra caoutchouc captagon capteur carrelage cartable carton caviar cellulose cendres cercueil
product: cerises chaise champagne champignons chanvre chapeau charcuterie chaussure chemise cheptel cheval chiffon
product: chimpanzé chlore chocolat chou chèvre cidre ciment cire citerne citron clavier cobalt coca cochon collier colza
product: combustible composant compresse confiture conserve contraceptif contrefaçon coquillages corde cosmétique
product: costume coton couches couscous crack crevettes cristal crème cuir cuivre cyanure céréale datte dentelle
product: dentifrice diamant diesel dindes dose drap dynamo désherbant détergent eau-de-vie ecstasy emballage engrais
product: essuie-glace farine fauteuil fentanyl ferraille fertilisant fioul fleur foin fongicide fourrage fourrure
product: framboises fromage fruit fuel gants gasoil gazole glyphosate goudron granulés graphite gravier gruyère génisse
product: génériques habits hareng haricots hasch herbicide horloge houblon houille huile huîtres hydrocarbure hydrogène
product: hydroxychloroquine hélium imprimante insecticide insuline jambon jean jetons jouet joyaux jus jute kit kérosène
product: kétamine laine laiton laitue lampe lapins lard lessive lin lingot liqueur lithium loden lubrifiant lunettes
product: légume machine magnésium maillot manganèse manioc manteau marbre margarine matelas matériau mazout maïs mercure
product: meuble microprocesseur miel minerai minéraux mobilier montre moteur moutarde mouton mélasse mélatonine métal
product: méthadone méthamphétamine méthane nickel nitrate noix oignons olives opiacé opioïde opium oranges orge osier
product: ouate oxygène palladium pantalon papier parapluie parfum peaux pesticide phosphate pilule piment plastique
product: platine plomb plumes plutonium pneu poisson poivre pommes porc porcelaine poulet poupée poêle probiotique
product: propane préservatif psychotrope puces pull purin pâte pénicilline quinine quinoa radium raisin ressort rhum
product: robe robot résine sac salaison saphir sardines saucisse saumon savon seau seigle sel semence semi-conducteur
product: seringue shampoing silicium silure sirop smartphone soie soja sorgho soude soufre spiritueux steak stéroïde
product: sucre surgelés sérum tablette tapis textile thermomètre thon thé tissu toile tomate tournesol tourteau tramadol
product: truffes tungstène turbine tuyau téléviseur tôle uniforme uranium ustensile vache vaisselle valise vanille veau
product: verre viagra vin vinaigre vinyle vodka volaille vêtement whisky xérès yaourt zinc écran électroménager émeraude
product: épices étain éthanol étoffe
sum: abondement acompte agios annuité apport arriéré bitcoin bonus bénéfice cachet caution centime cents collecte
sum: compensation consignation cotisation couronnes coût cryptomonnaie créance denier devise dinar dirham dividende
sum: dommages dommages-intérêts dotation douzième drachme dédommagement déficit dépense emprunt encours excédent florins
sum: fortune frais gain gratification honoraires hypothèque impayé intérêts jackpot legs liquidité lire loyer magot
sum: malus manne marge mensualité monnaie montant numéraire octroi pactole paie paye pertes peso plus-value pots-de-vin
sum: pourboire prestation prix profit provision prélèvement pécule pénalité rabais recette redevance remboursement
sum: remise rente revenu ristourne rouble roupie royalties rémunération réparations smic solde surcoût surplus tirelire
sum: trop-perçu trésorerie usufruit versement viatique yen yuan épargne
place: abords abîme agglomération aire allée alpage anse arrière-cour arrière-pays arrondissement atoll baie banlieue
place: berge bocage bordure bourg bourgade brousse calanque camping carrière cañon centre-ville chef-lieu chemin
place: clairière colline confins confluent continent contrée corniche corridor coteau couloir crique delta digue dune
place: décharge désert détroit embarcadère embouchure enclave esplanade estuaire falaise faubourg fjord fleuve fosse
place: garrigue glacier golfe gouffre grotte halage hameau hinterland hippodrome hémisphère impasse intersection isthme
place: jetée jungle kolkhoze lagune lande lieu-dit littoral lotissement mangrove marais marina marécage massif méandre
place: mégalopole mégapole oasis océan parcelle parking parvis patelin plaine polder prairie presqu'île promontoire
place: pâturage péninsule périphérie quai rade refuge rivage rive rizière rocade rochers ruelle ruisseau récif sahel
place: savane sentier sous-bois sous-sol square steppe talus tarmac taïga technopole terre-plein terroir torrent toundra
place: tranchée trottoir tunnel vallon vallée verger versant vignoble voisinage volcan échangeur étang îlot
building: abbaye abribus amphithéâtre aquarium arène ascenseur auberge auditorium aérogare baraque baraquement basilique
building: bastide bastion beffroi bergerie bicoque bordel boucherie boulangerie bungalow bunker buvette cabane cabanon
building: cachot café-restaurant café-théâtre cafétéria campanile cantine carmel casemate casino catacombes cave cellier
building: chai chalet chapelle chapiteau chaufferie chaumière cheminée citadelle cloître club-house conciergerie
building: couloirs coupole crématorium cuisine datcha discothèque dispensaire donjon dortoir douche duplex dépôt
building: enceinte escalier forge forteresse funérarium gradin grange gratte-ciel grenier guichets guérite gymnase gîte
building: habitation halle hammam hlm hospice huilerie hutte hypermarché héliport internat isoloir kiosque laverie
building: librairie loge maisonnette manoir mausolée meublé mezzanine minaret minoterie mirador monastère morgue motel
building: moulin mégalithe métairie nécropole obélisque pagode paillote palissade panthéon pavillon phare pharmacies
building: pigeonnier pilier piscine pizzeria planétarium poissonnerie ponton porche porcherie portail poulailler
building: pressing pylône pyramide pâtisserie pénitencier quincaillerie rempart rotonde ruines réfectoire résidence
building: sanatorium sanctuaire serre silo skatepark socle station-service stèle supérette tanière taudis taverne
building: terrasse toilettes toit tombeau tumulus vestiaire vestibule viaduc vitrail vitraux vélodrome véranda wc wharf
building: zoo échafaudage échoppe édifice épicerie étable établissement étage
event: accident accrochage affrontement agression alerte anniversaire apéritif assassinat assaut attaque attentat
event: autopsie avalanche averse bagarre bal banqueroute banquet baptême barbecue bataille bavure blocage bombardement
event: boom bousculade braderie braquage brocante bug cambriolage canicule carambolage cataclysme catastrophe
event: circoncision collision colloque combat commémoration conflagration conflit confrontation consécration
event: contestation couronnement course-poursuite crash crime crise croisade croisière cyclone célébration derby dispute
event: dissolution drame duel débordement débâcle décollage décès déflagration dégustation délocalisations déluge
event: dépistage dépollution dépouillement déraillement désastre dîner effondrement embuscade enlèvement enterrement
event: entraînement entretien essais excursion exercices exode explosion exécution faillite famine fausse-couche
event: fiançailles forum funérailles fusillade féminicide gala grêle guerre gymkhana génocide hold-up homicide hommage
event: hécatombe inauguration incendie incident incursion infanticide inhumation inondation insurrection invasion
event: irruption joute jubilé kermesse krach lynchage législatives marathon marches mariage mascarade massacre meeting
event: messe meurtre mobilisation mutinerie naissance naufrage noce noyade obsèques occultation occupation odyssée
event: offensive olympiades orage ouragan ovation overdose pandémie panne parade perquisition pillage pique-nique pogrom
event: pollution procession pèlerinage pénurie péripétie qualification querelle rafle raid rallye ravage razzia
event: recensements représailles ruée rébellion récession récital récréation régate révolte révolution sabotage saccage
event: sacre session sinistre sit-in soirée soulèvement stage suicide symposium séance sécheresse séisme tempête test
event: tornade tournage tournée tragédie transaction traversée tsunami tuerie typhon typhoon veillée vernissage viol
event: visioconférence éclipse émeute épidémie épizootie éruption évacuation évasion évènement événement
right: affiliation ancienneté assurance-chômage concessions domiciliation habilitation héritage hérédité indépendance
right: investiture jouissance monopole naturalisation nue-propriété pairie patente privilège prérogative préséance
right: sacerdoce souveraineté suffrage titularisation trône éligibilité
claim: affabulation allégation argument assertion aveu avis bien-fondé bévue calomnie certitude commentaire complicité
claim: complot conclusions conjecture constats contre-vérité crainte critiques diffamation doutes défaillance démenti
claim: désaccord désaveu exigence explication grief hypothèse implication imprudence information infox insinuation
claim: intention interprétation lacune manquement mensonge motif méfait négligence objection opinion preuve promesse
claim: préjugé rectificatif regret remarque reproche rumeur soupçon spéculation suggestion théorie vœu élucubrations
""",
    endings={"s": "", "x": "", "aux": "al"},
    suffixes={"person": "iste ologue icien icienne ographe opathe ateur atrice"},
    other_words=(
        "piste liste ordinateur aspirateur générateur réfrigérateur accélérateur indicateur carburateur radiateur "
        "ventilateur congélateur respirateur simulateur isolateur catalogue dialogue prologue monologue épilogue "
        "orthographe autographe paragraphe équateur altiste détonateur transformateur condensateur "
        "régulateur calculateur détecteur tracteur triste artiste-peintre cours"
    ),
)
