import Testing

@testable import SiteBuild

@Suite("The size of pictures")
struct ImageSizeTests {
  static let pictures: [(name: String, bytes: [UInt8], width: Int, height: Int)] = [
    ("PNG", png(640, 480), 640, 480),
    ("GIF", Array("GIF89a".utf8) + [0x2C, 1, 0xC8, 0, 0, 0, 0], 300, 200),
    ("old GIF", Array("GIF87a".utf8) + [1, 0, 2, 0], 1, 2),
    ("JPEG", jpeg([frame(0xC0, 640, 480)]), 640, 480),
    (
      "progressive JPEG",
      jpeg([segment(0xE0, times(0, 14)), segment(0xDB, times(1, 65)), frame(0xC2, 33, 44)]), 33, 44
    ),
    // Only a thumbnail's size stands in the EXIF part: it must be skipped.
    (
      "JPEG with a picture inside",
      jpeg([segment(0xE1, jpeg([frame(0xC0, 9, 9)])), frame(0xC0, 640, 480)]), 640, 480
    ),
    ("JPEG held upright", jpeg([segment(0xE1, exif(6)), frame(0xC0, 640, 480)]), 480, 640),
    (
      "JPEG held upright, big end first",
      jpeg([segment(0xE1, exif(8, little: false)), frame(0xC0, 640, 480)]), 480, 640
    ),
    ("JPEG upside down", jpeg([segment(0xE1, exif(3)), frame(0xC0, 640, 480)]), 640, 480),
    (
      "JPEG with Huffman tables first", jpeg([segment(0xC4, times(0, 20)), frame(0xC1, 5, 7)]), 5, 7
    ),
    ("lossy WebP", webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01]), 640, 480),
    ("lossless WebP", webp("VP8L", [0x2F] + little(639 | 479 << 14, 4)), 640, 480),
    ("extended WebP", webp("VP8X", [0, 0, 0, 0] + little(639, 3) + little(479, 3)), 640, 480),
    ("SVG", svg("width=\"64\" height=\"48\""), 64, 48),
    ("SVG in pixels", svg("width='64px' height='47.6px'"), 64, 48),
    ("SVG by its box", svg("viewBox=\"0 0 24 12\""), 24, 12),
    ("SVG by a box with commas", svg("viewBox=\"0,0,24,12\""), 24, 12),
    (
      "SVG in percent, with a box", svg("width=\"100%\" height=\"100%\" viewBox=\"0 0 30 20\""), 30,
      20
    ),
    (
      "SVG behind a declaration",
      Array("<?xml version=\"1.0\"?>\n<!-- a > b -->\n".utf8) + svg("width=\"3\" height=\"4\""), 3,
      4
    ),
    ("SVG on several lines", svg("\n  xmlns=\"x\"\n  width=\"3\"\n  height=\"4\"\n"), 3, 4),
    ("SVG with a stroke first", svg("stroke-width=\"9\" width=\"3\" height=\"4\""), 3, 4),
  ]

  @Test("it is read from the first bytes", arguments: pictures.indices)
  func size(_ index: Int) {
    let picture = Self.pictures[index]
    #expect(
      imageSize(of: picture.bytes) == ImageSize(width: picture.width, height: picture.height),
      "\(picture.name)")
  }

  @Test("a picture that is cut off anywhere has a size or none, and harms nobody")
  func cut() {
    for (name, bytes, width, height) in Self.pictures {
      for length in 0..<bytes.count {
        let size = imageSize(of: Array(bytes[..<length]))
        #expect(
          size == nil || size == ImageSize(width: width, height: height), "\(name), \(length) bytes"
        )
      }
    }
  }

  @Test("a picture with any byte changed harms nobody")
  func changed() {
    for (_, bytes, _, _) in Self.pictures {
      for index in bytes.indices {
        for byte in [UInt8(0), 1, 0x7F, 0xFF] {
          var broken = bytes
          broken[index] = byte
          if let size = imageSize(of: broken) { #expect(size.width > 0 && size.height > 0) }
        }
      }
    }
  }

  static let hostile: [(name: String, bytes: [UInt8])] = [
    ("nothing", []), ("text", Array("Hello".utf8)), ("PNG of no size", png(0, 480)),
    ("JPEG without a frame", jpeg([segment(0xE0, times(0, 14))])),
    ("JPEG part of length 0", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xC0]),
    ("JPEG part of length 1", [0xFF, 0xD8, 0xFF, 0xE1, 0, 1]),
    ("JPEG frame of no height", jpeg([frame(0xC0, 640, 0)])),
    (
      "JPEG with an EXIF part that points far out",
      jpeg([segment(0xE1, Array("Exif\0\0II*\0".utf8) + times(0xFF, 20))])
    ),
    ("SVG of no size", svg("width=\"0\" height=\"0\"")),
    ("SVG of negative size", svg("width=\"-3\" height=\"4\"")),
    ("SVG of endless size", svg("width=\"1e308\" height=\"inf\"")),
    ("SVG of no number", svg("width=\"nan\" height=\"nan\"")),
    ("SVG never closed", Array("<svg width=\"3\" height=\"4".utf8)),
    ("SVG with an open quotation mark", svg("width=\"3")),
    ("WebP of an unknown kind", webp("VP9 ", times(1, 20))), ("RIFF alone", Array("RIFF".utf8)),
  ]

  @Test("what has no size is told so", arguments: hostile.indices)
  func none(_ index: Int) {
    #expect(imageSize(of: Self.hostile[index].bytes) == nil, "\(Self.hostile[index].name)")
  }

  @Test("a million small parts do not keep anybody waiting")
  func many() {
    let parts = (0..<300_000).flatMap { _ in [UInt8](arrayLiteral: 0xFF, 0xE1, 0, 2) }
    let quotes = Array(String(repeating: "<svg width=\"", count: 100_000).utf8)
    let time = ContinuousClock().measure {
      #expect(imageSize(of: [0xFF, 0xD8] + parts) == nil)
      #expect(imageSize(of: quotes) == nil)
    }
    #expect(time < .seconds(5))
  }
}

private func times(_ byte: UInt8, _ count: Int) -> [UInt8] {
  [UInt8](repeating: byte, count: count)
}

private func little(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}

private func big(_ number: Int, _ count: Int) -> [UInt8] { little(number, count).reversed() }

private func png(_ width: Int, _ height: Int) -> [UInt8] {
  [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13, 4) + Array("IHDR".utf8) + big(width, 4)
    + big(height, 4)
}

private func segment(_ marker: UInt8, _ bytes: [UInt8]) -> [UInt8] {
  [0xFF, marker] + big(bytes.count + 2, 2) + bytes
}

private func frame(_ marker: UInt8, _ width: Int, _ height: Int) -> [UInt8] {
  segment(marker, [8] + big(height, 2) + big(width, 2) + [1, 1, 0x11, 0])
}

private func jpeg(_ segments: [[UInt8]]) -> [UInt8] { [0xFF, 0xD8] + segments.flatMap { $0 } }

/// EXIF data with an orientation and one entry before it.
private func exif(_ orientation: Int, little isLittle: Bool = true) -> [UInt8] {
  let number = isLittle ? little : big
  let head = Array(isLittle ? "II".utf8 : "MM".utf8) + number(42, 2) + number(8, 4) + number(2, 2)
  let entries =
    number(0x010F, 2) + number(2, 2) + number(4, 4) + number(0, 4) + number(0x0112, 2)
    + number(3, 2) + number(1, 4)
  return Array("Exif\0\0".utf8) + head + entries + number(orientation, 2) + number(0, 2)
    + number(0, 4)
}

private func webp(_ kind: String, _ bytes: [UInt8]) -> [UInt8] {
  Array("RIFF".utf8) + little(bytes.count + 12, 4) + Array("WEBP".utf8) + Array(kind.utf8)
    + little(bytes.count, 4) + bytes
}

private func svg(_ attributes: String) -> [UInt8] {
  Array("<svg \(attributes)><path d=\"M0 0\"/></svg>".utf8)
}
