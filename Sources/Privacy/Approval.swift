import CDigest
import Foundation
package import Syntax

// What was approved is recorded as a fingerprint of what readers see, so that a later edit shows.
// Source: domain.md 2.9, "text approved = text published (hash)".

/// The settings that no reader of the story sees. All others are part of the approved text, those
/// that Portico will learn later too.
private let bookkeeping: Set<String> = [
  "consent", "text_hash", "status", "order", "owner", "review_by", "publish_from", "publish_until",
  "updated", "accept", "accepted", "related",
]

/// The fingerprint of a story's text: of its body, and of every setting that its readers see.
///
/// It is of what the file says, not of how it is laid out: wrapping a setting elsewhere, quotation
/// marks, the order of the settings, line ends, blanks at the end of a line and the two ways to
/// write `é` make no difference; a word does. Of a translation it is also of what it inherits,
/// because its readers see that too.
package func textFingerprint(of story: Document, inheriting original: YAML? = nil) -> String {
  var settings: [String: YAML] = [:]
  for case .mapping(let pairs, _)? in [original, story.settings] {
    for (key, value) in pairs where !bookkeeping.contains(key.text) { settings[key.text] = value }
  }
  var text = Array("portico story 1\n".utf8)
  for (key, value) in settings.sorted(by: { $0.key < $1.key }) {
    if case .null = value { continue }
    add(key, to: &text)
    add(value, to: &text)
  }
  text += Array("body\n".utf8)
  text += plainBody(story.bytes[story.bodyStart...])
  return "sha256:" + digest(of: text)
}

/// Every part is written with its length or between brackets, so that no two texts come out alike.
private func add(_ value: YAML, to text: inout [UInt8]) {
  switch value {
  case .null: text.append(UInt8(ascii: "~"))
  case .scalar(let scalar): add(scalar.text, to: &text)
  // One item may stand alone, without dash or brackets.
  case .sequence(let items, _) where items.count == 1 && items[0].text != nil:
    add(items[0], to: &text)
  case .sequence(let items, _):
    text.append(UInt8(ascii: "["))
    for item in items { add(item, to: &text) }
    text.append(UInt8(ascii: "]"))
  case .mapping(let pairs, _):
    text.append(UInt8(ascii: "{"))
    for (key, value) in pairs.sorted(by: { $0.key.text < $1.key.text }) {
      if case .null = value { continue }
      add(key.text, to: &text)
      add(value, to: &text)
    }
    text.append(UInt8(ascii: "}"))
  }
}

private func add(_ value: String, to text: inout [UInt8]) {
  // A page shows any run of blanks and line breaks in a setting as one blank.
  let words = value.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
  let plain = composed(Array(words.joined(separator: [0x20])))
  text += Array("\(plain.count):".utf8)
  text += plain
}

/// The body with one kind of line end, and without blanks at the ends of lines and blank lines at
/// its beginning and end.
private func plainBody(_ body: ArraySlice<UInt8>) -> [UInt8] {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
  var text: [UInt8] = []
  text.reserveCapacity(body.count)
  var at = body.startIndex
  while at < body.endIndex {
    let end = body[at...].firstIndex(of: 0x0A) ?? body.endIndex
    var last = end
    while last > at, isBlank(body[last - 1]) { last -= 1 }
    if last > at || !text.isEmpty {
      text += body[at..<last]
      text.append(0x0A)
    }
    at = end + 1
  }
  while text.last == 0x0A { text.removeLast() }
  return composed(text)
}

/// UTF-8 in normal form C. What lies below U+0300 always is, and needs no look.
private func composed(_ text: [UInt8]) -> [UInt8] {
  guard text.contains(where: { $0 >= 0xCC }) else { return text }
  return Array(String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
}

/// The first half of the text's SHA-256: 128 bits are beyond anybody's finding a second text for
/// them, and a person can still compare 32 digits.
private func digest(of text: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: 32)
  portico_sha256(text, text.count, &digest)
  let digits = Array("0123456789abcdef".utf8)
  let hex = digest.prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: hex, as: UTF8.self)
}
