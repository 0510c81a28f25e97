import Diagnostics
import Foundation
import Preview
import Testing

@Suite("What the overlay is told")
struct OverlayTests {
  static let line = "minutes: twenty  # \"ask\" <b>\n"

  private func objects(concealed: Bool) throws -> [[String: String]] {
    let report = Report(format: .human, colour: true) { _ in Array(Self.line.utf8) }
    let diagnostic = Diagnostic.error(
      .pageTooHard, at: Span(file: "Content/a.md", line: 1, column: 10, length: 6), "a rule",
      why: "Readers.", mend: "write `20`", concealed: concealed)
    return try report.objects(of: [diagnostic, diagnostic]).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String])
    }
  }

  @Test("a mistake, once, with its place and its line in three parts")
  func quoted() throws {
    let told = try objects(concealed: false)
    #expect(told.count == 1)
    #expect(told[0]["place"] == "Content/a.md:1:10")
    #expect(told[0]["before"] == "minutes: ")
    #expect(told[0]["under"] == "twenty")
    #expect(told[0]["after"] == "  # \"ask\" <b>")
    #expect(told[0]["mend"] == "write `20`")
  }

  @Test("nothing of a line that is concealed")
  func concealed() throws {
    let told = try objects(concealed: true)
    #expect(told[0]["place"] == "Content/a.md:1:10")
    #expect(told[0].keys.sorted() == ["code", "mend", "place", "severity", "summary", "why"])
    #expect(!"\(told)".contains("twenty"))
  }

  @Test(
    "the folder of a site is that of its address",
    arguments: [
      ("https://example.org/mentoring/", "/mentoring/"), ("https://example.org/a/b/", "/a/b/"),
      ("https://example.org/", "/"), ("https://example.org", "/"), ("https://example.org/a", "/a/"),
    ])
  func base(_ address: String, _ folder: String) { #expect(basePath(of: address) == folder) }
}
