import Privacy

// What can be read in linked documents without showing them: enough to find the name that an office
// program wrote into the file's properties. The pages of a PDF are not read; see docs/privacy.md.

/// What a PDF file says of itself: author, title, keywords, and its XMP packet.
func pdfTexts(_ bytes: [UInt8]) -> String {
  var texts: [String] = []
  for key in ["/Author", "/Title", "/Subject", "/Keywords", "/Creator", "/LastModifiedBy"] {
    for at in offsets(of: key, in: bytes) {
      var start = at + key.utf8.count
      while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
      guard start < bytes.count else { continue }
      if bytes[start] == UInt8(ascii: "(") {
        var end = start + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: ")"), end - start < 1000 { end += 1 }
        texts.append(decoded(bytes[(start + 1)..<min(end, bytes.count)]))
      } else if bytes[start] == UInt8(ascii: "<") {
        var letters: [UInt8] = []
        var at = start + 1
        while at + 1 < bytes.count, let high = hexDigit(bytes[at]), let low = hexDigit(bytes[at + 1]), letters.count < 1000 {
          letters.append(high << 4 | low)
          at += 2
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
