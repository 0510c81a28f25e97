// Names that are also ordinary words. They are most of the false alarms a name search makes.

extension NameLists {
  /// Given and family names that are also ordinary words: months, plants, trades, virtues,
  /// places, products, and words of other languages. A single one of these blocks a story
  /// only where something beside it says that it is a name.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let commonWordNames = #"""
    abad abate abba abbe abbey abbot abbott abed abel abril abt ace achilles ada adam adda ade
    adelaide adidas adler adobe advent africa agneau agosto aguila ai aigle aime aimee ajax aki akin
    al alabama alan alba alberta alcalde alder ale alegre alegria aleman ales alexa alexandria ali
    aline allegra allegri alley alm alma aloha alt alto ama amal aman amanecer amato amazon amber
    ameer amen america ami amin amir amity amor amore amour amparo ampere amsel amy an ana andy ange
    angel angeles angels angstrom anh ani anise ann anna ant ante antic ants aout apollo apple april
    aquarius arch archer arden arena arenas ari aria arias aries arizona arm armani arms armstrong
    aroha arrow arroyo art arum arun asa asana ash asha ashes asia ask askew aspen aster asuncion
    athens atlanta atlas atman attlee auburn audi auger august augusta augustus aura aurora austin
    autumn ava avalon avery avid avila aviv avril axel ay ayah ayo azalea azucena
    bab baba babe babu baby bach back bacon badger bae baer bailey bailiff baker bakker bala bali
    ball ban bang bank banker banks bannister bao bar barakah barber barbero barbieri barbosa
    barcelona barclay bard barker barley barman barn barnes baron barrios barrow barrows bart bashir
    basic basil bass bassi basu bat bates batten battle bauer baum bay bayer bea beach beam bean
    beans bear beard beau beauty beck becker becky becquerel bee beer begin beja bel bela belay bell
    bella belle bello bells ben bendita bendito benny bentley berg berger berlin berry bert berth
    beryl bess best bet beth bethlehem better betty bev bharat bhat bianca bianchi bianco bid bidder
    biden bigg biggs bigot bilge bill billie billings billy bin binh birch bird birdie birds bischof
    bishop bixby bjork bjorn black blair blanc blanco bland blank blau blaze bless blessed blessing
    bleu bliss blithe block blond blood bloom blossom blue blume blythe bo bob bobby bode body bois
    bola bolivar bon bonaventura bond bonds bone bones bong bonne bonner bonnet bonnie bonny bonus
    boo booker boom booth born bos bosch bosco bose boss boston boucher boulanger bourgeois bourne
    bower bowers bowman boy boyd boys brad braga branch branco brand brandy braun bravo bray bread
    breeze bremer brest bret brett brewer briar brick bride bridge bridges brie brier bright brink
    bristol britain brittany brook brooklyn brooks brot brother brothers brow brown browning brug
    bruin brun brunet bruno buck bud budd buddy buena bueno bull bullock bunny burden bureau burg
    burger burgos burl burn burns burr burrows burt busch bush buster butch butcher butler butt
    butter butterworth
    caballero cabra cadbury cade cadence caesar cairo cal calais caldecott calla callow calvin calvo
    cam camden camellia cameo camp campbell campo campos can cancer candace candice candy cane canes
    cannon canva capri capucine card carding cards carey caridade carl carmen carmine carneiro carol
    carolina caroline carpenter carpintero carrel carrion cartagena carter cartier cartwright
    carvalho carver cary casa casas case cash casio cassia cassie castano castillo castle cat
    catalan catalina cavaliere cebada cedar celery celestial celsius centeno cerezo cerise cesar
    chad chamberlain chambers champagne champion chan chance chancellor chand chandler chandra
    chanel chapel chapelle chaplin chapman chardonnay charite charity charlotte charm charpentier
    chase chat chateau chau cheap cheek chelsea chene cherie cherish cherry cheryl cheung chevalier
    chevre chevrolet chevy chew cheyenne chi chica chichi chico chiesa child children childs chile
    chin china chip cho choo chopra chow choy chris christian christmas chuck chum church churchill
    cielo claire clarity clark claude clavel clay clem clemence clemency clement clemente clementine
    clerc clerk cliff clifton clint clinton close cloud clove clover coco cody coelho coffee coffey
    coimbra coke cole colin coll colleen collier colombia colombo colon colt combs comfort comte
    conceicao concepcion concord conde connie constable constance constant consuelo conte conti cook
    cookie cooper cope copilot copper coq coral corbeau cord cordeiro cordero cordoba cordova cork
    corn corny corona corporal corral corsica cortana cory cosmos cost costa costanza cot cottage
    cotter cotton couch cour court cousin cousins coward cox crabbe cracker craft craig crane craven
    creed crew criado cricket crimson crisp crispin crisps cross crouch crow cruz crystal cuba cuc
    cura curie curry curt curtis cutler cutter cygne cyprus
    dad dahlia daisy dakota dal dale dallas dam dame damn damon dan dana dandelion dandy dang daniel
    dante dao darcy darling darn dart darwin daryl das dash date dating datta daughter davenport
    david davy dawn day daye dayo de deacon dean dear deb dee deep del delgado dell delta den denim
    denmark denver derrick desire desiree destiny dev deva devi devon dexter dey dhal dharma di
    diamond dick dickie diego dieter dijk dike dillon dimanche dimple dinah ding dior dirk ditch
    diva dixie diya do dob doctor dodge doe doll dollar dolly dolores domenica domingo don dong
    donna donny dor dores dorn dory dot doug dov dove downing downs drake draper dream drew drum
    drummer dublin dubois duc duca duff duke dulce dumont dumoulin dun dune dung dunning dupe dupont
    dupre duque durga durham dusk dustin dusty duva duval dwell dyer dyke dyson
    e eagle ear earl earnest east easter eb ebony echo ed eddy eden edgar edit efe egg eggs eglise
    ego egypt ek eke elan elbow elder electra ella elm else em ember emeka emerald emery emir emmy
    emo encarnacion enero engel england era erez erin ernest ernst erst escudero esperanca esperance
    essen essence essex ester estrella eva evan eve even evening ever ewe eze
    fabbri fable fabre fahrenheit faith fajr falcon falk fall fan fancy fang fanning fanny faraday
    farah fares fargo farina farmer farrow fate father fatwa faucon fauna fawn fay fe felice
    felicity feliz fellows femi fen ferme fern ferrari ferraro ferreira ferreiro fevre fiat fiddler
    fido fiel field fielding fields fiesta fife figma figueira fin finch fink finn fiore fiori firth
    fischer fish fisher flanders flatt fletcher fleur flint flo flood floor flor flora flore
    florence flores florin floss flower flowers floyd foi fola font fontaine fontana foo foot foote
    ford fords foreman forest forester forrest forrester forte fortuna fortune foster fountain
    fournier fox frame fran franc france francia franco frank frankel frankfurt frankie franks
    fraser frate frau fred free freed freedom freeman freitag french freund friar friday friend
    friends frisk fritz frohlich frost fruhling fry fuchs fuente fuentes fuerte fuller funk furlong
    furst
    gabby gabriel gad gage gail gal gale galilee galileo gallego gallo gam gamble game gandhi gang
    garden gardener gardenia gardens gardner garland garner garnet garret garrick garrison gary gat
    gate gates gatto gauss gavilan gay gaylord gee gelb gem gemini gene general genesis genet geneva
    genie genoa gentile gentry georgia ger germaine germany ghana gia giacinto giang gibbons gift
    gil gilbert gill gin ginger ginny gioia girl gita given glad gladys glass glazier glen glenn
    gloria glory glover go godly godson godwill godwin gold golden goldman goldsmith gong goo good
    goodfellow goodluck goodman goodness gordo gore gosling graaf graca grace gracia graf gram
    grammy gran grand grande grange grant grasso graves gray grazia green greggs grey griffin grillo
    grimes grip groen groom groot gros gross grove groves grun gucci guerra guerrero guest guido
    gumbo gun guru gut gutmann guy gwen
    ha haan haas habib habicht hack haddock hadith hadley hafiz hahn hai hair haj hajji hal halal
    halcon hale hall halo ham hamburg hamlet hamm hammer han hana hand hands hang hank hanks hans
    happiness happy harbor harden hardlife hardy hare hari harley harlow harm harmony harms harp
    harper harrier harry harsh hart hartmann haru harvest hase haskell hassan hassel hasty hatch
    hatcher hattie haven hawk hay hays hayward haze hazel he head heart heartfield heath heather
    heaven hecht heck hector hedge hedges heel heinz heir held helm henna henry heo herb herbal
    herbst hercules hermes hero heron herr herrero herring hershey hert hertog hertz herzog hesse
    hewlett hex hick hickey hicks hidalgo hide hien higuera hijab hilary hill hills hilt hind hindi
    hinds hiro hirsch ho hoa hob hobbs hobby hoffmann hogan hogg holder hole holes holiday holland
    hollow holly holm holt homer hon honda hone honesty honey hong honig honor honour hood hook
    hooker hooper hoover hop hope hopper horn horne host house houses houston howl hoy hu hub hubble
    hudson hue huerta huff hugh hugo huh huhn huis hull humble hume hung hunt hunter huong hurl
    hurley hurry hurst hutch huy hyacinth hyde hyun
    iceland ida ife iglesia iglesias ike imagery imagine imam iman ime immanuel in india indigo
    indira indra ini innocence innocent ira ireland iris iron islam isle israel italia italy iva
    ivan ivo ivory ivy
    jack jackie jackson jacky jade jager jaguar jain jake jam jamaica jamal jamb james jan january
    janvier jar jardin jasmine jasper jay jaya jean jeep jefferson jenny jeremiah jericho jerry
    jersey jerusalem jess jesse jesus jet jett jeune jewel jib jig jihad jill jimmy jin jinn jira jo
    job jock jockey jody joe jog john johns johnson joiner joke jolly jones jong jordan jose joseph
    josh joss joule journey joy joyner juan jubilee jude judge judy juez juillet juin jule julep
    julia julian julienne juliet juliette julio july jun june jung juni junio junior juniper juno
    jupiter juror justice
    kai kaiser kala kale kali kamal kan kane kang karat karim karma kat kawasaki keanu keen kei
    keizer kellogg kelly kelvin ken kennedy kent kenya kepler kerk kermit kerry ketchup kettle key
    keys khalifa khan kid kidd kim kin kind king kings kingston kip kirk kirti kismet kiss kit
    kitchen kite kitty kiwi klein klug kluge knight knoll knott knowledge ko kobe koch kofi kohl
    kohler koi kojo kok kol kong konig koning korn kotlin kraft krause kraut krebs kris krishna
    kruger kuchen kudu kuiper kumar kung kungs kurt kurz kurze kuyper kwan kyoto
    la lac lace lacey lachs lacoste lacy lad ladd lago lagrange laguna lake lakes lakh lal lam lama
    lamb lamborghini lan lancaster lance lane lang lange lani laranjeira larch laredo large lark
    lars laser lass lassie lata laura laurel laurels lavender law lawless laws lawyer lax layman le
    lea leach lead leader leaf leal lean leander learnmore leaves leblanc lebrun leclerc lecomte
    leduc lee leech leeds leeuw lefevre left leg legacy legg legrand legros lehmann lei leicester
    leigh leilani leitao lejeune lemma lemon len lenin lenoir lens leo leon leone leroux leroy les
    leslie lev lever levi levy lew lexus li lia libby libertad liberty libra lid lie lieb liebe lief
    lien lies light lightfoot lila lilac lili lily lima lime liming limo limon lin lina lincoln lind
    linda lindberg linden lindo line ling linh link linn linus lion lior lipp lira lirio lit little
    liu liv liza llamas lloyd lluvia lo loan lobo lock locke lode lodge loft log logan loire lois
    loka lola london lone long longman lop lope lopes lord lore loren lorraine lorry lose lot lottie
    lotus lou louisiana loup lourdes louse louve louver love loveless lovell lovemore low lowe
    lozano lu luan lucca luce lucid luck lucky lucre luke lull luna lund lundi lung lupo lush lute
    luther lux luz lycka lynch lynx lyon lyra lyric lyrics
    ma mac macbeth mace mach machado macintosh mack madden made madge madison madrid madrigal mads
    mae mag maggie magic magnolia magnum mahina mai maier maine maison maisonneuve major mal mala
    mali malik mallet malt malta mama mamie man mana mandela mandy mane mani manley manly mann
    manner manning manor mantra manu manzano mao maple mar marble marc march marchal marchand
    marchese mardi mare mares margarida margarita marge marguerite mari maria marigold marin marina
    marine marino mario mark marks marlin marques marquis marry mars marseille marsh marshall mart
    martello marten martens martial martin martini martins marts marvel marvellous marvelous marx
    mary mas maserati mash mason mass masters mat mata mate math matos mats matt matte maud maude
    mauve maverick max maxim maxima maxwell may maya mayo mayor mazda mcdonald me mead meadow
    meadows medina meek meer meg meister mel mela melbourne mele melo melody memory memphis men
    mentor mer mercedes mercer merchant merci mercier merck mercury mercy mere merino merit merle
    merry mesa meta mete meunier mew mexico meyer mi mia miami mica mickey mickle miele might mike
    mikes mil milagros milan milano mild mile miles mill milla miller millet mills milo milt mimosa
    min mina mince mind minder mine miner ming minh minor mint mira miracle miro mirth miss missy
    mist misty mitch mite mitsubishi mitt mo moana modena modest modesty modig moe mohan moine molen
    molina molinero molinos moll molly mon mona monaco monch monday money monger monje monk mont
    montag montana monte montes monti montreal moody moon mooney moor moore mop mor mora moray more
    moreno morgan mori moro morocco morris morrow morse mort morton moses mosi moss mote mother
    moulin mount mountain mouton mow mu mud mudd mufti mukti mulder mull mullah mullen muller mun
    munch mung munich murcia muse music my myrtle myth
    na nacho nada nadir naga nair nalu nam nan nana nance nancy nanda nandi nani nao nap naples
    naranja naranjo nat natal natale natty navarro navidad neal neap ned nell nelly nelson neo
    nephew nest nestle nestor nettle neu neumann nevada nevaeh neves neville newel newt newton ngo
    nia nib nice nichol nick nickel nickels nieve nieves night nightingale nike nil nina nino nip
    nir nissan nita nix nixon no noa noah nobel noble noel nogueira noir nolan noll nomination
    nomore nona noon noor nor nora norm norma norman normandy norris north norway nova novartis noy
    nu nun nunn
    oak oanh oasis oat oates oats obama obi obispo ocean oceana octave octavia odd odessa oh ohio
    ohm ola oliva olivares olive oliveira oliver olivera olivier olivieri olmo olmos om omar onyx
    opal ope opel or ora oracle oral orange orb orchard orchid ore oren organ oriole orion orlando
    orn orville oscar oslo ostern othello otis otter otto owen oxford oye oz
    pablo pace packard packer paco paddy padma page pages pai paige paik painter paisley pak pal
    palermo palm palmer paloma palomino palomo pam pan panama pancho pandit pang pansy pant panther
    pap papa pape papst paques par paraguay pardo parent paris park parker parks parra parry parson
    parsons partridge pascal pascual pasha pasqua pasquale pastor pastora pat pate patel paten
    patience patrick patsy patten patton patty paul pax payne paz peace peach peacock peak pearce
    pearl peas pease peck peel peg peggy pen pence penn penny peony pepper per pera perch percy
    pereira peri perk perkin perks perl perrier perry persia pert perth pesce petal pete peter
    peters petit petite petra petrel petty petunia peyton pfarrer pfingsten pfizer phan phil
    philadelphia philander philip philips phillips phoebe phoenix phuc pia piazza piccolo picket
    pickett pickle pie pier pierce pierre piers pies pigeon pike pilar pilgrim pilot pim ping pink
    pinky pino pinos pinto pip piper pippin pires pisces pit pita pitt pitts pixie playa player
    plaza ploy plum plumber pluto poirier pole poles polk poll pollard pollock polly polo pomme
    pommier pond pong pont pooh pool poole poor pop pope poppy port porte porter portia portland
    porto posey post posy pot potter potts poule poulet pound pounds powder powell power powers
    prada prado prague praise prasad prat prates pratt prayer pre precious prem presley press
    preston preto pretty price pride prideaux priest prieur prime primrose prince princess principe
    prins prior private proctor progress promise prosper proud provost prudence prudent prune pry
    psalm pua puck puente puerta pugh pulitzer puma pun purdy puri purse pursey pye pyle pyo
    qadi quail quang quarter quartz quebec queen quentin quest quick quicken quill quin quincy quinn
    quirk quy
    ra rabbi rabbit rachel rad rae rafe rafter raga rain rainbow rainy raj raja raju ralph ram rama
    ramadan rambler ramp ramsey ran rana rand randy rang rangi rani rank ransom rao raposo rasa
    rasher rask rat rata ratchet rattle raven ravi rawlings ray raymond re read reader reading
    reagan reason rebel rector red reed reef reem reeve reeves reg regan reggae regina rehab rei
    reich reid reign rein reina reis remedios remy ren renard rene renee reno renown rent reverie
    rex rey reyes rhea rhett rho rhodes rhyme ria ribeira ribeiro rice rich riches richmond richter
    rick ricky rid riddle rider ridge ridley rigg riggs riley rim rin ring rio rios rip ripa rise
    rising rita ritter ritz riva river rivers riviere roach road roan roar rob robe robin robins
    roble robles robust rocha roche rocher rochester rock rocks rocky rod roe roger rogers rogue roi
    roil rojo roland rolf roll rolland roller roma roman rome romeo romero ron roni roof rook rooney
    root rootes roots rory ros rosa rosario rosary rosas rose rosemary rosette rosier rosin ross
    rossi rossignol rosso roster rosy rot roth rouge rouse rousseau roux rover row rowan rowdy rowe
    roy royal royce rube rubio ruby rudd rudder rude rudy rue rufus ruin rule rum rump rundle rune
    runner rupert rush russ russell russet russia rust rusty rut ruth rutter ryan ryder rye
    sabado sable sabra sachs sad saddler sade sadhu sadie sadiq safari saffron saga sagar sage
    sahara sahib said sail sailor saint saki sal sala salam salami sale salem sally salmon salt
    salter salvador salvo salz salzburg sam samara samba sampson samson samuel san sand sander
    sanders sandoz sands sandy sane sang sanga sanger santa santiago santo santos sap sapphire sara
    sari sarin sarti sash sastre sato saturn saul saunter savage savanna savannah savior savory saw
    sawyer scala scarlet schaefer schafer scharf schipper schmidt schmied schneider schroder schulz
    schwab schwarz scorpio scot scotland scott scout seal seaman sear sears season see seed seek
    selah sell sellers sells selma selva semen sen senior senna serena serenity serge sergeant serra
    serrano seth settle severn sevilla seville sewell sexton seymour shade shaft shah shaikh shalom
    shams shane shank shanks shannon shanti share sharif sharma sharon sharp shaw shay she shed
    sheen sheikh sheila shelby sheldon shell shelley shelly shelter shepard shepherd sheppard
    sheriff sherlock sherman sherry shields shim shin shine ship shir shire shirley shiva shoemaker
    shoji shore short shrub shun shy sid sidle sidney siemens siena sienna sierra silas silence
    silva silver sim simba simeon simmer simmons simon simper sims sin sinclair sine singer singh
    singleton sink sinks sipho siri sis sister sita situ sjo skeet skinner skip skog sky skye slack
    slade slager slate slater slaughter slick sloan sly small smart smiley smit smith smuts sneeuw
    snell snider snipes snow so socorro sol soldado sole soledad solomon solstice soma some sommer
    son sona song soni sonnet sonntag sonny sonoma sony soon sophia sora soria sorrel sorrell soul
    south southern sow soyinka spain spark sparks sparrow spear spears specht speed spence spencer
    speranza sperling spice spicer spike spiller sprague spratt spring springer sprout spry spurr
    squire squires sri stab stack stad staff stafford stagg staid stalin stall stamp stan stanch
    standish stanley staples star starbucks stark starks starling starr states steady steed steel
    steele stein stella stem sten step steph sterling stern steve steven stew steward stewart stick
    sticks stiles still stinson stirling stock stocker stocks stoddard stoker stokes stolz stone
    stoner stones storey storm stormy story stout stove stover strand strange stratton street
    streets strength strickland strider string stringer stroke strom strong stronger stroud stu
    stuart stubbs sturdy sturgeon styles subaru success sucre sue sugar suh sully sultan sultana sum
    summer summers summit sumner sun sunday sung sunni sunny sunshine surah suri surprise surrey
    susan sussex sutler suzuki svan swain swami swan swann sweeney sweet sweeting swift swindle
    swing swish sword sy sybil syd sydney sylvan symphony syria
    tab tabby tabor tack taco tad taft tag taha tahoe tai tailor tal talent tall tam tamer tamper
    tan tang tanner tansy tara taro tarr tart tartan tasha tata tate taurus tawny taylor tayo tea
    teague teal ted teddy tee tejedor teller temba temperance tempest temple tenant tendai tennant
    tennessee tennis tequila tern terra terrace terrell terry tesla tess tessier teufel tex texas
    thabo than thane thanh thatcher theme theresa thistle thomas thong thorn thorne thorp thrall
    thrift thu thurman thursday thyme tiberius tibia tie tiffany tiger till tillman tilly tim timber
    timmerman timothy tin tina ting tip tipper tipton tiro tisserand titian titus to tobias toby tod
    todd toledo tom tome tommy ton tone toner tong tony tool toole tooth topaz topic topper topping
    tor tore toro torre torrent torres tory tour tours toussaint tout tov tow tower towers town
    towne townsend toy toyota trace tracey tracy trade trader trail trainer tram travers travis
    treasure treat trek tremble trench trent trew trey trigo trim trinidad trinity trip trish
    trollop trotter trout troy truant truck trucks trudy true trueman trujillo truman trumbull trump
    trust trusty truth trymore tu tuck tucker tug tui tulip tully tulsa tun tuna tunde tunnel
    tunnell turin turk turner turpin turtle tusk tutu twain tweed tweedy twig twigg twin twist
    twitty ty tyler tyne tyson
    uccello uche udo ugo ulster um uma umi uncle unique unity unto urban urn usha usher utopia
    vaca val vale valencia valentine valet valk valle valley van vance vanilla varg varnish vaughan
    vaughn veda veer vega vegas veld velde velvet venezia venice venn ventura venus vera verity
    vermelho vernal vernon verona versace vert vescovo vesper vest vi vic vice vick vicky victor
    victoria victory vida vidal vienna viernes vigil vigo vik viking villa villani vina vince
    vincent vine vinson vinter viola violet violette virgil virginia virgo virtue visa visser vito
    vittoria viv viva vivas vivid vo vodafone vogel vogue volpe volt volta von vos vu
    wadding waddle wade wadi wafer wage wager wagner wagon wail wain wainwright waite waits wake
    wald walden wale wales wali walk walker wall wallace waller walls wally walsh walt walter
    walters wan wand wanda wane wang wanna wanting ward warden ware wares warner warren warwick wash
    washer washington watch waters watson watt watts way wayman weaks weary weather weaver webb
    webber weber webster wedge wee weed weeds week weeks weir weise weiss welch weld welder well
    weller wellington wells welsh wen wendell wendy wendys wesley west westerly western wharton
    wheat wheatley wheel wheeler wheelwright whelp whiff whipple whisper whistler whit white whiting
    whitlock whitman whittier whittle wick wicker wicks widow wife wiggins wiggle wilbur wild wilde
    wilder wile wiley wilful will willie willing willis willow wills wilt wily win winch winchester
    winder windsor wine wing winger wings winkle winkler winner winnie winslow winsome winston wint
    winter winters wisconsin wisdom wise wish wist wit withers wolf wolfe wolfram wolverton womble
    won wonder wong wont woo wood woodcock wooden woodhouse woodland woodman woodruff woods woodward
    woody wool wooley woolf woolley worcester worker workman works world worm worth worthy wrangler
    wrath wray wreath wren wright wroth wurst wurzburg wyatt wynd wynn
    xenia xi xuan
    yale yam yamaha yan yancy yang yap yard yardley yarrow yates yaw ye yeats yen yeoman yip yo yoga
    yogi yon yona yoon yore york you young younger yu yuki yukon yule yuletide yuri
    zack zahra zaki zamora zane zapatero zeal zee zeke zen zeno zephyr zeus zimmermann zinc zinnia
    zion ziv zoe zohar zola zomer zorn zucker zurich zwart
    """#
}
