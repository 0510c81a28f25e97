import Content
import Diagnostics
import Matching
import Privacy
import Testing

@Suite("roster check and gap")
struct RosterCheckTests {
  private func report(
    _ header: String, _ lines: String..., known: RosterCheck.Known? = nil
  ) throws -> [String] {
    let table = try table(header, lines)
    return RosterCheck(
      try Participants(table), titles: table.titles, file: "roster.csv", known: known
    ).diagnostics().sorted().map { "\($0.span.line) \($0.code.name): \($0.summary)" }
  }

  private static let all =
    "id,name,role,level,unit_path,manager_id,skills_offered,skills_sought,opted_in,capacity,"
    + "conflicts,training_done"

  @Test("a roster without a slip is not mentioned")
  func fine() throws {
    #expect(
      try report(
        Self.all, "A,Ann,mentor,1,Care,B,tools,plans,yes,1,,welcome",
        "B,Bo,mentee,4,Board,,plans,tools,no,,A,",
        known: .init(capabilities: ["tools", "plans"], modules: ["welcome"])) == [])
  }

  @Test("cells that cannot be read, by row and id")
  func values() throws {
    #expect(
      try report(Self.all, "A,Ann,mentro,senior,Care,,,,maybe,many,,") == [
        "2 roster/value: A: its `capacity` cannot be read",
        "2 roster/value: A: its `level` cannot be read",
        "2 roster/value: A: its `opted_in` cannot be read",
        "2 roster/value: A: its `role` cannot be read",
      ])
  }

  @Test("ids are there, and each is one person's")
  func ids() throws {
    #expect(
      try report(Self.all, "A,Ann,,1,,,,,yes,,,", "A,Al,,1,,,,,yes,,,", ",Cy,,1,,,,,yes,,,") == [
        "3 roster/id: A: this id is that of row 2, too", "4 roster/id: a person has no id",
      ])
  }

  @Test("managers who are not there, and lines that go in a circle, once each")
  func managers() throws {
    #expect(
      try report(
        Self.all, "A,,,1,,B,,,yes,,,", "B,,,2,,C,,,yes,,,", "C,,,3,,A,,,yes,,,",
        "D,,,1,,D,,,yes,,,",
        "E,,,1,,Z9,,,yes,,,", "F,,,1,,Z9,,,yes,,,") == [
          "2 roster/manager: A: the line of management goes in a circle (A, B, C)",
          "5 roster/manager: D: they are their own manager",
          "6 roster/manager: the manager `Z9` of 2 people is not on the roster, so the line of management ends there",
        ])
  }

  @Test("skills and modules that are none of the program's")
  func words() throws {
    #expect(
      try report(
        Self.all, "A,,,1,,,tool s;Digital Tools,planz,yes,,,welcom",
        known: .init(capabilities: ["digital-tools", "plans"], modules: ["welcome"])) == [
          "2 roster/unknown-word: `planz` in `skills_sought` is no capability of the program",
          "2 roster/unknown-word: `tool s` in `skills_offered` is no capability of the program",
          "2 roster/unknown-word: `welcom` in `training_done` is no module of the program",
        ])
  }

  @Test("a column that is missing is told once; a column of ages must not be there")
  func columns() throws {
    let report = try report("id,name,Birth Year", "A,Ann,1990")
    #expect(report.contains("1 roster/column: the column `birth_year` says how old people are"))
    #expect(
      report.contains(
        "1 roster/column: there is no column `level`, so the direction of a pair and how many levels apart it is cannot be checked"
      ))
    #expect(report.count == 9)
  }

  @Test("a table as a spreadsheet exports it: semicolons, a byte order mark, Windows line ends")
  func spreadsheet() throws {
    let text = "\u{FEFF}ID;Name;Level;Opted in\r\nA;\"Ann; Ltd\";3;Yes\r\n\r\nB;Bo;4;no\r\n"
    let people = try Participants(PrivateTable(csv: Array(text.utf8))).people
    #expect(people.map(\.row) == [2, 4])
    #expect(people.map(\.name) == ["Ann; Ltd", "Bo"])
    #expect(people.map(\.level) == [3, 4])
    #expect(people.map(\.hasOptedIn) == [true, false])
  }

  @Test("who seeks and who offers a capability; the widest gap first")
  func gap() throws {
    let people = try roster(
      "A,,mentor,1,,,tools,plans,yes,2,", "B,,mentor,1,,,tools,plans,yes,,",
      "C,,mentee,5,,,,Tools,yes,,", "D,,mentee,5,,,plans,cooking,yes,,",
      "E,,mentee,5,,,plans,tools,no,,")
    let gaps = CapabilityGap.all(
      of: ["tools", "plans", "trust"], people, PairingPolicy(model: .reverse, rules: []))
    func lines(_ gaps: [CapabilityGap]) -> [String] {
      gaps.map {
        "\($0.capability): \($0.seek) seek, \($0.offer) offer, room \($0.room), short \($0.short)"
      }
    }
    #expect(
      lines(gaps.known) == [
        "plans: 2 seek, 1 offer, room 1, short 1", "tools: 1 seek, 2 offer, room 3, short 0",
        "trust: 0 seek, 0 offer, room 0, short 0",
      ])
    #expect(lines(gaps.others) == ["cooking: 1 seek, 0 offer, room 0, short 1"])
  }
}
