import Content
import Diagnostics
import Pictures
import Preview
import Syntax
import Templating

/// Something that reads bytes from anywhere, and what it promises about them whatever they are.
///
/// A broken promise ends the process, so that a fuzzer keeps the input.
package enum HostileInput: String, CaseIterable, Sendable {
  case frontMatter = "front-matter"
  case markdown
  case placeholders
  case pictures
  case requests

  /// Hands over the bytes, and holds what comes of them against the promises.
  package func read(_ bytes: [UInt8]) {
    switch self {
    case .frontMatter: settings(bytes)
    case .markdown: page(bytes)
    case .placeholders: text(bytes)
    case .pictures: picture(bytes)
    case .requests: request(bytes)
    }
  }
}

private func promise(_ isKept: Bool, _ promise: @autoclosure () -> String) {
  // Not `precondition`: an optimised build would keep the sentence to itself.
  if !isKept { fatalError("a promise is broken: \(promise())") }
}

// MARK: Front matter

/// Reads the bytes as a page of every type, and reports whatever is wrong in every format.
private func settings(_ bytes: [UInt8]) {
  let file = SourceFile(path: "Content/bridge/pages/x.md", bytes: bytes)
  let read = document(from: file)
  var diagnostics = read.diagnostics
  promise(read.value.bodyStart <= bytes.count, "the body begins in the file")
  if read.value.settings != nil {
    for type in ContentType.allCases {
      let path = EntryPath(
        owner: "bridge", type: type, stem: "x", language: nil, file: file.path)
      let decoded = entry(from: read.value, at: path, original: nil)
      promise(
        decoded.value != nil || decoded.diagnostics.contains { $0.severity == .error },
        "what is not decoded is reported")
      diagnostics += decoded.diagnostics
    }
    for read in [{ _ = ProgramSettings($0) }, { _ = CohortSettings($0) }] as [(Keys) -> Void] {
      diagnostics += decode(read, from: file.settings(read: bytes), file: file.path).diagnostics
    }
  }
  let lines = bytes.count { $0 == 0x0A } + bytes.count { $0 == 0x0D } + 1
  for one in diagnostics {
    promise(one.span.line >= 0 && one.span.line <= lines, "a report points into the file")
    promise(!one.summary.isEmpty && !one.mend.isEmpty, "a report says what to do")
  }
  for format in ReportFormat.allCases {
    let text = Report(format: format, colour: false) { _ in bytes }.text(of: diagnostics)
    promise(
      text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A }, "a report cannot steer a terminal")
  }
}

extension SourceFile {
  /// The same bytes as a settings file.
  fileprivate func settings(read bytes: [UInt8]) -> YAML? {
    yaml(from: SourceFile(path: "Content/bridge/program.yml", bytes: bytes)).value
  }
}

// MARK: Markdown

/// Answers each question of a page with what the page itself asked.
private final class Portal: MarkdownResolver {
  let words = MarkdownWords()
  var watchedWords: [[UInt8]] { [Array("mentee".utf8)] }

  func link(_ destination: String, at span: Span) -> MarkdownLink {
    Link(destination).map { .link($0, external: destination.hasPrefix("http")) } ?? .broken
  }
  func image(_ destination: String, at span: Span) -> MarkdownImage? {
    Link(destination).map { MarkdownImage(link: $0) }
  }
  func placeholder(_ expression: String, at span: Span) -> String? {
    expression.isEmpty ? nil : expression + "<script>\"'&"
  }
  func report(_ diagnostic: Diagnostic) {}
}

private func page(_ bytes: [UInt8]) {
  // What is no text is refused at the door: nothing is left of it.
  let page = document(from: SourceFile(path: "x.md", bytes: bytes), needsSettings: false).value
  guard page.bodyStart < bytes.count else { return }
  for allowHTML in [false, true] {
    let tree = MarkdownTree(
      source: bytes, from: page.bodyStart, firstLine: page.bodyLine, file: page.file,
      options: MarkdownOptions(allowHTML: allowHTML))
    var html: [UInt8] = []
    _ = tree.html(Portal(), idPrefix: "p-", headingShift: 1, into: &html)
    var again: [UInt8] = []
    _ = tree.html(Portal(), idPrefix: "p-", headingShift: 1, into: &again)
    promise(html == again, "a page is the same each time")
    promise(String(validating: html, as: UTF8.self) != nil, "a page is UTF-8")
    let text = String(decoding: html, as: UTF8.self).lowercased()
    for danger in ["<script", "<iframe", "<style", "javascript:alert", " onerror=", " onclick="]
    where text.contains(danger) {
      // As words it may stand there, escaped; as markup never.
      promise(!isMarkup(danger, in: text), "\(danger) in a page")
    }
    _ = tree.plainText(Portal(), limit: 200)
    _ = tree.letter(Portal()) { $0.url }
    var search: [UInt8] = []
    tree.searchText(Portal(), into: &search)
    promise(String(validating: search, as: UTF8.self) != nil, "what is searched is UTF-8")
  }
}

/// Whether a danger stands in a tag: a tag's sign for itself, an attribute's inside of one.
private func isMarkup(_ danger: String, in html: String) -> Bool {
  if danger.hasPrefix("<") { return true }
  var isInTag = false
  var quote: Character?
  var rest = Substring(html)
  while let sign = rest.first {
    if isInTag, quote == nil, danger.hasPrefix(" "), rest.hasPrefix(danger) { return true }
    if isInTag, let open = quote {
      if !danger.hasPrefix(" "), rest.hasPrefix("\"" + danger) { return true }
      if sign == open { quote = nil }
    } else if isInTag {
      if sign == "\"" { quote = sign }
      if sign == ">" { isInTag = false }
      if quote != nil, !danger.hasPrefix(" "), rest.dropFirst().hasPrefix(danger) { return true }
    } else if sign == "<" {
      isInTag = true
    }
    rest = rest.dropFirst()
  }
  return false
}

// MARK: Placeholders

private let months = DateWords(
  long: "{d} {month} {y}", short: "{d} {mon} {y}", first: "1",
  months: (1...12).map { "Month\($0)" }, monthsShort: (1...12).map { "M\($0)" })

private let values: PlaceholderValues = {
  var values = PlaceholderValues(dates: months)
  values.set("program.name", .text("Bridge"))
  values.set("cohort.kickoff", .date(CalendarDate(iso: "2026-10-19")!))
  values.set("matching.min_level_gap", .number(2))
  values.set("term.mentee", .word(singular: "mentee", plural: "mentees"))
  values.set("link.application", nil as String?, from: "`links.application` in program.yml")
  return values
}()

private func text(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let span = Span(file: "x.yml", line: 3, column: 5, length: bytes.count)
  var reports = 0
  _ = values.filled(Text(text, at: span)) { one in
    reports += 1
    promise(one.span.line == 3 && one.span.column >= 5, "a report points at the text")
  }
  if case .failure(let error) = values.text(of: text, at: span) {
    promise(!error.diagnostic.mend.isEmpty, "a report says what to do")
  }
}

// MARK: Pictures

private func picture(_ bytes: [UInt8]) {
  _ = metadata(of: bytes)
  guard let plain = try? withoutMetadata(bytes) else { return }
  promise(isClean(plain), "what is handed out is clean")
  promise(metadata(of: plain).allSatisfy(\.isTechnical), "nothing is left in it")
  // A damaged file may hold boxes in boxes that are seen only when others are gone.
  promise(
    (try? withoutMetadata(plain)).map(isClean) ?? true,
    "what is clean stays clean when it is cleaned again")
}

// MARK: Requests to the preview

private func request(_ bytes: [UInt8]) {
  for base in ["/", "/portal/"] {
    switch wish(target: bytes, base: base) {
    case .file(let path):
      promise(!path.hasPrefix("/") && !path.utf8.contains(0), "a file lies in the site")
      for part in path.split(separator: "/", omittingEmptySubsequences: false) {
        promise(!part.hasPrefix("."), "no hidden file is asked for")
        promise(!part.contains("\\") && !part.contains("%"), "a path is decoded once")
      }
    case .refused(let refusal):
      promise((400...599).contains(refusal.status), "a refusal is one")
      promise(refusal.reason.utf8.allSatisfy { $0 >= 0x20 }, "a refusal is one line")
    case .siteRoot, .own, .events, .elsewhere: break
    }
  }
  let field = String(decoding: bytes, as: UTF8.self)
  for count in [0, 1, 1000] {
    if case .part(let range) = byteRange(field, of: count) {
      promise(!range.isEmpty && range.upperBound <= count, "a part lies in the file")
    }
  }
  let visitors = Visitors(host: "127.0.0.1")
  if visitors.welcome(field) {
    let name = field.lowercased()
    promise(
      ["localhost", "127.0.0.1", "[::1]"].contains { name.hasPrefix($0) }, "a stranger is welcome")
  }
  _ = visitors.welcome(origin: field)
}
