@ de-rundschau de 2033-08-24 https://elbrundschau.example/flut-kenia witness=rundschau
Hilfe für die Flutgebiete in Kenia

Dänemark hat am Dienstag 2000 Zelte nach Kenia {e1:geliefert}, wo nach tagelangem Regen 60.000 Menschen obdachlos sind.

Norwegen {e2:schickte} am selben Tag 40 Ärzte, Island {e3:spendete} drei Millionen Kronen.

„{q1:Jedes Zelt ist eine Familie, die heute trocken schläft}“, sagte die kenianische Ministerin Wanjala Achieng.

@ en-ledger en 2033-08-24 https://northledger.example/kenya-floods witness=ledger
Tents, doctors and money reach flooded Kenya

Denmark {e1:delivered} 2,000 tents to Kenya on Tuesday. Norway {e2:sent} 40 doctors, and Iceland {e3:donated} three million crowns.

Days of rain have left 60,000 people without a home.

“{q1:Every tent is a family that sleeps dry tonight},” said the Kenyan minister, Wanjala Achieng.

@ fr-phare fr 2033-08-25 https://lephare.example/kenya-inondations witness=phare
Inondations au Kenya : l’aide arrive

Le Danemark a {e1:livré} mardi 2 000 tentes au Kenya, la Norvège a {e2:envoyé} 40 médecins et l’Islande a {e3:donné} trois millions de couronnes.

« {q1:Chaque tente, c’est une famille qui dort au sec ce soir} », a dit la ministre kényane Wanjala Achieng.

Quelque 60 000 personnes sont sans abri après plusieurs jours de pluie.
