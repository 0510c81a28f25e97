// Given names from all over the world.

extension NameLists {
  /// Given names, for telling that a capitalised word nobody on the roster bears is a person
  /// all the same.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let givenNames = #"""
    aad aafke aakash aaltje aamir aapo aarav aarne aaro aaron aart aarti aasim aatu aava aba abayomi
    abbas abdelali abdelhak abdelilah abdelkrim abdellatif abdelmajid abdelrahman abderrahim abdi
    abdirahman abdou abdoulaye abdul abdulaziz abdulkadir abdullah abdullahi abdulrahman abeeku
    abeer abel abelard abelardo abena aberash abha abhay abhijit abhinav abhishek abida abigail
    abike abilio abimanyu abimbola abiodun abiola abir abiy abosede abraham abril abtin achara
    achebe achieng achille achilleas achim achini achola achyut adaeze adaku adalbert adalgisa
    adalsteinn adam adama adan adanech adanna adao adaobi adaora addo ade adebayo adebisi adeboye
    adedayo adedeji adeel adel adela adelaide adelbert adele adelheid adelina adeline adelino adelmo
    adem adenike adeola adeolu adepeju aderito aderonke adesola adetokunbo adetoun adewale adeyemi
    adeyinka adhi adi adil adina aditia aditya adjoa admir adnan adolfo adongo adriaan adrian
    adriana adrianna adriano adrianus adrien adrijana adunni adwoa aethelred afa afaf afia afnan
    afolabi afonso afsaneh afshin aftab afua afzal agapi agata agatha agathe agathi aggeliki agnes
    agnese agneta agnieszka agostinho agostino agota agron aguinaldo agung agus agust agustin
    agustina agyeman aharon ahau ahlam ahmadi ahmed ahomana ahsan ahu ahura ahuva aida aidah aidan
    aigul aiguo aijaz aikaterini aiko aila ailani ailbhe aileas aileen ailsa aiman aime aimee aimi
    aina aine aini aino ainsley airi aisha aishwarya aisling aissatou aiste aisyah aitana aitor
    aivar aiyana aizhan ajani ajantha ajay ajeng ajit akane akani akari akash akbar ake akela akello
    akemi akhil aki akihiko akihiro akiko akim akin akinola akinwale akinyele akinyi akio akira
    akito akiva akos akosua akoth akram akshara akshay aksinya aku akua akwasi alaa alaba aladar
    alain alaka alana alannah alapati alara alaric alasdair alassane alba alban albert alberta
    alberto albertus albin albina albrecht alcina aldo aldous alec aled aleem aleix alejandra
    alejandro aleki aleksa aleksandar aleksander aleksandr aleksandra aleksandrs aleksanteri aleksei
    aleksi alemayehu alen alena ales alessandra alessandro alessia alessio alev alevtina alexa
    alexander alexandra alexandre alexandros alexandru alexei alexis alfhild alfie alfio alfons
    alfonso alfred alfredo algimantas algirdas algis algot alhassan ali alia alican alice alicia
    alicja alida alif alin alina aline alireza alis alisa alise alison alistair alix aliz aliza alka
    alkis alkistis alla allan allegra alli alma almaz almerinda almir almos almudena aloha alois
    aloisia alok alon alona alonso alp alper alperen alphonse altan altantsetseg althea alton
    altynai alun alva alvaro alvin alwin alwyn alya alyssa alzbeta alzira ama amadeu amado amadou
    amahle amaia amaka amal amalia aman amanda amandine amani amanuel amar amara amarachi amarjit
    amaru amaury amaya amber ambika ambra ambreen ambrogio ambrose ambrus amedeo amela amelia amelie
    americo amerigo ami amias amichai amihan amila amin amina aminadav aminah aminata amir amirah
    amirhossein amisha amit amita amitabh amjad ammar amna amnon amobi amogelang amol amos amparo
    amporn amr amra amrita amund amy ana anab anabel anabela anahera anahi anahit anahita anais
    analyn anam anamaria anamika anan anand ananda anant anantharaman ananya anaru anas anastasia
    anastasios anastasiya anat anatole anatoly anca anchalee ander anders andile andjela andor andra
    andrada andras andre andrea andreas andree andrei andreia andrej andres andrew andrii andrija
    andris andrius andrzej anela anele anelma anesu anete anett aneurin anezka anfisa ange angel
    angela angele angeles angelica angelika angelina angelique angelita angelito angelo anggi
    anggraini angharad angus anh anhtuan ani ania anibal anica aniela anika aniko anikulapo anil
    anila aniruddha anirudh anis anisa anisha anisim anisur anita anja anjali anjana anjar anju anke
    ankita ankur ankush ann anna annabel annabelle annalena annalisa annamaria annarita anne
    annegret anneke annelies anneliese annelore annemarie annemiek annett annette anni anniina
    annika annunziata anoja anoma anong anouk anousheh anqi anselmo anshul anshuman anssi antal ante
    antero anthi anthonia anthony antigoni antip antje anto antoine antoinette anton antonella
    antonia antonida antonietta antonin antonina antonio antonios antonius ants anu anubhav anuchit
    anum anupama anura anuradha anurag anurak anusha anushka anwar anwen anyango aoi aoibheann
    aoibhinn aoife aparna aphiwe apinya apiyo apolline apolonia apoorva apostolos april arabella
    araceli aram aranka arash arata arati aravind araya arben archana archer archibald archie archil
    arda ardal ardalan ardi areeba areej aregash arend aretha areti areum arezoo argiro ari ariadna
    arian ariana arianna arief arieh ariel arif ariff arifin arij arik arina arinola aris arisa
    aristarkh aristea aristidis aristotelis arja arjan arjen arjun arkadiusz arlene arlindo arlo
    arman armand armanda armando armas armelle armin armindo armine arna arnaldo arnar arnaud
    arnbjorn arne arnel arni arno arnold arnon arnost aroha aron arooj arpad arpit arpita arran
    arsalan arsen arseny arshad artemis arthit arthur arto arttu artur arturas arturo arturs arun
    aruna arunachalam arunas arundhati aruni arvi arvid arvin arvind arvo arvydas arwa arwel arwen
    arya arzu asa asad asaf asahi asako asami asanka asbjorn asdis aseefa asep asfaw asgeir asgerdur
    asghar asha ashar asher ashish ashkan ashley ashok ashton ashutosh asia asier asif asih asil
    asim asima asiri askar asko aslaug asli asma asmaa asmita asmund aspasia asrat assaf assata
    assem assetou assunta asta astap aster astghik astier astou astrid astuti asuka asuman asuncion
    atakan atara atawhai atchara atef atefeh athanasios athena athina athirah athol atieno atif
    atilla atiqa atiya atli atoosa atsuko atsushi attila attilio attiya atul aubrey aud aude audra
    audrey audrius audrone audur august augusta augustin augustine augusto augustus augustyn auli
    aulikki auma aune aurea aurel aurelia aurelie aurelien aurelija aurelio aurora aurore ausra
    austeja austin auvo ava avani avdotya avery avichai avigail avigdor avihu avinash aviram avishai
    avital aviv avner avraham avram awa awatif awino awo awuor axel axelle aya ayaan ayabonga ayaka
    ayako ayala ayame ayana ayanda ayane ayano ayantu ayberk aybuke aycan aydan ayelen ayelet aygul
    ayieko ayinde aykut ayla aylin ayman aymeric aynur ayo ayodeji ayodele ayokunle ayomide ayoub
    ayse aysegul aysel aysenur aysun aytac ayten ayu ayumi ayumu ayush ayyub azadeh azam azar azeb
    azhar azim azita azizah azizi azlan azlina azmi azra azriel azubuike azucena azuka azumi azura
    azusa azwan azza azzurra
    baba babacar babajide babak babalwa babar babatunde babirye babita babylyn badr badria bafana
    bagas bagus baha bahador bahar bahareh bahia bahman bahram baiba bailey bairbre bakhyt baki
    balaji balasubramanian balazs baldassare baldev baldur baldvin baltasar balwinder bambang
    bamidele banafsheh bandile bandula banele bansi banu bao baoyu baptiste baraa barak baraka
    barasa barbara barbora baris barkha barna barnabas barnaby barry bartek bartholomeus bartholomew
    bartlomiej bartolome bartolomeo bartosz baruch bas basak basant basel basem bashar bashir basil
    basilio basim basma bassam bastiaan bastien batbayar batsheva battista batuhan baturalp batya
    bauke bayan bayani bayram bayu beata beate beathag beatrice beatrix beatriz beau becky bedrich
    beenish begona begum behdad behice behnam behnaz behrang behrouz behzad bekele bekir bekzat bela
    belay belaynesh belen belgin belinda bella belma benazir bence benedek benedetta benedetto
    benedict benedicte benedikt benedita bengt bengu beni benicio benigno benito benjamin bennett
    benno benoit bente bentley bento benzion berat bereket berenger berenice bergljot berhane
    berhanu beril berit berk berkay berke berna bernadeta bernadett bernadette bernard bernarda
    bernardino bernardo bernat bernd bernhard berrak berrin bert berta bertalan bertha berthe
    berthold bertolt bertram bertrand beryl besnik beste beth bethan bethany bethlehem bettina betty
    betul beulah beverley beyza bhagat bhagwan bharat bharati bharti bhavana bhavesh bhavna bhavya
    bhumika bhupendra bhushan bhuvaneshwari biagio bianca bichngoc bijan bilal bilge bilha biljana
    bimal bina bingbing binh biniam binta bintou binyamin bipin birger birgit birgitta birhan birkir
    birna birol birsen birte biruk birute bisi bita bizunesh bjarke bjarne bjarni bjorg bjork bjorn
    blagoje blaine blair blaise blake blanca blanche blandine blanka blathnaid blazej blessing
    blodwen bo boaz bodil bodo bogdan bogdana boglarka boguslaw boguslawa bohdan bohumil bohumila
    boitumelo bojan bojana bola bolade bolaji bolanle boleslav boleslaw bolette bomi bong bongani
    bongbong bongiwe bonnie bontle bontu boonmee boonsri bopha bora boram borbala boris borislav
    borivoj borja borje borna boro borzu bosibori bosko botond boubacar bouchra bouthaina bouwe
    bowen boyan boyd boyko bozena bozydar bracha brad bradley brady brage bram branca brando brandon
    branimir branislav branka brankica branko branwen bratislav braxton brecht brenda brendan
    bretislav brett brian brianna brice brid bridget brielle brigida brigitta brigitte brijesh
    brites britney britt britta brittany brock brody brona bronagh bronislav bronislaw bronislawa
    bronwen bronwyn brooke brooklyn bruce bruna brunella bruno bryan bryce bryn bryndis brynja
    brynmor bryson buddhika budi budiman buhle buket bukola bulent bunmi burak burcu burhan burkhard
    burton busayo bushra busi busisiwe busra bussaba byaruhanga byron byungchul byungho
    cade cadoc caetano caglar cahal cahyo cahyono caitlin caleb callie callum calogero calum calvin
    camden camelia cameron camila camilla camille canan candela candelaria candice candida candra
    caner cansu caoimhe capucine cara caradoc carding carina carl carla carlijn carlo carlos carlota
    carlotta carlton carly carmel carmela carmelo carmen carminda carmine carmit carol carola carole
    carolina caroline carolyn caron carson carsten carter carwyn casey caspian cassandra cassia
    cassian cassidy catalin catalina catarina caterina cathal catharina catherine catrin catriona
    cawo cayetano cecil cecile cecilia cecilie cedomir cedric celeste celestin celestina celestino
    celia celina celine celso cem cemal cemile cengiz cenk ceren ceri ceridwen cerys cesar cesare
    cetin cevdet ceyda ceylan cezar cezary chad chaewon chaeyoung chafik chagit chai chaima
    chaitanya chaiya chaiyaporn chakrit chalerm chalermchai chamara chamari chaminda champika
    chanaka chance chanchai chandan chandana chandima chandler chandni chandrani chandrasekhar
    chandrika changho changmin changming chanho chanida channarong chantal chantana chanthy chanyeol
    chaoyang chara charalampos chariklia charito charity charlene charles charlotte charu chase
    chatchai chathurika chau chaya chayan chebet chedva chelimo chelsea chen chenai chengetai chenxi
    chepkoech chepngetich cherie cherilyn cherono cherotich cherrylyn cheryl chester chetan chetana
    chhaya chiahao chiamaka chiaming chiara chibuike chibuzo chichi chidera chidi chidiebere
    chidimma chidinma chido chie chiedza chieko chien chihming chijioke chika chikako chikezie chiku
    chima chimamanda chinatsu chinaza chinedu chinenye chinghua chinonso chinwe chinyere chioma
    chipo chirag chirawat chisom chitra chiyo chiyoko chizoba chizuko chloe chompoo chona chonlada
    christa christel christelle christer christiaan christian christiane christin christina
    christine christodoulos christoffer christoph christophe christopher christos chrysa chrysoula
    chukwudi chukwuebuka chukwuemeka chukwuma chulsoo chunghsien chunhua chunli chutima ciara ciaran
    cigdem cihan cihangir cillian cindy ciprian ciro ciru citlali citra claire clara clarence
    clarice clarissa clarisse clark claude claudette claudia claudine claudio claudiu claus clayton
    cleber clelia clemence clemens clement clemente clementine cleo clifford clinton cliona clive
    clodagh cloe clotilde clovis clwyd clyde codrin codrut codruta cody coen coert coinneach colby
    cole colette colin coline colleen collin colm colman colton comfort conall conan conceicao
    concepcion concetta congcong connor conor conrad conrado consolata constance constanta
    constantin constanza consuelo cooper cor cora coral coralie corazon cordelia corentin corey
    corina corinna corinne cormac cornel cornelia cornelis corneliu cornelius cornell corrado cosimo
    coskun cosmin cosmina costantino costin courtney craig crina crisanto crispin cristi cristian
    cristiana cristiano cristina cristobal cristoforo cruz crystal csaba csenge csilla csongor
    cuauhtemoc cuc cuong curtis custodio cuthbert cvetan cvjetko cynthia cyprian cyprien cyril
    cyrille cyrus czeslaw czeslawa
    dace dacian dada daehyun daesung daffyd dafna dafydd dag daga dagbjort dagfinn dagmar dagny
    dahir dahye dahyun daichi daiki daina dainius daisuke daisy daithi daiva dakota dalal dale dalia
    dalibor dalila dalisay dalit dallas dalma damaris dame damian damiano damiao damien damilola
    daming damini damir damla damola damon dan dana danai danang dandan dania daniachew danial
    danica daniel daniela daniele danielle danijel danijela danilo danish dante danut danuta danute
    dao daouda daphna daphne dara daria darina darine darinka dario darius dariush dariusz darko
    darlene darma darmawan darragh darrell darren darryl darshan darshana darunee darwin darya
    daryoush dat datu daudi davi david davide davit davor davoud davy dawid dawit dawn dawson dawud
    dayanand dayo dean debashish debora deborah debra declan dede dedi deepa deepak deepali deepika
    deepti deeqa defne deian deirbhile deirdre deividas dejan dejana deka dekel delaram delbert
    delfina delia delilah della delores delphine delyth dembe demeke demet demetrio deming denes
    deni denis denisa denise denitsa deniz dennis deolinda derartu derek dermot derrick derya desi
    desiderio desire desiree desislava desmond despina desta detlef devendra devi devika devin devon
    devora devrim devyani dewi dexter dezso dganit dhananjay dhanush dharma dharmendra dhiraj dhruv
    diah dian diana diane diarmuid dick dicle didem didier didik diederik diego diem diep dieter
    dietmar dietrich dijana dikeledi diksha dilara dilek dilhani dilini dilrukshi dilwyn dilys dima
    dimakatso dimas dimitar dimitri dimitrije dimitrios dimitroula dimple dimuthu dina dinah dinara
    dinda dineo dinesh dinh dinis dinknesh dino dinuka diogo dionisio dionysia dionysios diosdado
    dipti dirce dirk disha divna divya dixie diya djeneba djibril djoko djordje djuro dmitri dmitry
    dmytro doaa doan dobrila dobrinka dobromila dodong dogan dogukan doina dolores domagoj domeng
    domenica domenico domingo domingos dominic dominik dominika dominique donal donald donata
    donatas donatella donato dongha donghae donghai donghyun dongmei dongmin dongwook doni donncha
    donnchadh dora dorcas dorde doreen dorel dorian doriana dorin dorina doris dorit doron dorota
    dorothea dorothee dorothy dorottya dorsa dorte dorthe doru dougal douglas dounia douwe dov
    dovile doyin draga dragan dragana dragica draginja dragomir dragos dragoslav drahomira drake
    drazen drew driss drita drora duaa duane duangjai duarte dubravka duc dudley duduzile dugald
    dulani dulce dumisani dumitru duncan dung dunja dunstan duong dupe durdica durga dusan dusanka
    dushyant dustin duy duyen duygu dvir dvora dwayne dwi dwight dylan
    eamon eamonn earl easton ebba ebbe ebele ebenezer ebere eberhard ebo ebony ebrahim ebrill ebru
    ebun ecaterina ece eckhard eda edda edeltraud eden edgar edgaras edgardo edgars edi edilson edin
    edina edit edite edith edmilson edmond edmund edmundo edna edoardo edouard edsel eduard eduarda
    eduardo eduards edvard edvin edward edwin edwina edyta edzai eelco eeli eelis eemeli eerika
    eerikki eero eetu eeva eevi efe effie efim efraim efrain efrat efren efrosinya efstathios
    eftychia efua egbert egbuna ege egidio egil egill egle egon egor ehsan ehud eifion eiichi eija
    eiji eiko eila eilat eilean eileen eilert eilidh eimear einar einars einat einav eino eirik
    eirini eirlys eirwen eitan eithne eivind ejaz ejike ejiro eka ekachai ekai ekaterina ekene ekin
    ekkehard eko ekow ekrem ekta ekua ela elad elaheh elaine elba elchanan elda eldar elea eleana
    eleanor electra eleftheria eleftherios elek elemer elen elena eleni eleonora eleonore eleri
    elettra eleuterio elfinesh elfriede elga elham eli elia eliana eliane elias elif elihu elijah
    elin elina eline elio elira elisa elisabet elisabete elisabeth elisabetta elisavet elise eliseo
    elisheva eliska eliyahu elizabeth elizaveta elkana elke ella ellen elli ellinor elliot elliott
    ellis elma elmar elmars elmer elmeri elmira elmo elnaz elod elodie eloi eloise elon eloy elpida
    elpidio els elsa elsbeth else elsebeth elshadai elsie elton eluned elva elvir elvira elvis
    elwira elzbieta emad eman emanuel emanuela emanuele emebet emeka emel emelie emeline emelita
    emenike emer emeric emerita emerson emery emese emi emiel emiko emil emile emilia emiliano
    emilie emilien emilio emily emin emina emine emir emlyn emma emmanouela emmanouil emmanuel
    emmanuelle emmeline emmi emo emrah emre emrys emunah emyr encarna encarnacion enda endah endang
    ender endre eneko enes enfys engelbrekt engin enguerrand enid eniko enitan enkhbayar enlai enma
    enni ennio enno enoch enora enrica enrico enrique enriqueta ensio enver enyinnaya enzo eoghan
    eoin ephraim ephrem eranga erasmia erasmo ercan ercole erdal erdem erdogan eren erez ergin ergun
    erhan erhard eri erica erich erik erika eriko erin erja erkan erkki erla erland erlangga erlinda
    erling ermanno ermelinda ermes ermias erna ernest ernestas ernesti ernestina ernestine ernesto
    ernie erno ernst erol eros errol ersin ertan ertugrul erum ervin erwin erzsebet erzsi esa esad
    esben esen esfandiar esfir esha esi esin eskil eskinder esko esma esmail esme esmee esosa espen
    esperanza esra essam essi esteban estefania estela estelle ester esther esti estrella eszter ete
    etelka etenesh ethan ethel ethelbert ethna etienne etim etsuko etta ettore euan eudora eugen
    eugene eugenia eugenie eugenio eulalia eulalie eunah eunhee eunhye eunice eunji eunjin eunjoo
    eunjung eunkyung eunseo eunsook eunyoung eusebio eustace eva evadne evan evangelia evangeline
    evangelos evariste evaristo evdokia eve eveliina evelin eveline evelyn even everett everly evert
    everton evgenia evgeny evgraf evija evlampy evren evridiki evrydiki evy ewa ewald ewan ewelina
    ewen eyal eyerusalem eyglo eyitayo eylul eynat eythor eyup ezekiel ezequiel ezinne ezio ezra
    ezzat
    fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo
    fadel fadhil fadi fadia fadime fadli faduma fadumo fadwa faezeh fahad fahd faheem fahmi fahmida
    fahri fahrudin faina faiqa fairouz faisal faith faiz faiza faizal faizan fajar faleolo falguni
    falk fangfang fani fanni fanny fanta fantu farah farahnaz farai faramarz farbod fardin fares
    farhad farhan farhana farhiya fariba farid farida farideh faris farnaz farrah farrokh farshad
    farshid fartun faruk farzad farzana farzaneh fasil fatemeh fatih fatiha fatima fatimah fatin
    fatma fatou fatoumata fausta faustine faustino fausto fauzan fauzia fauziah fawad fawaz fawzia
    faye fayez fayrouz fe fearghas febri febrianti federica federico feifei fekadu felice felicia
    felicidad felicie felicien felicity felicja feliks felipa felipe felix femi femke fenella
    fengying fenna feodor ferdi ferdinand ferdinando ferenc fereshteh fereydoun fergus ferhat feride
    ferit fermin fern fernan fernand fernanda fernando fernao ferris fetu fevzi feyza fezile ffion
    fiachra fiamma fidel fidelma fiete figen fiifi fikile fikirte fikret fikri filiberto filip
    filipa filipe filipo filipp filippa filippo filiz filomena finbar finbarr finja finlay finley
    finn finnegan finnur finola fintan fiona fionn fionnuala fionnula fiorella fiorenza fiorenzo
    firas firat firdaus firmino firouzeh fitri fitriani fitsum fitzroy flaminia flavia flavie
    flavien flavio flaviu fletcher fleur floor flor flora flordeliza florence florencia florencio
    florent florentina florentino florian florica florin floris floyd flynn fodio fokke fola folake
    folarin folasade folashade folau foma foroud forough forouzan forrest fortunato fosca foster
    foteini fotini fotis fouad fowsiya fozia frances francesc francesca francesco francine francis
    francisca francisco franciscus franciska franciszek franck francois frane frank franka franklin
    frans frantisek franz franziska fraser frauke freda freddie frederic frederick frederike
    frederique fredrik freek freja freweyni freya frida fride fridolin fridrik frieda friederike
    friedrich frits frode froydis fruzsina fuad fulop fulvia fulvio fumi fumiko fumio fumiya funda
    fungai funmi funmilayo funmilola furio furkan fyodor
    gabija gabor gabriel gabriela gabriele gabriella gabrielle gad gadi gael gaelle gaetan gaetana
    gaetano gagan gaia gail galih galina galini galip gamze ganbold ganesan ganesh gang garegin
    gareth garima garret garrett garry garth gary gaspar gaspard gaspare gaston gathoni gatimu
    gaurav gauri gautam gautami gauthier gavin gavriel gavriil gavril gavrilo gayan gayane gayani
    gayatri gayoung gbemisola gbenga gcobani gearoid gebre gedalia gede gediminas geert geertje
    geertruida geetanjali gellert gemma genaro gene genet genevieve genji gennady gennaro genoveva
    genowefa genzebe geoffrey geoffroy geonwoo georg george georges georgeta georgette georgi
    georgia georgiana georgina georgios georgy geraint gerald geraldine geraldo gerard gerardo
    gerasim gerasimos gerd gerda gerdien gereon gergana gergely gergo gerhard gerlinde germain
    germaine german germana germano gernot gero gerrit gershon gert gertraud gertrud gertrude gesa
    getachew gete gethin gevorg geza ghada ghadir ghaith ghassan ghazal ghazala ghazaleh ghazi
    gheorghe ghislain ghislaine ghita ghodrat gholam ghulam giacomo giada giancarlo gianfranca
    gianfranco giang gianluca gianluigi gianmarco gianmaria gianni gianpaolo gideon giedre gijsbert
    gil gila gilad gilang gilbert gilberte gilberto gilda gili gilles gillespie gillian gina gines
    ginevra ginger gino gintaras gintare gints gioacchino gioele gioia giora giordana giordano
    giorgi giorgia giorgio giosue giovana giovanna giovanni girija girish girlie gisela gisele
    giselle gisle gisli gita githinji giti gitte giuditta giulia giuliana giuliano giulietta giulio
    giuseppe giuseppina giustina giusto gizaw gizella gizem gjertrud gladys glafira glen glenda
    glenn glenys gloria glyn godfrey godwin goffredo gokce gokhan golan golnaz golshan gonca goncalo
    gonul gonzalo goodluck gopal gopalakrishnan gopi goran gorazd gordan gordana gordei gordon
    gorica gorkem goro gottfried gotthard gottlieb govind gozde graca grace gracie graciela graeme
    graham grainne grania grant grayson grazia graziano graziella grazyna greer greger gregoire
    gregor gregoria gregorio gregory greta gretchen grete grigore grigoris grigory griselda gro
    grover grozdana gruffudd gruffydd grzegorz guadalupe guangming gudbjorg gudjon gudmundur gudny
    gudrun guendalina guglielmo gugu gugulethu guido guilhem guilherme guillaume guillermo guinevere
    guiomar guiying gulay gulcan guled guler gulhan gulizar gulnara gulsah gulsen gulshan gulsum gun
    gunawan gunay gundula guner gunhild gunilla gunjan gunnar gunnhildur guntars gunther guntis
    guntur gunvor guodong guofeng guohua guoqiang guri gurmeet guro gurpreet gursel gus gustaf
    gustav gustave gustavo gusztav guto guus guven guy gvidas gwen gwenaelle gwenda gwendolen
    gwendoline gwendolyn gwenllian gwilym gwyn gwyneth gwynfor gyda gyeongsu gylfi gyongyi gyorgy
    gyula gyuri
    haakon habiba habibatou habibollah habibur habimana habon habtamu hadar hadas hadassa hadassah
    hadeel hadi hadil hadis hadiza hadley haeata haejin haesook haeun haf hafdis hafeez hafez hafiz
    hafizah hafsa hafsat hafthor hagai hagar hagen hagit hagos hai haifa haikal haitao haitham
    haiyan hajar haji hajnalka hajun hakan hakimi hakizimana hakon hala haldun haley halil halima
    halimah halimo halina halla halldor halldora hallel hallgrimur hallie haluk halvard halvor
    halyna hamad hamdan hamdi hamdija hamed hamid hamidah hamidreza hamilton hamish hamisi hana
    hanadi hanae hanako hanan handan hande handoko haneen haneul hanh hani hania hanif hank hanna
    hannah hanne hanneke hannele hannelore hannes hannibal hanno hannu hans hansa hansika hao haoran
    haoyu harald hardeep hardi hari harini haris harish harjit harlan harley harlow harm harmen
    harold haroon harper harpreet harri harriet harrison harro harsh harsha harshad harshal harshani
    harshita hartmut hartwig haru harue haruka haruki haruko haruna haruto harvey haryanto hasan
    hasanah hasina hasini haslina hasret hassan hasse hatem hatice hatim hattie hau haukea haukur
    haunani hauwa havard hawa haya hayate hayato haydar hayden hayley hayoon hayri haytham hazal
    hazel hazem hazwan heath heather heba hector hedda hedieh hedvig hedvika hedwig heejin heejung
    heesun heeyoung heida heide heidemarie heidi heike heikki heiko hein heiner heini heino heinrich
    heinz heitor helder heledd heleen helen helena helene helga helge helgi heli helio helja helka
    hella helle helmi helmut helmuth heloisa heloise helvi hema hemalatha hemant hemi hendra hendri
    hendrik hengameh henk henna henning henny henok henri henrietta henriette henriikka henrik
    henrique henry henryk henryka hephzibah herbert hercules herdis heri heribert herlina herman
    hermann hermano hermes hermine herminia hernan hernando hernani herta herve hester hesti hewan
    hezekiah hiba hibo hidayah hidayet hidde hide hideaki hidehiko hideki hideko hidemi hidenori
    hideo hidetoshi hien hiep hieu hikari hikaru hikmet hila hilario hilary hilda hilde hildegard
    hildur hilkka hilla hillel hilma hilmar hiltrud himani himanshu hina hinata hind hine hinemoa
    hinewai hipolito hippolyte hira hiral hiram hiroaki hiroe hirofumi hirohito hirokazu hiroki
    hiroko hiromi hiromichi hironori hiroshi hiroto hiroyuki hiruni hirut hisako hisao hisashi
    hisham hitesh hitomi hitoshi hiwot hjalmar hjalti hjordis hlengiwe hlumelo hlynur hoa hoai hoan
    hodan hodaya hohepa hojin hoku hokulani holden holger hollis holly homa homer hone hong hongmei
    hongmin hongwei hongyan honoka honore honorine hoodo hooman hope horace horatiu horia hormoz
    horst hortencia hortense hortensia hosea hoseok hossein houman houria hovhannes howard hrafn
    hrafnhildur hrant hrefna hreinn hrvoje hsiaoling hsiaoping hsinyi hsiuchen hsiumei hua huan
    hubert hudson hue hugh hugo hugues huia huib huichun huifang huijuan huiling huimin hulda hulya
    humaira humayun humberto humphrey hung hunter huong huseyin husnu hussam hussein huu huw huyen
    huynh hwanhee hyacinth hyejin hyejung hyekyung hyemi hyeonwoo hyeri hyerim hyesoo hyesook hyewon
    hynek hyojin hyoju hyori hyosung hyunah hyungjin hyunji hyunjin hyunjoo hyunjung hyunmin
    hyunseok hyunsoo hyunsook hyunwoo hywel
    iacob iago iain iakovos ian iarlaith iason iasonas ibai ibolya ibrahim ibtisam ichabod ichiro
    ida idan idil idit ido idoia idowu idris idun ieremia iestyn ieuan ieva ifan ife ifeanyi ifedayo
    ifeoma ifeyinwa iffat ifigenia ifor ifrah iftikhar ifunanya iga ignac ignacia ignacio ignacy
    ignazio igor ihab ihaia ihaka iham ihsan iida iina iiris iiro iis iivari ijaz ika ikaika ike
    ikechukwu ikemefuna ikenna iker ikram ikran ikuko ikuo ilan ilana ilanit ilari ilaria ilario
    ilayda ilda ildiko ileana ilham ilhan ilias ilie ilija ilima ilinca ilir ilka ilkay ilker ilkka
    ilknur illari illtyd ilmari ilmars ilona ilpo ilse ilta ilya ilyas ilze imad imam iman imani
    imanol imee imelda imke imma immanuel imogen imre imtiaz ina inaam inacio inaki inas inaya inbal
    inbar inci indah inday indika indira indra indrajit indrani indu ineke ines inese inessa ineta
    inga ingabire inge ingeborg ingegerd ingemar inger ingibjorg ingmar ingo ingolfur ingrid ingrida
    inguna ingunn ingus ingvar ingvild inho inigo inka inkeri inma inmaculada inna innes innocenzo
    innokenty insook intan inti intisar ints inyoung ioan ioana ioann ioanna ioannis iolana iolo
    iona ionela ionut iorwerth iosefa iosif ioulia ipatiy ipek ira iracema iradukunda iraj irakli
    iratxe irawan irem irena irene ireneusz ireti irfan iria irina irini iris irit irja irma irmeli
    irmgard irmtraud irum irvin irvine irving irwan iryna isa isaac isabel isabela isabell isabella
    isabelle isadora isagani isaiah isak isamu isao isaura isha ishaan ishaq ishara ishimwe ishita
    ishtiaq isidora isidore isidoro isidro isik isileli isioma iskandar iskander iskra isla islay
    islwyn ismael ismail ismet isobel isolde israa israel israr issa isse isto istvan isuru itai
    italo itamar itsuki itsuko itumeleng itzel itziar itzik iulia iulian iuliana ivan ivana ivano
    ivar ivars ivaylo iver iveta ivete ivett ivita ivo ivona ivone ivy iwalani iwan iwao iwi iwona
    ixchel iyabo iyad iyanu izabela izabella izel izolda izumi izyaslav izzat izzati izzet
    jaak jaakko jaan jaana jaanus jaap jabali jaber jabez jabu jabulani jabulile jacek jacinta
    jacinto jacira jack jackson jacky jacob jacoba jacobo jacobus jacopo jacqueline jacques jad jada
    jade jaden jadranka jadwiga jaehee jaeho jaehoon jaehyun jaejin jaemin jaesung jaewon jaewook
    jaeyoung jagdish jagjit jagoda jahanara jahangir jahi jai jaideep jaime jaka jakaya jakkrit
    jakob jakobina jakub jaleh jalila jalmari jama jamal jamaliah james jameson jami jamila jamileh
    jan jana janaina janaka janaki jandira jane janelle janet janete janez jangmi jani janice janika
    janina janine janis janita janith janka janko janne janneke jannes jannicke jannik jannis janos
    janusz jaramogi jared jari jarkko jarl jarle jarmila jarmo jarno jaromir jaroslav jaroslava
    jaroslaw jarrett jarrod jaruwan jarvis jasbir jasleen jasmeet jasmijn jasmin jasmina jasmine
    jasna jason jasper jaspreet jaswinder jata jatin javad javed javeria javier javiera javon jawad
    jawaher jaya jayant jayden jayesh jayla jaylen jayne jaypee jayshree jazmin jean jeanette jeanne
    jeannine jed jeevan jeewantha jeff jefferson jeffrey jejomar jelani jelena jelica jelimo jelle
    jelmer jemima jengo jenna jenni jennifer jenny jeno jens jeonghee jeongmin jeongwoo jeongyeon
    jepkoech jepkosgei jeppe jerald jere jeremiah jeremie jeremy jericho jermaine jernej jeroen
    jerome jeronimo jerono jerry jerzy jesica jesper jessa jesse jessica jesus jet jethro jewel jhon
    jhonatan jhun jiah jiahao jiahui jiajia jiaming jian jianguo jianhong jianhua jianjun jianming
    jianping jiaqi jiawei jiayi jide jieun jigar jignesh jihad jihan jiho jihoon jihye jihyun jikke
    jill jillian jim jimena jimin jin jina jinah jindrich jindriska jing jinghua jingjing jingyi
    jinhee jinho jinhyuk jinju jinkyung jinlong jinping jinseok jinsook jintana jintao jinwoo
    jinyoung jirapat jiraporn jiri jirina jiro jisoo jisook jisung jitendra jitka jiwon jiwoo jiyeon
    jiyoon jiyoung jiyu joachim joakim joan joana joanna joanne joao joaquim joaquin joar job
    jocelyn jocelyne jochen jodie joel joelle joelma joep joerg joey johan johann johanna johanne
    johannes john joice jojo joke joko jokull jolan jolana jolanda jolanta jolene jomar jon jonah
    jonas jonatan jonathan jone jongmin jongsoo jooa joohee joona joonas joost joowon jooyoung
    jordan jordane jordi jordyn jorg jorge jorgelina jorgen joris jorma jorrit jorun jorunn jos jose
    josef josefa josefina josep joseph josephine josette joshua josiah josiane josip josipa joss
    jost jostein josue jotham joud joukje jouko joumana jouni jovan jovana jovelyn jovito joy joyce
    jozef jozo jozsa jozsef juan juana jucara judd jude judit judith judyta juha juhana juhani juhee
    juhi juho juhyun juichi jukka jules juli julia julian juliana julianna juliano julie julien
    juliet julieta juliette julio julius juliusz juma jumana jumoke jun junaid june jungah junghee
    jungho junghoon junghwa junghyun jungkook jungmin jungsoo jungsook jungwoo junhao junho junhyuk
    junichi juniper junji junjie junko junpei junseo junsu junwei junyoung juozas juraci juraj
    jurate jure jurema jurgen jurica juris jurriaan jussara justas justin justina justine justo
    justus justyna jutta juulia juuso juvy jyotsna jyri jyrki jytte
    kaan kaarel kaarina kaarlo kabelo kacper kadek kaden kadir kadra kadri kadriye kaede kafui
    kagiso kahealani kahele kaho kahu kahurangi kai kaia kaido kaija kaikane kailani kailash kaimana
    kainoa kaipo kairi kais kaisa kaisu kaitlyn kaito kaiwen kaj kaja kajal kajetan kala kalani
    kalea kaleb kaleo kalev kalevi kalina kalkidan kalle kalliopi kallirroi kalman kalolo kalpana
    kalvis kalyani kamaka kamala kamalei kamaria kamariah kamau kambiz kamene kamil kamila kaming
    kamini kamlesh kamogelo kamol kamon kamran kamuela kana kanae kanako kanani kanchan kanchana
    kanda kande kangmin kanika kaniz kanna kanoa kanokwan kanon kanta kanti kanya kaori kaoru
    kapitolina kapono kara karabo karan karanja kareema karel karen kari karianne karima karin
    karina karine karishma kariuki karl karla karlis karlo karmit karol karoliina karolina karoline
    karolis karoly karri karsten karthika karthikeyan kartik kartika kartini kasem kashif kaspar
    kaspars kasper kasperi kassahun kasun katalin katana katariina katarina katarzyna katayoun kate
    katelyn katerina kateryna katharina kathe katherine kathleen kathrine kathryn katie katja katla
    katlego kato katri katrin katrine katsuhiko katsuko katsumi katsuo katsuya kauko kaulana kaur
    kauri kausar kaushal kaushik kaveh kavita kavitha kavya kawika kawthar kay kayden kayla kaylee
    kayo kayode kayoko kazem kazim kazimierz kazimir kazue kazuhiko kazuhiro kazuki kazuko kazumi
    kazunori kazuo kazuya kazuyoshi kazuyuki keabetswe keala kealoha keanu kebebush keegan keelin
    keenan kees kefilwe kehau kehinde keigo keiichi keiji keijo keikilani keiko keino keir keira
    keisuke keita keith kekoa kelebogile kelechi kelley kelly kelsey kelvin kemal kemi kenan kendall
    kendra kendrick kenechukwu kenichi kenji kenna kennedy kenneth kent kenta kentaro kenza kenzo
    keoki keola keoni kerem keren kerim kerry kersti kerstin kerttu keshav kestutis ketaki ketan
    ketevan ketut kevan kevin keyvan keza kezia keziah kfir kgomotso khadija khadra khairul
    khairunnisa khaldoun khaled khalida khamis khang khanh khanyi khanyisile khaoula khariton khawla
    khaya khayelihle khethiwe khoa khoi khosrow khulood khumbudzo khuong khurram khushboo khushi
    kiana kianoush kiara kiarash kibet kidane kidist kiele kien kieran kiet kigen kihyun kilian
    killa kim kimani kimberley kimberly kimia kimiko kimmo kimo kinan kineret kinga kingsley
    kinuthia kioko kipchoge kipkemboi kiplagat kiprono kipruto kipsang kiptoo kira kiran kiri kiril
    kirill kirk kirsi kirsteen kirsten kirsti kirstie kirstine kirsty kirti kirui kishan kishore
    kitae kito kittichai kittipong kittisak kitty kiyomi kiyoshi kizza kjartan kjell kjersti kjetil
    klaas klara klas klaudia klaus klavdia kleanthis klemens kleopatra klim kliment klimenty knox
    knud knut koa koamalu kobina kobkul kody koen kofo kohei koichi koji kojo kokoro kola kolawole
    kolbeinn kolbrun komal komang kona konrad konstantia konstantin konstantina konstantinos koorosh
    kora koray korbinian korede korinna korkut kornei kornel kornelia kornkanok kosi kosta kosti
    kosuke kotaro kotone kouki kourosh koushik kraisak krasimir kriemhild kriistina krisana krishna
    krishnan krisna krista kristaps kristen kristers kristi kristian kristiane kristiina kristijan
    kristin kristina kristine kristjan kristof kristoffer kristy kristyna krisztina krithika kriti
    krunal krunoslav krupa krystian krystyna krzesimir krzysztof ksenia ksenija kubra kudakwashe
    kudzai kulap kuldeep kulwinder kumari kumi kumiko kumudu kun kunal kunihiko kuniko kunio kunle
    kuohua kurnia kurniawan kursat kurt kushani kusum kuzma kveta kvetoslava kwabena kwadwo kwaku
    kwamboka kwame kwanghee kwangsoo kwasi kweku kwesi kwokwai kyla kyle kylie kyllikki kyoko kyosti
    kyosuke kyriaki kyriakos kyuhyun kyungah kyunghee kyungho kyungmi kyungmin kyungsoo kyungsook
    lacey lachlan ladan ladi ladislao ladislav laetitia lage lagi lahela lahiru laikuen laila laima
    laimis laina laine lais laith lajos lajwanti lakmal lakmini lakshmi laksmi lale laleh lalit lam
    lama lamai lambert lamberto lambertus lambros lamia lamin lamis lan lana lanakila lance lancelot
    landon lane langa lani lanre lanying laoise lapu lara larasati larisa larissa lars lasantha
    lasha lasse lassi laszlo latasha latif latifa latifah latifat latika latisha latoya lauge laura
    laure laurel lauren laurence laurens laurent laurentiu lauri laurine lauris laurits lautaro
    lavanya laverne lavi lavinia lavrenty lawan lawrence layla lazar lazaro lazarus lazzaro lea leah
    leander leandro leanne lech leela leelo leen leena leendert leeor leevi lehel lei leialoha leidy
    leif leila leilani leilei leimomi leire lejla lekan leland leman lembit lemlem lemma lempi
    lemuel lena lene lenie lenka lenke lennard lennart lennox leo leocadia leon leona leonard
    leonardo leone leonel leonhard leonid leonidas leonie leonor leonora leontien leopold leopoldo
    leos leota lerato leroy lesedi lesia leslie lestari lester lesya leszek lethabo leticia letitia
    letizia letlhogonolo lev levan levent levente levi lewis lexi leyre lia liadan liam liane lianne
    liban libby liben libor libuse lida lidia lieke lien liene lies liesbeth lieselotte lieve liezl
    liga ligaya ligia lihi lihua liina liis liisa lijuan lijun liko lilah lili lilia lilian liliana
    liliane liling lilja lill lilla lillian lilou lily liming limor lina linah linas lincoln linda
    lindani lindelwa lindiwe lindokuhle lindsay lindsey line lineke lingling linh linn linnea lino
    linus lionel lior liora liping liqin liron lisa lisandro lisbeth lise liselotte litia lito
    liudmila liv livia livio liviu liwayway liwei lixin liya liyana liying ljiljana ljubica ljubisa
    ljubomir ljudevit llewellyn llewelyn lloyd llyr loan lobna loc lochlann loes loftur loic lois
    lokelani lokesh lokwang lola london lone long lonnie lope lorand lorant lorcan loredana lorella
    lorena lorenza lorenzo loreta loretta loris lorna lorraine losa losalini lose lothar lotta lotte
    lottie lou louane louay loubna louis louisa louise loukas lourdes lourenco lovisa lowell lowri
    loza lualhati luan luana luay lubabalo lubica lubna lubomir lubos luc luca lucas lucette lucia
    lucian luciana luciano lucie lucien lucienne lucilia lucilla lucille lucinda lucio lucius lucja
    lucrecia lucrezia lucy lucyna ludivina ludivine ludmila ludovic ludovica ludovico ludwig ludwik
    luigi luigia luis luisa luise luiza lujain lujza luka lukas lukasz luke lukman lulama lulit lulu
    lumi luminita lumir luna lungile lungisani luong lupe lurdes lusine luther lutz luuk luukas luz
    luzia luzviminda lwandle lwazi ly lydia lydie lykke lyle lynda lynette lynn lysander lyubava
    lyubomir lyubov lyudmila
    maaike maaria maarit maarja maarten mabel mable mabli macarena macario macharia machiko machteld
    machungwa maciej mack mackenzie macsen macy madalena madalina madan maddalena made madeleine
    madeline madhavi madhu madhukar madhura madhuri madhusudan madison madoc madoka mads madushan
    mael maelle maelys maen maeve mafalda magali magda magdalena magdalene magdalini magdolna maged
    maggie magnus maha mahad mahadev mahasin mahathir mahbod mahboubeh mahdi mahealani maheen mahela
    mahendra maher mahesh mahfuzur mahin mahina mahinaarangi mahir mahkameh mahmoud mahmud mahmut
    mahnaz mahnoor mahsa mahshid mahtab mai maicol maie maija maike maikel maiko mainio mair maira
    maire mairead mairi mairin mairis maisa maisarah maisoon maite maj maja majd majda majdi majid
    majida maka makana makani makar makeda makena makhosi maki makiko makoa makoto maksim
    maksymilian mala malachi malachy malak malakai malathi malati malaya malcolm malee malena
    malgorzata mali malia malie malika malin malinda malini malka mallory malte malthe malu malusi
    malvika malwina mama mamadi mamadou mamdouh mame mamo mamoru mana manabu manaia manal manami
    manana manar manasi manawa mandana mandar mandeep mandisa mandla mandy manee manel manfred
    manfredi mangala manh mani manijeh manik manish manisha manju manjula manjunath manjusha manlio
    manny manoel manoj manon manori manouchehr manpreet manrique mansi mansoor mansoureh manuel
    manuela manus manyee mao maoliosa maor mara maram marama marc marceau marcel marcela marcelina
    marceline marcelino marcell marcella marcelle marcello marcelo marcia marcin marcio marco marcos
    marcus mare mared mareike marek mareks maren marfa margareetta margaret margareta margarete
    margaretha margarida margarita margaux marged margherita margit margo margot margret margrethe
    margriet marguerite margus mari maria mariagrazia mariah mariam mariama marian mariana mariane
    mariangela marianna marianne mariano mariarosa mariatou maribel maricar maricarmen maricel
    maricica maricris maricruz marie marieke mariella marija marijan marijana marije marijke marijn
    marika mariko marilena marilia marilou marilyn marin marina marine marinela marinko marinus
    mario mariola marion marios maris marisa marisol marissa marit marites maritza marius mariusz
    marivic mariza marja marjan marjatta marjo marjolein marjorie marjut mark markella marketa
    markku marko markos markus marla marleen marlene marley marlies marlis marloes marlon marnix
    maro marsaili marsha mart marta marte marten martha marthe martial martim martin martina martine
    martino martins martinus marton marts martta martti maruko maruti marvin marwa marwah marwan
    mary maryam maryann marzena marzia marzieh marzio masaaki masahiko masahiro masaki masako masami
    masanobu masanori masao masaru masashi masato masaya masayoshi masayuki masego maserame
    masibulele mason masoumeh massimiliano massimo mastaneh masumi masuo matan mate matej mateo
    mateus mateusz mathapelo mathenge matheus mathieu mathilde mathis mathurin mati matias matija
    matilda matilde matina matjaz mato mats matsuko mattea matteo matthaios matthew matthias
    matthieu matthis matti mattia mattias mattis matus matvei matyas maud maude mauli mauno maura
    maureen mauri maurice mauricio maurizia maurizio mauro mavis max maxence maxime maximilian
    maximiliano maximilien maximo maxine maxwell may maya mayan mayank mayra maysa mayu mayuko
    mayumi mayuree mayuri mazen maziar mazlan mbali mbugua mckenna mckenzie mduduzi medha medine
    meelis meena meenakshi meera meeri mees meg mega megan megha meghana megumi mehitabel mehmet
    mehnaz mehran mehrdad mehreen mehret mehrnaz mehrnoosh mehrzad mehtap mehwish mei meichen
    meifang meifong meihua meihui meike meilin meiling meinhard meinir meir meirav meital meiying
    mekdes mekonnen melaku melania melanie melat melati melchor melda mele melek melese melih meliha
    melike melina melinda melis melisa melissa melodie melody melor meltem melusi melvin melvyn
    menachem menashe mendel mengyao menno menyhert merav mercedes mercy mere mereana meredith
    meredydd merel merete merfyn meri merike merja merle merlin merlita meron mert merton mervat
    merve mervyn meseret mesfin meskerem mesut mete metin metka mette mevlut mhairi mia micaela
    micah micajah michael michaela michail michal michalina michela michelangelo michele michelle
    michiaki michiel michihiro michiko michio midori mieczyslaw mieke mieko miguel mihaela mihai
    mihail mihajlo mihaly mihi mihir mihkel miho mihovil mihret miia miina mijin mika mikael mikaela
    mikaere mikako mikala mikel mikhail mikhal miki mikio mikiyas mikkel mikko miklos mikolaj mikoto
    mikulas mikyung mila milada milagros milan milana mildred mile milena miles milica milind
    milivoje milja miljan milka milkica milla millaray millicent millie milo milorad milos milosav
    miloslav miloslava milosz milovan miltiadis milton miluse milutin mimi mimmi mina minah minako
    minal minami mindaugas mindy mine minerva mingchieh minghui mingming mingyu minh minhee minho
    minhyuk minjae minjeong minji minju minjun minjung minkyu minkyung minmin minna minoo minoru
    minseo minseok minsoo minsu minwoo minyoung mio mioara miodrag mira miran miranda miray mircea
    mireia mireille mirela mirella mireya miriam mirja mirjam mirjami mirjana mirka mirko miro miron
    miroslav miroslava miroslaw miroslawa mirren mirsad mirthe mirtill miruna miryam mirza misaki
    misako mishal miska misook mitchell mithat mitra mitrofan mitsuaki mitsuharu mitsuhiro mitsuki
    mitsuo mitsuru mitsuyo miu miwa miwako miyako miyoko miyoung miyu miyuki mizuho mizuki mladen
    mladenka mmabatho mmusi moa moacir moana moanalani moataz moctezuma modest modeste modesto
    modupe moe moez mogens mohamed mohammadreza mohammed mohan mohd mohini mohit mohsen moira moises
    mojca mojgan mojisola mojtaba molefe molly momcilo momi momoe momoka momoko mona mongkol monica
    monika monique monir monroe monserrat montgomery montserrat mor moraa morag moran moray mordecai
    mordechai morena morenike morfydd morgan morgane moritz morris morten morteza mortimer morvarid
    mose moses moshe mosi moti motoko motti moturi mounia moussa mpho mpumelelo mridula mrinal
    mrinalini msizi mstislav muamer muath mubashir mudassar mufid mugabo mugdha muge mugisha
    muhammad muhammed muhammet muhannad muhittin muir muireann muji mujo mukaddes mukamana mukami
    mukesh mukhtar mukta mukul muli mulu muluken mulyadi mulyani mumbi mumbua mumtaz muna munashe
    munawar muneeb munira munkhbat murat murchadh murdo murdoch muriel murilo murni murray murtada
    murugan musa musaed musarrat muse mushtaq mustafa mutaz mutesi muthanna muthoni mutiso mutsumi
    mutua muzaffer muzi mwai mwanaidi mwangi mwende mwikali mya myfanwy mykhailo mykola myra myriam
    myrna myron myrthe myrtle myrto mythili mytien myunghee myungsoo
    na naama nabeel nabila naci nada nadav nadeem nadeesha nadege nader nadezda nadezhda nadia
    nadiia nadim nadine nadir nadira nadja nadzirah naeem nafisatou naftali nafula naghmeh nagisa
    nahal nahed naheed nahele nahid nahla nahuel nahum naif naila naima naina nairi naisha najat
    najib najla najma najwa nakato nalaka nalan nalani naledi nalini nalu nalubega namal nami namik
    namita namjoon namulauulu nana nanako nanami nanang nancy nanda nandi nandini nandor nanette
    nanjala nannan nao naoki naoko naomi naor naoto naoufal naoya naoyuki napat naphat nara narae
    narayan narayanan narciso nardos naree narendra naresh narges nariman narine narjis narmada
    narong narumi narumon naseem naseer nash nashwa nasim nasimiyu nasreen nasrin nasrullah nasser
    nassim nastaran nasteho natale natalia natalie natalino natalya natan natasha natcha nathalia
    nathalie nathan nathaniel natia natsuki natsuko natsumi nattapong nattaya natthaporn naum naveed
    navin navneet navya nawaf nawal nawarat nawaz nayana nayef nayeli nayeon nayoung nazan nazanin
    nazaret nazario nazia nazih nazik nazila nazim nazirah nazli nazma nazmul nazri ncebakazi
    ndayishimiye ndidi ndubuisi ndumiso neasa nebojsa necati necdet neda nedeljko neea neela neelam
    neelesh neema neeraj neeta nefeli negar negash negasi negin neha nehemiah nehir nehuen neil
    nekesa nektarios nela nele nelia nelida nell nelleke nelli nellie nello nelson nemanja nenad
    nene nengah nenita nera nerea neri nerijus nerina nerio nermin nermina nerys nesma nesrin ness
    nest nestor neta netanel netsanet netta neusa nevena neville nevin nevine nevzat newton nga
    ngaio ngaire ngan ngata nghi nghia ngina ngoc ngonidzashe ngozi ngozichukwu ngozika nguyet nhan
    nhat nhi nhlanhla nhu nhung nia niall niamh nicanor niccolo nicholas nicklas nicla nico nicola
    nicolaas nicolae nicolas nicole nicoleta nicoletta nicolo nicte nida nidal nidhi niek niels
    nienke nieves nigel nighat nihad nihal niharika nihat nii niilo niina nika nikau nikhil niki
    nikifor nikiforos niklas niko nikodem nikodim nikola nikolai nikolaos nikolaus nikolett nikolina
    nil nilay nilesh nilgun nili nilima nilmini niloofar niloufar nils nilufer nima nimal nimali
    nimco nimisha nimrod nina ninel ning ningning ningrum ningsih nining nino ninon ninoslav nipa
    nipuni nir nira niraj niran niranjan nirav nirit nirmal nirmala nirosha nisha nishadi nishant
    nishi nisreen nissim nita nitesh nittaya nitya nitza nitzan niusha niyati niyazi niyonzima nizar
    nizhoni njambi njeri njoki njoroge nkechi nkechinyere nkem nkiruka nkosana nkosazana nkosinathi
    nkurunziza nnamdi nnedi nneka nnenna noa noah noam noboru nobuhiro nobuhle nobuko nobuo
    nobuyoshi nobuyuki nodoka noe noel noelani noelia noelle noemi noemia noemie nofar noga noha
    nohea noi nokuthula nola nolan noli nolwazi nomalanga noman nomathemba nombulelo nomcebo
    nomfundo nomonde nompumelelo nomsa nomthandazo nomusa nomvula nomzamo nonglak nonhlanhla nonna
    nonso nontobeko noor noora nooshin noppadon nora noraini norbert norberto noreen norhayati nori
    norihiko norikazu noriko norio norma normah norman normunds nosheen nosipho nouf nour noura
    nouran nova novak novi novita noxolo noynoy nozipho nozomi nshuti nthabiseng ntombi ntombizodwa
    ntsiki nuala nuanchan nuha nuku nuno nunzia nunzio nura nurain nuray nurcan nurettin nurgul
    nurhan nurhayati nuri nuria nurit nursel nursultan nurul nurulhuda nusrat nuttaporn nuutti nuwan
    nwabueze nyaboke nyaguthii nyambura nyameka nyaradzo nyasha nyokabi nyoman nyong
    oana oanh obadiah obafemi obaid obi obiageli obinna obioma obonyo oceane ochieng octave octavia
    octavian octavio octavius oda odalys odd oddny oddvar oded odelia odell odera odessa odete
    odette odhiambo odhran odile odili odilon odinga odion odoardo odon odongo odwa odysseas ofelia
    ofer ofir ofra ogechi ognjen ogonna oguzhan ohad oili oisin ojo okalani okan okechukwu okello
    okezie okko okon okoro okoth oksana okta oktay okumu ola oladele oladipo olaf olafur olaitan
    olajide olalekan olamide olanrewaju olatunde olatunji olav olavi olavo olawale olayinka olcay
    oldrich oldriska ole oleg oleksandr oleksandra oleksii olena olesia olesya olga olgierd olimpia
    olinda olindo oline olive oliver olivera oliverio olivia olivier oliwia oliwier olja ollie olof
    oloo olu olubunmi oluchi olufemi olufunke olufunmilayo olujimi olukayode olumide olusegun
    olusola oluwadamilola oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi oluwatoyin oluwole olwen
    olwethu olympe olympia omaima omar ombeline ombretta omer omid omkar omolara omolola omondi
    omotola onalenna ondrej onerva onni onome onur onyango onyebuchi onyeka onyinye oonagh opal
    ophelia opiyo orathai orazio orcun oren orest oreste orestis orhan ori oriane orietta oriol
    orion orit orla orlaith orlan orlando orlane orly orna ornanong ornella orod orri orsola orsolya
    orson ortensia ortwin orville orvokki orysia osama osamu osbert osborne oscar oshri osian osiemo
    oskar oskars osman osmany osmar osmo osmond ostap osvaldo oswald oswin oszkar otakar otavio otho
    otieno otilia otis otome otso ott ottar ottavia ottavio ottilie ottmar otto ottone otylia ouma
    oumar oumou ousmane oussama outi ove ovidiu owain owen owino owuor oya oydis oyinkansola oyku
    oystein oyunbileg oyvind oz ozan ozcan ozge ozgur ozkan ozlem ozren
    paal paavali paavo pablo pacita padmaja padmavathi padmini padraic padraig padraigin paige
    paisley paivi paka pakchung pal palageya palani palesa pallavi palle palmi palmira palmiro
    paloma palwasha pamela panadda panagiota panagiotis panagis panashe pandu panfilo pania pankaj
    pankrat panna pantea pantelis panu panya paola paolo paora pape parag param paramjit paraskevas
    paraskevi parastoo paresh parham pari parichat parinaz parisa parker parminder parsa parth
    parthasarathy parthenia parviz pascal pascale pascaline paschalis pascoe pascual pasi pasindu
    pasquale pastora patcharin patience patrice patricia patricio patrick patrik patrizia patrizio
    patrycja patryk patsy patti paul paula paule paulette pauli paulien pauliina paulina pauline
    paulino paulius paulo pavan pavel pavithra pavitra pavla pavle pavlina pavlos pawel payal payam
    payton paz peadar pearl peder pedr pedram pedro peeter peggy peiling peishan pejman pekka
    pelageya pelagia pele pelin pelumi penda pendo penelope peng pengfei pensri pentti per percival
    percy peregrine perihan periklis perla pernilla pernille perpetua perrine perry persefoni pertti
    petar peter petera peteris petja petko petr petra petre petri petro petronela petronella petros
    petru petrus petter petteri peyman peyton phaedra phailin phairot phanu phat phelim phichai
    phichit philander philip philipp philippa philippe philomena phindile phineas phoebe phong phu
    phuc phumla phumzile phuoc phuong phyllida phyllis pia pien piera pierangelo pierce
    pierfrancesco piergiorgio pierluigi piero pierpaolo pierre pierrette piers pieter pietro pihla
    piia piilani pika pikake pilar pilita pim pimchanok pinar ping pingping pinja pinky pio piotr
    piper piret pirjo pirkko piroska pita piyada piyal piyawan piyush placido plamen platon ploy
    pnina pokman pola polat polina polly polyxeni pongrac pongsak pooja pooneh poorna poornima pooya
    porfirio pornchai porntip porter portia poul pounamu pouria pouya povilas prabhakar prabhakaran
    prabhu prabowo prachi prachya pradeep pradeepa pragati pragya prajakta prajwal prakash prakriti
    pramila pramod pranali pranav pranee pranjal prapaporn praphan prasanna prasert prasetyo
    prashant prasit praskovya pratama pratik pratiksha pratima pratiwi praveen pravin preben
    precious predrag preecha prem prema premila premysl preston pricha priit primitivo primo primoz
    primrose priscila priscilla pritam prithvi priya priyamvada priyanka priyantha proinsias prokhor
    prokofy prokop prudence prudencia przemyslaw pua puanani puck puja pule puleng pulkit pumla
    punit punya purificacion purnima purushottam purvi pushpa puspa puspita putra putri putu pyotr
    pyry
    qais qaiser qamar qiang qianqian qiaoling qing qinghua qingling qiuyue quan quang que queiroz
    quentin quetzali quilla quincy quinn quinten quintin quintino quirino quiteria quitterie quoc
    quratulain qusai quy quyen quynh
    raafat rabab rabah rabeya rabia rachana rached rachel rachele racheli rachida rachman rachna
    rade radek radha radhakrishnan radhika radica radim radivoje radka radmila radojka radomir
    radoslav radoslaw radovan radu radwan rae raed raelynn rafael rafaela rafal rafat raffaele
    raffaella rafia rafique raghad raghav raghavendra raghda raghu raghunath ragna ragnar ragnheidur
    ragnhild raha rahaf rahama rahat rahayu raheela rahel rahele rahila rahim rahimah rahma rahmat
    rahmawati rahmo raho rahul raija raila raili raimo raimondo raimonds raimundas raimundo rainer
    raisa raissa raivis raivo raj raja rajaa rajalakshmi rajan rajani rajat rajendra rajesh
    rajeshwari rajinder rajko rajkumar rajnish raka rakefet rakesh raksha rakshit ralf rallou ralph
    raluca ram rama ramachandran ramakant ramakrishna raman ramana ramani ramazan ramesh ramez rami
    ramil ramin ramiro ramli ramon ramona ramsey ramune ramy ramya ramzi ran rana randa randal
    randall randi randolph rangana rangarirai rangga rangi rangimarie rani rania raniero ranjan
    ranjana ranjeet ranjit ranka ranko raoul raphael raphaelle raquel rasa rasaq rasha rasheeda
    rashida rashidah rashidi rashmi rasmus rasoul rastislav ratan ratana ratchanee ratih ratko ratna
    rattana ratu rauha raul rauno ravanbakhsh raveena raven ravi rawan rawia rawiri ray raya rayan
    rayen raymond raymonde rayna razak razan raziya razvan reagan reba rebeca rebecca rebecka rebeka
    recep reda rediet redmond reece reed reem reena reese reet reetta refik refilwe regina reginald
    regine regis rehab reham rehana rehema reidar reidun reiji reijo reiko rein reina reinaldo reine
    reiner reinhard reinhold reinier reinis reino reinout rejean reka rekha relebohile remedios remi
    remigiusz remo remus remy ren renan renat renata renate renato renaud rene renee rens renske
    renu renuka renzo reshma retno retshepile reuben revathi rewi rex reyes reyhan reynaldo reza
    rezaul rezso rhea rhian rhiannon rhoda rhodora rhodri rhona rhonda rhys ria rian rianne riaz
    ricarda ricardo riccardo richa richard ricky rifat rigmor rigoberto rihab rihards riikka riina
    riitta rik rika rikako rikke riko riku rikuto riley rim rima rimantas rimas rimma rin rina
    rinaldo rini riordan ripeka risa rishabh rishi riska riski risto rita ritesh rithy ritika ritu
    ritva ritvars river rivka riya riza rizal rizalina rizki rizky rizwan rizwana roaa roar rob
    robel robert roberta roberte roberto robin robina robyn rocco rocio rocky rodel roderick rodica
    rodion rodney rodolfo rodolphe rodrigo rodrigue roel roelof rogelio roger rogerio rogier rogneda
    rohan rohana rohini rohit roi roisin rok rokas rokeya roksana roksolana roland rolandas rolande
    rolando rolf roma romain roman romana romane romano romas romeo romeu romina rommel romolo
    romuald romulo romulus romy rona ronald ronaldo ronan ronda rong rongrong roni ronit ronja ronke
    ronnie roope roos roozbeh roque rorisang rory rosa rosalba rosalia rosalie rosalind rosalinda
    rosalyn rosamond rosamund rosana rosangela rosanna rosaria rosario rosaura roscoe rose roseline
    rosella rosemarie rosemary rosendo rosetta roshan roshanak roshni rosina rosita roslan roslyn
    rosmah rosmini rosnah ross rossana rossella rostam rostislav rostyslav roswitha rotem rotimi
    rouhollah rowan rowena rowland roxana roxane roxanne roy roya royce royston roza rozalia rua
    ruairi ruairidh ruaridh ruba ruben rubens rubina ruby rucha ruchi ruchika rudi rudiger rudo
    rudolf rudolph rudy ruediger rufa rufaro rufina rufino rufus ruggero rui ruihi ruilin rukayat
    rukhsana rula rumen rumi rumiko runa runar rune rungnapa ruoxi rupali rupert rupesh rupinder
    ruprecht ruri ruslan russell rustam rusty rut ruta rutendo rutger ruth ruto rutuja ruud ruvimbo
    ruwan ruwani ruxandra ruya ruzena ruzica ryan ryder ryker rylan rylee ryo ryoichi ryoji ryoko
    ryosuke ryota ryszard rytis ryu ryuichi ryuji ryunosuke
    saad saadia saana saar saara saba sabah sabahat sabariah sabiha sabina sabine sabino sabri
    sabrin sabrina sabrine saburo sacha sachie sachiko sachin sachini sadaf sadako sadhana sadhbh
    sadia sadie sadik sae saeedeh saerom safa safaa safak safiah safwan saga sagal sagar sage saghar
    sagi sagit sahana sahand sahar sahil sahra sai said saida saiful saija saila saima sajid sajida
    sajith sajjad sakari sakchai saki sakiko sakir sakshi saku sakura sakurako salam salama
    salamatou salar saleha salete salih salil salim salima salimata salla salleh sally salma salmah
    salome salote salvador salvatore salvatrice salvor salwa sam saman samaneh samanta samantha
    samanthi samar samarth samatar samba sambhav sameera sami samia samih samin samir samorn sampath
    samrawit samson samu samuel samuele samuli samy sana sanaa sanat sanath sanaz sanda sandamali
    sandeep sander sandhya sandile sandis sandor sandra sandrine sandro sanduni sandy sanel sanele
    sanelisiwe sanelma sang sangchul sanghee sanghoon sanghyun sangita sangmin sangwoo sangwook
    sanit sanita sanja sanjana sanjay sanjeet sankara sanket sanna sanne sanni santa santeri
    santhosh santiago santina santo santos sanyu sanzhar saoirse saori saowapa sapir sapna saqib
    sara sarah sarai sarala sarangerel saraswathi sarat saravanan sarawut sargun sari sarika sarit
    sarka sarla sarmite sarojini sarolta sarp sarra sarwar sasa sasan sascha sasha sasithorn
    satinder satnam satoko satomi satoru satoshi satria satsuki satu saturnino satya satyajit satyam
    satyanarayana saul saulius saurabh saurav savanna savannah savas savely saverio savina savitri
    savo savva savvas sawako sawsan sawyer saya sayaka sayoko sayri sayuri sbongile sbusiso scarlett
    scott sead seamus sean seanan sebastian sebastiano sebastiao sebastien sebestyen seble sebnem
    seda sedat sedef seema sefa sefo sefu segal segolene segun segundo seiichi seija seiji seiko
    seipati sekou sela selahattin selam selamawit selcuk selda selena selene selin selina sello
    selma selvi selwyn semen semhar semih semisi semra semyon sena senad senait senaka senay sener
    senga senka senta senthil senzo seohyun seoirse seojin seojun seowoo seoyeon seoyoung sepideh
    seppo septimus serafim serafima serafin serap serdar serena serge sergei sergio sergiu serhat
    serhii serim serkan serpil servet sesan setareh seth setiawan setsuko setyo seulgi seulki
    seungho seunghoon seunghyun seungmin seungwoo sevak sevcan sevda severi severine severino sevgi
    sevil sevim sevinc seweryn seyda seydou seye seyfi seymour seyoum sezen sezer sezgin shabana
    shabbir shabnam shaden shadi shadia shafiq shagufta shahab shahar shahbaz shahd shahida shahla
    shahnaz shahram shahriar shahrokh shahrul shahrzad shahzad shai shailaja shailendra shailesh
    shaima shaimaa shaista shaked shakeel shakti shaku shalini shalom shambhu shamim shamima shams
    shamsul shan shane shani shania shannon shanshan shantanu shaoqi shapour sharad sharada sharareh
    sharmaine sharmila sharmin sharmistha sharon sharona shashank shashi shashikala shatha shaul
    shaun shauna shawn shawqi shay shazia shea sheela sheena sheetal shefali shehan shehnaz sheida
    sheila shekhar shelby sheldon shelley shelly shereen sherin sherine sherri sherry shervin sheryl
    shewit shideh shigeki shigeko shigeo shigeru shihan shiho shilpa shilpi shingai shingo shinichi
    shinichiro shinji shinobu shinya shiori shira shiran shiri shirin shirish shirley shirli shiro
    shiromi shiva shivakumar shivangi shivani shiyu shizue shizuka shizuko shlomit shlomo shmuel
    shmulik shoaib shobha shobhana shogo shohei shohreh shoichi shoji shoko shokoufeh shola shona
    shorouk shoshana shoshi shota shpresa shraddha shreya shreyas shrikant shruthi shruti shu shubha
    shubham shubhangi shufen shuhei shuhua shuhui shuichi shuji shujuan shukri shulamit shumaila
    shun shunichi shunsuke shuping shuqin shushan shuying shweta shwetha shyam shyamala siamak sian
    siaosi siavash sibel sibilla sibonelo sibongile sibusiso sicheng siddharth sidi sidney sidonie
    siebe siebren siegbert siegfried sieglinde siegmund siegrid sienna sierra sietske sietze sifa
    sifiso sigal sigga sigit sigita sigmar sigmund signe signhild sigrid sigridur sigrun sigurbjorn
    sigurd sigurdur sigvard siham sihyun siim siiri silas sile silja silje silke silvana silvano
    silvanus silvestre silvestro silvia silvie silvio silviu sima simao simba simcha simen simeon
    simin simisola simo simon simona simonas simone simran sina sinan sindhu sindisiwe sindre sindri
    sine sinead sinem sini sinikka sinisa sinta siobhan sion sione sioned siphelele siphesihle
    siphiwe sipho siphokazi siqi siranush siri sirikit sirin siriporn siriwan sirje sirkka sirpa
    sisay siska sisko sissel sithembile sithichai siti sitiveni siuling siv sivan sive siwoo sixten
    siyabonga siyanda siyu sizwe sjaak sjoerd skirmantas skuli skye skyler slamet slaven slavica
    slavko slavoljub slavomir slavomira slawomir slawomira slimane sloane sloban slobodan smadar
    smiljana smriti snaedis sneha snehal snehlata snezana snezhana snjezana snorri sobia socorro
    sofia sofie sofoklis sofron sofus soha sohail soham sohan sohee soheil soheila sohrab sohyun
    soichiro soile soini sointu sokha sola solange soledad solene solfrid solomiya solomon solon
    solrun solveig solvi soma somayeh somboon somchai somin somjai somkiat sommai somnath sompong
    somporn somsak somsri somto somtochukwu son sona sonal sonali sonam sondra sondre soner songul
    songyan sonia sonja sonu sooah soobin soohyun soojin soojung sookhee sookyung soomin soonja
    sooyoung sophea sophia sophie sora soraya sorcha soren sorin sorina soroush sosuke sota sotiria
    sotirios sotiris souad soufiane soukaina souleymane soumya sourav soyeon soyoung spasoje spencer
    sphamandla spyridon srdjan srecko sreten sri srijan srinidhi srinivas srinivasan sriram srividya
    stacey stacy stamatia stamatis stan stana stanimir stanislav stanislava stanislaw stanislawa
    stanka stanko stanley stav stavros stavroula stefan stefania stefanie stefano stefanos steffan
    steffen steinar steinunn stelian steliana stelios stella stellan sten stepan stepanida stepanka
    stephan stephane stephanie stephen sterling stevan steve steven stewart stian stig stijn stina
    stine stjepan stojan stoyan stratos struan stuart sture stylianos suad suah suat subagyo subhash
    subin subira subramaniam subramanian subrata sucdi suchada suchart sucheta suchitra sudarat
    sudarshan sudha sudhakar sudhanshu sudirman sue suetling sugeng suha suhail suhaila suhair
    suhani suharti suhartono suhas suheyla sujay sujeong sujin sukanya sukhee sukhwinder sukjin
    sukma sukran sukru sulaiman sulastri sule suleimani sulev suleyman sulo sultan sultana sumaira
    suman sumana sumarni sumati sumaya sumayya sumedha sumeyye sumiko sumin sumire sumitra summer
    suna sunaina sunan sundar sundari sune suneet sungho sunghoon sungjin sungmin sungsoo sunhee
    sunhwa sunil sunisa sunkanmi sunmi sunna sunyoung suoma suong supaporn suparna suphan suphansa
    supriya supriyadi surabhi surachai suraj suranga surasak surbhi surendra suresh suriya surjit
    surya susan susana susann susanna susannah susanne susantha susanti sushant sushil sushila
    sushma susilo susumu sutrisno sutthida suvarna suvi suwan suwanna suwarni suyanto suzan suzana
    suzanne suze suzette suzu suzuka suzuko svanhildur svante svatopluk svava svea svein sveinn sven
    svend svenja sverre svetislav svetlana svetozar sviatoslav svitlana svyatoslav swaminathan
    swantje swapna swapnil swaroop swati sweta swithin syafiq syafiqah syahirah syahrul sybil
    sybille sybren sydney syed sylvain sylvaine sylvester sylvestre sylvette sylvi sylvia sylviane
    sylvie sylwester sylwia synne synnove szabina szabolcs szidonia szilveszter szilvia szonja
    szymon
    taavi tabassum tabea tabitha taco tadao tadashi tadeas tadeo tadesse tadeusz tadhg taehee taeho
    taehyun taehyung taemin taeyang taeyeon taeyoung tafadzwa tage taha tahani tahira tahmina tahsin
    tai taichi taika taiki taim taina tais taisia taisto taito taiwo taiyang takaaki takafumi
    takahiko takahiro takako takanori takao takashi takato takaya takayuki takeo takeru takeshi
    takoda taksin takudzwa takuma takumi takuya tal talal talfryn tali talia taliesin tam tama
    tamami tamar tamara tamas tamati tamer tamiko tamim tamir tamirat tamotsu tamsin tan tanawat
    tancredi tane taneli taner tangaroa tanguy tania tanja tanko tanmay tanner tanuja tanushree
    tanveer tanvi tanvir tanya tao tapani tapio tapiwa taqi tara taraneh taras tarati tarekegn
    tariku tariq tariro tarja tarkan tarmo taro tarun taruna tasha taslima tasneem tasnim tasoula
    tate tatenda tatiana tatjana tatsuo tatsuya tatu tatum tatyana taufan tauras tauseef tavita
    tawanda tawhiri tawia tayfun taylan taylor tayo tayyab tea teagan tebogo teboho ted teddy teemu
    teerapat tegan teguh tegwen tehila tehmina teija teiko tejal tejas tejaswini tekla tekle
    telemachos teleri tellervo telma temel temesgen temi temiloluwa temitayo temitope tendai teodor
    teodora teodoro teofilo teofista teppo terence teresa teresinha terez tereza terhi terje tero
    teruko teruo tess tetiana tetsuo tetsuya teun tevfik tevita tewodros thabang thabiso thabo thach
    thaddeus thai thais thaksin thaleia thamer thanakorn thanapon thanawat thandeka thandi thandiwe
    thando thandolwethu thang thangam thanh thanya thao thara tharindu tharushi thato thawatchai
    thea theeraphon thekla thelma themba thembeka thembi thembinkosi thembisile themis themistoklis
    theo theodor theodora theodore theodoros theodorus theodosia theofilos theoni theophile theresa
    therese theresia thiago thibaud thibault thibaut thien thierry thijs thilak thilini thilo thinh
    thirza thoa thokozani thokozile tholakele thom thomais thomas thong thor thora thorarinn thorben
    thordis thore thorgeir thorkild thorsten thorunn thorvald thu thuan thuc thuong thuraya thurman
    thushara thuy tia tiago tiaki tianyi tiberiu tibor tichaona tida tien tiernan tiffany tigist
    tigran tihamer tihana tihomir tiia tiina tiisetso tiit tiiu tijana tijani tijmen tijn tikhon
    tilahun tilda tilly tilman tim timea timi timo timofei timothee timothy timur tin tina tinashe
    tineke tingting tingyu tini tinna tinotenda tipene tiril tiro tirunesh tirza titi titilayo titin
    tito titouan titus tivadar tiziana tiziano tjasa tjeerd tlotlo toan tobechukwu tobias tobin toby
    todd todor toini toivo tokiko tokunbo tola tolga tolgahan tolu tolulope tom toma tomas tomasa
    tomasi tomasz tome tomer tomiko tomio tomislav tomiwa tommaso tommi tomo tomoaki tomoe tomohiko
    tomohiro tomoka tomoki tomoko tomomi tomos tomoya tomoyuki tonatiuh tonderai tone toni tonu
    tonya toomas toon tooraj topi topias tor tora torben torbjorg torbjorn tord tore torgeir tori
    torill torkel torquil torstein torsten toru torunn tosca toshi toshiaki toshie toshihiko
    toshihiro toshiki toshiko toshio toshiro toshiyuki touko toun touraj toussaint tova tove toyin
    toyoko tracey tracy trai traian tram trang traute travis trent trevor trey tri triantafyllos
    tricia trifon triin triinu trijn trina trine trinh trinidad trinity tripti trisha tristan
    tristano troels trofim trond troy truc trude trudy trung truong trupti truus tryfon tryggvi
    trygve tsegaye tsehay tsepang tsepo tshegofatso tshepiso tshepo tsholofelo tsion tsitsi tsofit
    tsubasa tsukasa tsuneo tsutomu tsuyoshi tsvetan tszching tuan tucker tudor tudur tue tugba tugce
    tui tuija tuire tulay tullio tulsi tumaini tumelo tumi tuna tuncay tunde tung tunji tuoi tuomas
    tuomo tuovi tupac tupou turan ture turgay turgut turi turid turki turlough tushar tuti tuula
    tuuli tuulia tuulikki tuva tuvia tuyen tuyet tyler tymon tymoteusz tyra tyrone tyson tytti tyyne
    tzipora tzur tzuyu
    ubah ubaid ubaldo ubirajara ubon uche uchenna udara udari udin udo udom uduak ufuk ugne ugo
    ugochi ugochukwu ugonna ugur ulani uldis ulf ulises ulisse ulku ulla ulric ulrich ulrik ulrika
    ulrike ultan uluwehi ulvi ulyana ulysses uma umaima umair umberta umberto umeko umesh umi umit
    umme umuhoza umut umutoni una unai unathi unni unnur unto uolevi upasana upendo uppal upul
    urbain urban urbano urho uri uria uriah uriel urmas urmila urooj uros urpo ursula urszula
    urvashi usha ushma usman ustinya uta utami utari ute utkarsh utku uttam uwase uwe uwem uwimana
    uyen uzi uzma uzoamaka uzochukwu uzoma
    vaclav vaclava vadim vagelis vagn vahan vahid vaia vaibhav vaida vaidas vaidehi vaido vaidotas
    vaino vaios vaishali vaishnavi vajira vakhtang valarie valbona valborg valdemar valdir valdis
    valentijn valentim valentin valentina valentine valentino valere valeria valerian valerie
    valerio valeriu valery valgerdur valma valtteri valur van vanaja vance vanda vandana vanesa
    vanessa vangie vangile vani vania vanja vannak vardan vardhan varsh varsha varun varuni varvara
    vasant vasanta vasanth vasanthi vasco vashti vasile vasileios vasilije vasiliki vasily vassa
    vasudha vasundhara vasyl vaughn vedant vedat veena veer veera veerle veeti vegard veijo veikko
    veit veli velia velibor velimir veljko velma velta vencel vendula veniamin venkata venkataraman
    venkatesh venla vera vered verena verica verna vernon veronica veronika veronique vesa vesna
    vibeke vibha vicenta vicente vichai vicki vicky victoire victor victoria victoriano victorita
    vid vida vidal vidar vidhi vidosava vidya vieno viera viesturs viet vigdis viggo vignesh vihtori
    viivi vija vijayalakshmi vijayan vikas vikram vikrant viktor viktoria viktorija viktorin vilborg
    vilde vilgot vilhelm vilho vili viliami vilius vilja viljami viljo villads ville villy vilma
    vilmos vilnis vimal vimala vimbai vinay vinayak vince vincent vincenza vincenzo vineeta vinh
    vinicius vinko viola violaine violante violet violeta violetta violette viorel viorica vipin
    vipul virag viraj virendra virgil virgilio virginia virginie virginija virpi virve visa vishakha
    vishal vishwanath vishwas viswanathan vit vita vitalija vitalina vitaly viteslav vito vitor
    vitoria vittoria vittorio vivi vivian viviana viviane vivienne vjekoslav vlad vlada vladan
    vladana vladimir vladislav vladislava vladlen vladlena vlado vladut vlasta vlastimil vlatka
    vlatko voitto vojislav vojtech volkan volker volkmar volodymyr volodymyra vratislav vrinda
    vrushali vsevolod vuk vukasin vuokko vuong vural vusi vuyani vuyo vuyokazi vy vyacheslav
    vytautas
    wadad wade wael wafa wafaa wagner wahyu wahyuni waikeung waikit wail wailana waiman waimarie
    waimea wairere wairimu waisale waithera wakana walaa walburga waldemar wale walea walker wallace
    walter walther waltraud wamboi wambugu wambui wan wanchai wanda wanderley wandile wangari wangui
    wanida wanja wanjala wanjiku wanjiru wanna wanting waqar waqas warren warsame warunee wasantha
    waseem wasim wassana wassila wassim wataru wati wattana waweru wayan waylon wayne wayra wei
    weichun weidong weiguo weihua weijie weilin weiming weiping weiqiang wekesa wellington wen
    wenbin wenbo wenceslao wenche wendelin wendell wendwesen wendy wenhsiung wenhui wenjie wenjing
    wenjun wenli wenqing wenwen wenzel werner weronika wesley wessel wharerangi whetu wiam wibke
    wibowo wichai widad widodo widya wiebe wiebke wieke wieland wieslaw wietske wikitoria wiktor
    wiktoria wilai wilber wilbur wilda wiley wilfred wilfredo wilfrid wilhelm wilhelmina wilhelmus
    willem willemijn william wilma wilmer wilson wiltrud winarti windi winfried wingkei wingsze
    winifred winnie winona winslow winston winta winthrop winwaloe wioletta wipa wirat wiremu
    wislawa wisnu wisut wladyslaw wladyslawa wlodzimierz wojciech wole wolfgang wolfram wonbin
    wondimu wonho wonjae wonjun wonseok woojin woosung worawut woubit wouter wubet wulan wulandari
    wyatt wytse
    xabier xander xanthi xavi xavier xenia xenofon xia xian xiang xiangyu xiaobo xiaodan xiaodong
    xiaofang xiaofei xiaofeng xiaogang xiaohong xiaohua xiaohui xiaojie xiaojing xiaojun xiaolan
    xiaoli xiaolin xiaoling xiaolong xiaomei xiaomin xiaoming xiaoping xiaoqing xiaotong xiaowei
    xiaoxia xiaoyan xiaoyu ximena xin xinyi xinyue xiomara xisto xiulan xiumei xiuying xiuzhen
    xochitl xolani xolile xuan xueli xuemei xueqin
    yaa yaakov yaara yacine yada yadira yae yael yafa yafang yaffa yagiz yagmur yago yair yakir
    yakov yakubu yakup yalcin yalda yaman yamato yamila yamileth yamini yamkela yamuna yan yanan
    yandisa yanfang yang yanhong yanhua yanina yaniv yanjun yanli yanling yanmei yann yannick
    yanping yanti yanto yaowapa yaqoub yara yarden yardena yared yareli yaren yaretzi yarina yaritza
    yaron yaroslav yaryna yasaman yasar yasas yasemin yash yashar yashoda yashodhara yashwant yasin
    yasir yasmeen yasmin yasmine yasser yasue yasuhiro yasuko yasumasa yasuo yasushi yasuyuki yati
    yatin yating yatziri yavuz yaw yaxin yayan yazan yazid yebin yedidya yeeling yeeun yegor yehiel
    yehonatan yehuda yehudit yehya yeji yejide yejin yejun yekaterina yelena yelisey yeliz yemane
    yemelyan yemi yemisi yen yeni yeonhee yeonjoo yerin yerlan yermolai yesenia yeseul yeshaya yeshi
    yesim yetunde yevdokia yevgeny yevhen yewande yewon yichun yifan yiftach yigal yigit yijun
    yilmaz yimin ying yingjie yingluck yingying yining yinon yishai yisrael yiting yitzchok yitzhak
    yiuming yixuan yizhou ylenia ylva ymir yngvar yngve yoann yoav yochai yodit yoga yogendra yogesh
    yogi yogita yohan yohannes yohei yoichi yoji yoko yolanda yolande yona yonas yonca yong yonggang
    yongho yonghong yonghwa yongjun yongqiang yoni yonit yoojin yoojung yoona yoonah yoonhee yoonseo
    yoosung yoram yordan yordanka yordi yosef yoseph yoshi yoshiaki yoshie yoshihiko yoshihiro
    yoshikazu yoshiki yoshiko yoshimi yoshinobu yoshinori yoshio yoshitaka yoshito yoshiyuki yossi
    yosuke yota yotam younes youngae youngchul younghee youngho youngja youngjae youngjin youngjoo
    youngmi youngmin youngsoo youngsook younis yousra youssef ype ysaline yu yua yuan yuanyuan yubin
    yucel yuchen yudha yudi yue yufen yuhan yuhang yui yuichi yuina yuji yujin yuka yukari yuki
    yukie yukihiro yukiko yukina yukio yuko yuksel yulan yuli yulia yulian yuliana yulianti yuliet
    yuliia yuling yuma yumei yumi yumiko yumin yun yuna yunfei yunho yuni yunior yunita yunjeong
    yunlong yunus yuri yurie yuriko yusleidy yusof yusra yusril yusuf yusuke yuta yutaka yuthana
    yuting yuto yutong yuval yuvraj yuxin yuxuan yuya yuying yuzhen yuzuki yves yvette yvon yvonne
    zac zacarias zachariah zacharias zachary zachery zadok zafar zafer zahava zaheer zaher zahi
    zahid zahida zahir zahra zaida zaina zainab zainabu zainal zainul zaira zaiton zakhar zaki zakia
    zaleha zalman zamfir zana zandile zane zanele zaneta zara zari zarina zarko zarna zaruhi zawadi
    zbigniew zbynek zbyslaw zdenek zdenka zdenko zdislava zdravko zdzislaw zeba zebedee zechariah
    zedong zeel zeenat zeeshan zehao zehra zeina zeinab zeki zekiye zelalem zelda zelia zelie zeljko
    zelmira zemin zemzem zenaida zenebech zeno zenon zenovia zenzele zephaniah zerihun zerrin zeycan
    zeynep zhaleh zhanna zhen zhengyi zhenhua zhi zhigang zhihao zhihui zhijian zhila zhimin zhipeng
    zhiqiang zhiwei zhiyong zhiyuan zhongshan zia ziba zied zigmas zihan zihao zikora zillah zimo
    zinaida zineb zinhle zinovy zintle zion zisis zita ziv ziva zivko zixuan ziya ziyad ziyang ziyi
    ziyu zlata zlatan zlatko zodwa zoe zofia zohaib zohar zohreh zoi zola zolani zoleka zoltan
    zongying zora zoraida zoran zorana zorica zorka zosim zoubida zoya zsanett zsigmond zsofia zsolt
    zsombor zsuzsanna zubaida zubair zuberi zubeyde zuhair zuhal zukiswa zuko zulema zuleyha
    zulfikar zulfiqar zulkifli zulmira zumra zurab zuraidah zuri zuwena zuzana zuzanna zvonimir
    zwelethu zydrune zygimantas zygmunt
    """#
}
