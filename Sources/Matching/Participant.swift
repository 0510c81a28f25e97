import Foundation
package import Privacy

/// Someone on the private roster, with what the rules for pairs ask for.
///
/// Source: domain.md 3.5 (`roster.csv`). What a cell does not say is nil or empty: a rule that needs
/// it cannot be checked then, and the check says so rather than guess.
package struct Participant: Sendable {
  /// The row of the roster, as a spreadsheet counts it.
  package var row: Int
  package var id: String
  package var name: String
  /// The sides of a pair that the person takes: one, both, or neither.
  package var roles: Set<Side>
  package var level: Int?
  /// The unit from the top of the organisation down: `Finance/Treasury` is `["Finance", "Treasury"]`.
  package var unit: [Said]
  package var manager: String
  package var location: Said
  package var function: Said
  package var offers: [Said]
  package var seeks: [Said]
  package var interests: [Said]
  package var hasOptedIn: Bool?
  package var capacity: Int?
  /// Ids of people with whom the person declared a conflict of interest.
  package var conflicts: Set<String>
  package var trainingDone: Set<Said>

  /// A side of a pair.
  package enum Side: String, CaseIterable, Sendable {
    case mentor, mentee

    package var other: Side { self == .mentor ? .mentee : .mentor }
  }
}

/// A word of a cell, and what it is compared by: case, blanks and hyphens do not count.
package struct Said: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  private let key: String

  package init(_ text: String) {
    self.text = text
    key = text.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: " ")
  }

  package var description: String { text }
  package var isEmpty: Bool { key.isEmpty }
  package static func == (a: Said, b: Said) -> Bool { a.key == b.key }
  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// The private roster, read for the checks of pairs.
package struct Participants: Sendable {
  package private(set) var people: [Participant] = []
  /// The columns that the roster has.
  package let columns: Set<Column>
  /// What could not be read, by row.
  package private(set) var unreadable: [Unreadable] = []
  private var indices: [String: Int] = [:]
  /// By person, everybody above them in the line of management, with the number of steps.
  private var above: [String: [String: Int]] = [:]

  /// A column of the roster, by the first of the names that it may have.
  package enum Column: String, CaseIterable, Sendable {
    case id, name, role, level
    case unit = "unit_path"
    case manager = "manager_id"
    case location, function
    case offers = "skills_offered"
    case seeks = "skills_sought"
    case interests
    case optedIn = "opted_in"
    case capacity, conflicts
    case training = "training_done"
    case email

    fileprivate var names: [String] {
      switch self {
      case .id: ["id", "employee_id", "person_id", "staff_id", "personnel_number"]
      case .name: ["name", "full_name", "display_name"]
      case .role: ["role", "program_role", "side"]
      case .level: ["level", "grade", "band"]
      case .unit: ["unit_path", "unit", "department"]
      case .manager: ["manager_id", "manager", "reports_to"]
      case .location: ["location", "site", "office"]
      case .function: ["function", "job_family", "profession"]
      case .offers: ["skills_offered", "offers", "offered"]
      case .seeks: ["skills_sought", "seeks", "sought"]
      case .interests: ["interests", "hobbies"]
      case .optedIn: ["opted_in", "opt_in", "consented"]
      case .capacity: ["capacity"]
      case .conflicts: ["conflicts", "conflicts_of_interest"]
      case .training: ["training_done", "training"]
      case .email: ["email", "e_mail", "mail"]
      }
    }
  }

  /// A cell whose value cannot be used.
  package struct Unreadable: Sendable {
    package var row: Int
    package var id: String
    package var column: Column
    /// What a cell of this column may say.
    package var expected: String
  }

  /// - Throws: `PrivateTable.Unusable` if the table has no column for ids or none for names.
  package init(_ table: PrivateTable) throws(PrivateTable.Unusable) {
    var places: [Column: Int] = [:]
    for column in Column.allCases {
      // The first name that any column has, so that `id` wins over `employee_id`.
      places[column] = column.names.lazy.compactMap { table.column($0) }.first
    }
    columns = Set(places.keys)
    guard places[.id] != nil else {
      throw PrivateTable.Unusable(
        description: "it has no column `id`; pairs name people by it")
    }
    for row in table.rows { read(row, places) }
    for person in people {
      let line = managers(of: person)
      above[person.id] = Dictionary(
        line.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    }
  }

  package func person(_ id: String) -> Participant? { indices[id].map { people[$0] } }

  /// How many steps of management lie between two people; nil if neither is above the other.
  func steps(between a: Participant, and b: Participant) -> Int? {
    above[a.id]?[b.id] ?? above[b.id]?[a.id]
  }

  private mutating func read(_ row: PrivateTable.Row, _ places: [Column: Int]) {
    func cell(_ column: Column) -> String { row[places[column]] }
    let id = cell(.id)
    func refuse(_ column: Column, _ expected: String) {
      unreadable.append(
        Unreadable(row: row.number, id: id, column: column, expected: expected))
    }
    func number(_ column: Column, _ range: ClosedRange<Int>) -> Int? {
      let text = cell(column)
      guard !text.isEmpty else { return nil }
      guard let value = Int(text), range.contains(value) else {
        refuse(column, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        return nil
      }
      return value
    }
    /// Each word once.
    func said(_ column: Column) -> [Said] {
      var seen: Set<Said> = []
      return listed(cell(column)).map(Said.init).filter { seen.insert($0).inserted }
    }
    var roles: Set<Participant.Side> = []
    for word in listed(cell(.role)).map({ $0.lowercased() }) {
      switch word {
      case "mentor", "mentors": roles.insert(.mentor)
      case "mentee", "mentees", "protege", "protégé", "learner": roles.insert(.mentee)
      case "both": roles.formUnion([.mentor, .mentee])
      default: refuse(.role, "`mentor`, `mentee` or `both`")
      }
    }
    var optedIn: Bool?
    switch cell(.optedIn).lowercased() {
    case "": break
    case "yes", "y", "true", "1", "x", "oui", "ja", "si", "sí": optedIn = true
    case "no", "n", "false", "0", "non", "nein": optedIn = false
    default: refuse(.optedIn, "`yes` or `no`")
    }
    let person = Participant(
      row: row.number, id: id, name: cell(.name), roles: roles,
      level: number(.level, 0...1000),
      unit: cell(.unit).split { $0 == "/" || $0 == ">" || $0 == "\\" }
        .map { Said($0.trimmingCharacters(in: .whitespaces)) }.filter { !$0.isEmpty },
      manager: cell(.manager), location: Said(cell(.location)), function: Said(cell(.function)),
      offers: said(.offers), seeks: said(.seeks), interests: said(.interests),
      hasOptedIn: optedIn, capacity: number(.capacity, 0...100),
      conflicts: Set(listed(cell(.conflicts))), trainingDone: Set(said(.training)))
    if !id.isEmpty, indices[id] == nil { indices[id] = people.count }
    people.append(person)
  }

  /// The people above someone in the line of management, the nearest first; it ends at somebody who
  /// is not on the roster, and where the line goes in a circle.
  package func managers(of person: Participant) -> [String] {
    var line: [String] = []
    var seen: Set<String> = [person.id]
    var next = person.manager
    while !next.isEmpty, seen.insert(next).inserted {
      line.append(next)
      next = self.person(next)?.manager ?? ""
    }
    return line
  }
}

/// The parts of a cell that lists several: between semicolons, bars or commas.
func listed(_ cell: String) -> [String] {
  cell.split { $0 == ";" || $0 == "|" || $0 == "," || $0.isNewline }
    .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
}
