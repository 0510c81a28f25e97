import Preview
import Testing

@Suite("What a request's target asks for")
struct RequestTargetTests {
  static let base = "/mentoring/"

  static let asked: [(target: String, wish: Wish)] = [
    ("/mentoring/", .file("")),
    ("/mentoring/index.html", .file("index.html")),
    ("/mentoring/turnabout/handbook/", .file("turnabout/handbook/")),
    ("/mentoring/a.html?x=1&y", .file("a.html")),
    ("/mentoring/caf%C3%A9.html", .file("café.html")),
    ("/mentoring/a%20b.pdf", .file("a b.pdf")),
    ("/", .siteRoot), ("/mentoring", .siteRoot),
    ("/mentor", .elsewhere), ("/mentoringx/", .elsewhere), ("/index.html", .elsewhere),
    ("/.portico/preview.js", .own(.script)), ("/.portico/preview.css?v=1", .own(.style)),
    (
      "/.portico/events?path=%2Fmentoring%2Fa.html&tag=1x",
      .events(path: "/mentoring/a.html", tag: "1x")
    ),
  ]

  @Test("an address leads where it says", arguments: asked.indices)
  func asks(_ index: Int) {
    let (target, expected) = Self.asked[index]
    #expect(wish(target: target.utf8, base: Self.base) == expected, "\(target)")
  }

  /// Each with the status it is refused with.
  static let hostile: [(target: String, status: Int)] = [
    ("", 400), ("*", 400), ("mentoring/", 400), ("http://127.0.0.1/mentoring/", 400),
    ("//evil.example/", 400), ("/mentoring//index.html", 400),
    ("/../etc/passwd", 400), ("/mentoring/../../etc/passwd", 400), ("/mentoring/..", 400),
    ("/mentoring/./index.html", 400),
    ("/mentoring/%2e%2e/%2e%2e/etc/passwd", 400), ("/mentoring/%2E%2E/x", 400),
    ("/mentoring/..%2f..%2fetc/passwd", 400), ("/mentoring/a%2Fb", 400),
    ("/mentoring/%252e%252e%252fetc", 400), ("/mentoring/100%25.pdf", 400),
    ("/mentoring/%c0%ae%c0%ae/x", 400), ("/mentoring/%ff", 400), ("/mentoring/caf\u{e9}", 400),
    ("/mentoring/a%00.html", 400), ("/mentoring/a%0d%0aSet-Cookie:x", 400), ("/mentoring/%7f", 400),
    ("/mentoring/..\\..\\x", 400), ("/mentoring/%5c..%5cx", 400),
    ("/mentoring/a%", 400), ("/mentoring/a%4", 400), ("/mentoring/a%zz", 400),
    ("/mentoring/a#b", 400),
    ("/mentoring/.git/config", 404), ("/mentoring/.portico-manifest", 404), ("/.env", 404),
    ("/mentoring/%2egit/config", 404), ("/.portico/", 404), ("/.portico/events.html", 404),
    ("/.portico/../Private/roster.csv", 404), ("/.portico/%2e%2e/x", 404),
    ("/.portico/events", 400), ("/.portico/events?path=a", 400),
    ("/.portico/events?path=%00&tag=1", 400),
    ("/" + String(repeating: "a", count: 5000), 414),
  ]

  @Test("what no browser asks for is refused", arguments: hostile.indices)
  func refuses(_ index: Int) {
    let (target, status) = Self.hostile[index]
    guard case .refused(let refusal) = wish(target: target.utf8, base: Self.base) else {
      Issue.record("\(target) is answered")
      return
    }
    #expect(refusal.status == status, "\(target): \(refusal)")
  }

  @Test("a slash with an accent over it is still a slash")
  func combining() {
    #expect(wish(target: "/%CC%81../x".utf8, base: "/") == .file("\u{301}../x"))
    #expect(
      wish(target: "/a/%CC%81b".utf8, base: "/a/") == .file("\u{301}b"))
  }

  @Test("whatever comes in, no path that comes out leads out of the site")
  func anything() {
    var random = SystemOfNumbers(seed: 7)
    let pieces = [
      "/", ".", "..", "%2e", "%2F", "%", "\\", "%5c", "a", "é", "\0", "?", "#", ".portico", "%00",
      "%25", "/mentoring/",
    ]
    for _ in 0..<20_000 {
      let target = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        pieces.randomElement(using: &random)!
      }.joined()
      if case .file(let path) = wish(target: target.utf8, base: Self.base) {
        let steps = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        #expect(!steps.dropLast().contains { $0.isEmpty }, "\(target)")
        #expect(!steps.contains { $0.first == UInt8(ascii: ".") }, "\(target)")
        #expect(
          !path.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "%") })
      }
    }
  }
}

/// The same numbers on every run (a linear congruential generator; Knuth's constants).
struct SystemOfNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

@Suite("Who may visit a preview")
struct VisitorsTests {
  @Test(
    "the names of this computer are welcome, with any port",
    arguments: [
      "127.0.0.1", "127.0.0.1:8000", "localhost:9000", "LOCALHOST", "[::1]:8000", "[::1]",
      "localhost.",
    ])
  func welcome(_ host: String) { #expect(Visitors(host: "127.0.0.1").welcome(host)) }

  @Test(
    "no other name is",
    arguments: [
      "", "evil.example", "evil.example:8000", "127.0.0.1.evil.example", "localhost.evil.example",
      "0.0.0.0:8000", "127.0.0.1:port", "127.0.0.1:", "::1", "[::1", "[::1]x", "user@127.0.0.1",
      "127.0.0.1/", "192.168.1.2:8000", "localhost:123456",
    ])
  func unwelcome(_ host: String) { #expect(!Visitors(host: "127.0.0.1").welcome(host)) }

  @Test("once others may visit, so are the machine's addresses and name, and nothing else")
  func open() {
    let visitors = Visitors(host: "0.0.0.0", machine: ["192.168.1.2", "desk", "desk.local"])
    #expect(visitors.welcome("192.168.1.2:8000"))
    #expect(visitors.welcome("Desk.local:8000"))
    #expect(!visitors.welcome("192.168.1.3:8000"))
    #expect(!visitors.welcome("0.0.0.0:8000"))
  }

  @Test("an origin is one of a page that this preview served")
  func origins() {
    let visitors = Visitors(host: "127.0.0.1")
    #expect(visitors.welcome(origin: "http://127.0.0.1:8000"))
    for origin in [
      "null", "", "http://evil.example", "file://localhost", "127.0.0.1", "http:127.0.0.1",
    ] {
      #expect(!visitors.welcome(origin: origin), "\(origin)")
    }
  }
}

@Suite("Parts of a file")
struct ByteRangeTests {
  static let cases: [(field: String, part: ByteRange)] = [
    ("bytes=0-3", .part(0..<4)), ("bytes=2-", .part(2..<10)), ("bytes=-3", .part(7..<10)),
    ("bytes=-30", .part(0..<10)), ("bytes=5-99", .part(5..<10)), ("bytes=9-9", .part(9..<10)),
    ("bytes=10-", .none), ("bytes=10-12", .none), ("bytes=-0", .none),
    ("bytes=3-2", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole), ("bytes=0-1,3-4", .whole),
    ("items=0-1", .whole), ("bytes=99999999999999999999-", .whole), ("", .whole),
  ]

  @Test("a range is the part of ten bytes that it says", arguments: cases.indices)
  func parts(_ index: Int) {
    #expect(
      byteRange(Self.cases[index].field, of: 10) == Self.cases[index].part,
      "\(Self.cases[index].field)")
  }
}
