/// The width and height of a picture, in pixels.
package struct ImageSize: Hashable, Sendable {
  package var width: Int
  package var height: Int
}

/// Reads the size from a picture's first bytes: PNG, JPEG, GIF, WebP or SVG.
///
/// nil if it is none of these, or cut off. Sources: PNG (ISO 15948) 11.2.2, JPEG (T.81) B.2.2,
/// GIF89a section 18, WebP container specification, SVG 2 section 8.2.
package func imageSize(of bytes: [UInt8]) -> ImageSize? {
  func number(_ offset: Int, _ count: Int, littleEndian: Bool = false) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    let part = bytes[offset..<offset + count]
    return (littleEndian ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
  }
  func size(_ width: Int?, _ height: Int?) -> ImageSize? {
    guard let width, let height, width > 0, height > 0 else { return nil }
    return ImageSize(width: width, height: height)
  }
  func starts(_ text: String, at offset: Int = 0) -> Bool {
    bytes.dropFirst(offset).starts(with: Array(text.utf8))
  }

  if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return size(number(16, 4), number(20, 4)) }
  if starts("GIF8") {
    return size(number(6, 2, littleEndian: true), number(8, 2, littleEndian: true))
  }
  if bytes.starts(with: [0xFF, 0xD8]) { return jpegSize(bytes, number) }
  if starts("RIFF"), starts("WEBP", at: 8) {
    if starts("VP8X", at: 12) {
      return size(
        number(24, 3, littleEndian: true).map { $0 + 1 },
        number(27, 3, littleEndian: true).map { $0 + 1 })
    }
    if starts("VP8L", at: 12), let bits = number(21, 4, littleEndian: true) {
      return size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    }
    if starts("VP8 ", at: 12) {
      return size(
        number(26, 2, littleEndian: true).map { $0 & 0x3FFF },
        number(28, 2, littleEndian: true).map { $0 & 0x3FFF })
    }
    return nil
  }
  return svgSize(bytes)
}

private func jpegSize(_ bytes: [UInt8], _ number: (Int, Int, Bool) -> Int?) -> ImageSize? {
  var offset = 2
  var turned = false
  while let marker = number(offset, 2, false), marker >= 0xFF00,
    let length = number(offset + 2, 2, false), length >= 2
  {
    switch marker & 0xFF {
    case 0xE1:
      turned = turned || orientationTurns(bytes[min(offset + 4, bytes.count)...].prefix(length - 2))
    case 0xC0...0xCF where marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC:
      guard let height = number(offset + 5, 2, false), let width = number(offset + 7, 2, false),
        width > 0, height > 0
      else { return nil }
      return turned
        ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
    default: break
    }
    offset += 2 + length
  }
  return nil
}

/// Whether EXIF data says that a camera was held upright: then width and height change places.
private func orientationTurns(_ exif: ArraySlice<UInt8>) -> Bool {
  let bytes = Array(exif)
  guard bytes.starts(with: Array("Exif\0\0".utf8)), bytes.count > 16 else { return false }
  let little = bytes[6] == UInt8(ascii: "I")
  func number(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    let part = bytes[offset..<offset + count]
    return (little ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
  }
  guard let start = number(10, 4).map({ $0 + 6 }), let count = number(start, 2) else {
    return false
  }
  for entry in 0..<min(count, 512) where number(start + 2 + entry * 12, 2) == 0x0112 {
    return (number(start + 2 + entry * 12 + 8, 2) ?? 1) >= 5
  }
  return false
}

private func svgSize(_ bytes: [UInt8]) -> ImageSize? {
  let head = String(decoding: bytes.prefix(2000), as: UTF8.self)
  guard let open = head.firstRange(of: "<svg"),
    let close = head[open.upperBound...].firstIndex(of: ">")
  else { return nil }
  let tag = head[open.upperBound..<close]
  func attribute(_ name: String) -> Substring? {
    guard let start = tag.firstRange(of: " \(name)=") else { return nil }
    let rest = tag[start.upperBound...]
    guard let quote = rest.first, quote == "\"" || quote == "'",
      let end = rest.dropFirst().firstIndex(of: quote)
    else { return nil }
    return rest.dropFirst()[..<end]
  }
  func pixels(_ text: Substring?) -> Int? {
    guard let text, let value = Double(text.hasSuffix("px") ? text.dropLast(2) : text) else {
      return nil
    }
    return value >= 1 && value < 100_000 ? Int(value.rounded()) : nil
  }
  if let width = pixels(attribute("width")), let height = pixels(attribute("height")) {
    return ImageSize(width: width, height: height)
  }
  let box = (attribute("viewBox") ?? "").split(whereSeparator: { $0 == " " || $0 == "," })
  guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
  return ImageSize(width: width, height: height)
}
