/// What the people who take part seek and offer of one of the program's capabilities.
///
/// Source: R26: who needs a capability, and who already has it.
package struct CapabilityGap: Sendable {
  package var capability: String
  /// How many people seek it.
  package var seek = 0
  /// How many people offer it.
  package var offer = 0
  /// How many pairs those who offer it have room for.
  package var room = 0

  /// How many of those who seek it cannot be paired with anybody who offers it.
  package var short: Int { max(0, seek - room) }
}

extension CapabilityGap {
  /// The gaps of all capabilities, the widest first; what the roster names beside them follows.
  package static func all(
    of capabilities: [String], _ participants: Participants, _ policy: PairingPolicy
  ) -> (known: [CapabilityGap], others: [CapabilityGap]) {
    var gaps: [Said: CapabilityGap] = [:]
    for name in capabilities { gaps[Said(name)] = CapabilityGap(capability: name) }
    let known = Set(gaps.keys)
    for person in participants.people
    where person.hasOptedIn == true || !participants.columns.contains(.optedIn) {
      for word in person.seeks { gaps[word, default: .init(capability: word.text)].seek += 1 }
      for word in person.offers {
        gaps[word, default: .init(capability: word.text)].offer += 1
        gaps[word]!.room += policy.capacity(of: person)
      }
    }
    func sorted(_ gaps: [CapabilityGap]) -> [CapabilityGap] {
      gaps.sorted { ($1.short, $1.seek, $0.capability) < ($0.short, $0.seek, $1.capability) }
    }
    return (
      sorted(gaps.filter { known.contains($0.key) }.map(\.value)),
      sorted(gaps.filter { !known.contains($0.key) }.map(\.value))
    )
  }
}
