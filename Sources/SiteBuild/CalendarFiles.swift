import Content
import Syntax
import Templating

/// The calendar files of an edition: one for each date, for each role of each cohort, for each cohort
/// and for the whole program.
func calendarFiles(of edition: Edition, site: Site) -> [(route: Route, bytes: [UInt8])] {
  guard !edition.cohorts.isEmpty else { return [] }
  let maker = CalendarMaker(edition, site)
  var files: [(Route, [UInt8])] = []
  func add(_ route: Route, _ name: String, _ entries: [ICalendar.Entry]) {
    files.append((route, ICalendar(name: name, entries: entries).bytes))
  }
  let roles: [Role.Name?] = [nil] + edition.calendarRoles
  let whole = edition.wholeTimeline().map {
    (date: $0.date, entry: maker.entry($0.date, $0.cohort))
  }
  for role in roles {
    func entries(_ dates: [(date: Dated, entry: ICalendar.Entry)]) -> [ICalendar.Entry] {
      dates.filter { date, _ in role.map { edition.concerns(date.item, $0) } ?? true }.map(\.entry)
    }
    add(edition.calendarFile(nil, role), maker.name(nil, role), entries(whole))
    for cohort in edition.cohorts {
      let dates = edition.timeline(of: cohort).map { (date: $0, entry: maker.entry($0, cohort)) }
      add(edition.calendarFile(cohort, role), maker.name(cohort, role), entries(dates))
    }
  }
  for (cohort, date) in edition.cohorts.flatMap({ cohort in
    edition.timeline(of: cohort).filter { $0.page == nil }.map { (cohort, $0) }
  }) {
    add(edition.calendarFile(of: date, in: cohort), date.title, [maker.entry(date, cohort)])
  }
  for (cohort, date) in edition.wholeTimeline() where date.page != nil {
    add(edition.calendarFile(of: date, in: cohort), date.title, [maker.entry(date, cohort)])
  }
  return files
}

/// Every date of an edition as an entry.
func calendarEntries(of edition: Edition, site: Site) -> [(TimelineItem, ICalendar.Entry)] {
  let maker = CalendarMaker(edition, site)
  return edition.wholeTimeline().map { ($0.date.item, maker.entry($0.date, $0.cohort)) }
}

/// Makes entries out of dates.
private struct CalendarMaker {
  let edition: Edition
  let site: Site
  let texts: Texts
  let program: String

  init(_ edition: Edition, _ site: Site) {
    self.edition = edition
    self.site = site
    texts = Texts(edition, Notes())
    program = texts(edition.settings.name)
  }

  private var words: Vocabulary { edition.vocabulary }

  func name(_ cohort: Cohort?, _ role: Role.Name?) -> String {
    let label = role.map { words["audience_\($0.rawValue)"] }
    guard let cohort else {
      return label.map { words.sentence("calendar_name", ["program": program, "cohort": $0]) }
        ?? program
    }
    let cohortName = texts(cohort.settings.name)
    guard let label else {
      return words.sentence("calendar_name", ["program": program, "cohort": cohortName])
    }
    return words.sentence(
      "calendar_name_role", ["program": program, "cohort": cohortName, "role": label])
  }

  func entry(_ date: Dated, _ cohort: Cohort?) -> ICalendar.Entry {
    let item = date.item
    let own =
      date.page.map { Texts(edition.speaking($0), Notes(), header: $0.entry.header) } ?? texts
    let event = date.page.flatMap { page -> Event? in
      if case .event(let event) = page.entry.noun { event } else { nil }
    }
    let title =
      item.isCancelled
      ? words.sentence("cancelled_title", ["title": date.title]) : date.title
    // An event has a name of its own; a check-in needs to say of what.
    let summary =
      date.page == nil
      ? words.sentence("labelled", ["label": program, "text": title]) : title
    var description: [String] = []
    if let summary = date.page?.summary { description.append(summary) }
    if date.page == nil, let cohort {
      description.append(
        words.sentence(
          "calendar_name", ["program": program, "cohort": texts(cohort.settings.name)]))
    }
    if item.start.time != nil {
      let zone = words.name(of: item.zone, in: edition.calendarSettings)
      description.append("\(words.when(item.start, item.end)) (\(zone))")
    }
    if let link = event?.joinURL {
      description.append(words.sentence("labelled", ["label": words["join_online"], "text": link]))
    }
    if let link = event?.registerURL {
      description.append(
        words.sentence("labelled", ["label": words["event_register"], "text": link]))
    }
    let route = date.page?.route ?? cohort.map { edition.calendarPage($0) }
    return ICalendar.Entry(
      uid: uid(item, cohort), revision: item.revision, when: when(item), summary: summary,
      description: description.joined(separator: "\n"),
      location: own(event?.place) ?? event?.joinURL,
      url: site.baseURL.flatMap { base in
        route.map {
          base + Link(route: $0.path, fragment: date.page == nil ? item.id : nil).url
        }
      }, category: words.category(of: item), isCancelled: item.isCancelled)
  }

  private func when(_ item: TimelineItem) -> ICalendar.When {
    func instant(_ moment: Moment) -> Int? {
      guard let time = moment.time else { return nil }
      switch item.zone.instant(of: moment.day, minutes: time.minutes) {
      case .once(let instant), .twice(let instant): return instant
      case .never: return nil
      }
    }
    guard let start = instant(item.start) else { return .days(item.start.day, item.lastDay) }
    return .times(start, item.end.flatMap(instant))
  }

  /// The same for good: it depends on no date, title, language, address or machine, only on the
  /// names of the program's and the event's or cohort's files.
  private func uid(_ item: TimelineItem, _ cohort: Cohort?) -> String {
    let place = item.page == nil ? "\(cohort?.id ?? "")." : ""
    let portal = site.calendarID
    return "\(edition.program.id).\(place)\(item.id)@\(portal)"
  }
}
