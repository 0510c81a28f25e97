import Diagnostics
package import Syntax

// The types with few fields of their own. Source: domain.md 3.4.

/// A question and its answer.
package struct Faq: Sendable {
  package var group: Text?

  package init(_ keys: Keys) {
    group = keys.optional(
      "group", .placedText(max: 80), "The heading it is listed under.", example: "Before you apply")
  }
}

/// A word and what it means.
package struct GlossaryEntry: Sendable {
  package var definition: Text
  package var see: [Reference]

  package init(_ keys: Keys) {
    definition = keys.required(
      "definition", .placedText(max: 600), "What the word means, in a sentence or two.",
      example: "The people who start and finish the program together.")
    see = keys.list(
      "see", of: .reference(to: "glossary"), "Words to look up next.", example: "[kickoff]")
  }
}

/// A contact, champion or leader who agreed to be named. Participants are never listed.
package struct Person: Sendable {
  package enum Relation: String, CaseIterable, Sendable {
    case coordinator, champion, leader, author, support
  }

  package var title: Text?
  package var relation: Relation
  package var email: String?
  package var phone: Text?
  package var photo: Picture?
  package var statement: Text?

  package init(_ keys: Keys) {
    title = keys.optional(
      "title", .placedText(max: 120), "What they do.", example: "Program coordinator")
    relation = keys.required(
      "relation", .choice(), "What they are to the program.", example: "coordinator")
    let consent = keys.required(
      "publish_consent", .bool, "`true` once the person agreed to be named on this site.",
      example: "true")
    email = keys.optional(
      "email", .email, "An address that may be published.", example: "mentoring@example.org")
    phone = keys.optional(
      "phone", .placedText(max: 40), "A number that may be published.", example: "020 7946 0000")
    photo = keys.optional(
      "photo", .object(Picture.init), "A portrait they agreed to.",
      example: "{src: assets/ana.jpg, alt: Ana Duarte}")
    statement = keys.optional(
      "statement", .placedText(max: 800), "What they say about the program.",
      example: "I learned more in six meetings than in six years.")
    guard !keys.isDescribing else { return }
    if keys.has("name") == keys.has("role_mailbox") {
      keys.report(.personWithoutOneName(at: keys.span(of: "role_mailbox"), both: keys.has("name")))
    }
    if keys.has("publish_consent"), !consent {
      keys.report(.personWithoutConsent(at: keys.span(of: "publish_consent")))
    }
  }
}

/// Something that pairs may talk about.
package struct Topic: Sendable {
  package enum Group: String, CaseIterable, Sendable {
    case technology, digital, cultural, trends, leadership, organization, wellbeing
  }

  package var group: Group
  package var starters: [Text]
  package var seniorGains: Text?
  package var reverseSide: Text?
  package var capability: Reference?

  package init(_ keys: Keys) {
    group = keys.required("group", .choice(), "The heading it is listed under.", example: "digital")
    starters = keys.list(
      "starters", of: .placedText(max: 300), atLeast: 3, "Questions to start from; three or more.",
      example: "[Which tool do you avoid?, What would you never do by hand?, Who showed you?]")
    seniorGains = keys.optional(
      "senior_gains", .placedText(max: 400), "What the senior side learns.",
      example: "How younger colleagues find and share what they know.")
    reverseSide = keys.optional(
      "reverse_side", .placedText(max: 400), "What the other side learns in return.",
      example: "Why some decisions take longer than they look.")
    capability = keys.optional(
      "capability", .reference(to: "capabilities"), "The program's capability it builds.",
      example: "digital-fluency")
  }
}

/// Something that gets in the way.
package struct Barrier: Sendable {
  package var situation: Text
  package var who: [Audience]
  package var mitigations: [Reference]
  package var tries: [Text]
  package var avoid: [Text]

  package init(_ keys: Keys) {
    situation = keys.required(
      "situation", .placedText(max: 600), "What happens.",
      example: "Three meetings in a row were cancelled.")
    who = keys.list(
      "who", of: .choice(Audience.self), "Whom it happens to.", example: "[mentor, mentee]")
    mitigations = keys.list(
      "mitigations", of: .pageReference, atLeast: 1, "Pages that help; at least one.",
      example: "[guidelines/protecting-time]")
    tries = keys.list(
      "try", of: .placedText(max: 300), "What to try.", example: "[Book all meetings at once]")
    avoid = keys.list(
      "avoid", of: .placedText(max: 300), "What makes it worse.",
      example: "[Waiting for a free week]")
  }
}

/// A practice that others can copy. It names no people.
package struct Idea: Sendable {
  package enum Effort: String, CaseIterable, Sendable {
    case low, medium, high
  }

  package var practice: Text
  package var how: [Text]
  package var effort: Effort
  package var firstSeen: Reference?

  package init(_ keys: Keys) {
    practice = keys.required(
      "practice", .placedText(max: 400), "What people do.",
      example: "Meet in the other one's place of work, every second time.")
    how = keys.list(
      "how", of: .placedText(max: 300), "How to start, step by step.",
      example: "[Ask at the first meeting]")
    effort = keys.required("effort", .choice(), "How much work it is.", example: "low")
    firstSeen = keys.optional(
      "first_seen", .reference(to: "cohorts"), "The cohort that came up with it.",
      example: "autumn-2026")
  }
}

/// What people said, and what the program did about it.
package struct Change: Sendable {
  package enum Category: String, CaseIterable, Sendable {
    case matching, training, scope, schedule, guideline
  }

  package var category: Category
  package var theme: Text
  package var decision: Text
  package var feedbackWave: Text?
  package var effectiveFrom: CalendarDate?

  package init(_ keys: Keys) {
    category = keys.required("category", .choice(), "What it changes.", example: "training")
    theme = keys.required(
      "theme", .placedText(max: 600), "What people said.", example: "The survey was too long.")
    decision = keys.required(
      "decision", .placedText(max: 600), "What the program did.",
      example: "It now has six questions.")
    feedbackWave = keys.optional(
      "feedback_wave", .placedText(max: 100), "When they said it.", example: "mid-point survey")
    effectiveFrom = keys.optional(
      "effective_from", .date, "From when it holds.", example: "2026-10-19")
    keys.require(
      "date", when: true, "a change is dated, so that the list and the feed have an order")
  }
}

extension Diagnostic {
  fileprivate static func personWithoutOneName(at span: Span, both: Bool) -> Self {
    .error(
      .personName, at: span,
      both ? "a contact has both a name and a role mailbox" : "a contact has no name",
      why: "Readers must know whom or which office they write to.",
      mend: both
        ? "keep `name:` for a person, or `role_mailbox:` for an office"
        : "add `name:` for a person, or `role_mailbox:` for an office")
  }

  fileprivate static func personWithoutConsent(at span: Span) -> Self {
    .error(
      .personConsent, at: span, "a person is named without their consent",
      why: "Everyone who can open the site would see the name of someone who did not agree to it.",
      mend: "ask the person and write `publish_consent: true`, or delete the file")
  }
}
