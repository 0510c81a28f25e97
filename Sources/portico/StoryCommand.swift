import ArgumentParser
import Content
import Diagnostics
import Foundation
import Privacy
import Syntax

struct StoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story",
    abstract: "Records that a story's text was approved, or takes a story down.",
    discussion: """
      Both write one line into the story's file and leave everything else in it as it is.

        portico story approve Content/turnabout/stories/saying-i-do-not-know.md
        portico story withdraw Content/turnabout/stories/saying-i-do-not-know.md
      """,
    subcommands: [Approve.self, Withdraw.self])

  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve",
      abstract: "Records that the people in a story agreed to its text as it is now.",
      discussion: """
        Run it once everyone in the story has agreed to exactly these words. It writes a \
        fingerprint of the text into the file (`text_hash`). If a word is changed later, the \
        build stops until the new text has been approved, and the published site keeps the old \
        one. A translation is a text of its own. A folder stands for all stories in it.
        """)

    @Argument(help: "Files of stories, or folders that hold them.")
    var files: [String]

    func run() throws {
      let stories = try storyFiles(files, command: "approve")
      var run = Run()
      for file in stories {
        guard let story = run.read(file) else { continue }
        let fingerprint = textFingerprint(
          of: story.document, inheriting: story.original?.settings)
        let before = story.document.settings?["text_hash"]?.text
        if before == fingerprint {
          run.say("\(file): this very text is approved already.")
        } else {
          guard let bytes = recording(fingerprint, in: story.document) else {
            run.fail(
              file, "its settings are laid out so that no line can be added",
              mend: "add the line `text_hash: \(fingerprint)` to its settings yourself")
            continue
          }
          try replace(file, with: bytes)
          run.say("\(file): approved, \(fingerprint)")
          if before != nil {
            run.say(
              "  Its text has changed since it was approved last. All the people in it must have"
                + " agreed to the new one; write the day they did into `consent: date:`.")
          }
        }
        if let hint = hint(story) { run.say("  " + hint) }
        for translation in waitingTranslations(of: file, story, besides: stories) {
          run.say(
            "  Its translation is a text of its own: `\(storyCommand("approve", translation))`")
        }
      }
      try run.finish()
    }

    /// What still keeps an approved story out of the site.
    private func hint(_ story: StoryFile) -> String? {
      if [story.document, story.original].contains(where: { withdrawal(in: $0?.settings) != nil }) {
        return "It stays out of the site: it is withdrawn."
      }
      let consent = story.document.settings?["consent"] ?? story.original?.settings?["consent"]
      let status = consent?["status"]?.text ?? "missing"
      switch status {
      case "granted":
        guard let persons = consent?["persons"]?.text, let granted = consent?["granted"]?.text,
          persons != granted
        else { return nil }
        return "It cannot be published yet: it describes \(persons) people, and \(granted) agreed."
      default:
        return
          "It stays out of the site for now: its consent is `\(status)`. Once everyone in it has"
          + " agreed, write `status: granted`, the numbers and the date."
      }
    }

    /// Translations whose own text is not approved as it is now.
    private func waitingTranslations(
      of file: String, _ story: StoryFile, besides chosen: [String]
    ) -> [String] {
      guard story.original == nil else { return [] }
      return translations(of: file).filter { translation in
        guard !chosen.contains(translation), let bytes = contents(translation) else { return false }
        let own = document(from: SourceFile(path: translation, bytes: bytes)).value
        return own.settings?["text_hash"]?.text
          != textFingerprint(of: own, inheriting: story.document.settings)
      }
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Takes a story out of the site, because someone in it changed their mind.",
      discussion: """
        Writes `status: withdrawn` into the story's consent, in all its languages. The next build \
        has no trace of it: no page, picture, list, tag, feed or link.
        """)

    @Argument(help: "Files of stories.")
    var files: [String]

    func run() throws {
      // A story is withdrawn in all its languages: people change their mind about what is told, not
      // about a language.
      var stories: [String] = []
      for file in try storyFiles(files, command: "withdraw") {
        let original = originalFile(of: file) ?? file
        for one in [original] + translations(of: original)
        where !stories.contains(one) && FileManager.default.fileExists(atPath: one) {
          stories.append(one)
        }
      }
      var run = Run()
      var changed = false
      for file in stories {
        guard let story = run.read(file) else { continue }
        guard withdrawal(in: story.document.settings) == nil else {
          run.say("\(file): withdrawn already.")
          continue
        }
        if story.original != nil, story.document.settings?["consent"] == nil {
          run.say("\(file): withdrawn with its original.")
          continue
        }
        guard let bytes = withdrawing(story.document) else {
          run.fail(
            file, "its settings are laid out so that the line cannot be changed",
            mend: "write `status: withdrawn` under `consent:` yourself")
          continue
        }
        try replace(file, with: bytes)
        changed = true
        run.say("\(file): withdrawn.")
      }
      if changed || !run.failed { run.say(Self.whatIsLeft) }
      try run.finish()
    }

    private static let whatIsLeft = """

      Now, today:
        1. Run `portico build`. A warning names each page that links to the story; readers see the
           words without the link. If the build reports a mistake, mend it and build again: until
           then the old site stays.
        2. Put the new site where the old one is, as a whole. Until then readers still find the story.
        3. Tell the person who asked for it, and your privacy office, that it is done and what is left.

      What no build can call back; see to these by hand:
        - feed readers, newsletters and intranet pages that took the story from the feed
        - print-outs, and pages saved as PDF
        - zips and copies of the site that were handed out
        - what search engines and proxies have stored: ask them to drop the page's address
        - e-mails, chats and slides that quote it
        - earlier versions of its file, in Git and in backups
      """
  }
}

// MARK: Files

/// A story's file, and its original if it is a translation.
private struct StoryFile {
  var document: Document
  var original: Document?
}

/// What one run of a command said and could not do.
private struct Run {
  private(set) var failed = false
  private let writer = Report(format: .human, colour: false) { contents($0) }

  func say(_ line: String) { print(line) }

  mutating func fail(_ file: String, _ summary: String, mend: String) {
    failed = true
    print("\(file): nothing was changed: \(summary)\n  mend  \(mend)")
  }

  /// A story, read; nil after its mistakes have been told.
  mutating func read(_ file: String) -> StoryFile? {
    guard let bytes = contents(file) else {
      fail(file, "the file cannot be read", mend: "close it in other programs and try again")
      return nil
    }
    let own = document(from: SourceFile(path: file, bytes: bytes))
    guard own.value.settings != nil else {
      failed = true
      print(writer.text(of: own.diagnostics.filter { $0.severity == .error }), terminator: "")
      print("\(file): nothing was changed, because its settings cannot be read.")
      return nil
    }
    let original = originalFile(of: file).flatMap { path in
      contents(path).map { document(from: SourceFile(path: path, bytes: $0)).value }
    }
    return StoryFile(document: own.value, original: original)
  }

  func finish() throws {
    if failed { throw Ended(code: .mistakes) }
  }
}

private func contents(_ path: String) -> [UInt8]? {
  FileManager.default.contents(atPath: path).map { [UInt8]($0) }
}

/// The stories that are meant by files and folders, each once, in order.
private func storyFiles(_ given: [String], command: String) throws -> [String] {
  var found: [String] = []
  for path in given {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      let meant = nearestStory(to: path)
      throw UsageMistake(
        "there is no file `\(path)`",
        mend: meant.map { "write `\(storyCommand(command, $0))`" }
          ?? "name the story's file, such as `Content/our-program/stories/a-story.md`")
    }
    if isFolder.boolValue {
      guard command == "approve" else {
        throw UsageMistake(
          "`\(path)` is a folder", mend: "name the file of each story that is withdrawn")
      }
      let stories = stories(in: path)
      guard !stories.isEmpty else {
        throw UsageMistake(
          "there is no story in the folder `\(path)`",
          mend: "name a folder `stories`, or the content folder")
      }
      found += stories
    } else if isStory(path) {
      found.append(path)
    } else {
      throw UsageMistake(
        "`\(path)` is no story",
        mend: "name a file that lies in a folder `stories` and ends with `.md`")
    }
  }
  var seen: Set<String> = []
  return found.filter { seen.insert($0).inserted }
}

/// Whether a file lies where stories lie.
private func isStory(_ path: String) -> Bool {
  let parts = URL(fileURLWithPath: path).standardizedFileURL.pathComponents
  return path.hasSuffix(".md") && !parts.last!.hasPrefix(".")
    && parts.dropLast().last == ContentType.story.folder
}

private func stories(in folder: String) -> [String] {
  var base = folder
  while base.count > 1, base.hasSuffix("/") { base.removeLast() }
  let inside = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
  return inside.map { base + "/" + $0 }.filter(isStory).sorted()
}

/// The story that was probably meant by a path to nothing: in the same folder, or anywhere below
/// the content folder.
private func nearestStory(to path: String) -> String? {
  let url = URL(fileURLWithPath: path)
  let folder = path.contains("/") ? String(path.prefix(through: path.lastIndex(of: "/")!)) : ""
  let beside = stories(in: folder.isEmpty ? "." : folder).map {
    $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0
  }
  return nearestPath(to: path, among: beside)
    ?? nearestPath(to: url.lastPathComponent, among: stories(in: "Content"))
    ?? nearestPath(to: url.lastPathComponent + ".md", among: stories(in: "Content"))
}

/// `a.fr.md` translates `a.md`, if that is there.
private func originalFile(of path: String) -> String? {
  let parts = path.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count > 2, isLanguageCode(parts[parts.count - 2]) else { return nil }
  let original = (parts.dropLast(2) + ["md"]).joined(separator: ".")
  return FileManager.default.fileExists(atPath: original) ? original : nil
}

private func translations(of path: String) -> [String] {
  let stem = String(path.dropLast(3))
  let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
  let name = URL(fileURLWithPath: stem).lastPathComponent
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { other in
    guard other.hasPrefix(name + "."), other.hasSuffix(".md"), other.count > name.count + 4 else {
      return false
    }
    return isLanguageCode(other.dropFirst(name.count + 1).dropLast(3))
  }.sorted().map { stem.dropLast(name.count) + $0 }
}

private func isLanguageCode(_ text: Substring) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
  return first.utf8.allSatisfy { (0x61...0x7A).contains($0) } && parts.count <= 3
}

/// Puts new bytes in a file's place in one step, so that no reader ever finds half of them. A link
/// stays a link: what it leads to is replaced.
private func replace(_ path: String, with bytes: [UInt8]) throws {
  func fail() -> Ended {
    writeError("portico: `\(path)` cannot be written\n")
    return Ended(code: .world)
  }
  guard let real = realpath(path, nil) else { throw fail() }
  defer { free(real) }
  let target = String(cString: real)
  var status = stat()
  guard stat(target, &status) == 0, access(target, W_OK) == 0 else { throw fail() }
  let slash = target.lastIndex(of: "/")!
  let temporary =
    target[...slash] + ".\(target[target.index(after: slash)...]).portico-\(getpid())"
  let file = open(String(temporary), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw fail() }
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress!, $0.count) }
    if count <= 0 { break }
    written += count
  }
  let isWhole =
    written == bytes.count && fchmod(file, status.st_mode & 0o7777) == 0 && fsync(file) == 0
  guard close(file) == 0, isWhole, rename(String(temporary), target) == 0 else {
    unlink(String(temporary))
    throw fail()
  }
}
