import Content
import Diagnostics
import Syntax
import Testing

private func date(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }

private func read<Value>(_ text: String, _ make: @escaping (Keys) -> Value) -> (Value, [String]) {
  let read = decode(make, from: yaml(from: Array(text.utf8), file: "x.yml").value, file: "x.yml")
  return (read.value, read.diagnostics.map(\.mend))
}

@Suite("Working days")
struct WorkingDaysTests {
  private func days(_ text: String) -> WorkingDays {
    WorkingDays(read(text, CalendarSettings.init).0)
  }

  @Test("weekends are off unless said otherwise, holidays and days off that are worked count")
  func off() {
    let usual = days("timezone: Europe/London")
    // 25 December 2026 is a Friday.
    #expect(usual.off(date("2026-12-25")) == nil)
    #expect(usual.off(date("2026-12-26")) == .weekend)
    let own = days("{holidays: [2026-12-25, 2026-12-28], extra_working_days: [2026-12-27]}")
    #expect(own.off(date("2026-12-25")) == .holiday)
    #expect(own.off(date("2026-12-27")) == nil)
    let gulf = days("working_days: [sun, mon, tue, wed, thu]")
    #expect(gulf.off(date("2026-12-25")) == .weekend)
    #expect(gulf.off(date("2026-12-27")) == nil)
  }

  @Test(
    "the next working day is the day itself, or the first after the weekend and the holidays",
    arguments: [
      ("2026-12-24", "2026-12-24"), ("2026-12-25", "2026-12-29"), ("2027-01-01", "2027-01-04"),
      ("2027-03-26", "2027-03-30"),
    ])
  func next(from: String, expected: String) {
    let working = days(
      "holidays: [2026-12-25, 2026-12-28, 2027-01-01, 2027-03-26, 2027-03-29]")
    #expect(working.next(from: date(from)).iso == expected)
  }

  @Test("a calendar without a single working day ends the search")
  func never() {
    let working = days("working_days: [mon]")
    #expect(working.next(from: date("2026-10-20")).iso == "2026-10-26")
  }
}

@Suite("Events")
struct EventTests {
  @Test("the end is a time on the same day, a day, or both")
  func ends() {
    func end(_ text: String) -> String? { read(text, Event.init).0.end?.iso }
    #expect(end("{kind: exchange, start: 2027-01-12 14:00, end: 15:30}") == "2027-01-12T15:30")
    #expect(
      end("{kind: exchange, start: 2027-01-12 22:00, end: 2027-01-13 06:00}") == "2027-01-13T06:00")
    #expect(end("{kind: survey, start: 2027-01-12, end: 2027-01-15}") == "2027-01-15")
    #expect(end("{kind: survey, start: 2027-01-12}") == nil)
  }

  @Test(
    "a time in another form is told how to be written",
    arguments: [
      ("2027-01-12 2.30pm", "write `2027-01-12 14:30`"),
      ("2027-01-12 9h15", "write `2027-01-12 09:15`"),
      ("2027-01-12 12am", "write `2027-01-12 00:00`"),
      ("12/13/2027", "write `2027-12-13`"),
    ])
  func times(start: String, mend: String) {
    #expect(read("{kind: exchange, start: \(start)}", Event.init).1 == [mend])
  }

  @Test("an end before the beginning, or half a time, is a mistake")
  func backwards() {
    func mistakes(_ text: String) -> [String] { read(text, Event.init).1 }
    #expect(
      mistakes("{kind: exchange, start: 2027-01-12 22:00, end: 01:00}") == [
        "correct `start:` or `end:`; something over midnight ends on the next day, such as `end: 2027-01-13 01:00`"
      ])
    #expect(mistakes("{kind: exchange, start: 2027-01-12 22:00, end: 2027-01-13}").count == 1)
    #expect(mistakes("{kind: exchange, start: 2027-01-12, end: 15:00}").count == 1)
    #expect(mistakes("{kind: exchange, start: 2027-01-12, end: 2027-01-12}") == [])
  }

  @Test("a later `updated` and a higher `sequence` both raise the revision")
  func revisions() {
    func sequence(_ updated: String?, _ extra: Int) -> Int {
      Revision(updated: updated.map(date), sequence: extra).sequence
    }
    #expect(sequence(nil, 0) == 0)
    #expect(sequence("2020-01-01", 0) == 0)
    #expect(sequence("2026-09-14", 0) == 2448)
    #expect(sequence("2026-09-14", 1) == 2449)
    #expect(sequence("2026-09-15", 0) > sequence("2026-09-14", 0))
  }
}

@Suite("Timelines")
struct TimelineTests {
  private let cohort = Cohort(
    id: "autumn-2026",
    settings: read(
      """
      name: Autumn 2026
      applications: {opens: 2026-08-24, closes: 2026-09-25}
      kickoff: 2026-10-19
      end: 2027-04-19
      expectations:
        time_commitment: {hours: 2, per: month}
        meetings: {every: 2, unit: week, minutes: 60}
      checkins: [2027-01-19, +30d, +60d]
      reviews: [2027-02-22]
      survey_waves:
        - {id: baseline, opens: 2026-10-09, closes: 2026-10-19}
      """, CohortSettings.init
    ).0, file: "c.yml")

  @Test("every date of the file is there, in order, under a name that no date changes")
  func items() {
    let items = cohort.timeline(zone: .utc)
    #expect(
      items.map { "\($0.start.iso) \($0.id)" } == [
        "2026-08-24 applications-open", "2026-09-25 applications-close",
        "2026-10-09 survey-baseline", "2026-10-19 kickoff", "2026-11-18 checkin-1",
        "2026-12-18 checkin-2", "2027-01-18 midpoint", "2027-01-19 checkin-3",
        "2027-02-22 review-1", "2027-04-19 end",
      ])
    #expect(items[2].lastDay.iso == "2026-10-19")
    #expect(items.first { $0.kind == .review }?.audience == [.sponsor, .admin])
  }

  @Test(
    "a cohort goes on from when people apply to when it has been celebrated",
    arguments: [
      ("2026-08-23", false), ("2026-08-24", true), ("2027-05-03", true), ("2027-05-04", false),
    ])
  func goingOn(day: String, expected: Bool) {
    #expect(cohort.isGoingOn(on: date(day)) == expected)
  }
}
