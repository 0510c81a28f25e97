import Content
import Diagnostics
import Syntax
import Testing

@Suite("Cohorts")
struct CohortTests {
  private func cohort(
    hours: String = "2", per: String = "month", every: Int = 2, unit: String = "week",
    minutes: Int = 60,
    end: String = "2027-04-19", more: String = ""
  ) throws -> Cohort {
    let text = """
      name: Autumn 2026
      applications: {opens: 2026-08-24, closes: 2026-09-25}
      kickoff: 2026-10-19
      end: \(end)
      expectations:
        time_commitment: {hours: \(hours), per: \(per)}
        meetings: {every: \(every), unit: \(unit), minutes: \(minutes)}
      checkins: [+90d, +30d, 2026-12-24]
      \(more)
      """
    let read = decode(
      CohortSettings.init, from: yaml(from: Array(text.utf8), file: "c.yml").value, file: "c.yml")
    try #require(read.diagnostics == [])
    return Cohort(id: "autumn-2026", settings: read.value, file: "c.yml")
  }

  private let today = CalendarDate(iso: "2026-09-14")!

  @Test("what follows from the settings is worked out")
  func derived() throws {
    let cohort = try cohort()
    // 182 days: 26 weeks, a meeting in every second.
    #expect(cohort.durationWeeks == 26)
    #expect(cohort.meetingsPlanned == 13)
    #expect(cohort.hoursTotal == 13)
    #expect(cohort.midpoint.iso == "2027-01-18")
    #expect(cohort.checkins.map(\.iso) == ["2026-11-18", "2026-12-24", "2027-01-17"])
  }

  @Test(
    "meetings fill the time there is",
    arguments: [
      (1, "month", 90, 6, 9.0), (3, "week", 45, 9, 6.75), (26, "week", 60, 1, 1),
      (1, "week", 50, 26, 21.75),
    ])
  func meetings(every: Int, unit: String, minutes: Int, planned: Int, hours: Double) throws {
    let cohort = try cohort(every: every, unit: unit, minutes: minutes)
    #expect(cohort.meetingsPlanned == planned)
    #expect(cohort.hoursTotal == hours)
  }

  @Test("each meeting has its own days, and the last one ends with the cohort")
  func windows() throws {
    let cohort = try cohort()
    #expect(cohort.window(ofMeeting: 1).from.iso == "2026-10-19")
    #expect(cohort.window(ofMeeting: 1).until.iso == "2026-11-01")
    #expect(cohort.window(ofMeeting: 13).from.iso == "2027-04-05")
    #expect(cohort.window(ofMeeting: 13).until.iso == "2027-04-19")
    let monthly = try self.cohort(every: 1, unit: "month", minutes: 120)
    #expect(monthly.window(ofMeeting: 2).from.iso == "2026-11-19")
  }

  /// 60 minutes every 2 weeks are 2.17 hours a month. Source: domain.md R109.
  @Test(
    "stated and planned hours may differ by a fifth",
    arguments: [
      ("2", "month", true), ("1.74", "month", true), ("1.73", "month", false),
      ("2.7", "month", true),
      ("2.72", "month", false), ("0.5", "week", true), ("1", "week", false), ("13", "cohort", true),
      ("20", "cohort", false),
    ])
  func expectations(hours: String, per: String, agree: Bool) throws {
    let found = try cohort(hours: hours, per: per).mistakes(today: today)
    #expect(found.map(\.code) == (agree ? [] : [.cohortExpectations]))
  }

  @Test(
    "the mend is in the unit that was written",
    arguments: [
      ("4", "month", "write `hours: 2.2` for a month"),
      ("3", "week", "write `hours: 0.5` for a week"),
      ("30", "cohort", "write `hours: 13` for a cohort"),
    ])
  func mend(hours: String, per: String, mend: String) throws {
    let found = try cohort(hours: hours, per: per).mistakes(today: today)
    #expect(found.first?.mend == mend + ", or change how often or how long they meet")
  }

  @Test(
    "its status follows from the dates",
    arguments: [
      ("2026-08-23", CohortSettings.Status.planning), ("2026-08-24", .open), ("2026-09-25", .open),
      ("2026-09-26", .planning), ("2026-10-18", .planning), ("2026-10-19", .running),
      ("2027-04-19", .running), ("2027-04-20", .closed),
    ])
  func status(day: String, status: CohortSettings.Status) throws {
    #expect(try cohort().status(on: CalendarDate(iso: day)!) == status)
  }

  @Test(
    "dates that contradict each other are a mistake where they stand",
    arguments: [
      ("end: 2026-11-15", "2026-11-15", 27, "a cohort of 27 days"),
      ("end: 2028-04-22", "2028-04-22", 551, "a cohort of 551 days"),
    ])
  func length(name: String, end: String, days: Int, summary: String) throws {
    // Check-ins that lie outside are told on their own.
    let found = try cohort(end: end).mistakes(today: today).filter { $0.span.line == 4 }
    #expect(found.map(\.summary) == [summary])
    #expect(found.first?.span == Span(file: "c.yml", line: 4, column: 6, length: 10))
  }

  @Test(
    "what lies outside the cohort is a mistake",
    arguments: [
      ("midpoint: 2026-10-19", "the midpoint on 2026-10-19 is outside the cohort"),
      ("reviews: [2027-04-20]", "a review on 2027-04-20 is outside the cohort"),
      (
        "survey_waves: [{id: baseline, opens: 2026-10-20, closes: 2026-10-26}]",
        "the baseline survey opens after the kickoff"
      ),
      (
        "survey_waves: [{id: mid, opens: 2027-01-29, closes: 2027-01-18}]",
        "`closes` (2027-01-18) is before `opens` (2027-01-29)"
      ),
    ])
  func outside(more: String, summary: String) throws {
    #expect(try cohort(more: more).mistakes(today: today).map(\.summary) == [summary])
  }
}
