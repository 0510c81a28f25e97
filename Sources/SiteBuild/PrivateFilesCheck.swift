import Content
import Diagnostics
import Foundation
import Privacy
import Syntax

// Refuses lists of people that lie in the content folder: whoever is given the folder, in Git or in
// a mail, is given them too, and one link would publish them.

/// Every file anywhere below the content folder that belongs into `Private/`, whatever it is called
/// and whether or not anything is made from it. Pages are not read here, see `refusal(of:)`.
func privateFiles(in folder: ContentFolder) -> [Diagnostic] {
  guard let resolved = realpath(folder.path, nil) else { return [] }
  defer { free(resolved) }
  let pages = Set(folder.pages.map(\.file) + folder.slots.map { folder.path + "/" + $0.file.path })
  var walk = Walk(real: String(cString: resolved), pages: pages)
  walk.visit(folder.path, depth: 0)
  return walk.found
}

/// The report of a page that holds a table of people, or is nothing but a list of them.
func refusal(of page: SourceFile) -> Diagnostic? {
  guard page.bytes.starts(with: "---".utf8) else {
    let name = page.path.split(separator: "/").last.map(String.init) ?? page.path
    return privateFileKind(name: name, head: Array(page.bytes.prefix(Walk.head))).map {
      .privateFile($0, page.path)
    }
  }
  return privateTable(inMarkdown: page.bytes, from: 0).map { kind, offset in
    let line = page.bytes[..<offset].count { $0 == 0x0A } + 1
    return .privateRows(kind, at: Span(file: page.path, line: line))
  }
}

private struct Walk {
  /// The content folder without links, with which everything that lies in it begins.
  let real: String
  let pages: Set<String>
  var found: [Diagnostic] = []
  /// How much of a file is looked at; of an archive, as much as may be published.
  static let head = 64 << 10

  init(real: String, pages: Set<String>) {
    self.real = real
    self.pages = pages
  }

  mutating func visit(_ path: String, depth: Int) {
    // Nothing is published from deeper: see `ContentFolder.mostFolders`.
    guard depth < 60, let handle = opendir(path) else { return }
    defer { closedir(handle) }
    var folders: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      // What Git keeps is packed, and lies in every portal that is kept in Git as a whole.
      if name == "." || name == ".." || name == ".git" { continue }
      let full = path + "/" + name
      var kind = entry.pointee.d_type
      if kind == UInt8(DT_UNKNOWN) {
        var status = stat()
        guard lstat(full, &status) == 0 else { continue }
        kind = UInt8(status.st_mode >> 12)
      }
      switch Int(kind) {
      case Int(DT_DIR): folders.append(full)
      case Int(DT_LNK):
        // What a link leads to outside is never read; that it does has been reported.
        guard let target = realpath(full, nil) else { continue }
        defer { free(target) }
        if String(cString: target).hasPrefix(real + "/") { look(at: full, name) }
      case Int(DT_REG):
        if name.hasSuffix(".md"), pages.contains(full) { continue }
        look(at: full, name)
      default: continue
      }
    }
    for folder in folders { visit(folder, depth: depth + 1) }
  }

  private mutating func look(at path: String, _ name: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      return
    }
    var head = bytes(of: file, from: 0, count: 512)
    // Pictures, sounds, films, fonts and PDF hold no rows.
    if isMedia(head) { return }
    let whole = isZip(head) ? min(Int(status.st_size), Assets.maxBytes) : Self.head
    head += bytes(of: file, from: head.count, count: whole - head.count)
    if let kind = privateFileKind(name: name, head: head) {
      found.append(kind == .unreadable ? .unreadableSheet(path) : .privateFile(kind, path))
    }
  }

  private func bytes(of file: Int32, from start: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, done in
      while done < count {
        let got = pread(file, buffer.baseAddress! + done, count - done, off_t(start + done))
        if got <= 0 { return }
        done += got
      }
    }
  }

  private func isMedia(_ head: [UInt8]) -> Bool {
    let beginnings: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("RIFF".utf8),
      Array("%PDF".utf8), Array("wOF".utf8), Array("OTTO".utf8), Array("OggS".utf8),
      Array("ID3".utf8), [0x1A, 0x45, 0xDF, 0xA3],
    ]
    return beginnings.contains { head.starts(with: $0) }
      || head.count > 8 && head[4..<8].elementsEqual("ftyp".utf8)
  }
}

extension PrivateFileKind {
  fileprivate var code: Code {
    switch self {
    case .roster: .privateRoster
    case .pairs: .privatePairs
    case .checkIns: .privateCheckIns
    case .consents: .privateConsents
    case .responses: .privateResponses
    case .unreadable: .privateUnreadable
    }
  }

  /// What it is, and whom it would betray.
  fileprivate var words: (what: String, why: String) {
    switch self {
    case .roster:
      (
        "a list of people",
        "Who takes part, with address, number or place of work, is nobody's to read but the coordinator's."
      )
    case .pairs:
      (
        "a list of who meets whom",
        "Who is paired with whom is known to the pair and the coordinator."
      )
    case .checkIns:
      (
        "a record of which pairs met",
        "Whether a pair meets is between the pair and the coordinator."
      )
    case .consents:
      ("a record of who agreed to which story", "It says of each story whom it is about.")
    case .responses:
      (
        "a list of single answers to a survey",
        "People answered in confidence; only totals of several people may be shown."
      )
    case .unreadable: ("a file that cannot be looked into", "It may hold a list of people.")
    }
  }
}

extension Diagnostic {
  fileprivate static func privateFile(_ kind: PrivateFileKind, _ path: String) -> Self {
    .error(
      kind.code, at: Span(file: path), "\(kind.words.what) lies in the content folder",
      why: kind.words.why, mend: "move it to `Private/`, outside the content folder",
      concealed: true)
  }

  fileprivate static func privateRows(_ kind: PrivateFileKind, at span: Span) -> Self {
    .error(
      kind.code, at: span, "a page holds \(kind.words.what)", why: kind.words.why,
      mend: kind == .roster
        ? "take the table out; write contacts who agreed to be named as pages in `people/`"
        : "take the table out and keep it in `Private/`, outside the content folder",
      concealed: true)
  }

  fileprivate static func unreadableSheet(_ path: String) -> Self {
    .warning(
      .privateUnreadable, at: Span(file: path),
      "a file cannot be looked into: a database, or a sheet or archive that is locked or in an old format",
      why: "It may hold a list of people, and whoever opens the site could open it.",
      mend: "save it as .xlsx, .ods or PDF without a password, or move it out of the content folder"
    )
  }
}
