import Content
import Privacy
import Syntax
import Templating

extension Item {
  /// A role's printable card, below the program.
  var cardFile: String { "roles/\(entry.slug)-card.html" }
}

// The roles, and their printable cards.

extension ProgramComposer {
  /// Whether a role is one of the two of a pair: the model puts it on a side.
  func isInPair(_ item: Item) -> Bool {
    guard case .role(let role) = item.entry.noun else { return false }
    return settings.model.party(of: role.name) != nil
  }

  func roles() -> Screen<RolesView> {
    let items = edition.items(.role)
    return screen(
      frame(.roles, section: .roles),
      RolesView(
        cards: items.filter(isInPair).map { card($0, label: false) },
        others: items.filter { !isInPair($0) }.map { card($0, label: false) }))
  }

  func role(_ item: Item, _ role: Role, card isCard: Bool = false) -> Screen<RoleView> {
    let party = settings.model.party(of: role.name)
    let own = texts(of: item)
    let (html, headings) = isCard ? (HTML(), []) : body(item)
    var frame = frame(isCard ? .roleCard : .role, item, section: .roles, headings: headings)
    if isCard {
      frame.title = words.sentence("role_card", ["role": item.title])
      frame.crumbs.append((item.title, item.route))
      (frame.previous, frame.next) = (nil, nil)
    }
    let audience = Audience(rawValue: role.name.rawValue)
    let partyAudience = party.flatMap { Audience(rawValue: $0.rawValue) }
    let questions = edition.items(.faq).filter { question in
      question.entry.header.audience.contains { $0 == audience || $0 == partyAudience }
    }
    let path = edition.learningPaths.first { $0.learner.rawValue == role.name.rawValue }.map {
      path in
      Shown(
        CardView(
          title: title(path), link: route.link(to: Route(edition.folder + path.file)), summary: nil,
          label: nil,
          meta: words.count("modules_count", path.required.count) + " · "
            + words.minutes(minutes(path.required)), language: nil))
    }
    let expectations = party == nil ? [] : edition.cohort.map { self.expectations($0) } ?? []
    let benefits = settings.benefits.filter { $0.audience.rawValue == role.name.rawValue }
    return screen(
      frame,
      RoleView(
        name: words["role_\(role.name.rawValue)"],
        party: party.flatMap { $0 == .both ? nil : words["party_\($0.rawValue)"] },
        responsibilities: own(role.responsibilities),
        qualifications: role.qualifications.map {
          Shown(
            QualificationView(kind: words["qualification_\($0.kind.rawValue)"], text: own($0.text)))
        },
        gives: own(role.gives), gains: own(role.gains), outcomes: own(role.outcomes),
        notExpected: own(role.notExpected), firstSteps: cards(role.firstSteps),
        expectations: expectations, body: html,
        card: route.link(to: Route(edition.folder + item.cardFile)),
        journey: journeyLink(role.name), path: path,
        questions: questions.map { card($0, label: false) },
        benefits: benefits.map { texts($0.text) }))
  }
}
