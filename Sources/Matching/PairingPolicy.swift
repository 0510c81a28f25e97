package import Content

/// What a program asks of its pairs: the published rules, and what its model and training add.
package struct PairingPolicy: Sendable {
  package var model: Model
  package var rules: [PairRule]
  package var levels: ProgramSettings.Matching.LevelOrder
  package var isTwoWay: Bool
  /// Modules that each side has to take before it meets, by file name.
  package var training: [Participant.Side: [String]]

  /// - Parameter modules: the program's modules, by file name.
  package init(_ settings: ProgramSettings, modules: [(name: String, module: Module)]) {
    model = settings.model
    rules = settings.matching?.rules ?? []
    levels = settings.matching?.levels ?? .rising
    isTwoWay = settings.twoWay
    func required(_ side: Participant.Side) -> [String] {
      let party = side == .mentor ? settings.model.mentor : settings.model.mentee
      return modules.filter { entry in
        // What is for later meetings cannot have been done before the first.
        entry.module.phase == .onboarding
          && entry.module.requiredFor.contains { learner in
            switch learner {
            case .mentor: side == .mentor
            case .mentee: side == .mentee
            case .senior: party == .senior || party == .both
            case .junior: party == .junior || party == .both
            case .manager: false
            }
          }
      }.map(\.name)
    }
    training = [.mentor: required(.mentor), .mentee: required(.mentee)]
  }

  package init(
    model: Model, rules: [PairRule], levels: ProgramSettings.Matching.LevelOrder = .rising,
    isTwoWay: Bool = true, training: [Participant.Side: [String]] = [:]
  ) {
    self.model = model
    self.rules = rules
    self.levels = levels
    self.isTwoWay = isTwoWay
    self.training = training
  }

  /// How many pairs someone may be in at a time.
  package func capacity(of person: Participant) -> Int {
    if let own = person.capacity { return own }
    for case .capacity(let capacity) in rules { return capacity }
    return 1
  }

  /// How far the first stands above the second; nil if a level is unknown.
  func levels(of a: Participant, above b: Participant) -> Int? {
    guard let a = a.level, let b = b.level else { return nil }
    return levels == .rising ? a - b : b - a
  }

  /// Why two people may not be a pair, whoever else is paired: all reasons.
  ///
  /// It goes by the list that the handbook publishes.
  package func objections(
    mentor: Participant, mentee: Participant, _ participants: Participants
  ) -> [Objection] {
    guard mentor.id != mentee.id else { return [.samePerson] }
    var found: [Objection] = []
    for (person, side) in [(mentor, Participant.Side.mentor), (mentee, .mentee)] {
      // An empty cell is no yes. Source: R27.
      if participants.columns.contains(.optedIn), person.hasOptedIn != true {
        found.append(.notOptedIn(side))
      }
      if !person.roles.isEmpty, !person.roles.contains(side) { found.append(.otherRole(side)) }
    }
    if participants.columns.contains(.level) {
      found += levelObjections(mentor: mentor, mentee: mentee)
    }
    for rule in rules {
      switch rule {
      case .differentUnit(let depth):
        if mentor.unit.isEmpty || mentee.unit.isEmpty {
          if participants.columns.contains(.unit) { found.append(.unknown(.unit)) }
        } else if sharesUnit(mentor.unit, mentee.unit, depth: depth) {
          found.append(.sameUnit(depth))
        }
      case .noReportingLine:
        if let steps = participants.steps(between: mentor, and: mentee) {
          found.append(.reportingLine(steps))
        }
      case .levelsApart, .levelsApartAtMost, .bothAgree, .capacity: break
      }
    }
    if mentor.conflicts.contains(mentee.id) || mentee.conflicts.contains(mentor.id) {
      found.append(.conflict)
    }
    if participants.columns.isSuperset(of: [.offers, .seeks]), Self.shared(mentor, mentee).isEmpty {
      found.append(.nothingShared)
    }
    return found
  }

  private func levelObjections(mentor: Participant, mentee: Participant) -> [Objection] {
    let asked: (least: Int?, most: Int?) = rules.reduce((nil, nil)) { asked, rule in
      switch rule {
      case .levelsApart(let least): (least, asked.1)
      case .levelsApartAtMost(let most): (asked.0, most)
      default: asked
      }
    }
    let apart: Int?
    switch model.mentor {
    case .senior: apart = levels(of: mentor, above: mentee)
    case .junior: apart = levels(of: mentee, above: mentor)
    case .both: apart = levels(of: mentor, above: mentee).map(abs)
    }
    guard let apart else { return [.unknown(.level)] }
    // The wrong way round is one mistake, not also too small a gap.
    if model.mentor != .both, apart <= 0 { return [.direction] }
    if let least = asked.least, apart < least { return [.tooClose(apart, least)] }
    if let most = asked.most, apart > most { return [.tooFar(apart, most)] }
    return []
  }

  /// What the mentor offers that the mentee seeks, in the mentor's words, or the other way round.
  package static func shared(_ offered: Participant, _ seeking: Participant) -> [Said] {
    offered.offers.filter(seeking.seeks.contains)
  }
}

/// Whether two units are the same down to a level of the organisation chart.
///
/// Somebody who heads a unit belongs to all of it: only the levels that both have are compared.
private func sharesUnit(_ a: [Said], _ b: [Said], depth: Int) -> Bool {
  let common = min(depth, a.count, b.count)
  return a.prefix(common) == b.prefix(common)
}

/// A reason why two people may not be a pair.
package enum Objection: Hashable, Sendable {
  case samePerson
  case notOptedIn(Participant.Side)
  case otherRole(Participant.Side)
  case direction
  case tooClose(Int, Int)
  case tooFar(Int, Int)
  case sameUnit(Int)
  /// So many steps apart in the line of management.
  case reportingLine(Int)
  case conflict
  /// The mentor offers nothing that the mentee seeks.
  case nothingShared
  /// A cell is empty that a rule needs.
  case unknown(Participants.Column)
}
