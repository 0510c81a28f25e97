import Content
import Diagnostics
import Foundation
import Privacy
import Syntax
import Synchronization

// The gate's two passes. The first reads every story's source, to say where it points at somebody.
// The second reads every finished file, so that no name gets out by a way nobody thought of.

/// Makes the gate for a portal: the roster without those who are published contacts, whose consent is
/// recorded with their page.
func textGate(
  _ options: BuildOptions, _ entries: [Entry], _ rules: PortalSettings.PrivacyRules
) -> TextGate {
  let contacts = entries.flatMap(contacts(in:))
  var patterns = PatternRules()
  patterns.employeeIDFormats = rules.employeeIDs
  return TextGate(
    roster: options.roster, contacts: contacts + options.contacts, rules: patterns,
    threshold: rules.minCell)
}

private func contacts(in entry: Entry) -> [String] {
  guard case .person(let person) = entry.noun else { return [] }
  return [entry.header.title.value, person.email, person.phone?.value].compactMap { $0 }
}

/// One value for all that `textGate` makes a gate from.
func gateState(
  _ options: BuildOptions, _ entries: [Entry], _ rules: PortalSettings.PrivacyRules
) -> Imprint {
  var state = options.imprint
  for contact in entries.flatMap(contacts(in:)) { state.add(contact) }
  state.add(rules.employeeIDs.count)
  for format in rules.employeeIDs { state.add(format) }
  state.add(rules.minCell)
  return state
}

/// What the gate read in stories, for as long as they stay as they are.
struct StoryMemory: Sendable {
  /// By the state of the stories that are read together, see `circles(of:)`; in the same order.
  var readings: [Imprint: [StoryReading]] = [:]
}

/// Reads every story, and says what was found in each, by file.
///
/// - Parameters:
///   - rules: what the gate was made from.
///   - memory: what is known already, by these rules; afterwards, what is known of these stories.
func readStories(
  _ files: DecodedFiles, _ gate: TextGate, rules: Imprint = Imprint(), threads: Int,
  memory: inout StoryMemory, _ progress: @escaping Progress
) -> [String: StoryReading] {
  let stories = files.entries.filter { $0.type == .story }
  var known: [StoryReading] = []
  var unknown: [(state: Imprint, stories: [Int])] = []
  var kept = StoryMemory()
  for circle in circles(of: stories) {
    var state = rules
    for index in circle {
      let text = stories[index].text
      state.add(text.file)
      state.add(text.bytes)
      state.add(isShown(stories[index]))
    }
    if let readings = memory.readings[state] {
      known += zip(circle, readings).map { index, reading in
        var reading = reading
        reading.file = stories[index].path.file
        for finding in reading.findings.indices {
          reading.findings[finding].span.file = reading.file
        }
        return reading
      }
      kept.readings[state] = readings
    } else {
      unknown.append((state, circle))
    }
  }
  let indices = unknown.flatMap(\.stories)
  let slots = Slots<StoryReading>(count: stories.count)
  let readers = Slots<StoryReader>(count: max(1, threads))
  inParallel(count: indices.count, threads: threads) { place, thread in
    if place % 256 == 0 { progress("looking for people in stories", place, indices.count) }
    let reader = readers[thread] ?? StoryReader(gate)
    readers[thread] = reader
    slots[indices[place]] = reader.read(
      files.reads[stories[indices[place]].path.file]!.document!)
  }
  // Only what readers may compare: drafts and withdrawn stories are in nobody's hands.
  var shown = indices.filter { isShown(stories[$0]) }.map { slots[$0]! }
  gate.overStories(&shown)
  let together = Dictionary(shown.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
  for (state, circle) in unknown {
    let readings = circle.map { together[stories[$0].path.file] ?? slots[$0]! }
    kept.readings[state] = readings
    known += readings
  }
  memory = kept
  return Dictionary(known.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
}

/// Names of the roster that a page which is no story spells letter by letter: `N g o z i`.
func spelledNames(in files: DecodedFiles, _ gate: TextGate) -> [Diagnostic] {
  guard gate.names.hasRoster else { return [] }
  let search = NameSearch(gate.names)
  return files.entries.flatMap { entry -> [Diagnostic] in
    guard entry.type != .story, let read = files.reads[entry.path.file],
      let page = read.text, read.spellsLetters ?? spellsLetters(page.bytes)
    else { return [] }
    let readable = Privacy.readable(markdown: page.bytes, name: "")
    let lines = LineStarts(page.bytes)
    return search.spelledNames(in: readable).map {
      .spelledName(at: lines.span(of: $0.range, in: readable, file: page.file))
    }
  }
}

private func isShown(_ story: Entry) -> Bool {
  guard case .story(let draft) = story.noun else { return false }
  return draft.consent.status == .granted && story.header.status == .published
}

/// The stories that are compared with each other (see `TextGate.overStories`): a story and its
/// translations, those with the same form of consent, and whatever these have in common with more.
private func circles(of stories: [Entry]) -> [[Int]] {
  var circle = Array(stories.indices)
  func root(_ index: Int) -> Int {
    var index = index
    while circle[index] != index {
      circle[index] = circle[circle[index]]
      index = circle[index]
    }
    return index
  }
  var first: [String: Int] = [:]
  for (index, story) in stories.enumerated() {
    var keys = ["file " + TextGate.withoutLanguage(story.path.file)]
    if case .story(let draft) = story.noun, let form = draft.consent.recordID {
      keys.append("form " + form)
    }
    for key in keys {
      if let other = first[key] { circle[root(index)] = root(other) } else { first[key] = index }
    }
  }
  let all = Dictionary(grouping: stories.indices, by: root)
  return all.keys.sorted().map { all[$0]! }
}

/// The files of the stories that the gate let through.
func publishedStories(_ programs: [Program]) -> Set<String> {
  Set(
    programs.flatMap { $0.pages(.story) }.flatMap { page in
      [page.original.path.file] + page.translations.values.map(\.path.file)
    })
}

/// The words that stories declare to be about nobody, with the files that do.
func acceptances(in entries: [Entry], published: Set<String>) -> [String: Set<String>] {
  var accepted: [String: Set<String>] = [:]
  for entry in entries {
    guard case .story(let draft) = entry.noun, published.contains(entry.path.file) else {
      continue
    }
    for one in draft.accepted where one.code.value == Code.storyNamesAPerson.name {
      accepted[folded(one.text), default: []].insert(entry.path.file)
    }
  }
  return accepted
}

/// Every text that somebody wrote for the portal, for the search of where a name comes from.
func textSources(_ folder: ContentFolder, _ files: DecodedFiles) -> [SourceFile] {
  let pages = files.entries.compactMap { files.reads[$0.path.file]?.text }.map {
    SourceFile(path: $0.file, bytes: $0.bytes)
  }
  let settings =
    folder.portal + [folder.words].compactMap { $0 } + folder.slots.map(\.file)
    + folder.programs.flatMap { $0.settings + $0.cohorts }
  return pages + settings.compactMap { source(folder.path + "/" + $0.path).value }
}

/// The reports with the names of files concealed that name a person themselves.
func concealingNames(
  _ diagnostics: [Diagnostic], _ readings: [String: StoryReading]
) -> [Diagnostic] {
  var shown: [String: String] = [:]
  for (file, reading) in readings {
    for finding in reading.findings where finding.span.line == 0 && finding.severity == .block {
      shown[file] = concealed(finding.match, in: shown[file] ?? file)
    }
  }
  for one in diagnostics where one.code == .privacyNamesAPerson && one.span.line == 0 {
    let name = one.span.file.split(separator: "/").last.map(String.init) ?? ""
    shown[one.span.file] = String(one.span.file.dropLast(name.count)) + "(a name that is concealed)"
  }
  guard !shown.isEmpty else { return diagnostics }
  return diagnostics.map { one in
    var one = one
    for (file, instead) in shown {
      if one.span.file == file { one.span.file = instead }
      let name = file.split(separator: "/").last.map(String.init) ?? file
      for part in [file, name, String(name.prefix { $0 != "." })] {
        one.summary = one.summary.replacingOccurrences(of: part, with: "…")
        one.mend = one.mend.replacingOccurrences(of: part, with: "…")
      }
    }
    return one
  }
}

/// The reports without the names that stand on the lines they quote, or in what they say: a mistake
/// beside a name must not put the name into a log.
///
/// - Parameters:
///   - harmless: reports that are known to hold no name, see `state`; afterwards, all such reports.
///   - state: all that decides whether a report holds a name; nil if that is not known.
func withoutNames(
  _ diagnostics: [Diagnostic], _ gate: TextGate, harmless: inout Set<Imprint>,
  state: (Diagnostic) -> Imprint?
) -> [Diagnostic] {
  guard gate.names.hasRoster, !diagnostics.isEmpty else { return diagnostics }
  let before = harmless
  harmless = []
  let search = NameSearch(gate.names)
  // The same few paths and sentences come thousands of times.
  var known: [String: Bool] = [:]
  func hasName(_ text: String) -> Bool {
    if let known = known[text] { return known }
    let found = looksNamed(text)
    known[text] = found
    return found
  }
  func looksNamed(_ text: String) -> Bool {
    search.traces(in: readable(texts: [text], name: ""), scope: .roster).contains {
      $0.severity == .block
    }
  }
  let states = diagnostics.map(state)
  let isKnown = states.map { $0.map(before.contains) ?? false }
  // File by file, so that only one is held at a time.
  var concealed: Set<Int> = []
  let quoting = diagnostics.indices.filter {
    !isKnown[$0] && !diagnostics[$0].concealed && diagnostics[$0].span.line > 0
  }
  for (file, numbers) in Dictionary(grouping: quoting, by: { diagnostics[$0].span.file }) {
    guard let bytes = FileManager.default.contents(atPath: file) else { continue }
    let lines = [UInt8](bytes).split(separator: 0x0A, omittingEmptySubsequences: false)
    for number in numbers where diagnostics[number].span.line <= lines.count {
      let line = lines[diagnostics[number].span.line - 1]
      if line.count < 20_000, hasName(String(decoding: line, as: UTF8.self)) {
        concealed.insert(number)
      }
    }
  }
  return diagnostics.enumerated().map { number, given in
    let state = states[number]
    if isKnown[number], let state {
      harmless.insert(state)
      return given
    }
    var one = given
    if concealed.contains(number) { one.concealed = true }
    // What a report quotes stands between two marks.
    func masked(_ text: String) -> String {
      guard hasName(text) else { return text }
      let parts = text.split(separator: "`", omittingEmptySubsequences: false)
      return parts.enumerated().map { index, part in
        index % 2 == 1 && hasName(String(part)) ? "…" : String(part)
      }.joined(separator: "`")
    }
    if hasName(one.span.file) {
      one.span.file = one.span.file.split(separator: "/", omittingEmptySubsequences: false).map {
        part in
        hasName(String(part)) ? "(a name that is concealed)" : String(part)
      }.joined(separator: "/")
    }
    one.summary = masked(one.summary)
    one.mend = masked(one.mend)
    if let state, one == given { harmless.insert(state) }
    return one
  }
}

/// A path with a dot for each letter of a name in it.
package func concealed(_ match: String, in path: String) -> String {
  let dots = String(repeating: "•", count: max(3, match.count))
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let name = parts.last.map(String.init) ?? path
  let hidden = name.replacingOccurrences(of: match, with: dots, options: .caseInsensitive)
  let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
  let result = hidden == name ? dots + ending : hidden
  return (parts.dropLast().map(String.init) + [result]).joined(separator: "/")
}

/// Looks for people of the roster in finished files. Any thread may use it, each under its number.
final class OutputSearch: @unchecked Sendable {
  /// How many threads may use it.
  let threads: Int
  // Safe because each thread has a search of its own.
  private let searches: Slots<PageSearch>
  private let gate: TextGate
  /// Words that published stories hold and somebody found harmless there: by the words, the files.
  private let accepted: [String: Set<String>]
  private let hits = Mutex<[Hit]>([])

  /// A finished file that names somebody.
  struct Hit: Hashable {
    var route: String
    /// The file it was made from, as far as is known.
    var file: String
    /// The name, folded; private.
    var name: String
  }

  /// nil without a roster: then there is nobody to look for.
  init?(_ gate: TextGate, accepted: [String: Set<String>], threads: Int) {
    guard gate.names.hasRoster else { return nil }
    self.gate = gate
    self.threads = max(1, threads)
    searches = Slots(count: self.threads)
    self.accepted = accepted
  }

  /// Whether nobody is named in it.
  @discardableResult
  func look(at bytes: [UInt8], route: String, from file: String, thread: Int) -> Bool {
    let search = searches[thread] ?? PageSearch(gate.names)
    searches[thread] = search
    let found = Set(names(in: bytes, route, search).map(folded))
    guard !found.isEmpty else { return true }
    hits.withLock { $0 += found.map { Hit(route: route, file: file, name: $0) } }
    return false
  }

  /// The names in what can be read in a finished file: a page as it is, an archive part by part.
  private func names(in bytes: [UInt8], _ route: String, _ search: PageSearch) -> [String] {
    let dot = route.utf8.lastIndex(of: UInt8(ascii: "."))
    let kind = dot.map { route[route.utf8.index(after: $0)...] } ?? ""
    switch kind {
    case "html", "xml", "svg", "json", "js", "md":
      return search.names(inPage: bytes, path: route)
    // What others wrote may be in other encodings, folded and escaped.
    case "txt", "css", "vtt", "ics":
      return search.names(inPage: plainText(bytes, kind: String(kind)), path: route)
    case "pdf": return search.names(in: Privacy.readable(texts: [pdfTexts(bytes)], name: route))
    // Pictures have been freed of their metadata; sound and film are not text.
    case "mp3", "m4a", "ogg", "mp4", "webm":
      return search.names(in: Privacy.readable(texts: printableTexts(bytes), name: route))
    default:
      return search.names(in: Privacy.readable(texts: [], name: route))
        + texts(inArchive: bytes).flatMap { search.names(inPage: $0, path: route) }
    }
  }

  /// A report for each name: at its place in a source file if it stands in one, else at the page.
  func diagnostics(_ texts: () -> [SourceFile]) -> [Diagnostic] {
    let hits = Set(hits.withLock { $0 })
    guard !hits.isEmpty else { return [] }
    var open = Set(hits.map(\.name))
    var placed: Set<String> = []
    var diagnostics: [Diagnostic] = []
    let search = NameSearch(gate.names)
    for source in texts() {
      let name = source.path.split(separator: "/").last.map(String.init) ?? ""
      let readable = Privacy.readable(
        markdown: source.bytes, name: name.hasSuffix(".md") ? String(name.dropLast(3)) : "")
      let lines = LineStarts(source.bytes)
      for trace in search.traces(in: readable, scope: .roster) where trace.severity == .block {
        let name = folded(String(decoding: readable.text[trace.range], as: UTF8.self))
        // What a story has accepted for itself says nothing about another page.
        if accepted[name]?.contains(source.path) ?? false {
          placed.insert(name)
          continue
        }
        guard open.contains(name) else { continue }
        placed.insert(name)
        diagnostics.append(
          .namesAPerson(
            trace.form, at: lines.span(of: trace.range, in: readable, file: source.path)))
      }
    }
    open.subtract(placed)
    // An index lists pages: where one of them says a name, that page is what has to be mended.
    func isIndex(_ hit: Hit) -> Bool { hit.route.hasPrefix(SearchGroup.prefix) }
    let onPages = Set(hits.filter { !isIndex($0) }.map(\.name))
    for hit in hits where open.contains(hit.name) && !(isIndex(hit) && onPages.contains(hit.name)) {
      diagnostics.append(
        .namedInOutput(concealing(hit.name, in: hit.route), at: Span(file: hit.file)))
    }
    return diagnostics
  }
}

/// Words as they are compared: without case, accents and signs.
///
/// A name in characters that have no Latin look is compared as it stands.
private func folded(_ text: String) -> String {
  let latin = slug(from: text)
  return latin.isEmpty ? text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased() : latin
}

/// An address without the name in it.
private func concealing(_ name: String, in path: String) -> String {
  slug(from: path).contains(name) ? "an address that is concealed" : "`\(path)`"
}

extension Diagnostic {
  fileprivate static func namesAPerson(_ form: String, at span: Span) -> Self {
    .error(
      .privacyNamesAPerson, at: span,
      span.line == 0
        ? "a file's name names somebody on the roster (\(form))"
        : "a page names somebody on the roster (\(form))",
      why: "Participants appear nowhere in the portal; only published contacts do.",
      mend:
        "take the name out; a contact needs `publish_consent: true` in `people/`, or a line in `Private/allow.txt`",
      concealed: true)
  }

  fileprivate static func spelledName(at span: Span) -> Self {
    .warning(
      .privacyNamesAPerson, at: span,
      "a page spells the name of somebody on the roster letter by letter",
      why: "Whoever reads the letters together knows the name.",
      mend: "take the name out; if nobody is meant, nothing need be done", concealed: true)
  }

  fileprivate static func namedInOutput(_ route: String, at span: Span) -> Self {
    .error(
      .privacyInOutput, at: span, "the finished file \(route) names somebody on the roster",
      why: "Whoever opens it would read the name.",
      mend: "look for the name in what the page is made from: settings, words, templates, slots",
      concealed: true)
  }

  static func noRoster(in folder: String, isRequired: Bool) -> Self {
    isRequired
      ? .error(
        .privacyNoRoster, at: Span(file: folder + "/portal.yml"),
        "the portal requires a roster, and there is none",
        why: "Without it nobody can tell whether a story names one of your people.",
        mend:
          "put it into `Private/roster.csv` beside the content folder, or name it with `--roster`")
      : .notice(
        .privacyNoRoster, at: Span(file: folder),
        "there is no roster, so names in stories cannot be compared with those of your people",
        why: "What can be told without one was looked for.",
        mend:
          "put it into `Private/roster.csv` beside the content folder, or name it with `--roster`")
  }
}
