// What a person could read in metadata, so that names in it can be found.

/// UTF-8 or UTF-16 by its mark or its zeros, otherwise Latin-1: every byte becomes some letter.
func decoded(_ bytes: ArraySlice<UInt8>, littleEndian: Bool? = nil) -> String {
  var bytes = bytes
  if let littleEndian { return utf16(bytes, littleEndian: littleEndian) }
  if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
  if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
  // XML without a mark begins with `<`.
  if bytes.starts(with: [0x3C, 0]) { return utf16(bytes, littleEndian: true) }
  if bytes.starts(with: [0, 0x3C]) { return utf16(bytes, littleEndian: false) }
  let text =
    String(validating: bytes, as: UTF8.self)
    ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  return text.contains("\0") ? text.split(separator: "\0").joined(separator: "\n") : text
}

private func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var index = bytes.startIndex
  while index + 1 < bytes.endIndex {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    let unit = littleEndian ? second << 8 | first : first << 8 | second
    if unit != 0 && unit != 0xFEFF { units.append(unit) }
    index += 2
  }
  return String(decoding: units, as: UTF16.self)
}

/// The words in bytes of an unknown sort, as the tool `strings` finds them: runs of at least four
/// letters, one byte each or UTF-16.
func readableRuns(in bytes: ArraySlice<UInt8>, limit: Int) -> [String] {
  var runs: [String] = []
  var run: [UInt8] = []
  // So that a picture's data, where letters stand by chance, does not cost more than it tells.
  var rest = min(limit, 1 << 18)
  func end() {
    if run.count >= 4, rest > 0 {
      runs.append(decoded(run[...]))
      rest -= run.count
    }
    run.removeAll(keepingCapacity: true)
  }
  let part = bytes.prefix(1 << 20)
  for byte in part {
    if byte >= 0x20 && byte != 0x7F { run.append(byte) } else { end() }
  }
  end()
  // The same with a zero beside each letter, whichever comes first.
  var index = part.startIndex
  while index + 1 < part.endIndex {
    if part[index] >= 0x20, part[index] < 0x7F, part[index + 1] == 0 {
      run.append(part[index])
      index += 2
    } else {
      end()
      index += 1
    }
  }
  end()
  return runs
}

/// The text and the values in XML, a line each: XMP keeps names in either. Addresses of namespaces
/// are left out.
func xmlText(_ xml: String) -> [String] {
  var lines: [String] = []
  let bytes = Array(xml.utf8)
  var index = 0
  func add(_ range: Range<Int>) {
    let part = String(decoding: bytes[range], as: UTF8.self)
    let line = withoutEntities(part)
    if line.contains(where: { !$0.isWhitespace }) { lines.append(line) }
  }
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "<") else {
      let end = bytes.firstPlace(of: UInt8(ascii: "<"), from: index) ?? bytes.count
      add(index..<end)
      index = end
      continue
    }
    if bytes.reads("<!", at: index) {  // a comment, or data
      let end = bytes.firstPlace(of: UInt8(ascii: ">"), from: index) ?? bytes.count
      add(index + 2..<max(end, index + 2))
      index = end + 1
      continue
    }
    // A tag: its values.
    let start = index
    var name = index + 1
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        guard let end = bytes.firstPlace(of: byte, from: index + 1) else {
          add(start..<bytes.count)
          return lines
        }
        if !bytes.reads("xmlns", at: name), bytes[start + 1] != UInt8(ascii: "?") {
          add(index + 1..<end)
        }
        index = end
      } else if byte <= 0x20 {
        name = index + 1
      }
      index += 1
    }
    index += 1
  }
  return lines
}

private func withoutEntities(_ text: String) -> String {
  guard text.contains("&") else { return text }
  var result = ""
  var rest = text[...]
  while let start = rest.firstIndex(of: "&") {
    result += rest[..<start]
    rest = rest[start...]
    guard let end = rest.prefix(12).firstIndex(of: ";") else {
      result += "&"
      rest = rest.dropFirst()
      continue
    }
    let name = rest[rest.index(after: start)..<end]
    let number =
      name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][String(name)]
    if let named {
      result += named
    } else if name.hasPrefix("#"), let scalar = number.flatMap(Unicode.Scalar.init) {
      result.unicodeScalars.append(scalar)
    }
    rest = rest[rest.index(after: end)...]
  }
  return result + rest
}
