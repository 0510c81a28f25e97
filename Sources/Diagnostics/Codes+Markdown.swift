extension Code {
  package static let markdownRawHTML = Code(
    "markdown/raw-html",
    """
    A page is written in Markdown, without HTML tags. Tags tie the text to one look, break the print \
    edition, and could carry a script to every reader's browser.

    Write **bold**, *italic*, lists, tables, images and links the Markdown way. To show an angle \
    bracket, put a backslash before it:
        \\<first name>
    A portal can let a few harmless elements pass (sub, sup, kbd, abbr, details and the like) with
        allow_html: true
    in portal.yml. Scripts, styles, frames and attributes never pass.
    """)
  package static let markdownComment = Code(
    "markdown/html-comment",
    """
    An HTML comment is left out of the site, so no reader sees it. Everybody who can read the source \
    does: keep private notes elsewhere.
    """)
  package static let markdownPrivateCharacter = Code(
    "markdown/private-character",
    """
    The text holds a character that means nothing to readers: a control character, which often comes \
    from a file saved as Windows-1252 and read as UTF-8, or one from a private-use area, which often \
    comes from a symbol font. Browsers show an empty box or nothing.

    Delete it, or type the character that was meant.
    """)
  package static let markdownPlaceholderUnclosed = Code(
    "markdown/placeholder-unclosed",
    """
    A placeholder begins with {{ and ends with }} on the same line:
        The program begins on {{ cohort.kickoff }}.
    To show two braces as they are, put a backslash before them:
        \\{{
    In code they are left alone.
    """)
  package static let markdownLevelOneHeading = Code(
    "markdown/level-one-heading",
    """
    The page's title comes from `title:` and is its only first-level heading. Screen-reader users \
    rely on that to know which page they are on. Headings in the text start with two signs:
        ## Before you meet
    """)
  package static let markdownHeadingSkipsLevel = Code(
    "markdown/heading-skips-level",
    """
    Headings go down one level at a time: ## and then ###. Who navigates by headings would otherwise \
    look for a section that isn't there.
    """)
  package static let markdownEmptyHeading = Code(
    "markdown/empty-heading",
    "A heading without words shows as a gap, and as an unnamed entry in every list of headings.")
  package static let markdownBadHeadingID = Code(
    "markdown/bad-heading-id",
    """
    A heading can pin the name that links to it use, so that links survive when it is reworded. The \
    name is made of small letters, digits and hyphens:
        ## What we keep {#what-we-keep}
    """)
  package static let markdownDuplicateID = Code(
    "markdown/duplicate-id",
    "Two headings of a page pin the same name; a link to it could reach only one of them.")
  package static let markdownUnknownCallout = Code(
    "markdown/unknown-callout",
    """
    There are five callouts: NOTE, TIP, IMPORTANT, WARNING and CAUTION.
        > [!TIP]
        > Agree on the next date before you part.
    """)
  package static let markdownUnsafeLink = Code(
    "markdown/unsafe-link",
    """
    A link whose address begins with javascript:, vbscript: or data: runs a program in the reader's \
    browser. Portico never publishes one. Link to a page, a file or a web address.
    """)
  package static let markdownEmptyDestination = Code(
    "markdown/empty-destination",
    """
    A link or an image needs an address between its parentheses:
        [the first meeting](../modules/first-meeting.md)
    """)
  package static let markdownEmptyLinkText = Code(
    "markdown/empty-link-text",
    """
    A link without words cannot be seen, and a screen reader can only spell out its address. Put the \
    words between the brackets:
        [the first meeting](../modules/first-meeting.md)
    """)
  package static let markdownVagueLinkText = Code(
    "markdown/vague-link-text",
    """
    Many readers go through a page by its links. "Here" tells them nothing; say what is there:
        Read [how to prepare](prepare.md).
    """)
  package static let markdownImageWithoutAlt = Code(
    "markdown/image-without-alt",
    """
    An image needs words for those who cannot see it:
        ![Two colleagues at a whiteboard](whiteboard.jpg)
    If it says nothing that the text does not, mark it as decoration:
        ![](wave.svg "decorative")
    """)
  package static let markdownFootnoteUndefined = Code(
    "markdown/footnote-undefined",
    """
    A mark such as [^1] shows as it is until there is a line that says what the footnote reads:
        [^1]: Survey of 2025, 214 answers.
    """)
  package static let markdownFootnoteUnused = Code(
    "markdown/footnote-unused",
    "A footnote that nothing refers to is left out of the page. Refer to it with its mark: [^1].")
  package static let markdownUndefinedReference = Code(
    "markdown/undefined-reference",
    """
    [text][name] is a link only if a line says where the name leads:
        [name]: ../modules/first-meeting.md
    Without it, readers see the brackets.
    """)
  package static let markdownTooLarge = Code(
    "markdown/too-large",
    """
    A page is far larger than one that people read, or would become so. Portico stops before it costs \
    the whole site. Divide the page, or offer the data as a file.
    """)
  package static let markdownTooDeep = Code(
    "markdown/too-deep",
    """
    Quotes, lists or emphasis are nested deeper than any reader could follow; usually a slip or a \
    damaged file.
    """)
  package static let markdownTableTooLarge = Code(
    "markdown/table-too-large",
    """
    A page may hold 20,000 table cells, and a table 64 columns. Nobody reads a larger one on a \
    screen: divide it, or offer a spreadsheet to download.
    """)
  package static let markdownTooCostly = Code(
    "markdown/too-costly",
    """
    The text holds a pattern that would take very long to read: thousands of brackets, addresses or \
    comments without a break. No ordinary page does; usually a file was pasted or damaged. Divide it \
    into paragraphs, or put data between lines of three backticks in a page of its own.
    """)

  /// The codes of `Syntax`'s Markdown half.
  package static let markdown: [Code] = [
    .markdownRawHTML, .markdownComment, .markdownPrivateCharacter, .markdownPlaceholderUnclosed,
    .markdownLevelOneHeading, .markdownHeadingSkipsLevel, .markdownEmptyHeading,
    .markdownBadHeadingID, .markdownDuplicateID, .markdownUnknownCallout, .markdownUnsafeLink,
    .markdownEmptyDestination, .markdownEmptyLinkText, .markdownVagueLinkText,
    .markdownImageWithoutAlt, .markdownFootnoteUndefined, .markdownFootnoteUnused,
    .markdownUndefinedReference, .markdownTooLarge, .markdownTooDeep, .markdownTableTooLarge,
    .markdownTooCostly,
  ]
}
