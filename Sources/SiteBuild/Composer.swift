import Content
import Diagnostics
import Privacy
import Syntax
import Templating

/// Puts together what one page shows: views with every link seen from that page.
final class Composer {
  let site: Site
  let language: String
  let route: Route
  let notes = Notes()
  /// Told which source file is being rendered, and nil when that is done.
  let working: (String?) -> Void

  init(site: Site, language: String, route: Route, working: @escaping (String?) -> Void = { _ in })
  {
    self.site = site
    self.language = language
    self.route = route
    self.working = working
  }

  var portal: PortalSettings { site.portal[language]! }
  var list: WordList { site.lists[language]! }
  var words: Vocabulary { site.vocabularies[language]! }

  // MARK: Small things

  func date(_ date: CalendarDate) -> Shown<DateView> {
    Shown(DateView(text: list.dates.text(of: date), iso: date.iso))
  }

  func ref(_ title: String, _ target: Route, fragment: String? = nil) -> Shown<RefView> {
    Shown(RefView(title: title, link: route.link(to: target, fragment: fragment)))
  }

  /// A settings text of the portal, where no placeholder has a value.
  func plain(_ text: Text) -> String {
    PlaceholderValues(dates: list.dates).filled(text) {
      notes.diagnostics.append(.placeholderInPortalSettings(at: $0.span))
    }
  }

  func image(_ picture: Picture, file: String, text: (Text) -> String) -> Shown<ImageView>? {
    let path = picture.source.value
    let folder = site.parts(of: file).dropLast()
    // A picture is named relative to its page or, as in portal.yml, to the content folder.
    let candidates = [site.normalised(path, from: Array(folder)), site.normalised(path, from: [])]
    for candidate in candidates {
      guard let candidate else { continue }
      switch site.assets.asset(candidate.joined(separator: "/"), notes) {
      case .success(let asset):
        return image(asset, alt: picture.decorative ? "" : picture.alt.map(text) ?? "")
      case .failure(.missing): continue
      case .failure(let refusal):
        notes.diagnostics.append(.assetRefused(refusal, at: picture.source.span))
        return nil
      }
    }
    notes.diagnostics.append(.pictureMissing(picture.source))
    return nil
  }

  func image(_ asset: Asset, alt: String) -> Shown<ImageView> {
    Shown(
      ImageView(
        src: route.link(to: asset.route), alt: alt, width: asset.size.map { String($0.width) },
        height: asset.size.map { String($0.height) }))
  }

  /// The theme's scripts that a page of this kind loads.
  func scripts(of template: TemplateName) -> [Shown<ScriptView>] {
    template.scripts.compactMap { site.scripts[$0] }.map {
      Shown(ScriptView(link: route.link(to: $0.route)))
    }
  }

  // MARK: Markdown

  /// A page's text, rendered for this page.
  func body(
    of text: PageText, edition: Edition?, speaker: Edition? = nil, header: PageHeader?,
    idPrefix: String = "", headingShift: Int = 0
  ) -> (html: HTML, headings: [Heading]) {
    working(text.file)
    defer { working(nil) }
    notes.bodies.insert(text.file)
    let text = site.newest(text)
    let tree = MarkdownTree(
      source: text.bytes, from: text.bodyStart, firstLine: text.bodyLine,
      file: text.file, options: site.markdown)
    notes.diagnostics += tree.diagnostics
    let speaker = speaker ?? edition
    let resolver = Resolver(
      site: site, edition: edition, speaker: speaker, language: language, route: route,
      file: text.file, values: speaker?.values(for: header), notes: notes)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.bytes.count * 5 / 4)
    let headings = tree.html(resolver, idPrefix: idPrefix, headingShift: headingShift, into: &bytes)
    // The tree escapes whatever comes from the source, and lets no address through that its
    // resolver did not make a `Link` of.
    return (HTML(trusted: bytes), headings)
  }

  /// A slot's text in this language, or in the main one; nil if there is none.
  func slot(_ name: String, program: Edition? = nil) -> HTML? {
    let id = program?.program.id
    let text =
      site.slots[Site.SlotName(program: id, name: name, language: language)]
      ?? site.slots[Site.SlotName(program: id, name: name, language: nil)]
    guard let text else { return nil }
    let html = body(of: text, edition: program, header: nil).html
    return html.isEmpty ? nil : html
  }

  func contents(_ headings: [Heading]) -> [Shown<ContentsView>] {
    var entries: [(heading: Heading, children: [Heading])] = []
    for heading in headings {
      if heading.level == 2 || entries.isEmpty {
        if heading.level <= 3 { entries.append((heading, [])) }
      } else if heading.level == 3 {
        entries[entries.count - 1].children.append(heading)
      }
    }
    return entries.map { entry in
      Shown(
        ContentsView(
          id: entry.heading.id, title: entry.heading.text,
          children: entry.children.map { Shown(ContentsChildView(id: $0.id, title: $0.text)) }))
    }
  }

  // MARK: The portal around the page

  func portalView(current: Edition?) -> Shown<PortalView> {
    let theme = portal.theme
    var logo: Shown<ImageView>?
    var icon: Link?
    if let path = theme.logo {
      switch site.assets.asset(path.value, notes) {
      case .success(let asset):
        logo = image(asset, alt: theme.logoAlt.map(plain) ?? "")
        icon = route.link(to: asset.route)
      case .failure(.missing): notes.diagnostics.append(.logoMissing(path))
      case .failure(let refusal):
        notes.diagnostics.append(.assetRefused(refusal, at: path.span))
      }
    }
    let editions = site.editions[site.languages.firstIndex(of: language)!]
    return Shown(
      PortalView(
        name: plain(portal.name), organization: plain(portal.organization.name),
        organizationLink: portal.organization.url.flatMap { Link($0) },
        summary: portal.summary.map(plain), home: route.link(to: site.home(language)),
        style: route.link(to: site.style.route), icon: icon, logo: logo, banner: slot("banner"),
        footer: slot("footer"),
        programs: editions.map { programCard($0, current: $0 === current) }))
  }

  func programCard(_ edition: Edition, current: Bool) -> Shown<ProgramCardView> {
    let texts = Texts(edition, notes)
    let settings = edition.settings
    var facts: [Shown<PairView>] = []
    if let cohort = edition.cohort {
      let words = edition.vocabulary
      facts = [
        (words["fact_kickoff"], list.dates.text(of: cohort.kickoff)),
        (words["fact_time"], words.timeCommitment(cohort)),
        (words["fact_duration"], words.count("weeks", cohort.durationWeeks)),
      ].map { Shown(PairView(label: $0.0, value: $0.1)) }
    }
    return Shown(
      ProgramCardView(
        name: texts(settings.name), tagline: texts(settings.tagline),
        purpose: texts(settings.purpose),
        model: edition.vocabulary["model_\(settings.model.rawValue)"],
        link: route.link(to: edition.home), action: action(edition), current: current, facts: facts)
    )
  }

  /// What a reader can do next, by the day of the build. Where it is about another cohort than the
  /// one on the pages, it says which.
  func action(_ edition: Edition) -> Shown<ActionView>? {
    guard let action = callToAction(edition.cohorts, current: edition.cohort, on: site.today) else {
      return nil
    }
    let words = edition.vocabulary
    let texts = Texts(edition, notes)
    func said(_ key: String, _ date: CalendarDate, _ cohort: Cohort) -> String {
      let day = list.dates.text(of: date)
      return cohort.id == edition.cohort?.id
        ? words.sentence(key, ["date": day])
        : words.sentence(key + "_for", ["date": day, "cohort": texts(cohort.settings.name)])
    }
    func opening(_ next: Cohort?) -> String? {
      next.map { said("applications_open_on", $0.opens, $0) }
    }
    func starting(_ cohort: Cohort) -> String {
      words.sentence("starts_on", ["date": list.dates.text(of: cohort.kickoff)])
    }
    func view(_ label: String, _ note: String?, _ link: Link? = nil) -> Shown<ActionView> {
      Shown(ActionView(label: label, note: note, link: link, open: link != nil))
    }
    switch action {
    case .apply(let cohort):
      let until = said("applications_open_until", cohort.closes, cohort)
      guard let link = edition.settings.links.application.flatMap({ Link($0) }) else {
        return view(until, nil)
      }
      return view(words["apply_now"], until, link)
    case .opensOn(let cohort):
      return view(
        said("applications_open_on", cohort.opens, cohort),
        words.sentence("next_cohort", ["date": list.dates.text(of: cohort.kickoff)]))
    case .starts(let cohort, let next):
      return view(
        words["applications_closed"],
        [starting(cohort), opening(next)].compactMap(\.self).joined(separator: " · "))
    case .running(let cohort, let next):
      return view(
        words.sentence("running_until", ["date": list.dates.text(of: cohort.end)]),
        opening(next) ?? words["applications_closed"])
    case .closed: return view(words["applications_closed"], nil)
    }
  }
}

/// The texts of one program's settings and pages, with their placeholders filled in.
struct Texts {
  private let values: PlaceholderValues
  private let notes: Notes

  init(_ edition: Edition, _ notes: Notes, header: PageHeader? = nil) {
    values = edition.values(for: header)
    self.notes = notes
  }

  func callAsFunction(_ text: Text) -> String {
    values.filled(text) { notes.diagnostics.append($0) }
  }

  func callAsFunction(_ text: Text?) -> String? { text.map { self($0) } }

  func callAsFunction(_ texts: [Text]) -> [String] { texts.map { self($0) } }
}

extension Diagnostic {
  fileprivate static func placeholderInPortalSettings(at span: Span) -> Self {
    .error(
      .placeholderOutsideProgram, at: span, "a placeholder stands outside any program",
      why: "The portal's own texts belong to no program, so there is no value to show.",
      mend: "write the words themselves")
  }

  fileprivate static func pictureMissing(_ path: Placed<String>) -> Self {
    .error(
      .imageMissing, at: path.span, "a picture's file `\(path.value)` is not there",
      why: "Readers would see a gap.", mend: "put the file there, or correct the name")
  }

  fileprivate static func logoMissing(_ path: Placed<String>) -> Self {
    .error(
      .themeFile, at: path.span, "the logo's file `\(path.value)` is not there",
      why: "Every page would show a gap at its top.",
      mend: "put the file into the content folder, or take `logo:` out")
  }
}
