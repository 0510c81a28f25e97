import Content
import Syntax
import Templating

/// A date of a cohort's year as one edition tells it.
struct Dated {
  let item: TimelineItem
  /// With its placeholders filled in.
  let title: String
  /// For an event: its page.
  let page: Item?
}

extension Edition {
  /// Every date of a cohort's year, in order, in this edition's words.
  func timeline(of cohort: Cohort) -> [Dated] { year.byCohort[cohort.id] ?? [] }

  /// An event's date, and the cohorts that it belongs to.
  func date(of item: Item) -> (date: Dated, cohorts: [Cohort])? {
    year.events[ObjectIdentifier(item)].map { found in
      (found.date, cohorts.filter { found.cohorts.contains($0.id) })
    }
  }

  /// All dates of an edition: each event's page shows one of them, so they are put together once.
  struct Year {
    var byCohort: [String: [Dated]] = [:]
    var ofNoCohort: [Dated] = []
    var events: [ObjectIdentifier: (date: Dated, cohorts: Set<String>)] = [:]
  }

  func makeYear() -> Year {
    // In a language that hides what is not translated, the event is not there.
    let pages = Dictionary(
      items(.event).map { (ObjectIdentifier($0.page.original), $0) },
      uniquingKeysWith: { first, _ in first })
    func dated(_ item: TimelineItem) -> Dated? {
      guard let page = item.page else {
        return Dated(item: item, title: item.title(vocabulary) ?? item.id, page: nil)
      }
      return pages[ObjectIdentifier(page.original)].map {
        Dated(item: item, title: $0.title, page: $0)
      }
    }
    var year = Year()
    func remember(_ date: Dated, _ cohort: String?) {
      guard let page = date.page else { return }
      let key = ObjectIdentifier(page)
      year.events[key, default: (date, [])].cohorts.formUnion([cohort].compactMap(\.self))
    }
    for cohort in cohorts {
      let dates = program.timeline(of: cohort).compactMap(dated)
      year.byCohort[cohort.id] = dates
      for date in dates { remember(date, cohort.id) }
    }
    year.ofNoCohort = program.eventsOfNoCohort.compactMap(dated)
    for date in year.ofNoCohort { remember(date, nil) }
    return year
  }

  /// Every date of all cohorts, and of events that belong to none. A date that several share comes
  /// once.
  func wholeTimeline() -> [(cohort: Cohort?, date: Dated)] {
    var seen: Set<String> = []
    var all: [(cohort: Cohort?, date: Dated)] = []
    for cohort in cohorts {
      for date in timeline(of: cohort) where date.page == nil || seen.insert(date.item.id).inserted
      {
        all.append((cohort, date))
      }
    }
    return all + year.ofNoCohort.map { (nil, $0) }
  }

  /// The roles that have dates of their own to put into a calendar: those of the program's pages
  /// that an audience exists for.
  var calendarRoles: [Role.Name] {
    Role.Name.allCases.filter { role in
      Audience(rawValue: role.rawValue)?.isGeneral == true
        && items(.role).contains {
          if case .role(let own) = $0.entry.noun { own.name == role } else { false }
        }
    }
  }

  /// Whether a date concerns a role: it names the role, its side of a pair, or everyone.
  func concerns(_ item: TimelineItem, _ role: Role.Name) -> Bool {
    item.audience.contains { audience in
      if audience == .everyone || audience.rawValue == role.rawValue { return true }
      guard let side = Party(rawValue: audience.rawValue), let own = settings.model.party(of: role)
      else { return false }
      return own == side || own == .both
    }
  }

  // MARK: Addresses

  /// The page of a cohort's calendar.
  func calendarPage(_ cohort: Cohort) -> Route { Route(folder + "calendar/\(cohort.id).html") }

  /// A calendar file: of a cohort or of all, for a role or for everyone.
  func calendarFile(_ cohort: Cohort?, _ role: Role.Name?) -> Route {
    let name = role?.rawValue ?? "all"
    return Route(folder + "calendar/" + (cohort.map { "\($0.id)/\(name)" } ?? name) + ".ics")
  }

  /// The calendar file of one date.
  func calendarFile(of date: Dated, in cohort: Cohort?) -> Route {
    if let page = date.page { return Route(String(page.route.path.dropLast(4)) + "ics") }
    return Route(folder + "calendar/\(cohort?.id ?? "all")/\(date.item.id).ics")
  }
}

extension Vocabulary {
  /// "9–19 October 2026", or both days in full if they are not in one month.
  func days(_ from: CalendarDate, _ until: CalendarDate) -> String {
    if from.year == until.year, from.month == until.month {
      return dates.text(of: from, to: until.day)
    }
    return sentence("date_range", ["from": dates.text(of: from), "to": dates.text(of: until)])
  }

  /// "Monday 19 October 2026".
  func weekdayAndDate(_ day: CalendarDate) -> String {
    sentence(
      "weekday_and_date", ["weekday": self["weekday_\(day.weekday)"], "date": dates.text(of: day)])
  }

  /// When a date is, in words: "Monday 19 October 2026, 09:30–11:00".
  func when(_ start: Moment, _ end: Moment?) -> String {
    guard let time = start.time else {
      guard let end, end.day > start.day else { return weekdayAndDate(start.day) }
      return days(start.day, end.day)
    }
    let day = weekdayAndDate(start.day)
    guard let end, let until = end.time else {
      return sentence("day_and_time", ["day": day, "time": time.text])
    }
    if end.day == start.day {
      return sentence("day_and_time", ["day": day, "time": "\(time.text)–\(until.text)"])
    }
    return sentence(
      "date_range",
      [
        "from": sentence("day_and_time", ["day": day, "time": time.text]),
        "to": sentence("day_and_time", ["day": weekdayAndDate(end.day), "time": until.text]),
      ])
  }

  /// What kind of date it is, in a word.
  func category(of item: TimelineItem) -> String {
    switch item.kind {
    case .event: self["event_\(item.event!.kind.rawValue)"]
    case .applicationsOpen, .applicationsClose: self["event_application"]
    case .midpoint, .end: self["event_milestone"]
    case .kickoff, .checkin, .review, .survey: self["event_\(item.kind.rawValue)"]
    }
  }

  /// What readers call a zone: as the program says, or by its city.
  func name(of zone: Zone, in settings: CalendarSettings) -> String {
    if let label = settings.timezoneLabel, settings.zone == zone { return label.value }
    return zone.id.hasPrefix("Etc/") ? zone.city : sentence("time_zone", ["city": zone.city])
  }
}
