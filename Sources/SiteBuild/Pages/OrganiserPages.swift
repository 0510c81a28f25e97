import Content
import Diagnostics
import Syntax
import Templating

// What only the coordinators' site has. Source: R44, R36, domain.md 3.4 (`message`, `module`).

extension Edition {
  /// The first page for those who run the program.
  var organisers: Route { Route(folder + "organisers/index.html") }

  /// The modules that have notes for whoever runs them.
  var facilitated: [Item] {
    items(.module).filter {
      guard case .module(let module) = $0.entry.noun else { return false }
      return module.facilitatorNotes != nil
    }
  }

  /// The pages of the coordinators' site beside the messages: name, template, and whether there is
  /// anything to show.
  var organiserPages: [(name: String, template: TemplateName, isThere: Bool)] {
    [
      ("messages", .messages, !items(.message).isEmpty),
      ("facilitators", .facilitators, !facilitated.isEmpty),
      ("coverage", .coverage, !items(.module).isEmpty),
    ]
  }

  func organiserRoute(_ name: String) -> Route { Route(folder + "organisers/\(name).html") }
}

extension Item {
  /// The address of a message as plain text.
  var textRoute: Route { Route(String(route.path.dropLast("html".count)) + "txt") }
}

extension ProgramComposer {
  /// The frame of a page for those who run the program.
  private func organiserFrame(_ template: TemplateName, _ name: String) -> Frame {
    var frame = Frame(
      template: template, title: words["organisers_\(name)"],
      summary: words["intro_organisers_\(name)"])
    frame.isForOrganisers = true
    frame.crumbs = [(words["organisers"], edition.organisers)]
    return frame
  }

  func organisers() -> Screen<OrganisersView> {
    var frame = Frame(
      template: .organisers, title: words["organisers"], summary: words["intro_organisers"])
    frame.isForOrganisers = true
    return screen(
      frame,
      OrganisersView(
        cards: edition.organiserPages.filter(\.isThere).map { page in
          Shown(
            CardView(
              title: words["organisers_\(page.name)"],
              link: route.link(to: edition.organiserRoute(page.name)),
              summary: words["intro_organisers_\(page.name)"], label: nil, meta: nil, language: nil)
          )
        }))
  }

  // MARK: The message kit

  /// The cohort whose dates stand in a message: the one it names, or the one that counts.
  private func cohort(of item: Item) -> Cohort? {
    guard let named = item.entry.header.cohorts.first else { return edition.cohort }
    return edition.cohorts.first { $0.id == named.name }
  }

  private func receivers(_ message: Message) -> [String] {
    readers(message.receivers.map(\.rawValue))
  }

  func messages() -> Screen<MessagesView> {
    screen(
      organiserFrame(.messages, "messages"),
      MessagesView(
        cohort: edition.cohort.map { texts($0.settings.name) },
        items: edition.items(.message).compactMap { item in
          guard case .message(let message) = item.entry.noun else { return nil }
          return Shown(
            MessageRowView(
              title: item.title, link: link(item), text: route.link(to: item.textRoute),
              moment: words["moment_\(message.moment.rawValue)"], receivers: receivers(message),
              day: cohort(of: item).flatMap(message.day).map { date($0) },
              language: language(of: item)))
        }))
  }

  func message(_ item: Item, _ message: Message) -> Screen<MessageView> {
    var frame = frame(.message, item, section: nil)
    frame.isForOrganisers = true
    frame.crumbs = [
      (words["organisers"], edition.organisers),
      (words["organisers_messages"], edition.organiserRoute("messages")),
    ]
    return screen(
      frame,
      MessageView(
        subject: texts(of: item)(message.subject),
        moment: words["moment_\(message.moment.rawValue)"], receivers: receivers(message),
        day: cohort(of: item).flatMap(message.day).map { date($0) },
        text: route.link(to: item.textRoute), body: body(item).html,
        kit: route.link(to: edition.organiserRoute("messages"))))
  }

  // MARK: The training, for those who run it

  func facilitators() -> Screen<FacilitatorsView> {
    screen(
      organiserFrame(.facilitators, "facilitators"),
      FacilitatorsView(
        modules: edition.facilitated.compactMap { item in
          guard case .module(let module) = item.entry.noun else { return nil }
          let texts = texts(of: item)
          let notes = texts(module.facilitatorNotes) ?? ""
          return Shown(
            FacilitatedView(
              id: item.entry.slug, number: String(item.number), title: item.title,
              link: link(item), minutes: words.minutes(module.minutes),
              roles: learners(module.requiredFor),
              notes: notes.split(separator: "\n").map(String.init),
              questions: texts(module.keyQuestions), language: language(of: item)))
        }))
  }

  /// Which subjects the required modules of each role teach.
  func coverage() -> Screen<CoverageView> {
    let paths = edition.learningPaths
    let needed = settings.neededSubjects
    let rows = Module.Subject.allCases.map { subject in
      CoverageRowView(
        subject: words["covers_\(subject.rawValue)"],
        cells: paths.map { path in
          let modules = path.required.filter {
            guard case .module(let module) = $0.entry.noun else { return false }
            return module.covers.contains(subject)
          }
          return Shown(
            CoverageCellView(
              modules: modules.map { composer.ref($0.title, $0.route) },
              missing: modules.isEmpty && needed(path.learner).contains(subject)))
        })
    }
    return screen(
      organiserFrame(.coverage, "coverage"),
      CoverageView(
        roles: paths.map { words["role_\($0.learner.rawValue)"] }, rows: rows.map { Shown($0) },
        missing: rows.contains { $0.cells.contains(where: \.missing) }))
  }
}

extension ProgramSettings {
  /// The subjects that a role's required modules have to teach.
  ///
  /// Source: R34-R36, R77, R136, R138, R140-R143.
  func neededSubjects(_ learner: Module.Learner) -> Set<Module.Subject> {
    let party: Party
    switch learner {
    case .mentor: party = model.mentor
    case .mentee: party = model.mentee
    case .senior: party = .senior
    case .junior: party = .junior
    case .manager: return []
    }
    var needed: Set<Module.Subject> = [
      .requirements, .relationship, .challenges, .roles, .trust, .goals, .feedback,
    ]
    if model != .traditional {
      needed.insert(.powerDynamics)
      if party != .junior { needed.formUnion([.psychologicalSafety, .curiosity]) }
    }
    return needed
  }
}

/// The messages of an edition as plain text, to copy into a mail program.
///
/// - Parameter base: where the participants' site is, for addresses in them; without it only a
///   link's words are kept.
func messageTexts(of edition: Edition, site: Site, base: String?) -> [(Route, [UInt8])] {
  edition.items(.message).compactMap { item in
    guard case .message(let message) = item.entry.noun else { return nil }
    // Addresses are those of the participants' site, as its home sees them.
    let home = Route("index.html")
    let composer = Composer(site: site, language: edition.language, route: home)
    let speaker = edition.speaking(item)
    let texts = Texts(speaker, composer.notes, header: item.entry.header)
    let document = site.newest(item.entry.document)
    let tree = MarkdownTree(
      source: document.bytes, from: document.bodyStart, firstLine: document.bodyLine,
      file: document.file, options: site.markdown)
    let resolver = Resolver(
      site: site, edition: edition, speaker: speaker, language: edition.language, route: home,
      file: item.entry.document.file, values: speaker.values(for: item.entry.header),
      notes: composer.notes)
    let body = tree.letter(resolver) { link in
      let url = link.url
      if url.hasPrefix("https:") || url.hasPrefix("http:") || url.hasPrefix("mailto:") {
        return url
      }
      return base.map { $0 + url }
    }
    let subject = speaker.vocabulary.sentence(
      "labelled",
      ["label": speaker.vocabulary["message_subject"], "text": texts(message.subject)])
    return (item.textRoute, Array((subject + "\n\n").utf8) + body)
  }
}
