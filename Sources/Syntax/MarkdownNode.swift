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

extension Array {
  subscript(range: Range<Int32>) -> ArraySlice<Element> {
    self[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}
