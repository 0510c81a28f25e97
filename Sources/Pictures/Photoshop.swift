// What Photoshop and agencies write down: resources, and among them the fields of IPTC.

extension PictureNotes {
  /// - Parameters:
  ///   - range: the whole part, for the report.
  ///   - resources: what follows `Photoshop 3.0`.
  mutating func notePhotoshop(_ range: Range<Int>, _ resources: ArraySlice<UInt8>) {
    let bytes = Array(resources)
    var text: [String] = []
    var isIPTC = false
    var at = 0
    while bytes.reads("8BIM", at: at), let id = bytes.big(at + 4, 2),
      let name = bytes.big(at + 6, 1)
    {
      // The name and the content are both padded to an even length.
      let start = at + 6 + (name + 2) / 2 * 2
      guard let length = bytes.big(start, 4), let content = bytes.range(start + 4, length) else {
        text += readableRuns(in: bytes[at...], limit: budget)
        break
      }
      if name > 0, let letters = bytes.range(at + 7, name) { text.append(decoded(bytes[letters])) }
      switch id {
      case 0x0404:
        isIPTC = isIPTC || length > 0
        text += iptcText(Array(bytes[content]))
      case 0x0422: noteEXIF(range, bytes[content])
      case 0x0424: noteXMP(range, bytes[content])
      default: text += readableRuns(in: bytes[content].prefix(4096), limit: budget)
      }
      at = content.upperBound + length % 2
    }
    note(isIPTC ? .iptc : .metadata, range, text)
  }
}

/// The texts in IPTC's records, such as the by-line and the caption (IIM 4.2, chapter 3).
func iptcText(_ bytes: [UInt8]) -> [String] {
  var texts: [String] = []
  var at = 0
  while at < bytes.count {
    guard bytes[at] == 0x1C, let record = bytes.big(at + 1, 1), let length = bytes.big(at + 3, 2)
    else {
      at += 1
      continue
    }
    var content = bytes.range(at + 5, length)
    if length & 0x8000 != 0, length & 0x7FFF <= 4 {
      let digits = length & 0x7FFF
      content = bytes.big(at + 5, digits).flatMap { bytes.range(at + 5 + digits, $0) }
    }
    guard let content else {
      texts += readableRuns(in: bytes[at...], limit: bytes.count)
      break
    }
    if record != 1, content.count > 2 {
      let text = decoded(bytes[content])
      if text.contains(where: \.isLetter) { texts.append(text) }
    }
    at = content.upperBound
  }
  return texts
}
