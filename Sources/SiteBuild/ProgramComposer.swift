import Content
import Diagnostics
import Privacy
import Syntax
import Templating

/// Puts together one page of a program.
struct ProgramComposer {
  let composer: Composer
  let edition: Edition
  let texts: Texts

  init(_ composer: Composer, _ edition: Edition) {
    self.composer = composer
    self.edition = edition
    texts = Texts(edition, composer.notes)
  }

  /// The texts of a page: in its own language, with the values of the cohort it names.
  func texts(of item: Item) -> Texts {
    Texts(edition.speaking(item), composer.notes, header: item.entry.header)
  }

  var site: Site { composer.site }
  var route: Route { composer.route }
  var words: Vocabulary { edition.vocabulary }
  var settings: ProgramSettings { edition.settings }

  func date(_ date: CalendarDate) -> Shown<DateView> { composer.date(date) }

  // MARK: Pages in lists

  func link(_ item: Item) -> Link { route.link(to: item.route, fragment: item.fragment) }

  func card(_ item: Item, label: Bool = true) -> Shown<CardView> {
    card(item, labelled: label ? words["label_\(item.type.rawValue)"] : nil)
  }

  func card(_ item: Item, labelled label: String?) -> Shown<CardView> {
    var meta: String?
    switch item.entry.noun {
    case .module(let module): meta = words.minutes(module.minutes)
    case .meeting(let meeting): meta = words.minutes(meeting.minutes)
    case .story, .change: meta = item.entry.header.date.map { composer.list.dates.text(of: $0) }
    default: break
    }
    return Shown(
      CardView(
        title: item.title, link: link(item), summary: item.summary, label: label, meta: meta,
        language: language(of: item)))
  }

  /// The language of an untranslated page, for whoever reads its title or text aloud.
  func language(of item: Item) -> Shown<LanguageView>? {
    guard item.isFallback, let list = site.lists[site.main] else { return nil }
    return Shown(LanguageView(lang: list.language, dir: list.direction.rawValue))
  }

  func cards(_ references: [Reference], _ folder: String? = nil, label: Bool = true) -> [Shown<
    CardView
  >] {
    references.compactMap { reference in
      edition.item(folder.map { "\($0)/\(reference.name)" } ?? reference.name)
        .map { card($0, label: label) }
    }
  }

  func moduleCard(_ item: Item) -> Shown<ModuleCardView>? {
    guard case .module(let module) = item.entry.noun else { return nil }
    return Shown(
      ModuleCardView(
        number: String(item.number), title: item.title, link: link(item), summary: item.summary,
        minutes: words.minutes(module.minutes), roles: learners(module.requiredFor),
        optional: item.entry.header.optional || module.requiredFor.isEmpty,
        language: language(of: item)))
  }

  func learners(_ learners: [Module.Learner]) -> [String] { readers(learners.map(\.rawValue)) }

  /// What audiences are called here: a party goes by the role that the model gives it, because
  /// that is what people call themselves.
  func readers(_ audiences: [String]) -> [String] {
    var names: [String] = []
    for audience in audiences {
      var known = audience
      if let party = Party(rawValue: audience), party != .both {
        if settings.model.mentor == party { known = "mentor" }
        if settings.model.mentee == party { known = "mentee" }
      }
      let name = words["audience_\(known)"]
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  func contact(_ item: Item, withBody: Bool = false) -> Shown<ContactView>? {
    guard case .person(let person) = item.entry.noun else { return nil }
    let texts = texts(of: item)
    return Shown(
      ContactView(
        id: item.entry.slug, name: item.title, title: texts(person.title),
        relation: words["relation_\(person.relation.rawValue)"], email: person.email,
        emailLink: person.email.flatMap { Link("mailto:" + $0) }, phone: texts(person.phone),
        phoneLink: person.phone.flatMap { phone in
          Link("tel:" + String(texts(phone).filter { $0.isNumber || $0 == "+" }))
        },
        photo: person.photo.flatMap { photo in
          composer.image(photo, file: item.entry.path.file, text: { texts($0) })
        }, statement: texts(person.statement),
        body: withBody
          ? nonEmpty(
            body(item, idPrefix: item.entry.slug + "-", headingShift: 1).html) : nil,
        link: link(item)))
  }

  func contact(_ reference: Reference?) -> Shown<ContactView>? {
    reference.flatMap { edition.item("people/\($0.name)") }.flatMap { contact($0) }
  }

  func nonEmpty(_ html: HTML) -> HTML? { html.isEmpty ? nil : html }

  /// A page's text, rendered for this page.
  func body(
    _ item: Item, idPrefix: String = "", headingShift: Int = 0
  ) -> (html: HTML, headings: [Heading]) {
    composer.body(
      of: item.entry.text, edition: edition, speaker: edition.speaking(item),
      header: item.entry.header, idPrefix: idPrefix, headingShift: headingShift)
  }

  // MARK: The cohort

  func pair(_ key: String, _ value: String) -> Shown<PairView> {
    Shown(PairView(label: words[key], value: value))
  }

  func expectations(_ cohort: Cohort) -> [Shown<PairView>] {
    [
      pair("fact_time", words.timeCommitment(cohort)),
      pair("fact_rhythm", words.rhythm(cohort)),
      pair("fact_meeting_length", words.minutes(cohort.settings.expectations.meetings.minutes)),
      pair("fact_duration", words.count("weeks", cohort.durationWeeks)),
      pair("fact_meetings", String(cohort.meetingsPlanned)),
      pair("fact_total", words.minutes(Int((cohort.hoursTotal * 60).rounded()))),
    ]
  }

  func cohortView(_ cohort: Cohort) -> Shown<CohortView> {
    // The last day to apply is not among them: the call to action says it.
    var facts = [
      pair("fact_kickoff", composer.list.dates.text(of: cohort.kickoff)),
      pair("fact_time", words.timeCommitment(cohort)),
      pair("fact_rhythm", words.rhythm(cohort)),
      pair("fact_duration", words.count("weeks", cohort.durationWeeks)),
    ]
    if let places = cohort.settings.places { facts.append(pair("fact_places", String(places))) }
    let sites = texts(cohort.settings.sites).joined(separator: ", ")
    return Shown(
      CohortView(
        name: texts(cohort.settings.name),
        status: status(cohort),
        kickoff: date(cohort.kickoff), end: date(cohort.end), facts: facts,
        sites: sites.isEmpty ? nil : sites, dates: keyDates(cohort))
    )
  }

  /// The dates of the cohort's own file; its events stand in its calendar.
  private func keyDates(_ cohort: Cohort) -> [Shown<KeyDateView>] {
    let dates = cohort.timeline(zone: .utc).map { item in
      (
        label: item.title(words) ?? "", from: item.start.day,
        until: item.kind == .survey ? item.lastDay : nil
      )
    }
    let next = dates.firstIndex { ($0.until ?? $0.from) >= site.today }
    return dates.enumerated().map { index, entry in
      Shown(
        KeyDateView(
          label: entry.label, date: date(entry.from), until: entry.until.map { date($0) },
          days: entry.until.map { words.days(entry.from, $0) },
          past: (entry.until ?? entry.from) < site.today, next: index == next))
    }
  }

  // MARK: Around the page

  func programView() -> Shown<ProgramView> {
    let organization = settings.organization ?? composer.portal.organization
    func link(_ section: ProgramSettings.Section) -> Link? {
      edition.has(section) ? route.link(to: edition.route(section)) : nil
    }
    return Shown(
      ProgramView(
        name: texts(settings.name), shortName: texts(settings.shortName ?? settings.name),
        organization: texts(organization.name), unit: texts(organization.unit),
        tagline: texts(settings.tagline), purpose: texts(settings.purpose),
        model: words["model_\(settings.model.rawValue)"],
        definition: words["definition_\(settings.model.rawValue)"],
        home: route.link(to: edition.home), banner: composer.slot("banner", program: edition),
        footer: composer.slot("footer", program: edition), action: composer.action(edition),
        cohort: edition.cohort.map { cohortView($0) }, coordinator: contact(settings.coordinator),
        support: contact(composer.portal.support),
        feedback: settings.links.feedback.flatMap { Link($0) },
        confidentiality: link(.confidentiality), contacts: link(.contacts),
        aToZ: route.link(to: Route(edition.folder + "a-z.html")),
        search: edition.isSearched ? route.link(to: edition.searchPage) : nil,
        handbook: link(.handbook),
        training: link(.training), takePart: route.link(to: edition.route(.takePart)),
        calendar: link(.calendar), journey: route.link(to: edition.route(.journey)),
        difficult: route.link(to: edition.route(.difficult)), whoDoesWhat: link(.whoDoesWhat)))
  }

  /// What a page says of itself beyond its noun.
  struct Frame {
    var template: TemplateName
    var title: String
    var summary: String? = nil
    var section: ProgramSettings.Section? = nil
    /// Whether it is only in the coordinators' site.
    var isForOrganisers = false
    /// Steps between the program's home and this page.
    var crumbs: [(title: String, route: Route)] = []
    var item: Item? = nil
    var headings: [Heading] = []
    var previous: Item? = nil
    var next: Item? = nil
    var related: [Shown<CardView>] = []
    var feeds: [Shown<RefView>] = []
    /// Words by which it is to be found, beside those that stand on it.
    var keywords: [String] = []
  }

  func screen<Body>(_ frame: Frame, _ body: Body) -> Screen<Body> {
    let around = surroundings
    return Screen(
      page: page(frame, around), portal: around.portal, program: around.program, noun: Shown(body))
  }

  /// What all pages in this page's folder have around them. It is made once for each folder.
  private var surroundings: Edition.Surroundings {
    func make() -> Edition.Surroundings {
      // With notes of its own, so that whichever page comes first is not the only one to know.
      let maker = ProgramComposer(
        Composer(
          site: site, language: composer.language, route: route, working: composer.working),
        edition)
      return Edition.Surroundings(
        notes: maker.composer.notes, portal: maker.composer.portalView(current: edition),
        program: maker.programView(),
        nav: edition.sections.map { section in
          place(section, edition.route(section), words[section.rawValue])
        }
          + (edition.isForOrganisers
            ? [place(nil, edition.organisers, words["organisers"])] : []))
    }
    var around = edition.surroundings(in: route.folder, make: make)
    // Should they show a text that has changed since they were made.
    if around.notes.bodies.contains(where: { site.newer[$0] != nil }) { around = make() }
    composer.notes.add(around.notes, on: route)
    return around
  }

  private func place(
    _ section: ProgramSettings.Section?, _ target: Route, _ title: String
  ) -> Edition.Surroundings.Place {
    Edition.Surroundings.Place(
      section: section, route: target, title: title, link: route.link(to: target))
  }

  private func page(_ frame: Frame, _ around: Edition.Surroundings) -> Shown<PageView> {
    let header = frame.item?.entry.header
    let own = frame.item.map { texts(of: $0) } ?? texts
    let isFallback = frame.item?.isFallback ?? false
    let main = site.lists[site.main]!
    let bodyList = isFallback ? main : composer.list
    var crumbs = [
      Shown(
        CrumbView(
          title: composer.plain(composer.portal.name),
          link: route.link(to: site.home(edition.language))))
    ]
    if route != edition.home {
      crumbs.append(
        Shown(CrumbView(title: texts(settings.name), link: route.link(to: edition.home))))
    }
    crumbs += frame.crumbs.map { Shown(CrumbView(title: $0.title, link: route.link(to: $0.route))) }
    crumbs.append(Shown(CrumbView(title: frame.title, link: nil)))
    let keywords = (header?.tags ?? []).map { tagName($0.value) } + frame.keywords
    let isSearch = frame.template == .search
    let owner = header?.owner.flatMap { edition.item("people/\($0.name)") }
    return Shown(
      PageView(
        title: frame.title,
        documentTitle: words.sentence(
          "document_title",
          [
            "title": frame.title,
            "portal": route == edition.home
              ? composer.plain(composer.portal.name) : texts(settings.name),
          ]),
        summary: frame.summary ?? frame.item?.summary,
        scripts: (isSearch ? indexScripts : []) + composer.scripts(of: frame.template),
        lang: edition.language,
        dir: words.direction.rawValue, kind: frame.template.rawValue,
        indexed: site.isPublic && !isSearch, canonical: composer.canonical,
        alternates: composer.alternates(of: frame.item, in: edition), breadcrumbs: crumbs,
        nav: nav(frame, around), contents: composer.contents(frame.headings),
        previous: frame.previous.map { composer.ref($0.title, $0.route, fragment: $0.fragment) },
        next: frame.next.map { composer.ref($0.title, $0.route, fragment: $0.fragment) },
        author: own(header?.author),
        owner: owner.map { Shown(OwnerView(name: $0.title, link: link($0))) },
        updated: header?.updated.map { date($0) },
        reviewBy: header?.reviewBy.map { date($0.value) },
        overdue: header?.reviewBy.map { $0.value < site.today } ?? false, fallback: isFallback,
        bodyLang: bodyList.language, bodyDir: bodyList.direction.rawValue,
        fallbackNote: isFallback ? words.sentence("fallback_note", ["language": main.name]) : "",
        feeds: frame.feeds, tags: tags(header), related: frame.related,
        audience: readers(
          (header?.audience ?? []).filter { $0 != .everyone && $0.isGeneral }.map(\.rawValue)),
        optional: header?.optional ?? false,
        image: header?.image.flatMap { picture in
          composer.image(picture, file: frame.item!.entry.path.file, text: { own($0) })
        },
        source: header?.source.map { source in
          Shown(
            SourceView(
              title: own(source.title), link: source.url.flatMap { Link($0) },
              licence: own(source.licence)))
        },
        feedback: (settings.links.pageFeedback ?? settings.links.feedback).flatMap { Link($0) },
        keywords: keywords.isEmpty ? nil : keywords.joined(separator: ", "),
        search: edition.isSearched && !isSearch ? route.link(to: edition.searchPage) : nil))
  }

  private func nav(_ frame: Frame, _ around: Edition.Surroundings) -> [Shown<NavView>] {
    around.nav.map { entry in
      Shown(
        NavView(
          title: entry.title, link: entry.link, current: entry.route == route,
          within: entry.section.map { $0 == frame.section } ?? frame.isForOrganisers))
    }
  }

  private func tags(_ header: PageHeader?) -> [Shown<RefView>] {
    (header?.tags ?? []).map { composer.ref(tagName($0.value), tagRoute($0.value)) }
  }

  func tagRoute(_ tag: String) -> Route { Route(edition.folder + "tags/\(tag).html") }

  func tagName(_ tag: String) -> String {
    if let named = composer.portal.tags.first(where: { $0.name.value == tag }) {
      return composer.plain(named.value)
    }
    return String(tag.map { $0 == "-" ? " " : $0 })
  }
}

extension Composer {
  /// The page's full address, if the site's is known.
  var canonical: Link? {
    site.baseURL.flatMap { base in
      let path = route.path == "index.html" ? "" : Link(route: route.path).url
      return Link(base + path)
    }
  }

  /// The page in every language, if there are several.
  func alternates(of item: Item?, in edition: Edition?) -> [Shown<AlternateView>] {
    guard site.languages.count > 1 else { return [] }
    return site.languages.compactMap { other in
      var target: Route?
      if other == language {
        target = route
      } else if let edition {
        guard let there = site.edition(edition.program.id, other) else { return nil }
        if let item {
          // The same page, wherever it is in that language.
          let key = "\(item.type.folder)/\(item.page.original.path.stem)"
          if let found = there.targets[key] {
            // A page of its own, such as a role's card, keeps its own name there.
            target =
              item.route == route ? found.route : sibling(of: route, from: edition, to: there)
          } else {
            target = there.home
          }
        } else {
          target = sibling(of: route, from: edition, to: there)
        }
      } else {
        target = site.home(other)
      }
      let list = site.lists[other]!
      return target.map {
        Shown(
          AlternateView(
            lang: other, dir: list.direction.rawValue, name: list.name, link: route.link(to: $0),
            current: other == language))
      }
    }
  }

  private func sibling(of route: Route, from: Edition, to: Edition) -> Route {
    Route(to.folder + route.path.dropFirst(from.folder.count))
  }
}
