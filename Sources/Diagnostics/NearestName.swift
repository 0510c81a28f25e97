/// The name among `names` that was probably meant by `word`, or nil if none is near.
///
/// Near means at most a third of the letters changed, added, left out or swapped
/// (Damerau-Levenshtein distance, optimal string alignment), or one being the start of the other.
package func nearestName<Names: Sequence>(to word: String, among names: Names) -> String?
where Names.Element: StringProtocol {
  let wanted = letters(of: word)
  guard !wanted.isEmpty, wanted.count <= 80 else { return nil }
  var best: (name: String, distance: Int, edits: Int)?
  for name in names {
    let letters = letters(of: name)
    guard !letters.isEmpty, letters.count <= 80 else { continue }
    let shorter = min(wanted.count, letters.count)
    let longer = max(wanted.count, letters.count)
    let allowed = max(1, longer / 3)
    let edits: Int
    let distance: Int
    if shorter >= 3, letters.starts(with: wanted) || wanted.starts(with: letters) {
      edits = longer - shorter
      distance = min(edits, 1)
    } else {
      guard let found = editDistance(wanted, letters, atMost: allowed) else { continue }
      edits = found
      distance = found
    }
    if let found = best, (found.distance, found.edits) < (distance, edits) { continue }
    if let found = best, (found.distance, found.edits) == (distance, edits), found.name <= name {
      continue
    }
    best = (String(name), distance, edits)
  }
  return best?.name
}

/// The code points of a text in lower case. Numbers, not characters: a name may be looked for among
/// those of a hundred thousand pages.
private func letters(of text: some StringProtocol) -> [UInt32] {
  var letters: [UInt32] = []
  letters.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    guard byte < 0x80 else { return text.lowercased().unicodeScalars.map(\.value) }
    letters.append(UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte))
  }
  return letters
}

/// How many changes lead from one text to the other, or nil if it takes more than `limit`.
private func editDistance(_ a: [UInt32], _ b: [UInt32], atMost limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  var before: [Int] = Array(repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var row = before
  for i in 1...a.count {
    row[0] = i
    var least = i
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      var edits = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        edits = min(edits, before[j - 2] + 1)
      }
      row[j] = edits
      least = min(least, edits)
    }
    // Each row is made of the two before it, so both must be beyond the limit.
    if least > limit, last.allSatisfy({ $0 > limit }) { return nil }
    (before, last, row) = (last, row, before)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
