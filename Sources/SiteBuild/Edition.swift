import Content
import Diagnostics
import Privacy
import Syntax
import Synchronization
import Templating

/// One program in one language: all that its pages have in common.
final class Edition: @unchecked Sendable {
  // Safe because nothing changes after `init`, but for `shared`, `madeYear` and `sortedTargets`, which lock.
  let program: Program
  let language: String
  let isMain: Bool
  let settings: ProgramSettings
  let vocabulary: Vocabulary
  let wordTable: WordTable
  let markdownWords: MarkdownWords
  let today: CalendarDate
  /// Whether the site is for those who run the program, too.
  let isForOrganisers: Bool
  /// Whether readers can search it.
  let isSearched: Bool
  /// Where clocks are and which days are off, in this language's words.
  let calendarSettings: CalendarSettings
  let workingDays: WorkingDays
  /// The folder of its pages, with a `/` at its end: `fr/turnabout/`.
  let folder: String
  let cohorts: [Cohort]
  /// The cohort that counts on the day of the build, for the home page and the key dates.
  let cohort: Cohort?
  let items: [ContentType: [Item]]
  /// Where a link to a source file leads, by `folder/stem`.
  let targets: [String: Target]
  /// The parts of its navigation that have content, in order.
  let sections: [ProgramSettings.Section]
  let tags: [(tag: String, items: [Item])]
  /// What each role has to learn; many pages link to it.
  private(set) var learningPaths: [LearningPath] = []
  /// Stories that mention a topic or module, by `folder/stem`.
  let storiesAbout: [String: [Item]]
  /// What the words of the program's settings could not be filled in with, and the like.
  let diagnostics: [Diagnostic]

  /// What all pages in one folder have around them: every link in it is seen from that folder.
  struct Surroundings: @unchecked Sendable {
    // Safe because nothing in it changes once it is made, its notes neither.
    /// What was noticed when they were made: it holds for each of the pages.
    let notes: Notes
    let portal: Shown<PortalView>
    let program: Shown<ProgramView>
    let nav: [Place]

    /// A part of the program in its navigation; the part for those who run it is no section.
    struct Place {
      let section: ProgramSettings.Section?
      let route: Route
      let title: String
      let link: Link
    }
  }

  /// Pages by `folder/stem` and by `folder/slug`; the file's name wins.
  private let byName: [String: Item]
  private let shared = Mutex<[Substring: Surroundings]>([:])
  private let madeYear = Mutex<Year?>(nil)
  private let sortedTargets = Mutex<[String]?>(nil)
  /// The program in the portal's main language, whose words an untranslated page speaks; nil for
  /// that edition itself.
  private let mainEdition: Edition?
  private let values: PlaceholderValues
  private let valuesWithoutCohort: PlaceholderValues
  private let valuesByCohort: [String: PlaceholderValues]

  /// A page that a link in a source file can lead to.
  struct Target: Hashable {
    let route: Route
    let fragment: String?
  }

  init(
    program: Program, language: String, languages: PortalSettings.Languages, list: WordList,
    portal: PortalSettings, wordKeys: [String], today: CalendarDate,
    isForOrganisers: Bool = false, mainEdition: Edition?
  ) {
    self.isForOrganisers = isForOrganisers
    isSearched = portal.isSearched
    self.mainEdition = mainEdition
    self.program = program
    self.language = language
    self.today = today
    isMain = language == languages.main
    calendarSettings = (program.settings[language] ?? program.base).calendar.over(portal.calendar)
    workingDays = WorkingDays(calendarSettings)
    let settings = program.settings[language] ?? program.base
    self.settings = settings
    let own = settings.terms.first { $0.name.value == language }?.value.terms ?? [:]
    let vocabulary = Vocabulary(list, own: own, model: settings.model)
    self.vocabulary = vocabulary
    wordTable = WordTable(vocabulary.table(wordKeys))
    markdownWords = MarkdownWords(vocabulary)
    folder = (isMain ? "" : language + "/") + program.id + "/"
    cohorts = program.cohorts[language] ?? []
    cohort =
      program.cohort(program.currentCohort, in: language)
      ?? cohorts.first { $0.end >= today } ?? cohorts.last

    var diagnostics: [Diagnostic] = []
    var values = PlaceholderValues(dates: vocabulary.dates)
    values.fill(
      program: program, settings: settings, portal: portal, language: language,
      vocabulary: vocabulary, today: today)
    var byCohort: [String: PlaceholderValues] = [:]
    for cohort in cohorts {
      var own = values
      own.fill(cohort: cohort, vocabulary: vocabulary)
      // Once more, because the program's own texts may name the cohort's dates.
      own.fill(
        program: program, settings: settings, portal: portal, language: language,
        vocabulary: vocabulary, today: today)
      byCohort[cohort.id] = own
    }
    valuesWithoutCohort = values
    if let current = program.currentCohort, let own = byCohort[current] {
      values = own
    } else {
      values.cohortsToChooseFrom = cohorts.map(\.id)
    }
    self.values = values
    valuesByCohort = byCohort

    var items: [ContentType: [Item]] = [:]
    for type in ContentType.allCases {
      var number = 0
      for page in program.pages(type) {
        let (entry, isFallback) = isMain ? (page.original, false) : page.entry(in: language)
        if isFallback, languages.fallback == .hide { continue }
        number += 1
        let header = entry.header
        let own =
          isFallback
          ? mainEdition!.values(for: header)
          : values.chosen(header.cohorts, byCohort, else: valuesWithoutCohort)
        let report = { (d: Diagnostic) in diagnostics.append(d) }
        let (place, shared) = type.place
        items[type, default: []].append(
          Item(
            page: page, entry: entry, isFallback: isFallback,
            story: page.stories[isFallback ? languages.main : language],
            title: own.filled(header.title, report: report),
            summary: header.summary.map { own.filled($0, report: report) },
            route: Route(folder + (shared ? "\(place).html" : "\(place)/\(entry.slug).html")),
            fragment: shared ? entry.slug : nil, number: number))
      }
    }
    items[.glossary]?.sort { ($0.title.lowercased(), $0.title) < ($1.title.lowercased(), $1.title) }
    self.items = items

    var byName: [String: Item] = [:]
    for (type, list) in items {
      for item in list { byName["\(type.folder)/\(item.page.original.slug)"] = item }
    }
    for (type, list) in items {
      for item in list { byName["\(type.folder)/\(item.page.original.path.stem)"] = item }
    }
    self.byName = byName

    let all = cohorts
    sections = settings.sections.filter {
      Self.has($0, settings, items: items, cohorts: all)
    }
    targets = Self.targets(
      items, folder: folder, settings: settings, cohorts: cohorts.map(\.id), isSearched: isSearched)

    var byTag: [String: [Item]] = [:]
    var about: [String: [Item]] = [:]
    for type in ContentType.allCases where type != .person {
      for item in items[type] ?? [] {
        for tag in item.entry.header.tags where byTag[tag.value]?.last !== item {
          byTag[tag.value, default: []].append(item)
        }
        if let draft = item.story?.draft {
          for name in draft.topics.map({ "topics/\($0.name)" })
            + draft.modules.map({ "modules/\($0.name)" })
          {
            // A reference may name a page by its slug.
            guard let page = byName[name]?.page.original.path else { continue }
            about["\(page.type.folder)/\(page.stem)", default: []].append(item)
          }
        }
      }
    }
    tags = byTag.sorted { $0.key < $1.key }.map { (tag: $0.key, items: $0.value) }
    storiesAbout = about
    self.diagnostics = diagnostics
    learningPaths = paths()
  }

  func surroundings(in folder: Substring, make: () -> Surroundings) -> Surroundings {
    if let made = shared.withLock({ $0[folder] }) { return made }
    // Made outside the lock: two threads may make the same, and both are right.
    let made = make()
    shared.withLock { $0[folder] = made }
    return made
  }

  /// All dates of the edition, put together when the first page asks.
  var year: Year {
    madeYear.withLock { made in
      let year = made ?? makeYear()
      made = year
      return year
    }
  }

  /// The names in `targets`, in order; sorted only if some link leads nowhere.
  var targetNames: [String] {
    sortedTargets.withLock {
      let names = $0 ?? targets.keys.sorted()
      $0 = names
      return names
    }
  }

  func items(_ type: ContentType) -> [Item] { items[type] ?? [] }

  /// The values for a page's placeholders: of the cohort it names, or of the current one.
  func values(for header: PageHeader?) -> PlaceholderValues {
    values.chosen(header?.cohorts ?? [], valuesByCohort, else: valuesWithoutCohort)
  }

  /// The edition whose words a page speaks: an untranslated page speaks the main language's.
  func speaking(_ item: Item) -> Edition { item.isFallback ? mainEdition ?? self : self }

  /// A page by the name that settings use: `modules/first-meeting`.
  func item(_ reference: String) -> Item? { byName[reference] }

  /// Whether a part of the site has content.
  func has(_ section: ProgramSettings.Section) -> Bool {
    Self.has(section, settings, items: items, cohorts: cohorts)
  }

  private static func has(
    _ section: ProgramSettings.Section, _ settings: ProgramSettings,
    items: [ContentType: [Item]], cohorts: [Cohort]
  ) -> Bool {
    switch section {
    case .about, .takePart, .journey, .difficult: true
    case .whoDoesWhat: settings.saysWhoDoesWhat
    case .calendar: !cohorts.isEmpty
    case .confidentiality: settings.confidentiality != nil
    default: !(items[section.type!] ?? []).isEmpty
    }
  }

  func route(_ section: ProgramSettings.Section) -> Route { Route(folder + section.path) }

  var home: Route { Route(folder + "index.html") }

  var searchPage: Route { Route(folder + "search.html") }

  private static func targets(
    _ items: [ContentType: [Item]], folder: String, settings: ProgramSettings, cohorts: [String],
    isSearched: Bool
  ) -> [String: Target] {
    var targets: [String: Target] = [:]
    func add(_ name: String, _ path: String) {
      targets[name] = Target(route: Route(folder + path), fragment: nil)
    }
    add("index", "index.html")
    add("about", "about.html")
    add("take-part", "take-part.html")
    add("a-z", "a-z.html")
    if isSearched { add("search", "search.html") }
    add("tags/index", "tags/index.html")
    add("difficult", "difficult.html")
    if settings.saysWhoDoesWhat { add("who-does-what", "who-does-what.html") }
    if settings.confidentiality != nil { add("confidentiality", "confidentiality.html") }
    add("journey/index", "journey/index.html")
    for role in Edition.journeyRoles {
      add("journey/\(role.rawValue)", "journey/\(role.rawValue).html")
    }
    if !cohorts.isEmpty {
      for name in ["calendar", "calendar/index", "events/index"] {
        add(name, "calendar/index.html")
      }
      for cohort in cohorts { add("cohorts/\(cohort)", "calendar/\(cohort).html") }
    }
    for section in ProgramSettings.Section.allCases {
      guard let type = section.type, !(items[type] ?? []).isEmpty else { continue }
      add("\(type.folder)/index", section.path)
      // `../contacts.md` reads better than `../people/index.md`; both work.
      if type.place.shared { add(section.rawValue, section.path) }
    }
    if items[.guideline] != nil { add("guidelines/print", "handbook/print.html") }
    for (type, list) in items {
      for item in list {
        let target = Target(route: item.route, fragment: item.fragment)
        targets["\(type.folder)/\(item.page.original.slug)"] = target
        targets["\(type.folder)/\(item.page.original.path.stem)"] = target
      }
    }
    return targets
  }
}

extension PlaceholderValues {
  fileprivate func chosen(
    _ cohorts: [Reference], _ byCohort: [String: PlaceholderValues],
    else withoutCohort: PlaceholderValues
  ) -> PlaceholderValues {
    if cohorts.count > 1 {
      // A page for several cohorts cannot state the dates of one.
      var values = withoutCohort
      values.cohortsToChooseFrom = cohorts.map(\.name)
      return values
    }
    return cohorts.first.flatMap { byCohort[$0.name] } ?? self
  }

  fileprivate mutating func fill(
    program: Program, settings: ProgramSettings, portal: PortalSettings, language: String,
    vocabulary: Vocabulary, today: CalendarDate
  ) {
    for (name, value) in vocabulary.placeholders { set(name, value) }
    // The settings' own texts may use terms, but not each other: that could go in a circle.
    let terms = self
    func text(_ value: Text?) -> String? { value.map { terms.filled($0, report: { _ in }) } }
    let organization = settings.organization ?? portal.organization
    set("program.name", text(settings.name), from: "`name` in program.yml")
    set(
      "program.short_name", text(settings.shortName ?? settings.name),
      from: "`short_name` in program.yml")
    set("program.purpose", text(settings.purpose), from: "`purpose` in program.yml")
    set("program.tagline", text(settings.tagline), from: "`tagline` in program.yml")
    set("program.organization.name", text(organization.name), from: "`organization` in program.yml")
    set(
      "program.organization.unit", text(organization.unit),
      from: "`organization.unit` in program.yml")
    set("program.model_label", .text(vocabulary["model_\(settings.model.rawValue)"]))
    set("portal.name", text(portal.name), from: "`name` in portal.yml")
    set("build.date", .date(today))
    let links = settings.links
    for (name, url) in [
      ("application", links.application), ("feedback", links.feedback),
      ("matching_platform", links.matchingPlatform), ("lms", links.lms),
      ("page_feedback", links.pageFeedback ?? links.feedback),
    ] {
      set("link.\(name)", url, from: "`links.\(name)` in program.yml")
    }
    for survey in links.surveys { set("link.survey.\(survey.name.value)", .text(survey.value)) }
    let waves = (program.cohorts[language] ?? []).flatMap { $0.settings.waves.map(\.id.value) }
    for wave in Set(waves + ["baseline", "mid", "end"]) where values["link.survey.\(wave)"] == nil {
      set("link.survey.\(wave)", nil as String?, from: "`links.survey.\(wave)` in program.yml")
    }
    if let matching = settings.matching {
      set("matching.min_level_gap", .number(matching.minLevelGap))
      set(
        "matching.max_level_gap", matching.maxLevelGap,
        from: "`matching.max_level_gap` in program.yml")
      set(
        "matching.unit_rule_sentence",
        matching.differentUnitDepth > 0
          ? vocabulary.count("rule_unit", matching.differentUnitDepth) : nil,
        from: "`matching.different_unit_depth` in program.yml")
    } else {
      for name in ["min_level_gap", "max_level_gap", "unit_rule_sentence"] {
        set("matching.\(name)", nil as String?, from: "`matching` in program.yml")
      }
    }
    let contacts: [(String, Reference?, String)] = [
      ("coordinator", settings.coordinator, "`coordinator` in program.yml"),
      ("backup", settings.backup, "`backup` in program.yml"),
      ("support", portal.support, "`support` in portal.yml"),
      ("champion", settings.champions.first, "`champions` in program.yml"),
    ]
    for (name, reference, origin) in contacts {
      let page = reference.flatMap { program.person($0.name) }
      let entry = page.map { $0.entry(in: language).entry }
      // A person who cannot be read, or is not there at all, was reported where that is wrong.
      if let reference, page == nil, !program.unpublished.contains("people/\(reference.name)") {
        unread.append("contact.\(name).")
        continue
      }
      guard let entry, case .person(let person) = entry.noun else {
        for field in ["name", "title", "email", "phone"] {
          set("contact.\(name).\(field)", nil as String?, from: origin)
        }
        continue
      }
      let file = "in \(entry.path.file)"
      set("contact.\(name).name", text(entry.header.title), from: "`name` \(file)")
      set("contact.\(name).title", text(person.title), from: "`title` \(file)")
      set("contact.\(name).email", person.email, from: "`email` \(file)")
      set("contact.\(name).phone", text(person.phone), from: "`phone` \(file)")
    }
    if program.hasUnread(in: "cohorts") { unread.append("cohort.") }
    for name in Self.cohortNames {
      set("cohort.\(name)", nil as String?, from: "a file in `cohorts/`")
    }
  }

  private static let cohortNames = [
    "name", "kickoff", "end", "applications.opens", "applications.closes", "midpoint", "checkin.1",
    "checkin.2", "checkin.3", "reviews.1", "duration_weeks", "meetings_planned", "hours_total",
    "time_commitment", "meeting_rhythm", "meeting_minutes", "places",
  ]

  fileprivate mutating func fill(cohort: Cohort, vocabulary: Vocabulary) {
    let file = "in \(cohort.file)"
    let terms = self
    set("cohort.name", .text(terms.filled(cohort.settings.name, report: { _ in })))
    set("cohort.kickoff", .date(cohort.kickoff))
    set("cohort.end", .date(cohort.end))
    set("cohort.applications.opens", .date(cohort.opens))
    set("cohort.applications.closes", .date(cohort.closes))
    set("cohort.midpoint", .date(cohort.midpoint))
    for (index, day) in cohort.checkins.enumerated() {
      set("cohort.checkin.\(index + 1)", .date(day))
    }
    for (index, day) in cohort.settings.reviews.map(\.value).sorted().enumerated() {
      set("cohort.reviews.\(index + 1)", .date(day))
    }
    if cohort.settings.reviews.isEmpty {
      set("cohort.reviews.1", nil as String?, from: "`reviews` \(file)")
    }
    set("cohort.duration_weeks", .number(cohort.durationWeeks))
    set("cohort.meetings_planned", .number(cohort.meetingsPlanned))
    set("cohort.hours_total", .text(vocabulary.decimal(cohort.hoursTotal)))
    set("cohort.time_commitment", .text(vocabulary.timeCommitment(cohort)))
    set("cohort.meeting_rhythm", .text(vocabulary.rhythm(cohort)))
    set("cohort.meeting_minutes", .number(cohort.settings.expectations.meetings.minutes))
    set("cohort.places", cohort.settings.places, from: "`places` \(file)")
  }
}

extension Vocabulary {
  /// A number of hours or the like, with the language's decimal sign.
  func decimal(_ number: Double) -> String {
    if number == number.rounded() { return String(Int(number)) }
    let text = String(number)
    let point = ["en", "zh", "ja", "ko", "he", "th"].contains { language.hasPrefix($0) }
    return point ? text : String(text.map { $0 == "." ? "," : $0 })
  }

  /// Minutes as readers say them: "45 minutes", "1 hour 30 minutes".
  func minutes(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return count("minutes", rest) }
    if rest == 0 { return count("hours", hours) }
    return sentence(
      "hours_minutes", ["hours": count("hours", hours), "minutes": count("minutes", rest)])
  }

  /// "2 hours a month".
  func timeCommitment(_ cohort: Cohort) -> String {
    let stated = cohort.settings.expectations.timeCommitment
    return sentence(
      "time_commitment",
      [
        "time": minutes(Int((stated.hours * 60).rounded())),
        "unit": self["unit_\(stated.per.rawValue)"],
      ])
  }

  /// "every 2 weeks".
  func rhythm(_ cohort: Cohort) -> String {
    let meetings = cohort.settings.expectations.meetings
    return count("every_\(meetings.unit.rawValue)", meetings.every)
  }
}

extension MarkdownWords {
  init(_ vocabulary: Vocabulary) {
    self.init(
      note: vocabulary["callout_note"], tip: vocabulary["callout_tip"],
      important: vocabulary["callout_important"], warning: vocabulary["callout_warning"],
      caution: vocabulary["callout_caution"], table: vocabulary["table_label"],
      footnote: vocabulary["footnote"], footnotes: vocabulary["footnotes"],
      backToText: vocabulary["footnote_back"], taskDone: vocabulary["task_done"],
      taskOpen: vocabulary["task_open"])
  }
}

extension ProgramSettings.Section {
  /// Where it is below its program.
  var path: String {
    switch self {
    case .about: "about.html"
    case .takePart: "take-part.html"
    case .confidentiality: "confidentiality.html"
    case .whoDoesWhat: "who-does-what.html"
    case .difficult: "difficult.html"
    case .journey, .calendar, .handbook, .training, .roles, .meetings, .worksheets, .stories,
      .topics,
      .barriers:
      "\(rawValue)/index.html"
    case .ideas, .faq, .glossary, .changes, .contacts: "\(rawValue).html"
    }
  }

  /// The type of page it lists.
  var type: ContentType? {
    switch self {
    case .about, .takePart, .journey, .calendar, .whoDoesWhat, .confidentiality, .difficult: nil
    case .handbook: .guideline
    case .training: .module
    case .roles: .role
    case .meetings: .meeting
    case .worksheets: .worksheet
    case .stories: .story
    case .topics: .topic
    case .barriers: .barrier
    case .ideas: .idea
    case .faq: .faq
    case .glossary: .glossary
    case .changes: .change
    case .contacts: .person
    }
  }
}
