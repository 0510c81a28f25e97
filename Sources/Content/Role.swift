package import Syntax

/// Who stands where under a program's model.
///
/// What concerns the experienced side attaches to the senior, whatever that side is called: in a
/// reverse program the mentee is the senior. Source: domain.md 3.0, tension T3.
package enum Party: String, CaseIterable, Sendable {
  case senior, junior, both
}

/// A role in the program.
package struct Role: Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case mentor, mentee, manager, sponsor, coordinator, communications, hr
  }

  package struct Qualification: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case knowledge, skill, behaviour, experience, character
    }

    package var kind: Kind
    package var text: Text

    package init(_ keys: Keys) {
      kind = keys.required(
        "kind", .choice(), "What it rests on; never age.", example: "experience")
      text = keys.required(
        "text", .placedText(max: 300), "The qualification.", example: "Knows daily work on a ward")
    }
  }

  package var name: Name
  package var seniority: Placed<Party>?
  package var responsibilities: [Text]
  package var qualifications: [Qualification]
  package var gives: [Text]
  package var gains: [Text]
  package var outcomes: [Text]
  package var notExpected: [Text]
  package var firstSteps: [Reference]

  package init(_ keys: Keys) {
    name = keys.required("role", .choice(), "Which role it describes.", example: "mentor")
    seniority = keys.optional(
      "seniority", .placed(.choice(Party.self)),
      "Best left out: it follows from the program's model and must agree with it.",
      example: "junior")
    responsibilities = keys.list(
      "responsibilities", of: .placedText(max: 300), atLeast: 3,
      "What the role does; three or more.",
      example: "[Prepare each meeting, Keep what is said to yourself, Take part in the surveys]")
    qualifications = keys.list(
      "qualifications", of: .object(Qualification.init), "What the role rests on.")
    gives = keys.list(
      "gives", of: .placedText(max: 300), atLeast: 1, "What someone in this role gives.",
      example: "[An honest view of daily work]")
    gains = keys.list(
      "gains", of: .placedText(max: 300), atLeast: 1, "What someone in this role gains.",
      example: "[A view of how decisions are made]")
    outcomes = keys.list(
      "outcomes", of: .placedText(max: 300), atLeast: 1, "What comes of it.",
      example: "[Two goals reached by the closing meeting]")
    notExpected = keys.list(
      "not_expected", of: .placedText(max: 300), "What nobody expects of this role.",
      example: "[Being available at any hour]")
    firstSteps = keys.list(
      "first_steps", of: .pageReference, "Pages to start with, in order.",
      example: "[modules/welcome]")
  }
}
