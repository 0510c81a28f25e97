import Templating

struct JourneysView {
  let cohorts: [Shown<JourneyGroupView>]

  static let fields = Fields<Shown<JourneysView>>("Journeys", "The journeys of all roles.") {
    Field(
      "cohorts", list: { $0.cohorts }, of: JourneyGroupView.fields,
      "By cohort; one without a name where the program has none.")
  }
}

struct JourneyGroupView {
  let cohort: String?
  let status: String?
  let cards: [Shown<CardView>]

  static let fields = Fields<Shown<JourneyGroupView>>("JourneyGroup", "The journeys of a cohort.") {
    Field("cohort", text: { $0.cohort }, "Its name.")
    Field("status", text: { $0.status }, "How it stands on the day of the build.")
    Field("cards", list: { $0.cards }, of: CardView.fields, "The journey of each role.")
  }
}

struct JourneyView {
  let role: String
  let cohort: String?
  let status: String?
  let zone: String?
  let roleLink: Link?
  let calendar: Link?
  let asOf: String
  let current: Shown<JourneyStepView>?
  let phases: [Shown<JourneyPhaseView>]
  let others: [Shown<CardView>]

  static let fields = Fields<Shown<JourneyView>>(
    "Journey", "What one role does, step by step."
  ) {
    Field("role", text: { $0.role }, "Which role.")
    Field("cohort", text: { $0.cohort }, "Whose dates they are; absent if there are none.")
    Field("status", text: { $0.status }, "How the cohort stands on the day of the build.")
    Field("zone", text: { $0.zone }, "Whose clocks the times are of; absent if there are no times.")
    Field("role_link", link: { $0.roleLink }, "The role's page.")
    Field("calendar", link: { $0.calendar }, "The cohort's calendar.")
    Field("as_of", text: { $0.asOf }, "The day that the mark is of, in a sentence.")
    Field(
      "current", record: { $0.current }, of: JourneyStepView.fields,
      "The step of the day of the build, or the next one.")
    Field("phases", list: { $0.phases }, of: JourneyPhaseView.fields, "The phases, in order.")
    Field("others", list: { $0.others }, of: CardView.fields, "Other roles and other cohorts.")
  }
}

struct JourneyPhaseView {
  let id: String
  let number: String
  let title: String
  let intro: String
  let when: String?
  let steps: [Shown<JourneyStepView>]
  let worksheets: [Shown<RefView>]

  static let fields = Fields<Shown<JourneyPhaseView>>("JourneyPhase", "A phase of a journey.") {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("number", text: { $0.number }, "Its number, counted from 1.")
    Field("title", text: { $0.title }, "Its name.")
    Field("intro", text: { $0.intro }, "What it is for, in a sentence.")
    Field("when", text: { $0.when }, "From when to when.")
    Field("steps", list: { $0.steps }, of: JourneyStepView.fields, "What to do, in order.")
    Field("worksheets", list: { $0.worksheets }, of: RefView.fields, "Worksheets to have at hand.")
  }
}

struct JourneyStepView {
  let id: String
  let title: String
  let link: Link?
  let isElsewhere: Bool
  let kind: String
  let when: String?
  let minutes: String?
  let from: String?
  let until: String?
  let start: String?
  let isPast: Bool
  let isCurrent: Bool
  let isNext: Bool
  let isCancelled: Bool
  let more: [Shown<RefView>]
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<JourneyStepView>>("JourneyStep", "A step of a journey.") {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("title", text: { $0.title }, "What to do.")
    Field("link", link: { $0.link }, "Where.")
    Field("elsewhere", flag: { $0.isElsewhere }, "Whether that is another site.")
    Field("kind", text: { $0.kind }, "What kind of step it is, in a word.")
    Field("when", text: { $0.when }, "When, in words.")
    Field("minutes", text: { $0.minutes }, "How long it takes.")
    Field(
      "from", text: { $0.from },
      "The first of its days, for machines; of its phase, if it has none.")
    Field("until", text: { $0.until }, "The last of its days, for machines.")
    Field("start", text: { $0.start }, "The day that `when` begins with, for machines.")
    Field("past", flag: { $0.isPast }, "Whether it is over on the day of the build.")
    Field(
      "current", flag: { $0.isCurrent },
      "Whether it is the step of the day of the build, or the next.")
    Field("next", flag: { $0.isNext }, "Whether that step is still to come.")
    Field("cancelled", flag: { $0.isCancelled }, "Whether it was called off.")
    Field("more", list: { $0.more }, of: RefView.fields, "Worksheets that belong to it.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "The language of its title, where that is not the page's.")
  }
}
