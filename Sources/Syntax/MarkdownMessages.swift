import Diagnostics

extension Diagnostic {
  // MARK: HTML

  static func markdownRawHTML(
    _ name: String, at span: Span, isAllowedElsewhere: Bool = false
  ) -> Diagnostic {
    .error(
      .markdownRawHTML, at: span,
      name.isEmpty ? "the text holds HTML" : "the text holds an HTML tag, `<\(name)>`",
      why: "Readers would see a tag, or a page that looks and prints unlike the others.",
      mend: isAllowedElsewhere
        ? "put `<\(name)>` at the start of a line of its own, or leave it out"
        : mend(forTag: name))
  }

  private static func mend(forTag name: String) -> String {
    switch name {
    case "b", "strong": "write `**words**` for bold"
    case "i", "em": "write `*words*` for italics"
    case "del", "s", "strike": "write `~~words~~` to strike words out"
    case "a": "write `[words](address)` for a link"
    case "img", "picture": "write `![what it shows](file.jpg)` for an image"
    case "br": "end the line with a backslash to break it"
    case "p", "div", "span", "center", "font": "leave out the tag; an empty line begins a paragraph"
    case "hr": "write a line holding only `---`"
    case "h1", "h2", "h3", "h4", "h5", "h6": "begin the line with `##` for a heading"
    case "ul", "ol", "li": "begin each line with `- ` for a list"
    case "table", "tr", "td", "th", "thead", "tbody":
      "write the table with `|` between its cells"
    case "code", "kbd", "pre", "tt": "put the words between backticks"
    case "blockquote": "begin each line with `> ` for a quote"
    case "script", "style", "iframe", "object", "embed", "form", "input", "button", "link", "meta":
      "leave it out; link to the page that offers it"
    case "": "leave it out, or put a backslash before `<` to show it"
    default: "put a backslash before it to show it: `\\<\(name)`"
    }
  }

  static func markdownTextBesideComment(at span: Span) -> Diagnostic {
    .error(
      .markdownRawHTML, at: span, "text stands beside a comment, where it is not read",
      why: "Readers would not see this text.", mend: "move the comment to a line of its own")
  }

  static func markdownComment(at span: Span) -> Diagnostic {
    .warning(
      .markdownComment, at: span, "the text holds a comment that no reader sees",
      why: "Everybody who can open the source sees it, so it is no place for private notes.",
      mend: "delete it")
  }

  static func markdownOpenComment(at span: Span) -> Diagnostic {
    .error(
      .markdownRawHTML, at: span, "a comment is opened but never closed",
      why: "All that follows would be missing from the page.",
      mend: "add `-->` where the comment ends, or delete `<!--`")
  }

  static func markdownHTMLAttribute(
    _ attribute: String, of name: String, at span: Span
  ) -> Diagnostic {
    .error(
      .markdownRawHTML, at: span, "a tag holds more than title, lang and dir",
      why: "Other attributes can change how the page works for its readers.",
      mend: "leave out `\(attribute)` from `<\(name)>`")
  }

  static func markdownHTMLNotOpen(_ name: String, at span: Span) -> Diagnostic {
    .error(
      .markdownRawHTML, at: span, "a tag is closed that was not opened in the same place",
      why: "The rest of the page would be laid out wrongly.", mend: "leave out `</\(name)>`")
  }

  static func markdownHTMLNotClosed(_ name: String, at span: Span) -> Diagnostic {
    .error(
      .markdownRawHTML, at: span, "a tag is opened and not closed in the same place",
      why: "The rest of the page would be laid out wrongly.",
      mend: "add `</\(name)>` where it ends")
  }

  // MARK: Headings and callouts

  static func markdownLevelOneHeading(at span: Span) -> Diagnostic {
    .error(
      .markdownLevelOneHeading, at: span,
      "the text holds a second title; the page's own comes from `title:`",
      why: "Screen-reader users would hear two titles and not know which page they are on.",
      mend: "begin the heading with `##`")
  }

  static func markdownHeadingSkips(from last: Int, to level: Int, at span: Span) -> Diagnostic {
    .warning(
      .markdownHeadingSkipsLevel, at: span, "a heading skips a level",
      why: "Readers who go by headings look for a section that is not there.",
      mend: "begin it with `\(String(repeating: "#", count: last + 1))`")
  }

  static func markdownEmptyHeading(at span: Span) -> Diagnostic {
    .error(
      .markdownEmptyHeading, at: span, "a heading has no words",
      why: "Readers would see a gap, and an unnamed entry in the contents.",
      mend: "write the heading, or delete the line")
  }

  static func markdownBadHeadingID(at span: Span, suggestion: String) -> Diagnostic {
    .error(
      .markdownBadHeadingID, at: span,
      "a pinned name holds more than small letters, digits and hyphens",
      why: "Links to the section would not find it, and readers would see the braces.",
      mend: suggestion.isEmpty ? "write it like `{#what-we-keep}`" : "write `{#\(suggestion)}`")
  }

  static func markdownDuplicateID(_ id: String, at span: Span) -> Diagnostic {
    .error(
      .markdownDuplicateID, at: span, "two headings of the page pin the same name",
      why: "A link to `#\(id)` reaches only the first of the two sections.",
      mend: "pin another name than `{#\(id)}`")
  }

  static func markdownUnknownCallout(_ word: String, at span: Span) -> Diagnostic {
    let near = nearestName(to: word, among: CalloutKind.allCases.map(\.rawValue))
    return .error(
      .markdownUnknownCallout, at: span, "there is no callout `\(word)`",
      why: "Readers would see a plain quote that begins with `[!\(word)]`.",
      mend: near.map { "write `[!\($0.uppercased())]`" }
        ?? "write one of `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`")
  }

  // MARK: Links, images, footnotes, placeholders

  static func markdownUnsafeLink(at span: Span) -> Diagnostic {
    .error(
      .markdownUnsafeLink, at: span, "a link would run a program",
      why: "It could act in the reader's name, or change what they see.",
      mend: "link to a page, a file or a web address")
  }

  static func markdownEmptyDestination(at span: Span, isImage: Bool) -> Diagnostic {
    .error(
      .markdownEmptyDestination, at: span, "\(isImage ? "a picture" : "a link") has no address",
      why: isImage ? "Readers would see no picture." : "Readers who follow it get nowhere.",
      mend: "write the address between the parentheses")
  }

  static func markdownEmptyLinkText(at span: Span) -> Diagnostic {
    .error(
      .markdownEmptyLinkText, at: span, "a link has no words",
      why: "Readers cannot see it, and a screen reader spells out its address.",
      mend: "write between the brackets what is there")
  }

  static func markdownVagueLinkText(_ text: String, at span: Span) -> Diagnostic {
    .warning(
      .markdownVagueLinkText, at: span, "a link does not say where it leads",
      why: "Readers who go through a page by its links hear only \u{201C}\(text)\u{201D}.",
      mend: "put into the brackets what is there")
  }

  static func markdownImageWithoutAlt(at span: Span) -> Diagnostic {
    .error(
      .markdownImageWithoutAlt, at: span, "a picture does not say what it shows",
      why: "Readers who cannot see it would not learn what is on it.",
      mend:
        "write what it shows between the brackets; or, if it is mere decoration, add the title: `![](file.jpg \"decorative\")`"
    )
  }

  static func markdownFootnoteUndefined(_ label: String, at span: Span) -> Diagnostic {
    .warning(
      .markdownFootnoteUndefined, at: span, "a footnote's mark has no footnote",
      why: "Readers see the brackets and find no note.",
      mend: "add a line `[^\(label)]: ` and the note's text, or put a backslash before the bracket")
  }

  static func markdownFootnoteUnused(at span: Span) -> Diagnostic {
    .warning(
      .markdownFootnoteUnused, at: span, "a footnote is referred to nowhere",
      why: "Readers do not see it: it is left out of the page.",
      mend: "put its mark into the text, or delete it")
  }

  static func markdownUndefinedReference(_ label: String, at span: Span) -> Diagnostic {
    .warning(
      .markdownUndefinedReference, at: span,
      "a link is named `\(label)`, and no line says where that leads",
      why: "Readers see the brackets and have nothing to follow.",
      mend: "add a line `[\(label)]: ` and the address, or put a backslash before the bracket")
  }

  static func markdownPlaceholderUnclosed(at span: Span) -> Diagnostic {
    .error(
      .markdownPlaceholderUnclosed, at: span, "a placeholder is opened but not closed on its line",
      why: "Readers would see the braces instead of a value.",
      mend: "add `}}` where it ends, or write `\\{{` to show the braces")
  }

  static func markdownPrivateCharacter(at span: Span, isControl: Bool) -> Diagnostic {
    .error(
      .markdownPrivateCharacter, at: span,
      isControl
        ? "the text holds a control character" : "the text holds a private-use character",
      why: "Readers would see an empty box or nothing.",
      mend: "delete it, or type the character that was meant")
  }

  // MARK: Limits

  static func markdownTooLarge(at span: Span, _ summary: String) -> Diagnostic {
    .error(
      .markdownTooLarge, at: span, summary,
      why: "No reader would get through it, and it would slow the whole site.",
      mend: "divide the page, or offer the data as a file")
  }

  static func markdownTooDeep(at span: Span, _ limits: MarkdownLimits) -> Diagnostic {
    .error(
      .markdownTooDeep, at: span,
      "quotes, lists or emphasis are nested more than \(limits.maxNesting) deep",
      why: "No reader could follow, and browsers give up.", mend: "take some of the marks away")
  }

  static func markdownTableTooLarge(
    at span: Span, _ limits: MarkdownLimits, isTooWide: Bool
  ) -> Diagnostic {
    .error(
      .markdownTableTooLarge, at: span,
      isTooWide
        ? "a table has more than \(limits.maxTableColumns) columns"
        : "the page's tables have more than \(limits.maxTableCells) cells together",
      why: "No reader could find anything in it.",
      mend: "divide the table, or offer a spreadsheet to download")
  }

  static func markdownTooCostly(at span: Span) -> Diagnostic {
    .error(
      .markdownTooCostly, at: span,
      "the text holds thousands of brackets, addresses or comments without a break",
      why: "Reading it would hold up the whole site.",
      mend: "put empty lines between the parts, or delete what does not belong here")
  }
}
