import BuiltInTheme
import Content
package import Diagnostics
import Syntax
package import Templating

/// The portal's own files of the theme, by their path inside `Templates/`.
package struct OwnTheme: Sendable {
  /// The folder's path, as diagnostics show it.
  package var folder: String
  package var files: [String: [UInt8]]
  /// What is there and cannot be used.
  package var diagnostics: [Diagnostic] = []

  package init(folder: String, files: [String: [UInt8]]) {
    self.folder = folder
    self.files = files
  }

  /// The bytes of a theme's file: the portal's own, else the built-in one.
  func bytes(of name: String) -> [UInt8]? { files[name] ?? BuiltInTheme.bytes(of: name) }

  /// The path of the file that counts, for diagnostics.
  func path(of name: String) -> String {
    files[name] == nil ? "Templates/\(name)" : "\(folder)/\(name)"
  }
}

/// Every key that a word list may have: those of the English list.
package func wordKeys() -> [String] {
  guard let bytes = BuiltInTheme.bytes(of: "words/en.yml"),
    case .mapping(let pairs, _)? = yaml(from: bytes, file: "words/en.yml").value?["words"]
  else { return [] }
  return pairs.map(\.key.text)
}

/// Loads and checks all templates.
func templates(_ theme: OwnTheme, wordKeys: [String]) -> Checked<TemplateSet?> {
  let roots = Dictionary(
    uniqueKeysWithValues: TemplateName.allCases.map { ($0.rawValue, $0.root) })
  var diagnostics: [Diagnostic] = []
  let builtIn = BuiltInTheme.names.filter { $0.hasSuffix(".html") }
  for name in theme.files.keys.sorted()
  where !builtIn.contains(name) && name != "portico.css"
    && !(name.hasSuffix(".js") && BuiltInTheme.names.contains(name))
  {
    // A layout or part that own templates include is fine; anything else is a slip.
    if !isIncluded(name, by: theme) {
      diagnostics.append(.templateUnexpected(name, theme))
    }
  }
  diagnostics += outdatedTemplates(in: theme).map { .templateOutdated($0, theme) }
  let names = Set(builtIn).union(theme.files.keys.filter { $0.hasSuffix(".html") }).sorted()
  let sources = names.map { name in
    TemplateSource(
      name: String(name.dropLast(5)), file: theme.path(of: name), bytes: theme.bytes(of: name)!)
  }
  let loaded = TemplateSet.load(sources: sources, roots: roots, wordKeys: wordKeys)
  return Checked(loaded.value, diagnostics + loaded.diagnostics)
}

/// Whether some template of the portal's own names this one as its layout or a part.
private func isIncluded(_ name: String, by theme: OwnTheme) -> Bool {
  guard name.hasSuffix(".html") else { return false }
  let mark = "\"\(name.dropLast(5))\""
  return theme.files.contains { file, bytes in
    file != name && String(decoding: bytes, as: UTF8.self).contains(mark)
  }
}

/// The comment with which `portico templates eject` marks a copy: the state of the original.
package func ejectComment(for original: [UInt8], name: String) -> String {
  let mark = "portico-original: \(fingerprint(of: original))"
  return name.hasSuffix(".css") || name.hasSuffix(".js") ? "/* \(mark) */\n" : "\\(// \(mark))\n"
}

/// The portal's own templates whose built-in originals have changed since they were copied.
package func outdatedTemplates(in theme: OwnTheme) -> [String] {
  theme.files.keys.sorted().filter { name in
    guard let original = BuiltInTheme.bytes(of: name), let bytes = theme.files[name],
      let mark = ejectMark(in: bytes)
    else { return false }
    return mark != fingerprint(of: original)
  }
}

private func ejectMark(in bytes: [UInt8]) -> String? {
  let head = String(decoding: bytes.prefix(400), as: UTF8.self)
  guard let mark = head.firstRange(of: "portico-original: ") else { return nil }
  return String(head[mark.upperBound...].prefix { $0.isLetter || $0.isNumber })
}

/// The ids that templates give to parts of a page: headings in Markdown must not take them.
func templateIDs(_ theme: OwnTheme) -> Set<String> {
  var ids: Set<String> = []
  for name in Set(BuiltInTheme.names).union(theme.files.keys) where name.hasSuffix(".html") {
    ids.formUnion(elementIDs(in: theme.bytes(of: name)!))
  }
  return ids
}

/// The values of all `id` attributes in some HTML.
func elementIDs(in html: [UInt8]) -> Set<String> {
  var ids: Set<String> = []
  let mark = Array(" id=\"".utf8)
  var index = 0
  while index + mark.count < html.count {
    guard html[index] == mark[0], html[index + 1] == mark[1],
      html[index..<index + mark.count].elementsEqual(mark)
    else {
      index += 1
      continue
    }
    let start = index + mark.count
    let end = html[start...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
    ids.insert(String(decoding: html[start..<end], as: UTF8.self))
    index = end
  }
  return ids
}

// MARK: Scripts

/// The theme's scripts by name, each with the address that its bytes give it. A page loads those of
/// its template (`TemplateName.scripts`), so a script that no page loads is not published.
func scripts(_ theme: OwnTheme) -> [String: Asset] {
  var found: [String: Asset] = [:]
  for name in BuiltInTheme.names where name.hasSuffix(".js") {
    var bytes = theme.bytes(of: name)!
    // The mark of a copy is for `portico check`; its readers' pages stay the same.
    if ejectMark(in: bytes) != nil { bytes = Array(bytes.drop { $0 != 0x0A }.dropFirst()) }
    let stem = name.dropLast(3)
    found[name] = Asset(
      route: Route("assets/\(stem)-\(fingerprint(of: bytes)).js"), size: nil, bytes: bytes)
  }
  return found
}

// MARK: The style sheet

/// The one style sheet: the portal's colours and font, the theme's rules, the portal's own.
func styleSheet(
  _ theme: OwnTheme, _ settings: ThemeSettings, own: [UInt8]?, file: String
) -> Checked<[UInt8]> {
  var diagnostics: [Diagnostic] = []
  var tokens: [String] = []
  if let accent = settings.accent, let colour = Colour(accent.value) {
    if colour.contrast(with: .paper) < minimumContrast {
      diagnostics.append(.accentContrast(accent, colour, .paper, dark: false))
    }
    tokens.append("--accent:\(accent.value)")
    tokens.append("--on-accent:\(colour.readable.text)")
    if settings.accentDark == nil {
      // Lighten until it can be read on the dark ground, so that one colour is enough.
      let light = colour.lightened(toReadOn: .ink)
      tokens.append("--accent-dark:\(light.text)")
      tokens.append("--on-accent-dark:\(light.readable.text)")
    }
  }
  if let accent = settings.accentDark, let colour = Colour(accent.value) {
    if colour.contrast(with: .ink) < minimumContrast {
      diagnostics.append(.accentContrast(accent, colour, .ink, dark: true))
    }
    tokens.append("--accent-dark:\(accent.value)")
    tokens.append("--on-accent-dark:\(colour.readable.text)")
  }
  switch settings.font {
  case .system: break
  case .serif:
    tokens.append("--font:Charter,\"Bitstream Charter\",\"Sitka Text\",Cambria,Georgia,serif")
    tokens.append("--display:Charter,\"Bitstream Charter\",\"Sitka Text\",Cambria,Georgia,serif")
  case .rounded:
    tokens.append(
      "--font:ui-rounded,\"Hiragino Maru Gothic ProN\",Quicksand,Comfortaa,Manjari,\"Arial Rounded MT Bold\",Calibri,sans-serif"
    )
    tokens.append(
      "--display:ui-rounded,\"Hiragino Maru Gothic ProN\",Quicksand,Comfortaa,Manjari,\"Arial Rounded MT Bold\",Calibri,sans-serif"
    )
  }
  var css: [UInt8] = []
  if !tokens.isEmpty { css += ":root{\(tokens.joined(separator: ";"))}\n".utf8 }
  css += withoutComments(theme.bytes(of: "portico.css") ?? [])
  if let own {
    if let problem = ownStyleProblem(own) {
      diagnostics.append(.ownStyle(problem, at: Span(file: file + "/assets/portal.css")))
    } else {
      css += own
    }
  }
  return Checked(css, diagnostics)
}

/// What keeps a portal's own style sheet out of the site, in a few words; nil if nothing does.
private func ownStyleProblem(_ css: [UInt8]) -> String? {
  guard utf8Problem(in: css) == nil else { return "is not UTF-8 text" }
  let text = withoutEscapes(String(decoding: withoutComments(css), as: UTF8.self)).lowercased()
  if text.contains("@import") || text.contains("@font-face") { return "loads another file" }
  for mark in ["url(", "image-set(", "src("] where text.contains(mark) {
    return "loads another file with `\(mark)…)`"
  }
  return nil
}

/// CSS with its escapes spelt out, so that none can hide a word (`\\75rl(` is `url(`).
private func withoutEscapes(_ css: String) -> String {
  var result = ""
  var rest = css[...]
  while let slash = rest.firstIndex(of: "\\") {
    result += rest[..<slash]
    rest = rest[rest.index(after: slash)...]
    let digits = rest.prefix(6).prefix { $0.isHexDigit }
    if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
      result.unicodeScalars.append(scalar)
      rest = rest[digits.endIndex...]
      if rest.first?.isWhitespace ?? false { rest = rest.dropFirst() }
    }
  }
  return result + rest
}

/// The style sheet without its comments, which only its authors read.
private func withoutComments(_ css: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(css.count)
  var index = 0
  while index < css.count {
    if css[index] == UInt8(ascii: "/"), index + 1 < css.count, css[index + 1] == UInt8(ascii: "*") {
      index += 2
      while index + 1 < css.count,
        !(css[index] == UInt8(ascii: "*") && css[index + 1] == UInt8(ascii: "/"))
      {
        index += 1
      }
      index += 2
    } else {
      result.append(css[index])
      index += 1
    }
  }
  return result
}

/// The least contrast of text with its ground. Source: WCAG 2.2, success criterion 1.4.3.
private let minimumContrast = 4.5

/// A colour as three bytes.
struct Colour: Hashable {
  var red: Int
  var green: Int
  var blue: Int

  /// The theme's grounds, light and dark; they stand in `portico.css` too.
  static let paper = Colour("#faf6ef")!
  static let ink = Colour("#1a1815")!

  private init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  init?(_ hex: String) {
    // `Int` alone would take a sign, too.
    guard hex.hasPrefix("#"), hex.utf8.count == 7, hex.dropFirst().allSatisfy(\.isHexDigit),
      let value = Int(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
  }

  var text: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// Relative luminance, 0 to 1. Source: WCAG 2.2, definition of relative luminance.
  private var luminance: Double {
    func linear(_ part: Int) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The ratio of contrast, 1 to 21. Source: WCAG 2.2, definition of contrast ratio.
  func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Black or white, whichever is easier to read on this colour.
  var readable: Colour {
    let (white, black) = (Colour("#ffffff")!, Colour("#14110d")!)
    if contrast(with: white) >= minimumContrast { return white }
    // On a middle tone only pure black will do.
    return contrast(with: black) >= minimumContrast ? black : Colour("#000000")!
  }

  /// The colour, made darker or lighter in small steps until it can just be read on `ground`.
  func moved(toReadOn ground: Colour, lighter: Bool) -> Colour {
    var colour = self
    for _ in 0..<200 where colour.contrast(with: ground) < minimumContrast {
      func moved(_ part: Int) -> Int {
        lighter ? min(255, part + max(1, (255 - part) / 20)) : max(0, part - max(1, part / 20))
      }
      colour = Colour(red: moved(colour.red), green: moved(colour.green), blue: moved(colour.blue))
    }
    return colour
  }

  func lightened(toReadOn ground: Colour) -> Colour {
    var colour = self
    while colour.contrast(with: ground) < minimumContrast + 2, colour.text != "#ffffff" {
      func lighter(_ part: Int) -> Int { min(255, part + max(1, (255 - part) / 10)) }
      colour = Colour(
        red: lighter(colour.red), green: lighter(colour.green), blue: lighter(colour.blue))
    }
    return colour
  }
}

extension Diagnostic {
  fileprivate static func accentContrast(
    _ accent: Placed<String>, _ colour: Colour, _ ground: Colour, dark: Bool
  ) -> Self {
    let tenths = Int((colour.contrast(with: ground) * 10).rounded(.down))
    let nearest = colour.moved(toReadOn: ground, lighter: dark)
    return .error(
      .themeContrast, at: accent.span,
      "the accent colour has a contrast of \(tenths / 10).\(tenths % 10) to 1 with the page; 4.5 is the least",
      why: "Readers with low vision, or in bright light, could not read links and buttons.",
      mend: "choose a \(dark ? "lighter" : "darker") colour, such as `\"\(nearest.text)\"`")
  }

  fileprivate static func ownStyle(_ problem: String, at span: Span) -> Self {
    .error(
      .themeFile, at: span, "the portal's own style sheet \(problem)",
      why: "Pages load nothing but themselves: it would tell others who reads what, or be missing.",
      mend: "take that rule out; colours, fonts and the logo are set under `theme:` in portal.yml")
  }

  fileprivate static func templateUnexpected(_ name: String, _ theme: OwnTheme) -> Self {
    let nearest = nearestName(to: name, among: BuiltInTheme.names)
    return .warning(
      .templateUnexpected, at: Span(file: "\(theme.folder)/\(name)"),
      "a file of the theme has a name that Portico does not use",
      why: "It changes nothing, so readers see the built-in one.",
      mend: name.hasPrefix("words/")
        ? "write the words that you change into `Content/words.yml`"
        : name.hasPrefix("worksheets/")
          ? "put it into `Content/`, into a folder `worksheets/`"
          : nearest.map { "rename it to `\($0)`" }
            ?? "take it out; `portico templates` lists the names")
  }

  fileprivate static func templateOutdated(_ name: String, _ theme: OwnTheme) -> Self {
    .warning(
      .templateOutdated, at: Span(file: "\(theme.folder)/\(name)"),
      "a template of your own replaces one that has changed since",
      why: "Readers miss what was mended or added in the built-in one.",
      mend:
        "compare it with `portico templates show \(name)`; then copy the first line that `portico templates eject \(name) --templates fresh` writes"
    )
  }
}

// The one power that contrast needs, from the C library.
import func Foundation.pow

private func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// The templates that make pages, each with the fields it may use: the theme author's reference.
package func templateReference() -> [(template: String, root: RecordShape)] {
  TemplateName.allCases.map { ($0.rawValue, $0.root) }.sorted { $0.0 < $1.0 }
}
