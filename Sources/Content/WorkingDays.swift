package import Diagnostics
package import Syntax

package enum Weekday: String, CaseIterable, Sendable {
  case mon, tue, wed, thu, fri, sat, sun
}

/// Where clocks are and on which days people work: in portal.yml for all programs, or in program.yml
/// for one. What a program says counts instead of what the portal says, setting by setting.
///
/// Source: domain.md 3.1.
package struct CalendarSettings: Sendable {
  package var timezone: Placed<String>?
  /// What readers call it.
  package var timezoneLabel: Text?
  package var workingDays: [Weekday]
  package var holidays: [CalendarDate]
  package var extraWorkingDays: [CalendarDate]

  package init(_ keys: Keys) {
    timezone = keys.optional(
      "timezone", .placed(.text(max: 60)), "Where its clocks are: a name of the IANA database.",
      example: "Europe/London")
    timezoneLabel = keys.optional(
      "timezone_label", .placedText(max: 60), "What readers call that, if not by its city.",
      example: "London time")
    workingDays = keys.list(
      "working_days", of: .choice(Weekday.self),
      "The days on which people work; Monday to Friday if left out.",
      example: "[mon, tue, wed, thu, fri]")
    holidays = keys.list(
      "holidays", of: .date, "Days on which nobody works.", example: "[2026-12-25, 2027-01-01]")
    extraWorkingDays = keys.list(
      "extra_working_days", of: .date,
      "Days off on which something takes place all the same; they are not warned of.",
      example: "[2026-11-07]")
    if let timezone, !keys.isDescribing, Zone(timezone.value) == nil {
      keys.report(.unknownTimeZone(timezone))
    }
  }

  /// These settings, with the portal's where these are silent.
  package func over(_ portal: CalendarSettings?) -> CalendarSettings {
    var result = self
    guard let portal else { return result }
    if result.timezone == nil {
      result.timezone = portal.timezone
      result.timezoneLabel = result.timezoneLabel ?? portal.timezoneLabel
    }
    if result.workingDays.isEmpty { result.workingDays = portal.workingDays }
    if result.holidays.isEmpty { result.holidays = portal.holidays }
    if result.extraWorkingDays.isEmpty { result.extraWorkingDays = portal.extraWorkingDays }
    return result
  }

  package var zone: Zone? { timezone.flatMap { Zone($0.value) } }
}

/// On which days people work.
package struct WorkingDays: Sendable {
  /// Why nobody works on a day.
  package enum DayOff: Hashable, Sendable {
    case weekend, holiday
  }

  private let weekdays: Set<Int>
  private let holidays: Set<CalendarDate>
  private let extra: Set<CalendarDate>

  package init(_ settings: CalendarSettings) {
    let days = settings.workingDays.isEmpty ? [.mon, .tue, .wed, .thu, .fri] : settings.workingDays
    weekdays = Set(days.map { Weekday.allCases.firstIndex(of: $0)! + 1 })
    holidays = Set(settings.holidays)
    extra = Set(settings.extraWorkingDays)
  }

  /// Why a day is off; nil if people work on it.
  package func off(_ day: CalendarDate) -> DayOff? {
    if extra.contains(day) { return nil }
    if holidays.contains(day) { return .holiday }
    return weekdays.contains(day.weekday) ? nil : .weekend
  }

  /// The first day on which people work, from a day on.
  package func next(from day: CalendarDate) -> CalendarDate {
    var next = day
    // Somebody may have made a whole year a holiday.
    for _ in 0..<400 where off(next) != nil { next = next.adding(days: 1) }
    return next
  }
}

extension Diagnostic {
  package static func unknownTimeZone(_ name: Placed<String>) -> Self {
    .error(
      .calendarTimeZone, at: name.span, "there is no time zone `\(name.value)`",
      why: "Calendars could not tell readers elsewhere at what time to come.",
      mend: Zone.nearest(to: name.value).map { "write `\($0)`" }
        ?? "write a name of the IANA database, such as `Europe/London`")
  }
}
