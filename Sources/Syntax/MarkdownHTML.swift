import CMarkGFM
import Diagnostics

/// An HTML element that a page has opened and not yet closed.
struct MarkdownElement {
  var name: String
  /// How many containers were open around it: it must be closed before any of them ends.
  var depth: Int
  var span: Span
}

/// Raw HTML in a page: an error, or, where the portal allows it, a few harmless elements that are
/// read here and written anew, so that nothing of the source can open a tag of its own.
extension MarkdownReader {
  mutating func html(
    _ literal: UnsafePointer<CChar>?, line: Int, column: Int, isBlock: Bool
  ) {
    guard let literal else { return }
    if !scan.unclosed.isEmpty { checkUnclosed(pooled(literal), Int32(line), Int32(column)) }
    let count = portico_length(literal)
    let bytes = literal.withMemoryRebound(to: UInt8.self, capacity: count) {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
    let opened = elements.count
    var hasProblem = false
    var at = 0
    // The line that `at` is on, and where it should begin there.
    var place = MarkdownPosition(line: line, column: column)
    while at < bytes.count {
      let token = HTMLToken.next(in: bytes, at: at)
      let here = place
      defer {
        for i in at..<token.end {
          place.column += 1
          if bytes[i] == 0x0A { place = MarkdownPosition(line: place.line + 1, column: 1) }
        }
        at = token.end
      }
      func span() -> Span { htmlSpan(bytes, at..<token.end, about: here) }
      switch token.kind {
      case .text:
        if options.allowHTML {
          append(markup: escapedHTML(bytes[at..<token.end]), isText: true)
        } else if !hasProblem, isBlock, bytes[at..<token.end].contains(where: { $0 > 0x20 }) {
          // Beside a comment: cmark-gfm does not read it as Markdown.
          hasProblem = true
          report(.markdownTextBesideComment(at: span()))
        }
      case .comment(let isClosed):
        if isClosed {
          report(.markdownComment(at: span()))
        } else {
          report(.markdownOpenComment(at: span()))
        }
      case .open(let name, let attributes):
        guard options.allowHTML else {
          if !hasProblem { report(.markdownRawHTML(name, at: span())) }
          hasProblem = true
          refused.insert(name)
          continue
        }
        guard allowedPhrases.contains(name) || isBlock && allowedBlocks.contains(name) else {
          report(
            .markdownRawHTML(name, at: span(), isAllowedElsewhere: allowedBlocks.contains(name)))
          refused.insert(name)
          continue
        }
        var tag = Array("<\(name)".utf8)
        var seen: Set<String> = []
        for attribute in attributes where seen.insert(attribute.name).inserted {
          guard let written = written(attribute) else {
            report(.markdownHTMLAttribute(attribute.name, of: name, at: span()))
            continue
          }
          tag += written
        }
        tag.append(UInt8(ascii: ">"))
        append(markup: tag, isText: false)
        if name != "br" {
          elements.append(MarkdownElement(name: name, depth: depth, span: span()))
        }
      case .close(let name):
        guard options.allowHTML else {
          if !hasProblem, !refused.contains(name) {
            report(.markdownRawHTML(name, at: span()))
            hasProblem = true
          }
          continue
        }
        if let last = elements.last, last.name == name, last.depth == depth {
          elements.removeLast()
          append(markup: Array("</\(name)>".utf8), isText: false)
        } else if !refused.contains(name) {
          report(.markdownHTMLNotOpen(name, at: span()))
        }
      case .other:
        report(.markdownRawHTML("", at: span()))
        hasProblem = true
      }
    }
    guard isBlock, elements.count > opened else { return }
    // These may hold Markdown, after an empty line; the others end where the HTML does.
    while elements.count > opened, let last = elements.last,
      !elements[opened...].allSatisfy({ allowedAround.contains($0.name) })
    {
      elements.removeLast()
      report(.markdownHTMLNotClosed(last.name, at: last.span))
      append(markup: Array("</\(last.name)>".utf8), isText: false)
    }
  }

  /// Closes what was opened in a container that ends now.
  mutating func closeElements(downTo depth: Int) {
    while let last = elements.last, last.depth >= depth {
      elements.removeLast()
      report(.markdownHTMLNotClosed(last.name, at: last.span))
      append(markup: Array("</\(last.name)>".utf8), isText: false)
    }
  }

  private mutating func append(markup: [UInt8], isText: Bool) {
    var node = MarkdownNode(kind: .markup, line: 0, column: 0)
    node.text = pooled(markup)
    node.number = isText ? 0 : 1
    if markup.contains(where: { $0 == 0xF3 || $0 == 0xC2 }) { node.flags.insert(.care) }
    nodes.append(node)
  }

  private func htmlSpan(
    _ bytes: [UInt8], _ range: Range<Int>, about place: MarkdownPosition
  ) -> Span {
    if isFull { return places.span(line: 0) }
    let end = bytes[range].firstIndex(of: 0x0A) ?? range.upperBound
    let start = places.start(
      of: bytes[range.lowerBound..<end], line: place.line, column: place.column,
      lastLine: max(place.line, block < nodes.count ? Int(nodes[block].end) : 0))
    guard let start else { return places.span(line: place.line) }
    return places.span(line: start.line, column: start.column, length: end - range.lowerBound)
  }

  /// ` name="value"` for an attribute that may pass.
  private func written(_ attribute: HTMLToken.Attribute) -> [UInt8]? {
    let value = attribute.value
    switch attribute.name {
    case "title": break
    case "lang":
      guard !value.isEmpty,
        value.allSatisfy({ $0 == UInt8(ascii: "-") || isASCIILetter($0) || 0x30...0x39 ~= $0 })
      else { return nil }
    case "dir":
      guard ["ltr", "rtl", "auto"].contains(String(decoding: value, as: UTF8.self)) else {
        return nil
      }
    default: return nil
    }
    return Array(" \(attribute.name)=\"".utf8) + escapedHTML(value[...]) + [UInt8(ascii: "\"")]
  }

  /// Text of raw HTML: its entities stay, all else that could be markup is escaped.
  private func escapedHTML(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for i in text.indices {
      switch text[i] {
      case UInt8(ascii: "&"):
        out.append(UInt8(ascii: "&"))
        if !isEntity(text, i) { out += "amp;".utf8 }
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "\""): out += "&quot;".utf8
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: continue
      case let byte: out.append(byte)
      }
    }
    return out
  }

  private func isEntity(_ text: ArraySlice<UInt8>, _ start: Int) -> Bool {
    var i = start + 1
    let isNumber = i < text.endIndex && text[i] == UInt8(ascii: "#")
    if isNumber { i += 1 }
    let isHex = isNumber && i < text.endIndex && text[i] | 0x20 == UInt8(ascii: "x")
    if isHex { i += 1 }
    let first = i
    while i < text.endIndex, i < first + (isNumber ? 6 : 31) {
      let byte = text[i]
      if byte == UInt8(ascii: ";") { return i > first }
      let isDigit = 0x30...0x39 ~= byte
      guard
        isNumber
          ? isDigit || isHex && UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
          : isASCIILetter(byte) || isDigit
      else { return false }
      i += 1
    }
    return false
  }
}

/// Elements that may stand among words.
private let allowedPhrases: Set<String> = [
  "b", "i", "em", "strong", "sub", "sup", "br", "kbd", "abbr", "mark", "small", "del", "ins", "s",
  "u", "q", "cite", "span",
]

/// Elements that stand in an HTML block only.
private let allowedBlocks: Set<String> = ["details", "summary", "dl", "dt", "dd", "div", "p"]

/// Elements that may go on around Markdown, until another HTML block closes them.
private let allowedAround: Set<String> = ["details", "div", "dl", "dd"]

private func isASCIILetter(_ byte: UInt8) -> Bool {
  UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
}

/// A piece of raw HTML.
struct HTMLToken {
  struct Attribute {
    var name: String
    var value: [UInt8]
  }

  enum Kind {
    case text
    case comment(isClosed: Bool)
    case open(String, [Attribute])
    case close(String)
    /// A declaration, an instruction, or a tag that is not one.
    case other
  }

  var kind: Kind
  var end: Int

  static func next(in bytes: [UInt8], at start: Int) -> HTMLToken {
    let count = bytes.count
    guard bytes[start] == UInt8(ascii: "<") else {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? count
      return HTMLToken(kind: .text, end: end)
    }
    if bytes[start...].starts(with: "<!--".utf8) {
      var i = start + 4
      while i + 2 < count {
        if bytes[i] == UInt8(ascii: "-"), bytes[i + 1] == UInt8(ascii: "-"),
          bytes[i + 2] == UInt8(ascii: ">")
        {
          return HTMLToken(kind: .comment(isClosed: true), end: i + 3)
        }
        i += 1
      }
      return HTMLToken(kind: .comment(isClosed: false), end: count)
    }
    var i = start + 1
    let isClose = i < count && bytes[i] == UInt8(ascii: "/")
    if isClose { i += 1 }
    let name = word(in: bytes, at: i)
    guard !name.isEmpty, isASCIILetter(bytes[i]) else {
      if i < count, bytes[i] == UInt8(ascii: "!") || bytes[i] == UInt8(ascii: "?") {
        let end = bytes[i...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? count
        return HTMLToken(kind: .other, end: end)
      }
      // A lone `<` is text.
      let end = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? count
      return HTMLToken(kind: .text, end: end)
    }
    i += name.count
    let lower = String(decoding: name, as: UTF8.self).lowercased()
    var attributes: [Attribute] = []
    while true {
      while i < count, isGap(bytes[i]) || bytes[i] == UInt8(ascii: "/") { i += 1 }
      guard i < count else { return HTMLToken(kind: .other, end: count) }
      if bytes[i] == UInt8(ascii: ">") {
        return HTMLToken(
          kind: isClose ? .close(lower) : .open(lower, attributes), end: i + 1)
      }
      let attribute = word(in: bytes, at: i)
      guard !attribute.isEmpty else {
        let end = bytes[i...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? count
        return HTMLToken(kind: .other, end: end)
      }
      i += attribute.count
      while i < count, isGap(bytes[i]) { i += 1 }
      var value: [UInt8] = []
      if i < count, bytes[i] == UInt8(ascii: "=") {
        i += 1
        while i < count, isGap(bytes[i]) { i += 1 }
        guard i < count else { return HTMLToken(kind: .other, end: count) }
        if bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") {
          guard let end = bytes[(i + 1)...].firstIndex(of: bytes[i]) else {
            return HTMLToken(kind: .other, end: count)
          }
          value = Array(bytes[(i + 1)..<end])
          i = end + 1
        } else {
          let first = i
          while i < count, !isGap(bytes[i]), bytes[i] != UInt8(ascii: ">") { i += 1 }
          value = Array(bytes[first..<i])
        }
      }
      attributes.append(
        Attribute(name: String(decoding: attribute, as: UTF8.self).lowercased(), value: value))
    }
  }

  private static func word(in bytes: [UInt8], at start: Int) -> ArraySlice<UInt8> {
    var i = start
    while i < bytes.count,
      isASCIILetter(bytes[i]) || 0x30...0x39 ~= bytes[i] || bytes[i] == UInt8(ascii: "-")
        || bytes[i] == UInt8(ascii: ":") || bytes[i] == UInt8(ascii: "_")
    {
      i += 1
    }
    return bytes[start..<i]
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C
  }
}
