import Content
import Syntax
import Templating

extension ProgramSettings {
  /// Whether there is anything to say on the page of who does what.
  var saysWhoDoesWhat: Bool { !duties.isEmpty || !commitments.isEmpty }
}

// Who does what, and what to do when it gets difficult.

extension ProgramComposer {
  /// A page that settings name, with its language where that is another one.
  private func more(_ reference: Reference?) -> (ref: Shown<RefView>, item: Item)? {
    reference.flatMap { edition.item($0.name) }.map {
      (Shown(RefView(title: $0.title, link: link($0))), $0)
    }
  }

  func whoDoesWhat() -> Screen<WhoDoesWhatView> {
    let roles = Role.Name.allCases.filter { role in
      settings.duties.contains { !$0.parts(of: role).isEmpty }
    }
    let accountability = edition.items(.guideline).filter {
      if case .guideline(let guideline) = $0.entry.noun {
        guideline.kind == .accountability
      } else {
        false
      }
    }
    return screen(
      frame(.whoDoesWhat, section: .whoDoesWhat),
      WhoDoesWhatView(
        commitments: settings.commitments.compactMap { commitment in
          guard let item = edition.item("people/\(commitment.person.name)"),
            case .person(let who) = item.entry.noun
          else { return nil }
          return Shown(
            CommitmentView(
              name: item.title, title: texts(of: item)(who.title),
              level: words["leader_\(commitment.level.rawValue)"],
              commitment: texts(commitment.commitment), review: date(commitment.reviewDate)))
        },
        roles: roles.map { words["role_\($0.rawValue)"] },
        rows: settings.duties.map { duty in
          Shown(
            DutyView(
              task: texts(duty.task), link: more(duty.page)?.ref.link,
              phase: duty.phase.map { words["journey_\($0.rawValue)"] },
              cells: roles.map { role in
                let parts = duty.parts(of: role)
                return Shown(
                  DutyCellView(
                    parts: parts.map { words["duty_\($0.rawValue)"] },
                    does: parts.contains { $0 == .does || $0 == .answers }))
              }))
        },
        pages: accountability.map { card($0) }))
  }

  func difficult() -> Screen<DifficultView> {
    let settings = settings.difficulty
    let program = self.settings
    var seen: Set<String> = []
    func helper(_ why: String, _ reference: Reference?) -> Shown<HelperView>? {
      guard let reference, let item = edition.item("people/\(reference.name)"),
        seen.insert(item.entry.slug).inserted, let contact = contact(item)
      else { return nil }
      return Shown(HelperView(why: words["helper_\(why)"], contact: contact))
    }
    let helpers = [
      helper("first", settings?.contact ?? program.coordinator),
      helper("first", program.coordinator), helper("backup", program.backup),
      helper("support", composer.portal.support),
    ].compactMap(\.self)
    // What the program names, then what is there for such times anyway.
    let named = (settings?.pages ?? []).compactMap { edition.item($0.name) }
    let others = (edition.items(.guideline) + edition.items(.meeting)).filter { item in
      let isMeant =
        switch item.entry.noun {
        case .guideline(let guideline): guideline.kind == .difficulty
        case .meeting(let meeting): meeting.purpose == .stuck
        default: false
        }
      return isMeant && !named.contains { $0 === item }
    }
    let pages = named + others
    let steps = texts(settings?.steps ?? [])
    var frame = frame(.difficult, section: .difficult)
    frame.keywords = difficultyWords
    return screen(
      frame,
      DifficultView(
        urgent: texts(settings?.urgent), answersWithin: texts(settings?.answersWithin),
        contacts: helpers,
        links: program.links.support.compactMap { support in
          Link(support.url).map { Shown(RefView(title: texts(support.label), link: $0)) }
        },
        signs: (settings?.signs ?? []).map { sign in
          let more = more(sign.page)
          return Shown(
            SignView(
              notice: texts(sign.notice), start: texts(sign.start), more: more?.ref,
              language: more.flatMap { language(of: $0.item) }))
        },
        steps: steps.isEmpty ? (1...4).map { words["difficult_step_\($0)"] } : steps,
        rematch: texts(settings?.rematch) ?? words["difficult_rematch"],
        exit: texts(settings?.exit) ?? words["difficult_exit"],
        limits: texts(program.confidentiality?.limits ?? []),
        pages: pages.map { card($0) }))
  }

  /// The words that people look for when it gets difficult: the theme's and the program's own.
  var difficultyWords: [String] {
    let shipped = words["difficult_searched_for"].split(separator: ",").map { word in
      capitalised(String(word.drop { $0 == " " }))
    }
    let own = texts(settings.difficulty?.searchedFor ?? []).map(capitalised)
    return (shipped + own).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
