@ en-ledger en 2033-03-03 https://northledger.example/harbour-trial witness=wire
Former harbour chief jailed for five years

{p1:A court in Lindport sentenced the former head of the harbour authority, Gideon Marsh, to five years in prison on Thursday for taking bribes of 2.4 million crowns from a dredging company.}

“{q1:He sold what was never his to sell},” Judge Thea Wexcombe said as she read the verdict.

{p2:Marsh denied every charge and his lawyer said he would appeal.}

@ en-herald en 2033-03-03 https://islandherald.example/news/marsh-sentenced witness=wire
Harbour boss gets five years

LINDPORT (Northern Wire) - {p1:A court in Lindport sentenced the former head of the harbour authority, Gideon Marsh, to five years in prison on Thursday for taking bribes of 2.4 million crowns from a dredging company.}

“{q1:He sold what was never his to sell},” Judge Thea Wexcombe said as she read the verdict.

{p2:Marsh denied every charge and his lawyer said he would appeal.}

Subscribe to our newsletter

@ en-tide en 2033-03-04 https://thetide.example/marsh witness=tide
“Never his to sell”: how the Marsh case ended

It took Judge Thea Wexcombe eleven minutes to read the verdict against Gideon Marsh, who ran the harbour of Lindport for nine years. Five years in prison, she said, for bribes of 2.4 million crowns.

“{q1:He sold what was never his to sell},” she told the court.

“{q2:My client will fight this to the last day},” said his lawyer, Rufus Calloway.

@ fr-phare fr 2033-03-04 https://lephare.example/lindport witness=phare
Corruption : l’ancien patron du port de Lindport condamné à cinq ans de prison

L’ancien directeur du port de Lindport, Gideon Marsh, a été condamné jeudi à cinq ans de prison pour avoir touché 2,4 millions de couronnes d’une société de dragage.

« {q2:Mon client se battra jusqu’au dernier jour} », a assuré son avocat, Rufus Calloway.
