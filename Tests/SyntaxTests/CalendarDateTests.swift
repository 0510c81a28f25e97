import Syntax
import Testing

@Suite("calendar dates")
struct CalendarDateTests {
  @Test(
    "only year-month-day is a date",
    arguments: [
      ("2026-10-19", true), ("2024-02-29", true), ("2000-02-29", true), ("1900-02-29", false),
      ("2026-02-29", false), ("2026-13-01", false), ("2026-00-01", false), ("2026-01-00", false),
      ("2026-04-31", false), ("2026-1-1", false), ("26-01-01", false), ("2026-10-19T00", false),
      ("03/04/2026", false), ("", false), ("2026-10-1９", false), ("0000-01-01", false),
    ])
  func iso(_ text: String, _ isDate: Bool) {
    #expect((CalendarDate(iso: text) != nil) == isDate)
    if isDate { #expect(CalendarDate(iso: text)?.iso == text) }
  }

  @Test("every day of 800 years follows the one before")
  func everyDay() {
    var day = CalendarDate(iso: "1600-01-01")!
    let last = CalendarDate(iso: "2400-01-01")!
    var weekday = 6  // a Saturday
    var number = day.daysSince1970
    while day < last {
      #expect(day.weekday == weekday && day.daysSince1970 == number)
      guard CalendarDate(year: day.year, month: day.month, day: day.day) == day else {
        Issue.record("\(day)")
        return
      }
      let next = day.adding(days: 1)
      guard next > day else {
        Issue.record("\(next) after \(day)")
        return
      }
      day = next
      weekday = weekday % 7 + 1
      number += 1
    }
    #expect(day == last)
  }

  @Test("days between and after")
  func arithmetic() {
    let kickoff = CalendarDate(iso: "2026-10-19")!
    #expect(kickoff.weekday == 1)
    #expect(kickoff.adding(days: 30).iso == "2026-11-18")
    #expect(kickoff.adding(days: -365).iso == "2025-10-19")
    #expect(kickoff.days(until: CalendarDate(iso: "2027-10-19")!) == 365)
    #expect(CalendarDate(daysSince1970: 0).iso == "1970-01-01")
    #expect(CalendarDate(year: 2024, month: 12, day: 31)!.adding(days: 1).iso == "2025-01-01")
  }
}
