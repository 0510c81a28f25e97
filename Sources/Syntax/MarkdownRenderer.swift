import Diagnostics
import Templating

/// Writes a page's HTML.
///
/// Everything that comes from the source or from the resolver is escaped for its place here, and no
/// other code writes to `out`.
struct MarkdownRenderer {
  let tree: MarkdownTree
  let resolver: any MarkdownResolver
  let idPrefix: String
  let headingShift: Int
  let words: MarkdownWords

  var out: [UInt8] = []
  var headings: [Heading] = []

  private let watch: WordWatch?
  private var watched = 0
  private var block = 0
  private var headingIndex = 0
  private var headingStart = 0
  private var isLinkOpen = false
  private var inTableBody = false
  private var inFootnotes = false
  /// In a copy of a heading: no links, footnote marks or reports.
  private var isCopy = false
  private var footnotesSeen: [Int32]

  init(
    tree: MarkdownTree, resolver: any MarkdownResolver, idPrefix: String = "", headingShift: Int = 0
  ) {
    self.tree = tree
    self.resolver = resolver
    self.idPrefix = idPrefix
    self.headingShift = headingShift
    words = resolver.words
    watch = WordWatch(resolver.watchedWords)
    footnotesSeen = Array(repeating: 0, count: tree.footnoteUses.count)
  }

  // MARK: The page

  mutating func render() {
    let start = out.count
    // What follows is about as long as what was read, and some tags.
    out.reserveCapacity(start + tree.pool.count + tree.nodes.count * 8)
    headings.reserveCapacity(tree.headingNodes.count)
    render(0..<tree.nodes.count, budget: start + tree.options.limits.maxOutputBytes)
    if inFootnotes { write("</ol>\n</section>\n") }
  }

  private mutating func render(_ range: Range<Int>, budget: Int) {
    let nodes = tree.nodes
    let pool = tree.pool
    nodes.withUnsafeBufferPointer { nodes in
      pool.withUnsafeBufferPointer { pool in
        var i = range.lowerBound
        while i < range.upperBound {
          i = nodes[i].isEnd ? end(nodes[i], i) : begin(nodes[i], i, nodes, pool)
          if out.count > budget {
            resolver.report(
              .markdownTooLarge(
                at: tree.places.span(line: Int(max(1, nodes[min(i, nodes.count - 1)].line))),
                "a page becomes at most \(tree.options.limits.maxOutputBytes >> 20) MiB of HTML"))
            return
          }
        }
      }
    }
  }

  /// Writes what a node begins with, and gives the index of the node to go on with.
  @inline(__always)
  private mutating func begin(
    _ node: MarkdownNode, _ i: Int, _ nodes: UnsafeBufferPointer<MarkdownNode>,
    _ pool: UnsafeBufferPointer<UInt8>
  ) -> Int {
    switch node.kind {
    case .text:
      let bytes = UnsafeBufferPointer(
        rebasing: pool[Int(node.text.lowerBound)..<Int(node.text.upperBound)])
      if node.flags.contains(.care) {
        escape(bytes, .text)
      } else {
        out.append(contentsOf: bytes)
      }
      if watch != nil, !isCopy { lookForWords(in: bytes, node, i) }
    case .softBreak: out.append(0x0A)
    case .hardBreak: write("<br>\n")
    case .code:
      write("<code>")
      escape(slice(pool, node.text), .code)
      write("</code>")
    case .emphasis: write("<em>")
    case .strong: write("<strong>")
    case .strikethrough: write("<del>")
    case .markup: escape(slice(pool, node.text), .markup)
    case .link: beginLink(node)
    case .image: return image(node, i, nodes, pool)
    case .footnoteReference: footnoteReference(node)
    case .paragraph:
      block = i
      if !node.flags.contains(.tight) {
        startLine()
        write(node.flags.contains(.figure) ? "<figure>" : "<p>")
      } else if node.flags.contains(.figure) {
        write("<figure>")
      }
      if node.flags.contains(.label) {
        write("<label>")
        checkbox(isDone: node.flags.contains(.done))
        out.append(0x20)
      }
    case .heading:
      block = i
      startLine()
      write("<h")
      out.append(level(of: node))
      write(" id=\"")
      write(idPrefix, .attribute)
      escape(slice(pool, node.extra), .attribute)
      write("\">")
      headingStart = out.count
    case .quote:
      startLine()
      write("<blockquote>\n")
    case .callout: callout(node)
    case .list: beginList(node)
    case .item:
      startLine()
      if node.flags.contains(.task) {
        write("<li class=\"task\">")
        if !nodes[i + 1].flags.contains(.label) || nodes[i + 1].isEnd {
          // A box without words beside it has its name in an attribute.
          write("<input type=\"checkbox\" disabled")
          if node.flags.contains(.done) { write(" checked") }
          write(" aria-label=\"")
          write(node.flags.contains(.done) ? words.taskDone : words.taskOpen, .attribute)
          write("\">")
        }
      } else {
        write("<li>")
      }
    case .codeBlock:
      startLine()
      // Focusable, so that the keyboard can scroll it.
      write("<pre tabindex=\"0\"><code")
      if !node.extra.isEmpty {
        write(" class=\"language-")
        escape(slice(pool, node.extra), .codeAttribute)
        write("\"")
      }
      write(">")
      escape(slice(pool, node.text), .code)
      write("</code></pre>\n")
    case .rule:
      startLine()
      write("<hr>\n")
    case .footnote:
      startLine()
      if !inFootnotes {
        inFootnotes = true
        write("<section class=\"footnotes\"")
        // Several pages on one have several such sections; only one could be the landmark.
        if idPrefix.isEmpty {
          write(" aria-label=\"")
          write(words.footnotes, .attribute)
          write("\"")
        }
        write(">\n<ol>\n")
      }
      write("<li id=\"")
      footnoteID(node.number)
      write("\">")
    case .table:
      startLine()
      // A group, not a region: tables have no names of their own, and landmarks must differ.
      write("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"")
      write(words.table, .attribute)
      write("\">\n<table>\n")
      inTableBody = false
    case .tableRow:
      startLine()
      if node.flags.contains(.header) {
        write("<thead>\n")
      } else if !inTableBody {
        inTableBody = true
        write("<tbody>\n")
      }
      write("<tr>\n")
    case .tableCell:
      block = i
      // A heading without words would name its column "".
      let isHeader = node.flags.contains(.header) && Int(node.mate) > i + 1
      write(isHeader ? "<th scope=\"col\"" : "<td")
      if node.flags.contains(.centre) { write(" class=\"align-center\"") }
      if node.flags.contains(.right) { write(" class=\"align-right\"") }
      write(">")
    }
    return i + 1
  }

  @inline(__always)
  private mutating func end(_ node: MarkdownNode, _ i: Int) -> Int {
    switch node.kind {
    case .emphasis: write("</em>")
    case .strong: write("</strong>")
    case .strikethrough: write("</del>")
    case .link:
      if isLinkOpen, !node.flags.contains(.bare) {
        write("</a>")
        isLinkOpen = false
      }
    case .paragraph:
      if node.flags.contains(.label) { write("</label>") }
      if node.flags.contains(.back) { wayBack(node.number) }
      if node.flags.contains(.figure) {
        write("</figure>\n")
      } else if !node.flags.contains(.tight) {
        write("</p>\n")
      }
    case .heading:
      let html = Array(out[headingStart...])
      write("</h")
      out.append(level(of: node))
      write(">\n")
      if !isCopy {
        headings.append(heading(at: Int(node.mate), html: html))
        headingIndex += 1
      }
    case .quote:
      startLine()
      write("</blockquote>\n")
    case .callout:
      startLine()
      write("</aside>\n")
    case .list:
      startLine()
      write(node.flags.contains(.ordered) ? "</ol>\n" : "</ul>\n")
    case .item: write("</li>\n")
    case .footnote:
      // Where the last paragraph did not take it.
      if !tree.nodes[i - 1].flags.contains(.back) {
        startLine()
        write("<p>")
        wayBack(node.number, withSpace: false)
        write("</p>\n")
      }
      write("</li>\n")
    case .tableCell:
      let isHeader = node.flags.contains(.header) && Int(node.mate) < i - 1
      write(isHeader ? "</th>\n" : "</td>\n")
    case .tableRow:
      write("</tr>\n")
      if node.flags.contains(.header) { write("</thead>\n") }
    case .table:
      if inTableBody { write("</tbody>\n") }
      inTableBody = false
      write("</table>\n</div>\n")
    default: break
    }
    return i + 1
  }

  private mutating func beginList(_ node: MarkdownNode) {
    startLine()
    let isOrdered = node.flags.contains(.ordered)
    write(isOrdered ? "<ol" : "<ul")
    if node.flags.contains(.task) { write(" class=\"tasks\"") }
    if isOrdered, node.number != 1 {
      write(" start=\"")
      write(number: Int(node.number))
      write("\"")
    }
    write(">\n")
  }

  private mutating func callout(_ node: MarkdownNode) {
    let kind = CalloutKind.allCases[Int(node.number)]
    startLine()
    write("<aside class=\"callout callout-")
    write(kind.rawValue, .attribute)
    // A note, not a landmark: a page may hold several of the same name.
    write("\" role=\"note\" aria-label=\"")
    write(words.title(of: kind), .attribute)
    write("\">\n<p class=\"callout-title\">")
    write(words.title(of: kind), .text)
    write("</p>\n")
  }

  private mutating func checkbox(isDone: Bool) {
    write("<input type=\"checkbox\" disabled")
    if isDone { write(" checked") }
    write(">")
  }

  private func level(of heading: MarkdownNode) -> UInt8 {
    UInt8(ascii: "0") + UInt8(max(1, min(6, Int(heading.number) + headingShift)))
  }

  // MARK: Headings

  /// A heading as data; `html` is what was just written for it.
  mutating func heading(at index: Int, html: [UInt8]?) -> Heading {
    let node = tree.nodes[index]
    let inside = index + 1..<Int(node.mate)
    let isPlain =
      html != nil
      && tree.nodes[inside].allSatisfy {
        $0.kind != .link && $0.kind != .image && $0.kind != .footnoteReference
      }
    let outside = out
    let wasCopy = isCopy
    isCopy = true
    defer {
      isCopy = wasCopy
      out = outside
    }
    var bytes: [UInt8]
    if isPlain, let html {
      bytes = html
    } else {
      out = []
      render(inside, budget: tree.options.limits.maxOutputBytes)
      bytes = out
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    out = []
    appendText(inside)
    return Heading(
      level: Int(node.number), id: String(decoding: tree.pool[node.extra], as: UTF8.self),
      text: String(decoding: out, as: UTF8.self),
      // Written by `render` alone, which escapes all that is not its own.
      html: HTML(trusted: bytes), line: tree.places.firstLine + Int(node.line) - 1)
  }

  // MARK: Links and images

  private mutating func beginLink(_ node: MarkdownNode) {
    guard !isCopy, !node.flags.contains(.bare) else { return }
    isLinkOpen = false
    guard let destination = destination(node) else { return }
    guard case .link(let link, let external) = resolver.link(destination.url, at: destination.span)
    else { return }
    isLinkOpen = true
    write("<a href=\"")
    write(url: link.url)
    write("\"")
    title(of: node)
    if external { write(" class=\"external\"") }
    write(">")
  }

  private mutating func image(
    _ node: MarkdownNode, _ i: Int, _ nodes: UnsafeBufferPointer<MarkdownNode>,
    _ pool: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let next = Int(node.mate) + 1
    if isCopy || node.flags.contains(.bare) { return next }
    guard let destination = destination(node),
      let image = resolver.image(destination.url, at: destination.span)
    else { return next }
    write("<img src=\"")
    write(url: image.link.url)
    write("\"")
    if let width = image.width, let height = image.height {
      write(" width=\"")
      write(number: width)
      write("\" height=\"")
      write(number: height)
      write("\"")
    }
    write(" alt=\"")
    if !node.flags.contains(.decorative) {
      for inner in nodes[i + 1..<Int(node.mate)] where !inner.isEnd {
        switch inner.kind {
        case .text: escape(slice(pool, inner.text), .attribute)
        case .code: escape(slice(pool, inner.text), .codeAttribute)
        case .softBreak, .hardBreak: out.append(0x20)
        default: continue
        }
      }
    }
    write("\"")
    if !node.flags.contains(.decorative), !node.flags.contains(.figure) { title(of: node) }
    write(" loading=\"lazy\" decoding=\"async\">")
    if node.flags.contains(.figure) {
      write("<figcaption>")
      escape(slice(pool, node.extra), .text)
      write("</figcaption>")
    }
    return next
  }

  private mutating func title(of node: MarkdownNode) {
    guard !node.extra.isEmpty else { return }
    write(" title=\"")
    tree.pool.withUnsafeBufferPointer { escape(slice($0, node.extra), .attribute) }
    write("\"")
  }

  /// A destination with its placeholders filled in; nil if one has no value, or makes it unsafe.
  private func destination(_ node: MarkdownNode) -> (url: String, span: Span)? {
    let span = tree.places.destinationSpan(node, pool: tree.pool)
    let raw = tree.pool[node.text]
    guard !tree.placeholders.isEmpty, raw.contains(0xF3) else {
      return (String(decoding: raw, as: UTF8.self), span)
    }
    let bytes = Array(raw)
    var url: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if let index = sentinel(in: bytes, at: at), index < tree.placeholders.count {
        guard let value = value(of: index) else { return nil }
        url += value.utf8
        at += tree.placeholders[index].range.count
      } else {
        url.append(bytes[at])
        at += 1
      }
    }
    if isUnsafeURL(url) {
      resolver.report(.markdownUnsafeLink(at: span))
      return nil
    }
    return (String(decoding: url, as: UTF8.self), span)
  }

  private func value(of index: Int) -> String? {
    let placeholder = tree.placeholders[index]
    return resolver.placeholder(
      placeholder.expression,
      at: tree.places.span(
        line: placeholder.line, column: placeholder.column, length: placeholder.range.count))
  }

  // MARK: Footnotes

  private mutating func footnoteReference(_ node: MarkdownNode) {
    guard !isCopy else { return }
    let number = Int(node.number)
    footnotesSeen[number - 1] += 1
    write("<sup class=\"footnote-ref\"><a href=\"#")
    footnoteID(node.number)
    write("\" id=\"")
    referenceID(node.number, footnotesSeen[number - 1])
    write("\" aria-label=\"")
    write(words.footnote, .attribute)
    out.append(0x20)
    write(number: number)
    write("\">")
    write(number: number)
    write("</a></sup>")
  }

  // An underscore, which no heading's id has.
  private mutating func footnoteID(_ number: Int32) {
    write(idPrefix, .attribute)
    write("fn_")
    write(number: Int(number))
  }

  private mutating func referenceID(_ number: Int32, _ use: Int32) {
    write(idPrefix, .attribute)
    write("ref_")
    write(number: Int(number))
    if use > 1 {
      write("_")
      write(number: Int(use))
    }
  }

  private mutating func wayBack(_ number: Int32, withSpace: Bool = true) {
    let uses = Int(number) <= tree.footnoteUses.count ? tree.footnoteUses[Int(number) - 1] : 0
    guard uses > 0 else { return }
    for use in 1...uses {
      if withSpace || use > 1 { out.append(0x20) }
      write("<a class=\"footnote-back\" href=\"#")
      referenceID(number, use)
      write("\" aria-label=\"")
      write(words.backToText, .attribute)
      if uses > 1 {
        out.append(0x20)
        write(number: Int(use))
      }
      write("\">\u{21A9}\u{FE0E}</a>")
    }
  }

  // MARK: Plain text

  /// Appends the text of some nodes, as a reader would copy it.
  private mutating func appendText(_ range: Range<Int>) {
    tree.pool.withUnsafeBufferPointer { pool in
      for node in tree.nodes[range] where !node.isEnd {
        switch node.kind {
        case .text: escape(slice(pool, node.text), .plain)
        case .code, .codeBlock: out.append(contentsOf: slice(pool, node.text))
        case .softBreak, .hardBreak: out.append(0x20)
        default: continue
        }
      }
    }
  }

  mutating func searchText() {
    tree.pool.withUnsafeBufferPointer { pool in
      for node in tree.nodes {
        switch node.kind {
        case .text: escape(slice(pool, node.text), .plain)
        case .code: out.append(contentsOf: slice(pool, node.text))
        case .codeBlock:
          startLine()
          out.append(contentsOf: slice(pool, node.text))
        case .softBreak, .hardBreak, .footnoteReference: out.append(0x20)
        case .emphasis, .strong, .strikethrough, .link, .image, .markup: continue
        default: startLine()
        }
      }
    }
  }

  /// The page as mail without markup shows it: blocks divided by an empty line, list items behind a
  /// hyphen or their number, and a link's address behind its words.
  mutating func letter(address: (Link) -> String?) {
    var lists: [(isOrdered: Bool, number: Int32)] = []
    var links: [(address: String, start: Int)?] = []
    var isFirstInItem = false
    func gap(_ out: inout [UInt8]) {
      while let last = out.last, last == 0x20 || last == 0x0A { out.removeLast() }
      if !out.isEmpty { out.append(contentsOf: [0x0A, 0x0A]) }
    }
    tree.pool.withUnsafeBufferPointer { pool in
      for node in tree.nodes {
        switch node.kind {
        case .text where !node.isEnd: escape(slice(pool, node.text), .plain)
        case .code where !node.isEnd: out.append(contentsOf: slice(pool, node.text))
        case .softBreak: out.append(0x20)
        case .hardBreak: startLine()
        case .list:
          if node.isEnd {
            lists.removeLast()
          } else {
            if lists.isEmpty { gap(&out) }
            lists.append((node.flags.contains(.ordered), node.number))
          }
        case .item where !node.isEnd:
          startLine()
          out.append(contentsOf: repeatElement(0x20, count: 2 * (lists.count - 1)))
          if lists[lists.count - 1].isOrdered {
            write(number: Int(lists[lists.count - 1].number))
            write(". ")
            lists[lists.count - 1].number += 1
          } else {
            write("- ")
          }
          isFirstInItem = true
        case .link:
          if !node.isEnd {
            var known: (String, Int)?
            if !node.flags.contains(.bare), let destination = destination(node),
              case .link(let link, _) = resolver.link(destination.url, at: destination.span),
              let address = address(link)
            {
              known = (address, out.count)
            }
            links.append(known)
          } else if let link = links.popLast() ?? nil {
            // An address that is its own words need not be said twice.
            let shown =
              link.address.hasPrefix("mailto:") ? link.address.dropFirst(7) : link.address[...]
            if !out[link.start...].elementsEqual(shown.utf8) {
              write(" (")
              out.append(contentsOf: shown.utf8)
              write(")")
            }
          }
        case .emphasis, .strong, .strikethrough, .image, .markup, .footnoteReference, .text, .code,
          .item:
          continue
        case .tableCell:
          if node.isEnd { write("  ") }
        case .tableRow:
          if !node.isEnd { startLine() }
        case .codeBlock where !node.isEnd:
          gap(&out)
          out.append(contentsOf: slice(pool, node.text))
        case .paragraph where isFirstInItem && !node.isEnd: isFirstInItem = false
        case .paragraph where !lists.isEmpty:
          if !node.isEnd { startLine() }
        default:
          if !node.isEnd { gap(&out) }
        }
      }
    }
    gap(&out)
    if !out.isEmpty { out.removeLast() }
  }

  mutating func plainText(limit: Int) -> String {
    let all = tree.nodes.indices.filter {
      tree.nodes[$0].kind == .paragraph && !tree.nodes[$0].isEnd
    }
    let top = all.filter { tree.nodes[$0].flags.contains(.topLevel) }
    var isCut = false
    for paragraph in top.isEmpty ? all : top {
      // A character has at most a few bytes; more need not be looked at.
      if out.count > limit * 4 {
        isCut = true
        break
      }
      if !out.isEmpty, out.last != 0x20 { out.append(0x20) }
      appendText(paragraph + 1..<Int(tree.nodes[paragraph].mate))
    }
    let text = String(decoding: out, as: UTF8.self)
    let start = text.prefix(limit)
    if start.endIndex == text.endIndex, !isCut { return text }
    let room = text.prefix(max(0, limit - 1))
    var end = room.endIndex
    if let space = room.lastIndex(of: " ") { end = space }
    while end > room.startIndex, " ,;:–—-".contains(room[room.index(before: end)]) {
      end = room.index(before: end)
    }
    return room[..<end] + "…"
  }

  // MARK: Watched words

  private mutating func lookForWords(
    in bytes: UnsafeBufferPointer<UInt8>, _ node: MarkdownNode, _ i: Int
  ) {
    guard let watch, watched < 500 else { return }
    var start: (at: MarkdownPosition, isExact: Bool)?
    let base = Int(node.text.lowerBound)
    watch.search(bytes, placeholders: tree.placeholders) { word, range in
      guard watched < 500 else { return }
      watched += 1
      let from =
        start
        ?? tree.places.start(ofNode: i, nodes: tree.nodes, pool: tree.pool, block: block)
      start = from
      resolver.foundWatchedWord(
        word,
        at: tree.places.span(
          of: range.lowerBound + base..<range.upperBound + base, in: node.text, pool: tree.pool,
          from: from))
    }
  }

  // MARK: Writing

  private enum Place {
    /// Between tags, with placeholders.
    case text
    /// In a quoted attribute, with placeholders.
    case attribute
    /// The same, where `{{ … }}` stays.
    case code, codeAttribute
    /// Markup that was checked; only its placeholders are filled in.
    case markup
    /// Text that stays text.
    case plain
  }

  private func slice(
    _ pool: UnsafeBufferPointer<UInt8>, _ range: Range<Int32>
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: pool[Int(range.lowerBound)..<Int(range.upperBound)])
  }

  @inline(__always)
  private mutating func write(_ literal: StaticString) {
    out.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  private mutating func write(_ text: String, _ place: Place) {
    var text = text
    text.withUTF8 { escape($0, place == .text ? .code : .codeAttribute) }
  }

  private mutating func write(number: Int) {
    write(String(number), .attribute)
  }

  @inline(__always)
  private mutating func startLine() {
    if let last = out.last, last != 0x0A { out.append(0x0A) }
  }

  /// Copies whole stretches between the bytes that need care, which are ASCII or the first of a
  /// sequence, so that no sequence is cut.
  private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Place) {
    let isAttribute = place == .attribute || place == .codeAttribute
    let fills = place != .code && place != .codeAttribute && !tree.placeholders.isEmpty
    let escapes = place != .markup && place != .plain
    EscapeClass.table.withUnsafeBufferPointer { classes in
      var copied = 0
      var i = 0
      while i < bytes.count {
        let kind = classes[Int(bytes[i])]
        guard kind != 0, kind != EscapeClass.quote || isAttribute else {
          i += 1
          continue
        }
        var length = 1
        var replacement: StaticString = ""
        switch bytes[i] {
        case UInt8(ascii: "&") where escapes: replacement = "&amp;"
        case UInt8(ascii: "<") where escapes: replacement = "&lt;"
        case UInt8(ascii: ">") where escapes: replacement = "&gt;"
        case UInt8(ascii: "\"") where escapes: replacement = "&quot;"
        case UInt8(ascii: "'") where escapes: replacement = "&#39;"
        case 0xF3:
          guard fills, let index = sentinel(in: bytes, at: i), index < tree.placeholders.count
          else {
            i += 1
            continue
          }
          out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<i]))
          if let value = value(of: index) {
            if place == .plain {
              out.append(contentsOf: value.utf8)
            } else {
              write(value, place == .text ? .text : .attribute)
            }
          }
          i = min(i + tree.placeholders[index].range.count, bytes.count)
          copied = i
          continue
        case 0xC2:
          guard place != .code, i + 1 < bytes.count, bytes[i + 1] == unclosedMark.1 else {
            i += 1
            continue
          }
          length = 2
          replacement = "{{"
        case 0x00...0x1F, 0x7F: break
        default:
          i += 1
          continue
        }
        if copied < i {
          out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<i]))
        }
        write(replacement)
        i += length
        copied = i
      }
      if copied == 0 {
        out.append(contentsOf: bytes)
      } else if copied < bytes.count {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
      }
    }
  }

  /// A URL in an attribute. What HTML does not allow in one is encoded.
  private mutating func write(url: String) {
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#39;")
      case 0x00...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "^"),
        UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), 0x7F...0xFF:
        out.append(UInt8(ascii: "%"))
        out.append(hexDigit(byte >> 4))
        out.append(hexDigit(byte & 15))
      default: out.append(byte)
      }
    }
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") - 10 + value
  }
}

private enum EscapeClass {
  static let care: UInt8 = 1
  /// Care only in an attribute.
  static let quote: UInt8 = 2

  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for byte in 0..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D { table[byte] = care }
    table[0x7F] = care
    table[0xC2] = care
    table[0xF3] = care
    for byte in "&<>".utf8 { table[Int(byte)] = care }
    for byte in "\"'".utf8 { table[Int(byte)] = quote }
    return table
  }()
}
