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
    abhijit banerjee
    abraham lincoln
    abraham maslow
    ada lovelace
    adam grant
    adam mickiewicz
    adam smith
    adrienne maree brown
    agatha christie
    akira kurosawa
    al gore
    alain de botton
    alan mulally
    alan turing
    albert bandura
    albert camus
    albert einstein
    albert ellis
    aldous huxley
    aleksandr solzhenitsyn
    alex ferguson
    alexander bell
    alexander fleming
    alexander graham bell
    alexander hamilton
    alexander pushkin
    alexander the great
    alexandre dumas
    alfred adler
    alfred hitchcock
    alfred nobel
    alfred tennyson
    alice munro
    alice walker
    alison gopnik
    amanda gorman
    amartya sen
    amelia earhart
    amitabh bachchan
    amos tversky
    amy cuddy
    amy edmondson
    anais nin
    anders ericsson
    andrew carnegie
    andrew huberman
    andrew ng
    andy grove
    andy murray
    andy warhol
    aneurin bevan
    angela davis
    angela duckworth
    angela merkel
    anita roddick
    anna freud
    anna rosling
    anne bronte
    anne frank
    anne lamott
    anne sullivan
    anthony fauci
    anthony greenwald
    antoine de saint exupery
    antoine saint exupery
    anton chekhov
    antonio damasio
    antonio guterres
    antonio vivaldi
    anwar sadat
    aretha franklin
    arsene wenger
    arthur ashe
    arthur conan doyle
    arthur doyle
    arthur schopenhauer
    arundhati roy
    astrid lindgren
    atul gawande
    audre lorde
    audrey hepburn
    aung san suu kyi
    ayrton senna
    b r ambedkar
    babe ruth
    ban ki moon
    barack obama
    barbara fredrickson
    barbara liskov
    barbara mcclintock
    barry posner
    baruch spinoza
    beatrix potter
    bell hooks
    belle ragins
    belle rose ragins
    ben horowitz
    benazir bhutto
    benjamin bloom
    benjamin franklin
    bernard bass
    bernard burnes
    bertolt brecht
    bertrand russell
    bessel kolk
    bessel van der kolk
    betty friedan
    bf skinner
    bill belichick
    bill campbell
    bill clinton
    bill gates
    billie eilish
    billie holiday
    billie jean king
    billie king
    bj fogg
    blaise pascal
    bob dylan
    bob garvey
    bob marley
    booker t washington
    boris becker
    boris cyrulnik
    boris johnson
    boris pasternak
    brene brown
    brian cox
    brian kernighan
    bruce patton
    bruce springsteen
    bruce tuckman
    burrhus skinner
    buzz aldrin
    byron katie
    c k prahalad
    c s lewis
    c v raman
    cal newport
    captain cook
    carl friedrich gauss
    carl jung
    carl rogers
    carl sagan
    carol ann duffy
    carol dweck
    caroline criado perez
    cass sunstein
    celestin freinet
    charles babbage
    charles darwin
    charles de gaulle
    charles dickens
    charles duhigg
    charles handy
    charlie chaplin
    charlie munger
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
    chris voss
    christine lagarde
    christopher columbus
    christopher nolan
    cicely saunders
    clara barton
    clara schumann
    clarice lispector
    claude debussy
    claude levi strauss
    claude monet
    claude shannon
    claude steele
    clayton christensen
    clement attlee
    clifford geertz
    coco chanel
    colin powell
    cristiano ronaldo
    czeslaw milosz
    dalai lama
    dale carnegie
    dan ariely
    dan heath
    dan siegel
    daniel defoe
    daniel goleman
    daniel kahneman
    daniel levinson
    daniel pink
    daniel siegel
    dante alighieri
    dario amodei
    dave snowden
    david allen
    david attenborough
    david beckham
    david bowie
    david cameron
    david clutterbuck
    david hilbert
    david hume
    david kolb
    david mcclelland
    david megginson
    deepak chopra
    demis hassabis
    deng xiaoping
    dennis ritchie
    denzel washington
    desmond tutu
    dian fossey
    diego maradona
    dolly parton
    don berwick
    don norman
    donald berwick
    donald kirkpatrick
    donald knuth
    donald schon
    donald trump
    donella meadows
    doris lessing
    dorothea orem
    dorothy hodgkin
    dorothy vaughan
    douglas adams
    douglas engelbart
    douglas mcgregor
    douglas stone
    duke ellington
    dwight eisenhower
    dylan thomas
    dylan wiliam
    eckhart tolle
    ed catmull
    ed sheeran
    edgar allan poe
    edgar morin
    edgar schein
    edmund hillary
    edsger dijkstra
    edward bono
    edward de bono
    edward deci
    edward hall
    edward jenner
    edward lawler
    edward tufte
    edwards deming
    edwin locke
    eleanor roosevelt
    elena ferrante
    elie wiesel
    elinor ostrom
    elisabeth kubler ross
    eliyahu goldratt
    elizabeth blackwell
    elizabeth cady stanton
    elizabeth gilbert
    ella fitzgerald
    ellen degeneres
    ellen johnson sirleaf
    ellen langer
    ellen sirleaf
    elon musk
    elton john
    elton mayo
    elvis presley
    emile durkheim
    emile zola
    emily bronte
    emily dickinson
    emma raducanu
    emma watson
    emmanuel macron
    emmeline pankhurst
    emmy noether
    enrico fermi
    eric berne
    eric evans
    eric ries
    eric schmidt
    erich kastner
    erik erikson
    erik hollnagel
    erin meyer
    ernest hemingway
    ernest shackleton
    erving goffman
    erwin schrodinger
    estee lauder
    ester perel
    esther duflo
    esther perel
    etienne wenger
    f scott fitzgerald
    federico garcia lorca
    fei fei li
    fernando pessoa
    florence nightingale
    fons trompenaars
    frances frei
    frances hesselbein
    francesca gino
    francesco cirillo
    francis crick
    francis of assisi
    francoise dolto
    frank sinatra
    franklin d roosevelt
    franklin roosevelt
    franz kafka
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
    friedrich nietzsche
    friedrich schiller
    fritz perls
    fyodor dostoevsky
    fyodor dostoyevsky
    gabor mate
    gabriel garcia marquez
    gabriel marquez
    galileo galilei
    gareth jones
    gareth southgate
    garr reynolds
    gary chapman
    gary hamel
    gary latham
    geert hofstede
    gene kim
    geoffrey chaucer
    geoffrey hinton
    georg hegel
    george bernard shaw
    george bush
    george eliot
    george harrison
    george orwell
    george shaw
    george soros
    george w bush
    george washington
    georgia okeeffe
    gerald huther
    gerard egan
    giuseppe verdi
    glennon doyle
    gloria steinem
    golda meir
    gordon brown
    gordon moore
    gottfried leibniz
    grace hopper
    graham gibbs
    greg mckeown
    gregor mendel
    greta thunberg
    gretchen rubin
    guglielmo marconi
    gunter grass
    gustav mahler
    gustave flaubert
    h g wells
    hannah arendt
    hans christian andersen
    hans rosling
    harper lee
    harriet lerner
    harriet tubman
    harry harlow
    harry ingham
    harry potter
    harry truman
    hartmut rosa
    haruki murakami
    hayao miyazaki
    hedy lamarr
    heinrich heine
    helen colley
    helen keller
    helmut kohl
    henri fayol
    henrik ibsen
    henry david thoreau
    henry ford
    henry james
    henry mintzberg
    henry thoreau
    herb kelleher
    herman melville
    hermann hesse
    herminia ibarra
    hilary mantel
    hildegard peplau
    hildegard von bingen
    hillary clinton
    honore de balzac
    howard gardner
    howard schultz
    ian mcewan
    ibram kendi
    ibram x kendi
    ignatius of loyola
    ignaz semmelweis
    immanuel kant
    indira gandhi
    indra nooyi
    iris bohnet
    iris murdoch
    irvin yalom
    isaac asimov
    isaac newton
    isabel allende
    isabel briggs myers
    isabel myers
    italo calvino
    ivan pavlov
    j k rowling
    j r r tolkien
    j richard hackman
    jacinda ardern
    jack dorsey
    jack mezirow
    jack phillips
    jack welch
    jackie robinson
    jacques derrida
    jakob nielsen
    jalal ad din rumi
    james baldwin
    james clear
    james clerk maxwell
    james dyson
    james joyce
    james kouzes
    james macgregor burns
    james madison
    james reason
    james watson
    james watt
    jamie oliver
    jane austen
    jane eyre
    jane goodall
    janusz korczak
    jared diamond
    jawaharlal nehru
    jay shetty
    jean jacques rousseau
    jean lave
    jean paul sartre
    jean piaget
    jean rhodes
    jean sartre
    jean watson
    jeff bezos
    jeff sutherland
    jeff weiner
    jeffrey pfeffer
    jenny rogers
    jerome bruner
    jesse owens
    jessica ennis
    jim collins
    jimmy carter
    joan of arc
    jocelyn bell burnell
    joe biden
    joe rogan
    johan cruyff
    johann bach
    johann goethe
    johann heinrich pestalozzi
    johann sebastian bach
    johann von goethe
    johann wolfgang von goethe
    johannes brahms
    johannes vermeer
    john adair
    john adams
    john bowlby
    john coltrane
    john dewey
    john doerr
    john donne
    john f kennedy
    john gottman
    john hattie
    john keats
    john kennedy
    john kotter
    john lennon
    john locke
    john maynard keynes
    john mill
    john milton
    john nash
    john oliver
    john paul
    john rawls
    john rockefeller
    john steinbeck
    john stuart mill
    john von neumann
    john whitmore
    john wooden
    johnny cash
    jon kabat zinn
    jonas salk
    jonathan swift
    joni mitchell
    jony ive
    jordan peterson
    jorge borges
    jorge luis borges
    jose mourinho
    jose saramago
    joseph juran
    joseph lister
    joseph luft
    joseph schumpeter
    joseph stiglitz
    joy buolamwini
    judi dench
    judith herman
    jules verne
    julia gillard
    julie gottman
    julie haddock millar
    julie starr
    julio cortazar
    julius caesar
    julius nyerere
    jurgen habermas
    jurgen klopp
    justin trudeau
    kahlil gibran
    kamala harris
    karen blixen
    karl marx
    karl popper
    karl weick
    kate bush
    katharine briggs
    katherine johnson
    kathleen sutcliffe
    kathy kram
    kazuo ishiguro
    keir starmer
    ken blanchard
    ken robinson
    ken schwaber
    ken thompson
    kendrick lamar
    kent beck
    kerry patterson
    ketanji brown jackson
    khalil gibran
    kim scott
    kimberle crenshaw
    king charles
    kobe bryant
    kofi annan
    konrad adenauer
    kristin neff
    kurt godel
    kurt lewin
    kurt vonnegut
    kwame nkrumah
    lady gaga
    langston hughes
    lao tzu
    larry page
    lebron james
    lech walesa
    leo tolstoy
    leon festinger
    leonard bernstein
    leonard cohen
    leonardo da vinci
    leonardo vinci
    leonhard euler
    leslie perlow
    lev vygotsky
    lewis carroll
    lewis hamilton
    leymah gbowee
    lillian eby
    linda hill
    linus torvalds
    lionel messi
    lisa feldman barrett
    lisa lahey
    lise meitner
    liz wiseman
    lois zachary
    lord byron
    loris malaguzzi
    louis armstrong
    louis pasteur
    louis theroux
    louisa may alcott
    ludwig beethoven
    ludwig van beethoven
    ludwig wittgenstein
    lynda gratton
    lyndon johnson
    madam c j walker
    mae jemison
    mahatma gandhi
    mahzarin banaji
    malala yousafzai
    malcolm gladwell
    malcolm knowles
    malcolm x
    manfred kets de vries
    mao zedong
    marcel proust
    marco polo
    marcus aurelius
    marcus rashford
    margaret atwood
    margaret hamilton
    margaret mead
    margaret thatcher
    margaret wheatley
    maria montessori
    marie curie
    marie kondo
    mario vargas llosa
    marissa mayer
    mark granovetter
    mark twain
    mark zuckerberg
    marshall goldsmith
    marshall mcluhan
    marshall rosenberg
    martha nussbaum
    martin fowler
    martin heidegger
    martin king
    martin luther king
    martin seligman
    marty linsky
    mary ainsworth
    mary barra
    mary follett
    mary jackson
    mary oliver
    mary parker follett
    mary poppins
    mary seacole
    mary shelley
    mary wollstonecraft
    matthew walker
    max planck
    max weber
    maya angelou
    meg wheatley
    megan rapinoe
    meister eckhart
    melinda gates
    meredith belbin
    meryl streep
    michael bungay stanier
    michael ende
    michael faraday
    michael jackson
    michael jordan
    michael lewis
    michael phelps
    michael porter
    michael sandel
    michael schumacher
    michael stanier
    michel foucault
    michelangelo buonarroti
    michelle obama
    mick jagger
    miguel cervantes
    miguel de cervantes
    mihaly csikszentmihalyi
    mike rother
    mikhail gorbachev
    milan kundera
    miles davis
    milton erickson
    milton friedman
    mo farah
    monica higgins
    morgan freeman
    mother teresa
    muhammad ali
    muhammad yunus
    murasaki shikibu
    mustafa kemal ataturk
    myles downey
    naguib mahfouz
    nancy duarte
    nancy kline
    naomi klein
    napoleon bonaparte
    napoleon hill
    narendra modi
    nassim nicholas taleb
    nassim taleb
    nathaniel hawthorne
    nazim hikmet
    neil armstrong
    neil degrasse tyson
    neil gaiman
    nelson mandela
    ngugi wa thiongo
    niels bohr
    nigella lawson
    niklas luhmann
    niklaus wirth
    nikola tesla
    nikolai gogol
    nina simone
    noam chomsky
    norbert wiener
    northcote parkinson
    novak djokovic
    octavia butler
    octavio paz
    olaf scholz
    oliver sacks
    omar khayyam
    oprah winfrey
    orhan pamuk
    orville wright
    oscar wilde
    otto scharmer
    otto von bismarck
    pablo neruda
    pablo picasso
    parker palmer
    patricia benner
    patrick lencioni
    paul allen
    paul ekman
    paul farmer
    paul graham
    paul hersey
    paul klee
    paul krugman
    paul mccartney
    paul watzlawick
    paulo coelho
    paulo freire
    peggy mcintosh
    pema chodron
    pep guardiola
    percy shelley
    peter drucker
    peter hawkins
    peter senge
    peter thiel
    phil jackson
    phil knight
    philip larkin
    philip pullman
    philip zimbardo
    pierre bourdieu
    pierre curie
    pierre de fermat
    pope francis
    primo levi
    princess diana
    priyanka chopra
    pyotr tchaikovsky
    queen elizabeth
    queen victoria
    quentin tarantino
    r k narayan
    rabindranath tagore
    rachel carson
    rafael nadal
    rainer maria rilke
    rainer rilke
    ralph emerson
    ralph waldo emerson
    ray bradbury
    ray dalio
    reed hastings
    reid hoffman
    reinhard sprenger
    rembrandt van rijn
    remo largo
    rene descartes
    reni eddo lodge
    rensis likert
    richard branson
    richard feynman
    richard nixon
    richard ryan
    richard stallman
    richard thaler
    richard wagner
    ringo starr
    rishi sunak
    rita mcgrath
    roald amundsen
    roald dahl
    rob goffee
    robert browning
    robert burns
    robert cialdini
    robert falcon scott
    robert frost
    robert greenleaf
    robert kegan
    robert kennedy
    robert koch
    robert louis stevenson
    robert martin
    robert merton
    robert oppenheimer
    robert putnam
    robert sapolsky
    robert stevenson
    robert sutton
    robin diangelo
    robin williams
    roger federer
    roger fisher
    roger penrose
    ronald heifetz
    ronald reagan
    rosa luxemburg
    rosa parks
    rosabeth moss kanter
    rosalind franklin
    ruby wax
    rudolf steiner
    rudyard kipling
    russell ackoff
    rutger bregman
    ruth bader ginsburg
    ruth ginsburg
    sachin tendulkar
    saint augustine
    sally ride
    salman khan
    salman rushdie
    salvador dali
    sam altman
    sam walton
    samuel beckett
    samuel johnson
    samuel taylor coleridge
    sandra day oconnor
    satya nadella
    scott fitzgerald
    scott kelly
    seamus heaney
    selma lagerlof
    serena williams
    sergey brin
    sheila heen
    sherlock holmes
    sherry turkle
    sheryl sandberg
    shoshana zuboff
    siddhartha mukherjee
    sidney dekker
    sigmund freud
    simon baron cohen
    simon bolivar
    simon sinek
    simone beauvoir
    simone biles
    simone de beauvoir
    simone veil
    simone weil
    sojourner truth
    solomon asch
    sonia sotomayor
    sonja lyubomirsky
    soren kierkegaard
    srinivasa ramanujan
    stanley mcchrystal
    stanley milgram
    steffi graf
    stephen covey
    stephen fry
    stephen hawking
    stephen karpman
    stephen king
    steve blank
    steve jobs
    steve wozniak
    steven levitt
    steven pinker
    steven spielberg
    stevie wonder
    sugata mitra
    sun tzu
    sun yat sen
    sundar pichai
    susan b anthony
    susan cain
    susan wojcicki
    swami vivekananda
    sylvia ann hewlett
    sylvia hewlett
    sylvia plath
    t s eliot
    ta nehisi coates
    taiichi ohno
    tal ben shahar
    tammy allen
    tara brach
    taras shevchenko
    taylor swift
    ted hughes
    temple grandin
    tenzing norgay
    teresa amabile
    terry pratchett
    theodor adorno
    theodore roosevelt
    theresa may
    thich nhat hanh
    thomas aquinas
    thomas edison
    thomas hardy
    thomas harris
    thomas hobbes
    thomas jefferson
    thomas kuhn
    thomas mann
    thomas piketty
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
    tina turner
    tom brady
    tom hanks
    tom peters
    toni morrison
    tony blair
    tony hoare
    tony robbins
    tove jansson
    trevor noah
    umberto eco
    ursula burns
    ursula guin
    ursula le guin
    ursula von der leyen
    usain bolt
    vaclav havel
    valentina tereshkova
    vannevar bush
    venus williams
    vera birkenbihl
    vera rubin
    victor hugo
    victor vroom
    viktor frankl
    vilfredo pareto
    vince lombardi
    vincent gogh
    vincent van gogh
    vint cerf
    viola davis
    virat kohli
    virginia henderson
    virginia satir
    virginia woolf
    vladimir putin
    volodymyr zelensky
    volodymyr zelenskyy
    w e b du bois
    w edwards deming
    w h auden
    walt disney
    walt whitman
    walter benjamin
    walter scott
    wangari maathai
    ward cunningham
    warren bennis
    warren buffett
    wayne gretzky
    werner heisenberg
    whitney houston
    wilbur wright
    will schutz
    william blake
    william bridges
    william butler yeats
    william faulkner
    william james
    william osler
    william shakespeare
    william ury
    william wordsworth
    william yeats
    willy brandt
    winston churchill
    wislawa szymborska
    wole soyinka
    wolfgang amadeus mozart
    wolfgang mozart
    woodrow wilson
    wright brothers
    xi jinping
    yann lecun
    yitzhak rabin
    yo yo ma
    yoshua bengio
    yuri gagarin
    yuval harari
    yuval noah harari
    zadie smith
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
