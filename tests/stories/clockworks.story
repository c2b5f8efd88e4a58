@ fr-gazette fr 2032-10-06 https://gazettedesvallees.example/horlogerie witness=gazette
L’horloger Tessonnier ferme son usine de Morvillard

{p1:Le groupe Tessonnier a annoncé mardi la fermeture de son usine d’horlogerie de Morvillard, qui emploie 340 personnes, d’ici à la fin de mars.}

« {q1:Cette décision me brise le cœur, mais elle sauve le reste de la maison} », a affirmé le directeur général, Ludovic Ansermoz.

Les syndicats ont {e1:appelé} à une grève vendredi.

« {q2:On nous jette après trente ans comme une vieille montre} », a dit Paulette Grandchamp, déléguée du personnel.

@ fr-mercure fr 2032-10-06 https://mercuredusud.example/tessonnier witness=gazette
Tessonnier : 340 emplois supprimés à Morvillard

{p1:Le groupe Tessonnier a annoncé mardi qu’il fermerait d’ici à la fin de mars son usine d’horlogerie de Morvillard, qui emploie 340 personnes.}

« {q1:Cette décision me brise le cœur mais elle sauve le reste de la maison} », affirme son directeur général, Ludovic Ansermoz, cité par La Gazette des vallées.

@ de-rundschau de 2032-10-07 https://elbrundschau.example/uhren witness=rundschau
Uhrenhersteller Tessonnier schließt Werk mit 340 Beschäftigten

Der Uhrenhersteller Tessonnier schließt bis Ende März sein Werk in Morvillard. 340 Menschen verlieren ihre Arbeit.

„{q1:Diese Entscheidung bricht mir das Herz, aber sie rettet den Rest des Hauses}“, sagte Firmenchef Ludovic Ansermoz.

„{q2:Nach dreißig Jahren wirft man uns weg wie eine alte Uhr}“, sagte Paulette Grandchamp, die Vertreterin der Belegschaft.

@ de-bote de 2032-10-08 https://hallenstedterbote.example/tessonnier witness=bote
Streik bei Tessonnier in Morvillard

Aus Protest gegen die Schließung ihres Werks haben die Beschäftigten des Uhrenherstellers Tessonnier am Freitag in Morvillard {e2:gestreikt}.

„{q2:Man wirft uns nach dreißig Jahren weg wie eine alte Uhr}“, sagte Paulette Grandchamp.
