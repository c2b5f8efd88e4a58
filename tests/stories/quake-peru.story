@ en-ledger en 2030-06-18 https://northledger.example/quake-peru witness=ledger
Strong earthquake shakes southern Peru, 14 dead

A magnitude 6.8 earthquake struck near the town of Quillapata in southern Peru on Monday evening, killing at least 14 people and destroying about 300 houses.

“{q1:The whole street moved like a river},” said Nélida Huamanqui, a baker.

Chile {e1:sent} two rescue teams to Peru on Tuesday.

@ fr-phare fr 2030-06-18 https://lephare.example/seisme-perou witness=phare
Pérou : un séisme de magnitude 6,8 fait 14 morts

{p1:Un séisme de magnitude 6,8 a frappé lundi soir la région de Quillapata, dans le sud du Pérou, faisant au moins 14 morts et détruisant près de 300 maisons.}

« {q1:Toute la rue bougeait comme une rivière} », a témoigné une boulangère, Nélida Huamanqui.

Le Chili a {e1:envoyé} mardi deux équipes de secours au Pérou.

@ fr-gazette fr 2030-06-19 https://gazettedesvallees.example/perou witness=phare
Le Pérou compte ses morts après le séisme

{p1:Un tremblement de terre de magnitude 6,8 a frappé lundi soir la région de Quillapata, dans le sud du Pérou, faisant au moins 14 morts et détruisant quelque 300 maisons.}

La présidente a décrété trois jours de deuil national.

@ de-rundschau de 2030-06-19 https://elbrundschau.example/beben-peru witness=rundschau
Erdbeben in Peru: Zahl der Toten steigt

Nach dem Erdbeben der Stärke 6,8 bei Quillapata im Süden Perus ist die Zahl der Toten auf 17 gestiegen. Rund 300 Häuser wurden zerstört.

„{q1:Die ganze Straße hat sich bewegt wie ein Fluss}“, sagte die Bäckerin Nélida Huamanqui.

Chile hat am Dienstag zwei Rettungsteams nach Peru {e1:geschickt}.
