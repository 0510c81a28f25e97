package import Diagnostics
package import Templating

/// A page's Markdown, read once and rendered as often as needed.
///
/// All that depends on the source alone is noticed when the tree is made and is in `diagnostics`;
/// what depends on the portal is asked of a resolver at each rendering. A tree never changes: it may
/// be kept, and rendered on several threads at once.
package final class MarkdownTree: Sendable {
  /// What is wrong with the source alone, in no particular order.
  package let diagnostics: [Diagnostic]
  /// How many words a reader reads, code blocks left out.
  package let wordCount: Int
  /// The ids of the headings in the order of the page: what a `#fragment` may name.
  package let headingIDs: [String]

  let nodes: [MarkdownNode]
  /// The bytes that the nodes' ranges speak of.
  let pool: [UInt8]
  let headingNodes: [Int]
  let footnoteUses: [Int32]
  let placeholders: [MarkdownPlaceholder]
  let places: MarkdownPlaces
  let options: MarkdownOptions

  /// Reads `source` from `offset`, which is the start of line `firstLine` of the file. The bytes are
  /// valid UTF-8: see `utf8Problem(in:)`. A page that breaks a limit leaves an empty tree.
  package init(
    source: [UInt8], from offset: Int = 0, firstLine: Int = 1, file: String,
    options: MarkdownOptions = .standard
  ) {
    var body = source[min(offset, source.count)...]
    // Editors don't count a byte order mark as a column.
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    let scan = MarkdownPrescan(body, limits: options.limits)
    let places = MarkdownPlaces(
      file: file, firstLine: firstLine, fed: scan.fed, lineStarts: scan.lineStarts)
    var reader = MarkdownReader(places: places, scan: scan, body: body, options: options)
    if let problem = scan.problem {
      reader.diagnostics = [problem.diagnostic(places, options.limits)]
    } else if !reader.read() {
      reader.headingIDs = []
      reader.headings = []
      reader.wordCount = 0
    }
    diagnostics = reader.diagnostics
    wordCount = reader.wordCount
    headingIDs = reader.headingIDs
    nodes = reader.nodes
    pool = reader.pool
    headingNodes = reader.headings
    footnoteUses = reader.footnoteUses
    placeholders = scan.placeholders
    self.places = places
    self.options = options
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { nodes.isEmpty }

  /// Appends the page's HTML and gives its headings.
  ///
  /// The prefix is for several pages on one (the print edition), the shift likewise: with 1, an `h2`
  /// becomes an `h3`. The same placeholder may be asked for more than once.
  @discardableResult
  package func html(
    _ resolver: any MarkdownResolver, idPrefix: String = "", headingShift: Int = 0,
    into out: inout [UInt8]
  ) -> [Heading] {
    var renderer = MarkdownRenderer(
      tree: self, resolver: resolver, idPrefix: idPrefix, headingShift: headingShift)
    swap(&renderer.out, &out)
    renderer.render()
    swap(&renderer.out, &out)
    return renderer.headings
  }

  /// The headings alone.
  package func headings(_ resolver: any MarkdownResolver) -> [Heading] {
    var renderer = MarkdownRenderer(tree: self, resolver: resolver)
    return headingNodes.map { renderer.heading(at: $0, html: nil) }
  }

  /// The first paragraphs as plain text, for summaries: at most `limit` characters, cut between words.
  package func plainText(_ resolver: any MarkdownResolver, limit: Int) -> String {
    var renderer = MarkdownRenderer(tree: self, resolver: resolver)
    return renderer.plainText(limit: limit)
  }

  /// The page as mail without markup shows it.
  ///
  /// - Parameter address: where a link leads for somebody who is not on the site; nil if it leads
  ///   nowhere from there, and only its words are kept.
  package func letter(
    _ resolver: any MarkdownResolver, address: (Link) -> String?
  ) -> [UInt8] {
    var renderer = MarkdownRenderer(tree: self, resolver: resolver)
    renderer.letter(address: address)
    return renderer.out
  }

  /// Appends all text of the page, blocks divided by line ends: what a search looks through.
  package func searchText(_ resolver: any MarkdownResolver, into out: inout [UInt8]) {
    var renderer = MarkdownRenderer(tree: self, resolver: resolver)
    swap(&renderer.out, &out)
    renderer.searchText()
    swap(&renderer.out, &out)
  }
}

extension MarkdownPrescan.Problem {
  fileprivate func diagnostic(_ places: MarkdownPlaces, _ limits: MarkdownLimits) -> Diagnostic {
    switch self {
    case .tooLarge:
      .markdownTooLarge(
        at: Span(file: places.file), "the page has more than \(limits.maxBytes >> 20) MB of text")
    case .tooDeep(let at): .markdownTooDeep(at: places.span(at), limits)
    case .tableTooWide(let line):
      .markdownTableTooLarge(at: places.span(line: line), limits, isTooWide: true)
    case .tableTooLarge(let line):
      .markdownTableTooLarge(at: places.span(line: line), limits, isTooWide: false)
    case .tooManyPlaceholders(let at):
      .markdownTooLarge(
        at: places.span(at), "a page has at most \(limits.maxPlaceholders) placeholders")
    case .tooManyMarks(let line), .tooCostly(let line):
      .markdownTooCostly(at: places.span(line: line))
    case .privateCharacter(let at, let length, let isControl):
      .markdownPrivateCharacter(at: places.span(at, length: length), isControl: isControl)
    }
  }
}

extension MarkdownPlaces {
  func span(_ at: MarkdownPosition, length: Int = 0) -> Span {
    span(line: at.line, column: at.column, length: length)
  }
}
