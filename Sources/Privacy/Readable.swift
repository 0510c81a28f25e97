/// A text as a reader meets it, with the way back to the file it came from.
///
/// Markup is gone, and what it joined is joined; entities, escapes and percent-signs are decoded;
/// what nobody can see (zero-width characters, soft hyphens) is dropped; letters that only look
/// different (full-width, mathematical, ligatures) are the plain ones. Case, accents and
/// punctuation are as written. A line break inside a paragraph is one space; two pieces are kept
/// apart by one line feed (`\n`), which occurs nowhere else, so nothing is ever found across it.
package struct Readable: Sendable {
  /// A stretch of the text that hangs together: a paragraph, a cell, an attribute, a setting.
  package struct Piece: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case prose, heading, code, comment
      /// Where a link or a picture leads.
      case address
      /// An HTML attribute or a link's title; `label` is its name.
      case attribute
      /// A value in the settings at the top; `label` is its key, with its parents: `quote.by_label`.
      case setting
      /// The name of the file itself.
      case fileName
    }

    package var kind: Kind
    /// The bytes of `text` that it covers, without the line feeds around it.
    package var range: Range<Int>
    package var label: String

    package init(_ kind: Kind, _ range: Range<Int>, label: String = "") {
      self.kind = kind
      self.range = range
      self.label = label
    }
  }

  /// UTF-8.
  package var text: [UInt8] = []
  /// For each byte of `text`, the offset of the byte in the file that it came from; -1 where it came
  /// from no byte of it, such as the file's name.
  package var origin: [Int32] = []
  /// In the order of `text`, without gaps but for the line feeds between them.
  package var pieces: [Piece] = []

  package init() {}
}
