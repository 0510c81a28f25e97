package import Diagnostics
package import Syntax

/// Who mentors whom.
///
/// Source: domain.md 3.0.
package enum Model: String, CaseIterable, Sendable {
  case reverse, hybrid, traditional, reciprocal

  /// Which side a mentor is on: the junior one if the program is reversed.
  package var mentor: Party {
    switch self {
    case .traditional, .hybrid: .senior
    case .reverse: .junior
    case .reciprocal: .both
    }
  }

  package var mentee: Party {
    switch mentor {
    case .senior: .junior
    case .junior: .senior
    case .both: .both
    }
  }

  /// The terms that a party goes by: none where both are both.
  package func term(of party: Party) -> TermKey? {
    if mentor == party { return .mentor }
    return mentee == party ? .mentee : nil
  }

  /// Which side a role is on, or nil if it stands outside the pair.
  package func party(of role: Role.Name) -> Party? {
    switch role {
    case .mentor: mentor
    case .mentee: mentee
    default: nil
    }
  }
}

/// `program.yml`: what the program is for, whom it is for and what it asks.
///
/// Source: domain.md 3.1.
package struct ProgramSettings: Sendable {
  package enum Participation: String, CaseIterable, Sendable {
    case voluntary, nominated, mixed
  }

  package struct ReverseComponent: Sendable {
    package var description: Text
    package var seniorLearningGoals: Text

    package init(_ keys: Keys) {
      description = keys.required(
        "description", .placedText(max: 600), "How the senior learns from the junior.",
        example: "In every second meeting the roles turn around.")
      seniorLearningGoals = keys.required(
        "senior_learning_goals", .placedText(max: 600), "What the senior sets out to learn.",
        example: "Each mentor writes down one thing to learn from their mentee.")
    }
  }

  package struct StrategyGoal: Sendable {
    package var id: Placed<String>
    package var text: Text

    package init(_ keys: Keys) {
      id = keys.required("id", .placed(.slug), "Its short name.", example: "digital-first")
      text = keys.required(
        "text", .placedText(max: 300), "The goal of the organisation that the program serves.",
        example: "Every service has a simple digital way in.")
    }
  }

  package struct Capability: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case knowledge, skill, behaviour
    }

    package var id: Placed<String>
    package var kind: Kind
    package var text: Text
    package var goal: Reference
    package var party: Party

    package init(_ keys: Keys) {
      id = keys.required("id", .placed(.slug), "Its short name.", example: "digital-fluency")
      kind = keys.required("kind", .choice(), "Knowledge, skill or behaviour.", example: "skill")
      text = keys.required(
        "text", .placedText(max: 300), "What someone knows, can or does.",
        example: "Uses the shared tools without help.")
      goal = keys.required(
        "strategy_goal", .reference(to: "strategy_goals"), "The goal it serves.",
        example: "digital-first")
      party = keys.required("for", .choice(), "Which side gains it.", example: "senior")
    }
  }

  package struct Objective: Sendable {
    package enum Status: String, CaseIterable, Sendable {
      case planned, active, met, dropped
    }

    package var id: Placed<String>
    package var statement: Text
    package var measure: Text
    package var baseline: Text?
    package var target: Text
    package var due: Placed<CalendarDate>
    package var owner: Reference
    package var capabilities: [Reference]
    package var reviewDates: [CalendarDate]
    package var status: Status?

    package init(_ keys: Keys) {
      func text(_ key: String, _ meaning: String, _ example: String) -> Text {
        keys.required(key, .placedText(max: 300), meaning, example: example)
      }
      id = keys.required("id", .placed(.slug), "Its short name.", example: "confident-leaders")
      statement = text(
        "statement", "What will be true.", "Leaders use the shared tools themselves.")
      measure = text("measure", "How it is measured.", "Self-rated confidence from one to five.")
      baseline = keys.optional(
        "baseline", .placedText(max: 300), "Where it stands now.", example: "2.4")
      target = text("target", "Where it should be.", "3.5")
      due = keys.required("due", .placed(.date), "By when.", example: "2027-04-19")
      owner = keys.required(
        "owner", .reference(to: "people"), "Who answers for it.", example: "coordinator")
      capabilities = keys.list(
        "capabilities", of: .reference(to: "capabilities"), atLeast: 1,
        "The capabilities it builds.", example: "[digital-fluency]")
      reviewDates = keys.list(
        "review_dates", of: .date, "When it is looked at.", example: "[2027-01-18]")
      status = keys.optional("status", .choice(), "How it stands.", example: "active")
    }
  }

  package struct Benefit: Sendable {
    package enum For: String, CaseIterable, Sendable {
      case mentor, mentee, manager, organization
    }

    package enum Category: String, CaseIterable, Sendable {
      case professionalDevelopment = "professional_development"
      case innovation, inclusion, network, culture
    }

    package var id: Placed<String>
    package var text: Text
    package var audience: For
    package var category: Category
    package var metric: Text?

    package init(_ keys: Keys) {
      id = keys.required("id", .placed(.slug), "Its short name.", example: "wider-network")
      text = keys.required(
        "text", .placedText(max: 300), "What they gain.",
        example: "You meet people outside your unit.")
      audience = keys.required("audience", .choice(), "Who gains it.", example: "mentor")
      category = keys.required(
        "category", .choice(), "What kind of benefit it is.", example: "network")
      metric = keys.optional(
        "metric", .placedText(max: 120), "The metric that shows it.", example: "new-contacts")
    }
  }

  package struct Criterion: Sendable {
    package var text: Text
    package var serves: Reference?

    package init(_ keys: Keys) {
      text = keys.required(
        "text", .placedText(max: 300), "What makes someone suitable; never age.",
        example: "Works with patients every week.")
      serves = keys.optional(
        "serves", .reference(to: "capabilities"), "The capability or objective it serves.",
        example: "digital-fluency")
    }
  }

  package struct Criteria: Sendable {
    package var criteria: [Criterion]

    package init(_ keys: Keys) {
      criteria = keys.list(
        "criteria", of: .object(Criterion.init), atLeast: 1, "What is asked for.")
    }
  }

  /// Sentences that somebody ticks, for themselves alone. Source: domain.md R27.
  package struct SelfCheck: Sendable {
    package var mentor: [Text]
    package var mentee: [Text]

    package init(_ keys: Keys) {
      func sentences(_ key: String) -> [Text] {
        keys.list(
          key, of: .placedText(max: 300), atMost: 20,
          "Sentences that \(key)s can say of themselves; what is ticked is not stored.",
          example: "[I can keep one hour free in most weeks]")
      }
      mentor = sentences("mentor")
      mentee = sentences("mentee")
    }
  }

  package struct SelectionQuestions: Sendable {
    package var required: [Reference]
    package var whoNeeds: Text?
    package var whoHas: Text?
    package var whoIsOpen: Text?
    package var champion: Text?

    package init(_ keys: Keys) {
      func text(_ key: String, _ meaning: String, _ example: String) -> Text? {
        keys.optional(key, .placedText(max: 600), meaning, example: example)
      }
      required = keys.list(
        "required", of: .reference(to: "capabilities"), "Which capabilities are required.",
        example: "[digital-fluency]")
      whoNeeds = text("who_needs", "Which groups need them; no names.", "Senior leaders.")
      whoHas = text("who_has", "Which groups have them; no names.", "Early-career staff.")
      whoIsOpen = text("who_is_open", "Who is open to the experience.", "Everyone who applies.")
      champion = text("champion", "Who stands up for it.", "The chief executive.")
    }
  }

  package struct Selection: Sendable {
    package var voluntary: Text?
    package var mentor: Criteria?
    package var mentee: Criteria?
    package var selfCheck: SelfCheck?
    package var questions: SelectionQuestions?

    package init(_ keys: Keys) {
      voluntary = keys.optional(
        "voluntary", .placedText(max: 600),
        "What it means here that nobody has to take part; it follows the general sentence.",
        example: "Nobody has to explain why they do not apply.")
      mentor = keys.optional("mentor", .object(Criteria.init), "How mentors are chosen.")
      mentee = keys.optional("mentee", .object(Criteria.init), "How mentees are chosen.")
      selfCheck = keys.optional(
        "self_check", .object(SelfCheck.init),
        "What people tick to find out whether it is for them.",
        example: "{mentor: [I can keep one hour free in most weeks]}")
      questions = keys.optional(
        "questions", .object(SelectionQuestions.init), "Five questions a selection answers.")
    }
  }

  package struct Matching: Sendable {
    /// Which way the organisation counts its levels.
    package enum LevelOrder: String, CaseIterable, Sendable {
      /// A higher number is a more senior level.
      case rising
      /// A higher number is a more junior level; the head of the organisation has the lowest.
      case falling
    }

    package var minLevelGap: Int
    package var maxLevelGap: Int?
    package var differentUnitDepth: Int
    package var noReportingLine: Bool
    package var factors: [Text]
    package var preferDiverse: [Text]
    package var capacity: Int?
    package var bothAgree: Bool
    package var levels: LevelOrder

    package init(_ keys: Keys) {
      minLevelGap = keys.value(
        "min_level_gap", .int(in: 1...20), default: 2, "At least how many levels apart a pair is.",
        example: "2")
      maxLevelGap = keys.optional(
        "max_level_gap", .int(in: 1...20), "At most how many levels apart.", example: "4")
      differentUnitDepth = keys.value(
        "different_unit_depth", .int(in: 0...10), default: 1,
        "Down to which level of the organisation the units must differ; 0 for not at all.",
        example: "1")
      noReportingLine = keys.value(
        "no_reporting_line", .bool, default: true,
        "Whether neither may be in the other's line of management.", example: "true")
      factors = keys.list(
        "factors", of: .placedText(max: 200), "What else is considered.",
        example: "[Digital skills]")
      preferDiverse = keys.list(
        "prefer_diverse", of: .placedText(max: 80), "In what pairs should differ if possible.",
        example: "[function, location]")
      capacity = keys.optional(
        "capacity_default", .int(in: 1...20), "How many pairs one person may be in.", example: "1")
      bothAgree = keys.value(
        "both_agree", .bool, default: true, "Whether both agree before they are paired.",
        example: "true")
      levels = keys.value(
        "levels", .choice(), default: .rising,
        "Whether higher numbers in the private roster are more senior levels (`rising`) or more junior ones (`falling`).",
        example: "rising")
      if let maxLevelGap, maxLevelGap < minLevelGap {
        keys.report(.levelGapReversed(minLevelGap, maxLevelGap, at: keys.span(of: "max_level_gap")))
      }
    }
  }

  package struct Confidentiality: Sendable {
    package enum Who: String, CaseIterable, Sendable {
      case pair, coordinator, everyone
    }

    package enum Purpose: String, CaseIterable, Sendable {
      case performanceReview = "performance_review"
      case promotion, discipline, pay
    }

    package struct Sight: Sendable {
      package var who: Who
      package var what: Text

      package init(_ keys: Keys) {
        who = keys.required(
          "who", .choice(), "The pair, the coordinator or everyone.", example: "pair")
        what = keys.required(
          "what", .placedText(max: 300), "What they can see.", example: "What is said in meetings.")
      }
    }

    package var statement: Text
    package var whoCanSee: [Sight]
    package var limits: [Text]
    package var notUsedFor: [Purpose]
    package var contact: Reference?

    package init(_ keys: Keys) {
      statement = keys.required(
        "statement", .placedText(max: 800), "The promise, in a few sentences.",
        example: "What a pair talks about stays in the pair.")
      whoCanSee = keys.list(
        "who_can_see", of: .object(Sight.init), atLeast: 1, "Who can see what.")
      limits = keys.list(
        "limits", of: .placedText(max: 400), atLeast: 1, "When the promise ends.",
        example: "[Someone is at risk of harm]")
      notUsedFor = keys.list(
        "not_used_for", of: .choice(Purpose.self), atLeast: 1,
        "What nothing from the program is ever used for.",
        example: "[performance_review, promotion, discipline]")
      contact = keys.optional(
        "contact", .reference(to: "people"), "Whom to ask.", example: "coordinator")
    }
  }

  package struct Commitment: Sendable {
    package enum Level: String, CaseIterable, Sendable {
      case senior, emerging
    }

    package var person: Reference
    package var level: Level
    package var commitment: Text
    package var reviewDate: CalendarDate

    package init(_ keys: Keys) {
      person = keys.required(
        "person", .reference(to: "people"), "Who commits.", example: "champion")
      level = keys.required(
        "level", .choice(), "A senior or an emerging leader.", example: "senior")
      commitment = keys.required(
        "commitment", .placedText(max: 400), "What they commit to.",
        example: "I keep my own meetings.")
      reviewDate = keys.required(
        "review_date", .date, "When they are asked how it went.", example: "2027-01-18")
    }
  }

  /// The phases of a cohort's life, in order. Source: domain.md 2.3, R55 and R87.
  package enum Phase: String, CaseIterable, Sendable {
    case apply, match, prepare, kickoff, meetings, midpoint, close, celebrate
  }

  /// A row of the matrix that says who does what: one task and what each role has to do with it.
  ///
  /// Source: domain.md R42 and R87.
  package struct Duty: Sendable {
    package var task: Text
    package var phase: Phase?
    package var does: [Role.Name]
    package var answers: [Role.Name]
    package var asked: [Role.Name]
    package var told: [Role.Name]
    package var page: Reference?

    package init(_ keys: Keys) {
      func roles(_ key: String, atLeast: Int = 0, _ meaning: String, _ example: String)
        -> [Role.Name]
      {
        keys.list(key, of: .choice(Role.Name.self), atLeast: atLeast, meaning, example: example)
      }
      task = keys.required(
        "task", .placedText(max: 200), "What is to be done.",
        example: "Keep the agreed hours free")
      phase = keys.optional(
        "phase", .choice(),
        "When it is done: it then is a step of the journey of those who do it.",
        example: "meetings")
      does = roles("does", atLeast: 1, "Who does it.", "[manager]")
      answers = roles("answers", "Who answers for it, if not those who do it.", "[sponsor]")
      asked = roles("asked", "Who is asked before.", "[coordinator]")
      told = roles("told", "Who is told afterwards.", "[mentor, mentee]")
      page = keys.optional(
        "page", .pageReference, "Where to read more.", example: "guidelines/protecting-time")
      // To do a thing and to answer for it go together; to be asked about one's own task does not.
      for role in Role.Name.allCases {
        let parts = [("does", does), ("asked", asked), ("told", told)].filter {
          $0.1.contains(role)
        }
        guard !keys.isDescribing, parts.count > 1 else { continue }
        keys.report(
          .roleInTwoParts(
            role, parts[0].0, parts[1].0, at: keys.span(of: parts[1].0)))
      }
    }

    /// What a role has to do with it.
    package enum Part: String, CaseIterable, Sendable {
      case does, answers, asked, told
    }

    package func parts(of role: Role.Name) -> [Part] {
      Part.allCases.filter { part in
        switch part {
        case .does: does.contains(role)
        case .answers: answers.contains(role)
        case .asked: asked.contains(role)
        case .told: told.contains(role)
        }
      }
    }
  }

  /// What to do when it gets difficult. Source: domain.md R144.
  package struct Difficulty: Sendable {
    /// Something that people notice, and what to start with.
    package struct Sign: Sendable {
      package var notice: Text
      package var start: Text
      package var page: Reference?

      package init(_ keys: Keys) {
        notice = keys.required(
          "notice", .placedText(max: 200), "What somebody notices.",
          example: "One of us keeps cancelling")
        start = keys.required(
          "start", .placedText(max: 300), "What to start with.",
          example: "Say so at the second time, and offer two other days.")
        page = keys.optional(
          "page", .pageReference, "Where to read more.", example: "barriers/no-time-to-meet")
      }
    }

    package var contact: Reference?
    package var answersWithin: Text?
    package var urgent: Text?
    package var signs: [Sign]
    package var steps: [Text]
    package var rematch: Text?
    package var exit: Text?
    package var pages: [Reference]
    package var searchedFor: [Text]

    package init(_ keys: Keys) {
      contact = keys.optional(
        "contact", .reference(to: "people"), "Whom to turn to first, if not the coordinator.",
        example: "coordinator")
      answersWithin = keys.optional(
        "answers_within", .placedText(max: 160), "How soon they answer.",
        example: "You hear back within two working days.")
      urgent = keys.optional(
        "urgent", .placedText(max: 400), "What to do when it cannot wait.",
        example: "If somebody is in danger, call the emergency number first.")
      signs = keys.list(
        "signs", of: .object(Sign.init), atMost: 20, "What people notice, and what to start with.")
      steps = keys.list(
        "steps", of: .placedText(max: 300), atMost: 10,
        "What to do, in order; left out, Portico's own four steps.",
        example: "[Say it to each other, Ring the coordinator]")
      rematch = keys.optional(
        "rematch", .placedText(max: 600), "How to ask for another partner, and until when.",
        example: "You may ask for one at any time; nobody needs a reason.")
      exit = keys.optional(
        "exit", .placedText(max: 600), "How to leave without fault, and who is told what.",
        example: "Tell the coordinator. The other person hears that it has ended, and nothing else."
      )
      pages = keys.list(
        "pages", of: .pageReference, atMost: 20, "Pages that help.",
        example: "[guidelines/a-safe-space]")
      searchedFor = keys.list(
        "searched_for", of: .placedText(max: 60), atMost: 40,
        "Words of your own that people look for; the index from A to Z leads them here.",
        example: "[bullying]")
    }
  }

  package struct Value: Sendable {
    package var name: Text
    package var behaviour: Text

    package init(_ keys: Keys) {
      name = keys.required(
        "name", .placedText(max: 80), "One of the organisation's values.", example: "Curiosity")
      behaviour = keys.required(
        "behaviour", .placedText(max: 300), "How it shows in the program.",
        example: "We ask before we advise.")
    }
  }

  /// A term as a program writes it; articles it leaves out follow from the language.
  package struct OwnTerm: Sendable {
    package var singular: String
    package var plural: String
    package var article: String?
    package var definite: String?
    package var definitePlural: String?

    package init(_ keys: Keys) {
      singular = keys.required("singular", .text(max: 60), "One of them.", example: "protégé")
      plural = keys.required("plural", .text(max: 60), "Several.", example: "protégés")
      article = keys.optional("article", .text(max: 20), "The indefinite article.", example: "a")
      definite = keys.optional("definite", .text(max: 20), "The definite article.", example: "the")
      definitePlural = keys.optional(
        "definite_plural", .text(max: 20), "The definite article before the plural.", example: "the"
      )
    }
  }

  /// The terms of one language.
  package struct OwnTerms: Sendable {
    package var terms: [TermKey: OwnTerm]

    package init(_ keys: Keys) {
      var terms: [TermKey: OwnTerm] = [:]
      for key in TermKey.allCases {
        terms[key] = keys.optional(
          key.rawValue, .object(OwnTerm.init), "What the program says for \(key.rawValue).")
      }
      self.terms = terms
    }
  }

  package struct LabelledLink: Sendable {
    package var label: Text
    package var url: String

    package init(_ keys: Keys) {
      label = keys.required("label", .placedText(max: 120), "What it is.", example: "Support line")
      url = keys.required(
        "url", .url(.https), "Where it is.", example: "https://example.org/support")
    }
  }

  package struct Reading: Sendable {
    package var title: Text
    package var url: String

    package init(_ keys: Keys) {
      title = keys.required("title", .placedText(max: 160), "Its title.", example: "A short guide")
      url = keys.required("url", .url(.https), "Where it is.", example: "https://example.org/guide")
    }
  }

  package struct Links: Sendable {
    package var application: String?
    package var feedback: String?
    package var pageFeedback: String?
    package var matchingPlatform: String?
    package var lms: String?
    package var surveys: [Named<String>]
    package var support: [LabelledLink]

    package init(_ keys: Keys) {
      func url(_ key: String, _ meaning: String) -> String? {
        keys.optional(key, .url(.https), meaning, example: "https://forms.example.org/\(key)")
      }
      application = url("application", "The form to apply with.")
      feedback = url("feedback", "The form for feedback on the program.")
      pageFeedback = url("page_feedback", "The form for feedback on a page; else `feedback`.")
      matchingPlatform = url("matching_platform", "The matching software.")
      lms = url("lms", "The learning management system.")
      surveys = keys.map("survey", of: .url(.https), "The survey of each wave, by its id.")
      support = keys.list("support", of: .object(LabelledLink.init), "Where else to find support.")
    }
  }

  /// The parts of a program's site that its navigation can show.
  package enum Section: String, CaseIterable, Sendable {
    case about
    case takePart = "take_part"
    case journey, calendar
    case handbook, training, roles, meetings, worksheets, stories, topics, barriers, ideas, faq,
      glossary,
      changes
    case whoDoesWhat = "who_does_what"
    case confidentiality, difficult, contacts
  }

  package var name: Text
  package var shortName: Text?
  package var organization: Organization?
  package var model: Model
  package var tagline: Text?
  package var reverseComponent: ReverseComponent?
  package var participation: Participation
  package var purpose: Text
  package var rationale: Text?
  package var strategyGoals: [StrategyGoal]
  package var capabilities: [Capability]
  package var objectives: [Objective]
  package var metrics: [Metric]
  package var benefits: [Benefit]
  package var selection: Selection?
  package var matching: Matching?
  package var confidentiality: Confidentiality?
  package var twoWay: Bool
  package var champions: [Reference]
  package var commitments: [Commitment]
  package var duties: [Duty]
  package var difficulty: Difficulty?
  package var coordinator: Reference
  package var backup: Reference?
  package var values: [Value]
  package var terms: [Named<OwnTerms>]
  package var currentCohort: Reference?
  package var links: Links
  package var furtherReading: [Reading]
  /// Worksheets that Portico ships or the programs share, and this one leaves out.
  package var hiddenWorksheets: [Reference]
  package var sections: [Section]
  package var calendar: CalendarSettings
  package var span: Span

  package init(_ keys: Keys) {
    span = keys.span
    name = keys.required("name", .placedText(max: 80), "The program's name.", example: "Turnabout")
    shortName = keys.optional(
      "short_name", .placedText(max: 40), "A shorter name, for narrow places.", example: "Turnabout"
    )
    organization = keys.optional(
      "organization", .object(Organization.init), "Whose program it is, if not the portal's.")
    model = keys.required(
      "model", .choice(), "Who mentors whom: it decides which role is the senior one.",
      example: "reverse")
    tagline = keys.optional(
      "tagline", .placedText(max: 120), "The program in one line.",
      example: "Learn from the people who joined last.")
    reverseComponent = keys.optional(
      "reverse_component", .object(ReverseComponent.init), "How a hybrid program turns around.")
    participation = keys.value(
      "participation", .choice(), default: .voluntary, "How people come to take part.",
      example: "voluntary")
    purpose = keys.required(
      "purpose", .placedText(min: 40, max: 600),
      "What the program is for, in 40 to 600 characters.",
      example:
        "Senior leaders learn from early-career colleagues how our work looks from where they stand."
    )
    rationale = keys.optional(
      "rationale", .placedText(max: 1200), "Why now.", example: "Half of us joined in five years.")
    strategyGoals = keys.list(
      "strategy_goals", of: .object(StrategyGoal.init), "The organisation's goals it serves.")
    capabilities = keys.list(
      "capabilities", of: .object(Capability.init), "What participants come to know, can or do.")
    objectives = keys.list("objectives", of: .object(Objective.init), "What will be true, by when.")
    metrics = keys.list(
      "metrics", of: .object(Metric.init), "How each objective is measured, settled beforehand.")
    benefits = keys.list("benefits", of: .object(Benefit.init), "What each side gains.")
    selection = keys.optional(
      "selection", .object(Selection.init), "Who can take part.",
      example: "{mentor: {criteria: [{text: Works with patients every week}]}}")
    matching = keys.optional("matching", .object(Matching.init), "The rules for pairs.")
    confidentiality = keys.optional(
      "confidentiality", .object(Confidentiality.init), "What stays between whom.")
    twoWay = keys.value(
      "two_way", .bool, default: true, "Whether both sides learn.", example: "true")
    champions = keys.list(
      "champions", of: .reference(to: "people"), "Who stands up for it.", example: "[champion]")
    commitments = keys.list(
      "leader_commitments", of: .object(Commitment.init), "What leaders commit to.")
    duties = keys.list(
      "responsibilities", of: .object(Duty.init), atMost: 60,
      "Who does what: each task, and what each role has to do with it.")
    difficulty = keys.optional(
      "when_difficult", .object(Difficulty.init),
      "What to do when it gets difficult: whom to turn to, another partner, leaving without fault.",
      example: "{rematch: You may ask for another partner at any time.}")
    coordinator = keys.required(
      "coordinator", .reference(to: "people"), "Who runs it: a file in `people/`.",
      example: "coordinator")
    backup = keys.optional(
      "backup", .reference(to: "people"), "Who stands in.", example: "mentoring-office")
    values = keys.list("values", of: .object(Value.init), "How the organisation's values show.")
    terms = keys.map(
      "terms", of: .object(OwnTerms.init), "The program's own words, per language.",
      example: "{en: {mentee: {singular: protégé, plural: protégés}}}")
    currentCohort = keys.optional(
      "current_cohort", .reference(to: "cohorts"),
      "Which cohort pages mean when they name none; needed with several.", example: "autumn-2026")
    links =
      keys.optional(
        "links", .object(Links.init), "Forms and tools elsewhere.",
        example: "{application: \"https://forms.example.org/apply\"}") ?? Links(Keys())
    furtherReading = keys.list("further_reading", of: .object(Reading.init), "What to read next.")
    hiddenWorksheets = keys.list(
      "hide_worksheets", of: .reference(to: "worksheets"),
      "Worksheets that Portico ships and this program leaves out.", example: "[certificate]")
    sections = keys.value(
      "sections", .list(of: .choice(Section.self), atLeast: 1), default: Section.allCases,
      shownAs: "all that have content",
      "The navigation: which parts, in which order.",
      example: "[handbook, training, roles, stories]")
    calendar = CalendarSettings(keys)
    keys.require(
      "reverse_component", when: model == .hybrid,
      "a hybrid program says how the learning turns around")
    if !keys.isDescribing, let mark = placeholderText(in: purpose.value) {
      keys.report(.placeholderPurpose(at: purpose.span(of: mark)))
    }
  }
}

extension Diagnostic {
  fileprivate static func placeholderPurpose(at span: Span) -> Self {
    .error(
      .programPurpose, at: span, "the purpose is not written yet",
      why: "It is the first thing people read when they decide whether to take part.",
      mend: "say in a sentence or two who learns what from whom, and what it is good for")
  }

  fileprivate static func roleInTwoParts(
    _ role: Role.Name, _ first: String, _ second: String, at span: Span
  ) -> Self {
    .error(
      .programResponsibilities, at: span,
      "a task names `\(role.rawValue)` both in `\(first)` and in `\(second)`",
      why: "People would not know whether the task is theirs or whether they only hear of it.",
      mend: "leave `\(role.rawValue)` in one of the two")
  }

  fileprivate static func levelGapReversed(_ least: Int, _ most: Int, at span: Span) -> Self {
    .error(
      .programMatching, at: span,
      "`max_level_gap` (\(most)) is smaller than `min_level_gap` (\(least))",
      why: "No pair could ever be matched.",
      mend: "give `max_level_gap` \(least) or more, or take it out")
  }
}
