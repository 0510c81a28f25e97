import Diagnostics

/// A template's file taken apart into text and directives; nothing is looked up yet.
struct ParsedTemplate {
  let source: TemplateSource
  /// The layout around it, if it names one.
  var layout: Reference?
  var nodes: [Node] = []

  /// The name of another template, with its place.
  struct Reference {
    let name: String
    let range: Range<Int>
  }

  enum Node {
    /// Bytes of the source.
    case text(Range<Int>)
    case value(PathExpression)
    case choice(branches: [Branch], otherwise: [Node]?, range: Range<Int>)
    case loop(variable: Name, list: PathExpression, body: [Node], range: Range<Int>)
    case include(Reference)
    case slot(Range<Int>)
  }

  struct Branch {
    let condition: Condition
    let nodes: [Node]
  }

  struct Condition {
    let negated: Bool
    let path: PathExpression
  }

  struct Name {
    let text: String
    let range: Range<Int>
  }

  struct PathExpression {
    let names: [Name]
    /// The whole directive, or the path in it.
    let range: Range<Int>

    /// As the author wrote it.
    var text: String { names.map(\.text).joined(separator: ".") }
  }
}

extension TemplateSource {
  /// The place of some bytes, cut at the end of their first line.
  func span(_ range: Range<Int>) -> Span {
    var line = 1
    var lineStart = 0
    for (index, byte) in bytes[..<range.lowerBound].enumerated() where byte == newline {
      line += 1
      lineStart = index + 1
    }
    let end = bytes[range].firstIndex(of: newline) ?? range.upperBound
    return Span(
      file: file, line: line, column: range.lowerBound - lineStart + 1,
      length: end - range.lowerBound)
  }

  /// Just behind the last thing in the file that is no blank.
  var spanOfEnd: Span {
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    return span(end..<end)
  }
}

extension ParsedTemplate {
  static func parsing(_ source: TemplateSource) -> Checked<ParsedTemplate> {
    var parser = TemplateParser(source: source)
    parser.parse()
    return Checked(parser.template, parser.diagnostics)
  }
}

private let newline = UInt8(ascii: "\n")
private let backslash = UInt8(ascii: "\\")
private let openParenthesis = UInt8(ascii: "(")
private let closeParenthesis = UInt8(ascii: ")")
private let quote = UInt8(ascii: "\"")

/// The words of the language; a loop variable may bear none of these names.
let reservedWords: Set<String> = [
  "if", "else", "end", "for", "in", "not", "include", "layout", "slot", "words",
]

private struct TemplateParser {
  let source: TemplateSource
  var template: ParsedTemplate
  var diagnostics: [Diagnostic] = []

  /// The directives that are open, innermost last, with what was collected of each.
  private var blocks: [Block] = []
  /// The nodes of the innermost block so far.
  private var nodes: [ParsedTemplate.Node] = []
  private var textStart = 0

  private struct Block {
    let range: Range<Int>
    let kind: Kind
    /// The nodes before the block, to go on with when it ends.
    let before: [ParsedTemplate.Node]
    var branches: [ParsedTemplate.Branch] = []
    /// The condition of the branch under way; nil after `else`.
    var condition: ParsedTemplate.Condition?
  }

  private enum Kind {
    case choice
    case loop(ParsedTemplate.Name, ParsedTemplate.PathExpression)
    /// A directive that opens a block but was not understood: it still takes its `end`.
    case misunderstood
  }

  init(source: TemplateSource) {
    self.source = source
    template = ParsedTemplate(source: source)
  }

  private var bytes: [UInt8] { source.bytes }

  mutating func parse() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { textStart = 3 }
    var i = textStart
    while i + 1 < bytes.count {
      guard bytes[i] == backslash else {
        i += 1
        continue
      }
      if i + 2 < bytes.count, bytes[i + 1] == backslash, bytes[i + 2] == openParenthesis {
        // `\\(` writes `\(`: the text goes on from the second backslash.
        addText(upTo: i)
        textStart = i + 1
        i += 3
        continue
      }
      guard bytes[i + 1] == openParenthesis else {
        i += 1
        continue
      }
      guard let end = directiveEnd(from: i) else {
        let stop = bytes[i...].firstIndex(of: newline) ?? bytes.count
        diagnostics.append(.unterminated(at: source.span(i..<stop)))
        i = stop
        continue
      }
      i = directive(i..<end)
    }
    addText(upTo: bytes.count)
    while let block = blocks.popLast() {
      diagnostics.append(.unclosed(at: source.span(block.range)))
      finish(block)
    }
    template.nodes = nodes
  }

  /// The index after the `)` that ends the directive, or nil. Only a comment may span lines.
  private func directiveEnd(from start: Int) -> Int? {
    let contents = firstNonSpace(from: start + 2)
    let isComment = bytes[contents...].starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")])
    var depth = 1
    var quoted = false
    for i in (start + 2)..<bytes.count {
      switch bytes[i] {
      case newline where !isComment: return nil
      case quote where !isComment: quoted.toggle()
      case openParenthesis where !quoted: depth += 1
      case closeParenthesis where !quoted:
        depth -= 1
        if depth == 0 { return i + 1 }
      default: break
      }
    }
    return nil
  }

  private func firstNonSpace(from start: Int) -> Int {
    var i = start
    while i < bytes.count, isBlank(bytes[i]) { i += 1 }
    return i
  }

  private mutating func addText(upTo end: Int) {
    if textStart < end { nodes.append(.text(textStart..<end)) }
    textStart = end
  }

  /// Takes in one directive and returns where to go on.
  private mutating func directive(_ range: Range<Int>) -> Int {
    let words = words(in: (range.lowerBound + 2)..<(range.upperBound - 1))
    let text = words.map(\.text)
    if text.count == 1, let path = path(words[0], range: range) {
      if !reservedWords.contains(text[0]) || text[0] == "words" {
        addText(upTo: range.lowerBound)
        nodes.append(.value(path))
        textStart = range.upperBound
        return range.upperBound
      }
    }
    // What is left has no output of its own, so a line that holds nothing else goes too.
    let line = lineHoldingOnly(range)
    addText(upTo: line?.lowerBound ?? range.lowerBound)
    let goOn = line?.upperBound ?? range.upperBound
    textStart = goOn

    if text.first?.hasPrefix("//") == true { return goOn }
    switch text.first {
    case "if":
      open(.choice, range, condition: condition(Array(words.dropFirst()), range))
    case "else":
      takeElse(words, range)
    case "end" where text.count == 1:
      if let block = blocks.popLast() {
        finish(block)
      } else {
        diagnostics.append(.unmatched("end", at: source.span(range)))
      }
    case "for":
      if text.count == 4, text[2] == "in", isName(text[1]),
        let list = path(words[3], range: words[3].range)
      {
        open(.loop(words[1], list), range)
      } else {
        misunderstood(range, usage: "\\(for item in list)")
        open(.misunderstood, range)
      }
    case "include":
      if let reference = reference(words) {
        nodes.append(.include(reference))
      } else {
        misunderstood(range, usage: "\\(include \"name\")")
      }
    case "layout":
      takeLayout(words, range)
    case "slot" where text.count == 1:
      nodes.append(.slot(range))
    default:
      unknown(words, range)
    }
    return goOn
  }

  private mutating func open(
    _ kind: Kind, _ range: Range<Int>, condition: ParsedTemplate.Condition? = nil
  ) {
    // An `if` that was not understood is kept as a block only, so that its `end` has a partner.
    var kind = kind
    if case .choice = kind, condition == nil { kind = .misunderstood }
    blocks.append(Block(range: range, kind: kind, before: nodes, condition: condition))
    nodes = []
  }

  private mutating func finish(_ block: Block) {
    let inner = nodes
    nodes = block.before
    switch block.kind {
    case .choice:
      var branches = block.branches
      var otherwise: [ParsedTemplate.Node]?
      if let condition = block.condition {
        branches.append(.init(condition: condition, nodes: inner))
      } else {
        otherwise = inner
      }
      nodes.append(.choice(branches: branches, otherwise: otherwise, range: block.range))
    case .loop(let variable, let list):
      nodes.append(.loop(variable: variable, list: list, body: inner, range: block.range))
    case .misunderstood: break
    }
  }

  private mutating func takeElse(_ words: [ParsedTemplate.Name], _ range: Range<Int>) {
    let next: ParsedTemplate.Condition?
    if words.count == 1 {
      next = nil
    } else if words[1].text == "if" {
      guard let condition = condition(Array(words.dropFirst(2)), range) else { return }
      next = condition
    } else {
      misunderstood(range, usage: "\\(else)")
      return
    }
    guard var block = blocks.last else {
      diagnostics.append(.unmatched("else", at: source.span(range)))
      return
    }
    switch block.kind {
    case .misunderstood: return
    case .loop:
      diagnostics.append(.unmatched("else", at: source.span(range)))
    case .choice:
      guard let condition = block.condition else {
        diagnostics.append(.secondElse(at: source.span(range)))
        return
      }
      block.branches.append(.init(condition: condition, nodes: nodes))
      block.condition = next
      blocks[blocks.count - 1] = block
      nodes = []
    }
  }

  private mutating func takeLayout(_ words: [ParsedTemplate.Name], _ range: Range<Int>) {
    guard let reference = reference(words) else {
      misunderstood(range, usage: "\\(layout \"name\")")
      return
    }
    let isFirst =
      blocks.isEmpty && template.layout == nil
      && nodes.allSatisfy {
        if case .text(let text) = $0 { bytes[text].allSatisfy { isBlank($0) } } else { false }
      }
    guard isFirst else {
      diagnostics.append(.layoutNotFirst(at: source.span(range)))
      return
    }
    template.layout = reference
    nodes = []
  }

  private mutating func condition(
    _ words: [ParsedTemplate.Name], _ range: Range<Int>
  ) -> ParsedTemplate.Condition? {
    let negated = words.first?.text == "not"
    let rest = negated ? words.dropFirst() : words[...]
    guard rest.count == 1, let word = rest.first, let path = path(word, range: word.range) else {
      misunderstood(range, usage: "\\(if name) or \\(if not name)")
      return nil
    }
    return ParsedTemplate.Condition(negated: negated, path: path)
  }

  private func reference(_ words: [ParsedTemplate.Name]) -> ParsedTemplate.Reference? {
    guard words.count == 2 else { return nil }
    let text = words[1].text
    guard text.utf8.count > 2, text.utf8.first == quote, text.utf8.last == quote else {
      return nil
    }
    let range = words[1].range
    return ParsedTemplate.Reference(
      name: String(text.dropFirst().dropLast()),
      range: (range.lowerBound + 1)..<(range.upperBound - 1))
  }

  private func path(
    _ word: ParsedTemplate.Name, range: Range<Int>
  ) -> ParsedTemplate.PathExpression? {
    var names: [ParsedTemplate.Name] = []
    var start = word.range.lowerBound
    for part in word.text.split(separator: ".", omittingEmptySubsequences: false) {
      guard isName(String(part)) else { return nil }
      let end = start + part.utf8.count
      names.append(.init(text: String(part), range: start..<end))
      start = end + 1
    }
    return ParsedTemplate.PathExpression(names: names, range: range)
  }

  private func words(in range: Range<Int>) -> [ParsedTemplate.Name] {
    var words: [ParsedTemplate.Name] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if isBlank(bytes[i]) {
        i += 1
        continue
      }
      let start = i
      while i < range.upperBound, !isBlank(bytes[i]) { i += 1 }
      words.append(.init(text: String(decoding: bytes[start..<i], as: UTF8.self), range: start..<i))
    }
    return words
  }

  /// The line of a directive, with its indentation and its end, if nothing else stands on it.
  private func lineHoldingOnly(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start > textStart, isBlank(bytes[start - 1]), bytes[start - 1] != newline { start -= 1 }
    guard start == 0 || bytes[start - 1] == newline || (start == 3 && bytes[0] == 0xEF) else {
      return nil
    }
    var end = range.upperBound
    while end < bytes.count, isBlank(bytes[end]) {
      end += 1
      if bytes[end - 1] == newline { return start..<end }
    }
    return end == bytes.count ? start..<end : nil
  }

  private mutating func misunderstood(_ range: Range<Int>, usage: String) {
    diagnostics.append(.malformed(at: source.span(range), usage: usage))
  }

  private mutating func unknown(_ words: [ParsedTemplate.Name], _ range: Range<Int>) {
    let text = words.map(\.text).joined(separator: " ")
    let verb = words.count > 1 ? words[0].text : nil
    let near = verb.flatMap {
      nearestName(to: $0, among: ["if", "else", "end", "for", "include", "layout", "slot"])
    }
    diagnostics.append(
      .unknownDirective(text, nearest: near == verb ? nil : near, at: source.span(range)))
    // Probably meant to open a block: then its `end` is no second mistake.
    if near == "if" || near == "for" { open(.misunderstood, range) }
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == newline
    || byte == UInt8(ascii: "\r")
}
