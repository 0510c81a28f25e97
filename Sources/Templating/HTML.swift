/// Bytes (UTF-8) that may be sent to a browser where text may stand.
///
/// Who holds one needs to escape nothing. It is made by escaping, by a checked template, by
/// `Markdown`, or through the one door, `HTML(trusted:)`.
package struct HTML: Sendable, Hashable {
  package private(set) var bytes: [UInt8]

  /// Nothing at all.
  package init() { bytes = [] }

  /// The text as a reader will see it: `a < b` becomes `a &lt; b`.
  package init(escaping text: String) {
    bytes = []
    bytes.append(text: text)
  }

  /// The one door: these bytes are taken as they are. Every caller says in a comment why they may
  /// pass.
  package init(trusted bytes: [UInt8]) { self.bytes = bytes }

  package var isEmpty: Bool { bytes.isEmpty }

  /// The same as a string, for tests and for messages.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  package static func + (a: HTML, b: HTML) -> HTML {
    var sum = a
    sum.append(b)
    return sum
  }

  package static func += (a: inout HTML, b: HTML) { a.append(b) }
}

extension [UInt8] {
  /// Appends text escaped for the place between tags.
  package mutating func append(text: String) { append(escaping: text, in: .text) }

  /// Appends text escaped for a quoted attribute value, with either kind of quote.
  package mutating func append(attribute text: String) { append(escaping: text, in: .attribute) }

  mutating func append(escaping text: String, in place: EscapedPlace) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0, in: place) }
    if done == nil { Array(text.utf8).withUnsafeBufferPointer { append(escaping: $0, in: place) } }
  }

  /// Whole stretches are copied between the bytes that need care, which are all ASCII, so that a
  /// multi-byte sequence is never cut.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>, in place: EscapedPlace) {
    let care = place.care
    var copied = 0
    var i = 0
    while i < text.count {
      let byte = text[i]
      guard byte < 64 ? (care >> UInt64(byte)) & 1 != 0 : byte == 0x7F else {
        i += 1
        continue
      }
      if copied < i { append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<i])) }
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      default: break  // A control character: no HTML document may hold it, in any spelling.
      }
      i += 1
      copied = i
    }
    if copied < i { append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<i])) }
  }

  mutating func append(_ ascii: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: ascii.utf8Start, count: ascii.utf8CodeUnitCount))
  }

  mutating func append(number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let first = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[first...].reverse()
  }

  /// Appends what may stand after the `#` of a URL, in any quoted attribute.
  mutating func append(fragment text: String) { append(percentEncoding: text, keeping: isFragment) }

  mutating func append(percentEncoding text: String, keeping isAllowed: (UInt8) -> Bool) {
    for byte in text.utf8 {
      if isAllowed(byte) {
        append(byte)
      } else {
        append(UInt8(ascii: "%"))
        append(hexDigit(byte >> 4))
        append(hexDigit(byte & 15))
      }
    }
  }

  /// Appends JSON so that it cannot end, or open anything in, a script element. In valid JSON these
  /// characters stand only in strings, where `\u003C` means the same as `<`.
  mutating func append(json: String) {
    let bytes = Array(json.utf8)
    var i = 0
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "<"): append("\\u003C")
      case UInt8(ascii: ">"): append("\\u003E")
      case UInt8(ascii: "&"): append("\\u0026")
      // U+2028 and U+2029 end a line in JavaScript, but not in JSON.
      case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80 && bytes[i + 2] & 0xFE == 0xA8:
        append(bytes[i + 2] == 0xA8 ? "\\u2028" : "\\u2029")
        i += 2
      case let byte: append(byte)
      }
      i += 1
    }
  }
}

/// Where escaped text will stand.
enum EscapedPlace {
  case text, attribute

  /// One bit for each byte below 64 that cannot be copied as it is. Tab, line feed and carriage
  /// return can.
  fileprivate var care: UInt64 {
    let controls: UInt64 = 0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13)
    let text = controls | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
    return self == .text ? text : text | 1 << 0x22 | 1 << 0x27
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") - 10 + value
}

private func isFragment(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "$"),
    UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "@"),
    UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "="):
    true
  default: false
  }
}
