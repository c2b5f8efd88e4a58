@ en-ledger en 2030-06-20 https://northledger.example/quake-iceland witness=ledger
Earthquake rattles northern Iceland

A magnitude 5.9 earthquake struck near the village of Hrafnadal in northern Iceland on Wednesday night. Nobody was killed, but about 30 houses were damaged.

“{q1:The floor jumped under my bed},” said Sigrun Hallbera, a teacher.

@ de-rundschau de 2030-06-20 https://elbrundschau.example/beben-island witness=rundschau
Erdbeben erschüttert den Norden Islands

Ein Erdbeben der Stärke 5,9 hat am Mittwochabend den Ort Hrafnadal im Norden Islands erschüttert. Rund 30 Häuser wurden beschädigt, Tote gab es nicht.

„{q1:Der Boden sprang unter meinem Bett}“, erzählte die Lehrerin Sigrun Hallbera.

@ en-tide en 2030-06-21 https://thetide.example/hrafnadal witness=tide
Hrafnadal sweeps up the glass

{p1:Two days after the earthquake the village of Hrafnadal, in the north of Iceland, is sweeping up glass. Some 30 houses have cracks.}

Teacher Sigrun Hallbera slept in her car. “{q1:The floor jumped under my bed},” she says.

@ en-herald en 2030-06-21 https://islandherald.example/news/hrafnadal witness=tide
Village sweeps up after earthquake

{p1:Two days after the earthquake the village of Hrafnadal, in the north of Iceland, is sweeping up glass. Some 30 houses have cracks.}

This article first appeared in The Tide.
