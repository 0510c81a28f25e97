import Content
import Diagnostics
import Privacy
import Publishing
import Syntax

/// What a build remembers for the next one, so that it need not do again what would come to the
/// same.
///
/// It lies in a cache and may be lost or damaged at any time: then it is empty, and all is done. It
/// holds nothing that is private: no text, no name, of the roster one number that tells whether it
/// is still the same; what was noticed is held as it was told. Where a page needs more than that, it
/// is not remembered and made each time.
struct BuildMemory: Sendable {
  /// Of the site that was published; see `siteState`.
  fileprivate(set) var site: Imprint?
  /// How the files looked; nil if they could have changed unseen.
  fileprivate var inputs: Imprint?
  fileprivate(set) var result = BuildResult(diagnostics: [])
  /// Its reports as they are written down; a build that says the same writes the same.
  fileprivate var reports: [UInt8] = []
  fileprivate(set) var rest = Rest()
  /// What was not read yet, because it is not needed where nothing has changed.
  fileprivate var unread: RecordReader?

  /// What is needed only if something has changed.
  struct Rest: Sendable {
    var skeleton: Skeleton?
    var search: Imprint?
    /// How all looked but the files of pages.
    var others: Imprint?
    /// What is known of each page's file, by that of its path.
    var files: [Imprint: FileRecord] = [:]
    var pages: [String: PageRecord] = [:]
    /// What links from one program to another lead to.
    var links: [Neighbours.Link: Site.Found] = [:]
    /// Where an asset is published, by its path.
    var assets: [String: String] = [:]
    var stories = StoryMemory()
    var harmless: Set<Imprint> = []
  }

  /// What is known of a page's file.
  struct FileRecord: Sendable {
    /// How it looked; nil if it could have changed unseen.
    var look: Imprint?
    var imprint: TextImprint
    /// What was noticed in it by itself; nil if nothing was.
    var said: Imprint?

    /// Nil if the file could not be read.
    init?(_ path: String, _ file: DecodedFile, _ inputs: InputState) {
      guard let imprint = file.imprint else { return nil }
      look = inputs.unsure.contains(path) ? nil : inputs.files[path]
      self.imprint = imprint
      said = imprintIfAny(of: file.diagnostics)
    }

    fileprivate init(_ reader: inout RecordReader) {
      look = reader.optionalImprint()
      imprint = TextImprint(text: reader.imprint(), settings: reader.imprint())
      said = reader.optionalImprint()
    }
  }

  /// Remembers nothing.
  init() {}

  // MARK: Nothing has changed

  /// Looks at the published site, on a thread of its own: looking at the files of the content takes
  /// as long. Nil where nothing is remembered that it could be compared with.
  func publication(_ options: BuildOptions) -> (() -> Result<Publication?, any Error>)? {
    guard unread != nil else { return nil }
    return beside { Result { try Publication(options) } }
  }

  /// What the build would come to, if everything is as it was: then nothing needs to be read.
  ///
  /// - Parameter standing: gives what `publication` has found.
  func unchanged(
    _ inputs: InputState, _ standing: (() -> Result<Publication?, any Error>)?
  ) throws -> BuildResult? {
    guard let standing, let state = inputs.imprint, state == self.inputs else { return nil }
    guard let output = try standing().get() else { return site == nil ? result : nil }
    guard let site, siteState(output.oldFiles) == site else { return nil }
    var result = result
    output.keepAll()
    result.changes = try output.publish()
    return result
  }

  // MARK: Something has changed

  /// The memory with all that was remembered.
  func opened() -> BuildMemory {
    guard var reader = unread else { return self }
    var memory = self
    memory.unread = nil
    memory.rest = reader.rest() ?? Rest()
    return memory
  }

  var stories: StoryMemory { rest.stories }
  var harmless: Set<Imprint> { rest.harmless }

  /// What is known of the pages of a site that is about to be made.
  func pages(
    _ draft: Draft, _ options: BuildOptions, _ inputs: InputState, _ output: Publication?
  ) -> PageMemory {
    // Without an output nothing has to be there.
    let isSiteSame = output.map { siteState($0.oldFiles) == site } ?? true
    return PageMemory(
      rest.pages, isSearched: rest.search == searchState(of: draft),
      from: isSiteSame ? rest.skeleton : nil, to: Skeleton(of: draft, options, inputs),
      links: rest.links, in: draft.site!
    ) {
      Set(
        draft.sources.files.reads.lazy.filter {
          $1.imprint == nil || rest.files[Imprint($0)]?.imprint.text != $1.imprint?.text
        }.map(\.key))
    }
  }

  /// The assets that are published already and that no page which was made asks for.
  func keptAssets(
    _ rendered: Rendered, _ known: PageMemory, _ site: Site, _ output: Publication?
  ) -> [String: Route] {
    guard known.changed != nil else { return [:] }
    var kept: [String: Route] = [:]
    for path in rendered.assets where !site.assets.isRead(path) {
      guard let route = rest.assets[path], output.map({ $0.oldDigest(of: route) != nil }) ?? true
      else { continue }
      kept[path] = Route(route)
    }
    return kept
  }

  // MARK: For the next build

  /// What the next build may go by, after one without mistakes.
  init(
    of draft: Draft, _ options: BuildOptions, _ inputs: InputState, _ rendered: Rendered,
    keptAssets: [String: Route], clean: Set<Imprint>, stories: StoryMemory,
    harmless: Set<Imprint>,
    result: BuildResult, files: [String: FileDigest]?
  ) {
    self.site = files.map(siteState)
    self.inputs = inputs.imprint
    self.result = result
    // It speaks of the site that this one replaced.
    self.result.diagnostics.removeAll { $0.code == .calendarUnannounced }
    var reports = RecordWriter([])
    reports.add(self.result.diagnostics) { $0.add($1) }
    self.reports = reports.bytes
    let site = draft.site!
    rest.skeleton = Skeleton(of: draft, options, inputs)
    rest.search = searchState(of: draft)
    var files: Set<String> = []
    for (path, file) in draft.sources.files.reads {
      guard let record = FileRecord(path, file, inputs) else { continue }
      rest.files[Imprint(path)] = record
      files.insert(path)
    }
    rest.others = inputs.imprint(leavingOut: files)
    // What is told as it is holds nothing private.
    let told = Set(result.diagnostics)
    for (page, record) in zip(draft.pages, rendered.records)
    where record.isClean && record.diagnostics.allSatisfy(told.contains) {
      rest.pages[page.route.path] = record
    }
    for link in site.neighbours.links { rest.links[link] = site.found(link) }
    for path in rendered.assets {
      if let route = keptAssets[path] {
        rest.assets[path] = route.path
      } else if case .success(let asset) = site.assets.load(path),
        clean.contains(asset.imprint)
      {
        rest.assets[path] = asset.route.path
      }
    }
    rest.stories = stories.withoutPrivateWords(draft.sources.files.entries)
    rest.harmless = harmless
  }

  /// The same after an edit of texts that changed no more than these pages and added nothing to be said.
  /// What is not named here cannot be another after it: neither settings nor assets nor stories are.
  func after(
    _ edited: Set<String>, _ made: [(route: Route, record: PageRecord)], _ draft: Draft,
    _ inputs: InputState, _ files: [String: FileDigest]?
  ) -> BuildMemory {
    var next = self
    next.site = files.map(siteState)
    next.inputs = inputs.imprint
    for (route, record) in made { next.rest.pages[route.path] = record }
    for file in edited {
      next.rest.files[Imprint(file)] = FileRecord(file, draft.sources.files.reads[file]!, inputs)
    }
    let site = draft.site!
    for link in site.neighbours.links { next.rest.links[link] = site.found(link) }
    return next
  }
}

/// One value for all reports, in any order; nil if there are none.
func imprintIfAny(of diagnostics: [Diagnostic]) -> Imprint? {
  guard !diagnostics.isEmpty else { return nil }
  var all = Imprint()
  for one in Set(diagnostics).sorted() { all.add(one) }
  return all
}

/// One value for all files of a published site and their bytes.
func siteState(_ files: [String: FileDigest]) -> Imprint {
  // A sum does not depend on the order, so nothing has to be sorted.
  var (high, low): (UInt64, UInt64) = (UInt64(files.count), 0)
  for (path, digest) in files {
    var one = Imprint(path)
    one.add(digest.start)
    high &+= one.high
    low &+= one.low
  }
  return Imprint(high: high, low: low)
}

extension StoryMemory {
  /// What may be written down: nothing of stories in which something is to be found but a place at
  /// which somebody should look.
  fileprivate func withoutPrivateWords(_ entries: [Entry]) -> StoryMemory {
    let accepting = Set(
      entries.compactMap { entry -> String? in
        guard case .story(let draft) = entry.noun, !draft.accepted.isEmpty else { return nil }
        return entry.path.file
      })
    var memory = StoryMemory()
    for (state, readings) in readings
    where readings.allSatisfy({ reading in
      !accepting.contains(reading.file)
        && reading.findings.allSatisfy { $0.severity == .warn && $0.kind != .combination }
    }) {
      memory.readings[state] = readings.map { reading in
        var plain = StoryReading(file: "")
        plain.findings = reading.findings.map { finding in
          var finding = finding
          finding.match = ""
          finding.span.file = ""
          return finding
        }
        return plain
      }
    }
    return memory
  }
}

// MARK: - In the cache

extension BuildMemory {
  /// The name of its file, one for each folder that is built into.
  private static func name(_ options: BuildOptions) -> String {
    "build-" + (options.output.map { fingerprint(of: resolved($0).utf8) } ?? "check")
  }

  private static let title = Array("portico-build 1\n".utf8)

  /// What was remembered of the last build with these options; nothing if there was none, or if
  /// anything about it is odd.
  static func read(_ options: BuildOptions) -> BuildMemory {
    guard let bytes = options.cache?.read(name(options)), bytes.starts(with: title),
      bytes.count > title.count + 16
    else { return BuildMemory() }
    let end = bytes.count - 16
    var reader = RecordReader(bytes, from: end)
    guard reader.imprint() == Imprint(bytes[..<end]) else { return BuildMemory() }
    reader = RecordReader(bytes, from: title.count, to: end)
    guard let salt = reader.word(), reader.imprint() == options.imprint.salted(salt),
      var memory = reader.head()
    else { return BuildMemory() }
    memory.unread = reader
    return memory
  }

  /// Publishes the site that it speaks of, and writes the memory down meanwhile. Should it be
  /// published in vain, the memory is of a site that is not there, and no build will go by it.
  func write(_ options: BuildOptions, while output: Publication?) throws -> Changes? {
    let written = beside { write(options) }
    defer { written() }
    return try output?.publish()
  }

  private func write(_ options: BuildOptions) {
    guard let cache = options.cache else { return }
    // A page takes some 260 bytes and its file some 90, so that nothing has to be moved.
    var writer = RecordWriter(
      Self.title, capacity: reports.count + 260 * rest.pages.count + 90 * rest.files.count)
    // So that nobody can tell from two caches that they know the same roster.
    let salt = UInt64.random(in: .min ... .max)
    writer.add(word: salt)
    writer.add(options.imprint.salted(salt))
    writer.add(self)
    writer.add(Imprint(writer.bytes))
    cache.write(writer.bytes, to: Self.name(options))
  }
}

extension Imprint {
  fileprivate func salted(_ salt: UInt64) -> Imprint {
    var result = Imprint()
    result.add(salt)
    result.add(self)
    return result
  }
}

extension RecordWriter {
  fileprivate mutating func add(_ memory: BuildMemory) {
    add(memory.site)
    add(memory.inputs)
    for count in [memory.result.pages, memory.result.programs, memory.result.languages] {
      add(count)
    }
    add(bytes: memory.reports)
    let rest = memory.rest
    add(rest.skeleton?.shared)
    add(Array(rest.skeleton?.programs ?? [:])) {
      $0.add($1.key)
      $0.add($1.value)
    }
    add(rest.search)
    add(rest.others)
    add(Array(rest.files)) {
      $0.add($1.key)
      $0.add($1.value.look)
      $0.add($1.value.imprint.text)
      $0.add($1.value.imprint.settings)
      $0.add($1.value.said)
    }
    add(Array(rest.pages)) {
      $0.add($1.key)
      $0.add($1.value.imprint)
      $0.add($1.value.bodies) { $0.add($1) }
      $0.add($1.value.assets) { $0.add($1) }
      $0.add($1.value.diagnostics) { $0.add($1) }
      $0.add($1.value.anchors) {
        $0.add($1.route.path)
        $0.add($1.fragment)
        $0.add($1.span)
        $0.add($1.isOnSamePage ? 1 : 0)
      }
    }
    add(Array(rest.links)) {
      for text in [$1.key.language, $1.key.program, $1.key.name] { $0.add(text) }
      $0.add($1.value)
    }
    add(Array(rest.assets)) {
      $0.add($1.key)
      $0.add($1.value)
    }
    add(Array(rest.stories.readings)) {
      $0.add($1.key)
      $0.add($1.value) {
        $0.add($1.findings) {
          $0.add($1.kind.rawValue)
          $0.add($1.form)
          $0.add($1.span)
        }
      }
    }
    add(Array(rest.harmless)) { $0.add($1) }
  }

  private mutating func add(_ found: Site.Found) {
    switch found {
    case .page(let target):
      add(target.fragment == nil ? 0 : 1)
      add(target.route.path)
      if let fragment = target.fragment { add(fragment) }
    case .unpublished: add(2)
    case .notBuilt: add(3)
    case .missing: add(4)
    }
  }

  private mutating func add(_ span: Span) {
    add(span.file)
    for number in [span.line, span.column, span.length] { add(number) }
  }

  fileprivate mutating func add(_ one: Diagnostic) {
    add(one.code.name)
    add(one.severity.rawValue)
    add(one.span)
    for text in [one.summary, one.why, one.mend] { add(text) }
    add(one.concealed ? 1 : 0)
  }
}

extension RecordReader {
  private static let codes = Dictionary(
    Code.all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  fileprivate mutating func head() -> BuildMemory? {
    var memory = BuildMemory()
    memory.site = optionalImprint()
    memory.inputs = optionalImprint()
    memory.result.pages = number()
    memory.result.programs = number()
    memory.result.languages = number()
    memory.reports = stretch()
    var reports = RecordReader(memory.reports, from: 0)
    memory.result.diagnostics = reports.list { $0.diagnostic() }
    return isDamaged || !reports.isWhole ? nil : memory
  }

  fileprivate mutating func rest() -> BuildMemory.Rest? {
    var rest = BuildMemory.Rest()
    let shared = optionalImprint()
    let programs = pairs { ($0.text(), $0.imprint()) }
    rest.skeleton = shared.map { Skeleton(shared: $0, programs: programs) }
    rest.search = optionalImprint()
    rest.others = optionalImprint()
    rest.files = pairs { ($0.imprint(), BuildMemory.FileRecord(&$0)) }
    rest.pages = pairs { reader in
      (
        reader.text(),
        PageRecord(
          imprint: reader.imprint(), bodies: reader.list { $0.text() },
          assets: reader.list { $0.text() }, diagnostics: reader.list { $0.diagnostic() },
          anchors: reader.list {
            AnchorUse(
              route: Route($0.text()), fragment: $0.text(), span: $0.span(),
              isOnSamePage: $0.number() == 1)
          }, isClean: true)
      )
    }
    rest.links = pairs {
      (Neighbours.Link(language: $0.text(), program: $0.text(), name: $0.text()), $0.found())
    }
    rest.assets = pairs { ($0.text(), $0.text()) }
    rest.stories.readings = pairs { reader in
      (
        reader.imprint(),
        reader.list { reader in
          var reading = StoryReading(file: "")
          reading.findings = reader.list { reader in
            Finding(
              kind: TraceKind(rawValue: reader.text()) ?? .name, severity: .warn,
              form: reader.text(), span: reader.span(), match: "")
          }
          return reading
        }
      )
    }
    rest.harmless = Set(list { $0.imprint() })
    return isWhole ? rest : nil
  }

  private mutating func found() -> Site.Found {
    switch number() {
    case 0: .page(Edition.Target(route: Route(text()), fragment: nil))
    case 1: .page(Edition.Target(route: Route(text()), fragment: text()))
    case 2: .unpublished
    case 3: .notBuilt
    default: .missing
    }
  }

  private mutating func span() -> Span {
    Span(file: text(), line: number(), column: number(), length: number())
  }

  private mutating func diagnostic() -> Diagnostic {
    let (name, severity) = (text(), text())
    var one = Diagnostic.error(
      Self.codes[name] ?? Code(name, ""), at: span(), text(), why: text(), mend: text(),
      concealed: number() == 1)
    one.severity = Diagnostic.Severity(rawValue: severity) ?? .error
    return one
  }
}
