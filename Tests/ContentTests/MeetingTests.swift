import Content
import Diagnostics
import Privacy
import Syntax
import Testing

@Suite("Meeting guides")
struct MeetingTests {
  private func guide(
    _ name: String, _ purpose: String, position: Int? = nil, minutes: Int = 60,
    agenda: [Int] = [10, 50]
  ) -> Checked<Entry?> {
    let file = "Content/bridge/meetings/\(name).md"
    let steps = agenda.map { "  - {minutes: \($0), text: Talk}\n" }.joined()
    let text = """
      ---
      title: \(name)
      purpose: \(purpose)
      \(position.map { "position: \($0)\n" } ?? "")minutes: \(minutes)
      agenda:
      \(steps)---
      """
    return entry(
      from: document(from: SourceFile(path: file, bytes: Array(text.utf8))).value,
      at: EntryPath(owner: "bridge", type: .meeting, stem: name, language: nil, file: file),
      original: nil)
  }

  /// What is said of a plan in a cohort that meets `meetings` times, once a week.
  private func mistakes(meetings: Int, _ guides: [Checked<Entry?>]) throws -> [Code] {
    func settings<Value>(_ read: (Keys) -> Value, _ text: String) throws -> Value {
      let read = decode(
        read, from: yaml(from: Array(text.utf8), file: "s.yml").value, file: "s.yml")
      try #require(read.diagnostics == [])
      return read.value
    }
    let kickoff = CalendarDate(iso: "2026-10-19")!
    let cohort = try settings(
      CohortSettings.init,
      """
      name: Autumn
      applications: {opens: 2026-08-24, closes: 2026-09-25}
      kickoff: \(kickoff.iso)
      end: \(kickoff.adding(days: 7 * meetings).iso)
      expectations:
        time_commitment: {hours: 1, per: week}
        meetings: {every: 1, unit: week, minutes: 60}
      checkins: [+7d, +14d]
      """)
    let program = try settings(
      ProgramSettings.init,
      """
      name: Bridge
      model: reverse
      purpose: Senior leaders learn from early-career colleagues how daily work looks.
      coordinator: office
      """)
    let merged = Content.program(
      ProgramSource(
        id: "bridge", file: "p.yml", settings: ["en": program],
        cohorts: ["en": [Cohort(id: "autumn", settings: cohort, file: "c.yml")]],
        unread: ["people/office"]),
      own: guides.compactMap(\.value), shared: [],
      rules: PublishingRules(
        today: CalendarDate(iso: "2026-09-14")!, drafts: false,
        languages: PortalSettings.Languages(Keys()),
        gate: GatePolicy(
          today: CalendarDate(iso: "2026-09-14")!, site: .internal, consentMonths: 24)))
    return merged.diagnostics.map(\.code)
  }

  @Test("the agenda adds up to the minutes", arguments: [([10, 50], true), ([10, 45], false)])
  func agenda(steps: [Int], isRight: Bool) {
    let read = guide("first", "getting_to_know", agenda: steps)
    #expect(read.diagnostics.map(\.code) == (isRight ? [] : [.meetingAgenda]))
  }

  @Test("a program without guides is asked for nothing")
  func none() throws {
    #expect(try mistakes(meetings: 5, []) == [])
  }

  @Test("getting to know each other is the first or second meeting, before any topic")
  func first() throws {
    let know = { guide("know", "getting_to_know", position: $0) }
    let others = [guide("goals", "goals", position: 10), guide("tools", "topic", position: 20)]
    #expect(try mistakes(meetings: 3, [know(1)] + others) == [])
    #expect(try mistakes(meetings: 3, [know(15)] + others) == [])
    #expect(try mistakes(meetings: 3, [know(30)] + others) == [.meetingFirst])
    #expect(try mistakes(meetings: 3, [know(nil)] + others) == [.meetingFirst, .meetingThemes])
    #expect(
      try mistakes(
        meetings: 4, others + [guide("rules", "agreement", position: 12), know(13)])
        == [.meetingFirst])
    #expect(try mistakes(meetings: 2, others) == [.meetingFirst])
  }

  @Test("every planned meeting has a theme; guides for special moments are none")
  func themes() throws {
    let plan = [
      guide("know", "getting_to_know", position: 1), guide("end", "closing", position: 9),
    ]
    #expect(try mistakes(meetings: 4, plan) == [.meetingThemes])
    #expect(try mistakes(meetings: 4, plan + [guide("stuck", "stuck")]) == [.meetingThemes])
  }

  @Test("no two guides have the same position")
  func positions() throws {
    let plan = [
      guide("know", "getting_to_know", position: 1), guide("a", "goals", position: 5),
      guide("b", "topic", position: 5), guide("end", "closing", position: 9),
    ]
    #expect(try mistakes(meetings: 4, plan) == [.meetingPosition])
  }
}
