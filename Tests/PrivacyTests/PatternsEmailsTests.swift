import Testing

@testable import Privacy

@Suite("Patterns: e-mail addresses")
struct PatternsEmailsTests {
  @Test("found, from end to end", arguments: cases)
  func found(_ text: String) {
    expectTraces(text, [.email], .block)
  }

  /// `⟦…⟧` is what is to be found.
  static let cases: [String] = [
    "Drop a line to ⟦n0vak_at_example.co.uk⟧ before noon.",
    "⟦kbrandt77@gmail⟧",
    "⟦kbrandt77[bei]web.de⟧",
    "Write to ⟦maria.lopez@example.org⟧ for more.",
    "Her address is ⟦jane+mentor@sub.example.co.uk⟧.",
    "mailto:⟦jane.doe@example.com⟧",
    "⟦müller@bücher.example⟧",
    "⟦maria [at] example [dot] org⟧",
    "⟦maria(at)example(dot)org⟧",
    "⟦maria.lopez {at} example {dot} org⟧",
    "⟦MARIA AT EXAMPLE DOT ORG⟧",
    "⟦maria.lopez at example dot org⟧",
    "⟦maria@example dot com⟧",
    "⟦name (a) example.org⟧",
    "⟦maria @ example.org⟧",
    "⟦maria @ example . org⟧",
    "⟦m.lopez (ät) example [punkt] de⟧",
    "⟦maria arroba example punto es⟧",
    "⟦marie arobase example point fr⟧",
    "⟦maria[at]example.org⟧",
    "⟦maria dot lopez at example dot co dot uk⟧",
    "reach her at ⟦maria_lopez (at) example.org⟧ or by phone",
    "⟦maria.lopez@example[.]org⟧",
    "⟦maria-at-example-dot-org⟧",
    #""Maria Lopez" <⟦maria@example.org⟧>"#,
    "⟦user@[192.168.10.1]⟧",
    "You can email her on ⟦jane (dot) doe (at) example (dot) com⟧",
    "⟦jane_doe[AT]example[DOT]com⟧",
    "⟦jane.doe (at) example.com⟧",
    "⟦jane.doe AT example DOT com⟧",
    "⟦jane dot doe at example dot com⟧",
    "⟦patience dot page at meridian-works dot example⟧",
    "⟦jana+work at bluewin dot ch⟧",
    "⟦jane.doe@example(dot)com⟧",
    "⟦jane.doe [at] example.com⟧",
    "⟦jane.doe @ example dot com⟧",
    "⟦jane.doe<at>example.com⟧",
    "⟦jane{at}example{dot}com⟧",
    "⟦jane (at) mail.example.com⟧",
    "write to ⟦jane-at-example-dot-com⟧",
    "⟦j.doe at example dot co dot uk⟧.",
    "jane ⟦doe at example dot com⟧",
    "⟦JaneDoe+mentoring@example.com⟧,",
    "Reach me: ⟦jane(@)example.com⟧",
    "⟦jane AT example.com⟧",
    "⟦jane.doe at example.com⟧",
    "⟦jane at example [dot] com⟧",
    "⟦jane_at_example_dot_com⟧",
    "(⟦jane.doe@example.org⟧)",
    "**⟦jane@example.org⟧**",
  ]
}
