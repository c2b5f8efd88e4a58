@ de-rundschau de 2031-11-05 https://elbrundschau.example/streik witness=rundschau
Straßenbahnfahrer streiken in Hallenstedt

{p1:In Hallenstedt haben am Mittwoch rund 900 Fahrer der Straßenbahn die Arbeit niedergelegt und vor dem Rathaus für höhere Löhne {e1:demonstriert}.}

„{q1:Wer um vier Uhr aufsteht, muss davon leben können}“, rief der Gewerkschafter Jannik Orlowsky.

Die Verkehrsbetriebe {e2:lehnten} die Forderung nach acht Prozent mehr Lohn {e2:ab}. Die Gewerkschaft {e3:drohte} mit einem zweiten Streik im Advent.

@ de-bote de 2031-11-05 https://hallenstedterbote.example/nahverkehr witness=rundschau
Stillstand auf den Gleisen

{p1:In Hallenstedt haben am Mittwoch rund 900 Straßenbahnfahrer die Arbeit niedergelegt und vor dem Rathaus für höhere Löhne {e1:demonstriert}.}

„{q1:Wer um vier Uhr früh aufsteht, muss davon leben können}“, rief Gewerkschafter Jannik Orlowsky der „Elbrundschau“ zufolge.

@ de-anzeiger de 2031-11-06 https://kuestenanzeiger.example/tram-hallenstedt witness=anzeiger
Nach dem Streik: Hallenstedt wartet auf ein Angebot

Einen Tag nach dem Streik der Straßenbahnfahrer in Hallenstedt haben die Verkehrsbetriebe ein neues Angebot angekündigt.

„{q2:Wir legen am Freitag eine Zahl auf den Tisch}“, sagte die Chefin der Verkehrsbetriebe, Wiebke Tannhorst.

Die Gewerkschaft verlangt acht Prozent mehr Lohn und hatte mit einem zweiten Ausstand im Advent {e3:gedroht}.
