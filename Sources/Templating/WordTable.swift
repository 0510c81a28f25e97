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
