import Testing

@testable import Pictures

@Suite("Pictures are turned upright")
struct TurningTests {
  /// What `abc` over `def` looks like upright, for each orientation of EXIF.
  static let upright: [(orientation: Int, rows: [String])] = [
    (1, ["abc", "def"]), (2, ["cba", "fed"]), (3, ["fed", "cba"]), (4, ["def", "abc"]),
    (5, ["ad", "be", "cf"]), (6, ["da", "eb", "fc"]), (7, ["fc", "eb", "da"]),
    (8, ["cf", "be", "ad"]),
  ]

  @Test("a PNG keeps every pixel", arguments: upright.indices)
  func png(_ index: Int) throws {
    let (orientation, rows) = Self.upright[index]
    let plain = try withoutMetadata(PicturesTests.png([("eXIf", exif(orientation: orientation))]))
    let chunks = PNGChunks(plain).chunks
    let layout = try #require(PNGLayout(plain, chunks[0].content))
    let data = try #require(chunks.first { $0.type == "IDAT" })
    let pixels = pixels(in: try #require(unpacked(plain[data.content], limit: 100)), layout)
    #expect(layout.width == rows[0].utf8.count && layout.height == rows.count)
    #expect(pixels == text(rows.joined()))
  }

  @Test("a JPEG shows the same picture", arguments: 1...8, [false, true])
  func jpeg(_ orientation: Int, progressive: Bool) throws {
    let bytes = PicturesTests.jpeg(
      [(0xE1, text("Exif\0\0") + exif(orientation: orientation))], progressive: progressive)
    let before = decoded(bytes)
    let after = decoded(try withoutMetadata(bytes))
    #expect((after.width, after.height) == (orientation < 5 ? (32, 16) : (16, 32)))
    var worst = 0
    for y in 0..<after.height {
      for x in 0..<after.width {
        let (right, bottom) = (before.width - 1, before.height - 1)
        let from =
          switch orientation {
          case 1: (x, y)
          case 2: (right - x, y)
          case 3: (right - x, bottom - y)
          case 4: (x, bottom - y)
          case 5: (y, x)
          case 6: (y, bottom - x)
          case 7: (right - y, bottom - x)
          default: (right - y, x)
          }
        let pixel = before.pixels[from.1 * before.width + from.0]
        worst = max(worst, abs(Int(pixel) - Int(after.pixels[y * after.width + x])))
      }
    }
    #expect(worst <= 1)
  }

  @Test("a JPEG whose sides are no whole squares loses the odd edge, not its turn")
  func odd() throws {
    let bytes = PicturesTests.jpeg(
      [(0xE1, text("Exif\0\0") + exif(orientation: 6))], width: 37, height: 21)
    let after = decoded(try withoutMetadata(bytes))
    #expect((after.width, after.height) == (16, 37))
  }

  @Test("a WebP that lies on its side is refused, with a reason")
  func webp() {
    #expect(throws: PictureRefusal.turned(.webp)) {
      try withoutMetadata(PicturesTests.webp([], [("EXIF", exif(orientation: 6))]))
    }
  }
}
