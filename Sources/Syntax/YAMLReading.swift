internal import Diagnostics
internal import Yams

/// Reads settings between two bytes of a file: guards, then the parser, then our own small tree.
func settings(
  in bytes: [UInt8], _ range: Range<Int>, firstLine: Int, file: String
) -> Checked<YAML?> {
  var source = YAMLSource(bytes: bytes, range: range, firstLine: firstLine, file: file)
  if let obstacle = source.firstObstacle() { return Checked(nil, [obstacle]) }
  do {
    // UTF-8 and the resolver without rules: the default one tries seven regular expressions on
    // each key, to guess types that we do not want guessed.
    let parser = try Yams.Parser(
      yaml: String(decoding: bytes[range], as: UTF8.self), resolver: .basic, encoding: .utf8)
    guard let root = try parser.singleRoot() else {
      return Checked(.null(Place(line: firstLine, column: 1)))
    }
    var conversion = Conversion(source: source)
    let tree = conversion.tree(root, depth: 0)
    let failed = conversion.diagnostics.contains { $0.severity == .error }
    return Checked(
      failed ? nil : tree, conversion.diagnostics + lostText(in: bytes[range], firstLine, file))
  } catch let error as YamlError {
    return Checked(nil, [source.translated(error)])
  } catch {
    return Checked(nil, [source.unreadable(at: range.lowerBound)])
  }
}

/// Lines such as `title: Room #5`, of which YAML reads `Room`: what follows is a comment to it.
///
/// A comment that is meant as one has a blank after its sign. Only a plain value on the key's own
/// line is looked at; in quotes or in a block the sign is a sign.
private func lostText(
  in bytes: ArraySlice<UInt8>, _ firstLine: Int, _ file: String
) -> [Diagnostic] {
  let (hash, blank, colon) = (UInt8(ascii: "#"), UInt8(ascii: " "), UInt8(ascii: ":"))
  guard bytes.contains(hash) else { return [] }
  var found: [Diagnostic] = []
  var blockIndent: Int?
  for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
    let indent = line.prefix { $0 == blank }.count
    if let outer = blockIndent {
      if indent > outer || line.allSatisfy({ $0 == blank || $0 == 13 }) { continue }
      blockIndent = nil
    }
    guard let split = line.firstIndex(of: colon), split + 1 < line.endIndex,
      line[split + 1] == blank
    else { continue }
    let value = line[(split + 1)...].drop { $0 == blank }
    guard let first = value.first else { continue }
    if first == UInt8(ascii: "|") || first == UInt8(ascii: ">") { blockIndent = indent }
    if "|>\"'[{#".utf8.contains(first) { continue }
    var place = value.startIndex + 1
    while place + 1 < value.endIndex {
      if value[place] == hash, value[place - 1] == blank,
        isLetter(value[place + 1]) || isDigit(value[place + 1])
      {
        found.append(
          .lostText(
            at: Span(
              file: file, line: firstLine + index, column: place - line.startIndex + 1,
              length: value.endIndex - place)))
        break
      }
      place += 1
    }
  }
  return found
}

extension Diagnostic {
  fileprivate static func lostText(at span: Span) -> Self {
    .warning(
      .yamlLostText, at: span, "a setting ends at a `#` sign, and the rest of its line is lost",
      why: "Readers would see only the first part of what was written.",
      mend: "put the whole value in quotation marks")
  }
}

/// From the parser's nodes to ours, counting each as often as an alias repeats it.
private struct Conversion {
  let source: YAMLSource
  var diagnostics: [Diagnostic] = []
  private var count = 0
  private static let most = 20_000
  /// Where the last value was found: the next is mostly a little further on the same line.
  private var cursor: (line: Int, column: Int, offset: Int) = (0, 0, 0)
  private var steps = 0

  init(source: YAMLSource) { self.source = source }

  /// The byte that a mark means. A mark counts characters, so we have to walk.
  private mutating func offset(_ mark: Mark) -> Int {
    let starts = source.lineStarts
    guard mark.line >= 1, mark.line <= starts.count else { return source.range.upperBound }
    let start = starts[mark.line - 1]
    if source.isASCII { return min(start + mark.column - 1, source.range.upperBound) }
    if cursor.line != mark.line || cursor.column > mark.column {
      cursor = (mark.line, 1, start)
    }
    // Aliases on one endless line could make us walk for ever: then the line must do.
    guard steps < 20_000_000 else { return start }
    while cursor.column < mark.column, cursor.offset < source.range.upperBound {
      cursor.offset += 1
      while cursor.offset < source.range.upperBound, source.bytes[cursor.offset] & 0xC0 == 0x80 {
        cursor.offset += 1
      }
      cursor.column += 1
      steps += 1
    }
    return cursor.offset
  }

  mutating func tree(_ node: Node, depth: Int) -> YAML? {
    count += 1
    // Enough is enough: each mistake looks through its line again.
    guard diagnostics.count < 50 else { return nil }
    guard count <= Self.most else {
      if count == Self.most + 1 {
        let span = Span(file: source.file, line: source.firstLine)
        diagnostics.append(
          source.bytes[source.range].contains(UInt8(ascii: "*"))
            ? .aliasBomb(at: span) : .tooLarge(at: span, "more than 20,000 values"))
      }
      return nil
    }
    switch node {
    case .scalar(let scalar): return value(scalar)
    case .sequence(let sequence):
      let place = start(of: sequence.mark)
      guard depth < YAMLSource.deepest else { return tooDeep(place) }
      check(sequence.tag, place)
      var items: [YAML] = []
      items.reserveCapacity(sequence.count)
      for item in sequence {
        guard let one = tree(item, depth: depth + 1) else {
          if count > Self.most { return nil }
          continue
        }
        items.append(one)
      }
      return .sequence(items, place)
    case .mapping(let mapping):
      var place = start(of: mapping.mark)
      guard depth < YAMLSource.deepest else { return tooDeep(place) }
      check(mapping.tag, place)
      var pairs: [(key: YAMLScalar, value: YAML)] = []
      pairs.reserveCapacity(mapping.count)
      for (index, (key, value)) in mapping.enumerated() {
        count += 1
        guard case .scalar(let scalar) = key else {
          guard diagnostics.count < 50 else { return nil }
          diagnostics.append(source.keyNotText(at: start(of: key.mark)))
          continue
        }
        let name = plainScalar(scalar)
        if index == 0, place.length == 0 { place.length = name.place.length }
        if name.text == "<<", name.style == .plain {
          diagnostics.append(.mergeKey(at: name.place.span(in: source.file)))
          continue
        }
        if name.text.isEmpty {
          diagnostics.append(source.keyNotText(at: name.place))
          continue
        }
        guard let one = tree(value, depth: depth + 1) else {
          if count > Self.most { return nil }
          continue
        }
        pairs.append((name, one))
      }
      return .mapping(pairs, place)
    case .alias: return nil
    }
  }

  private mutating func tooDeep(_ place: Place) -> YAML? {
    diagnostics.append(.tooDeep(at: place.span(in: source.file)))
    return nil
  }

  private mutating func value(_ scalar: Node.Scalar) -> YAML {
    let read = plainScalar(scalar)
    if isCustom(scalar.tag), let mark = scalar.mark {
      let start = offset(mark)
      var end = source.end(ofLine: mark.line)
      while end > start, source.bytes[end - 1] <= 0x20 { end -= 1 }
      let place = source.place(line: mark.line, offset: start, length: end - start)
      diagnostics.append(.customTag(at: place.span(in: source.file)))
    }
    if read.style == .plain {
      switch read.text {
      case "", "~", "null": return .null(read.place)
      default: break
      }
    }
    return .scalar(read)
  }

  private mutating func plainScalar(_ scalar: Node.Scalar) -> YAMLScalar {
    let style: YAMLScalar.Style =
      switch scalar.style {
      case .singleQuoted, .doubleQuoted: .quoted
      case .literal: .literal
      case .folded: .folded
      default: .plain
      }
    guard let mark = scalar.mark else {
      return YAMLScalar(text: scalar.string, style: style, place: Place(line: 0, column: 0))
    }
    let offset = pastProperties(offset(mark))
    let length = source.length(of: scalar.string, style, at: offset, line: mark.line)
    return YAMLScalar(
      text: scalar.string, style: style,
      place: source.place(line: mark.line, offset: offset, length: length))
  }

  /// Where the value itself begins behind `&anchor` and `!tag`.
  private func pastProperties(_ start: Int) -> Int {
    var at = start
    let bytes = source.bytes
    let end = source.range.upperBound
    while at < end, bytes[at] == UInt8(ascii: "&") || bytes[at] == UInt8(ascii: "!") {
      var next = at
      while next < end, bytes[next] > 0x20 { next += 1 }
      while next < end, bytes[next] == 0x20 { next += 1 }
      // The value is on a later line: the anchor is the best place there is.
      guard next < end, bytes[next] > 0x20 else { return at }
      at = next
    }
    return at
  }

  private mutating func start(of mark: Mark?) -> Place {
    guard let mark else { return Place(line: source.firstLine, column: 1) }
    let offset = offset(mark)
    let byte = offset < source.range.upperBound ? source.bytes[offset] : 0
    let isSign = byte == 0x5B || byte == 0x7B || byte == 0x2D
    return source.place(line: mark.line, offset: offset, length: isSign ? 1 : 0)
  }

  private mutating func check(_ tag: Tag, _ place: Place) {
    if isCustom(tag) { diagnostics.append(.customTag(at: place.span(in: source.file))) }
  }

  private func isCustom(_ tag: Tag) -> Bool {
    let name = tag.rawValue
    return !name.isEmpty && name != "tag:yaml.org,2002:str" && name != "!"
      && name != "tag:yaml.org,2002:seq" && name != "tag:yaml.org,2002:map"
  }
}

extension YAMLSource {
  /// How many bytes of its first line a scalar takes.
  fileprivate func length(of text: String, _ style: YAMLScalar.Style, at offset: Int, line: Int)
    -> Int
  {
    guard offset < range.upperBound else { return 0 }
    let end = end(ofLine: line)
    switch style {
    case .literal, .folded: return 1
    case .plain:
      let count = text.utf8.count
      if offset + count <= end { return count }
    case .quoted:
      let quote = bytes[offset]
      var at = offset + 1
      while at < end {
        if bytes[at] == 0x5C, quote == 0x22 {
          at += 2
        } else if bytes[at] != quote {
          at += 1
        } else if quote == 0x27, at + 1 < end, bytes[at + 1] == quote {
          at += 2
        } else {
          return at + 1 - offset
        }
      }
    }
    var last = end
    while last > offset, bytes[last - 1] <= 0x20 { last -= 1 }
    return last - offset
  }

  func unreadable(at offset: Int) -> Diagnostic {
    .error(
      .yamlSyntax, at: place(at: offset).span(in: file), "these settings cannot be read",
      why: "Portico cannot tell which value belongs to which setting.",
      mend: "compare the line with its neighbours: `key: value`, each on a line of its own")
  }
}

extension Diagnostic {
  fileprivate static func mergeKey(at span: Span) -> Diagnostic {
    .error(
      .yamlMergeKey, at: span, "`<<` does not copy settings here",
      why: "A reader of this file could not see which value counts.",
      mend: "write the settings out, or put them where all programs inherit them")
  }

  fileprivate static func customTag(at span: Span) -> Diagnostic {
    .error(
      .yamlCustomTag, at: span, "a value must not begin with an unquoted `!`",
      why: "YAML takes such a word for a type, and the reader would not see it.",
      mend: "put the whole value in quotation marks")
  }
}
