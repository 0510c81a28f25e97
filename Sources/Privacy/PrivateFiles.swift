import Foundation

// Files that belong into `Private/`: who takes part, who meets whom, who answered what.
//
// They are told by the columns of their tables and not by their names, because a roster that was
// saved as `notes.txt` holds the same people. Only the beginning of a file is looked at.
// Source: domain.md 3.4 ("survey data") and 3.5.

/// What a private file holds.
package enum PrivateFileKind: String, CaseIterable, Sendable {
  /// People: names, addresses, numbers, places in the organisation.
  case roster
  /// Who meets whom.
  case pairs
  /// Which pair met, and when.
  case checkIns = "check-ins"
  /// Who agreed to which story.
  case consents
  /// What single people answered in a survey.
  case responses
  /// Nobody can tell: a database, or a sheet or an archive that is locked or in an old format.
  case unreadable
}

/// What a file holds that must not lie among the pages; nil if nothing of that kind.
///
/// - Parameters:
///   - name: the file's name; it helps to tell a page from a list, and decides nothing else.
///   - head: the first 64 kB or more; all of it, if it begins as a zip does (`isZip`).
package func privateFileKind(name: String, head: [UInt8]) -> PrivateFileKind? {
  privateFileKind(name: name.lowercased(), head: head, depth: 0)
}

/// Whether a file is an archive, as modern spreadsheets and office documents are. Its list of
/// contents stands at its end.
package func isZip(_ head: [UInt8]) -> Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

/// The first table of people in a page's Markdown and the offset of its line, or nil.
///
/// A page may well hold a table with a column "Role". What is refused is at least five rows that
/// name people together with what HR knows of them.
package func privateTable(
  inMarkdown bytes: [UInt8], from start: Int
) -> (kind: PrivateFileKind, offset: Int)? {
  // Every page is looked at, so this walks over bytes; a table is read only if it has its line of
  // dashes and rows enough.
  bytes.withUnsafeBytes { all -> (kind: PrivateFileKind, offset: Int)? in
    func next(_ byte: UInt8, from at: Int) -> Int {
      guard at < all.count, let found = memchr(all.baseAddress! + at, Int32(byte), all.count - at)
      else { return all.count }
      return all.baseAddress!.distance(to: UnsafeRawPointer(found))
    }
    var at = start
    while case let bar = next(UInt8(ascii: "|"), from: at), bar < all.count {
      var begin = bar
      while begin > start, all[begin - 1] != 0x0A { begin -= 1 }
      var lines: [Range<Int>] = []
      at = begin
      while at < all.count {
        let end = next(0x0A, from: at)
        guard next(UInt8(ascii: "|"), from: at) < end else { break }
        lines.append(at..<end)
        at = end + 1
      }
      guard
        let dashes = lines.firstIndex(where: { line in
          all[line].allSatisfy { "|-: \t\r".utf8.contains($0) }
        }), dashes > 0, lines.count - dashes > TableSetting.page.least
      else { continue }
      guard tellsOfPeople(cells(inMarkdownRow: bytes[lines[dashes - 1]])) else { continue }
      let table = lines[(dashes - 1)...].prefix(400).map { cells(inMarkdownRow: bytes[$0]) }
      if let kind = kind(ofTable: table, in: .page) { return (kind, lines[dashes - 1].lowerBound) }
    }
    return nil
  }
}

private func cells(inMarkdownRow line: ArraySlice<UInt8>) -> [String] {
  var cells = String(decoding: line, as: UTF8.self)
    .split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
  if cells.first == "" { cells.removeFirst() }
  if cells.last == "" { cells.removeLast() }
  return cells
}

func privateFileKind(name: String, head: [UInt8], depth: Int) -> PrivateFileKind? {
  guard depth < 3 else { return .unreadable }
  if isZip(head) { return kind(ofArchive: head, name: name, depth: depth) }
  if head.starts(with: [0x1F, 0x8B]) {
    guard let inner = inflated(head[...], form: .gzip, atMost: 1 << 16) else { return .unreadable }
    return privateFileKind(
      name: name.hasSuffix(".gz") ? String(name.dropLast(3)) : name, head: inner, depth: depth + 1)
  }
  if isSealed(head) { return .unreadable }
  guard let text = plainText(head) else { return nil }
  if text.contains(UInt8(ascii: "<")), let kind = kind(ofRows: markedUpRows(text), in: .sheet) {
    return kind
  }
  let lines = lines(of: text)
  if let kind = kind(ofContacts: text, lines) { return kind }
  for delimiter in ",;\t|".utf8 {
    let rows = records(text, delimiter)
    let isPage =
      name.hasSuffix(".md") && (delimiter == UInt8(ascii: "|") || text.starts(with: "---".utf8))
    if let kind = kind(ofRows: rows, in: isPage ? .page : .list) { return kind }
  }
  for rows in describedRecords(text, lines) {
    if let kind = kind(ofRows: rows, in: .settings) { return kind }
  }
  return nil
}

/// Formats that hold tables and that nobody can look into from here.
private func isSealed(_ head: [UInt8]) -> Bool {
  let beginnings: [[UInt8]] = [
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],  // Excel 97, and locked newer sheets
    Array("SQLite format 3".utf8), [0x00, 0x01, 0x00, 0x00] + Array("Standard ".utf8),  // Access
    Array("PAR1".utf8), Array("$FL2".utf8), Array("$FL3".utf8),  // Parquet, SPSS
    Array("7z".utf8) + [0xBC, 0xAF], Array("Rar!".utf8), Array("BZh".utf8),
    [0xFD] + Array("7zXZ".utf8), [0x28, 0xB5, 0x2F, 0xFD],
  ]
  return beginnings.contains { head.starts(with: $0) }
}

// MARK: From bytes to text

/// The file as text in UTF-8, in whichever of the usual encodings it is; nil if it is something else.
///
/// Every file among the content is looked at, so what follows walks over bytes: characters take ten
/// times as long.
private func plainText(_ head: [UInt8]) -> [UInt8]? {
  if head.starts(with: [0xFF, 0xFE]) { return utf16(head.dropFirst(2), bigEndian: false) }
  if head.starts(with: [0xFE, 0xFF]) { return utf16(head.dropFirst(2), bigEndian: true) }
  let sample = head.prefix(1024)
  let even = sample.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
  let odd = sample.count { $0 == 0 } - even
  // Without a mark: every second byte of Latin text is nought.
  if odd > sample.count / 4, even == 0 { return utf16(head[...], bigEndian: false) }
  if even > sample.count / 4, odd == 0 { return utf16(head[...], bigEndian: true) }
  guard even + odd == 0 else { return nil }
  let bytes = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
  // The last character may be cut off.
  let last = bytes.suffix(4).lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
  for whole in [bytes, bytes[..<last]] where String(validating: whole, as: UTF8.self) != nil {
    return Array(whole)
  }
  var text = String.UnicodeScalarView()
  for byte in bytes { text.append(Unicode.Scalar(byte)) }
  return Array(String(text).utf8)
}

private func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
  var units: [UInt16] = []
  var rest = bytes
  while rest.count >= 2 {
    let (a, b) = (UInt16(rest.removeFirst()), UInt16(rest.removeFirst()))
    units.append(bigEndian ? a << 8 | b : b << 8 | a)
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

// MARK: From text to rows

private let mostRows = 400

/// Whether U+2028 stands at `at`.
private func isLineSeparator(_ text: [UInt8], _ at: Int) -> Bool {
  text[at] == 0xE2 && at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] == 0xA8
}

/// The number of bytes of the sign at `at` that ends a line, or 0.
private func lineEnd(_ text: [UInt8], _ at: Int) -> Int {
  switch text[at] {
  case 0x0A...0x0D: 1
  // U+0085, U+2028 and U+2029.
  case 0xC2 where at + 1 < text.count && text[at + 1] == 0x85: 2
  case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] & 0xFE == 0xA8: 3
  default: 0
  }
}

/// The lines of a text that are not empty.
private func lines(of text: [UInt8]) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  var at = 0
  while at < text.count {
    let end = lineEnd(text, at)
    if end > 0 {
      if start < at { lines.append(start..<at) }
      start = at + end
    }
    at += max(1, end)
  }
  if start < at { lines.append(start..<at) }
  return lines
}

/// Rows of cells between delimiters, with quotation marks as spreadsheets write them.
private func records(_ text: [UInt8], _ delimiter: UInt8) -> [[String]] {
  guard text.contains(delimiter) else { return [] }
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var wasQuoted = false
  func endCell() {
    row.append(trimmed(cell[...]))
    cell.removeAll(keepingCapacity: true)
    wasQuoted = false
  }
  func endRow() {
    endCell()
    if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
    row.removeAll(keepingCapacity: true)
  }
  var at = 0
  while at < text.count {
    let byte = text[at]
    if isQuoted {
      if byte == UInt8(ascii: "\"") {
        isQuoted = false
        wasQuoted = true
      } else {
        cell.append(byte)
      }
    } else if byte == delimiter {
      endCell()
    } else if byte == UInt8(ascii: "\"") {
      if wasQuoted {
        // Two of them stand for one.
        cell.append(byte)
        isQuoted = true
      } else if cell.allSatisfy({ $0 == 0x20 }) {
        isQuoted = true
      } else {
        cell.append(byte)
      }
    } else if byte == 0x0A || byte == 0x0D || isLineSeparator(text, at) {
      endRow()
      if rows.count >= mostRows { return rows }
      if byte == 0xE2 { at += 2 }
    } else {
      cell.append(byte)
    }
    at += 1
  }
  endRow()
  return rows
}

/// Records in which each value stands behind its name, as in YAML, JSON, or `Name: …` line by line:
/// as rows under a header, one group for each kind of record.
private func describedRecords(_ text: [UInt8], _ lines: [Range<Int>]) -> [[[String]]] {
  var groups: [String: [[(key: String, value: String)]]] = [:]
  func add(_ record: [(key: String, value: String)], at level: String) {
    guard record.count > 1, groups.count < 200 else { return }
    groups["\(level) \(record[0].key)", default: []].append(record)
  }
  for record in bracedRecords(text) { add(record, at: "{") }
  for (indent, record) in blockRecords(text, lines) { add(record, at: "\(indent)") }
  return groups.sorted { $0.key < $1.key }.map { _, records in
    var header: [String] = []
    for record in records.prefix(mostRows) {
      for (key, _) in record where !header.contains(key) && header.count < 60 { header.append(key) }
    }
    let rows = records.prefix(mostRows).map { record in
      header.map { key in record.first { $0.key == key }?.value ?? "" }
    }
    return [header] + rows
  }
}

/// `- name: …` and the lines below it at the same depth; a key that comes again begins a new record.
private func blockRecords(
  _ text: [UInt8], _ lines: [Range<Int>]
) -> [(Int, [(key: String, value: String)])] {
  var found: [(Int, [(key: String, value: String)])] = []
  var open: [Int: [(key: String, value: String)]] = [:]
  func close(deeperThan depth: Int) {
    for (indent, record) in open where indent > depth {
      found.append((indent, record))
      open[indent] = nil
    }
  }
  for line in lines {
    if found.count > mostRows * 4 { break }
    var start = line.lowerBound
    func skipBlanks() { while start < line.upperBound, text[start] == 0x20 { start += 1 } }
    skipBlanks()
    var begins = false
    while start + 1 < line.upperBound, text[start] == UInt8(ascii: "-"), text[start + 1] == 0x20 {
      begins = true
      start += 1
      skipBlanks()
    }
    let indent = start - line.lowerBound
    guard let colon = text[start..<line.upperBound].firstIndex(of: UInt8(ascii: ":")),
      text[start..<colon].count(where: { $0 & 0xC0 != 0x80 }) < 60
    else { continue }
    let value = text[(colon + 1)..<line.upperBound]
    guard value.isEmpty || value.first == 0x20 || value.first == 0x09,
      !text[start..<colon].contains(UInt8(ascii: "{"))
    else { continue }
    let key = unquoted(text[start..<colon])
    guard !key.isEmpty else { continue }
    if begins {
      close(deeperThan: indent - 1)
    } else {
      close(deeperThan: indent)
    }
    if open[indent]?.contains(where: { $0.key == key }) == true {
      found.append((indent, open[indent]!))
      open[indent] = nil
    }
    open[indent, default: []].append((key, unquoted(value)))
  }
  close(deeperThan: -1)
  return found
}

/// The records between braces, as JSON and YAML write them.
private func bracedRecords(_ text: [UInt8]) -> [[(key: String, value: String)]] {
  guard let first = text.firstIndex(of: UInt8(ascii: "{")) else { return [] }
  var found: [[(key: String, value: String)]] = []
  var open: [(record: [(key: String, value: String)], key: String?)] = []
  var word: [UInt8] = []
  var quote: UInt8?
  var escaped = false
  func takeWord() -> String {
    defer { word.removeAll(keepingCapacity: true) }
    return trimmed(word[...])
  }
  func endValue() {
    let value = takeWord()
    guard let last = open.indices.last, let key = open[last].key else { return }
    open[last].record.append((key, value))
    open[last].key = nil
  }
  for byte in text[first...] {
    if let mark = quote {
      if escaped {
        word.append(byte)
        escaped = false
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
      } else if byte == mark {
        quote = nil
      } else {
        word.append(byte)
      }
      continue
    }
    switch byte {
    case UInt8(ascii: "\"") where !open.isEmpty: quote = byte
    case UInt8(ascii: "{") where open.count < 20:
      word.removeAll(keepingCapacity: true)
      open.append(([], nil))
    case UInt8(ascii: "}") where !open.isEmpty:
      endValue()
      found.append(open.removeLast().record)
      if let last = open.indices.last { open[last].key = nil }
      if found.count > mostRows * 4 { return found }
    case UInt8(ascii: ":") where !open.isEmpty && open[open.count - 1].key == nil:
      open[open.count - 1].key = takeWord()
    case UInt8(ascii: ",") where !open.isEmpty: endValue()
    case _ where open.isEmpty: continue
    default: word.append(byte)
    }
  }
  return found
}

private func unquoted(_ text: ArraySlice<UInt8>) -> String {
  let plain = trimmed(text)
  guard plain.utf8.count >= 2, let first = plain.utf8.first, first == plain.utf8.last,
    first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
  else { return plain }
  return String(plain.dropFirst().dropLast())
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
  func isASCIIBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  guard let start = bytes.firstIndex(where: { !isASCIIBlank($0) }),
    let last = bytes.lastIndex(where: { !isASCIIBlank($0) })
  else { return "" }
  let text = String(decoding: bytes[start...last], as: UTF8.self)
  return bytes[start] < 0x80 && bytes[last] < 0x80 ? text : trimmed(Substring(text))
}

private func trimmed(_ text: Substring) -> String {
  var text = text
  while let first = text.unicodeScalars.first, isBlank(first) { text.unicodeScalars.removeFirst() }
  while let last = text.unicodeScalars.last, isBlank(last) { text.unicodeScalars.removeLast() }
  return String(text)
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
}

/// The rows of a table between tags: of web pages, and of the parts of office documents.
///
/// - Parameter shared: a spreadsheet's texts, which its cells name by their numbers.
func markedUpRows(_ bytes: [UInt8], shared: [String] = []) -> [[String]] {
  var rows: [[String]] = []
  var row: [String]?
  var cell: [UInt8]?
  var isShared = false
  var isFormula = false
  var repeats = 1
  var at = 0
  func endCell() {
    guard let text = cell else { return }
    cell = nil
    var value = trimmed(Substring(decodedEntities(text)))
    if isShared {
      value = Int(value).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
    }
    row?.append(value)
    // A sheet says how often an empty cell is repeated up to its edge.
    if value.isEmpty { for _ in 1..<max(1, min(repeats, 60)) { row?.append("") } }
  }
  func endRow() {
    endCell()
    if let cells = row, cells.contains(where: { !$0.isEmpty }) { rows.append(cells) }
    row = nil
  }
  while at < bytes.count, rows.count < mostRows {
    guard bytes[at] == UInt8(ascii: "<") else {
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      if cell != nil, !isFormula { cell! += bytes[at..<end] }
      at = end
      continue
    }
    let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    let tag = bytes[(at + 1)..<end]
    at = min(end + 1, bytes.count)
    let isClosing = tag.first == UInt8(ascii: "/")
    let isEmpty = tag.last == UInt8(ascii: "/")
    let word = (isClosing ? tag.dropFirst() : tag).prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "/")
    }
    let local = word.lastIndex(of: UInt8(ascii: ":")).map { word[($0 + 1)...] } ?? word
    switch String(decoding: local, as: UTF8.self).lowercased() {
    case "tr", "row", "table-row":
      endRow()
      if !isClosing, !isEmpty { row = [] }
    case "td", "th", "tc", "c", "cell", "table-cell", "covered-table-cell":
      endCell()
      guard !isClosing, row != nil else { continue }
      let attributes = String(decoding: tag.dropFirst(word.count), as: UTF8.self)
      isShared = attributes.contains("t=\"s\"")
      repeats =
        attributes.split(separator: "columns-repeated=\"").dropFirst().first.flatMap {
          Int($0.prefix { $0.isNumber })
        } ?? 1
      cell = []
      if isEmpty { endCell() }
    case "f": isFormula = !isClosing && !isEmpty
    // Between the paragraphs of a cell.
    default: if cell?.isEmpty == false, cell?.last != 0x20, isClosing { cell!.append(0x20) }
    }
  }
  endRow()
  return rows
}

/// The texts that a spreadsheet's cells share.
func sharedTexts(_ bytes: [UInt8]) -> [String] {
  var texts: [String] = []
  for item in String(decoding: bytes, as: UTF8.self).split(
    separator: "<si", omittingEmptySubsequences: false
  ).dropFirst().prefix(20_000) {
    var text: [UInt8] = []
    var isTag = true
    for byte in item.utf8 {
      if byte == UInt8(ascii: "<") {
        isTag = true
      } else if byte == UInt8(ascii: ">") {
        isTag = false
      } else if !isTag {
        text.append(byte)
      }
    }
    texts.append(trimmed(Substring(decodedEntities(text))))
  }
  return texts
}

private func decodedEntities(_ bytes: [UInt8]) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  guard bytes.contains(UInt8(ascii: "&")) else { return text }
  var result = ""
  for (index, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
    guard index > 0, let end = part.firstIndex(of: ";") else {
      result += index > 0 ? "&" + part : part
      continue
    }
    let name = part[..<end]
    let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " "]
    if let sign = known[String(name)] {
      result += sign
    } else if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      result.unicodeScalars.append(value.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
    } else {
      result += "&" + part
      continue
    }
    result += part[part.index(after: end)...]
  }
  return result
}

/// Cards of people, and invitations that list who comes.
private func kind(ofContacts text: [UInt8], _ lines: [Range<Int>]) -> PrivateFileKind? {
  let cards = lines.count { text[$0].starts(with: "BEGIN:VCARD".utf8) }
  let guests = lines.count { text[$0].starts(with: "ATTENDEE".utf8) }
  return cards > 1 || guests > 1 ? .roster : nil
}
