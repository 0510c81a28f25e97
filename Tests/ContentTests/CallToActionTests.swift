import Content
import Diagnostics
import Syntax
import Testing

private func date(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }

@Suite("The call to action")
struct CallToActionTests {
  private func cohort(
    _ id: String, _ opens: String, _ closes: String, _ kickoff: String, _ end: String
  ) -> Cohort {
    let text = """
      name: \(id)
      applications: {opens: \(opens), closes: \(closes)}
      kickoff: \(kickoff)
      end: \(end)
      expectations:
        time_commitment: {hours: 2, per: month}
        meetings: {every: 2, unit: week, minutes: 60}
      checkins: [+30d, +60d]
      """
    let read = decode(
      CohortSettings.init, from: yaml(from: Array(text.utf8), file: "c.yml").value, file: "c.yml")
    return Cohort(id: id, settings: read.value, file: "c.yml")
  }

  private var autumn: Cohort {
    cohort("autumn", "2026-08-24", "2026-09-25", "2026-10-19", "2027-04-19")
  }
  private var spring: Cohort {
    cohort("spring", "2027-02-01", "2027-03-01", "2027-04-26", "2027-10-25")
  }

  private func says(_ action: CallToAction?) -> String {
    switch action {
    case .apply(let cohort): "apply for \(cohort.id)"
    case .opensOn(let cohort): "opens for \(cohort.id)"
    case .starts(let cohort, let next): "\(cohort.id) starts, next \(next?.id ?? "none")"
    case .running(let cohort, let next): "\(cohort.id) runs, next \(next?.id ?? "none")"
    case .closed: "closed"
    case nil: "nothing"
    }
  }

  @Test(
    "of one cohort: soon, open, closed, running, over; the first and the last day count",
    arguments: [
      ("2026-08-23", "opens for autumn"), ("2026-08-24", "apply for autumn"),
      ("2026-09-25", "apply for autumn"), ("2026-09-26", "autumn starts, next none"),
      ("2026-10-18", "autumn starts, next none"), ("2026-10-19", "autumn runs, next none"),
      ("2027-04-19", "autumn runs, next none"), ("2027-04-20", "closed"),
    ])
  func one(day: String, expected: String) {
    #expect(says(callToAction([autumn], current: autumn, on: date(day))) == expected)
  }

  @Test(
    "while one runs the next is announced, and whoever can apply for it is told so",
    arguments: [
      ("2026-09-25", "apply for autumn"), ("2026-09-26", "autumn starts, next spring"),
      ("2027-01-31", "autumn runs, next spring"), ("2027-02-01", "apply for spring"),
      ("2027-03-01", "apply for spring"), ("2027-03-02", "autumn runs, next none"),
      ("2027-04-20", "closed"),
    ])
  func two(day: String, expected: String) {
    #expect(says(callToAction([autumn, spring], current: autumn, on: date(day))) == expected)
  }

  @Test("after the last day of one the next is what counts; without cohorts there is nothing to do")
  func after() {
    let later = cohort("later", "2027-06-01", "2027-07-01", "2027-08-02", "2028-01-31")
    #expect(
      says(callToAction([autumn, later], current: autumn, on: date("2027-05-01")))
        == "opens for later")
    #expect(says(callToAction([], current: nil, on: date("2027-05-01"))) == "nothing")
  }
}
