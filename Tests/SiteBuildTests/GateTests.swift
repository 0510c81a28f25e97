import Foundation
import Testing

/// One random number after another, the same on every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("The gate around a whole build")
struct GateTests {
  /// Every way for words into a site that we know of: where they are written, and how.
  private static let ways: [@Sendable (SmallPortal, String) throws -> Void] = [
    { portal, words in try add("tagline: \"With \(words)\"\n", to: "bridge/program.yml", portal) },
    { portal, words in try add("\nsummary: \"With \(words)\"\n", to: "portal.yml", portal) },
    { portal, words in try portal.write("Ask \(words) first.\n", to: "slots/banner.md") },
    { portal, words in try portal.write("Ask \(words) first.\n", to: "bridge/slots/footer.md") },
    { portal, words in try write(guideline("Ask \(words) first."), portal) },
    { portal, words in try write(guideline("Ask.", settings: "summary: \"Ask \(words)\"\n"), portal)
    },
    { portal, words in try write(guideline("[Ask](https://example.org/ \"\(words)\")."), portal) },
    { portal, words in
      try write(guideline("| Who | What |\n| --- | --- |\n| \(words) | all |"), portal)
    },
    { portal, words in try write(guideline("```\nowner = \(words)\n```"), portal) },
    { portal, words in
      try portal.write(
        "---\nquestion: Whom do I ask?\n---\n\nAsk \(words) first.\n", to: "bridge/faq/whom.md")
    },
    { portal, words in
      try portal.write("en:\n  skip_to_content: \"Past \(words)\"\n", to: "words.yml")
    },
    { portal, words in
      try portal.write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>\(words)</title></svg>",
        to: "assets/team.svg")
      try write(guideline("![Team](../../assets/team.svg)"), portal)
    },
    { portal, words in
      let name = words.lowercased().replacingOccurrences(of: " ", with: "-")
      try portal.write("hello\n", to: "assets/\(name).txt")
      try write(guideline("[Notes](../../assets/\(name).txt)"), portal)
    },
    { portal, words in
      try portal.write("Told by \(words).\n", to: "assets/notes.txt")
      try write(guideline("[Notes](../../assets/notes.txt)"), portal)
    },
    { portal, words in
      let name = words.lowercased().replacingOccurrences(of: " ", with: "-")
      try portal.write(
        "---\ntitle: A page\nkind: conduct\npart: support\n---\n\nText.\n",
        to: "bridge/guidelines/\(name).md")
    },
    // What is attached is read as its reader would read it.
    { portal, words in
      let runs = words.split(separator: " ").map { "<w:r><w:t>\($0) </w:t></w:r>" }.joined()
      try attach(
        zipped(["word/document.xml": "<w:p>\(runs)</w:p>"]), "notes.docx", portal)
    },
    { portal, words in
      try attach(
        zipped([
          "word/document.xml": "<w:p><w:r><w:t>Hello.</w:t></w:r></w:p>",
          "docProps/core.xml": "<dc:creator>\(words)</dc:creator>",
        ]), "notes.docx", portal)
    },
    { portal, words in
      try attach(
        zipped([
          "xl/sharedStrings.xml": "<si><t>Told by \(words)</t></si>",
          "xl/worksheets/sheet1.xml": "<row><c t=\"s\"><v>0</v></c></row>",
        ]), "plan.xlsx", portal)
    },
    { portal, words in
      try attach(zipped(["readme.txt": "Told by \(words)."]), "all.zip", portal)
    },
    { portal, words in
      try attach(
        Array("WEBVTT\n\n00:01.000 --> 00:02.000\n<v \(words)>Hello.\n".utf8), "talk.vtt", portal)
    },
    { portal, words in
      let person = words.map(String.init).joined(separator: "\r\n ")
      try attach(
        Array("BEGIN:VCALENDAR\r\nSUMMARY:With \(person)\r\nEND:VCALENDAR\r\n".utf8), "day.ics",
        portal)
    },
    { portal, words in
      try attach(
        Array("%PDF-1.7\n1 0 obj <</Author (\(words))>> endobj\n%%EOF".utf8), "a.pdf", portal)
    },
    { portal, words in
      try attach(
        Array("ID3\u{4}\0\0\0\0\0\u{20}TPE1\0\0\0\u{10}\0\0\u{3}\(words)".utf8), "talk.mp3", portal)
    },
  ]

  private static func attach(_ bytes: [UInt8], _ name: String, _ portal: SmallPortal) throws {
    try portal.write(bytes, to: "assets/" + name)
    try write(guideline("[Notes](../../assets/\(name))"), portal)
  }

  private static func add(_ text: String, to file: String, _ portal: SmallPortal) throws {
    let old = try String(contentsOfFile: portal.path + "/Content/" + file, encoding: .utf8)
    try portal.write(old + (old.hasSuffix("\n") ? "" : "\n") + text, to: file)
  }

  private static func write(_ files: [String: String], _ portal: SmallPortal) throws {
    for (file, text) in files { try portal.write(text, to: file) }
  }

  private static let people = [
    "Ngozi Okafor", "Łukasz Wiśniewski", "Meera Pillai", "Hanna Virtanen", "Jonas Ekström",
  ]

  @Test(
    "a name of the roster gets into no output byte, whichever way it takes", arguments: ways.indices
  )
  func noWayIn(_ way: Int) throws {
    var random = Seeded(state: UInt64(way) + 1)
    let person = Self.people.randomElement(using: &random)!
    let forms = [
      person, person.uppercased(), person.split(separator: " ").reversed().joined(separator: ", "),
    ]
    // A file's name can hold only the plain form.
    let words = [12, 14].contains(way) ? person : forms.randomElement(using: &random)!
    let portal = try SmallPortal()
    try Self.ways[way](portal, words)
    let ended = try portal.build()
    #expect(ended.code == 1, "\(ended.output)")
    #expect(portal.site.isEmpty)
    // No report says it either, in any format.
    for format in ["human", "json"] {
      let told = try portico(
        ["check", "--today", "2026-09-14", "--format", format, "--reveal"], in: portal.path)
      for part in person.split(separator: " ") {
        #expect(!told.output.lowercased().contains(part.lowercased()), "\(format): \(told.output)")
        #expect(!told.errors.lowercased().contains(part.lowercased()))
      }
    }
  }

  @Test("a name that another page spells letter by letter is shown, and keeps nothing back")
  func spelled() throws {
    let portal = try SmallPortal(guideline("Then N g o z i came.\n\nA B C D E F, and O.K.A.F.O.R."))
    let ended = try portal.build()
    let told = ended.output.split(separator: "\n").filter {
      $0.contains("[privacy/names-a-person]")
    }
    #expect(ended.code == 0 && told.count == 2, "\(ended.output)")
    #expect(told.allSatisfy { $0.contains("warning") && !$0.contains("g o z") })
  }

  @Test(
    "a mistake that keeps the site from being does not say a name either",
    arguments: [
      ("portal.yml", "scope: With Ngozi Okafor internal\n"), ("portal.yml", "Ngozi Okafor: 1\n"),
      ("bridge/program.yml", "model: Ngozi Okafor\n"),
      ("bridge/program.yml", "hours: \"Ngozi Okafor\n"),
    ])
  func mistakes(_ file: String, _ line: String) throws {
    let portal = try SmallPortal()
    try Self.add(line, to: file, portal)
    for format in ["human", "json"] {
      let told = try portico(
        ["check", "--today", "2026-09-14", "--format", format, "--reveal"], in: portal.path)
      #expect(told.code == 1)
      for part in ["ngozi", "okafor"] {
        #expect(!told.output.lowercased().contains(part), "\(format): \(told.output)")
      }
    }
  }

  @Test("a story that names somebody stops the build until it is mended, accepted or withdrawn")
  func story() throws {
    let file = "bridge/stories/the-form.md"
    func text(_ body: String, _ settings: String = "") -> String {
      """
      ---
      title: The form
      date: 2026-06-15
      outcome: [innovation]
      learned_by_senior: To ask.
      learned_by_junior: To lead.
      consent: {status: granted, persons: 2, granted: 2, scope: internal, date: 2026-06-01}
      \(settings)---

      \(body)

      """
    }
    let portal = try SmallPortal([file: text("Then Grace said yes.")])
    try portal.approveStories()
    let refused = try portal.build()
    #expect(refused.code == 1 && refused.output.contains("[story/names-a-person]"))
    #expect(!refused.output.contains("Grace"))

    let accepted =
      "accepted:\n  - {code: story/names-a-person, text: Grace, reason: the dog of the ward, by: HR}\n"
    try portal.write(text("Then Grace said yes.", accepted), to: file)
    try portal.approveStories()
    #expect(try portal.build().code == 0)
    // It silences these words only.
    try portal.write(text("Then Grace said yes, and Okafor agreed.", accepted), to: file)
    try portal.approveStories()
    #expect(try portal.build().code == 1)
    // What is accepted in vain is told.
    try portal.write(text("Nobody said a word.", accepted), to: file)
    try portal.approveStories()
    let vain = try portal.build()
    #expect(vain.code == 0 && vain.output.contains("[story/accepted-nothing]"))
    // A withdrawn story may say what it likes; nothing of it is published.
    try portal.write(
      text("Ngozi Okafor.").replacingOccurrences(of: "granted,", with: "withdrawn,"), to: file)
    #expect(try portal.build().code == 0)
    #expect(!portal.site.values.contains { String(decoding: $0, as: UTF8.self).contains("Okafor") })
  }

  @Test("published contacts may be named anywhere, and so may whom the allow list names")
  func contacts() throws {
    let portal = try SmallPortal(guideline("Ask Ngozi Okafor first."))
    #expect(try portal.build().code == 1)
    try Data("# agreed on 1 June\nNgozi Okafor\n".utf8).write(
      to: URL(fileURLWithPath: portal.path + "/Private/allow.txt"))
    #expect(try portal.build().code == 0)
    try FileManager.default.removeItem(atPath: portal.path + "/Private/allow.txt")
    try portal.write(
      "---\nname: Ngozi Okafor\nrelation: champion\npublish_consent: true\nemail: ngozi.okafor@example.org\n---\n\nHello.\n",
      to: "bridge/people/ngozi-okafor.md")
    let ended = try portal.build()
    #expect(ended.code == 0, "\(ended.output)")
  }

  @Test("a roster is looked for beside the content, in the environment and on the command line")
  func whereTheRosterIs() throws {
    let portal = try SmallPortal(guideline("Ask Ngozi Okafor first."))
    let roster = portal.path + "/Private/roster.csv"
    let elsewhere = portal.path + "/people.csv"
    try FileManager.default.moveItem(atPath: roster, toPath: elsewhere)
    #expect(try portal.build().code == 0)
    #expect(try portal.build("--roster", elsewhere).code == 1)
    #expect(try portal.build(environment: ["PORTICO_ROSTER": elsewhere]).code == 1)
    #expect(try portal.build("--roster", portal.path + "/nobody.csv").code == 2)
    let inside = portal.path + "/Content/assets/roster.csv"
    try portal.write(
      [UInt8](FileManager.default.contents(atPath: elsewhere)!), to: "assets/roster.csv")
    #expect(try portal.build("--roster", inside).code == 2)
  }

  @Test("building over an older site gives what a first build gives")
  func again() throws {
    let portal = try SmallPortal(guideline("One."))
    try portal.build()
    try Self.write(guideline("Two."), portal)
    try portal.build()
    let over = portal.site
    try FileManager.default.removeItem(atPath: portal.path + "/Public")
    try portal.build()
    #expect(differing(over, portal.site).isEmpty)
  }
}
