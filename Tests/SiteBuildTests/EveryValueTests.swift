import Content
import Diagnostics
import Foundation
import Privacy
import Publishing
import SiteBuild
import Syntax
import Testing

/// Every value that a portal can set is stated from one place: once it has changed, nothing says the
/// old one.
///
/// The list of values is no list: it is what the settings' own readers ask for (`Keys`), so a new
/// setting is tried from the day it exists. Each is given a value A that stands nowhere else, the site
/// is built, then a value B, and the site is built over the last one; A is nowhere in it. A setting
/// whose A was nowhere to begin with is not shown to anybody, and has to be named here.
@Suite("Every value, changed once, is changed everywhere")
struct EveryValueTests {
  /// How many numbers and dates are tried, each by itself; all of them with `PORTICO_VALUES=all`.
  private static let count: Int? =
    switch ProcessInfo.processInfo.environment["PORTICO_VALUES"] {
    case "all": nil
    case let number?: Int(number) ?? 2
    case nil: 2
    }
  private static let seed =
    ProcessInfo.processInfo.environment["PORTICO_SEED"].flatMap { UInt64($0) } ?? 1

  /// Texts that no reader of the site sees, by the reason. `[]` stands for a list's items.
  private static let unseen: [String: [String]] = [
    "It shares its page with others, and the list has no room for it.":
      ["change", "faq", "glossary", "idea", "person"].flatMap { type in
        ["author", "source.title", "source.url", "source.licence"].map { "\(type) \($0)" }
      } + ["person summary"],
    "The program's own counts instead; without one, it is shown.": [
      "portal organization.unit", "portal timezone_label",
    ],
    "A page asks for it with a placeholder.": [
      "program links.lms", "program links.matching_platform",
    ],
    "The foot of each page names the portal's organisation.": ["program organization.url"],
    "Readiness asks for it; readers see the objective's.": [
      "program metrics[].baseline", "program metrics[].formula", "program metrics[].target",
    ],
    "A page asks for this form of a term, and none in the example does.":
      TermKey.allCases.flatMap { term in
        ["en", "fr"].flatMap { language in
          ["article", "definite", "definite_plural"].map {
            "program terms.\(language).\(term.rawValue).\($0)"
          }
        }
      },
    "A question that is answered in words has no options.": [
      "worksheet sections[].questions[].options[]"
    ],
  ]

  @Test("no text, address or link is left behind")
  func texts() throws {
    let house = try House()
    let places = house.places.filter { $0.isText }
    #expect(places.count > 1500)
    try house.write(places.map { ($0, $0.sentinel("k")) })
    let before = try house.build()
    var seen: Set<String> = []
    var unseen: Set<String> = []
    let shown = words(in: before)
    for place in places {
      if shown.contains(place.word("k")) {
        seen.insert(place.kind)
      } else {
        unseen.insert(place.kind)
      }
    }
    // What is shown of one page is shown; another may be in a place where it is not.
    unseen.subtract(seen)
    let known = Set(Self.unseen.values.joined())
    #expect(unseen.subtracting(known).sorted() == [], "no reader sees these")
    // Which forms of a term the example's pages ask for may change with every page.
    let unexpected = known.subtracting(unseen).filter { !$0.contains(" terms.") }
    #expect(unexpected.sorted() == [], "these are seen after all")

    try house.write(places.map { ($0, $0.sentinel("v")) })
    let after = try house.build()
    let said = words(in: after)
    for place in places where said.contains(place.word("k")) {
      let files = after.filter { $0.value.lowercased().contains(place.word("k")) }.keys.sorted()
      Issue.record("\(place.path) of \(place.file) is stale in \(files.prefix(3))")
    }
    // And B is told wherever A was.
    let lost = places.filter { shown.contains($0.word("k")) && !said.contains($0.word("v")) }
    #expect(lost.map { "\($0.path) of \($0.file)" } == [])
  }

  /// How many texts name somebody at once; all of them with `PORTICO_VALUES=all`.
  private static let named = count == nil ? Int.max : 250

  /// What a published contact agreed to show.
  private static let agreed: Set<String> = ["person name", "person phone", "person role_mailbox"]

  // The people on the roster have names that stand nowhere else: each text names another one.
  @Test("somebody on the roster who is named in any text is told, or stands nowhere in the site")
  func names() throws {
    let house = try House()
    let places = house.places.filter { $0.isText && !Self.agreed.contains($0.kind) }
    var dice = Dice(seed: Self.seed)
    var rest = places
    var silent: [House.Place] = []
    while silent.count < Self.named, !rest.isEmpty {
      silent.append(rest.remove(at: dice.roll(rest.count)))
    }
    let people = silent.map { "Ngozi \($0.word("k").capitalized)" }
    let roster = try Roster(csv: Array((["name"] + people).joined(separator: "\n").utf8))
    // Whoever is told of at one place may hide another: those give way to somebody who is not on the
    // roster, until nobody is told of any more.
    for _ in 0..<5 {
      let numbers = Set(silent.map(\.number))
      try house.write(
        places.map { ($0, $0.sentinel(numbers.contains($0.number) ? "k" : "v")) })
      let (reports, site) = try house.build(against: roster)
      let words = Set(reports)
      let before = silent.count
      silent.removeAll { words.contains($0.word("k")) }
      if let site {
        let shown = self.words(in: site)
        #expect(
          silent.filter { shown.contains($0.word("k")) }.map { "\($0.path) of \($0.file)" } == [])
        break
      }
      try #require(silent.count < before, "a build stops, and no place is told")
    }
    // Most texts are shown to somebody.
    #expect(silent.count * 4 < people.count)
  }

  @Test("somebody on the roster who is named in any setting of a story is found there")
  func storyNames() throws {
    let gate = TextGate(
      roster: try Roster(csv: Array("name\nNgozi Okafor\n".utf8)), contacts: [])
    for path in House.textPaths(of: keyFields(of: { ContentType.story.read($0) })) {
      // What HR says of an accepted finding is for HR's report alone.
      if path.hasPrefix("accepted") { continue }
      var settings = "title: A story\n"
      for (depth, key) in path.split(separator: ".").enumerated() {
        settings += String(repeating: " ", count: 2 * depth) + "\(key):\n"
      }
      settings.removeLast()
      let story = "---\n\(settings) Told by Ngozi Okafor\n---\nText.\n"
      let found = StoryReader(gate).read(
        SourceFile(path: "a.md", bytes: Array(story.utf8))
      ).findings
      #expect(found.contains { $0.severity == .block }, "\(path)")
    }
  }

  @Test("no number, hour or date is left behind")
  func numbers() throws {
    let house = try House()
    var dice = Dice(seed: Self.seed)
    var places = house.places.filter { !$0.isText }
    #expect(places.count > 100)
    if let count = Self.count {
      // One of each kind of place is worth more than many of one.
      var kinds: [String] = Set(places.map(\.kind)).sorted()
      var chosen: [House.Place] = []
      while chosen.count < count, !kinds.isEmpty {
        let kind = kinds.remove(at: dice.roll(kinds.count))
        chosen.append(dice.pick(places.filter { $0.kind == kind }))
      }
      places = chosen
    }
    let original = try house.build()
    let everything = Data(original.values.joined(separator: "\n").utf8)
    var unseen: Set<String> = []
    var seen: Set<String> = []
    for place in places {
      // Values that stand nowhere in the site as it is, and that the settings accept.
      var tried: [(value: String, forms: [String])] = []
      var others: [String] = []
      for candidate in house.candidates(for: place) where tried.count < 2 {
        let forms = house.forms(of: candidate, at: place)
        let isUnique = !forms.isEmpty && !holds(everything, forms)
        guard isUnique || others.count < 2 else { continue }
        try house.write([(place, candidate)])
        guard house.isAccepted else { continue }
        if isUnique { tried.append((candidate, forms)) } else { others.append(candidate) }
      }
      if tried.count == 2 {
        try house.write([(place, tried[0].value)])
        let before = try house.build()
        let stating = stating(tried[0].forms, in: before)
        if stating.isEmpty { unseen.insert(place.kind) } else { seen.insert(place.kind) }
        try house.write([(place, tried[1].value)])
        let left = self.stating(tried[0].forms, in: try house.build())
        #expect(left == [], "\(place.path) of \(place.file): \(tried[0]) then \(tried[1].value)")
      } else if others.count == 2 {
        // What is told by a word or a small number stands in many places; so the whole site is
        // compared with one that was made from nothing.
        try house.write([(place, others[0])])
        let before = try house.build()
        try house.write([(place, others[1])])
        let after = try house.build()
        if before == after { unseen.insert(place.kind) } else { seen.insert(place.kind) }
        let clean = try house.build(afresh: true)
        let left = Set(after.keys).union(clean.keys).filter { after[$0] != clean[$0] }.sorted()
        #expect(left == [], "\(place.path) of \(place.file): \(others[0]) then \(others[1])")
      } else if !place.isChoice {
        Issue.record("no two values can be tried for \(place.path) of \(place.file)")
      }
      try house.write([])
    }
    let restored = try house.build()
    #expect(restored == original, "the site does not go back to what it was")
    unseen.subtract(seen)
    // Which of them a short run tries changes with every new setting.
    if Self.count == nil {
      #expect(unseen.subtracting(Self.unseenNumbers).sorted() == [], "no reader sees these")
    }
  }

  /// Numbers, dates and choices that no reader of the site sees.
  private static let unseenNumbers: Set<String> = ["portal allow_html"]

  /// The words of all files, in small letters.
  private func words(in site: [String: String]) -> Set<String> {
    var words: Set<String> = []
    for text in site.values {
      for word in text.lowercased().utf8.split(whereSeparator: { !(0x61...0x7A).contains($0) })
      where word.starts(with: [0x7A, 0x71]) {
        words.insert(String(Substring(word)))
      }
    }
    return words
  }

  /// Whether a text holds one of the forms as a word of its own.
  private func holds(_ text: Data, _ forms: [String]) -> Bool {
    func isWord(_ index: Int) -> Bool {
      guard text.indices.contains(index) else { return false }
      return (0x30...0x39).contains(text[index]) || (0x61...0x7A).contains(text[index] | 0x20)
    }
    return forms.contains { form in
      var start = text.startIndex
      while let found = text.range(of: Data(form.utf8), in: start..<text.endIndex) {
        if !isWord(found.lowerBound - 1), !isWord(found.upperBound) { return true }
        start = found.upperBound
      }
      return false
    }
  }

  private func stating(_ forms: [String], in site: [String: String]) -> [String] {
    site.filter { holds(Data($0.value.utf8), forms) }.keys.sorted()
  }
}

/// A copy of the example whose settings can be changed one by one.
private final class House {
  /// A value in a file of settings.
  struct Place {
    var number: Int
    var file: String
    /// The keys that lead to it, with the number of an item in a list.
    var steps: [Step]
    var shape: KeyShape
    /// What it is now; nil if the file does not say it.
    var text: String?
    /// What of the file it is: `program`, `event` and so on.
    var owner: String

    enum Step: Equatable {
      case key(String)
      case item(Int)
    }

    var path: String { Self.text(steps, numbered: true) }
    /// The same for every file of the type and every item of a list.
    var kind: String { owner + " " + Self.text(steps, numbered: false) }

    private static func text(_ steps: [Step], numbered: Bool) -> String {
      steps.reduce(into: "") { text, step in
        switch step {
        case .key(let key): text += (text.isEmpty ? "" : ".") + key
        case .item(let index): text += numbered ? "[\(index)]" : "[]"
        }
      }
    }

    /// A text can be anything; what else there is has few values, or an order among its neighbours.
    var isText: Bool {
      switch shape {
      case .text, .url, .email: true
      default: false
      }
    }

    var isChoice: Bool {
      switch shape {
      case .bool, .choice: true
      default: false
      }
    }

    /// A word that stands nowhere else, in letters only, so that neither an address nor a capital
    /// changes it.
    func word(_ letter: String) -> String {
      var rest = number
      var letters = ""
      for _ in 0..<4 {
        // Without vowels it is no word of any language.
        letters.append(Array("bcdfghjlmnprst")[rest % 14])
        rest /= 14
      }
      return "zq" + letters + letter
    }

    func sentinel(_ letter: String) -> String {
      let word = word(letter)
      switch shape {
      case .url: return "https://\(word).example/"
      case .email: return "\(word)@larkmoor.example"
      case .text(let min, _):
        if case .key("question")? = steps.last { return "\(word)?" }
        return String(repeating: word + " ", count: max(1, min / 8 + 1)).trimmingCharacters(
          in: .whitespaces)
      default: return word
      }
    }
  }

  let portal: SmallPortal
  private(set) var places: [Place] = []
  private var originals: [String: (settings: YAML, body: String)] = [:]
  private var changed: Set<String> = []
  private var options: BuildOptions

  init() throws {
    portal = try SmallPortal(copying: SmallPortal.example)
    options = BuildOptions(
      content: portal.path + "/Content", templates: portal.path + "/Templates",
      output: portal.path + "/Admin", today: CalendarDate(iso: "2026-09-14")!, threads: 2)
    options.cache = CacheFolder(portal.path + "/.cache/portico")
    options.clockTick = 20_000_000
    // With the message kit and the facilitators' notes: all that there is.
    options.readers = .admin
    for path in contents(of: portal.path + "/Content").keys.sorted() {
      guard let (owner, fields) = Self.type(of: path) else { continue }
      let bytes = FileManager.default.contents(atPath: portal.path + "/Content/" + path)!
      let file = SourceFile(path: path, bytes: [UInt8](bytes))
      let settings: YAML
      var body = ""
      if path.hasSuffix(".md") {
        let document = document(from: file).value
        settings = try #require(document.settings)
        body = String(decoding: document.bytes[document.bodyStart...], as: UTF8.self)
      } else {
        settings = try #require(yaml(from: file).value)
      }
      originals[path] = (settings, body)
      // Stories name their keepers by their files, which the gate knows by the names in them.
      if owner == ContentType.person.rawValue {
        options.contacts += [settings["name"]?.text, settings["role_mailbox"]?.text].compactMap(
          \.self)
      }
      let isTranslation = path.dropLast(path.hasSuffix(".md") ? 3 : 4).contains(".")
      find(fields, settings, [], path, owner, adding: !isTranslation)
    }
  }

  /// The settings that a file holds; nil for what is no file of settings. Stories are not there: their
  /// words are approved one by one, and a change of one keeps them back.
  private static func type(of path: String) -> (owner: String, fields: [KeyField])? {
    let parts = path.split(separator: "/").map(String.init)
    if path.hasPrefix("portal.") { return ("portal", keyFields(of: PortalSettings.init)) }
    guard parts.count > 1 else { return nil }
    if parts[1].hasPrefix("program.") { return ("program", keyFields(of: ProgramSettings.init)) }
    guard parts.count == 3 else { return nil }
    if parts[1] == "cohorts" { return ("cohort", keyFields(of: CohortSettings.init)) }
    guard let type = ContentType(folder: parts[1]), type != .story else { return nil }
    return (type.rawValue, keyFields(of: { type.read($0) }))
  }

  /// Keys whose values are names for machines, or decide what else may stand in the file.
  private static let names: Set<String> = [
    "timezone", "tz", "employee_ids", "answer", "position", "order", "holidays",
    "extra_working_days", "publish_from", "publish_until", "sequence", "framed_by",
  ]

  /// Keys that are not added where a file leaves them out, because they exclude another that it has.
  private static let alone: Set<String> = ["name", "role_mailbox"]

  /// The values that fields ask for, in the file or, where it leaves them out, beside what it says.
  private func find(
    _ fields: [KeyField], _ settings: YAML?, _ steps: [Place.Step], _ file: String, _ owner: String,
    adding: Bool
  ) {
    for field in fields where !Self.names.contains(field.key) {
      let value = settings?[field.key]
      if value == nil, !adding || Self.alone.contains(field.key) { continue }
      find(field.shape, value, steps + [.key(field.key)], file, owner, adding: adding)
    }
  }

  private func find(
    _ shape: KeyShape, _ value: YAML?, _ steps: [Place.Step], _ file: String, _ owner: String,
    adding: Bool
  ) {
    switch shape {
    case .text, .url, .email, .int, .decimal, .date, .dayOrOffset, .moment, .bool, .choice:
      let place = Place(
        number: places.count, file: file, steps: steps, shape: shape, text: value?.text,
        owner: owner
      )
      // A text can be added; a number or a date that is not there has nothing to be changed from.
      if value?.text != nil || value == nil && place.isText { places.append(place) }
    case .object(let fields):
      // An object that is not there is added if it needs nothing but texts.
      if value == nil, !fields.filter(\.isRequired).allSatisfy({ Self.isText($0.shape) }) { return }
      find(fields, value, steps, file, owner, adding: adding)
    case .list(let item, _, _):
      if case .sequence(let items, _)? = value {
        for (index, one) in items.enumerated() {
          find(item, one, steps + [.item(index)], file, owner, adding: adding)
        }
      } else if value == nil, Self.isText(item) {
        find(item, nil, steps + [.item(0)], file, owner, adding: adding)
      }
    case .map(let item):
      guard case .mapping(let pairs, _)? = value else { return }
      for pair in pairs {
        find(item, pair.value, steps + [.key(pair.key.text)], file, owner, adding: adding)
      }
    default: break
    }
  }

  private static func isText(_ shape: KeyShape) -> Bool {
    switch shape {
    case .text, .url, .email: true
    default: false
    }
  }

  // MARK: Changing

  /// Writes the example's settings with these values in place of their own.
  func write(_ values: [(place: Place, value: String)]) throws {
    let byFile = Dictionary(grouping: values, by: \.place.file)
    for file in Set(byFile.keys).union(changed) {
      var (settings, body) = originals[file]!
      for (place, value) in byFile[file] ?? [] {
        settings = settings.setting(place.steps[...], to: value)
        if let companion = companion(of: place, value) {
          settings = settings.setting(companion.steps[...], to: companion.value)
        }
      }
      let text = settings.json
      try portal.write(file.hasSuffix(".md") ? "---\n\(text)\n---\n\(body)" : text + "\n", to: file)
    }
    changed = Set(byFile.keys)
  }

  /// The steps of an agenda add up: who changes one of its numbers changes another, too.
  private func companion(of place: Place, _ value: String) -> (steps: [Place.Step], value: String)?
  {
    guard place.owner == "meeting", let settings = originals[place.file]?.settings,
      case .sequence(let items, _)? = settings["agenda"], let new = Int(value),
      let old = place.text.flatMap({ Int($0) })
    else { return nil }
    if place.steps == [.key("minutes")] {
      let last = items.indices.max { minutes(items[$0]) < minutes(items[$1]) }!
      return (
        [.key("agenda"), .item(last), .key("minutes")], String(minutes(items[last]) + new - old)
      )
    }
    guard place.steps.first == .key("agenda"), let whole = settings["minutes"]?.text else {
      return nil
    }
    return ([.key("minutes")], String(Int(whole)! + new - old))
  }

  private func minutes(_ item: YAML) -> Int { item["minutes"]?.text.flatMap { Int($0) } ?? 0 }

  /// Whether the settings as they are now hold no mistake.
  var isAccepted: Bool {
    var options = options
    options.output = nil
    return (try? SiteBuild.build(options))?.hasErrors == false
  }

  /// The texts of the site that the settings make, by file; built over the last one.
  func build(afresh: Bool = false) throws -> [String: String] {
    var options = options
    if afresh {
      options.cache = nil
      options.output = portal.path + "/afresh"
    }
    let result = try SiteBuild.build(options)
    let mistakes = result.diagnostics.filter { $0.severity == .error }
    try #require(
      mistakes.isEmpty,
      "\(mistakes.prefix(12).map { "\($0.code.name): \($0.summary) in \($0.span.file)" })")
    return contents(of: options.output!).filter {
      !$0.key.hasPrefix("assets/") && !$0.key.hasPrefix(".")
    }.mapValues { unfolded(String(decoding: $0, as: UTF8.self)) }
  }

  /// The keys that lead to texts, objects and lists on the way left out of account.
  static func textPaths(of fields: [KeyField], _ above: String = "") -> [String] {
    func paths(_ shape: KeyShape, _ path: String) -> [String] {
      switch shape {
      case .text, .url, .email: [path]
      case .object(let fields): textPaths(of: fields, path + ".")
      case .list(let item, _, _), .map(let item): paths(item, path)
      default: []
      }
    }
    return fields.flatMap { paths($0.shape, above + $0.key) }
  }

  /// What the settings make of a site that is compared with a roster: the words that reports point at,
  /// and the site, if nothing stopped it.
  func build(against roster: Roster) throws -> (reports: [String], site: [String: String]?) {
    var options = options
    options.cache = nil
    options.output = portal.path + "/compared"
    options.roster = roster
    let result = try SiteBuild.build(options)
    let errors = result.diagnostics.filter { $0.severity == .error }
    let others = errors.filter { $0.code != .privacyNamesAPerson && $0.code != .privacyInOutput }
    try #require(others.isEmpty, "\(others.prefix(5).map { "\($0.code.name) in \($0.span.file)" })")
    var files: [String: [UInt8]] = [:]
    let reports = errors.compactMap { report -> String? in
      guard report.span.line > 0 else { return nil }
      let path = report.span.file
      let bytes = files[path] ?? [UInt8](FileManager.default.contents(atPath: path) ?? Data())
      files[path] = bytes
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let line = lines[report.span.line - 1].dropFirst(report.span.column - 1)
      let words = String(decoding: line.prefix(report.span.length), as: UTF8.self).lowercased()
      return words.utf8.split(whereSeparator: { !(0x61...0x7A).contains($0) })
        .map { String(Substring($0)) }.first { $0.hasPrefix("zq") }
    }
    guard errors.isEmpty else { return (reports, nil) }
    return (
      reports,
      contents(of: options.output!).filter { !$0.key.hasPrefix(".") }.mapValues {
        unfolded(String(decoding: $0, as: UTF8.self))
      }
    )
  }

  /// A calendar file breaks its lines inside of words.
  private func unfolded(_ text: String) -> String {
    text.replacingOccurrences(of: "\r\n ", with: "")
  }

  // MARK: Numbers and dates

  // Two days apart at least: a calendar names the day after the last.
  private static let steps = (1...12).flatMap { [$0 * 3, $0 * -3] }

  private func days(_ text: String) -> [String] {
    CalendarDate(iso: text).map { day in Self.steps.map { day.adding(days: $0).iso } } ?? []
  }

  /// Values to try in place of a number, a date or a choice, the likeliest first.
  func candidates(for place: Place) -> [String] {
    let text = place.text ?? ""
    switch place.shape {
    case .bool: return text == "true" ? ["false", "true"] : ["true", "false"]
    case .choice(let words): return words.filter { $0 != text } + [text]
    case .int(let range):
      let now = Int(text) ?? range.lowerBound
      return (1...200).flatMap { [now + $0, now - $0] }.filter { range.contains($0) }.map(
        String.init)
    case .decimal: return ["3.25", "4.75", "5.25", "7.75"]
    case .date: return days(text)
    case .dayOrOffset:
      guard let offset = Int(text.dropLast()), text.hasSuffix("d") else { return days(text) }
      return Self.steps.map { offset + $0 }.map { $0 < 0 ? "\($0)d" : "+\($0)d" }
    case .moment:
      // The minutes of a time can be told from all others.
      guard let colon = text.lastIndex(of: ":") else { return days(text) }
      return ["37", "41", "43", "47", "53"].map { text[...colon] + $0 }
    default: return []
    }
  }

  /// The ways in which a site may write a value.
  func forms(of value: String, at place: Place) -> [String] {
    func forms(_ day: CalendarDate) -> [String] {
      let months = [
        "January February March April May June July August September October November December",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      ].map { $0.split(separator: " ")[day.month - 1] }
      return [day.iso, day.iso.filter { $0 != "-" }]
        + months.map { "\(day.day) \($0) \(day.year)" }
        + ["1er \(months[1]) \(day.year)"].filter {
          _ in day.day == 1
        }
    }
    switch place.shape {
    case .date: return CalendarDate(iso: value).map(forms) ?? []
    case .dayOrOffset:
      if let day = CalendarDate(iso: value) { return forms(day) }
      guard let days = Int(value.dropLast()) else { return [] }
      // A shared message is sent in every cohort.
      let own = originals[place.file]?.settings["kickoff"]?.text
      let all = originals.filter { $0.key.contains("/cohorts/") }.values.compactMap {
        $0.settings["kickoff"]?.text
      }
      return (own.map { [$0] } ?? all).compactMap { CalendarDate(iso: $0) }.flatMap {
        forms($0.adding(days: days))
      }
    case .moment:
      guard let colon = value.lastIndex(of: ":") else {
        return CalendarDate(iso: value).map(forms) ?? []
      }
      let time = String(value[..<colon].suffix(2) + value[colon...])
      return [time]
    case .decimal:
      let (hours, quarter) = (value.prefix(1), value.hasSuffix("25") ? 15 : 45)
      return [
        value, value.replacingOccurrences(of: ".", with: ","), "\(hours) hours \(quarter) minutes",
        "\(hours) heures \(quarter) minutes",
      ]
    default:
      // A number of one or two small digits stands everywhere.
      guard let number = Int(value), number > 12 else { return [] }
      var forms = [value]
      if number > 60, case .key("minutes")? = place.steps.last {
        let (hours, rest) = (number / 60, number % 60)
        forms += [
          "\(hours) \(hours == 1 ? "hour" : "hours") \(rest) \(rest == 1 ? "minute" : "minutes")",
          "\(hours) \(hours == 1 ? "heure" : "heures") \(rest) \(rest == 1 ? "minute" : "minutes")",
        ]
      }
      return forms
    }
  }
}

extension YAML {
  /// With another text at a place; what leads there is made where it is missing.
  fileprivate func setting(_ steps: ArraySlice<House.Place.Step>, to text: String) -> YAML {
    let nowhere = Place(line: 1, column: 1)
    guard let first = steps.first else {
      return .scalar(YAMLScalar(text: text, style: .quoted, place: nowhere))
    }
    let rest = steps.dropFirst()
    func made() -> YAML {
      if case .item? = rest.first { return .sequence([], nowhere) }
      return rest.isEmpty ? .null(nowhere) : .mapping([], nowhere)
    }
    switch (first, self) {
    case (.key(let key), .mapping(var pairs, let place)):
      if let index = pairs.firstIndex(where: { $0.key.text == key }) {
        pairs[index].value = pairs[index].value.setting(rest, to: text)
      } else {
        pairs.append(
          (YAMLScalar(text: key, place: nowhere), made().setting(rest, to: text)))
      }
      return .mapping(pairs, place)
    case (.item(let index), .sequence(var items, let place)):
      if index < items.count {
        items[index] = items[index].setting(rest, to: text)
      } else {
        items.append(made().setting(rest, to: text))
      }
      return .sequence(items, place)
    default: return self
    }
  }

  /// As JSON, which is YAML, too.
  fileprivate var json: String {
    func quoted(_ text: String) -> String {
      var json = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": json += "\\\""
        case "\\": json += "\\\\"
        case "\n": json += "\\n"
        default: json.unicodeScalars.append(scalar)
        }
      }
      return json + "\""
    }
    switch self {
    case .scalar(let scalar): return quoted(scalar.text)
    case .null: return "null"
    case .sequence(let items, _): return "[" + items.map(\.json).joined(separator: ", ") + "]"
    case .mapping(let pairs, _):
      return "{" + pairs.map { "\(quoted($0.key.text)): \($0.value.json)" }.joined(separator: ", ")
        + "}"
    }
  }
}
