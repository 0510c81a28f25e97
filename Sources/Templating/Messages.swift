import Diagnostics

// What can be wrong with a template. The reader of these is whoever edits the theme.

private let holes = "Readers would find a hole in the page where something should stand."
private let unclear = "Portico cannot tell which part of the page is meant."
private let script =
  "What somebody typed could then run as a script in the reader's browser."

extension Diagnostic {

  // MARK: Grammar

  static func unterminated(at span: Span) -> Diagnostic {
    .error(
      .templateUnterminated, at: span, "\"\\(\" is opened but not closed on its line",
      why: unclear, mend: "add the missing \")\", or write \"\\\\(\" to print it as it is")
  }

  static func unclosed(at span: Span) -> Diagnostic {
    .error(
      .templateUnclosed, at: span, "this is opened but never ended", why: unclear,
      mend: "add \\(end) where it should stop")
  }

  static func unmatched(_ word: String, at span: Span) -> Diagnostic {
    .error(
      .templateUnmatched, at: span, "\\(\(word)) belongs to nothing before it", why: unclear,
      mend: word == "else"
        ? "take it away, or put it in an \\(if …)" : "take it away, or add the line it should end")
  }

  static func secondElse(at span: Span) -> Diagnostic {
    .error(
      .templateUnmatched, at: span, "an \\(if …) has something after its \\(else)", why: unclear,
      mend: "keep one \\(else), as the last branch")
  }

  static func malformed(at span: Span, usage: String) -> Diagnostic {
    .error(
      .templateUnknownDirective, at: span, "this is not how the directive is written",
      why: unclear, mend: "write it as \(usage)")
  }

  static func unknownDirective(_ text: String, nearest: String?, at span: Span) -> Diagnostic {
    .error(
      .templateUnknownDirective, at: span,
      text.isEmpty
        ? "nothing stands between \"\\(\" and \")\""
        : "\"\(text)\" is neither a name nor a directive"
          + (nearest.map { "; nearest is \"\($0)\"" } ?? ""),
      why: "Templates hold names and if, else, for, end, include, layout and slot; no calls.",
      mend: nearest.map { "change it to \"\($0)\"" }
        ?? "name a field, or write \"\\\\(\" to print it as it is")
  }

  static func layoutNotFirst(at span: Span) -> Diagnostic {
    .error(
      .templateLayoutNotFirst, at: span, "the layout is not the first thing in the file",
      why: "A layout goes around the whole page.", mend: "move this line to the top, once")
  }

  // MARK: Other templates

  static func unknownTemplate(
    _ name: String, keyword: String, nearest: String?, at span: Span
  ) -> Diagnostic {
    .error(
      .templateUnknownTemplate, at: span,
      "there is no template \"\(name)\"" + (nearest.map { "; nearest is \"\($0)\"" } ?? ""),
      why: holes,
      mend: nearest.map { "change it to \\(\(keyword) \"\($0)\")" }
        ?? "add the file Templates/\(name).html, or take this away")
  }

  static func cycle(_ names: [String], at span: Span) -> Diagnostic {
    .error(
      .templateCycle, at: span, "templates include each other in a circle",
      why: "\(names.joined(separator: " → ")) would make a page without end.",
      mend: "take one of the includes away")
  }

  static func noSlot(_ name: String, file: String, at span: Span) -> Diagnostic {
    .error(
      .templateNoSlot, at: span, "the layout \"\(name)\" has no slot",
      why: "The page's own contents would be left out.",
      mend: "write \\(slot) in \(file), where the page should go")
  }

  static func straySlot(at span: Span) -> Diagnostic {
    .error(
      .templateStraySlot, at: span, "a slot stands outside a layout",
      why: "Nothing can fill it, so readers would find nothing there.",
      mend: "take it away, or name this file with \\(layout …) in the page")
  }

  static func slotInLoop(at span: Span) -> Diagnostic {
    .error(
      .templateStraySlot, at: span, "a slot stands in a loop",
      why: "Readers would see the whole page once for each element.",
      mend: "move \\(slot) out of the loop")
  }

  // MARK: Names

  static func unknownName(
    _ name: String, in record: String, nearest: String?, at span: Span
  ) -> Diagnostic {
    .error(
      .templateUnknownName, at: span,
      "\(record) has no \"\(name)\"" + (nearest.map { "; nearest is \"\($0)\"" } ?? ""),
      why: holes,
      mend: nearest.map { "change it to \"\($0)\"" }
        ?? "see \"portico templates\" for the fields of \(record)")
  }

  static func noFields(_ shape: Shape, field: String, at span: Span) -> Diagnostic {
    let isList = if case .list = shape { true } else { false }
    return .error(
      .templateUnknownName, at: span, "a \(shape) has no \"\(field)\"", why: holes,
      mend: isList
        ? "go through the list with \\(for item in …) and use item.\(field)"
        : "take \".\(field)\" away")
  }

  static func unknownWord(_ key: String, nearest: String?, at span: Span) -> Diagnostic {
    .error(
      .templateUnknownWord, at: span,
      "words has no \"\(key)\"" + (nearest.map { "; nearest is \"\($0)\"" } ?? ""), why: holes,
      mend: nearest.map { "change it to \"\($0)\"" } ?? "use the key of a word that exists")
  }

  static func notAWord(_ path: String, at span: Span) -> Diagnostic {
    .error(
      .templateUnknownWord, at: span, "\"\(path)\" is not a word", why: holes,
      mend: "write \"words.\" and one key, such as words.home")
  }

  static func shadowed(_ name: String, by other: String, at span: Span) -> Diagnostic {
    .error(
      .templateShadowedName, at: span, "the loop variable \"\(name)\" is also \(other)",
      why: "One name would mean two things, and the page might show the wrong one.",
      mend: "give the variable another name")
  }

  // MARK: Kinds

  static func notAList(_ path: String, shape: Shape, at span: Span) -> Diagnostic {
    .error(
      .templateNotAList, at: span, "\"\(path)\" is not a list but a \(shape)",
      why: "There is nothing to go through.", mend: "name a list, or use \\(if \(path))")
  }

  static func alwaysThere(_ path: String, at span: Span) -> Diagnostic {
    .error(
      .templateNotACondition, at: span, "\"\(path)\" is always there, so asking decides nothing",
      why: "What stands after \\(else) could never be seen.",
      mend: "ask for one of its fields, or take the \\(if …) away")
  }

  static func maybeAbsent(_ path: String, place: String, at span: Span) -> Diagnostic {
    .error(
      .templateMaybeAbsent, at: span, "\"\(path)\" may be absent, and stands \(place)",
      why: "Readers would get an empty attribute, such as a link that goes nowhere.",
      mend: "put it in \\(if \(path)) … \\(end)")
  }

  // MARK: Places

  static func refused(
    _ refusal: Place.Refusal, path: String, shape: Shape, place: String, at span: Span
  ) -> Diagnostic {
    switch refusal {
    case .notPrintable:
      let mend =
        switch shape {
        case .list: "go through it with \\(for item in \(path))"
        case .flag: "ask it with \\(if \(path))"
        default: "print one of its fields, such as \(path).title"
        }
      return .error(
        .templateNotPrintable, at: span, "\"\(path)\" is a \(shape) and has no text of its own",
        why: holes, mend: mend)
    case .jsonInText:
      return .error(
        .templateNotPrintable, at: span, "\"\(path)\" is JSON, and stands \(place)",
        why: "Readers would see data where they expect words.",
        mend: "put it alone in <script type=\"application/json\">")
    case .htmlOutsideText:
      return .error(
        .templateHTMLPlace, at: span, "\"\(path)\" is HTML, and stands \(place)",
        why: "Readers would see its tags, or the tags would end the attribute.",
        mend: "use a field that holds text, or move it between tags")
    case .wantsLink(let attribute):
      return .error(
        .templateWantsLink, at: span, "\(attribute) takes a link, and \"\(path)\" is a \(shape)",
        why: script, mend: "use a field that holds a link, or \"#\" and a text")
    case .notAlone(let attribute):
      return .error(
        .templateWantsLink, at: span, "\(attribute) takes one link alone; \"\(path)\" has company",
        why: "Text next to a link makes it another link, and nobody has checked that one.",
        mend: "leave only \\(\(path)) between the quotes")
    case .tagName:
      return unsafe("a tag", span, mend: "write the tag out, and choose with \\(if …)")
    case .attributeName:
      return unsafe(
        "the name of an attribute", span, mend: "write the name out, and choose with \\(if …)")
    case .unquoted:
      return unsafe("an attribute without quotes", span, mend: "write \"\\(\(path))\"")
    case .comment:
      return unsafe("a comment", span, mend: "take it out of the comment")
    case .style:
      return unsafe("a style", span, mend: "use a class, and style it in the theme's CSS")
    case .script:
      return unsafe(
        "a script", span,
        mend: "put JSON, alone, in <script type=\"application/json\"> and read it from a script")
    case .rawText(let element):
      return unsafe("<\(element)>", span, mend: "move it out of <\(element)>")
    case .scriptingAttribute(let attribute):
      return unsafe("the attribute \(attribute)", span, mend: "write its value out")
    case .metaRefresh:
      return unsafe("<meta http-equiv>", span, mend: "write its value out")
    case .animation:
      return unsafe("an animation", span, mend: "write its values out")
    }
  }

  private static func unsafe(_ place: String, _ span: Span, mend: String) -> Diagnostic {
    .error(
      .templateUnsafePlace, at: span, "a value stands in \(place)", why: script, mend: mend)
  }

  static func markup(_ problem: Place.Problem, at span: Span) -> Diagnostic {
    let (summary, mend) =
      switch problem {
      case .sectionOfCharacters: ("\"<![\" is not HTML", "write the text without it")
      case .plaintext:
        ("<plaintext> makes everything after it plain text", "use <pre> instead")
      case .commentInScript: ("\"<!--\" stands in a script", "take it away")
      case .tagInTitle: ("a tag stands in a title or text area", "leave only text there")
      case .noSpace:
        ("no space follows an attribute that may be absent", "put a space before this")
      case .textAfterLink:
        ("text follows a link in the same attribute", "leave only the link between the quotes")
      case .textAfterJSON:
        ("text follows JSON in a script", "leave only the value in the script element")
      case .refreshWithValue:
        ("<meta http-equiv> has a value in its content", "write its content out")
      }
    let code: Code = problem == .textAfterLink ? .templateWantsLink : .templateUnsafeMarkup
    return .error(
      code, at: span, summary,
      why: "A browser may read the rest of the page otherwise than you and Portico do.", mend: mend)
  }

  static func branches(at span: Span) -> Diagnostic {
    .error(
      .templateBranches, at: span, "the two branches end in different places",
      why: "What follows would be text in one case and part of a tag in the other.",
      mend: "let each branch hold whole tags or whole attributes; an \\(if …) without \\(else) too")
  }

  static func loopEnds(at span: Span) -> Diagnostic {
    .error(
      .templateBranches, at: span, "the loop ends in another place than it began",
      why: "What follows would be text in one case and part of a tag in the other.",
      mend: "let the loop hold whole tags or whole attributes")
  }

  static func partialEnds(
    _ name: String, start: String, end: String, at span: Span
  ) -> Diagnostic {
    .error(
      .templateOpenEnd, at: span, "\"\(name)\" begins \(start) and ends \(end)",
      why: "Part of the page would disappear into a tag.",
      mend: "close in \(name) what it opens; look for a missing \">\" or quote")
  }

  static func unfinished(_ place: String, at span: Span) -> Diagnostic {
    .error(
      .templateOpenEnd, at: span, "the template ends \(place)",
      why: "Part of the page would disappear into a tag.",
      mend: "close what is open; look for a missing \">\", \"-->\" or quote")
  }
}
