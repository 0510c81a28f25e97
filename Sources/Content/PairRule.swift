/// A rule for pairs, with its value.
///
/// The handbook publishes these rules as sentences, and `portico pairs check` goes by the same
/// list, so the two cannot disagree. Source: domain.md 3.1 (`matching`), R68-R70.
package enum PairRule: Hashable, Sendable {
  /// The senior is at least so many levels above the junior.
  case levelsApart(Int)
  /// The senior is at most so many levels above the junior.
  case levelsApartAtMost(Int)
  /// The first so many levels of the organisation chart are not all the same.
  case differentUnit(depth: Int)
  /// Neither is in the other's line of management, at any distance.
  case noReportingLine
  /// Both agree before they are paired.
  case bothAgree
  /// How many pairs someone may be in at a time who states no number of their own.
  case capacity(Int)
}

extension ProgramSettings.Matching {
  /// Its rules, in the order in which readers meet them.
  package var rules: [PairRule] {
    var rules: [PairRule] = [.levelsApart(minLevelGap)]
    if let maxLevelGap { rules.append(.levelsApartAtMost(maxLevelGap)) }
    if differentUnitDepth > 0 { rules.append(.differentUnit(depth: differentUnitDepth)) }
    if noReportingLine { rules.append(.noReportingLine) }
    if bothAgree { rules.append(.bothAgree) }
    if let capacity { rules.append(.capacity(capacity)) }
    return rules
  }
}
