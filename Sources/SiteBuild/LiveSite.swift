package import Diagnostics
import Privacy
import Syntax
import Synchronization

/// A site that is kept in memory and brought up to date whenever somebody saves: the engine behind
/// `portico serve`.
///
/// Nothing is written. While there are mistakes, the last good site stays, so that its reader can
/// look from the mistake to the page. Any thread may ask for files, also during an update.
package final class LiveSite: Sendable {
  /// What came of an update.
  package struct Update: Sendable {
    /// As a build would tell it.
    package var result: BuildResult
    /// The files of the site that are new or not as they were, by their path in it; none while there
    /// are mistakes.
    package var changed: Set<String> = []
    /// The files that are there no more.
    package var removed: Set<String> = []
  }

  /// One good state of the site.
  private struct Version: Sendable {
    let site: Site
    let pages: [Page]
    /// Where a file stands in `pages`.
    let pageNumbers: [String: Int]
    /// Files that no page recipe makes: styles, pictures, feeds.
    let extra: [String: [UInt8]]
    /// The files of the readers' search.
    let indexes: [String: SearchGroup]
    let imprints: [String: Imprint]
    /// Which pages they are; see `Attempt`.
    let edition: Int
  }

  /// The last update that came as far as to pages, with mistakes or without.
  private struct Attempt: Sendable {
    var options: Imprint
    var inputs: InputState
    var draft: Draft
    var skeleton: Skeleton
    var search: Imprint
    var rendered: Rendered
    var conclusions: ConclusionMemory
    var harmless: Set<Imprint>
    var result: BuildResult
    /// Where the pages stand that show a file's text.
    var users: [String: [Int]]
    /// The files beside the pages, by path.
    var extra: [String: [UInt8]] = [:]
    /// Tells lists of pages apart: while it is the same, they are the same pages with other texts.
    var edition: Int
    /// Where the pages stand that were made and not shown yet; nil for all of them.
    var unshown: Set<Int>?
  }

  private struct State {
    var last: Attempt?
    var stories = StoryMemory()
    /// Whether the last update came as far as to pages.
    var isLastWhole = false
    var editions = 0
  }

  private let patience: Double
  private let tooHard: @Sendable (Diagnostic) -> Never
  private let good = Mutex<Version?>(nil)
  /// Held during an update: there is one at a time.
  private let state = Mutex(State())

  /// - Parameters: as for `build`.
  package init(
    patience: Double = 5,
    tooHard: @escaping @Sendable (Diagnostic) -> Never = { fatalError($0.summary) }
  ) {
    self.patience = patience
    self.tooHard = tooHard
  }

  /// The bytes of a file of the last good site, by its path in it; nil if there is none.
  ///
  /// Pages are made when they are asked for: that is quicker than to keep them all.
  package func bytes(of path: String) -> [UInt8]? {
    guard let version = good.withLock({ $0 }) else { return nil }
    if let bytes = version.extra[path] { return bytes }
    if let group = version.indexes[path] {
      // Few who write search, so nothing of it is made while they do.
      return beside { group.file(version.pages, of: version.site, threads: 1).bytes }()
    }
    guard let number = version.pageNumbers[path] else { return nil }
    // On a thread of its own: whoever asks may have a small stack.
    return beside { html(of: version.pages[number], site: version.site, notes: nil) }()
  }

  /// Where the last good site will be, with `/` at its end, if its settings say so.
  package var address: String? { good.withLock { $0?.site.baseURL } }

  /// The paths of all files of the last good site.
  package var paths: [String] { good.withLock { $0.map { $0.imprints.keys.sorted() } ?? [] } }

  /// Brings the site up to date with its folders and with the options: the day, the roster and all
  /// else may be other ones than last time. The options' output folder does not count.
  ///
  /// - Parameter paths: the files that may have changed, with all that came and went, as paths that
  ///   begin like the options' folders; nil if that is not known.
  /// - Throws: `WorldError` when the disk fails us; the site stays as it was.
  package func update(
    _ options: BuildOptions, changed paths: Set<String>? = nil,
    progress: @escaping Progress = { _, _, _ in }
  ) throws -> Update {
    let watchdog = Watchdog(slots: options.threads, seconds: patience) { [tooHard] file, reason in
      tooHard(.tooHard(file, reason))
    }
    watchdog.start()
    // It ends at its next look; nobody has to wait for that.
    defer { _ = beside { watchdog.stop() } }
    return try state.withLock { state in
      let basis = options.imprint
      let last = state.last
      let isSame = last?.options == basis
      // After an update that was broken off, what it was told of would be forgotten.
      let inputs = inputs(options, isSame && state.isLastWhole ? last : nil, changed: paths)
      if isSame, state.isLastWhole, let last, !last.draft.namesSomebody {
        let (changed, cameOrWent) = inputs.changes(since: last.inputs)
        if !cameOrWent, let texts = newTexts(in: changed, last) {
          return show(
            withTexts(texts, last, inputs, options, watchdog, progress), &state)
        }
      }
      state.isLastWhole = false
      state.editions += 1
      let attempt = try attempt(
        options, basis, inputs, last, state.editions, &state.stories, watchdog, progress)
      switch attempt {
      case .success(let attempt):
        state.isLastWhole = true
        return show(attempt, &state)
      case .failure(let mistakes): return Update(result: mistakes.result)
      }
    }
  }

  /// How the files look now.
  private func inputs(
    _ options: BuildOptions, _ last: Attempt?, changed: Set<String>?
  ) -> InputState {
    // A file that has two names may have changed under the other one.
    if let last, let changed, !last.inputs.hasSecondNames {
      var inputs = last.inputs
      if inputs.lookAgain(at: changed.union(inputs.unsure), options) { return inputs }
    }
    return InputState(options)
  }

  // MARK: Only texts have changed

  /// The changed files as they are now, without those that say what they said; nil if more than
  /// texts has changed.
  private func newTexts(in changed: Set<String>, _ last: Attempt) -> [String: DecodedFile]? {
    let (folder, files) = (last.draft.sources.folder, last.draft.sources.files)
    var texts: [String: DecodedFile] = [:]
    for file in changed {
      guard let old = files.reads[file], let path = old.entry?.path, let before = old.imprint else {
        return nil
      }
      var original: Document?
      if path.language != nil {
        original =
          folder.pages.first {
            $0.language == nil && $0.owner == path.owner && $0.type == path.type
              && $0.stem == path.stem
          }.flatMap { files.reads[$0.file]?.document }
        if original == nil { return nil }
      }
      let new = decodedFile(path, original: original)
      guard new.entry != nil, let now = new.imprint, now.settings == before.settings,
        new.diagnostics == old.diagnostics
      else { return nil }
      if now.text == before.text { continue }
      // Whether a story is published depends on its text; and a name may be spelled, or no longer.
      if path.type == .story || old.spellsLetters == true || new.spellsLetters == true {
        return nil
      }
      texts[file] = new
    }
    return texts
  }

  /// The last attempt with new texts in some files.
  private func withTexts(
    _ texts: [String: DecodedFile], _ last: Attempt, _ inputs: InputState, _ options: BuildOptions,
    _ watchdog: Watchdog, _ progress: @escaping Progress
  ) -> Attempt {
    var new = last
    new.inputs = inputs
    guard !texts.isEmpty else { return new }
    new.draft.sources.files.reads.merge(texts) { $1 }
    let site = Site(last.draft.site!, newer: texts.compactMapValues(\.text))
    new.draft.site = site
    let search = outputSearch(new.draft, options)
    let unclean = last.rendered.records.indices.filter { !last.rendered.records[$0].isClean }
    let searches = last.draft.pages.indices.filter { last.draft.pages[$0].template == .search }
    let numbers = Set(texts.keys.flatMap { last.users[$0] ?? [] } + unclean + searches).sorted()
    let places = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) })
    let pages = numbers.map { last.draft.pages[$0] }
    let rendered = render(
      pages, of: site, search, options, watchdog, .none, progress,
      searches: { imprint in
        site.indexes.find(last.draft.searchGroups, last.draft.pages) { number in
          places[number].map(imprint) ?? last.rendered.records[number].imprint
        }
      }, emit: { _, _ in })
    new.rendered.made = Array(repeating: false, count: last.draft.pages.count)
    for (place, number) in numbers.enumerated() {
      for file in last.rendered.records[number].bodies {
        new.users[file]?.removeAll { $0 == number }
      }
      new.rendered.records[number] = rendered.records[place]
      for file in rendered.records[place].bodies { new.users[file, default: []].append(number) }
      new.rendered.made[number] = true
      new.unshown?.insert(number)
    }
    // Of the files beside the pages, only the organisers' messages are made of texts. After a mistake
    // they are looked through again: it may be in one of them.
    let isExtraSame =
      site.readers != .admin && new.rendered.assets == last.rendered.assets
      && !last.result.hasErrors
    conclude(&new, search, isExtraSame: isExtraSame)
    return new
  }

  // MARK: Anything may have changed

  /// Mistakes that keep the site from having pages at all.
  private struct Mistakes: Error {
    var result: BuildResult
  }

  private func attempt(
    _ options: BuildOptions, _ basis: Imprint, _ inputs: InputState, _ last: Attempt?,
    _ edition: Int, _ stories: inout StoryMemory, _ watchdog: Watchdog,
    _ progress: @escaping Progress
  ) throws -> Result<Attempt, Mistakes> {
    let (known, changed) = (
      last?.draft.sources.files.reads ?? [:], last.map { inputs.changes(since: $0.inputs).changed }
    )
    let before = last?.inputs
    var sources = try Sources(
      options, watchdog,
      known: { path in
        guard changed?.contains(path) == false, before?.files[path] != nil else { return nil }
        return known[path]
      }, progress)
    let draft = assemble(&sources, options, progress, stories: &stories)
    guard let site = draft.site else {
      var harmless: Set<Imprint> = []
      return .failure(
        Mistakes(
          result: BuildResult(
            diagnostics: concluded(draft.diagnostics, draft, harmless: &harmless))))
    }
    let skeleton = Skeleton(of: draft, options, inputs)
    let searching = searchState(of: draft)
    var memory = PageMemory.none
    if let last {
      let (old, pages) = (last.draft.site!, last.draft.pages)
      let records = Dictionary(
        zip(pages.map(\.route.path), last.rendered.records), uniquingKeysWith: { first, _ in first }
      )
      memory = PageMemory(
        records, isSearched: last.search == searching,
        // Of two pages with one address, one would be forgotten.
        from: records.count == pages.count ? last.skeleton : nil, to: skeleton,
        links: Dictionary(uniqueKeysWithValues: old.neighbours.links.map { ($0, old.found($0)) }),
        in: site
      ) {
        Set(sources.files.reads.filter { $1.imprint?.text != known[$0]?.imprint?.text }.keys)
      }
    }
    let search = outputSearch(draft, options)
    let rendered = render(
      draft.pages, of: site, search, options, watchdog, memory, progress,
      searches: { site.indexes.find(draft.searchGroups, draft.pages, $0) }, emit: { _, _ in })
    var users: [String: [Int]] = [:]
    for (number, record) in rendered.records.enumerated() {
      for file in record.bodies { users[file, default: []].append(number) }
    }
    var conclusions = last?.conclusions ?? ConclusionMemory()
    if !memory.isSearched { conclusions.clean = [] }
    var attempt = Attempt(
      options: basis, inputs: inputs, draft: draft, skeleton: skeleton, search: searching,
      rendered: rendered, conclusions: conclusions, harmless: last?.harmless ?? [],
      result: BuildResult(diagnostics: []), users: users, edition: edition)
    conclude(&attempt, search)
    return .success(attempt)
  }

  // MARK: What comes of it

  /// Says what there is to say, and lists the files beside the pages.
  private func conclude(
    _ attempt: inout Attempt, _ search: OutputSearch?, isExtraSame: Bool = false
  ) {
    let draft = attempt.draft
    let site = draft.site!
    let extra =
      isExtraSame ? [] : extraFiles(of: site, draft.pages, assets: attempt.rendered.assets)
    let noticed =
      draft.diagnostics
      + conclusion(attempt.rendered, extra, draft, site, search, &attempt.conclusions)
    attempt.result = BuildResult(
      diagnostics: concluded(noticed, draft, harmless: &attempt.harmless),
      pages: draft.pages.count, programs: draft.programs.count, languages: site.languages.count)
    if isExtraSame { return }
    attempt.extra = Dictionary(extra.map { ($0.0.path, $0.1) }, uniquingKeysWith: { a, _ in a })
    attempt.unshown = nil
  }

  /// Shows a site to its readers, if there are no mistakes in it.
  private func show(_ given: Attempt, _ state: inout State) -> Update {
    var attempt = given
    var update = Update(result: attempt.result)
    defer { state.last = attempt }
    guard !attempt.result.hasErrors else { return update }
    let old = good.withLock { $0 }
    let (pages, records) = (attempt.draft.pages, attempt.rendered.records)
    let indexes = Dictionary(
      attempt.draft.site!.indexes.all.map { ($0.route.path, $0.group) },
      uniquingKeysWith: { first, _ in first })
    if let old, old.edition == attempt.edition, let unshown = attempt.unshown {
      var imprints = old.imprints
      for number in unshown {
        let path = pages[number].route.path
        if imprints.updateValue(records[number].imprint, forKey: path) != records[number].imprint {
          update.changed.insert(path)
        }
      }
      for path in old.indexes.keys where indexes[path] == nil {
        imprints[path] = nil
        update.removed.insert(path)
      }
      for path in indexes.keys where imprints.updateValue(Imprint(path), forKey: path) == nil {
        update.changed.insert(path)
      }
      good.withLock {
        $0 = Version(
          site: attempt.draft.site!, pages: pages, pageNumbers: old.pageNumbers, extra: old.extra,
          indexes: indexes, imprints: imprints, edition: old.edition)
      }
      attempt.unshown = []
      return update
    }
    var imprints: [String: Imprint] = [:]
    imprints.reserveCapacity(pages.count + attempt.extra.count)
    for (page, record) in zip(pages, records) { imprints[page.route.path] = record.imprint }
    for (path, bytes) in attempt.extra { imprints[path] = Imprint(bytes) }
    // Their names say what is in them.
    for path in indexes.keys { imprints[path] = Imprint(path) }
    let version = Version(
      site: attempt.draft.site!, pages: pages,
      pageNumbers: Dictionary(
        pages.enumerated().map { ($1.route.path, $0) }, uniquingKeysWith: { first, _ in first }),
      extra: attempt.extra, indexes: indexes, imprints: imprints, edition: attempt.edition)
    good.withLock { $0 = version }
    let before = old?.imprints ?? [:]
    update.changed = Set(imprints.filter { before[$0.key] != $0.value }.keys)
    update.removed = Set(before.keys.filter { imprints[$0] == nil })
    attempt.unshown = []
    return update
  }
}
