import Content
import Diagnostics
import Syntax
import Templating

// What can only be checked when everything has been read.

func chosenPrograms(
  _ folder: ContentFolder, _ options: BuildOptions
) -> Checked<[ContentFolder.Program]> {
  let names = folder.programs.map(\.id)
  var diagnostics: [Diagnostic] = []
  if names.isEmpty, !folder.diagnostics.contains(where: { $0.code == .contentMissing }) {
    diagnostics.append(.noPrograms(folder.path))
  }
  for name in options.programs where !names.contains(name) {
    diagnostics.append(.unknownProgram(name, names, folder.path))
  }
  let chosen = folder.programs.filter {
    options.programs.isEmpty || options.programs.contains($0.id)
  }
  return Checked(chosen, diagnostics)
}

/// What even the smallest program has. Source: design.md, "A minimal program".
func essentials(_ program: Program) -> [Diagnostic] {
  var found: [Diagnostic] = []
  let roles = program.pages(.role).compactMap { page -> Role.Name? in
    guard case .role(let role) = page.original.noun else { return nil }
    return role.name
  }
  for name in [Role.Name.mentor, .mentee]
  where !roles.contains(name) && !program.hasUnread(in: "roles") {
    found.append(
      .missingRole(name, program, isThere: program.unpublished.contains("roles/\(name.rawValue)")))
  }
  if program.cohorts.values.allSatisfy(\.isEmpty), !program.hasUnread(in: "cohorts") {
    found.append(.emptyProgram(program, what: "cohort", file: "cohorts/autumn-2026.yml"))
  }
  if program.pages(.guideline).isEmpty, !program.hasUnread(in: "guidelines") {
    let draft = program.unpublished.filter { $0.hasPrefix("guidelines/") }.min()
    found.append(
      .emptyProgram(
        program, what: "guideline", file: "guidelines/how-we-work.md", draft: draft))
  }
  return found
}

func strayLanguages(
  _ entries: [Entry], _ languages: PortalSettings.Languages
) -> [Diagnostic] {
  entries.compactMap { entry in
    guard let language = entry.path.language, !languages.others.contains(language) else {
      return nil
    }
    return .strayLanguage(language, at: Span(file: entry.path.file))
  }
}

/// What is wrong in the Markdown itself of pages whose program could not be read: where their links
/// lead is unknown, but not how they are written.
func sourceMistakes(in entries: [Entry]) -> [Diagnostic] {
  entries.flatMap { entry in
    MarkdownTree(
      source: entry.text.bytes, from: entry.text.bodyStart,
      firstLine: entry.text.bodyLine, file: entry.text.file
    ).diagnostics
  }
}

/// Pages that would have the same address, also where capitals do not count.
func collisions(_ pages: [Page]) -> [Diagnostic] {
  var seen: [String: Page] = [:]
  var found: [Diagnostic] = []
  for page in pages {
    let key = page.route.path.lowercased()
    if let other = seen[key] {
      found.append(.sameAddress(page, other))
    } else {
      seen[key] = page
    }
  }
  return found
}

/// Places on pages that links name and that are not there.
///
/// - Parameter ids: the places that are there, as far as they are known already.
func danglingAnchors(
  _ uses: [AnchorUse], _ pages: [Page], _ site: Site, ids known: inout [Route: Set<String>]
) -> [Diagnostic] {
  guard !uses.isEmpty else { return [] }
  let byRoute = Dictionary(pages.map { ($0.route, $0) }, uniquingKeysWith: { first, _ in first })
  var found: [Diagnostic] = []
  for (route, uses) in Dictionary(grouping: uses, by: \.route) {
    guard let page = byRoute[route] else { continue }
    // The page's own HTML says which places it has, whatever its template adds.
    let ids = known[route] ?? elementIDs(in: html(of: page, site: site, notes: nil))
    known[route] = ids
    // One search for a name, and no more of them than a person would mend at once.
    let names = ids.sorted()
    var nearest: [String: String?] = [:]
    let dangling = uses.filter { !ids.contains($0.fragment) }.sorted { $0.span < $1.span }
    for use in dangling.prefix(500) {
      if nearest[use.fragment] == nil, nearest.count < 50 {
        nearest[use.fragment] = .some(nearestName(to: use.fragment, among: names))
      }
      found.append(.danglingAnchor(use, nearest: nearest[use.fragment] ?? nil))
    }
  }
  return found
}

extension Diagnostic {
  fileprivate static func noPrograms(_ path: String) -> Self {
    .error(
      .contentMissing, at: Span(file: path), "the portal has no program",
      why: "There is nothing for readers to take part in.",
      mend: "make a folder with a `program.yml`; `portico new program NAME` does")
  }

  fileprivate static func unknownProgram(_ name: String, _ names: [String], _ path: String) -> Self
  {
    .error(
      .programUnknown, at: Span(file: path), "there is no program `\(name)`",
      why: "Nothing would be built.",
      mend: nearestName(to: name, among: names).map { "write `--program \($0)`" }
        ?? "choose one of \(names.map { "`\($0)`" }.joined(separator: ", "))")
  }

  fileprivate static func missingRole(
    _ role: Role.Name, _ program: Program, isThere: Bool
  ) -> Self {
    .error(
      .programMissingRole, at: Span(file: program.file),
      "the program does not say what a \(role.rawValue) does",
      why: "People decide by this page whether to take part.",
      mend: isThere
        ? "publish `roles/\(role.rawValue).md`: take `status:`, `publish_from:` or `publish_until:` out"
          + " where it keeps the page back"
        : "write `roles/\(role.rawValue).md`; `portico new role \(role.rawValue)` makes a start")
  }

  /// - Parameter draft: a page of that kind that is there and not published.
  fileprivate static func emptyProgram(
    _ program: Program, what: String, file: String, draft: String? = nil
  ) -> Self {
    .error(
      .programEmpty, at: Span(file: program.file), "the program has no \(what)",
      why: "Readers would find a program without \(what == "cohort" ? "dates" : "rules").",
      mend: draft.map { "publish one, such as `\($0).md`: take its `status:` out" }
        ?? "write `\(file)`"
        + (what == "guideline" ? "; `portico new guideline` makes a start" : ""))
  }

  fileprivate static func sameAddress(_ page: Page, _ other: Page) -> Self {
    .error(
      .nameTaken, at: Span(file: page.origin == page.file ? page.file : other.file),
      "two pages have the address `\(page.route.path)`: \(page.origin) and \(other.origin)",
      why: "Only one of them could be shown.",
      mend: "give one of them another file name, or a `slug:` of its own")
  }

  fileprivate static func danglingAnchor(_ use: AnchorUse, nearest: String?) -> Self {
    .error(
      .linkAnchor, at: use.span,
      "a link leads to a place `#\(use.fragment)` that is not on its page",
      why: "Readers would land at the top of the page instead.",
      mend: nearest.map { "change it to `#\($0)`" } ?? "name a heading of that page")
  }
}
