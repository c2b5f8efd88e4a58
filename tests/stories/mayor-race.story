@ en-ledger en 2031-03-12 https://northledger.example/mayor-launch witness=ledger
Ashgrove launches bid for mayor of Lindport

Delia Ashgrove opened her campaign for mayor of Lindport on Tuesday with a promise on rents.

“{q1:Nobody who works in this city should have to leave it},” Ashgrove told 300 supporters at the fish hall.

She {e1:accused} the sitting mayor, Conrad Pell, of hiding the cost of the new bridge.

@ en-herald en 2031-03-12 https://islandherald.example/news/ashgrove witness=herald
Rents at heart of Ashgrove’s campaign

Delia Ashgrove, who wants to become mayor of Lindport, promised on Tuesday to freeze rents for four years.

“{q1:Nobody who works in this town should have to leave it},” she said in the fish hall.

“{q2:A promise is not a budget},” Mayor Conrad Pell replied in the evening.

@ en-tide en 2031-03-14 https://thetide.example/pell-answers witness=tide
Pell answers Ashgrove on rents

“{q2:A promise is not a budget},” Conrad Pell said on Tuesday evening of the plan of his rival Delia Ashgrove to freeze rents in Lindport.

Ashgrove had {e1:accused} the mayor of hiding the cost of the new bridge.
