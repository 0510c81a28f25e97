import Foundation

/// The words of a text, as the search compares them: in small letters, without accents, whatever the
/// keyboard. "L’équipe" is "equipe", and "Straße" is "strasse".
///
/// The theme's script (`search.js`) takes a reader's question apart by the same rules: a change here
/// is a change there. Single letters are no words. Scripts that set no spaces between words are cut
/// into pairs of characters, each beginning within the last, so that any part of a sentence is found.
package func searchWords(in text: String) -> [String] { latinWords(text) ?? anyWords(text) }

/// The same for nearly all texts in Latin letters, in a fiftieth of the time; nil for any other.
private func latinWords(_ text: String) -> [String]? {
  var words: [String] = []
  var word: [UInt8] = []
  func end() {
    if (2...longestWord).contains(word.count) {
      words.append(String(decoding: word, as: UTF8.self))
    }
    word.removeAll(keepingCapacity: true)
  }
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<UInt32(latinLetters.count):
      guard let letters = latinLetters[Int(scalar.value)] else { return nil }
      if letters.isEmpty { end() } else { word += letters }
    // Dashes, quotation marks and the ellipsis.
    case 0x2013...0x2014, 0x2018...0x201E, 0x2026: end()
    default: return nil
    }
  }
  end()
  return words
}

/// What a letter comes to, for ASCII and the Latin letters with marks; empty if it is part of no word,
/// nil if that takes a closer look.
private let latinLetters: [[UInt8]?] = (0..<0x180).map { (value: UInt32) in
  // Among others: one letter alone is no word.
  let words = anyWords("aa\(Unicode.Scalar(value)!)aa")
  if words == ["aa", "aa"] { return [] }
  let letters = words[0].utf8
  guard words.count == 1, letters.count > 4, letters.allSatisfy({ $0 < 0x80 }) else { return nil }
  return Array(letters.dropFirst(2).dropLast(2))
}

private func anyWords(_ text: String) -> [String] {
  var plain = String.UnicodeScalarView()
  for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
    if isDropped(scalar) { continue }
    if let letters = spellings[scalar] {
      plain.append(contentsOf: letters.unicodeScalars)
    } else {
      plain.append(scalar)
    }
  }
  var words: [String] = []
  var word = String.UnicodeScalarView()
  func end() {
    add(word, to: &words)
    word = String.UnicodeScalarView()
  }
  for scalar in String(plain).precomposedStringWithCanonicalMapping.unicodeScalars {
    if !isPartOfWord(scalar) {
      end()
      continue
    }
    if let last = word.last, isUnspaced(last) != isUnspaced(scalar) { end() }
    word.append(scalar)
  }
  end()
  return words
}

/// The longest word that is kept, in bytes: what is longer is no word that anybody types.
let longestWord = 64

private func add(_ word: String.UnicodeScalarView, to words: inout [String]) {
  guard let first = word.first else { return }
  if isUnspaced(first) {
    let all = Array(word)
    if all.count == 1 { words.append(String(word)) }
    for (one, next) in zip(all, all.dropFirst()) {
      words.append(String(String.UnicodeScalarView([one, next])))
    }
    return
  }
  // The Arabic article is written with its word.
  var word = word[...]
  while word.starts(with: ["\u{627}", "\u{644}"]), word.count >= 5 { word = word.dropFirst(2) }
  let text = String(word)
  if word.count > 1, text.utf8.count <= longestWord { words.append(text) }
}

/// Marks above and below Latin, Greek, Cyrillic, Hebrew and Arabic letters, and signs that nobody
/// sees. The vowels of Indian scripts are marks, too, and stay.
private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF...0x5C7, 0x610...0x61A, 0x64B...0x65F,
    0x670, 0x6D6...0x6ED:
    true
  case 0xAD, 0x640, 0x200B...0x200F, 0x2060, 0xFEFF: true
  default: false
  }
}

/// Letters that are no others with marks, as keyboards without them spell them; and forms of a letter
/// that depend on where it stands.
private let spellings: [Unicode.Scalar: String] = [
  "æ": "ae", "œ": "oe", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  "ħ": "h", "ŧ": "t", "ŋ": "n", "ς": "σ", "ى": "ي", "ة": "ه",
]

private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
    true
  default: false
  }
}

/// Whether the script sets no spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese.
private func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
    0xF900...0xFAFF, 0x20000...0x3FFFF:
    true
  default: false
  }
}
