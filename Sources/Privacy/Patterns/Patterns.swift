/// What a portal says about its own numbers.
package struct PatternRules: Sendable {
  /// How the organisation writes its employee ids: `#` is a digit, `@` a letter, all else stands for
  /// itself, as in `EMP-#####`. A hyphen may be left out or be a space in the text.
  package var employeeIDFormats: [String] = []
  /// Hosts whose every page is about one person, such as an organisation's directory:
  /// `people.example.org`.
  package var profileHosts: [String] = []

  package init() {}

  /// The formats that a roster's own ids have, so that an id that is missing from it is found too.
  ///
  /// Only ids with a letter or a sign are told apart by their shape; bare figures would be every
  /// number of that length, and are found by the words before them.
  package static func formats(of ids: some Sequence<String>) -> [String] {
    var formats: Set<String> = []
    for id in ids {
      var format = ""
      for scalar in id.unicodeScalars {
        switch scalar {
        case "0"..."9": format += "#"
        default: format.unicodeScalars.append(scalar)
        }
      }
      if format.count >= 4, format.contains("#"), format.contains(where: { $0 != "#" }) {
        formats.insert(format)
      }
    }
    // Letters that differ from id to id would make a format of every id.
    return formats.count <= 40 ? formats.sorted() : []
  }
}

/// The traces of a person that are known by their form alone: numbers, addresses, dates.
///
/// Source of what counts: privacy.md, "Policy". Where several rules fit one stretch, the longest and
/// most exact is kept: an IBAN is not a telephone number too.
func patternTraces(in readable: Readable, rules: PatternRules) -> [Trace] {
  let wording = Wording(readable)
  guard wording.count > 0, !wording.pieces.isEmpty else { return [] }
  let dates = wording.dates()
  let exact =
    wording.emails() + wording.profiles(rules.profileHosts) + wording.handles()
    + wording.phones()
  let dated =
    wording.nationalIDs() + wording.employeeIDs(formats: rules.employeeIDFormats)
    + wording.birthdays(dates) + wording.lifeEvents(dates)
  // An administrative key holds dates and record numbers that describe the page, not the person.
  let muted = readable.pieces.filter(isAdministrative).map(\.range)
  let outside =
    muted.isEmpty
    ? dated
    : dated.filter { trace in !muted.contains { $0.overlaps(trace.range) } }
  let addresses = wording.postalAddresses()
  return best(of: exact + outside + addresses, in: readable.text.count)
}

/// Whether a piece is a setting whose dates and numbers are about the page itself.
func isAdministrative(_ piece: Readable.Piece) -> Bool {
  guard piece.kind == .setting else { return false }
  switch piece.label {
  case "date", "updated", "review_by", "text_hash", "image", "image.src",
    "consent.date", "consent.reference", "consent.record_id", "consent.form", "consent.expires",
    "consent.text_hash":
    return true
  default: return piece.label.hasPrefix("publish_") || piece.label.hasSuffix(".text_hash")
  }
}

/// Of traces that overlap, the one that says most: what blocks before what warns, then the longest,
/// then the most exact kind.
private func best(of traces: [Trace], in length: Int) -> [Trace] {
  func rank(_ trace: Trace) -> Int {
    switch trace.kind {
    case .email: 0
    case .profile: 1
    case .nationalID: 2
    case .employeeID: 3
    case .phone: 4
    case .birthDate: 5
    case .handle: 6
    default: 7
    }
  }
  let sorted = traces.sorted { first, second in
    if first.severity != second.severity { return first.severity > second.severity }
    if first.range.count != second.range.count { return first.range.count > second.range.count }
    if rank(first) != rank(second) { return rank(first) < rank(second) }
    return first.range.lowerBound < second.range.lowerBound
  }
  var isTaken = [Bool](repeating: false, count: length)
  var kept: [Trace] = []
  for trace in sorted where !trace.range.contains(where: { isTaken[$0] }) {
    for place in trace.range { isTaken[place] = true }
    kept.append(trace)
  }
  return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
}
