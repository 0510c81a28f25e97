import Syntax

// Nobody is named, and yet only one person on the roster is a director in Treasury in Lisbon.

/// A set of people on the roster.
struct PeopleSet: Hashable, Sendable {
  private var bits: [UInt64]

  init(count: Int, full: Bool = false) {
    bits = Array(repeating: full ? ~0 : 0, count: (count + 63) / 64)
    if full, count % 64 != 0 { bits[bits.count - 1] = (1 << UInt64(count % 64)) - 1 }
  }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  mutating func insert(_ person: Int) { bits[person / 64] |= 1 << UInt64(person % 64) }

  mutating func formUnion(_ other: PeopleSet) {
    for index in bits.indices { bits[index] |= other.bits[index] }
  }

  mutating func formIntersection(_ other: PeopleSet) {
    for index in bits.indices { bits[index] &= other.bits[index] }
  }
}

/// What is said of the people in a story that fits others, too: by attribute, the values, in the
/// roster's words. Values of one attribute are alternatives; attributes hold together.
/// Source: privacy.md, advice 8.
package struct ShownTraits: Sendable {
  package struct Value: Hashable, Sendable {
    package var text: String
    /// Where the story says so: an offset in the readable text, or nil for the settings.
    package var range: Range<Int>?
  }

  package var values: [RosterPerson.Trait: [Value]] = [:]

  package var isEmpty: Bool { values.isEmpty }

  mutating func add(_ trait: RosterPerson.Trait, _ text: String, at range: Range<Int>? = nil) {
    let value = Value(text: text, range: range)
    if values[trait, default: []].contains(where: { $0.text == text }) { return }
    values[trait, default: []].append(value)
  }

  mutating func add(_ other: ShownTraits) {
    for (trait, values) in other.values {
      for value in values { add(trait, value.text) }
    }
  }
}

/// That what a story shows fits too few people.
package struct SinglingOut: Sendable {
  /// How many people on the roster everything that is shown fits.
  package var k: Int
  /// Everything that is shown.
  package var shown: ShownTraits
  /// The smallest combination that is already too telling, and how many people it fits.
  package var risky: [RosterPerson.Trait]
  package var riskyK: Int
  /// What to say instead, and how many people the story fits then; nil if no one change is enough.
  package var mend: (sentence: String, k: Int)?
  /// Whether it takes several stories of the same people to tell who they are.
  package var overStories: Bool
}

/// What a program's calendar says of a cohort.
private let calendarWords: Set<String> = [
  "opens", "open", "opened", "closes", "close", "closed", "starts", "started", "begins", "ends",
  "ended", "kicks", "kickoff", "applications", "application", "registration", "deadline",
  "enrolment", "enrollment", "launches", "launch",
]

/// Who on the roster has which attributes.
package struct TraitIndex: Sendable {
  private let count: Int
  private var people: [RosterPerson.Trait: [String: PeopleSet]] = [:]
  /// The roster's values as sequences of words, by the first of them.
  private var phrases: [[(words: [UInt64], trait: RosterPerson.Trait, value: String)]] = []
  private var phrasesByFirst = HashTable()
  private var regions: [String: (country: String, region: String)] = [:]
  private var numbers = HashTable()

  package init(_ roster: Roster) {
    count = roster.people.count
    var folder = Folder()
    for (index, person) in roster.people.enumerated() {
      for (trait, text) in person.traits {
        // A unit path names every unit on the way: `Finance/Treasury`.
        let parts =
          trait == .department && text.contains("/")
          ? text.split(separator: "/").map(String.init) : []
        for text in [text] + parts {
          let value = Self.canonical(trait, text, &folder)
          guard !value.isEmpty else { continue }
          people[trait, default: [:]][value, default: PeopleSet(count: count)].insert(index)
        }
      }
    }
    for (trait, values) in people where trait != .tenure {
      for value in values.keys {
        let words = value.split(separator: " ").map { WordHash($0.utf8).value }
        guard let first = words.first else { continue }
        if phrasesByFirst[first] < 0 {
          phrasesByFirst.set(first, Int32(phrases.count))
          phrases.append([])
        }
        phrases[Int(phrasesByFirst[first])].append((words, trait, value))
      }
    }
    for index in phrases.indices {
      // The trait decides where all else is the same, so that it is the same in every run.
      phrases[index].sort {
        ($0.words.count, $0.value, $0.trait.rawValue) > (
          $1.words.count, $1.value, $1.trait.rawValue
        )
      }
    }
    for line in NameLists.places.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      let places = parts[1].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .map { String(Substring($0.drop { $0 == UInt8(ascii: " ") })) }
      guard places.count == 2 else { continue }
      regions[String(Substring(parts[0]))] = (places[0], places[1])
    }
    for (number, word) in numberWords.split(separator: " ").enumerated() {
      numbers.set(WordHash(word.utf8).value, Int32(number + 1))
    }
  }

  /// A value as it is compared: folded words, or a number of years.
  static func canonical(
    _ trait: RosterPerson.Trait, _ text: String, _ folder: inout Folder
  ) -> String {
    if trait == .tenure {
      return String(text.drop { !$0.isNumber }.prefix { $0.isNumber })
    }
    return folder.words(of: text).joined(separator: " ")
  }

  // MARK: What a story shows

  /// What the settings say: `participant: {role: …}`, or a list of such.
  func shown(in settings: YAML?) -> ShownTraits {
    var shown = ShownTraits()
    guard !people.isEmpty, let settings else { return shown }
    var folder = Folder()
    func read(_ value: YAML) {
      switch value {
      case .sequence(let items, _): for item in items { read(item) }
      case .mapping(let pairs, _):
        for (key, value) in pairs {
          guard let trait = RosterPerson.Trait(rawValue: key.text) ?? traitKeys[key.text] else {
            continue
          }
          for text in texts(value) {
            let value = Self.canonical(trait, text, &folder)
            if !value.isEmpty { shown.add(trait, value) }
          }
        }
      default: break
      }
    }
    for key in ["participant", "participants"] {
      if let value = settings[key] { read(value) }
    }
    return shown
  }

  /// What settings say that only look like YAML.
  func shown(in readable: Readable) -> ShownTraits {
    var shown = ShownTraits()
    var folder = Folder()
    func add(_ key: Substring, _ text: Substring) {
      guard let trait = RosterPerson.Trait(rawValue: String(key)) ?? traitKeys[String(key)] else {
        return
      }
      let value = Self.canonical(trait, String(text), &folder)
      if !value.isEmpty { shown.add(trait, value) }
    }
    for piece in readable.pieces where piece.kind == .setting {
      let text = String(decoding: readable.text[piece.range], as: UTF8.self)
      let path = piece.label.split(separator: ".")
      guard let first = path.first, first.hasPrefix("participant") else { continue }
      if path.count > 1 {
        add(path.last!, text[...])
      } else {
        for part in text.split(whereSeparator: { $0 == "," || $0 == "{" || $0 == "}" }) {
          let pair = part.split(separator: ":", maxSplits: 1)
          if pair.count == 2 { add(pair[0].drop { $0 == " " }, pair[1]) }
        }
      }
    }
    return shown
  }

  private func texts(_ value: YAML) -> [String] {
    if case .sequence(let items, _) = value { return items.compactMap(\.text) }
    return value.text.map { [$0] } ?? []
  }

  /// Adds what one piece of the text says, in the roster's words.
  ///
  /// - Parameter addresses: where postal addresses stand. Their towns say where a letter goes, and they
  ///   are found as what they are.
  func add(
    _ words: [Word], _ classes: [WordClass], _ text: [UInt8], addresses: [Range<Int>] = [],
    to shown: inout ShownTraits
  ) {
    guard !people.isEmpty else { return }
    var at = 0
    while at < words.count {
      if let phrase = phrase(at, words, classes) {
        let start = Int(words[at].start)
        if phrase.trait == .cohort && isOfCalendar(at, phrase.count, words, classes)
          || phrase.trait == .location && addresses.contains(where: { $0.contains(start) })
          || phrase.trait == .location && isOfPlaces(at, phrase.count, words, classes)
        {
          at += phrase.count
          continue
        }
        let range = Int(words[at].start)..<Int(words[at + phrase.count - 1].end)
        shown.add(phrase.trait, phrase.value, at: range)
        at += phrase.count
        continue
      }
      if let years = years(at, words, classes) {
        shown.add(
          .tenure, String(years.value),
          at: Int(words[at].start)..<Int(words[at + years.count - 1].end))
        at += years.count
        continue
      }
      at += 1
    }
  }

  /// "Cohort 2024-B closes on 30 June" is the program's calendar: it says nothing of the story's people.
  private func isOfCalendar(
    _ at: Int, _ count: Int, _ words: [Word], _ classes: [WordClass]
  ) -> Bool {
    func isCalendar(_ index: Int) -> Bool {
      calendarWords.contains(String(decoding: classes[Int(words[index].kind)].word, as: UTF8.self))
    }
    var index = at + count
    while index < words.count, index < at + count + 4, words[index].gap != .stop {
      if isCalendar(index) { return true }
      index += 1
    }
    index = at
    while index > 0, at - index < 5, words[index].gap != .stop {
      index -= 1
      if isCalendar(index) { return true }
    }
    return false
  }

  /// "Charlotte, Austin and Dallas were compared": one of several places, most of which nobody on the
  /// roster works at.
  private func isOfPlaces(
    _ at: Int, _ count: Int, _ words: [Word], _ classes: [WordClass]
  ) -> Bool {
    func isForeign(_ index: Int) -> Bool {
      let of = classes[Int(words[index].kind)]
      return words[index].isCapital && of.sort.contains(.place)
        && people[.location]?[String(decoding: of.word, as: UTF8.self)] == nil
    }
    /// The next item of the list in a direction, over a comma or "and".
    func places(_ step: Int) -> Int {
      var found = 0
      var index = step > 0 ? at + count : at - 1
      while words.indices.contains(index), found < 2 {
        let isAnd = ["and", "or"].contains(
          String(decoding: classes[Int(words[index].kind)].word, as: UTF8.self))
        if isAnd {
          index += step
          continue
        }
        let joins = step > 0 ? words[index] : words[index + 1]
        let isListed =
          joins.gap == .commaSpace
          || joins.gap == .space && index != at + count && index != at - 1
        guard isListed, isForeign(index) else { break }
        found += 1
        index += step
      }
      return found
    }
    return places(1) + places(-1) >= 2
  }

  private func phrase(
    _ at: Int, _ words: [Word], _ classes: [WordClass]
  ) -> (count: Int, trait: RosterPerson.Trait, value: String)? {
    func hash(_ index: Int) -> UInt64 { classes[Int(words[index].kind)].hash }
    func word(_ index: Int) -> String {
      index >= 0 && index < words.count
        ? String(decoding: classes[Int(words[index].kind)].word, as: UTF8.self) : ""
    }
    // `directors` for `director`, only where a whole phrase follows from it.
    let known = phrasesByFirst[hash(at)]
    guard known >= 0 else { return nil }
    let candidates = phrases[Int(known)]
    for candidate in candidates {
      let count = candidate.words.count
      guard at + count <= words.count else { continue }
      let fits = (0..<count).allSatisfy { offset in
        hash(at + offset) == candidate.words[offset]
          && (offset == 0
            || [.space, .hyphen, .slash, .none, .other, .commaSpace].contains(
              words[at + offset].gap))
      }
      guard fits else { continue }
      if count > 1 {
        // "people and culture" may be just that, in small letters.
        let capitals = (at..<(at + count)).count { words[$0].isCapital }
        if capitals > 0 || candidate.trait == .role || candidate.trait == .cohort
          || candidate.trait == .level && articles.contains(word(at - 1))
          || isUnit(word(at + count)) || isUnit(word(at + count + 1))
        {
          return (count, candidate.trait, candidate.value)
        }
        if ["in", "from", "at"].contains(word(at - 1)) {
          return (count, candidate.trait, candidate.value)
        }
        continue
      }
      let here = words[at]
      let of = classes[Int(here.kind)]
      let (before, after) = (word(at - 1), word(at + 1))
      switch candidate.trait {
      case .location:
        if here.isCapital { return (1, .location, candidate.value) }
      case .department:
        if isUnit(after), !here.isFirst || here.isCapital {
          return (1, .department, candidate.value)
        }
        if here.isCapital, !here.isFirst, at == 0 || !words[at - 1].hasDigit {
          return (1, .department, candidate.value)
        }
        if ["in", "from", "within", "across"].contains(before), here.gap == .space,
          !of.isEnglish || here.isCapital
        {
          return (1, .department, candidate.value)
        }
      case .level:
        if ["level", "grade", "band"].contains(before) || ["level", "grade"].contains(after) {
          return (1, .level, candidate.value)
        }
        if here.hasDigit, candidate.value.contains(where: \.isLetter) {
          return (1, .level, candidate.value)
        }
        if here.isCapital, !here.isFirst, !["senior", "junior"].contains(candidate.value) {
          return (1, .level, candidate.value)
        }
        guard articles.contains(before) else { break }
        // "a senior accountant": the level of whoever has the role.
        if at + 1 < words.count, words[at + 1].gap == .space, isRole(after) {
          return (1, .level, candidate.value)
        }
        if ["senior", "junior", "lead", "mid", "staff", "principal"].contains(candidate.value) {
          break
        }
        // "ask a manager" is anybody; "she was a manager", "a manager in Legal" is somebody.
        if !of.sort.contains(.role)
          || ["director", "executive", "principal"].contains(candidate.value)
          || isSaidOfSomebody(at, words, classes)
        {
          return (1, .level, candidate.value)
        }
      case .role:
        if here.isCapital, !here.isFirst { return (1, .role, candidate.value) }
        if articles.contains(before) { return (1, .role, candidate.value) }
        if here.gap == .space, articles.contains(word(at - 2)), isLevel(before) {
          return (1, .role, candidate.value)
        }
      case .cohort:
        if before == "cohort" || after == "cohort" { return (1, .cohort, candidate.value) }
        if here.hasDigit, candidate.value.contains(where: \.isLetter) {
          return (1, .cohort, candidate.value)
        }
      case .tenure: break
      }
    }
    return nil
  }

  /// Whether a word of the roster's roles or levels.
  private func isRole(_ word: String) -> Bool { people[.role]?[word] != nil }
  private func isLevel(_ word: String) -> Bool { people[.level]?[word] != nil }

  /// "was a manager", "as an associate", "Kim, a manager", "an associate in Legal".
  private func isSaidOfSomebody(_ at: Int, _ words: [Word], _ classes: [WordClass]) -> Bool {
    func word(_ index: Int) -> String {
      words.indices.contains(index)
        ? String(decoding: classes[Int(words[index].kind)].word, as: UTF8.self) : ""
    }
    guard at > 1 else { return false }
    if words[at - 1].gap == .commaSpace || words[at - 1].gap == .dash { return true }
    if words[at - 1].gap == .space,
      ["is", "was", "am", "im", "as", "became", "become", "being", "been", "remained"].contains(
        word(at - 2))
    {
      return true
    }
    guard at + 1 < words.count, words[at + 1].gap == .space else { return false }
    return ["in", "from", "at", "based"].contains(word(at + 1))
  }

  private func isUnit(_ word: String) -> Bool {
    [
      "team", "department", "unit", "division", "function", "group", "side", "colleagues", "office",
      "people",
    ]
    .contains(word)
  }

  /// "twelve years with us", "after 12 years here"
  private func years(
    _ at: Int, _ words: [Word], _ classes: [WordClass]
  ) -> (count: Int, value: Int)? {
    func word(_ index: Int) -> String {
      index >= 0 && index < words.count
        ? String(decoding: classes[Int(words[index].kind)].word, as: UTF8.self) : ""
    }
    let of = classes[Int(words[at].kind)]
    var number = Int(numbers[of.hash])
    if number < 0, words[at].hasDigit {
      number = Int(String(decoding: of.word, as: UTF8.self)) ?? -1
    }
    // "twenty-one years", "thirty years"
    var count = 2
    let ten = Int(tens[of.hash])
    if ten > 0 {
      number = ten
      if at + 1 < words.count, words[at + 1].gap == .hyphen || words[at + 1].gap == .space {
        let ones = Int(numbers[classes[Int(words[at + 1].kind)].hash])
        if (1...9).contains(ones) {
          number += ones
          count = 3
        }
      }
    }
    // Hardly any word gets past this.
    guard number >= 0, number < 60 else { return nil }
    let unit = at + count - 1
    guard ["year", "years"].contains(word(unit)) else { return nil }
    let tail = (1...4).map { word(unit + $0) }
    let phrase = tail.joined(separator: " ")
    let follows = [
      "with us", "with the company", "with the organisation", "with the organization",
      "with the trust",
      "with the firm", "here", "in the company", "in the organisation", "in the organization",
      "at the company",
      "of service", "of tenure", "in the job", "in post", "in the firm", "at the firm",
      "in the business",
      "in the house", "on the job", "in role", "in the role", "on the staff", "on staff",
      "at the organisation",
      "at the organization", "with this company", "with our",
    ]
    if follows.contains(where: { phrase == $0 || phrase.hasPrefix($0 + " ") }) {
      return (count, number)
    }
    // "been here for twelve years", "joined the company six years ago"
    let before = (1...8).prefix { at - $0 >= 0 && words[at - $0 + 1].gap != .stop }
      .map { word(at - $0) }
    let isHere = before.contains {
      ["here", "us", "company", "organisation", "organization", "firm"].contains($0)
    }
    if isHere, before.first == "for" || before.prefix(2).contains("for") { return (count, number) }
    if tail.first == "ago",
      before.contains(where: { ["joined", "started", "hired"].contains($0) }),
      isHere || before.contains("joined")
    {
      return (count, number)
    }
    if word(at - 1) == "tenure" || word(at - 2) == "tenure" && word(at - 1) == "of" {
      return (count, number)
    }
    return nil
  }

  // MARK: How many people it fits

  private func set(_ trait: RosterPerson.Trait, _ values: [ShownTraits.Value]) -> PeopleSet {
    var set = PeopleSet(count: count)
    for value in values {
      if let people = people[trait]?[value.text] { set.formUnion(people) }
    }
    return set
  }

  private func people(_ sets: [PeopleSet]) -> Int {
    guard var all = sets.first else { return count }
    for set in sets.dropFirst() { all.formIntersection(set) }
    return all.count
  }

  /// What is wrong with showing all this; nil if it fits at least `threshold` people.
  package func singlingOut(
    _ shown: ShownTraits, threshold: Int, overStories: Bool = false
  ) -> SinglingOut? {
    // An attribute that the roster does not have tells nothing.
    let traits = RosterPerson.Trait.allCases.filter { shown.values[$0] != nil && people[$0] != nil }
    guard !traits.isEmpty, count > 0 else { return nil }
    let sets = Dictionary(uniqueKeysWithValues: traits.map { ($0, set($0, shown.values[$0]!)) })
    let k = people(traits.map { sets[$0]! })
    guard k < threshold else { return nil }
    var risky = (traits: traits, k: k)
    for mask in 1..<(1 << traits.count) {
      let some = traits.indices.filter { mask & (1 << $0) != 0 }.map { traits[$0] }
      let fits = people(some.map { sets[$0]! })
      guard fits < threshold, k == 0 || fits > 0 else { continue }
      if (some.count, fits) < (risky.traits.count, risky.k) { risky = (some, fits) }
    }
    return SinglingOut(
      k: k, shown: shown, risky: risky.traits, riskyK: risky.k,
      mend: k == 0 ? nil : mend(shown, traits, sets, threshold), overStories: overStories)
  }

  /// The one change that is enough and tells the most: a wider word before none.
  private func mend(
    _ shown: ShownTraits, _ traits: [RosterPerson.Trait], _ sets: [RosterPerson.Trait: PeopleSet],
    _ threshold: Int
  ) -> (sentence: String, k: Int)? {
    var options: [(loss: Int, sentence: String, k: Int)] = []
    for trait in traits {
      let others = traits.filter { $0 != trait }.map { sets[$0]! }
      for wider in wider(trait, shown.values[trait]!) {
        let k = people(others + [wider.set])
        if k >= threshold { options.append((wider.loss, wider.sentence, k)) }
      }
      let k = people(others)
      if k >= threshold { options.append((10, "leave out \(trait.words)", k)) }
    }
    return options.min { ($0.loss, -$0.k) < ($1.loss, -$1.k) }.map { ($0.sentence, $0.k) }
  }

  private func wider(
    _ trait: RosterPerson.Trait, _ values: [ShownTraits.Value]
  ) -> [(loss: Int, sentence: String, set: PeopleSet)] {
    var options: [(Int, String, PeopleSet)] = []
    let all = people[trait] ?? [:]
    func fitting(_ fits: (String) -> Bool) -> PeopleSet {
      all.reduce(into: PeopleSet(count: count)) { if fits($1.key) { $0.formUnion($1.value) } }
    }
    switch trait {
    case .tenure:
      guard let years = values.compactMap({ Int($0.text) }).min(), values.count == 1 else { break }
      for (low, high) in [(0, 2), (3, 5), (6, 10), (11, 20), (21, 60)]
      where (low...high).contains(years) {
        let sentence =
          high == 60
          ? "say *more than twenty years* instead of the number"
          : low == 0
            ? "say *up to two years* instead of the number"
            : "say *\(low) to \(high) years* instead of the number"
        options.append(
          (1, sentence, fitting { Int($0).map { (low...high).contains($0) } ?? false }))
      }
      let few = years < 10
      options.append(
        (
          2,
          few
            ? "say *less than ten years* instead of the number"
            : "say *ten years or more* instead of the number",
          fitting { Int($0).map { few ? $0 < 10 : $0 >= 10 } ?? false }
        ))
    case .location:
      guard values.count == 1, let place = regions[values[0].text] else { break }
      for (loss, name, path) in [(1, place.country, 0), (2, place.region, 1)] where !name.isEmpty {
        options.append(
          (
            loss, "say *in \(name)* instead of the place",
            fitting { other in
              guard let there = self.regions[other] else { return false }
              return path == 0 ? there.country == name : there.region == name
            }
          ))
      }
    case .level:
      guard values.count == 1 else { break }
      let ladders: [(String, [String])] = [
        (
          "a senior leader",
          [
            "director", "vice", "president", "vp", "chief", "executive", "head", "partner",
            "principal", "c-level", "managing",
          ]
        ),
        (
          "an early-career colleague",
          [
            "junior", "intern", "trainee", "apprentice", "graduate", "associate", "entry",
            "assistant",
          ]
        ),
        ("an experienced colleague", ["senior", "lead", "manager", "specialist", "mid", "staff"]),
      ]
      func ladder(_ value: String) -> Int? {
        let words = value.split(separator: " ").map(String.init)
        return ladders.firstIndex { $0.1.contains { words.contains($0) } }
      }
      if let own = ladder(values[0].text) {
        options.append(
          (1, "say *\(ladders[own].0)* instead of the level", fitting { ladder($0) == own }))
      }
    default: break
    }
    return options
  }
}

extension RosterPerson.Trait {
  /// In a sentence: "leave out the place".
  package var words: String {
    switch self {
    case .role: "the role"
    case .level: "the level"
    case .department: "the department"
    case .location: "the place"
    case .cohort: "the cohort"
    case .tenure: "the years of service"
    }
  }
}

extension TextGate {
  /// How many people on the roster all this fits; nil if it says nothing that the roster knows.
  package func fit(_ shown: ShownTraits) -> Int? {
    traits.singlingOut(shown, threshold: .max)?.k
  }
}

/// Other keys of domain.md 3.5 and of everyday use.
private let traitKeys: [String: RosterPerson.Trait] = [
  "function": .role, "unit": .department, "unit_path": .department, "team": .department,
  "site": .location,
  "office": .location, "place": .location, "tenure": .tenure, "grade": .level,
]

private let articles: Set<String> = ["a", "an", "our", "the", "as"]

/// From twenty on, by tens.
private let tens: HashTable = {
  var tens = HashTable()
  for (index, word) in ["twenty", "thirty", "forty", "fifty"].enumerated() {
    tens.set(WordHash(word).value, Int32(10 * (index + 2)))
  }
  return tens
}()

private let numberWords =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
