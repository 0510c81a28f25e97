import Content
import Diagnostics
import Privacy
import Syntax

/// Something that a program needs to work.
package struct ReadinessRule: Sendable {
  /// Its number in the list of domain.md 3.10, for good.
  package let number: Int
  package let group: ReadinessGroup
  package let level: ReadinessLevel
  /// The step of setting up a program in which it is met.
  package let step: SetupStep
  /// The requirements it stands for, by their R-numbers.
  package let sources: [Int]
  let spots: [ReadinessSpot]
  let applies: @Sendable (ReadinessSubject) -> Bool
  let look: @Sendable (ReadinessSubject, inout ReadinessGaps) -> Void

  package var id: String { "RC\(number)" }
  /// The question it asks, by its key in the word lists.
  package var question: String { "ready_\(number)" }

  init(
    _ number: Int, _ group: ReadinessGroup, _ level: ReadinessLevel, _ step: SetupStep,
    r sources: [Int], in spots: ReadinessSpot...,
    when applies: @escaping @Sendable (ReadinessSubject) -> Bool = { _ in true },
    look: @escaping @Sendable (ReadinessSubject, inout ReadinessGaps) -> Void
  ) {
    self.number = number
    self.group = group
    self.level = level
    self.step = step
    self.sources = sources
    self.spots = spots
    self.applies = applies
    self.look = look
  }

  /// Every rule, by number.
  package static let all: [ReadinessRule] =
    purpose + training + selection + measurement + ethics + support

  // MARK: A Purpose

  private static let purpose = [
    ReadinessRule(1, .purpose, .blocks, .goals, r: [20, 145], in: .settings("purpose")) {
      $1.need(
        $0.isWritten($0.settings.purpose), "purpose",
        $0.replace("purpose: …  # who learns what from whom, and what it is good for"))
    },
    ReadinessRule(2, .purpose, .blocks, .goals, r: [21], in: .settings("strategy_goals")) {
      $1.need(
        $0.isWritten($0.settings.strategyGoals.map(\.text)), "strategy_goal",
        $0.add(
          "- id: our-goal\n  text: …  # a goal of the organisation that the program serves",
          to: "strategy_goals", isThere: !$0.settings.strategyGoals.isEmpty))
    },
    ReadinessRule(3, .purpose, .blocks, .goals, r: [101, 102], in: .settings("objectives")) {
      $1.need(
        $0.isWritten($0.settings.objectives.map(\.statement)), "objective",
        $0.add(
          "- id: our-objective\n  statement: …  # what will be true\n  measure: …  # how you will know\n  target: …  # how much\n  due: \($0.cohorts.first?.end.iso ?? $0.today.iso)\n  owner: \($0.settings.coordinator.name)\n  capabilities: [our-capability]",
          to: "objectives", isThere: !$0.settings.objectives.isEmpty))
    },
    ReadinessRule(4, .purpose, .blocks, .goals, r: [72, 102], in: .settings("capabilities")) {
      it, gaps in
      let parties: [Party] = it.settings.twoWay ? [.senior, .junior] : [.senior]
      for party in parties {
        let own = it.settings.capabilities.filter { $0.party == party || $0.party == .both }
        gaps.need(
          it.isWritten(own.map(\.text)), "capability",
          ["who": .word("party_\(party.rawValue)")],
          it.add(
            "- id: \(party.rawValue)-capability\n  kind: skill\n  text: …  # what they will know, do or be able to do\n  strategy_goal: our-goal\n  for: \(party.rawValue)",
            to: "capabilities", isThere: !it.settings.capabilities.isEmpty || !gaps.found.isEmpty))
      }
      gaps.need(it.settings.twoWay, "two_way", level: .warns, it.replace("two_way: true"))
    },
    ReadinessRule(5, .purpose, .blocks, .benefits, r: [103, 104], in: .settings("benefits")) {
      it, gaps in
      let benefits = it.settings.benefits.filter { it.isWritten($0.text) }
      func lines(_ audience: String, _ category: String) -> ReadinessMend {
        it.add(
          "- id: \(audience)-\(slug(from: category))\n  text: …  # what they gain\n  audience: \(audience)\n  category: \(category)",
          to: "benefits", isThere: !it.settings.benefits.isEmpty || !gaps.found.isEmpty)
      }
      for role in [ProgramSettings.Benefit.For.mentor, .mentee] {
        gaps.need(
          benefits.contains { $0.audience == role }, "benefit",
          ["who": .word("audience_\(role.rawValue)")],
          lines(role.rawValue, "professional_development"))
      }
      for category in [
        ProgramSettings.Benefit.Category.professionalDevelopment, .innovation, .inclusion,
      ] {
        gaps.need(
          benefits.contains { $0.category == category }, "benefit_category",
          ["what": .word("benefit_\(category.rawValue)")], level: .warns,
          lines("organization", category.rawValue))
      }
    },
    ReadinessRule(6, .purpose, .blocks, .goals, r: [28], in: .settings("champions")) {
      it, gaps in
      gaps.need(
        it.settings.champions.contains { it.person($0) != nil }, "champion",
        it.new(
          .person, "Their name",
          "relation: champion\npublish_consent: true\n# and in \(it.program.file):\nchampions: [their-name]"
        ))
    },
    ReadinessRule(7, .purpose, .warns, .goals, r: [40], in: .settings("leader_commitments")) {
      it, gaps in
      for level in ProgramSettings.Commitment.Level.allCases {
        let own = it.settings.commitments.filter { $0.level == level }
        gaps.need(
          it.isWritten(own.map(\.commitment)), "commitment",
          ["who": .word("leader_\(level.rawValue)")],
          it.add(
            "- person: …  # a file in people/\n  level: \(level.rawValue)\n  commitment: …  # what they promise, in their words\n  review_date: \(it.cohorts.first?.midpoint.iso ?? it.today.iso)",
            to: "leader_commitments",
            isThere: !it.settings.commitments.isEmpty || !gaps.found.isEmpty))
      }
    },
    ReadinessRule(8, .purpose, .warns, .goals, r: [41], in: .settings("values")) {
      $1.need(
        $0.isWritten($0.settings.values.map(\.behaviour)), "values",
        $0.add(
          "- name: …  # one of your values\n  behaviour: …  # how it shows when two people meet",
          to: "values", isThere: !$0.settings.values.isEmpty))
    },
  ]

  // MARK: B Roles and training

  private static let pairRoles: [Role.Name] = [.mentor, .mentee]

  private static let training = [
    ReadinessRule(9, .training, .blocks, .guidelines, r: [42, 111], in: .pages(.role)) {
      it, gaps in
      for name in pairRoles + [.coordinator, .manager] {
        gaps.need(
          it.role(name).map { it.isWritten($0.role.responsibilities) } ?? false, "role",
          ["who": .word("role_\(name.rawValue)")], level: name == .manager ? .warns : .blocks,
          at: it.role(name).map { it.place(of: $0.entry, "responsibilities") },
          it.role(name).map {
            it.replace("responsibilities:\n  - …  # what the role does", in: $0.entry.path.file)
          } ?? it.new(.role, name.rawValue, "role: \(name.rawValue)"))
      }
    },
    ReadinessRule(
      10, .training, .blocks, .guidelines, r: [108, 109, 110], in: .pages(.role),
      .cohorts("expectations")
    ) { it, gaps in
      for name in pairRoles {
        let role = it.role(name)
        gaps.need(
          role.map { it.isWritten($0.role.outcomes) } ?? false, "outcomes",
          ["who": .word("role_\(name.rawValue)")],
          at: role.map { it.place(of: $0.entry, "outcomes") },
          role.map {
            it.replace("outcomes:\n  - …  # what comes of it, by the end", in: $0.entry.path.file)
          }
            ?? it.new(.role, name.rawValue, "role: \(name.rawValue)"))
      }
      for cohort in it.cohorts {
        // The cohort's own check decides whether they agree, and says what to write.
        let disagreement = it.noticed {
          $0.code == .cohortExpectations && $0.span.file == cohort.file
        }.first
        gaps.need(
          disagreement == nil, "arithmetic", ["cohort": .text(cohort.settings.name.value)],
          level: .warns,
          at: ReadinessPlace(
            file: cohort.file, key: "expectations", line: disagreement?.span.line ?? 0),
          ReadinessMend(note: disagreement?.mend))
      }
    },
    ReadinessRule(11, .training, .blocks, .benefits, r: [72, 73], in: .pages(.role)) {
      it, gaps in
      for name in pairRoles {
        let role = it.role(name)
        func need(_ texts: [Text]?, _ key: String) {
          gaps.need(
            texts.map { it.isWritten($0) } ?? false, key, ["who": .word("role_\(name.rawValue)")],
            at: role.map { it.place(of: $0.entry, key) },
            role.map { it.replace("\(key):\n  - …  # in one sentence", in: $0.entry.path.file) }
              ?? it.new(.role, name.rawValue, "role: \(name.rawValue)"))
        }
        need(role?.role.gives, "gives")
        need(role?.role.gains, "gains")
      }
    },
    subjects(
      12, r: [33, 34, 35, 36, 140, 141, 142],
      [.requirements, .relationship, .challenges, .roles, .trust, .goals]),
    subjects(13, r: [143], [.powerDynamics]),
    subjects(14, r: [136, 138], [.psychologicalSafety, .curiosity]),
    ReadinessRule(15, .training, .blocks, .guidelines, r: [77], in: .pages(.module)) {
      it, gaps in
      let untaught = [Module.Learner.mentor, .mentee].filter { learner in
        !it.required(learner).contains { $0.covers.contains(.feedback) && $0.phase == .onboarding }
      }
      gaps.need(
        untaught.isEmpty, "early_feedback",
        ["who": .words(untaught.map { "audience_\($0.rawValue)" })],
        it.new(
          .module, "Giving and receiving feedback",
          "phase: onboarding\nrequired_for: [\(untaught.map(\.rawValue).joined(separator: ", "))]\ncovers: [feedback]"
        ))
    },
    ReadinessRule(
      16, .training, .blocks, .guidelines, r: [139], in: .pages(.event), .cohorts("kickoff")
    ) { it, gaps in
      for cohort in it.cohorts {
        let early = it.events(of: cohort, [.orientation, .training]).filter {
          $0.start.day <= cohort.kickoff.adding(days: 14)
        }
        for name in pairRoles {
          gaps.need(
            early.contains { it.isFor($0.audience, name) }, "orientation",
            [
              "who": .word("audience_\(name.rawValue)"),
              "cohort": .text(cohort.settings.name.value),
            ],
            it.new(
              .event, "Orientation for \(name.rawValue)s",
              "kind: orientation\nstart: kickoff-5d\naudience: [\(name.rawValue)]\ncohorts: [\(cohort.id)]"
            ))
        }
      }
    },
  ]

  /// A rule that the required modules of each role teach some subjects. Which role needs which of
  /// them follows from the model; where no role does, the rule does not apply.
  private static func subjects(
    _ number: Int, r sources: [Int], _ subjects: Set<Module.Subject>
  ) -> ReadinessRule {
    let learners: [Module.Learner] = [.mentor, .mentee]
    return ReadinessRule(
      number, .training, .blocks, .guidelines, r: sources, in: .pages(.module),
      when: { it in
        learners.contains { !it.settings.model.neededSubjects($0).isDisjoint(with: subjects) }
      }
    ) { it, gaps in
      for subject in Module.Subject.allCases where subjects.contains(subject) {
        let untaught = learners.filter { !it.untaught($0, of: [subject]).isEmpty }
        gaps.need(
          untaught.isEmpty, "subject",
          [
            "who": .words(untaught.map { "audience_\($0.rawValue)" }),
            "what": .word("covers_\(subject.rawValue)"),
          ],
          it.new(
            .module, subject.rawValue.replacing("_", with: " "),
            "required_for: [\(untaught.map(\.rawValue).joined(separator: ", "))]\ncovers: [\(subject.rawValue)]"
          ))
      }
    }
  }

  // MARK: C Selection and matching

  private static let selection = [
    ReadinessRule(17, .selection, .blocks, .people, r: [1, 22, 23], in: .settings("selection")) {
      it, gaps in
      let selection = it.settings.selection
      for (name, own) in [(Role.Name.mentor, selection?.mentor), (.mentee, selection?.mentee)] {
        let criteria = own?.criteria ?? []
        gaps.need(
          it.isWritten(criteria.map(\.text)), "criteria",
          ["who": .word("audience_\(name.rawValue)")],
          it.add(
            "\(name.rawValue):\n  criteria:\n    - text: …  # what makes someone suitable; never age\n      serves: our-capability",
            to: "selection", isThere: selection != nil || !gaps.found.isEmpty))
        for criterion in criteria where criterion.serves == nil {
          gaps.need(
            false, "serves", ["what": .text(criterion.text.value)],
            at: it.place(of: criterion.text, "selection.\(name.rawValue).criteria"),
            it.write("serves: our-capability"))
        }
      }
      for word in it.noticed({ $0.code == .ageWord }) {
        gaps.need(
          false, "ageless", at: ReadinessPlace(file: word.span.file, line: word.span.line),
          ReadinessMend(note: word.mend))
      }
    },
    ReadinessRule(
      18, .selection, .blocks, .people, r: [24, 25, 26, 27, 28],
      in: .settings("selection.questions")
    ) { it, gaps in
      let asked = it.settings.selection?.questions
      func need(_ isThere: Bool, _ key: String, _ answer: String) {
        gaps.need(
          isThere, "answer", ["what": .word("question_\(key)")],
          it.add(
            asked == nil && gaps.found.isEmpty
              ? "questions:\n  \(key): \(answer)" : "\(key): \(answer)",
            to: asked == nil && gaps.found.isEmpty ? "selection" : "selection.questions",
            isThere: true))
      }
      need(!(asked?.required ?? []).isEmpty, "required", "[our-capability]")
      need(it.isWritten(asked?.whoNeeds), "who_needs", "…  # which groups; no names")
      need(it.isWritten(asked?.whoHas), "who_has", "…  # which groups; no names")
      need(it.isWritten(asked?.whoIsOpen), "who_is_open", "…  # who may come forward, and how")
      need(
        it.isWritten(asked?.champion), "champion", "…  # who stands behind it; an office is enough")
    },
    ReadinessRule(
      19, .selection, .blocks, .people, r: [27, 105], in: .settings("participation"),
      .settings("selection.self_check"), .settings("links.application"), .cohorts("applications")
    ) { it, gaps in
      let selection = it.settings.selection
      gaps.need(
        it.settings.participation == .voluntary || it.isWritten(selection?.voluntary), "voluntary",
        it.replace("participation: voluntary"))
      for (name, own) in [
        (Role.Name.mentor, selection?.selfCheck?.mentor), (.mentee, selection?.selfCheck?.mentee),
      ] {
        let isFirst = selection?.selfCheck == nil && gaps.found.isEmpty
        let line = "\(name.rawValue): […]  # sentences to tick"
        gaps.need(
          it.isWritten(own ?? []), "self_check", ["who": .word("audience_\(name.rawValue)")],
          at: it.place(.settings("selection.self_check")),
          it.add(
            isFirst ? "self_check:\n  \(line)" : line,
            to: isFirst ? "selection" : "selection.self_check", isThere: true))
      }
      gaps.need(
        it.hasLink(it.settings.links.application), "application",
        at: it.place(.settings("links.application")),
        it.link("application", isFirst: true))
    },
    ReadinessRule(
      20, .selection, .blocks, .matching, r: [68, 69, 70], in: .settings("matching")
    ) { it, gaps in
      guard let matching = it.settings.matching else {
        gaps.need(
          false, "matching",
          it.add(
            "min_level_gap: 2\ndifferent_unit_depth: 1\nno_reporting_line: true", to: "matching",
            isThere: false))
        return
      }
      // The sentences that readers see, and that `portico pairs check` goes by.
      let rules = matching.rules
      func need(_ isThere: Bool, _ key: String, _ line: String) {
        gaps.need(
          isThere, key, level: .warns, at: it.place(.settings("matching")),
          it.replace(line))
      }
      need(
        it.settings.model == .reciprocal
          || rules.contains { if case .levelsApart(let n) = $0 { n >= 2 } else { false } },
        "level_gap", "min_level_gap: 2")
      need(
        rules.contains { if case .differentUnit = $0 { true } else { false } }, "unit_rule",
        "different_unit_depth: 1")
      need(rules.contains(.noReportingLine), "line_rule", "no_reporting_line: true")
    },
    ReadinessRule(
      21, .selection, .blocks, .matching, r: [144], in: .settings("when_difficult"),
      .pages(.guideline)
    ) { it, gaps in
      let difficulty = it.settings.difficulty
      gaps.need(
        it.isWritten(difficulty?.rematch) && it.isWritten(difficulty?.exit)
          || it.hasGuideline(.ending), "ending",
        it.add(
          "rematch: …  # how to ask for another partner, and until when\nexit: …  # how to leave without fault, and who is told what",
          to: "when_difficult", isThere: difficulty != nil))
    },
  ]

  // MARK: D Measurement

  private static let measurement = [
    ReadinessRule(22, .measurement, .blocks, .evaluation, r: [37, 75], in: .settings("metrics")) {
      it, gaps in
      for objective in it.settings.objectives {
        let own = it.settings.metrics.filter { $0.objective.name == objective.id.value }
        gaps.need(
          it.isWritten(own.map(\.definition)), "metric",
          ["what": .text(objective.id.value)],
          it.add(
            "- id: \(objective.id.value)-metric\n  name: …  # what it is called\n  definition: …  # what it says\n  type: quantitative\n  objective: \(objective.id.value)\n  formula: …  # how the number is worked out\n  source: …  # which survey or list\n  target: …  # how much\n  when: […]  # which days\n  owner: \(it.settings.coordinator.name)\n  defined_on: \(it.today.iso)",
            to: "metrics", isThere: !it.settings.metrics.isEmpty || !gaps.found.isEmpty))
      }
      gaps.need(
        !it.settings.objectives.isEmpty || !it.settings.metrics.isEmpty, "metrics",
        it.write("metrics: …  # once there are objectives: RC3"))
      for metric in it.settings.metrics {
        func need(_ isThere: Bool, _ field: String) {
          gaps.need(
            isThere, "metric_field", ["what": .text(metric.id.value), "field": .text(field)],
            at: it.place(of: metric.name, "metrics"), it.write("\(field): …"))
        }
        need(it.isWritten(metric.target), "target")
        need(metric.kind == .qualitative || it.isWritten(metric.formula), "formula")
        for cohort in it.cohorts where metric.definedOn.value > cohort.kickoff {
          gaps.need(
            false, "metric_late",
            [
              "what": .text(metric.id.value), "date": .day(metric.definedOn.value),
              "cohort": .text(cohort.settings.name.value),
            ],
            at: ReadinessPlace(
              file: metric.definedOn.span.file, key: "defined_on", line: metric.definedOn.span.line),
            it.replace("defined_on: \(cohort.kickoff.iso)"))
        }
      }
    },
    ReadinessRule(23, .measurement, .blocks, .evaluation, r: [118], in: .settings("metrics")) {
      it, gaps in
      for kind in Metric.Kind.allCases {
        gaps.need(
          it.settings.metrics.contains { $0.kind == kind }, "metric_kind",
          ["what": .word("metric_\(kind.rawValue)")],
          it.add(
            "- id: \(kind.rawValue)-metric\n  type: \(kind.rawValue)\n  …  # and the rest as in RC22",
            to: "metrics", isThere: !it.settings.metrics.isEmpty || !gaps.found.isEmpty))
      }
    },
    ReadinessRule(
      24, .measurement, .blocks, .evaluation, r: [75, 117], in: .cohorts("survey_waves"),
      .settings("links.survey")
    ) { it, gaps in
      for wave in ["baseline", "mid", "end"] {
        for cohort in it.cohorts {
          let opens =
            wave == "baseline"
            ? cohort.kickoff.adding(days: -10)
            : wave == "mid" ? cohort.midpoint : cohort.end.adding(days: -14)
          gaps.need(
            cohort.settings.waves.contains { $0.id.value == wave }, "wave",
            ["what": .word("wave_\(wave)"), "cohort": .text(cohort.settings.name.value)],
            at: ReadinessPlace(file: cohort.file, key: "survey_waves"),
            it.add(
              "- {id: \(wave), opens: \(opens.iso), closes: \(opens.adding(days: 10).iso)}",
              to: "survey_waves",
              isThere: !cohort.settings.waves.isEmpty || !gaps.found.isEmpty, in: cohort.file))
        }
        gaps.need(
          it.hasLink(it.settings.links.surveys.first { $0.name.value == wave }?.value),
          "wave_link", ["what": .word("wave_\(wave)")], at: it.place(.settings("links.survey")),
          it.settings.links.surveys.isEmpty && !gaps.found.contains { $0.key == "lacks_wave_link" }
            ? it.add("survey:\n  \(wave): \"https://…\"", to: "links", isThere: true)
            : it.add("\(wave): \"https://…\"", to: "links.survey", isThere: true))
      }
    },
    ReadinessRule(
      25, .measurement, .blocks, .checkIns, r: [56, 114], in: .cohorts("checkins"),
      .pages(.worksheet)
    ) { it, gaps in
      for cohort in it.cohorts {
        gaps.need(
          cohort.checkins.count >= 2, "checkins", ["cohort": .text(cohort.settings.name.value)],
          at: ReadinessPlace(file: cohort.file, key: "checkins"),
          it.replace("checkins: [+30d, +60d, +90d]", in: cohort.file))
      }
      worksheet("check-in", it, &gaps)
    },
    ReadinessRule(
      26, .measurement, .blocks, .evaluation, r: [38, 39], in: .cohorts("reviews"), .pages(.event),
      .pages(.change)
    ) { it, gaps in
      for cohort in it.cohorts {
        let events = it.events(of: cohort, [.review])
        let day = cohort.settings.reviews.first?.value ?? cohort.midpoint.adding(days: 14)
        gaps.need(
          !events.isEmpty || !cohort.settings.reviews.isEmpty, "review",
          ["cohort": .text(cohort.settings.name.value)],
          at: ReadinessPlace(file: cohort.file, key: "reviews"),
          it.write("reviews: [\(day.iso)]", in: cohort.file))
        gaps.need(
          events.contains { $0.event?.host != nil || $0.page?.original.header.owner != nil },
          "review_owner", ["cohort": .text(cohort.settings.name.value)],
          at: it.place(.pages(.event)),
          it.new(
            .event, "Review of the program",
            "kind: review\nstart: \(day.iso)\nhost: \(it.settings.coordinator.name)\naudience: [sponsor]\ncohorts: [\(cohort.id)]"
          ))
      }
      if let review = it.lastReview {
        gaps.need(
          it.lastChange.map { $0 >= review } ?? false, "change", ["date": .day(review)],
          level: .warns, at: it.place(.pages(.change)),
          it.new(.change, "What we changed", "date: \(it.today.iso)"))
      }
    },
    ReadinessRule(
      27, .measurement, .blocks, .checkIns, r: [78, 116], in: .settings("links.feedback")
    ) {
      $1.need(
        $0.hasLink($0.settings.links.feedback), "feedback",
        $0.link("feedback"))
    },
  ]

  // MARK: E Ethics and confidentiality

  private static let ethics = [
    ReadinessRule(
      28, .ethics, .blocks, .guidelines, r: [61, 128], in: .settings("confidentiality")
    ) { it, gaps in
      let promise = it.settings.confidentiality
      gaps.need(
        it.isWritten(promise?.statement) && it.isWritten(promise?.limits ?? [])
          && it.isWritten(promise?.whoCanSee.map(\.what) ?? []), "confidentiality",
        it.write(
          "confidentiality:\n  statement: …  # what stays between whom\n  who_can_see:\n    - {who: pair, what: …}\n  limits: […]  # when the promise ends\n  not_used_for: [performance_review, promotion, discipline, pay]\n  contact: \(it.settings.coordinator.name)"
        ))
      gaps.need(
        promise?.contact == nil || it.person(promise?.contact) != nil, "confidentiality_contact",
        it.add(
          "contact: \(it.settings.coordinator.name)", to: "confidentiality", isThere: true))
    },
    ReadinessRule(29, .ethics, .blocks, .guidelines, r: [29, 47, 60, 70], in: .pages(.guideline)) {
      it, gaps in
      for (kind, title) in [
        (Guideline.Kind.conduct, "Code of conduct"), (.safety, "A safe space"),
        (.conflict, "Conflicts of interest"), (.privacy, "Privacy notice"),
      ] {
        gaps.need(
          it.hasGuideline(kind), "guideline", ["what": .word("kind_\(kind.rawValue)")],
          it.new(.guideline, title, "kind: \(kind.rawValue)"))
      }
    },
    // That nothing is loaded from elsewhere and that no number of fewer than three people is shown
    // cannot be otherwise: the build refuses both.
    ReadinessRule(30, .ethics, .blocks, .evaluation, r: [62, 63, 64], in: .everything) {
      it, gaps in
      for file in it.noticedAnywhere(Code.privateFiles) {
        gaps.need(
          false, "private", at: ReadinessPlace(file: file.span.file),
          ReadinessMend(command: "mv \(file.span.file) Private/"))
      }
      let consent: [Code] = [
        .storyWithheld, .storyConsent, .storyScope, .storyNotApproved, .storyChanged,
      ]
      // Whoever withdrew has been heard: the story is out, and nothing is left to ask.
      for story in it.noticed({ consent.contains($0.code) && !$0.tellsOfWithdrawal }) {
        gaps.need(
          false, "consent", at: ReadinessPlace(file: story.span.file, line: story.span.line),
          ReadinessMend(note: story.mend))
      }
    },
  ]

  // MARK: F Support and sustain

  private static func worksheet(
    _ stem: String, _ it: ReadinessSubject, _ gaps: inout ReadinessGaps
  ) {
    let hidden = it.settings.hiddenWorksheets.map(\.name)
    let others = hidden.filter { $0 != stem }
    let isHidden = others.count < hidden.count
    gaps.need(
      it.hasWorksheet(stem), "worksheet", ["what": .text(stem)],
      at: it.place(isHidden ? .settings("hide_worksheets") : .pages(.worksheet)),
      isHidden
        ? it.replace("hide_worksheets: [\(others.joined(separator: ", "))]")
        : it.write("status: published", in: it.place(.pages(.worksheet)).file + "\(stem).md"))
  }

  private static let support = [
    ReadinessRule(
      31, .support, .blocks, .checkIns, r: [134, 146, 147], in: .pages(.meeting),
      .pages(.guideline)
    ) { it, gaps in
      let sustains: ReadinessLevel = it.settings.model == .reverse ? .blocks : .warns
      let planned = it.program.plannedMeetings
      gaps.need(
        planned.prefix(2).contains { $0.meeting.purpose == .gettingToKnow }, "first_meeting",
        it.new(
          .meeting, "Getting to know you", "purpose: getting_to_know\nposition: 1"))
      for cohort in it.cohorts where planned.count < cohort.meetingsPlanned {
        gaps.need(
          false, "themes",
          [
            "n": .number(planned.count), "planned": .number(cohort.meetingsPlanned),
            "cohort": .text(cohort.settings.name.value),
          ], level: sustains,
          it.new(
            .meeting, "A theme", "purpose: topic\nposition: \(planned.count + 1)"))
      }
      gaps.need(
        it.hasGuideline(.protectedTime), "protected_time", level: sustains,
        at: it.place(.pages(.guideline)),
        it.new(.guideline, "Protecting the time", "kind: protected_time\npart: support"))
    },
    ReadinessRule(
      32, .support, .blocks, .checkIns, r: [148, 149], in: .settings("reverse_component"),
      .pages(.worksheet), when: { $0.settings.model == .hybrid }
    ) { it, gaps in
      let reverse = it.settings.reverseComponent
      gaps.need(
        it.isWritten(reverse?.description) && it.isWritten(reverse?.seniorLearningGoals), "reverse",
        it.replace(
          "reverse_component:\n  description: …  # how the learning turns around\n  senior_learning_goals: …  # what the senior side sets out to learn"
        ))
      worksheet("goals", it, &gaps)
    },
    ReadinessRule(33, .support, .blocks, .guidelines, r: [31, 32, 86], in: .pages(.worksheet)) {
      it, gaps in
      worksheet("agreement", it, &gaps)
      worksheet("meeting-log", it, &gaps)
      // A hybrid program's goals belong together on one sheet: that is a rule of its own.
      if it.settings.model != .hybrid { worksheet("goals", it, &gaps) }
    },
    ReadinessRule(34, .support, .blocks, .checkIns, r: [18], in: .pages(.barrier)) { it, gaps in
      let barriers = it.program.pages(.barrier).map(\.original)
      gaps.need(
        !barriers.isEmpty, "barrier",
        it.new(
          .barrier, "No time to meet", "mitigations: [guidelines/how-we-work]"))
      for entry in barriers {
        guard case .barrier(let barrier) = entry.noun else { continue }
        gaps.need(
          barrier.mitigations.contains { it.isPublished($0.name) }, "mitigation",
          at: it.place(of: entry, "mitigations"),
          it.replace("mitigations: [guidelines/…]", in: entry.path.file))
      }
    },
    ReadinessRule(35, .support, .blocks, .celebration, r: [120, 150], in: .pages(.event)) {
      it, gaps in
      for cohort in it.cohorts {
        for (kind, title, start) in [
          (Event.Kind.exchange, "First exchange", "kickoff+75d"),
          (.celebration, "We celebrate", "end+7d"),
        ] {
          gaps.need(
            !it.events(of: cohort, [kind]).isEmpty, "event_\(kind.rawValue)",
            ["cohort": .text(cohort.settings.name.value)],
            it.new(
              .event, title, "kind: \(kind.rawValue)\nstart: \(start)\ncohorts: [\(cohort.id)]"))
        }
      }
    },
    ReadinessRule(
      36, .support, .blocks, .checkIns, r: [144], in: .portal("support"),
      .settings("when_difficult"), .pages(.guideline)
    ) { it, gaps in
      gaps.need(
        it.person(it.portal.support) != nil
          || it.settings.links.support.contains {
            it.hasLink($0.url)
          }, "support",
        it.write("support: …  # a file in people/", in: it.place(.portal("support")).file))
      let own = it.settings.difficulty
      gaps.need(
        it.isWritten(own?.steps ?? []) || it.isWritten(own?.signs.map(\.start) ?? [])
          || it.hasGuideline(.difficulty), "difficulty",
        at: it.place(.settings("when_difficult")),
        it.add(
          "steps: […]  # what to do, in order", to: "when_difficult", isThere: own != nil))
    },
    ReadinessRule(37, .support, .warns, .benefits, r: [44], in: .pages(.message)) { it, gaps in
      let dated = it.program.pages(.message).count { page in
        guard case .message(let message) = page.original.noun else { return false }
        return message.send != nil && it.isWritten(page.original)
      }
      gaps.need(
        dated >= 3, "messages", ["n": .number(dated)],
        it.new(
          .message, "After two meetings", "moment: nudge\nsend: +42d"))
    },
    ReadinessRule(38, .support, .blocks, .evaluation, r: [57], in: .everything) { it, gaps in
      for entry in it.ownPages {
        guard let day = entry.header.reviewBy, day.value < it.today else { continue }
        gaps.need(
          false, "reread", ["date": .day(day.value)], level: .warns,
          at: ReadinessPlace(file: entry.path.file, key: "review_by", line: day.span.line),
          it.replace("review_by: \(it.today.adding(months: 12).iso)", in: entry.path.file))
      }
      for link in it.noticed({ $0.code.name.hasPrefix("link/") && $0.severity == .error }) {
        gaps.need(
          false, "link", at: ReadinessPlace(file: link.span.file, line: link.span.line),
          ReadinessMend(note: link.mend))
      }
    },
  ]
}
