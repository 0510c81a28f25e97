import BuiltInTheme
import Diagnostics
import Foundation
import Privacy
import Publishing
import SiteBuild
import Synchronization
import Syntax
import Testing

/// A build that remembers the one before, and a site that is kept in memory, come to exactly what a
/// build from nothing comes to: the same bytes, and the same said.
@Suite("What is remembered changes nothing but the time")
struct IncrementalTests {
  /// More edits than in an ordinary test run: `PORTICO_EDITS=500`, as by `make edits`.
  private static let edits =
    ProcessInfo.processInfo.environment["PORTICO_EDITS"].flatMap { Int($0) } ?? 9
  private static let seeds: [UInt64] =
    ProcessInfo.processInfo.environment["PORTICO_SEEDS"].map {
      $0.split(separator: ",").compactMap { UInt64($0) }
    } ?? [1, 2, 3]

  @Test(
    "after any edits, the site and the reports are those of a build from nothing", arguments: seeds)
  func random(seed: UInt64) throws {
    var author = try Author(seed: seed)
    let live = LiveSite()
    var history: [String] = []
    var isRestored = false
    for step in 0...Self.edits {
      let before = author.files
      let (edit, paths) = step == 0 ? ("nothing", nil) : try author.edit()
      history.append(edit)
      let said = "seed \(seed), after " + history.suffix(6).joined(separator: ", ")

      let old = author.published
      let clean = try author.cleanBuild()
      let remembering = try SiteBuild.build(author.options)
      let update = try live.update(author.options, changed: isRestored ? nil : paths)
      isRestored = false
      #expect(differing(remembering.diagnostics, clean.diagnostics) == [], "\(said)")
      #expect(differing(update.result.diagnostics, clean.diagnostics) == [], "\(said)")
      #expect(remembering.pages == clean.pages && update.result.pages == clean.pages, "\(said)")
      if clean.files.isEmpty {
        #expect(author.published == old, "\(said)")
        #expect(update.changed == [] && update.removed == [], "\(said)")
        // Authors mend most of their mistakes at once.
        if author.dice.roll(10) < 8 {
          try author.restore(before)
          isRestored = true
        }
      } else {
        #expect(differing(author.published, clean.files) == [], "\(said)")
        #expect(
          differing(live.site, clean.files.filter { $0.key != Publication.manifestName }) == [],
          "\(said)")
      }
    }
  }

  @Test("nothing changed: the site is not touched, and what was noticed is told again")
  func nothing() throws {
    var author = try Author(seed: 9)
    author.settle()
    let first = try SiteBuild.build(author.options)
    #expect(!first.hasErrors && !first.diagnostics.isEmpty)
    let before = state(of: author.portal.path + "/Public")
    let again = try SiteBuild.build(
      author.options, progress: { stage, _, _ in Issue.record("\(stage), and nothing changed") })
    #expect(Set(again.diagnostics) == Set(first.diagnostics))
    #expect(
      (again.pages, again.programs, again.languages) == (
        first.pages, first.programs, first.languages
      ))
    #expect(state(of: author.portal.path + "/Public") == before)
  }

  @Test("a text that has changed: of other programs, no page is read, and the site is the same")
  func text() throws {
    var author = try Author(seed: 6)
    author.settle()
    let read = Mutex(0)
    let note: SiteBuild.Progress = { stage, _, all in
      if stage == "reading" { read.withLock { $0 = max($0, all) } }
    }
    let first = try SiteBuild.build(author.options, progress: note)
    #expect(
      first.diagnostics.filter { $0.severity == .error }.map { "\($0.span) \($0.summary)" } == [])
    let all = read.withLock { $0 }
    // What is written into which files, at their ends or instead of what was there; and whether other
    // programs rest.
    let steps: [(edits: [(file: String, old: String?, new: String)], isAlone: Bool)] = [
      ([("bridge/modules/first.md", nil, "Then write down what you heard.")], true),
      ([("tandem/guidelines/welcome.md", nil, "Somebody shows the way.")], true),
      ([("bridge/modules/first.fr.md", nil, "Puis on parle.")], true),
      // What all programs show.
      ([("shared/glossary/trust.md", nil, "And by keeping one's word.")], false),
      // A page of a program whose pages were not read; then it is known where that leads.
      ([("bridge/modules/second.md", nil, "[Theirs](../../tandem/guidelines/welcome.md).")], false),
      ([("bridge/modules/first.md", nil, "[Theirs](../../tandem/guidelines/welcome.md).")], true),
      // A link between two programs of which both were read; and then it leads elsewhere.
      (
        [
          ("bridge/modules/first.md", nil, "[Trio](../../trio/guidelines/three.md)"),
          ("trio/guidelines/three.md", nil, "Three talk."),
        ], true
      ),
      ([("trio/guidelines/three.md", "title: Three", "title: Three\nslug: trio")], false),
      // Something to be said, and something more to be published.
      ([("bridge/modules/second.md", nil, "[](x.md)")], false),
      ([("bridge/modules/second.md", nil, "![b](../../assets/b.svg)")], false),
      ([("bridge/stories/the-form.md", nil, "Somebody laughed.")], false),
      // Somebody is named.
      ([("bridge/modules/second.md", nil, "Ask Ngozi Okafor.")], false),
      // A name is spelled, and no longer.
      ([("bridge/modules/second.md", nil, "They call her N g o z i  O k a f o r.")], false),
      ([("bridge/modules/second.md", "N g o z i  O k a f o r", "by name")], false),
      // Of a page with a report that must not be shown it is not known which places it names.
      (
        [
          (
            "tandem/guidelines/welcome.md", nil,
            "<!-- Ngozi Okafor -->\n\n[How](../../bridge/guidelines/how-we-work.md#how)"
          )
        ], false
      ),
      ([("bridge/guidelines/how-we-work.md", "## How", "## Other")], false),
      (
        [("tandem/guidelines/welcome.md", "<!-- Ngozi Okafor -->", "<!-- Nobody is here -->")],
        false
      ),
      // A report shows its line, and there is a name in it now.
      (
        [("tandem/guidelines/welcome.md", "<!-- Nobody is here -->", "<!-- Ngozi Okafor -->")],
        false
      ),
      // A card that other programs show names a person.
      ([("shared/people/office.md", "role_mailbox: Office", "role_mailbox: Bureau")], false),
    ]
    for (edits, isAlone) in steps {
      let before = author.files
      for (file, old, new) in edits {
        if let old {
          try author.portal.change(file, old, to: new)
        } else {
          try author.portal.write(before[file]! + Array("\n\(new)\n".utf8), to: file)
        }
      }
      read.withLock { $0 = 0 }
      let result = try SiteBuild.build(author.options, progress: note)
      let clean = try author.cleanBuild()
      let said = edits.map { "\($0.file): \($0.new)" }.joined(separator: "; ")
      #expect(differing(result.diagnostics, clean.diagnostics) == [], "\(said)")
      #expect((read.withLock { $0 } < all) == isAlone, "\(said)")
      if clean.files.isEmpty {
        try author.restore(before)
      } else {
        #expect(differing(author.published, clean.files) == [], "\(said)")
      }
    }
  }

  @Test("a damaged memory is no memory")
  func damage() throws {
    var author = try Author(seed: 5)
    _ = try SiteBuild.build(author.options)
    let folder = author.portal.path + "/.cache/portico"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.hasPrefix("build-")
    }
    #expect(names.count == 1)
    let path = folder + "/" + names[0]
    let whole = [UInt8](FileManager.default.contents(atPath: path)!)
    var damaged: [[UInt8]] = [[], Array(whole.prefix(16)), Array(whole.dropLast()), whole + [0]]
    for _ in 0..<6 {
      var bytes = whole
      bytes[author.dice.roll(bytes.count)] ^= UInt8(1 + author.dice.roll(255))
      damaged.append(bytes)
    }
    for bytes in damaged {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      _ = try author.edit()
      let clean = try author.cleanBuild()
      #expect(
        differing(try SiteBuild.build(author.options).diagnostics, clean.diagnostics) == [])
      if !clean.files.isEmpty { #expect(differing(author.published, clean.files) == []) }
    }
  }

  @Test("nobody's name is remembered")
  func names() throws {
    let author = try Author(seed: 4)
    _ = try SiteBuild.build(author.options)
    _ = try LiveSite().update(author.options)
    let folder = author.portal.path + "/.cache/portico"
    var count = 0
    for (name, bytes) in contents(of: folder) {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      for person in author.options.roster!.people {
        for word in person.name.lowercased().split(separator: " ") + [
          person.employeeID.lowercased()[...]
        ] {
          #expect(!text.contains(word), "\(name) holds \(word)")
          count += 1
        }
      }
    }
    #expect(count > 20)
  }
}

/// The reports that only one of two builds made.
private func differing(_ some: [Diagnostic], _ others: Set<Diagnostic>) -> [String] {
  Set(some).symmetricDifference(others).sorted().map {
    "\(others.contains($0) ? "lacks" : "adds") \($0.code.name) at \($0.span): \($0.summary)"
  }
}

/// Numbers that look random and are the same on every machine: SplitMix64 (Steele, Lea, Flood).
struct Dice {
  private var state: UInt64

  /// What one seed rolls is not what its neighbour rolls one step later.
  init(seed: UInt64) { state = (seed ^ seed << 32) &* 0xD1B5_4A32_D192_ED03 }

  /// A number from 0 on, below `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(sides))
  }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[roll(list.count)] }
}

/// Somebody who writes a portal, now well and now badly.
private struct Author {
  let portal: SmallPortal
  var options: BuildOptions
  var dice: Dice
  private var number = 0

  init(seed: UInt64) throws {
    dice = Dice(seed: seed)
    portal = try SmallPortal([
      "portal.yml":
        "name: Mentoring at Larkmoor\norganization:\n  name: Larkmoor Health\nlanguages: {others: [fr]}\nbase_url: \"https://example.org/m/\"\ntheme: {accent: \"#0b6b63\"}\n",
      "slots/footer.md": "Written by the [office](../index.md).\n",
      "bridge/slots/home.md": "Welcome to {{ program.name }}.\n",
      "bridge/modules/first.md": Self.page(
        .module, "First steps", "Read [how we work](../guidelines/how-we-work.md#how)."),
      "bridge/modules/second.md": Self.page(
        .module, "Second steps", "Then ![a](../../assets/a.svg)"),
      "bridge/modules/first.fr.md": "---\ntitle: Premiers pas\n---\n\nBonjour.\n",
      "bridge/guidelines/how-we-work.md": Self.page(
        .guideline, "How we work", "## How\n\nTogether."),
      "shared/glossary/trust.md":
        "---\nterm: Trust\ndefinition: What grows between two people.\n---\n\nSlowly.\n",
      "shared/faq/time.md":
        "---\nquestion: How much time?\naudience: [mentor]\n---\n\n{{ cohort.time_commitment }}.\n",
      "bridge/stories/the-form.md": Self.page(.story, "The form", "We met in the hall."),
      "assets/a.svg": Self.drawing("red"), "assets/b.svg": Self.drawing("blue"),
      "tandem/program.yml":
        "name: Tandem\nmodel: traditional\npurpose: \"Ask {{ contact.coordinator.name }}: people who know the house show it to those who are new.\"\ncoordinator: office\n",
      "tandem/cohorts/spring.yml":
        "name: Spring\napplications: {opens: 2026-10-01, closes: 2026-11-01}\nkickoff: 2027-01-12\nend: 2027-07-12\nexpectations:\n  time_commitment: {hours: 1, per: month}\n  meetings: {every: 4, unit: week, minutes: 60}\ncheckins: [+30d, +90d]\n",
      "shared/roles/mentor.md": Self.role("mentor"), "shared/roles/mentee.md": Self.role("mentee"),
      "shared/people/office.md":
        "---\nrole_mailbox: Office\ntitle: Coordination\nrelation: coordinator\npublish_consent: true\nemail: office@example.org\n---\n\nWrite to us.\n",
      "tandem/guidelines/welcome.md": Self.page(.guideline, "Welcome", "A mentee comes."),
      "trio/program.yml":
        "name: Trio\nmodel: reverse\npurpose: Three people meet, and each of them learns from both others.\ncoordinator: office\n",
      "trio/cohorts/summer.yml":
        "name: Summer\napplications: {opens: 2026-10-01, closes: 2026-11-01}\nkickoff: 2027-01-12\nend: 2027-07-12\nexpectations:\n  time_commitment: {hours: 1, per: month}\n  meetings: {every: 4, unit: week, minutes: 60}\ncheckins: [+30d, +90d]\n",
      "trio/guidelines/three.md": Self.page(.guideline, "Three", "A mentee comes."),
      // Every page shows the cards of all programs.
      "../Templates/site-foot.html":
        String(decoding: BuiltInTheme.bytes(of: "site-foot.html")!, as: UTF8.self)
        + "\\(for one in portal.programs)<p>\\(one.name): \\(one.purpose)</p>\\(end)\n",
    ])
    options = portal.options(output: portal.path + "/Public")
    options.cache = CacheFolder(portal.path + "/.cache/portico")
    options.roster = try Roster(
      csv: Array(FileManager.default.contents(atPath: portal.path + "/Private/roster.csv")!))
    // The clock of the file systems that tests run on is finer than this.
    options.clockTick = 20_000_000
    try approve("bridge/stories/the-form.md")
  }

  // MARK: What is there

  private var content: String { portal.path + "/Content" }

  /// All files of the content folder and of the templates.
  var files: [String: [UInt8]] {
    contents(of: content).merging(
      contents(of: portal.path + "/Templates").map { ("../Templates/" + $0, $1) },
      uniquingKeysWith: { $1 })
  }

  var published: [String: [UInt8]] { contents(of: options.output!) }

  /// Waits for nothing: makes what was written just now count as long past.
  mutating func settle() { options.clockTick = -1_000_000_000_000 }

  func cleanBuild() throws -> (files: [String: [UInt8]], diagnostics: Set<Diagnostic>, pages: Int) {
    var options = options
    options.cache = nil
    options.output = portal.path + "/clean-\(UUID().uuidString)"
    let result = try SiteBuild.build(options)
    defer { try? FileManager.default.removeItem(atPath: options.output!) }
    return (contents(of: options.output!), Set(result.diagnostics), result.pages)
  }

  mutating func restore(_ files: [String: [UInt8]]) throws {
    for (path, bytes) in files where self.files[path] != bytes { try portal.write(bytes, to: path) }
    for path in self.files.keys where files[path] == nil { try portal.remove(path) }
  }

  func write(_ text: String, to path: String) throws { try portal.write(text, to: path) }

  private func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  private mutating func somePage(_ isMeant: (String) -> Bool = { _ in true }) -> String {
    let pages = files.keys.filter { $0.hasSuffix(".md") && isMeant($0) }.sorted()
    return pages.isEmpty ? "bridge/guidelines/how-we-work.md" : dice.pick(pages)
  }

  private func approve(_ path: String) throws {
    let story = document(from: SourceFile(path: path, bytes: files[path] ?? [])).value
    if let bytes = recording(textFingerprint(of: story), in: story) {
      try portal.write(bytes, to: path)
    }
  }

  // MARK: What they write

  private static func drawing(_ colour: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\" fill=\"\(colour)\"/></svg>\n"
  }

  private static func role(_ name: String) -> String {
    "---\ntitle: A \(name)\nrole: \(name)\nresponsibilities: [Prepare each meeting, Keep what is said, Speak up]\ngives: [Time]\ngains: [A view]\noutcomes: [Two goals]\n---\n\nText.\n"
  }

  private enum Kind: String, CaseIterable { case guideline, module, story, faq, glossary, page }

  private static func page(_ kind: Kind, _ title: String, _ body: String) -> String {
    let settings =
      switch kind {
      case .guideline: "title: \(title)\nkind: conduct\npart: support"
      case .module:
        "title: \(title)\nminutes: 30\nphase: early\nrequired_for: [mentor]\ncovers: [trust]\nobjectives: [Listen, Ask]"
      case .story:
        "title: \(title)\ndate: 2026-06-15\noutcome: [innovation]\nlearned_by_senior: To ask.\nlearned_by_junior: To lead.\nconsent: {status: granted, persons: 2, granted: 2, scope: internal, date: 2026-06-01, record_id: C-1}"
      case .faq: "question: \(title)?"
      case .glossary: "term: \(title)\ndefinition: What it is."
      case .page: "title: \(title)"
      }
    return "---\n\(settings)\n---\n\n\(body)\n"
  }

  private mutating func sentence() -> String {
    let words = """
      mentors learn from each other and write down what they heard before the next meeting starts \
      mentee trust senior hall window question listen ask wait begin
      """.split(separator: " ").map(String.init)
    return (0..<(3 + dice.roll(8))).map { _ in dice.pick(words) }.joined(separator: " ") + "."
  }

  /// Some Markdown; once in a while with a mistake in it.
  private mutating func body() -> String {
    number += 1
    var parts = [sentence()]
    for _ in 0..<dice.roll(4) {
      switch dice.roll(17) {
      case 0: parts.append("## Part \(number)\n\n" + sentence())
      case 1: parts.append("[work](../guidelines/how-we-work.md)")
      case 2: parts.append("[place](../guidelines/how-we-work.md#how)")
      case 3: parts.append("{{ program.name }} and {{ party.senior }}")
      case 4: parts.append("{{ cohort.kickoff | date: long }}")
      case 5: parts.append("![a](../../assets/a.svg)")
      case 6: parts.append("![b](../../assets/b.svg)")
      case 7: parts.append("> [!NOTE]\n> " + sentence())
      case 8: parts.append("[there](../modules/second.md)")
      case 9: parts.append("| a | b |\n|---|---|\n| 1 | 2 |")
      case 10: parts.append("[gone](../modules/gone-\(number).md)")
      case 11: parts.append("[here](#part-\(number))")
      case 12: parts.append("Ask Ngozi Okafor about it.")
      case 13: parts.append("[theirs](../../tandem/guidelines/welcome.md)")
      case 14: parts.append("[their rule](../../bridge/guidelines/how-we-work.md#how)")
      case 15: parts.append("They call her N g o z i  O k a f o r.")
      default: parts.append(sentence())
      }
    }
    return parts.joined(separator: "\n\n")
  }

  private func changingFrontMatter(_ path: String, _ change: (inout [String]) -> Void) -> String {
    var lines = text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let end = lines.dropFirst().firstIndex(of: "---") else { return text(path) }
    var settings = Array(lines[1..<end])
    change(&settings)
    lines.replaceSubrange(1..<end, with: settings)
    return lines.joined(separator: "\n")
  }

  // MARK: What they do

  /// One edit: what it was, and the paths it touched, if they may be told.
  mutating func edit() throws -> (String, Set<String>?) {
    let name: String
    var told: Set<String>?
    func touched(_ path: String) -> Set<String> { [content + "/" + path] }
    switch dice.roll(26) {
    case 0, 1, 2, 3:
      let path = somePage { !$0.contains("stories/") }
      let text = text(path)
      let rest = dice.roll(2) == 0 ? text : String(text.prefix(text.count * 2 / 3))
      try write(
        rest.hasPrefix("---") && rest.dropFirst(4).contains("\n---\n")
          ? rest + "\n" + body() + "\n" : text + body() + "\n", to: path)
      name = "body of \(path)"
      told = touched(path)
    case 4, 5:
      let kind = dice.pick(Kind.allCases)
      let folder =
        ["guideline": "guidelines", "module": "modules", "story": "stories", "page": "pages"][
          kind.rawValue] ?? kind.rawValue
      number += 1
      let path = "\(dice.pick(["bridge", "tandem", "shared"]))/\(folder)/new-\(number).md"
      try write(Self.page(kind, "New \(number)", body()), to: path)
      if kind == .story, dice.roll(2) == 0 { try approve(path) }
      name = "new \(path)"
      if dice.roll(2) == 0 { told = touched(path) }
    case 6:
      let path = somePage { !$0.contains("slots/") }
      try portal.remove(path)
      name = "without \(path)"
    case 7:
      let path = somePage { !$0.contains("slots/") }
      number += 1
      let bytes = files[path]!
      try portal.remove(path)
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      try portal.write(bytes, to: folder + "/moved-\(number).md")
      name = "\(path) moved"
    case 8, 9:
      let path = somePage { !$0.contains("slots/") }
      number += 1
      let title = "Title \(number)"
      try write(
        changingFrontMatter(path) { lines in
          for at in lines.indices {
            for key in ["title: ", "term: ", "question: "] where lines[at].hasPrefix(key) {
              lines[at] = key + title + (key == "question: " ? "?" : "")
            }
          }
        }, to: path)
      name = "title of \(path)"
      told = touched(path)
    case 10, 11:
      let path = somePage { !$0.contains("slots/") }
      let line = dice.pick([
        "summary: \(sentence())", "tags: [trust, early]", "tags: [late]", "order: \(dice.roll(50))",
        "status: draft", "updated: 2026-09-0\(1 + dice.roll(9))",
        "publish_from: 2026-09-\(10 + dice.roll(10))",
        "optional: true", "audience: [mentor]", "audience: [admin]", "colour: red",
        "related: [modules/second]",
      ])
      try write(
        changingFrontMatter(path) { lines in
          let key = line.prefix { $0 != ":" } + ":"
          lines.removeAll { $0.hasPrefix(key) }
          lines.append(line)
        }, to: path)
      name = "\(line) in \(path)"
    case 12:
      let line = dice.pick([
        "summary: \(sentence())", "tags: {trust: Confidence}", "story_languages: no",
        "support: office", "allow_html: true",
      ])
      try write(text("portal.yml") + line + "\n", to: "portal.yml")
      name = "\(line) in portal.yml"
      told = touched("portal.yml")
    case 13:
      let (old, new) = dice.pick([
        ("0b6b63", "7a1f5c"), ("7a1f5c", "0b6b63"), ("others: [fr]", "others: [fr, de]"),
        ("others: [fr, de]", "others: [fr]"),
        ("Larkmoor", "Elmfield"), ("base_url: \"https://example.org/m/\"\n", ""),
        ("scope: internal\n", ""),
      ])
      try write(text("portal.yml").replacingOccurrences(of: old, with: new), to: "portal.yml")
      name = "\(old) to \(new) in portal.yml"
    case 14:
      let path = dice.pick(["bridge/program.yml", "tandem/program.yml"])
      let line = dice.pick([
        "tagline: \(sentence())", "two_way: true", "short_name: B",
        "sections: {order: [stories, training]}",
        "terms: {en: {a_mentee: a partner}}",
      ])
      try write(text(path) + line + "\n", to: path)
      name = "\(line) in \(path)"
    case 15:
      let path = dice.pick(["bridge/cohorts/autumn-2026.yml", "tandem/cohorts/spring.yml"])
      let (old, new) = dice.pick([
        ("hours: 2", "hours: 3"), ("hours: 1", "hours: 2"), ("minutes: 60", "minutes: 45"),
        ("name: ", "name: The "),
      ])
      try write(text(path).replacingOccurrences(of: old, with: new), to: path)
      name = "\(old) to \(new) in \(path)"
    case 16:
      try write(
        dice.pick([
          "", "en:\n  words:\n    tags: Subjects\n", "fr:\n  words:\n    tags: Sujets\n",
          "en:\n  words:\n    tgas: Subjects\n",
        ]),
        to: "words.yml")
      name = "words"
    case 17:
      let file = dice.pick(["guideline.html", "module.html", "portico.css"])
      let original = String(decoding: BuiltInTheme.bytes(of: file)!, as: UTF8.self)
      let changed =
        file.hasSuffix("css")
        ? original + "\n.x{color:red}\n"
        : dice.roll(4) == 0 ? original + "\\(nothing)" : original + "<!-- own -->"
      try write(dice.roll(2) == 0 ? original : changed, to: "../Templates/" + file)
      name = "template \(file)"
    case 18:
      try write(
        Self.drawing(dice.pick(["red", "green", "blue"])),
        to: dice.pick(["assets/a.svg", "assets/b.svg", "assets/c.svg"]))
      name = "a drawing"
    case 19:
      let path = dice.pick([
        "slots/banner.md", "slots/footer.md", "bridge/slots/home.md", "bridge/slots/banner.md",
        "slots/footer.fr.md",
      ])
      if dice.roll(3) == 0, files[path] != nil {
        try portal.remove(path)
      } else {
        try write(
          dice.pick([
            sentence(), "A mentee. " + sentence(), "[up](#main)", "[up](#nowhere)",
            "{{ program.name }}",
          ]) + "\n", to: path)
      }
      name = "slot \(path)"
    case 20:
      switch dice.roll(4) {
      case 0: options.roster!.allowed = dice.pick([[], ["Ngozi Okafor"], ["Grace Holloway"]])
      case 1: options.contacts = dice.pick([[], ["Tomás Brennan"]])
      case 2: options.roster!.people.removeLast(options.roster!.people.count > 3 ? 1 : 0)
      default:
        options.roster = try Roster(
          csv: Array(FileManager.default.contents(atPath: portal.path + "/Private/roster.csv")!))
      }
      name = "roster"
    case 21:
      switch dice.roll(4) {
      case 0: options.today = CalendarDate(year: 2026, month: 9, day: 1 + dice.roll(30))!
      case 1: options.drafts.toggle()
      case 2: options.programs = dice.pick([[], ["bridge"], ["tandem"]])
      default: options.program += "+"
      }
      name = "options"
    case 22:
      let path = somePage { $0.contains("stories/") }
      try write(
        text(path) + "\n"
          + dice.pick([sentence(), "Ngozi Okafor was there.", "A Ward Manager in Berlin told it."])
          + "\n", to: path)
      if dice.roll(3) > 0 { try approve(path) }
      name = "story \(path)"
      told = touched(path)
    case 23:
      let path = somePage { $0.contains("stories/") }
      try write(
        text(path).replacingOccurrences(of: "status: granted", with: "status: withdrawn"), to: path)
      name = "withdrawn \(path)"
    case 24:
      let path = dice.pick(files.keys.sorted())
      try portal.write(files[path]!, to: path)
      name = "\(path) saved again"
      told = touched(path)
    default:
      switch dice.roll(4) {
      case 0: try? FileManager.default.removeItem(atPath: options.output!)
      case 1: try? FileManager.default.removeItem(atPath: portal.path + "/.cache")
      case 2:
        let file = published.keys.filter { $0.hasSuffix(".html") }.sorted().first
        if let file { try FileManager.default.removeItem(atPath: options.output! + "/" + file) }
      default: options.isAfresh.toggle()
      }
      name = "the output or the cache"
    }
    return (name, told)
  }
}

extension LiveSite {
  /// All files of the last good site, by path, with the list that a build adds.
  fileprivate var site: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: paths.map { ($0, bytes(of: $0)!) })
  }
}
