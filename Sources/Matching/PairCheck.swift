package import Diagnostics

/// Holds the private list of pairs against the program's rules.
///
/// Source: domain.md 3.5, `pairs check`. Pairs that are over are only looked at for what names them:
/// they followed the rules of their day.
package struct PairCheck {
  package let participants: Participants
  package let list: PairList
  package let policy: PairingPolicy
  /// The list as its user names it; every report points at a row of it.
  package let file: String
  /// Whether reports name people by id only.
  package let isRedacted: Bool

  package init(
    _ participants: Participants, _ list: PairList, _ policy: PairingPolicy, file: String,
    isRedacted: Bool
  ) {
    self.participants = participants
    self.list = list
    self.policy = policy
    self.file = file
    self.isRedacted = isRedacted
  }

  /// Everything that is wrong, in the order of the list.
  package func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (row, id) in list.unknownStatus {
      found.append(
        error(
          .pairsStatus, row, "\(id): its status is none; it was checked as `proposed`",
          mend: "write one of \(Pair.Status.allCases.map(\.rawValue).joined(separator: ", "))"))
    }
    found += duplicates()
    found += list.pairs.flatMap(mistakes)
    found += crowded()
    return found
  }

  private func duplicates() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var ids: [String: Int] = [:]
    var pairs: [[String]: Pair] = [:]
    for pair in list.pairs {
      if let first = ids[pair.id] {
        found.append(
          error(
            .pairsDuplicate, pair.row, "\(pair.id): this `pair_id` is that of row \(first), too",
            mend: "give one of the two rows another `pair_id`"))
      } else {
        ids[pair.id] = pair.row
      }
      guard pair.status.isLive, pair.mentor != pair.mentee else { continue }
      // The same two the other way round are the same two.
      if let first = pairs[[pair.mentor, pair.mentee].sorted()] {
        found.append(
          error(
            .pairsDuplicate, pair.row, "\(pair.id): these two are a pair already, \(first.id)",
            mend: "take out one of rows \(first.row) and \(pair.row)"))
      } else {
        pairs[[pair.mentor, pair.mentee].sorted()] = pair
      }
    }
    return found
  }

  private func mistakes(_ pair: Pair) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (id, side) in [(pair.mentor, Participant.Side.mentor), (pair.mentee, .mentee)]
    where participants.person(id) == nil {
      let near = nearestName(to: id, among: participants.people.map(\.id))
      found.append(
        error(
          .pairsPerson, pair.row,
          id.isEmpty
            ? "\(pair.id): it has no \(side.rawValue)"
            : "\(pair.id): the \(side.rawValue) `\(id)` is not on the roster",
          mend: near.map { "is `\($0)` meant? Else add them to the roster" }
            ?? "write an id of the roster into `\(side.rawValue)_id`"))
    }
    guard pair.status.isLive, let mentor = participants.person(pair.mentor),
      let mentee = participants.person(pair.mentee)
    else { return found }
    for objection in policy.objections(mentor: mentor, mentee: mentee, participants) {
      found.append(diagnostic(objection, pair, mentor, mentee))
    }
    guard mentor.id != mentee.id else { return found }
    found += overlap(pair, mentor, mentee)
    found += training(pair, mentor, .mentor) + training(pair, mentee, .mentee)
    return found
  }

  /// Where both sides learn, the mentee offers something, too.
  private func overlap(_ pair: Pair, _ mentor: Participant, _ mentee: Participant) -> [Diagnostic] {
    guard policy.isTwoWay, participants.columns.isSuperset(of: [.offers, .seeks]),
      PairingPolicy.shared(mentee, mentor).isEmpty
    else { return [] }
    return [
      warning(
        .pairsOverlap, pair.row,
        "\(pair.id): \(name(mentee)) offers nothing that \(name(mentor)) seeks",
        mend: "both sides should learn: ask the two what it could be")
    ]
  }

  private func training(
    _ pair: Pair, _ person: Participant, _ side: Participant.Side
  ) -> [Diagnostic] {
    guard participants.columns.contains(.training) else { return [] }
    // A roster kept by hand may say no more than that all was done.
    guard person.trainingDone.isDisjoint(with: trainingWords) else { return [] }
    let missing = (policy.training[side] ?? []).filter { !person.trainingDone.contains(Said($0)) }
    guard !missing.isEmpty else { return [] }
    let summary =
      "\(pair.id): the \(side.rawValue) \(name(person)) has not done \(missing.joined(separator: ", "))"
    let mend = "remind them, or write it into `training_done` if they have"
    return pair.status == .proposed
      ? [warning(.pairsTraining, pair.row, summary, mend: mend)]
      : [error(.pairsTraining, pair.row, summary, mend: mend)]
  }

  /// People with more pairs than they have room for.
  private func crowded() -> [Diagnostic] {
    var pairs: [String: [Pair]] = [:]
    for pair in list.live {
      for id in Set([pair.mentor, pair.mentee]) { pairs[id, default: []].append(pair) }
    }
    return participants.people.compactMap { person in
      let own = pairs[person.id] ?? []
      let room = policy.capacity(of: person)
      guard own.count > room else { return nil }
      return error(
        .pairsCapacity, own[room].row,
        "\(name(person)) is in \(own.count) pairs (\(own.map(\.id).joined(separator: ", "))) and has room for \(room)",
        mend: "find somebody else for \(own.dropFirst(room).map(\.id).joined(separator: ", "))")
    }
  }

  private func diagnostic(
    _ objection: Objection, _ pair: Pair, _ mentor: Participant, _ mentee: Participant
  ) -> Diagnostic {
    let pairing = "\(pair.id): \(name(mentor)) and \(name(mentee))"
    let other = "pair them with others"
    func person(_ side: Participant.Side) -> Participant { side == .mentor ? mentor : mentee }
    switch objection {
    case .samePerson:
      return error(
        .pairsSamePerson, pair.row, "\(pair.id): \(name(mentor)) is on both sides",
        mend: "correct `mentor_id` or `mentee_id`")
    case .notOptedIn(let side):
      return error(
        .pairsOptedIn, pair.row, "\(pair.id): \(name(person(side))) has not opted in",
        mend: "ask them; taking part is their own choice")
    case .otherRole(let side):
      return error(
        .pairsRole, pair.row,
        "\(pair.id): \(name(person(side))) is no \(side.rawValue) on the roster",
        mend: "swap the two, or write `both` as their role")
    case .direction:
      let senior = policy.model.mentor == .senior ? "mentor" : "mentee"
      return error(
        .pairsDirection, pair.row,
        "\(pairing): in a \(policy.model.rawValue) program the \(senior) is the more senior one",
        mend: "swap the two, or \(other)")
    case .tooClose(let apart, let least):
      return error(
        .pairsLevelGap, pair.row,
        "\(pairing) are \(levels(apart)) apart; the program asks for \(least)",
        mend: other)
    case .tooFar(let apart, let most):
      return error(
        .pairsLevelGap, pair.row,
        "\(pairing) are \(levels(apart)) apart; the program allows \(most)", mend: other)
    case .sameUnit(let depth):
      let unit = mentor.unit.prefix(min(depth, mentor.unit.count, mentee.unit.count))
      return error(
        .pairsUnit, pair.row, "\(pairing) both work in \(unit.map(\.text).joined(separator: "/"))",
        mend: other)
    case .reportingLine(let steps):
      return error(
        .pairsReportingLine, pair.row,
        "\(pairing) are in one line of management, \(steps) \(steps == 1 ? "step" : "steps") apart",
        mend: other)
    case .conflict:
      return error(
        .pairsConflict, pair.row, "\(pairing) have declared a conflict of interest", mend: other)
    case .nothingShared:
      return error(
        .pairsOverlap, pair.row,
        "\(pair.id): \(name(mentor)) offers nothing that \(name(mentee)) seeks",
        mend: "\(other), or ask both what they offer and seek")
    case .unknown(let column):
      return warning(
        .pairsUnknown, pair.row,
        "\(pairing): the `\(column.rawValue)` of one of them is empty, so its rule was not checked",
        mend: "fill it in on the roster")
    }
  }

  private func levels(_ count: Int) -> String { "\(count) \(count == 1 ? "level" : "levels")" }

  private func name(_ person: Participant) -> String {
    isRedacted || person.name.isEmpty ? person.id : "\(person.name) (\(person.id))"
  }

  private func error(_ code: Code, _ row: Int, _ summary: String, mend: String) -> Diagnostic {
    .ofRow(row, of: file, .error, code, summary, mend: mend)
  }

  private func warning(_ code: Code, _ row: Int, _ summary: String, mend: String) -> Diagnostic {
    .ofRow(row, of: file, .warning, code, summary, mend: mend)
  }
}

/// How mixed the live pairs are: counts for the coordinator, never for the site.
///
/// Source: R113 and R130.
package struct PairShares: Sendable {
  package var pairs: Int
  /// By what the two differ in, how many pairs do, of those of which it is known.
  package var different: [(in: String, count: Int, of: Int)]

  package init(_ participants: Participants, _ list: PairList) {
    let live = list.live.compactMap { pair in
      participants.person(pair.mentor).flatMap { a in
        participants.person(pair.mentee).map { (a, $0) }
      }
    }
    pairs = live.count
    func share(_ name: String, _ value: (Participant) -> Said) -> (String, Int, Int) {
      let known = live.filter { !value($0.0).isEmpty && !value($0.1).isEmpty }
      return (name, known.count { value($0.0) != value($0.1) }, known.count)
    }
    different = [
      share("unit") { $0.unit.first ?? Said("") }, share("function", \.function),
      share("location", \.location),
    ].filter { $0.2 > 0 }.map { (in: $0.0, count: $0.1, of: $0.2) }
  }
}
