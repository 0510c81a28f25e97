import Content
import Testing

@Suite("Plural rules")
struct PluralRuleTests {
  /// Worked from Unicode CLDR 46, one number for each corner of each rule.
  @Test(
    "each language has the forms that CLDR gives it",
    arguments: [
      ("en", "other 0, one 1, other 2, other 11, other 21, other 101"),
      ("fr", "one 0, one 1, other 2, other 17, many 1000000, other 1000001"),
      ("es", "other 0, one 1, other 2, many 1000000"),
      (
        "ar",
        "zero 0, one 1, two 2, few 3, few 10, many 11, many 99, other 100, other 102, few 103, many 111"
      ),
      (
        "pl",
        "many 0, one 1, few 2, few 4, many 5, many 12, many 14, many 21, few 22, few 104, many 112"
      ),
      ("ru", "many 0, one 1, few 2, many 5, many 11, many 12, one 21, few 22, many 111, one 101"),
      ("hr", "other 0, one 1, few 2, other 5, other 11, one 21, few 33, other 113"),
      ("cs", "other 0, one 1, few 2, few 4, other 5, other 22"),
      ("sl", "other 0, one 1, two 2, few 3, few 4, other 5, one 101, two 202, few 304"),
      ("lt", "other 0, one 1, few 2, few 9, other 10, other 11, one 21, few 22"),
      ("lv", "zero 0, one 1, other 2, zero 10, zero 11, zero 20, one 21, zero 111"),
      ("ro", "few 0, one 1, few 2, few 19, other 20, few 101, other 120"),
      ("he", "other 0, one 1, two 2, other 3, other 20"),
      ("ga", "other 0, one 1, two 2, few 3, few 6, many 7, many 10, other 11"),
      ("cy", "zero 0, one 1, two 2, few 3, other 4, many 6, other 7"),
      ("mt", "few 0, one 1, two 2, few 3, few 10, many 11, many 19, other 20, few 103"),
      ("hi", "one 0, one 1, other 2"), ("ja", "other 0, other 1, other 2"),
      // A region follows its language, and a language without a rule of its own tells one from many.
      ("fr-CA", "one 0, one 1, other 2"), ("PL", "few 22"), ("eo", "other 0, one 1, other 2"),
    ])
  func forms(language: String, expected: String) {
    let numbers = expected.split(separator: ", ").map { Int($0.split(separator: " ")[1])! }
    let found = numbers.map { "\(pluralForm(of: $0, in: language)) \($0)" }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test("a negative number has the form of its opposite")
  func negative() {
    #expect(pluralForm(of: -1, in: "en") == .one)
    #expect(pluralForm(of: -22, in: "pl") == .few)
  }
}
