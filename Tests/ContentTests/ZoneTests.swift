import Content
import Syntax
import Testing

@Suite("Time zones")
struct ZoneTests {
  /// What a clock shows, in UTC: `2026-10-19T09:30` is written as minutes of that day.
  private func utc(_ day: String, _ time: String, _ zone: String) -> String? {
    let minutes = ClockTime(time)!.minutes
    switch Zone(zone)!.instant(of: CalendarDate(iso: day)!, minutes: minutes) {
    case .once(let instant), .twice(let instant):
      let day = CalendarDate(daysSince1970: Int((Double(instant) / 86_400).rounded(.down)))
      let rest = instant - day.daysSince1970 * 86_400
      return "\(day.iso) \(ClockTime(hour: rest / 3600, minute: rest % 3600 / 60)!.text)"
    case .never: return nil
    }
  }

  @Test(
    "the same time on the clock is another instant in summer and in winter",
    arguments: [
      // The last Sunday of October 2026 is the 25th.
      ("2026-10-24", "09:30", "Europe/London", "2026-10-24 08:30"),
      ("2026-10-25", "09:30", "Europe/London", "2026-10-25 09:30"),
      ("2027-03-27", "09:30", "Europe/Paris", "2027-03-27 08:30"),
      ("2027-03-28", "09:30", "Europe/Paris", "2027-03-28 07:30"),
      // The second Sunday of March, the first of November.
      ("2027-03-14", "09:30", "America/New_York", "2027-03-14 13:30"),
      ("2027-11-07", "09:30", "America/New_York", "2027-11-07 14:30"),
      // South of the equator summer runs over the turn of the year.
      ("2027-01-15", "09:30", "Australia/Sydney", "2027-01-14 22:30"),
      ("2027-07-15", "09:30", "Australia/Sydney", "2027-07-14 23:30"),
      // Half and quarter hours, and a zone a day ahead.
      ("2027-01-15", "09:30", "Asia/Kolkata", "2027-01-15 04:00"),
      ("2027-01-15", "09:30", "Asia/Kathmandu", "2027-01-15 03:45"),
      ("2027-01-15", "09:30", "Pacific/Kiritimati", "2027-01-14 19:30"),
      // Ireland counts its winter as the exception.
      ("2027-01-15", "09:30", "Europe/Dublin", "2027-01-15 09:30"),
      ("2027-07-15", "09:30", "Europe/Dublin", "2027-07-15 08:30"),
      // Changed for good: Mexico in 2022, Paraguay in 2024.
      ("2027-07-15", "09:30", "America/Mexico_City", "2027-07-15 15:30"),
      ("2024-05-15", "09:30", "America/Asuncion", "2024-05-15 13:30"),
      ("2025-05-15", "09:30", "America/Asuncion", "2025-05-15 12:30"),
      ("2027-01-15", "00:10", "Etc/UTC", "2027-01-15 00:10"),
    ])
  func instants(day: String, time: String, zone: String, expected: String) {
    #expect(utc(day, time, zone) == expected)
  }

  @Test(
    "an hour that the clocks leave out is no time, one that they show twice is the first of them")
  func changes() {
    let london = Zone("Europe/London")!
    let spring = CalendarDate(iso: "2027-03-28")!
    let autumn = CalendarDate(iso: "2026-10-25")!
    #expect(london.instant(of: spring, minutes: 59) == .once(spring.daysSince1970 * 86_400 + 3540))
    #expect(london.instant(of: spring, minutes: 60) == .never)
    #expect(london.instant(of: spring, minutes: 119) == .never)
    #expect(london.instant(of: spring, minutes: 120) == .once(spring.daysSince1970 * 86_400 + 3600))
    #expect(london.instant(of: autumn, minutes: 59) == .once(autumn.daysSince1970 * 86_400 - 60))
    #expect(london.instant(of: autumn, minutes: 60) == .twice(autumn.daysSince1970 * 86_400))
    #expect(london.instant(of: autumn, minutes: 120) == .once(autumn.daysSince1970 * 86_400 + 7200))
  }

  @Test(
    "what somebody probably meant is named",
    arguments: [
      ("europe/london", "Europe/London"), ("Europe/Londn", "Europe/London"),
      ("Paris", "Europe/Paris"),
      ("new york", "America/New_York"), ("UTC", "Etc/UTC"), ("Europe/Berln", "Europe/Berlin"),
    ])
  func nearest(text: String, zone: String) {
    #expect(Zone(text) == nil || text == "UTC")
    #expect(Zone.nearest(to: text) == zone)
  }

  @Test("a zone is named by its city")
  func city() {
    #expect(Zone("America/New_York")!.city == "New York")
    #expect(Zone("Etc/UTC")!.city == "UTC")
  }
}
