"""Ordinary words that stand where a name may stand: in front of a chat, behind "spoke", at the head of a line. Tables.

`lexicon.NOT_NAMES` holds the words of a job search; here is the rest of the language as far as it heads lines, and the
ranks that are said without a name. A word that is also a family name many people have (Young, Strong, Noble) is left
out, or stands in `SMALL_WORDS`, which only counts in small letters.
"""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


PLAIN_WORDS = _words(
    """
    abandoned abrupt absence absolutely abysmal acceptance access accident accompanied accordingly accosted
    account accounting acct acctg accts achievement acknowledged acquaintance acquired activity actual adapted
    added additional address addressed adequate adjusted admitted admittedly adopted advance advanced advantage
    advertised advised afterthought agenda aggressive agreeable aimed aired airfare album alert alerted allegedly
    allocated allowance allowed alright also alteration alternate alternative altogether ambassador ambitious
    amended amendment amicable amount ample analysed analysis anniversary announced annoyance annual anonymous
    anticipated anyhow anyways apologised apologized appalling apparent appeared appended appetite applause
    appraisal appreciation approached appropriate archdeacon arduous arguably argument arranged arrival arrived
    article articulate aside aspect assertive assessed assigned assisted assoc assumed assured astonishing
    astonishingly attempt attempted attendance attentive attitude attorney attracted attractive audience audited
    authority availability average avoided avp awaited award awarded awareness awoke babysitter backed badgered
    baffling balance balanced band banged banked based basic basis battled bearable began begged beginning begun
    behaviour belated benchmark besides bid bilateral bishopric bizarre bizarrely blagged bland blanked blasted
    block blogged bloody blurted boarded bod bods boot boring bothered bottleneck bottom bought boyfriend bracing
    braved breakthrough breather breezy briefed briefing brisk broad broadly brochure browsed brush built bumpy
    businesslike buttered calculated came camera candid candidature canoness capacity captured card careful carer
    carpark carried cast casual category caution cautioned cautious cco cdo ceased celebrated central ceremony
    challenged challenging chancellor change changed changes chaotic chaplain chapter charged charmed charming
    chatter chatty cheerful cheery cheque chief chiefs childcare childminder chilled chilly chivvied choice chose
    chro cino cio circle circled circulated circumstances ciso civil civilised civilities claim clarification
    clarified clarity class classroom cleaner clear cleared clearly clever clicked climbed clo clock clocked
    closure clue clumsy cmo coached coding coffees coincidentally collaboration colleagues collected column combed
    combination comfortable comforting comical comment commented comments commitment committed common comms
    community compared comparison compensation competitive compiled complained complaint complex complicated
    compliment complimented composed comptroller compulsory computer conceded concept concluded conclusion
    condensed condition conditional conditions conducive conduct conducted conferred confidence confidential
    confusing confusion congenial congratulated congressman congresswoman consensus consent consequently
    considerable consideration considered constructive consultation consulted contact contacts content contest
    continued contracts contributed contribution contributor conversation conversational conversely converted
    convinced convivial cooked cool copied cordial corner correct corrected corresponded correspondence
    correspondingly councilman councilwoman counsel countdown countered counterproposal courier courteous courtesy
    covered cpo cpto cracking crammed crap crappy crash crashed crazy created creative credited crisis criteria
    critical criticised criticism cro crucial cso curate curious curiously current currently cursory curveball
    customary cute cutoff cxo cycle cycled dad daddy damage dashed database daughter daunting deaconess dead
    dealings dealt debate debated debrief debriefed debriefing declared deep defensive deferred definite degree
    delay delegate delicious delightful delivered delivery demand demanded demo demonstrated denial departed
    deposit depressing deputies described designed desperate detail detailed devastation developed development
    devoted devt different difficult digested dignitary dilemma diligent diploma diplomatic dir dire directed dirs
    disappointing disappointment disaster disastrous disclosed discovered discovery discreet discussed discussion
    discussions dismal disorganised disorganized dispatched displayed dispute disputed distance distant distinct
    district ditched ditto diversion division doorstepped dossier double doubtful downside drafted dragged
    dreadful dreamt dreary dressed drive drove dug dull duration duty dynamic eager earlier earliest earmarked
    earned earnings easier edit edited education effective effectively efficient effort effortless eked elaborate
    elected electronic elevator else elsewhere elt embarrassing emergency emeritus emotion emotional emphasis
    emphasised employee employees empty enclosed encounter encountered encouraged encouragement encouraging
    endless endured energetic eng engagement engaging engg enjoyable enlightening enlisted enormous enough ensured
    entered entertaining enthusiastic entire entry episode equipment error escalated escalation escaped essential
    essentially established estimate estimated evaluated evaluation evasive eventful everyday evidence evidently
    evp exact exactly excellent exceptional exchange exchanged exciting exclusive excuse executive exhausting
    exhaustion exhaustive existence existing exit expanded expectation expectations expected expense expensive
    experience expert explained explanation exploratory explored expressed extended extension extensive extra
    extraordinary extremely fabulous faced facilitated factor factual failure fainted familiar fantastic farewell
    fascinating faultless favourable faxed featured fee fees feigned felt fetched fewer fiance fiancee fiasco
    fibbed fiddled fielded fiery file filter fin finalist finalists findings fine finish fired firstly fixed flag
    flagged flat flatmate flattery flawless fleeting flew flexible flicked floated fluffed fluke flunked flying
    focus focused focussed foolish footnote force forced forecast foreign forgot forgotten formatted formed former
    forthright fortunate fortunately fought foundation framework frantic freezing frequent fresh fretted friendly
    frosty fruitful fruitless frustratingly frustration fudged fulfilment fully fumble fumbled fun funny furious
    further future fuzzy gained gambled gap garden gathered gathering gauged general generally generated
    generously gentle genuine girlfriend gladly glimpse glitch gloomy glorious glowing gm goal goodbye goodwill
    gorgeous gracious grade gradual gradually grand grandad granddaughter grandma grandpa grandson granny
    gratefully gratitude grave greatly greeted greeting greetings grilled grilling grim grinned gritted groaned
    groundwork grueling gruelling grumpy guarantee guarded guessed guidance guided habit handed handled handover
    handshake handwritten handy haphazard happier hardcore hardly harsh hassle hasty headed headmaster
    headmistress headteacher heartbreak heartening hearty heated heavy hectic hefty helped helpful hence
    henceforth hesitant hesitated hesitation hiccup hideous highlight highlighted highlights hilarious hint hinted
    historic history hitch hitched honest hopped horrendous horrible horrid horrific hostess hostile hotline
    hounded household housemate howled hrbp hubby huge humbling humid hunch hurdle hurried husband hypothetical
    icy ideal identical identified identity idle ignored illness illuminating illustrated imagined immediate
    immediately immense imminent impact impartial impasse impatient implication implored important importantly
    impossible impression impressive impromptu improved improvement improvised inaugural incentive incident
    incidentally included income inconclusive inconvenient increase increased incredible incredibly indicated
    indication indirect individual industry inevitable inflation influence informal information informative
    inherited initial initially initiated injured inserted inside insightful insisted inspected inspection
    inspector inspired inspiring installed instance instant instantly instructed instruction instructions
    insufferable insurance intake intended intense intensive intention interaction interactive interest interested
    interesting interestingly interim interlude intermediate interminable interruption intimidating introduced
    introduction introductions introductory invested investigated investigation investment invigorating inviting
    invoice involved involvement irked ironically irregular irritating issued item items itinerary jitters jogged
    joint joke jotted jovial joyful jr judgement judgment juggle juggled jumped junior jury justified keyboard
    kicked kickoff kid kids kindly knocked kudos label laboured lack ladder landed landing landlady language
    lapsed large largely lass lastly latterly laughed laughs launch launched laureate lax layer layout leader
    leads leafed leapt lecture lectured legacy leisurely length level leverage liaison licked lied lieutenant
    lighthearted like liked likewise limbo limit limited limped lines lineup lingered listed listened live lively
    load loaded lobbied local located location locked lodger logged logic logistics longed loop loophole loose
    loss lost lousy loved low luck lucky lukewarm lull lunched luncheon machine magazine magic magical magnificent
    mailshot mainly majority makeover mam managed mandate mandatory manic manner manual map mapped marathon
    marched margin marker marvellous massive match matched material matter maximum mayor mayoress meagre meal
    means meantime measured measurement mechanism media mediocre membership memo memorable memory mental mention
    mentioned mentions mentored menu merely messed messy method mfg mgrs microphone midday middling midnight mild
    milestone mind mingled minimal minimum minister ministry minor minute mirrored miserable misheard misleading
    misread mission misstep missus mistake mistimed misunderstanding mix mixed mktg moan moaned mode moderate
    modern modest modified module mom moment momentous momentum money monitored monotonous mood moreover morose
    mostly motion motivation motive move movement moving mulled multiple multitude mum mumbled mummy muted mutual
    mysterious mystery namely nanny narrative narrow nasty nattered natural naturally nature nauseating navigated
    neat necessary necessity negative negotiations nephew nerves nervy network neutral nevertheless newest
    newsletter niece niggling nightfall nightmare nipped nodded noise noisy nominated nomination nonchalant
    nonetheless nonsense normal normally notable notably noted noticed novelty nuisance numerous objection
    objective obliged observation observed obstacle obtained obviously occasion occasionally occurred odd oddly
    odds offence offers official officially offputting okayish okey ombudsman omission omitted ongoing online
    opaque operation operator opinion opponent opportunities opportunity opposed opposite opted optimistic option
    optional options ordered orders ordinary organisation organised organiser organization organized organizer
    origin original otherwise outage outing outline outlined output outreach outright outsider outstanding overall
    overcame overdue overheard overlong overran overseas overslept overtime overview overwhelming owed pace paced
    pack packed packet paid pain painful painless panicked paper papers paradoxically paragraph parallel pardon
    parked part partial participated particulars parties partly partnership party passage passionate past pastor
    pastoral patched patchy patronising pause paused payment payslip peak peculiar peeked peers penalty penned
    percentage perfect perfected performance performed perfunctory permanent permission permit perplexing
    persevered persisted persistent person personal personally perspective persuaded pessimistic pestered petition
    petitioned petty phase philosophy photo photos phrase picked pickle picnic picture piece piped pitch pitched
    placed plagued plain planned plans platform played playful pleaded pleasing pleasurable pleasure pledge
    pledged plight plodded plot plugged plumped podcast point pointed points police policy polished politely
    politics poll pondered poor portfolio portion portrait positive possessed possibility poster potluck powerful
    practical praised prayed precedent precise precisely predicament predictable predicted preference preferred
    prelate preliminary premature premise premises preparatory prescreened presence presentations pressed pressing
    pressure pressures prestige presumably pretended prevented previous previously primary principle printed
    prioress priorities priority privilege probationary probed probing proc procedure proceedings processed
    produced product profession profile profit profitable profound prohibition prolonged promotion prompt prompted
    promptly proof proofread proper properly property proposal proposals propped prosecuted prospect prospects
    protocol protracted proved provision provisional public publication published pulled punchy punctual
    punishment pupil purchase purpose pursued pursuit push puzzled puzzling quaint qualification qualifications
    quality quantity quarrel quarterly quartermaster quelled queried queries query quest questioned quibbled
    quicker quickest quickfire quickly quiet quietly quirky quite quiz quizzed quota quotation quote quoted raced
    racking railcard raised rallied rambled rambling random ranked rant ranted rapid rapport rare rarely rate
    rated rates rather rating ratio raw reacted reaction reader readily reading realistic reality reapplied
    rearranged rearrangement reasonable reassured reassuring rebuffed rebuttal recalled recap recapped receipt
    recent recently receptionist recipe reciprocal recited reckoned reclaimed recognised recognition
    recommendation recommendations recommended reconnected reconsidered record recorded recording records
    recovered recovery recruited rector rectorship redirected redrafted reduced referenced reflected reflection
    reflections reform refreshed refresher refreshing refusal refused regained regard regardless regards regime
    region registrar registration regrets regrettable regrettably regretted regulation rehearsed reinforced
    reiterated rejections rejoiced related relation relationship relaxed relayed release released relented
    relevant reliable relied relief relished relocated reluctant remained remaining remark remarkable remarked
    remarks remedied remembered reminisced rendezvous rent rented repair repaired repeat repeated repeatedly
    repetition repetitive rephrased replaced replacement report reported reportedly reports representation
    representative represented reprimanded reputation required resat reschedule rescue researched researchers
    resent reservation reserved resignation resigned resisted resolution resolved resort resorted resource
    resources respect respectable respected respectful responsibility restraint resubmitted resulted resumed
    resumption retained retake retook retraced retreat retreated retrieved return reunion reunited revamped
    revealed revealing revelation revenue reversed reverted review reviewed reviews revised revision revisited
    reward rewarded rewritten rewrote rhythm riddle ridiculous right rights rigorous rise ritual rival roadblock
    roadmap roadshow roamed robust rode rolled roommate rotten rounded routine rowed rubbish rude ruined ruled
    rummaged runaway rundown rushed sadness salaries sale salvaged sample sampled samples sandwich satisfaction
    satisfactory satisfying saturation saved savings savoured savvy scale scanned scared scary scattered scenario
    scene scholarship science scoop score scores scoured scramble scraped scrapped scrappy scratched scribbled
    script scrolled sealed seamless search searched searching season seat seated secondary secondment seconds
    secret section sector secured seemed seemingly segment seldom select selected selection selective seminar
    senator senior sensation sense sensed sensible sensitive sentence sentiment separate separated separately
    series serious seriously served services sessions setback settled settlement setup severe shadowed shadowing
    shaky shambolic shame shape shaped share shares shelved shipment shock shocking shoddy shone shook shortage
    shortcut shortened shortly shots show showcased shrugged shuffle sibling sickly sifted sigh sighed sight
    signalled signals signature significant silence silent silly similar similarly simple simply simultaneous
    simultaneously sincere single sites situation size sketch skill skills skimmed skip skipped slaved sleepy
    slept slide slides slightly slip slipped slogged sloppy slow slowly slt smalltalk smashing smiled smooth smt
    snag sneaked snippet snr so sober sociable social socials soft softly solution solved sombre somehow sometime
    somewhat somewhere soon sort sorted sought sound sounded source sourced spanner spare speaker special specific
    speech speedy spell spent spirit spirited spite splendid split spokesperson sponsor spontaneous spot spotted
    spotty spread spreadsheet sprinted squeezed sr stability stagnant stagnation stakes stalemate stall stalled
    stammered stance standard standoff standstill stared state stated statement statements station statistics
    statue stayed steered stellar step stepdad stepmum steps sterile stiff stilted stimulating stint stock stood
    stop stopgap stopped storage stormed story straightforward strain strained strangely strategy strayed stream
    strength strengthened stress stressful stretch strict strictly strike strings strolled struck structure
    structured struggle stuck student students studied study stumbled stunning stupid sturdy stuttered style
    subdean subdued subjects submission subscribed subscription subsequent subsequently substantial subtle
    succeeded success sudden suddenly suffered sufficient suggestion suggestions suitable summarised summoned
    summons superb superfast superficial superintendent supervision supply supportive suppose supposed supposedly
    supv supvr surely surge surmised surprise surprised surprising surprisingly surreal surrendered survey
    surveyed survived suspected suspense suspension suspicious svp switch swotted sympathised symptom synopsis
    table tackled tactic tactics tailored takeaways takehome tale talent talks tallied tally target targeted
    taught tax teaching teased tedious telco teleconf teleconference telephoned telephonic temporary tenant tended
    tendered tense tension tentative term terminal terrific territory testing theme theoretically theory
    thereafter thirdly thorough thoughtful threat threatened threshold threw thrilling thus ticked ticket tidy tie
    tight timed timeline timely timeout timesheet timetable timing tiny tip tips tiresome tiring titbit title
    toast toasted together toiled token tone tonight toolkit top topic topics topped tore torturous total totally
    totted touched touching tour toured town track trade traded tradeoff traffic tragic trained trainee
    transcribed transfer transferred transition translated transmitted transport trap travels trawled treasurer
    treat treated treatment trend triage tribunal tribute trick tricky triggered trimmed trip triumph trivial
    trotted trouble troubles troubling truce trusted trustee truth tugged tuition turn turnaround turned turnout
    tutored tutorial tweak tweaked twist type typed typical typically ultimate ultimately unannounced unbearable
    unburdened uncertain uncertainty uncomfortable unconvincing uncovered underlined undersecretary undersold
    understandably understanding understood undertook underwhelming undoubtedly unearthed uneventful unexpected
    unexpectedly unforgettable unfortunate unfriendly unhappy unhelpful unhurried uninspiring unofficial unplanned
    unpleasant unproductive unprompted unscheduled unsettling unsolicited unstructured unusual unveiled upbeat
    upcoming updates upgrade uplifting upset upside urged urgency urgent usage used useless user users ushered
    usual utilised utterly vacancies vague validated validation valuable value values variation variety vast
    ventured verification verified version vibrant vicar viceroy videocall videochat videoconf videoconference
    view viewed views vigorous virtually visitors vital vivid volume volunteer volunteered volunteering vote voted
    vouched waded waffled wage wages wait waived walkaround walkthrough wandered warm warmly warned warning
    watched wave waved weakness weather webcam weekend weighed weight weirdly welcome welcomed welcoming well
    whatsapped whined whinged whirlwind whisper whiteboard wide wife wild win winced wind wire wired wisely
    witnessed witty wobble wobbly woke wonder wondered wonderful wonderfully wording wordings words wordy workload
    workplace worried worry worrying worryingly worthless worthwhile wowed wrangled wrapped wreck wrestled
    wretched yard yawned year yearly years yelled yesss youthful zipped zippy zoomed
    """
)
"""Words in small letters that name nobody, however they are written."""

SMALL_WORDS = _words(
    """
    little long short well best good fast loud low high hard late early once twice thrice loads tons heaps ages plenty
    enough face alone together maybe really nicely badly politely unprompted everyone nobody english french german up
    down out off on over along across around after before about just only also again still too very lots loudly back
    at last first next then hung kick there here now today soon afterwards beforehand in son
    """
)
"""Words that name nobody in small letters; with a capital some of them are names."""

RANK = r"(?:vice|pro|pro-vice|under|deputy|sub|assistant|co)-[a-z]+(?:-[a-z]+)?"
"""A rank of two words: "vice-rector", "under-secretary"."""

FIRM_HEAD = _words(
    """
    grupo groupe gruppo stadtwerke banco banque banca clinique clinica hopital hospital ospedale lycee universite
    universidad universita universitat universitaet hochschule klinikum klinik stadt firma societe maison instituto
    institut fundacion ministere ministerio camara consorcio cooperativa fundacja urzad szpital biuro zaklad gemeente
    stichting kommune kommun landkreis agence agenzia agencia studio hotel cafe casa cooperative sociedad compania
    companhia
    """
)
"""Words that begin what firms and offices are called in other languages."""

FIRM_FORM = frozenset(("SA", "AB", "BV", "NV", "OY", "AS", "KG", "SE", "SAS", "SRL", "SPA", "SL", "EG", "OU", "AD"))
"""What stands in capitals behind a firm."""

FIRM_END = _words(
    """
    oyj sarl pvt pty llp lp kft doo sro zrt kliniken klinik klinikum werke verlag versicherung versicherungen gruppe
    bank gmbh stiftung schule grundschule gymnasium hochschule apotheke praxis autohaus spedition kanzlei bau
    """
)
"""The same, and what firms end in in other languages."""
