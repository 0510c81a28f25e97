import Content
import Syntax
import Templating

/// A page of the site that is yet to be made.
struct Page: Sendable {
  let route: Route
  let template: TemplateName
  let language: String
  /// The program that it belongs to; nil for a page above all programs.
  let program: String?
  /// Where it comes from, for the report of two pages with the same address and of one that takes
  /// too long: the source file, or what the page is.
  let origin: String
  /// The file to look into when something is wrong with it: its source, or its program's settings.
  let file: String
  /// Whether it belongs in the sitemap and may be in a search engine's list.
  let isListed: Bool
  let updated: CalendarDate?
  /// Puts together what the template shows. It may run on any thread, and more than once.
  let screen: @Sendable (Composer) -> AnyObject
  /// The words it shows: its program's, or the portal's.
  let words: WordTable
  /// How the search of its program finds it; nil if it does not.
  let found: FoundPage?
}

/// The templates that make pages, with the noun that each gets.
///
/// Everything else in the templates' folder is a layout or a part of these.
enum TemplateName: String, CaseIterable {
  case portalHome = "portal-home"
  case notFound = "not-found"
  case programHome = "program-home"
  case about
  case takePart = "take-part"
  case handbook, guideline
  case handbookPrint = "handbook-print"
  case training
  case trainingPath = "training-path"
  case module, roles, role
  case roleCard = "role-card"
  case meetings, meeting
  case meetingCard = "meeting-card"
  case worksheets, worksheet
  case stories, story, faq, glossary, topics, topic, barriers, barrier, ideas, changes, contacts
  case confidentiality, difficult, journey, journeys
  case whoDoesWhat = "who-does-what"
  case tags, tag
  case aToZ = "a-z"
  case search
  case organisers, readiness, messages, message, facilitators, coverage, reviews
  case calendar, event
  case page

  /// The theme's scripts that its pages load. A page is complete without them.
  var scripts: [String] {
    switch self {
    case .worksheet: ["worksheet.js"]
    case .journey: ["journey.js"]
    case .search: ["search.js"]
    default: []
    }
  }

  /// What its template may ask for.
  var root: RecordShape {
    switch self {
    case .portalHome: Screen.portal("home", PortalHomeView.fields)
    case .notFound: Screen.portal("home", PortalHomeView.fields)
    case .programHome: Screen.program("home", ProgramHomeView.fields)
    case .about: Screen.program("about", AboutView.fields)
    case .takePart: Screen.program("part", TakePartView.fields)
    case .handbook: Screen.program("handbook", HandbookView.fields)
    case .guideline: Screen.program("guideline", GuidelineView.fields)
    case .handbookPrint: Screen.program("handbook", PrintEditionView.fields)
    case .training: Screen.program("training", TrainingView.fields)
    case .trainingPath: Screen.program("path", PathView.fields)
    case .module: Screen.program("module", ModuleView.fields)
    case .roles: Screen.program("roles", RolesView.fields)
    case .role, .roleCard: Screen.program("role", RoleView.fields)
    case .meetings: Screen.program("plan", MeetingPlanView.fields)
    case .meeting, .meetingCard: Screen.program("meeting", MeetingView.fields)
    case .worksheets: Screen.program("worksheets", WorksheetsView.fields)
    case .worksheet: Screen.program("worksheet", WorksheetView.fields)
    case .stories: Screen.program("stories", StoriesView.fields)
    case .story: Screen.program("story", StoryView.fields)
    case .faq: Screen.program("faq", FaqView.fields)
    case .glossary: Screen.program("glossary", GlossaryView.fields)
    case .topics: Screen.program("topics", TopicsView.fields)
    case .topic: Screen.program("topic", TopicView.fields)
    case .barriers: Screen.program("barriers", BarriersView.fields)
    case .barrier: Screen.program("barrier", BarrierView.fields)
    case .ideas: Screen.program("ideas", IdeasView.fields)
    case .changes: Screen.program("changes", ChangesView.fields)
    case .contacts: Screen.program("contacts", ContactsView.fields)
    case .confidentiality: Screen.program("confidentiality", ConfidentialityView.fields)
    case .difficult: Screen.program("difficult", DifficultView.fields)
    case .whoDoesWhat: Screen.program("duties", WhoDoesWhatView.fields)
    case .journeys: Screen.program("journeys", JourneysView.fields)
    case .journey: Screen.program("journey", JourneyView.fields)
    case .tags: Screen.program("tags", TagsView.fields)
    case .tag: Screen.program("tag", TaggedView.fields)
    case .aToZ: Screen.program("index", IndexView.fields)
    case .search: Screen.program("search", SearchView.fields)
    case .organisers: Screen.program("organisers", OrganisersView.fields)
    case .readiness: Screen.program("readiness", ReadinessView.fields)
    case .reviews: Screen.program("reviews", ReviewsView.fields)
    case .messages: Screen.program("messages", MessagesView.fields)
    case .message: Screen.program("message", MessageView.fields)
    case .facilitators: Screen.program("facilitators", FacilitatorsView.fields)
    case .coverage: Screen.program("coverage", CoverageView.fields)
    case .calendar: Screen.program("calendar", CalendarView.fields)
    case .event: Screen.program("event", EventView.fields)
    case .page: Screen.program("content", ContentView.fields)
    }
  }
}

/// What a template gets: the page, the portal, the program if there is one, and its own noun.
final class Screen<Body> {
  let page: Shown<PageView>
  let portal: Shown<PortalView>
  let program: Shown<ProgramView>!
  let noun: Shown<Body>

  init(
    page: Shown<PageView>, portal: Shown<PortalView>, program: Shown<ProgramView>?,
    noun: Shown<Body>
  ) {
    self.page = page
    self.portal = portal
    self.program = program
    self.noun = noun
  }

  /// The fields of a page above the programs.
  static func portal(_ name: String, _ fields: Fields<Shown<Body>>) -> RecordShape {
    Fields<Screen<Body>>("Template", "What the template gets.") {
      Field(
        "page", record: { $0.page }, of: PageView.fields, "What every page has around its content.")
      Field(
        "portal", record: { $0.portal }, of: PortalView.fields, "The portal around all programs.")
      Field(name, record: { $0.noun }, of: fields, "The page's own content.")
    }.shape
  }

  /// The fields of a page inside a program.
  static func program(_ name: String, _ fields: Fields<Shown<Body>>) -> RecordShape {
    Fields<Screen<Body>>("Template", "What the template gets.") {
      Field(
        "page", record: { $0.page }, of: PageView.fields, "What every page has around its content.")
      Field(
        "portal", record: { $0.portal }, of: PortalView.fields, "The portal around all programs.")
      Field(
        "program", record: { $0.program! }, of: ProgramView.fields,
        "The program the page belongs to.")
      Field(name, record: { $0.noun }, of: fields, "The page's own content.")
    }.shape
  }
}
