// The same name, written in the ways different countries and alphabets write it.

extension NameLists {
  /// Groups of spellings of one name. A spelling may stand in several groups: `chang` may be
  /// Zhang, Jiang or Chan. So a spelling is like another if any line holds both; the groups
  /// are not to be joined.
  ///
  /// Read it line by line: each line is one group, with spaces between the spellings.
  ///
  /// We wrote it ourselves, as facts; it is taken from no package.
  static let spellingVariants = #"""
    aaron aron
    abdulaziz abdelaziz abdulazeez abdulazis
    abdulhamid abdelhamid abdulhameed
    abdulkader abdelkader abdulqadir abdulkadir abdelqader abdikadir
    abdulkarim abdelkarim abdulkareem abdelkrim
    abdullah abdallah abdulla abdalla abdellah abdoullah abdullahi
    abdulmajid abdelmajid abdulmajeed
    abdulmalik abdelmalik abdelmalek
    abdulrahman abdurrahman abdelrahman abdulrehman abderrahmane abdirahman abdurahman abdulrahmaan
    abdulsalam abdessalam abdelsalam abdussalam
    abebe ababa
    abubakar aboubacar abubakr abou bakr abubaker
    adewale adewole
    adrian adrien
    agarwal aggarwal agrawal agarwala
    ahmadi ahmedi
    ahmed ahmad ahmet ahmedh achmad akhmad akhmed
    ahn an
    aiden aidan ayden
    aikaterini ekaterini katerina
    aisha aysha ayesha aicha aishah ayisha aysa ayse aissa
    ake aake
    alan allan allen alun
    aleksandr alexander oleksandr aleksander alexandr alexandre aleksandar aliaksandr alessandro alejandro
    aleksandra alexandra oleksandra alessandra alejandra
    aleksei alexei alexey aleksey oleksii oleksiy aliaksei alexej alexi
    ali aly alee
    alistair alasdair alastair alister allister
    aliyu aliou
    alvarez alvares
    alyona alena aliona olena
    amelia emelia emilia
    amina aminah ameena emina aminata
    amir ameer emir aamir
    amira ameera emira
    amrita amritha amruta
    amy aimee ami
    anastasia anastasiya anastasiia nastassja
    anatoly anatolii anatoliy anatoli anatolij
    andersson anderson andersen
    ando andou andoh
    andrea andreea
    andrei andrey andrii andriy andrej andreas andrew
    anita anitha
    ankit ankith
    ann anne
    anna ana hanna ganna
    ansari ansary
    anthony antony
    anwar anwer anouar enver
    aparna aparnna
    ardeshir ardashir
    arjun arjuna arjoon
    arkady arkadiy arkadii arkadi
    artem artyom artiom artemy
    arvind aravind arvinda
    asa aasa
    ashley ashleigh
    ashraf achraf ashref esref
    ashwin aswin ashvin
    ashwini aswini ashvini
    astrom aastrom
    athanasios thanasis
    avraham abraham avrohom
    aziz azeez aziiz
    bae bai pae pai
    baek paik back paek baik
    bah barry
    bai pai pak peh
    bandara bandaara
    banerjee banerji bandyopadhyay
    baruch barukh boruch
    bashir basheer bachir besir
    basu bose boshu
    beatriz beatrice beatrix
    becker bekker
    behruz behrouz behrooz
    benitez benites
    bergstrom bergstroem
    bethany bethanie
    bhaskar baskar bhasker
    bhattacharya bhattacharyya bhattacharjee
    bilal belal bilel
    bin ben ibn
    bjorn bjoern
    bogdan bohdan
    bohm boehm
    boris borys
    brian bryan bryon
    britney brittany brittney
    bronwyn bronwen
    brown browne
    byun byeon pyun pyon
    cahya tjahja
    cai tsai choi chua chai tjoa
    camara kamara
    cao tsao tso chho chow
    carol carole karol
    caroline karoline
    catherine katherine kathryn catharine katharine cathryn kathrin katheryn
    cecilia cecelia
    cha tcha
    chaglar caglar
    chaim haim hayim chayim
    chaiwat chaivat
    chana hanna hannah channah
    chandra chandhra
    chandrasekhar chandrashekhar chandrasekar chandrashekar
    charlotte sharlotte
    chatterjee chatterji chattopadhyay chattopadhyaya
    chaturvedi chaturbedi
    chava hava
    chavez chaves
    chekhov tchekhov tschechow
    chelik celik
    chelsea chelsie
    chen chan tan chin tjan ting
    cheng ching thia
    chernov tchernov
    chihiro tihiro
    chloe khloe
    cho jo joe choe
    choi choe che chwe
    chowdhury choudhury chaudhry chaudhary choudhary chaudhari chowdhry choudhry
    christian kristian christiaan kristijan
    christina kristina christine kristine
    christoph kristof christof kristoff
    christos hristos chrestos
    chukwu chuku
    cisse ceesay
    claire clare clair
    clara klara
    clark clarke
    cohen cohn kohn kohen coen kahn kagan
    colin collin
    connor conor conner
    cook cooke
    craig kraig
    cristina christina
    cui tsui chui
    dai tai
    dang dangh
    daniel danielle
    daniil danil danylo danila
    daria darya dariia dariya
    dariush daryush darius darioush
    darren darran darrin
    das dass dasa
    datta dutta dutt datt
    davis davies
    deborah debra debora
    declan deklan
    deepa dipa
    deepak dipak deepack
    deepika dipika deepikaa
    deng teng tang
    denis dennis
    denis denys
    derek derrick deric
    deshpande despande
    dey de
    dhillon dhilon
    diallo jallow jalloh
    diana dianna
    diane dianne
    diaz dias
    dilip dileep
    dimitra demetra
    dimitrios dimitris demetrios dimitri
    dinesh dhinesh
    ding ting teng
    diop jobe
    divya dhivya divyaa
    djokovic dokovic
    djordjevic dordevic georgevich djordevic
    dmitri dmitry dmitriy dmitrii dmytro dimitri dzmitry dimitry dmitrij
    dominguez domingues
    dominic dominick dominik
    dong tung tong
    dorde djordje
    dostoevsky dostoyevsky dostojewski dostoevskii
    du tu to
    duan tuan tuen
    dwivedi dvivedi
    dylan dillon
    efthymios efthimios
    eirik eric
    ekaterina yekaterina kateryna katerina jekaterina ekateryna
    elaine elayne
    eleanor elinor eleanore elenor
    eleftherios lefteris elefterios
    elena yelena olena jelena helena
    eleni heleni elleni
    eliezer eliezar eleazar
    eliyahu elijah elia elias eliahu
    elizabeth elisabeth
    elizaveta yelizaveta yelyzaveta
    elliot elliott eliot
    emily emilie emely
    endo endou endoh
    erica erika
    erik eric erick erich
    eriksson ericsson erickson eriksen
    estevez esteves
    esther ester eszter hester
    etienne estienne
    eto etou etoh
    eun un
    evangelos vangelis evaggelos
    evelyn eveline
    evgenia yevgenia yevheniia evgeniya yevgeniya eugenia
    evgeny yevgeny evgenii yevhen evgeniy eugene jewgeni evgeni yevgeniy yauhen
    ezekiel yechezkel ezequiel
    faisal faysal feisal faycal
    fan faan fam hwan
    fang fong hong png
    farid fareed ferid
    farshid farsheed
    faruq farouk farooq faruk farook
    fatima fatimah fatema fatemeh fatimata fatoumata fathima fatma
    fawzi fauzi fawzy
    felipe filipe philippe
    felix feliks
    feng fung pang foong
    fernandez fernandes
    filippo philippo
    firuz firouz feroz firoz
    fischer fisher
    frances francis
    frederik fredrik frederick fredrick friedrich
    fujita hujita
    fukuda hukuda
    fumiko humiko
    fyodor fedor fiodor theodor
    galina halyna galyna
    ganesh ganeshan ganesan
    ganguly gangopadhyay ganguli
    gao kao ko
    gareth garreth
    gavin gaven
    gayatri gayathri
    geeta gita geetha githa
    gemma jemma
    gennady gennadiy hennadii gennadi gennadij
    geoffrey jeffrey jeffery geoffry
    georgios yorgos giorgos yiorgos george
    georgiou yeoryiou gheorghiou
    georgy georgii heorhii georgi heorhiy
    gerard girard
    ghazali gazali ghazzali
    ghosh ghose
    gianluca giovanluca
    gill gil
    gillian jillian
    giorgia georgia
    giorgio giorgios
    girma ghirma
    gleb hlib
    gobel goebel
    goksel goeksel
    goldschmidt goldshmidt goldsmid goldschmitt
    golnaz gulnaz
    gomez gomes
    goncalves gonsalves
    gong kung kiong
    gonzalez gonzales gonsalez
    gopal gopaal
    gorbachev gorbachov gorbatschow gorbatchev
    goto gotou gotoh
    gotz goetz
    graham graeme grahame
    gray grey
    green greene
    greg gregg
    grigory grigoriy hryhorii grigori hryhoriy grigorij
    grun gruen
    gudmundsson gudmundson
    guillaume guilherme
    gulsen guelsen
    gunawardena gunawardene gunawardana
    gunes guenes
    gunther guenther gunter guenter
    guo kuo kwok quek koay
    gustafsson gustavsson
    gutierrez gutierres
    gyorgy gyoergy
    habib habeeb habibe
    haddad hadad
    haidar haider hyder hayder heydar
    haile hailu
    hakan haakan haakon hakon
    hakim hakeem hakiem
    hakobyan hakopian hagopian akopyan
    haley hayley hailey
    hamid hameed hamide hamidh
    hamza hamzah hamzeh
    han hon
    hana hanaa hanah
    hao hau
    haralambos charalampos charalambos
    hari hary
    harish hareesh
    haroun haroon harun
    harriet harriett
    harris harries
    hashemi hashimi
    hassan hasan hassen hasaan
    he ho hor
    hee hui hi
    helen hellen
    hendrik henrik
    heo hur huh her
    hernandez hernandes
    hideyo hideyou
    hisham hicham hesham hisam
    hoang huynh
    hoffmann hofmann hoffman hofman
    hogberg hoegberg
    hojgaard hoejgaard
    hong houng
    horvat horvath
    hosseini husseini hussaini hoseini
    hou hau how
    hu wu woo aw hoo foo
    huang hwang wong
    huang wong ng ooi oei hwang vong
    huber hueber
    huda houda hoda
    hughes hewes
    hui hwei huey
    hussein husain hussain hossein husayn houssein hosein husein hossain huseyn huseyin hussien
    huynh huinh
    hwang whang
    hyuk hyeok
    hyun hyeon hyon
    ian iain
    ibrahim ebrahim ibraheem brahim ibraheim
    ichiro ichirou ichiroh
    igor ihor
    ilya illya ilia illia ilja
    imran emran imraan
    inoue inouye
    ioannis yannis giannis yiannis
    iqbal ikbal eqbal
    irina iryna
    isabel isobel isabelle ysabel isabell
    isabel izabel
    isabella izabella isabela
    ismail esmail ismael ismaeel ismaiel esmaeil ismayil
    ito itou itoh
    ivan iwan
    ivanov ivanoff iwanow
    ivanova iwanowa
    iyengar ayyangar aiyangar
    iyer aiyar ayyar iyyer
    jabir jaber gaber djaber
    jacqueline jaqueline
    jae chae
    jafar jaafar gaafar djafar cafer
    jagdish jagadish jagadeesh
    jager jaeger
    jaime jamie
    jalal galal djalal celal
    jamal gamal djamal cemal djamel jamaal
    jamil jameel gamil cemil djamil
    jamshid jamsheed jamshed
    jane jayne
    jang chang jahng
    jankowski yankovsky jankowsky
    jaques jacques
    jasmine jazmin
    jaya djaja
    jayanti jayanthi jayanthy
    jayawardena jayawardene jayewardene jayawardhana
    jean jeanne
    jennifer jenifer
    jeon chun jun chon cheon
    jesse jessie
    jessica jesika
    jia chia ka
    jian chien
    jiang chiang keung kiang
    jiang chiang kong
    jiang geung keong
    jie chieh
    jimena ximena gimena
    jimenez gimenez ximenez
    jin chin kam kim
    jiri yiri
    jiro jirou jiroh
    jiyoung jiyeong
    joanna johanna
    joanne joann
    joao joam
    jodie jody
    joel yoel
    johan johann
    johansson johanson johansen
    johnson johnston johnstone
    joko djoko
    jon john
    jonathan jonathon johnathan
    jonson johnsen
    jonsson johnson jonson
    joo ju chu
    joon jun jhun
    jorg joerg
    jorgen joergen
    jorgensen joergensen
    joshi joshy
    jovanovic jovanovich yovanovich
    jozsef joseph
    juho juuso
    julia giulia
    julian julien
    juliet juliette
    jun djun
    jung jeong chung cheong chong joung
    junichi junnichi
    jurgen juergen
    jyoti jyothi jyothy
    kaiser keyser kayser
    kamal kamaal kemal kamel
    kang gang kahng
    kang hong khng
    karen karin
    karim kareem kerim krim
    karimi kareemi
    karin carin
    karl carl
    karlsson carlsson carlson karlsen
    karsten carsten
    karthikeyan kartikeyan
    kartik karthik kartick kaarthik
    kaspar caspar casper kasper
    kastner kaestner
    kate cate
    katelyn caitlin kaitlyn caitlyn kaitlin katelynn
    katharina catharina
    kathleen cathleen
    katie katy
    kato katou katoh
    katrin kathrin catrin
    katya katia katja
    kaur cour
    kavita kavitha
    kayla kaila
    kebede kebbede
    keerti kirti keerthi kirthi
    keita keyta
    kelly kelley
    kenichi kennichi
    kentaro kentarou
    kerry kerrie
    khadija khadijah khadeeja hadija kadija khadidja hatice khadijat
    khalid khaled haled halid
    khalil khaleel halil
    khan kahn chan
    khoury khouri khuri koury
    khrushchev khruschev chruschtschow
    kieran ciaran keiran
    kim gim ghim
    kiran keeran
    kirill kyrylo kiril cyril
    kirsten kristen
    kjaer kjar
    klaus claus
    ko go koh goh
    koffi kofi
    kohler koehler
    koichi kouichi kohichi
    koji kouji kohji
    kondo kondou kondoh
    kong kung hung khong
    konig koenig
    kono kouno kohno
    konrad conrad
    konstantin kostiantyn kostyantyn constantin
    konstantinos constantinos kostas costas
    koo gu ku goo
    kota kouta kohta
    kouame kwame
    kouassi kwasi
    kovac kovacs kovach
    kovalchuk kowalczuk kovaltchouk
    kowalczyk kovalchik
    kowalski kovalsky kowalsky kovalski
    koyama kouyama
    kramer kraemer cramer
    krause kraus krauss
    krishna krsna krishnaa
    krishnan krishnen
    kristensen christensen
    kristiansen christiansen
    kristin kristen
    kruger krueger
    krzysztof kristof krysztof
    ksenia kseniya xenia oksana
    kudo kudou kudoh
    kuhn kuehn
    kulkarni kulkarny
    kurosh koroush kourosh
    kurt curt
    kuznetsov kuznecov kusnezow kouznetsov
    kwak gwak kwag
    kwon gwon kwun
    kyung kyeong gyeong kyong
    lakshmi laxmi lakshmy luxmi laksmi
    lalita lalitha
    larisa larysa
    larsson larson larsen
    lata latha
    latif lateef latife
    latifa lateefa latifah
    laura lara
    lauren laurin
    lawrence laurence
    layla leila laila leyla lejla laylah leilah
    leah lea lia
    lee leigh
    lee yi rhee li ri yee rhi
    lefebvre lefevre lefebure
    lei lui looi
    leonid leonyd
    lesley leslie
    levy levi levin levine lewy
    lewandowski lewandowsky levandovsky
    li lee lei ley lie
    liam lyam
    liang leung neo niu leong
    liao liu leow liew
    lidia lidiya lydia
    lilian lillian
    lily lilly
    lim im rim yim leem
    lin lam lim
    lindsay lindsey lyndsey linsey
    lindstrom lindstroem
    liu lau liew low lao
    long lung loong
    lopez lopes
    louis lewis luis
    louise luise
    lovgren loefgren lofgren
    lowe loewe
    lu lo loh
    lu lui loo lyu leu
    lu luk
    lucia luzia
    lucy lucie luci
    luis luiz
    lukas lucas
    lukasz lucas
    luke luc
    luo lo law lor loh
    lutz luetz
    lynn lynne lyn
    lyubov liubov lubov
    lyudmila liudmyla ludmila liudmila lyudmyla ljudmila
    ma mah beh
    maccarthy mccarthy
    macdonald mcdonald
    macgregor mcgregor
    macintyre mcintyre
    mackay mckay
    mackenzie mckenzie
    maclean mclean maclaine mclaine
    macleod mcleod
    macpherson mcpherson
    madeline madeleine madelyn
    madhav madhava
    magalhaes magalhaens
    mahesh maheshwar
    mahindra mahendra
    mahmoud mahmood mahmud mehmood mahmut makhmud
    majid majeed madjid maged majed
    maksim maxim maksym maxym
    malik malek maleek
    mamta mamatha mamata
    mansour mansoor mansur
    mao mo
    marc mark
    marcus markus
    margaret margret
    mariam maryam miriam meryem mariyam myriam maryem mariame miryam
    marian marion
    marina maryna
    markovic markovich markovitch
    marquez marques
    martha marta
    martin martyn
    martinez martines
    masoud masood massoud masud mesut
    mathew matthew matthieu
    matthias mathias mattias
    matthieu mathieu
    maya maia maja
    medvedev medvedeff medwedew
    meena mina
    meenakshi minakshi
    megan meghan meagan
    mehdi mahdi mehdy
    mehmet muhammet
    mehta mehtha
    melissa melisa
    menachem menahem
    mendez mendes
    meng mang beng
    mengistu mengestu
    menon menen
    meyer meier maier mayer mayr meir
    micheal michael mikael
    michele michel
    michelle michele
    mikhail mykhailo mikhael mychajlo michail mikhaylo
    miles myles
    milosevic miloshevich milosevich
    min minn
    ming meng
    minjun minjoon
    misha mischa micha
    mishra misra
    mitra mitter
    mitsuko mituko
    mkrtchyan mkrtchian mkertchian
    mo mok boh
    mohammadi muhammadi mohamedi
    mohammed muhammad mohamed mohamad mohammad muhammed mahomet muhamad muhamed mohamud mehmed mohammod muhammet
    moller moeller
    monch moench
    monica monika monique
    moon mun
    moor moore more
    mordechai mordecai mordekhai
    morgan morgen
    moshe moses mosheh moishe
    mostafa mustafa moustafa mustapha moustapha
    mubarak mobarak moubarak
    mukherjee mukherji mookerjee mukhopadhyay
    muller mueller mullar mueler
    mulugeta mulugheta
    munir mounir moneer muneer
    murad mourad morad murat
    murthy murty moorthy murthi moorthi
    musa moussa mousa moosa
    mustafa mustapha moustafa moustapha mostafa mustofa
    muthu mutu
    muto mutou mutoh
    nabil nabeel nebil
    nachman nahman
    nadezhda nadeshda nadejda
    nadia nadiya nadya nadja nadiia nadija
    nagy nadj
    naidu nayudu naydu
    nair nayar nayyar
    naito naitou naitoh
    najjar naggar najar
    nam nahm
    namrata namratha
    naomi noemi
    nasim naseem nessim
    nasir nasser naser nasr nassir
    nasrin nasreen nesrin
    nastya nastia nastja
    natalia natalya nataliya nataliia natalja nathalia
    natalie nathalie natalee
    navid naveed
    ndiaye njie
    nechama nehama
    neelam nilam
    neil neal niall
    neumann newmann naumann
    ngugi ngogi
    nguyen nguyn nguyyen
    nhung nyung
    ni ngai
    niccolo nicolo
    nicola nichola nikola
    nicolas nicholas nikolas
    nikita mykyta
    niklas nicklas niclas nicholas
    nikolai nikolay mykola nikolaj nicolai mikalai
    nikolaos nicolaos nikos nicos
    nikolic nikolich
    nilsson nilson nielsen nilsen
    nitin nithin
    noergaard norgaard
    noh roh no ro
    norgaard norgard
    nowak novak nowack nowacki
    nowruz navroz nouruz
    nunez nunes
    nur nour noor nuur
    nystrom nystroem
    oba ooba ohba
    oberg oeberg
    obrien obryan
    oconnor oconner
    oda oota
    ohara oohara ohhara
    ohashi oohashi ohhashi
    oikonomidis economidis ikonomidis
    oikonomopoulos economopoulos
    oikonomou economou ikonomou
    okonkwo okonkwoh
    oksana oxana
    okubo ookubo ohkubo
    ole olle
    oleg oleh
    olga olha
    oliver olivier
    olivia alivia
    olsson ohlsson olson olsen
    oluwaseun olwaseun
    omar umar omer umer oumar ommar
    omid omeed
    omori oomori ohmori
    oneill oneil oneal
    onishi oonishi ohnishi
    ono oono ohno
    oreilly reilly riley
    ortiz ortis
    oshima ooshima ohshima
    oskar oscar
    ostberg oestberg
    ostergaard oestergaard ostergard
    ota oota ohta
    otani ootani ohtani
    othman usman uthman osman ousmane othmane
    otsuka ootsuka ohtsuka
    ozlem oezlem
    ozturk oeztuerk
    pan poon phua pun
    panagiotis panayiotis panayotis
    pandey pande pandeya
    papadopoulos papadopulos
    pappas papas
    park bak pak pack bark
    parvati parvathi parvathy
    parvin parveen perveen parwin
    patricia patrizia
    pavel pavlo pawel paul
    pearce pierce peirce
    penelope penelopi
    peng pang phang
    perera pereira
    perez peres
    persson pehrson pearson
    petersson pettersson peterson petersen
    petrosyan petrosian bedrosian
    petrov petroff petrow
    petrovic petrovich petrovitch
    phan fan
    philipp filip philip phillip
    philippa phillipa filippa
    philipson phillipson
    phillips philips
    phoebe phebe
    phuong fuong
    pillai pillay
    pinchas pinhas phineas
    plotz ploetz
    polina polyna
    pooja puja
    poonam punam
    popov popoff popow
    pradeep pradip pradeeb
    prakash prakaash
    pranav pranab
    prasad prashad
    prasanna prasana
    pratap prathap
    pratibha prathibha
    preeti priti preethi prithi
    pyotr petr petro piotr peter
    qasim kassem qassem kasim kacem gasim qasem
    qasimi qassimi kassemi
    qian chien
    qian chien chin chee
    qin chin chun tsin
    qing ching
    qiu chiu yau khoo hew khu
    quentin quinten
    quoc kuok
    qureshi kureshi quraishi qurashi koreshi
    qureshi quraishi koreishi kureishi qureishi
    rabinovich rabinowitz rabinovitch rabinowicz
    rachel rahel raquel rachael
    rachmaninov rachmaninoff rakhmaninov
    raffaele raffaello
    rafiq rafik rafeeq rafic
    rahim raheem rahiem
    rahimi raheemi
    rahman rehman rahmaan
    rajendra rajender rajinder
    rajesh rajeesh
    rajiv rajeev
    ralf ralph
    ramadan ramazan ramzan ramadhan ramdan
    ramirez ramires
    raphael rafael
    rashid rasheed rachid rashed rasid
    ravindra ravinder ravindran
    raymond raimond
    rebecca rebekah rebeca rebekka
    reddy reddi
    reece rhys rees
    reid reed read
    ren jen yam yum
    richter rihter
    rida reza ridha raza riza
    rivka rebecca rivkah rebekah
    robyn robin
    rodriguez rodrigues
    roger rodger
    rogers rodgers
    rohit rohith
    rolf rolph
    roman romain
    romer roemer
    ronan ronin
    rong jung yung
    roopa rupa
    rory ruairi
    rosalind rosalyn
    rosemary rosemarie
    roy ray rai
    roya roia rouya
    ruben reuben
    rudolf rudolph
    ruslan rouslan
    ryo ryou ryoh
    ryohei ryouhei
    ryota ryouta ryohta
    sabbagh sabagh
    sabir saber sabeer
    sadiq sadik sadek sadegh siddiq
    saeed said sayed saied saeid sayeed
    safia safiya safiyya safiyah
    saito saitou saitoh saytoh
    salah salaah saleh salih
    salim saleem selim
    salman salmaan selman
    saman samaan
    samantha samanta
    samir sameer semir
    samira sameera semira
    sanchez sanches
    sandeep sandip
    sangeeta sangeetha sangita
    sanjeev sanjiv
    sano sanou
    sara sarah
    saraswati saraswathi sarasvati
    sarita saritha
    sasha sacha sascha
    satish sathish satheesh sateesh
    sato satou satoh
    savita savitha
    saxena saksena
    sayed syed sayyid seyed saiyed sayid seyyed
    schafer schaefer shaefer schaeffer
    schmidt schmitt schmid schmitz
    schon schoen
    schroder schroeder schroeter
    schutz schuetz
    schwartz schwarz shwartz schwarcz
    sebastian sebastien
    semyon semen
    sen sein
    seo suh so sur
    seoyeon seoyeun
    sergey sergei serhii serhiy sergej siarhei serguei sergiy sergii
    sesay sissay
    seung sung
    shahid chahid shaheed
    shahin shaheen sahin
    shaikh sheikh shaykh cheikh shekh
    shakir shaker chaker
    shankar sankar sankara shanker
    shanti santhi shanthi santi
    shao siu shaw
    sharif shareef cherif sherif serif
    sharma sarma
    sharon sharron
    shastri sastri sastry shastry
    shaun sean shawn
    shcherbakov scherbakov shcherbak
    sheila shelagh sheelagh
    shelly shelley
    shen shum sim sum
    shener sener
    shepherd sheppard shepard
    shevchenko chevtchenko schewtschenko szewczenko
    shi shih sek shek
    shimizu simizu
    shimon simon szymon simeon shimeon
    shin sin shinn sheen
    shingo singo
    shinichi shinnichi
    shinji sinji
    shirin sherin shireen
    shiva siva shiv
    shlomo salomon shelomo
    shmuel samuel schmuel
    sho shou shoh
    shoji shouji shohji
    shota shouta shohta
    shrinivas srinivas sreenivas srinivasa
    shunsuke syunsuke
    siddharth siddhartha sidharth siddarth
    siddiqui siddiqi siddiki siddique
    siddiqui siddiqi siddique sidiqi seddiqi
    sidhu siddhu
    sidney sydney
    sigurd sigurdur
    sim shim
    sinead shinade
    singh sing sinh
    sita seetha seeta sitha
    sjoberg sjoeberg
    smirnov smirnoff smirnow
    smita smitha
    smith smyth smythe
    soderberg soederberg
    sofia sofiya sofiia sophia zofia sofya
    sofie sophie
    sokolov sokoloff sokolow
    somchai somchay
    son sohn
    song sohng
    song sung soong
    sonya sonia sonja
    soren soeren
    sorensen soerensen
    souza sousa
    sow sou
    spyridon spiridon spyros spiros
    sri shri shree sree
    sridhar shridhar sreedhar
    srikanth shrikant srikant sreekanth
    srinivasan sreenivasan shrinivasan
    srivastava shrivastava shrivastav srivastav
    stacey stacy
    stanislav stanislau
    stefanie stephanie steffanie
    stepan stefan stephan
    stephan stefan steffan
    stephen steven stephan
    stephens stevens
    stephenson stevenson
    stojanovic stoyanovich
    strauss straus
    strobel stroebel
    stuart stewart
    stylianos stelios
    su so soh soo
    suarez soares
    subramaniam subramanian subrahmanyam subramanyam subramanyan
    sudeep sudip
    sudhir sudheer
    sudo sudou sudoh
    suharto soeharto
    sujata sujatha
    sukarno soekarno
    sulaiman suleiman suleyman solomon soliman sulayman souleymane soleiman sulaimon
    suleman sulayman
    sumit sumeet sumith
    summers somers
    sun suen soon sng syun
    suneel sunil
    sung seong soung
    sunita sunitha suneeta
    surendra surender surinder
    suresh sureesh
    suryadi soeryadi
    susan suzan
    susanna susannah suzanna zuzanna
    sushmita susmita sushmitha
    susilo soesilo
    suss suess
    sutomo soetomo
    suwarno soewarno
    suzanne susanne
    svensson swenson svendsen
    svetlana svitlana swetlana
    swati swathi svati
    szabo sabo
    szilard silard
    szymanski shimanski
    tahir taher taheer
    tailor taylor
    talib taleb
    tamara tamera
    tan tam tham
    tang tong teng thong
    tanya tania tanja
    tao to tou
    taras tarass
    tariq tarek tarik tareq tarique
    taro tarou taroh
    tatiana tatyana tetiana tatjana tetyana
    tawfiq toufik tawfik taoufik tevfik taufik
    taylor tayler
    tchaikovsky chaikovsky tschaikowsky chaykovsky
    tesfaye tesfay
    teshome tesshome
    tetsuya tetuya
    tewodros tedros theodros
    thakur tagore thakore
    theodor teodor
    theresa teresa tereza
    therese theresa
    thibault thibaut thibaud
    thirumal tirumal
    thompson thomson tomson
    thora tora
    thorbjorn torbjorn torbjoern
    thordis tordis
    thuy thui
    tian tien tin
    tiffany tifany
    timofei timofey tymofii timothy
    tiwari tewari tiwary
    tkachenko tkatchenko
    tolstoy tolstoi
    tomas tomasz thomas
    tompson thompson
    torsten thorsten
    toth tot
    toure touray
    tracy tracey
    traore troare
    tripathi tripathy
    tristan tristram
    trivedi tribedi
    tsubasa tubasa
    tsuchiya tutiya
    tzipora zipora tsipora zippora
    tzvi zvi tsvi zwi
    uday udaya
    ulrich ullrich
    upadhyay upadhyaya upadhya
    usman ousman
    vaclav waclaw
    valdez valdes
    valentin valentyn
    valery valeriy valerii valeri valerij
    vanessa vanesa
    vanita vanitha
    vanya vania vanja
    varma verma
    vasileios vassilios vasilis vassilis vasilios
    vasiliki vassiliki
    vasily vasyl vasili vasiliy vassili wassily vasilij
    vasudev vasudeva vasudevan
    vazquez vasquez vasques
    velazquez velasquez
    venkat venkata venkatt
    venkatesh venkateshwara venkatesan
    veronica veronika veronique
    vijay vijai wijay
    vikram vikrama wikram
    viktor victor wiktor
    viktoria victoria viktoriia viktoriya wiktoria
    vilhelm wilhelm
    vineet vinit vineeth
    vinita vineeta vinitha
    vinod vinodh
    virginia virginie
    vishnu visnu
    vitaly vitalii vitaliy vitali vitalij
    vivek vivekh
    vivian vivien vivienne
    vladimir volodymyr wladimir uladzimir vladimyr wolodymyr
    vladislav vladyslav uladzislau
    vogt voigt vogtt
    volkov volkoff wolkow
    vsevolod wsewolod
    vu vo
    vyacheslav viacheslav vjacheslav
    wagner wegner waggner
    wahid waheed wahiid
    walid waleed oualid velid
    walter walther
    wang uong
    wang wong ong heng
    watts wats
    webb webbe
    wei ngai wee
    wei wai ooi
    weiss weis weisz
    weizman weizmann vaitsman
    wen wan man boon
    werner verner wernher
    white whyte
    wickremesinghe wickramasinghe wickremasinghe
    wijaya widjaja vijaya
    wisniewski wishnevsky vishnevsky wischnewski
    wojciech woytek
    wolf wolfe woolf
    woo wu ou
    woong ung
    wright right
    wu ng goh ngo woo
    xavier chavier
    xavier javier
    xia hsia ha hah
    xiang hsiang
    xiao hsiao siu siau siew
    xie hsieh tse cheah chia dse
    xin hsin
    xing hsing ying
    xiong hsiung hung
    xiu hsiu
    xu hsu chui
    xu hsu hsue
    xu hsu hui koh tsui shyu khor
    xue hsueh sit
    yaakov jacob yaacov yakov jakob iakov yaqub yakub yacoub
    yadav yadava yadhav
    yael jael
    yahya yehia yahia yehya
    yan yen ngan yim gan
    yana iana jana
    yang ryang
    yang yeung yeoh yeo young ieong
    yao yaw
    yao yiu
    yaroslav iaroslav jaroslav
    yasin yassin yaseen yassine yasine
    yasmin yasmine yasmeen jasmine jasmin jasmina yasemin yasamin
    ye yeh ip yap yip
    yegor egor yehor
    yehoshua joshua yoshua
    yehuda judah yehudah jehuda
    yeltsin eltsin jelzin
    yeo yuh
    yildiz yilditz
    yin wan
    ying ing
    yitzhak isaac itzhak yitzchak izhak yitzhaq
    yochanan johanan
    yohannes yohanes
    yoko youko yohko
    yolanda iolanda
    yonatan jonathan yehonatan
    yoo yu ryu ryoo you yew
    yoon yun youn
    yosef joseph yossef josef jozef
    young yeong yong
    young younge
    yu yee er
    yu yue uy
    yu yuu yuh
    yuan yuen juan wan
    yuji yuuji yuhji
    yuki yuuki
    yuko yuuko yuhko
    yulia iuliia yuliya yuliia julia iulia julija
    yuri iurii yurii yuriy yury jurij iouri juri
    yushchenko iushchenko
    yusuf jusuf
    yusuf yousef youssef yousuf yusef yussuf yosef yousif yusof yussef youcef yusop
    yusuke yuusuke
    yvonne ivonne
    zachary zachery zackary
    zahra zohra zahrah zehra
    zaid zayd zayed ziad ziyad zeyad
    zainab zaynab zeinab zaineb zineb zeynep zeinabu
    zakaria zakariya zakariyya zachariah zekeriya zakarya
    zeev zev
    zelensky zelenskyy zelenskiy selenskyj
    zeng tseng tsang chan chang
    zhan chan chim
    zhang chang cheung teo cheong teoh tiong
    zhanna janna
    zhao chao chiu
    zhao chao chiu teo chew jhao
    zhen chen
    zheng cheng tay cheang tee the
    zhenya jenya zhenia
    zhi chih
    zhong chung cheong
    zhou chou chow chew chau chiew
    zhu chu choo tjoe jhu
    zhuang chuang chong chng
    zhukov joukov schukow
    zimmermann zimmerman
    zoe zoey zoie
    zou tsou chau chow
    """#
}
