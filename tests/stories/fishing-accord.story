@ fr-phare fr 2031-05-07 https://lephare.example/accord-peche witness=phare
La Norvège et le Danemark signent un accord sur la pêche

{p1:Le ministre norvégien Aksel Thorvik et sa collègue danoise Maren Lindegaard ont {e1:signé} mardi à Oslo un accord sur la pêche dans les eaux du Nord, après trois jours de négociations.}

« {q1:Nous partageons cette mer, et nous la protégerons ensemble} », a déclaré Aksel Thorvik devant la presse.

Maren Lindegaard a parlé d’« {q2:un nouveau chapitre} » entre les deux pays. Selon elle, 40 bateaux seront concernés dès l’automne.

Lundi, une centaine de pêcheurs avaient {e2:manifesté} devant le port de Bergen contre le texte.

@ en-ledger en 2031-05-07 https://northledger.example/fishing-deal witness=phare
Norway and Denmark sign fishing agreement

{p1:Norwegian minister Aksel Thorvik and his Danish colleague Maren Lindegaard {e1:signed} an agreement on fishing in northern waters in Oslo on Tuesday, after three days of negotiations.}

“{q1:We share this sea, and we will protect it together},” Aksel Thorvik told the press.

Maren Lindegaard spoke of “{q2:a new chapter}” between the two countries. According to her, 40 boats will be affected from the autumn.

This article was translated from French. It first appeared in Le Phare.

@ de-anzeiger de 2031-05-07 https://kuestenanzeiger.example/fischerei witness=anzeiger
Oslo und Kopenhagen einigen sich über den Fischfang

Nach zähen Gesprächen haben Norwegen und Dänemark am Dienstag in Oslo ein Abkommen über den Fischfang {e1:unterzeichnet}.

„{q1:Wir teilen dieses Meer, und wir werden es gemeinsam schützen}“, sagte der norwegische Minister Aksel Thorvik.

Betroffen sind 40 Boote. Fischer aus Bergen hatten am Montag gegen den Vertrag {e2:protestiert}.

@ fr-rade fr 2031-05-08 https://rade.example/peche-nord witness=phare
Pêche : Oslo et Copenhague tournent la page

{p1:Aksel Thorvik, ministre norvégien, et son homologue danoise Maren Lindegaard ont {e1:signé} mardi à Oslo un accord sur la pêche dans les eaux du Nord, au terme de trois jours de négociations.}

« {q1:Nous partageons cette mer et nous allons la protéger ensemble} », a dit Aksel Thorvik.
