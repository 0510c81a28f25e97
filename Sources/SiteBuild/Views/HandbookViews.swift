import Templating

// The handbook and the pages that follow from program.yml.

struct HandbookView {
  let parts: [Shown<HandbookPartView>]
  let print: Link

  static let fields = Fields<Shown<HandbookView>>(
    "Handbook", "The handbook's list of guidelines."
  ) {
    Field("parts", list: { $0.parts }, of: HandbookPartView.fields, "Its parts in order.")
    Field("print", link: { $0.print }, "The print edition.")
  }
}

struct HandbookPartView {
  let id: String
  let title: String
  let intro: String
  let guidelines: [Shown<GuidelineCardView>]

  static let fields = Fields<Shown<HandbookPartView>>(
    "HandbookPart", "A part of the handbook."
  ) {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("title", text: { $0.title }, "Its title.")
    Field("intro", text: { $0.intro }, "What it is about, in a sentence.")
    Field(
      "guidelines", list: { $0.guidelines }, of: GuidelineCardView.fields,
      "Its guidelines in order.")
  }
}

struct GuidelineCardView {
  let number: String
  let title: String
  let link: Link
  let summary: String?
  let level: String?
  let updated: Shown<DateView>?
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<GuidelineCardView>>(
    "GuidelineCard", "A guideline in a list."
  ) {
    Field("number", text: { $0.number }, "Its number in the handbook.")
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its page.")
    Field("summary", text: { $0.summary }, "One sentence about it.")
    Field("level", text: { $0.level }, "How binding it is.")
    Field("updated", record: { $0.updated }, of: DateView.fields, "When it last changed.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct GuidelineView {
  let number: String
  let part: String
  let kind: String
  let level: String?
  let body: HTML
  let myths: [Shown<MythView>]
  let handbook: Link

  static let fields = Fields<Shown<GuidelineView>>(
    "Guideline", "One page of the handbook."
  ) {
    Field("number", text: { $0.number }, "Its number in the handbook.")
    Field("part", text: { $0.part }, "The part it belongs to.")
    Field("kind", text: { $0.kind }, "What it is about, in a word.")
    Field("level", text: { $0.level }, "How binding it is.")
    Field("body", html: { $0.body }, "Its text.")
    Field("myths", list: { $0.myths }, of: MythView.fields, "Myths it corrects.")
    Field("handbook", link: { $0.handbook }, "The handbook.")
  }
}

struct MythView {
  let myth: String
  let fact: String

  static let fields = Fields<Shown<MythView>>(
    "Myth", "A myth and the fact."
  ) {
    Field("myth", text: { $0.myth }, "What people believe.")
    Field("fact", text: { $0.fact }, "What is true.")
  }
}

struct PrintEditionView {
  let version: Shown<DateView>
  let parts: [Shown<PrintPartView>]
  let confidentiality: HTML?

  static let fields = Fields<Shown<PrintEditionView>>(
    "PrintEdition", "The whole handbook on one page."
  ) {
    Field("version", record: { $0.version }, of: DateView.fields, "The day of this edition.")
    Field("parts", list: { $0.parts }, of: PrintPartView.fields, "Its parts in order.")
    Field(
      "confidentiality", html: { $0.confidentiality },
      "The program's promise of confidentiality.")
  }
}

struct PrintPartView {
  let title: String
  let chapters: [Shown<ChapterView>]

  static let fields = Fields<Shown<PrintPartView>>(
    "PrintPart", "A part of the print edition."
  ) {
    Field("title", text: { $0.title }, "Its title.")
    Field("chapters", list: { $0.chapters }, of: ChapterView.fields, "Its chapters in order.")
  }
}

struct ChapterView {
  let id: String
  let number: String
  let title: String
  let summary: String?
  let body: HTML
  let myths: [Shown<MythView>]
  let updated: Shown<DateView>?
  let owner: String?
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<ChapterView>>(
    "Chapter", "A guideline in the print edition."
  ) {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("number", text: { $0.number }, "Its number.")
    Field("title", text: { $0.title }, "Its title.")
    Field("summary", text: { $0.summary }, "One sentence about it.")
    Field("body", html: { $0.body }, "Its text.")
    Field("myths", list: { $0.myths }, of: MythView.fields, "Myths it corrects.")
    Field("updated", record: { $0.updated }, of: DateView.fields, "When it last changed.")
    Field("owner", text: { $0.owner }, "Who looks after it.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct AboutView {
  let rationale: String?
  let definition: String
  let comparison: [Shown<ModelRowView>]
  let reverseComponent: Shown<ReverseComponentView>?
  let strategyGoals: [String]
  let objectives: [Shown<ObjectiveView>]
  let metrics: [Shown<MetricView>]
  let capabilities: [Shown<CapabilityView>]
  let benefits: [Shown<BenefitGroupView>]
  let values: [Shown<ValueView>]
  let champions: [Shown<ContactView>]
  let furtherReading: [Shown<RefView>]

  static let fields = Fields<Shown<AboutView>>(
    "About", "What the program is for."
  ) {
    Field("rationale", text: { $0.rationale }, "Why now.")
    Field("definition", text: { $0.definition }, "Who mentors whom, in a sentence.")
    Field(
      "comparison", list: { $0.comparison }, of: ModelRowView.fields,
      "The four kinds of program side by side.")
    Field(
      "reverse_component", record: { $0.reverseComponent }, of: ReverseComponentView.fields,
      "How a hybrid program turns around.")
    Field("strategy_goals", texts: { $0.strategyGoals }, "The organisation's goals it serves.")
    Field("metrics", list: { $0.metrics }, of: MetricView.fields, "How they are measured.")
    Field(
      "objectives", list: { $0.objectives }, of: ObjectiveView.fields,
      "What will be true, by when.")
    Field(
      "capabilities", list: { $0.capabilities }, of: CapabilityView.fields,
      "What participants come to know, can or do.")
    Field("benefits", list: { $0.benefits }, of: BenefitGroupView.fields, "What each side gains.")
    Field(
      "values", list: { $0.values }, of: ValueView.fields,
      "How the organisation's values show.")
    Field("champions", list: { $0.champions }, of: ContactView.fields, "Who stands up for it.")
    Field("further_reading", list: { $0.furtherReading }, of: RefView.fields, "What to read next.")
  }
}

struct ModelRowView {
  let model: String
  let mentor: String
  let mentee: String
  let learning: String
  let current: Bool

  static let fields = Fields<Shown<ModelRowView>>(
    "ModelRow", "A kind of program in the comparison."
  ) {
    Field("model", text: { $0.model }, "Its name.")
    Field("mentor", text: { $0.mentor }, "Who the mentor is.")
    Field("mentee", text: { $0.mentee }, "Who the mentee is.")
    Field("learning", text: { $0.learning }, "Who learns.")
    Field("current", flag: { $0.current }, "Whether it is this program's.")
  }
}

struct ReverseComponentView {
  let description: String
  let goals: String

  static let fields = Fields<Shown<ReverseComponentView>>(
    "ReverseComponent", "How a hybrid program turns around."
  ) {
    Field("description", text: { $0.description }, "How the senior learns from the junior.")
    Field("goals", text: { $0.goals }, "What the senior sets out to learn.")
  }
}

struct ObjectiveView {
  let statement: String
  let measure: String
  let baseline: String?
  let target: String
  let due: Shown<DateView>
  let status: String?
  let owner: String?
  let capabilities: [String]

  static let fields = Fields<Shown<ObjectiveView>>(
    "Objective", "Something that will be true."
  ) {
    Field("statement", text: { $0.statement }, "What.")
    Field("measure", text: { $0.measure }, "How it is measured.")
    Field("baseline", text: { $0.baseline }, "Where it stands.")
    Field("target", text: { $0.target }, "Where it should be.")
    Field("due", record: { $0.due }, of: DateView.fields, "By when.")
    Field("status", text: { $0.status }, "How it stands.")
    Field("owner", text: { $0.owner }, "Who answers for it.")
    Field("capabilities", texts: { $0.capabilities }, "What it builds.")
  }
}

struct MetricView {
  let name: String
  let kind: String
  let definition: String
  let source: String
  let when: [String]
  let owner: String?
  let publish: String

  static let fields = Fields<Shown<MetricView>>("Metric", "How an objective is measured.") {
    Field("name", text: { $0.name }, "What it is called.")
    Field("kind", text: { $0.kind }, "In numbers or in words.")
    Field("definition", text: { $0.definition }, "What it says.")
    Field("source", text: { $0.source }, "Where it comes from.")
    Field("when", texts: { $0.when }, "When it is taken.")
    Field("owner", text: { $0.owner }, "Who answers for it.")
    Field("publish", text: { $0.publish }, "Who gets to see it.")
  }
}

struct CapabilityView {
  let text: String
  let kind: String
  let party: String
  let goal: String

  static let fields = Fields<Shown<CapabilityView>>(
    "Capability", "Something participants come to know, can or do."
  ) {
    Field("text", text: { $0.text }, "What.")
    Field("kind", text: { $0.kind }, "Knowledge, skill or behaviour.")
    Field("party", text: { $0.party }, "Which side gains it.")
    Field("goal", text: { $0.goal }, "The organisation's goal it serves.")
  }
}

struct BenefitGroupView {
  let audience: String
  let items: [Shown<BenefitView>]

  static let fields = Fields<Shown<BenefitGroupView>>(
    "BenefitGroup", "What one side gains."
  ) {
    Field("audience", text: { $0.audience }, "Who gains.")
    Field("items", list: { $0.items }, of: BenefitView.fields, "What.")
  }
}

struct BenefitView {
  let text: String
  let category: String
  let metric: String?

  static let fields = Fields<Shown<BenefitView>>(
    "Benefit", "Something that is gained."
  ) {
    Field("text", text: { $0.text }, "What.")
    Field("category", text: { $0.category }, "What kind of gain.")
    Field("metric", text: { $0.metric }, "What shows it.")
  }
}

struct ValueView {
  let name: String
  let behaviour: String

  static let fields = Fields<Shown<ValueView>>(
    "Value", "A value and how it shows."
  ) {
    Field("name", text: { $0.name }, "The value.")
    Field("behaviour", text: { $0.behaviour }, "How it shows.")
  }
}

struct TakePartView {
  let participation: String
  let voluntary: String?
  let selfChecks: [Shown<SelfCheckView>]
  let criteria: [Shown<CriteriaView>]
  let questions: [Shown<AnsweredView>]
  let rules: [String]
  let factors: [String]
  let diverse: [String]
  let expectations: [Shown<PairView>]
  let roles: [Shown<CardView>]

  static let fields = Fields<Shown<TakePartView>>(
    "TakePart", "Who can take part, and how pairs are made."
  ) {
    Field("participation", text: { $0.participation }, "How people come to take part.")
    Field("voluntary", text: { $0.voluntary }, "What that means here, in the program's own words.")
    Field(
      "self_checks", list: { $0.selfChecks }, of: SelfCheckView.fields,
      "What people can tick to find out whether it is for them, by role.")
    Field("criteria", list: { $0.criteria }, of: CriteriaView.fields, "What is asked for, by role.")
    Field(
      "questions", list: { $0.questions }, of: AnsweredView.fields,
      "The questions the selection answers.")
    Field("rules", texts: { $0.rules }, "The rules for pairs.")
    Field("factors", texts: { $0.factors }, "What else is considered.")
    Field("diverse", texts: { $0.diverse }, "In what pairs should differ.")
    Field("expectations", list: { $0.expectations }, of: PairView.fields, "The time it takes.")
    Field("roles", list: { $0.roles }, of: CardView.fields, "The roles.")
  }
}

struct CriteriaView {
  let role: String
  let items: [Shown<CriterionView>]

  static let fields = Fields<Shown<CriteriaView>>(
    "Criteria", "What is asked of one role."
  ) {
    Field("role", text: { $0.role }, "Which role.")
    Field("items", list: { $0.items }, of: CriterionView.fields, "What.")
  }
}

struct SelfCheckView {
  let role: String
  let items: [String]

  static let fields = Fields<Shown<SelfCheckView>>(
    "SelfCheck", "What people can tick to find out whether a role is for them."
  ) {
    Field("role", text: { $0.role }, "Which role.")
    Field("items", texts: { $0.items }, "What they can tick.")
  }
}

struct CriterionView {
  let text: String
  let serves: String?

  static let fields = Fields<Shown<CriterionView>>(
    "Criterion", "Something that is asked for."
  ) {
    Field("text", text: { $0.text }, "What.")
    Field("serves", text: { $0.serves }, "What it is good for.")
  }
}

struct AnsweredView {
  let question: String
  let answers: [String]

  static let fields = Fields<Shown<AnsweredView>>(
    "Answered", "A question with its answers."
  ) {
    Field("question", text: { $0.question }, "The question.")
    Field("answers", texts: { $0.answers }, "The answers.")
  }
}

struct ConfidentialityView {
  let statement: String
  let whoCanSee: [Shown<SightView>]
  let limits: [String]
  let notUsedFor: [String]
  let contact: Shown<ContactView>?
  let body: HTML?

  static let fields = Fields<Shown<ConfidentialityView>>(
    "Confidentiality", "What stays between whom."
  ) {
    Field("statement", text: { $0.statement }, "The promise.")
    Field("who_can_see", list: { $0.whoCanSee }, of: SightView.fields, "Who can see what.")
    Field("limits", texts: { $0.limits }, "When the promise ends.")
    Field("not_used_for", texts: { $0.notUsedFor }, "What nothing from the program is used for.")
    Field("contact", record: { $0.contact }, of: ContactView.fields, "Whom to ask.")
    Field("body", html: { $0.body }, "More about it.")
  }
}

struct SightView {
  let who: String
  let what: String

  static let fields = Fields<Shown<SightView>>(
    "Sight", "What someone can see."
  ) {
    Field("who", text: { $0.who }, "Who.")
    Field("what", text: { $0.what }, "What.")
  }
}
