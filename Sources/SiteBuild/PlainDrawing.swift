/// An SVG drawing without what its editor wrote into it for itself: comments, `metadata`, and the
/// elements and attributes of other vocabularies, where the author's name and folders are.
///
/// Browsers draw none of it. Whatever cannot be told apart is left where it is, and the drawing is
/// then refused: `isStillDrawing` has the last word.
package func plainDrawing(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.count <= 1 << 20 else { return bytes }
  let foreign = foreignPrefixes(in: bytes)
  var result: [UInt8] = []
  var at = 0
  // How deep inside an element that goes.
  var depth = 0
  var name: Range<Int>?
  while at < bytes.count {
    guard bytes[at] == UInt8(ascii: "<") else {
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      if depth == 0 { result += bytes[at..<end] }
      at = end
      continue
    }
    if bytes.begins("<!--", at) {
      guard let end = bytes.end(of: "-->", from: at + 4) else { return bytes }
      at = end
      continue
    }
    guard let tag = SVGTag(bytes, at) else {
      // A declaration, or something that is refused later.
      if depth > 0 { return bytes }
      result.append(bytes[at])
      at += 1
      continue
    }
    at = tag.whole.upperBound
    if depth > 0 {
      if bytes[tag.name].elementsEqual(bytes[name!]), !tag.isEmpty { depth += tag.isEnd ? -1 : 1 }
      continue
    }
    if isForeign(bytes[tag.name], foreign) || bytes[tag.name].elementsEqual("metadata".utf8) {
      if tag.isEnd { return bytes }
      if !tag.isEmpty { (depth, name) = (1, tag.name) }
      continue
    }
    var from = tag.whole.lowerBound
    for attribute in tag.attributes
    where isForeign(bytes[attribute.name], foreign) || declares(bytes[attribute.name], foreign) {
      result += bytes[from..<attribute.whole.lowerBound]
      from = attribute.whole.upperBound
    }
    result += bytes[from..<tag.whole.upperBound]
  }
  return depth == 0 ? result : bytes
}

/// A tag, for as much as we have to know of it.
private struct SVGTag {
  var whole: Range<Int>
  var name: Range<Int>
  var isEnd: Bool
  var isEmpty = false
  /// The whole of each begins with the space before it.
  var attributes: [(whole: Range<Int>, name: Range<Int>, value: Range<Int>)] = []

  init?(_ bytes: [UInt8], _ start: Int) {
    func isSpace(_ index: Int) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) }
    var at = start + 1
    isEnd = at < bytes.count && bytes[at] == UInt8(ascii: "/")
    if isEnd { at += 1 }
    let nameStart = at
    while at < bytes.count, !isSpace(at), ![0x2F, 0x3E, 0x3C, 0x3D].contains(bytes[at]) { at += 1 }
    guard at > nameStart, at < bytes.count, ![0x21, 0x3F].contains(bytes[nameStart]) else {
      return nil
    }
    name = nameStart..<at
    whole = start..<at
    while true {
      let before = at
      while at < bytes.count, isSpace(at) { at += 1 }
      guard at < bytes.count else { return nil }
      if bytes[at] == 0x3E {
        whole = start..<at + 1
        return
      }
      if bytes[at] == 0x2F {
        guard at + 1 < bytes.count, bytes[at + 1] == 0x3E else { return nil }
        isEmpty = true
        whole = start..<at + 2
        return
      }
      let key = at
      while at < bytes.count, !isSpace(at),
        ![0x2F, 0x3E, 0x3C, 0x3D, 0x22, 0x27].contains(bytes[at])
      { at += 1 }
      let keyEnd = at
      while at < bytes.count, isSpace(at) { at += 1 }
      guard keyEnd > key, before < key, at < bytes.count, bytes[at] == 0x3D else { return nil }
      at += 1
      while at < bytes.count, isSpace(at) { at += 1 }
      guard at < bytes.count, [0x22, 0x27].contains(bytes[at]),
        // No tag inside a value, so that looking for one value's end never passes the next tag.
        let end = bytes[(at + 1)...].firstIndex(where: { $0 == bytes[at] || $0 == 0x3C }),
        bytes[end] == bytes[at]
      else { return nil }
      attributes.append((before..<end + 1, key..<keyEnd, at + 1..<end))
      at = end + 1
    }
  }
}

/// The prefixes that stand for another vocabulary than those that browsers know, wherever they are
/// declared. One that means both things in different places counts as known, and is refused later.
private func foreignPrefixes(in bytes: [UInt8]) -> Set<String> {
  let known = ["svg", "xlink", "xhtml", "XML", "xml-events", "Math", "2000/xmlns"]
  var foreign: Set<String> = []
  var shown: Set<String> = ["xml", "xlink", "svg", "xmlns"]
  var at = 0
  while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
    at = open + 1
    if bytes.begins("<!--", open) { at = bytes.end(of: "-->", from: open + 4) ?? bytes.count }
    guard let tag = SVGTag(bytes, open) else { continue }
    at = tag.whole.upperBound
    for attribute in tag.attributes {
      let name = String(decoding: bytes[attribute.name], as: UTF8.self)
      guard name.hasPrefix("xmlns:") else { continue }
      let address = String(decoding: bytes[attribute.value], as: UTF8.self)
      let prefix = String(name.dropFirst(6))
      // A sign written as `&#…;` could spell any address.
      if address.contains("&")
        || known.contains(where: { address.lowercased().contains($0.lowercased()) })
          && address.contains("w3.org")
      {
        shown.insert(prefix)
      } else {
        foreign.insert(prefix)
      }
    }
  }
  return foreign.subtracting(shown)
}

private func isForeign(_ name: ArraySlice<UInt8>, _ foreign: Set<String>) -> Bool {
  guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return false }
  return foreign.contains(String(decoding: name[..<colon], as: UTF8.self))
}

private func declares(_ name: ArraySlice<UInt8>, _ foreign: Set<String>) -> Bool {
  name.starts(with: "xmlns:".utf8)
    && foreign.contains(String(decoding: name.dropFirst(6), as: UTF8.self))
}

extension [UInt8] {
  fileprivate func begins(_ word: String, _ at: Int) -> Bool {
    self[at...].starts(with: word.utf8)
  }

  /// Where a word ends that stands here or later.
  fileprivate func end(of word: String, from start: Int) -> Int? {
    guard start <= count else { return nil }
    return self[start...].firstRange(of: Array(word.utf8))?.upperBound
  }
}
