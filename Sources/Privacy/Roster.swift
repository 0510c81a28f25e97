import Foundation

/// One person on the private roster.
package struct RosterPerson: Sendable {
  /// As HR displays it: given name first or family name first, one word, or Chinese characters.
  package var name: String
  package var preferredName: String
  package var email: String
  package var employeeID: String
  package var phone: String
  /// What is known of them that fits others, too: by attribute, in the roster's words.
  package var traits: [Trait: String]

  /// A quasi-identifier: harmless alone, telling together. Source: privacy.md, "Input".
  package enum Trait: String, CaseIterable, Sendable {
    case role, level, department, location, cohort
    case tenure = "tenure_years"
  }
}

/// The people whom no published text may point at. It is read, compared with, and forgotten; nothing
/// of it is written anywhere.
package struct Roster: Sendable {
  package var people: [RosterPerson] = []
  /// Names, addresses and numbers that are published contacts of the program.
  package var allowed: [String] = []

  package init() {}

  /// Why a roster cannot be used, without quoting it.
  package typealias Unusable = PrivateTable.Unusable

  /// Reads a CSV file in UTF-8, with commas, semicolons or tabs between its cells.
  ///
  /// The header is the one of privacy.md or that of the fuller roster of domain.md 3.5; both name
  /// the same people. Columns nobody asks for are passed over.
  ///
  /// - Throws: `Unusable` if it is no text, has no column for names, or a line cannot be read.
  package init(csv bytes: [UInt8]) throws(Unusable) {
    let table = try PrivateTable(csv: bytes)
    let name = table.column("name", "full_name", "display_name")
    let given = table.column("given_name", "first_name", "forename")
    let family = table.column("family_name", "last_name", "surname")
    guard name != nil || given != nil || family != nil else {
      throw Unusable(description: "it has no column `name`; its first line must name the columns")
    }
    let columns: [(RosterPerson.Trait, Int?)] = [
      (.role, table.column("role", "function", "job_title", "title")),
      (.level, table.column("level", "grade", "band")),
      (.department, table.column("department", "unit_path", "unit", "team")),
      (.location, table.column("location", "site", "office", "city")),
      (.cohort, table.column("cohort")),
      (.tenure, table.column("tenure_years", "tenure")),
    ]
    let (preferred, email) = (
      table.column("preferred_name", "known_as"), table.column("email", "e-mail", "mail")
    )
    let (id, phone) = (
      table.column("employee_id", "id", "staff_id", "personnel_number"),
      table.column("phone", "mobile")
    )
    for row in table.rows {
      let full =
        row[name].isEmpty
        ? [row[given], row[family]].filter { !$0.isEmpty }.joined(separator: " ") : row[name]
      // A quotation mark that closes somewhere else swallows people; nobody's name is as long as that.
      for text in [full, row[preferred], row[email], row[id]]
      where text.utf8.count > 200 || text.contains(where: \.isNewline)
        || text.split(separator: " ").count > 20
      {
        throw Unusable(
          description:
            "person \(people.count + 1) has a cell that is too long or goes over several lines; look for a quotation mark before it"
        )
      }
      guard !full.isEmpty || !row[email].isEmpty || !row[id].isEmpty else { continue }
      var traits: [RosterPerson.Trait: String] = [:]
      for (trait, column) in columns where !row[column].isEmpty { traits[trait] = row[column] }
      people.append(
        RosterPerson(
          name: full, preferredName: row[preferred], email: row[email], employeeID: row[id],
          phone: row[phone], traits: traits))
    }
    guard !people.isEmpty else { throw Unusable(description: "it names nobody") }
  }

  /// How employee ids look, if most on the roster look alike: `EMP-#####`.
  var employeeIDFormats: [String] {
    var shapes: [String: Int] = [:]
    for id in people.map(\.employeeID)
    where id.contains(where: \.isLetter) && id.contains(where: \.isNumber) {
      shapes[String(id.map { $0.isNumber ? "#" : $0 }), default: 0] += 1
    }
    return shapes.filter { $0.value >= 3 && $0.value * 5 >= people.count }.keys.sorted()
  }

  /// Adds an allow list: a published contact on each line, `#` begins a comment.
  package mutating func allow(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let text = line.hasPrefix("#") ? "" : line.split(separator: " #", maxSplits: 1).first ?? ""
      let entry = text.trimmingCharacters(in: .whitespaces)
      if !entry.isEmpty { allowed.append(entry) }
    }
  }
}
