import Templating

// Training and roles.

struct TrainingView {
  let paths: [Shown<PathCardView>]
  let phases: [Shown<PhaseView>]

  static let fields = Fields<Shown<TrainingView>>(
    "Training", "All modules."
  ) {
    Field("paths", list: { $0.paths }, of: PathCardView.fields, "The path of each role.")
    Field("phases", list: { $0.phases }, of: PhaseView.fields, "All modules by phase.")
  }
}

struct PathCardView {
  let title: String
  let link: Link
  let total: String
  let count: String
  let summary: String

  static let fields = Fields<Shown<PathCardView>>(
    "PathCard", "A role's path in a list."
  ) {
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its page.")
    Field("total", text: { $0.total }, "The time it takes.")
    Field("count", text: { $0.count }, "How many modules it has.")
    Field("summary", text: { $0.summary }, "For whom it is.")
  }
}

struct PhaseView {
  let title: String
  let total: String
  let modules: [Shown<ModuleCardView>]

  static let fields = Fields<Shown<PhaseView>>(
    "Phase", "A phase of the program with its modules."
  ) {
    Field("title", text: { $0.title }, "Its name.")
    Field("total", text: { $0.total }, "The time it takes.")
    Field("modules", list: { $0.modules }, of: ModuleCardView.fields, "Its modules in order.")
  }
}

struct ModuleCardView {
  let number: String
  let title: String
  let link: Link
  let summary: String?
  let minutes: String
  let roles: [String]
  let optional: Bool
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<ModuleCardView>>(
    "ModuleCard", "A module in a list."
  ) {
    Field("number", text: { $0.number }, "Its number.")
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its page.")
    Field("summary", text: { $0.summary }, "One sentence about it.")
    Field("minutes", text: { $0.minutes }, "How long it takes.")
    Field("roles", texts: { $0.roles }, "Who has to take it.")
    Field("optional", flag: { $0.optional }, "Whether one may skip it.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct PathView {
  let role: String
  let total: String
  let count: String
  let phases: [Shown<PhaseView>]
  let extra: [Shown<ModuleCardView>]
  let others: [Shown<RefView>]
  let roleLink: Link?

  static let fields = Fields<Shown<PathView>>(
    "Path", "What one role has to learn, in order."
  ) {
    Field("role", text: { $0.role }, "The role.")
    Field("total", text: { $0.total }, "The time it takes.")
    Field("count", text: { $0.count }, "How many modules.")
    Field("phases", list: { $0.phases }, of: PhaseView.fields, "The modules by phase.")
    Field("extra", list: { $0.extra }, of: ModuleCardView.fields, "Modules to take if one likes.")
    Field("others", list: { $0.others }, of: RefView.fields, "The other roles' paths.")
    Field("role_link", link: { $0.roleLink }, "The role's page.")
  }
}

struct ModuleView {
  let number: String
  let minutes: String
  let phase: String
  let roles: [String]
  let covers: [String]
  let objectives: [String]
  let prerequisites: [Shown<CardView>]
  let before: [String]
  let after: [String]
  let keyQuestions: [String]
  let media: Shown<MediaView>?
  let quiz: [Shown<QuizView>]
  let body: HTML
  let training: Link

  static let fields = Fields<Shown<ModuleView>>(
    "Module", "A training module."
  ) {
    Field("number", text: { $0.number }, "Its number.")
    Field("minutes", text: { $0.minutes }, "How long it takes.")
    Field("phase", text: { $0.phase }, "When it belongs.")
    Field("roles", texts: { $0.roles }, "Who has to take it.")
    Field("covers", texts: { $0.covers }, "The subjects it teaches.")
    Field("objectives", texts: { $0.objectives }, "What one can do afterwards.")
    Field(
      "prerequisites", list: { $0.prerequisites }, of: CardView.fields,
      "Modules to take before.")
    Field("before", texts: { $0.before }, "What to do before.")
    Field("after", texts: { $0.after }, "What to do afterwards.")
    Field("key_questions", texts: { $0.keyQuestions }, "Questions to think about.")
    Field("media", record: { $0.media }, of: MediaView.fields, "A recording.")
    Field("quiz", list: { $0.quiz }, of: QuizView.fields, "Questions to check oneself.")
    Field("body", html: { $0.body }, "Its text.")
    Field("training", link: { $0.training }, "All modules.")
  }
}

struct MediaView {
  let link: Link
  let captions: Link?
  let transcript: Link?

  static let fields = Fields<Shown<MediaView>>(
    "Media", "A recording."
  ) {
    Field("link", link: { $0.link }, "Where it is.")
    Field("captions", link: { $0.captions }, "Its captions.")
    Field("transcript", link: { $0.transcript }, "Its text.")
  }
}

struct QuizView {
  let number: String
  let question: String
  let options: [Shown<OptionView>]
  let answer: String
  let why: String?

  static let fields = Fields<Shown<QuizView>>(
    "Quiz", "A question to check oneself."
  ) {
    Field("number", text: { $0.number }, "Its number.")
    Field("question", text: { $0.question }, "The question.")
    Field("options", list: { $0.options }, of: OptionView.fields, "Possible answers.")
    Field("answer", text: { $0.answer }, "The letter of the right one.")
    Field("why", text: { $0.why }, "Why it is right.")
  }
}

struct OptionView {
  let letter: String
  let text: String

  static let fields = Fields<Shown<OptionView>>(
    "Option", "A possible answer."
  ) {
    Field("letter", text: { $0.letter }, "Its letter.")
    Field("text", text: { $0.text }, "What it says.")
  }
}

struct RolesView {
  let cards: [Shown<CardView>]
  let others: [Shown<CardView>]

  static let fields = Fields<Shown<RolesView>>(
    "Roles", "The roles of the program."
  ) {
    Field("cards", list: { $0.cards }, of: CardView.fields, "The two of a pair.")
    Field("others", list: { $0.others }, of: CardView.fields, "Those around them.")
  }
}

struct RoleView {
  let name: String
  let party: String?
  let responsibilities: [String]
  let qualifications: [Shown<QualificationView>]
  let gives: [String]
  let gains: [String]
  let outcomes: [String]
  let notExpected: [String]
  let firstSteps: [Shown<CardView>]
  let expectations: [Shown<PairView>]
  let body: HTML
  let card: Link
  let journey: Link?
  let path: Shown<CardView>?
  let questions: [Shown<CardView>]
  let benefits: [String]

  static let fields = Fields<Shown<RoleView>>(
    "Role", "A role."
  ) {
    Field("name", text: { $0.name }, "What it is called.")
    Field("party", text: { $0.party }, "Which side it is on.")
    Field("responsibilities", texts: { $0.responsibilities }, "What it does.")
    Field(
      "qualifications", list: { $0.qualifications }, of: QualificationView.fields,
      "What it rests on.")
    Field("gives", texts: { $0.gives }, "What one gives.")
    Field("gains", texts: { $0.gains }, "What one gains.")
    Field("outcomes", texts: { $0.outcomes }, "What comes of it.")
    Field("not_expected", texts: { $0.notExpected }, "What nobody expects.")
    Field("first_steps", list: { $0.firstSteps }, of: CardView.fields, "Where to start.")
    Field("expectations", list: { $0.expectations }, of: PairView.fields, "The time it takes.")
    Field("body", html: { $0.body }, "Its text.")
    Field("card", link: { $0.card }, "Its printable card.")
    Field("journey", link: { $0.journey }, "What the role does, step by step.")
    Field("path", record: { $0.path }, of: CardView.fields, "Its training.")
    Field("questions", list: { $0.questions }, of: CardView.fields, "Frequent questions.")
    Field("benefits", texts: { $0.benefits }, "What the program gives it.")
  }
}

struct QualificationView {
  let kind: String
  let text: String

  static let fields = Fields<Shown<QualificationView>>(
    "Qualification", "What a role rests on."
  ) {
    Field("kind", text: { $0.kind }, "Knowledge, experience and the like.")
    Field("text", text: { $0.text }, "What.")
  }
}
