import Diagnostics
import Syntax
import Testing

/// Text in which `⟦…⟧` is where the finger should point.
struct Marked {
  var bytes: [UInt8] = []
  var span: Span?

  init(_ text: String, file: String = "a.yml") {
    var line = 1
    var column = 1
    var start: (line: Int, column: Int)?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = (line, column)
      case "⟧":
        span = Span(
          file: file, line: start!.line, column: start!.column, length: column - start!.column)
      default:
        let encoded = Array(String(scalar).utf8)
        bytes += encoded
        column += encoded.count
        if scalar == "\n" {
          line += 1
          column = 1
        }
      }
    }
  }
}

/// A text and the one mistake in it.
struct Slip: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var code: Code
  var mend: String

  init(_ name: String, _ text: String, _ code: Code, mend: String = "") {
    self.name = name
    self.text = text
    self.code = code
    self.mend = mend
  }

  var testDescription: String { name }

  func expect(
    _ diagnostics: [Diagnostic], _ span: Span?, in place: SourceLocation = #_sourceLocation
  ) {
    #expect(diagnostics.map(\.code.name) == [code.name], "\(diagnostics)", sourceLocation: place)
    guard let found = diagnostics.first else { return }
    if let span { #expect(found.span == span, "\(found)", sourceLocation: place) }
    #expect(mend.isEmpty || found.mend.contains(mend), "\(found.mend)", sourceLocation: place)
    #expect(!found.why.isEmpty && !found.mend.isEmpty && !found.summary.isEmpty)
  }
}

@Suite("settings as text")
struct YAMLTests {
  private func read(_ text: String) -> YAML? {
    let read = yaml(from: Array(text.utf8), file: "a.yml")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    return read.value
  }

  @Test("no type is guessed")
  func text() {
    let tree = read("lang: no\nversion: 1.10\nyear: 2026-10-19\nnone:\ntilde: ~\nname: Null\n")
    #expect(tree?["lang"]?.text == "no")
    #expect(tree?["version"]?.text == "1.10")
    #expect(tree?["year"]?.text == "2026-10-19")
    #expect(tree?["name"]?.text == "Null")
    for key in ["none", "tilde"] {
      guard case .null = tree?[key] else {
        Issue.record("\(key) is not null")
        continue
      }
    }
  }

  @Test("every value keeps its place, in bytes")
  func places() {
    let tree = read(
      """
      été: "Zoë" # a note
      group:
        inner: plain text  # a note
        list: [a, 'it''s', &x b, *x]
      long: one
        two
      text: |
        literal
      """)
    #expect(tree?["été"]?.place == Place(line: 1, column: 8, length: 6))
    #expect(tree?["group"]?.place == Place(line: 3, column: 3, length: 5))
    #expect(tree?["group"]?["inner"]?.place == Place(line: 3, column: 10, length: 10))
    guard case .sequence(let items, let place)? = tree?["group"]?["list"] else {
      Issue.record("no list")
      return
    }
    #expect(place == Place(line: 4, column: 9, length: 1))
    #expect(items.map(\.text) == ["a", "it's", "b", "b"])
    #expect(items[1].place == Place(line: 4, column: 13, length: 7))
    #expect(items[2].place == Place(line: 4, column: 25, length: 1))
    #expect(tree?["long"]?.place == Place(line: 5, column: 7, length: 3))
    #expect(tree?["long"]?.text == "one two")
    #expect(tree?["text"]?.place == Place(line: 7, column: 7, length: 1))
    #expect(tree?["text"]?.text == "literal")
  }

  @Test("line ends that only the parser counts do not shift places")
  func oddLineEnds() {
    let tree = read("a: \"x\u{2028}y\"\nb: z\n")
    #expect(tree?["b"]?.place == Place(line: 2, column: 4, length: 1))
  }

  @Test("an empty file is nothing, not a mistake")
  func empty() {
    for text in ["", "\n\n", "# only a note\n", "---\n"] {
      guard case .null? = read(text) else {
        Issue.record("\(text.debugDescription)")
        continue
      }
    }
  }

  static let slips: [Slip] = [
    Slip("tab", "a:\n⟦\t⟧b: 1\n", .yamlTab, mend: "two spaces"),
    Slip("tab after blanks", "a:\n  ⟦\t⟧b: 1\n", .yamlTab),
    Slip("tab after a hyphen", "a:\n  -⟦\t⟧b\n", .yamlTab),
    Slip("tab on a blank line", "a: x\n\n⟦\t⟧\nb: y\n", .yamlTab),
    Slip("tab at a text's first line", "a: |\n  ⟦\t⟧x\n", .yamlTab),
    Slip("tab before a value", "a: x\nb:\n  - ⟦\t⟧x\n", .yamlTab),
    Slip(
      "duplicate key", "title: a\nminutes: 3\n⟦title⟧: b\n", .yamlDuplicateKey, mend: "keep one"),
    Slip("duplicate in a group", "g:\n  - a: 1\n    b: 2\n    ⟦a⟧: 3\n", .yamlDuplicateKey),
    Slip("duplicate in brackets", "g: {a: 1, b: 2, ⟦a⟧: 3}\n", .yamlDuplicateKey),
    Slip("quoted duplicate", "a: 1\n⟦\"a\"⟧: 2\n", .yamlDuplicateKey),
    Slip("merge key", "a: &x {b: 1}\nc:\n  ⟦<<⟧: *x\n", .yamlMergeKey),
    Slip("tag", "a: ⟦!foo bar⟧\n", .yamlCustomTag),
    Slip("two documents", "a: 1\n⟦---⟧\nb: 1\n", .yamlSeveralDocuments),
    Slip("two documents with dots", "a: 1\n...\n⟦---⟧\nb: 1\n", .yamlSeveralDocuments),
    Slip("a list as a key, twice", "⟦[⟧a, b]: 1\n[a, b]: 1\n", .yamlKeyNotText),
    Slip("a list as a key", "⟦[⟧a, b]: 1\n", .yamlKeyNotText),
    Slip(
      "a colon in a value", "title: ⟦Part 1: the start⟧\n", .yamlSyntax,
      mend: "`title: \"Part 1: the start\"`"),
    Slip(
      "a colon and quotes", "title: ⟦Say \"no\": how⟧\n", .yamlSyntax,
      mend: "`title: 'Say \"no\": how'`"),
    Slip("an open quote", "a: 1\ntitle: ⟦\"Part 1⟧\nb: 2\n", .yamlSyntax, mend: "add `\"`"),
    Slip(
      "a quote that closes early", "title: ⟦'It's time'⟧\nb: 2\n", .yamlSyntax,
      mend: "`title: \"It's time\"`"),
    Slip(
      "quoted start", "title: ⟦\"Now\" or never⟧\nb: 2\n", .yamlSyntax,
      mend: "`title: '\"Now\" or never'`"),
    Slip("no blank after the colon", "⟦title:Hello⟧\nb: 2\n", .yamlSyntax, mend: "`title: Hello`"),
    Slip("no colon", "a: 1\n⟦title⟧\nb: 2\n", .yamlSyntax, mend: "key: value"),
    Slip(
      "a placeholder", "a: ⟦{{ program.name }} now⟧\nb: 1\n", .yamlSyntax,
      mend: "`a: \"{{ program.name }} now\"`"),
    Slip(
      "a placeholder alone", "a: ⟦{{ program.name }}⟧\nb: 1\n", .yamlSyntax,
      mend: "`a: \"{{ program.name }}\"`"),
    Slip(
      "a placeholder in a list", "a:\n  - ⟦{{ program.name }}⟧\n", .yamlSyntax,
      mend: "`- \"{{ program.name }}\"`"),
    Slip("a star", "a: ⟦*New* this year⟧\n", .yamlSyntax, mend: "`a: \"*New* this year\"`"),
    Slip("a star as alias", "a: ⟦*new⟧\n", .yamlUnknownAlias),
    Slip("an at", "a: ⟦@anna⟧\n", .yamlSyntax, mend: "`a: \"@anna\"`"),
    Slip("a percent", "a: ⟦%20⟧\n", .yamlSyntax, mend: "`a: \"%20\"`"),
    Slip("a backtick", "a: ⟦`code`⟧\n", .yamlSyntax, mend: "\"`code`\""),
    Slip("an ampersand", "a: ⟦& more⟧\n", .yamlSyntax, mend: "`a: \"& more\"`"),
    Slip(
      "brackets then text", "a: ⟦[Draft] One⟧\nb: 1\n", .yamlSyntax,
      mend: "`a: \"[Draft] One\"`"),
    Slip("an open bracket", "a: ⟦[⟧x, y\nb: 1\n", .yamlSyntax, mend: "`]`"),
    Slip("a list on the key's line", "a: ⟦- x⟧\n", .yamlSyntax, mend: "next line"),
    Slip("a hyphen without blank", "a:\n  - x\n  ⟦-y: 1⟧\n", .yamlSyntax, mend: "`- y: 1`"),
    Slip("indented too far", "a: 1\n⟦  ⟧b: 2\n", .yamlSyntax, mend: "same column as `a`"),
    Slip("indented by half", "g:\n    a: 1\n⟦  ⟧b: 2\n", .yamlSyntax, mend: "4 spaces"),
    Slip("a backslash", "a: \"C:⟦\\U⟧sers\"\n", .yamlSyntax, mend: "single quotation"),
    Slip("NUL", "a: x⟦\0⟧y\n", .textControlCharacter),
    Slip("a control character", "a: x⟦\u{1B}⟧y\n", .textControlCharacter),
    Slip("a mark within", "a: x⟦\u{FEFF}⟧y\n", .textControlCharacter),
  ]

  @Test("each slip is named at its place", arguments: slips)
  func slip(_ slip: Slip) {
    let marked = Marked(slip.text)
    let read = yaml(from: marked.bytes, file: "a.yml")
    slip.expect(read.diagnostics, marked.span)
    #expect(read.value == nil)
  }

  @Test("the second of two keys names the first's line")
  func duplicate() {
    let read = yaml(from: Array("a: 1\nb: 2\na: 3\n".utf8), file: "a.yml")
    #expect(read.diagnostics.first?.summary == "`a` is set twice; the first is on line 1")
  }

  @Test(
    "what looks like a slip and is none",
    arguments: [
      "a: |\n  x\n  \ttab in a text\n",
      "a: https://example.org/x#y\n",
      "---\na: 1\n",
      "a: \"{{ x }}\"\n",
      "a: &x b\nc: *x\n",
      "a: 'it''s'\nb: \"say \\\"no\\\"\"\n",
      "a:\n- x\n- y\n",
      "? a\n: b\n",
      "a: !!str 5\n",
      "a: see [this and {that\nb: and [that\n",
    ])
  func harmless(_ text: String) {
    #expect(read(text) != nil)
  }

  @Test(
    "encodings",
    arguments: [
      Slip("Latin-1", "", .textNotUTF8), Slip("UTF-16", "", .textNotUTF8, mend: "UTF-8"),
    ])
  func encodings(_ slip: Slip) {
    let bytes: [UInt8] =
      slip.name == "UTF-16" ? [0xFF, 0xFE, 0x61, 0, 0x3A, 0] : Array("a: x".utf8) + [0xE9, 0x0A]
    slip.expect(
      yaml(from: bytes, file: "a.yml").diagnostics,
      slip.name == "UTF-16" ? nil : Span(file: "a.yml", line: 1, column: 5, length: 1))
  }

  @Test("a byte order mark is a warning, Windows line ends a notice")
  func marks() {
    let mark = yaml(from: [0xEF, 0xBB, 0xBF] + Array("a: 1\n".utf8), file: "a.yml")
    #expect(mark.diagnostics.map(\.severity) == [.warning])
    #expect(mark.value?["a"]?.place == Place(line: 1, column: 4, length: 1))
    let windows = yaml(from: Array("a: 1\r\nb: é x\r\nc: \"q\"\r\n".utf8), file: "a.yml")
    #expect(windows.diagnostics.map(\.severity) == [.notice])
    #expect(windows.value?["b"]?.place == Place(line: 2, column: 4, length: 4))
    #expect(windows.value?["c"]?.place == Place(line: 3, column: 4, length: 3))
  }

  // MARK: Hostile input

  static let hostile: [Slip] = {
    let n = 10_000
    func times(_ text: String) -> String { String(repeating: text, count: n) }
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    var wide = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1...9 {
      wide +=
        "a\(level): &a\(level) ["
        + Array(repeating: "*a\(level - 1)", count: 9)
        .joined(separator: ",") + "]\n"
    }
    var stairs = ""
    for level in 0..<1000 { stairs += String(repeating: " ", count: level) + "a:\n" }
    var quoted = "a: "
    for _ in 0..<n { quoted += "[\"]\"," }
    return [
      Slip("square brackets", "a: " + times("["), .yamlTooDeep),
      Slip("curly brackets", "a: " + times("{"), .yamlTooDeep),
      Slip("curly brackets with keys", "a: " + times("{a: "), .yamlTooDeep),
      Slip("brackets with quoted closing ones", quoted, .yamlTooDeep),
      Slip("hyphens", times("- "), .yamlTooDeep),
      Slip("question marks", times("? "), .yamlTooDeep),
      Slip("stairs", stairs, .yamlTooDeep),
      Slip("a bomb", bomb, .yamlAliasBomb),
      Slip("a wide bomb", wide, .yamlAliasBomb),
      Slip("a bomb as a key", bomb + "? *a40\n: x\n", .yamlAliasBomb),
      Slip("a bomb as a key in brackets", bomb + "b: {*a40 : x}\n", .yamlAliasBomb),
      Slip("5 MB", "a: " + String(repeating: "x", count: 5_000_000), .yamlTooLarge),
      Slip(
        "many values that are not ASCII", "a: [" + String(repeating: "é,", count: 30_000) + "]",
        .yamlTooLarge),
      Slip("many values", "a: [" + String(repeating: "x,", count: 30_000) + "]", .yamlTooLarge),
    ]
  }()

  @Test("hostile input is refused at once", arguments: hostile)
  func refused(_ slip: Slip) {
    let bytes = Array(slip.text.utf8)
    let start = ContinuousClock.now
    slip.expect(yaml(from: bytes, file: "a.yml").diagnostics, nil)
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test("every code explains itself")
  func codes() {
    #expect(Set(Code.yaml.map(\.name)).count == Code.yaml.count)
    for code in Code.yaml { #expect(code.explanation.utf8.count > 40, "\(code.name)") }
  }
}
