import Content
import Diagnostics
import Syntax

/// Where a rule looks first.
enum ReadinessSpot: Sendable {
  case settings(String)
  case portal(String)
  case cohorts(String)
  case pages(ContentType)
  case everything
}

/// A program as the rules see it, and how they look.
final class ReadinessSubject {
  let program: Program
  let settings: ProgramSettings
  let portal: PortalSettings
  let today: CalendarDate
  /// The cohorts that the rules are about: those that are not over, or else the last.
  let cohorts: [Cohort]
  private let allCohorts: [Cohort]
  private let noticed: [Diagnostic]
  private let newest: (PageText) -> PageText
  private(set) var filesRead: Set<String> = []

  init(
    program: Program, main: String, portal: PortalSettings, today: CalendarDate,
    noticed: [Diagnostic], newest: @escaping (PageText) -> PageText
  ) {
    self.program = program
    settings = program.base
    self.portal = portal
    self.today = today
    allCohorts = program.cohorts[main] ?? []
    let ahead = allCohorts.filter { $0.end >= today }
    cohorts = ahead.isEmpty ? Array(allCohorts.suffix(1)) : ahead
    self.noticed = noticed
    self.newest = newest
  }

  // MARK: Places

  private var content: String { String(program.file.dropLast("/\(program.id)/program.yml".count)) }

  func place(_ spot: ReadinessSpot) -> ReadinessPlace {
    switch spot {
    case .settings(let key): ReadinessPlace(file: program.file, key: key)
    case .portal(let key): ReadinessPlace(file: content + "/portal.yml", key: key)
    case .cohorts(let key):
      cohorts.count == 1
        ? ReadinessPlace(file: cohorts[0].file, key: key)
        : ReadinessPlace(file: "\(content)/\(program.id)/cohorts/", key: key)
    case .pages(let type): ReadinessPlace(file: "\(content)/\(program.id)/\(type.folder)/")
    case .everything: ReadinessPlace(file: content + "/")
    }
  }

  func place(of entry: Entry, _ key: String? = nil) -> ReadinessPlace {
    ReadinessPlace(file: entry.path.file, key: key)
  }

  func place(of text: Text, _ key: String) -> ReadinessPlace {
    ReadinessPlace(file: text.span.file, key: key, line: text.span.line)
  }

  // MARK: What to do

  func write(_ lines: String) -> ReadinessMend { ReadinessMend(lines: lines, file: program.file) }

  func write(_ lines: String, in file: String) -> ReadinessMend {
    ReadinessMend(lines: lines, file: file)
  }

  /// A setting in place of the one that is there.
  func replace(_ lines: String, in file: String? = nil) -> ReadinessMend {
    ReadinessMend(
      lines: lines, file: file ?? program.file,
      replaces: String(lines.prefix { $0 != ":" }))
  }

  /// Lines below a key: with the key itself, unless it is there.
  ///
  /// - Parameter key: `selection.questions` is one inside another.
  func add(_ lines: String, to key: String, isThere: Bool, in file: String? = nil) -> ReadinessMend
  {
    let keys = key.split(separator: ".")
    let indent = String(repeating: "  ", count: keys.count)
    let added = lines.split(separator: "\n").map { indent + $0 }
    let path = keys.enumerated().map { String(repeating: "  ", count: $0) + $1 + ":" }
    return ReadinessMend(
      lines: ((isThere ? [] : path) + added).joined(separator: "\n"),
      file: file ?? program.file, below: isThere ? key : nil)
  }

  /// An address below `links`; the form to apply with is the first that is asked for.
  func link(_ name: String, isFirst: Bool = false) -> ReadinessMend {
    let links = settings.links
    let some = [links.feedback, links.pageFeedback, links.lms, links.matchingPlatform]
    return add(
      "\(name): \"https://…\"", to: "links",
      isThere: !isFirst || some.contains { $0 != nil } || !links.surveys.isEmpty)
  }

  /// A page to begin, and what it has to say of itself.
  func new(_ type: ContentType, _ title: String, _ lines: String) -> ReadinessMend {
    let elsewhere = content == "Content" ? "" : " --content \(content)"
    return ReadinessMend(
      command: "portico new \(type.rawValue) \"\(title)\" --program \(program.id)\(elsewhere)",
      lines: lines)
  }

  // MARK: What is there

  func isWritten(_ text: Text?) -> Bool { text.map { Content.isWritten($0.value) } ?? false }

  func isWritten(_ texts: [Text]) -> Bool { texts.contains { isWritten($0) } }

  func isWritten(_ entry: Entry) -> Bool {
    filesRead.insert(entry.path.file)
    return entry.isWritten(newest(entry.text))
  }

  func hasLink(_ url: String?) -> Bool { url.map(Content.isWritten(address:)) ?? false }

  /// A person's page that is published.
  func person(_ reference: Reference?) -> Entry? {
    reference.flatMap { program.person($0.name)?.original }
  }

  func role(_ name: Role.Name) -> (entry: Entry, role: Role)? {
    for page in program.pages(.role) {
      if case .role(let role) = page.original.noun, role.name == name {
        return (page.original, role)
      }
    }
    return nil
  }

  /// Whether some guideline of a kind says something.
  func hasGuideline(_ kind: Guideline.Kind) -> Bool {
    program.pages(.guideline).contains { page in
      guard case .guideline(let guideline) = page.original.noun, guideline.kind == kind else {
        return false
      }
      return isWritten(page.original)
    }
  }

  /// Whether a page is there, by the name that settings use: `guidelines/protecting-time`.
  func isPublished(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    guard parts.count == 2, let type = ContentType(folder: String(parts[0])) else { return false }
    return program.pages(type).contains {
      $0.original.path.stem == parts[1] || $0.original.slug == parts[1]
    }
  }

  func hasWorksheet(_ stem: String) -> Bool {
    program.pages(.worksheet).contains { $0.original.path.stem == stem }
  }

  /// The modules that a role has to take, and that say something.
  func required(_ learner: Module.Learner) -> [Module] {
    program.pages(.module).compactMap { page in
      guard case .module(let module) = page.original.noun, !page.original.header.optional,
        settings.model.requires(module, of: learner), isWritten(page.original)
      else { return nil }
      return module
    }
  }

  /// The subjects that a role's required modules should teach and do not.
  func untaught(_ learner: Module.Learner, of subjects: Set<Module.Subject>) -> [Module.Subject] {
    let needed = settings.model.neededSubjects(learner).intersection(subjects)
    let taught = Set(required(learner).flatMap(\.covers))
    return Module.Subject.allCases.filter { needed.contains($0) && !taught.contains($0) }
  }

  /// What takes place in a cohort, but for what was called off.
  func events(of cohort: Cohort, _ kinds: Set<Event.Kind>) -> [TimelineItem] {
    program.timeline(of: cohort).filter { item in
      !item.isCancelled && item.event.map { kinds.contains($0.kind) } ?? false
    }
  }

  /// Whether something is for the people in a role of the pair.
  func isFor(_ audience: [Audience], _ role: Role.Name) -> Bool {
    let party = settings.model.party(of: role)
    return audience.contains { one in
      switch one {
      case .everyone: true
      case .senior: party == .senior || party == .both
      case .junior: party == .junior || party == .both
      default: one.rawValue == role.rawValue
      }
    }
  }

  /// What was noticed in the program's own files and in shared ones.
  func noticed(_ isMeant: (Diagnostic) -> Bool) -> [Diagnostic] {
    let own = ["\(content)/\(program.id)/", "\(content)/\(EntryPath.shared)/"]
    return Set(noticed).filter { one in
      isMeant(one) && own.contains { one.span.file.hasPrefix($0) }
    }.sorted()
  }

  /// What was noticed anywhere.
  func noticedAnywhere(_ codes: [Code]) -> [Diagnostic] {
    Set(noticed).filter { codes.contains($0.code) }.sorted()
  }

  /// The last day on which the program was to be reviewed, in any of its cohorts.
  var lastReview: CalendarDate? {
    allCohorts.flatMap { cohort in
      cohort.settings.reviews.map(\.value) + events(of: cohort, [.review]).map(\.lastDay)
    }.filter { $0 < today }.max()
  }

  /// The day of the newest entry in the list of changes.
  var lastChange: CalendarDate? { program.pages(.change).compactMap(\.original.header.date).max() }

  /// Every published page, but for those that Portico ships.
  var ownPages: [Entry] {
    ContentType.allCases.flatMap { program.pages($0) }.map(\.original)
      .filter { $0.path.owner != EntryPath.builtIn }
  }
}

/// What a rule finds missing.
struct ReadinessGaps {
  let level: ReadinessLevel
  let place: ReadinessPlace
  private(set) var found: [ReadinessGap] = []

  init(level: ReadinessLevel, place: ReadinessPlace) {
    self.level = level
    self.place = place
  }

  /// Says what is missing unless it is there.
  ///
  /// - Parameters:
  ///   - level: nil for the rule's own.
  ///   - place: nil for where the rule looks first.
  mutating func need(
    _ isThere: Bool, _ key: String, _ slots: KeyValuePairs<String, ReadinessGap.Slot>,
    level: ReadinessLevel? = nil, at place: ReadinessPlace? = nil, _ mend: ReadinessMend
  ) {
    guard !isThere else { return }
    found.append(
      ReadinessGap(
        key: "lacks_\(key)", slots: slots.map { (name: $0.key, slot: $0.value) },
        level: level ?? self.level, place: place ?? self.place, mend: mend))
  }

  mutating func need(
    _ isThere: Bool, _ key: String, level: ReadinessLevel? = nil, at place: ReadinessPlace? = nil,
    _ mend: ReadinessMend
  ) {
    need(isThere, key, [:], level: level, at: place, mend)
  }
}
