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

  /// The first day on which it no longer holds; nil if it has no date yet.
  package func end(months: Int) -> CalendarDate? {
    date.map { expires ?? $0.adding(months: months) }
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
  /// What somebody looked at and found harmless.
  package var accepted: [Acceptance]
  /// The fingerprint of the text that was approved.
  package var approved: Placed<String>?
  /// The fingerprint of the text as it is; who decodes the file sets it.
  package var fingerprint: String?
  package var span: Span

  /// - Parameter isWithdrawn: whether the page as a whole says `status: withdrawn`, which is another
  ///   way to say it of its consent.
  package init(_ keys: Keys, isWithdrawn: Bool = false) {
    span = keys.span
    attribution = keys.value(
      "attribution", .choice(), default: .anonymous, "How its people appear.", example: "anonymous")
    consent = keys.required("consent", .object(Consent.init), "What the people in it agreed to.")
    if isWithdrawn {
      consent.status = .withdrawn
      consent.statusSpan = keys.span(of: "status")
    }
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
    accepted = keys.list(
      "accepted", of: .object(Acceptance.init), "Findings of the gate that are about nobody.")
    approved = keys.optional(
      "text_hash", .placedText(max: 128),
      "The fingerprint of the text that was approved; `portico story approve` writes it.",
      example: "")
    // A translation is a text of its own: what was approved is not inherited.
    if approved?.span.file != keys.span.file { approved = nil }
    keys.require(
      "date", when: true, "a story is dated, so that the list and the feed have an order")
  }
}

/// A story that may be shown: everyone in it agreed, the consent covers this site, it holds on the
/// day of the build, and the text is the one that was approved.
///
/// Only this module can make one (`storyGate`), so an unchecked draft cannot reach a page.
package final class Story: Sendable {
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
  /// What was found in the stories' sources, by file.
  package var readings: [String: StoryReading]

  package init(
    today: CalendarDate, site: Scope, consentMonths: Int, readings: [String: StoryReading] = [:]
  ) {
    self.today = today
    self.site = site
    self.consentMonths = consentMonths
    self.readings = readings
  }
}

/// Lets a story through, or says what keeps it back.
///
/// What points at a person is an error: the site that is there stays until somebody has looked.
/// A consent that was withdrawn, has expired or is not there yet keeps the story out of the site
/// and is a warning: the rest of the site must still be published, because that is what takes an
/// older version of the story down. So does a text that nobody has approved. A consent that
/// contradicts itself is an error, and so is a text that differs from the approved one: then the
/// site that is there stays, with the text that people agreed to.
///
/// While only the approval is missing, what the text says is told as well, as warnings: it should be
/// mended before everybody is asked to agree to it.
package func storyGate(_ draft: StoryDraft, policy: GatePolicy) -> Checked<Story?> {
  let gap = consentGaps(of: draft, policy: policy).first
  if let gap, gap.code != .storyNotApproved, gap.code != .storyChanged {
    return Checked(nil, [gap])
  }
  let looked = findings(in: draft, policy: policy)
  var left =
    looked.findings.filter { $0.acceptance == nil }.map(\.diagnostic)
    + looked.unused.map { .acceptedNothing($0) }
  if let gap {
    for index in left.indices { left[index].severity = .warning }
    return Checked(nil, [gap] + left)
  }
  guard !left.contains(where: { $0.severity == .error }) else { return Checked(nil, left) }
  return Checked(Story(passed: draft), left)
}

/// Everything that a story lacks of the agreement it needs, whatever its text says.
package func consentGaps(of draft: StoryDraft, policy: GatePolicy) -> [Diagnostic] {
  let consent = draft.consent
  // Until somebody has agreed at all, nothing else about the consent matters.
  guard consent.status == .granted else {
    return [.storyWithheld(consent.status, at: consent.statusSpan)]
  }
  var gaps: [Diagnostic] = []
  if consent.granted != consent.persons {
    gaps.append(.storyConsentIncomplete(consent, at: consent.grantedSpan))
  }
  if !consent.scope.covers(policy.site) { gaps.append(.storyScope(at: consent.scopeSpan)) }
  if let date = consent.date, date > policy.today {
    gaps.append(.storyConsentInFuture(date, at: consent.dateSpan))
  } else if let end = consent.end(months: policy.consentMonths), end <= policy.today {
    gaps.append(.storyConsentOver(end, at: consent.expiresSpan))
  }
  if let approved = draft.approved {
    if approved.value != draft.fingerprint { gaps.append(.storyChanged(at: approved.span)) }
  } else {
    gaps.append(.storyNotApproved(draft.span.file))
  }
  return gaps
}

/// What was found in a story's text, with who accepted it, and acceptances of what is not there.
package func findings(
  in draft: StoryDraft, policy: GatePolicy
) -> (findings: [Finding], unused: [Acceptance]) {
  // A translation inherits its original's settings; what they accept is about the original's text.
  let own = draft.accepted.filter { $0.code.span.file == draft.span.file }
  return accept(policy.readings[draft.span.file]?.findings ?? [], by: own)
}

/// Where settings say that a story is withdrawn, whatever else is wrong with them; nil if they do
/// not say so.
///
/// A slip in the file must not keep the build from taking the story down.
package func withdrawal(in settings: YAML?) -> Place? {
  for value in [settings?["consent"]?["status"], settings?["status"]] {
    if case .scalar(let scalar)? = value, scalar.text == Consent.Status.withdrawn.rawValue {
      return scalar.place
    }
  }
  return nil
}

/// A command that names a file, so that it can be copied as it stands.
package func storyCommand(_ name: String, _ file: String) -> String {
  "portico story \(name) \(shellWord(file))"
}

extension Diagnostic {
  private static let nothingToMend =
    "nothing; keep the file until no page links to it: it is in no page, list or feed now"

  /// Whether it only says that somebody withdrew their consent, and that this was heeded.
  package var tellsOfWithdrawal: Bool { mend == Self.nothingToMend }
  fileprivate static func storyNotApproved(_ file: String) -> Self {
    .warning(
      .storyNotApproved, at: Span(file: file),
      "a story is left out: it is not recorded that its text was approved",
      why: "The people in it agreed to a text, and only that text may be published.",
      mend: "once all of them have agreed to this text, run `\(storyCommand("approve", file))`")
  }

  fileprivate static func storyChanged(at span: Span) -> Self {
    .error(
      .storyChanged, at: span, "a story's text is not the one that was approved",
      why: "The people in it agreed to other words than these.",
      mend:
        "undo the change; or, once all of them have agreed to the new text, run `\(storyCommand("approve", span.file))`"
    )
  }

  package static func storyWithheld(_ status: Consent.Status, at span: Span) -> Self {
    .warning(
      .storyWithheld, at: span, "a story is left out: its consent is \(status.rawValue)",
      why: "Nobody's story is told without their agreement.",
      mend: status == .withdrawn
        ? nothingToMend
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
