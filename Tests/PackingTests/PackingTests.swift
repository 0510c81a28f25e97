import CZlib
import Foundation
import Packing
import Testing

@Suite("Packing")
struct PackingTests {
  let page = Array(String(repeating: "<p>We keep what is said between us.</p>\n", count: 200).utf8)

  @Test("a .gz file says no time, no name and no system, and holds the file")
  func gz() {
    let packed = gzip(page)
    // 1f 8b, deflate, no flags, no time, the strongest level, Unix. Source: RFC 1952, 2.3.
    #expect(packed.prefix(10) == [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3])
    #expect(packed == gzip(page))
    #expect(unpacked(packed, form: 31) == page)
  }

  @Test("a .br file is the same each time and smaller than the .gz file")
  func br() {
    #expect(brotli(page) == brotli(page))
    #expect(brotli(page).count < gzip(page).count)
    #expect(!brotli([]).isEmpty)
  }

  @Test(
    "a zip has the same bytes each time, its names in UTF-8, and no time but the first there is")
  func zip() throws {
    let bytes = try written([
      ("Portal/index.html", page), ("Portal/é.txt", [1, 2, 3]), ("Portal/leer", []),
    ])
    #expect(
      try bytes
        == written([("Portal/index.html", page), ("Portal/é.txt", [1, 2, 3]), ("Portal/leer", [])]))
    // Source: PKWARE's APPNOTE 4.3.7. Bit 11: UTF-8, bit 1: strongest; method 8; 1980-01-01 00:00.
    #expect(bytes.prefix(14) == [0x50, 0x4b, 3, 4, 20, 0, 0x02, 0x08, 8, 0, 0, 0, 0x21, 0])
    let name = Array("Portal/é.txt".utf8)
    #expect(bytes.firstRange(of: name) != nil)
  }

  @Test("what cannot be written is told")
  func failure() {
    #expect(throws: ZipFile.Failure.self) {
      _ = try ZipFile(at: "/no/such/folder/x.zip")
    }
  }

  private func written(_ files: [(String, [UInt8])]) throws -> [UInt8] {
    let path =
      NSTemporaryDirectory()
      + "portico-packing-\(getpid())-\(UInt64.random(in: 0...UInt64.max)).zip"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var zip = try ZipFile(at: path)
    for (name, bytes) in files { try zip.add(ZipFile.Part(name: name, bytes: bytes)) }
    try zip.finish()
    return [UInt8](FileManager.default.contents(atPath: path)!)
  }

  private func unpacked(_ packed: [UInt8], form: Int32) -> [UInt8] {
    var stream = z_stream()
    #expect(portico_inflate_begin_form(&stream, form) == Z_OK)
    defer { inflateEnd(&stream) }
    var packed = packed
    var result = [UInt8](repeating: 0, count: 1 << 20)
    let count = packed.withUnsafeMutableBufferPointer { packed in
      result.withUnsafeMutableBufferPointer { result in
        stream.next_in = packed.baseAddress
        stream.avail_in = UInt32(packed.count)
        stream.next_out = result.baseAddress
        stream.avail_out = UInt32(result.count)
        #expect(inflate(&stream, Z_FINISH) == Z_STREAM_END)
        return result.count - Int(stream.avail_out)
      }
    }
    return Array(result[..<count])
  }
}
