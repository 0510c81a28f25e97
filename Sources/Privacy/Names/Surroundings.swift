// Whether what stands around a word is what stands around a person's name.

extension NameSearch {
  enum Strength { case none, weak, strong }

  /// Whether what stands around some words is what stands around a person's name.
  func context(_ start: Int, _ last: Int) -> Strength {
    let first = startOfName(start)
    let (head, tail) = (words[first], words[last])
    // "Portrait of Iris"
    if first > 1, head.gap == .space,
      ["portrait", "photo", "photograph", "picture", "image", "drawing"].contains(
        String(decoding: kind(words[first - 2]).word, as: UTF8.self)),
      kind(words[first - 1]).word.elementsEqual("of".utf8)
    {
      return .strong
    }
    // "More in [Miles said so](…)": a link's text may begin after any word.
    if speaks(last), !isOften(first), !isVerbNoun(kind(words[last + 1]), head) {
      return .strong
    }
    // "the program in Sydney runs"
    if first > 0, head.gap == .space, !isOwner(tail),
      placing.contains(String(decoding: kind(words[first - 1]).word, as: UTF8.self))
    {
      return .none
    }
    // The text is nothing but the name: an author, a signature.
    if first == 0, last == words.count - 1, isNameField { return .strong }
    if last == words.count - 1, first > 0, head.gap == .dash, words.count > 3 { return .strong }
    // "Ivy at the whiteboard", under a picture
    if first == 0, isPictureText, last + 1 < words.count,
      !isOften(first)
        || ["at", "with", "beside"].contains(
          String(decoding: kind(words[last + 1]).word, as: UTF8.self)),
      ["at", "in", "with", "and", "on", "from", "by", "during", "next", "beside"].contains(
        String(decoding: kind(words[last + 1]).word, as: UTF8.self))
        || kind(words[last + 1]).word.suffix(3).elementsEqual("ing".utf8)
    {
      return .strong
    }
    // "– Hunter" below a quotation
    if first == 0, last == words.count - 1, startsWithDash { return .strong }
    if followsNameField(first) { return .strong }
    // "mentor: Joy"
    if first > 0, head.gap == .stop, facts(words[first - 1]).sort.contains(.role),
      text[Int(words[first - 1].end)] == UInt8(ascii: ":")
    {
      return .strong
    }
    if last + 1 < words.count {
      let next = words[last + 1]
      let of = kind(next)
      if next.gap == .space, !next.isCapital {
        if of.sort.contains(.verb), !tail.isPossessive, !isVerbNoun(of, head) { return .strong }
        if of.sort.contains(.auxiliary), !head.isFirst, !isTitleCase, !tail.isPossessive,
          canTakeAuxiliary(last)
        {
          return .strong
        }
        // "Grace and I"
        if of.word.elementsEqual("and".utf8), last + 2 < words.count,
          kind(words[last + 2]).word.elementsEqual("i".utf8)
        {
          return .strong
        }
      }
      // "Will, who …", "Grace, a nurse", "Hunter, my mentor"
      if next.gap == .commaSpace {
        if of.word.elementsEqual("who".utf8) || of.word.elementsEqual("whose".utf8) {
          return .strong
        }
        if of.sort.contains(.article),
          (last + 2...last + 4).contains(where: {
            $0 < words.count && facts(words[$0]).sort.contains(.role)
          })
        {
          return .strong
        }
        if of.sort.contains(.role), !isTitleCase { return .strong }
      }
      if next.gap == .quote, of.sort.contains(.role) { return .strong }
      // "Grace (my mentor)"
      if next.gap == .quote, of.sort.contains(.article), last + 2 < words.count,
        facts(words[last + 2]).sort.contains(.role)
      {
        return .strong
      }
      // "Will: I did not know."
      if first == 0, next.gap == .stop, text[Int(tail.end)] == UInt8(ascii: ":"), !isOften(first),
        !isNameField, piece.kind == .prose, words.count > 3
      {
        return .strong
      }
    }
    // "A colleague and Austin", under a picture
    if first > 0, last == words.count - 1, isPictureText,
      ["and", "with"].contains(String(decoding: kind(words[first - 1]).word, as: UTF8.self))
    {
      return .strong
    }
    if first > 0, !isTitleCase || facts(words[first - 1]).sort.contains(.title) {
      let before = words[first - 1]
      let of = kind(before)
      let isClose = head.gap == .space || head.gap == .commaSpace || head.gap == .dotSpace
      if isClose {
        if head.gap == .space, isNaming(of.word), namesThing(first - 1) { return .none }
        if head.gap != .commaSpace, isTitle(first - 1) { return .strong }
        if of.sort.contains(.role), !before.isPossessive { return .strong }
        if of.sort.contains(.greeting) { return .strong }
        // "Thank you, Winter, for …"
        if head.gap == .commaSpace, of.word.elementsEqual("you".utf8), first > 1,
          kind(words[first - 2]).word.elementsEqual("thank".utf8)
        {
          return .strong
        }
        // "Thanks go to Summer"
        if head.gap == .space, of.word.elementsEqual("to".utf8), isThanked(first - 1) {
          return .strong
        }
        // "I met Sharp": hardly a month, a place or a firm.
        if head.gap == .space, !before.isCapital,
          meeting.contains(String(decoding: of.word, as: UTF8.self))
        {
          return .strong
        }
        // "We asked June to read it"
        if head.gap == .space, requests.contains(String(decoding: of.word, as: UTF8.self)),
          last + 1 < words.count, words[last + 1].gap == .space,
          kind(words[last + 1]).word.elementsEqual("to".utf8),
          times.contains(String(decoding: kind(head).word, as: UTF8.self))
        {
          return .strong
        }
        if head.gap == .space, of.sort.contains(.beforePerson), !isOften(first) { return .strong }
        if head.gap == .space, of.sort.contains(.verb), !before.isCapital,
          !isOften(first)
            || speech.contains(String(decoding: of.word, as: UTF8.self)) && endsSentence(last)
        {
          return .strong
        }
        if head.gap == .space, isNaming(of.word) { return .strong }
      }
      if head.gap == .quote, of.sort.contains(.role) { return .strong }
      // `"…," said Grace`, `"…" Grace said`
    }
    if isTitleCase || isAddress { return .none }
    // "a Jenkins pipeline"
    if first > 0, head.gap == .space {
      let before = facts(words[first - 1])
      if before.sort.contains(.article), !tail.isPossessive { return .none }
      // "608 930 966 Grace periods": a new sentence without its stop.
      if words[first - 1].hasDigit { return .none }
    }
    // "June's advice" is nobody's month.
    if tail.isPossessive, last + 1 < words.count,
      belongings.contains(String(decoding: kind(words[last + 1]).word, as: UTF8.self))
    {
      return .strong
    }
    if tail.isPossessive, !isOften(first) { return head.isFirst ? .weak : .strong }
    return head.isFirst ? .none : .weak
  }

  /// Whether the next word says that somebody spoke: "Hill told me".
  func speaks(_ at: Int) -> Bool {
    at + 1 < words.count && words[at + 1].gap == .space
      && speech.contains(String(decoding: kind(words[at + 1]).word, as: UTF8.self))
  }

  /// Whether somebody is thanked before the word: "my thanks go to", "the credit belongs to".
  private func isThanked(_ at: Int) -> Bool {
    (max(0, at - 3)..<at).contains { index in
      thanks.contains(String(decoding: kind(words[index]).word, as: UTF8.self))
        && (index + 1...at).allSatisfy { words[$0].gap == .space }
    }
  }

  /// The first of the small words that belong to a name: `van der Meer`.
  private func startOfName(_ start: Int) -> Int {
    var first = start
    while first > 0, start - first < 3, words[first].gap == .space, !words[first - 1].isCapital,
      nobiliary.contains(String(decoding: kind(words[first - 1]).word, as: UTF8.self))
    { first -= 1 }
    return first
  }

  /// Whether a sentence or the piece ends after a word.
  private func endsSentence(_ at: Int) -> Bool {
    at + 1 == words.count || words[at + 1].gap != .space
  }

  // "Will plans", "May asks": after a first word that may be a verb itself, only what a name alone
  // can be followed by.
  private func isVerbNoun(_ verb: WordClass, _ head: Word) -> Bool {
    guard head.isFirst else { return false }
    let word = kind(head)
    // "Summer came early", "Dawn broke": time does what people do.
    if times.contains(String(decoding: word.word, as: UTF8.self)),
      passing.contains(String(decoding: verb.word, as: UTF8.self))
    {
      return true
    }
    if word.sort.contains(.month) { return false }
    // The past tense and the third person belong to somebody; "Will work" does not.
    return word.isEnglish && !(verb.word.last == 0x64 || !endsPlain(verb.word))
  }

  private func endsPlain(_ word: [UInt8]) -> Bool {
    let irregular: Set<String> = [
      "met", "told", "left", "led", "felt", "knew", "wrote", "spoke", "came", "went", "gave",
      "took", "saw",
      "says", "asks", "tells", "explains", "recalls", "admits", "laughs", "thinks", "feels",
      "believes", "adds",
      "writes", "remembers", "knows", "wants", "agrees", "suggests", "thought", "taught", "brought",
      "began", "made", "kept", "sat", "stood", "grew", "won", "lost", "found",
    ]
    return !irregular.contains(String(decoding: word, as: UTF8.self))
  }

  private func canTakeAuxiliary(_ at: Int) -> Bool {
    let of = facts(words[at])
    return of.sort.isDisjoint(with: [.month, .place, .capitalised])
  }

  /// Words that have a capital in the middle of a sentence without being a name.
  private func isOften(_ at: Int) -> Bool {
    !facts(words[at]).sort.isDisjoint(with: [.month, .place, .capitalised])
  }

  private func isNaming(_ word: [UInt8]) -> Bool {
    namingWords.contains(String(decoding: word, as: UTF8.self))
  }

  /// "The chatbot is called Clementine": whether it is a thing that has the name.
  private func namesThing(_ naming: Int) -> Bool {
    (max(0, naming - 3)..<naming).contains { at in
      let of = kind(words[at])
      return of.sort.contains(.thingWord)
        || namedThings.contains(String(decoding: of.word, as: UTF8.self))
    }
  }

  private var isPictureText: Bool {
    ["alt", "image_alt", "image.alt", "caption", "photo.alt", "title"].contains(piece.label)
      && piece.kind != .heading
      && !(piece.kind == .setting && piece.label == "title")
  }

  /// `owner: Ngozi`, `"mentor": "Ngozi"`
  func followsNameField(_ at: Int) -> Bool {
    guard at > 0, nameFields.contains(String(decoding: kind(words[at - 1]).word, as: UTF8.self))
    else { return false }
    return (Int(words[at - 1].end)..<Int(words[at].start)).contains {
      text[$0] == UInt8(ascii: ":") || text[$0] == UInt8(ascii: "=")
    }
  }

  var startsWithDash: Bool {
    let start = piece.range.lowerBound
    if text[start] == UInt8(ascii: "-") || text[start] == UInt8(ascii: "~") { return true }
    return start + 2 < text.count && text[start] == 0xE2 && text[start + 1] == 0x80
      && (0x92...0x95).contains(text[start + 2])
  }

  var isNameField: Bool {
    guard piece.kind == .setting || piece.kind == .attribute else { return false }
    let last = piece.label.split(separator: ".").last.map(String.init) ?? ""
    return nameFields.contains(last)
  }
}

/// What only a person has.
private let belongings: Set<String> = [
  "advice", "mentor", "mentee", "manager", "voice", "desk", "laugh", "laughter", "smile", "opinion",
  "career", "patience", "kindness", "humour", "humor", "colleague", "colleagues", "boss", "husband",
  "wife", "daughter", "son", "mother", "father", "hands", "eyes", "face", "email", "handwriting",
]

/// What times do.
private let passing: Set<String> = [
  "came", "comes", "come", "arrived", "arrives", "began", "begins", "ended", "ends", "passed",
  "passes", "went", "goes", "turned", "turns", "brought", "brings", "broke", "breaks", "fell",
  "followed", "follows", "returned", "returns", "grew", "grows", "faded",
]

/// The small words in surnames that stand in no English sentence.
private let nobiliary: Set<String> = [
  "van", "von", "der", "den", "ter", "ten", "de", "la", "del", "della", "di", "da", "dos", "das",
  "bin", "ibn", "al", "el", "zu", "zum", "zur", "af", "av",
]

/// What goes to a person.
private let thanks: Set<String> = [
  "thanks", "thank", "grateful", "gratitude", "credit", "kudos", "apologies", "indebted",
  "thankful",
  "congratulations", "tribute", "farewell", "goodbye",
]

/// What one does with a person and with hardly anything else.
private let meeting: Set<String> = [
  "met", "thanked", "invited", "interviewed", "mentored", "coached", "shadowed", "hugged", "hired",
  "congratulated", "befriended",
]

/// What one says to somebody who is to do something.
private let requests: Set<String> = [
  "asked", "told", "invited", "encouraged", "reminded", "urged", "persuaded", "begged", "advised",
  "ask", "tell", "invite", "encourage", "remind",
]

private let speech: Set<String> = [
  "said", "asked", "replied", "answered", "told", "added", "laughed", "says", "asks", "replies",
  "answers", "explained",
  "admitted", "whispered", "shouted", "suggested", "agreed",
]

private let namingWords: Set<String> = [
  "named", "called", "name", "alias", "aka", "signed", "am", "im", "is", "heisse", "heisst",
  "llamo",
  "llama", "appelle", "chiamo", "chiama", "heter", "heet",
]

/// What is given a name as people are.
private let namedThings: Set<String> = [
  "chatbot", "bot", "app", "application", "robot", "assistant", "server", "ship", "boat", "ferry",
  "dog", "cat", "horse", "storm", "hurricane", "room", "building", "printer", "machine", "engine",
  "pilot", "initiative", "campaign", "workshop", "meeting", "game", "song", "film", "band",
]

private let nameFields: Set<String> = [
  "author", "by", "by_label", "name", "teller", "mentor", "mentee", "participant", "participants",
  "contact",
  "reviewer", "photographer", "photo", "credit", "editor", "signed", "storyteller", "approved_by",
  "owner",
]

/// Words before a place or a thing, hardly before a person.
let placing: Set<String> = [
  "in", "at", "into", "near", "on", "onto", "of", "through", "across", "around", "inside",
  "outside", "towards",
  "over", "under", "during", "until", "since", "using", "every", "next", "last", "early", "late",
  "mid",
]

/// What is a time as well as a name.
private let times: Set<String> = [
  "summer", "autumn", "winter", "spring", "dawn", "dusk", "eve", "april", "may", "june", "august",
  "day", "noel", "christmas", "easter", "joy", "hope", "faith",
]
