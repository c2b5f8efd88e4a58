"""Occupations in French: what people who are named in the news do, with gender."""

from __future__ import annotations

_BOTH = """
accordéoniste activiste adjudant agent agronome alpiniste anesthésiste animaliste apiculteur/apicultrice
archéologue archiviste artisan/artisane artiste athlète aide-soignant/aide-soignante
avocat-général bénévole bibliothécaire biochimiste blogueur/blogueuse boucher/bouchère boulanger/boulangère
brigadier/brigadière buraliste cadreur/cadreuse caissier/caissière capitaine cardiologue charpentier/charpentière
chauffeur/chauffeuse cheffe chercheur/chercheuse chirurgien/chirurgienne chorégraphe chroniqueur/chroniqueuse
cinéaste coach coiffeur/coiffeuse collaborateur/collaboratrice collectionneur/collectionneuse comédien/comédienne
commerçant/commerçante compositeur/compositrice comptable concepteur/conceptrice conciliateur/conciliatrice
conducteur/conductrice conservateur/conservatrice conteur/conteuse contrôleur/contrôleuse
correspondant/correspondante couturier/couturière criminologue cuisinier/cuisinière curé cultivateur/cultivatrice
danseur/danseuse décorateur/décoratrice défenseur/défenseure dentiste dermatologue dessinateur/dessinatrice
détective documentariste docteur/docteure doctorant/doctorante documentaliste éboueur/éboueuse écologue éditeur/éditrice
éditorialiste éducateur/éducatrice électricien/électricienne éleveur/éleveuse employé/employée enquêteur/enquêtrice
enseignant/enseignante épicier/épicière ergothérapeute essayiste esthéticien/esthéticienne ethnologue étudiant/étudiante
eurodéputé/eurodéputée exploitant/exploitante facteur/factrice fermier/fermière fleuriste footballeur/footballeuse
formateur/formatrice galeriste garagiste gastronome généticien/généticienne géographe gérant/gérante gestionnaire
glaciologue gouverneur/gouverneure grammairien/grammairienne graphiste greffier/greffière gynécologue
hôtelier/hôtelière humoriste hydrologue illustrateur/illustratrice imprimeur/imprimeuse influenceur/influenceuse
informaticien/informaticienne ingénieur/ingénieure inspecteur/inspectrice instituteur/institutrice interprète
intermittent/intermittente inventeur/inventrice investisseur/investisseuse jardinier/jardinière jurisconsulte
kinésithérapeute libraire linguiste locataire logisticien/logisticienne magistrat/magistrate maçon/maçonne
maraîcher/maraîchère marin/marine-pêcheuse mathématicien/mathématicienne mécanicien/mécanicienne médiateur/médiatrice
menuisier/menuisière météorologue metteur mineur moniteur/monitrice musicien/musicienne nageur/nageuse naturaliste
navigateur/navigatrice neuroscientifique notaire nutritionniste océanographe oncologue opérateur/opératrice
ophtalmologue orateur/oratrice ornithologue ouvrier/ouvrière paléontologue parlementaire pâtissier/pâtissière
paysagiste paysan/paysanne peintre pharmacien/pharmacienne photographe pianiste plombier/plombière poète/poétesse
politologue postier/postière praticien/praticienne présentateur/présentatrice prêtre/prêtresse producteur/productrice
promoteur/promotrice propriétaire psychanalyste psychothérapeute publicitaire puériculteur/puéricultrice
radiologue rappeur/rappeuse rapporteur/rapporteure réalisateur/réalisatrice réanimateur/réanimatrice
régisseur/régisseuse
reporter restaurateur/restauratrice retraité/retraitée réfugié/réfugiée riverain/riveraine romancier/romancière
routier/routière sage-femme salarié/salariée saisonnier/saisonnière saxophoniste scénariste scientifique
sculpteur/sculptrice
secouriste serveur/serveuse skipper soignant/soignante soudeur/soudeuse styliste superviseur/superviseuse
surfeur/surfeuse surveillant/surveillante syndicaliste/syndicaliste tatoueur/tatoueuse technicien/technicienne
théologien/théologienne traducteur/traductrice transporteur/transporteuse traileur/traileuse urgentiste
usager/usagère vendeur/vendeuse vétérinaire vice-président/vice-présidente vice-maire viticulteur/viticultrice
vigneron/vigneronne
violoniste voisin/voisine volcanologue youtubeur/youtubeuse zoologue conseiller/conseillère conjoint/conjointe
frère/sœur père/mère fils/fille oncle/tante neveu/nièce cousin/cousine ami/amie époux/épouse mari grand-père/grand-mère
rescapé/rescapée survivant/survivante manifestant/manifestante gréviste passager/passagère
ex-président/ex-présidente ex-ministre ex-député/ex-députée ex-maire colistier/colistière
porte-étendard organisateur/organisatrice initiateur/initiatrice animateur/animatrice cofondateur/cofondatrice
trésorier/trésorière administrateur/administratrice actionnaire dirigeant/dirigeante patron/patronne gérant/gérante
intervenant/intervenante spectateur/spectatrice supporter/supportrice champion/championne médaillé/médaillée
sprinteur/sprinteuse gardien/gardienne buteur/buteuse attaquant/attaquante défenseur/défenseuse
capitaine/capitaine lieutenant/lieutenante sergent/sergente caporal commandant/commandante contre-amiral
vice-amiral brigadier-chef substitut commissaire divisionnaire sous-préfet/sous-préfète édile conseiller-maire
premier-adjoint/première-adjointe président-directeur PDG
"""


def _entries(table: str) -> dict[str, str]:
    """Return each noun of a table with its gender: `m/f` for two forms, one form for both genders."""
    found: dict[str, str] = {}
    for entry in table.lower().split():
        masculine, slash, feminine = entry.partition("/")
        if slash and masculine != feminine:
            found.setdefault(masculine, "m")
            found.setdefault(feminine, "f")
        else:
            found.setdefault(masculine, "")
    return found


OCCUPATIONS = _entries(_BOTH)
