import Content
import Privacy
import Syntax
import Templating

extension Item {
  /// A meeting guide's page to print, below the program.
  var meetingCardFile: String { "meetings/\(entry.slug)-card.html" }

  var meeting: Meeting? {
    guard case .meeting(let meeting) = entry.noun else { return nil }
    return meeting
  }

  /// Whether it is a guide to one of the last meetings.
  var isClosing: Bool { meeting?.purpose == .closing }
}

extension Edition {
  /// The meetings of the plan with their numbers. Where there are fewer guides than meetings, those
  /// before the closing ones have none: the last guide is for the last meeting.
  var meetingPlan: [(number: Int, item: Item?)] { plan(of: cohort, guides: planned) }

  /// The meetings that a cohort has time for. Where there are more guides than that, topics are left
  /// out, the last ones first, and then whatever is before the closing; without a cohort, none is.
  func meetingPlan(of cohort: Cohort?) -> [(number: Int, item: Item?)] {
    var guides = planned
    if let cohort {
      func leaveOut(_ canGo: (Item) -> Bool) {
        while guides.count > cohort.meetingsPlanned, let last = guides.lastIndex(where: canGo) {
          guides.remove(at: last)
        }
      }
      leaveOut { $0.meeting?.purpose == .topic }
      leaveOut { !$0.isClosing }
      leaveOut { _ in true }
    }
    return plan(of: cohort, guides: guides)
  }

  private var planned: [Item] { items(.meeting).filter { $0.meeting?.position != nil } }

  private func plan(of cohort: Cohort?, guides: [Item]) -> [(number: Int, item: Item?)] {
    let closing = Array(guides.reversed().prefix(while: \.isClosing).reversed())
    let others = guides.dropLast(closing.count)
    let free = max(0, (cohort?.meetingsPlanned ?? 0) - guides.count)
    let plan: [Item?] = others.map { $0 } + Array(repeating: nil, count: free) + closing.map { $0 }
    return plan.enumerated().map { ($0 + 1, $1) }
  }
}

// The plan of meetings, and their guides.

extension ProgramComposer {
  func meetings() -> Screen<MeetingPlanView> {
    let plan = edition.meetingPlan
    let planned = edition.cohort?.meetingsPlanned ?? plan.count
    let wanted = ["fact_rhythm", "fact_meeting_length", "fact_meetings"].map { words[$0] }
    return screen(
      frame(.meetings, section: .meetings),
      MeetingPlanView(
        facts: edition.cohort.map { expectations($0).filter { wanted.contains($0.label) } } ?? [],
        rows: plan.map { number, item in
          let meeting = item?.meeting
          return Shown(
            PlannedMeetingView(
              number: String(number), when: weeks(number), from: firstDay(number),
              title: item?.title, link: item.map { link($0) }, summary: item?.summary,
              purpose: meeting.map { words["purpose_\($0.purpose.rawValue)"] },
              minutes: meeting.map { words.minutes($0.minutes) },
              language: item.flatMap { language(of: $0) }))
        },
        more: plan.count > planned
          ? words.sentence(
            "more_guides", ["guides": String(plan.count), "meetings": String(planned)]) : nil,
        others: edition.items(.meeting).filter { $0.meeting?.position == nil }.map {
          card($0, label: false)
        },
        topics: edition.items(.topic).isEmpty ? nil : route.link(to: edition.route(.topics))))
  }

  func meeting(_ item: Item, _ meeting: Meeting, card isCard: Bool = false) -> Screen<MeetingView> {
    let (html, headings) = isCard ? (HTML(), []) : body(item)
    let own = texts(of: item)
    var frame = frame(
      isCard ? .meetingCard : .meeting, item, section: .meetings, headings: headings)
    if isCard {
      frame.crumbs.append((item.title, item.route))
      (frame.previous, frame.next) = (nil, nil)
    }
    // The plan ends with its last meeting; the guides for special times are no next step.
    func isPlanned(_ item: Item?) -> Bool { item?.meeting?.position != nil }
    if isPlanned(frame.previous) != isPlanned(item) { frame.previous = nil }
    if isPlanned(frame.next) != isPlanned(item) { frame.next = nil }
    let number = edition.meetingPlan.first { $0.item === item }?.number
    let length = edition.cohort?.settings.expectations.meetings.minutes ?? meeting.minutes
    // An untranslated guide speaks the main language, and so do the terms beside its questions.
    let speaker = edition.speaking(item).vocabulary
    return screen(
      frame,
      MeetingView(
        number: number.map { words.sentence("meeting_number", ["n": String($0)]) },
        purpose: words["purpose_\(meeting.purpose.rawValue)"],
        minutes: words.minutes(meeting.minutes), when: number.flatMap { weeks($0) },
        from: number.flatMap { firstDay($0) }, leads: words[leads(meeting.driver)],
        spare: length == meeting.minutes
          ? nil
          : words.sentence(
            length > meeting.minutes ? "meeting_shorter" : "meeting_longer",
            [
              "length": words.minutes(length),
              "rest": words.minutes(abs(length - meeting.minutes)),
            ]),
        agenda: meeting.agenda.map {
          Shown(
            AgendaView(
              minutes: speaker.sentence("minutes_short", ["n": String($0.minutes)]),
              text: own($0.text)))
        },
        questions: [Party.both, .junior, .senior].compactMap { party in
          let asked = meeting.questions.filter { $0.by == party }
          guard !asked.isEmpty else { return nil }
          return Shown(
            AskedView(who: words["asked_by_\(party.rawValue)"], texts: asked.map { own($0.text) }))
        },
        prepare: own(meeting.prepare), seniorDoes: own(meeting.seniorDoes),
        seniorAvoids: own(meeting.seniorAvoids), next: own(meeting.next),
        topics: cards([meeting.topic].compactMap(\.self), "topics"),
        worksheets: cards(meeting.worksheets, "worksheets", label: false), body: html,
        card: route.link(to: Route(edition.folder + item.meetingCardFile)),
        plan: route.link(to: edition.route(.meetings))))
  }

  /// The word for who leads a meeting: by the role that the model gives the learner or the side.
  private func leads(_ driver: Meeting.Driver) -> String {
    let model = settings.model
    let party: Party =
      switch driver {
      case .learner: model.mentee
      case .senior: .senior
      case .junior: .junior
      case .both: .both
      }
    if party == .both { return "leads_both" }
    return driver == .learner ? "leads_learner" : "leads_\(party.rawValue)"
  }

  /// "Weeks 3–4": when a planned meeting is due; nil for one that the time is too short for.
  private func weeks(_ number: Int) -> String? {
    guard let cohort = edition.cohort, number <= cohort.meetingsPlanned else { return nil }
    let meetings = cohort.settings.expectations.meetings
    let (first, last) = ((number - 1) * meetings.every + 1, number * meetings.every)
    let unit = meetings.unit.rawValue
    return first == last
      ? words.sentence("plan_\(unit)", ["n": String(first)])
      : words.sentence("plan_\(unit)s", ["from": String(first), "to": String(last)])
  }

  private func firstDay(_ number: Int) -> Shown<DateView>? {
    guard let cohort = edition.cohort, number <= cohort.meetingsPlanned else { return nil }
    return date(cohort.window(ofMeeting: number).from)
  }
}
