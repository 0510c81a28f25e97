import Testing

@testable import Pictures

@Suite("What pictures say besides their pixels")
struct MetadataTests {
  @Test("it is found, and the name in it can be read", arguments: samples)
  func found(_ sample: Sample) {
    let found = metadata(of: sample.bytes)
    #expect(Set(found.map(\.kind)) == sample.kinds)
    for part in found {
      #expect(part.offset >= 0 && part.offset + part.length <= sample.bytes.count)
      if part.kind != .gps, sample.isNamed {
        #expect(part.text.contains { $0.contains(name) }, "\(part)")
        #expect(!part.isTechnical)
      }
    }
  }

  @Test("it is taken out, and nothing is left", arguments: samples)
  func gone(_ sample: Sample) throws {
    if !sample.kinds.isEmpty { #expect(!isClean(sample.bytes)) }
    let plain = try withoutMetadata(sample.bytes)
    #expect(isClean(plain))
    #expect(metadata(of: plain) == [])
    #expect(!String(decoding: plain, as: UTF8.self).contains("Quillfeather"))
    #expect(try withoutMetadata(plain) == plain, "a second time changes nothing")
    #expect(PictureFormat(of: plain) == PictureFormat(of: sample.bytes))
    #expect(plain.count <= sample.bytes.count + 16)
  }

  @Test("every way to write the name in EXIF is read", arguments: [true, false])
  func fields(_ little: Bool) throws {
    let text = try #require(EXIF(exif(little: little)[...])).text
    #expect(text.count { $0 == name } == 3)
    #expect(text.contains("A day by the sea"))
  }

  @Test("which side is up, alone, tells nothing about anybody")
  func technical() {
    let bytes = jpeg([(0xE1, text("Exif\0\0") + exif(orientation: 6, named: false))])
    #expect(metadata(of: bytes).map(\.isTechnical) == [true])
    #expect(metadata(of: jpeg() + times(0, 40)).map(\.isTechnical) == [true])
  }

  @Test("a profile keeps its curve and loses its names")
  func profiles() throws {
    let plain = try #require(profileWithoutWords(profile()))
    #expect(plain.count == profile().count)
    #expect(plain.firstPlace(of: text("Zofia"), from: 0) == nil)
    #expect(plain.firstPlace(of: text("curv\0\0\0\0") + big(1, 4) + [2, 0x33], from: 0) != nil)
    #expect(profileWithoutWords(plain) == plain)
  }

  @Test("XML gives its words and its values, without tags and namespaces")
  func xml() {
    #expect(
      xmlText("<?xml version='1'?><a xmlns:b='urn:x' b:c='d &amp; e'>f<g/>&#x5A;&#111;</a>")
        == ["d & e", "f", "Zo"])
  }
}
