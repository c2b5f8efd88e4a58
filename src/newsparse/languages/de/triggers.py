"""Verbs, phrases and nouns that tell events in German, by class and frame.

`of` says of what kind the object is, `near` the stems one of which has to stand near, `unless` those of another sense.
"""

from __future__ import annotations

from newsparse.languages.schema.events import triggers

_TEXTS = (
    "abkommen,vertrag,vereinbarung,partnerschaft,pakt,erklärung,waffenstillstand,protokoll,bündnis,"
    "übereinkunft,kompromiss"
)
_ARMS = "waffe,munition,rakete,granate,drohne,panzer,kampfjet,geschütz,artillerie,rüstung,technologie,system"
_HELP = (  # what is given as aid: money, food, medicine, shelter, energy, transport
    "hilfe,geld,million,milliarde,kredit,unterstützung,geschenk,spende,dollar,euro,lebensmittel,hilfsgüter,medikament,"
    "nahrung,güter,ausrüstung,impfstoff,zelte,wolldecke,kleidung,wasser,getreide,weizen,treibstoff,generator,fahrzeug,"
    "krankenwagen"
)
_GIFTS = (  # what heads of state give one another: vehicles, animals, works of art, jewels, medals, arms of honour
    "autos,limousine,pferd,welpe,kamel,falke,panda,tier,kunstwerk,gemälde,skulptur,statue,vase,porzellan,teppich,"
    "bücher,handschrift,schmuck,uhr,kette,medaille,schwert,säbel,pistole"
)
_FORCES = "truppe,soldat,streitkräfte,armee,militär,kräfte,einheit,schiff,flugzeug,panzer,polizist,reservist"

VERBS = triggers(f"""
CONSULT meet near=mit,präsident,minister,kanzler,treffen,trafen,traf,getroffen,delegation,gespräch
    unless=entscheidung,vorkehrung,maßnahme,vorbereitung
    : sich_treffen treffen verhandeln beraten sprechen zusammenkommen
CONSULT-phone meet : telefonieren
CONSULT-visit go unless=schule,kurs,museum,konzert,seite : besuchen reisen landen eintreffen ankommen fliegen
CONSULT-visit host unless=signal,hilfe,geld,waffe,entscheidung,vorschlag : empfangen begrüßen
CONSULT-third-party act : vermitteln schlichten
SUPPORT joint near={_TEXTS} : unterzeichnen unterschreiben ratifizieren schließen
SUPPORT act : loben würdigen danken gratulieren
SUPPORT act near=regierung,kandidat,resolution,plan,gesetz,vorschlag,präsident : unterstützen billigen verteidigen
SUPPORT joint near=beziehung,zusammenarbeit,partnerschaft,bündnis,dialog future=AGREE
    : vertiefen stärken verbessern ausbauen
SUPPORT to near=unterstützung,solidarität,beistand : zusichern aussprechen
SUPPORT to near=gesetz,resolution,reform,haushalt,beitritt : zustimmen
SUPPORT act near=unabhängigkeit,staat,regierung : anerkennen
AGREE to : zusagen versprechen
AGREE alone near=einladung,angebot,vorschlag,plan not=REJECT : annehmen
AGREE meet : sich_einigen vereinbaren
AGREE act : einladen
COOPERATE meet : kooperieren zusammenarbeiten
COOPERATE meet near=gefangene,geisel,geschenk,information : austauschen
COOPERATE meet near=gemeinsames_manöver,gemeinsame_übung,manöver : abhalten beginnen starten
COOPERATE act near=verdächtig,straftäter,justiz,behörde : ausliefern
AID to near=asyl,schutz,kredit,darlehen,hilfe,zuflucht : gewähren
AID to near=lebensmittel,hilfsgüter,medikament,wasser,decken : verteilen
AID to near={_ARMS},{_HELP},{_GIFTS} : liefern schicken spenden schenken übergeben bereitstellen
AID to unless=glauben,aufmerksamkeit,gehör,beachtung,vertrauen,leben,trost,beifall,applaus,blut,niere,sieg,tor
    : schenken spenden
AID act near={_HELP},flüchtling,opfer,verletzt,bewohner : helfen versorgen evakuieren aufnehmen finanzieren
CONCEDE to near=sanktion,embargo,ausgangssperre,verbot,forderung,druck,beschränkung
    : lockern aufheben nachgeben einlenken
CONCEDE act : begnadigen
CONCEDE alone near=gesetzentwurf,reform,klage,antrag : zurückziehen
CONCEDE alone near=ausnahmezustand,kriegsrecht : aufheben lockern
CONCEDE alone near=streik,protest,blockade : beenden aussetzen
RETREAT-release act : freilassen
RETREAT-withdraw alone near={_FORCES} : abziehen zurückziehen sich_zurückziehen
RETREAT-resign alone : zurücktreten
RETREAT-disarm alone near=waffen : niederlegen
RETREAT-resign alone near=amt,mandat : niederlegen
RETREAT-disarm act : entwaffnen abrüsten
RETREAT-ceasefire alone near=waffenruhe,waffenstillstand,feuerpause : ausrufen verkünden
REQUEST act : bitten auffordern appellieren drängen aufrufen
REQUEST act unless=opfer,todesopfer,menschenleben,leben,einsatz,mannschaft,geduld : fordern verlangen
ACCUSE-disapprove act unless=haft,gefängnis,gericht,jahre,geldstrafe
    : kritisieren verurteilen bemängeln beklagen rügen befürchten
ACCUSE-allege act : beschuldigen vorwerfen bezichtigen verdächtigen
ACCUSE-investigate act : ermitteln anklagen durchsuchen
ACCUSE-investigate act near=anklage : erheben
REJECT alone : sich_weigern weigern
REJECT act near=gespräche,verhandlungen,treffen,dialog : abbrechen absagen
REJECT to : ablehnen zurückweisen verweigern ausschließen
THREATEN act unless=unwetter,sturm,regen : drohen bedrohen warnen
PROTEST-demo alone unless=stärke,können,macht : demonstrieren protestieren
PROTEST-strike alone : streiken
PROTEST-obstruct alone near=straße,autobahn,demonstrant,bauer,aktivist : blockieren besetzen
SANCTION act near=minister,innenminister,außenminister,finanzminister,verteidigungsminister,beamte,mitarbeiter,chef
    : entlassen absetzen
SANCTION-discontinue act near=sanktion,embargo,zölle,vermögen,beziehung,handel : verhängen einfrieren stoppen abbrechen
SANCTION-discontinue act near=sanktion,embargo,strafmaßnahmen : beschließen verschärfen
SANCTION-expel act near=diplomat,botschafter : abberufen zurückrufen
SANCTION-expel act near=diplomat,botschafter : ausweisen
SANCTION-convict suffer near=haft,gefängnis,gericht,jahre,geldstrafe,bewährung : verurteilen
MOBILIZE-troops alone near={_FORCES} : verlegen stationieren mobilisieren entsenden
MOBILIZE-troops alone near={_FORCES} : zusammenziehen schicken
MOBILIZE-weapons alone near=rakete,bombe unless=auf,gegen : testen abfeuern
COERCE-arrest act : festnehmen verhaften inhaftieren
COERCE-deport act : abschieben
COERCE-seize act : beschlagnahmen
COERCE-censor act near=zeitung,sender,partei,medium,webseite : zensieren verbieten
COERCE-restrict act near=demonstration,protest,kundgebung,aufstand : auflösen niederschlagen
COERCE-restrict act near=demonstration,kundgebung,versammlung,organisation : verbieten
COERCE-cyber act near=hacker,cyber,server : angreifen
COERCE-cyber act : hacken
ASSAULT act unless=problem,erdbeben,unfall,immunsystem,virus,herzinfarkt,lawine,recht,gesetz
    : angreifen töten ermorden überfallen erschießen umbringen verletzen einstechen
ASSAULT-heavy-weapons act : beschießen
ASSAULT-aerial act : bombardieren
ASSAULT-abduct act : entführen verschleppen
ASSAULT-torture act : foltern
ASSAULT-sexual act : vergewaltigen
ASSAULT-explosives alone near=bombe,sprengsatz,autobombe,granate : explodieren
ASSAULT-destroy act near=haus,stadt,gebäude,dorf,brücke,panzer : zerstören
SUPPORT to of=measure,document not=REJECT : zustimmen
AGREE to not=REJECT : zustimmen einwilligen akzeptieren
AGREE to : versprechen zusagen zusichern geloben garantieren sich_verpflichten akzeptieren beipflichten
AGREE to : sich_bereiterklären grünes_licht_geben ja_sagen sich_bereit_erklären sich_bereit_zeigen sein_wort_geben
AGREE act of=event,measure,body,person,building,product,right,vehicle,none not=REJECT : erlauben genehmigen
AGREE act of=event,measure,body,person,building,product,right,vehicle,none not=REJECT : gestatten zulassen
AGREE act of=event,measure,body,person,building,product,right,vehicle,none not=REJECT : bewilligen autorisieren
AGREE meet : sich_einigen vereinbaren übereinkommen sich_verständigen aushandeln eine_einigung_erzielen
AGREE meet : einigung_erzielen einen_kompromiss_finden eine_vereinbarung_treffen sich_versöhnen beilegen
AGREE act : einladen
CONSULT meet of=person,body,state,none : treffen
CONSULT meet : sich_treffen verhandeln beraten zusammenkommen diskutieren debattieren tagen konferieren
CONSULT meet : sich_beraten sich_austauschen zusammentreffen sich_unterhalten erörtern besprechen sich_besprechen
CONSULT meet : sich_zusammensetzen gespräche_führen gespräch_führen mit_sprechen verhandlungen_führen
CONSULT meet : verhandlungen_aufnehmen
CONSULT act of=person,body : konsultieren anhören
CONSULT-phone meet : telefonieren
CONSULT-visit go : besuchen reisen eintreffen ankommen anreisen besichtigen
CONSULT-visit host of=person,body,state : empfangen begrüßen
CONSULT-third-party act : vermitteln schlichten aussöhnen versöhnen
SUPPORT undergo near=preis,orden,medaille,verdienstkreuz,auszeichnung,ehrung : erhalten bekommen entgegennehmen
SUPPORT to near=preis,orden,medaille,verdienstkreuz,auszeichnung,ehrung,pokal,titel : verleihen überreichen zuerkennen
SUPPORT act : loben würdigen danken gratulieren unterstützen verteidigen befürworten begrüßen ehren auszeichnen
SUPPORT act : feiern beglückwünschen preisen bejubeln billigen ratifizieren unterzeichnen beschließen anerkennen
SUPPORT act : wählen wiederwählen ernennen nominieren berufen küren krönen befördern freisprechen rehabilitieren
SUPPORT act : entlasten trösten ermutigen gutheißen hochhalten begünstigen absegnen bekräftigen sich_entschuldigen
SUPPORT act : sich_bedanken applaudieren zujubeln beistehen gedenken kondolieren sich_freuen umarmen sich_verneigen
SUPPORT act : sich_solidarisieren um_entschuldigung_bitten um_verzeihung_bitten beifall_spenden
SUPPORT act : unterstützung_zusichern unterstützung_zusagen ehre_erweisen rückendeckung_geben
SUPPORT act of=document,measure : verabschieden annehmen billigen unterschreiben ratifizieren
COOPERATE meet : kooperieren zusammenarbeiten sich_verbünden fusionieren sich_zusammenschließen zusammenwirken
COOPERATE meet : paktieren
COOPERATE to of=document : übergeben überreichen aushändigen
COOPERATE act : ausliefern
AID to of=sum,product,weapon,vehicle,building,event : liefern schicken spenden schenken übergeben bereitstellen
AID to of=sum,product,weapon,vehicle,building,event : geben gewähren verteilen auszahlen überweisen stiften
AID to of=sum,product,weapon,vehicle,building,event : überreichen leihen beisteuern zuwenden spendieren senden
AID to of=sum,product,weapon,vehicle,building,event : zuteilen
AID to of=product,sum : bringen
AID act : helfen versorgen evakuieren retten fördern finanzieren bezuschussen subventionieren entschädigen impfen
AID act near=mit of=person,body,state : ausrüsten eindecken
AID act : pflegen bergen beherbergen unterbringen unterstützen verarzten reanimieren wiederbeleben
AID act : behandeln beschenken betreuen ernähren speisen ausstatten beliefern repatriieren aushelfen mithelfen
AID act : hilfe_leisten erste_hilfe_leisten hilfe_anbieten zu_hilfe_kommen zur_verfügung_stellen
AID act : in_sicherheit_bringen ins_krankenhaus_bringen
CONCEDE alone near=streik,warnstreik,protest,kundgebung,blockade : absagen abbrechen beenden aussetzen
CONCEDE alone : nachgeben einlenken kapitulieren einknicken zurückrudern gestehen zugeben einräumen eingestehen
CONCEDE alone : bereuen sich_fügen sich_beugen klein_beigeben abrücken einen_rückzieher_machen
CONCEDE alone : zugeständnisse_machen die_verantwortung_übernehmen verantwortung_übernehmen bedauern
CONCEDE alone : sich_geschlagen_geben sich_schuldig_bekennen ein_geständnis_ablegen
CONCEDE act of=measure,right,claim,document : lockern aufheben zurücknehmen zurückziehen aussetzen verschieben
CONCEDE act of=measure,right,claim,document : erlassen mildern
CONCEDE act : begnadigen amnestieren legalisieren entkriminalisieren
CONCEDE alone of=building,place : wiedereröffnen wiederöffnen
RETREAT-release act : freilassen aus_haft_entlassen auf_freien_fuß_setzen auf_freien_fuß_kommen freikommen
RETREAT-release act of=person : freigeben befreien
RETREAT-withdraw alone : abziehen sich_zurückziehen abrücken desertieren
RETREAT-disarm act : entwaffnen abrüsten entmilitarisieren sich_ergeben sich_stellen die_waffen_niederlegen
RETREAT-disarm act : waffen_niederlegen
RETREAT-resign alone : zurücktreten abdanken abtreten sein_amt_niederlegen ihr_amt_niederlegen amt_niederlegen
RETREAT-resign alone : mandat_niederlegen hinwerfen rücktritt_erklären rücktritt_einreichen rücktritt_ankündigen
RETREAT-ceasefire meet : waffenruhe_vereinbaren waffenstillstand_vereinbaren
REQUEST to : fordern verlangen bitten auffordern appellieren drängen aufrufen beantragen anfordern ersuchen flehen
REQUEST to : anflehen mahnen pochen plädieren einfordern anfragen nachfragen beanspruchen vorschlagen anregen
REQUEST to : bestellen anmahnen nachsuchen für_werben für_aussprechen sich_wünschen einen_antrag_stellen
REQUEST to : antrag_stellen einen_appell_richten petition_einreichen petition_starten um_hilfe_bitten
REQUEST to : um_hinweise_bitten um_unterstützung_bitten druck_machen druck_ausüben fragen_stellen
REQUEST to : bedingungen_stellen
REQUEST alone : wünschen
ACCUSE-disapprove act : kritisieren verurteilen bemängeln beklagen rügen befürchten beanstanden tadeln missbilligen
ACCUSE-disapprove act : anprangern verspotten beschimpfen beleidigen schelten schimpfen monieren sich_beschweren
ACCUSE-disapprove act : sich_empören sich_sorgen sich_beklagen sich_ärgern sich_fürchten sich_aufregen
ACCUSE-disapprove act : sich_lustig_machen ausbuhen auspfeifen brandmarken geißeln abmahnen ermahnen verhöhnen
ACCUSE-disapprove act : verunglimpfen diffamieren herabsetzen bedauern fürchten bezweifeln anzweifeln hinterfragen
ACCUSE-disapprove act : kritik_üben kritik_äußern sorge_äußern besorgt_zeigen sich_besorgt_zeigen
ACCUSE-disapprove act : sich_enttäuscht_zeigen sich_entsetzt_zeigen alarm_schlagen zweifel_äußern ins_gericht_gehen
ACCUSE-disapprove act : scharf_kritisieren herabstufen
ACCUSE-disapprove host : beunruhigen empören enttäuschen schockieren verärgern erschüttern irritieren alarmieren
ACCUSE-disapprove host : erzürnen entsetzen besorgen
ACCUSE-allege act : beschuldigen vorwerfen bezichtigen verdächtigen anzeigen verklagen belasten unterstellen
ACCUSE-allege act : verleumden gegen_klagen verantwortlich_machen zur_verantwortung_ziehen anzeige_erstatten
ACCUSE-allege act : strafanzeige_erstatten anzeige_stellen klage_einreichen klage_erheben vorwürfe_erheben
ACCUSE-allege act : vorwurf_machen schuld_geben die_schuld_geben vor_gericht_ziehen strafantrag_stellen
ACCUSE-investigate act : ermitteln anklagen durchsuchen untersuchen überprüfen prüfen kontrollieren vernehmen
ACCUSE-investigate act : befragen verhören obduzieren inspizieren fahnden überwachen durchleuchten nachforschen
ACCUSE-investigate act : recherchieren begutachten aufklären observieren vorladen einvernehmen anklage_erheben
ACCUSE-investigate act : ermittlungen_aufnehmen ermittlungen_einleiten ein_verfahren_einleiten verfahren_einleiten
ACCUSE-investigate act : verfahren_eröffnen prozess_machen ermittlungsverfahren_einleiten haftbefehl_erlassen
ACCUSE-investigate act : unter_die_lupe_nehmen vor_gericht_stellen
ACCUSE-investigate undergo : vor_gericht_stehen sich_verantworten vor_gericht_erscheinen unter_verdacht_stehen
REJECT to : ablehnen zurückweisen verweigern ausschließen abweisen widersprechen bestreiten sich_weigern
REJECT to : sich_widersetzen verwerfen ausschlagen abwinken verneinen anfechten untersagen abstreiten sich_wehren
REJECT to : sich_sträuben sich_verweigern missachten ignorieren brüskieren boykottieren widerrufen kippen stoppen
REJECT to : revision_einlegen berufung_einlegen einspruch_einlegen widerspruch_einlegen veto_einlegen
REJECT to : beschwerde_einlegen nein_sagen dagegen_stimmen sich_enthalten abschmettern gegen_aussprechen
REJECT to : eine_absage_erteilen absage_erteilen
REJECT act of=document,event,measure : abbrechen absagen aufkündigen kündigen annullieren aufgeben verwerfen
THREATEN act : drohen bedrohen warnen androhen einschüchtern erpressen terrorisieren nötigen verwarnen
THREATEN act : ultimatum_stellen ein_ultimatum_stellen mit_konsequenzen_drohen verwarnung_aussprechen
THREATEN act : warnung_aussprechen
PROTEST-demo alone : demonstrieren protestieren aufmarschieren rebellieren aufbegehren sich_auflehnen skandieren
PROTEST-demo alone : durch_die_straßen_ziehen vor_das_rathaus_ziehen durch_die_stadt_ziehen
PROTEST-demo alone : auf_die_straße_gehen auf_die_straßen_gehen auf_die_barrikaden_gehen sich_versammeln
PROTEST-demo alone : sich_erheben mahnwache_halten kundgebung_abhalten
PROTEST-strike alone : streiken bestreiken in_den_streik_treten arbeit_niederlegen die_arbeit_niederlegen
PROTEST-strike alone : in_den_ausstand_treten
PROTEST-boycott act : boykottieren
REJECT act of=measure,document : blockieren
PROTEST-obstruct alone of=place,building,vehicle,event,measure,none : blockieren besetzen stürmen lahmlegen
PROTEST-obstruct alone of=place,building,vehicle,event,measure,none : versperren
PROTEST-obstruct alone : sich_festkleben sich_anketten barrikaden_errichten sich_verbarrikadieren
PROTEST-riot alone : randalieren plündern meutern in_brand_setzen in_brand_stecken steine_werfen anzünden
PROTEST-riot alone : krawallieren brandschatzen
PROTEST-vandalize act : beschmieren verwüsten schänden demolieren besprühen beschädigen
SANCTION act : entlassen absetzen feuern suspendieren sperren bestrafen sanktionieren disqualifizieren degradieren
SANCTION act : ahnden maßregeln abwählen abberufen kündigen verbannen strafversetzen entmachten ausschließen
SANCTION act : exmatrikulieren büßen beurlauben herauswerfen rauswerfen hinauswerfen entheben aberkennen entziehen
SANCTION act : vor_die_tür_setzen mit_einer_geldstrafe_belegen mit_einer_sperre_belegen eine_geldstrafe_verhängen
SANCTION act : geldstrafe_verhängen sanktionen_verhängen strafe_verhängen bußgeld_verhängen sanktionen_beschließen
SANCTION act : strafen_verhängen sanktionen_festsetzen
SANCTION act near=stelle,arbeitsplätze,jobs : streichen abbauen wegfallen
SANCTION act of=measure,event,sum : verhängen
SANCTION-discontinue act of=sum,product,measure : einfrieren streichen stoppen kürzen aussetzen einstellen
SANCTION-discontinue act : beziehungen_abbrechen kontakte_abbrechen vertrag_kündigen
SANCTION-expel act of=person : ausweisen abberufen zurückrufen
SANCTION-convict suffer : verurteilen einsperren schuldig_sprechen zu_haft_verurteilen
MOBILIZE-troops alone of=person,weapon,vehicle,body : verlegen stationieren mobilisieren entsenden zusammenziehen
MOBILIZE-troops alone of=person,weapon,vehicle,body : schicken einberufen
MOBILIZE-troops alone : aufrüsten patrouillieren aufmarschieren in_alarmbereitschaft_versetzen
MOBILIZE-police alone : ausrücken anrücken absperren abriegeln
MOBILIZE-weapons alone of=weapon : testen abfeuern
COERCE-arrest act : festnehmen verhaften inhaftieren festhalten einsperren gefangennehmen internieren arretieren
COERCE-arrest act : abführen schnappen fassen aufgreifen in_gewahrsam_nehmen in_untersuchungshaft_nehmen
COERCE-arrest act : in_haft_nehmen in_haft_sitzen hinter_gitter_bringen dingfest_machen gefangen_nehmen
COERCE-arrest act : in_untersuchungshaft_sitzen
COERCE-deport act of=person : zurückschicken
COERCE-deport act : abschieben ausweisen vertreiben deportieren zurückführen zwangsräumen
COERCE-seize act : beschlagnahmen sicherstellen konfiszieren enteignen annektieren verstaatlichen einziehen pfänden
COERCE-seize act : kapern einnehmen erobern besetzen an_sich_reißen unter_kontrolle_bringen macht_übernehmen
COERCE-seize act : die_macht_übernehmen
COERCE-restrict act : verbieten untersagen unterdrücken einschränken beschränken auflösen niederschlagen absperren
COERCE-restrict act : abriegeln räumen zwingen abschalten beschneiden isolieren einkesseln aushungern hindern
COERCE-restrict act : belagern zurückdrängen unterbinden ausgangssperre_verhängen quarantäne_anordnen
COERCE-restrict act : ausnahmezustand_ausrufen ausnahmezustand_verhängen kriegsrecht_verhängen verbot_verhängen
COERCE-restrict act of=building,place,event,event,none : schließen sperren
COERCE-censor act : zensieren
COERCE-cyber act near=rechner,computer,server,netz,system,konto,datenbank : eindringen
COERCE act : einbrechen
COERCE-cyber act : hacken ausspähen ausspionieren bespitzeln abhören betrügen erpressen prellen
COERCE act : stehlen rauben ausrauben entwenden belästigen mobben drangsalieren schikanieren verfolgen bestehlen
COERCE act : misshandeln diskriminieren überfallen
ASSAULT act : angreifen töten ermorden überfallen erschießen umbringen verletzen attackieren niederstechen
ASSAULT act : erstechen erschlagen kämpfen bekämpfen hinrichten massakrieren lynchen enthaupten erwürgen vergiften
ASSAULT act : einmarschieren überrollen stürmen zurückschlagen beschießen anschießen schießen niederschießen
ASSAULT act : anfahren überfahren einstechen zustechen ausschalten auslöschen abschlachten aufeinandertreffen
ASSAULT act : sich_prügeln sich_schlagen sich_bekriegen erdrosseln einen_anschlag_verüben anschlag_verüben
ASSAULT act : das_feuer_eröffnen feuer_eröffnen tödlich_verletzen schwer_verletzen aneinander_geraten
ASSAULT act : aneinandergeraten handgreiflich_werden zu_boden_werfen zu_boden_stoßen mit_dem_messer_angreifen
ASSAULT-beat act : schlagen einschlagen verprügeln zusammenschlagen misshandeln treten ohrfeigen prügeln
ASSAULT-beat act : niederschlagen schleudern schubsen beißen quälen einprügeln
ASSAULT-torture act : foltern quälen verstümmeln
ASSAULT-sexual act : vergewaltigen missbrauchen
ASSAULT-abduct act : entführen verschleppen kidnappen als_geisel_nehmen geiseln_nehmen
ASSAULT-heavy-weapons act : beschießen
ASSAULT-aerial act : bombardieren
ASSAULT-explosives alone : sprengen detonieren zünden in_die_luft_sprengen
ASSAULT-destroy act of=building,vehicle,place,weapon,product,none : zerstören zertrümmern niederbrennen
ASSAULT-crowd-control act : tränengas_einsetzen wasserwerfer_einsetzen pfefferspray_einsetzen
ASSAULT-aerial act near=rakete,drohne,granate,geschoss,luftwaffe,artillerie : treffen
SANCTION-convict undergo : haftstrafe_verbüßen haftstrafe_erhalten
CONSULT meet of=person,body,state,none : beratschlagen sondieren unterreden
SUPPORT act : bejahen huldigen rühmen bestärken
COOPERATE meet : verbünden koalieren
AID act : verpflegen sponsern
CONCEDE alone : beichten
RETREAT-withdraw alone : fliehen
REQUEST to : beschwören petitionieren erbitten nahelegen
ACCUSE-disapprove act : bemäkeln schmähen
ACCUSE-allege act : anschwärzen
REJECT to : verschmähen stornieren
PROTEST-demo alone : marschieren
MOBILIZE-troops alone of=person,weapon,vehicle,body : rekrutieren
COERCE-arrest act : fesseln ergreifen überwältigen
COERCE-seize act : erbeuten entreißen
COERCE act : stalken
ASSAULT act : meucheln rammen
ASSAULT-beat act of=person,body : boxen würgen peitschen kratzen
AGREE to : verpflichten
SUPPORT act : bewundern segnen
AID act : ausbilden heilen transportieren bewirten
ACCUSE-disapprove act : bekritteln bespötteln verwünschen entrüsten
ACCUSE-investigate act : filzen
REJECT to : leugnen dementieren
SANCTION act : ächten exkommunizieren
COERCE act : versklaven
ASSAULT act : schlachten bekriegen strangulieren
COERCE-deport act of=person : verjagen
SUPPORT act : belobigen
COERCE act : sabotieren tyrannisieren
REJECT to : torpedieren
COOPERATE meet : kollaborieren
COERCE-seize act : okkupieren
""")
"""A line says class, mode and frame, then lemmas and phrases whose first word is inflected; `_` joins a phrase."""

NOUNS = triggers("""
CONSULT-visit go : besuch besuchs reise staatsbesuch ankunft
CONSULT-multilateral meet : gipfel gipfeltreffen
CONSULT meet : treffen gespräche verhandlungen beratungen pressekonferenz
CONSULT-phone meet : telefonat telefongespräch
SUPPORT joint : unterzeichnung ratifizierung
COOPERATE meet : gefangenenaustausch militärübung
AID act : waffenlieferung waffenlieferungen hilfslieferung militärhilfe lieferung
CONCEDE act : zugeständnisse lockerung
RETREAT-withdraw alone : abzug rückzug truppenabzug
RETREAT-release suffer : freilassung
RETREAT-resign alone : rücktritt
RETREAT-ceasefire meet : waffenruhe waffenstillstand feuerpause
REQUEST act : forderung forderungen
THREATEN act : ultimatum
ACCUSE-disapprove feel : kritik sorge besorgnis empörung
ACCUSE-investigate alone : ermittlungen ermittlungsverfahren razzia
ACCUSE-investigate suffer near=gegen,gericht,angeklagt : prozess
REJECT-yield act : veto
PROTEST-demo alone : demonstration demonstrationen kundgebung proteste
PROTEST-strike alone : streik streiks warnstreik warnstreiks
PROTEST-hunger alone : hungerstreik
PROTEST-riot alone : ausschreitungen krawalle unruhen
SANCTION-discontinue act : embargo
MOBILIZE-troops alone : truppenverlegung mobilmachung teilmobilmachung
MOBILIZE-weapons alone : raketentest raketentests atomtest
COERCE-arrest suffer : festnahme festnahmen verhaftung inhaftierung
COERCE-arrest suffer unless=jahre_haft,jahren_haft,monate_haft,monaten_haft : haft
COERCE-curfew alone : ausgangssperre
COERCE-martial-law alone : kriegsrecht ausnahmezustand
COERCE-cyber act : cyberangriff cyberangriffe
ASSAULT act unless=herz : angriff angriffe angriffs anschlag anschläge überfall offensive invasion massaker
ASSAULT-aerial act : luftangriff luftangriffe bombardierung drohnenangriff
ASSAULT-abduct suffer : entführung geiselnahme
ASSAULT-explosives alone : explosion
AGREE act : versprechen zusage zusagen zustimmung genehmigung genehmigungen erlaubnis zusicherung verpflichtung
AGREE meet : einigung vereinbarung abkommen übereinkunft kompromiss vergleich konsens
CONSULT meet : treffen gespräche gespräch verhandlung verhandlungen beratung beratungen pressekonferenz sitzung
CONSULT meet : sitzungen konferenz tagung versammlung diskussion diskussionen debatte debatten dialog runder_tisch
CONSULT meet : anhörung anhörungen unterredung aussprache sondersitzung ratssitzung mitgliederversammlung parteitag
CONSULT meet : kongress verhandlungsrunde austausch konsultation konsultationen besprechung
CONSULT-multilateral meet : gipfel gipfeltreffen
CONSULT-visit go : besuch besuche reise staatsbesuch ankunft antrittsbesuch stippvisite
CONSULT-phone meet : telefonat telefongespräch
CONSULT-third-party act : vermittlung schlichtung
SUPPORT act : lob dank würdigung ehrung auszeichnung anerkennung verabschiedung unterzeichnung ratifizierung
SUPPORT act : billigung zuspruch beifall beileid entschuldigung ernennung wahl wiederwahl nominierung freispruch
SUPPORT act : gedenken gedenkfeier schweigeminute glückwunsch glückwünsche befürwortung
COOPERATE meet : fusion gefangenenaustausch militärübung manöver städtepartnerschaft
COOPERATE suffer : auslieferung
AID act : hilfe hilfen hilfslieferung hilfslieferungen spende spenden lieferung lieferungen rettung evakuierung
AID act : evakuierungen förderung finanzierung zuschuss zuschüsse entschädigung kredit kredite darlehen subvention
AID act : subventionen rettungsaktion rettungseinsatz finanzhilfe militärhilfe waffenlieferung waffenlieferungen
AID act : hilfspaket soforthilfe erste_hilfe versorgung rückholung impfung
CONCEDE act : zugeständnis zugeständnisse lockerung lockerungen amnestie begnadigung geständnis aufhebung
CONCEDE act : wiedereröffnung kehrtwende rückzieher reue kapitulation
RETREAT-withdraw alone : abzug rückzug truppenabzug
RETREAT-release suffer : freilassung haftentlassung
RETREAT-resign alone : rücktritt rücktritte amtsverzicht
RETREAT-ceasefire meet : waffenruhe waffenstillstand feuerpause
RETREAT-disarm act : abrüstung entwaffnung
REQUEST act : forderung forderungen bitte bitten appell appelle aufruf antrag anträge petition petitionen
REQUEST act : aufforderung anfrage anfragen verlangen vorschlag vorschläge empfehlung anordnung gesuch zeugenaufruf
REQUEST act : ersuchen
ACCUSE-disapprove feel : kritik sorge sorgen besorgnis empörung ärger unmut wut zorn entsetzen enttäuschung
ACCUSE-disapprove feel : befürchtung befürchtungen beschwerde beschwerden protestnote rüge bedenken zweifel
ACCUSE-disapprove feel : aufschrei entrüstung verurteilung beleidigung beleidigungen schelte unverständnis angst
ACCUSE-allege act : vorwurf vorwürfe anschuldigung anschuldigungen anklage anklagen anzeige anzeigen strafanzeige
ACCUSE-allege act : klage klagen verdacht beschuldigung beschuldigungen verfassungsbeschwerde sammelklage
ACCUSE-investigate suffer : ermittlung ermittlungen ermittlungsverfahren razzia razzien untersuchung untersuchungen
ACCUSE-investigate suffer : durchsuchung durchsuchungen prozess prozesse verfahren prüfung überprüfung kontrolle
ACCUSE-investigate suffer : kontrollen vernehmung gerichtsverfahren strafverfahren gerichtsverhandlung
ACCUSE-investigate suffer : hauptverhandlung verhör befragung fahndung obduktion haftbefehl haftbefehle inspektion
ACCUSE-investigate suffer : untersuchungsausschuss disziplinarverfahren prozessauftakt strafprozess
REJECT act : ablehnung weigerung zurückweisung veto absage absagen widerspruch widerstand einspruch verweigerung
REJECT act : revision berufung abweisung misstrauensvotum gegenwehr
THREATEN act : drohung drohungen ultimatum warnung warnungen einschüchterung erpressung morddrohung morddrohungen
THREATEN act : bombendrohung
PROTEST-demo alone : demonstration demonstrationen demo demos kundgebung kundgebungen protest proteste mahnwache
PROTEST-demo alone : aufmarsch aufstand aufstände revolte sitzblockade protestmarsch protestaktion
PROTEST-demo alone : gegendemonstration ostermarsch
PROTEST-strike alone : streik streiks warnstreik warnstreiks arbeitskampf ausstand arbeitsniederlegung
PROTEST-hunger alone : hungerstreik
PROTEST-boycott act : boykott
PROTEST-obstruct alone : blockade blockaden besetzung straßenblockade
PROTEST-riot alone : ausschreitung ausschreitungen krawall krawalle unruhe unruhen randale plünderung plünderungen
PROTEST-riot alone : tumulte meuterei
PROTEST-vandalize act : vandalismus sachbeschädigung sachbeschädigungen schmiererei schmierereien
SANCTION suffer : sanktion sanktionen strafe strafen geldstrafe geldstrafen bußgeld bußgelder sperre sperren
SANCTION suffer : entlassung entlassungen suspendierung kündigung kündigungen ausschluss absetzung disqualifikation
SANCTION suffer : rauswurf geldbuße strafgeld verweis abmahnung fahrverbot entzug
SANCTION-convict suffer : verurteilung haftstrafe haftstrafen freiheitsstrafe gefängnisstrafe bewährungsstrafe
SANCTION-convict suffer : schuldspruch urteil urteile todesstrafe todesurteil
SANCTION-discontinue act : embargo einfuhrverbot strafzölle strafzoll lieferstopp
MOBILIZE-troops alone : truppenverlegung mobilmachung teilmobilmachung stationierung aufmarsch verstärkung
MOBILIZE-troops alone : truppenaufmarsch einberufung
MOBILIZE-police alone : polizeieinsatz großeinsatz polizeiaufgebot großaufgebot feuerwehreinsatz
MOBILIZE-weapons alone : raketentest raketentests atomtest raketenstart
COERCE-arrest suffer : festnahme festnahmen verhaftung verhaftungen inhaftierung gewahrsam untersuchungshaft haft
COERCE-arrest suffer : hausarrest gefangennahme verhaftungswelle
COERCE-deport suffer : abschiebung abschiebungen ausweisung vertreibung räumung zwangsräumung
COERCE-seize act : beschlagnahmung beschlagnahme sicherstellung enteignung annexion putsch staatsstreich
COERCE-seize act : machtübernahme eroberung
COERCE-restrict act : verbot verbote unterdrückung niederschlagung schließung schließungen einschränkung
COERCE-restrict act : einschränkungen beschränkung beschränkungen auflösung sperrung quarantäne belagerung
COERCE-restrict act : repression repressionen lockdown
COERCE-curfew alone : ausgangssperre ausgangssperren
COERCE-martial-law alone : kriegsrecht ausnahmezustand
COERCE-censor act : zensur
COERCE-cyber act : cyberangriff cyberangriffe hackerangriff spionage datendiebstahl betrug erpressung
COERCE act : diebstahl diebstähle raub einbruch einbrüche raubüberfall belästigung überfall
ASSAULT act : angriff angriffe anschlag anschläge überfälle offensive invasion massaker attacke attacken gewalt
ASSAULT act : gewalttat schlägerei schlägereien schießerei messerangriff messerattacke kampf kämpfe gefecht
ASSAULT act : gefechte attentate amoklauf körperverletzung bluttat gemetzel gegenoffensive vergeltung
ASSAULT act : auseinandersetzung
ASSAULT-beat act : misshandlung misshandlungen schläge prügelei prügel
ASSAULT-torture act : folter
ASSAULT-sexual suffer : vergewaltigung missbrauch vergewaltigungen
ASSAULT-abduct suffer : entführung entführungen geiselnahme
ASSAULT-aerial act : luftangriff luftangriffe bombardierung bombardierungen drohnenangriff drohnenangriffe
ASSAULT-aerial act : luftschlag luftschläge raketenangriff raketenangriffe
ASSAULT-firearms act : schüsse schuss
ASSAULT-heavy-weapons act : beschuss
ASSAULT-explosives alone : explosion explosionen sprengung bombenanschlag selbstmordanschlag detonation
ASSAULT-destroy act : brandstiftung brandanschlag zerstörung
ASSAULT-crowd-control act : tränengas wasserwerfer
ASSAULT suffer : mord morde tötung hinrichtung hinrichtungen totschlag femizid attentat
""")
"""Nouns in all their forms."""
