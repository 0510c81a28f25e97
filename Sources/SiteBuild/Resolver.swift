import Content
import Diagnostics
import Pictures
import Syntax
import Templating

/// A place on a page that some link names; whether it is there shows when all pages are known.
struct AnchorUse: Hashable, Sendable {
  var route: Route
  let fragment: String
  let span: Span
  /// Whether the link names no page, and so means the one it stands on.
  var isOnSamePage = false
}

/// Answers what one source file's Markdown asks: where links lead, what placeholders stand for.
final class Resolver: MarkdownResolver {
  private let site: Site
  private let edition: Edition?
  private let speaker: Edition?
  private let language: String
  /// The page on which the text will stand.
  private let route: Route
  /// The source file's folder inside the content folder, in parts.
  private let folder: [String]
  private let values: PlaceholderValues?
  private let notes: Notes
  private var reported = 0
  /// What was found to be nearest to a path that leads nowhere.
  private var nearestPaths: [String: String?] = [:]
  private static let mostReports = 500
  private static let mostSearches = 50
  let words: MarkdownWords
  let watchedWords: [[UInt8]]

  /// - Parameters:
  ///   - file: the source file's path as diagnostics show it.
  ///   - speaker: the edition whose words the text speaks; links lead to pages of `edition`.
  init(
    site: Site, edition: Edition?, speaker: Edition?, language: String, route: Route, file: String,
    values: PlaceholderValues?, notes: Notes
  ) {
    self.site = site
    self.edition = edition
    self.language = language
    self.route = route
    self.values = values
    self.notes = notes
    folder = site.parts(of: file).dropLast()
    self.speaker = speaker
    words = speaker?.markdownWords ?? site.markdownWords(language)
    watchedWords = (speaker?.vocabulary.replaced ?? []).map { Array($0.word.utf8) }
  }

  func report(_ diagnostic: Diagnostic) {
    reported += 1
    // Nobody mends more at once; thousands would only hide what else is wrong.
    if reported <= Self.mostReports { notes.diagnostics.append(diagnostic) }
  }

  func placeholder(_ expression: String, at span: Span) -> String? {
    guard let values else {
      report(.placeholderOutsideProgram(at: span))
      return nil
    }
    switch values.text(of: expression, at: span) {
    case .success(let text): return text
    case .failure(let error):
      report(error.diagnostic)
      return nil
    }
  }

  func foundWatchedWord(_ index: Int, at span: Span) {
    guard let speaker else { return }
    let replaced = speaker.vocabulary.replaced[index]
    report(.hardCodedTerm(replaced.word, placeholder: replaced.placeholder, at: span))
  }

  /// Where `../modules/welcome.md` and the like lead: nearly every link is of this form, so it has
  /// a short way of its own. nil sends it the long way, which also reports.
  private func plainTarget(_ destination: String) -> Edition.Target? {
    guard let edition, folder.count == 2, destination.hasSuffix(".md"),
      !destination.utf8.contains(where: { $0 == 0x23 || $0 == 0x25 || $0 == 0x3A || $0 == 0x5C })
    else { return nil }
    let rest = destination.utf8.dropLast(3)
    if destination.hasPrefix("../../") {
      let inside = rest.dropFirst(6)
      guard let slash = inside.firstIndex(of: 0x2F) else { return nil }
      let owner = String(Substring(inside[..<slash]))
      let name = String(Substring(inside[inside.index(after: slash)...]))
      if owner == edition.program.id { return edition.targets[name] }
      let link = Neighbours.Link(language: language, program: owner, name: name)
      guard case .page(let target) = site.found(link) else { return nil }
      return target
    }
    guard folder[0] == EntryPath.shared || folder[0] == edition.program.id else { return nil }
    if destination.hasPrefix("../") {
      return edition.targets[String(Substring(rest.dropFirst(3)))]
    }
    return edition.targets[folder[1] + "/" + String(Substring(rest))]
  }

  func link(_ destination: String, at span: Span) -> MarkdownLink {
    if let target = plainTarget(destination) {
      return .link(route.link(to: target.route, fragment: target.fragment), external: false)
    }
    if destination.isEmpty {
      report(.linkEmpty(at: span))
      return .broken
    }
    if hasScheme(destination) {
      guard let link = Link(destination) else {
        report(.linkUnsafe(String(destination.prefix { $0 != ":" }), at: span))
        return .broken
      }
      return .link(link, external: destination.lowercased().hasPrefix("http"))
    }
    if destination.hasPrefix("//") || destination.hasPrefix("/") || destination.contains("\\") {
      report(.linkAbsolute(destination, nearest: fromRoot(destination), at: span))
      return .broken
    }
    let pieces = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = pieces.count > 1 && !pieces[1].isEmpty ? percentDecoded(String(pieces[1])) : nil
    let path = percentDecoded(String(pieces[0].prefix { $0 != "?" }))
    if path.isEmpty {
      guard let fragment else {
        report(.linkEmpty(at: span))
        return .broken
      }
      notes.anchors.append(
        AnchorUse(route: route, fragment: fragment, span: span, isOnSamePage: true))
      return .link(Link(route: "", fragment: fragment), external: false)
    }
    guard let target = site.normalised(path, from: folder) else {
      report(.linkLeaves(destination, at: span))
      return .broken
    }
    if path.hasSuffix(".md") {
      return page(target, fragment: fragment, written: path, at: span)
    }
    switch site.assets.asset(target.joined(separator: "/"), notes) {
    case .success(let asset):
      return .link(route.link(to: asset.route), external: false)
    case .failure(.missing):
      report(missing(path, target, at: span))
      return .broken
    case .failure(let refusal):
      report(.assetRefused(refusal, at: span))
      return .broken
    }
  }

  private func page(
    _ target: [String], fragment: String?, written: String, at span: Span
  ) -> MarkdownLink {
    switch site.target(target, from: edition, language: language) {
    case .page(let page):
      if let fragment {
        notes.anchors.append(AnchorUse(route: page.route, fragment: fragment, span: span))
      }
      return .link(route.link(to: page.route, fragment: fragment ?? page.fragment), external: false)
    case .notBuilt:
      return .plain
    case .unpublished:
      report(.linkToUnpublished(written, at: span))
      return .plain
    case .missing:
      report(missing(written, target, at: span))
      return .broken
    }
  }

  func image(_ destination: String, at span: Span) -> MarkdownImage? {
    if hasScheme(destination) || destination.hasPrefix("//") {
      report(.imageElsewhere(at: span))
      return nil
    }
    let path = percentDecoded(destination)
    guard !path.hasPrefix("/"), let target = site.normalised(path, from: folder) else {
      report(.linkLeaves(destination, at: span))
      return nil
    }
    switch site.assets.asset(target.joined(separator: "/"), notes) {
    case .success(let asset):
      return MarkdownImage(
        link: route.link(to: asset.route), width: asset.size?.width, height: asset.size?.height)
    case .failure(.missing):
      report(missing(path, target, image: true, at: span))
      return nil
    case .failure(let refusal):
      report(.assetRefused(refusal, at: span))
      return nil
    }
  }

  /// The report of a link to nothing, with the nearest thing that is there, as it would be written
  /// in this file.
  private func missing(
    _ written: String, _ target: [String], image: Bool = false, at span: Span
  ) -> Diagnostic {
    let wanted = target.joined(separator: "/")
    let mend: String?
    if let known = nearestPaths[wanted] {
      mend = known
    } else if nearestPaths.count < Self.mostSearches {
      mend = site.nearest(to: target, image: image, from: edition, language: language)
        .map { relativePath(to: $0) }
      nearestPaths[wanted] = .some(mend)
    } else {
      mend = nil
    }
    return image
      ? .imageMissing(written, nearest: mend, at: span)
      : .linkDangling(written, nearest: mend, at: span)
  }

  /// The page that an absolute path probably means, as it would be written in this file.
  private func fromRoot(_ destination: String) -> String? {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    for base in [Array(folder.prefix(1)), []] {
      guard path.hasSuffix(".md"), let target = site.normalised(String(path), from: base),
        case .page = site.target(target, from: edition, language: language)
      else { continue }
      return relativePath(to: target.joined(separator: "/")) + destination.dropFirst(path.count)
    }
    return nil
  }

  private func relativePath(to path: String) -> String {
    var from = folder[...]
    var to = path.split(separator: "/").map(String.init)[...]
    while let a = from.first, let b = to.first, a == b, to.count > 1 {
      from = from.dropFirst()
      to = to.dropFirst()
    }
    return (Array(repeating: "..", count: from.count) + to).joined(separator: "/")
  }
}

/// What was noticed while a page was made, and what was read for it.
final class Notes {
  var diagnostics: [Diagnostic] = []
  var anchors: [AnchorUse] = []
  /// The files whose text the page shows. There is no other way to a text than `Composer.body`, so
  /// where none of them has changed, and nothing else has, the page is what it was.
  var bodies: Set<String> = []
  /// The paths in the content folder that were asked for.
  var assets: Set<String> = []

  /// Adds what was noticed about a part that pages share, for one of them.
  func add(_ shared: Notes, on route: Route) {
    diagnostics += shared.diagnostics
    anchors += shared.anchors.map { use in
      var use = use
      if use.isOnSamePage { use.route = route }
      return use
    }
    bodies.formUnion(shared.bodies)
    assets.formUnion(shared.assets)
  }
}

private func hasScheme(_ destination: String) -> Bool {
  guard let first = destination.utf8.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else {
    return false
  }
  for byte in destination.utf8 {
    switch byte {
    case UInt8(ascii: ":"): return true
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      continue
    default: return false
    }
  }
  return false
}

func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.first {
    if byte == UInt8(ascii: "%"), rest.count >= 3,
      let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(3)
    } else {
      bytes.append(byte)
      rest = rest.dropFirst()
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension Diagnostic {
  fileprivate static func placeholderOutsideProgram(at span: Span) -> Self {
    .error(
      .placeholderOutsideProgram, at: span, "a placeholder stands outside any program",
      why: "The portal's own texts belong to no program, so there is no value to show.",
      mend: "write the words themselves, or move the text into a program")
  }

  fileprivate static func hardCodedTerm(_ word: String, placeholder: String, at span: Span) -> Self
  {
    .warning(
      .termHardCoded, at: span, "“\(word)” is written out, but this program calls it otherwise",
      why: "Readers would meet two words for the same thing.",
      mend: "write `{{ \(placeholder) }}` instead")
  }

  fileprivate static func linkEmpty(at span: Span) -> Self {
    .error(
      .linkDangling, at: span, "a link leads nowhere",
      why: "Readers who follow it would stay where they are.",
      mend: "write the page's file between the parentheses")
  }

  fileprivate static func linkUnsafe(_ scheme: String, at span: Span) -> Self {
    .error(
      .linkUnsafe, at: span, "a link's address begins with `\(scheme):`, which pages do not use",
      why: "Browsers refuse such links, or open something on the reader's own computer.",
      mend: "use an address that begins with https://, mailto: or tel:, or a page's file")
  }

  fileprivate static func linkAbsolute(_ destination: String, nearest: String?, at span: Span)
    -> Self
  {
    .error(
      .linkAbsolute, at: span, "a link is not relative to its page",
      why: "The site works in any folder and from a memory stick; such a link would not.",
      mend: destination.hasPrefix("//")
        ? "write `https:\(destination)` for another site"
        : nearest.map { "write `\($0)`" }
          ?? "write the way from this file, such as `../guidelines/code-of-conduct.md`")
  }

  fileprivate static func linkLeaves(_ destination: String, at span: Span) -> Self {
    .error(
      .linkLeaves, at: span, "a link leads out of the content folder",
      why: "What lies outside is private and never published.",
      mend: "move the file into `Content/assets/` if it may be published")
  }

  fileprivate static func linkDangling(_ written: String, nearest: String?, at span: Span) -> Self {
    .error(
      .linkDangling, at: span, "a link leads to `\(written)`, which is not there",
      why: "Readers who follow it would find nothing.",
      mend: nearest.map { "change it to `\($0)`" }
        ?? (written.hasPrefix("www.")
          ? "write `https://\(written)`" : "correct the file name, or write that page first"))
  }

  fileprivate static func linkToUnpublished(_ written: String, at span: Span) -> Self {
    .warning(
      .linkUnpublished, at: span, "a link leads to `\(written)`, which is not published",
      why: "Readers see the words without the link.",
      mend: "nothing if that page will be published again; else take the link out")
  }

  fileprivate static func imageMissing(_ written: String, nearest: String?, at span: Span) -> Self {
    .error(
      .imageMissing, at: span, "a picture's file `\(written)` is not there",
      why: "Readers would see a gap.",
      mend: nearest.map { "change it to `\($0)`" } ?? "put the file there, or correct the name")
  }

  fileprivate static func imageElsewhere(at span: Span) -> Self {
    .error(
      .imageElsewhere, at: span, "a picture is loaded from another site",
      why:
        "Every reader's visit would be reported to that site, and without network there is a gap.",
      mend: "save the picture into `Content/assets/` and name that file, if its licence allows it")
  }

  /// A picture that would go out with what its camera or its editor wrote into it.
  private static func pictureRefused(_ refusal: PictureRefusal, at span: Span) -> Self {
    let mend =
      switch refusal {
      case .turned: "turn the picture upright, save it again, and use that file"
      case .unknown, .damaged, .unsupported, .unclean:
        "open the picture in a picture editor, save it as a new PNG or JPEG file, and use that"
      }
    return .error(
      .imageMetadata, at: span, "a picture cannot be freed from what was written into it",
      why: """
        Cameras write into a picture who took it, and where. Portico takes that out, but \
        \(refusal.reason).
        """,
      mend: mend)
  }

  static func assetRefused(_ refusal: Assets.Refusal, at span: Span) -> Self {
    let (summary, mend): (String, String)
    switch refusal {
    case .picture(let refusal): return .pictureRefused(refusal, at: span)
    case .missing:
      (summary, mend) = ("a file is not there", "put the file there, or correct the name")
    case .kind(let kind):
      (summary, mend) = (
        kind.isEmpty
          ? "a file without an ending cannot be published"
          : "a `.\(kind)` file cannot be published",
        "link to a PDF, an office document, a picture, a recording or a calendar file"
      )
    case .activeContent:
      (summary, mend) = (
        "a drawing holds a script or loads something", "save it again as plain SVG, or as PNG"
      )
    case .tooLarge(let bytes):
      (summary, mend) = (
        "a file of \(bytes >> 20) MB is too large for the site",
        "publish it elsewhere and link to it, or make it smaller than \(Assets.maxBytes >> 20) MB"
      )
    }
    return .error(
      .assetRefused, at: span, summary,
      why: "The site holds only files that are safe to open and small enough to load.", mend: mend)
  }
}
