// Two parts of one person's name beside each other, in any order and spelling.

extension NameSearch {
  func isNameGap(_ word: Word) -> Bool {
    switch word.gap {
    case .space, .hyphen, .underscore, .dot, .dotSpace, .commaSpace, .none, .apostrophe, .quote:
      true
    case .slash, .at: isAddress
    default: false
    }
  }

  /// Whether two words are parts of one person's name; how well they fit.
  func personPair(_ a: Int, _ b: Int) -> (people: [Int32], isExact: Bool, form: String)? {
    let (left, right) = (kind(words[a]), kind(words[b]))
    if let one = entry(words[a]), let other = entry(words[b]) {
      let people = commonPeople(one.postings, other.postings)
      if !people.isEmpty {
        let isExact = one.form <= .preferred && other.form <= .preferred
        return (people, true, isExact ? "name" : "another form of a name")
      }
    }
    // One word with a slip, or another spelling; the other as it is.
    for (known, unknown, unknownWord) in [(left, right, words[b]), (right, left, words[a])] {
      guard known.entry >= 0, !unknown.isEnglish || unknownWord.isCapital else { continue }
      let postings = index.entries[Int(known.entry)].postings
      for entry in unknown.slips + unknown.soundsLike + unknown.readsLike {
        let people = commonPeople(postings, index.entries[Int(entry)].postings)
        if !people.isEmpty { return (people, false, "misspelt name") }
      }
    }
    // Joãozinho for João, Anička for Anna: beside the surname
    for (known, long) in [(left, right), (right, left)]
    where known.entry >= 0 && long.entry < 0 && !long.isEnglish && long.word.count >= 5 {
      let people = index.entries[Int(known.entry)].postings.filter { posting in
        index.nameWords[Int(posting.person)].enumerated().contains { slot, word in
          slot != Int(posting.slot) && isDiminutive(long.word, of: word)
        }
      }.map(\.person)
      if !people.isEmpty, words[a].isCapital, words[b].isCapital {
        return (people, true, "pet form of a name")
      }
    }
    // Seba for Sebastián, beside the surname
    for (known, short) in [(left, right), (right, left)]
    where known.entry >= 0 && !short.isEnglish && short.word.count >= 3 {
      let people = index.entries[Int(known.entry)].postings.filter { posting in
        index.nameWords[Int(posting.person)].enumerated().contains { slot, word in
          slot != Int(posting.slot) && word.count > short.word.count
            && word.starts(with: short.word)
        }
      }.map(\.person)
      if !people.isEmpty, words[a].isCapital, words[b].isCapital {
        return (people, true, "short form of a name")
      }
    }
    // Both respelt: a whole name in another alphabet.
    if left.entry < 0, right.entry < 0 {
      for one in left.soundsLike + left.slips + left.readsLike {
        for other in right.soundsLike + right.slips + right.readsLike {
          let people = commonPeople(
            index.entries[Int(one)].postings, index.entries[Int(other)].postings)
          if !people.isEmpty { return (people, false, "name in another spelling") }
        }
      }
    }
    return nil
  }

  func findFullNames() {
    guard index.hasRoster else { return }
    var at = 0
    while at < words.count {
      if !taken[at], let match = fullName(at) {
        report(match.kind, match.severity, at, match.last, form: match.form)
        at = match.last + 1
      } else {
        at += 1
      }
    }
  }

  private func fullName(
    _ first: Int
  ) -> (last: Int, kind: TraceKind, severity: TraceSeverity, form: String)? {
    let head = words[first]
    guard facts(head).isOfRoster || head.isSingleLetter || head.isCapital && !facts(head).isEnglish
    else { return nil }
    var best: (last: Int, kind: TraceKind, severity: TraceSeverity, form: String)?
    var last = first
    while last + 1 < words.count, last - first < NameIndex.reach {
      let next = words[last + 1]
      guard isNameGap(next), !taken[last + 1] else { break }
      // A comma ends most names; only "Okafor, Ngozi" goes on after one.
      if next.gap == .commaSpace, last > first { break }
      last += 1
      if let match = match(first, last) { best = match }
      // "Mohammed Ben Ali" for Benali
      if last > first + 1, facts(words[last - 1]).sort.contains(.particle), next.isCapital,
        head.isCapital, isWrittenApart(first, last)
      {
        best = (last, .name, .block, "another form of a name")
      }
      let here = facts(next)
      // What may stand inside a name: a particle, an initial, another name.
      let goesOn =
        here.sort.contains(.particle) || next.isSingleLetter || here.isOfRoster
        || (next.isCapital && head.isCapital && !here.isEnglish) || next.gap == .quote
      if !goesOn { break }
    }
    return best
  }

  /// Whether the last two words are one of a name that begins with the first.
  func isWrittenApart(_ first: Int, _ last: Int) -> Bool {
    let surname = reader.kind(of: kind(words[last - 1]).word + kind(words[last]).word)
    guard surname.entry >= 0, let given = entry(words[first]) else { return false }
    let people = commonPeople(given.postings, index.entries[Int(surname.entry)].postings)
    return !people.isEmpty
  }

  private func match(
    _ first: Int, _ last: Int
  ) -> (last: Int, kind: TraceKind, severity: TraceSeverity, form: String)? {
    let (a, b) = (words[first], words[last])
    if last == first + 1, isInitialsAndSurname(first) {
      return (last, .initials, .block, "initials and surname")
    }
    let isSlug =
      isAddress
      || (first + 1...last).contains { [.underscore, .dot, .none].contains(words[$0].gap) }
      || (first + 1...last).contains { words[$0].gap == .hyphen } && !a.isCapital && !b.isCapital
    if a.isSingleLetter || b.isSingleLetter {
      if last == first + 1, isShortName(first) { return (last, .name, .block, "name") }
      guard a.isSingleLetter != b.isSingleLetter else { return nil }
      return initialMatch(first, last, isSlug: isSlug)
    }
    guard facts(a).isOfRoster || facts(b).isOfRoster, let pair = personPair(first, last) else {
      return nil
    }
    let (left, right) = (kind(a), kind(b))
    if left.sort.contains(.particle), right.sort.contains(.particle) { return nil }
    // "hùng" is not the word "hung".
    let (isLeftWord, isRightWord) =
      (left.isEnglish && !hasMarks(a), right.isEnglish && !hasMarks(b))
    let areWords = isLeftWord && isRightWord
    if !isSlug {
      // "mY eK" is written by mistake or to hide somebody, and is no word.
      let capitals =
        a.isSwapped && b.isSwapped ? 2 : (a.isCapital ? 1 : 0) + (b.isCapital ? 1 : 0)
      // "will may grace" is no name; "Will may" is none either.
      if capitals < 2, isLeftWord && !a.isCapital || isRightWord && !b.isCapital {
        guard capitals == 0, pair.isExact, isNamedInSmallLetters(first, last) else { return nil }
      }
      if !pair.isExact, capitals == 0 { return nil }
      // "Mark, Grace and Will": a list of first names, or of words.
      if areWords, words[last].gap == .commaSpace, !isReversedPair(first, last) { return nil }
    } else if !pair.isExact, areWords {
      return nil
    }
    if a.isPossessive, last == first + 1, !isSlug { return nil }
    return (last, isSlug ? .slug : .name, .block, pair.form)
  }

  /// `An E`, of which one part has one letter: both capitals, and no more of a word behind them; all that
  /// a value says; or in small letters what nobody writes otherwise.
  private func isShortName(_ first: Int) -> Bool {
    let (a, b) = (words[first], words[first + 1])
    guard index.shortNames.contains(pair(nameHash(a), nameHash(b))) else { return false }
    if isWholeValue(first, first + 1) || isShortNameInSmallLetters(first, first + 1) { return true }
    guard a.isCapital, b.isCapital, b.gap == .space || b.gap == .commaSpace else { return false }
    guard first + 2 < words.count else { return true }
    let next = words[first + 2]
    // "An E-mail", "A B C", "In A Hurry"
    if [.hyphen, .none, .apostrophe, .dot].contains(next.gap) { return false }
    if next.gap == .space, next.isSingleLetter || next.isCapital, !isTitleCase { return false }
    // "An E grade", but "An E said"
    return !facts(a).sort.contains(.article) || !a.isFirst || hasMarks(a) || b.isPossessive
      || facts(next).sort.contains(.auxiliary) || context(first, first + 1) == .strong
  }

  /// The hash of the roster's word that a word is, or of itself.
  private func nameHash(_ word: Word) -> UInt64 {
    entry(word).map { WordHash($0.word).value } ?? facts(word).hash
  }

  /// `JB Fournier` for Jean-Baptiste, `NM Okafor`
  private func isInitialsAndSurname(_ first: Int) -> Bool {
    let (letters, name) = (words[first], words[first + 1])
    let of = kind(name)
    guard letters.isAllCapitals, (2...3).contains(letters.end - letters.start), name.gap == .space,
      name.isCapital, of.entry >= 0, !of.isEnglish,
      of.sort.isDisjoint(with: [.alsoWord, .place, .capitalised]),
      facts(letters).sort.isDisjoint(with: [.capitalised, .english, .place, .title, .suffix]),
      !abbreviations.contains(String(decoding: kind(letters).word, as: UTF8.self)),
      let initial = kind(letters).word.first
    else { return false }
    return index.entries[Int(of.entry)].postings.contains { posting in
      posting.form <= .preferred
        && index.initials[Int(posting.person)].enumerated().contains {
          $0 != Int(posting.slot) && $1 == initial
        }
    }
  }

  /// Whether a word has letters that English has not.
  func hasMarks(_ word: Word) -> Bool {
    text[Int(word.start)..<Int(word.end)].contains { $0 >= 0x80 }
  }

  /// Whether `Hill, Grace` is a surname with its given name, and no part of a list.
  private func isReversedPair(_ first: Int, _ last: Int) -> Bool {
    guard let surname = entry(words[first]), let given = entry(words[last]) else { return false }
    let isReversed = surname.postings.contains { one in
      given.postings.contains { $0.person == one.person && $0.slot < one.slot }
    }
    guard isReversed, first == 0 || words[first].gap != .commaSpace else { return false }
    guard last + 1 < words.count else { return true }
    let next = words[last + 1]
    if next.gap == .commaSpace { return !next.isCapital }
    return next.gap != .space
      || !["and", "or"].contains(String(decoding: kind(next).word, as: UTF8.self))
  }

  /// `N. Okafor`, `Okafor, N.`, `n-okafor`
  private func initialMatch(
    _ first: Int, _ last: Int, isSlug: Bool
  ) -> (last: Int, kind: TraceKind, severity: TraceSeverity, form: String)? {
    let isLetterFirst = words[first].isSingleLetter
    let (letterAt, nameAt) = isLetterFirst ? (first, last) : (last, first)
    // "G dos Santos" is nothing else.
    let hasParticle = last - first > 1 && facts(words[last - 1]).sort.contains(.particle)
    guard let letter = kind(words[letterAt]).word.first else { return nil }
    let name = words[nameAt]
    let of = kind(name)
    guard of.isOfRoster, !name.isSingleLetter else { return nil }
    let hasDot: Bool =
      if isLetterFirst {
        words[first + 1].gap == .dotSpace || words[first + 1].gap == .dot
      } else {
        Int(words[letterAt].end) < text.count && text[Int(words[letterAt].end)] == UInt8(ascii: ".")
      }
    // `L.Sun` is written without a space, and is no address.
    let isClose =
      !isAddress && isLetterFirst && last == first + 1 && name.gap == .dot
      && words[letterAt].isCapital && name.isCapital
    if isSlug, !isClose {
      guard !of.isEnglish, of.word.count >= 3 else { return nil }
    } else {
      guard words[letterAt].isCapital, name.isCapital else { return nil }
      // "I Will", "A Hill", "Plan B Baker"
      if !hasDot, !hasParticle {
        // "É Côté" is no coat.
        guard !of.isEnglish && !of.sort.contains(.alsoWord) || hasMarks(name), letter != 0x69,
          letter != 0x61 || !words[letterAt].isFirst
        else { return nil }
      }
      if !isLetterFirst, !hasDot, words[letterAt].gap != .commaSpace { return nil }
      if name.isPossessive, !isLetterFirst { return nil }
    }
    let entries = of.entry >= 0 ? [of.entry] : of.word.count >= 6 ? of.slips + of.soundsLike : []
    for entry in entries {
      for posting in index.entries[Int(entry)].postings where posting.form < .nickname {
        let letters = index.initials[Int(posting.person)]
        if letters.enumerated().contains(where: { $0 != Int(posting.slot) && $1 == letter }) {
          return (last, isSlug ? .slug : .initials, .block, "initial and surname")
        }
      }
    }
    return nil
  }
}

/// Whether a word is a name with an ending that makes it small and dear: `joaozinho`, `juanita`.
private func isDiminutive(_ word: [UInt8], of name: [UInt8]) -> Bool {
  guard name.count >= 3 else { return false }
  return diminutiveEndings.contains { ending in
    guard word.count > ending.count, word.suffix(ending.count).elementsEqual(ending) else {
      return false
    }
    let stem = word.dropLast(ending.count)
    // The name's own last vowel gives way to the ending, or all but its beginning does.
    return name.starts(with: stem)
      && (stem.count >= 3 && stem.count + 1 >= name.count
        || stem.count >= 4 && shorteningEndings.contains(ending))
  }
}

/// Portuguese, Spanish, Italian, French, Slavic, German and Dutch, folded.
private let diminutiveEndings: [[UInt8]] = [
  "zinho", "zinha", "inho", "inha", "zito", "zita", "cito", "cita", "ito", "ita", "ico", "ica",
  "ino", "ina", "uccio", "uccia", "etto", "etta", "ette", "et", "ot", "otte", "ou",
  "i", "y", "si", "ek", "ka", "ko", "ik", "cik", "cek", "icka", "enka", "inka", "ushka", "ochka",
  "echka", "us",
  "chen", "lein", "li", "erl", "je", "tje", "ke", "ie",
].map { Array($0.utf8) }

/// Endings that what is left of a name takes: `zsuzsi` of Zsuzsanna.
private let shorteningEndings: [[UInt8]] = ["i", "y", "ie", "si", "ka", "ek", "ko", "us"].map {
  Array($0.utf8)
}
