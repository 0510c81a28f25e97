package import Diagnostics
package import Privacy
package import Syntax

/// Where a page's file lies in the content folder, taken apart.
package struct EntryPath: Hashable, Sendable {
  /// The program's folder, or `shared`.
  package var owner: String
  package var type: ContentType
  /// The file's name without language and extension.
  package var stem: String
  /// The language in the file's name (`slug.fr.md`), or nil for the portal's main language.
  package var language: String?
  /// The path as diagnostics show it.
  package var file: String

  package init(owner: String, type: ContentType, stem: String, language: String?, file: String) {
    self.owner = owner
    self.type = type
    self.stem = stem
    self.language = language
    self.file = file
  }

  package static let shared = "shared"
  /// The owner of the pages that Portico itself ships: a shared page or a program's own wins.
  package static let builtIn = "built-in"
}

/// What a page is, beyond its header.
///
/// Boxed, because a story says ten times as much as most pages, and each would take its room.
package indirect enum Noun: Sendable {
  case guideline(Guideline)
  case module(Module)
  case role(Role)
  case meeting(Meeting)
  case worksheet(Worksheet)
  case story(StoryDraft)
  case faq(Faq)
  case glossary(GlossaryEntry)
  case person(Person)
  case topic(Topic)
  case barrier(Barrier)
  case idea(Idea)
  case change(Change)
  case message(Message)
  case event(Event)
  case page
}

/// One Markdown file, decoded.
package final class Entry: Sendable {
  package let path: EntryPath
  package let text: PageText
  package let header: PageHeader
  package let noun: Noun
  /// Its name in addresses: small Latin letters, digits and hyphens.
  package let slug: String

  init(path: EntryPath, text: PageText, header: PageHeader, noun: Noun) {
    self.path = path
    self.text = text
    self.header = header
    self.noun = noun
    slug = header.slug?.value ?? Syntax.slug(from: path.stem)
  }

  package var type: ContentType { path.type }
  package var span: Span { Span(file: path.file) }
}

extension ContentType {
  /// Reads a type's settings: the one definition behind decoding, schemas and scaffolds.
  package func read(_ keys: Keys) -> (header: PageHeader, noun: Noun) {
    let header = PageHeader(keys, type: self)
    let noun: Noun =
      switch self {
      case .guideline: .guideline(Guideline(keys))
      case .module: .module(Module(keys))
      case .role: .role(Role(keys))
      case .meeting: .meeting(Meeting(keys))
      case .worksheet: .worksheet(Worksheet(keys))
      case .story: .story(StoryDraft(keys, isWithdrawn: header.status == .withdrawn))
      case .faq: .faq(Faq(keys))
      case .glossary: .glossary(GlossaryEntry(keys))
      case .person: .person(Person(keys))
      case .topic: .topic(Topic(keys))
      case .barrier: .barrier(Barrier(keys))
      case .idea: .idea(Idea(keys))
      case .change: .change(Change(keys))
      case .message: .message(Message(keys))
      case .event: .event(Event(keys))
      case .page: .page
      }
    return (header, noun)
  }
}

/// Decodes a page. A translation inherits every setting it does not make itself.
///
/// nil if a setting is wrong: what it should be is unknown then, and a page built on a guess would
/// only raise more reports.
package func entry(
  from document: Document, at path: EntryPath, original: Document?
) -> Checked<Entry?> {
  let inherited = original.flatMap { original in
    original.settings.map { Keys.Inherited(settings: $0, file: original.file) }
  }
  let read = decode(path.type.read, from: document, inheriting: inherited)
  var diagnostics = read.diagnostics
  let (header, noun) = read.value
  if case .faq = noun, !header.title.value.isEmpty, !header.title.value.hasSuffix("?"),
    !header.title.value.hasSuffix("؟"), !header.title.value.hasSuffix("？")
  {
    diagnostics.append(.questionWithoutMark(at: header.title.span))
  }
  // Each tag has a page of its own.
  diagnostics += header.tags.filter { isReservedOnWindows($0.value) }.map {
    .reservedName($0.value, at: $0.span)
  }
  guard !diagnostics.contains(where: { $0.severity == .error }) else {
    return Checked(nil, diagnostics)
  }
  var checked = noun
  if case .story(var draft) = noun {
    draft.fingerprint = textFingerprint(of: document, inheriting: original?.settings)
    checked = .story(draft)
  }
  let entry = Entry(path: path, text: document.text, header: header, noun: checked)
  if entry.slug.isEmpty {
    diagnostics.append(.fileNameWithoutSlug(at: Span(file: path.file)))
    return Checked(nil, diagnostics)
  }
  if isReservedOnWindows(entry.slug) {
    diagnostics.append(.reservedName(entry.slug, at: header.slug?.span ?? Span(file: path.file)))
    return Checked(nil, diagnostics)
  }
  return Checked(entry, diagnostics)
}

/// Whether Windows cannot hold a file of this name, whatever its extension.
/// Source: Microsoft, "Naming Files, Paths, and Namespaces".
package func isReservedOnWindows(_ name: String) -> Bool {
  // Nearly every name is longer.
  guard (3...4).contains(name.utf8.prefix { $0 != UInt8(ascii: ".") }.count) else { return false }
  let base = name.prefix { $0 != "." }.lowercased()
  if ["con", "prn", "aux", "nul"].contains(base) { return true }
  return base.count == 4 && (base.hasPrefix("com") || base.hasPrefix("lpt"))
    && ("1"..."9").contains(base.last!)
}

extension Diagnostic {
  fileprivate static func questionWithoutMark(at span: Span) -> Self {
    .error(
      .faqQuestion, at: span, "a question does not end with a question mark",
      why: "Readers scan the list for their own question.",
      mend: "write it as a reader would ask it, and end it with `?`")
  }

  fileprivate static func fileNameWithoutSlug(at span: Span) -> Self {
    .error(
      .nameEmpty, at: span, "the file's name holds no letter or digit that an address can show",
      why: "Portico makes a page's address from its file's name.",
      mend: "add `slug: a-short-name` to its settings, or rename the file")
  }

  package static func reservedName(_ name: String, at span: Span) -> Self {
    .error(
      .nameReserved, at: span, "`\(name)` is a name that Windows cannot store",
      why: "Colleagues could not unpack or copy the site on a Windows computer.",
      mend: "choose another name, such as `\(name)-page`")
  }
}
