// The words around a name: what says that the word beside them is a person.

extension NameLists {
  /// Words before a name that say a person follows: `Dr`, `Frau`, `Smt`. Some are also words
  /// (`ma`, `so`, `general`), so let the next word be capitalised and no sentence begin
  /// between.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let titles = #"""
    abi abla abu adm admiral adon agha ajarn akka alderman alhaja alhaji aling ambassador amma anh
    anna aqa archbishop ate ato aunt auntie aunty avv avvocato ayatollah
    baba babu bapak baron baroness bay bayan bc begum bey beyefendi bhai bibi bin binibini bint
    bishop br brig brigadier brother bu bwana
    canon capt captain cardinal chairman chairperson chairwoman chancellor chaplain chi chief chu
    cik cllr cmdr coach col colonel commander congressman congresswoman constable corporal
    councillor count countess cpl
    dada dame datin dato datuk daw dci deacon despinis detective dhr didi dipl dl dna doamna
    dobrodiy doc docent docteur doctor doctora dom dominee domnisoara domnul don dona donna dott
    dottor dottoressa dottssa doutor doutora dr dra drs ds duchess duke
    earl efendi emperor empress encik eng enga engenheira engenheiro
    father fr fra frau fraulein frere frk froken fru
    g gda gdin gdja geheimrat gen general geom ginang ginoo gogo gospoda gospodica gospodin gospodja
    gospozha gov governor grandad grandma grandpa granny guru gveret
    hab hadrat haji hajja hajji hanim hanimefendi hazrat hermana hermano herr herra herrin herrn
    hoca hodja hofrat holgy hon honorable honourable hr
    ibn ibu imam ing inga ingegnere ingeniera ingeniero insp inspector inz ir irma irmao
    janab jhr jonkheer judge judr juffrouw jur justice
    kak kaka kaumatua khanom khanum khun king kiria kirios ks kumari kuya kyr kyria kyrios
    lady lalla lama lic licenciada licenciado lieutenant lola lolo lord lt luang
    m ma maam madam madame mademoiselle maestra maestro mag magister maitre maj major mama mang mar
    marquess marshal mas master mataji matron matua maulana mayor mbak med mej meneer mesdames
    messieurs messrs mevr mevrouw mgr mijnheer minister miss mlle mlles mme mmes mohandes monsieur
    morah mother mr mrs ms mssrs mudr mufti mullah mw mwalimu mx mzee
    nai nana nang nangsao ndugu neiti nurse
    oba officer oga ong ostad overlakare
    padre pak pan pana pandit pane panem pani panie panna panstwo panu pasa pastor pater pc pere
    phdr phil phra pope president prince princess private prof profesor profesora professeur
    professor professora profs profssa pt puan pvt
    queen
    rabbi rag rav reb rebbe rep rev revd reverend rndr rouva
    sahib sahibzada saint san sant santa sao sardar sardarni saya sayed sayin sayyid selvi sen
    senator senhor senhora senor senora senorita sergeant seu sgt shaykh sheik sheikh sheriff shree
    shri shrimati sidi sig signa signor signora signore signorina sigra sir sister slecna smt soeur
    sr sra sres sri srta st ste suor swami syed
    tan thay thiru thirumathi tia tio tovarishch tuan tun
    um umm uncle ur uram urholgy usta ustad ustadh ustaz
    vicar viscount
    whaea woizerit woizero
    zuster
    """#

  /// Words after a name that belong to it: degrees, orders, and honorifics such as `san` and
  /// `ji`.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let nameSuffixes = #"""
    abi abla aca acc acca agha avargal
    ba bay bcba bed behen ben beng bey bhai bsc
    cbe ceng cfa cfp chan cipd cpa
    da dbe dds dmd do dono dphil dvm
    edd efendi effendi emba esq
    fba fca fcipd frcp frcs frs frsa
    garu
    hanim hoca hodja
    ii iii iv
    jan jd jee ji jnr joon jr junior
    kbe kc khan khanom kohai kun
    laoshi lcsw llb llm lmft lpc
    ma mba mbbs mbchb mbe mcc mcipd md med meng mep mp mrcp msc msp
    nim np nushi
    obe ot
    pcc pe peng pharmd phd pmp psyd pt
    qc
    rgn rn
    sahab saheb sahib sama san sempai senior senpai sensei shi shrm snr sphr sr ssi sunbae
    taitai
    usta
    v vi
    xiansheng xiaojie
    """#

  /// Words beside a name that say what a person is to the teller: `my mentor X`, `X, a
  /// nurse`. In English, German, French, Spanish, Italian, Portuguese and Dutch.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let roleWords = #"""
    abogada abogado abteilungsleiter abteilungsleiterin abuela abuelo accountant actor actress
    actuary adept adepter adjoint adjointe administrator adviser adviseur advisor advogada advogado
    aide allieva allievo alumna alumno alumnus aluna aluno ambassador ami amica amico amie amiga
    amigo analista analyst analyste apprendista apprenti apprentice apprentie aprendiz architect
    artist arzt arztin asesor asesora assistant associate attendant attorney auditor aunt auntie
    ausbilder ausbilderin auszubildende auszubildender author avo avocat avocate avvocata avvocato
    azubi
    baas baby baker barber barista bartender becaria becario begeleider begeleidster berater
    beraterin betreuer betreuerin binome bookkeeper boss boyfriend bricklayer broer broker bror
    brother bruder buddy builder buurman buurvrouw buyer
    camarade capo captain caregiver carer caretaker carpenter caseworker cashier caterer ceo cfo
    chair chairman chairperson chairwoman champion chaplain chef chefe chefen cheffe chefia chefin
    chemist chercheur chercheuse chief child cio ciso classmate cleaner clerk clinician coach
    coachee cofounder colega collaborateur collaboratrice colleague colleagues collega collegas
    colleghe colleghi collegue collegues commander commissioner compagna compagno companera
    companero companeros companheira companheiro conductor conseiller conseillere consejera
    consejero consulente consultant contractor controller coo cook coordenador coordenadora
    coordinador coordinadora coordinateur coordinator coordinatore coordinatrice copain copine
    correspondent councillor counsellor counselor courier cousin cousine coworker cto cugina cugino
    curator
    dad daddy daughter dean dentist deputy designer detective developer dietitian directeur director
    directora directrice direktor direktorin diretor diretora direttore direttrice dirigente
    dispatcher docent docente dochter docteur doctor doctora dokter doorman dottore dottoressa
    driver
    ea echtgenoot echtgenote economist editor ehefrau ehemann electrician eleve employee employer
    encargada encargado enfermeira enfermeiro enfermera enfermero engenheira engenheiro engineer
    enseignant enseignante entrepreneur entwickler entwicklerin epouse epoux esposa esposo
    estagiaria estagiario estudante estudiante etudiant etudiante evaluator evp examiner executive
    expert
    facilitator far farmer father femme fiance fiancee fidanzata fidanzato figlia figlio filha filho
    fille fils firefighter flatmate foreman formateur formatrice forscher forscherin founder
    fratello freelancer frere freund freundin friend fundraiser
    gardener geologist gerente geschaftsfuhrer geschaftsfuhrerin girlfriend goddaughter godfather
    godmother godson gp graduate granddaughter grandfather grandma grandmother grandpa grandson
    granny guard guide
    hairdresser handledare handler head hermana hermano hija hijo hire hostess hrbp husband
    hygienist
    infermiera infermiere infirmier infirmiere ingegnere ingeniera ingeniero ingenieur ingenieure
    ingenieurin ingenjor insegnante inspector instructor intern interpreter interviewer inventor
    investigador investigadora investigator irma irmao
    janitor jefa jefe journalist judge juf junior
    kid kollega kollege kollegen kollegin kolleginnen koordinator koordinatorin krankenpfleger
    krankenschwester
    laborer labourer lakare landlady landlord larare lawyer lead leader lecturer leerling lehrer
    lehrerin lehrling leidinggevende leiter leiterin leraar lerares liaison librarian
    machinist madre madrina mae maestra maestro maintainer man manager mann mari marido marketer
    marraine mate mathematician mechanic medecin medewerker medewerkster mediator medic medica
    medico meester member mentee mentees mentor mentora mentorada mentorado mentorat mentore
    mentoree mentoren mentorin mentorinnen mentorizada mentors mentoru mere midwife minister
    mitarbeiter mitarbeiterin moderator moeder moglie mom mommy mor mother mujer mulher mum mummy
    musician mutter
    nachbar nachbarin namorada namorado neef neighbor neighbour nephew newbie newcomer nicht niece
    nonna nonno novia novice novio nurse
    officer oma oncle onderzoeker onderzoekster onkel oom opa operator optician organiser organizer
    orientador orientadora owner
    pa padre padrino pai painter pal paralegal paramedic parent parrain participant partner pate
    patient patin patron patronne pere pesquisador pesquisadora pfleger pflegerin pharmacist
    photographer physician physicist physio physiotherapist pilot planner plumber pm policeman
    policewoman porter postdoc practitioner praktikant praktikantin presenter president prima primo
    principal producer profesor profesora professeur professeure professor professora professore
    professoressa programmer protege protegee psychiatrist psychologist publicist pupil
    radiographer radiologist ranger realtor receptionist recruiter registrar reporter representative
    researcher resident responsabile responsable reviewer ricercatore ricercatrice roommate
    sailor salesman salesperson saleswoman scholar schoolmate schuler schulerin schwester scientist
    secretaire secretaresse secretary segretaria sekretarin senior shopkeeper sibling singer sister
    sjukskoterska socia socio soeur sohn son sorella specialist sponsee sponsor sponsoree spouse
    staffer stagiair stagiaire stagista starter statistician stepbrother stepdaughter stepfather
    stepmother stepsister stepson steward student studente studentessa studentin superieur
    superieure superintendent superiore supervisee supervisor supervisora surgeon surveyor svp
    syster
    tailor tante teacher teamleiter teamleiterin teammate teammates technician technologist teller
    therapist tirocinante tochter toddler trader trainee trainer translator treasurer trustee tutee
    tuteur tutor tutora tutore tutrice twin
    umpire uncle underwriter usher
    vader van vaninna vater vecina vecino verpleegkundige verpleger vet veterinarian vetter vicar
    vicina vicino vizinha vizinho voisin voisine volunteer vorgesetzte vorgesetzter vp vriend
    vriendin vrouw
    waiter waitress warden welder widow widower wife worker workmate writer
    zia zio zoon zus zuster
    """#

  /// Forms of verbs that a person is the subject of: `X laughed`, `sagte X`. In English,
  /// German, French, Spanish, Italian, Portuguese and Dutch.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let personVerbs = #"""
    accepted accepts acredita acreditava acrescenta acrescentou added adds admet admired admires
    admite admitio admitiu admits admitted advised advises afferma affirme afirma afirmo afirmou
    aggiunge aggiunse agreed agrees aidait aide aiuta aiutava aiuto ajouta ajoutait ajoute ajuda
    ajudava ajudou allowed allows ammette ammise anade anadio answered answers antwoordde antwoordt
    antwortet antwortete apologised apologises apologized apologizes applied applies appointed
    appreciated appreciates apprend apprit aprende aprendeu aprendio arbeitet arbeitete argued
    argues arrived arrives ascolta ascolto asked asking asks attended attends avoua avoue ayuda
    ayudaba ayudo
    baked beamed beams became becomes bedankte began begann begeleidde begeleidt beginnt begins
    begint begleitet begleitete begon belde believed believes belt bemerkte berichtet berichtete
    betont betonte betreut betreute biedt blushed blushes bood born bot bought brings brought builds
    built buys
    called calls calmed came canceled cancelled carried carries chaired chairs challenged challenges
    changed changes chats chatted checked checks chiede chiedeva chiese chooses chose chuckled
    chuckles cites claimed claims closed closes coached coaches comecou comenta comento comentou
    comes comforted commenta commented comments comparte compartilha compartilhou compartio
    complimented conclude concluded concludes concluiu concluse conclut concluye condivide condivise
    confessed confesses confia confided confides confie congratulated congratulates conhece conheceu
    conoce conocio considered considers consoled conta contaba contava continued continues conto
    contou convinced convinces cooked coordinated coordinates coped copes corrected corrects created
    creates crede credeva credited credits cree creia cried cries criticised criticises criticized
    croit croyait cuenta
    dacht dachte decia decided decides declined declines deelde deelt demanda demandait demande
    demonstrated demonstrates denkt described describes designed designs dice diceva died dijo
    directed directs dirige dirigeait dirigeva dirigia disagreed disagrees disait disse dit diz
    dizia draws dreamed dreams drew drives drove
    ecoutait ecoute ecrit ecrivait ecrivit edited edits emailed emails empezo empowered empowers
    encouraged encourages enjoyed enjoys enseignait enseigne ensena ensenaba enseno ensina ensinava
    ensinou erganzt erganzte erinnert erinnerte erklart erklarte ermutigte erzahlt erzahlte escreve
    escreveu escribe escribio escucha escucho escuta escutou estime expected expects explained
    explaining explains explica explicaba explicava explico explicou expliqua expliquait explique
    facilitated facilitates failed fails fand feared fears feels felt findet finds finished finishes
    fixed fixes forgave forgets forgot found founded fragt fragte frowned frowns fuhlt fuhlte
    gaat gaf gave geeft geht geloofde gelooft gestured gets giggled giggles ging gives glaubt
    glaubte glimlacht glimlachte goes got graduated graduates grew grinned grins grows guessed
    guesses guided guides
    half handed hands hated hates headed heads heard hears held helped helps helpt herinnerde
    herinnert hesitated hesitates hielp hilft hired hires hofft hoffte holds hoopt hoopte hoped
    hopes horte hosted hosts hugged hugs
    imagined imagines impara imparo incontra incontro insegna insegnava insegno insisted insists
    inspired inspires interrupted interrupts interviewed interviews introduced introduces invited
    invites
    joined joins joked jokes jumped
    kam keeps kept knew knikte knows kommt komt kwam
    lachelt lachelte lacht lachte laughed laughing laughs lavora lavorava leads leaned leans learned
    learns learnt leaves led leerde leert left legde legt lehrt lehrte leidde leidt leitet leitete
    lembra lembrava lembrou lernt lernte let lets lidera liderava liderou liked likes listened
    listens lived lives looked looks loses lost loved loves luisterde luistert
    made makes managed manages married matched mediated meets meint meinte mentioned mentions
    mentored mentors merkt merkte messaged messages met motivated motivates moved moves
    needed needs nickte nodded nods nominated nominates nota noted notes noticed notices noto notou
    nudged nudges
    observed observes oferece ofereceu offered offers offre offri offrit ofrece ofrecio ontmoet
    ontmoette opened opens organised organises organized organizes ouviu oversaw oversees
    paid painted paired partage partagea participated participates partilhou paused pauses pays
    pensa pensaba pensait pensava pense penso pensou percebeu pergunta perguntava perguntou
    persuaded persuades phoned phones picked picks piensa pinged pings planned plans pointed points
    postponed praised praises precise preferred prefers pregunta preguntaba pregunto prepared
    prepares presented presents promised promises promoted prompted prompts propoe propone propos
    proposa propose proposed proposes propuso pushed pushes put puts
    qualified quer queria quiere quipped quips quit quits quotes
    racconta raccontava racconto raconta racontait raconte raised raises ran rang rappelait rappelle
    read reads realised realises realized realizes reassured reassures recalled recalls reckoned
    reckons recollected recollects recommended recommends recordaba recordo recounted recounts
    recruited recruits recuerda reflected reflects refused refuses remarked remarks remarqua
    remarque remembered remembers reminded reminds rencontra rencontre repeated repeats replied
    replies repond repondait repondit reported reports rescheduled resigned resigns respected
    respects responde responded respondeu respondio responds retired retires returned returns
    revealed reveals reviewed reviews riait ricorda ricordava ricordo rie riet rio risponde rispose
    rit riu rolled runs
    sagt sagte sagten said sat saw saying says scheduled schlug schreef schreibt schrieb schrijft
    scrisse scrive sees sells senala senalo sends sent sente sentiu served serves set sets shared
    shares shouted shouts showed shows shrugged shrugs siente sighed sighs sintio sits sketched
    skipped smiled smiles smiling sold solved solves sonrie sonrio sorri sorride sorrise sorriu
    sottolinea souligne sourit speaks spends spent spiega spiegava spiego spoke sponsored sponsors
    sprak spreekt stands started starts stated states stayed stays stelde stelt steunde steunt stood
    stopped stops struggled struggles studied studies succeeded succeeds sugere sugeriu suggera
    suggere suggeri suggerisce suggested suggests sugiere sugirio supervised supervises supported
    supports swears swore
    takes talked talks taught teaches teased teases teilte telling tells tested tests texted texts
    thanked thanks thinks thought told took trabaja trabajaba trabajo trabalha trabalhava trabalhou
    traf trained trains travaillait travaille traveled travelled travels tried tries trifft trusted
    trusts turned turns
    understands understood unterstutzt unterstutzte urged urges
    valued values vertelde vertelt veut vindt visited visits voegde voelde voelt voleva volunteered
    volunteers vond voulait vowed vows vraagt vroeg vuole
    walked walks wanted wants warned warns watched watches waved waves weeps weet weiss welcomed
    welcomes went wept werkt werkte whispered whispers wil wilde will winked winks wins wished
    wishes wist wollte won wondered wonders worked works worried worries writes wrote wunschte
    wusste
    yelled
    zegt zei zeiden zuhorte
    """#

  /// English words that may stand between a person and the verb, and that things have as
  /// well: weaker than `personVerbs`.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let auxiliaries = #"""
    also always
    can cannot cant could couldnt
    did didnt does doesnt
    had hadnt has hasnt hed hes
    is isnt
    just
    later
    may might must mustnt
    never
    often once ought
    shall shed shes should shouldnt soon still
    then
    used
    was wasnt will wont would wouldnt
    """#

  /// Words after which a capitalised word that is in no dictionary is likely a person: `with
  /// X`, `asked X`, `chez X`.
  ///
  /// Read it as lower-case, ASCII-folded words with spaces or line ends between them. We
  /// wrote it ourselves, as facts; it is taken from no package.
  static let prepositionsBeforePerson = #"""
    aan about admire admired against alongside and ask asked asking asks avec
    behind bei beside between bij by
    call called calling calls chez coach coached coaching com con conheci conoci contact contacted
    da dank dankzij de dear di durch
    e email emailed en entre et
    for fra frau from fur
    gave give gracas gracias grazie
    hear heard hello help helped helping herr hey hi hire hired
    interview interviewed introduce introduced introduces introducing invite invited
    join joined joining
    knew know knows
    let like love loved
    made married marry match matched meet meeting meets mentor mentored mentoring message messaged
    met miss missed mit
    named neben
    ohne or owe owed
    pair paired par para phone phoned plus por pour promote promoted
    remember remembered rencontre
    sans saw secondo see segun segundo selon sem send sent senza show showed sin
    taught teach tell telling tells text texted than thank thanked thanking thanks to told tra trust
    trusted tussen
    und unlike
    van versus via visit visited volgens von voor vs
    watch watched whom with without
    y
    zonder zu
    """#
}
