import Foundation
import Synchronization
import Syntax
import Testing

@testable import SiteBuild

/// What each role does, from application to celebration.
@Suite("Journeys")
struct JourneyTests {
  /// The steps of a journey, as its page has them: each with its place, its first and last day and
  /// its text.
  private struct Step {
    var id: String
    var from: String
    var until: String
    var isCurrent: Bool
    var text: String
  }

  private static func steps(_ page: String) -> [Step] {
    page.components(separatedBy: "<li id=\"").dropFirst().map { part in
      let head = part.prefix { $0 != ">" }
      func value(_ name: String) -> String {
        head.components(separatedBy: name + "=\"").dropFirst().first?.components(separatedBy: "\"")
          .first ?? ""
      }
      return Step(
        id: String(head.prefix { $0 != "\"" }), from: value("data-from"),
        until: value("data-until"), isCurrent: head.contains("aria-current=\"step\""),
        text: part.components(separatedBy: "</li>")[0])
    }
  }

  private static let mentor = "bridge/journey/mentor.html"

  @Test(
    "nothing begins before what stands above it, and each date is told",
    arguments: ["mentor", "mentee", "manager", "sponsor"])
  func order(role: String) throws {
    for program in ["turnabout", "side-by-side"] {
      for language in ["", "fr/"] {
        let steps = Self.steps(
          try SmallPortal.examplePage("\(language)\(program)/journey/\(role).html"))
        #expect(steps.count >= 8)
        #expect(steps.map(\.from) == steps.map(\.from).sorted())
        #expect(steps.allSatisfy { $0.from <= $0.until && !$0.from.isEmpty })
        #expect(steps.count { $0.isCurrent } == 1)
        // Each says what to do, and nearly each leads to where it is done.
        #expect(steps.allSatisfy { $0.text.contains("<a ") }, "\(program) \(role)")
      }
    }
    let steps = Self.steps(try SmallPortal.examplePage("turnabout/journey/mentor.html"))
    for id in [
      "step-apply", "module-welcome", "survey-baseline", "event-kickoff", "meeting-1", "checkin-1",
      "meeting-13", "end", "event-celebration",
    ] {
      #expect(steps.contains { $0.id == id }, "no \(id)")
    }
  }

  @Test(
    "the step of the day is marked, in words too: of several the shortest, else the next",
    arguments: [
      ("2026-08-01", "step-read", "Next"), ("2026-09-14", "step-apply", "Now"),
      ("2026-10-19", "kickoff", "Now"), ("2026-11-18", "checkin-1", "Now"),
      ("2026-11-20", "meeting-3", "Now"), ("2027-04-25", "step-celebrate", "Now"),
      ("2027-06-01", nil, nil),
    ] as [(String, String?, String?)])
  func mark(day: String, id: String?, word: String?) throws {
    let portal = try SmallPortal()
    let ended = try portico(["build", "--today", day], in: portal.path)
    #expect(ended.code == 0, "\(ended.output)")
    let page = try portal.page(Self.mentor)
    let marked = Self.steps(page).filter(\.isCurrent)
    #expect(marked.map(\.id) == [id].compactMap(\.self))
    for step in marked { #expect(step.text.contains(">\(word!)</span>"), "\(step.text)") }
    #expect(page.contains("id=\"p-now\"") == (id != nil))
    // What is over says so, and by more than its colour.
    for step in Self.steps(page) {
      #expect(step.text.contains(">Past</span>") == (step.until < day), "\(step.id)")
    }
  }

  @Test("without a cohort there is the order and no date")
  func withoutCohort() throws {
    let portal = try SmallPortal()
    try portal.remove("bridge/cohorts/autumn-2026.yml")
    // Nothing is published until there is a cohort again; the pages are made all the same.
    #expect(try portal.build().output.contains("[program/empty]"))
    let options = portal.options()
    let watchdog = Watchdog(slots: 2) { _, _ in fatalError() }
    var stories = StoryMemory()
    var sources = try Sources(options, watchdog) { _, _, _ in }
    let draft = assemble(&sources, options, { _, _, _ in }, stories: &stories)
    let pages = draft.pages.filter { $0.route.path.contains("/journey/") }
    let made = Mutex<[String: String]>([:])
    _ = render(
      pages, of: try #require(draft.site), outputSearch(draft, options), options, watchdog, .none,
      { _, _, _ in },
      emit: { index, bytes in
        made.withLock { $0[pages[index].route.path] = String(decoding: bytes, as: UTF8.self) }
      })
    let found = made.withLock { $0 }
    #expect(found.count == 5)
    for (name, page) in found {
      #expect(page.contains("There are no dates yet.") && !page.contains("<time"), "\(name)")
    }
    let steps = Self.steps(found[Self.mentor] ?? "")
    #expect(steps.count >= 4 && steps.allSatisfy { $0.from.isEmpty && !$0.isCurrent })
  }

  @Test("several cohorts never mix their dates, and the one that counts keeps its address")
  func cohorts() throws {
    let portal = try SmallPortal()
    let autumn = try String(
      contentsOfFile: portal.path + "/Content/bridge/cohorts/autumn-2026.yml", encoding: .utf8)
    func cohort(_ name: String, _ opens: String, _ closes: String, _ kickoff: String, _ end: String)
      -> String
    {
      autumn.replacingOccurrences(of: "Autumn 2026", with: name)
        .replacingOccurrences(of: "2026-08-24", with: opens)
        .replacingOccurrences(of: "2026-09-25", with: closes)
        .replacingOccurrences(of: "2026-10-19", with: kickoff)
        .replacingOccurrences(of: "2027-04-19", with: end)
    }
    try portal.write(
      cohort("Spring 2028", "2027-12-01", "2028-01-14", "2028-02-07", "2028-08-07"),
      to: "bridge/cohorts/spring-2028.yml")
    try portal.write(
      cohort("Spring 2025", "2024-12-01", "2025-01-14", "2025-02-03", "2025-08-04"),
      to: "bridge/cohorts/spring-2025.yml")
    try portal.change(
      "bridge/program.yml", "model: reverse", to: "model: reverse\ncurrent_cohort: autumn-2026")
    let ended = try portal.build()
    #expect(ended.code == 0, "\(ended.output)")
    func days(_ page: String) throws -> [String] {
      Self.steps(try portal.page(page)).flatMap { [$0.from, $0.until] }
    }
    let now = try days(Self.mentor)
    #expect(now.min() == "2026-08-24" && now.max() == "2027-05-03")
    let later = try days("bridge/journey/spring-2028/mentor.html")
    #expect(later.min() == "2027-12-01" && later.max() == "2028-08-21")
    // What is over has no journey.
    #expect(!portal.site.keys.contains { $0.contains("journey/spring-2025") })
    #expect(!portal.site.keys.contains { $0.contains("journey/autumn-2026") })
    let other = try portal.page("bridge/journey/spring-2028/mentor.html")
    #expect(other.contains("<title>Step by step: Mentor, Spring 2028 · Bridge</title>"))
  }

  @Test("a task of the matrix is a step of those who do it, in place of the shipped sentence")
  func tasks() throws {
    let portal = try SmallPortal()
    try portal.change(
      "bridge/program.yml", "model: reverse",
      to: """
        model: reverse
        responsibilities:
          - task: Move the rota by one hour
            phase: meetings
            does: [manager]
            told: [mentor]
          - task: Keep a chair for the guest
            does: [manager]
        """)
    let ended = try portal.build()
    #expect(ended.code == 0, "\(ended.output)")
    let manager = Self.steps(try portal.page("bridge/journey/manager.html"))
    #expect(manager.map(\.id).contains("task-1"))
    #expect(
      !manager.map(\.id).contains("step-meetings") && manager.map(\.id).contains("step-close"))
    // Without a phase it stands in the matrix alone; and to be told of something is no step.
    #expect(!manager.map(\.id).contains("task-2"))
    #expect(!(try portal.page(Self.mentor)).contains("Move the rota"))
    let matrix = try portal.page("bridge/who-does-what.html")
    #expect(matrix.contains("Keep a chair") && matrix.contains("<b>Does it</b>"))
  }

  @Test("the role's page, the program's home and the handbook lead there")
  func links() throws {
    let portal = try SmallPortal()
    #expect(try portal.build().code == 0)
    #expect(try portal.page("bridge/roles/mentor.html").contains("href=\"../journey/mentor.html\""))
    #expect(try portal.page("bridge/index.html").contains("href=\"journey/index.html\""))
    #expect(
      try portal.page("bridge/handbook/index.html").contains("href=\"../journey/index.html\""))
    #expect(try portal.page("bridge/a-z.html").contains("href=\"journey/sponsor.html\""))
  }
}
