import Foundation
import Synchronization
import Syntax

/// The letters of a word as they are compared: lower-case `a` to `z` and digits, nothing else.
///
/// A letter of another script has two readings: how it sounds (`р` is r) and what it looks like
/// (`р` is p), because somebody may have written a Russian name, or hidden a Latin one.
struct LetterFold: Sendable {
  /// How it sounds; empty for a mark that is dropped.
  var sound: [UInt8]
  /// What it looks like; the same as `sound` unless it is another script's look-alike.
  var look: [UInt8]
  var isUpper: Bool
  /// A Chinese character: a name of these is not divided into words.
  var isHan: Bool
  /// nil if it is no part of a word.
  static let none: LetterFold? = nil
}

/// Folds letters; each is worked out once and kept.
///
/// One for each thread.
struct Folder {
  private var known: [UInt32: LetterFold?] = [:]

  mutating func fold(_ scalar: Unicode.Scalar) -> LetterFold? {
    if let known = known[scalar.value] { return known }
    let fold = Self.worked(scalar)
    known[scalar.value] = .some(fold)
    return fold
  }

  private static func worked(_ scalar: Unicode.Scalar) -> LetterFold? {
    let properties = scalar.properties
    let looks = lookAlikes[scalar.value]
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      break
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return LetterFold(sound: [], look: [], isUpper: false, isHan: false)
    case .decimalNumber:
      let digit = properties.numericValue.map { UInt8(0x30 + Int($0)) } ?? 0x30
      return LetterFold(sound: [digit], look: [digit], isUpper: false, isHan: false)
    // A gap among the mathematical letters, where programs that count expect one: U+1D455 for h.
    case .unassigned where (0x1D400...0x1D6A3).contains(scalar.value):
      let place = UInt8((scalar.value - 0x1D400) % 52)
      let letter = UInt8(ascii: "a") + place % 26
      return LetterFold(sound: [letter], look: [letter], isUpper: place < 26, isHan: false)
    default:
      guard let looks else { return nil }
      return LetterFold(sound: looks, look: looks, isUpper: false, isHan: false)
    }
    let isUpper = properties.isUppercase
    let isHan = properties.isIdeographic
    let lower = properties.lowercaseMapping
    var sound: [UInt8]
    if isHan {
      sound = Array(String(scalar).utf8)
    } else if let own = ownSounds[lower] {
      sound = Array(own.utf8)
    } else {
      let latin = slug(from: lower)
      if !latin.isEmpty {
        sound = latin.utf8.filter { $0 != UInt8(ascii: "-") }
      } else {
        // Foundation folds what it knows as marks; the rest is spelt in Latin letters by ICU.
        let spelt =
          lower.decomposedStringWithCompatibilityMapping.applyingTransform(
            StringTransform("Any-Latin; Latin-ASCII; Lower"), reverse: false) ?? ""
        sound = spelt.utf8.filter { isASCIILetter($0) || isASCIIDigit($0) }
      }
    }
    return LetterFold(sound: sound, look: looks ?? sound, isUpper: isUpper, isHan: isHan)
  }

  /// The words of a name, folded: `["nowak", "kowalska"]`.
  mutating func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func isJoining(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}" || scalar == "`"
    }
    for scalar in text.unicodeScalars {
      // Of ASCII nothing is ignorable, and nearly all is ASCII.
      if isJoining(scalar) || !scalar.isASCII && scalar.properties.isDefaultIgnorableCodePoint {
        continue
      }
      if let letter = fold(scalar) {
        word += letter.sound
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// The whole text as one word.
  mutating func joined(_ text: String) -> String { words(of: text).joined() }
}

/// How Cyrillic and Greek letters are usually spelt in passports and in English texts.
/// Source: ICAO Doc 9303 part 3 and BGN/PCGN, simplified to one spelling each.
private let ownSounds: [String: String] = [
  "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "ie",
  "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m",
  "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
  "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e",
  "ю": "iu", "я": "ia", "ј": "j", "љ": "lj", "њ": "nj", "ђ": "dj", "ћ": "c", "џ": "dz", "ѓ": "gj",
  "ќ": "kj", "ѕ": "dz",
  "α": "a", "ά": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "έ": "e", "ζ": "z", "η": "i",
  "ή": "i", "θ": "th", "ι": "i", "ί": "i", "ϊ": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n",
  "ξ": "x", "ο": "o", "ό": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y",
  "ύ": "y", "ϋ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o", "ώ": "o",
]

private let lookAlikes: [UInt32: [UInt8]] = {
  var table: [UInt32: [UInt8]] = [:]
  for pair in NameLists.confusables.split(whereSeparator: \.isWhitespace) {
    let parts = pair.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let from = parts[0].unicodeScalars.first,
      parts[0].unicodeScalars.count == 1, from.value >= 0x80
    else { continue }
    table[from.value] = Array(parts[1].utf8)
  }
  return table
}()

/// FNV-1a with 64 bits. Words are compared by it alone: two different words of the same value are
/// one in 10¹⁹.
struct WordHash: Hashable, Sendable {
  var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value ^= UInt64(byte)
    value = value &* 0x100_0000_01b3
  }

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  init(_ text: String) { self.init(text.utf8) }
}

/// A spelling that other spellings of the same sounds share: `khaled` and `haled`, `yuri` and `iuri`,
/// `schmidt` and `shmidt`, `philip` and `filip`.
func looseSpelling(_ word: some Collection<UInt8>) -> [UInt8] {
  let word = Array(word)
  var loose: [UInt8] = []
  loose.reserveCapacity(word.count)
  func at(_ index: Int) -> UInt8 { index < word.count ? word[index] : 0 }
  func add(_ letter: UInt8) { if loose.last != letter { loose.append(letter) } }
  var index = 0
  while index < word.count {
    let (a, b, c) = (word[index], at(index + 1), at(index + 2))
    switch (a, b) {
    case (0x73, 0x63) where c == 0x68:  // sch
      add(0x73)
      add(0x68)
      // shch
      index += 3
    case (0x73, 0x68), (0x63, 0x68):  // sh, ch
      add(a == 0x63 ? 0x63 : 0x73)
      add(0x68)
      index += 2
    case (0x70, 0x68):  // ph
      add(0x66)
      index += 2
    case (0x6B, 0x68):  // kh
      add(0x68)
      index += 2
    case (0x67, 0x68), (0x64, 0x68), (0x74, 0x68), (0x62, 0x68):  // gh dh th bh
      add(a)
      index += 2
    case (0x63, 0x6B):  // ck
      add(0x6B)
      index += 2
    case (0x7A, 0x68):  // zh
      add(0x69)
      index += 2
    case (0x6F, 0x75), (0x6F, 0x6F):  // ou, oo
      add(0x75)
      index += 2
    case (0x65, 0x65), (0x69, 0x65):  // ee, ie
      add(0x69)
      index += 2
    case (0x75, 0x65), (0x6F, 0x65), (0x61, 0x65):  // ue oe ae
      add(a)
      index += 2
    case (0x74, 0x7A), (0x74, 0x73):  // tz ts
      add(0x7A)
      index += 2
    default:
      switch a {
      case 0x79, 0x6A: add(0x69)  // y j
      case 0x77: add(0x76)  // w
      case 0x71, 0x63: add(0x6B)  // q c
      case 0x78:  // x
        add(0x6B)
        add(0x73)
      default: add(a)
      }
      index += 1
    }
  }
  // Silent at the end: Sarah, Noah.
  if loose.count > 3, loose.last == 0x68, loose[loose.count - 2] == 0x61 { loose.removeLast() }
  return loose
}
