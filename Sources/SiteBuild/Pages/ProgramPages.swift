import Content
import Privacy
import Syntax
import Templating

/// All pages of one program in one language.
///
/// Each is a route and a recipe; nothing is put together until it is rendered.
func pages(of edition: Edition) -> [Page] {
  var pages: [Page] = []
  func add<Body>(
    _ template: TemplateName, _ path: String, listed: Bool = true, item: Item? = nil,
    _ screen: @escaping (ProgramComposer) -> Screen<Body>
  ) {
    let origin =
      item?.entry.path.file ?? "the page `\(template.rawValue)` of \(edition.program.file)"
    pages.append(
      Page(
        route: Route(edition.folder + path), template: template, language: edition.language,
        program: edition.program.id, origin: origin,
        file: item?.entry.path.file ?? edition.program.file,
        isListed: listed && !(item?.isFallback ?? false),
        updated: item?.entry.header.updated ?? item?.entry.header.date,
        screen: Recipe { screen(ProgramComposer($0, edition)) }.call,
        words: edition.wordTable, found: edition.found(template, item)))
  }

  func addOrganiserPages() {
    add(.organisers, "organisers/index.html", listed: false) { $0.organisers() }
    for (name, template, isThere) in edition.organiserPages where isThere {
      let path = "organisers/\(name).html"
      switch template {
      case .readiness: add(template, path, listed: false) { $0.readiness() }
      case .reviews: add(template, path, listed: false) { $0.reviews() }
      case .messages: add(template, path, listed: false) { $0.messages() }
      case .facilitators: add(template, path, listed: false) { $0.facilitators() }
      default: add(template, path, listed: false) { $0.coverage() }
      }
    }
  }

  add(.programHome, "index.html") { $0.home() }
  add(.about, "about.html") { $0.about() }
  add(.takePart, "take-part.html") { $0.takePart() }
  if let cohort = edition.cohort {
    add(.calendar, "calendar/index.html") { $0.calendar(cohort, isOverview: true) }
    for cohort in edition.cohorts {
      add(.calendar, "calendar/\(cohort.id).html") { $0.calendar(cohort, isOverview: false) }
    }
  }
  add(.difficult, "difficult.html") { $0.difficult() }
  if edition.settings.saysWhoDoesWhat {
    add(.whoDoesWhat, "who-does-what.html") { $0.whoDoesWhat() }
  }
  add(.journeys, "journey/index.html") { $0.journeys() }
  for journey in edition.journeys {
    add(.journey, journey.file) { $0.journey(journey) }
  }
  if edition.settings.confidentiality != nil {
    add(.confidentiality, "confidentiality.html") { $0.confidentiality() }
  }
  if !edition.items(.guideline).isEmpty {
    add(.handbook, "handbook/index.html") { $0.handbook() }
    add(.handbookPrint, "handbook/print.html", listed: false) { $0.printEdition() }
  }
  if !edition.items(.module).isEmpty {
    add(.training, "training/index.html") { $0.training() }
    for path in edition.learningPaths {
      add(.trainingPath, path.file) { $0.path(path) }
    }
  }
  if !edition.items(.role).isEmpty { add(.roles, "roles/index.html") { $0.roles() } }
  if !edition.items(.meeting).isEmpty { add(.meetings, "meetings/index.html") { $0.meetings() } }
  if !edition.items(.worksheet).isEmpty {
    add(.worksheets, "worksheets/index.html") { $0.worksheets() }
  }
  if !edition.items(.story).isEmpty {
    add(.stories, "stories/index.html") { $0.stories(nil) }
    for outcome in edition.outcomes { add(.stories, outcome.storyList) { $0.stories(outcome) } }
  }
  if !edition.items(.topic).isEmpty { add(.topics, "topics/index.html") { $0.topics() } }
  if !edition.items(.barrier).isEmpty { add(.barriers, "barriers/index.html") { $0.barriers() } }
  if !edition.items(.idea).isEmpty { add(.ideas, "ideas.html") { $0.ideas() } }
  if !edition.items(.faq).isEmpty { add(.faq, "faq.html") { $0.faq() } }
  if !edition.items(.glossary).isEmpty { add(.glossary, "glossary.html") { $0.glossary() } }
  if !edition.items(.change).isEmpty { add(.changes, "changes.html") { $0.changes() } }
  if !edition.items(.person).isEmpty { add(.contacts, "contacts.html") { $0.contacts() } }
  if !edition.tags.isEmpty {
    add(.tags, "tags/index.html") { $0.tags() }
    for (tag, items) in edition.tags { add(.tag, "tags/\(tag).html") { $0.tag(tag, items) } }
  }
  add(.aToZ, "a-z.html") { $0.index() }
  if edition.isSearched { add(.search, "search.html", listed: false) { $0.search() } }
  if edition.isForOrganisers { addOrganiserPages() }

  for type in ContentType.allCases where !type.place.shared {
    for item in edition.items(type) {
      let path = String(item.route.path.dropFirst(edition.folder.count))
      switch item.entry.noun {
      case .guideline(let guideline):
        add(.guideline, path, item: item) { $0.guideline(item, guideline) }
      case .module(let module): add(.module, path, item: item) { $0.module(item, module) }
      case .role(let role):
        add(.role, path, item: item) { $0.role(item, role) }
        add(.roleCard, item.cardFile, listed: false, item: item) { $0.role(item, role, card: true) }
      case .meeting(let meeting):
        add(.meeting, path, item: item) { $0.meeting(item, meeting) }
        add(.meetingCard, item.meetingCardFile, listed: false, item: item) {
          $0.meeting(item, meeting, card: true)
        }
      case .worksheet(let worksheet):
        add(.worksheet, path, item: item) { $0.worksheet(item, worksheet) }
      case .story:
        if let story = item.story { add(.story, path, item: item) { $0.story(item, story) } }
      case .topic(let topic): add(.topic, path, item: item) { $0.topic(item, topic) }
      case .barrier(let barrier): add(.barrier, path, item: item) { $0.barrier(item, barrier) }
      case .message(let message):
        add(.message, path, listed: false, item: item) { $0.message(item, message) }
      case .event(let event): add(.event, path, item: item) { $0.event(item, event) }
      case .page: add(.page, path, item: item) { $0.plainPage(item) }
      case .faq, .glossary, .person, .idea, .change: break
      }
    }
  }
  return pages
}

/// A recipe that may be called on any thread.
private struct Recipe: @unchecked Sendable {
  // Safe because recipes hold editions and items, which never change.
  let make: (Composer) -> AnyObject

  init(_ make: @escaping (Composer) -> AnyObject) { self.make = make }

  func call(_ composer: Composer) -> AnyObject { make(composer) }
}

extension ProgramComposer {
  func neighbours(_ item: Item) -> (previous: Item?, next: Item?) {
    let items = edition.items(item.type)
    let place = item.number - 1
    guard items.indices.contains(place), items[place] === item else { return (nil, nil) }
    return (place > 0 ? items[place - 1] : nil, place + 1 < items.count ? items[place + 1] : nil)
  }

  /// The frame of a page that has a file of its own.
  func frame(
    _ template: TemplateName, _ item: Item, section: ProgramSettings.Section?,
    headings: [Heading] = [],
    more: [Shown<CardView>] = []
  ) -> Frame {
    var frame = Frame(template: template, title: item.title, section: section)
    if let section { frame.crumbs = [(words[section.rawValue], edition.route(section))] }
    frame.item = item
    frame.headings = headings
    (frame.previous, frame.next) = neighbours(item)
    frame.related = cards(item.entry.header.related) + more
    return frame
  }

  func frame(_ template: TemplateName, section: ProgramSettings.Section) -> Frame {
    Frame(
      template: template, title: words[section.rawValue],
      summary: words["intro_\(section.rawValue)"],
      section: section)
  }
}
