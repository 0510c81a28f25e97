package import Diagnostics
import Syntax

/// Every reference in a program's settings and pages that leads nowhere or in a circle.
///
/// Source: domain.md 3.6.
func referenceMistakes(in program: Program, main: String) -> [Diagnostic] {
  var checker = ReferenceChecker(program, main: main)
  checker.checkSettings()
  for type in ContentType.allCases {
    for page in program.pages(type) {
      checker.check(page.original)
      // A translation inherits references it does not make; those were checked with the original.
      for (_, entry) in page.translations.sorted(by: { $0.key < $1.key }) {
        checker.check(entry, onlyIn: entry.path.file)
      }
    }
  }
  checker.checkPrerequisiteCycles()
  return checker.found
}

/// The page or file that was probably meant: one of a like name in the same folder, else one of the
/// same name elsewhere, else one of a like name.
///
/// Names are compared without their folders: what all have in common says nothing.
package func nearestPath(to wanted: String, among paths: [String]) -> String? {
  func split(_ path: String) -> (folder: Substring, name: Substring) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path[...]) }
    return (path[..<slash], path[path.utf8.index(after: slash)...])
  }
  // An ending that all have in common says nothing either.
  func bare(_ name: Substring) -> Substring { name.hasSuffix(".md") ? name.dropLast(3) : name }
  let (folder, name) = split(wanted)
  let word = String(bare(name))
  let known = paths.map { path in
    let (folder, name) = split(path)
    return (path: path, folder: folder, name: name, bare: bare(name))
  }
  let beside = known.filter { $0.folder == folder }
  if let near = nearestName(to: word, among: beside.map(\.bare)) {
    return beside.first { $0.bare == near }?.path
  }
  if let same = known.filter({ $0.name == name }).map(\.path).min() { return same }
  let near = nearestName(to: word, among: known.map(\.bare))
  return near.flatMap { near in known.first { $0.bare == near }?.path }
}

/// Whom the portal names and no program has.
package func referenceMistakes(in portal: PortalSettings, programs: [Program]) -> [Diagnostic] {
  guard let support = portal.support, !programs.isEmpty else { return [] }
  var names: Set<String> = []
  for program in programs {
    for page in program.pages(.person) {
      names.formUnion([page.original.path.stem, page.original.slug])
    }
    for place in program.unpublished.union(program.unread) where place.hasPrefix("people/") {
      names.insert(String(place.dropFirst("people/".count)))
    }
  }
  guard !names.contains(support.name) else { return [] }
  return [
    .danglingReference(
      support, what: "`people/\(support.name).md`",
      nearest: nearestName(to: support.name, among: names.sorted()))
  ]
}

private struct ReferenceChecker {
  let program: Program
  let main: String
  /// Slugs and file names of the published pages, and of those that exist, by folder.
  private var published: [String: Set<String>] = [:]
  private var existing: [String: Set<String>] = [:]
  private let cohorts: Set<String>
  /// Every page that exists, in order; put together only if some reference leads nowhere.
  private lazy var places = existing.flatMap { folder, names in names.map { "\(folder)/\($0)" } }
    .sorted()
  /// What was found to be nearest, by what was looked for: many pages may name one that was renamed.
  private var nearest: [String: String?] = [:]
  private static let mostSearches = 200
  var found: [Diagnostic] = []

  init(_ program: Program, main: String) {
    self.program = program
    self.main = main
    for type in ContentType.allCases {
      let names = program.pages(type).flatMap { [$0.original.path.stem, $0.original.slug] }
      published[type.folder] = Set(names)
      existing[type.folder] = Set(names)
    }
    for place in program.unpublished.union(program.unread) {
      let parts = place.split(separator: "/").map(String.init)
      existing[parts[0], default: []].insert(parts[1])
    }
    cohorts = Set((program.cohorts[main] ?? []).map(\.id)).union(existing["cohorts"] ?? [])
  }

  // A page that exists and is not published is no mistake: it drops out of lists by itself.
  private mutating func expect(_ reference: Reference?, in folder: String) {
    guard let reference, !reference.name.isEmpty else { return }
    expect(reference, among: existing[folder] ?? [], what: "`\(folder)/\(reference.name).md`")
  }

  private mutating func expect(page reference: Reference) {
    let parts = reference.name.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return }
    guard ContentType(folder: parts[0]) != nil else {
      let folders = ContentType.allCases.map(\.folder)
      found.append(
        .danglingReference(
          reference, what: "folder `\(parts[0])`",
          nearest: nearestName(to: parts[0], among: folders).map { "\($0)/\(parts[1])" }))
      return
    }
    if existing[parts[0]]?.contains(parts[1]) == true {
      if program.withheld.contains(reference.name),
        published[parts[0]]?.contains(parts[1]) != true
      {
        found.append(.referenceToWithheld(reference))
      }
      return
    }
    let what = "page `\(reference.name).md`"
    let near = nearest(to: what) { nearestPath(to: reference.name, among: $0.places) }
    found.append(.danglingReference(reference, what: what, nearest: near))
  }

  private mutating func expect(_ reference: Reference, among names: Set<String>, what: String) {
    guard !names.contains(reference.name) else { return }
    let near = nearest(to: what) { _ in nearestName(to: reference.name, among: names.sorted()) }
    found.append(.danglingReference(reference, what: what, nearest: near))
  }

  /// One search for each name, and no more of them than a person would mend at once.
  private mutating func nearest(
    to what: String, search: (inout ReferenceChecker) -> String?
  ) -> String? {
    if let known = nearest[what] { return known }
    guard nearest.count < Self.mostSearches else { return nil }
    let found = search(&self)
    nearest[what] = .some(found)
    return found
  }

  mutating func checkSettings() {
    let s = program.base
    let goals = Set(s.strategyGoals.map(\.id.value))
    let capabilities = Set(s.capabilities.map(\.id.value))
    let objectives = Set(s.objectives.map(\.id.value))
    expect(s.coordinator, in: "people")
    expect(s.backup, in: "people")
    s.champions.forEach { expect($0, in: "people") }
    s.commitments.forEach { expect($0.person, in: "people") }
    expect(s.confidentiality?.contact, in: "people")
    s.duties.compactMap(\.page).forEach { expect(page: $0) }
    expect(s.difficulty?.contact, in: "people")
    s.difficulty?.signs.compactMap(\.page).forEach { expect(page: $0) }
    s.difficulty?.pages.forEach { expect(page: $0) }
    for capability in s.capabilities {
      expect(
        capability.goal, among: goals, what: "goal `\(capability.goal.name)` in `strategy_goals`")
    }
    for objective in s.objectives {
      expect(objective.owner, in: "people")
      for capability in objective.capabilities {
        expect(capability, among: capabilities, what: "capability `\(capability.name)`")
      }
    }
    for metric in s.metrics {
      expect(metric.owner, in: "people")
      expect(
        metric.objective, among: objectives,
        what: "objective `\(metric.objective.name)` in `objectives`")
    }
    for criteria in [s.selection?.mentor, s.selection?.mentee] {
      for criterion in criteria?.criteria ?? [] {
        guard let serves = criterion.serves else { continue }
        expect(
          serves, among: capabilities.union(objectives),
          what: "capability or objective `\(serves.name)`")
      }
    }
    for required in s.selection?.questions?.required ?? [] {
      expect(required, among: capabilities, what: "capability `\(required.name)`")
    }
    for name in s.hiddenWorksheets { expect(name, in: ContentType.worksheet.folder) }
    if let current = s.currentCohort {
      expect(current, among: cohorts, what: "cohort `cohorts/\(current.name).yml`")
    }
    sameIDs(s.strategyGoals.map(\.id), in: "strategy_goals")
    sameIDs(s.capabilities.map(\.id), in: "capabilities")
    sameIDs(s.objectives.map(\.id), in: "objectives")
    sameIDs(s.metrics.map(\.id), in: "metrics")
    sameIDs(s.benefits.map(\.id), in: "benefits")
    for cohort in program.cohorts[main] ?? [] {
      sameIDs(cohort.settings.waves.map(\.id), in: "survey_waves")
    }
  }

  private mutating func sameIDs(_ ids: [Placed<String>], in list: String) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id.value).inserted {
      found.append(.sameID(id, in: list))
    }
  }

  mutating func check(_ entry: Entry, onlyIn file: String? = nil) {
    let before = found.count
    let header = entry.header
    expect(header.owner, in: "people")
    header.related.forEach { expect(page: $0) }
    if entry.path.owner != EntryPath.shared {
      for cohort in header.cohorts {
        expect(cohort, among: cohorts, what: "cohort `cohorts/\(cohort.name).yml`")
      }
    }
    switch entry.noun {
    case .module(let module): module.prerequisites.forEach { expect($0, in: "modules") }
    case .role(let role):
      role.firstSteps.forEach { expect(page: $0) }
      if let written = role.seniority, let party = program.base.model.party(of: role.name),
        written.value != party
      {
        found.append(.seniorityContradicts(written, role: role.name, party, program.base.model))
      }
    case .meeting(let meeting):
      expect(meeting.topic, in: "topics")
      meeting.worksheets.forEach { expect($0, in: "worksheets") }
    case .story(let story):
      story.topics.forEach { expect($0, in: "topics") }
      story.modules.forEach { expect($0, in: "modules") }
    case .glossary(let word): word.see.forEach { expect($0, in: "glossary") }
    case .topic(let topic):
      if let capability = topic.capability {
        let names = Set(program.base.capabilities.map(\.id.value))
        expect(
          capability, among: names, what: "capability `\(capability.name)` in `\(program.file)`")
      }
      if program.base.twoWay, topic.reverseSide == nil {
        found.append(.topicOneSided(at: header.span))
      }
    case .barrier(let barrier): barrier.mitigations.forEach { expect(page: $0) }
    case .idea(let idea):
      if let cohort = idea.firstSeen {
        expect(cohort, among: cohorts, what: "cohort `cohorts/\(cohort.name).yml`")
      }
    case .event(let event): expect(event.host, in: "people")
    case .guideline, .worksheet, .faq, .person, .change, .message, .page: break
    }
    if let file { found[before...].removeAll { $0.span.file != file } }
  }

  /// Modules that, by their prerequisites, would have to be taken before themselves.
  mutating func checkPrerequisiteCycles() {
    var needs: [String: [Reference]] = [:]
    // A reference names a module by its file or by its slug; the file's name wins.
    var stems: [String: String] = [:]
    for page in program.pages(.module) {
      if case .module(let module) = page.original.noun {
        needs[page.original.path.stem] = module.prerequisites
        stems[page.original.slug] = page.original.path.stem
      }
    }
    for stem in needs.keys { stems[stem] = stem }
    enum Mark { case open, done }
    var marks: [String: Mark] = [:]
    for start in needs.keys.sorted() where marks[start] == nil {
      // A walk with its own stack, so that a long chain cannot end ours.
      var path: [(name: String, next: Int)] = [(start, 0)]
      marks[start] = .open
      while let (name, next) = path.last {
        let wanted = needs[name] ?? []
        guard next < wanted.count else {
          marks[name] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let reference = wanted[next]
        guard let stem = stems[reference.name] else { continue }
        switch marks[stem] {
        case .open?:
          let from = path.firstIndex { $0.name == stem } ?? 0
          found.append(.prerequisiteCycle(path[from...].map(\.name) + [stem], at: reference.span))
        case .done?: break
        case nil:
          marks[stem] = .open
          path.append((stem, 0))
        }
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func referenceToWithheld(_ reference: Reference) -> Self {
    .warning(
      .linkUnpublished, at: reference.span,
      "a setting names `\(reference.name)`, a story that is left out",
      why: "Readers see the page without it.",
      mend: "nothing if the story will be published again; else take the name out")
  }

  fileprivate static func danglingReference(
    _ reference: Reference, what: String, nearest: String?
  ) -> Self {
    .error(
      .referenceDangling, at: reference.span, "there is no \(what)",
      why: "Readers would miss the page or the person that is meant.",
      mend: nearest.map { "change it to `\($0)`" }
        ?? "correct the name, or write what it names first")
  }

  fileprivate static func sameID(_ id: Placed<String>, in list: String) -> Self {
    .error(
      .idTaken, at: id.span, "two entries of `\(list)` have the id `\(id.value)`",
      why: "What refers to it could mean either of them.", mend: "give one of them another id")
  }

  fileprivate static func seniorityContradicts(
    _ written: Placed<Party>, role: Role.Name, _ party: Party, _ model: Model
  ) -> Self {
    .error(
      .roleSeniority, at: written.span,
      "the \(role.rawValue) is called \(written.value.rawValue); in a \(model.rawValue) program they are \(party.rawValue)",
      why: "Training and advice for one side would reach the other.",
      mend:
        "take `seniority:` out, so that it follows from the program's model, or write `\(party.rawValue)`"
    )
  }

  fileprivate static func topicOneSided(at span: Span) -> Self {
    .warning(
      .topicOneSided, at: span, "a topic of a two-way program shows only one side's gain",
      why: "Readers on the other side would not see what is in it for them.",
      mend: "add `reverse_side:` with what the other side learns")
  }

  fileprivate static func prerequisiteCycle(_ names: [String], at span: Span) -> Self {
    .error(
      .modulePrerequisites, at: span,
      "modules require each other in a circle: \(names.joined(separator: " → "))",
      why: "Nobody could ever begin.", mend: "take one of these prerequisites out")
  }
}
