package import Content
package import Diagnostics
package import Privacy
package import Publishing
package import Readiness
package import Syntax

/// What a build is given. Nothing else decides what comes out: no clock, locale or environment.
package struct BuildOptions: Sendable {
  /// The content folder, as its user names it.
  package var content: String
  /// The folder of the portal's own templates; it need not exist.
  package var templates: String
  /// Where the site goes; nil to check only.
  package var output: String?
  /// How it is published there.
  package var publication = Publication.Options()
  /// Where builds remember what saves them time; nil to remember nothing. What comes out is the same
  /// with it and without.
  package var cache: CacheFolder?
  /// Does all the work again, whatever is remembered.
  package var isAfresh = false
  /// For how many nanoseconds a file may change again without another time: the coarsest clock of a
  /// file system that is in use is FAT's.
  package var clockTick: Int64 = 2_100_000_000
  /// The programs to build, by folder; empty for all.
  package var programs: [String]
  /// Which program builds: what an earlier one remembered does not count.
  package var program = ""
  package var today: CalendarDate
  package var drafts: Bool
  /// For whom the site is.
  package var readers: SiteReaders = .everyone
  /// Whether it is also asked what each program lacks.
  package var asksReadiness = false
  /// Whether the site is a copy to hand out: without what only a server has a use for, and with a
  /// note for whoever gets it.
  package var isCopy = false
  /// The people whom nothing may point at; nil if there is no roster.
  package var roster: Roster?
  /// Names, addresses and numbers that may be published, beside those of `people/`.
  package var contacts: [String] = []
  package var threads: Int
  /// Takes down where the time goes; nil to spare the trouble. Nothing that is built depends on it.
  package var timings: Timings?

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
  ///
  /// Sorted, and each once.
  package var diagnostics: [Diagnostic]
  /// How many pages the site has.
  package var pages = 0
  /// How many programs and languages.
  package var programs = 0
  package var languages = 0
  /// What each program lacks, if that was asked.
  package var readiness: [ReadinessReport] = []
  /// What was published; nil if nothing was.
  package var changes: Changes?

  init(diagnostics: [Diagnostic] = [], pages: Int = 0, programs: Int = 0, languages: Int = 0) {
    self.diagnostics = Diagnostics.told(diagnostics)
    self.pages = pages
    self.programs = programs
    self.languages = languages
  }

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
  // It ends at its next look; nobody has to wait for that.
  defer { _ = beside { watchdog.stop() } }

  // Nothing has changed since the last build? Then it is told again, and that is all.
  let remembered = options.isAfresh ? BuildMemory() : BuildMemory.read(options)
  let standing = remembered.publication(options)
  defer { _ = standing?() }
  let inputs = InputState(options)
  if let result = try remembered.unchanged(inputs, standing) { return result }
  let known = remembered.opened()

  // Only a few texts have? Then only their programs are read.
  if let result = try known.withNewTexts(inputs, standing, options, watchdog, progress) {
    return result
  }

  // Read, parse, decode.
  var sources = try Sources(options, watchdog, progress)
  let timings = options.timings
  timings?.end(.sources, items: sources.folder.pages.count)

  // Assemble.
  var stories = known.stories
  var harmless = known.harmless
  let draft = assemble(&sources, options, progress, stories: &stories)
  timings?.end(.assembly, items: draft.programs.count)
  guard let site = draft.site else {
    return BuildResult(diagnostics: concluded(draft.diagnostics, draft, harmless: &harmless))
  }

  // Render and emit.
  let (pages, mayPublish) = (draft.pages, options.output != nil && !draft.hasErrors)
  // Mistakes in the content come before those in the output: where that was no site to publish over,
  // it is looked at once more.
  let found = (try? standing?().get()) ?? nil
  let output = mayPublish ? try found?.isOver == false ? found : Publication(options) : nil
  let search = outputSearch(draft, options)
  let twins = Precompression(site.compressions, to: output, isAfresh: options.isAfresh)
  let memory = known.pages(draft, options, inputs, output)
  let indexer = SearchIndexer(draft, site, memory, output, twins, threads: options.threads)
  let rendered = render(
    pages, of: site, search, options, watchdog, memory, progress, indexer: indexer,
    searches: { site.indexes.find(draft.searchGroups, pages, $0) },
    keep: { index in
      guard output?.mayKeep(pages[index].route) ?? true else { return false }
      twins.keep(beside: pages[index].route)
      return true
    },
    emit: { index, bytes in
      twins.write(bytes, to: pages[index].route)
    })
  timings?.end(.pages, items: pages.count)
  let keptAssets = known.keptAssets(rendered, memory, site, output)
  let extra = extraFiles(
    of: site, pages, assets: rendered.assets.subtracting(keptAssets.keys))
  let listed = indexer?.listed ?? []
  var conclusions = ConclusionMemory(isSound: memory.changed != nil)
  var noticed =
    draft.diagnostics + conclusion(rendered, extra + listed, draft, site, search, &conclusions)
  if let published = options.output {
    noticed += unannouncedChanges(in: site, published: published)
  }
  var result = BuildResult(
    diagnostics: concluded(noticed, draft, harmless: &harmless), pages: pages.count,
    programs: draft.programs.count, languages: site.languages.count)
  if options.asksReadiness {
    result.readiness = site.editions[0].map { site.readiness(of: $0, noticed: noticed) }
  }
  timings?.end(.conclusion, items: result.diagnostics.count)
  guard !result.hasErrors else {
    output?.discard()
    return result
  }

  // Publish.
  if let output {
    for (route, bytes) in extra { twins.write(bytes, to: route) }
    for route in Set(keptAssets.values).subtracting(extra.map(\.0)) {
      output.keep(route)
      twins.keep(beside: route)
    }
  }
  let next = BuildMemory(
    of: draft, options, inputs, rendered, keptAssets: keptAssets,
    clean: conclusions.clean, stories: stories, harmless: harmless, result: result,
    files: output?.files)
  result.changes = try next.write(options, while: output)
  timings?.end(.publishing, items: pages.count + extra.count + listed.count)
  return result
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
}
