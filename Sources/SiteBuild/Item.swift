import Content
import Privacy

/// A published page as one edition of its program shows it.
final class Item: Sendable {
  let page: Translated
  /// The file that is shown: the translation, or the original where there is none.
  let entry: Entry
  /// Whether the file is in another language than the edition.
  let isFallback: Bool
  /// For a story: what the gate let through.
  let story: Story?
  /// With its placeholders filled in.
  let title: String
  let summary: String?
  let route: Route
  /// Where on that page it stands, if the page shows several.
  let fragment: String?
  /// Its place among its neighbours, counted from 1.
  let number: Int

  init(
    page: Translated, entry: Entry, isFallback: Bool, story: Story?, title: String,
    summary: String?, route: Route, fragment: String?, number: Int
  ) {
    self.page = page
    self.entry = entry
    self.isFallback = isFallback
    self.story = story
    self.title = title
    self.summary = summary
    self.route = route
    self.fragment = fragment
    self.number = number
  }

  var type: ContentType { entry.type }
}

extension ContentType {
  /// Where pages of this type stand below their program: a folder of pages, or one page for all.
  var place: (folder: String, shared: Bool) {
    switch self {
    case .guideline: ("handbook", false)
    case .module: ("training", false)
    case .role: ("roles", false)
    case .meeting: ("meetings", false)
    case .worksheet: ("worksheets", false)
    case .story: ("stories", false)
    case .topic: ("topics", false)
    case .barrier: ("barriers", false)
    case .event: ("events", false)
    case .page: ("pages", false)
    case .faq: ("faq", true)
    case .glossary: ("glossary", true)
    case .person: ("contacts", true)
    case .idea: ("ideas", true)
    case .change: ("changes", true)
    case .message: ("organisers/messages", false)
    }
  }
}
