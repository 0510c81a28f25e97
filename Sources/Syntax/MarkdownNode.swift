import Diagnostics

/// One node of a page, or the end of one.
///
/// A page is a flat list of these in reading order, so that walking it needs no recursion and no
/// pointers; a node that holds others is followed by them and then by its end.
struct MarkdownNode: Sendable {
  enum Kind: UInt8, Sendable {
    case paragraph, heading, quote, callout, list, item, codeBlock, rule, footnote
    case table, tableRow, tableCell
    case text, softBreak, hardBreak, code, emphasis, strong, strikethrough, link, image
    case footnoteReference
    /// HTML from the source, checked and written anew.
    case markup
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    /// A paragraph of a tight list, which gets no `<p>`.
    static let tight = Flags(rawValue: 1)
    static let ordered = Flags(rawValue: 2)
    /// A task, or a list that has one.
    static let task = Flags(rawValue: 4)
    static let done = Flags(rawValue: 8)
    /// Text that holds something to escape, fill in or leave out.
    static let care = Flags(rawValue: 16)
    /// The row of the headings.
    static let header = Flags(rawValue: 32)
    static let centre = Flags(rawValue: 64)
    static let right = Flags(rawValue: 128)
    /// A paragraph that is an image with a caption, and that image.
    static let figure = Flags(rawValue: 256)
    /// An image that says nothing.
    static let decorative = Flags(rawValue: 512)
    /// A link in a link, an unsafe one or one without words: only its words are shown.
    static let bare = Flags(rawValue: 1024)
    /// The paragraph of a task's text, which labels the box.
    static let label = Flags(rawValue: 2048)
    /// The last paragraph of a footnote: the way back stands at its end.
    static let back = Flags(rawValue: 4096)
    /// Directly in the page, not in a list, quote or footnote.
    static let topLevel = Flags(rawValue: 8192)
  }

  var kind: Kind
  var isEnd = false
  var flags: Flags = []
  /// Where cmark-gfm says it begins, both counted from 1 in the body; 0 where it does not know.
  var line: Int32
  var column: Int32
  /// The last line of a block, or the last column of a link or image.
  var end: Int32 = 0
  /// Its text in the pool: what is read, or a destination, a language, an id.
  var text: Range<Int32> = 0..<0
  /// A title, in the pool.
  var extra: Range<Int32> = 0..<0
  /// A heading's level, a list's first number, a callout's kind, a footnote's number.
  var number: Int32 = 0
  /// The index of the end, or of the beginning.
  var mate: Int32 = 0

  func closing(at index: Int) -> MarkdownNode {
    var end = self
    end.isEnd = true
    end.mate = Int32(index)
    return end
  }
}

/// Finds the exact place of something that cmark-gfm places vaguely.
///
/// It counts columns in bytes, but forgets what stands before a line that goes on with a paragraph,
/// the definitions that a paragraph began with, and text beside an address it found by itself.
/// So the source is compared, and searched if it differs.
struct MarkdownPlaces: Sendable {
  let file: String
  let firstLine: Int
  let fed: [UInt8]
  let lineStarts: [Int32]

  func span(line: Int, column: Int = 0, length: Int = 0) -> Span {
    Span(file: file, line: firstLine + line - 1, column: column, length: length)
  }

  func line(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return 0..<0 }
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) : fed.count
    while end > start, fed[end - 1] == 0x0A || fed[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The offset of `needle` in `range`: the first at or after `near`, or else the first before it.
  ///
  /// Only a kilobyte around is searched, or a page of nothing but lost links on one long line
  /// would take minutes.
  func find(_ needle: ArraySlice<UInt8>, in range: Range<Int>, near: Int) -> Int? {
    guard !needle.isEmpty, needle.count <= range.count else { return nil }
    let near = max(range.lowerBound, min(near, range.upperBound))
    return first(needle, near, min(range.upperBound, near + 1024 + needle.count))
      ?? first(needle, max(range.lowerBound, near - 1024), range.upperBound)
  }

  private func first(_ needle: ArraySlice<UInt8>, _ from: Int, _ end: Int) -> Int? {
    let end = min(end, from + 2048 + needle.count)
    guard end - from >= needle.count else { return nil }
    return fed.withUnsafeBufferPointer { fed in
      needle.withUnsafeBufferPointer { needle in
        for i in from...(end - needle.count) where fed[i] == needle[0] {
          var same = 1
          while same < needle.count, fed[i + same] == needle[same] { same += 1 }
          if same == needle.count { return i }
        }
        return nil
      }
    }
  }

  /// Whether `text` stands at a line and column.
  func stands(_ text: ArraySlice<UInt8>, line: Int, column: Int) -> Bool {
    guard line >= 1, line <= lineStarts.count, column >= 1 else { return false }
    let start = Int(lineStarts[line - 1]) + column - 1
    guard start + text.count <= fed.count else { return false }
    return fed[start..<start + text.count].elementsEqual(text)
  }

  /// Where `text` begins, if it stands in the source as it is, at or near a line and column; the
  /// block it is in ends with line `lastLine`.
  func start(
    of text: ArraySlice<UInt8>, line: Int, column: Int, lastLine: Int
  ) -> MarkdownPosition? {
    if stands(text, line: line, column: column) {
      return MarkdownPosition(line: line, column: column)
    }
    let last = max(line, min(lastLine, line + 8, lineStarts.count))
    for candidate in line...last {
      let range = self.line(candidate)
      if let found = find(text, in: range, near: range.lowerBound + max(0, column - 1)) {
        return MarkdownPosition(line: candidate, column: found - range.lowerBound + 1)
      }
    }
    return nil
  }

  /// The place of a destination in the link or image that is said to begin at a column and to end on
  /// a line at another column; of the whole link, if the destination stands elsewhere or is spelt
  /// differently.
  func span(ofDestination url: ArraySlice<UInt8>, line: Int, column: Int, end: Int) -> Span {
    // An address that was found in the text has no scheme there.
    var needles = [url]
    for scheme in ["mailto:", "http://"] where url.starts(with: scheme.utf8) {
      needles.append(url.dropFirst(scheme.utf8.count))
    }
    let candidates = [line, line - 1, line - 2, line + 1, line + 2, line + 3, line + 4]
    for needle in needles {
      for candidate in candidates {
        let range = self.line(candidate)
        var near = range.lowerBound + max(0, column - 1)
        guard var found = find(needle, in: range, near: near) else { continue }
        // In `[x.md](x.md)`, the second.
        let first = found
        for _ in 0..<3 {
          if found > range.lowerBound, fed[found - 1] == UInt8(ascii: "(")
            || fed[found - 1] == UInt8(ascii: "<")
          {
            return span(
              line: candidate, column: found - range.lowerBound + 1, length: needle.count)
          }
          near = found + 1
          guard let next = find(needle, in: near..<max(near, range.upperBound), near: near) else {
            break
          }
          found = next
        }
        return span(line: candidate, column: first - range.lowerBound + 1, length: needle.count)
      }
    }
    let whole = self.line(line)
    guard column >= 1, end >= column, end <= whole.count else { return span(line: line) }
    return span(line: line, column: column, length: end - column + 1)
  }
}
