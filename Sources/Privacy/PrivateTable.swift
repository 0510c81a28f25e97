import Foundation
import SwiftCSV

/// A private table as HR's systems export it: CSV in UTF-8, its cells parted by commas, semicolons
/// or tabs, with the names of its columns in the first line.
package struct PrivateTable: Sendable {
  package struct Row: Sendable {
    /// The row as a spreadsheet counts it: the header is row 1.
    package let number: Int
    let cells: [String]

    /// A cell's text without blanks around it; empty if there is no such cell.
    package subscript(column: Int?) -> String {
      guard let column, column < cells.count else { return "" }
      let text = cells[column]
      // Most cells have none, and Foundation copies the text to see that.
      if let first = text.utf8.first, let last = text.utf8.last,
        (0x21...0x7E).contains(first), (0x21...0x7E).contains(last)
      {
        return text
      }
      return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  /// Why a table cannot be used, without quoting it.
  package struct Unusable: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// The names of the columns, in small letters, with `_` for blanks and hyphens.
  package let titles: [String]
  /// The rows that hold anything.
  package let rows: [Row]

  /// - Throws: `Unusable` if it is no UTF-8 text, or if a line of it cannot be read.
  package init(csv bytes: [UInt8]) throws(Unusable) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      throw Unusable(description: "it is not UTF-8 text; save it as CSV UTF-8")
    }
    let header = text.prefix { !$0.isNewline }
    let delimiter: CSVDelimiter =
      [",", ";", "\t"].max { a, b in header.count { $0 == a } < header.count { $0 == b } }
      .map { .character($0) } ?? .comma
    // The library takes what follows an open quotation mark for one cell, and says nothing.
    guard text.utf8.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else {
      throw Unusable(description: "a quotation mark in it is not closed")
    }
    do {
      let table = try CSV<Enumerated>(string: text, delimiter: delimiter, loadColumns: false)
      titles = table.header.map(Self.title)
      var line = 2
      var rows: [Row] = []
      for cells in table.rows {
        if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
          rows.append(Row(number: line, cells: cells))
        }
        line += 1
      }
      self.rows = rows
    } catch {
      throw Unusable(
        description:
          "a line of it cannot be read as CSV; look for a quotation mark that is not closed")
    }
  }

  /// The first column that goes by one of these names.
  package func column(_ names: String...) -> Int? { titles.firstIndex { names.contains($0) } }

  private static func title(_ text: String) -> String {
    String(
      text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased().map {
        $0 == " " || $0 == "-" ? "_" : $0
      })
  }
}
