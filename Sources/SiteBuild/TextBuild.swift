import Content
import Diagnostics
import Publishing
import Syntax

// After an edit of a few texts, only the programs that they belong to are read, and only the pages
// made that show them. All else is known to be as it was: a page depends on its program's files, on
// what programs share, and of other programs on their settings, their people and where links lead.
//
// Whatever makes more of a difference leads back to a build that reads everything. So does whatever
// has to be said anew: what there is to say of a portal, only that one knows.

extension BuildMemory {
  /// What a build comes to if nothing has changed but the texts of a few pages, and nothing has to
  /// be said of them that was not said before. Then the site is published.
  ///
  /// - Parameter standing: gives what `publication` has found. It is over afterwards if something was
  ///   written to it in vain.
  /// - Returns: nil if everything has to be read.
  /// - Throws: `WorldError` when the disk fails us.
  func withNewTexts(
    _ inputs: InputState, _ standing: (() -> Result<Publication?, any Error>)?,
    _ options: BuildOptions, _ watchdog: Watchdog, _ progress: @escaping Progress
  ) throws -> BuildResult? {
    // The organisers' messages and the report of what a program lacks are made of texts, too.
    guard options.readers != .admin, !options.asksReadiness, !options.isCopy,
      options.programs.isEmpty, let standing,
      // Of a page that is not remembered it is not known what it names.
      rest.pages.count == result.pages, let edited = editedPages(inputs),
      // A page whose path is not known has a name in it that is concealed: it may be one of these.
      result.diagnostics.allSatisfy({
        !$0.span.file.hasSuffix(".md") || rest.files[Imprint($0.span.file)] != nil
      })
    else { return nil }
    let owners = Set(
      edited.map { file in
        String(
          file.dropFirst(withoutEndingSlash(options.content).count + 1).prefix { $0 != "/" })
      })
    let folder = try ContentFolder(at: options.content, onlyPagesOf: owners)
    guard let resting = programsWithout(edited, folder), edited.allSatisfy(hasOldSettings) else {
      return nil
    }
    var sources = try Sources(
      options, watchdog, in: folder,
      neighbours: Neighbours(resting: resting, known: rest.links), progress)
    options.timings?.end(.sources, items: folder.pages.count)
    guard isSame(sources, but: edited) else { return nil }
    // No story is another one, so the gate would say what it said; anything to be stopped is an
    // error, and then nothing is remembered.
    var stories = StoryMemory()
    let draft = assemble(&sources, options, progress, stories: &stories)
    options.timings?.end(.assembly, items: draft.programs.count)
    let pages = draft.pages
    guard let site = draft.site, !draft.namesSomebody, rest.search == searchState(of: draft),
      pages.allSatisfy({ rest.pages[$0.route.path] != nil })
    else { return nil }

    var memory = PageMemory.none
    memory.records = rest.pages
    memory.isSearched = true
    memory.changed = edited.filter {
      sources.files.reads[$0]!.imprint!.text != rest.files[Imprint($0)]!.imprint.text
    }
    let search = outputSearch(draft, options)
    guard case .success(let output) = standing(),
      output.map({ siteState($0.oldFiles) == self.site }) ?? (options.output == nil)
    else { return nil }
    let twins = Precompression(site.compressions, to: output, isAfresh: options.isAfresh)
    let oldIndex = draft.searchGroups.map { group in
      group.route(pages) { rest.pages[pages[$0].route.path]!.imprint }
    }
    let indexer = SearchIndexer(draft, site, memory, output, twins, threads: options.threads)
    let rendered = render(
      pages, of: site, search, options, watchdog, memory, progress, indexer: indexer,
      searches: { site.indexes.find(draft.searchGroups, pages, $0) },
      emit: { index, bytes in
        twins.write(bytes, to: pages[index].route)
      })
    options.timings?.end(.pages, items: pages.count)
    guard saysTheSame(rendered, indexer?.listed ?? [], draft, search) else {
      output?.discard()
      return nil
    }
    options.timings?.end(.conclusion, items: result.diagnostics.count)

    // The files of the site that are other ones, or gone; all others stay.
    let made = pages.indices.filter { rendered.made[$0] }
    if let output {
      let suffixes = [""] + site.compressions.map(\.suffix)
      let replaced = oldIndex + made.map { pages[$0].route }
      output.keepRest(but: Set(replaced.flatMap { route in suffixes.map { route.path + $0 } }))
    }
    let next = after(
      edited, made.map { (pages[$0].route, rendered.records[$0]) }, draft, inputs, output?.files)
    var result = result
    result.changes = try next.write(options, while: output)
    options.timings?.end(.publishing, items: output?.files.count ?? 0)
    return result
  }

  /// The files of pages that are not as they were, or may not be; nil if anything else is so.
  private func editedPages(_ inputs: InputState) -> Set<String>? {
    var pages: Set<String> = []
    var edited: Set<String> = []
    for (path, look) in inputs.files {
      guard let known = rest.files[Imprint(path)] else { continue }
      pages.insert(path)
      if known.look != look || inputs.unsure.contains(path) { edited.insert(path) }
    }
    guard !edited.isEmpty, pages.count == rest.files.count,
      rest.others == inputs.imprint(leavingOut: pages)
    else { return nil }
    return edited
  }

  /// The programs that none of the files belongs to; nil if too much depends on them.
  private func programsWithout(
    _ files: Set<String>, _ folder: ContentFolder
  ) -> Set<String>? {
    let pages = folder.pages.filter { files.contains($0.file) }
    let owners = Set(pages.map(\.owner))
    let programs = Set(folder.programs.map(\.id))
    // What programs share is on the pages of all; whether a story is published depends on its text.
    guard pages.count == files.count, owners.isSubset(of: programs),
      owners != programs,
      !pages.contains(where: { $0.type == .story || $0.type == .person })
    else { return nil }
    return programs.subtracting(owners)
  }

  /// Whether a page's file has the settings that it had, and nothing was said of its text: it might not
  /// be said of the new one, or not in these words, since a report shows the line it is about and
  /// conceals a name in it.
  private func hasOldSettings(_ file: String) -> Bool {
    guard let read = source(file).value, let known = rest.files[Imprint(file)] else { return false }
    let page = document(from: read).value
    return Imprint(page.bytes[..<page.bodyStart]) == known.imprint.settings
      && !result.diagnostics.contains { $0.span.file == file && $0.span.line >= page.bodyLine }
  }

  /// Whether files are what they were, but for the texts of some, and say nothing new by themselves.
  private func isSame(_ sources: Sources, but edited: Set<String>) -> Bool {
    sources.files.reads.allSatisfy { file, read in
      guard let imprint = read.imprint, let known = rest.files[Imprint(file)],
        imprint.settings == known.imprint.settings
      else { return false }
      guard edited.contains(file) else { return imprint.text == known.imprint.text }
      // Letters that stand one by one may spell one now.
      return read.spellsLetters != true && imprintIfAny(of: read.diagnostics) == known.said
    }
  }

  /// Whether there is nothing to say of pages that was not said of them before, and nothing else of
  /// the site depends on what they show.
  ///
  /// - Parameter index: the files of the readers' search that may be new.
  private func saysTheSame(
    _ rendered: Rendered, _ index: [(Route, [UInt8])], _ draft: Draft, _ search: OutputSearch?
  ) -> Bool {
    if draft.site!.neighbours.hasMissed { return false }
    let own = Set(draft.pages.map(\.route.path))
    // Places on other programs' pages: whether they are there is known of those that were named before.
    func placesElsewhere(_ record: PageRecord) -> Set<[String]> {
      Set(
        record.anchors.filter { !own.contains($0.route.path) }.map { [$0.route.path, $0.fragment] })
    }
    var made: Set<Route> = []
    for (place, page) in draft.pages.enumerated() where rendered.made[place] {
      made.insert(page.route)
      let (new, old) = (rendered.records[place], rest.pages[page.route.path]!)
      guard new.isClean, Set(new.diagnostics) == Set(old.diagnostics),
        Set(new.assets) == Set(old.assets), placesElsewhere(new).isSubset(of: placesElsewhere(old))
      else { return false }
    }
    // And places on these pages that other programs' pages name.
    for (path, record) in rest.pages where !record.anchors.isEmpty && !own.contains(path) {
      if record.anchors.contains(where: { made.contains($0.route) }) { return false }
    }
    var conclusions = ConclusionMemory(isSound: true)
    let noticed = conclusion(rendered, index, draft, draft.site!, search, &conclusions)
    return Set(noticed) == Set(rendered.records.flatMap(\.diagnostics))
  }
}
