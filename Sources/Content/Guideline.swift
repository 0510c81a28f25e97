package import Syntax

/// One page of the handbook.
package struct Guideline: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case purpose, conduct, confidentiality, safety, conflict, privacy, ending, recognition, myth
    case accountability, general
    /// What to do when a pair is stuck or hurt: a new match, leaving without fault.
    case difficulty
    /// Who keeps the hours free.
    case protectedTime = "protected_time"
  }

  /// The parts of the handbook: four levers of a program, and how it is measured.
  /// Source: domain.md R19.
  package enum Part: String, CaseIterable, Sendable {
    case messaging, expectations, structures, support, measurement
  }

  package enum Level: String, CaseIterable, Sendable {
    case must, should, may
  }

  package struct Myth: Sendable {
    package var myth: Text
    package var fact: Text

    package init(_ keys: Keys) {
      myth = keys.required(
        "myth", .placedText(max: 300), "What people believe.",
        example: "Mentors are older than the people they mentor.")
      fact = keys.required(
        "fact", .placedText(max: 600), "What is true.",
        example: "A mentor is whoever knows what the other wants to learn.")
    }
  }

  package var kind: Kind
  package var part: Part
  package var level: Level?
  package var myths: [Myth]

  package init(_ keys: Keys) {
    kind = keys.required("kind", .choice(), "What the guideline is about.", example: "conduct")
    part = keys.required(
      "part", .choice(), "The part of the handbook it belongs to.", example: "expectations")
    level = keys.optional(
      "requirement_level", .choice(), "Whether it binds: must, should or may.", example: "must")
    myths = keys.list(
      "myths", of: .object(Myth.init), "Pairs of myth and fact, for a guideline of kind `myth`.")
    keys.require(
      "myths", when: kind == .myth, "a guideline of kind `myth` lists the myths it corrects")
  }
}
