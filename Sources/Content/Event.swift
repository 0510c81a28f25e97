import Diagnostics
package import Syntax

/// Something that takes place on a day, or at a time, and that people may come to.
///
/// Source: domain.md 3.4.
package struct Event: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case orientation, training, kickoff, checkin, exchange, review, celebration, survey, deadline
    case officeHours = "office_hours"
  }

  /// A day of the cohort's own file, from which an event's day may be counted: it moves with it.
  package enum Anchor: String, CaseIterable, Sendable {
    case kickoff, midpoint, end
  }

  package var kind: Kind
  /// When it begins. Before `on(_:)` an event whose day follows its cohort's has only a time.
  package var start: Placed<Moment>
  /// From which day of its cohort, and how many days after it.
  package private(set) var anchor: (day: Anchor, days: Int)?
  private let writtenEnd: MomentOrTime?
  /// Where its clocks are, if not where the program's are.
  package var timezone: Placed<String>?
  package var place: Text?
  package var joinURL: String?
  package var host: Reference?
  package var registerURL: String?
  package var capacity: Int?
  package var recording: String?
  package var isCancelled: Bool
  /// How often it changed on the day that `updated` says: see `Revision`.
  package var sequence: Int

  package init(_ keys: Keys) {
    func link(_ key: String, _ meaning: String) -> String? {
      keys.optional(key, .url(.https), meaning, example: "https://meet.example.org/\(key)")
    }
    kind = keys.required("kind", .choice(), "What kind of event it is.", example: "exchange")
    let start = keys.required(
      "start", .placed(.moment(orAfter: Anchor.allCases.map(\.rawValue))),
      "The day, or the day and the time at which it begins; `kickoff+75d 14:00` follows its cohort.",
      example: "2027-01-12 14:00")
    switch start.value {
    case .moment(let moment): self.start = Placed(moment, at: start.span)
    case .after(let name, let days, let time):
      anchor = Anchor(rawValue: name).map { ($0, days) }
      self.start = Placed(Moment(Revision.first, time), at: start.span)
    }
    let end = keys.optional(
      "end", .placed(.momentOrTime),
      "When it ends; for whole days, the last of them, or `+4d`: so many days after the first.",
      example: "15:30")
    timezone = keys.optional(
      "tz", .placed(.text(max: 60)), "Where its clocks are, if not where the program's are.",
      example: "Europe/London")
    place = keys.optional(
      "place", .placedText(max: 200), "Where it takes place.", example: "Education centre, room 2")
    joinURL = link("join_url", "Where to join it online.")
    host = keys.optional(
      "host", .reference(to: "people"), "Who holds it: a file in `people/`.",
      example: "mentoring-office")
    registerURL = link("register_url", "The form to register with.")
    capacity = keys.optional(
      "capacity", .int(in: 1...100_000), "How many can come.", example: "40")
    recording = link("recording", "Where it can be watched afterwards.")
    isCancelled = keys.value(
      "cancelled", .bool, default: false,
      "Whether it was called off; it then stays in the calendars, marked as such.", example: "true")
    sequence = keys.value(
      "sequence", .int(in: 0...1000), default: 0,
      "Raise it by one if the event changes a second time on the day of `updated`.", example: "1")
    writtenEnd = end?.value
    guard !keys.isDescribing else { return }
    if let timezone, Zone(timezone.value) == nil { keys.report(.unknownTimeZone(timezone)) }
    if let last = self.end, let end {
      let start = self.start
      if anchor != nil, case .moment = end.value {
        keys.report(.endOnADay(end))
      } else if (start.value.time == nil) != (last.time == nil) {
        keys.report(.halfATime(start, end, last))
      } else if start.value.time == nil ? last < start.value : last <= start.value {
        keys.report(.endsBeforeItBegins(start.value, last, at: end.span))
      }
    }
  }

  /// When it ends: a time, or for whole days the last of them. nil if that is not said.
  package var end: Moment? {
    switch writtenEnd {
    case .time(let time)?: Moment(start.value.day, time)
    case .moment(let moment)?: moment
    case .later(let days)?: Moment(start.value.day.adding(days: days))
    case nil: nil
    }
  }

  /// The event of a cohort: if its day follows the cohort's, it is known now.
  package func on(_ cohort: Cohort) -> Event {
    guard let anchor else { return self }
    let day =
      switch anchor.day {
      case .kickoff: cohort.kickoff
      case .midpoint: cohort.midpoint
      case .end: cohort.end
      }
    var event = self
    event.start = Placed(
      Moment(day.adding(days: anchor.days), start.value.time), at: start.span)
    return event
  }

  /// How its first day is written, some days later.
  func written(laterBy days: Int) -> String {
    let clock = start.value.time.map { " " + $0.text } ?? ""
    guard let anchor else { return start.value.day.adding(days: days).iso + clock }
    let total = anchor.days + days
    return anchor.day.rawValue + (total == 0 ? "" : total > 0 ? "+\(total)d" : "\(total)d") + clock
  }

  /// The last day on which it goes on.
  package var lastDay: CalendarDate { end?.day ?? start.value.day }
}

/// How often something in a calendar has changed, as far as its file says.
///
/// Calendar programs replace what they hold by what has a higher sequence (RFC 5545, 3.8.7.4). A
/// static build keeps no memory, and the same content must give the same bytes; so the number comes
/// from the day that the author wrote behind `updated:`, plus `sequence:` for further changes on the
/// same day. Both only grow.
package struct Revision: Hashable, Sendable {
  package let day: CalendarDate
  package let sequence: Int

  /// - Parameter updated: nil for what never changed.
  package init(updated: CalendarDate?, sequence: Int) {
    day = updated ?? Self.first
    self.sequence = max(0, Self.first.days(until: day)) + sequence
  }

  package static let first = CalendarDate(year: 2020, month: 1, day: 1)!
}

extension Diagnostic {
  fileprivate static func endsBeforeItBegins(_ start: Moment, _ end: Moment, at span: Span) -> Self
  {
    .error(
      .eventEnd, at: span,
      "an event ends (\(shown(end))) before it has begun (\(shown(start)))",
      why: "Calendars would leave it out or show it at another time.",
      mend: "correct `start:` or `end:`; something over midnight ends on the next day, such as "
        + "`end: \(start.day.adding(days: 1).iso) \(end.time?.text ?? "")`".trimmingBlanks)
  }

  fileprivate static func endOnADay(_ end: Placed<MomentOrTime>) -> Self {
    .error(
      .eventEnd, at: end.span, "an event follows its cohort's days and ends on a day of its own",
      why: "When the cohort's days move, it would end on the old one.",
      mend: "end it at a time, such as `end: 15:30`, or begin it on a day of its own too")
  }

  fileprivate static func halfATime(
    _ start: Placed<Moment>, _ end: Placed<MomentOrTime>, _ last: Moment
  ) -> Self {
    let lacksStart = start.value.time == nil
    return .error(
      .eventEnd, at: lacksStart ? start.span : end.span,
      lacksStart
        ? "an event ends at a time and begins at none"
        : "an event begins at a time and ends at none",
      why: "Calendars show either whole days or hours.",
      mend: lacksStart
        ? "write the time too, such as `start: \(start.value.day.iso) 09:00`, or end it with a day"
        : "write when it ends, such as `end: \(last.day.iso) 17:00`")
  }

  private static func shown(_ moment: Moment) -> String {
    moment.day.iso + (moment.time.map { " " + $0.text } ?? "")
  }
}

extension String {
  fileprivate var trimmingBlanks: String { replacing(" `", with: "`") }
}
