import Content
import Matching
import Privacy
import Testing

@Suite("pairs suggest")
struct SuggestionTests {
  private static let policy = PairingPolicy(
    model: .reverse, rules: [.levelsApart(2), .differentUnit(depth: 1), .noReportingLine])

  @Test("as many pairs as the rules allow, each with what speaks for it")
  func reasons() throws {
    let people = try roster(
      "J1,Jo,mentor,1,Care,,tools;data,strategy,yes,,", "J2,Ji,mentor,1,Estates,,tools,,yes,,",
      "S1,Sam,mentee,5,Finance,,strategy,data;tools,yes,,",
      "S2,Sol,mentee,5,Care,,,tools,yes,,", "S3,Su,mentee,5,Legal,,,tools,no,,")
    let found = Suggestions(people, besides: PairList(), Self.policy)
    #expect(
      found.pairs.map { "\($0.mentor.id) \($0.mentee.id) \($0.points)" } == [
        "J1 S1 26", "J2 S2 10",
      ])
    #expect(
      found.pairs[0].reasons == [
        "offers what is sought: tools, data (20)", "gets in return: strategy (6)",
      ])
    #expect(found.unmatched.isEmpty)
  }

  @Test("who finds nobody is told what stands between")
  func unmatched() throws {
    let people = try roster(
      "J1,Jo,mentor,4,Care,,tools,,yes,,", "S1,Sam,mentee,5,Care,,,tools,yes,,",
      "S2,Sol,mentee,5,Care,,,plans,yes,,", "B,Bo,both,5,Care,,,,yes,,")
    let found = Suggestions(people, besides: PairList(), Self.policy)
    #expect(found.pairs.isEmpty)
    #expect(
      found.unmatched.map { one in
        "\(one.person.id): "
          + one.obstacles.map { "\($0.reason) \($0.people)" }.joined(separator: ", ")
      } == [
        "J1: level 2, the same unit 2, no skill offered that is sought 1",
        "S1: level 1, the same unit 1",
        "S2: level 1, no skill offered that is sought 1, the same unit 1",
      ])
    #expect(found.undecided.map(\.id) == ["B"])
  }

  @Test("pairs there are already stay, take their room, and are not suggested again")
  func besides() throws {
    let people = try roster(
      "J1,Jo,mentor,1,Care,,tools,,yes,2,", "S1,Sam,mentee,5,Finance,,,tools,yes,,",
      "S2,Sol,mentee,5,Legal,,,tools,yes,,", "S3,Su,mentee,5,Legal,,,tools,yes,,")
    func suggested(_ list: PairList) -> [String] {
      Suggestions(people, besides: list, Self.policy).pairs.map {
        "\($0.mentor.id) \($0.mentee.id)"
      }
    }
    #expect(suggested(PairList()).count == 2)
    #expect(suggested(try pairs("P1,J1,S1,active")) == ["J1 S2"])
    #expect(suggested(try pairs("P1,J1,S1,ended", "P2,J1,S2,active")) == ["J1 S3"])
  }

  @Test("every suggested pair passes the check", arguments: 1...5)
  func passes(_ seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let people = try Participants(random.roster(mentors: 12, mentees: 12))
    let policy = PairingPolicy(
      model: .reverse,
      rules: [
        .levelsApart(2), .levelsApartAtMost(5), .differentUnit(depth: 1), .noReportingLine,
        .capacity(2),
      ])
    let found = Suggestions(people, besides: PairList(), policy)
    #expect(!found.pairs.isEmpty)
    let lines = found.pairs.enumerated().map { "P\($0),\($1.mentor.id),\($1.mentee.id),proposed" }
    let list = try PairList(table("pair_id,mentor_id,mentee_id,status", lines))
    let wrong = PairCheck(people, list, policy, file: "pairs.csv", isRedacted: true).diagnostics()
    #expect(wrong.filter { $0.severity == .error }.isEmpty)
  }

  /// Against every possible choice of pairs, on rosters small enough to try them all.
  @Test("no choice has more pairs, or as many with more points", arguments: 1...60)
  func optimal(_ seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let people = try Participants(
      random.roster(mentors: 1 + random.below(4), mentees: 1 + random.below(4)))
    let policy = PairingPolicy(
      model: .reverse, rules: [.levelsApart(1), .differentUnit(depth: 1), .noReportingLine])
    let found = Suggestions(people, besides: PairList(), policy)
    let best = bestByTrying(people, policy)
    #expect(found.pairs.count == best.pairs)
    #expect(found.pairs.reduce(0) { $0 + $1.points } == best.points)
  }

  private func bestByTrying(
    _ people: Participants, _ policy: PairingPolicy
  ) -> (pairs: Int, points: Int) {
    func willing(_ side: Participant.Side) -> [Participant] {
      people.people.filter { $0.roles == [side] && $0.hasOptedIn == true }
    }
    // What one pair is worth is what is suggested when nobody else is there.
    var edges: [(mentor: String, mentee: String, points: Int)] = []
    for mentor in willing(.mentor) {
      for mentee in willing(.mentee) {
        guard policy.objections(mentor: mentor, mentee: mentee, people).isEmpty else { continue }
        let alone = PairScore.points(mentor, mentee, policy)
        edges.append((mentor.id, mentee.id, alone))
      }
    }
    var room = Dictionary(
      uniqueKeysWithValues: people.people.map { ($0.id, policy.capacity(of: $0)) })
    func best(from index: Int) -> (pairs: Int, points: Int) {
      guard index < edges.count else { return (0, 0) }
      let edge = edges[index]
      var found = best(from: index + 1)
      if room[edge.mentor]! > 0, room[edge.mentee]! > 0 {
        room[edge.mentor]! -= 1
        room[edge.mentee]! -= 1
        let rest = best(from: index + 1)
        found = max(found, (rest.pairs + 1, rest.points + edge.points), by: <)
        room[edge.mentor]! += 1
        room[edge.mentee]! += 1
      }
      return found
    }
    return best(from: 0)
  }

  private func max(
    _ a: (pairs: Int, points: Int), _ b: (pairs: Int, points: Int),
    by isLess: ((Int, Int), (Int, Int)) -> Bool
  ) -> (pairs: Int, points: Int) { isLess(a, b) ? b : a }
}

/// A generator of numbers that gives the same ones on every run.
struct Seeded {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ limit: Int) -> Int {
    // Xorshift64*. Source: S. Vigna, "An experimental exploration of Marsaglia's xorshift
    // generators, scrambled" (2016).
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % limit
  }

  mutating func roster(mentors: Int, mentees: Int) throws -> PrivateTable {
    let skills = ["tools", "data", "strategy", "budgets", "networks"]
    let units = ["Care", "Finance", "Legal", "Estates"]
    var lines: [String] = []
    for index in 0..<(mentors + mentees) {
      let isMentor = index < mentors
      let id = (isMentor ? "M" : "S") + String(index)
      func some() -> String {
        skills.filter { _ in below(2) == 0 }.joined(separator: ";")
      }
      lines.append(
        "\(id),Name \(index),\(isMentor ? "mentor" : "mentee"),"
          + "\((isMentor ? 1 : 4) + below(4)),\(units[below(4)]),"
          + "\(below(3) == 0 ? "S\(mentors + below(mentees))" : ""),\(some()),\(some()),"
          + "\(below(8) == 0 ? "no" : "yes"),\(below(3) == 0 ? "2" : ""),"
          + "\(below(6) == 0 ? "M\(below(mentors))" : "")")
    }
    return try table(
      "id,name,role,level,unit_path,manager_id,skills_offered,skills_sought,opted_in,capacity,"
        + "conflicts", lines)
  }
}
