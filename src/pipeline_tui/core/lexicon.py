"""The words of a job search: who people are, what a line reports, how it went. Tables and patterns, no logic.

All patterns are meant for lower-case text.
"""

from __future__ import annotations

import re


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


ROLES: dict[str, tuple[str, str]] = {
    r"hiring (?:manager|mgr|mngr)|hm|h\.m\.": ("hiring_manager", "manager"),
    r"hiring (?:team|lead|panel|committee)|interview panel": ("other", "team"),
    r"(?:peer|technical|tech|project|team|line|office|store|branch|plant|engineering|product|account|sales"
    r"|general|area"
    r"|regional|senior|ward|practice|nurse)[ -](?:manager|mgr|lead|director)": ("peer", "manager"),
    r"(?:agency|external) recruiter|agency|agent|head-?hunter|recruitment consultant": (
        "recruiter_agency",
        "recruiter",
    ),
    r"recruiter|recruiting|talent (?:partner|acquisition|team|scout|lead|manager)|sourcer|ta (?:partner|lead)": (
        "recruiter",
        "recruiter",
    ),
    r"hr(?:bp| manager| lead| director| rep| lady| guy| person| dept| team| partner)?|human resources"
    r"|people (?:team|partner|ops)|personnel": ("hr", "hr"),
    r"director|head of [a-z]+|department head|dept head|boss|manager|mgr|principal|supervisor": (
        "hiring_manager",
        "manager",
    ),
    r"(?:head |sous |managing )?(?:editor|chef)|producer|coordinator|administrator|controller": ("other", "team"),
    r"gaffer|guv'?nor|shift (?:lead(?:er)?|manager|supervisor)|team leader|duty manager|deputy (?:head|director"
    r"|manager|principal)|charge nurse|hod|pi"
    r"|foreman|forewoman|matron|registrar|superintendent|head ?teacher|headmaster|headmistress|vacancy holder": (
        "hiring_manager",
        "manager",
    ),
    r"(?:e?vp|svp|director|chief|head)(?: of| for)? (?:eng(?:ineering)?|sales|marketing|product|people"
    r"|hr|ops|operations"
    r"|finance|it|data|design|research)|president|vp|svp|evp|ceo|cto|cfo|coo|cio|cmo|cpo|chro|ciso|cro|cdo|cso|md|founder"
    r"|co-?founder|owner|partner|dean|chair(?:man"
    r"|woman)?": (
        "executive",
        "executive",
    ),
    r"peer|colleague|team ?mate|co-?worker|engineer|developer": ("peer", "peer"),
    r"mentor|coach|(?:careers?|job|employment) (?:adviser|advisor|coach|counsell?or)": ("mentor", "mentor"),
    r"referrer|friend": ("referrer", "referrer"),
    r"pa|ea|assistant|secretary|receptionist|reception|gatekeeper|switchboard|front desk|office": (
        "other",
        "assistant",
    ),
}
"""Job words, the contact role each suggests, and what sort of person it is."""

ROLE = re.compile(rf"(?<![\w'])(?:{'|'.join(f'(?:{p})' for p in ROLES)})s?(?![\w'])")
_ROLE_OF = [(re.compile(p), role) for p, (role, _) in ROLES.items()]

TITLES = _words(
    """
    mr mrs ms miss missus mister mx dr doctor prof professor sir madam herr frau hr. fr fr. mme mlle director ceo cto
    cfo coo vp svp president pres supt hon maj col lt gov colonel cllr councillor judge pastor sergeant detective
    inspector lieutenant dame lord rabbi imam chancellor provost ambassador senator mayor sgt capt
    """
)
"""Words in front of a name that are not part of it."""


def role_of(word: str) -> str | None:
    """The contact role a job word suggests ("hiring mgr" is hiring_manager), or None."""
    low = word.lower()
    return next((role for pattern, role in _ROLE_OF if pattern.fullmatch(low)), None)


NOT_NAMES = _words(
    """
    ruckruf telefonat termin gesprach bewerbung wiedervorlage mailbox
    a about after again agency all an and any applied apply application applications approved ask asked asking
    assessment at auto away back board both budget busy but by call called calling calls can cancelled catch cb
    centre center chased chat check checked city client co coffee colleague company conf confirmation confirmed
    connected could council cover cv day days deadline decision declined did didn't dm done down draft drinks
    due each email emailed emails eod eom eow everyone every ext fair feedback few final finally finance first
    five follow followed following for formal forwarded four friday friend from front fu full generic good got
    great group had half has have he heard her hey hi him hire hired hiring his hm hold hour how hr i i'm if in
    inmail interview interviewed interviews internal intro intv into is it its it's job joined just know la last
    later left let letter li line linkedin lm lunch lvm mail main make manager may me meet meeting message
    messages met min mins missed moved msg my na need new news next nice no nobody none not note notes nothing
    now of off offer office ok old on one onsite ooo open or org other our out over panel pay per phone phoned
    phoning pinged please pls plus portal position presentation quick r re reached received recruiter reference
    references referral referred refs rejected rejection reply replied req rescheduled response resume returned
    ring rang role round salary said same sat says scheduled screen screening second see send sent she short
    should since skype slack some someone spk spoke spoken start starting status still straight submitted
    switchboard take talked team teams tech technical telefonat telephone tel text texted thank thanked thanks
    that the their them then there they they're third this three through thx to today told tomorrow took tried
    try trying two ty uk up update us verbal via video vm voice voicemail vacancy waiting want wants was we went
    whatsapp when whether who whoever will with withdrew without work wrote written x yes yesterday yet you your
    zoom mondays tuesdays wednesdays thursdays fridays
    monday tuesday wednesday thursday saturday sunday mon tue tues wed thu thur thurs fri sun jan feb mar
    apr jun jul aug sep sept oct nov dec january february march april june july august september october
    november december week month twice thrice once too cold todo fell went dropped cut ended lasted failed
    started finished ran broke died kept instead briefly early late already only even maybe perhaps
    basically times number place desk mobile cell landline home hours lunchtime noon morning afternoon evening night
    main people lots several somebody candidate candidates clients committee process answer headcount jobs
    interviewer interviewers never always sometimes usually probably hopefully apparently anything something
    everything everybody anyone gespräch mit von bei req'd hear reach drop ping keep hope
    hoping expect expecting awaiting sounds looks seems going gave gets getting heads feeling hello dear am pm
    ai sap pto ceo cto vp q1 q2 q3 q4 nda onto lol fyi tbc tbd asap btw hrs w max minutes phone: email: note:
    call: re: idea thought thoughts plan todo task reminder question questions summary lesson lessons prep research
    action takeaway remember guy guys bloke lady woman man girl dude chap fella lad lads mate regional national
    corporate careers career dept department
    temp temps accounts
    facilities security support admissions payroll procurement legal marketing sales operations ops dispatch admin
    warehouse kitchen customer service helpdesk management staff stelle anruf frage antwort absage zusage uhr noch
    mock formality homework medical submit apply proceed progress continue arrange discuss confirm provide complete
    attend join accept come start visit
    present meeting's ma'am sir arvo today's auntie aunt uncle cousin bro sis audition callback
    counter background union contract relocation visa document documents form forms paperwork passport
    certificate transcript essay tasks homework take-home exercise assignment project pilot trial probation
    induction onboarding orientation training course workshop webinar event conference meetup networking
    informational virtual remote hybrid pre post either neither another fourth rescheduling chasing emailing
    texting sending writing checking talking speaking submitting uploading uploaded prepped prepared practised
    practiced bombed aced nailed botched passed passing withdrawn accepted accepting declining rejecting signed
    signing sign negotiated negotiating negotiation agreed haven't hasn't isn't wasn't weren't aren't doesn't
    don't couldn't wouldn't shouldn't couldnt wouldnt havent hasnt dont doesnt isnt wasnt unable dialled dialed
    rung ringing voicemails unknown withheld private blocked automated automatic autoreply auto-reply
    auto-response bounce bounced undelivered spam inbox outbox thread calendar diary invite invited invites
    invitation slot slots time date dates schedule scheduling confirming postponed delayed pushed brought
    building room floor suite lobby entrance foyer campus canteen boardroom
    pencilled penciled booked booking rebooked shortlist shortlisted shortlisting longlist longlisted successful
    unsuccessful unfortunately sadly happily luckily thankfully pretty really super amazing awful terrible rough
    tough hard easy awkward weird strange lovely brilliant decent solid okay meh fab ace sweet cheers congrats
    wow yay ugh argh damn gosh omg phew yikes hmm ah oh nah yep yup nope aye alas dropping popped popping bumped
    running visited visiting caught catching grabbed grabbing given having made making saw seen seeing look
    looking looked found finding knew known learned learnt realised realized decided deciding thinking wondering
    hoped wish wished wanting wanted needed needing requested requesting request provided providing shared
    sharing forwarding attached attaching updated updating supplied filled filling completed completing doing
    finishing closed closing opened opening reopened reposted posted posting posts advert listing link url site
    website system workday greenhouse lever glassdoor indeed monster totaljobs xing stepstone facebook instagram
    twitter hangout hangouts webex google microsoft outlook gmail facetime signal telegram messenger discord
    unsure unclear possible possibly potential potentially likely unlikely definitely certainly actually
    honestly frankly literally eventually afterwards meanwhile however therefore because although though while
    during between around near far longer shorter better worse worst more less most least much many such
    own very ever anybody whatever whichever whose whom which where why reason reasons issue issues problem
    problems blocker blockers risk risks concern concerns doubt pros cons bonus benefits package perks holiday
    holidays vacation leave sick maternity paternity sabbatical travel commute parking train bus flight hotel
    expenses reimbursement uniform tools gear laptop freeze frozen reorg reorganisation reorganization
    restructure restructuring merger layoffs redundancies approval approvals signoff sign-off exec execs
    leadership stakeholder stakeholders jd spec brief scope reqs requisition headhunter vendor supplier
    customers squad crew unit branch shop store factory plant depot clinic ward surgery practice firm employer
    employers company's recruiter's manager's hm's ta tam swe sre po ba qa ux ui devops frontend backend
    fullstack java python excel powerpoint word minus approx roughly approximately circa nearly almost i'll i've
    i'd we'll we've they'll they've he'll she'll he's she's we're you're that's there's here's what's who's
    where's how's let's can't won't
    sorry test tests tested waitlisted waitlist wetransfer dropbox hirevue hackerrank codility leetcode github
    onedrive prepping shift session second-choice first-choice runner reserve list answers verdict results
    result outcome chair trustees governors dock apprentice placement internship graduate grad
    scheme programme program agency's firm's school university college lecturer lab postdoc fellowship
    funding fund stipend rota shifts van licence license cscs dbs vetting clearance medical drug english german
    french spanish maths interpreter translation notice period contract's email's line's mail's thing things
    stuff bit lot rest side quarter first-round second-round final-round nowt nothing's zilch nada none's hiya
    yeah ok'd fingers crossed excited nervous anxious stressed tired happy sad gutted annoyed frustrated
    confused relieved disappointed delighted thrilled chuffed buzzing knackered whilst despite unless direct directly
    anyway per than too towards myself ive im hes shes theyre weve comp redo head sister nurse chef clerk officer
    bursar gaffer consultancy trust self whole hearing whoever rec ref recs rec'r pos'n posn int'l dept's ass't dunno
    guess guessing assume assuming figured rumour rumor gossip pleasant polite lengthy productive useful pointless
    frustrating promising incoming outgoing apologies apology myself's careers' hmmm woohoo hooray yippee bummer
    referee referees cvs linkedin's voicemail's agency-side subject details docs specs terms paperwork's recieved
    recived recevied recvd rcvd recd emailled
    messeged spoked tryed submited sheduled forwaded
    acknowledgement acknowledgment as ph case sms shot
    followd weekly monthly daily fortnightly biweekly regular attn cc bcc abt bout bc cuz coz cos tho
    altho b4 2day 2moro tmw tomoz yday ystd rn atm tbh imo w/c wk wks mth mths prob probs defo obvs plz plse agn etc aka
    dtls sched resched avail avails ppl msgs vms convo convos def poss prelim asst sec recep enquiry inquiry enquired
    inquired
    """
)
"""Words that are never a person's name, however they are written."""

SOMEBODY = _words(
    """
    guy guys bloke lady ladies woman man girl dude chap fella lad lads people folks someone somebody person rep
    """
)
"""Words for a person whose name is not said."""

ALSO_NAMES = _words(
    """
    will may jan april june august max mark grace dean chase miles ty hope li oh do bishop
    """
)
"""Words of `NOT_NAMES` that are names too, when written like one where a name is due."""

COMPANY_TAIL = _words(
    """
    inc ltd llc plc gmbh ag corp co group labs lab bank uk usa systems tech technologies software solutions
    recruitment recruiting partners university college hospital council trust school health energy media studio
    studios consulting capital ventures hr holdings industries foods motors airlines insurance services
    careers jobs museum club portal website webpage workday ats
    hotel cafe restaurant bakery brewery clinic gallery library theatre court zoo farm garage salon airport
    international main switchboard hq site office's department dept team council's bank's
    """
)
"""Words that make the capitalised words before them a company."""

SPEAKING = (
    "called|(?:e-?mail|call|phon|messag|msg|repl|text)['i]?e?d|lft|calls|rang|rings|phoned|emailed|e-mailed|mailed|wrote|writes|texted|texts|replied|replies|answered"
    "|answers|responded"
    "|says|say|said|thinks"
    "|thought|wants|asked|asks|confirmed|confirms|moved|expects|expected|hung|accepted|sent|sends|messaged|didn't"
    "|didnt|did not|will"
    "|'ll|suggested|suggests|told|gave|introduced|pushed|cancelled|canceled|rescheduled|no show|no-show|left"
    "|returned|got back|offered"
    "|pinged|dm'?d|invited|forwarded|referred|reckons|promised|promises|is|was|has|needs|mentioned|knows|never"
    "|hasn't|hasnt|stood me|dropped"
    "|meldet sich|intro'?d|sick|ill|picked up|finally|confirms?|sends?|viewed|re-?booked|booked|doesn't|doesnt"
    "|does not|isnt|wont|cant|never|gets?"
    r"|got|no[- ]showed|would|should|might|may be|checks?|checked|auto-?repl\w+|auto-?respon\w+|thinks|likes|loved"
    r"|loves"
    r"|rejected|declined|withdrew|sounded|sounds|seemed|seems|looks|feels|on the phone|decides|not (?:replying"
    r"|answering|picking|responding|returning|in|there)"
    r"|to (?:send|call|ring|confirm|check|email|arrange|set|come|get|let|decide|review)|keeps|kept"
    r"|turned|tried|hopes|agreed|apologi[sz]ed|cb|c/b|shot me|explained|passed|put|chased|advised|advises"
    r"|recommends|recommended"
    r"|came back|isn't|can't|won't|can|ooo|away|out|off|on (?:\w+ )?(?:a/l|vacation|leave|holiday|hols?|pto)"
    r"|back (?:on|in|from|at)"
    r"|[a-z]{2,}ed|did|read|knew|spoke|sat|came|nowhere|absent|booking|happy|[a-z]+ly|(?:v|very|so"
    r"|super|quite|rather) \w+|does|puts|fine (?:with|w/)|ok(?:ay)? (?:with|w/)"
    r"|happy (?:to|with|w/)|handles|runs|owns|leads"
    r"|looks after|works|makes"
    r"|takes|brings|means|prefers?|admit(?:s|ted)|warned|warns|hinted|hints|implied|claims?|claimed|insists?|assured"
    r"|guaranteed|proposed|proposes|shared|showed|shows|walked me|interviewed|grilled|screened|led|hosted|could"
    r"|couldn'?t|wouldn'?t|had|have|must|may|following up|arranging|checking|chasing|waiting|leaving|taking|sending"
    r"|going|working|looking|trying|coming|handling|pushing|getting|putting|meeting|asking|wondering|hoping|thanked"
    r"|thanks|submitted|submits|introduces|cc'?d|copied|looped|added|linked|connected|viewed|liked|vouched|endorsed"
    r"|wanted|needed|arranged|arranges|organi[sz]ed|fixed up|set up|sorted|phones|pings|apologises|reached out"
    r"|pulled out|let me know|filled me in|updated|reminded|nudged|followed up|circled back|rejects|offers|moves"
    r"|starts|started|retires?|retired|resigned|quit|took|gone|also|still|just|only|silent|quiet|not|no longer|unsure"
    r"|unavailable"
    r"|busy|free|stuck|swamped|positive|keen|impressed|nice|friendly|lovely|great|unwell|poorly|travelling|traveling"
    r"|pushes|pulls|hopes|plans|tries|fights|aims|intends|leaves|returns|travels|believes|insists|waits|owes|refuses"
    r"|accepts|argues"
    r"|supports|backs|champions|rates|fancies|understands|reviews|chases|arranges|organi[sz]es|books|schedules|sorts"
    r"|covers|joins|sits"
    r"|goes|comes|guesses|assumes|warns|notes|adds|explains|repeats|apologi[sz]es|nods|agrees|disagrees|hands|passes"
    r"|forwards|shares"
    r"|meets|sees|speaks|talks|chats|hears|reads|pings|mails|messages|text"
    r"|back\s{2,}|angerufen|hat|ist|will|'s"
)
"""What a name is followed by when that person acts."""
