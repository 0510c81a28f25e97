import Diagnostics
import Foundation
import Publishing
import Searching
import SiteBuild
import Testing

/// What readers' search knows of a site.
@Suite("The readers' search")
struct SearchTests {
  // MARK: Words

  @Test(
    "words are compared without case, accents and what keyboards lack",
    arguments: [
      ("Kick-off on 3 May 2026", ["kick", "off", "on", "may", "2026"]),
      ("L’équipe d'accueil", ["equipe", "accueil"]),
      ("Straße, Œuvre, Ærø, Łódź", ["strasse", "oeuvre", "aero", "lodz"]),
      ("Zoë’s ﬁrst ＶＩＳＩＴ", ["zoe", "first", "visit"]),
      ("İstanbul Ångström Đà Nẵng", ["istanbul", "angstrom", "da", "nang"]),
      ("Ёлка, ЙОД", ["елка", "иод"]),
      ("Ὀδυσσεύς", ["οδυσσευσ"]),
      ("البرنامج الإرشاديّ", ["برنامج", "ارشادي"]),
      ("שָׁלוֹם", ["שלום"]),
      ("導師計画", ["導師", "師計", "計画"]),
      ("心 OKR目標", ["心", "okr", "目標"]),
      ("มิตร", ["มิ", "ิต", "ตร"]),
      ("हिन्दी", ["हिन्दी"]),
      ("한국어 ガイド", ["한국어", "ガイ", "イド"]),
      ("co\u{AD}ordinate \u{200B}x", ["coordinate"]),
      ("__proto__ <img src=x onerror=alert(1)>", ["proto", "img", "src", "onerror", "alert"]),
      (String(repeating: "a", count: 65), []),
      ("", []),
    ])
  func folding(text: String, words: [String]) {
    #expect(searchWords(in: text) == words)
  }

  // MARK: One page

  private static let page = """
    <!doctype html><html lang="en"><head><title>Trust · Bridge</title>
    <meta name="description" content="Why trust &amp; &quot;time&quot; matter.">
    <meta name="keywords" content="safety, no-fault exit"></head>
    <body><header class="top">Portal</header><nav><a href="x">Handbook</a></nav>
    <main id="p-main" class="page"><p class="print">Organisation</p>
    <header class="head"><h1>Building <em>trust</em></h1><p class="lede">Lede.</p></header>
    <nav class="toc">Contents</nav>
    <article><h2 id="a">First steps</h2><p title="a > b">Listen. Listen, l&#39;écoute; LISTEN</p>
    <h3>Kick-off</h3><p>The end.</p></article>
    <div class="foot"><section class="related"><h2>Read next</h2></section>
    <footer>Looked after by</footer></div></main><footer>Imprint</footer></body></html>
    """

  @Test(
    "a page is known by its title, headings, summary, keywords and text, and by nothing around them"
  )
  func page() {
    let index = Index(of: Self.page, SearchedPage(address: "trust.html", label: "Guideline"))
    #expect(
      index.pages == [
        ["trust.html", "Building trust", "Guideline", "Why trust & \"time\" matter."]
      ])
    #expect(
      index.words(of: 0) == [
        "building": 3, "trust": 3, "why": 2, "time": 2, "matter": 2, "safety": 2, "no": 2,
        "fault": 2, "nofault": 2, "exit": 2, "lede": 2, "first": 2, "steps": 2, "kick": 2, "off": 2,
        "kickoff": 2, "listen": 1, "ecoute": 0, "the": 0, "end": 0,
      ])
  }

  @Test("a list is known by its own heading, and each of its parts by itself")
  func parts() {
    let html = """
      <main><header><p class="kicker">Bridge</p><h1>Questions</h1><p>Ask.</p></header><h2>Group</h2>
      <section><h3 id="when">When?</h3><p>In autumn, on a day that
      suits you.</p></section><section><h3 id="where">Where?</h3><p>Here.</p></section></main>
      """
    let parts = ["when", "where"].map {
      SearchedPage.Part(
        id: $0, address: "faq.html#\($0)", title: $0.capitalized + "?", label: "Question",
        language: $0 == "where" ? .init(code: "ar", direction: "rtl") : nil)
    }
    let page = SearchedPage(address: "faq.html", label: "Page", depth: .heading, parts: parts)
    let index = Index(of: html, page, littleWords: ["when", "on", "a", "that", "in"])
    #expect(
      index.pages == [
        ["faq.html", "Questions", "Page", "Ask."],
        ["faq.html#when", "When?", "Question", "In autumn, on a day that suits you."],
        ["faq.html#where", "Where?", "Question", "Here.", "ar", "rtl"],
      ])
    #expect(index.words(of: 0) == ["bridge": 2, "questions": 3, "ask": 2, "group": 2])
    // A little word counts where it is all that somebody may remember: in a title.
    #expect(
      index.words(of: 1) == ["when": 3, "autumn": 0, "day": 0, "suits": 0, "you": 0])
    #expect(index.words(of: 2) == ["where": 3, "here": 0])
  }

  @Test("whatever a page says, its index stays a list of texts")
  func hostile() {
    let titles = [
      "</script><img src=x onerror=alert(1)>", "\"]);alert(1);//", "\\u0022 \\", "`${alert(1)}`",
      "__proto__", "constructor", "a\u{2028}b\u{2029}c\u{0}d\u{85}e", "'; drop",
      String(repeating: "x", count: 5000),
    ]
    let escaped = titles.map {
      $0.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
        .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
    }
    let reader = SearchReader()
    let readings = zip(titles.indices, escaped).map { number, title in
      reader.read(
        Array("<main><h1>\(title)</h1><p>\(title)</p></main>".utf8),
        SearchedPage(address: "\(number).html", label: "__proto__"))
    }
    let file = SearchFile(readings, littleWords: [])
    let text = String(decoding: file.bytes, as: UTF8.self)
    for sign in ["<", "\u{2028}", "\u{2029}", "\u{0}", "\u{85}"] { #expect(!text.contains(sign)) }
    let index = Index(file)
    // A control character is a space to whoever reads.
    #expect(index.pages.map { $0[1] } == titles.map { $0.replacing("\u{0}", with: " ") })
    #expect(index.words(of: 4) == ["proto": 3] && index.words(of: 5) == ["constructor": 3])
    #expect(index.words(of: 8) == [:])
    for broken in [
      "", "<main", "<main><h1", "<main><h1>a</h1><p class=\"", "<main></h1><", "<main>&#",
    ] {
      _ = SearchFile(
        [reader.read(Array(broken.utf8), SearchedPage(address: "a", label: "b"))], littleWords: [])
    }
  }

  @Test("the file says the same, whichever thread read which page; and every place comes back")
  func threads() {
    var dice = Dice(seed: 7)
    let vocabulary = (0..<300).map { "w\($0)x" } + ["mühe", "mühelos", "éa", "éab", "目標", "目的"]
    let pages = (0..<1500).map { number in
      let words = (0..<(1 + dice.roll(4))).map { _ in dice.pick(vocabulary) }
      return "<main><h1>p\(number)</h1><p>\(words.joined(separator: " "))</p></main>"
    }
    func file(_ readers: Int) -> SearchFile {
      let all = (0..<readers).map { _ in SearchReader() }
      var readings: [Int: SearchReading] = [:]
      // In another order, too.
      for number in readers == 1 ? Array(pages.indices) : pages.indices.reversed() {
        readings[number] = all[number % readers].read(
          Array(pages[number].utf8), SearchedPage(address: "\(number).html", label: "Page"))
      }
      return SearchFile(pages.indices.map { readings[$0]! }, littleWords: [])
    }
    let one = file(1)
    #expect(file(3).bytes == one.bytes)
    let index = Index(one)
    #expect(
      index.list == index.list.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    for (number, page) in pages.enumerated() {
      let text = page.replacing(#/<[^>]*>/#, with: " ")
      #expect(Set(index.words(of: number).keys) == Set(searchWords(in: text)))
    }
  }

  // MARK: A site

  @Test(
    "whatever the search of the example finds is there, and every word of it stands on its page")
  func example() throws {
    let site = try SmallPortal.exampleBuild.get().site
    let indexes = site.keys.filter { $0.contains("search-index-") }.sorted()
    #expect(indexes.count == 4)
    var (entries, checked) = (0, 0)
    for name in indexes {
      let index = Index(site[name]!)
      let parts = name.split(separator: "-")
      let language = parts[parts.count - 3]
      let program = parts[2..<(parts.count - 3)].joined(separator: "-")
      let folder = (language == "en" ? "" : language + "/") + program + "/"
      for (number, entry) in index.pages.enumerated() {
        entries += 1
        let address = entry[0].split(separator: "#", maxSplits: 1).map(String.init)
        let html = String(
          decoding: try #require(site[folder + address[0]], "\(entry)"), as: UTF8.self)
        if address.count > 1 { #expect(html.contains(" id=\"\(address[1])\""), "\(entry)") }
        #expect(!html.contains("kind-search") && !html.contains("kind-a-z"))
        let words = words(of: html)
        let strange = index.words(of: number).keys.filter { !words.contains($0) }
        #expect(strange == [], "\(entry)")
        checked += index.words(of: number).count
      }
      let bytes = try #require(site[name])
      #expect(bytes.count < 100_000)
    }
    #expect(entries > 700 && checked > 50_000)
    let searches = site.keys.filter { $0.hasSuffix("search.html") }
    #expect(searches.count == 4)
    for name in searches {
      let html = String(decoding: site[name]!, as: UTF8.self)
      #expect(
        html.contains("noindex")
          && !String(decoding: site["sitemap.xml"]!, as: UTF8.self).contains(name))
    }
  }

  @Test(
    "no draft, no page of another day, no story that may not be told and nothing for others is found"
  )
  func unpublished() throws {
    let secret = "quokkabird"
    func page(_ name: String, _ settings: String) -> (String, String) {
      (
        "bridge/guidelines/\(name).md",
        "---\ntitle: A \(name)\nkind: conduct\npart: support\n\(settings)\n---\n\nText \(secret)\(name).\n"
      )
    }
    let files = Dictionary(uniqueKeysWithValues: [
      page("draft", "status: draft"), page("later", "publish_from: 2026-10-01"),
      page("gone", "publish_until: 2026-09-01"), page("inner", "audience: [admin]"),
      page("open", "tags: [zebrafish]"),
    ])
    let portal = try SmallPortal(files)
    func indexes(_ folder: String) -> [Index] {
      contents(of: portal.path + "/" + folder).filter { $0.key.contains("search-index") }.values.map
      {
        Index($0)
      }
    }
    func said(_ folder: String = "Public") -> String {
      indexes(folder).map { $0.list.joined(separator: " ") }.joined(separator: " ")
    }
    try #require(try portal.build().code == 0)
    #expect(
      said().matches(of: try Regex(secret + "[a-z]*")).map { String($0.0) } == [secret + "open"])
    #expect(said().contains("zebrafish"))
    // The organisers' site has an index of its own.
    try #require(try portal.build("--audience", "admin").code == 0)
    let inner = Set(said("Admin").matches(of: try Regex(secret + "[a-z]*")).map { String($0.0) })
    #expect(inner == [secret + "open", secret + "inner"])
    func hasOrganisers(_ index: Index) -> Bool {
      index.pages.contains { $0[0].hasPrefix("organisers/") }
    }
    #expect(indexes("Admin").contains(where: hasOrganisers))
    #expect(!indexes("Public").contains(where: hasOrganisers))
  }

  @Test(
    "words that only the index brings together are nobody's name; a name on a page is found as ever"
  )
  func neighbours() throws {
    let roster = """
      id,name
      1,Will Wish
      2,Grace Grade
      3,Ann Ragins
      4,Rose Rosewood
      5,Will Wilson

      """
    let portal = try SmallPortal([
      "bridge/guidelines/suspect.md": """
      ---
      title: A page
      kind: conduct
      part: support
      ---

      You will do it with grace (Ragins and Kram, 2007). We rose early. Come to 12 Wilson Street.

      """,
      "bridge/guidelines/other.md": """
      ---
      title: Another page
      kind: conduct
      part: support
      ---

      We wish for no grade, and a table of rosewood.

      """,
    ])
    try Data(roster.utf8).write(to: URL(fileURLWithPath: portal.path + "/Private/roster.csv"))
    let ended = try portal.build("--roster", "Private/roster.csv")
    #expect(ended.code == 0, "\(ended.output)")
    let index = Index(
      try #require(portal.site.first { $0.key.contains("search-index-bridge-en") }).value)
    for word in ["will", "wish", "grace", "grade", "ragins", "rose", "rosewood"] {
      #expect(index.list.contains(word) || word == "will")
    }
    let before = portal.site
    try portal.write(
      guideline("With Rose Rosewood.", settings: "summary: A talk\n")[suspect]!, to: suspect)
    #expect(try portal.build("--roster", "Private/roster.csv").code == 1)
    try portal.write(guideline("Text.", settings: "tags: [rose-rosewood]\n")[suspect]!, to: suspect)
    #expect(try portal.build("--roster", "Private/roster.csv").code == 1)
    #expect(differing(portal.site, before) == [])
  }

  @Test("a portal without a search has none of it")
  func withoutSearch() throws {
    let portal = try SmallPortal()
    try portal.build()
    let with = portal.site
    #expect(with.keys.contains("bridge/search.html"))
    #expect(with.keys.contains { $0.hasPrefix("assets/search-") })
    let settings = try String(contentsOfFile: portal.path + "/Content/portal.yml", encoding: .utf8)
    try portal.write(settings + "\nsearch: false\n", to: "portal.yml")
    try #require(try portal.build().code == 0)
    #expect(!portal.site.keys.contains { $0.contains("search") })
    for (name, bytes) in portal.site where name.hasSuffix(".html") {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(!html.contains("search.html") && !html.contains("role=\"search\""), "\(name)")
    }
    try portal.write(settings, to: "portal.yml")
    try portal.build()
    #expect(differing(portal.site, with) == [])
  }

  @Test("after an edit only that file of the index is another one in which the page is")
  func groups() throws {
    let files = (0..<300).map { number in
      (
        "bridge/pages/page-\(number).md", "---\ntitle: Page \(number)\n---\n\nWords \(number)a.\n"
      )
    }
    let portal = try SmallPortal(Dictionary(uniqueKeysWithValues: files))
    try #require(try portal.build().code == 0)
    let before = portal.site
    let indexes = before.keys.filter { $0.contains("search-index-bridge-en-") }.sorted()
    #expect(indexes.count == 2)
    let page = "bridge/pages/page-7.md"
    try portal.change(page, "Words", to: "Flamingo")
    try #require(try portal.build().code == 0)
    let after = portal.site
    #expect(
      Set(differing(after, before)).symmetricDifference([
        Publication.manifestName, "bridge/pages/page-7.html", "bridge/search.html",
      ]).filter { !$0.contains("search-index-") } == [])
    let new = after.keys.filter { $0.contains("search-index-bridge-en-") }.sorted()
    #expect(new.count == 2 && Set(new).intersection(indexes).count == 1)
    let index = Index(after[try #require(new.first { !indexes.contains($0) })]!)
    #expect(index.list.contains("flamingo"))
    // As a build from nothing would have it.
    try FileManager.default.removeItem(atPath: portal.path + "/Public")
    try #require(try portal.build("--afresh").code == 0)
    #expect(differing(portal.site, after) == [])
  }
}

/// A file of an index, read as `search.js` reads it.
private struct Index {
  /// Address, title, kind, summary, and a language with its direction.
  var pages: [[String]] = []
  var list: [String] = []
  private var places: [[Int: Int]] = []

  init(_ file: SearchFile) { self.init(file.bytes) }

  init(of html: String, _ page: SearchedPage, littleWords: Set<String> = []) {
    self.init(SearchFile([SearchReader().read(Array(html.utf8), page)], littleWords: littleWords))
  }

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    func between(_ start: String, _ end: String) -> Substring {
      let from = text.range(of: start)!.upperBound
      return text[from..<text.range(of: end, range: from..<text.endIndex)!.lowerBound]
    }
    // Its strings are those of JSON; a comma at the end of a list is not.
    func json(_ list: Substring) -> [Any] {
      try! JSONSerialization.jsonObject(
        with: Data("[\(list.trimming(","))]".utf8), options: .fragmentsAllowed) as! [Any]
    }
    let kinds = json(between("],kinds:[", "],\nwords:\"")) as! [String]
    pages = json(between("pages:[\n", "],kinds:[")).map { page in
      (page as! [Any]).map { ($0 as? Int).map { kinds[$0] } ?? $0 as! String }
    }
    var last = ""
    for word in between("words:\"", "\",\nplaces:\"").matches(of: #/[A-Z][^A-Z]*/#) {
      let shared = Int(word.0.utf8.first!) - 65
      last = String(decoding: Array(last.utf16.prefix(shared)), as: UTF16.self) + word.0.dropFirst()
      list.append(last)
    }
    let signs = Array((35...126).filter { ![38, 60, 92].contains($0) }.map { UInt8($0) })
    for line in between("places:\"", "\"});").split(
      separator: "!", omittingEmptySubsequences: false)
    {
      var rest = Array(line.utf8)[...]
      func number() -> Int {
        let value = signs.firstIndex(of: rest.removeFirst())!
        return value < 70 ? value : value + 19 * number()
      }
      var here: [Int: Int] = [:]
      var page = -1
      while !rest.isEmpty {
        let next = number()
        page += (next >> 2) + 1
        here[page] = next & 3
      }
      places.append(here)
    }
  }

  /// The words by which a page is found, each with its weight there.
  func words(of page: Int) -> [String: Int] {
    var words: [String: Int] = [:]
    for (word, here) in zip(list, places) where here[page] != nil { words[word] = here[page] }
    return words
  }
}

/// Every word of a page with nothing left out but tags that say nothing; words with a hyphen as one, too.
private func words(of html: String) -> Set<String> {
  var text: [UInt8] = []
  var isInTag = false
  let bytes = Array(html.utf8)
  for (at, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "<") { isInTag = !bytes[at...].starts(with: "<meta".utf8) }
    text.append(isInTag ? 0x20 : byte)
    if byte == UInt8(ascii: ">") { isInTag = false }
  }
  let plain = String(decoding: text, as: UTF8.self).replacingOccurrences(of: "&#39;", with: "'")
  return Set(searchWords(in: plain)).union(
    searchWords(in: plain.replacingOccurrences(of: "-", with: "")))
}

extension Substring {
  fileprivate func trimming(_ sign: Character) -> Substring {
    var text = self
    while text.last == sign || text.last == "\n" { text.removeLast() }
    return text
  }
}
