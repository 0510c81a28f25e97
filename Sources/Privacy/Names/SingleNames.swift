// One part of a name alone. It blocks where it is rare, or where it stands as names stand.

extension NameSearch {
  // MARK: Titles

  /// `Dr Okafor`, `Ms Hill`, `mentor Grace` is left to the context of single names.
  func findTitled() {
    guard index.hasRoster else { return }
    for at in words.indices.dropLast() where !taken[at + 1] {
      // "King's Cross" has an owner, not a title.
      guard facts(words[at]).sort.contains(.title), !words[at].isPossessive,
        [.space, .dotSpace, .dot].contains(words[at + 1].gap)
      else {
        continue
      }
      // Mrs van den Berg
      guard let nameAt = afterParticles(at + 1), !taken[nameAt],
        nameAt == at + 1 || words[nameAt].gap == .space
      else { continue }
      let name = words[nameAt]
      guard name.isCapital, facts(name).isOfRoster else { continue }
      let of = kind(name)
      // "Professor Đỗ" folds to a word that is everywhere, and with its marks is none.
      guard !invented.contains(of.hash),
        !of.sort.contains(.small) || isAbbreviatedTitle(at) || hasMarks(name)
      else { continue }
      if of.entry < 0, of.word.count < 5 || of.sort.contains(.family) { continue }
      guard isTitle(at) else { continue }
      if of.entry >= 0, [.part, .related].contains(index.entries[Int(of.entry)].form) { continue }
      if disagreesAfter(nameAt) { continue }
      report(.name, .block, at, nameAt, form: "title and surname")
    }
  }

  /// `Dr`, `Ms.`: hardly anything but a name follows.
  func isAbbreviatedTitle(_ at: Int) -> Bool {
    words[at].isCapital
      && ["mr", "mrs", "ms", "mx", "dr", "prof", "herr", "frau", "mme", "sr", "sra", "mlle"]
        .contains(String(decoding: kind(words[at]).word, as: UTF8.self))
  }

  /// Whether the word is a title here, and not the small word that is spelt like one: "me", "so".
  func isTitle(_ at: Int) -> Bool {
    guard facts(words[at]).sort.contains(.title) else { return false }
    let of = kind(words[at])
    guard !saints.contains(String(decoding: of.word, as: UTF8.self))
    else { return false }
    if isAbbreviatedTitle(at) { return true }
    if words[at].isCapital {
      return !(of.isEnglish && words[at].isFirst && of.word.count <= 3)
        || of.word.elementsEqual("sir".utf8)
    }
    return !of.isEnglish && of.word.count >= 3
      && of.sort.isDisjoint(with: [.article, .particle, .pronoun])
  }

  // MARK: Single names

  func findSingles() {
    guard index.hasRoster else { return }
    for at in words.indices where !taken[at] && facts(words[at]).isOfRoster {
      let word = words[at]
      let of = kind(word)
      // "Thế" and "Đỗ" fold to words that are everywhere.
      if excused.contains(of.hash) { continue }
      // "Ben said" is a name all the same.
      if of.sort.contains(.small) {
        // "Ela" is she in Portuguese, and in an English sentence somebody.
        guard word.isCapital, of.sort.contains(.given),
          of.sort.isDisjoint(with: [.article, .pronoun]) || !of.isEnglish && isAmongEnglish(at),
          context(at, at) == .strong
        else { continue }
      }
      // A contact's first name on the pages of the program is the contact's.
      if scope == .roster, index.contactWords.contains(of.hash) { continue }
      if let severity = singleSeverity(at, word, of) {
        if severity.last != at, scope == .roster { continue }
        report(severity.kind, severity.severity, severity.first, severity.last, form: severity.form)
      }
    }
  }

  private typealias Single = (
    first: Int, last: Int, kind: TraceKind, severity: TraceSeverity, form: String
  )

  private func singleSeverity(_ at: Int, _ word: Word, _ of: WordClass) -> Single? {
    let isNickname: Bool
    let isExact: Bool
    if let entry = entry(word) {
      isNickname = entry.form == .nickname
      isExact = entry.form <= .preferred
      if entry.form == .related { return nil }
      if entry.form == .part, of.sort.contains(.alsoWord) || of.word.count < 4 { return nil }
    } else {
      return misspelt(at, word, of)
    }
    if isReading(at), !isSpokenBy(at) { return nil }
    let kindOfTrace: TraceKind = isAddress ? .slug : isNickname ? .nickname : .name
    let isCommon =
      of.isEnglish
      || !of.sort.isDisjoint(with: [.alsoWord, .capitalised, .particle, .article])
      // A place is meant after "in"; elsewhere whoever is called like a town.
      || of.sort.contains(.place) && (isAddress || isPlaced(at) || isAmongPlaces(at))
      || of.sort.contains(.tool) && isAmongTools(at)
      || of.word.count <= 3
    if isStandingForThing(at) || isCited(at) {
      // Hunter Street is a street; of "the Okafor Method" nobody can be sure.
      let isSaint =
        at > 0 && saints.contains(String(decoding: kind(words[at - 1]).word, as: UTF8.self))
      let isPlace =
        at + 1 < words.count && words[at + 1].isCapital
        && kind(words[at + 1]).sort.contains(.placeWord)
        && !of.sort.isDisjoint(with: [.given, .family])
      return !isCommon && isExact && !isAddress && word.isCapital && !isSaint && !isPlace
        ? (at, at, .name, .warn, "a thing or a source of this name") : nil
    }
    if !isCommon {
      if isNickname || !isExact {
        // A stranger may be called so, too; in small letters it is no name at all.
        guard word.isCapital || isAddress, of.word.count >= 4 || isNickname else { return nil }
      }
      if isAddress {
        // A part of an address is a name only if nobody else could be meant.
        guard isExact, of.word.count >= 5 || of.word.count == 4 && isWholeTag(at) else {
          return nil
        }
        return (at, at, .slug, .block, "name")
      }
      if let stranger = stranger(at) {
        return (stranger.first, stranger.last, .name, .warn, "somebody of the same name")
      }
      return (
        at, at, kindOfTrace, .block,
        isNickname ? "nickname" : isExact ? "name" : "another form of a name"
      )
    }
    guard word.isCapital, !isAddress else { return nil }
    // Under `Hope` stands what hope is; under `Luz`, what Luz did.
    if isExact, !of.isEnglish, of.sort.contains(.given), isWholeTag(at),
      of.sort.isDisjoint(with: [.place, .tool, .month, .capitalised])
    {
      return (at, at, kindOfTrace, .block, "name")
    }
    if let stranger = stranger(at) {
      return context(stranger.first, stranger.last) == .strong
        ? (stranger.first, stranger.last, .name, .warn, "somebody of the same name") : nil
    }
    switch context(at, at) {
    case .strong: return (at, at, kindOfTrace, .block, "name that is also a word")
    case .weak:
      // Places, months and products have a capital anyway.
      guard of.sort.isDisjoint(with: [.place, .month, .capitalised]),
        of.isEnglish || of.sort.contains(.alsoWord),
        !isNickname, scope == .story
      else { return nil }
      return (at, at, kindOfTrace, .block, "name that is also a word")
    case .none: return nil
    }
  }

  /// `Remedios' whiteboard`
  func isOwner(_ word: Word) -> Bool {
    let end = Int(word.end)
    return word.isPossessive
      || kind(word).word.last == UInt8(ascii: "s") && end + 1 < text.count
        && text[end] == UInt8(ascii: "'") && text[end + 1] == 0x20
  }

  private func isPlaced(_ at: Int) -> Bool {
    guard at > 0, !isOwner(words[at]) else { return false }
    let before = String(decoding: kind(words[at - 1]).word, as: UTF8.self)
    return placing.contains(before)
      || ["to", "from", "near", "via", "and", "between"].contains(before)
  }

  /// "Lourdes, Fatima and Santiago": whether another place stands beside it in a list.
  private func isAmongPlaces(_ at: Int) -> Bool {
    func isPlace(_ other: Int, _ gap: Word.Gap) -> Bool {
      guard words.indices.contains(other), words[other].isCapital else { return false }
      let of = facts(words[other])
      return of.sort.contains(.place) && !of.isOfRoster
    }
    func isAnd(_ other: Int) -> Bool {
      words.indices.contains(other) && kind(words[other]).word.elementsEqual("and".utf8)
    }
    if at > 0, words[at].gap == .commaSpace, isPlace(at - 1, .commaSpace) { return true }
    if isAnd(at - 1), isPlace(at - 2, .space) { return true }
    if at + 1 < words.count, words[at + 1].gap == .commaSpace, isPlace(at + 1, .commaSpace) {
      return true
    }
    return isAnd(at + 1) && isPlace(at + 2, .space)
  }

  /// "A notebook in Julia": whether the sentence speaks of what such a tool is.
  func isAmongTools(_ at: Int) -> Bool {
    var first = at
    while first > 0, words[first].gap != .stop, at - first < 12 { first -= 1 }
    var last = at
    while last + 1 < words.count, words[last + 1].gap != .stop, last - at < 12 { last += 1 }
    return (first...last).contains {
      $0 != at && toolWords.contains(String(decoding: kind(words[$0]).word, as: UTF8.self))
    }
  }

  /// Whether the word is who does what the next word says.
  func isSpokenBy(_ at: Int) -> Bool {
    at + 1 < words.count && words[at + 1].gap == .space && facts(words[at + 1]).sort.contains(.verb)
  }

  /// "The book club chose Rebecca": whether a book, a film or the like is called so.
  func isReading(_ at: Int) -> Bool {
    guard at > 0, !words[at].isPossessive, words[at].gap == .space || words[at].gap == .quote else {
      return false
    }
    func word(_ index: Int) -> String { String(decoding: kind(words[index]).word, as: UTF8.self) }
    let before = word(at - 1)
    if ["read", "reread", "novel", "film", "movie", "opera", "musical"].contains(before) {
      return true
    }
    let isOf = before == "of" || before == "from"
    if ["by", "with", "for", "to", "that", "which", "and"].contains(before) { return false }
    for other in (max(0, at - 6)..<at).reversed() {
      if words[other + 1].gap == .stop { return false }
      guard works.contains(word(other)) else { continue }
      return !isOf || at - other <= 3
    }
    return false
  }

  private func misspelt(_ at: Int, _ word: Word, _ of: WordClass) -> Single? {
    guard word.isCapital, !isAddress, scope == .story,
      !word.isAllCapitals || word.end - word.start > 6,
      of.sort.isDisjoint(with: [.alsoWord, .place, .capitalised, .english])
    else { return nil }
    if isStandingForThing(at) { return nil }
    if at > 0, word.gap == .hyphen, words[at - 1].isAllCapitals { return nil }
    if stranger(at) != nil { return nil }
    let near = of.slips + of.soundsLike
    // A name of its own, or a short word: too little to say who is meant.
    let longest = near.map { index.entries[Int($0)].word.count }.max() ?? 0
    let isName = !of.sort.isDisjoint(with: [.given, .family])
    let followsParticle =
      at > 0 && facts(words[at - 1]).sort.contains(.particle) && words[at].gap != .stop
    guard
      near.contains(where: { index.entries[Int($0)].form <= .preferred })
        || followsParticle && near.contains(where: { index.entries[Int($0)].form == .part })
    else { return nil }
    let wellPlaced = context(at, at) == .strong
    if isName { return wellPlaced ? (at, at, .name, .warn, "like a name on the roster") : nil }
    if longest >= 6 || longest >= 5 && wellPlaced {
      return (at, at, .name, .block, "misspelt name")
    }
    return nil
  }

  /// Whether a place, a thing or a product is called so: `Hunter Street`, `Lake Garrison`.
  func isStandingForThing(_ at: Int) -> Bool {
    if at + 1 < words.count, words[at + 1].gap == .space || words[at + 1].gap == .hyphen {
      let next = facts(words[at + 1]).sort
      let isCapital = words[at + 1].isCapital
      if next.contains(.placeWord),
        isCapital || words[at].isPossessive == false && facts(words[at]).isEnglish
      {
        if isCapital { return true }
      }
      // King's Cross
      if words[at].isPossessive, isCapital, facts(words[at]).isEnglish,
        crosses.contains(String(decoding: kind(words[at + 1]).word, as: UTF8.self))
      {
        return true
      }
      if next.contains(.thingWord), isCapital, !words[at].isPossessive { return true }
      if next.contains(.thingWord), facts(words[at]).isEnglish, !words[at].isPossessive {
        return true
      }
    }
    if at > 0, words[at].gap == .space || words[at].gap == .dotSpace {
      let before = facts(words[at - 1]).sort
      let word = kind(words[at - 1]).word
      if words[at - 1].isPossessive, words[at - 1].isCapital, facts(words[at - 1]).isEnglish,
        crosses.contains(String(decoding: kind(words[at]).word, as: UTF8.self))
      {
        return true
      }
      // St James's Park
      // but "As Hill told me"
      if facts(words[at]).sort.contains(.placeWord), words[at - 1].isCapital,
        !before.contains(.title), !(words[at - 1].isFirst && before.contains(.small)), !speaks(at)
      {
        return true
      }
      if before.contains(.placeWord), !before.contains(.title), words[at - 1].isCapital {
        return true
      }
      if saints.contains(String(decoding: word, as: UTF8.self))
        || word.elementsEqual("project".utf8) && words[at - 1].isCapital
      {
        return true
      }
    }
    return false
  }

  /// The stranger whom a roster name belongs to here: Robert Burns, where no Robert is a Burns.
  func stranger(_ at: Int) -> (first: Int, last: Int)? {
    func isOther(_ other: Int) -> Bool {
      let word = words[other]
      let of = kind(word)
      guard word.isCapital, !word.isSingleLetter, !word.hasDigit, !taken[other] else {
        return false
      }
      // "Mentor: Dmitri The first hour …": a sentence began without its stop.
      if !of.sort.isDisjoint(with: [.title, .month, .role, .placeWord, .particle, .article]) {
        return false
      }
      if !of.sort.isDisjoint(with: [.given, .family]) || of.entry >= 0 {
        return !(of.isEnglish && word.isFirst)
      }
      // "Réalité Okafor", a label and a name: where other languages begin a sentence, any word has a
      // capital.
      let isOrdinary =
        word.isFirst && (!isAmongEnglish(at) || scope == .roster && words.count == 2)
      return !of.isEnglish && !isOrdinary
        && of.sort.isDisjoint(with: [.capitalised, .article, .pronoun, .greeting])
        && !word.isAllCapitals
    }
    // In small letters it is no surname of somebody else.
    guard words[at].isCapital else { return nil }
    var last = at
    var next = at + 1
    // "Robert van den Berg"
    while next < words.count, words[next].gap == .space,
      facts(words[next]).sort.contains(.particle),
      !words[next].isCapital, next - at < 4
    { next += 1 }
    if !words[at].isPossessive, next < words.count,
      words[next].gap == .space || words[next].gap == .hyphen, isOther(next)
    {
      last = next
    }
    var first = at
    if at > 0, words[at].gap == .space || words[at].gap == .hyphen, !words[at - 1].isPossessive,
      isOther(at - 1)
    {
      first = at - 1
    }
    guard first < last else { return nil }
    // Only a given name before a surname, or a surname after a given name, makes another person.
    return (first, last)
  }

  private func disagreesAfter(_ at: Int) -> Bool {
    guard let stranger = stranger(at) else { return false }
    return stranger.last > at
  }
}

/// What makes a place of a word before it: King's Cross, Shepherd's Bush, Bishop's Arms.
private let crosses: Set<String> = ["cross", "bush", "arms", "lynn", "weston"]

/// What is said of languages, programs, machines and prizes that have the names of people.
private let toolWords: Set<String> = [
  "language", "languages", "notebook", "notebooks", "script", "scripts", "code", "coded", "coding",
  "library", "libraries", "package", "packages", "programming", "programmed", "compiler", "python",
  "java", "javascript", "sql", "ruby", "perl", "rust", "swift", "kotlin", "scala", "haskell",
  "excel",
  "software", "app", "apps", "tool", "tools", "toolchain", "framework", "frameworks", "plugin",
  "printer", "computer", "computers", "laptop", "assistant", "speaker", "speakers", "chatbot",
  "bot", "model", "models", "statue", "statuette", "trophy", "award", "awards", "nominated",
  "car", "cars", "engine", "server", "database", "syntax", "jupyter", "macro", "prompt", "voice",
]

/// What has a title that may be a name.
private let works: Set<String> = [
  "book", "books", "novel", "novels", "film", "films", "movie", "movies", "opera", "musical",
  "play", "plays", "paperback", "bestseller", "podcast", "sitcom", "ballet", "biography", "memoir",
  "copy", "chapter", "chapters",
]

private let saints: Set<String> = ["st", "saint", "san", "santa", "sao", "sankt", "sainte", "ste"]
