import Content
import Diagnostics
import Privacy
import Searching
import Syntax
import Synchronization
import Templating

// From pages to bytes, and what can only be said when all of them have been made.

/// Everything that is published beside the pages.
///
/// - Parameter assets: the paths of the assets that some page asks for.
func extraFiles(
  of site: Site, _ pages: [Page], assets: Set<String>
) -> [(Route, [UInt8])] {
  var extra = [(site.style.route, site.style.bytes)]
  extra += site.assets.all(at: assets).map { ($0.route, $0.bytes) }
  extra += Set(pages.flatMap(\.template.scripts)).sorted().compactMap { site.scripts[$0] }
    .map { ($0.route, $0.bytes) }
  // What their placeholders lack was noticed on the questionnaires' pages.
  extra += site.editions.flatMap { $0 }.flatMap { questionTables(of: $0, notes: Notes()) }
  if site.readers == .admin {
    for edition in site.editions.flatMap({ $0 }) {
      extra += messageTexts(of: edition, site: site, base: site.publicURL)
      extra += reviewCalendars(of: edition, site: site)
    }
  }
  extra += site.editions.flatMap { $0 }.flatMap { calendarFiles(of: $0, site: site) }
  if let copy = site.copy { return extra + [(Route(SiteCopy.noteName), copy.note(site))] }
  extra.append((Route("robots.txt"), robots(site)))
  extra += site.hostFiles.map { (Route($0.name), Array($0.text.utf8)) }
  guard let base = site.baseURL else { return extra }
  for edition in site.editions.flatMap({ $0 }) {
    for feed in Feed.allCases {
      if let bytes = feed.bytes(of: edition, site: site, base: base) {
        extra.append((feed.route(in: edition), bytes))
      }
    }
  }
  extra.append((Route("sitemap.xml"), sitemap(of: pages, base: base)))
  return extra
}

/// - Parameters:
///   - working: told which source file is being rendered, and nil when that is done.
///   - viewed: told when there is nothing left to do but the template.
func html(
  of page: Page, site: Site, notes: Notes?, working: @escaping (String?) -> Void = { _ in },
  viewed: () -> Void = {}
) -> [UInt8] {
  let composer = Composer(site: site, language: page.language, route: page.route, working: working)
  let screen = page.screen(composer)
  viewed()
  var bytes: [UInt8] = []
  bytes.reserveCapacity(24_000)
  site.templates.render(page.template.rawValue, root: screen, words: page.words, into: &bytes)
  notes?.add(composer.notes, on: page.route)
  return bytes
}

/// What making a page came to, but for its bytes: enough to know when it would come to the same.
struct PageRecord: Hashable, Sendable {
  /// Of its bytes.
  var imprint: Imprint
  /// The files whose text it shows, and the paths of the assets it names; see `Notes`.
  var bodies: [String]
  var assets: [String]
  var diagnostics: [Diagnostic]
  var anchors: [AnchorUse]
  /// Whether nothing in it looks like somebody on the roster. Where something does, it has to be
  /// looked at each time: whether it may stay is decided elsewhere.
  var isClean: Bool
}

/// What is known of the pages from an earlier build.
struct PageMemory: Sendable {
  var records: [String: PageRecord] = [:]
  /// The files whose text is another one now; nil if any page may differ by more than that.
  var changed: Set<String>?
  /// The programs whose pages may differ by more than that.
  var programs: Set<String> = []
  /// Whether they were searched for people, and the search would find the same in the same bytes.
  var isSearched = false

  static let none = PageMemory()

  init() {}

  /// - Parameters:
  ///   - isSearched: whether the search for people would find the same in the same bytes.
  ///   - before: what decided the pages then; nil if that is not known.
  ///   - links: what links from one program to another led to then.
  ///   - changed: the files whose text is another one now.
  init(
    _ records: [String: PageRecord], isSearched: Bool, from before: Skeleton?, to now: Skeleton,
    links: [Neighbours.Link: Site.Found], in site: Site, changed: () -> Set<String>
  ) {
    self.records = records
    self.isSearched = isSearched
    guard isSearched, let programs = before?.programs(unlike: now), site.leads(links) else {
      return
    }
    self.programs = programs
    self.changed = changed()
  }

  /// What is known of a page that would come to the same again.
  func same(_ page: Page) -> PageRecord? {
    guard isSearched, let changed, let record = records[page.route.path], record.isClean,
      changed.isDisjoint(with: record.bodies)
    else { return nil }
    if programs.isEmpty { return record }
    // A report may say which page of another program was meant.
    guard let program = page.program, !programs.contains(program), record.diagnostics.isEmpty else {
      return nil
    }
    return record
  }
}

/// What rendering came to.
struct Rendered: Sendable {
  /// One for each page, in the same order.
  var records: [PageRecord]
  /// Which pages were made; the others are as they were.
  var made: [Bool]

  /// The paths of all assets that some page asks for.
  var assets: Set<String> {
    var all: Set<String> = []
    for record in records where !record.assets.isEmpty { all.formUnion(record.assets) }
    return all
  }
}

/// What is known already of what can only be said when all pages have been made.
struct ConclusionMemory: Sendable {
  /// Whether every place on a page that some link names was there. Then only links on pages that
  /// were made have to be looked at, and links to them.
  var isSound = false
  /// The places that pages have, by route.
  var ids: [Route: Set<String>] = [:]
  /// The files beside the pages in which nobody is named, each by its name and bytes.
  var clean: Set<Imprint> = []
}

/// Makes all pages that are not as they were, on all threads, and hands over the bytes of each as
/// they come.
///
/// - Parameters:
///   - indexer: what reads them for the readers' search; nil if nobody does.
///   - searches: called when all pages are made but those that search the others; they name files that
///     follow from the others' bytes.
///   - keep: called for a page that is as it was; false if it has to be made all the same.
///   - emit: called with the bytes of a page that was made.
func render(
  _ pages: [Page], of site: Site, _ search: OutputSearch?, _ options: BuildOptions,
  _ watchdog: Watchdog, _ memory: PageMemory, _ progress: @escaping Progress,
  indexer: SearchIndexer? = nil, searches: (_ imprint: (Int) -> Imprint) -> Void = { _ in },
  keep: @escaping @Sendable (_ index: Int) -> Bool = { _ in true },
  emit: @escaping @Sendable (_ index: Int, _ bytes: [UInt8]) -> Void
) -> Rendered {
  let records = Slots<(record: PageRecord, isMade: Bool)>(count: pages.count)
  let make = { @Sendable (index: Int, thread: Int) in
    let page = pages[index]
    if index % 256 == 0 { progress("making pages", index, pages.count) }
    var lap = options.timings.map(Lap.init)
    defer {
      indexer?.end(index) { records[$0]!.record.imprint }
      lap?.end(.index)
    }
    if page.template != .search, let same = memory.same(page), keep(index) {
      records[index] = (same, false)
      return
    }
    watchdog.enter(slot: thread, file: page.origin)
    defer { watchdog.leave(slot: thread) }
    let notes = Notes()
    // A page that shows many files is not to blame for one of them.
    let bytes = html(of: page, site: site, notes: notes) { file in
      watchdog.enter(slot: thread, file: file ?? page.origin)
      lap?.end(file == nil ? .text : .views)
    } viewed: {
      lap?.end(.views)
    }
    lap?.end(.templates)
    let imprint = Imprint(bytes)
    let isKnown =
      memory.isSearched
      && memory.records[page.route.path].map { $0.isClean && $0.imprint == imprint } ?? false
    let isClean =
      isKnown
      || search?.look(at: bytes, route: page.route.path, from: page.file, thread: thread) ?? true
    lap?.end(.search)
    indexer?.read(bytes, index, thread: thread)
    lap?.end(.index)
    emit(index, bytes)
    lap?.end(.writing)
    records[index] = (
      PageRecord(
        imprint: imprint, bodies: Array(notes.bodies), assets: Array(notes.assets),
        diagnostics: notes.diagnostics, anchors: notes.anchors, isClean: isClean), true
    )
  }
  let last = pages.indices.filter { pages[$0].template == .search }
  if last.isEmpty {
    inParallel(count: pages.count, threads: options.threads, make)
  } else {
    let first = pages.indices.filter { pages[$0].template != .search }
    inParallel(count: first.count, threads: options.threads) { make(first[$0], $1) }
    searches { records[$0]!.record.imprint }
    inParallel(count: last.count, threads: options.threads) { make(last[$0], $1) }
  }
  return Rendered(
    records: pages.indices.map { records[$0]!.record },
    made: pages.indices.map { records[$0]!.isMade })
}

/// The search for people in finished files; nil if there is nobody to look for.
func outputSearch(_ draft: Draft, _ options: BuildOptions) -> OutputSearch? {
  if draft.site == nil || draft.namesSomebody { return nil }
  return OutputSearch(
    draft.gate,
    accepted: acceptances(
      in: draft.sources.files.entries, published: publishedStories(draft.programs)),
    threads: options.threads)
}

/// Everything that was noticed about pages, and what can only be said when all have been made.
///
/// - Parameter extra: the files beside the pages that may be new.
func conclusion(
  _ rendered: Rendered, _ extra: [(Route, [UInt8])], _ draft: Draft, _ site: Site,
  _ search: OutputSearch?, _ memory: inout ConclusionMemory
) -> [Diagnostic] {
  var diagnostics: Set<Diagnostic> = []
  var anchors: Set<AnchorUse> = []
  var made: Set<Route> = []
  for (index, page) in draft.pages.enumerated() where rendered.made[index] {
    made.insert(page.route)
  }
  for (index, record) in rendered.records.enumerated() {
    if !record.diagnostics.isEmpty { diagnostics.formUnion(record.diagnostics) }
    for use in record.anchors
    where rendered.made[index] || !memory.isSound || made.contains(use.route) {
      anchors.insert(use)
    }
  }
  memory.ids = memory.ids.filter { !made.contains($0.key) }
  let found =
    Array(diagnostics) + danglingAnchors(Array(anchors), draft.pages, site, ids: &memory.ids)
  guard let search else {
    memory.clean.formUnion(extra.map { imprint(of: $1, at: $0) })
    return found
  }
  let (folder, known) = (draft.sources.folder, memory.clean)
  let clean = Slots<Imprint>(count: extra.count)
  inParallel(count: extra.count, threads: search.threads) { index, thread in
    let (route, bytes) = extra[index]
    let state = imprint(of: bytes, at: route)
    if known.contains(state) { return }
    if search.look(at: bytes, route: route.path, from: folder.path, thread: thread) {
      clean[index] = state
    }
  }
  memory.clean.formUnion(extra.indices.compactMap { clean[$0] })
  return found + search.diagnostics { textSources(folder, draft.sources.files) }
}

private func imprint(of bytes: [UInt8], at route: Route) -> Imprint {
  var state = Imprint(route.path)
  state.add(bytes)
  return state
}

extension Asset {
  /// Of its bytes and where they go.
  var imprint: Imprint { SiteBuild.imprint(of: bytes, at: route) }
}

/// All reports of a run as they may be told.
///
/// - Parameter harmless: see `withoutNames`.
func concluded(
  _ diagnostics: [Diagnostic], _ draft: Draft, harmless: inout Set<Imprint>
) -> [Diagnostic] {
  let told = told(diagnostics)
  let reads = draft.sources.files.reads
  return withoutNames(concealingNames(told, draft.readings), draft.gate, harmless: &harmless) {
    one in
    // The line that a report points at stands in its file.
    reads[one.span.file]?.imprint.map { file in
      var state = draft.gateState
      state.add(file.text)
      state.add(one)
      return state
    }
  }
}

extension Imprint {
  mutating func add(_ one: Diagnostic) {
    for text in [
      one.code.name, one.severity.rawValue, one.span.file, one.summary, one.why, one.mend,
    ] {
      add(text)
    }
    for number in [one.span.line, one.span.column, one.span.length] { add(number) }
    add(one.concealed)
  }
}

/// Nothing else is said of a file that lists people: another report might quote it.
private func told(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  func isRefusal(_ one: Diagnostic) -> Bool {
    one.severity == .error && Code.privateFiles.contains(one.code)
  }
  let files = Set(diagnostics.filter(isRefusal).map(\.span.file))
  return diagnostics.filter { !files.contains($0.span.file) || isRefusal($0) }
}

func robots(_ site: Site) -> [UInt8] {
  guard site.isPublic else { return Array("User-agent: *\nDisallow: /\n".utf8) }
  let sitemap = site.baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? ""
  return Array("User-agent: *\nAllow: /\n\(sitemap)".utf8)
}
