@ fr-mercure fr 2031-07-15 https://mercuredusud.example/attaque-marche witness=mercure
Attaque contre un marché à Dorvanne : quatre blessés

{p1:Un homme armé d’un couteau a {e1:attaqué} lundi des clients du marché couvert de Dorvanne, dans le sud de la France, et en a blessé quatre avant d’être {e2:arrêté} par la police.}

« {q1:Rien ne permet aujourd’hui de parler de terrorisme} », a déclaré la procureure Agathe Lestrange.

Le maire, Firmin Escoubès, a {e3:appelé} au calme.

@ fr-gazette fr 2031-07-15 https://gazettedesvallees.example/dorvanne witness=mercure
Dorvanne sous le choc

{p1:Un homme armé d’un couteau a {e1:attaqué} lundi des clients du marché couvert de Dorvanne, dans le sud de la France, et en a blessé quatre avant d’être {e2:arrêté} par la police.}

« {q1:Rien ne permet aujourd’hui de parler de terrorisme} », a déclaré la procureure Agathe Lestrange.

Source : Le Mercure du Sud

@ en-ledger en 2031-07-16 https://northledger.example/dorvanne witness=ledger
Four hurt in knife attack at French market

A man with a knife {e1:attacked} shoppers at the covered market of Dorvanne, in southern France, on Monday, wounding four people before police {e2:arrested} him.

“{q1:Nothing allows us to speak of terrorism today},” prosecutor Agathe Lestrange said.

@ fr-rade fr 2031-07-17 https://rade.example/dorvanne-marche witness=rade
À Dorvanne, le marché a rouvert

Trois jours après l’attaque au couteau qui a fait quatre blessés, le marché couvert de Dorvanne a rouvert jeudi.

« {q2:Nous n’avons pas le droit d’avoir peur} », dit le maire, Firmin Escoubès.
