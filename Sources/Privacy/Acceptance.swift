package import Syntax

/// That somebody looked at a finding and found nobody in it.
///
/// It names the code and the very words, so that it silences nothing else.
package struct Acceptance: Sendable {
  package var code: Placed<String>
  /// The words as the story has them; for a combination, what it combines and how many
  /// people it fits: `level, location: 3`.
  package var text: String
  package var reason: String
  package var by: String

  package init(_ keys: Keys) {
    code = keys.required(
      "code", .placedText(max: 60), "The code of the finding, as the report shows it.",
      example: "story/names-a-person")
    text = keys.required(
      "text", .text(max: 200), "The words that are harmless, exactly as the story has them.",
      example: "Grace")
    reason = keys.required(
      "reason", .text(max: 300), "Why nobody is meant.", example: "the virtue, not a person")
    by = keys.required("by", .text(max: 100), "Who decided it.", example: "HR, M. office")
  }
}
