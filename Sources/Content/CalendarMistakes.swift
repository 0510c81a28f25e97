import Diagnostics
import Syntax

/// What is wrong with the dates of a program's year, beyond what a cohort's file says by itself:
/// days off, times that no clock shows, events that contradict their cohort.
func calendarMistakes(in program: Program, main: String, today: CalendarDate) -> [Diagnostic] {
  let cohorts = program.cohorts[main] ?? []
  let working = WorkingDays(program.calendar)
  var found: [Diagnostic] = []
  for cohort in cohorts {
    for date in cohort.yearPlan where date.day >= today {
      guard let off = working.off(date.day) else { continue }
      found.append(.dayOff(date, off, next: working.next(from: date.day), cohort: cohort))
    }
  }
  for page in program.pages(.event) {
    guard case .event(let event) = page.original.noun else { continue }
    found += timeMistakes(event, program)
    guard !event.isCancelled, event.lastDay >= today else { continue }
    let days =
      event.lastDay == event.start.value.day
      ? [event.start.value.day] : [event.start.value.day, event.lastDay]
    for day in days {
      guard let off = working.off(day) else { continue }
      found.append(.eventOnDayOff(event, day, off, next: working.next(from: day)))
    }
    found += cohortMistakes(page, event, cohorts)
  }
  return found
}

/// An event whose day follows its cohort's, with that day.
func followingItsCohort(
  _ entry: Entry, _ cohorts: [Cohort], hasUnread: Bool
) -> Checked<Entry> {
  guard case .event(let event) = entry.noun, event.anchor != nil else { return Checked(entry) }
  let named = entry.header.cohorts
  let own =
    named.isEmpty ? cohorts : cohorts.filter { cohort in named.contains { $0.name == cohort.id } }
  guard own.count == 1, named.count <= 1 else {
    // A name that leads nowhere, or a file that cannot be read, is told of there.
    let isTold = own.isEmpty && (hasUnread || !named.isEmpty)
    return Checked(
      entry,
      isTold
        ? []
        : [.followsWhichCohort((own.isEmpty ? cohorts : own).map(\.id), at: event.start.span)])
  }
  return Checked(
    Entry(
      path: entry.path, text: entry.text, header: entry.header,
      noun: .event(event.on(own[0]))))
}

private func timeMistakes(_ event: Event, _ program: Program) -> [Diagnostic] {
  guard event.start.value.time != nil else { return [] }
  guard let zone = program.zone(of: event) else {
    // A name that no zone has was reported where it stands.
    let isWritten = event.timezone != nil || program.calendar.timezone != nil
    return isWritten ? [] : [.noTimeZone(at: event.start.span)]
  }
  return [event.start.value, event.end].compactMap(\.self).compactMap { moment in
    guard let time = moment.time else { return nil }
    switch zone.instant(of: moment.day, minutes: time.minutes) {
    case .once: return nil
    case .twice: return .timeTwice(moment, zone, at: event.start.span)
    case .never: return .timeLeftOut(moment, zone, at: event.start.span)
    }
  }
}

private func cohortMistakes(
  _ page: Translated, _ event: Event, _ cohorts: [Cohort]
) -> [Diagnostic] {
  let day = event.start.value.day
  let named = page.original.header.cohorts
  guard !named.isEmpty else {
    let going = cohorts.filter { $0.isGoingOn(on: day) }
    return going.count > 1 && event.kind.isOfOneCohort
      ? [.whichCohort(going.map(\.id), at: event.start.span)] : []
  }
  return named.compactMap { name in
    guard let cohort = cohorts.first(where: { $0.id == name.name }) else { return nil }
    if event.kind == .kickoff, cohort.kickoff != day, named.count == 1 {
      return .kickoffElsewhere(event.start.value, cohort, at: event.start.span)
    }
    // Announced a season before; followed up half a year after.
    let first = cohort.opens.adding(days: -92)
    let last = cohort.end.adding(days: 213)
    return first <= day && day <= last ? nil : .eventOutside(day, cohort, at: event.start.span)
  }
}

extension Event.Kind {
  /// Whether it is for people who start and finish together, and not for everybody at any time.
  fileprivate var isOfOneCohort: Bool { self != .officeHours && self != .training }
}

/// A date of a cohort's file, where it is written and what it is called there.
struct PlannedDay {
  var day: CalendarDate
  var name: String
  var span: Span
  /// How another day is written there.
  var written: (CalendarDate) -> String
}

extension Cohort {
  /// Every date of the cohort's own year, also those that are worked out.
  fileprivate var yearPlan: [PlannedDay] {
    let s = settings
    func plain(_ day: Placed<CalendarDate>, _ name: String) -> PlannedDay {
      PlannedDay(day: day.value, name: name, span: day.span) { "`\(name): \($0.iso)`" }
    }
    var days = [
      plain(s.applications.opens, "opens"), plain(s.applications.closes, "closes"),
      plain(s.kickoff, "kickoff"), plain(s.end, "end"),
      PlannedDay(
        day: midpoint, name: "midpoint", span: s.midpoint?.span ?? s.end.span,
        written: { "`midpoint: \($0.iso)`" }),
    ]
    for checkin in s.checkins {
      switch checkin.value {
      case .day(let day):
        days.append(
          PlannedDay(day: day, name: "a check-in", span: checkin.span) { "`\($0.iso)`" })
      case .offset(let offset):
        days.append(
          PlannedDay(
            day: kickoff.adding(days: offset), name: "a check-in", span: checkin.span,
            written: { "`+\(kickoff.days(until: $0))d`" }))
      }
    }
    for review in s.reviews {
      days.append(
        PlannedDay(day: review.value, name: "a review", span: review.span) { "`\($0.iso)`" })
    }
    for wave in s.waves {
      days.append(plain(wave.opens, "opens"))
      days.append(plain(wave.closes, "closes"))
    }
    return days
  }
}

extension Diagnostic {
  private static func reason(_ day: CalendarDate, _ off: WorkingDays.DayOff) -> String {
    let weekdays = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    return off == .holiday ? "a holiday" : "a \(weekdays[day.weekday - 1])"
  }

  private static func keep(_ day: CalendarDate) -> String {
    "or keep it and add \(day.iso) to `extra_working_days:` in program.yml"
  }

  fileprivate static func dayOff(
    _ date: PlannedDay, _ off: WorkingDays.DayOff, next: CalendarDate, cohort: Cohort
  ) -> Self {
    let isWorkedOut = date.name == "midpoint" && cohort.settings.midpoint == nil
    let name = date.name.hasPrefix("a ") ? date.name : "`\(date.name)`"
    return .warning(
      .calendarDayOff, at: date.span,
      isWorkedOut
        ? "the midpoint that follows from kickoff and end, \(date.day.iso), is \(reason(date.day, off))"
        : "\(name) on \(date.day.iso) is \(reason(date.day, off))",
      why: "Few people would be there, and what is due then is done late.",
      mend: "write \(date.written(next)), the next working day, \(keep(date.day))")
  }

  fileprivate static func eventOnDayOff(
    _ event: Event, _ day: CalendarDate, _ off: WorkingDays.DayOff, next: CalendarDate
  ) -> Self {
    let isStart = day == event.start.value.day
    let clock = event.end?.time.map { " " + $0.text } ?? ""
    let written =
      isStart
      ? "start: " + event.written(laterBy: day.days(until: next)) : "end: \(next.iso)\(clock)"
    return .warning(
      .calendarDayOff, at: event.start.span,
      "an event \(isStart ? "takes place" : "ends") on \(day.iso), \(reason(day, off))",
      why: "Few people would be there.",
      mend: "write `\(written)`, the next working day, \(keep(day))")
  }

  fileprivate static func noTimeZone(at span: Span) -> Self {
    .error(
      .calendarNoTimeZone, at: span, "an event takes place at a time, and no time zone is set",
      why: "Calendars could not tell readers elsewhere at what time to come.",
      mend: "write `timezone: Europe/London`, or where your clocks are, in portal.yml")
  }

  fileprivate static func timeLeftOut(_ moment: Moment, _ zone: Zone, at span: Span) -> Self {
    .error(
      .eventTime, at: span,
      "no clock in \(zone.id) shows \(moment.time!.text) on \(moment.day.iso): it is put forward then",
      why: "Nobody could come at that time.", mend: "choose a time at least an hour later")
  }

  fileprivate static func timeTwice(_ moment: Moment, _ zone: Zone, at span: Span) -> Self {
    .warning(
      .eventTime, at: span,
      "clocks in \(zone.id) show \(moment.time!.text) twice on \(moment.day.iso): they are put back then",
      why: "Half of those who come would come an hour too late; the first of the two is taken.",
      mend: "choose another time, or write `tz: Etc/UTC` and the time there")
  }

  fileprivate static func followsWhichCohort(_ cohorts: [String], at span: Span) -> Self {
    .error(
      .eventWhichCohort, at: span,
      "an event follows the days of its cohort, and it is not clear which that is",
      why: "Nobody could tell on which day it is.",
      mend: cohorts.first.map { "write `cohorts: [\($0)]`, or give the event a date of its own" }
        ?? "give the event a date of its own")
  }

  fileprivate static func whichCohort(_ cohorts: [String], at span: Span) -> Self {
    .warning(
      .eventWhichCohort, at: span,
      "an event does not say which cohort it is for, and \(cohorts.count) are going on then",
      why: "It stands in the calendars of all of them, also where it does not concern the reader.",
      mend:
        "write `cohorts: [\(cohorts[0])]`, or all that are meant: \(cohorts.joined(separator: ", "))"
    )
  }

  fileprivate static func kickoffElsewhere(
    _ moment: Moment, _ cohort: Cohort, at span: Span
  ) -> Self {
    let day = moment.day
    let clock = moment.time.map { " " + $0.text } ?? ""
    return .warning(
      .eventOutsideCohort, at: span,
      "a kickoff takes place on \(day.iso), and the cohort's kickoff is on \(cohort.kickoff.iso)",
      why: "Readers would find two first days.",
      mend: "write `start: kickoff\(clock)`, so that it follows `kickoff:` in \(cohort.file)")
  }

  fileprivate static func eventOutside(_ day: CalendarDate, _ cohort: Cohort, at span: Span) -> Self
  {
    .warning(
      .eventOutsideCohort, at: span,
      "an event of cohort `\(cohort.id)` takes place on \(day.iso), far from the cohort's dates",
      why: "That is nearly always a slip in a year or a month.",
      mend: "correct the day; the cohort runs from \(cohort.kickoff.iso) to \(cohort.end.iso)")
  }
}
