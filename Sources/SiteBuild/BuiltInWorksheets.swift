import BuiltInTheme
import Content
import Diagnostics
import Syntax
import Synchronization

// The worksheets that Portico ships, in `Templates/worksheets/`: files as a portal's own, so that a
// copy is where an own one begins.

/// Where they lie in the theme.
private let folder = "worksheets/"

/// The names of the worksheets that Portico ships, in order.
package let builtInWorksheetNames: [String] = BuiltInTheme.names.filter {
  $0.hasPrefix(folder) && $0.split(separator: ".").count == 2
}.map { String($0.dropFirst(folder.count).dropLast(3)) }

/// The worksheets that Portico ships, for a portal in these languages. As with words, what has no
/// translation is in English where that is the main language's turn.
func builtInWorksheets(for languages: PortalSettings.Languages) -> [Entry] {
  // They depend on nothing but the languages, and every program of every build shows them.
  made.withLock { made in
    if let known = made[languages.all] { return known }
    let entries = builtInWorksheetNames.flatMap { name -> [Entry] in
      let (file, document) = shipped(name, languages.main) ?? shipped(name, "en")!
      return [entry(name, language: nil, document, file, original: nil)]
        + languages.others.compactMap { language in
          guard let (file, own) = shipped(name, language), language != languages.main else {
            return nil
          }
          return entry(name, language: language, own, file, original: document)
        }
    }
    made[languages.all] = entries
    return entries
  }
}

private let made = Mutex<[[String]: [Entry]]>([:])

/// What an own worksheet begins with if its title, or its file's name, is that of one that Portico
/// ships: the name it has to have to take its place, and its files by the ending of their names
/// (`.md`, `.fr.md`); nil if there is no such worksheet in the portal's main language.
///
/// - Throws: `WorldError` if there is no content folder.
package func builtInWorksheet(
  titled title: String, in content: String
) throws -> (name: String, files: [(ending: String, text: String)])? {
  let wanted = slug(from: title)
  let found = builtInWorksheetNames.first { name in
    name == wanted || ["en", "fr"].contains { titleSlug(of: name, $0) == wanted }
  }
  guard let name = found,
    let portal = portalSettings(try ContentFolder(at: content)).value?.values.first
  else { return nil }
  let languages = portal.languages
  func text(_ language: String) -> String? {
    path(name, language).map { String(decoding: BuiltInTheme.bytes(of: $0)!, as: UTF8.self) }
  }
  // Only the English file is whole: translations inherit its settings.
  guard path(name, languages.main) == path(name, "en") else { return nil }
  return (
    name,
    [(".md", text("en")!)]
      + languages.others.compactMap { language in text(language).map { (".\(language).md", $0) } }
  )
}

private func titleSlug(of name: String, _ language: String) -> String? {
  shipped(name, language)?.document.settings?["title"]?.text.map { slug(from: $0) }
}

private func path(_ name: String, _ language: String) -> String? {
  let base = language.prefix { $0 != "-" }
  let path = base == "en" ? "\(folder)\(name).md" : "\(folder)\(name).\(base).md"
  return BuiltInTheme.bytes(of: path) == nil ? nil : path
}

private func shipped(_ name: String, _ language: String) -> (file: String, document: Document)? {
  guard let path = path(name, language) else { return nil }
  let file = SourceFile(path: "Templates/" + path, bytes: BuiltInTheme.bytes(of: path)!)
  return (file.path, document(from: file).value)
}

private func entry(
  _ name: String, language: String?, _ document: Document, _ file: String, original: Document?
) -> Entry {
  let english = shipped(name, "en")!.document
  let read = Content.entry(
    from: document,
    at: EntryPath(
      owner: EntryPath.builtIn, type: .worksheet, stem: name, language: language, file: file),
    original: original ?? english)
  precondition(!read.diagnostics.contains { $0.severity == .error }, "\(file): \(read.diagnostics)")
  return read.value!
}
