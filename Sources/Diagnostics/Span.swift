/// A stretch of a source file: where the finger points.
package struct Span: Hashable, Sendable {
  /// The file's path as the author knows it: what they gave for the content folder, then the path
  /// inside it (`Content/turnabout/program.yml`), with `/` on every system.
  package var file: String
  /// The line, counted from 1; 0 stands for the file as a whole.
  @Compact package var line: Int
  /// The column, counted from 1, in UTF-8 bytes; 0 stands for the line as a whole.
  @Compact package var column: Int
  /// How many UTF-8 bytes it covers on that line; at least 0.
  @Compact package var length: Int

  package init(file: String, line: Int = 0, column: Int = 0, length: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }
}

extension Span: Comparable {
  package static func < (a: Span, b: Span) -> Bool {
    (a.file, a.line, a.column, a.length) < (b.file, b.line, b.column, b.length)
  }
}

/// A number that is kept in four bytes: every page has dozens of places, and no file two thousand
/// million lines.
@propertyWrapper
package struct Compact: Hashable, Sendable {
  private var stored: Int32

  package init(wrappedValue: Int) { stored = Int32(clamping: wrappedValue) }

  package var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int32(clamping: newValue) }
  }
}
