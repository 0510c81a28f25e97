internal import Diagnostics
internal import Yams

// What the parser could not read, in the words of somebody who writes a handbook. The parser
// knows where it gave up, which is often a line or two late, and names no cause; so the lines there
// are compared with the usual slips, and the first that fits gives the place and the mend.

extension YAMLSource {
  func translated(_ error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      return syntaxError(problem, mark, context?.mark)
    case .composer(_, let problem, let mark, _):
      if problem.contains("another document") {
        return severalDocuments(at: mark)
      }
      return unknownAlias(at: mark)
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicateKey(keys.first ?? "", first: context.mark)
    default:
      return unreadable(at: range.lowerBound)
    }
  }

  /// A key that is no text: mostly `{{ placeholder }}` without quotation marks.
  func keyNotText(at place: Place) -> Diagnostic {
    if let slip = slip(inLine: place.line - firstLine + 1) { return slip }
    return .error(
      .yamlKeyNotText, at: place.span(in: file), "the name of a setting is not one plain word",
      why: "Portico cannot tell which setting is meant.",
      mend: "write `key: value`; if this is a value, put it in quotation marks")
  }

  private func severalDocuments(at mark: Mark) -> Diagnostic {
    let at = offset(line: mark.line, column: mark.column)
    return .error(
      .yamlSeveralDocuments, at: place(line: mark.line, offset: at, length: 3).span(in: file),
      "a second set of settings begins in one file",
      why: "What stands after this line would be left out.",
      mend: "take out the line `...` or `---` before it, or begin a file of its own")
  }

  private func unknownAlias(at mark: Mark) -> Diagnostic {
    if let slip = slip(inLine: mark.line) { return slip }
    let at = offset(line: mark.line, column: mark.column)
    var end = at
    while end < range.upperBound, bytes[end] > 0x20, bytes[end] != 0x2C { end += 1 }
    let name = String(decoding: bytes[at..<end], as: UTF8.self)
    return .error(
      .yamlUnknownAlias,
      at: place(line: mark.line, offset: at, length: end - at).span(in: file),
      "`\(shown(name))` repeats a value that is named nowhere above",
      why: "YAML takes a word that begins with `*` for a repetition of an earlier value.",
      mend: "put the value in quotation marks: `\"\(shown(name))\"`")
  }

  // MARK: Duplicate keys

  /// The parser names the first of the two; the second is looked for below or beside it.
  private func duplicateKey(_ key: String, first mark: Mark) -> Diagnostic {
    let firstAt = offset(line: mark.line, column: mark.column)
    // The parser's word for a key that is a list or a group.
    if key == "<uncovertable>" {
      return keyNotText(at: place(line: mark.line, offset: firstAt, length: 1))
    }
    let firstPlace = place(line: mark.line, offset: firstAt, length: key.utf8.count)
    let second = secondKey(key, after: firstAt) ?? firstPlace
    return .error(
      .yamlDuplicateKey, at: second.span(in: file),
      "`\(shown(key))` is set twice; the first is on line \(firstPlace.line)",
      why: "Only one of the two can count, and it may not be the one that is meant.",
      mend: "keep one of the two lines")
  }

  private func secondKey(_ key: String, after first: Int) -> Place? {
    var lineStart = first
    while lineStart > range.lowerBound, bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
    let column = first - lineStart
    // On a line of its own below: the same column, before the block ends.
    var at = min(lineEnd(from: first) + 1, range.upperBound)
    if at < range.upperBound, bytes[at - 1] == 0x0D { at += 1 }
    while at < range.upperBound {
      let end = lineEnd(from: at)
      var text = at
      while text < end, bytes[text] == 0x20 { text += 1 }
      if text < end, bytes[text] != UInt8(ascii: "#") {
        if text - at < column { break }
        if text - at == column, let length = isKey(key, at: text, before: end) {
          return place(at: text, length: length)
        }
      }
      at = end + 1
    }
    // Within brackets, on this line or the next ones.
    at = first + 1
    while at < range.upperBound {
      let before = bytes[at - 1]
      if before <= 0x20 || before == 0x2C || before == 0x7B,
        let length = isKey(key, at: at, before: range.upperBound)
      {
        return place(at: at, length: length)
      }
      at += 1
    }
    return nil
  }

  private func isKey(_ key: String, at start: Int, before end: Int) -> Int? {
    var at = start
    let quote: UInt8? = bytes[at] == 0x22 || bytes[at] == 0x27 ? bytes[at] : nil
    if quote != nil { at += 1 }
    for byte in key.utf8 {
      guard at < end, bytes[at] == byte else { return nil }
      at += 1
    }
    if let quote {
      guard at < end, bytes[at] == quote else { return nil }
      at += 1
    }
    let length = at - start
    while at < end, bytes[at] == 0x20 { at += 1 }
    return at < end && bytes[at] == 0x3A ? length : nil
  }

  // MARK: Syntax errors

  private func syntaxError(_ problem: String, _ mark: Mark, _ context: Mark?) -> Diagnostic {
    if problem.contains("unexpected end of stream") || problem.contains("document indicator"),
      let context
    {
      return unclosedQuote(at: context)
    }
    if problem.contains("escape") || problem.contains("hexdecimal") { return backslash(at: mark) }
    if let tab = tab(at: mark, problem) { return tab }
    var lines = [mark.line]
    if let context { lines.append(context.line) }
    if let before = lineBefore(mark.line) { lines.append(before) }
    for line in lines {
      if let slip = slip(inLine: line) { return slip }
    }
    if let found = indentation(at: mark.line) { return found }
    let at = offset(line: mark.line, column: mark.column)
    if at >= range.upperBound, let openBracket {
      return openedBracket(at: openBracket)
    }
    if problem.contains("',' or"), let context {
      return openedBracket(at: offset(line: context.line, column: context.column))
    }
    if problem.contains("expected ':'"), let context {
      let start = offset(line: context.line, column: context.column)
      return noColon(line: context.line, at: start)
    }
    if at >= range.upperBound || isBlankLine(mark.line), let context {
      let start = offset(line: context.line, column: context.column)
      return noColon(line: context.line, at: start)
    }
    return unreadable(at: min(at, range.upperBound))
  }

  private func openedBracket(at opening: Int) -> Diagnostic {
    let sign = opening < range.upperBound && bytes[opening] == 0x7B ? "}" : "]"
    return .error(
      .yamlSyntax, at: place(at: opening, length: 1).span(in: file),
      "a bracket is opened but not closed, or a comma is missing",
      why: "Portico cannot tell where the value begins or ends.",
      mend: "write a comma between the items and `\(sign)` after the last")
  }

  private func noColon(line: Int, at start: Int) -> Diagnostic {
    error(
      line: line, at: start, length: textEnd(from: start) - start,
      "this line is neither a setting nor an item of a list",
      mend: "write it as `key: value`, or begin it with `- ` if it belongs to a list")
  }

  private func error(
    line: Int, at offset: Int, length: Int, _ summary: String, mend: String
  ) -> Diagnostic {
    .error(
      .yamlSyntax, at: place(line: line, offset: offset, length: length).span(in: file), summary,
      why: "Portico cannot tell where the value begins or ends.", mend: mend)
  }

  private func unclosedQuote(at mark: Mark) -> Diagnostic {
    let at = offset(line: mark.line, column: mark.column)
    let sign = at < range.upperBound && bytes[at] == 0x27 ? "'" : "\""
    return error(
      line: mark.line, at: at, length: textEnd(from: at) - at,
      "a quotation mark is opened but never closed",
      mend: "add `\(sign)` at the end of the value")
  }

  private func backslash(at mark: Mark) -> Diagnostic {
    let at = offset(line: mark.line, column: mark.column)
    var start = min(at, range.upperBound - 1)
    while start > range.lowerBound, bytes[start] != 0x5C, start == at || bytes[start] != 0x0A {
      start -= 1
    }
    return error(
      line: mark.line, at: start, length: min(2, lineEnd(from: start) - start),
      "between double quotation marks a `\\` begins a special sign, and this is none",
      mend: "write `\\\\`, or put the value between single quotation marks: `'…'`")
  }

  /// The parser allows no tab where a line's depth is still open, not even on a blank line.
  private func tab(at mark: Mark, _ problem: String) -> Diagnostic? {
    let at = offset(line: mark.line, column: mark.column)
    let isTab = at < range.upperBound && bytes[at] == 0x09
    guard problem.contains("tab character") || isTab && problem.contains("cannot start") else {
      return nil
    }
    let start = isTab ? at : bytes[at..<lineEnd(from: at)].firstIndex(of: 0x09) ?? at
    return .tab(at: place(at: start, length: 1).span(in: file))
  }

  // MARK: The usual slips

  /// A line as `key: value`: where its parts are.
  private struct Line {
    var indent: Int
    var key: Range<Int>
    /// Empty if the line is only `key:`.
    var value: Range<Int>
    /// Whether a blank follows the colon.
    var hasBlank: Bool
  }

  private func lineRange(_ line: Int) -> Range<Int>? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let start = lineStarts[line - 1]
    return start..<lineEnd(from: start)
  }

  private func isBlankLine(_ line: Int) -> Bool {
    guard let range = lineRange(line) else { return true }
    return bytes[range].allSatisfy { $0 <= 0x20 }
  }

  private func lineBefore(_ line: Int) -> Int? {
    var at = min(line, lineStarts.count + 1) - 1
    while at >= 1, isBlankLine(at) { at -= 1 }
    return at >= 1 ? at : nil
  }

  private func textEnd(from start: Int) -> Int {
    var end = lineEnd(from: start)
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private func parts(_ number: Int) -> Line? {
    guard let whole = lineRange(number) else { return nil }
    var at = whole.lowerBound
    while at < whole.upperBound, bytes[at] == 0x20 { at += 1 }
    while at + 1 < whole.upperBound, bytes[at] == 0x2D, bytes[at + 1] == 0x20 {
      at += 2
      while at < whole.upperBound, bytes[at] == 0x20 { at += 1 }
    }
    let indent = at - whole.lowerBound
    let keyStart = at
    guard at < whole.upperBound, bytes[at] != 0x2D else { return nil }
    while at < whole.upperBound,
      isLetter(bytes[at]) || isDigit(bytes[at]) || bytes[at] == 0x5F || bytes[at] == 0x2D
    {
      at += 1
    }
    guard at > keyStart else { return nil }
    let key = keyStart..<at
    while at < whole.upperBound, bytes[at] == 0x20 { at += 1 }
    guard at < whole.upperBound, bytes[at] == 0x3A else { return nil }
    at += 1
    let hasBlank = at == whole.upperBound || bytes[at] <= 0x20
    while at < whole.upperBound, bytes[at] == 0x20 { at += 1 }
    let end = max(at, textEnd(from: at))
    return Line(indent: indent, key: key, value: at..<end, hasBlank: hasBlank)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A usual slip on this line, counted as the parser does.
  private func slip(inLine number: Int) -> Diagnostic? {
    guard let line = parts(number) else { return bareItemSlip(number) }
    let key = text(line.key)
    if line.value.isEmpty { return nil }
    if !line.hasBlank {
      // `https://…` in a list is no key.
      if bytes[line.value.lowerBound] == UInt8(ascii: "/") { return nil }
      return error(
        line: number, at: line.key.lowerBound, length: line.value.upperBound - line.key.lowerBound,
        "a blank is missing after the colon",
        mend: "write `\(key): \(shown(text(line.value)))`")
    }
    return valueSlip(line.value, inLine: number, key: key)
  }

  private func bareItemSlip(_ number: Int) -> Diagnostic? {
    guard let whole = lineRange(number) else { return nil }
    var at = whole.lowerBound
    while at < whole.upperBound, bytes[at] == 0x20 { at += 1 }
    guard at + 1 < whole.upperBound, bytes[at] == 0x2D else { return nil }
    if bytes[at + 1] != 0x20, bytes[at + 1] != 0x2D {
      let end = textEnd(from: at)
      return error(
        line: number, at: at, length: end - at, "a blank is missing after the hyphen",
        mend: "write `- \(shown(text(at + 1..<end)))`")
    }
    at += 1
    while at < whole.upperBound, bytes[at] == 0x20 { at += 1 }
    guard at < whole.upperBound else { return nil }
    return valueSlip(at..<textEnd(from: at), inLine: number, key: nil)
  }

  private func valueSlip(_ value: Range<Int>, inLine number: Int, key: String?) -> Diagnostic? {
    guard let first = value.first.map({ bytes[$0] }) else { return nil }
    let written = text(value)
    let prefix = key.map { "\($0): " } ?? "- "
    func needsQuotes(_ summary: String) -> Diagnostic {
      error(
        line: number, at: value.lowerBound, length: value.count, summary,
        mend: "put the value in quotation marks: `\(prefix)\(quoted(written))`")
    }
    switch first {
    case UInt8(ascii: "{") where value.count > 1 && bytes[value.lowerBound + 1] == first:
      return needsQuotes("a value that begins with `{{` needs quotation marks")
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: "*"),
      UInt8(ascii: "&"), UInt8(ascii: "!"):
      if first == UInt8(ascii: "*") || first == UInt8(ascii: "&"), isName(written.dropFirst()) {
        return nil
      }
      let sign = Character(Unicode.Scalar(first))
      return needsQuotes(
        sign == "`"
          ? "a value that begins with a backtick needs quotation marks"
          : "a value that begins with `\(sign)` needs quotation marks")
    case 0x22, 0x27:
      // Text goes on behind the closing mark, or an apostrophe closed it too early.
      let length = quotedLength(value)
      var next = value.lowerBound + length
      while next < value.upperBound, bytes[next] == 0x20 { next += 1 }
      guard length < value.count, next < value.upperBound, bytes[next] != UInt8(ascii: "#") else {
        return nil
      }
      let bare =
        written.last == written.first ? String(written.dropFirst().dropLast()) : written
      return error(
        line: number, at: value.lowerBound, length: value.count,
        "the quotation marks close before the value ends",
        mend: "put the whole value in quotation marks: `\(prefix)\(quoted(bare))`")
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let closing: UInt8 = first == UInt8(ascii: "[") ? 0x5D : 0x7D
      guard let end = bytes[value].lastIndex(of: closing),
        let next = bytes[(end + 1)..<value.upperBound].first(where: { $0 != 0x20 }),
        next != UInt8(ascii: "#")
      else { return nil }
      let sign = Character(Unicode.Scalar(first))
      return needsQuotes("a value that begins with `\(sign)` needs quotation marks")
    case 0x2D where value.count > 1 && bytes[value.lowerBound + 1] == 0x20 && key != nil:
      return error(
        line: number, at: value.lowerBound, length: value.count,
        "the first item of a list begins on a line of its own",
        mend: "move `\(shown(written))` to the next line, indented by two spaces")
    default:
      // `Part 1: the start`, or a colon at the very end.
      var at = value.lowerBound
      while at < value.upperBound {
        if bytes[at] == 0x3A, at + 1 == value.upperBound || bytes[at + 1] == 0x20, key != nil {
          return needsQuotes("a value that holds a colon and a blank needs quotation marks")
        }
        if bytes[at] == UInt8(ascii: "#"), bytes[at - 1] == 0x20 { return nil }
        at += 1
      }
      return nil
    }
  }

  private func isName(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D || $0 == 0x5F }
  }

  private func quotedLength(_ value: Range<Int>) -> Int {
    let quote = bytes[value.lowerBound]
    var at = value.lowerBound + 1
    while at < value.upperBound {
      if bytes[at] == 0x5C, quote == 0x22 {
        at += 2
      } else if bytes[at] != quote {
        at += 1
      } else if quote == 0x27, at + 1 < value.upperBound, bytes[at + 1] == quote {
        at += 2
      } else {
        return at + 1 - value.lowerBound
      }
    }
    return value.count
  }

  /// The value as YAML text between quotation marks.
  private func quoted(_ text: String) -> String {
    if text.utf8.contains(0x22) || text.utf8.contains(0x5C) {
      return "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    }
    return "\"\(text)\""
  }

  /// A line that stands further right or left than its neighbours allow.
  private func indentation(at number: Int) -> Diagnostic? {
    guard let line = parts(number), let above = lineBefore(number), let upper = parts(above),
      let start = lineRange(number)?.lowerBound
    else { return nil }
    let key = text(line.key)
    if line.indent > upper.indent, !upper.value.isEmpty {
      return error(
        line: number, at: start, length: line.indent,
        "`\(key)` is indented, but `\(text(upper.key))` above it has a value already",
        mend: "begin the line at the same column as `\(text(upper.key))`")
    }
    if line.indent != upper.indent {
      return error(
        line: number, at: start, length: line.indent,
        "`\(key)` begins at a column that no line above it has",
        mend: "indent it by \(upper.indent) spaces, like `\(text(upper.key))` above it, "
          + "or like the group it belongs to")
    }
    return nil
  }
}
