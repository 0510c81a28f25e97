// People whom stories quote as sources.

extension NameLists {
  /// Full names of people whom texts on mentoring, learning, leadership, health and the like
  /// quote. Naming them points at no participant, unless the roster holds the same full name:
  /// then the roster wins.
  ///
  /// Read it line by line: each line is one full name, folded.
  ///
  /// We wrote it ourselves, as facts; it is taken from no package.
  static let publicFigures = #"""
    a a milne
    a p j abdul kalam
    aaron beck
    aaron copland
    abby wambach
    abhijit banerjee
    abraham lincoln
    abraham maslow
    ada lovelace
    adam grant
    adam mickiewicz
    adam smith
    adrienne maree brown
    agatha christie
    ai weiwei
    akira kurosawa
    al gore
    al pacino
    alain de botton
    alan kay
    alan mulally
    alan paton
    alan sugar
    alan turing
    alanis morissette
    albert bandura
    albert camus
    albert einstein
    albert ellis
    albrecht durer
    albus dumbledore
    aldous huxley
    aleksandr solzhenitsyn
    alex ferguson
    alexander bell
    alexander calder
    alexander fleming
    alexander graham bell
    alexander hamilton
    alexander mcqueen
    alexander osterwalder
    alexander pushkin
    alexander the great
    alexander von humboldt
    alexandre dumas
    alexandria ocasio cortez
    alfonso cuaron
    alfred adler
    alfred hitchcock
    alfred nobel
    alfred russel wallace
    alfred sloan
    alfred tennyson
    alice liddell
    alice munro
    alice walker
    alicia keys
    aliko dangote
    alison gopnik
    alistair cockburn
    allyson felix
    alvar aalto
    alvin ailey
    amanda gorman
    amartya sen
    amelia earhart
    amitabh bachchan
    amitav ghosh
    amos oz
    amos tversky
    amy cuddy
    amy edmondson
    amy poehler
    amy tan
    amy winehouse
    anais nin
    anders ericsson
    andre agassi
    andrea bocelli
    andrew carnegie
    andrew huberman
    andrew jackson
    andrew ng
    andrew wiles
    andy grove
    andy jassy
    andy murray
    andy warhol
    aneurin bevan
    ang lee
    angela davis
    angela duckworth
    angela merkel
    angelina jolie
    anish kapoor
    anita roddick
    ann patchett
    anna akhmatova
    anna freud
    anna karenina
    anna rosling
    anna wintour
    annalena baerbock
    anne bronte
    anne frank
    anne lamott
    anne sullivan
    annie ernaux
    annie leibovitz
    annie lennox
    ansel adams
    anthony albanese
    anthony bourdain
    anthony fauci
    anthony greenwald
    antoine de saint exupery
    antoine lavoisier
    antoine saint exupery
    anton bruckner
    anton chekhov
    antoni gaudi
    antonin dvorak
    antonio banderas
    antonio damasio
    antonio guterres
    antonio machado
    antonio vivaldi
    antony gormley
    anwar sadat
    aretha franklin
    ariana grande
    arianna huffington
    arnold palmer
    arsene wenger
    art garfunkel
    artemisia gentileschi
    arthur ashe
    arthur c clarke
    arthur conan doyle
    arthur doyle
    arthur miller
    arthur rimbaud
    arthur schopenhauer
    arundhati roy
    astrid lindgren
    atticus finch
    atul gawande
    audre lorde
    audrey hepburn
    august strindberg
    auguste rodin
    aung san suu kyi
    ava duvernay
    ayrton senna
    azim premji
    b f skinner
    b r ambedkar
    babe ruth
    ban ki moon
    banana yoshimoto
    barack obama
    barbara fredrickson
    barbara hepworth
    barbara kingsolver
    barbara liskov
    barbara mcclintock
    barry posner
    bart simpson
    baruch spinoza
    beatrix potter
    bedrich smetana
    bela bartok
    bell hooks
    belle ragins
    belle rose ragins
    ben affleck
    ben horowitz
    ben okri
    benazir bhutto
    benjamin bloom
    benjamin britten
    benjamin disraeli
    benjamin franklin
    benjamin netanyahu
    bernard arnault
    bernard bass
    bernard burnes
    bernardine evaristo
    bernhard riemann
    bernie sanders
    bertolt brecht
    bertrand russell
    bessel kolk
    bessel van der kolk
    betty friedan
    bf skinner
    bilbo baggins
    bill belichick
    bill bryson
    bill campbell
    bill clinton
    bill gates
    bill hewlett
    bill murray
    billie eilish
    billie holiday
    billie jean king
    billie king
    billy joel
    bing crosby
    bj fogg
    bjarne stroustrup
    bjorn borg
    blaise pascal
    bob dylan
    bob garvey
    bob iger
    bob marley
    bobby charlton
    bobby fischer
    bobby moore
    bohumil hrabal
    bong joon ho
    booker t washington
    boris becker
    boris cyrulnik
    boris johnson
    boris pasternak
    boris yeltsin
    boutros ghali
    brad pitt
    bradley wiggins
    brene brown
    brian cox
    brian greene
    brian kernighan
    brian may
    bruce chatwin
    bruce lee
    bruce patton
    bruce springsteen
    bruce tuckman
    bruce wayne
    bruno mars
    buchi emecheta
    bugs bunny
    burrhus skinner
    burt bacharach
    buster keaton
    buzz aldrin
    byron katie
    c k prahalad
    c s lewis
    c v raman
    caitlin moran
    cal newport
    calvin klein
    camille claudel
    captain ahab
    captain cook
    carl friedrich gauss
    carl jung
    carl lewis
    carl rogers
    carl sagan
    carlos alcaraz
    carlos fuentes
    carly fiorina
    carol ann duffy
    carol dweck
    carole king
    caroline criado perez
    caspar david friedrich
    cass sunstein
    cat stevens
    cate blanchett
    catherine the great
    celeste ng
    celestin freinet
    celine dion
    cesar chavez
    chadwick boseman
    charles aznavour
    charles babbage
    charles baudelaire
    charles darwin
    charles de gaulle
    charles dickens
    charles duhigg
    charles handy
    charlie brown
    charlie bucket
    charlie chaplin
    charlie munger
    charlie parker
    charlotte bronte
    che guevara
    cheryl strayed
    chien shiung wu
    chimamanda adichie
    chimamanda ngozi adichie
    chinua achebe
    chip heath
    chris anderson
    chris argyris
    chris hadfield
    chris hoy
    chris rock
    chris voss
    christa wolf
    christian bale
    christian dior
    christine lagarde
    christopher columbus
    christopher marlowe
    christopher nolan
    christopher wren
    chuck berry
    cicely saunders
    clara barton
    clara schumann
    clarice lispector
    clark kent
    claude debussy
    claude levi strauss
    claude monet
    claude shannon
    claude steele
    clayton christensen
    clement attlee
    clifford geertz
    clint eastwood
    coco chanel
    coco gauff
    colin powell
    colson whitehead
    conan obrien
    condoleezza rice
    constantin brancusi
    cormac mccarthy
    cornelius vanderbilt
    cristiano ronaldo
    cyril ramaphosa
    czeslaw milosz
    dag hammarskjold
    dalai lama
    dale carnegie
    damien hirst
    dan ariely
    dan brown
    dan heath
    dan siegel
    daniel barenboim
    daniel craig
    daniel defoe
    daniel goleman
    daniel kahneman
    daniel levinson
    daniel pink
    daniel siegel
    dante alighieri
    daphne du maurier
    dario amodei
    darth vader
    dave grohl
    dave snowden
    david allen
    david attenborough
    david beckham
    david bowie
    david cameron
    david clutterbuck
    david copperfield
    david foster wallace
    david grossman
    david hilbert
    david hockney
    david hume
    david kolb
    david letterman
    david lloyd george
    david lynch
    david mcclelland
    david megginson
    david packard
    david starkey
    dean martin
    deepak chopra
    delia smith
    demis hassabis
    deng xiaoping
    denis diderot
    dennis ritchie
    denzel washington
    desmond tutu
    dian fossey
    diana ross
    dick cheney
    diego maradona
    diego rivera
    diego velazquez
    dieter rams
    dilma rousseff
    dirk nowitzki
    dmitri mendeleev
    dmitri shostakovich
    dolly parton
    dolores huerta
    don berwick
    don bradman
    don delillo
    don norman
    don quixote
    donald berwick
    donald duck
    donald kirkpatrick
    donald knuth
    donald schon
    donald trump
    donald tusk
    donatella versace
    donella meadows
    dorian gray
    doris lessing
    dorothea lange
    dorothea orem
    dorothy hodgkin
    dorothy vaughan
    douglas adams
    douglas engelbart
    douglas mcgregor
    douglas stone
    dr dre
    duke ellington
    dustin hoffman
    dwayne johnson
    dwight eisenhower
    dwight schrute
    dylan thomas
    dylan wiliam
    e o wilson
    ebenezer scrooge
    eckhart tolle
    ed catmull
    ed sheeran
    eddie murphy
    eddie vedder
    eddy merckx
    edgar allan poe
    edgar degas
    edgar morin
    edgar schein
    edith piaf
    edith wharton
    edmund hillary
    edouard manet
    edsger dijkstra
    edvard grieg
    edvard munch
    edward bono
    edward de bono
    edward deci
    edward elgar
    edward hall
    edward hopper
    edward jenner
    edward lawler
    edward said
    edward tufte
    edwards deming
    edwin locke
    egon schiele
    el greco
    eleanor roosevelt
    elena ferrante
    elie wiesel
    elif shafak
    elinor ostrom
    elisabeth kubler ross
    eliud kipchoge
    eliyahu goldratt
    elizabeth bennet
    elizabeth blackwell
    elizabeth cady stanton
    elizabeth garrett anderson
    elizabeth gaskell
    elizabeth gilbert
    elizabeth taylor
    elizabeth warren
    ella fitzgerald
    ellen degeneres
    ellen johnson sirleaf
    ellen langer
    ellen ripley
    ellen sirleaf
    elon musk
    elton john
    elton mayo
    elvis presley
    emile durkheim
    emile zola
    emily bronte
    emily dickinson
    emma hayes
    emma raducanu
    emma thompson
    emma watson
    emmanuel macron
    emmanuelle charpentier
    emmeline pankhurst
    emmy noether
    enid blyton
    ennio morricone
    enrico fermi
    erasmus of rotterdam
    eric berne
    eric clapton
    eric evans
    eric ries
    eric schmidt
    erich fromm
    erich kastner
    erik erikson
    erik hollnagel
    erik satie
    erika mustermann
    erin meyer
    ernest hemingway
    ernest rutherford
    ernest shackleton
    erving goffman
    erwin schrodinger
    estee lauder
    ester perel
    esther duflo
    esther perel
    etienne wenger
    eugene delacroix
    eugene oneill
    evelyn waugh
    evo morales
    ezra pound
    f scott fitzgerald
    federico fellini
    federico garcia lorca
    fei fei li
    fela kuti
    felipe gonzalez
    felix mendelssohn
    ferdinand magellan
    fernando pessoa
    ferran adria
    fidel castro
    florence griffith joyner
    florence nightingale
    fons trompenaars
    forrest gump
    frances frei
    frances hesselbein
    francesca gino
    francesco cirillo
    francis bacon
    francis crick
    francis ford coppola
    francis of assisi
    francisco goya
    francois hollande
    francois mitterrand
    francoise dolto
    francoise hardy
    frank gehry
    frank herbert
    frank lloyd wright
    frank sinatra
    frank zappa
    franklin d roosevelt
    franklin roosevelt
    frantz fanon
    franz beckenbauer
    franz kafka
    franz liszt
    franz schubert
    fred brooks
    freddie mercury
    frederic chopin
    frederic laloux
    frederick douglass
    frederick herzberg
    frederick taylor
    fredmund malik
    frida kahlo
    friedemann schulz von thun
    friedrich engels
    friedrich frobel
    friedrich hayek
    friedrich merz
    friedrich nietzsche
    friedrich schiller
    fritz perls
    frodo baggins
    fulano de tal
    fyodor dostoevsky
    fyodor dostoyevsky
    g w f hegel
    gabby douglas
    gabor mate
    gabriel garcia marquez
    gabriel marquez
    galileo galilei
    gamal abdel nasser
    gareth jones
    gareth southgate
    garr reynolds
    garry kasparov
    gary chapman
    gary hamel
    gary latham
    gary vaynerchuk
    geert hofstede
    gene kim
    genghis khan
    geoffrey chaucer
    geoffrey hinton
    geoffrey moore
    georg hegel
    george berkeley
    george bernard shaw
    george best
    george bush
    george clooney
    george eastman
    george eliot
    george foreman
    george gershwin
    george harrison
    george lucas
    george michael
    george orwell
    george shaw
    george soros
    george w bush
    george washington
    georges braque
    georgia okeeffe
    gerald ford
    gerald huther
    gerard egan
    gerhard schroder
    giacomo puccini
    gianni versace
    ginni rometty
    giorgia meloni
    giorgio armani
    giuseppe verdi
    glenn gould
    glennon doyle
    gloria steinem
    golda meir
    gordon brown
    gordon moore
    gordon ramsay
    gottfried leibniz
    grace hopper
    grace kelly
    graham gibbs
    graham greene
    graham norton
    grayson perry
    greg mckeown
    gregor mendel
    greta garbo
    greta gerwig
    greta thunberg
    gretchen rubin
    gro harlem brundtland
    guglielmo marconi
    guido van rossum
    guillermo del toro
    gunter grass
    gustav klimt
    gustav mahler
    gustave flaubert
    guy de maupassant
    h g wells
    ha joon chang
    haile gebrselassie
    haile selassie
    halldor laxness
    han kang
    hank aaron
    hannah arendt
    hans christian andersen
    hans rosling
    hans zimmer
    harold wilson
    harper lee
    harriet lerner
    harriet tubman
    harrison ford
    harry harlow
    harry ingham
    harry kane
    harry potter
    harry styles
    harry truman
    hartmut rosa
    haruki murakami
    harvey milk
    hayao miyazaki
    heath ledger
    hedy lamarr
    heinrich boll
    heinrich heine
    helen colley
    helen keller
    helmut kohl
    helmut schmidt
    henri cartier bresson
    henri fayol
    henri matisse
    henri poincare
    henrik ibsen
    henry david thoreau
    henry ford
    henry james
    henry kissinger
    henry mintzberg
    henry moore
    henry purcell
    henry thoreau
    henry viii
    henryk sienkiewicz
    herb kelleher
    herbie hancock
    hercule poirot
    herman melville
    hermann hesse
    herminia ibarra
    hermione granger
    hieronymus bosch
    hilary mantel
    hildegard peplau
    hildegard von bingen
    hillary clinton
    ho chi minh
    holden caulfield
    homer simpson
    honore de balzac
    howard gardner
    howard schultz
    huckleberry finn
    hugh grant
    hugh jackman
    hugh laurie
    humphrey bogart
    ian mcewan
    ian mckellen
    ibn khaldun
    ibn sina
    ibram kendi
    ibram x kendi
    idris elba
    iga swiatek
    iggy pop
    ignatius of loyola
    ignaz semmelweis
    igor stravinsky
    immanuel kant
    imran khan
    indiana jones
    indira gandhi
    indra nooyi
    ingmar bergman
    ingrid bergman
    ingvar kamprad
    inigo jones
    irene joliot curie
    iris bohnet
    iris murdoch
    irvin yalom
    isaac asimov
    isaac newton
    isabel allende
    isabel briggs myers
    isabel myers
    isadora duncan
    italo calvino
    itzhak perlman
    ivan pavlov
    ivan turgenev
    j d salinger
    j j thomson
    j k rowling
    j m coetzee
    j p morgan
    j r r tolkien
    j richard hackman
    jacinda ardern
    jack dorsey
    jack london
    jack ma
    jack mezirow
    jack nicklaus
    jack phillips
    jack welch
    jackie chan
    jackie robinson
    jackson pollock
    jacques brel
    jacques chirac
    jacques cousteau
    jacques derrida
    jakob nielsen
    jalal ad din rumi
    james baldwin
    james bond
    james cameron
    james clear
    james clerk maxwell
    james dean
    james dyson
    james gosling
    james joyce
    james kouzes
    james macgregor burns
    james madison
    james reason
    james watson
    james watt
    jamie dimon
    jamie oliver
    jan morris
    jan van eyck
    jane austen
    jane bloggs
    jane doe
    jane eyre
    jane goodall
    janet jackson
    janusz korczak
    jared diamond
    jaroslav hasek
    javier bardem
    jawaharlal nehru
    jay gatsby
    jay shetty
    jay z
    jd vance
    jean jacques rousseau
    jean lave
    jean luc picard
    jean michel basquiat
    jean monnet
    jean paul sartre
    jean piaget
    jean rhodes
    jean sartre
    jean sibelius
    jean watson
    jeff bezos
    jeff immelt
    jeff sutherland
    jeff weiner
    jeffrey pfeffer
    jennifer aniston
    jennifer doudna
    jennifer lawrence
    jennifer lopez
    jenny rogers
    jens stoltenberg
    jensen huang
    jeremy bentham
    jeremy clarkson
    jerome bruner
    jerry rice
    jerry seinfeld
    jesse owens
    jessica ennis
    jet li
    jhumpa lahiri
    jim carrey
    jim collins
    jimi hendrix
    jimmy carter
    jimmy fallon
    jimmy kimmel
    jimmy page
    jo nesbo
    joan didion
    joan miro
    joan of arc
    jocelyn bell burnell
    jodie foster
    joe biden
    joe bloggs
    joe frazier
    joe montana
    joe rogan
    johan cruyff
    johann bach
    johann goethe
    johann heinrich pestalozzi
    johann sebastian bach
    johann strauss
    johann von goethe
    johann wolfgang goethe
    johann wolfgang von goethe
    johannes brahms
    johannes kepler
    johannes vermeer
    john adair
    john adams
    john bowlby
    john cage
    john cleese
    john coltrane
    john constable
    john dewey
    john doe
    john doerr
    john donne
    john f kennedy
    john gottman
    john grisham
    john hattie
    john keats
    john kennedy
    john kerry
    john kotter
    john legend
    john lennon
    john locke
    john major
    john maxwell
    john maynard keynes
    john mccain
    john mcenroe
    john mill
    john milton
    john nash
    john oliver
    john paul
    john paul ii
    john quincy adams
    john rawls
    john rockefeller
    john steinbeck
    john stuart mill
    john updike
    john von neumann
    john whitmore
    john wooden
    johnny cash
    johnny depp
    jon kabat zinn
    jon stewart
    jonah lomu
    jonas salk
    jonathan franzen
    jonathan haidt
    jonathan swift
    joni mitchell
    jony ive
    jordan peterson
    jorge amado
    jorge borges
    jorge luis borges
    jose carreras
    jose mourinho
    jose saramago
    joseph conrad
    joseph haydn
    joseph heller
    joseph juran
    joseph lister
    joseph luft
    joseph priestley
    joseph schumpeter
    joseph stiglitz
    joy buolamwini
    judi dench
    judith butler
    judith herman
    jules verne
    julia child
    julia gillard
    julia roberts
    julian barnes
    julie gottman
    julie haddock millar
    julie starr
    julio cortazar
    julius caesar
    julius nyerere
    jurgen habermas
    jurgen klopp
    justin bieber
    justin timberlake
    justin trudeau
    kahlil gibran
    kaja kallas
    kamala harris
    kanye west
    kareem abdul jabbar
    karel capek
    karen blixen
    karl lagerfeld
    karl marx
    karl ove knausgaard
    karl popper
    karl weick
    katalin kariko
    kate bush
    kate middleton
    kate raworth
    kate winslet
    katharine briggs
    katharine hepburn
    kathe kollwitz
    katherine johnson
    kathleen sutcliffe
    kathy kram
    katie ledecky
    katniss everdeen
    katy perry
    kazuo ishiguro
    keanu reeves
    keir starmer
    keith haring
    keith richards
    kelly holmes
    ken blanchard
    ken robinson
    ken schwaber
    ken thompson
    kendrick lamar
    kent beck
    kenzaburo oe
    kerry patterson
    ketanji brown jackson
    kevin hart
    kevin rudd
    khaled hosseini
    khalil gibran
    kim scott
    kimberle crenshaw
    king charles
    knut hamsun
    kobe bryant
    kofi annan
    konrad adenauer
    kristin neff
    kurt cobain
    kurt godel
    kurt lewin
    kurt vonnegut
    kwame nkrumah
    kylian mbappe
    lady gaga
    lance armstrong
    langston hughes
    lao tzu
    larry bird
    larry david
    larry page
    laszlo bock
    le corbusier
    lebron james
    lech walesa
    lee iacocca
    lee kuan yew
    leo tolstoy
    leo varadkar
    leon festinger
    leonard bernstein
    leonard cohen
    leonardo da vinci
    leonardo dicaprio
    leonardo vinci
    leonhard euler
    leslie knope
    leslie perlow
    lev vygotsky
    lewis carroll
    lewis hamilton
    leymah gbowee
    lillian eby
    linda hill
    lindsey vonn
    linus pauling
    linus torvalds
    lionel messi
    lisa feldman barrett
    lisa lahey
    lisa simpson
    lisa su
    lise meitner
    little richard
    liu cixin
    liz truss
    liz wiseman
    lois zachary
    lord byron
    lord kelvin
    loris malaguzzi
    lou gehrig
    lou gerstner
    lou reed
    louis armstrong
    louis pasteur
    louis theroux
    louisa may alcott
    louise bourgeois
    louise hay
    lu xun
    lucian freud
    luciano pavarotti
    lucy worsley
    ludwig beethoven
    ludwig van beethoven
    ludwig wittgenstein
    luke skywalker
    lupita nyongo
    lynda gratton
    lyndon johnson
    machado de assis
    madam c j walker
    madame bovary
    madeleine albright
    mae jemison
    maggie smith
    magic johnson
    magnus carlsen
    mahatma gandhi
    mahmoud darwish
    mahzarin banaji
    malala yousafzai
    malcolm gladwell
    malcolm knowles
    malcolm x
    manfred kets de vries
    mao zedong
    marc andreessen
    marc chagall
    marcel proust
    marco polo
    marcus aurelius
    marcus rashford
    margaret atwood
    margaret hamilton
    margaret mead
    margaret thatcher
    margaret wheatley
    margot fonteyn
    marguerite duras
    marguerite yourcenar
    maria callas
    maria montessori
    mariah carey
    mariana mazzucato
    marie curie
    marie kondo
    marie sklodowska
    marina abramovic
    mario draghi
    mario rossi
    mario vargas llosa
    marissa mayer
    mark carney
    mark granovetter
    mark manson
    mark rothko
    mark spitz
    mark twain
    mark zuckerberg
    marlene dietrich
    marlon brando
    marshall goldsmith
    marshall mcluhan
    marshall rosenberg
    marta vieira
    martha graham
    martha nussbaum
    martha stewart
    martin amis
    martin fowler
    martin heidegger
    martin king
    martin luther
    martin luther king
    martin luther king jr
    martin scorsese
    martin seligman
    martina navratilova
    marty cagan
    marty linsky
    mary ainsworth
    mary barra
    mary beard
    mary berry
    mary follett
    mary jackson
    mary mcaleese
    mary oliver
    mary parker follett
    mary poppins
    mary robinson
    mary seacole
    mary shelley
    mary wollstonecraft
    maryam mirzakhani
    matt damon
    matthew walker
    maurice ravel
    max born
    max mustermann
    max planck
    max verstappen
    max weber
    maya angelou
    meg wheatley
    meg whitman
    megan rapinoe
    meghan markle
    meister eckhart
    melanie klein
    melinda gates
    meredith belbin
    meryl streep
    mia hamm
    mia mottley
    michael bloomberg
    michael bungay stanier
    michael collins
    michael ende
    michael faraday
    michael jackson
    michael jordan
    michael lewis
    michael ondaatje
    michael palin
    michael phelps
    michael porter
    michael sandel
    michael schumacher
    michael stanier
    michel de montaigne
    michel foucault
    michel houellebecq
    michelangelo buonarroti
    michelle bachelet
    michelle obama
    michelle yeoh
    mick jagger
    mickey mouse
    mies van der rohe
    miguel cervantes
    miguel de cervantes
    mihaly csikszentmihalyi
    mikaela shiffrin
    mike cohn
    mike pence
    mike rother
    mike tyson
    mikhail baryshnikov
    mikhail bulgakov
    mikhail gorbachev
    milan kundera
    miles davis
    millicent fawcett
    milton erickson
    milton friedman
    mindy kaling
    miriam makeba
    miss marple
    misty copeland
    mo farah
    mo ibrahim
    mo yan
    mohandas gandhi
    monica higgins
    morgan freeman
    mother teresa
    mr miyagi
    muhammad ali
    muhammad yunus
    mukesh ambani
    murasaki shikibu
    muriel spark
    murray gell mann
    mustafa kemal ataturk
    myles downey
    nadia comaneci
    nadine gordimer
    naguib mahfouz
    nancy duarte
    nancy kline
    nancy pelosi
    naomi klein
    naomi osaka
    napoleon bonaparte
    napoleon hill
    narayana murthy
    narendra modi
    nassim nicholas taleb
    nassim taleb
    nat king cole
    natalie portman
    nathaniel hawthorne
    nazim hikmet
    neil armstrong
    neil degrasse tyson
    neil diamond
    neil gaiman
    neil young
    nelson mandela
    neville chamberlain
    neymar junior
    ngugi wa thiongo
    niccolo machiavelli
    nick cave
    nicola sturgeon
    nicolas cage
    nicolas sarkozy
    nicolaus copernicus
    nicole kidman
    niels bohr
    nigella lawson
    niki lauda
    nikita khrushchev
    niklas luhmann
    niklaus wirth
    nikola tesla
    nikolai gogol
    nina simone
    nir eyal
    noam chomsky
    norbert wiener
    norman foster
    norman vincent peale
    northcote parkinson
    novak djokovic
    obi wan kenobi
    ocean vuong
    octavia butler
    octavio paz
    olaf scholz
    olafur eliasson
    olga tokarczuk
    oliver sacks
    oliver tambo
    oliver twist
    olivia rodrigo
    olof palme
    omar khayyam
    oprah winfrey
    orhan pamuk
    orson welles
    orville wright
    oscar niemeyer
    oscar wilde
    otto scharmer
    otto von bismarck
    ozlem tureci
    ozzy osbourne
    pablo neruda
    pablo picasso
    parker palmer
    patrice lumumba
    patricia benner
    patrick lencioni
    patrick stewart
    patti smith
    patty mccord
    paul allen
    paul cezanne
    paul dirac
    paul ekman
    paul erdos
    paul farmer
    paul gauguin
    paul graham
    paul hersey
    paul klee
    paul krugman
    paul mccartney
    paul newman
    paul simon
    paul theroux
    paul watzlawick
    paulo coelho
    paulo freire
    pedro almodovar
    pedro sanchez
    peggy mcintosh
    pema chodron
    penelope cruz
    pep guardiola
    percy shelley
    pete buttigieg
    pete sampras
    peter drucker
    peter gabriel
    peter hawkins
    peter pan
    peter parker
    peter paul rubens
    peter senge
    peter singer
    peter the great
    peter thiel
    peter tosh
    peyton manning
    pharrell williams
    phil collins
    phil jackson
    phil knight
    philip glass
    philip k dick
    philip larkin
    philip pullman
    philip roth
    philip zimbardo
    pierre auguste renoir
    pierre bourdieu
    pierre curie
    pierre de fermat
    pierre trudeau
    piet mondrian
    pieter bruegel
    pina bausch
    pippi longstocking
    pj harvey
    placido domingo
    pope francis
    primo levi
    prince harry
    prince william
    princess diana
    priyanka chopra
    pyotr tchaikovsky
    queen elizabeth
    queen victoria
    quentin tarantino
    quincy jones
    r k narayan
    rabindranath tagore
    rachel carson
    rafael nadal
    rainer maria rilke
    rainer rilke
    ralph ellison
    ralph emerson
    ralph lauren
    ralph waldo emerson
    ratan tata
    ray bradbury
    ray charles
    ray dalio
    ray kroc
    recep tayyip erdogan
    reed hastings
    reid hoffman
    reinhard sprenger
    reinhold messner
    rem koolhaas
    rembrandt van rijn
    remo largo
    rene descartes
    rene magritte
    reni eddo lodge
    rensis likert
    renzo piano
    rhonda byrne
    ricardo semler
    richard branson
    richard burton
    richard dawkins
    richard feynman
    richard nixon
    richard ryan
    richard stallman
    richard strauss
    richard thaler
    richard wagner
    richie mccaw
    ricky gervais
    ridley scott
    ringo starr
    rishi sunak
    rita levi montalcini
    rita mcgrath
    roald amundsen
    roald dahl
    rob goffee
    robbie williams
    robert browning
    robert burns
    robert capa
    robert cialdini
    robert de niro
    robert falcon scott
    robert frost
    robert gagne
    robert greene
    robert greenleaf
    robert kegan
    robert kennedy
    robert kiyosaki
    robert koch
    robert louis stevenson
    robert martin
    robert merton
    robert musil
    robert oppenheimer
    robert plant
    robert putnam
    robert redford
    robert sapolsky
    robert schuman
    robert schumann
    robert stevenson
    robert sutton
    robert walpole
    roberto benigni
    robin diangelo
    robin hood
    robin sharma
    robin williams
    robinson crusoe
    rocky balboa
    rod stewart
    roger bannister
    roger federer
    roger fisher
    roger moore
    roger penrose
    roger waters
    rohinton mistry
    ron weasley
    ronald heifetz
    ronald reagan
    rory mcilroy
    rosa luxemburg
    rosa parks
    rosabeth moss kanter
    rosalind franklin
    rowan atkinson
    roy lichtenstein
    ruby wax
    rudolf nureyev
    rudolf steiner
    rudyard kipling
    russell ackoff
    rutger bregman
    ruth bader ginsburg
    ruth ginsburg
    ryan holiday
    sabrina carpenter
    sachin tendulkar
    saint augustine
    sally ride
    sally rooney
    salman khan
    salman rushdie
    salvador allende
    salvador dali
    sam altman
    sam walton
    sammy davis
    samuel beckett
    samuel jackson
    samuel johnson
    samuel taylor coleridge
    sancho panza
    sandra bullock
    sandra day oconnor
    sandro botticelli
    sanna marin
    santiago ramon y cajal
    sara blakely
    sarina wiegman
    satya nadella
    saul bellow
    scarlett johansson
    scott fitzgerald
    scott kelly
    seamus heaney
    sean connery
    sebastian coe
    sebastian vettel
    sebastiao salgado
    selma lagerlof
    serena williams
    serge gainsbourg
    sergei prokofiev
    sergei rachmaninoff
    sergey brin
    seth godin
    shah rukh khan
    shania twain
    shaquille oneal
    shaun white
    sheila heen
    sherlock holmes
    sherry turkle
    sheryl sandberg
    shigeo shingo
    shinzo abe
    shoshana zuboff
    siddhartha mukherjee
    sidney crosby
    sidney dekker
    sidney poitier
    sigmund freud
    sigourney weaver
    silvio berlusconi
    simon baron cohen
    simon bolivar
    simon rattle
    simon schama
    simon sinek
    simone beauvoir
    simone biles
    simone de beauvoir
    simone veil
    simone weil
    sinead oconnor
    sir john whitmore
    siya kolisi
    snoop dogg
    sofia coppola
    sofia kovalevskaya
    sojourner truth
    solomon asch
    sonia sotomayor
    sonja lyubomirsky
    sophia loren
    soren kierkegaard
    spike lee
    srinivasa ramanujan
    stacey abrams
    stanislaw lem
    stanley kubrick
    stanley mcchrystal
    stanley milgram
    stefan zweig
    steffi graf
    stephen colbert
    stephen covey
    stephen curry
    stephen fry
    stephen hawking
    stephen jay gould
    stephen karpman
    stephen king
    steve ballmer
    steve biko
    steve blank
    steve jobs
    steve reich
    steve wozniak
    steven levitt
    steven pinker
    steven spielberg
    stevie wonder
    stieg larsson
    strive masiyiwa
    sugata mitra
    sun tzu
    sun yat sen
    sundar pichai
    susan b anthony
    susan cain
    susan david
    susan sontag
    susan wojcicki
    svetlana alexievich
    swami vivekananda
    sylvia ann hewlett
    sylvia hewlett
    sylvia plath
    t s eliot
    ta nehisi coates
    tadej pogacar
    taiichi ohno
    tal ben shahar
    tammy allen
    tara brach
    taras shevchenko
    taylor swift
    ted hughes
    ted kennedy
    ted lasso
    temple grandin
    tennessee williams
    tenzing norgay
    terence tao
    teresa amabile
    teresa torres
    terry pratchett
    thabo mbeki
    thelonious monk
    theodor adorno
    theodore roosevelt
    theresa may
    thich nhat hanh
    thierry henry
    thom yorke
    thomas aquinas
    thomas edison
    thomas hardy
    thomas harris
    thomas hobbes
    thomas jefferson
    thomas kuhn
    thomas mann
    thomas more
    thomas piketty
    thomas pynchon
    thomas sankara
    thurgood marshall
    tiffani bova
    tiger woods
    tim berners lee
    tim cook
    tim ferriss
    tim harford
    tim peake
    timnit gebru
    timothy gallwey
    tina fey
    tina turner
    tom brady
    tom cruise
    tom hanks
    tom peters
    tom sawyer
    tom waits
    toni morrison
    tony bennett
    tony blair
    tony buzan
    tony hoare
    tony hsieh
    tony robbins
    tony stark
    tove jansson
    tracey emin
    trevor noah
    tu youyou
    tycho brahe
    ugur sahin
    ulysses grant
    umberto eco
    ursula burns
    ursula guin
    ursula le guin
    ursula von der leyen
    usain bolt
    vaclav havel
    valentina tereshkova
    van morrison
    vannevar bush
    vasco da gama
    venus williams
    vera birkenbihl
    vera rubin
    victor frankenstein
    victor hugo
    victor vroom
    viet thanh nguyen
    vikram seth
    viktor frankl
    viktor orban
    vilfredo pareto
    vince lombardi
    vincent gogh
    vincent van gogh
    vint cerf
    viola davis
    virat kohli
    virginia apgar
    virginia henderson
    virginia satir
    virginia woolf
    vivienne westwood
    vladimir nabokov
    vladimir putin
    volodymyr zelensky
    volodymyr zelenskyy
    w b yeats
    w e b du bois
    w edwards deming
    w g sebald
    w h auden
    walt disney
    walt whitman
    walter benjamin
    walter gropius
    walter scott
    walter white
    wangari maathai
    ward cunningham
    warren bennis
    warren buffett
    wassily kandinsky
    wayne dyer
    wayne gretzky
    wayne rooney
    werner heisenberg
    werner herzog
    wes anderson
    whitney houston
    whitney wolfe herd
    whoopi goldberg
    wilbur wright
    will schutz
    will smith
    william blake
    william bridges
    william butler yeats
    william faulkner
    william gladstone
    william james
    william osler
    william shakespeare
    william turner
    william ury
    william wordsworth
    william yeats
    willie nelson
    willy brandt
    willy wonka
    wim wenders
    winnie mandela
    winnie the pooh
    winston churchill
    wislawa szymborska
    wole soyinka
    wolfgang amadeus mozart
    wolfgang mozart
    wolfgang pauli
    woodrow wilson
    woody allen
    wright brothers
    xi jinping
    yann lecun
    yann martel
    yasunari kawabata
    yayoi kusama
    yitzhak rabin
    yo yo ma
    yogi berra
    yoko ono
    yoshua bengio
    yotam ottolenghi
    youssou ndour
    yukio mishima
    yuri gagarin
    yuval harari
    yuval noah harari
    yves saint laurent
    yvon chouinard
    zadie smith
    zaha hadid
    zig ziglar
    zinedine zidane
    zora hurston
    zora neale hurston
    """#

  /// Figures and books that are called by one word: `Seneca`, `Emma`. Nobody's name unless the
  /// roster has it.
  ///
  /// Read it as folded words with spaces or line ends between them. We wrote it ourselves.
  static let oneWordFigures = #"""
    adler argyris aristotle austen bach bandura beckett beethoven belbin chopin churchill
    clutterbuck confucius covey darwin descartes dewey dickens dracula drucker duckworth dweck
    edison edmondson einstein faust frankenstein frankl freire freud gandhi gladwell goethe
    goleman hamlet hegel hemingway homer jung kafka kahneman kant knowles kolb kotter kram lewin
    lincoln macbeth mandela marx maslow mezirow middlemarch monet montessori moses mozart newton
    nietzsche obama orwell othello pareto piaget picasso plato rembrandt rousseau sandberg
    schein schiller seligman seneca senge shakespeare sinek socrates spinoza tolstoy tuckman
    twain ulysses vinci vivaldi voltaire vygotsky woolf
    """#
}
