import ArgumentParser
import BuiltInTheme
import CMarkGFM
import CPlatform
import Diagnostics
import Foundation
import Packing
import Publishing
import SiteBuild
import Syntax

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Looks at the installation, and says what to mend.",
    discussion: """
      Works in any folder, with or without a portal. Ends with 1 if something keeps Portico from \
      working; what is only worth knowing does not count.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human, json
  }

  @Option(help: ArgumentHelp("The content folder.", valueName: "dir"))
  var content = "Content"

  @Option(help: ArgumentHelp("The folder of your own templates, if any.", valueName: "dir"))
  var templates: String?

  @Option(help: ArgumentHelp("The folder of the finished site.", valueName: "dir"))
  var output = "Public"

  @OptionGroup var people: RosterOptions

  @Option(help: "How it is told: human or json (one object for each line).")
  var format = Format.human

  func run() throws {
    let findings =
      program() + portal() + roster() + outputFolder() + watching() + room() + surroundings()
    for finding in findings { print(format == .json ? finding.json : finding.line) }
    let broken = findings.count { $0.state == .broken }
    let odd = findings.count { $0.state == .odd }
    if format == .human {
      print("")
      print(
        broken > 0
          ? "\(counted(broken, "thing")) to mend\(odd > 0 ? ", and \(odd) worth a look" : "")."
          : odd > 0 ? "All works; \(counted(odd, "thing")) worth a look." : "All is well.")
    }
    if broken > 0 { throw Ended(code: .mistakes) }
  }

  // MARK: Portico itself

  private func program() -> [Finding] {
    let libraries =
      [("cmark-gfm", String(cString: cmark_version_string()))]
      + compressionLibraries.map { ($0.name, $0.version) }
    let languages = BuiltInTheme.names.filter { $0.hasPrefix("words/") && $0.hasSuffix(".yml") }
      .map { String($0.dropFirst(6).dropLast(4)) }.sorted()
    var findings = [
      Finding(.fine, "version", "Portico \(version)"),
      Finding(
        .fine, "libraries",
        libraries.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "; all within the program"),
    ]
    findings.append(
      languages.contains("en")
        ? Finding(
          .fine, "words",
          "built in for \(languages.joined(separator: ", ")); dates and plurals come from them, not"
            + " from this computer")
        : Finding(
          .broken, "words", "the built-in words are missing",
          mend: "install Portico again; this program was not built whole"))
    return findings
  }

  // MARK: The portal

  private func portal() -> [Finding] {
    guard FileManager.default.fileExists(atPath: content + "/portal.yml") else {
      // One that was named should be there.
      let isNamed = content != "Content"
      return [
        Finding(
          isNamed ? .broken : .odd, "content", "there is no portal in `\(content)`",
          mend: "go to the folder that holds it, name it with `--content`, or make one with"
            + " `portico init my-portal`")
      ]
    }
    let unread = files(below: content).filter { access(content + "/" + $0, R_OK) != 0 }
    guard unread.isEmpty else {
      return [
        Finding(
          .broken, "content",
          "\(counted(unread.count, "file")) in `\(content)` cannot be read, such as"
            + " `\(unread[0])`",
          mend: "allow yourself to read them: `chmod -R u+rX \(content)`")
      ]
    }
    var findings = [
      Finding(.fine, "content", "`\(content)`: \(counted(files(below: content).count, "file"))")
    ]
    let own = templates ?? besideContent(content, "Templates")
    let theme = ownTheme(in: own)
    let outdated = outdatedTemplates(in: theme)
    if let first = theme.diagnostics.first {
      findings.append(
        Finding(
          .broken, "templates", "`\(first.span.file)`: \(first.summary)",
          mend: "`portico check` tells of all that is wrong there and how to mend it"))
    } else if let first = outdated.first {
      findings.append(
        Finding(
          .odd, "templates",
          "\(counted(outdated.count, "template")) of your own replace a built-in one that has changed"
            + " since: \(outdated.joined(separator: ", "))",
          mend: "compare yours with `portico templates show \(first)`"))
    } else {
      findings.append(
        Finding(.fine, "templates", "none of your own is older than what it replaces"))
    }
    return findings
  }

  private func roster() -> [Finding] {
    guard FileManager.default.fileExists(atPath: content + "/portal.yml") else { return [] }
    do {
      guard try people.roster(content: content, outside: [content]) != nil else {
        return [
          Finding(
            .odd, "roster", "there is none, so stories are compared with no list of people",
            mend: "put it into `Private/roster.csv` beside the content, or name it with `--roster`")
        ]
      }
    } catch let error as UsageMistake {
      return [Finding(.broken, "roster", error.summary, mend: error.mend)]
    } catch {
      return [
        Finding(
          .broken, "roster", "it cannot be used",
          mend: "`portico check` says what is wrong with it")
      ]
    }
    let folder = (besideContent(content, "Templates") as NSString).deletingLastPathComponent
    let path = (folder.isEmpty ? "" : folder + "/") + "Private"
    var findings = [Finding(.fine, "roster", "it is there and can be read")]
    let open = ([""] + files(below: path).map { "/" + $0 }).first { name in
      var status = stat()
      return stat(path + name, &status) == 0 && status.st_mode & 0o077 != 0
    }
    if let open {
      findings.append(
        Finding(
          .odd, "private", "others on this computer may look into `\(path)\(open)`",
          mend: "`chmod -R go= \(path)`"))
    }
    return findings
  }

  // MARK: Where the site goes

  private func outputFolder() -> [Finding] {
    let target = resolved(output)
    do {
      try Publication.check(
        output, apart: [content, templates ?? besideContent(content, "Templates")])
    } catch {
      return [Finding(.broken, "output", error.summary, mend: error.mend)]
    }
    var parent = URL(fileURLWithPath: target).deletingLastPathComponent().path
    while !FileManager.default.fileExists(atPath: parent), parent != "/" {
      parent = URL(fileURLWithPath: parent).deletingLastPathComponent().path
    }
    var findings: [Finding] = []
    var status = stat()
    if lstat(target, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      let isEmpty = files(below: target).isEmpty
      let manifest = target + "/" + Publication.manifestName
      if !isEmpty, !FileManager.default.fileExists(atPath: manifest) {
        findings.append(
          Finding(
            .broken, "output", "`\(output)` holds files that Portico did not write",
            mend:
              "choose another folder with `--output`, or empty this one if nothing in it is needed")
        )
      }
      var above = stat()
      if stat(parent, &above) == 0, above.st_dev != status.st_dev {
        findings.append(
          Finding(
            .broken, "output",
            "`\(output)` is where another disk is mounted, so no new site can be put in its place",
            mend: "build into a folder within it, such as `\(output)/site`"))
      }
    }
    guard access(parent, W_OK) == 0 else {
      return findings + [
        Finding(
          .broken, "output", "you may not write in `\(parent)`, where the next site would grow",
          mend: "choose another folder with `--output`, or ask for the right to write there")
      ]
    }
    // Tried, not guessed: what a file system can do is known by doing it.
    let trial = parent + "/.portico-doctor-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: trial) }
    guard mkdir(trial, 0o700) == 0, mkdir(trial + "/a", 0o700) == 0, mkdir(trial + "/b", 0o700) == 0
    else {
      return findings + [
        Finding(
          .broken, "output", "no folder can be made in `\(parent)`",
          mend: "choose another folder with `--output`")
      ]
    }
    let exchanges = portico_exchange(AT_FDCWD, trial + "/a", trial + "/b") == 0
    _ = FileManager.default.createFile(atPath: trial + "/a/file", contents: Data())
    let links = link(trial + "/a/file", trial + "/b/file") == 0
    findings.append(
      exchanges
        ? Finding(.fine, "publishing", "a new site takes the old one's place in one step")
        : Finding(
          .odd, "publishing",
          "this file system cannot exchange folders, so for an instant there is no site",
          mend: "build on a local disk, then copy the folder"))
    findings.append(
      links
        ? Finding(.fine, "hard links", "unchanged files need not be written again")
        : Finding(
          .odd, "hard links", "this file system has none, so unchanged files are copied",
          mend: "build on a local disk if builds are slow"))
    return findings
  }

  // MARK: The computer

  private func watching() -> [Finding] {
    let path = "/proc/sys/fs/inotify/max_user_watches"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let limit = Int(text.trimmingCharacters(in: .whitespacesAndNewlines))
    else {
      return [
        Finding(
          .odd, "watching", "this computer does not tell how many folders may be watched",
          mend: "none needed: `portico serve` looks for changes by itself, a little more slowly")
      ]
    }
    let folders = Set(files(below: content).map { ($0 as NSString).deletingLastPathComponent })
      .count
    return [
      limit >= max(1024, folders)
        ? Finding(.fine, "watching", "\(limit) folders may be watched for changes")
        : Finding(
          .odd, "watching",
          "only \(limit) folders may be watched, so files are looked at again and again, and changes"
            + " show a little later", mend: "as root: `sysctl fs.inotify.max_user_watches=524288`")
    ]
  }

  private func room() -> [Finding] {
    var free = statvfs()
    var place = resolved(output)
    while statvfs(place, &free) != 0, place != "/" {
      place = URL(fileURLWithPath: place).deletingLastPathComponent().path
    }
    let bytes = UInt64(free.f_bavail) * UInt64(free.f_frsize)
    let megabytes = bytes >> 20
    // The old site and the new one lie side by side until they are exchanged.
    return [
      megabytes >= 200
        ? Finding(
          .fine, "room", megabytes > 4096 ? "\(megabytes >> 10) GB free" : "\(megabytes) MB free")
        : Finding(
          megabytes < 10 ? .broken : .odd, "room", "only \(megabytes) MB free where the site goes",
          mend: "make room: the old site and the new one lie side by side for a moment")
    ]
  }

  private func surroundings() -> [Finding] {
    let today = CalendarDate(daysSince1970: Int(time(nil)) / 86_400)
    // The day Portico was released; no clock that is right shows an earlier one.
    let isPast = today.iso < "2026-01-01"
    var findings = [
      isPast
        ? Finding(
          .broken, "day", "the clock says \(today.iso), and pages appear and consents end by it",
          mend: "set the clock, or give each build its day: `--today 2026-09-14`")
        : Finding(
          .fine, "day", "builds use \(today.iso) (UTC) unless `--today` says otherwise")
    ]
    let environment = ProcessInfo.processInfo.environment
    let encoding =
      [environment["LC_ALL"], environment["LC_CTYPE"], environment["LANG"]]
      .compactMap { $0 }.first { !$0.isEmpty } ?? "C"
    let isUTF8 = encoding.lowercased().replacing("-", with: "").contains("utf8")
    findings.append(
      isUTF8
        ? Finding(.fine, "terminal", "its encoding is UTF-8 (\(encoding))")
        : Finding(
          .odd, "terminal",
          "its encoding is `\(encoding)`; reports are in UTF-8, so accents may look wrong in it. The"
            + " site is not concerned", mend: "`export LANG=C.UTF-8`"))
    return findings
  }
}

/// One thing that was looked at.
private struct Finding {
  enum State: String {
    case fine
    /// Worth knowing; all works.
    case odd
    /// Keeps Portico from working.
    case broken
  }

  let state: State
  let name: String
  let summary: String
  let mend: String?

  init(_ state: State, _ name: String, _ summary: String, mend: String? = nil) {
    self.state = state
    self.name = name
    self.summary = summary
    self.mend = mend
  }

  var line: String {
    let mark =
      switch state {
      case .fine: "fine  "
      case .odd: "look  "
      case .broken: "mend  "
      }
    return "\(mark)  \(name): \(summary)" + (mend.map { "\n          → \($0)" } ?? "")
  }

  var json: String {
    "{\"name\":\(quotedJSON(name)),\"state\":\"\(state.rawValue)\",\"summary\":\(quotedJSON(summary)),"
      + "\"mend\":\(mend.map(quotedJSON) ?? "null")}"
  }
}
