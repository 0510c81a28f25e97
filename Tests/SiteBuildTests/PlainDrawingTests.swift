import Testing

@testable import SiteBuild

@Suite("Drawings lose what their editor wrote for itself")
struct PlainDrawingTests {
  struct Case: Sendable, CustomStringConvertible {
    var description: String
    var given: String
    var plain: String

    init(_ description: String, _ given: String, _ plain: String) {
      (self.description, self.given, self.plain) = (description, given, plain)
    }
  }

  private static let rdf = "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
  private static let editor = "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\""

  static let cases: [Case] = [
    .init("nothing to lose", svg("<path d=\"M0 0\"/>\n"), svg("<path d=\"M0 0\"/>\n")),
    .init(
      "a comment", svg("<!-- Drawn by Zofia <b> --><path d=\"M0 0\"/>"), svg("<path d=\"M0 0\"/>")),
    .init(
      "metadata",
      svg("<metadata id=\"m\"><rdf:RDF \(rdf)><metadata/><a>Zofia</a></rdf:RDF></metadata><g></g>"),
      svg("<g></g>")),
    .init("nested metadata", svg("<metadata><metadata></metadata>Zofia</metadata>"), svg("")),
    .init(
      "an editor's elements and attributes",
      svg(
        "<inkscape:view path=\"C:\\Zofia\"><inkscape:grid/></inkscape:view>"
          + "<g inkscape:label = 'Zofia' id=\"a\"\n  inkscape:export=\"/home/zofia\"/>", editor),
      svg("<g id=\"a\"/>")),
    .init(
      "the title stays: readers hear it", svg("<title>A table</title>"),
      svg("<title>A table</title>")),
  ]

  private static func svg(_ inside: String, _ attributes: String = "") -> String {
    let more = attributes.isEmpty ? "" : " " + attributes
    return "<svg xmlns=\"http://www.w3.org/2000/svg\"\(more)>\(inside)</svg>"
  }

  @Test("and show the same", arguments: cases)
  func plain(_ drawing: Case) {
    let plain = plainDrawing(Array(drawing.given.utf8))
    #expect(String(decoding: plain, as: UTF8.self) == drawing.plain)
    #expect(isStillDrawing(plain))
    #expect(plainDrawing(plain) == plain)
  }

  @Test(
    "what cannot be told apart stays, and the drawing is refused",
    arguments: [
      svg("<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>"),
      svg("<x:p xmlns:x=\"http://www.w3.org/1999/xhtml\">Zofia</x:p>"),
      svg("<x:script xmlns:x=\"http://www.w3.org/2000/sv&#103;\"/>"), svg("<x:p>Zofia</x:p>"),
      svg("<metadata>Zofia"), svg("<!-- Zofia"), svg("<g x:y=\"Zofia\"/>"),
      svg("<scr<!-- -->ipt>alert(1)</script>"), svg("<metadata><![CDATA[</metadata>]]></metadata>"),
    ])
  func refused(_ drawing: String) {
    #expect(!isStillDrawing(plainDrawing(Array(drawing.utf8))))
  }

  @Test(
    "a megabyte of half a tag keeps nobody waiting",
    arguments: ["<a b=\"<", "<!--", "<metadata>", "<a "])
  func long(_ part: String) {
    let bytes = Array(String(repeating: part, count: 120_000).utf8)
    let time = ContinuousClock().measure { _ = plainDrawing(bytes) }
    #expect(time < .seconds(20))
  }
}
