import Foundation
import Preview
import Synchronization
import Testing

@Suite("The preview's server")
struct ServerTests {
  // MARK: What a page's reader gets

  @Test("a page comes with the script that follows changes, and is not kept anywhere")
  func page() throws {
    let preview = try Preview()
    let got = try preview.get("/m/handbook/index.html")
    #expect(got.status == 200)
    #expect(got["content-type"] == "text/html; charset=utf-8")
    #expect(got["cache-control"] == "no-store")
    #expect(
      got.text.contains(
        #"<script src="/.portico/preview.js" data-path="/m/handbook/index.html" data-tag=""#))
    #expect(got["content-security-policy"]?.contains("script-src 'self'") == true)
    #expect(got["x-content-type-options"] == "nosniff")
  }

  static let files: [(target: String, status: Int, type: String?)] = [
    ("/m/", 200, "text/html; charset=utf-8"),
    ("/m/handbook/", 200, "text/html; charset=utf-8"),
    ("/m/style.css", 200, "text/css; charset=utf-8"),
    ("/m/talk.mp4", 200, "video/mp4"),
    ("/.portico/preview.js", 200, "text/javascript; charset=utf-8"),
    ("/.portico/preview.css", 200, "text/css; charset=utf-8"),
    ("/m/handbook", 307, nil), ("/m", 307, nil), ("/", 307, nil),
    ("/m/not-there.html", 404, "text/html; charset=utf-8"),
    ("/elsewhere/", 404, "text/html; charset=utf-8"),
  ]

  @Test("each address has its status and type", arguments: files.indices)
  func types(_ index: Int) throws {
    let (target, status, type) = Self.files[index]
    let got = try Preview().get(target)
    #expect(got.status == status, "\(target)")
    #expect(got["content-type"] == type, "\(target)")
  }

  @Test("short addresses lead to the site's own folder")
  func redirects() throws {
    let preview = try Preview()
    #expect(try preview.get("/")["location"] == "/m/")
    #expect(try preview.get("/m")["location"] == "/m/")
    #expect(try preview.get("/m/handbook?x=1")["location"] == "/m/handbook/")
  }

  @Test("the 404 page, which has whole addresses, leads to the preview and not to the host")
  func notFound() throws {
    let got = try Preview().get("/m/a/b/c.html")
    #expect(got.status == 404)
    #expect(got.text.contains(#"<a href="/m/index.html">"#))
    #expect(!got.text.contains("https://portal.example"))
  }

  @Test("HEAD gets what GET gets, but for the body")
  func head() throws {
    let preview = try Preview()
    for target in ["/m/", "/m/style.css", "/m/talk.mp4", "/m/not-there.html"] {
      let whole = try preview.get(target)
      let head = try preview.get(target, method: "HEAD")
      #expect(head.fields == whole.fields, "\(target)")
      #expect(head.body.isEmpty)
      #expect(head["content-length"] == "\(whole.body.count)")
    }
  }

  @Test("a file is sent once, and in parts to who asks for parts")
  func parts() throws {
    let preview = try Preview()
    let whole = try preview.get("/m/talk.mp4")
    #expect(whole["accept-ranges"] == "bytes")
    #expect(whole["cache-control"] == "no-cache")
    let tag = try #require(whole["etag"])
    let same = try preview.get("/m/talk.mp4", fields: ["If-None-Match: W/\"other\", \(tag)"])
    #expect(same.status == 304)
    #expect(same.body.isEmpty)
    let part = try preview.get("/m/talk.mp4", fields: ["Range: bytes=10-19"])
    #expect(part.status == 206)
    #expect(part["content-range"] == "bytes 10-19/\(whole.body.count)")
    #expect(part.body == Array(whole.body[10..<20]))
    #expect(
      try preview.get("/m/talk.mp4", fields: ["Range: bytes=10-19", "If-Range: \"old\""]).status
        == 200)
    let past = try preview.get("/m/talk.mp4", fields: ["Range: bytes=\(whole.body.count)-"])
    #expect(past.status == 416)
    #expect(past["content-range"] == "bytes */\(whole.body.count)")
  }

  @Test("before there is a site, its place says so, and is no success")
  func nothingYet() throws {
    let preview = try Preview(site: nil)
    for target in ["/", "/m/", "/m/handbook/index.html"] {
      let got = try preview.get(target)
      #expect(got.status == 503)
      #expect(got.text.contains("data-site=\"none\""))
    }
  }

  @Test("without an address the site stands at the root, and the nearest page is named")
  func withoutAddress() throws {
    let preview = try Preview(site: Site(address: nil, files: ["handbook/index.html": "<p>"]))
    let got = try preview.get("/handbok/index.html")
    #expect(got.status == 404)
    #expect(got.text.contains(#"<a href="/handbook/index.html">"#))
  }

  // MARK: What nobody gets

  /// Whole requests as they come over the wire, each with the status it gets. `\r\n` as it must be.
  static let hostile: [(request: String, statuses: [Int])] = [
    ("GET /m/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
    ("GET /m/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
    ("GET /m/%252e%252e/x HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
    ("GET /m/..\\..\\x HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
    ("GET /m/a%00.html HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
    ("GET /m/.portico-manifest HTTP/1.1\r\nHost: localhost\r\n\r\n", [404]),
    ("GET /m/Private/roster.csv HTTP/1.1\r\nHost: localhost\r\n\r\n", [404]),
    ("GET http://localhost/m/ HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
    ("GET http://evil.example/m/ HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
    ("CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n", [400, 405]),
    ("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", [400, 405]),
    ("POST /m/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc", [405]),
    ("PUT /m/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n", [405]),
    ("DELETE /m/ HTTP/1.1\r\nHost: localhost\r\n\r\n", [405]),
    ("TRACE /m/ HTTP/1.1\r\nHost: localhost\r\n\r\n", [405]),
    ("BREW /m/ HTTP/1.1\r\nHost: localhost\r\n\r\n", [400, 405]),
    ("GET /m/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc", [413]),
    (
      "GET /m/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      [413]
    ),
    (
      "GET /m/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      [400, 413]
    ),
    (
      "GET /m/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n",
      [400, 413]
    ),
    ("GET /m/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", [400, 413]),
    ("GET /m/ HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n", [417]),
    ("GET /m/ HTTP/1.1\r\n\r\n", [400]),
    ("GET /m/ HTTP/1.0\r\n\r\n", [400]),
    ("GET /m/ HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", [400]),
    ("GET /m/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", [421]),
    ("GET /m/ HTTP/1.1\r\nHost: evil.example:8000\r\n\r\n", [421]),
    ("GET /m/ HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", [421]),
    ("GET /m/ HTTP/1.1\r\nHost: 0.0.0.0\r\n\r\n", [421]),
    ("GET /m/ HTTP/1.1\r\nHost:\r\n\r\n", [421]),
    (
      "GET /.portico/events?path=/m/&tag=x HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n\r\n",
      [403]
    ),
    (
      "GET /.portico/events?path=/m/&tag=x HTTP/1.1\r\nHost: localhost\r\nOrigin: null\r\n\r\n",
      [403]
    ),
    (
      "GET /.portico/events?path=/m/&tag=x HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\n\r\n",
      [403]
    ),
    (
      "GET /" + String(repeating: "a", count: 5_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n", [414]
    ),
    (
      "GET /" + String(repeating: "a", count: 500_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
      [414, 431]
    ),
    (
      "GET /m/ HTTP/1.1\r\nHost: localhost\r\nX: " + String(repeating: "a", count: 500_000)
        + "\r\n\r\n",
      [431]
    ),
    (
      "GET /m/ HTTP/1.1\r\nHost: localhost\r\n" + String(repeating: "X: a\r\n", count: 50_000)
        + "\r\n",
      [431]
    ),
    ("GET /m/ HTTP/9.9\r\nHost: localhost\r\n\r\n", [400, 505]),
    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400, 405, 505]),
    ("GET /m/\r\n\r\n", [400, 505]),
    ("GET /m/ HTTP/1.1\r\nHost: localhost\r\nX : a\r\n\r\n", [400]),
    ("GET /m/ HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n", [400]),
    ("GET /m/ HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\n\r\n", [400]),
    ("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}", [400, 405]),
    ("hello\r\n\r\n", [400, 405, 505]),
  ]

  @Test("a hostile request is refused with its status", arguments: hostile.indices)
  func refused(_ index: Int) throws {
    let (request, statuses) = Self.hostile[index]
    let got = try Preview().send(request)
    #expect(statuses.contains(got.status), "\(request.prefix(100)): \(got.status)")
    #expect(!got.text.contains("handbook"), "\(request.prefix(100))")
    // And the server is still there for its own visitor.
  }

  @Test("after all of them the server still serves, and has let go of every connection")
  func survives() throws {
    let preview = try Preview()
    for (request, _) in Self.hostile { _ = try preview.send(request) }
    #expect(try preview.get("/m/").status == 200)
    let start = ContinuousClock.now
    while preview.server.openConnections > 0, ContinuousClock.now - start < .seconds(20) {}
    #expect(preview.server.openConnections == 0)
  }

  @Test("a request behind another on the same connection is looked at like the first")
  func pipelined() throws {
    let preview = try Preview()
    let got = try preview.send(
      "GET /m/style.css HTTP/1.1\r\nHost: localhost\r\n\r\nGET /m/ HTTP/1.1\r\nHost: evil.example\r\n\r\n"
    )
    #expect(got.status == 200)
    #expect(got.text.contains("HTTP/1.1 421 "))
  }

  // MARK: Slow and many visitors

  @Test("who sends a request in drops is told to go after a while")
  func slow() throws {
    var limits = ServerLimits()
    limits.requestSeconds = 0.3
    let preview = try Preview(limits: limits)
    let line = try preview.connect()
    line.send("GET /m/ HTTP/1.1\r\nHost: local")
    #expect(line.readAll().hasPrefix("HTTP/1.1 408 "))
  }

  @Test("who asks and does not read is let go, and others are served meanwhile")
  func unread() throws {
    var limits = ServerLimits()
    limits.answerSeconds = 0.3
    let preview = try Preview(limits: limits)
    let line = try preview.connect()
    line.send("GET /m/large.zip HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(try preview.get("/m/").status == 200)
    #expect(preview.lets(goOf: line))
  }

  @Test("more visitors than there is room for are told so, and come in when there is")
  func many() throws {
    var limits = ServerLimits()
    limits.connections = 3
    let preview = try Preview(limits: limits)
    var lines = try (0..<3).map { _ in
      let line = try preview.connect()
      line.send("GET /.portico/events?path=/m/&tag=x HTTP/1.1\r\nHost: localhost\r\n\r\n")
      _ = line.read(until: "\n\n")
      return line
    }
    #expect(try preview.get("/m/").status == 503)
    lines.removeAll()
    let start = ContinuousClock.now
    while preview.server.openConnections > 0, ContinuousClock.now - start < .seconds(20) {}
    #expect(try preview.get("/m/").status == 200)
  }

  // MARK: News

  @Test("a page is told when it is out of date, what is wrong, and when that is mended")
  func news() throws {
    let preview = try Preview()
    let page = try preview.get("/m/").text
    let tag = try #require(page.firstMatch(of: /data-tag="([^"]*)"/)?.1)
    let line = try preview.connect()
    line.send(
      "GET /.portico/events?path=%2Fm%2F&tag=\(tag) HTTP/1.1\r\nHost: localhost\r\n"
        + "Origin: http://localhost:\(preview.server.port)\r\nSec-Fetch-Site: same-origin\r\n\r\n")
    let first = line.read(until: "\n\n")
    #expect(first.contains("content-type: text/event-stream"))
    #expect(first.contains(#"data: {"stale":false,"count":0,"mistakes":[]}"#))
    preview.state.show(mistakes: [#"{"summary":"wrong"}"#])
    #expect(
      line.read(until: "\n\n").contains(
        #"{"stale":false,"count":1,"mistakes":[{"summary":"wrong"}]}"#))
    // The last good page is still there.
    #expect(try preview.get("/m/").status == 200)
    preview.state.show(Site())
    #expect(line.read(until: "\n\n").contains(#"{"stale":false,"count":0,"mistakes":[]}"#))
    preview.state.show(Site(files: ["index.html": "<head></head>new"]))
    #expect(line.read(until: "\n\n").contains(#"{"stale":true,"#))
  }

  @Test("a page that is gone, and one that has come back, are news")
  func goneAndBack() throws {
    let preview = try Preview(site: Site(address: nil))
    let line = try preview.connect()
    line.send("GET /.portico/events?path=/a.html&tag=missing HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(line.read(until: "\n\n").contains(#""stale":false"#))
    preview.state.show(Site(address: nil, files: ["a.html": "x"]))
    #expect(line.read(until: "\n\n").contains(#""stale":true"#))
  }

  @Test("a stream gives a sign of life")
  func pulse() throws {
    var limits = ServerLimits()
    limits.pulseSeconds = 0.05
    let preview = try Preview(limits: limits)
    let line = try preview.connect()
    line.send("GET /.portico/events?path=/m/&tag=x HTTP/1.1\r\nHost: localhost\r\n\r\n")
    _ = line.read(until: "\n\n")
    #expect(line.read(until: "\n\n").contains(":\n\n"))
    #expect(line.read(until: "\n\n").contains(":\n\n"))
  }

  @Test("a taken port is said to be taken")
  func taken() throws {
    let preview = try Preview()
    #expect(throws: PreviewServer.Failure.portTaken) {
      _ = try PreviewServer(
        host: "127.0.0.1", port: preview.server.port, state: PreviewState(),
        visitors: Visitors(host: "127.0.0.1"))
    }
    #expect(throws: PreviewServer.Failure.noSuchHost) {
      _ = try PreviewServer(
        host: "203.0.113.1", port: 0, state: PreviewState(), visitors: Visitors(host: "127.0.0.1"))
    }
  }
}

// MARK: A preview to ask

private struct Site: FinishedSite {
  var address: String? = "https://portal.example/m/"
  var files = Self.usual

  static let usual = [
    "index.html": "<html><head><title>Home</title></head><body>Welcome</body></html>",
    "handbook/index.html": "<html><head></head><body>The handbook</body></html>",
    "404.html":
      #"<html><head></head><body><a href="https://portal.example/m/index.html">Home</a></body></html>"#,
    "style.css": "body { margin: 0 }", "talk.mp4": String(repeating: "moving ", count: 100),
    "large.zip": String(repeating: "much ", count: 4_000_000),
  ]

  var paths: [String] { files.keys.sorted() }
  func bytes(of path: String) -> [UInt8]? { files[path].map { Array($0.utf8) } }
}

private final class Preview {
  let state = PreviewState()
  let server: PreviewServer

  init(site: Site? = Site(), limits: ServerLimits = ServerLimits()) throws {
    if let site { state.show(site) }
    server = try PreviewServer(
      host: "127.0.0.1", port: 0, state: state, visitors: Visitors(host: "127.0.0.1"),
      limits: limits)
  }

  deinit { server.stop() }

  func get(_ target: String, method: String = "GET", fields: [String] = []) throws -> Answer {
    let lines = ["\(method) \(target) HTTP/1.1", "Host: localhost", "Connection: close"] + fields
    return try send(lines.joined(separator: "\r\n") + "\r\n\r\n")
  }

  /// Sends a whole request and reads until the server ends the connection.
  func send(_ request: String) throws -> Answer {
    let line = try connect()
    line.send(request)
    return Answer(line.readAllBytes())
  }

  func connect() throws -> Line { try Line(port: server.port) }

  /// Whether the server has no connection left, within twenty seconds, although one is still held.
  func lets(goOf line: Line) -> Bool {
    let start = ContinuousClock.now
    while server.openConnections > 0, ContinuousClock.now - start < .seconds(20) {}
    return withExtendedLifetime(line) { server.openConnections == 0 }
  }
}

private struct Answer {
  var status = 0
  var fields: [String: String] = [:]
  var body: [UInt8] = []

  init(_ bytes: [UInt8]) {
    let mark = Array("\r\n\r\n".utf8)
    let end = bytes.indices.first { bytes[$0...].starts(with: mark) } ?? bytes.count
    let head = String(decoding: bytes[..<end], as: UTF8.self).components(separatedBy: "\r\n")
    status = head[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    for line in head.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 {
        fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
      }
    }
    body = Array(bytes.dropFirst(end + 4))
  }

  var text: String { String(decoding: body, as: UTF8.self) }
  subscript(name: String) -> String? { fields[name] }
}

/// A connection, byte by byte. Every read ends after twenty seconds.
private final class Line {
  private let socket: Int32
  private var rest: [UInt8] = []

  init(port: Int) throws {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    socket = Foundation.socket(AF_INET, kind, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let socket = socket
    let failed = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(failed == 0)
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(socket, SOL_SOCKET, option, &patience, socklen_t(MemoryLayout<timeval>.size))
    }
  }

  deinit { close(socket) }

  /// Sends as much as the server takes: it may end the connection in the middle.
  func send(_ text: String) {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.send(socket, $0.baseAddress, $0.count, flags) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Everything up to and with a mark, or to the end.
  func read(until mark: String) -> String {
    let mark = Array(mark.utf8)
    // The head of an answer ends with an empty line as well.
    while true {
      if let start = rest.indices.first(where: { rest[$0...].starts(with: mark) }) {
        defer { rest.removeFirst(start + mark.count) }
        return String(decoding: rest[..<(start + mark.count)], as: UTF8.self)
      }
      guard let more = receive() else { return String(decoding: rest, as: UTF8.self) }
      rest += more
    }
  }

  func readAllBytes() -> [UInt8] {
    while let more = receive() { rest += more }
    return rest
  }

  func readAll() -> String { String(decoding: readAllBytes(), as: UTF8.self) }

  private func receive() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &buffer, buffer.count, 0)
    return count > 0 ? Array(buffer[..<count]) : nil
  }
}
