import Templating

// What only the coordinators' site has: the message kit, the facilitators' notes, the coverage.

struct OrganisersView {
  let cards: [Shown<CardView>]

  static let fields = Fields<Shown<OrganisersView>>(
    "Organisers", "The first page for those who run the program."
  ) {
    Field("cards", list: { $0.cards }, of: CardView.fields, "What there is for them.")
  }
}

struct ReadinessView {
  let score: String
  let band: String
  let groups: [Shown<ReadinessGroupView>]
  let steps: [Shown<StepView>]
  let missing: [Shown<ReadinessItemView>]
  let met: [Shown<ReadinessItemView>]
  let notAsked: [Shown<ReadinessItemView>]

  static let fields = Fields<Shown<ReadinessView>>(
    "Readiness", "What the program has and what it lacks."
  ) {
    Field("score", text: { $0.score }, "How many of the rules are met, in a sentence.")
    Field("band", text: { $0.band }, "How far that is.")
    Field("groups", list: { $0.groups }, of: ReadinessGroupView.fields, "The areas.")
    Field("steps", list: { $0.steps }, of: StepView.fields, "The eight steps of setting it up.")
    Field(
      "missing", list: { $0.missing }, of: ReadinessItemView.fields,
      "The rules that lack something.")
    Field("met", list: { $0.met }, of: ReadinessItemView.fields, "The rules that are met.")
    Field(
      "not_asked", list: { $0.notAsked }, of: ReadinessItemView.fields,
      "The rules that are about programs of another kind.")
  }
}

struct ReadinessGroupView {
  let name: String
  let met: String
  let share: String

  static let fields = Fields<Shown<ReadinessGroupView>>("ReadinessGroup", "An area of readiness.") {
    Field("name", text: { $0.name }, "What it is about.")
    Field("met", text: { $0.met }, "How many of its rules are met, and of how many.")
    Field("share", text: { $0.share }, "The same in per cent.")
  }
}

struct ReadinessItemView {
  let id: String
  let name: String
  let question: String
  let level: String
  let sources: String
  let looked: [String]
  let gaps: [Shown<GapView>]

  static let fields = Fields<Shown<ReadinessItemView>>("ReadinessItem", "What came of one rule.") {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("name", text: { $0.name }, "The rule's number.")
    Field("question", text: { $0.question }, "What it asks.")
    Field("level", text: { $0.level }, "How much it matters that something is missing.")
    Field("sources", text: { $0.sources }, "The requirements behind it.")
    Field("looked", texts: { $0.looked }, "Where it looked.")
    Field("gaps", list: { $0.gaps }, of: GapView.fields, "What is missing.")
  }
}

struct GapView {
  let text: String
  let place: String
  let note: String?
  let steps: [Shown<PairView>]

  static let fields = Fields<Shown<GapView>>("Gap", "Something that is missing.") {
    Field("text", text: { $0.text }, "What it is.")
    Field("place", text: { $0.place }, "Where it is missing.")
    Field("note", text: { $0.note }, "What to do, in English as in any report.")
    Field("steps", list: { $0.steps }, of: PairView.fields, "What to run and what to write.")
  }
}

struct ReviewsView {
  let owners: [Shown<ReviewerView>]

  static let fields = Fields<Shown<ReviewsView>>(
    "Reviews", "When pages are to be read again, and by whom."
  ) {
    Field("owners", list: { $0.owners }, of: ReviewerView.fields, "Who looks after pages.")
  }
}

struct ReviewerView {
  let id: String
  let name: String
  let calendar: Link
  let pages: [Shown<ReviewView>]

  static let fields = Fields<Shown<ReviewerView>>("Reviewer", "Somebody who looks after pages.") {
    Field("id", text: { $0.id }, "Their place on the page.")
    Field("name", text: { $0.name }, "A person or an office.")
    Field("calendar", link: { $0.calendar }, "The days as a calendar file.")
    Field("pages", list: { $0.pages }, of: ReviewView.fields, "Their pages, the earliest first.")
  }
}

struct ReviewView {
  let title: String
  let link: Link
  let day: Shown<DateView>
  let overdue: Bool
  let file: String
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<ReviewView>>("Review", "A page that is to be read again.") {
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its page.")
    Field("day", record: { $0.day }, of: DateView.fields, "By when.")
    Field("overdue", flag: { $0.overdue }, "Whether that day has passed.")
    Field("file", text: { $0.file }, "The file to change.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct MessagesView {
  let cohort: String?
  let items: [Shown<MessageRowView>]

  static let fields = Fields<Shown<MessagesView>>("Messages", "The message kit.") {
    Field("cohort", text: { $0.cohort }, "The cohort whose dates are in the messages.")
    Field("items", list: { $0.items }, of: MessageRowView.fields, "The messages, in order.")
  }
}

struct MessageRowView {
  let title: String
  let link: Link
  let text: Link
  let moment: String
  let receivers: [String]
  let day: Shown<DateView>?
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<MessageRowView>>("MessageRow", "A message in the kit.") {
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its page.")
    Field("text", link: { $0.text }, "The same as plain text, to copy into a mail program.")
    Field("moment", text: { $0.moment }, "What it is sent for.")
    Field("receivers", texts: { $0.receivers }, "Whom it is sent to.")
    Field("day", record: { $0.day }, of: DateView.fields, "When, in the cohort that counts.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct MessageView {
  let subject: String
  let moment: String
  let receivers: [String]
  let day: Shown<DateView>?
  let text: Link
  let body: HTML
  let kit: Link

  static let fields = Fields<Shown<MessageView>>("Message", "A message that is ready to send.") {
    Field("subject", text: { $0.subject }, "Its subject line.")
    Field("moment", text: { $0.moment }, "What it is sent for.")
    Field("receivers", texts: { $0.receivers }, "Whom it is sent to.")
    Field("day", record: { $0.day }, of: DateView.fields, "When, in the cohort that counts.")
    Field("text", link: { $0.text }, "The same as plain text.")
    Field("body", html: { $0.body }, "Its text.")
    Field("kit", link: { $0.kit }, "All messages.")
  }
}

struct FacilitatorsView {
  let modules: [Shown<FacilitatedView>]

  static let fields = Fields<Shown<FacilitatorsView>>(
    "Facilitators", "Notes for whoever runs the training."
  ) {
    Field("modules", list: { $0.modules }, of: FacilitatedView.fields, "The modules with notes.")
  }
}

struct FacilitatedView {
  let id: String
  let number: String
  let title: String
  let link: Link
  let minutes: String
  let roles: [String]
  let notes: [String]
  let questions: [String]
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<FacilitatedView>>(
    "Facilitated", "A module, for whoever runs it with a group."
  ) {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("number", text: { $0.number }, "Its number.")
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its page for participants.")
    Field("minutes", text: { $0.minutes }, "How long it takes.")
    Field("roles", texts: { $0.roles }, "Who has to take it.")
    Field("notes", texts: { $0.notes }, "The notes, by paragraph.")
    Field("questions", texts: { $0.questions }, "Its key questions.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct CoverageView {
  let roles: [String]
  let rows: [Shown<CoverageRowView>]
  let missing: Bool

  static let fields = Fields<Shown<CoverageView>>(
    "Coverage", "Which subjects each role's required modules teach."
  ) {
    Field("roles", texts: { $0.roles }, "The roles: the columns.")
    Field("rows", list: { $0.rows }, of: CoverageRowView.fields, "The subjects.")
    Field("missing", flag: { $0.missing }, "Whether a subject that is needed is taught nowhere.")
  }
}

struct CoverageRowView {
  let subject: String
  let cells: [Shown<CoverageCellView>]

  static let fields = Fields<Shown<CoverageRowView>>("CoverageRow", "A subject.") {
    Field("subject", text: { $0.subject }, "Its name.")
    Field("cells", list: { $0.cells }, of: CoverageCellView.fields, "For each role.")
  }
}

struct CoverageCellView {
  let modules: [Shown<RefView>]
  let missing: Bool

  static let fields = Fields<Shown<CoverageCellView>>(
    "CoverageCell", "The modules that teach a subject to a role."
  ) {
    Field("modules", list: { $0.modules }, of: RefView.fields, "The modules.")
    Field("missing", flag: { $0.missing }, "Whether the subject is needed here and not taught.")
  }
}
