import Privacy

// What can be read in linked documents without showing them: enough to find the name that an office
// program wrote into the file's properties. The pages of a PDF are not read; see docs/privacy.md.

/// What a PDF file says of itself: author, title, keywords, and its XMP packet.
func pdfTexts(_ bytes: [UInt8]) -> String {
  var texts: [String] = []
  for key in [
    "/Author", "/Title", "/Subject", "/Keywords", "/Creator", "/LastModifiedBy", "/T", "/Contents",
  ] {
    for at in offsets(of: key, in: bytes) {
      var start = at + key.utf8.count
      while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
      guard start < bytes.count else { continue }
      if bytes[start] == UInt8(ascii: "(") {
        texts.append(decoded(literal(bytes, start + 1)[...]))
      } else if bytes[start] == UInt8(ascii: "<") {
        var letters: [UInt8] = []
        var at = start + 1
        var half: UInt8?
        while at < bytes.count, bytes[at] != UInt8(ascii: ">"), letters.count < 1000 {
          if let digit = hexDigit(bytes[at]) {
            if let high = half { letters.append(high << 4 | digit) }
            half = half == nil ? digit : nil
          }
          at += 1
        }
        texts.append(decoded(letters[...]))
      }
    }
  }
  for at in offsets(of: "<x:xmpmeta", in: bytes) {
    texts.append(String(decoding: bytes[at...].prefix(20_000), as: UTF8.self))
  }
  return texts.joined(separator: "\n")
}

/// A text between round brackets, with its escapes undone. Source: ISO 32000-1, 7.3.4.2.
private func literal(_ bytes: [UInt8], _ start: Int) -> [UInt8] {
  var letters: [UInt8] = []
  var depth = 1
  var at = start
  while at < bytes.count, letters.count < 1000 {
    var byte = bytes[at]
    if byte == UInt8(ascii: "\\"), at + 1 < bytes.count {
      at += 1
      byte = bytes[at]
      var value = 0
      var digits = 0
      while digits < 3, at < bytes.count, (0x30...0x37).contains(bytes[at]) {
        value = value * 8 + Int(bytes[at] - 0x30)
        digits += 1
        at += 1
      }
      if digits > 0 {
        letters.append(UInt8(truncatingIfNeeded: value))
        continue
      }
    } else if byte == UInt8(ascii: "(") {
      depth += 1
    } else if byte == UInt8(ascii: ")") {
      depth -= 1
      if depth == 0 { break }
    }
    letters.append(byte)
    at += 1
  }
  return letters
}

/// A text file in UTF-8, whatever it was in; calendars unfolded and, as style sheets, without
/// escapes.
func plainText(_ bytes: [UInt8], kind: String) -> [UInt8] {
  var text: String
  // Before it is decoded: others fold in the middle of a letter.
  let bytes = kind == "ics" ? unfolded(bytes) : bytes
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    text = String(bytes: bytes, encoding: .utf16) ?? ""
  } else {
    text =
      String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
  if kind == "ics" { return unescaped(Array(text.utf8)) }
  if kind == "css", text.contains("\\") {
    text = text.replacing(/\\([0-9A-Fa-f]{1,6})\s?/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }
  return Array(text.utf8)
}

/// A calendar file's texts without the signs that it sets before some. Source: RFC 5545, 3.3.11.
private func unescaped(_ bytes: [UInt8]) -> [UInt8] {
  let backslash = UInt8(ascii: "\\")
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var at = 0
  while at < bytes.count {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0
    if bytes[at] == backslash, "nN,;\\".utf8.contains(next) {
      text.append(next | 0x20 == UInt8(ascii: "n") ? UInt8(ascii: "\n") : next)
      at += 2
    } else {
      text.append(bytes[at])
      at += 1
    }
  }
  return text
}

/// A calendar file's lines in one piece each. Source: RFC 5545, 3.1.
func unfolded(_ bytes: [UInt8]) -> [UInt8] {
  let (tab, newline, carriageReturn, space) = (UInt8(9), UInt8(10), UInt8(13), UInt8(32))
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  for (at, byte) in bytes.enumerated() {
    if byte == space || byte == tab, at > 0, bytes[at - 1] == newline {
      text.removeLast()
      if text.last == carriageReturn { text.removeLast() }
    } else {
      text.append(byte)
    }
  }
  return text
}

/// The words that stand at the two ends of a recording, where its tags are.
func printableTexts(_ bytes: [UInt8]) -> [String] {
  var texts: [String] = []
  for part in [bytes.prefix(128 << 10), bytes.dropFirst(128 << 10).suffix(128 << 10)] {
    var run: [UInt8] = []
    for byte in part {
      // Tags may be in UTF-16: every other byte is nought.
      if byte == 0, !run.isEmpty { continue }
      if byte >= 0x20, byte != 0x7F {
        run.append(byte)
        continue
      }
      if run.count >= 4 { texts.append(String(decoding: run, as: UTF8.self)) }
      run.removeAll(keepingCapacity: true)
    }
    if run.count >= 4 { texts.append(String(decoding: run, as: UTF8.self)) }
  }
  return texts.count > 2000 ? Array(texts.prefix(2000)) : texts
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}

/// UTF-16 with its mark, or Latin letters.
private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
  if bytes.starts(with: [0xFE, 0xFF]) {
    let units = stride(from: bytes.startIndex + 2, to: bytes.endIndex - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }
  return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
}

private func offsets(of sign: String, in bytes: [UInt8]) -> [Int] {
  let sign = Array(sign.utf8)
  var found: [Int] = []
  guard bytes.count >= sign.count else { return [] }
  for at in 0...(bytes.count - sign.count) where bytes[at] == sign[0] {
    if bytes[at..<(at + sign.count)].elementsEqual(sign) { found.append(at) }
  }
  return found
}
