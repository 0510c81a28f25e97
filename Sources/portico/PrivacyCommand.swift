import ArgumentParser
import Diagnostics
import Foundation
import Pictures
import Privacy
import SiteBuild
import Syntax

/// Commands that look for people in texts.
struct PrivacyCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privacy", abstract: "Looks for people in stories, and reports to HR.",
    subcommands: [PrivacyScan.self, PrivacyReport.self])
}

/// How findings are written.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case human, jsonl
}

/// The gate alone, over story files that belong to no portal.
struct PrivacyScan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "Looks for traces of people in story files.",
    discussion: """
      Each finding is a place and a kind; what stands there is concealed unless `--reveal` is given. \
      Ends with 1 if anything would keep a story back, else with 0.
      """)

  @OptionGroup var people: RosterOptions

  @Option(
    help: ArgumentHelp("A folder of pictures whose metadata is looked at, too.", valueName: "dir"))
  var images: String?

  @Option(help: "How findings are written: human or jsonl.")
  var format = FindingFormat.human

  @Flag(help: "Show the words that were found. They are private.")
  var reveal = false

  @Option(
    name: .customLong("at-least"),
    help: ArgumentHelp("How many people everything that a story shows must fit.", valueName: "k"))
  var threshold = 5

  @Argument(help: ArgumentHelp("Story files, or folders of them.", valueName: "path"))
  var paths: [String]

  func validate() throws {
    if threshold < 3 { throw ValidationError("`--at-least` takes a number of 3 or more") }
  }

  func run() throws {
    let roster = try people.roster(content: "Content", outside: [])
    let files = try storyFiles()
    let gate = TextGate(
      roster: roster, contacts: try people.contacts(content: "Content"), threshold: threshold)
    if roster == nil {
      writeError(
        "portico: no roster was given, so names cannot be matched; name it with `--roster`\n")
    }
    var readings = scan(files, gate, threads: ProcessInfo.processInfo.activeProcessorCount)
    gate.overStories(&readings)
    let inStories = readings.flatMap { $0.findings.sorted { $0.span < $1.span } }
    let pictures = try images.map { try pictureFindings(in: $0, gate) } ?? []
    let findings = inStories + pictures.flatMap { $0.inside + $0.ofName }
    write(findings, concealing: inStories + pictures.flatMap { $0.ofName })
    if format == .human, findings.isEmpty {
      print("Nothing found in \(counted(files.count, "file")).")
    }
    let blocks = findings.contains { $0.severity == .block }
    if blocks { throw Ended(code: .mistakes) }
  }

  private func storyFiles() throws -> [SourceFile] {
    var files: [SourceFile] = []
    func add(_ path: String) throws {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw UsageMistake("`\(path)` cannot be read", mend: "check the path")
      }
      guard String(validating: data, as: UTF8.self) != nil else {
        throw UsageMistake(
          "`\(path)` is not UTF-8 text", mend: "save it with the encoding \"UTF-8\"")
      }
      files.append(SourceFile(path: path, bytes: [UInt8](data)))
    }
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw UsageMistake("there is no `\(path)`", mend: "name story files, or a folder of them")
      }
      if isFolder.boolValue {
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        for name in SiteBuild.files(below: folder) where name.hasSuffix(".md") {
          try add(folder + "/" + name)
        }
      } else {
        try add(path)
      }
    }
    return files
  }

  /// What was found in a picture, and in what the file is called.
  private typealias PictureFindings = (inside: [Finding], ofName: [Finding])

  /// What cameras and programs wrote into the pictures below a folder, and names in it.
  private func pictureFindings(in given: String, _ gate: TextGate) throws -> [PictureFindings] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: given, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw UsageMistake(
        "there is no folder `\(given)`", mend: "check the path given with `--images`")
    }
    let folder = given.hasSuffix("/") ? String(given.dropLast()) : given
    let search = NameSearch(gate.names)
    return SiteBuild.files(below: folder).compactMap { name -> PictureFindings? in
      let path = folder + "/" + name
      guard let data = FileManager.default.contents(atPath: path) else { return nil }
      let bytes = [UInt8](data)
      let inside: [Finding]
      if PictureFormat(of: bytes) != nil {
        inside = findings(inPicture: bytes, path, search)
      } else if name.lowercased().hasSuffix(".svg") {
        inside = findings(inDrawing: bytes, path, search)
      } else {
        return nil
      }
      let file = name.split(separator: "/").last.map(String.init) ?? name
      let stem = file.split(separator: ".").dropLast().joined(separator: ".")
      return (inside, names(in: readable(texts: [], name: stem), path, search))
    }
  }

  private func findings(
    inPicture bytes: [UInt8], _ path: String, _ search: NameSearch
  ) -> [Finding] {
    let all = metadata(of: bytes).filter { !$0.isTechnical }
    var findings: [Finding] = []
    for kind in [PictureMetadata.Kind.gps, .exif, .xmp, .iptc, .metadata] {
      let some = all.filter { $0.kind == kind }
      guard !some.isEmpty, let trace = TraceKind(rawValue: kind.rawValue) else { continue }
      findings.append(
        Finding(
          kind: trace, severity: .block, form: "\(kind.rawValue) in a picture",
          span: Span(file: path),
          match: some.flatMap(\.text).joined(separator: " | ")))
    }
    return findings + names(in: readable(texts: all.flatMap(\.text), name: ""), path, search)
  }

  /// What a drawing program wrote into an SVG file for itself, and names anywhere in it.
  private func findings(
    inDrawing bytes: [UInt8], _ path: String, _ search: NameSearch
  ) -> [Finding] {
    var findings: [Finding] = []
    let plain = plainDrawing(bytes)
    if plain != bytes {
      findings.append(
        Finding(
          kind: .metadata, severity: .block, form: "metadata in a drawing",
          span: Span(file: path), match: "\(bytes.count - plain.count) bytes"))
    }
    return findings + names(in: readable(html: bytes, path: ""), path, search)
  }

  private func names(in readable: Readable, _ path: String, _ search: NameSearch) -> [Finding] {
    search.traces(in: readable, scope: .roster).filter { $0.severity == .block }.map { trace in
      Finding(
        kind: trace.kind, severity: .block, form: trace.form, span: Span(file: path),
        match: String(decoding: readable.text[trace.range], as: UTF8.self))
    }
  }

  /// - Parameter concealing: what may stand in the name of a file. Of a name inside a picture the file's
  ///   name says nothing, and without it nobody could tell which picture it is.
  private func write(_ findings: [Finding], concealing: [Finding]) {
    var concealedPaths: [String: String] = [:]
    for finding in concealing where finding.span.line == 0 && finding.kind.isName {
      let file = finding.span.file
      concealedPaths[file] = concealed(finding.match, in: concealedPaths[file] ?? file)
    }
    var text = ""
    for finding in findings {
      switch format {
      case .jsonl:
        text += jsonLine(finding, concealedPaths) + "\n"
      case .human:
        let place = finding.span.line > 0 ? ":\(finding.span.line):\(finding.span.column)" : ""
        text +=
          "\(finding.severity.rawValue): \(shownFile(finding, concealedPaths))\(place): \(finding.kind.rawValue), \(finding.form)"
        text += reveal ? ": \(finding.match)\n" : " (\(finding.match.count) characters)\n"
        if let mend = finding.singlingOut?.mend, finding.severity == .block {
          text += "  mend  \(mend.sentence): \(mend.k) people\n"
        }
      }
    }
    writeOut(text)
  }

  // A file's name can be the leak itself.
  private func shownFile(_ finding: Finding, _ concealedPaths: [String: String]) -> String {
    reveal ? finding.span.file : concealedPaths[finding.span.file] ?? finding.span.file
  }

  private func jsonLine(_ finding: Finding, _ concealedPaths: [String: String]) -> String {
    var fields: [(String, String)] = [
      ("file", quotedJSON(shownFile(finding, concealedPaths))), ("line", String(finding.span.line)),
      ("column", String(finding.span.column)), ("length", String(finding.span.length)),
      ("kind", quotedJSON(finding.kind.rawValue)),
      (
        "match",
        quotedJSON(reveal ? finding.match : "[concealed: \(finding.match.count) characters]")
      ),
      ("severity", quotedJSON(finding.severity.rawValue)), ("form", quotedJSON(finding.form)),
    ]
    if let out = finding.singlingOut {
      fields.append(("k", String(out.k)))
      fields.append(
        ("smallest", "[" + out.risky.map { quotedJSON($0.rawValue) }.joined(separator: ",") + "]"))
      if let mend = out.mend {
        fields.append(("mend", quotedJSON("\(mend.sentence): \(mend.k) people")))
      }
    }
    return "{" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }
}

/// Reads stories on several threads; the result is in the order of the files.
func scan(_ files: [SourceFile], _ gate: TextGate, threads: Int) -> [StoryReading] {
  let slots = Slots<StoryReading>(count: files.count)
  let readers = Slots<StoryReader>(count: max(1, threads))
  inParallel(count: files.count, threads: threads) { index, thread in
    let reader = readers[thread] ?? StoryReader(gate)
    readers[thread] = reader
    slots[index] = reader.read(files[index])
  }
  return files.indices.map { slots[$0]! }
}

/// Where the private list of people is.
struct RosterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The private list of people, as CSV. (default: $PORTICO_ROSTER, or Private/roster.csv)",
      valueName: "file"))
  var roster: String?

  @Option(
    help: ArgumentHelp(
      "Published contacts of the program, one on each line; they are no findings.",
      valueName: "file"))
  var allow: String?

  /// A file in the folder `Private/` beside the content, if it is there.
  private func beside(_ content: String, _ name: String) -> String? {
    // Where the folder really is, whatever it was called: `.`, or by a link.
    let real = URL(fileURLWithPath: content).resolvingSymlinksInPath().deletingLastPathComponent()
    let path = real.appending(path: "Private/" + name).path
    // A link that leads nowhere is there, too, and will be told of.
    var status = stat()
    return lstat(path, &status) == 0 ? path : nil
  }

  /// The published contacts of the list that was named, or that lies beside the roster.
  func contacts(content: String) throws -> [String] {
    let besideRoster = namedRoster.map { roster in
      (roster.split(separator: "/", omittingEmptySubsequences: false).dropLast() + ["allow.txt"])
        .joined(separator: "/")
    }.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
    guard let path = allow ?? besideRoster ?? beside(content, "allow.txt") else { return [] }
    guard let list = FileManager.default.contents(atPath: path) else {
      throw UsageMistake(
        "the list `\(path)` cannot be read", mend: "check the path given with `--allow`")
    }
    var contacts = Roster()
    contacts.allow([UInt8](list))
    return contacts.allowed
  }

  /// The files that decide who is on the roster and who may be named, whether they are there or not.
  func files(content: String) -> [String] {
    let real = URL(fileURLWithPath: content).resolvingSymlinksInPath().deletingLastPathComponent()
    let usual = ["roster.csv", "roster.tsv", "roster.txt", "allow.txt"].map {
      real.appending(path: "Private/" + $0).path
    }
    let besideRoster = namedRoster.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    return usual
      + [namedRoster, allow, besideRoster?.appending(path: "allow.txt").path].compactMap { $0 }
  }

  private var namedRoster: String? {
    roster
      ?? ProcessInfo.processInfo.environment["PORTICO_ROSTER"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The roster that was named, or that lies where rosters lie; nil if there is none.
  ///
  /// - Parameter outside: folders that are published or written; the roster must lie in none.
  func roster(content: String, outside folders: [String]) throws -> Roster? {
    guard
      let path = namedRoster ?? beside(content, "roster.csv") ?? beside(content, "roster.tsv")
        ?? beside(content, "roster.txt")
    else { return nil }
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    for folder in folders {
      let inside = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
      if real.hasPrefix(inside == "/" ? "/" : inside + "/") {
        throw UsageMistake(
          "the roster lies inside `\(folder)`, where files are published or shared",
          mend: "move it to a folder of its own, such as `Private/`")
      }
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UsageMistake(
        FileManager.default.fileExists(atPath: path)
          ? "the roster `\(path)` cannot be read" : "there is no roster `\(path)`",
        mend: "check the path given with `--roster`")
    }
    do {
      return try Roster(csv: [UInt8](data))
    } catch {
      throw UsageMistake(
        "the roster `\(path)` cannot be used: \(error.description)",
        mend: "mend the file, then run again")
    }
  }
}
