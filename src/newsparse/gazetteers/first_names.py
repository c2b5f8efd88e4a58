"""First names of many languages: the strongest sign that a name of several words is a person's."""

from __future__ import annotations

# ruff: noqa: E501 - names in full lines

_MASCULINE = """
aaron abdel abdou abdul abdullah abdulaziz abel abraham adam adel adnan adolf adrian ahmad ahmed aidan alain alan albert alberto
aldo alec alejandro aleksandar aleksandr aleksei alessandro alexander alexandre alexei alexis alfons alfred alfredo ali alois alvaro
amadou amir anatoli anders andre andrea andreas andrei andrej andrew andré andrés andy angelo anselm anthony antoine anton antonio antony
anwar aristide armand arnaud arnold arthur artem arturo arvind asif augustin aurélien axel ayman barry bartosz bashar bastien
ben benedikt benjamin benoit benoît benny bernard bernd bernhard bernardo bernie bert bertrand bill billy bob bobby boris brad bradley brandon
brendan brent brett brian bruce bruno bryan burkhard byron calvin cameron carl carlo carlos carsten casey cedric cesar charles charlie
chris christian christof christoph christophe christopher chuck claude claudio claus clement clément clive clinton
colin connor conrad corey cory craig cristian cristiano curtis cyril cédric damien damon dan daniel daniele danny dario darren
dave david dean denis dennis derek detlef devin didier dieter dietmar dimitri dirk dmitri dmitry dmytro dominic dominik dominique donald douglas dustin
dwayne dylan ebrahim eddie eddy edgar edmond edmund eduard eduardo edward edwin egon elias elliot elliott elon emanuel emil emilio emmanuel emmanuele
enrico enrique enzo eric erich erik ernest ernesto ernst erwan erwin esteban ethan etienne eugen eugene evan evgeny ewan fabian fabien fabio fabrice
faisal farid federico felipe felix ferdinand fernand fernando filip florent florian francesco francis francisco franck francois frank françois franz
fred freddie frederic frederick frederik friedrich fritz frédéric gabriel gareth gary gaspard gaston gavin geoff geoffrey georg george
georges gerald gerard gerd gerhard gert gianluca gilbert gilles giorgio giovanni giuseppe glen glenn gordon graham greg gregor gregory guido guillaume guillermo
gunnar gunter gustav gustavo guy gérard günter günther habib hakim hamid hannes hans harald harold harry hartmut hasan hassan heiko heiner heinrich
heinz helmut hendrik henning henri henrik henry herbert hermann hervé hiroshi horst howard hubert hugh hugo hussein ian ibrahim
ignacio igor ilham ilya ingo isaac isaak ismail ismaïl ivan jack jacob jacques jaime jake jakob james jamie jan jared jaroslaw jason jasper javier
jay jean jeff jeffrey jens jeremy jerry jesse jesús jim jimmy joachim joao joaquin jochen joe joel joerg johan johann
johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua josé joão joël juan jules julian julien julio jürgen jörg jérémie jérémy jérôme
justin kai karim karl karsten kassym-jomart keith ken kenneth kenny kevin khaled khalid kieran klaus konrad konstantin kristian kristof kurt kyle lars
laurence laurent lawrence lee leo leon leonard leonardo leonid leopold leroy leslie liam lionel lloyd lorenz lorenzo lothar louis luc luca lucas ludovic ludwig
luigi luis luiz lukas luke lutz luís magnus mahmoud mahmud malcolm malik manfred manuel marc marcel marcelo marco marcos marcus marek mario marius markus
martin marvin massimo mathias mathieu mathis matt matteo matthew matthias matthieu mauricio maurice mauro maxim maxime maximilian
mehdi mehmet michael michel miguel mike mikhail milan milos mohamed mohammad mohammed mohamad morgan moritz moses moshe mounir mouloud muhammad murray mustafa
mustapha narendra nasser nathan nathaniel neil nelson nicholas nick nico nicolas nigel nikita niklas nikolai nikolaus nils noah noel norbert norman oleg
oleksandr oleksii oliver olivier omar oscar oskar osman otto owen pablo paolo pascal patrice patrick paul paulo pavel pedro per pete peter petr petro phil philip
philipp philippe phillip pierre pierre-yves pieter pierluigi piotr rafael rafik rahul rainer ralf ralph ramon ramzan raoul raphael raphaël rashid raul ray raymond reinhard
renaud rené ricardo riccardo richard rick ricky rob robbie robert roberto robin rodney rodolphe rodrigo roger roland rolf romain roman ron ronald
ronny ross roy ruben rudi rudolf rudy rupert russell ryan régis rémi rüdiger saad said salem salman salvador sam samir samuel sandro sascha scott sean sebastian
sebastien serge sergei sergey sergio sergueï seth shane shaun shawn sidney sigmar silvio simon spencer stan stanley stefan stefano steffen stephan
stephen steve steven stuart sven sylvain sébastien tarek ted terry thaddeus theodor theodore thibault thierry thilo thomas thorsten tim timo timothy tobias todd tom
tommy toni tony torsten travis trevor tristan troy tyler udo ulf uli ulrich umberto urs uwe vadim valentin valery vicente victor viktor vincent vitali vitaly
vito vladimir vladislav volker volodymyr václav wael waldemar walter warren wayne werner wesley wilhelm willem william willi willy winfried wladimir
wolf wolfgang xavier yann yannick yasser yevgeny youri youssef yuri yusuf yves yvan zachary éric éric-alain émile étienne ángel álvaro
"""

_FEMININE = """
abigail adela adele adriana agatha agnes agnieszka agnès aisha alexandra alice alicia alina alison allison amanda amélie ana anaïs anastasia andréa angela
angelica angelina angelika angélique anita anja ann anna anne anneliese annette annick annie annika antje antonia ariane arlette ashley astrid audrey
aurore aurélie barbara beate beatrice beatriz becky bernadette beth bettina betty beverly birgit birte bonnie brenda bridget brigitte britta brittany bärbel
béatrice bénédicte camille carina carine carla carmen carol carole carolin caroline carolyn cassandra catalina caterina catherine cathy cecilia chantal
cheryl chiara chloe chloé christa christel christelle christiane christina christine cindy claire clara claudette claudia colette constance cordula corinna corinne
cornelia courtney cristina cynthia cécile céline dagmar daniela danielle daphne deborah debbie debra delphine denise diana diane dominika
donna dora doris dorothea dorothee dorothy edith edwige ekaterina elena eleonora eleanor elfriede elisa elisabeth elise eliza elizabeth elke ella ellen elodie elsa
elvira emilia emilie emily emma erica erika esmeralda esther eugenia eva evelyn fabienne fanny fatima fatma fatou federica fiona flavie franca francesca francine
franziska françoise frauke frida friederike frédérique gabriela gabriella gabrielle geneviève gerda gertrud ghislaine gillian gina gisela gisèle giulia
gloria gudrun gwendoline hanna hannah hannelore heather hedwig heide heidi heike helen helena helene helga henriette hildegard hillary huguette hélène ilona
ilse ines inga inge ingeborg ingrid inès irene irina iris irène isabel isabella isabelle ivana jacqueline jana jane janet janice janine jasmin jeanette
jeanne jenna jennifer jenny jessica jill joana joanna joanne jocelyne johanna josephine joséphine joyce juana judith judy julia juliana julie juliette
jutta kamala karen karin karine karla katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katja katrin kayla kelly kerstin
kim kimberly kirsten konstanze korinna kristen kristin kristina kristine lara larissa laura lauren laure laurie lea leila lena leonie letitia lidia liliane lina linda lisa
lise liz ljudmila lola lorena loretta lorraine lou louisa louise lucia lucie lucy ludmila luisa lydia lynn léa lætitia madeleine magali magdalena maggie maike
manon manuela mara margaret margarete margarita margaux margot maria mariana marianne marie marina marine marion marisa marjorie marlene marlène marta martha martina martine
mary maryse mathilde maud maureen mechthild megan melanie melinda melissa mercedes meredith mia michaela michelle michèle mila mireille miriam molly mona monica monika
monique muriel myriam mélanie nadia nadine nancy naomi natacha natalia natalie natascha nathalie nicola nicole nicoletta nina noémie nora norma odette odile
olga olivia ophélie pamela paola patricia paula pauline peggy penelope petra philippa priscilla rachel rachida ramona raphaëlle rebecca regina regine renate renée
rita roberta romane romina romy rosa rosalie rosemarie roxane ruth sabine sabrina salma salome samantha sandra sandrine sara sarah sarah-jane saskia selina serena severine
shannon sharon sheila shirley sibylle sigrid silke silvia simone sofia sofie solène sonia sonja sophia sophie stefanie stella stephanie stéphanie sue
susan susana susanna susanne suzanne svenja svetlana sybille sylvia sylvie séverine ségolène tamara tania tanja tatiana tatjana teresa tessa theresa theresia thérèse tiffany tina
tracy ulla ulrike ursula uta ute valentina valentine valerie valérie vanessa vera verena veronica veronika victoire virginie vivian viviane vivienne véronique
wanda wendy wiebke xenia yasmina yolanda yvette yvonne zoe zoé zuzana émilie élisabeth élise élodie éva
"""

_EITHER = "andrea camille claude dominique kim leslie casey laurence lou morgan robin jamie"

GIVEN = {
    **dict.fromkeys(_MASCULINE.split(), "m"),
    **dict.fromkeys(_FEMININE.split(), "f"),
    **dict.fromkeys(_EITHER.split(), ""),
}
"""The gender of each first name, in lower case."""
