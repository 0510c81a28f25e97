import Content
import Diagnostics
import Syntax
import Testing

@Suite("Words and terms of a program")
struct VocabularyTests {
  private static let english = """
    language: {name: English, direction: ltr}
    dates:
      long: "{d} {month} {y}"
      short: "{d} {mon} {y}"
      first: "1"
      months: [January, February, March, April, May, June, July, August, September, October, November, December]
      months_short: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec]
    terms:
      mentor: {singular: mentor, plural: mentors, article: "a ", definite: "the "}
      mentee: {singular: mentee, plural: mentees, article: "a ", definite: "the "}
    words:
      welcome: "For every {{ term.mentee }}"
      weeks: {one: "{n} week", other: "{n} weeks"}
      senior_partner: senior partner
      senior_partners: senior partners
      junior_partner: junior partner
      junior_partners: junior partners
    """

  private static let polish = """
    words:
      weeks: {one: "{n} tydzień", few: "{n} tygodnie", many: "{n} tygodni", other: "{n} tygodnia"}
    """

  private func lists(_ languages: [String], own: String? = nil) -> Checked<[String: WordList]> {
    WordList.lists(
      for: languages,
      builtIn: { ["en": Array(Self.english.utf8), "pl": Array(Self.polish.utf8)][$0] },
      own: own.map {
        document(from: SourceFile(path: "words.yml", bytes: Array("---\n\($0)\n---\n".utf8))).value
      }, folder: "Content")
  }

  private func vocabulary(_ model: Model? = nil, terms: String = "", language: String = "en") throws
    -> Vocabulary
  {
    let own = decode(
      ProgramSettings.OwnTerms.init, from: yaml(from: Array(terms.utf8), file: "p.yml").value,
      file: "p.yml")
    try #require(own.diagnostics == [])
    return Vocabulary(lists([language]).value[language]!, own: own.value.terms, model: model)
  }

  @Test(
    "a program's own term takes its place everywhere, with the article that its language asks for")
  func ownTerm() throws {
    let words = try vocabulary(terms: "mentee: {singular: associate, plural: associates}")
    #expect(words["welcome"] == "For every associate")
    let forms = placeholders(words)
    #expect(forms["term.a_mentee"] == "an associate")
    #expect(forms["term.The_mentee"] == "The associate")
    #expect(forms["term.Mentees"] == "Associates")
    #expect(words.replaced.map(\.word) == ["mentee", "mentees"])
  }

  @Test("an article that the program writes counts")
  func ownArticle() throws {
    let words = try vocabulary(
      terms: "mentee: {singular: hour-giver, plural: hour-givers, article: an}")
    #expect(placeholders(words)["term.a_mentee"] == "an hour-giver")
  }

  @Test(
    "the parties go by the term of whoever is senior under the model",
    arguments: [
      (Model.reverse, "mentee", "mentor"), (.hybrid, "mentor", "mentee"),
      (.traditional, "mentor", "mentee"), (.reciprocal, "senior partner", "junior partner"),
    ])
  func parties(model: Model, senior: String, junior: String) throws {
    let forms = placeholders(try vocabulary(model))
    #expect(forms["party.senior"] == senior)
    #expect(forms["party.the_junior"] == "the \(junior)")
    #expect(forms["party.A_senior"] == "A \(senior)")
    #expect(forms["party.juniors"] == "\(junior)s")
  }

  @Test("a number takes the form of its language")
  func counts() throws {
    let english = try vocabulary()
    #expect([1, 2].map { english.count("weeks", $0) } == ["1 week", "2 weeks"])
    let polish = try vocabulary(language: "pl")
    #expect(
      [1, 3, 12].map { polish.count("weeks", $0) } == ["1 tydzień", "3 tygodnie", "12 tygodni"])
  }

  @Test("a language falls back on English, word by word, and that is said")
  func fallback() throws {
    let read = lists(["pl"])
    #expect(read.value["pl"]?.words["senior_partner"] == .text("senior partner"))
    #expect(read.diagnostics.map(\.code) == [.wordsMissing])
    #expect(
      read.diagnostics.first?.summary.hasPrefix("5 words have no translation into `pl`") == true)
  }

  @Test("the portal's own words win")
  func ownWords() {
    let read = lists(["en"], own: "en:\n  words:\n    senior_partner: elder\n")
    #expect(read.diagnostics == [])
    #expect(read.value["en"]?.words["senior_partner"] == .text("elder"))
  }

  private func placeholders(_ vocabulary: Vocabulary) -> [String: String] {
    vocabulary.placeholders.reduce(into: [:]) { forms, placeholder in
      switch placeholder.value {
      case .text(let text), .word(let text, _): forms[placeholder.name] = text
      default: break
      }
    }
  }
}
