import BuiltInTheme
import Content
package import Diagnostics
import Foundation
import Privacy
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
  package var threads: Int

  package init(
    content: String, templates: String, output: String?, programs: [String] = [],
    today: CalendarDate, drafts: Bool = false, threads: Int
  ) {
    self.content = content
    self.templates = templates
    self.output = output
    self.programs = programs
    self.today = today
    self.drafts = drafts
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
/// - Parameter tooHard: reports a page that takes far too long or too much memory to read, and ends
///   the process: the parser cannot be interrupted. It is called on a thread of its own. Nothing has
///   been published then; what was staged is cleaned up by the next build.
/// - Throws: `WorldError` when the disk fails us.
package func build(
  _ options: BuildOptions, progress: @escaping Progress = { _, _, _ in },
  tooHard: @escaping @Sendable (Diagnostic) -> Never = { fatalError($0.summary) }
) throws -> BuildResult {
  let watchdog = Watchdog(slots: options.threads + 1) { file, reason in
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
  let files = decodeAll(folder, options, watchdog, progress)
  diagnostics += files.diagnostics
  let keys = wordKeys()
  let theme = try ownTheme(in: options.templates)
  let templateSet = take(templates(theme, wordKeys: keys))

  // Assemble.
  guard let portal = take(portalSettings(folder)), let templateSet else {
    return BuildResult(diagnostics: diagnostics, pages: 0, programs: 0, languages: 0)
  }
  let base = portal.values.first!
  let lists = take(
    WordList.lists(
      for: base.languages.all, builtIn: { BuiltInTheme.bytes(of: "words/\($0).yml") },
      own: take(ownWords(folder))))
  let chosen = take(chosenPrograms(folder, options))
  let rules = PublishingRules(
    today: options.today, drafts: options.drafts, languages: base.languages,
    gate: GatePolicy(
      today: options.today, site: base.scope, consentMonths: base.privacy.storyConsentMonths))
  let byOwner = Dictionary(grouping: files.entries) { $0.path.owner }
  var programs: [Program] = []
  for source in chosen {
    guard let settings = take(programSource(source, folder, base.languages)) else { continue }
    for cohort in settings.cohorts[base.languages.main] ?? [] {
      diagnostics += cohort.mistakes(today: options.today)
    }
    programs.append(
      take(
        program(
          settings, own: byOwner[source.id] ?? [], shared: byOwner[EntryPath.shared] ?? [],
          rules: rules)))
  }
  diagnostics += files.failed.isEmpty ? programs.flatMap(essentials) : []
  diagnostics += strayLanguages(files.entries, base.languages)
  let assets = Assets(folder: folder.path, files: folder.assets)
  let style = take(
    styleSheet(
      theme, base.theme,
      own: folder.assets.contains("assets/portal.css")
        ? FileManager.default.contents(atPath: folder.path + "/assets/portal.css").map { [UInt8]($0) }
        : nil, file: folder.path))
  let site = Site(
    Site.Parts(
      contentPath: folder.path, portal: portal, lists: lists, slots: take(slots(folder)),
      programs: programs,
      notBuilt: Set(folder.programs.map(\.id)).subtracting(chosen.map(\.id)), assets: assets,
      style: Asset(route: Route("assets/portico-\(fingerprint(of: style)).css"), size: nil, bytes: style),
      today: options.today, templates: templateSet, wordKeys: keys,
      reservedIDs: templateIDs(theme)))
  diagnostics += site.editions.flatMap { $0 }.flatMap(\.diagnostics)
  if site.baseURL == nil { diagnostics.append(.withoutAddress(folder.path)) }

  // Render and emit. A page that failed to decode would only raise reports of links to it.
  let pages = portalPages(of: site) + site.editions.flatMap { $0 }.flatMap(pages(of:))
  diagnostics += collisions(pages)
  let mayPublish = options.output != nil && !diagnostics.contains { $0.severity == .error }
  let output = mayPublish ? try OutputFolder(replacing: options.output!, sources: folder.path) : nil
  output?.makeFolders(for: pages.map(\.route) + [Route("assets/x")])
  let notes = render(pages, of: site, to: output, options, watchdog, progress)
  diagnostics += suppressing(notes.diagnostics, failed: files.failed)
  diagnostics += danglingAnchors(notes.anchors, pages, site)

  let result = BuildResult(
    diagnostics: diagnostics, pages: pages.count, programs: programs.count,
    languages: site.languages.count)
  guard let output else { return result }
  guard !result.hasErrors else {
    output.discard()
    return result
  }

  // Publish.
  var extra: [(Route, [UInt8])] = [(site.style.route, site.style.bytes), (Route("robots.txt"), robots(site))]
  extra += assets.used.map { ($0.route, $0.bytes) }
  if let base = site.baseURL {
    for edition in site.editions.flatMap({ $0 }) {
      for feed in Feed.allCases {
        if let bytes = feed.bytes(of: edition, site: site, base: base) {
          extra.append((feed.route(in: edition), bytes))
        }
      }
    }
    extra.append((Route("sitemap.xml"), sitemap(of: pages, base: base)))
  }
  for (route, bytes) in extra { output.write(bytes, to: route) }
  try output.publish(routes: pages.map(\.route) + extra.map(\.0))
  return result
}

// MARK: Reading and decoding

private struct DecodedFiles {
  var entries: [Entry] = []
  var diagnostics: [Diagnostic] = []
  /// Files that could not be decoded: links to them are no mistake of their own.
  var failed: Set<String> = []
}

/// Reads and decodes all pages. Translations come second, because they inherit from originals.
private func decodeAll(
  _ folder: ContentFolder, _ options: BuildOptions, _ watchdog: Watchdog, _ progress: @escaping Progress
) -> DecodedFiles {
  struct Read: Sendable {
    var document: Document?
    var entry: Entry?
    var diagnostics: [Diagnostic]
  }
  struct Key: Hashable {
    var owner: String
    var type: ContentType
    var stem: String
  }
  var result = DecodedFiles()
  var originals: [Key: Document] = [:]
  let passes = [
    folder.pages.filter { $0.language == nil }, folder.pages.filter { $0.language != nil },
  ]
  for paths in passes {
    let known = originals
    let slots = Slots<Read>(count: paths.count)
    inParallel(count: paths.count, threads: options.threads) { index, thread in
      let path = paths[index]
      if index % 256 == 0 { progress("reading", index, paths.count) }
      watchdog.enter(slot: thread, file: path.file)
      defer { watchdog.leave(slot: thread) }
      let read = source(path.file)
      guard let file = read.value else {
        slots[index] = Read(diagnostics: read.diagnostics)
        return
      }
      let parsed = document(from: file)
      guard parsed.value.settings != nil else {
        slots[index] = Read(diagnostics: parsed.diagnostics)
        return
      }
      let key = Key(owner: path.owner, type: path.type, stem: path.stem)
      let decoded = entry(from: parsed.value, at: path, original: path.language == nil ? nil : known[key])
      slots[index] = Read(
        document: parsed.value, entry: decoded.value,
        diagnostics: parsed.diagnostics + decoded.diagnostics)
    }
    for (index, path) in paths.enumerated() {
      let read = slots[index]!
      result.diagnostics += read.diagnostics
      if path.language == nil {
        originals[Key(owner: path.owner, type: path.type, stem: path.stem)] = read.document
      }
      if let entry = read.entry {
        result.entries.append(entry)
      } else {
        result.failed.insert(path.file)
      }
    }
  }
  return result
}

/// The settings in `file`, or in its translations, by language.
private func settings(
  _ files: [ContentFolder.File], _ folder: ContentFolder
) -> Checked<[(language: String?, file: SourceFile, settings: YAML)]> {
  var diagnostics: [Diagnostic] = []
  var result: [(language: String?, file: SourceFile, settings: YAML)] = []
  for file in files.sorted(by: { ($0.language ?? "") < ($1.language ?? "") }) {
    let read = source(folder.path + "/" + file.path)
    diagnostics += read.diagnostics
    guard let bytes = read.value else { continue }
    let parsed = yaml(from: bytes)
    diagnostics += parsed.diagnostics
    guard let value = parsed.value else { continue }
    result.append((file.language, bytes, value))
  }
  return Checked(result, diagnostics)
}

/// Decodes settings in all languages: a translation inherits what it does not say.
private func decodedByLanguage<Value>(
  _ files: [ContentFolder.File], _ folder: ContentFolder, languages: PortalSettings.Languages,
  _ read: @escaping (Keys) -> Value
) -> Checked<[String: Value]?> {
  let found = settings(files, folder)
  var diagnostics = found.diagnostics
  guard let original = found.value.first(where: { $0.language == nil }) else {
    return Checked(nil, diagnostics)
  }
  let main = decode(read, from: original.settings, file: original.file.path)
  diagnostics += main.diagnostics
  guard !main.diagnostics.contains(where: { $0.severity == .error }) else {
    return Checked(nil, diagnostics)
  }
  var values = Dictionary(uniqueKeysWithValues: languages.all.map { ($0, main.value) })
  for translation in found.value {
    guard let language = translation.language else { continue }
    guard languages.others.contains(language) else {
      diagnostics.append(.strayLanguage(language, at: Span(file: translation.file.path)))
      continue
    }
    let own = decode(
      read, from: translation.settings, file: translation.file.path,
      inheriting: Keys.Inherited(settings: original.settings, file: original.file.path))
    diagnostics += own.diagnostics
    if !own.diagnostics.contains(where: { $0.severity == .error }) { values[language] = own.value }
  }
  return Checked(values, diagnostics)
}

private func portalSettings(_ folder: ContentFolder) -> Checked<[String: PortalSettings]?> {
  // The languages stand in the file itself, so it is read once to learn them.
  let found = settings(folder.portal.filter { $0.language == nil }, folder)
  guard let original = found.value.first else { return Checked(nil, found.diagnostics) }
  let first = decode(PortalSettings.init, from: original.settings, file: original.file.path)
  return decodedByLanguage(
    folder.portal, folder, languages: first.value.languages, PortalSettings.init)
}

private func programSource(
  _ program: ContentFolder.Program, _ folder: ContentFolder, _ languages: PortalSettings.Languages
) -> Checked<ProgramSource?> {
  let decoded = decodedByLanguage(
    program.settings, folder, languages: languages, ProgramSettings.init)
  var diagnostics = decoded.diagnostics
  var cohorts: [String: [Cohort]] = [:]
  for (id, files) in Dictionary(grouping: program.cohorts, by: \.stem).sorted(by: { $0.key < $1.key }) {
    let file = folder.path + "/" + program.id + "/cohorts/\(id).yml"
    if slug(from: id) != id { diagnostics.append(.cohortName(file, slug(from: id))) }
    let read = decodedByLanguage(files, folder, languages: languages, CohortSettings.init)
    diagnostics += read.diagnostics
    for (language, settings) in read.value ?? [:] {
      cohorts[language, default: []].append(Cohort(id: id, settings: settings, file: file))
    }
  }
  for language in cohorts.keys { cohorts[language]!.sort { ($0.kickoff, $0.id) < ($1.kickoff, $1.id) } }
  let main = program.settings.first { $0.language == nil }!
  return Checked(
    decoded.value.map {
      ProgramSource(
        id: program.id, file: folder.path + "/" + main.path, settings: $0, cohorts: cohorts)
    }, diagnostics)
}

private func ownWords(_ folder: ContentFolder) -> Checked<Document?> {
  guard let words = folder.words else { return Checked(nil) }
  let found = settings([words], folder)
  guard let own = found.value.first else { return Checked(nil, found.diagnostics) }
  return Checked(
    Document(
      file: own.file.path, bytes: own.file.bytes, settings: own.settings, bodyStart: 0, bodyLine: 1),
    found.diagnostics)
}

private func slots(_ folder: ContentFolder) -> Checked<[Site.SlotName: Document]> {
  var diagnostics: [Diagnostic] = []
  var slots: [Site.SlotName: Document] = [:]
  for (program, file) in folder.slots {
    let read = source(folder.path + "/" + file.path)
    diagnostics += read.diagnostics
    guard let bytes = read.value else { continue }
    let parsed = document(from: bytes, needsSettings: false)
    diagnostics += parsed.diagnostics
    slots[Site.SlotName(program: program, name: file.stem, language: file.language)] = parsed.value
  }
  return Checked(slots, diagnostics)
}

/// The files of the portal's own theme.
package func ownTheme(in folder: String) throws -> OwnTheme {
  var files: [String: [UInt8]] = [:]
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
  else { return OwnTheme(folder: folder, files: [:]) }
  for path in SiteBuild.files(below: folder) where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
    guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { continue }
    // A file that equals the built-in one is no choice of the portal's: this repository's own
    // `Templates/` is just that.
    let bytes = [UInt8](data)
    if BuiltInTheme.bytes(of: path) != bytes { files[path] = bytes }
  }
  return OwnTheme(folder: folder, files: files)
}

// MARK: Checks over everything

private func chosenPrograms(
  _ folder: ContentFolder, _ options: BuildOptions
) -> Checked<[ContentFolder.Program]> {
  let names = folder.programs.map(\.id)
  var diagnostics: [Diagnostic] = []
  if names.isEmpty, !folder.diagnostics.contains(where: { $0.code == .contentMissing }) {
    diagnostics.append(.noPrograms(folder.path))
  }
  for name in options.programs where !names.contains(name) {
    diagnostics.append(.unknownProgram(name, names, folder.path))
  }
  let chosen = folder.programs.filter { options.programs.isEmpty || options.programs.contains($0.id) }
  return Checked(chosen, diagnostics)
}

/// What even the smallest program has. Source: design.md, "A minimal program".
private func essentials(_ program: Program) -> [Diagnostic] {
  var found: [Diagnostic] = []
  let roles = program.pages(.role).compactMap { page -> Role.Name? in
    guard case .role(let role) = page.original.noun else { return nil }
    return role.name
  }
  for name in [Role.Name.mentor, .mentee] where !roles.contains(name) {
    found.append(.missingRole(name, program))
  }
  if program.cohorts.values.allSatisfy(\.isEmpty) {
    found.append(.emptyProgram(program, what: "cohort", file: "cohorts/autumn-2026.yml"))
  }
  if program.pages(.guideline).isEmpty {
    found.append(.emptyProgram(program, what: "guideline", file: "guidelines/how-we-work.md"))
  }
  return found
}

private func strayLanguages(
  _ entries: [Entry], _ languages: PortalSettings.Languages
) -> [Diagnostic] {
  entries.compactMap { entry in
    guard let language = entry.path.language, !languages.others.contains(language) else { return nil }
    return .strayLanguage(language, at: Span(file: entry.path.file))
  }
}

/// Pages that would have the same address, also where capitals do not count.
private func collisions(_ pages: [Page]) -> [Diagnostic] {
  var seen: [String: Page] = [:]
  var found: [Diagnostic] = []
  for page in pages {
    let key = page.route.path.lowercased()
    if let other = seen[key] {
      found.append(.sameAddress(page, other))
    } else {
      seen[key] = page
    }
  }
  return found
}

/// Reports about links to pages that failed to decode: those are reported where they are wrong.
private func suppressing(_ diagnostics: [Diagnostic], failed: Set<String>) -> [Diagnostic] {
  guard !failed.isEmpty else { return diagnostics }
  let names = failed.compactMap { $0.split(separator: "/").last.map(String.init) }
  return diagnostics.filter { diagnostic in
    guard diagnostic.code == .linkDangling else { return true }
    return !names.contains { diagnostic.summary.contains("\($0)`") }
  }
}

/// Places on pages that links name and that are not there.
private func danglingAnchors(_ uses: [AnchorUse], _ pages: [Page], _ site: Site) -> [Diagnostic] {
  guard !uses.isEmpty else { return [] }
  let byRoute = Dictionary(pages.map { ($0.route, $0) }, uniquingKeysWith: { first, _ in first })
  var found: [Diagnostic] = []
  for (route, uses) in Dictionary(grouping: uses, by: \.route) {
    guard let page = byRoute[route] else { continue }
    // The page's own HTML says which places it has, whatever its template adds.
    let ids = elementIDs(in: html(of: page, site: site, notes: nil))
    for use in uses where !ids.contains(use.fragment) {
      found.append(.danglingAnchor(use, nearest: nearestName(to: use.fragment, among: ids.sorted())))
    }
  }
  return found
}

// MARK: Rendering

private func html(of page: Page, site: Site, notes: Notes?) -> [UInt8] {
  let composer = Composer(site: site, language: page.language, route: page.route)
  let screen = page.screen(composer)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(24_000)
  site.templates.render(page.template.rawValue, root: screen, words: page.words, into: &bytes)
  notes?.diagnostics += composer.notes.diagnostics
  notes?.anchors += composer.notes.anchors
  return bytes
}

/// Makes all pages, on all threads, and writes them as they come.
private func render(
  _ pages: [Page], of site: Site, to output: OutputFolder?, _ options: BuildOptions,
  _ watchdog: Watchdog, _ progress: @escaping Progress
) -> Notes {
  let gathered = Mutex<(diagnostics: Set<Diagnostic>, anchors: Set<AnchorUse>)>(([], []))
  inParallel(count: pages.count, threads: options.threads) { index, thread in
    let page = pages[index]
    if index % 256 == 0 { progress("writing pages", index, pages.count) }
    watchdog.enter(slot: thread, file: page.origin)
    defer { watchdog.leave(slot: thread) }
    let notes = Notes()
    let bytes = html(of: page, site: site, notes: notes)
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

private func robots(_ site: Site) -> [UInt8] {
  guard site.portal[site.main]!.isPublic else { return Array("User-agent: *\nDisallow: /\n".utf8) }
  let sitemap = site.baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? ""
  return Array("User-agent: *\nAllow: /\n\(sitemap)".utf8)
}

extension Diagnostic {
  fileprivate static func tooHard(_ file: String, _ reason: Watchdog.Reason) -> Self {
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

  fileprivate static func strayLanguage(_ language: String, at span: Span) -> Self {
    .error(
      .translationWithoutLanguage, at: span, "a translation into `\(language)`, which the portal does not have",
      why: "No reader would ever see it.",
      mend: "add `\(language)` to `languages: others:` in portal.yml, or rename the file")
  }

  fileprivate static func cohortName(_ file: String, _ slug: String) -> Self {
    .error(
      .nameNotASlug, at: Span(file: file), "a cohort's file has a name that settings cannot use",
      why: "Pages name their cohort by this file's name.",
      mend: "rename it to `\(slug.isEmpty ? "cohort" : slug).yml`")
  }

  fileprivate static func noPrograms(_ path: String) -> Self {
    .error(
      .contentMissing, at: Span(file: path), "the portal has no program",
      why: "There is nothing for readers to take part in.",
      mend: "make a folder with a `program.yml`; `portico new program NAME` does")
  }

  fileprivate static func unknownProgram(_ name: String, _ names: [String], _ path: String) -> Self {
    .error(
      .programUnknown, at: Span(file: path), "there is no program `\(name)`",
      why: "Nothing would be built.",
      mend: nearestName(to: name, among: names).map { "write `--program \($0)`" }
        ?? "choose one of \(names.map { "`\($0)`" }.joined(separator: ", "))")
  }

  fileprivate static func missingRole(_ role: Role.Name, _ program: Program) -> Self {
    .error(
      .programMissingRole, at: Span(file: program.file),
      "the program does not say what a \(role.rawValue) does",
      why: "People decide by this page whether to take part.",
      mend: "write `roles/\(role.rawValue).md`; `portico new role \(role.rawValue)` makes a start")
  }

  fileprivate static func emptyProgram(_ program: Program, what: String, file: String) -> Self {
    .error(
      .programEmpty, at: Span(file: program.file), "the program has no \(what)",
      why: "Readers would find a program without \(what == "cohort" ? "dates" : "rules").",
      mend: "write `\(file)`")
  }

  fileprivate static func sameAddress(_ page: Page, _ other: Page) -> Self {
    .error(
      .nameTaken, at: Span(file: page.origin.hasPrefix("the ") ? other.origin : page.origin),
      "two pages have the address `\(page.route.path)`: \(page.origin) and \(other.origin)",
      why: "Only one of them could be shown.",
      mend: "give one of them another file name, or a `slug:` of its own")
  }

  fileprivate static func danglingAnchor(_ use: AnchorUse, nearest: String?) -> Self {
    .error(
      .linkAnchor, at: use.span, "a link leads to a place `#\(use.fragment)` that is not on its page",
      why: "Readers would land at the top of the page instead.",
      mend: nearest.map { "change it to `#\($0)`" } ?? "name a heading of that page")
  }

  fileprivate static func withoutAddress(_ path: String) -> Self {
    .notice(
      .feedWithoutAddress, at: Span(file: path + "/portal.yml"),
      "without `base_url`, feeds, the sitemap and the 404 page are left out",
      why: "They need the site's full address; everything else works without it.",
      mend: "add `base_url: https://…/` once you know where the site will be")
  }
}
