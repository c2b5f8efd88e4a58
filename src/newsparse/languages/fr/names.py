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
    common_nouns=words(
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
    not_names=words("oui non si merci bonjour cela ceci ça c' voilà voici quel quelle comment pourquoi rien mais où"),
    joining_words=words("de du des d' la l' le les et pour sur"),
    capital_nouns=words("état états etat etats pays union conseil dirigeants rapport république gouvernement"),
    calendar_abbreviations=words("janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim"),
    abstract_endings=("tion", "sion", "ment", "isme", "ance", "ence"),
    noun_endings=("s", "tion", "sion", "ment", "isme", "ance", "ence"),
    age_units=words("ans"),
)
