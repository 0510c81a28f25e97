import Testing

@testable import Privacy

@Suite("Patterns: profiles")
struct PatternsProfilesTests {
  @Test("found, from end to end", arguments: cases)
  func found(_ text: String) {
    expectTraces(text, [.profile], .block)
  }

  /// `⟦…⟧` is what is to be found.
  static let cases: [String] = [
    "⟦linkedin.com/in/maria-lopez⟧",
    "⟦https://www.linkedin.com/in/maria-lopez-123/⟧",
    "⟦https://de.linkedin.com/pub/maria/1/2/3⟧",
    "⟦github.com/mlopez⟧",
    "⟦https://github.com/mlopez/dotfiles⟧",
    "⟦https://x.com/mlopez/status/1745678⟧",
    "⟦https://mlopez.tumblr.com⟧",
    "⟦twitter.com/mlopez⟧",
    "⟦https://x.com/mlopez⟧",
    "⟦instagram.com/maria.codes⟧",
    "⟦facebook.com/maria.lopez.5⟧",
    "⟦https://facebook.com/profile.php?id=1000123⟧",
    "⟦mastodon.social/@maria⟧",
    "⟦https://fosstodon.org/@maria⟧",
    "⟦t.me/marial⟧",
    "⟦wa.me/15550100199⟧",
    "⟦youtube.com/@maria⟧",
    "⟦medium.com/@maria⟧",
    "⟦orcid.org/0000-0002-1825-0097⟧",
    "⟦0000-0002-1825-0097⟧",
    "⟦bsky.app/profile/maria.bsky.social⟧",
    "⟦xing.com/profile/Maria_Lopez⟧",
    "⟦https://stackoverflow.com/users/12345/maria⟧",
    "⟦scholar.google.com/citations?user=abcDEF⟧",
    "⟦http://linkedin.com/in/jane-doe-1a2b3c⟧",
    "⟦uk.linkedin.com/in/janedoe⟧",
    "⟦www.facebook.com/jane.doe⟧",
    "⟦twitter.com/jane_doe⟧",
    "⟦https://mobile.twitter.com/jane_doe⟧",
    "⟦instagram.com/jane.doe/⟧",
    "⟦https://www.tiktok.com/@janedoe⟧",
    "⟦https://gitlab.com/janedoe⟧",
    "⟦https://www.threads.net/@janedoe⟧",
    "⟦https://www.researchgate.net/profile/Jane_Doe⟧",
    "⟦https://people.acme.example/~jdoe⟧",
    "⟦https://www.strava.com/athletes/123456⟧",
    "⟦https://medium.com/@janedoe/my-story-123⟧",
    "Telegram: ⟦t.me/janedoe⟧",
  ]
}
