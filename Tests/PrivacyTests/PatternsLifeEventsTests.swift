import Testing

@testable import Privacy

@Suite("Patterns: exact dates of life events")
struct PatternsLifeEventsTests {
  @Test("found, from end to end", arguments: cases)
  func found(_ text: String) {
    expectTraces(text, [.eventDate], .warn)
  }

  /// `⟦…⟧` is what is to be found.
  static let cases: [String] = [
    "She joined on ⟦3 May 2021⟧",
    "Her daughter was born on ⟦3 May 2021⟧",
    "Maria was promoted on ⟦14 March 2023⟧.",
    "On ⟦3 May 2021⟧, she resigned.",
    "He was diagnosed on ⟦12 June 2020⟧",
    "Her surgery was on ⟦2021-06-12⟧",
    "They married on ⟦12 June 2020⟧",
    "She joined the company on ⟦3 May 2021⟧",
    "Hired on ⟦12 March 2019⟧, she",
    "She gave birth on ⟦12 March 2021⟧",
    "He left the company on ⟦3 June 2022⟧.",
    "She was made redundant on ⟦3 June 2022⟧",
    "went on maternity leave on ⟦3 June 2022⟧",
    "She lost her mother on ⟦3 June 2022⟧",
    "Her father died on ⟦3 June 2022⟧",
    "She got married on ⟦June 3, 2022⟧",
    "he started on ⟦3 June 2022⟧ as",
    "On ⟦2021-06-03⟧ she was promoted to lead",
    "since her promotion on ⟦3 June 2022⟧",
  ]
}
