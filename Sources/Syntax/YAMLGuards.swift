internal import Diagnostics

/// What is known of a stretch of settings before the parser sees it.
///
/// The parser recurses, expands and gives up in words of its own; so whatever could make it
/// overflow, swell or mumble is found here first, in one pass over the bytes.
struct YAMLSource {
  let bytes: [UInt8]
  let range: Range<Int>
  let firstLine: Int
  let file: String
  /// Where each line begins as the parser counts them: it also ends lines at a lone CR and at
  /// three characters of Unicode, which an editor doesn't.
  private(set) var lineStarts: [Int] = []
  /// Where each line begins as an editor counts them, if that differs.
  private var editorLineStarts: [Int]?
  private(set) var isASCII = true
  /// Where a bracket begins that is never closed, as far as a rough reading can tell.
  private(set) var openBracket: Int?

  static let largest = 1_000_000
  static let deepest = 64

  init(bytes: [UInt8], range: Range<Int>, firstLine: Int, file: String) {
    self.bytes = bytes
    self.range = range
    self.firstLine = firstLine
    self.file = file
  }

  /// The place of a byte, as an editor counts; for mistakes, as it looks through all the text.
  func place(at offset: Int, length: Int = 0) -> Place {
    var line = firstLine
    var start = range.lowerBound
    for at in range.lowerBound..<min(offset, range.upperBound) where bytes[at] == 0x0A {
      line += 1
      start = at + 1
    }
    return Place(line: line, column: offset - start + 1, length: length)
  }

  /// The byte that the parser means; it counts from 1, and columns in characters.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return range.lowerBound }
    guard line <= lineStarts.count else { return range.upperBound }
    var at = lineStarts[line - 1]
    var left = column - 1
    while left > 0, at < range.upperBound {
      at += 1
      while at < range.upperBound, bytes[at] & 0xC0 == 0x80 { at += 1 }
      left -= 1
    }
    return at
  }

  /// The place of a byte on a line as the parser counts.
  func place(line: Int, offset: Int, length: Int) -> Place {
    if let starts = editorLineStarts {
      var low = 0
      var high = starts.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle } else { high = middle }
      }
      return Place(line: firstLine + low, column: offset - starts[low] + 1, length: length)
    }
    // The parser counts one line more at the end of the text.
    guard line >= 1, line <= lineStarts.count else { return place(at: offset, length: length) }
    let start = lineStarts[line - 1]
    return Place(line: firstLine + line - 1, column: offset - start + 1, length: length)
  }

  /// The end of a line as the parser counts, without its line end.
  func end(ofLine line: Int) -> Int {
    guard line >= 1, line < lineStarts.count else { return range.upperBound }
    var end = lineStarts[line] - 1
    if end > lineStarts[line - 1], bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// The end of the line that holds this byte, without its line end.
  func lineEnd(from offset: Int) -> Int {
    var at = offset
    while at < range.upperBound, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    return at
  }

  // MARK: The pass

  /// The first thing that keeps the text from the parser, or nil.
  mutating func firstObstacle() -> Diagnostic? {
    if range.count > Self.largest {
      return .tooLarge(at: Span(file: file, line: firstLine), "\(range.count / 1_000_000 + 1) MB")
    }
    if let bad = characters() { return bad }
    if editorLineStarts != nil {
      editorLineStarts =
        [range.lowerBound] + range.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    }
    var scan = Scan(self)
    if let found = scan.run() { return found }
    openBracket = scan.openBracket
    return nil
  }

  /// Checks the encoding and notes the lines.
  private mutating func characters() -> Diagnostic? {
    let bad = bytes.withUnsafeBytes { utf8Problem(in: UnsafeRawBufferPointer(rebasing: $0[range])) }
    if let bad {
      return .notUTF8(at: place(at: range.lowerBound + bad, length: 1).span(in: file))
    }
    lineStarts.reserveCapacity(16)
    lineStarts.append(range.lowerBound)
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        at += 1
        if byte >= 0x20, byte != 0x7F { continue }
        switch byte {
        case 0x0A: lineStarts.append(at)
        case 0x0D:
          if at == end || bytes[at] != 0x0A {
            lineStarts.append(at)
            editorLineStarts = []
          }
        case 0x09: break
        default: return .controlCharacter(byte, at: place(at: at - 1, length: 1).span(in: file))
        }
        continue
      }
      isASCII = false
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      var value = UInt32(byte) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
      for next in bytes[(at + 1)..<(at + length)] { value = value << 6 | UInt32(next & 0x3F) }
      switch value {
      case 0x85, 0x2028, 0x2029:
        lineStarts.append(at + length)
        editorLineStarts = []
      case 0x80..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF:
        return .controlCharacter(nil, at: place(at: at, length: length).span(in: file))
      default: break
      }
      at += length
    }
    return nil
  }
}

/// A rough reading of the structure: enough to know how deep it goes and where its tabs are.
///
/// It need not be exact. The parser refuses a depth of 1,000 itself; this keeps ordinary slips
/// and plain attacks far below, where a small stack would already overflow.
private struct Scan {
  private let source: YAMLSource
  private let bytes: [UInt8]
  private let end: Int
  /// The columns at which a block began, outermost first.
  private var columns: [Int] = []
  private var flowDepth = 0
  private var quote: UInt8?
  /// The column of the key that a literal or folded text belongs to, while within one.
  private var literalColumn: Int?
  private var flowStart = 0
  var openBracket: Int? { flowDepth > 0 ? flowStart : nil }
  private var hasContent = false
  private var hasMarker = false
  private var aliases = 0
  private var hasOddKey = false

  init(_ source: YAMLSource) {
    self.source = source
    bytes = source.bytes
    end = source.range.upperBound
  }

  mutating func run() -> Diagnostic? {
    var at = source.range.lowerBound
    while at < end {
      var lineEnd = at
      while lineEnd < end, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      if let found = line(at, lineEnd) { return found }
      at = lineEnd + 1
    }
    // To compare its keys the parser expands them, so a key must not be made of many aliases.
    if hasOddKey, aliases > 24 {
      return .aliasBomb(at: Span(file: source.file, line: source.firstLine))
    }
    return nil
  }

  private mutating func line(_ start: Int, _ lineEnd: Int) -> Diagnostic? {
    var at = start
    var tab: Int?
    while at < lineEnd, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D {
      if bytes[at] == 0x09, tab == nil { tab = at }
      at += 1
    }
    guard at < lineEnd else { return nil }
    if at == start, isMarker(at, lineEnd) {
      if hasMarker || hasContent {
        return .severalDocuments(at: source.place(at: at, length: 3).span(in: source.file))
      }
      hasMarker = true
      return scan(at + 3, lineEnd, column: 3)
    }
    if let column = literalColumn {
      if (tab ?? at) - start > column { return nil }
      literalColumn = nil
    }
    if let tab, quote == nil, flowDepth == 0 {
      return .tab(at: source.place(at: tab, length: 1).span(in: source.file))
    }
    if bytes[at] == UInt8(ascii: "#"), quote == nil { return nil }
    if bytes[at] == UInt8(ascii: "%"), at == start, !hasContent { return nil }
    hasContent = true
    guard quote == nil, flowDepth == 0 else { return scan(at, lineEnd, column: at - start) }
    while let last = columns.last, last >= at - start { columns.removeLast() }
    columns.append(at - start)
    // A run of `- - -` or `? ? ?` opens a block at each sign.
    while at + 1 < lineEnd, isIndicator(bytes[at]), bytes[at + 1] == 0x20 || bytes[at + 1] == 0x09 {
      if bytes[at] == UInt8(ascii: "?") { hasOddKey = true }
      if bytes[at + 1] == 0x09, bytes[at] != UInt8(ascii: ":") {
        return .tab(at: source.place(at: at + 1, length: 1).span(in: source.file))
      }
      at += 1
      while at < lineEnd, bytes[at] == 0x20 { at += 1 }
      columns.append(at - start)
      if columns.count > YAMLSource.deepest { break }
    }
    if columns.count > YAMLSource.deepest {
      return .tooDeep(at: source.place(at: at).span(in: source.file))
    }
    return scan(at, lineEnd, column: at - start)
  }

  private func isIndicator(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x3F || byte == 0x3A }

  private func isMarker(_ at: Int, _ lineEnd: Int) -> Bool {
    at + 3 <= lineEnd && bytes[at] == 0x2D && bytes[at + 1] == 0x2D && bytes[at + 2] == 0x2D
      && (at + 3 == lineEnd || bytes[at + 3] <= 0x20)
  }

  /// The rest of a line: brackets, quotes, aliases, and the sign of a literal text at its end.
  private mutating func scan(_ start: Int, _ lineEnd: Int, column: Int) -> Diagnostic? {
    var at = start
    // Whether a value may begin here, and the last sign that was no blank.
    var canBegin = true
    var last: UInt8 = 0
    var isAfterBlank = true
    while at < lineEnd {
      let byte = bytes[at]
      if let open = quote {
        if byte == 0x5C, open == 0x22 {
          at += 2
          continue
        }
        if byte == open {
          if open == 0x27, at + 1 < lineEnd, bytes[at + 1] == 0x27 {
            at += 2
            continue
          }
          quote = nil
          canBegin = false
          last = byte
          isAfterBlank = false
        }
        at += 1
        continue
      }
      switch byte {
      case 0x20, 0x09, 0x0D:
        isAfterBlank = true
        if last == 0x3A || last == 0x2D || last == 0x3F { canBegin = true }
        at += 1
        continue
      case 0x22, 0x27:
        if canBegin { quote = byte }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if canBegin || flowDepth > 0 {
          if flowDepth == 0 { flowStart = at }
          flowDepth += 1
          if columns.count + flowDepth > YAMLSource.deepest {
            return .tooDeep(at: source.place(at: at, length: 1).span(in: source.file))
          }
          last = byte
          isAfterBlank = false
          canBegin = true
          at += 1
          continue
        }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if flowDepth > 0 { flowDepth -= 1 }
        if isBeforeColon(at + 1) { hasOddKey = true }
      case UInt8(ascii: "#"):
        if isAfterBlank { return nil }
      case UInt8(ascii: "*"):
        if at == start || isAfterBlank || last != byte {
          aliases += 1
          var next = at + 1
          while next < lineEnd, isNameByte(bytes[next]) { next += 1 }
          if isBeforeColon(next) { hasOddKey = true }
        }
      case UInt8(ascii: "?"):
        if isAfterBlank || flowDepth > 0 { hasOddKey = true }
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        if canBegin, flowDepth == 0, isLiteralHeader(at + 1, lineEnd) {
          literalColumn = column
          return nil
        }
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        // An anchor or a tag: a value may still begin after it.
        if canBegin {
          while at < lineEnd, bytes[at] > 0x20 { at += 1 }
          last = 0x3A
          continue
        }
      default: break
      }
      canBegin = byte == UInt8(ascii: ",") && flowDepth > 0 || byte == 0x3A && flowDepth > 0
      last = byte
      isAfterBlank = false
      at += 1
    }
    return nil
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == 0x2D || byte == 0x5F
  }

  private func isBeforeColon(_ start: Int) -> Bool {
    var at = start
    while at < end, bytes[at] <= 0x20 { at += 1 }
    return at < end && bytes[at] == 0x3A
  }

  private func isLiteralHeader(_ start: Int, _ lineEnd: Int) -> Bool {
    var at = start
    while at < lineEnd, isDigit(bytes[at]) || bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
    while at < lineEnd, bytes[at] <= 0x20 { at += 1 }
    return at == lineEnd || bytes[at] == UInt8(ascii: "#")
  }
}

extension Diagnostic {
  static func tooLarge(at span: Span, _ size: String) -> Diagnostic {
    .error(
      .yamlTooLarge, at: span, "these settings are too large: \(size)",
      why: "So much is hardly meant as settings, and every build would wait for it.",
      mend: "move long texts into pages; settings may have 1 MB and 20,000 values")
  }

  static func tooDeep(at span: Span) -> Diagnostic {
    .error(
      .yamlTooDeep, at: span, "settings are nested too deeply here",
      why: "Nothing in a portal needs more than a few levels, so this is a slip.",
      mend: "look for brackets that are not closed, or for blanks too many at the line's start")
  }

  static func aliasBomb(at span: Span) -> Diagnostic {
    .error(
      .yamlAliasBomb, at: span, "these settings repeat themselves too often through `*` aliases",
      why: "Written out they would fill the computer's memory.",
      mend: "write the values out instead of using `&` and `*`")
  }

  fileprivate static func severalDocuments(at span: Span) -> Diagnostic {
    .error(
      .yamlSeveralDocuments, at: span, "a second set of settings begins in one file",
      why: "What stands after this line would be left out.",
      mend: "take out the line `---`, or move what follows into a file of its own")
  }

  static func tab(at span: Span) -> Diagnostic {
    .error(
      .yamlTab, at: span, "a line of settings is indented with a tab",
      why: "A tab is as wide as each editor likes, so the order of the settings is unclear.",
      mend: "use two spaces instead of the tab")
  }

  static func controlCharacter(_ byte: UInt8?, at span: Span) -> Diagnostic {
    .error(
      .textControlCharacter, at: span,
      byte == 0 ? "a NUL character stands here" : "an invisible control character stands here",
      why: "It usually comes with text copied from a PDF or a terminal, and breaks the page.",
      mend: "delete it: take out the letters around it and type them again")
  }
}
