import Diagnostics

/// A `{{ … }}` in the source.
struct MarkdownPlaceholder: Sendable {
  /// Its bytes in the body, braces included.
  var range: Range<Int>
  var line: Int
  var column: Int
  /// What stands between the braces, without spaces around it.
  var expression: String
}

/// The place of something in the body: a line counted from 1, and a column in bytes, likewise.
struct MarkdownPosition: Sendable, Equatable {
  var line: Int
  var column: Int
}

/// What one pass over the bytes of a body finds out before cmark-gfm sees them: where the lines and
/// placeholders are, and whether parsing would cost more than a page may.
///
/// cmark-gfm 0.29.0.gfm.6, which Debian ships, has patterns that cost it seconds or gigabytes for a
/// few kilobytes. Here they are counted, in the nanoseconds and bytes that they were measured to
/// cost; whatever is not known here is left to the `Watchdog`.
struct MarkdownPrescan {
  /// The body as it is fed to the parser: each placeholder is replaced by as many bytes that mean
  /// nothing to Markdown, so that `|`, `_` and `:` inside it disturb nothing and no column moves.
  var fed: [UInt8]
  /// The offset of each line's first byte.
  var lineStarts: [Int32] = [0]
  var placeholders: [MarkdownPlaceholder] = []
  /// Each `{{` that is not closed on its line; wrong unless it turns out to stand in code.
  var unclosed: [MarkdownPosition] = []
  /// Where a footnote may be defined: the position of `[^`, and the length of `[^label]:`.
  var footnotes: [(at: MarkdownPosition, length: Int)] = []
  /// The limit that is broken, if one is; the rest of the body was then not looked at.
  var problem: Problem?

  enum Problem {
    case tooLarge(bytes: Int)
    case tooDeep(MarkdownPosition)
    case tableTooWide(line: Int)
    case tableTooLarge(line: Int)
    case tooManyPlaceholders(MarkdownPosition)
    case tooManyMarks(line: Int)
    case tooCostly(line: Int)
    case privateCharacter(MarkdownPosition, length: Int, isControl: Bool)
  }

  init(_ body: ArraySlice<UInt8>, limits: MarkdownLimits) {
    guard body.count <= limits.maxBytes else {
      fed = []
      problem = .tooLarge(bytes: body.count)
      return
    }
    fed = Array(body)
    lineStarts.reserveCapacity(fed.count / 40 + 8)
    var scan = Scan(limits: limits)
    scan.run(fed, into: &self)
    if problem == nil { putSentinels() }
  }

  /// Bytes for placeholder `i`, of exactly its length: a private-use character that holds the
  /// number, then letters. The last is not ASCII, or `{{ user }}@example.org` would be taken for an
  /// address that begins in the middle.
  private mutating func putSentinels() {
    for (i, placeholder) in placeholders.enumerated() {
      var at = placeholder.range.lowerBound
      fed[at] = 0xF3
      fed[at + 1] = 0xB0 | UInt8(i >> 12)
      fed[at + 2] = 0x80 | UInt8(i >> 6 & 63)
      fed[at + 3] = 0x80 | UInt8(i & 63)
      at += 4
      if (placeholder.range.upperBound - at) % 2 == 1 {
        fed[at] = UInt8(ascii: "x")
        at += 1
      }
      while at < placeholder.range.upperBound {
        fed[at] = 0xC2
        fed[at + 1] = 0xAA
        at += 2
      }
    }
    for position in unclosed {
      let at = Int(lineStarts[position.line - 1]) + position.column - 1
      fed[at] = unclosedMark.0
      fed[at + 1] = unclosedMark.1
    }
  }
}

/// Stands for a `{{` without an end. A control character, which no source may hold.
let unclosedMark: (UInt8, UInt8) = (0xC2, 0x91)

/// What the bytes of a line mean to the scan: 0 for those that can be skipped.
private enum Class {
  static let lineEnd: UInt8 = 1
  static let mark: UInt8 = 2
  static let brace: UInt8 = 3
  static let c2: UInt8 = 4
  static let f3: UInt8 = 5
  static let less: UInt8 = 6
  static let bang: UInt8 = 7
  static let close: UInt8 = 8
  static let colon: UInt8 = 9
  static let w: UInt8 = 10
  static let at: UInt8 = 11
  static let parenthesis: UInt8 = 12
  static let delimiter: UInt8 = 13

  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for byte in "`[&\\".utf8 { table[Int(byte)] = mark }
    for byte in "*_~".utf8 { table[Int(byte)] = delimiter }
    table[0x0A] = lineEnd
    table[0x0D] = lineEnd
    table[Int(UInt8(ascii: "{"))] = brace
    table[0xC2] = c2
    table[0xF3] = f3
    table[Int(UInt8(ascii: "<"))] = less
    table[Int(UInt8(ascii: "!"))] = bang
    table[Int(UInt8(ascii: "]"))] = close
    table[Int(UInt8(ascii: ":"))] = colon
    table[Int(UInt8(ascii: "w"))] = w
    table[Int(UInt8(ascii: "@"))] = at
    table[Int(UInt8(ascii: ")"))] = parenthesis
    return table
  }()
}

private struct Scan {
  let limits: MarkdownLimits

  // The page so far.
  var marks = 0
  var work = 0
  var copies = 0
  var cells = 0
  var closes = 0
  var longestDefinition = 0

  // The paragraph, which is a run of lines that are not blank.
  var paragraphStart = 0
  var inParagraph = false
  var beginsWithLabel = false
  var endsLabel = false
  var declarations = 0
  var bangs = 0
  var paragraphCloses = 0
  var delimiters = 0
  var tildes = 0
  var columns = 0

  // The line.
  var line = 1
  var lineStart = 0
  var schemes = 0
  var ats = 0
  var parentheses = 0

  init(limits: MarkdownLimits) { self.limits = limits }

  mutating func run(_ body: [UInt8], into result: inout MarkdownPrescan) {
    body.withUnsafeBufferPointer { bytes in
      Class.table.withUnsafeBufferPointer { classes in
        scan(bytes, classes, into: &result)
      }
    }
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>,
    into result: inout MarkdownPrescan
  ) {
    let count = bytes.count
    var i = 0
    while i < count {
      // At the start of a line.
      lineStart = i
      i = prefix(bytes, &result)
      if result.problem != nil { return }
      while true {
        while i < count, classes[Int(bytes[i])] == 0 { i &+= 1 }
        guard i < count else { break }
        let kind = classes[Int(bytes[i])]
        if kind == Class.lineEnd { break }
        i = mark(kind, bytes, i, &result)
        if result.problem != nil { return }
      }
      endLine(at: i)
      if i < count {
        i += bytes[i] == 0x0D && i + 1 < count && bytes[i + 1] == 0x0A ? 2 : 1
        result.lineStarts.append(Int32(i))
      }
      if let problem = exceeded() {
        result.problem = problem
        return
      }
      line += 1
    }
    endParagraph(at: count)
    // What is too much now became so on the last line.
    if count > 0 { line -= 1 }
    result.problem = exceeded()
  }

  private func position(_ i: Int) -> MarkdownPosition {
    MarkdownPosition(line: line, column: i - lineStart + 1)
  }

  private func exceeded() -> MarkdownPrescan.Problem? {
    if cells > limits.maxTableCells { return .tableTooLarge(line: line) }
    if columns > limits.maxTableColumns { return .tableTooWide(line: line) }
    if marks > limits.maxMarks { return .tooManyMarks(line: line) }
    if work > limits.maxWork || copies > limits.maxCopies { return .tooCostly(line: line) }
    return nil
  }

  // MARK: One byte that may mean something

  private mutating func mark(
    _ kind: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int,
    _ result: inout MarkdownPrescan
  ) -> Int {
    let i = start
    func byte(_ distance: Int) -> UInt8 {
      i + distance < bytes.count ? bytes[i + distance] : 0
    }
    switch kind {
    case Class.brace: return brace(bytes, i, &result)
    case Class.c2:
      if 0x80...0x9F ~= byte(1) {
        result.problem = .privateCharacter(position(i), length: 2, isControl: true)
      }
      return i + 1
    case Class.f3:
      if byte(1) >= 0xB0 {
        result.problem = .privateCharacter(position(i), length: 4, isControl: false)
      }
      return i + 1
    case Class.less:
      if byte(1) == UInt8(ascii: "?") || byte(1) == UInt8(ascii: "!") { declarations += 1 }
    case Class.bang:
      if byte(1) == UInt8(ascii: "[") { bangs += 1 }
    case Class.close:
      paragraphCloses += 1
      closes += 1
      if byte(1) == UInt8(ascii: ":") { endsLabel = true }
    case Class.colon:
      if byte(1) == UInt8(ascii: "/"), byte(2) == UInt8(ascii: "/") { schemes += 1 }
    case Class.w:
      if byte(1) == UInt8(ascii: "w"), byte(2) == UInt8(ascii: "w"), byte(3) == UInt8(ascii: ".") {
        schemes += 1
      }
    case Class.at: ats += 1
    case Class.delimiter:
      // A run of the same counts once.
      if i == lineStart || bytes[i - 1] != bytes[i] {
        delimiters += 1
        if bytes[i] == UInt8(ascii: "~") { tildes += 1 }
      }
    case Class.parenthesis:
      parentheses += 1
      return i + 1
    default: break
    }
    marks += 1
    return i + 1
  }

  /// At a `{`. Gives where to go on.
  private mutating func brace(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ result: inout MarkdownPrescan
  ) -> Int {
    let open = UInt8(ascii: "{")
    let close = UInt8(ascii: "}")
    guard start + 1 < bytes.count, bytes[start + 1] == open else { return start + 1 }
    // `\{{` writes braces, `\\{{` a backslash and a placeholder.
    var backslashes = 0
    while start - backslashes > lineStart, bytes[start - backslashes - 1] == UInt8(ascii: "\\") {
      backslashes += 1
    }
    if backslashes % 2 == 1 { return start + 2 }
    // Of `{{{`, the last two open.
    if start + 2 < bytes.count, bytes[start + 2] == open { return start + 1 }
    var end = start + 2
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == close, end + 1 < bytes.count, bytes[end + 1] == close {
        return placeholder(bytes, start..<end + 2, &result)
      }
      if bytes[end] == open, end + 1 < bytes.count, bytes[end + 1] == open { break }
      end += 1
    }
    result.unclosed.append(position(start))
    return start + 2
  }

  private mutating func placeholder(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ result: inout MarkdownPrescan
  ) -> Int {
    guard result.placeholders.count < min(limits.maxPlaceholders, 0xFFFE) else {
      result.problem = .tooManyPlaceholders(position(range.lowerBound))
      return range.upperBound
    }
    var inner = range.lowerBound + 2..<range.upperBound - 2
    func isSpace(_ i: Int) -> Bool { bytes[i] == 0x20 || bytes[i] == 0x09 }
    while let first = inner.first, isSpace(first) { inner = inner.dropFirst() }
    while let last = inner.last, isSpace(last) { inner = inner.dropLast() }
    // What is private here would be private in the fed text, too.
    for i in inner where bytes[i] == 0xF3 || bytes[i] == 0xC2 {
      guard i + 1 < bytes.count else { break }
      if bytes[i] == 0xF3 ? bytes[i + 1] >= 0xB0 : 0x80...0x9F ~= bytes[i + 1] {
        result.problem = .privateCharacter(
          position(i), length: bytes[i] == 0xF3 ? 4 : 2, isControl: bytes[i] == 0xC2)
      }
    }
    let at = position(range.lowerBound)
    result.placeholders.append(
      MarkdownPlaceholder(
        range: range, line: at.line, column: at.column,
        expression: String(decoding: UnsafeBufferPointer(rebasing: bytes[inner]), as: UTF8.self)))
    return range.upperBound
  }

  // MARK: Lines and paragraphs

  /// Reads the quote, list and footnote marks at the start of a line, and says where they end.
  private mutating func prefix(
    _ bytes: UnsafeBufferPointer<UInt8>, _ result: inout MarkdownPrescan
  ) -> Int {
    let count = bytes.count
    var i = lineStart
    var quotes = 0
    var items = 0
    // Every two columns of indentation may continue one container of an earlier line.
    var indentation = 0
    var isRule = true
    var ruler: UInt8 = 0
    var isBlank = true
    // Whether the line surely begins a block of its own, whatever stands before it.
    var isShallow = true
    var begins = false
    func isSpace(_ i: Int) -> Bool { i < count && (bytes[i] == 0x20 || bytes[i] == 0x09) }
    func endsWord(_ i: Int) -> Bool {
      i >= count || bytes[i] == 0x0A || bytes[i] == 0x0D || isSpace(i)
    }
    loop: while i < count {
      var spaces = 0
      while isSpace(i) {
        spaces += bytes[i] == 0x20 ? 1 : 4
        i += 1
      }
      indentation += spaces - (quotes + items > 0 && spaces > 0 ? 1 : 0)
      guard i < count else { break }
      if spaces > (quotes > 0 ? 4 : 3) { isShallow = false }
      switch bytes[i] {
      case UInt8(ascii: "#"):
        var end = i
        while end < count, end < i + 7, bytes[end] == UInt8(ascii: "#") { end += 1 }
        if isShallow, end < i + 7, endsWord(end) { begins = true }
        break loop
      case UInt8(ascii: ">"):
        // Far to the right, it may be text that goes on with the paragraph.
        if spaces > 4 { isBlank = false }
        quotes += 1
        i += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard endsWord(i + 1) else { break loop }
        if ruler != 0, ruler != bytes[i] { isRule = false }
        ruler = bytes[i]
        isBlank = false
        if isShallow { begins = true }
        items += 1
        i += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = i
        while end < count, end < i + 10, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[end] {
          end += 1
        }
        guard end < count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
          endsWord(end + 1)
        else { break loop }
        isRule = false
        isBlank = false
        items += 1
        i = end + 1
      case UInt8(ascii: "["):
        guard let end = footnoteLabel(bytes, i) else { break loop }
        result.footnotes.append((at: position(i), length: end - i))
        isRule = false
        isBlank = false
        items += 1
        i = end
      default: break loop
      }
    }
    let atEnd = i >= count || bytes[i] == 0x0A || bytes[i] == 0x0D
    // `- - -` is a rule across the page.
    let depth = quotes + (atEnd && isRule ? 0 : items) + indentation / 2
    if quotes + items > 0, depth > limits.maxNesting {
      result.problem = .tooDeep(position(i))
      return i
    }
    if atEnd, isBlank {
      endParagraph(at: lineStart)
    } else {
      // An item without text does not end a paragraph, nor do more than its own hyphens.
      if begins, !atEnd { endParagraph(at: lineStart) }
      beginOrContinueParagraph(bytes, i)
    }
    return i
  }

  /// The end of `[^label]:` at `i`, if it stands there.
  private func footnoteLabel(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
    guard i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "^") else { return nil }
    var end = i + 2
    while end < bytes.count, end < i + 1002 {
      switch bytes[end] {
      case UInt8(ascii: "]"):
        guard end > i + 2, end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ":") else {
          return nil
        }
        return end + 2
      case 0x00...0x20, UInt8(ascii: "["): return nil
      default: end += 1
      }
    }
    return nil
  }

  private mutating func beginOrContinueParagraph(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) {
    if !inParagraph {
      inParagraph = true
      paragraphStart = lineStart
    }
    if i < bytes.count, bytes[i] == UInt8(ascii: "[") { beginsWithLabel = true }
    if columns > 1 { cells += columns }
    guard i < bytes.count else { return }
    switch bytes[i] {
    case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"): break
    default: return
    }
    var end = i
    var pipes = 0
    var hasDash = false
    loop: while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: ":"), 0x20, 0x09, 0x0B, 0x0C: break
      case 0x0A, 0x0D: break loop
      default: return
      }
      end += 1
    }
    guard hasDash else { return }
    // The line under a table's header. For each, the whole paragraph up to here is read again.
    work += (end - paragraphStart) * 40
    let isClosed = bytes[i] == UInt8(ascii: "|") && pipes > 2
    columns = max(columns, isClosed ? pipes - 1 : pipes + 1)
  }

  private mutating func endLine(at end: Int) {
    let length = end - lineStart
    if schemes > 0 { work += (schemes + parentheses) * length * 2 }
    if ats > 0 { copies += min(ats, 1000) * length }
    schemes = 0
    ats = 0
    parentheses = 0
  }

  private mutating func endParagraph(at end: Int) {
    guard inParagraph else { return }
    inParagraph = false
    let length = end - paragraphStart
    work += declarations * length * 2 + bangs * paragraphCloses * 12
    // At each end of a link or of words struck out, all marks of emphasis may be passed; where they
    // are too many for the processor's cache, slowly.
    let step = delimiters < 8000 ? 6 : delimiters < 16_000 ? 15 : 60
    work += (paragraphCloses + tildes) * delimiters * step
    if beginsWithLabel, endsLabel { longestDefinition = max(longestDefinition, length) }
    // Every use of a definition copies its address and title.
    if longestDefinition * closes > limits.maxCopies { copies = limits.maxCopies + 1 }
    beginsWithLabel = false
    endsLabel = false
    declarations = 0
    bangs = 0
    paragraphCloses = 0
    delimiters = 0
    tildes = 0
    columns = 0
  }
}
