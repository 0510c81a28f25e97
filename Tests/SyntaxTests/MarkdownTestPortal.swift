import Diagnostics
import Syntax
import Templating

/// A portal of a few pages, for tests: it answers what Markdown asks, and keeps what it was told.
final class MarkdownTestPortal: MarkdownResolver {
  var words = MarkdownWords()
  var watchedWords: [[UInt8]] = []
  var values = [
    "program.name": "Bridge & <Co>", "cohort.kickoff": "19 October 2026",
    "link.application": "https://apply.example.org/?a=1&b=2", "bad.link": "javascript:alert(1)",
    "page.name": "kickoff", "tricky.markdown": "**not bold** | `x`",
  ]
  var links: [(String, Span)] = []
  var images: [(String, Span)] = []
  var placeholders: [(String, Span)] = []
  var found: [(Int, Span)] = []
  var reports: [Diagnostic] = []

  func link(_ destination: String, at span: Span) -> MarkdownLink {
    links.append((destination, span))
    if destination.hasPrefix("draft") { return .plain }
    if destination.hasPrefix("missing") { return .broken }
    guard let link = Link(destination) else { return .broken }
    return .link(link, external: destination.hasPrefix("http"))
  }

  func image(_ destination: String, at span: Span) -> MarkdownImage? {
    images.append((destination, span))
    if destination.hasPrefix("missing") { return nil }
    return Link(destination).map { MarkdownImage(link: $0, width: 640, height: 480) }
  }

  func placeholder(_ expression: String, at span: Span) -> String? {
    placeholders.append((expression, span))
    return values[expression]
  }

  func foundWatchedWord(_ index: Int, at span: Span) { found.append((index, span)) }

  func report(_ diagnostic: Diagnostic) { reports.append(diagnostic) }
}

func tree(_ source: String, allowHTML: Bool = false) -> MarkdownTree {
  MarkdownTree(
    source: Array(source.utf8), file: "page.md", options: MarkdownOptions(allowHTML: allowHTML))
}

/// The HTML of a page, without the line end at its end.
func html(
  _ source: String, allowHTML: Bool = false, portal: MarkdownTestPortal = MarkdownTestPortal(),
  idPrefix: String = "", headingShift: Int = 0
) -> String {
  var out: [UInt8] = []
  tree(source, allowHTML: allowHTML)
    .html(portal, idPrefix: idPrefix, headingShift: headingShift, into: &out)
  while out.last == 0x0A { out.removeLast() }
  return String(decoding: out, as: UTF8.self)
}

/// What is wrong with a page and where, each as `line:column+length code`.
func complaints(_ source: String, allowHTML: Bool = false) -> [String] {
  let portal = MarkdownTestPortal()
  let tree = tree(source, allowHTML: allowHTML)
  var out: [UInt8] = []
  tree.html(portal, into: &out)
  return (tree.diagnostics + portal.reports).sorted().map {
    place(of: $0.span) + " " + $0.code.name
  }
}

func place(of span: Span) -> String { "\(span.line):\(span.column)+\(span.length)" }

/// Takes the fingers `⟦…⟧` out of a text, and says where they point.
func pointed(_ text: String) -> (source: String, places: [String]) {
  var source = ""
  var places: [String] = []
  var line = 1
  var column = 1
  var start = 0
  for character in text {
    switch character {
    case "⟦": start = column
    case "⟧": places.append("\(line):\(start)+\(column - start)")
    default:
      source.append(character)
      column += character.utf8.count
      if character == "\n" {
        line += 1
        column = 1
      }
    }
  }
  return (source, places)
}
