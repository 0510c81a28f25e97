// Places, and the larger places they lie in.

extension NameLists {
  /// Cities, regions and countries, each with its country and its part of the world, so that
  /// a location can be made coarser until five people fit it. Where two places share a name
  /// (Cambridge, Georgia, Toledo), only one of them is here.
  ///
  /// Read it line by line: the folded place, a colon, the country (empty when the place is a
  /// country), a comma, the part of the world.
  ///
  /// We wrote it ourselves, as facts; it is taken from no package.
  static let places = #"""
    a coruna: Spain, Europe
    aachen: Germany, Europe
    aalborg: Denmark, Europe
    aarhus: Denmark, Europe
    aberdeen: United Kingdom, Europe
    aberystwyth: United Kingdom, Europe
    abidjan: Ivory Coast, Africa
    abu dhabi: United Arab Emirates, Middle East
    abuja: Nigeria, Africa
    acapulco: Mexico, Latin America
    accra: Ghana, Africa
    adana: Turkey, Middle East
    addis ababa: Ethiopia, Africa
    addis: Ethiopia, Africa
    adelaide: Australia, Oceania
    aden: Yemen, Middle East
    afghanistan: , Asia
    africa: , Africa
    agadir: Morocco, Africa
    agra: India, Asia
    ahmedabad: India, Asia
    aix en provence: France, Europe
    akureyri: Iceland, Europe
    alabama: United States, North America
    alaska: United States, North America
    albania: , Europe
    albany: United States, North America
    alberta: Canada, North America
    albuquerque: United States, North America
    aleppo: Syria, Middle East
    alesund: Norway, Europe
    alexandria: Egypt, Africa
    algarve: Portugal, Europe
    algeria: , Africa
    algiers: Algeria, Africa
    alicante: Spain, Europe
    alice springs: Australia, Oceania
    almaty: Kazakhstan, Asia
    almere: Netherlands, Europe
    almeria: Spain, Europe
    alsace: France, Europe
    amazonas: Brazil, Latin America
    america: United States, North America
    amiens: France, Europe
    amman: Jordan, Middle East
    amritsar: India, Asia
    amsterdam: Netherlands, Europe
    anaheim: United States, North America
    anatolia: Turkey, Middle East
    anchorage: United States, North America
    ancona: Italy, Europe
    andalusia: Spain, Europe
    andhra pradesh: India, Asia
    andorra la vella: Andorra, Europe
    andorra: , Europe
    angers: France, Europe
    angola: , Africa
    ankara: Turkey, Middle East
    ann arbor: United States, North America
    annecy: France, Europe
    antalya: Turkey, Middle East
    antananarivo: Madagascar, Africa
    antigua and barbuda: , Latin America
    antigua guatemala: Guatemala, Latin America
    antigua: Antigua and Barbuda, Latin America
    antofagasta: Chile, Latin America
    antwerp: Belgium, Europe
    antwerpen: Belgium, Europe
    aotearoa: New Zealand, Oceania
    apia: Samoa, Oceania
    aqaba: Jordan, Middle East
    arabia: , Middle East
    arad: Romania, Europe
    aragon: Spain, Europe
    arequipa: Peru, Latin America
    argentina: , Latin America
    arizona: United States, North America
    arkansas: United States, North America
    arlington: United States, North America
    armenia: , Europe
    arnhem: Netherlands, Europe
    aruba: , Latin America
    arusha: Tanzania, Africa
    asheville: United States, North America
    ashgabat: Turkmenistan, Asia
    asia: , Asia
    asmara: Eritrea, Africa
    assam: India, Asia
    astana: Kazakhstan, Asia
    asturias: Spain, Europe
    asuncion: Paraguay, Latin America
    aswan: Egypt, Africa
    athens: Greece, Europe
    athina: Greece, Europe
    atlanta: United States, North America
    auckland: New Zealand, Oceania
    augsburg: Germany, Europe
    augusta: United States, North America
    aurora: United States, North America
    austin: United States, North America
    australia: , Oceania
    austria: , Europe
    aveiro: Portugal, Europe
    avignon: France, Europe
    azerbaijan: , Europe
    azores: Portugal, Europe
    baden wurttemberg: Germany, Europe
    baghdad: Iraq, Middle East
    baguio: Philippines, Asia
    bahamas: , Latin America
    bahia: Brazil, Latin America
    bahrain: , Middle East
    bakersfield: United States, North America
    baku: Azerbaijan, Europe
    bali: Indonesia, Asia
    ballarat: Australia, Oceania
    balti: Moldova, Europe
    baltimore: United States, North America
    bamako: Mali, Africa
    bamberg: Germany, Europe
    bandar seri begawan: Brunei, Asia
    bandung: Indonesia, Asia
    bangalore: India, Asia
    bangkok: Thailand, Asia
    bangladesh: , Asia
    bangor: United Kingdom, Europe
    bangui: Central African Republic, Africa
    banja luka: Bosnia and Herzegovina, Europe
    banjul: Gambia, Africa
    banska bystrica: Slovakia, Europe
    barbados: , Latin America
    barcelona: Spain, Europe
    bari: Italy, Europe
    bariloche: Argentina, Latin America
    barranquilla: Colombia, Latin America
    basel: Switzerland, Europe
    basingstoke: United Kingdom, Europe
    basque country: Spain, Europe
    basra: Iraq, Middle East
    bath: United Kingdom, Europe
    baton rouge: United States, North America
    batumi: Georgia, Europe
    bavaria: Germany, Europe
    bay area: United States, North America
    bayern: Germany, Europe
    bayonne: France, Europe
    bayreuth: Germany, Europe
    beersheba: Israel, Middle East
    beijing: China, Asia
    beira: Mozambique, Africa
    beirut: Lebanon, Middle East
    belarus: , Europe
    belem: Brazil, Latin America
    belfast: United Kingdom, Europe
    belgium: , Europe
    belgrade: Serbia, Europe
    belize city: Belize, Latin America
    belize: , Latin America
    bellevue: United States, North America
    belmopan: Belize, Latin America
    belo horizonte: Brazil, Latin America
    bendigo: Australia, Oceania
    bengal: , Asia
    bengaluru: India, Asia
    benghazi: Libya, Africa
    benin city: Nigeria, Africa
    benin: , Africa
    beograd: Serbia, Europe
    bergamo: Italy, Europe
    bergen: Norway, Europe
    berkeley: United States, North America
    berlin: Germany, Europe
    bermuda: , North America
    bern: Switzerland, Europe
    berne: Switzerland, Europe
    besancon: France, Europe
    bethlehem: Palestine, Middle East
    bhopal: India, Asia
    bhubaneswar: India, Asia
    bhutan: , Asia
    bialystok: Poland, Europe
    biel: Switzerland, Europe
    bielefeld: Germany, Europe
    bihar: India, Asia
    bilbao: Spain, Europe
    billings: United States, North America
    birmingham alabama: United States, North America
    birmingham: United Kingdom, Europe
    bishkek: Kyrgyzstan, Asia
    bissau: Guinea Bissau, Africa
    bitola: North Macedonia, Europe
    blackpool: United Kingdom, Europe
    blantyre: Malawi, Africa
    bloemfontein: South Africa, Africa
    bochum: Germany, Europe
    bodo: Norway, Europe
    bogota: Colombia, Latin America
    bohemia: Czechia, Europe
    boise: United States, North America
    bolivia: , Latin America
    bologna: Italy, Europe
    bolton: United Kingdom, Europe
    bolzano: Italy, Europe
    bombay: India, Asia
    bonn: Germany, Europe
    boras: Sweden, Europe
    bordeaux: France, Europe
    borneo: Malaysia, Asia
    bosnia and herzegovina: , Europe
    bosnia: , Europe
    boston: United States, North America
    botswana: , Africa
    boulder: United States, North America
    bournemouth: United Kingdom, Europe
    bradford: United Kingdom, Europe
    braga: Portugal, Europe
    brampton: Canada, North America
    brandenburg: Germany, Europe
    brasilia: Brazil, Latin America
    brasov: Romania, Europe
    bratislava: Slovakia, Europe
    braunschweig: Germany, Europe
    brazil: , Latin America
    brazzaville: Republic of the Congo, Africa
    breda: Netherlands, Europe
    bregenz: Austria, Europe
    bremen: Germany, Europe
    brescia: Italy, Europe
    brest belarus: Belarus, Europe
    brest: France, Europe
    bridgetown: Barbados, Latin America
    brighton: United Kingdom, Europe
    brisbane: Australia, Oceania
    bristol: United Kingdom, Europe
    britain: , Europe
    british columbia: Canada, North America
    brittany: France, Europe
    brixton: United Kingdom, Europe
    brno: Czechia, Europe
    bronx: United States, North America
    brooklyn: United States, North America
    bruges: Belgium, Europe
    brugge: Belgium, Europe
    brunei: , Asia
    brunswick: Germany, Europe
    brussel: Belgium, Europe
    brussels: Belgium, Europe
    bruxelles: Belgium, Europe
    bucaramanga: Colombia, Latin America
    bucharest: Romania, Europe
    bucuresti: Romania, Europe
    budapest: Hungary, Europe
    budva: Montenegro, Europe
    buenos aires: Argentina, Latin America
    buffalo: United States, North America
    bujumbura: Burundi, Africa
    bulawayo: Zimbabwe, Africa
    bulgaria: , Europe
    burgas: Bulgaria, Europe
    burgenland: Austria, Europe
    burgos: Spain, Europe
    burgundy: France, Europe
    burkina faso: , Africa
    burlington: United States, North America
    burma: Myanmar, Asia
    burnaby: Canada, North America
    bursa: Turkey, Middle East
    burundi: , Africa
    busan: South Korea, Asia
    bydgoszcz: Poland, Europe
    cadiz: Spain, Europe
    caen: France, Europe
    cagliari: Italy, Europe
    cairns: Australia, Oceania
    cairo: Egypt, Africa
    calabria: Italy, Europe
    calcutta: India, Asia
    calgary: Canada, North America
    cali: Colombia, Latin America
    california: United States, North America
    cambodia: , Asia
    cambridge: United Kingdom, Europe
    camden: United Kingdom, Europe
    cameroon: , Africa
    campania: Italy, Europe
    campinas: Brazil, Latin America
    can tho: Vietnam, Asia
    canada: , North America
    canary islands: Spain, Europe
    canberra: Australia, Oceania
    cancun: Mexico, Latin America
    cannes: France, Europe
    canterbury: United Kingdom, Europe
    cape town: South Africa, Africa
    cape verde: , Africa
    caracas: Venezuela, Latin America
    cardiff: United Kingdom, Europe
    carinthia: Austria, Europe
    carlisle: United Kingdom, Europe
    carmel: United States, North America
    carolina: , North America
    cartagena: Colombia, Latin America
    casablanca: Morocco, Africa
    casper: United States, North America
    castile: Spain, Europe
    castries: Saint Lucia, Latin America
    catalonia: Spain, Europe
    catania: Italy, Europe
    cayenne: French Guiana, Latin America
    cebu: Philippines, Asia
    celje: Slovenia, Europe
    central african republic: , Africa
    ceske budejovice: Czechia, Europe
    chad: , Africa
    chandigarh: India, Asia
    chandler: United States, North America
    changsha: China, Asia
    chania: Greece, Europe
    charleroi: Belgium, Europe
    charleston: United States, North America
    charlotte: United States, North America
    charlottetown: Canada, North America
    chattanooga: United States, North America
    chattogram: Bangladesh, Asia
    chelmsford: United Kingdom, Europe
    chelsea: United Kingdom, Europe
    cheltenham: United Kingdom, Europe
    chelyabinsk: Russia, Europe
    chemnitz: Germany, Europe
    chengdu: China, Asia
    chennai: India, Asia
    chernihiv: Ukraine, Europe
    chernivtsi: Ukraine, Europe
    chesapeake: United States, North America
    chester: United Kingdom, Europe
    cheyenne: United States, North America
    chiang mai: Thailand, Asia
    chiang: Thailand, Asia
    chicago: United States, North America
    chihuahua: Mexico, Latin America
    chile: , Latin America
    china: , Asia
    chisinau: Moldova, Europe
    chittagong: Bangladesh, Asia
    chongqing: China, Asia
    christchurch: New Zealand, Oceania
    chur: Switzerland, Europe
    cincinnati: United States, North America
    ciudad de mexico: Mexico, Latin America
    ciudad juarez: Mexico, Latin America
    clermont ferrand: France, Europe
    cleveland: United States, North America
    cluj napoca: Romania, Europe
    cluj: Romania, Europe
    cochabamba: Bolivia, Latin America
    cochin: India, Asia
    coimbatore: India, Asia
    coimbra: Portugal, Europe
    colchester: United Kingdom, Europe
    cologne: Germany, Europe
    colombia: , Latin America
    colombo: Sri Lanka, Asia
    colorado springs: United States, North America
    colorado: United States, North America
    columbus: United States, North America
    comoros: , Africa
    conakry: Guinea, Africa
    concepcion: Chile, Latin America
    congo: DR Congo, Africa
    connacht: Ireland, Europe
    connecticut: United States, North America
    constance: Germany, Europe
    constanta: Romania, Europe
    constantine algeria: Algeria, Africa
    copenhagen: Denmark, Europe
    cordoba argentina: Argentina, Latin America
    cordoba: Spain, Europe
    corfu: Greece, Europe
    cork: Ireland, Europe
    cornwall: , Europe
    corpus christi: United States, North America
    corsica: France, Europe
    costa rica: , Latin America
    cote divoire: , Africa
    cotonou: Benin, Africa
    coventry: United Kingdom, Europe
    cracow: Poland, Europe
    craiova: Romania, Europe
    crawley: United Kingdom, Europe
    crete: Greece, Europe
    crimea: Ukraine, Europe
    croatia: , Europe
    croydon: United Kingdom, Europe
    cuba: , Latin America
    cuenca: Ecuador, Latin America
    cumbria: , Europe
    cupertino: United States, North America
    curacao: , Latin America
    curitiba: Brazil, Latin America
    cusco: Peru, Latin America
    cuzco: Peru, Latin America
    cyprus: , Europe
    czech republic: , Europe
    czechia: , Europe
    czestochowa: Poland, Europe
    da nang: Vietnam, Asia
    daegu: South Korea, Asia
    daejeon: South Korea, Asia
    dakar: Senegal, Africa
    dakota: , North America
    dalian: China, Asia
    dallas: United States, North America
    dalmatia: Croatia, Europe
    damascus: Syria, Middle East
    dammam: Saudi Arabia, Middle East
    danang: Vietnam, Asia
    dar es salaam: Tanzania, Africa
    darmstadt: Germany, Europe
    darwin: Australia, Oceania
    daugavpils: Latvia, Europe
    davao: Philippines, Asia
    davos: Switzerland, Europe
    debrecen: Hungary, Europe
    dehradun: India, Asia
    delaware: United States, North America
    delft: Netherlands, Europe
    delhi: India, Asia
    den haag: Netherlands, Europe
    denmark: , Europe
    denpasar: Indonesia, Asia
    denver: United States, North America
    derby: United Kingdom, Europe
    derry: United Kingdom, Europe
    des moines: United States, North America
    detroit: United States, North America
    deutschland: , Europe
    devon: , Europe
    dhaka: Bangladesh, Asia
    dijon: France, Europe
    dili: East Timor, Asia
    diyarbakir: Turkey, Middle East
    djibouti: , Africa
    dnipro: Ukraine, Europe
    dodoma: Tanzania, Africa
    doha: Qatar, Middle East
    dominica: , Latin America
    dominican republic: , Latin America
    doncaster: United Kingdom, Europe
    donetsk: Ukraine, Europe
    dongguan: China, Asia
    donostia: Spain, Europe
    dorset: , Europe
    dortmund: Germany, Europe
    douala: Cameroon, Africa
    douglas isle of man: Isle of Man, Europe
    dr congo: , Africa
    drammen: Norway, Europe
    dresden: Germany, Europe
    drogheda: Ireland, Europe
    dubai: United Arab Emirates, Middle East
    dublin: Ireland, Europe
    dubrovnik: Croatia, Europe
    duisburg: Germany, Europe
    duluth: United States, North America
    dundalk: Ireland, Europe
    dundee: United Kingdom, Europe
    dunedin: New Zealand, Oceania
    durban: South Africa, Africa
    durham north carolina: United States, North America
    durham: United Kingdom, Europe
    durres: Albania, Europe
    dushanbe: Tajikistan, Asia
    dusseldorf: Germany, Europe
    east timor: , Asia
    eastern cape: South Africa, Africa
    ecuador: , Latin America
    edinburgh: United Kingdom, Europe
    edmonton: Canada, North America
    egypt: , Africa
    eilat: Israel, Middle East
    eindhoven: Netherlands, Europe
    el paso: United States, North America
    el salvador: , Latin America
    eldoret: Kenya, Africa
    emirates: , Middle East
    england: United Kingdom, Europe
    enschede: Netherlands, Europe
    entebbe: Uganda, Africa
    enugu: Nigeria, Africa
    equatorial guinea: , Africa
    erbil: Iraq, Middle East
    erfurt: Germany, Europe
    eritrea: , Africa
    erlangen: Germany, Europe
    esbjerg: Denmark, Europe
    esch sur alzette: Luxembourg, Europe
    eskisehir: Turkey, Middle East
    espana: , Europe
    espoo: Finland, Europe
    essen: Germany, Europe
    essex: , Europe
    estonia: , Europe
    eswatini: , Africa
    ethiopia: , Africa
    eugene: United States, North America
    europe: , Europe
    evora: Portugal, Europe
    exeter: United Kingdom, Europe
    faisalabad: Pakistan, Asia
    fargo: United States, North America
    faro: Portugal, Europe
    faroe islands: , Europe
    fatima: Portugal, Europe
    fayetteville: United States, North America
    ferrara: Italy, Europe
    fes: Morocco, Africa
    fez: Morocco, Africa
    fiji: , Oceania
    finland: , Europe
    firenze: Italy, Europe
    flanders: Belgium, Europe
    florence: Italy, Europe
    florianopolis: Brazil, Latin America
    florida: United States, North America
    fort de france: Martinique, Latin America
    fort lauderdale: United States, North America
    fort worth: United States, North America
    fortaleza: Brazil, Latin America
    foshan: China, Asia
    france: , Europe
    frankfurt am main: Germany, Europe
    frankfurt: Germany, Europe
    fredericton: Canada, North America
    fredrikstad: Norway, Europe
    freetown: Sierra Leone, Africa
    freiburg: Germany, Europe
    french guiana: , Latin America
    french polynesia: , Oceania
    fresno: United States, North America
    fribourg: Switzerland, Europe
    fujian: China, Asia
    fukuoka: Japan, Asia
    funchal: Portugal, Europe
    funen: Denmark, Europe
    fuzhou: China, Asia
    gabon: , Africa
    gaborone: Botswana, Africa
    galati: Romania, Europe
    galicia: Spain, Europe
    galle: Sri Lanka, Asia
    galway: Ireland, Europe
    gambia: , Africa
    ganja: Azerbaijan, Europe
    gatineau: Canada, North America
    gauteng: South Africa, Africa
    gavle: Sweden, Europe
    gaza: Palestine, Middle East
    gaziantep: Turkey, Middle East
    gdansk: Poland, Europe
    gdynia: Poland, Europe
    geelong: Australia, Oceania
    gelsenkirchen: Germany, Europe
    geneva: Switzerland, Europe
    genoa: Italy, Europe
    genova: Italy, Europe
    gent: Belgium, Europe
    george town: Malaysia, Asia
    georgetown: Guyana, Latin America
    georgia: , Europe
    germany: , Europe
    ghana: , Africa
    ghent: Belgium, Europe
    gibraltar: , Europe
    gijon: Spain, Europe
    girona: Spain, Europe
    gitega: Burundi, Africa
    giza: Egypt, Africa
    glasgow: United Kingdom, Europe
    gliwice: Poland, Europe
    gloucester: United Kingdom, Europe
    goa: India, Asia
    goiania: Brazil, Latin America
    gold coast: Australia, Oceania
    goma: DR Congo, Africa
    gomel: Belarus, Europe
    goteborg: Sweden, Europe
    gothenburg: Sweden, Europe
    gottingen: Germany, Europe
    gqeberha: South Africa, Africa
    granada: Spain, Europe
    grand rapids: United States, North America
    graz: Austria, Europe
    great britain: United Kingdom, Europe
    greece: , Europe
    greenland: , North America
    greensboro: United States, North America
    grenada: , Latin America
    grenoble: France, Europe
    grodno: Belarus, Europe
    groningen: Netherlands, Europe
    guadalajara: Mexico, Latin America
    guadeloupe: , Latin America
    guam: , Oceania
    guangdong: China, Asia
    guangzhou: China, Asia
    guatemala city: Guatemala, Latin America
    guatemala: , Latin America
    guayaquil: Ecuador, Latin America
    guernsey: , Europe
    guildford: United Kingdom, Europe
    guimaraes: Portugal, Europe
    guinea bissau: , Africa
    guinea: , Africa
    gujarat: India, Asia
    gulu: Uganda, Africa
    gurgaon: India, Asia
    gurugram: India, Asia
    guwahati: India, Asia
    guyana: , Latin America
    gwangju: South Korea, Asia
    gyor: Hungary, Europe
    gyumri: Armenia, Europe
    ha noi: Vietnam, Asia
    haarlem: Netherlands, Europe
    hackney: United Kingdom, Europe
    hagatna: Guam, Oceania
    hagen: Germany, Europe
    hai phong: Vietnam, Asia
    haifa: Israel, Middle East
    haiti: , Latin America
    halifax: Canada, North America
    halle: Germany, Europe
    hamburg: Germany, Europe
    hamilton: Canada, North America
    hangzhou: China, Asia
    hannover: Germany, Europe
    hanoi: Vietnam, Asia
    hanover: Germany, Europe
    harare: Zimbabwe, Africa
    harbin: China, Asia
    hargeisa: Somalia, Africa
    harlem: United States, North America
    hartford: United States, North America
    havana: Cuba, Latin America
    hawaii: United States, North America
    hawassa: Ethiopia, Africa
    hebron: Palestine, Middle East
    hefei: China, Asia
    heidelberg: Germany, Europe
    heilbronn: Germany, Europe
    helena: United States, North America
    helsingborg: Sweden, Europe
    helsinki: Finland, Europe
    henderson: United States, North America
    heraklion: Greece, Europe
    herat: Afghanistan, Asia
    hesse: Germany, Europe
    hessen: Germany, Europe
    hiroshima: Japan, Asia
    ho chi minh city: Vietnam, Asia
    hobart: Australia, Oceania
    hokkaido: Japan, Asia
    holland: Netherlands, Europe
    hollywood: United States, North America
    homs: Syria, Middle East
    honduras: , Latin America
    hong kong: , Asia
    honiara: Solomon Islands, Oceania
    honolulu: United States, North America
    honshu: Japan, Asia
    houston: United States, North America
    hradec kralove: Czechia, Europe
    hsinchu: Taiwan, Asia
    huambo: Angola, Africa
    hubei: China, Asia
    huddersfield: United Kingdom, Europe
    hue: Vietnam, Asia
    hull: United Kingdom, Europe
    hunan: China, Asia
    hungary: , Europe
    hyderabad: India, Asia
    iasi: Romania, Europe
    ibadan: Nigeria, Africa
    ibiza: Spain, Europe
    iceland: , Europe
    idaho: United States, North America
    ile de france: France, Europe
    illinois: United States, North America
    incheon: South Korea, Asia
    india: , Asia
    indiana: United States, North America
    indianapolis: United States, North America
    indonesia: , Asia
    indore: India, Asia
    ingolstadt: Germany, Europe
    innsbruck: Austria, Europe
    inverness: United Kingdom, Europe
    ioannina: Greece, Europe
    iowa: United States, North America
    ipoh: Malaysia, Asia
    ipswich: United Kingdom, Europe
    iran: , Middle East
    iraq: , Middle East
    irbid: Jordan, Middle East
    ireland: , Europe
    irkutsk: Russia, Europe
    irvine: United States, North America
    irving: United States, North America
    isfahan: Iran, Middle East
    islamabad: Pakistan, Asia
    isle of man: , Europe
    islington: United Kingdom, Europe
    israel: , Middle East
    istanbul: Turkey, Middle East
    istria: Croatia, Europe
    italia: , Europe
    italy: , Europe
    ithaca: United States, North America
    ivory coast: , Africa
    izmir: Turkey, Middle East
    jacksonville: United States, North America
    jaffna: Sri Lanka, Asia
    jaipur: India, Asia
    jakarta: Indonesia, Asia
    jalisco: Mexico, Latin America
    jamaica: , Latin America
    janeiro: Brazil, Latin America
    japan: , Asia
    java: Indonesia, Asia
    jeddah: Saudi Arabia, Middle East
    jeju: South Korea, Asia
    jena: Germany, Europe
    jersey city: United States, North America
    jersey: , Europe
    jerusalem: Israel, Middle East
    jiangsu: China, Asia
    jinan: China, Asia
    joensuu: Finland, Europe
    johannesburg: South Africa, Africa
    johor bahru: Malaysia, Asia
    johor: Malaysia, Asia
    jonkoping: Sweden, Europe
    jordan: , Middle East
    juba: South Sudan, Africa
    jurmala: Latvia, Europe
    jutland: Denmark, Europe
    jyvaskyla: Finland, Europe
    kabul: Afghanistan, Asia
    kaduna: Nigeria, Africa
    kaliningrad: Russia, Europe
    kampala: Uganda, Africa
    kanazawa: Japan, Asia
    kandahar: Afghanistan, Asia
    kandy: Sri Lanka, Asia
    kano: Nigeria, Africa
    kanpur: India, Asia
    kansas city: United States, North America
    kansas: United States, North America
    kaohsiung: Taiwan, Asia
    karachi: Pakistan, Asia
    karaj: Iran, Middle East
    karlsruhe: Germany, Europe
    karnataka: India, Asia
    kashmir: India, Asia
    kassel: Germany, Europe
    kathmandu: Nepal, Asia
    katowice: Poland, Europe
    kaunas: Lithuania, Europe
    kawasaki: Japan, Asia
    kayseri: Turkey, Middle East
    kazakhstan: , Asia
    kazan: Russia, Europe
    kecskemet: Hungary, Europe
    keflavik: Iceland, Europe
    kelowna: Canada, North America
    kent: , Europe
    kentucky: United States, North America
    kenya: , Africa
    kerala: India, Asia
    kharkiv: Ukraine, Europe
    khartoum: Sudan, Africa
    kherson: Ukraine, Europe
    khulna: Bangladesh, Asia
    kiel: Germany, Europe
    kielce: Poland, Europe
    kiev: Ukraine, Europe
    kigali: Rwanda, Africa
    kilkenny: Ireland, Europe
    kingston ontario: Canada, North America
    kingston: Jamaica, Latin America
    kinshasa: DR Congo, Africa
    kiribati: , Oceania
    kirkuk: Iraq, Middle East
    kiruna: Sweden, Europe
    kisumu: Kenya, Africa
    kitchener: Canada, North America
    kitwe: Zambia, Africa
    klagenfurt: Austria, Europe
    klaipeda: Lithuania, Europe
    knoxville: United States, North America
    kobe: Japan, Asia
    kobenhavn: Denmark, Europe
    koblenz: Germany, Europe
    kochi: India, Asia
    kolding: Denmark, Europe
    kolkata: India, Asia
    koln: Germany, Europe
    konstanz: Germany, Europe
    konya: Turkey, Middle East
    kopavogur: Iceland, Europe
    koper: Slovenia, Europe
    korea: South Korea, Asia
    kosice: Slovakia, Europe
    kosovo: , Europe
    kota kinabalu: Malaysia, Asia
    kowloon: Hong Kong, Asia
    kragujevac: Serbia, Europe
    krakow: Poland, Europe
    kranj: Slovenia, Europe
    krasnoyarsk: Russia, Europe
    krefeld: Germany, Europe
    kristiansand: Norway, Europe
    kuala lumpur: Malaysia, Asia
    kuala: Malaysia, Asia
    kuching: Malaysia, Asia
    kumasi: Ghana, Africa
    kunming: China, Asia
    kuopio: Finland, Europe
    kutaisi: Georgia, Europe
    kuwait city: Kuwait, Middle East
    kuwait: , Middle East
    kwazulu natal: South Africa, Africa
    kyiv: Ukraine, Europe
    kyoto: Japan, Asia
    kyrgyzstan: , Asia
    kyushu: Japan, Asia
    la habana: Cuba, Latin America
    la paz: Bolivia, Latin America
    la plata: Argentina, Latin America
    la rochelle: France, Europe
    labrador: Canada, North America
    lagos: Nigeria, Africa
    lahore: Pakistan, Asia
    lahti: Finland, Europe
    lancashire: , Europe
    lancaster: United Kingdom, Europe
    laos: , Asia
    lapland: Sweden, Europe
    larissa: Greece, Europe
    larnaca: Cyprus, Europe
    las palmas: Spain, Europe
    las vegas: United States, North America
    latin america: , Latin America
    latvia: , Europe
    lausanne: Switzerland, Europe
    laval: Canada, North America
    lazio: Italy, Europe
    le havre: France, Europe
    le mans: France, Europe
    lebanon: , Middle East
    lecce: Italy, Europe
    leeds: United Kingdom, Europe
    leeuwarden: Netherlands, Europe
    leicester: United Kingdom, Europe
    leiden: Netherlands, Europe
    leinster: Ireland, Europe
    leipzig: Germany, Europe
    leiria: Portugal, Europe
    leon: Mexico, Latin America
    lesotho: , Africa
    leuven: Belgium, Europe
    leverkusen: Germany, Europe
    lexington: United States, North America
    lhasa: China, Asia
    liberec: Czechia, Europe
    liberia: , Africa
    libreville: Gabon, Africa
    libya: , Africa
    liechtenstein: , Europe
    liege: Belgium, Europe
    liepaja: Latvia, Europe
    liguria: Italy, Europe
    lille: France, Europe
    lilongwe: Malawi, Africa
    lima: Peru, Latin America
    limassol: Cyprus, Europe
    limerick: Ireland, Europe
    limoges: France, Europe
    limpopo: South Africa, Africa
    lincoln: United Kingdom, Europe
    linkoping: Sweden, Europe
    linz: Austria, Europe
    lisboa: Portugal, Europe
    lisbon: Portugal, Europe
    lisburn: United Kingdom, Europe
    lithuania: , Europe
    little rock: United States, North America
    liverpool: United Kingdom, Europe
    livorno: Italy, Europe
    ljubljana: Slovenia, Europe
    lodz: Poland, Europe
    lombardy: Italy, Europe
    lome: Togo, Africa
    london ontario: Canada, North America
    london: United Kingdom, Europe
    londonderry: United Kingdom, Europe
    long beach: United States, North America
    los angeles: United States, North America
    louisiana: United States, North America
    louisville: United States, North America
    lourdes: France, Europe
    lower austria: Austria, Europe
    lower saxony: Germany, Europe
    luanda: Angola, Africa
    luang prabang: Laos, Asia
    lubbock: United States, North America
    lubeck: Germany, Europe
    lublin: Poland, Europe
    lubumbashi: DR Congo, Africa
    lucca: Italy, Europe
    lucerne: Switzerland, Europe
    lucknow: India, Asia
    ludhiana: India, Asia
    ludwigshafen: Germany, Europe
    lugano: Switzerland, Europe
    luhansk: Ukraine, Europe
    lulea: Sweden, Europe
    lumpur: Malaysia, Asia
    lund: Sweden, Europe
    lusaka: Zambia, Africa
    luton: United Kingdom, Europe
    luxembourg city: Luxembourg, Europe
    luxembourg: , Europe
    luxor: Egypt, Africa
    luzern: Switzerland, Europe
    luzon: Philippines, Asia
    lviv: Ukraine, Europe
    lyon: France, Europe
    lyons: France, Europe
    maastricht: Netherlands, Europe
    macao: Macau, Asia
    macau: , Asia
    macedonia: , Europe
    madagascar: , Africa
    madeira: Portugal, Europe
    madison: United States, North America
    madras: India, Asia
    madrid: Spain, Europe
    madurai: India, Asia
    magdeburg: Germany, Europe
    maharashtra: India, Asia
    maidstone: United Kingdom, Europe
    maine: United States, North America
    mainz: Germany, Europe
    majuro: Marshall Islands, Oceania
    makassar: Indonesia, Asia
    makati: Philippines, Asia
    malabo: Equatorial Guinea, Africa
    malacca: Malaysia, Asia
    malaga: Spain, Europe
    malawi: , Africa
    malaysia: , Asia
    maldives: , Asia
    male maldives: Maldives, Asia
    mali: , Africa
    mallorca: Spain, Europe
    malmo: Sweden, Europe
    malta: , Europe
    managua: Nicaragua, Latin America
    manama: Bahrain, Middle East
    manaus: Brazil, Latin America
    manchester: United Kingdom, Europe
    mandalay: Myanmar, Asia
    mangalore: India, Asia
    manhattan: United States, North America
    manila: Philippines, Asia
    manitoba: Canada, North America
    mannheim: Germany, Europe
    maputo: Mozambique, Africa
    mar del plata: Argentina, Latin America
    maracaibo: Venezuela, Latin America
    maribor: Slovenia, Europe
    mariupol: Ukraine, Europe
    marrakech: Morocco, Africa
    marrakesh: Morocco, Africa
    marseille: France, Europe
    marseilles: France, Europe
    marshall islands: , Oceania
    martinique: , Latin America
    maryland: United States, North America
    maseru: Lesotho, Africa
    mashhad: Iran, Middle East
    massachusetts: United States, North America
    mauritania: , Africa
    mauritius: , Africa
    mazovia: Poland, Europe
    mbabane: Eswatini, Africa
    mecca: Saudi Arabia, Middle East
    mechelen: Belgium, Europe
    mecklenburg vorpommern: Germany, Europe
    medan: Indonesia, Asia
    medellin: Colombia, Latin America
    medina: Saudi Arabia, Middle East
    mekelle: Ethiopia, Africa
    melbourne: Australia, Oceania
    memphis: United States, North America
    mendoza: Argentina, Latin America
    menlo park: United States, North America
    merida: Mexico, Latin America
    mesa: United States, North America
    messina: Italy, Europe
    metz: France, Europe
    mexico city: Mexico, Latin America
    mexico: , Latin America
    miami: United States, North America
    michigan: United States, North America
    micronesia: , Oceania
    middle east: , Middle East
    middlesbrough: United Kingdom, Europe
    milan: Italy, Europe
    milano: Italy, Europe
    milton keynes: United Kingdom, Europe
    milwaukee: United States, North America
    minas gerais: Brazil, Latin America
    mindanao: Philippines, Asia
    minneapolis: United States, North America
    minnesota: United States, North America
    minsk: Belarus, Europe
    miskolc: Hungary, Europe
    mississauga: Canada, North America
    mississippi: United States, North America
    missouri: United States, North America
    modena: Italy, Europe
    mogadishu: Somalia, Africa
    moldova: , Europe
    mombasa: Kenya, Africa
    monaco: , Europe
    monchengladbach: Germany, Europe
    mongolia: , Asia
    monrovia: Liberia, Africa
    mons: Belgium, Europe
    montana: United States, North America
    monte carlo: Monaco, Europe
    montego bay: Jamaica, Latin America
    montenegro: , Europe
    monterrey: Mexico, Latin America
    montevideo: Uruguay, Latin America
    montgomery: United States, North America
    montpellier: France, Europe
    montreal: Canada, North America
    moravia: Czechia, Europe
    morocco: , Africa
    moroni: Comoros, Africa
    moscow: Russia, Europe
    moskva: Russia, Europe
    mostar: Bosnia and Herzegovina, Europe
    mosul: Iraq, Middle East
    mountain view: United States, North America
    mozambique: , Africa
    mulhouse: France, Europe
    multan: Pakistan, Asia
    mumbai: India, Asia
    munchen: Germany, Europe
    munich: Germany, Europe
    munster: Germany, Europe
    murcia: Spain, Europe
    murmansk: Russia, Europe
    muscat: Oman, Middle East
    mwanza: Tanzania, Africa
    myanmar: , Asia
    mykolaiv: Ukraine, Europe
    mysore: India, Asia
    mysuru: India, Asia
    nablus: Palestine, Middle East
    nadi: Fiji, Oceania
    nagasaki: Japan, Asia
    nagoya: Japan, Asia
    nagpur: India, Asia
    naha: Japan, Asia
    nairobi: Kenya, Africa
    nakuru: Kenya, Africa
    namibia: , Africa
    namur: Belgium, Europe
    nancy: France, Europe
    nanjing: China, Asia
    nantes: France, Europe
    naples: Italy, Europe
    napoli: Italy, Europe
    nara: Japan, Asia
    narva: Estonia, Europe
    nashik: India, Asia
    nashville: United States, North America
    nassau: Bahamas, Latin America
    natal: Brazil, Latin America
    nauru: , Oceania
    naypyidaw: Myanmar, Asia
    nazareth: Israel, Asia
    ndjamena: Chad, Africa
    ndola: Zambia, Africa
    nebraska: United States, North America
    nelson: New Zealand, Oceania
    nepal: , Asia
    netanya: Israel, Middle East
    netherlands: , Europe
    neuchatel: Switzerland, Europe
    nevada: United States, North America
    new brunswick: Canada, North America
    new caledonia: , Oceania
    new delhi: India, Asia
    new england: United States, North America
    new hampshire: United States, North America
    new haven: United States, North America
    new jersey: United States, North America
    new mexico: United States, North America
    new orleans: United States, North America
    new south wales: Australia, Oceania
    new york city: United States, North America
    new york: United States, North America
    new zealand: , Oceania
    newark: United States, North America
    newcastle upon tyne: United Kingdom, Europe
    newcastle: United Kingdom, Europe
    newfoundland: Canada, North America
    newport: United Kingdom, Europe
    niamey: Niger, Africa
    nicaragua: , Latin America
    nice: France, Europe
    nicosia: Cyprus, Europe
    niedersachsen: Germany, Europe
    niger: , Africa
    nigeria: , Africa
    nijmegen: Netherlands, Europe
    niksic: Montenegro, Europe
    nimes: France, Europe
    ningbo: China, Asia
    nis: Serbia, Europe
    nitra: Slovakia, Europe
    nizhny novgorod: Russia, Europe
    noida: India, Asia
    nordrhein westfalen: Germany, Europe
    norfolk: United States, North America
    normandy: France, Europe
    norrkoping: Sweden, Europe
    north america: , North America
    north carolina: United States, North America
    north dakota: United States, North America
    north korea: , Asia
    north macedonia: , Europe
    north rhine westphalia: Germany, Europe
    northampton: United Kingdom, Europe
    northern ireland: United Kingdom, Europe
    northern territory: Australia, Oceania
    norway: , Europe
    norwich: United Kingdom, Europe
    nottingham: United Kingdom, Europe
    nouakchott: Mauritania, Africa
    noumea: New Caledonia, Oceania
    nova scotia: Canada, North America
    novi sad: Serbia, Europe
    novosibirsk: Russia, Europe
    nukualofa: Tonga, Oceania
    nunavut: Canada, North America
    nuremberg: Germany, Europe
    nurnberg: Germany, Europe
    nuuk: Greenland, North America
    nyc: United States, North America
    oakland: United States, North America
    oaxaca: Mexico, Latin America
    oberhausen: Germany, Europe
    occitanie: France, Europe
    oceania: , Oceania
    odense: Denmark, Europe
    odesa: Ukraine, Europe
    odessa: Ukraine, Europe
    odisha: India, Asia
    ohio: United States, North America
    ohrid: North Macedonia, Europe
    okinawa: Japan, Asia
    oklahoma city: United States, North America
    oklahoma: United States, North America
    oldenburg: Germany, Europe
    olomouc: Czechia, Europe
    olsztyn: Poland, Europe
    omaha: United States, North America
    oman: , Middle East
    omdurman: Sudan, Africa
    omsk: Russia, Europe
    ontario: Canada, North America
    opole: Poland, Europe
    oporto: Portugal, Europe
    oradea: Romania, Europe
    oran: Algeria, Africa
    oranjestad: Aruba, Latin America
    orebro: Sweden, Europe
    oregon: United States, North America
    orlando: United States, North America
    orleans: France, Europe
    osaka: Japan, Asia
    osijek: Croatia, Europe
    oslo: Norway, Europe
    osnabruck: Germany, Europe
    ostrava: Czechia, Europe
    ottawa: Canada, North America
    ouagadougou: Burkina Faso, Africa
    oulu: Finland, Europe
    oviedo: Spain, Europe
    oxford: United Kingdom, Europe
    padova: Italy, Europe
    padua: Italy, Europe
    pakistan: , Asia
    palau: , Oceania
    palermo: Italy, Europe
    palestine: , Middle East
    palma: Spain, Europe
    palmerston north: New Zealand, Oceania
    palo alto: United States, North America
    pamplona: Spain, Europe
    panama city: Panama, Latin America
    panama: , Latin America
    papeete: French Polynesia, Oceania
    paphos: Cyprus, Europe
    papua new guinea: , Oceania
    paraguay: , Latin America
    paramaribo: Suriname, Latin America
    parana: Brazil, Latin America
    pardubice: Czechia, Europe
    paris: France, Europe
    parma: Italy, Europe
    parnu: Estonia, Europe
    pasadena: United States, North America
    patagonia: Chile, Latin America
    patna: India, Asia
    patras: Greece, Europe
    pattaya: Thailand, Asia
    pau: France, Europe
    pecs: Hungary, Europe
    peking: China, Asia
    penang: Malaysia, Asia
    pennsylvania: United States, North America
    pereira: Colombia, Latin America
    perm: Russia, Europe
    perpignan: France, Europe
    perth scotland: United Kingdom, Europe
    perth: Australia, Oceania
    peru: , Latin America
    perugia: Italy, Europe
    pescara: Italy, Europe
    peshawar: Pakistan, Asia
    peterborough: United Kingdom, Europe
    petersburg: Russia, Europe
    petra: Jordan, Asia
    pforzheim: Germany, Europe
    philadelphia: United States, North America
    philippines: , Asia
    phnom penh: Cambodia, Asia
    phoenix: United States, North America
    phuket: Thailand, Asia
    piedmont: Italy, Europe
    pilsen: Czechia, Europe
    piraeus: Greece, Europe
    pisa: Italy, Europe
    pittsburgh: United States, North America
    plano: United States, North America
    ploiesti: Romania, Europe
    plovdiv: Bulgaria, Europe
    plymouth: United Kingdom, Europe
    plzen: Czechia, Europe
    podgorica: Montenegro, Europe
    pokhara: Nepal, Asia
    poland: , Europe
    poltava: Ukraine, Europe
    ponce: Puerto Rico, Latin America
    pori: Finland, Europe
    port au prince: Haiti, Latin America
    port elizabeth: South Africa, Africa
    port harcourt: Nigeria, Africa
    port louis: Mauritius, Africa
    port moresby: Papua New Guinea, Oceania
    port of spain: Trinidad and Tobago, Latin America
    port said: Egypt, Africa
    port vila: Vanuatu, Oceania
    portland: United States, North America
    porto alegre: Brazil, Latin America
    porto novo: Benin, Africa
    porto: Portugal, Europe
    portsmouth: United Kingdom, Europe
    portugal: , Europe
    potsdam: Germany, Europe
    poznan: Poland, Europe
    prague: Czechia, Europe
    praha: Czechia, Europe
    praia: Cape Verde, Africa
    presov: Slovakia, Europe
    preston: United Kingdom, Europe
    pretoria: South Africa, Africa
    prince edward island: Canada, North America
    princeton: United States, North America
    pristina: Kosovo, Europe
    prizren: Kosovo, Europe
    provence: France, Europe
    providence: United States, North America
    puebla: Mexico, Latin America
    puerto rico: , Latin America
    puglia: Italy, Europe
    pula: Croatia, Europe
    pune: India, Asia
    punjab: India, Asia
    punta cana: Dominican Republic, Latin America
    punta del este: Uruguay, Latin America
    pyongyang: North Korea, Asia
    qatar: , Middle East
    qingdao: China, Asia
    qom: Iran, Middle East
    quebec city: Canada, North America
    quebec: Canada, North America
    queens: United States, North America
    queensland: Australia, Oceania
    queenstown: New Zealand, Oceania
    queretaro: Mexico, Latin America
    quetta: Pakistan, Asia
    quezon city: Philippines, Asia
    quezon: Philippines, Asia
    quito: Ecuador, Latin America
    rabat: Morocco, Africa
    radom: Poland, Europe
    raipur: India, Asia
    rajasthan: India, Asia
    rajshahi: Bangladesh, Asia
    raleigh: United States, North America
    ramallah: Palestine, Middle East
    ranchi: India, Asia
    ravenna: Italy, Europe
    rawalpindi: Pakistan, Asia
    reading: United Kingdom, Europe
    recife: Brazil, Latin America
    redmond: United States, North America
    regensburg: Germany, Europe
    reggio emilia: Italy, Europe
    regina: Canada, North America
    reims: France, Europe
    rennes: France, Europe
    reno: United States, North America
    republic of the congo: , Africa
    reunion: , Africa
    reykjavik: Iceland, Europe
    rheinland pfalz: Germany, Europe
    rhineland palatinate: Germany, Europe
    rhode island: United States, North America
    rhodes: Greece, Europe
    richmond: United States, North America
    riga: Latvia, Europe
    rijeka: Croatia, Europe
    rimini: Italy, Europe
    rio de janeiro: Brazil, Latin America
    riverside: United States, North America
    riyadh: Saudi Arabia, Middle East
    rochester: United States, North America
    roma: Italy, Europe
    romania: , Europe
    rome: Italy, Europe
    rosario: Argentina, Latin America
    roskilde: Denmark, Europe
    rostock: Germany, Europe
    rostov on don: Russia, Europe
    rotherham: United Kingdom, Europe
    rotorua: New Zealand, Oceania
    rotterdam: Netherlands, Europe
    rouen: France, Europe
    rovaniemi: Finland, Europe
    ruse: Bulgaria, Europe
    russia: , Europe
    rwanda: , Africa
    rzeszow: Poland, Europe
    saarbrucken: Germany, Europe
    saarland: Germany, Europe
    sachsen anhalt: Germany, Europe
    sachsen: Germany, Europe
    sacramento: United States, North America
    saigon: Vietnam, Asia
    saint denis: Reunion, Africa
    saint etienne: France, Europe
    saint helier: Jersey, Europe
    saint louis: United States, North America
    saint lucia: , Latin America
    saint paul: United States, North America
    saint peter port: Guernsey, Europe
    saint petersburg: Russia, Europe
    salalah: Oman, Middle East
    salamanca: Spain, Europe
    salerno: Italy, Europe
    salisbury: United Kingdom, Europe
    salt lake city: United States, North America
    salta: Argentina, Latin America
    salvador: Brazil, Latin America
    salzburg: Austria, Europe
    samara: Russia, Europe
    samarkand: Uzbekistan, Asia
    samoa: , Oceania
    san antonio: United States, North America
    san diego: United States, North America
    san francisco: United States, North America
    san jose costa rica: Costa Rica, Latin America
    san jose: United States, North America
    san juan: Puerto Rico, Latin America
    san marino: , Europe
    san pedro sula: Honduras, Latin America
    san salvador: El Salvador, Latin America
    san sebastian: Spain, Europe
    sanaa: Yemen, Middle East
    santa ana: United States, North America
    santa barbara: United States, North America
    santa clara: United States, North America
    santa cruz de la sierra: Bolivia, Latin America
    santa fe: United States, North America
    santa monica: United States, North America
    santander: Spain, Europe
    santiago de chile: Chile, Latin America
    santiago de compostela: Spain, Europe
    santiago de cuba: Cuba, Latin America
    santiago: Chile, Latin America
    santo domingo: Dominican Republic, Latin America
    sao paulo: Brazil, Latin America
    sao tome and principe: , Africa
    sapporo: Japan, Asia
    sarajevo: Bosnia and Herzegovina, Europe
    sardinia: Italy, Europe
    saskatchewan: Canada, North America
    saskatoon: Canada, North America
    saudi arabia: , Middle East
    savannah: United States, North America
    saxony anhalt: Germany, Europe
    saxony: Germany, Europe
    scandinavia: , Europe
    schleswig holstein: Germany, Europe
    schwerin: Germany, Europe
    scotland: United Kingdom, Europe
    scottsdale: United States, North America
    seattle: United States, North America
    semarang: Indonesia, Asia
    sendai: Japan, Asia
    senegal: , Africa
    seoul: South Korea, Asia
    serbia: , Europe
    setubal: Portugal, Europe
    sevilla: Spain, Europe
    seville: Spain, Europe
    seychelles: , Africa
    sfax: Tunisia, Africa
    shandong: China, Asia
    shanghai: China, Asia
    sharjah: United Arab Emirates, Middle East
    sheffield: United Kingdom, Europe
    shenyang: China, Asia
    shenzhen: China, Asia
    shibuya: Japan, Asia
    shimla: India, Asia
    shiraz: Iran, Middle East
    shkoder: Albania, Europe
    siauliai: Lithuania, Europe
    siberia: Russia, Europe
    sibiu: Romania, Europe
    sichuan: China, Asia
    sicily: Italy, Europe
    sidon: Lebanon, Middle East
    siem reap: Cambodia, Asia
    siena: Italy, Europe
    sierra leone: , Africa
    silesia: Poland, Europe
    silicon valley: United States, North America
    sindh: Pakistan, Asia
    singapore: , Asia
    sioux falls: United States, North America
    skane: Sweden, Europe
    skopje: North Macedonia, Europe
    sliema: Malta, Europe
    sligo: Ireland, Europe
    slough: United Kingdom, Europe
    slovakia: , Europe
    slovenia: , Europe
    sofia: Bulgaria, Europe
    solomon islands: , Oceania
    somalia: , Africa
    sopot: Poland, Europe
    sousse: Tunisia, Africa
    south africa: , Africa
    south australia: Australia, Oceania
    south carolina: United States, North America
    south dakota: United States, North America
    south korea: , Asia
    south sudan: , Africa
    south tyrol: Italy, Europe
    southampton: United Kingdom, Europe
    soweto: South Africa, Africa
    spain: , Europe
    split: Croatia, Europe
    spokane: United States, North America
    springfield: United States, North America
    sri lanka: , Asia
    srinagar: India, Asia
    st gallen: Switzerland, Europe
    st johns: Canada, North America
    st louis: United States, North America
    st paul: United States, North America
    st petersburg: Russia, Europe
    stamford: United States, North America
    stara zagora: Bulgaria, Europe
    staten island: United States, North America
    stavanger: Norway, Europe
    stellenbosch: South Africa, Africa
    stirling: United Kingdom, Europe
    stockholm: Sweden, Europe
    stockport: United Kingdom, Europe
    stockton: United States, North America
    stoke on trent: United Kingdom, Europe
    strasbourg: France, Europe
    stuttgart: Germany, Europe
    styria: Austria, Europe
    subotica: Serbia, Europe
    sucre: Bolivia, Latin America
    sudan: , Africa
    sulawesi: Indonesia, Asia
    sumatra: Indonesia, Asia
    sunderland: United Kingdom, Europe
    surabaya: Indonesia, Asia
    surat: India, Asia
    suriname: , Latin America
    surrey: Canada, North America
    sussex: , Europe
    suva: Fiji, Oceania
    suwon: South Korea, Asia
    suzhou: China, Asia
    svalbard: Norway, Europe
    swansea: United Kingdom, Europe
    sweden: , Europe
    swindon: United Kingdom, Europe
    switzerland: , Europe
    sydney: Australia, Oceania
    sylhet: Bangladesh, Asia
    syracuse: United States, North America
    syria: , Middle East
    szczecin: Poland, Europe
    szeged: Hungary, Europe
    szekesfehervar: Hungary, Europe
    tabriz: Iran, Middle East
    tacoma: United States, North America
    tahiti: French Polynesia, Oceania
    taichung: Taiwan, Asia
    tainan: Taiwan, Asia
    taipei: Taiwan, Asia
    taiwan: , Asia
    tajikistan: , Asia
    tallahassee: United States, North America
    tallinn: Estonia, Europe
    tamale: Ghana, Africa
    tamil nadu: India, Asia
    tampa: United States, North America
    tampere: Finland, Europe
    tangier: Morocco, Africa
    tanzania: , Africa
    tarragona: Spain, Europe
    tartu: Estonia, Europe
    tashkent: Uzbekistan, Asia
    tasmania: Australia, Oceania
    tauranga: New Zealand, Oceania
    tbilisi: Georgia, Europe
    tegucigalpa: Honduras, Latin America
    tehran: Iran, Middle East
    tel aviv: Israel, Middle East
    telangana: India, Asia
    tenerife: Spain, Europe
    tennessee: United States, North America
    texas: United States, North America
    thailand: , Asia
    thane: India, Asia
    the bronx: United States, North America
    the hague: Netherlands, Europe
    the netherlands: , Europe
    thessaloniki: Greece, Europe
    thies: Senegal, Africa
    thimphu: Bhutan, Asia
    thiruvananthapuram: India, Asia
    thuringen: Germany, Europe
    thuringia: Germany, Europe
    tianjin: China, Asia
    tibet: China, Asia
    ticino: Switzerland, Europe
    tijuana: Mexico, Latin America
    tilburg: Netherlands, Europe
    timbuktu: Mali, Africa
    timisoara: Romania, Europe
    timor leste: East Timor, Asia
    tirana: Albania, Europe
    tiraspol: Moldova, Europe
    tobago: Trinidad and Tobago, Latin America
    togo: , Africa
    tokyo: Japan, Asia
    toledo ohio: United States, North America
    toledo: Spain, Europe
    toluca: Mexico, Latin America
    tonga: , Oceania
    torino: Italy, Europe
    toronto: Canada, North America
    torshavn: Faroe Islands, Europe
    torun: Poland, Europe
    toulon: France, Europe
    toulouse: France, Europe
    tours: France, Europe
    townsville: Australia, Oceania
    trabzon: Turkey, Middle East
    transylvania: Romania, Europe
    trento: Italy, Europe
    trier: Germany, Europe
    trieste: Italy, Europe
    trinidad and tobago: , Latin America
    trinidad: Trinidad and Tobago, Latin America
    tripoli: Libya, Africa
    trivandrum: India, Asia
    trnava: Slovakia, Europe
    tromso: Norway, Europe
    trondheim: Norway, Europe
    trujillo: Peru, Latin America
    tubingen: Germany, Europe
    tucson: United States, North America
    tulsa: United States, North America
    tunis: Tunisia, Africa
    tunisia: , Africa
    turin: Italy, Europe
    turkey: , Middle East
    turkiye: Turkey, Middle East
    turkmenistan: , Asia
    turku: Finland, Europe
    tuscany: Italy, Europe
    tuvalu: , Oceania
    tuzla: Bosnia and Herzegovina, Europe
    tyre: Lebanon, Middle East
    tyrol: Austria, Europe
    uae: United Arab Emirates, Middle East
    udine: Italy, Europe
    ufa: Russia, Europe
    uganda: , Africa
    uk: , Europe
    ukraine: , Europe
    ulaanbaatar: Mongolia, Asia
    ulm: Germany, Europe
    ulsan: South Korea, Asia
    umbria: Italy, Europe
    umea: Sweden, Europe
    united arab emirates: , Middle East
    united kingdom: , Europe
    united states: , North America
    upper austria: Austria, Europe
    uppsala: Sweden, Europe
    uruguay: , Latin America
    urumqi: China, Asia
    us: , North America
    usa: , North America
    utah: United States, North America
    utrecht: Netherlands, Europe
    uttar pradesh: India, Asia
    uzbekistan: , Asia
    vaasa: Finland, Europe
    vadodara: India, Asia
    vaduz: Liechtenstein, Europe
    valais: Switzerland, Europe
    valencia venezuela: Venezuela, Latin America
    valencia: Spain, Europe
    valladolid: Spain, Europe
    valletta: Malta, Europe
    valparaiso: Chile, Latin America
    vancouver: Canada, North America
    vantaa: Finland, Europe
    vanuatu: , Oceania
    varanasi: India, Asia
    varna: Bulgaria, Europe
    vasteras: Sweden, Europe
    vatican city: , Europe
    vatican: Vatican City, Europe
    vejle: Denmark, Europe
    veneto: Italy, Europe
    venezia: Italy, Europe
    venezuela: , Latin America
    venice: Italy, Europe
    veracruz: Mexico, Latin America
    vermont: United States, North America
    verona: Italy, Europe
    versailles: France, Europe
    victoria: Canada, North America
    vienna: Austria, Europe
    vientiane: Laos, Asia
    vietnam: , Asia
    vigo: Spain, Europe
    villach: Austria, Europe
    vilnius: Lithuania, Europe
    vina del mar: Chile, Latin America
    vinnytsia: Ukraine, Europe
    virginia beach: United States, North America
    virginia: United States, North America
    visakhapatnam: India, Asia
    vitebsk: Belarus, Europe
    vitoria: Brazil, Latin America
    vladivostok: Russia, Europe
    vlore: Albania, Europe
    volgograd: Russia, Europe
    volos: Greece, Europe
    vorarlberg: Austria, Europe
    voronezh: Russia, Europe
    wakefield: United Kingdom, Europe
    wales: United Kingdom, Europe
    wallonia: Belgium, Europe
    walvis bay: Namibia, Africa
    warrington: United Kingdom, Europe
    warsaw: Poland, Europe
    warszawa: Poland, Europe
    warwick: United Kingdom, Europe
    washington dc: United States, North America
    washington: United States, North America
    waterford: Ireland, Europe
    waterloo: Canada, North America
    watford: United Kingdom, Europe
    weimar: Germany, Europe
    wellington: New Zealand, Oceania
    wels: Austria, Europe
    west bank: Palestine, Middle East
    west bengal: India, Asia
    west virginia: United States, North America
    western australia: Australia, Oceania
    western cape: South Africa, Africa
    westminster: United Kingdom, Europe
    whitehorse: Canada, North America
    wichita: United States, North America
    wien: Austria, Europe
    wiesbaden: Germany, Europe
    willemstad: Curacao, Latin America
    wimbledon: United Kingdom, Europe
    winchester: United Kingdom, Europe
    windhoek: Namibia, Africa
    windsor: United Kingdom, Europe
    winnipeg: Canada, North America
    winston salem: United States, North America
    winterthur: Switzerland, Europe
    wisconsin: United States, North America
    wolfsburg: Germany, Europe
    wollongong: Australia, Oceania
    wolverhampton: United Kingdom, Europe
    worcester: United Kingdom, Europe
    wrexham: United Kingdom, Europe
    wroclaw: Poland, Europe
    wuhan: China, Asia
    wuppertal: Germany, Europe
    wurzburg: Germany, Europe
    wuxi: China, Asia
    wyoming: United States, North America
    xiamen: China, Asia
    xian: China, Asia
    yamoussoukro: Ivory Coast, Africa
    yangon: Myanmar, Asia
    yaounde: Cameroon, Africa
    yekaterinburg: Russia, Europe
    yellowknife: Canada, North America
    yemen: , Middle East
    yerevan: Armenia, Europe
    yogyakarta: Indonesia, Asia
    yokohama: Japan, Asia
    york: United Kingdom, Europe
    yorkshire: , Europe
    yucatan: Mexico, Latin America
    yukon: Canada, North America
    yunnan: China, Asia
    zadar: Croatia, Europe
    zagreb: Croatia, Europe
    zambia: , Africa
    zanzibar: Tanzania, Africa
    zaporizhzhia: Ukraine, Europe
    zaragoza: Spain, Europe
    zealand: Denmark, Europe
    zenica: Bosnia and Herzegovina, Europe
    zhejiang: China, Asia
    zhengzhou: China, Asia
    zilina: Slovakia, Europe
    zimbabwe: , Africa
    zlin: Czechia, Europe
    zug: Switzerland, Europe
    zurich: Switzerland, Europe
    zwolle: Netherlands, Europe
    """#

  /// Words that make the capitalised words beside them a place: `Hunter Street`, `Lake
  /// Garrison`.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let placeWords = #"""
    abbey academy aeroport aeroporto aeropuerto airfield airport aleja allee alley annex annexe
    arcade arena arrondissement atoll ave avenida avenue
    bagh bahia bahnhof baia baie bairro ballpark bank bar barracks barrio base bay bazaar beach berg
    bezirk block blvd borough boulevard brewery bridge brook brucke bruecke brug building buildings
    bukit burg bypass
    cadde caddesi cafe calle camino camp campus canton canyon cap cape carretera castello castillo
    castle catedral cathedral cathedrale cemetery center central centre cerro channel chapel chateau
    chaussee chemin chiesa cho chowk church cidade cinema circle circus citadel citta city ciudad
    cliff cliffs clinic clinica clinique close coast colegio colle college colleges colonia colony
    common commons commune convent corner corso county cours court courthouse cove creek crematorium
    crescent crossing ct
    damm delta departement depot desert dijk district dock docks dom dong dorf dori downtown dr
    drive dunes duomo dworzec
    east eastern ecole eglise eiland eki embankment emirate escola escuela esplanade estacao
    estacion estate estrada estuary exchange expressway
    factory faculty falls farm faubourg field fields fiume fjall fjord fleuve floor flughafen forest
    fort fortress freeway
    gade gali gallery ganj gardens gare garrison gasse gata gatan gate gil glacier glen glorieta
    golu gora gorge gracht greater green grove gu gulf gunung gym gymnasium
    hall halt hamlet harbor harbour hauptbahnhof haus haven head headquarters heath highway hill
    hills hochschule hof hopital hospice hospital hospitals hostel hotel house hq hwy
    iglesia igreja ile ilha impasse infirmary inn inner institute instituto isla island islands isle
    isles isola
    jail jalan jezioro junction
    kade kampung katu kerk kingdom kirche klinik klinikum krankenhaus kreis ku
    laan lab laboratory lac lago lagoon laguna lake lakes lane largo layout leisure library liceo
    line ln loch lodge lorong lough lower luchthaven lungomare lycee
    mahalle mahallesi mall manor mansion marg marina market markt meadow meadows meer memorial mesa
    metro mews meydan midtown mill minster monastery mont montagne monte monument morro mosque most
    motel motorway mount mountain mountains mt mtn municipality museum
    nagar nehri neighborhood neighbourhood new north northern
    oblast ocean office offices old opera orchard ospedale outer
    paese pagoda palace parade parish park parks paseo pass passage path pavilion peak peninsula
    pier plac place plads plage plain plains plant plass plateau platform platz playa plaza plein
    point pond pont ponte pool port porto praca praia prairie precinct prefecture priory prison
    promenade province pub pueblo puente puerto pulau pur puram
    quai quarter quartier quay
    railroad railway ranch range rd reef refuge region republic reserve reservoir resort restaurant
    ridge ring rio river rivers riviere ro road rodovia ronda room roundabout row rua rue rzeka
    sanatorium sanctuary schloss school schools schule scuola sea sector see serra shi shire
    shopping shore shrine sierra singel site sjo soi sokagi sokak souk sound south southern spa
    spiaggia spring springs sq square st stadium stadt state station stations stazione steeg steppe
    str straat strait strand strasse stream street streets suburb subway suite sungai surgery
    synagogue szpital
    tal tavern temple terminal terminus terrace territory thanon theater theatre tie tor torg torget
    tower towers town track trail tram travessa tunnel turnpike
    ufer ul ulica underground union universidad universidade universita universitat universite
    universiteit universities university upper uptown
    vag vagen vale valle valley vej via viaduct viale vicolo viertel vila village ville vineyard
    volcano
    wald ward warehouse waterfall way weg west western wharf winery wing wood woods works
    yard
    ziekenhuis
    """#
}
