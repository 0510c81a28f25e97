package import Diagnostics
package import Syntax

/// A trace of a person, at its place in a file.
package struct Finding: Sendable {
  package var kind: TraceKind
  package var severity: TraceSeverity
  /// Which form it has, without quoting it.
  package var form: String
  package var span: Span
  /// The offending text. Private: no report quotes it unless it is asked to reveal it.
  package var match: String
  /// For a combination: how many people it fits, and what would mend it.
  package var singlingOut: SinglingOut?
  /// Who accepted it as harmless, and why; nil if nobody did.
  package var acceptance: Acceptance?

  package init(
    kind: TraceKind, severity: TraceSeverity, form: String, span: Span, match: String,
    singlingOut: SinglingOut? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.form = form
    self.span = span
    self.match = match
    self.singlingOut = singlingOut
  }
}

/// What was found in one story.
package struct StoryReading: Sendable {
  package var file: String
  package var findings: [Finding] = []
  package var shown = ShownTraits()
  /// What says that stories are of the same people: the consent's record.
  package var consentReference: String?

  package init(file: String) { self.file = file }
}

/// Everything that stories are compared with, made once for a run.
package final class TextGate: Sendable {
  package let names: NameIndex
  let traits: TraitIndex
  package let rules: PatternRules
  /// How many people everything that a story shows must fit at least.
  package let threshold: Int
  private let allowed: Set<String>

  /// - Parameter contacts: names, addresses and numbers that are published with consent.
  package init(
    roster: Roster?, contacts: [String] = [], rules: PatternRules = PatternRules(),
    threshold: Int = 5
  ) {
    let roster = roster ?? Roster()
    let contacts = roster.allowed + contacts
    // How many people a combination fits is counted among all of them.
    traits = TraitIndex(roster)
    names = NameIndex(roster, contacts: contacts)
    var rules = rules
    rules.employeeIDFormats += roster.employeeIDFormats
    self.rules = rules
    self.threshold = max(3, threshold)
    allowed = Set(contacts.map(Self.contactKey))
  }

  /// An address or number as it is compared: without case, blanks and signs around it.
  fileprivate static func contactKey(_ text: String) -> String {
    var bytes = text.lowercased().utf8.filter { $0 > 0x20 && $0 != 0x28 && $0 != 0x29 }
    for prefix in ["mailto:", "tel:", "https://", "http://", "www."]
    where bytes.starts(with: prefix.utf8) { bytes.removeFirst(prefix.utf8.count) }
    while let last = bytes.last, [0x2E, 0x2C, 0x2F, 0x3E].contains(last) { bytes.removeLast() }
    if bytes.count(where: isASCIIDigit) >= 7, bytes.allSatisfy({ !isASCIILetter($0) }) {
      bytes = bytes.filter(isASCIIDigit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func allows(_ match: String) -> Bool { allowed.contains(Self.contactKey(match)) }

  /// The findings that several stories of the same people make together.
  package func overStories(_ readings: inout [StoryReading]) {
    let shown = readings.indices.filter { !readings[$0].shown.isEmpty }
    let files = readings.map(\.file)
    // A story and its translations are of the same people; so are stories with the same form.
    let groups =
      Array(Dictionary(grouping: shown) { Self.withoutLanguage(files[$0]) }.values)
      + Array(
        Dictionary(grouping: shown.filter { readings[$0].consentReference != nil }) {
          readings[$0].consentReference!
        }.values)
    for group in groups where group.count > 1 {
      var all = ShownTraits()
      for index in group { all.add(readings[index].shown) }
      guard let together = traits.singlingOut(all, threshold: threshold, overStories: true) else {
        continue
      }
      for index in group
      where together.k > 0
        && !readings[index].findings.contains(where: { $0.kind == .combination })
      {
        readings[index].findings.append(
          combination(
            together, span: Span(file: readings[index].file, line: 1),
            prefix: "over several stories "))
      }
    }
  }

  /// `the-form.fr.md` as `the-form`.
  package static func withoutLanguage(_ file: String) -> String {
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2, (2...3).contains(parts[parts.count - 2].utf8.count) else {
      return parts.dropLast().joined(separator: ".")
    }
    return parts.dropLast(2).joined(separator: ".")
  }

  fileprivate func combination(_ out: SinglingOut, span: Span, prefix: String = "") -> Finding {
    let shown = RosterPerson.Trait.allCases.compactMap { trait in
      out.shown.values[trait].map { "\(trait.rawValue)=\($0.map(\.text).joined(separator: "|"))" }
    }
    return Finding(
      kind: .combination, severity: out.k == 0 ? .warn : .block,
      form: "\(prefix)k = \(out.k)", span: span,
      match: shown.joined(separator: ", ") + " (k = \(out.k))", singlingOut: out)
  }
}

/// Reads stories for traces of people. One for each thread.
package final class StoryReader {
  private let gate: TextGate
  private let search: NameSearch

  package init(_ gate: TextGate) {
    self.gate = gate
    search = NameSearch(gate.names)
  }

  /// Everything in a story's source that points at a person.
  package func read(_ source: SourceFile) -> StoryReading {
    read(source, settings: document(from: source, needsSettings: false).value.settings)
  }

  /// The same for a story whose settings have been read already.
  package func read(_ story: Document) -> StoryReading {
    read(SourceFile(path: story.file, bytes: story.bytes), settings: story.settings)
  }

  private func read(_ source: SourceFile, settings: YAML?) -> StoryReading {
    var reading = StoryReading(file: source.path)
    let readable = readable(markdown: source.bytes, name: stem(of: source.path))
    var traces = search.traces(
      in: readable, scope: .story,
      pseudonyms: settings.map { pseudonyms($0) } ?? pseudonyms(in: readable))
    traces += patternTraces(in: readable, rules: gate.rules)
    let lines = LineStarts(source.bytes)
    // A badge of three digits is a label's number as often as not.
    traces.removeAll { trace in
      trace.kind == .employeeID && readable.text[trace.range].count(where: isASCIIDigit) < 4
    }
    // Who accepted a finding, and why, is for HR's report; no page shows it.
    let accepted = readable.pieces.filter { $0.kind == .setting && $0.label.hasPrefix("accepted") }
      .map(\.range)
    traces.removeAll { trace in accepted.contains { $0.contains(trace.range.lowerBound) } }
    // Where the consent is filed is a number of the program's own.
    let files = readable.pieces.filter { $0.kind == .setting && bookkeeping.contains($0.label) }
      .map(\.range)
    traces.removeAll { trace in
      !trace.kind.isName && trace.kind != .email && trace.kind != .phone
        && files.contains { $0.contains(trace.range.lowerBound) }
    }
    for trace in withoutOverlaps(traces) {
      let match = String(decoding: readable.text[trace.range], as: UTF8.self)
      if gate.allows(match) { continue }
      reading.findings.append(
        Finding(
          kind: trace.kind, severity: trace.severity, form: trace.form,
          span: lines.span(of: trace.range, in: readable, file: source.path), match: match))
    }
    reading.consentReference =
      settings?["consent"]?["reference"]?.text ?? settings?["consent"]?["record_id"]?.text
    let addresses = traces.filter { $0.kind == .postalAddress }.map {
      $0.range.lowerBound..<endOfTowns(after: $0.range.upperBound, in: readable.text)
    }
    readTraits(readable, settings, lines, addresses, &reading)
    return reading
  }

  private func readTraits(
    _ readable: Readable, _ settings: YAML?, _ lines: LineStarts, _ addresses: [Range<Int>],
    _ reading: inout StoryReading
  ) {
    guard gate.names.hasRoster else { return }
    let classes = search.classes
    var shown = gate.traits.shown(in: settings)
    // Settings that cannot be read as YAML still say what they say.
    if settings == nil { shown.add(gate.traits.shown(in: readable)) }
    for (index, piece) in readable.pieces.enumerated() {
      switch piece.kind {
      case .prose, .heading, .code, .comment, .attribute: break
      case .setting
      where !piece.label.hasPrefix("participant") && !piece.label.hasPrefix("consent"): break
      default: continue
      }
      gate.traits.add(
        search.wordsByPiece[index], classes, readable.text, addresses: addresses, to: &shown)
    }
    reading.shown = shown
    guard let out = gate.traits.singlingOut(shown, threshold: gate.threshold) else { return }
    // The finger points at the first thing the text says, or at the settings.
    let first = out.risky.flatMap { shown.values[$0] ?? [] }.compactMap(\.range).min {
      $0.lowerBound < $1.lowerBound
    }
    let span =
      first.map { lines.span(of: $0, in: readable, file: reading.file) }
      ?? readable.pieces.first { $0.kind == .setting && $0.label.hasPrefix("participant") }
      .map { lines.span(of: $0.range, in: readable, file: reading.file) }
      ?? Span(file: reading.file)
    reading.findings.append(gate.combination(out, span: span))
  }

  /// Where the towns and figures end that follow an address, as in "53 Queensway Road, Dublin 8".
  private func endOfTowns(after start: Int, in text: [UInt8]) -> Int {
    var at = start
    while at < text.count, at - start < 60 {
      let byte = text[at]
      let isWordStart = at == start || text[at - 1] == 0x20
      if byte == 0x0A || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") { break }
      if isWordStart, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { break }
      at += 1
    }
    return at
  }

  private func pseudonyms(_ settings: YAML?) -> [String] {
    ["pseudonym", "pseudonyms"].flatMap { key -> [String] in
      switch settings?[key] {
      case .sequence(let items, _)?: items.compactMap(\.text)
      case .mapping(let pairs, _)?: pairs.compactMap(\.value.text)
      case let value?: value.text.map { [$0] } ?? []
      case nil: []
      }
    }
  }

  /// The same of settings that cannot be read as YAML.
  private func pseudonyms(in readable: Readable) -> [String] {
    readable.pieces.filter {
      $0.kind == .setting && ["pseudonym", "pseudonyms"].contains($0.label)
    }.map { String(decoding: readable.text[$0.range], as: UTF8.self) }
  }

  private func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}

private let bookkeeping: Set<String> = [
  "consent.record_id", "consent.reference", "consent.form", "text_hash", "consent.date",
  "consent.expires",
]

/// Of traces that share letters only the graver and longer one is told.
func withoutOverlaps(_ traces: [Trace]) -> [Trace] {
  guard traces.count > 1 else { return traces }
  let ranked = traces.sorted { a, b in
    if a.severity != b.severity { return a.severity > b.severity }
    // A number that is on the roster is that number, whatever else it might be.
    let isNumber = (a.form == "employee id", b.form == "employee id")
    if isNumber.0 != isNumber.1 { return isNumber.0 }
    if a.range.count != b.range.count { return a.range.count > b.range.count }
    return (a.range.lowerBound, a.kind.rawValue) < (b.range.lowerBound, b.kind.rawValue)
  }
  var kept: [Trace] = []
  var covered = [Bool](repeating: false, count: traces.map(\.range.upperBound).max() ?? 0)
  for trace in ranked where !covered[trace.range].contains(true) {
    kept.append(trace)
    for at in trace.range { covered[at] = true }
  }
  return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
}

/// Where the lines of a file begin.
package struct LineStarts {
  private var starts: [Int] = [0]
  private let count: Int

  package init(_ bytes: [UInt8]) {
    count = bytes.count
    for (at, byte) in bytes.enumerated() where byte == 0x0A { starts.append(at + 1) }
  }

  /// The place of a stretch of readable text in the file it came from; line 0 for the file's name.
  package func span(of range: Range<Int>, in readable: Readable, file: String) -> Span {
    let first = Int(readable.origin[range.lowerBound])
    guard first >= 0 else { return Span(file: file) }
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= first { low = middle } else { high = middle }
    }
    let last = range.reversed().lazy.map { Int(readable.origin[$0]) }.first { $0 >= 0 } ?? first
    let lineEnd = low + 1 < starts.count ? starts[low + 1] - 1 : count
    return Span(
      file: file, line: low + 1, column: first - starts[low] + 1,
      length: max(1, min(last + 1, lineEnd) - first))
  }
}
