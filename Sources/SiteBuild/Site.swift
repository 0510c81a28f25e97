import Content
import Diagnostics
import Hosting
import Readiness
import Synchronization
import Syntax
import Templating

/// Everything that is known of the site before its first page is made.
final class Site: @unchecked Sendable {
  // Safe because nothing changes after `init`, but for `assets`, `indexes` and `nearest`, which lock.
  /// Texts that replace those of the entries, by file: only they have changed since the site was
  /// assembled.
  let newer: [String: PageText]
  let contentPath: String
  let portal: [String: PortalSettings]
  let main: String
  let languages: [String]
  let lists: [String: WordList]
  let vocabularies: [String: Vocabulary]
  let wordTables: [String: WordTable]
  let slots: [SlotName: PageText]
  let assets: Assets
  let style: Asset
  /// Where each program's search index is, once its pages are made.
  let indexes = SearchIndexes()
  /// The theme's scripts, by their names there.
  let scripts: [String: Asset]
  /// The site's full address; nil if it is not known, or if the site is for those who run the
  /// program: it lies somewhere else.
  let baseURL: String?
  /// The full address of the participants' site.
  let publicURL: String?
  let readers: SiteReaders
  let today: CalendarDate
  let editions: [[Edition]]
  let templates: TemplateSet
  let markdown: MarkdownOptions
  /// Folders that hold a program which this build leaves out or could not read.
  let notBuilt: Set<String>
  let neighbours: Neighbours
  /// What the place where the site is put wants in it.
  let hostFiles: [HostFile]
  /// What it is a copy of, if it is one to hand out.
  let copy: SiteCopy?
  /// What was noticed until it was assembled: some of it is what a readiness report asks about.
  let noticed: [Diagnostic]
  private let editionsByFolder: [String: Edition]
  private let nearest: NearestPaths

  /// What was found to be nearest to a path that leads nowhere.
  private final class NearestPaths: Sendable {
    let found = Mutex<[String: String?]>([:])
  }

  /// A Markdown text that the theme shows at a fixed place: `banner`, `home`, `footer` or
  /// `confidentiality`.
  struct SlotName: Hashable {
    /// The program, or nil for the portal.
    var program: String?
    var name: String
    var language: String?
  }

  struct Parts {
    var contentPath: String
    var portal: [String: PortalSettings]
    var lists: [String: WordList]
    var slots: [SlotName: PageText]
    var programs: [Program]
    var neighbours: Neighbours
    var notBuilt: Set<String>
    var assets: Assets
    var style: Asset
    var scripts: [String: Asset]
    var today: CalendarDate
    var readers: SiteReaders
    var templates: TemplateSet
    var wordKeys: [String]
    var reservedIDs: Set<String>
    var hostFiles: [HostFile]
    var copy: SiteCopy?
    var noticed: [Diagnostic]
  }

  /// The same site with other texts in some of its files, and settings that are the same.
  init(_ site: Site, newer: [String: PageText]) {
    self.newer = site.newer.merging(newer) { $1 }
    contentPath = site.contentPath
    portal = site.portal
    main = site.main
    languages = site.languages
    lists = site.lists
    vocabularies = site.vocabularies
    wordTables = site.wordTables
    slots = site.slots
    assets = site.assets
    style = site.style
    baseURL = site.baseURL
    publicURL = site.publicURL
    readers = site.readers
    today = site.today
    editions = site.editions
    templates = site.templates
    markdown = site.markdown
    notBuilt = site.notBuilt
    neighbours = site.neighbours
    scripts = site.scripts
    hostFiles = site.hostFiles
    copy = site.copy
    noticed = site.noticed
    editionsByFolder = site.editionsByFolder
    nearest = site.nearest
  }

  init(_ parts: Parts, threads: Int = 1) {
    newer = [:]
    nearest = NearestPaths()
    contentPath = parts.contentPath
    portal = parts.portal
    let settings = parts.portal.values.first!.languages
    main = settings.main
    languages = settings.all
    lists = parts.lists
    vocabularies = parts.lists.mapValues { Vocabulary($0, own: [:], model: nil) }
    wordTables = vocabularies.mapValues { WordTable($0.table(parts.wordKeys)) }
    slots = parts.slots
    assets = parts.assets
    style = parts.style
    scripts = parts.scripts
    today = parts.today
    templates = parts.templates
    hostFiles = parts.hostFiles
    copy = parts.copy
    noticed = parts.noticed
    notBuilt = parts.notBuilt
    neighbours = parts.neighbours
    let base = parts.portal[settings.main]!
    publicURL = base.baseURL.map { $0.value.hasSuffix("/") ? $0.value : $0.value + "/" }
    readers = parts.readers
    baseURL = readers == .everyone ? publicURL : nil
    markdown = MarkdownOptions(allowHTML: base.allowHTML, reservedIDs: parts.reservedIDs)
    let byProgram = inParallel(count: parts.programs.count, threads: threads) { index in
      var editions: [Edition] = []
      for language in settings.all {
        editions.append(
          Edition(
            program: parts.programs[index], language: language, languages: settings,
            list: parts.lists[language]!, portal: parts.portal[language]!,
            wordKeys: parts.wordKeys, today: parts.today,
            isForOrganisers: parts.readers == .admin, mainEdition: editions.first))
      }
      return editions
    }
    editions = settings.all.indices.map { language in byProgram.map { $0[language] } }
    editionsByFolder = Dictionary(
      self.editions.flatMap { $0 }.map { ("\($0.language)/\($0.program.id)", $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// How its files are compressed, too.
  var compressions: [Compression] { portal[main]!.hosting.compressions }

  /// A file as it is now.
  func newest(_ text: PageText) -> PageText { newer[text.file] ?? text }

  func edition(_ program: String, _ language: String) -> Edition? {
    editionsByFolder["\(language)/\(program)"]
  }

  func markdownWords(_ language: String) -> MarkdownWords { MarkdownWords(vocabularies[language]!) }

  /// Whether search engines may list it.
  var isPublic: Bool { portal[main]!.isPublic && readers == .everyone }

  /// What sets the portal's calendar entries apart from other portals'.
  var calendarID: String { portal[main]!.calendarID ?? "portico" }

  /// What a program has and what it lacks on the day of the build.
  func readiness(of edition: Edition, noticed: [Diagnostic]) -> ReadinessReport {
    Readiness.readiness(
      of: edition.program, main: main, portal: portal[main]!, today: today, noticed: noticed,
      newest: newest)
  }

  /// The portal's first page in a language.
  func home(_ language: String) -> Route {
    Route((language == main ? "" : language + "/") + "index.html")
  }

  // MARK: Where links lead

  enum Found: Hashable {
    case page(Edition.Target)
    /// It is there, and not published for now.
    case unpublished
    /// It belongs to a program that this build leaves out, or could not be read.
    case notBuilt
    case missing
  }

  /// The parts of a diagnostic's path that lie inside the content folder.
  func parts(of file: String) -> [String] {
    file.utf8.dropFirst(contentPath.utf8.count).split(separator: UInt8(ascii: "/"))
      .map { String(Substring($0)) }
  }

  /// A relative path, followed from a folder inside the content folder; nil if it leads out.
  func normalised(_ path: String, from folder: [String]) -> [String]? {
    var parts = folder
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts
  }

  /// The page that a source file's path stands for, seen from a program's edition.
  ///
  /// A shared file is seen as the reading program has it: its own if it has one.
  func target(_ path: [String], from edition: Edition?, language: String) -> Found {
    guard let owner = path.first, let last = path.last else { return .missing }
    let name = last.hasSuffix(".md") ? String(last.dropLast(3)) : last
    if path.count == 1, name == "index" {
      return .page(Edition.Target(route: home(language), fragment: nil))
    }
    guard path.count >= 2 else { return .missing }
    let key = (path.dropFirst().dropLast() + [withoutLanguage(name)]).joined(separator: "/")
    return owner == EntryPath.shared || owner == edition?.program.id
      ? page(key, of: edition)
      : found(Neighbours.Link(language: language, program: owner, name: key))
  }

  /// What a link from one program to another leads to.
  func found(_ link: Neighbours.Link) -> Found {
    if neighbours.resting.contains(link.program) { return neighbours.found(link) }
    neighbours.note(link)
    if notBuilt.contains(link.program) { return .notBuilt }
    return page(link.name, of: edition(link.program, link.language))
  }

  /// Whether links from one program to another lead to what they led to.
  func leads(_ links: [Neighbours.Link: Found]) -> Bool {
    // All of them, because pages that are not made again follow none.
    links.count { found($0) != $1 } == 0
  }

  /// The page that a program has by a name, as `folder/stem`.
  private func page(_ key: String, of seen: Edition?) -> Found {
    guard let seen else { return .missing }
    if let target = seen.targets[key] { return .page(target) }
    if seen.program.unpublished.contains(key) { return .unpublished }
    if seen.program.unread.contains(key) { return .notBuilt }
    // A list may be missing only because what it would list could not be read.
    let lists = ProgramSettings.Section.allCases.compactMap { section in
      section.type.map {
        (folder: $0.folder, names: ["\($0.folder)/index", "\($0.folder)/print", section.rawValue])
      }
    }
    guard let list = lists.first(where: { $0.names.contains(key) }) else { return .missing }
    if seen.program.hasUnread(in: list.folder) { return .notBuilt }
    // The last story may be withdrawn, and the list with it; that must not keep the build.
    let isEmptied = seen.program.withheld.contains { $0.hasPrefix(list.folder + "/") }
    return isEmptied ? .unpublished : .missing
  }

  // `page.fr.md` and `page.md` are the same page: the reader's language decides.
  private func withoutLanguage(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."),
      languages.contains(String(name[name.index(after: dot)...]))
    else { return name }
    return String(name[..<dot])
  }

  /// The path inside the content folder that a path to nothing was probably meant to be.
  ///
  /// Every page may name one that was renamed, so each is looked for once.
  func nearest(
    to path: [String], image: Bool, from edition: Edition?, language: String
  ) -> String? {
    let wanted = path.joined(separator: "/")
    let key = "\(language) \(edition?.program.id ?? "") \(image) \(wanted)"
    if let known = nearest.found.withLock({ $0[key] }) { return known }
    // Looked for outside the lock: two threads may look for the same, and both are right.
    let paths = image ? assets.names : linkable(from: edition, language: language, like: path)
    let found = nearestPath(to: wanted, among: paths)
    nearest.found.withLock { $0[key] = .some(found) }
    return found
  }

  /// Paths inside the content folder that a link like this one could have meant.
  private func linkable(from edition: Edition?, language: String, like path: [String]) -> [String] {
    guard let owner = path.first else { return [] }
    let isShared = owner == EntryPath.shared
    let seen = isShared ? edition : self.edition(owner, language) ?? edition
    guard let seen else { return [] }
    let prefix = isShared ? EntryPath.shared : seen.program.id
    let kind = path.last?.hasSuffix(".md") ?? false
    return seen.targetNames.map { "\(prefix)/\($0).md" } + (kind ? [] : assets.names)
  }
}
