import BuiltInTheme
import Content
import Diagnostics
import Foundation
import Privacy
import Syntax
import Templating

// From files to a site whose pages are known and not yet made.

/// Everything that a build reads, decoded as far as each file alone allows.
struct Sources: Sendable {
  let folder: ContentFolder
  let theme: OwnTheme
  /// Nil only while somebody works on the built-in theme itself.
  let templates: TemplateSet?
  let wordKeys: [String]
  var files: DecodedFiles
  /// Which programs it reads no pages of, and what links between programs lead to.
  let neighbours: Neighbours
  /// What was noticed, but for what `files` holds itself.
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - folder: the content folder with all pages that are to be read; nil for all that are in it.
  ///   - neighbours: with the programs of which not all are; files that list people are not looked for
  ///     then.
  ///   - known: what is known of a page's file that has not changed, by its path.
  /// - Throws: `WorldError` if there is no content folder.
  init(
    _ options: BuildOptions, _ watchdog: Watchdog, in folder: ContentFolder? = nil,
    neighbours: Neighbours = Neighbours(),
    known: @escaping @Sendable (String) -> DecodedFile? = { _ in nil },
    _ progress: @escaping Progress
  ) throws {
    let folder = try folder ?? ContentFolder(at: options.content)
    let theme = ownTheme(in: options.templates)
    let loaded = beside {
      let keys = SiteBuild.wordKeys()
      return (keys: keys, own: SiteBuild.templates(theme, wordKeys: keys))
    }
    let refusals = beside { neighbours.resting.isEmpty ? privateFiles(in: folder) : [] }
    files = decodeAll(folder, options, watchdog, known: known, progress)
    let (keys, own) = loaded()
    diagnostics = folder.diagnostics + theme.diagnostics + own.diagnostics + refusals()
    // Where own templates are wrong, the built-in ones serve to check everything else.
    templates =
      own.value
      ?? SiteBuild.templates(OwnTheme(folder: theme.folder, files: [:]), wordKeys: keys).value
    wordKeys = keys
    self.neighbours = neighbours
    self.folder = folder
    self.theme = theme
  }
}

/// A site before its first page is made, with what was noticed until then.
struct Draft: @unchecked Sendable {
  // Safe because none of its parts changes but for what locks itself, see `Site`.
  var sources: Sources
  let diagnostics: [Diagnostic]
  /// Nil if what all pages need cannot be read.
  var site: Site?
  let pages: [Page]
  /// The files of the readers' search.
  let searchGroups: [SearchGroup]
  let programs: [Program]
  let gate: TextGate
  /// What the gate read in each story, by file.
  let readings: [String: StoryReading]
  /// Of all that the gate was made from.
  let gateState: Imprint

  /// Whether a source is known to name somebody: then its pages need not say so again.
  var namesSomebody: Bool { diagnostics.contains { $0.severity == .error && $0.concealed } }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// A site that cannot be. Its reports are looked through for names all the same, by the rules that
  /// a portal has without settings.
  init(_ sources: Sources, _ diagnostics: [Diagnostic], _ options: BuildOptions) {
    self.sources = sources
    self.diagnostics = diagnostics
    site = nil
    pages = []
    searchGroups = []
    programs = []
    let rules = PortalSettings.PrivacyRules(Keys())
    gate = textGate(options, sources.files.entries, rules)
    readings = [:]
    gateState = SiteBuild.gateState(options, sources.files.entries, rules)
  }

  init(
    _ sources: Sources, _ diagnostics: [Diagnostic], _ site: Site, _ pages: [Page],
    _ programs: [Program], _ gate: TextGate, _ readings: [String: StoryReading],
    _ gateState: Imprint
  ) {
    self.sources = sources
    self.diagnostics = diagnostics
    self.site = site
    self.pages = pages
    searchGroups = SiteBuild.searchGroups(of: pages)
    self.programs = programs
    self.gate = gate
    self.readings = readings
    self.gateState = gateState
  }
}

/// Puts programs, editions and the list of pages together.
///
/// - Parameters:
///   - sources: afterwards without what nobody asks for any more.
///   - stories: what is known of stories already; afterwards, what is known of these.
func assemble(
  _ sources: inout Sources, _ options: BuildOptions, _ progress: @escaping Progress,
  stories: inout StoryMemory
) -> Draft {
  let (folder, entries) = (sources.folder, sources.files.entries)
  var diagnostics = sources.diagnostics + sources.files.diagnostics
  func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }
  guard let templates = sources.templates else { return Draft(sources, diagnostics, options) }
  let chosen = take(chosenPrograms(folder, options))
  guard var portal = take(portalSettings(folder)) else {
    // Which languages there are is unknown; what each program says can still be read.
    for source in chosen {
      _ = take(programSource(source, folder, PortalSettings.Languages(Keys()), unread: []))
    }
    diagnostics.removeAll { $0.code == .translationWithoutLanguage }
    diagnostics += sourceMistakes(in: entries)
    return Draft(sources, diagnostics, options)
  }
  // All languages agree on which is the main one.
  let base = portal[portal.values.first!.languages.main]!
  // Every program shows them; they are made while the words are read.
  _ = beside { builtInWorksheets(for: base.languages) }
  let lists = take(
    WordList.lists(
      for: base.languages.all, builtIn: { BuiltInTheme.bytes(of: "words/\($0).yml") },
      own: take(ownWords(folder)), folder: folder.path))
  // It is made while all else is put together, where no story has to be read.
  let making = beside { textGate(options, entries, base.privacy) }
  let gateState = gateState(options, entries, base.privacy)
  options.timings?.end(.assembly, items: 0)
  let rules = publishingRules(
    base, sources.files, making(), gateState, options,
    isPassed: !sources.neighbours.resting.isEmpty,
    stories: &stories, progress)
  sources.files.letGoOfSettings()
  options.timings?.end(.stories, items: rules.gate.readings.count)
  if options.roster == nil,
    base.privacy.requireRoster || entries.contains(where: { $0.type == .story })
  {
    diagnostics.append(.noRoster(in: folder.path, isRequired: base.privacy.requireRoster))
  }
  let programs = take(
    assembled(
      chosen, folder, sources.files, base.languages, rules, threads: options.threads,
      resting: sources.neighbours.resting))
  diagnostics += programs.flatMap(essentials)
  diagnostics += referenceMistakes(in: base, programs: programs)
  diagnostics += strayLanguages(entries, base.languages)
  let ownStyle = ownStyleSheet(in: folder)
  let style = take(styleSheet(sources.theme, base.theme, own: ownStyle, file: folder.path))
  let hosted = take(
    hostedSite(
      base, sources.theme, ownStyle: ownStyle,
      isAsked: base.hosting.host != nil || !base.hosting.framedBy.isEmpty))
  if options.isCopy { portal = portal.mapValues(\.withoutServer) }
  let site = Site(
    Site.Parts(
      contentPath: folder.path, portal: portal, lists: lists, slots: take(slots(folder)),
      programs: programs, neighbours: sources.neighbours,
      notBuilt: Set(folder.programs.map(\.id)).subtracting(programs.map(\.id)),
      assets: Assets(folder: folder.path, files: folder.assets),
      style: Asset(
        route: Route("assets/portico-\(fingerprint(of: style)).css"), size: nil, bytes: style),
      scripts: scripts(sources.theme),
      today: options.today, readers: options.readers, templates: templates,
      wordKeys: sources.wordKeys,
      reservedIDs: templateIDs(sources.theme),
      hostFiles: options.isCopy ? [] : base.hosting.host?.filesInside(hosted) ?? [],
      copy: options.isCopy ? SiteCopy(address: base.baseURL?.value) : nil, noticed: diagnostics),
    threads: options.threads)
  diagnostics += site.editions.flatMap { $0 }.flatMap(\.diagnostics)
  if site.publicURL == nil, !options.isCopy { diagnostics.append(.withoutAddress(folder.path)) }
  let resting = sources.neighbours.resting
  let read = site.editions.flatMap { $0 }.filter { !resting.contains($0.program.id) }
  let pages =
    (resting.isEmpty ? portalPages(of: site) : [])
    + inParallel(count: read.count, threads: options.threads) { SiteBuild.pages(of: read[$0]) }
    .flatMap { $0 }
  diagnostics += collisions(pages)
  let gate = making()
  diagnostics += spelledNames(in: sources.files, gate)
  return Draft(sources, diagnostics, site, pages, programs, gate, rules.gate.readings, gateState)
}

/// What decides which pages the site shows, the gate among it.
///
/// - Parameter isPassed: whether the gate let these very stories through in an earlier build, where
///   none of all stories was another one.
func publishingRules(
  _ portal: PortalSettings, _ files: DecodedFiles, _ gate: @autoclosure () -> TextGate,
  _ gateState: Imprint,
  _ options: BuildOptions, isPassed: Bool = false, stories: inout StoryMemory,
  _ progress: @escaping Progress
) -> PublishingRules {
  let readings =
    isPassed
    ? Dictionary(
      files.entries.map { ($0.path.file, StoryReading(file: $0.path.file)) },
      uniquingKeysWith: { first, _ in first })
    : readStories(
      files, gate(), rules: gateState, threads: options.threads, memory: &stories, progress)
  return PublishingRules(
    today: options.today, drafts: options.drafts, readers: options.readers,
    languages: portal.languages,
    gate: GatePolicy(
      today: options.today, site: portal.scope, consentMonths: portal.privacy.storyConsentMonths,
      readings: readings),
    calendar: portal.calendar)
}

/// The same for who builds nothing, and remembers nothing of stories.
func publishingRules(
  _ portal: PortalSettings, _ files: DecodedFiles, _ gate: TextGate, _ options: BuildOptions
) -> PublishingRules {
  var stories = StoryMemory()
  return publishingRules(
    portal, files, gate, Imprint(), options, stories: &stories, { _, _, _ in })
}

/// The programs with what is published in each; without those whose settings cannot be read.
///
/// - Parameter resting: the programs of whose own pages only people were read: others' pages may show
///   a program's card, and its texts may name its people.
func assembled(
  _ chosen: [ContentFolder.Program], _ folder: ContentFolder, _ files: DecodedFiles,
  _ languages: PortalSettings.Languages, _ rules: PublishingRules, threads: Int = 1,
  resting: Set<String> = []
) -> Checked<[Program]> {
  var diagnostics: [Diagnostic] = []
  func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }
  let byOwner = Dictionary(grouping: files.entries) { $0.path.owner }
  let made = inParallel(count: chosen.count, threads: threads) { number in
    let id = chosen[number].id
    let source = programSource(
      chosen[number], folder, languages, unread: files.unread, withdrawn: files.withdrawn)
    let program = source.value.map {
      Content.program(
        $0, own: byOwner[id] ?? [], shared: byOwner[EntryPath.shared] ?? [],
        builtIn: resting.contains(id) ? [] : builtInWorksheets(for: languages), rules: rules)
    }
    return (source: source, program: program)
  }
  var programs: [Program] = []
  for (files, made) in zip(chosen, made) {
    guard let source = take(made.source), let program = made.program else {
      diagnostics += sourceMistakes(in: byOwner[files.id] ?? [])
      continue
    }
    for cohort in source.cohorts[languages.main] ?? [] {
      diagnostics += cohort.mistakes(today: rules.today)
    }
    programs.append(take(program))
  }
  return Checked(programs, diagnostics)
}

extension Diagnostic {
  fileprivate static func withoutAddress(_ path: String) -> Self {
    .notice(
      .feedWithoutAddress, at: Span(file: path + "/portal.yml"),
      "without `base_url`, feeds, the sitemap and the 404 page are left out",
      why: "They need the site's full address; everything else works without it.",
      mend: "add `base_url: https://…/` once you know where the site will be")
  }
}
