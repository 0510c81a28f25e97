/// What a word can tell about the figures and signs near it.
struct Roles: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The first word of at least one phrase.
  static let phraseHead = Self(bit: 0)
  /// A dot after it ends no sentence.
  static let abbreviation = Self(bit: 1)
  /// Little words between a label and its value: "is", "no.", "number".
  static let filler = Self(bit: 2)
  /// "tel", "call", "WhatsApp".
  static let phone = Self(bit: 3)
  /// Weaker: "reach", "number".
  static let contact = Self(bit: 4)
  /// "ext".
  static let phoneExtension = Self(bit: 5)
  /// What is numbered and is no person: "order", "ticket", "ISBN".
  static let thing = Self(bit: 6)
  /// "staff number", "badge".
  static let employee = Self(bit: 7)
  /// "ID", which may be anybody's or anything's.
  static let plainID = Self(bit: 8)
  /// "born on", "DOB", "birthday".
  static let birth = Self(bit: 9)
  /// Says "born" only with a date right behind: "b.", "ur.".
  static let birthMark = Self(bit: 10)
  /// "turned", before an age.
  static let turning = Self(bit: 11)
  /// "diagnosed", "wedding": happens to persons alone.
  static let lifeEvent = Self(bit: 12)
  /// "joined", "moved": a person's when a person is the subject.
  static let careerEvent = Self(bit: 13)
  /// "she", "my".
  static let person = Self(bit: 14)
  /// "kickoff", "deadline": the date is the program's.
  static let occasion = Self(bit: 15)
  /// "program", "team": as a subject they are nobody.
  static let organisation = Self(bit: 16)
  static let month = Self(bit: 17)
  /// A month that is also an English word.
  static let monthOrWord = Self(bit: 18)
  static let ordinal = Self(bit: 19)
  /// "lives at", "address".
  static let home = Self(bit: 20)
  static let mail = Self(bit: 21)
  /// "Twitter", "Telegram".
  static let network = Self(bit: 22)
  static let at = Self(bit: 23)
  /// "at" in another language, which means nothing else in an English text.
  static let rareAt = Self(bit: 24)
  static let dot = Self(bit: 25)
  /// "Street": a name before it and a number before that.
  static let street = Self(bit: 26)
  /// "Grove", "Hill": also parts of many other names.
  static let weakStreet = Self(bit: 27)
  /// "Calle", "Via", "ul.": the name and the number follow.
  static let streetBefore = Self(bit: 28)
  /// "rue", "avenue": the number stands before, the name behind.
  static let streetAfterNumber = Self(bit: 29)
  /// "Straße", "utca", "Sokak": the name before, the number behind.
  static let streetAfterName = Self(bit: 30)
  /// "de", "la", "of".
  static let particle = Self(bit: 31)
  /// "NW", "North".
  static let direction = Self(bit: 32)
  /// "Flat", "Apt".
  static let flat = Self(bit: 33)
  static let postBox = Self(bit: 34)
  /// What is counted in the order of a text or a house: "chapter", "room", "step".
  static let section = Self(bit: 35)
  /// "minutes", "percent", "people".
  static let unit = Self(bit: 36)
  /// Never the local part of an address: "look", "meet".
  static let everyday = Self(bit: 37)
  static let topDomain = Self(bit: 38)
  static let state = Self(bit: 39)
  /// "Am", "Auf der".
  static let streetPreposition = Self(bit: 40)
  /// A word that such streets are named after: "Markt", "Bahnhof".
  static let streetNoun = Self(bit: 41)
  /// "No", "Nr", "nº" before a house number.
  static let numberSign = Self(bit: 42)
  /// A word that is capitalised for other reasons than being a name: "The", "We", "Monday".
  static let plainWord = Self(bit: 43)
  /// Says in words what stands between the parts of an address: "underscore".
  static let spelledSign = Self(bit: 44)
  /// "handle", "username".
  static let handle = Self(bit: 45)
  /// "via", and what else leads to a tool: "Zoom", "Teams".
  static let tool = Self(bit: 46)
  /// A day for persons and others alike: "anniversaire".
  static let weakBirth = Self(bit: 47)
  /// "we", "our": the persons are the program's.
  static let country = Self(bit: 48)

  /// What may be said by a key or the heading of a table.
  static let labels: Self = [
    .phone, .employee, .birth, .home, .mail, .network, .handle, .plainID, .thing,
  ]
}

/// A number that a state or a bank gives out, told by its name.
struct Papers: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  static let all = Self(rawValue: ~0)
  static let ssn = Self(bit: 0)
  static let itin = Self(bit: 1)
  static let nino = Self(bit: 2)
  static let nhs = Self(bit: 3)
  static let iban = Self(bit: 4)
  static let card = Self(bit: 5)
  static let dni = Self(bit: 6)
  static let pesel = Self(bit: 7)
  static let tckn = Self(bit: 8)
  static let aadhaar = Self(bit: 9)
  static let pan = Self(bit: 10)
  static let nir = Self(bit: 11)
  static let codiceFiscale = Self(bit: 12)
  static let steuerID = Self(bit: 13)
  static let rentenversicherung = Self(bit: 14)
  static let bsn = Self(bit: 15)
  static let belgian = Self(bit: 16)
  static let personnummer = Self(bit: 17)
  static let fodselsnummer = Self(bit: 18)
  static let cpr = Self(bit: 19)
  static let hetu = Self(bit: 20)
  static let nif = Self(bit: 21)
  static let cpf = Self(bit: 22)
  static let rut = Self(bit: 23)
  static let cuil = Self(bit: 24)
  static let curp = Self(bit: 25)
  static let sin = Self(bit: 26)
  static let tfn = Self(bit: 27)
  static let medicare = Self(bit: 28)
  static let residentID = Self(bit: 29)
  static let hkid = Self(bit: 30)
  static let nric = Self(bit: 31)
  static let southAfrican = Self(bit: 32)
  static let pps = Self(bit: 33)
  static let ahv = Self(bit: 34)
  static let cnp = Self(bit: 35)
  static let egn = Self(bit: 36)
  static let rodneCislo = Self(bit: 37)
  static let rrn = Self(bit: 38)
  static let myNumber = Self(bit: 39)
  static let israeli = Self(bit: 40)
  static let passport = Self(bit: 41)
  static let licence = Self(bit: 42)
  /// "identity card", "tax id": a number of any shape.
  static let identity = Self(bit: 43)
  static let bankAccount = Self(bit: 44)
  static let rfc = Self(bit: 45)
  static let mbi = Self(bit: 46)
}

/// The words and phrases that give figures their meaning, in the languages of the people who write.
///
/// Words are facts about languages, collected by hand. Accents are optional, as texts leave them out.
struct Vocabulary: Sendable {
  struct Phrase: Sendable {
    var rest: [UInt64]
    var roles: Roles
    var papers: Papers
  }

  struct Entry: Sendable {
    var hash: UInt64
    var roles: Roles = []
    var papers: Papers = []
    var value: UInt8 = 0
    var phrases: [Phrase] = []
  }

  static let shared = Vocabulary()

  private var entries: [Entry] = []
  private var places: [UInt16] = []
  /// Which lengths of hash can be skipped: one bit for each value of the lowest 16 bits.
  private let mask: Int

  @inline(__always) func entry(_ hash: UInt64) -> Entry? {
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0 {
      let index = Int(places[place]) - 1
      if entries[index].hash == hash { return entries[index] }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Notes what the word of this hash means, without a copy of its phrases.
  @inline(__always) func tell(_ hash: UInt64, to token: inout Wording.Token) {
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0 {
      let index = Int(places[place]) - 1
      if entries[index].hash == hash {
        token.roles = entries[index].roles
        token.papers = entries[index].papers
        token.value = entries[index].value
        return
      }
      place = (place + 1) & mask
    }
  }

  /// What a key such as `date_of_birth` announces.
  func meaning(of label: String) -> (roles: Roles, papers: Papers) {
    let words = Self.hashes(of: label)
    var roles: Roles = []
    var papers: Papers = []
    for (index, word) in words.enumerated() {
      guard let entry = entry(word) else { continue }
      roles.formUnion(entry.roles)
      papers.formUnion(entry.papers)
      for phrase in entry.phrases
      where words.dropFirst(index + 1).starts(with: phrase.rest) {
        roles.formUnion(phrase.roles)
        papers.formUnion(phrase.papers)
      }
    }
    return (roles, papers)
  }

  private init() {
    mask = 16383
    places = Array(repeating: 0, count: mask + 1)
    for (roles, words) in Self.words { add(words, roles, []) }
    for (papers, words) in Self.paperNames { add(words, [], papers) }
    for (number, names) in Self.months.enumerated() {
      add(names, .month, [], value: UInt8(number + 1))
    }
    for (number, names) in Self.ordinals.enumerated() {
      add(names, .ordinal, [], value: UInt8(number + 1))
    }
  }

  private mutating func add(_ list: String, _ roles: Roles, _ papers: Papers, value: UInt8 = 0) {
    for item in list.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      let words = Self.hashes(of: String(item))
      guard let head = words.first else { continue }
      var place = Int(truncatingIfNeeded: head) & mask
      while places[place] != 0, entries[Int(places[place]) - 1].hash != head {
        place = (place + 1) & mask
      }
      if places[place] == 0 {
        entries.append(Entry(hash: head))
        places[place] = UInt16(entries.count)
      }
      let index = Int(places[place]) - 1
      if words.count == 1 {
        entries[index].roles.formUnion(roles)
        entries[index].papers.formUnion(papers)
        if value != 0 { entries[index].value = value }
      } else {
        entries[index].roles.formUnion(.phraseHead)
        entries[index].phrases.append(
          Phrase(rest: Array(words.dropFirst()), roles: roles, papers: papers))
      }
    }
  }

  /// The words of a phrase, cut and folded as `Wording` does it.
  private static func hashes(of text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      var part: UInt32 = 0
      var isIdeograph = false
      if value < 0x80 {
        let byte = value >= 65 && value <= 90 ? value | 32 : value
        if byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57 { part = byte }
      } else {
        let (character, _) = folding(of: value)
        if character == 0 { continue }
        if character >= 97 && character <= 122 { part = UInt32(character) }
        if character == 0x80 { part = value }
        isIdeograph = character == 0x82
      }
      if isIdeograph {
        if hash != 0 { words.append(hash) }
        words.append(mixed(0xcbf2_9ce4_8422_2325, value))
        hash = 0
      } else if part != 0 {
        hash = mixed(hash == 0 ? 0xcbf2_9ce4_8422_2325 : hash, part)
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
    return words
  }
}
