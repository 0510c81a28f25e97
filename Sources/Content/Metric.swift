package import Syntax

/// How an objective is measured: what is asked or counted, of whom, when, and who answers for it.
///
/// It is settled before the kickoff: a measure that is chosen once the answers are known proves
/// nothing. Source: domain.md 2.7, 3.4 (`metric`), R37, R75, R76, R118.
package struct Metric: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case quantitative, qualitative
  }

  /// What of it participants and colleagues get to see.
  package enum Publish: String, CaseIterable, Sendable {
    case yes, aggregate, never
  }

  package var id: Placed<String>
  package var name: Text
  package var definition: Text
  package var kind: Kind
  package var objective: Reference
  package var formula: Text?
  package var source: Text
  package var baseline: Text?
  package var target: Text?
  /// When it is taken: a survey wave, a check-in, a review.
  package var when: [Text]
  package var owner: Reference
  package var definedOn: Placed<CalendarDate>
  package var publish: Publish

  package init(_ keys: Keys) {
    func text(_ key: String, _ meaning: String, _ example: String) -> Text? {
      keys.optional(key, .placedText(max: 300), meaning, example: example)
    }
    id = keys.required("id", .placed(.slug), "Its short name.", example: "tool-confidence")
    name = keys.required(
      "name", .placedText(max: 120), "What it is called.", example: "Confidence with our tools")
    definition = keys.required(
      "definition", .placedText(max: 400), "What it says, in a sentence.",
      example: "How sure people are that they can use six everyday tools without help.")
    kind = keys.required(
      "type", .choice(), "`quantitative` if it is a number, `qualitative` if it is in words.",
      example: "quantitative")
    objective = keys.required(
      "objective", .reference(to: "objectives"), "The objective it measures.",
      example: "confident-leaders")
    formula = text(
      "formula", "How the number is worked out.", "Mean of six answers from one to five.")
    source = keys.required(
      "source", .placedText(max: 200), "Where it comes from.", example: "Baseline and end survey")
    baseline = text("baseline", "Where it stands before the kickoff.", "2.4")
    target = text("target", "Where it should be.", "3.5")
    when = keys.list(
      "when", of: .placedText(max: 120), atLeast: 1, "When it is taken.",
      example: "[Before the kickoff, At the end]")
    owner = keys.required(
      "owner", .reference(to: "people"), "Who answers for it.", example: "coordinator")
    definedOn = keys.required(
      "defined_on", .placed(.date), "When it was settled: on or before the kickoff.",
      example: "2026-08-03")
    publish = keys.value(
      "publish", .choice(), default: .aggregate,
      "Who gets to see it: everyone (`yes`), everyone as a total of enough people (`aggregate`), or nobody but those who run the program (`never`).",
      example: "aggregate")
  }
}
