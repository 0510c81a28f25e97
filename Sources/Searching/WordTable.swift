/// The words that one thread has met, each with a number.
///
/// Nearly all words of a site stand there a thousand times, so each is folded once; after that its
/// bytes as they were written lead straight to its number. Like `quickHash` of the gate it goes by
/// hashes of 64 bits: of a million words, two are taken for one in every 30 million sites.
final class WordTable: @unchecked Sendable {
  // Safe because one thread fills it, and others read it only when that has ended.

  /// The folded words one after the other, and where each ends.
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int32] = []
  private(set) var hashes: [UInt64] = []

  /// By hash, the number of a word; below zero, where in `others` the words are that a run of letters
  /// stands for.
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 12)
  private var values: [Int32] = Array(repeating: 0, count: 1 << 12)
  private var count = 0
  private var others: [[Int32]] = []

  // Of the text that is being read: which words it has, and how much each counts.
  private var stamp: UInt32 = 0
  private var stamps: [UInt32] = []
  private var states: [UInt8] = []
  private var met: [Int32] = []

  /// The folded letters of a word.
  func letters(_ number: Int) -> ArraySlice<UInt8> {
    bytes[Int(number == 0 ? 0 : ends[number - 1])..<Int(ends[number])]
  }

  // MARK: One text

  func begin() {
    stamp += 1
    met.removeAll(keepingCapacity: true)
  }

  /// What has been met since `begin`: each word once, its number above its `Weight`.
  func end() -> [UInt32] {
    met.map { number in
      let state = states[Int(number)]
      var weight = state & 3
      if weight == Weight.text.rawValue, state >> 2 >= 3 { weight = Weight.often.rawValue }
      return UInt32(number) << 2 | UInt32(weight)
    }
  }

  /// Takes the words of a stretch of text without tags, as it stands in a page.
  func take(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, as weight: Weight) {
    var at = range.lowerBound
    let end = range.upperBound
    // Where the last word of small letters began, and where it ended.
    var (before, beforeEnd) = (0, -1)
    while at < end {
      let kind = kinds[Int(text[at])]
      if kind == .other {
        at += 1
        continue
      }
      if kind == .ampersand {
        at = endOfEntity(text, at, end)
        continue
      }
      let start = at
      var hash = hashStart
      var isPlain = true
      while at < end {
        let byte = text[at]
        switch kinds[Int(byte)] {
        // Capitals become small; digits have that bit already.
        case .letter: hash = (hash ^ UInt64(byte | 0x20)) &* hashFactor
        case .high:
          hash = (hash ^ UInt64(byte)) &* hashFactor
          isPlain = false
        default: break
        }
        if kinds[Int(byte)].rawValue < Kind.letter.rawValue { break }
        at += 1
      }
      hash = finished(hash)
      if isPlain {
        let length = at - start
        if length > 1, length <= longestWord { note(plain(text, start..<at, hash), weight) }
        // Whoever looks for "kickoff" means "kick-off", too; nobody looks for "sidebyside".
        let isSecond = start == beforeEnd + 1 && text[beforeEnd] == hyphen
        if isSecond, start - before > 2, length > 1, at == end || text[at] != hyphen,
          before == range.lowerBound || text[before - 1] != hyphen
        {
          take(text, joining: before..<beforeEnd, start..<at, as: weight)
        }
        (before, beforeEnd) = (start, at)
      } else {
        for number in folded(text, start..<at, ~hash) { note(number, weight) }
      }
    }
  }

  private func take(
    _ text: UnsafeBufferPointer<UInt8>, joining one: Range<Int>, _ other: Range<Int>,
    as weight: Weight
  ) {
    guard one.count + other.count <= longestWord else { return }
    let letters = text[one].map { $0 | 0x20 } + text[other].map { $0 | 0x20 }
    note(number(of: letters), weight)
  }

  @inline(__always)
  private func note(_ number: Int32, _ weight: Weight) {
    let at = Int(number)
    guard stamps[at] == stamp else {
      stamps[at] = stamp
      states[at] = 4 | weight.rawValue
      met.append(number)
      return
    }
    let state = states[at]
    let more = state < 0xFC ? state & ~3 &+ 4 : state & ~3
    states[at] = more | max(state & 3, weight.rawValue)
  }

  // MARK: Numbers

  @inline(__always)
  private func plain(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hash: UInt64
  ) -> Int32 {
    let at = place(of: hash)
    if keys[at] == hash { return values[at] }
    return add(text[range].map { $0 | 0x20 }, hash)
  }

  /// The number of a word whose letters are folded.
  private func number(of letters: [UInt8]) -> Int32 {
    let hash = wordHash(letters)
    let at = place(of: hash)
    return keys[at] == hash ? values[at] : add(letters, hash)
  }

  /// The words that a run of letters beyond ASCII stands for.
  private func folded(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ key: UInt64
  ) -> [Int32] {
    let at = place(of: key)
    if keys[at] == key { return others[Int(-1 - values[at])] }
    let words = searchWords(in: String(decoding: text[range], as: UTF8.self))
    let numbers = words.map { number(of: Array($0.utf8)) }
    others.append(numbers)
    set(key, Int32(-others.count))
    return numbers
  }

  @inline(never)
  private func add(_ letters: [UInt8], _ hash: UInt64) -> Int32 {
    let number = Int32(ends.count)
    bytes += letters
    ends.append(Int32(bytes.count))
    hashes.append(hash)
    stamps.append(0)
    states.append(0)
    set(hash, number)
    return number
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var at = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
    return at
  }

  private func set(_ key: UInt64, _ value: Int32) {
    if count * 2 >= keys.count {
      let (oldKeys, oldValues) = (keys, values)
      keys = Array(repeating: 0, count: oldKeys.count * 2)
      values = Array(repeating: 0, count: oldKeys.count * 2)
      for (key, value) in zip(oldKeys, oldValues) where key != 0 {
        let at = place(of: key)
        keys[at] = key
        values[at] = value
      }
    }
    let at = place(of: key)
    keys[at] = key
    values[at] = value
    count += 1
  }
}

/// How much a word says about the page it stands on.
enum Weight: UInt8 {
  case text = 0
  /// Three times or more in the text.
  case often = 1
  /// In a heading, in the summary, or among the words by which the page is to be found.
  case heading = 2
  case title = 3
}

/// The hash of a folded word.
func wordHash(_ letters: some Sequence<UInt8>) -> UInt64 {
  finished(letters.reduce(hashStart) { ($0 ^ UInt64($1)) &* hashFactor })
}

// FNV-1a (Fowler, Noll, Vo), and its bits mixed once more: the table takes those in the middle.
private let hashStart: UInt64 = 0xcbf2_9ce4_8422_2325
private let hashFactor: UInt64 = 0x100_0000_01b3

@inline(__always)
private func finished(_ hash: UInt64) -> UInt64 { (hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15 | 1 }

private let hyphen = UInt8(ascii: "-")

/// What a byte of a text means.
private enum Kind: UInt8 {
  case other, ampersand
  // What words are made of.
  case letter, high
}

private let kinds: [Kind] = (0...255).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    .letter
  case 0x80...: .high
  case UInt8(ascii: "&"): .ampersand
  default: .other
  }
}

/// Where the entity ends that begins at `at`; behind the `&`, if it is none.
private func endOfEntity(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
  var next = at + 1
  while next < end, next - at < 10, text[next] != UInt8(ascii: ";") {
    if kinds[Int(text[next])] != .letter, text[next] != UInt8(ascii: "#") { return at + 1 }
    next += 1
  }
  return next < end && text[next] == UInt8(ascii: ";") ? next + 1 : at + 1
}
