import Content
import Diagnostics
import Foundation
import Readiness
import Syntax
import Testing

@testable import SiteBuild

/// What a program lacks: the example portal lacks nothing, and whatever is taken out of it is missed,
/// by its rule and by no other.
@Suite("Readiness")
struct ReadinessTests {
  /// Takes one thing out of the example portal.
  struct Case: Sendable {
    let rule: Int
    /// The sentences that are said then, without `lacks_`, with spaces between them.
    let gaps: [String]
    let program: String
    let edits: [Edit]

    init(_ rule: Int, _ gaps: String, in program: String = "turnabout", _ edits: [Edit]) {
      self.rule = rule
      self.gaps = gaps.split(separator: " ").map(String.init)
      self.program = program
      self.edits = edits
    }
  }

  enum Edit: Sendable {
    /// Another text in place of one, wherever it stands.
    case change(String, String, to: String)
    /// A setting with all that is below it; nil to take it out.
    case set(String, key: String, String?)
    case remove(String)
    case write(String, String)

    var addsAFile: Bool { if case .write = self { true } else { false } }

    var file: String {
      switch self {
      case .change(let file, _, _), .set(let file, _, _), .remove(let file), .write(let file, _):
        file
      }
    }
  }

  private static let settings = "turnabout/program.yml"
  private static let cohort = "turnabout/cohorts/autumn-2026.yml"
  private static let mentor = "turnabout/roles/mentor.md"

  private static func without(_ key: String) -> [Edit] { [.set(settings, key: key, nil)] }

  private static func change(_ old: String, to new: String) -> [Edit] {
    [.change(settings, old, to: new)]
  }

  static let cases: [Case] = [
    // What `portico new program` says of the purpose.
    Case(
      1, "purpose",
      [
        .set(
          settings, key: "purpose",
          "purpose: Senior leaders learn from early-career colleagues how our work looks from where they stand."
        )
      ]),
    Case(2, "strategy_goal", without("strategy_goals")),
    Case(3, "objective", without("objectives")),
    Case(
      4, "capability",
      change("for: junior", to: "for: senior") + change("for: both", to: "for: senior")
    ),
    Case(4, "two_way", change("two_way: true", to: "two_way: false")),
    Case(5, "benefit", change("audience: mentee", to: "audience: manager")),
    Case(5, "benefit_category", change("category: innovation", to: "category: culture")),
    Case(6, "champion", without("champions")),
    Case(7, "commitment", change("level: emerging", to: "level: senior")),
    Case(8, "values", without("values")),
    Case(9, "role", [.remove("turnabout/roles/coordinator.md")]),
    Case(9, "role", [.remove("turnabout/roles/manager.md")]),
    Case(10, "outcomes", [.set(mentor, key: "outcomes", "outcomes: [TODO]")]),
    Case(10, "arithmetic", [.change(cohort, "hours: 2,", to: "hours: 9,")]),
    Case(11, "gives", [.set(mentor, key: "gives", "gives: [TBC]")]),
    Case(11, "gains", [.set(mentor, key: "gains", "gains: […]")]),
    Case(
      12, "subject",
      [.change("shared/modules/welcome.md", "covers: [requirements, roles]", to: "covers: [roles]")]
    ),
    Case(
      13, "subject",
      [.change("shared/modules/talking-about-power.md", "[power_dynamics]", to: "[diversity]")]),
    Case(
      14, "subject",
      [
        .change(
          "shared/modules/when-you-feel-challenged.md", "[challenges, psychological_safety]",
          to: "[challenges]"),
        .change(
          "turnabout/modules/being-the-learner-again.md", "psychological_safety, ", to: ""),
      ]),
    Case(
      15, "early_feedback",
      [
        .change(
          "shared/modules/giving-and-receiving-feedback.md", "phase: onboarding", to: "phase: early"
        )
      ]),
    Case(16, "orientation", [.remove("turnabout/events/orientation-for-mentors.md")]),
    // It is called off.
    Case(
      16, "orientation",
      [
        .change(
          "turnabout/events/orientation-for-mentees.md", "kind: orientation",
          to: "kind: orientation\ncancelled: true")
      ]),
    Case(17, "serves", change("\n        serves: speaking-up", to: "")),
    Case(17, "ageless", change("Names two things they", to: "Is young and names two things they")),
    // What is asked of one side is asked of the other as well.
    Case(17, "criteria", change("  mentee:\n    criteria:\n", to: "")),
    Case(18, "answer", [.change(settings, "who_has: >-\n", to: "who_has: >-\n      TODO:\n")]),
    Case(
      19, "voluntary",
      change("participation: voluntary", to: "participation: nominated")
        + change("selection:\n  voluntary: >-\n", to: "selection:\n  voluntary: >-\n    TODO\n")),
    Case(
      19, "self_check",
      change(
        "    mentee:\n      - I can name", to: "      - I can name")
    ),
    Case(
      19, "application",
      change("  application: \"https://forms.larkmoor.example/turnabout\"\n", to: "")),
    Case(20, "matching", without("matching")),
    Case(20, "level_gap", change("min_level_gap: 2", to: "min_level_gap: 1")),
    Case(20, "unit_rule", change("different_unit_depth: 1", to: "different_unit_depth: 0")),
    Case(20, "line_rule", change("no_reporting_line: true", to: "no_reporting_line: false")),
    Case(
      21, "ending",
      [
        .remove("shared/guidelines/ending-well.md"),
        .change(settings, "  rematch: >-\n", to: "  rematch: >-\n    TBC\n"),
      ]),
    Case(
      22, "metric",
      change("objective: contacts-across-larkmoor", to: "objective: steady-rhythm")),
    Case(22, "metric_field", change("    target: \"Three or more\"\n", to: "")),
    Case(
      22, "metric_late",
      change(
        "    owner: helen-marsh\n    defined_on: 2026-08-03",
        to: "    owner: helen-marsh\n    defined_on: 2026-11-03")),
    Case(
      23, "metric_kind",
      change("type: qualitative", to: "type: quantitative\n    formula: How many themes were found")
    ),
    Case(24, "wave", [.change(cohort, "{id: mid,", to: "{id: middle,")]),
    Case(24, "wave_link", change("    mid: \"https", to: "    later: \"https")),
    Case(25, "checkins", [.change(cohort, "checkins: [+30d, +60d, +92d]", to: "checkins: [+30d]")]),
    Case(
      25, "worksheet", change("two_way: true", to: "two_way: true\nhide_worksheets: [check-in]")),
    Case(
      26, "review review_owner",
      [.set(cohort, key: "reviews", nil), .remove("turnabout/events/program-review.md")]),
    Case(26, "review_owner", [.remove("turnabout/events/program-review.md")]),
    Case(26, "change", [.remove("turnabout/changes")]),
    Case(
      27, "feedback",
      change(
        "  feedback: \"https://forms.larkmoor.example/mentoring-feedback\"",
        to: "  feedback: \"https://forms.example.org/feedback\"")),
    Case(28, "confidentiality", without("confidentiality")),
    Case(
      28, "confidentiality_contact", change("  contact: amara-nwosu\n", to: "  contact: nobody\n")),
    Case(29, "guideline", [.remove("shared/guidelines/a-safe-space.md")]),
    Case(
      30, "private",
      [
        .write(
          "turnabout/staff.csv",
          "name,email,employee_id,level,manager_id\nNgozi Okafor,ngozi@larkmoor.example,EMP-00412,4,EMP-00001\n"
        )
      ]),
    Case(
      30, "consent",
      [
        .change(
          "turnabout/stories/the-form-with-forty-questions.md", "status: granted",
          to: "status: missing")
      ]),
    Case(31, "first_meeting themes", [.remove("shared/meetings/getting-to-know-you.md")]),
    Case(31, "themes", [.remove("turnabout/meetings/new-technology.md")]),
    Case(31, "protected_time", [.remove("shared/guidelines/protecting-time.md")]),
    Case(
      32, "reverse", in: "side-by-side",
      [
        .set(
          "side-by-side/program.yml", key: "reverse_component",
          "reverse_component: {description: Lorem ipsum, senior_learning_goals: TODO}")
      ]),
    Case(
      32, "worksheet", in: "side-by-side",
      [
        .change(
          "side-by-side/program.yml", "two_way: true", to: "two_way: true\nhide_worksheets: [goals]"
        )
      ]),
    Case(
      33, "worksheet", change("two_way: true", to: "two_way: true\nhide_worksheets: [meeting-log]")),
    Case(34, "barrier", [.remove("shared/barriers")]),
    Case(
      34, "mitigation",
      [
        .set(
          "shared/barriers/the-expert-habit.md", key: "mitigations",
          "mitigations: [guidelines/nowhere]")
      ]),
    Case(35, "event_celebration", [.remove("turnabout/events/celebration.md")]),
    Case(
      35, "event_exchange",
      [
        .remove("turnabout/events/first-exchange.md"),
        .remove("turnabout/events/second-exchange.md"),
      ]),
    Case(
      36, "difficulty",
      [
        .remove("shared/guidelines/when-it-gets-difficult.md"),
        .set(
          settings, key: "when_difficult",
          "when_difficult: {rematch: At any time., exit: At any time., steps: [TODO]}"),
      ]),
    Case(
      36, "support",
      [
        .set("portal.yml", key: "support", nil),
        .change(
          settings,
          "  support:\n    - label: Larkmoor Wellbeing Line\n      url: \"https://intranet.larkmoor.example/wellbeing\"\n    - label: Freedom to Speak Up\n      url: \"https://intranet.larkmoor.example/speak-up\"\n",
          to: ""),
      ]),
    Case(37, "messages", [.remove("shared/messages")]),
    Case(
      38, "reread",
      [
        .set(
          "turnabout/guidelines/keeping-it-going.md", key: "review_by", "review_by: 2026-09-13")
      ]),
  ]

  @Test("the example portal's programs lack nothing")
  func complete() throws {
    let example = try Example()
    for program in ["turnabout", "side-by-side"] {
      let report = try example.report(program)
      #expect(report.toDo.map(\.rule.id) == [], "\(program)")
      #expect(report.score == 100)
      #expect(report.band == .gold)
      #expect(ReadinessGroup.allCases.allSatisfy { report.score($0) == 100 })
    }
  }

  @Test("what is taken out is missed by its rule, and by no other")
  func each() throws {
    let example = try Example()
    for one in Self.cases {
      guard let report = try? example.report(one.program, after: one.edits) else {
        Issue.record("the portal cannot be read: \(one.edits)")
        continue
      }
      let missing = report.toDo.map { "\($0.rule.id) " + $0.gaps.map(\.key).joined(separator: " ") }
      let expected = "RC\(one.rule) " + one.gaps.map { "lacks_\($0)" }.joined(separator: " ")
      #expect(missing == [expected], "\(one.edits)")
    }
  }

  @Test("a cohort that is over is not asked about; what came of its review is")
  func over() throws {
    let example = try Example()
    let before = "turnabout/cohorts/autumn-2025.yml"
    let report = try example.report("turnabout", after: [.set(before, key: "survey_waves", nil)])
    #expect(report.toDo.isEmpty)
    let unheard = try example.report(
      "turnabout",
      after: [
        .change(before, "reviews: [2026-02-23]", to: "reviews: [2026-02-23, 2026-04-20]"),
        .remove("turnabout/changes"),
      ])
    #expect(unheard.toDo.map(\.rule.id) == ["RC26"] && !unheard.blocks)
  }

  @Test("each rule has a case here, a question, and words in every language for what it lacks")
  func whole() throws {
    #expect(ReadinessRule.all.map(\.number) == Array(1...38))
    #expect(Set(Self.cases.map(\.rule)) == Set(1...38))
    let english = englishWords(nil)
    for rule in ReadinessRule.all { #expect(english.has(rule.question)) }
    // Each sentence is said in some case, but for two that a new portal and a dead link bring.
    let said = Set(Self.cases.flatMap(\.gaps).map { "lacks_\($0)" })
    #expect(
      Set(wordKeys().filter { $0.hasPrefix("lacks_") }).subtracting(said)
        == ["lacks_link", "lacks_metrics"])
  }

  @Test("the purpose is on the home page and each role's; the form for feedback is on every page")
  func shown() throws {
    let portal = try SmallPortal()
    try portal.change(
      "bridge/program.yml", "coordinator:",
      to: "links: {feedback: \"https://forms.bridge.example/feedback\"}\ncoordinator:")
    let ended = try portal.build()
    try #require(ended.code == 0, "\(ended.output)")
    let purpose = try #require(
      try portal.text("bridge/program.yml").split(separator: "\n")
        .first { $0.hasPrefix("purpose: ") }?.dropFirst("purpose: ".count))
    for page in ["index", "roles/mentor", "roles/mentee"] {
      #expect(try portal.page("bridge/\(page).html").contains(purpose), "\(page)")
    }
    for (path, bytes) in portal.site
    where path.hasPrefix("bridge/") && path.hasSuffix(".html") {
      #expect(
        String(decoding: bytes, as: UTF8.self).contains("https://forms.bridge.example/feedback"),
        "\(path)")
    }
  }

  // MARK: What does not count

  @Test("a new portal scores low, and is told what to do first")
  func new() throws {
    let folder = NSTemporaryDirectory() + "portico-ready-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try #require(
      portico(["init", folder, "--today", "2026-09-14"], in: NSTemporaryDirectory()).code == 0)
    let check = ["check", "--readiness", "--today", "2026-09-14"]
    let ended = try portico(check, in: folder)
    #expect(ended.code == 0)
    #expect(ended.output.hasPrefix("our-program: 10 % of the rules for a program are met\n"))
    let first = try #require(ended.output.range(of: "Step 1: "))
    #expect(
      ended.output[first.lowerBound...].hasPrefix(
        """
        Step 1: Say what it is for

        Can everyone read in a few sentences what the program is for?
          RC1 · Purpose · R20 R145
          looked in Content/our-program/program.yml: purpose
          B  The purpose is not written yet.
             Write into Content/our-program/program.yml, in place of `purpose`:
                 purpose: …  # who learns what from whom, and what it is good for

        """))
    #expect(try portico(check + ["--strict"], in: folder).code == 1)
    #expect(try portico(["check", "--strict"], in: folder).code == 2)
  }

  @Test(
    "what only holds a place is no text",
    arguments: [
      "", "…", "… … …", "...", "TODO", "todo: ask Ana", "To be agreed, TBC",
      "Lorem ipsum dolor sit amet",
      "A sentence with lorem ipsum in it", "Practise, and then TBD",
      // Examples of program.yml and of a role, which `portico new` writes.
      "You meet people outside your unit.", "An honest view of daily work",
      "Every service has a simple  digital way in.",
    ])
  func unwritten(_ text: String) { #expect(!isWritten(text)) }

  @Test("what people write is a text, short as it may be", arguments: ["Kind", "At 9", "Écouter"])
  func written(_ text: String) { #expect(isWritten(text)) }

  @Test("a page that still says what `portico new` began it with is no page")
  func openings() throws {
    let example = try Example()
    for (file, type) in [
      ("shared/guidelines/a-safe-space.md", ContentType.guideline),
      ("shared/guidelines/protecting-time.md", .guideline),
    ] {
      let text = try example.portal.text(file)
      let settings = text[..<text.range(of: "\n---\n")!.upperBound]
      for body in [
        type.opening, "TODO", "Lorem ipsum dolor sit amet, and so on and on.", "# A heading",
      ] {
        let report = try example.report(
          "turnabout", after: [.write(file, settings + "\n" + body + "\n")])
        #expect(report.toDo.count == 1, "\(file): \(body)")
      }
    }
  }
}

/// A copy of the example portal that is changed, assessed and put back.
private final class Example {
  let portal: SmallPortal
  private let options: BuildOptions
  private var known: [String: DecodedFile] = [:]
  private var stories = StoryMemory()

  init() throws {
    portal = try SmallPortal(copying: SmallPortal.example)
    var options = BuildOptions(
      content: portal.path + "/Content", templates: portal.path + "/Templates", output: nil,
      today: CalendarDate(iso: "2026-09-14")!, threads: 2)
    options.readers = .admin
    self.options = options
  }

  /// What a program lacks after some changes, which are undone.
  func report(_ program: String, after edits: [ReadinessTests.Edit] = []) throws -> ReadinessReport
  {
    let kept = portal.path + "/kept"
    for (index, edit) in edits.enumerated() {
      let path = portal.path + "/Content/" + edit.file
      if FileManager.default.fileExists(atPath: path) {
        try FileManager.default.copyItem(atPath: path, toPath: kept + "\(index)")
      }
      try apply(edit)
    }
    defer {
      for (index, edit) in edits.enumerated().reversed() {
        let path = portal.path + "/Content/" + edit.file
        try? FileManager.default.removeItem(atPath: path)
        try? FileManager.default.moveItem(atPath: kept + "\(index)", toPath: path)
      }
    }
    let changed = edits.map { portal.path + "/Content/" + $0.file }
    let before = known
    let watchdog = Watchdog(slots: 2, seconds: 60) { file, _ in fatalError(file) }
    var options = options
    options.programs = [program]
    // As a build puts programs together, without the site around them.
    let folder = try ContentFolder(at: options.content)
    let files = decodeAll(
      folder, options, watchdog,
      // What a translation inherits may have changed with its original.
      known: { path in
        changed.contains { path.hasPrefix($0.hasSuffix(".md") ? String($0.dropLast(2)) : $0) }
          ? nil : before[path]
      }, { _, _, _ in })
    if edits.isEmpty { known = files.reads }
    let settings = try #require(portalSettings(folder).value?["en"])
    let rules = publishingRules(
      settings, files, textGate(options, files.entries, settings.privacy), Imprint(),
      options,
      stories: &stories, { _, _, _ in })
    let programs = assembled(
      chosenPrograms(folder, options).value, folder, files, settings.languages, rules)
    let refused = edits.contains(where: \.addsAFile) ? privateFiles(in: folder) : []
    return Readiness.readiness(
      of: try #require(programs.value.first), main: "en", portal: settings, today: options.today,
      noticed: programs.diagnostics + refused)
  }

  private func apply(_ edit: ReadinessTests.Edit) throws {
    switch edit {
    case .change(let file, let old, let new): try portal.change(file, old, to: new)
    case .remove(let file): try portal.remove(file)
    case .write(let file, let text): try portal.write(text, to: file)
    case .set(let file, let key, let new):
      var lines: [Substring] = []
      var isInside = false
      var isThere = false
      for line in try portal.text(file).split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix(key + ":") {
          (isInside, isThere) = (true, true)
          if let new { lines.append(new[...]) }
        } else if !isInside || !(line.hasPrefix(" ") || line.hasPrefix("- ")) {
          isInside = false
          lines.append(line)
        }
      }
      try #require(isThere, "\(file) has no \(key)")
      try portal.write(lines.joined(separator: "\n"), to: file)
    }
  }
}

extension SmallPortal {
  fileprivate func text(_ file: String) throws -> String {
    try String(contentsOfFile: path + "/Content/" + file, encoding: .utf8)
  }
}
