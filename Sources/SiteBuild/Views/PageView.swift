import Templating

/// What every page has around its content.
struct PageView {
  let title: String
  let documentTitle: String
  let summary: String?
  let scripts: [Shown<ScriptView>]
  let lang: String
  let dir: String
  let kind: String
  let indexed: Bool
  let canonical: Link?
  let alternates: [Shown<AlternateView>]
  let breadcrumbs: [Shown<CrumbView>]
  let nav: [Shown<NavView>]
  let contents: [Shown<ContentsView>]
  let previous: Shown<RefView>?
  let next: Shown<RefView>?
  let author: String?
  let owner: Shown<OwnerView>?
  let updated: Shown<DateView>?
  let reviewBy: Shown<DateView>?
  let overdue: Bool
  let fallback: Bool
  let bodyLang: String
  let bodyDir: String
  let fallbackNote: String
  let feeds: [Shown<RefView>]
  let tags: [Shown<RefView>]
  let related: [Shown<CardView>]
  let audience: [String]
  let optional: Bool
  let image: Shown<ImageView>?
  let source: Shown<SourceView>?
  let feedback: Link?
  let keywords: String?
  let search: Link?

  static let fields = Fields<Shown<PageView>>("Page", "What every page has around its content.") {
    Field("title", text: { $0.title }, "The page's title: its only h1.")
    Field("document_title", text: { $0.documentTitle }, "The title of the window.")
    Field("summary", text: { $0.summary }, "One sentence about it.")
    Field(
      "scripts", list: { $0.scripts }, of: ScriptView.fields,
      "Scripts it loads; it is complete without them.")
    Field("lang", text: { $0.lang }, "The language of the page.")
    Field("dir", text: { $0.dir }, "Its direction: ltr or rtl.")
    Field("kind", text: { $0.kind }, "The name of its template, for a class.")
    Field("indexed", flag: { $0.indexed }, "Whether search engines may list it.")
    Field("canonical", link: { $0.canonical }, "Its full address, if the portal's is known.")
    Field(
      "alternates", list: { $0.alternates }, of: AlternateView.fields, "The page in each language.")
    Field(
      "breadcrumbs", list: { $0.breadcrumbs }, of: CrumbView.fields,
      "The way to it; the last is itself.")
    Field("nav", list: { $0.nav }, of: NavView.fields, "The program's parts.")
    Field("contents", list: { $0.contents }, of: ContentsView.fields, "Its headings.")
    Field("previous", record: { $0.previous }, of: RefView.fields, "The page before it in order.")
    Field("next", record: { $0.next }, of: RefView.fields, "The page after it.")
    Field("author", text: { $0.author }, "Who wrote it.")
    Field("owner", record: { $0.owner }, of: OwnerView.fields, "Who looks after it.")
    Field("updated", record: { $0.updated }, of: DateView.fields, "When its content last changed.")
    Field("review_by", record: { $0.reviewBy }, of: DateView.fields, "When it is read again.")
    Field("overdue", flag: { $0.overdue }, "Whether that day has passed.")
    Field("fallback", flag: { $0.fallback }, "Whether its text is in another language.")
    Field("body_lang", text: { $0.bodyLang }, "The language of its text.")
    Field("body_dir", text: { $0.bodyDir }, "The direction of its text.")
    Field("fallback_note", text: { $0.fallbackNote }, "Says that it has not been translated.")
    Field("feeds", list: { $0.feeds }, of: RefView.fields, "Feeds that list its like.")
    Field("tags", list: { $0.tags }, of: RefView.fields, "Its subjects.")
    Field("related", list: { $0.related }, of: CardView.fields, "What to read next.")
    Field("audience", texts: { $0.audience }, "Whom it is for; empty if for everyone.")
    Field("optional", flag: { $0.optional }, "Whether participants may skip it.")
    Field("image", record: { $0.image }, of: ImageView.fields, "Its picture.")
    Field("source", record: { $0.source }, of: SourceView.fields, "Where its material came from.")
    Field("feedback", link: { $0.feedback }, "A form to say what is unclear.")
    Field("keywords", text: { $0.keywords }, "Words by which it is to be found.")
    Field("search", link: { $0.search }, "Where its program is searched; absent on that page.")
  }
}

struct AlternateView {
  let lang: String
  let dir: String
  let name: String
  let link: Link
  let current: Bool

  static let fields = Fields<Shown<AlternateView>>("Alternate", "The page in a language.") {
    Field("lang", text: { $0.lang }, "The language.")
    Field("dir", text: { $0.dir }, "Its direction.")
    Field("name", text: { $0.name }, "The language's name in itself.")
    Field("link", link: { $0.link }, "The page's address there.")
    Field("current", flag: { $0.current }, "Whether it is the one on view.")
  }
}

struct ScriptView {
  let link: Link

  static let fields = Fields<Shown<ScriptView>>("Script", "A script of the theme.") {
    Field("link", link: { $0.link }, "Its file.")
  }
}

struct NavView {
  let title: String
  let link: Link
  let current: Bool
  let within: Bool

  static let fields = Fields<Shown<NavView>>("Nav", "A part of the program in the navigation.") {
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Its address.")
    Field("current", flag: { $0.current }, "Whether it is the page on view.")
    Field("within", flag: { $0.within }, "Whether the page on view is in it.")
  }
}

struct ContentsView {
  let id: String
  let title: String
  let children: [Shown<ContentsChildView>]

  static let fields = Fields<Shown<ContentsView>>("Contents", "A heading of the page.") {
    Field("id", text: { $0.id }, "Where it is.")
    Field("title", text: { $0.title }, "What it says.")
    Field("children", list: { $0.children }, of: ContentsChildView.fields, "The headings below it.")
  }
}

struct ContentsChildView {
  let id: String
  let title: String

  static let fields = Fields<Shown<ContentsChildView>>("Subheading", "A heading below another.") {
    Field("id", text: { $0.id }, "Where it is.")
    Field("title", text: { $0.title }, "What it says.")
  }
}

struct SourceView {
  let title: String
  let link: Link?
  let licence: String?

  static let fields = Fields<Shown<SourceView>>("Source", "Where material came from.") {
    Field("title", text: { $0.title }, "Its title.")
    Field("link", link: { $0.link }, "Where it is published.")
    Field("licence", text: { $0.licence }, "Under which licence it is used.")
  }
}

/// The portal, as every page shows it.
struct PortalView {
  let name: String
  let organization: String
  let organizationLink: Link?
  let summary: String?
  let home: Link
  let style: Link
  let icon: Link?
  let logo: Shown<ImageView>?
  let banner: HTML?
  let footer: HTML?
  let programs: [Shown<ProgramCardView>]

  static let fields = Fields<Shown<PortalView>>("Portal", "The portal around all programs.") {
    Field("name", text: { $0.name }, "Its name.")
    Field("organization", text: { $0.organization }, "Whose it is.")
    Field("organization_link", link: { $0.organizationLink }, "The organisation's web site.")
    Field("summary", text: { $0.summary }, "A sentence or two about it.")
    Field("home", link: { $0.home }, "Its first page.")
    Field("style", link: { $0.style }, "Its style sheet.")
    Field("icon", link: { $0.icon }, "Its icon.")
    Field("logo", record: { $0.logo }, of: ImageView.fields, "The organisation's logo.")
    Field("banner", html: { $0.banner }, "A message above every page.")
    Field("footer", html: { $0.footer }, "A text below every page.")
    Field("programs", list: { $0.programs }, of: ProgramCardView.fields, "Its programs.")
  }
}

struct ProgramCardView {
  let name: String
  let tagline: String?
  let purpose: String
  let model: String
  let link: Link
  let action: Shown<ActionView>?
  let current: Bool
  let facts: [Shown<PairView>]

  static let fields = Fields<Shown<ProgramCardView>>("ProgramCard", "A program in a list.") {
    Field("name", text: { $0.name }, "Its name.")
    Field("tagline", text: { $0.tagline }, "The program in one line.")
    Field("purpose", text: { $0.purpose }, "What it is for.")
    Field("model", text: { $0.model }, "Who mentors whom, in a word.")
    Field("link", link: { $0.link }, "Its first page.")
    Field("action", record: { $0.action }, of: ActionView.fields, "What a reader can do next.")
    Field("current", flag: { $0.current }, "Whether the page on view belongs to it.")
    Field("facts", list: { $0.facts }, of: PairView.fields, "Its dates and times.")
  }
}

/// The program, as every page of it shows it.
struct ProgramView {
  let name: String
  let shortName: String
  let organization: String
  let unit: String?
  let tagline: String?
  let purpose: String
  let model: String
  let definition: String
  let home: Link
  let banner: HTML?
  let footer: HTML?
  let action: Shown<ActionView>?
  let cohort: Shown<CohortView>?
  let coordinator: Shown<ContactView>?
  let support: Shown<ContactView>?
  let feedback: Link?
  let confidentiality: Link?
  let contacts: Link?
  let aToZ: Link
  let search: Link?
  let handbook: Link?
  let training: Link?
  let takePart: Link
  let calendar: Link?
  let journey: Link
  let difficult: Link
  let whoDoesWhat: Link?

  static let fields = Fields<Shown<ProgramView>>("Program", "The program the page belongs to.") {
    Field("name", text: { $0.name }, "Its name.")
    Field("short_name", text: { $0.shortName }, "Its name where there is little room.")
    Field("organization", text: { $0.organization }, "Whose it is.")
    Field("unit", text: { $0.unit }, "Which part of the organisation runs it.")
    Field("tagline", text: { $0.tagline }, "The program in one line.")
    Field("purpose", text: { $0.purpose }, "What it is for.")
    Field("model", text: { $0.model }, "Who mentors whom, in a word.")
    Field("definition", text: { $0.definition }, "Who mentors whom, in a sentence.")
    Field("home", link: { $0.home }, "Its first page.")
    Field("banner", html: { $0.banner }, "A message above every page of it.")
    Field("footer", html: { $0.footer }, "A text below every page of it.")
    Field("action", record: { $0.action }, of: ActionView.fields, "What a reader can do next.")
    Field("cohort", record: { $0.cohort }, of: CohortView.fields, "The cohort that counts now.")
    Field("coordinator", record: { $0.coordinator }, of: ContactView.fields, "Who runs it.")
    Field("support", record: { $0.support }, of: ContactView.fields, "Whom to turn to in distress.")
    Field("feedback", link: { $0.feedback }, "A form for feedback on the program.")
    Field("confidentiality", link: { $0.confidentiality }, "What stays between whom.")
    Field("contacts", link: { $0.contacts }, "Whom to ask.")
    Field("a_z", link: { $0.aToZ }, "Everything from A to Z.")
    Field("search", link: { $0.search }, "Where it is searched, unless the portal leaves that out.")
    Field("handbook", link: { $0.handbook }, "The handbook.")
    Field("training", link: { $0.training }, "The training.")
    Field("take_part", link: { $0.takePart }, "Who can take part.")
    Field("calendar", link: { $0.calendar }, "All dates.")
    Field("journey", link: { $0.journey }, "What to do, step by step, for each role.")
    Field("difficult", link: { $0.difficult }, "What to do when it gets difficult.")
    Field("who_does_what", link: { $0.whoDoesWhat }, "Who does what, and what leaders promise.")
  }
}

struct CohortView {
  let name: String
  let status: String
  let kickoff: Shown<DateView>
  let end: Shown<DateView>
  let facts: [Shown<PairView>]
  let sites: String?
  let dates: [Shown<KeyDateView>]

  static let fields = Fields<Shown<CohortView>>("Cohort", "People who start and finish together.") {
    Field("name", text: { $0.name }, "Its name.")
    Field("status", text: { $0.status }, "How it stands on the day of the build.")
    Field("kickoff", record: { $0.kickoff }, of: DateView.fields, "The first day.")
    Field("end", record: { $0.end }, of: DateView.fields, "The last day.")
    Field("facts", list: { $0.facts }, of: PairView.fields, "The time it takes.")
    Field("sites", text: { $0.sites }, "Where it takes place.")
    Field("dates", list: { $0.dates }, of: KeyDateView.fields, "Its dates in order.")
  }
}

struct KeyDateView {
  let label: String
  let date: Shown<DateView>
  let until: Shown<DateView>?
  let days: String?
  let past: Bool
  let next: Bool

  static let fields = Fields<Shown<KeyDateView>>("KeyDate", "A date of a cohort.") {
    Field("label", text: { $0.label }, "What happens.")
    Field("date", record: { $0.date }, of: DateView.fields, "The day, or the first one.")
    Field("until", record: { $0.until }, of: DateView.fields, "The last day, if it takes several.")
    Field("days", text: { $0.days }, "From when to when, if it takes several.")
    Field("past", flag: { $0.past }, "Whether it is over.")
    Field("next", flag: { $0.next }, "Whether it is the next to come.")
  }
}
