"""First names that are rarer or younger than those of `lexicon_names`, from A to Z. A table, no logic.

They count only when written with a capital: many of them are a word or a slip of the pen in small letters.
"""

from __future__ import annotations


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


RARE_FIRST_NAMES = _words(
    """
    aafke aage aaliya aarne aaro aart abdelaziz abdelkader abdelrahman abdirahman abdou abdulaziz abdulrahman abhay
    abir adair adalet adaline adama adao adarsh addie adebisi adeela adelheid adem adham adhiambo adley adolf
    adriaan adrianus adrien afonso afsheen agapi ageeth aggelos aglae agnar agneta agostinho agustin ahlam ahsan
    aila aileen ailie aimo aissatou aiyar akane akanksha akello akemi akihiro akila akinori al alagappan alain
    alaina alanis alaric alassane alban albane albertina albertus albrecht alden aldous alec aleida alekos
    aleksandar alethea alev alexa alexandrina alexandros alexej alf alfons alfreda algernon alhassan alica alida
    aliette alihan alivia aliya aliza allard allie alois aloisia alojz aloysius alper alphonse altair altan alton
    alvar alvin alyson alzbeta amabel amadou amari amarjit amaury amberlynn ambika ambreen americus amiah amias
    aminata amirah ammu amna amondi amos amparo amr amrik amya anabella anahi ananta anas anastasios anatol anatole
    anbu anca andi andra andreea andrej andres aneesh anette anezka angelia angeliki angeline anik anindita anirban
    anitha anitra anitta anjana anke ankie annabella annaliisa annamae annamalai annbritt annegret anneli annelise
    annemiek annemieke anoop ansgar ansley anson ansu antero antigoni antonin antoon antti antwan anum anuradha
    anushka aparajita apostolos aqsa araceli archibald arda ardelle ardeshir ardith areej arend arezou argyro aric
    arie ariella arild aris aristotelis arjan arjen arlen arlie arly armani armin arndt arno arnulfo arpad arsalan
    arseniy arshad artie arto artur arul arulmozhi aruna arup arvindh asami asbjorn ascension asghar asher ashis
    ashlyn asim asish aslaug asli aslihan asmaa asuman atakan atanu athanasia athanasios athira atieno atle atsuko
    atticus attila aubin aubree audie audra augie augustine aulis aurel aurele aurelio aurore avery avijit avis
    aviva avtar ayako ayame ayaz ayfer aygul aykut ayman ayomide aysegul aysun aytac azadeh azalea azariah azhar
    babacar babar babette babu bahadir bahman bahram balakrishnan balasubramanian balazs balbir baldev balint
    baljit balthasar balwinder banu barasa barbel barbie barbora baris barnali barry bart bartholomew basak bashir
    basma bassem batool bauke beau becca bedia beena beenish behcet behnaz behzad bela belgin bella belma belmiro
    benedita bengisu bengu benita benji benjy bennie benno benny bento berenger beril berkay berke berna bernadett
    bernadine bernhard bernita bertha bertus bess bettie betul beulah bevan beyza bharathi bhavani bhupinder
    bhuvana bijan biju bikash bindu binta bintou binu birdie birgitte birol birthe biswajit bjarni blanka blas
    bobbie bodo boguslawa bohuslav bojan boleslaw bonita borbala borislav borje boudewijn bozidar braeden brage
    bram branden brandt branislav braydon breanna bree bregje brennan brent bret brice bridgette brielle brigid
    britney brittany bronislava brooke bror bryndza brynhild bryson bubacar buket bukola burt busra bystrik byung
    caden caelan caetano cailin caitlyn caitriona calista calixto calla callie calum camelia camryn candan capucine
    carel carey carin carley carlie carlotta carma carolynn caron caryl casimir cason casper cassidy catalin cathal
    catharine cathleen cathryn caua cayetano cayla ceara cece cecilie cecily celal celil celso cemal cemile cenk
    cestmir cetin ceyda ceylan cezar cezary chadwick chaim chandana chandran chandrasekhar chandrika chanelle
    changming channing chantel charalambos charanjit charleen chasity chauncey chebet cheikh chepkoech cherise chet
    cheyenne chiel chinwe chitra chiyo christen christer christiaan christie christof christoper christos chrysa
    chrysanthi chrysoula chucho chukwuemeka chunhua chyna ciera cierra cigdem cihat cindi ciprian claas claribel
    clarice clarinda claudiu claudius clem clemente clovis codrut collette collin columba conceicao concha cora
    coraline cordell coretta corina corliss cornelis corneliu cornelius corrine cosmin costel costin cressida crina
    cristal cristi cristiane cristobal cristy ctibor cuauhtemoc cuong cuthbert cydney cyndi cyprien cyrille cyrus
    dacey dacian daehyun daeun daiki dale daleyza dalibor daljit dallin damaris damilola damini damion danae dandan
    dandre danette dangelo danita danko danl dannie dante danuse danyelle daouda darcie darian darien darin darion
    dariusz darko darrel darrin darrion darrius darryl darshan daryn daryoush dasha dashiell davey davi davinder
    davion davood davor dayana dayna deana deandre deangelo deann deanne debashis debbi debjani debolina debora
    decebal dedrick deepthi deepti deidra deja delaney delbert della delmar delmer delores delphia demarco demarcus
    demba demetrius dena denilson denisse dennie deondre derick desanka desdemona deshaun desire despina devan
    deven devonte dewey dewitt dezso dhanalakshmi dhanya dharani diandra dianna dianne diarmaid didem diederik diem
    diep dietlinde dieu dilek dilraj dimitrios dimitris dinah dinakaran dineke dinh diogo dionne dionysis dipankar
    dipika diptiman dirkjan divina djalma djamila djibril dmitrij dmytro dobrila dogan dogukan doina dominga
    dominick don donell donghyun dongwook donnell donny dontae dora dorcas doria dorie dorien dorin dorina dorinda
    dorit dorottya dorris dorthy dory douglass douwe dragica dragos drahomira dubravka dumitru dunstan durga duro
    durward dustin duygu dwain dyan dzhamal earlene earline ebtesam ecaterina eckart eda eddy edelmira edgardo
    edilson edmond edmundo edris edson eduarda edwina edythe eefje eelco efe efrain efstathios efthymia egbert egil
    eglantine ehrenfried ehsan ehtisham eike eiko eila eilert eilis eino eirini ejiro ekkehard elba elbert elda
    elden eldred eleanora eleanore elefterios elfie elford elia elian elicia elida elio elisabet elisangela elisha
    eliska elka elliana ellinor elly elnora eloisa elouise elpida els elsbeth elsebeth elvia elvis elwood elza
    elzbieta emad eman embla emel emely emerson emese emiel emiko emile emiliano emilien emilija emin emmaline
    emmanuella emmitt emory emrah encarna encarnacion ender engelbert eniko enos enriqueta enver ephraim erasmo
    erasmus erdal erdogan eren ergin erhard eric erick erico erikjan erinn erkki erland erling erma ernestine erno
    ersin ertugrul ervin erzsebet esau esha esin esko esma esmee esmeralda essam estela estella estevao estrella
    eswari eszter ethelyn etienne etsuko euan eudes eudora eugen eugenio eula eulalia eulalie eunbi eunjung
    eunkyung eusebio eusebiu eustaquio evald evalyn evander evandro evangelia evangelina evangeline evangelos
    evdokia evelien evelina everardo evert everton evita evren evrim ewald eylem eyvind ezequiel ezhil fabiana
    fadia fadime faezeh faheem fahri fakhar falko fani fannie faraz farhad farhat fariba faron faryal farzad
    farzaneh fatoumata faustina fausto fawad fawzi febin feliciano felicien felicitas felisha ferda fereshteh ferit
    fernande fernao ferne ferran ferry fevzi fiachra fidel fidelia figen fikret filbert filippos fina finbar finley
    finnegan firat firmin fitz flavie florbela florence florencio florentina florin florine folkert fortunato
    foteini fotis francie francina francisca franka franklyn frannie frans frantisek freda frederike fredric
    fredrik fredy freida friederike frits frode frydis fumio funke furman fyodor gabriele gaelan gaeun gagandeep
    gaige galen gamze ganesh garett gargi garry gaspar gautier gavril gayathri gaylord gbenga gearoid geert geertje
    geke gemima gena genaro genji genoveva genowefa geon geordie georgeta georgios geralyn gerardo gerasimos gerben
    gereon gergely gergo germaine gernot gerold geronimo gerri gertjan gertrud gerwyn gesa gesine geza ghazal
    ghazala gheorghe ghulam giancarlo giannis gideon gifford gijs gilberte gilda gillie gilson ginebra ginette
    ginevra giorgos giovana giovani gireesh girija gisele gislaug gitta gizem gjermund gladis glenna glennis glynn
    godwin gokce gokhan gokul gomathi gonul gopalakrishnan gopi gordie goutam govert govind gowri graca graciela
    greet greger gregorio gretel grigore griselda grzes gudmund gulben gulcan gulden guler gulsum gunda gunes guney
    gunhild gunnel gunvor gurbaksh gurdeep gurdip gurinder gurjit gurkan gurmukh gursharan gurvinder gussie gustav
    guto guttorm guus guven gwenael gwendoline gyongyi gyorgy gyula haakon hacer haider haifa hailey haiyan hajime
    hakeem hakki hakon hal haldun halil halit haluk halvard hamdi hamed hamideh hanan hande hanin hanne hannele
    hanno hannu hansi hansjan haralampos harbhajan hardeep hardip hareesh harihara hariharan harjeet harjinder
    harjit harkiran harland harleen harminder harnoor haroon harsimran hartwig haruka haruko harun harvinder hassie
    hasso hatem hauke havard hayato haydon hayriye hazem hedley hedvika heejin heide heidemarie heikki heino heitor
    heledd heleen helenka hella hellmut helvi hemalatha hendrikje henriette henrike henrikki herb heriberto
    hermelinda hernan herschel hessel heulwen hezekiah hicran hikaru hildy hilja hinata hinrich hipolito hippolyte
    hira hiroko hiroto hisashi hisham hitesh hjalmar hjordis hobart hobie hojin holly homa hongmei honorine honorio
    hooman horacio horatiu horia hossam hoyt hrvoje huguette hulya humaira humayun humberto huseyin husnu hussam
    huub hyacinth hyeon hyunjin iancu ianthe iara iben ibrahima icie idil idrissa ignacy ihor ihsan iines iiro ijaz
    ikuko ilango ildiko ileana ilene ilhan ilias ilie ilija ilinca ilker ilkka ilknur ilpo immanuel imogene imtiaz
    inderjit indhu indrani indu ineke inez ingegerd ingo ingolf ingram ingvar inho insa ioan ioanna ioannis iola
    iona ionel ionut iosif ipek iphigenia iqbal iqra iracema irem irenka iris irja irmeli irmtraud isa isabeau
    isabell isai isaias isak isamu ishaq ishmael ishmeet ishpreet ishrat isiah isidora isidoro isidro isil ismaila
    ismet israa itsuki itzel iulia iulian iva ivah iveta ivette ivie ivone ivonne ivy izaak izabella izzet jaakko
    jaap jabari jacco jacinda jaclyn jacoba jacobo jacoby jacquelyn jacquline jade jaelyn jagan jagannathan jagdeep
    jagjit jagmeet jagtar jahanzeb jaida jaiden jair jairo jakayla jakov jalen jamaal jamar jamarcus jameela jamey
    jamison jammie jamshed jamya janae janaina jandira janerik janey janiya janka janko jannie jannik janny jantien
    janwillem jari jarkko jarl jarle jarmila jarmo jarno jarod jaromir jaron jarrett jasbir jasdeep jase jasen
    jaskaran jasleen jasmeet jasvinder jaswinder javad javaid javed jaxson jaya jayalakshmi jayanthi jayaram
    jayashree jayasree jayda jazmine jeana jeanie jeanine jeanluc jeanmarc jeanne jeannette jeannie jeannine
    jeanpaul jeanpierre jedediah jedidiah jeffery jegan jelimo jelmer jenaro jenelle jenifer jenine jepkosgei
    jeramy jerrold jerusha jessamyn jessika jesus jethro jett jiahui jianguo jiaqi jibin jihad jijo jillian jimena
    jindrich jingyi jinu jirina jiro jisha jismon jisu jithin jitka jobin joby jocasta jocelyne joellen joep joetta
    joginder johana johanne johnathon johnie jolana jolanda jolene jolien jolyon jomon jonah jonatas jonell joni
    jonnie jooyoung joran jordy jorien joris jorja jorma jorrit jorunn josefa josephina joshuah josine joss jothi
    jouke jouko jouni jovani jovita joy joydeep jozefina juana jubilee judd judson juha juhi juho jujhar jukka
    jules juliann julisa julita julle juma jumoke jungmin junie junjie juraj jurij jurriaan jussi justus jutta jyri
    jyrki kaan kaarina kaci kaden kadence kadiatou kadriye kaelyn kaia kaila kailey kainat kajetan kakoli kalaivani
    kalea kaleigh kalevi kalle kallie kalliopi kalliroi kalvin kalyani kamakshi kamaljit kameron kamran kamryn
    kanchana kandi kandice kannan kanwal kanye kapil karabo karamjit karanvir kareen karel kariann karissa karita
    kariuki karlee karley karlheinz karlie karlijn karoly karolyn karpagam karri karson kartikeyan karuna karyn
    kasey kashif kasimir kassidy katalin katariina katelynn kathe katherina kathlyn kati katka katlyn katri katsumi
    katsuya kauko kaveh kaveri kavitha kayden kaydence kayle kayleen kaylie kaylin kayode kazim kazuki kazuo keaton
    keely keenan kehinde keigo keir keiran keisuke kelley kelli kelsi kelton kendal kendrick kengo kenia kennedy
    kennith kensley kensuke kenton kenyon kera keren kerim keven kevon keyvan khady khai khalil khanyi khloe khuong
    khurram khushdeep kiana kianoush kiara kiersten kieu kimberlee kimberlie kimi kingsley kinley kinsey kinza kip
    kipchoge kiplagat kiprono kiptoo kira kirandeep kirby kirpal kirstin kirthana kitana kiyoshi kizzy kjetil
    klavdiya kleber kleio knud kochu koert kohen koichi kolbjorn kole konstantina konstantinos koray korbin korey
    korkut kornel kory kostas kourtney kousik krishnaveni krishnendu kristan kristel kristofer kristoffer
    kristopher krisztian krisztina krystal krystle krystof ksenija kubra kulbir kuldeep kulvinder kulwant kumaran
    kumiko kunibert kunio kunle kursat kveta kwesi kyla kylan kylar kyleigh kyler kyllikki kymberly kyran kyriaki
    kyriakos kyson kyungsoo lacie ladan ladislav laiba lais lakeisha lakesha lakhbir lakhwinder lakisha lale laleh
    lamar lambros lamine lammert lamont lance landry laney lanita lanny lanre laquita larae larserik lashawn
    latanya latonya latosha latrice laureano laureen laurene laurentiu lauretta lauri laurie lavada laverne lavon
    lawanda laxman layan layne layton lazarus leala leanna leatrice leda leeann leelah leendert lefteris leisa
    lekan lekha lelia lemuel lenard lenie lenna lenore leocadia leola leonel leonhard leonidas leonor leonora
    leonore leontyne leora leos leota leslee lesley lesli lessie lester letha lev levent levente levi levin leyton
    lianne libbie librado lida lideweij lidija lidmila liesl lieve liisa lijo lilith liliya lillemor lillia
    lilliana lillie lilly lilou lini linju linnet linnie linsey linwood liping lisanne lisette lissette liviu liya
    lizabeth lizette ljubica ljubomir llewelyn logesh loida lona lonna loralee lorant loredana loree loreen lorelei
    loriann lorri loubna louella louison loukas lourenco lous lovepreet lovisa lowell luann luanne lubor luboslav
    luc lucelia lucero luci luciano luciene lucila lucilla lucina lucius lucrecia lucyna ludek ludie ludomir ludvig
    luiz luiza luka lula luminita luna lungile lupe lupita lura lurline luther lutz luuk luzia lyda lyman lyn
    lynetta lynwood mabelle mable macario macey machiko machteld maciek mackenzie madalina maddy madelon madhavan
    madhavi madhumita madilyn madisen madisyn maegan mafalda magaly magan magdalene magdaleno magdalini magdolna
    mahalakshmi mahalia mahdi mahendra mahmut mahnoor mahsa mahtab mahua maida maike maire maj majbritt majed
    makayla makenna makiko makis maksymilian malabika malar malathi malay malgosia malia malinda malissa malka
    malorie mamadou manabu manal mandana mandie manikandan manimegalai maninder manjeet manjinder manjit manju
    manmeet manoharan manolis manolo manpreet manvir marceline marcelino marcellus marcial marcio maree mareike
    maren margarete margaretta margarito margart marge margene margeret margit margret margrit marguerita mariah
    mariama mariane mariann marianthi maricarmen maricela marigold marijana marije marijn marilou marilynn maris
    mariska marita maritta marja marjatta marjo marjory marketta markku marleen marli marloes marlyn marna marte
    marti martial martijn martti marwa marybelle maryellen maryjane maryjo marylin marylou marylouise masaki masato
    masayuki masoud mateus mathijs matija matous matthijs matti matus matyas maudie maurits maximiliano maximino
    maximo maxwell mayra mazie mbeki mckayla meagan mechelle meghan mehak mehdi mehmood mehran mehrdad mehwish
    meindert mekhi melani melba melchor melih melike melisa melisande mellissa melody melonie melva melynda
    menelaos menno meral merida merideth merilyn merin merissa merja merla merle merlene merri merrilee merve metin
    michaele michalis michell michiel michiko midori mieczyslaw miep mignon mihaela mihai mihail mihalis mihaly
    mijo mikaela mikel mikke milada milana milburn miles milissa millard miloslav milutin minako minerva ming
    mingming minjeong minoru minsu minu minwoo mircea mirela mireya miroslava misbah misti mitchel miwa mizuki
    modou moe mogens mohana mohinder mohsen mohsin moises mojgan moniek monte montserrat mort morteza morton moshe
    motoko moumita moussa mousumi mozell mridula muammer mubashir mucahit mudde muge mujde mukadder mukul mumbi
    muneeb muneer murali murilo murugan muthu mutua muzaffer myah myranda myriam myrl myrtice myrto nabanita nadene
    nader nadezda nafissatou nafula nagarajan naghmeh naheed najam najla nakia nakul nalan naliaka nalini nancee
    nancie nandakumar nandhini nanjala naoise naoto narasimhan narcisa narcissus nashwa nasreen nastasia natalija
    natarajan natascha nathanial natividad natsuko naveed navjot navneet nayeli nazan nazia nazim ndeye nduta
    necati necla neculai nedim nedra neel neeltje neethu negar nehemiah nejat nekesa nektarios nelda nelle nels
    nelu nena neoma nergis nerissa nermin neslihan nesrine nev neva nevaeh nevenka nevzat newell ngan nguyet nichol
    nichole nicholle nicolae nicolasa nicoleta nicu nida nidal niek nieves nighat nihat niilo nikia nikolaos
    nikolaus nikoleta nikoletta nilanjan nilanjana nilay nilda nilgun niloofar nilton nima nimet nimmy ninon nirmal
    nitesh nithin nithya nivya nnenna nobuhle nobuko nobuo noella noha nohemi nokuthula noma noman nona nonhlanhla
    norine norio norton nosheen noufal noura ntando nuno nuran nurcan nurdan nurten nusa nwachukwu nyah nydia nyla
    nynke nyokabi oana obadiah obie obioma ochieng ocie octavio oddbjorn oddny odelia odell odhiambo odis odysseas
    ofelia ogechi oguz oguzhan oivind okan okechukwu okoth oktay olamide olavi olavo olawale olcay oldrich olegario
    olen olene olevia olinda oliva olle oluwatobi omaima omair omaira omolara omondi ona onder ondra oneida onkar
    onno onur opal ophelie opiyo oralia orcun oren orhan oriane orianne orjan orpha ortwin orval orville osama osas
    osbert osmo ostap oswaldo otakar otavio otilia otso oumar ousmane ovidiu oxana oyinkan oyku oytun oyvind ozcan
    ozell ozkan paavo padmavathi padraic paislee palesa palle palwinder pam pamala panagiota panagiotis panayiotis
    pancho pandian pansy pantelis paquita paraschiva paraskevi parastoo parker parminder parmjit paromita partha
    parthenia parthiban particia parvati parviz paschalis pasquale patrina paulene pauletta pauli paulien paulino
    paulita pavandeep pavla pavlos pawandeep payam peadar pearl pearle pearlie pearline peggie pelagia peng penni
    pennie pentti pererik perihan periklis pernilla persephone perumal pervin petko petre petri petrica petrona
    petronila petros petru phelan philipp phillis phindile pieterjan piper pirjo pirkko piroska pixie piyali
    placido poldi polyxeni popescu poulami pouya prabhakaran prabhjot prabhu prabjot pradeepa pragya prajith
    prakasam prasanna prasenjit prasobh praveena preetha premalatha premysl priit pritam priyadarshini priyanjali
    providencia prudence prudencio prunella przemyslaw pugazh pushpa qaiser qian qiong quiana quinten quique
    quirijn rabindra rachal racheal rachele rachell racquel radana radim radko radomir radu raeann ragavan raghuram
    raheel raija raili raimo raja rajagopal rajalakshmi rajaram rajarshi rajasekar rajbir rajdeep rajendran
    rajeswari rajinder rajko rajkumar rajpreet rajvir raluca rama ramachandran ramakrishnan ramanathan ramandeep
    rami ramin ramiro ramy ranae ranbir randa randolph ranganathan rangarajan ranjeet raoul rashad rastislav ratna
    rauha rauno ravinder ravindra raya rayford raylene raymon raymonde raymundo razvan rebecka rebekka recep reena
    refik refugio regena regiane regine rehan reijo reinaldo reinhild reinier reino reji rejin reka remco remedios
    remya remzi renaldo renan renato renea renetta renita renjith renna rens reshmi ressie retha rethabile retta
    revathi reyhan reynaldo rhea rhonda rianne richt rickey ricki rickie rico ridvan rifat rigoberto riina riku
    rincy rinku rinske rishi rituparna ritva ritwik riva rivka rizwan rizwana robbert robbin robby robbyn robena
    robertjan robin rochelle rocky rod rodica rodolphe roeland roelof rogerio rogier rokia roksana rola rolanda
    rolande rolando rolland rollo romaine roman romana romaric romelia romona rona ronin ronja ronni ros rosalee
    rosalinda rosalva rosamaria rosana rosangela rosann rosaura rose roseann roselee roselia roseline roselyne
    rosemary rosemond rosena rosendo rosette roshan roshni rosi rosia rosina rosio rosita rosl rossana rossie rosy
    rotimi roxane roxann roxanna roxy rozalia rozanne rozella ruairi rubi rubina rubye ruchi rudolph rueben rufina
    rufino rukhsana rukiye rukmini rumi runa ruoxi ruperto rupinder russel rusudan ruta rutha ruthann ruthe rutilio
    ruxandra ruzgar ryker ryleigh rylie ryosuke saanvi saara saartje sabyasachi sadaf sadako sadhana sadik saeid
    safaa safak saffron safwan saidou saige saija saikat saila saima sajan sajeev sajjad sakari sakthi sal salah
    salif salih salini salley salme salwa samaneh samatha samella sami samia sampo samrat sanai sanam sanchita
    sanda sandhya sandip sandor sanele sanem sanghamitra sangwoo saniya saniye sanjeevi sanjuana sankaran santanu
    sanziana saori saqib sarabjit sarahi sarai saran saranya saravanan sarfraz sarika sarina saroja sasa sasikala
    saswati sathish sathya satinder satnam satoko saturnino satwinder saundra savanna savita sawsan sayan sayantan
    scotty sebastiaan sebastiao sebnem sebrina seckin sedef sefa sehun seija selahattin selcan selene selvam selvi
    semih senaida senay sennur senthil seohyun sepideh seppo sercan seren sergej serhat serhii serpil setsuko
    seunghyun severino sevilay sevim sevinc seydou seyhan seyi sezen sezgin shabana shad shafiq shagufta shahab
    shahbaz shahida shahram shahrzad shailesh shaista shakeel shakia shakila shakira shakita shala shalanda shalon
    shalonda shameka shamika shamim shampa shanae shanda shandi shandra shaneka shanel shanell shanika shaniqua
    shanita shanmugam shannan shanshan shanta shantae shantay shante shantel shantell shantelle shanti shaquana
    shaquita shara sharan sharath sharda sharee sharell sharen shari sharice sharie sharika sharilyn sharita sharla
    sharleen sharmaine sharmistha sharolyn sharonda sharri sharron sharyl shasta shaunda shaunna shaunta shaunte
    shavon shavonda shawana shawanda shawanna shawnee shayne sheilah shela shelba shella shelli shellie shemeka
    shemika shenika shenita shenna shera sheraz sheree sherell sheri sherice sherie sherika sherill sherilyn
    sherise sherita sherlene sherley sherly sherlyn sheron sherrell sherril sherrill sherron sherryl shery shibani
    shibu shiela shiju shila shiladitya shima shinto shinya shira shireen shirely shirl shirleen shirlene shirly
    shizue shoaib shobana shohei shoji shondra shonta shoshana shreyasi shufen shunsuke shyamala siamak siana sibel
    sibi sibongile sibyl siddhi sidra siebe siegmund sien sierra sietse sigrun siinikka siiri siji sijo silvana
    silverio silvestre silvie silviu sima simge simonne simran simranjit sina sindhu sindhya sini sirkka sirpa siva
    sivakumar sivaraman sixten siyu sizwe sjaak slavomir smitha sobia socorro sofoklis soheil solbritt soledad
    solenne somer sommer sondre songul sonya soojin sooyoung sophronia sorin sorina soroush sotiria sotiris souad
    sougata souleymane soumen soumya soumyadeep sourav sowmya spyridon spyros sreeja sreejith sreekumar sreelakshmi
    sridevi sridhar srikanth srinidhi srinivasan sriram stacee staci stale stamatis stana stanislav stanley stathis
    stavroula stef stefani stefanos steffanie steffi stein stela stelian stelios stepanie stepanka stephaine
    stephani stephenie stephine stephnie stergios stevan stine stjepan sture stylianos suanne suat subbu subhankar
    subhasree subin subramaniam subrata suchitra sudeshna sudhakar sudie sudip sueann sueli suganya sugumar suja
    sujatha sujin sujoy sukanta sukhbir sukhjit sukhmani sukhpreet sukhraj sukhvinder sukhwinder sukran sukru
    sukumar sulema suleyman sumaira sumathi sumin sunanda sundaram sundari suneeta sunetra sungho sunitha sunni
    suparna supriya surajit suranjan surendra surinder surjit susannah sushmita susmita susy suus suzana suzann
    suzy svante svatava svatopluk svea svend svetla svetoslav swaantje swaminathan swantje swapan swaran swarup
    swietlana sybren sylvester sylwester synne synthia syreeta sytske szabolcs szilvia tabassum tabetha tadeas
    taehyung tahani taher tahereh tahsin taiki taimoor taina tais taisha taisto tajinder tajuana takahiro takuma
    takuya talha talisha talon talulla tama tamala tamas tamatha tambra tameika tamekia tamela tamera tamesha tami
    tamica tamie tamiko tamil tamilselvi tamisha tammara tammera tamra tana tandra tandy taneka taner tanesha
    tangela tanguy tanika tanisha tanna tansu tansy tanushree tanveer tanzeela tapani tapas tapio tarah taran
    taranjit tarcisio taren tari tarja tarkan tarra tarsem tarsha tashia tashina tasia tasos tate tatiane tatsuo
    taunya tauseef tawana tawanna tawna tawny tayfun taylan tayna tayo teague teemu teena tegwen tehmina teisha
    tejal tejinder tellervo temeka temi tena tenesha tenisha tennie tennille teodora teodoro teofil teofila teppo
    tereasa terese teresia teresinha teresita tereza terhi terica terina terje tero terrence terrilyn terttu tesha
    tessie tetsuo teunis tevfik thabiso thales thamarai thanasis thandeka thandiwe thangam thanos theda themba
    thembi themis thenmozhi theodoros theodric theofilos theola theoni theressa theron thersa theun thibaud thijmen
    thilaga thiru thodoris thokozani thomai thomasena thomasina thomasine thorben thore thurman tianna tiara
    tiarnan tiberiu tibor tiemen tiera tierra tifany tiffaney tiffanie tiffiny tiina tiisetso tijo tillie timea
    timika timon tingting tinisha tintu tinu tish tisha titas tithi titia tjalling tjitske tobie toccara tochi tod
    toini toivo tolu tomasa tomasina tomek tomeka tomerik tomika tomiko tommi tommie tommye tomoe tomomi tona tonda
    tonette toney tonie tonio tonisha tonita tonja tonka tora torben torfinn torgeir torie torill torleif tormod
    torri torrie torstein tory tosha toshi toshia toshiko toshio toussaint toya traian treasa treena trena
    tresa tressa tressie treva trijntje tristen troels troy trula truus tryggve tshepo tsubasa tsutomu tudora tugce
    tuhin tuija tuire tula tulay tulin tuncay tunji tuomo ture turgay turkan tuulikki tuyet tvrtko twana twanda
    twanna twyla tyesha tyra tyree tyron tyyne ubaid ubaldo ubirajara udayan udhaya ugur ula ulas ulku ulric ulysse
    ulysses umair umer umesh umran umut unal unni uolevi urbain urbano urho urmila urooj uros ursulo utkarsh utku
    uuno uzma uzoma vaclav vaidehi vaino vaithy valdir valentine valere valeri valerian valeriu valeriy valli
    valrie valtteri vanaja vanesa vanetta vangelis vania vanita vanitha vanja vanna vannesa varadarajan varghese
    varinder varvara vasantha vasanthi vasile vasilica vasiliki vasuki vasyl vedat vedavalli veera veijo velda
    velia vella velmurugan velva venessa venetia venetta venita venkatesh vennie vennila veola verda verdell verdie
    vergie verla verlene verlie verline verlon vern vernell vernetta vernia vernice vernie vernita veroslava versie
    vertie vesa veta vetri vibha vicenta vickey victoriano victorina vidhya vigdis vijaya vijayalakshmi viki
    viktoria vildan vilem vilho viljo ville vimala vina vineetha vinicius vinita vinoth violeta violette viorel
    viorica virgen virgilio virgina vishnu viswanathan vitezslav vito vivan viveka vjekoslav vlada vladan
    vladislava vladka vladut vlasta vlastimil voicu vojislav vojta vojtech voncile vonnie vuokko vyacheslav waclaw
    wafula wagner waheed wairimu waithera wajid waldemar waleed wally wanderley waneta wanetta wanita wanjala waqar
    waqas waseem weiwei wekesa weldon wenceslao wendelien wendie wendolyn wenjing wenke wenona wenzel wessel
    whitley wibke wiebe wieger wieke wies wieslawa wilbert wilburn wilford wilfredo wilfrid willena willene
    willetta willette willia willian williemae willodean willow wilmer wilton winford winfred winnifred wissam
    wladyslaw wlodzimierz wojtek wonda woody wynell wynona xanthippi xiang xiaohong xiaoling xiaowei xiomara
    xiuying xolani xueqin yadira yadwinder yaeko yagmur yahaira yajaira yakup yalcin yaman yamuna yancy yanhong
    yanira yasaman yasar yaser yeji yejin yelda yemi yeonjin yerin yesenia yesim yessenia yetta yevette yfke
    yiannis yigit yilmaz yingying yiorgos yngvar yoichi yolando yolonda yolotl yonca yoojin yoona yoshie yoshio
    youlanda youssef yrjo ysaline yucel yuchen yuette yuhan yui yuichi yukiko yukio yuko yuksel yulanda yunfei
    yuonne yutaka yuting yuuki yuvraj yuxuan yvon yvone zacarias zacharias zacharie zackary zada zafar zafer zaheer
    zahi zahide zaida zbynek zdena zdzislaw zeeshan zeger zehra zeina zeinabou zelia zeliha zeljka zeljko zella
    zenaida zenia zenon zerrin zetta zeynel zhiqiang zihan zikora zinovia zisis zivka zixuan zofka zohaib zohreh
    zoi zoila zona zonia zoraida zoya zsolt zsuzsanna zubeyde zuhal zula zulal zulema zulfiqar zulma zunaira zuza
    zuzka
    """
)
"""First names, folded to plain small letters."""
