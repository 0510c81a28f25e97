import Templating
import Testing

/// A generator that gives the same numbers on every run.
private struct Fixed: RandomNumberGenerator {
  var state: UInt64 = 0x5EED

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The tags of a page with the names of their attributes, read by the simplest reader there is: a
/// tag goes from `<` to the first `>` outside quotes.
private func structure(of page: String) -> [String] {
  var tags: [String] = []
  var tag: String?
  var quote: Character?
  for character in page {
    guard let open = tag else {
      if character == "<" { tag = "" }
      continue
    }
    if let mark = quote {
      if character == mark { quote = nil }
    } else if character == ">" {
      tags.append(open)
      tag = nil
    } else {
      if character == "\"" || character == "'" { quote = character }
      tag = open + String(character)
    }
  }
  if tag != nil { tags.append("unfinished") }
  return tags
}

@Suite("Hostile values")
struct HostileTests {
  static let template = """
    <!doctype html><title>\\(title)</title><p title="\\(title)" data-a='\\(title)'>\\(title)</p>
    <a href="#\\(title)" class="a \\(title)">\\(for t in tags)<b id="x-\\(t)">\\(t)</b>\\(end)</a>
    <textarea>\\(title)</textarea><script type="application/json">\\(data)</script>
    """

  @Test(
    "no text changes the tags of a page",
    arguments: [
      "</script><script>alert(1)</script>", "\" onerror=\"alert(1)", "' onerror='alert(1)", "-->",
      "</title><img src=x>", "</textarea>", "\u{0}<\u{0}", "javascript:alert(1)", "Zoë", "👩🏽‍🏫", "`",
      "&quot;", "&#34; x=1", "\u{2028}", "<!--", "]]>", "\\(title)", ">", "=",
    ])
  func known(text: String) {
    check(text)
  }

  @Test("no random text does either")
  func random() {
    var numbers = Fixed()
    let pieces = [
      "<", ">", "\"", "'", "&", "/", "=", " ", "script", "-", "!", "\u{0}", "\n", "`", "a", "ë",
      "👩🏽",
      "\u{7F}", "\\", "(", "#", ":", "</title>", "onerror", ";", "x3c", "\u{2028}", "]]>",
    ]
    for _ in 0..<400 {
      let length = Int.random(in: 0...12, using: &numbers)
      check((0..<length).map { _ in pieces.randomElement(using: &numbers)! }.joined())
    }
  }

  private static let set = load(["sheet": template]).value!
  private static let expected = structure(of: page("harmless"))

  private static func page(_ text: String) -> String {
    var output: [UInt8] = []
    let json = text.unicodeScalars.filter { $0 != "\"" && $0 != "\\" && $0.value >= 32 }
    set.render(
      "sheet",
      root: Sheet(
        title: text, tags: [text, text], data: "\"\(String(String.UnicodeScalarView(json)))\""),
      words: words, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func check(_ text: String) {
    let page = Self.page(text)
    #expect(structure(of: page) == Self.expected, "\(text.debugDescription)")
    #expect(!page.utf8.contains(0))
    #expect(String(validating: Array(page.utf8), as: UTF8.self) != nil)
  }
}
