/**
 * The commonest words of English news, lower case, without forms that regular inflection gives (`isCommonWord` undoes it).
 * Compiled by counting words in lower case over some thousands of news articles.
 */
const WORDS = `
aback abandon abandonment abducted abhorrent abide ability ablaze able abnormal aboard abolish abolition
aborted abortion about above abroad abrupt absence absent absentee absolute absorb abstract absurd absurdity
abundance abuse abusers abusive academia academic academy accelerate accent accept acceptable acceptance
access accessible accident accidental accommodate accommodation accompanied accompanies accompanying
accomplish accomplishment accord accordance account accountability accountable accountant accuracy accurate
accusation accuse accustomed achievable achieve achievement acknowledge acknowledgement acknowledgment
acquaintances acquire acquisition acquit acquittal acres acrimonious acronym across act action activate
active activism activist activity actor actress actual acumen acute ad adamant adapt add addiction addition
additional address adept adequate adhere adherence adherents adjacent adjourned adjust adjustment administer
administration administrative administrator admirable admiration admire admirers admission admit admonished
adopt adoption adult advance advancement advantage adversary adverse advertise advertisements advertisers
advice advise advisor advisory advocacy advocate aerial affair affect affection affidavit affiliate
affiliation affinity affirm affirmative affluent afford affordability affordable affront afloat afoul afraid
after aftermath afternoon afterthought afterward again against age agency agenda agent aggravated aggregate
aggression aggressive agitated agitators ago agonizing agree agreement agricultural agriculture ahead aid
aide aim air aircraft airline airplane airport airspace airstrike airtime airwaves aisle akin alarm albeit
alcohol alert algorithm alien alienate align alignment alike alive all allegation allege allegiance
alleviate alliance allocated allocation allotted allow alluded alluding almost alone along alongside aloud
already also alt altar alternate alternative although altogether aluminum alumni always am amassed amassing
amateur amazed amazing ambassador ambiguity ambiguous ambition ambitious ambulance ambush amend amendment
amid amidst ammunition amnesty among amongst amount ample amplify amusing an analogy analyses analysis
analyst analytics analyze anarchy anathema ancestors ancestry anchor ancient and anecdotal anecdotes anemic
anew angels anger angle angrily angry angst anguish animal animated animosity animus annex annexation
anniversary announce announcement annoyed annoying annual anonymity anonymous another answer antagonistic
ante anthem anti antibodies anticipate anticipation antics antidote antifa antipathy antithesis antithetical
antitrust anxiety anxious any anybody anymore anyone anything anytime anyway anywhere apart apartheid
apartment apocalypse apocalyptic apologize apology app appalled appalling apparatus apparent appeal appear
appearance appease appeasement appellate appetite applaud applause apples applicable applicant application
appoint appointee appointment appreciate appreciation apprehend approach appropriate appropriations approval
approve approximately apt arbitrary arc arcane architect ardent are area arena arguably argue argument arise
arm armor army arose around arrange arrangement array arrest arrival arrive arrogant arsenal arson art
article articulate artificial artillery artist as ascendant ascent ash ashamed aside ask asleep aspect
aspirational aspirations aspire ass assailants assassinated assassination assault assemble assembly assert
assertion assertive assess assessment asset assign assignment assist assistance assistant associate
associations assuage assume assumption assurance assure astonishing astounding astronaut asylum asymptomatic
at ate athletes atmosphere atomic atop atrocities attach attachment attack attempt attend attendance
attendees attention attest attitude attorney attract attractive attributable attribute audience audio audit
aunt aura austerity authentic authenticity author authoritarian authoritarianism authoritative authority
authorization authorize auto autocratic automakers automated automatic automatically automation automobile
autonomous autonomy autopsy avail availability available avalanche avenues average averse aversion avert
aviation avid avoid avowed await awakening award aware away awe awesome awful awhile awkward awry baby
bachelor back backbone backdrop backfire background backlash backlog backroom backstop backtracked backup
backward backyard bad badge baffling bag baggage bail bailout bait baked balance balk ball ballgame
ballistic ballooned balloons ballot ballroom ban band bang bank bankrupt bankruptcy banner bar barbs bare
bargain barrage barrel barricades barrier base baseball baseless baseline basement bashing basic basically
basis basket basketball bastion bat batch bathroom baton battered battery battle battlefield battleground be
beach beacon bear beat beaten beautiful beauty became because become bedrock bedroom beef been before
beforehand began begged begging begin begun behalf behave behavior behavioral behaviour beheading behemoth
behest behind beholden belatedly beleaguered belief believe bell belligerent bellwether belly belong beloved
below belt bemoaned bench benchmark bend beneath beneficial beneficiary benefit benign bent beset beside
besieged best bestowed bestseller bet betray betrayal better between beyond bias bible biblical bickering
bid big bigger biggest bigot bigotry bike bilateral bill billion billionaire binary bind biography
biological bipartisan bipartisanship bird birth birthday birtherism bisexual bishops bit bite bitter bizarre
black blackout blame blank blanket blast blatant bleak bleeding blend bless blew blind blindsided blistering
blithely blitz bloc block blockade blockbuster blog blogger blood bloodshed bloody blow blowback blown
blowout blue blueprint blunder blunt bluster bn board boast boat bodily body bogged bogus boil boisterous
bold bolster bomb bombastic bombshell bona bond bone bonus booed book boom boomers boon boos boost boot
booth border bore born borne borrow borrowers boss botched both bots bottle bottom bought bounce bound
boundary bout bow bowling box boy boycott boyfriend brace bracket bragged bragging brain brakes branch brand
brash brass brave bravery brawl brazen breach bread breadth break breakdown breakfast breakout breakthrough
breast breath breathe breathless breathtaking bred brewing bribe bribery brick bridge brief bright brightest
brilliant bring brink brinkmanship broad broadband broadcast broaden broke broken bronze brother brought
browsing bruising brunt brush brutal brutality bubble buck buddies budge budget budgetary buffer bug build
built bulk bull bullet bullish bully bulwark bump bunch bungled bunker buoyed burden burdensome bureau
bureaucracy bureaucratic bureaucrats burn burst bury bus busiest business businessman businessmen bust busy
but butter button buy buybacks buzz by bypass bystander cabal cabinet cable cadre cages cake calamity
calculate calculation calculus calendar caliber calibrated caliphate call callous calm came camera
camouflage camp campaign campus can cancel cancellation cancer candid candidacy candidate candor cannabis
cannot cap capability capable capacity capita capital capitalism capitalist capitalize captain caption
captive capture car caravan carbon card care careful careless cargo caricature carnage carpet carrier carry
cart cartels cartoon carve cascading case cash casino cast casual casualty cat catalyst catastrophe
catastrophic catch categorical category cattle caucus caught cause caution cautionary cautious cave caveat
cease ceasefire ceded ceding ceiling celebrate celebration celebratory celebrity cell cellphone cement
censor censorship censure census cent centerpiece central centralized centre centric centrifuges centrist
century ceremonial ceremony certain certainty certificate certification certify chain chair chairman
chairmanship chairmen chairwoman challenge chamber champion chance chancellor change channel chant chaos
chaotic chapter character characteristic characterization characterize charade charge charisma charismatic
charitable charity charm chart chase chat chatter cheap cheat check checkpoint cheek cheer cheese chemical
chemistry cherished cherry chess chest chicken chided chief child childhood childish children chill chimed
chip choice chokehold choking choose chopping chops chorus chose chosen chronic chunk church churn cigarette
circle circuit circulated circulating circulation circumstance circumstantial circumvent circus cite citizen
citizenry citizenship city civic civil civilian civility civilization civilized clad claim clamoring
clarification clarify clarity clash class classic classical classification classify classmate classroom
clause clean cleansing clear clearance clearest clemency clergy cleric clerk clever clich clicked clicking
clicks client cliff climate climb clinch clinging clinic clinical clip clock close closest closure cloth
cloud clout clown club clue clueless cluster co coach coal coalesce coalition coast coastal coat cocaine
cocktail code coerce coercion coercive coffee coffers coffin cognitive cognizant coherent cohesion cohort
coin coincide coincidence coincidentally cold collaboration collapse collar collateral colleague collect
collection collective college collision collude collusion colonial colony color colorful colossal column
columnist combat combatants combative combination combine come comeback comedian comedy comfort comfortable
comfortably command commemorate commemoration commencement comment commentary commentator commerce
commercial commission commit commitment committee commodity common commonplace commonsense communicate
communication communism communist community company comparable comparatively compare comparison compassion
compassionate compatible compel compensate compensation compete competence competent competition competitive
competitor compiled compiling complacency complain complaint complete completion complex complexity
compliance complicate complication complicit comply component composed composition compound comprehend
comprehensive comprise compromise computer con conceal concede conceivable conceivably conceived concentrate
concentration concept conception concern concert concession conciliatory conclude conclusion conclusive
concrete condemn condemnation condition condo condolences condone conducive conduct confer conference
confessed confidant confidante confidence confident confidential confined confinement confines confirm
confirmation confiscate confiscation conflict conform confront confrontation confrontational confuse
confusion congratulate congratulations congregation congress congressional congressman congressmen
congresswoman congresswomen conjunction connect connection conquer conscience conscious consecutive
consensus consent consequence consequential conservation conservatism conservative consider considerable
considerably consideration consisted consistency consistent consists consolidate consolidation conspiracy
conspirator conspiratorial conspired constant consternation constituency constituent constitute
constitutional constitutionality constrain constraints construct construction constructive consulate consult
consultant consultation consume consumption contact contagion contagious contain containment contemplate
contemporaneous contemporary contempt contend content contention contentious contest context continent
continental contingency contingent continually continuation continue continuity continuous contours
contraception contraceptives contract contractor contradict contradiction contradictory contrary contrast
contribute contribution contributor control controversial controversy conundrum convene convenience
convenient convention conventional conversation conversion convert convey convict conviction convince
convoluted cooking cool cooperate cooperation cooperative coordinate coordination coordinator cop cope copy
copyright cordoned core corn cornerstone coronavirus corporate corporation corps correct correction
correlation correspondence correspondent corresponding corridor corroborate corrosive corrupt corruption
cost cough could councils counsel counselor count counterintelligence counterpart counterproductive
counterterrorism countless country county coup couple courage courageous course court courtesy courthouse
courtroom cousin cover coverage covert coveted cow cowardice cowardly cowboy cozy crack crackdown craft crap
crash crazy cream create creation creative creativity creator creature credence credentials credibility
credible credibly credit creed creep creepy crew crime criminal criminality criminalize cripple crises
crisis criteria critic critical criticised criticism criticize critique cronies crooked crop cross crossers
crosshairs crowd crown crucial crude cruel cruelty cruise crumble crusade crush cry crystal cue cuff
culminated culminating culmination culpable culprit cult cultivate cultural culture cumulative cup curb cure
curfew curiosity curious currency current curriculum curtail curtain curve custody custom customary cut
cyber cyberattack cybersecurity cycle cynical cynicism czar dad daddy daily dailycallernewsfoundation dairy
dam damage damn dampen dance danger dangerous dare dark darkest darling darn dash data database date
daughter daunting dawn day daylight dead deadliest deadline deadlock deaf deal dealt dear death debacle
debatable debate debris debt debunked debut decade deceased deceit deceive decency decent deception
deceptive decide decimated decision decisive deck declaration declare declassified decline decorated
decrease decree decry dedicated dedication deductible deduction deem deep deepen deepest defamation default
defeat defect defections defence defend defendant defense defensive defer deference defiance defiant
deficiencies deficit define definitely definition definitive deflect defunct defund defuse defy degrade
degree delay delegate delegation delegitimize delete deliberate deliberation deliberative delicate delight
deliver delivery deluge delusion delusional demagoguery demand demeaning demeanor demise democracy
democratically demographic demographically demolished demonize demonstrably demonstrate demonstration
demonstrators demoralized denial denigrate denounce density dent denuclearization deny depart departments
departure depend dependence dependent depict depleted deplorable deploy deployment deport deportation
deposit deposition depressed depressing depression deprive depth deputy derail deranged deregulation derided
derived derogatory descend descendants descent describe description desert deserve design designate
designation desirable desire desk despair desperate desperation despicable despise despite destabilize
destination destined destiny destroy destruction destructive detail detain detainee detect detection
detectives detention deter deteriorated deteriorating deterioration determination determine deterrence
deterrent detonated detractors detriment detrimental devastated devastating devastation develop development
device devil devised devote devotion devout diabetes diagnosed diagnosis diagnostic dial dialogue dictate
dictator dictatorship did die diet differ difference different difficult difficulty dig digit digital
dignity dilemma diligently dim dime dimension diminish dining dinner dioxide dip diploma diplomacy diplomat
diplomatic diplomatically dire direct direction directive director dirt dirty disability disable
disadvantage disaffected disagree disagreement disappear disappearance disappointed disappointing
disappointment disapproval disapprove disarmament disarray disaster disastrous disavow disbelief discarded
discern discharge disciplinary discipline disclose disclosure discomfort disconnect discontent discord
discount discourage discourse discover discovery discredit discrepancy discretion discretionary discriminate
discrimination discriminatory discuss discussion disdain disease disenfranchised disenfranchisement disgrace
disgraceful disgruntled disgust dishonest dishonesty disillusioned disinformation dislike dismal dismantle
dismay dismiss dismissal dismissive disobedience disorder disparaging disparate disparity dispatch dispel
dispense disperse displaced display displeasure disposal disposition disproportionate dispute disqualified
disqualifying disregard disrespect disrespectful disrupt disruption disruptive dissatisfaction dissatisfied
dissent dissenters disservice dissident dissipate dissolved dissuade distance distant distaste distinct
distinction distinctive distinguish distort distortion distract distraction distress distribute distribution
district distrust disturbed disturbing ditch dive diverse diversion diversity divert divide dividends divine
division divisive divorce do docket doctor doctrine document documentary documentation dodge dog dogma doll
dollar domain domestic domestically dominance dominant dominate domination donate donation done donor doom
door dose dossier dot double doubt doubtful down downfall downgrade download downplay downright downside
downtown downturn downward dozen draconian draft drag drain drama dramatic dramatically drank drastic
drastically draw drawn dread dream dress drew drift drill drink drip drive driven drone drop drought drove
drown drug drum drumbeat drunk dry dual dubbed dubious duck due dueling dug dull duly dumb dump duo durable
duration during dust duty dwarfed dwindling dying dynamic dysfunction dysfunctional each eager ear earlier
earliest earn earners earnest earth earthquake ease easier easiest easily east eastern easy eat echo
eclipsed economic economically economist economy ecosystem ecstatic ed edge edited editing edition editor
editorial educate education educational educators effect effective efficacy efficiency efficient effort egg
ego egregious eight eighth either elaborate elder eldest elect electability electable election elective
electoral electorate electors electric electrical electricity electronic element elementary elephant elevate
elevator eleven elicit eligibility eligible eliminate elimination elite elitist else elsewhere elusive email
emanating embargo embarked embarrass embarrassment embassy embattled embedded emblematic embodied embodies
embodiment embolden embrace embroiled emerge emergence emergency emeritus eminent emission emotion emotional
empathy emphasis emphasize emphatic emphatically empire empirical employ employee employment empower
empowerment empty enable enact enactment encompasses encompassing encounter encourage encouragement end
endanger endeavor endless endorse endorsement endure enemy energetic energize energy enforce enforcement
engage engagement engine engulfed enhance enjoy enlist enormous enough enraged enrich enrichment enroll
enrollees enrollment enshrined enslaved ensued ensuing ensure entail enter enterprise entertain
entertainment enthusiasm enthusiastic enthusiastically entice entire entirety entitled entitlement entity
entrance entrenched entrepreneur entrepreneurial entrusted entry envelope environment environmental
environmentalists envision envoy epic epicenter epidemic epidemiologist episode equal equality equate
equation equilibrium equipment equipped equity equivalent era eradicate erase erected erode erosion erratic
erroneous error ers erupt escalate escalation escape escort especially espionage espoused essay essence
essential establish establishment estate estimate eternal ethanol ethical ethics ethnic ethnicity ethos
evacuate evacuation evade evaluate evaluation evangelical evaporated evasion eve even event eventual every
everybody everyday everyone everything everywhere evidence evident evil evolution evolve ex exacerbate exact
exaggerated exaggeration exam examination examine example exasperated exasperation exceed excellence
excellent except exception exceptional exceptionalism excerpt excess excessive exchange excite excitement
exclude exclusion exclusive exculpatory excuse execute execution executive exemplary exemplified exempt
exemption exercise exert exhaust exhaustive exhibit exile exist existence existent existential exit exodus
exonerate exoneration expand expansion expansive expect expectancy expectation expedient expedite
expeditiously expel expenditure expense expensive experience experiment experimental expert expertise
expiration expire explain explanation explanatory explicit explode exploit exploitation exploration
exploratory explore explosion explosive export expose exposure express expression expulsion extend extension
extensive extent external extinction extort extortion extra extract extradition extramarital extraordinarily
extraordinary extreme extremism extremist eye eyebrows fabric fabricated face facial facilitate facility
fact faction facto factor factory factual faculty fade fail failure fair faith faithful fake fall fallen
fallout false falsehood faltering fame familiar family famous fan fancy fanfare fantastic fantasy far fare
farewell farm farther fascinating fascism fascist fashion fast fastest fat fatal fatality fate father
fatigue fault faulty faux favor favorability favorable favorably favorite favoritism favour fear fearful
feasible feat feature feckless fed federal federalism fee feedback feel feet fell fellow felon felony felt
female feminism feminist fence fend fertile fervent fervor festival fetal fetus feud fever few fiasco fiat
fiction fictional fictitious fides field fierce fiercest fiery fifth fifty fight figure file filibuster fill
film filmmaker filter final finalize finance financial financier find fine finest finger fingerprints finish
fire firearm firebrand firefighters firepower firestorm firewall fireworks firm first firsthand fiscal fish
fist fit five fix fixated fixture flag flagship flame flank flare flash flashpoint flat flavor flaw fled
fledged fledgling flee fleet flesh flew flexibility flexible flight flimsy flip flirted flirting float flock
flood floor flop flourish flow flowers flown flu fluid flurry fly focal focus fodder foe fog foil fold folk
follow followers folly fond food fool foolish foot footage football foothold footnote footprint footsteps
for foray forbid forbidden force forceful forcibly fore forecast forecasters forefront foreign foreigners
foremost foreseeable forest forestall forever forfeit forge forget forgive forgiven forgo forgot forgotten
form formal format formation formidable formula forth forthcoming forthright fortified fortunate fortune
forum forward fossil foster fought foul found foundation foundational four fourth fracking fraction
fractious fractured fragile frame framers framework franchise frankly frantically fraud fraudulent fraught
fray freaking free freedom freeze frenetic frenzy frequency frequent fresh freshman freshmen friction friend
friendship frightened frightening fringe frisk frivolous from front frontier frontline frontrunner frozen
fruit frustrate frustration fuel fulfill full fully fuming fun function functional fund fundamental
fundamentalist fundraiser fundraising funeral funneled funny furious furlough furniture furor further fury
futile future fuzzy gaffe gaggle gain gala gallery gallon galvanize gambit gamble game gang gap garage
garbage garden garner gas gasoline gate gateway gather gauge gave gavel gay gear gender general generate
generation generational generic generosity generous genetic genius genocide gentle gentleman gentlemen
gently genuine geographic geographically geography geopolitical gerrymandered gerrymandering gesture get
ghost giant gift gig gigantic girl girlfriend give giveaway given glad glance glaring glass gleeful glimpse
glitch global globalization globalized globe glorious glory gloves glowing go goal god goers gold golden
golf gone gonna good goodbye goodwill gospel gossip got gotta gotten govern governance government
governmental governor governorship grab grace gracious grade gradual graduate graduation grain grand
grandchildren grandfather grandmother grandparents grandstanding grant graphic grapple grasp grass
grassroots grateful gratitude grave gravity gray great greatest greed green greenhouse greet grenade grew
grid gridlock grief grievance grieving grilled grilling grim grind grip grocery groped groping gross
grotesque ground groundwork group grow grown growth grueling gruesome grumbling guarantee guard guardians
guardrails gubernatorial guess guest guidance guide guidelines guilt guilty guise gun gunfire gunman gunmen
gunshot gut guy gym habit hack had hail hair half halfway hall hallmark hallway halt hammer hamper hand
handcuffed handcuffs handful handgun handily handle handouts handwritten hang happen happier happily
happiness happy harass harassment harbinger harbor hard hardball hardcore hardened hardest hardline
hardliners hardship hardware hardworking harm harmful harmony harness harsh harshest harvest has hash
hashtag hastily hasty hat hate hateful haters hatred haul haunt have havoc hawk hawkish hazardous hazards he
head headache headline headquarters headway headwinds heal health healthcare healthier healthy heap hear
heard heart heartbeat heartbreaking heartfelt heartland hearty heat heaven heavier heavily heavy heck hedge
heel hefty height heightened heinous heir held helicopter hell hello helm help helpful helpless hence
heralded here heritage hero heroic heroin heroism herself hesitant hesitate hesitation heterosexual hey hid
hidden hierarchy high highest highlight highway hijacked hike him himself hinder hindsight hinge hint hip
hire his historian historic historical history hit hoax hold holders hole holiday hollow holy home homegrown
homeless homemade homeowners hometown homicide homogeneous homophobic homosexual homosexuality honest
honesty honor honorable hook hop hope hopeful hopeless horizon horrible horribly horrific horrified
horrifying horror horse hospital hospitality hospitalizations hospitalized host hostage hostile hostility
hot hotel hotline hottest hounded hour hourlong housed household houses housing hovered hovering how however
http hub huddled hug huge human humane humanitarian humanity humble humiliated humiliating humiliation
humility humming humor hundred hung hungry hunt hunters hurdle hurricane hurry hurt hurtful husband hush
hybrid hype hyperbole hyperbolic hypocrisy hypocrite hypocritical hypothetical hysteria hysterical ice
iceberg icon iconic idea ideal identical identification identify identity ideological ideologue ideology
idiosyncratic idiot idle if ignited ignorance ignorant ignore ill illegal illegitimate illiberal illicit
illusion illustrate illustration image imagery imaginable imaginary imagination imagine imbalance immediate
immense immigrant immigrated immigration imminent immoral immune immunity impact impartial impartiality
impasse impassioned impeach impeachable impeachment impede impediment impending imperative imperfect
imperial imperiled impetus implausible implement implementation implicate implication implicit implored
imply import importance important impose imposition impossible impoverished impress impression impressive
imprisoned imprisonment improbable impromptu improper improve improvement improvised impulse impunity in
inability inaccuracies inaccurate inaction inadequate inadvertently inalienable inappropriate inaugural
inauguration inbox incapable incarcerated incarceration incendiary incensed incentive incentivize incessant
incest inch incident incite inclination inclined include inclusion inclusive incoherent income incompatible
incompetence incompetent incomplete inconceivable inconclusive inconsistencies inconsistent inconvenience
inconvenient incorporate incorrect increase incredible incredibly incremental incriminating incumbency
incumbent incur incursion indeed indefensible indefinite independence independent index indicate indication
indicative indicator indict indictment indifference indifferent indigenous indignation indirect
indiscriminate indispensable indisputable individual indoor induced industrial industrialized industry
ineffective inefficient ineligible inept inequality inequities inescapable inevitability inevitable
inevitably inexcusable inexperienced infamous infant infected infecting infection infectious infested
infighting infiltrate inflame inflammatory inflated inflation inflict influence influential influx info
inform informal informant information infrastructure infringe infuriated infuriating infusion ingratiate
ingredients inherent inheritance inherited inhumane initial initiate initiative inject injection injunction
injured injuring injury injustice ink inmate inner innocence innocent innovate innovation innovative
innovators input inquiry inroads insane insanity insecurity insensitive insert inside insidious insight
insignificant insist insistence insofar inspect inspection inspector inspiration inspire instability install
installation instance instant instead instill instinct instinctively instituted instituting institution
institutional instruct instruction instrument instrumental insufficient insulate insult insurance insured
insurer insurgency insurgent insurmountable intact integral integrate integration integrity intel
intellectual intelligence intelligent intend intense intensify intensity intensive intent intention
intentional inter interact interaction interactive interagency intercepted interconnected intercontinental
interest interfere interference interim interior intermediaries intern internal international internet
internment interpret interpretation interrogation interrupt intersection interstate intertwined intervene
intervention interventionist interview intimate intimidate intimidation into intolerable intolerance
intolerant intra intractable intraparty intrigue introduce introduction intrusion intrusive inundated invade
invalid invalidated invaluable invariably invasion invasive invent invention inventory invest investigate
investigation investigative investigator investment investor invisible invitation invite invoke involve
involvement ire iron ironic ironically irony irrational irregularities irrelevant irreparable irrespective
irresponsible irreversible irritated is island isolate isolation isolationist issue it item iteration itself
jab jacket jail jam jaw jeans jeopardize jeopardy jerk jet jihad jihadist job jobless jockeying join joint
joke journalism journalist journalistic journey joy judge judgment judicial juggernaut juice jump juncture
junior junk jurisdiction jurisprudence jurist jurors jury just justice justification justify keen keep kept
key keynote kick kickoff kid kidnapped kidnapping kill kilometers kind kindergarten kingdom kiss kitchen
kits km knee kneeling knew knife knit knives knock know knowledge knowledgeable known kosher lab label labor
laboratory lack lackluster ladder lady lag laid lambasted lame lamented laments land landfall landmark
landscape landslide lane language lap lapse laptop large largest laser lashed lashes lashing last late
latest latitude latter laudable lauded laugh laughable laughter launch laundering laundry lavish law lawful
lawless lawmaker lawn lawsuit lawyer lax lay layoffs lazy lead leadership leaf league leak lean leaners leap
learn lease least leave lectern lecture led leeway left leftist leftward leg legacy legal legality
legalization legalize legend legendary legions legislate legislation legislative legislator legislature
legitimacy legitimate legitimize lend lenders length lengthy leniency lenient lens lesbian less lessen
lesson lest let lethal letter level leverage levers levy lewd liability liable liaison liar libel liberal
liberalism liberate liberation libertarian libertarianism liberty library license lie lieutenant life
lifeline lifelong lifestyle lifetime lift light lightning like likelihood likened likening likewise limbo
limelight limit limitation line liners lineup linger link lion lip list listen lit litany literacy literal
literary literature litigation litmus little live livelihoods livestock load loan loath loathe lobby
lobbyist local localities locate location lock lockdown lofty log logic logical logistical logistics logo
lone long longest longstanding longtime look lookout loom loop loophole loose loosened loosening looted
looters looting lopsided lose loss lost lot lottery loud loudest lounge lousy love low lowest loyal loyalist
loyalty luck lucky lucrative ludicrous lukewarm lump lunch luncheon lung lure lurking luxury machine
machinery mad made magazine magic magical magnate magnet magnitude mail main mainland mainstream maintain
maintenance major majority make makeshift makeup male malfeasance malicious malign mall mammoth man manage
management mandate mandatory maneuver manifest manifestation manifesto manipulate manipulation mankind
manner manpower mansion mantle mantra manual manufacture many map marathon marched marchers marches marching
margin marginal marginalized marijuana mark market marketplace marquee marred marriage marry martial mask
mass massacre masse massive master mastery match matchup mate material materialize maternity math matter
mature maximize maximum may maybe mayhem mayor mayoral me meal mean meaningful meaningless meant meantime
meanwhile measure meat mechanical mechanics mechanism medal meddle media median medical medication medicine
mediocre medium meet mega meltdown melting member membership meme memo memoir memorable memorandum memorial
memory men menace mend mental mentality mention mentor menu merchandise mercy mere merger merit mess message
messenger messy met metadata metal metaphor meters method methodical methodology metric metro metropolitan
mic micro microphone mid midday middle midnight midst midterm might migrant migration mild mile milestone
militant militarily military militia milk mill millennial million millionaire mind mindful mindless mindset
mine miners mini minimal minimize minimum minister ministry minor minority minus minute miracle mired mirror
miscalculation mischief misconduct misdeeds misdemeanor miserable misery misgivings misguided mishandled
mishandling misinformation mislead misled misogyny misplaced misrepresented miss missile mission missive
misstated missteps mistake mistaken mistrust misunderstand misunderstood misuse mitigate mitigation mix
mixture mob mobile mobility mobilization mobilize mock mockery mode model moderate moderation moderator
modern modernize modest modify mogul mold mom moment momentous momentum monetary money mongering monitor
monologue monopoly monster month monument monumental mood moon moot moral morale morality moratorium more
morning morphed mortality mortar mortgage mosque most mother motion motivate motivation motive motor
motorcade motorcycle motorists motto mount mountain mourn mouth move movement movie mph much mud muddled
mullahs mulling multi multibillion multilateral multimillion multinational multiple multitude mundane
municipal municipalities murder murderous murky muscle mused museum music musical must muted mutual my
myriad myself mysterious mystery myth nail naive naked name narcissistic narrative narrator narrow nascent
nasty nation national nationalism nationalist nationality nationwide native nativist natural naturalization
nature naval navigate near nearby nearest neatly necessarily necessary necessity neck need needle needless
needn needy nefarious negative negativity neglect negligence negligible negotiate negotiation negotiator
neighbor neighborhood neighbouring neither nemesis neo nerve nervous net network neurosurgeon neutral
neutrality neutralize never nevertheless new newcomer newest newfound newsletter newspaper newsroom
newsworthy next nice nickname niece night nightclub nightmare nine ninth nixed nixing no noble nobody nod
noise nominal nominate nomination nominee non nondefense none nonessential nonetheless nonexistent
nonpartisan nonprofit nonsense nonsensical nonstarter nonstop nonviolent nonwhite noon nor norm normal
normalcy normalization normalize north northeast northeastern northern northwest nose nostalgia not notable
notably notch note noteworthy nothing notice noticeable noticeably notification notify notion notorious
notwithstanding novel now nowadays nowhere nuance nuclear nudge nullify number numerous nurse nut nutrition
oath obey object objection objectionable objective objectivity obligated obligation obliged obscure
observation observe obsessed obsession obsessive obsolete obstacle obstruct obstruction obstructionist
obtain obvious occasion occasional occupation occupy occur occurrence ocean odd odious of off offend offense
offensive office officeholders official offset offshore oft often oil okay old oldest oligarchs olive
olympic olympics ominous omission omitted omnibus on onboard once one onerous oneself onetime ongoing online
onset onslaught onstage onto op opaque open operate operation operational operative operator opined opinion
opioid opponent opportunity oppose opposite opposition oppressed oppression oppressive opt optics optimal
optimism optimistic option optional or oral orange orbit orchestrated orchestrating ordeal order ordinary
organ organic organisation organization organizational organize orientation oriented origin original
originated originating orthodox orthodoxy ostensibly other otherwise ought ounce our ourselves oust ousted
out outbreak outburst outcome outcry outdated outdoor outfit outgoing outlandish outlaw outlet outlier
outline outlook outnumber outpaced outperformed outpost outpouring output outrage outrageous outreach
outright outset outside outsize outskirts outsource outspent outspoken outstanding outweigh ovation over
overall overarching overblown overboard overcome overcrowded overdose overdue overhaul overhead overlap
overlook overnight overreach override overrun oversaw overseas oversee overseen overshadow oversight
overstate overstepped overt overthrow overtime overtures overturn overwhelm overworked owe own ownership
oxygen pace pack package pact pad page paid pain painful paint pair palace palatable pale palpable paltry
pan pandemic pandering panel panelists panic panicked panicking pants paper paperwork par parade paradox
paragraph parallel paralysis paralyzed parameters paramilitary paramount paranoia paranoid paraphrase pardon
parent parental park parliament parliamentary parole part partial participant participate participation
particular partisan partisanship partner partnership party pass passage passenger passion passionate passive
passport passwords past pastor patch patchwork patently path pathetic pathological pathway patience patient
patriot patriotic patriotism patrol patrons pattern pause pave pay payback paycheck payment payoff payroll
paywall peace peaceful peak peculiar peddling pedestrians pediatric peer pegged pen penalize penalty
penchant pending penetrate peninsula penny pension people pepper per perceive percent percentage perception
perch perfect perform performance perhaps peril perilous perimeter period periodically perjury permanent
permissible permission permit perpetrated perpetrator perpetual perpetuate persecuted persecution persist
persistence persistent person persona personal personality personnel perspective persuade persuasion
persuasive pertaining pertinent pervasive perverse pessimism pessimistic pet petition petroleum petty
pharmaceutical phase phenomena phenomenal phenomenon philanthropist philosopher philosophical philosophy
phone phony photo photograph phrase physical physician pic pick pickup picture pie piece piecemeal pile pill
pillar pilot pin pink pioneered pipe pipeline pissed pistol pit pitch pivot pivotal pizza place placement
plague plain plaintiff plan plane planet plank plant plastic plate platform platitudes plausible play
playback playbook plea plead pleasant please pleasure pledge plenty plight plot plowed ploy plug plummeted
plummeting plunge plurality plus pm pneumonia pocket podcast podium point pointless poised poison poisonous
poking polarization polarized polarizing police policeman policemen policy policymakers policymaking polite
political politician politicization politicize politics poll pollster pollution pool poor poorest pop pope
populace popular popularity populated population populism populist populous pork porn pornography port
portal portfolio portion portrait portray portrayal pose position positive possess possession possibility
possible possibly post postpone postponement posture postwar pot potency potent potential pounced pound pour
poverty powder power powerful powerhouse powerless practical practice pragmatic pragmatism praise pray pre
preacher preaching precarious precaution preceded precedent precinct precious precipitated precise precision
predator predatory predecessor predicament predicated predict predictable predictably prediction
predominantly preempt preemptive preexisting prefer preferable preference pregnancy pregnant prejudice
preliminary prelude premature premeditated premier premise premium prep preparation prepare preposterous
prerogative prescribed prescription presence present presentation preservation preserve preside presidency
president presidential press pressure prestige prestigious presumably presume presumption presumptive
pretend pretense pretext pretty prevail prevalence prevalent prevent preventable prevention preventive
preview previous prey price pride priest primarily primary prime primetime prince principal principle print
prior prioritize priority prison privacy private privilege prize pro proactive probability probable probably
probation probe problem problematic procedural procedure proceed process proclaimed proclaiming proclamation
procure procurement prod produce product production productive productivity professed profession
professional professionalism professor profile profit profitable profound program programme progress
progressive progressivism prohibit prohibition project projection proliferation prolific prolonged
prominence prominent promise promote promotion promotional prompt prone pronounced pronouncements proof prop
propaganda propel propensity property prophet proponent proportion proportional proposal propose proposition
prosecute prosecution prosecutor prosecutorial prospect prospective prosperity prosperous prostitutes
prostitution protect protection protectionism protectionist protective protest protestors protocol
protracted proud prove proven provide province provision provisional provocation provocative provoke prowess
proximity proxy prudence prudent pry psychiatrist psychological psychologist psychology public publication
publicity publicized publish pull pullquote pulpit pulse pump punch punctuated pundit punish punishment
punitive punt puppet purchase purchasers pure purge purity purple purported purpose purse pursue pursuit
purview push pushback pussy put puzzle qualification qualify quality quantify quantity quarantine quarter
quarterback quash quasi queen quell queries quest question questionable quick quid quiet quipped quit quite
quo quotas quote quran race racial racism racist rack radar radical radicalism radicalization radicalized
radio rage raid rail railroad rain rainfall raise rally rambling ramifications ramp rampage rampant ran
ranch ranchers rancor random rang range rank ransom rant rape rapid rapists rapport rare rash rat ratchet
rate rather ratification ratify ratio rational rationale rationalize rattled rattling raucous ravaged raw
razor re reach react reaction reactionary read readily readiness readout ready reaffirm real realistic
reality realization realize realm reap rear reason reasonable reasonably reassert reassess reassigned
reassure rebel rebellion rebound rebuffed rebuild rebuke rebut rebuttal recall recap receipts receive recent
reception receptive recess recession recipe recipient reciting reckless reckoning reclaim recognition
recognize recollection recommend recommendation reconcile reconciliation reconsider reconstruction record
recount recourse recover recovery recreation recreational recruit recruitment recurring recusal recuse
redacted redactions redefine redemption redistribution redistricting reduce reduction reelected reelection
reeling refer reference referendum refineries reflect reflection reflective reflexively reform reformers
refrain refreshing refuge refugee refund refusal refuse refuted regain regard regardless regime region
regional register registration registry regressive regret regrettable regroup regular regulate regulation
regulators regulatory rehabilitation rehearsal reign reignited reimburse reimbursement rein reinforce
reinstate reiterate reject rejection relate relation relationship relative relax relayed release relegated
relented relentless relevance relevant reliability reliable reliably reliance reliant relief relieve
religion religious relish relocate reluctance reluctant remain remainder remake remark remarkable remarkably
remedy remember remind reminiscent remnants remorse remote removal remove renamed render renegotiate renew
renewable renewal rent rental reopen repair reparations repayment repeal repeat repercussions replace
replacement replicate reply report reprehensible represent representation representative repression
repressive reprieve reprint reproductive republic repudiation repugnant reputation request require
requirement requisite rescind rescue research resemble resent resentment reservations reserve reset
resettlement reshape reside residence residency resident residential residual resign resignation resilience
resilient resist resistance resistant resolution resolve resonate resort resounding resource respect
respectable respectful respective respiratory respite respond respondents responders response responsibility
responsible responsibly responsive rest restart restaurant restoration restore restrain restraint restrict
restriction restrictive restructure result resume resurfaced resurgence retail retain retake retaliate
retaliation retaliatory retention rethink retire retirement retract retreat retribution retroactively
retrospect return retweeted reunification reunited revamp reveal revelation revenge revenue reversal reverse
review reviled revise revision revisit revival revive revoke revolt revolution revolutionary reward rewrite
rhetoric rhetorical rich richest rid riddled ride ridicule ridiculous rifle rift rig right righteous rigid
rigorous riot rioters rip ripe rise risen risk risky ritual rival river road roadblock roadside roared
roaring robbed robbery robot robust rock rocket rocky rode rogue roiled roiling role roll rollback rollout
romantic roof room root rope rose roster rosy rough round roundtable rout route routine row royal rub rubber
rubble rude ruin rule rumor run runaway rundown runner runoff rural rush ruthless sabotage sacred sacrifice
sad saddened safe safeguard safest safety saga said sailing sailors sake salacious salary sale salient
salons salt salute salvage salvo same sample sanction sanctuary sand sane sang sanitizer sank sarin sat
satellite satirical satisfaction satisfy savage save savior savvy saw say scale scam scandal scant scapegoat
scarce scare scary scathing scattered scattershot scenario scene schedule scheme scholar scholarship school
science scientific scientist scoffed scolded scope scorched score scorn scourge scramble scrap scratch
scream screen screenshot screw script scrubbed scrutinize scrutiny scuttle sea seal search searing season
seasonal seat secession second secondary secrecy secret secretary secretive sectarian section sector secular
secure security see seeds seek seekers seem seen segment segregated segregation segregationist seismic seize
seizure seldom select selection selective self selfish sell semblance semester semi semiautomatic senate
senator send senior seniority sensational sense senseless sensible sensitive sensitivity sent sentence
sentiment separate separation separatists sequester sequestration sergeant serial series serious servant
serve service session set setback settle settlement setup seven seventh several severe severity sex sexism
sexist sexual sexuality shadow shadowy shady shake shaken shakeup shaky shall shallow sham shame shameful
shameless shape share shareholders sharia sharp shattered shattering she sheet shell shelter shelves
shepherd sheriff shield shift shine ship shipments shirt shit shock shoe shook shoot shootout shop shoppers
shore short shortage shortcomings shortfall shot shotgun should shout show showcase showdown shown shrank
shrapnel shrink shrug shrunk shuffle shunned shut shutdown shutter shy siblings sic sick sickening side
sideline sideshow sidestepped sidewalk siege sigh sight sign signal signatories signature significance
significant silence silent silly silver similar similarity simmering simple simplest simplify simplistic
simply simultaneous sin since sincere single singular sinister sink sir sister sit site situation six sixth
sizable size skeptical skepticism skeptics sketch skewed ski skill skin skip skirt sky skyrocketed
skyrocketing slack slain slam slander slap slash slate slaughter slave slavery sleazy sleep slept slew slice
slide slight slightest slim slip slippery slog slogan slope sloppy slot slow slowdown sluggish slump slur
small smallest smart smartest smartphone smash smear smell smile smoke smooth smugglers smuggling snap sneak
sniper sniping snooping snow so soap soared soaring sober soccer social socialism socialist socialized
societal society socioeconomic sociologist sociology soft soften software soil solace solar sold soldier
sole solemn solicit solicitor solid solidarity solidify solution solve somber some somebody someday somehow
someone something sometime somewhat somewhere son song soon sophisticated sophistication sore sorry sort
sought soul sound sour source south southeast southeastern southern southwest southwestern sovereign
sovereignty sow soybeans space spam span spare spark sparred sparring spat spate spawned speak speakership
spearheaded spearheading special specialist specialized specializes specialty species specific specifically
specify spectacle spectacular specter spectrum speculate speculation speculative sped speech speechwriter
speed speedy spell spend spent sphere spike spill spin spine spiral spirit spiritual spite splash split
spoke spoken spokesman spokesperson spokeswoman sponsor spontaneous sporadic sport spot spotlight spouse
sprawling spray spread spree spring sprint spun spur spy squad squandered square squeeze stab stability
stabilization stabilize stable stacked stadium staff stage staggering stagnant stagnation stain stairs stake
stakeholders stale stalemate stall stalwart stamp stance stand standard standardized standoff standpoint
standstill staple star stark start starters startled startling startup state statehouse statement statesman
statewide static station statistic statistical statue stature status statute statutory staunch stave stay
steadfast steadily steady steal steam steel steep steer stem step stereotype sterling stern stewardship
stick stiff stifle stigma still stimulate stimulus stint stipulate stir stock stockpile stoke stole stolen
stomach stones stonewalling stood stop stopgap storage store storm story storyline straight straightforward
strain stranded strange strapped strategic strategically strategist strategy straw stray streak stream
streamline street strength strengthen stress stressful stretch stricken strict strictest strident strides
strife strike string stringent strip strive stroke strong strongest stronghold struck structural structure
struggle stubborn stuck student studio study stuff stumble stump stunned stunning stunt stupid stupidity
style stymied sub subcommittee subject subjective submission submit subordinate subpoena subscribe
subscribers subscription subsequent subset subsidiary subsidize subsidy substance substantial substantive
substitute subtext subtle subtly suburb suburban subvert subway succeed success successful succession
successive successor succumbed such suck sudden sue suffer sufficient sugar suggest suggestion suicidal
suicide suit suitable suite sum summarized summarizing summary summer summit summoned sun sunk sunny sunset
super superdelegates superior superiority supermajority supermarket superpower supervised supervision
supervisor supplement supplemental suppliers supply support supportive suppose suppress suppression
supremacist supremacy sure surface surge surgeon surgery surgical surpass surplus surprise surreal surrender
surrogate surround surveillance survey survival survive survivor susceptible suspect suspend suspension
suspicion suspicious sustain sustainable swallow swamp swap swarmed swath sway swear sweat sweep sweet swell
swept swift swimming swing swipe swirling switch sword swore sworn swung symbol symbolic symbolism
sympathetic sympathize sympathy symptom synagogue sync syndicated syndrome system systematic systematically
systemic tab table tabloid tacit tack tackle tactic tactical tag tail tailor taint take takeaway takedown
taken takeover tale talent talk tall tally tamp tampering tandem tangible tangled tank tantamount tantrum
tap tape tar target tariff tarmac tarnish task taste tat taught taunted taunting tax taxable taxation
taxpayer tea teach team tear tech technical technician technique technological technology teen teenage teeth
telecom telecommunications telephone teleprompter televised television tell temper temperament temperature
template temporarily temporary temptation tempted tempting ten tend tendency tenet tennis tenor tense
tension tent tentative tenth tenuous tenure tepid term terminal terminate termination terrain terrible
terribly terrific terrified terrifying territorial territory terror terrorism terrorist terrorized test
testament testify testimony testy text textbook than thank thankful that the theater theatrics theft their
them theme themselves then theology theoretical theorist theory therapeutic therapy there thereafter thereby
therefore thereof these thesis they thick thin think thinkers third this thorny thorough those though
thought thoughtful thousand thread threat threaten three threshold threw thrilled thrive throat through
throughout throw thrown thrust thugs thumb thus thwart ticked ticket ticking tide tie tight tighten till
tilt time timeline timetable tiny tip tirade tired tirelessly tissue tit title to tobacco today toe together
toggle toilet token told tolerance tolerant tolerate toll tomorrow ton tone tongue tonight too took tool
tooth top topic topple toppled torch tore torn torpedo torrent torture toss total totalitarian touch tough
toughest tour tourism tourist tournament tout toward tower towers town toxic toy trace track traction trade
trademark tradition traditional traffic traffickers trafficking tragedy tragic trail train traitor traits
trajectory trampled trans transaction transactional transcends transcript transfer transform transformation
transformational transformative transgender transit transition translate translation transmission transmit
transparency transparent transport transportation trap trash trauma traumatic traumatized travel travelers
treacherous treason treasonous treasure treat treatment treaty tree tremendous trend trial tribal tribalism
tribe tribute trick trickle tricky trigger trillion trim trio trip triple triumph trivial troll troop
troopers tropical trouble trove truce truck true truly trumped trumps trust trustworthiness trustworthy
truth truthful try tsunami tube tug tuition tumbled tumultuous tune tunnel turbulent turf turmoil turn
turnaround turnout turnover tweak tweet twelve twenty twice twin twist two tycoon tying type typical
tyrannical tyranny tyrant ubiquitous ugly ultimate ultra ultrasound umbrella unable unacceptable
unaccompanied unaccountable unaffiliated unaffordable unambiguously unanimous unanswered unapologetic
unarmed unauthorized unavailable unaware unbelievable unborn uncertain uncertainty unchallenged unchanged
unchecked unclassified uncle unclear uncomfortable uncommon unconscionable unconscious unconstitutional
unconventional unconvinced uncover undecided undemocratic undeniable under underage undercover undercut
underdog underestimate underfunded undergo undergone undergraduate underground underlined underlying
undermine underneath underscore undersecretary understand understandable understandably understatement
understood undertake undertaken underwater underway underwent undesirable undisclosed undo undocumented
undone undoubtedly undue unduly unearthed unease uneasy unelected unemployed unemployment unequal
unequivocally unethical unexpected unfair unfamiliar unfavorable unfavorably unfettered unfinished unfit
unflattering unfold unforced unforeseen unfortunate unfounded unfulfilled unhappy unhealthy unheard
unhelpful unhinged unidentified uniform unify unilateral unimaginable uninsured unintended unintentionally
uninterested union unionized unique unit unite unity universal universe universities unjust unknown unlawful
unleash unless unlike unlimited unlock unmatched unmistakable unnamed unnecessarily unnecessary unnoticed
unofficial unorthodox unpaid unpleasant unpopular unpopularity unprecedented unpredictable unprepared
unproven unqualified unravel unrealistic unreasonable unredacted unregulated unrelated unrelenting
unreliable unresolved unrest unsafe unscathed unsealed unseat unseemly unseen unsettled unsettling
unsolicited unspecified unstable unstoppable unsubscribe unsubstantiated unsuccessful unsupported unsure
unsustainable untenable unthinkable until unto untold untouched untrue untrustworthy unusual unveil
unverified unwanted unwarranted unwavering unwelcome unwieldy unwilling unwise unworkable unworthy up upbeat
upcoming update upend upfront upgrade upheaval upheld uphill uphold upon upper uprising uproar upset upshot
upside upstate upswing uptick upward uranium urban urge urgency urgent us usage usat usatoday use useful
useless usher usual utility utilize utmost utter vacancy vacant vacated vacation vaccine vacuum vague vain
valid validation validity valuable value vandalism vanished vanity vaping variables variation variety
various vary vast vaunted vegetables vehemently vehicle veiled vendor vengeance vented ventilators venture
venue veracity verbal verdict verge verification verify versa version versus very vessel vest vet veteran
veto via viability viable vibrant vice vicious victim victimized victorious victory video videotape view
viewers viewpoint vigil vigilant vigorous vile vilified village villain vindicated vindication violate
violation violence violent viral virtual virtue virtuous virus vis visa visceral visibility visible visibly
vision visit visitor visual vital vitriol vivid vocal vociferously voice void volatile volatility volume
voluntarily voluntary volunteer vote voucher vow vs vulgar vulnerability vulnerable vying wading wage wagons
wait waive wake walk walkout wall wallets wandering waning want war ward warehouse warfare warm warn
warplanes warrant warrantless warrior wartime wary was wash waste wasteful watch watchdog watchers water
wave wavering way we weak weaken weakest wealth wealthier wealthiest wealthy weapon weaponized weaponry wear
weary weather web website wedding wedge week weekday weekend weeklong weigh weight weird welcome welfare
well went were west western wet whack what whatever whatsoever wheel when whenever where whereabouts whereas
whereby wherein wherever whether which whichever while whim whining whip whistle whistleblower white who
whoever whole wholesale wholly whom whomever whopping whose why wide widen widespread widow wield wife wild
wildfires wildlife will willfully win wind window wine wingers winnable winner winter wipe wire wiretap
wisdom wise wish wishful wit witch with withdraw withdrawal withdrawn withdrew withering withheld withhold
within without withstand wives woefully woes woke wolf woman womb women won wonder wonderful wonk woo wood
wooden word wore work workable workforce workplace world worldview worldwide worn worrisome worry worse
worsen worship worst worth worthless worthwhile worthy would wound wrangling wrap wrath wreck wreckage
wrestle wringing writ write written wrong wrongdoing wrote wrought xenophobia xenophobic yard yeah year
yearlong yell yellow yes yesterday yet yield yoga you young youngest your yourself youth zeal zero zone
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
