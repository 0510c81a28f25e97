package import Diagnostics
package import Syntax

/// The direction in which a language is written.
package enum Direction: String, CaseIterable, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}

/// A word or sentence that a reader sees, in one language.
package enum Word: Hashable, Sendable {
  case text(String)
  /// One text for each plural form; `other` is always there.
  case forms([PluralForm: String])
}

/// Everything that templates and pages say in one language.
///
/// It is put together from three layers, the later winning: the English list, so that nothing is
/// ever blank; the language's own list; the portal's `words.yml`.
package struct WordList: Sendable {
  package let language: String
  /// The language's name in itself.
  package var name: String
  package var direction: Direction
  package var dates: DateWords
  package var terms: [TermKey: Term]
  package var words: [String: Word]
  /// The keys for which only the English word is there.
  package var missing: [String]

  init(language: String) {
    self.language = language
    name = language
    direction = .leftToRight
    dates = DateWords(
      long: "{y}-{mon}-{d}", short: "{y}-{mon}-{d}", first: "1", months: [], monthsShort: [])
    terms = [:]
    words = [:]
    missing = []
  }
}

extension WordList {
  /// The word lists of some languages.
  ///
  /// - Parameters:
  ///   - builtIn: the bytes of the list that Portico ships for a language, if it does.
  ///   - own: the portal's `words.yml`, read.
  ///   - folder: the content folder's path, for what the portal does not say.
  package static func lists(
    for languages: [String], builtIn: (String) -> [UInt8]?, own: Document?, folder: String
  ) -> Checked<[String: WordList]> {
    var diagnostics: [Diagnostic] = []
    let english = layer(builtIn("en") ?? [], language: "en")
    let keys = Set(english.words.keys)
    if let own {
      diagnostics += mistakes(in: own, languages: languages, known: english)
    }
    var lists: [String: WordList] = [:]
    for language in languages {
      var list = WordList(language: language)
      list.fill(from: english)
      let base = String(language.prefix { $0 != "-" })
      var covered: Set<String> = base == "en" ? keys : []
      for name in Set([base, language]).sorted(by: { $0.count < $1.count }) where name != "en" {
        guard let bytes = builtIn(name) else { continue }
        let layer = layer(bytes, language: name)
        list.fill(from: layer)
        covered.formUnion(layer.words.keys)
      }
      if let settings = own?.settings?[language], let file = own?.file {
        let layer = Layer(settings, file: file)
        list.fill(from: layer)
        covered.formUnion(layer.words.keys)
      }
      list.missing = keys.subtracting(covered).sorted()
      if !list.missing.isEmpty {
        diagnostics.append(
          .wordsMissing(
            list.missing, of: keys.count, language: language, folder: folder, hasOwn: own != nil))
      }
      lists[language] = list
    }
    return Checked(lists, diagnostics)
  }

  private mutating func fill(from layer: Layer) {
    name = layer.name ?? name
    direction = layer.direction ?? direction
    dates.long = layer.long ?? dates.long
    dates.short = layer.short ?? dates.short
    dates.first = layer.first ?? dates.first
    if layer.months.count == 12 { dates.months = layer.months }
    if layer.monthsShort.count == 12 { dates.monthsShort = layer.monthsShort }
    terms.merge(layer.terms) { $1 }
    words.merge(layer.words) { $1 }
  }
}

private func layer(_ bytes: [UInt8], language: String) -> Layer {
  let file = "Templates/words/\(language).yml"
  let read = yaml(from: bytes, file: file)
  precondition(
    !read.diagnostics.contains { $0.severity == .error }, "\(file): \(read.diagnostics)")
  return Layer(read.value ?? .mapping([], Place(line: 1, column: 1)), file: file)
}

/// What one file says for one language.
private struct Layer {
  var name: String?
  var direction: Direction?
  var long, short, first: String?
  var months: [String] = []
  var monthsShort: [String] = []
  var terms: [TermKey: Term] = [:]
  var words: [String: Word] = [:]

  init(_ settings: YAML, file: String) {
    name = settings["language"]?["name"]?.text
    direction = settings["language"]?["direction"]?.text.flatMap(Direction.init)
    long = settings["dates"]?["long"]?.text
    short = settings["dates"]?["short"]?.text
    first = settings["dates"]?["first"]?.text
    months = Self.texts(settings["dates"]?["months"])
    monthsShort = Self.texts(settings["dates"]?["months_short"])
    if case .mapping(let pairs, _)? = settings["terms"] {
      for (key, value) in pairs {
        guard let term = TermKey(rawValue: key.text), let singular = value["singular"]?.text,
          let plural = value["plural"]?.text
        else { continue }
        let definite = value["definite"]?.text ?? ""
        terms[term] = Term(
          singular: singular, plural: plural, article: value["article"]?.text ?? "",
          definite: definite, definitePlural: value["definite_plural"]?.text ?? definite)
      }
    }
    if case .mapping(let pairs, _)? = settings["words"] { words = Self.words(pairs) }
  }

  private static func texts(_ value: YAML?) -> [String] {
    guard case .sequence(let items, _)? = value else { return [] }
    return items.compactMap(\.text)
  }

  private static func words(_ pairs: [(key: YAMLScalar, value: YAML)]) -> [String: Word] {
    var words: [String: Word] = [:]
    for (key, value) in pairs {
      switch value {
      case .scalar(let scalar): words[key.text] = .text(scalar.text)
      case .mapping(let forms, _):
        var texts: [PluralForm: String] = [:]
        for (form, text) in forms {
          if let form = PluralForm(rawValue: form.text) { texts[form] = text.text }
        }
        if texts[.other] != nil { words[key.text] = .forms(texts) }
      case .sequence, .null: break
      }
    }
    return words
  }
}

/// What is wrong in a portal's `words.yml`.
private func mistakes(
  in own: Document, languages: [String], known: Layer
) -> [Diagnostic] {
  var found: [Diagnostic] = []
  guard case .mapping(let pairs, _)? = own.settings else {
    return own.settings.map { decode({ _ in }, from: $0, file: own.file).diagnostics } ?? []
  }
  let sections = ["language", "dates", "terms", "words"]
  for (language, value) in pairs {
    guard languages.contains(language.text) else {
      found.append(
        .wordsUnknown(
          language, in: own.file, what: "language", among: languages,
          why: "The portal has no pages in this language, so nobody would see its words."))
      continue
    }
    guard case .mapping(let entries, _) = value else {
      found += decode({ _ in }, from: value, file: own.file).diagnostics
      continue
    }
    for (section, content) in entries {
      guard sections.contains(section.text) else {
        found.append(
          .wordsUnknown(
            section, in: own.file, what: "part of a word list", among: sections,
            why: "What stands below it would change nothing."))
        continue
      }
      switch section.text {
      case "terms":
        found += decode(ProgramSettings.OwnTerms.init, from: content, file: own.file).diagnostics
      case "dates": found += decode(readDates, from: content, file: own.file).diagnostics
      case "language": found += decode(readLanguage, from: content, file: own.file).diagnostics
      default:
        guard case .mapping(let words, _) = content else {
          found += decode({ _ in }, from: content, file: own.file).diagnostics
          continue
        }
        let names = known.words.keys.sorted()
        for (key, value) in words {
          guard let original = known.words[key.text] else {
            found.append(
              .wordsUnknown(
                key, in: own.file, what: "word", among: names,
                why: "No page shows it, so the change would be lost."))
            continue
          }
          found += wordMistakes(key, value, original, own.file)
        }
      }
    }
  }
  return found
}

private func readDates(_ keys: Keys) {
  for key in ["long", "short", "first"] {
    _ = keys.optional(key, .text(max: 60), "A pattern with {d}, {month}, {mon} and {y}.")
  }
  for key in ["months", "months_short"] {
    _ = keys.optional(key, .list(of: .text(max: 40), atLeast: 12, atMost: 12), "Twelve names.")
  }
}

private func readLanguage(_ keys: Keys) {
  _ = keys.optional("name", .text(max: 60), "The language's name in itself.")
  _ = keys.optional("direction", .choice(Direction.self), "The direction it is written in.")
}

/// What is wrong with one word of the portal's own: it is no text, or it loses something.
private func wordMistakes(
  _ key: YAMLScalar, _ value: YAML, _ original: Word, _ file: String
) -> [Diagnostic] {
  let example: String =
    switch original {
    case .text(let text): text
    case .forms(let forms): forms[.other] ?? ""
    }
  switch value {
  case .scalar: break
  case .null, .sequence: return [.wordsNotText(key, example: example, in: file)]
  case .mapping(let forms, _):
    let names = PluralForm.allCases.map(\.rawValue)
    for (form, _) in forms where !names.contains(form.text) {
      return [
        .wordsUnknown(
          form, in: file, what: "plural form", among: names,
          why: "No number takes it, so the text would be lost.")
      ]
    }
    guard value["other"]?.text != nil else {
      return [.wordsWithoutOther(key, example: example, in: file)]
    }
  }
  return slotProblem(key.text, value, original, file).map { [$0] } ?? []
}

/// A sentence that drops a slot would silently lose a date or a number.
private func slotProblem(
  _ key: String, _ value: YAML, _ original: Word?, _ file: String
) -> Diagnostic? {
  func slots(_ text: String) -> Set<String> {
    var found: Set<String> = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      guard rest.first != "{" else {
        rest = rest.dropFirst()
        continue
      }
      guard let close = rest.firstIndex(of: "}") else { break }
      found.insert(String(rest[..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return found
  }
  let wanted: Set<String> =
    switch original {
    case .text(let text)?: slots(text)
    case .forms(let forms)?: slots(forms[.other] ?? "")
    case nil: []
    }
  let scalar: YAML? =
    switch value {
    case .scalar: value
    case .mapping: value["other"]
    default: nil
    }
  guard let scalar, let text = scalar.text else { return nil }
  guard let lost = wanted.subtracting(slots(text)).sorted().first else { return nil }
  return .wordsSlot(lost, key: key, at: scalar.place.span(in: file))
}

extension Diagnostic {
  fileprivate static func wordsUnknown(
    _ key: YAMLScalar, in file: String, what: String, among names: [String], why: String
  ) -> Self {
    .error(
      .wordsUnknown, at: key.place.span(in: file), "there is no \(what) `\(key.text)`", why: why,
      mend: nearestName(to: key.text, among: names).map { "change it to `\($0)`" }
        ?? (names.count < 12
          ? "use one of \(names.map { "`\($0)`" }.joined(separator: ", "))"
          : "take it out, or see `portico templates words` for all of them"))
  }

  fileprivate static func wordsNotText(_ key: YAMLScalar, example: String, in file: String) -> Self
  {
    .error(
      .valueWrongType, at: key.place.span(in: file),
      "`\(key.text)` must be a text, or a text for each plural form",
      why: "Readers would see the built-in words instead.",
      mend: "write it like `\(key.text): \"\(example)\"`")
  }

  fileprivate static func wordsWithoutOther(_ key: YAMLScalar, example: String, in file: String)
    -> Self
  {
    .error(
      .keyMissing, at: key.place.span(in: file), "`\(key.text)` has no plural form `other`",
      why:
        "Readers would see the built-in words instead: `other` serves every number without a form.",
      mend: "add a line such as `other: \"\(example)\"` below it")
  }

  fileprivate static func wordsSlot(_ slot: String, key: String, at span: Span) -> Self {
    .error(
      .wordsSlot, at: span, "the word `\(key)` leaves out `{\(slot)}`",
      why: "Readers would see the sentence without the value it is about.",
      mend: "put `{\(slot)}` where the value belongs")
  }

  fileprivate static func wordsMissing(
    _ keys: [String], of all: Int, language: String, folder: String, hasOwn: Bool
  ) -> Self {
    let some = keys.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
    return .warning(
      .wordsMissing, at: Span(file: "\(folder)/\(hasOwn ? "words" : "portal").yml"),
      keys.count == all
        ? "no word is translated into `\(language)`"
        : "\(keys.count) \(keys.count == 1 ? "word has" : "words have") no translation into `\(language)`: \(some)\(keys.count > 4 ? " …" : "")",
      why: "Readers in this language would find English words in between.",
      mend: "write them into `\(folder)/words.yml` under `\(language):` and `words:`")
  }
}
