import Templating

// Worksheets: pages to fill in, on paper or on a screen.

struct WorksheetsView {
  let groups: [Shown<WorksheetGroupView>]

  static let fields = Fields<Shown<WorksheetsView>>(
    "Worksheets", "All worksheets."
  ) {
    Field("groups", list: { $0.groups }, of: WorksheetGroupView.fields, "By when they are used.")
  }
}

struct WorksheetGroupView {
  let title: String
  let cards: [Shown<CardView>]

  static let fields = Fields<Shown<WorksheetGroupView>>(
    "WorksheetGroup", "The worksheets of one phase."
  ) {
    Field("title", text: { $0.title }, "The phase.")
    Field("cards", list: { $0.cards }, of: CardView.fields, "Its worksheets.")
  }
}

struct WorksheetView {
  let phase: String
  let format: String
  let sections: [Shown<SheetSectionView>]
  let fillable: Bool
  let kept: Bool
  let table: Link?
  let body: HTML

  static let fields = Fields<Shown<WorksheetView>>(
    "Worksheet", "A page to fill in."
  ) {
    Field("phase", text: { $0.phase }, "When it is used.")
    Field("format", text: { $0.format }, "What it is, for a class: certificate, cards …")
    Field(
      "sections", list: { $0.sections }, of: SheetSectionView.fields, "What there is to fill in.")
    Field("fillable", flag: { $0.fillable }, "Whether there is anything to write or tick.")
    Field("kept", flag: { $0.kept }, "Whether the people who fill it in keep it to themselves.")
    Field("table", link: { $0.table }, "Its questions as a table for form tools.")
    Field("body", html: { $0.body }, "Its text.")
  }
}

struct SheetSectionView {
  let heading: String
  let help: String?
  let facts: [Shown<SheetFactView>]
  let points: [String]
  let ticks: [Shown<ControlView>]
  let fields: [Shown<ControlView>]
  let questions: [Shown<AskedFieldView>]
  let space: Shown<ControlView>?
  let table: Shown<SheetTableView>?

  static let fields = Fields<Shown<SheetSectionView>>(
    "SheetSection", "A part of a worksheet."
  ) {
    Field("heading", text: { $0.heading }, "What it is about.")
    Field("help", text: { $0.help }, "How to fill it in.")
    Field("facts", list: { $0.facts }, of: SheetFactView.fields, "What the settings say.")
    Field("points", texts: { $0.points }, "Sentences to read.")
    Field("ticks", list: { $0.ticks }, of: ControlView.fields, "What to tick off.")
    Field("fields", list: { $0.fields }, of: ControlView.fields, "What is answered in one line.")
    Field("questions", list: { $0.questions }, of: AskedFieldView.fields, "What is asked.")
    Field("space", record: { $0.space }, of: ControlView.fields, "Empty lines at its end.")
    Field("table", record: { $0.table }, of: SheetTableView.fields, "A table to fill in.")
  }
}

struct SheetFactView {
  let title: String?
  let text: String?
  let pairs: [Shown<PairView>]
  let items: [String]
  let ticks: [Shown<ControlView>]

  static let fields = Fields<Shown<SheetFactView>>(
    "SheetFact", "What the program's settings say about something."
  ) {
    Field("title", text: { $0.title }, "What it is about.")
    Field("text", text: { $0.text }, "In a sentence or two.")
    Field("pairs", list: { $0.pairs }, of: PairView.fields, "As names and values.")
    Field("items", texts: { $0.items }, "As a list.")
    Field("ticks", list: { $0.ticks }, of: ControlView.fields, "As a list to tick off.")
  }
}

struct ControlView {
  let name: String
  let label: String
  let rows: String

  static let fields = Fields<Shown<ControlView>>("Control", "A place to write in.") {
    Field("name", text: { $0.name }, "What an answer is kept under.")
    Field("label", text: { $0.label }, "What belongs there.")
    Field("rows", text: { $0.rows }, "How many lines it has.")
  }
}

struct AskedFieldView {
  let text: String
  let name: String
  let rows: String
  let short: Bool
  let several: Bool
  let scale: Bool
  let options: [Shown<ChoiceView>]
  let low: String?
  let high: String?

  static let fields = Fields<Shown<AskedFieldView>>(
    "AskedField", "A question of a worksheet. Without options it is answered in words."
  ) {
    Field("text", text: { $0.text }, "The question.")
    Field("name", text: { $0.name }, "What an answer is kept under.")
    Field("rows", text: { $0.rows }, "How many lines an answer has.")
    Field("short", flag: { $0.short }, "Whether one line is enough.")
    Field("several", flag: { $0.several }, "Whether more than one option may be chosen.")
    Field("scale", flag: { $0.scale }, "Whether the options are numbers in order.")
    Field("options", list: { $0.options }, of: ChoiceView.fields, "What to choose from.")
    Field("low", text: { $0.low }, "What the lowest number means.")
    Field("high", text: { $0.high }, "What the highest number means.")
  }
}

struct ChoiceView {
  let value: String
  let label: String

  static let fields = Fields<Shown<ChoiceView>>("Choice", "Something to choose.") {
    Field("value", text: { $0.value }, "What is kept.")
    Field("label", text: { $0.label }, "What readers see.")
  }
}

struct SheetTableView {
  let columns: [String]
  let rows: [Shown<SheetRowView>]

  static let fields = Fields<Shown<SheetTableView>>("SheetTable", "A table to fill in.") {
    Field("columns", texts: { $0.columns }, "What stands above each column.")
    Field("rows", list: { $0.rows }, of: SheetRowView.fields, "The rows.")
  }
}

struct SheetRowView {
  let heading: String?
  let cells: [Shown<ControlView>]

  static let fields = Fields<Shown<SheetRowView>>("SheetRow", "A row of a table to fill in.") {
    Field("heading", text: { $0.heading }, "What stands before it.")
    Field("cells", list: { $0.cells }, of: ControlView.fields, "Where to write.")
  }
}
