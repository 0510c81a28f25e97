/// Where in an HTML document a template has got to: in text, in a tag, in a quoted value …
///
/// It follows the static text as a browser's tokenizer does, and so knows at load what a value at
/// this place would be taken for.
struct Place: Hashable {
  var state = State.text
  /// The lowercased name of the tag under way, or of the element whose raw text this is.
  private(set) var element: [UInt8] = []
  /// The lowercased name of the attribute under way.
  private(set) var attribute: [UInt8] = []
  private var isEndTag = false
  /// What the value of a URL attribute, or the contents of a script element, hold so far.
  private(set) var contents = Contents.empty
  /// Whether `contents` is kept; it is left alone elsewhere, so that it sets no branches apart.
  private var keepsContents = false
  /// The `type` of the script tag under way.
  private var scriptType: [UInt8]?
  private var isInScriptType = false
  /// In a `meta` tag: whether it has `http-equiv`, and whether its `content` holds a value.
  private var hasEquivalent = false
  private var hasContentValue = false
  /// How much of an end tag `</name`, or of the end of a comment, has been seen.
  private var matched: UInt8 = 0

  enum State: UInt8 {
    case text
    case tagOpen, endTagOpen, tagName
    /// Between two attributes.
    case betweenAttributes
    /// After an attribute that may or may not be there: a space must follow.
    case gap
    case attributeName, afterAttributeName, beforeValue
    case doubleQuoted, singleQuoted, unquoted, afterQuoted
    case markup, markupDash, comment, bogusComment, doctype
    /// In a script, style, title, textarea or other element whose contents are not tags.
    case raw
  }

  enum Contents: UInt8 {
    case empty
    /// The value starts with `#`.
    case fragment
    /// It has had its one value; nothing may follow.
    case complete
    case other
  }

  /// What is wrong with static text, whatever the values are.
  enum Problem: Hashable {
    case sectionOfCharacters, plaintext, commentInScript, tagInTitle, noSpace, textAfterLink,
      textAfterJSON
    case refreshWithValue
  }
}

// MARK: Static text

extension Place {
  /// Follows static text, and reports each problem with the index of its byte.
  mutating func follow(
    _ bytes: ArraySlice<UInt8>, problem: (Problem, Int) -> Void
  ) {
    var i = bytes.startIndex
    while i < bytes.endIndex {
      if state == .text {
        guard let next = bytes[i...].firstIndex(of: UInt8(ascii: "<")) else { return }
        state = .tagOpen
        i = next + 1
        continue
      }
      if let found = take(bytes[i]) { problem(found, i) }
      i += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Problem? {
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen:
      if isLetter(byte) {
        startTag(isEnd: false, byte)
      } else {
        switch byte {
        case UInt8(ascii: "/"): state = .endTagOpen
        case UInt8(ascii: "!"): state = .markup
        case UInt8(ascii: "?"): state = .bogusComment
        case UInt8(ascii: "<"): break
        default: state = .text
        }
      }
    case .endTagOpen:
      if isLetter(byte) {
        startTag(isEnd: true, byte)
      } else {
        state = byte == UInt8(ascii: ">") ? .text : .bogusComment
      }
    case .tagName:
      switch byte {
      case UInt8(ascii: "/"): state = .betweenAttributes
      case UInt8(ascii: ">"): return endTag()
      case _ where isSpace(byte): state = .betweenAttributes
      default: element.append(lowercased(byte))
      }
    case .gap:
      switch byte {
      case UInt8(ascii: "/"): state = .betweenAttributes
      case UInt8(ascii: ">"): return endTag()
      case _ where isSpace(byte): state = .betweenAttributes
      default:
        _ = startAttribute(byte)
        return .noSpace
      }
    case .betweenAttributes, .afterQuoted:
      switch byte {
      case UInt8(ascii: "/"): state = .betweenAttributes
      case UInt8(ascii: ">"): return endTag()
      case _ where isSpace(byte): state = .betweenAttributes
      default: return startAttribute(byte)
      }
    case .attributeName:
      switch byte {
      case UInt8(ascii: "/"):
        state = .betweenAttributes
        return endAttributeName()
      case UInt8(ascii: ">"):
        let problem = endAttributeName()
        return endTag() ?? problem
      case UInt8(ascii: "="):
        state = .beforeValue
        return endAttributeName()
      case _ where isSpace(byte):
        state = .afterAttributeName
        return endAttributeName()
      default: attribute.append(lowercased(byte))
      }
    case .afterAttributeName:
      switch byte {
      case UInt8(ascii: "/"): state = .betweenAttributes
      case UInt8(ascii: ">"): return endTag()
      case UInt8(ascii: "="): state = .beforeValue
      case _ where isSpace(byte): break
      default: return startAttribute(byte)
      }
    case .beforeValue:
      switch byte {
      case UInt8(ascii: "\""): startValue(.doubleQuoted)
      case UInt8(ascii: "'"): startValue(.singleQuoted)
      case UInt8(ascii: ">"): return endTag()
      case _ where isSpace(byte): break
      default:
        startValue(.unquoted)
        return takeInValue(byte)
      }
    case .doubleQuoted:
      if byte == UInt8(ascii: "\"") { endValue(.afterQuoted) } else { return takeInValue(byte) }
    case .singleQuoted:
      if byte == UInt8(ascii: "'") { endValue(.afterQuoted) } else { return takeInValue(byte) }
    case .unquoted:
      if byte == UInt8(ascii: ">") {
        endValue(.betweenAttributes)
        return endTag()
      } else if isSpace(byte) {
        endValue(.betweenAttributes)
      } else {
        return takeInValue(byte)
      }
    case .markup:
      switch byte {
      case UInt8(ascii: "-"): state = .markupDash
      case UInt8(ascii: "d"), UInt8(ascii: "D"): state = .doctype
      case UInt8(ascii: ">"): state = .text
      case UInt8(ascii: "["):
        state = .bogusComment
        return .sectionOfCharacters
      default: state = .bogusComment
      }
    case .markupDash:
      switch byte {
      case UInt8(ascii: "-"):
        state = .comment
        matched = atCommentStart
      case UInt8(ascii: ">"): state = .text
      default: state = .bogusComment
      }
    case .comment: takeInComment(byte)
    case .bogusComment, .doctype:
      if byte == UInt8(ascii: ">") { state = .text }
    case .raw: return takeInRawText(byte)
    }
    return nil
  }

  private mutating func startTag(isEnd: Bool, _ byte: UInt8) {
    state = .tagName
    isEndTag = isEnd
    element.removeAll(keepingCapacity: true)
    element.append(lowercased(byte))
  }

  private mutating func endTag() -> Problem? {
    attribute.removeAll(keepingCapacity: true)
    hasEquivalent = false
    hasContentValue = false
    contents = .empty
    keepsContents = false
    matched = 0
    state = .text
    let isRaw = !isEndTag && rawElements.contains(element)
    isEndTag = false
    guard isRaw else {
      element.removeAll(keepingCapacity: true)
      scriptType = nil
      return nil
    }
    state = .raw
    keepsContents = element == script
    if element != script { scriptType = nil }
    return element == plaintext ? .plaintext : nil
  }

  private mutating func startAttribute(_ byte: UInt8) -> Problem? {
    state = .attributeName
    attribute.removeAll(keepingCapacity: true)
    attribute.append(lowercased(byte))
    return nil
  }

  private mutating func endAttributeName() -> Problem? {
    guard element == meta, attribute == httpEquivalent else { return nil }
    hasEquivalent = true
    return hasContentValue ? .refreshWithValue : nil
  }

  private mutating func startValue(_ next: State) {
    state = next
    contents = .empty
    keepsContents = isURL
    // Of two attributes of the same name, the browser takes the first.
    isInScriptType = element == script && attribute == type && scriptType == nil
    if isInScriptType { scriptType = [] }
  }

  private mutating func takeInValue(_ byte: UInt8) -> Problem? {
    if isInScriptType { scriptType?.append(lowercased(byte)) }
    guard keepsContents else { return nil }
    switch contents {
    case .empty: contents = byte == UInt8(ascii: "#") ? .fragment : .other
    case .complete:
      contents = .other
      return .textAfterLink
    case .fragment, .other: break
    }
    return nil
  }

  private mutating func endValue(_ next: State) {
    state = next
    contents = .empty
    keepsContents = false
    isInScriptType = false
  }

  private mutating func takeInComment(_ byte: UInt8) {
    switch (matched, byte) {
    case (2, UInt8(ascii: ">")), (afterBang, UInt8(ascii: ">")),
      (atCommentStart, UInt8(ascii: ">")), (atCommentStartDash, UInt8(ascii: ">")):
      state = .text
      matched = 0
    case (2, UInt8(ascii: "!")): matched = afterBang
    case (2, UInt8(ascii: "-")): break
    case (atCommentStart, UInt8(ascii: "-")): matched = atCommentStartDash
    case (atCommentStartDash, UInt8(ascii: "-")): matched = 2
    case (1, UInt8(ascii: "-")): matched = 2
    case (_, UInt8(ascii: "-")): matched = 1
    default: matched = 0
    }
  }

  private mutating func takeInRawText(_ byte: UInt8) -> Problem? {
    let before = matched
    matched = 0
    switch before {
    case 0:
      if byte == UInt8(ascii: "<") { matched = 1 }
    case 1:
      if byte == UInt8(ascii: "/") {
        matched = 2
      } else if byte == UInt8(ascii: "<") {
        matched = 1
      } else if byte == UInt8(ascii: "!"), element == script {
        contents = .other
        return .commentInScript
      } else if isLetter(byte), isTitleOrTextArea {
        return .tagInTitle
      }
    case let seen where Int(seen) - 2 < element.count:
      if lowercased(byte) == element[Int(seen) - 2] {
        matched = seen + 1
      } else if byte == UInt8(ascii: "<") {
        matched = 1
      }
    default:
      if isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        isEndTag = true
        keepsContents = false
        contents = .empty
        scriptType = nil
        state = .betweenAttributes
        return byte == UInt8(ascii: ">") ? endTag() : nil
      }
      if byte == UInt8(ascii: "<") { matched = 1 }
    }
    if keepsContents, matched == 0, before > 0 || !isSpace(byte) {
      defer { contents = .other }
      if contents == .complete { return .textAfterJSON }
    }
    return nil
  }
}

// MARK: Values

extension Place {
  /// Why a value may not stand at a place.
  enum Refusal: Hashable {
    case tagName, attributeName, unquoted, comment, style, script, rawText(String)
    case scriptingAttribute(String), metaRefresh, animation
    case htmlOutsideText, wantsLink(String), notAlone(String), jsonInText, notPrintable
  }

  enum Verdict {
    case may(RenderProgram.Mode)
    case mayNot(Refusal)
  }

  /// Whether a value of a kind may stand here, and how it is then written.
  func verdict(on shape: Shape) -> Verdict {
    switch shape {
    case .list, .record: return .mayNot(.notPrintable)
    default: break
    }
    switch state {
    case .text:
      switch shape {
      case .html: return .may(.html)
      case .json: return .mayNot(.jsonInText)
      case .flag: return .mayNot(.notPrintable)
      default: return .may(.text)
      }
    case .tagOpen, .endTagOpen, .tagName: return .mayNot(.tagName)
    case .betweenAttributes, .gap, .attributeName, .afterAttributeName, .afterQuoted:
      return .mayNot(.attributeName)
    case .beforeValue, .unquoted: return .mayNot(.unquoted)
    case .doubleQuoted, .singleQuoted: return verdictInAttribute(on: shape)
    case .markup, .markupDash, .comment, .bogusComment, .doctype: return .mayNot(.comment)
    case .raw: return verdictInRawText(on: shape)
    }
  }

  private func verdictInAttribute(on shape: Shape) -> Verdict {
    if case .html = shape { return .mayNot(.htmlOutsideText) }
    let name = String(decoding: attribute, as: UTF8.self)
    if animations.contains(element) { return .mayNot(.animation) }
    if name.hasPrefix("on") || ["style", "srcdoc", "http-equiv", "attributename"].contains(name) {
      return .mayNot(.scriptingAttribute(name))
    }
    if element == script, attribute == type { return .mayNot(.scriptingAttribute(name)) }
    if element == meta, attribute == content, hasEquivalent { return .mayNot(.metaRefresh) }
    guard isURL else { return .may(.attribute) }
    switch (contents, shape) {
    case (.fragment, .text), (.fragment, .number): return .may(.fragment)
    case (.empty, .link): return .may(.attribute)
    case (_, .link): return .mayNot(.notAlone(name))
    default: return .mayNot(.wantsLink(name))
    }
  }

  private func verdictInRawText(on shape: Shape) -> Verdict {
    if isTitleOrTextArea {
      switch shape {
      case .html: return .mayNot(.htmlOutsideText)
      case .json: return .mayNot(.jsonInText)
      case .flag: return .mayNot(.notPrintable)
      // In an SVG a title holds tags after all, so its text may not end an attribute either.
      default: return matched == 0 ? .may(.attribute) : .mayNot(.tagName)
      }
    }
    if element == script {
      if case .json = shape, contents == .empty, matched == 0, let scriptType,
        jsonTypes.contains(scriptType)
      {
        return .may(.json)
      }
      return .mayNot(.script)
    }
    if element == style { return .mayNot(.style) }
    return .mayNot(.rawText(String(decoding: element, as: UTF8.self)))
  }

  /// Whether a value that is not there would leave a hole: `href=""`, an empty script.
  var wantsPresence: Bool {
    switch state {
    case .doubleQuoted, .singleQuoted: true
    case .raw: element == script
    default: false
    }
  }

  /// Goes on after a value.
  mutating func followValue() {
    switch state {
    case .doubleQuoted, .singleQuoted, .unquoted, .raw:
      if keepsContents, contents != .fragment { contents = .complete }
      if element == meta, attribute == content { hasContentValue = true }
      if state == .raw { matched = 0 }
    // The value was refused; go on as if it had been a word, so that one mistake stays one.
    case .beforeValue: startValue(.unquoted)
    case .tagOpen: startTag(isEnd: false, UInt8(ascii: "x"))
    case .endTagOpen: startTag(isEnd: true, UInt8(ascii: "x"))
    case .betweenAttributes, .afterQuoted, .gap, .afterAttributeName:
      _ = startAttribute(UInt8(ascii: "x"))
    default: break
    }
  }

  /// The place after two branches that end at these places, or nil if a browser could tell them
  /// apart by more than their output.
  func merged(with other: Place) -> Place? {
    if self == other { return self }
    var merged = self
    merged.hasEquivalent = hasEquivalent || other.hasEquivalent
    merged.hasContentValue = hasContentValue || other.hasContentValue
    if merged.hasEquivalent, merged.hasContentValue { return nil }
    if isBetweenAttributes, other.isBetweenAttributes {
      // The name of an element, or of a URL attribute, could still grow; after a gap it cannot.
      merged.state = state == other.state && state == .betweenAttributes ? state : .gap
      merged.attribute = []
      merged.matched = 0
      var last = other
      last.state = merged.state
      last.attribute = []
      last.matched = 0
      last.hasEquivalent = merged.hasEquivalent
      last.hasContentValue = merged.hasContentValue
      if state == .attributeName, merged.endsNameOfEquivalent(attribute) { return nil }
      if other.state == .attributeName, merged.endsNameOfEquivalent(other.attribute) { return nil }
      return merged == last ? merged : nil
    }
    merged.contents =
      contents == .complete || other.contents == .complete
      ? .complete : contents == other.contents ? contents : .other
    var last = other
    last.contents = merged.contents
    last.hasEquivalent = merged.hasEquivalent
    last.hasContentValue = merged.hasContentValue
    return merged == last ? merged : nil
  }

  private func endsNameOfEquivalent(_ name: [UInt8]) -> Bool {
    element == meta && name == httpEquivalent
  }

  private var isBetweenAttributes: Bool {
    switch state {
    case .tagName, .betweenAttributes, .gap, .attributeName, .afterAttributeName, .afterQuoted: true
    default: false
    }
  }

  private var isURL: Bool { urlAttributes.contains(attribute) }

  private var isTitleOrTextArea: Bool { element == title || element == textarea }

  /// In words, for messages.
  var description: String {
    let element = String(decoding: element, as: UTF8.self)
    return switch state {
    case .text: "in text"
    case .tagOpen, .endTagOpen, .tagName: "in the name of a tag"
    case .betweenAttributes, .gap, .attributeName, .afterAttributeName, .afterQuoted:
      "inside the tag <\(element)>"
    case .beforeValue, .doubleQuoted, .singleQuoted, .unquoted:
      "in the attribute \(String(decoding: attribute, as: UTF8.self))"
    case .markup, .markupDash, .comment, .bogusComment: "in a comment"
    case .doctype: "in the doctype"
    case .raw: "in <\(element)>"
    }
  }
}

// How far the end of a comment has got: the number of dashes, or one of these.
private let afterBang: UInt8 = 3
private let atCommentStart: UInt8 = 4
private let atCommentStartDash: UInt8 = 5

private let script = Array("script".utf8)
private let style = Array("style".utf8)
private let title = Array("title".utf8)
private let textarea = Array("textarea".utf8)
private let plaintext = Array("plaintext".utf8)
private let meta = Array("meta".utf8)
private let type = Array("type".utf8)
private let content = Array("content".utf8)
private let httpEquivalent = Array("http-equiv".utf8)

private func names(_ list: String) -> Set<[UInt8]> {
  Set(list.split(separator: " ").map { Array($0.utf8) })
}

/// Elements whose contents a browser does not read as tags. It reads those of `noscript` one way or
/// the other; text escaped for tags is safe in both.
private let rawElements = names(
  "script style title textarea iframe noembed noframes xmp plaintext")

/// Elements that set another element's attribute, to a URL if they like.
private let animations = names("animate set animatemotion animatetransform discard")

private let urlAttributes = names(
  """
  href src action formaction poster cite data srcset imagesrcset ping background manifest \
  xlink:href longdesc usemap codebase classid archive profile icon lowsrc dynsrc xml:base
  """)

private let jsonTypes = names("application/json application/ld+json")

private func isLetter(_ byte: UInt8) -> Bool {
  UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
}
