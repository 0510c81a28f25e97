import Foundation
import SiteBuild
import Testing

@Suite("Worksheets")
struct WorksheetTests {
  private static let agreement = "bridge/worksheets/agreement.html"

  @Test("Portico ships one for each moment, and a program needs no file for them")
  func shipped() throws {
    let portal = try SmallPortal()
    let ended = try portal.build()
    #expect(ended.code == 0, "\(ended.output)")
    #expect(
      builtInWorksheetNames == [
        "acknowledgement", "agreement", "certificate", "check-in", "closing",
        "conflict-declaration", "feedback", "getting-to-know", "goals", "how-we-work",
        "matching-questionnaire", "meeting-agenda", "meeting-log", "my-why", "questions-to-ask",
        "shadow-day", "story-consent", "stumbling-blocks", "survey-questions",
      ])
    for name in builtInWorksheetNames {
      #expect(portal.site["bridge/worksheets/\(name).html"] != nil, "\(name)")
    }
    // In a reverse program the mentee is the senior one.
    #expect(try portal.page(Self.agreement).contains("Name of the mentee"))
  }

  @Test("a file of the same name takes the place of a shipped one, and a setting leaves one out")
  func overridden() throws {
    let portal = try SmallPortal([
      "bridge/worksheets/agreement.md": """
      ---
      title: Our promise
      sections:
        - heading: We promise
          lines: 3
      ---
      """
    ])
    try portal.change("bridge/program.yml", "model:", to: "hide_worksheets: [certificate]\nmodel:")
    #expect(try portal.build().code == 0)
    #expect(try portal.page(Self.agreement).contains("We promise"))
    #expect(!(try portal.page(Self.agreement).contains("no fault")))
    #expect(portal.site["bridge/worksheets/certificate.html"] == nil)
    #expect(!(try portal.page("bridge/worksheets/index.html").contains("certificate")))
  }

  @Test("what the settings say is on the agreement, and changes with them")
  func settings() throws {
    let portal = try SmallPortal(copying: SmallPortal.example)
    try portal.change("turnabout/program.yml", "at risk of serious harm", to: "in grave danger")
    #expect(try portal.build().code == 0)
    let page = try portal.page("turnabout/worksheets/agreement.html")
    for said in [
      "every 2 weeks", "19 October 2026", "18 November 2026", "9–19 October 2026",
      "stays between the two of you", "in grave danger", "Decisions about pay", "Amara Nwosu",
    ] {
      #expect(page.contains(said), "\(said)")
    }
    #expect(!page.contains("serious harm"))
    #expect(
      try portal.page("fr/turnabout/worksheets/agreement.html").contains("19 octobre 2026"))
  }

  @Test("the matching questionnaire is a table with three sections, as RFC 4180 lays it out")
  func table() throws {
    let portal = try SmallPortal()
    #expect(try portal.build().code == 0)
    let bytes = try #require(portal.site["bridge/worksheets/matching-questionnaire.csv"])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(rows[0] == "section,question,type,options,required")
    #expect(
      rows[1] == "Hobbies and interests,What do you like to do outside work?,long text,,yes")
    #expect(
      rows.contains(
        "Wishes,How would you rather meet?,single choice,In person | By video | Both,no"))
    let sections = rows.dropFirst().compactMap { $0.split(separator: ",").first }
    #expect(Set(sections) == ["Hobbies and interests", "Professional skills", "Wishes"])
  }

  @Test("`portico new worksheet` begins with the shipped one of that name")
  func new() throws {
    let portal = try SmallPortal()
    let ended = try portico(
      ["new", "worksheet", "Partnership agreement", "--program", "bridge"], in: portal.path)
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(ended.output.contains("Made Content/bridge/worksheets/agreement.md"))
    try portal.change("bridge/worksheets/agreement.md", "The two of us", to: "You and I")
    #expect(try portal.build().code == 0)
    #expect(try portal.page(Self.agreement).contains("You and I"))
  }

  @Test("a script is published if a page loads it; a portal's own wins, and is searched for people")
  func script() throws {
    let portal = try SmallPortal()
    #expect(try portal.build().code == 0)
    func scripts() -> [String] {
      portal.site.keys.filter { $0.hasPrefix("assets/worksheet-") }.sorted()
    }
    #expect(scripts().count == 1)
    #expect(try portal.page(Self.agreement).contains("src=\"../../\(scripts()[0])\" defer"))
    let before = scripts()

    let own = portal.path + "/Templates/worksheet.js"
    try FileManager.default.createDirectory(
      atPath: portal.path + "/Templates", withIntermediateDirectories: true)
    try Data("// Nothing is kept.\n".utf8).write(to: URL(fileURLWithPath: own))
    let ended = try portal.build()
    #expect(ended.code == 0 && !ended.output.contains("warning"), "\(ended.output)")
    #expect(scripts().count == 1 && scripts() != before)

    try Data("// Thanks to Ngozi Okafor\n".utf8).write(to: URL(fileURLWithPath: own))
    #expect(try portal.build().code == 1)
  }
}
