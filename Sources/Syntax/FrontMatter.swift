package import Diagnostics

/// A file as it lies on the disk.
package struct SourceFile: Sendable {
  /// The path as it is shown to its author, relative to the folder that holds `Content/`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The text of a page's file, of which the body is not read yet.
package struct PageText: Sendable {
  package var file: String
  package var bytes: [UInt8]
  /// The offset in `bytes` of the body's first byte, and the line it is on, counted from 1.
  package var bodyStart: Int
  package var bodyLine: Int
}

/// A page split into its text and the settings above it, which are read.
package struct Document: Sendable {
  package var text: PageText
  /// Nil if there are none or they could not be read.
  package var settings: YAML?

  package init(_ text: PageText, settings: YAML?) {
    self.text = text
    self.settings = settings
  }

  package init(file: String, bytes: [UInt8], settings: YAML?, bodyStart: Int, bodyLine: Int) {
    text = PageText(file: file, bytes: bytes, bodyStart: bodyStart, bodyLine: bodyLine)
    self.settings = settings
  }

  package var file: String { text.file }
  package var bytes: [UInt8] { text.bytes }
  package fileprivate(set) var bodyStart: Int {
    get { text.bodyStart }
    set { text.bodyStart = newValue }
  }
  package fileprivate(set) var bodyLine: Int {
    get { text.bodyLine }
    set { text.bodyLine = newValue }
  }
}

/// Splits a file at its `---` fences and reads the settings between them.
///
/// An opening fence that is never closed is reported once and the rest is taken as body, so one
/// slip does not hide every other mistake on the page. A slot is only a body: it has settings if it
/// begins with a fence, and needs none.
package func document(
  from source: SourceFile, needsSettings: Bool = true
) -> Checked<Document> {
  let bytes = source.bytes
  var diagnostics: [Diagnostic] = []
  var result = Document(
    file: source.path, bytes: bytes, settings: nil, bodyStart: 0, bodyLine: 1)
  guard let start = textStart(of: bytes, file: source.path, into: &diagnostics) else {
    result.bodyStart = bytes.count
    return Checked(result, diagnostics)
  }
  if let problem = encodingProblem(in: bytes, from: start, file: source.path) {
    result.bodyStart = bytes.count
    return Checked(result, diagnostics + [problem])
  }
  result.bodyStart = start
  guard let opening = fence(in: bytes, at: start) else {
    guard needsSettings else {
      result.settings = .null(Place(line: 1, column: 1))
      refuseBodyThatIsNotUTF8(&result, &diagnostics)
      return Checked(result, diagnostics)
    }
    diagnostics.append(missingFence(in: bytes, from: start, file: source.path))
    return Checked(result, diagnostics)
  }
  if opening.isWindows { diagnostics.append(.windowsLineEnds(in: source.path)) }
  var line = 2
  var at = opening.next
  while at < bytes.count {
    if bytes[at] == UInt8(ascii: "-"), let closing = fence(in: bytes, at: at) {
      result.bodyStart = closing.next
      result.bodyLine = line + 1
      let read = settings(in: bytes, opening.next..<at, firstLine: 2, file: source.path)
      result.settings = read.value
      diagnostics += read.diagnostics
      refuseBodyThatIsNotUTF8(&result, &diagnostics)
      return Checked(result, diagnostics)
    }
    at = bytes[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    line += 1
  }
  diagnostics.append(.unclosedFrontMatter(in: source.path))
  result.bodyStart = opening.next
  result.bodyLine = 2
  return Checked(result, diagnostics)
}

/// Reports a body in another encoding and leaves the page out: its letters would come out wrong, and
/// what reads Markdown relies on UTF-8.
private func refuseBodyThatIsNotUTF8(_ document: inout Document, _ diagnostics: inout [Diagnostic])
{
  let body = document.bodyStart..<document.bytes.count
  let problem = document.bytes.withUnsafeBytes {
    utf8Problem(in: UnsafeRawBufferPointer(rebasing: $0[body]))
  }
  guard let problem else { return }
  let at = body.lowerBound + problem
  let before = document.bytes[body.lowerBound..<at]
  let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? body.lowerBound
  let line = document.bodyLine + before.count { $0 == 0x0A }
  diagnostics.append(
    .notUTF8(at: Span(file: document.file, line: line, column: at - lineStart + 1, length: 1)))
  document.settings = nil
  document.bodyStart = document.bytes.count
}

/// Reads a file that is settings from end to end.
package func yaml(from source: SourceFile) -> Checked<YAML?> {
  yaml(from: source.bytes, file: source.path)
}

/// Reads settings. The value is `.null` where there are none, and nil after an error.
///
/// A stretch of a file is read as it is; a whole file may begin with a byte order mark.
package func yaml(
  from bytes: [UInt8], in range: Range<Int>? = nil, firstLine: Int = 1, file: String
) -> Checked<YAML?> {
  if let range { return settings(in: bytes, range, firstLine: firstLine, file: file) }
  var diagnostics: [Diagnostic] = []
  guard let start = textStart(of: bytes, file: file, into: &diagnostics) else {
    return Checked(nil, diagnostics)
  }
  if let end = bytes.firstIndex(of: 0x0A), end > start, bytes[end - 1] == 0x0D {
    diagnostics.append(.windowsLineEnds(in: file))
  }
  let read = settings(in: bytes, start..<bytes.count, firstLine: firstLine, file: file)
  return Checked(read.value, diagnostics + read.diagnostics)
}

/// Where the text begins after a byte order mark; nil if it is not UTF-8 at all.
private func textStart(
  of bytes: [UInt8], file: String, into diagnostics: inout [Diagnostic]
) -> Int? {
  guard bytes.count >= 2 else { return 0 }
  let isUTF16 =
    (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)
    // Without a mark: every second byte of Latin text is nought.
    || (bytes.count >= 4 && bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
    || (bytes.count >= 4 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
  if isUTF16 {
    diagnostics.append(.notUTF8(at: Span(file: file, line: 1), isUTF16: true))
    return nil
  }
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    diagnostics.append(.byteOrderMark(in: file))
    return 3
  }
  return 0
}

/// The first place that keeps a page from being read as text, or nil.
///
/// Markdown would show a stray byte or a NUL as a question mark, and nobody would notice but readers.
private func encodingProblem(in bytes: [UInt8], from start: Int, file: String) -> Diagnostic? {
  func span(of at: Int) -> Span {
    let lineStart = bytes[..<at].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    let line = bytes[..<lineStart].count { $0 == 0x0A } + 1
    return Span(file: file, line: line, column: at - lineStart + 1, length: 1)
  }
  if let bad = utf8Problem(in: bytes) { return .notUTF8(at: span(of: bad)) }
  return bytes.firstIndex(of: 0).map { .controlCharacter(0, at: span(of: $0)) }
}

/// A line that holds only `---`, and where the next line begins.
private func fence(in bytes: [UInt8], at start: Int) -> (next: Int, isWindows: Bool)? {
  guard start + 3 <= bytes.count, bytes[start] == 0x2D, bytes[start + 1] == 0x2D,
    bytes[start + 2] == 0x2D
  else { return nil }
  var at = start + 3
  while at < bytes.count {
    switch bytes[at] {
    case 0x0A: return (at + 1, bytes[at - 1] == 0x0D)
    case 0x20, 0x09, 0x0D: at += 1
    default: return nil
    }
  }
  return (at, false)
}

private func missingFence(in bytes: [UInt8], from start: Int, file: String) -> Diagnostic {
  // A blank line or a blank before the fence is easily overlooked, so name it.
  var at = start
  var line = 1
  while at < bytes.count, bytes[at] <= 0x20 {
    if bytes[at] == 0x0A { line += 1 }
    at += 1
  }
  let isLate = at > start && fence(in: bytes, at: at) != nil
  return .error(
    .frontMatterMissing, at: Span(file: file, line: isLate ? line : 1),
    "the page does not begin with settings between two lines `---`",
    why: "Without them the page has no title, and no place in the menus.",
    mend: isLate
      ? "make `---` the first line of the file, with nothing before it"
      : "put `---`, a line `title: …` and another `---` at the top")
}

extension Diagnostic {
  static func windowsLineEnds(in file: String) -> Diagnostic {
    .notice(
      .textWindowsLineEnds, at: Span(file: file), "this file has Windows line ends",
      why: "All is well; only a comparison of versions may show every line as changed.",
      mend: "nothing has to be done; an editor can save it with Unix line ends (LF)")
  }

  static func byteOrderMark(in file: String) -> Diagnostic {
    .warning(
      .textByteOrderMark, at: Span(file: file, line: 1),
      "this file begins with an invisible byte order mark",
      why: "Other tools may show it as stray letters, or not find the settings behind it.",
      mend: "save the file as \"UTF-8\", not as \"UTF-8 with BOM\"")
  }

  static func notUTF8(at span: Span, isUTF16: Bool = false) -> Diagnostic {
    .error(
      .textNotUTF8, at: span,
      isUTF16 ? "this file is saved as UTF-16, not as UTF-8" : "this is not UTF-8 text",
      why: "Letters such as é or ß would reach readers as other signs.",
      mend: "open the file in an editor and save it with the encoding \"UTF-8\"")
  }

  fileprivate static func unclosedFrontMatter(in file: String) -> Diagnostic {
    .error(
      .frontMatterUnclosed, at: Span(file: file, line: 1, column: 1, length: 3),
      "the settings at the top are opened but never closed",
      why: "Portico cannot tell where the settings end and the page begins.",
      mend: "add a line holding only `---` after the last setting")
  }
}
