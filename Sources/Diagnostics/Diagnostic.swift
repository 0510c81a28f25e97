/// A mistake in what somebody wrote, told so that they can mend it.
///
/// Mistakes are values: the work goes on after one, so that a run reports them all at once.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    /// Nothing is written while one of these stands.
    case error
    /// The site is written; somebody should look.
    case warning
    /// Worth knowing, said once; nothing is wrong.
    case notice
  }

  package var code: Code
  package var severity: Severity
  /// The smallest stretch of text that is wrong.
  package var span: Span
  /// A rule about the page, not about Portico: "a story names a person".
  package var summary: String
  /// Which reader is let down, and how.
  package var why: String
  /// One thing to do, with the exact text where it is known.
  package var mend: String
  /// Whether the text under the span is private; no report, log or JSON line may then quote it.
  package var concealed: Bool

  package static func error(
    _ code: Code, at span: Span, _ summary: String, why: String, mend: String,
    concealed: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: .error, span: span, summary: summary, why: why, mend: mend,
      concealed: concealed)
  }

  package static func warning(
    _ code: Code, at span: Span, _ summary: String, why: String, mend: String,
    concealed: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, span: span, summary: summary, why: why, mend: mend,
      concealed: concealed)
  }

  package static func notice(
    _ code: Code, at span: Span, _ summary: String, why: String, mend: String
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: .notice, span: span, summary: summary, why: why, mend: mend,
      concealed: false)
  }
}

extension Diagnostic: Comparable {
  /// The order of a report: by place, then by code, so that it is the same on every run.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.span != b.span { return a.span < b.span }
    if a.code != b.code { return a.code.name < b.code.name }
    return a.summary < b.summary
  }
}

/// A value together with the mistakes that were noticed while it was made.
package struct Checked<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Checked: Sendable where Value: Sendable {}
