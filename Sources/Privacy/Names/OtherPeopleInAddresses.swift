// The same in addresses, file names and small letters: `abebe-kamau`, `stanislawnowak31`.

extension NameSearch {
  /// Names in addresses and in small letters, and letter by letter: `abebe-kamau`, `stanislawnowak31`.
  func findStrangersInAddresses() {
    for at in words.indices where !taken[at] {
      let here = facts(words[at])
      if here.isJoinedStrangers, isAddress || words[at].gap == .at || words[at].hasDigit {
        report(.slug, strangers, at, at, form: "joined names")
        continue
      }
      if let last = strangerInSlug(at) {
        report(
          isAddress ? .slug : .name, last.isCertain ? strangers : .warn, at, last.at,
          form: "names in an address")
      }
    }
  }

  /// Whether a word is a name, or none that English has.
  private func mayBeSomebody(_ at: Int) -> Bool {
    let of = facts(words[at])
    return !of.isEnglish || !of.sort.isDisjoint(with: [.given, .family])
  }

  /// Where a name in small letters ends that begins at `at`: `abebe-kamau`, `joost_van_der_berg`.
  private func strangerInSlug(_ at: Int) -> (at: Int, isCertain: Bool)? {
    guard at + 1 < words.count, !words[at].isPossessive else { return nil }
    // An English word that is nobody's name, and a space: nearly all there is.
    if words[at + 1].gap == .space, !isAddress, !(mayBeSomebody(at) && mayBeSomebody(at + 1)) {
      return nil
    }
    var last = at + 1
    while last + 1 < words.count, last - at < 4, isSlugGap(words[last + 1]),
      kind(words[last]).sort.contains(.particle) || words[last].isSingleLetter
    { last += 1 }
    let isSlug = (at + 1...last).allSatisfy { isSlugGap(words[$0]) }
    for index in at...last {
      if taken[index] || words[index].hasDigit { return nil }
      if isAddress { continue }
      if words[index].isCapital || index > at && words[index].gap == .none { return nil }
    }
    guard
      isSlug || isAddress && words[last].gap == .commaSpace
        || words[last].gap == .space && last == at + 1
    else { return nil }
    let (a, b) = (kind(words[at]), kind(words[last]))
    guard a.word.count >= 3, b.word.count >= 3 || a.word.count >= 5 else { return nil }
    func isUnlisted(_ of: WordClass) -> Bool {
      !of.isEnglish && of.word.count >= 4
        && of.sort.isDisjoint(with: [.capitalised, .place, .small, .thingWord, .foreign])
    }
    func isOther(_ at: Int) -> Bool {
      isPlainName(at, .family) || isAddress && isUnlisted(kind(words[at]))
    }
    guard isAddress || isSlug && piece.kind == .code || isAmongEnglish(at, to: last) else {
      return nil
    }
    if isPlainName(at, .given) && isOther(last) || isOther(at) && isPlainName(last, .given)
      || isAddress
        && (isPlainName(at, .family) && isOther(last)
          || isOther(at) && isPlainName(last, .family))
    {
      return (last, isSlug || isAddress)
    }
    // With a roster, whoever matters is on it; what follows is less certain.
    if index.hasRoster || isAddress && piece.kind == .setting && !isSlug { return nil }
    let isListed =
      a.sort.contains(.given) && b.sort.contains(.family)
      || a.sort.contains(.family) && b.sort.contains(.given)
    // "a miles-long list": two words of the sentence.
    let areWords =
      a.isEnglish && b.isEnglish && words[last].gap == .hyphen && at > 0
      && words[at].gap == .space && kind(words[at - 1]).sort.contains(.article)
      && last + 1 < words.count && words[last + 1].gap == .space && !words[last + 1].isCapital
    if isSlug || isAddress, isListed, !areWords, a.sort.isDisjoint(with: .small),
      b.sort.isDisjoint(with: .small)
    {
      return (last, false)
    }
    if isSlug, isUnlisted(a), isUnlisted(b) { return (last, false) }
    guard a.sort.isDisjoint(with: .small), b.sort.isDisjoint(with: .small) else { return nil }
    if isPlainName(at, .given) && isUnlisted(b) || isUnlisted(a) && isPlainName(last, .given) {
      return (last, false)
    }
    return nil
  }
}
