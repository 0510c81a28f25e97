import Testing

@testable import Publishing

@Suite("The manifest says what is Portico's own")
struct ManifestTests {
  @Test("it lists each file with its SHA-256, and reads back")
  func list() throws {
    let bytes = Manifest.bytes(of: [
      (path: "a.html", digest: FileDigest(of: [])),
      (path: "b/c d.html", digest: FileDigest(of: [0x61])),
    ])
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        # portico-manifest 2: what Portico wrote here, and may replace or remove
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.html
        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  b/c d.html

        """)
    let files = try Manifest(reading: bytes).files
    #expect(files == ["a.html": FileDigest(of: []), "b/c d.html": FileDigest(of: [0x61])])
  }
}
