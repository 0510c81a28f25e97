import Content
package import Diagnostics
import Foundation
import Privacy
import Syntax

// The story report: how HR proves that nobody is identified.

/// What HR is told of every story, whether it is published or not.
///
/// What points at people was taken out of every text in it when it was made, unless it was asked to
/// be revealed; so whatever shows it needs to conceal nothing.
package struct StoryReport: Sendable {
  var portal: String
  var today: CalendarDate
  /// How many people are on the roster; nil if there is none.
  var roster: Int?
  var requiresRoster: Bool
  var site: Privacy.Scope
  var consentMonths: Int
  /// How many people everything that a story shows must fit.
  var threshold: Int
  var isRevealed: Bool
  /// What needs attention comes first.
  var stories: [ReportedStory]

  package func count(_ state: ReportedStory.State) -> Int { stories.count { $0.state == state } }
  package var count: Int { stories.count }
  package var accepted: Int {
    stories.reduce(0) { $0 + $1.findings.count { $0.acceptance != nil } }
  }
  /// Findings that keep nothing back and that nobody has looked at.
  var toLookAt: Int {
    stories.reduce(0) { $0 + $1.findings.count { !$0.keepsBack && $0.acceptance == nil } }
  }
}

/// What is told of one story in one language.
package struct ReportedStory: Sendable {
  package enum State: Int, CaseIterable, Sendable {
    /// Something in it points at a person.
    case keptBack
    /// Its consent contradicts itself, its text is not the approved one, or it cannot be read.
    case stopped
    /// It is not in the site, and the rest of the site is built without it.
    case leftOut
    case published
  }

  /// Why it is not in the site, and what would mend that.
  struct Reason: Sendable {
    var what: String
    var mend: String
  }

  struct Agreement: Sendable {
    var status: Consent.Status
    var persons: Int
    var granted: Int
    var scope: Privacy.Scope
    var date: CalendarDate?
    /// The first day on which it no longer holds, and whether the story itself names it.
    var end: CalendarDate?
    var namesEnd: Bool
    var record: String?
  }

  enum Approval: Sendable { case yes, changed, no }

  struct Found: Sendable {
    var kind: TraceKind
    var form: String
    var code: String
    var place: Span
    var length: Int
    /// The words themselves; nil where they are concealed, and for a combination, see `Fit.shown`.
    var words: String?
    var keepsBack: Bool
    var mend: String
    var acceptance: (by: String, reason: String)?
  }

  /// How many people on the roster all that it says fits.
  struct Fit: Sendable {
    var k: Int
    var shown: String
    /// The smallest combination that is too telling, and how many people it fits.
    var risky: (words: String, k: Int)?
    var mend: (sentence: String, k: Int)?
    var overStories: Bool
  }

  var title: String?
  var file: String
  var program: String
  var language: String
  var state: State
  /// The programs that show it.
  var programs: [String] = []
  var reasons: [Reason] = []
  var notes: [String] = []
  var agreement: Agreement?
  var approval: Approval?
  var findings: [Found] = []
  var fit: Fit?
  /// Whether what it says of people could be read and compared.
  var isRead = false
  /// Within its state, the lower the sooner somebody should look.
  var rank = 0
}

/// Reads a portal and says of each story whether it is published, and why.
///
/// - Parameter reveal: whether the words that were found are shown.
/// - Returns: nil if the portal's settings cannot be read; then the reports say why.
/// - Throws: `WorldError` when the disk fails us.
package func storyReport(
  of options: BuildOptions, reveal: Bool, patience: Double = 5,
  tooHard: @escaping @Sendable (Diagnostic) -> Never = { fatalError($0.summary) }
) throws -> Checked<StoryReport?> {
  let watchdog = Watchdog(slots: options.threads, seconds: patience) { file, reason in
    tooHard(.tooHard(file, reason))
  }
  watchdog.start()
  defer { watchdog.stop() }

  let folder = try ContentFolder(at: options.content)
  let files = decodeAll(folder, options, watchdog) { _, _, _ in }
  let settings = portalSettings(folder)
  guard let portal = settings.value else { return Checked(nil, settings.diagnostics) }
  let base = portal[portal.values.first!.languages.main]!
  let gate = textGate(options, files.entries, base.privacy)
  let rules = publishingRules(base, files, gate, options)
  let chosen = chosenPrograms(folder, options).value
  let programs = assembled(chosen, folder, files, base.languages, rules)
  return Checked(
    storyReport(
      of: files, programs.value, base, rules, gate, roster: options.roster?.people.count,
      mistakes: files.diagnostics + programs.diagnostics, reveal: reveal))
}

/// What is told of every story, from what a build knows of them.
func storyReport(
  of files: DecodedFiles, _ programs: [Program], _ portal: PortalSettings,
  _ rules: PublishingRules, _ gate: TextGate, roster: Int?, mistakes: [Diagnostic], reveal: Bool
) -> StoryReport {
  let writer = StoryReportWriter(files, programs, rules, gate, mistakes, reveal: reveal)
  let stories = (writer.read() + writer.unread()).sorted {
    ($0.state.rawValue, $0.rank, $0.file) < ($1.state.rawValue, $1.rank, $1.file)
  }
  return StoryReport(
    portal: writer.conceal(portal.name.value), today: rules.today, roster: roster,
    requiresRoster: portal.privacy.requireRoster, site: portal.scope,
    consentMonths: portal.privacy.storyConsentMonths, threshold: gate.threshold,
    isRevealed: reveal, stories: stories)
}

private struct StoryReportWriter {
  let files: DecodedFiles
  let programs: [Program]
  let rules: PublishingRules
  let gate: TextGate
  fileprivate let conceal: Concealer
  let reveal: Bool
  /// By file, the errors that a build would report there.
  let mistakes: [String: [Diagnostic]]
  private let stories: [Entry]

  private struct Key: Hashable {
    var owner: String
    var stem: String
  }

  /// The stories that are withdrawn in one of their languages: then they are in all.
  private let withdrawn: Set<Key>
  private let originals: [Key: Entry]

  init(
    _ files: DecodedFiles, _ programs: [Program], _ rules: PublishingRules, _ gate: TextGate,
    _ mistakes: [Diagnostic], reveal: Bool
  ) {
    self.files = files
    self.programs = programs
    self.rules = rules
    self.gate = gate
    self.reveal = reveal
    conceal = Concealer(reveal ? nil : StoryReader(gate))
    self.mistakes = Dictionary(
      grouping: Set(mistakes).filter { $0.severity == .error }.sorted(), by: \.span.file)
    stories = files.entries.filter { $0.type == .story }
    var withdrawn = Set(
      files.withdrawn.keys.filter { $0.type == .story }.map { Key(owner: $0.owner, stem: $0.stem) })
    var originals: [Key: Entry] = [:]
    for story in stories {
      guard case .story(let draft) = story.noun else { continue }
      let key = Key(owner: story.path.owner, stem: story.path.stem)
      if draft.consent.status == .withdrawn { withdrawn.insert(key) }
      if story.path.language == nil { originals[key] = story }
    }
    self.withdrawn = withdrawn
    self.originals = originals
  }

  // MARK: Stories that can be read

  func read() -> [ReportedStory] {
    stories.compactMap { entry in
      guard case .story(let draft) = entry.noun else { return nil }
      return story(entry, draft)
    }
  }

  private func story(_ entry: Entry, _ draft: StoryDraft) -> ReportedStory {
    let looked = findings(in: draft, policy: rules.gate)
    let file = conceal.file(entry.path.file, looked.findings)
    func told(_ one: Diagnostic) -> ReportedStory.Reason {
      reason(one, entry.path.file, looked.findings, shown: file)
    }
    let showing = programs.filter { isShown(entry, in: $0) }
    let pages = pageGaps(entry.header, rules).compactMap(words)
    let gaps = consentGaps(of: draft, policy: rules.gate)
    let open = looked.findings.filter { $0.acceptance == nil }
    let blocks = open.count { $0.severity == .block }

    var story = ReportedStory(
      title: conceal(entry.header.title.value, looked.findings), file: file,
      program: name(ofOwner: entry.path.owner),
      language: entry.path.language ?? rules.languages.main, state: .published)
    story.isRead = true
    story.programs = showing.map(name)
    if showing.isEmpty {
      let elsewhere = reasonsElsewhere(entry, draft, shown: file)
      let isLeftOut =
        !pages.isEmpty || gaps.first?.severity == .warning || elsewhere.contains { !$0.isMistake }
      story.state = isLeftOut ? .leftOut : blocks > 0 ? .keptBack : .stopped
      if blocks > 0 {
        let findings = blocks == 1 ? "A finding" : "\(blocks) findings"
        story.reasons.append(
          .init(
            what: isLeftOut
              ? "\(findings) would keep it back, too."
              : "\(findings) \(blocks == 1 ? "keeps" : "keep") it back.",
            mend: "see the findings below"))
      }
      story.reasons += pages + elsewhere.map(\.reason) + gaps.map(told)
      if story.reasons.isEmpty {
        story.reasons = [.init(what: "A build does not show it.", mend: "run `portico check`")]
      }
      let isDone = withdrawn.contains(key(entry)) || !pages.isEmpty && gaps.isEmpty
      story.rank = blocks > 0 ? 0 : isDone ? 2 : 1
    } else {
      let missing = programs.filter { sees(entry, $0) && !isShown(entry, in: $0) }
      story.notes += missing.map { program in
        let isReplaced = stories.contains {
          $0.path.owner == program.id && $0.path.stem == entry.path.stem
        }
        return isReplaced
          ? "\(name(program)) has a story of its own in its place."
          : "\(name(program)) does not show it."
      }
      let days = draft.consent.end(months: rules.gate.consentMonths).map {
        rules.today.days(until: $0)
      }
      if let days, days <= 60 {
        story.notes.append(
          "Its consent ends in \(days) \(days == 1 ? "day" : "days"). Ask everyone in it again in good time."
        )
      }
      story.rank = open.isEmpty ? days.map { $0 <= 60 } ?? false ? 1 : 2 : 0
    }
    if !looked.unused.isEmpty {
      story.notes.append(
        "It accepts words that are not found in it (\(looked.unused.count)). Remove those entries of `accepted:`, or quote the words exactly as the story has them."
      )
    }
    let consent = draft.consent
    story.agreement = .init(
      status: consent.status, persons: consent.persons, granted: consent.granted,
      scope: consent.scope, date: consent.date, end: consent.end(months: rules.gate.consentMonths),
      namesEnd: consent.expires != nil,
      record: consent.recordID.map { conceal($0, looked.findings) })
    story.approval =
      draft.approved.map { $0.value == draft.fingerprint ? .yes : .changed } ?? .no
    story.findings = looked.findings.map { found($0, looked.findings) }.sorted {
      (order($0), $0.place, $0.code) < (order($1), $1.place, $1.code)
    }
    story.fit = fit(of: entry, looked.findings)
    return story
  }

  private func key(_ entry: Entry) -> Key { Key(owner: entry.path.owner, stem: entry.path.stem) }

  private func isShown(_ entry: Entry, in program: Program) -> Bool {
    program.pages(.story).contains { page in
      guard let language = entry.path.language else { return page.original === entry }
      return rules.languages.others.contains(language) && page.translations[language] === entry
    }
  }

  private func sees(_ entry: Entry, _ program: Program) -> Bool {
    entry.path.owner == program.id || entry.path.owner == EntryPath.shared
  }

  /// Why a story that may be published itself is not, or why no gate was asked.
  private func reasonsElsewhere(
    _ entry: Entry, _ draft: StoryDraft, shown file: String
  ) -> [(reason: ReportedStory.Reason, isMistake: Bool)] {
    var reasons: [(ReportedStory.Reason, Bool)] = []
    func add(_ what: String, _ mend: String, isMistake: Bool = false) {
      reasons.append((.init(what: what, mend: mend), isMistake))
    }
    let path = entry.path
    if withdrawn.contains(key(entry)), draft.consent.status != .withdrawn {
      add(
        "It is withdrawn in another language, and so in all.",
        "nothing; keep the files until no page links to them")
    }
    if let language = path.language, !rules.languages.others.contains(language) {
      add(
        "It is written in `\(language)`, which is no language of the portal.",
        "add `\(language)` to `languages: others:` in portal.yml, or rename the file",
        isMistake: true)
    } else if path.language != nil {
      let original = originals[key(entry)]
      if !programs.contains(where: { program in original.map { isShown($0, in: program) } ?? false }
      ) {
        add("The story that it translates is not in the site.", "see to that one first")
      }
    }
    if !programs.contains(where: { sees(entry, $0) }) {
      add(
        "Its program has no settings that can be read.",
        "run `portico check` and mend `program.yml`")
    }
    for one in mistakes[path.file] ?? [] where one.code == .nameTaken {
      let told = reason(
        one, path.file, rules.gate.readings[path.file]?.findings ?? [], shown: file)
      reasons.append((told, true))
    }
    let replaced = programs.filter { program in
      path.owner == EntryPath.shared
        && stories.contains { $0.path.owner == program.id && $0.path.stem == path.stem }
    }
    if !replaced.isEmpty, replaced.count == programs.count {
      add(
        "Every program has a story of its own in its place.", "delete the file if nobody needs it")
    }
    return reasons
  }

  private func words(_ gap: PageGap) -> ReportedStory.Reason? {
    switch gap {
    case .audience:
      .init(
        what: "It is for coordinators or communications only.",
        mend: "add another `audience` if everyone may read it")
    case .over(let day):
      .init(
        what: "Its last day was \(day.inWords).",
        mend: "nothing, or write a later `publish_until`")
    case .unfinished(.draft):
      .init(what: "It is a draft.", mend: "take out `status: draft` when it is finished")
    case .unfinished(.review):
      .init(what: "It is being reviewed.", mend: "take out `status: review` when it is finished")
    // That is said of its consent.
    case .unfinished: nil
    case .notYet(let day):
      .init(what: "Its first day is \(day.inWords).", mend: "nothing: a build on that day shows it")
    }
  }

  private func reason(
    _ one: Diagnostic, _ file: String, _ findings: [Finding], shown: String
  ) -> ReportedStory.Reason {
    func told(_ text: String) -> String {
      var text = text
      if shown != file {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let hidden = shown.split(separator: "/").last.map(String.init) ?? shown
        text = text.replacingOccurrences(of: file, with: shown)
          .replacingOccurrences(
            of: String(name.prefix { $0 != "." }), with: String(hidden.prefix { $0 != "." }))
      }
      return conceal(text, findings)
    }
    // That it is left out stands above its reasons.
    let left = "a story is left out: "
    let what = told(
      one.summary.hasPrefix(left) ? String(one.summary.dropFirst(left.count)) : one.summary)
    return .init(what: what.prefix(1).uppercased() + what.dropFirst() + ".", mend: told(one.mend))
  }

  private func name(_ program: Program) -> String { conceal(program.base.name.value) }

  private func name(ofOwner owner: String) -> String {
    owner == EntryPath.shared
      ? "shared by all programs" : programs.first { $0.id == owner }.map(name) ?? conceal(owner)
  }

  // MARK: Findings

  private func order(_ found: ReportedStory.Found) -> Int {
    found.acceptance != nil ? 2 : found.keepsBack ? 0 : 1
  }

  private func found(_ finding: Finding, _ all: [Finding]) -> ReportedStory.Found {
    let acceptance = finding.acceptance.map { acceptance in
      // A reason likes to quote what it is about.
      (by: conceal(acceptance.by, all), reason: conceal(acceptance.reason, all))
    }
    return ReportedStory.Found(
      kind: finding.kind, form: finding.form, code: finding.code.name, place: finding.span,
      length: finding.singlingOut == nil ? finding.match.count : 0,
      words: reveal && finding.singlingOut == nil ? finding.match : nil,
      keepsBack: finding.severity == .block,
      mend: finding.diagnostic.mend, acceptance: acceptance)
  }

  private func fit(of entry: Entry, _ findings: [Finding]) -> ReportedStory.Fit? {
    if let out = findings.lazy.compactMap(\.singlingOut).first {
      return .init(
        k: out.k, shown: words(out.shown), risky: (list(out.risky.map(\.words)), out.riskyK),
        mend: out.mend, overStories: out.overStories)
    }
    guard let shown = rules.gate.readings[entry.path.file]?.shown, let k = gate.fit(shown) else {
      return nil
    }
    return .init(k: k, shown: words(shown), risky: nil, mend: nil, overStories: false)
  }

  /// What a story shows, by attribute; with what it says of each only where that is revealed.
  private func words(_ shown: ShownTraits) -> String {
    list(
      RosterPerson.Trait.allCases.compactMap { trait in
        guard let values = shown.values[trait] else { return nil }
        return reveal
          ? "\(trait.words) “\(values.map(\.text).joined(separator: "” or “"))”" : trait.words
      })
  }

  private func list(_ parts: [String]) -> String {
    parts.count < 2
      ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + parts.last!
  }

  // MARK: Stories that cannot be read

  func unread() -> [ReportedStory] {
    let unread = files.unread.filter { $0.type == .story }
    let gone = files.withdrawn.keys.filter { $0.type == .story }
    func sorted(_ paths: some Sequence<EntryPath>) -> [EntryPath] {
      paths.sorted { $0.file < $1.file }
    }
    return sorted(unread).map { unreadable($0, isWithdrawn: false) }
      + sorted(gone).map { unreadable($0, isWithdrawn: true) }
  }

  private func unreadable(_ path: EntryPath, isWithdrawn: Bool) -> ReportedStory {
    let file = conceal.file(path.file, [])
    var story = ReportedStory(
      title: nil, file: file, program: name(ofOwner: path.owner),
      language: path.language ?? rules.languages.main, state: isWithdrawn ? .leftOut : .stopped)
    story.rank = isWithdrawn ? 2 : 0
    if isWithdrawn {
      let one = Diagnostic.storyWithheld(.withdrawn, at: Span(file: path.file))
      story.reasons = [reason(one, path.file, [], shown: file)]
    } else {
      story.reasons = (mistakes[path.file] ?? []).map { reason($0, path.file, [], shown: file) }
      if story.reasons.isEmpty {
        story.reasons = [
          .init(what: "The story that it translates cannot be read.", mend: "see to that one first")
        ]
      }
    }
    return story
  }
}

// MARK: Concealing

/// Takes out of a text what points at people. Nothing is taken out where all is revealed.
private struct Concealer {
  private let reader: StoryReader?
  private static let everything = "(concealed)"

  init(_ reader: StoryReader?) { self.reader = reader }

  /// The text with dots for what was found in its story, and for what is found in the text itself.
  func callAsFunction(_ given: String, _ findings: [Finding] = []) -> String {
    guard let reader else { return given }
    var text = given
    let words = findings.filter { $0.kind != .combination && !$0.match.isEmpty }.map(\.match)
    for word in words.sorted(by: { $0.count > $1.count }) {
      text = text.replacingOccurrences(
        of: word, with: dots(word.count), options: [.caseInsensitive, .diacriticInsensitive])
    }
    // The same words in another spelling, too.
    let joined = slug(from: text)
    if words.map({ slug(from: $0) }).contains(where: { $0.count > 2 && joined.contains($0) }) {
      return Self.everything
    }
    for _ in 0..<3 {
      let places = traces(in: text, reader)
      if places.isEmpty { return text }
      text = hiding(places, in: text)
    }
    return traces(in: text, reader).isEmpty ? text : Self.everything
  }

  /// A path without the names that its file's name holds.
  func file(_ path: String, _ findings: [Finding]) -> String {
    guard let reader else { return path }
    let own = findings.isEmpty ? reader.read(SourceFile(path: path, bytes: [])).findings : findings
    return own.filter { $0.span.line == 0 && $0.kind != .combination }
      .reduce(path) { concealed($1.match, in: $0) }
  }

  private func traces(in text: String, _ reader: StoryReader) -> [Span] {
    reader.read(SourceFile(path: "", bytes: Array(text.utf8))).findings
      .filter { $0.severity == .block && $0.kind != .combination }.map(\.span)
  }

  private func hiding(_ places: [Span], in text: String) -> String {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    for place in places.sorted().reversed() where lines.indices.contains(place.line - 1) {
      let line = lines[place.line - 1]
      let start = min(max(0, place.column - 1), line.count)
      let end = min(start + place.length, line.count)
      lines[place.line - 1].replaceSubrange(start..<end, with: dots(end - start).utf8)
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  private func dots(_ count: Int) -> String {
    String(repeating: "•", count: min(max(3, count), 12))
  }
}

extension CalendarDate {
  /// `14 September 2026`.
  var inWords: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }
}
