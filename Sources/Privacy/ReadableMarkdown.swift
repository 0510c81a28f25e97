/// Reads a page's source as its reader will meet it: settings, text, and what stands in neither.
///
/// This is no Markdown parser. It looks at the bytes themselves, so that nothing a parser would drop
/// (comments, unused definitions, broken markup) is passed over, and so that each byte keeps its
/// place. Where it and the parser disagree, the check of the finished pages still stands.
///
/// - Parameter name: the file's name without folders and extension; it becomes a piece of its own.
package func readable(markdown bytes: [UInt8], name: String) -> Readable {
  bytes.withUnsafeBufferPointer { buffer in
    var reader = MarkdownText(buffer)
    reader.builder.begin(.fileName)
    name.utf8.withContiguousStorageIfAvailable { name in
      var at = 0
      while at < name.count {
        if name[at] < 0x80 {
          reader.builder.ascii(name[at], from: -1)
          at += 1
        } else {
          at = reader.builder.character(in: name, at: at, to: name.count)
        }
      }
    }
    reader.builder.endPiece()
    reader.read()
    var readable = reader.builder.finish()
    // The name came from no byte of the file.
    if let first = readable.pieces.first, first.kind == .fileName {
      for at in first.range { readable.origin[at] = -1 }
    }
    return readable
  }
}

/// How far a link, an address or a quotation is followed to its end, so that a file of openings
/// without ends costs no more than its length.
private let longest = 4096

private struct MarkdownText {
  var builder: ReadableBuilder
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = bytes.count
    builder = ReadableBuilder(keepsOrigin: true, capacity: bytes.count)
  }

  mutating func read() {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
    if isFence(at, of: UInt8(ascii: "-")) { readSettings() }
    builder.begin(.prose)
    while at < end { readLine() }
    builder.endPiece()
  }

  // MARK: Settings

  private func lineEnd(_ start: Int) -> Int {
    var at = start
    while at < end, bytes[at] != 0x0A { at += 1 }
    return at
  }

  /// Three signs and nothing more on the line.
  private func isFence(_ start: Int, of sign: UInt8) -> Bool {
    guard start + 3 <= end, (0..<3).allSatisfy({ bytes[start + $0] == sign }) else { return false }
    return (start + 3..<lineEnd(start)).allSatisfy { bytes[$0] <= 0x20 }
  }

  // Line by line: a key begins a piece, whatever else stands there goes on with it. Values that are
  // quoted or folded read the same that way. Comments are read too, and are no part of a value: beside
  // one, `author: Grace` would be a name among words.
  private mutating func readSettings() {
    var parents: [(indent: Int, key: String)] = []
    var quote: UInt8 = 0
    /// How deep the key stands below which a text goes on, sign by sign.
    var text: Int?
    let first = lineEnd(at) + 1
    // Without its end, all of it is body.
    var close = first
    while close < end, !isFence(close, of: UInt8(ascii: "-")) { close = lineEnd(close) + 1 }
    guard close < end else { return }
    at = first
    while at < close {
      let stop = min(lineEnd(at), close)
      var start = at
      while start < stop, bytes[start] == 0x20 { start += 1 }
      var indent = start - at
      if start < stop, let key = text, indent <= key { text = nil }
      if quote == 0, text == nil, start < stop, bytes[start] == UInt8(ascii: "#") {
        settingComment(start + 1, stop)
        at = stop + 1
        continue
      }
      if quote == 0 {
        // Items of a list hang one level deeper than the key above them.
        while start + 1 < stop, bytes[start] == UInt8(ascii: "-"), bytes[start + 1] <= 0x20 {
          builder.endPiece()
          start += 1
          indent += 1
          while start < stop, bytes[start] <= 0x20 {
            start += 1
            indent += 1
          }
        }
        if let colon = keyEnd(start, stop) {
          let key = String(decoding: bytes[start..<colon], as: UTF8.self)
          while let parent = parents.last, parent.indent >= indent { parents.removeLast() }
          parents.append((indent, key))
          builder.begin(.setting, label: parents.map(\.key).joined(separator: "."))
          start = colon + 1
          // What announces a folded text is no part of it.
          var sign = start
          while sign < stop, bytes[sign] <= 0x20 { sign += 1 }
          if sign < stop, bytes[sign] == UInt8(ascii: ">") || bytes[sign] == UInt8(ascii: "|") {
            start = stop
            text = indent
          }
        } else {
          builder.space(from: start)
        }
      } else {
        builder.space(from: start)
      }
      quote = settingText(start, stop, quote, hasComments: text == nil)
      at = stop + 1
    }
    builder.endPiece()
    at = close
    at = lineEnd(at) + 1
  }

  /// The offset of the colon that ends a key beginning at `start`; nil if there is none.
  private func keyEnd(_ start: Int, _ stop: Int) -> Int? {
    var at = start
    while at < stop,
      isASCIILetter(bytes[at]) || isASCIIDigit(bytes[at]) || bytes[at] == 0x5F
        || bytes[at] == 0x2D
    { at += 1 }
    guard at > start, at < stop, bytes[at] == UInt8(ascii: ":"),
      at + 1 == stop || bytes[at + 1] <= 0x20
    else { return nil }
    return at
  }

  private mutating func settingComment(_ start: Int, _ stop: Int) {
    builder.putAside(.comment) { $0.text(bytes, start..<stop, percent: false) }
  }

  /// Text inside settings; `open` is the quotation mark that is open, or 0.
  private mutating func settingText(
    _ start: Int, _ stop: Int, _ open: UInt8, hasComments: Bool
  ) -> UInt8 {
    var quote = open
    var at = start
    while at < stop {
      let byte = bytes[at]
      if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\"), at + 1 < stop {
        at = yamlEscape(at, stop)
        continue
      }
      let previous = at > start ? bytes[at - 1] : 0x20
      if quote == 0, hasComments, byte == UInt8(ascii: "#"), previous <= 0x20 {
        settingComment(at + 1, stop)
        return 0
      }
      if quote == 0, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        previous <= 0x20 || previous == UInt8(ascii: "[") || previous == UInt8(ascii: "{")
          || previous == UInt8(ascii: ","),
        closes(byte, at + 1, stop)
      {
        quote = byte
        at += 1
        continue
      }
      if byte == quote, quote != 0 {
        quote = 0
        at += 1
        continue
      }
      // `Oka**for**`, `~~Oka~~for`: many settings are read as Markdown.
      if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`"), at > start,
        byte == UInt8(ascii: "`") || !isStar(bytes, at, stop)
      {
        at += 1
        continue
      }
      if byte == UInt8(ascii: "~"), at + 1 < stop, bytes[at + 1] == UInt8(ascii: "~") {
        at += 2
        continue
      }
      if byte == UInt8(ascii: "{"), at + 1 < stop, bytes[at + 1] == UInt8(ascii: "{"),
        let close = placeholderEnd(at, stop)
      {
        builder.space(from: at)
        at = close
        continue
      }
      at = character(at, stop)
    }
    return quote
  }

  // An apostrophe in plain text opens nothing; a quotation mark that is closed, or at the value's
  // very beginning, does.
  private func closes(_ quote: UInt8, _ start: Int, _ stop: Int) -> Bool {
    (start..<min(stop, start + longest)).contains { bytes[$0] == quote }
      || quote == UInt8(ascii: "\"")
  }

  private mutating func yamlEscape(_ at: Int, _ stop: Int) -> Int {
    let digits =
      switch bytes[at + 1] {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    guard digits > 0, at + 2 + digits <= stop else {
      switch bytes[at + 1] {
      case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "_"):
        builder.space(from: at)
      default: builder.ascii(bytes[at + 1], from: at)
      }
      return at + 2
    }
    var value: UInt32 = 0
    for offset in 0..<digits { value = value &* 16 &+ (hex(bytes[at + 2 + offset]) ?? 0) }
    if let scalar = Unicode.Scalar(value) { builder.put(scalar, from: at) }
    return at + 2 + digits
  }

  private func placeholderEnd(_ at: Int, _ stop: Int) -> Int? {
    var next = at + 2
    while next + 1 < stop, next - at < 120 {
      if bytes[next] == UInt8(ascii: "}"), bytes[next + 1] == UInt8(ascii: "}") { return next + 2 }
      next += 1
    }
    return nil
  }

  /// One character, decoded; returns where the next begins.
  private mutating func character(_ at: Int, _ stop: Int) -> Int {
    let byte = bytes[at]
    if byte == UInt8(ascii: "&"), let next = builder.entity(in: bytes, at: at, to: stop) {
      return next
    }
    if byte == UInt8(ascii: "%"), let next = percent(at, stop) { return next }
    if byte < 0x80 {
      builder.ascii(byte, from: at)
      return at + 1
    }
    return builder.character(in: bytes, at: at, to: stop)
  }

  // "50%ab" is a number; "Jos%C3%A9", "%20" and "jo77%40example.org" are not.
  private mutating func percent(_ at: Int, _ stop: Int) -> Int? {
    var before = at - 1
    while before >= 0, isASCIIDigit(bytes[before]) || bytes[before] == UInt8(ascii: ".") {
      before -= 1
    }
    guard before == at - 1 || before >= 0 && isAddressByte(bytes[before]) else { return nil }
    return builder.percentEncoded(in: bytes, at: at, to: stop)
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || "=/_-&+%".utf8.contains(byte)
  }

  // MARK: Body

  private mutating func readLine() {
    let stop = lineEnd(at)
    var start = at
    // What a line begins with says how it hangs together with the one before.
    while start < stop {
      let byte = bytes[start]
      if byte == 0x20 || byte == 0x09 {
        start += 1
      } else if byte == UInt8(ascii: ">") {
        start += 1
      } else {
        break
      }
    }
    if start == stop || (bytes[start] == 0x0D && start + 1 == stop) {
      builder.begin(.prose)
      at = stop + 1
      return
    }
    if let sign = codeFence(start, stop) {
      readCode(after: stop, sign)
      return
    }
    switch bytes[start] {
    case UInt8(ascii: "#"):
      var next = start
      while next < stop, bytes[next] == UInt8(ascii: "#") { next += 1 }
      if next - start <= 6, next == stop || bytes[next] <= 0x20 {
        builder.begin(.heading)
        at = next
        inline(to: stop)
        builder.begin(.prose)
        at = max(at, stop + 1)
        return
      }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      if start + 1 < stop, bytes[start + 1] <= 0x20 {
        builder.begin(.prose)
        // "* 3.5.1984" alone on a line may be somebody's day of birth as well as an item of a list.
        if bytes[start] == UInt8(ascii: "*"), start + 2 < stop, isASCIIDigit(bytes[start + 2]) {
          builder.ascii(bytes[start], from: start)
        }
        start += 1
      } else if (start..<stop).allSatisfy({ bytes[$0] == bytes[start] || bytes[$0] <= 0x20 }) {
        // A rule, or the line under a heading.
        builder.begin(.prose)
        at = stop + 1
        return
      }
    case UInt8(ascii: "="):
      if (start..<stop).allSatisfy({ bytes[$0] == UInt8(ascii: "=") || bytes[$0] <= 0x20 }) {
        builder.begin(.prose)
        at = stop + 1
        return
      }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var next = start
      while next < stop, next - start < 9, isASCIIDigit(bytes[next]) { next += 1 }
      if next + 1 < stop, bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ")"),
        bytes[next + 1] <= 0x20
      {
        builder.begin(.prose)
        start = next + 1
      }
    case UInt8(ascii: "["):
      if let next = definition(start, stop) {
        at = next
        return
      }
    case UInt8(ascii: "|"):
      builder.begin(.prose)
    default: break
    }
    builder.space(from: start)
    at = start
    inline(to: stop)
    at = max(at, stop + 1)
  }

  private func codeFence(_ start: Int, _ stop: Int) -> UInt8? {
    let sign = bytes[start]
    guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"), start + 3 <= stop,
      bytes[start + 1] == sign, bytes[start + 2] == sign
    else { return nil }
    // "```code```" on one line is a code span.
    if sign == UInt8(ascii: "`"), (start + 3..<stop).contains(where: { bytes[$0] == sign }) {
      var next = start
      while next < stop, bytes[next] == sign { next += 1 }
      if (next..<stop).contains(where: { bytes[$0] == sign }) { return nil }
    }
    return sign
  }

  private mutating func readCode(after open: Int, _ sign: UInt8) {
    builder.begin(.code)
    // What the fence says of its language is text, too.
    var line = at
    while line < open, bytes[line] == sign || bytes[line] <= 0x20 { line += 1 }
    builder.text(bytes, line..<open, percent: false, entities: false)
    line = open + 1
    while line < end {
      let stop = lineEnd(line)
      var start = line
      while start < stop, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: ">") { start += 1 }
      if start + 3 <= stop, bytes[start] == sign, bytes[start + 1] == sign,
        bytes[start + 2] == sign,
        (start..<stop).allSatisfy({ bytes[$0] == sign || bytes[$0] <= 0x20 })
      {
        line = stop + 1
        break
      }
      if start == stop {
        builder.begin(.code)
      } else {
        builder.space(from: start)
        var next = start
        while next < stop { next = character(next, stop) }
      }
      line = stop + 1
    }
    builder.begin(.prose)
    at = min(line, end)
  }

  /// `[label]: address "title"` or `[^1]: text`; returns where to go on, or nil.
  private mutating func definition(_ start: Int, _ stop: Int) -> Int? {
    var close = start + 1
    while close < stop, bytes[close] != UInt8(ascii: "]") { close += 1 }
    guard close + 1 < stop, bytes[close + 1] == UInt8(ascii: ":"), close > start + 1 else {
      return nil
    }
    let label = (start + 1)..<close
    builder.begin(.attribute, label: "label")
    builder.text(bytes, label, percent: false)
    builder.begin(.prose)
    var next = close + 2
    if bytes[start + 1] == UInt8(ascii: "^") {
      at = next
      inline(to: stop)
      return max(at, stop + 1)
    }
    while next < stop, bytes[next] <= 0x20 { next += 1 }
    let target = next
    while next < stop, bytes[next] > 0x20 { next += 1 }
    builder.begin(.address)
    builder.text(bytes, target..<next, percent: true)
    builder.begin(.attribute, label: "title")
    builder.text(bytes, next..<stop, percent: false)
    builder.begin(.prose)
    return stop + 1
  }

  /// Reads inline text to the end of the line; a tag, comment or link may end lines below, so `at`
  /// may be past `stop` afterwards.
  private mutating func inline(to stop: Int) {
    var stop = stop
    var isFirstCell = true
    var isTable: Bool?
    while at < stop {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\\"):
        guard at + 1 < stop else {
          at += 1
          continue
        }
        if bytes[at + 1] > 0x20, bytes[at + 1] < 0x80, !isASCIILetter(bytes[at + 1]),
          !isASCIIDigit(bytes[at + 1])
        {
          builder.ascii(bytes[at + 1], from: at)
          at += 2
        } else {
          builder.ascii(byte, from: at)
          at += 1
        }
        continue
      case UInt8(ascii: "*"), UInt8(ascii: "`"):
        // Markers hug a word; a star between spaces, or alone before a number, is a sign of its own.
        if byte == UInt8(ascii: "*"), isStar(bytes, at, stop) { builder.ascii(byte, from: at) }
        at += 1
        continue
      case UInt8(ascii: "~") where at + 1 < stop && bytes[at + 1] == byte:
        at += 2
        continue
      case UInt8(ascii: "_"):
        let before = at > 0 ? bytes[at - 1] : 0x20
        let after = at + 1 < end ? bytes[at + 1] : 0x20
        // Inside a word it is part of it: `ana_silva`.
        if isWordByte(before), isWordByte(after) { builder.ascii(byte, from: at) }
        at += 1
        continue
      case UInt8(ascii: "|"):
        isTable = isTable ?? isTableLine(at, stop)
        if isTable! || !isFirstCell {
          builder.begin(.prose)
          isFirstCell = false
        } else {
          builder.ascii(byte, from: at)
        }
        at += 1
        continue
      case UInt8(ascii: "!") where at + 1 < stop && bytes[at + 1] == UInt8(ascii: "["):
        if let next = image(at) {
          at = next
          if at > stop { stop = lineEnd(at) }
          continue
        }
      case UInt8(ascii: "["):
        // "name[at]host[dot]org" is no link.
        if let close = spelling(at, stop) {
          while at < close { at = character(at, stop) }
          continue
        }
        // The label's text reads on; what follows it is put aside at its end.
        at += 1
        continue
      case UInt8(ascii: "]"):
        if let next = linkTail(at + 1) {
          at = next
          if at > stop { stop = lineEnd(at) }
        } else {
          at += 1
        }
        continue
      case UInt8(ascii: "<"):
        if let tag = builder.tag(in: bytes, at: at, to: end) {
          if !isInline(tag.name) { builder.begin(.prose) }
          at = tag.next
          if at > stop { stop = lineEnd(at) }
          continue
        }
        if let next = autolink(at, stop) {
          at = next
          continue
        }
      case UInt8(ascii: "{") where at + 1 < stop && bytes[at + 1] == byte:
        if let next = placeholderEnd(at, stop) {
          builder.space(from: at)
          at = next
          continue
        }
      default: break
      }
      at = character(at, stop)
    }
  }

  /// The end of a short word in square brackets that stands for a sign of an address.
  private func spelling(_ start: Int, _ stop: Int) -> Int? {
    var close = start + 1
    while close < stop, close - start <= 10, bytes[close] != UInt8(ascii: "]") { close += 1 }
    guard close < stop, bytes[close] == UInt8(ascii: "]") else { return nil }
    let word = String(decoding: bytes[(start + 1)..<close], as: UTF8.self).lowercased()
      .filter { $0 != " " }
    return [
      "at", "dot", "ät", "bei", "a", "@", ".", "punkt", "punto", "point", "arroba", "arobase",
      "ponto",
      "chiocciola", "klammeraffe",
    ]
    .contains(word) ? close + 1 : nil
  }

  /// `<https://…>`: read as an address, apart from the sentence.
  private mutating func autolink(_ start: Int, _ stop: Int) -> Int? {
    var close = start + 1
    var hasColon = false
    while close < stop, close - start < longest, bytes[close] > 0x20,
      bytes[close] != UInt8(ascii: ">")
    {
      if bytes[close] == UInt8(ascii: ":") { hasColon = true }
      close += 1
    }
    guard close < stop, bytes[close] == UInt8(ascii: ">"), hasColon else { return nil }
    let (source, address) = (bytes, (start + 1)..<close)
    builder.putAside(.address) { $0.text(source, address, percent: true) }
    return close + 1
  }

  private func isInline(_ name: String) -> Bool {
    // The builder has ended the piece already where the element does.
    builder.last != 0 || name == "!"
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isASCIILetter(byte) || isASCIIDigit(byte)
  }

  /// Whether the bar at `at` divides cells: a line with a bar at its start or end, or two bars.
  private func isTableLine(_ at: Int, _ stop: Int) -> Bool {
    var start = at
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var bars = 0
    for index in start..<stop where bytes[index] == UInt8(ascii: "|") { bars += 1 }
    if bars >= 2 { return true }
    let before = at > 0 ? bytes[at - 1] : 0x20
    let after = at + 1 < stop ? bytes[at + 1] : 0x20
    return before <= 0x20 || after <= 0x20
  }

  /// The text of a picture is no part of the sentence around it.
  private mutating func image(_ start: Int) -> Int? {
    var depth = 0
    var next = start + 1
    while next < end, next - start < 2000 {
      if bytes[next] == UInt8(ascii: "[") { depth += 1 }
      if bytes[next] == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { break }
      }
      if bytes[next] == 0x0A, next + 1 < end, bytes[next + 1] == 0x0A { return nil }
      next += 1
    }
    guard next < end, bytes[next] == UInt8(ascii: "]") else { return nil }
    let alt = (start + 2)..<next
    let source = bytes
    builder.putAside(.attribute, label: "alt") { inner in
      var at = alt.lowerBound
      while at < alt.upperBound {
        let byte = source[at]
        let isMark =
          byte == UInt8(ascii: "*") && !isStar(source, at, alt.upperBound)
          || byte == UInt8(ascii: "`")
          || byte == UInt8(ascii: "\\")
        if isMark {
          at += 1
        } else if byte == UInt8(ascii: "&"),
          let next = inner.entity(in: source, at: at, to: alt.upperBound)
        {
          at = next
        } else if byte < 0x80 {
          inner.ascii(byte, from: at)
          at += 1
        } else {
          at = inner.character(in: source, at: at, to: alt.upperBound)
        }
      }
    }
    return linkTail(next + 1) ?? next + 1
  }

  /// `(address "title")` or `[label]` after a link's text; returns the offset after it.
  private mutating func linkTail(_ start: Int) -> Int? {
    guard start < end else { return nil }
    if bytes[start] == UInt8(ascii: "[") {
      var close = start + 1
      while close < end, close - start < 1000, bytes[close] != UInt8(ascii: "]"),
        bytes[close] != 0x0A
      { close += 1 }
      guard close < end, bytes[close] == UInt8(ascii: "]") else { return nil }
      let (source, label) = (bytes, (start + 1)..<close)
      builder.putAside(.attribute, label: "label") { $0.text(source, label, percent: false) }
      return close + 1
    }
    guard bytes[start] == UInt8(ascii: "(") else { return nil }
    var next = start + 1
    while next < end, bytes[next] <= 0x20 { next += 1 }
    let target: Range<Int>
    if next < end, bytes[next] == UInt8(ascii: "<") {
      let first = next + 1
      next = first
      while next < end, bytes[next] != UInt8(ascii: ">"), bytes[next] != 0x0A { next += 1 }
      target = first..<next
      if next < end { next += 1 }
    } else {
      let first = next
      var depth = 0
      while next < end, next - start < longest, bytes[next] > 0x20 {
        if bytes[next] == UInt8(ascii: "(") { depth += 1 }
        if bytes[next] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        next += 1
      }
      target = first..<next
    }
    let title = next
    var quote: UInt8 = 0
    while next < end, next - start < longest, quote != 0 || bytes[next] != UInt8(ascii: ")") {
      if quote == 0, bytes[next] == 0x22 || bytes[next] == 0x27 || bytes[next] == 0x28 {
        quote = bytes[next] == 0x28 ? 0x29 : bytes[next]
      } else if bytes[next] == quote {
        quote = 0
      }
      if bytes[next] == 0x0A, next + 1 < end, bytes[next + 1] == 0x0A { return nil }
      next += 1
    }
    guard next < end, bytes[next] == UInt8(ascii: ")") else { return nil }
    let (source, titleRange) = (bytes, title..<next)
    builder.putAside(.address) { $0.text(source, target, percent: true) }
    if !titleRange.isEmpty {
      builder.putAside(.attribute, label: "title") { $0.text(source, titleRange, percent: false) }
    }
    return next + 1
  }
}

/// Whether a star is shown as it stands, and no mark of emphasis.
private func isStar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ stop: Int) -> Bool {
  let before = at > 0 ? bytes[at - 1] : 0x20
  guard before <= 0x20 || before == UInt8(ascii: "("), at + 1 < stop else { return false }
  if bytes[at + 1] <= 0x20 { return true }
  return isASCIIDigit(bytes[at + 1])
    && !(at + 1..<stop).contains { bytes[$0] == UInt8(ascii: "*") }
}
