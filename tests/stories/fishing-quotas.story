@ fr-phare fr 2031-09-17 https://lephare.example/quotas witness=phare
Pêche : nouvelle rencontre entre Oslo et Copenhague

Quatre mois après l’accord d’Oslo, Aksel Thorvik et Maren Lindegaard se sont {e1:rencontrés} mardi à Aarhus pour parler des quotas de cabillaud.

Maren Lindegaard a de nouveau promis « {q1:un nouveau chapitre} » entre les deux pays, mais aucun texte n’a été signé.

« {q2:Il reste deux chiffres sur lesquels nous ne sommes pas d’accord} », a reconnu Aksel Thorvik.

@ de-anzeiger de 2031-09-17 https://kuestenanzeiger.example/quoten witness=anzeiger
Keine Einigung über Kabeljau

Der norwegische Minister Aksel Thorvik und seine dänische Kollegin Maren Lindegaard haben sich am Dienstag in Aarhus {e1:getroffen}, um über die Quoten für Kabeljau zu sprechen.

„{q2:Es bleiben zwei Zahlen, über die wir uns nicht einig sind}“, räumte Aksel Thorvik ein.

@ en-ledger en 2031-09-18 https://northledger.example/cod witness=ledger
Cod talks end without a deal

Aksel Thorvik of Norway and Maren Lindegaard of Denmark {e1:met} in Aarhus on Tuesday to discuss cod quotas, and left without signing anything.

“{q2:There are still two figures on which we do not agree},” Thorvik admitted.
