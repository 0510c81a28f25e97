/// What kind of trace of a person was found. The raw value is the `kind` of a finding in JSON.
///
/// Source: privacy.md, "Output".
package enum TraceKind: String, CaseIterable, Sendable {
  /// A name, in any spelling a reader would recognise.
  case name = "person-name"
  /// A short or pet form of a name.
  case nickname
  /// Letters that stand for a name.
  case initials
  /// A name inside an address or a file's name.
  case slug = "name-slug"
  case email
  case phone
  case employeeID = "employee-id"
  /// A page that is about one person, such as a profile in a network.
  case profile = "profile-url"
  /// A name in a network, such as `@name`.
  case handle = "social-handle"
  /// A number that a state or a bank gives to one person: a national id, a passport, an account.
  case nationalID = "national_id"
  case postalAddress = "postal-address"
  case birthDate = "dob"
  /// The exact day of something in a person's life.
  case eventDate = "event-date"
  /// Facts that together fit too few people.
  case combination = "quasi-identifiers"
  /// What a camera or a program wrote into a picture.
  case gps, exif, xmp, iptc
  case metadata

  /// Whether it is a form of a name.
  package var isName: Bool { [.name, .nickname, .initials, .slug].contains(self) }
}

/// How grave a trace is. Source: privacy.md, "Policy".
package enum TraceSeverity: String, Comparable, Sendable {
  /// Somebody should look.
  case warn
  /// The story is not published.
  case block

  package static func < (a: Self, b: Self) -> Bool { a == .warn && b == .block }
}

/// A trace of a person in a text, as a stretch of what a reader reads.
package struct Trace: Hashable, Sendable {
  package var kind: TraceKind
  package var severity: TraceSeverity
  /// The bytes of `Readable.text` that are the trace.
  package var range: Range<Int>
  /// What the trace is, more exactly, without quoting it: `IBAN`, `misspelt`, `title and surname`.
  package var form: String

  package init(_ kind: TraceKind, _ severity: TraceSeverity, _ range: Range<Int>, form: String) {
    self.kind = kind
    self.severity = severity
    self.range = range
    self.form = form
  }
}
