// Names of people who are not on the roster, or of anybody if there is none: by their form, and by
// what stands around them.

extension NameSearch {
  /// Without a roster a likely name keeps a story back; with one, whoever is not on it is only shown.
  var strangers: TraceSeverity { index.hasRoster ? .warn : .block }

  private func mayBeName(_ at: Int) -> Bool {
    let word = words[at]
    let of = facts(word)
    guard word.isCapital, !word.isSingleLetter, !word.hasDigit, !taken[at], !word.isHan,
      !word.isElided, !excused.contains(of.hash), !of.isContact
    else { return false }
    return of.sort.isDisjoint(
      with: [
        .title, .role, .article, .pronoun, .greeting, .month, .placeWord, .auxiliary, .suffix,
        .small, .figure,
      ])
  }

  func isSlugGap(_ word: Word) -> Bool {
    switch word.gap {
    case .hyphen, .underscore, .dot, .none: true
    case .space: isAddress
    default: false
    }
  }

  func isPlainName(_ at: Int, _ sort: WordSort) -> Bool {
    let of = facts(words[at])
    return !of.sort.isDisjoint(with: sort) && !of.isEnglish
      && of.sort.isDisjoint(with: [.alsoWord, .place, .capitalised])
  }

  /// Whether the words around one are English: elsewhere a capital may stand at every noun.
  func isAmongEnglish(_ at: Int, to last: Int? = nil) -> Bool {
    var (english, other) = (0, 0)
    for index in max(0, at - 6)...min(words.count - 1, at + 6)
    where !words[index].isCapital && !words[index].hasDigit
      && words[index].end - words[index].start > 1 && !(at...(last ?? at)).contains(index)
    {
      let of = facts(words[index])
      if of.isEnglish && of.sort.isDisjoint(with: .foreign) { english += 1 } else { other += 1 }
    }
    return english >= other * 2
  }

  private func isUnknown(_ at: Int, anywhere: Bool = false) -> Bool {
    let of = facts(words[at])
    return !of.isEnglish
      && of.sort.isDisjoint(with: [.capitalised, .place, .thingWord, .english, .verb, .particle])
      && !words[at].isAllCapitals && of.letters >= 2 && (anywhere || isAmongEnglish(at))
  }

  func findStrangers() {
    // Two or three Chinese characters by themselves, of which the first is a family name.
    for at in words.indices
    where words[at].isHan && !taken[at] && words[at].end - words[at].start <= 12 {
      let scalars = String(decoding: text[Int(words[at].start)..<Int(words[at].end)], as: UTF8.self)
        .unicodeScalars
      let first = reader.reading(scalars.first!)
      let isCompound =
        scalars.count >= 3
        && compoundFamilies.contains(scalars.prefix(2).map { reader.reading($0) }.joined())
      guard scalars.count >= 2,
        isCompound || scalars.count <= 3 && index.sort(WordHash(first).value).contains(.chinese)
      else { continue }
      report(.name, strangers, at, at, form: "full name")
    }
    if isAddress { return }
    var at = 0
    while at < words.count {
      let next =
        !words[at].isCapital && !facts(words[at]).sort.contains(.title) || isCited(at)
        ? nil : strangerEnd(at)
      if let next {
        report(.name, next.severity, next.first, next.last, form: next.form)
        at = next.last + 1
      } else {
        at += 1
      }
    }
  }

  private func strangerEnd(
    _ at: Int
  ) -> (first: Int, last: Int, severity: TraceSeverity, form: String)? {
    let word = words[at]
    let of = kind(word)
    // Dr Whitfield
    if isTitle(at), !word.isPossessive, let surname = afterParticles(at + 1),
      [.space, .dotSpace, .dot].contains(words[at + 1].gap),
      mayBeName(surname) && !isStandingForThing(surname)
        && (isUnknown(surname, anywhere: true)
          || !kind(words[surname]).sort.isDisjoint(with: [.family, .given])
          || isAbbreviatedTitle(at))
        || isTitledWord(at, surname)
    {
      var last = surname
      while last + 1 < words.count, words[last + 1].gap == .space || words[last + 1].gap == .hyphen,
        !words[last].isPossessive, mayBeName(last + 1),
        isUnknown(last + 1) || facts(words[last + 1]).sort.contains(.family)
      { last += 1 }
      return (at, last, strangers, "title and name")
    }
    // J. Whitfield
    if word.isSingleLetter, word.isCapital, at + 1 < words.count,
      [.dotSpace, .dot].contains(words[at + 1].gap),
      mayBeName(at + 1) && !isStandingForThing(at + 1)
        && (isUnknown(at + 1) || isPlainName(at + 1, [.family, .given]))
        || !index.hasRoster && isNameAndWord(at + 1) && kind(words[at + 1]).sort.contains(.family)
    {
      return (at, at + 1, strangers, "initial and name")
    }
    // S Oakeshott
    if word.isSingleLetter, word.isCapital, !word.isFirst || at == 0, at + 1 < words.count,
      words[at + 1].gap == .space,
      mayBeName(at + 1),
      isPlainName(at + 1, .family) || isUnknown(at + 1) && !words[at + 1].isFirst,
      kind(words[at + 1]).word.count >= 4,
      !["a", "i"].contains(String(decoding: of.word, as: UTF8.self)), !isTitleCase
    {
      return (at, at + 1, .warn, "initial and name")
    }
    if let pair = pairOfWords(at) { return pair }
    // Hill, G.
    if !index.hasRoster, isNameAndWord(at), of.sort.contains(.family), at + 1 < words.count,
      words[at + 1].isSingleLetter, words[at + 1].isCapital, words[at + 1].gap == .commaSpace,
      Int(words[at + 1].end) < text.count, text[Int(words[at + 1].end)] == UInt8(ascii: ".")
    {
      return (at, at + 1, .warn, "surname and initial")
    }
    guard mayBeName(at), !isStandingForThing(at) else { return nil }
    // Oakeshott S.
    if at + 1 < words.count, words[at + 1].isSingleLetter, words[at + 1].isCapital,
      [.space, .commaSpace].contains(words[at + 1].gap),
      isUnknown(at), of.word.count >= 4, Int(words[at + 1].end) < text.count,
      text[Int(words[at + 1].end)] == UInt8(ascii: ".")
    {
      return (at, at + 1, .warn, "surname and initial")
    }
    // James Whitfield
    let beginsName =
      of.sort.contains(.given)
      || isUnknown(at)
        && (!word.isFirst
          || at + 1 < words.count && (isPlainName(at + 1, [.family, .given]) || isUnknown(at + 1)))
    if beginsName {
      var last = at
      var next = at + 1
      while next < words.count, !words[last].isPossessive, next - at <= 4 {
        let gap = words[next].gap
        guard gap == .space || gap == .hyphen || gap == .dotSpace || gap == .apostrophe else {
          break
        }
        if facts(words[next]).sort.contains(.particle) && !words[next].isCapital
          || words[next].isSingleLetter && words[next].isCapital
        {
          next += 1
          continue
        }
        guard mayBeName(next), !isStandingForThing(next),
          isUnknown(next) || facts(words[next]).sort.contains(.family)
            || facts(words[next]).sort.contains(.given)
        else { break }
        // A heading capitalises everything.
        if isTitleCase, facts(words[next]).isEnglish { break }
        last = next
        next += 1
      }
      if last > at {
        let isGiven = isPlainName(at, .given)
        let isFamily = (at + 1...last).contains { isPlainName($0, [.family, .given]) }
        let hasGiven = of.sort.contains(.given)
        if isGiven || isFamily && hasGiven {
          return (
            at, last, isGiven || !isTitleCase || context(at, last) == .strong ? strangers : .warn,
            "full name"
          )
        }
        if isFamily || hasGiven, context(at, last) == .strong {
          return (at, last, strangers, "full name")
        }
        if context(at, last) == .strong, !isTitleCase { return (at, last, .warn, "full name") }
        if isFamily, !isTitleCase { return (at, last, .warn, "full name") }
        if hasGiven, !isTitleCase,
          (at + 1...last).allSatisfy({ isUnknown($0) && kind(words[$0]).word.count >= 4 })
        {
          return (at, last, strangers, "full name")
        }
        if !isTitleCase, piece.kind != .code,
          (at...last).allSatisfy({ isUnknown($0) && kind(words[$0]).word.count >= 4 })
        {
          return (at, last, .warn, "likely name")
        }
      }
    }
    // Whitfield, J.
    if at + 1 < words.count, words[at + 1].isSingleLetter, words[at + 1].isCapital,
      words[at + 1].gap == .commaSpace,
      isPlainName(at, .family), Int(words[at + 1].end) < text.count,
      text[Int(words[at + 1].end)] == UInt8(ascii: ".")
    {
      return (at, at + 1, strangers, "surname and initial")
    }
    // Whitfield, James
    if at + 1 < words.count, words[at + 1].gap == .commaSpace, mayBeName(at + 1),
      !word.isFirst || isPlainName(at, .family),
      isPlainName(at, .family), isPlainName(at + 1, .given), !isTitleCase
    {
      return (at, at + 1, strangers, "surname and name")
    }
    // Boateng, Chukwuemeka
    if at + 1 < words.count, words[at + 1].gap == .commaSpace, mayBeName(at + 1),
      !isTitleCase || piece.kind == .heading,
      isPlainName(at, .family), isUnknown(at + 1) || isPlainName(at + 1, [.given, .family])
    {
      return (at, at + 1, .warn, "surname and name")
    }
    // "The SHA differs", "her SIN is", "the AHV-Nummer": an abbreviation, not a name.
    if word.isAllCapitals, of.word.count <= 4, !isNameField { return nil }
    if at > 0, word.gap == .hyphen, words[at - 1].isAllCapitals, of.word.count >= 4 { return nil }
    // In code a name needs two words, or a key that says so.
    if piece.kind == .code, !followsNameField(at) { return nil }
    if isReading(at), !isSpokenBy(at) { return nil }
    if of.sort.contains(.tool), isAmongTools(at), !isSpoken(at) { return nil }
    switch context(at, at) {
    case .strong:
      if isPlainName(at, [.given, .family]) { return (at, at, strangers, "name") }
      if of.sort.contains(.given) || of.sort.contains(.alsoWord) && isSpoken(at) && !word.isFirst,
        of.sort.isDisjoint(with: [.month, .place, .capitalised])
      {
        return (at, at, strangers, "name that is also a word")
      }
      if isUnknown(at, anywhere: true), isNameField || followsNameField(at) {
        return (at, at, strangers, "likely name")
      }
      if isUnknown(at), !of.sort.contains(.thingWord), !word.isFirst || isSpoken(at) {
        return (at, at, word.isFirst || !isSpoken(at) ? .warn : strangers, "likely name")
      }
      if of.sort.contains(.given), isSpoken(at), !of.sort.contains(.month) {
        return (at, at, .warn, "name that is also a place")
      }
    case .weak:
      if isPlainName(at, .given) { return (at, at, .warn, "name") }
      if isPlainName(at, .family), !of.sort.contains(.capitalised) {
        return (at, at, .warn, "name")
      }
    case .none:
      if isPlainName(at, .given), !isTitleCase || piece.kind != .heading {
        return (at, at, .warn, "name")
      }
      if isPlainName(at, .family), !word.isFirst, !isTitleCase { return (at, at, .warn, "name") }
    }
    return nil
  }

  /// Whether a word that is written with a capital is a name for all that it is a word, too.
  private func isNameAndWord(_ at: Int) -> Bool {
    let word = words[at]
    let of = kind(word)
    guard word.isCapital, !word.isSingleLetter, !word.hasDigit, !taken[at], !word.isHan,
      !word.isElided, of.word.count >= 3,
      !excused.contains(of.hash), !index.contactWords.contains(of.hash),
      of.sort.isDisjoint(with: [.article, .pronoun, .greeting, .particle, .capitalised])
        || of.sort.contains(.month)
    else { return false }
    // "Grace Hill Road"
    guard at + 1 < words.count, words[at + 1].gap == .space, words[at + 1].isCapital else {
      return true
    }
    return kind(words[at + 1]).sort.isDisjoint(with: [.placeWord, .thingWord])
      || kind(words[at + 1]).sort.contains(.family)
  }

  /// `Olive Green`, `WILL MAY`, `Green, Olive`: a given name and a surname that are both words.
  private func pairOfWords(
    _ at: Int
  ) -> (first: Int, last: Int, severity: TraceSeverity, form: String)? {
    guard at + 1 < words.count, !words[at].isPossessive, isNameAndWord(at), isNameAndWord(at + 1),
      !isPlainName(at + 1, .family)
    else { return nil }
    let (a, b) = (kind(words[at]).sort, kind(words[at + 1]).sort)
    // Lake Victoria
    if a.contains(.placeWord), !a.contains(.given) || b.contains(.place) { return nil }
    if buildings.contains(String(decoding: kind(words[at + 1]).word, as: UTF8.self)) { return nil }
    let isReversed = a.contains(.family) && b.contains(.given)
    switch words[at + 1].gap {
    case .space:
      guard a.contains(.given) && b.contains(.family) || isReversed && !index.hasRoster else {
        return nil
      }
    case .commaSpace: guard isReversed, !index.hasRoster else { return nil }
    default: return nil
    }
    let isStrong = context(at, at + 1) == .strong
    if index.hasRoster { return isStrong ? (at, at + 1, .warn, "full name") : nil }
    if !isStrong, isTitleCase || words[at].isFirst && a.contains(.auxiliary) { return nil }
    // "Olive Green" is hardly anything but a person; "Rose Park" and "May Day" may be.
    let isLikely =
      isStrong
      || !isReversed && !words[at].isFirst && piece.kind != .heading
        && a.isDisjoint(with: [.place, .month, .auxiliary])
        && b.isDisjoint(with: [.place, .placeWord, .month])
    return (at, at + 1, isLikely ? strangers : .warn, "name of two words")
  }

  /// `Dr Wood`, `Mr. Major`, and without a roster also `Captain Hill`.
  private func isTitledWord(_ title: Int, _ at: Int) -> Bool {
    guard isNameAndWord(at), words[title].isCapital else { return false }
    return isAbbreviatedTitle(title)
      || !index.hasRoster && kind(words[at]).sort.contains(.family)
  }

  /// The next word that is no particle: `van der Heijden`, `el-Naggar`.
  func afterParticles(_ start: Int) -> Int? {
    var at = start
    while at < words.count, at - start < 3, !words[at].isCapital,
      facts(words[at]).sort.contains(.particle)
    { at += 1 }
    return at < words.count ? at : nil
  }

  /// Whether the word is what somebody says or does something with.
  func isSpoken(_ at: Int) -> Bool {
    if at + 1 < words.count, words[at + 1].gap == .space, facts(words[at + 1]).sort.contains(.verb)
    {
      return true
    }
    return at > 0 && words[at].gap == .space
      && !facts(words[at - 1]).sort.isDisjoint(with: [.role, .title, .verb])
  }
}

/// What is named after people more often than people are named after it.
private let buildings: Set<String> = [
  "street", "road", "avenue", "lane", "drive", "court", "square", "station", "hall", "house",
  "bridge", "church", "school", "hospital", "college", "hotel", "centre", "center", "theatre",
  "library", "museum", "tower", "place", "terrace", "way", "gate", "castle", "abbey", "garden",
  "gardens", "close", "row", "mill", "farm",
]
