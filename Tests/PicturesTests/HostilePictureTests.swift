import Testing

@testable import Pictures

@Suite("Damaged and hostile pictures")
struct HostilePictureTests {
  /// Either it is refused, or what comes out is clean: there is no third way.
  private func holds(_ bytes: [UInt8], _ what: @autoclosure () -> String) {
    _ = metadata(of: bytes)
    guard let plain = try? withoutMetadata(bytes) else { return }
    if !isClean(plain) || !metadata(of: plain).isEmpty { Issue.record("\(what())") }
  }

  @Test("a picture that is cut off anywhere is refused", arguments: samples)
  func cut(_ sample: Sample) {
    for length in 0..<sample.bytes.count {
      holds(Array(sample.bytes[..<length]), "\(sample), \(length) bytes")
    }
  }

  @Test("a picture with any bytes changed is refused, or clean", arguments: samples)
  func changed(_ sample: Sample) {
    var random = Random(state: 0x5EED)
    for turn in 0..<400 {
      var bytes = sample.bytes
      for _ in 0...random.next(below: 4) {
        let place = random.next(below: bytes.count)
        switch random.next(below: 4) {
        case 0: bytes[place] = 0xFF
        case 1: bytes[place] = 0
        case 2: bytes.remove(at: place)
        default: bytes[place] = UInt8(random.next(below: 256))
        }
      }
      holds(bytes, "\(sample), change \(turn)")
    }
  }

  static let strange: [(name: String, bytes: [UInt8])] = [
    ("nothing", []), ("text", text("Hello")), ("HEIC", box("ftyp", text("heic") + big(0, 4))),
    ("JPEG without pixels", [0xFF, 0xD8, 0xFF, 0xD9]),
    ("JPEG with words in its tables", jpeg([(0xDB, times(0, 65) + text(name))])),
    ("JPEG with words between its parts", Array(jpeg()[..<20]) + text(name) + jpeg()[20...]),
    ("JPEG of an unknown sort", jpeg([(0xC3, times(1, 9))])),
    ("PNG with words behind its pixels", png(pixels: times(0, 8) + text(name))),
    ("PNG with a wrong checksum", png([("tEXt", text("a\0b"))]).map { $0 == 0x62 ? 0x63 : $0 }),
    ("PNG with a part that nobody knows", png([("NAME", text(name))])),
    ("PNG with too few pixels", png(pixels: times(0, 5))),
    ("GIF without pictures", text("GIF89a") + times(0, 7) + [0x3B]),
    ("AVIF with a film", avif() + box("moov", text(name))),
    ("WebP without pixels", text("RIFF") + little(4, 4) + text("WEBP")),
  ]

  @Test("what is not understood is refused", arguments: strange.indices)
  func refused(_ index: Int) {
    let (name, bytes) = Self.strange[index]
    #expect(throws: PictureRefusal.self, "\(name)") { try withoutMetadata(bytes) }
  }

  @Test("a few bytes that stand for gigabytes, or lead in a circle, do not keep anybody waiting")
  func costly() throws {
    let zeros = packed(times(0, 30 << 20))
    let circle =
      text("Exif\0\0II*\0") + little(8, 4) + little(2, 2)
      + [UInt8]([0x69, 0x87, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0]) + times(0, 12) + little(8, 4)
    // Each field names the same long text.
    let fields = (0..<4000).flatMap { _ in
      little(0x013B, 2) + little(2, 2) + little(14_000, 4) + little(10, 4)
    }
    let repeated = text("II*\0") + little(8, 4) + little(4000, 2) + fields
    let hostile: [[UInt8]] = [
      png([("zTXt", text("a\0\0") + zeros), ("iCCP", text("a\0\0") + zeros)]),
      pngSignature + chunk("IHDR", big(30_000, 4) + big(30_000, 4) + [8, 2, 0, 0, 0])
        + chunk("IDAT", zeros) + chunk("IEND", []),
      pngSignature + chunk("IHDR", big(0x7FFF_FFFF, 4) + big(0x7FFF_FFFF, 4) + [16, 6, 0, 0, 0])
        + chunk("IDAT", zeros) + chunk("IEND", []),
      jpeg([(0xE1, circle)]), png([("eXIf", repeated)]),
      [0xFF, 0xD8] + (0..<200_000).flatMap { _ in [0xFF, 0xE1, 0, 2] as [UInt8] },
      [0xFF, 0xD8, 0xFF] + times(0xFF, 500_000),
      pngSignature + (0..<20_000).flatMap { _ in chunk("tEXt", [1, 0, 1]) },
      gif((0..<100_000).flatMap { _ in [0x21, 0xFE, 0] as [UInt8] }),
      text("GIF89a") + times(0, 7) + (0..<20_000).flatMap { _ in text("Exif\0\0II*\0") },
    ]
    let time = ContinuousClock().measure {
      for (index, bytes) in hostile.enumerated() { holds(bytes, "\(index)") }
    }
    #expect(time < .seconds(20))
    #expect(metadata(of: hostile[4]).flatMap(\.text).reduce(0) { $0 + $1.utf8.count } <= 2 << 20)
  }
}

private struct Random {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
