"""Common nouns of English by what they mean: persons, bodies, documents, weapons, goods, sums, places and so on."""

from __future__ import annotations

from newsparse.languages.schema.nouns import nouns

NOUNS = nouns(
    """
person: trustee attendee evacuee appointee returnee absentee grantee lessee franchisee man woman child boy girl
person: teenager teen youth adult person people individual father mother parent brother sister son daughter husband
person: wife spouse partner boyfriend girlfriend friend neighbour neighbor uncle aunt cousin nephew niece grandfather
person: grandmother grandparent baby infant toddler orphan widow widower family families couple twin relative resident
person: villager citizen population public crowd mob bystander passer-by tourist visitor traveller traveler
person: holidaymaker customer client user consumer shopper passenger commuter pedestrian motorist cyclist motorcyclist
person: driver trucker pilot sailor fisherman captain crew crewman skipper climber hiker skier swimmer camper
person: spectator supporter fan viewer listener reader subscriber member activist campaigner protester protestor
person: demonstrator striker picketer rioter looter opponent dissident critic follower sympathiser sympathizer
person: unionist delegate representative spokesman spokeswoman spokesperson official leader chief boss head director
person: president chairman chairwoman chair ceo executive manager secretary treasurer premier minister senator
person: congressman congresswoman lawmaker legislator mp mep councillor councilor councilman mayor governor deputy
person: ambassador diplomat consul envoy emissary mediator king queen prince princess pope bishop priest imam rabbi
person: pastor monk nun worshipper worshiper pilgrim judge magistrate prosecutor attorney lawyer barrister solicitor
person: juror plaintiff defendant litigant policeman policewoman officer constable sergeant detective sheriff trooper
person: marshal investigator inspector commissioner guard guardsman bodyguard warden firefighter fireman paramedic
person: medic rescuer lifeguard soldier general colonel lieutenant marine airman veteran reservist combatant fighter
person: rebel insurgent militant militiaman jihadist terrorist bomber attacker assailant gunman shooter sniper
person: kidnapper hijacker assassin murderer killer criminal offender felon thief burglar robber fraudster scammer
person: trafficker smuggler poacher pirate hacker rapist paedophile pedophile suspect accused convict detainee inmate
person: prisoner hostage captive fugitive escapee accomplice perpetrator whistleblower complainant witness victim
person: survivor casualty patient doctor physician surgeon nurse midwife pharmacist psychiatrist psychologist dentist
person: vet carer caregiver researcher scientist expert specialist engineer technician professor teacher lecturer
person: educator student pupil schoolchild schoolchildren schoolboy schoolgirl graduate academic scholar historian
person: economist sociologist philosopher writer author novelist poet journalist reporter photographer correspondent
person: cameraman editor publisher presenter broadcaster host anchor artist actor actress comedian filmmaker singer
person: musician rapper dancer painter player footballer athlete champion coach trainer referee umpire runner boxer
person: jockey worker employee labourer laborer staff staffer colleague civil-servant contractor intern apprentice
person: pensioner retiree craftsman trader shopkeeper baker butcher chef waiter waitress farmer rancher grower breeder
person: winemaker railwayman postman docker courier cabbie miner electrician builder plumber entrepreneur businessman
person: businesswoman industrialist banker shareholder investor creditor owner homeowner landlord tenant developer
person: volunteer donor benefactor sponsor candidate nominee incumbent voter migrant refugee asylum-seeker exile
person: immigrant foreigner national expatriate squatter homeless counterpart predecessor successor rival ally
person: ringleader hero heroine operator negotiator observer taxpayer participant organiser organizer competitor
person: contestant guest winner christian muslim jew hindu sikh catholic protestant native aborigine settler spy agent
person: mercenary torturer dictator tyrant men women children youths aide adviser advisor analyst watchdog advocate
person: clergyman cleric elder chieftain warlord vandal hooligan bully stalker arsonist troublemaker caller blogger
person: influencer youtuber streamer columnist pundit
body: police army navy government ministry parliament assembly senate congress house chamber commission committee
body: council court tribunal judiciary prosecution authority authorities administration prefecture municipality county
body: department agency bureau office presidency embassy consulate union unions federation confederation association
body: ngo organisation organization foundation collective movement party group militia brigade squadron regiment
body: battalion unit platoon company firm corporation business multinational subsidiary startup bank insurer operator
body: carrier airline manufacturer retailer supplier brand factory management board school university college hospital
body: clinic centre center institute institution museum theatre theater club team squad league jury church diocese
body: parish mosque synagogue community sect gang mafia cartel clan newspaper daily weekly magazine broadcaster
body: channel network newsroom website platform tribe delegation junta regime opposition majority executive cabinet
body: secretariat inspectorate observatory defence customs intelligence coastguard guards force forces troops
body: contingent defense watchdog ombudsman regulator trust charity cooperative consortium conglomerate taskforce
body: task-force panel inquiry
state: country nation republic kingdom emirate power
document: law bill decree act text amendment motion resolution treaty agreement accord convention contract protocol
document: charter constitution report letter petition statement document file complaint appeal warrant permit licence
document: license passport visa card certificate diploma lease invoice cheque regulation code ordinance order
document: directive ruling verdict memorandum declaration manifesto article book leaflet budget legislation statute
document: pact memo
measure: measure measures reform project plan programme program policy decision scheme proposal restriction
measure: restrictions ban bans sanction sanctions tax taxes tariff tariffs increase cut cuts rise closure construction
measure: rule rules condition conditions limit limits embargo blockade lockdown curfew penalty penalties fine fines
measure: quota deadline moratorium initiative operation standard standards requirement requirements demand
weapon: weapon weapons missile missiles grenade grenades bomb bombs rocket rockets shell shells gun guns rifle rifles
weapon: pistol handgun revolver knife knives ammunition bullet bullets explosives explosive mine mines drone drones
weapon: tank tanks kalashnikov machinegun molotov projectile projectiles stone stones rock rocks brick bricks machete
weapon: axe torpedo artillery cannon mortar mortars sword baton taser warhead shot shots arms firearm firearms
vehicle: car cars vehicle vehicles truck trucks lorry van bus buses coach train trains tram subway plane planes
vehicle: aircraft jet jets helicopter helicopters boat boats ship ships vessel vessels tanker trawler ferry liner
vehicle: motorcycle motorbike scooter bike bicycle tractor ambulance submarine yacht warship convoy taxi
product: product products goods drug drugs cocaine cannabis heroin medicine medicines vaccine vaccines mask masks food
product: supplies water milk wheat grain rice bread meat oil gas coal electricity energy fuel petrol equipment tent
product: tents blanket blankets clothes clothing bed beds computer computers phone phones software cigarettes tobacco
product: alcohol jewellery jewelry gold painting artwork blood container containers parcel cattle animals animal dog
product: dogs ivory meal meals care kit shipment stock stocks steel assets property shelter medical-supplies materials
product: laptop
sum: money sum million millions billion billions euro euros dollar dollars pound pounds loan loans credit funds fund
sum: grant grants subsidy subsidies aid donation donations bonus bonuses compensation scholarship salary wages pension
sum: ransom bribe payment payments debt debts funding investment investments revenue capital account accounts cash
sum: relief assistance help support
place: city town village neighbourhood neighborhood district street road highway motorway bridge square avenue
place: roundabout junction port airport station border territory zone area region forest beach mountain island coast
place: field park garden site place capital province lane line camp slum river lake sea canal runway railway track
place: tracks
building: house houses home homes building buildings apartment flat housing hotel restaurant bar pub shop store stores
building: supermarket factory warehouse school schools nursery hospital prison prisons jail barracks church temple
building: cathedral palace castle farm hangar garage cinema hall stadium library plant refinery entrance gate office
building: offices headquarters premises shelter tower monument statue cemetery grave window windows wall facility
building: facilities dam dormitory residence embassy stage
event: demonstration demonstrations protest protests rally rallies meeting meetings match game concert festival show
event: performance election elections ballot referendum vote strike trial hearing visit trip flight flights summit
event: conference contest race tournament competition ceremony party parade march exhibition fair talks negotiations
event: debate works investigation search traffic hunt export exports import imports sale production
right: rights licence title post position office citizenship nationality status accreditation immunity asylum
right: registration membership
claim: facts responsibility guilt mistake mistakes error errors fault wrongdoing failure failures defeat demand
claim: demands claim claims accusations allegation allegations charges offer truth killing involvement
""",
    endings={"s": "", "es": "", "ies": "y"},
    other_words="boards",
)
