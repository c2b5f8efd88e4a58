@ fr-mercure fr 2030-10-12 https://mercuredusud.example/barrage witness=mercure
Des milliers de manifestants contre le barrage de Valserac

{p1:Plusieurs milliers de personnes ont {e1:manifesté} samedi à Valserac contre la construction d’un barrage qui noierait deux villages, à l’appel d’une dizaine d’associations.}

« {q1:On ne noie pas un village pour allumer des ampoules} », a lancé Bérénice Aubrac, porte-parole du collectif Rivière libre.

{p2:Six manifestants ont été {e2:arrêtés} par la police dans la soirée, selon la préfecture.}

La ministre Solène Vauquier a {e3:rejeté} la demande d’un référendum.

@ fr-gazette fr 2030-10-13 https://gazettedesvallees.example/valserac witness=mercure
Valserac : la rivière fait descendre la foule dans la rue

{p1:Plusieurs milliers de personnes ont {e1:manifesté} samedi à Valserac contre la construction d’un barrage qui noierait deux villages, à l’appel d’une dizaine d’associations.}

{p2:Six manifestants ont été {e2:arrêtés} par la police dans la soirée, selon la préfecture.}

Source : Le Mercure du Sud

@ fr-rade fr 2030-10-13 https://rade.example/barrage-valserac witness=rade
Barrage de Valserac : « On ne noie pas un village »

Ils étaient entre trois et cinq mille, samedi, à {e1:défiler} dans les rues de Valserac pour dire non au barrage.

Pour Bérénice Aubrac, du collectif Rivière libre, « {q1:on ne noie pas un village pour allumer quelques ampoules} ».

« {q2:Le chantier commencera en mars, quoi qu’il arrive} », a répondu la ministre Solène Vauquier, qui a {e3:refusé} l’idée d’un référendum.

@ en-ledger en 2030-10-14 https://northledger.example/valserac-dam witness=ledger
Thousands march against French dam

Thousands of people {e1:protested} in Valserac on Saturday against a dam that would flood two villages. Police {e2:arrested} six demonstrators.

“{q1:You do not drown a village to light some bulbs},” said Bérénice Aubrac, spokeswoman for the group Rivière libre.
