"""Words of news that say the same in French, English and German, a class a line: how renderings of one text meet.

A class holds synonyms of one language and their translations. It is for comparing two texts that may tell the same
thing, not for translating: words of a class may be exchanged in a headline, no more. Words stand in their dictionary
form, with irregular forms beside it; `newsparse.linking.words` takes their endings off.
"""

from __future__ import annotations

# French | English | German; the first English word names the class
_TABLE = """
accord pacte traité convention entente|agreement accord deal pact treaty|Abkommen Vertrag Pakt Vereinbarung
signer parapher conclure conclu|sign conclude|unterzeichnen unterschreiben abschließen
négocier négociation pourparlers entretien discussion conversation dialogue|negotiate negotiation talks discussion conversation dialogue|verhandeln Verhandlung Gespräch Unterredung Dialog
rencontrer rencontre entrevue|meet met meeting|treffen traf getroffen Treffen Begegnung
sommet|summit|Gipfel Gipfeltreffen
visite visiter|visit|Besuch besuchen
voyage déplacement|trip journey travel|Reise reisen
arriver arrivée atterrir|arrive arrival land|ankommen Ankunft eintreffen eingetroffen landen
partir départ repartir|leave left departure depart|abreisen Abreise aufbrechen
retour revenir rentrer revenu|return|Rückkehr zurückkehren zurückkommen
accueillir accueil|welcome host|empfangen begrüßen Empfang
inviter invitation|invite invitation|einladen Einladung
ministre|minister|Minister Ministerin Außenminister Außenministerin
président présidente|president|Präsident Präsidentin
gouvernement|government cabinet|Regierung Kabinett
parlement assemblée députés|parliament assembly|Parlament Bundestag
député|lawmaker deputy|Abgeordneter Abgeordnete
sénat sénateur|senate senator|Senat Senator
maire|mayor|Bürgermeister Bürgermeisterin
gouverneur|governor|Gouverneur
chef dirigeant leader patron|leader chief head boss|Chef Führer Leiter Chefin
directeur directrice|director manager|Direktor Direktorin Geschäftsführer
porte-parole|spokesman spokeswoman spokesperson|Sprecher Sprecherin
conseiller|adviser advisor aide|Berater Beraterin
ambassadeur ambassade|ambassador embassy|Botschafter Botschaft
diplomate diplomatie diplomatique|diplomat diplomacy diplomatic|Diplomat Diplomatie diplomatisch
roi|king|König
reine|queen|Königin
élection scrutin|election poll ballot|Wahl Abstimmung
élire élu|elect|wählen
voter vote voix suffrage|vote|stimmen Stimme
candidat candidature|candidate|Kandidat Kandidatur
campagne|campaign|Wahlkampf Kampagne
parti|party|Partei
opposition opposant|opposition opponent|Opposition Gegner
majorité|majority|Mehrheit
référendum|referendum|Volksabstimmung Referendum
loi|law legislation|Gesetz
réforme réformer|reform|Reform reformieren
projet plan|plan project|Plan Vorhaben Projekt
mesure|measure step|Maßnahme
décision décider|decision decide|Entscheidung entscheiden beschließen Beschluss
annoncer annonce|announce announcement|ankündigen verkünden Ankündigung
déclarer déclaration|declare declaration statement|erklären Erklärung
affirmer assurer|affirm assure claim|behaupten versichern
promettre promesse promis|promise pledge|versprechen versprach versprochen Versprechen
demander exiger réclamer exigence|demand call ask|fordern verlangen Forderung
proposer proposition offre|propose proposal offer|vorschlagen Vorschlag Angebot anbieten
refuser rejeter refus rejet|refuse reject rejection refusal|ablehnen Ablehnung zurückweisen weigern
accepter|accept agree|annehmen akzeptieren zustimmen
accuser accusation|accuse accusation|beschuldigen vorwerfen Vorwurf Beschuldigung
nier démentir démenti|deny denied denial|bestreiten dementieren leugnen
condamner dénoncer condamnation|condemn denounce condemnation|verurteilen Verurteilung
critiquer critique|criticise criticize criticism|kritisieren Kritik
menacer menace|threaten threat|drohen bedrohen Drohung Bedrohung
avertir avertissement|warn warning|warnen Warnung
craindre crainte peur craint|fear afraid|fürchten befürchten Furcht Angst
inquiéter préoccuper inquiétude préoccupation|worry concern|Sorge sorgen besorgen beunruhigen
espérer espoir|hope|hoffen Hoffnung
croire penser convaincre convaincu cru croit|believe think thought convinced|glauben denken überzeugen überzeugt
vouloir souhaiter désirer voulu veut|want wish|wollen wünschen
savoir connaître su sait|know knew known|wissen kennen
voir vu regarder|see saw seen look watch|sehen sah gesehen schauen
trouver|find found|finden fand gefunden
chercher rechercher recherche|seek sought search|suchen Suche
montrer|show shown|zeigen
expliquer explication|explain explanation|Begründung begründen
raconter récit|recount tale|erzählen Erzählung
répondre réponse répondu|answer reply response|antworten Antwort
question|question|Frage
problème|problem issue|Problem
soutenir soutien appui appuyer soutenu soutient|support back|unterstützen Unterstützung
aider aide assistance secours|help aid assistance relief|helfen Hilfe Unterstützer
envoyer expédier|send sent dispatch|schicken senden gesandt entsenden
livrer livraison fournir fourniture ravitailler approvisionner transférer transfert|deliver delivery supply provide provision transfer|liefern Lieferung bereitstellen versorgen Versorgung Transfer
donner|give gave given|geben gab gegeben
don donation|donate donation|spenden Spende
offrir cadeau présent offert|gift present|schenken Geschenk
prendre pris prend prennent|take took taken|nehmen nahm genommen
recevoir reçu reçoit recevant obtenir obtenu|get got obtain receive|bekommen erhalten
garder conserver|keep kept|behalten bewahren
perdre perte perdu|lose lost loss|verlieren verlor verloren Verlust
gagner remporter victoire|win won victory|gewinnen gewann gewonnen Sieg siegen
battre défaite vaincre battu battra vaincu|beat defeat|schlagen geschlagen besiegen Niederlage
commencer débuter entamer début|begin began begun start|beginnen begann begonnen anfangen Beginn
finir terminer fin|end finish|enden beenden Ende
continuer poursuivre|continue carry|fortsetzen weitermachen
arrêter cesser|stop cease|aufhören stoppen
attendre attente attendu|wait expect|warten erwarten
rester demeurer|remain stay|bleiben blieb geblieben
changer changement|change|ändern Änderung Wandel
ouvrir ouverture ouvert|open opening|öffnen Öffnung eröffnen
fermer fermeture|close closure shut|schließen Schließung
construire construction bâtir construit|build built construction|bauen Bau errichten
détruire destruction détruit|destroy destruction|zerstören Zerstörung
protéger protection|protect protection|schützen Schutz
défendre défense défendu|defend defence defense|verteidigen Verteidigung
attaquer attaque|attack assault|angreifen Angriff Attacke
bombarder bombardement|bomb bombing shelling|bombardieren Bombardierung Beschuss
tirer tir|shoot shot fire gunfire|schießen schoss geschossen Schuss
tuer|kill|töten
mourir mort décès décéder meurt|die dead death died|sterben starb gestorben tot Tod Tote
blesser blessé blessure|injure wound hurt injury|verletzen Verletzte Verletzung verwundet
victime|victim casualty|Opfer
survivant survivre|survivor survive|Überlebende überleben
guerre conflit|war conflict|Krieg Konflikt
paix|peace|Frieden
bataille combat lutte combattre lutter|battle fight fought struggle|Kampf kämpfen Schlacht
cessez-le-feu trêve|ceasefire truce|Waffenruhe Waffenstillstand
armée militaire troupes|army military troops|Armee Militär militärisch Truppen
soldat|soldier|Soldat
arme armement munition|weapon arms ammunition munition|Waffe Rüstung Munition
missile fusée|missile rocket|Rakete
nucléaire|nuclear|nuklear atomar Atom
frontière|border frontier|Grenze
ennemi|enemy foe|Feind
allié alliance|ally alliance|Verbündeter Bündnis Allianz
partenaire partenariat|partner partnership|Partner Partnerschaft
coopération coopérer collaboration|cooperation cooperate collaboration|Zusammenarbeit zusammenarbeiten Kooperation
relation lien rapport|relation tie link relationship|Beziehung Verbindung
amitié ami|friendship friend|Freundschaft Freund Freundin
confiance|trust confidence|Vertrauen vertrauen
respect respecter|respect|Respekt respektieren achten
égalité|equality|Gleichheit
liberté libre|freedom liberty free|Freiheit frei
droit|right|Recht
souveraineté souverain|sovereignty sovereign|Souveränität souverän
sécurité sûreté|security safety safe|Sicherheit sicher
stabilité stable|stability stable|Stabilität stabil
territoire territorial|territory territorial|Gebiet Territorium territorial
intérêt|interest|Interesse
sanction|sanction|Sanktion
interdire interdiction interdit|ban forbid prohibit|verbieten verbot verboten Verbot
imposer|impose|verhängen
lever|lift|aufheben
embargo blocus|embargo blockade|Embargo Blockade
importer importation|import|importieren einführen Import Einfuhr
exporter exportation|export|exportieren ausführen Export Ausfuhr
commerce|trade|Handel
marché|market|Markt
manifester manifestation défiler manifestant|protest demonstrate demonstration march rally protester demonstrator|demonstrieren Demonstration protestieren Protest Kundgebung Demonstrant
foule|crowd|Menge Menschenmenge
grève|strike walkout|Streik streiken Ausstand
syndicat syndicaliste|union unionist|Gewerkschaft Gewerkschafter
travailler travail emploi|work job employment|arbeiten Arbeit Job
travailleur salarié employé personnel|worker employee staff|Arbeiter Beschäftigte Mitarbeiter Belegschaft
chômage chômeur|unemployment unemployed|Arbeitslosigkeit arbeitslos
licencier licenciement|dismiss layoff sack|entlassen Entlassung
salaire paie|wage pay salary|Lohn Gehalt
retraite|pension retirement|Rente Ruhestand
usine|factory plant|Fabrik Werk
entreprise société compagnie firme|company firm business|Unternehmen Firma Gesellschaft
groupe|group|Gruppe Konzern
industrie industriel|industry industrial|Industrie industriell
économie économique|economy economic|Wirtschaft wirtschaftlich
banque|bank|Bank
argent|money|Geld
prix coût coûter|price cost|Preis Kosten kosten
acheter achat|buy bought purchase|kaufen Kauf
vendre vente vendu|sell sold sale|verkaufen Verkauf
payer paiement|payment|zahlen bezahlen Zahlung
dette|debt|Schulden
impôt taxe|tax|Steuer
budget|budget|Haushalt Budget
investir investissement|invest investment|investieren Investition
bénéfice profit|profit|Gewinn Profit
loyer|rent|Miete
hausse augmenter augmentation monter|rise rose increase grow|steigen stieg gestiegen Anstieg erhöhen Erhöhung
baisse baisser diminuer chute|fall fell drop decrease decline|sinken sank gesunken fallen Rückgang
crise|crisis|Krise
police policier|police policeman officer|Polizei Polizist
arrestation interpeller|arrest detain|festnehmen Festnahme verhaften festgenommen
prison emprisonner|prison jail imprison|Gefängnis Haft
tribunal cour|court tribunal|Gericht Gerichtshof
juge|judge|Richter Richterin
avocat|lawyer attorney|Anwalt Rechtsanwalt Anwältin
procureur parquet|prosecutor|Staatsanwalt Staatsanwaltschaft Staatsanwältin
procès|trial|Prozess
verdict jugement peine|verdict sentence judgment|Urteil Strafe
coupable|guilty|schuldig
innocent|innocent|unschuldig
enquête enquêter enquêteur|investigation investigate inquiry investigator|Ermittlung ermitteln Untersuchung untersuchen
preuve|proof evidence|Beweis beweisen
témoin témoigner|witness testify|Zeuge aussagen
crime délit|crime offence|Verbrechen Straftat
meurtre assassinat assassiner|murder assassination|Mord ermorden Ermordung
vol voler cambriolage|theft steal stole stolen robbery|Diebstahl stehlen gestohlen Raub
voleur|thief robber|Dieb Räuber
corruption pot-de-vin|corruption bribe bribery|Korruption Bestechung
fraude|fraud|Betrug
otage|hostage|Geisel
terrorisme terroriste|terrorism terrorist|Terrorismus Terrorist Terror
attentat|attack bombing|Anschlag Attentat
couteau|knife|Messer
violence violent|violence violent|Gewalt gewaltsam
drogue|drug|Droge
suspect soupçonner soupçon|suspect suspicion|Verdacht Verdächtiger verdächtigen
séisme tremblement|earthquake quake|Erdbeben Beben
inondation crue|flood flooding|Überschwemmung Hochwasser Flut
tempête ouragan|storm hurricane|Sturm Unwetter Orkan
incendie feu|blaze fire|Brand Feuer
pluie|rain|Regen
neige|snow|Schnee
brouillard brume|fog mist|Nebel
vent|wind|Wind
froid|cold|kalt Kälte
chaud chaleur|hot heat warm|heiß Hitze warm
sec|dry|trocken
eau|water|Wasser
mer|sea|Meer See
océan|ocean|Ozean
rivière fleuve|river|Fluss
lac|lake|See
montagne|mountain|Berg Gebirge
forêt|forest|Wald
bois|wood timber|Holz
arbre|tree|Baum Bäume
terre sol|ground soil earth|Boden Erde
ciel|sky|Himmel
barrage digue|dam|Damm Staudamm Talsperre
pont|bridge|Brücke
port|harbour harbor port|Hafen
bateau navire|boat ship vessel|Schiff Boot
pêche pêcheur|fishing fisherman|Fischfang Fischer
poisson|fish|Fisch
avion|plane aircraft airplane|Flugzeug
aéroport|airport|Flughafen
train|train|Zug
voiture automobile|car automobile|Auto Wagen
camion|truck lorry|Lastwagen
route|road|Straße
rue|street|Straße
accident|accident crash|Unfall Unglück
naufrage échouer échouement|wreck aground|Schiffbruch Grund
passager|passenger|Passagier Fahrgast
équipage|crew|Besatzung
capitaine|captain|Kapitän
vitesse|speed|Geschwindigkeit
sauver sauvetage|rescue save|retten Rettung
évacuer évacuation|evacuate evacuation|evakuieren Evakuierung
hôpital|hospital|Krankenhaus Klinik
médecin docteur|doctor physician|Arzt Ärztin Ärzte
malade maladie|ill sick illness disease|krank Krankheit
virus épidémie|virus epidemic|Virus Epidemie
vaccin vacciner|vaccine vaccinate|Impfstoff impfen
santé|health|Gesundheit
soigner soin traiter traitement|treat treatment care|behandeln Behandlung Pflege
tente|tent|Zelt
nourriture|food|Nahrung Lebensmittel Essen
abri|shelter|Unterkunft Obdach
famine faim|hunger famine|Hunger Hungersnot
réfugié|refugee|Flüchtling
migrant immigration|migrant immigration|Migrant Einwanderung
habitant|inhabitant resident|Einwohner Bewohner
peuple population|people population|Volk Bevölkerung
gens personne|person people|Mensch Menschen Person Leute
homme|man men|Mann Männer
femme|woman women|Frau
enfant|child children|Kind
garçon|boy|Junge
fille|girl|Mädchen
famille|family|Familie
père|father|Vater
mère|mother|Mutter
fils|son|Sohn
frère|brother|Bruder
soeur|sister|Schwester
jeune jeunesse|young youth|jung Jugend
vieux ancien vieille|old former|alt ehemalig früher
vie vivre vécu vit|life live|Leben leben
monde mondial|world global|Welt weltweit
pays nation|country nation|Land Nation Staat
état|state|Staat
ville cité|city town|Stadt
village|village|Dorf
région|region|Region
maison|house home|Haus Häuser
bâtiment immeuble|building|Gebäude
école|school|Schule
étudiant élève|student pupil|Student Schüler
professeur enseignant|teacher professor|Lehrer Lehrerin Professor
université|university|Universität
musée|museum|Museum
oeuvre tableau|artwork painting|Kunstwerk Gemälde
livre|book|Buch
film cinéma|film movie cinema|Film Kino
musique|music|Musik
chanson chanter|song sing|Lied singen
jeu jouer joueur|game play player|Spiel spielen Spieler
équipe|team|Mannschaft Team
entraîneur|coach trainer|Trainer
but|goal|Tor Ziel
championnat coupe|championship cup|Meisterschaft Pokal
église|church|Kirche
fête célébrer célébration|celebration celebrate|Feier feiern Fest
cérémonie|ceremony|Zeremonie
mariage marier|wedding marriage marry|Hochzeit heiraten
journal presse journaliste|newspaper press journalist|Zeitung Presse Journalist
lettre|letter|Brief
texte document|text document|Text Dokument
image photo|picture photo image|Bild Foto
message|message|Nachricht
nouvelle information|news information|Nachricht Information
secret|secret|geheim Geheimnis
vérité vrai|truth true|Wahrheit wahr
mensonge mentir|lie lied|Lüge lügen
erreur faute|mistake error fault|Fehler Irrtum
chance occasion|chance opportunity|Chance Gelegenheit
danger dangereux|danger dangerous|Gefahr gefährlich
risque risquer|risk|Risiko riskieren
succès réussir|success succeed|Erfolg gelingen
échec|failure fail|Scheitern scheitern
progrès|progress|Fortschritt
avenir futur|future|Zukunft
passé|past|Vergangenheit
histoire historique|history historic historical story|Geschichte historisch
temps|time|Zeit
jour journée|day|Tag
nuit|night|Nacht
matin|morning|Morgen
soir soirée|evening|Abend
semaine|week|Woche
mois|month|Monat
an année|year|Jahr
heure|hour|Stunde
aujourd'hui|today|heute
demain|tomorrow|morgen
hier|yesterday|gestern
maintenant|now|jetzt
jamais|never|nie niemals
toujours|always|immer
ensemble|together|gemeinsam zusammen
partager partage|share|teilen
seul|alone|allein
chacun chaque|each every|jeder jedes
personne|nobody|niemand
rien|nothing|nichts
premier|first|erste
dernier|last|letzte
prochain|next|nächste
nouveau nouvel nouvelle|new|neu
grand|big great large|groß
petit|small little|klein
bon beau bien belle|good fine beautiful|gut schön
mauvais|bad|schlecht
fort puissant forte|strong powerful|stark mächtig
faible|weak|schwach
important|important|wichtig
nécessaire besoin|necessary need|nötig notwendig brauchen
possible|possible|möglich
impossible|impossible|unmöglich
difficile dur|difficult hard|schwierig schwer hart
facile simple|easy simple|leicht einfach
clair|clear|klar
juste|just fair|gerecht
plein entier complet total plénier|full entire complete whole total|voll ganz vollständig
inébranlable indéfectible constant|unwavering steadfast constant|unerschütterlich beständig
absolu maximal suprême|absolute utmost top supreme|absolut höchste
priorité|priority|Priorität Vorrang
niveau|level|Niveau Ebene
chapitre|chapter|Kapitel
page|page|Seite
mot parole|word|Wort
chiffre nombre|figure number|Zahl
part partie|part|Teil
point|point|Punkt
ligne|line|Linie Zeile
place|place square|Platz
force|force strength|Kraft Stärke
pouvoir puissance|power|Macht
ordre|order|Ordnung Befehl
règle|rule|Regel
idée|idea|Idee
raison cause|reason cause|Grund Ursache
effet conséquence|effect consequence|Wirkung Folge
résultat|result outcome|Ergebnis Resultat
solution|solution|Lösung
condition|condition|Bedingung
limite restriction|limit restriction|Grenze Beschränkung
effort|effort|Anstrengung Mühe
courage courageux|courage brave|Mut mutig
honneur|honour honor|Ehre
honte|shame|Schande Scham
douleur souffrir souffrance souffert|pain suffer suffering|Schmerz leiden Leid
joie heureux content|joy happy glad|Freude glücklich froh
colère|anger angry|Wut wütend Zorn
triste tristesse|sad sadness grief|traurig Trauer
coeur|heart|Herz
tête|head|Kopf
main|hand|Hand Hände
yeux oeil|eye|Auge
sang|blood|Blut
corps|body|Körper Leiche
lit|bed|Bett
porte|door|Tür
table|table|Tisch
fenêtre|window|Fenster
bruit|noise sound|Lärm Geräusch
lumière lampe|light lamp|Licht Lampe
feu|fire|Feuer
montre horloge horlogerie|watch clock|Uhr
machine|machine|Maschine
ordinateur|computer|Computer
téléphone|phone telephone|Telefon
réseau|network|Netz Netzwerk
énergie électricité|energy electricity|Energie Strom
pétrole|oil|Öl Erdöl
gaz|gas|Gas
climat|climate|Klima
environnement|environment|Umwelt
science scientifique|science scientist scientific|Wissenschaft Wissenschaftler
espace|space|Weltraum
satellite|satellite|Satellit
organisation|organisation organization|Organisation
association collectif|association group collective|Verein Verband
communauté|community|Gemeinschaft Gemeinde
international|international|international
public|public|öffentlich
privé|private|privat
national|national|national
local|local|örtlich lokal
politique|political policy politics|politisch Politik
social|social|sozial
égal même|same equal|gleich
différent différence|different difference|anders Unterschied
deux double|two both|zwei beide
trois|three|drei
quatre|four|vier
cinq|five|fünf
six|six|sechs
sept|seven|sieben
huit|eight|acht
neuf|nine|neun
dix|ten|zehn
onze|eleven|elf
douze|twelve|zwölf
vingt|twenty|zwanzig
trente|thirty|dreißig
cent centaine|hundred|hundert
mille millier|thousand|tausend
million|million|Million
milliard|billion|Milliarde
moitié demi|half|Hälfte halb
dire dit|say tell told|sagen
parler|speak spoke spoken|sprechen sprach gesprochen
écrire écrit|write wrote written|schreiben schrieb geschrieben
lire lu|read|lesen
entendre écouter entendu|hear heard listen|hören
sentir|feel felt|fühlen
aimer amour|love like|lieben Liebe
haïr haine|hate hatred|hassen Hass
dormir sommeil|sleep slept|schlafen schläft
manger|eat ate|essen
boire|drink|trinken
marcher|walk|gehen
courir couru|run ran|laufen rennen
conduire conduit|drive drove driven|fahren
tomber|fall fell fallen|fallen gefallen
porter|carry wear|tragen
tenir tenu tient|hold held|halten
jeter|throw threw thrown|werfen wirft geworfen
casser briser|break broke broken|brechen bricht gebrochen
couper|cut|schneiden
brûler|burn|brennen verbrennen
bouger mouvement|move movement|bewegen bewegt Bewegung
sauter|jump leap|springen sprang gesprungen
apprendre appris|learn|lernen
oublier|forget forgot forgotten|vergessen
comprendre compris|understand understood|verstehen
servir service|serve service|dienen Dienst
utiliser usage|use|nutzen benutzen verwenden
créer création|create creation|schaffen Schaffung
produire production produit|produce production|herstellen Produktion
préparer|prepare|vorbereiten
organiser|organise organize|organisieren
participer|participate|teilnehmen
rejoindre rejoint|join|beitreten
quitter|quit|verlassen
choisir choix|choose chose chosen choice|auswählen
essayer tenter tentative|try attempt|versuchen Versuch
permettre permis|allow permit let|erlauben lassen
empêcher|prevent hinder|verhindern hindern
éviter|avoid|vermeiden
devoir obligation dû doit|must duty|müssen Pflicht
renforcer renforcement|strengthen reinforce|stärken verstärken
approfondir approfondissement|deepen|vertiefen Vertiefung
maintenir maintenu|maintain|aufrechterhalten
lancer|launch|starten
retirer retrait|withdraw withdrew withdrawal|abziehen Abzug zurückziehen
expulser expulsion|expel expulsion|ausweisen Ausweisung
libérer libération|release liberate|freilassen befreien Freilassung
enlever enlèvement|kidnap abduct|entführen Entführung
surveiller surveillance|monitor surveillance|überwachen Überwachung
contrôler contrôle|control|kontrollieren Kontrolle
occuper occupation|occupy occupation|besetzen Besetzung
envahir invasion|invade invasion|eindringen Invasion Einmarsch
offensive|offensive|Offensive
opération|operation|Operation Einsatz
exercice manoeuvre|exercise drill|Übung Manöver
essai test|test|Test testen
danser danse|dance|tanzen Tanz
"""
# ruff: noqa: E501 - one class a line

CONCEPT_LANGUAGES = ("fr", "en", "de")


def concepts(code: str) -> tuple[tuple[str, str], ...]:
    """Return the words of a language, each with the name of its class; of two classes the first has the word.

    Example:
        >>> dict(concepts("fr"))["traité"], dict(concepts("de"))["Vertrag"]
        ('agreement', 'agreement')
        >>> concepts("nl")
        ()
    """
    if code not in CONCEPT_LANGUAGES:
        return ()
    column = CONCEPT_LANGUAGES.index(code)
    found: dict[str, str] = {}
    for line in _TABLE.strip().split("\n"):
        columns = line.split("|")
        name = columns[1].split()[0]
        for word in columns[column].split():
            found.setdefault(word, name)
    return tuple(found.items())
