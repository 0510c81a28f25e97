import Content
import Privacy
import Syntax
import Templating

// The pages that follow from program.yml: home, about, taking part, confidentiality.

extension ProgramComposer {
  func home() -> Screen<ProgramHomeView> {
    let steps = (1...5).map { n in
      Shown(StepView(number: String(n), title: words["step_\(n)"], text: words["step_\(n)_text"]))
    }
    let start = edition.items(.role).filter(isInPair)
    // Three for each side of a pair, each saying whose it is: "you" may be either.
    let gains = [ProgramSettings.Benefit.For.mentor, .mentee].flatMap { side in
      settings.benefits.filter { $0.audience == side }.prefix(3).map {
        words.sentence(
          "labelled", ["label": words["audience_\(side.rawValue)"], "text": texts($0.text)])
      }
    }
    let sections = edition.sections.map { section in
      let count = section.type.map { edition.items($0).count }
      return Shown(
        CardView(
          title: words[section.rawValue], link: route.link(to: edition.route(section)),
          summary: words["intro_\(section.rawValue)"], label: nil,
          meta: count.map { words.count("pages_count", $0) }, language: nil))
    }
    return screen(
      Frame(
        template: .programHome, title: texts(settings.name), summary: texts(settings.tagline),
        feeds: feeds),
      ProgramHomeView(
        introduction: composer.slot("home", program: edition),
        start: start.map { card($0, label: false) },
        steps: steps, benefits: gains,
        champion: contact(settings.champions.first),
        stories: edition.items(.story).prefix(3).map { card($0, label: false) },
        changes: edition.items(.change).prefix(3).map { card($0, label: false) }, sections: sections
      ))
  }

  /// The program's feeds, if the site's address is known.
  var feeds: [Shown<RefView>] {
    guard site.baseURL != nil else { return [] }
    let name = texts(settings.name)
    return Feed.allCases.filter { !$0.items(of: edition).isEmpty }.map { feed in
      composer.ref(
        words.sentence("feed_\(feed.rawValue)", ["program": name]), feed.route(in: edition))
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
            Shown(
              BenefitView(
                text: texts($0.text), category: words["benefit_\($0.category.rawValue)"],
                metric: texts($0.metric)))
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
        rationale: texts(settings.rationale),
        definition: words["definition_\(settings.model.rawValue)"],
        comparison: comparison,
        reverseComponent: settings.reverseComponent.map {
          Shown(
            ReverseComponentView(
              description: texts($0.description), goals: texts($0.seniorLearningGoals)))
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
        metrics: settings.metrics.map { metric in
          Shown(
            MetricView(
              name: texts(metric.name), kind: words["metric_\(metric.kind.rawValue)"],
              definition: texts(metric.definition), source: texts(metric.source),
              when: texts(metric.when), owner: person(metric.owner)?.title,
              publish: words["metric_publish_\(metric.publish.rawValue)"]))
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
    func criteria(_ role: Role.Name, _ criteria: ProgramSettings.Criteria?) -> Shown<CriteriaView>?
    {
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
    func selfCheck(_ role: Role.Name, _ items: [Text]?) -> Shown<SelfCheckView>? {
      guard let items, !items.isEmpty else { return nil }
      return Shown(SelfCheckView(role: words["role_\(role.rawValue)"], items: texts(items)))
    }
    let roles = edition.items(.role).filter(isInPair)
    return screen(
      frame(.takePart, section: .takePart),
      TakePartView(
        participation: words["participation_\(settings.participation.rawValue)"],
        voluntary: texts(selection?.voluntary),
        selfChecks: [
          selfCheck(.mentor, selection?.selfCheck?.mentor),
          selfCheck(.mentee, selection?.selfCheck?.mentee),
        ].compactMap(\.self),
        criteria: [criteria(.mentor, selection?.mentor), criteria(.mentee, selection?.mentee)]
          .compactMap(\.self),
        questions: questions, rules: settings.matching.map(rules) ?? [],
        factors: settings.matching.map { texts($0.factors) } ?? [],
        diverse: settings.matching.map { texts($0.preferDiverse) } ?? [],
        expectations: edition.cohort.map { expectations($0) } ?? [],
        roles: roles.map { card($0, label: false) }))
  }

  /// The rules for pairs in sentences, from the list that `portico pairs check` goes by.
  func rules(_ matching: ProgramSettings.Matching) -> [String] {
    matching.rules.map { rule in
      switch rule {
      case .levelsApart(let levels): words.count("rule_level_gap", levels)
      case .levelsApartAtMost(let levels): words.count("rule_level_gap_max", levels)
      case .differentUnit(let depth): words.count("rule_unit", depth)
      case .noReportingLine: words["rule_reporting_line"]
      case .bothAgree: words["rule_both_agree"]
      case .capacity(let people): words.count("rule_capacity", people)
      }
    }
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
}
