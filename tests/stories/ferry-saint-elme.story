@ fr-rade fr 2032-02-19 https://rade.example/ferry-echoue witness=rade
Un ferry s’échoue devant Port-Saint-Elme, 180 passagers évacués

{p1:Le ferry Belle-Amarre, qui transportait 180 passagers, s’est échoué jeudi matin sur des rochers à l’entrée de Port-Saint-Elme ; trois personnes ont été légèrement blessées.}

« {q1:J’ai entendu un grand bruit, puis plus rien} », a raconté une passagère, Odile Kermadec.

Une enquête a été ouverte par le parquet. La direction du port exclut une erreur de balisage.

@ fr-phare fr 2032-02-19 https://lephare.example/belle-amarre witness=rade
Naufrage évité à Port-Saint-Elme

{p1:Le ferry Belle-Amarre, avec 180 passagers à son bord, s’est échoué jeudi matin sur les rochers à l’entrée de Port-Saint-Elme, et trois personnes ont été blessées légèrement.}

« {q1:J’ai entendu un grand bruit et puis plus rien} », raconte une passagère, Odile Kermadec, citée par La Rade.

@ fr-mercure fr 2032-02-20 https://mercuredusud.example/enquete-ferry witness=mercure
Belle-Amarre : le parquet ouvre une enquête

Au lendemain de l’échouement du Belle-Amarre à Port-Saint-Elme, le parquet a confié l’enquête à la gendarmerie maritime.

« {q2:La vitesse du navire est au cœur de nos questions} », a indiqué la procureure Agathe Lestrange.

Les 180 passagers ont été relogés pour la nuit.
