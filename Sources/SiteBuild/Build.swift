import BuiltInTheme
import Content
package import Diagnostics
import Foundation
package import Privacy
package import Syntax
import Synchronization
import Templating

/// What a build is given. Nothing else decides what comes out: no clock, locale or environment.
package struct BuildOptions: Sendable {
  /// The content folder, as its user names it.
  package var content: String
  /// The folder of the portal's own templates; it need not exist.
  package var templates: String
  /// Where the site goes; nil to check only.
  package var output: String?
  /// The programs to build, by folder; empty for all.
  package var programs: [String]
  package var today: CalendarDate
  package var drafts: Bool
  /// The people whom nothing may point at; nil if there is no roster.
  package var roster: Roster?
  /// Names, addresses and numbers that may be published, beside those of `people/`.
  package var contacts: [String] = []
  package var threads: Int

  package init(
    content: String, templates: String, output: String?, programs: [String] = [],
    today: CalendarDate, drafts: Bool = false, roster: Roster? = nil, threads: Int
  ) {
    self.content = content
    self.templates = templates
    self.output = output
    self.programs = programs
    self.today = today
    self.drafts = drafts
    self.roster = roster
    self.threads = threads
  }
}

/// What a build came to.
package struct BuildResult: Sendable {
  /// Everything that was noticed.
  package var diagnostics: [Diagnostic]
  /// How many pages the site has.
  package var pages: Int
  /// How many programs and languages.
  package var programs: Int
  package var languages: Int

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Tells how far the work is: what is being done, and how much of how much.
package typealias Progress = @Sendable (_ stage: String, _ done: Int, _ of: Int) -> Void

/// Builds the site, or only checks it if there is no output folder.
///
///     SourceFile → Document → Entry → Portal → Page → OutputFile → Changes
///      read        parse      decode  assemble render emit         publish
///
/// Every stage runs to its end and adds what it noticed, so that one run shows all mistakes. If any
/// is an error, nothing is published and the last site stays as it is.
///
/// - Parameters:
///   - patience: for how many seconds one page may be read.
///   - tooHard: reports a page that takes far too long or too much memory to read, and ends the
///     process: the parser cannot be interrupted. It is called on a thread of its own. Nothing has
///     been published then; what was staged is cleaned up by the next build.
/// - Throws: `WorldError` when the disk fails us.
package func build(
  _ options: BuildOptions, progress: @escaping Progress = { _, _, _ in },
  patience: Double = 5,
  tooHard: @escaping @Sendable (Diagnostic) -> Never = { fatalError($0.summary) }
) throws -> BuildResult {
  let watchdog = Watchdog(slots: options.threads, seconds: patience) { file, reason in
    tooHard(.tooHard(file, reason))
  }
  watchdog.start()
  defer { watchdog.stop() }

  // Read, parse, decode.
  let folder = try ContentFolder(at: options.content)
  var diagnostics = folder.diagnostics
  func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }
  let keys = wordKeys()
  let theme = try ownTheme(in: options.templates)
  let loadedTemplates = beside { templates(theme, wordKeys: keys) }
  let refusals = beside { privateFiles(in: folder) }
  let files = decodeAll(folder, options, watchdog, progress)
  diagnostics += files.diagnostics
  let refused = refusals()
  diagnostics += refused
  /// Nothing else is said of a file that lists people: another report might quote it.
  func told(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    func isRefusal(_ one: Diagnostic) -> Bool {
      one.severity == .error && Code.privateFiles.contains(one.code)
    }
    let files = Set(diagnostics.filter(isRefusal).map(\.span.file))
    return diagnostics.filter { !files.contains($0.span.file) || isRefusal($0) }
  }
  // Where own templates are wrong, the built-in ones serve to check everything else.
  guard
    let templateSet = take(loadedTemplates())
      ?? templates(OwnTheme(folder: theme.folder, files: [:]), wordKeys: keys).value
  else {
    // Only while somebody works on the built-in theme itself.
    return BuildResult(diagnostics: told(diagnostics), pages: 0, programs: 0, languages: 0)
  }

  // Assemble.
  let chosen = take(chosenPrograms(folder, options))
  guard let portal = take(portalSettings(folder)) else {
    // Which languages there are is unknown; what each program says can still be read.
    for source in chosen {
      _ = take(programSource(source, folder, PortalSettings.Languages(Keys()), unread: []))
    }
    diagnostics.removeAll { $0.code == .translationWithoutLanguage }
    diagnostics += sourceMistakes(in: files.entries)
    return BuildResult(diagnostics: told(diagnostics), pages: 0, programs: 0, languages: 0)
  }
  // All languages agree on which is the main one.
  let base = portal[portal.values.first!.languages.main]!
  let lists = take(
    WordList.lists(
      for: base.languages.all, builtIn: { BuiltInTheme.bytes(of: "words/\($0).yml") },
      own: take(ownWords(folder)), folder: folder.path))
  let gate = textGate(options, files.entries, base.privacy)
  let rules = publishingRules(base, files.entries, gate, options)
  if options.roster == nil,
    base.privacy.requireRoster || files.entries.contains(where: { $0.type == .story })
  {
    diagnostics.append(.noRoster(in: folder.path, isRequired: base.privacy.requireRoster))
  }
  let programs = take(assembled(chosen, folder, files, base.languages, rules))
  diagnostics += programs.flatMap(essentials)
  diagnostics += referenceMistakes(in: base, programs: programs)
  diagnostics += strayLanguages(files.entries, base.languages)
  let assets = Assets(folder: folder.path, files: folder.assets)
  let style = take(
    styleSheet(
      theme, base.theme,
      own: folder.assets.contains("assets/portal.css")
        ? FileManager.default.contents(atPath: folder.path + "/assets/portal.css").map {
          [UInt8]($0)
        }
        : nil, file: folder.path))
  let slots = take(slots(folder))
  let site = Site(
    Site.Parts(
      contentPath: folder.path, portal: portal, lists: lists, slots: slots,
      programs: programs,
      notBuilt: Set(folder.programs.map(\.id)).subtracting(programs.map(\.id)), assets: assets,
      style: Asset(
        route: Route("assets/portico-\(fingerprint(of: style)).css"), size: nil, bytes: style),
      today: options.today, templates: templateSet, wordKeys: keys,
      reservedIDs: templateIDs(theme)))
  diagnostics += site.editions.flatMap { $0 }.flatMap(\.diagnostics)
  if site.baseURL == nil { diagnostics.append(.withoutAddress(folder.path)) }

  // Render and emit.
  let pages = portalPages(of: site) + site.editions.flatMap { $0 }.flatMap(pages(of:))
  diagnostics += collisions(pages)
  let mayPublish = options.output != nil && !diagnostics.contains { $0.severity == .error }
  let output = mayPublish ? try OutputFolder(replacing: options.output!, sources: folder.path) : nil
  output?.makeFolders(for: pages.map(\.route) + [Route("assets/x")])
  // Where a source is known to name somebody, its pages need not say so again.
  let search =
    diagnostics.contains { $0.severity == .error && $0.concealed }
    ? nil
    : OutputSearch(
      gate, accepted: acceptances(in: files.entries, published: publishedStories(programs)),
      threads: options.threads)
  let notes = render(pages, of: site, to: output, search, options, watchdog, progress)
  diagnostics += notes.diagnostics
  diagnostics += danglingAnchors(notes.anchors, pages, site)
  let extra = extraFiles(of: site, pages)
  for (route, bytes) in extra {
    search?.look(at: bytes, route: route.path, from: folder.path, thread: 0)
  }
  if let search {
    diagnostics += search.diagnostics { textSources(folder, files.entries) }
  }

  let result = BuildResult(
    diagnostics: withoutNames(
      concealingNames(told(diagnostics), rules.gate.readings), gate), pages: pages.count,
    programs: programs.count, languages: site.languages.count)
  guard let output else { return result }
  guard !result.hasErrors else {
    output.discard()
    return result
  }

  // Publish.
  for (route, bytes) in extra { output.write(bytes, to: route) }
  try output.publish(routes: pages.map(\.route) + extra.map(\.0))
  return result
}

/// What decides which pages the site shows, the gate among it.
func publishingRules(
  _ portal: PortalSettings, _ entries: [Entry], _ gate: TextGate, _ options: BuildOptions
) -> PublishingRules {
  PublishingRules(
    today: options.today, drafts: options.drafts, languages: portal.languages,
    gate: GatePolicy(
      today: options.today, site: portal.scope, consentMonths: portal.privacy.storyConsentMonths,
      readings: readStories(entries, gate, threads: options.threads)))
}

/// The programs with what is published in each; without those whose settings cannot be read.
func assembled(
  _ chosen: [ContentFolder.Program], _ folder: ContentFolder, _ files: DecodedFiles,
  _ languages: PortalSettings.Languages, _ rules: PublishingRules
) -> Checked<[Program]> {
  var diagnostics: [Diagnostic] = []
  func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }
  let byOwner = Dictionary(grouping: files.entries) { $0.path.owner }
  var programs: [Program] = []
  for source in chosen {
    guard
      let settings = take(
        programSource(source, folder, languages, unread: files.unread, withdrawn: files.withdrawn))
    else {
      diagnostics += sourceMistakes(in: byOwner[source.id] ?? [])
      continue
    }
    for cohort in settings.cohorts[languages.main] ?? [] {
      diagnostics += cohort.mistakes(today: rules.today)
    }
    programs.append(
      take(
        program(
          settings, own: byOwner[source.id] ?? [], shared: byOwner[EntryPath.shared] ?? [],
          rules: rules)))
  }
  return Checked(programs, diagnostics)
}

/// Everything that is published beside the pages.
private func extraFiles(of site: Site, _ pages: [Page]) -> [(Route, [UInt8])] {
  var extra: [(Route, [UInt8])] = [
    (site.style.route, site.style.bytes), (Route("robots.txt"), robots(site)),
  ]
  extra += site.assets.used.map { ($0.route, $0.bytes) }
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

// MARK: Rendering

func html(
  of page: Page, site: Site, notes: Notes?, working: @escaping (String?) -> Void = { _ in }
) -> [UInt8] {
  let composer = Composer(site: site, language: page.language, route: page.route, working: working)
  let screen = page.screen(composer)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(24_000)
  site.templates.render(page.template.rawValue, root: screen, words: page.words, into: &bytes)
  notes?.diagnostics += composer.notes.diagnostics
  notes?.anchors += composer.notes.anchors
  return bytes
}

/// Makes all pages, on all threads, and writes them as they come.
func render(
  _ pages: [Page], of site: Site, to output: OutputFolder?, _ search: OutputSearch?,
  _ options: BuildOptions,
  _ watchdog: Watchdog, _ progress: @escaping Progress
) -> Notes {
  let gathered = Mutex<(diagnostics: Set<Diagnostic>, anchors: Set<AnchorUse>)>(([], []))
  inParallel(count: pages.count, threads: options.threads) { index, thread in
    let page = pages[index]
    if index % 256 == 0 { progress("making pages", index, pages.count) }
    watchdog.enter(slot: thread, file: page.origin)
    defer { watchdog.leave(slot: thread) }
    let notes = Notes()
    // A page that shows many files is not to blame for one of them.
    let bytes = html(of: page, site: site, notes: notes) { file in
      watchdog.enter(slot: thread, file: file ?? page.origin)
    }
    search?.look(at: bytes, route: page.route.path, from: page.file, thread: thread)
    output?.write(bytes, to: page.route)
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

func robots(_ site: Site) -> [UInt8] {
  guard site.portal[site.main]!.isPublic else { return Array("User-agent: *\nDisallow: /\n".utf8) }
  let sitemap = site.baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? ""
  return Array("User-agent: *\nAllow: /\n\(sitemap)".utf8)
}

extension Diagnostic {
  /// A page that the watchdog ended the run for.
  package static func tooHard(_ file: String, _ reason: Watchdog.Reason) -> Self {
    let limit =
      switch reason {
      case .time(let seconds): "more than \(Int(seconds)) seconds"
      case .memory(let bytes): "more than \(bytes >> 20) MB of memory"
      }
    return .error(
      .pageTooHard, at: Span(file: file), "a page takes \(limit) to read",
      why: "No reader's page needs that; the build was ended and nothing was written.",
      mend: "look for a long run of one sign, or for a text that was pasted in by mistake")
  }

  fileprivate static func withoutAddress(_ path: String) -> Self {
    .notice(
      .feedWithoutAddress, at: Span(file: path + "/portal.yml"),
      "without `base_url`, feeds, the sitemap and the 404 page are left out",
      why: "They need the site's full address; everything else works without it.",
      mend: "add `base_url: https://…/` once you know where the site will be")
  }
}
