import Diagnostics
package import Syntax

/// A guide to one meeting of a pair: what it is for, what to do in it and what to ask.
///
/// The guides with a `position` are the program's plan: one theme for each meeting. Those without
/// are for when they are needed. Source: domain.md 2.5, R99, R134, R147.
package struct Meeting: Sendable {
  package enum Purpose: String, CaseIterable, Sendable {
    case gettingToKnow = "getting_to_know"
    case agreement, goals, topic, midpoint, stuck, shadow, sharing, closing
  }

  /// Who decides what the meeting is about.
  package enum Driver: String, CaseIterable, Sendable {
    case learner, senior, junior, both
  }

  package struct Step: Sendable {
    package var minutes: Int
    package var text: Text

    package init(_ keys: Keys) {
      minutes = keys.required(
        "minutes", .int(in: 1...480), "How long it takes, in minutes.", example: "10")
      text = keys.required(
        "text", .placedText(max: 300), "What you do.",
        example: "Tell each other how you came to work here.")
    }
  }

  package struct Question: Sendable {
    package var by: Party
    package var text: Text

    package init(_ keys: Keys) {
      by = keys.required(
        "by", .choice(), "Who asks it: the senior side, the junior side or both.", example: "both")
      text = keys.required(
        "text", .placedText(max: 300), "The question.", example: "What does a good day look like?")
    }
  }

  package var position: Placed<Int>?
  package var purpose: Purpose
  package var minutes: Int
  package var agenda: [Step]
  package var questions: [Question]
  package var prepare: [Text]
  package var seniorDoes: [Text]
  package var seniorAvoids: [Text]
  package var next: [Text]
  package var topic: Reference?
  package var worksheets: [Reference]
  package var driver: Driver

  package init(_ keys: Keys) {
    position = keys.optional(
      "position", .placed(.int(in: 1...1000)),
      "Its place in the plan: meetings are counted in this order, and gaps are fine. A guide without it is for when it is needed.",
      example: "1")
    purpose = keys.required(
      "purpose", .choice(), "What the meeting is for.", example: "getting_to_know")
    minutes = keys.required(
      "minutes", .int(in: 10...480), "How long it takes; the agenda adds up to it.", example: "60")
    agenda = keys.list(
      "agenda", of: .object(Step.init), atLeast: 1, atMost: 20, "What you do, step by step.",
      example: "[{minutes: 60, text: Tell each other how you came to work here.}]")
    questions = keys.list(
      "questions", of: .object(Question.init), atMost: 40, "Questions to ask each other.",
      example: "[{by: both, text: What does a good day look like?}]")
    prepare = keys.list(
      "prepare", of: .placedText(max: 300), atMost: 20, "What to do before.",
      example: "[Choose a quiet place]")
    seniorDoes = keys.list(
      "senior_does", of: .placedText(max: 300), atMost: 20,
      "What the senior side does well to do.", example: "[Wait for the end of every answer]")
    seniorAvoids = keys.list(
      "senior_avoids", of: .placedText(max: 300), atMost: 20,
      "What the senior side does well to leave.", example: "[Solving what nobody asked you to]")
    next = keys.list(
      "next", of: .placedText(max: 300), atMost: 20, "How it ends, and what comes next.",
      example: "[Put the next two dates into both diaries]")
    topic = keys.optional(
      "topic", .reference(to: "topics"), "The topic it is about.",
      example: "everyday-digital-tools")
    worksheets = keys.list(
      "worksheets", of: .reference(to: "worksheets"), "Worksheets to have at hand.",
      example: "[agreement]")
    driver = keys.value(
      "drives", .choice(), default: .learner,
      "Who arranges it and sets its agenda: whoever learns, one side, or both.",
      example: "learner")
    let sum = agenda.reduce(0) { $0 + $1.minutes }
    if !keys.isDescribing, keys.has("minutes"), !agenda.isEmpty, sum > 0, sum != minutes,
      agenda.allSatisfy({ $0.minutes > 0 })
    {
      keys.report(.agendaSum(sum, minutes, at: keys.span(of: "minutes")))
    }
  }
}

extension Program {
  /// The guides of the program's plan, in order: those that have a position.
  package var plannedMeetings: [(entry: Entry, meeting: Meeting)] {
    meetingGuides.filter { $0.meeting.position != nil }
  }

  package var meetingGuides: [(entry: Entry, meeting: Meeting)] {
    pages(.meeting).compactMap { page in
      guard case .meeting(let meeting) = page.original.noun else { return nil }
      return (page.original, meeting)
    }
  }
}

/// What is wrong with a program's plan of meetings as a whole; nothing if it has no guides.
///
/// Source: domain.md R134, R147.
func meetingMistakes(in program: Program, main: String, today: CalendarDate) -> [Diagnostic] {
  let guides = program.meetingGuides
  // What could not be read may be just what seems to be missing.
  guard !guides.isEmpty, !program.hasUnread(in: ContentType.meeting.folder) else { return [] }
  var found: [Diagnostic] = []
  let planned = program.plannedMeetings
  for (first, second) in zip(planned, planned.dropFirst())
  where first.meeting.position!.value == second.meeting.position!.value {
    found.append(.samePosition(second.meeting.position!, first.entry))
  }
  // The plan is in order, and every guide with a position comes before those without.
  if let place = planned.firstIndex(where: { $0.meeting.purpose == .gettingToKnow }) {
    let topic = planned.firstIndex { $0.meeting.purpose == .topic }
    if place > 1 || topic.map({ $0 < place }) ?? false {
      found.append(.gettingToKnowLate(planned[place].meeting.position!))
    }
  } else {
    let written = guides.first { $0.meeting.purpose == .gettingToKnow }
    found.append(.gettingToKnowMissing(program, written: written?.entry))
  }
  for cohort in program.cohorts[main] ?? []
  where cohort.end >= today && planned.count < cohort.meetingsPlanned {
    found.append(.themesMissing(planned.count, cohort, program))
  }
  return found
}

extension Diagnostic {
  fileprivate static func agendaSum(_ sum: Int, _ minutes: Int, at span: Span) -> Self {
    .error(
      .meetingAgenda, at: span,
      "a meeting of \(minutes) minutes has an agenda of \(sum)",
      why: "Two people with one hour would run out of time, or be left with a gap.",
      mend: "write `minutes: \(sum)`, or change the minutes of the agenda")
  }

  fileprivate static func samePosition(_ position: Placed<Int>, _ other: Entry) -> Self {
    .error(
      .meetingPosition, at: position.span,
      "two meeting guides have the position \(position.value): this one and `\(other.path.file)`",
      why: "Readers could not tell which of them comes first.",
      mend: "give one of them another number, or take its `position:` out")
  }

  fileprivate static func gettingToKnowMissing(_ program: Program, written: Entry?) -> Self {
    .error(
      .meetingFirst, at: Span(file: written?.path.file ?? program.file),
      written == nil
        ? "the program has meeting guides, and none for getting to know each other"
        : "the guide for getting to know each other is not in the plan",
      why:
        "People who go straight to a topic stay guarded; one whole early meeting goes before it.",
      mend: written == nil
        ? "write one with `purpose: getting_to_know` and `position: 1`" : "add `position: 1` to it")
  }

  fileprivate static func gettingToKnowLate(_ position: Placed<Int>) -> Self {
    .error(
      .meetingFirst, at: position.span, "getting to know each other comes too late in the plan",
      why:
        "People who go straight to a topic stay guarded; one whole early meeting goes before it.",
      mend: "give it a smaller `position:` than every topic, so that it is the first or the second")
  }

  fileprivate static func themesMissing(_ count: Int, _ cohort: Cohort, _ program: Program) -> Self
  {
    let missing = cohort.meetingsPlanned - count
    return .warning(
      .meetingThemes, at: cohort.settings.expectations.meetings.span,
      "\(cohort.meetingsPlanned) meetings are planned, and \(count) of them \(count == 1 ? "has" : "have") a guide",
      why: "Pairs that do not know what the next meeting is for stop meeting.",
      mend:
        "write \(missing) more \(missing == 1 ? "guide" : "guides") with a `position:` in `meetings/`, of the purpose `topic` for instance"
    )
  }
}
