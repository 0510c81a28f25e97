import Templating

struct WhoDoesWhatView {
  let commitments: [Shown<CommitmentView>]
  let roles: [String]
  let rows: [Shown<DutyView>]
  /// The handbook's pages on accountability.
  let pages: [Shown<CardView>]

  static let fields = Fields<Shown<WhoDoesWhatView>>(
    "WhoDoesWhat", "What leaders promise, and who does what."
  ) {
    Field(
      "commitments", list: { $0.commitments }, of: CommitmentView.fields,
      "What leaders commit to.")
    Field("roles", texts: { $0.roles }, "The roles: the columns.")
    Field("rows", list: { $0.rows }, of: DutyView.fields, "The tasks: the rows.")
    Field("pages", list: { $0.pages }, of: CardView.fields, "What the handbook says about it.")
  }
}

struct DutyView {
  let task: String
  let link: Link?
  let phase: String?
  let cells: [Shown<DutyCellView>]

  static let fields = Fields<Shown<DutyView>>("Duty", "A task.") {
    Field("task", text: { $0.task }, "What is to be done.")
    Field("link", link: { $0.link }, "Where to read more.")
    Field("phase", text: { $0.phase }, "When it is done.")
    Field("cells", list: { $0.cells }, of: DutyCellView.fields, "For each role.")
  }
}

struct DutyCellView {
  let parts: [String]
  let does: Bool

  static let fields = Fields<Shown<DutyCellView>>(
    "DutyCell", "What a role has to do with a task."
  ) {
    Field("parts", texts: { $0.parts }, "Does it, answers for it, is asked, is told.")
    Field("does", flag: { $0.does }, "Whether the role does it or answers for it.")
  }
}

struct CommitmentView {
  let name: String
  let title: String?
  let level: String
  let commitment: String
  let review: Shown<DateView>

  static let fields = Fields<Shown<CommitmentView>>(
    "Commitment", "What a leader commits to."
  ) {
    Field("name", text: { $0.name }, "Who.")
    Field("title", text: { $0.title }, "What they do.")
    Field("level", text: { $0.level }, "Senior or emerging leader.")
    Field("commitment", text: { $0.commitment }, "What they commit to.")
    Field("review", record: { $0.review }, of: DateView.fields, "When they are asked how it went.")
  }
}

struct DifficultView {
  let urgent: String?
  let answersWithin: String?
  let contacts: [Shown<HelperView>]
  let links: [Shown<RefView>]
  let signs: [Shown<SignView>]
  let steps: [String]
  let rematch: String
  let exit: String
  let limits: [String]
  let pages: [Shown<CardView>]

  static let fields = Fields<Shown<DifficultView>>(
    "Difficult", "What to do when it gets difficult."
  ) {
    Field("urgent", text: { $0.urgent }, "What to do when it cannot wait.")
    Field("answers_within", text: { $0.answersWithin }, "How soon somebody answers.")
    Field("contacts", list: { $0.contacts }, of: HelperView.fields, "Whom to turn to.")
    Field("links", list: { $0.links }, of: RefView.fields, "Support elsewhere.")
    Field(
      "signs", list: { $0.signs }, of: SignView.fields,
      "What people notice, and what to start with.")
    Field("steps", texts: { $0.steps }, "What to do, in order.")
    Field("rematch", text: { $0.rematch }, "How to ask for another partner.")
    Field("exit", text: { $0.exit }, "How to leave without fault.")
    Field("limits", texts: { $0.limits }, "When what is said must be passed on.")
    Field("pages", list: { $0.pages }, of: CardView.fields, "Pages that help.")
  }
}

struct HelperView {
  let why: String
  let contact: Shown<ContactView>

  static let fields = Fields<Shown<HelperView>>("Helper", "Whom to turn to, and for what.") {
    Field("why", text: { $0.why }, "For what.")
    Field("contact", record: { $0.contact }, of: ContactView.fields, "Whom.")
  }
}

struct SignView {
  let notice: String
  let start: String
  let more: Shown<RefView>?
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<SignView>>(
    "Sign", "Something that people notice, and what to start with."
  ) {
    Field("notice", text: { $0.notice }, "What they notice.")
    Field("start", text: { $0.start }, "What to start with.")
    Field("more", record: { $0.more }, of: RefView.fields, "Where to read more.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "The language of that page's title, where it is not the page's.")
  }
}
