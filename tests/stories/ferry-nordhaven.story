@ en-ledger en 2032-02-11 https://northledger.example/ferry-aground witness=wire
Ferry with 212 aboard runs aground off Nordhaven

{p1:A ferry carrying 212 passengers ran aground on a sandbank outside the harbour of Nordhaven early on Wednesday, and lifeboats brought everyone ashore within four hours.}

{p2:Nobody was hurt, the coastguard said, although eleven passengers were treated for cold.}

“{q1:The fog came in faster than any of us had ever seen},” the captain, Hanna Oldroyd, told Northern Wire.

The shipping line, Belt & Sound, said the Marigold would be towed to the yard at high water.

@ en-herald en 2032-02-11 https://islandherald.example/news/marigold witness=wire
Ferry with 212 aboard runs aground off Nordhaven

By our newsroom

{p1:A ferry carrying 212 passengers ran aground on a sandbank outside the harbour of Nordhaven early on Wednesday, and lifeboats brought everyone ashore within four hours.}

{p2:Nobody was hurt, the coastguard said, although eleven passengers were treated for cold.}

“{q1:The fog came in faster than any of us had ever seen},” the captain, Hanna Oldroyd, told Northern Wire.

Share on Facebook

Read more: The best beaches of the north

@ en-tide en 2032-02-12 https://thetide.example/marigold-tow witness=tide
Marigold waits for the tide

The ferry Marigold was still lying on the sand outside Nordhaven on Thursday, a day after lifeboats took its 212 passengers off in thick fog.

Captain Hanna Oldroyd, 51, said she had been given no warning. “{q1:That fog came in faster than any of us have ever seen},” she said.

“{q2:We will look at the radar before we look at the captain},” said Piers Amundsen, who leads the inquiry.

@ de-anzeiger de 2032-02-12 https://kuestenanzeiger.example/marigold witness=anzeiger
Fähre vor Nordhaven auf Grund gelaufen

Eine Fähre mit 212 Passagieren ist am Mittwoch vor Nordhaven im Nebel auf eine Sandbank gelaufen. Verletzt wurde niemand, elf Menschen waren unterkühlt.

Die Reederei Belt & Sound will die „Marigold“ bei Hochwasser in die Werft schleppen.
