import Foundation

/// Looks for people of the roster in finished files. One for each thread.
///
/// Nearly all words of a site point at nobody, and each stands there a thousand times. So a file is
/// only skimmed for words that might: `Skimmer` says which stretches hold one, and these are read
/// as closely as ever, by `readable(html:)` and `NameSearch`.
package final class PageSearch {
  private let search: NameSearch
  private var skimmer: Skimmer
  /// Stretches that hold nobody, though a word in them might have been a name: a footer with a
  /// contact's address is on every page.
  private var clean: Set<UInt64> = []

  package init(_ index: NameIndex) {
    search = NameSearch(index)
    skimmer = Skimmer(index)
  }

  /// What names people in a page, a feed or the like, and in the file's own name; as it is written
  /// there.
  package func names(inPage bytes: [UInt8], path: String) -> [String] {
    var found = names(in: readable(html: [], path: path))
    bytes.withUnsafeBufferPointer { bytes in
      guard let doubtful = skimmer.doubtful(in: bytes) else {
        found += names(in: readable(html: Array(bytes), path: ""))
        return
      }
      for range in doubtful {
        let stretch = UnsafeBufferPointer(rebasing: bytes[range])
        let hash = quickHash(stretch, 0..<stretch.count)
        if clean.contains(hash) { continue }
        let names = names(in: readable(html: Array(stretch), path: ""))
        // The bound keeps memory flat, whatever the site.
        if names.isEmpty, clean.count < 100_000 { clean.insert(hash) }
        found += names
      }
    }
    return found
  }

  /// What names people in a text that was got out of a file.
  package func names(in readable: Readable) -> [String] {
    search.traces(in: readable, scope: .roster).filter { $0.severity == .block }
      .map { String(decoding: readable.text[$0.range], as: UTF8.self) }
  }
}

/// Finds the stretches of a finished page that might name somebody, without taking the page apart.
///
/// It promises: in what it leaves out, `NameSearch` would find nobody of the roster. It knows tags
/// from text, but no more; whatever it is not sure of is in doubt, or it gives up on the whole page.
///
/// Text is divided into *units*, the longest runs of bytes that a word, a name with a hyphen or an
/// address's last part is made of. What decides whether `NameSearch` takes a closer look at all is
/// in the words of a unit, so each is classed once, by `WordReader` itself. Only two things reach
/// over a unit's end: tags inside a word (`Oka<b>for</b>`) and employee numbers (`EMP 00412`).
struct Skimmer {
  /// What a unit was found to be; kept in the lowest bits of its hash.
  private enum Unit: UInt64 {
    case harmless = 1
    /// Part of a name, perhaps.
    case doubtful = 2
    /// It begins with the last figures of an employee number: what stands before it decides.
    case numbered = 3
  }

  private let names: NameIndex
  private let ids: EmployeeNumbers
  private var reader: WordReader
  private var words: [Word] = []
  private var units = UnitTable()
  /// Hashes of lines that were skimmed before, each in the place that its value says: the frame of a
  /// page is on all pages. A line that takes another's place only makes that one be skimmed again.
  private var lines: [UInt64] = Array(repeating: 0, count: 1 << 15)

  init(_ index: NameIndex) {
    names = index
    reader = WordReader(index)
    ids = EmployeeNumbers(index)
  }

  /// The stretches to read closely; nil if the page's tags are not as plain as Portico writes them.
  mutating func doubtful(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
    kinds.withUnsafeBufferPointer { doubtful(in: bytes, $0) }
  }

  private mutating func doubtful(
    in bytes: UnsafeBufferPointer<UInt8>, _ kinds: UnsafeBufferPointer<ByteKind>
  ) -> [Range<Int>]? {
    var doubtful: [Range<Int>] = []
    let end = bytes.count
    var at = 0
    // Of the stretch that is being read:
    var start = 0
    var isDoubtful = false
    // Of the tag that is being read, or was read last:
    var tag = 0
    var isInTag = false
    var isDeclaration = false
    var isInQuotes = false
    /// Whether a unit goes right up to the tag, so that it may go on behind.
    var isCut = false
    var unitEnd = -1
    /// Where the line began, if it is one that begins a piece outside of any tag; else -1.
    var line = -1
    var lineHash: UInt64 = 0

    while at < end {
      let byte = bytes[at]
      switch kinds[Int(byte)] {
      case .unit:
        let first = at
        at = endOfUnit(bytes, first + 1, kinds)
        unitEnd = at
        if isDoubtful { continue }
        switch unit(in: bytes, first..<at) {
        case .harmless: break
        case .doubtful: isDoubtful = true
        case .numbered: isDoubtful = mayEndNumber(bytes, first..<at, tag: tag)
        }
        // `Oka- for`, as a line's end may leave it.
        if bytes[at - 1] == UInt8(ascii: "-"), at - first > 1, isWordByte(bytes[at - 2]), at < end,
          bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: "<")
        {
          isDoubtful = true
        }
        continue
      case .separator:
        guard byte == 0x0A else { break }
        guard !isInTag, !isDoubtful else {
          line = -1
          break
        }
        if line >= 0 { lines[Int(truncatingIfNeeded: lineHash) & (lines.count - 1)] = lineHash }
        line = -1
        // Is the next line one that begins a piece, and known to be harmless?
        while let lineEnd = endOfPieceLine(bytes, at + 1) {
          lineHash = quickHash(bytes, (at + 1)..<lineEnd)
          if lines[Int(truncatingIfNeeded: lineHash) & (lines.count - 1)] != lineHash {
            line = at + 1
            break
          }
          start = at + 1
          at = lineEnd
          // What the last tag was is not known any more.
          tag = -1
        }
      case .doubtful: isDoubtful = true
      case .apostrophe:
        if isInTag, !isInQuotes, !isDeclaration { return nil }
      case .ampersand:
        // The entities of the page's own text; any other may stand for a letter.
        if let length = apostrophe(bytes, at) {
          at += length
          continue
        }
        // `Oka&lt;b&gt;for`: a tag as text may divide a word.
        let isInWord = unitEnd == at && at + 1 < end && bytes[at + 1] == UInt8(ascii: "l")
        isDoubtful = isDoubtful || isInWord || !isPlainAmpersand(bytes, at)
      case .percent:
        if at + 2 < end, hex(bytes[at + 1]) != nil, hex(bytes[at + 2]) != nil { isDoubtful = true }
      case .quote:
        guard isInTag, !isDeclaration else { break }
        if !isInQuotes, !beginsValue(bytes, at) { return nil }
        isInQuotes.toggle()
      case .open:
        guard !isInQuotes else { break }
        if isInTag { return nil }
        guard at + 2 < end else { break }
        let name = at + (bytes[at + 1] == UInt8(ascii: "/") ? 2 : 1)
        isDeclaration = bytes[at + 1] == UInt8(ascii: "!") || bytes[at + 1] == UInt8(ascii: "?")
        // Comments end otherwise.
        if isDeclaration, bytes[at + 2] == UInt8(ascii: "-") { return nil }
        guard isDeclaration || isASCIILetter(bytes[name]) else { break }
        // `<name@example.org>` is no tag, and what a reader makes of it is not for here.
        if !isDeclaration, !isName(bytes, name) { return nil }
        // A stretch ends where a new line begins with a new paragraph, cell or the like.
        if at - start >= 256, bytes[at - 1] == 0x0A, !isDeclaration, endsPiece(bytes, name) {
          if isDoubtful { doubtful.append(start..<at) }
          isDoubtful = false
          start = at
        }
        isCut = unitEnd == at || isCut && bytes[at - 1] == UInt8(ascii: ">")
        isInTag = true
        tag = at
      case .close:
        guard isInTag, !isInQuotes else { break }
        // The close reading gives up on tags of this length.
        if at - tag > 8000 { return nil }
        isInTag = false
        if isCut, at + 1 < end {
          switch kinds[Int(bytes[at + 1])] {
          case .unit, .apostrophe, .ampersand: isDoubtful = true
          default: break
          }
        }
      }
      at += 1
    }
    if isInTag { return nil }
    if isDoubtful { doubtful.append(start..<end) }
    return doubtful
  }

  /// Where the line ends that begins at `start`, if it begins with the tag of a new piece.
  private func endOfPieceLine(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "<") else { return nil }
    let name = start + (bytes[start + 1] == UInt8(ascii: "/") ? 2 : 1)
    guard isASCIILetter(bytes[name]), endsPiece(bytes, name),
      let found = memchr(bytes.baseAddress! + start, 0x0A, bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(bytes.baseAddress!)
  }

  /// Whether the quotation mark at `at` follows ` name=`, so that nobody can take it for another.
  private func beginsValue(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    var before = at - 2
    while isNameByte(bytes[before]) { before -= 1 }
    return bytes[at - 1] == UInt8(ascii: "=") && before < at - 2 && bytes[before] <= 0x20
  }

  /// Whether an element's name stands at `at`, and what may follow one.
  private func isName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
    return at < bytes.count && bytes[at - 1] != UInt8(ascii: ":")
      && (bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/"))
  }

  /// Where the unit ends that has begun before `at`.
  @inline(__always)
  private func endOfUnit(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ kinds: UnsafeBufferPointer<ByteKind>
  ) -> Int {
    var at = start
    while at < bytes.count {
      switch kinds[Int(bytes[at])] {
      case .unit, .apostrophe: at += 1
      case .ampersand:
        guard let length = apostrophe(bytes, at) else { return at }
        at += length
      default: return at
      }
    }
    return at
  }

  /// The length of `&#39;`, if it stands at `at`: an apostrophe, as pages write it.
  @inline(__always)
  private func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    at + 4 < bytes.count && bytes[at + 1] == UInt8(ascii: "#") && bytes[at + 2] == 0x33
      && bytes[at + 3] == 0x39 && bytes[at + 4] == UInt8(ascii: ";") ? 5 : nil
  }

  /// Whether the `&` at `at` stands for no letter: `&amp;`, `&lt;`, `&gt;`, `&quot;` or itself.
  private func isPlainAmpersand(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let rest = bytes[(at + 1)..<min(at + 6, bytes.count)]
    guard let first = rest.first else { return true }
    if !isASCIILetter(first), first != UInt8(ascii: "#") { return true }
    if rest.starts(with: "amp;".utf8) { return !isEntity(bytes, at + 5) }
    return rest.starts(with: "lt;".utf8)
      || rest.starts(with: "gt;".utf8) || rest.starts(with: "quot;".utf8)
  }

  /// Whether what stands at `at` would be an entity behind an ampersand: something encoded twice.
  private func isEntity(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start < bytes.count else { return false }
    if bytes[start] == UInt8(ascii: "#") { return true }
    var at = start
    while at < bytes.count, at - start < 34, isASCIILetter(bytes[at]) || isASCIIDigit(bytes[at]) {
      at += 1
    }
    return at > start && at < bytes.count && bytes[at] == UInt8(ascii: ";")
  }

  // MARK: Units

  @inline(__always)
  private mutating func unit(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Unit {
    let hash = quickHash(bytes, range)
    if let known = units[hash] { return Unit(rawValue: known)! }
    return classed(bytes, range, hash)
  }

  @inline(never)
  private mutating func classed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hash: UInt64
  ) -> Unit {
    let text = Array(bytes[range])
    if turnsText(text) || mayBeBase64(text) {
      units.set(hash, Unit.doubtful.rawValue)
      return .doubtful
    }
    var readable = Readable()
    if text.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "&") }) {
      readable = Privacy.readable(html: text, path: "")
    } else {
      readable.text = text
      readable.pieces = [Readable.Piece(.prose, text.indices)]
    }
    var unit = Unit.harmless
    for piece in readable.pieces where unit != .doubtful {
      reader.words(of: readable, in: piece, into: &words)
      for at in words.indices where mayBeName(at) { unit = .doubtful }
      if unit == .harmless { unit = number(readable.text) }
    }
    units.set(hash, unit.rawValue)
    return unit
  }

  private mutating func mayBeName(_ at: Int) -> Bool {
    let kind = reader.classes[Int(words[at].kind)]
    if words[at].isHan || kind.isOfRoster || !kind.joined.isEmpty { return true }
    if words[at].isSingleLetter, names.shortParts.contains(kind.hash) { return true }
    return at + 1 < words.count && mayBeDivided(at)
  }

  /// Whether the word at `at` and the next are a name that was divided: `Oka-for`.
  private mutating func mayBeDivided(_ at: Int) -> Bool {
    guard words[at + 1].gap == .hyphen || words[at + 1].gap == .none, !words[at].hasDigit else {
      return false
    }
    let (a, b) = (reader.classes[Int(words[at].kind)], reader.classes[Int(words[at + 1].kind)])
    if a.isEnglish, b.isEnglish { return false }
    // In small letters a slip does not count: a look at the roster's words is enough.
    if !words[at].isCapital, !words[at + 1].hasDigit, let last = b.word.last {
      var hash = WordHash(a.word)
      for letter in b.word.dropLast() { hash.add(letter) }
      if last == UInt8(ascii: "s"), names.words[hash.value] >= 0 { return true }
      hash.add(last)
      return names.words[hash.value] >= 0
    }
    let joined = reader.kind(of: a.word + b.word)
    return joined.entry >= 0 || !joined.slips.isEmpty
  }

  /// What the digits of a unit's words come to.
  private func number(_ text: [UInt8]) -> Unit {
    func word(_ at: Int) -> [UInt8] { reader.classes[Int(words[at].kind)].word }
    var unit = Unit.harmless
    for at in words.indices where words[at].hasDigit {
      for first in max(0, at - 2)...at {
        let letters = (first...at).flatMap(word)
        if ids.all.contains(WordHash(letters).value) { return .doubtful }
        // With a word before the unit, if an employee number has three words at most.
        if first == 0, at < 2, ids.ends.contains(WordHash(letters).value) {
          // Words that are not simply what stands between two signs.
          if text.contains(where: { $0 >= 0x80 || $0 == 0x27 }) || isCamelCase(text) {
            return .doubtful
          }
          unit = .numbered
        }
      }
    }
    return unit
  }

  /// Whether the unit may be the end of an employee number that begins before it, as in `EMP 00412`
  /// or `EMP/00412`.
  private func mayEndNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, tag: Int
  ) -> Bool {
    var before = range.lowerBound - 1
    func skipSpace() { while before >= 0, bytes[before] <= 0x20 { before -= 1 } }
    guard before >= 0 else { return false }
    switch bytes[before] {
    case 0...0x20: skipSpace()
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "\\"): before -= 1
    case UInt8(ascii: ">"): break
    default: return false
    }
    guard before >= 0 else { return false }
    if bytes[before] == UInt8(ascii: ">") {
      return tag < 0 || !endsPiece(bytes, tag + (bytes[tag + 1] == UInt8(ascii: "/") ? 2 : 1))
    }
    // `&#39;` ends with a sign that ends other things, too.
    if bytes[before] == UInt8(ascii: ";") { return true }
    guard kinds[Int(bytes[before])] == .unit else {
      return kinds[Int(bytes[before])] == .apostrophe
    }
    // The letters before, as far as they are one word; where that is not plain, there is doubt.
    var first = before
    while first >= 0, isASCIILetter(bytes[first]) || isASCIIDigit(bytes[first]) { first -= 1 }
    if first >= 0, bytes[first] >= 0x80 || kinds[Int(bytes[first])] == .apostrophe { return true }
    let word = bytes[(first + 1)..<(before + 1)]
    if isCamelCase(word) { return true }
    var hash = WordHash()
    for byte in word { hash.add(isASCIILetter(byte) ? byte | 0x20 : byte) }
    // The same look at the unit's own words as `number`: one of them, or two.
    var letters: [UInt8] = []
    var wasWord = false
    var count = 0
    for byte in bytes[range] {
      if isASCIILetter(byte) || isASCIIDigit(byte) {
        letters.append(isASCIILetter(byte) ? byte | 0x20 : byte)
        wasWord = true
      } else if wasWord {
        count += 1
        wasWord = false
        if mayEnd(hash, letters) { return true }
        if count == 2 { return false }
      }
    }
    return mayEnd(hash, letters)
  }

  private func mayEnd(_ before: WordHash, _ letters: [UInt8]) -> Bool {
    var hash = before
    for letter in letters { hash.add(letter) }
    return ids.ends.contains(hash.value) || ids.all.contains(hash.value)
  }
}

/// The employee numbers of the roster, as `NameSearch` compares them.
private struct EmployeeNumbers {
  private(set) var all: Set<UInt64> = []
  /// What numbers end with, each shorter than the number.
  private(set) var ends: Set<UInt64> = []

  init(_ index: NameIndex) {
    all = Set(index.ids.keys)
    for person in index.people {
      let id = Array(NameIndex.letters(ofID: person.employeeID))
      for start in id.indices.dropFirst() { ends.insert(WordHash(id[start...]).value) }
    }
  }
}

// MARK: Bytes

/// What a byte means to the skimmer.
private enum ByteKind: UInt8 {
  case separator, unit, apostrophe, ampersand, percent, quote, open, close
  /// An address is compared as a whole: whatever holds an `@` is read closely.
  case doubtful
}

private let kinds: [ByteKind] = (0...255).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "-"), UInt8(ascii: "+"), 0x80...: .unit
  case let byte where isASCIILetter(byte) || isASCIIDigit(byte): .unit
  case UInt8(ascii: "'"): .apostrophe
  case UInt8(ascii: "&"): .ampersand
  case UInt8(ascii: "%"): .percent
  case UInt8(ascii: "\""): .quote
  case UInt8(ascii: "<"): .open
  case UInt8(ascii: ">"): .close
  case UInt8(ascii: "@"): .doubtful
  default: .separator
  }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  isASCIILetter(byte) || isASCIIDigit(byte) || byte >= 0x80
}

/// Whether one of U+202A to U+202E is in a text: it may turn the letters of all words behind it.
private func turnsText(_ text: [UInt8]) -> Bool {
  text.indices.dropLast(2).contains {
    text[$0] == 0xE2 && text[$0 + 1] == 0x80 && (0xAA...0xAE).contains(text[$0 + 2])
  }
}

/// Whether the byte may stand in the name of an element or attribute.
@inline(__always)
private func isNameByte(_ byte: UInt8) -> Bool {
  isASCIILetter(byte) || isASCIIDigit(byte) || byte == UInt8(ascii: "-")
    || byte == UInt8(ascii: ":")
}

/// Whether a capital stands after a small letter, where a word may be divided.
private func isCamelCase(_ word: some Sequence<UInt8>) -> Bool {
  var last: UInt8 = 0
  for byte in word {
    if last >= 0x61, isASCIILetter(byte), byte & 0x20 == 0 { return true }
    last = byte
  }
  return false
}

/// Whether the element whose name stands at `at` ends a piece of text.
private func endsPiece(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
  var name: UInt64 = 0
  var at = start
  while at < bytes.count, isNameByte(bytes[at]) {
    if at - start == 8 { return true }
    name = name << 8 | UInt64(isASCIILetter(bytes[at]) ? bytes[at] | 0x20 : bytes[at])
    at += 1
  }
  return innerNames[name] < 0
}

/// The names of elements inside a piece, as numbers. None has more than eight letters.
private let innerNames: HashTable = {
  var table = HashTable()
  for name in inlineElements.union(["br", "img"]) {
    table.set(name.utf8.reduce(0) { $0 << 8 | UInt64($1) }, 1)
  }
  return table
}()

/// A table from hashes to what two bits can hold, kept in the hash's own place.
private struct UnitTable {
  private var slots: [UInt64] = Array(repeating: 0, count: 1 << 14)
  private var count = 0

  @inline(__always)
  subscript(hash: UInt64) -> UInt64? {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash >> 20) & mask
    while true {
      let slot = slots[at]
      if slot == 0 { return nil }
      if slot & ~3 == hash & ~3 { return slot & 3 }
      at = (at + 1) & mask
    }
  }

  mutating func set(_ hash: UInt64, _ value: UInt64) {
    // Long lists of addresses must not take memory without end.
    if count >= 1 << 19 {
      count = 0
      slots = Array(repeating: 0, count: 1 << 14)
    }
    if count * 2 >= slots.count {
      let old = slots
      slots = Array(repeating: 0, count: old.count * 2)
      for slot in old where slot != 0 { put(slot) }
    }
    count += 1
    put(hash & ~3 | value)
  }

  private mutating func put(_ slot: UInt64) {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: slot >> 20) & mask
    while slots[at] != 0 { at = (at + 1) & mask }
    slots[at] = slot
  }
}

/// A hash of some bytes, eight at a time. Two texts of the same value are one in 10¹⁸.
@inline(__always)
private func quickHash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
  func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: b ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
  let raw = UnsafeRawBufferPointer(bytes)
  var hash = UInt64(range.count)
  var at = range.lowerBound
  while at + 8 <= range.upperBound {
    hash = mixed(hash, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    at += 8
  }
  let rest = range.upperBound - at
  guard rest > 0 else { return mixed(hash, 0) }
  var last: UInt64 = 0
  if at + 8 <= bytes.count {
    last = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & (1 << UInt64(rest * 8) - 1)
  } else {
    while at < range.upperBound {
      last = last << 8 | UInt64(bytes[at])
      at += 1
    }
    // The same value, whichever way it was read.
    last = last.byteSwapped >> UInt64(64 - rest * 8)
  }
  return mixed(hash, last)
}
