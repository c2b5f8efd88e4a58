"""Common nouns of German by what they mean: persons, bodies, documents, weapons, goods, sums, places and so on."""

from __future__ import annotations

from newsparse.languages.schema.nouns import nouns

NOUNS = nouns(
    """
person: mann männer frau frauen kind kinder junge jungen mädchen jugendlicher jugendliche jugendlichen teenager
person: erwachsene person personen mensch menschen vater mutter eltern bruder schwester sohn tochter ehemann ehefrau
person: partner partnerin freund freundin nachbar nachbarn nachbarin onkel tante cousin neffe nichte großvater
person: großmutter baby säugling waise witwe witwer familie familien paar ehepaar zwilling angehörige angehörigen
person: anwohner anwohnerin einwohner einwohnerin bewohner bewohnerin bürger bürgerin bevölkerung öffentlichkeit menge
person: menschenmenge volk passant passanten tourist touristen besucher besucherin urlauber kunde kunden kundin nutzer
person: verbraucher passagier passagiere fahrgast fahrgäste reisende fußgänger fußgängerin autofahrer autofahrerin
person: radfahrer radfahrerin motorradfahrer fahrer fahrerin lkw-fahrer busfahrer pilot piloten matrose seemann
person: fischer kapitän besatzung crew bergsteiger wanderer skifahrer schwimmer zuschauer zuschauerin fan fans
person: anhänger leser hörer mitglied mitglieder aktivist aktivistin aktivisten klimaaktivist demonstrant
person: demonstrantin demonstranten streikende streikenden gegner gegnerin kritiker kritikerin befürworter
person: unterstützer dissident oppositionelle gewerkschafter gewerkschafterin delegierte vertreter vertreterin
person: sprecher sprecherin chef chefin leiter leiterin direktor direktorin präsident präsidentin vizepräsident
person: vorsitzende vorsitzender kanzler kanzlerin minister ministerin ministerpräsident senator senatorin abgeordnete
person: abgeordneter abgeordneten politiker politikerin bürgermeister bürgermeisterin oberbürgermeister landrat
person: gouverneur botschafter botschafterin diplomat diplomaten konsul gesandter vermittler könig königin prinz
person: prinzessin papst bischof priester imam rabbiner pfarrer pfarrerin mönch gläubige pilger richter richterin
person: staatsanwalt staatsanwältin anwalt anwältin rechtsanwalt rechtsanwältin verteidiger notar geschworene kläger
person: klägerin beklagte polizist polizistin polizisten beamter beamte beamten beamtin ermittler ermittlerin
person: kommissar kommissarin inspektor detektiv wachmann wächter wärter feuerwehrmann feuerwehrleute sanitäter
person: sanitäterin notarzt retter helfer helferin soldat soldatin soldaten offizier general oberst leutnant veteran
person: reservist kämpfer kämpferin rebell rebellen aufständische milizionär dschihadist terrorist terroristen
person: attentäter angreifer angreiferin täter täterin schütze schützen entführer mörder mörderin killer verbrecher
person: straftäter dieb diebe einbrecher räuber betrüger betrügerin schmuggler schleuser pirat hacker vergewaltiger
person: verdächtige verdächtiger verdächtigen tatverdächtige tatverdächtiger angeklagte angeklagter angeklagten
person: beschuldigte beschuldigter verurteilte häftling häftlinge gefangene gefangener gefangenen insasse geisel
person: geiseln flüchtige komplize komplizen mittäter zeuge zeugen zeugin opfer überlebende überlebenden verletzte
person: verletzten verletzter tote toten patient patienten patientin arzt ärztin ärzte mediziner chirurg
person: krankenschwester pfleger pflegerin pflegekraft pflegekräfte hebamme apotheker psychiater psychologe
person: psychologin zahnarzt tierarzt forscher forscherin wissenschaftler wissenschaftlerin experte experten expertin
person: fachmann ingenieur techniker professor professorin lehrer lehrerin lehrkräfte erzieher erzieherin student
person: studentin studenten studierende studierenden schüler schülerin schulkinder akademiker historiker ökonom
person: soziologe philosoph schriftsteller schriftstellerin autor autorin dichter journalist journalistin journalisten
person: reporter reporterin fotograf korrespondent redakteur redakteurin verleger moderator moderatorin künstler
person: künstlerin schauspieler schauspielerin regisseur sänger sängerin musiker rapper tänzer maler spieler spielerin
person: fußballer sportler sportlerin athlet meister trainer trainerin schiedsrichter läufer boxer arbeiter arbeiterin
person: arbeitnehmer angestellte angestellten mitarbeiter mitarbeiterin beschäftigte beschäftigten belegschaft
person: personal kollege kollegen kollegin praktikant lehrling azubi arbeitslose rentner rentnerin handwerker händler
person: bäcker metzger koch kellner landwirt landwirte landwirtin bauer bauern bäuerin winzer eisenbahner lokführer
person: briefträger kurier bergmann elektriker unternehmer unternehmerin manager managerin banker aktionär aktionäre
person: investor investoren gläubiger besitzer besitzerin eigentümer hausbesitzer vermieter mieter mieterin bauherr
person: freiwillige freiwilligen ehrenamtliche spender sponsor kandidat kandidatin wähler wählerin migrant migranten
person: flüchtling flüchtlinge asylbewerber ausländer einwanderer obdachlose obdachloser hausbesetzer amtskollege
person: vorgänger nachfolger rivale verbündete held leute betreiber unterhändler beobachter steuerzahler teilnehmer
person: teilnehmerin organisator veranstalter bewerber gast gäste gewinner sieger christ christen muslim muslime jude
person: juden katholik siedler spion agent söldner diktator tyrann familienmitglied familienmitglieder profi profis
person: star urheber hooligan randalierer plünderer brandstifter jährige jähriger jährigen jährig
body: polizei armee bundeswehr marine regierung bundesregierung landesregierung ministerium parlament bundestag
body: bundesrat landtag senat kongress kammer kommission komitee ausschuss rat stadtrat gemeinderat kreistag gericht
body: gerichtshof justiz staatsanwaltschaft behörde behörden verwaltung stadtverwaltung gemeinde stadt landkreis kreis
body: bezirk amt botschaft konsulat gewerkschaft gewerkschaften verband verbände bund verein vereine ngo organisation
body: organisationen stiftung bewegung partei parteien fraktion koalition bündnis gruppe gruppen miliz brigade
body: regiment bataillon einheit firma firmen unternehmen konzern gesellschaft betrieb tochterfirma startup bank
body: banken versicherung versicherer betreiber fluggesellschaft airline hersteller händler marke fabrik werk leitung
body: vorstand aufsichtsrat schule universität hochschule krankenhaus klinik zentrum institut museum theater club klub
body: mannschaft team liga jury kirche bistum moschee synagoge sekte gang bande mafia kartell clan zeitung magazin
body: sender redaktion plattform delegation junta regime opposition mehrheit kabinett zoll geheimdienst geheimdienste
body: küstenwache feuerwehr streitkräfte sicherheitskräfte truppen truppe kontingent rettungskräfte einsatzkräfte
body: verteidigung anklage genossenschaft konsortium kanzlei landgericht amtsgericht oberlandesgericht
body: bundesgerichtshof verfassungsgericht bundesverfassungsgericht verwaltungsgericht oberverwaltungsgericht
body: ordnungsamt jugendamt gesundheitsamt finanzamt bundesamt landesamt landratsamt kriminalpolizei bundespolizei
body: landespolizei bürgerinitiative bürgerinitiativen aktionsgemeinschaft interessengemeinschaft arbeitsgemeinschaft
body: betriebsrat betriebsräte personalrat elternbeirat elternrat ortsrat bezirksrat beirat krankenkasse krankenkassen
body: sparkasse feuerwehren rettungsdienst bergwacht ärztekammer handwerkskammer handelskammer innung bundesverband
body: dachverband wetterdienst aktionsbündnis netzwerk hilfsorganisation hilfsorganisationen menschenrechtsorganisation
state: land länder staat staaten nation republik königreich
document: gesetz gesetzentwurf dekret verordnung text änderungsantrag antrag resolution vertrag abkommen vereinbarung
document: konvention protokoll charta verfassung bericht brief petition erklärung dokument akte klage haftbefehl
document: genehmigung lizenz führerschein pass visum karte zeugnis testament rechnung scheck urteil memorandum
document: manifest artikel buch haushalt satzung richtlinie mietvertrag
measure: maßnahme maßnahmen reform projekt plan pläne programm politik entscheidung vorhaben vorschlag beschränkung
measure: beschränkungen verbot verbote sanktion sanktionen steuer steuern zoll zölle erhöhung kürzung kürzungen
measure: schließung bau regel regeln auflage auflagen bedingung bedingungen embargo blockade lockdown ausgangssperre
measure: strafe strafen geldstrafe geldstrafen geldbuße bußgeld bußgelder sperre sperren quote frist moratorium
measure: initiative einsatz
weapon: waffe waffen rakete raketen granate granaten bombe bomben gewehr pistole revolver messer munition kugel
weapon: sprengstoff sprengsatz mine minen drohne drohnen panzer geschoss geschosse stein steine machete axt torpedo
weapon: artillerie kanone mörser schwert schlagstock schuss schüsse sprengkörper
vehicle: auto autos wagen fahrzeug fahrzeuge lastwagen lkw transporter bus busse zug züge straßenbahn u-bahn flugzeug
vehicle: flugzeuge maschine jet kampfjet hubschrauber boot boote schiff schiffe tanker fähre motorrad roller fahrrad
vehicle: traktor krankenwagen rettungswagen u-boot yacht kriegsschiff konvoi taxi
product: produkt produkte ware waren droge drogen kokain cannabis heroin medikament medikamente impfstoff maske masken
product: lebensmittel nahrung hilfsgüter wasser milch weizen getreide reis brot fleisch öl gas kohle strom energie
product: treibstoff benzin ausrüstung zelt zelte decke decken kleidung bett betten computer handy handys software
product: zigaretten tabak alkohol schmuck gold gemälde kunstwerk blut container paket vieh tiere hund elfenbein
product: mahlzeit mahlzeiten lieferung stahl vermögen güter material
sum: geld summe million millionen milliarde milliarden euro dollar franken kredit kredite darlehen fonds zuschuss
sum: zuschüsse hilfe hilfen spende spenden prämie entschädigung stipendium gehalt lohn löhne rente lösegeld
sum: bestechungsgeld zahlung zahlungen schulden mittel finanzierung investition investitionen kapital konto konten
sum: unterstützung fördermittel
place: dorf viertel straße straßen autobahn brücke platz kreuzung hafen flughafen bahnhof grenze gebiet zone region
place: wald strand berg insel küste feld park garten ort hauptstadt provinz strecke lager fluss see gelände
building: haus häuser gebäude wohnung wohnungen hotel restaurant bar kneipe laden läden geschäft geschäfte supermarkt
building: lagerhaus kita gefängnis kaserne tempel dom palast schloss bauernhof halle garage kino stadion bibliothek
building: kraftwerk raffinerie eingang büro zentrale räume turm denkmal statue friedhof grab fenster mauer rathaus
building: schulgebäude
event: demonstration demonstrationen kundgebung versammlung spiel konzert festival veranstaltung veranstaltungen wahl
event: wahlen referendum abstimmung streik prozess verhandlung verhandlungen besuch reise flug flüge treffen gipfel
event: konferenz wettbewerb rennen turnier feier umzug marsch messe ausstellung gespräche debatte verkehr partie übung
event: export einfuhr
right: recht rechte titel posten amt staatsbürgerschaft status immunität asyl
claim: tat fehler schuld verantwortung forderung forderungen vorwurf vorwürfe angebot niederlage bericht
person: abiturient abiturientin abenteurer absender absolvent absolventin admiral adressat akademikerin
person: alkoholiker ältester amateur amtsinhaber amtsinhaberin analphabet anarchist angehöriger angler
person: anhängerin ankläger anklägerin anleger anlegerin anrufer anruferin anrainer ansprechpartner anstifter
person: anwärter anwärterin apothekerin architekt architektin archivar aristokrat arzthelferin assistent
person: assistentin astronaut astronautin asylant asylsuchende attentäterin aufseher aufseherin auftraggeber
person: augenzeuge augenzeugin ausbilder ausbilderin auslieferer aussteiger ausländerin auswanderer
person: auszubildende auszubildender bäckerin bademeister bankier barkeeper baron bedienstete befehlshaber
person: befürworterin begleiter begleiterin behinderte bekannte bekannter berater beraterin bergarbeiter
person: bergführer bergsteigerin berichterstatter besatzer beschützer besetzer betreiberin betreuer betreuerin
person: betroffene betroffener bettler bettlerin bewacher bewerberin bezieher bibliothekar bildhauer blogger
person: bloggerin bombenleger bote botin braut bräutigam bub buchhalter buchhändler bürge bürgerrechtler
person: bürgerrechtlerin cheftrainer chemiker chirurgin choreograf christin clown coach cousine dachdecker
person: darsteller darstellerin dealer delegierter demagoge demokrat demokratin denunziant deserteur despot
person: diakon diebin diener dienstleister dirigent dolmetscher dolmetscherin dozent dozentin drahtzieher
person: drogendealer drogenhändler drogensüchtige eheleute ehepartner eigentümerin einbrecherin einheimische
person: einheimischer einreisende einsatzleiter einwanderin elternteil emigrant empfänger empfängerin enkel
person: enkelin enthüller entführerin entwickler entwicklerin erbe erbin erfinder erfinderin erpresser
person: erpresserin ersthelfer erzbischof erwachsener europaabgeordneter exilant extremist extremistin fabrikant
person: fachfrau fachleute fahnder fahnderin fallschirmjäger familienvater fälscher fanatiker fernfahrer
person: filmemacher filmemacherin finanzier fleischer flugbegleiter flugbegleiterin flugzeugführer folterer
person: förster fotografin freier freiheitskämpfer freiwilliger friseur friseurin führer führerin fürst fürstin
person: gangster gärtner gärtnerin gastgeber gastgeberin gastwirt gatte gattin geber gefährder gefährte
person: gefängniswärter gegenspieler geheimagent geiselnehmerin geistliche geistlicher geliebte geliebter
person: generalin generaldirektor genosse genossin gesandte geschäftsmann geschäftsfrau geschäftsleute
person: geschäftsführerin geschwister gesetzeshüter gesuchte gesuchter getötete getöteter gewalttäter
person: gewerkschaftschef gewinnerin gouverneurin graf gräfin großeltern gründer gründerin guerillero gutachter
person: gutachterin halter händlerin handwerkerin hauptmann hausfrau hausmeister hehler heiler heldin
person: herausgeber herausgeberin herrscher herrscherin hinterbliebene hirte historikerin hooligans hotelier
person: hüter imker immigrant influencer influencerin informant informantin ingenieurin initiator inhaber
person: inhaberin inhaftierte inhaftierter insassin insider inspekteur instrukteur intendant intendantin
person: internaut investorin islamist islamistin jäger jägerin jockey jüdin jurist juristin kadett kaiser
person: kaiserin kameramann kamerafrau kapitänin kaplan kardinal kassierer kassiererin katholikin käufer
person: käuferin kaufmann kaufleute kellnerin kidnapper klempner klient klientin kletterer knabe köchin
person: kolonialherr komiker komikerin kommandant kommandantin kommandeur kommunist kommunistin komplizin
person: komponist konditor konkurrent konkurrentin konservative konsulin kontrolleur kontrolleurin kontrahent
person: konvertit koordinator korrespondentin kosmonaut krankenpfleger krankenpflegerin kranke kranker
person: kriegsherr kriegsverbrecher krieger kriminalist kriminelle krimineller kronprinz kronzeuge kurator
person: kuratorin kutscher laborant ladendieb ladenbesitzer laie landarbeiter landrätin landsleute landsmann
person: lastwagenfahrer läuferin lebensgefährte lebensgefährtin lebensretter leibwächter leiche leiharbeiter
person: leserin liberale lieferant lieferantin literat lobbyist lobbyistin lotse lügner machthaber mafioso
person: magier makler malerin märtyrer maschinist masseur matrosen maurer mechaniker medizinerin meisterin
person: menschenrechtlerin menschenhändler messerstecher miliz-chef milizionäre milliardär milliardärin
person: millionär millionärin minderjährige minderjähriger ministerialbeamter ministerpräsidentin mitbewohner
person: mitbürger mitinsasse mitläufer mitschüler mitschülerin mittelsmann mittäterin müllmann musikerin
person: muslimin nachfahre nachfolgerin nachkomme nachwuchs nationalist nazi neonazi neonazis nomade nonne
person: notarin notärztin nutzerin oberbefehlshaber oberbürgermeisterin oberhaupt offizierin oligarch oma opa
person: oppositioneller oppositionsführer oppositionsführerin ordner organisatorin pächter palästinenser
person: parlamentarier parlamentarierin passagierin pastor pastorin pate patriarch pfadfinder pförtner physiker
person: pilgerin pilotin piraten plünderern polizeichef polizeisprecher popstar portier prediger premier
person: premierminister premierministerin priesterin privatperson produzent produzentin programmierer prominente
person: prominenter prophet prostituierte provokateur prüfer prüferin psychiaterin publizist putschist
person: putschisten quartiermacher rabbi rassist räuberin raucher rechtsextremist rechtsextremisten redner
person: rednerin referent referentin reformer regent regierungschef regierungschefin regierungssprecher
person: regisseurin reisender reiter reiterin rektor rektorin rennfahrer republikaner retterin revolutionär
person: rivalin ritter rocker routinier rückkehrer ruheständler saboteur sachbearbeiter sachverständige
person: sachverständiger salafist samariter sammler satiriker schaffner schatzmeister schaulustige schausteller
person: schiedsrichterin schiffer schlepper schlichter schlichterin schlosser schmied schneider schöffe schöffin
person: schornsteinfeger schreiner schuldige schuldiger schuldner schuldnerin schulleiter schulleiterin schurke
person: schützin schwager schwangere schwerverletzte schwiegermutter schwiegersohn schwiegervater seelsorger
person: seeleute seeräuber sekretär sekretärin senior senioren seniorin separatist servicekraft siedlerin
person: siegerin single sozialarbeiter sozialarbeiterin sozialdemokrat sozialist spaziergänger spediteur
person: spekulant spenderin spezialist spezialistin spionin spitzel sprengmeister staatschef staatschefin
person: staatsbürger staatsdiener staatssekretärin stadträtin stadtplaner stalker stammgast statthalter
person: stellvertreter stellvertreterin steuerberater stifter strafgefangene strafverteidiger strafverteidigerin
person: straftäterin stratege streikbrecher streikposten streitpartei studierender sünder süchtige talent
person: tänzerin taschendieb taucher taxifahrer technikerin teenagerin teilhaber theologe therapeut therapeutin
person: thronfolger tierärztin tierschützer tischler toter touristin träger trägerin trauernde treuhänder
person: truckfahrer übeltäter überlebender übersetzer übersetzerin umweltschützer umweltschützerin unbekannte
person: unbekannter unbeteiligte unfallopfer unterhändlerin unterstützerin untergebene urheberin ureinwohner
person: urlauberin vegetarier verantwortliche verantwortlicher verbraucherin verbrecherin verfasser verfasserin
person: verfolger verfechter verkäufer verkäuferin verkehrsteilnehmer verlegerin verlobte verlobter verlierer
person: vermieterin vermisste vermisster vermittlerin verräter verräterin versicherter versicherte verstorbene
person: verstorbener verteidigerin vertraute vertrauter vertriebene vertriebener verursacher verurteilter
person: verwalter verwalterin verwandte verwandter veteranin veterinär virologin visionär volontär
person: vollzugsbeamter vorarbeiter vorbild vorgängerin vorgesetzte vorgesetzter vormund vorstandschef wachleute
person: waisenkind wanderin wärterin wegbereiter werber widersacher widerstandskämpfer wilderer winzerin wirt
person: wirtin zahnärztin zauberer zeitzeuge zivilistin zivilist zöllner zuhälter zuhörer zusteller zwillinge
""",
    endings={"n": "", "en": "", "e": "", "s": "", "es": "", "er": "", "ern": "", "nen": ""},
    compounds=True,
    suffixes={"person": "istin istinnen ologe ologin ologen ologinnen"},
    other_words="list frist mist landen orten worten landes",
)
