import Diagnostics

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
          if found > range.lowerBound,
            fed[found - 1] == UInt8(ascii: "(")
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

extension MarkdownPlaces {
  /// Where the text of a node begins, if it stands in the source as it is; or else about where.
  func start(
    ofNode index: Int, nodes: [MarkdownNode], pool: [UInt8], block: Int
  ) -> (at: MarkdownPosition, isExact: Bool) {
    let node = nodes[index]
    let about = MarkdownPosition(line: Int(node.line), column: Int(node.column))
    let lastLine = block < nodes.count ? Int(nodes[block].end) : about.line
    let exact = start(
      of: pool[node.text], line: about.line, column: about.column, lastLine: lastLine)
    return (exact ?? about, exact != nil)
  }

  /// The place of a stretch of a node's text that begins there.
  func span(
    of range: Range<Int>, in text: Range<Int32>, pool: [UInt8],
    from start: (at: MarkdownPosition, isExact: Bool)
  ) -> Span {
    let offset = range.lowerBound - Int(text.lowerBound)
    let at = start.at
    if start.isExact {
      return span(line: at.line, column: at.column + offset, length: range.count)
    }
    let part = self.start(
      of: pool[range], line: at.line, column: at.column + offset, lastLine: at.line)
    guard let part else { return span(line: at.line) }
    return span(line: part.line, column: part.column, length: range.count)
  }

  func destinationSpan(_ node: MarkdownNode, pool: [UInt8]) -> Span {
    span(
      ofDestination: pool[node.text], line: Int(node.line), column: Int(node.column),
      end: Int(node.end))
  }
}
