import Foundation
import EnglishWords

/// A table from hashes of words to numbers.
///
/// `Dictionary` would hash the hashes once more; this is asked for every word of every page.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
  }

  /// The value of a key; -1 if there is none.
  @inline(__always)
  subscript(key: UInt64) -> Int32 {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    return keys.withUnsafeBufferPointer { keys in
      while true {
        if keys[at] == key { return values.withUnsafeBufferPointer { $0[at] } }
        if keys[at] == 0 { return -1 }
        at = (at + 1) & mask
      }
    }
  }

  mutating func set(_ key: UInt64, _ value: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
    if keys[at] == 0 { count += 1 }
    keys[at] = key
    values[at] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: -1, count: oldKeys.count * 2)
    count = 0
    for (key, value) in zip(oldKeys, oldValues) where key != 0 { set(key, value) }
  }
}

/// What a word is known to be, whoever is on the roster.
struct WordSort: OptionSet, Sendable {
  let rawValue: UInt32

  static let given = Self(rawValue: 1 << 0)
  static let family = Self(rawValue: 1 << 1)
  /// A name that is also a word, a place or a product.
  static let alsoWord = Self(rawValue: 1 << 2)
  static let place = Self(rawValue: 1 << 3)
  /// `Street`, `Hospital`: makes what stands before it a place.
  static let placeWord = Self(rawValue: 1 << 4)
  /// `model`, `Award`: makes what stands before it a thing.
  static let thingWord = Self(rawValue: 1 << 5)
  static let title = Self(rawValue: 1 << 6)
  static let suffix = Self(rawValue: 1 << 7)
  static let role = Self(rawValue: 1 << 8)
  static let verb = Self(rawValue: 1 << 9)
  static let auxiliary = Self(rawValue: 1 << 10)
  static let beforePerson = Self(rawValue: 1 << 11)
  /// Written with a capital though nobody's name: days, languages, products.
  static let capitalised = Self(rawValue: 1 << 12)
  static let particle = Self(rawValue: 1 << 13)
  static let article = Self(rawValue: 1 << 14)
  static let greeting = Self(rawValue: 1 << 15)
  static let month = Self(rawValue: 1 << 16)
  /// In the list of English words, in lower case.
  static let english = Self(rawValue: 1 << 17)
  static let pronoun = Self(rawValue: 1 << 18)
  /// A small word of another language, though English may have it, too.
  static let foreign = Self(rawValue: 1 << 19)
  /// A Chinese family name in Latin letters.
  static let chinese = Self(rawValue: 1 << 21)
  /// A figure or a book of one word.
  static let figure = Self(rawValue: 1 << 22)
  /// A given name that a language, a program or a prize has, too.
  static let tool = Self(rawValue: 1 << 23)
  /// A word that holds sentences together; a name only beside another part of it.
  static let small = Self(rawValue: 1 << 20)
}

/// What the gate knows about words, and about the people on the roster: everything that searching
/// needs, made once and shared by all threads.
package final class NameIndex: @unchecked Sendable {
  // Safe because nothing changes after `init`, but for `classes`, which lock themselves.

  /// How a word of the index is related to the name on the roster.
  enum Form: UInt8, Comparable, Sendable {
    case exact, preferred, respelt, part, nickname
    /// Robert, where the roster has Bob: too little by itself, enough beside the surname.
    case related

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// That a word may stand for one of the words of a person's name.
  struct Posting: Sendable {
    var person: Int32
    /// Which word of the name it is; the preferred name and nicknames take the place of the word
    /// they stand for.
    var slot: UInt8
    var form: Form
  }

  struct Entry: Sendable {
    var word: [UInt8]
    var postings: [Posting]
    /// The closest relation there is.
    var form: Form
  }

  let people: [RosterPerson]
  /// What words were found to be when they were compared with this index.
  let classes = WordClasses()
  private(set) var entries: [Entry] = []
  private(set) var words = HashTable()
  private(set) var loose: [UInt64: [Int32]] = [:]
  private(set) var romanised: [UInt64: [Int32]] = [:]
  private(set) var deletions: [UInt64: [Int32]] = [:]
  /// The words of each person's name, by slot.
  private(set) var nameWords: [[[UInt8]]] = []
  /// The first letters of each person's names, by slot.
  private(set) var initials: [[UInt8]] = []
  private(set) var emails: [UInt64: Int32] = [:]
  private(set) var localParts: [UInt64: Int32] = [:]
  private(set) var ids: [UInt64: Int32] = [:]
  private(set) var phones: [UInt64: Int32] = [:]
  private(set) var han: [UInt64: Int32] = [:]
  /// Names with a part of one letter, in the roster's order and the other: `An E`, `O Jin`.
  private(set) var shortNames: Set<UInt64> = []
  /// The letters in them.
  private(set) var shortParts: Set<UInt64> = []
  private(set) var sorts = HashTable(capacity: 16_000)
  private(set) var figures: Set<UInt64> = []
  private(set) var things: Set<UInt64> = []
  private(set) var leet: [UInt8: [UInt8]] = [:]
  /// Two words of one of the roster's roles, departments or the like, as they follow each other.
  private(set) var traitPairs: Set<UInt64> = []
  /// The words of published contacts.
  private(set) var contactWords: Set<UInt64> = []
  /// The first and last words of published contacts' names, in both orders.
  private(set) var contactNames: Set<UInt64> = []

  package var hasRoster: Bool { !people.isEmpty }

  /// The longest distance back and ahead that a name's words are looked for.
  static let reach = 5

  /// - Parameter contacts: what is published with consent. Whoever is on the roster under such a name
  ///   or address is left out: they may be named anywhere.
  package init(_ roster: Roster, contacts: [String] = []) {
    var folder = Folder()
    let published = Set(contacts.map { folder.joined($0) })
    people = roster.people.filter { person in
      let name = folder.words(of: person.name)
      return !published.contains(name.joined()) && !published.contains(name.reversed().joined())
        && (person.email.isEmpty || !published.contains(folder.joined(person.email)))
    }
    addSorts()
    let nicknames = people.isEmpty ? [:] : Self.groups(NameLists.nicknames)
    var inFull: [String: [String]] = [:]
    for name in nicknames.keys.sorted() {
      for nickname in nicknames[name]! { inFull[nickname, default: []].append(name) }
    }
    let variants = people.isEmpty ? [:] : Self.variantGroups(NameLists.spellingVariants)
    for (index, person) in people.enumerated() {
      add(person, Int32(index), &folder, nicknames, inFull, variants)
    }
    addTraitWords(&folder)
    addNeighbours()
    for contact in contacts {
      // An address is compared as a whole.
      if contact.contains(where: { $0 == "@" || $0 == "/" || $0.isNumber }) { continue }
      let words = folder.words(of: contact).map { WordHash($0).value }
      contactWords.formUnion(words)
      if let first = words.first, let last = words.last, words.count > 1 {
        contactNames.insert(pair(first, last))
        contactNames.insert(pair(last, first))
      }
    }
  }

  func sort(_ hash: UInt64) -> WordSort {
    let value = sorts[hash]
    return value < 0 ? [] : WordSort(rawValue: UInt32(value))
  }

  // MARK: Lists

  private static func lines(_ list: String) -> [Substring] {
    list.split(whereSeparator: \.isNewline).map { $0 }
  }

  /// `robert: rob bob` as what stands for what.
  private static func groups(_ list: String) -> [String: [String]] {
    var groups: [String: [String]] = [:]
    for line in lines(list) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      groups[parts[0].trimmed, default: []] += parts[1].split(separator: " ").map(String.init)
    }
    return groups
  }

  private static func variantGroups(_ list: String) -> [String: [String]] {
    var groups: [String: [String]] = [:]
    for line in lines(list) {
      let words = line.split(separator: " ").map(String.init)
      for word in words { groups[word, default: []] += words.filter { $0 != word } }
    }
    return groups
  }

  private func addSorts() {
    func add(_ hash: UInt64, _ sort: WordSort) {
      let before = sorts[hash]
      sorts.set(hash, Int32(bitPattern: UInt32(max(0, before)) | sort.rawValue))
    }
    func addAll(_ list: String, _ sort: WordSort) {
      forEachLine(of: list) { words in for word in words { add(word, sort) } }
    }
    addAll(NameLists.givenNames, .given)
    addAll(NameLists.familyNames, .family)
    addAll(NameLists.pinyinSurnames, [.family, .chinese])
    addAll(NameLists.commonWordNames, .alsoWord)
    addAll(NameLists.oneWordFigures, .figure)
    addAll(NameLists.namesOfTools, .tool)
    addAll(NameLists.placeWords, .placeWord)
    addAll(NameLists.thingWords, .thingWord)
    addAll(NameLists.titles, .title)
    addAll(NameLists.nameSuffixes, .suffix)
    addAll(NameLists.roleWords, .role)
    addAll(NameLists.personVerbs, .verb)
    addAll(NameLists.auxiliaries, .auxiliary)
    addAll(NameLists.prepositionsBeforePerson, .beforePerson)
    addAll(NameLists.capitalisedWords, .capitalised)
    addAll(particles, [.particle, .small])
    addAll(articles, [.article, .small])
    addAll(greetings, .greeting)
    addAll(pronouns, [.pronoun, .small])
    addAll(foreignWords, [.foreign, .small])
    addAll(smallWords, .small)
    addAll(months, [.month, .capitalised])
    addAll(NameLists.nicknames, .given)
    forEachLine(of: NameLists.places, to: UInt8(ascii: ":")) { words in
      for word in words { add(word, .place) }
    }
    forEachLine(of: NameLists.publicFigures) { words in
      guard let first = words.first, let last = words.last, words.count > 1 else { return }
      figures.insert(pair(first, last))
    }
    forEachLine(of: NameLists.namedThings) { words in
      for (a, b) in zip(words, words.dropFirst()) { things.insert(pair(a, b)) }
    }
    for one in NameLists.leet.split(whereSeparator: \.isWhitespace) {
      let parts = Array(one.utf8)
      if parts.count == 3 { leet[parts[0], default: []].append(parts[2]) }
    }
  }

  /// Calls `body` with the hashes of the words on each line, up to a sign that ends what counts.
  ///
  /// In bytes, because thirty thousand words are looked at each time Portico starts.
  private func forEachLine(of list: String, to end: UInt8 = 0, _ body: ([UInt64]) -> Void) {
    var list = list
    list.withUTF8 { bytes in
      var words: [UInt64] = []
      var hash = WordHash()
      var isInWord = false
      var isOver = false
      for byte in bytes {
        let isLetter = byte > 0x20 && byte != UInt8(ascii: ":") && !isOver
        if isLetter {
          hash.add(byte)
          isInWord = true
          continue
        }
        if isInWord {
          words.append(hash.value)
          hash = WordHash()
          isInWord = false
        }
        if byte == end, end != 0 { isOver = true }
        if byte == 0x0A {
          if !words.isEmpty { body(words) }
          words.removeAll(keepingCapacity: true)
          isOver = false
        }
      }
      if isInWord { words.append(hash.value) }
      if !words.isEmpty { body(words) }
    }
  }

  /// The words of the roster's departments, roles and places: `Reinsurance` is nobody's name there.
  private func addTraitWords(_ folder: inout Folder) {
    for value in Set(people.flatMap { $0.traits.values }) {
      let parts = folder.words(of: value)
      for (a, b) in zip(parts, parts.dropFirst()) {
        traitPairs.insert(pair(WordHash(a).value, WordHash(b).value))
      }
      for word in parts where word.utf8.count >= 3 {
        let hash = WordHash(word).value
        guard words[hash] < 0 else { continue }
        let before = sort(hash)
        guard before.isDisjoint(with: [.given, .family]) else { continue }
        sorts.set(hash, Int32(bitPattern: before.union(.capitalised).rawValue))
      }
    }
  }

  // MARK: People

  private func add(
    _ person: RosterPerson, _ index: Int32, _ folder: inout Folder, _ nicknames: [String: [String]],
    _ inFull: [String: [String]], _ variants: [String: [String]]
  ) {
    if !person.email.isEmpty {
      let email = person.email.lowercased()
      emails[WordHash(email).value] = index
      let local = folder.joined(String(email.prefix { $0 != "@" }))
      if local.utf8.count >= 5 { localParts[WordHash(local).value] = index }
    }
    let id = Self.letters(ofID: person.employeeID)
    if id.count >= 4, id.contains(where: isASCIIDigit) { ids[WordHash(id).value] = index }
    let phone = person.phone.utf8.filter(isASCIIDigit)
    if phone.count >= 7 { phones[WordHash(phone.suffix(7)).value] = index }

    var letters: [UInt8] = []
    var spelt: [[UInt8]] = []
    var slot: UInt8 = 0
    func add(_ word: String, _ slot: UInt8, _ form: Form) {
      post(word, Posting(person: index, slot: slot, form: form))
    }
    func addWord(_ word: String, _ form: Form) {
      add(word, slot, form)
      for variant in variants[word] ?? [] { add(variant, slot, .respelt) }
      if form == .exact || form == .preferred {
        for nickname in nicknames[word] ?? [] { add(nickname, slot, .nickname) }
        for name in inFull[word] ?? [] { add(name, slot, .related) }
      }
    }
    // "Okafor, Ngozi" is the same name.
    let isHan = person.name.unicodeScalars.contains { $0.properties.isIdeographic }
    if isHan { addHan(person.name, index, &folder) }
    for part in person.name.split(whereSeparator: { $0.isWhitespace || $0 == "," }) where !isHan {
      let words = folder.words(of: String(part))
      guard let first = words.first else { continue }
      let whole = words.joined()
      // "Đỗ" folds to a particle and is a family name.
      if Self.isParticle(whole), part.first?.isLowercase ?? true { continue }
      letters.append(first.utf8.first ?? 0)
      spelt.append(Array(whole.utf8))
      if spelt.count == 2, spelt[0].count == 1 || spelt[1].count == 1 {
        shortNames.insert(pair(WordHash(spelt[0]).value, WordHash(spelt[1]).value))
        shortNames.insert(pair(WordHash(spelt[1]).value, WordHash(spelt[0]).value))
        for part in spelt where part.count == 1 { shortParts.insert(WordHash(part).value) }
      }
      addWord(whole, .exact)
      for spelling in spelledOut(String(part), &folder) where spelling != whole {
        add(spelling, slot, .exact)
      }
      if part.unicodeScalars.contains(where: { (0x370...0x3FF).contains($0.value) }),
        let greek = greekSpelling(of: Array(whole.utf8))
      {
        add(String(decoding: greek, as: UTF8.self), slot, .exact)
      }
      // Jean-Luc: either half may be used, and either may be a surname of its own.
      if words.count > 1 {
        for word in words where !Self.isParticle(word) { addWord(word, .part) }
      }
      slot += 1
    }
    if isHan, let latin = hanSpelling(person.name) {
      letters = [latin.family.utf8.first ?? 0, latin.given.utf8.first ?? 0]
      add(latin.family, 0, .respelt)
      for variant in variants[latin.family] ?? [] { add(variant, 0, .respelt) }
      add(latin.given, 1, .respelt)
      slot = 2
    }
    let preferred = folder.words(of: person.preferredName)
    if !preferred.isEmpty {
      for (offset, word) in preferred.enumerated() where !Self.isParticle(word) {
        // A preferred "Ngozi Okafor" repeats a surname, which keeps its own place.
        if let entry = entry(of: word),
          entries[Int(entry)].postings.contains(where: { $0.person == index && $0.form == .exact })
        {
          continue
        }
        addWord(word, .preferred)
        if offset == 0 { letters.append(word.utf8.first ?? 0) }
      }
    }
    initials.append(letters)
    nameWords.append(spelt)
    // A middle name with a particle: "van der Berg" is written "Vanderberg", too.
    let joined = folder.words(of: person.name)
    for (a, b) in zip(joined, joined.dropFirst()) where Self.isParticle(a) && !Self.isParticle(b) {
      if let entry = entry(of: b),
        let posting = entries[Int(entry)].postings.first(where: { $0.person == index })
      {
        add(a + b, posting.slot, .respelt)
      }
    }
  }

  /// An employee number as it is compared.
  static func letters(ofID id: String) -> [UInt8] {
    id.lowercased().utf8.filter { isASCIILetter($0) || isASCIIDigit($0) }
  }

  private func entry(of word: String) -> Int32? {
    let index = words[WordHash(word).value]
    return index < 0 ? nil : index
  }

  private static func isParticle(_ word: String) -> Bool { particleSet.contains(word) }

  private func post(_ word: String, _ posting: Posting) {
    guard word.utf8.count >= 2 else { return }
    let hash = WordHash(word).value
    let known = words[hash]
    if known >= 0 {
      let same = entries[Int(known)].postings.contains {
        $0.person == posting.person && $0.slot == posting.slot
      }
      if !same { entries[Int(known)].postings.append(posting) }
      entries[Int(known)].form = min(entries[Int(known)].form, posting.form)
    } else {
      words.set(hash, Int32(entries.count))
      entries.append(Entry(word: Array(word.utf8), postings: [posting], form: posting.form))
    }
  }

  /// `Müller` as `mueller`, `Šarčević` as `sharchevich` and `sharchevic`.
  private func spelledOut(_ part: String, _ folder: inout Folder) -> [String] {
    let letters = part.lowercased().precomposedStringWithCanonicalMapping
    return letterSpellings.compactMap { pairs in
      guard letters.contains(where: { pairs[$0] != nil }) else { return nil }
      return folder.joined(letters.map { pairs[$0] ?? String($0) }.joined())
    }
  }

  private func addHan(_ name: String, _ index: Int32, _ folder: inout Folder) {
    let letters = name.unicodeScalars.filter { $0.properties.isIdeographic }
    guard letters.count >= 2 else { return }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    han[WordHash(String(text)).value] = index
  }

  /// A Chinese name in Latin letters, by Mandarin readings: 王小明 is `wang`, `xiaoming`.
  private func hanSpelling(_ name: String) -> (family: String, given: String)? {
    let letters = name.unicodeScalars.filter { $0.properties.isIdeographic }.map { scalar in
      mandarinReading(scalar)
    }
    guard letters.count >= 2, letters.count <= 4 else { return nil }
    // Four characters: most often a family name of two; so are a few that are well known.
    let isCompound = compoundFamilies.contains(letters.prefix(2).joined())
    let family = letters.count == 4 || letters.count == 3 && isCompound ? 2 : 1
    return (letters.prefix(family).joined(), letters.dropFirst(family).joined())
  }

  // MARK: Neighbours

  /// Every roster word with one letter left out, so that a word with one slip meets it half way:
  /// the cost of a look-up does not grow with the roster.
  private func addNeighbours() {
    for (index, entry) in entries.enumerated() {
      loose[WordHash(looseSpelling(entry.word)).value, default: []].append(Int32(index))
      if entry.form < .nickname {
        for reading in romanisations(of: entry.word) {
          romanised[reading, default: []].append(Int32(index))
        }
      }
      guard entry.word.count >= 4, entry.form <= .preferred || entry.form == .part else { continue }
      for skipped in deletionHashes(entry.word) {
        deletions[skipped, default: []].append(Int32(index))
      }
    }
  }

  /// Whether two words differ by one slip: a letter too many, missing, wrong, or two exchanged.
  static func isOneSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var (endA, endB) = (a.count, b.count)
    while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    let (left, right) = (endA - start, endB - start)
    if left <= 1, right <= 1 { return true }
    return left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
  }
}

/// What letters with marks are written as where there are none: as Germans and Scandinavians do, as
/// they sound in English, and as Serbian ones stand in Cyrillic.
private let letterSpellings: [[Character: String]] = [
  ["ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "đ": "dj"],
  [
    "š": "sh", "ş": "sh", "ș": "sh", "č": "ch", "ç": "ch", "ć": "ch", "ž": "zh", "đ": "dj",
    "ţ": "ts", "ț": "ts", "ğ": "gh",
  ],
  ["š": "sh", "č": "ch", "ž": "zh", "đ": "dj", "ć": "c"],
]

/// The hashes of a word with each of its letters left out, and of the word itself.
func deletionHashes(_ word: [UInt8]) -> [UInt64] {
  var hashes = [WordHash(word).value]
  for skipped in word.indices {
    var hash = WordHash()
    for (index, byte) in word.enumerated() where index != skipped { hash.add(byte) }
    hashes.append(hash.value)
  }
  return hashes
}

/// Chinese family names of two characters.
let compoundFamilies: Set<String> = [
  "ouyang", "sima", "shangguan", "zhuge", "situ", "huangfu", "dongfang", "xiahou", "gongsun",
  "murong", "linghu",
  "ximen", "nangong", "duanmu", "baili", "dugu",
]

/// How a Chinese character is read in Mandarin, in Latin letters without tone, by ICU.
func mandarinReading(_ character: Unicode.Scalar) -> String {
  String(character).applyingTransform(
    StringTransform("Any-Latin; Latin-ASCII; Lower"), reverse: false)?
    .filter(\.isLetter) ?? ""
}

func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { a &* 0x9E37_79B9_7F4A_7C15 ^ b }

private let particleSet = Set(particles.split(separator: " ").map(String.init))

extension Substring {
  fileprivate var trimmed: String {
    var text = utf8
    while text.first == UInt8(ascii: " ") { text.removeFirst() }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return String(Substring(text))
  }
}

// MARK: Small words

/// Words inside names that point at nobody by themselves.
private let particles =
  "van von der den de la le les du des del della di da do dos das e y al el bin ibn bint ben abu ould ter ten zu zum zur af av san santa st saint mac mc o und i op 't"

private let articles =
  "the a an this that these those my your our their his her its le la les un une des du der die das den dem ein eine einen el los las una unos il lo gli i o os as um uma de het een every each no any some"

private let greetings =
  "hi hello dear hey thanks thank cheers regards signed sincerely yours welcome sorry congratulations bravo well"

private let pronouns =
  "elle elles ils nous vous je tu ella ellos ellas nosotros er ihr wir uns mich dich ele eles ela elas lui loro noi voi i we he she they you who me him her them us whom"

private let smallWords =
  "nadie niemand personne and or but so if then than not as at by for from in into of off on onto out over to up with be is was are were been am do does did has had have can could would should might must it there here now also just only more most very too about after again before between both how when where why which what while because"

private let foreignWords =
  "die der das und ist war wir sie mit von dem den des ein im am es man so was la le les un une de du des et est que qui dans pour par sur ne pas el los las y en con por para se su una lo il e di che per non ma da o os as um uma no na em het een van ik je dat op te"

private let months =
  "january february march april may june july august september october november december"
