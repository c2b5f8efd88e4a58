"""Verbs, phrases and nouns that tell events in English, by class and frame.

`of` says of what kind the object is, `near` the stems one of which has to stand near, `unless` those of another sense.
"""

from __future__ import annotations

from newsparse.languages.schema.entries import words
from newsparse.languages.schema.events import triggers

_TEXTS = (
    "agreement,treaty,deal,pact,accord,partnership,contract,memorandum,declaration,truce,compromise,charter,"
    "armistice,letter,bill"
)
_ARMS = "arms,weapon,ammunition,missile,shell,drone,tank,jet,aircraft,artillery,munition,technology,equipment,rocket"
_HELP = (  # what is given as aid: money, food, medicine, shelter, energy, transport
    "aid,help,relief,food,medicine,money,fund,loan,grant,million,billion,support,gift,supplies,assistance,"
    "dollar,euro,shelter,equipment,vaccine,tents,blanket,clothing,water,grain,wheat,fuel,generator,vehicle,ambulance"
)
_GIFTS = (  # what heads of state give one another: vehicles, animals, works of art, jewels, medals, arms of honour
    "car,cars,limousine,horse,dog,dogs,camel,falcon,panda,animal,artwork,painting,sculpture,statue,vase,porcelain,"
    "carpet,books,manuscript,jewel,watches,necklace,medal,sword,sabre,pistol"
)
_FORCES = (
    "troop,soldier,force,reinforcement,army,military,navy,ship,warship,plane,jet,police,tank,marines,reservist,guard"
)
_QUESTIONS = ",".join(  # who asks so wants to know: "asked whether the mine ..."
    f"{verb}_{word}"
    for verb in words("ask asks asked asking")
    for word in words("whether if why how what when where who")
)

VERBS = triggers(f"""
ACCUSE-disapprove act
    near=sham,terrorist,liar,lie,lies,disgrace,disgraceful,shameful,scandal,outrageous,illegal,
    unacceptable,racist,fascist,coward,cowardly,traitor,misleading,false,provocation,hoax,charade,
    farce,fraud,witch,barbaric,immoral,irresponsible,reckless,unfair,unjust,travesty,absurd,
    ridiculous,nonsense,thug,dictator,killer,murderer,cheat,idiot,hypocrite,hypocritical,dishonest,
    corrupt,inhumane,abhorrent,appalling,despicable,betrayal,propaganda,aggressor,insult
    unless=police,ambulance,phone,emergency,witness,meeting,election,strike,protest
    : call label brand describe dub characterize characterise
SUPPORT act
    near=hero,heroic,historic,courageous,brave,milestone,excellent,outstanding,triumph,remarkable,
    admirable,exemplary
    unless=police,ambulance,phone,emergency,meeting,election,strike
    : call label describe hail dub characterize characterise
CONCEDE alone near=charge,investigation,inquiry,probe,lawsuit,prosecution,complaint,case unless=file,files,briefcase
    : drop shelve discontinue
COERCE-arrest act
    near=prison,jail,custody,captive,captivity,hostage,detention,captor,without_charge,without_trial,
    incommunicado,cell
    unless=protest,rally,meeting,talks,vigil,press,news,hearing,election,referendum,office,post,
    position,trial,interview,visit,phone,hostage-taking,hands,responsible,accountable
    : hold
RETREAT-release act of=person : hand_over turn_over give_back
PROTEST-demo alone near=protest,rally,demonstrat,chant,placard,outside,streets,square,banner
    unless=information,evidence,data,intelligence,signatures,support,news
    : gather assemble congregate
ASSAULT act near=stone,rock,bottle,petrol_bomb,molotov,brick,firework,projectile,firebomb,grenade unless=game,ball,pitch
    : hurl throw pelt lob
SANCTION-expel act near=embassy,consulate : close shut
MOBILIZE-troops alone near=jet,fighter,plane,aircraft,helicopter,warplane unless=egg,code : scramble
CONSULT meet unless=goal,target,deadline,requirement,demand,standard,need
    : meet confer consult negotiate hold_talks discuss huddle
CONSULT-phone meet : phone telephone
CONSULT-visit go unless=website,patient,doctor : visit travel fly arrive land tour
CONSULT-visit host
    unless=aid,money,weapon,missile,letter,support,news,decision,idea,move,report,call,information,treatment,sentence,
    award,game,match,show,party : host greet receive
AID host near={_ARMS},{_HELP},{_GIFTS} unless=medal,award,prize,trophy : receive
CONSULT-third-party act : mediate broker
SUPPORT joint near={_TEXTS} : sign ratify conclude seal
SUPPORT act unless=cab,taxi : praise hail thank congratulate commend applaud salute laud endorse
SUPPORT act
    near=resolution,plan,bill,law,candidate,government,decision,proposal,bid,campaign,agreement,president,offensive,
    effort,rebels,reform,sanctions : support back approve defend
SUPPORT to near=support,solidarity,gratitude,confidence,condolences,sympathy : express offer voice pledge reaffirm
SUPPORT joint near=relation,ties,cooperation,partnership,alliance,dialogue future=AGREE
    : strengthen deepen restore improve upgrade normalize
SUPPORT act near=independence,state,sovereignty,government : recognize recognise
AGREE to unless=sanction,retaliat,aveng,revenge,punish,fight,attack : pledge promise vow
AGREE act : invite
AGREE meet near=agreement,deal,compromise,accord,consensus : reach strike clinch
COOPERATE meet : cooperate collaborate
COOPERATE meet near=gift,prisoner,information,intelligence,hostage : exchange swap
COOPERATE meet near=intelligence : share
COOPERATE act : extradite
AID to near={_ARMS},{_HELP},{_GIFTS} unless=interview,speech,evidence,detail,advice,birth,opportunity
    : give send deliver supply provide donate ship transfer airlift grant
AID to unless=blood,plasma,kidney,liver,marrow,sperm,egg,eggs,body,time : donate
AID to near={_HELP},medicine,blanket,water,meal : distribute
AID to near=asylum,refuge : grant
AID act near=with of=person,body,state unless=information,detail,data,evidence,interview,list,answer,opportunity
    : provide supply furnish
AID act : assist rescue evacuate fund finance shelter repatriate
CONCEDE to near=sanction,restriction,ban,embargo,blockade,curfew,rule,demand,martial,siege unless=weight
    : ease lift relax waive
CONCEDE to unless=goal,point,defeat,crop,seat,game : yield concede capitulate back_down give_in relent
CONCEDE act : pardon amnesty
CONCEDE alone near=bill,reform,proposal,complaint,decree : withdraw
CONCEDE alone near=state_of_emergency,martial_law,curfew,lockdown : lift ease
CONCEDE alone near=strike,protest,sit-in,walkout,blockade : suspend call_off end
RETREAT-release act near=hostage,prisoner,detainee,captive,jail,prison,journalist,activist,soldier,custody,bail
    unless=report,statement,album,film,video,data : release free
RETREAT-withdraw alone near={_FORCES},base,position,territory,border,town : withdraw retreat pull_out pull_back evacuate
RETREAT-withdraw alone near=troops,soldiers,forces,peacekeepers,fighters,contingent
    unless=dead,wounded,injured,behind,killed,homeless : leave
RETREAT-disarm alone near=arms,weapon : lay_down_their surrender_their
RETREAT-resign alone : resign step_down abdicate
RETREAT-disarm act near=weapon,rebel,militia,nuclear,group,arsenal,fighter,mine : disarm dismantle demobilize
RETREAT-ceasefire alone near=ceasefire,cease-fire,truce : declare observe announce
REQUEST to unless=question,reporter,time,effort
    : demand urge request ask appeal beg plead insist call_on call_for petition
ACCUSE-disapprove act unless=prison,death,life,jail
    : criticize criticise condemn denounce slam blast deplore decry rebuke lambast fear complain object
ACCUSE-disapprove feel near=concern,alarm,outrage,dismay,criticism,fear,anger,regret unless=support
    : voice express raise
ACCUSE-disapprove host : worry alarm anger disappoint outrage irritate
ACCUSE-allege act : accuse blame suspect allege
ACCUSE-investigate act
    near=police,prosecutor,court,corruption,fraud,murder,crime,officials,judge,case,inquiry,authorities,attorney,jury
    unless=fee,battery : investigate probe indict charge prosecute raid
REJECT to unless=report,rumor,bail,claim,allegation,accusation : reject dismiss rebuff oppose
REQUEST to unless={_QUESTIONS} : ask
REJECT to
    unless=report,rumor,bail,claim,allegation,accusation,say,comment,elaborate,specify,disclose,discuss,reveal,identify,
    confirm,answer,speculate,name_the,name_him,name_her,explain : decline decline_to
REJECT act near=agreement,policy,treaty,talks,negotiation,deal,plan,truce
    : abandon scrap cancel break_off renounce abrogate
REJECT act : vote_against
THREATEN act near=sanction,retaliat,force,strike,respond,attack,punish : hesitate_to
THREATEN act unless=storm,rain,hurricane,extinction,species,weather,flood : threaten warn menace
PROTEST-demo alone unless=ability,skill,market,stock,price,interest,commitment,how
    : protest demonstrate rally march chant
PROTEST-strike alone
    near=worker,union,wage,teacher,driver,nurse,employees,staff,miner,dockworker,steelworker,postman,pilot,crew,doctor,
    physician,midwife,lecturer,academic,cleaner,porter,firefighter,controller,railwayman,docker unless=missile,bomb,deal
    : strike walk_out
PROTEST-obstruct alone near=protester,road,highway,farmer,student,demonstrator,bridge,striker
    : block blockade occupy barricade
PROTEST-riot alone : riot loot torch
SANCTION act near=minister,official,worker,employee,chief,sanction,government,president,staff
    unless=rocket,shot,gun,missile : sanction dismiss fire sack oust
SANCTION-discontinue act near=sanction,embargo,tariff,aid,relation,asset,trade,import,export,ties
    : impose suspend freeze cut_off halt
SANCTION-discontinue act near=ties,relation,link : sever
SANCTION-discontinue act near=sanctions,embargo,tariffs : adopt announce slap unveil approve
SANCTION-expel act near=diplomat,ambassador,envoy,attache,embassy : expel recall deport
SANCTION-convict suffer unless=wrote,read : sentence convict jail fine
MOBILIZE-police alone near=police,officers : deploy mobilize mobilise
MOBILIZE-troops alone near={_FORCES} : deploy mobilize mobilise mass send dispatch
MOBILIZE-weapons alone near=missile,ballistic,nuclear,rockets,warhead unless=at,into,against,on_the_city
    : test test-fire launch fire
COERCE-arrest act : arrest detain imprison apprehend
COERCE-arrest act : take_into_custody remand_in_custody
COERCE-deport act near=migrant,refugee,immigrant,family,illegal,border,residents : deport expel evict
COERCE-seize act unless=opportunity,chance,power,moment : seize confiscate nationalize requisition
COERCE-censor act near=newspaper,media,broadcast,website,journalist,party,film,channel,station : censor ban shut_down
COERCE-restrict act : disperse suppress quell crack_down
COERCE-restrict act near=demonstration,protest,rally,march,gathering : ban outlaw
COERCE-cyber act near=hacker,cyber,ransomware : attack breach target
COERCE-cyber act : hack
ASSAULT act
    unless=bill,proposal,idea,problem,earthquake,accident,crash,flood,disease,heart,virus,immune,avalanche,sonata
    : attack kill murder invade assault raid assassinate execute massacre ambush storm stab behead lynch
ASSAULT-explosives alone near=bomb,car,grenade,device,mine : explode detonate
ASSAULT-heavy-weapons act : shell bombard
ASSAULT-aerial act near=jet,warplane,air,aircraft,target,city,village,base,plane,airstrike,missile unless=deal,union
    : bomb strike
ASSAULT-firearms act unless=film,video,photo : shoot gun_down open_fire
ASSAULT-abduct act : kidnap abduct
ASSAULT-torture act : torture
ASSAULT-beat act near=police,protester,prisoner,victim,crowd,officers,demonstrator,man unless=team,record,match
    : beat club
ASSAULT-sexual act : rape
ASSAULT-destroy act near=house,building,village,tank,bridge,mosque,church,base,home
    unless=earthquake,storm,hurricane,flood : destroy raze demolish
AGREE to not=REJECT : agree consent accept
AGREE to unless=suicide,crime,murder,offence,offense,fraud,perjury,treason,atrocities,robbery,theft,genocide : commit
AGREE to : pledge promise vow guarantee undertake accede volunteer acquiesce give_the_green_light
AGREE to : give_the_go-ahead give_its_consent give_his_word say_yes_to sign_up_to take_up_the_offer
AGREE to : keep_its_promise honour_its_commitment
AGREE act of=event,measure,body,person,building,product,right,vehicle,none not=REJECT : authorise authorize permit
AGREE act of=event,measure,body,person,building,product,right,vehicle,none not=REJECT : allow greenlight license
AGREE meet : reach_an_agreement reach_agreement reach_a_deal reach_a_settlement reach_a_compromise strike_a_deal
AGREE meet : clinch_a_deal strike_an_agreement come_to_an_agreement come_to_terms make_a_deal cut_a_deal
AGREE meet : settle_their_differences settle_the_lawsuit settle_a_lawsuit settle_the_dispute find_common_ground
AGREE meet : reconcile bury_the_hatchet
AGREE act : invite
CONSULT meet of=person,body,state,none : meet
CONSULT meet : confer consult negotiate hold_talks hold_a_meeting hold_meetings hold_discussions hold_a_briefing
CONSULT meet : hold_a_news_conference hold_a_press_conference hold_a_summit discuss huddle deliberate convene
CONSULT meet : debate parley meet_with speak_with sit_down_with talk_to talk_with have_talks take_part_in_talks
CONSULT meet : attend_a_meeting attend_the_meeting come_to_the_table address_the_crowd
CONSULT act : brief
CONSULT-phone meet : phone telephone speak_by_phone
CONSULT-visit go : visit travel_to fly_to arrive_in tour pay_a_visit make_a_visit make_a_trip land_in head_to
CONSULT-visit host of=person,body,state : host welcome greet receive
CONSULT-third-party act : mediate broker intercede arbitrate moderate reconcile
SUPPORT act : praise hail thank congratulate commend applaud salute laud endorse support defend approve champion
SUPPORT act : celebrate honour honor commemorate welcome compliment cheer encourage advocate favour favor ratify
SUPPORT act : elect re-elect reelect appoint nominate promote knight acquit exonerate vindicate absolve reinstate
SUPPORT act : recognise recognize award decorate bless extol eulogise mourn hug embrace side_with vouch_for
SUPPORT act : stand_by stand_with rally_behind throw_its_weight_behind throw_his_weight_behind
SUPPORT undergo near=medal,award,prize,trophy,honour,honor,knighthood,doctorate : receive win
SUPPORT to near=medal,award,prize,trophy,honour,honor,knighthood,doctorate : present give hand award
SUPPORT act of=document,measure : approve adopt sign pass enact
SUPPORT to : pay_tribute pay_homage express_support express_solidarity express_gratitude express_condolences
SUPPORT to : offer_condolences send_condolences offer_support voice_support apologise apologize say_sorry
SUPPORT to : give_thanks vote_for vote_in_favour vote_in_favor speak_in_favour present_an_award lay_a_wreath
SUPPORT to : lay_flowers observe_a_minute reaffirm_support raise_a_toast speak_highly campaign_for swear_in
COOPERATE meet : cooperate collaborate team_up join_forces work_together partner_with partner merge ally
COOPERATE meet : form_a_coalition form_an_alliance share_intelligence share_information exchange_prisoners
COOPERATE meet : swap_prisoners hold_joint_exercises coordinate
COOPERATE to of=document : hand_over pass_on turn_over
COOPERATE act : extradite
AID to of=sum,product,weapon,vehicle,building,event : give send deliver supply provide donate ship transfer airlift
AID to of=sum,product,weapon,vehicle,building,event : grant lend loan distribute hand_out hand_over contribute
AID to of=product,sum : hand bring
AID to of=sum,product,weapon,vehicle,building,event : allocate award dispatch offer earmark pour
AID to : come_to_the_aid come_to_the_rescue lend_a_hand give_aid offer_help offer_assistance provide_assistance
AID to : provide_support provide_help provide_relief provide_shelter provide_care give_first_aid make_a_donation
AID to : raise_money raise_funds set_up_a_fund take_to_hospital
AID act : assist rescue evacuate fund finance shelter repatriate help aid feed rehouse treat hospitalise
AID act : hospitalize subsidise subsidize compensate reimburse vaccinate bail_out resuscitate revive
AID act : rehabilitate resettle sponsor escort
CONCEDE alone : yield concede capitulate back_down give_in relent give_up give_way climb_down bow_to cave_in u-turn
CONCEDE alone : make_concessions do_a_u-turn admit_guilt plead_guilty confess admit_liability admit_responsibility
CONCEDE alone : take_responsibility accept_responsibility own_up admit_wrongdoing come_clean throw_in_the_towel
CONCEDE alone : water_down
CONCEDE act of=measure,right,claim,document : ease lift relax waive drop withdraw repeal scrap reopen restore
CONCEDE act of=measure,right,claim,document : suspend loosen postpone
CONCEDE act : pardon amnesty legalise legalize decriminalise decriminalize readmit
CONCEDE alone of=claim : admit acknowledge
CONCEDE alone of=building,place : reopen
RETREAT-release act of=person : release free parole liberate
RETREAT-release suffer : set_free walk_free release_on_bail release_from_custody
RETREAT-withdraw alone : withdraw retreat pull_out pull_back desert flee
RETREAT-withdraw alone of=weapon,vehicle : withdraw
RETREAT-disarm act : disarm demobilise demobilize lay_down_their_arms lay_down_arms surrender_their_weapons
RETREAT-disarm act : surrender demilitarise demilitarize turn_himself_in turn_herself_in turn_themselves_in
RETREAT-disarm act : hand_in_their_weapons
RETREAT-resign alone : resign step_down abdicate stand_down quit_as quit_his quit_her quit_over quit_amid leave_office
RETREAT-resign alone : drop_out_of_the_race tender_his_resignation tender_her_resignation hand_in_his_resignation
RETREAT-resign alone : hand_in_her_resignation bow_out
RETREAT-ceasefire meet : declare_a_ceasefire declare_a_truce observe_a_ceasefire agree_a_ceasefire end_hostilities
REQUEST to : demand urge request ask appeal beg plead insist call_on call_for petition implore beseech entreat
REQUEST to : press_for push_for lobby exhort solicit instruct summon_help propose recommend suggest require
REQUEST to
    unless=opportunity,job,work,employment,treatment,revenge,shelter,refuge,comfort,attention,favor,favour,re-election,reelection,
    profit,thrill
    : seek
REQUEST to : apply_for lobby_for clamour clamor call_upon campaign_against
REQUEST to : launch_an_appeal issue_an_appeal make_an_appeal issue_a_plea make_a_plea file_a_petition file_a_motion
REQUEST to : file_a_request submit_a_request send_a_letter write_to write_a_letter put_pressure pile_pressure
REQUEST to : pose_questions ask_questions raise_questions put_forward seek_answers sign_a_petition make_a_request
REQUEST to : table_a_motion sound_the_alarm sound_the_alert
ACCUSE-disapprove act : criticise criticize condemn denounce slam blast deplore decry rebuke lambast lambaste
ACCUSE-disapprove act : complain object chide chastise scold berate castigate excoriate bemoan lament reprimand
ACCUSE-disapprove act : censure admonish deride mock ridicule insult scoff scorn boo jeer heckle disparage upbraid
ACCUSE-disapprove act : resent regret dislike frown_on frown_upon take_issue take_aim hit_out lash_out speak_out
ACCUSE-disapprove act : call_out call_into_question question attack_the_decision express_concern express_concerns
ACCUSE-disapprove act : voice_concern voice_concerns raise_concerns raise_concern express_outrage express_anger
ACCUSE-disapprove act : express_regret express_dismay express_alarm express_fears voice_fears voice_anger
ACCUSE-disapprove act : raise_the_alarm cast_doubt slate pan trash vilify rail_against disapprove downgrade tut
ACCUSE-disapprove host : worry alarm anger disappoint outrage irritate concern upset dismay infuriate enrage
ACCUSE-disapprove host : frustrate shock horrify appal appall disgust sadden offend trouble
ACCUSE-disapprove feel : be_concerned be_worried be_alarmed be_disappointed be_outraged be_angry be_upset
ACCUSE-disapprove feel : be_dismayed be_shocked be_appalled be_furious be_critical_of be_frustrated be_unhappy
ACCUSE-allege act : accuse blame suspect allege sue impugn incriminate implicate file_a_lawsuit file_suit
ACCUSE-allege act : file_a_complaint lodge_a_complaint file_charges press_charges take_to_court take_legal_action
ACCUSE-allege act : bring_charges level_accusations hold_responsible hold_accountable point_the_finger
ACCUSE-allege act : point_fingers lay_the_blame finger charge indict arraign report_to_the_police
ACCUSE-investigate act : investigate probe prosecute audit inspect interrogate question grill subpoena summon
ACCUSE-investigate act : cross-examine examine scrutinise scrutinize search launch_an_investigation
ACCUSE-investigate act : open_an_investigation launch_an_inquiry open_an_inquiry launch_a_probe open_a_probe
ACCUSE-investigate act : carry_out_an_investigation look_into raid review put_on_trial bring_to_trial
ACCUSE-investigate act : issue_an_arrest_warrant hear_evidence hold_a_hearing conduct_an_investigation re-examine
ACCUSE-investigate undergo : be_on_trial be_in_the_dock
ACCUSE-investigate undergo : stand_trial go_on_trial face_trial face_charges appear_in_court appear_before
ACCUSE-investigate undergo : come_under_investigation come_under_scrutiny face_an_investigation plead_not_guilty
ACCUSE-investigate undergo : be_under_investigation
REJECT to : reject refuse rebuff oppose spurn veto boycott dispute contest refute resist reject_calls
REJECT to : file_a_motion_of_no_confidence table_a_motion_of_no_confidence vote_down
REJECT to : turn_down vote_against rule_out overrule overturn quash renege object_to contradict repudiate disavow
REJECT to : defy disobey withhold snub shun say_no brush_off brush_aside throw_out strike_down
REJECT to : block_the_bill block_the_deal abstain walk_away challenge appeal_against rescind disown hit_back
REJECT to : push_back
REJECT act of=document,event,measure,claim : abandon scrap cancel renounce abrogate dismiss drop axe nix
REJECT act : break_off pull_the_plug refuse_to_accept
THREATEN act : threaten warn menace intimidate blackmail issue_an_ultimatum issue_a_warning deliver_an_ultimatum
THREATEN act : vow_retaliation vow_revenge vow_to_retaliate make_threats send_a_warning terrorise terrorize
THREATEN act : brandish bully put_on_notice
PROTEST-demo alone : protest demonstrate rally march_in march_through march_on march_against march_to
PROTEST-demo alone : take_to_the_streets take_to_the_street hold_a_rally hold_a_protest hold_a_demonstration
PROTEST-demo alone : stage_a_protest stage_a_demonstration stage_a_rally stage_a_sit-in picket chant_slogans
PROTEST-demo alone : wave_banners hold_a_vigil rise_up revolt rebel march
PROTEST-strike alone : walk_out go_on_strike down_tools stage_a_strike stage_a_walkout walk_off_the_job
PROTEST-strike alone : be_on_strike take_industrial_action strike_over
PROTEST-hunger alone : go_on_hunger_strike go_on_a_hunger_strike
PROTEST-boycott act : boycott
REJECT act of=event,measure,document : block
PROTEST-obstruct alone of=place,building,vehicle,none : block
PROTEST-obstruct alone of=place,building,vehicle,event,measure,none : blockade occupy barricade disrupt
PROTEST-obstruct alone of=place,building,vehicle,event,measure,none : invade
PROTEST-obstruct alone : glue_themselves chain_themselves set_up_barricades block_traffic
PROTEST-riot alone : riot loot torch rampage hurl_stones throw_stones set_fire_to clash_with_police throw_rocks
PROTEST-riot alone : mutiny
PROTEST-vandalize act : vandalise vandalize deface smash spray-paint desecrate
SANCTION act of=person,body : fire
SANCTION act : sanction dismiss sack oust suspend expel penalise penalize punish demote disqualify disbar
SANCTION act : discipline fine reprimand strip depose impeach lay_off give_the_sack remove_from_office kick_out
SANCTION act : overthrow topple blacklist axe strip_of
SANCTION act near=jobs,job,posts,positions,redundancies,workforce : cut axe shed slash eliminate
SANCTION act of=right,body : revoke suspend cancel withdraw
SANCTION act : impose_sanctions slap_sanctions impose_tariffs impose_a_fine issue_a_fine hand_down_a_fine
SANCTION act : impose_penalties hand_out_a_ban impose_a_ban
SANCTION-discontinue act of=sum,product,measure : suspend freeze cut_off halt withhold terminate
SANCTION-discontinue act of=sum,measure : cut slash
SANCTION-discontinue act : cut_ties sever_ties break_off_relations cut_off_aid freeze_assets end_the_contract
SANCTION-discontinue act : embargo
SANCTION-expel act : expel_diplomats recall_its_ambassador
SANCTION-convict suffer : sentence convict jail fine find_guilty hand_down_a_sentence
MOBILIZE-troops alone of=person,weapon,vehicle : deploy mobilize mobilise send dispatch
MOBILIZE-troops alone : patrol rearm remilitarise stand_guard put_on_alert be_on_high_alert beef_up_security
MOBILIZE-troops alone : step_up_security step_up_patrols call_up conscript
MOBILIZE-police alone : cordon_off seal_off
MOBILIZE-weapons alone of=weapon : test test-fire launch
COERCE-arrest act : arrest detain imprison apprehend incarcerate jail nab handcuff intern round_up
COERCE-arrest act
    unless=photo,photograph,video,footage,image,picture,attention,moment,imagination,mood,data,audio,spirit,essence,heart,
    title,medal,carbon : capture
COERCE-arrest act : take_into_custody remand_in_custody remand place_under_arrest place_under_house_arrest lock_up
COERCE-arrest act : put_behind_bars hold_in_custody intercept throw_in_jail
COERCE-deport act : deport evict displace
COERCE-deport act of=person : expel remove turn_back push_back turn_away send_back
COERCE-seize act : seize confiscate nationalize nationalise requisition impound annex expropriate repossess
COERCE-seize act : commandeer appropriate occupy take_control take_over_power seize_power hijack
COERCE-restrict act : ban outlaw prohibit restrict curb disperse suppress quell crack_down repress forbid blockade
COERCE-restrict act : besiege lock_down shut_down quarantine isolate muzzle silence curtail dissolve disband
COERCE-restrict act : impose_a_curfew impose_restrictions impose_a_lockdown declare_a_state_of_emergency
COERCE-restrict act of=person,body,state : prevent
COERCE-restrict act : declare_martial_law impose_a_ban compel coerce oblige impose_limits stop_and_search
COERCE-restrict act of=building,place,event,event,none unless=close_to : close shut
COERCE-censor act : censor gag take_down_the_post
COERCE-cyber act near=computer,server,network,system,account,database : break_into
COERCE act : break_into
COERCE-cyber act : hack spy wiretap defraud scam extort swindle eavesdrop phish
COERCE act : rob burgle harass steal mug stalk abuse persecute bully oppress plunder shoplift
ASSAULT act : attack kill murder invade assault assassinate execute massacre ambush stab behead lynch slay
ASSAULT act unless=wound_up : wound
ASSAULT act : slaughter injure maim strangle poison clash fight battle brawl retaliate ram mow_down run_over
ASSAULT act : gun_down knife hit_back_with exterminate wipe_out eliminate launch_an_attack launch_an_offensive
ASSAULT act : carry_out_an_attack go_on_the_attack open_fire_on come_to_blows punch lash_out_at throw_punches stone
ASSAULT act : hack_to_death beat_to_death
ASSAULT-beat act : punch club kick slap beat_up pummel manhandle batter bludgeon headbutt bite shove whip flog
ASSAULT-torture act : torture mutilate
ASSAULT-sexual act : rape molest grope
ASSAULT-abduct act : kidnap abduct take_hostage hold_hostage
ASSAULT-firearms act : shoot open_fire gun_down fire_at fire_on
ASSAULT-firearms act of=weapon : fire shoot launch
ASSAULT-heavy-weapons act : shell bombard
ASSAULT-aerial act : bomb strafe
ASSAULT-explosives alone : detonate blow_up
ASSAULT-destroy act of=building,vehicle,place,weapon,product,none : destroy raze demolish burn_down
ASSAULT-crowd-control act : tear-gas pepper-spray fire_tear_gas use_tear_gas
COERCE-restrict act of=person,body,state : force bar
ACCUSE-investigate act of=person,body,state : try monitor
SUPPORT act of=person,body,state,measure,document,event : back
AID act of=person,body : house save
REQUEST act of=person,body : press
ACCUSE-disapprove act : fear
MOBILIZE-troops alone of=person,weapon,vehicle : mass station
PROTEST-obstruct alone of=building,place : storm
ASSAULT-aerial act near=missile,drone,rocket,shell,jet,warplane,airstrike,artillery : hit strike target pound
SANCTION-convict undergo : serve_a_sentence receive_a_sentence
ASSAULT undergo : come_under_fire
ASSAULT undergo : come_under_attack
ASSAULT act : garrotte bayonet
COERCE-seize act of=place,building,body,state : conquer overrun
MOBILIZE-troops alone of=person,body : enlist
COOPERATE meet : unite reunite
ACCUSE-disapprove act : denigrate belittle
REJECT to : rebut
SANCTION act : defrock
AGREE to unless=public,initial,prayer : offer_to
AGREE to : assent give_its_blessing give_their_blessing give_his_blessing give_her_blessing give_the_nod
AGREE to : agree_in_principle make_a_commitment make_a_pledge make_a_promise give_assurances sign_off_on
AGREE meet : reach_a_truce reach_an_understanding reach_a_consensus come_to_an_understanding shake_hands_on
AGREE meet : reach_an_accord patch_up_their_differences
CONSULT meet : exchange_views swap_views shake_hands_with
CONSULT meet : have_a_meeting have_a_phone_call
CONSULT meet : attend_the_summit attend_a_summit attend_the_talks hold_a_roundtable hold_a_dialogue
CONSULT meet : return_to_the_negotiating_table
CONSULT-visit go : pay_a_courtesy_call pay_a_state_visit drop_in_on touch_down_in
SUPPORT to : lend_support lend_its_support throw_its_support_behind throw_his_support_behind throw_her_support_behind
SUPPORT to : come_out_in_support come_out_in_favor come_out_in_favour show_solidarity voice_solidarity pay_respects
SUPPORT to : express_thanks express_appreciation express_satisfaction express_relief express_admiration
SUPPORT to : express_confidence cheer_on rally_around speak_up_for stick_up_for give_its_backing
SUPPORT to : give_their_backing pledge_allegiance pledge_support
COOPERATE meet : share_data join_hands pool_resources swap_captives exchange_captives exchange_hostages
COOPERATE meet : work_hand_in_hand trade_prisoners
AID to : send_aid send_help provide_aid deliver_aid chip_in pitch_in give_shelter
AID act : inoculate
CONCEDE alone : backtrack backpedal back-pedal give_ground make_a_concession row_back
CONCEDE alone : soften_its_stance own_up_to acknowledge_responsibility commute_the_sentence grant_clemency
CONCEDE alone : grant_amnesty
CONCEDE alone : change_its_mind make_a_u-turn perform_a_u-turn
RETREAT-withdraw alone : abandon_their_positions bring_troops_home
RETREAT-resign alone : step_aside stand_aside quit_the_party leave_his_post leave_her_post leave_the_party
RETREAT-resign alone : give_up_his_seat give_up_her_seat announce_his_resignation announce_her_resignation
RETREAT-resign alone : vacate_his_seat
RETREAT-ceasefire meet : cease_fire hold_fire silence_their_guns
REQUEST to : renew_calls renew_a_call issue_a_call reiterate_calls repeat_calls seek_asylum claim_asylum sue_for_peace
REQUEST to : make_an_application lodge_an_appeal file_an_appeal lay_claim_to
ACCUSE-disapprove act : take_to_task come_down_on hit_out_at level_criticism heap_criticism express_disappointment
ACCUSE-disapprove act : voice_disappointment express_displeasure voice_displeasure sound_alarm cry_foul pour_scorn
ACCUSE-disapprove act : lay_into tear_into rip_into dress_down demonise demonize malign smear
ACCUSE-disapprove act : sneer_at bristle_at take_exception take_umbrage cast_aspersions
ACCUSE-allege act : hold_liable file_a_suit bring_a_case bring_a_lawsuit bring_legal_action launch_legal_action
ACCUSE-allege act : lodge_a_case pin_the_blame place_the_blame level_charges level_allegations make_accusations
ACCUSE-allege act : make_allegations name_as_a_suspect
ACCUSE-investigate act : open_proceedings launch_proceedings start_proceedings begin_proceedings put_in_the_dock
ACCUSE-investigate act : bring_to_justice issue_a_warrant quiz frisk
REJECT to : pour_cold_water thumb_its_nose decline_an_invitation
REJECT to : decline_the_invitation dig_in_its_heels give_the_cold_shoulder walk_out_of_talks walk_out_of_the_talks
REJECT to : pull_out_of_talks pull_out_of_the_talks annul uninvite disinvite stonewall backtrack_on go_back_on
THREATEN act : vow_to_punish vow_to_avenge issue_threats make_a_threat rattle_sabres rattle_its_saber hold_at_gunpoint
THREATEN act : hold_at_knifepoint point_a_gun pull_a_gun pull_a_knife
PROTEST-demo alone : stage_a_march hold_a_march hold_placards wave_placards shout_slogans take_part_in_a_protest
PROTEST-demo alone : join_a_protest join_the_protests form_a_human_chain hold_a_sit-in kneel_in_protest
PROTEST-demo alone : turn_out_to_protest
PROTEST-strike alone : stay_off_work stop_work call_a_strike hold_a_strike go_slow work_to_rule
SANCTION act : give_the_boot show_the_door relieve_of_his_duties relieve_of_her_duties terminate_the_contract
SANCTION act : place_on_leave place_on_administrative_leave put_on_leave hand_a_ban revoke_the_licence
SANCTION act : revoke_the_license banish excommunicate blackball court-martial
MOBILIZE-troops alone : put_troops_on_alert call_in_the_army send_in_the_army bring_in_the_army
MOBILIZE-troops alone : build_up_its_forces bolster_security tighten_security boost_security
COERCE-arrest act : take_captive hold_captive hold_without_charge hold_incommunicado place_in_custody put_in_jail
COERCE-arrest act : put_in_prison throw_in_prison throw_into_jail lock_away keep_behind_bars hold_in_solitary
COERCE-arrest act : recapture hold_prisoner
COERCE-restrict act : block_access place_under_surveillance place_under_lockdown put_under_curfew impose_curbs
COERCE-restrict act : impose_a_blockade impose_a_siege kettle crack_down_on clamp_down_on tighten_restrictions
COERCE-restrict act : strong-arm browbeat
COERCE act : embezzle pilfer ransack trespass enslave pickpocket
ASSAULT act : launch_a_raid launch_strikes launch_air_strikes launch_airstrikes carry_out_strikes carry_out_airstrikes
ASSAULT act : carry_out_air_strikes carry_out_a_raid conduct_airstrikes conduct_strikes conduct_a_raid mount_an_attack
ASSAULT act : mount_an_offensive stage_an_attack hurl_grenades set_alight set_ablaze set_on_fire firebomb petrol-bomb
ASSAULT act : electrocute dismember decapitate bludgeon_to_death stab_to_death shoot_dead shoot_to_death kick_to_death
ASSAULT act : trade_fire exchange_fire exchange_gunfire exchange_blows trade_blows trade_gunfire return_fire
ASSAULT act : spray_with_bullets shoot_down pounce_on throttle suffocate crucify raze_to_the_ground lay_siege
ASSAULT-destroy act : sabotage bulldoze ransack flatten
ASSAULT-beat act
    unless=kicks_in,kick_in,kicked_in,kicking_in,kicks_off,kicked_off,kick_off,kicking_off,goal,ball,
    penalty
    : kick
ASSAULT-beat act
    unless=a_bit,little_bit,quite_a_bit,bit_of,bit_more,bit_like
    : bite
CONSULT-phone meet
    unless=android,mobile,smart,cell,flip,camera,app,screen
    : phone
CONCEDE to
    unless=treasury,bond,bonds,crop,crops,dividend,result,harvest,gilt,high,higher
    : yield
REJECT to
    unless=percent,index,share,stock,point,sale,revenue,profit,rate,population,quality,price,value,
    over_time,sharply,steadily,demand,number,level,output,production,health,growth,temperature,
    nikkei,dow,nasdaq
    : decline
ACCUSE-allege act
    unless=battery,cable,wireless,usb,plug,charger,adapter,socket : charge
ACCUSE-investigate act
    unless=product,book,film,album,star,unit,laptop,restaurant,this_review,our_review,reviewed_by,
    edition,hotel
    : review
SUPPORT act
    unless=film,movie,album,book,product,tour,show,franchise,brand,single,series,song,campaign_to,
    health,growth,growing,use
    : promote
REQUEST to
    unless=attention,at_least,skill,effort,patience,time,space,power,battery,energy,equipment,work,
    surgery,hospital,treatment
    : require
REQUEST to
    unless=about_his,about_her,about_the,about_whether,about_their
    : ask
SUPPORT act
    unless=political,sexual,in_favor,in_favour,as_a,return_the,do_you_a
    : favor favour
CONSULT-visit host
    unless=inquiry,complaint,text,request,reply,response,invitation,medal,funding,grant,vote,attention,
    applause,training,education,warning,threat,email,message,phone,money,pay,notice,feedback,
    criticism,praise,order,backlash,boost
    : receive
ACCUSE-investigate act of=person,body,state
    unless=try_to,trying_to,tried_to,tries_to,try_and,trying_out,try_out,tried_out
    : try
AID to of=product,sum
    unless=other_hand,one_hand,right_hand,left_hand,by_hand,on_hand,at_hand,second_hand,first_hand,
    upper_hand,hand_in_hand,in_hand
    : hand
AID to of=sum,product,weapon,vehicle,building,event
    unless=glimpse,look,idea,sense,center,centre,edge,boost,access,reason,hope,insight,view,feel,
    title,rise,way,push,thought,shape,pause,go
    : give
AID to of=sum,product,weapon,vehicle,building,event
    unless=juice,wine,glass,drink,cold,scorn,rain,cup,bottle
    : pour
""")
"""A line says class, mode and frame, then lemmas and phrases whose first word is inflected; `_` joins a phrase."""

NOUNS = triggers(f"""
CONSULT-visit go : visit trip tour arrival
CONSULT-multilateral meet : summit
CONSULT meet : meeting meetings talks negotiations discussions news_conference press_conference
CONSULT-phone meet : phone_call telephone_call phone_conversation
CONSULT-third-party act : mediation
SUPPORT joint near={_TEXTS} : signing ratification
COOPERATE meet : joint_exercises joint_drills military_exercises prisoner_exchange prisoner_swap exchange_of_gifts
AID act near={_ARMS},aid : delivery deliveries shipment shipments transfer transfers supply
AID act : humanitarian_aid military_aid financial_aid food_aid relief_supplies
AID alone : aid_convoy aid_convoys
CONCEDE act : concessions concession amnesty lifting_of_sanctions
RETREAT-withdraw alone near={_FORCES} : withdrawal pullout retreat
RETREAT-release suffer near=hostage,prisoner,detainee,captive,jail : release
RETREAT-resign alone : resignation
RETREAT-ceasefire meet : ceasefire cease-fire truce armistice
RETREAT-disarm act : disarmament denuclearization
THREATEN act : ultimatum ultimatums
ACCUSE-disapprove feel : concern concerns criticism condemnation outrage
ACCUSE-allege act : accusation accusations
ACCUSE-investigate alone : investigation indictment
ACCUSE-investigate suffer near=opened,open,began,begins,court,resumed,charges : trial
REJECT act : rejection refusal
THREATEN act : threat_of_war death_threats threat_to_attack
PROTEST-demo alone : protest protests demonstration demonstrations sit-in
PROTEST-strike alone : general_strike walkout labor_strike on_strike
PROTEST-hunger alone : hunger_strike
PROTEST-riot alone : riot riots unrest
SANCTION-discontinue act : embargo economic_sanctions
SANCTION-convict suffer : conviction
MOBILIZE-troops alone near={_FORCES} : deployment mobilization troop_buildup
MOBILIZE-weapons alone : missile_test missile_tests nuclear_test missile_launch
COERCE-arrest suffer : arrest arrests detention
COERCE-curfew alone : curfew
COERCE-martial-law alone : martial_law state_of_emergency
COERCE-restrict act : crackdown
COERCE-cyber act : cyberattack cyberattacks
ASSAULT act unless=heart : attack attacks assault offensive raid shooting massacre invasion fighting clashes
ASSAULT-aerial act
    : bombardment drone_strike drone_strikes missile_strike airstrike airstrikes air_strike air_strikes bombing bombings
ASSAULT-aerial act near=israeli,russian,killed,drone,missile,air : strike strikes
ASSAULT-abduct suffer : kidnapping abduction
ASSAULT-explosives alone : explosion car_bomb suicide_attack suicide_bombing
AGREE act : pledge pledges promise promises commitment commitments consent go-ahead green_light authorisation
AGREE act : authorization vow
AGREE meet : agreement agreements deal deals accord settlement compromise consensus plea_deal plea_agreement
CONSULT meet : meeting meetings talks negotiations negotiation discussion discussions news_conference
CONSULT meet : press_conference briefing briefings debate debates conference consultation consultations roundtable
CONSULT meet : town_hall interview deliberations one-on-one conversation conversations conclave symposium
CONSULT-multilateral meet : summit summits plenary general_assembly
CONSULT-visit go : visit visits trip trips tour arrival
CONSULT-phone meet : phone_call telephone_call phone_conversation
CONSULT-third-party act : mediation arbitration
SUPPORT act : endorsement praise tribute tributes ratification signing approval adoption applause election
SUPPORT act : re-election appointment nomination acquittal exoneration condolences apology apologies commendation
SUPPORT act : congratulations homage gratitude thanks vigil memorial_service standing_ovation inauguration
SUPPORT act : swearing-in
COOPERATE meet : merger joint_exercises joint_exercise joint_drills prisoner_exchange prisoner_swap
COOPERATE suffer : extradition
AID act : aid donation donations delivery deliveries shipment shipments assistance relief rescue rescues evacuation
AID act : evacuations bailout loan loans grant grants funding subsidy subsidies compensation repatriation
AID act : vaccination humanitarian_aid military_aid financial_aid food_aid relief_supplies aid_package aid_convoy
AID act : aid_convoys fundraiser rescue_operation stimulus_package handout
CONCEDE act : concession concessions amnesty pardon pardons confession admission easing reopening
CONCEDE act : lifting_of_sanctions u-turn climbdown mea_culpa legalisation legalization postponement
RETREAT-withdraw alone : withdrawal pullout retreat exit_from
RETREAT-release suffer of=person,body,state,none
    unless=report,film,album,document,material,data,information,results,figures,footage,video,statement,memo,classified,press,
    product,single,song,book,gas,energy,carbon,date : release
RETREAT-release suffer : parole liberation
RETREAT-resign alone : resignation resignations abdication
RETREAT-ceasefire meet : ceasefire cease-fire truce armistice
RETREAT-disarm act : disarmament denuclearization demilitarisation surrender
REQUEST act : request requests demand demands appeal appeals petition petitions plea pleas call_for calls_for
REQUEST act : proposal proposals recommendation recommendations order ultimata injunction subpoena subpoenas
REQUEST act : questions application bid_for
REQUEST act unless=slow,picture,sensor,sensing,detector,motion-activated,activated,blur : motion
ACCUSE-disapprove feel : concern concerns criticism criticisms condemnation outrage anger fury backlash outcry
ACCUSE-disapprove feel : dismay fears complaint complaints disappointment objection objections controversy rebuke
ACCUSE-disapprove feel : reprimand alarm frustration uproar displeasure resentment insults grievances downgrade
ACCUSE-allege act : accusation accusations allegation allegations lawsuit lawsuits suit suits indictment
ACCUSE-allege act : indictments charge charges suspicion suspicions class_action legal_action prosecution claims_of
ACCUSE-investigate suffer : investigation investigations inquiry inquiries probe probes trial trials hearing
ACCUSE-investigate suffer : hearings inspection inspections audit audits search_warrant arrest_warrant autopsy
ACCUSE-investigate suffer : inquest interrogation court_case review examination cross-examination raid_on
ACCUSE-investigate suffer : court_appearance arraignment retrial court_martial impeachment
REJECT act : rejection refusal veto opposition dismissal_of_the_case cancellation withdrawal_from
REJECT act : no-confidence_vote vote_of_no_confidence resistance
THREATEN act : threats death_threats bomb_threat ultimatum ultimatums warning warnings intimidation blackmail
PROTEST-demo alone : protest protests demonstration demonstrations rally rallies march marches sit-in sit-ins
PROTEST-demo alone : picket pickets uprising revolt revolts insurrection vigils occupation_of rebellion mutiny
PROTEST-strike alone : strike_action general_strike walkout walkouts labor_strike industrial_action work_stoppage
PROTEST-strike alone : strike strikes
PROTEST-hunger alone : hunger_strike hunger_strikes
PROTEST-boycott act : boycott boycotts
PROTEST-obstruct alone : blockade blockades roadblock roadblocks barricades
PROTEST-riot alone : riot riots unrest looting disorder violent_protests disturbance disturbances
PROTEST-vandalize act : vandalism graffiti desecration
SANCTION suffer : lay-offs job_losses mass_layoffs
SANCTION suffer : sanctions fine fines suspension dismissal expulsion disqualification penalty penalties firing
SANCTION suffer : sacking layoffs layoff job_cuts ban redundancies revocation demotion ouster punishment
SANCTION-convict suffer : conviction convictions sentence sentences verdict jail_term prison_term prison_sentence
SANCTION-convict suffer : life_sentence death_sentence sentencing guilty_verdict
SANCTION-discontinue act : embargo tariffs asset_freeze trade_ban
MOBILIZE-troops alone : deployment deployments mobilization mobilisation troop_buildup reinforcements patrol
MOBILIZE-troops alone : patrols military_drill military_drills military_exercise military_exercises
MOBILIZE-police alone : police_operation police_presence manhunt
MOBILIZE-weapons alone : missile_test missile_tests nuclear_test missile_launch missile_launches
COERCE-arrest suffer : arrest arrests detention detentions imprisonment incarceration custody house_arrest jailing
COERCE-arrest suffer : manhunt capture internment
COERCE-deport suffer : deportation deportations eviction evictions
COERCE-seize act : seizure seizures confiscation annexation takeover coup occupation hijacking
COERCE-restrict act : crackdown crackdowns restrictions lockdown ban bans closure closures quarantine repression
COERCE-restrict act : shutdown siege prohibition clampdown persecution
COERCE-curfew alone : curfew curfews
COERCE-martial-law alone : martial_law state_of_emergency
COERCE-censor act : censorship
COERCE-cyber act : cyberattack cyberattacks hack hacking espionage spying ransomware_attack data_breach wiretapping
COERCE-cyber act : phishing extortion fraud scam
COERCE act : robbery robberies theft thefts burglary burglaries heist harassment
ASSAULT act : attack attacks assault assaults offensive raid raids massacre massacres invasion fighting clashes
ASSAULT act : clash homicide manslaughter slaughter ambush violence brawl fight bloodshed hostilities genocide
ASSAULT act : counter-offensive counteroffensive retaliation rampage gang_violence domestic_violence incursion
ASSAULT act : skirmish
ASSAULT-firearms act : shooting shootings gunfire mass_shooting shootout gunshots
ASSAULT-beat act : beating beatings
ASSAULT-torture act : torture
ASSAULT-sexual suffer : rape rapes sexual_assault sexual_assaults sexual_abuse molestation
ASSAULT-abduct suffer : kidnapping kidnappings abduction abductions hostage-taking
ASSAULT-aerial act : airstrike airstrikes air_strike air_strikes drone_strike drone_strikes missile_strike
ASSAULT-aerial act : missile_strikes bombardment bombing bombings drone_attack missile_attack
ASSAULT-heavy-weapons act : shelling rocket_attack rocket_fire
ASSAULT-explosives alone : explosion explosions blast car_bomb suicide_attack suicide_bombing bombing
ASSAULT-destroy act : arson arson_attack destruction_of
ASSAULT-crowd-control act : tear_gas
ASSAULT suffer : murder murders killing killings assassination slaying stabbing stabbings execution executions
ASSAULT suffer : lynching femicide
CONSULT meet : phone_calls video_call video_conference videoconference conference_call teleconference dialogue
CONSULT meet : dialogues crisis_talks peace_talks round_of_talks get-together audience_with
CONSULT-phone meet : telephone_conversation telephone_calls phone_calls call_with calls_with call_between
CONSULT-phone meet : conversation_with phone_conversations
CONSULT-visit go : state_visit official_visit working_visit stopover pilgrimage
ACCUSE-investigate suffer : impeachment_proceedings impeachment_hearing impeachment_hearings impeachment_inquiry
ACCUSE-investigate suffer : impeachment_trial impeachment_process legal_proceedings criminal_proceedings
ACCUSE-investigate suffer : court_proceedings disciplinary_proceedings extradition_proceedings raids_on
ACCUSE-investigate suffer : fact-finding_mission search_warrants arrest_warrants
ACCUSE-investigate suffer : police_investigation criminal_investigation autopsies post-mortem
ACCUSE-disapprove feel : flak condemnations denunciation denunciations rebukes slur slurs recriminations
ACCUSE-disapprove feel : finger-pointing disapproval discontent mockery jibe jibes protestation
ACCUSE-disapprove feel : protestations dissatisfaction dissent indignation note_of_protest
ACCUSE-allege act : denunciations insinuation insinuations incrimination counterclaim counter-claim libel_suit
ACCUSE-allege act : libel_action murder_charge murder_charges fraud_charges criminal_charges civil_suit
PROTEST-demo alone : protest_march protest_marches protest_rally counter-protest counter-protests counterprotest
PROTEST-demo alone : counterprotests counter-demonstration counter-demonstrations street_protests mass_protest
PROTEST-demo alone : mass_protests die-in die-ins encampment encampments human_chain flashmob civil_disobedience
PROTEST-demo alone : civil_unrest
PROTEST-strike alone : picket_line picket_lines go-slow walk-out walk-outs wildcat_strike
PROTEST-strike alone : train_strike rail_strike
SANCTION suffer : firings sackings suspensions dismissals expulsions demotions disbarment delisting
SANCTION suffer : blacklisting
SANCTION-discontinue act : trade_sanctions export_ban import_ban travel_ban arms_embargo oil_embargo aid_cuts
SANCTION-discontinue act : funding_cut funding_cuts
MOBILIZE-troops alone : call-up conscription troop_movements troop_movement naval_exercise naval_exercises war_games
MOBILIZE-troops alone : wargames military_build-up military_buildup arms_build-up state_of_alert high_alert
MOBILIZE-troops alone : military_parade rearmament naval_blockade troop_deployment
COERCE-arrest suffer : mass_arrests pretrial_detention pre-trial_detention captivity jailings
COERCE-arrest suffer : detainment apprehension
COERCE-restrict act : clampdowns lockdowns blockade_of siege_of gag_order state_of_siege forced_closure
COERCE-seize act : power_grab seizure_of_power expropriation nationalisation nationalization capture_of land_grab
COERCE-seize act : land_grabs looting_of
COERCE act : embezzlement larceny shoplifting mugging muggings carjacking pillaging
COERCE act : break-in break-ins
ASSAULT act : firefight firefights gun_battle gun_battles gunfight gunbattle shoot-out
ASSAULT act : ground_operation ground_operations ground_offensive military_intervention
ASSAULT act : military_strike military_strikes counterattack
ASSAULT act : counter-attack counterattacks atrocity atrocities bloodbath carnage mass_killing mass_killings
ASSAULT act : mass_murder pogrom pogroms ethnic_cleansing knife_attack acid_attack terror_attack terror_attacks
ASSAULT act : terrorist_attack terrorist_attacks skirmishes ambushes incursions cross-border_raid onslaught crossfire
ASSAULT act : turf_war shoot-outs scuffle scuffles brutality police_brutality reprisals reprisal
ASSAULT act : revenge_attack bloodletting hate_crime hate_crimes sabotage
ASSAULT suffer : beheading beheadings decapitation killings_of knifing honour_killing
ASSAULT-aerial act unless=siren,shelter,warning : air_raid air_raids
ASSAULT-aerial act : bombing_raid bombing_raids aerial_bombardment drone_attacks missile_attacks
ASSAULT-aerial act : strikes_on aerial_attack bombing_campaign missile_barrage
ASSAULT-heavy-weapons act : mortar_fire artillery_fire rocket_attacks rocket_barrage shelling_of artillery_strike
ASSAULT-heavy-weapons act : artillery_strikes mortar_attack
RETREAT-release suffer : freeing prisoner_release
RETREAT-withdraw alone : troop_withdrawal pullback disengagement evacuation_of_troops departure_of_troops drawdown
RETREAT-withdraw alone : troop_pullout
RETREAT-ceasefire meet : pause_in_fighting humanitarian_pause cessation_of_hostilities peace_deal lull_in_fighting
SUPPORT act : solidarity show_of_support backing endorsements accolade accolades kudos plaudits moment_of_silence
SUPPORT act : minute_of_silence beatification canonisation ovation
AGREE meet : ceasefire_deal peace_deal peace_agreement peace_accord memorandum_of_understanding pact truce_deal
AGREE meet : trade_deal grain_deal
CONCEDE act : retraction retractions backdown capitulation acknowledgement acknowledgment dropping_of reprieve
CONCEDE act : clemency about-face about-turn
REQUEST act : invitation_to lobbying open_letter ransom_demand ransom_note rallying_cry cry_for_help
REJECT act : repudiation non-compliance disobedience defiance annulment refusals rejections
CONSULT-phone meet : call_with calls_with
RETREAT-release suffer : freeing_of
ASSAULT suffer unless=food : poisoning
SUPPORT act
    unless=thanks_to
    : thanks
ACCUSE-investigate suffer
    unless=trial_and_error,clinical,trials_of_the_vaccine,drug,vaccine,patient,medical
    : trial trials
ACCUSE-investigate suffer
    unless=product,this_review,our_review,book,film,album,game,star,restaurant,laptop
    : review
SANCTION suffer
    unless=front,rear,damping,wheel,chassis,bridge,steering,multilink,strut
    : suspension
ACCUSE-allege act
    unless=battery,cable,wireless,usb,plug,charger,adapter,socket
    : charge charges
""")
"""Nouns in all their forms."""
