import Content
import Diagnostics
import Matching
import Privacy
import Testing

/// Pairs against rules: each case has one thing wrong, and it alone is reported.
@Suite("pairs check")
struct PairCheckTests {
  private static let rules: [PairRule] = [
    .levelsApart(2), .levelsApartAtMost(4), .differentUnit(depth: 1), .noReportingLine,
    .bothAgree, .capacity(1),
  ]

  /// J is junior and mentors; S is senior and is mentored, as in a reverse program.
  private static let junior = "J,Jo,mentor,2,Care/Ward 3,M,tools,strategy,yes,,"
  private static let senior = "S,Sam,mentee,5,Finance/Treasury,B,strategy,tools,yes,,"
  private static let others = [
    "M,Mo,both,4,Care,B,,,no,,", "B,Bo,both,7,Board,,,,no,,",
  ]

  private func report(
    junior: String = junior, senior: String = senior, pair: String = "P1,J,S,active",
    model: Model = .reverse, rules: [PairRule] = rules,
    levels: ProgramSettings.Matching.LevelOrder = .rising, isTwoWay: Bool = true,
    training: [Participant.Side: [String]] = [:]
  ) throws -> [String] {
    let people = try Participants(
      table(
        "id,name,role,level,unit_path,manager_id,skills_offered,skills_sought,opted_in,capacity,"
          + "conflicts,training_done", [junior, senior] + Self.others))
    let policy = PairingPolicy(
      model: model, rules: rules, levels: levels, isTwoWay: isTwoWay, training: training)
    let check = PairCheck(
      people, try pairs(pair), policy, file: "pairs.csv", isRedacted: true)
    return check.diagnostics().map { "\($0.severity.rawValue) \($0.code.name): \($0.summary)" }
  }

  @Test("a pair that follows every rule is not mentioned")
  func fine() throws {
    #expect(try report() == [])
  }

  @Test("the mentor of a reverse program is the junior one, of a traditional one the senior")
  func direction() throws {
    #expect(
      try report(model: .traditional) == [
        "error pairs/direction: P1: J and S: in a traditional program the mentor is the more senior one"
      ])
    #expect(try report(model: .reciprocal) == [])
  }

  @Test("where lower numbers are more senior, the same pair is the wrong way round")
  func falling() throws {
    #expect(try report(levels: .falling).map { $0.prefix(21) } == ["error pairs/direction"])
    #expect(try report(model: .hybrid, levels: .falling) == [])
  }

  @Test(
    "levels apart: at least two, at most four",
    arguments: [
      (4, ["error pairs/level-gap: P1: J and S are 1 level apart; the program asks for 2"]),
      (3, []), (1, []),
      (0, ["error pairs/level-gap: P1: J and S are 5 levels apart; the program allows 4"]),
      (
        5,
        [
          "error pairs/direction: P1: J and S: in a reverse program the mentee is the more senior one"
        ]
      ),
    ] as [(Int, [String])])
  func gap(_ level: Int, _ expected: [String]) throws {
    let junior = "J,Jo,mentor,\(level),Care/Ward 3,M,tools,strategy,yes,,"
    #expect(try report(junior: junior) == expected)
  }

  @Test("units differ down to the depth asked for; who heads a unit belongs to all of it")
  func units() throws {
    let near = "S,Sam,mentee,5,care/Theatre,B,strategy,tools,yes,,"
    #expect(
      try report(senior: near) == ["error pairs/same-unit: P1: J and S both work in Care"])
    let deep: [PairRule] = [.levelsApart(2), .differentUnit(depth: 2)]
    #expect(try report(senior: near, rules: deep) == [])
    let head = "S,Sam,mentee,5,Care,B,strategy,tools,yes,,"
    #expect(
      try report(senior: head, rules: deep) == [
        "error pairs/same-unit: P1: J and S both work in Care"
      ])
  }

  @Test("a line of management counts at any distance")
  func line() throws {
    let report = try report(
      pair: "P1,J,B,active", rules: [.levelsApart(2), .noReportingLine], isTwoWay: false)
    #expect(
      report.contains(
        "error pairs/reporting-line: P1: J and B are in one line of management, 2 steps apart"))
  }

  @Test("a conflict counts whoever declared it")
  func conflict() throws {
    let expected = ["error pairs/conflict: P1: J and S have declared a conflict of interest"]
    #expect(
      try report(junior: "J,Jo,mentor,2,Care/Ward 3,M,tools,strategy,yes,,X9;S") == expected)
    #expect(try report(senior: "S,Sam,mentee,5,Finance,B,strategy,tools,yes,,J") == expected)
  }

  @Test("an empty cell is no yes")
  func optedIn() throws {
    for word in ["no", ""] {
      #expect(
        try report(senior: "S,Sam,mentee,5,Finance,B,strategy,tools,\(word),,") == [
          "error pairs/not-opted-in: P1: S has not opted in"
        ])
    }
  }

  @Test("what the mentor offers is sought; the other way round is a warning, if both learn")
  func overlap() throws {
    let silent = "S,Sam,mentee,5,Finance,B,,Tools,yes,,"
    #expect(
      try report(senior: silent) == [
        "warning pairs/no-overlap: P1: S offers nothing that J seeks"
      ])
    #expect(try report(senior: silent, isTwoWay: false) == [])
    #expect(
      try report(senior: "S,Sam,mentee,5,Finance,B,strategy,budgets,yes,,") == [
        "error pairs/no-overlap: P1: J offers nothing that S seeks"
      ])
  }

  @Test("required training is done before they meet; for a proposal it is a warning")
  func training() throws {
    let training: [Participant.Side: [String]] = [.mentor: ["first-meeting", "feedback"]]
    let done = "J,Jo,mentor,2,Care/Ward 3,M,tools,strategy,yes,,,first-meeting"
    #expect(
      try report(junior: done, training: training) == [
        "error pairs/training: P1: the mentor J has not done feedback"
      ])
    #expect(
      try report(junior: done, pair: "P1,J,S,proposed", training: training) == [
        "warning pairs/training: P1: the mentor J has not done feedback"
      ])
    let all = "J,Jo,mentor,2,Care/Ward 3,M,tools,strategy,yes,,,yes"
    #expect(try report(junior: all, training: training) == [])
  }

  @Test("somebody who is not on the roster, the same person twice, a role that is another")
  func people() throws {
    #expect(
      try report(pair: "P1,JJ,S,active") == [
        "error pairs/unknown-person: P1: the mentor `JJ` is not on the roster"
      ])
    #expect(
      try report(pair: "P1,J,J,active") == ["error pairs/same-person: P1: J is on both sides"])
    #expect(
      try report(senior: "S,Sam,mentor,5,Finance,B,strategy,tools,yes,,") == [
        "error pairs/role: P1: S is no mentee on the roster"
      ])
  }

  @Test("a pair that is over need not follow the rules any more")
  func ended() throws {
    #expect(try report(pair: "P1,J,S,ended", model: .traditional) == [])
  }

  @Test("the same two twice, an id twice, more pairs than room, a status that is none")
  func list() throws {
    let people = try roster(
      Self.junior, Self.senior, "T,Tao,mentee,6,Estates,,strategy,tools,yes,,", Self.others[0],
      Self.others[1])
    let policy = PairingPolicy(model: .reverse, rules: Self.rules)
    func codes(_ list: PairList) -> [String] {
      PairCheck(people, list, policy, file: "pairs.csv", isRedacted: true).diagnostics()
        .map { "\($0.span.line) \($0.code.name): \($0.summary)" }
    }
    #expect(
      codes(try pairs("P1,J,S,active", "P2,J,S,proposed")).contains(
        "3 pairs/duplicate: P2: these two are a pair already, P1"))
    #expect(
      codes(try pairs("P1,J,S,active", "P1,J,T,ended")) == [
        "3 pairs/duplicate: P1: this `pair_id` is that of row 2, too"
      ])
    #expect(
      codes(try pairs("P1,J,S,active", "", "P2,J,T,proposed")) == [
        "4 pairs/capacity: J is in 2 pairs (P1, P2) and has room for 1"
      ])
    #expect(
      codes(try pairs("P1,J,S,aktive")) == [
        "2 pairs/status: P1: its status is none; it was checked as `proposed`"
      ])
  }

  @Test("names are printed only if the report is not redacted, and no line of the list is quoted")
  func redaction() throws {
    let people = try roster(Self.junior, Self.senior, Self.others[0], Self.others[1])
    let policy = PairingPolicy(model: .traditional, rules: [])
    for isRedacted in [true, false] {
      let found = PairCheck(
        people, try pairs("P1,J,S,active"), policy, file: "pairs.csv", isRedacted: isRedacted
      ).diagnostics()
      let text = Report(format: .human, colour: false) { _ in Array("a\nP1,J,S".utf8) }
        .text(of: found)
      #expect(text.contains("Jo (J)") == !isRedacted)
      #expect(!text.contains("P1,J,S"))
    }
  }
}
