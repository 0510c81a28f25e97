package import Syntax

// What holds the place of a text until somebody writes it.

/// Where a text shows that it only holds the place of one: TODO, lorem ipsum, to be confirmed.
package func placeholderText(in text: String) -> Range<String.Index>? {
  for mark in ["todo", "lorem ipsum", "tbc", "tbd", "xxx"] {
    if text.prefix(mark.count).lowercased() == mark {
      return text.startIndex..<text.index(text.startIndex, offsetBy: mark.count)
    }
    if text.suffix(mark.count).lowercased() == mark {
      return text.index(text.endIndex, offsetBy: -mark.count)..<text.endIndex
    }
  }
  return nil
}

/// Whether a text of the settings is somebody's own: neither a placeholder nor dots, nor the example
/// that `portico new` and the schemas offer for it.
package func isWritten(_ text: String) -> Bool {
  let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return text.contains(where: { $0.isLetter || $0.isNumber }) && placeholderText(in: text) == nil
    && !text.lowercased().contains("lorem ipsum") && !examples.contains(text)
}

/// Whether an address is somebody's own: the names that stand for any (RFC 2606) are in every
/// example.
package func isWritten(address: String) -> Bool {
  !["example.org", "example.com", "example.net"].contains { address.contains($0) }
}

extension Entry {
  /// Whether its text says something: without headings, marks of lists, what `portico new` begins a
  /// page with, and placeholders.
  ///
  /// - Parameter text: the file as it is now.
  package func isWritten(_ text: PageText) -> Bool {
    let opening = Set(type.opening.split(separator: "\n").map(String.init))
    var letters = 0
    for line in String(decoding: text.bytes[text.bodyStart...], as: UTF8.self)
      .split(separator: "\n")
    {
      let text = line.drop { !$0.isLetter && !$0.isNumber && $0 != "{" && $0 != "[" }
      guard !line.hasPrefix("#"), !opening.contains(String(line)),
        Content.isWritten(String(text))
      else { continue }
      letters += text.count { $0.isLetter }
      if letters >= leastLetters { return true }
    }
    return false
  }
}

/// Fewer letters than this say nothing.
private let leastLetters = 20

/// The sentences that settings are explained with: a program that still says them says nothing.
///
/// Single words are left out: "Curiosity" is an example and may well be somebody's value.
private let examples: Set<String> = {
  var found: Set<String> = []
  func collect(_ value: YAML?) {
    switch value {
    case .scalar(let scalar)?: if scalar.text.contains(" ") { found.insert(scalar.text) }
    case .sequence(let items, _)?: items.forEach(collect)
    case .mapping(let pairs, _)?: pairs.forEach { collect($0.value) }
    case .null?, nil: break
    }
  }
  func collect(_ fields: [KeyField]) {
    for field in fields {
      switch field.shape {
      case .object(let inner), .list(.object(let inner), _, _): collect(inner)
      case .text, .list(.text, _, _):
        collect(yaml(from: Array(field.example.utf8), file: "example").value)
      default: break
      }
    }
  }
  collect(keyFields(of: ProgramSettings.init))
  collect(keyFields(of: CohortSettings.init))
  for type in ContentType.allCases { collect(keyFields { type.read($0) }) }
  return found
}()
