package import Privacy

/// A row of the private list of pairs. Source: domain.md 3.5 (`pairs.csv`).
package struct Pair: Sendable {
  /// The row, as a spreadsheet counts it.
  package var row: Int
  package var id: String
  package var mentor: String
  package var mentee: String
  package var status: Status

  package enum Status: String, CaseIterable, Sendable {
    case proposed, accepted, active, completed, ended

    /// Whether the two meet or are about to: what is over need not follow today's rules.
    package var isLive: Bool {
      switch self {
      case .proposed, .accepted, .active: true
      case .completed, .ended: false
      }
    }
  }
}

/// The private list of pairs.
package struct PairList: Sendable {
  package private(set) var pairs: [Pair] = []
  /// Rows whose status is no status; such a pair counts as proposed.
  package private(set) var unknownStatus: [(row: Int, id: String)] = []

  package init() {}

  /// - Throws: `PrivateTable.Unusable` if it lacks the columns for mentors and mentees.
  package init(_ table: PrivateTable) throws(PrivateTable.Unusable) {
    let id = table.column("pair_id", "id", "pair")
    let status = table.column("status")
    guard let mentor = table.column("mentor_id", "mentor"),
      let mentee = table.column("mentee_id", "mentee")
    else {
      throw PrivateTable.Unusable(
        description: "it lacks a column `mentor_id` or `mentee_id`; they hold ids of the roster")
    }
    for row in table.rows {
      let name = row[id].isEmpty ? "row \(row.number)" : row[id]
      let word = row[status].lowercased()
      let known = Pair.Status(rawValue: word)
      if known == nil, !word.isEmpty { unknownStatus.append((row.number, name)) }
      pairs.append(
        Pair(
          row: row.number, id: name, mentor: row[mentor], mentee: row[mentee],
          status: known ?? .proposed))
    }
  }

  package var live: [Pair] { pairs.filter(\.status.isLive) }
}
