// Employee numbers and e-mail addresses as the roster has them.

extension NameSearch {
  func findNumbers() {
    guard index.hasRoster else { return }
    for at in words.indices where words[at].hasDigit && !taken[at] {
      // EMP-00412, EMP 00412, EMP00412
      for first in stride(from: at, through: max(0, at - 2), by: -1) {
        if first < at,
          !words[first + 1...at].allSatisfy({ joinsNumber($0.gap) })
        {
          break
        }
        var id = WordHash()
        var (count, digits) = (0, 0)
        for word in words[first...at] {
          for byte in kind(word).word {
            id.add(byte)
            count += 1
            if isASCIIDigit(byte) { digits += 1 }
          }
        }
        guard count >= 4 else { continue }
        // A bare number of four digits is a year as often as not.
        if count < 5, digits == count { continue }
        if index.ids[id.value] != nil {
          report(.employeeID, .block, first, at, form: "employee id")
          break
        }
      }
    }
    // Addresses as they stand; what only looks like one is found as a pattern.
    for at in words.indices.dropFirst() where words[at].gap == .at {
      var (first, last) = (at - 1, at)
      while first > 0, at - first < 8,
        [.dot, .hyphen, .underscore, .none].contains(words[first].gap)
      { first -= 1 }
      while last + 1 < words.count, last - at < 8,
        [.dot, .hyphen, .none].contains(words[last + 1].gap)
      { last += 1 }
      let range = Int(words[first].start)..<Int(words[last].end)
      let email = text[range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      if index.emails[WordHash(email).value] != nil {
        report(.email, .block, first, last, form: "e-mail address")
      }
    }
  }
}

/// Whether the parts of an employee number may be divided like this.
private func joinsNumber(_ gap: Word.Gap) -> Bool {
  switch gap {
  case .hyphen, .space, .none, .dot, .slash, .underscore: true
  default: false
  }
}
