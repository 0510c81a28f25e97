import EnglishWords
import Synchronization

/// What a word of a text was found to be. Worked out once for each word, however often it occurs.
final class WordClass: @unchecked Sendable {
  // Safe because nothing changes once it has been worked out.

  /// The roster word it is; -1 if it is none.
  var entry: Int32 = -1
  /// Roster words that it may be with one slip, or in another spelling of the same sounds.
  var slips: [Int32] = []
  var soundsLike: [Int32] = []
  /// Roster words of which it may be another romanisation; they count in pairs only.
  var readsLike: [Int32] = []
  /// The people whose names it joins: `ngoziokafor`, `nokafor`.
  var joined: [Int32] = []
  /// Whether it joins a given name and a family name of somebody who need not be on the roster.
  var isJoinedStrangers = false
  var sort: WordSort = []
  var word: [UInt8] = []
  /// What it looks like, if that differs from how it sounds.
  var look: UInt64 = 0
  var hash: UInt64 = 0

  /// Whether it may be part of a roster name.
  var isOfRoster: Bool {
    entry >= 0 || !slips.isEmpty || !soundsLike.isEmpty || !readsLike.isEmpty
  }
  var isEnglish: Bool { sort.contains(.english) }
}

/// The words that some thread has worked out, so that no other needs to.
final class WordClasses: Sendable {
  private let known = Mutex<[UInt64: WordClass]>([:])

  func found(_ key: UInt64) -> WordClass? { known.withLock { $0[key] } }

  func keep(_ found: WordClass, for key: UInt64) { known.withLock { $0[key] = found } }
}

/// What is asked of every word of every text, without the lists that only names have.
struct WordFacts {
  var hash: UInt64
  var entry: Int32
  var sort: WordSort
  /// Whether it may be part of a roster name.
  var isOfRoster: Bool
  /// Whether it joins a person's names.
  var isJoined: Bool
  var isJoinedStrangers: Bool
  /// Whether it is part of a published contact's name.
  var isContact: Bool
  /// How many bytes its folded letters have.
  var letters: Int32

  var isEnglish: Bool { sort.contains(.english) }
}

/// One word of a text.
struct Word {
  /// What stands between a word and the one before.
  enum Gap: UInt8 {
    /// The first of its piece.
    case start
    /// Letters follow digits, or a small letter a capital.
    case none
    case space, hyphen, underscore, dot, apostrophe
    /// `J. Okafor`
    case dotSpace
    case commaSpace
    /// The end of a sentence.
    case stop
    case slash, at
    /// A quotation mark or bracket, with or without a space.
    case quote
    /// A dash between spaces.
    case dash
    case other
  }

  var start: Int32
  var end: Int32
  var kind: Int32
  var gap: Gap
  var isCapital = false
  /// At least two letters, none small.
  var isAllCapitals = false
  /// `mY`: a small letter where the capital should be, and capitals where the small ones should.
  var isSwapped = false
  var isPossessive = false
  /// The first of a sentence.
  var isFirst = false
  var hasDigit = false
  /// `J'ai`, `l'idée`: two words that only look like one.
  var isElided = false
  var isSingleLetter = false
  var isHan = false
}

/// Divides readable text into words and says what each is. One for each thread.
struct WordReader {
  let index: NameIndex
  private(set) var classes: [WordClass] = []
  private(set) var facts: [WordFacts] = []
  private var known = HashTable(capacity: 4096)
  private var folder = Folder()
  private var readings: [UInt32: String] = [:]
  /// The letters that fold of the word being read.
  private var sound: [UInt8] = []
  private var look: [UInt8] = []

  init(_ index: NameIndex) { self.index = index }

  /// The words of one piece.
  mutating func words(of readable: Readable, in piece: Readable.Piece, into words: inout [Word]) {
    words.removeAll(keepingCapacity: true)
    readable.text.withUnsafeBufferPointer { text in
      read(text, piece.range, isAddress: piece.kind == .address || piece.kind == .fileName, &words)
    }
  }

  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isAddress: Bool, _ words: inout [Word]
  ) {
    var at = range.lowerBound
    let end = range.upperBound
    var gapStart = at
    while at < end {
      let byte = text[at]
      // The start of a word?
      if !(isASCIILetter(byte) || isASCIIDigit(byte) || byte >= 0x80) {
        at += 1
        continue
      }
      let start = at
      sound.removeAll(keepingCapacity: true)
      look.removeAll(keepingCapacity: true)
      var soundHash = WordHash()
      var hasLook = false
      var capitals = 0
      var smalls = 0
      var letters = 0
      var digits = 0
      var isFirstCapital = false
      var isPossessive = false
      var isHan = false
      var isElided = false
      // Nothing but ASCII so far: then `sound` is spelt out only for a word that is new.
      var isPlain = true
      var wordEnd = at
      scan: while at < end {
        let byte = text[at]
        if isASCIILetter(byte) {
          let isUpper = byte & 0x20 == 0
          // camelCase in addresses and handles: two words.
          if isUpper {
            let isInside = start > range.lowerBound && isASCIILetter(text[start - 1])
            if smalls >= (isInside ? 1 : 2), letters > 0, text[at - 1] & 0x20 != 0,
              isASCIILetter(text[at - 1]),
              at + 1 < end, isASCIILetter(text[at + 1]) && text[at + 1] & 0x20 != 0,
              !isPrefixOfName(isPlain ? spelt(text, start..<at) : sound)
            {
              break scan
            }
            capitals += 1
            // d'Aubigny
            if letters == 0 || letters <= 2 && text[at - 1] == 0x27 { isFirstCapital = true }
          } else {
            smalls += 1
          }
          let small = byte | 0x20
          if !isPlain {
            sound.append(small)
            if hasLook { look.append(small) }
          }
          soundHash.add(small)
          letters += 1
          at += 1
        } else if isASCIIDigit(byte) {
          if !isPlain {
            sound.append(byte)
            if hasLook { look.append(byte) }
          }
          soundHash.add(byte)
          digits += 1
          at += 1
        } else if byte == 0x27 {
          // Between letters: part of the word, or a possessive.
          guard letters > 0, at + 1 < end,
            isASCIILetter(text[at + 1]) || text[at + 1] >= 0x80
          else { break scan }
          if text[at + 1] | 0x20 == 0x73, at + 2 >= end || !isWordByte(text[at + 2]) {
            isPossessive = true
            break scan
          }
          if letters <= 2, text[at + 1] >= 0x80 || text[at + 1] & 0x20 != 0 { isElided = true }
          at += 1
          wordEnd = at
          continue
        } else if byte >= 0x80 {
          var next = at
          guard let scalar = decode(text, &next, end) else {
            at += 1
            break scan
          }
          guard let fold = folder.fold(scalar) else { break scan }
          if fold.isHan != isHan, letters > 0 { break scan }
          isHan = fold.isHan
          if isPlain {
            sound = spelt(text, start..<at)
            isPlain = false
          }
          if !hasLook, fold.look != fold.sound {
            hasLook = true
            look = sound
          }
          sound += fold.sound
          if hasLook { look += fold.look }
          for letter in fold.sound { soundHash.add(letter) }
          if !fold.sound.isEmpty || fold.isHan {
            if fold.isUpper {
              if letters == 0 { isFirstCapital = true }
              capitals += 1
            } else {
              smalls += 1
            }
            letters += 1
          }
          at = next
        } else {
          break scan
        }
        wordEnd = at
      }
      guard wordEnd > start, isPlain || !sound.isEmpty else {
        if at == start { at += 1 }
        // A character that is no letter, such as a dash, belongs to the gap.
        if byte >= 0x80, at == start + 1 {
          while at < end, text[at] & 0xC0 == 0x80 { at += 1 }
        }
        continue
      }
      var word = Word(
        start: Int32(start), end: Int32(wordEnd), kind: -1,
        gap: words.isEmpty
          ? .start : gap(text, gapStart, start, previous: words[words.count - 1]))
      // "pAT sHORT": a name in the wrong case.
      word.isSwapped = !isFirstCapital && letters >= 2 && capitals == letters - 1
      word.isCapital = isFirstCapital || word.isSwapped && letters >= 3
      word.isAllCapitals = letters >= 2 && smalls == 0
      word.isPossessive = isPossessive
      word.hasDigit = digits > 0
      word.isSingleLetter = letters == 1 && digits == 0 && !isHan
      word.isHan = isHan
      word.isElided = isElided
      if words.isEmpty {
        word.isFirst = true
      } else if word.gap == .stop {
        word.isFirst = true
      } else if word.gap == .quote || word.gap == .dash {
        // `"Will you …` begins a sentence of its own.
        word.isFirst = hasQuote(text, gapStart, start)
      }
      let lookHash = hasLook ? WordHash(look).value : 0
      word.kind = known[soundHash.value ^ (lookHash &* 31)]
      if word.kind < 0 {
        if isPlain { sound = spelt(text, start..<wordEnd) }
        word.kind = kind(soundHash.value, lookHash, isHan: isHan)
      }
      words.append(word)
      at = isPossessive ? wordEnd + 2 : max(at, wordEnd)
      gapStart = at
    }
  }

  /// The folded letters of a word in ASCII.
  private func spelt(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    text[range].filter { $0 != 0x27 }.map { isASCIILetter($0) ? $0 | 0x20 : $0 }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isASCIIDigit(byte) || byte >= 0x80
  }

  // McDonald, MacLeod, DeVries: a capital inside is no new word.
  private func isPrefixOfName(_ sound: [UInt8]) -> Bool {
    sound.elementsEqual("mc".utf8) || sound.elementsEqual("mac".utf8)
      || sound.elementsEqual("de".utf8)
      || sound.elementsEqual("la".utf8) || sound.elementsEqual("van".utf8)
      || sound.elementsEqual("di".utf8) || sound.elementsEqual("le".utf8)
  }

  private func hasQuote(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { text[$0] == 0x22 || text[$0] == 0x27 }
  }

  private func gap(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, previous: Word
  ) -> Word.Gap {
    let count = end - start
    if count == 0 { return .none }
    let first = text[start]
    if count == 1 {
      switch first {
      case 0x20: return .space
      case UInt8(ascii: "-"): return .hyphen
      case UInt8(ascii: "_"): return .underscore
      case UInt8(ascii: "."): return .dot
      case UInt8(ascii: "+"): return .hyphen
      case 0x27: return .apostrophe
      case UInt8(ascii: "/"), UInt8(ascii: "\\"): return .slash
      case UInt8(ascii: "@"): return .at
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return .stop
      case UInt8(ascii: ","): return .commaSpace
      case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"): return .quote
      default: return .other
      }
    }
    // In the query of an address a plus sign is a space.
    if count == 2, text[start + 1] == 0x20 || text[start + 1] == UInt8(ascii: "+") {
      switch first {
      case UInt8(ascii: ","): return .commaSpace
      case UInt8(ascii: "."):
        // After one letter or a short title the sentence goes on.
        let isShort =
          previous.isSingleLetter
          || previous.kind >= 0 && previous.end - previous.start <= 4 && previous.isCapital
            && !classes[Int(previous.kind)].sort.isDisjoint(with: [.title, .suffix])
        return isShort ? .dotSpace : .stop
      case UInt8(ascii: "-"): return .hyphen
      default: break
      }
    }
    var sawStop = false
    var sawQuote = false
    var sawDash = false
    var at = start
    while at < end {
      switch text[at] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: ";"):
        sawStop = true
      case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
        UInt8(ascii: "]"), 0x27:
        sawQuote = true
      case UInt8(ascii: "-") where at > start && text[at - 1] == 0x20: sawDash = true
      case 0xE2
      where at + 2 < end && text[at + 1] == 0x80
        && (text[at + 2] == 0x93 || text[at + 2] == 0x94 || text[at + 2] == 0x95):
        sawDash = true
      default: break
      }
      at += 1
    }
    if sawDash { return .dash }
    if sawStop {
      // `J.-P. Okafor`, `B.A. (Okafor)`
      if previous.isSingleLetter, first == UInt8(ascii: "."), count <= 3, !sawQuote {
        return .dotSpace
      }
      return .stop
    }
    if sawQuote { return .quote }
    return .other
  }

  private func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ end: Int
  ) -> Unicode.Scalar? {
    let first = text[at]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, at + length <= end else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(text[at + offset] & 0x3F) }
    at += length
    return Unicode.Scalar(value)
  }

  /// The Mandarin reading of a character, without tone; kept, because working it out is slow.
  mutating func reading(_ character: Unicode.Scalar) -> String {
    if let known = readings[character.value] { return known }
    let reading = mandarinReading(character)
    readings[character.value] = reading
    return reading
  }

  // MARK: What a word is

  private mutating func kind(_ hash: UInt64, _ look: UInt64, isHan: Bool) -> Int32 {
    let key = hash ^ (look &* 31)
    let kind = known[key]
    if kind >= 0 { return kind }
    let made = Int32(classes.count)
    let found: WordClass
    if let shared = index.classes.found(key) {
      found = shared
    } else {
      found = worked(hash, look, isHan: isHan)
      index.classes.keep(found, for: key)
    }
    classes.append(found)
    facts.append(
      WordFacts(
        hash: found.hash, entry: found.entry, sort: found.sort, isOfRoster: found.isOfRoster,
        isJoined: !found.joined.isEmpty, isJoinedStrangers: found.isJoinedStrangers,
        isContact: index.contactWords.contains(found.hash), letters: Int32(found.word.count)))
    known.set(key, made)
    return made
  }

  /// Works out a class for some letters that stand in no text as they are, such as a word that was
  /// divided at the end of a line.
  mutating func kind(of letters: [UInt8]) -> WordClass {
    sound = letters
    look = letters
    let kind = kind(WordHash(letters).value, 0, isHan: false)
    return classes[Int(kind)]
  }

  private func worked(_ hash: UInt64, _ lookHash: UInt64, isHan: Bool) -> WordClass {
    let found = WordClass()
    found.hash = hash
    found.word = sound
    if isHan { return found }
    var spellings = [sound]
    if lookHash != 0 {
      spellings.append(look)
      if let greek = greekSpelling(of: sound) { spellings.append(greek) }
    }
    // Digits that stand for letters, and digits at the end that stand for nothing.
    if sound.contains(where: isASCIIDigit), sound.contains(where: isASCIILetter) {
      let bare = Array(sound.reversed().drop(while: isASCIIDigit).reversed())
      if bare.count < sound.count { spellings.append(bare) }
      spellings += withoutLeet(sound)
      if lookHash != 0 { spellings += withoutLeet(look) }
    }
    for spelling in spellings {
      found.sort.formUnion(index.sort(WordHash(spelling).value))
      let entry = index.words[WordHash(spelling).value]
      if entry >= 0, found.entry < 0 {
        found.entry = entry
        found.word = spelling
      }
    }
    if EnglishWords.contains(sound) || isDerived(sound, found) { found.sort.insert(.english) }
    if !found.isEnglish, sound.count >= 8 {
      for spelling in spellings where !found.isJoinedStrangers {
        found.isJoinedStrangers = joinsStrangers(spelling)
      }
    }
    guard index.hasRoster, found.entry < 0 else { return found }
    // The genitive and the plural of other languages: "Okafors".
    if sound.last == 0x73, sound.count > 4, !found.isEnglish {
      let entry = index.words[WordHash(sound.dropLast()).value]
      if entry >= 0 {
        found.entry = entry
        found.word = Array(sound.dropLast())
        // Or a slip: "Satos" is Santos as well as somebody called Sato.
        addSlips(of: sound, found)
        return found
      }
    }
    guard !found.isEnglish || sound.count >= 8 else { return found }
    if !found.isEnglish, sound.count >= 5 { addBases(of: sound, found) }
    for spelling in spellings {
      if !found.isEnglish { addSlips(of: spelling, found) }
      if spelling.count >= 5 { addJoined(spelling, found) }
    }
    return found
  }

  /// `reinsurance`, `microcredit`: an English word behind a syllable that words are made with.
  private func isDerived(_ word: [UInt8], _ found: WordClass) -> Bool {
    guard word.count >= 8, found.entry < 0, found.sort.isDisjoint(with: [.given, .family]) else {
      return false
    }
    return wordBeginnings.contains { beginning in
      word.count >= beginning.count + 6 && word.starts(with: beginning)
        && EnglishWords.contains(Array(word.dropFirst(beginning.count)))
    }
  }

  private func joinsStrangers(_ word: [UInt8]) -> Bool {
    guard word.count >= 8 else { return false }
    guard word.count <= 40 else { return false }
    for split in 3..<(word.count - 2) {
      let (left, right) = (WordHash(word[..<split]).value, WordHash(word[split...]).value)
      let (a, b) = (index.sort(left), index.sort(right))
      let isPair =
        a.contains(.given) && b.contains(.family) || a.contains(.family) && b.contains(.given)
      guard isPair, a.isDisjoint(with: [.alsoWord, .place]),
        b.isDisjoint(with: [.alsoWord, .place])
      else { continue }
      if !EnglishWords.contains(Array(word[..<split])),
        !EnglishWords.contains(Array(word[split...]))
      {
        return true
      }
    }
    return false
  }

  private func withoutLeet(_ word: [UInt8]) -> [[UInt8]] {
    // No name is longer, and each letter costs a copy of the word.
    guard word.count <= 48 else { return [] }
    var spellings = [word]
    for at in word.indices where isASCIIDigit(word[at]) {
      // A figure that stands for no letter is in no name.
      guard let letters = index.leet[word[at]] else { return [] }
      spellings = letters.flatMap { letter in
        spellings.map {
          var spelling = $0
          spelling[at] = letter
          return spelling
        }
      }
      if spellings.count > 8 { return [] }
    }
    return spellings.filter { !$0.contains(where: isASCIIDigit) }
  }

  /// Names as other languages inflect them: `Wiśniewskiego`, `Okaforin`. They count in pairs.
  private func addBases(of word: [UInt8], _ found: WordClass) {
    for ending in inflections
    where word.count > ending.count + 3 && word.suffix(ending.count).elementsEqual(ending) {
      let base = index.words[WordHash(word.dropLast(ending.count)).value]
      if base >= 0, !found.soundsLike.contains(base) { found.soundsLike.append(base) }
    }
  }

  private func addSlips(of word: [UInt8], _ found: WordClass) {
    guard word.count >= 4, word.count <= 40, !word.contains(where: isASCIIDigit) else { return }
    for entry in index.loose[WordHash(looseSpelling(word)).value] ?? []
    where !found.soundsLike.contains(entry) && index.entries[Int(entry)].word != word {
      found.soundsLike.append(entry)
    }
    for reading in romanisations(of: word) {
      for entry in index.romanised[reading] ?? []
      where !found.soundsLike.contains(entry) && !found.readsLike.contains(entry) {
        found.readsLike.append(entry)
      }
    }
    for hash in deletionHashes(word) {
      for entry in index.deletions[hash] ?? [] where !found.slips.contains(entry) {
        let other = index.entries[Int(entry)].word
        // A short name has too many neighbours.
        if other.count >= 4, word.count >= 4, NameIndex.isOneSlip(word, other) {
          found.slips.append(entry)
        }
      }
    }
  }

  private func addJoined(_ word: [UInt8], _ found: WordClass) {
    guard word.count <= 48 else { return }
    if case let person? = index.localParts[WordHash(word).value] { found.joined.append(person) }
    guard !found.isEnglish else { return }
    func entry(_ letters: ArraySlice<UInt8>) -> NameIndex.Entry? {
      let at = index.words[WordHash(letters).value]
      return at < 0 ? nil : index.entries[Int(at)]
    }
    func add(_ person: Int32) { if !found.joined.contains(person) { found.joined.append(person) } }
    // josedelacruz, gutierrezsolisinmaculada: what stands between is another part of the name
    for first in 2..<max(2, word.count - 3) where word.count >= 9 {
      guard let a = entry(word[..<first]) else { continue }
      for second in (first + 2)..<max(first + 2, word.count - 1) {
        guard let b = entry(word[second...]) else { continue }
        let between = word[first..<second]
        let people = commonPeople(a.postings, b.postings)
        guard !people.isEmpty else { continue }
        let isParticles = joinedParticles.contains(String(decoding: between, as: UTF8.self))
        let middle = entry(between)?.postings.map(\.person) ?? []
        for person in people where isParticles || middle.contains(person) { add(person) }
      }
    }
    for split in 1..<word.count {
      let (left, right) = (word[..<split], word[split...])
      if left.count == 1 || right.count == 1 {
        // nokafor, okaforn
        let (letter, rest) = left.count == 1 ? (left.first!, right) : (right.first!, left)
        guard rest.count >= 4, let name = entry(rest) else { continue }
        for posting in name.postings where posting.form <= .preferred {
          let letters = index.initials[Int(posting.person)]
          if letters.enumerated().contains(where: { $0 != Int(posting.slot) && $1 == letter }) {
            add(posting.person)
          }
        }
      } else if let a = entry(left), let b = entry(right) {
        for person in commonPeople(a.postings, b.postings) { add(person) }
      }
    }
  }
}

private let joinedParticles: Set<String> = [
  "de", "la", "del", "dela", "delos", "delas", "da", "do", "dos", "di", "van", "vander", "vanden",
  "vande", "vant", "von", "der", "opden", "opde", "inde",
  "den", "al", "el", "bin", "ibn", "ter", "te", "le",
]

private let wordBeginnings: [[UInt8]] = [
  "re", "un", "non", "pre", "post", "co", "over", "under", "sub", "inter", "multi", "micro",
  "macro", "anti", "de", "mis", "out", "tele", "cyber", "bio", "eco", "super", "trans", "hyper",
  "self",
].map { Array($0.utf8) }

/// Endings of names in Slavic, Baltic, Finnish, Turkish and Hungarian texts.
private let inflections: [[UInt8]] = [
  "a", "u", "e", "y", "n", "em", "ie", "om", "im", "ym", "in", "en", "owi", "iem", "ego", "emu",
  "lla", "lle", "sta", "nin",
  "nun", "dan", "den", "nak", "nek", "val", "vel", "ova", "ovi", "ou",
].map { Array($0.utf8) }

/// The people for whom both words are words of their name, and not the same one.
func commonPeople(_ a: [NameIndex.Posting], _ b: [NameIndex.Posting]) -> [Int32] {
  var people: [Int32] = []
  // Both are in the order of the roster.
  var (i, j) = (0, 0)
  while i < a.count, j < b.count {
    if a[i].person < b[j].person {
      i += 1
    } else if a[i].person > b[j].person {
      j += 1
    } else {
      let person = a[i].person
      var (endI, endJ) = (i, j)
      while endI < a.count, a[endI].person == person { endI += 1 }
      while endJ < b.count, b[endJ].person == person { endJ += 1 }
      let differ = a[i..<endI].contains { one in b[j..<endJ].contains { $0.slot != one.slot } }
      if differ { people.append(person) }
      (i, j) = (endI, endJ)
    }
  }
  return people
}
