// Words that have a capital letter and are no person.

extension NameLists {
  /// Days and months in seven languages, nations, languages, religions, holidays, firms,
  /// products, acronyms, and the words of mentoring programs that stories write with a
  /// capital.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let capitalisedWords = #"""
    aadhaar aba abc abril accenture access acer aclu acm acrobat act ad add adhd adidas adobe advent
    adventist aerospace african afrikaans agile agosto agreement ahv ai aids airbnb airbus airflow
    airpods airtable albanian aldi aleman alevel alexa algerian alibaba allah allemand allianz alpha
    alpine alps alteryx alzheimer alzheimers am amazon amd american americans americas amex amharic
    amish amnesty amtrak andalusian andes android anfang anglais anglican anglicans angolan angular
    annex ansi ansible antarctic anthropic anz aout apa apac api apis appendix apple apr april
    aprile aquarius ar arab arabic arabs arbeit arctic argentine argentinian aries aristotelian
    armenian asana asap ascension asd asda asean ashura asian asians asperger aspergers aspirin
    assamese astrazeneca asus atlantic atlassian att audi audible audit aug august augustus auntie
    australian australians austrian ausweis autumn avengers aviva avril aws axa azerbaijani azure
    b2b b2c ba bafta bahai bahn bahraini baidu bain balkan balkans baltic bame bangla bangladeshi
    baptist baptists barbie barclays bard baroque bart basecamp basf basque bastille batman bavarian
    bayer bbc bc bce bcg belarusian belgian benedictine benelux bengali benz berkeley berliner beta
    bhutanese bible bic bing biology biontech bipoc biro bitbucket blackboard bloomberg bluejeans
    bluesky bluetooth bmi bmw boeing bolivian bologna bolt booker booking boomer boomers bosch
    bosnian botox botswanan bps brazilian brazilians breton brexit british briton britons brussels
    bsc bst bt btw buddha buddhism buddhist buddhists buddy bulgarian bundesrat bundestag burmese
    bytedance byzantine
    cabinet cadbury calendly caltech calvinist cambodian cambridge cameroonian camtasia canadian
    canadians cancer canon cantonese canva capgemini capitol capricorn caribbean caritas carnival
    carrefour cartesian castilian catalan catalonian catholic catholicism catholics caucasian cbs cd
    cdc ce celtic ceo cern cet cfo chanel chanukah chapter charter chatgpt chechen checklist
    chemistry chevening chevrolet chilean chinese christ christian christianity christians christmas
    chro chrome chromebook chrysler cia cio cipd circle circles cisco ciso citibank citigroup
    citroen classroom claude cli clickup cmo cms cnn coca cognizant cohort cola colombian columbia
    comcast commons communist compliance concorde confluence confucian confucianism congolese
    congress conservative conservatives constitution coo coordinator coordinators copilot cornell
    cornish corona corsican cortana costco coursera court covid cpd cpr cpu cqc crm croatian crohn
    crohns crossfit css csv ct cto cuban cv cynefin cypriot czech
    dach dad dalle dane danes danish danone daoist dartmouth darwinian databricks dax debian dec
    december decembre deepavali deepl deepseek dei dell deloitte democrat democratic democrats
    deutsch deutsche devops dezember dezembro dhl diakonie dicembre diciembre dienstag dimanche
    dinsdag disc discord disney diwali diy django dna dob docker docs docusign domenica domingo
    dominican donderdag donnerstag doodle down downing dr drive dropbox dsgvo dubliner duits duma
    duolingo dussehra dutch dvd dvla
    eap earth easter easyjet ebay ebola ecb ecg echo economist ecuadorian ed edeka edge edi edt
    edwardian edx egyptian eid ekg elizabethan emcc emea emirates emirati emmy emmys ende enero
    engels engineering englisch english englishman englishwoman enneagram epa epfl epiphany epson er
    erasmus erg ergs ericsson eritrean erp esa espagnol espanol esperanto espn est estonian eta etc
    eth ethernet ethiopian etsy eu eurasian european europeans europol eurostar eurovision
    evangelical eventbrite evernote evp excel exodus expedia
    facebook facetime facilities fall faq faqs farsi fasching fascist father fbi fda feb febbraio
    febrero februar februari february fed fedex fedora feedback feng ferragosto fevereiro fevrier
    fiat fifa figma figure fijian filipina filipino finance finn finnish finns firebase firefox
    flask flemish flu fodselsnummer forbes ford fortnite fortune francais frances francese
    franciscan frans franzosisch fraunhofer freemason freitag french frenchman frenchwoman freudian
    fri friday frisbee frisian ftse fujitsu fulbright fy fyi
    g20 g7 gaelic galaxy galician gambian gandhian gcp gcse gdpr geburtsdatum gemba gemini gen
    generation genesis gennaio genx genz geography georgian german germans ghanaian giovedi git
    github gitlab giugno glaswegian gmail gmt goals god golang goldman google gopro gospel gothic
    gotomeeting gp gpa gps gpt gpu grafana grammarly grammy grammys grandma grandpa greek greeks
    greenlandic greenpeace greens grow gsk gsuite guardian guatemalan gucci guideline guidelines
    guinean gujarati guyanese
    h1 h2 hadoop haitian halloween handbook hangouts hanukkah harvard hashanah hausa hawaiian hebrew
    hegelian heidelberg heinz henkilotunnus hermes himalaya himalayas hindi hindu hinduism hindus
    hipaa hispanic history hitachi hiv hmrc hobbit hodgkin hodgkins hogmanay hogwarts holi holyrood
    honda honduran hoshin hp hpe hr hsbc html huawei hubspot hulu hungarian hygge hyundai
    i iberia ibm ibuprofen ice icelandic icf icloud icu id ide ids ieee ielts igbo ikea ikigai
    illustrator imac imessage imf imperial indesign indian indians indonesian infosys ingles inglese
    insead instagram intel intercom internet interpol inuit ioc ios ipad iphone iranian iraqi irish
    irishman irishwoman ironman irs isikukood islam islamic iso israeli it italian italiano italians
    italien italienisch itil itunes itv ivf ivorian
    jacuzzi jain jainism jains jamaican jan janeiro janner januar januari january janvier japanese
    java javanese javascript jedi jeep jehovah jenga jenkins jesuit jesuits jesus jeudi jew jewish
    jews jira johanniter jordanian jpmorgan json judaism jueves juillet juin jul julho juli julio
    july jun june juneteenth jungian junho juni junio jupiter jupyter
    kahoot kaizen kanban kannada kantian karneval kashmiri kazakh kenyan keynote khan khmer kia
    kickoff kimlik kindle kippur kiwanis klarna kleenex knesset kodak koningsdag konkani koran
    korean koreans kosovan kotlin kpi kpis kpmg kraft krankenkasse kremlin kubernetes kurd kurdish
    kuwaiti kwanzaa kyrgyz
    labour lan lao laotian latam latex latin latina latino latinx latvian lean lebanese lego
    leninist lenovo lent leo lesson level levis lg lgbt lgbtq lgbtqia liberal liberals liberian
    libra libyan lidl lightroom line linkedin linux lions lithuanian liverpudlian llama lms logbook
    logistics logitech londoner londoners looker loom lord lords lpn lse lufthansa luglio lundi
    lunedi lunes lutheran lutherans luxembourgish lyft
    ma maandag maart mac macbook macedonian macos madam maerz maggio mai mailchimp maio malagasy
    malawian malay malayalam malaysian maldivian malian maltese malteser mancunian mandarin maori
    mar marathi march marco mardi marketing marketo mars martedi martes marvel marxism marxist marz
    marzo mastercard mastodon math maths matlab mauritian may mayo mazda mba mbti mcdonalds mckinsey
    md mediterranean medium medtronic meet mei mena mennonite mentee mentees mentimeter mentor
    mentoring mentors mentorship mercedes merck mercoledi mercredi mercury messenger meta methodist
    methodists metro mexican mexicans michaelmas microsoft midjourney midpoint midsommar midwest
    midwestern miercoles migros milanese milestone milky millennial millennials mindfulness mindset
    minecraft miro miss mistral mit mittwoch ml mlb moderna module modules moldovan moleskine mom
    mon monday mongodb mongolian monopoly montag montenegrin moodle moon mordor mormon mormons
    moroccan mother motorola mozambican mozilla mr mri mrs ms msc mum mural muslim muslims mysql
    naacp namibian narnia nasa nasdaq natal natale nato natwest navajo navidad navratri nazi nazis
    nb nba nbc ncaa nda neapolitan nec nederlands nepalese nepali neptune nescafe nespresso nestle
    netflix netscape newsletter newtonian nfl ngo ngos nhl nhs nicaraguan nice nie niederlandisch
    nigerian nigerians nike nikon nintendo nissan nobel node noel nokia nordic northerner norwegian
    nosql notion nov novartis november novembre novembro noviembre novo nowruz np npm npr nsa nummer
    nutella nvidia
    ocd oct october octobre octubre oculus oecd office ofsted ok okay okr okrs okta oktober
    oktoberfest olympic olympics omani onam onboarding onedrive onenote opec opel openai opera
    operations or oracle orange orion oriya orthodox orthodoxy oscar oscars osha ostern ottobre
    outlook outubro overleaf oxfam oxford oyster
    pa pacific pacman pagan pakistani palestinian panamanian panasonic pandas pandemic paques
    paracetamol paraguayan paralympic paralympics parisian parkinsons parliament pasaporte pascoa
    pashto pasqua passeport passover paypal payroll pbs pc pcs pdf pdt pentagon pentecost
    pentecostal pepsi pepsico perl perplexity persian personalausweis personnummer peruvian pestle
    peugeot pfingsten pfizer phase phd philips photoshop php physics pilates pinterest pisces
    platonic playstation pluto pm pmo pmp po poka pokemon polaroid pole poles polish polynesian
    polytechnique pomodoro pongal porsche portal portugiesisch portugues portuguese postgres postit
    powerbi powerpoint pps pr premiere presbyterian presbyterians primark prince2 princeton
    procurement prof program programme protestant protestantism protestants prozac ps psalms pst
    ptsd pulitzer puma punjabi purim pwc python pytorch
    q1 q2 q3 q4 qa qatari qc qlik qq quaker quakers qualcomm qualtrics quarta quechua quinta quran
    raci rails ram ramadan rd react reddit redis reebok reisepass renaissance renault republican
    republicans reuters rewe rfp rgpd rijksregisternummer ritalin rn rna roblox roche roi role roles
    rollerblade roman romanesque romani romanian rosh rotarian rotary rspca rsvp ruby russian
    russians rust rut rwandan ryanair
    saab saas sabado safari sagittarius sahara sahel sainsbury sales salesforce salvadoran samedi
    samoan samstag samsung sanofi sanskrit santander sap sars sas sat saturday saturn saudi sbahn
    scala scandinavia scandinavian schengen scorpio scot scots scottish scouts scrabble scrum sdk
    section segunda senate senedd senegalese sep sept september septembre septiembre serb serbian
    servicenow session setembro setiembre settembre sexta sha sharepoint sharp sheets shia shinto
    shopify shrm shui sicilian siemens sigma signal sikh sikhism sikhs silvester sin sindhi
    singaporean sinhala sinhalese sinterklaas sir siri six sketch skillsoft skoda sky skype sla
    slack slas slav slavic slides slido slovak slovakian slovene slovenian smart smartsheet sms
    snapchat snowflake socialist socratic somali songkran sonnabend sonntag sony sorbonne southerner
    sozialversicherung spagnolo spaniard spaniards spanisch spanish spark spiderman splunk sponsor
    sponsors spotify spring sprint spss sql squarespace ssd stage stalinist stanford star starbucks
    starwars stata steam steiner stem steuer steuernummer stories stormont story stripe subaru
    substack successfactors sudanese sudoku sufi sukkot summer sun sunday sunni superbowl superman
    supreme surinamese surveymonkey svelte svp swahili swede swedes swedish swift swiss swot syrian
    table tableau taekwondo tagalog taiwanese tajik talmud tamil tanzanian taoism taoist target
    tatar taurus tbc tbd tcs team teams ted tedesco tedx telefonica telegram telekom telugu tencent
    tensorflow terca terraform tesco tesla tet tetris teudat tgv thai thameslink thanksgiving
    threads thu thur thurs thursday tibetan tiger tiktok titanic tmobile toastmasters todoist toefl
    tongan toolkit torah tories tory toshiba tourette toussaint toyota track treasury trello
    trinidadian tswana tudor tue tues tuesday tumblr tunisian tupperware turk turkisch turkish
    turkmen turks tv twitter tylenol typeform typescript
    uae ubahn uber ubs ubuntu ucl ucla udacity udemy uefa ugandan ui uk ukrainian ukrainians un
    uncle unesco unhcr unicef unilever unit unix uno ups uranus urdu url uruguayan us usa usb usps
    utc ux uyghur uzbek
    vaisakhi velcro vendredi venerdi venetian venezuelan venmo venus verizon vesak viagra viber
    victorian viennese viernes vietnamese vimeo vip virgo visa visio vodafone volkswagen volvo vp
    vpn vr vrijdag vue vw
    waitrose waldorf walmart waterfall web webex webinar wechat wed wednesday weibo weihnachten
    welsh welshman westminster whatsapp whig whigs whiteboard whitehall whitsun who wiccan wifi
    wikimedia wikipedia wimbledon wimpy windows winter wipro wix wlan woensdag word wordle wordpress
    workbook workday workshop wto wwf www
    xbox xcode xerox xhosa xiaomi xmas xml xyz
    yale yammer yemeni yiddish ymca yoda yoga yoke yom yoruba youtube ywca
    zambian zapier zara zaterdag zehut zendesk zika zimbabwean zondag zoom zoomer zoomers
    zoroastrian zulu zumba
    """#
}
