import Testing

@testable import Privacy

@Suite("Patterns: handles")
struct PatternsHandlesTests {
  @Test("found, from end to end", arguments: cases)
  func found(_ text: String) {
    expectTraces(text, [.handle], .block)
  }

  /// `⟦…⟧` is what is to be found.
  static let cases: [String] = [
    "ping ⟦@mlopez⟧ about it",
    "More pictures from ⟦@lumen.codes.bsky.social⟧.",
    "⟦@maria_lopez⟧",
    "⟦@maria@mastodon.social⟧",
    "Twitter: ⟦mlopez⟧",
    "on Instagram as ⟦maria.codes⟧",
    "her Insta is ⟦hexenkueche⟧",
    "known as ⟦m_t_o⟧ on Reddit",
    "⟦pixelpetra⟧ on Instagram",
    "reach me on Telegram (⟦pixelpetra⟧)",
    "Her handle on X is ⟦pixelpetra⟧",
    "Follow Skype: ⟦pixelpetra⟧ if you like.",
    "Signal: ⟦m_t_o.42⟧",
    "Instagram handle is ⟦mariacodes⟧",
    "Slack ⟦@mlopez⟧",
    "skype: ⟦live:maria.lopez⟧",
    "Discord ⟦maria#1234⟧",
    "⟦maria_l#1234⟧",
    "Telegram: ⟦@maria⟧",
    "IG: ⟦maria.codes⟧",
    "⟦@jane.doe⟧",
    "⟦@janedoe⟧ on Twitter",
    "(⟦@janedoe⟧)",
    "follow ⟦@janedoe_⟧",
    "Insta: ⟦@jane.doe⟧",
    "Instagram: ⟦jane.doe⟧",
    "her Twitter handle is ⟦janedoe⟧",
    "GitHub: ⟦janedoe⟧",
    "Slack: ⟦@jane.doe⟧",
    "Discord: ⟦janedoe#4821⟧",
    "find her on LinkedIn as ⟦jane-doe-42⟧",
    "⟦u/janedoe99⟧",
    "X: ⟦@janedoe⟧",
    "Mastodon: ⟦@jane@social.example⟧",
  ]
}
