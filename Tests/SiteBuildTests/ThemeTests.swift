import Foundation
import Testing

@testable import SiteBuild

@Suite("Theme")
struct ThemeTests {
  /// Pairs whose ratio is known from WCAG's own definition and techniques, and from its common tools.
  static let contrasts: [(String, String, Double)] = [
    ("#000000", "#ffffff", 21), ("#ffffff", "#ffffff", 1), ("#777777", "#ffffff", 4.48),
    ("#767676", "#ffffff", 4.54),
    ("#595959", "#ffffff", 7.0), ("#0000ff", "#ffffff", 8.59), ("#ff0000", "#ffffff", 4.0),
    ("#00ff00", "#ffffff", 1.37),
    ("#ffff00", "#000000", 19.56), ("#949494", "#ffffff", 3.03),
  ]

  @Test("contrast is as WCAG 2.2 counts it", arguments: contrasts.indices)
  func contrast(_ index: Int) throws {
    let (a, b, ratio) = Self.contrasts[index]
    let (first, second) = (try #require(Colour(a)), try #require(Colour(b)))
    #expect(abs(first.contrast(with: second) - ratio) < 0.01)
    #expect(first.contrast(with: second) == second.contrast(with: first))
  }

  @Test(
    "a colour is six digits behind a #",
    arguments: [
      "", "#", "#fff", "0b6b63", "#0b6b6g", "#+12345", "#0b6b633", "red", "#-12345", "#０００",
    ])
  func noColour(_ text: String) { #expect(Colour(text) == nil) }

  @Test("whatever the accent, text on it and its dark counterpart can be read")
  func everyAccent() throws {
    for red in stride(from: 0, through: 255, by: 51) {
      for green in stride(from: 0, through: 255, by: 51) {
        for blue in stride(from: 0, through: 255, by: 51) {
          let colour = try #require(
            Colour("#" + [red, green, blue].map { String(format: "%02x", $0) }.joined()))
          #expect(colour.contrast(with: colour.readable) >= 4.5, "\(colour.text)")
          let light = colour.lightened(toReadOn: .ink)
          #expect(
            light.contrast(with: .ink) >= 4.5 && light.contrast(with: light.readable) >= 4.5,
            "\(colour.text)")
        }
      }
    }
  }

  @Test("the grounds that contrast is counted with are those of the style sheet")
  func grounds() throws {
    let css = String(
      decoding: try #require(OwnTheme(folder: "Templates", files: [:]).bytes(of: "portico.css")),
      as: UTF8.self)
    for ground in [Colour.paper, .ink] {
      #expect(css.lowercased().contains(ground.text), "\(ground.text)")
    }
  }

  @Test("a fingerprint names bytes, whatever they are")
  func fingerprints() {
    #expect(fingerprint(of: []) == fingerprint(of: [UInt8]()))
    #expect(fingerprint(of: [0]) != fingerprint(of: []))
    let names = (0..<10_000).map { fingerprint(of: Array("file \($0)".utf8)) }
    #expect(Set(names).count == names.count)
    #expect(
      names.allSatisfy {
        $0.count == 13
          && $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
      })
  }
}
