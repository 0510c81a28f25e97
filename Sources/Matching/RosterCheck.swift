package import Diagnostics

/// Looks for slips in the private roster that would mislead the checks of pairs.
package struct RosterCheck {
  package let participants: Participants
  /// All titles of the table, for columns that the program must not use.
  package let titles: [String]
  package let file: String
  /// The program's capabilities and modules by name; nil where no program was read.
  package let known: Known?

  /// The words that cells may use.
  package struct Known: Sendable {
    package var capabilities: [String]
    package var modules: [String]

    package init(capabilities: [String], modules: [String]) {
      self.capabilities = capabilities
      self.modules = modules
    }
  }

  package init(_ participants: Participants, titles: [String], file: String, known: Known?) {
    self.participants = participants
    self.titles = titles
    self.file = file
    self.known = known
  }

  package func diagnostics() -> [Diagnostic] {
    var found = columns() + ids() + managers() + words()
    for cell in participants.unreadable {
      let who = cell.id.isEmpty ? "" : "\(cell.id): "
      found.append(
        error(
          .rosterValue, cell.row, "\(who)its `\(cell.column.rawValue)` cannot be read",
          mend: "write \(cell.expected)"))
    }
    return found
  }

  /// Columns that hold an age. Source: R1.
  private static let ages: Set = [
    "age", "birth_date", "date_of_birth", "dob", "birthday", "birth_year", "year_of_birth",
    "generation",
  ]

  private func columns() -> [Diagnostic] {
    var found: [Diagnostic] = []
    let needed: [(Participants.Column, String)] = [
      (.level, "the direction of a pair and how many levels apart it is"),
      (.unit, "whether two people work in different units"),
      (.manager, "whether two people are in one line of management"),
      (.optedIn, "whether both want to take part"),
      (.offers, "whether one offers what the other seeks"),
      (.seeks, "whether one offers what the other seeks"),
      (.conflicts, "declared conflicts of interest"), (.training, "required training"),
    ]
    for (column, use) in needed where !participants.columns.contains(column) {
      found.append(
        warning(
          .rosterColumn, 1, "there is no column `\(column.rawValue)`, so \(use) cannot be checked",
          mend: "add the column, or check it by hand"))
    }
    for title in titles where Self.ages.contains(title) {
      found.append(
        warning(
          .rosterColumn, 1, "the column `\(title)` says how old people are",
          mend: "take it out: age is no criterion of the program, and it need not be known"))
    }
    return found
  }

  private func ids() -> [Diagnostic] {
    var rows: [String: Int] = [:]
    return participants.people.compactMap { person in
      if person.id.isEmpty {
        return error(
          .rosterID, person.row, "a person has no id", mend: "give them one that nobody else has")
      }
      guard let first = rows[person.id] else {
        rows[person.id] = person.row
        return nil
      }
      return error(
        .rosterID, person.row, "\(person.id): this id is that of row \(first), too",
        mend: "if it is the same person, take one row out; else give one another id")
    }
  }

  private func managers() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var absent: [String: (first: Int, count: Int)] = [:]
    for person in participants.people where !person.manager.isEmpty {
      if participants.person(person.manager) == nil {
        absent[person.manager, default: (person.row, 0)].count += 1
        continue
      }
      // Told once for each circle: at the person in it who comes first.
      let line = participants.managers(of: person)
      let rows = line.compactMap { participants.person($0)?.row }
      let isCircle =
        person.manager == person.id
        || line.last.flatMap(participants.person)?.manager == person.id
      guard isCircle, rows.allSatisfy({ $0 >= person.row }) else { continue }
      found.append(
        error(
          .rosterManager, person.row,
          person.manager == person.id
            ? "\(person.id): they are their own manager"
            : "\(person.id): the line of management goes in a circle (\(([person.id] + line).joined(separator: ", ")))",
          mend: "correct `manager_id`; who has no manager leaves it empty"))
    }
    for (id, use) in absent {
      let near = nearestName(to: id, among: participants.people.map(\.id))
      found.append(
        warning(
          .rosterManager, use.first,
          "the manager `\(id)` of \(use.count == 1 ? "one person" : "\(use.count) people") is not on the roster, so the line of management ends there",
          mend: near.map { "is `\($0)` meant? Else add the manager, with `opted_in` no" }
            ?? "add the manager to the roster, with `opted_in` no"))
    }
    return found
  }

  private func words() -> [Diagnostic] {
    guard let known else { return [] }
    func strays(
      _ column: Participants.Column, _ words: [String], _ kind: String,
      _ cells: (Participant) -> [Said]
    ) -> [Diagnostic] {
      // Without a list to compare with, every word would be a stray.
      guard !words.isEmpty else { return [] }
      let right = Set(words.map(Said.init))
      var uses: [Said: (row: Int, count: Int)] = [:]
      for person in participants.people {
        for word in cells(person) where !right.contains(word) {
          uses[word, default: (person.row, 0)].count += 1
        }
      }
      return uses.map { word, use in
        warning(
          .rosterUnknownWord, use.row,
          "`\(word)` in `\(column.rawValue)` is no \(kind) of the program\(use.count > 1 ? "; \(use.count) people have it" : "")",
          mend: nearestName(to: word.text, among: words).map { "is `\($0)` meant?" }
            ?? "use the program's own: \(words.prefix(8).joined(separator: ", "))\(words.count > 8 ? " …" : "")"
        )
      }
    }
    return strays(.offers, known.capabilities, "capability", \.offers)
      + strays(.seeks, known.capabilities, "capability", \.seeks)
      + strays(.training, known.modules, "module") { person in
        person.trainingDone.subtracting(trainingWords).sorted { $0.text < $1.text }
      }
  }

  private func error(_ code: Code, _ row: Int, _ summary: String, mend: String) -> Diagnostic {
    .ofRow(row, of: file, .error, code, summary, mend: mend)
  }

  private func warning(_ code: Code, _ row: Int, _ summary: String, mend: String) -> Diagnostic {
    .ofRow(row, of: file, .warning, code, summary, mend: mend)
  }
}

/// What `training_done` may say of all modules at once, where a roster is kept by hand.
let trainingWords = Set(["yes", "all", "done", "complete", "true"].map(Said.init))

extension Diagnostic {
  /// A mistake in a row of a private list: its text is never quoted.
  static func ofRow(
    _ row: Int, of file: String, _ severity: Severity, _ code: Code, _ summary: String, mend: String
  ) -> Self {
    let span = Span(file: file, line: row)
    // Its example is for `portico explain`.
    let why = code.explanation.split(separator: "\n\n").first.map(String.init) ?? ""
    return severity == .error
      ? .error(code, at: span, summary, why: why, mend: mend, concealed: true)
      : .warning(code, at: span, summary, why: why, mend: mend, concealed: true)
  }
}
