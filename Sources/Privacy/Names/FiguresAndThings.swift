// Whom a name stands for when it is nobody's who could be hurt: published contacts, public figures
// who are quoted, and things that are called like people.

extension NameSearch {
  // A figure that is named in full once is meant by the surname alone afterwards.
  func excuseFigures(in readable: Readable) {
    guard !index.figures.isEmpty else { return }
    for (index, piece) in readable.pieces.enumerated() where piece.kind != .address {
      words = wordsByPiece[index]
      for at in words.indices.dropLast() where words[at].isCapital {
        guard let last = figureEnd(at) else { continue }
        excused.insert(facts(words[last]).hash)
      }
    }
  }

  /// The last word of a public figure's name that begins at `at`.
  private func figureEnd(_ at: Int) -> Int? {
    guard at + 1 < words.count else { return nil }
    let first = facts(words[at]).hash
    // The longest: "Martin Luther King" is not Martin Luther.
    var end: Int?
    for last in (at + 1)...min(at + 3, words.count - 1) {
      guard words[last].isCapital || facts(words[last]).sort.contains(.particle),
        [.space, .dotSpace, .hyphen].contains(words[last].gap)
      else { break }
      if index.figures.contains(pair(first, facts(words[last]).hash)) { end = last }
    }
    guard let end, personPair(at, end)?.isExact != true, end == at + 1 || !isWrittenApart(at, end)
    else { return nil }
    return end
  }

  func markFiguresAndThings() {
    for at in words.indices where !taken[at] {
      if let last = contactEnd(at) {
        for index in at...last { taken[index] = true }
        continue
      }
      guard words[at].isCapital || isAddress else { continue }
      // Ernst & Young
      if at + 1 < words.count, words[at + 1].isCapital, !words[at].isSingleLetter,
        isJoinedByAmpersand(at), personPair(at, at + 1) == nil
      {
        taken[at] = true
        taken[at + 1] = true
        continue
      }
      let here = facts(words[at])
      if at + 1 < words.count,
        [.space, .hyphen, .underscore].contains(words[at + 1].gap)
          || words[at].isPossessive
      {
        let next = facts(words[at + 1])
        // "My title, Field Engineer, …"
        let isTrait =
          words[at].isCapital && words[at + 1].isCapital
          && index.traitPairs.contains(pair(here.hash, next.hash)) && personPair(at, at + 1) == nil
        if isTrait || index.things.contains(pair(here.hash, next.hash)) {
          taken[at] = true
          taken[at + 1] = true
          continue
        }
      }
      if !words[at].isCapital { continue }
      if let last = figureEnd(at) {
        for index in at...last { taken[index] = true }
      }
    }
  }

  /// Whether a year in brackets follows, as after the name of a source: "(Ragins and McFarlin, 1990)".
  func isCited(_ at: Int) -> Bool {
    guard words[at].isCapital else { return false }
    for next in (at + 1)..<(at + 9) where next < words.count {
      let word = words[next]
      if word.gap == .stop, !words[next - 1].isSingleLetter, !hasBracket(before: next) {
        return false
      }
      if word.hasDigit {
        let digits = kind(word).word
        guard digits.count == 4,
          digits[0] == 0x31 && digits[1] >= 0x38 || digits.starts(with: "20".utf8)
        else { return false }
        let after = Int(word.end)
        return after < text.count && text[after] == UInt8(ascii: ")")
      }
      if !word.isCapital, !betweenAuthors.contains(kind(word).word) { return false }
    }
    return false
  }

  private func hasBracket(before at: Int) -> Bool {
    (Int(words[at - 1].end)..<Int(words[at].start)).contains { text[$0] == UInt8(ascii: "(") }
  }

  private func isJoinedByAmpersand(_ at: Int) -> Bool {
    let gap = text[Int(words[at].end)..<Int(words[at + 1].start)]
    return gap.count <= 3 && gap.contains(UInt8(ascii: "&"))
  }

  /// The last word of a published contact's name that begins at `at`.
  private func contactEnd(_ at: Int) -> Int? {
    guard facts(words[at]).isContact, !index.contactNames.isEmpty else {
      return nil
    }
    var last = at
    while last + 1 < words.count, last - at < 4, isNameGap(words[last + 1]) { last += 1 }
    while last > at {
      if index.contactNames.contains(pair(facts(words[at]).hash, facts(words[last]).hash)) {
        return last
      }
      last -= 1
    }
    return nil
  }
}

/// The words between the names of authors.
private let betweenAuthors =
  ["and", "et", "al", "eds", "in", "und", "y", "e"].map { Array($0.utf8) }
