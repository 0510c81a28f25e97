import CMarkGFM
import Diagnostics

/// Turns cmark-gfm's tree into a flat list of nodes, and notices all that is wrong with the page as
/// far as the page alone can tell.
struct MarkdownReader {
  let places: MarkdownPlaces
  let scan: MarkdownPrescan
  let options: MarkdownOptions
  /// The body as it was written, to give code its braces back.
  let body: ArraySlice<UInt8>

  var nodes: [MarkdownNode] = []
  var pool: [UInt8] = []
  var diagnostics: [Diagnostic] = []
  var wordCount = 0
  var headings: [Int] = []
  var headingIDs: [String] = []
  /// How often each footnote is referred to.
  var footnoteUses: [Int32] = []

  private var open: [Int] = []
  private var nesting = 0
  private var inlineNesting = 0
  /// Where the next inline node begins, as far as is known: for those that cmark-gfm does not place.
  private var here = MarkdownPosition(line: 1, column: 1)
  private var links = 0
  private var images = 0
  private var footnotes = 0
  private var footnoteLines: Set<Int> = []
  private var codeLines: [ClosedRange<Int>] = []
  private var references = 0
  private var inWord = false
  private var skipsBreak = false
  private var lastLevel = 1
  private var reportedUnclosed: Set<Int> = []
  private var columns: [[MarkdownNode.Flags]] = []
  private var column = 0
  var elements: [MarkdownElement] = []
  /// HTML elements that were reported, whose ends need no report of their own.
  var refused: Set<String> = []
  /// The block that inline nodes are in.
  var block = 0

  init(
    places: MarkdownPlaces, scan: MarkdownPrescan, body: ArraySlice<UInt8>,
    options: MarkdownOptions
  ) {
    self.places = places
    self.scan = scan
    self.body = body
    self.options = options
  }

  // MARK: Walking

  /// Reads the whole page; false if it is nested too deeply, which is then the only mistake.
  mutating func read() -> Bool {
    let kinds = CMark.shared
    guard let root = kinds.parse(scan.fed) else { return true }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return true }
    defer { cmark_iter_free(iterator) }
    nodes.reserveCapacity(scan.fed.count / 24 + 16)
    pool.reserveCapacity(scan.fed.count)
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { break }
      let type = cmark_node_get_type(node).rawValue
      if event == CMARK_EVENT_ENTER {
        enter(node, type, kinds)
        if nesting > options.limits.maxNesting || inlineNesting > options.limits.maxInlineNesting {
          let line = nodes.last(where: { $0.line > 0 }).map { Int($0.line) } ?? 1
          nodes = []
          diagnostics = [.markdownTooDeep(at: places.span(line: line), options.limits)]
          return false
        }
      } else {
        leave(type, kinds)
      }
    }
    closeElements(downTo: 0)
    nameHeadings()
    checkFootnotes()
    return true
  }

  private mutating func enter(_ node: OpaquePointer, _ type: UInt32, _ kinds: CMark) {
    let line = cmark_node_get_start_line(node)
    let column = cmark_node_get_start_column(node)
    func new(_ kind: MarkdownNode.Kind) -> MarkdownNode {
      MarkdownNode(kind: kind, line: line, column: column)
    }
    // What comes after the line `[!NOTE]` begins the callout's text.
    let skips = skipsBreak
    skipsBreak = false
    switch type {
    case CMARK_NODE_TEXT.rawValue: text(cmark_node_get_literal(node), new(.text))
    case CMARK_NODE_SOFTBREAK.rawValue:
      endSourceLine()
      if !skips { nodes.append(new(.softBreak)) }
    case CMARK_NODE_LINEBREAK.rawValue:
      endSourceLine()
      if !skips { nodes.append(new(.hardBreak)) }
    case CMARK_NODE_PARAGRAPH.rawValue: beginParagraph(new(.paragraph), node)
    case CMARK_NODE_EMPH.rawValue: beginInline(new(.emphasis))
    case CMARK_NODE_STRONG.rawValue: beginInline(new(.strong))
    case kinds.strikethrough: beginInline(new(.strikethrough))
    case CMARK_NODE_LINK.rawValue: beginLink(new(.link), node)
    case CMARK_NODE_IMAGE.rawValue: beginLink(new(.image), node)
    case CMARK_NODE_CODE.rawValue:
      var code = new(.code)
      code.text = pooledCode(cmark_node_get_literal(node))
      _ = weigh(code.text)
      nodes.append(code)
    case CMARK_NODE_HEADING.rawValue:
      var heading = new(.heading)
      heading.number = cmark_node_get_heading_level(node)
      heading.end = cmark_node_get_end_line(node)
      begin(heading)
      block = nodes.count - 1
    case CMARK_NODE_LIST.rawValue:
      var list = new(.list)
      list.flags = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? .ordered : []
      // Whether its items' paragraphs get a `<p>`.
      if cmark_node_get_list_tight(node) != 0 { list.flags.insert(.tight) }
      list.number = cmark_node_get_list_start(node)
      begin(list)
    case CMARK_NODE_ITEM.rawValue:
      nesting += 1
      var item = new(.item)
      if cmark_node_get_syntax_extension(node) != nil {
        item.flags.insert(.task)
        if cmark_gfm_extensions_get_tasklist_item_checked(node) { item.flags.insert(.done) }
        if let list = open.last { nodes[list].flags.insert(.task) }
      }
      begin(item)
    case CMARK_NODE_BLOCK_QUOTE.rawValue:
      nesting += 1
      begin(new(.quote))
    case CMARK_NODE_CODE_BLOCK.rawValue: codeBlock(new(.codeBlock), node)
    case CMARK_NODE_THEMATIC_BREAK.rawValue: nodes.append(new(.rule))
    case kinds.table:
      var flags: [MarkdownNode.Flags] = []
      if let alignments = cmark_gfm_extensions_get_table_alignments(node) {
        for i in 0..<Int(cmark_gfm_extensions_get_table_columns(node)) {
          switch alignments[i] {
          case UInt8(ascii: "c"): flags.append(.centre)
          case UInt8(ascii: "r"): flags.append(.right)
          default: flags.append([])
          }
        }
      }
      columns.append(flags)
      begin(new(.table))
    case kinds.tableRow:
      self.column = 0
      var row = new(.tableRow)
      if cmark_gfm_extensions_get_table_row_is_header(node) != 0 { row.flags.insert(.header) }
      begin(row)
    case kinds.tableCell:
      var cell = new(.tableCell)
      if let flags = columns.last, self.column < flags.count { cell.flags = flags[self.column] }
      if let row = open.last, nodes[row].flags.contains(.header) { cell.flags.insert(.header) }
      self.column += 1
      cell.end = line
      begin(cell)
      block = nodes.count - 1
    case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue:
      // The footnotes stand after the page, and outside of what it left open.
      closeElements(downTo: 0)
      nesting += 1
      footnotes += 1
      footnoteLines.insert(Int(line))
      var footnote = new(.footnote)
      footnote.number = Int32(footnotes)
      begin(footnote)
    case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue:
      var reference = new(.footnoteReference)
      reference.number = footnoteNumber(cmark_node_get_literal(node))
      if images == 0, reference.number > 0 {
        while footnoteUses.count < Int(reference.number) { footnoteUses.append(0) }
        footnoteUses[Int(reference.number) - 1] += 1
        nodes.append(reference)
      }
    case CMARK_NODE_HTML_BLOCK.rawValue:
      inWord = false
      html(cmark_node_get_literal(node), line: Int(line), column: Int(column), isBlock: true)
    case CMARK_NODE_HTML_INLINE.rawValue:
      html(cmark_node_get_literal(node), line: Int(line), column: Int(column), isBlock: false)
    default: break
    }
  }

  private mutating func leave(_ type: UInt32, _ kinds: CMark) {
    switch type {
    case CMARK_NODE_DOCUMENT.rawValue, CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: return
    case CMARK_NODE_EMPH.rawValue, CMARK_NODE_STRONG.rawValue, kinds.strikethrough:
      inlineNesting -= 1
    case CMARK_NODE_LINK.rawValue: endLink()
    case CMARK_NODE_IMAGE.rawValue: endImage()
    case CMARK_NODE_HEADING.rawValue: endHeading()
    case CMARK_NODE_PARAGRAPH.rawValue:
      if !endParagraph() { return }
    case CMARK_NODE_ITEM.rawValue, CMARK_NODE_BLOCK_QUOTE.rawValue: nesting -= 1
    case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue:
      nesting -= 1
      if let last = nodes.last, last.isEnd, last.kind == .paragraph, last.mate > (open.last ?? 0),
        !last.flags.contains(.tight), let footnote = open.last
      {
        nodes[nodes.count - 1].flags.insert(.back)
        nodes[nodes.count - 1].number = nodes[footnote].number
      }
    case kinds.table: columns.removeLast()
    default: break
    }
    end()
  }

  private mutating func endSourceLine() {
    inWord = false
    here = MarkdownPosition(line: here.line + 1, column: 1)
  }

  private mutating func begin(_ node: MarkdownNode) {
    inWord = false
    here = MarkdownPosition(line: Int(node.line), column: Int(node.column))
    open.append(nodes.count)
    nodes.append(node)
  }

  private mutating func beginInline(_ node: MarkdownNode) {
    inlineNesting += 1
    open.append(nodes.count)
    nodes.append(node)
  }

  private mutating func end() {
    closeElements(downTo: open.count)
    guard let start = open.popLast() else { return }
    nodes[start].mate = Int32(nodes.count)
    nodes.append(nodes[start].closing(at: start))
  }

  /// How many containers are open: what an HTML element must not outlive.
  var depth: Int { open.count }

  mutating func report(_ diagnostic: Diagnostic) {
    if !isFull { diagnostics.append(diagnostic) }
  }

  /// Nobody reads more mistakes than that, and the place of each is searched for in the source.
  var isFull: Bool { diagnostics.count >= 500 }

  // MARK: Blocks

  private mutating func beginParagraph(_ node: MarkdownNode, _ pointer: OpaquePointer) {
    var paragraph = node
    paragraph.end = cmark_node_get_end_line(pointer)
    if let parent = open.last {
      if nodes[parent].kind == .item, open.count >= 2 {
        if nodes[open[open.count - 2]].flags.contains(.tight) { paragraph.flags.insert(.tight) }
        if nodes[parent].flags.contains(.task), parent == nodes.count - 1 {
          paragraph.flags.insert(.label)
          if nodes[parent].flags.contains(.done) { paragraph.flags.insert(.done) }
        }
      }
    } else {
      paragraph.flags.insert(.topLevel)
    }
    begin(paragraph)
    block = nodes.count - 1
  }

  /// False if nothing is left of the paragraph and it is gone.
  private mutating func endParagraph() -> Bool {
    inWord = false
    guard let start = open.last else { return true }
    if start == nodes.count - 1 {
      open.removeLast()
      nodes.removeLast()
      return false
    }
    if nodes[start + 1].kind == .image, Int(nodes[start + 1].mate) == nodes.count - 1,
      !nodes[start + 1].extra.isEmpty, !nodes[start + 1].flags.contains(.decorative),
      !nodes[start].flags.contains(.label)
    {
      nodes[start].flags.insert(.figure)
      nodes[start + 1].flags.insert(.figure)
    }
    return true
  }

  private mutating func codeBlock(_ node: MarkdownNode, _ pointer: OpaquePointer) {
    var block = node
    block.end = cmark_node_get_end_line(pointer)
    codeLines.append(Int(block.line)...max(Int(block.line), Int(block.end)))
    block.text = pooledCode(cmark_node_get_literal(pointer))
    let info = pooledCode(cmark_node_get_fence_info(pointer))
    let name = pool[info].firstIndex { $0 == 0x20 || $0 == 0x09 }.map { Int32($0) }
    block.extra = info.lowerBound..<(name ?? info.upperBound)
    inWord = false
    nodes.append(block)
  }

  private mutating func endHeading() {
    inWord = false
    guard let start = open.last else { return }
    let level = Int(nodes[start].number)
    let line = Int(nodes[start].line)
    if level == 1 {
      report(.markdownLevelOneHeading(at: headingSpan(start)))
    } else if level > lastLevel + 1 {
      report(.markdownHeadingSkips(from: lastLevel, to: level, at: headingSpan(start)))
    }
    lastLevel = level
    takePinnedID(of: start)
    if !hasWords(start + 1..<nodes.count) {
      report(.markdownEmptyHeading(at: places.span(line: line)))
    }
    headings.append(start)
  }

  /// The heading's own characters on its line.
  func headingSpan(_ heading: Int) -> Span {
    let line = Int(nodes[heading].line)
    let column = Int(nodes[heading].column)
    let range = places.line(line)
    return places.span(
      line: line, column: column, length: max(0, range.count - max(0, column - 1)))
  }

  /// Takes `{#id}` off the end of a heading.
  private mutating func takePinnedID(of heading: Int) {
    guard nodes.count > heading + 1, nodes[nodes.count - 1].kind == .text else { return }
    let last = nodes.count - 1
    let text = pool[nodes[last].text]
    guard text.last == UInt8(ascii: "}"),
      let start = text.lastIndex(of: UInt8(ascii: "{")), start + 1 < text.endIndex,
      text[start + 1] == UInt8(ascii: "#")
    else { return }
    let id = text[start + 2..<text.endIndex - 1]
    let isGood =
      !id.isEmpty
      && id.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          || $0 == UInt8(ascii: "-")
      }
    let span = span(of: start..<text.endIndex, in: last)
    guard isGood else {
      report(
        .markdownBadHeadingID(
          at: span, suggestion: slug(from: String(decoding: id, as: UTF8.self))))
      return
    }
    nodes[heading].extra = Int32(start + 2)..<Int32(text.endIndex - 1)
    var end = start
    while end > text.startIndex, pool[end - 1] == 0x20 { end -= 1 }
    nodes[last].text = nodes[last].text.lowerBound..<Int32(end)
    if nodes[last].text.isEmpty { nodes.removeLast() }
  }

  // MARK: Inline nodes

  private mutating func text(_ literal: UnsafePointer<CChar>?, _ node: MarkdownNode) {
    var node = node
    node.text = pooled(literal)
    guard !node.text.isEmpty else { return }
    if node.line == 0 {
      // An address that was found in the text, or what follows one.
      node.line = Int32(here.line)
      node.column = Int32(here.column)
    } else {
      here = MarkdownPosition(line: Int(node.line), column: Int(node.column))
    }
    here.column += node.text.count
    takeCalloutMark(&node)
    guard !node.text.isEmpty else { return }
    let found = weigh(node.text)
    if found & TextClass.care != 0 { node.flags.insert(.care) }
    nodes.append(node)
    if found & TextClass.care != 0, !scan.unclosed.isEmpty {
      checkUnclosed(node.text, node.line, node.column)
    }
    if found & TextClass.bracket != 0 { checkReferences(in: nodes.count - 1) }
  }

  /// Reads `[!NOTE]` at the start of a quote, and takes it off the text.
  private mutating func takeCalloutMark(_ node: inout MarkdownNode) {
    guard pool[Int(node.text.lowerBound)] == UInt8(ascii: "["), open.count >= 2,
      let paragraph = open.last, paragraph == nodes.count - 1,
      nodes[paragraph].kind == .paragraph, nodes[paragraph - 1].kind == .quote,
      open[open.count - 2] == paragraph - 1
    else { return }
    let text = pool[node.text]
    guard text.count >= 4, text[text.startIndex] == UInt8(ascii: "["),
      text[text.startIndex + 1] == UInt8(ascii: "!"),
      let close = text.firstIndex(of: UInt8(ascii: "]")),
      places.stands(text[...close], line: Int(node.line), column: Int(node.column))
    else { return }
    let word = String(decoding: text[text.startIndex + 2..<close], as: UTF8.self)
    guard let kind = CalloutKind(rawValue: word.lowercased()) else {
      let span = places.span(
        line: Int(node.line), column: Int(node.column), length: close + 1 - text.startIndex)
      report(.markdownUnknownCallout(word, at: span))
      return
    }
    let quote = paragraph - 1
    nodes[quote].kind = .callout
    nodes[quote].number = Int32(CalloutKind.allCases.firstIndex(of: kind)!)
    var start = close + 1
    while start < text.endIndex, text[start] == 0x20 { start += 1 }
    node.column += Int32(start - text.startIndex)
    node.text = Int32(start)..<node.text.upperBound
    skipsBreak = node.text.isEmpty
  }

  private mutating func beginLink(_ node: MarkdownNode, _ pointer: OpaquePointer) {
    var link = node
    link.text = pooled(cmark_node_get_url(pointer))
    link.extra = pooled(cmark_node_get_title(pointer))
    link.end = cmark_node_get_end_column(pointer)
    if link.line == 0 {
      link.line = Int32(here.line)
      link.column = Int32(here.column)
    }
    let start = nodes.count
    beginInline(link)
    if !scan.unclosed.isEmpty {
      checkUnclosed(link.text, link.line, link.column)
      checkUnclosed(link.extra, link.line, link.column)
    }
    let url = pool[link.text]
    if isUnsafeURL(url) {
      report(.markdownUnsafeLink(at: destinationSpan(start)))
      nodes[start].flags.insert(.bare)
    } else if url.isEmpty {
      report(
        .markdownEmptyDestination(at: destinationSpan(start), isImage: link.kind == .image))
      nodes[start].flags.insert(.bare)
    }
    if link.kind == .image {
      images += 1
      if pool[link.extra].elementsEqual("decorative".utf8) {
        nodes[start].flags.insert(.decorative)
      }
    } else {
      if links > 0 { nodes[start].flags.insert(.bare) }
      links += 1
    }
  }

  private mutating func endImage() {
    inlineNesting -= 1
    images -= 1
    guard let start = open.last else { return }
    if hasWords(start + 1..<nodes.count) {
      // A title beside words is a caption.
      nodes[start].flags.remove(.decorative)
    } else if !nodes[start].flags.contains(.decorative) {
      report(.markdownImageWithoutAlt(at: linkSpan(start)))
    }
  }

  private mutating func endLink() {
    inlineNesting -= 1
    links -= 1
    guard let start = open.last, images == 0 else { return }
    guard hasWords(start + 1..<nodes.count) else {
      report(.markdownEmptyLinkText(at: linkSpan(start)))
      nodes[start].flags.insert(.bare)
      return
    }
    guard nodes.count == start + 2, nodes[start + 1].kind == .text else { return }
    let text = nodes[start + 1].text
    if let vague = vagueText(pool[text]) {
      report(
        .markdownVagueLinkText(
          vague, at: span(of: Int(text.lowerBound)..<Int(text.upperBound), in: start + 1)))
    }
  }

  /// A link's text in lower case and without punctuation, if it tells nobody where the link leads.
  private func vagueText(_ text: ArraySlice<UInt8>) -> String? {
    guard text.count <= 24 else { return nil }
    func isPunctuation(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x00...0x2F, 0x3A...0x40: true
      default: false
      }
    }
    var bare = text.drop(while: isPunctuation)
    while let last = bare.last, isPunctuation(last) { bare.removeLast() }
    // Most links are done here: their first word is another.
    guard bare.count <= 16, let first = bare.first, vagueStarts[Int(first | 0x20)]
    else { return nil }
    let words = String(decoding: bare, as: UTF8.self).lowercased()
    return vagueLinkTexts.contains(words) ? words : nil
  }

  /// Whether there is anything to read in some nodes.
  private func hasWords(_ range: Range<Int>) -> Bool {
    for node in nodes[range] where !node.isEnd {
      switch node.kind {
      case .text, .code:
        if pool[node.text].contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 }) {
          return true
        }
      case .markup where node.number == 0: return true
      default: continue
      }
    }
    return false
  }

  // MARK: Text

  /// Counts the words, and says which kinds of bytes there are.
  private mutating func weigh(_ range: Range<Int32>) -> UInt8 {
    // Without branches, because every byte of every page comes by.
    var gap: UInt8 = inWord ? 0 : 1
    var words = 0
    let found = pool.withUnsafeBufferPointer { pool in
      TextClass.table.withUnsafeBufferPointer { classes in
        var found: UInt8 = 0
        for byte in UnsafeBufferPointer(
          rebasing: pool[Int(range.lowerBound)..<Int(range.upperBound)])
        {
          let kind = classes[Int(byte)]
          found |= kind
          words &+= Int(gap & ~kind)
          gap = kind & TextClass.gap
        }
        return found
      }
    }
    inWord = gap == 0
    if images == 0 { wordCount += words }
    return found
  }

  /// A `{{` without its `}}`, wherever it is but in code.
  mutating func checkUnclosed(_ range: Range<Int32>, _ line: Int32, _ column: Int32) {
    var at = Int(range.lowerBound)
    while at + 1 < Int(range.upperBound), !isFull {
      defer { at += 1 }
      guard pool[at] == unclosedMark.0, pool[at + 1] == unclosedMark.1 else { continue }
      guard let which = unclosed(onLine: Int(line), from: Int(column)) else { return }
      reportedUnclosed.insert(which)
      let place = scan.unclosed[which]
      report(
        .markdownPlaceholderUnclosed(
          at: places.span(line: place.line, column: place.column, length: 2)))
    }
  }

  /// The first `{{` on a line that was not reported yet, at or after a column if there is one; or
  /// else the first of the page.
  private func unclosed(onLine line: Int, from column: Int) -> Int? {
    var low = 0
    var high = scan.unclosed.count
    while low < high {
      let middle = (low + high) / 2
      if scan.unclosed[middle].line < line { low = middle + 1 } else { high = middle }
    }
    var before: Int?
    while low < scan.unclosed.count, scan.unclosed[low].line == line {
      if !reportedUnclosed.contains(low) {
        if scan.unclosed[low].column >= column { return low }
        before = before ?? low
      }
      low += 1
    }
    return before ?? scan.unclosed.indices.first { !reportedUnclosed.contains($0) }
  }

  /// `[^x]` and `[text][label]` that are still text have no definition.
  private mutating func checkReferences(in node: Int) {
    guard images == 0 else { return }
    let range = Int(nodes[node].text.lowerBound)..<Int(nodes[node].text.upperBound)
    let open = UInt8(ascii: "[")
    let close = UInt8(ascii: "]")
    func end(from start: Int) -> Int? {
      for i in start + 1..<max(start + 1, min(range.upperBound, start + 200)) {
        if pool[i] == close { return i }
        if pool[i] == open { return nil }
      }
      return nil
    }
    var start: (at: MarkdownPosition, isExact: Bool)?
    var at = range.lowerBound
    while at < range.upperBound, references < 500 {
      defer { at += 1 }
      guard pool[at] == open, let first = end(from: at), first > at + 1 else { continue }
      if pool[at + 1] == UInt8(ascii: "^") {
        guard first > at + 2 else { continue }
        references += 1
        let from = start ?? places.start(ofNode: node, nodes: nodes, pool: pool, block: block)
        start = from
        guard let span = writtenSpan(of: at..<first + 1, in: node, from: from) else { continue }
        let label = String(decoding: pool[at + 2..<first], as: UTF8.self)
        report(.markdownFootnoteUndefined(label, at: span))
        at = first
      } else if first + 1 < range.upperBound, pool[first + 1] == open,
        let second = end(from: first + 1)
      {
        let label = second > first + 2 ? pool[first + 2..<second] : pool[at + 1..<first]
        references += 1
        let from = start ?? places.start(ofNode: node, nodes: nodes, pool: pool, block: block)
        start = from
        guard let span = writtenSpan(of: at..<second + 1, in: node, from: from) else { continue }
        report(
          .markdownUndefinedReference(String(decoding: label, as: UTF8.self), at: span))
        at = second
      }
    }
  }

  /// Where a stretch of text stands in the source, unless it was escaped there.
  private func writtenSpan(
    of range: Range<Int>, in node: Int, from start: (at: MarkdownPosition, isExact: Bool)
  ) -> Span? {
    let span = places.span(of: range, in: nodes[node].text, pool: pool, from: start)
    let line = span.line - places.firstLine + 1
    guard span.column > 0 else { return nil }
    let at = Int(places.lineStarts[line - 1]) + span.column - 1
    if at > 0, places.fed[at - 1] == UInt8(ascii: "\\") { return nil }
    return span
  }

  // MARK: Places

  /// The place of a stretch of a text node.
  func span(of range: Range<Int>, in node: Int) -> Span {
    if isFull { return places.span(line: 0) }
    return places.span(
      of: range, in: nodes[node].text, pool: pool,
      from: places.start(ofNode: node, nodes: nodes, pool: pool, block: block))
  }

  func destinationSpan(_ link: Int) -> Span {
    if isFull { return places.span(line: 0) }
    return places.destinationSpan(nodes[link], pool: pool)
  }

  /// The place of a whole link or image.
  func linkSpan(_ link: Int) -> Span {
    let node = nodes[link]
    let line = places.line(Int(node.line))
    guard node.column > 0, node.end >= node.column, Int(node.end) <= line.count else {
      return destinationSpan(link)
    }
    return places.span(
      line: Int(node.line), column: Int(node.column), length: Int(node.end - node.column + 1))
  }

  // MARK: The pool

  mutating func pooled(_ string: UnsafePointer<CChar>?) -> Range<Int32> {
    let start = Int32(pool.count)
    guard let string else { return start..<start }
    let count = portico_length(string)
    string.withMemoryRebound(to: UInt8.self, capacity: count) {
      pool.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
    return start..<Int32(pool.count)
  }

  mutating func pooled(_ bytes: [UInt8]) -> Range<Int32> {
    let start = Int32(pool.count)
    pool.append(contentsOf: bytes)
    return start..<Int32(pool.count)
  }

  /// The same for code, in which `{{ … }}` means nothing and stays.
  private mutating func pooledCode(_ string: UnsafePointer<CChar>?) -> Range<Int32> {
    let range = pooled(string)
    guard !scan.placeholders.isEmpty || !scan.unclosed.isEmpty else { return range }
    let written = pool[range]
    guard written.contains(where: { $0 == 0xF3 || $0 == 0xC2 }) else { return range }
    return pooled(asWritten(Array(written)))
  }

  /// Bytes of the fed text as the author wrote them.
  func asWritten(_ bytes: [UInt8]) -> [UInt8] {
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      if let index = sentinel(in: bytes, at: i), index < scan.placeholders.count {
        let range = scan.placeholders[index].range
        written += body[body.startIndex + range.lowerBound..<body.startIndex + range.upperBound]
        i += range.count
      } else if bytes[i] == unclosedMark.0, i + 1 < bytes.count, bytes[i + 1] == unclosedMark.1 {
        written += [UInt8(ascii: "{"), UInt8(ascii: "{")]
        i += 2
      } else {
        written.append(bytes[i])
        i += 1
      }
    }
    return written
  }

  // MARK: At the end

  private mutating func nameHeadings() {
    var pinned: Set<String> = []
    for heading in headings where !nodes[heading].extra.isEmpty {
      let id = String(decoding: pool[nodes[heading].extra], as: UTF8.self)
      if !pinned.insert(id).inserted {
        report(.markdownDuplicateID(id, at: headingSpan(heading)))
      }
    }
    var taken = pinned
    // Those of the theme are the same for all pages, and not copied for each.
    func isFree(_ id: String) -> Bool {
      !options.reservedIDs.contains(id) && taken.insert(id).inserted
    }
    // GitHub counts each name's repeats from 1; where we are is remembered, or a page of equal
    // headings would be compared with itself.
    var next: [String: Int] = [:]
    for heading in headings {
      if !nodes[heading].extra.isEmpty {
        headingIDs.append(String(decoding: pool[nodes[heading].extra], as: UTF8.self))
        continue
      }
      var base = headingID(sourceText(of: heading))
      if base.isEmpty { base = "section" }
      var id = base
      while !isFree(id) {
        let number = next[base, default: 0] + 1
        next[base] = number
        id = base + "-" + String(number)
      }
      nodes[heading].extra = pooled(Array(id.utf8))
      headingIDs.append(id)
    }
  }

  /// A heading's text with the last name of each placeholder in its place, so that its id does not
  /// change with a date.
  private func sourceText(of heading: Int) -> String {
    var bytes: [UInt8] = []
    for node in nodes[heading + 1..<Int(nodes[heading].mate)] where !node.isEnd {
      switch node.kind {
      case .text, .code:
        let text = Array(pool[node.text])
        guard node.flags.contains(.care) else {
          bytes += text
          continue
        }
        var i = 0
        while i < text.count {
          if let index = sentinel(in: text, at: i), index < scan.placeholders.count {
            let placeholder = scan.placeholders[index]
            bytes += lastName(of: placeholder.expression).utf8
            i += placeholder.range.count
          } else {
            bytes.append(text[i])
            i += 1
          }
        }
      case .softBreak, .hardBreak: bytes.append(0x20)
      default: continue
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func lastName(of expression: String) -> Substring {
    let path = expression.prefix { $0 != "|" }
    let name = path.split(separator: ".").last ?? path
    return name.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
  }

  /// Definitions that nothing refers to vanish from cmark-gfm's tree.
  private mutating func checkFootnotes() {
    guard !scan.footnotes.isEmpty else { return }
    var isCode = [Bool](repeating: false, count: scan.lineStarts.count + 2)
    for lines in codeLines {
      for line in lines where line < isCode.count { isCode[line] = true }
    }
    for (place, length) in scan.footnotes where !footnoteLines.contains(place.line) {
      if isCode[place.line] { continue }
      report(
        .markdownFootnoteUnused(
          at: places.span(line: place.line, column: place.column, length: length)))
      if isFull { return }
    }
  }
}

/// Words that tell nobody where a link leads when they stand alone.
private let vagueLinkTexts: Set<String> = [
  "here", "click here", "click", "link", "this link", "this page", "this", "more", "read more",
  "learn more", "see here", "see more", "hier", "hier klicken", "mehr", "mehr lesen", "weiterlesen",
  "ici", "cliquez ici", "en savoir plus", "lire la suite", "aquí", "haga clic aquí", "leer más",
]

/// Which bytes, made lower case, those begin with.
private let vagueStarts: [Bool] = {
  var starts = [Bool](repeating: false, count: 256)
  for text in vagueLinkTexts {
    if let first = text.utf8.first { starts[Int(first | 0x20)] = true }
  }
  return starts
}()

private func footnoteNumber(_ literal: UnsafePointer<CChar>?) -> Int32 {
  guard var digit = literal else { return 0 }
  var number: Int32 = 0
  while digit.pointee >= 0x30, digit.pointee <= 0x39, number < 100_000_000 {
    number = number * 10 + Int32(digit.pointee - 0x30)
    digit += 1
  }
  return number
}
