/// What speaks for a pair, in points.
///
/// The objective of `portico pairs suggest`: as many pairs as possible, and among all such choices
/// the greatest sum of points. Source of what is counted: R43, R66, R72, R112, R113.
package enum PairScore {
  /// For each skill that the mentor offers and the mentee seeks, up to `mostShared`.
  package static let skill = 10
  /// The same the other way round, where both sides learn.
  package static let skillBack = 6
  /// For each interest that both have, up to `mostShared`.
  package static let interest = 2
  /// For another function, and for another place, each if known.
  package static let difference = 3
  /// More than so many shared skills or interests do not count.
  package static let mostShared = 3

  /// What a pair is worth, whoever else is paired.
  package static func points(
    _ mentor: Participant, _ mentee: Participant, _ policy: PairingPolicy
  ) -> Int { reasons(mentor, mentee, policy).reduce(0) { $0 + $1.points } }
}

/// A pair that the program's rules allow, with what speaks for it.
package struct Suggestion: Sendable {
  package var mentor: Participant
  package var mentee: Participant
  package var points: Int
  /// What speaks for it, with the points for each, in words.
  package var reasons: [String]
}

/// Somebody for whom no pair was found, and why.
package struct Unmatched: Sendable {
  package var person: Participant
  package var side: Participant.Side
  /// How many people of the other side the rules allow, had they room.
  package var allowed: Int
  /// By what keeps them apart, how many people of the other side.
  package var obstacles: [(reason: String, people: Int)]
}

package struct Suggestions: Sendable {
  package var pairs: [Suggestion] = []
  package var unmatched: [Unmatched] = []
  /// People who could be on either side: who suggests must be told which.
  package var undecided: [Participant] = []

  /// Suggests pairs for everyone who wants to take part and has room.
  ///
  /// - Parameter list: pairs there are already: they stay, take room, and are not suggested again.
  package init(_ participants: Participants, besides list: PairList, _ policy: PairingPolicy) {
    var room: [String: Int] = [:]
    for person in participants.people { room[person.id] = policy.capacity(of: person) }
    var known: Set<[String]> = []
    for pair in list.pairs {
      known.insert([pair.mentor, pair.mentee].sorted())
      guard pair.status.isLive else { continue }
      room[pair.mentor]? -= 1
      room[pair.mentee]? -= 1
    }
    let asked = participants.people.filter { person in
      !person.id.isEmpty
        && (person.hasOptedIn == true || !participants.columns.contains(.optedIn))
    }
    undecided = asked.filter { $0.roles.count != 1 }
    func side(_ side: Participant.Side) -> [Participant] {
      asked.filter { $0.roles == [side] && room[$0.id]! > 0 }.sorted { $0.id < $1.id }
    }
    let (mentors, mentees) = (side(.mentor), side(.mentee))
    var objections: [[Objection]] = []
    objections.reserveCapacity(mentors.count * mentees.count)
    for mentor in mentors {
      for mentee in mentees {
        var found = policy.objections(mentor: mentor, mentee: mentee, participants)
        if known.contains([mentor.id, mentee.id].sorted()) { found.append(.samePerson) }
        objections.append(found)
      }
    }
    let chosen = assignment(
      mentors: mentors.map { room[$0.id]! }, mentees: mentees.map { room[$0.id]! }
    ) { i, j in
      objections[i * mentees.count + j].isEmpty
        ? PairScore.points(mentors[i], mentees[j], policy) : nil
    }
    pairs = chosen.map { i, j in
      let reasons = reasons(mentors[i], mentees[j], policy)
      return Suggestion(
        mentor: mentors[i], mentee: mentees[j],
        points: PairScore.points(mentors[i], mentees[j], policy),
        reasons: reasons.map { "\($0.text) (\($0.points))" })
    }
    let paired = (Set(chosen.map(\.mentor)), Set(chosen.map(\.mentee)))
    for i in mentors.indices where !paired.0.contains(i) {
      unmatched.append(
        Unmatched(
          mentors[i], .mentor, mentees.indices.map { objections[i * mentees.count + $0] }))
    }
    for j in mentees.indices where !paired.1.contains(j) {
      unmatched.append(
        Unmatched(
          mentees[j], .mentee, mentors.indices.map { objections[$0 * mentees.count + j] }))
    }
  }
}

extension Unmatched {
  fileprivate init(
    _ person: Participant, _ side: Participant.Side, _ objections: [[Objection]]
  ) {
    self.person = person
    self.side = side
    allowed = objections.count(where: \.isEmpty)
    var counts: [String: Int] = [:]
    for reason in objections.flatMap({ Set($0.map(\.gist)) }) { counts[reason, default: 0] += 1 }
    obstacles = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (reason: $0.key, people: $0.value) }
  }
}

extension Objection {
  /// What keeps two people apart, in a few words.
  fileprivate var gist: String {
    switch self {
    case .samePerson: "paired before"
    case .notOptedIn: "not opted in"
    case .otherRole: "the same role"
    case .direction, .tooClose, .tooFar: "level"
    case .sameUnit: "the same unit"
    case .reportingLine: "a line of management"
    case .conflict: "a declared conflict"
    case .nothingShared: "no skill offered that is sought"
    case .unknown(let column): "`\(column.rawValue)` is empty"
    }
  }
}

private func reasons(
  _ mentor: Participant, _ mentee: Participant, _ policy: PairingPolicy
) -> [(text: String, points: Int)] {
  var found: [(String, Int)] = []
  func add(_ words: [Said], _ text: String, _ points: Int) {
    guard !words.isEmpty else { return }
    found.append(
      (
        "\(text) \(words.map(\.text).joined(separator: ", "))",
        min(words.count, PairScore.mostShared) * points
      ))
  }
  add(PairingPolicy.shared(mentor, mentee), "offers what is sought:", PairScore.skill)
  if policy.isTwoWay {
    add(PairingPolicy.shared(mentee, mentor), "gets in return:", PairScore.skillBack)
  }
  add(mentor.interests.filter(mentee.interests.contains), "both like", PairScore.interest)
  func differ(_ a: Said, _ b: Said, _ name: String) {
    guard !a.isEmpty, !b.isEmpty, a != b else { return }
    found.append(("another \(name)", PairScore.difference))
  }
  differ(mentor.function, mentee.function, "function")
  differ(mentor.location, mentee.location, "place")
  return found.map { (text: $0.0, points: $0.1) }
}
