/// The words a reader sees, in one language, in the order of the keys given to `TemplateSet.load`.
///
/// They are escaped once, here, because every page holds many of them.
package struct WordTable: Sendable {
  private let texts: [String]
  private let escaped: [UInt8]
  /// Where each word starts in `escaped`; the words for text come first, then those for attributes.
  private let starts: [Int]

  package init(_ texts: [String]) {
    self.texts = texts
    var escaped: [UInt8] = []
    var starts: [Int] = []
    for place in [EscapedPlace.text, .attribute] {
      for text in texts {
        starts.append(escaped.count)
        escaped.append(escaping: text, in: place)
      }
    }
    starts.append(escaped.count)
    self.escaped = escaped
    self.starts = starts
  }

  package var count: Int { texts.count }

  subscript(index: Int) -> String { texts[index] }

  func append(_ index: Int, in place: EscapedPlace, to output: inout [UInt8]) {
    let word = place == .text ? index : texts.count + index
    let range = starts[word]..<starts[word + 1]
    escaped.withUnsafeBufferPointer {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }
}

/// The pattern with each `{name}` replaced by its value; an unknown name stays as it is.
package func filledSlots(_ pattern: String, _ slots: KeyValuePairs<String, String>) -> String {
  filledSlots(pattern) { name in slots.first { $0.key == name }?.value }
}

/// The same with values that are looked up by name.
package func filledSlots(_ pattern: String, value: (String) -> String?) -> String {
  guard pattern.utf8.contains(UInt8(ascii: "{")) else { return pattern }
  var result: [UInt8] = []
  var pattern = pattern
  pattern.withUTF8 { pattern in
    var rest = pattern[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += rest[..<open]
      if let value = value(String(decoding: rest[(open + 1)..<close], as: UTF8.self)) {
        result += value.utf8
      } else {
        result += rest[open...close]
      }
      rest = rest[(close + 1)...]
    }
    result += rest
  }
  return String(decoding: result, as: UTF8.self)
}
