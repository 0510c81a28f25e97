package import Diagnostics
package import Templating

/// What a page's Markdown asks of the portal around it.
///
/// One resolver serves one rendering of one page. It knows which pages exist and what a placeholder
/// stands for; the Markdown knows neither.
package protocol MarkdownResolver: AnyObject {
  /// Where a destination leads, as it was written, with its placeholders filled in.
  func link(_ destination: String, at span: Span) -> MarkdownLink
  /// The image that a destination names; nil if there is none and that was reported.
  func image(_ destination: String, at span: Span) -> MarkdownImage?
  /// The text that `{{ expression }}` stands for; nil if there is none and that was reported. It is
  /// escaped for its place and never read as Markdown.
  func placeholder(_ expression: String, at span: Span) -> String?
  /// Words to look out for in running text, in lower case. Code is not searched.
  var watchedWords: [[UInt8]] { get }
  /// One of the watched words stands there.
  func foundWatchedWord(_ index: Int, at span: Span)
  /// A mistake that shows only now, such as a placeholder that makes an address unsafe.
  func report(_ diagnostic: Diagnostic)
  /// The words that the renderer itself puts on the page.
  var words: MarkdownWords { get }
}

extension MarkdownResolver {
  package var watchedWords: [[UInt8]] { [] }
  package func foundWatchedWord(_ index: Int, at span: Span) {}
}

/// What became of a link.
package enum MarkdownLink {
  case link(Link, external: Bool)
  /// The page exists but is not published: its words stay, without the link.
  case plain
  /// It leads nowhere, and that was reported.
  case broken
}

/// An image as it will be shown.
package struct MarkdownImage {
  package var link: Link
  /// The size in pixels, where known, so that the page does not jump when the image arrives.
  package var width: Int?
  package var height: Int?

  package init(link: Link, width: Int? = nil, height: Int? = nil) {
    self.link = link
    self.width = width
    self.height = height
  }
}

/// The five kinds of callout, as GitHub has them.
package enum CalloutKind: String, CaseIterable, Sendable {
  case note, tip, important, warning, caution
}

/// The words that rendered Markdown shows or reads aloud, in the page's language.
package struct MarkdownWords: Sendable {
  package var note: String
  package var tip: String
  package var important: String
  package var warning: String
  package var caution: String
  /// What a screen reader calls a table that can be scrolled sideways.
  package var table: String
  /// What a screen reader calls one footnote's number in the text; the number follows.
  package var footnote: String
  package var footnotes: String
  package var backToText: String
  /// What a screen reader calls a task's box that has no text beside it.
  package var taskDone: String
  package var taskOpen: String

  package init(
    note: String = "Note", tip: String = "Tip", important: String = "Important",
    warning: String = "Warning", caution: String = "Caution", table: String = "Table",
    footnote: String = "Footnote", footnotes: String = "Footnotes",
    backToText: String = "Back to the text", taskDone: String = "Done",
    taskOpen: String = "To do"
  ) {
    self.note = note
    self.tip = tip
    self.important = important
    self.warning = warning
    self.caution = caution
    self.table = table
    self.footnote = footnote
    self.footnotes = footnotes
    self.backToText = backToText
    self.taskDone = taskDone
    self.taskOpen = taskOpen
  }

  package func title(of kind: CalloutKind) -> String {
    switch kind {
    case .note: note
    case .tip: tip
    case .important: important
    case .warning: warning
    case .caution: caution
    }
  }
}

/// A heading as it was rendered, for tables of contents and search.
package struct Heading: Sendable, Hashable {
  /// As written: 2 to 6, whatever the shift.
  package var level: Int
  /// Without the prefix.
  package var id: String
  package var text: String
  /// Its inline HTML without links and footnote marks, so that it may stand inside a link.
  package var html: HTML
  package var line: Int

  package init(level: Int, id: String, text: String, html: HTML, line: Int) {
    self.level = level
    self.id = id
    self.text = text
    self.html = html
    self.line = line
  }
}

/// What one page may cost. Ordinary pages do not come near any of these.
package struct MarkdownLimits: Sendable, Hashable {
  package var maxBytes = 2 << 20
  /// How deep quotes, list items and footnotes may be nested in each other.
  package var maxNesting = 64
  /// How deep emphasis, links and the like may be nested.
  package var maxInlineNesting = 64
  /// Of all tables of a page together.
  package var maxTableCells = 20_000
  package var maxTableColumns = 64
  package var maxPlaceholders = 20_000
  package var maxOutputBytes = 16 << 20
  /// Characters that may begin markup, of which each can cost some hundred bytes of memory.
  package var maxMarks = 600_000
  /// An estimate of the nanoseconds cmark-gfm would lose in its known traps.
  package var maxWork = 1_500_000_000
  /// An estimate of the bytes it would need for copies of text.
  package var maxCopies = 100_000_000

  package init() {}

  package static let standard = MarkdownLimits()
}

/// How a portal wants its Markdown read.
package struct MarkdownOptions: Sendable, Hashable {
  package var limits = MarkdownLimits.standard
  /// Lets a few harmless elements pass: `portal.yml`, `allow_html`.
  package var allowHTML = false
  /// Ids that the template around the text already uses: a heading that would get one gets a number.
  package var reservedIDs: Set<String> = []

  package init(
    limits: MarkdownLimits = .standard, allowHTML: Bool = false, reservedIDs: Set<String> = []
  ) {
    self.limits = limits
    self.allowHTML = allowHTML
    self.reservedIDs = reservedIDs
  }

  package static let standard = MarkdownOptions()
}
