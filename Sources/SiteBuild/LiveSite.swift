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

  /// One state of the site.
  private struct Version: Sendable {
    let site: Site
    let pages: [Page]
    /// Where a file stands in `pages`.
    let pageNumbers: [String: Int]
    /// Files that no page recipe makes: styles, pictures, feeds.
    let extra: [String: [UInt8]]
    let digests: [String: Digest]
  }

  private let patience: Double
  private let tooHard: @Sendable (Diagnostic) -> Never
  private let good = Mutex<Version?>(nil)
  /// Held during an update: there is one at a time.
  private let updating = Mutex<Void>(())

  /// - Parameters: as for `build`.
  package init(
    patience: Double = 5,
    tooHard: @escaping @Sendable (Diagnostic) -> Never = { fatalError($0.summary) }
  ) {
    self.patience = patience
    self.tooHard = tooHard
  }

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
    try updating.withLock { _ in
      let watchdog = Watchdog(slots: options.threads, seconds: patience) { [tooHard] file, reason in
        tooHard(.tooHard(file, reason))
      }
      watchdog.start()
      defer { watchdog.stop() }
      let sources = try Sources(options, watchdog, progress)
      let draft = assemble(sources, options, progress)
      guard let site = draft.site else {
        return Update(result: BuildResult(diagnostics: concluded(draft.diagnostics, draft)))
      }
      let search = outputSearch(draft, options)
      let digests = Slots<Digest>(count: draft.pages.count)
      let notes = render(draft.pages, of: site, search, options, watchdog, progress) {
        digests[$0] = Digest($1)
      }
      let extra = extraFiles(of: site, draft.pages)
      let noticed = draft.diagnostics + conclusion(notes, extra, draft, site, search)
      let result = BuildResult(
        diagnostics: concluded(noticed, draft), pages: draft.pages.count,
        programs: draft.programs.count, languages: site.languages.count)
      guard !result.hasErrors else { return Update(result: result) }
      var all: [String: Digest] = [:]
      for (index, page) in draft.pages.enumerated() { all[page.route.path] = digests[index]! }
      for (route, bytes) in extra { all[route.path] = Digest(bytes) }
      let version = Version(
        site: site, pages: draft.pages,
        pageNumbers: Dictionary(
          uniqueKeysWithValues: draft.pages.enumerated().map { ($1.route.path, $0) }),
        extra: Dictionary(uniqueKeysWithValues: extra.map { ($0.0.path, $0.1) }), digests: all)
      let before = good.withLock { good in
        defer { good = version }
        return good?.digests ?? [:]
      }
      return Update(
        result: result, changed: Set(all.filter { before[$0.key] != $0.value }.keys),
        removed: Set(before.keys.filter { all[$0] == nil }))
    }
  }

  /// The bytes of a file of the last good site, by its path in it; nil if there is none.
  ///
  /// Pages are made when they are asked for: that is quicker than to keep them all.
  package func bytes(of path: String) -> [UInt8]? {
    guard let version = good.withLock({ $0 }) else { return nil }
    if let bytes = version.extra[path] { return bytes }
    guard let number = version.pageNumbers[path] else { return nil }
    // On a thread of its own: whoever asks may have a small stack.
    return beside { html(of: version.pages[number], site: version.site, notes: nil) }()
  }

  /// Where the last good site will be, with `/` at its end, if its settings say so.
  package var address: String? { good.withLock { $0?.site.baseURL } }

  /// The paths of all files of the last good site.
  package var paths: [String] { good.withLock { $0.map { $0.digests.keys.sorted() } ?? [] } }
}
