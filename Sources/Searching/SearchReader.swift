import Foundation

/// What the search has to be told of a page; all else stands on the page itself.
package struct SearchedPage: Sendable {
  /// Its address, seen from the search page.
  package var address: String
  /// What kind of page it is, in a word.
  package var label: String
  /// The language of its text, where that is not the language of the search.
  package var language: Language?
  package var depth: Depth
  /// What on it is found by itself, such as a question among many.
  package var parts: [Part]

  /// What of it is searched.
  package enum Depth: Sendable {
    case all
    /// All, but what looks like its headings are names of other pages.
    case text
    /// Its own heading: it lists pages, and would be found by the words of each.
    case heading
  }

  package struct Part: Sendable {
    /// The id on the page.
    package var id: String
    /// Its address, seen from the search page.
    package var address: String
    package var title: String
    package var label: String
    package var language: Language?

    package init(id: String, address: String, title: String, label: String, language: Language?) {
      self.id = id
      self.address = address
      self.title = title
      self.label = label
      self.language = language
    }
  }

  package struct Language: Hashable, Sendable {
    package var code: String
    package var direction: String

    package init(code: String, direction: String) {
      self.code = code
      self.direction = direction
    }
  }

  package init(
    address: String, label: String, language: Language? = nil, depth: Depth = .all,
    parts: [Part] = []
  ) {
    self.address = address
    self.label = label
    self.language = language
    self.depth = depth
    self.parts = parts
  }
}

/// What was read on a page: enough to find it.
package struct SearchReading: Sendable {
  let words: WordTable
  let entries: [Entry]

  /// What a reader can find: a page, or a part of one.
  struct Entry: Sendable {
    var address: String
    var title: String
    var label: String
    var summary: String
    var language: SearchedPage.Language?
    /// Numbers of `words`, each with its weight; see `WordTable.end`.
    var terms: [UInt32] = []
  }
}

/// Reads finished pages as the search knows them. One for each thread.
///
/// It goes by what stands on a page and by nothing else, so that whatever is found can be read there,
/// and what is not published is in no index. It reads `main` without what pages have around their
/// text: navigation, what to read next, the footer.
package final class SearchReader {
  private let words = WordTable()

  package init() {}

  package func read(_ html: [UInt8], _ page: SearchedPage) -> SearchReading {
    html.withUnsafeBufferPointer { bytes in
      var reading = Reading(bytes, page, words)
      reading.read()
      return SearchReading(words: words, entries: reading.entries)
    }
  }
}

private struct Reading {
  let bytes: UnsafeBufferPointer<UInt8>
  let page: SearchedPage
  let words: WordTable
  var entries: [SearchReading.Entry] = []

  private var entry: SearchReading.Entry
  private var parts: [[UInt8]: SearchedPage.Part]
  /// What is in its place where nobody wrote a summary.
  private var beginning: [UInt8] = []
  private var title: [UInt8] = []
  // Where the reading has got to.
  private var headers = 0
  /// Whether this is a paragraph that tells something, and no label or line of facts.
  private var isTelling = false
  private var heading: UInt64 = 0
  private var isInPart = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ page: SearchedPage, _ words: WordTable) {
    self.bytes = bytes
    self.page = page
    self.words = words
    entry = SearchReading.Entry(
      address: page.address, title: "", label: page.label, summary: "", language: page.language)
    parts = Dictionary(page.parts.map { (Array($0.id.utf8), $0) }, uniquingKeysWith: { a, _ in a })
  }

  mutating func read() {
    words.begin()
    let main = find("<main", before: bytes.count) ?? bytes.count
    readHead(to: main)
    readText(from: main)
    endEntry()
  }

  /// The summary, and the words by which the page is to be found.
  private mutating func readHead(to end: Int) {
    for (name, isSummary) in [("description", true), ("keywords", false)] {
      let mark = "<meta name=\"\(name)\" content=\""
      guard let start = find(mark, before: end) else { continue }
      let first = start + mark.utf8.count
      guard let last = bytes[first...].firstIndex(of: UInt8(ascii: "\"")) else { continue }
      words.take(bytes, first..<last, as: .heading)
      if isSummary {
        var text: [UInt8] = []
        append(first..<last, to: &text)
        entry.summary = trimmed(text)
      }
    }
  }

  private var weight: Weight {
    if heading == h1 { return .title }
    return headers > 0 || heading != 0 && page.depth != .text ? .heading : .text
  }

  private mutating func readText(from main: Int) {
    var at = main
    while let open = next(UInt8(ascii: "<"), from: at) {
      take(at..<open)
      guard let tag = Tag(bytes, open) else {
        at = open + 1
        continue
      }
      at = tag.end
      if tag.isEnd {
        if tag.name == mainName { return }
        if tag.name == heading { heading = 0 }
        if tag.name == paragraph { isTelling = false }
        if tag.name == headerName, headers > 0 {
          headers -= 1
          // The rest of a list is what it lists.
          if headers == 0, page.depth == .heading, parts.isEmpty { return }
        }
        continue
      }
      if !parts.isEmpty, let id = tag.value(of: " id=\"", bytes), let part = parts[Array(bytes[id])]
      {
        begin(part)
      }
      if isPassedOver(tag) {
        at = end(of: tag)
      } else if headingNames.contains(tag.name) {
        heading = tag.name
      } else if tag.name == headerName {
        headers += 1
      } else if tag.name == paragraph {
        let look = tag.value(of: " class=\"", bytes)
        isTelling = look.map { headers == 0 && bytes[$0].elementsEqual(meta) } ?? true
      }
    }
  }

  /// Takes the words of a stretch between two tags.
  private mutating func take(_ range: Range<Int>) {
    if range.isEmpty { return }
    let weight = weight
    // A page that is not read as a whole is read as far as it is its own heading.
    if weight == .text, page.depth == .heading, !isInPart { return }
    words.take(bytes, range, as: weight)
    if weight == .title, !isInPart {
      append(range, to: &title)
    } else if isTelling, entry.summary.isEmpty, beginning.count < summaryLength {
      append(range, to: &beginning)
      beginning.append(0x20)
    }
  }

  private mutating func begin(_ part: SearchedPage.Part) {
    endEntry()
    isInPart = true
    (headers, heading) = (0, 0)
    beginning.removeAll()
    words.begin()
    entry = SearchReading.Entry(
      address: part.address, title: part.title, label: part.label, summary: "",
      language: part.language)
    let title = Array(part.title.utf8)
    title.withUnsafeBufferPointer { words.take($0, 0..<$0.count, as: .title) }
  }

  private mutating func endEntry() {
    if !isInPart { entry.title = trimmed(title) }
    if entry.summary.isEmpty { entry.summary = shortened(beginning) }
    entry.terms = words.end()
    // A page without a heading is nothing that a list of pages could show.
    if !entry.title.isEmpty { entries.append(entry) }
  }

  // MARK: Tags

  private func isPassedOver(_ tag: Tag) -> Bool {
    if passedOver.contains(tag.name) { return true }
    guard tag.end - tag.start > 10, let names = tag.value(of: " class=\"", bytes) else {
      return false
    }
    return passedOverClasses.contains { bytes[names].elementsEqual($0) }
  }

  /// Where the element ends that a tag opens.
  private func end(of tag: Tag) -> Int {
    var depth = 1
    var at = tag.end
    while let open = next(UInt8(ascii: "<"), from: at) {
      guard let inner = Tag(bytes, open) else {
        at = open + 1
        continue
      }
      at = inner.end
      if inner.name != tag.name { continue }
      depth += inner.isEnd ? -1 : 1
      if depth == 0 { return at }
    }
    return bytes.count
  }

  // MARK: Bytes

  private func next(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count,
      let found = memchr(bytes.baseAddress! + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(bytes.baseAddress!)
  }

  /// Where a text that begins with `<` stands first.
  private func find(_ mark: String, before end: Int) -> Int? {
    let mark = Array(mark.utf8)
    var at = 0
    while let open = next(UInt8(ascii: "<"), from: at), open + mark.count <= end {
      if memcmp(bytes.baseAddress! + open, mark, mark.count) == 0 { return open }
      at = open + 1
    }
    return nil
  }

  /// Adds what a reader sees of a stretch: with characters for entities, and one space for many.
  private func append(_ range: Range<Int>, to text: inout [UInt8]) {
    var at = range.lowerBound
    while at < range.upperBound {
      var byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "&") {
        for (entity, character) in entities
        where bytes[(at - 1)..<min(at - 1 + entity.count, range.upperBound)].elementsEqual(entity) {
          byte = character
          at += entity.count - 1
          break
        }
      }
      if byte <= 0x20 {
        if let last = text.last, last != 0x20 { text.append(0x20) }
      } else {
        text.append(byte)
      }
    }
  }
}

/// A tag: its element's name as a number, and where it ends.
private struct Tag {
  let name: UInt64
  let isEnd: Bool
  let start: Int
  /// Behind its `>`.
  let end: Int

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int) {
    var at = open + 1
    isEnd = at < bytes.count && bytes[at] == UInt8(ascii: "/")
    if isEnd { at += 1 }
    var name: UInt64 = 0
    while at < bytes.count, isNameByte(bytes[at]) {
      name = name << 8 | UInt64(bytes[at] | 0x20)
      at += 1
    }
    guard name != 0 else { return nil }
    self.name = name
    start = open
    // A `>` may stand in a value.
    var isQuoted = false
    while at < bytes.count, isQuoted || bytes[at] != UInt8(ascii: ">") {
      if bytes[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
      at += 1
    }
    end = min(at + 1, bytes.count)
  }

  /// The value of an attribute, given as it begins: ` id="`.
  func value(of mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let count = mark.utf8CodeUnitCount
    var at = start
    while at + count < end {
      if bytes[at] == 0x20, memcmp(bytes.baseAddress! + at, mark.utf8Start, count) == 0 {
        let first = at + count
        return first..<(bytes[first..<end].firstIndex(of: UInt8(ascii: "\"")) ?? end)
      }
      at += 1
    }
    return nil
  }
}

@inline(__always)
private func isNameByte(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
}

private func number(_ name: String) -> UInt64 {
  name.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
}

private let mainName = number("main")
private let headerName = number("header")
private let paragraph = number("p")
private let meta = Array("meta".utf8)
private let h1 = number("h1")
private let headingNames = ["h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend"].map(number)
private let passedOver =
  ["nav", "footer", "script", "style", "template", "svg", "button", "select"].map(number)
/// What the theme's templates call a line for paper only, a message on every page, what to read next.
private let passedOverClasses = ["print", "banner", "related"].map { Array($0.utf8) }

private let entities: [(ArraySlice<UInt8>, UInt8)] = [
  ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
].map { (ArraySlice($0.0.utf8), UInt8(ascii: $0.1)) }

/// How many bytes of a text stand in for a summary.
private let summaryLength = 160

private func trimmed(_ text: [UInt8]) -> String {
  String(decoding: text.last == 0x20 ? text.dropLast() : text[...], as: UTF8.self)
}

/// The beginning of a text, up to the end of a word.
private func shortened(_ text: [UInt8]) -> String {
  guard text.count > summaryLength else { return trimmed(text) }
  var end = summaryLength
  while end > 0, text[end] != 0x20 { end -= 1 }
  // One word without an end: up to the end of a character.
  if end == 0 {
    end = summaryLength
    while text[end] & 0xC0 == 0x80 { end -= 1 }
  }
  return String(decoding: text[..<end], as: UTF8.self) + "…"
}
