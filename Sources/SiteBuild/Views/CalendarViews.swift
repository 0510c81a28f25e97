import Templating

struct CalendarView {
  let cohort: String
  let own: Link?
  let status: String
  let zone: String?
  let months: [Shown<MonthView>]
  let files: [Shown<RefView>]
  let others: [Shown<CardView>]
  let weekdays: [Shown<WeekdayView>]

  static let fields = Fields<Shown<CalendarView>>("Calendar", "A cohort's dates.") {
    Field("cohort", text: { $0.cohort }, "Whose dates they are.")
    Field("own", link: { $0.own }, "The cohort's own calendar, if this is the program's.")
    Field("status", text: { $0.status }, "How the cohort stands on the day of the build.")
    Field("zone", text: { $0.zone }, "Whose clocks the times are of; absent if there are no times.")
    Field("months", list: { $0.months }, of: MonthView.fields, "The months that hold a date.")
    Field("files", list: { $0.files }, of: RefView.fields, "Calendar files to take along.")
    Field("others", list: { $0.others }, of: CardView.fields, "The calendars of other cohorts.")
    Field("weekdays", list: { $0.weekdays }, of: WeekdayView.fields, "The days of a week.")
  }
}

struct WeekdayView {
  let short: String
  let name: String

  static let fields = Fields<Shown<WeekdayView>>("Weekday", "A day of the week.") {
    Field("short", text: { $0.short }, "Its name in a few letters.")
    Field("name", text: { $0.name }, "Its name.")
  }
}

struct MonthView {
  let id: String
  let title: String
  let items: [Shown<CalendarItemView>]
  let weeks: [Shown<WeekView>]

  static let fields = Fields<Shown<MonthView>>("Month", "A month that holds a date.") {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("title", text: { $0.title }, "Its name and year.")
    Field("items", list: { $0.items }, of: CalendarItemView.fields, "Its dates, in order.")
    Field("weeks", list: { $0.weeks }, of: WeekView.fields, "Its weeks, Monday first.")
  }
}

struct WeekView {
  let days: [Shown<DayView>]

  static let fields = Fields<Shown<WeekView>>("Week", "A week of a month.") {
    Field("days", list: { $0.days }, of: DayView.fields, "Seven days, Monday first.")
  }
}

struct DayView {
  let number: String?
  /// The place on the page of what happens.
  let target: String?
  let titles: String?
  let isBusy: Bool
  let isToday: Bool
  let isOff: Bool

  static let fields = Fields<Shown<DayView>>("Day", "A day in a month's table.") {
    Field("number", text: { $0.number }, "The day; absent outside the month.")
    Field("target", text: { $0.target }, "The place on the page of what begins then.")
    Field("titles", text: { $0.titles }, "What begins then.")
    Field("busy", flag: { $0.isBusy }, "Whether something goes on.")
    Field("today", flag: { $0.isToday }, "Whether it is the day of the build.")
    Field("off", flag: { $0.isOff }, "Whether nobody works.")
  }
}

struct CalendarItemView {
  let id: String
  let title: String
  let kind: String
  let link: Link?
  let when: String
  let start: String
  let end: String?
  let zone: String?
  let place: String?
  let join: Link?
  let audience: [String]
  let isCancelled: Bool
  let isPast: Bool
  let isNext: Bool
  let file: Link
  let language: Shown<LanguageView>?

  static let fields = Fields<Shown<CalendarItemView>>("CalendarItem", "A date in a calendar.") {
    Field("id", text: { $0.id }, "Its place on the page.")
    Field("title", text: { $0.title }, "What happens.")
    Field("kind", text: { $0.kind }, "What kind of date it is, in a word.")
    Field("link", link: { $0.link }, "Its page, if it has one.")
    Field("when", text: { $0.when }, "The day or days, and the time.")
    Field("start", text: { $0.start }, "When it begins, for machines.")
    Field("end", text: { $0.end }, "When it ends, for machines.")
    Field("zone", text: { $0.zone }, "Whose clocks show that time.")
    Field("place", text: { $0.place }, "Where it takes place.")
    Field("join", link: { $0.join }, "Where to join it online.")
    Field("audience", texts: { $0.audience }, "Whom it is for; empty if for everyone.")
    Field("cancelled", flag: { $0.isCancelled }, "Whether it was called off.")
    Field("past", flag: { $0.isPast }, "Whether it is over.")
    Field("next", flag: { $0.isNext }, "Whether it is the next to come.")
    Field("file", link: { $0.file }, "A calendar file with this date alone.")
    Field(
      "language", record: { $0.language }, of: LanguageView.fields,
      "The language of its title and place, where that is not the page's.")
  }
}

struct EventView {
  let kind: String
  let date: Shown<CalendarItemView>
  let host: Shown<ContactView>?
  let register: Link?
  let recording: Link?
  let capacity: String?
  let cohorts: [Shown<RefView>]
  let calendar: Link
  let body: HTML

  static let fields = Fields<Shown<EventView>>(
    "Event", "Something that takes place at a time."
  ) {
    Field("kind", text: { $0.kind }, "What kind of event it is.")
    Field(
      "date", record: { $0.date }, of: CalendarItemView.fields, "When and where it takes place.")
    Field("host", record: { $0.host }, of: ContactView.fields, "Who holds it.")
    Field("register", link: { $0.register }, "The form to register with.")
    Field("recording", link: { $0.recording }, "Where it can be watched afterwards.")
    Field("capacity", text: { $0.capacity }, "How many can come.")
    Field("cohorts", list: { $0.cohorts }, of: RefView.fields, "The cohorts it is for.")
    Field("calendar", link: { $0.calendar }, "All dates.")
    Field("body", html: { $0.body }, "Its text.")
  }
}
