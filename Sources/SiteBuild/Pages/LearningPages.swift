import Content
import Privacy
import Syntax
import Templating

/// What one role has to learn.
struct LearningPath {
  let learner: Module.Learner
  let required: [Item]
  let optional: [Item]

  var file: String { "training/path-\(learner.rawValue).html" }
}

extension Edition {
  /// The paths of the roles for which anything is required.
  func paths() -> [LearningPath] {
    [Module.Learner.mentor, .mentee, .manager].compactMap { learner in
      var required: [Item] = []
      var optional: [Item] = []
      for item in items(.module) {
        guard case .module(let module) = item.entry.noun else { continue }
        let isMeant = settings.model.requires(module, of: learner)
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
}

// Training: all modules, the path of each role, and the modules themselves.

extension ProgramComposer {
  func minutes(_ items: [Item]) -> Int {
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

  func title(_ path: LearningPath) -> String {
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
    let texts = texts(of: item)
    let letters = "ABCDEFGH".map(String.init)
    let about = edition.storiesAbout["modules/\(item.page.original.path.stem)"] ?? []
    return screen(
      frame(
        .module, item, section: .training, headings: headings,
        more: about.prefix(3).map { card($0) }),
      ModuleView(
        number: String(item.number), minutes: words.minutes(module.minutes),
        phase: words["phase_\(module.phase.rawValue)"], roles: learners(module.requiredFor),
        covers: module.covers.map { words["covers_\($0.rawValue)"] },
        objectives: texts(module.objectives),
        prerequisites: cards(module.prerequisites, "modules", label: false),
        before: texts(module.before), after: texts(module.after),
        keyQuestions: texts(module.keyQuestions),
        media: module.media.flatMap { media in
          Link(media.url).map {
            Shown(
              MediaView(
                link: $0, captions: Link(media.captions), transcript: Link(media.transcript)))
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
}
