/// Pages about one person: a profile in a network, with or without `https://`.
///
/// Which path of a host is a person's is a fact of each network; a company's page, a post, a help
/// page or the bare host is none.
extension Wording {
  func profiles(_ own: [String]) -> [Trace] {
    let own = Set(own.map { $0.lowercased() })
    var found: [Trace] = []
    var index = 0
    while index < count {
      guard self[index] == "/", isAlphanumeric(index - 1),
        isPath(index + 1) || self[index + 1] == "@"
      else {
        index += 1
        continue
      }
      if let range = profile(slash: index, own) {
        found.append(Trace(.profile, .block, bytes(range), form: "profile"))
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found + ownHosts() + orcids() + spokenProfiles()
  }

  /// `https://name.tumblr.com`: where the name is the first part of the host.
  private func ownHosts() -> [Trace] {
    var found: [Trace] = []
    for index in tokens.indices
    where self[tokens[index].start - 1] == "." && self[tokens[index].end] == "." {
      let host = String(
        decoding: characters(tokens[index].start..<tokens[index].end), as: UTF8.self)
      guard Self.personalHosts.contains(host) else { continue }
      var start = tokens[index].start - 1
      while start > 0, tokens[index].start - start < 64,
        isAlphanumeric(start - 1) || self[start - 1] == "-" || self[start - 1] == "_"
          || self[start - 1] == "."
      {
        start -= 1
      }
      while start < tokens[index].start, !isAlphanumeric(start), self[start] != "_" { start += 1 }
      let name = String(decoding: characters(start..<tokens[index].start - 1), as: UTF8.self)
      guard name.count >= 3, !name.hasPrefix("www."), !Self.hostsOfTheirOwn.contains(name),
        self[start - 1] != "@"
      else { continue }
      // The rest of the address belongs to it.
      var end = tokens[index].end
      while end - start < 300, isPath(end) || self[end] == "/" { end += 1 }
      while self[end - 1] == "." || self[end - 1] == "," || self[end - 1] == ":" { end -= 1 }
      guard end > tokens[index].end else { continue }
      if self[start - 1] == "/", self[start - 2] == "/", self[start - 3] == ":" {
        start -= 3
        while start > 0, isLetter(start - 1) { start -= 1 }
      }
      found.append(Trace(.profile, .block, bytes(start..<end), form: "profile"))
    }
    return found
  }

  /// Networks that give their members a host of their own.
  private static let personalHosts: Set<String> = [
    "tumblr", "livejournal", "deviantart", "bsky", "carrd", "medium", "substack", "wordpress",
    "blogspot", "artstation", "academia", "bandcamp",
  ]

  /// Their own pages.
  private static let hostsOfTheirOwn: Set<String> = [
    "www", "en", "blog", "help", "support", "about", "api", "developer", "developers", "status",
    "staff", "press", "docs", "assets", "static", "media", "images", "img", "cdn", "policy", "com",
  ]

  private func isPath(_ index: Int) -> Bool {
    switch self[index] {
    case "-", "_", ".", "~", "%", "+", "@", ":", "=", "'": true
    default: isAlphanumeric(index)
    }
  }

  private func profile(slash: Int, _ own: Set<String>) -> Range<Int>? {
    var start = slash
    while start > 0, slash - start < 100,
      isAlphanumeric(start - 1) || self[start - 1] == "." || self[start - 1] == "-"
    {
      start -= 1
    }
    while start < slash, !isAlphanumeric(start) { start += 1 }
    let host = String(decoding: characters(start..<slash), as: UTF8.self)
    guard host.utf8.contains(UInt8(ascii: ".")) else { return nil }
    // The path, cut at slashes.
    var parts: [Range<Int>] = []
    var index = slash + 1
    var partStart = index
    var query: Range<Int>?
    while index - slash < 300 {
      if isPath(index) {
        index += 1
        continue
      }
      if index > partStart { parts.append(partStart..<index) }
      if self[index] == "/", parts.count < 8 {
        index += 1
        partStart = index
        continue
      }
      if self[index] == "?" || self[index] == "#" {
        let begin = index + 1
        index += 1
        while index - slash < 300, isPath(index) || self[index] == "&" || self[index] == "/" {
          index += 1
        }
        query = begin..<index
      }
      break
    }
    // The sentence's own punctuation.
    var end = index
    while end > slash,
      self[end - 1] == "." || self[end - 1] == "," || self[end - 1] == "'" || self[end - 1] == ":"
    { end -= 1 }
    if let last = parts.last, last.upperBound > end {
      if end > last.lowerBound {
        parts[parts.count - 1] = last.lowerBound..<end
      } else {
        parts.removeLast()
      }
    }
    let words = parts.map { String(decoding: characters($0), as: UTF8.self) }
    let asked = query.map { String(decoding: characters($0), as: UTF8.self) } ?? ""
    guard isProfile(host, words, asked, own) else { return nil }
    // The scheme belongs to the address.
    if self[start - 1] == "/", self[start - 2] == "/" {
      start -= 2
      if self[start - 1] == ":" {
        start -= 1
        while start > 0, slash - start < 120, isLetter(start - 1) { start -= 1 }
      }
    }
    return start..<end
  }

  private func isProfile(_ host: String, _ path: [String], _ query: String, _ own: Set<String>)
    -> Bool
  {
    if own.contains(host) { return !path.isEmpty }
    var labels = host.split(separator: ".").map(String.init)
    // www., m., de., mobile. and the like.
    while labels.count > 2,
      labels[0].count <= 3 || labels[0] == "mobile" || labels[0] == "old" || labels[0] == "scholar"
    {
      if labels[0] == "scholar" { break }
      labels.removeFirst()
    }
    let site = labels.joined(separator: ".")
    guard let first = path.first else {
      return site == "orcid.org" || query.hasPrefix("id=") && site.hasPrefix("facebook")
    }
    let second = path.count > 1 ? path[1] : ""
    func isName(_ text: String) -> Bool { text.count >= 2 && !Self.commonPages.contains(text) }
    // A fediverse page: host/@user, or host/@user@elsewhere.
    if first.hasPrefix("@"), first.count > 2 {
      return !Self.commonPages.contains(String(first.dropFirst()))
        && !Self.packageHosts.contains(site)
    }
    switch site {
    case "linkedin.com", "lnkd.in":
      // The address of a post begins with its writer's name.
      return ["in", "pub", "profile", "mwlite", "posts"].contains(first) && !second.isEmpty
    case "facebook.com", "fb.com", "fb.me", "m.me":
      if first == "profile.php" { return query.contains("id=") }
      if first == "people" { return !second.isEmpty }
      return isName(first)
        && ![
          "pages", "groups", "events", "watch", "marketplace", "story.php", "photo.php", "photo",
          "sharer", "sharer.php", "permalink.php", "business", "gaming", "hashtag",
        ].contains(first) && (path.count == 1 || second != "events")
    case "instagram.com", "instagr.am":
      if first == "stories" { return isName(second) }
      return isName(first)
        && !["p", "reel", "reels", "tv", "explore", "accounts", "direct"].contains(first)
    case "x.com", "twitter.com", "nitter.net":
      return isName(first)
        && ![
          "i", "intent", "share", "hashtag", "search", "home", "explore", "messages",
          "notifications", "settings", "compose",
        ].contains(first)
    case "github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "sourcehut.org", "gitee.com":
      // A project is no person, unless it is about its owner.
      return isName(first) && (path.count == 1 || path.count == 2 && isOwn(second, of: first))
        && !Self.codeOwners.contains(first)
        && ![
          "features", "topics", "orgs", "marketplace", "sponsors", "settings", "apps",
          "collections", "trending", "enterprise", "customer-stories", "readme", "groups", "users",
          "dashboard", "notifications", "issues", "pulls", "gist", "site", "team", "nonprofit",
        ].contains(first)
        || ["sponsors", "users"].contains(first) && isName(second)
    case "gist.github.com", "github.io": return isName(first)
    case "xing.com": return ["profile", "profiles"].contains(first) && !second.isEmpty
    case "tiktok.com", "threads.net", "threads.com": return first.hasPrefix("@")
    case "youtube.com":
      if ["user", "channel", "c"].contains(first) { return !second.isEmpty }
      return path.count == 1 && isName(first)
        && !["shorts", "live", "premium", "kids", "playables", "post", "gaming"].contains(first)
    case "medium.com", "substack.com", "hachyderm.io", "mastodon.social":
      return first.hasPrefix("@")
    case "bsky.app", "staging.bsky.app":
      return first == "profile" && !second.isEmpty && path.count == 2
    case "orcid.org": return first.count == 19
    case "researchgate.net":
      return ["profile", "scientific-contributions"].contains(first) && !second.isEmpty
    case "scholar.google.com", "google.com":
      return host.hasPrefix("scholar.") && first == "citations" && query.contains("user=")
    case "stackoverflow.com", "superuser.com", "serverfault.com", "askubuntu.com",
      "stackexchange.com":
      return first == "users" && !second.isEmpty && !["login", "signup", "story"].contains(second)
    case "behance.net", "dribbble.com", "about.me", "linktr.ee", "keybase.io", "vk.com", "ok.ru",
      "flickr.com",
      "soundcloud.com", "twitch.tv", "pinterest.com", "snapchat.com", "kaggle.com",
      "huggingface.co", "carrd.co", "buymeacoffee.com", "ko-fi.com", "patreon.com", "paypal.me",
      "venmo.com", "cash.app", "calendly.com", "dev.to", "producthunt.com", "goodreads.com",
      "last.fm", "unsplash.com", "wakatime.com", "codepen.io", "replit.com", "npmjs.org",
      "sessionize.com", "speakerdeck.com", "slideshare.net", "academia.edu", "angel.co",
      "wellfound.com", "polywork.com", "read.cv", "hackerrank.com", "leetcode.com", "exercism.org",
      "tripadvisor.com", "letterboxd.com", "chess.com", "lichess.org", "duolingo.com":
      let personal = [
        "u", "user", "users", "profile", "profiles", "people", "in", "add", "member", "c", "@",
        "citations",
      ]
      if personal.contains(first) { return !second.isEmpty }
      if ["sessionize.com", "goodreads.com", "chess.com", "lichess.org", "tripadvisor.com"]
        .contains(site)
      {
        return false
      }
      return isName(first)
    case "t.me", "telegram.me", "telegram.dog":
      return isName(first)
        && !["joinchat", "share", "addstickers", "proxy", "s", "c"].contains(first)
        && !first.hasPrefix("+")
        || first.hasPrefix("+")
    case "wa.me", "signal.me", "viber.com": return first.count >= 5
    case "api.whatsapp.com", "whatsapp.com": return query.contains("phone=")
    case "strava.com": return ["athletes", "pros"].contains(first) && !second.isEmpty
    case "reddit.com": return ["u", "user"].contains(first) && !second.isEmpty
    case "discord.com", "discordapp.com": return first == "users" && !second.isEmpty
    case "steamcommunity.com": return ["id", "profiles"].contains(first) && !second.isEmpty
    case "open.spotify.com", "spotify.com": return first == "user" && !second.isEmpty
    case "myspace.com", "gravatar.com": return isName(first)
    case "weibo.com": return ["u", "n"].contains(first) ? !second.isEmpty : isName(first)
    case "quora.com": return first == "profile" && !second.isEmpty
    case "crunchbase.com": return first == "person" && !second.isEmpty
    case "glassdoor.com", "indeed.com": return first == "r" && !second.isEmpty
    case "teams.microsoft.com": return false
    case "viadeo.com", "imdb.com": return first == "p" || first == "name" && !second.isEmpty
    case "npmjs.com": return first.hasPrefix("~")
    case "pypi.org": return first == "user" && !second.isEmpty
    case "news.ycombinator.com": return first == "user"
    case "komoot.com", "komoot.de", "meetup.com", "credly.com", "malt.de", "malt.fr", "malt.com",
      "publons.com", "docker.com", "frontiersin.org", "upwork.com", "fiverr.com":
      let personal = [
        "user", "users", "u", "members", "profile", "researcher", "people", "freelancers",
      ]
      return personal.contains(first) ? !second.isEmpty : site == "fiverr.com" && isName(first)
    case "amazon.com", "amazon.de", "amazon.co.uk": return first == "gp" && second == "profile"
    case "line.me": return first == "ti" && second == "p"
    case "scopus.com": return first == "authid"
    case "plus.google.com", "profiles.google.com":
      return first.hasPrefix("+") || first.allSatisfy(\.isNumber)
    default:
      // A home folder on any host: ~maria. A member's page on any host: /users/48123, /u/j_doe.
      if first.hasPrefix("~"), first.count > 2, path.count == 1 { return true }
      return [
        "u", "user", "users", "profile", "profiles", "member", "members", "people", "person",
        "athletes",
      ].contains(first) && path.count == 2
        && (second.count >= 5 && second.allSatisfy(\.isNumber) || second.contains("_"))
        && !second.contains(".htm")
    }
  }

  /// `mlopez/dotfiles`, `mlopez/mlopez`: what people call projects about themselves.
  private func isOwn(_ project: String, of owner: String) -> Bool {
    project.hasPrefix(owner)
      || [
        "dotfiles", "cv", "resume", "portfolio", "homepage", "website", "blog", "notes",
        "about-me",
      ].contains(project)
  }

  /// Organisations whose pages are cited most.
  private static let codeOwners: Set<String> = [
    "apple", "swiftlang", "google", "microsoft", "facebook", "meta", "mozilla", "python", "django",
    "rails", "ruby", "rust-lang", "golang", "nodejs", "angular", "vuejs", "github", "gitlab",
    "apache", "kubernetes", "docker", "pytorch", "tensorflow", "numpy", "pandas-dev",
    "scikit-learn",
    "jupyter", "openai", "aws", "azure", "vercel", "netlify", "hashicorp", "elastic",
    "redhat-developer",
    "gnome", "kde", "debian", "ubuntu", "adobe", "ibm", "oracle", "sap", "siemens", "nasa", "w3c",
    "alphagov", "18f", "nhsuk", "readthedocs", "sphinx-doc", "jekyll", "wordpress", "drupal",
  ]

  /// Pages of a network itself.
  private static let commonPages: Set<String> = [
    "about", "login", "signup", "sign-up", "join", "privacy", "terms", "help", "jobs", "careers",
    "legal", "contact",
    "home", "index", "index.html", "blog", "news", "press", "pricing", "security", "download",
    "support", "docs",
    "company", "school", "showcase", "feed", "learning", "share", "search", "explore", "settings",
    "status", "tos",
    "policies", "policy", "developers", "developer", "api", "business", "ads", "intl", "i",
    "logout", "register",
    "apps", "features", "topics", "categories", "tags", "tag", "shots", "gallery", "galleries",
    "competitions",
    "datasets", "models", "spaces", "photos", "videos", "directory", "discover", "watch",
    "playlist", "results",
    "events", "groups", "hashtag", "embed", "static", "assets", "rss", "sitemap", "top", "new",
    "popular",
    "latest", "cookies", "community", "team", "enterprise", "education", "sitemap.xml",
    "robots.txt", "p",
  ]

  /// Where `@` names a package's scope.
  private static let packageHosts: Set<String> = [
    "npmjs.com", "npmjs.org", "unpkg.com", "jsdelivr.net", "cdn.jsdelivr.net", "esm.sh",
    "skypack.dev", "jsr.io",
  ]

  /// ISO/IEC 7064 MOD 11-2 over an ORCID iD: 0000-0002-1825-0097.
  private func orcids() -> [Trace] {
    var found: [Trace] = []
    for index in tokens.indices
    where tokens[index].count == 4 && tokens[index].isNumber && spells(index, "0000") {
      guard index + 3 < tokens.count, gap(after: index, is: "-"), gap(after: index + 1, is: "-"),
        gap(after: index + 2, is: "-"), tokens[index + 1].count == 4, tokens[index + 2].count == 4,
        tokens[index + 3].count == 4
      else { continue }
      let text = (0...3).flatMap {
        Array(characters(tokens[index + $0].start..<tokens[index + $0].end))
      }
      guard let digits = Checksums.digits(text.prefix(15)) else { continue }
      let check = Checksums.check11and2(digits)
      guard text[15] == (check == 10 ? 120 : UInt8(48 + check)) else { continue }
      found.append(
        Trace(.profile, .block, bytes(tokens[index].start..<tokens[index + 3].end), form: "ORCID"))
    }
    return found
  }

  /// "linkedin dot com slash in slash maria-lopez"
  private func spokenProfiles() -> [Trace] {
    var found: [Trace] = []
    for index in tokens.indices where tokens[index].roles.contains(.network) {
      guard index + 4 < tokens.count, tokens[index + 1].roles.contains(.dot),
        tokens[index + 2].roles.contains(.topDomain),
        spells(index + 3, "slash"), tokens[index + 4].piece == tokens[index].piece
      else { continue }
      var last = index + 4
      while last + 2 < tokens.count, spells(last + 1, "slash"), isNear(last, 2), isNear(last + 1, 2)
      { last += 2 }
      while gap(after: last, is: "-") { last += 1 }
      if spells(index + 4, "company") || spells(index + 4, "school") { continue }
      found.append(
        Trace(.profile, .block, bytes(tokens[index].start..<tokens[last].end), form: "profile"))
    }
    return found
  }
}
