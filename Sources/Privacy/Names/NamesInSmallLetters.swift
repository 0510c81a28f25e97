import EnglishWords

// Names of which a part is also a word, without the capitals that tell a name from words: `june short`,
// `mY eK`. Two words of one person's name stand beside each other by chance hardly ever: some three
// hundred times in eleven million words, over forty thousand pairs of names that are words. What does
// happen by chance (`will read`, `an old`, `so long`, `olive green`) is what this passes over.

extension NameSearch {
  /// Whether `grace hill` is a name for all its small letters: it is all that a value says, stands where
  /// only somebody can stand, or two such words meet nowhere else.
  func isNamedInSmallLetters(_ first: Int, _ last: Int) -> Bool {
    if isWholeValue(first, last) { return true }
    guard last == first + 1, words[last].gap == .space, scope == .story else { return false }
    let (a, b) = (facts(words[first]).sort, facts(words[last]).sort)
    if a.isDisjoint(with: [.small, .auxiliary, .month, .verb]),
      b.isDisjoint(with: [.small, .auxiliary, .month]), context(first, last) == .strong
    {
      return true
    }
    return isInOrder(first, last) && meetsOnlyInNames(first, last)
  }

  /// Whether an attribute, a setting, a signature or a piece of code says nothing else.
  func isWholeValue(_ first: Int, _ last: Int) -> Bool {
    guard first == 0, last == words.count - 1 else { return false }
    switch piece.kind {
    case .attribute, .setting, .code: return piece.label != "class"
    case .prose: return startsWithDash
    case .heading, .comment, .address, .fileName: return false
    }
  }

  /// `io o` and `aN e` for Io O and An E, in the roster's order.
  func isShortNameInSmallLetters(_ first: Int, _ last: Int) -> Bool {
    let (a, b) = (words[first], words[last])
    guard scope == .story, b.gap == .space, !a.isCapital || a.isSwapped, !b.isCapital || b.isSwapped
    else { return false }
    if last + 1 < words.count,
      [.hyphen, .none, .apostrophe, .dot].contains(words[last + 1].gap)
    {
      return false
    }
    let (long, slot) = a.isSingleLetter ? (b, 1) : (a, 0)
    guard let entry = entry(long),
      entry.postings.contains(where: { Int($0.slot) == slot && $0.form <= .preferred })
    else { return false }
    // "with an e": a small word and a letter.
    return long.isSwapped || !facts(long).isEnglish && isAmongEnglish(first, to: last)
  }

  /// Whether two words are parts of one name, as the roster has them and in its order.
  private func isInOrder(_ first: Int, _ last: Int) -> Bool {
    guard let one = entry(words[first]), let other = entry(words[last]) else { return false }
    return one.postings.contains { a in
      a.form <= .preferred
        && other.postings.contains {
          $0.person == a.person && $0.slot > a.slot && $0.form <= .preferred
        }
    }
  }

  /// Whether no sentence has the two words beside each other for what they mean.
  private func meetsOnlyInNames(_ first: Int, _ last: Int) -> Bool {
    if first > 0, words[first].gap == .space || words[first].gap == .hyphen {
      let before = words[first - 1]
      // "a summer day", "three miles long"
      let word = spelling(first - 1)
      if before.hasDigit || facts(before).sort.contains(.article) && word != "that"
        || counting.contains(word)
      {
        return false
      }
    }
    // "in summer field-work"
    if last + 1 < words.count, [.hyphen, .none, .apostrophe].contains(words[last + 1].gap) {
      return false
    }
    let (a, b) = (facts(words[first]), facts(words[last]))
    let (one, other) = (spelling(first), spelling(last))
    if familiar.contains(one + " " + other) { return false }
    let isSmallWord = [a, b].map { !$0.sort.isDisjoint(with: [.small, .auxiliary]) }
    switch (isSmallWord[0], isSmallWord[1]) {
    case (false, false): return true
    // "so long as", "will do so": of two words that hold sentences together nothing is certain.
    case (true, true): return false
    case (true, false):
      // "my ek": no English word follows the small one.
      if !a.isEnglish { return isAmongEnglish(first, to: last) }
      if !b.isEnglish { return !b.sort.contains(.capitalised) }
      // "will hill" is no sentence; "will read" is one, but not behind "with".
      if a.sort.contains(.auxiliary) {
        return !isVerb(kind(words[last]).word) || followsPreposition(first)
      }
      if interjections.contains(other) { return one != "my" && one != "so" }
      // "an day"
      return one == "an" && !"aeiouhx".utf8.contains(other.utf8.first ?? 0)
    case (false, true):
      // "bo an" begins with somebody; "long do" and "hope will" are everywhere.
      return !a.isEnglish && isAmongEnglish(first, to: last)
    }
  }

  /// "with will cook": what stands behind such a word is somebody or something.
  private func followsPreposition(_ at: Int) -> Bool {
    at > 0 && words[at].gap == .space && prepositions.contains(spelling(at - 1))
  }

  private func spelling(_ at: Int) -> String {
    String(decoding: kind(words[at]).word, as: UTF8.self)
  }
}

/// Whether something is done that is called so: English has the word with -ing.
private func isVerb(_ word: [UInt8]) -> Bool {
  let ending = Array("ing".utf8)
  guard let last = word.last else { return false }
  return EnglishWords.contains(word + ending) || EnglishWords.contains(word + [last] + ending)
    || last == UInt8(ascii: "e") && EnglishWords.contains(word.dropLast() + ending)
}

private let prepositions: Set<String> = ["with", "from", "for", "by", "to", "about", "of", "and"]

/// What is said by itself, so that nothing is described by it.
private let interjections: Set<String> = ["oh", "ah", "ho", "ha", "hey", "yo", "wow", "ay", "eh"]

/// What is counted is no person.
private let counting: Set<String> = [
  "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred", "hundreds",
  "thousand", "many", "few", "several", "most", "all", "both", "half",
]

/// Names that are also something, in small letters as often as not.
private let familiar: Set<String> = [
  "amber light", "art house", "art school", "autumn day", "autumn days", "autumn rain",
  "autumn storm", "case law", "crystal ball", "crystal bell",
  "dawn light", "dawn rise", "early bird", "faith healer", "grace note", "grant money",
  "happy child", "happy day", "happy days", "happy man", "hazel wood", "holly berry", "jack knife",
  "miles long", "miles wide", "misty rain", "noble savage",
  "olive branch", "olive green", "olive wood", "pearl white", "penny black", "rich brown",
  "rich black", "rich green", "rich man", "rich white", "rocky road", "rocky shore",
  "rose bed", "rose bush", "rose garden", "rose gold", "rose pink", "rose water", "rose wood",
  "royal house", "ruby red", "rusty nail", "sandy beach", "sandy shore", "scarlet flowers",
  "silver bell", "silver bells", "silver birch", "sky high", "sky light", "star light",
  "summer day", "summer days", "summer field", "summer fields", "summer flowers", "summer house",
  "summer long", "summer rain", "summer school", "summer storm", "sunny day", "sunny days",
  "sunny field", "true love", "true north", "true story", "violet flowers", "violet light",
  "will power", "winter day", "winter days", "winter rain", "winter snow", "winter storm",
  "young bird", "young child", "young king", "young man",
  "young prince",
]
