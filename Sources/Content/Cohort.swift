package import Diagnostics
package import Syntax

/// The time and rhythm that a cohort asks of its participants.
///
/// Source: domain.md 3.2, R108 and R109.
package struct Expectations: Sendable {
  package enum Per: String, CaseIterable, Sendable {
    case week, month, cohort
  }

  package enum Unit: String, CaseIterable, Sendable {
    case week, month
  }

  package struct TimeCommitment: Sendable {
    package var hours: Double
    package var per: Per
    /// Where the hours are written.
    package var span: Span

    package init(_ keys: Keys) {
      span = keys.span(of: "hours")
      hours = keys.required(
        "hours", .decimal(in: 0.25...1000), "Hours of meetings.", example: "2")
      per = keys.required(
        "per", .choice(), "In a week, a month or the whole cohort.", example: "month")
    }
  }

  package struct Meetings: Sendable {
    package var every: Int
    package var unit: Unit
    package var minutes: Int
    /// Where the rhythm is written.
    package var span: Span

    package init(_ keys: Keys) {
      span = keys.span(of: "every")
      every = keys.required(
        "every", .int(in: 1...26), "Every how many weeks or months.", example: "2")
      unit = keys.required("unit", .choice(), "`week` or `month`.", example: "week")
      minutes = keys.required(
        "minutes", .int(in: 15...480), "How long one meeting is.", example: "60")
    }
  }

  package var timeCommitment: TimeCommitment
  package var meetings: Meetings

  package init(_ keys: Keys) {
    timeCommitment = keys.required(
      "time_commitment", .object(TimeCommitment.init), "How much time meetings take.")
    meetings = keys.required("meetings", .object(Meetings.init), "How often and how long.")
  }
}

/// `cohorts/<id>.yml`: the people who start and finish together, and their dates.
///
/// Source: domain.md 3.2.
package struct CohortSettings: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case planning, open, running, closed
  }

  package struct Applications: Sendable {
    package var opens: Placed<CalendarDate>
    package var closes: Placed<CalendarDate>

    package init(_ keys: Keys) {
      opens = keys.required("opens", .placed(.date), "The first day.", example: "2026-08-24")
      closes = keys.required("closes", .placed(.date), "The last day.", example: "2026-09-25")
    }
  }

  package struct SurveyWave: Sendable {
    package var id: Placed<String>
    package var opens: Placed<CalendarDate>
    package var closes: Placed<CalendarDate>

    package init(_ keys: Keys) {
      id = keys.required("id", .placed(.slug), "Its name: baseline, mid, end.", example: "baseline")
      opens = keys.required("opens", .placed(.date), "The first day.", example: "2026-10-09")
      closes = keys.required("closes", .placed(.date), "The last day.", example: "2026-10-19")
    }
  }

  package struct Counts: Sendable {
    package var invited: Int?
    package var enrolled: Int?
    package var completed: Int?

    package init(_ keys: Keys) {
      func count(_ key: String, _ meaning: String) -> Int? {
        keys.optional(key, .int(in: 0...1_000_000), meaning, example: "64")
      }
      invited = count("invited", "How many people were invited.")
      enrolled = count("enrolled", "How many joined.")
      completed = count("completed", "How many finished.")
    }
  }

  package var name: Text
  package var status: Placed<Status>?
  package var applications: Applications
  package var kickoff: Placed<CalendarDate>
  package var end: Placed<CalendarDate>
  package var expectations: Expectations
  package var checkins: [Placed<DayOrOffset>]
  package var midpoint: Placed<CalendarDate>?
  package var reviews: [Placed<CalendarDate>]
  package var waves: [SurveyWave]
  package var places: Int?
  package var sites: [Text]
  package var counts: Counts?
  /// When its dates last changed, for calendars that hold them: see `Revision`.
  package var updated: CalendarDate?
  package var sequence: Int
  package var span: Span

  package init(_ keys: Keys) {
    span = keys.span
    name = keys.required(
      "name", .placedText(max: 80), "The cohort's name.", example: "Autumn 2026")
    status = keys.optional(
      "status", .placed(.choice(Status.self)), "Best left out: it follows from the dates.",
      example: "open")
    applications = keys.required(
      "applications", .object(Applications.init), "When people can apply.")
    kickoff = keys.required("kickoff", .placed(.date), "The first day.", example: "2026-10-19")
    end = keys.required("end", .placed(.date), "The last day.", example: "2027-04-19")
    expectations = keys.required(
      "expectations", .object(Expectations.init),
      "The time it takes; stated on many pages from here.")
    checkins = keys.list(
      "checkins", of: .placed(.dayOrOffset), atLeast: 1,
      "When the coordinator checks in: days after the kickoff, or dates; best two or more.",
      example: "[+30d, +60d, +91d]")
    midpoint = keys.optional(
      "midpoint", .placed(.date), "The day half-way; if left out, it is worked out.",
      example: "2027-01-18")
    reviews = keys.list(
      "reviews", of: .placed(.date), "When the program itself is reviewed.", example: "[2027-02-22]"
    )
    waves = keys.list("survey_waves", of: .object(SurveyWave.init), "When participants are asked.")
    places = keys.optional(
      "places", .int(in: 1...100_000), "How many can take part.", example: "24")
    sites = keys.list(
      "sites", of: .placedText(max: 120), "Where it takes place.", example: "[Harbour Hospital]")
    counts = keys.optional("counts", .object(Counts.init), "How many took part; sums only.")
    updated = keys.optional(
      "updated", .date, "When its dates last changed; calendars that hold them then follow.",
      example: "2026-09-14")
    sequence = keys.value(
      "sequence", .int(in: 0...1000), default: 0,
      "Raise it by one if the dates change a second time on the day of `updated`.", example: "1")
  }
}

/// A cohort with everything that follows from its settings worked out.
package struct Cohort: Sendable {
  package let id: String
  package let settings: CohortSettings
  package let file: String

  package init(id: String, settings: CohortSettings, file: String) {
    self.id = id
    self.settings = settings
    self.file = file
  }

  package var kickoff: CalendarDate { settings.kickoff.value }
  package var end: CalendarDate { settings.end.value }
  package var opens: CalendarDate { settings.applications.opens.value }
  package var closes: CalendarDate { settings.applications.closes.value }

  /// The check-ins as days, in order.
  package var checkins: [CalendarDate] { placedCheckins.map(\.value) }

  /// The day half-way between kickoff and end, unless the settings name one.
  package var midpoint: CalendarDate {
    settings.midpoint?.value ?? kickoff.adding(days: kickoff.days(until: end) / 2)
  }

  /// From kickoff to end, in weeks, rounded to whole ones.
  package var durationWeeks: Int { (kickoff.days(until: end) + 3) / 7 }

  /// Days from one meeting to the next; a month counts as its mean length.
  private var daysBetweenMeetings: Double {
    let meetings = settings.expectations.meetings
    return Double(meetings.every) * (meetings.unit == .week ? 7 : Self.daysInMonth)
  }

  /// The mean length of a month in the Gregorian calendar, in days.
  private static let daysInMonth = 365.2425 / 12

  /// How many meetings the time between kickoff and end is good for, to the nearest; at least one.
  package var meetingsPlanned: Int {
    max(1, Int((Double(kickoff.days(until: end)) / daysBetweenMeetings).rounded()))
  }

  /// The days on which a planned meeting, counted from 1, is due: from the end of the time for the
  /// one before to the day before that for the next one.
  package func window(ofMeeting number: Int) -> (from: CalendarDate, until: CalendarDate) {
    func start(_ number: Int) -> CalendarDate {
      let steps = (number - 1) * settings.expectations.meetings.every
      return settings.expectations.meetings.unit == .week
        ? kickoff.adding(days: 7 * steps) : kickoff.adding(months: steps)
    }
    let next = start(number + 1).adding(days: -1)
    return (start(number), number >= meetingsPlanned ? end : min(next, end))
  }

  /// All planned meetings together, in hours, to a quarter of an hour.
  package var hoursTotal: Double {
    let hours = Double(meetingsPlanned * settings.expectations.meetings.minutes) / 60
    return (hours * 4).rounded() / 4
  }

  /// The hours of meetings in a month that frequency and length amount to.
  package var hoursPerMonthPlanned: Double {
    Self.daysInMonth / daysBetweenMeetings * Double(settings.expectations.meetings.minutes) / 60
  }

  /// The hours in a month that the time commitment states.
  package var hoursPerMonthStated: Double {
    let stated = settings.expectations.timeCommitment
    return switch stated.per {
    case .week: stated.hours * Self.daysInMonth / 7
    case .month: stated.hours
    case .cohort:
      stated.hours / (Double(max(1, kickoff.days(until: end))) / Self.daysInMonth)
    }
  }

  /// Whether applications are closed and the kickoff is still to come.
  package func isAboutToStart(on today: CalendarDate) -> Bool { closes < today && today < kickoff }

  /// What the cohort is on a given day, by its dates alone.
  package func status(on today: CalendarDate) -> CohortSettings.Status {
    if today < opens { return .planning }
    if today <= closes { return .open }
    if today < kickoff { return .planning }
    return today <= end ? .running : .closed
  }
}

extension Cohort {
  /// The shortest and the longest cohort, in days. Source: domain.md 3.2.
  private static let days = 28...550

  /// How far the stated time and the planned meetings may differ. Source: domain.md R109.
  private static let tolerance = 0.2

  /// Everything about the dates that contradicts itself.
  package func mistakes(today: CalendarDate) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func inOrder(
      _ first: Placed<CalendarDate>, _ firstName: String, _ second: Placed<CalendarDate>,
      _ secondName: String, orSame: Bool = false
    ) {
      guard !(orSame ? first.value <= second.value : first.value < second.value) else { return }
      found.append(.datesOutOfOrder(second, secondName, first, firstName, orSame: orSame))
    }
    let s = settings
    inOrder(
      s.applications.opens, "applications.opens", s.applications.closes, "applications.closes")
    inOrder(s.applications.closes, "applications.closes", s.kickoff, "kickoff")
    inOrder(s.kickoff, "kickoff", s.end, "end")
    if kickoff < end, !Self.days.contains(kickoff.days(until: end)) {
      found.append(.cohortLength(kickoff.days(until: end), allowed: Self.days, at: s.end.span))
    }
    for checkin in placedCheckins where checkin.value <= kickoff || checkin.value >= end {
      found.append(.outsideCohort("a check-in", checkin.value, self, checkin.span))
    }
    if let midpoint = s.midpoint, midpoint.value <= kickoff || midpoint.value >= end {
      found.append(.outsideCohort("the midpoint", midpoint.value, self, midpoint.span))
    }
    for review in s.reviews where review.value < kickoff || review.value > end {
      found.append(.outsideCohort("a review", review.value, self, review.span))
    }
    for wave in s.waves {
      inOrder(wave.opens, "opens", wave.closes, "closes", orSame: true)
      if wave.id.value == "baseline", wave.opens.value > kickoff {
        found.append(.baselineTooLate(wave.opens, kickoff))
      }
    }
    let (stated, planned) = (hoursPerMonthStated, hoursPerMonthPlanned)
    if abs(stated - planned) > Self.tolerance * max(stated, planned) {
      found.append(
        .expectationsDisagree(
          stated: stated, planned: planned, unit: s.expectations.timeCommitment.per,
          inUnit: planned * s.expectations.timeCommitment.hours / stated,
          at: s.expectations.timeCommitment.span))
    }
    if let status = s.status, status.value != self.status(on: today) {
      found.append(.cohortStatus(status, byDates: self.status(on: today)))
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func datesOutOfOrder(
    _ late: Placed<CalendarDate>, _ lateName: String, _ early: Placed<CalendarDate>,
    _ earlyName: String, orSame: Bool
  ) -> Self {
    .error(
      .cohortDates, at: late.span,
      "`\(lateName)` (\(late.value.iso)) is \(orSame ? "before" : "not after") `\(earlyName)` (\(early.value.iso))",
      why: "Participants would be told dates that cannot be kept.",
      mend:
        "give `\(lateName)` a day \(orSame ? "not before" : "after") \(early.value.iso), or correct `\(earlyName)`"
    )
  }

  fileprivate static func cohortLength(
    _ days: Int, allowed: ClosedRange<Int>, at span: Span
  ) -> Self {
    .error(
      .cohortDates, at: span, "a cohort of \(days) days",
      why: "Such a length is nearly always a slip in a year or a month.",
      mend:
        "choose an end that is \(allowed.lowerBound) to \(allowed.upperBound) days after the kickoff"
    )
  }

  fileprivate static func outsideCohort(
    _ what: String, _ day: CalendarDate, _ cohort: Cohort, _ span: Span
  ) -> Self {
    .error(
      .cohortDates, at: span, "\(what) on \(day.iso) is outside the cohort",
      why: "Participants would be asked to come before they have begun or after they have ended.",
      mend: "choose a day between \(cohort.kickoff.iso) and \(cohort.end.iso)")
  }

  fileprivate static func baselineTooLate(_ opens: Placed<CalendarDate>, _ kickoff: CalendarDate)
    -> Self
  {
    .error(
      .cohortDates, at: opens.span, "the baseline survey opens after the kickoff",
      why: "What people knew before cannot be asked once they have begun.",
      mend: "open it on or before \(kickoff.iso)")
  }

  fileprivate static func expectationsDisagree(
    stated: Double, planned: Double, unit: Expectations.Per, inUnit: Double, at span: Span
  ) -> Self {
    func hours(_ value: Double) -> String {
      let tenths = Int((value * 10).rounded())
      return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
    return .warning(
      .cohortExpectations, at: span,
      "the time commitment says \(hours(stated)) hours a month, the meetings add up to \(hours(planned))",
      why: "People decide whether to apply by this number.",
      mend:
        "write `hours: \(hours(inUnit))` for a \(unit.rawValue), or change how often or how long they meet"
    )
  }

  fileprivate static func cohortStatus(
    _ status: Placed<CohortSettings.Status>, byDates: CohortSettings.Status
  ) -> Self {
    .warning(
      .cohortStatus, at: status.span,
      "the cohort says it is \(status.value.rawValue); by its dates it is \(byDates.rawValue)",
      why: "Readers would see a state that the dates contradict.",
      mend: "take `status:` out, so that it follows from the dates, or correct the dates")
  }
}
