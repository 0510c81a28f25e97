import Content
import Testing

@Suite("Terms")
struct TermTests {
  @Test("a term has its forms, with articles and capitals")
  func forms() {
    let term = Term(
      singular: "protégé", plural: "protégés", article: "a ", definite: "the ",
      definitePlural: "the ")
    #expect(
      term.forms(key: "mentee").map { "\($0.name)=\($0.text)" } == [
        "mentee=protégé", "mentees=protégés", "a_mentee=a protégé", "the_mentee=the protégé",
        "the_mentees=the protégés", "Mentee=Protégé", "Mentees=Protégés", "A_mentee=A protégé",
        "The_mentee=The protégé", "The_mentees=The protégés",
      ])
  }

  @Test("an article that ends in an apostrophe is not set off, and a capital begins the whole")
  func elision() {
    let term = Term(
      singular: "étape", plural: "étapes", article: "une ", definite: "l’", definitePlural: "les ")
    let forms = Dictionary(uniqueKeysWithValues: term.forms(key: "meeting"))
    #expect(forms["the_meeting"] == "l’étape")
    #expect(forms["The_meeting"] == "L’étape")
    #expect(forms["The_meetings"] == "Les étapes")
    #expect(forms["Meeting"] == "Étape")
  }

  @Test(
    "English says an before a vowel",
    arguments: [
      ("mentor", "a "), ("adviser", "an "), ("Expert", "an "), ("protégé", "a "), ("", "a "),
    ])
  func english(word: String, article: String) {
    #expect(englishArticle(for: word) == article)
  }

  /// Source: domain.md 3.0.
  @Test(
    "the model says who is senior, and the senior's term follows",
    arguments: [
      (Model.reverse, Party.junior, Party.senior, TermKey.mentee as TermKey?),
      (.hybrid, .senior, .junior, .mentor), (.traditional, .senior, .junior, .mentor),
      // Both sides are both, so neither term means one of them.
      (.reciprocal, .both, .both, nil),
    ])
  func parties(model: Model, mentor: Party, mentee: Party, senior: TermKey?) {
    #expect(model.party(of: .mentor) == mentor)
    #expect(model.party(of: .mentee) == mentee)
    #expect(model.party(of: .manager) == nil)
    #expect(model.term(of: .senior) == senior)
    #expect(
      model.term(of: .junior) == (senior == .mentor ? .mentee : senior == nil ? nil : .mentor))
  }
}
