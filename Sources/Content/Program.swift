package import Diagnostics
package import Privacy
package import Syntax

/// A page in all its languages, as one program shows it.
package struct Translated: Sendable {
  package let original: Entry
  package let translations: [String: Entry]
  /// For a story: what the gate let through, by language.
  package let stories: [String: Story]

  /// The page in a language, or in the main one if it has not been translated.
  package func entry(in language: String) -> (entry: Entry, isFallback: Bool) {
    if let entry = translations[language] { return (entry, false) }
    return (original, true)
  }
}

/// A program with everything that is published in it: its own pages, and those it inherits.
package final class Program: Sendable {
  /// The program's folder, which is also its name in addresses.
  package let id: String
  package let file: String
  /// By language; a language without a translation has the main one's.
  package let settings: [String: ProgramSettings]
  /// By language, sorted by kickoff.
  package let cohorts: [String: [Cohort]]
  /// The cohort that pages mean when they name none; nil if there are several to choose from.
  package let currentCohort: String?
  /// Where its clocks are and on which days people work.
  package let calendar: CalendarSettings
  /// What is published, sorted as readers meet it.
  package let pages: [ContentType: [Translated]]
  /// Pages that exist and are not published, by `folder/stem`: links to them lead nowhere for now.
  package let unpublished: Set<String>
  /// Of these, the stories that are kept back.
  package let withheld: Set<String>
  /// What is there and could not be read, by `folder/stem`, and `folder/stem.fr` for a translation.
  /// That has been reported where it is wrong; whatever refers to it is no mistake of its own.
  package let unread: Set<String>

  private let main: String

  init(
    id: String, file: String, main: String, settings: [String: ProgramSettings],
    cohorts: [String: [Cohort]], currentCohort: String?, calendar: CalendarSettings,
    pages: [ContentType: [Translated]], unpublished: Set<String>, withheld: Set<String>,
    unread: Set<String>
  ) {
    self.id = id
    self.file = file
    self.main = main
    self.settings = settings
    self.cohorts = cohorts
    self.currentCohort = currentCohort
    self.calendar = calendar
    self.pages = pages
    self.unpublished = unpublished
    self.withheld = withheld
    self.unread = unread
  }

  /// The settings in the portal's main language.
  package var base: ProgramSettings { settings[main]! }

  package func pages(_ type: ContentType) -> [Translated] { pages[type] ?? [] }

  /// Where its clocks are; nil if neither it nor the portal says.
  package var zone: Zone? { calendar.zone }

  /// Whether anything in a folder, such as `people`, could not be read.
  package func hasUnread(in folder: String) -> Bool {
    unread.contains { $0.hasPrefix(folder + "/") }
  }

  package func person(_ slug: String) -> Translated? {
    pages(.person).first { $0.original.path.stem == slug || $0.original.slug == slug }
  }

  package func cohort(_ id: String?, in language: String) -> Cohort? {
    guard let id else { return nil }
    return (cohorts[language] ?? []).first { $0.id == id }
  }
}

/// One program's files, decoded, before anything is decided about them.
package struct ProgramSource: Sendable {
  package var id: String
  package var file: String
  package var settings: [String: ProgramSettings]
  package var cohorts: [String: [Cohort]]
  /// Pages and cohorts of this program, and shared pages, that could not be read: see
  /// `Program.unread`.
  package var unread: Set<String>
  /// Withdrawn stories of this program, and shared ones, that could not be read, by `folder/stem`.
  package var withdrawn: Set<String>

  package init(
    id: String, file: String, settings: [String: ProgramSettings], cohorts: [String: [Cohort]],
    unread: Set<String> = [], withdrawn: Set<String> = []
  ) {
    self.id = id
    self.file = file
    self.settings = settings
    self.cohorts = cohorts
    self.unread = unread
    self.withdrawn = withdrawn
  }
}

/// For whom a site is built. Source: domain.md 3.0: what is for coordinators or communications only
/// goes into a tree of its own.
package enum SiteReaders: String, CaseIterable, Sendable {
  /// Participants, their managers, everyone who can open the site.
  case everyone
  /// Coordinators and communications: all of that, and what is for them only.
  case admin
}

/// What decides which pages a build shows.
package struct PublishingRules: Sendable {
  package var today: CalendarDate
  /// Whether drafts, and pages whose day has not come, are shown too.
  package var drafts: Bool
  /// For whom the site is.
  package var readers: SiteReaders
  package var languages: PortalSettings.Languages
  package var gate: GatePolicy
  /// The portal's clocks and days off, for programs that say nothing themselves.
  package var calendar: CalendarSettings?

  package init(
    today: CalendarDate, drafts: Bool, readers: SiteReaders = .everyone,
    languages: PortalSettings.Languages, gate: GatePolicy, calendar: CalendarSettings? = nil
  ) {
    self.calendar = calendar
    self.today = today
    self.drafts = drafts
    self.readers = readers
    self.languages = languages
    self.gate = gate
  }
}

/// Merges a program's own pages with the shared ones and keeps what is published.
///
/// A program's own file wins over the shared file of the same type and name, and that over one that
/// Portico ships.
package func program(
  _ source: ProgramSource, own: [Entry], shared: [Entry], builtIn: [Entry] = [],
  rules: PublishingRules
) -> Checked<Program> {
  var diagnostics: [Diagnostic] = []
  struct Key: Hashable {
    var type: ContentType
    var stem: String
  }
  var originals: [Key: Entry] = [:]
  var translations: [Key: [String: Entry]] = [:]
  for entry in builtIn + shared + own {
    let key = Key(type: entry.type, stem: entry.path.stem)
    if let language = entry.path.language {
      translations[key, default: [:]][language] = entry
    } else {
      // A program's own original replaces the shared one together with its translations.
      if let before = originals[key], before.path.owner != entry.path.owner {
        translations[key] = (translations[key] ?? [:]).filter { $1.path.owner == entry.path.owner }
      } else if let before = originals[key] {
        // `é` as one sign or as two: the same name to us and on a Mac, two files elsewhere.
        diagnostics.append(.sameSlug(entry, before))
      }
      originals[key] = entry
    }
  }

  for (key, entry) in originals where key.type == .event {
    let followed = followingItsCohort(
      entry, source.cohorts[rules.languages.main] ?? [],
      hasUnread: source.unread.contains { $0.hasPrefix("cohorts/") })
    originals[key] = followed.value
    diagnostics += followed.diagnostics
  }
  var pages: [ContentType: [Translated]] = [:]
  var withheld = source.withdrawn
  var unpublished: Set<String> = []
  var slugs: [String: Entry] = [:]
  let hidden = Set(
    source.settings[rules.languages.main]!.hiddenWorksheets.map(\.name))
  let sorted = originals.values.sorted { $0.path.file < $1.path.file }
  for original in sorted {
    let key = Key(type: original.type, stem: original.path.stem)
    let place = "\(original.type.folder)/\(original.path.stem)"
    // Links and settings may name a page by its address too.
    let names = [place, "\(original.type.folder)/\(original.slug)"]
    // Its file, or that of a translation, could not be read; that it is withdrawn was clear.
    if source.withdrawn.contains(place) { continue }
    if let draft = withdrawnDraft(original, translations[key] ?? [:]) {
      diagnostics += storyGate(draft, policy: rules.gate).diagnostics
      withheld.formUnion(names)
      continue
    }
    if original.type == .worksheet, hidden.contains(original.path.stem) {
      unpublished.insert(place)
      continue
    }
    guard isPublished(original.header, rules) else {
      unpublished.insert(place)
      // That messages are for coordinators goes without saying.
      if original.type != .message, rules.readers == .everyone,
        !original.header.audience.contains(where: \.isGeneral)
      {
        diagnostics.append(.pageLeftOut(original))
      }
      continue
    }
    var page = Translated(
      original: original,
      translations: (translations[key] ?? [:]).filter {
        $1.path.owner == original.path.owner && isPublished($1.header, rules)
      }, stories: [:])
    if case .story(let draft) = original.noun {
      let passed = storyGate(draft, policy: rules.gate)
      diagnostics += passed.diagnostics
      guard let story = passed.value else {
        withheld.formUnion(names)
        continue
      }
      var stories = [rules.languages.main: story]
      for (language, entry) in page.translations {
        guard case .story(let draft) = entry.noun else { continue }
        let passed = storyGate(draft, policy: rules.gate)
        diagnostics += passed.diagnostics
        stories[language] = passed.value
      }
      page = Translated(
        original: original, translations: page.translations.filter { stories[$0.key] != nil },
        stories: stories)
      if source.settings[rules.languages.main]!.twoWay,
        draft.learnedBySenior == nil || draft.learnedByJunior == nil
      {
        diagnostics.append(.storyOneSided(draft))
      }
    }
    let slugKey = "\(original.type.folder)/\(original.slug)"
    if let other = slugs[slugKey] {
      diagnostics.append(
        original.header.slug == nil ? .sameSlug(other, original) : .sameSlug(original, other))
      continue
    }
    slugs[slugKey] = original
    pages[original.type, default: []].append(page)
  }
  for type in ContentType.allCases {
    pages[type]?.sort { inReadingOrder($0.original, $1.original) }
  }

  unpublished.formUnion(withheld)
  let base = source.settings[rules.languages.main]!
  let cohorts = source.cohorts[rules.languages.main] ?? []
  let current = base.currentCohort?.name ?? (cohorts.count == 1 ? cohorts[0].id : nil)
  let program = Program(
    id: source.id, file: source.file, main: rules.languages.main, settings: source.settings,
    cohorts: source.cohorts, currentCohort: current,
    calendar: base.calendar.over(rules.calendar), pages: pages, unpublished: unpublished,
    withheld: withheld, unread: source.unread)
  diagnostics += referenceMistakes(in: program, main: rules.languages.main)
  diagnostics += ageWords(in: program)
  diagnostics += meetingMistakes(
    in: program, main: rules.languages.main, today: rules.today)
  diagnostics += calendarMistakes(in: program, main: rules.languages.main, today: rules.today)
  diagnostics += translationNotices(in: program, rules: rules)
  return Checked(program, diagnostics)
}

/// The draft that says that a story is withdrawn: if its translation does, all of it is, because
/// who changed their mind did so about the story and not about a language.
private func withdrawnDraft(_ original: Entry, _ translations: [String: Entry]) -> StoryDraft? {
  let entries = [original] + translations.sorted { $0.key < $1.key }.map(\.value)
  for case .story(let draft) in entries.map(\.noun) where draft.consent.status == .withdrawn {
    return draft
  }
  return nil
}

/// What keeps a page out of the site, whatever it says.
package enum PageGap: Hashable, Sendable {
  /// It is for coordinators or communications only.
  case audience
  case over(CalendarDate)
  case unfinished(PageStatus)
  case notYet(CalendarDate)
}

package func pageGaps(_ header: PageHeader, _ rules: PublishingRules) -> [PageGap] {
  var gaps: [PageGap] = []
  if rules.readers == .everyone, !header.audience.contains(where: \.isGeneral) {
    gaps.append(.audience)
  }
  if let until = header.publishUntil, until < rules.today { gaps.append(.over(until)) }
  if rules.drafts { return gaps }
  if header.status != .published { gaps.append(.unfinished(header.status)) }
  if let from = header.publishFrom, rules.today < from { gaps.append(.notYet(from)) }
  return gaps
}

private func isPublished(_ header: PageHeader, _ rules: PublishingRules) -> Bool {
  pageGaps(header, rules).isEmpty
}

/// Stories and changes: the newest first. Modules by phase, guidelines by part and meetings by
/// position, then, as everything else, by `order` and file name.
private func inReadingOrder(_ a: Entry, _ b: Entry) -> Bool {
  if a.type == .story || a.type == .change, a.header.date != b.header.date {
    return (a.header.date ?? .distantPast) > (b.header.date ?? .distantPast)
  }
  if case .event(let first) = a.noun, case .event(let second) = b.noun {
    return (first.start.value, a.path.stem) < (second.start.value, b.path.stem)
  }
  if a.type == .module, case .module(let first) = a.noun, case .module(let second) = b.noun,
    first.phase != second.phase
  {
    let phases = Module.Phase.allCases
    return phases.firstIndex(of: first.phase)! < phases.firstIndex(of: second.phase)!
  }
  if case .guideline(let first) = a.noun, case .guideline(let second) = b.noun,
    first.part != second.part
  {
    let parts = Guideline.Part.allCases
    return parts.firstIndex(of: first.part)! < parts.firstIndex(of: second.part)!
  }
  if case .meeting(let first) = a.noun, case .meeting(let second) = b.noun,
    first.position?.value != second.position?.value
  {
    return (first.position?.value ?? .max) < (second.position?.value ?? .max)
  }
  if a.header.order == nil, b.header.order == nil, case .role(let first) = a.noun,
    case .role(let second) = b.noun, first.name != second.name
  {
    let names = Role.Name.allCases
    return names.firstIndex(of: first.name)! < names.firstIndex(of: second.name)!
  }
  if case .message(let first) = a.noun, case .message(let second) = b.noun,
    first.moment != second.moment
  {
    let moments = Message.Moment.allCases
    return moments.firstIndex(of: first.moment)! < moments.firstIndex(of: second.moment)!
  }
  let (first, second) = (a.header.order ?? .max, b.header.order ?? .max)
  return (first, a.path.stem) < (second, b.path.stem)
}

extension CalendarDate {
  fileprivate static let distantPast = CalendarDate(daysSince1970: -700_000)
}

private func translationNotices(in program: Program, rules: PublishingRules) -> [Diagnostic] {
  var found: [Diagnostic] = []
  for language in rules.languages.others {
    for page in ContentType.allCases.flatMap({ program.pages($0) }) {
      let name = "\(page.original.type.folder)/\(page.original.path.stem).\(language)"
      guard !program.unread.contains(name) else { continue }
      guard let translation = page.translations[language] else {
        // What Portico ships is no portal's to translate.
        if page.original.path.owner == EntryPath.builtIn { continue }
        found.append(.translationMissing(page.original, language, rules.languages.fallback))
        continue
      }
      if let source = page.original.header.updated,
        // Inherited `updated` is the original's: the translation itself then says nothing.
        translation.header.updated.map({ $0 < source }) ?? true
      {
        found.append(.translationOutdated(translation, source))
      }
    }
  }
  return found
}

extension Diagnostic {
  fileprivate static func pageLeftOut(_ entry: Entry) -> Self {
    .notice(
      .pageLeftOut, at: Span(file: entry.path.file),
      "a page for \(entry.header.audience.map(\.rawValue).joined(separator: " and ")) only is left out",
      why: "The site is for everyone who can open it; what is for a few does not belong there.",
      mend:
        "add another audience if everyone may read it, or build the coordinators' site: `portico build --audience admin`"
    )
  }

  fileprivate static func sameSlug(_ entry: Entry, _ other: Entry) -> Self {
    .error(
      .nameTaken, at: entry.header.slug?.span ?? Span(file: entry.path.file),
      "two pages have the address `\(entry.slug)`: this one and `\(other.path.file)`",
      why: "Only one of them could be shown.",
      mend: "give one of them another file name, or a `slug:` of its own")
  }

  fileprivate static func storyOneSided(_ draft: StoryDraft) -> Self {
    let missing = draft.learnedBySenior == nil ? "learned_by_senior" : "learned_by_junior"
    return .warning(
      .storyOneSided, at: draft.span, "a story of a two-way program tells only one side's learning",
      why: "Readers on the other side would not see what is in it for them.",
      mend: "add `\(missing):`")
  }

  fileprivate static func translationMissing(
    _ entry: Entry, _ language: String, _ fallback: Fallback
  ) -> Self {
    var mustBeRead = false
    if case .guideline(let guideline) = entry.noun {
      mustBeRead = [.confidentiality, .privacy, .safety].contains(guideline.kind)
    }
    let name = "\(entry.path.stem).\(language).md"
    if fallback == .error || mustBeRead && fallback != .hide {
      let make = fallback == .error ? Diagnostic.error : Diagnostic.warning
      return make(
        .translationMissing, entry.span, "a page has no translation into `\(language)`",
        "Readers in this language would get a text in another one, about something they must understand.",
        "translate it into `\(name)` beside it", false)
    }
    return .notice(
      .translationMissing, at: entry.span, "a page has no translation into `\(language)`",
      why: "Readers in this language get it in another one, marked as such.",
      mend: "translate it into `\(name)` beside it")
  }

  fileprivate static func translationOutdated(_ entry: Entry, _ source: CalendarDate) -> Self {
    .warning(
      .translationOutdated,
      at: entry.header.updatedSpan.file == entry.path.file ? entry.header.updatedSpan : entry.span,
      "a translation is older than its original, which changed on \(source.iso)",
      why: "Readers of the two languages would follow different rules.",
      mend: "bring it up to date and write `updated: \(source.iso)` or later")
  }
}
