import Diagnostics
import Syntax
import Templating

/// The words of one program in one language: the language's list with the program's own terms
/// filled in.
package final class Vocabulary: Sendable {
  package let language: String
  package let direction: Direction
  package let dates: DateWords
  package let terms: [TermKey: Term]
  /// The default terms that the program replaced by its own, in lower case, each with the
  /// placeholder that says it right: "mentee" → `term.mentee`.
  package let replaced: [(word: String, placeholder: String)]
  /// `term.…` and `party.…` as placeholders ask for them.
  package let placeholders: [(name: String, value: PlaceholderValue)]
  private let words: [String: Word]

  package init(_ list: WordList, own: [TermKey: ProgramSettings.OwnTerm], model: Model?) {
    language = list.language
    direction = list.direction
    dates = list.dates
    var terms = list.terms
    var replaced: [(String, String)] = []
    for (key, own) in own.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let usual = list.terms[key] else { continue }
      terms[key] = Term(own, usual: usual, language: list.language)
      if usual.singular.lowercased() != own.singular.lowercased() {
        replaced.append((usual.singular.lowercased(), "term.\(key.rawValue)"))
        replaced.append((usual.plural.lowercased(), "term.\(key.rawValue)s"))
      }
    }
    self.terms = terms
    self.replaced = replaced.map { (word: $0.0, placeholder: $0.1) }
    // The words' own placeholders are filled in once, here, so that no page has to.
    placeholders = termValues(terms, model: model, words: list.words)
    var values = PlaceholderValues(dates: list.dates)
    for (name, value) in placeholders { values.set(name, value) }
    let filled = { (text: String) in
      values.filled(Text(text, at: Span(file: "words")), report: { _ in })
    }
    words = list.words.mapValues {
      switch $0 {
      case .text(let text): .text(filled(text))
      case .forms(let forms): .forms(forms.mapValues(filled))
      }
    }
  }

  /// A word by its key.
  package subscript(key: String) -> String {
    switch words[key] {
    case .text(let text)?: text
    case .forms(let forms)?: forms[.other] ?? key
    case nil: preconditionFailure("no word `\(key)`")
    }
  }

  package func has(_ key: String) -> Bool { words[key] != nil }

  /// A sentence with its slots filled.
  package func sentence(_ key: String, _ slots: KeyValuePairs<String, String>) -> String {
    filledSlots(self[key], slots)
  }

  /// A sentence with slots that are known only at run time.
  package func sentence(_ key: String, slots: [(name: String, value: String)]) -> String {
    filledSlots(self[key]) { name in slots.first { $0.name == name }?.value }
  }

  /// The form of a word that goes with a number, with the number in it.
  package func count(_ key: String, _ n: Int) -> String {
    let slots: KeyValuePairs = ["n": String(n)]
    guard case .forms(let forms)? = words[key] else { return sentence(key, slots) }
    return filledSlots(forms[pluralForm(of: n, in: language)] ?? forms[.other]!, slots)
  }

  /// All words in the order of `keys`, for templates.
  package func table(_ keys: [String]) -> [String] { keys.map { self[$0] } }
}

extension Term {
  /// A program's own term; the articles it leaves out follow from the language.
  fileprivate init(_ own: ProgramSettings.OwnTerm, usual: Term, language: String) {
    func spaced(_ article: String?) -> String? {
      article.map { $0.hasSuffix("’") || $0.hasSuffix("'") || $0.hasSuffix("-") ? $0 : $0 + " " }
    }
    let isEnglish = language == "en" || language.hasPrefix("en-")
    self.init(
      singular: own.singular, plural: own.plural,
      article: spaced(own.article)
        ?? (isEnglish ? englishArticle(for: own.singular) : usual.article),
      definite: spaced(own.definite) ?? usual.definite,
      definitePlural: spaced(own.definitePlural) ?? usual.definitePlural)
  }
}

/// `term.…` and `party.…`, by name.
func termValues(
  _ terms: [TermKey: Term], model: Model?, words: [String: Word]
) -> [(name: String, value: PlaceholderValue)] {
  var values: [(name: String, value: PlaceholderValue)] = []
  func add(_ group: String, _ name: String, _ term: Term) {
    for form in term.forms(key: name) {
      values.append(
        form.name == name
          ? ("\(group).\(form.name)", .word(singular: form.text, plural: term.plural))
          : ("\(group).\(form.name)", .text(form.text)))
    }
  }
  for key in TermKey.allCases {
    if let term = terms[key] { add("term", key.rawValue, term) }
  }
  guard let model else { return values }
  for party in [Party.senior, .junior] {
    if let key = model.term(of: party), let term = terms[key] {
      add("party", party.rawValue, term)
    } else {
      // Where both are both, a side has no term of its own, only a description.
      func text(_ key: String) -> String {
        if case .text(let text)? = words[key] { text } else { party.rawValue }
      }
      let singular = text("\(party.rawValue)_partner")
      let plural = text("\(party.rawValue)_partners")
      let usual = terms[.mentor]
      add(
        "party", party.rawValue,
        Term(
          singular: singular, plural: plural, article: usual?.article ?? "",
          definite: usual?.definite ?? "", definitePlural: usual?.definitePlural ?? ""))
    }
  }
  return values
}
