package import Diagnostics
package import Syntax

/// One date of a cohort's year: of its file, or of an event.
///
/// The calendar page, the calendar files and whatever else tells people when something is due read
/// this one list, so that all say the same.
package struct TimelineItem: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case applicationsOpen = "applications_open"
    case applicationsClose = "applications_close"
    case kickoff, checkin, midpoint, review, survey, end, event
  }

  /// Its name, unique in its cohort, and the same whatever its day and title are: `kickoff`,
  /// `checkin-2`, `survey-mid`, `event-first-exchange`.
  package let id: String
  package let kind: Kind
  /// Which check-in or review it is, counted from 1.
  package let number: Int?
  /// Which survey it is.
  package let wave: String?
  /// For an event: its page.
  package let page: Translated?
  package let event: Event?
  package let start: Moment
  /// When it ends: a time, or for whole days the last of them. nil if it takes one day or that is
  /// not said.
  package let end: Moment?
  /// Where its clocks are; it matters only if it has a time.
  package let zone: Zone
  package let audience: [Audience]
  package let isCancelled: Bool
  package let revision: Revision
  /// Where it is written.
  package let span: Span

  package var lastDay: CalendarDate { end?.day ?? start.day }

  /// What it is called, but for an event, which has a title of its own.
  package func title(_ words: Vocabulary) -> String? {
    switch kind {
    case .applicationsOpen, .applicationsClose, .kickoff, .midpoint, .end:
      return words["date_\(kind.rawValue)"]
    case .checkin, .review:
      return words.sentence("date_\(kind.rawValue)", ["n": String(number ?? 1)])
    case .survey:
      let key = "wave_\(wave ?? "")"
      return words.sentence(
        "date_survey", ["name": words.has(key) ? words[key] : wave ?? ""])
    case .event: return nil
    }
  }
}

extension Cohort {
  /// The dates that stand in the cohort's own file, in order.
  package func timeline(zone: Zone) -> [TimelineItem] {
    let revision = Revision(updated: settings.updated, sequence: settings.sequence)
    let pair: [Audience] = [.mentor, .mentee]
    var items: [TimelineItem] = []
    func add(
      _ kind: TimelineItem.Kind, _ day: CalendarDate, until last: CalendarDate? = nil,
      number: Int? = nil, wave: String? = nil, for audience: [Audience], at span: Span
    ) {
      let id = slug(from: kind.rawValue) + (number.map { "-\($0)" } ?? wave.map { "-" + $0 } ?? "")
      items.append(
        TimelineItem(
          id: id, kind: kind, number: number, wave: wave, page: nil, event: nil,
          start: Moment(day), end: last.map { Moment($0) }, zone: zone, audience: audience,
          isCancelled: false, revision: revision, span: span))
    }
    add(.applicationsOpen, opens, for: [.everyone], at: settings.applications.opens.span)
    add(.applicationsClose, closes, for: [.everyone], at: settings.applications.closes.span)
    add(.kickoff, kickoff, for: pair, at: settings.kickoff.span)
    add(.midpoint, midpoint, for: pair, at: settings.midpoint?.span ?? settings.end.span)
    add(.end, end, for: pair, at: settings.end.span)
    for (index, checkin) in placedCheckins.enumerated() {
      add(.checkin, checkin.value, number: index + 1, for: pair, at: checkin.span)
    }
    let reviews = settings.reviews.sorted { $0.value < $1.value }
    for (index, review) in reviews.enumerated() {
      // The program looks at itself: those who run it and those who stand behind it.
      add(.review, review.value, number: index + 1, for: [.sponsor, .admin], at: review.span)
    }
    for wave in settings.waves {
      add(
        .survey, wave.opens.value, until: wave.closes.value, wave: wave.id.value, for: pair,
        at: wave.opens.span)
    }
    return items.sortedByTime
  }

  /// The check-ins as days, in order, each where it is written.
  package var placedCheckins: [Placed<CalendarDate>] {
    settings.checkins.map { checkin in
      switch checkin.value {
      case .day(let day): Placed(day, at: checkin.span)
      case .offset(let days): Placed(kickoff.adding(days: days), at: checkin.span)
      }
    }.sorted { $0.value < $1.value }
  }

  /// Whether something on a day may concern this cohort: from when people apply for it to when it
  /// has been celebrated.
  package func isGoingOn(on day: CalendarDate) -> Bool {
    opens <= day && day <= end.adding(days: 14)
  }
}

extension Program {
  /// Every date of a cohort's year, in order: those of its file and its events.
  ///
  /// An event belongs to the cohorts it names; one that names none, to those that go on on its day.
  /// Where an event of the same kind takes place on the day that the file names for it, the event
  /// says more, and the day is not told twice.
  package func timeline(of cohort: Cohort) -> [TimelineItem] {
    let events = pages(.event).compactMap { page -> TimelineItem? in
      guard case .event(let event) = page.original.noun, belongs(page, event, to: cohort) else {
        return nil
      }
      return item(page, event)
    }
    let own = cohort.timeline(zone: zone ?? .utc).filter { item in
      guard item.start.day == item.lastDay else { return true }
      return !events.contains {
        $0.event?.kind.rawValue == item.kind.rawValue && !$0.isCancelled
          && $0.start.day == item.start.day
      }
    }
    return (own + events).sortedByTime
  }

  /// Events that belong to no cohort: before the first, between two, after the last.
  package var eventsOfNoCohort: [TimelineItem] {
    let cohorts = cohorts.values.first ?? []
    return pages(.event).compactMap { page -> TimelineItem? in
      guard case .event(let event) = page.original.noun,
        !cohorts.contains(where: { belongs(page, event, to: $0) })
      else { return nil }
      return item(page, event)
    }.sortedByTime
  }

  private func belongs(_ page: Translated, _ event: Event, to cohort: Cohort) -> Bool {
    let named = page.original.header.cohorts
    return named.isEmpty
      ? cohort.isGoingOn(on: event.start.value.day) : named.contains { $0.name == cohort.id }
  }

  private func item(_ page: Translated, _ event: Event) -> TimelineItem {
    let header = page.original.header
    return TimelineItem(
      id: "event-" + slug(from: page.original.path.stem), kind: .event, number: nil, wave: nil,
      page: page, event: event, start: event.start.value, end: event.end,
      zone: zone(of: event) ?? .utc, audience: header.audience, isCancelled: event.isCancelled,
      revision: Revision(updated: header.updated ?? header.date, sequence: event.sequence),
      span: event.start.span)
  }

  /// Where an event's clocks are; nil if nobody says.
  package func zone(of event: Event) -> Zone? {
    event.timezone.flatMap { Zone($0.value) } ?? zone
  }
}

extension [TimelineItem] {
  /// On the same day, in the order of their kinds, so that it is the same in every language.
  fileprivate var sortedByTime: [TimelineItem] {
    let order = TimelineItem.Kind.allCases
    return sorted {
      ($0.start, order.firstIndex(of: $0.kind)!, $0.id)
        < ($1.start, order.firstIndex(of: $1.kind)!, $1.id)
    }
  }
}
