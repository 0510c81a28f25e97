import EnglishWords

/// Names in networks: `@name`, `@name@host`, "on Instagram as name", `name#1234`.
///
/// The sign `@` also opens a style sheet's rules, a comment's tags, a package's scope and a
/// decorator, and calls groups such as `@channel`; these name nobody.
extension Wording {
  func handles() -> [Trace] {
    var found: [Trace] = []
    for index in folded.indices where folded[index] == 64 {
      if let range = handle(at: index) {
        found.append(Trace(.handle, .block, bytes(range), form: "handle"))
      }
    }
    // `twitter: mlopez` among the settings
    for (number, piece) in pieces.enumerated()
    where !piece.label.isEmpty && !pieceRoles[number].isDisjoint(with: [.network, .handle])
      && piece.kind == .setting
    {
      let first = token(at: start(of: number))
      guard first < tokens.count, Int(tokens[first].piece) == number else { continue }
      let end = nameEnd(from: tokens[first].start)
      if self[end] == "\n", end - tokens[first].start >= 2, tokens[first].letters > 0,
        self[tokens[first].start - 1] == "\n"
      {
        found.append(Trace(.handle, .block, bytes(tokens[first].start..<end), form: "handle"))
      }
    }
    for index in tokens.indices {
      if tokens[index].roles.contains(.network), let range = handle(onNetwork: index) {
        found.append(Trace(.handle, .block, bytes(range), form: "handle"))
      }
      if tokens[index].roles.contains(.network) || isHandleWord(index),
        let range = namedHandle(after: index)
      {
        found.append(Trace(.handle, .block, bytes(range), form: "handle"))
      }
      if self[tokens[index].end] == "#", let range = numberedHandle(at: index) {
        found.append(Trace(.handle, .block, bytes(range), form: "handle"))
      }
      if tokens[index].count == 1, self[tokens[index].end] == "/", spells(index, "u"),
        let range = redditName(index)
      {
        found.append(Trace(.handle, .block, bytes(range), form: "handle"))
      }
    }
    return found
  }

  private func isName(_ index: Int) -> Bool {
    self[index] == "_" || self[index] == "." || self[index] == "-" || isAlphanumeric(index)
  }

  /// The end of a name, without the sentence's punctuation.
  private func nameEnd(from start: Int) -> Int {
    var end = start
    while end - start < 64, isName(end) { end += 1 }
    while end > start, self[end - 1] == "." || self[end - 1] == "-" { end -= 1 }
    return end
  }

  private func handle(at sign: Int) -> Range<Int>? {
    switch self[sign - 1] {
    case ".", "_", "@", "+", "%", "=": return nil
    case "/":
      // In an address it is a profile's, or a package's scope.
      if isAlphanumeric(sign - 2) { return nil }
    default: if isAlphanumeric(sign - 1) { return nil }
    }
    let start = sign + 1
    let end = nameEnd(from: start)
    guard end - start >= 2, isAlphanumeric(start) || self[start] == "_" else { return nil }
    let name = characters(start..<end)
    guard name.contains(where: { $0 >= 97 && $0 <= 122 || $0 >= 0x80 }) else { return nil }
    // "@5pm", "@2x"
    if isDigit(start), name.count <= 4 { return nil }
    if self[end] == "@" {
      let hostEnd = nameEnd(from: end + 1)
      if hostEnd - end > 4, characters(end + 1..<hostEnd).contains(46) { return sign..<hostEnd }
    }
    // npm: @scope/package
    if self[end] == "/", isAlphanumeric(end + 1) { return nil }
    let text = String(decoding: name, as: UTF8.self)
    if Self.notHandles.contains(text) || Self.decorators.contains(text) { return nil }
    if let word = tokens.indices.contains(token(at: start)) ? tokens[token(at: start)] : nil,
      word.end == end,
      !word.roles.isDisjoint(with: [.organisation, .occasion])
    {
      return nil
    }
    if let head = text.split(separator: ".").first, head.count < text.count,
      Self.decorators.contains(String(head))
    {
      return nil
    }
    let piece = pieces[Int(tokens[min(token(at: start), tokens.count - 1)].piece)]
    if self[end] == "(" || self[end] == "{" || self[end] == "=" { return nil }
    if self[end] == " ", self[end + 1] == "{" { return nil }
    guard piece.kind == .code else { return sign..<end }
    // In code, only what does not read as a decorator or an annotation.
    let isAlone = sign == 0 || self[sign - 1] == "\n"
    let hasSigns = name.contains { $0 == 0x5F || $0 == 0x2E || $0 >= 48 && $0 <= 57 }
    let near = roles(before: 60, after: 20, of: sign..<end, in: Int(tokens[token(at: start)].piece))
    if hasSigns || !near.isDisjoint(with: [.network, .handle, .mail, .contact, .phone]) {
      return sign..<end
    }
    // "ping @maria", and `@maria` by itself.
    if isAlone { return self[end] == "\n" && !isCapital[start] ? sign..<end : nil }
    return isAlphanumeric(sign - 2) && self[sign - 1] == " " && !isCapital[start] ? sign..<end : nil
  }

  /// "Twitter: name", "Instagram handle is name", "on Telegram as name", "skype: live:name".
  private func namedHandle(after network: Int) -> Range<Int>? {
    var index = network + 1
    var start = tokens[network].end
    var isCalled = false
    var hasColon = false
    if self[start] == ":" || self[start] == "=" || self[start] == " " && self[start + 1] == ":" {
      hasColon = true
    }
    var steps = 0
    while index < tokens.count, tokens[index].sentence == tokens[network].sentence,
      isNear(index - 1, 3), steps < 4
    {
      let roles = tokens[index].roles
      if roles.contains(.handle) {
        isCalled = true
      } else if spells(index, "as") || spells(index, "under") || spells(index, "unter")
        || spells(index, "als") || spells(index, "como")
      {
        isCalled = true
      } else if spells(index, "is") || spells(index, "ist") || spells(index, "name")
        || spells(index, "the") || spells(index, "es")
        || spells(index, "est") || spells(index, "her") || spells(index, "his")
        || spells(index, "goes") || spells(index, "by")
      {
        if spells(index, "by") { isCalled = true }
        // "her Insta is …"
        if network > 0, tokens[network - 1].roles.contains(.person), !spells(index, "the") {
          isCalled = true
        }
      } else if isHandleWord(network), steps < 2, tokens[index].count <= 9,
        spells(index, "on") || spells(index - 1, "on")
      {
        // "her handle on X is …"
      } else {
        break
      }
      if self[tokens[index].end] == ":" { hasColon = true }
      index += 1
      steps += 1
    }
    guard index < tokens.count, tokens[index].piece == tokens[network].piece, isNear(index - 1, 3)
    else { return nil }
    start = tokens[index].start
    var isQuoted = self[start - 1] == "\"" || self[start - 1] == "'"
    // "live:name" of Skype.
    var from = start
    if spells(index, "live"), self[tokens[index].end] == ":" {
      from = tokens[index].end + 1
      hasColon = true
      if self[from] == "." { from += 1 }
    }
    while self[start - 1] == "_" { start -= 1; from = min(from, start) }
    let end = nameEnd(from: from)
    guard end - from >= 3, end - from <= 40, self[start - 1] != "@", self[end] != "@",
      self[end] != "/"
    else { return nil }
    let name = characters(from..<end)
    guard name.contains(where: { $0 >= 97 && $0 <= 122 }) else { return nil }
    // "on Telegram (name)"
    if self[start - 1] == "(", self[end] == ")", index == network + 1, isNoWord(from..<end) {
      isQuoted = true
      isCalled = true
    }
    // "went line by line: reached": a network has a capital, or says that a name follows.
    let isNetwork =
      tokens[network].startsCapital
      || (network..<index).contains { tokens[$0].roles.contains(.handle) }
    let hasSigns =
      name.dropFirst().contains { $0 == 0x5F || $0 == 0x2E || $0 >= 48 && $0 <= 57 }
      || from != start
    let word = tokens[index].roles
    if hasSigns {
      // A version, a host, a date: "Slack 4.29", "Twitter: example.org".
      guard name.contains(where: { $0 >= 97 }), hasColon || isCalled || isQuoted else { return nil }
      if isDigit(from), !name.contains(where: { $0 == 0x5F }) { return nil }
      if tokens[token(at: end - 1)].roles.contains(.topDomain), name.contains(46), !isCalled {
        return nil
      }
      return start..<end
    }
    guard isNetwork || pieces[Int(tokens[network].piece)].kind == .setting,
      !spells(network, "signal")
    else { return nil }
    // "Skype: name if you like": the sentence goes on behind what is no word.
    if hasColon || saysHandle(network..<index) || isCalled && isPersonal(network),
      isNoWord(from..<end), !isCapital[from], word.isDisjoint(with: .organisation),
      self[end] == " ", isEnglish(index + 1)
    {
      return start..<end
    }
    guard hasColon && (isCalled || isPause(end)) || isCalled && (isQuoted || isPause(end)) else {
      return nil
    }
    guard !isCapital[from] || isQuoted,
      word.isDisjoint(with: [
        .plainWord, .everyday, .network, .filler, .particle, .unit, .tool, .organisation, .occasion,
        .person, .section, .handle,
      ])
    else { return nil }
    // "Slack: yes" is an answer, "on LinkedIn as well" a phrase, "Facebook as advertisers" a trade.
    if Self.notHandles.contains(String(decoding: name, as: UTF8.self)) { return nil }
    let isOnlyCalled = isCalled && !hasColon && !isQuoted
    if isOnlyCalled, !saysHandle(network..<index) {
      return end - from >= 6 && isPersonal(network) ? start..<end : nil
    }
    return start..<end
  }

  /// "Her handle on X is …", "username: …": a word that says by itself that a name follows.
  private func isHandleWord(_ index: Int) -> Bool {
    spells(index, "handle") || spells(index, "username") || spells(index, "screenname")
  }

  /// "known as m_t_o on Reddit", "pixelpetra on Instagram"
  private func handle(onNetwork network: Int) -> Range<Int>? {
    guard network > 1, gap(after: network - 1, is: " "), tokens[network].startsCapital,
      spells(network - 1, "on") || spells(network - 1, "auf") || spells(network - 1, "sur")
        || spells(network - 1, "en") || spells(network - 1, "at")
    else { return nil }
    let end = tokens[network - 1].start - 1
    guard self[end] == " " else { return nil }
    var start = end
    while start > 0, end - start < 40, isName(start - 1) { start -= 1 }
    while start < end, !isAlphanumeric(start), self[start] != "_" { start += 1 }
    let name = characters(start..<end)
    guard name.count >= 4, name.contains(where: { $0 >= 97 && $0 <= 122 }), !isCapital[start],
      self[start - 1] == " " || self[start - 1] == "\n" || self[start - 1] == "\""
        || self[start - 1] == "("
    else { return nil }
    let hasSigns = name.contains { $0 == 0x5F || $0 == 0x2E || $0 >= 48 && $0 <= 57 }
    let before = token(at: start) - 1
    let isCalled =
      before >= 0 && isNear(before, 1)
      && (spells(before, "as") || spells(before, "called") || spells(before, "named"))
    if hasSigns { return name.first! >= 97 || name.contains(0x5F) ? start..<end : nil }
    // In other languages a word in small letters before "on Instagram" may be any verb.
    guard spells(network - 1, "on"), isNoWord(start..<end),
      isCalled || before < 0 || name.count >= 8,
      isCalled || isPause(start - 1) || isEnglish(before)
    else { return nil }
    return start..<end
  }

  /// Whether these letters are no English word.
  private func isNoWord(_ range: Range<Int>) -> Bool {
    range.count >= 5 && !EnglishWords.contains(Array(characters(range)))
      && tokens[token(at: range.lowerBound)].roles.isDisjoint(with: [
        .plainWord, .everyday, .network, .particle, .unit, .tool, .organisation, .occasion,
        .person, .section, .handle,
      ])
  }

  private func isEnglish(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count
      && EnglishWords.contains(Array(characters(tokens[index].start..<tokens[index].end)))
  }

  private func saysHandle(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].roles.contains(.handle) || spells($0, "goes") }
  }

  private func isPersonal(_ index: Int) -> Bool {
    var place = index
    while place >= 0, index - place < 8, tokens[place].sentence == tokens[index].sentence {
      if tokens[place].roles.contains(.person) { return true }
      place -= 1
    }
    return false
  }

  /// `name#1234`, as Discord wrote them.
  private func numberedHandle(at index: Int) -> Range<Int>? {
    guard gap(after: index, is: "#"), tokens[index + 1].isNumber, tokens[index + 1].count == 4,
      tokens[index].letters > 0
    else { return nil }
    var start = tokens[index].start
    while start > 0, tokens[index].start - start < 32,
      self[start - 1] == "_" || self[start - 1] == "." || self[start - 1] == "-"
        || isAlphanumeric(start - 1)
    {
      start -= 1
    }
    while start < tokens[index].start, !isAlphanumeric(start), self[start] != "_" { start += 1 }
    guard tokens[index].end - start >= 2, self[start - 1] != "/" else { return nil }
    guard tokens[index].roles.isDisjoint(with: [.thing, .section]) else { return nil }
    let piece = Int(tokens[index].piece)
    let near = roles(before: 60, after: 30, of: start..<tokens[index + 1].end, in: piece)
    let hasSigns = characters(start..<tokens[index].end).contains {
      $0 == 0x5F || $0 == 0x2E || $0 >= 48 && $0 <= 57
    }
    guard near.contains(.network) || hasSigns || !isCapital[start] && tokens[index].letters >= 4
    else { return nil }
    return start..<tokens[index + 1].end
  }

  private func redditName(_ index: Int) -> Range<Int>? {
    let start = tokens[index].start
    guard
      self[start - 1] == " " || self[start - 1] == "\n" || self[start - 1] == "("
        || self[start - 1] == "/" && !isAlphanumeric(start - 2)
    else { return nil }
    let end = nameEnd(from: start + 2)
    guard end - start >= 6, self[end] != "/" else { return nil }
    return start..<end
  }

  /// Groups, style sheets' rules and comments' tags.
  private static let notHandles: Set<String> = [
    "here", "channel", "everyone", "all", "team", "media", "import", "charset", "namespace",
    "supports", "keyframes",
    "font-face", "page", "layer", "container", "property", "counter-style", "font-feature-values",
    "viewport",
    "include", "mixin", "extend", "use", "forward", "apply", "tailwind", "param", "params",
    "return", "returns",
    "throws", "see", "since", "deprecated", "author", "version", "link", "code", "todo", "example",
    "type", "typedef",
    "home", "work", "school", "noon", "night", "midnight", "office", "least", "most", "well", "yes",
    "none", "soon",
    "follow", "user", "username", "handle", "name", "yourname", "mention", "mentions", "someone",
    "anyone",
    "daily", "weekly", "monthly", "always", "never", "sometimes", "advertisers", "usual",
    "possible", "needed", "before", "required", "expected", "follows", "planned",
  ]

  /// What stands before a function or a class in code.
  private static let decorators: Set<String> = [
    "property", "staticmethod", "classmethod", "dataclass", "override", "overload",
    "abstractmethod", "cached_property",
    "pytest", "app", "router", "api", "functools", "contextmanager", "lru_cache", "wraps",
    "login_required", "click",
    "test", "suite", "mainactor", "available", "escaping", "autoclosure", "sendable", "unchecked",
    "testable",
    "discardableresult", "main", "objc", "published", "state", "binding", "environment",
    "observable", "package",
    "frozen", "inlinable", "usablefrominline", "preconcurrency", "retroactive", "globalactor",
    "viewbuilder",
    "component", "injectable", "input", "output", "autowired", "bean", "entity", "service",
    "repository", "controller",
    "restcontroller", "getmapping", "postmapping", "requestmapping", "nullable", "nonnull",
    "notnull", "suppresswarnings",
    "functionalinterface", "beforeeach", "aftereach", "before", "after", "beforeall", "afterall",
    "mock", "module",
    "value", "data", "getter", "setter", "builder", "table", "column", "id", "generatedvalue",
    "jvmstatic", "composable",
    "types", "internal", "private", "public", "protected", "readonly", "event", "fires", "method",
    "class", "memberof",
    "extends", "implements", "throws", "exception", "ignore", "inheritdoc", "summary",
    "description", "default",
    "brief", "file", "note", "warning", "self", "echo", "rem", "pure", "register", "celery", "task",
    "flask", "retry",
    "typing", "attr", "attrs", "dataclasses", "typing_extensions", "total_ordering",
    "asynccontextmanager", "no_type_check", "final", "runtime_checkable", "raises", "given", "when",
    "then", "patch", "mock.patch", "unittest", "fixture", "parametrize",
  ]
}
