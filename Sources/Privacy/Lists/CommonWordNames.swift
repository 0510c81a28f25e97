// Names that are also ordinary words. They are most of the false alarms a name search makes.

extension NameLists {
  /// Given and family names that are also ordinary words: months, plants, trades, virtues,
  /// places, products, and words of other languages. A single one of these blocks a story
  /// only where something beside it says that it is a name.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote our names ourselves, as facts; which of them are English words was checked against
  /// Debian's `wamerican` (SCOWL, by Kevin Atkinson), with the rest added by hand.
  static let commonWordNames = #"""
    abad abate abba abbe abbey abbot abbott abed abril abt ace achilles ada adda ade adelaide adidas
    adobe advent africa agneau agosto aguila ai aid aigle aime aimee ajax akin al alabama alba
    alberta alcalde alder ale alegre alegria ales alexa alexandria aline allegra allegri alley ally
    alm alma aloha alt alto ama amanecer amazon amber ameer amen america amir amity amor amore amour
    ampere amsel an ange angel angeles angels angstrom anh ani anise ant ante antic ants aout apollo
    apple april aquarius arch archer arden arena arenas ari aria arias aries arizona arm armani arms
    armstrong aroha arrow arroyo art arty arum asana ash asha ashes asia ask askew aspen aster
    asuncion athens atlanta atlas atman attlee auburn audi auger august augusta augustus aura aurora
    austin autumn ava avalon avery avid avila aviv avril aw axel ay ayah ayo azalea
    bab babe babu baby bach back bacon badger bae baer bah bailey bailiff baker bakker bala bali
    ball ban bang bank banker banks bannister bar barakah barb barber barbero barbieri barbosa
    barcelona barclay bard bark barker barley barman barn barnes barney baron barrios barrow barrows
    bart bash basic basil bass bassi bat bates batten battle baum bay bayer bea beach beam bean
    beans bear beard beau beauty beck becks becquerel bee beer begin beja bel bela belay bell bella
    belle bello bells bendita bendito bentley berg berger berlin berry berth beryl bess best bet
    bethlehem better bhat bianca bianchi bianco bid bidder biddy biden bigg bigot bilge bill
    billings billy bin birch bird birdie birds bischof bishop bixby black blair blanc blanco bland
    blank blau blaze bless blessed blessing bleu bliss blithe block blond blood bloom blossom blue
    blume blythe bo bob bobby bode body bogus bois bola bolivar bon bonaventura bond bonds bone
    bones bong bonne bonner bonnet bonnie bonny bonus boo booker boom boon booth born bosch bosco
    boss boston bourgeois bourne bower bowers bowman boy boys brad braga branch branco brand brandy
    braun bravo bray bread breeze bremer brest brewer briar brick bride bridge bridges brier bright
    brink bristol britain brook brooklyn brooks brot brother brothers brow brown browning bruin
    brunet buck bud budd buddy buena bueno bull bullock bunny burden bureau burg burger burl burn
    burns burr burrows busch bush buster butch butcher butler butt butter butterworth
    caballero cabra cadbury cadence caesar cairo cal calais caldecott calla callow cam camden
    camellia cameo camp campo campos can cancer candace candice candy cane canes cannon canva capri
    capucine card carding cards caridade carmine carneiro carol carolina carpenter carpintero carrel
    carrion cartagena carter cartier cartwright carvalho carver cary casa casas case cash casio
    cassia castillo castle cat catalan catalina cavaliere cebada cedar celery celestial celsius
    cerezo cerise chad chamberlain chambers champagne champion chance chancellor chandler chandra
    chanel chapel chapelle chaplin char chardonnay charite charity charm chase chat chateau cheap
    cheek chelsea chene cherie cherish cherry chevalier chevre chevrolet chevy chew cheyenne chi
    chica chichi chico chiesa child children childs chile chin china chip chopra chow christian
    christmas chuck chum church cielo clarity clavel clay clem clemence clemency clement clemente
    clementine clerc clerk cliff clifton clint clinton close cloud clove clover cob coco coelho
    coffee coffey coimbra coke cola colleen collier colombia colombo colon colt combs comfort comte
    con conceicao concepcion concord conde constable constance constant consuelo conte conti cook
    cookie cooper cope copilot copper coq coral corbeau cord cordoba cordova cork corn corny corona
    corporal corral corsica cortana cosmos cost costa costanza cot cottage cotter cotton couch cour
    court cousin cousins coward cox crabbe cracker craft crane craven creed crew criado cricket
    crimson crisp crispin crisps cross crouch crow cruz crystal cuba cura curie curry curt cutler
    cutter cygne cyprus
    dad dahlia daisy dakota dal dale dallas dam dame damn dandelion dandy darling darn dart das dash
    date dating daughter davenport dawn day daye de deacon dean dear deb debs dee deep del dell
    delta den denim denmark denver derrick desire desiree destiny dev deva devon dexter dhal dharma
    diamond dick dickie dieter dijk dike dimanche dimple ding dior dirk ditch diva dixie diya do dob
    doctor dodge doe doll dollar dolly dolores domenica domingo don donna door dor dores dory dot
    dotty dove downing downs drake draper dream drew drum drummer dublin duc duca duff duke dulce
    dumoulin dun dune dung dunning dupe dupre duque durham dusk dusty duva dwell dyer dyke dyson
    eagle ear earl earnest east easter eb ebony echo ed eddy eden edit egg eggs eglise ego egypt ek
    eke elan elbow elder electra ell elm else em ember emerald emery emir emmy emo encarnacion enero
    engel england era ere ernst erst escudero esperanca esperance essen essence essex ester estrella
    eve even evening ever ewe eze
    fable fahrenheit faith fajr falcon falk fall fan fancy fang fanning fanny faraday fares fargo
    farina farmer farrow fate father fatwa faucon fauna fawn fe felice felicity feliz fellows fer
    ferme fern ferrari ferreiro fevre fiat fiddler fido fiel field fielding fields fiesta fife figma
    fin finch fink fiore fiori firth fish fisher flanders fletcher fleur flick flint flip flo flood
    floor flor flora flore florence flores florin floss flower flowers foi fola font fontana foo
    foot ford fords foreman forest forester forrester forte fortuna fortune foster fountain fox
    frame fran franc france francia franco frank frankel frankfurt franks frate frau free freed
    freedom freeman freitag french freund friar friday friend friends frisk frohlich frost fruhling
    fry fuchs fuente fuentes fuerte fuller funk furlong furst
    gab gabby gad gage gal gale galilee galileo gallo gam gamble game gandhi gang garden gardener
    gardenia gardens garland garner garnet garret garrison gate gates gatto gauss gavilan gay gee
    gelb gem gemini gen gene general genesis genet geneva genie genoa gentile gentry georgia ger
    germaine germany ghana gia giacinto gibbons gift gill gin ginger gioia girl gita given glad
    glass glazier glen gloria glory glover go godly godson godwill godwin gold golden goldman
    goldsmith gong goo good goodfellow goodluck goodman goodness gordo gore gosling graaf graca
    grace gracia graf gram grammy gran grand grande grange grant grasso graves gray grazia green
    greet greggs grey griffin grillo grimes grip groen groom groot gros gross grove groves grun
    gucci guerra guerrero guest gumbo gun guru gut gutmann guy
    ha haas habicht hack haddock hadith hah hair haj hajji hal halal halcon hale haled hall halo ham
    hamburg hamlet hamm hammer han hand hands hang hank hanks happiness happy harbor harden hardlife
    hardy hare harley harlow harm harmony harms harp harper harrier harries harry harsh hart
    hartmann harvest hase hassel hasty hatch haven hawk hay hays hayward haze hazel he head heart
    heartfield heath heather heaven hecht heck hector hedge hedges heel heir held helm henna heo her
    herb herbal herbst hercules hermes hero heron herr herring hershey hert hertog hertz herzog
    hesse hew hewlett hex hi hick hickey hicks hidalgo hide higuera hijab hill hills hilt hind hindi
    hinds hiro ho hob hobby hogan holder hole holes holiday holland hollow holly holm holt homer hon
    honda hone honesty honey hong honig honor honour hood hook hooker hooper hoover hop hope hopper
    horn horne host house houses houston how howl hoy hub hubble hudson hue huff huh huhn huis hull
    humble hume hung hunt hunter hurl hurley hurry hutch huy hyacinth hyun
    iceland iglesia imagery imagine imam iman ime immanuel in india indigo indra ini innocence
    innocent ion ireland iris iron islam isle israel italia italy ivory ivy
    jack jade jager jaguar jam jamaica jamb january janvier jar jardin jasmine jasper jay jazz jazzy
    jeep jelly jericho jersey jerusalem jesus jet jett jeune jewel jib jig jihad jimmy jinn jira job
    jock jockey jog john johns joiner joke jolly jong jordan josh joule journey joy joyner jubilee
    judge juez juillet juin jule julep julienne julio july june jung juni junio junior juniper juno
    jupiter juror justice
    kaiser kale kali karat karma kat kawasaki keanu keen kei keizer kellogg kelvin ken kent kenya
    kepler kerk ketchup kettle key keys khan kid kim kin kind king kings kingston kip kirk kirti
    kismet kiss kit kitchen kite kitty kiwi klein klug kluge knight knoll knowledge ko kobe kofi
    kohl kohler koi kol koning korn kotlin kraft kraut krebs kris krishna kuchen kudu kuiper kung
    kungs kurz kurze kuyper kyoto
    la lac lace lachs lacoste lacy lad ladd lago laguna lake lakes lakh lam lama lamb lamborghini
    lancaster lance lane lang lange laranjeira larch laredo large lark laser lass lassie lata laurel
    laurels lavender law lawless laws lawyer lax layman le lea leach lead leader leaf leal lean
    leander learnmore leaves leduc lee leech leeds leeuw left leg legacy legg lei leicester leitao
    lemma lemon len lenin lens leo leon leone les lever levy lexus libertad liberty libra lid lie
    lieb liebe lief lien lies light lightfoot lila lilac lily lima lime liming limo limon lincoln
    lind linden lindo line ling link lion lior lipp lira lirio lit little liza llamas lluvia lo loan
    lobo lock locke lode lodge loft log logan loire loka london lone long longman lop lope lopes
    lord lore loren lorraine lorry lose lot lotus louisiana loup lourdes louse louve louver love
    loveless lovemore low lucca luce lucid luck lucky lucre lull luna lundi lung lupo lush lute lux
    luz lycka lynch lynx lyon lyra lyric lyrics
    ma mac macbeth mace mach machado macintosh madden made madison madrid madrigal mads mag magic
    magnolia magnum mai maine maison maisonneuve major mal mali mallet malt malta mama man mana
    mandela mane mange manley manly mann manner manning manor mantra maple mar marble march marchal
    marchand marchese mardi mare mares margarita marge mari maria marigold marin marina marine mark
    marks marlin marquis marry mars marseille marsh marshall mart martello marten martens martial
    martin martini martins marts marvel marvellous marvelous mas maserati mash mason mass masters
    mat mata mate math matos mats matt matte maude mauve maverick max maxim maxima may mayo mayor
    mazda me mead meadow meadows medina meek meer meg meister mel mela melbourne mele melo melody
    memo memory memphis men mentor mer mercedes mercer merchant merci merck mercury mercy mere
    merino merit merle merry mesa meta mete mew mexico mi miami mica mickey mickle miele mien might
    mike mikes mil milagros milan milano mild mile miles mill miller millet mills milt mimosa min
    mince mind minder mine miner ming minor mint miracle mirth miss missy mist misty mitch mite
    mitsubishi mitt mo moana modena modest modesty modig moine molen molinos moll mon monaco monch
    monday money monger monje monk mont montag montana monte montes monti montreal moody moon moor
    moore mop mor mora moray more moreno morgan moro morocco morrow morse mort morton mos mosi moss
    mote mother moulin mount mountain mouton mow mu mud mudd mufti mukti mull mullah mullen munch
    mung munich murcia muse music my myrtle myth
    na nacho nada nadir naga nani nap naples naranja nat natal natale natty navarro navidad neap neo
    nephew nest nestle nettle neu nevada nevaeh newel newt newton nib nice nick nickel nickels nieve
    nieves night nightingale nike nil nino nip nissan nix no nobel noble noel noir noll nomination
    nomore nona noon nor norm normandy north norway nova novartis noy nu nun
    oak oasis oat oats obispo ocean oceana octave octavia odd odessa oh ohio ohm oliva olive
    oliveira olmo om onyx opal ope opel or ora oracle oral orange orb orchard orchid ore organ
    oriole orion orlando orn orville oslo ostern othello otter oxford oye oz
    pace pack packer paco paddy padma page pages pai paige painter paisley pal palm palmer paloma
    palomino palomo pam pan panama pancho pandit pang pansy pant panther pap papa papas papst paques
    par paraguay pardo parent paris park parker parks parry parson parsons partridge pascal pascual
    pasha pasqua pasquale pastor pastora pat pate paten patience patsy patty pax paz peace peach
    peacock peak pearl peas pease peck peel peg pen pence penn penny peony pep pepper per pera perch
    percy peri perk perkin perks perl perrier persia pert perth pesce pet petal peter peters petit
    petite petra petrel petty petunia pfarrer pfingsten pfizer pg philadelphia philander philips
    phoebe phoenix piazza piccolo picket pickle pie pier pierce piers pies pigeon pike pilar pilgrim
    pilot pim ping pink pinky pino pinos pinto pip pipe piper pippin pisces pit pita pixie playa
    player plaza ploy plum plumber pluto pole poles poll polo pomme pommier poncho pond pong pont
    pooh pool poor pop pope poppy port porte porter portia portland porto post posy pot potter poule
    poulet pound pounds powder power powers prada prado prague praise prat prates prayer pre
    precious press preto pretty price pride prideaux priest prieur prime primrose prince princess
    principe prins prior prissy private proctor progress promise prosper proud provost prudence
    prudent prune pry psalm puck puente puerta pulitzer puma pun puri purse pursey pye
    qadi quail quarter quartz quebec queen quest quick quicken quill quin quirk
    ra rabbi rabbit rad rafe rafter raga rain rainbow rainy raja ram ramadan rambler ramp ran randy
    rang rangi rank ransom rasher rask rat rata ratchet rattle raven ray re read reader reading
    reason rebel rector red reed reef reeve reeves reggae regina rehab rei reich reign rein reis
    remedios renard reno renown rent reverie rex rey rhea rho rhodes rhyme ribeira rice rich riches
    richmond rick rid riddle rider ridge rigg right rim ring rio rios rip ripa rise rising ritter
    ritz riva river rivers riviere roach road roan roar rob robe robin robins roble robles robust
    rocher rochester rock rocks rocky rod roe roger rogers rogue roi roil rojo roll rolland roller
    roma roman rome romeo roof rook root rootes roots rosa rosario rosary rosas rose rosemary
    rosette rosier rosin rossignol rosso roster rosy rot rouge rouse roux rover row rowan rowdy
    royal rube ruby rudder rude rue ruin rule rum rump rundle rune runner rush russet russia rust
    rusty rut rutter ryder rye
    sabado saber sable sabra sad saddler sade sadhu sadiq safari saffron saga sage sahara sahib said
    sail sailor saint saki sal sala salam salami sale salem sally salmon salt salter salvo salz
    salzburg samara samba san sand sander sanders sandoz sands sandy sane sang sanga sanger santa
    santiago santo sap sapphire sari sarin sarti sash sastre saturn saunter savage savanna savannah
    savior savory saw sawyer scala scarlet schaefer scharf schipper schmied schwarz scorpio scot
    scotland scout seal seaman sear sears season see seed seek selah sell sellers sells selva semen
    senior senna serena serenity serge sergeant serra settle severn sevilla seville sewell sexton
    shade shaft shah shaikh shaker shalom shams shank shanks shannon shanti share sharif sharp
    shaykh she shed sheen sheikh shell shelter shepard shepherd sheppard sheriff sherlock sherman
    sherry shields shim shin shine ship shir shire shoemaker shore short shrub shun shy sidle
    siemens siena sienna sierra silence silver sim simba simmer simper sims sin sine sing singer
    singleton sink sinks siri sis sister sit situ sjo skeet skip skog sky slack slager slate
    slaughter slick sly small smart smiley smit smith smuts sneeuw snell snider snipes snow so
    socorro sol soldado sole soledad solstice some sommer son song sonnet sonntag sonny sonoma sony
    soon soria sorrel sorrell soul south southern sow spain spark sparks sparrow spear spears speed
    speranza sperling spice spicer spike spiller spratt spring springer sprout spry spurr squire
    squires stab stack stad staff staid stalin stall stamp stanch staples star starbucks stark
    starks starling starr states steady steed steel stein stella stem sten step sterling stern stew
    steward stick sticks stiles still stock stocker stocks stoker stokes stolz stone stoner stones
    storey storm stormy story stout stove stover strand strange street streets strength strider
    string stringer stroke strom strong stronger sturdy sturgeon styles subaru success sucre sue
    sugar sully sultan sultana sum summer summers summit sun sunday sung sunni sunny sunshine surah
    surprise surrey sussex sutler suzuki svan swain swami swan swann sweet sweeting swift swindle
    swing swish sword sydney sylvan symphony syria
    tab tabby tabor tack taco tad taft tag tahoe tailor take talent tall tally tam tamer tamper tan
    tang tanner tansy taro tart tartan tata taurus tawny taylor tea teal tee tejedor tel teller
    temperance tempest temple tenant tennant tennessee tennis tequila tern terra terrace terrell
    terry tesla teufel tex texas than thane thatcher the theme thistle thong thorn thorne thorp
    thrall thrift thursday thyme tiberius tibia tie tiff tiffany tiger till timber timmerman tin
    ting tip tipper tiro tisserand titian to tod toledo tom tome ton tone toner tong tony tool toole
    tooth topaz topic topper topping tor tore toro torre torrent tory tot tour tours tout tov tow
    tower towers town toy toyota trace trade trader trail trainer tram treasure treat trek tremble
    trench trent trew trigo trim trinidad trinity trip trollop trotter trout troy truant truck
    trucks true trueman trump trust trusty truth trymore tuck tucker tug tulip tulsa tun tuna tunnel
    turin turk turner turtle tusk tutu twain tweed tweedy twig twin twist ty tyne
    uccello ulster um uma uncle unique unity unto urban urn usher utopia
    vaca vale valencia valentine valet valk valley van vanilla varg varnish veda veer vega vegas
    veld velde velvet venezia venice venn ventura venus vera verity vermelho vernal verona versace
    vert vescovo vesper vest vi vice vick victor victoria victory vida vienna viernes vigil vigo
    viking villa vina vine vinter viola violet violette virginia virgo virtue visa visser vittoria
    viva vivas vivid vo vodafone vogel vogue volt volta von vos
    wadding waddle wade wadi wafer wage wager wagon wail wain waits wake wald wale wales walk walker
    wall walls wan wand wane wanna wanting ward warden ware wares warren warwick wash washer
    washington watch waters watt watts way wayman weaks weary weather weaver webster wedge wee weed
    weeds week weeks weir weise weiss welch weld welder well wellington wells welsh wen wendy wendys
    west westerly western wheat wheel wheeler wheelwright whelp whiff whipple whisper whistler whit
    white whiting whittier whittle wick wicker wicks widow wife wiggle wild wilde wilder wile wilful
    will willie willing willow wills wilt wily win winch winchester winder windsor wine wing winger
    wings winkle winkler winner winsome winston wint winter winters wisconsin wisdom wise wish wist
    wit withers wolf wolfe wolfram wolverton womble won wonder wont woo wood woodcock wooden
    woodland woodman woods woody wool wooley woolf woolley worcester worker workman works world worm
    worth worthy wrangler wrath wreath wren wright wroth wurst wurzburg wynd
    xi
    yale yam yamaha yap yard yardley yarrow yaw ye yen yeoman yew yip yo yoga yogi yon yore york you
    young younger yukon yule yuletide yum
    zack zapatero zeal zee zen zephyr zeus zinc zinnia zion zomer zorn zucker zurich zwart
    """#
}
