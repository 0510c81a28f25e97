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

  package var code: Code {
    get { shared.fields.code }
    set { change { $0.code = newValue } }
  }
  package var severity: Severity {
    get { shared.fields.severity }
    set { change { $0.severity = newValue } }
  }
  /// The smallest stretch of text that is wrong.
  package var span: Span {
    get { shared.fields.span }
    set { change { $0.span = newValue } }
  }
  /// A rule about the page, not about Portico: "a story names a person".
  package var summary: String {
    get { shared.fields.summary }
    set { change { $0.summary = newValue } }
  }
  /// Which reader is let down, and how.
  package var why: String {
    get { shared.fields.why }
    set { change { $0.why = newValue } }
  }
  /// One thing to do, with the exact text where it is known.
  package var mend: String {
    get { shared.fields.mend }
    set { change { $0.mend = newValue } }
  }
  /// Whether the text under the span is private; no report, log or JSON line may then quote it.
  package var concealed: Bool {
    get { shared.fields.concealed }
    set { change { $0.concealed = newValue } }
  }

  private struct Fields: Hashable {
    var code: Code
    var severity: Severity
    var span: Span
    var summary: String
    var why: String
    var mend: String
    var concealed: Bool
  }

  /// Never changes, so that it can belong to many copies.
  private final class Shared: Sendable {
    let fields: Fields
    let hash: Int

    init(_ fields: Fields) {
      self.fields = fields
      // The reasons are long, and go with the summary.
      var hasher = Hasher()
      hasher.combine(fields.span)
      hasher.combine(fields.summary)
      hash = hasher.finalize()
    }
  }

  /// A big site has ten thousand reports, and each goes through many hands: a copy is one reference,
  /// and is told apart from others without a look at its words.
  private var shared: Shared

  private init(_ fields: Fields) { shared = Shared(fields) }

  private mutating func change(_ body: (inout Fields) -> Void) {
    var fields = shared.fields
    body(&fields)
    shared = Shared(fields)
  }

  package static func == (a: Diagnostic, b: Diagnostic) -> Bool {
    a.shared === b.shared || a.shared.hash == b.shared.hash && a.shared.fields == b.shared.fields
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(shared.hash) }

  package static func error(
    _ code: Code, at span: Span, _ summary: String, why: String, mend: String,
    concealed: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      Fields(
        code: code, severity: .error, span: span, summary: summary, why: why, mend: mend,
        concealed: concealed))
  }

  package static func warning(
    _ code: Code, at span: Span, _ summary: String, why: String, mend: String,
    concealed: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      Fields(
        code: code, severity: .warning, span: span, summary: summary, why: why, mend: mend,
        concealed: concealed))
  }

  package static func notice(
    _ code: Code, at span: Span, _ summary: String, why: String, mend: String
  ) -> Diagnostic {
    Diagnostic(
      Fields(
        code: code, severity: .notice, span: span, summary: summary, why: why, mend: mend,
        concealed: false))
  }
}

extension Diagnostic: Comparable {
  /// The order of a report: by place, then by code and words, so that it is the same on every run.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    let (a, b) = (a.shared.fields, b.shared.fields)
    if a.span != b.span { return a.span < b.span }
    if a.code != b.code { return a.code.name < b.code.name }
    if a.summary != b.summary { return a.summary < b.summary }
    return (a.mend, a.why, a.severity.rawValue) < (b.mend, b.why, b.severity.rawValue)
  }

  /// Whether both tell of one mistake: two pages that show a text may each know another way to mend it.
  package func isOfSameMistake(as other: Diagnostic) -> Bool {
    span == other.span && code == other.code && summary == other.summary
      && severity == other.severity
  }
}

/// What is told of these, in the order of a report: each mistake once.
package func told(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  var told: [Diagnostic] = []
  for one in Set(diagnostics).sorted() where told.last?.isOfSameMistake(as: one) != true {
    told.append(one)
  }
  return told
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
