// Family names from all over the world.

extension NameLists {
  /// Family names, for telling that a capitalised word nobody on the roster bears is a person
  /// all the same.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let familyNames = #"""
    aaberg aakjaer aalbers aalto aaltonen aas abad abadi abalos abara abas abashidze abate abbas
    abbasi abbott abboud abdallah abdelaziz abdi abdirahman abdo abdulai abdulaziz abdulkareem
    abdulle abdurrahman abe abebe abed abel abenov abera abernathy abeykoon abeysekera abeywickrama
    abidin abiola aboagye aboud abraham abrahamsson abramov abramova abramovich abrams abrantes
    abreu abubakar abuzaid acar acerbi acevedo achampong achar acharya acheampong achebe achieng
    ackerman ackermann acosta acuna adachi adair adam adamczyk adamovic adams adamski adamson adamu
    adan addai addison addo addy adebanjo adebayo adebisi adeboye adedeji adeeb adegboye adekunle
    adeleke adeleye ademola aden adeniyi adenuga adeola adesanya adesina adewale adewuyi adeyemi
    adhikari adichie adinata adiputra adjei adkins adler admasu adomako adongo adu advani aerts
    afanasiev afolabi afolayan afrah afridi afriyie afshar agapov agarwal agbaje agbayani agbo
    agbodjan aghdam agirre agnelli agnihotri agostini aguado aguayo aguero aguiar aguilar aguilera
    aguirre agustin agyei agyeman agyemang ahad ahern ahlberg ahlgren ahlstrom ahluwalia ahmadi
    ahmadu ahmadzai ahn ahola ahonen ahouansou ahrens ahuja ahumada aidoo aiken aina ainsley
    ainsworth aitken aiyer ajayi ajibade akagi akaka akanbi akande akar akbari akbas akbulut akcay
    akdemir akgul akgun akhtar akhter akimov akin akinola akintola akinwande akinyemi akiyama akkaya
    akkus akpabio akpan akpo akram aksenov aksoy aksu aktas akuffo alabdullah alabi alami alanen
    alao alaoui alarcon alavi alba albaghdadi albanese albers alberti albrecht albright albu
    albuquerque alcala alcantara alcaraz alcott aldana alday alder alderson aldosari aldrich
    aldridge alekseev alekseeva aleman alemayehu alemu alencar alexander alexandrescu alexandrov
    alexiou alfaro alfarsi alfieri alfonso alford alghamdi alhaddad alharbi alhashimi alhassan ali
    aljaber aljabri alkalai alkan alkhalifa allaire allan allard allen alli allison allman
    almansouri almario almasri almeida almog almonte almqvist almutairi alnajjar alomari alon aloni
    alonso alotaibi alqahtani alrashid alsaadi alsaid alsayed alshammari alshehri alstrup altamimi
    altamirano altan altin altman altmann altun altuna alvarado alvarez alves alvi alzahrani amadi
    amado amador amankwaah amankwah amann amano amar amaral amarasekara amarasinghe amare amari
    amato ambani ambarwati ambedkar amegah amenabar ames amin amini amir amiri amit amoah amoako
    amoakohene amolo amorim amoroso amos ampadu ampofo ampong amundsen an anagnostopoulos anand
    anane anastasiou anaya ancelotti andaya anders anderson anderssen andersson ando andrade andre
    andreadis andreasen andreassen andreev andreeva andreou andresson andrews andric andropov
    andrzejewski angeles angeli angelopoulos angelov anggoro angstrom angulo aning anisimov anjos
    ankrah annan anokye anozie ansah ansari ansell antal antar antic antonelli antonescu antoniou
    antonopoulos antonov anttila antunes antunez antwi anvari anwar anyango anyanwu anzai aoki
    aoyama aparicio apaza apiata apostol apostolopoulos apostolou appel appiah appleby appleton apte
    aquino arachchi arafat aragao aragon arai arain arakawa araki aramesh arana aranda araneta
    arango araujo araya arbab arce archer arcuri ardelean arefi aregbesola arellano arena arenas
    arevalo argyriou argyros arias ariel arif arifin arikan arima arkhipov armas armitage armstrong
    arnaud arnesen arnold arnoux aromdee aronson arora arregi arriaga arrieta arroyo arruda arsic
    arslan arteaga artemiev arthur arvidsson asada asadi asai asamoah asano asante asare asenov
    asfaw asghar asghari ashby ashcroft asher ashford ashkenazi ashley ashour ashraf ashrafi ashton
    ashworth asiedu asik asikainen askew aslam aslan asogwa aspiazu asplund assad assaf assefa assis
    assuncao asthana astuti asztalos atalay atanasov atanda atasoy atassi ataturk ates athanasiou
    athapaththu athavale atherton atieno atkins atkinson atmaja atta attenborough attwood atwal
    atwood au aubert aubigne aubry auer auger aumont aumua aune aung austin auyeung avalos avci
    avelar avendano avery avetisyan avidan avila avital avraham avram awad awan awolowo awoniyi
    awwad ay ayabe ayala ayalew ayari ayaz aydemir aydin aydogan ayensu ayers ayew ayinde aymara
    ayodele ayoub ayub azari azevedo azikiwe azimi aziz azizi azkue azmi azoulay azuma azzam
    ba baba babangida babatunde babcock babenko babiak babic babu bach bachar bachchan bachmann
    bachtiar backman backstrom bacon bacsi badal badawi bader badji badmus badr badu bae baek baert
    baez bagchi baghdadi bagheri bagley bagnoli bagshaw baharuddin bahl bahr bahrami bai baidoo baig
    bailey bailly bain bainbridge baines baird bajaj bajpai bajwa bak bakar bakare baker bakhtiari
    bakir bakke bakken bakker bakos bakoyannis bakr bakri baksi bal balagtas balaguer balakrishnan
    balan balasubramanian balasuriya balaz balazs balci balde balderas baldi baldwin balewa balfour
    bali balint ball ballard ballesteros baloch balodis balog balogh balogun baluyot bamgbose ban
    banach bancroft banda bandara bandaranaike bandeira bandera bandyopadhyay banerjee bang banki
    bankole banks bannister bano bansal bantog banuelos bao bapat baptista barajas barak baran
    baranov baranova baranowski barasa barba barber barbera barbier barbieri barbosa barbu barclay
    bardin bardugo bareket baric baris barker barlow barman barnard barnes barnett baron barone barr
    barragan barre barrera barreto barrett barrientos barrios barron barros barroso barrow barrows
    barry barta bartczak bartels barth barthelemy bartlett bartok bartoli barton bartos bartsch
    barua baruah barzilai bas basak basar basescu bashir basic basile basnayake basri bass bassett
    bassey bassi bastian bastos basuki bateman bates bathily bationo batista batlle batra battaglia
    batten battisti battle batungbakal baudin bauer baumann baumgartner baur bautista bawumia baxter
    bayani bayat bayer bayissa bayley baylis bayrak bayram bazin beach beale bean beard beasley
    beattie beaufort beaulieu beaumont becerra bech beck becker beckett beckham becquerel bedford
    bedi bednarek bednarz beekman begic begin begovic begum behera behrendt behrens bei bekele
    bektas belachew belanger belay belhadj bell bellamy bellanger bellini bello belmont belmonte
    beloki belousov belov belova beltran belyaev ben benali benami benard benari benavente benavides
    bendavid benedetti benedict benes benetti bengurion benhaim benitez benjamin benjelloun benko
    bennani bennett benoit bensalah benshalom benson bentley bento benton benyehuda benz beran
    berard berends berg berger bergeron berglund bergman bergmann bergqvist bergstrom berhanu
    beridze berkovich berliner bermejo bermudez bernal bernard bernardes bernardi bernardini
    bernardo bernhardt bernier bernstein berntsen berrada berrios berry bertelsen berthelot berti
    bertin bertolini bertrand berzins besnard bespalov bessa besson best bevan beveridge bevilacqua
    beye beyene beyer bezerra bezrukov bhagat bhagwat bhalla bhandari bhandarkar bharadwaj bhardwaj
    bhargava bhasin bhaskar bhatia bhatnagar bhatt bhattacharya bhatti bhave bhebhe bhengu bhide
    bhonsle bhowmick bhriain bhutto bianchi bianco bibi bickerstaff bickford bielecki bielik biggs
    bigot biko bilbao bilgic bilgin bilic billings bingham bingol birch bird birinci biro biru
    biryukov bischoff bishara bishnoi bishop biswas bitar biton bittencourt biwott biya biyela
    bizimana bizimungu bjerke bjerregaard bjorklund bjorkman black blackburn blackman blackmore
    blackstone blackwell blackwood blaha blair blaise blake blakely blakemore blanc blanchard
    blanchet blanco bland blank blasco blaszczyk blazek blazevic blenkinsop blevins bliss blixt
    block bloem blom blomqvist blondel bloom blum blythe boadi boadu boahen boakye boateng bobrov
    boccaccio bock bocoum bode bodin bodnar boer boersma bogaert bogaerts bogdan bogdanov bogdanovic
    bognar bogomolov bogucki bohlin bohm bohme bohra boisvert boman bondar bondarchuk bondarenko
    bondeson bonetti bong bonhomme bonifacio bonilla bonnard bonneau bonnet bonomo bonsu booker
    boone booth borah borba borbely borden borg borgen borges borghi borisov borja borkar borkowski
    born borodin boros borowski bos bosch boschi bosco bosman bosnjak bostock bostrom boswell
    botelho botha bouazizi bouchard bouchareb boucher boudreaux boulanger boulos boupha bourdon
    bourgeois bourne bouteflika boutin boutros bouvier bouwman bowden bowen bower bowers bowes bowie
    bowles bowman boyanov boyce boyd boye boyer boyko boyle boz bozic bozkurt bozsik brabec brackett
    bradbury bradford bradley bradshaw brady braga bragg braimah braithwaite brambilla bramwell
    branco brancusi brand brandao brandl brandon brandt brankovic brar bratu braun bravo bray brekke
    brennan breton breuer brewer brewster brezhnev brezina briand bridges briggs bright brighton
    brink brinkmann briones brisson bristow brito britt britton bro broadbent brock brockman brodin
    bromley bronstein brook brooks broughton brousseau brouwer brown browning brozek bruce bruckner
    bruggemann bruijn brun bruneau brunel brunet bruni brunner bruno brunson bruun bryant bryson
    brzezinski brzozowski buchanan buchholz buchner buck buckley bucur buda budde budiarto budimir
    budiono budzynski buenaventura bueno buhari bui buijs buisson bukhari bukowski bulaong bulatovic
    bulgakov bull bullard bullock bulut bunnag burch burchill burden bureau bures burger burgess
    burgos burke burkett burkhardt burnett burnham burns burov burr burrell burris burrows burt
    burton busari busch bush busse bustamante bustos butcher buthelezi butler butt butterfield
    butterworth byaruhanga byers bykov bynum byrd byrne byron byun
    caballero cabello cabral cabrera caceres cadena cadman caetano caguioa cahill cahyadi cahyono
    cai cain cakir cakmak caldas caldeira calderon caldwell calero calhoun calik caliskan callaghan
    callahan callaway callow calumpang calvert calvo cama camacho camara camargo camarillo camci
    cameron camp campbell campos camus can canales candan candelaria cannon cano cantrell cantu
    cantwell cao capek capps capulong caputo caraballo caragiale carbajal carbone carbonell cardenas
    cardona cardoso carew carey carlisle carlsen carlsson carlton carmeli carmi carmichael carmo
    carmona carneiro carney caro caron carpenter carpentier carpio carr carranza carrasco
    carrasquillo carre carrera carreras carrero carrillo carrion carroll carson carter cartier
    cartwright caruso carvajal carvalho carver casado casals casares casas case casey cash cassidy
    castaneda castano castellani castellano castellanos castelli castells castilho castillo castle
    castro caswell catacutan catalano catapang cates catrileo cattaneo cavalcante cavalcanti cavalli
    cavallo cavanagh cavanaugh cavazos cavendish cawley cayabyab ccori ceausescu ceballos ceccarelli
    ceccato cech cecil cedillo cele celebi celik cengiz centeno cepeda cerda cermak cerna cernak
    cerny cerqueira cervantes cervenka cervera cetin cevik ceylan cha chabot chacha chacko chacon
    chadha chadwick chae chagas chahine chai chaimovich chaiyasit chaiyo chakanyuka chakrabarti
    chakraborty chakravarthy chakravarty chalmers chalupa cham chamberlain chambers chambi chamisa
    chamoun champion chan chana chand chanda chandara chander chandler chandran chandrasekaran
    chandrasena chaney chang chanthavong chapa chapman chappell charalambous charamba charbonnier
    charles charlton charoen charoensuk charpentier charrier chartier chase chatelain chatterjee
    chatterton chaturvedi chau chaudhry chaudhuri chauhan chauke chauvin chavan chavarria chaves
    chavez chawla chaykin chazan chea cheah chebet chee cheema chege chelimo chen cheney cheng
    cheong cherian cherkaoui chernenko chernov chernykh cheruiyot chester chettiar cheung chevalier
    chevallier chew chhabra chia chiang chiba chidambaram chieh chien chigumbura chik chikwanda
    chikwava child childs chiluba chin chinamasa ching chinnawat chirchir chirwa chisholm chishti
    chistyakov chitando chitepo chitnis chiu chivu chiwenga chiyangwa chmielewski cho choe chohan
    choi chojnacki chokshi cholmondeley chon chong choo choque chornovol chou chow chowdhury choy
    christ christensen christiansen christie christodoulou christoffersen christofi christopher
    christou chu chua chui chukwu chukwudi chukwueze chukwuma chun chung chuquimia church churchill
    chvatal cicek cieslak cinar ciobanu cioran cipriani cirillo cisneros cisse claes claessens
    claesson clancy clapton clark clarke clarkson clausen clay clayton clegg clemens clement
    clements clerc cleveland clifford clifton cline clinton close clough cloutier coban cobb cochran
    cochrane cody coelho coetzee coffey coffman cohen cojocaru coker colbert cole coleman coles
    colin coll collado collazo collet collier collins colombo colon colque colvin coman combs
    compaore compton conceicao concepcion conde condori conley conlon connell connelly connolly
    connor conrad conroy constable constantin constantinescu conte conti contreras conway cook cooke
    cooley coombs cooper cope copeland coppens coppola corbett corbin cordeiro cordero cordoba
    cordova cork cormack cornejo cornell cornish corona coronado corpuz corral corrales correa
    correia corsi corte cortes cortez cortina cosentino cosgrove cosic coskun costa costantini
    costello cotter cotto cotton couch coughlin coulibaly coulon coulson coulter courtney courtois
    cousin coutinho couto couture covarrubias cowan coward cowell cox coyle coyne crabtree craft
    craig crane cranston craven crawford crawley creed creighton crespo crewe cristea cristiani
    croce crockett croft croitoru cronje crosby cross crossley crouch crow crowe crowley crowther
    cruickshank crump cruz csaszar csik csonka cucu cuellar cuenca cuenco cuesta cuevas culic cullen
    culver cummings cummins cung cunha cunningham curin curran currie curry curtis cushing custodio
    cutipa cutler cuypers cvetkovic czajkowski czarnecki czerwinski
    dabholkar dabo dabrowska dabrowski dacanay dada daems dag dagan daglar dagne dagohoy dahan daher
    dahir dahl dahlberg dahlgren dahlin dahlstrom dahmen dai daigle dajani dalal dalessandro dalisay
    dalmia dalton daly dam damasceno damiani damico damle dandekar dang dangarembga dangelo dani
    daniel daniels danielsen danielsson danila danilov danino danjuma danko danquah danso dantas
    danvers danylenko dao daoud dapaah dar darby darko darkwa darling darmadi darmawan darwiche
    darwin darwish dasanayake dasgupta dassanayake datar date dating daugherty dave davenport davey
    david davidovic davidsen davidson davies davila davis davison davydov dawit dawkins dawood
    dawson day dayan dayaratne deacon deak dean deangelis deb debebe debnath debray decker dedic
    degefu dehghan dekker dekkers deklerk delacroix delacruz delage delahaye delaney delapena
    delarosa delattre delaunay deleon delgado delic delmas delorme delossantos delrio deluca demarco
    dembele demeter demidov demir demirci demirel demirtas demissie dempsey deng denham denisov
    deniz dennis dennison denny denton deo deol dereje derosa derrick dervishi desai desalegn
    desantis deschamps deshmukh deshpande desilva desjardins deslauriers desmond desrosiers desta
    devan devaux devgan devine devito devlin devos devries dewan dewet dewey dewit dhaliwal dhar
    dhawan dhillon dhingra dhlamini dhlomo dhoni dia diaby diaconu diagne diakite diallo diarra dias
    diatta diawara diaz dibaba dickens dickerson dickinson dickson didenko didier diene dieng
    dietrich dietz digiacomo dijk dijkstra dike dikshit dillon dimaculangan dimaggio dimagiba
    dimalanta dimitriadis dimitrijevic dimitriou dimitrov dimitrova dimopoulos dincer ding dinh
    diniz dinu diokno diouf dipietro dirie dissanayake dittrich dixit dixon dizon djaja djebar
    djokic djordjevic djukic djuric djurovic dlamini dludlu dmitriev do doan dobbs dobos dobre
    dobrowolski dobson dodd dodds dodge dodson dogan dogbe dogru doherty doi dokic dolan dolezal
    dolgov doll domagala domanski domingo domingos domingues dominguez donahue donaldson donati
    donato dong donkor donnelly donoghue donohue donovan dooley doran dorn dorofeev dorsey doshi
    dossou dougherty douglas douglass doumbia dovzhenko dowd dowling downes downey downing downs
    doyle drabek dragan dragic dragomir drake dramane draper draskovic dravid drechsler dressler
    drew dreyer driscoll drogba drozdov drummond drury dryden du duah duale duarte dubcek dube dubey
    duboeuf dubois dubreuil duchamp duchesne duckworth duclos duda dudas dudek dudley duenas duff
    duffy dufour dufresne dugan dugar duggal duggan duhamel duke duma duman dumas dumitrache
    dumitrescu dumitru dumont dunbar duncan dunham dunlap dunlop dunn dunne dunning duong duplessis
    dupond dupont dupre dupreez dupuis dupuy duran durand durant durham durmaz durmus durrani
    durrant dusek duterte dutoit dutra dutton duval dvorak dvorakova dwyer dyer dyson dzeko dziedzic
    eagleton eapen earl easton easwaran eaton eberhardt eberle ebert ebina ebo ebrahimi eccles
    ecevit echeverria eck eckert economou eddy edelstein eder edet edgar edlund edmonds edmondson
    edo edstrom edvardsen edwards eerola effendi effiong efthymiou egan egawa egeland egger egorov
    egri eguchi eguren egwu ehlers eichhorn eide eisele eitan ejercito ejiofor ek ekanayake ekberg
    ekeh ekholm ekici ekinci eklund ekman ekpo ekstrom ekwueme elamin elamrani elbaz elder eldridge
    eleftheriou elghazali elhadi eliade eliassen elimelech eliot eliyahu elizalde elizondo elkayam
    elkhoury elkins elliott ellis ellison ellsworth elmas elmasri elmi elmore elofsson elsayed
    elshafei elson elton elwood emami emecheta emerson emery eminescu enache enahoro endo enescu
    engel engelbrecht engelhardt engelmann enger england english engstrom ennis enomoto enright
    enrile enriquez entwistle eom epstein erasmus erbakan ercan erdem erdmann erdogan erdos erdozain
    eren erfani ergun erickson ericson eriksen eriksson ermakov ernst eronen ershov ersoy ertas
    ertugrul ervin escamilla escobar escobedo escudero esfahani eshetu eshkol eskandari eskola
    espada esparza espeland espinal espino espinosa espinoza espiritu esposito esquivel esser essien
    essuman esteban estes esteve esteves estevez estrada etienne eto etoo etuk etxebarria etxeberria
    eun evangelista evans evdokimov evensen everett everts evseev ewing eze ezeh ezekwesili ezenwa
    ezeudu
    faasavalu fabbri fabian fabre fabregas fadeev fadel fagbemi fagerberg fahmy fairbanks fairchild
    fairclough fairweather fajardo fakude falaniko falck falcone falk fall fallon fan fang fanning
    faraday farago farah farahani faraj farhadi farhat faria farias farina faris farkas farley
    farmer farnsworth farole farooqi farr farre farrell farrington farris farsi fasano fashola
    fasola fathi faulkner faure fauzi fava favre fawcett fawehinmi fay faye fayed fayemi fayyad
    fazekas featherstone fedorov fedorova fedotov feeney feher fein feinberg feingold feinstein
    feket fekete feldman feldmann feliciano fellows felton feng fenton fenwick ferguson fernandes
    fernandez fernando ferrand ferrara ferrari ferraro ferraz ferreira ferrell ferrer ferrero
    ferretti ferri ferrigno ferris ferro fiala fico fiedler field fielding fields fierro figueira
    figueiredo figueroa figura fikre filatov filipek filipovic filippov finch findlay fink
    finkelstein finley finn finnegan finney fiore firmansyah firouzi firth fischer fish fisher
    fishman fisk fisseha fitch fitzgerald fitzpatrick fitzsimmons fjeld flaherty flanagan flanders
    fleischer fleischmann fleming fletcher fleury flood florea flores florescu flowers floyd flynn
    fodor fofana fogel fogh fok folarin folau foley fomin fomina fong fonoti fonseca fonseka font
    fontaine fontana fontes foo foote forbes ford foreman forestier forouhar forrest forsberg
    forsell forster forsyth forsythe forte fortier fortin fortune fossum foster fotheringham
    fotiadis fotopoulos fotso foucault fouquet fourie fournier fowler fox foy fraga fragoso frame
    franca franchi francis franco francois frandsen franic frank franke franklin franko franks
    fransson franz franzoni fraser frazer frazier frechette frederick frederiksen fredriksen
    fredriksson freeman freire freitag freitas french freund frey frias fricke fridman friedman
    friedmann friedrich friis frimpong fritsch fritz frohlich frolov frolova frost fry frye fu fuchs
    fuente fuentes fuglsang fuhrmann fujii fujikawa fujimori fujimoto fujimura fujino fujioka
    fujisawa fujita fujiwara fukuda fukuhara fukui fukumoto fukushima fukuyama fuller fulop fulton
    fumagalli funaki funar fung funk funke furlong furtado furukawa furuta furuya fusco
    gaal gabay gabriel gachagua gaddafi gade gadgil gadkari gaekwad gagarin gage gagne gagnon
    gaikwad gaillard gaines gaitan gajda gajewski gal galan galang galarza galazka gale galic galili
    galindo galkin gallagher gallardo gallego gallegos galli gallo galloway galvan galvao galvez
    galvin gama gamage gamal gambhir gamble gambo gamboa gamez gan gandhi gang ganguly ganji gannon
    gantz gao gaona garay garba garcia gardiner gardner garfield garg garibaldi garibay garland
    garmendia garner garnett garnier garofalo garrett garrido garrison gartner garvey garza gasana
    gascon gashi gaskell gaspar gasparovic gatchalian gatdula gates gathogo gatmaitan gatti gaudin
    gauthier gautier gavaskar gavrilov gavrilovic gay gaye gbadamosi gcabashe ge geary gebhardt
    gebre gebremariam gebremedhin gebreselassie gebreyes gedi gee geerts geiger geissler gelashvili
    gelaw geller gencer geng gennari genovese gentile gentili gentry george georgescu georgiadis
    georgiev georgieva georgiou gerard gerasimov gerber gerlach germain gerritsen gershon gervais
    getachew getahun gezer ghaffari ghai ghamdi ghanem ghannam gharib ghasemi ghattas ghauri
    ghazaryan ghazi gheorghiu ghita ghorbani ghoshal giannakis giannini giannopoulos gibbons gibbs
    gibson gicheru gichuru giddens gidwani gifford gil gilani gilbert gilchrist giles gill gillani
    gillespie gillet gillette gilliam gilligan gilman gilmore gilroy gimenez ginting giordano
    giorgadze giorgi girard giraud girma giron gislason gitau githinji giuliani giusti gizaw
    gladstone gladwell glaser glass gleason gleeson glenn glick glickman gligorov glover glowacki
    gnassingbe go gobel godard godbole goddard godfrey godinez godoy godrej godwin goel goethe goff
    gogoi goh goikoetxea gojkovic gok gokce gokhale goksu golan gold goldberg golden goldenberg
    goldfarb golding goldman goldschmidt goldsmith goldstein golovin golubev golubovic golzar gomes
    gomez gomis goncalves gondal gong goni gonzalez goo good goodall goode gooding goodman goodrich
    goodwin goossens gopalakrishnan gopinath gorbunov gordeev gordon gore gorecki gorelov gorman
    gorshkov gorski gosling gosselin goswami goto gottlieb gotz gough goulart gould goulet gouveia
    govender govindan gowda gowon gqola grabowska grabowski grace grachev gracia grady graf graham
    grahn grainger gran granado granados granberg grandjean granger granlund grant grassi grasso
    graves gray grayson greaves greco green greenberg greene greenfield greenhalgh greenwood greer
    gregersen gregg gregori gregory grenier grewal grey grgic griego grier griffin griffith
    griffiths griggs grigorescu grigoriev grigoryan grijalva grimaldi grimes grimm grimshaw grinberg
    groen groenewald gromov gromyko grondin gronlund groot gros gross grosskopf grossman grossmann
    grosso grove grover groves gruber gruenwald gruevski grzegorczyk grzelak grzybowski gu guajardo
    guan guardado guardiola guarino gudjonsson gudmundsdottir guedes guerin guerra guerrero guerrini
    guest guevara gueye guha guichard guidi guillaume guillen guillet guillot guimaraes guingona
    guinto gul gulati gulbrandsen gulec guleid guler gulyas gulzar gumbo gumede gumus gun gunadi
    gunaratne gunasekara gunasekera gunathilaka gunawan gunay gundogdu gunes guney gungor gunn
    gunnarsson gunther guo gupta gur gurbuz gursoy gurung gusev gusmao gustafson gustafsson guthrie
    gutierrez gutman gutowski guven guy guyon guyot guzel guzman gvozdenovic gwak gwala gyamfi gyan
    ha haagensen haaland haan haapala haapanen haas haase habib habibi habyarimana hackett hadad
    haddad hadebe hadi hadiwijaya hadjis hadley hadzic hafeez hafez haga hagan hagen haggerty hagi
    hagiwara hagos hagstrom hahn hai haidari haigh haile hailemariam hailemichael hailu haines hajdu
    hajek hajjar hakala hakansson hakim hakimi hakobyan halabi halasz hale halevi haley halim hall
    hallam hallberg hallgrimsson halliday halonen halpern halsey halvorsen hamada hamadi hamaguchi
    hamalainen hamamoto hamann hamdan hamdi hamed hamel hamidi hamilton hamlin hammami hammarskjold
    hammarstrom hammer hammond hammoud hamon hamouda hampton hamsik hamzah han hanada hanafi hanak
    hancock hand handa handayani haney hang hani hanke hanks hanley hanna hannah hannigan hannula
    hansen hanson hansson hao haq haque hara harada harahap haraldsen harari harb harbi harbour
    harcourt hardin harding hardman hardwick hardy harel hargreaves hariri hariyanto harju harkness
    harlow harman harmon harms haro haroun harper harrington harris harrison harrop hart hartley
    hartman hartmann hartono hartvigsen hartwig harun harutyunyan haruyama harvey harwood haryono
    hasegawa hashem hashi hashim hashimoto hashmi hasibuan haskell haskins hassani hassoun hastings
    hata hatakeyama hatami hatanaka hatch hatcher hatfield hathaway hattori haugen haugland haupt
    hauser havel havelka havlicek havryliuk hawass hawes hawk hawkins hawthorne hay hayakawa hayashi
    hayashida hayden hayek hayes haynes hays hayward haywood hazan hazarika he head heald healey
    healy heath heaton hebert heck hedberg hedges hedlund hedman hegde hegedus hegyi heidari
    heikkila heikkinen heil heim heinemann heino heinonen heinrich heinz hejda heke held heller
    hellmann hellstrom helm hemingway hempel hemsworth henare henderson hendricks hendriks hendrikx
    hendrix hendry heng henkel henley hennessy hennig henning henriksen henriksson henriques henry
    hensel henshaw henson heo hepburn herath herbert herbst herczeg heredia herman hermann hermans
    hermansen hermansson hernandez herold herrera herrero herring herrmann herron hershkovitz hersi
    herve herzl herzog hess hesse hester hettiarachchi heuer heuvel hewage hewitt heywood hibbert
    hickey hickman hicks hidalgo hidayah hidayat hierro hietala higa higashi higginbotham higgins
    higginson higuchi hijazi hilal hildebrandt hill hilliard hills hilton hiltunen hinds hines hino
    hinojosa hinton hinz hirai hirano hirata hirayama hiremath hirose hirota hirsch hirschfeld
    hirvonen hisaishi hitchcock hizon hlaing hlatshwayo hlavac hlongwane ho hoang hobbs hobeika
    hobson hodge hodges hodgkins hodgson hodzic hoeg hoekstra hofer hoff hoffman hoffmann hoffstad
    hofman hofmann hogan hogg hohaia hohepa hohn holbrook holcomb holden holder holdsworth
    holgersson holguin holland holley holliday hollingsworth hollis holloway holly holm holman
    holmberg holmes holmgren holmqvist holmstrom holomisa holopainen holt holub holz holzer homsi
    honchar honda hong honkanen honma hood hoogland hook hooker hooper hoover hope hopkins hopper
    hoque horak hori horie horiguchi horikawa horiuchi horky horn hornby horne horner horowitz
    horstmann horton horvat horvath hosgor hoshi hoshino hoskins hosny hosoda hosokawa hossain
    hosseinzadeh hou houghton houngbo hounkpe house houston hovhannisyan hovland howard howarth howe
    howell howells hoxha hoyle hoyt hrastnik hrdlicka hrdlickova hristov hruby hruska hrytsenko hsia
    hsiao hsieh hsiung hsu htun hu hua huaman huang hubbard huber hubert hubner hudak huddleston
    hudec hudson huenchullan huerta huet huff huffman hughes huh hui huisman hull hulme humbert hume
    hummel humphrey humphreys humphries hung hunt hunter huntington huo hur hurd hurley hurst
    hurtado hurwitz hussaini hussey hutagalung hutapea hutchins hutchinson hutchison hutton huttunen
    huxley huynh hwang hyatt hyde hyder hynes hyvonen
    iancu ibanez ibarra ibe ibekwe ibori ibrahimi ibrahimovic ibsen ichikawa ichinose idowu idris
    igbinedion iglesias ignatiev ignatov igwe iheanacho iida iijima iino ikeda ikegami ikonen
    ikpeazu ilagan ilango ilic iliescu iliev ilievski ilina illes ilunga ilyin ilyushin im imada
    imai imamura imbert immonen in inaba inada inagaki inamdar inamori inamoto inan ince indrawati
    ing ingham inglis ingram innes inonu inoue inthavong inui inyang ioane ioanescu ioannidis
    ioannou ionescu iordache iordanescu ipek iqbal irani irawan ireland iriyama irizarry iroegbu
    irvin irvine irving irwin isaac isaacs isaev isah isaksen isaksson isherwood ishibashi ishida
    ishiguro ishihara ishii ishikawa ishimaru ishizaki ishizuka isik iskandar islam ismail iso isobe
    isoda issa ito iturbe iturralde itzhaki ivanchev ivanchuk ivanenko ivanisevic ivanova ivanovic
    ivchenko iversen ivic iwai iwakura iwamoto iwamura iwasaki iwase iwata iwobi iwu iyengar
    izagirre izquierdo izumi
    jaaskelainen jabbar jabbour jaber jablonski jabri jacinto jackson jacob jacobs jacobsen jacobson
    jacobsson jacoby jacques jacquet jacquot jadeja jadhav jaeger jafari jager jahn jaidee jaimes
    jain jaiswal jaja jakab jakob jakobsen jakubiak jakubowski jalali jalil jalili jalonen jama
    james jameson jamieson jamshidi janda jandora janecek janevski jang jani janicki janik
    jankauskiene jankovic jankowski jankulovski janowski jansen janssen janssens jansson janthara
    japaridze jaramillo jardim jarosz jarrett jarvinen jarvis jasinski jasso jatmiko jatoi javadi
    javed javeri javier jaworski jayakody jayaraman jayasekara jayasinghe jayasuriya jayatilaka
    jayawardena jayaweera jazayeri jedrzejewski jefferies jeffers jefferson jeffries jegede jele
    jelic jelinek jemberu jenkins jenkinson jenner jennings jensen jeon jeong jeppesen jeremic
    jespersen jessop jesus jewell jezek jha jhaveri jia jiang jiao jibril jimenez jimoh jin jindal
    jinnah jirasek jiyane jo joensen jog joglekar johannesen johannessen johansson johar johns
    johnsen johnson johnsson johnston johnstone jokela jokic jokinen jolivet jolly joly jonas
    jonasson jonathan jones jonsdottir joo jordaan jordan jorge josefsson joseph joshan joshi
    josipovic jost joubert jourdan jovanovic jovic jovicic joyce jozwiak ju juarez judd judge juhasz
    juhl julien juma jun junejo jung junge junqueira juntunen jurado jurgens juric jurik jurisic
    justesen justice juul juwono
    kaba kabaka kabbani kabera kabila kabir kabore kaczmarczyk kaczmarek kaczynski kadam kadar
    kaddour kadlec kadosh kadowaki kaewmanee kafka kagabo kagame kagawa kageyama kaggwa kagwe kahale
    kahananui kahiona kahraman kahveci kaiser kaji kakar kakkar kalala kalam kalama kalanikau
    kalashnikov kale kalinic kalinin kalinowski kallio kalman kalnins kalogeropoulos kalonji kalonzo
    kalu kam kamada kamaka kamakawiwoole kamali kamat kamath kamau kamble kambou kameda kamel kamga
    kaminska kaminski kaminsky kamiya kamotho kamwendo kan kanaan kanafani kanahele kanai kanda
    kandinsky kane kaneda kaneko kang kania kannan kanno kano kante kantor kanu kanwar kao kapadia
    kapanadze kaplan kaplinsky kapoor kapule kapur kara karaagac karaca karadag karadzic karagiannis
    karagoz karahan karaitiana karakas karakaya karakoc karakus karaman karamanlis karami karanja
    karapetyan karatas karczewski karemera karhu karic karikari karim karimi kariuki karjalainen
    karl karlsson karmakar karmi karnik karpinski karpov karr karras kartal kartawijaya kartono
    karua karunanidhi karunaratne karvonen kasahara kasai kasemsan kashyap kasongo kasparov kasprzak
    kassa kassab kassim kassis kasuri katagiri katayama katic kato katona katsaros kattan katumbi
    katz katzir kaufman kaufmann kaul kaunda kauppinen kaushik kavak kavanagh kawabata kawada
    kawaguchi kawahara kawai kawakami kawamoto kawamura kawanishi kawasaki kawashima kawata kay kaya
    kayali kayama kayani kaymak kazakov kazantsev kazantzakis kazemi kazlauskas kazmi ke kealoha
    keane kearney keating keats keawe kebede kedzierski keegan keeler keen keenan keene keil keino
    keith kekauoha kekona kelemen kelkar keller kelley kellner kelly kelsey kemp kendall kendrick
    kennedy kenny kent kenyatta kenyon keo keranen kerekes kern kerr kershaw kertesz keskin kessler
    keter kettunen keynes khachatryan khadem khalaf khaldi khalid khalifa khalil khalili khama
    khamenei khan khandelwal khanna khanum kharchenko kharitonov khashoggi khatami khatib khatoon
    khatri khattab khattak khaw khayat khayyam kher khieu khin kho khokhar khomeini khoo khoshnevis
    khosla khosravi khoury khoza khumalo khuzwayo ki kiani kiarostami kibaki kibet kida kidane kidd
    kiefer kigen kiggundu kihara kiilu kikuchi kikwete kil kilgore kilic kilinc killian kilonzo
    kilpatrick kim kimani kimathi kimball kimeli kimemia kimura kimutai kincaid king kingi kingsley
    kingston kini kinney kinnunen kinoshita kinsella kinsey kinuthia kinyanjui kipchoge kipkemboi
    kipkoech kiplagat kiprop kiprotich kipruto kiptanui kirac kiraly kiran kirby kirchner kirillov
    kirk kirkland kirkpatrick kirkwood kirloskar kirsch kirui kirwan kis kiselev kiseleva kishi
    kishimoto kishon kishore kiska kiss kita kitagawa kitahara kitamura kitano kitchen kittisak
    kivela kjaergaard kjeldsen kjellberg klaric klaus klausen klaynman klein kleine klemm klimczak
    klimek klimov kline klingberg klinger klitschko klose kluge knapp knezevic knight knoll knott
    knowles knowlton knox knudsen knutsen knutsson knyazev ko kobayashi kobler koc kocabas kocak
    koch kock kocsis kodaly kodama koech koenig kofoed koga koh kohl kohler kohli koike koivisto
    koivu koizumi kojima kok kokkonen koksal kolar kolarov kolb kolesnik kolesnikov kolev kollar
    kolodziej kolodziejczyk komarov komatsu komnenic komorowski komulainen konare konate kondo
    kondratiev kone konecny konev kong kongkaew konieczny konig koning konishi konno kono kononov
    konovalov konrad konstantinidis konstantinou koo koopman kopecky koponen kopp koren korhonen
    korir korkmaz korkut kornilov korolev korovin kos kosaka kose kosec kosgei koshelev koshiba
    kosinski koskei koskela koskinen kosonen kostenko koster kostic kostka kostopoulos kostrzewa
    koszegi kot kothari kotov koubek kouda koulibaly kourouma koury koutras kovacevic kovacic
    kovacik kovacs kovalchuk kovalenko kovalev kovaleva kovner kovtun kowalczyk kowalewski kowalik
    kowalska kowalski koyama kozak koziol kozlov kozlova kozlowska kozlowski kozma kpodo kraft
    krajci krajewski kral kralj kramer kramnik kranjc krasniqi krasnov kratochvil kraus krause
    krauss kravchenko kravchuk kravtsov krawczyk krawiec krebs kreisler krejci kremer kretschmer
    kreutzer krieger kripalani krishnamurthy krishnamurti krishnaswamy kristinsson kriz krog krol
    kronberg krstic krug kruger kruk krupa kruse krylov kryukov krzyzanowski ku kuan kuang kuate
    kubacki kubat kubes kubiak kubik kubo kubota kucan kucera kucharski kuchma kucuk kuczynski kudo
    kudrna kudryavtsev kufuor kuhn kuhne kuiper kuipers kujawa kukoc kulasekara kulesza kulikov
    kulkarni kulyk kumagai kumalo kumar kumara kumaran kumarasinghe kumaratunga kuncoro kundera
    kundu kunene kunz kunze kuo kurchatov kurek kurian kurihara kurniawan kurochkin kuroda kurokawa
    kurosawa kurowski kurt kurtulus kuruvilla kurz kus kusama kusano kusnadi kusturica kusuma
    kusumawati kuti kutlu kutuzov kuusisto kuwabara kuwahara kuzmin kuzmina kuznetsov kuznetsova
    kvapil kvaratskhelia kvist kwak kwan kwarteng kwasniewski kwiatkowski kwiecien kwok kwon kwong
    kyaw kyei kyeremeh kyle kyriakidis kyriakou kyrychenko
    la laakso laaksonen labbe labuschagne lacerda lacey lachance lacombe lacroix lacson lacy lafleur
    lafontaine lage lagerlof lagman lagrange laguna lahiri lahlou lahti lahtinen lai laine laing
    laird laitinen lakatos lake lal lalonde lalwani lam lamb lamba lambert lambrechts lambrou
    lamoureux lampinen lan lancaster lance landers landin landry lane lang langa langat langdon
    lange langer langford langley langlois langston langton lanning lantos lao lapid lapierre lapin
    lapointe laporte lappalainen lara larin larionov larkin larson larssen larsson lasa laskowski
    lassen laszlo latham latimer lattimore latu lau lauer laurel laurent lauridsen lauritsen lavi
    lavigne lavoie lavrov law lawal lawler lawless lawlor lawrence laws lawson lawton laxamana
    layton lazar lazarev lazarevic lazaro lazic le leach leal leary leavitt lebedev lebedeva lebel
    leblanc lebon lebreton lebron lebrun lech leclerc leclercq lecomte lecoq ledesma lee leech
    leeuwen lefebvre lefevre lefort legarda legaspi legendre leger leggett legrand legros lehmann
    lehtinen lehto lehtonen lei leibowitz leigh leighton leino leinonen leister leitao leite leiva
    lejeune lekic leko lekota leland lele lemaire lemaitre lemi lemke lemma lemmens lemoine lemos
    lemus lengyel lenin lennon lennox lenoir lenz leon leonard leone leong leoni leonov leota leow
    lepage leppanen lerma lermontov lerner leroux leroy lesage leslie lesmana lesniak lestak lester
    leszczynski letlape letsie leung leveque lever levesque levi levin levine levinsky levinson levy
    lew lewandowska lewandowski lewis leyva li liakos lian liang liao lie lieberman lien liepa liew
    light lightfoot likhachev lillehammer lilley lim lima limcharoen limo limon lin linares lincoln
    lind lindahl lindberg lindblad lindblom lindegaard lindemann linden lindgren lindholm lindley
    lindner lindqvist lindroth lindsay lindsey ling link linke linna lins linton lipinski lipkin
    lira lis lisboa lisowski lister liston liszt litchfield litmanen little litvinov liu livingston
    livingstone livnat livni liwanag liyanage ljungberg ljunggren ljungqvist llamas llobet llopis
    llorente lloyd lo lobanov lobato lobo lock locke lockhart lockwood locsin lodge lodhi loera
    lofgren logan loginov loh lohmann loiseau loke loken lomax lombard lombardi lombardo lomidze
    lomu london lone long longfellow longo lonn loo lopena lopes lopez lord lorenz lorenzini lorenzo
    lorincz lotfi lott lou loughlin louis loureiro lourenco louw love lovell lovett lovren lovric
    lowe lowell lowery lowry lozano lu lualhati lubamba lubega lubis luca lucas lucchesi luce lucero
    lucey lucio ludlow ludwig luevano lugo lui lujan lukac lukacs lukashenko lukasik lukhele lukic
    lukin lukito lule lum lumley lumumba luna lund lundberg lundgren lundh lundin lundquist
    lundqvist lundstrom lundy lung lungu luo luoma luong lupescu lupo luthra luthuli lutwama lutz
    luu luyindama lvov lwin ly lyimo lykke lyle lynch lyng lyon lyons lysenko lytle lytvyn
    lytvynenko
    ma maalouf maas mabaso mabena mabuza mac macallister macapagal macaraeg macarthur macaulay
    macbeth macbride maccallum maccarthy macdonald macdonnell macdougall macedo macfarlane macgregor
    mach machacek machado machala machel macias maciejewski maciel macintosh macintyre mack mackay
    mackenzie mackey mackinnon maclean macleod macmillan macneil macpherson macrae madan madani
    madden maddox madeira madera madikizela madison madonsela madrid madrigal madsen maduka maduna
    madushanka maeda maehara maekawa maes maestas magagula magalhaes magana magbanua magee maggio
    magnani magno magnus magnusdottir magnussen magnusson magsaysay magtanggol magubane magufuli
    maguire magyar mah mahajan mahama mahapatra maharaj mahato mahdavi maher maheshwari mahfouz
    mahina mahindra mahjoub mahlaba mahlangu mahmood mahmoudi mahmud mahon mahoney mahuta mai maia
    maier maikano maillard maillet maina maisuradze maitra majchrzak majewski majidi major majumdar
    majumder mak makai makamba makapagal makarov makarova makau makela makengo makgoba makhanya
    makhathini makhlouf makhubela makhubu maki makinde makinen makino makoni makowski makris
    maksimov makwakwa malakhov malaki malalasekera malan malcolm maldonado malecela malecki maleki
    malema malherbe malhotra malik malinowski malka mallet mallik mallory malloy malm malmberg
    malmstrom malone maloney malonzo malouf maluleke malviya maly malyshev mamabolo mamani mamo
    mamontov man manalastas manalo manana manchanda mancini mancuso mandal mandel mandela mandic
    mandlazi mandzukic mane manea maneewong manfredi mangahas mangeshkar mangubat mann manninen
    manning manole manolis mansell mansfield manson mansor mansour mansouri mantzaros manu manukyan
    manurung manyika manzanares manzano mao mapfumo maphosa mapisa maponyane marais marama march
    marchal marchand marchenko marchese marchetti marchi marciniak marconi marcos marcu mardini
    marechal marek mares margalit margolis mariani maric marie marin marinelli marinescu marinho
    marini marinkovic marino marinov marion marjanovic markiewicz markkanen markopoulos markov
    markova markovic markowski marks markussen marley marlow marlowe marpaung marquardt marques
    marquez marra marrero marroquin marsden marsh marshall martel martelli martens martikainen
    martin martineau martinelli martinez martini martinovic martins martinsen martinsson marty
    martynov marumo marusic maruyama marvin marx marzano mas masaki masanja masaryk mascarenhas
    maseko mashaba mashabela masi masilela masina masinde maslov mason masondo masoudi masri massa
    massawe masse massey masson massoud masters masterson masuda masui masuku mata mataafa matar
    mate matei matejka mateo mateos mathebula matheka mather mathers matheson mathew mathews
    mathiesen mathieu mathis mathisen mathunjwa mathur matias matic matiu matos matousek matsepe
    matsubara matsuda matsui matsukawa matsumoto matsumura matsunaga matsuo matsuoka matsushita
    matsuura matsuyama matsuzaki matthews mattila mattsson matuszak matuszewski matveev mauer mauga
    mauger maung maurer mauri maurice maury mavridis mavros mavuso maxwell may maya mayakovsky mayer
    mayfield mayhew maynard mayo mayorga mayr mays mazari mazepa mazibuko mazor mazumdar mazur
    mazurek mazza mazzini mazzoni mbacke mbadiwe mbah mbalula mbappe mbarga mbatha mbaye mbeki mbele
    mbengue mbia mbow mbowe mboya mbugua mbuli mbuyi mcadams mcafee mcallister mcalpine mcarthur
    mcauley mcavoy mcbain mcbride mccabe mccaffrey mccain mccall mccallum mccann mccarthy mccartney
    mccarty mccauley mcclain mcclellan mcclelland mcclintock mccloskey mccloud mcclure mcconnell
    mccord mccormack mccormick mccoy mccracken mccrae mccrary mccray mccullough mccurdy mcdaniel
    mcdermott mcdonald mcdonnell mcdonough mcdougall mcdowell mcelroy mcevoy mcewan mcfadden
    mcfarland mcfarlane mcgee mcghee mcgill mcginley mcginnis mcgovern mcgowan mcgrath mcgraw
    mcgregor mcgrew mcguinness mcguire mchedlishvili mchugh mchunu mcilroy mcinnes mcintosh mcintyre
    mckay mckee mckenna mckenzie mckeon mckeown mckinley mckinney mckinnon mcknight mclain mclaren
    mclaughlin mclean mclellan mcleod mcloughlin mcmahon mcmanus mcmaster mcmillan mcmullen mcnab
    mcnabb mcnair mcnally mcnamara mcnamee mcnaughton mcneil mcneill mcnulty mcphee mcpherson
    mcqueen mcrae mcreynolds mcshane mcsweeney mctaggart mcvey mcwilliams mdluli mead meade meadows
    meas meciar medeiros medina medrano medvedeva meehan mehdizadeh mehra mehrabi mehrotra mehta mei
    meier meijer meintjies meir meireles meissner meister mejia mekki mekonnen melaku mele meleisea
    melendez melgar melis melivilu meller mello mellor melnik melnikov melnyk melo melton melville
    memon mena menard mendelsohn mendes mendez mendia mendis mendizabal mendonca mendoza menendez
    menezes meng mengal mengesha mengistu menon mensa mensah menzel merabet mercado mercer mercier
    meredith merino merkel merkulov merle merlo mernissi merrick merrill merritt merriweather
    mertens merz mesa mesfin mesquita messina meszaros metcalf metcalfe metz metzger meulen meunier
    meyer meyers meza mezei mezzasalma mfeketo mhlanga mhlongo miah mian miao michaeli michaelides
    michaels michalak michalski michaud michel michels michiels michon middleton mielczarek
    miettinen mihai mihailescu mihajlovic mihaylov mijatovic mikami mikes mikhailov mikhailova
    mikkelsen mikkola mikkonen mikulic milani milanovic milenkovic miles miletic milewski milic
    miljanic millan millar millard miller millet milligan milliken mills millward milne milner
    milton milutinovic min minami minor mir miranda mirchandani miro mironov mirza mirzaei mishima
    mishin mishra mistry mitani mitchell mitic mitrovic mitsotakis mitsui mittal miura miyagawa
    miyagi miyahara miyake miyamoto miyamura miyashita miyata miyauchi miyazaki miyazawa mizrachi
    mizrahi mizuno mizutani mkapa mkhabela mkhize mkhwanazi mkrtchyan mladenov mlambo mlangeni
    mnangagwa mngadi mngomezulu mnguni mo moberg mobutu mocanu mochizuki modi modise modric mody moe
    moeketsi moen moeti moffat moffatt mofokeng mogale mogensen moges moghadam moghaddam mogoeng
    mohacsi mohammadi mohammed mohamud mohan mohanty mohapi mohr mohseni moilanen moiseev moitra
    mojica mok mokashi mokgosi mokhtar mokoena mokone mol molchanov moldovan moldoveanu molefe
    molefi molenaar molin molina molinari molinero molins moll mollah mollel moller molloy molnar
    moloi moloney moloto molotov monaghan monahan moncada mondal mondragon mongella monk monnier
    monroe monroy montague montalto montalvo montanari montanez monteiro montemayor montenegro
    montero montes montez montgomery monti montiel montoya montsho moody moon mooney moore moosa mor
    mora moradi moraes morais morales moran morandi moraru moravcik moravec more moreau morehu
    moreira morel moreland morelli moreno moreton moretti morgan mori moriarty morikawa morimoto
    morin morioka morishita morita moriyama morley moro moroz morozov morozova morrell morris
    morrison morrissey morrow morse morsi mortazavi mortensen mortensson mortimer morton morvan
    mosaddegh mosala moschini moseley moser moses moshi mosia mosisili moskowitz moskvin mosley moss
    mota motaung mothibi motlanthe motohashi motsepe motshekga mott motwani mou moukoko moulin
    moulton moura mourao mousavi moussaoui mowbray moya moyer moynihan moyo mpofu mracek mrema
    mrkonjic mroczek mroueh mroz msibi msimang msuya mtetwa mthembu mthethwa mthombeni mtshali mu
    mubarak mudaliar mudenda mufamadi mugabe mugabo mugerwa mughal mughrabi mugisha mugo mui muigai
    muir muiruri mujuru mukarwego mukasa mukendi mukerji mukherjee mukwena mulamba mulatu mulaudzi
    mulcahy mulder mulholland mulla mullen muller mulligan mullins mulvaney mulwa mulyono mumtaz mun
    munasinghe munch mundhra mundy mungai munguia munir muniz munk munoz munro munshi munteanu
    munyai munyaneza munyao munz murad murai murakami murali muraoka murata murawski murayama
    murdoch murenzi muresan murgia muriithi murillo muriuki muro murphy murray murugan musarurwa
    muse museveni musgrove mushi musial music musil musoke mussolini mustafavi mustofa mustonen
    musyoka musyoki mutasa muthoni muthuswamy mutinda mutiso mutlu muto mutombo mutua mutuku
    muzorewa mvubelo mwakyembe mwale mwamba mwangi mwaura mwendwa mwinyi myeni myers myhre myint
    mykkanen mykland myklebust myung mzimba
    na nababan nabavi nabokov nabulsi nachmias nadar nadeau nadella naderi nadim nadkarni naess
    nagai nagano nagao nagar nagaraj nagarajan nagasaki nagasawa nagashima nagata nagayama nagel
    nagle nagpal nagy nagyhazi nahuelpan naidoo naidu naik naing nainggolan nairn naito najafi najem
    najera najm nakada nakagawa nakahara nakai nakajima nakamoto nakamura nakanishi nakano nakao
    nakashima nakata nakatani nakato nakayama nakazawa nakedi nam namazi nambiar namboodiri namgung
    namkung namubiru nanayakkara nance nanda nandi nansen napoli napolitano naqvi narang naranjo
    narasimhan nardi narita narvaez nascimento nash nasiri nasrallah nassar nasser nastase nasution
    natale natarajan nath natividad naude naumann naumov nava navalny navarrete navarro navon
    navratil nawaz nawrocki nayak naylor nazarbayev nazarenko nazari nazario nazarov nazli ncube
    ndaba ndahiro ndao ndebele ndegwa ndhlovu ndiaye ndirangu ndjock ndlela ndlovu ndou ndour ndungu
    neagu neal neale necas nedelcu nedic nedved negash negishi negoita negrete negri negron negussie
    nehru nejad nejedly nekrasov nel nelson nemakonde nemanjic nemcova nemec nemecek nemes nemeth
    nenadic neo neri nermark nesbitt ness nesterov netanyahu neto neubauer neuhaus neumann
    nevalainen nevarez neves neville newberry newcomb newell newman newsome newton ng ngai ngamdee
    ngan ngassa ngata ngcobo ngema nghiem ngidi ngo ngobeni ngom ngoma ngowi ngoy ngubane ngugi
    nguyen ngwenya nhem nhlapo ni niang niazi nichol nicholls nichols nicholson nickel nickerson
    nicolae nicolaou nicolas nicolescu nicoletti niculae nie niemann niemela niemi niemiec nieminen
    nieto nieves nigam nightingale nigro nigussie niinisto nijhuis nikiforov nikitin nikolaev
    nikolaeva nikolaidis nikolaou nikolic nikolov nikolova nikolovski nikonov nikora nikula nilssen
    nilsson nimbalkar ning ningrum ningsih ninh nino nishi nishida nishiguchi nishihara nishikawa
    nishimoto nishimura nishino nishioka nishiyama nishizawa nissen nissim nistor niu nixon
    niyonsenga nizami njeri njoroge njoya njuguna nkabinde nkambule nkhata nkomo nkosi nkoulou
    nkrumah nkuna nkunku nkusi nkuta nkwe nnadi nnaji nnamdi no noack noble nobre noda noel nogami
    noguchi nogueira noh nolan nolte nomura nonaka nong noonan noorani norberg nordahl nordberg
    nordgren nordin nordstrom noriega norling norman normand norodom norouzi norris north norton
    norup norwood noskov nosrati nouri noury novacek novaes novak novakova novakovic novikov
    novikova novosel novotna novotny nowacki nowak nowakowski nowell nowicki nozaki nqakula
    nsengiyumva nsiah nsimba nsubuga ntim ntini ntshangase ntuli nugent nugraha nugroho nunes nunez
    nunn nur nurdin nurhayati nurmi nurminen nwachukwu nwafor nwankwo nweke nwobodo nwosu nwoye
    nxumalo nyaga nyambi nyarko nyathi nyberg nye nyerere nygaard nygard nygren nykanen nylund nyman
    nyong nyongo nyoni nzeyimana nzimande nzioka
    oakes oakley oates obama obannon obara obasanjo oberoi obi obiero obiora oblak obradovic obregon
    obrenovic obrien ocallaghan ocampo ocasio ochiai ochieng ochoa oconnell oconnor oda oday odegard
    odell odhiambo odinga odinkalu odoi odonaill odongo odonnell odonoghue odonovan odowd odriscoll
    odunsi oduor oduya odwyer oflaherty oflynn ofori ogata ogawa ogbonna ogden ogedengbe ogilvie
    ogrady oguchi ogunbanjo ogundipe ogunleye ogunsola oguntade ogura ogutu oguz oh ohagan ohana
    ohara ohashi ohayon ohno ohta ohtani oiarzabal oikonomou oishi oja ojeda ojha ojo ojukwu oka
    okabe okada okafor okagbue okamoto okamura okan okano okawa okazaki okeefe okeeffe okeke okello
    okelly okereke okland okocha okoli okolo okon okonkwo okorie okoro okorocha okot okoth okoye
    okpara okri oksanen oktay okubo okuda okumura okuno okur okuyama olabarria oladipo olafsdottir
    olah olajide olaniyan olatunji olausson olawale oldham olds oleary olejniczak oleynik oliseh
    olivares olivas oliveira oliver olivera oliveras olivier olivieri olivo oliynyk ollila olmert
    olmos olofsson oloo olorunfemi oloughlin olowu olsson olszewski olusegun olvera omaar omahony
    omalley omari ombati omeara omerovic omidi omondi omori omotayo omura onal onana onassis ondieki
    ondrejka oneal oneil oneill oner ong ongeri ongun onishi ono onoda ontiveros onuoha onwuka
    onyango onyeka onyekachi onyshchenko oo ooi ooka oommen oosterhuis oosthuizen opara openshaw
    opiyo ople opoku oppong oprea oprescu opsahl orakzai oram orbach orban oregan oreilly orellana
    oren orengo orji orlandi orlando orlov orlova orlowski orme ormond ornelas orosz orourke orozco
    orr orsini orsos orsted orszagh ortega ortiz orton orwell osada osagie osaki osawa osborn
    osborne osei oshaughnessy oshea oshima oshiro osinbajo osinski osipov osmani osmena osoba osorio
    ostrovsky ostrowski osullivan oswald ota otaibi otake otani otegi oteng otero othman otieno
    otoole otsuka otsuki ott otto ottosen ou oualalou ouattara ouedraogo ouellet ouellette oum
    ouyang ovchinnikov overton owczarek owen owens owusu oxley oyelaran oyelowo oyen oyeniyi oyewole
    oyugi oz ozaki ozawa ozbek ozcan ozdemir ozden ozdogan ozer ozgur ozkan ozmen ozolina ozols
    ozturk
    paananen pabon pace pacheco packard pacquiao padgett padilha padilla padron padukone pae paewai
    paez pagani pagano page pages paget pagonis paguio pahlavi pahor pai paige paik paine painemal
    painter paiva pak pakarinen pal pala palacio palacios palacky palermo palfi palkar palm palma
    palme palmer palmieri palomino palsdottir palsson palumbo pamuk pan panagiotopoulos panagiotou
    panahi panasenko panayiotou panchenko pandey pandit pandor pandya panfilov pang panganiban
    pangestu pangilinan panicker panigrahi panikkar panin panjaitan panlilio panov pant pantoja
    panyarachun panzeri paora pap papachristou papadakis papadimitriou papadopoulos papageorgiou
    papaioannou papakonstantinou papandreou papanikolaou papathanasiou pape papp paquette parab
    paracha paradis paranjape paraone paraskevopoulos parata paredes parekh parent parikh paris
    parisi park parker parkes parkin parkinson parks parlak parmar parnell parr parra parreira
    parrikar parrish parrott parry parsa parsons partida partridge parviainen pascal pascoe pascual
    pasha pasquier passos pasternak pastor pastore paswan pasztor patel paterson pathak pathirana
    patil patino patnaik patrick patten patterson patton patwardhan paul paulsen paulson pavan pavel
    pavic pavicevic pavlenko pavlidis pavlik pavlou pavlov pavlova pavlovic pavone pawar pawlak
    pawlik pawlowski paxton payet payne payton paz peabody peacock pearce pearson pechacek peck
    pedersen pederson pedraza pedrosa pedroza peel peeters pehlivan pei peiris peixoto pejic peker
    pekkarinen pelayo peled pelikan pellegrini pellegrino pelletier peltola peltonen pemberton pena
    pender pendleton peng penn pennington pepin pepper perales peralta percival percy perea pereira
    perelman peres peretz perez peric perisic perkins perkovic perlman perlmutter permadi permana
    perret perrier perrin perron perrone perrot perry persson pesce pesek pesic pesonen pessoa
    peters petersen peterson petho petit petitjean petkov petkovic petkovski petliura petofi petrak
    petrakis petrauskas petre petrenko petrescu petridis petropoulos petrosyan petrov petrova
    petrovic petrovski petrucci pettersson pettigrew petty petukhov pfannenstiel pfeifer pfeiffer
    phadke pham phan phelan phelps phetchara philipp philippe phillips philpott phipps phiri
    phommachanh phromma phua phule phung piatek piazza picard piccolo pich pichai pichon pickard
    pickering pickett pidmohylny piekarski pieper pierce pierson pieters pietersen pietrzak pietrzyk
    pietsch pike pilgrim pilkington pillai pillay pimenta pimentel pina pineau pineda pinheiro pinho
    pini pinkerton pino pinter pinto piotrowski piper piras pires pirogov pirzada pisani pisano
    pitkanen pitso pitt pittman pitts pizarro platt plavsic plaza plotnikov plummer plunkett poddar
    poe pogacar poh pohan pohl poirier poisson poitier pokorny polacek polak polanco polat polgar
    poli policarpio polk pollard pollock polyakov polyakova poma pomare ponce pond pong pongpanich
    ponomarenko ponomarev pons poole poon pop popa pope popescu popiel popova popovic popovici popp
    poroshenko porras porter portillo posada pospisil post postlethwaite postma potapov potdar
    potgieter potocnik potter potts poulain poulin poulsen poulter pound pourmand poutama powell
    power powers pozo pozzi prabhu prabowo pradana pradhan prado prajapati pramono prandelli pranoto
    prasertsuk prasetya prasetyo pratama prates pratiwi pratt preciado preda premadasa premaratne
    premji prempeh prentice prescott presley preston pretorius preuss prevost price priest priestley
    prieto prince princip pringle prins prior pritchard priyono probst prochazka prochazkova procter
    proctor prodanovic proietti prokhorov prokofiev prosser proulx provost pruitt pryce prykhodko
    pryor prytz przybylski ptacek ptak pu puckett puente pugachev pugh pugliese puig puigdemont puiu
    pujol pulido pulkkinen pullman puna punzalan purba purcell purdy puri purnama purnomo purohit
    purwanto pushkin puskas putin putnam puukko pyle pyo
    qabbani qaddafi qadir qadri qahtani qaisrani qasim qassem qazi qi qian qiao qin qiu qu quach
    quan quansah quaranta quarles quarshie quaye queiros queiroz quek quesada quevedo quezada quezon
    quick quigley quinlan quinn quinones quintana quintanilla quintela quintero quirino quiroga
    quiroz quispe quisumbing qureshi qvist qwabe
    ra rabada rabbani rabelo rabin rabinowitz rachman racz radcliffe radebe radev radford radic
    radovanovic radu radulescu radulovic rafferty rafsanjani raghavan raghunathan rahal rahardjo
    rahbar rahim rahimi rahman rahmani rai raikkonen raila raimondi raina rainey raj raja rajabi
    rajagopalan rajagukguk rajan rajapaksa rajapakse rajaram rajaraman rajput rakitic raleigh
    ralston ramachandran ramadhan ramakrishnan ramalho ramamurthy raman ramanathan ramanujan
    ramaphosa ramaswamy ramatlhodi ramberg rameka ramezani ramirez ramli ramokgopa ramon ramos
    ramsay ramsbottom ramsey ramzi ran rana ranade ranasinghe ranatunga ranaweera rand randall
    randolph rane ranganathan rangarajan rangel rangi rangkuti rankin ransom rantala rantanen rao
    rapaport raposo rapp rapulana rasanen rascon rashid rashidi raskovic rasmussen rasouli rasputin
    rastogi ratajczak ratana ratcliffe rath rathbone rathi rathod rathore ratnayake rattanakul
    rattanaporn rau rauch rausch rautio raval ravi ravichandran ravid ravn rawal rawat rawlings
    rawlins rawson ray raya rayburn raymond rayner raza razak razavi razo read reade reading reardon
    recto redding reddy redfern redford redman redmond redondo reece reed rees reese reeve reeves
    refsnes regalado regan regassa rege regnier rego rehman reich reichel reichert reid reilly
    reimann reimer reina reiner reinhardt reis reiter remy ren renard renaud renault rendon renfro
    renner renshaw renteria repo resende reuter rewi rey reyes reyna reynaud reynolds reynoso rezaei
    rezai rezende reznicek reznik rhee rhoades rhodes riahi ribbeck ribeiro ricci ricciardi rice
    rich richard richards richardson richmond richter rickman rico riddell riddle ridgeway ridgway
    ridley riedel rieger rifai rigby riggs riis riley rim rinaldi rincon ring ringstad rinne riojas
    riordan rios ripley risberg ristic ritchie ritter riva rivas rivera rivero rivers riviere rivlin
    riyadi rizal rizvi rizzi rizzo roach robbins robert roberts robertson robin robins robinson
    robledo robles robredo robson roca rocca rocha roche rocher rock rockwell rodarte rodgers rodin
    rodionov rodrigo rodrigues rodriguez roe roelofs rogalski roger rogers roglic rogowski roh rohde
    roig rojas rojo roland roldan rolland rollins rolon romagnoli roman romaniuk romano romanov
    romanova romanowski romeo romero romo romualdez romulo ronen rong ronkainen rooney roosevelt
    root roper roque ros rosa rosado rosales rosario rosas rosati roscoe rose rosen rosenbaum
    rosenberg rosenblatt rosenfeld rosengren rosenqvist rosenthal rosenzweig rosetti rosier rosinski
    ross rossetti rossi rossignol rossiter rossler rosso rossouw rostami rota rotaru roth rothe
    rothschild rothstein rothwell rotich rouhani rourke rousseau roussel rousset roux rowan rowe
    rowell rowland rowlands rowley rowntree roxas roy roybal royce royer royle rozanov rozman rozsa
    ruan ruatapu rubik rubin rubinstein rubio rudd ruddock rudenko rudnicki rudolph rueda ruelas ruf
    rugamba ruggeri ruggiero ruiz rumapea runge ruotsalainen rusesabagina rush rushton ruskin
    russell russo rusu rutherford rutkowski rutledge ruto ruud ruzicka ryabov ryan ryba rybak
    rybakov rybar rydberg ryder ryu ryzhov
    sa saab saadat saade saadi saarela saarinen saavedra sabag sabater sabatier sabbah sabet sabic
    sabnis sabry sacchi sachdev sachdeva sadat sadeghi sadler sadowski sadr sadykov saeed saeedi
    saeki saelee saenz saetang saez safar safarik safavi safonov sagan sagen sagna sahgal sahin
    sahni sahoo sahraoui sahu said saidani saidi saikia saini saito saiz sakaguchi sakai sakakibara
    sakamoto sakata sakharov sakuma sakuragi sakurai sala salameh salami salas salazar salcedo
    salcido saldana saldivar saleem saleh salehi salerno salgado salhi salihovic salinas salisbury
    salles salman salmela salmi salminen salmon salo salomon salonen salter salvati salvatore salvi
    samadi samaha samaniego samant samanta samara samarasinghe samaraweera samatar samb samek sami
    samoilov sampaio sampson samson samuel samuels samuelsen samuelsson sanabria sanborn sanchez
    sand sandberg sande sandell sander sanders sanderson sandford sandhu sandor sandoval sands
    sandstrom sandu sane sanford sang sangakkara sangma sangthong sanjabi sanjaya sankara sanli
    sanna sano sanogo santacruz santana santiago santillan santini santoro santos santosa santoso
    sanyal sanz saputra saputri sar sarabia sarac saraf saragih saraiva saraki saran sardar sardesai
    sargent sargsyan sari sarin sarkar sarkis sarkozi sarmiento sarpong sarr sarraf sarris sartor
    sartori sarwar sasaki sasmita sassi sasson sathe sato sattar satterfield sauceda saucedo sauer
    saunders sauvage sava savage savard savarkar savas savchenko savchuk savea savelyev savic savile
    savin savolainen sawada sawadogo sawai sawamura sawant sawicki sawyer saxon sayasone sayegh
    sayer sayers scala scanlon schaaf schade schafer schaller scharf schaub schechter scheer schenk
    scherer schiavone schick schilling schindler schlegel schlosser schluter schmid schmidt schmitt
    schmitz schneider schnell schoeman schofield scholten scholz schon schonfeld schott schou
    schouten schrader schramm schreiber schreiner schroder schroeder schroter schubert schuler
    schulte schultz schultze schulz schulze schumacher schumann schuster schutte schutz schwab
    schwartz schwarz schweizer scott scrivener seabra seah seakamela seal seaman sears seaton sebe
    sebestyen sebok seck sedaghat sedgwick sedillo sedlacek sedlak see seeger seeley seet seferis
    segal segawa segers segev segovia seguin segura sehgal seidel seidl seif seifert seifu seiler
    seitz seiuli seki sekiguchi sekine selander selassie selby seleka sellers sello semaan sembiring
    semenko semenov semenova semenya semmelweis sempala semyonov sen senanayake senaratne senda sene
    sener seneviratne senghor sengupta senior senturk seo seok seol seong seow sepehri seppala
    seppanen sepulveda sequeira serafin serban sergeev serna serra serrano serrato seshadri seth
    sethi sethuraman setiadi setiawan settle severino severn sewell sexton sexwale seye seymour
    sezer sezgin sforza shaaban shabalala shabangu shabtai shackleton shadid shaffer shafiei shagari
    shah shahbazi shahid shahidi shahin shaikh shaito shaked shakeri shalabi shalev shalit shami
    shamir shammas shamsi shanbhag shang shankaran shannon shao shapira shapiro shapovalov sharabi
    sharan sharapov sharapova shariati sharifi sharkey sharma sharp sharpe sharples shatila shavit
    shaw shcherbak shcherbakov shcherbakova shea sheehan sheffield shehri shehu sheikh shekhawat
    shelby sheldon shelley shelton shemesh shen sheng shenoy shepard shepherd sheppard sher sheridan
    sherman sherwood shestakov shetty shevchenko shevchuk shezi shi shibata shibuya shields shiferaw
    shih shilov shim shima shimada shimamura shimazaki shimazu shimizu shimoda shimomura shimoni
    shin shinawatra shinde shinohara shinwari shipley shipman shirai shiraishi shirakawa shirazi
    shire shirima shirley shirodkar shishkin shkolnik shoemaker shoji shome shon shonekan shongwe
    shor shore short shostakovich shroff shu shubin shukla shukri shulman shum si siagian siahaan
    sianturi siaosi sibanda sibarani sibeko sibisi sibiya siddall siddiq siddique siddiqui sidhwa
    sidibe sidorenko sidorov sidorova siebert sienkiewicz sierra siew sigurdardottir sigurdsson
    sigurjonsson sihombing sihotang sikhosana sikka sikora sikorski silaban silalahi silberman
    silinda silva silveira silver silverman silverstein silvestri sim simanjuntak simard simatupang
    simbolon simek simelane simeonov simic simion simko simmonds simmons simms simoes simon
    simonetti simonov simons simonsen simpson sims simsek simunek sin sinaga sinclair sindelar
    singer singhal singhania singleton sinha sipos sircar siregar sirikul sirisena sirola sisay
    sisneros sison sissoko sistani sisulu sithebe sithole sitnikov sitompul sitorus situ situmorang
    siu sivakumar sivan sivanesan sivertsen sjogren sjoholm sjostrom skaar skala skarsgard skelton
    skiba skinner skoda skosana skov skovgaard slade slama slater slattery slaughter slavkovic
    slavov slezak slimani sloan slota small smallwood smart smeets smet smetana smid smiley smirnova
    smit smith smithers smithson smits smuts smyth snell snider snijders snow snowden snyder snyman
    so soares sobczak sobczyk sobhani sobieski sobolev sobotka sobral sobukwe socha soderlund
    soderstrom sodhi soe soebroto soeharto soejima soekarno sofer soga soh sohn soini sok sokolov
    sokolova sokolowski solanki solano solberg soleimani soler solheim solis soliz solli solmaz
    solomon solorio solorzano soloviev solovyov soltani solzhenitsyn soman somani somaratne
    somboonsuk some somerville sommer somogyi son sondhi song soni sonmez sonntag sono soo sood
    soomro soon soos sopoaga sorensen soria sorokin sorokina soros sorrentino sorsa sosa sosnowski
    sotelo sothea sotiriou soto sotto soukup sousa southern southgate souvannavong souza sow sowunmi
    soyinka soylu spada spalding spanos sparks sparrow spasic spears specht spector speed spence
    spencer spengler sperling spicer spiegel spielberg spinelli spooner springer spyrou squires
    sreenivasan sridharan srinath srisai srisuk srivastava srivatsa ssali ssebunya ssemakula
    stachowiak stack stacy stadler stafford stahl staines stalin stallworth stamatiou stamenkovic
    stamp stan stanchev stanciu standish stanek stanescu stanford stang staniszewski stankiewicz
    stankovic stanley stanton staples stapleton starikov stark starkey starr stasiak stastna stastny
    staunton stav stavrou steadman stebbins steel steele steen steenkamp stefan stefaniak stefanidis
    stefano stefanou stefanovic stefansdottir stefansson steffen stein steinbach steinberg steiner
    steinmetz stella stenberg stenmark stenstrom stepanek stepanov stepanova stephan stephens
    stephenson stepien stepinac stergiou sterling stern stetsenko stevanovic stevens stevenson
    steward stewart steyn stiles stimac stirling stock stockton stoddard stoian stoica stoichkov
    stojanovic stokes stokke stoll stolz stone storey storm storti stout stowe stoyanov stoykov
    strachan strand strandberg strange stratton straub strauss stravinsky street strickland
    strindberg stringer strnad strnisa strobel strom stromberg strong stroud strydom strzelecki
    stuart stubbs stumpf stur sturgeon sturm stus styles stylianou su suarez subasic subbaraman
    subbarao subekti subramanian suciu suda sudarsono sudo suga sugawara sugden sugiarto sugihara
    sugimoto sugiono sugita sugiura sugiyama suh suharto suhartono sui suissa sujatmiko sukarno
    sukarnoputri suker sukhanov sukjai sukmawati suksawat sul sulaiman sulik sulistyo sulkowski
    sullivan sulong sultana sultani sultanov sum sumarno sumida summerfield summers sumner sumulong
    sun sunarto sundaram sundararajan sundberg sundin sundqvist sundstrom sung suominen supardi
    suparman suprapto surana suri suryadi suryanto susanti susanto susilo susilowati sutanto
    sutcliffe sutedjo sutherland sutton suu suvorov suwa suwandi suwannarat suyono suzuki svane
    sveen svejk svendsen svensen svensson sviridov svoboda svobodova swai swain swaminathan swamy
    swan swanepoel swann swanson swart sweeney sweet swenson swiatek swiderski swift sy syahputra
    sydorenko syed sykes sykora sylla symonds symonenko symons szabo szafranski szalai szanto szasz
    szczepaniak szczepanska szczepanski sze szekely szekeres szentgyorgyi szeto szewczyk szigeti
    szilagyi szoke szollosi szucs szulc szuts szymanski szymczak
    ta tabatabaei tabrizi tachibana tada tadesse tadic tafesse tafoya taggart taghavi tagore taguchi
    tahan taheri tai taiaroa taipale taira tait taiwo tajima tak takacs takagi takahashi takai
    takala takamatsu takano takaoka takase takashima takata takayama takeda takei takemoto takemura
    takenaka takeuchi takizawa tal talbot talebi tall talukdar talwar tam tamaki tamas tambe tambo
    tamihana tamimi tamir tammi tamminen tampubolon tamura tan tanabe tanada tanaka tanase
    tanaskovic tandon taneja tanemura tang tangen tanguay taniguchi tanikawa tanimoto tanner tannous
    tanovic tanskanen tanuwijaya tao tapia tapsell taranu tarasov tardif tareen tarigan tariq
    tarkovsky tarvainen tas tasci taslimi tata tatar tate tatlonghari tattersall tatum tau
    taumoepeau tautahi tavares tawhai tawhiri tay taye taylor tazi tchoupo teague tedesco tee tefera
    tehrani teitelbaum teixeira tejada tejeda teke tekin tekle teles tellez tello temata temba tembo
    temel temiz temple templeton tendulkar teng tengstrom tennakoon tennant teo teodorescu teoh tep
    tepaa teran terentiev tereshchenko tergat terrell terry tesanovic tesfamariam tesfay tesfaye
    teshome tesic tessier testa tetteh teunissen texier tezcan tezuka thabethe thach thacker
    thackeray thai thakkar thakur than thant thapa thapar thatcher thein theodorakis theodoridis
    theodoropoulos theodoropoulou theodorou theriault thiam thibault thiel thiele thierry
    thilakaratne thistlethwaite thoma thomas thomassen thome thompson thomsen thomson thong
    thongchai thongdee thongsuk thorat thorburn thoresen thorn thornber thornbury thorne thornhill
    thornton thorpe thorsen thorsteinsson thugwane thuku thunberg thurman thurston thwala thygesen
    tiainen tian ticona tidwell tien tierney tijani tikhomirov tikhonov tikkanen tilahun tilak
    tilley tilton timm timmermans timms timofeev tin ting tinubu tipene tipton tirado tito titov
    tiwana tkac tkachenko tkachev tkachuk tkalec tlass tlou to tobin toda todd todorov todorovic
    todorovski toft togawa toh toivonen tojo tokarev tokarski tokayev toker tokuda tokugawa tola
    tolbert toleafoa toledo tolentino tolo tolonen toma toman tomar tomasek tomasevic tomaszewski
    tomczak tomescu tomic tominaga tomioka tomita tomkins tomko tomlin tomlinson tomonaga tompkins
    ton tonev tong tonnesen toomey topal topcu topic topping toprak torgersen toriyama toro torok
    torp torrance torrent torres torvalds toscano tossou tosun toth touma tounkara tovar tovey
    towers townley townsend toyama toyoda toyota trabelsi tracy trainor trajkovski tran traore trask
    travers travis treadwell trehan trejo trelawney tremblay trentini trevino triantafyllou trieu
    trimble trindade trinh tripathi tripp trivedi trofimov trotter trout troy trudeau trujillo
    truman trump truong trzaska tsai tsakalidis tsang tsao tsatsos tse tsedu tsegaye tseng
    tshabalala tshibangu tshisekedi tshivhase tshwete tsiklauri tsipras tsoi tsou tsoukalas tsuchida
    tsuchiya tsuda tsui tsuji tsukada tsukamoto tsutsui tsvangirai tsvetkov tu tua tuala tuck tucker
    tudjman tudman tudor tudose tuhoro tuigamala tuilagi tull tully tumulak tumusiime tumwine tun
    tuna tunc tung tuominen tupac tupou turan turco turei turek turgenev turgeon turgut turk
    turkmani turkmen turnbull turner turpin turunen tusk tutar tuttle tutu tveit twagiramungu twain
    twala tweedy twigg twomey tyagi tyler tymoshchuk tymoshenko tyrell tyrvainen tyson tzur
    ubale ucar uche uchida uchiyama uckan uddin ude udoh ueda uehara uematsu ueno uesugi ugarte ugur
    ugwu uhm ukpong ulas ulibarri ullman ulloa ulrich ulriksen ulusoy ulyanov um umaga umali umar
    umeadi umeda umeh umemura unal underhill underwood unger ungureanu unlu unwin uotila uppal upton
    ural urata urban urbanek urbaniak urbanski urbina urena urias uribe urkiza urquhart urrutia ursu
    usher ushijima uslu usmani usov usta ustinov usui utama utkin utomo uusitalo uwimana uysal uzoma
    uzor uzun
    vaas vachon vaculik vad vadasz vahidi vaidya vaidyanathan vaifale vaillant vainikolo vainio
    vaish vajda vajpayee vakil vakili vaknin valachovic valadares valadez valdes valdez valdivia
    vale valencia valenta valente valentin valentini valenzuela valera valero valimaki valladares
    valle vallee vallejo valles vallet vallverdu valverde vance vandamme vandeberg vandenberg
    vandenbroeck vanderberg vandermeer vandermerwe vandijk vandyke vanek vang vangogh vanhala
    vanhanen vanleeuwen vann vannucci vanwyk vanzyl vaquero vardanyan vardi varela varga vargas
    varghese varkey varma varoufakis varshney vartiainen vas vasconcelos vashisht vasic vasile
    vasilescu vasilev vasileva vasiliadis vasiliev vasilieva vasiliou vasquez vass vasseur vasudevan
    vasylenko vaughan vaughn vavi vavilov vavra vayrynen vaz vazquez veenstra vega veiga vela
    velasco velasquez velazquez velez veljkovic venegas venizelos venkataraman venkatesan venter
    ventura venturi venturini vera verbeek verbruggen verdi verdier verdugo verduzco vered veres
    vergara verhaegen verhagen verhoeven vermaak vermeer vermeiren vermeulen vernon verschuren
    verwoerd veselov vesely vestergaard vetter vezi viana vicente vickers vidak vidal vidic vidmar
    vidovic vieira viera vigil vigneron vij vijayakumar vik viklund vila vilakazi vilanova vilela
    viljoen villa villafuerte villalba villalobos villalpando villani villanueva villar villarreal
    villaruel villasenor villegas vincent vincze vine vink vinogradov vinogradova vinson vinter
    virag virk virtanen visagie vishnevsky vishwanathan visscher visser vitale vitali vithanage
    vivas vives viviani vlachos vlad vlahos vlahovic vlaovic vlasenko vlasov vlcek vlk vo vodopivec
    voelker vogel vogt vohra voicu voigt voinea voisin vojtek volk volkmann volkov volkova vollmer
    voloshyn volpe vondra vongphachanh vora vorobiev vorobyov voronin voronov voros vorster vos voss
    voulgaris vrba vries vu vucic vuckovic vujic vukasinovic vukovic vuletic vuong vuorinen vural
    vyas
    waaka wada waddell wade wadhwa wagh wagner wahab wahba wahid wahl wahlberg wahlgren wahyudi
    wahyuningtyas wai waiguru wainaina wainwright wairimu waite waititi waititu wakabayashi
    wakamatsu wakefield wakeman walcott walczak walden waldron walesa wali walia walker wall wallace
    wallen waller wallin wallis walls walsh walter walters walther walton wambua wan wandji wang
    wanigasekara wanjiru wanyama warburton ward warden ware warfa warner warraich warren warsame
    warwick washington wasilewski wasserman wasswa watanabe watari waterhouse waterman waters
    watkins watson watt wattanapong watters watts waugh wauters waweru wawrzyniak way wazir weaver
    webb webber weber webster wee weeks weerakoon weerasekara weerasinghe wegener wegner wei weidner
    weigel weiland weinberg weiner weinert weinstein weir weiss weissenborn weissman weizman wekesa
    welch weldon weller wells welsh wen wendo wendt weng wentworth wenzel werner wesley wesolowski
    wessels west westberg westbrook westcott westerberg westerlund weston westphal westwood wetere
    wetherby wetzel whaanga whalen whaley wharepapa wharton wheatley wheeler wheelwright whelan
    whitaker whitby white whitehead whitehouse whitehurst whitfield whiting whitley whitlock whitman
    whitmore whitney whittaker whittington wiberg wibowo wicaksono wickham wickramaratne
    wickramasinghe wickremesinghe widjaja widodo wieczorek wiedemann wieland wierzbicki wiese
    wiggins wihongi wiig wijayanti wijayanto wijeratne wijesekera wijesinghe wijesuriya wike
    wikstrom wilcox wilczek wilde wilder wiley wilhelm wilk wilke wilkerson wilkes wilkins wilkinson
    will willard willems willemsen williams williamson willis willoughby wills wilmot wilson wilton
    wimmer win winata winchester windsor winfield wingate winkler winship winslow winston winter
    winterbottom winters winther winthrop winton wirawan wirth wise wisniewska wisniewski withanage
    withers witherspoon witkowski witt witte wittmann wlodarczyk wojcicki wojciechowski wojcik
    wojtas wolde woldemariam woldeyes wolf wolfe wolff wolstenholme womack won wong wongsa wongsakul
    wongsawat woo wood woodall woodard woodbury woodcock woodhead woodhouse woodley woodman woodruff
    woods woodward woodworth wooten wordsworth workman worku worley worrall worth worthington
    wouters wozniak wray wren wright wrobel wroblewski wu wulf wunderlich wyatt wylie wyman wynn
    wynne wysocki
    xaba xanthopoulos xavier xenakis xi xia xian xiang xiao xie xing xiong xu xue xulu
    yaacob yaakobi yaakov yabe yadin yadlin yaghmai yagi yagnik yahaya yajima yakovenko yakovlev
    yakovleva yakubu yakushev yalcin yalman yalon yam yamabe yamada yamagami yamagata yamaguchi
    yamakawa yamamoto yamamura yaman yamanaka yamane yamaoka yamasaki yamashiro yamashita yamato
    yamauchi yamazaki yamoah yan yanagi yanez yang yano yanukovych yao yap yapa yarborough yardley
    yariv yarrow yasar yashin yassin yasuda yates yatsenyuk yattara yau yavas yavuz yazdani yazdi
    yazici ybarra ye yeager yeats yeboah yee yegorov yeh yehoshua yen yener yengeni yeo yeoh yeola
    yeom yeoman yeow yermolov yesil yesilyurt yeung yi yigit yildirim yildiz yilmaz yim yimer yin
    ying yip yitzhaki yiu ylonen yodchai yohannes yokota yokoyama yoneda yonezawa yoo yoon yordanov
    york yosef yoshida yoshihara yoshii yoshikawa yoshimoto yoshimura yoshino yoshioka yoshizawa you
    youd young youngblood younger yousaf yousafzai youssefi yu yuan yuasa yuce yucel yudhoyono yudin
    yue yuen yukawa yuksel yule yulianto yun yupanqui yurdakul yurt yusuf yvon
    zabala zabolotny zacharias zagorac zahradnik zaidi zainuddin zaitsev zaitseva zajac zak zakaria
    zakharov zakharova zaki zalewski zaluzhny zaman zamani zambrano zamfir zamora zamudio zand
    zander zandstra zanella zanetti zanotti zapata zapotocky zappa zaragoza zarate zardari zaremba
    zarif zatopek zavala zaveri zaw zawada zawadzki zayas zec zeidan zeleke zelenka zeller zelnik
    zeman zenawi zeng zengin zepeda zervas zetterberg zetterlund zewde zhan zhang zhao zhdanov
    zhelev zhen zheng zhong zhou zhu zhuang zhukova zhukovskaya zhukovsky zhumabekov zhuo zidan
    zidane zieba ziegler zielinska zielinski zijlstra zikalala zilber zilberman zimin zimmer
    zimmerman zimmermann zinoviev ziolkowski zivkovic zizek zobel zogby zografos zondi zong zongo
    zorlu zotov zou zoungrana zsiga zubaidi zubair zubiri zubizarreta zubkov zucca zuckerberg
    zuckerman zuev zukowski zulkarnain zulu zuma zungu zuniga zuo zupan zupancic zurawski zureik
    zwane zwart zyuganov
    """#

  /// The commonest Chinese family names in pinyin, without tones. With one of these first,
  /// `Zhang Wei` is read family name first.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let pinyinSurnames = #"""
    ai an ao
    bai baili bao bi bian bo bu
    cai can cao cen cha chai chang che chen cheng chi chong chu chuai chunyu cui
    dai dan dang deng di diao ding dong dongfang dongguo dou du duan duanmu dugu
    fan fang fei feng fu
    gai gan gang gao ge geng gong gongsun gongyang gou gu guan guang gui guo
    han hang hao he helian heng hong hou hu hua huai huan huang huangfu hui huo
    ji jia jian jiang jiao jie jin jing ju juan jue jun
    kan kang ke kong kou kuai kuang kui
    lai lan lang le lei leng li lian liang liao lin ling linghu liu long lou lu luan luo lv
    ma man mao mei meng mi miao mo moqi mou mu murong
    nan nangong ni nian nie ning niu
    ou ouyang
    pan pang pei peng ping pu puyang
    qi qian qiang qiao qin qiu qu quan que
    ran rao ren rong ru ruan rui
    sa sang sha shan shang shangguan shao she shen sheng shentu shi shou shu shuai shuang sima situ
    song su sun
    tai taishu tan tang tao teng tian tie tong tu tuoba
    wan wang wei weichi wen weng wenren wo wu
    xi xia xiahou xian xiang xianyu xiao xie ximen xin xing xiong xu xuan xue
    yan yang yao ye yi yin ying yong you yu yuan yue yun yuwen
    zang ze zeng zha zhai zhan zhang zhangsun zhao zhen zheng zhi zhong zhongli zhou zhu zhuang
    zhuge zhuo zi zong zou zu zuo
    """#
}
