/// A part of a search index, as a script: what some pages of one program and language can be found by.
///
///     (self.portico=self.portico||[]).push({pages:[
///     ["about.html","About",0,"Why the program exists."],
///     …
///     ],kinds:["Page",…],
///     words:"AableBoutE…",
///     places:"…"});
///
/// A script and not data, because a page may load a script from beside it wherever it lies, also from
/// a folder on a disk. It only puts a value into a list; `search.js` does the rest.
///
/// `words` are sorted, and each begins with a capital that says how many letters it has in common
/// with the one before: `A` none, `B` one. `places` says for each word, between exclamation marks, on
/// which pages it stands, as steps from one page to the next, each with the word's `Weight` there.
package struct SearchFile: Sendable {
  /// It changes with the form of the file, so that no browser takes an old file for a new one.
  package static let version = 1

  package let bytes: [UInt8]
  /// How many bytes the list of pages takes: what readers see of the file.
  ///
  /// What follows are words without the order they had: each stands on a page, and the pages are read
  /// for names there. Side by side, two words that never met would look like somebody's name.
  package let listed: Int

  /// - Parameters:
  ///   - readings: what was read on each page, in the order in which equally good ones are shown.
  ///   - littleWords: words that say nothing about a page, folded; they count only in headings.
  package init(_ readings: [SearchReading], littleWords: Set<String>) {
    let entries = readings.flatMap { reading in reading.entries.map { (reading.words, $0) } }
    var bytes = Array("(self.portico=self.portico||[]).push({pages:[\n".utf8)
    var kinds: [String] = []
    for (_, entry) in entries {
      let kind = kinds.firstIndex(of: entry.label) ?? kinds.count
      if kind == kinds.count { kinds.append(entry.label) }
      bytes.append(UInt8(ascii: "["))
      bytes.append(script: entry.address)
      bytes.append(UInt8(ascii: ","))
      bytes.append(script: entry.title)
      bytes += ",\(kind),".utf8
      bytes.append(script: entry.summary)
      if let language = entry.language {
        bytes.append(UInt8(ascii: ","))
        bytes.append(script: language.code)
        bytes.append(UInt8(ascii: ","))
        bytes.append(script: language.direction)
      }
      bytes += "],\n".utf8
    }
    bytes += "],kinds:[".utf8
    for kind in kinds {
      bytes.append(script: kind)
      bytes.append(UInt8(ascii: ","))
    }
    bytes += "],\n".utf8
    listed = bytes.count
    let (words, places) = encoded(
      occurrences(in: entries, littleWords: Set(littleWords.map { wordHash($0.utf8) })))
    bytes += "words:\"".utf8
    bytes += words
    bytes += "\",\nplaces:\"".utf8
    bytes += places
    bytes += "\"});\n".utf8
    self.bytes = bytes
  }
}

/// A word with the places where it stands: the number of an entry above its weight there.
private struct Occurrences {
  var letters: ArraySlice<UInt8>
  /// The first eight letters as a number, so that most words are told apart at a glance.
  var order: UInt64
  var places: [UInt32]
}

private func occurrences(
  in entries: [(WordTable, SearchReading.Entry)], littleWords: Set<UInt64>
) -> [Occurrences] {
  var found: [Occurrences] = []
  var byHash: [UInt64: Int32] = [:]
  // Each thread has numbered its words in its own way.
  var tables: [ObjectIdentifier: [Int32]] = [:]
  for (place, (table, entry)) in entries.enumerated() {
    let id = ObjectIdentifier(table)
    var numbers =
      tables.removeValue(forKey: id) ?? Array(repeating: unknown, count: table.ends.count)
    for term in entry.terms {
      let number = Int(term >> 2)
      if numbers[number] == little || numbers[number] == unknown {
        let hash = table.hashes[number]
        // In a heading a little word counts, too, so it may come into the index late.
        if term & 3 < Weight.heading.rawValue, littleWords.contains(hash) {
          numbers[number] = little
          continue
        }
        if let known = byHash[hash] {
          numbers[number] = known
        } else {
          numbers[number] = Int32(found.count)
          byHash[hash] = numbers[number]
          let letters = table.letters(number)
          found.append(Occurrences(letters: letters, order: order(of: letters), places: []))
        }
        if littleWords.contains(hash) {
          found[Int(numbers[number])].places.append(UInt32(place) << 2 | term & 3)
          numbers[number] = little
          continue
        }
      }
      found[Int(numbers[number])].places.append(UInt32(place) << 2 | term & 3)
    }
    tables[id] = numbers
  }
  return found.sorted {
    $0.order == $1.order
      ? $0.letters.lexicographicallyPrecedes($1.letters) : $0.order < $1.order
  }
}

private let unknown: Int32 = -1
private let little: Int32 = -2

private func order(of letters: ArraySlice<UInt8>) -> UInt64 {
  var order: UInt64 = 0
  for byte in letters.prefix(8) { order = order << 8 | UInt64(byte) }
  return order << UInt64(8 * (8 - min(8, letters.count)))
}

private func encoded(_ all: [Occurrences]) -> (words: [UInt8], places: [UInt8]) {
  var words: [UInt8] = []
  var places: [UInt8] = []
  var last = ArraySlice<UInt8>()
  for one in all {
    let (bytes, letters) = common(last, one.letters)
    words.append(UInt8(ascii: "A") + UInt8(letters))
    words += one.letters.dropFirst(bytes)
    last = one.letters
    if !places.isEmpty { places.append(UInt8(ascii: "!")) }
    var before = -1
    for place in one.places {
      let entry = Int(place >> 2)
      append((entry - before - 1) << 2 | Int(place & 3), to: &places)
      before = entry
    }
  }
  return (words, places)
}

/// How many bytes two words have in common at their beginning, and how many letters that is to a
/// script: never a part of a character, and never more than 25.
private func common(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> (bytes: Int, letters: Int) {
  var same = 0
  for (one, other) in zip(a, b) {
    guard one == other else { break }
    same += 1
  }
  var (bytes, letters) = (0, 0)
  while bytes < same {
    let first = b[b.startIndex + bytes]
    let (length, units) =
      first < 0x80 ? (1, 1) : first < 0xE0 ? (2, 1) : first < 0xF0 ? (3, 1) : (4, 2)
    guard bytes + length <= same, letters + units <= 25 else { break }
    bytes += length
    letters += units
  }
  return (bytes, letters)
}

/// Writes a number in signs that mean nothing in a script: below 70 in one, above in several.
private func append(_ number: Int, to bytes: inout [UInt8]) {
  var rest = number
  while rest >= 70 {
    rest -= 70
    bytes.append(signs[70 + rest % 19])
    rest /= 19
  }
  bytes.append(signs[rest])
}

/// All signs from `#` to `~` but `&`, `<` and `\`: 89.
private let signs: [UInt8] = (UInt8(ascii: "#")...UInt8(ascii: "~")).filter {
  ![UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "\\")].contains($0)
}

extension [UInt8] {
  /// Adds a text as a script's string. Whatever it says, it stays a text: it can neither end the
  /// string nor, should the script stand in a page, the script.
  fileprivate mutating func append(script text: String) {
    append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && !"\"<\\".utf8.contains($0) }) {
      self += text.utf8
    } else {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0..<0x20, 0x22, 0x3C, 0x5C, 0x7F...0x9F, 0x2028, 0x2029:
          let digits = String(scalar.value, radix: 16)
          self += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
        default: self += UTF8.encode(scalar)!
        }
      }
    }
    append(UInt8(ascii: "\""))
  }
}
