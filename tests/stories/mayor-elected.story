@ en-ledger en 2031-06-02 https://northledger.example/ashgrove-wins witness=ledger
Ashgrove wins Lindport by 212 votes

Delia Ashgrove was elected mayor of Lindport on Sunday, beating Conrad Pell by 212 votes.

“{q1:Nobody who works in this city should have to leave it},” Ashgrove repeated on the steps of the town hall. “{q2:Tomorrow we begin with the rents}.”

Pell {e1:demanded} a recount on Monday.

@ en-herald en 2031-06-02 https://islandherald.example/news/recount witness=herald
Pell wants recount after defeat by 212 votes

Conrad Pell, who lost the election in Lindport on Sunday by 212 votes, {e1:demanded} a recount on Monday.

“{q3:Every vote was counted once, and that is enough},” said the returning officer, Maud Penhallow.

@ de-bote de 2031-06-03 https://hallenstedterbote.example/lindport witness=bote
Lindport bekommt eine neue Bürgermeisterin

Delia Ashgrove hat am Sonntag die Wahl in Lindport gewonnen, mit 212 Stimmen Vorsprung vor Conrad Pell, der am Montag eine neue Auszählung {e1:forderte}.

„{q2:Morgen fangen wir mit den Mieten an}“, sagte Delia Ashgrove vor dem Rathaus.
