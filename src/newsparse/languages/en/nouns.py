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
person: policemen policewomen firemen servicemen servicewomen gunmen fishermen locals thieves audience boater boaters
body: leadership monarchy
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
person: year-old
product: medal trophy knighthood
body: city town state brigade
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
value: right rights freedom freedoms liberty liberties democracy independence dignity privacy sovereignty values
value: integrity
right: rights licence title post position office citizenship nationality status accreditation immunity asylum
right: registration membership
claim: facts responsibility guilt mistake mistakes error errors fault wrongdoing failure failures defeat demand
claim: demands claim claims accusations allegation allegations charges offer truth killing involvement
person: administrator accountant architect archbishop astronaut auditor ballerina barber baron baroness
person: beekeeper beggar biker billionaire blacksmith bodybuilder bookkeeper bride groom busker butler caretaker
person: carpenter cardinal caveman celebrity chancellor chaplain chauffeur chemist choreographer cleaner clerk
person: co-founder commander commentator composer conservationist consultant cook coroner councilwoman cowboy
person: crofter crook culprit curator custodian daredevil dealer debtor deckhand decorator defector delinquent
person: democrat republican deportee deserter designer diner diver dockworker drifter drummer dweller elderly
person: elector electorate emperor employer enforcer evictee examiner expat fiance fiancee financier firebrand
person: fishermen forester forger founder freelancer gambler gardener goalkeeper godfather grandchild
person: grandchildren grandson granddaughter grandma grandpa guardian guerrilla guerrillas gangster gunner
person: hairdresser handler headteacher headmaster heiress heir herder hermit hijackers holder hostess housewife
person: hunter husbandman hypnotist illustrator imposter impostor inhabitant innkeeper instructor insurgents
person: inventor janitor jeweller jihadi joiner junior keeper kin labourers landlady laureate layman leaseholder
person: librarian linesman lobbyist locksmith logger lover lodger magician magnate maid major mariner martyr
person: masseur mate matriarch mentor merchant messenger midwives militiamen millionaire minor mistress mobster
person: model moderator monarch mother-in-law father-in-law nanny nationalist navigator negotiators newcomer
person: newlyweds newsreader nomad notary nurses occupant offspring onlooker operative optician orderly organist
person: orphanage outsider parishioner parliamentarian partygoer patriarch patron peacekeeper peacekeepers
person: peasant peer persecutor philanthropist picketers pickpocket pilots policymaker politician pollster
person: porter practitioner preacher predator prefect principal proprietor provost psychic puppet quarterback
person: racer ranger reactionary realtor recipient recruit redundancy referees regent registrar renter repairman
person: reservists respondent revolutionary rider rower royal royals ruler saboteur sailors salesman saleswoman
person: salesperson schoolteacher scout sculptor seafarer seamstress secessionist separatist separatists servant
person: serviceman servicemen servicewoman shepherd shoplifter signatory sister-in-law slave smoker socialite
person: socialist communist conservative liberal sorcerer speaker squaddie stakeholder statesman stepfather
person: stepmother stepson steward stewardess stowaway stranger strategist stuntman subcontractor subordinate
person: suffragette superintendent surveyor swindler tailor teammate technicians teller thug tradesman traitor
person: tramp translator triplets troublemakers tutor tycoon undertaker underwriter usher vagrant valet vendor
person: veterinarian vicar viceroy victor villain violinist visionary walker warrior watchman weaver welder
person: whistle-blower widows wizard wrestler yachtsman youngster zealot zookeeper
accident: accident collision crash pile-up shipwreck drowning earthquake quake tsunami avalanche flood floods flooding
accident: storm hurricane cyclone typhoon tornado thunderstorm lightning heatwave drought landslide mudslide eruption
accident: epidemic pandemic virus disease cancer pneumonia overdose derailment wildfire wildfires blaze
body: academy alliance apparatus archive archdiocese armada arsenal bailiff bench bloc borough brass brewery
body: bureaucracy caliphate caucus cavalry choir clergy co-op coalition collegium colony commissariat commune
body: confederacy congregation consultancy convent corps dealership directorate distillery dynasty enterprise
body: ensemble establishment eurozone faction faculty fbi fellowship fleet forum franchise fraternity
body: gendarmerie governorate grocer guild household infantry interpol jirga laboratory lender lodge magistracy
body: mayoralty mercenaries monastery nato newsagency orchestra outlet papacy paramilitaries paratroopers
body: peerage pharmacy politburo posse quango regency registry royalty sangha seminary shipyard shura society
body: start-up steelmaker subcommittee swat syndicate task telecom think-tank treasury troupe trustees un
body: utility vigilantes workforce
place: airfield airspace archipelago atoll basin battlefield bay beachfront boulevard boundary bypass campsite
place: canyon causeway checkpoint cliff continent copse corridor courtyard cove creek crossroads docks driveway
place: estuary farmland farmyard fjord foothills footpath forecourt frontier front frontline glacier gorge gulf
place: hamlet harbour harbor headland highlands hill hillside hinterland homeland intersection lagoon lakeside
place: lay-by lowlands marina market marketplace marsh meadow megacity minefield moor mountainside oasis orchard
place: outpost outskirts passage pasture path pavement peninsula pier plain plateau playground plaza promenade
place: quarry quay quayside reef refuge reservoir resort riverbank riverside roadside savannah seafront shore
place: shoreline sidewalk slope southside steppe strait suburb swamp terrain terrace trail trench tunnel
place: turnpike valley vicinity vineyard volcano walkway waterfront waters wetland wharf wilderness woodland
place: yard
building: abbey aquarium arcade arena armoury armory auditorium bakery ballroom barn basement basilica bunker
building: bungalow cabin café cafe caravan casino cells chapel chalet citadel clubhouse condominium conservatory
building: cottage courthouse courtroom crematorium depot dispensary dome dungeon fortress foundry foyer gallery
building: gatehouse granary greenhouse guesthouse gym gymnasium hideout hostel hut inn kindergarten kitchen
building: lighthouse loft lounge mansion mausoleum mall mill minaret morgue motel nightclub outhouse pagoda
building: pavilion penthouse planetarium podium porch powerhouse pylon reactor rectory roof rooftop ruins
building: sanctuary sawmill shack shed showroom shrine silo skyscraper slaughterhouse spa stable stables
building: staircase studio substation tavern tenement terminal townhouse toilet trailer vault veranda villa ward
building: watchtower windmill workshop zoo
vehicle: airliner airship barge battleship bulldozer buggy cab canoe cargo carriage catamaran chopper cruiser
vehicle: destroyer dinghy dredger excavator ferryboat forklift freighter frigate glider gunboat hearse
vehicle: hovercraft jeep juggernaut kayak limousine locomotive lifeboat minibus minivan moped narrowboat pickup
vehicle: powerboat quad raft rickshaw sailboat sedan sloop snowmobile speedboat steamer suv tricycle tug tugboat
vehicle: u-boat wagon wheelchair
weapon: airgun ak-47 armour bayonet bazooka blade catapult claymore crossbow cudgel dagger detonator dynamite
weapon: fist flamethrower gunpowder hammer handguns harpoon howitzer landmine landmines machineguns napalm nuke
weapon: payload pistols revolvers salvo sarin scud shotgun shrapnel slingshot spear switchblade tnt tomahawk
weapon: tracer truncheon volley
document: affidavit agenda analysis announcement blueprint bond bulletin bylaw catalogue census circular
document: citation clause codicil communique communiqué copyright correspondence credential curriculum database
document: deed deposition diary dossier draft edict editorial email emails entry envelope fatwa filing footage
document: guidelines handbook inventory itinerary journal judgment judgement ledger log mandate manuscript map
document: memoir message minutes notebook notice papers paperwork patent payslip photo photograph poll pamphlet
document: poster prescription printout questionnaire receipt record records register replies reply resume
document: roadmap schedule script spreadsheet statistics story stamp survey syllabus tape testimony thesis
document: timetable transcript tweet tweets video voucher writ
sum: advance alimony allowance amount arrears bail bills bounty cent cents coin coins deficit deposit discount
sum: dividend dividends earnings endowment expense expenses fare fee fees financing fortune income instalment
sum: insurance interest jackpot kroner levy livelihood loss losses margin maintenance mortgage overdraft
sum: overtime pay payoff payout payroll pence penny pot premium price prices prize proceeds profit profits quid
sum: rate rates rebate refund remittance remittances rent rents reparation reparations reserves reward rubles
sum: rupees savings shares sponsorship stake stimulus surcharge surplus tab tip toll trillion trillions turnover
sum: upkeep windfall yen yuan
product: ammonia appliance asbestos aspirin batteries beef beer biscuits books bottle bottles box boxes brew
product: butter camera cameras cannister cement ceramics cheese chemicals chicken chips chocolate cider cigar
product: cloth coat coffee component components concrete contraband copper corn cosmetics cotton crack crate
product: crates crops cure diamonds diapers diesel dish dose doses dress eggs electronics ethanol fabric
product: fentanyl fertiliser fertilizer fish flour flowers fruit furniture garments gear gems generator
product: generators gloves groceries gum hardware hashish hay headset hemp herbs honey hormones insulin iron
product: jewel jewels kerosene lamp leather lithium livestock lumber machine machinery machines maize malt
product: marijuana mattress methadone methamphetamine metal minerals narcotics oats ointment opium ore oxygen
product: package packages paint pallet paper parts pesticide petroleum pharmaceuticals pills plastic plastics
product: platinum pork potatoes poultry powder precursor printer processor produce propane quinine radios razor
product: remedy resin robot robots rum salt sample sand seeds server shampoo shoes silk silver smartphone
product: smartphones soap soda soybeans spices spirits stamps sugar syringe syringes tablets television textile
product: textiles timber tin tools toys trousers tubes turbine tyres uranium vegetables ventilator ventilators
product: vodka waste watch watches whisky wine wood wool yarn zinc
event: accident anniversary anthem argument auction avalanche ballet banquet bargaining blackout blaze booking
event: broadcast burial by-election calamity campaign carnival cataclysm catastrophe celebration celebrations
event: christening circus class classes clean-up collapse collision combat commemoration commencement conflict
event: contraction coronation counting course crash crisis crossing cruise cull debut deluge derailment derby
event: diplomacy disaster disruption drill drills drought earthquake eclipse emergency encounter engagement
event: epidemic eruption escape event events excavation excursion exercise exercises expedition famine fete
event: fieldwork fires flare-up flood floods flooding funeral funerals gala gathering gatherings graduation
event: handover harvest heatwave holiday holidays hurricane incident initiation investiture jamboree journey
event: landslide launches lecture lesson lessons liquidation lottery manoeuvre manoeuvres marathon marriage
event: mission missions mourning olympics outage outbreak pageant pandemic petitioning picnic pilgrimage play
event: plebiscite polls pogrom premiere presentation primaries primary procession prom proceedings purge
event: qualifier rave reading reception recession reconciliation recount regatta rehearsal remembrance
event: resettlement reunion revolution rite ritual round runoff safari sabotage screening seminar series service
event: services session sessions speech speeches stampede storms stoppage stunt supper surgery tasting tests
event: tours tragedy training transition treatment tsunami turnout typhoon unveiling vacation voting wake war
event: wars warfare wedding weddings wildfire wildfires
right: abode access autonomy career captaincy chairmanship clearance credentials employment entitlement
right: entitlements exemption inheritance liberty monopoly oath ownership permission premiership
right: privilege privileges residency sovereignty suffrage tenure throne
claim: answer answers assertion assurance belief comment comments conclusion conclusions conspiracy contention
claim: denial doubt doubts evidence explanation explanations findings insinuation intention interpretation
claim: justification lie lies misconduct misgivings motive narrative opinion opinions premise proof reasoning
claim: remark remarks reservations rumour rumours rumors speculation suggestion suggestions theory theories view
claim: views
measure: abolition austerity cap ceiling criteria curbs cutback cutbacks decisions deregulation devaluation
measure: expansion expropriation furlough hike incentive incentives lockout modernisation nationalisation
measure: obligation obligations overhaul precaution precautions privatisation procedure procedures punishments
measure: quotas rationing reduction reductions reforms reshuffle restructuring safeguard safeguards shake-up
measure: strategy strategies tightening
person: abbess abbot abductor abolitionist absconder abuser academician accompanist accordionist acquaintance acrobat
person: adjudicator admiral adolescent adoptee adulterer adventurer adversary aggressor agitator agronomist alderman
person: allergist alumna alumni alumnus amputee anaesthetist anarchist angler animator annuitant apiarist apologist
person: applicant arbiter arbitrageur arbitrator archaeologist archdeacon archduke archivist aristocrat armourer
person: arranger assayer assemblyman assemblywoman assessor assistant astrologer astronomer atheist auctioneer aviator
person: babysitter backbencher backer backpacker bagman bailee bandit banjoist bankrupt barista barmaid barman bartender
person: bassist batsman beachgoer bearer beautician bellboy bellringer beneficiary betrayer bettor bidder bigot binman
person: birdwatcher blackmailer boarder boatman boffin bookmaker bookseller bootlegger borrower botanist bouncer
person: brakeman brewmaster bricklayer brickmaker brigadier broker brother-in-law buccaneer buddhist bugler bureaucrat
person: bursar bushranger buyer cabdriver caddie cadet caliph cantor canvasser carjacker cartographer cartoonist cashier
person: castaway cellist cellmate centenarian chaperone charlatan charwoman chatelaine cheerleader childminder choirboy
person: chorister churchgoer churchwarden claimant classmate climatologist clothier clown co-accused coachman cobbler
person: collaborator collector colonist communicant compatriot compere compiler complainer conductor confectioner
person: confidant confidante conjurer conqueror conscript conspirator constituent contender contributor controller
person: convener conveyancer copywriter corporal cosmonaut countess courtier coworker crackhead craftswoman cricketer
person: crossbowman crusader cyberattacker cybercriminal daughter-in-law daytripper deacon debutant debutante decathlete
person: demagogue denier dependant depositor dermatologist descendant despot deviant devotee dietitian dignitary
person: disciple dispatcher distiller divorcee divorcé documentarian doorkeeper doorman draftsman dramatist draughtsman
person: dressmaker druggist drunkard duchess duke dwarf eavesdropper ecologist embalmer embezzler emigrant emigre emir
person: empress enemy entertainer enthusiast entrant epidemiologist equerry escaper essayist ethicist evangelist
person: executioner executor exhibitionist exhibitor extortionist extremist eyewitness falconer farmhand farmworker
person: feminist ferryman figurehead finalist fireraiser firestarter fishmonger flatmate flautist footman forebear
person: foreman forewoman freedman freeholder freemason freshman frogman frontbencher frontman fundamentalist fundraiser
person: furrier gamekeeper gangmaster garbageman gatecrasher gatekeeper geisha geneticist geographer geologist gladiator
person: glassblower glazier go-between goaltender goatherd godchild goddaughter godmother godson goldsmith golfer
person: governess grandad grandnephew granny grantor gravedigger graverobber greengrocer groomsman groundskeeper
person: groundsman guardsmen guerilla guitarist gunrunner gunsmith guru gymnast gynaecologist haberdasher half-brother
person: half-sister halfback handyman hangman hatmaker hawker headhunter headman healer heavyweight helmsman helper
person: helpmate herbalist heretic highwayman hippie hitchhiker hitman hoarder hobo homebuyer homemaker honoree hoodlum
person: horseman horsewoman horticulturalist hotelier houseguest househusband houseman hurdler hustler hygienist iceman
person: ideologue illusionist imperialist impersonator importer inductee infantryman infiltrator informant informer
person: inquisitor insider insomniac instigator interlocutor interloper intermediary internee interpreter interrogator
person: interviewee interviewer intruder invader ironworker islamist jailbird jailer jazzman jogger journeyman judoka
person: juggler jurist juveniles karateka kayaker kickboxer kindergartener kingmaker kingpin kinsman kinswoman lad
person: landowner latecomer lawbreaker lawgiver lawmen laypeople layperson leaguer leaver legatee legionnaire lesbian
person: lexicographer liar licensee lifer linguist litigator longshoreman looker-on lout loyalist lumberjack lunatic
person: lyricist machinist madam maestro maharaja maharajah mailman maintainer malefactor maniac manservant marcher
person: marchioness margrave marketeer marksman marquess marquis masseuse mastermind matador matchmaker mathematician
person: matron maverick mayoress mechanic medalist medallist metallurgist metalworker microbiologist middleman
person: midshipman milkman millionairess millworker mineworker miscreant missionary moneylender mormon mountaineer
person: mourner muckraker mufti mugger mullah murderess musketeer mutineer naturalist naysayer neonazi neurologist
person: neurosurgeon newborn newlywed newsagent newscaster newsman newsmen newspaperman nightwatchman nobleman
person: noblewoman nonagenarian novice number-two numerologist nursemaid nurseryman nutritionist oarsman obstetrician
person: octogenarian officeholder oligarch oncologist oppressor optometrist orator orthodontist osteopath outfielder
person: overlord overseer oxonian pacifist paediatrician parachutist paralegal paramour paraplegic paratrooper parolee
person: parson partisan passerby passers-by pathologist patroller patrolman patrolmen patrolwoman pauper pawnbroker
person: payee payer peacemaker pedagogue peddler pedlar penitent perjurer petitioner petrolhead pharaoh pharmacologist
person: phlebotomist photojournalist physicist physiotherapist pianist pimp pitcher planter plasterer playboy playwright
person: pleader podcaster pointman poisoner polemicist politico ponce pontiff popstar postgrad postgraduate postmaster
person: postwoman potentate powerbroker prankster preceptor preschooler pretender prioress prizewinner proctor procurer
person: profiteer programmer promoter prompter propagandist prophet prospector prostitute protagonist protege protégé
person: provocateur prowler psychoanalyst psychopath publican publicist pugilist puppeteer puppetmaster purchaser
person: puritan purser putschist quadriplegic quaker quartermaster quisling quizmaster racegoer radicals radiographer
person: radiologist raider raja rambler rapporteur ratepayer raver receptionist recidivist recluse recruiter rector
person: reformer reformist refusenik regicide repatriate rescuee resister restaurateur reveler reveller rheumatologist
person: rifleman roofer rookie roommate roughneck runaway runner-up rustler salesclerk salesmen savant scaffolder
person: scapegoat scavenger sceptic schoolmaster schoolmate schoolmistress scoundrel screenwriter scribe scrutineer
person: seaman seamen seducer seller seniors sentinel sentry septuagenarian serf shaman sharecropper shareowner
person: sharpshooter sheepfarmer sheik sheikh shipbuilder shipmate shipowner shipwright shopworker showgirl showman
person: sibling sightseer signaller silversmith simpleton sinner skateboarder skater skydiver slacker slumlord
person: smallholder snatcher snitch snowboarder sociopath soloist son-in-law songwriter soothsayer soprano spokesmen
person: sportsman sportspeople sportswoman sprinter stallholder stand-in statistician stepbrother stepchild stepsister
person: stevedore stockbroker stockman storekeeper storyteller strangler streetwalker stripper stroller strongman
person: stuntwoman stylist subaltern subeditor suitor sultan supermodel supervisor suppliant surfer surrogate
person: swashbuckler sweeper swordsman tactician tagger tallyman tattooist taxidermist taxman teamster technocrat
person: tempter tenor testator theologian theorist therapist thinker thrower tiler timekeeper toff toreador townsfolk
person: townsman townspeople tradeswoman transsexual trapper trawlerman trendsetter trespasser triathlete tribesman
person: tribesmen tribune trickster triplet troubadour truant trumpeter tsar tsarina turncoat twentysomething typist
person: tyro unbeliever underdog undergraduate underling undersecretary understudy usurer usurper vacationer vagabond
person: vanquisher vegan vegetarian ventriloquist verger vigilante vintner violist virologist virtuoso viscount vizier
person: vocalist volleyballer voyager voyeur vulcanologist wannabe warder wardress watchmaker waterman weathergirl
person: weatherman webmaster weightlifter whaler wholesaler windsurfer winger witchdoctor wonk woodcutter woodsman
person: wordsmith workman workmate workmen wrangler wrongdoer yeoman yogi zoologist émigré
body: admiralty agribusiness airforce assizes automaker brotherhood bundesbank cabal chancellery chipmaker citizenry
body: collegiate commando conservancy consistory constabulary coterie curia drugmaker garrison gurdwara kibbutz kremlin
body: laity legion legislature majlis manufactory nobility nunciature oligarchy opec peasantry pentagon presidium press
body: proletariat protectorate sorority soviet sub-committee synod tabloid telco triumvirate unicef vatican vestry
body: wehrmacht yakuza
state: dictatorship dominion duchy empire fiefdom monarchy petrostate principality protectorates realm sheikhdom
state: statelet sultanate superpower
document: addendum advert advertisement almanac annex annotation anthology appendix application assessment atlas
document: attestation audiotape autobiography bestseller bible biography booklet brochure calendar caption cartoon
document: cd-rom chart checklist chronicle comic compendium confession coupon covenant cv dictionary directory
document: disclaimer dissertation docket encyclical encyclopaedia encyclopedia epistle essay estimate exposé factsheet
document: fax gazette glossary gospel graph guidebook hymnbook indictment injunction inscription letterhead litany
document: logbook lyrics manual masterplan missive monograph newsletter notation novel novella obituary op-ed paperback
document: papyrus paragraph parchment passbook placard poem poetry postcard precis preface prenup proclamation
document: prospectus publication quran readout recipe rescript roster rota rulebook résumé scrapbook screenplay
document: scripture scroll sketch sonnet specification stationery study subpoena summary summons synopsis telegram telex
document: textbook thriller timesheet tome tract travelogue treatise ultimatum voicemail warranty waybill webpage
document: whitepaper wiretap xerox yearbook
measure: abatement bailout ceasefire clampdown concession consolidation constraint countermeasure crackdown
measure: decentralisation decommissioning decriminalisation decriminalization deferral derogation disarmament downsizing
measure: easing enlargement freezes grounding indexation legalisation legalization liberalisation liberalization merger
measure: modernization nationalization outlawing privatization prohibition quarantine rationalisation reinstatement
measure: relaxation reprieve retrenchment rollout shutdown streamlining waiver
weapon: ammo anthrax armament arrow birdshot blunderbuss boomerang buckshot cartridge cleaver cosh cutlass firebomb
weapon: firecracker garrotte gatling glock hacksaw halberd hatchet icbm icepick ied incendiary javelin katana
weapon: knuckleduster lance longbow m16 mace mauser minelayer munition musket novichok nunchucks penknife pikestaff
weapon: pitchfork ricin rpg saber sabre scalpel scimitar screwdriver semiautomatic shillelagh shuriken sidearm stiletto
weapon: submachine teargas trebuchet uzi
vehicle: aeroplane airbus airplane apc autorickshaw balloon biplane blimp bobsleigh boeing brig caique campervan cart
vehicle: chariot convertible coracle corvette cutter dhow digger dirigible earthmover felucca fireboat firetruck
vehicle: flagship flatbed galleon galley gondola hatchback houseboat humvee hydrofoil hydroplane icebreaker jet-ski
vehicle: jetliner jetski ketch landrover limo microlight minesweeper minicab monoplane monorail motorboat motorcade
vehicle: motorhome omnibus paddleboat pedalo pinnace pram railcar riverboat roadster rowboat sampan schooner seaplane
vehicle: semitrailer shuttle sidecar skiff sled sledge sleigh snowplough snowplow spacecraft spaceship stagecoach
vehicle: steamboat steamroller steamship stretcher submersible supertanker surfboard taxicab toboggan tramcar trimaran
vehicle: trolley trolleybus troopship turboprop unicycle velocipede warplane watercraft whaleboat wherry zeppelin
product: accordion adhesive aerosol airbag alloy almonds aluminium aluminum amphetamine anaesthetic anchovies antibiotic
product: antidepressant antidote antique apples apricots aspartame asphalt avocado backpack bacon bag bagels ball banana
product: bandage barbiturates barley barrel baskets bauxite beads beans beehives beverage biofuel bitumen boiler
product: bookshelf boots bra bracelet brandy breadcrumbs breadfruit briefcase briquettes broadband broccoli bronze
product: brooch broom brush bucket bullion burger butane cabbage cake calcium calculator calf calves camcorder candle
product: candy cannula cans cardboard cardigan carpet carrot cartons cashmere casket cassava cassette caviar cds celery
product: cereal champagne charcoal chemical chilli chipset chlorine cigarette citrus clams clay clock cloves cobalt coca
product: cocoa coconuts cod coffin coke collar compost compressor condom confectionery contraceptive conveyor cookies
product: coolant copier cornflour corset cosmetic cottonseed couch counterfeit cow crab crayons cream crockery crude
product: crutches cucumber cupboard curtain cushion cutlery cyanide defibrillator denim deodorant desks detergent device
product: dioxin dishwasher donkey dough dvd dye dynamo earphones earring ebony ecstasy egg embroidery emerald engine
product: espresso eyewear facemask feta fibreglass figs filter firewood fishmeal flag flashlight flax fleece flooring
product: footwear forage freezer fridge fungicide fur gadget garlic garment gasoline gelatin gemstone glass glassware
product: glue glyphosate goat goggles granite grapefruit grapes graphite gravel grease guitar gypsum ham hamburger
product: handbag handkerchief handset hats hazelnuts headphones helium helmet herbicide hops horse hosepipe hydrocarbons
product: hydrogen hydroxychloroquine ingredient inhaler ink insecticide insulation jacket jeans juice jute ketamine
product: kettle keyboard khat kiwifruit lace lamb lanolin lemon lenses lentils lettuce limestone linen lipstick liquor
product: liquorice lobster locker lsd lubricant luggage lychees mackerel magnesium magnet mahogany mango manure marble
product: margarine marmalade mascara mayonnaise medication melon merchandise methane methanol microchip microphone
product: microwave millet mineral mink mirror modem molasses morphine mushrooms mustard mutton nails napkins nappies
product: necklace nectar neodymium nets nickel nitrogen noodles nuts nylon olives onion opioid oranges orchids oven oxen
product: oysters pacemaker painkiller palladium pancakes paracetamol paraffin pasta paste pastry peaches peanuts pearl
product: peas pen pencil penicillin pepper perfume petrochemicals phosphate photocopier piano pig pill pillow pineapples
product: piping pistachios pizza plums plutonium plywood polyester polythene pomegranates porcelain porridge potash
product: potato prawns preservative prosthesis prosthetics protein psychedelics pulses pumpkin pumps purse quilt quinoa
product: rabbits raincoat raisins ramen rapeseed refrigerator relics rope rubber rubies rucksack rugs saccharin saffron
product: salad salami salmon sandals sandbags sandwich sapphire sardines sari satin sauce sausage sawdust scarf scarves
product: screens seafood seatbelt sedative semiconductor sensor shawl sheep shirt shrimp silicon silicone skirt skis
product: slippers sofa solvent sorghum soup soy soybean spectacles spinach sponge spoon squid steak steroid stove straw
product: strawberries suitcase sulphur sunglasses sunscreen supplement sweater sweetener sweets t-shirt tampon tapestry
product: tar tarpaulin tea telephone telescope thermometer titanium toaster tomato toothbrush toothpaste torches towel
product: toy tranquilliser tray trinkets trout truffle tuna tungsten turkeys turmeric typewriter tyre umbrella uniforms
product: valve vanilla varnish vase veal vegetable vest vial vinegar vinyl violin vitamin wallet wallpaper walnuts
product: wardrobe watermelons wigs windscreen wire woodchips wreath yams yeast yoghurt yogurt
sum: annuity arrear bitcoin borrowing cashback clawback contribution costs crowdfunding crypto cryptocurrency currency
sum: damages deductible dinar dirhams dole dowry dues emolument equity excise expenditure finances francs gratuity
sum: honorarium indemnity inflow ira kickback krona kronor kroon liquidity lira markup microcredit microloan outflow
sum: outgoings outlay overhead overpayment paycheck paycheque peso prepayment reimbursement remuneration repayment riyal
sum: rouble ruble rupee severance shekel spending stipend superannuation takings tithe tuition underpayment valuation
sum: welfare winnings zloty
""",
    endings={"s": "", "es": "", "ies": "y"},
    suffixes={
        "person": (
            "ologist ician ographer onomist worker workers maker keeper fighter seeker holder owner driver player "
            "goer dweller woman women sman smen grower breeder trafficker smuggler"
        ),
    },
    other_words="boards",
)
