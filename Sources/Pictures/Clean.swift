/// Whether a picture holds nothing but what is needed to show it.
///
/// This is the proof, so it shares no code with what takes metadata out: it goes through the file
/// once more in its own way, accepts a short list, and searches every byte for what gives metadata
/// away wherever it stands.
package func isClean(_ bytes: [UInt8]) -> Bool {
  guard let format = PictureFormat(of: bytes),
    !tellTales.contains(where: { bytes.firstPlace(of: $0.sign, from: 0) != nil })
  else { return false }
  return switch format {
  case .jpeg: isCleanJPEG(bytes[...])
  case .png: isCleanPNG(bytes[...])
  case .webp: isCleanWebP(bytes.dropFirst(12), announced: bytes.little(4, 4) == bytes.count - 8)
  case .avif: isCleanAVIF(bytes[...])
  case .gif: isCleanGIF(bytes[...])
  }
}

private func isCleanJPEG(_ bytes: ArraySlice<UInt8>) -> Bool {
  var rest = bytes.dropFirst(2)
  while rest.count >= 4, rest.popFirst() == 0xFF, let marker = rest.popFirst() {
    let length = Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])
    let part = rest.prefix(length).dropFirst(2)
    guard length >= 2, rest.count >= length else { return false }
    rest = rest.dropFirst(length)
    switch marker {
    case 0xC0, 0xC1, 0xC2, 0xC4, 0xDB, 0xDC, 0xDD: continue
    case 0xE0
    where part.count == 14 && part.reads("JFIF\0") && part.suffix(2).elementsEqual([0, 0]),
      0xE2 where part.reads("ICC_PROFILE\0"), 0xEE where part.count == 12 && part.reads("Adobe"):
      continue
    case 0xDA: break
    default: return false
    }
    // Picture data, up to a sign that is no data.
    while true {
      let data = rest.withUnsafeBufferPointer { data in data.firstIndex(of: 0xFF) ?? data.count }
      rest = rest.dropFirst(data)
      guard rest.count >= 2 else { return false }
      let next = rest[rest.startIndex + 1]
      if next == 0xD9 { return rest.count == 2 }
      guard next == 0 || next == 0xFF || (0xD0...0xD7).contains(next) else { break }
      rest = rest.dropFirst(next == 0xFF ? 1 : 2)
    }
  }
  return false
}

private func isCleanPNG(_ bytes: ArraySlice<UInt8>) -> Bool {
  let harmless: Set<[UInt8]> = Set(
    [
      "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
      "pHYs",
      "cICP", "acTL", "fcTL", "fdAT",
    ].map { Array($0.utf8) })
  var rest = bytes.dropFirst(8)
  var isOpen = true
  while rest.count >= 12 {
    let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    let type = Array(rest.dropFirst(4).prefix(4))
    guard isOpen, harmless.contains(type), rest.count >= length + 12 else { return false }
    if type == Array("iCCP".utf8), !rest.dropFirst(8).starts(with: Array("ICC\0\0".utf8)) {
      return false
    }
    isOpen = type != Array("IEND".utf8)
    rest = rest.dropFirst(length + 12)
  }
  return rest.isEmpty && !isOpen
}

private func isCleanWebP(_ bytes: ArraySlice<UInt8>, announced: Bool) -> Bool {
  var rest = bytes
  let harmless = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"].map { Array($0.utf8) }
  while rest.count >= 8 {
    let length = rest.dropFirst(4).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    let padded = length + length % 2
    let content = rest.dropFirst(8).prefix(length)
    guard harmless.contains(Array(rest.prefix(4))), rest.count >= 8 + padded else { return false }
    if rest.reads("VP8X"), let flags = content.first, flags & 0b1100_1101 != 0 { return false }
    if rest.reads("ANMF"), !isCleanWebP(content.dropFirst(16), announced: true) { return false }
    rest = rest.dropFirst(8 + padded)
  }
  return rest.isEmpty && announced
}

private func isCleanAVIF(_ bytes: ArraySlice<UInt8>) -> Bool {
  var rest = bytes
  while rest.count >= 8 {
    let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    let box = rest.prefix(length == 0 ? rest.count : length)
    guard length == 0 || length >= 8, rest.count >= length else { return false }
    let type = rest.dropFirst(4)
    if type.reads("free") || type.reads("skip") {
      guard box.dropFirst(8).allSatisfy({ $0 == 0 }) else { return false }
    } else if type.reads("meta") {
      // Names of items and boxes that carry words; a chance likeness only refuses a picture.
      let names = ["Exif", "mime", "uri ", "uuid", "xml ", "bxml", "udes", "udta", "jumb"]
      let content = Array(box)
      guard names.allSatisfy({ content.firstPlace(of: Array($0.utf8), from: 0) == nil }),
        holdsOnlyPictures(content)
      else { return false }
    } else if !type.reads("ftyp"), !type.reads("mdat") {
      return false
    }
    rest = rest.dropFirst(box.count)
  }
  return rest.isEmpty
}

/// Whether each entry of the list of items names a picture.
private func holdsOnlyPictures(_ meta: [UInt8]) -> Bool {
  var from = 0
  while let place = meta.firstPlace(of: Array("infe".utf8), from: from) {
    let kind = place + (meta.big(place + 4, 1) == 3 ? 14 : 12)
    guard
      meta.reads("av01", at: kind) || meta.reads("grid", at: kind) || meta.reads("iden", at: kind)
        || meta.reads("iovl", at: kind) || meta.reads("tmap", at: kind)
    else { return false }
    from = place + 4
  }
  return true
}

private func isCleanGIF(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard bytes.count > 13 else { return false }
  func colours(_ flags: UInt8) -> Int { flags < 0x80 ? 0 : 6 << Int(flags & 7) }
  var rest = bytes.dropFirst(13 + colours(bytes[bytes.startIndex + 10]))
  func skipParts() {
    while let length = rest.popFirst(), length > 0 { rest = rest.dropFirst(Int(length)) }
  }
  while let sign = rest.popFirst() {
    switch sign {
    case 0x3B: return rest.isEmpty
    case 0x2C:
      guard rest.count > 9 else { return false }
      rest = rest.dropFirst(10 + colours(rest[rest.startIndex + 8]))
      skipParts()
    case 0x21 where rest.starts(with: [0xF9, 4]): rest = rest.dropFirst(7)
    case 0x21 where rest.starts(with: [0xFF, 11]):
      let part = rest.dropFirst(2)
      guard part.reads("NETSCAPE2.0") || part.reads("ANIMEXTS1.0"),
        part.dropFirst(11).starts(with: [3, 1]), part.dropFirst(15).first == 0
      else { return false }
      rest = part.dropFirst(16)
    default: return false
    }
  }
  return false
}
