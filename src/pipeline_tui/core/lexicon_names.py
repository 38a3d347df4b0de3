"""First names that people in many countries have. A table, no logic.

A name that is also a word or a town is left out (Will, Mark, Grace, Austin, Florence): this list is only asked where
the line does not say by its grammar that a person is meant.
"""

from __future__ import annotations

from .lexicon_more_names import MORE_FIRST_NAMES
from .lexicon_rare_names import RARE_FIRST_NAMES


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


FIRST_NAMES = (
    _words(
        """
    aaliyah aarav aaron abdi abdul abdullah abel abena abigail abiola abraham achieng achim ada adaeze adam adel
    adele adeola aditi adolfo adrian adriana adrienne aemilia agata agatha agnes agnieszka agota ahmad ahmed aidan
    aiko ailsa aimee aino aisha aisling akash akiko akira akosua alan alana alasdair alastair albert alberto aldo
    aled alejandra alejandro aleksandra alessandra alessandro alex alexander alexandra alexei alexis alfie alfonso
    alfred ali alice alicia alina alison alistair allan allison alma alvaro alyssa amaka amalia amanda amara
    ambrose amelia amina amir amit amol amrita amy ana ananya anastasia anders andre andrea andreas andrei andrew
    andrzej andy angela angelica angus anh anika anil anita anja anjali anjelica ankita ann anna annabel anne
    anneliese annelore annette annie annika ansel anselm anthony anton antonia antonio antony anya aoife aparna
    arabella archie ariana arjun arlene armando arnav arnold arthur arturo arun asha ashley ashok asif astrid
    aubrey audrey aurelie ava axel ayaan ayesha aylin ayo ayse babak babatunde bahar barbara bartosz basil bastian
    baz beata beatrice beatrix beatriz becky belinda ben benedict benjamin bernadette bernard bernd bernice bernie
    bertie beryl bessie beth bettany bettina betty beverley beverly bhavesh bhavna bianca bilal biljana bill billy
    binh birgit birgitta bjoern bjorn blanche bo bob bobby bogdan bolanle boris bozena brandon breda brenda brendan
    brett brian brianna bridget brigitte britta bronagh bronte bronwen bruce bruno bryan bryony burak caio caitlin
    caleb callum calvin cameron camila camilla camille candice cara carina carl carla carlo carlos carly carmel
    carmen carol carolina caroline carolyn carrie carys casey caspar cassandra cassius catalina caterina catherine
    cathy cecil cecile cecilia cedric celeste celia celine cem cerys chandra chantal charlene charles charlie
    charmaine chen cheryl chetan chiara chidi chidinma chika chinedu chioma chloe chris christa christian christina
    christine christoph christopher chuck chukwu ciara ciaran cillian cindy claire clara clarence clarissa claude
    claudette claudia claudio clemens clive clodagh colette colin colleen colm concepcion connor conor conrad
    consuelo corinna corinne cormac cornelia cosima costas craig cristian cristina curtis cynthia cyril dagmar
    dagny daisuke damian damien dan dana dani daniel daniela danielle danny danuta daphne darius darlene darragh
    darren daryl dave david debbie deborah debra declan deepa deepak deirdre delia delphine delroy denis denise
    deniz dennis denzel derek dermot derrick deshawn desiree desislava desmond dev devi devika dex dexter diana
    diane diarmuid dick diego dieter dilip dimitra dimitri dina dinesh dirk divya dmitri dolores dominic dominika
    dominique donald donna donovan doreen doris dorota dorothea dorothy doug dougal douglas dragan drew duncan
    dwayne dylan eamon eamonn ed edgar edith edmund eduardo edward edwin eero effie efua egon eileen eilidh eirik
    ekaterina elaine eleanor eleftheria elena eleni eliana elias elif elijah elina eliot elisa elisabeth elise
    eliza elizabeth elke ella ellen elliot elliott eloise elsa elsie elspeth emanuel emeka emil emilia emilie
    emilio emily emma emmanuel emmerich emmett emre enrico enrique erica erich erik erika ernest ernesto erwin esi
    esme esperanza esteban estelle esther ethan ethel eugene eugenia eunice eunji eva evan evelyn evie ewa ewan
    fabian fabio fabrice faisal falk fang farah farai farhan farid farouk fatima fatma fatou faye federica federico
    felicia felicity felipe felix femi fenella ferdinand ferenc fergus fernanda fernando filip filippo finlay finn
    fintan fiona flavia flavio folake fotini fran frances francesca francesco francine francis francisco francois
    frank franz fraser fred freddie freddy frederic frederick frederik freya frida frieda fritz gabor gabriel
    gabriela gabriella gabrielle gareth gary gaurav gavin gaz gemma gene geoff geoffrey george georgi georgia
    georgina gerald geraldine gerard gerd gerhard gerry gertrude gianni gilbert giles gillian gina giorgio giovanna
    giovanni girish gisela gita giulia giuseppe gladys glen glenda glenn gloria goran gordon graeme graham grainne
    greg gregor gregory greta gretchen grzegorz guadalupe guillermo gunnar gunther gurpreet gus gustavo gwen
    gwendolyn gwyneth habib hadiza hakan halima halina hamid hamish hamza hana hanh hanna hannah hannes hans hao
    harald haris harish harold harpreet harriet harry haruki haruto harvey hassan hatice hazel heather hector hedda
    hedwig heidi heike heinrich heinz helen helena helene helga helmut hendrik hendrika henri henrietta henrik
    henry herbert herman hermann hiba hilary hilda hilde hildegard hina hiro hiroshi hoa holger horst howard hubert
    huda hugh hugo hui humphrey huong hussein hyun ian ibrahim ida ifeoma ignacia ignacio ignatius igor ikechukwu
    ilka ilmari ilona ilse iman imani imogen imran imre ines inga inge ingeborg ingrid ingvild inigo ioana irena
    irene irina irma isaac isabel isabella isabelle isadora ishaan isla ismail istvan ivan ivana ivaylo ivo iwona
    jacek jack jackie jacob jacqueline jacques jaime jake jakub jamal james jamie jamila jana jane janelle janet
    janice janine janusz jared jarek jarrod jas jasmin jasmine jason jasper jaspreet javier jay jayne jaz jean
    jeanette jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jess jessica jessie jia jian
    jiho jill jim jimmy jing jiri jisoo jo joachim joan joanna joanne joao joaquin joaquina jochen jodie joe joel
    joerg joey johan johann johanna johannes john johnny jolanta jon jonas jonathan jonty joost jorah jorge jose
    josef josefina joseph josephine josh joshua jovana joyce juan juanita judith judy juergen juhani julia julian
    juliana julie juliet julio julius jun jurgen jussara justin justyna jyoti kai kamal kamala kamau kamil kaori
    kareem karen karim karin karina karl karla karolina karthik kasia katarina katarzyna kate katerina katharina
    katherine kathleen kathrin kathryn kathy katie katja katrin katrina kavita kayla kayleigh kazuko keiko keith
    kelly kelvin kenji kenneth kenny kenta kerry kev kevin khadija khalid khanh kieran kimberley kimberly kiran
    kirsten kirstie kirsty kishore kit klara klaus kofi konrad konstantin kristen kristian kristin kristina kristof
    krystyna krzysztof kunal kurt kwabena kwame kyle lakshmi lara larissa lars laszlo lata latisha laura lauren
    laurence laurent lavinia lawrence layla lea leah leandro lech lei leif leila leilani lena lenka leo leon leona
    leonard leonardo leonie lerato leroy leslie leszek leticia letitia lewis lex leyla liam lidia liesel lilian
    liliana lillian linda lindsay lindsey ling linh linus lionel lisa lisbeth liz lizzie lloyd logan lois lola
    lorcan lorena lorenzo loretta lorna lorraine lotte lottie lou louie louis louisa louise luana lubos luca lucas
    lucia lucian luciana lucie lucien lucille lucinda lucy ludwig luigi luis luisa lukas lukasz luke lydia lyndon
    lynn lynne mabel mac madeleine madeline maeve magda magdalena maggie magnus mags mahesh mahmoud mai mairead
    maisie makoto malcolm malgorzata malik malte mandy manfred manish manoj manuel manuela marc marcel marcella
    marcin marco marcos marcus marek margaret margarita margot marguerite maria mariam marian mariana marianne
    marie mariela marietta marilyn marina mario marion marisela marisol marissa marius marjorie marko markus
    marlene marlon marsha marta martha martin martina martyn marvin mary maryam masha mateo mateusz matilda matt
    matteo matthew matthias maud maureen maurice mauricio maxine maya mayumi meera meg megan megumi mehmet mei mel
    melanie melinda melissa meredith mhairi mia michael michaela michal michel michele michelle miguel miho mikael
    mike mikhail mikko miklos mila milan mildred milena milo milos mina minato minh minji minjun mira miranda
    mireille miriam miroslav mitch mitchell mo mohamed mohammed mohan moira molly mona monica monika monique morag
    morten moses moyra muhammad mukesh mulu murat muriel murray mustafa myra myrtle nabil nadia nadine naledi
    nandini naoko naomi narges nasser nat natalia natalie natasha nate nathalie nathan nathaniel natsuki naveen
    neha neil nell nellie nelson nevena neville nga ngoc ngozi nguyen niall niamh nicholas nick nicky nico nicola
    nicolas nicole nigel nikhil niklas nikolai nikos nils nina ningning nisha nitin njeri nkechi nnamdi noah nobu
    noel noelle noemi nomsa noor nora norbert noreen norma norman nour nuala obinna octavia odalys odette odile
    oisin ola olaf oleg olena olga olive oliver olivia olivier ollie olu olumide oluwaseun omar omid ondrej oonagh
    orla orlaith orson oscar oskar ossian oswald otieno otis ottilie otto ottoline owen ozzy pablo paddy padma
    padraig pamela paola paolo parisa pascal pat patricia patrick patrizia patsy paul paula paulette pauline paulo
    pavel pavlina pawel pedro peggy pekka pelle penelope penny percy pernille perry petar pete peter petey petr
    petra phil philip philippa philippe phillip phoebe phuong phyllis pierre piet pieter pilar piotr pippa plamen
    pooja poppy prakash pranav prasad preethi preeti priscilla pritha priti priya priyanka qing quang quentin
    quincy quinn rachel radek radka raf rafael rafaela rafal raffaele ragna ragnar rahel rahul rainer raj rajan
    rajesh rajiv ralf ralph ramesh ramon ramona randall randy rani raphael raquel rashid raul ravi ray raymond
    rebecca reggie regina reginald rei reinhard rekha renata renate rene reuben reza rhiannon rhoda rhona rhys
    ricardo riccardo rich richard rick ricky rina rita rob robbie robert roberta roberto rocio roderick rodney
    rodrigo roger rohan rohit roisin roland rolf romain ron ronald ronan rong ronnie rory rosa rosalie rosalind
    rosalyn rosanna rosemarie rosie rowan rowena roxanne roy roya ruben rudo rudolf rudy rufus rupert russ russell
    ruth ruthanne ryan ryo sabina sabine sabrina sachin sadie sahil saki sakura salim sally salma salvador sam
    samantha samir samira sammy samson samuel sana sandeep sandra sandro sangeeta sanjay santiago sara sarah sarita
    sascha sasha saskia satoshi saul sayaka scarlett scott seamus sean seb sebastian segun selena selin selma
    seojun serena serge sergei sergio serkan seth shabnam shan shane shania shanice shannon shanthi sharon shaun
    shauna shaz sheena sheila shelley sheryl shinji shirin shirley shivani shota shreya shweta sibylle sid
    siddharth sidney siegfried sienna sigrid silke silvia simon simona simone sinead siobhan sipho skye slawomir
    sneha snezana sofia sofie solomon solveig sonal sonia sonja sophia sophie soraya soren soyeon spiros stacey
    stacy stan stanislaw stavros stefan stefanie stefano steffen stella stellan stephan stephanie stephen steve
    steven stewart stoyan stu stuart sudha sue sukhdeep suki suman sungmin sunil sunita sunniva suresh susan susana
    susanna susanne sushma susie suzanne sven svetlana swati sybil sylvia sylvie tadeusz tadhg takashi takeshi
    talia tamara tamsin tanja tanvi tanya tao tara tarek tariq tatiana tatyana ted tejas temitope tendai terence
    teresa terry tesfaye tess tessa thabo thaddeus thandi thao thelma theo theodora theodore theresa therese thiago
    thierry thomas thorsten thuy tiffany tilda tim timo timothy tina tobiah tobias toby todd tolga tom tomas tomasz
    tommy tomoko toni tony tori torsten tracey tracy trang trevor trish tristan trixie trudie trudy tuan tunde
    tuomas tuula tyler tyrone uche ulf ulrich ulrike uma umar una ursula usha uwe valentina valeria valerie vandana
    vanessa varun vasil venkat vera verena vernon veronica veronika vic vicky victor vidya vijay vik vikram viktor
    vince vincent vincenzo vinod viola violet violetta virgil virginia vishal vitor vivian vivien vivienne vladimir
    volker wallace walter wambui wanda wanjiru warren wayne wei wen wendy werner wes wesley wilfred wilhelm
    wilhelmina willem william wilma winifred winston wiremu wojciech wolfgang wren xavier xia xiao ximena xin
    xochitl yael yan yannick yannis yara yash yasmin yasmine yaw yildiz ying yoko yolanda yong yosef yosuke yue
    yuki yun yuna yuri yusuf yuta yvette yvonne zac zachary zahara zahra zainab zak zara zayn zbigniew zdenek
    zeinab zelda zhen ziad zoe zofia zoltan zoran zsofia zuzana zygmunt
    """
    )
    | MORE_FIRST_NAMES
    | RARE_FIRST_NAMES
)
"""First names, folded to plain small letters."""

WORDS_TOO = RARE_FIRST_NAMES | _words(
    """
    basil bill carol chuck dale dana dick drew ed gene hao jack jay jean jun kit lea lei lou mac mei mo olive pat penny
    poppy randy ray rei rich rick rob sana sid skye sue tao viola violet wei wen yan ying art earl harry terry nga uma
    amer cal cate cole dane del demi dom eden fanny flora flynn gabe gail gil hank haley harri jem jolie kaya kim
    kirk kitty larry manon mara marin merce mick midge monty nance neal neve oran oriel paige piers pim polly pru
    prem prue rae regan reid rex roo rosen ross rube rune saxon scot selby sora stig taro tai tess thor tia tiff
    tilly tre trent trey umit uri vida vin vita viv viva wiley yale ira ida bea brad rich musa per sade dev
    """
)
"""First names that are words in small letters: they need a capital, or a place where only a name can stand."""

LOWER_NAMES = FIRST_NAMES - WORDS_TOO
"""First names that are told in small letters too."""
