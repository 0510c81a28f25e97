/// The name among `names` that was probably meant by `word`, or nil if none is near.
///
/// Near means at most a third of the letters changed, added, left out or swapped
/// (Damerau-Levenshtein distance, optimal string alignment), or one being the start of the other.
package func nearestName(to word: String, among names: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased())
  guard !wanted.isEmpty, wanted.count <= 80 else { return nil }
  var best: (name: String, distance: Int, edits: Int)?
  for name in names {
    let letters = Array(name.lowercased())
    guard !letters.isEmpty, letters.count <= 80 else { continue }
    let edits = editDistance(wanted, letters)
    var distance = edits
    let shorter = min(wanted.count, letters.count)
    if shorter >= 3, letters.starts(with: wanted) || wanted.starts(with: letters) {
      distance = min(distance, 1)
    }
    let allowed = max(1, max(wanted.count, letters.count) / 3)
    guard distance <= allowed else { continue }
    if let found = best, (found.distance, found.edits, found.name) <= (distance, edits, name) {
      continue
    }
    best = (name, distance, edits)
  }
  return best?.name
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + Array(repeating: 0, count: b.count)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], before[j - 2] + 1)
      }
    }
    before = last
    last = row
  }
  return last[b.count]
}
