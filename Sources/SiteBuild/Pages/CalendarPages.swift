import Content
import Syntax
import Templating

// A cohort's calendar, and the page of an event.

extension ProgramComposer {
  /// - Parameter isOverview: whether it is the program's calendar and not that of one cohort.
  func calendar(_ cohort: Cohort, isOverview: Bool) -> Screen<CalendarView> {
    let dates = edition.timeline(of: cohort)
    let name = texts(cohort.settings.name)
    var frame = frame(.calendar, section: .calendar)
    if !isOverview {
      frame.title = words.sentence("calendar_of", ["cohort": name])
      frame.crumbs = [(words["calendar"], edition.route(.calendar))]
    }
    let next = dates.firstIndex { $0.item.lastDay >= site.today && !$0.item.isCancelled }
    var months: [(first: CalendarDate, items: [Shown<CalendarItemView>])] = []
    for (index, date) in dates.enumerated() {
      let first = firstOfMonth(date.item.start.day)
      if months.last?.first != first { months.append((first, [])) }
      months[months.count - 1].items.append(calendarItem(date, cohort, isNext: index == next))
    }
    let others = edition.cohorts.filter { $0.id != cohort.id }
    return screen(
      frame,
      CalendarView(
        cohort: name, own: isOverview ? route.link(to: edition.calendarPage(cohort)) : nil,
        status: status(cohort),
        zone: dates.first { $0.item.start.time != nil }.map { zoneName($0.item.zone) },
        months: months.map { first, items in
          Shown(
            MonthView(
              id: "m-\(first.iso.dropLast(3))", title: monthTitle(first), items: items,
              weeks: weeks(first, dates)))
        },
        files: files(cohort, name),
        others: others.map {
          Shown(
            CardView(
              title: texts($0.settings.name), link: route.link(to: edition.calendarPage($0)),
              summary: words.days($0.kickoff, $0.end), label: status($0), meta: nil, language: nil))
        },
        weekdays: (1...7).map {
          Shown(WeekdayView(short: words["weekday_short_\($0)"], name: words["weekday_\($0)"]))
        }))
  }

  /// How a cohort stands on the day of the build.
  func status(_ cohort: Cohort) -> String {
    words[
      cohort.isAboutToStart(on: site.today)
        ? "status_starting" : "status_\(cohort.status(on: site.today).rawValue)"]
  }

  private func firstOfMonth(_ day: CalendarDate) -> CalendarDate {
    day.adding(days: 1 - day.day)
  }

  private func monthTitle(_ first: CalendarDate) -> String {
    "\(capitalised(words.dates.months[first.month - 1])) \(first.year)"
  }

  private func zoneName(_ zone: Zone) -> String {
    words.name(of: zone, in: edition.calendarSettings)
  }

  /// The files that put a cohort's dates into a reader's own calendar.
  private func files(_ cohort: Cohort, _ name: String) -> [Shown<RefView>] {
    edition.calendarRoles.map { role in
      composer.ref(
        words.sentence("calendar_for_role", ["role": words["audience_\(role.rawValue)"]]),
        edition.calendarFile(cohort, role))
    } + [
      composer.ref(
        words.sentence("calendar_all", ["cohort": name]), edition.calendarFile(cohort, nil))
    ]
      + (edition.cohorts.count > 1
        ? [
          composer.ref(
            words.sentence("calendar_program", ["program": texts(settings.name)]),
            edition.calendarFile(nil, nil))
        ] : [])
  }

  func calendarItem(_ date: Dated, _ cohort: Cohort?, isNext: Bool = false) -> Shown<
    CalendarItemView
  > {
    let item = date.item
    let own = date.page.map { texts(of: $0) } ?? texts
    let event = date.page.flatMap { page -> Event? in
      if case .event(let event) = page.entry.noun { event } else { nil }
    }
    return Shown(
      CalendarItemView(
        id: item.id, title: date.title, kind: words.category(of: item),
        link: date.page.map { link($0) },
        when: words.when(item.start, item.end), start: machine(item.start, item.zone),
        end: item.end.map { machine($0, item.zone) },
        zone: item.start.time == nil ? nil : zoneName(item.zone),
        place: own(event?.place), join: event?.joinURL.flatMap { Link($0) },
        audience: readers(
          item.audience.filter { $0 != .everyone && $0.isGeneral }.map(\.rawValue)),
        isCancelled: item.isCancelled, isPast: item.lastDay < site.today, isNext: isNext,
        file: route.link(to: edition.calendarFile(of: date, in: cohort)),
        language: date.page.flatMap { language(of: $0) }))
  }

  /// As HTML's `datetime` wants it: with the offset of the place, so that it is an instant.
  private func machine(_ moment: Moment, _ zone: Zone) -> String {
    guard let time = moment.time else { return moment.day.iso }
    let ahead: Int
    switch zone.instant(of: moment.day, minutes: time.minutes) {
    case .once(let instant), .twice(let instant): ahead = zone.minutesAhead(at: instant)
    case .never: return moment.iso
    }
    if ahead == 0 { return moment.iso + "Z" }
    let offset = ClockTime(hour: abs(ahead) / 60, minute: abs(ahead) % 60)!.text
    return moment.iso + (ahead < 0 ? "-" : "+") + offset
  }

  /// A month as rows of seven days, with what begins on each.
  private func weeks(_ first: CalendarDate, _ dates: [Dated]) -> [Shown<WeekView>] {
    let length = CalendarDate.days(inMonth: first.month, of: first.year)
    let last = first.adding(days: length - 1)
    let dates = dates.filter { $0.item.start.day <= last && first <= $0.item.lastDay }
    let cells = (2 - first.weekday...length).map { first.adding(days: $0 - 1) }
    let padded = cells + (0..<(7 - cells.count % 7) % 7).map { first.adding(days: length + $0) }
    return stride(from: 0, to: padded.count, by: 7).map { start in
      Shown(
        WeekView(
          days: padded[start..<start + 7].map { day in
            guard day.month == first.month else {
              return Shown(
                DayView(
                  number: nil, target: nil, titles: nil, isBusy: false, isToday: false,
                  isOff: false))
            }
            let begins = dates.filter { $0.item.start.day == day }
            // A survey of two weeks colours them; its name stands on its first day.
            let isBusy = dates.contains { $0.item.start.day <= day && day <= $0.item.lastDay }
            return Shown(
              DayView(
                number: String(day.day), target: begins.first?.item.id,
                titles: begins.isEmpty ? nil : begins.map(\.title).joined(separator: "; "),
                isBusy: isBusy, isToday: day == site.today,
                isOff: edition.workingDays.off(day) != nil))
          }))
    }
  }

  func event(_ item: Item, _ event: Event) -> Screen<EventView> {
    let (html, headings) = body(item)
    let (date, cohorts) = edition.date(of: item)!
    return screen(
      frame(.event, item, section: .calendar, headings: headings),
      EventView(
        kind: words.category(of: date.item), date: calendarItem(date, cohorts.first),
        host: contact(event.host),
        register: event.registerURL.flatMap { Link($0) },
        recording: event.recording.flatMap { Link($0) },
        capacity: event.capacity.map { words.count("places_count", $0) },
        cohorts: cohorts.map {
          composer.ref(texts($0.settings.name), edition.calendarPage($0))
        }, calendar: route.link(to: edition.route(.calendar)), body: html))
  }
}
