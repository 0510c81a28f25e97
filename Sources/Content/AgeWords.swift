import Diagnostics
import Syntax

/// Criteria of a program and qualifications of its roles that speak of age.
///
/// A mentor is whoever knows what the other wants to learn; a criterion of age leaves out the wrong
/// people, and labels for generations hurt. Words cannot settle what a sentence means, so each is a
/// warning. Source: domain.md R1 and tension T4.
func ageWords(in program: Program) -> [Diagnostic] {
  var texts: [Text] = []
  for (_, settings) in program.settings.sorted(by: { $0.key < $1.key }) {
    for criteria in [settings.selection?.mentor, settings.selection?.mentee] {
      texts += criteria?.criteria.map(\.text) ?? []
    }
    texts += settings.selection?.selfCheck.map { $0.mentor + $0.mentee } ?? []
    texts += (settings.matching?.factors ?? []) + (settings.matching?.preferDiverse ?? [])
  }
  for page in program.pages(.role) {
    for entry in [page.original] + page.translations.sorted(by: { $0.key < $1.key }).map(\.value) {
      if case .role(let role) = entry.noun { texts += role.qualifications.map(\.text) }
    }
  }
  return texts.compactMap { text in
    ageWord(in: text.value).map { .ageWord(String(text.value[$0]), at: text.span(of: $0)) }
  }
}

/// In English and French, the languages whose words Portico ships.
private let words: Set<String> = [
  "age", "ages", "aged", "birth", "boomer", "boomers", "born", "generation", "generations",
  "generational", "millennial", "millennials", "young", "younger", "youngest", "zoomer", "zoomers",
  "âge", "âgé", "âgée", "âgés", "âgées", "génération", "générations", "jeune", "jeunes",
]

private let pairs: Set<String> = [
  "years old", "year old", "gen x", "gen y", "gen z", "digital native", "digital natives",
  "natif numérique", "natifs numériques",
]

/// Where a text first speaks of age.
private func ageWord(in text: String) -> Range<String.Index>? {
  var last: Substring?
  for word in text.split(whereSeparator: { !$0.isLetter }) {
    if words.contains(word.lowercased()) { return word.startIndex..<word.endIndex }
    if let last, pairs.contains("\(last) \(word)".lowercased()) {
      return last.startIndex..<word.endIndex
    }
    last = word
  }
  return nil
}

extension Diagnostic {
  fileprivate static func ageWord(_ word: String, at span: Span) -> Self {
    .warning(
      .ageWord, at: span, "a criterion speaks of age: “\(word)”",
      why: "People who have much to give or to learn would think that they are not meant.",
      mend: "say what somebody knows, does or wants to learn")
  }
}
