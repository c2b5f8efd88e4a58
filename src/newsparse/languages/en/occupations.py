"""Occupations in English: what people who are named in the news do; most nouns have no gender."""

from __future__ import annotations

OCCUPATIONS = dict.fromkeys(
    """
    academic accountant acrobat actuary adjutant administrator agronomist alderman alderwoman
    anaesthetist anarchist anthropologist apprentice archaeologist architect archivist arborist artisan
    astronaut astronomer athlete auctioneer auditor aviator baker banker barber barista baron baroness barrister
    bassist batsman beekeeper bishop biographer biochemist biologist bookseller botanist bowler boxer brewer
    bricklayer brigadier broadcaster broker builder butcher butler cabbie campaigner captain cardiologist caregiver
    carer caretaker carpenter cartoonist cashier caterer chancellor chaplain chef chemist chiropractor
    choreographer chronicler cinematographer civilian cleric clerk climatologist climber clinician co-author
    co-chair co-chairman co-chairwoman co-director co-leader co-owner co-ordinator coordinator collector comedian
    commentator commissioner composer comptroller conductor conservationist constable contractor controller
    coroner correspondent councillor councilor councilman councilwoman councilmember counsellor counselor
    courier craftsman cricketer criminologist curator custodian cyclist dancer dealer defender
    demographer dentist dermatologist designer detective developer dietitian diplomat dissident distiller diver
    docker dockworker dramatist drummer economist ecologist educator electrician endocrinologist engineer
    entertainer entomologist entrepreneur environmentalist epidemiologist ethicist evangelist examiner explorer
    firefighter fireman fisherman florist footballer forecaster forester fundraiser
    gardener genealogist geneticist geographer geologist goalkeeper golfer grandfather grandmother
    grandson granddaughter grocer groundskeeper guide guitarist gymnast haematologist hairdresser
    handyman harbourmaster harbormaster headmaster headmistress headteacher helmsman herder hiker historian
    homeowner hotelier housekeeper hunter hydrologist illustrator immunologist imam inspector instructor insurer
    interpreter inventor investigator investor janitor jeweller jeweler jockey joiner journalist juror keeper
    keyboardist laborer labourer landlady landlord landowner lecturer legislator librarian lieutenant lifeguard
    linguist lobbyist locksmith logger logistician machinist magistrate magician maestro mariner
    marketer mathematician mayor-elect mechanic mediator medic merchant
    meteorologist midfielder midwife miner missionary moderator mom mother-in-law mountaineer
    mp msp mep musician naturalist navigator negotiator neonatologist nephew neurologist neuroscientist neurosurgeon
    niece novelist nun nutritionist obstetrician oceanographer oncologist ophthalmologist optician orchardist organiser
    ornithologist orthopaedist painter palaeontologist paleontologist paramedic parliamentarian parent parishioner
    participant passenger pathologist patron pediatrician paediatrician pensioner percussionist performer
    pharmacist philanthropist philosopher photographer physicist physiotherapist pianist pilot pitcher planner
    playwright plumber podiatrist poet policeman policewoman politician potter preacher presenter priest
    producer programmer promoter proprietor prospector protester psychiatrist psychotherapist publican
    publicist publisher quarterback rabbi radiologist rancher ranger realtor recruiter referee refugee
    registrar reservist restaurateur retailer retiree rider roofer rower sailor salesman saleswoman salesperson
    saxophonist scaffolder schoolteacher screenwriter sculptor secretary-general seismologist senator-elect
    seismologist sergeant shareholder shepherd shipbuilder shipwright shopkeeper singer-songwriter skater
    skipper sociologist solicitor sommelier songwriter soprano specialist sprinter statistician steward stockbroker
    storekeeper striker stylist subcontractor superintendent supervisor surfer surgeon surveyor survivor swimmer
    tailor tattooist technician technologist tenant tenor theologian therapist toxicologist trader trainee trainer
    translator treasurer trombonist trooper trucker trumpeter trustee tutor undersecretary understudy undertaker
    upholsterer urologist vet veterinarian viceroy vicar vice-chair vice-chairman vice-chancellor vintner violinist
    virologist volcanologist vocalist volunteer waiter waitress warden watchman weaver welder winemaker woodworker
    wrestler yachtsman zookeeper zoologist
    """.split(),
    "",
) | {
    "alderman": "m", "alderwoman": "f", "batsman": "m", "baron": "m", "baroness": "f", "co-chairman": "m",
    "co-chairwoman": "f", "councilman": "m", "councilwoman": "f", "craftsman": "m", "fireman": "m", "fisherman": "m",
    "grandfather": "m", "grandmother": "f", "grandson": "m", "granddaughter": "f", "headmaster": "m",
    "headmistress": "f", "landlady": "f", "landlord": "m", "mom": "f", "mother-in-law": "f", "nephew": "m",
    "niece": "f", "nun": "f", "policeman": "m", "policewoman": "f", "priest": "m", "salesman": "m", "saleswoman": "f",
    "vice-chairman": "m", "waiter": "m", "waitress": "f", "watchman": "m", "yachtsman": "m", "midwife": "f",
}  # fmt: skip
