import Foundation
import Syntax

/// Puts a `Readable` together, byte by byte, from a file's bytes.
///
/// Prose runs on while attributes, comments and addresses that interrupt it are put aside, so that
/// `Ok<b title="…">afo</b>r` reads as one word and the title still is a piece of its own.
struct ReadableBuilder {
  private(set) var readable = Readable()
  /// Whether the way back to the file is kept; the finished pages do without.
  let keepsOrigin: Bool

  private var kind = Readable.Piece.Kind.prose
  private var label = ""
  private var start = 0
  /// What interrupted the prose, to be added after it.
  private var aside: [(piece: Readable.Piece, text: [UInt8], origin: [Int32])] = []
  private var cleaner = Cleaner()
  /// Where letters began that are shown backwards by force (U+202E); -1 outside.
  private var turned = -1

  init(keepsOrigin: Bool, capacity: Int) {
    self.keepsOrigin = keepsOrigin
    readable.text.reserveCapacity(capacity + 64)
    if keepsOrigin { readable.origin.reserveCapacity(capacity + 64) }
  }

  /// Ends the piece that is being read and begins one of another kind.
  mutating func begin(_ kind: Readable.Piece.Kind, label: String = "") {
    endPiece()
    self.kind = kind
    self.label = label
  }

  /// Keeps what follows apart from what came before.
  mutating func endPiece() {
    turnBack()
    dropTags()
    trimEnd()
    let end = readable.text.count
    if end > start {
      readable.pieces.append(Readable.Piece(kind, start..<end, label: label))
      put(0x0A, -1)
    }
    start = readable.text.count
    guard !aside.isEmpty else { return }
    for one in aside {
      let at = readable.text.count
      readable.text += one.text
      if keepsOrigin { readable.origin += one.origin }
      readable.pieces.append(
        Readable.Piece(one.piece.kind, at..<readable.text.count, label: one.piece.label))
      put(0x0A, -1)
    }
    aside.removeAll(keepingCapacity: true)
    start = readable.text.count
  }

  /// Reads some bytes as a piece of its own without interrupting the prose.
  mutating func putAside(
    _ kind: Readable.Piece.Kind, label: String = "", _ read: (inout ReadableBuilder) -> Void
  ) {
    var inner = ReadableBuilder(keepsOrigin: keepsOrigin, capacity: 32)
    inner.begin(kind, label: label)
    read(&inner)
    inner.endPiece()
    for piece in inner.readable.pieces {
      aside.append(
        (
          piece, Array(inner.readable.text[piece.range]),
          keepsOrigin ? Array(inner.readable.origin[piece.range]) : []
        ))
    }
  }

  mutating func finish() -> Readable {
    endPiece()
    readable.addDecodedBase64()
    return readable
  }

  /// The last byte of the piece so far; 0 at its beginning.
  var last: UInt8 { readable.text.count > start ? readable.text[readable.text.count - 1] : 0 }

  /// A space, unless there is one already or the piece has only begun.
  mutating func space(from origin: Int) {
    if readable.text.count > start, readable.text[readable.text.count - 1] != 0x20 {
      put(0x20, Int32(origin))
    }
  }

  @inline(__always)
  mutating func put(_ byte: UInt8, _ origin: Int32) {
    readable.text.append(byte)
    if keepsOrigin { readable.origin.append(origin) }
  }

  /// A byte below 128 as it stands.
  @inline(__always)
  mutating func ascii(_ byte: UInt8, from origin: Int) {
    if byte > 0x20 {
      put(byte, Int32(truncatingIfNeeded: origin))
    } else {
      space(from: origin)
    }
  }

  /// The character that begins at `at`, which is not ASCII; returns the offset of the next.
  mutating func character(in bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int) -> Int {
    let first = bytes[at]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, at + length <= end else { return at + 1 }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      guard bytes[at + offset] & 0xC0 == 0x80 else { return at + 1 }
      value = value << 6 | UInt32(bytes[at + offset] & 0x3F)
    }
    if let scalar = Unicode.Scalar(value) { put(scalar, from: at) }
    return at + length
  }

  /// A character that was decoded from an entity, an escape or percent signs.
  mutating func put(_ scalar: Unicode.Scalar, from origin: Int) {
    if scalar.value < 0x80 {
      ascii(UInt8(scalar.value), from: origin)
      return
    }
    if (0x202A...0x202E).contains(scalar.value) {
      turnBack()
      if scalar.value == 0x202E { turned = readable.text.count }
      return
    }
    // The end of a paragraph ends it, too. Source: Unicode Standard Annex #9, X8.
    if scalar.value == 0x2029 { turnBack() }
    switch cleaner.clean(scalar) {
    case .dropped: return
    case .space: space(from: origin)
    case .bytes(let bytes):
      for byte in bytes { put(byte, Int32(truncatingIfNeeded: origin)) }
    }
  }

  /// Puts letters that are shown backwards into the order in which a reader meets them. Their places
  /// stay in the order of the file, so that whatever is found among them still is one stretch of it.
  private mutating func turnBack() {
    guard turned >= 0 else { return }
    let run = String(decoding: readable.text[turned...], as: UTF8.self).unicodeScalars.reversed()
    var text = String.UnicodeScalarView()
    text.append(contentsOf: run)
    readable.text.replaceSubrange(turned..., with: Array(String(text).utf8))
    turned = -1
  }

  /// Takes the plain tags of a word out of what is no markup where it stands, such as an attribute or
  /// code: `title="Pap<wbr>adopoulos"`.
  private mutating func dropTags() {
    guard readable.text[start...].contains(UInt8(ascii: "<")) else { return }
    var kept = start
    var at = start
    let end = readable.text.count
    while at < end {
      if readable.text[at] == UInt8(ascii: "<"), let next = plainTagEnd(at) {
        at = next
        continue
      }
      readable.text[kept] = readable.text[at]
      if keepsOrigin { readable.origin[kept] = readable.origin[at] }
      kept += 1
      at += 1
    }
    readable.text.removeLast(end - kept)
    if keepsOrigin { readable.origin.removeLast(end - kept) }
  }

  /// Where `<b>`, `</em>` or `<wbr/>` ends; nil if it is anything more.
  private func plainTagEnd(_ open: Int) -> Int? {
    let text = readable.text
    var at = open + 1
    if at < text.count, text[at] == UInt8(ascii: "/") { at += 1 }
    let name = at
    while at < text.count, at - name < 10, isASCIILetter(text[at]) { at += 1 }
    let isInline = inlineElements.contains(
      String(decoding: text[name..<at], as: UTF8.self).lowercased())
    guard isInline else { return nil }
    while at < text.count, text[at] == 0x20 || text[at] == UInt8(ascii: "/") { at += 1 }
    return at < text.count && text[at] == UInt8(ascii: ">") ? at + 1 : nil
  }

  private mutating func trimEnd() {
    while readable.text.count > start, readable.text[readable.text.count - 1] == 0x20 {
      readable.text.removeLast()
      if keepsOrigin { readable.origin.removeLast() }
    }
  }
}

/// What a character is to a reader: nothing, a space, or the plain form of it.
private struct Cleaner {
  enum Clean {
    case dropped
    case space
    case bytes([UInt8])
  }

  private var known: [UInt32: Clean] = [:]

  mutating func clean(_ scalar: Unicode.Scalar) -> Clean {
    if let known = known[scalar.value] { return known }
    let result = Self.plain(scalar)
    known[scalar.value] = result
    return result
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Clean {
    switch scalar.value {
    case 0x2018, 0x2019, 0x02BC, 0x00B4, 0x2032: return .bytes([0x27])
    case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB: return .bytes([0x22])
    case 0x2010, 0x2011, 0x2212, 0xFE63, 0xFF0D: return .bytes([0x2D])
    // A letter that is read, though Unicode calls it a filler.
    default: break
    }
    if scalar.properties.isDefaultIgnorableCodePoint || scalar.value == 0xFEFF { return .dropped }
    if scalar.properties.isWhitespace { return .space }
    switch scalar.properties.generalCategory {
    case .control, .format: return .dropped
    default: break
    }
    // Marks must stay by themselves: composing them is no business of one character.
    let text = String(Character(scalar))
    if scalar.value < 0x250 || scalar.properties.canonicalCombiningClass != .notReordered {
      return .bytes(Array(text.utf8))
    }
    // Full-width, mathematical, circled, ligatures.
    let compatible = text.precomposedStringWithCompatibilityMapping
    let bytes = compatible.utf8.filter { $0 > 0x20 || $0 == 0x20 }
    return .bytes(Array(bytes))
  }
}

// MARK: What Markdown, HTML and XML have in common

extension ReadableBuilder {
  /// An entity such as `&eacute;`, `&#233;` or `&#xE9;` at `at`; returns the offset after it, or nil
  /// if there is none.
  ///
  /// What was encoded twice (`&amp;#233;`) is decoded twice: whoever knows the one code reads the other.
  mutating func entity(in bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int) -> Int? {
    guard var decoded = decodedEntity(in: bytes, at: at, to: end) else { return nil }
    var depth = 0
    while decoded.text == ["&"], depth < 3,
      let again = decodedEntity(in: bytes, at: decoded.next - 1, to: end, isOpen: true)
    {
      decoded = again
      depth += 1
    }
    for scalar in decoded.text { put(scalar, from: at) }
    return decoded.next
  }

  /// Text that may hold entities and percent signs: an attribute's value or an address.
  mutating func text(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, percent: Bool, entities: Bool = true
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if entities, byte == UInt8(ascii: "&"),
        let next = entity(in: bytes, at: at, to: range.upperBound)
      {
        at = next
      } else if percent, byte == UInt8(ascii: "%"),
        let next = percentEncoded(in: bytes, at: at, to: range.upperBound)
      {
        at = next
      } else if byte < 0x80 {
        ascii(byte, from: at)
        at += 1
      } else {
        at = character(in: bytes, at: at, to: range.upperBound)
      }
    }
  }

  /// `%C3%A9` at `at`: all encoded bytes that make one character. `%25C3%25A9` is the same, encoded
  /// twice.
  mutating func percentEncoded(in bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int) -> Int? {
    func byte(_ at: Int) -> (value: UInt8, next: Int)? {
      var next = at + 1
      // Each time that a percent sign was encoded put "25" behind it.
      for _ in 0..<3 {
        guard next + 1 < end, at < end, bytes[at] == UInt8(ascii: "%"), let high = hex(bytes[next]),
          let low = hex(bytes[next + 1])
        else { return nil }
        let value = UInt8(high << 4 | low)
        let isAgain =
          value == UInt8(ascii: "%") && next + 3 < end && hex(bytes[next + 2]) != nil
          && hex(bytes[next + 3]) != nil
        if !isAgain { return (value, next + 2) }
        next += 2
      }
      return nil
    }
    guard let first = byte(at) else { return nil }
    let length = first.value >= 0xF0 ? 4 : first.value >= 0xE0 ? 3 : first.value >= 0xC0 ? 2 : 1
    var decoded = [first.value]
    var next = first.next
    for _ in 1..<max(1, length) {
      guard let more = byte(next) else { break }
      decoded.append(more.value)
      next = more.next
    }
    guard decoded.count == length || first.value < 0x80 else { return nil }
    for scalar in String(decoding: decoded, as: UTF8.self).unicodeScalars { put(scalar, from: at) }
    return next
  }
}

/// The value of a hexadecimal digit.
func hex(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 0x30...0x39: UInt32(byte - 0x30)
  case 0x41...0x46: UInt32(byte - 0x41 + 10)
  case 0x61...0x66: UInt32(byte - 0x61 + 10)
  default: nil
  }
}

/// What an entity stands for, and where it ends.
///
/// - Parameter isOpen: whether `at` stands for an ampersand that was decoded, whatever is written there.
func decodedEntity(
  in bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int, isOpen: Bool = false
) -> (text: [Unicode.Scalar], next: Int)? {
  guard at + 2 < end, isOpen || bytes[at] == UInt8(ascii: "&") else { return nil }
  var next = at + 1
  if bytes[next] == UInt8(ascii: "#") {
    next += 1
    let isHex = bytes[next] | 0x20 == UInt8(ascii: "x")
    if isHex { next += 1 }
    var value: UInt32 = 0
    let first = next
    while next < end, next - first < 8, let digit = hex(bytes[next]), isHex || digit < 10 {
      value = value &* (isHex ? 16 : 10) &+ digit
      next += 1
    }
    guard next > first, let scalar = Unicode.Scalar(value) else { return nil }
    // Browsers read it without the semicolon, too.
    if next < end, bytes[next] == UInt8(ascii: ";") { next += 1 }
    return ([scalar], next)
  }
  while next < end, next - at < 34, isASCIILetter(bytes[next]) || isASCIIDigit(bytes[next]) {
    next += 1
  }
  guard next < end, bytes[next] == UInt8(ascii: ";"), next > at + 1 else { return nil }
  let name = String(decoding: bytes[(at + 1)..<next], as: UTF8.self)
  switch name {
  case "amp": return (["&"], next + 1)
  case "lt": return (["<"], next + 1)
  case "gt": return ([">"], next + 1)
  case "quot": return (["\""], next + 1)
  default:
    // The parser that makes the page knows all two thousand of them.
    guard let text = characters(ofEntity: name) else { return nil }
    return (Array(text.unicodeScalars), next + 1)
  }
}

@inline(__always) func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
@inline(__always) func isASCIIDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

// MARK: Tags

/// The elements that do not end a word: everything else begins a new piece.
let inlineElements: Set<String> = [
  "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
  "font",
  "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
  "strike", "strong", "sub", "sup", "textpath", "time", "tspan", "tt", "u", "var", "wbr",
]

/// What stands for a sign of an address, in angle brackets that look like a tag.
private let spelledSigns: Set<String> = ["at", "dot", "punkt", "punto", "arroba"]

extension ReadableBuilder {
  /// A tag, comment or declaration at `at`: what it says of itself is put aside. Returns the offset
  /// after it and the name of the element, or nil if this is no tag.
  mutating func tag(
    in bytes: UnsafeBufferPointer<UInt8>, at: Int, to fileEnd: Int
  ) -> (next: Int, name: String)? {
    // A file of openings without ends must cost no more than its length.
    let end = min(fileEnd, at + (keepsOrigin ? 8192 : 65_536))
    guard at + 1 < end, bytes[at] == UInt8(ascii: "<") else { return nil }
    let second = bytes[at + 1]
    if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") {
      return comment(in: bytes, at: at, to: fileEnd).map { ($0, "!") }
    }
    var next = at + 1
    let isClosing = second == UInt8(ascii: "/")
    if isClosing { next += 1 }
    guard next < end, isASCIILetter(bytes[next]) else { return nil }
    let nameStart = next
    while next < end,
      isASCIILetter(bytes[next]) || isASCIIDigit(bytes[next])
        || bytes[next] == UInt8(ascii: "-") || bytes[next] == UInt8(ascii: ":")
    { next += 1 }
    // `<name@example.org>` and `<https://…>` are addresses, not tags.
    if next < end,
      bytes[next - 1] == UInt8(ascii: ":")
        || !(bytes[next] <= 0x20 || bytes[next] == 0x3E || bytes[next] == 0x2F)
    {
      return nil
    }
    let name = String(decoding: bytes[nameStart..<next], as: UTF8.self).lowercased()
    // `ana<at>example.org` is how some people hide an address.
    if next < end, bytes[next] == UInt8(ascii: ">"), spelledSigns.contains(name) { return nil }
    var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    while next < end, bytes[next] != UInt8(ascii: ">") {
      if bytes[next] <= 0x20 || bytes[next] == UInt8(ascii: "/") {
        next += 1
        continue
      }
      if bytes[next] == UInt8(ascii: "<") { return nil }
      let start = next
      while next < end, bytes[next] > 0x20, bytes[next] != UInt8(ascii: "="),
        bytes[next] != UInt8(ascii: ">"), bytes[next] != UInt8(ascii: "/")
      { next += 1 }
      let attribute = start..<next
      if attribute.isEmpty {
        next += 1
        continue
      }
      while next < end, bytes[next] <= 0x20 { next += 1 }
      guard next < end, bytes[next] == UInt8(ascii: "=") else {
        attributes.append((attribute, next..<next))
        continue
      }
      next += 1
      while next < end, bytes[next] <= 0x20 { next += 1 }
      guard next < end else { return nil }
      let quote = bytes[next]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        let start = next + 1
        next = start
        while next < end, bytes[next] != quote { next += 1 }
        guard next < end else { return nil }
        attributes.append((attribute, start..<next))
        next += 1
      } else {
        let start = next
        while next < end, bytes[next] > 0x20, bytes[next] != UInt8(ascii: ">") { next += 1 }
        attributes.append((attribute, start..<next))
      }
    }
    guard next < end else { return nil }
    next += 1
    if name == "br" {
      space(from: at)
    } else if !inlineElements.contains(name), name != "img" {
      endPiece()
    } else if name == "a", attributes.contains(where: { isNeighbour(bytes, $0.name, $0.value) }) {
      // "… the expert" and "Page suivante" in two links to the pages around are no "expert Page".
      endPiece()
    }
    // The names of attributes and elements that are nobody's standard can hold words, too.
    let own =
      attributes.map(\.name).filter { name in
        bytes[name].contains(UInt8(ascii: "-")) && !bytes[name].starts(with: "aria-".utf8)
      } + attributes.filter { $0.value.isEmpty }.map(\.name)
    // In bytes: `contains` on text would ask Foundation, thousands of times a page.
    let hasHyphen = name.utf8.contains(UInt8(ascii: "-"))
    if !own.isEmpty || hasHyphen {
      let tagName = nameStart..<(nameStart + name.utf8.count)
      putAside(.attribute, label: "name") { inner in
        if hasHyphen { inner.text(bytes, tagName, percent: false) }
        for one in own {
          inner.space(from: one.lowerBound)
          inner.text(bytes, one, percent: false)
        }
      }
    }
    for attribute in attributes where !attribute.value.isEmpty {
      let label = String(decoding: bytes[attribute.name], as: UTF8.self).lowercased()
      // A class is the theme's own word, thousands of times.
      if label == "class", !keepsOrigin { continue }
      let isAddress = ["href", "src", "srcset", "action", "cite", "poster", "data"].contains(label)
      putAside(isAddress ? .address : .attribute, label: label) {
        $0.text(bytes, attribute.value, percent: isAddress)
      }
    }
    return (next, (isClosing ? "/" : "") + name)
  }

  /// `rel="next"`, `rel="prev"`
  private func isNeighbour(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ value: Range<Int>
  ) -> Bool {
    bytes[name].elementsEqual("rel".utf8)
      && (bytes[value].elementsEqual("next".utf8) || bytes[value].elementsEqual("prev".utf8))
  }

  private mutating func comment(
    in bytes: UnsafeBufferPointer<UInt8>, at: Int, to end: Int
  ) -> Int? {
    func find(_ sign: StaticString, from start: Int, to end: Int) -> Int? {
      let count = sign.utf8CodeUnitCount
      guard end - start >= count else { return nil }
      var at = start
      while at + count <= end {
        if bytes[at] == sign.utf8Start[0],
          (1..<count).allSatisfy({ bytes[at + $0] == sign.utf8Start[$0] })
        {
          return at
        }
        at += 1
      }
      return nil
    }
    if at + 4 <= end, bytes[at + 1] == 0x21, bytes[at + 2] == 0x2D, bytes[at + 3] == 0x2D {
      // A comment that never ends hides all that follows.
      let close = find("-->", from: at + 4, to: end)
      let inside = (at + 4)..<(close ?? end)
      putAside(.comment) { $0.text(bytes, inside, percent: false) }
      return close.map { $0 + 3 } ?? end
    }
    if let close = find(">", from: at + 2, to: min(end, at + 8192)) {
      let inside = (at + 2)..<close
      putAside(.comment) { $0.text(bytes, inside, percent: false) }
      return close + 1
    }
    return nil
  }
}
