"""Common nouns of German by what they mean: persons, bodies, documents, weapons, goods, sums, places and so on."""

from __future__ import annotations

from newsparse.languages.schema.nouns import nouns

NOUNS = nouns(
    """
person: brüder mütter väter söhne töchter anwälte geflüchtete geflüchteten geflüchteter demonstrierende
person: demonstrierenden publikum spezialkräfte russe russen kurde kurden türke türken syrer afghane afghanen
person: ukrainer iraner iraker
person: amerikaner brite briten franzose franzosen italiener spanier grieche griechen serbe serben kroate kroaten
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
accident: unfall kollision zusammenstoß absturz schiffbruch erdbeben beben tsunami lawine flut hochwasser überschwemmung
accident: sturm unwetter orkan hurrikan zyklon taifun tornado gewitter blitzschlag hitzewelle dürre erdrutsch
accident: mure vulkanausbruch epidemie pandemie virus krankheit krebs lungenentzündung überdosis sturz
accident: entgleisung waldbrand großbrand wohnungsbrand
product: medaille pokal verdienstkreuz orden
body: bahn medien presse linke linken grünen liberalen christdemokraten sozialdemokraten stadt land gemeinde
body: kreis bezirk freistaat
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
value: recht rechte grundrechte freiheit freiheiten demokratie menschenwürde unabhängigkeit souveränität werte
value: rechtsstaatlichkeit pressefreiheit
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
person: abenteurerin abgesandter abnehmer abonnent abonnentin abstinenzler abt abweichler akrobat akrobatin
person: alleinerziehende alpinist analyst anfänger anfängerin angestellter anstreicher anästhesist apostel arbeitgeberin
person: arbeitnehmerin arbeitskraft arbeitskräfte arbeitsloser artillerist artist asket atheist aufklärer aufrührer
person: aufständischer auktionator bandit bankerin barbier bariton bassist baudezernent bauherrin beauftragte
person: beauftragter beigeordnete beigeordneter besserwisser bestatter bezugsberechtigte bienenzüchter bierbrauer
person: biologe biologin bischöfin blinde blinder bodybuilder boxerin brandstifterin brauer buchmacher buddhist butler
person: bürgschaftsnehmer camper cellist chauffeur cowboy dame dealerin dekan detektivin dichterin dienstherr diktatorin
person: diplomatin doktorand doktorandin dompteur drogenabhängige drogenboss drummer dulder ehrenamtlicher eigner
person: einsatzkraft entdecker enteignete entertainer erblasser ernährer erstklässler evangelist fechter feldherr
person: feldmarschall feldwebel fleischhauer flieger fliesenleger footballer fotomodell frauenrechtlerin fremdenlegionär
person: fremder frisör funktionär funktionärin fußballerin fußballfan gangsterboss gastronom gastronomin gauner
person: gefallene geiger geigerin geiselnehmer gelehrte gelehrter gemeinderätin generalmajor genetiker geologe geologin
person: gerichtsvollzieher geschworener geschädigte geschädigter gewichtheber gitarrist glaser gläubigerin golfer
person: golferin grenzer grenzgänger grenzschützer hackerin handballer handballerin handlanger hasardeur heilige
person: heiliger heimwerker herzog herzogin hetzer hilfskraft hilfskräfte hinterbänkler hochspringer homosexuelle
person: homosexueller hundehalterin häusler industrieller informatiker informatikerin inquisitor inspektorin
person: installateur interessent internist interviewer invasor jongleur jubilar junkie juwelier kabarettist kanute
person: karikaturist kassenwart kaufinteressent kegler kenner keramiker kinderschänder kirchgänger klagende
person: klimaschützer kollaborateur kolonist kolumnist kommentator kommilitone komparse konsument konsumentin
person: korporal kosmetikerin kraftprotz kugelstoßer kumpel kundschafter küster laborantin landstreicher landvermesser
person: lehrkraft leichtathletin liebhaber liebling linguist logopädin mafiaboss magnat mandant mandantin
person: marineinfanterist marschall maskenbildnerin mathematiker mathematikerin metzgerin migrantin missionar mitwisser
person: modeschöpfer mountainbiker mutmaßliche märchenerzähler mäzen nachrücker nachrückerin naturschützer
person: naturschützerin navigator nesthäkchen neugeborene neuling novize obersteiger optiker orthopäde ortsvorsteher
person: osteopath partisan pazifist pendler pendlerin personenschützer philanthrop philosophin physikerin pianist poet
person: praktikantin prokurist propagandist protestant protestierende präfekt publikumsliebling quizmaster rapperin
person: ratsherr rechtsextreme reeder referendar referendarin reformator reformerin restaurator ruderer rückkehrerin
person: samurai saxofonist schaffnerin schiffbrüchige schiffbrüchiger schirmherr schirmherrin schlagzeuger schleuserin
person: schläger schmugglerin schneiderin schutzbefohlene schwimmerin schäfer segler seglerin sheriff sicherheitskraft
person: skispringer skispringerin sklave sklavin snowboarder sommelier sonderbeauftragte sonderbeauftragter sparer
person: sprayer sprinter sprinterin staatsanwälte stadtverordnete steinmetz steward stewardess straßenkehrer streamer
person: streetworker stuntman stürmer stürmerin sultan surfer surferin tankwart taucherin taxler telefonist tenor
person: testamentsvollstrecker tierquäler tochtergesellschafter topmodel torhüterin totengräber totschläger trainee
person: trompeter turner turnerin tüftler türsteher umsiedler unterzeichner vandale veranstalterin
person: verbraucherschützer verehrer vernehmer verschwörer vetter vibrafonist vogelkundler wasserspringer webdesigner
person: wehrpflichtige wehrpflichtiger weltrekordler whistleblower wirtschaftsweise wohnungsloser youtuber youtuberin
person: zar zauberin zeichner zivildienstleistende zocker äbtissin ökologe ökonomin überbringer überfallene
body: abgeordnetenhaus abordnung adelshaus akademie arbeitsagentur arbeitsamt armada autobauer bauamt billigflieger
body: blauhelme brauerei bruderschaft bundeskartellamt börsenaufsicht bürgerrat bürgerschaft caritas chor clique
body: dezernat diakonie dienststelle direktion discounter diözese druckerei energieversorger ensemble fachbereich
body: fakultät flotte freikorps fremdenlegion führungsriege garde garnison generalstab geschwader geschäftsführung
body: gewerbeaufsicht gilde gremium grenzschutz großfamilie gruppierung guerilla handelskette heer hofstaat infanterie
body: inspektion institution jobcenter kartellamt katasteramt kavallerie klerus klinikum knesset kollegium kollektiv
body: kommando konglomerat krankenhausträger kripo krisenstab körperschaft landeskriminalamt legion leitstelle luftwaffe
body: magistratur management meldeamt menschenrechtsrat mietervereinigung militär mission monopolist nachrichtenagentur
body: nationalgarde nationalversammlung nato orchester parteiführung patrouille pfarrei politbüro
body: polizeidirektion polizeiinspektion polizeipräsidium polizeirevier pressestelle produzentengemeinschaft präsidium
body: prüfstelle rechnungshof reederei reiseveranstalter repräsentantenhaus rundfunk rundfunkanstalt schulamt schwadron
body: sekretariat sicherheitsdienst sicherheitsrat sippe sondereinsatzkommando sozialamt staatsfonds staatsschutz
body: standesamt start-up statistikamt stoßtrupp studierendenschaft suchtrupp supermarktkette synode taliban terrorzelle
body: tribunal trupp umweltamt unternehmensberatung verbraucherzentrale verfassungsschutz verlag
body: versorgungsamt wachdienst wasserwacht zeitschrift zentralrat zollamt zollfahndung zunft
state: emirat fürstentum großherzogtum großmacht herzogtum kaiserreich kolonialmacht monarchie protektorat schutzmacht
state: sultanat supermacht
document: abschrift aktennotiz anhang anklageschrift anleitung annonce anordnung anschreiben attest aufenthaltserlaubnis
document: aufenthaltstitel aufsatz ausweis auszug banknote befund beglaubigung beipackzettel bekanntmachung bescheid
document: bescheinigung beschluss beschwerdeschrift bestandsliste bestseller betriebserlaubnis bewerbung bibel biografie
document: blaupause bulletin bußgeldbescheid denkschrift diagramm diplom doktorarbeit drucksache
document: durchsuchungsbefehl durchsuchungsbeschluss e-mail einladung einwohnerregister empfehlungsschreiben
document: encyklika enzyklika erlass essay expertise exposé fahrplan fahrzeugschein faksimile fatwa fax flugblatt
document: flugblätter flugschein formular fotografie fragebogen geburtsurkunde geheimpapier geständnis gesuch
document: gewerbeschein gutachten gutschein handschrift hausordnung heft heiratsurkunde horoskop impressum inserat
document: inventar journal kalender karikatur kartei katalog klageschrift kodex kolumne kommuniqué kontoauszug
document: korrespondenz lebenslauf leitfaden lexikon lieferschein magisterarbeit mahnschreiben mahnung manuskript
document: merkblatt mietspiegel mitschrift mitteilung nachruf novelle pamphlet paragraf parteiprogramm patent
document: patentschrift personalausweis plakat police preisliste pressemitteilung prospekt quittung
document: ratifizierungsurkunde rechtsgutachten referat regelwerk register reportage rezept roman rundschreiben
document: satirebeitrag schriftsatz schriftstück skizze sondierungspapier sonett stammbaum statut
document: stellungnahme sterbeurkunde steuerbescheid strafanzeige strafbefehl studie tabelle tagesordnung tatortfoto
document: teilnahmebescheinigung telegramm terminkalender thesenpapier ticket traktat transkript ultimatum umfrage
document: unterlagen unterschriftenliste urkunde verlautbarung vermerk vermächtnis versicherungspolice vertragsentwurf
document: verwaltungsakt verzeichnis video vollmacht wahlprogramm wahlzettel warnhinweis werbebroschüre zahlungsbefehl
document: zertifikat zettel überweisungsträger
measure: abgaben abriegelung abrüstung abschaffung absenkung amnestie anhebung anreiz aufstockung auslieferungsstopp
measure: ausnahmezustand begrenzung boykott deckelung deregulierung drosselung einschränkung einsparung enteignung
measure: entlastung erleichterung ermäßigung freihandel grenzwert impfpflicht importstopp kahlschlag kurzarbeit
measure: kündigungsschutz lockerung maskenpflicht mietpreisbremse modernisierung moratorien nachbesserung norm notstand
measure: nulltarif obergrenze preisbremse preisstopp privatisierung quarantäne rationierung regulierung sanierung
measure: schuldenbremse schuldenschnitt sicherheitsvorkehrungen sparkurs sparpaket steuersenkung stilllegung
measure: subventionsabbau tempolimit umstrukturierung verschärfung verstaatlichung vollsperrung vorgabe vorschrift
measure: waffenstillstand zensur zinssenkung
weapon: armbrust axthieb bajonett baseballschläger beil brandsatz brandsätze c4 degen dolch dynamit eisenstange
weapon: elektroschocker fallbeil feuerwerkskörper flammenwerfer flinte giftgas gummiknüppel hammer harpune haubitze
weapon: hellebarde kalaschnikow karabiner knüppel lanze marschflugkörper molotowcocktail napalm nebelkerze nervengas
weapon: nervengift panzerfaust patrone patronenhülse peitsche pfefferspray pfeil raketenwerfer sarin schlagring
weapon: schlagstöcke schleuder schrotflinte selbstschussanlage speer sprengfalle sprenggürtel sprengladung sprengsätze
weapon: säbel taser tränengas uzi wasserwerfer
vehicle: airbus ambulanz autobus bagger ballon barkasse barke bergbahn betonmischer bob boeing bomber brigg buggy
vehicle: bulldozer cabrio campingbus caravan dampfer dampflok doppeldecker draisine drehleiter dreirad düsenjäger e-bike
vehicle: e-scooter eisbrecher eisenbahn fischkutter floß flugzeugträger frachter fregatte gabelstapler galeere
vehicle: gleitschirm gondel güterwaggon güterzug heißluftballon inlineskates intercity jacht jagdbomber jeep jetski
vehicle: kahn kajak kanu karosse karren kleinbus kleinlaster kombi korvette kreuzer kutsche kutter laster lastkahn
vehicle: lastzug limousine linienbus lok lokomotive minibus minivan mofa moped motorsegler mountainbike mähdrescher
vehicle: nahverkehrszug oldtimer omnibus pedelec personenzug pferdekutsche pickup pkw ponton quad raddampfer radlader
vehicle: regionalbahn regionalzug reisebus reisezug rennrad rikscha rollator rollstuhl s-bahn sattelschlepper sattelzug
vehicle: schiffchen schleppkahn schlitten schneemobil schneepflug schnellzug schoner schulbus schwebebahn schützenpanzer
vehicle: seenotrettungskreuzer seilbahn sessellift skateboard straßenwalze tandem tanklaster taxen trawler truck
vehicle: van vehikel wagenkolonne waggon walfänger wohnmobil zeppelin zerstörer zweirad
product: akku aluminium ampulle antibiotika antibiotikum apfel armband armbanduhr arznei arzneimittel asbest asphalt
product: aspirin bananen batterie bauholz baumwolle bauteile bekleidung benzinkanister bernstein besteck
product: bettwäsche bier biokraftstoff blech blei blumen bohnen bohrer brennholz brennstoff brille bronze butter bücher
product: cannabisöl chemikalie chlor crack crystal daunen desinfektionsmittel diamant diesel dieselöl dosen dämmstoff
product: düngemittel dünger e-zigarette ecstasy edelmetall edelsteine eisenerz elektrogerät erdgas erdnüsse
product: erdöl ersatzteil essig ethanol fahne farbe fentanyl fernseher fernsehgerät feuerholz feuerlöscher feuerzeug
product: flachs flagge flaschen flüssiggas fälschung gebäck geflügel gemüse genussmittel gepäck gerste getränk gewürze
product: glyphosat goldbarren granit gummi gürtel hafer halbleiter handschuhe handtasche haschisch heizöl hemd
product: hirse holz honig hopfen hühnchen hühner impfdosen insektizid insulin jacke jeans juwelen kabeln kaffee
product: kakao kalk kamera kanister kartoffel kautschuk kerosin kerze ketamin kies kleid kleidungsstücke kobalt koffer
product: kondom konserven kopfhörer kosmetik kraftstoff kunstdünger kunststoff kupfer käse kühe kühlschrank
product: laptop leder leinen leuchtstoffröhre likör limonade lithium mais mangan mantel margarine marihuana marmor
product: maschinenteile matratze medizin mehl messing metall methadon methamphetamin methan mikrochip milchpulver
product: mineralöl mobiltelefon morphium möbel münzsammlung narkosemittel nickel notebook nudeln nähmaschine nüsse obst
product: olivenöl opiate opium orangen palmöl parfüm pelz pestizid pferd pflanzenschutzmittel pflanzenöl phosphat pille
product: plastik platin plutonium porzellan pullover quecksilber rapsöl rauschgift reagenz roboter roggen
product: rohstoff rohöl rucksack saatgut sandsäcke schaf schal schlafsack schlafsäcke schmerzmittel schmuckstück
product: schnaps schokolade schrott schuh schutzanzug schwefel schwein seide seife serum shampoo silber silizium
product: smartphone sneaker soja sojabohnen solarmodul spielzeug spirituosen spritze spritzmittel süßigkeiten tablet
product: tablette tasche taschenlampe tee teer telefon teppich textilien thunfisch tomate torf trikot turbine uhren
product: uniform uran vitamine waschmaschine wasserstoff wein werkzeug whisky wodka wolle wurst wäsche zement
product: ziege ziegel zigarre zink zinn zucker zutaten zwiebeln äpfel
sum: abfindung alimente anleihe anzahlung aufpreis ausgabe außenstände bafög barbetrag beitrag
sum: beiträge besoldung beträge bezüge bitcoin bonus bürgschaft courtage defizit depot devisen dinar dividende
sum: einkommen einkünfte einlagen einnahme erlös ersparnisse finanzspritze forint freibetrag gebühr
sum: geldbetrag gewinn gewinnausschüttung guthaben gutschrift honorar hypothek jackpot kapitalertrag kaufpreis kaution
sum: kostenbeitrag kronen kryptowährung lira mahngebühr mautgebühr mitgift mitgliedsbeitrag münze nebenkosten
sum: notgroschen pacht pauschale pension pfand pfennig porto profit provision rabatt reparationen restbetrag
sum: restschuld rubel rupien rückerstattung rücklage schadenersatz schadensersatz schuldenberg selbstbehalt
sum: sozialabgaben sparguthaben spesen staatsanleihe steuereinnahmen subvention tilgung umsatz unkosten
sum: verlust vermögenswert vorschuss wertpapier währung yen yuan zins zloty zuwendung überschuss
place: abhang acker allee alm altstadt anhöhe anlegestelle archipel areal atoll autobahnkreuz badesee bahnlinie
place: bahnsteig bahnübergang ballungsraum baustelle becken bergkette biotop bucht bürgersteig canyon deich delta
place: deponie dschungel düne einkaufsmeile enklave erdteil exklave fahrbahn felsen fjord fluchtweg flur flussbett
place: flussufer freibad fußweg förde gasse gebirge geburtsort gegend gehsteig gehweg gemarkung gewässer gleis gletscher
place: grenzübergang großstadt grünanlage grünfläche hafenbecken hafenstadt haltestelle heimat heimatort heimatstadt
place: hinterhof hinterland hochebene hochland höhle hügel innenstadt inselgruppe kanal kiesgrube kleinstadt klippe
place: kontinent korridor kreisstadt kreisverkehr kurort küstenstadt lagune landebahn landstrich liegewiese
place: meer meerenge meeresgrund metropole mündung nachbarort nachbarstadt niederung niemandsland oase oberlauf
place: ortschaft ortsteil ozean parkplätze peripherie pfad piste plantage plateau polder promenade quartier radweg
place: rasthof raststätte reservat revier sandbank savanne schlucht schneise seeufer siedlung stadtrand stadtteil
place: stadtzentrum standort stausee steinbruch steppe straßenrand stromschnelle städte sumpf tagebau talsperre tatort
place: teich terrain territorium trasse tundra tunnel ufer umgebung umland unfallort unfallstelle unglücksort
place: unterführung urlaubsort vorort vorstadt vulkan waldstück wallfahrtsort wanderweg wasserfall weiden weiler wiese
place: wildnis wohnort wüste zebrastreifen zufahrt zufluchtsort äcker ödland
building: abtei altbau altenheim anbau anwesen apartment apotheke aquarium arena atelier aula ausländerheim balkon
building: baracke bastion bauwerk berghütte biogasanlage bordell buchhandlung bungalow bunker bäckerei café
building: containerdorf dach dachgeschoss dachstuhl diskothek drogenlabor dächer einkaufszentrum erdgeschoss etage
building: fassade festung feuerwache fitnessstudio fleischerei flughafenterminal flüchtlingsheim flüchtlingslager
building: flüchtlingsunterkunft galerie gartenlaube gasthof gaststätte gedenkstätte gefängnisse geldautomat gruft
building: gutshof hallenbad hauptquartier heime herberge hospiz hörsaal hütte imbiss internat jugendherberge
building: justizvollzugsanstalt kantine kathedrale keller kindergarten kindergärten kiosk klassenzimmer kloster
building: kläranlage klöster krematorium küche mausoleum metzgerei minarett mühle nachtclub notunterkunft
building: pavillon pflegeheim pizzeria polizeistation polizeiwache postamt pyramide reaktor rechenzentrum residenz
building: rohbau rotlichtlokal ruine saal scheune schlachthof schlafzimmer schlösser schuppen schwimmbad schwimmbäder
building: seniorenheim silo sportheim stahlwerk stockwerk studentenwohnheim studio supermärkte sägewerk
building: tankstelle terminal theatersaal toilette tribüne umspannwerk unterkunft unterkünfte vereinsheim viadukt villa
building: villen waschküche wasserwerk werkstatt werkstätten windrad wohnblock wohnheim wolkenkratzer ziegelei zoo
event: abitur amoklauf anschlag anschläge attentat aufführung aufruhr aufstand aufstände auktion ausbruch
event: ausschreitungen ausstand bankett bankraub beerdigung begräbnis beisetzung bergsturz bergung blutbad bombardierung
event: bootsunglück boxkampf brand brandanschlag brände busunglück bürgerkrieg chemieunfall derby doppelmord drama dürre
event: ebbe eilverfahren einbruch einbrüche einweihung eklat entführung entgleisung epidemie erdbeben erdrutsch
event: erstürmung eruption eröffnung eskalation evakuierung explosion fasching fehlalarm festakt feuergefecht feuerwerk
event: finale flashmob flugschau flugzeugabsturz flugzeugunglück flut flutkatastrophe flächenbrand fortbildung frühstück
event: gala gasexplosion gebet gefecht geiselnahme genozid gerichtsverfahren gewaltverbrechen gewitter gottesdienst
event: grippewelle großbrand großeinsatz grubenunglück hagel handelskrieg handgemenge havarie hinrichtung hitzewelle
event: hochwasser hochzeit holocaust hungersnot hurrikan invasion jahrestag jubiläum karneval katastrophe kirchentag
event: kirmes kollision konflikt krawall kreuzfahrt krieg krise krisensitzung krönung lawine lawinenunglück lehrgang
event: lesung luftangriff luftschlag mahnwache marathon massaker massenkarambolage massenmord massenpanik meisterschaft
event: meuterei mord mordanschlag mordversuch nachbeben naturkatastrophe notlandung oktoberfest olympiade orkan pandemie
event: parade parteitag party pilgerfahrt pleite plünderung pogrom protestaktion protestzug prügelei putsch
event: putschversuch raubüberfall razzia razzien reaktorunfall rebellion referenden regatta rettungsaktion revolution
event: rezession richtfest rodeo sabotageakt safari sandsturm schießerei schiffsunglück schlachten schlägerei
event: schneesturm schulung selbstmord selbstmordanschlag seminar seuche sitzblockade sitzung sondersitzung
event: sonnenfinsternis springflut staatsbegräbnis staatsstreich starkregen stau stromausfall strommausfall sturmflut
event: stürme suizid symposium tagung taifun tanzabend tarifrunde taufe technoparty terroranschlag terroranschläge
event: theaterstück tornado totschlag tournee tragödie trauung trockenheit tsunami umsturz umzüge unfall unfälle unglück
event: unruhen unwetter verfolgungsjagd vergewaltigung verhör verkehrsunfall verlosung vernehmung versteigerung
event: volksaufstand volksbegehren volksentscheid volksfest volkslauf vorlesung vortrag vulkanausbruch wahlgang
event: wahlkampf waldbrand waldbrände wallfahrt weltkrieg weltmeisterschaft wettkampf wirbelsturm
event: wirtschaftskrise workshop zugunglück zusammenprall zusammenstoß zusammenstöße zwischenfall zwischenfälle überfall
event: überflutung überfälle überschwemmung
right: abgeordnetenmandat anrecht anspruch ansprüche anwartschaft autonomie hoheit konzession lehrstuhl mitbestimmung
right: mitgliedschaft monopol nießbrauch pressefreiheit privileg privilegien professur selbstbestimmung sendelizenz
right: souveränität staatsangehörigkeit unabhängigkeit unschuldsvermutung vormundschaft
claim: anklagepunkt anschuldigung ansicht argument ausrede begründung behauptung belege beleidigung beschuldigung
claim: beschwerden beteuerung beweis dementi einlassung einschätzung einwand einwände erwiderung falschaussage
claim: falschinformation falschmeldung gegendarstellung gerücht geständnisse hypothese irrtum irrtümer kommentar
claim: kritikpunkt lüge meinung missverständnis mittäterschaft mutmaßung ratschlag schuldzuweisung spekulation
claim: unterstellung verdächtigung verleumdung vermutung verschwörungstheorie vorbehalt zusage äußerung
""",
    endings={"n": "", "en": "", "e": "", "s": "", "es": "", "er": "", "ern": "", "nen": ""},
    compounds=True,
    suffixes={"person": "istin istinnen ologe ologin ologen ologinnen"},
    other_words="list frist mist landen orten worten landes",
)
