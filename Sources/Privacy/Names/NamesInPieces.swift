// Names without the spaces that divide them, or with too many: Chinese characters, words divided at
// the end of a line, joined names, letters one by one.

extension NameSearch {
  // MARK: Chinese characters

  func findChinese() {
    for at in words.indices where words[at].isHan {
      let (start, end) = (Int(words[at].start), Int(words[at].end))
      // Every three bytes are a character; names have two to four.
      var from = start
      search: while from + 6 <= end {
        for count in [4, 3, 2] where from + 3 * count <= end {
          if index.han[WordHash(text[from..<(from + 3 * count)]).value] != nil
            || isSpelt(text[from..<(from + 3 * count)], count)
          {
            found.append(Trace(.name, .block, from..<(from + 3 * count), form: "name"))
            taken[at] = true
            from += 3 * count
            continue search
          }
        }
        from += 3
      }
    }
  }

  /// Whether Chinese characters are a roster name in Latin letters by their Mandarin readings.
  private func isSpelt(_ characters: ArraySlice<UInt8>, _ count: Int) -> Bool {
    let readings = String(decoding: characters, as: UTF8.self).unicodeScalars.map {
      reader.reading($0)
    }
    let isCompound = count > 2 && compoundFamilies.contains(readings[..<2].joined())
    for family in 1...(count > 3 || isCompound ? 2 : 1) where family < count {
      let a = index.words[WordHash(readings[..<family].joined()).value]
      let b = index.words[WordHash(readings[family...].joined()).value]
      if a >= 0, b >= 0,
        !commonPeople(index.entries[Int(a)].postings, index.entries[Int(b)].postings).isEmpty
      {
        return true
      }
    }
    return false
  }

  // MARK: Words in pieces

  /// `Oka-for` over two lines, and `Jean Luc` for Jean-Luc.
  func findDivided() {
    guard index.hasRoster else { return }
    for at in words.indices.dropLast() where !taken[at] && !taken[at + 1] {
      guard words[at + 1].gap == .hyphen || words[at + 1].gap == .none, !words[at].hasDigit else {
        continue
      }
      let areWords = facts(words[at]).isEnglish && facts(words[at + 1]).isEnglish
      if areWords, !words[at].isCapital { continue }
      let (a, b) = (kind(words[at]), kind(words[at + 1]))
      guard a.word.count + b.word.count >= 4 else { continue }
      let joined = reader.kind(of: a.word + b.word)
      // "Sung-ho" is written so on the roster; two words are one name by chance.
      if areWords,
        words[at + 1].gap != .hyphen || joined.entry < 0
          || index.entries[Int(joined.entry)].form > .preferred
      {
        continue
      }
      let isSlip =
        joined.entry < 0 && joined.word.count >= 8 && words[at + 1].gap == .hyphen
        && words[at].isCapital
        && joined.slips.contains { index.entries[Int($0)].form <= .preferred }
      if isSlip {
        report(.name, .block, at, at + 1, form: "misspelt name")
        continue
      }
      guard joined.entry >= 0, !joined.isEnglish else { continue }
      if index.entries[Int(joined.entry)].form >= .nickname { continue }
      if words[at].isCapital || isAddress {
        report(isAddress ? .slug : .name, .block, at, at + 1, form: "divided name")
      }
    }
  }

  /// `ngoziokafor`, `nokafor`
  func findJoined() {
    for at in words.indices where !taken[at] && facts(words[at]).isJoined {
      let here = kind(words[at])
      if excused.contains(here.hash) { continue }
      // `myduyenLe`
      if at + 1 < words.count, words[at + 1].gap == .none, !taken[at + 1],
        entry(words[at + 1])?.postings.contains(where: { here.joined.contains($0.person) }) == true
      {
        report(.slug, .block, at, at + 1, form: "joined names")
        continue
      }
      // A few letters are two short names by chance: "chemin" is "che" and "min".
      let isInText = !isAddress && words[at].gap != .at && !words[at].hasDigit
      if here.word.count < (isInText ? 8 : 7), index.localParts[here.hash] == nil { continue }
      // A surname of a stranger may happen to begin with an initial: only where addresses stand.
      let isAlone = !isAddress && words[at].gap != .at && !words[at].hasDigit && words[at].isCapital
      if isAlone, here.word.count < 8 || here.sort.contains(.family) || here.sort.contains(.given) {
        continue
      }
      report(.slug, .block, at, at, form: "joined names")
    }
  }

  // MARK: Letter-spaced names

  /// What spells a name of the roster letter by letter. In a story it is found with all else; on other
  /// pages a reader hardly meets it by chance, so it is only shown.
  package func spelledNames(in readable: Readable) -> [Trace] {
    begin(readable)
    for piece in readable.pieces {
      readWords(of: piece, in: readable)
      findSpaced(ofRosterOnly: true)
    }
    return found
  }

  /// `N g o z i`
  func findSpaced(ofRosterOnly: Bool = false) {
    var first = 0
    while first < words.count {
      guard words[first].isSingleLetter else {
        first += 1
        continue
      }
      var last = first
      while last + 1 < words.count, words[last + 1].isSingleLetter,
        words[last + 1].gap == words[min(first + 1, words.count - 1)].gap,
        [.space, .hyphen, .dot, .dotSpace, .underscore, .other].contains(words[last + 1].gap)
      { last += 1 }
      if last - first >= 2 {
        let letters = (first...last).flatMap { kind(words[$0]).word }
        let joined = reader.kind(of: letters)
        let isRoster = joined.entry >= 0 || !joined.joined.isEmpty || joined.isJoinedStrangers
        let isSpelt =
          !ofRosterOnly && letters.count >= 5 && words[first].isCapital
          && !words[first + 1].isCapital
        if isRoster || isSpelt
          || !ofRosterOnly && !joined.sort.isDisjoint(with: [.given, .family]) && letters.count >= 4
        {
          report(.name, .warn, first, last, form: "letter-spaced name")
        }
      }
      first = last + 1
    }
  }
}

/// Whether five letters or more stand one by one in a file. Hardly any does, so that hardly any has to
/// be read for what they spell.
package func spellsLetters(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || isASCIILetter(byte) }
    var run = 0
    /// How many bytes ago the last letter that stood alone ended.
    var since = 9
    var at = 0
    while at < bytes.count {
      guard isLetter(bytes[at]) else {
        since += 1
        at += 1
        continue
      }
      var end = at + 1
      // A letter of more than one byte is one.
      var letters = 1
      while end < bytes.count, isLetter(bytes[end]) {
        if bytes[end] & 0xC0 != 0x80 { letters += 1 }
        end += 1
      }
      run = letters > 1 ? 0 : since <= 3 ? run + 1 : 1
      if run >= 5 { return true }
      since = 0
      at = end
    }
    return false
  }
}
