import Content
import Publishing
import Searching
import Synchronization
import Syntax
import Templating

// The readers' search: which pages it finds, and the files of its index.
//
// An index is made of the finished pages alone. So whatever is not published is not in it, and no
// value in it is older than the pages. It lies in files of so many pages each, and a file's name
// follows from the bytes of its pages: if the name is the same, so is the file, and nothing has to be
// read to know it. After an edit, only the file is made again in which the page is.

/// How the search of a program finds a page.
struct FoundPage: Sendable {
  let edition: Edition
  /// What kind of page it is, in the program's words.
  let label: String
  /// The language of its text, where that is not the edition's.
  let language: SearchedPage.Language?
  let depth: SearchedPage.Depth
  /// The type of the pages that stand on it and are found each by itself.
  let parts: ContentType?

  /// What the search has to be told of the page at `route`.
  func searched(at route: Route) -> SearchedPage {
    SearchedPage(
      address: edition.searchPage.link(to: route).url, label: label, language: language,
      depth: depth,
      parts: (parts.map(edition.items) ?? []).map { item in
        SearchedPage.Part(
          id: item.fragment ?? "",
          address: edition.searchPage.link(to: item.route, fragment: item.fragment).url,
          title: item.title, label: edition.label(of: item), language: edition.language(of: item))
      })
  }
}

extension Edition {
  func found(_ template: TemplateName, _ item: Item?) -> FoundPage? {
    let (depth, parts): (SearchedPage.Depth, ContentType?)
    switch template {
    // What lists all pages or repeats others would be found by every word.
    case .portalHome, .notFound, .handbookPrint, .roleCard, .meetingCard, .aToZ, .tags, .search:
      return nil
    case .handbook, .training, .trainingPath, .roles, .meetings, .worksheets, .stories, .topics,
      .barriers, .tag, .journeys, .organisers, .messages, .reviews, .coverage:
      (depth, parts) = (.heading, nil)
    case .faq: (depth, parts) = (.heading, .faq)
    case .glossary: (depth, parts) = (.heading, .glossary)
    case .ideas: (depth, parts) = (.heading, .idea)
    case .changes: (depth, parts) = (.heading, .change)
    case .contacts: (depth, parts) = (.heading, .person)
    case .journey, .calendar, .facilitators, .readiness: (depth, parts) = (.text, nil)
    case .programHome, .about, .takePart, .guideline, .module, .role, .meeting, .worksheet, .story,
      .topic, .barrier, .confidentiality, .difficult, .whoDoesWhat, .message, .event, .page:
      (depth, parts) = (.all, nil)
    }
    guard isSearched else { return nil }
    return FoundPage(
      edition: self, label: item.map(label) ?? vocabulary["label_page"],
      language: item.flatMap(language), depth: depth, parts: parts)
  }

  fileprivate func label(of item: Item) -> String { vocabulary["label_\(item.type.rawValue)"] }

  fileprivate func language(of item: Item) -> SearchedPage.Language? {
    guard item.isFallback else { return nil }
    let spoken = speaking(item).vocabulary
    return SearchedPage.Language(code: spoken.language, direction: spoken.direction.rawValue)
  }

  /// Words that say nothing about a page, folded.
  fileprivate var littleWords: Set<String> {
    Set(searchWords(in: vocabulary["search_little_words"]))
  }
}

// MARK: Files of an index

/// The pages of one program and language whose words lie in one file.
struct SearchGroup: Sendable {
  let edition: Edition
  /// Its place among the files of the same index, counted from 1.
  let number: Int
  /// Where its pages stand among all pages.
  let pages: [Int]

  /// How many pages have their words in one file. A program's portal rarely has more, so a reader
  /// loads one file; after an edit, that many pages are read again.
  static let size = 250

  /// What the addresses of all files begin with.
  static let prefix = "assets/search-index-"

  /// The file's address, which follows from all that the file is made from.
  func route(_ pages: [Page], _ imprint: (Int) -> Imprint) -> Route {
    var state = Imprint()
    state.add(SearchFile.version)
    state.add(edition.vocabulary["search_little_words"])
    for number in self.pages {
      let page = pages[number]
      state.add(page.route.path)
      state.add(page.found?.label)
      state.add(page.found?.language?.code)
      state.add(page.found?.language?.direction)
      // What it says of parts follows from the page, but for what their kind is called.
      state.add(page.found?.parts.map { edition.vocabulary["label_\($0.rawValue)"] })
      state.add(imprint(number))
    }
    let bytes = [state.high, state.low].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) }
    }
    let name = "\(edition.program.id)-\(edition.language)-\(number)-\(fingerprint(of: bytes))"
    return Route("\(Self.prefix)\(name).js")
  }

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - known: what was read on a page already.
  ///   - published: the bytes of a page, if they are at hand; all other pages are made once more.
  func file(
    _ pages: [Page], of site: Site, threads: Int, known: (Int) -> SearchReading? = { _ in nil },
    published: @escaping @Sendable (Route) -> [UInt8]? = { _ in nil }
  ) -> SearchFile {
    let readings = Slots<SearchReading>(count: self.pages.count)
    for (place, number) in self.pages.enumerated() { readings[place] = known(number) }
    let missing = self.pages.indices.filter { readings[$0] == nil }
    let readers = Slots<SearchReader>(count: max(1, threads))
    inParallel(count: missing.count, threads: threads) { index, thread in
      let reader = readers[thread] ?? SearchReader()
      readers[thread] = reader
      let page = pages[self.pages[missing[index]]]
      readings[missing[index]] = page.found.map {
        reader.read(
          published(page.route) ?? html(of: page, site: site, notes: nil),
          $0.searched(at: page.route))
      }
    }
    return SearchFile(
      self.pages.indices.compactMap { readings[$0] }, littleWords: edition.littleWords)
  }
}

/// All files of all indexes, in order.
func searchGroups(of pages: [Page]) -> [SearchGroup] {
  func isList(_ number: Int) -> Bool { pages[number].found!.depth != .all }
  var editions: [(edition: Edition, pages: [Int])] = []
  for (number, page) in pages.enumerated() {
    guard let edition = page.found?.edition else { continue }
    // The pages of an edition come one after the other.
    if editions.last?.edition !== edition { editions.append((edition, [])) }
    editions[editions.count - 1].pages.append(number)
  }
  return editions.flatMap { edition, all in
    // Of equally good finds, what is a page of its own comes before what lists it.
    let pages = all.filter { !isList($0) } + all.filter(isList)
    return stride(from: 0, to: pages.count, by: SearchGroup.size).enumerated().map {
      number, start in
      SearchGroup(
        edition: edition, number: number + 1,
        pages: Array(pages[start..<min(start + SearchGroup.size, pages.count)]))
    }
  }
}

/// Where the files of a site's indexes are: known once all pages are made but those that search.
final class SearchIndexes: Sendable {
  private let found = Mutex<[(group: SearchGroup, route: Route)]>([])

  func find(_ groups: [SearchGroup], _ pages: [Page], _ imprint: (Int) -> Imprint) {
    let all = groups.map { (group: $0, route: $0.route(pages, imprint)) }
    found.withLock { $0 = all }
  }

  var all: [(group: SearchGroup, route: Route)] { found.withLock { $0 } }

  func routes(of edition: Edition) -> [Route] {
    all.filter { $0.group.edition === edition }.map(\.route)
  }
}

/// Makes the files of all indexes that are not as they were, each as soon as its last page has been
/// made: what is read on pages takes as much room as half their texts, and is not kept until the end.
final class SearchIndexer: Sendable {
  private let pages: [Page]
  private let groups: [SearchGroup]
  private let site: Site
  private let memory: PageMemory
  private let output: Publication
  private let twins: Precompression
  private let threads: Int
  /// Which file a page is in.
  private let groupOfPage: [Int: Int]
  /// One for each file and thread: a file is made while pages of other files are being read, and what
  /// was read on a page is the words of its reader.
  private let readers: Slots<SearchReader>
  private let readings: Slots<SearchReading>
  private let files: Slots<(Route, [UInt8])>
  /// How many pages of each file are yet to come.
  private let left: Mutex<[Int]>

  /// - Returns: nil where nothing is published.
  init?(
    _ draft: Draft, _ site: Site, _ memory: PageMemory, _ output: Publication?,
    _ twins: Precompression, threads: Int
  ) {
    guard let output else { return nil }
    (pages, groups) = (draft.pages, draft.searchGroups)
    self.site = site
    self.memory = memory
    self.output = output
    self.twins = twins
    self.threads = max(1, threads)
    groupOfPage = Dictionary(
      uniqueKeysWithValues: groups.enumerated().flatMap { place, group in
        group.pages.map { ($0, place) }
      })
    readers = Slots(count: groups.count * self.threads)
    readings = Slots(count: pages.count)
    files = Slots(count: groups.count)
    left = Mutex(groups.map(\.pages.count))
  }

  /// Reads a page that was made.
  func read(_ bytes: [UInt8], _ index: Int, thread: Int) {
    guard let found = pages[index].found, let place = groupOfPage[index] else { return }
    let number = place * threads + thread
    let reader = readers[number] ?? SearchReader()
    readers[number] = reader
    readings[index] = reader.read(bytes, found.searched(at: pages[index].route))
  }

  /// Notes that a page is done with, made or not.
  ///
  /// - Parameter imprint: that of a page which is done with.
  func end(_ index: Int, _ imprint: (Int) -> Imprint) {
    guard let place = groupOfPage[index] else { return }
    let isLast = left.withLock { left in
      left[place] -= 1
      return left[place] == 0
    }
    if isLast { make(place, imprint) }
  }

  private func make(_ place: Int, _ imprint: (Int) -> Imprint) {
    let group = groups[place]
    defer {
      for number in group.pages { readings[number] = nil }
      for thread in 0..<threads { readers[place * threads + thread] = nil }
    }
    let route = group.route(pages, imprint)
    // Its name tells that a file is the same, if it was made by the same program.
    if memory.changed != nil, output.mayKeep(route) {
      twins.keep(beside: route)
      return
    }
    let file = group.file(
      pages, of: site, threads: threads, known: { self.readings[$0] },
      // What was not made is as it was published.
      published: { self.output.oldBytes(of: $0.path) })
    twins.write(file.bytes, to: route)
    files[place] = (route, Array(file.bytes.prefix(file.listed)))
  }

  /// What readers see of the files that were made, in order, once all pages are done with; see
  /// `SearchFile.listed`.
  var listed: [(Route, [UInt8])] { groups.indices.compactMap { files[$0] } }
}

// MARK: The page

extension ProgramComposer {
  /// The files of the index, for the page that searches them.
  var indexScripts: [Shown<ScriptView>] {
    site.indexes.routes(of: edition).map { Shown(ScriptView(link: route.link(to: $0))) }
  }

  func search() -> Screen<SearchView> {
    screen(
      Frame(template: .search, title: words["search"], summary: words["intro_search"]),
      SearchView(
        files: String(site.indexes.routes(of: edition).count),
        littleWords: words["search_little_words"], found: words["search_found"],
        near: words["search_near"], nothing: words["search_nothing"]))
  }
}

struct SearchView {
  let files: String
  let littleWords: String
  let found: String
  let near: String
  let nothing: String

  static let fields = Fields<Shown<SearchView>>("Search", "Searching a program.") {
    Field("files", text: { $0.files }, "How many files its index has.")
    Field("little_words", text: { $0.littleWords }, "Words that say nothing about a page.")
    Field("found", text: { $0.found }, "How many pages were found, with a slot.")
    Field("near", text: { $0.near }, "How many were found that come near, with a slot.")
    Field("nothing", text: { $0.nothing }, "That nothing was found, with a slot.")
  }
}
