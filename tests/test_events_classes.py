"""Sentences of our own for each class in three languages, and sentences that hold its words and tell none."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import Event, Modality

WEDNESDAY = dt.date(2024, 6, 19)
SIGNS = {
    "+": Modality.ASSERTED,
    "-": Modality.NEGATED,
    "~": Modality.ALLEGED,
    ">": Modality.PLANNED,
    "?": Modality.HYPOTHETICAL,
    "!": Modality.DENIED,
}

FRENCH = """
AGREE + Le Kenya a promis à la Tanzanie de rouvrir le poste frontière.
AGREE + Le Danemark s'est dit prêt à accueillir un nouveau cycle de discussions.
AGREE + Le Pérou a accepté de participer au sommet.
REJECT + Le Pérou n'a pas accepté l'invitation.
AGREE + Jean Untel a invité Anne Modèle à Varsovie.
AGREE + Le Chili et l'Argentine sont parvenus à un accord sur la pêche.
AGREE + Un accord a été trouvé entre le Chili et l'Argentine.
AGREE + Les syndicats et la direction se sont mis d'accord sur un calendrier.
AGREE + Le gouvernement a donné son feu vert au projet de pont.
CONSULT + Jean Untel s'est entretenu mardi avec Anne Modèle à Oslo.
CONSULT + Les négociations entre la Serbie et le Kosovo ont repris lundi à Bruxelles.
CONSULT + Anne Modèle effectue une visite officielle au Maroc.
CONSULT + Le ministre Jean Untel a tenu des discussions avec son homologue turc.
CONSULT - Jean Untel n'a pas rencontré Anne Modèle.
CONSULT > Jean Untel se rendra jeudi au Japon.
CONSULT + Jean Untel a téléphoné à Anne Modèle dimanche.
CONSULT + Une délégation suédoise est arrivée à Ankara.
CONSULT + Des pourparlers entre l'Iran et les États-Unis se sont ouverts à Genève.
SUPPORT + Le Portugal a félicité l'Espagne.
SUPPORT + Le Portugal a exprimé son soutien à l'Ukraine.
SUPPORT + Jean Untel a été salué par la Norvège.
SUPPORT + Le Parlement a ratifié le traité.
SUPPORT + La Norvège a apporté son appui à la résolution.
SUPPORT + Le Sénat a approuvé la réforme.
SUPPORT + La signature du traité entre le Japon et l'Inde a eu lieu samedi.
SUPPORT - Le Portugal n'a pas soutenu la résolution.
COOPERATE + La Suède et la Finlande coopèrent en matière de renseignement.
COOPERATE + Le Japon et l'Inde ont mené des exercices militaires conjoints.
COOPERATE + L'Espagne a extradé deux suspects vers la Belgique.
COOPERATE + Un échange de prisonniers a eu lieu entre l'Ukraine et la Russie.
COOPERATE > La Pologne va coopérer avec la Lituanie.
COOPERATE + L'Italie et l'Albanie ont partagé des renseignements.
AID + La Norvège a fourni des missiles à l'Ukraine.
AID + La Croix-Rouge a distribué des vivres aux réfugiés.
AID + Le Canada a débloqué dix millions de dollars pour Haïti.
AID + Le Canada a envoyé une aide humanitaire en Haïti.
AID - La Norvège n'a pas livré d'armes à l'Ukraine.
AID > Le Japon enverra des médicaments au Népal.
AID + Les secouristes ont évacué les habitants.
AID + Un convoi humanitaire est arrivé à Gaza.
AID + La Belgique a accordé l'asile à l'opposant.
CONCEDE + Le gouvernement a cédé aux revendications des syndicats.
CONCEDE + Le Premier ministre a retiré son projet de loi.
CONCEDE + Les États-Unis ont levé les sanctions contre le Soudan.
CONCEDE - Le gouvernement n'a pas cédé face aux manifestants.
CONCEDE + Le président a gracié l'opposant.
CONCEDE + Les autorités ont levé le couvre-feu.
CONCEDE + Les grévistes ont suspendu leur mouvement.
RETREAT + Les troupes russes se sont retirées de la ville.
RETREAT + La France a achevé le retrait de ses soldats du Niger.
RETREAT + Jean Untel a présenté sa démission.
RETREAT + Le journaliste a été libéré mardi.
RETREAT + Un cessez-le-feu est entré en vigueur entre Israël et le Liban.
RETREAT - L'armée ne s'est pas retirée de la ville.
RETREAT > Les soldats américains quitteront le pays.
RETREAT + La ministre a quitté ses fonctions.
RETREAT + Les rebelles ont déposé les armes.
RETREAT + Les otages ont été relâchés par les rebelles.
REQUEST + L'ONU appelle à un cessez-le-feu immédiat.
REQUEST + L'Inde a exhorté le Pakistan à la retenue.
REQUEST + Les infirmiers réclament de meilleurs salaires.
REQUEST + L'opposition exige le départ du président.
REQUEST + L'Ukraine a demandé des armes à l'Allemagne.
REQUEST - L'Inde n'a pas demandé l'aide du Népal.
REQUEST + L'Union africaine a lancé un appel au calme.
REQUEST + L'Inde somme le Pakistan de libérer le pilote.
ACCUSE + La Turquie a dénoncé l'attitude de la Grèce.
ACCUSE + Le Mali accuse la France d'espionnage.
ACCUSE + Le parquet a ouvert une enquête sur le ministre.
ACCUSE + L'ancien maire a été mis en examen pour corruption.
ACCUSE - La Turquie n'a pas condamné la Grèce.
ACCUSE + L'ONU s'est dite préoccupée par la situation au Soudan.
ACCUSE + Le procès de l'ancien président s'est ouvert lundi.
ACCUSE + La police enquête sur un meurtre à Lyon.
REJECT + Israël a rejeté la proposition de trêve.
REJECT + La Russie a mis son veto à la résolution.
REJECT + Le gouvernement refuse de négocier avec les syndicats.
REJECT - Israël n'a pas rejeté la proposition.
REJECT + La demande de l'Ukraine a été rejetée par la Hongrie.
REJECT + Le Sénat a voté contre la réforme.
REJECT + La Hongrie s'oppose à l'adhésion de l'Ukraine.
REJECT + Le Venezuela a rompu les négociations.
THREATEN + L'Iran menace Israël de représailles.
THREATEN + La Chine a mis en garde Taïwan.
THREATEN + Les syndicats menacent de faire grève.
THREATEN + Les États-Unis ont brandi la menace de sanctions.
THREATEN + Le Japon a été menacé par la Corée du Nord.
THREATEN - L'Iran n'a pas menacé Israël.
THREATEN + L'Iran a adressé un ultimatum à Israël.
SANCTION + La Suisse a gelé les avoirs de l'oligarque.
SANCTION + La Pologne a expulsé trois diplomates russes.
SANCTION + Jean Untel a été condamné à dix ans de prison.
SANCTION + L'Union européenne a adopté de nouvelles sanctions contre la Russie.
SANCTION > Le Canada imposera des droits de douane à la Chine.
SANCTION - Le Canada n'a pas imposé de sanctions à la Chine.
SANCTION + Le président a limogé le ministre de l'Intérieur.
SANCTION + L'Algérie a rappelé son ambassadeur à Paris.
SANCTION + Le Maroc a rompu ses relations diplomatiques avec l'Iran.
PROTEST + Des centaines de personnes ont manifesté à Tunis.
PROTEST + Les agriculteurs ont bloqué l'autoroute.
PROTEST + Les pilotes ont entamé une grève.
PROTEST + Un opposant a entamé une grève de la faim.
PROTEST + Des émeutes ont éclaté à Nairobi.
PROTEST > Les enseignants feront grève jeudi.
PROTEST + Une manifestation contre la réforme a réuni dix mille personnes à Lyon.
PROTEST + Les étudiants occupent l'université depuis lundi.
PROTEST - Les cheminots n'ont pas fait grève.
MOBILIZE + L'Otan a envoyé des renforts en Pologne.
MOBILIZE + La Chine a déployé des navires autour de Taïwan.
MOBILIZE + La Russie masse des troupes à la frontière ukrainienne.
MOBILIZE + La Corée du Nord a tiré un missile balistique.
MOBILIZE > L'Allemagne enverra des soldats en Lituanie.
MOBILIZE + L'Iran a mené un essai nucléaire.
MOBILIZE + Des milliers de policiers ont été déployés dans la capitale.
MOBILIZE + Le président a décrété la mobilisation générale.
MOBILIZE - La Chine n'a pas déployé de navires.
COERCE + L'opposant a été arrêté à l'aéroport.
COERCE + Trois suspects ont été placés en garde à vue.
COERCE + La police a dispersé les manifestants avec du gaz lacrymogène.
COERCE + Le gouvernement a instauré l'état d'urgence.
COERCE + Les douaniers ont saisi deux tonnes de cocaïne.
COERCE + Des pirates informatiques ont attaqué le ministère.
COERCE + L'hôpital a été victime d'une cyberattaque.
COERCE + Les autorités ont interdit la manifestation.
COERCE + La France a expulsé un imam.
COERCE - La police n'a pas arrêté le suspect.
COERCE ~ La police aurait arrêté deux militants.
COERCE + La Turquie a bloqué l'accès aux réseaux sociaux.
ASSAULT + La Russie a attaqué l'Ukraine.
ASSAULT + Une frappe israélienne a tué douze civils à Gaza.
ASSAULT + Un attentat a fait vingt morts à Kaboul.
ASSAULT + Deux soldats ont été tués par des rebelles.
ASSAULT + Un homme a poignardé un policier à Lille.
ASSAULT + L'ambassade a été visée par un tir de roquette.
ASSAULT - La Russie n'a pas bombardé la ville.
ASSAULT ~ L'armée aurait bombardé un village.
ASSAULT + Des combats ont opposé l'armée aux rebelles.
ASSAULT + Le journaliste a été enlevé par des hommes armés.
ASSAULT + Une bombe a explosé à Bagdad.
"""
ENGLISH = """
AGREE + Kenya promised Tanzania to reopen the border post.
AGREE + Peru accepted the invitation to the talks.
REJECT + Peru did not accept the invitation.
AGREE + John Example invited Ann Sample to Warsaw.
AGREE + Chile and Argentina reached an agreement on fishing.
AGREE + A deal was reached between Chile and Argentina.
AGREE + Denmark has pledged to host the summit.
CONSULT + John Example met with Ann Sample on Tuesday in Oslo.
CONSULT + Talks between Serbia and Kosovo resumed on Monday in Brussels.
CONSULT + Ann Sample is on an official visit to Morocco.
CONSULT + Foreign Minister John Example held talks with his Turkish counterpart.
CONSULT - John Example did not meet Ann Sample.
CONSULT > John Example will travel to Japan on Thursday.
CONSULT + John Example phoned Ann Sample on Sunday.
CONSULT + A Swedish delegation arrived in Turkey.
SUPPORT + Portugal congratulated Spain.
SUPPORT + Portugal expressed its support for Ukraine.
SUPPORT + John Example was praised by Norway.
SUPPORT + The parliament ratified the treaty.
SUPPORT + The Senate approved the bill.
SUPPORT - Portugal did not support the resolution.
SUPPORT + The signing of the treaty between Japan and India took place on Saturday.
COOPERATE + Sweden and Finland are cooperating on intelligence.
COOPERATE + Japan and India held joint military exercises.
COOPERATE + Spain extradited two suspects to Belgium.
COOPERATE + A prisoner swap between Ukraine and Russia took place.
COOPERATE > Poland will cooperate with Lithuania.
COOPERATE + Italy and Albania shared intelligence.
AID + Norway supplied missiles to Ukraine.
AID + The Red Cross distributed food to refugees.
AID + Canada sent humanitarian aid to Haiti.
AID - Norway did not deliver weapons to Ukraine.
AID > Japan will send medicine to Nepal.
AID + Rescuers evacuated residents.
AID + An aid convoy arrived in Gaza.
AID + Belgium granted asylum to the dissident.
CONCEDE + The government gave in to the unions' demands.
CONCEDE + The prime minister withdrew the bill.
CONCEDE + The United States lifted sanctions on Sudan.
CONCEDE - The government did not yield to the protesters.
CONCEDE + The authorities lifted the curfew.
CONCEDE + The unions called off the strike.
RETREAT + Russian troops withdrew from the city.
RETREAT + France completed the withdrawal of its soldiers from Niger.
RETREAT + John Example handed in his resignation.
RETREAT + The hostages were released by the rebels.
RETREAT + A ceasefire between Israel and Lebanon took effect.
RETREAT - The army did not withdraw from the city.
RETREAT > American troops will leave the country.
RETREAT + Rebels laid down their arms.
REQUEST + The United Nations called for an immediate ceasefire.
REQUEST + India urged Pakistan to show restraint.
REQUEST + Nurses are demanding better wages.
REQUEST + The opposition demands the resignation of the president.
REQUEST + Ukraine asked Germany for weapons.
REQUEST - India did not ask Nepal for help.
REQUEST + The African Union appealed for calm.
ACCUSE + Turkey denounced Greece.
ACCUSE + Mali accused France of espionage.
ACCUSE + Prosecutors opened an investigation into the minister.
ACCUSE + The former mayor was charged with corruption.
ACCUSE - Turkey did not condemn Greece.
ACCUSE + The United Nations voiced concern about Sudan.
ACCUSE + The trial of the former president opened on Monday.
ACCUSE + Police are investigating a murder in Leeds.
REJECT + Israel rejected the truce proposal.
REJECT + Russia vetoed the resolution.
REJECT + The government refuses to negotiate with the unions.
REJECT - Israel did not reject the proposal.
REJECT + Ukraine's request was rejected by Hungary.
REJECT + Hungary opposes Ukraine's accession.
REJECT + The Senate voted against the reform.
THREATEN + Iran threatened Israel with retaliation.
THREATEN + China warned Taiwan.
THREATEN + Unions are threatening to strike.
THREATEN + Japan was threatened by North Korea.
THREATEN - Iran did not threaten Israel.
THREATEN + Iran issued an ultimatum to Israel.
SANCTION + Switzerland froze the assets of the oligarch.
SANCTION + Poland expelled three Russian diplomats.
SANCTION + John Example was sentenced to ten years in prison.
SANCTION + The European Union adopted new sanctions against Russia.
SANCTION > Canada will impose tariffs on China.
SANCTION - Canada did not impose sanctions on China.
SANCTION + The president dismissed the interior minister.
SANCTION + Algeria recalled its ambassador to France.
SANCTION + Morocco severed diplomatic relations with Iran.
PROTEST + Hundreds of people demonstrated in Tunis.
PROTEST + Farmers blocked the highway.
PROTEST + Pilots went on strike.
PROTEST + A dissident began a hunger strike.
PROTEST + Riots broke out in Nairobi.
PROTEST > Teachers will strike on Thursday.
PROTEST + A protest against the reform drew ten thousand people in Leeds.
PROTEST + Students have occupied the university since Monday.
MOBILIZE + NATO sent reinforcements to Poland.
MOBILIZE + China deployed ships around Taiwan.
MOBILIZE + Russia is massing troops on the Ukrainian border.
MOBILIZE + North Korea fired a ballistic missile.
MOBILIZE > Germany will send soldiers to Lithuania.
MOBILIZE + Thousands of police officers were deployed in the capital.
MOBILIZE + Iran conducted a nuclear test.
COERCE + The dissident was arrested at the airport.
COERCE + Three suspects were taken into custody.
COERCE + Police dispersed the protesters with tear gas.
COERCE + The government declared a state of emergency.
COERCE + Customs officers seized two tons of cocaine.
COERCE + Hackers attacked the ministry.
COERCE + The hospital was hit by a cyberattack.
COERCE + The authorities banned the demonstration.
COERCE - Police did not arrest the suspect.
COERCE ~ Police reportedly arrested two activists.
ASSAULT + Russia attacked Ukraine.
ASSAULT + An Israeli strike killed twelve civilians in Gaza.
ASSAULT + A bombing killed twenty people in Kabul.
ASSAULT + Two soldiers were killed by rebels.
ASSAULT + A man stabbed a police officer in Leeds.
ASSAULT - Russia did not bomb the city.
ASSAULT + Fighting broke out between the army and rebels.
ASSAULT + The journalist was kidnapped by gunmen.
ASSAULT + A bomb exploded in Baghdad.
"""
GERMAN = """
AGREE + Kenia hat Tansania versprochen, den Grenzposten wieder zu öffnen.
AGREE + Peru nahm die Einladung an.
AGREE + Chile und Argentinien einigten sich auf ein Abkommen.
AGREE + Chile und Argentinien haben sich geeinigt.
REJECT + Peru hat dem Plan nicht zugestimmt.
AGREE + Präsident Anton Beispiel hat Ministerin Anna Muster nach Warschau eingeladen.
AGREE + Dänemark sagte der Ukraine Hilfe zu.
CONSULT + Präsident Anton Beispiel traf am Dienstag Ministerin Anna Muster in Oslo.
CONSULT + Die Gespräche zwischen Serbien und dem Kosovo wurden in Brüssel fortgesetzt.
CONSULT + Ministerin Anna Muster reiste nach Marokko.
CONSULT + Beim Besuch von Ministerin Anna Muster in Marokko ging es um Energie.
CONSULT - Präsident Anton Beispiel hat Ministerin Anna Muster nicht getroffen.
CONSULT > Präsident Anton Beispiel wird am Donnerstag nach Japan reisen.
CONSULT + Präsident Anton Beispiel telefonierte mit Ministerin Anna Muster.
CONSULT + Präsident Anton Beispiel empfing Ministerin Anna Muster in Berlin.
SUPPORT + Portugal gratulierte Spanien.
SUPPORT + Präsident Anton Beispiel wurde von Norwegen gelobt.
SUPPORT + Das Parlament hat den Vertrag ratifiziert.
SUPPORT + Portugal sicherte der Ukraine seine Unterstützung zu.
SUPPORT - Portugal hat die Resolution nicht unterstützt.
SUPPORT + Die Regierung billigte den Vorschlag.
SUPPORT + Der Bundestag stimmte dem Gesetz zu.
COOPERATE + Schweden und Finnland arbeiten bei der Aufklärung zusammen.
COOPERATE + Japan und Indien hielten ein gemeinsames Manöver ab.
COOPERATE + Spanien hat zwei Verdächtige an Belgien ausgeliefert.
COOPERATE + Der Gefangenenaustausch zwischen Russland und der Ukraine begann.
COOPERATE > Polen wird mit Litauen zusammenarbeiten.
COOPERATE + Italien und Albanien haben Informationen ausgetauscht.
AID + Norwegen hat Raketen an die Ukraine geliefert.
AID + Deutschland hat Munition an Rumänien geliefert.
AID + Kanada schickte Hilfsgüter nach Haiti.
AID - Norwegen hat keine Waffen an die Ukraine geliefert.
AID > Japan wird Medikamente nach Nepal schicken.
AID + Die USA gewährten der Ukraine einen Kredit.
CONCEDE + Die Regierung gab den Forderungen der Gewerkschaften nach.
CONCEDE + Die USA hoben die Sanktionen gegen den Sudan auf.
CONCEDE + Die Behörden haben die Ausgangssperre aufgehoben.
CONCEDE - Die Regierung hat dem Druck nicht nachgegeben.
CONCEDE + Der Präsident begnadigte den Aktivisten.
CONCEDE + Die Gewerkschaft hat den Streik beendet.
CONCEDE + Die Regierung zog den Gesetzentwurf zurück.
RETREAT + Russische Truppen zogen sich aus der Stadt zurück.
RETREAT + Frankreich schloss den Abzug seiner Soldaten aus Niger ab.
RETREAT + Präsident Anton Beispiel trat zurück.
RETREAT + Die Geiseln wurden von den Rebellen freigelassen.
RETREAT - Die Armee hat sich nicht aus der Stadt zurückgezogen.
RETREAT + Ministerin Anna Muster kündigte ihren Rücktritt an.
RETREAT > Die USA werden ihre Truppen abziehen.
REQUEST + Indien forderte Pakistan zur Zurückhaltung auf.
REQUEST + Chile hat Bolivien zum Dialog aufgefordert.
REQUEST + Die Gewerkschaften fordern höhere Löhne.
REQUEST + Die Opposition verlangt den Rücktritt des Präsidenten.
REQUEST + Die Ukraine bat Deutschland um Waffen.
REQUEST - Indien hat Nepal nicht um Hilfe gebeten.
ACCUSE + Die Türkei kritisierte Griechenland.
ACCUSE + Mali wirft Frankreich Spionage vor.
ACCUSE + Die Staatsanwaltschaft ermittelt gegen den Minister.
ACCUSE + Die Staatsanwaltschaft hat Anklage gegen Präsident Anton Beispiel erhoben.
ACCUSE - Die Türkei hat Griechenland nicht verurteilt.
ACCUSE + Russland wurde von Polen scharf kritisiert.
ACCUSE + Der Prozess gegen den früheren Präsidenten begann am Montag.
REJECT + Israel lehnte den Vorschlag ab.
REJECT + Russland legte sein Veto gegen die Resolution ein.
REJECT + Die Regierung weigert sich, mit den Gewerkschaften zu verhandeln.
REJECT - Israel hat den Vorschlag nicht abgelehnt.
REJECT + Der Antrag wurde von Ungarn abgelehnt.
REJECT + Ungarn wies die Forderung zurück.
THREATEN + Der Iran droht Israel mit Vergeltung.
THREATEN + China hat Taiwan gewarnt.
THREATEN + Die Gewerkschaften drohen mit Streik.
THREATEN + Japan wurde von Nordkorea bedroht.
THREATEN - Der Iran hat Israel nicht bedroht.
THREATEN + Der Iran stellte Israel ein Ultimatum.
SANCTION + Die Schweiz hat das Vermögen des Oligarchen eingefroren.
SANCTION + Polen hat drei russische Diplomaten ausgewiesen.
SANCTION + Präsident Anton Beispiel wurde zu zehn Jahren Haft verurteilt.
SANCTION + Die Europäische Union beschloss neue Sanktionen gegen Russland.
SANCTION > Kanada wird Sanktionen gegen China verhängen.
SANCTION - Kanada hat keine Sanktionen gegen China verhängt.
SANCTION + Der Präsident entließ den Innenminister.
SANCTION + Marokko brach die Beziehungen zum Iran ab.
PROTEST + Hunderte Menschen demonstrierten in Tunis.
PROTEST + Bauern blockierten die Autobahn.
PROTEST + Die Piloten traten in den Streik.
PROTEST + Ein Aktivist begann einen Hungerstreik.
PROTEST + In Nairobi kam es zu Ausschreitungen.
PROTEST > Die Lehrer werden am Donnerstag streiken.
PROTEST + Bei einer Demonstration gegen die Reform kamen zehntausend Menschen zusammen.
MOBILIZE + Die Nato schickte Soldaten nach Polen.
MOBILIZE + China hat Schiffe vor Taiwan stationiert.
MOBILIZE + Russland zieht Truppen an der Grenze zusammen.
MOBILIZE + Nordkorea feuerte eine Rakete ab.
MOBILIZE > Deutschland wird Soldaten nach Litauen entsenden.
MOBILIZE + Der Präsident ordnete die Mobilmachung an.
COERCE + Der Aktivist wurde am Flughafen festgenommen.
COERCE + Die Polizei nahm drei Verdächtige fest.
COERCE + Die Polizei löste die Demonstration auf.
COERCE + Die Regierung verhängte den Ausnahmezustand.
COERCE + Zollbeamte beschlagnahmten zwei Tonnen Kokain.
COERCE + Hacker griffen das Ministerium an.
COERCE + Die Behörden verboten die Demonstration.
COERCE - Die Polizei hat den Mann nicht festgenommen.
COERCE ~ Die Polizei soll zwei Aktivisten festgenommen haben.
ASSAULT + Russland griff die Ukraine an.
ASSAULT + Bei einem Luftangriff in Gaza wurden zwölf Zivilisten getötet.
ASSAULT + Bei einem Anschlag in Kabul starben zwanzig Menschen.
ASSAULT + Zwei Soldaten wurden von Rebellen getötet.
ASSAULT - Russland hat die Stadt nicht bombardiert.
ASSAULT + Der Journalist wurde von Rebellen entführt.
ASSAULT + Ein Mann stach in Bremen auf einen Polizisten ein.
ASSAULT + In Bagdad explodierte eine Bombe.
"""
NO_FRENCH = """
L'OM a battu Lens grâce à une attaque de feu.
Le guitariste a plaqué un accord de guitare parfait.
Elle a attaqué un livre de mille pages hier soir.
La défense de Lyon a cédé en fin de match.
Le PSG a rencontré Nantes en finale de la coupe.
L'équipe a signé un troisième succès de rang.
L'acteur a reçu un prix au festival de Cannes.
Le film sort mercredi dans les salles de France.
Les cours du pétrole ont reculé de deux pour cent lundi.
La banque centrale a relevé ses taux jeudi.
Il a saisi l'occasion de visiter le musée.
La pluie menace le sud de la France.
La canicule frappe l'Espagne depuis lundi.
Le joueur a été libéré par son club.
Le Sénégal affronte le Maroc en quarts de finale.
Le chanteur a invité le public à danser.
La recette demande deux heures de repos.
Le coureur a lancé son attaque dans le col.
Les soldes d'hiver mobilisent les commerçants.
Le romancier a signé ses livres à la foire de Bruxelles.
La France accueille la Coupe du monde de rugby.
L'entreprise a lancé un nouveau téléphone au Japon.
Le virus attaque le système immunitaire.
Les abeilles menacent de disparaître.
La musique adoucit les mœurs en Italie.
Le volcan est entré en éruption en Islande.
Cette recette appelle à la patience.
Le tribunal de commerce siège à Lille.
L'exposition rassemble cent tableaux à Madrid.
Le skieur a signé le meilleur temps à Kitzbühel.
Le conducteur a arrêté sa voiture devant la gare.
Elle a pris sa retraite après trente ans de carrière.
L'Italie a remporté la finale contre l'Espagne.
La séance de dédicaces a attiré la foule à Paris.
Le gouvernement a publié son rapport annuel.
L'avocat du diable est un film de 1997.
La région a enregistré trois degrés sous zéro.
Le pianiste a exécuté une sonate de Mozart à Vienne.
Le prix du blé explose au Canada.
"""
NO_ENGLISH = """
The Lakers beat the Celtics on Tuesday.
We must strike a balance between work and play.
The novelist attacked her new book with energy.
Brazil met Croatia in the semi-final of the World Cup.
Arsenal signed the Danish striker for three years.
The actor received an award at the festival in Berlin.
A storm threatens the coast of Florida.
Oil prices retreated on Monday.
The bank raised its rates on Thursday.
The heat wave hit Spain on Monday.
The striker shot wide from the edge of the box.
The band released a new album in Canada.
Apple released a new phone in Japan.
He seized the chance to visit the museum.
The recipe demands two hours of patience.
Germany won the match against France.
The defense yielded late in the game.
The champion attacked on the final climb.
The pianist executed the sonata in Vienna.
The chef cut the onions and fired up the grill.
The court has two tennis lawns.
She retired after thirty years.
France hosts the Rugby World Cup.
The virus attacks the immune system.
The volcano erupted in Iceland.
The museum in Madrid exhibits a hundred paintings.
A heart attack killed the old man.
The critics praised the film.
He protested too much in the play.
The company launched a rocket-shaped toy in China.
The government published its annual report.
Prices exploded in Canada.
The quarterback threw a bomb to win the game.
The singer invited the crowd to dance.
Italy beat Spain in the final.
"""
NO_GERMAN = """
Der Angriff auf den Titel beginnt am Samstag.
Bayern besiegte Dortmund im Pokal.
Brasilien traf im Halbfinale auf Kroatien.
Der Stürmer traf zweimal gegen Bremen.
Der Verein verpflichtete einen Stürmer aus Dänemark.
Die Schauspielerin erhielt in Berlin einen Preis.
Ein Sturm bedroht die Küste von Spanien.
Die Ölpreise gaben am Montag nach.
Die Bank hob die Zinsen an.
Die Hitzewelle trifft Spanien.
Die Band veröffentlicht ein neues Album.
Er nutzte die Gelegenheit, das Museum zu besuchen.
Das Rezept verlangt zwei Stunden Geduld.
Deutschland gewann das Spiel gegen Frankreich.
Die Abwehr gab kurz vor Schluss nach.
Der Radprofi startete am Berg einen Angriff.
Der Pianist spielte eine Sonate in Wien.
Frankreich richtet die Weltmeisterschaft aus.
Das Virus greift das Immunsystem an.
Der Vulkan brach in Island aus.
Das Museum in Madrid zeigt hundert Gemälde.
Ein Herzinfarkt tötete den alten Mann.
Die Kritiker lobten den Film.
Die Firma brachte in China ein neues Telefon heraus.
Die Regierung veröffentlichte ihren Bericht.
Die Preise explodierten in Kanada.
Der Sänger lud das Publikum zum Tanzen ein.
Italien schlug Spanien im Finale.
Der Roman handelt von einer Entführung durch Piraten.
Sie begrüßte die Gäste des Festivals in Cannes.
Der Trainer fordert mehr Einsatz von seiner Mannschaft.
Der Torwart lieferte eine starke Leistung.
Der Koch empfahl Fisch aus Norwegen.
"""


def told(text: str, language: str) -> list[Event]:
    article = newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, plugins=())
    return list(article.events)


def rows(**tables: str) -> list[tuple[str, str]]:
    return [(language, line) for language, table in tables.items() for line in table.strip().split("\n")]


@pytest.mark.parametrize(("language", "line"), rows(fr=FRENCH, en=ENGLISH, de=GERMAN))
def test_a_sentence_tells_its_class_and_how_sure_that_is(language: str, line: str) -> None:
    kind, sign, text = line.split(" ", 2)

    modalities = {event.modality for event in told(text, language) if event.type == f"plover:{kind}"}

    assert modalities == {SIGNS[sign]}


@pytest.mark.parametrize(("language", "text"), rows(fr=NO_FRENCH, en=NO_ENGLISH, de=NO_GERMAN))
def test_its_words_in_another_sense_tell_nothing(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "Une bombe a explosé à Bagdad.", "Bagdad"),
        ("fr", "À Tunis, des centaines de personnes ont manifesté.", "Tunis"),
        ("fr", "L'Otan a envoyé des renforts en Pologne.", "Pologne"),
        ("en", "Riots broke out in Nairobi.", "Nairobi"),
        ("de", "Hunderte Menschen demonstrierten in Tunis.", "Tunis"),
        ("fr", "L'Ukraine a demandé des armes à Berlin.", None),
        ("fr", "Moscou a critiqué Paris.", None),
    ],
)
def test_the_place_is_where_it_happens_and_no_government(language: str, text: str, place: str | None) -> None:
    (event,) = told(text, language)

    assert (event.place.name if event.place else None) == place


@pytest.mark.parametrize(
    ("language", "text", "context"),
    [
        ("fr", "La Norvège a fourni des missiles à l'Ukraine.", "military"),
        ("fr", "Les douaniers ont saisi deux tonnes de cocaïne.", "illegal_drugs"),
        ("fr", "L'ancien maire a été mis en examen pour corruption.", "corruption"),
        ("fr", "La Pologne a expulsé trois diplomates russes.", "diplomatic"),
        ("en", "Canada will impose tariffs on China.", "economic"),
        ("en", "Belgium granted asylum to the dissident.", "asylum"),
        ("de", "Hacker griffen das Ministerium an.", "cyber"),
        ("de", "Der Bundestag stimmte dem Gesetz zu.", "legislative"),
    ],
)
def test_the_context_is_what_the_words_say(language: str, text: str, context: str) -> None:
    assert context in told(text, language)[0].context


def test_nothing_is_said_of_the_context_where_no_word_says_it() -> None:
    assert told("La France a critiqué la Pologne.", "fr")[0].context == ()


@pytest.mark.parametrize(
    ("language", "text", "actors", "recipients"),
    [
        ("fr", "Deux soldats ont été tués par des rebelles.", ["rebelles"], ["Deux soldats"]),
        ("fr", "L'hôpital a été victime d'une cyberattaque de la Russie.", ["Russie"], ["hôpital"]),
        ("fr", "Le Canada a débloqué dix millions de dollars pour Haïti.", ["Canada"], ["Haïti"]),
        ("fr", "Le président a limogé le ministre.", ["président"], ["ministre"]),
        ("fr", "Un accord a été trouvé entre le Chili et l'Argentine.", ["Chili", "Argentine"], []),
        ("en", "Italy expressed its support for Ukraine.", ["Italy"], ["Ukraine"]),
        ("de", "Russland griff die Ukraine an.", ["Russland"], ["Ukraine"]),
        ("de", "Der Iran wurde von Polen kritisiert.", ["Polen"], ["Iran"]),
    ],
)
def test_who_acts_and_who_bears_it(language: str, text: str, actors: list[str], recipients: list[str]) -> None:
    (event,) = told(text, language)

    assert [entity.name for entity in event.actors] == actors
    assert [entity.name for entity in event.recipients] == recipients
