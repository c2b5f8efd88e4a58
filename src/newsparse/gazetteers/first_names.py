"""First names of some forty languages: the strongest sign that a name of several words is a person's.

Written from general knowledge of the names that are usual in each language, not from pages. Left out are names that more
often mean something else at the head of a name in capitals: months, flowers, places, offices, brands and words.
"""

from __future__ import annotations

# ruff: noqa: E501 - names in full lines

_MASCULINE = """
aaron abdel abdou abdoulaye abdul abdulaziz abdullah abel abraham achim adalbert adam adel adnan adolf adrian agustín ahmad ahmed ahmet aidan akira
alain alan alastair albert alberto albrecht aldo alec alejandro aleksandar aleksandr aleksei aleksi alessandro alessio alex alexander alexandre
alexandru alexei alfons alfonso alfred alfredo ali alistair allan allen alois alphonse alvaro alvin amadou amaury amin amir amit amos anatole anatoli
anders andre andreas andrei andrej andrew andreï andrzej andrás andré andrés andy angelo angus anil anselm anthony antoine anton antonin antonio
antony antti anwar ariel aristide arjun armand armando armel arnaud arne arno arnold arsène artem arthur artur arturo arun arvind ashok asif attila
aubin augustin aurélien avigdor axel ayman aymeric aziz babacar babatunde balázs baptiste barnabé barry bartosz bartłomiej bashar bashir bastien
baudouin bekir ben benedikt benito benjamin benny benoit benoît bento bernard bernardo bernd bernhard bernie bert berthold bertrand bilal bill billy
björn bjørn blake bob bobby bodo bogdan bohumil bojan boris boubacar brad bradley brandon branko brendan brent brett brian brice bruce bruno bryan
bryce burak burkhard byron béla bülent caio caleb callum calvin cameron carl carlo carlos carsten cedric cees cem cemal cesar cesare charles charlie
charly cheikh chester chinedu chris christian christof christoph christophe christopher chuck cillian ciprian clarence clark claudio claudiu claus
clayton clemens clement clifford clinton clive clyde clément cody colas colin connor conor conrad constantin corentin corey cormac corneliu cornelius
corrado cory cosmin craig cristi cristian cristiano cristóbal csaba curtis cyprien cyril cyrille czesław cédric célestin césaire césar călin cătălin
daan daisuke damian damien damon dan daniel daniele danny dario darrell darren dave david davide dean declan deepak dejan denis dennis derek derrick
detlef devin dezső didier diego dieter dietmar dietrich dimitri dinesh dirk dmitri dmitry dmytro domenico dominic dominik donald donatien doru doug
douglas dov dragan dragoș duane duarte duncan dustin duško dwayne dwight dylan dániel dávid eamon eberhard ebrahim eckart eckhard eddie eddy edgar
edgard edmond edmund edoardo edson eduard eduardo edward edwin eero egbert egon ehud eitan ekkehard eli elias elijah elliot elliott elmer eloi elon
emanuel emanuele emeka emil emilio emmanuel emmanuele emre engelbert engin enrico enrique enzo erdoğan erhard eric erich erik erkan ernest ernesto
ernst erwan erwin esteban ethan etienne ettore euan eudes eugen eugene eugène eusebio evan everett evert evgeny ewald ewan eyal fabian fabien fabio
fabrice fabrizio fadi fahad faisal falk farhad farid fatih federico felipe felix femi feng ferdinand ferenc fergus ferhat fermín fernand fernando
fidel filip filipe filippo finlay firmin flavien flavio florent florentin florian florin floyd flávio fouad francesco francis francisco franck franco
francois frank franklin franz françois fred freddie frederic frederick frederik fredrik fridolin friedhelm friedrich frits fritz frédéric fulbert
fábio félix gabriel gadi gareth garrett gary gaspard gaston gauthier gautier gavin gaël gaëtan geert geoff geoffrey geoffroy georg george georges
gerald gerard gerardo gerd gereon gergely gerhard germán gernot gero gerold gerrit gert ghassan gheorghe ghislain giacomo giancarlo gianfranco
gianluca gianni gideon gilbert gilberto gilles gino giorgio giovanni gisbert giuliano giuseppe glen glenn gontran gonzalo gonçalo gopal goran gordon
gottfried graham gratien greg gregor gregory grzegorz grégoire guido guilhem guilherme guillaume guillermo gunnar gunter gustaf gustav gustave gustavo
guy gyula györgy gábor gérard géza götz günter günther habib hadi hagen haidar hakan hakim halil hamad hamid hamish hamza hani hannes hannu hans
harald haris harish harold harry hartmut hartwig haruki harvey hasan hassan hector heikki heiko heiner heinrich heinz heitor helge helmut hendrik henk
henning henri henrik henrique henry herbert herman hermann hernán hervé hilaire hinrich hippolyte hiroshi hisham holger homer honoré horace horia
horst hossein howard hubert hubertus hugh hugo hugues humberto hung hussein håkan héctor hüseyin iain ian ibrahim ibrahima ichiro idris idrissa
ignacio igor ikechukwu iker ilham iliescu ilkka ilya imad imran imre ingmar ingo ingvar inácio ioan ion ionuț iouri isaac isaak isaiah isidro ismael
ismail ismaïl issa istván itamar iulian ivan ivo jaap jacek jacinto jack jackson jacob jacques jaime jake jakob jalal jamal james jan janez janusz
jared jari jaroslav jaroslaw jarosław jason jasper javier jay jeff jeffrey jelle jens jeremiah jeremy jeroen jerome jerry jerzy jesper jesse jesús
jian jim jimmy jiří joachim joao joaquin joaquín jobst jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jonty joost jordi
jorge joris joschka jose josef josep joseph josh joshua josip josselin josé joão joël juan juanjo juha jukka jules julian julien julio julián justin
justus jános jérémie jérémy jérôme józef józsef jörg jürgen kadir kai kalle kamal karim karl karsten kaspar kassym-jomart kazimierz kazuo kees keith
kelechi kemal ken kenji kenneth kenny kent kevin khaled khalid khalil kieran kilian kirk kjell klaas klaus knut koen kofi konrad konstantin korbinian
krishna kristian kristof krzysztof kurt kwame kwesi kyle kálmán károly kévin lachlan ladislav lajos lambert lamine larry lars lasse laurent lauri
lawrence leander leandro lee leif lennart leo leon leonard leonardo leonel leonhard leonid leopold leroy lester leszek levent lewis liam lilian linus
lionel lisandro liviu lloyd lorenz lorenzo lothar louis loïc luc luca lucas lucian luciano lucien ludger ludovic ludwig luigi luis luiz lukas luke
lukáš luther lutz luís lászló léo léon léonard léopold maarten maciej mads magnus mahmoud mahmud majid makoto malcolm malik malte mamadou manfred
manish mansour manuel marc marceau marcel marcellin marcello marcelo marcin marco marcos marcus marek mariano mario marius mariusz markku markus
marnix marshall martin martín marvin marwan masaru massimiliano massimo mateus mathias mathieu mathis matjaž matt matteo matthew matthias matthieu
matti maurice mauricio maurizio mauro maurício max maxence maxim maxime maximilian mehdi mehmet melvin metin michael michaël michał michel mickaël
miguel mihai mihály mikael mike mikhail mikhaïl mikkel mikko miklós milan milorad milos miloš milton ming minh mircea mirko miroslav mirosław mitch
mitchell modou mohamad mohamed mohammad mohammed mohan mohsen moritz morris morten moses moshe mostafa mouloud mounir mourad mousa moussa muhammad
mukesh murat murilo murray mustafa mustapha márcio márton mátyás máximo médéric nabil nadim naftali naoki narcisse narendra nasser nathan nathaniel
naveen nebojša necmettin neil nelson nenad niall nicholas nick nico nicolae nicolas nicolás niek niels nigel nihat nikhil nikita niklas nikola nikolai
nikolaus nils nino nizar noah noam noel norbert norman nuno obinna octavian octavio odilon ofer ola olaf oleg oleksandr oleksii oliver olivier olli
olof olusegun omar ondřej oren orhan osama oscar oskar osman otis otto otávio ousmane ovidiu owen paavo pablo padraig paolo pascal patrice patrick
paul paulin paulo pavel paweł peder pedro pekka per pertti petar pete peter petr petre petro phil philip philipp philippe phillip pierluigi pierre
pierre-yves pierrick piers piet pieter pietro piotr pradeep prakash predrag preston pál péter qasim qiang quentin radek radovan radu rafael rafał
raffaele rafik rahul raimund rainer rajesh rajiv rakesh ralf ralph ramadan ramiro ramon ramzan ramón randall randy raoul raphael raphaël rashad rashid
rasmus raul ravi ray raymond raúl recep reginald reiner reinhard reinhold renan renato renaud renzo rené reza rhys ricardo riccardo richard rick ricky
riley risto rob robbie robert roberto roch rodney rodolphe rodrigo rogelio roger rogério rohit roland rolf romain roman romaric román ron ronald ronan
ronnie ronny rory ross roy ruben rubén rudi rudolf rudy rufus rui rupert russell rustam ruud ryan ryszard régis rémi rémy rüdiger răzvan saad sacha
saeed said saif sakari salem salif salman salomon salvador salvatore sam samer sami samir samuel samuele sandeep sander sandro sanjay santiago sascha
satish satoshi sayed saúl scott seamus sean sebastian sebastien selahattin selim seppo serge sergei sergey sergio sergueï serkan servan seth seydou
shahid shane shaun shawn shigeru shimon shinzo shyam sidney sigmar silvano silvio silviu simon siméon sipho sixte sjoerd slavko slobodan sorin
souleymane spencer srđan stan stanislav stanisław stanley stefan stefano steffen stelian stephan stephen steve steven stewart stig stijn stjepan
stuart stéphane suleiman sunil suresh sven sylvain sylvestre sándor sébastien sérgio sönke søren süleyman sławomir tadeusz tage taha takashi talal
tamás tancrède tanguy tapio tarek tariq taro tatenda tayfun ted teemu tendai terje terrence thabo thaddeus themba theo theodor theodore thiago thibaud
thibault thibaut thierry thilo thomas thor thorben thorbjørn thorsten théo théodore théophile tiago tibor tidjane tijs til tim timm timo timon timothy
timothée tobias todd tom tomasz tomislav tommaso tommy tomás tomáš toni tony torben torsten traian traugott travis trevor tristan trond troy tuan
tunde tuomas turgut tyler tzvi udo ugo ulf uli ulrich ulysse umar umberto urbain urs usman uwe uğur vadim valentin valerio valery valère valéry vasco
vasile veikko venceslas vernon vicente victor victorien viggo vijay vikram viktor vincent vincenzo vinod vinzenz vinícius viorel virgil virgile vitali
vitaly vito vittorio vivien vlad vladan vladimir vladimír vladislav volkan volker volkmar volodymyr vuk václav víctor vítor wael wahid waldemar walid
wallace walter warren wayne wendelin wendell werner wesley wieland wiesław wilfried wilhelm willard willem willi william willie willy winfried witold
wladimir wojciech wolf wolfgang wolfram wouter xaver xavi xavier yaakov yahya yair yann yannick yannik yasin yasser yavuz yaşar yevgeny yitzhak yoann
yohan yoshi yossi younes youri yousef youssef yuki yuri yusuf yvan yves yvon zacharie zachary zafer zaid zakaria zbigniew zdeněk zdravko zdzisław zeev
ziad zlatko zoltán zoran zsolt ádám ágoston álvaro ángel édouard émile émilien éric éric-alain étienne évariste íñigo óscar ömer ümit şükrü ștefan
"""

_FEMININE = """
aafke abigail ada adaeze adela adele adelheid adeline adriana adrienne adèle adélaïde agatha agathe agnes agneta agnetha agnieszka agnès aila aimée
aino aisha aitana akiko alana albane alejandra aleksandra alena alessandra alessia alexa alexandra alexandrine alia alice alicia alicja alina aline
alison alix alizée allison alma almudena alyssa amal amanda amandine amara amelia amelie amina aminata amira amparo amy amélia amélie ana ananya
anastasia anastasiia anastasiya anaëlle anaïs anca andreea andréa andrée aneta anette angela angelica angelika angelina angie angèle angélique anikó
anita anja anjali anke ann anna annabelle annalena anne annegret anneke anneli annelies anneliese annemarie annett annette annick annie annika annukka
anouk antje antoinette antonella antonia antonina aoife aparecida apolline araceli ariana ariane arianna arlette armelle aránzazu asena asha ashley
aslı astrid astrée asunción athénaïs aude audrey aurore aurélia aurélie axelle aya ayelet aylin ayten ayumi ayşe aïssatou bahar bailey barbara basma
beata beate beatrice beatrix beatriz becky begoña bella belén benedetta berna bernadette bernice berta bertha berthe bessie beth bethany bettina betty
betül beverly bianca biljana bineta birgit birgitta birte blanca blandine blanka bonnie borbála bożena božena branka brenda briana bridget brigitta
brigitte britt britta brittany bruna brunhilde burcu bärbel béatrice bénédicte bérénice büşra caitlin camila camélia canan candace carina carine carla
carlota carlotta carmen carol carola carole carolien carolin carolina caroline carolyn carrie cassandra cassandre catalina caterina catherine cathy
cecilia celia chantal charlene charline charlène cheryl chiara chioma chiyo chloe chloé christa christel christelle christiane christina christine
christy ciara cindy cinzia claire clara clarisse claudette claudia claudine clotilde cláudia clémentine colette coline colleen concepción connie
constance constanze cora coralie coraline cordula corentine corina corinna corinne cornelia cosima coumba courtney cristiane cristina cunégonde
cynthia cyrielle cátia cécile cécilia célestine célia céline dafna dagmar dalia dalila dana daniela danielle danièle danuta daphne daphné daria
darlene darya deanna debbie deborah debra deepa delia delphine denise diana diane diarra dilek dina divya doina dominika donatella donna dora doreen
doris dorit dorota dorothea dorothee dorothy dorothée dragana dubravka dunja débora déborah dóra ebba ebru edelgard edeltraud edit edith eduarda
edwige efrat eija eila eileen eilidh ekaterina elaine eleanor elena eleonora elfriede elif elin elina elisa elisabet elisabeth elisabetta elise eliza
elizabeth elizaveta eliška elke ella ellen elodie eloise elsa elsbeth else elsie elske elvira elżbieta emanuela emelie emeline emiko emilia emilie
emily emine emma emmanuelle encarnación enikő erica erika erin erna ernestine erzsébet esmeralda esperanza esra estelle esther ethel eugenia eugénie
eva evelyn evgenia evgeniya ewa fabiana fabienne fadila fanny fanta farah farida fariha fatema fatima fatma fatou fatoumata faustine faye federica
felicia femke feride fernanda fernande filiz fiona fiorella flavia flavie florencia florine flávia folake franca frances francesca francien francine
franziska françoise frauke frida frieda friederike frédérique funmilayo fátima félicie gabriela gabriella gabrielle galina gamze garance geeta gema
genevieve geneviève georgeta georgette geraldine gerda gerlinde germaine gertraud gertrud gertrude gesine ghada ghislaine giada gianna gilberte
gillian gina ginette ginevra giorgia giovana giovanna gisela gisèle gitta giulia giuliana giuseppina gizem gladys glenda gloria gordana graciela
grażyna greetje greta grit guadalupe gudrun gunilla gwen gwenaëlle gwendoline gwendolyn gwladys györgyi géraldine gül gülşen habiba hacer hadas hadiya
hafsa hailey hajnalka hala halima halina hana hanako hanan hanna hannah hanne hanneke hannelore harriet haruka hatice heather hedda hedwig hege heide
heidemarie heidi heike heleen helen helena helene helga helle henrietta henriette hermine herta hilary hilde hildegard hilkka hillary hortense huda
huguette huong héloïse hélène hülya ibolya ida ilana ilaria ildikó ileana ilka ilona ilse iman imke imogen ina indira ineke ines inga inge ingeborg
inger ingrid inken inkeri inmaculada inna insa inès inés inês ioana irena irene irina iris irma irmgard irmtraud irène irén isabel isabela isabell
isabella isabelle isadora isaline iulia ivana ivanka iwona jaana jacinthe jacqueline jadwiga jamila jana jane janet janice janina janine janneke
jarmila jasmin jasna jaya jeanette jeanne jeannine jelena jenna jennifer jenny jessica jette jill jimena jitka joan joana joann joanna joanne jocelyne
jodi johanna jolanda jolanta josefina josefine josephine josette josiane josien joséphine jovana joyce joëlle juana juanita judit judith judy jule
julia juliana juliane julie julienne julieta juliette justyna jutta jytte júlia kaarina kadiatou kaisa kaja kamala kamila kara karen karima karin
karina karine karla karnit karolina karoline katalin katarina katarzyna kate katelyn katerina kateryna kateřina katharina katherine kathleen kathrin
kathryn kathy katia katie katja katri katrin katrina kavita kay kayla keiko keira kelly kelsey kerstin ketty khadija khrystyna kimberly kinga kirsi
kirsten klara klára konstanze korinna kornelia krista kristen kristiina kristin kristina kristine krisztina krystyna ksenia ksenija kumiko laetitia
lakshmi lamia lana lara larisa larissa larysa lata latifa laura laure lauren lauriane laurie laurène lavinia layla laëtitia lea leah leena leila lena
leni lenka leonie leonor leticia letitia letizia letícia leyla liane lidia lieke lieselotte ligia liisa lilia liliana liliane lillian lilou limor lina
linda lindsay linh linnea lisa lise liselotte lisette liudmila livia liz ljiljana ljubica ljudmila loane lois lola lonneke lore loredana lorella
lorena loretta lori lorraine lotta lotte louane louisa louise lourdes luana lubna lucette lucia luciana lucie lucienne lucille lucreția lucy lucía
ludivine ludmila ludmilla ludovica luisa luise luiza luminița luísa lydia lydie lyne lynn lyubov lyudmila lætitia léa léna léonie léontine lívia lúcia
maaike maarit mabel mackenzie madalena maddalena madeleine madeline madhuri mafalda magali magdalena magdolna maggie maha mahaut maike maite maja
malin mallaury manon manuela mara maram marcela marcella marcia maren margaret margareta margarete margarita margaux margherita margit margot margret
margrethe margrit marguerite maria mariam mariama mariana mariangela marianne maribel marie marieke mariella marielle marija marijke marilyn marilyne
marina marine mariola marion marisa marisol marit mariya marja marjatta marjolaine marjorie markéta marleen marlene marlies marlis marlène marsha
marta martha martina martine mary maryam maryline maryse maryvonne maría masako mathilde matilda matilde maud maura maureen mauricette maxine maya
maëlle maëlys małgorzata mechthild mechtild meena meera megan meghan megumi meike melanie melek melinda melissa merav mercedes meredith merja merle
merve meryem mette mhairi mia michaela michal michela michelle michiko michèle mieke mihaela miho mila mildred milena mindy minna mira miranda
mireille mirela mirella miri miriam mirjam mirjana mirta molly mona monica monika monique montserrat morena morgane mouna muriel myra myriam márcia
mária márta mégane mélanie mélina mélissa mélodie mónika mônica mădălina nabila nadezhda nadia nadiia nadine nadja nadège nafissatou naima najat nancy
naoko naomi natacha natalia natalie nataliya natalya natascha natasha nataša nathalie natsuki natália nawal nazlı naëlle ndeye neha nele nell nelly
nerea nermin nevena ngozi niamh nicole nicoleta nicoletta nienke nina ninon nisha nkechi noelia noemi noemí nolwenn nomvula nora noriko norma nour
noémie nurcan nuria nurit nóra oana octavia océane odette odile oksana oleksandra olena olga olha olivia ophélie orit orla orly ornella orsolya oumou
outi paloma pamela paola pascale patricia patrizia patrycja patrícia paula paulette paulina pauline pavla peggy pelin penelope perihan pernille petra
philippa phoebe phyllis pia pirjo pirkko piroska polina polly pooja preeti priscilla priscille priya priyanka päivi pétronille pınar rabia rachel
rachida radha radka rafaela raffaella ragnhild raija raisa raluca ramona randi rania raphaëlle raquel rasha rebecca reem regina regine rekha renata
renate renee renée rhonda ricarda riikka rita ritva roberta roberte rocío rodica rokhaya roksolana romana romane romina romy ronit rosa rosalie rosana
rosanna rosaria rosario roseline roselyne rosemarie rosemary rosi rossana rossella roswitha roxana roxane roxanne rozália rukiye ruth ruxandra rébecca
régine réka saara sabine sabrina sadie sahra sakura salimata sally salma salome salomé samantha samar samia samira sana sanda sandra sandrine sangeeta
sanja sanna sanne saoirse sara sarah sarah-jane saskia satu sayuri seda seema selena selina selma semra serena servane setsuko severine sevgi sevim
shannon shanti sharon sheila shelly sherri sherry shilpa shira shirin shirley sibel sibylle sidonie sieglinde sigal sigrid silje silke silvana silvia
simona simone simonetta sina sinead siobhan sirpa sissel sita slavica smita sneha snežana sofia sofie sofiya sofía soline solomiia solveig solène
sonali sonia sonja sophia sophie sorina souad stacey stacy stefania stefanie steffi stella stephanie stine stéphanie sudha sue suha sumaya sunita
susan susana susann susanna susanne sushma suzanne suzie svenja svetlana swantje swati sybille sylvaine sylvette sylvia sylvie sylwia szilvia sára
ségolène séverine sónia tabitha taina tali tamar tamara tammy tania tanja tara tarja tasha tatiana tatjana taylor teodora teresa tereza teri tessa
tetiana thandi thaïs thea thelma theresa therese theresia thuy thérèse tiffany tiina tina tineke tiphaine tiziana tjitske tomoko tracey traute trine
trisha trude tuija turid tuula tuğba tzipi tânia tímea tülay tünde ulla ulrika ulrike ulyana ursel ursula ursule urszula uschi usha uta ute valentina
valentine valeria valerie valeriia valéria valérie vandana vanessa varvara vera verena veronica veronika verónica vesna vicki vicky victoire vigdis
viktoria viktoriia viktoriya viktória viorica virginie virpi vittoria vitória vivian viviana viviane vivienne véronique věra walburga waltraud wanda
wencke wendy weronika whitney wibke wiebke wilhelmine willemijn wilma winifred xavière xenia ximena xiu yaa yael yaffa yaroslava yasemin yasmin
yasmina yasmine yaëlle yekaterina yelena yeliz yetunde yevgenia ying yoko yolanda yolande ysaline yuko yulia yuliia yumi yvette yvonne zahra zainab
zanele zdenka zehra zeinab zeynep zhanna zodwa zoe zofia zorica zoya zoé zsuzsanna zsófia zuzana ágnes ágota ángeles ângela édith édwige églantine
éliane éline élisa élisabeth élise élodie éloïse élvire éléna émeline émilie éva évelyne özge özlem şule šárka ștefania
"""

_EITHER = """
alexis andrea camille casey claude dominique gabi gabriele jackie jamie jean jocelyn kari kerry kim kiran laurence leslie lou marian michele morgan
nicola robin sasha saša terry tracy
"""
"""Names of both, or whose gender depends on the language; `NameLexicon.first_names` says it where it is one."""

GIVEN = {
    **dict.fromkeys(_MASCULINE.split(), "m"),
    **dict.fromkeys(_FEMININE.split(), "f"),
    **dict.fromkeys(_EITHER.split(), ""),
}
"""The gender of each first name, in lower case."""
