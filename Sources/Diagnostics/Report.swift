/// How a report is written.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people: the source line with a caret, why it matters, what to do.
  case human
  /// One line for each mistake: `file:line:column: error: summary; mend [code]`, for editors.
  case line
  /// One JSON object for each mistake and line.
  case json
  /// Annotations for GitHub Actions.
  case github
}

/// Writes diagnostics for a reader.
package struct Report: Sendable {
  package var format: ReportFormat
  /// Whether the reader's terminal shows colours.
  package var colour: Bool
  /// The bytes of a source file by the path that spans use, for the quoted line.
  package var source: @Sendable (String) -> [UInt8]?

  package init(
    format: ReportFormat, colour: Bool, source: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.format = format
    self.colour = colour
    self.source = source
  }

  /// The report's text, sorted by place; a mistake that was noticed twice is told once.
  package func text(of diagnostics: [Diagnostic]) -> String {
    var lines = SourceLines(source: source)
    var text = ""
    for diagnostic in told(diagnostics) {
      let shown = printable(diagnostic)
      switch format {
      case .human: text += human(shown, &lines) + "\n"
      case .line: text += line(shown, &lines)
      case .json: text += json(diagnostic, &lines)
      case .github: text += github(shown, &lines)
      }
    }
    return text
  }

  private func human(_ d: Diagnostic, _ lines: inout SourceLines) -> String {
    if d.severity == .notice {
      // Nothing is wrong: one line is enough.
      return painted("notice:", "1;36") + " \(place(d.span, &lines)): \(d.summary)"
        + painted("  [\(d.code.name)]", "2")
    }
    let tint =
      switch d.severity {
      case .error: "31"
      case .warning: "33"
      case .notice: "36"
      }
    var text = painted("\(d.severity.rawValue):", "1;" + tint) + " "
    text += painted(d.summary, "1") + painted("  [\(d.code.name)]", "2") + "\n"
    if !d.span.file.isEmpty { text += "  " + painted(place(d.span, &lines), "4") + "\n" }
    if let line = quotable(d, &lines) { text += excerpt(line, d.span, tint) }
    text += "  why   " + wrapped(d.why, indent: 8) + "\n"
    text += "  mend  " + wrapped(d.mend, indent: 8) + "\n"
    return text
  }

  // The source line with carets under the span; a long line shows only its neighbourhood.
  private func excerpt(_ bytes: ArraySlice<UInt8>, _ span: Span, _ tint: String) -> String {
    let quoted = quotation(bytes, span)
    var text = "    | \(quoted.before)\(quoted.under)\(quoted.after)\n"
    if span.column > 0 {
      let caret = String(repeating: "^", count: max(1, min(quoted.under.count, Self.width)))
      text +=
        "    | " + String(repeating: " ", count: quoted.before.count) + painted(caret, tint) + "\n"
    }
    return text
  }

  private static let width = 88

  private func quotation(_ bytes: ArraySlice<UInt8>, _ span: Span) -> Quotation {
    let width = Self.width
    // A line can be a megabyte long; no more of it is decoded than could be shown.
    let near = width * 8
    var left = decoded(bytes.prefix(max(0, span.column - 1)).suffix(near))
    let under = decoded(bytes.dropFirst(max(0, span.column - 1)).prefix(min(span.length, near)))
    let after = decoded(bytes.dropFirst(max(0, span.column - 1) + span.length).prefix(near))
    if left.count + under.count > width {
      let room = max(20, width - under.count)
      if left.count > room { left = "…" + left.suffix(room - 1) }
    }
    let right = max(0, width - left.count - under.count)
    return Quotation(
      before: left, under: under,
      after: after.count > right ? after.prefix(max(0, right - 1)) + "…" : after)
  }

  /// The diagnostics as JSON for a page that shows them, sorted and each told once: with its place
  /// in words and the quoted line in three parts, unless what stands there is concealed.
  package func objects(of diagnostics: [Diagnostic]) -> [String] {
    var lines = SourceLines(source: source)
    return Set(diagnostics).sorted().map { diagnostic in
      let d = printable(diagnostic)
      var fields = [
        ("code", d.code.name), ("severity", d.severity.rawValue), ("place", place(d.span, &lines)),
        ("summary", d.summary), ("why", d.why), ("mend", d.mend),
      ]
      if let line = quotable(d, &lines) {
        let quoted = quotation(line, d.span)
        fields += [("before", quoted.before), ("under", quoted.under), ("after", quoted.after)]
      }
      return "{" + fields.map { "\"\($0.0)\":\(quotedJSON($0.1))" }.joined(separator: ",") + "}"
    }
  }

  /// The line that a report may quote; nil if there is none, or if it is private.
  private func quotable(_ d: Diagnostic, _ lines: inout SourceLines) -> ArraySlice<UInt8>? {
    guard !d.concealed, d.span.line > 0, let line = lines.line(d.span.line, of: d.span.file),
      line.contains(where: { $0 > 0x20 })
    else { return nil }
    return line
  }

  private func decoded(_ bytes: some Collection<UInt8>) -> String {
    printable(String(decoding: bytes, as: UTF8.self))
  }

  private func line(_ d: Diagnostic, _ lines: inout SourceLines) -> String {
    "\(place(d.span, &lines)): \(d.severity.rawValue): \(d.summary); \(d.mend) [\(d.code.name)]\n"
  }

  private func json(_ d: Diagnostic, _ lines: inout SourceLines) -> String {
    let fields: [(String, String)] = [
      ("code", quotedJSON(d.code.name)), ("severity", quotedJSON(d.severity.rawValue)),
      ("file", quotedJSON(d.span.file)), ("line", String(d.span.line)),
      ("column", String(lines.column(of: d.span))), ("length", String(lines.length(of: d.span))),
      ("summary", quotedJSON(d.summary)), ("why", quotedJSON(d.why)),
      ("mend", quotedJSON(d.mend)), ("concealed", String(d.concealed)),
    ]
    return "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}\n"
  }

  private func github(_ d: Diagnostic, _ lines: inout SourceLines) -> String {
    func escaped(_ text: String, property: Bool) -> String {
      var result = ""
      for character in text.unicodeScalars {
        switch character {
        case "%": result += "%25"
        case "\r": result += "%0D"
        case "\n": result += "%0A"
        case ":" where property: result += "%3A"
        case "," where property: result += "%2C"
        default: result.unicodeScalars.append(character)
        }
      }
      return result
    }
    var properties = ["file=" + escaped(d.span.file, property: true)]
    if d.span.line > 0 { properties.append("line=\(d.span.line)") }
    if d.span.column > 0 { properties.append("col=\(lines.column(of: d.span))") }
    properties.append("title=" + escaped("\(d.summary) [\(d.code.name)]", property: true))
    return "::\(d.severity.rawValue) \(properties.joined(separator: ","))::"
      + escaped("\(d.why) \(capitalisedFirst(d.mend)).", property: false) + "\n"
  }

  private func place(_ span: Span, _ lines: inout SourceLines) -> String {
    guard span.line > 0 else { return span.file }
    guard span.column > 0 else { return "\(span.file):\(span.line)" }
    return "\(span.file):\(span.line):\(lines.column(of: span))"
  }

  private func painted(_ text: String, _ style: String) -> String {
    colour ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    var rows: [String] = []
    var row = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !row.isEmpty, row.count + 1 + word.count > 92 - indent {
        rows.append(row)
        row = ""
      }
      row += row.isEmpty ? String(word) : " " + word
    }
    rows.append(row)
    return rows.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}

/// A source line around the span that a mistake points at.
private struct Quotation {
  let before: String
  let under: String
  let after: String
}

private func capitalisedFirst(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

/// A text as one word of a command that can be copied as it stands.
package func shellWord(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy {
    (0x61...0x7A).contains($0 | 0x20) || (0x2D...0x39).contains($0) || $0 == 0x5F || $0 >= 0x80
  }
  if isPlain { return text }
  return "'"
    + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// The text as a JSON string, quotes included.
package func quotedJSON(_ text: String) -> String {
  var result = "\""
  for character in text.unicodeScalars {
    switch character {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case let c where c.value < 0x20 || c.value == 0x2028 || c.value == 0x2029:
      let hex = String(c.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: result.unicodeScalars.append(character)
    }
  }
  return result + "\""
}

/// Lines of source files, read once each.
private struct SourceLines {
  private struct File {
    let bytes: [UInt8]
    /// Where each line begins.
    let starts: [Int]

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      var starts = [0]
      for (index, byte) in bytes.enumerated() where byte == 10 { starts.append(index + 1) }
      self.starts = starts
    }
  }

  let source: (String) -> [UInt8]?
  private var files: [String: File?] = [:]
  /// How far the last long line was counted: reports come sorted, and the next place on it is behind.
  private var counted: (file: String, line: Int, bytes: Int, characters: Int)?

  init(source: @escaping (String) -> [UInt8]?) { self.source = source }

  mutating func line(_ number: Int, of file: String) -> ArraySlice<UInt8>? {
    if files[file] == nil { files[file] = .some(source(file).map(File.init)) }
    guard let known = files[file] ?? nil, number <= known.starts.count else { return nil }
    let index = max(1, number) - 1
    var end = index + 1 < known.starts.count ? known.starts[index + 1] - 1 : known.bytes.count
    if end > known.starts[index], known.bytes[end - 1] == 13 { end -= 1 }
    return known.bytes[known.starts[index]..<end]
  }

  /// The column in characters, as editors count; spans count bytes.
  mutating func column(of span: Span) -> Int {
    guard span.column > 1, let line = line(span.line, of: span.file) else { return span.column }
    let before = line.prefix(span.column - 1)
    guard before.count > 2000 else { return String(decoding: before, as: UTF8.self).count + 1 }
    // Far out on a line nobody wrote by hand, code points will do.
    var (bytes, characters) = (0, 0)
    if let counted, counted.file == span.file, counted.line == span.line,
      counted.bytes <= before.count
    {
      (bytes, characters) = (counted.bytes, counted.characters)
    }
    for byte in before.dropFirst(bytes) where byte & 0xC0 != 0x80 { characters += 1 }
    counted = (span.file, span.line, before.count, characters)
    return characters + 1
  }

  mutating func length(of span: Span) -> Int {
    guard let line = line(span.line, of: span.file) else { return span.length }
    let covered = line.dropFirst(max(0, span.column - 1)).prefix(span.length)
    return String(decoding: covered, as: UTF8.self).count
  }
}

/// A diagnostic whose texts may be written to a terminal. File names and settings find their way
/// into reports, and whoever wrote them must not be able to forge one.
private func printable(_ d: Diagnostic) -> Diagnostic {
  var d = d
  d.span.file = printable(d.span.file)
  d.summary = printable(d.summary)
  d.why = printable(d.why)
  d.mend = printable(d.mend)
  return d
}

/// The text with a sign in place of each control character, which would change the terminal or
/// begin a line, and of each that turns the direction of writing.
private func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
  return String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0 == "\t" ? " " : isUnprintable($0) ? "\u{FFFD}" : $0 }))
}

private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<32, 127..<160, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
  default: false
  }
}
