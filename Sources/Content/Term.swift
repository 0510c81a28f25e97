import Syntax

/// A thing that a program may call by a name of its own: one says mentee, another protégé.
///
/// Source: domain.md 3.8.
package enum TermKey: String, CaseIterable, Sendable {
  case mentor, mentee, program, pair, meeting, coordinator, sponsor
}

/// What a program calls one of its things, in one language.
package struct Term: Hashable, Sendable {
  package var singular: String
  package var plural: String
  /// The indefinite article with the space or apostrophe that follows it: "a ", "une ".
  package var article: String
  /// The definite article, likewise: "the ", "l’".
  package var definite: String
  /// The definite article before the plural: "the ", "les ".
  package var definitePlural: String

  package init(
    singular: String, plural: String, article: String, definite: String, definitePlural: String
  ) {
    self.singular = singular
    self.plural = plural
    self.article = article
    self.definite = definite
    self.definitePlural = definitePlural
  }
}

extension Term {
  /// Every form a placeholder can ask for, by the name it asks with: `mentor`, `mentors`,
  /// `a_mentor`, `the_mentor`, `the_mentors`, and each with a capital.
  package func forms(key: String) -> [(name: String, text: String)] {
    let capital = key.prefix(1).uppercased() + key.dropFirst()
    let (one, many) = (singular, plural)
    return [
      (key, one), (key + "s", many),
      ("a_" + key, article + one), ("the_" + key, definite + one),
      ("the_" + key + "s", definitePlural + many),
      (capital, capitalised(one)), (capital + "s", capitalised(many)),
      ("A_" + key, capitalised(article + one)), ("The_" + key, capitalised(definite + one)),
      ("The_" + key + "s", capitalised(definitePlural + many)),
    ]
  }
}

/// The text with its first letter in upper case; the rest stays.
package func capitalised(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

/// The English indefinite article for a word, by its first letter: right for every word that a
/// program is likely to choose, and `article:` in program.yml settles the rest.
package func englishArticle(for word: String) -> String {
  // Without its accents: "an élève".
  guard let first = slug(from: word).first else { return "a " }
  return "aeiou".contains(first) ? "an " : "a "
}
