/// A colour profile (ICC.1) of the same colours and length that names nobody; nil if it is damaged.
///
/// A profile made for one screen carries the screen's serial number or its owner's name for it, and
/// a screenshot carries that profile. What is no colour is blanked in place, so that nothing that
/// follows moves.
func profileWithoutWords(_ given: [UInt8]) -> [UInt8]? {
  guard let length = given.big(0, 4), (132...8 << 20).contains(length),
    length <= given.count, given.reads("acsp", at: 36), let count = given.big(128, 4), count <= 100,
    132 + count * 12 <= length
  else { return nil }
  let bytes = Array(given[..<length])
  var result = [UInt8](repeating: 0, count: length)
  result.replaceSubrange(0..<128, with: bytes[0..<128])
  // When it was made, for which screen, by whom, and its number.
  result.replaceSubrange(24..<36, with: [0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])
  for place in Array(48..<56) + Array(80..<128) { result[place] = 0 }

  var kept: [(name: Range<Int>, content: Range<Int>)] = []
  for index in 0..<count {
    let entry = 132 + index * 12
    guard let offset = bytes.big(entry + 4, 4), let size = bytes.big(entry + 8, 4), offset >= 128,
      let content = bytes.range(offset, size)
    else { return nil }
    let name = String(decoding: bytes[entry..<entry + 4], as: UTF8.self)
    guard colourTags.contains(name) || wordTags.contains(name) else { continue }
    guard offset >= 132 + count * 12 || size == 0 else { return nil }
    kept.append((entry..<entry + 12, content))
    result.replaceSubrange(content, with: bytes[content])
  }
  for (name, content) in kept {
    if wordTags.contains(String(decoding: bytes[name.prefix(4)], as: UTF8.self)) {
      blank(content, in: &result)
    }
  }
  result.replaceSubrange(128..<132, with: big(kept.count, 4))
  for (index, (name, _)) in kept.enumerated() {
    result.replaceSubrange(132 + index * 12..<144 + index * 12, with: bytes[name])
  }
  return result
}

/// What colours are made of: curves, tables, white and black.
private let colourTags: Set<String> = [
  "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "chrm", "A2B0",
  "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "D2B0", "D2B1", "D2B2", "D2B3", "B2D0", "B2D1", "B2D2",
  "B2D3", "gamt", "cicp", "aarg", "aagg", "aabg",
]
/// A name and a notice, which every profile has to have.
private let wordTags: Set<String> = ["desc", "cprt"]

/// Puts an x for each letter of a text.
private func blank(_ content: Range<Int>, in profile: inout [UInt8]) {
  func fill(_ range: Range<Int>, _ pattern: [UInt8]) {
    for (index, place) in range.clamped(to: content).enumerated() {
      profile[place] = pattern[index % pattern.count]
    }
  }
  let start = content.lowerBound
  guard content.count >= 12 else { return fill(content, [0]) }
  if profile.reads("mluc", at: start), let records = profile.big(start + 8, 4),
    records <= content.count / 12
  {
    for record in 0..<records {
      fill(start + 16 + record * 12..<start + 20 + record * 12, Array("enUS".utf8))
    }
    let texts = min(start + 16 + records * 12, content.upperBound)
    fill(texts..<content.upperBound, [0, 0x78])
  } else if profile.reads("desc", at: start), let length = profile.big(start + 8, 4) {
    let end = min(start + 12 + length, content.upperBound)
    fill(start + 12..<max(end - 1, start + 12), [0x78])
    fill(max(end - 1, start + 12)..<content.upperBound, [0])
  } else if profile.reads("text", at: start) {
    fill(start + 8..<content.upperBound - 1, [0x78])
    fill(content.upperBound - 1..<content.upperBound, [0])
  } else {
    fill(content, [0])
  }
}
