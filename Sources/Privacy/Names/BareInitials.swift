// Initials alone.

extension NameSearch {
  /// `N.O.`, `N. O.`, and `NO said`
  func findInitials() {
    guard !isAddress, piece.kind != .code else { return }
    var at = 0
    while at < words.count {
      defer { at += 1 }
      guard !taken[at] else { continue }
      let word = words[at]
      if isCited(at) { continue }
      if word.isSingleLetter, word.isCapital, at + 1 < words.count {
        let next = words[at + 1]
        guard next.isSingleLetter, next.isCapital, next.gap == .dot || next.gap == .dotSpace,
          !taken[at + 1],
          Int(next.end) < text.count, text[Int(next.end)] == UInt8(ascii: ".")
        else { continue }
        // Three letters and more are an abbreviation as often as not.
        var last = at + 1
        while last + 1 < words.count, words[last + 1].isSingleLetter, words[last + 1].isCapital,
          words[last + 1].gap == .dot || words[last + 1].gap == .dotSpace
        { last += 1 }
        let letters = (at...last).flatMap { kind(words[$0]).word }
        // "U.S." is one, "U. S." a person.
        if last - at > 2
          || next.gap == .dot && abbreviations.contains(String(decoding: letters, as: UTF8.self))
        {
          at = last
          continue
        }
        report(.initials, .warn, at, last, form: "bare initials")
        at = last
      } else if word.isAllCapitals, word.end - word.start == 2 || word.end - word.start == 3,
        !isTitleCase
      {
        let of = kind(word)
        guard of.sort.isDisjoint(with: [.capitalised, .english, .place, .title, .suffix]),
          at == 0 || kind(words[at - 1]).sort.isDisjoint(with: .article),
          !abbreviations.contains(String(decoding: of.word, as: UTF8.self)),
          context(at, at) == .strong,
          isSpoken(at)
        else { continue }
        report(.initials, .warn, at, at, form: "bare initials")
      }
    }
  }
}

/// Initials that stand for no person.
let abbreviations: Set<String> = [
  "us", "uk", "eu", "un", "eg", "ie", "ai", "hr", "it", "pm", "am", "ba", "ma", "bs", "ms", "ph",
  "md", "pr",
  "qa", "rd", "tv", "dc", "la", "ny", "nb", "ps", "zb", "dh", "ua", "od", "ev", "va", "od", "ad",
  "bc", "ce",
  "dob", "tc", "po", "rsvp", "faq", "nhs", "ssn", "bsn", "dni", "cpf",
]
