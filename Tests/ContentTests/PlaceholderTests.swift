import Content
import Diagnostics
import Syntax
import Testing

@Suite("Placeholders")
struct PlaceholderTests {
  private static let english = DateWords(
    long: "{d} {month} {y}", short: "{d} {mon} {y}", first: "1",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    monthsShort: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ])

  private var values: PlaceholderValues {
    var values = PlaceholderValues(dates: Self.english)
    values.set("program.name", .text("Bridge & Co"))
    values.set("cohort.kickoff", .date(CalendarDate(iso: "2026-10-19")!))
    values.set("cohort.places", .number(24))
    values.set("term.mentee", .word(singular: "protégé", plural: "protégés"))
    values.set("link.application", nil as String?, from: "`links.application` in program.yml")
    return values
  }

  @Test(
    "a value takes its placeholder's place",
    arguments: [
      ("program.name", "Bridge & Co"), ("cohort.places", "24"),
      ("cohort.kickoff", "19 October 2026"), ("cohort.kickoff | date: long", "19 October 2026"),
      ("cohort.kickoff | date", "19 October 2026"), ("cohort.kickoff | date: short", "19 Oct 2026"),
      ("cohort.kickoff|date:iso", "2026-10-19"),
      // Days and weeks, across the ends of months and years and through a leap day.
      ("cohort.kickoff+30d", "18 November 2026"), ("cohort.kickoff + 30d", "18 November 2026"),
      ("cohort.kickoff-19d", "30 September 2026"), ("cohort.kickoff+2w | date: iso", "2026-11-02"),
      ("cohort.kickoff+74d | date: iso", "2027-01-01"),
      ("cohort.kickoff+498d | date: iso", "2028-02-29"),
      ("term.mentee", "protégé"), ("term.mentee | plural", "protégés"),
      ("term.mentee | plural | upper", "PROTÉGÉS"), ("program.name | lower", "bridge & co"),
      ("cohort.kickoff | date: short | upper", "19 OCT 2026"),
    ])
  func value(expression: String, expected: String) throws {
    #expect(try values.text(of: expression, at: Span(file: "a.md")).get() == expected)
  }

  @Test(
    "what has no value is a mistake, with the nearest name",
    arguments: [
      ("cohort.kickof", Code.placeholderUnknown, "change it to `{{ cohort.kickoff }}`"),
      (
        "link.application", .placeholderUndefined,
        "fill in `links.application` in program.yml, or take the placeholder out"
      ),
      (
        "program.name+3d", .placeholderFilter,
        "take the `+…d` or `| date` away, or use a date such as `cohort.kickoff`"
      ),
      (
        "program.name | date: long", .placeholderFilter,
        "take the `+…d` or `| date` away, or use a date such as `cohort.kickoff`"
      ),
      (
        "program.name | plural", .placeholderFilter,
        "take `| plural` away, or use a term such as `{{ term.mentors }}`"
      ),
      ("program.name | uper", .placeholderFilter, "change it to `| upper`"),
      ("", .placeholderSyntax, "write a name between the braces, such as `{{ program.name }}`"),
    ])
  func mistake(expression: String, code: Code, mend: String) {
    guard case .failure(let error) = values.text(of: expression, at: Span(file: "a.md")) else {
      Issue.record("`\(expression)` has a value")
      return
    }
    #expect(error.diagnostic.code == code)
    #expect(error.diagnostic.mend == mend)
  }

  @Test("with several cohorts, a date is asked for by name, and a typing mistake still is one")
  func several() {
    var values = PlaceholderValues(dates: Self.english)
    values.set("cohort.kickoff", nil as String?, from: "a file in `cohorts/`")
    values.cohortsToChooseFrom = ["autumn-2026", "spring-2027"]
    #expect(report(of: "{{ cohort.kickoff }}", values).map(\.code) == [.placeholderWhichCohort])
  }

  @Test("values of a file that could not be read are no mistake where they are used")
  func unread() {
    var values = values
    values.unread = ["contact.coordinator."]
    #expect(report(of: "Write to {{ contact.coordinator.email }}.", values) == [])
    #expect(
      report(of: "Write to {{ contact.backup.email }}.", values).map(\.code) == [
        .placeholderUnknown
      ])
  }

  @Test(
    "a text is filled in where it has placeholders, and only there",
    arguments: [
      ("No braces", "No braces"),
      ("{{program.name}}: {{ cohort.places }} places", "Bridge & Co: 24 places"),
      ("Write \\{{ program.name }} as it is", "Write {{ program.name }} as it is"),
      // A value is never read again for placeholders of its own.
      ("{ {x} }", "{ {x} }"), ("}} and {{ program.name }}", "}} and Bridge & Co"),
    ])
  func filled(text: String, expected: String) {
    var reports: [Diagnostic] = []
    #expect(values.filled(Placed(text, at: Span(file: "a.yml"))) { reports.append($0) } == expected)
    #expect(reports == [])
  }

  @Test("a report points at the placeholder in the setting, not at the whole of it")
  func place() {
    let plain = Placed(
      "Begin on {{ cohort.end }}.", at: Span(file: "a.yml", line: 3, column: 10, length: 26))
    let quoted = Placed(plain.value, at: Span(file: "a.yml", line: 3, column: 10, length: 28))
    let folded = Placed(plain.value, at: Span(file: "a.yml", line: 3, column: 10, length: 1))
    #expect(spans(plain) == [Span(file: "a.yml", line: 3, column: 19, length: 16)])
    #expect(spans(quoted) == [Span(file: "a.yml", line: 3, column: 20, length: 16)])
    #expect(spans(folded) == [folded.span])
  }

  private func spans(_ text: Placed<String>) -> [Span] {
    var found: [Span] = []
    _ = values.filled(text) { found.append($0.span) }
    return found
  }

  private func report(of text: String, _ values: PlaceholderValues) -> [Diagnostic] {
    var found: [Diagnostic] = []
    _ = values.filled(Placed(text, at: Span(file: "a.yml"))) { found.append($0) }
    return found
  }
}
