import BuiltInTheme
package import Content
import Diagnostics
import Foundation
import Privacy
import Syntax

// From names of files to decoded settings and pages.

struct DecodedFiles: Sendable {
  var entries: [Entry] = []
  /// What each file came to, by its path.
  var reads: [String: DecodedFile] = [:]
  var diagnostics: [Diagnostic] = []
  /// Files that could not be decoded: what refers to them is no mistake of its own.
  var unread: Set<EntryPath> = []
  /// Of these, withdrawn stories: nothing that is wrong with them may keep the build.
  var withdrawn: [EntryPath: [String]] = [:]

  /// Lets go of the stories' settings as they were written: the gate has read them.
  mutating func letGoOfSettings() {
    for entry in entries where entry.type == .story { reads[entry.path.file]?.settings = nil }
  }
}

/// What one page's file came to.
struct DecodedFile: Sendable {
  /// Nil if there are no settings in it, or they could not be read.
  var text: PageText?
  /// The settings as they were written, for as long as somebody may ask for them; see `document`.
  var settings: YAML?
  var entry: Entry?
  var diagnostics: [Diagnostic]
  /// For a withdrawn story that could not be decoded: the names it goes by.
  var withdrawn: [String]?
  /// Nil if it could not be read.
  var imprint: TextImprint?
  /// Whether letters stand one by one in it, which may spell a name; nil if nobody has asked, because
  /// there is no roster.
  var spellsLetters: Bool?

  /// The file as it was read. Where its settings have been let go, they are read once more: that is
  /// rare, and they take as much room as the texts.
  var document: Document? {
    guard let text else { return nil }
    if let settings { return Document(text, settings: settings) }
    return Syntax.document(from: SourceFile(path: text.file, bytes: text.bytes)).value
  }
}

/// Tells two states of a page's file apart.
struct TextImprint: Hashable, Sendable {
  /// Of the whole file.
  var text: Imprint
  /// Of what stands above its body; of the whole file, where that could not be decoded.
  var settings: Imprint
}

/// Reads and decodes one page's file.
///
/// - Parameters:
///   - original: what a translation inherits from.
///   - seeksNames: whether there is a roster.
func decodedFile(
  _ path: EntryPath, original: Document?, seeksNames: Bool = true, _ timings: Timings? = nil
) -> DecodedFile {
  var lap = timings.map(Lap.init)
  defer { lap?.end(.values) }
  let read = source(path.file)
  lap?.end(.disk)
  guard let file = read.value else { return DecodedFile(diagnostics: read.diagnostics) }
  let whole = Imprint(file.bytes)
  var result = DecodedFile(
    diagnostics: [], imprint: TextImprint(text: whole, settings: whole))
  if let refusal = refusal(of: file) {
    result.diagnostics = [refusal]
    return result
  }
  lap?.end(.values)
  let parsed = document(from: file)
  lap?.end(.settings)
  result.diagnostics = parsed.diagnostics
  guard parsed.value.settings != nil else { return result }
  let decoded = entry(from: parsed.value, at: path, original: original)
  result.text = parsed.value.text
  result.settings = parsed.value.settings
  if seeksNames { result.spellsLetters = spellsLetters(file.bytes) }
  if decoded.value == nil, path.type == .story,
    let notice = withdrawal(of: path, parsed.value, original: original)
  {
    result.diagnostics = [notice.value]
    result.withdrawn = notice.names
    return result
  }
  result.entry = decoded.value
  result.diagnostics += decoded.diagnostics
  if decoded.value != nil {
    result.imprint!.settings = Imprint(parsed.value.bytes[..<parsed.value.bodyStart])
  }
  return result
}

/// Reads and decodes all pages. Translations come second, because they inherit from originals.
///
/// - Parameter known: what is known of a file that has not changed, by its path.
func decodeAll(
  _ folder: ContentFolder, _ options: BuildOptions, _ watchdog: Watchdog,
  known: @escaping @Sendable (String) -> DecodedFile? = { _ in nil },
  _ progress: @escaping Progress
) -> DecodedFiles {
  struct Key: Hashable, Sendable {
    var owner: String
    var type: ContentType
    var stem: String
  }
  var result = DecodedFiles()
  var originals: [Key: DecodedFile] = [:]
  /// Originals that have changed: what inherits from them has, too.
  var changed: Set<Key> = []
  let onDisk = Set(
    folder.pages.filter { $0.language == nil }.map {
      Key(owner: $0.owner, type: $0.type, stem: $0.stem)
    })
  @Sendable func nearest(_ path: EntryPath) -> String? {
    let beside = onDisk.filter { $0.owner == path.owner && $0.type == path.type }
    return nearestName(to: path.stem, among: beside.map(\.stem).sorted())
  }
  let passes = [
    folder.pages.filter { $0.language == nil }, folder.pages.filter { $0.language != nil },
  ]
  for paths in passes {
    let (read, stale) = (originals, changed)
    let failed = Set(result.unread.map { Key(owner: $0.owner, type: $0.type, stem: $0.stem) })
    let slots = Slots<(file: DecodedFile, isKnown: Bool)>(count: paths.count)
    inParallel(count: paths.count, threads: options.threads) { index, thread in
      let path = paths[index]
      if index % 256 == 0 { progress("reading", index, paths.count) }
      let key = Key(owner: path.owner, type: path.type, stem: path.stem)
      if path.language != nil, read[key] == nil {
        // What it inherits is unknown, so nothing can be said about its settings.
        let diagnostics: [Diagnostic] =
          onDisk.contains(key) ? [] : [.translationOfNothing(path, nearest: nearest(path))]
        slots[index] = (DecodedFile(diagnostics: diagnostics), false)
        return
      }
      if !stale.contains(key), let file = known(path.file) {
        slots[index] = (file, true)
        return
      }
      watchdog.enter(slot: thread, file: path.file)
      defer { watchdog.leave(slot: thread) }
      let original = path.language == nil ? nil : read[key]?.document
      slots[index] = (
        decodedFile(
          path, original: original, seeksNames: options.roster != nil, options.timings), false
      )
    }
    for (index, path) in paths.enumerated() {
      let (read, isKnown) = slots[index]!
      var kept = read
      // Nobody asks for them any more, but the gate for those of stories.
      if path.type != .story { kept.settings = nil }
      result.reads[path.file] = kept
      // What a translation lacks because its original does has been told there.
      let isOfFailed =
        path.language != nil
        && failed.contains(Key(owner: path.owner, type: path.type, stem: path.stem))
      result.diagnostics += read.diagnostics.filter { !isOfFailed || $0.code != .keyMissing }
      if path.language == nil {
        let key = Key(owner: path.owner, type: path.type, stem: path.stem)
        originals[key] = read.text == nil ? nil : read
        if !isKnown { changed.insert(key) }
      }
      if let entry = read.entry {
        result.entries.append(entry)
      } else if let names = read.withdrawn {
        result.withdrawn[path] = names
      } else {
        result.unread.insert(path)
      }
    }
  }
  return result
}

/// What is said of a withdrawn story whose settings hold mistakes, instead of them; nil if it is not
/// withdrawn. With it, the names by which links may call it.
private func withdrawal(
  of path: EntryPath, _ document: Document, original: Document?
) -> (value: Diagnostic, names: [String])? {
  let own = withdrawal(in: document.settings).map { $0.span(in: document.file) }
  let inherited = withdrawal(in: original?.settings).map { $0.span(in: original!.file) }
  guard let span = own ?? inherited else { return nil }
  let names = [path.stem, document.settings?["slug"]?.text ?? slug(from: path.stem)]
  return (.storyWithheld(.withdrawn, at: span), names.map { "\(path.type.folder)/\($0)" })
}

/// The settings in `file`, or in its translations, by language.
func settings(
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
func decodedByLanguage<Value>(
  _ files: [ContentFolder.File], _ folder: ContentFolder, languages: PortalSettings.Languages,
  _ read: @escaping (Keys) -> Value
) -> Checked<[String: Value]?> {
  let found = settings(files, folder)
  var diagnostics = found.diagnostics
  guard let original = found.value.first(where: { $0.language == nil }) else {
    if !files.contains(where: { $0.language == nil }) {
      diagnostics += files.map { .settingsOfNothing($0, in: folder.path) }
    }
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

func portalSettings(_ folder: ContentFolder) -> Checked<[String: PortalSettings]?> {
  // The languages stand in the file itself, so it is read once to learn them.
  let found = settings(folder.portal.filter { $0.language == nil }, folder)
  guard let original = found.value.first else { return Checked(nil, found.diagnostics) }
  let first = decode(PortalSettings.init, from: original.settings, file: original.file.path)
  var decoded = decodedByLanguage(
    folder.portal, folder, languages: first.value.languages, PortalSettings.init)
  // What the whole site shares is said once, in the original; a translation only brings words.
  if let values = decoded.value, let main = values[first.value.languages.main] {
    decoded.value = values.mapValues { translation in
      var settings = main
      settings.name = translation.name
      settings.organization = translation.organization
      settings.summary = translation.summary
      settings.theme.logoAlt = translation.theme.logoAlt
      settings.tags = translation.tags
      settings.calendar.timezoneLabel = translation.calendar.timezoneLabel
      return settings
    }
  }
  return decoded
}

func programSource(
  _ program: ContentFolder.Program, _ folder: ContentFolder, _ languages: PortalSettings.Languages,
  unread pages: Set<EntryPath>, withdrawn: [EntryPath: [String]] = [:]
) -> Checked<ProgramSource?> {
  let decoded = decodedByLanguage(
    program.settings, folder, languages: languages, ProgramSettings.init)
  var diagnostics = decoded.diagnostics
  func isSeen(_ path: EntryPath) -> Bool {
    path.owner == program.id || path.owner == EntryPath.shared
  }
  var cohorts: [String: [Cohort]] = [:]
  var unread = Set(
    pages.filter(isSeen).map { path in
      "\(path.type.folder)/\(path.stem)" + (path.language.map { "." + $0 } ?? "")
    })
  for (id, files) in Dictionary(grouping: program.cohorts, by: \.stem).sorted(by: {
    $0.key < $1.key
  }) {
    let file = folder.path + "/" + program.id + "/cohorts/\(id).yml"
    if slug(from: id) != id { diagnostics.append(.cohortName(file, slug(from: id))) }
    let read = decodedByLanguage(files, folder, languages: languages, CohortSettings.init)
    diagnostics += read.diagnostics
    if read.value == nil { unread.insert("cohorts/\(id)") }
    for (language, settings) in read.value ?? [:] {
      cohorts[language, default: []].append(Cohort(id: id, settings: settings, file: file))
    }
  }
  for language in cohorts.keys {
    cohorts[language]!.sort { ($0.kickoff, $0.id) < ($1.kickoff, $1.id) }
  }
  for terms in decoded.value?[languages.main]?.terms ?? []
  where !languages.all.contains(terms.name.value) {
    diagnostics.append(.strayTerms(terms.name, languages.all))
  }
  let main = program.settings.first { $0.language == nil }!
  return Checked(
    decoded.value.map {
      ProgramSource(
        id: program.id, file: folder.path + "/" + main.path, settings: $0, cohorts: cohorts,
        unread: unread, withdrawn: Set(withdrawn.filter { isSeen($0.key) }.flatMap(\.value)))
    }, diagnostics)
}

/// What a new cohort of a program has around it.
package struct CohortSurroundings: Sendable {
  package let working: WorkingDays
  /// Whether it is known where the program's clocks are.
  package let hasClock: Bool
  package let coordinator: String
  /// The cohorts there are, and the one whose dates pages show.
  package let cohorts: [String]
  package let current: String?
}

/// nil if the portal's or the program's settings cannot be read.
package func cohortSurroundings(
  of program: String, in content: String
) throws -> CohortSurroundings? {
  let folder = try ContentFolder(at: content)
  guard let portal = portalSettings(folder).value?.values.first,
    let files = folder.programs.first(where: { $0.id == program }),
    let source = programSource(files, folder, portal.languages, unread: []).value,
    let settings = source.settings[portal.languages.main]
  else { return nil }
  let calendar = settings.calendar.over(portal.calendar)
  let cohorts = (source.cohorts[portal.languages.main] ?? []).map(\.id)
  return CohortSurroundings(
    working: WorkingDays(calendar), hasClock: calendar.zone != nil,
    coordinator: settings.coordinator.name, cohorts: cohorts,
    current: settings.currentCohort?.name)
}

func ownWords(_ folder: ContentFolder) -> Checked<Document?> {
  guard let words = folder.words else { return Checked(nil) }
  let found = settings([words], folder)
  guard let own = found.value.first else { return Checked(nil, found.diagnostics) }
  return Checked(
    Document(
      file: own.file.path, bytes: own.file.bytes, settings: own.settings, bodyStart: 0, bodyLine: 1),
    found.diagnostics)
}

func slots(_ folder: ContentFolder) -> Checked<[Site.SlotName: PageText]> {
  var diagnostics: [Diagnostic] = []
  var slots: [Site.SlotName: PageText] = [:]
  for (program, file) in folder.slots {
    let read = source(folder.path + "/" + file.path)
    diagnostics += read.diagnostics
    guard let bytes = read.value else { continue }
    if let refusal = refusal(of: bytes) {
      diagnostics.append(refusal)
      continue
    }
    let parsed = document(from: bytes, needsSettings: false)
    diagnostics += parsed.diagnostics
    slots[Site.SlotName(program: program, name: file.stem, language: file.language)] =
      parsed.value.text
  }
  return Checked(slots, diagnostics)
}

/// The files of the portal's own theme; none if there is no such folder.
///
/// What a link leads to outside the folder is private, as it is of the content, and what cannot be read
/// is no reason to show the built-in theme instead.
package func ownTheme(in folder: String) -> OwnTheme {
  var theme = OwnTheme(folder: folder, files: [:])
  var status = stat()
  if lstat(folder, &status) != 0, errno == ENOENT || errno == ENOTDIR { return theme }
  guard let handle = opendir(folder), let real = realpath(folder, nil) else {
    theme.diagnostics = [.unreadable(folder)]
    return theme
  }
  closedir(handle)
  defer { free(real) }
  let inside = String(cString: real) + "/"
  for path in SiteBuild.files(below: folder)
  where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
    let full = folder + "/" + path
    guard let target = realpath(full, nil) else {
      theme.diagnostics.append(.brokenLink(full))
      continue
    }
    defer { free(target) }
    guard String(cString: target).hasPrefix(inside) else {
      theme.diagnostics.append(.linkOut(full, of: "templates"))
      continue
    }
    let read = source(full)
    theme.diagnostics += read.diagnostics
    // A file that equals the built-in one is no choice of the portal's: this repository's own
    // `Templates/` is just that.
    if let bytes = read.value?.bytes, BuiltInTheme.bytes(of: path) != bytes {
      theme.files[path] = bytes
    }
  }
  return theme
}

extension Diagnostic {
  fileprivate static func settingsOfNothing(_ file: ContentFolder.File, in folder: String) -> Self {
    .error(
      .translationWithoutOriginal, at: Span(file: folder + "/" + file.path),
      "a translation has no original `\(file.stem).yml` beside it",
      why: "Nobody could tell what it translates, so no reader would get it.",
      mend: "name it after the file it translates, or write `\(file.stem).yml` first")
  }

  static func strayLanguage(_ language: String, at span: Span) -> Self {
    .error(
      .translationWithoutLanguage, at: span,
      "a translation into `\(language)`, which the portal does not have",
      why: "No reader would ever see it.",
      mend: "add `\(language)` to `languages: others:` in portal.yml, or rename the file")
  }

  fileprivate static func strayTerms(_ language: Placed<String>, _ languages: [String]) -> Self {
    .error(
      .translationWithoutLanguage, at: language.span,
      "terms for `\(language.value)`, which is no language of the portal",
      why: "No reader would ever see them.",
      mend: nearestName(to: language.value, among: languages).map { "change it to `\($0)`" }
        ?? "use one of \(languages.map { "`\($0)`" }.joined(separator: ", ")), or add it to portal.yml"
    )
  }

  fileprivate static func translationOfNothing(_ path: EntryPath, nearest: String?) -> Self {
    .error(
      .translationWithoutOriginal, at: Span(file: path.file),
      "a translation has no original `\(path.stem).md` beside it",
      why: "Nobody could tell which page it translates, so no reader would get it.",
      mend: nearest.map { "rename it to `\($0).\(path.language!).md`" }
        ?? "name it after the page it translates, or write `\(path.stem).md` first")
  }

  fileprivate static func cohortName(_ file: String, _ slug: String) -> Self {
    .error(
      .nameNotASlug, at: Span(file: file), "a cohort's file has a name that settings cannot use",
      why: "Pages name their cohort by this file's name.",
      mend: "rename it to `\(slug.isEmpty ? "cohort" : slug).yml`")
  }
}
