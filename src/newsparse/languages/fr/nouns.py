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
person: coordinatrice cordonnier coreligionnaire coupables courtier couturière couvreur cracheur créatrice
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
person: historienne horloger hôtelière hôtesse hurluberlu humoriste îlien îlotier immigrante imitateur
person: impresario imprimeur inconnue inconnus inculpé inculpée indépendantiste indigent industrielle
person: informateur informatrice ingénieure inquisiteur insoumis instructeur instructrice interprète
person: intrus inventeur investisseuse islamiste jardinier jardinière joaillier jockey juriste
person: laborantin laitier lectrice légiste libraire livreuse locatrice logeur loueur lutteur magasinier
person: maïeuticien maire-adjoint maquilleuse maraîchère marchande maréchal mariée mariés marin-
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
body: abattoir académie agence-conseil aéroport-police ambassades amicale amirauté aréopage
body: ateliers audiovisuel auxiliaires bataillons brasserie brigades bureau-politique cadastre
body: califat canton cavalerie chancellerie chapelle-groupe chefferie chorale clergé
body: clubs coalition collectifs collectivités commandement commando commandos communes compagnies conclave
body: confrérie congrégation consistoire contingents convoyeur corporation couvent créanciers
body: départements dictature diète directoire duma écurie entourage équipes escadre escadrille état-major
body: étatmajor fabrique faction factions fanfare filiales flotte foyer franchise fratrie gangs garnison
body: groupement groupuscules guérilla hiérarchie hôpitaux imprimerie industrie infanterie intelligentsia
body: judiciaire laboratoire laiterie légion lobby lobbies magistrature maison-mère maire-conseil mairies
body: maternité média médias mess ministères minorité noblesse opérateurs orchestre organes pègre peuples
body: politburo polyclinique presbytère procureurs protectorat raffineur régence régiments régions
body: séminaire sociétés soviet squadron sûreté synode tabloïd tribu tribus tribunaux
body: usines vatican wagonnage
""",
    endings={"s": "", "x": "", "aux": "al"},
    suffixes={"person": "iste ologue icien icienne ographe opathe ateur atrice"},
    other_words=(
        "piste liste ordinateur aspirateur générateur réfrigérateur accélérateur indicateur carburateur radiateur "
        "ventilateur congélateur respirateur simulateur isolateur catalogue dialogue prologue monologue épilogue "
        "orthographe autographe paragraphe équateur altiste modiste-là détonateur transformateur condensateur "
        "régulateur calculateur détecteur tracteur triste artiste-peintre cours"
    ),
)
