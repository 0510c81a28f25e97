// Where people work, and what makes a name a place.

extension NameLists {
  /// Cities, regions and countries with what they lie in, so that a story can say it more widely.
  ///
  /// Read it as lines: the folded name, a colon, the country (empty for a country itself), a comma,
  /// the part of the world. We wrote it ourselves, as facts; it is taken from no package.
  static let places = #"""
    aachen: Germany, Europe
    aalborg: Denmark, Europe
    aarhus: Denmark, Europe
    aberdeen: United Kingdom, Europe
    abu dhabi: United Arab Emirates, Middle East
    abuja: Nigeria, Africa
    accra: Ghana, Africa
    adana: Turkey, Europe
    addis: Ethiopia, Africa
    addis ababa: Ethiopia, Africa
    adelaide: Australia, Oceania
    afghanistan: , Asia
    africa: , Africa
    ahmedabad: India, Asia
    akureyri: Iceland, Europe
    alabama: , North America
    alaska: , North America
    albania: , Europe
    albany: United States, North America
    alberta: , North America
    albuquerque: United States, North America
    aleppo: Syria, Middle East
    alexandria: Egypt, Africa
    algeria: , Africa
    algiers: Algeria, Africa
    alicante: Spain, Europe
    almaty: Kazakhstan, Asia
    america: , North America
    amiens: France, Europe
    amman: Jordan, Middle East
    amsterdam: Netherlands, Europe
    anchorage: United States, North America
    andalusia: , Europe
    andorra: , Europe
    angers: France, Europe
    angola: , Africa
    ankara: Turkey, Europe
    antalya: Turkey, Europe
    antwerp: Belgium, Europe
    arabia: , Middle East
    arequipa: Peru, Latin America
    argentina: , Latin America
    arizona: , North America
    arkansas: , North America
    armenia: , Asia
    arnhem: Netherlands, Europe
    arusha: Tanzania, Africa
    asia: , Asia
    astana: Kazakhstan, Asia
    athens: Greece, Europe
    atlanta: United States, North America
    auckland: New Zealand, Oceania
    augsburg: Germany, Europe
    austin: United States, North America
    australia: , Oceania
    austria: , Europe
    aveiro: Portugal, Europe
    avignon: France, Europe
    azerbaijan: , Asia
    baghdad: Iraq, Middle East
    bahrain: , Middle East
    baku: Azerbaijan, Asia
    bali: Indonesia, Asia
    baltimore: United States, North America
    bandung: Indonesia, Asia
    bangalore: India, Asia
    bangkok: Thailand, Asia
    bangladesh: , Asia
    barbados: , Latin America
    barcelona: Spain, Europe
    bari: Italy, Europe
    basel: Switzerland, Europe
    basra: Iraq, Middle East
    bath: United Kingdom, Europe
    bavaria: , Europe
    beijing: China, Asia
    beirut: Lebanon, Middle East
    belarus: , Europe
    belem: Brazil, Latin America
    belfast: United Kingdom, Europe
    belgium: , Europe
    belgrade: Serbia, Europe
    belize: , Latin America
    belo horizonte: Brazil, Latin America
    bengal: , Asia
    bengaluru: India, Asia
    benin: , Africa
    bergen: Norway, Europe
    berkeley: United States, North America
    berlin: Germany, Europe
    bern: Switzerland, Europe
    bhutan: , Asia
    bilbao: Spain, Europe
    birmingham: United Kingdom, Europe
    bochum: Germany, Europe
    bogota: Colombia, Latin America
    boise: United States, North America
    bolivia: , Latin America
    bologna: Italy, Europe
    bonn: Germany, Europe
    bordeaux: France, Europe
    bosnia: , Europe
    boston: United States, North America
    botswana: , Africa
    bradford: United Kingdom, Europe
    braga: Portugal, Europe
    brasilia: Brazil, Latin America
    brasov: Romania, Europe
    bratislava: Slovakia, Europe
    brazil: , Latin America
    breda: Netherlands, Europe
    bremen: Germany, Europe
    brest: France, Europe
    brighton: United Kingdom, Europe
    brisbane: Australia, Oceania
    bristol: United Kingdom, Europe
    britain: , Europe
    brittany: , Europe
    brixton: United Kingdom, Europe
    brno: Czechia, Europe
    bronx: United States, North America
    brooklyn: United States, North America
    bruges: Belgium, Europe
    brussels: Belgium, Europe
    bucharest: Romania, Europe
    budapest: Hungary, Europe
    buenos aires: Argentina, Latin America
    buffalo: United States, North America
    bulawayo: Zimbabwe, Africa
    bulgaria: , Europe
    bursa: Turkey, Europe
    busan: South Korea, Asia
    caen: France, Europe
    cairns: Australia, Oceania
    cairo: Egypt, Africa
    calgary: Canada, North America
    cali: Colombia, Latin America
    california: , North America
    cambodia: , Asia
    cambridge: United Kingdom, Europe
    camden: United Kingdom, Europe
    cameroon: , Africa
    campinas: Brazil, Latin America
    canada: , North America
    canberra: Australia, Oceania
    cancun: Mexico, Latin America
    cannes: France, Europe
    canterbury: United Kingdom, Europe
    cape town: South Africa, Africa
    caracas: Venezuela, Latin America
    cardiff: United Kingdom, Europe
    carlisle: United Kingdom, Europe
    carolina: , North America
    cartagena: Colombia, Latin America
    casablanca: Morocco, Africa
    catalonia: , Europe
    catania: Italy, Europe
    cebu: Philippines, Asia
    chad: , Africa
    chandigarh: India, Asia
    charleston: United States, North America
    charlotte: United States, North America
    chelsea: United Kingdom, Europe
    chengdu: China, Asia
    chennai: India, Asia
    chester: United Kingdom, Europe
    chiang: Thailand, Asia
    chicago: United States, North America
    chile: , Latin America
    china: , Asia
    chittagong: Bangladesh, Asia
    chongqing: China, Asia
    christchurch: New Zealand, Oceania
    cincinnati: United States, North America
    cleveland: United States, North America
    cluj: Romania, Europe
    coimbra: Portugal, Europe
    cologne: Germany, Europe
    colombia: , Latin America
    colombo: Sri Lanka, Asia
    colorado: , North America
    columbus: United States, North America
    concepcion: Chile, Latin America
    congo: , Africa
    connecticut: , North America
    copenhagen: Denmark, Europe
    cordoba: Spain, Europe
    cork: Ireland, Europe
    cornwall: , Europe
    coventry: United Kingdom, Europe
    cracow: Poland, Europe
    croatia: , Europe
    croydon: United Kingdom, Europe
    cuba: , Latin America
    cumbria: , Europe
    curitiba: Brazil, Latin America
    cusco: Peru, Latin America
    cyprus: , Europe
    czechia: , Europe
    daegu: South Korea, Asia
    dakar: Senegal, Africa
    dakota: , North America
    dalian: China, Asia
    dallas: United States, North America
    damascus: Syria, Middle East
    danang: Vietnam, Asia
    dar es salaam: Tanzania, Africa
    darwin: Australia, Oceania
    davao: Philippines, Asia
    debrecen: Hungary, Europe
    delaware: , North America
    delft: Netherlands, Europe
    delhi: India, Asia
    den haag: Netherlands, Europe
    denmark: , Europe
    denver: United States, North America
    derby: United Kingdom, Europe
    derry: United Kingdom, Europe
    detroit: United States, North America
    deutschland: , Europe
    devon: , Europe
    dhaka: Bangladesh, Asia
    dijon: France, Europe
    dnipro: Ukraine, Europe
    dodoma: Tanzania, Africa
    doha: Qatar, Middle East
    dorset: , Europe
    dortmund: Germany, Europe
    drammen: Norway, Europe
    dresden: Germany, Europe
    dubai: United Arab Emirates, Middle East
    dublin: Ireland, Europe
    dubrovnik: Croatia, Europe
    duluth: United States, North America
    dundee: United Kingdom, Europe
    dunedin: New Zealand, Oceania
    durban: South Africa, Africa
    durham: United Kingdom, Europe
    dusseldorf: Germany, Europe
    ecuador: , Latin America
    edinburgh: United Kingdom, Europe
    edmonton: Canada, North America
    egypt: , Africa
    eindhoven: Netherlands, Europe
    emirates: , Middle East
    england: , Europe
    enugu: Nigeria, Africa
    erfurt: Germany, Europe
    eritrea: , Africa
    espana: , Europe
    espoo: Finland, Europe
    essen: Germany, Europe
    essex: , Europe
    estonia: , Europe
    ethiopia: , Africa
    europe: , Europe
    evora: Portugal, Europe
    exeter: United Kingdom, Europe
    faro: Portugal, Europe
    fez: Morocco, Africa
    fiji: , Oceania
    finland: , Europe
    firenze: Italy, Europe
    flanders: , Europe
    florence: Italy, Europe
    florida: , North America
    fortaleza: Brazil, Latin America
    france: , Europe
    frankfurt: Germany, Europe
    freiburg: Germany, Europe
    fukuoka: Japan, Asia
    gabon: , Africa
    galway: Ireland, Europe
    gambia: , Africa
    gdansk: Poland, Europe
    geelong: Australia, Oceania
    geneva: Switzerland, Europe
    genoa: Italy, Europe
    genova: Italy, Europe
    georgia: , North America
    germany: , Europe
    ghana: , Africa
    ghent: Belgium, Europe
    giza: Egypt, Africa
    glasgow: United Kingdom, Europe
    gloucester: United Kingdom, Europe
    gothenburg: Sweden, Europe
    granada: Spain, Europe
    graz: Austria, Europe
    greece: , Europe
    grenoble: France, Europe
    groningen: Netherlands, Europe
    guadalajara: Mexico, Latin America
    guangzhou: China, Asia
    guatemala: , Latin America
    guayaquil: Ecuador, Latin America
    guinea: , Africa
    gujarat: , Asia
    gurgaon: India, Asia
    guyana: , Latin America
    haarlem: Netherlands, Europe
    hackney: United Kingdom, Europe
    haifa: Israel, Middle East
    haiti: , Latin America
    halifax: Canada, North America
    hamburg: Germany, Europe
    hamilton: Canada, North America
    hangzhou: China, Asia
    hannover: Germany, Europe
    hanoi: Vietnam, Asia
    hanover: Germany, Europe
    harare: Zimbabwe, Africa
    harlem: United States, North America
    hartford: United States, North America
    havana: Cuba, Latin America
    hawaii: , North America
    heidelberg: Germany, Europe
    helsinki: Finland, Europe
    heraklion: Greece, Europe
    hiroshima: Japan, Asia
    ho chi minh city: Vietnam, Asia
    hobart: Australia, Oceania
    honduras: , Latin America
    hong kong: China, Asia
    honolulu: United States, North America
    houston: United States, North America
    hue: Vietnam, Asia
    hull: United Kingdom, Europe
    hungary: , Europe
    hyderabad: India, Asia
    iasi: Romania, Europe
    ibadan: Nigeria, Africa
    iceland: , Europe
    idaho: , North America
    illinois: , North America
    incheon: South Korea, Asia
    india: , Asia
    indiana: , North America
    indianapolis: United States, North America
    indonesia: , Asia
    indore: India, Asia
    innsbruck: Austria, Europe
    inverness: United Kingdom, Europe
    iowa: , North America
    iran: , Middle East
    iraq: , Middle East
    ireland: , Europe
    isfahan: Iran, Middle East
    islamabad: Pakistan, Asia
    islington: United Kingdom, Europe
    israel: , Middle East
    istanbul: Turkey, Europe
    italia: , Europe
    italy: , Europe
    izmir: Turkey, Europe
    jackson: United States, North America
    jaipur: India, Asia
    jakarta: Indonesia, Asia
    jamaica: , Latin America
    janeiro: Brazil, Latin America
    japan: , Asia
    jeddah: Saudi Arabia, Middle East
    jena: Germany, Europe
    jerusalem: Israel, Middle East
    johannesburg: South Africa, Africa
    johor: Malaysia, Asia
    jordan: , Middle East
    kampala: Uganda, Africa
    kandy: Sri Lanka, Asia
    kano: Nigeria, Africa
    kansas: , North America
    kaohsiung: Taiwan, Asia
    karachi: Pakistan, Asia
    karlsruhe: Germany, Europe
    kashmir: , Asia
    kassel: Germany, Europe
    kathmandu: Nepal, Asia
    katowice: Poland, Europe
    kaunas: Lithuania, Europe
    kazakhstan: , Asia
    kazan: Russia, Europe
    kent: , Europe
    kentucky: , North America
    kenya: , Africa
    kerala: , Asia
    kharkiv: Ukraine, Europe
    kiel: Germany, Europe
    kiev: Ukraine, Europe
    kigali: Rwanda, Africa
    kilkenny: Ireland, Europe
    kisumu: Kenya, Africa
    klagenfurt: Austria, Europe
    kobe: Japan, Asia
    kochi: India, Asia
    kolkata: India, Asia
    koln: Germany, Europe
    korea: , Asia
    kosice: Slovakia, Europe
    kosovo: , Europe
    kowloon: Hong Kong, Asia
    krakow: Poland, Europe
    kuala: Malaysia, Asia
    kumasi: Ghana, Africa
    kuwait: Kuwait, Middle East
    kyiv: Ukraine, Europe
    kyoto: Japan, Asia
    lagos: Nigeria, Africa
    lahore: Pakistan, Asia
    lancashire: , Europe
    lancaster: United Kingdom, Europe
    laos: , Asia
    las vegas: United States, North America
    latvia: , Europe
    lausanne: Switzerland, Europe
    lebanon: , Middle East
    leeds: United Kingdom, Europe
    leicester: United Kingdom, Europe
    leiden: Netherlands, Europe
    leipzig: Germany, Europe
    leuven: Belgium, Europe
    liberia: , Africa
    libya: , Africa
    liege: Belgium, Europe
    lille: France, Europe
    lima: Peru, Latin America
    limassol: Cyprus, Europe
    limerick: Ireland, Europe
    lincoln: United Kingdom, Europe
    linkoping: Sweden, Europe
    linz: Austria, Europe
    lisboa: Portugal, Europe
    lisbon: Portugal, Europe
    lisburn: United Kingdom, Europe
    lithuania: , Europe
    liverpool: United Kingdom, Europe
    ljubljana: Slovenia, Europe
    lodz: Poland, Europe
    lombardy: , Europe
    london: United Kingdom, Europe
    los angeles: United States, North America
    louisiana: , North America
    louisville: United States, North America
    lourdes: France, Europe
    lubeck: Germany, Europe
    lublin: Poland, Europe
    lucerne: Switzerland, Europe
    lucknow: India, Asia
    lugano: Switzerland, Europe
    lumpur: Malaysia, Asia
    lund: Sweden, Europe
    lusaka: Zambia, Africa
    luton: United Kingdom, Europe
    luxembourg: Luxembourg, Europe
    lviv: Ukraine, Europe
    lyon: France, Europe
    maastricht: Netherlands, Europe
    madagascar: , Africa
    madison: United States, North America
    madrid: Spain, Europe
    mai: Thailand, Asia
    maine: , North America
    mainz: Germany, Europe
    malaga: Spain, Europe
    malawi: , Africa
    malaysia: , Asia
    maldives: , Asia
    mali: , Africa
    malmo: Sweden, Europe
    malta: , Europe
    manama: Bahrain, Middle East
    manaus: Brazil, Latin America
    manchester: United Kingdom, Europe
    manhattan: United States, North America
    manila: Philippines, Asia
    manitoba: , North America
    mannheim: Germany, Europe
    maribor: Slovenia, Europe
    marrakech: Morocco, Africa
    marrakesh: Morocco, Africa
    marseille: France, Europe
    maryland: , North America
    massachusetts: , North America
    mauritius: , Africa
    mecca: Saudi Arabia, Middle East
    medellin: Colombia, Latin America
    medina: Saudi Arabia, Middle East
    melbourne: Australia, Oceania
    memphis: United States, North America
    mendoza: Argentina, Latin America
    merida: Mexico, Latin America
    metz: France, Europe
    mexico: , Latin America
    mexico city: Mexico, Latin America
    miami: United States, North America
    michigan: , North America
    milan: Italy, Europe
    milano: Italy, Europe
    milton keynes: United Kingdom, Europe
    milwaukee: United States, North America
    minneapolis: United States, North America
    minnesota: , North America
    mississippi: , North America
    missouri: , North America
    modena: Italy, Europe
    moldova: , Europe
    mombasa: Kenya, Africa
    monaco: , Europe
    mongolia: , Asia
    montana: , North America
    montenegro: , Europe
    monterrey: Mexico, Latin America
    montevideo: Uruguay, Latin America
    montpellier: France, Europe
    montreal: Canada, North America
    morocco: , Africa
    moscow: Russia, Europe
    mozambique: , Africa
    mumbai: India, Asia
    munchen: Germany, Europe
    munich: Germany, Europe
    munster: Germany, Europe
    murcia: Spain, Europe
    muscat: Oman, Middle East
    myanmar: , Asia
    nagoya: Japan, Asia
    nagpur: India, Asia
    nairobi: Kenya, Africa
    namibia: , Africa
    namur: Belgium, Europe
    nancy: France, Europe
    nanjing: China, Asia
    nantes: France, Europe
    naples: Italy, Europe
    napoli: Italy, Europe
    nashville: United States, North America
    nebraska: , North America
    nepal: , Asia
    netherlands: , Europe
    nevada: , North America
    new delhi: India, Asia
    new orleans: United States, North America
    new york: United States, North America
    newcastle: United Kingdom, Europe
    newport: United Kingdom, Europe
    nicaragua: , Latin America
    nice: France, Europe
    nicosia: Cyprus, Europe
    niger: , Africa
    nigeria: , Africa
    nijmegen: Netherlands, Europe
    nimes: France, Europe
    noida: India, Asia
    norfolk: United States, North America
    normandy: , Europe
    norway: , Europe
    norwich: United Kingdom, Europe
    nottingham: United Kingdom, Europe
    nuremberg: Germany, Europe
    nurnberg: Germany, Europe
    oakland: United States, North America
    oaxaca: Mexico, Latin America
    oceania: , Oceania
    odense: Denmark, Europe
    odesa: Ukraine, Europe
    odessa: Ukraine, Europe
    ohio: , North America
    oklahoma: , North America
    olomouc: Czechia, Europe
    omaha: United States, North America
    oman: , Middle East
    ontario: , North America
    oran: Algeria, Africa
    orebro: Sweden, Europe
    oregon: , North America
    orlando: United States, North America
    orleans: France, Europe
    osaka: Japan, Asia
    oslo: Norway, Europe
    ostrava: Czechia, Europe
    ottawa: Canada, North America
    oulu: Finland, Europe
    oxford: United Kingdom, Europe
    padua: Italy, Europe
    pakistan: , Asia
    palermo: Italy, Europe
    palestine: , Middle East
    palma: Spain, Europe
    panama: , Latin America
    panama city: Panama, Latin America
    paraguay: , Latin America
    paris: France, Europe
    parma: Italy, Europe
    patras: Greece, Europe
    pecs: Hungary, Europe
    penang: Malaysia, Asia
    pennsylvania: , North America
    perth: United Kingdom, Europe
    peru: , Latin America
    peshawar: Pakistan, Asia
    petersburg: Russia, Europe
    petra: Jordan, Middle East
    philadelphia: United States, North America
    philippines: , Asia
    phoenix: United States, North America
    phuket: Thailand, Asia
    pisa: Italy, Europe
    pittsburgh: United States, North America
    plovdiv: Bulgaria, Europe
    plymouth: United Kingdom, Europe
    plzen: Czechia, Europe
    poland: , Europe
    portland: United States, North America
    porto: Portugal, Europe
    porto alegre: Brazil, Latin America
    portsmouth: United Kingdom, Europe
    portugal: , Europe
    potsdam: Germany, Europe
    poznan: Poland, Europe
    prague: Czechia, Europe
    preston: United Kingdom, Europe
    pretoria: South Africa, Africa
    providence: United States, North America
    puebla: Mexico, Latin America
    pune: India, Asia
    punjab: , Asia
    qatar: , Middle East
    qingdao: China, Asia
    quebec: Canada, North America
    queens: United States, North America
    queensland: , Oceania
    quezon: Philippines, Asia
    quito: Ecuador, Latin America
    rabat: Morocco, Africa
    raleigh: United States, North America
    reading: United Kingdom, Europe
    recife: Brazil, Latin America
    regina: Canada, North America
    reims: France, Europe
    rennes: France, Europe
    reykjavik: Iceland, Europe
    richmond: United States, North America
    riga: Latvia, Europe
    rijeka: Croatia, Europe
    rio de janeiro: Brazil, Latin America
    riyadh: Saudi Arabia, Middle East
    rochester: United States, North America
    roma: Italy, Europe
    romania: , Europe
    rome: Italy, Europe
    rosario: Argentina, Latin America
    rostock: Germany, Europe
    rotterdam: Netherlands, Europe
    rouen: France, Europe
    russia: , Europe
    rwanda: , Africa
    sacramento: United States, North America
    saigon: Vietnam, Asia
    salamanca: Spain, Europe
    salisbury: United Kingdom, Europe
    salt lake city: United States, North America
    salvador: Brazil, Latin America
    salzburg: Austria, Europe
    samoa: , Oceania
    san diego: United States, North America
    san francisco: United States, North America
    san jose: United States, North America
    san juan: Puerto Rico, Latin America
    santander: Spain, Europe
    santiago: Chile, Latin America
    santo domingo: Dominican Republic, Latin America
    sao paulo: Brazil, Latin America
    sapporo: Japan, Asia
    saskatoon: Canada, North America
    savannah: United States, North America
    saxony: , Europe
    scandinavia: , Europe
    scotland: , Europe
    seattle: United States, North America
    sendai: Japan, Asia
    senegal: , Africa
    seoul: South Korea, Asia
    serbia: , Europe
    setubal: Portugal, Europe
    sevilla: Spain, Europe
    seville: Spain, Europe
    shanghai: China, Asia
    sheffield: United Kingdom, Europe
    shenzhen: China, Asia
    shibuya: Japan, Asia
    shiraz: Iran, Middle East
    sicily: , Europe
    siena: Italy, Europe
    singapore: Singapore, Asia
    sligo: Ireland, Europe
    slough: United Kingdom, Europe
    slovakia: , Europe
    slovenia: , Europe
    sofia: Bulgaria, Europe
    somalia: , Africa
    southampton: United Kingdom, Europe
    soweto: South Africa, Africa
    spain: , Europe
    split: Croatia, Europe
    spokane: United States, North America
    springfield: United States, North America
    st louis: United States, North America
    stavanger: Norway, Europe
    stirling: United Kingdom, Europe
    stockholm: Sweden, Europe
    strasbourg: France, Europe
    stuttgart: Germany, Europe
    sudan: , Africa
    surabaya: Indonesia, Asia
    surat: India, Asia
    surrey: , Europe
    sussex: , Europe
    suva: Fiji, Oceania
    suzhou: China, Asia
    swansea: United Kingdom, Europe
    sweden: , Europe
    swindon: United Kingdom, Europe
    switzerland: , Europe
    sydney: Australia, Oceania
    syria: , Middle East
    szczecin: Poland, Europe
    szeged: Hungary, Europe
    tabriz: Iran, Middle East
    taichung: Taiwan, Asia
    taipei: Taiwan, Asia
    taiwan: , Asia
    tallinn: Estonia, Europe
    tampa: United States, North America
    tampere: Finland, Europe
    tangier: Morocco, Africa
    tanzania: , Africa
    tartu: Estonia, Europe
    tasmania: , Oceania
    tauranga: New Zealand, Oceania
    tbilisi: Georgia, Asia
    tehran: Iran, Middle East
    tel aviv: Israel, Middle East
    tennessee: , North America
    texas: , North America
    thailand: , Asia
    the hague: Netherlands, Europe
    thessaloniki: Greece, Europe
    tianjin: China, Asia
    tibet: , Asia
    tijuana: Mexico, Latin America
    tilburg: Netherlands, Europe
    timisoara: Romania, Europe
    togo: , Africa
    tokyo: Japan, Asia
    toledo: Spain, Europe
    tonga: , Oceania
    torino: Italy, Europe
    toronto: Canada, North America
    toulouse: France, Europe
    tours: France, Europe
    trieste: Italy, Europe
    trinidad: , Latin America
    tromso: Norway, Europe
    trondheim: Norway, Europe
    tucson: United States, North America
    tulsa: United States, North America
    tunis: Tunisia, Africa
    tunisia: , Africa
    turin: Italy, Europe
    turkey: , Europe
    turku: Finland, Europe
    tuscany: , Europe
    uganda: , Africa
    ukraine: , Europe
    ulm: Germany, Europe
    umea: Sweden, Europe
    uppsala: Sweden, Europe
    uruguay: , Latin America
    utah: , North America
    utrecht: Netherlands, Europe
    uzbekistan: , Asia
    valencia: Spain, Europe
    valladolid: Spain, Europe
    valletta: Malta, Europe
    valparaiso: Chile, Latin America
    vancouver: Canada, North America
    vantaa: Finland, Europe
    varna: Bulgaria, Europe
    venezia: Italy, Europe
    venezuela: , Latin America
    venice: Italy, Europe
    vermont: , North America
    verona: Italy, Europe
    victoria: Canada, North America
    vienna: Austria, Europe
    vietnam: , Asia
    vigo: Spain, Europe
    vilnius: Lithuania, Europe
    virginia: , North America
    wales: , Europe
    wallonia: , Europe
    warsaw: Poland, Europe
    warwick: United Kingdom, Europe
    washington: United States, North America
    waterford: Ireland, Europe
    wellington: New Zealand, Oceania
    westminster: United Kingdom, Europe
    wichita: United States, North America
    wien: Austria, Europe
    wimbledon: United Kingdom, Europe
    winchester: United Kingdom, Europe
    winnipeg: Canada, North America
    winterthur: Switzerland, Europe
    wisconsin: , North America
    worcester: United Kingdom, Europe
    wroclaw: Poland, Europe
    wuhan: China, Asia
    wuppertal: Germany, Europe
    wyoming: , North America
    xian: China, Asia
    yemen: , Middle East
    yerevan: Armenia, Asia
    yogyakarta: Indonesia, Asia
    yokohama: Japan, Asia
    york: United Kingdom, Europe
    yorkshire: , Europe
    zagreb: Croatia, Europe
    zambia: , Africa
    zaragoza: Spain, Europe
    zealand: , Oceania
    zimbabwe: , Africa
    zurich: Switzerland, Europe
    """#

  /// Words that make what stands before or after them a place: `Hunter Street`, `Lake Garrison`.
  ///
  /// Read it as folded words with spaces or line ends between them. We wrote it ourselves.
  static let placeWords = #"""
    street road avenue lane drive close court crescent terrace square place park bridge gate wharf
    quay row mews grove hill heights green garden gardens plaza boulevard highway station airport
    terminal harbour harbor port dock pier hospital clinic infirmary hospice surgery university
    college school academy campus library museum theatre theater gallery hall house tower building
    centre center hotel inn arms tavern cafe church cathedral abbey chapel mosque temple river lake
    loch mount mountain mountains valley falls bay beach island islands isle cape forest wood woods
    county district borough parish province region town city village north south east west upper
    lower ward wing canal creek brook common fields stadium arena mall market estate strasse gasse
    platz weg allee ufer straat laan plein gracht rue place quai chemin via viale piazza corso calle
    plaza paseo avenida rua praca largo gatan gata vej vagen gade ulica
    """#
}
