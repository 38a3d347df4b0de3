"""More first names, from A to Z: the second part of the table in `lexicon_names`. No logic."""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


MORE_FIRST_NAMES = _words(
    """
    aarti abbas abbie abeer abhishek adalbert adaobi addison adebayo adela adelina ademola aderonke adesuwa aditya
    adnan adriano afia afsaneh afua aga agnese agostino agyeman ahmet ailbhe aiman aimi aishwarya ajay ajit akari akhil
    akinyi akio akram aksel akshay akua akwasi alaa alba alberta albie albin alceste aleisha aleks aleksei aleksey
    alena alexandre alexandrine alexey alfredo alia alicja aline alireza alisa alisher alix allegra alojzy alok alonso
    althea alva amadeo amadi amal amandine amani amarachi ambre amelie amer amie amine amira amitabh ammar amrit anabel
    anabelle anais anand anant anastacia anastazja anatoly anaya andrey anele anesu aneta anfisa angeles angelina
    angelique angelo angharad angie aniket anirudh anjum ankit ankur annaliese annalise annamarie anneka anneke
    annelies annemarie annis anouk anouska anselme ansh anshul antje antoine antoinette antonella antoni antonieta anuj
    anupam anurag anwar anzhela aoibhe aoibheann apolline arash archana archer arden aref ari ariadne ariane arianna
    arielle arif aristide arkadiusz arkady arlette arlo arman armand armelle arnab arnaud arne arnulf arran artem
    arthus artyom arvid arvind arwa arya arzu asad asante asel ashish ashlee ashleigh ashton ashwin ashwini aslan asma
    assunta asta astri asuka athena atif atsushi atul aubrie aud augusta augustin augusto augustus aurelia aurelien
    aurora averil avinash axelle ayaka ayanda ayda aydin ayla aynur ayodele aysel ayten ayumi ayushi aziz aziza azra
    azubuike babita baek bailey bala balaji baptiste baraka barnabe barnaby barney barrie bartek bartlomiej bartolomeo
    basia bastien bautista bea beate beckett belen benedetta benedicte benedikt bengt beniamin benito benoit bente
    berenice berit bernardo berthold bertram bertrand bethan bethany betsey betsy bev bex bharat bharti bhaskar bhavya
    bhumika bich bilge birger birte bjarne blair blaise blake blandine blazej blythe bobbi bodil bogdana bogna boguslaw
    bohdan bohumil boitumelo bongani bonnie borys boyan bozhidar brad bradley brady branka branko branwen breeda brenna
    bria briana bridie brie brigida briony britt brodie brogan bronislaw bronson bruna brune bryce bryn buhle bulent
    burcu burkhard byron cal callan camden cameryn camillo canan candace candelaria caner cansu carlene carlota
    carlyle carmela carmella carmelo carolanne carole carrick carson carsten caryn cass cassie catarina cate catrin
    catriona cayden cees celestin celestino celina ceren ceri cesar chae chaewon chaitanya chandan chandni chang
    chantelle chao chaoxiang charis charlee charley charlotte charmian charu chas chau chelsey cheng cheri cherie
    chester chia chiamaka chibuzo chidera chie chiedza chieko chihiro ching chinh chinonso chipo chirag cho choon
    chrissie christabel christal christel christelle christiane christophe christy chukwudi chun cicely cihan clarisse
    claudine claus clayton clelia clement clementine clemmie cleo clifford clint clotilde clyde coby cody cole
    coleen conall concetta connie consolata constance corbin cordelia corentin corey corin corne corneel corrado corrie
    cory cosimo courtney crispin cristiano cyrielle czeslaw daan dae dagfinn dagmara dahlia daichi daisy dalal dalia
    dalila damiano damon damson dane danica danika danil danilo darby darcey darcy daria darina dario darla darnell
    darrell darya davide davina davy dawid dayo daz dazza deacon deanna debashish dee deena deepali deepika dejan del
    delfina delilah delyth demi denholm denisa denitsa denny denzil deon dervla des desi detlef detlev devansh devin
    dewi dhananjay dhruv didier dietmar dietrich diggory dilara dilys dima dimitar dino dion divyansh dobri dobromir
    dolly dom domenico dominik domitille donal donatella donato dongho donnacha donnie doreena dorian dorte dottie
    dragana duane duc dulcie dumisani dunya duong dusan dusko duy dwight dympna dzmitry ebba ebele ebenezer eberhard
    ebo ebony ebru ece eckhard edda eddie edeltraud eden edie edmee edna edoardo edouard eduard edvard edyta effy efim
    egor eiji eimear einar eira eirlys eivind ekta elaina elan elara eldon elea eleonora eleonore elfriede elham eli
    eliane eligio elin elinor eliott elle ellery ellie ellis elliss elmar elmer elnaz elodie eloi elon elroy elske
    elton elva elvira elwyn emanuela emanuele emeline emeric emery emi emilienne emiliya emine emir emlyn
    emmeline emmet emmi emmie emrys enda endre enea engin enid eniola ennio enoch enya enzo eoghan eoin ercan erdem
    erhan eriko erin erkan ermanno ernie ernst erol errol eryn esben esmerelda espen esra esta etta ettore eugenie
    eurwen evaristo everett evette evgeni evgenia evgeny evi ewelina eyup ezekiel ezinne ezio ezra fabien fabienne
    fabiola fabrizio fadi fahad fahim faiza fallon fanny fares farida farrah farzana fatema fatih faustine faustino fay
    fearne fedor fei felicie felicite femke feng fenna ferdi ferhat feride fermin fernand feryal feyza ffion fflur
    fiammetta fidelma filipp filippa filiz filomena finian finola fion fionn fionnuala fiorella firas fleur
    floella flora florent florentin florian florianne floris flossie floyd flynn fola fosca franceska franciszek franck
    francoise frankie franziska frauke frederica freek freja fridtjof friedhelm friedrich fuad fumiko funmi furkan
    gabby gabe gabi gael gaelle gaetan gaetano gaia gail galina gao garfield garret garrett garrick garth gaspard
    gaston gauri gautam gauthier gavan gayle gaynor gebhard geena geeta geir genevieve gennady genya geonwoo georg
    georges georgette georgie geraint gerda gerlinde germain gerrard gerrit gert gethin ghada ghassan ghislain
    ghislaine giacomo gian giang gianluca gianna gil gilberto gilles gilly ginny gino gioia giordano giorgia gisbert
    giselle gitte giuliana giulio gleb glenys gloriana glyn glynis goce godfrey goldie golnaz gonzalo gopal gordana
    goro gosia gottfried grady granville grazia graziella grazyna greer gregoire griff grigor grigory
    gro guang gudrun gudula guenther gugu guido guilherme guillaume guinevere gul gulay gulsen gunay gundula gunilla
    gunn gunter guo gurmeet guro gustave gustaw gwenaelle gwenda gwenllian gwilym gwyn gwynne gyeong habiba hadi hadley
    haeun haewon hafsa haitham hala haley halle hallie halszka halvor hamad hanako hanbin haneul hani hania
    hank hanneke hannelore hansjorg hansol hardik harini harlan harley harmen harper harri harriett harris
    harro harsha hartmut hasan hasnain hasse hattie hayat haydar hayden haydn hayley hedi hedvig hefin hege
    heiko heiner helder helge helio helle helmi heloise hema hemant henk henley henner hennie henning henny henrique
    henryk hepzibah herbie heribert hermine hermione herve hesham hester hettie hetty hidde hideki hideo hien hiep hieu
    hikari hilario hillary hilmar himanshu hiram hiroki hiromi hisako hitomi hoang holden hollie hollis honoka honora
    honore hoon horace horatio hortense hossein howie hristo huan hubertus huey hugues huiling huimin huma hung
    hurriyet husam huw huyen hwa hyejin hyunwoo hywel ianto ichiro idris ieuan ifan ife ifeanyi ifor iftikhar ignaz
    ignazio ihab ike ikenna ilana ilaria ilham ilia ilkay ilsabe ilya imad imelda imke immy ina inaya indira inger inka
    inmaculada inna ione ippolita ira irek irfan irmgard irvin irving irwin iryna isabela isadore isaiah isaura ishita
    isioma iskra ismael isobel isolde isra issam issy itunu itziar ivanka ivanna ivar ivelina ivor iwan iza izabela
    izumi izzy jaba jaber jabu jacinta jacinto jacopo jacqui jad jada jaden jadranka jadwiga jae jaehyun jaewon
    jaeyoung jagdish jago jagoda jaideep jakob jalal jameson jamshid janessa janette janie janina janna janne janneke
    jannicke jaqueline jaroslav jaroslaw jarvis jasmijn jasmyn jasna jatin jawad jaxon jayant jayden jaye jayesh jayla
    jaylen jazmin jeb jed jelani jelka jelle jem jemima jemma jena jenae jenni jennie jenson jeremiah jeri
    jermaine jeroen jeronimo jerrie jerzy jessa jesse jessi jetta jette jez jianhong jiayi jihoon jihye jilly jimin
    jimmie jinghua jinwoo jirka jiwon jiwoo joana joanie joaquim joasia jobst jocelyn jochem jodi jody joelle johnathan
    johnnie joleen jolie jong jonjo jonna joon joonho jordana jordi jorg jorgen jorn josefine josep josette josiah
    josiane josie josip jost jostein josue jovan jozef judah jude judi judit judyta juliane julianna julianne julien
    julieta juliette julissa junaid junho junia junichi junko juno jupp jurre justina justine jyotsna kacey kacie
    kacper kade kadir kaede kagiso kaija kailash kaisa kaitlin kaitlyn kaito kaja kajal kaleb kali kalina kaloyan
    kalpana kamen kamila kamini kana kanako kane kang kanika kara karan kareema kareena kari karima karine karly karol
    karsten kartik kaspar kasper kassandra katelyn kateryna katharine kathi kathie katia katinka katrine katy katya
    kaushik kay kaya kaye kaylee kaz kazimierz kazue kazuhiro keanu keegan keeley keelin kees keiichi keira keisha
    kelechi kellie kelsey kelsie kemal kemi ken kenan kendall kendra kenichi kenna kerem keri
    kermit kerri kerrie kerrin kerstin keshav ketan keziah khadijah khaled khaya khoa khrystyna kian kianna kiefer
    kiera kieron kiley kilian killian kim kimber kimiko kinga kiril kirill kirk kirsi kirti kitty kjell kjersti klaas
    klaudia knut kobra kody koen kohei koji kolya komal konny konstancja kora korbinian kori kornelia kosuke kotaro
    krasimir kris krishna krishnan krissy krista kristal kristi kristie kristine kristiyan kristy kriti kritika
    krystian ksenia kumar kunigunde kurtis kushal kvetoslava kwadwo kwaku kwasi kya kylie kym kyoko kyra kyung lacey
    lachlan lada ladonna laetitia laia laila lainey lalit lambert lamia lamin lan lana lander landon lanie lanying
    larisa larry lashonda lasse latasha latoya laure laurens laurette lauryn lavanya lavern lawson lazar lazaro leander
    leandra leann leanne leanora leela leena leesa leigh leighann leighton leland len lene leni lennart lennie lennon
    lennox lenny lenora leokadia leonce leonid leonida leopold leopoldine leopoldo lesedi lesia lesya letizia lettice
    lettie letty lexi lexie leyli lia liana liane liang libby liberto liberty liborio lidiya lieke lien liesbeth liese
    lieselotte ligia lihua lijuan lila lilac lilah lili lilia liliane liling lilli lilo lily lilyana lin lina linden
    lindiwe lindy linette linnea lino linton linzi lisandro lisbet lisha lissa liv livia livio livvy liwei liza lizbeth
    ljiljana llew llewellyn loes loic loman lonnie lora loraine loren lorene lorenz lorenza lori lorie lorinda loris
    lorne lorrie lothar lotta louane louann lourdes lowri lua luan lubica lubna lubomir luce lucetta lucette
    lucho lucile lucio lucja lucretia lucrezia ludger ludivine ludmila ludo ludovic ludovica ludwik luella luigia
    luitgard lulu lurdes lutfi luz luzie lwazi lydie lyla lyle lynda lyndsay lyndsey lynette lynsey lyra lysander
    lyubov lyudmila maaike maarit maarten maartje mabli macarena maciej macy madalyn maddalena maddie maddison maddox
    madelaine madge madhav madhu madhuri madison madonna mae mael maelle magali maggi magne maha mahima mahir mahnaz
    maia maija maira mairi mairwen maisy maite maja majid makena maki mako maksim malachi malachy malak malcom malene
    mali malika malin malini mallory malvina malwina malwine mamie mamoru mamta manami manas manda mandeep mandi
    mandisa mandla manisha manjula manny manon mansoor mara marcela marcelina marcell marcello marcelo marci marcia
    marcie marcy margaux margery margherita margie margo mari marianna mariano maribel maribeth marieke marielle marija
    marijke marika mariko marilee marilena marin marine marinela mariola marisa marisha maristela marit maritza mariusz
    mariyam marjan marjolein marketa marla marlee marlena marley marlies marlo marnie marshall marten martie
    martim martine marty marva marwan maryana maryann maryanne marybeth maryla maryum marzena masahiro masako masami
    masao masaru massimo matej mateja mathew mathias mathieu mathilda mathilde mathis matias matilde mats mattias
    mattie maude maura maurine mauro mavis maxence maxim maxime maximilian maximillian maximus mayank maybelle maynard
    maysa mayuko mayur mazen mbali mckenna mckenzie meaghan mechthild meena meenakshi meggie megha meical meike meiling
    meinhard meinir melek melina mellie meltem melvin melvyn merce mercia meredydd merel merete merlin merlyn merrill
    mert mervyn meryl mesut mette meurig micaela micah micheal michela michelangelo micheline mick mickey midge mieke
    mieko miguelina mihir mika mikayla mikey miki mikkel mikolaj miku milagros milica milind milka millicent millie
    milly milorad milosz milton mimi mindy mingyu minho minjae minju minna minnie minseo mirabel mireia mirek mirjam
    mirjana mirka mirko miroslawa mirza misaki missie mithun mitra mitsuko mitzi miyuki mladen modesto mohit mollie
    momchil momoko monserrat monty mordecai morgan morgana morgane moriah moritz morris morrissey mortimer morwenna
    mostafa mounir moyo mpho mridul mrinal mthunzi muireann mukta muna munir murad murtaza musa muthoni mwangi myfanwy
    myla myles myrna myron nabila nadege nadezhda nadim naeem nahid naiara naila naima najwa namrata nance nanci nancy
    nandan nandi nanette nansi naoki naomh narayan narelle narendra naresh nash nasim nasrin natacha natalee nataliya
    natalya natasa nathalia nathanael natsumi navdeep navid navya nawal nayan nazaire nazanin nazli neal nebojsa ned
    neda neelam neelima neeraj neeta nele nelida nella nelly nenad nereida nerys nesrin nessa nesta nestor nettie neve
    nevin newton ngaio ngaire nghia nhat nhi nhung nia niccolo nichola nicholette nickie nicoletta nicolette nicolo
    nidhi niels nienke nigella nihal niharika nikita nikki niko nikodem nikola nikolaj nikolay nila nilesh nilufer
    nimisha nino niranjan nirmala nishant nita nitya niyati nizar njoki nkosana nneka noelia noemie nola nolan noleen
    nomvula noni nonie nonso noortje norah norberto norene noriko norris nosipho nouf novak nozomi ntombi nuray
    nurhan nuri nuria nyambura nyasha nye oanh obi octave octavian odalis oddvar odessa odetta odilo odion oeyvind
    ogden ognjen oksana olav oleh oleksandr oleksii olesya oli oline oliwia olli oluchi oluwaseyi olwen olwyn olympe
    olympia omari ombeline omer omkar onyeka onyinye oona ophelia oralie oran orest oriana oriel orin orlagh orlando
    ornella orsola orsolya ortrud osaze osborne osman osmond ossie osvald osvaldo oswin otmar ottar ottmar ovid owain
    oyin ozan ozge ozgur ozlem paco padmini paige paivi pallavi paloma pamella pandora pankaj paras parth parul parvin
    pascale pascoe pascual patrica patrice patrizio patrycja patryk patti pattie patty paulie pauliina paulina pauly
    pavlo pavol paxton payal payton pearse pedr pelin penney pepita percival perdita peregrin peregrine peri perla
    perpetua perrine petro petronella petteri petula peyton phebe phelim pheobe phillida philomena phineas phong
    phuc phuoc phylis pia pien piero pierrette piers pietro pim pinar piotrek piran piyush plamena plinio polina polly
    pollyanna poonam portia poul prabha prabhakar prachi pradeep pradip prahlad prajakta pramod pranab prashant prateek
    pratibha pratik praveen preben predrag prem prerna presley primrose priscila pru prue pryce przemek puja
    pulkit puneet purnima purva qasim qiang qiu queenie quinlan quinton quitterie quoc quyen quynh rabia rachael
    rachana rachelle rachna rada radha radhika radmila radoslav radoslaw radovan rae raed raegan raelene rafaelle rafe
    rafferty rafiq raghad raghav raghu ragnhild raheem rahim rahima raimund raimundo raina rainier rajat rajeev
    rajendra rajeshwari rajni raju rakesh raleigh ralphie raman ramsay ramsey ramya rana randal randell randi rania
    ranjan ranjit ranjith ranulph raphaela rasha rasheeda rashida rashmi rasmus ratan ratko rayna raynor raza rea
    reagan reanna reba rebeca rebekah reece reem reenie reese refilwe regan regis rehana reid reidar reiko reilly
    reimund reina reinhold remi remigiusz remus remy rena renae renaud renee renske renu reshma reva rex
    reyes reyna reynold rhett rhian rhianna rhianydd rhodri rhoswen rhydian ria riad rian ricarda richa richelle richie
    richmond riddhi rigby riikka rikke riko riley rima rini ripley risa ritesh ritika ritu riya roald roanna robbi
    robina robyn rocco roddy roderic roderich rodger rodolfo rodrick roel rogelio rohanna rohini roma romane romeo
    romilly romualdo romy ronda roni ronna ronny roo roonie roopa rosalba rosaleen rosalia rosalina rosalinde rosaline
    rosamond rosamund rosanne rosaria rosario roscoe roseanna roseanne rosella roselle roselyn rosen rosetta rosheen
    roslyn ross rosslyn rostislav roswitha rowland roxana roxie royce royston rozita ruari ruaridh ruba rube rubie rudi
    rudiger rudyard rufaro ruhi rune ruolan rupa rupali ruprecht ruqayya ruri ruslan ruthie ruud ruzena ryder rylan
    ryland rylee ryoko ryota ryszard ryuichi saad sabah sabella sabita sabri saburo sacha sachiko sade sadia saeed
    saeko safa saffi sagar sahana sahar saira sajid sakiko sakshi saleem saleh salena sallie salman salome salvatore
    samar samara samaria sameer sameera samiksha samkelo sammie sampath samuele sanaz sander sandi sandie sandrine
    sandy sanford sangita sanja sanjana sanjeev sanjiv sanna sanne santana santina santosh saoirse saphira sapna
    saranna saritha sarojini sasho satish satomi satya saud saurabh sava savannah saverio sawyer saxon sayuri
    schuyler scot scottie seamas sebald sebastien sebbie seda sedat seema sefu segolene seher seiji selby selcuk
    seleena selim selina selwyn semra semyon senan seojin seona seoyeon sera serafina serafino serap seraphina serdar
    serenity sergey sergii servane seung sevda severine sevgi sevil shadi shae shaelyn shahid shahin shahnaz shahzad
    shailaja shaima shaina shakti shalini shana shanelle shani shankar shanna shanon shaoqi sharad sharif sharlene
    sharmila sharyn shashank shashi shavonne shawn shawna shay shayan shayla shaylee shayna shazia shea sheba sheelagh
    sheetal sheilagh shelagh shelby sheldon shelia shelly shena sherif sherri sherrie sherry sherwin sheryll shevaun
    shigeru shikha shiloh shilpa shinichi shiori shipra shirlee shivam shivangi shivaun shizuka sho shobha shoko shona
    shonda shonna shraddha shrikant shruti shu shuang shubham shun shyam shyla sian sianed sibilla sibusiso sidonie
    siegbert sieglinde siegmar siegrid sietske siew sifiso sigbjorn sigmund signe sigourney sigurd siham silas silje
    sille silvain silvano silvio simao simba simeon sinan sinclair sindre sindy sion sioned siouxsie siphesihle siri
    sissel sissy siyabonga sjoerd skyla skylar skyler slavica slavko slawek sloane slobodan smita snehal snezhana
    sofiya sofus sohail soham soheila solange solene solvei sonali sonam sondra soner sonny sooyeon sophy sora sorcha
    sorrel sota spencer srinivas stacia stacie stanford stanimir stanislas stanislawa stanka starla stasia stefaan
    stefania stefka steinar sten stepan steph stephane stephania stephany stevie stian stig stijn stina stoyanka struan
    subhash subramanian sudhir suellen suha suhail sujata suji sukanya sukie suleiman sumana sumaya sumeyra
    sumiko sumit sundar sunhee sunmi surabhi surbhi surya susann sushant sushil sushila susi susumu suvi suyin suzan
    suzanna suzette suzi suzie suzu svein svenja sverre svitlana swapna swapnil swarna sybilla sydnee sydney sylvain
    sylvaine sylvan sylvana sylvestre sylvi sylwia synnove szymon tabatha tabby tabitha tadashi tadek taelor taeyang
    tafadzwa tahir tahira tai takako takeo takumi talal taliesin talitha tallulah tamar tameka tamer tamia tamika tammi
    tammie tammy tamsyn tancredi tania tanmay tapiwa taras tarik tariro tarjei taro tarquin taru tarun taryn tasha
    tatenda tatjana tatsuya tatum tawanda tawnya tay tayla taylor tayyab teagan tebogo teddy teegan tegan tegid
    tejaswini telma tenille tennyson teodor teri terrance terrell terri terrie terrill tetsuya teun thad thais thalia
    thanh thatcher thea thelonius theobald theodosia theophilus theresia thibault thibaut thien thijs thilo thinh thom
    thor thora thornton thorvald thuan thulani thurston tia tiago tiana tibby tien tiernan tierney tiff tiffani tihomir
    tijmen tilly tilman timmy timofey timothee tinashe tineke titilayo titus tiwa tiziana tiziano tjeerd toan tobi
    tobin todor tokiko tomi tomislav tommaso tomohiro tomoka tomoki tomos tonia tonje tonya topher torbjorn tord torin
    torquil torrance tova tove toyin tracee traci tracie traudl travis tre trent trenton trev trey tricia trina trinh
    trini trisha trista tristram trond tru trude trudi truman trung truong trupti trygve tsukasa tsvetan tsvetelina
    tuba tudor tugba tullio tumelo turgut turid tushar tuva tuyen twila tycho tymon tymoteusz tyrell tyson uday udo
    udoka uffe ufuk ugo ugochi ujjwal uju uli ulla ulli ulrik ulrikke ultan umberto umit unathi upasana uri uriah urs
    ursel urszula urvashi usman uta ute uzo vadim vadym vahid vaibhav vaishali valarie valda valdemar valentin
    valentino valentyna valeriano valerio valery valorie vance vanda vandita vanya varsha vasant vasco vasilis vasily
    vasudha vaughan vaughn veena veerle veikko veit velina velma velvet veniamin verity verna veronique vesna vibeke
    vicente vicki vickie victoire victoria victorine vida vidar viggo vikas vikki vikrant viktorija viktoriya vilde
    vilhelm villads vilma vimal vin vinay vincenza vineet vineeta vinh vinit vinnie vinzenz violaine vipin vipul viraj
    virat virgie virginie vita vitalii vitaly vitoria vittoria vittorio viv viva vivek viviana viviane vlad vladislav
    vlado volkan volkmar volodymyr vonda vuk vusi wacek wael wafa waldek waldo walid wallis walt waltraud wangari
    wanjiku warwick wasim wataru waylon weiming wenda wendelin wendell wendi weronika whitney wiebke wieland wiesia
    wieslaw wiktor wiktoria wilber wilbur wilda wiley wilf wilfried wilhelmine willa willard willemijn willi willie
    willis wim wincenty winfried winnie winona witold wladek wladimir wlodek wolfram wonho woodrow woojin wout
    wouter wyatt wyn wynn wynne xabier xander xandra xanthe xaver xenia xiaoli xiaoming xinyi xiu xuan xue yaa yago
    yahya yakub yale yamini yana yann yaroslav yasemin yashika yasir yasmina yassin yasuko yasuo yavuz yazmin yegor
    yelena yestin yetunde yevgeny yewande yifan ylva yngve ynske yogesh yogita yohan yolande yoon yoshi yoshiko younes
    youngjae yousef yrsa ysee yuji yujin yuka yukari yulia yuliya yumi yumiko yunseo yunus yuriy yusra yusuke yuto
    yuzuki yvan yves yvie yvo yzma zach zachariah zachery zack zadie zaid zaine zakaria zaki zander zandra zane zanele
    zanna zanthe zaynab zbyszek zdenka zdravko zeb zebedee zeenat zeke zeki zelma zena zenobia zeph zeynep zhang
    zhanna zhao zhi zhivko zia ziba zina zinhle zinnia zinzi zita ziyi zlata zlatan zlatko zodwa zoey zohra zola zora
    zorica zosia zowie zsuzsa zubair zuleika zuri zuzanna zvonimir zygfryd
    """
)
"""First names, folded to plain small letters."""
