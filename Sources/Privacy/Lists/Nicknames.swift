// What people are called, when it is not the name the roster holds.

extension NameLists {
  /// Short and pet forms of given names, in many languages: one line for each name, `robert:
  /// rob bob bobby`. A short form may stand in several lines, and may belong to all genders.
  ///
  /// Read it line by line: the name, a colon, then its short forms with spaces between them.
  ///
  /// We wrote it ourselves, as facts; it is taken from no package.
  static let nicknames = #"""
    elizabeth: ellie
    friederike: rike fritzi friedel
    christina: chrissy
    christine: chrissy
    antonio: tony tono
    matthias: matthi mattes
    nikolaus: niko nik
    jesus: chus
    francisca: paqui
    manuel: manny
    giovanni: nino
    francesco: cecco
    antonietta: tonia
    eleonora: nora ele
    genevieve: ginette viviane
    sebastian: bastian
    johannes: johann
    elisabeth: elsbeth lieschen ilse bettina
    katharina: trina rina
    brigitte: biggi gitta
    hanspeter: hape
    gottfried: friedel
    cornelius: kees
    gerardus: gerard
    ekaterina: katia
    yelena: alyona
    oleksandr: oleks
    dimitrios: jimmy
    abdulrahman: abdul
    abdullah: abdul
    oluwaseyi: seyi
    chidinma: chidi dinma
    krishnamurthy: krish
    yitzchak: itzik
    shlomo: shlomi
    gunnar: gunni
    anders: ankan
    birgitta: gittan britta
    mustafa: musti mistik
    archibald: archie
    gabriella: gabby
    raphael: rafa raffi
    bartholomew: bart
    augustin: gus
    eduarda: duda
    giovanna: gio
    svetlana: sveta lana
    volodymyr: vova
    temitope: temi tope
    siobhan: shiv
    maricel: cel
    nattapong: nat
    siriporn: siri
    istvan: pisti isti pityu
    jozsef: jozsi joci
    laszlo: laci
    zoltan: zoli
    gyorgy: gyuri
    ferenc: feri
    sandor: sanyi
    janos: jani jancsi
    eszter: eszti
    erzsebet: erzsi bozsi bori
    katalin: kati kata
    magdolna: magdi
    ildiko: ildi
    zsofia: zsofi
    matyas: matyi
    tamas: tomi
    gabor: gabi
    andras: bandi andris
    imre: imi
    abdelrahman: abdo
    abdirahman: abdi
    abdulaziz: aziz azouz
    abdullah: apo abdu abood
    abdullahi: abdul
    abdulrahman: abdu aboudi
    abena: abbie
    abhijit: abhi
    abhinav: abhi
    abhishek: abhi
    abigail: abby gail abbie abbey
    abiodun: abi biodun
    abraham: abe bram
    adebayo: bayo ade
    adelaide: addie heidi ada adele
    adeline: addie ada lina
    adewale: wale ade
    aditya: adi
    adriana: dri drica
    adrianus: adri arie
    agatha: aggie
    agnes: aggie nessie
    agnieszka: aga agusia
    ahmed: hamada hamoudi mido
    aidan: aid
    aikaterini: katerina
    aisha: aish shosho
    aishwarya: aish ash
    akihiro: aki
    akosua: akos
    alasdair: ally al
    albert: al bert bertie
    alberta: bertie berta
    alberto: beto berto tito
    aleix: alex
    alejandra: ale jandra
    alejandro: ale alex jandro
    aleksandar: aca sasa aco
    aleksander: olek alek
    aleksandr: sasha shura sanya alik sash
    aleksandra: sasha shura ola sanja asia
    aleksandrs: sasa
    aleksanteri: santtu ale
    aleksei: lyosha alyosha
    aleksi: ale
    alessandra: sandra ale
    alessandro: sandro ale
    alexander: alex al sandy lex xander alec alick zander sasha
    alexandra: alex sandra sandy lexi lexie sasha alexa xandra ali
    alexandros: alekos alex
    alexandru: alex sandu alecu
    alexei: lyosha alyosha lesha
    alexis: alex lexi lexie
    alfons: fons
    alfonso: poncho fonsi
    alfred: alf fred alfie freddie
    alfredo: fredo
    alice: ali allie elsie
    alicia: ali lisha licia
    alireza: ali reza
    alison: ali allie
    alistair: al ali alec
    alois: loisl luis
    alzbeta: betka
    amanda: mandy manda mandie
    amelia: amy millie milly mel
    amirhossein: amir
    ana: anca anuta
    anantharaman: anand
    anastasia: stacy ana nastya stasia asya
    anastasios: tasos
    anastasiya: nastya asya stasya
    anatoly: tolya
    anders: adde
    andras: andris bandi
    andrea: andi andie drea andre
    andreas: andi andy dreas anders
    andrei: andryusha
    andrew: andy drew dru
    andrii: andriyko
    andrzej: jedrek andrzejek
    angela: angie ang ange
    angelica: angie jelly
    angelika: geli gela
    angus: gus
    aniruddha: ani
    anirudh: ani
    ankita: anki
    ann: annie nan nancy
    anna: ann annie anya nan anouk anka anita annushka nyura
    annabel: bel bella annie belle
    anne: annie nan nancy annette
    anneliese: anne liese
    annemarie: annemie
    anthony: tony ant anton
    antoinette: toni netta nettie
    antonella: nella
    antonia: toni tonia
    antonietta: nietta etta
    antonina: tonya nina
    antonio: toni antonito tono tonho toninho tonio nino toto tonino
    antonios: antonis
    antonius: ton toon teun
    anupama: anu
    anuradha: anu
    aoife: eefa
    aparna: appu
    apostolos: tolis
    arabella: bella bel arry
    arjun: aju
    arthur: art artie arty
    asuncion: asun
    athanasios: thanasis sakis thanos
    attila: ati
    audrey: audie
    augusta: gussie gus
    augustine: gus austin
    augusto: guto
    augustus: gus gussie
    avraham: avi avrum
    ayako: aya
    ayodele: ayo dele
    ayse: aysecik
    babatunde: tunde baba
    balasubramanian: bala
    balazs: bali
    balwinder: balli
    baptiste: bat
    barbara: barb babs barbie bab basia babsi barbel baska
    barry: baz bazza
    bartholomeus: bart mees
    bartlomiej: bartek
    bartolomeo: meo bartolo
    bartosz: bartek
    beata: beatka
    beatrice: bea trixie bee beattie
    beatrix: bea trixie trix
    beatriz: bia bea
    belinda: bel linda
    bence: benci
    benedetto: nedo
    bengt: benke
    benigno: noynoy ninoy
    benjamin: ben benny benji benjy
    bernadette: bernie detta nadette
    bernard: bernie barney
    bernardo: dino nardo
    bernhard: bernd hardy
    bertha: bertie
    bethany: beth
    beverley: bev
    bhuvaneshwari: bhuvana
    binyamin: benny bibi
    birgitta: gitta bibbi
    bjorn: bjorne
    boguslaw: bogus
    bohdan: bodya
    boleslaw: bolek
    boris: borya
    brendan: bren
    bridget: bridie biddy brid
    brigitte: gitti gitte bibi
    caleb: cal
    callum: cal
    calvin: cal vin
    cameron: cam cammy
    camilla: millie cam milla
    caoimhe: kee
    carlos: carlitos charly caco
    carolina: carol caro
    caroline: carrie caro carol lina
    carolyn: carrie lyn carol
    cassandra: cass cassie sandra
    caterina: rina cate
    catharina: trijntje toos rina kaatje
    catherine: cathy kate katie cat cath kitty kathy kit
    cecilia: cissy celia ceci
    chaminda: chami
    chandrasekhar: chandra shekhar
    charalampos: babis lambis
    charles: charlie chuck chas charley chaz chip carl
    charlotte: charlie lottie char lotte charley tottie
    chathurika: chathu
    chester: chet
    chidi: chi
    chinedu: nedu
    christian: chris kris chrischi
    christiane: christel janne
    christina: chris tina chrissie christy
    christine: chris chrissie tina christy
    christophe: chris tof
    christopher: chris kit topher kris christy
    christos: chris
    chukwudi: chudi
    chukwuemeka: emeka emy
    clara: clare
    clarissa: clara rissa
    claudia: claud
    clayton: clay
    clementine: clem clemmie
    clifford: cliff
    clinton: clint
    concepcion: concha conchita
    conor: con
    constance: connie
    constantin: costel costi dinu
    consuelo: chelo
    cordelia: delia cordy
    corinne: cori rinn
    cornelia: conny nele corrie
    cornelis: cor kees cees
    cornelius: con neil corny
    cristina: cris
    cristobal: tobal
    cristoforo: cris
    cuthbert: bertie cuddy
    cynthia: cindy cyn
    czeslaw: czesiek
    daniel: dan danny dani daniele
    daniela: dani
    daria: dasha
    dariush: dari
    dariusz: darek
    darren: daz dazza
    darya: dasha
    david: dave davy davey dai daudi
    deborah: deb debbie debs debby
    declan: dec
    deepak: deepu
    deepika: deepu
    delilah: lila
    dennis: den denny
    desmond: des dez
    devendra: dev
    dharmendra: dharam
    diana: di
    diego: dieguito
    dietrich: dieter dirk
    dimitar: mitko dimo
    dimitri: dima dimi mitya
    dimitrios: dimitris mitsos takis
    dinesh: dinu
    divya: divi
    dmitri: dima mitya dimka
    dmitry: dima mitya
    dmytro: dima mytro
    dolores: lola lolly loli
    domenica: mimma
    domenico: mimmo mimi menico
    dominic: dom nic nick
    dominique: dom domi
    donald: don donny donnie
    dorota: dorotka
    dorothea: dora thea dot doro
    dorothy: dot dotty dolly dottie dora dodie
    douglas: doug dougie duggie
    dragan: gagi
    dumitru: mitica dumi
    duncan: dunc
    dusan: dule
    eberhard: eb hardy
    ecaterina: cati
    edith: edie
    edmund: ed eddie ned ted
    eduardo: edu lalo dudu duda edo danding
    edward: ed eddie ted teddy ned eddy ward
    edwin: ed eddie win
    edyta: edytka
    eero: ere
    efstathios: stathis
    ekaterina: katya katyusha katerina
    eleanor: ellie nell nora nellie lena elle
    eleftherios: lefteris
    elena: lena lenochka alyona lenuta leni
    eleni: lena lenio
    eleonore: lore nora leni
    elijah: eli lige
    elina: ellu
    elisabet: lisbet betje lisa
    elisabeth: babette lisbeth lise elise lili liesl lisa sissi betti bettan
    elisabetta: betta elisa
    eliyahu: eli
    elizabeth: liz beth lizzie betty bess eliza libby lisa elsie betsy lizzy lilibet bessie betsey liza bettie
    elizaveta: liza
    ella: ellie
    ellen: nell ellie nellie
    elliot: eli ell
    eloise: ellie
    elzbieta: ela elka
    emanuele: lele manu
    emily: em emmy millie emmie
    emine: emis
    emma: em emmy
    emmanouil: manolis
    emmanuel: manny manu emma
    emmanuelle: manu
    encarnacion: encarni encarna
    enrique: quique kike
    eoghan: owen
    erica: ricky
    erik: eke
    ernest: ernie ern
    ernesto: neto
    erzsebet: erzsi bozsi zsoka
    esperanza: espe lancha
    esther: essie hester
    eszter: eszti
    eugene: gene
    eugenia: genie
    eulalia: laia lali
    evangelia: litsa eva vangelio
    evangeline: eva evie vangie
    evangelos: vangelis
    evelyn: evie eve lyn
    evgenia: zhenya
    evgeny: zhenya
    ewa: ewka ewunia
    ezekiel: zeke
    ezra: ez
    farshid: farsh
    fatemeh: fati
    fatima: fati fafa fatoum fatouma batoul
    fatimah: tima
    fatma: fatos
    federica: fede
    federico: fede
    felicity: fliss flick
    felipe: pipe
    ferdinando: nando
    ferenc: feri
    fergus: fergie ferg
    fernanda: nanda fer
    fernando: nando fer ferni
    filippo: pippo lippo
    finley: fin
    finnegan: finn
    fiona: fi
    florence: flo flossie florrie
    folasade: sade fola
    frances: fran franny frankie fanny francie
    francesc: cesc xesc
    francesca: franca checca
    francesco: franco ciccio checco cesco
    francis: frank fran frankie
    francisca: cisca siska paca paquita chica
    francisco: paco pancho kiko fran curro chico quico xisco cisco kikoy
    franciscus: frans sus
    franciszek: franek
    francois: fanfan
    franklin: frank frankie
    frantisek: franta fanda
    franz: franzl ferenc
    franziska: franzi zisk fanny
    frederic: fred
    frederick: fred freddy freddie rick fritz
    frederique: fred
    fredrik: fredde frippe
    friedrich: fritz friedel fiete
    fyodor: fedya
    gabor: gabi
    gabriel: gabe gab gabi
    gabriela: gabi gaby
    gabriele: gabi lele
    gabrielle: gabby gaby gabi elle
    galina: galya
    ganesh: gani
    gareth: gaz gary
    gary: gaz gazza
    gaurav: gaurs
    gayatri: gayu
    genevieve: gen jenny viv
    gennady: gena
    geoffrey: geoff jeff
    georg: schorsch jorg girgl
    george: georgie geordie jorge
    georgi: gosho gogo
    georgia: georgie gogo
    georgina: georgie gina
    georgios: giorgos yorgos
    georgy: zhora gosha yura
    gerald: gerry jerry ger
    geraldine: gerry deenie
    geraldo: gera
    gerard: gerry jerry ger
    gerhard: gerd gert hardy
    gerrit: ger gerry
    gertrud: trude traudel
    gertrude: gertie trudy trudie
    gheorghe: gigi ghita gicu
    giacomo: mino
    gianfranco: franco gian
    gianluca: luca gian
    gianluigi: gigi
    gijsbert: gijs bert
    gilbert: gil bert gib
    gilberto: beto gil
    gillian: gill jill gilly
    gintaras: gintas
    gioacchino: gioia
    giovanna: gianna vanna
    giovanni: gianni vanni nanni gio
    giuseppe: beppe peppe pino beppino peppino
    giuseppina: pina peppina giusi
    gonzalo: gonza chalo
    gopalakrishnan: gopi gopal
    goran: gogi
    gordana: goca
    gordon: gordy gord
    graciela: chela
    gregoire: greg
    gregorio: goyo rino
    gregory: greg gregg gregor
    grigory: grisha
    grzegorz: grzesiek grzes
    guadalupe: lupe lupita
    gudmundur: gummi mundi
    gudrun: gunna
    guglielmo: memmo mino
    guillaume: guigui
    guillermo: memo guille willy
    gunilla: gunn
    gunther: gunni
    gurpreet: guri preet
    gustav: gurra
    gustavo: gus tavo guga
    gwendolyn: gwen wendy
    gyorgy: gyuri
    hamidreza: hamid
    hamish: hame
    hannah: han hanny
    hardeep: hardy
    harish: hari
    harold: harry hal
    harpreet: harry preet
    harriet: hattie harry harri
    harrison: harry
    haruka: haru
    harvey: harv
    hassan: hass
    hector: tito
    heikki: hessu
    heinrich: heinz heiner heini hinnerk
    helen: nell nellie lena
    helena: lena nell
    helene: leni nelly
    hendrik: henk rik hein
    henrietta: hettie etta henny
    henrik: henke
    henrique: rique
    henry: harry hank hal
    henryk: heniek
    herbert: herb bert bertie
    hernan: nan
    hezekiah: hez
    hilary: hil
    hiroshi: hiro
    hiroyuki: hiro yuki
    hortensia: tencha
    howard: howie
    hubert: hugh bert hube
    hugh: hughie huw shug
    humberto: beto
    huseyin: huso
    hussein: hoss
    ian: iain
    ibrahim: ibo ibra abe barhoum
    ifeoma: ify
    ignacio: nacho inaki
    ignacy: ignas
    igor: gosha
    ilona: ilus ica
    ilya: ilyusha
    immanuel: manny
    imogen: immy immie
    ingeborg: inga bojan
    inmaculada: inma
    ioan: ion nelu ionel ionut
    ioannis: giannis yannis
    irene: rene renie
    irina: ira irka
    isaac: ike zac zak
    isabel: izzy bel bella ibby isa chabela belita
    isabella: izzy bella bel issy ella
    isabelle: izzy belle issy isa zaza
    isaiah: ike zay
    ismail: ish
    israel: izzy
    istvan: pista isti
    ivan: vanya ivanko vanja ivo vanio iva ivica
    jacek: jacus
    jacob: jake jakey jay cob koby
    jacobus: koos jaap ko cobus
    jacqueline: jackie jacqui line
    jacques: jacquot coco
    jadwiga: jadzia
    jagdish: jaggu
    jaime: jimmy
    jakob: jaap kobi kuba
    jakub: kuba kubus jakubko
    james: jim jimmy jamie jem jimmie jamey jaime
    jan: janek jasiek jas honza
    jane: janie jenny
    janet: jan jennie
    janos: jancsi jani
    janusz: januszek
    jaroslav: jarda jara
    jasmine: jas jazz jazzy
    jason: jay jase
    jaspreet: jas preet
    jaswinder: jassi
    javier: javi
    jean: jeanie
    jeanne: jeannette jeannot jo
    jeffrey: jeff geoff
    jemima: jem mima
    jennifer: jen jenny jenn jenna
    jens: jeppe
    jeremiah: jerry jem jeremy
    jeremy: jem jez jerry
    jerome: jerry
    jerzy: jurek
    jesse: jess
    jessica: jess jessie
    jesus: chuy chucho
    jiri: jirka jura
    joachim: achim jochen jo
    joan: joanie joanet
    joanna: jo joey asia joasia aska
    joanne: jo joey
    joao: joca jo
    joaquim: quim
    joaquin: quino
    johan: janne jojje
    johann: hans hansi
    johanna: hanna hanne jo anneke jonna
    johannes: hans hannes jo jan johan hansi juhani hannu jussi
    john: jack johnny jackie jock jon johnnie
    jon: nonni
    jonas: jonukas
    jonathan: jon jonny john jonty nathan jono
    jordi: jord
    jorge: koke jorgito
    jorgen: jogge
    jose: pepe chepe pepito zeca ze josito
    josef: sepp jupp seppl pepi jos pepa pepik
    josefa: pepa fina
    josefina: fina pepa jose
    josep: pep
    joseph: joe joey jos jody jo sepp
    josephine: jo josie joey fifi posy
    joshua: josh
    josiah: joe jos
    jovan: joca jova
    joyce: joy
    jozef: jozek
    jozsef: joska joco
    juan: juanito juancho
    juana: juanita
    judit: jutka
    judith: judy jude judi
    juhani: jussi
    julia: jules julie julka
    julian: jules
    juliet: jules
    juliette: ju
    juraj: duri
    justin: jus
    justyna: justynka
    kaleb: kale
    kalevi: kale
    kamau: kama
    kamil: kamilek
    kamran: kami
    karel: kaja
    karen: kaz
    karl: kalle karli
    karol: karolek
    karthikeyan: karthik karthi
    kartik: karthi
    katalin: kati kata
    katariina: kati kaisa
    katarina: kaca kata kattis kajsa
    katarzyna: kasia kaska
    katerina: katka kata
    kateryna: katya katrusia
    katharina: kathi kati kathe trine tina kaethe katja
    katherine: kate katie kathy kat kitty kath kay kit
    kathleen: kath kathy kay katie
    kathryn: kate kathy katie kath
    katrin: kati
    kavita: kavi
    kazimierz: kazik kazek
    kazuhiro: kazu
    keiko: kei
    kenichi: ken
    kenji: ken
    kenneth: ken kenny
    kentaro: ken
    kevin: kev
    khadija: khadouj dija
    khaled: khalid
    kieran: kier
    kimberley: kim kimmy
    kimberly: kim kimmy
    kirill: kirya
    kirsten: kirsty kirs
    konrad: conny kurt
    konstantin: kostya
    konstantina: dina nantia
    konstantinos: kostas dinos kostis costas
    krishna: kanha krish
    krishnan: krish
    kristen: kris
    kristian: krille
    kristiina: kiti
    kristin: stina
    kristina: kris tina krissy kicki stina
    kristjan: krisu
    kristoffer: kricke stoffe
    krisztina: kriszti
    krystyna: krysia kryska
    krzysztof: krzysiek krzys
    ksenia: ksyusha
    kuldeep: kully
    kwabena: kobby
    kwadwo: kojo
    kwame: kwam
    ladislav: lada laco
    lakshmi: lacchu
    lambertus: bert lammert
    lancelot: lance
    larisa: lara
    lars: lasse
    lasantha: lasa
    laszlo: laci
    laura: laurie lori lolly
    lauren: laurie loz lori
    laurence: larry laurie loz
    laurens: lau rens
    lavinia: vinnie
    lawrence: larry lorry laurie lars loz
    layla: lulu
    leah: lee
    leonard: len lenny leo leon
    leonardo: leo nardo leandro
    leonhard: hartl leo
    leonid: lyonya
    leopold: leo poldi
    lerato: rato
    leroy: roy lee
    lesya: lesyunia
    leszek: lech
    leticia: lety leti
    letitia: letty tish lettice
    lev: lyova
    levi: lev
    lewis: lew louie
    lilian: lily lil
    lillian: lily lil
    linda: lin lindy
    liudmila: lyuda mila
    ljiljana: ljilja
    ljubomir: ljuba
    llewellyn: lew lyn
    lorenza: renza
    lorenzo: renzo lencho enzo
    lorraine: lori lorrie
    louis: lou louie lewis
    louisa: lou lulu
    louise: lou lulu
    lucas: luke luc
    luciano: lucio
    lucille: lucy
    lucinda: lucy cindy
    lucy: lu luce
    ludmila: lida
    ludovic: ludo
    ludwig: lutz wiggerl lui
    luigi: gigi gino luigino
    luis: lucho lui
    luisa: lu
    lukasz: lukaszek
    lydia: lyddie liddy
    lyubov: lyuba
    lyudmila: lyuda mila lyusya
    mabel: mabs
    maciej: maciek
    maddalena: lena
    madeleine: maddy maddie mado
    madeline: maddy maddie
    madhavi: madhu
    madhusudan: madhu
    madison: maddy maddie
    magdalena: maggie lena magda malena madzia
    magdalene: lene leni
    magnus: mange maggi
    mahesh: mahi
    mahmoud: mahmood hoda
    mairead: peig
    makoto: mako
    maksim: max
    malcolm: mal malc
    malgorzata: gosia malgosia goska
    manfred: manni fred
    manoj: manu
    manpreet: mani preet
    manuel: manolo manu manolito mel lolo neca
    manuela: manoli lola manu
    marcello: lello
    marcelo: celo
    marcin: marcinek
    marcus: mark marc
    margareetta: reetta
    margaret: maggie meg peggy marge margie greta daisy peg madge rita mags megan
    margareta: greta maggan
    margarete: grete gretel greta gitte rita meta
    margaretha: greet gretha
    margarita: mago marga rita
    margherita: rita ghita
    margit: manci
    margot: gogo
    marguerite: margot gogo
    maria: mia mitzi marie ria mimi mari marichu mery maru masha marusya manya marysia maryska marika maro maija
    mariam: maro
    marian: mari
    marianne: mari annie
    maricel: cel
    marilyn: mari lyn
    marina: marisha
    marinus: rinus
    mariusz: mariuszek
    marjorie: marge margie
    marketa: marketka
    markku: mara
    martha: marty mattie patty
    martin: marty mart
    martinus: tinus
    marvin: marv
    mary: molly polly mamie may mae moll minnie
    maryam: mimi
    masahiro: masa
    masashi: masa
    mateusz: mati mateuszek
    matilda: tilly mattie tilda
    matteo: teo
    matthew: matt matty mat
    matthias: matze matthes hias
    maureen: mo reenie
    maurice: mo moe morrie
    mauricio: mau
    maximilian: max maxi milan
    maximilien: max
    maxwell: max
    meenakshi: meena minu
    mehmet: memo memis
    melanie: mel
    melissa: mel lissa missy
    melvin: mel
    menachem: mendy
    mendel: mendy
    mercedes: merche mercy meche
    meredith: merry
    micah: mike
    michael: mike mick mickey micky mikey mitch misha michi micha michel
    michaela: mickey kayla
    michail: michalis
    michal: michas misko misa
    michelangelo: michi angelo
    michele: lele michi
    michelle: shelly chelle mich
    michiko: michi
    mieczyslaw: mietek
    miguel: migue miguelito mike
    mihai: misu
    mihail: misho
    mihaly: misi
    mikael: micke
    mikhail: misha mishka
    mikiyas: miki
    mikko: miksu
    miklos: miki
    mikolaj: miki
    milagros: mila milly
    milan: miki
    mildred: millie
    millicent: millie milly
    miloslav: milos
    milton: milt
    mindaugas: mindis
    minerva: minnie
    miodrag: mica
    miranda: mandy randy mira
    miriam: mim mimi miri
    miroslav: mirek miro
    miroslaw: mirek
    miryam: miri
    mitchell: mitch
    mohamed: mo moe hamada mido medo
    mohammadreza: reza
    mohammed: mo moe hamada mido medo hamoudi
    monica: moni nica
    monika: moni
    montserrat: montse
    mordechai: motti
    mortimer: mort morty
    moses: moe mo moshe
    moshe: moishe
    muhammad: mo moe hamada
    muhammed: mami
    mukesh: muku
    muriel: mu
    mustafa: mustik muso mos sasa
    mykhailo: mykhas misha
    mykola: kolia
    nadezhda: nadya
    nadiia: nadia
    nadine: nadia
    nancy: nan
    nandini: nandu
    naoko: nao
    naomi: nomi
    narayanan: nara
    narendra: naren
    natalia: natasha nata talia natalka
    natalie: nat nattie tally
    natalya: natasha nata
    natasha: tash tasha nat
    nathalie: nat nath
    nathan: nat nate
    nathaniel: nat nate nathan
    neelam: neelu
    neil: neilly
    ngozi: ngo
    ngozichukwu: ngozi
    nicholas: nick nicky nico nic klaus colin nik
    nicola: nicky nikki nico cola
    nicolaas: klaas nico
    nicolae: nicu
    nicole: nicky nikki nic coco
    niels: nis
    nikhil: nikki
    niklas: nik klas
    nikola: nidza
    nikolai: kolya
    nikolaos: nikos
    nikolaus: klaus niki nico
    nils: nisse
    nina: ninochka
    nkosinathi: nathi
    nnamdi: namdi
    nobuyuki: nobu
    nomvula: mvula
    noriko: nori
    norman: norm
    nour: nounou
    obadiah: obie
    octavia: tavi tavy
    oksana: ksana
    olafur: oli
    olavi: olli
    oleg: olezhka
    oleksandr: sashko oles sasha
    oleksandra: lesia sasha
    oleksii: oleksa lyosha
    olena: lena olenka
    olga: olya
    oliver: ollie olly noll
    olivia: liv livvy ollie livia
    olof: olle
    olufunke: funke
    olumide: mide
    oluwadamilola: dami damilola
    oluwafemi: femi
    oluwaseun: seun
    oluwatobi: tobi
    omer: omi
    oscar: ossie oz
    oskar: ocke
    oswald: oz ossie
    otieno: oti
    ottilie: tilly
    owen: owie
    pablo: pablito
    padmavathi: padma
    padraig: paddy pat podge
    pamela: pam pammie
    panagiota: giota
    panagiotis: panos takis
    paraskevi: voula evi vivi
    parthasarathy: partha
    pasquale: lino
    patricia: pat patty tricia trish patsy patti trisha tish
    patricio: pato
    patrick: pat paddy rick packy
    patrik: patte
    paula: polly
    paulette: paulie
    pauline: paulie polly
    pavel: pasha pashka
    pawel: pawelek
    pedro: perico pedrito
    pekka: peksi
    penelope: penny pen nell
    per: pelle
    percival: percy perce
    petar: pera perica
    peter: pete pet petey peto peti
    petr: peta
    petro: petryk
    petronella: nel pietje
    petteri: pete
    philip: phil pip flip
    philippa: pip pippa
    philippe: phil filou
    philomena: mena
    phineas: phin
    phyllis: phyl
    piergiorgio: pg
    pierluigi: gigi
    pierre: pierrot
    pieter: piet pim
    pilar: pili piluca
    piotr: piotrek piotrus
    polina: polya
    prabhakaran: prabha
    pradeep: deepu
    prakash: paku
    pranav: pran
    prashant: prash
    priscilla: cilla prissy
    priyanka: priya pri
    prudence: prue pru
    purushottam: puru
    pyotr: petya
    quentin: quin
    rachel: rach rae racheli
    radhakrishnan: radha krish
    rafael: rafa
    rafal: rafalek
    raffaele: lello raffa
    raffaella: raffa lella
    raghavendra: raghu
    raimundo: mundo
    rajalakshmi: raji
    rajendra: raj raju
    rajesh: raj raju
    rakesh: raka
    ralph: ralphie
    ramachandran: ram
    ramesh: ram ramu
    ramon: moncho monchi
    randall: randy rand
    randolph: randy
    raphael: rafe raph rafi
    rasmus: ras
    raul: rulo
    raymond: ray raymie
    rebecca: becky becca bex becks
    reginald: reg reggie rex
    reinhard: reini hardy
    remedios: reme
    reuben: rube ruben
    reza: rezi
    riccardo: ricky
    richard: rick dick rich ricky richie dickie rickie ritchie
    rivka: rivki
    robert: rob bob bobby robbie robby bert bobbie rab robb
    roberta: bobbie robbie berta
    roberto: beto robe rober tito
    roderick: rod roddy rick
    rodney: rod roddy
    rodrigo: rigo ro digo digong
    roger: rog rodge hodge
    rohit: ro
    roland: rollo rolly
    roman: roma
    ronald: ron ronnie ronny
    ronaldo: naldo
    rosa: rosita
    rosalia: lia
    rosalind: ros roz lindy
    rosamund: ros rosie
    rosario: charo charing
    rose: rosie
    rosemary: rosie rose romy
    roxanne: roxy
    rudolf: rudi rolf dolf ruda
    rudolph: rudy rolf dolph
    rupert: rupe
    russell: russ rusty
    ruth: ruthie
    ryszard: rysiek rysio
    sabrina: bri
    sachin: sachu
    salvador: chava salva
    salvatore: sal salvo toto turi
    samantha: sam sammy sammie
    samuel: sam sammy
    sandeep: sandy
    sandor: sanyi
    sandra: sandy sandi
    sanjay: sanju
    santhosh: santo
    santiago: santi chago yago tiago
    sarah: sally sadie sal sarit
    saraswathi: saras
    satoshi: sato
    satyanarayana: satya
    saurabh: sauru
    seamus: shay jimmy
    sean: shane
    sebastian: seba seb bas bash baz basti wastl
    sebastiao: tiao bastiao
    sebastien: seb
    selamawit: selam
    selina: lina
    semyon: syoma
    sepideh: sepi
    sergei: seryozha
    sergio: checo
    serhii: serhiyko
    sharon: shaz shazza
    shashikala: shashi
    shinichi: shin
    shinji: shin
    shirley: shirl
    shivakumar: shiva
    shlomo: momo
    shmuel: shmulik
    shubham: shub
    siavash: sia
    siddharth: sid siddhu
    sidney: sid syd
    siegfried: sigi siggi
    sigrid: siri
    sigurdur: siggi
    silas: si
    simon: si sim simmy
    siobhan: shiv
    siphiwe: sphi
    slawomir: slawek
    slobodan: boba sloba
    snezana: sneza
    sofia: sonya sofie sofi sohvi
    soheila: soso
    solomon: sol solly
    sophia: sophie soph
    soren: soller
    soumya: sou
    spencer: spence
    spyridon: spyros
    srinivas: srini vasu
    srinivasan: srini vasu
    stanislav: stas slava standa
    stanislaw: staszek stas stach
    stanley: stan
    stavros: stavrakis
    stefan: steff stef stevo stefek stevko fane steffe
    stefanie: steffi
    stefano: ste
    stephane: steph
    stephanie: steph stevie steffi
    stephen: steve stevie ste steph
    steven: steve stevie ste
    stewart: stew stu
    stjepan: stipe stef
    stuart: stu stew
    subramaniam: subbu mani
    subramanian: subbu mani
    sudhakar: sudha
    sukhwinder: sukhi
    suleyman: sulo
    surendra: suri
    suresh: suri
    susan: sue susie suzie sukie
    susannah: sue susie suzy
    susanne: susi sanne
    suzanne: sue suzie suzy
    sven: svenne
    svetlana: sveta ceca
    swaminathan: swami
    swati: swa
    sylvester: sly syl vester
    sylvia: syl sylvie
    szymon: szymek
    tabitha: tabby
    tadeusz: tadek
    takahiro: taka hiro
    takeshi: take
    tamara: tammy tara toma
    tamas: tomi
    tapio: tapsa
    tatenda: tate
    tatiana: tati tanya tania
    tatyana: tanya
    tejaswini: teju
    temitayo: tayo
    temitope: tope temi
    tendai: tendi
    terence: terry tel
    teresa: terry tess tessa tere teresita
    terez: teri
    tetiana: tania
    tewodros: teddy tedros
    thaddeus: thad tad
    thandiwe: thandi
    thembinkosi: themba
    theodora: dora theo thea
    theodore: ted teddy theo
    theodoros: thodoris
    theodorus: theo dirk door
    theresa: terry tess tessa tracy
    therese: resi rese
    thiago: thi
    thomas: tom tommy thom tam
    thorsten: toto
    tiffany: tiff
    timo: timppa
    timofei: tima
    timothy: tim timmy
    tobias: toby tobi
    todor: tosho
    tomas: tomasito tom tompa
    tomasz: tomek
    tomislav: tomo
    tommaso: maso tommi
    tomohiro: tomo
    tomoko: tomo
    toomas: toom
    torbjorn: tobbe
    tristan: tris
    tshepo: tshep
    tyrone: ty
    ulrich: uli ulli
    ulrike: uli ulli rike rieke
    umberto: berto
    ursula: uschi ulla ursel
    urszula: ula ulka
    vaclav: vasek venca
    vadim: vadik
    valentina: vale valen tina valya
    valentine: val
    valentino: tino
    valeria: lera
    valerie: val
    valery: valera
    vanessa: nessa ness
    varun: varu
    vasile: vasi
    vasileios: vasilis vassilis
    vasiliki: vaso vicky
    vasily: vasya
    vasyl: vasylko
    venkata: venky
    venkataraman: venkat venky
    venkatesh: venky venkat
    vera: verochka
    vernon: vern
    veronica: ronnie vera roni nika vero
    veronique: vero
    vicente: chente vicen
    victor: vic
    victoria: vicky tori vic vikki vickie queenie
    vijayalakshmi: viji vijaya
    vikas: vicky
    vikram: vicky vik
    viktor: vitya vicke
    viktoria: vika
    vinayak: vinu
    vincent: vince vin vinny vinnie
    vincenza: enza
    vincenzo: enzo vince cenzo
    vinicius: vini
    violet: vi
    virginia: ginny ginger virgie
    vishal: vishu
    viswanathan: vishy vishu
    vitaly: vitalik
    vivian: viv
    vladimir: vova volodya vlad vladik vlada vladko
    vladislav: vlad slava
    vojtech: vojta
    volodymyr: vova volodya vlad
    vsevolod: seva
    vyacheslav: slava
    vytautas: vytas
    waldemar: waldek
    wallace: wally
    walter: walt wally wat
    waltraud: traudl
    wangari: wanga
    wanjiku: ciku shiku
    wesley: wes
    wieslaw: wiesiek
    wilfred: wilf fred will
    wilhelm: willi will helm willy
    wilhelmina: mina minna willa willy mien helma
    wilhelmus: wim
    willem: wim pim
    william: will bill billy willie willy liam wills billie wil
    winifred: winnie fred freda
    winston: win winnie
    wladyslaw: wladek
    wlodzimierz: wlodek
    wojciech: wojtek
    wolfgang: wolf wolfi
    ximena: xime
    yaakov: kobi yankel
    yakov: yasha
    yaroslav: yarik slava
    yashwant: yash
    yegor: gosha
    yehuda: udi
    yekaterina: katya
    yelena: lena
    yevgeny: zhenya
    yevhen: zhenia
    yitzhak: itzik tzahi
    yolanda: yoli
    yosef: yossi
    yoshihiro: yoshi
    youssef: joe joey
    yukiko: yuki
    yulia: yulya
    yuliia: yulia
    yuri: yura
    yusuf: joe yusi
    yvonne: von vonnie
    zachary: zach zack zac zak
    zahra: zari
    zainab: zuzu zee
    zbigniew: zbyszek
    zdenek: zdena
    zdzislaw: zdzisiek
    zechariah: zach zack
    zeljko: zele
    zeynep: zeyno
    zinaida: zina
    zoe: zo
    zofia: zosia zoska
    zoltan: zoli
    zoran: zoki
    zoya: zoyka
    zsuzsanna: zsuzsa zsuzsi
    zuzana: zuzka
    zuzanna: zuzia
    zvonimir: zvone
    abdelrahman: abdou
    abimbola: bola
    adaeze: ada
    adriaan: adri
    aikaterini: katia
    aishwarya: aishu
    aleksandr: alex
    aleksandra: asya olya olka
    aleksey: lyosha alyosha
    alexander: sascha aleks sander olek
    alzbeta: bozka
    ananya: anu
    andrey: andryusha
    anna: anja nancy ania
    annunziata: nunzia
    antonella: anto
    antonio: toze
    apostolos: lakis
    athanasios: nasos
    balasubramanian: balu
    bartholomew: barry
    benedict: ben
    benedita: bene
    benjamin: benno
    benoit: ben
    boguslaw: bogdan
    bohdan: danko
    bozena: bozenka
    brunhilde: hilde
    caoimhe: keeva
    catherine: cate
    cedric: ced
    chinonso: nonso
    christopher: kip
    chrysoula: chrysa
    concepcion: chon
    cristina: tina
    csilla: csilli
    danielle: dani
    danuta: danka
    dariya: dasha
    despina: deppy
    dmitriy: dima mitya dimka
    dorothea: dorte
    eirini: rena
    eleanor: ella
    eleftheria: ria
    elena: lenka
    elisabeta: veta
    elisabeth: elli liesel betty lies
    elizabeth: bette lilly
    ettore: ettorino
    eva: evi
    evgeniya: zhenya
    fatima: tima
    fatoumata: fatou
    frances: frannie
    francesca: franci
    francisco: frisco xico
    francois: franck
    francoise: fanchon
    friedrich: fred freddy
    genevieve: genny
    georgios: george
    gergely: gergo
    gertrud: gerti
    giuseppina: giusy
    goncalo: goncas
    goran: jorgen
    gudrun: runa
    gunnar: nalle
    gurpreet: gopi
    halina: halinka
    hannelore: hanne loki
    hans: hansi hannes
    heinrich: henner
    hussein: hussi
    igor: garik
    ihor: igor
    ilona: ilonka
    ioannis: yanni john
    isabella: belle
    ismail: iso
    ivan: vania
    james: jimbo
    jan: jasio
    jaroslaw: jarek
    jaswinder: jas
    jean: jeannot
    jesus: suso
    jirina: jirka
    joao: janjao
    joaquim: kim
    joaquin: ximo
    johanna: joey
    johannes: joop
    jose: zezinho
    josefa: pepita
    jozef: jozin
    jozefina: pepi
    jurgen: jurg
    karin: kajsa
    karl: charly
    karlheinz: kalle
    katharina: katrin nina
    khadija: khadi
    krishnamurthy: kittu
    kristina: kia
    kseniya: ksyusha
    kyriaki: kiki
    lakshmi: laxmi
    leonor: nono
    ludmila: luda mila
    luis: luisito
    lukasz: luki
    mahmoud: hammoud
    maksim: maks
    malgorzata: gocha
    margaret: margot maisie
    margarete: gretchen
    margarita: margo
    maria: mary marijke
    mariya: masha
    michal: misiek
    mohammed: moha
    monika: nika
    montgomery: monty
    mykola: kolya
    natalia: nat
    nataliya: natasha nata natalka
    niccolo: nico
    nicolas: nico
    nikolai: nick
    nikolaos: nick
    nikolay: kolya
    nkechinyere: nkechi
    nomvula: vula
    obinna: obi
    oksana: ksyusha
    oleksandra: lesya olesya
    olufemi: femi
    ondrej: ondra
    oscar: ozzie
    panagiotis: notis
    pavel: pavlik
    peter: petya petr
    petr: petya
    rafael: rafi
    raffaele: lele
    ragnhild: ragni
    robert: bertie dob robin
    rosamund: roz
    roseanne: rosie
    rosemarie: rosi romy
    rupert: ru
    ruzena: ruza
    saoirse: seersha
    sebastian: sebas
    sebastiao: seba
    sergei: serezha seryoga
    sergey: seryozha serezha seryoga sergo
    sibusiso: sbu
    sieglinde: siggi
    sigrid: siggi sigi
    sofia: sophie
    sofiya: sonya
    sophia: sofi
    stavroula: voula
    stefan: stevie steffen
    stepan: stepanek
    sukhwinder: sukh
    surinder: suri
    susan: suzy
    susana: susi
    susannah: zanna
    svyatoslav: slava
    sylvain: syl
    teresa: renia terenia
    thomas: thommy
    timofey: tima
    tomas: tomasek tomy
    vaclava: vasa
    valentin: valya
    vasile: vasilica
    vasileios: billy
    vasiliki: vasia
    wanda: wandzia
    wanjiru: ciru shiru
    wilhelmina: billie
    william: bud
    yevgeniya: zhenya
    yevhen: zhenya
    youssef: yusufcik
    yuliya: yulia yulya
    zaynab: zeze zee
    zdenek: zdenda
    lieselotte: lilo lotte liesl
    liselotte: lilo lotte liesl
    """#
}
