import Content
import Diagnostics
import Privacy
import Syntax
import Synchronization
import Templating

// From pages to bytes, and what can only be said when all of them have been made.

/// Everything that is published beside the pages.
func extraFiles(of site: Site, _ pages: [Page]) -> [(Route, [UInt8])] {
  var extra = [(site.style.route, site.style.bytes)]
  extra += site.assets.used.map { ($0.route, $0.bytes) }
  extra += Set(pages.flatMap(\.template.scripts)).sorted().compactMap { site.scripts[$0] }
    .map { ($0.route, $0.bytes) }
  // What their placeholders lack was noticed on the questionnaires' pages.
  extra += site.editions.flatMap { $0 }.flatMap { questionTables(of: $0, notes: Notes()) }
  if site.readers == .admin {
    for edition in site.editions.flatMap({ $0 }) {
      extra += messageTexts(of: edition, site: site, base: site.publicURL)
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
  notes?.diagnostics += composer.notes.diagnostics
  notes?.anchors += composer.notes.anchors
  return bytes
}

/// Makes all pages, on all threads, and hands over the bytes of each as they come.
func render(
  _ pages: [Page], of site: Site, _ search: OutputSearch?, _ options: BuildOptions,
  _ watchdog: Watchdog, _ progress: @escaping Progress,
  emit: @escaping @Sendable (_ index: Int, _ bytes: [UInt8]) -> Void
) -> Notes {
  let gathered = Mutex<(diagnostics: Set<Diagnostic>, anchors: Set<AnchorUse>)>(([], []))
  inParallel(count: pages.count, threads: options.threads) { index, thread in
    let page = pages[index]
    if index % 256 == 0 { progress("making pages", index, pages.count) }
    watchdog.enter(slot: thread, file: page.origin)
    defer { watchdog.leave(slot: thread) }
    let notes = Notes()
    var lap = options.timings.map(Lap.init)
    // A page that shows many files is not to blame for one of them.
    let bytes = html(of: page, site: site, notes: notes) { file in
      watchdog.enter(slot: thread, file: file ?? page.origin)
      lap?.end(file == nil ? .text : .views)
    } viewed: {
      lap?.end(.views)
    }
    lap?.end(.templates)
    search?.look(at: bytes, route: page.route.path, from: page.file, thread: thread)
    lap?.end(.search)
    emit(index, bytes)
    lap?.end(.writing)
    guard !notes.diagnostics.isEmpty || !notes.anchors.isEmpty else { return }
    let (diagnostics, anchors) = (notes.diagnostics, notes.anchors)
    gathered.withLock {
      $0.diagnostics.formUnion(diagnostics)
      $0.anchors.formUnion(anchors)
    }
  }
  let all = gathered.withLock { $0 }
  let notes = Notes()
  notes.diagnostics = Array(all.diagnostics)
  notes.anchors = Array(all.anchors)
  return notes
}

/// The search for people in finished files; nil if there is nobody to look for.
func outputSearch(_ draft: Draft, _ options: BuildOptions) -> OutputSearch? {
  // Where a source is known to name somebody, its pages need not say so again.
  guard let gate = draft.gate,
    !draft.diagnostics.contains(where: { $0.severity == .error && $0.concealed })
  else { return nil }
  return OutputSearch(
    gate,
    accepted: acceptances(
      in: draft.sources.files.entries, published: publishedStories(draft.programs)),
    threads: options.threads)
}

/// What can only be said when all pages have been made.
func conclusion(
  _ notes: Notes, _ extra: [(Route, [UInt8])], _ draft: Draft, _ site: Site,
  _ search: OutputSearch?
) -> [Diagnostic] {
  let diagnostics = notes.diagnostics + danglingAnchors(notes.anchors, draft.pages, site)
  guard let search else { return diagnostics }
  let folder = draft.sources.folder
  for (route, bytes) in extra {
    search.look(at: bytes, route: route.path, from: folder.path, thread: 0)
  }
  return diagnostics + search.diagnostics { textSources(folder, draft.sources.files.entries) }
}

/// All reports of a run as they may be told.
func concluded(_ diagnostics: [Diagnostic], _ draft: Draft) -> [Diagnostic] {
  let told = told(diagnostics)
  guard let gate = draft.gate else { return told }
  return withoutNames(concealingNames(told, draft.readings), gate)
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
