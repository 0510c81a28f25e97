import Foundation

// Which columns make a table private.

/// Where a table stands, which decides how sure one has to be.
enum TableSetting {
  /// A file of rows. Nobody reads such a file on the site.
  case list
  /// A spreadsheet or document, which may be an empty form for readers to fill in.
  case sheet
  /// Settings, which describe contacts and dates by rights.
  case settings
  /// A page's own text.
  case page

  /// How many rows there have to be. An empty form asks for a name and an address too.
  var least: Int {
    switch self {
    case .list: 1
    case .sheet: 2
    case .settings: 3
    case .page: 5
    }
  }
}

/// Whether a table with this header could be private at all, which is soon seen.
func tellsOfPeople(_ header: [String]) -> Bool {
  header.contains { name in
    !meaning(name).isDisjoint(with: [
      .name, .given, .family, .email, .employee, .mentor, .mentee, .pair, .story, .consent,
      .withdrawn, .respondent, .person,
    ])
  }
}

/// What a table holds whose first row is its header.
func kind(ofTable rows: [[String]], in setting: TableSetting) -> PrivateFileKind? {
  guard let header = rows.first else { return nil }
  let below = rows.dropFirst().filter { row in
    !isDashes(row)
  }
  return Table(
    header: header, columns: header.map(meaning), rows: below, setting: setting, isFirst: true
  ).kind
}

/// Whether a row is the line of dashes under a header in Markdown.
private func isDashes(_ row: [String]) -> Bool {
  row.allSatisfy { $0.utf8.allSatisfy { "-: ".utf8.contains($0) } }
}

/// What a table with these rows holds, its header being one of the first dozen; nil if nothing
/// private.
func kind(ofRows rows: [[String]], in setting: TableSetting) -> PrivateFileKind? {
  for (index, header) in rows.prefix(12).enumerated() {
    guard header.filter({ !$0.isEmpty }).count > 1, header.count <= 300,
      header.allSatisfy({ $0.utf8.count <= 300 })
    else { continue }
    let columns = header.map(meaning)
    // Settings and pages are judged by what their columns are called, and by nothing else.
    if setting == .settings || setting == .page, columns.allSatisfy(\.isEmpty) { continue }
    let table = Table(
      header: header, columns: columns, rows: rows[(index + 1)...].filter { !isDashes($0) },
      setting: setting, isFirst: index < 3)
    if let kind = table.kind { return kind }
  }
  // Without a header at all: a column of addresses.
  guard setting == .list || setting == .sheet else { return nil }
  let widest = rows.map(\.count).max() ?? 0
  for column in 0..<min(widest, 60) {
    let addresses = Set(
      rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
        .filter(isAddress))
    if addresses.count >= 5 { return .roster }
  }
  return nil
}

/// What a column is about.
private enum Column: String, CaseIterable {
  case name, given, family, email, employee, id, phone, birth, home, gender, pay
  case role, level, department, location, manager, cohort, tenure, skills, takesPart, capacity
  case conflicts, training
  case mentor, mentee, pair, met, story, consent, scope, expires, withdrawn, textHash
  case person, respondent, timestamp, freeText, question, rating
  case metric, wave, groupType, group, n, value, unit, date, start, end, status
}

private struct Table {
  let columns: [Set<Column>]
  let header: [String]
  let rows: [[String]]
  let setting: TableSetting
  /// Whether nothing but a title stands above the header.
  let isFirst: Bool

  init(
    header: [String], columns: [Set<Column>], rows: [[String]], setting: TableSetting,
    isFirst: Bool
  ) {
    self.isFirst = isFirst
    self.header = header
    self.columns = columns
    self.rows = rows.filter { row in row.contains { !$0.isEmpty } }
    self.setting = setting
  }

  var kind: PrivateFileKind? {
    guard rows.count >= least || isPlain, isTable else { return nil }
    if isPairs { return .pairs }
    if isCheckIns { return .checkIns }
    if isConsents { return .consents }
    if isTotals { return nil }
    if isResponses { return .responses }
    if isRoster { return .roster }
    return nil
  }

  private var least: Int { isFilledOnce ? 1 : setting.least }

  /// Whether a sheet's only row has an address or a number of somebody in its place and no cell empty,
  /// as a form to fill in has not. What shows how to fill one in has an address that nobody has.
  private var isFilledOnce: Bool {
    guard setting == .sheet, rows.count == 1, let row = rows.first else { return false }
    let told = columns.indices.filter { !columns[$0].isEmpty }
    guard told.count > 1, told.allSatisfy({ row.indices.contains($0) && !row[$0].isEmpty }) else {
      return false
    }
    return told.contains { column in
      let value = row[column]
      return isAddress(value) && !isExample(value)
        || !columns[column].isDisjoint(with: [.employee, .id, .mentor, .mentee, .pair])
          && isNumberOfPerson(value)
    }
  }

  /// Whether the rows below the header have as many cells as it. A text with commas has not.
  private var isTable: Bool {
    let near = rows.prefix(20)
    return setting != .list || near.count { $0.count == header.count } * 2 >= near.count
  }

  /// Whether a header without any row says enough: an exported list, not a form.
  private var isPlain: Bool {
    isFirst && setting == .list && rows.isEmpty && columns.filter { !$0.isEmpty }.count >= 4
  }

  private func has(_ any: Column...) -> Bool {
    columns.contains { column in any.contains { column.contains($0) } }
  }

  private func count(_ any: [Column]) -> Int {
    any.count { one in columns.contains { $0.contains(one) } }
  }

  private func values(of column: Int) -> [String] {
    rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
  }

  /// Whether most values of some column of this meaning are of a form.
  private func mostly(_ meaning: Column, _ isSo: (String) -> Bool) -> Bool {
    columns.indices.contains { column in
      guard columns[column].contains(meaning) else { return false }
      let values = values(of: column)
      return values.count >= min(least, rows.count)
        && values.count { isSo($0) } * 5 >= values.count * 3
        && (!values.isEmpty || isPlain)
    }
  }

  // A page may compare what mentors and mentees do; a list of pairs names them.
  private var isPairs: Bool {
    guard has(.mentor), has(.mentee) else { return false }
    func points(at side: Column) -> Bool {
      columns.contains {
        $0.contains(side) && !$0.isDisjoint(with: [.name, .given, .family, .email, .employee, .id])
      }
    }
    if setting != .page, has(.pair) || points(at: .mentor) && points(at: .mentee) { return true }
    let isPerson = { (value: String) in isName(value) || isNumberOfPerson(value) || isAddress(value)
    }
    return !isPlain && mostly(.mentor, isPerson) && mostly(.mentee, isPerson)
  }

  private var isCheckIns: Bool {
    has(.pair) && has(.met, .date, .status) && columns.count > 2
      || has(.pair) && has(.met)
  }

  private var isConsents: Bool {
    let people = has(.person, .name, .given, .email, .employee)
    if setting == .page {
      // "Login | Story | Owner" may be any table of a text: its cells have to be of persons.
      let points =
        mostly(.person) { isName($0) || isNumberOfPerson($0) } || mostly(.email, isAddress)
        || mostly(.employee, isNumberOfPerson)
      return has(.story) && points || has(.consent, .withdrawn) && people && mostly(.name, isName)
    }
    return has(.story) && people
      || has(.consent, .withdrawn) && people
  }

  /// The counts and means that a results page is made from.
  private var isTotals: Bool {
    has(.n) && has(.value, .metric) && has(.metric, .group, .wave)
      && !has(.name, .given, .family, .email, .employee, .id, .respondent, .freeText, .phone)
      && count([.timestamp]) == 0
  }

  private var isResponses: Bool {
    let people = has(.name, .given, .family, .email, .employee, .id, .person)
    let questions = columns.count { !$0.isDisjoint(with: [.question, .rating]) }
    if has(.respondent), columns.count > 1 { return true }
    guard setting != .page else { return false }
    if has(.timestamp), columns.count > 2, questions > 0 || has(.freeText) || people { return true }
    if people, questions > 1 || questions > 0 && has(.freeText) || has(.freeText) && has(.wave) {
      return true
    }
    if has(.freeText), has(.rating, .question, .wave, .metric, .n, .value) { return true }
    if has(.metric), has(.value), has(.email, .name, .employee) { return true }
    guard setting != .settings, !has(.n), !has(.metric) else { return false }
    if questions > 1, rows.count >= 5 { return true }
    // Many rows of small numbers: one row for each answer.
    let scales = columns.indices.count { column in
      let values = values(of: column)
      return values.count >= 10
        && values.allSatisfy { Int($0).map { (0...10).contains($0) } ?? false }
    }
    return scales > 2 && rows.count >= 10
  }

  /// Two columns for one name; in German and French the second may only be called "Name".
  private var hasNameInParts: Bool {
    columns.indices.contains { one in
      columns[one].contains(.given)
        && columns.indices.contains {
          $0 != one && !columns[$0].isDisjoint(with: [.family, .name])
            && !columns[$0].contains(.given)
        }
    }
  }

  private var isRoster: Bool {
    let facts: [Column] = [
      .role, .level, .department, .location, .manager, .cohort, .tenure, .skills, .takesPart,
      .capacity, .conflicts, .training, .birth, .home, .gender, .pay, .phone,
    ]
    let known = count(facts)
    let areNames = mostly(.name, isName) || isPlain && has(.name)
    switch setting {
    case .page:
      if has(.employee), mostly(.employee, isNumberOfPerson) { return true }
      if has(.email), mostly(.email, isAddress), areNames || known > 0 { return true }
      if hasNameInParts, mostly(.given, isWord), mostly(.family, isWord) { return true }
      return areNames && known > 1
    case .settings:
      // People in settings are contacts who agreed; what only HR knows is not said of them.
      if has(.employee), known > 0 || has(.name, .email, .given) { return true }
      if has(.email), has(.name, .given, .family), mostly(.email, isAddress) {
        return known > 0 || rows.count >= 5
      }
      return (areNames || hasNameInParts)
        && count([.level, .department, .manager, .tenure, .birth, .gender, .pay]) > 1
    case .list, .sheet:
      // A line of a text may read like a header: the values have to bear it out.
      let areNumbers = isPlain || mostly(.employee, isToken)
      let areAddresses = isPlain || mostly(.email, isAddress)
      let areParts = isPlain || mostly(.given, isPartOfName)
      if has(.employee), areNumbers, known > 0 || has(.name, .given, .family, .email) {
        return true
      }
      if has(.email), areAddresses, known > 0 || has(.name, .given, .family, .id) { return true }
      if hasNameInParts, areParts { return true }
      if has(.birth), has(.name, .given, .family) { return true }
      if has(.id), known > 2 { return true }
      return areNames && known > 1
    }
  }
}

// MARK: What values look like

private func isAddress(_ value: String) -> Bool {
  guard value.utf8.contains(UInt8(ascii: "@")) else { return false }
  let parts = value.split(separator: "@", omittingEmptySubsequences: false)
  return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !value.contains(" ")
}

/// `name@example.org`. Source: RFC 2606.
private func isExample(_ address: String) -> Bool {
  let host = address.lowercased().split(separator: "@").last ?? ""
  return ["example.org", "example.com", "example.net"].contains { host == $0 }
}

/// Two to four words that begin with a capital, `Duarte, Ana`, or two to four Han characters.
private func isName(_ value: String) -> Bool {
  let words = value.split { $0 == " " || $0 == "," || $0 == "\u{A0}" }
  let isHan = value.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
  if isHan { return (2...4).contains(value.count) }
  // "Read The Goal" is nobody.
  let others: Set<String> = [
    "the", "a", "an", "and", "of", "to", "your", "for", "with", "in", "on",
  ]
  return (2...4).contains(words.count) && words.allSatisfy(isWord)
    && !words.contains { others.contains($0.lowercased()) }
}

private func isWord(_ value: some StringProtocol) -> Bool {
  guard let first = value.first, first.isLetter, !first.isLowercase else { return false }
  return value.allSatisfy { $0.isLetter || "-'’.".contains($0) }
}

/// One word of letters and digits, as a number or a login is.
private func isToken(_ value: String) -> Bool {
  value.utf8.count <= 40 && value.first.map { $0.isLetter || $0.isNumber } ?? false
    && !value.contains(where: \.isWhitespace)
}

/// Up to three words of letters, in any case.
private func isPartOfName(_ value: String) -> Bool {
  value.first?.isLetter ?? false && value.split(separator: " ").count <= 3
    && value.allSatisfy { $0.isLetter || " -'’.".contains($0) }
}

/// `4711`, `EW70012`, `p-17`.
private func isNumberOfPerson(_ value: String) -> Bool {
  (2...16).contains(value.utf8.count) && value.contains { $0.isNumber }
    && value.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
}

// MARK: What columns are called

private func meaning(_ header: String) -> Set<Column> {
  let plain = folded(header)
  guard !plain.isEmpty else { return [] }
  if let known = vocabulary[plain] { return known }
  var found: Set<Column> = []
  let words = plain.split(separator: " ").map(String.init)
  // `mentor_email`, `E-Mail (dienstlich)`, `Name des Mentors`: the parts say it.
  let isPhrase = words.count < 5 && header.last != "."
  for length in stride(from: isPhrase ? min(3, words.count) : 0, through: 1, by: -1) {
    for start in 0...(words.count - length) {
      let part =
        length == 1 ? words[start] : words[start..<start + length].joined(separator: " ")
      if let known = vocabulary[part], known.isSubset(of: tellingParts) { found.formUnion(known) }
    }
  }
  if found.contains(.mentor) || found.contains(.mentee) {
    if !Set(words).isDisjoint(with: ["id", "no", "nr", "number", "nummer", "code"]) {
      found.insert(.id)
    }
    if !Set(words).isDisjoint(with: ["name", "nom", "nombre", "nome", "naam"]) {
      found.insert(.name)
    }
  }
  let last = header.unicodeScalars.last { $0 != " " && $0 != "*" }
  if last == "?" || last == "？" || words.count >= 6 {
    return [.question]
  }
  if let first = words.first, first.count > 1, first.first == "q",
    first.dropFirst().allSatisfy(\.isNumber)
  {
    return [.question]
  }
  return found
}

/// What may be told from a part of a column's name. "Name of the tool" is none of it.
private let tellingParts: Set<Column> = [
  .email, .employee, .mentor, .mentee, .pair, .birth, .respondent, .phone, .given, .family,
  .manager,
  .freeText, .question, .rating, .consent, .story,
]

/// A column's name in small letters without accents, one blank between words.
private func folded(_ header: String) -> String {
  var known: [Unicode.Scalar: [ColumnLetter]] = [:]
  return folded(header, &known)
}

/// - Parameter known: what characters are made of, as far as it was asked before.
private func folded(_ header: String, _ known: inout [Unicode.Scalar: [ColumnLetter]]) -> String {
  if header.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(header) }
  var words: [UInt8] = []
  var wasLower = false
  for scalar in header.unicodeScalars {
    let letters = known[scalar] ?? ColumnLetter.letters(of: scalar)
    known[scalar] = letters
    for letter in letters {
      // `employeeId` is two words.
      if letter.text.isEmpty || wasLower && letter.isUpper, words.last != 0x20, !words.isEmpty {
        words.append(0x20)
      }
      wasLower = letter.isLower
      words += letter.text
    }
  }
  if words.last == 0x20 { words.removeLast() }
  return String(decoding: words, as: UTF8.self)
}

/// A letter or digit of a column's name, folded; what divides words has no text.
private struct ColumnLetter {
  var text: [UInt8] = []
  var isUpper = false
  var isLower = false

  /// What a character is made of. The order of marks does not matter, as all are left out.
  static func letters(of scalar: Unicode.Scalar) -> [Self] {
    String(Character(scalar)).decomposedStringWithCompatibilityMapping.unicodeScalars
      .filter { $0.properties.canonicalCombiningClass == .notReordered }
      .map { scalar in
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil else { return Self() }
        let text =
          switch scalar {
          case "ß": "ss"
          case "ø", "Ø": "o"
          case "ł", "Ł": "l"
          case "æ", "Æ": "ae"
          default: properties.lowercaseMapping
          }
        return Self(
          text: Array(text.utf8), isUpper: properties.isUppercase, isLower: properties.isLowercase)
      }
  }
}

/// The same for most headers, a hundred times as fast: tables stand in many pages.
private func foldedASCII(_ header: String) -> String {
  var words: [UInt8] = []
  words.reserveCapacity(header.utf8.count + 8)
  var wasLower = false
  for byte in header.utf8 {
    let lower = byte | 0x20
    let isLetter = (0x61...0x7A).contains(lower)
    guard isLetter || (0x30...0x39).contains(byte) else {
      if words.last != 0x20, !words.isEmpty { words.append(0x20) }
      wasLower = false
      continue
    }
    let isUpper = isLetter && byte != lower
    if wasLower, isUpper { words.append(0x20) }
    wasLower = isLetter && !isUpper
    words.append(isLetter ? lower : byte)
  }
  if words.last == 0x20 { words.removeLast() }
  return String(decoding: words, as: UTF8.self)
}

/// The usual names of columns, folded: English, German, French, Spanish, Portuguese, Italian, Dutch,
/// Scandinavian, Polish, and some in Russian, Chinese, Japanese and Arabic.
private let vocabulary: [String: Set<Column>] = {
  var found: [String: Set<Column>] = [:]
  var letters: [Unicode.Scalar: [ColumnLetter]] = [:]
  for line in names.split(separator: "\n") {
    let parts = line.split(separator: ":")
    guard parts.count == 2, let column = Column(rawValue: String(parts[0])) else { continue }
    for name in parts[1].split(separator: ",") {
      found[folded(String(name), &letters), default: []].insert(column)
    }
  }
  return found
}()

private let names = """
  name:name,nom,nombre,nome,имя,full name,fullname,display name,person name,participant,participant name,participants,employee,employee name,staff name,preferred name,colleague,member,member name,user,first and last name,contact name,mitarbeiter,mitarbeiterin,mitarbeitername,mitarbeitende,teilnehmer,teilnehmerin,teilnehmende,vollständiger name,anzeigename,name vorname,vorname nachname,nom complet,nom et prénom,nom prénom,prénom et nom,prénom nom,participante,collaborateur,collaboratrice,salarié,salariée,nombre completo,nombre y apellidos,nombre y apellido,empleado,empleada,nome completo,colaborador,colaboradora,funcionário,dipendente,nominativo,nome e cognome,cognome e nome,volledige naam,naam,medewerker,deelnemer,namn,deltagare,anställd,navn,fulde navn,fullt navn,deltager,medarbejder,ansatt,imię i nazwisko,pracownik,uczestnik,имя и фамилия,фио,ф и о,сотрудник,участник,姓名,名字,氏名,名前,お名前,员工,員工,الاسم,الاسم الكامل
  given:first name,firstname,given name,given names,forename,fname,vorname,rufname,prénom,prénoms,nombre,nombres,nome,primeiro nome,nome próprio,voornaam,förnamn,fornavn,imię,имя,名,الاسم الأول
  family:last name,lastname,surname,family name,lname,second name,nachname,familienname,zuname,nom de famille,nom,apellido,apellidos,primer apellido,sobrenome,apelido,cognome,achternaam,efternamn,efternavn,etternavn,nazwisko,фамилия,姓,اسم العائلة
  email:email,e mail,mail,email address,e mail address,mail address,work email,business email,emailaddress,email adresse,e mail adresse,mailadresse,e mailadresse,courriel,adresse courriel,adresse mail,adresse e mail,adresse électronique,mél,correo,correo electrónico,dirección de correo,e post,epost,e postadress,epostadresse,e postadresse,posta elettronica,indirizzo email,indirizzo e mail,endereço de email,e mailadres,emailadres,adres e mail,adres email,почта,электронная почта,эл почта,邮箱,电子邮件,電子郵件,メール,メールアドレス,البريد الإلكتروني
  employee:employee id,employee number,employee no,employee nr,employee code,emp id,empid,emp no,empno,emp number,employeeid,employeenumber,staff id,staff number,staff no,personnel number,personnel no,personnel id,payroll number,payroll id,worker id,workday id,badge,badge number,user id,userid,username,user name,login,login name,person id,personid,people id,participant id,participant number,member id,sap number,mitarbeiternummer,mitarbeiter nr,mitarbeiter id,ma nr,ma nummer,personalnummer,personal nr,persnr,pers nr,teilnehmer id,teilnehmernummer,benutzername,kennung,matricule,numéro de matricule,numéro d employé,no d employé,identifiant,id employé,número de empleado,n de empleado,id empleado,id de empleado,legajo,número de funcionário,matrícula,matricola,id dipendente,numero dipendente,personeelsnummer,medewerkernummer,medewerker id,anställningsnummer,anställnings id,medarbejdernummer,medarbejder id,ansattnummer,ansatt nr,ansatt id,numer pracownika,id pracownika,табельный номер,工号,工號,员工编号,社員番号,従業員番号,الرقم الوظيفي
  id:id,no,nr,number,nummer,identifier,uid,uuid,guid,key,ref,kennziffer
  person:person,person id,persons,people
  phone:phone,phone number,telephone,telephone number,tel,mobile,mobile number,mobile phone,cell,cell phone,extension,telefon,telefonnummer,handy,handynummer,mobil,mobilnummer,téléphone,portable,numéro de téléphone,teléfono,móvil,celular,telefone,telemóvel,telefono,cellulare,telefoon,telefoonnummer,mobiel,telefonnummer,numer telefonu,телефон,电话,電話,電話番号,手机,هاتف
  birth:birth date,birthdate,date of birth,dob,birthday,born,year of birth,birth year,age,geburtsdatum,geburtstag,geburtsjahr,alter,geboren,date de naissance,année de naissance,âge,fecha de nacimiento,edad,data de nascimento,idade,data di nascita,età,geboortedatum,leeftijd,födelsedatum,ålder,fødselsdato,alder,data urodzenia,wiek,дата рождения,出生日期,生年月日,年龄
  home:home address,private address,postal address,street,street address,postcode,zip,zip code,postal code,anschrift,strasse,privatadresse,wohnort,plz,postleitzahl,adresse postale,rue,code postal,dirección,domicilio,código postal,endereço,indirizzo,cap,adres,huisadres,adress,postnummer
  gender:gender,sex,pronouns,ethnicity,nationality,disability,geschlecht,pronomen,nationalität,genre,sexe,nationalité,género,sexo,nacionalidad,genere,sesso,geslacht,kön,køn,kjønn,płeć,пол,性别,性別
  pay:salary,pay,pay grade,wage,compensation,performance rating,gehalt,entgelt,entgeltgruppe,salaire,salario,salário,stipendio,salaris,lön,løn,lønn
  role:role,job,job title,title,position,function,occupation,job role,rolle,funktion,stelle,stellenbezeichnung,berufsbezeichnung,tätigkeit,rôle,fonction,poste,intitulé de poste,puesto,cargo,función,rol,função,ruolo,mansione,qualifica,functie,roll,befattning,titel,stilling,stanowisko,rola,должность,职位,職位,役職,職種,المسمى الوظيفي
  level:level,grade,band,job level,job grade,seniority,rank,stufe,ebene,hierarchieebene,karrierestufe,tarifgruppe,niveau,échelon,nivel,categoría,nível,livello,inquadramento,schaal,nivå,niveau,poziom,szczebel,уровень,грейд,级别,職級,等級
  department:department,dept,unit,unit path,business unit,division,team,organisation unit,organization unit,org unit,cost center,cost centre,directorate,branch,abteilung,bereich,einheit,organisationseinheit,kostenstelle,référat,département,service,direction,unité,équipe,departamento,área,unidad,división,equipo,unidade,setor,reparto,dipartimento,unità,ufficio,afdeling,eenheid,avdelning,enhet,afdeling,avdeling,enhed,dział,jednostka,отдел,подразделение,部门,部門,部署,القسم
  location:location,site,office,city,town,country,region,place of work,workplace,standort,ort,dienstort,arbeitsort,land,niederlassung,lieu,site,ville,pays,lieu de travail,ubicación,sede,ciudad,país,localização,cidade,local,luogo,città,paese,locatie,plaats,vestiging,plats,stad,sted,by,lokalizacja,miasto,miejsce,город,офис,地点,城市,勤務地,الموقع
  manager:manager,manager id,line manager,supervisor,boss,reports to,manager name,vorgesetzter,vorgesetzte,führungskraft,manager in,responsable,supérieur,supérieur hiérarchique,n 1,jefe,jefa,superior,gestor,chefia,responsabile,superiore,leidinggevende,chef,leder,nærmeste leder,przełożony,руководитель,经理,上司
  cohort:cohort,intake,class,programme year,kohorte,jahrgang,durchgang,cohorte,promotion,cohorte,coorte,cohort,kull,hold,rocznik,edycja
  tenure:tenure,tenure years,years of service,length of service,hire date,start date,joined,joining date,date joined,seniority years,betriebszugehörigkeit,eintrittsdatum,eintritt,dienstjahre,ancienneté,date d embauche,date d entrée,antigüedad,fecha de ingreso,antiguidade,data de admissão,anzianità,data di assunzione,dienstjaren,datum in dienst,anställd sedan,ansettelsesdato,ansættelsesdato,staż pracy,стаж
  skills:skills offered,skills sought,skills,interests,strengths,goals,wants to learn,can offer,kompetenzen,interessen,lernziele,bietet,sucht,compétences,intérêts,habilidades,competencias,intereses,competências,competenze,interessi,vaardigheden,interesses,kompetens,kompetencer,kompetanse
  takesPart:opted in,opt in,signed up,enrolled,applied,application status,matched,angemeldet,bewerbung,inscrit,inscrita,inscrito,iscritto,aangemeld
  capacity:capacity,max mentees,number of mentees,kapazität,capacité,capacidad,capacidade,capacità,capaciteit
  conflicts:conflicts,conflict,do not match,not with,konflikte,conflits,conflictos,conflitos,conflitti
  training:training done,trained,training completed,schulung,formation suivie,formación,treinamento
  mentor:mentor,mentors,mentorin,mentor in,mentore,mentora,mentorka,parrain,marraine,senior id,coach id,tuteur,tutor,ментор,наставник,导师,導師,メンター,المرشد
  mentee:mentee,mentees,protégé,protégée,mentoré,mentorée,mentorado,mentorada,mentoree,filleul,filleule,mentorand,mentorandin,adept,podopieczny,junior id,менти,подопечный,学员,學員,メンティー
  pair:pair,pair id,pairid,pairing,pairing id,match id,tandem,tandem id,relationship id,duo,duo id,paar,paar id,paarnummer,binôme,binôme id,pareja,id pareja,par,par id,coppia,koppel,para,пара
  met:met,met count,meetings,meeting count,number of meetings,meetings held,last meeting,last met,sessions,session count,treffen,anzahl treffen,letztes treffen,rencontres,nombre de rencontres,dernière rencontre,reuniones,número de reuniones,reuniões,incontri,ontmoetingen,möten,møter,møder,spotkania
  story:story,story id,storyid,story name,geschichte,récit,témoignage,historia,história,storia,verhaal
  consent:consent,consented,consent given,consent status,agreed,permission,einwilligung,zustimmung,eingewilligt,consentement,consentimiento,consentimento,consenso,toestemming,samtycke,samtykke,zgoda,согласие,同意
  withdrawn:withdrawn,revoked,withdrawal date,widerrufen,widerruf,retiré,retirado,revocato,ingetrokken
  scope:scope,umfang,portée,alcance,âmbito,ambito
  expires:expires,expiry,expiry date,expiration,valid until,läuft ab,gültig bis,expire,expiration,caduca,validade,scadenza,verloopt
  textHash:text hash,texthash,fingerprint
  respondent:respondent,respondent id,respondentid,response id,responseid,responder,submission id,answer id,entry id,collector id,ip address,ip,befragte,befragter,teilnahme id,antwort id,répondant,id réponse,encuestado,id respuesta,respondente,id resposta,rispondente,id risposta
  timestamp:timestamp,time stamp,submitted,submitted at,submission date,date submitted,start time,completion time,started at,completed at,completed on,response date,zeitstempel,startzeit,fertigstellungszeit,abgegeben am,horodateur,heure de début,heure de fin,marca temporal,hora de inicio,carimbo de data hora,informazioni cronologiche,tijdstempel,tidsstämpel,sygnatura czasowa
  freeText:comment,comments,feedback,free text,freetext,open text,open answer,open answers,verbatim,remarks,other comments,additional comments,anything else,suggestions,what could be better,kommentar,kommentare,freitext,anmerkung,anmerkungen,bemerkung,bemerkungen,rückmeldung,commentaire,commentaires,remarques,texte libre,comentario,comentarios,observaciones,comentário,comentários,commento,commenti,osservazioni,opmerking,opmerkingen,kommentarer,bemerkninger,bemærkninger,komentarz,uwagi,комментарий,комментарии,评论,意见,コメント,自由記述
  question:question,answer,answers,response,responses,frage,antwort,question,réponse,pregunta,respuesta,pergunta,resposta,domanda,risposta,vraag,antwoord
  rating:rating,score,satisfaction,recommend,nps,likelihood to recommend,bewertung,zufriedenheit,punkte,note,satisfaction,valoración,satisfacción,puntuación,avaliação,satisfação,valutazione,soddisfazione,beoordeling,tevredenheid
  metric:metric,measure,indicator,item,kennzahl,indikator,indicateur,mesure,indicador,métrica,indicatore
  wave:wave,survey,survey wave,round,welle,erhebung,vague,enquête,ola,encuesta,onda,rilevazione,golf
  groupType:group type,grouping,breakdown
  group:group,segment,category,gruppe,groupe,grupo,gruppo,groep
  n:n,count,counts,total,respondents,responses count,number of responses,base,anzahl,summe,nombre de réponses,effectif,total,número,aantal,antal
  value:value,mean,average,percent,percentage,share,median,wert,mittelwert,anteil,prozent,valeur,moyenne,pourcentage,valor,media,promedio,porcentaje,valore,gemiddelde,waarde
  unit:unit
  date:date,day,datum,jour,fecha,data,dato,дата,日期,日付
  start:start,begin,started,beginn,début,inicio,início,inizio
  end:end,ended,ende,fin,fim,fine,einde
  status:status,state,stand,statut,estado,stato
  """
