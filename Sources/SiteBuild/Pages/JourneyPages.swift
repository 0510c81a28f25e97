import Content
import Syntax
import Templating

/// What one role does in one cohort, from application to closing.
struct Journey {
  let role: Role.Name
  /// Without one there are no dates, only the order.
  let cohort: Cohort?
  /// Below the program: the journey in the cohort that counts has the short address, so that a link
  /// to it leads to the right dates next year, too.
  let file: String
}

extension Edition {
  /// The roles that have a journey. Source: domain.md R87.
  static let journeyRoles: [Role.Name] = [.mentor, .mentee, .manager, .sponsor]

  /// The cohorts whose journeys are there: the one that counts, and every other that is not over.
  var journeyCohorts: [Cohort?] {
    guard let cohort else { return [nil] }
    return [cohort] + cohorts.filter { $0.id != cohort.id && $0.end >= today }
  }

  var journeys: [Journey] {
    journeyCohorts.flatMap { cohort in
      Self.journeyRoles.map { role in
        let folder = cohort.flatMap { $0.id == self.cohort?.id ? nil : $0.id + "/" } ?? ""
        return Journey(role: role, cohort: cohort, file: "journey/\(folder)\(role.rawValue).html")
      }
    }
  }
}

/// A phase as a cohort lives it.
private struct Phases {
  typealias Phase = ProgramSettings.Phase

  let cohort: Cohort
  /// The first day that belongs to closing.
  let closing: CalendarDate

  init(_ cohort: Cohort, closingMeeting: CalendarDate?) {
    self.cohort = cohort
    let survey = cohort.settings.waves.map(\.opens.value).filter {
      cohort.midpoint < $0 && $0 <= cohort.end
    }.max()
    let first = [closingMeeting, survey, cohort.end.adding(days: -14)].compactMap(\.self).min()!
    closing = max(first, cohort.midpoint.adding(days: 1))
  }

  func days(_ phase: Phase) -> (from: CalendarDate, until: CalendarDate) {
    let (kickoff, end) = (cohort.kickoff, cohort.end)
    let afterClosing = min(cohort.closes.adding(days: 1), kickoff)
    func before(_ day: CalendarDate, notBefore first: CalendarDate) -> CalendarDate {
      max(first, day.adding(days: -1))
    }
    return switch phase {
    case .apply: (cohort.opens, cohort.closes)
    case .match, .prepare: (afterClosing, before(kickoff, notBefore: afterClosing))
    case .kickoff: (kickoff, kickoff)
    case .meetings: (kickoff, before(cohort.midpoint, notBefore: kickoff))
    case .midpoint: (cohort.midpoint, before(closing, notBefore: cohort.midpoint))
    case .close: (closing, max(closing, end))
    case .celebrate: (end, end.adding(days: 14))
    }
  }

  func phase(of item: TimelineItem) -> Phase {
    switch item.kind {
    case .applicationsOpen, .applicationsClose: return .apply
    case .kickoff: return .kickoff
    case .midpoint: return .midpoint
    case .end: return .close
    case .event where item.event?.kind == .kickoff: return .kickoff
    case .event where item.event?.kind == .celebration: return .celebrate
    default: break
    }
    let day = item.start.day
    if day <= cohort.closes { return .apply }
    if day < cohort.kickoff { return .prepare }
    if day < cohort.midpoint { return .meetings }
    if day < closing { return .midpoint }
    return day <= cohort.end ? .close : .celebrate
  }
}

extension Vocabulary {
  fileprivate func dayOrDays(_ span: (from: CalendarDate, until: CalendarDate)) -> String {
    span.from == span.until ? weekdayAndDate(span.from) : days(span.from, span.until)
  }
}

/// A step before it is shown.
private struct Step {
  /// What kinds come first on one day.
  enum Rank: Int { case word, duty, module, date, meeting }

  var phase: ProgramSettings.Phase
  var rank: Rank
  var id: String
  var title: String
  var kind: String
  var link: Link?
  var isElsewhere = false
  /// The days that it takes; nil if it has none of its own.
  var days: (from: CalendarDate, until: CalendarDate)?
  /// What readers are told of when it is.
  var when: String?
  var minutes: Int?
  var isCancelled = false
  var more: [Shown<RefView>] = []
  var language: Shown<LanguageView>?
}

// The journeys: what each role does, in order.

extension ProgramComposer {
  func title(_ journey: Journey) -> String {
    let title = words.sentence("journey_of", ["role": words["role_\(journey.role.rawValue)"]])
    guard let cohort = journey.cohort, cohort.id != edition.cohort?.id else { return title }
    return words.sentence(
      "journey_in", ["journey": title, "cohort": texts(cohort.settings.name)])
  }

  private func card(_ journey: Journey) -> Shown<CardView> {
    Shown(
      CardView(
        title: title(journey), link: route.link(to: Route(edition.folder + journey.file)),
        summary: words["journey_summary_\(journey.role.rawValue)"], label: nil, meta: nil,
        language: nil))
  }

  /// The journey of a role in the cohort that counts, as a place to go to.
  func journeyLink(_ role: Role.Name) -> Link? {
    guard Edition.journeyRoles.contains(role) else { return nil }
    return route.link(to: Route(edition.folder + "journey/\(role.rawValue).html"))
  }

  func journeys() -> Screen<JourneysView> {
    screen(
      frame(.journeys, section: .journey),
      JourneysView(
        cohorts: edition.journeyCohorts.map { cohort in
          Shown(
            JourneyGroupView(
              cohort: cohort.map { texts($0.settings.name) }, status: cohort.map { status($0) },
              cards: edition.journeys.filter { $0.cohort?.id == cohort?.id }.map { card($0) }))
        }))
  }

  func journey(_ journey: Journey) -> Screen<JourneyView> {
    var frame = frame(.journey, section: .journey)
    frame.title = title(journey)
    frame.summary = words["journey_summary_\(journey.role.rawValue)"]
    frame.crumbs = [(words["journey"], edition.route(.journey))]
    let plan = edition.meetingPlan(of: journey.cohort)
    let phases = journey.cohort.map { cohort in
      let closing = plan.first { $0.item?.isClosing ?? false }.map {
        cohort.window(ofMeeting: $0.number).from
      }
      return Phases(cohort, closingMeeting: closing)
    }
    let steps = inOrder(
      self.steps(journey, phases, plan), phases)
    let current = current(steps.map { marked($0, phases) })
    let views = steps.enumerated().map { index, step in
      view(step, marked(step, phases), isCurrent: index == current)
    }
    let item = edition.items(.role).first {
      if case .role(let role) = $0.entry.noun { role.name == journey.role } else { false }
    }
    var shown: [Shown<JourneyPhaseView>] = []
    for phase in ProgramSettings.Phase.allCases {
      let own = zip(steps, views).filter { $0.0.phase == phase }.map(\.1)
      let sheets = worksheets(phase, journey)
      if own.isEmpty, sheets.isEmpty { continue }
      shown.append(
        Shown(
          JourneyPhaseView(
            id: "p-\(phase.rawValue)", number: String(shown.count + 1),
            title: words["journey_\(phase.rawValue)"],
            intro: words["journey_\(phase.rawValue)_text"],
            when: phases.map { words.dayOrDays($0.days(phase)) }, steps: own,
            worksheets: sheets)))
    }
    return screen(
      frame,
      JourneyView(
        role: words["role_\(journey.role.rawValue)"],
        cohort: journey.cohort.map { texts($0.settings.name) },
        status: journey.cohort.map { status($0) },
        zone: zone(journey),
        roleLink: item.map { link($0) },
        calendar: journey.cohort.map { route.link(to: edition.calendarPage($0)) },
        asOf: words.sentence("journey_as_of", ["date": composer.list.dates.text(of: site.today)]),
        current: current.map { views[$0] },
        phases: shown,
        others: edition.journeys.filter { $0.file != journey.file }.map { card($0) }))
  }

  private func zone(_ journey: Journey) -> String? {
    guard let cohort = journey.cohort else { return nil }
    return edition.timeline(of: cohort).first {
      edition.concerns($0.item, journey.role) && $0.item.start.time != nil
    }.map { words.name(of: $0.item.zone, in: edition.calendarSettings) }
  }

  // MARK: The mark

  /// The days by which a step is marked: its own, or those of its phase.
  private func marked(
    _ step: Step, _ phases: Phases?
  ) -> (from: CalendarDate, until: CalendarDate)? {
    step.days ?? phases?.days(step.phase)
  }

  /// The step of the day: of those that take place on it, the shortest, because a day's check-in is
  /// more urgent than a fortnight's meeting, and of equals the last, because the general comes before
  /// the particular. If nothing takes place, the next one. The theme's script (`journey.js`) goes by
  /// the same rule.
  private func current(_ days: [(from: CalendarDate, until: CalendarDate)?]) -> Int? {
    let today = site.today
    let dated = days.enumerated().compactMap { index, days in days.map { (index, $0) } }
    let now = dated.filter { $0.1.from <= today && today <= $0.1.until }
    if let last = now.reversed().min(by: { length($0.1) < length($1.1) }) { return last.0 }
    return dated.filter { today < $0.1.from }.min { $0.1.from < $1.1.from }?.0
  }

  private func length(_ days: (from: CalendarDate, until: CalendarDate)) -> Int {
    days.from.days(until: days.until)
  }

  private func view(
    _ step: Step, _ days: (from: CalendarDate, until: CalendarDate)?, isCurrent: Bool
  ) -> Shown<JourneyStepView> {
    Shown(
      JourneyStepView(
        id: step.id, title: step.title, link: step.link, isElsewhere: step.isElsewhere,
        kind: step.kind, when: step.when, minutes: step.minutes.map { words.minutes($0) },
        from: days?.from.iso, until: days?.until.iso,
        start: step.when == nil ? nil : step.days?.from.iso,
        isPast: days.map { $0.until < site.today } ?? false, isCurrent: isCurrent,
        isNext: isCurrent && days.map { site.today < $0.from } ?? false,
        isCancelled: step.isCancelled, more: step.more, language: step.language))
  }

  // MARK: The steps

  private func inOrder(_ steps: [Step], _ phases: Phases?) -> [Step] {
    let order = ProgramSettings.Phase.allCases
    func key(_ step: Step) -> (Int, Int, Int) {
      let start =
        // Something that is due by a day is begun when its phase begins.
        step.rank == .module || step.days == nil
        ? phases?.days(step.phase).from : step.days?.from
      return (
        order.firstIndex(of: step.phase)!, start?.daysSince1970 ?? 0, step.rank.rawValue
      )
    }
    return steps.enumerated().sorted { a, b in
      let (first, second) = (key(a.element), key(b.element))
      return first == second ? a.offset < b.offset : first < second
    }.map(\.element)
  }

  private func steps(
    _ journey: Journey, _ phases: Phases?, _ plan: [(number: Int, item: Item?)]
  ) -> [Step] {
    let isInPair = settings.model.party(of: journey.role) != nil
    var steps = duties(journey)
    if isInPair {
      steps = ownSteps(journey) + steps + meetings(journey, phases, plan)
    } else {
      let busy = Set(steps.map(\.phase))
      for phase in ProgramSettings.Phase.allCases where !busy.contains(phase) {
        let name = "\(journey.role.rawValue)_\(phase.rawValue)"
        steps.append(
          Step(
            phase: phase, rank: .word, id: "step-\(phase.rawValue)",
            title: words["journey_\(name)"], kind: words["journey_task"],
            link: place(phase, journey.role)))
      }
    }
    return steps + modules(journey, phases) + dates(journey, phases)
  }

  /// Where somebody outside a pair reads more about a phase.
  private func place(_ phase: ProgramSettings.Phase, _ role: Role.Name) -> Link? {
    func page(_ section: ProgramSettings.Section) -> Link? {
      edition.has(section) ? route.link(to: edition.route(section)) : nil
    }
    return switch phase {
    case .apply, .match: route.link(to: edition.route(.takePart))
    case .prepare: page(.roles)
    case .kickoff: page(.calendar)
    case .meetings: role == .manager ? page(.confidentiality) : page(.meetings)
    case .midpoint: route.link(to: edition.route(.difficult))
    case .close: role == .sponsor ? page(.whoDoesWhat) : page(.about)
    case .celebrate: page(.stories)
    }
  }

  /// What both of a pair do before they meet.
  private func ownSteps(_ journey: Journey) -> [Step] {
    func step(
      _ phase: ProgramSettings.Phase, _ name: String, _ link: Link?, elsewhere: Bool = false,
      days: (from: CalendarDate, until: CalendarDate)? = nil
    ) -> Step {
      Step(
        phase: phase, rank: .word, id: "step-\(slug(from: name))",
        title: words["journey_step_\(name)"], kind: words["journey_task"], link: link,
        isElsewhere: elsewhere, days: days, when: days.map { words.dayOrDays($0) })
    }
    let takePart = edition.route(.takePart)
    let role = edition.items(.role).first {
      if case .role(let role) = $0.entry.noun { role.name == journey.role } else { false }
    }
    let check = settings.selection?.selfCheck
    let ownCheck = journey.role == .mentor ? check?.mentor : check?.mentee
    var steps = [step(.apply, "read", role.map { link($0) } ?? route.link(to: takePart))]
    if ownCheck?.isEmpty == false {
      steps.append(
        step(.apply, "self_check", route.link(to: takePart, fragment: "p-self-check")))
    }
    let form = settings.links.application.flatMap { Link($0) }
    steps.append(
      step(
        .apply, "apply", form ?? route.link(to: takePart), elsewhere: form != nil,
        days: journey.cohort.map { ($0.opens, $0.closes) }))
    steps.append(
      step(
        .match, "match",
        route.link(to: takePart, fragment: settings.matching == nil ? nil : "p-matching")))
    steps.append(
      step(
        .celebrate, "celebrate",
        edition.has(.stories) ? route.link(to: edition.route(.stories)) : nil))
    return steps
  }

  /// The tasks that the matrix of responsibilities gives to the role.
  private func duties(_ journey: Journey) -> [Step] {
    settings.duties.enumerated().compactMap { index, duty in
      guard let phase = duty.phase, duty.does.contains(journey.role) else { return nil }
      let page = duty.page.flatMap { edition.item($0.name) }
      return Step(
        phase: phase, rank: .duty, id: "task-\(index + 1)", title: texts(duty.task),
        kind: words["journey_task"], link: page.map { link($0) })
    }
  }

  private func modules(_ journey: Journey, _ phases: Phases?) -> [Step] {
    let path = edition.learningPaths.first { $0.learner.rawValue == journey.role.rawValue }
    return (path?.required ?? []).compactMap { item in
      guard case .module(let module) = item.entry.noun else { return nil }
      let phase: ProgramSettings.Phase =
        switch module.phase {
        case .onboarding: .prepare
        case .early: .meetings
        case .middle: .midpoint
        case .close: .close
        }
      let due = phases.flatMap { phase == .prepare ? $0.cohort.kickoff : nil }
      return Step(
        phase: phase, rank: .module, id: "module-\(item.entry.slug)", title: item.title,
        kind: words["label_module"], link: link(item),
        days: due.map { (phases!.days(phase).from, $0) },
        when: due.map {
          words.sentence("journey_by", ["date": composer.list.dates.text(of: $0)])
        }, minutes: module.minutes, language: language(of: item))
    }
  }

  private func meetings(
    _ journey: Journey, _ phases: Phases?, _ plan: [(number: Int, item: Item?)]
  ) -> [Step] {
    // Without dates, all after the review half way comes after it here, too.
    let half = plan.first { $0.item?.meeting?.purpose == .midpoint }?.number ?? .max
    let topics = edition.items(.topic).isEmpty ? nil : route.link(to: edition.route(.topics))
    return plan.map { number, item in
      let meeting = item?.meeting
      let days = phases?.cohort.window(ofMeeting: number)
      let phase: ProgramSettings.Phase
      if item?.isClosing ?? false {
        phase = .close
      } else if let days, let phases {
        phase =
          days.from < phases.cohort.midpoint
          ? .meetings : days.from < phases.closing ? .midpoint : .close
      } else {
        phase = number < half ? .meetings : .midpoint
      }
      let name = words.sentence("meeting_number", ["n": String(number)])
      return Step(
        phase: phase, rank: .meeting, id: "meeting-\(number)",
        title: item?.title ?? words["plan_free"], kind: name, link: item.map { link($0) } ?? topics,
        days: days, when: days.map { words.dayOrDays($0) },
        minutes: meeting?.minutes ?? phases?.cohort.settings.expectations.meetings.minutes,
        more: (meeting?.worksheets ?? []).compactMap { edition.item("worksheets/\($0.name)") }
          .map { composer.ref($0.title, $0.route) },
        language: item.flatMap { language(of: $0) })
    }
  }

  /// The dates of the cohort and its events that concern the role.
  private func dates(_ journey: Journey, _ phases: Phases?) -> [Step] {
    guard let phases else { return [] }
    let applying: [TimelineItem.Kind] = [.applicationsOpen, .applicationsClose]
    return edition.timeline(of: phases.cohort).compactMap { date in
      let item = date.item
      guard edition.concerns(item, journey.role), !applying.contains(item.kind) else { return nil }
      let survey = item.wave.flatMap { wave in
        settings.links.surveys.first { $0.name.value == wave }.flatMap { Link($0.value) }
      }
      let sheet: Item? =
        item.kind == .checkin ? edition.item("worksheets/\(Self.checkinSheet)") : nil
      return Step(
        phase: phases.phase(of: item), rank: .date, id: item.id, title: date.title,
        kind: words.category(of: item),
        link: date.page.map { link($0) } ?? survey ?? calendarEntry(item, phases.cohort),
        isElsewhere: date.page == nil && survey != nil, days: (item.start.day, item.lastDay),
        when: words.when(item.start, item.end), isCancelled: item.isCancelled,
        more: sheet.map { [composer.ref($0.title, $0.route)] } ?? [],
        language: date.page.flatMap { language(of: $0) })
    }
  }

  /// The worksheet that belongs to a check-in.
  private static let checkinSheet = "check-in"

  private func calendarEntry(_ item: TimelineItem, _ cohort: Cohort) -> Link {
    route.link(to: edition.calendarPage(cohort), fragment: item.id)
  }

  /// The worksheets of a phase that no meeting brings along.
  private func worksheets(
    _ phase: ProgramSettings.Phase, _ journey: Journey
  ) -> [Shown<RefView>] {
    let role = Audience(rawValue: journey.role.rawValue)
    let party = settings.model.party(of: journey.role)
    var taken = Set(
      edition.meetingPlan(of: journey.cohort).flatMap { $0.item?.meeting?.worksheets ?? [] }
        .map(\.name))
    if journey.cohort != nil { taken.insert(Self.checkinSheet) }
    return edition.items(.worksheet).filter { item in
      guard case .worksheet(let sheet) = item.entry.noun,
        !taken.contains(item.page.original.path.stem)
      else { return false }
      let audience = item.entry.header.audience
      let isMeant = audience.contains {
        $0 == role
          || party != nil && ($0 == .everyone || $0.rawValue == party!.rawValue || party == .both)
      }
      return isMeant && self.phase(of: sheet) == phase
    }.map { composer.ref($0.title, $0.route) }
  }

  private func phase(of sheet: Worksheet) -> ProgramSettings.Phase {
    switch sheet.phase {
    case .onboarding:
      // What tells the coordinator who fits whom is filled in before the match.
      sheet.sections.contains { $0.shows.contains { $0 == .matching || $0 == .capabilities } }
        ? .match : .prepare
    case .early: .meetings
    case .middle: .midpoint
    case .close: .close
    }
  }
}
