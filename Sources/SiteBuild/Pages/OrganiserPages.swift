import Content
import Diagnostics
import Readiness
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
      ("readiness", .readiness, true),
      ("messages", .messages, !items(.message).isEmpty),
      ("facilitators", .facilitators, !facilitated.isEmpty),
      ("coverage", .coverage, !items(.module).isEmpty),
      ("reviews", .reviews, !reviews(portal: "").isEmpty),
    ]
  }

  /// When its pages are to be read again, by owner.
  func reviews(portal: String) -> [OwnerReviews] { pageReviews(of: [self], portal: portal) }

  /// The calendar of an owner's reviews.
  func reviewsFile(_ owner: OwnerReviews) -> Route {
    Route(folder + "organisers/reviews/\(owner.owner ?? "nobody").ics")
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

  // MARK: What the program lacks

  func readiness() -> Screen<ReadinessView> {
    let report = site.readiness(of: edition, noticed: site.noticed)
    // The page changes with every text that it judges.
    composer.notes.bodies.formUnion(report.files)
    let said = ReadinessWords(report, words)
    func view(_ finding: ReadinessFinding) -> Shown<ReadinessItemView> {
      Shown(
        ReadinessItemView(
          id: finding.rule.id.lowercased(), name: finding.rule.id,
          question: said.question(finding),
          level: words[
            "readiness_level_\((finding.blocks ? .blocks : ReadinessLevel.warns).rawValue)"],
          sources: finding.rule.requirements, looked: finding.looked.map(\.text),
          gaps: finding.gaps.map { gap in
            Shown(
              GapView(
                text: said.sentence(gap), place: gap.place.text, note: gap.mend.note,
                steps: said.steps(gap).map { Shown(PairView(label: $0.what, value: $0.text)) }))
          }))
    }
    let findings = report.findings
    return screen(
      organiserFrame(.readiness, "readiness"),
      ReadinessView(
        score: words.sentence("readiness_score", ["n": String(report.score)]), band: said.band,
        groups: ReadinessGroup.allCases.map { group in
          let own = findings.filter { $0.rule.group == group && $0.applies }
          return Shown(
            ReadinessGroupView(
              name: said.group(group),
              met: words.sentence(
                "readiness_of", ["n": String(own.count(where: \.isMet)), "all": String(own.count)]),
              share: "\(report.score(group)) %"))
        },
        steps: SetupStep.allCases.map { step in
          let left = findings.count { $0.rule.step == step && !$0.gaps.isEmpty }
          return Shown(
            StepView(
              number: String(step.rawValue), title: said.step(step),
              text: left == 0 ? words["readiness_done"] : words.count("readiness_to_do", left)))
        },
        missing: report.toDo.map(view), met: findings.filter(\.isMet).map(view),
        notAsked: findings.filter { !$0.applies }.map(view)))
  }

  // MARK: When pages are to be read again

  func reviews() -> Screen<ReviewsView> {
    screen(
      organiserFrame(.reviews, "reviews"),
      ReviewsView(
        owners: edition.reviews(portal: site.calendarID).enumerated().map { index, owner in
          Shown(
            ReviewerView(
              id: "owner-\(index + 1)", name: owner.name ?? words["reviews_nobody"],
              calendar: route.link(to: edition.reviewsFile(owner)),
              pages: owner.reviews.map { review in
                Shown(
                  ReviewView(
                    title: review.title, link: link(review.item), day: date(review.day),
                    overdue: review.day < site.today, file: review.file,
                    language: language(of: review.item)))
              }))
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
    let needed = settings.model.neededSubjects
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

/// The calendars of an edition's reviews, for those who look after its pages.
func reviewCalendars(of edition: Edition, site: Site) -> [(Route, [UInt8])] {
  edition.reviews(portal: site.calendarID).map {
    (edition.reviewsFile($0), $0.calendar(edition.vocabulary))
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
    let text = site.newest(item.entry.text)
    let tree = MarkdownTree(
      source: text.bytes, from: text.bodyStart, firstLine: text.bodyLine,
      file: text.file, options: site.markdown)
    let resolver = Resolver(
      site: site, edition: edition, speaker: speaker, language: edition.language, route: home,
      file: item.entry.text.file, values: speaker.values(for: item.entry.header),
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
