import Diagnostics
package import Syntax

/// A training module.
///
/// Source: domain.md 3.4, R33-R36, R136-R143.
package struct Module: Sendable {
  package enum Phase: String, CaseIterable, Sendable {
    case onboarding, early, middle, close
  }

  package enum Learner: String, CaseIterable, Sendable {
    case mentor, mentee, senior, junior, manager
  }

  package enum Subject: String, CaseIterable, Sendable {
    case requirements, relationship, challenges, roles, trust, goals
    case powerDynamics = "power_dynamics"
    case psychologicalSafety = "psychological_safety"
    case curiosity, feedback, diversity, safety
  }

  package struct Media: Sendable {
    package var url: String
    package var captions: String
    package var transcript: String

    package init(_ keys: Keys) {
      url = keys.required(
        "url", .url(.https), "Where the recording is.", example: "https://video.example.org/1")
      captions = keys.required(
        "captions", .url(.https), "Its captions, for those who cannot hear it.",
        example: "https://video.example.org/1.vtt")
      transcript = keys.required(
        "transcript", .url(.https), "Its text, for those who cannot see or play it.",
        example: "https://video.example.org/1.txt")
    }
  }

  package struct Question: Sendable {
    package var text: Text
    package var options: [Text]
    /// Which option is right, counted from 1.
    package var answer: Int
    package var why: Text?

    package init(_ keys: Keys) {
      text = keys.required(
        "q", .placedText(max: 300), "The question.", example: "Who arranges the first meeting?")
      options = keys.list(
        "options", of: .placedText(max: 300), atLeast: 2, atMost: 8, "Possible answers.",
        example: "[The learner, The coordinator]")
      answer = keys.required(
        "answer", .int(in: 1...8), "The number of the right answer, counted from 1.", example: "1")
      why = keys.optional(
        "why", .placedText(max: 600), "Why it is right.",
        example: "It keeps the pace in their hands.")
      if !keys.isDescribing, options.count >= 2, answer > options.count {
        keys.report(.quizAnswerOutOfRange(answer, of: options.count, at: keys.span(of: "answer")))
      }
    }
  }

  package var minutes: Int
  package var phase: Phase
  package var requiredFor: [Learner]
  package var covers: [Subject]
  package var objectives: [Text]
  package var prerequisites: [Reference]
  package var before: [Text]
  package var after: [Text]
  package var keyQuestions: [Text]
  package var media: Media?
  package var quiz: [Question]
  /// What whoever runs it with a group should know; only in the site for coordinators.
  package var facilitatorNotes: Text?

  package init(_ keys: Keys) {
    minutes = keys.required(
      "minutes", .int(in: 1...240), "How long the module takes, in minutes.", example: "20")
    phase = keys.required(
      "phase", .choice(), "When in the program it belongs.", example: "onboarding")
    requiredFor = keys.required(
      "required_for", .list(of: .choice(Learner.self)),
      "Who has to take it; an empty list if nobody has to.", example: "[mentor, mentee]")
    covers = keys.list(
      "covers", of: .choice(Subject.self), atLeast: 1, "The subjects it teaches.",
      example: "[relationship]")
    objectives = keys.list(
      "objectives", of: .placedText(max: 300), atLeast: 1,
      "What participants can do afterwards; each starts with a verb.",
      example: "[Prepare a first meeting together]")
    prerequisites = keys.list(
      "prerequisites", of: .reference(to: "modules"), "Modules to take before.",
      example: "[welcome]")
    before = keys.list(
      "before", of: .placedText(max: 300), "What to do before.", example: "[Choose a quiet place]")
    after = keys.list(
      "after", of: .placedText(max: 300), "What to do afterwards.", example: "[Write down one goal]"
    )
    keyQuestions = keys.list(
      "key_questions", of: .placedText(max: 300), "Questions to think about.",
      example: "[What would you like to be asked?]")
    media = keys.optional("media", .object(Media.init), "A recording that belongs to it.")
    quiz = keys.list(
      "quiz", of: .object(Question.init), atMost: 40,
      "Questions to check oneself; nothing is stored.")
    facilitatorNotes = keys.optional(
      "facilitator_notes", .placedText(max: 10_000),
      "For whoever runs it with a group; only in the site for coordinators.",
      example: "Leave five minutes for questions.")
  }
}

extension Model {
  /// The subjects that a role's required modules have to teach.
  ///
  /// Source: R34-R36, R77, R136, R138, R140-R143.
  package func neededSubjects(_ learner: Module.Learner) -> Set<Module.Subject> {
    guard let party = party(of: learner) else { return [] }
    var needed: Set<Module.Subject> = [
      .requirements, .relationship, .challenges, .roles, .trust, .goals, .feedback,
    ]
    if self != .traditional {
      needed.insert(.powerDynamics)
      if party != .junior { needed.formUnion([.psychologicalSafety, .curiosity]) }
    }
    return needed
  }

  /// Which side learners are on; nil for those who stand outside the pair.
  private func party(of learner: Module.Learner) -> Party? {
    switch learner {
    case .mentor: mentor
    case .mentee: mentee
    case .senior: .senior
    case .junior: .junior
    case .manager: nil
    }
  }

  /// Whether a module names these learners among those who have to take it: what is required of a
  /// party is required of the role that the model puts on that side.
  package func requires(_ module: Module, of learner: Module.Learner) -> Bool {
    let party = party(of: learner)
    return module.requiredFor.contains { wanted in
      switch wanted {
      case .senior: party == .senior || party == .both
      case .junior: party == .junior || party == .both
      default: wanted == learner
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func quizAnswerOutOfRange(_ answer: Int, of count: Int, at span: Span) -> Self
  {
    .error(
      .quizAnswer, at: span, "a quiz names an answer that is not among its options",
      why: "Participants who check themselves would be told nothing, or something wrong.",
      mend: "give a number from 1 to \(count)")
  }
}
