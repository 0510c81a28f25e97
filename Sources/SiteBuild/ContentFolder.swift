import Content
package import Diagnostics
import Foundation
import Publishing
import Syntax

/// The content folder as it lies on the disk: which files there are and what each is for.
///
/// Nothing is read here but names. Symbolic links that lead out of the folder are refused; what
/// Portico would not read is reported, so that no work is lost in a folder with a slip in its name.
struct ContentFolder {
  struct File {
    /// The path inside the content folder.
    let path: String
    /// The name without language and extension, and the language in the name.
    let stem: String
    let language: String?
  }

  struct Program {
    let id: String
    var settings: [File] = []
    var cohorts: [File] = []
  }

  /// The path as it was given, without a `/` at its end; diagnostics begin with it.
  let path: String
  var portal: [File] = []
  var words: File?
  var slots: [(program: String?, file: File)] = []
  var programs: [Program] = []
  var pages: [EntryPath] = []
  /// Everything else that pages may refer to.
  var assets: Set<String> = []
  var diagnostics: [Diagnostic] = []

  private let real: String
  /// The programs whose pages are listed; nil for all.
  private let listed: Set<String>?

  /// - Parameter owners: the programs whose pages are listed, nil for all. Of the others, people are.
  /// - Throws: `WorldError` if there is no such folder.
  init(at given: String, onlyPagesOf owners: Set<String>? = nil) throws {
    listed = owners
    let path = withoutEndingSlash(given)
    self.path = path
    guard let real = realpath(path, nil) else {
      throw WorldError.noContentFolder(path)
    }
    self.real = String(cString: real)
    free(real)
    scan()
  }

  private struct Name {
    let name: String
    let isFolder: Bool
  }

  /// The entries of a folder, sorted by name, so that the order on the disk does not matter.
  private mutating func entries(of folder: String) -> [Name] {
    let full = folder.isEmpty ? path : path + "/" + folder
    guard let handle = opendir(full) else {
      diagnostics.append(.unreadable(full))
      return []
    }
    defer { closedir(handle) }
    var names: [Name] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // Hidden files, and what editors and file managers leave beside the files they show.
      if name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$")
        || Publication.isOfFileManager(name)
      {
        continue
      }
      if [DT_FIFO, DT_SOCK, DT_CHR, DT_BLK].contains(where: { UInt8($0) == entry.pointee.d_type }) {
        diagnostics.append(.unreadable(full + "/" + name))
        continue
      }
      var isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      if entry.pointee.d_type == UInt8(DT_LNK) || entry.pointee.d_type == UInt8(DT_UNKNOWN) {
        guard let target = realpath(full + "/" + name, nil) else {
          diagnostics.append(.brokenLink(full + "/" + name))
          continue
        }
        defer { free(target) }
        guard String(cString: target).hasPrefix(real + "/") else {
          diagnostics.append(.linkOut(full + "/" + name))
          continue
        }
        var status = stat()
        isFolder = stat(target, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        // A link to a folder could lead in a circle; a link to a file cannot.
        if isFolder, entry.pointee.d_type == UInt8(DT_LNK) {
          diagnostics.append(.linkedFolder(full + "/" + name))
          continue
        }
      }
      names.append(Name(name: name, isFolder: isFolder))
    }
    return names.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
  }

  private mutating func scan() {
    for entry in entries(of: "") {
      switch (entry.name, entry.isFolder) {
      case ("assets", true): addAssets(in: "assets")
      case ("slots", true): addSlots(in: "slots", program: nil)
      case (EntryPath.shared, true): addProgram(EntryPath.shared)
      case (let name, true): addProgram(name)
      case (let name, false):
        let file = Self.file(name, in: "", ending: "yml")
        switch file?.stem {
        case "portal"?: portal.append(file!)
        case "words"? where file!.language == nil: words = file
        default: unexpected(name, in: "", names: ["portal.yml", "words.yml"])
        }
      }
    }
    if !portal.contains(where: { $0.language == nil }) { diagnostics.append(.noPortal(path)) }
  }

  private mutating func addProgram(_ id: String) {
    var program = Program(id: id)
    let isShared = id == EntryPath.shared
    let folders = ContentType.allCases.map(\.folder)
    for entry in entries(of: id) {
      let inner = id + "/" + entry.name
      switch (entry.name, entry.isFolder) {
      case ("slots", true) where !isShared: addSlots(in: inner, program: id)
      case ("cohorts", true) where !isShared:
        for file in entries(of: inner) {
          if !file.isFolder, let cohort = Self.file(file.name, in: inner, ending: "yml") {
            program.cohorts.append(cohort)
          } else {
            unexpected(file.name, in: inner, names: [file.name.prefix { $0 != "." } + ".yml"])
          }
        }
      case ("assets", true): addAssets(in: inner)
      case (let name, true):
        if let type = ContentType(folder: name) {
          // The contacts of all programs decide whom the gate looks for. (A picture among the others'
          // pages is not found then; that is something to be said, and so all is read.)
          guard isShared || type == .person || listed?.contains(id) != false else { continue }
          addPages(in: inner, owner: id, type: type)
        } else {
          unexpected(name, in: id, names: folders + ["cohorts", "slots", "assets"])
        }
      case (let name, false):
        if let file = Self.file(name, in: id, ending: "yml"), file.stem == "program", !isShared {
          program.settings.append(file)
        } else {
          unexpected(name, in: id, names: ["program.yml"])
        }
      }
    }
    guard !isShared else { return }
    if program.settings.contains(where: { $0.language == nil }) {
      if slug(from: id) != id || isReservedOnWindows(id) {
        diagnostics.append(.notASlug(path + "/" + id, slug(from: id)))
      } else {
        programs.append(program)
      }
    } else {
      diagnostics.append(.noProgram(path + "/" + id))
    }
  }

  private mutating func addPages(in folder: String, owner: String, type: ContentType) {
    for entry in entries(of: folder) {
      let inner = folder + "/" + entry.name
      if entry.isFolder {
        addAssets(in: inner)
      } else if let right = Self.meantPage(entry.name) {
        unexpected(entry.name, in: folder, names: [right])
      } else if let file = Self.file(entry.name, in: folder, ending: "md") {
        pages.append(
          EntryPath(
            owner: owner, type: type, stem: file.stem, language: file.language,
            file: path + "/" + inner))
      } else {
        addAsset(entry.name, inner)
      }
    }
  }

  private mutating func addSlots(in folder: String, program: String?) {
    // Confidentiality is a program's promise; the portal has no page to show it on.
    let names = ["banner", "home", "footer"] + (program == nil ? [] : ["confidentiality"])
    for entry in entries(of: folder) {
      if !entry.isFolder, let file = Self.file(entry.name, in: folder, ending: "md"),
        names.contains(file.stem)
      {
        slots.append((program, file))
      } else {
        unexpected(entry.name, in: folder, names: names.map { $0 + ".md" })
      }
    }
  }

  /// How deep folders may lie in each other. Whoever looks through the content looks deeper than that.
  private static let mostFolders = 50

  private mutating func addAssets(in folder: String) {
    guard folder.utf8.count(where: { $0 == UInt8(ascii: "/") }) < Self.mostFolders else {
      diagnostics.append(.tooDeep(path + "/" + folder))
      return
    }
    for entry in entries(of: folder) {
      let inner = folder + "/" + entry.name
      if entry.isFolder { addAssets(in: inner) } else { addAsset(entry.name, inner) }
    }
  }

  private mutating func addAsset(_ name: String, _ inner: String) {
    if name.hasSuffix(".md") || name.lowercased().hasSuffix(".markdown") || name.hasSuffix(".yaml")
    {
      let stem = name.prefix { $0 != "." }
      unexpected(
        name, in: String(inner.dropLast(name.count + 1)),
        names: name.hasSuffix(".md") ? [] : [stem + (name.hasSuffix("yaml") ? ".yml" : ".md")])
    }
    assets.insert(inner)
  }

  /// The name of a page's file that has a slip in its ending, as Windows and editors make them:
  /// `page.MD`, `page.md.txt`, `page.FR.md`; nil if there is none.
  private static func meantPage(_ name: String) -> String? {
    let parts = name.split(separator: ".").map(String.init)
    guard let stem = parts.first, parts.count > 1 else { return nil }
    let endings = parts.dropFirst().map { $0.lowercased() }
    guard endings.contains("md") || endings.last == "txt" || endings.last == "markdown" else {
      return nil
    }
    let language = endings.first { $0 != "md" && isLanguageCode($0[...]) && $0.utf8.count == 2 }
    let right = stem + (language.map { "." + $0 } ?? "") + ".md"
    // A dot in the name itself (`part.1.md`) is no slip.
    return name.hasSuffix(".md") && language.map { name.hasSuffix(".\($0).md") } ?? true
      ? nil : right == name ? nil : right
  }

  private mutating func unexpected(_ name: String, in folder: String, names: [String]) {
    let full = folder.isEmpty ? path : path + "/" + folder
    let nearest = nearestName(to: name, among: names.filter { $0 != name })
    // Renaming must not put one file over another.
    let isTaken = nearest.map { access(full + "/" + $0, F_OK) == 0 } ?? false
    diagnostics.append(.unexpected(name, full + "/" + name, nearest: nearest, isTaken: isTaken))
  }

  /// `slug.fr.md` as its stem, `slug`, and its language; nil if it ends otherwise.
  private static func file(_ name: String, in folder: String, ending: String) -> File? {
    guard name.hasSuffix("." + ending) else { return nil }
    let path = folder.isEmpty ? name : folder + "/" + name
    let base = name.dropLast(ending.count + 1)
    guard let dot = base.lastIndex(of: "."), isLanguageCode(base[base.index(after: dot)...]) else {
      return File(path: path, stem: String(base), language: nil)
    }
    return File(
      path: path, stem: String(base[..<dot]), language: String(base[base.index(after: dot)...]))
  }

  private static func isLanguageCode(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
    return first.utf8.allSatisfy { (0x61...0x7A).contains($0) } && parts.count <= 3
  }
}

extension WorldError {
  package static func noContentFolder(_ path: String) -> Self {
    Self(
      "there is no content folder `\(path)`",
      mend: "go to the folder that holds it, name it with `--content`, or make a portal with"
        + " `portico init DIR`")
  }
}

/// A folder's path without a `/` at its end.
func withoutEndingSlash(_ path: String) -> String {
  var path = path
  while path.utf8.count > 1, path.utf8.last == 0x2F { path.removeLast() }
  return path
}

/// The largest settings or page file that is read at all, in bytes. The parsers have smaller limits
/// of their own; this one keeps a forgotten video out of memory.
private let maxSourceBytes = 16 << 20

/// A file's bytes; a mistake if it cannot be read or is far too large.
func source(_ path: String) -> Checked<SourceFile?> {
  // A pipe without a writer would make an ordinary `open` wait for ever.
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard file >= 0 else { return Checked(nil, [.unreadable(path)]) }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    return Checked(nil, [.unreadable(path)])
  }
  let size = Int(status.st_size)
  guard size <= maxSourceBytes else { return Checked(nil, [.tooLarge(path, size)]) }
  var failed = false
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = read(file, buffer.baseAddress! + count, size - count)
      if got <= 0 {
        failed = got < 0
        return
      }
      count += got
    }
  }
  return failed ? Checked(nil, [.unreadable(path)]) : Checked(SourceFile(path: path, bytes: bytes))
}

extension Diagnostic {
  static func unreadable(_ path: String) -> Self {
    .error(
      .fileUnreadable, at: Span(file: path), "a file or folder cannot be read",
      why: "What it says would be missing from the site.",
      mend: "close it in other programs and check that you may open it")
  }

  fileprivate static func tooDeep(_ path: String) -> Self {
    .error(
      .fileUnreadable, at: Span(file: path), "folders lie too deep in each other to be read",
      why: "What is in this one would be missing from the site.", mend: "move it further up")
  }

  fileprivate static func tooLarge(_ path: String, _ bytes: Int) -> Self {
    .error(
      .fileTooLarge, at: Span(file: path), "a file of \(bytes >> 20) MB is too large to be a page",
      why: "Nobody could load such a page on a phone.",
      mend: "split it, or link to it as a document in `assets/`")
  }

  static func brokenLink(_ path: String) -> Self {
    .error(
      .fileLink, at: Span(file: path), "a symbolic link leads nowhere",
      why: "What it should show would be missing from the site.",
      mend: "put the file itself in its place, or remove the link")
  }

  static func linkOut(_ path: String, of folder: String = "content") -> Self {
    .error(
      .fileLink, at: Span(file: path), "a symbolic link leads out of the \(folder) folder",
      why: "What lies outside is private and never published.",
      mend: "put a copy of the file in its place if it may be published, or remove the link")
  }

  fileprivate static func linkedFolder(_ path: String) -> Self {
    .error(
      .fileLink, at: Span(file: path), "a symbolic link stands for a folder",
      why: "It could lead in a circle, and some computers cannot copy it.",
      mend: "put the folder itself there; pages for every program belong into `shared/`")
  }

  fileprivate static func noPortal(_ path: String) -> Self {
    .error(
      .contentMissing, at: Span(file: path + "/portal.yml"), "the portal has no settings",
      why: "Portico cannot tell whose portal it is.",
      mend: "write `portal.yml` with `name:` and `organization:`, or start with `portico init DIR`")
  }

  fileprivate static func noProgram(_ path: String) -> Self {
    .error(
      .contentMissing, at: Span(file: path), "a folder holds no `program.yml`",
      why: "Its pages belong to no program, so no reader would see them.",
      mend: "write `program.yml` there (`portico new program` does), or remove the folder")
  }

  fileprivate static func notASlug(_ path: String, _ slug: String) -> Self {
    .error(
      .nameNotASlug, at: Span(file: path),
      "a program's folder has a name that addresses cannot show",
      why: "The folder's name is part of every address of the program.",
      mend:
        "rename it to `\(slug.isEmpty ? "program" : isReservedOnWindows(slug) ? slug + "-program" : slug)`"
    )
  }

  fileprivate static func unexpected(
    _ name: String, _ path: String, nearest: String?, isTaken: Bool
  ) -> Self {
    .error(
      .fileUnexpected, at: Span(file: path), "nothing in the site is made from `\(name)`",
      why: "What it says would be missing without a word.",
      mend: nearest.map {
        isTaken
          ? "move what it holds into `\($0)`, which is there already, and remove it"
          : "rename it to `\($0)`"
      }
        ?? "move it to where it belongs, or out of the content folder")
  }
}
