import Templating

// The plan of meetings, and their guides.

struct MeetingPlanView {
  let facts: [Shown<PairView>]
  let rows: [Shown<PlannedMeetingView>]
  let more: String?
  let others: [Shown<CardView>]
  let topics: Link?

  static let fields = Fields<Shown<MeetingPlanView>>(
    "MeetingPlan", "A theme for each planned meeting."
  ) {
    Field("facts", list: { $0.facts }, of: PairView.fields, "How often and how long pairs meet.")
    Field("rows", list: { $0.rows }, of: PlannedMeetingView.fields, "The meetings in order.")
    Field("more", text: { $0.more }, "Says so, where there are more guides than meetings.")
    Field("others", list: { $0.others }, of: CardView.fields, "Guides for when they are needed.")
    Field("topics", link: { $0.topics }, "Topics to choose from.")
  }
}

struct PlannedMeetingView {
  let number: String
  let when: String?
  let from: Shown<DateView>?
  let title: String?
  let link: Link?
  let summary: String?
  let purpose: String?
  let minutes: String?
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<PlannedMeetingView>>(
    "PlannedMeeting", "A meeting in the plan; it has no title where no guide was written for it."
  ) {
    Field("number", text: { $0.number }, "Its number, counted from 1.")
    Field("when", text: { $0.when }, "In which weeks or months after the kickoff.")
    Field("from", record: { $0.from }, of: DateView.fields, "The first day of these.")
    Field("title", text: { $0.title }, "Its theme.")
    Field("link", link: { $0.link }, "Its guide.")
    Field("summary", text: { $0.summary }, "One sentence about it.")
    Field("purpose", text: { $0.purpose }, "What kind of meeting it is.")
    Field("minutes", text: { $0.minutes }, "How long it takes.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "Its language, where that is not the page's.")
  }
}

struct MeetingView {
  let number: String?
  let purpose: String
  let minutes: String
  let when: String?
  let from: Shown<DateView>?
  let leads: String
  let spare: String?
  let agenda: [Shown<AgendaView>]
  let questions: [Shown<AskedView>]
  let prepare: [String]
  let seniorDoes: [String]
  let seniorAvoids: [String]
  let next: [String]
  let topics: [Shown<CardView>]
  let worksheets: [Shown<CardView>]
  let body: HTML
  let card: Link
  let plan: Link

  static let fields = Fields<Shown<MeetingView>>(
    "Meeting", "A guide to a meeting."
  ) {
    Field("number", text: { $0.number }, "Its number in the plan, if it has a place there.")
    Field("purpose", text: { $0.purpose }, "What kind of meeting it is.")
    Field("minutes", text: { $0.minutes }, "How long it takes.")
    Field("when", text: { $0.when }, "In which weeks or months after the kickoff.")
    Field("from", record: { $0.from }, of: DateView.fields, "The first day of these.")
    Field("leads", text: { $0.leads }, "Who arranges it and sets its agenda.")
    Field("spare", text: { $0.spare }, "What is left of the time that pairs have for a meeting.")
    Field("agenda", list: { $0.agenda }, of: AgendaView.fields, "What they do, step by step.")
    Field("questions", list: { $0.questions }, of: AskedView.fields, "Questions, by who asks them.")
    Field("prepare", texts: { $0.prepare }, "What to do before.")
    Field("senior_does", texts: { $0.seniorDoes }, "What the senior does well to do.")
    Field("senior_avoids", texts: { $0.seniorAvoids }, "What the senior does well to leave.")
    Field("next", texts: { $0.next }, "How it ends, and what comes next.")
    Field("topics", list: { $0.topics }, of: CardView.fields, "The topic it is about, if any.")
    Field(
      "worksheets", list: { $0.worksheets }, of: CardView.fields, "Worksheets to have at hand.")
    Field("body", html: { $0.body }, "Its text.")
    Field("card", link: { $0.card }, "The page to print.")
    Field("plan", link: { $0.plan }, "The plan of all meetings.")
  }
}

struct AgendaView {
  let minutes: String
  let text: String

  static let fields = Fields<Shown<AgendaView>>("AgendaStep", "A step of a meeting.") {
    Field("minutes", text: { $0.minutes }, "How long it takes, in few letters.")
    Field("text", text: { $0.text }, "What they do.")
  }
}

struct AskedView {
  let who: String
  let texts: [String]

  static let fields = Fields<Shown<AskedView>>("Asked", "Questions of one side.") {
    Field("who", text: { $0.who }, "Who asks them.")
    Field("texts", texts: { $0.texts }, "The questions.")
  }
}
