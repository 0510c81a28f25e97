/// Addresses in the order of East Asia: blocks and numbers, in romaji or in ideographs.
extension Wording {
  // MARK: Japan and China

  /// "1-2-3 Shibuya, Shibuya-ku": block numbers before a place whose name is in romaji.
  func japaneseBlock(_ index: Int) -> Range<Int>? {
    guard tokens[index].isNumber, tokens[index].count <= 3, gap(after: index, is: "-"),
      !isAlphanumeric(tokens[index].start - 1),
      self[tokens[index].start - 1] != "-", self[tokens[index].start - 1] != "/"
    else { return nil }
    var last = index + 1
    while tokens[last].isNumber, tokens[last].count <= 4, gap(after: last, is: "-"),
      tokens[last + 1].isNumber, last - index < 3
    { last += 1 }
    guard tokens[last].isNumber, isNear(last, 2), isCapitalised(last + 1), tokens[last + 1].isWord,
      gap(after: last, is: " ") || gap(after: last, is: ", ")
    else { return nil }
    // A ward or a city may follow, as may the next part of the name.
    var place = last + 1
    var hasWard = false
    var end = place
    while place < tokens.count, place - last <= 8 {
      if gap(after: place, is: "-"), isWard(place + 1) {
        hasWard = true
        place += 1
      }
      end = place
      guard isNear(place, 2), isAddressGap(place),
        isCapitalised(place + 1) || isWard(place + 1) || tokens[place + 1].isNumber && hasWard
      else { break }
      place += 1
    }
    guard last - index >= 2, isRomaji(last + 1), tokens[last + 1].count >= 5 || hasWard,
      !tokens[last + 1].roles.contains(.plainWord) || hasWard
    else {
      return hasWard && last > index ? tokens[index].start..<tokens[end].end : nil
    }
    return tokens[index].start..<tokens[hasWard ? end : last + 1].end
  }

  /// "2 Chome-14-5 Namba, Chuo-ku": the block with its word.
  func chome(_ index: Int) -> Range<Int>? {
    guard tokens[index].isNumber, tokens[index].count <= 2,
      gap(after: index, is: " ") || gap(after: index, is: "-"), spells(index + 1, "chome"),
      isNear(index + 1, 2), tokens[index + 2].isNumber
    else { return nil }
    var last = index + 2
    while gap(after: last, is: "-"), tokens[last + 1].isNumber { last += 1 }
    return tokens[index].start..<endOfPlaces(after: last)
  }

  /// "105 Teheran-ro, Gangnam-gu" and "Gangnam-gu, Teheran-ro 105"
  func koreanStreet(_ index: Int) -> Range<Int>? {
    func isStreet(_ kind: Int) -> Bool {
      kind > 0 && kind < tokens.count && gap(after: kind - 1, is: "-") && isCapitalised(kind - 1)
        && (spells(kind, "ro") || spells(kind, "gil") || spells(kind, "daero"))
    }
    guard tokens[index].digits > 0, tokens[index].count <= 5 else { return nil }
    if gap(after: index, is: " "), isStreet(index + 2) {
      let range = tokens[index].start..<endOfPlaces(after: index + 2)
      let hasPlace = range.upperBound > tokens[index + 2].end
      return hasPlace || saysHome(range) ? range : nil
    }
    if index > 1, gap(after: index - 1, is: " "), isStreet(index - 1) {
      let range = tokens[index - 2].start..<endOfPlaces(after: index)
      let hasWard = index > 3 && isWard(index - 3)
      return hasWard || range.upperBound > tokens[index].end || saysHome(range) ? range : nil
    }
    return nil
  }

  /// Where the wards and towns end that follow a street.
  private func endOfPlaces(after index: Int) -> Int {
    var last = index
    while last - index < 10, isNear(last, 2), isAddressGap(last),
      isCapitalised(last + 1) || isWard(last + 1) && gap(after: last, is: "-")
        || tokens[last + 1].isNumber && (5...6).contains(tokens[last + 1].count)
    { last += 1 }
    return tokens[last].end
  }

  // MARK: India

  /// "233, 2nd Cross, Indiranagar", "4th Main, 7th Cross, Jayanagar": a numbered street.
  func indianCross(_ index: Int) -> Range<Int>? {
    guard isOrdinalName(index), gap(after: index, is: " "), isCapitalised(index + 1) else {
      return nil
    }
    let kind = index + 1
    let isSure = spells(kind, "cross")
    guard
      isSure || spells(kind, "main") || spells(kind, "block") || spells(kind, "stage")
        || spells(kind, "phase")
    else { return nil }
    let hasNumber =
      index > 0 && isNear(index - 1, 2) && self[tokens[index - 1].end] == ","
      && (tokens[index - 1].digits > 0 && tokens[index - 1].count <= 5
        || index > 1 && isOrdinalName(index - 2))
    let hasPlace = self[tokens[kind].end] == "," && isNear(kind, 2) && isCapitalised(kind + 1)
    guard hasNumber && (isSure || hasPlace) || isSure && hasPlace else { return nil }
    var first = index
    if hasNumber { first = tokens[index - 1].digits > 0 ? index - 1 : index - 2 }
    return withFlat(before: first)..<tail(after: kind)
  }

  func isWard(_ index: Int) -> Bool {
    spells(index, "ku") || spells(index, "shi") || spells(index, "cho") || spells(index, "machi")
      || spells(index, "ken") || spells(index, "fu")
      || spells(index, "gun") || spells(index, "chome") || spells(index, "mura")
      || spells(index, "dori") || spells(index, "si") || spells(index, "gu")
      || spells(index, "dong") || spells(index, "do") || spells(index, "eup")
  }

  /// Whether a word is made of the syllables of Hepburn's romaji.
  func isRomaji(_ index: Int) -> Bool {
    var place = tokens[index].start
    let end = tokens[index].end
    var syllables = 0
    while place < end {
      let start = place
      while place < end, !"aeiou".utf8.contains(folded[place]) { place += 1 }
      let consonants = characters(start..<place)
      let onset = String(decoding: consonants, as: UTF8.self)
      if place == end { return onset == "n" && syllables > 0 }
      let isOnset = [
        "", "k", "s", "t", "n", "h", "m", "y", "r", "w", "g", "z", "d", "b", "p", "f", "j", "ch",
        "sh", "ts", "ky", "gy", "ny", "hy", "my", "ry", "by", "py", "kk", "ss", "tt", "pp", "ssh",
        "tch", "nn", "nk", "ns", "nt", "nd", "ng", "nj", "nz", "mb", "mp", "mm", "nm", "nb", "nsh",
        "nch", "nts", "ngy", "nky", "nr", "nw", "nh", "nf",
      ].contains(onset)
      guard isOnset else { return false }
      place += 1
      syllables += 1
    }
    return syllables >= 2
  }

  /// 東京都渋谷区渋谷1-2-3, 北京市朝阳区建国路88号.
  func ideographicAddress(_ index: Int) -> Range<Int>? {
    guard index > 1, tokens[index].isNumber, self[tokens[index - 1].start] == Self.ideograph,
      gap(after: index - 1, is: "") || gap(after: index - 1, is: " ")
    else { return nil }
    var last = index
    while gap(after: last, is: "-"), tokens[last + 1].isNumber { last += 1 }
    var first = index
    while first > 0, index - first < 24,
      gap(after: first - 1, is: "") || gap(after: first - 1, is: " "),
      self[tokens[first - 1].start] == Self.ideograph || tokens[first - 1].isNumber
    {
      first -= 1
    }
    let names = [
      "市", "区", "區", "町", "村", "路", "街", "道", "巷", "弄", "丁目", "県", "都", "府", "省", "로", "길", "동",
      "구", "시",
    ]
    let kinds = Set(
      names.flatMap { $0.unicodeScalars.map { mixed(0xcbf2_9ce4_8422_2325, $0.value) } })
    let count = (first..<index).filter { kinds.contains(tokens[$0].hash) }.count
    let marks = Set("号號番丁弄室楼樓호번".unicodeScalars.map { mixed(0xcbf2_9ce4_8422_2325, $0.value) })
    var end = last
    while gap(after: end, is: ""), end - last < 10,
      marks.contains(tokens[end + 1].hash) || tokens[end + 1].isNumber
        || self[tokens[end + 1].start] == Self.ideograph && end > last
    { end += 1 }
    let hasMark = end > last
    guard count >= 2 || count == 1 && (hasMark || last - index >= 1) else { return nil }
    // 2026年 is no house.
    if !hasMark, last == index, gap(after: last, is: ""), self[tokens[last].end] == Self.ideograph {
      return nil
    }
    return tokens[first].start..<tokens[end].end
  }
}
