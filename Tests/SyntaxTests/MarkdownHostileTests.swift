import Diagnostics
import Syntax
import Synchronization
import Testing

struct Trap: CustomTestStringConvertible, Sendable {
  var name: String
  var make: @Sendable (Int) -> String

  init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.make = make
  }

  init(repeating unit: String) {
    self.init(unit) { String(repeating: unit, count: $0 / unit.utf8.count) }
  }

  var testDescription: String { name }
}

private func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

@Suite("Hostile Markdown")
struct MarkdownHostileTests {
  /// Each costs cmark-gfm 0.29.0.gfm.6 seconds or gigabytes at this size, if it is let through.
  static let trapCases: [Trap] = [
    .init("a table of n columns and n rows") {
      "|" + times("a|", $0 / 6) + "\n|" + times("-|", $0 / 6) + "\n" + times("x\n", $0 / 6)
    },
    .init("a table of 60 columns and many rows") {
      "|" + times("a|", 60) + "\n|" + times("-|", 60) + "\n" + times("x\n", $0 / 2)
    },
    .init(repeating: "x|x\n-|-|-\n"),
    .init("bars over bars") { times("|", $0 / 3) + "\n" + times("-|", $0 / 3) },
    .init("aligned columns") { times("a|", $0 / 6) + "\n" + times(":-|", $0 / 6) + "\nb" },
    .init(repeating: "![[]()"),
    .init("quotes, then emphasis") { times(">", $0 / 3) + times("a*", $0 / 3) },
    .init("nested items, then lines") { times(" -", $0 / 3) + "x" + times("\n", $0 / 3) },
    .init("nested footnotes") { times("[^1]:", $0 / 6) + times("\n", $0 / 6) },
    .init(repeating: "a<?"), .init(repeating: "<!A "), .init(repeating: "<![CDATA["),
    .init(repeating: "a<!--"), .init(repeating: "http://a.b<"),
    .init("closing brackets after an address") { "www.a.b/" + times(")", $0) },
    .init(repeating: "mailto:s@p.com/"), .init(repeating: "a@b.c "),
    .init("one definition, many uses") {
      "[a]: /" + times("x", $0 / 2) + "\n\n" + times("[a]", $0 / 6)
    },
    .init("a long title, many uses") {
      "# h\n[a]: /x \"" + times("y\n", $0 / 4) + "\"\n\n" + times("[a]", $0 / 6)
    },
    .init(repeating: ">"), .init(repeating: "["), .init(repeating: "*"), .init(repeating: "_"),
    .init(repeating: "*a_ "), .init(repeating: "{{ a\n"), .init(repeating: "{{ a }}"),
    .init(repeating: "a@b.c\n"), .init(repeating: "<!-- x -->\n\n"), .init(repeating: "<div>\n\n"),
    .init(repeating: "&amp; mentor "), .init(repeating: "[a](/x?a&amp;b) "),
    .init(repeating: "## a\n"),
    .init("deeper and deeper lists") {
      var text = ""
      var depth = 0
      while text.utf8.count < $0 {
        text += times("  ", depth) + "- a\n"
        depth += 1
      }
      return text
    },
    .init("emphasis, then links") { times("*a ", $0 / 6) + times("[b](c) ", $0 / 14) },
    .init("words struck out") { times("~~a ", $0 / 8) + times("x~ ", $0 / 6) },
    .init("nested emphasis") { times("**a ", $0 / 12) + times("b**", $0 / 12) },
  ]

  @Test("no trap costs more than a few seconds", arguments: trapCases, [false, true])
  func traps(_ trap: Trap, _ allowHTML: Bool) {
    let clock = ContinuousClock()
    let portal = MarkdownTestPortal()
    portal.watchedWords = [Array("mentor".utf8)]
    let source = trap.make(100_000)
    var out: [UInt8] = []
    let time = clock.measure {
      tree(source, allowHTML: allowHTML).html(portal, into: &out)
    }
    // A debug build on a busy machine; unbounded, most take minutes.
    #expect(time < .seconds(20))
    #expect(out.count < 20_000_000)
  }

  @Test("a page that breaks a limit is empty, and says which one")
  func limits() {
    let cases: [(String, Code)] = [
      (times("a\n\n", 2_000_000), .markdownTooLarge), (times(">", 10_000), .markdownTooDeep),
      (times("- ", 10_000) + "a", .markdownTooDeep),
      (times("*a _b ", 80) + times("c_ d* ", 80), .markdownTooDeep),
      (times("a|", 70) + "\n" + times("-|", 70), .markdownTableTooLarge),
      ("a|b\n-|-\n" + times("c|d\n", 11_000), .markdownTableTooLarge),
      (times("a<?", 30_000), .markdownTooCostly), (times("{{a}}", 20_001), .markdownTooLarge),
      (times("*", 700_000), .markdownTooCostly),
    ]
    for (source, code) in cases {
      let tree = tree(source)
      #expect(tree.isEmpty)
      #expect(tree.diagnostics.map(\.code) == [code])
      #expect(tree.headingIDs.isEmpty)
      #expect(tree.wordCount == 0)
    }
  }

  @Test("a page that becomes too long is cut and reported")
  func budget() {
    var options = MarkdownOptions()
    options.limits.maxOutputBytes = 1000
    let tree = MarkdownTree(source: Array(times("<", 2000).utf8), file: "a.md", options: options)
    let portal = MarkdownTestPortal()
    var out: [UInt8] = []
    tree.html(portal, into: &out)
    #expect(portal.reports.map(\.code) == [.markdownTooLarge])
  }

  @Test("ordinary large pages pass")
  func large() {
    let pages = [
      times("- [The first meeting](../modules/first-meeting.md): what to prepare\n", 3000),
      "| A | B | C |\n| - | - | - |\n" + times("| one | [two](a.md) | me@example.org |\n", 6000),
      times("A line of ordinary text, with *emphasis* and [a link](a.md).\n\n", 12_000),
      times("Write to me@example.org or www.example.org.\n", 3000),
      "```\n" + times("https://example.org/x?y=[1] me@example.org <!-- x --> | -- |\n", 2000)
        + "```",
      times("![A room](room.png)\n", 500) + "\n" + times("[a]: b.md\n", 300),
    ]
    for page in pages {
      #expect(tree(page).diagnostics.filter { $0.severity == .error } == [])
    }
  }

  @Test(
    "no spelling of a script gets into a page",
    arguments: [
      "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](&#106;avascript:alert(1))",
      "[a](&#x6A;&#x61;vascript&colon;alert(1))", "[a](<java\tscript:alert(1)>)",
      "[a](<\u{1}javascript:alert(1)>)", "[a](<java&#10;script:alert(1)>)",
      "[a](< javascript:alert(1)>)", "[a](<java&NewLine;script:x>)", "[a](vbscript:x)",
      "[a](data:text/html;base64,x)", "<javascript:alert(1)>", "<data:text/html,x>",
      "[a]\n\n[a]: javascript:alert(1)", "![a](javascript:alert(1))",
      "![a](data:image/png;base64,x)",
      "[a](java\\script:x)", "[a](javascript&colon;x)",
    ])
  func scripts(_ source: String) {
    let html = html(source).lowercased()
    for attribute in ["href", "src"] {
      for scheme in ["javascript", "vbscript", "data"] {
        #expect(!html.contains("\(attribute)=\"\(scheme)"))
      }
    }
  }

  @Test("the renderer is told of every unsafe link by its place")
  func unsafe() {
    for source in ["[a](javascript:x)", "[a](DATA:x)", "<vbscript:x>", "[a](&#106;avascript:x)"] {
      #expect(tree(source).diagnostics.contains { $0.code == .markdownUnsafeLink })
    }
  }

  @Test("nothing from the source opens a tag of its own", arguments: [false, true])
  func tags(_ allowHTML: Bool) {
    // A fixed seed: the same pages on every run.
    var seed: UInt64 = 42
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    let pieces = [
      "<script>", "</p>", "<img src=x onerror=y>", "\"", "'", "<", ">", "&", "&lt;", "`", "*", "_",
      "[",
      "](", ")", "![", "\n", "\n\n", "> ", "- ", "- [ ] ", "| a |\n| - |\n| ", " | ",
      "{{ program.name }}",
      "{{", "```", "<b>", "</b>", "<details>", "</details>", "<b title=\"", "[^1]", "\n\n[^1]: ",
      "## ",
      "{#x}", "[!NOTE]\n", "é", "\u{0}", "\\", "<!--", "-->", "javascript:", "<div>", "www.a.b",
      "a@b.c",
    ]
    let ours: Set<String> = [
      "p", "h2", "em", "strong", "del", "code", "pre", "a", "img", "ul", "ol", "li", "blockquote",
      "aside",
      "table", "thead", "tbody", "tr", "th", "td", "div", "sup", "section", "br", "hr", "label",
      "input",
      "figure", "figcaption",
    ]
    let allowed = ours.union(["b", "details"])
    for _ in 0..<1500 {
      var source = ""
      for _ in 0...next(25) { source += pieces[next(pieces.count)] }
      let html = html(source, allowHTML: allowHTML)
      var open: [String] = []
      for part in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
        let isEnd = part.hasPrefix("/")
        let name = String(part.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
        #expect((allowHTML ? allowed : ours).contains(name), "\(source.debugDescription) → \(html)")
        #expect(part.contains(">"), "\(source.debugDescription) → \(html)")
        // Every other piece between quotation marks is an attribute's value.
        let tag = part.prefix { $0 != ">" }.split(separator: "\"", omittingEmptySubsequences: false)
        for (i, piece) in tag.enumerated() where i % 2 == 0 {
          #expect(!piece.contains("onerror"), "\(source.debugDescription) → \(html)")
        }
        if ["br", "hr", "img", "input"].contains(name) { continue }
        if isEnd {
          #expect(open.popLast() == name, "\(source.debugDescription) → \(html)")
        } else {
          open.append(name)
        }
      }
      #expect(open.isEmpty, "\(source.debugDescription) → \(html)")
    }
  }
}

@Suite("UTF-8")
struct UTF8ProblemTests {
  @Test("valid text has no problem")
  func valid() {
    #expect(utf8Problem(in: Array("Zoë, 导师, 🎉, \u{10FFFF}\u{D7FF}\u{E000}".utf8)) == nil)
    #expect(utf8Problem(in: Array(times("abcdefgh", 99).utf8)) == nil)
    #expect(utf8Problem(in: []) == nil)
  }

  @Test("the first bad byte is named", arguments: 0..<40)
  func invalid(_ offset: Int) {
    let bad: [[UInt8]] = [
      [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xFF], [0xE9, 0x20],
    ]
    for bytes in bad {
      let text = Array(times("a", offset).utf8) + bytes + Array("bc".utf8)
      #expect(utf8Problem(in: text) == offset)
    }
  }

  @Test("it agrees with the standard library on random bytes")
  func random() {
    var seed: UInt64 = 7
    let bytes: [UInt8] = [
      0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0x8F, 0x90,
    ]
    for _ in 0..<20_000 {
      var text: [UInt8] = []
      for _ in 0..<6 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(bytes[Int((seed >> 33) % UInt64(bytes.count))])
      }
      #expect((utf8Problem(in: text) == nil) == (String(validating: text, as: UTF8.self) != nil))
    }
  }
}

@Suite("The watchdog")
struct WatchdogTests {
  @Test("it lets workers work, and can be stopped")
  func quiet() {
    let watchdog = Watchdog(slots: 2, seconds: 60) { file, reason in
      fatalError("\(file) \(reason)")
    }
    watchdog.start()
    watchdog.start()
    for i in 0..<1000 {
      watchdog.enter(slot: i % 2, file: "a.md")
      watchdog.leave(slot: i % 2)
    }
    watchdog.stop()
    watchdog.stop()
  }

  @Test("it ends a process whose file takes too long, and names the file")
  func time() async {
    await #expect(processExitsWith: .exitCode(7)) {
      let watchdog = Watchdog(slots: 1, seconds: 0.1, growth: .max) { file, reason in
        guard file == "slow.md", case .time = reason else { exitNow(8) }
        exitNow(7)
      }
      watchdog.start()
      watchdog.enter(slot: 0, file: "slow.md")
      spin()
    }
  }

  @Test("it ends a process whose memory grows too much")
  func memory() async {
    await #expect(processExitsWith: .exitCode(7)) {
      let watchdog = Watchdog(slots: 1, seconds: 100, growth: 50 << 20) { file, reason in
        guard file == "big.md", case .memory = reason else { exitNow(8) }
        exitNow(7)
      }
      watchdog.start()
      watchdog.enter(slot: 0, file: "big.md")
      var hoard: [[UInt8]] = []
      // The first look notes how much there is, so it must come before all of it is taken.
      while hoard.count < 4000 {
        hoard.append([UInt8](repeating: 1, count: 1 << 20))
        pause()
      }
      exitNow(9)
    }
  }
}
