"""Names in French: honorifics, offices, bodies, places and first names."""

from __future__ import annotations

from newsparse.languages.fr.occupations import OCCUPATIONS
from newsparse.languages.schema.entries import words
from newsparse.languages.schema.names import NameLexicon

NAMES = NameLexicon(
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
    office_adjective_endings=tuple(
        (
            "al ale ais aise ain aine ien ienne éen éenne ois oise and ande ol ole if ive ier ière aire oire iste "
            "joint jointe délégué déléguée sortant sortante suppléant suppléante élu élue civil civile technique "
            "artistique scientifique catholique"
        ).split(),
    ),
    roles={
        **OCCUPATIONS,
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
    agency_nouns=words("agence agences média médias journal quotidien chaîne télévision radio magazine site"),
    generic_bodies=words(
        "ville service agence institut organisation groupe société entreprise conseil centre chaîne journal site",
        "revue magazine direction département comité association compagnie firme fondation bureau club maison",
        "autorité journal collectif quotidien radio télévision hebdomadaire cabinet chambre",
    ),
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
    opening_adjectives=words(
        "grand grande grands grandes petit petite petits petites nouveau nouvelle nouvel vieux vieille haut haute",
        "bas basse",
        "premier première deuxième second seconde dernier dernière noir noire blanc blanche rouge bleu bleue",
        "vert verte jaune nord sud est ouest super ultra mini",
    ),
    # Heads of titles, products, contests, laws and events, by kind; none that is a usual surname, such as Petit.
    common_nouns=words(
        # works and media
        "album archives chanson émission film images journal livre magazine musique photos podcast revue roman",
        "série news",
        # products, shops and services
        "application boutique hôtel jeu jeux logiciel marché restaurant salon service services système voiture",
        # contests, prizes and feasts
        "championnat coupe festival finale grand-prix ligue match noël pâques prix tournoi trophée olympiques pro plus",
        # laws, plans and events
        "accord affaire campagne conférence congrès convention guerre loi mission opération plan programme projet",
        "réforme",
        "réunion révolution scandale sommet stratégie traité procès",
        # bodies and fields
        "académie agence association bureau centre club collège comité conseil département école groupe institut",
        "maison",
        "musée réseau société syndicat union université business research world times",
    ),
    labels=words(
        "suivant précédent crédit crédits photo photos image images vidéo vidéos lire voir partager imprimer",
        "copyright handout illustration exclusif info infos article articles source sources légende diaporama podcast",
        "direct archives accueil newsletter abonnés abonné publicité commentaires menu recherche par",
    ),
    age_nouns=words(
        "trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire",
    ),
    particles=words("de du des la le von van bin ben al el d' della di da dos den der ibn abu y"),
    first_names={"jean": "m", "alexis": "m", "laurence": "f", "claude": "m", "jocelyn": "m", "marian": "m"},
    not_names=words(
        "oui non si merci bonjour cela ceci ça c' voilà voici quel quelle comment pourquoi rien mais où",
        "nul nulle aucun aucune personne chacun chacune quelqu'un quelques-uns quelques-unes quelques plusieurs "
        "certains "
        "certaines autrui quiconque tout tous toute toutes autre autres beaucoup peu maints maintes moitié nombre "
        "plupart divers diverses tel telle tels telles quoi quoique",
    ),
    joining_words=words("de du des d' la l' le les et pour sur"),
    capital_nouns=words("état états etat etats pays union conseil dirigeants rapport république gouvernement"),
    calendar_abbreviations=words("janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim"),
    abstract_endings=("tion", "sion", "ment", "isme", "ance", "ence"),
    noun_endings=("s", "tion", "sion", "ment", "isme", "ance", "ence"),
    age_units=words("ans"),
)
