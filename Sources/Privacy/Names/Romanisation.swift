/// How a name sounds that was written in Latin letters from another alphabet: Щербаков is
/// Shcherbakov in English, Schtscherbakow in German, Chtcherbakov in French, Szczerbakow in Polish.
///
/// The same letters sound otherwise in each language (`ch`, `z`, `j`, `w`), so a word has several
/// readings, and two words may be one name if any of theirs agree. That is too little to say who is
/// meant by one word; beside another part of the same person's name it is enough.
func romanisations(of word: [UInt8]) -> [UInt64] {
  guard word.count >= 5, word.count <= 40 else { return [] }
  var readings: [UInt64] = []
  for language in languages {
    let sounds = settled(language.sounds(of: word))
    guard sounds.count >= 4 else { continue }
    let reading = WordHash(sounds).value
    if !readings.contains(reading) { readings.append(reading) }
  }
  return readings
}

/// The letters of a language that sound other than by themselves, the longest first.
///
/// `S` is sh and zh, `C` ch, `T` ts, `h` all throaty sounds, as Ukrainian h is Russian g.
private let languages: [Spelling] = [
  // English
  "shch=SC sch=SC tch=C ch=C sh=S zh=S kh=h gh=h ts=T tz=T",
  // German
  "schtsch=SC tsch=C sch=S ch=h sh=S kh=h tz=T ts=T z=T",
  // French
  "chtch=SC tch=C dj=S ch=S kh=h ts=T j=S gu=h",
  // Polish and Czech, and what is left of their letters without marks
  "szcz=SC cz=C sz=S rz=S ch=h sc=SC c=T",
].map { table in
  Spelling(table + " ph=f ck=k x=ks ou=u oo=u c=k q=k w=v g=h ei=ai ey=ai ay=ai")
}

private struct Spelling {
  /// By the letter that they begin with.
  private var rules: [[(letters: [UInt8], sounds: [UInt8])]] = Array(repeating: [], count: 256)

  init(_ table: String) {
    for rule in table.split(separator: " ") {
      let parts = rule.split(separator: "=")
      let letters = Array(parts[0].utf8)
      rules[Int(letters[0])].append((letters, Array(parts[1].utf8)))
    }
  }

  func sounds(of word: [UInt8]) -> [UInt8] {
    var sounds: [UInt8] = []
    sounds.reserveCapacity(word.count + 4)
    var at = 0
    search: while at < word.count {
      for (letters, sound) in rules[Int(word[at])] where word[at...].starts(with: letters) {
        sounds += sound
        at += letters.count
        continue search
      }
      sounds.append(word[at])
      at += 1
    }
    return sounds
  }
}

/// What is the same to the ear: a doubled letter, a glide before a vowel (`ya`, `ia`, `ja`), e and o
/// behind sh and ch (Chernyshev, Tschernyschow), and the endings -skaya and -ska, -iy and -i, -es and
/// -is.
private func settled(_ sounds: [UInt8]) -> [UInt8] {
  var settled: [UInt8] = []
  var wasGlide = false
  for (at, sound) in sounds.enumerated() {
    var sound = sound
    if sound == UInt8(ascii: "y") || sound == UInt8(ascii: "j") { sound = UInt8(ascii: "i") }
    let next = at + 1 < sounds.count ? sounds[at + 1] : 0
    let isAfterGlide = wasGlide
    wasGlide = sound == UInt8(ascii: "i") && isVowel(next)
    if wasGlide { continue }
    // Ё is yo, io, jo and e.
    if sound == UInt8(ascii: "o"),
      isAfterGlide || settled.last == UInt8(ascii: "S") || settled.last == UInt8(ascii: "C")
    {
      sound = UInt8(ascii: "e")
    }
    // Part of one sound in Щ, wherever it comes from.
    if sound == UInt8(ascii: "C"), settled.last == UInt8(ascii: "s") {
      settled[settled.count - 1] = UInt8(ascii: "S")
    }
    if settled.last != sound { settled.append(sound) }
  }
  if settled.count >= 7, settled.suffix(2).elementsEqual("es".utf8) {
    settled[settled.count - 2] = UInt8(ascii: "i")
  }
  return settled
}

private func isVowel(_ sound: UInt8) -> Bool { "aeiouyj".utf8.contains(sound) }

/// A Greek word whose letters were spelt one by one, with the pairs that make one sound as passports
/// spell them: `eyaggelos` is Evangelos, `oikonomoy` Oikonomou. nil if there are none.
/// Source: ELOT 743.
func greekSpelling(of word: [UInt8]) -> [UInt8]? {
  func at(_ index: Int) -> UInt8 { index < word.count ? word[index] : 0 }
  var spelt: [UInt8] = []
  var index = 0
  while index < word.count {
    switch (word[index], at(index + 1)) {
    case (UInt8(ascii: "o"), UInt8(ascii: "y")):
      spelt += Array("ou".utf8)
      index += 2
    case (let vowel, UInt8(ascii: "y"))
    where vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "e"):
      let isVoiced = "aeioyvgdzlmnr".utf8.contains(at(index + 2))
      spelt += [vowel, isVoiced ? UInt8(ascii: "v") : UInt8(ascii: "f")]
      index += 2
    case (UInt8(ascii: "g"), UInt8(ascii: "g")):
      spelt += Array("ng".utf8)
      index += 2
    case (UInt8(ascii: "g"), UInt8(ascii: "x")), (UInt8(ascii: "g"), UInt8(ascii: "c")):
      spelt.append(UInt8(ascii: "n"))
      index += 1
    case (UInt8(ascii: "m"), UInt8(ascii: "p")) where index == 0:
      spelt.append(UInt8(ascii: "b"))
      index += 2
    default:
      spelt.append(word[index])
      index += 1
    }
  }
  return spelt == word ? nil : spelt
}
