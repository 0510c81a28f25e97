import Privacy
import Templating

// The story report as a page: one file that needs nothing beside it, for a screen or for paper.

/// The report as a web page.
package func html(of report: StoryReport) -> [UInt8] {
  let source = TemplateSource(
    name: "report", file: "StoryReportPage.swift", bytes: Array(page.utf8))
  let loaded = TemplateSet.load(
    sources: [source], roots: ["report": ReportView.fields.shape], wordKeys: [])
  guard let templates = loaded.value else {
    preconditionFailure("the report's template: \(loaded.diagnostics.map(\.summary))")
  }
  var bytes: [UInt8] = []
  templates.render("report", root: Shown(ReportView(report)), words: WordTable([]), into: &bytes)
  return bytes
}

/// What every report says of itself, so that a run can tell an older one from somebody's file.
package let storyReportMark = "<meta name=\"generator\" content=\"Portico story report\">"

// MARK: What the page shows

private struct ReportView {
  let portal: String
  let date: String
  let facts: [Shown<FactView>]
  let totals: [Shown<TotalView>]
  let groups: [Shown<GroupView>]
  let isRevealed: Bool

  init(_ report: StoryReport) {
    portal = report.portal
    date = report.today.inWords
    isRevealed = report.isRevealed
    let roster =
      report.roster.map { "yes, with \(counted($0, "person", "people"))" }
      ?? (report.requiresRoster
        ? "no, and the portal requires one: nothing is built without it"
        : "no: names could not be compared with those of your people, and nobody can tell how many people a story fits")
    facts = [
      FactView("Portal", portal), FactView("As on", date),
      FactView(
        "Stories", "\(counted(report.count, "story", "stories")), each language counted by itself"),
      FactView("Roster", roster),
      FactView("Who can open the site", report.site == .public ? "everybody" : "colleagues"),
      FactView("How many people a story must fit", "at least \(report.threshold)"),
      FactView(
        "How long a consent holds",
        "\(counted(report.consentMonths, "month", "months")), unless the story names a day"),
    ].map(Shown.init)
    groups = ReportedStory.State.allCases.compactMap { state in
      let stories = report.stories.enumerated().filter { $1.state == state }
      guard !stories.isEmpty else { return nil }
      return Shown(
        GroupView(
          id: state.id, title: "\(state.title) (\(stories.count))", about: state.about(report),
          stories: stories.map { Shown(StandingView($1, number: $0 + 1, report)) }))
    }
    let order: [ReportedStory.State] = [.published, .leftOut, .keptBack, .stopped]
    totals =
      order.map {
        let count = report.count($0)
        return Shown(TotalView(title: $0.title, id: count > 0 ? $0.id : nil, count: count))
      } + [
        Shown(TotalView(title: "Findings that somebody accepted", id: nil, count: report.accepted)),
        Shown(TotalView(title: "Findings to look at", id: nil, count: report.toLookAt)),
      ]
  }

  static let fields = Fields<Shown<ReportView>>("Report") {
    Field("portal", text: { $0.portal }, "")
    Field("date", text: { $0.date }, "")
    Field("revealed", flag: { $0.isRevealed }, "")
    Field("facts", list: { $0.facts }, of: FactView.fields, "")
    Field("totals", list: { $0.totals }, of: TotalView.fields, "")
    Field("groups", list: { $0.groups }, of: GroupView.fields, "")
  }
}

private struct FactView {
  let name: String
  let value: HTML

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = prose(value)
  }

  static let fields = Fields<Shown<FactView>>("Pair") {
    Field("name", text: { $0.name }, "")
    Field("value", html: { $0.value }, "")
  }
}

private struct TotalView {
  let title: String
  let id: String?
  let count: Int

  static let fields = Fields<Shown<TotalView>>("Total") {
    Field("title", text: { $0.title }, "")
    Field("id", text: { $0.id }, "")
    Field("count", number: { $0.count }, "")
  }
}

private struct GroupView {
  let id: String
  let title: String
  let about: String
  let stories: [Shown<StandingView>]

  static let fields = Fields<Shown<GroupView>>("Group") {
    Field("id", text: { $0.id }, "")
    Field("title", text: { $0.title }, "")
    Field("about", text: { $0.about }, "")
    Field("stories", list: { $0.stories }, of: StandingView.fields, "")
  }
}

private struct StandingView {
  let id: String
  let number: Int
  let title: String?
  let language: String
  let file: String
  let status: HTML
  let state: String
  let reasons: [Shown<ReasonView>]
  let notes: [HTML]
  let agreement: [Shown<FactView>]
  let findings: [Shown<FindingView>]
  let showsWords: Bool
  let isRead: Bool
  let fit: HTML?

  init(_ story: ReportedStory, number: Int, _ report: StoryReport) {
    self.number = number
    id = "story-\(number)"
    title = story.title
    language = story.language
    file = story.file
    state = story.state.id
    let place = "Language: `\(story.language)`. Program: \(story.program)."
    status = prose(
      story.programs.isEmpty
        ? "\(story.state == .leftOut ? "Left out." : "Not published.") \(place)"
        : "Published in \(story.programs.joined(separator: ", ")). \(place)")
    reasons = story.reasons.map { Shown(ReasonView(what: prose($0.what), mend: prose($0.mend))) }
    notes = story.notes.map(prose)
    agreement = pairs(story, report).map(Shown.init)
    findings = story.findings.map { Shown(FindingView($0)) }
    showsWords = report.isRevealed
    isRead = story.isRead
    fit = fitWords(story, report).map(prose)
  }

  static let fields = Fields<Shown<StandingView>>("Story") {
    Field("id", text: { $0.id }, "")
    Field("number", number: { $0.number }, "")
    Field("title", text: { $0.title }, "")
    Field("language", text: { $0.language }, "")
    Field("file", text: { $0.file }, "")
    Field("state", text: { $0.state }, "")
    Field("status", html: { $0.status }, "")
    Field("reasons", list: { $0.reasons }, of: ReasonView.fields, "")
    Field("notes", htmls: { $0.notes }, "")
    Field("agreement", list: { $0.agreement }, of: FactView.fields, "")
    Field("findings", list: { $0.findings }, of: FindingView.fields, "")
    Field("shows_words", flag: { $0.showsWords }, "")
    Field("read", flag: { $0.isRead }, "")
    Field("fit", html: { $0.fit }, "")
  }
}

private struct ReasonView {
  let what: HTML
  let mend: HTML

  static let fields = Fields<Shown<ReasonView>>("Reason") {
    Field("what", html: { $0.what }, "")
    Field("mend", html: { $0.mend }, "")
  }
}

private struct FindingView {
  let kind: String
  let form: String?
  let code: String
  let place: String
  let words: String?
  let effect: String
  let isOpen: Bool
  let by: String?
  let reason: String?
  let mend: HTML

  init(_ found: ReportedStory.Found) {
    kind = found.kind.words
    // "An e-mail address (e-mail address)" says it twice.
    form = kind.lowercased().contains(found.form.lowercased()) ? nil : found.form
    code = found.code
    var place = found.place.line == 0 ? "the file’s name" : "line \(found.place.line)"
    if found.place.column > 0 { place += ", column \(found.place.column)" }
    if found.length > 0 { place += ", \(counted(found.length, "character", "characters"))" }
    self.place = place
    words = found.words
    isOpen = found.acceptance == nil
    effect = !isOpen ? "Accepted" : found.keepsBack ? "Keeps the story back" : "To look at"
    by = found.acceptance?.by
    reason = found.acceptance?.reason
    mend = prose(found.mend.prefix(1).uppercased() + found.mend.dropFirst())
  }

  static let fields = Fields<Shown<FindingView>>("Finding") {
    Field("kind", text: { $0.kind }, "")
    Field("form", text: { $0.form }, "")
    Field("code", text: { $0.code }, "")
    Field("place", text: { $0.place }, "")
    Field("words", text: { $0.words }, "")
    Field("effect", text: { $0.effect }, "")
    Field("open", flag: { $0.isOpen }, "")
    Field("by", text: { $0.by }, "")
    Field("reason", text: { $0.reason }, "")
    Field("mend", html: { $0.mend }, "")
  }
}

// MARK: In words

private func counted(_ count: Int, _ one: String, _ several: String) -> String {
  "\(count) \(count == 1 ? one : several)"
}

extension ReportedStory.State {
  fileprivate var id: String {
    switch self {
    case .keptBack: "kept-back"
    case .stopped: "stopped"
    case .leftOut: "left-out"
    case .published: "published"
    }
  }

  fileprivate var title: String {
    switch self {
    case .keptBack: "Kept back by findings"
    case .stopped: "Kept back by a mistake"
    case .leftOut: "Left out"
    case .published: "Published"
    }
  }

  fileprivate func about(_ report: StoryReport) -> String {
    switch self {
    case .keptBack:
      "Something in these stories points at a person. While one of them stands here, no build writes anything: readers keep the site that is there."
    case .stopped:
      "These contradict their consent, have another text than the one that was approved, or cannot be read. While one of them stands here, no build writes anything either."
    case .leftOut:
      "These are in no page, list or feed. The rest of the site is built without them."
    case .published:
      report.count(.keptBack) + report.count(.stopped) > 0
        ? "A build shows these once nothing above stops it."
        : "A build on this day shows these."
    }
  }
}

extension TraceKind {
  fileprivate var words: String {
    switch self {
    case .name: "A person’s name"
    case .nickname: "A short or pet name"
    case .initials: "Initials"
    case .slug: "A name, joined as in an address"
    case .email: "An e-mail address"
    case .phone: "A telephone number"
    case .employeeID: "An employee id"
    case .profile: "The address of somebody’s profile"
    case .handle: "A name in a network"
    case .nationalID: "A number of a state or a bank"
    case .postalAddress: "A postal address"
    case .birthDate: "A day of birth"
    case .eventDate: "An exact day in a person’s life"
    case .combination: "Facts that together fit few people"
    case .gps, .exif, .xmp, .iptc, .metadata: "What a camera or a program wrote into a picture"
    }
  }
}

private func pairs(_ story: ReportedStory, _ report: StoryReport) -> [FactView] {
  guard let consent = story.agreement else { return [] }
  let status =
    switch consent.status {
    case .granted: "granted"
    case .withdrawn: "withdrawn"
    case .expired: "expired"
    case .missing: "missing: nobody has agreed yet"
    }
  var pairs = [
    FactView("Consent", status),
    FactView("People", "\(consent.persons) in it, \(consent.granted) agreed"),
    FactView(
      "May be read by", consent.scope == .public ? "everybody (public)" : "colleagues (internal)"),
    FactView("Agreed on", consent.date?.inWords ?? "no date is given"),
  ]
  if let end = consent.end {
    let from =
      consent.namesEnd ? "as the story says" : "\(report.consentMonths) months after the date"
    pairs.append(FactView(end <= report.today ? "Ended on" : "Ends on", "\(end.inWords), \(from)"))
  }
  pairs.append(FactView("Record", consent.record ?? "none is given"))
  let approval =
    switch story.approval {
    case .yes?: "yes"
    case .changed?: "no: the text has changed since"
    case .no?, nil: "no: it is not recorded"
    }
  pairs.append(FactView("Text approved", approval))
  return pairs
}

private func fitWords(_ story: ReportedStory, _ report: StoryReport) -> String? {
  guard story.isRead else { return nil }
  guard report.roster != nil else {
    return "How many people it fits is unknown: there is no roster."
  }
  guard let fit = story.fit else {
    return
      "It gives no level, place or the like that the roster knows, so no such facts single anybody out."
  }
  let all =
    fit.overStories
    ? "All that this story and others of the same people say" : "All that it says of its people"
  guard fit.k > 0 else {
    return
      "\(all) (\(fit.shown)) fits nobody on the roster: k = 0. Either the roster is out of date, or the story mixes people up."
  }
  var words =
    "\(all) (\(fit.shown)) fits \(counted(fit.k, "person", "people")) on the roster: k = \(fit.k)."
  guard let risky = fit.risky else { return words }
  words +=
    " The smallest telling combination: \(risky.words), which fits \(counted(risky.k, "person", "people"))."
  if let mend = fit.mend {
    words +=
      " What mends it: \(mend.sentence); then it fits \(counted(mend.k, "person", "people"))."
  } else {
    words += " No one change is enough: leave out two of these."
  }
  return words
}

/// A sentence as a reader sees it: `this` as code and *this* with stress.
private func prose(_ text: String) -> HTML {
  // Only these four tags are trusted; all between them is escaped.
  func between(_ open: StaticString, _ text: HTML, _ close: StaticString) -> HTML {
    HTML(trusted: bytes(open)) + text + HTML(trusted: bytes(close))
  }
  func bytes(_ tag: StaticString) -> [UInt8] {
    tag.withUTF8Buffer(Array.init)
  }
  func parts(_ text: String, _ mark: Character) -> [String]? {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    return parts.count % 2 == 1 ? parts : nil
  }
  func stressed(_ text: String) -> HTML {
    guard let parts = parts(text, "*") else { return HTML(escaping: text) }
    return parts.enumerated().reduce(HTML()) { sum, part in
      let inner = HTML(escaping: part.element)
      return sum + (part.offset % 2 == 1 ? between("<em>", inner, "</em>") : inner)
    }
  }
  guard let parts = parts(text, "`") else { return stressed(text) }
  return parts.enumerated().reduce(HTML()) { sum, part in
    sum
      + (part.offset % 2 == 1
        ? between("<code>", HTML(escaping: part.element), "</code>") : stressed(part.element))
  }
}

// MARK: The page

private let page = #"""
  <!doctype html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="generator" content="Portico story report">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
  <title>Story report, \(date): \(portal)</title>
  <style>
  :root { color-scheme: light dark; --paper: #faf6ef; --card: #fffdf9; --ink: #24211c; --soft: #5d574c; --line: #d9cfbd; --link: #0b5f58; --stop: #9c2516; --stop-wash: #fbeae6; --wait: #6d5000; --wait-wash: #faf0d7; --good: #0b5f58 }
  @media screen and (prefers-color-scheme: dark) {
  :root { --paper: #1a1815; --card: #24211d; --ink: #efe9dd; --soft: #b9b0a1; --line: #4a443a; --link: #6fd3c7; --stop: #ff9c8c; --stop-wash: #3a211d; --wait: #ecc766; --wait-wash: #342b16; --good: #6fd3c7 }
  }
  *, ::before, ::after { box-sizing: border-box }
  html { background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: break-word; -webkit-text-size-adjust: 100% }
  body { max-width: 60rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2rem) 4rem }
  h1, h2, h3, h4 { line-height: 1.2; margin: 0; text-wrap: balance }
  h1, h2, h3 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, "Noto Serif", serif }
  h1 { font-size: clamp(1.8rem, 1.5rem + 1.6vw, 2.6rem) }
  h2 { font-size: 1.5rem; margin-top: 3rem }
  h3 { font-size: 1.2rem }
  h4 { font-size: 1rem }
  p, ul, ol, dl, dd { margin: 0 }
  a { color: var(--link); text-underline-offset: .18em }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
  code { font: .92em ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace }
  .private { border: 2px solid var(--stop); border-radius: .6rem; background: var(--stop-wash); padding: .8rem 1.1rem; margin-bottom: 2rem }
  .private p + p { margin-top: .5rem }
  .private b { color: var(--stop) }
  .soft, .meta { color: var(--soft) }
  .meta { font-size: .9375rem; margin-top: .35rem }
  dl { display: grid; gap: .7rem 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)) }
  dl.facts { gap: .3rem; margin-top: 1.25rem; grid-template-columns: 1fr }
  .facts div { display: grid; grid-template-columns: minmax(0, 16rem) 1fr; gap: .1rem 1rem }
  dt { color: var(--soft); font-size: .9375rem }
  table { border-collapse: collapse; width: 100% }
  caption { text-align: start; font-weight: 600; padding-block: 0 .4rem }
  th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line) }
  th { font-weight: 600 }
  thead th { color: var(--soft); font-size: .9375rem }
  .totals { max-width: 30rem; margin-top: 2rem }
  .totals thead th { white-space: nowrap }
  .totals th:last-child, .totals td { text-align: end; font-variant-numeric: tabular-nums; padding-inline-end: 0 }
  article { background: var(--card); border: 1px solid var(--line); border-inline-start: .35rem solid var(--good); border-radius: .6rem; padding: 1rem 1.1rem 1.2rem; margin-top: 1.25rem }
  article > * + * { margin-top: 1rem }
  article > h3 + p { margin-top: .35rem }
  article > .meta + .meta { margin-top: .1rem }
  .kept-back, .stopped { border-inline-start-color: var(--stop) }
  .left-out { border-inline-start-color: var(--wait) }
  .why { padding: .7rem 1rem .7rem 2rem; border-radius: .4rem; background: var(--wait-wash) }
  .kept-back .why, .stopped .why { background: var(--stop-wash) }
  .why li + li { margin-top: .5rem }
  .notes { padding-inline-start: 1.2rem }
  .effect { font-weight: 600 }
  .found thead th:first-child { width: 38% }
  .found .meta { display: block; margin: 0; font-weight: 400 }
  .found code { overflow-wrap: anywhere }
  .found mark { overflow-wrap: anywhere; background: var(--wait-wash); color: inherit; border-bottom: 2px solid var(--wait) }
  .end { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9375rem }
  h2 + p { margin-top: .4rem }
  @media (max-width: 40rem) {
  .facts div { grid-template-columns: 1fr; margin-bottom: .4rem }
  .found th, .found td { padding-inline-end: .5rem; font-size: .9375rem }
  .found thead th:first-child { width: 46% }
  .found code { font-size: .8125rem }
  }
  @media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --stop-wash: #fff; --wait-wash: #fff }
  @page { margin: 16mm }
  html { font-size: 10pt }
  body { max-width: none; padding: 0 }
  a { color: inherit; text-decoration: none }
  h2, h3, caption, thead { break-after: avoid }
  .private, .why, tr, dl, .meta { break-inside: avoid }
  .why { border: 1px solid var(--line) }
  }
  </style>
  </head>
  <body>
  <aside class="private" aria-label="Where this report may be kept">
  \(if revealed)
  <p><b>Private, and it shows the very words that were found, names among them.</b> It is for the people in HR who look into these findings. Delete it as soon as they have.</p>
  \(else)
  <p><b>Private.</b> For HR and those who answer for the consents. What was found is concealed: only its kind and place are given.</p>
  \(end)
  <p>Keep it in the folder <code>Private/</code>, or where only these people can open it. Do not publish it, send it by mail, put it into a ticket or add it to Git. It can be made anew at any time, so nobody needs to keep an old one.</p>
  </aside>
  <main>
  <h1>Story report</h1>
  <dl class="facts">
  \(for fact in facts)
  <div><dt>\(fact.name)</dt><dd>\(fact.value)</dd></div>
  \(end)
  </dl>
  <table class="totals">
  <caption>Summary</caption>
  <thead><tr><th scope="col">What</th><th scope="col"><span>How many</span></th></tr></thead>
  <tbody>
  \(for total in totals)
  <tr><th scope="row">\(if total.id)<a href="#\(total.id)">\(total.title)</a>\(else)\(total.title)\(end)</th><td>\(total.count)</td></tr>
  \(end)
  </tbody>
  </table>
  \(if not groups)
  <p>There are no stories.</p>
  \(end)
  \(for group in groups)
  <section aria-labelledby="\(group.id)">
  <h2 id="\(group.id)">\(group.title)</h2>
  <p class="soft">\(group.about)</p>
  \(for story in group.stories)
  <article class="\(story.state)" aria-labelledby="\(story.id)">
  <h3 id="\(story.id)">\(if story.title)<bdi lang="\(story.language)">\(story.title)</bdi>\(else)A story that cannot be read\(end)</h3>
  <p class="meta">\(story.status)</p>
  <p class="meta"><code>\(story.file)</code></p>
  \(if story.reasons)
  <ul class="why">
  \(for reason in story.reasons)
  <li>\(reason.what) <span class="mend"><b>What to do:</b> \(reason.mend).</span></li>
  \(end)
  </ul>
  \(end)
  \(if story.notes)
  <ul class="notes">
  \(for note in story.notes)
  <li>\(note)</li>
  \(end)
  </ul>
  \(end)
  \(if story.agreement)
  <dl>
  \(for pair in story.agreement)
  <div><dt>\(pair.name)</dt><dd>\(pair.value)</dd></div>
  \(end)
  </dl>
  \(end)
  \(if story.findings)
  <table class="found">
  <caption>Findings in this story</caption>
  <thead><tr><th scope="col">What and where</th><th scope="col">What comes of it</th></tr></thead>
  <tbody>
  \(for finding in story.findings)
  <tr><th scope="row">\(finding.kind)\(if finding.form) (\(finding.form))\(end)\(if finding.words)<span class="meta">“<mark>\(finding.words)</mark>”</span>\(end)<span class="meta">\(finding.place)</span><span class="meta"><code>\(finding.code)</code></span></th>
  <td><span class="effect">\(finding.effect)</span>\(if finding.open)<br>\(finding.mend).\(else) by \(finding.by): \(finding.reason)\(end)</td></tr>
  \(end)
  </tbody>
  </table>
  \(else if story.read)
  <p>Nothing in it was found to point at a person.</p>
  \(end)
  \(if story.fit)
  <p>\(story.fit)</p>
  \(end)
  </article>
  \(end)
  </section>
  \(end)
  <p class="end">Made with <code>portico privacy report</code>. It is about stories only; <code>portico check</code> tells of everything else that would stop a build. A program can miss a person whom a colleague would recognise: somebody who knows the organisation should read each story, too.</p>
  </main>
  </body>
  </html>

  """#
