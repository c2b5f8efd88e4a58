@ en-ledger en 2032-04-22 https://northledger.example/timber witness=ledger
Portugal imposes sanctions on Paraguay over timber

Portugal {e1:imposed} sanctions on Paraguay on Wednesday, banning imports of timber from the country after reports of illegal logging.

“{q1:We will not build our houses with stolen trees},” Foreign Minister Graça Valdemonte said in Lisbon.

Paraguay {e2:condemned} the decision and {e3:threatened} to close its market to Portuguese wine.

@ fr-phare fr 2032-04-23 https://lephare.example/bois witness=phare
Bois illégal : Lisbonne sanctionne le Paraguay

{p1:Le Portugal a {e1:imposé} mercredi des sanctions au Paraguay et interdit l’importation de son bois.}

« {q1:Nous ne construirons pas nos maisons avec des arbres volés} », a déclaré à Lisbonne la ministre des Affaires étrangères, Graça Valdemonte.

Le Paraguay a {e2:condamné} cette décision et {e3:menacé} de fermer son marché au vin portugais.

@ de-rundschau de 2032-04-23 https://elbrundschau.example/holz witness=rundschau
Portugal verhängt Sanktionen gegen Paraguay

Portugal hat am Mittwoch Sanktionen gegen Paraguay {e1:verhängt}. Holz aus dem Land darf nicht mehr eingeführt werden.

„{q1:Wir bauen unsere Häuser nicht mit gestohlenen Bäumen}“, sagte Außenministerin Graça Valdemonte in Lissabon.

Paraguay {e2:verurteilte} die Entscheidung und {e3:drohte}, seinen Markt für portugiesischen Wein zu schließen.

@ fr-rade fr 2032-04-23 https://rade.example/portugal-paraguay witness=phare
Le Portugal ne veut plus du bois paraguayen

{p1:Le Portugal a {e1:imposé} mercredi des sanctions au Paraguay et interdit les importations de bois de ce pays.}

« {q1:Nous ne construirons pas nos maisons avec des arbres volés} », a dit la ministre Graça Valdemonte, d’après Le Phare.
