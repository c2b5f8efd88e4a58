"""Well-known places that are no states: continents, regions, the parts of federal states, seas and large cities.

Cities stand here that have about a million inhabitants or more, or are the largest of their region in the countries of our
languages; capitals stand with their countries. Written from general geography, not from pages.
"""

from __future__ import annotations

# ruff: noqa: E501 - places in full lines
_TABLE = """
africa,afrique,afrika,asia,asie,asien,europe,europa,america,amérique,amerika,north america,south america,latin america,amérique du nord,amérique du sud,amérique latine,nordamerika,südamerika,lateinamerika,oceania,océanie,ozeanien,antarctica,antarctique,antarktis,arctic,arctique,arktis
middle east,moyen-orient,moyen orient,proche-orient,naher osten,nahen osten,far east,extrême-orient,maghreb,sahel,sahara,balkans,balkan,caucasus,caucase,kaukasus,scandinavia,scandinavie,skandinavien,siberia,sibérie,sibirien,eastern europe,western europe,southeast asia,central asia,baltic,baltikum,west africa,east africa
atlantic,atlantique,atlantik,pacific,pacifique,pazifik,mediterranean,méditerranée,mittelmeer,black sea,mer noire,ostsee,nordsee,north sea,arctic ocean,indian ocean,alps,alpes,alpen,himalaya,andes,pyrénées,atlantique nord,atlantique sud,red sea,mer rouge,rotes meer,rhein,rhine,danube,donau,seine,loire,mississippi,nile,nil
US|alabama,alaska,arizona,arkansas,california,californie,kalifornien,colorado,connecticut,delaware,florida,floride,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,louisiane,maine,maryland,massachusetts,michigan,minnesota,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york state,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming
|puerto rico
CA|ontario,quebec,québec,alberta,manitoba,saskatchewan,british columbia,nova scotia,new brunswick,newfoundland,yukon,nunavut
AU|queensland,new south wales,tasmania
GB|scotland,écosse,schottland,wales,england,angleterre,northern ireland,irlande du nord,nordirland
ES|catalonia,catalogne,katalonien,andalousie,andalusia
DE|bavaria,bavière,bayern,sachsen,saxony,hessen,thüringen,brandenburg,niedersachsen,schleswig-holstein,nordrhein-westfalen,rheinland-pfalz,baden-württemberg,mecklenburg-vorpommern,sachsen-anhalt,saarland
|tirol,südtirol
AT|kärnten,steiermark
IT|sardinia,sicily,sicile,sizilien
FR|corsica,corse,korsika,bretagne,normandie,alsace,lorraine,provence,occitanie,bourgogne,aquitaine,picardie,île-de-france,guadeloupe,martinique,mayotte,guyane
|punjab,kashmir,cachemire,tibet,xinjiang,hong kong,hongkong,macao,taiwan strait,crimea,crimée,krim,donbass,donbas,gaza,gaza strip,bande de gaza,gazastreifen,west bank,cisjordanie,westjordanland,golan,greenland,groenland,grönland
US|new york,new york city,los angeles,chicago,houston,phoenix,philadelphia,philadelphie,san antonio,san diego,dallas,san jose,austin,san francisco,seattle,denver,boston,detroit,el paso,memphis,portland,oklahoma city,las vegas,louisville,baltimore,milwaukee,albuquerque,tucson,fresno,sacramento,kansas city,atlanta,omaha,miami,oakland,minneapolis,tulsa,tampa,new orleans,honolulu,cleveland,cincinnati,pittsburgh,st. louis,st louis,orlando,charlotte,nashville,indianapolis,columbus,salt lake city,anchorage,buffalo,hollywood,manhattan,brooklyn,queens,bronx,harlem,capitol hill,wall street,washington d.c.,washington dc,palo alto,sierra nevada,santa fe,beverly hills
CA|toronto,montréal,montreal,vancouver,calgary,edmonton,winnipeg
AU|sydney,melbourne,brisbane,perth,adelaide
|auckland,johannesburg,cape town,durban,le cap,kapstadt,lagos,casablanca,alexandria,mumbai,bombay,delhi,kolkata,calcutta,chennai,bangalore,hyderabad,karachi,lahore,shanghai,shenzhen,guangzhou,wuhan,chongqing,tianjin,nanjing,osaka,kyoto,hiroshima,nagasaki,fukushima,busan,ho chi minh city,dubai,dubaï,jeddah,mecca,la mecque,aleppo,alep,homs,mosul,mossoul,basra,haifa,istanbul,ankara,izmir
FR|marseille,lyon,toulouse,nantes,strasbourg,straßburg,montpellier,bordeaux,lille,rennes,reims,lorient,grenoble,dijon,angers,brest,le havre,toulon,calais,versailles,cannes,avignon,metz,nancy,rouen,orléans
CH|genève,geneva,genf,lausanne,zurich,zürich,basel,bâle,luzern,davos
BE|anvers,antwerp,liège,gand,bruges,charleroi,namur
|brussels,bruxelles,brüssel
NL|rotterdam,la haye,the hague,den haag,utrecht
DE|hamburg,hambourg,münchen,munich,köln,cologne,frankfurt,francfort,stuttgart,düsseldorf,dortmund,leipzig,dresden,dresde,hannover,nürnberg,bremen,bonn,mannheim,karlsruhe,münster,augsburg,freiburg,kiel,mainz,potsdam,erfurt,rostock
AT|salzburg,innsbruck,graz,linz
ES|barcelona,barcelone,valencia,séville,sevilla,bilbao,málaga
IT|milan,mailand,milano,naples,neapel,napoli,turin,florence,florenz,venice,venise,venedig,palermo,bologna,genoa
|porto,krakow,cracovie,gdansk
GB|birmingham,manchester,liverpool,leeds,sheffield,bristol,glasgow,edinburgh,édimbourg,belfast,cardiff,oxford,cambridge
ES|mallorca,majorque,ibiza
RU|saint-pétersbourg,saint petersburg,st. petersburg,sankt petersburg,vladivostok,koursk,kursk,belgorod
UA|kharkiv,kharkov,charkiw,odessa,odesa,lviv,lwiw,marioupol,mariupol,kherson,cherson,zaporijjia,zaporizhzhia,dnipro,donetsk,louhansk,luhansk
|sébastopol,sevastopol
SE|göteborg,gothenburg,malmö
|rio de janeiro,são paulo,sao paulo,guantanamo,guantánamo,rafah,khan younès,khan yunis
BR|belo horizonte,porto alegre,salvador de bahia,recife,fortaleza,curitiba,manaus,belém,goiânia
MX|guadalajara,monterrey,puebla,tijuana,ciudad juárez
AR|córdoba
CO|medellín,medellin,barranquilla
|guayaquil,maracaibo,arequipa,valparaíso,santa cruz de la sierra,santiago de cuba
CN|chengdu,hangzhou,xi'an,shenyang,harbin,dalian,qingdao,jinan,changsha,zhengzhou,kunming,dongguan,suzhou,ningbo,xiamen,ürümqi
IN|ahmedabad,pune,surat,jaipur,lucknow,kanpur,nagpur,bhopal,patna,varanasi,amritsar,kochi,bengaluru
PK|faisalabad,rawalpindi,peshawar,quetta,multan
|chittagong,mandalay,yangon,rangoun,surabaya,bandung,cebu,davao,penang,chiang mai,da nang,haiphong
JP|nagoya,yokohama,sapporo,fukuoka,sendai
KR|incheon,daegu,daejeon,gwangju
IR|mashhad,isfahan,ispahan,tabriz,shiraz,chiraz
IQ|erbil,kirkuk,kirkouk,najaf,nadjaf,bassora
|latakia,lattaquié,idlib,aden,hodeida,sharjah,medina,médine,benghazi,oran,fès,marrakech,marrakesh,tanger,tangier,agadir,sfax,alexandrie,port-saïd,omdurman
|kano,ibadan,port harcourt,kumasi,douala,pointe-noire,lubumbashi,goma,bukavu,mombasa,bulawayo,soweto,port elizabeth
RU|novosibirsk,novossibirsk,ekaterinbourg,yekaterinburg,kazan,nijni novgorod,nizhny novgorod,tcheliabinsk,chelyabinsk,samara,omsk,rostov,oufa,ufa,krasnoïarsk,krasnoyarsk,volgograd,saratov,grozny,kaliningrad
TR|adana,bursa,antalya,gaziantep,diyarbakir,konya
PL|łódź,lodz,wrocław,wroclaw,poznań,poznan,szczecin,katowice,lublin
|brno,plovdiv,cluj-napoca,timișoara,novi sad,thessalonique,thessaloniki,aarhus,tampere,debrecen
IT|bari,catania,catane,bolzano,trieste,padua,padoue,vérone,verona
ES|saragosse,zaragoza,granada,alicante,murcie,murcia
PT|coimbra
GB|newcastle,nottingham,leicester,aberdeen,dundee,swansea,brighton,york,coventry
FR|clermont-ferrand,mulhouse,perpignan,besançon,limoges,amiens,caen,poitiers,la rochelle,bayonne,nîmes,saint-étienne,ajaccio,bastia,nouméa,papeete,saint-denis,fort-de-france,cayenne
DE|duisburg,bochum,wuppertal,bielefeld,chemnitz,magdeburg,saarbrücken,wiesbaden,schwerin,lübeck,braunschweig,kassel,regensburg,würzburg,heidelberg,ulm,göttingen,osnabrück,oldenburg,trier,koblenz,jena,cottbus
CH|winterthur,st. gallen,lugano,fribourg,neuchâtel
AT|bregenz,klagenfurt
NL|eindhoven,groningen,maastricht,tilburg,arnhem
"""

_LINES = [line.rpartition("|")[::2] for line in _TABLE.strip().split("\n")]

PLACES = {name: code or None for code, names in _LINES for name in names.split(",")}
"""The state that each place is in, by its name in lower case; None for what lies in several or is nobody's alone."""

STATE_CODES = frozenset(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA"
    " RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS NT NU ON PE QC SK YT NSW QLD TAS VIC".split()
)
"""What stands behind a town for the state that it lies in, in the United States, Canada and Australia: `Austin, TX`."""
