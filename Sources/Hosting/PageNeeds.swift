/// What the pages of a theme load and do, as far as a Content-Security-Policy has a word in it.
///
/// It is read off the theme's files, not off the finished pages: Markdown can bring pictures, films
/// and recordings, and those are always allowed, so that a page written tomorrow works under a
/// policy that was set up today. All else can come from the theme only.
package struct PageNeeds: Equatable, Sendable {
  package var scripts = false
  /// Scripts that fetch something from the site.
  package var connections = false
  package var workers = false
  package var fonts = false
  /// Pictures that are written into the style sheet.
  package var dataImages = false
  package var forms = false
  package var frames = false
  package var manifest = false
  /// What a theme does that the policy will not allow, in words.
  package var refused: [String] = []

  package init() {}

  /// - Parameter files: the templates, style sheets and scripts, by their names.
  package init(theme files: [(name: String, bytes: [UInt8])]) {
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      if name.hasSuffix(".html") {
        look(at: text, template: name)
      } else if name.hasSuffix(".css") {
        look(at: text, style: name)
      } else if name.hasSuffix(".js") {
        look(at: text)
      }
    }
  }

  private mutating func look(at text: String, template name: String) {
    for tag in tags(in: text) {
      let isExternal = ["src=\"http", "src=\"//", "src='http", "src='//"].contains(
        where: tag.contains)
      switch tag.prefix(while: { $0.isLetter }) {
      case "script":
        // Data for search engines is no script, although it stands in such an element.
        if tag.contains("json") { continue }
        if tag.contains("src=") {
          scripts = true
        } else {
          refuse(name, "a script within the page", "move it into a file of its own")
        }
      case "style": refuse(name, "a style within the page", "move it into `portico.css`")
      case "form": forms = true
      case "iframe": frames = true
      case "link":
        if tag.contains("manifest") { manifest = true }
        if tag.contains("stylesheet"), tag.contains("href=\"http") || tag.contains("href=\"//") {
          refuse(name, "a style sheet from another site", "copy it into the theme")
        }
      case "object", "embed": refuse(name, "an embedded object", "link to the file instead")
      default: break
      }
      if isExternal {
        refuse(name, "something from another site", "copy it into `Content/assets/`")
      }
      if tag.contains(" style=") {
        refuse(name, "a style on an element", "give the element a class instead")
      }
      if hasHandler(tag) {
        refuse(name, "a script on an element", "move it into a file of its own")
      }
    }
  }

  private mutating func look(at text: String, style name: String) {
    if text.contains("data:image") { dataImages = true }
    if text.contains("@font-face") { fonts = true }
    if text.contains("url(http") || text.contains("url(\"http") || text.contains("url('http")
      || text.contains("@import")
    {
      refuse(name, "something from elsewhere", "copy it into `Content/assets/`")
    }
  }

  private mutating func look(at script: String) {
    for word in ["fetch(", "xmlhttprequest", "eventsource", "websocket", "sendbeacon"]
    where script.contains(word) {
      connections = true
    }
    for word in ["new worker(", "serviceworker"] where script.contains(word) { workers = true }
  }

  private mutating func refuse(_ file: String, _ what: String, _ mend: String) {
    let sentence = "`\(file)` has \(what), which the policy does not allow: \(mend)."
    if !refused.contains(sentence) { refused.append(sentence) }
  }
}

/// The insides of all opening tags.
private func tags(in html: String) -> [Substring] {
  html.split(separator: "<").compactMap { piece in
    guard piece.first?.isLetter == true else { return nil }
    return piece.prefix { $0 != ">" }
  }
}

/// Whether a tag has an attribute such as `onclick="…"`.
private func hasHandler(_ tag: Substring) -> Bool {
  tag.split(whereSeparator: \.isWhitespace).dropFirst().contains { part in
    part.hasPrefix("on") && part.contains("=\"")
      && part.dropFirst(2).prefix { $0 != "=" }.allSatisfy(\.isLetter)
  }
}
