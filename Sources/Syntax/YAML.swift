package import Diagnostics

/// A settings file as it was written: every value is text, and keeps its place.
///
/// No type is guessed here. `lang: no` is the text "no" and `version: 1.10` the text "1.10"; what a
/// value has to be is decided by who asks for it, see `Keys`.
package indirect enum YAML: Sendable {
  case scalar(YAMLScalar)
  case mapping([(key: YAMLScalar, value: YAML)], Place)
  case sequence([YAML], Place)
  /// Nothing, `~` or `null`.
  case null(Place)

  package var place: Place {
    switch self {
    case .scalar(let scalar): scalar.place
    case .mapping(_, let place), .sequence(_, let place), .null(let place): place
    }
  }

  /// The value of a key, if this is a mapping that has it.
  package subscript(key: String) -> YAML? {
    guard case .mapping(let pairs, _) = self else { return nil }
    return pairs.first { $0.key.text == key }?.value
  }

  /// The text, if this is a scalar.
  package var text: String? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.text
  }
}

package struct YAMLScalar: Hashable, Sendable {
  package enum Style: Hashable, Sendable { case plain, quoted, literal, folded }

  package var text: String
  package var style: Style
  package var place: Place

  package init(text: String, style: Style = .plain, place: Place) {
    self.text = text
    self.style = style
    self.place = place
  }
}

/// A stretch of one line of a file that is known from elsewhere; columns are UTF-8 bytes from 1.
package struct Place: Hashable, Sendable {
  @Compact package var line: Int
  @Compact package var column: Int
  @Compact package var length: Int

  package init(line: Int, column: Int, length: Int = 0) {
    self.line = line
    self.column = column
    self.length = length
  }

  package func span(in file: String) -> Span {
    Span(file: file, line: line, column: column, length: length)
  }
}
