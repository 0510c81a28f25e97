package import Diagnostics
package import Syntax

/// Who can open the site, or may see a story.
package enum Scope: String, CaseIterable, Sendable {
  /// Everyone inside the organisation.
  case `internal`
  /// Anybody.
  case `public`

  /// Whether something with this scope may be shown on a site that `site` can open.
  package func covers(_ site: Scope) -> Bool { self == .public || site == .internal }
}

/// What the people in a story agreed to.
///
/// Source: domain.md 2.9 and 3.4.
package struct Consent: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case granted, withdrawn, expired, missing
  }

  package var status: Status
  /// How many people the story describes, and how many of them agreed.
  package var persons: Int
  package var granted: Int
  package var scope: Scope
  package var date: CalendarDate?
  package var expires: CalendarDate?
  /// Where the signed form is kept; never shown.
  package var recordID: String?
  /// Where what decides is written.
  package var statusSpan, grantedSpan, scopeSpan, dateSpan, expiresSpan: Span

  package init(_ keys: Keys) {
    statusSpan = keys.span(of: "status")
    grantedSpan = keys.span(of: "granted")
    scopeSpan = keys.span(of: "scope")
    dateSpan = keys.span(of: "date")
    expiresSpan = keys.has("expires") ? keys.span(of: "expires") : dateSpan
    status = keys.required(
      "status", .choice(), "`granted` once everyone in the story agreed.", example: "granted")
    persons = keys.required(
      "persons", .int(in: 1...100), "How many people the story describes.", example: "2")
    granted = keys.required(
      "granted", .int(in: 0...100), "How many of them agreed.", example: "2")
    scope = keys.required(
      "scope", .choice(), "Who may see it: `internal` or `public`.", example: "internal")
    date = keys.optional("date", .date, "When they agreed.", example: "2026-08-01")
    expires = keys.optional(
      "expires", .date, "Until when it holds; left out, the portal's period counts from `date`.",
      example: "2028-08-01")
    recordID = keys.optional(
      "record_id", .text(max: 100), "Where the signed form is kept; never shown.",
      example: "C-2026-014")
    keys.require(
      "date", when: status == .granted,
      "a consent that was granted has a date, from which its period counts")
  }
}

/// A story as it was written: what the gate is asked to let through.
package struct StoryDraft: Sendable {
  package enum Attribution: String, CaseIterable, Sendable {
    case anonymous, pseudonym, named
  }

  package enum Outcome: String, CaseIterable, Sendable {
    case positiveOutcome = "positive_outcome"
    case innovation, collaboration
    case crossSilo = "cross_silo"
    case inclusion, wellbeing
  }

  package enum Side: String, CaseIterable, Sendable {
    case senior, junior
  }

  /// One of the people in the story: bands only, never a title or a unit.
  package struct Participant: Sendable {
    package var side: Side
    package var levelBand: Placed<String>?
    package var areaBand: Placed<String>?

    package init(_ keys: Keys) {
      side = keys.required("party", .choice(), "Which side they are on.", example: "senior")
      levelBand = keys.optional(
        "level_band", .placedText(max: 80), "Roughly how senior.", example: "a senior leader")
      areaBand = keys.optional(
        "area_band", .placedText(max: 80), "Roughly where.", example: "clinical services")
    }
  }

  package struct Quotation: Sendable {
    package var text: Placed<String>
    package var byLabel: Placed<String>?

    package init(_ keys: Keys) {
      text = keys.required(
        "text", .placedText(max: 500), "What was said.", example: "I had never asked.")
      byLabel = keys.optional(
        "by_label", .placedText(max: 80), "Who said it, without a name.", example: "a senior leader"
      )
    }
  }

  package var attribution: Attribution
  package var consent: Consent
  package var people: [Participant]
  package var outcomes: [Outcome]
  package var topics: [Reference]
  package var modules: [Reference]
  package var situation: Placed<String>?
  package var theme: Placed<String>?
  package var challenge: Placed<String>?
  package var whatWeDid: Placed<String>?
  package var whatChanged: Placed<String>?
  package var learnedBySenior: Placed<String>?
  package var learnedByJunior: Placed<String>?
  package var quote: Quotation?
  package var span: Span

  package init(_ keys: Keys) {
    span = keys.span
    attribution = keys.value(
      "attribution", .choice(), default: .anonymous, "How its people appear.", example: "anonymous")
    consent = keys.required("consent", .object(Consent.init), "What the people in it agreed to.")
    people = keys.list(
      "people", of: .object(Participant.init), "The people in it, by bands that fit many.")
    outcomes = keys.list(
      "outcome", of: .choice(Outcome.self), atLeast: 1, "What came of it.",
      example: "[positive_outcome]")
    topics = keys.list(
      "topics", of: .reference(to: "topics"), "The topics it touches.", example: "[inclusive-teams]"
    )
    modules = keys.list(
      "modules", of: .reference(to: "modules"), "The modules it brings to life.",
      example: "[building-trust]")
    func text(_ key: String, _ meaning: String, _ example: String) -> Placed<String>? {
      keys.optional(key, .placedText(max: 800), meaning, example: example)
    }
    situation = text("situation", "Where it began.", "A new system that few used.")
    theme = text("theme", "What it is about, in a word or two.", "Asking first")
    challenge = text("challenge", "What was difficult.", "Neither knew how to begin.")
    whatWeDid = text("what_we_did", "What the two did.", "They watched one shift together.")
    whatChanged = text("what_changed", "What is different now.", "The form has six questions.")
    learnedBySenior = text(
      "learned_by_senior", "What the senior learned.", "To ask before deciding.")
    learnedByJunior = text("learned_by_junior", "What the junior learned.", "How budgets are made.")
    quote = keys.optional("quote", .object(Quotation.init), "A sentence to remember.")
    _ = keys.optional(
      "text_hash", .text(max: 128), "The fingerprint of the text that was approved.",
      example: "")
    keys.require(
      "date", when: true, "a story is dated, so that the list and the feed have an order")
  }
}

/// A story that may be shown: everyone in it agreed, the consent covers this site, and it holds on
/// the day of the build.
///
/// Only this module can make one (`storyGate`), so an unchecked draft cannot reach a page.
package struct Story: Sendable {
  package let draft: StoryDraft

  fileprivate init(passed draft: StoryDraft) { self.draft = draft }
}

/// What the gate has to know of the site around a story.
package struct GatePolicy: Sendable {
  /// The day of the build.
  package var today: CalendarDate
  /// Who can open the site.
  package var site: Scope
  /// For how many months a consent holds when it names no day itself.
  package var consentMonths: Int

  package init(today: CalendarDate, site: Scope, consentMonths: Int) {
    self.today = today
    self.site = site
    self.consentMonths = consentMonths
  }
}

/// Lets a story through, or says what keeps it back.
///
/// A consent that was withdrawn, has expired or is not there yet keeps the story out of the site
/// and is a warning: the rest of the site must still be published, because that is what takes an
/// older version of the story down. A consent that contradicts itself is an error.
package func storyGate(_ draft: StoryDraft, policy: GatePolicy) -> Checked<Story?> {
  let consent = draft.consent
  switch consent.status {
  case .withdrawn, .expired, .missing:
    return Checked(nil, [.storyWithheld(consent.status, at: consent.statusSpan)])
  case .granted:
    break
  }
  guard consent.granted == consent.persons else {
    return Checked(nil, [.storyConsentIncomplete(consent, at: consent.grantedSpan)])
  }
  guard consent.scope.covers(policy.site) else {
    return Checked(nil, [.storyScope(at: consent.scopeSpan)])
  }
  if let date = consent.date {
    guard date <= policy.today else {
      return Checked(nil, [.storyConsentInFuture(date, at: consent.dateSpan)])
    }
    let end = consent.expires ?? date.adding(months: policy.consentMonths)
    guard policy.today < end else {
      return Checked(nil, [.storyConsentOver(end, at: consent.expiresSpan)])
    }
  }
  return Checked(Story(passed: draft))
}

extension Diagnostic {
  fileprivate static func storyWithheld(_ status: Consent.Status, at span: Span) -> Self {
    .warning(
      .storyWithheld, at: span, "a story is left out: its consent is \(status.rawValue)",
      why: "Nobody's story is told without their agreement.",
      mend: status == .withdrawn
        ? "nothing; keep the file until no page links to it: it is in no page, list or feed now"
        : "ask everyone in it, then write `status: granted` with the date")
  }

  fileprivate static func storyConsentIncomplete(_ consent: Consent, at span: Span) -> Self {
    .error(
      .storyConsent, at: span,
      "a story describes \(consent.persons) \(consent.persons == 1 ? "person" : "people"), and \(consent.granted) agreed",
      why: "Someone in the story has not agreed to it, and colleagues may recognise them.",
      mend: consent.granted < consent.persons
        ? "ask the others and write `granted: \(consent.persons)`, or write `status: missing` to leave it out"
        : "correct the two numbers so that they agree")
  }

  fileprivate static func storyScope(at span: Span) -> Self {
    .error(
      .storyScope, at: span, "a story that only colleagues may read stands in a public site",
      why: "The people in it agreed to be read by colleagues, not by everybody.",
      mend: "ask them again and write `scope: public`, or write `status: missing` to leave it out")
  }

  fileprivate static func storyConsentInFuture(_ date: CalendarDate, at span: Span) -> Self {
    .error(
      .storyConsent, at: span, "a consent is dated \(date.iso), which is still to come",
      why: "Nobody can have agreed yet.", mend: "correct `date:` to the day the form was signed")
  }

  fileprivate static func storyConsentOver(_ end: CalendarDate, at span: Span) -> Self {
    .warning(
      .storyWithheld, at: span, "a story is left out: its consent ended on \(end.iso)",
      why: "People agree for a time, not for ever.",
      mend: "ask everyone again and write the new `date:`, or delete the file")
  }
}
