import SiteBuild

/// A request as it was sent. Names of fields are in lower case.
package struct PreviewRequest: Sendable {
  package var method: String
  package var target: [UInt8]
  package var fields: [(name: String, value: String)]

  package init(method: String, target: [UInt8], fields: [(name: String, value: String)]) {
    self.method = method
    self.target = target
    self.fields = fields
  }

  func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}

/// What a request is answered.
package struct PreviewAnswer: Sendable {
  package var status: Int
  package var fields: [(name: String, value: String)]
  /// What the body holds; of a `HEAD`, what it would.
  package var body: [UInt8] = []
  /// Whether the connection can go on after it.
  package var keepsConnection = true
  /// The page whose news the body goes on to tell; nil for an answer with an end.
  package var news: (path: String, tag: String)?

  package init(status: Int, fields: [(name: String, value: String)], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// A refusal: one line of text, after which the connection ends.
  init(_ refusal: Refusal) {
    self.init(
      status: refusal.status,
      fields: [
        ("content-type", "text/plain; charset=utf-8"), ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
      ], body: Array((refusal.reason + "\n").utf8))
    keepsConnection = false
  }
}

/// What the pages of the preview may do: nothing that a host with a strict policy would forbid them,
/// but for the stream of news.
let contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
  + "media-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'; "
  + "base-uri 'none'; frame-ancestors 'self'"

extension PreviewState {
  /// The answer to a request: the one place that decides who gets what.
  package func answer(to request: PreviewRequest, _ visitors: Visitors) -> PreviewAnswer {
    if let refusal = refusal(of: request, visitors) { return PreviewAnswer(refusal) }
    let shown = shown
    let wish = wish(target: request.target, base: shown.base)
    switch wish {
    case .refused(let refusal):
      return PreviewAnswer(refusal)
    case .siteRoot:
      // Not for ever: the folder is a setting.
      return PreviewAnswer(
        status: 307, fields: [("location", shown.base), ("cache-control", "no-store")])
    case .own(let file):
      return answer(ServedPage(file), to: request)
    case .events(let path, let tag):
      guard isOwnPage(request, visitors) else {
        return PreviewAnswer(Refusal(403, "Only pages of this preview are told its news."))
      }
      var answer = PreviewAnswer(
        status: 200,
        fields: [
          ("content-type", "text/event-stream; charset=utf-8"), ("cache-control", "no-store"),
          ("x-content-type-options", "nosniff"),
        ])
      answer.news = (path, tag)
      return answer
    case .elsewhere:
      return answer(with: shown.page(at: wish), at: request)
    case .file(let path):
      // A folder without its `/` would make every link of the page lead astray.
      if !path.isEmpty, !path.hasSuffix("/"), let site = shown.site, site.bytes(of: path) == nil,
        site.bytes(of: path + "/index.html") != nil
      {
        return PreviewAnswer(
          status: 307,
          fields: [("location", rawPath(request.target) + "/"), ("cache-control", "no-store")])
      }
      return answer(with: shown.page(at: wish), at: request)
    }
  }

  private func refusal(of request: PreviewRequest, _ visitors: Visitors) -> Refusal? {
    let hosts = request.values("host")
    guard hosts.count == 1 else { return Refusal(400, "The request must name one host.") }
    guard visitors.welcome(hosts[0]) else {
      return Refusal(421, "This preview does not answer to the name in the address.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return Refusal(405, "A preview can be read and nothing else.")
    }
    let lengths = request.values("content-length")
    guard request.values("transfer-encoding").isEmpty, lengths.allSatisfy({ $0 == "0" }) else {
      return Refusal(413, "A preview takes nothing in.")
    }
    guard request.values("expect").isEmpty else {
      return Refusal(417, "A preview takes nothing in.")
    }
    return nil
  }

  /// Whether a page of the preview asks, as far as its browser says.
  private func isOwnPage(_ request: PreviewRequest, _ visitors: Visitors) -> Bool {
    request.values("origin").allSatisfy(visitors.welcome(origin:))
      && request.values("sec-fetch-site").allSatisfy { $0 == "same-origin" || $0 == "none" }
  }

  /// A page gets the script that follows changes; every other file is served as it is.
  private func answer(with page: ServedPage, at request: PreviewRequest) -> PreviewAnswer {
    guard page.path.hasSuffix(".html") else { return answer(page, to: request) }
    let path = decodedPath(request.target)
    let script =
      "<script src=\"\(previewFolder)\(PreviewFile.script.rawValue)\" data-path=\"\(escaped(path))\""
      + " data-tag=\"\(page.tag)\" data-site=\"\(page.status == 503 ? "none" : "built")\" defer></script>"
    let bytes = inserting(Array(script.utf8), before: Array("</head>".utf8), in: page.bytes())
    return answer(
      ServedPage(status: page.status, path: page.path, tag: page.tag) { bytes }, to: request)
  }

  private func answer(_ page: ServedPage, to request: PreviewRequest) -> PreviewAnswer {
    let isPage = page.path.hasSuffix(".html")
    let tag = "\"\(page.tag)\""
    var fields = [
      ("content-type", contentType(of: page.path)), ("etag", tag),
      ("x-content-type-options", "nosniff"), ("cross-origin-resource-policy", "same-origin"),
      // A page is not even kept for the way back: it would show what is no longer true. Other files
      // may be kept, but are asked for each time.
      ("cache-control", isPage ? "no-store" : "no-cache"),
    ]
    if isPage { fields.append(("content-security-policy", contentPolicy)) }
    guard page.status == 200 else {
      return PreviewAnswer(status: page.status, fields: fields, body: page.bytes())
    }
    if request.values("if-none-match").contains(where: { matches($0, tag) }) {
      return PreviewAnswer(status: 304, fields: fields.filter { $0.0 != "content-type" })
    }
    let bytes = page.bytes()
    guard !isPage else { return PreviewAnswer(status: 200, fields: fields, body: bytes) }
    fields.append(("accept-ranges", "bytes"))
    guard request.method == "GET", let range = request.values("range").first,
      request.values("if-range").allSatisfy({ $0 == tag })
    else { return PreviewAnswer(status: 200, fields: fields, body: bytes) }
    switch byteRange(range, of: bytes.count) {
    case .whole:
      return PreviewAnswer(status: 200, fields: fields, body: bytes)
    case .part(let part):
      fields.append(
        ("content-range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"))
      return PreviewAnswer(status: 206, fields: fields, body: Array(bytes[part]))
    case .none:
      return PreviewAnswer(
        status: 416, fields: fields + [("content-range", "bytes */\(bytes.count)")])
    }
  }
}

extension ServedPage {
  /// One of the preview's own files.
  init(_ file: PreviewFile) {
    let text = file == .script ? reloadScript : overlayStyle
    self.init(status: 200, path: file.rawValue, tag: fingerprint(of: text.utf8)) {
      Array(text.utf8)
    }
  }
}

/// Whether an `If-None-Match` field names the tag.
private func matches(_ field: String, _ tag: String) -> Bool {
  field.split(separator: ",").contains {
    let one = $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    return String(one) == "*" || String(one) == tag || String(one) == "W/" + tag
  }
}

/// The part of a file that a `Range` field asks for.
package enum ByteRange: Hashable, Sendable {
  /// The field is of a kind that we do not serve, which means it does not count.
  case whole
  case part(Range<Int>)
  /// The file has no such part.
  case none
}

/// The part of a file of `count` bytes that `bytes=0-499`, `bytes=500-` or `bytes=-500` asks for.
package func byteRange(_ field: String, of count: Int) -> ByteRange {
  guard field.hasPrefix("bytes=") else { return .whole }
  let ends = field.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
  func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
  guard ends.count == 2, !(ends[0].isEmpty && ends[1].isEmpty) else { return .whole }
  if ends[0].isEmpty {
    guard let length = number(ends[1]) else { return .whole }
    return length == 0 || count == 0 ? .none : .part(max(0, count - length)..<count)
  }
  guard let first = number(ends[0]) else { return .whole }
  guard !ends[1].isEmpty else { return first < count ? .part(first..<count) : .none }
  guard let last = number(ends[1]), last >= first else { return .whole }
  return first < count ? .part(first..<min(last, count - 1) + 1) : .none
}

/// The bytes with some others put in before the first occurrence of a mark, or at the end.
private func inserting(_ added: [UInt8], before mark: [UInt8], in bytes: [UInt8]) -> [UInt8] {
  var place = bytes.count
  var index = 0
  while index + mark.count <= bytes.count {
    if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
      place = index
      break
    }
    index += 1
  }
  return bytes[..<place] + added + bytes[place...]
}
