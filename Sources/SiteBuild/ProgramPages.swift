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
    let origin = item?.entry.path.file ?? "the page `\(template.rawValue)` of \(edition.program.file)"
    pages.append(
      Page(
        route: Route(edition.folder + path), template: template, language: edition.language,
        origin: origin, isListed: listed && !(item?.isFallback ?? false),
        updated: item?.entry.header.updated ?? item?.entry.header.date,
        screen: Recipe { screen(ProgramComposer($0, edition, header: item?.entry.header)) }.call,
        words: edition.wordTable))
  }

  add(.programHome, "index.html") { $0.home() }
  add(.about, "about.html") { $0.about() }
  add(.takePart, "take-part.html") { $0.takePart() }
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
      case .story:
        if let story = item.story { add(.story, path, item: item) { $0.story(item, story) } }
      case .topic(let topic): add(.topic, path, item: item) { $0.topic(item, topic) }
      case .barrier(let barrier): add(.barrier, path, item: item) { $0.barrier(item, barrier) }
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

/// What one role has to learn.
struct LearningPath {
  let learner: Module.Learner
  let required: [Item]
  let optional: [Item]

  var file: String { "training/path-\(learner.rawValue).html" }
}

extension Edition {
  /// The paths of the roles for which anything is required.
  ///
  /// What is required for a party is required for the role that the model puts on that side.
  var learningPaths: [LearningPath] {
    [Module.Learner.mentor, .mentee, .manager].compactMap { learner in
      let party: Party? =
        switch learner {
        case .mentor: settings.model.mentor
        case .mentee: settings.model.mentee
        default: nil
        }
      var required: [Item] = []
      var optional: [Item] = []
      for item in items(.module) {
        guard case .module(let module) = item.entry.noun else { continue }
        let isMeant = module.requiredFor.contains { wanted in
          switch wanted {
          case .senior: party == .senior || party == .both
          case .junior: party == .junior || party == .both
          default: wanted == learner
          }
        }
        if isMeant, !item.entry.header.optional {
          required.append(item)
        } else if isMeant || module.requiredFor.isEmpty {
          optional.append(item)
        }
      }
      if required.isEmpty { return nil }
      return LearningPath(learner: learner, required: required, optional: optional)
    }
  }

  /// The outcomes that some story has, in their usual order.
  var outcomes: [StoryDraft.Outcome] {
    let present = Set(items(.story).flatMap { $0.story?.draft.outcomes ?? [] })
    return StoryDraft.Outcome.allCases.filter(present.contains)
  }

  func stories(_ outcome: StoryDraft.Outcome?) -> [Item] {
    guard let outcome else { return items(.story) }
    return items(.story).filter { $0.story?.draft.outcomes.contains(outcome) ?? false }
  }
}

extension StoryDraft.Outcome {
  /// The page that lists its stories, below the program.
  var storyList: String {
    "stories/outcome-\(String(rawValue.map { $0 == "_" ? "-" : $0 })).html"
  }
}

extension Item {
  /// A role's printable card, below the program.
  var cardFile: String { "roles/\(entry.slug)-card.html" }
}

// MARK: The pages, one by one

extension ProgramComposer {
  private func neighbours(_ item: Item) -> (previous: Item?, next: Item?) {
    let items = edition.items(item.type)
    let place = item.number - 1
    guard items.indices.contains(place), items[place] === item else { return (nil, nil) }
    return (place > 0 ? items[place - 1] : nil, place + 1 < items.count ? items[place + 1] : nil)
  }

  /// The frame of a page that has a file of its own.
  private func frame(
    _ template: TemplateName, _ item: Item, section: ProgramSettings.Section?, headings: [Heading] = [],
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

  private func frame(_ template: TemplateName, section: ProgramSettings.Section) -> Frame {
    Frame(template: template, title: words[section.rawValue], section: section)
  }

  func home() -> Screen<ProgramHomeView> {
    let steps = (1...5).map { n in
      Shown(StepView(number: String(n), title: words["step_\(n)"], text: words["step_\(n)_text"]))
    }
    let start = edition.items(.role).filter {
      if case .role(let role) = $0.entry.noun { return settings.model.party(of: role.name) != nil }
      return false
    }
    let sections = edition.sections.map { section in
      let count = section.type.map { edition.items($0).count }
      return Shown(
        CardView(
          title: words[section.rawValue], link: route.link(to: edition.route(section)), summary: nil,
          label: nil, meta: count.map { words.count("pages_count", $0) }))
    }
    return screen(
      Frame(
        template: .programHome, title: texts(settings.name), summary: texts(settings.tagline),
        feeds: feeds),
      ProgramHomeView(
        introduction: composer.slot("home", program: edition), start: start.map { card($0, label: false) },
        steps: steps, benefits: settings.benefits.prefix(6).map { texts($0.text) },
        champion: contact(settings.champions.first),
        stories: edition.items(.story).prefix(3).map { card($0) },
        changes: edition.items(.change).prefix(3).map { card($0, label: false) }, sections: sections))
  }

  /// The program's feeds, if the site's address is known.
  var feeds: [Shown<RefView>] {
    guard site.baseURL != nil else { return [] }
    let name = texts(settings.name)
    return Feed.allCases.filter { !$0.items(of: edition).isEmpty }.map { feed in
      composer.ref(words.sentence("feed_\(feed.rawValue)", ["program": name]), feed.route(in: edition))
    }
  }

  func about() -> Screen<AboutView> {
    let audiences: [ProgramSettings.Benefit.For] = [.mentor, .mentee, .manager, .organization]
    let benefits = audiences.compactMap { audience -> Shown<BenefitGroupView>? in
      let items = settings.benefits.filter { $0.audience == audience }
      guard !items.isEmpty else { return nil }
      return Shown(
        BenefitGroupView(
          audience: words["audience_\(audience.rawValue)"],
          items: items.map {
            Shown(BenefitView(text: texts($0.text), category: words["benefit_\($0.category.rawValue)"]))
          }))
    }
    let comparison = [Model.traditional, .reverse, .hybrid, .reciprocal].map { model in
      Shown(
        ModelRowView(
          model: words["model_\(model.rawValue)"], mentor: words["party_\(model.mentor.rawValue)"],
          mentee: words["party_\(model.mentee.rawValue)"],
          learning: words["learning_\(model.rawValue)"], current: model == settings.model))
    }
    func capability(_ reference: Reference) -> String? {
      settings.capabilities.first { $0.id.value == reference.name }.map { texts($0.text) }
    }
    func person(_ reference: Reference) -> Item? { edition.item("people/\(reference.name)") }
    return screen(
      frame(.about, section: .about),
      AboutView(
        rationale: texts(settings.rationale), definition: words["definition_\(settings.model.rawValue)"],
        comparison: comparison,
        reverseComponent: settings.reverseComponent.map {
          Shown(ReverseComponentView(description: texts($0.description), goals: texts($0.seniorLearningGoals)))
        },
        strategyGoals: settings.strategyGoals.map { texts($0.text) },
        objectives: settings.objectives.map { objective in
          Shown(
            ObjectiveView(
              statement: texts(objective.statement), measure: texts(objective.measure),
              baseline: texts(objective.baseline), target: texts(objective.target),
              due: date(objective.due.value),
              status: objective.status.map { words["objective_\($0.rawValue)"] },
              owner: person(objective.owner)?.title,
              capabilities: objective.capabilities.compactMap(capability)))
        },
        capabilities: settings.capabilities.map { capability in
          Shown(
            CapabilityView(
              text: texts(capability.text), kind: words["capability_\(capability.kind.rawValue)"],
              party: words["party_\(capability.party.rawValue)"],
              goal: settings.strategyGoals.first { $0.id.value == capability.goal.name }
                .map { texts($0.text) } ?? ""))
        },
        benefits: benefits,
        values: settings.values.map {
          Shown(ValueView(name: texts($0.name), behaviour: texts($0.behaviour)))
        },
        champions: settings.champions.compactMap { contact($0) },
        commitments: settings.commitments.compactMap { commitment in
          guard let item = person(commitment.person), case .person(let who) = item.entry.noun else {
            return nil
          }
          return Shown(
            CommitmentView(
              name: item.title, title: texts(who.title),
              level: words["leader_\(commitment.level.rawValue)"],
              commitment: texts(commitment.commitment), review: date(commitment.reviewDate)))
        },
        furtherReading: settings.furtherReading.compactMap { reading in
          Link(reading.url).map { Shown(RefView(title: texts(reading.title), link: $0)) }
        }))
  }

  func takePart() -> Screen<TakePartView> {
    let selection = settings.selection
    func serves(_ reference: Reference?) -> String? {
      guard let name = reference?.name else { return nil }
      if let capability = settings.capabilities.first(where: { $0.id.value == name }) {
        return texts(capability.text)
      }
      return settings.objectives.first { $0.id.value == name }.map { texts($0.statement) }
    }
    func criteria(_ role: Role.Name, _ criteria: ProgramSettings.Criteria?) -> Shown<CriteriaView>? {
      guard let criteria, !criteria.criteria.isEmpty else { return nil }
      return Shown(
        CriteriaView(
          role: words["role_\(role.rawValue)"],
          items: criteria.criteria.map {
            Shown(CriterionView(text: texts($0.text), serves: serves($0.serves)))
          }))
    }
    var questions: [Shown<AnsweredView>] = []
    func answered(_ key: String, _ answers: [String]) {
      guard !answers.isEmpty else { return }
      questions.append(Shown(AnsweredView(question: words["question_\(key)"], answers: answers)))
    }
    if let asked = selection?.questions {
      answered(
        "required",
        asked.required.compactMap { reference in
          settings.capabilities.first { $0.id.value == reference.name }.map { texts($0.text) }
        })
      answered("who_needs", [texts(asked.whoNeeds)].compactMap(\.self))
      answered("who_has", [texts(asked.whoHas)].compactMap(\.self))
      answered("who_is_open", [texts(asked.whoIsOpen)].compactMap(\.self))
      answered("champion", [texts(asked.champion)].compactMap(\.self))
    }
    let roles = edition.items(.role).filter {
      if case .role(let role) = $0.entry.noun { return settings.model.party(of: role.name) != nil }
      return false
    }
    return screen(
      frame(.takePart, section: .takePart),
      TakePartView(
        participation: words["participation_\(settings.participation.rawValue)"],
        criteria: [criteria(.mentor, selection?.mentor), criteria(.mentee, selection?.mentee)]
          .compactMap(\.self),
        questions: questions, rules: settings.matching.map(rules) ?? [],
        factors: settings.matching.map { texts($0.factors) } ?? [],
        diverse: settings.matching.map { texts($0.preferDiverse) } ?? [],
        expectations: edition.cohort.map { expectations($0) } ?? [],
        roles: roles.map { card($0, label: false) }))
  }

  /// The rules for pairs in sentences, from the values that a check of pairs goes by.
  private func rules(_ matching: ProgramSettings.Matching) -> [String] {
    var rules = [words.count("rule_level_gap", matching.minLevelGap)]
    if let most = matching.maxLevelGap { rules.append(words.count("rule_level_gap_max", most)) }
    if matching.differentUnitDepth > 0 {
      rules.append(words.count("rule_unit", matching.differentUnitDepth))
    }
    if matching.noReportingLine { rules.append(words["rule_reporting_line"]) }
    if matching.bothAgree { rules.append(words["rule_both_agree"]) }
    if let capacity = matching.capacity { rules.append(words.count("rule_capacity", capacity)) }
    return rules
  }

  func confidentiality() -> Screen<ConfidentialityView> {
    let promise = settings.confidentiality!
    return screen(
      frame(.confidentiality, section: .confidentiality),
      ConfidentialityView(
        statement: texts(promise.statement),
        whoCanSee: promise.whoCanSee.map {
          Shown(SightView(who: words["who_\($0.who.rawValue)"], what: texts($0.what)))
        },
        limits: texts(promise.limits),
        notUsedFor: promise.notUsedFor.map { words["not_used_\($0.rawValue)"] },
        contact: contact(promise.contact ?? settings.coordinator),
        body: composer.slot("confidentiality", program: edition)))
  }

  // MARK: Handbook

  private func level(_ guideline: Guideline) -> String? {
    guideline.level.map { words["level_\($0.rawValue)"] }
  }

  private func myths(_ guideline: Guideline) -> [Shown<MythView>] {
    guideline.myths.map { Shown(MythView(myth: texts($0.myth), fact: texts($0.fact))) }
  }

  private var guidelinesByPart: [(part: Guideline.Part, items: [(Item, Guideline)])] {
    Guideline.Part.allCases.compactMap { part in
      let items = edition.items(.guideline).compactMap { item -> (Item, Guideline)? in
        guard case .guideline(let guideline) = item.entry.noun, guideline.part == part else { return nil }
        return (item, guideline)
      }
      return items.isEmpty ? nil : (part, items)
    }
  }

  func handbook() -> Screen<HandbookView> {
    let parts = guidelinesByPart.map { part, items in
      Shown(
        HandbookPartView(
          id: part.rawValue, title: words["part_\(part.rawValue)"],
          intro: words["part_intro_\(part.rawValue)"],
          guidelines: items.map { item, guideline in
            Shown(
              GuidelineCardView(
                number: String(item.number), title: item.title, link: link(item),
                summary: item.summary, level: level(guideline),
                updated: item.entry.header.updated.map { date($0) }))
          }))
    }
    return screen(
      frame(.handbook, section: .handbook),
      HandbookView(parts: parts, print: route.link(to: Route(edition.folder + "handbook/print.html"))))
  }

  func printEdition() -> Screen<PrintEditionView> {
    let parts = guidelinesByPart.map { part, items in
      Shown(
        PrintPartView(
          title: words["part_\(part.rawValue)"],
          chapters: items.map { item, guideline in
            let header = item.entry.header
            let owner = header.owner.flatMap { edition.item("people/\($0.name)") }
            let body = composer.body(
              of: item.entry.document, edition: edition, header: header,
              idPrefix: item.entry.slug + "-", headingShift: 2)
            return Shown(
              ChapterView(
                id: item.entry.slug, number: String(item.number), title: item.title,
                summary: item.summary, body: body.html, myths: myths(guideline),
                updated: header.updated.map { date($0) }, owner: owner?.title))
          }))
    }
    var frame = Frame(template: .handbookPrint, title: words["handbook"], section: .handbook)
    frame.crumbs = [(words["handbook"], edition.route(.handbook))]
    let promise = settings.confidentiality.map { HTML(escaping: texts($0.statement)) }
    // The edition is dated by its newest chapter: a build of the same text is the same edition.
    let version = edition.items(.guideline).compactMap(\.entry.header.updated).max() ?? site.today
    return screen(
      frame,
      PrintEditionView(version: date(version), parts: parts, confidentiality: promise))
  }

  func guideline(_ item: Item, _ guideline: Guideline) -> Screen<GuidelineView> {
    let (html, headings) = body(item)
    return screen(
      frame(.guideline, item, section: .handbook, headings: headings),
      GuidelineView(
        number: String(item.number), part: words["part_\(guideline.part.rawValue)"],
        kind: words["kind_\(guideline.kind.rawValue)"], level: level(guideline), body: html,
        myths: myths(guideline), handbook: route.link(to: edition.route(.handbook))))
  }

  // MARK: Training

  private func minutes(_ items: [Item]) -> Int {
    items.reduce(0) { sum, item in
      guard case .module(let module) = item.entry.noun else { return sum }
      return sum + module.minutes
    }
  }

  private func phases(_ items: [Item]) -> [Shown<PhaseView>] {
    Module.Phase.allCases.compactMap { phase in
      let own = items.filter {
        guard case .module(let module) = $0.entry.noun else { return false }
        return module.phase == phase
      }
      guard !own.isEmpty else { return nil }
      return Shown(
        PhaseView(
          title: words["phase_\(phase.rawValue)"], total: words.minutes(minutes(own)),
          modules: own.compactMap { moduleCard($0) }))
    }
  }

  private func title(_ path: LearningPath) -> String {
    words.sentence("training_path", ["role": words["role_\(path.learner.rawValue)"]])
  }

  private func rolePage(_ learner: Module.Learner) -> Item? {
    edition.items(.role).first {
      guard case .role(let role) = $0.entry.noun else { return false }
      return role.name.rawValue == learner.rawValue
    }
  }

  func training() -> Screen<TrainingView> {
    let paths = edition.learningPaths.map { path in
      Shown(
        PathCardView(
          title: title(path), link: route.link(to: Route(edition.folder + path.file)),
          total: words.minutes(minutes(path.required)),
          count: words.count("modules_count", path.required.count),
          summary: rolePage(path.learner)?.summary ?? words["required_modules"]))
    }
    return screen(
      frame(.training, section: .training),
      TrainingView(paths: paths, phases: phases(edition.items(.module))))
  }

  func path(_ path: LearningPath) -> Screen<PathView> {
    var frame = Frame(template: .trainingPath, title: title(path), section: .training)
    frame.crumbs = [(words["training"], edition.route(.training))]
    return screen(
      frame,
      PathView(
        role: words["role_\(path.learner.rawValue)"], total: words.minutes(minutes(path.required)),
        count: words.count("modules_count", path.required.count), phases: phases(path.required),
        extra: path.optional.compactMap { moduleCard($0) },
        others: edition.learningPaths.filter { $0.learner != path.learner }.map {
          composer.ref(title($0), Route(edition.folder + $0.file))
        }, roleLink: rolePage(path.learner).map { link($0) }))
  }

  func module(_ item: Item, _ module: Module) -> Screen<ModuleView> {
    let (html, headings) = body(item)
    let letters = "ABCDEFGH".map(String.init)
    let about = edition.storiesAbout["modules/\(item.page.original.path.stem)"] ?? []
    return screen(
      frame(.module, item, section: .training, headings: headings, more: about.prefix(3).map { card($0) }),
      ModuleView(
        number: String(item.number), minutes: words.minutes(module.minutes),
        phase: words["phase_\(module.phase.rawValue)"], roles: learners(module.requiredFor),
        covers: module.covers.map { words["covers_\($0.rawValue)"] },
        objectives: texts(module.objectives), prerequisites: cards(module.prerequisites, "modules"),
        before: texts(module.before), after: texts(module.after),
        keyQuestions: texts(module.keyQuestions),
        media: module.media.flatMap { media in
          Link(media.url).map {
            Shown(
              MediaView(link: $0, captions: Link(media.captions), transcript: Link(media.transcript)))
          }
        },
        quiz: module.quiz.enumerated().map { index, question in
          Shown(
            QuizView(
              number: String(index + 1), question: texts(question.text),
              options: question.options.enumerated().map {
                Shown(OptionView(letter: letters[$0], text: texts($1)))
              },
              answer: letters[question.answer - 1], why: texts(question.why)))
        }, body: html, training: route.link(to: edition.route(.training))))
  }

  // MARK: Roles

  func roles() -> Screen<RolesView> {
    func isInPair(_ item: Item) -> Bool {
      guard case .role(let role) = item.entry.noun else { return false }
      return settings.model.party(of: role.name) != nil
    }
    let items = edition.items(.role)
    return screen(
      frame(.roles, section: .roles),
      RolesView(
        cards: items.filter(isInPair).map { card($0, label: false) },
        others: items.filter { !isInPair($0) }.map { card($0, label: false) }))
  }

  func role(_ item: Item, _ role: Role, card isCard: Bool = false) -> Screen<RoleView> {
    let party = settings.model.party(of: role.name)
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
    let path = edition.learningPaths.first { $0.learner.rawValue == role.name.rawValue }.map { path in
      Shown(
        CardView(
          title: title(path), link: route.link(to: Route(edition.folder + path.file)), summary: nil,
          label: nil,
          meta: words.count("modules_count", path.required.count) + " · "
            + words.minutes(minutes(path.required))))
    }
    let expectations = party == nil ? [] : edition.cohort.map { self.expectations($0) } ?? []
    let benefits = settings.benefits.filter { $0.audience.rawValue == role.name.rawValue }
    return screen(
      frame,
      RoleView(
        name: words["role_\(role.name.rawValue)"],
        party: party.flatMap { $0 == .both ? nil : words["party_\($0.rawValue)"] },
        responsibilities: texts(role.responsibilities),
        qualifications: role.qualifications.map {
          Shown(QualificationView(kind: words["qualification_\($0.kind.rawValue)"], text: texts($0.text)))
        },
        gives: texts(role.gives), gains: texts(role.gains), outcomes: texts(role.outcomes),
        notExpected: texts(role.notExpected), firstSteps: cards(role.firstSteps),
        expectations: expectations, body: html,
        card: route.link(to: Route(edition.folder + item.cardFile)), path: path,
        questions: questions.map { card($0, label: false) }, benefits: benefits.map { texts($0.text) }))
  }

  // MARK: Stories

  private func people(_ story: Story) -> [String] {
    story.draft.people.compactMap { person in
      let parts = [texts(person.levelBand), texts(person.areaBand)].compactMap(\.self)
      return parts.isEmpty ? nil : capitalised(parts.joined(separator: ", "))
    }
  }

  func stories(_ outcome: StoryDraft.Outcome?) -> Screen<StoriesView> {
    let base = edition.folder
    func filter(_ title: String, _ path: String, _ count: Int, _ current: Bool) -> Shown<FilterView> {
      Shown(
        FilterView(
          title: title, link: route.link(to: Route(base + path)), count: String(count),
          current: current))
    }
    let filters =
      [
        filter(words["all_stories"], "stories/index.html", edition.items(.story).count, outcome == nil)
      ]
      + edition.outcomes.map {
        filter(words["outcome_\($0.rawValue)"], $0.storyList, edition.stories($0).count, $0 == outcome)
      }
    let items = edition.stories(outcome).compactMap { item -> Shown<StoryCardView>? in
      guard let story = item.story, let day = item.entry.header.date else { return nil }
      return Shown(
        StoryCardView(
          title: item.title, link: link(item), summary: item.summary, date: date(day),
          outcomes: story.draft.outcomes.map { words["outcome_\($0.rawValue)"] }, people: people(story)))
    }
    var frame = frame(.stories, section: .stories)
    if let outcome {
      frame.title = words.sentence("stories_about", ["outcome": words["outcome_\(outcome.rawValue)"]])
      frame.crumbs = [(words["stories"], edition.route(.stories))]
    }
    frame.feeds = feeds
    return screen(
      frame,
      StoriesView(
        filters: filters, items: items, filtered: outcome != nil, note: words["anonymity_note"],
        feed: site.baseURL == nil ? nil : route.link(to: Feed.stories.route(in: edition))))
  }

  func story(_ item: Item, _ story: Story) -> Screen<StoryView> {
    let (html, headings) = body(item)
    let draft = story.draft
    return screen(
      frame(.story, item, section: .stories, headings: headings),
      StoryView(
        date: date(item.entry.header.date ?? site.today),
        attribution: words["attribution_\(draft.attribution.rawValue)"], people: people(story),
        outcomes: draft.outcomes.map {
          composer.ref(words["outcome_\($0.rawValue)"], Route(edition.folder + $0.storyList))
        },
        situation: texts(draft.situation), theme: texts(draft.theme), challenge: texts(draft.challenge),
        whatWeDid: texts(draft.whatWeDid), whatChanged: texts(draft.whatChanged),
        learnedSenior: texts(draft.learnedBySenior), learnedJunior: texts(draft.learnedByJunior),
        senior: words["party_senior"], junior: words["party_junior"],
        quote: draft.quote.map { Shown(QuoteView(text: texts($0.text), by: texts($0.byLabel))) },
        body: html, topics: cards(draft.topics, "topics"), modules: cards(draft.modules, "modules"),
        stories: route.link(to: edition.route(.stories))))
  }

  // MARK: Lists of short entries

  /// The text of an entry that shares its page with others.
  private func entryBody(_ item: Item, shift: Int) -> HTML {
    composer.body(
      of: item.entry.document, edition: edition, header: item.entry.header,
      idPrefix: item.entry.slug + "-", headingShift: shift
    ).html
  }

  func faq() -> Screen<FaqView> {
    var groups: [(title: String, items: [Item])] = []
    for item in edition.items(.faq) {
      guard case .faq(let faq) = item.entry.noun else { continue }
      let title = texts(faq.group) ?? words["faq"]
      if let place = groups.firstIndex(where: { $0.title == title }) {
        groups[place].items.append(item)
      } else {
        groups.append((title, [item]))
      }
    }
    return screen(
      frame(.faq, section: .faq),
      FaqView(
        groups: groups.enumerated().map { index, group in
          Shown(
            FaqGroupView(
              id: "g-\(index + 1)", title: group.title,
              questions: group.items.map {
                Shown(QuestionView(id: $0.entry.slug, question: $0.title, answer: entryBody($0, shift: 2)))
              }))
        }))
  }

  func glossary() -> Screen<GlossaryView> {
    let items = edition.items(.glossary)
    return screen(
      frame(.glossary, section: .glossary),
      GlossaryView(
        entries: items.compactMap { item -> Shown<GlossaryEntryView>? in
          guard case .glossary(let entry) = item.entry.noun else { return nil }
          return Shown(
            GlossaryEntryView(
              id: item.entry.slug, term: item.title, definition: texts(entry.definition),
              body: nonEmpty(entryBody(item, shift: 1)),
              see: entry.see.compactMap { reference in
                edition.item("glossary/\(reference.name)").map {
                  Shown(WordRefView(id: $0.entry.slug, title: $0.title))
                }
              }))
        }))
  }

  func topics() -> Screen<TopicsView> {
    let groups = Topic.Group.allCases.compactMap { group -> Shown<TopicGroupView>? in
      let items = edition.items(.topic).filter {
        guard case .topic(let topic) = $0.entry.noun else { return false }
        return topic.group == group
      }
      guard !items.isEmpty else { return nil }
      return Shown(
        TopicGroupView(
          title: words["group_\(group.rawValue)"], cards: items.map { card($0, label: false) }))
    }
    return screen(frame(.topics, section: .topics), TopicsView(groups: groups))
  }

  func topic(_ item: Item, _ topic: Topic) -> Screen<TopicView> {
    let (html, headings) = body(item)
    let about = edition.storiesAbout["topics/\(item.page.original.path.stem)"] ?? []
    return screen(
      frame(.topic, item, section: .topics, headings: headings),
      TopicView(
        group: words["group_\(topic.group.rawValue)"], starters: texts(topic.starters),
        seniorGains: texts(topic.seniorGains), reverseSide: texts(topic.reverseSide),
        senior: words["party_senior"], junior: words["party_junior"],
        capability: topic.capability.flatMap { reference in
          settings.capabilities.first { $0.id.value == reference.name }.map { texts($0.text) }
        }, body: html, stories: about.prefix(4).map { card($0) }))
  }

  func barriers() -> Screen<BarriersView> {
    screen(
      frame(.barriers, section: .barriers),
      BarriersView(cards: edition.items(.barrier).map { card($0, label: false) }))
  }

  func barrier(_ item: Item, _ barrier: Barrier) -> Screen<BarrierView> {
    let (html, headings) = body(item)
    return screen(
      frame(.barrier, item, section: .barriers, headings: headings),
      BarrierView(
        situation: texts(barrier.situation),
        who: barrier.who.filter(\.isGeneral).map { words["audience_\($0.rawValue)"] },
        mitigations: cards(barrier.mitigations), tries: texts(barrier.tries),
        avoid: texts(barrier.avoid), body: html))
  }

  func ideas() -> Screen<IdeasView> {
    screen(
      frame(.ideas, section: .ideas),
      IdeasView(
        items: edition.items(.idea).compactMap { item -> Shown<IdeaView>? in
          guard case .idea(let idea) = item.entry.noun else { return nil }
          return Shown(
            IdeaView(
              id: item.entry.slug, title: item.title, practice: texts(idea.practice),
              how: texts(idea.how), effort: words["effort_\(idea.effort.rawValue)"],
              firstSeen: idea.firstSeen.flatMap { reference in
                edition.cohorts.first { $0.id == reference.name }.map { texts($0.settings.name) }
              }, body: entryBody(item, shift: 1)))
        }))
  }

  func changes() -> Screen<ChangesView> {
    var frame = frame(.changes, section: .changes)
    frame.feeds = feeds
    return screen(
      frame,
      ChangesView(
        items: edition.items(.change).compactMap { item -> Shown<ChangeView>? in
          guard case .change(let change) = item.entry.noun, let day = item.entry.header.date else {
            return nil
          }
          return Shown(
            ChangeView(
              id: item.entry.slug, title: item.title, date: date(day),
              category: words["category_\(change.category.rawValue)"], theme: texts(change.theme),
              decision: texts(change.decision), effectiveFrom: change.effectiveFrom.map { date($0) },
              body: entryBody(item, shift: 1)))
        }, feed: site.baseURL == nil ? nil : route.link(to: Feed.changes.route(in: edition))))
  }

  func contacts() -> Screen<ContactsView> {
    let groups = Person.Relation.allCases.compactMap { relation -> Shown<ContactGroupView>? in
      let items = edition.items(.person).filter {
        guard case .person(let person) = $0.entry.noun else { return false }
        return person.relation == relation
      }
      guard !items.isEmpty else { return nil }
      return Shown(
        ContactGroupView(
          title: words["relation_\(relation.rawValue)"], people: items.compactMap { contact($0, withBody: true) }))
    }
    return screen(
      frame(.contacts, section: .contacts),
      ContactsView(
        groups: groups,
        links: settings.links.support.compactMap { support in
          Link(support.url).map { Shown(RefView(title: texts(support.label), link: $0)) }
        }))
  }

  // MARK: Tags and index

  func tags() -> Screen<TagsView> {
    screen(
      Frame(template: .tags, title: words["tags"]),
      TagsView(
        items: edition.tags.map { tag, items in
          Shown(
            TagView(
              title: tagName(tag), link: route.link(to: tagRoute(tag)),
              count: words.count("pages_count", items.count)))
        }))
  }

  func tag(_ tag: String, _ items: [Item]) -> Screen<TaggedView> {
    var frame = Frame(template: .tag, title: words.sentence("tagged", ["tag": tagName(tag)]))
    frame.crumbs = [(words["tags"], Route(edition.folder + "tags/index.html"))]
    return screen(frame, TaggedView(name: tagName(tag), cards: items.map { card($0) }))
  }

  func index() -> Screen<IndexView> {
    var letters: [String: [(key: String, entry: Shown<IndexEntryView>)]] = [:]
    for type in ContentType.allCases where type != .change {
      for item in edition.items(type) {
        let folded = slug(from: item.title)
        let first = item.title.first { $0.isLetter || $0.isNumber }
        let letter: String =
          if let byte = folded.utf8.first, folded.utf8.count > 0, byte >= 0x61 {
            String(UnicodeScalar(byte)).uppercased()
          } else if let first, first.isLetter {
            first.uppercased()
          } else {
            words["letters_other"]
          }
        letters[letter, default: []].append(
          (
            folded.isEmpty ? item.title.lowercased() : folded,
            Shown(
              IndexEntryView(
                title: item.title, link: link(item), label: words["label_\(type.rawValue)"]))
          ))
      }
    }
    let sorted = letters.sorted { $0.key < $1.key }
    return screen(
      Frame(template: .aToZ, title: words["a_z"]),
      IndexView(
        letters: sorted.enumerated().map { index, entry in
          Shown(
            LetterView(
              id: "l-\(index + 1)", letter: entry.key,
              entries: entry.value.sorted { ($0.key, $0.entry.title) < ($1.key, $1.entry.title) }
                .map(\.entry)))
        }))
  }

  func plainPage(_ item: Item) -> Screen<ContentView> {
    let (html, headings) = body(item)
    return screen(
      frame(.page, item, section: nil, headings: headings), ContentView(body: html))
  }
}
