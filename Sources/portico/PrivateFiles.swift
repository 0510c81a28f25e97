import ArgumentParser
import Content
import Diagnostics
import Foundation
import Matching
import Privacy
import Publishing
import SiteBuild
import Syntax

/// A private list that a command reads; whatever it says stays on this computer.
struct PrivateFile {
  /// The list as its user names it.
  let name: String
  let table: PrivateTable

  /// - Parameters:
  ///   - option: how the list is named on the command line.
  ///   - outside: folders that are published or shared; the list must lie in none of them.
  init(_ path: String, option: String, outside folders: [String]) throws {
    name = path
    try refuse(path, in: folders, what: "the list `\(path)` lies")
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw UsageMistake("there is no `\(path)`", mend: "name the list with `\(option)`")
    }
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw UsageMistake(
        "the list `\(path)` cannot be read", mend: "check the path given with `\(option)`")
    }
    do {
      table = try PrivateTable(csv: [UInt8](data))
    } catch {
      throw UsageMistake(
        "the list `\(path)` cannot be used: \(error.description)",
        mend: "mend the file, then run again")
    }
  }
}

/// Refuses a path that lies where files are published or shared, whatever links lead to it.
func refuse(_ path: String, in folders: [String], what: String) throws {
  let real = resolved(path)
  func refusal(_ folder: String) -> UsageMistake {
    UsageMistake(
      "\(what) inside `\(folder)`, where files are published or shared",
      mend: "keep it in a folder of its own, such as `Private/`")
  }
  for folder in folders {
    let inside = resolved(folder)
    if real.hasPrefix(inside == "/" ? "/" : inside + "/") { throw refusal(folder) }
  }
  if let site = publishedSite(around: real) { throw refusal(site) }
}

/// The same for a folder into which files are to be written.
func refuse(folder: String, in folders: [String], what: String) throws {
  try refuse(folder + "/any", in: folders, what: what)
}

/// The program and the private roster that a check of people is about.
struct PeopleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The content folder, for the program's rules.", valueName: "dir"))
  var content = "Content"

  @Option(
    help: ArgumentHelp(
      "The program, by its folder; needed if there are several.", valueName: "name"))
  var program: String?

  @Option(
    help: ArgumentHelp(
      "The private list of people, as CSV. (default: $PORTICO_ROSTER, or Private/roster.csv)",
      valueName: "file"))
  var roster: String?

  func beside(_ folder: String) -> String {
    besideContent(content, folder)
  }

  /// Folders in which nothing private may lie.
  var published: [String] { [content, beside("Templates"), beside("Public"), "Public"] }

  func rosterFile(_ named: String?) throws -> PrivateFile {
    let environment = ProcessInfo.processInfo.environment["PORTICO_ROSTER"]
    let path =
      named ?? roster ?? environment.flatMap { $0.isEmpty ? nil : $0 }
      ?? beside("Private") + "/roster.csv"
    return try PrivateFile(path, option: "--roster", outside: published)
  }

  func participants(_ file: PrivateFile) throws -> Participants {
    do {
      return try Participants(file.table)
    } catch {
      throw UsageMistake(
        "the list `\(file.name)` cannot be used: \(error.description)",
        mend: "`portico explain roster/column` lists its columns")
    }
  }

  /// The program whose rules count.
  func chosenProgram() throws -> Program {
    let today = CalendarDate(daysSince1970: Int(time(nil)) / 86_400)
    let options = BuildOptions(
      content: content, templates: beside("Templates"), output: nil, today: today,
      threads: ProcessInfo.processInfo.activeProcessorCount)
    let writer = Report(format: .human, colour: false) { path in
      FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }
    let read = try worldly {
      try readPrograms(options) { diagnostic in
        writeOut(writer.text(of: [diagnostic]))
        _exit(EndCode.mistakes.rawValue)
      }
    }
    let programs = read.value ?? []
    let names = programs.map(\.id)
    if let program {
      if let found = programs.first(where: { $0.id == program }) { return found }
      throw UsageMistake(
        "there is no program `\(program)` that can be read in `\(content)`",
        mend: nearestName(to: program, among: names).map { "write `--program \($0)`" }
          ?? "run `portico check` to see what is wrong there")
    }
    guard let first = programs.first else {
      throw UsageMistake(
        "no program in `\(content)` can be read",
        mend: "run `portico check` to see what is wrong, or name the folder with `--content`")
    }
    guard programs.count == 1 else {
      throw UsageMistake(
        "there are several programs: \(names.joined(separator: ", "))",
        mend: "say which one is meant: `--program \(first.id)`")
    }
    return first
  }
}

/// Runs what may fail because the world does, and ends the command if so.
func worldly<Value>(_ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch let error as WorldError {
    writeError("portico: \(error.description)\n")
    throw Ended(code: .world)
  }
}

extension PairingPolicy {
  init(_ program: Program) {
    self.init(
      program.base,
      modules: program.pages(.module).compactMap { page in
        guard case .module(let module) = page.original.noun else { return nil }
        return (page.original.path.stem, module)
      })
  }
}

/// A private file that a command writes: only its user can read it, it lies where nothing is published
/// or shared, and it takes the place of nothing but an older one of its kind.
struct PrivateOutput {
  /// Without links on the way.
  private let path: String
  private let given: String
  private let option: String

  /// - Parameters:
  ///   - option: how the file is named on the command line.
  ///   - folders: where it must not lie.
  ///   - isOlder: whether what is there already is of the same kind.
  init(
    _ path: String, option: String, outside folders: [String], isOlder: (Data) -> Bool
  ) throws {
    try refuse(path, in: folders, what: "`\(path)` would lie")
    given = path
    self.path = resolved(path)
    self.option = option
    if let old = FileManager.default.contents(atPath: path), !isOlder(old) {
      throw UsageMistake(
        "`\(path)` is there already, and this command did not write it",
        mend: "choose another name with `\(option)`")
    }
  }

  /// Writes in one step. A folder that is missing is made, for its user alone, and kept out of Git.
  func write(_ bytes: [UInt8]) throws(WorldError) {
    let target = URL(fileURLWithPath: path)
    let folder = target.deletingLastPathComponent()
    var missing: [String] = []
    var above = folder
    while !FileManager.default.fileExists(atPath: above.path) {
      missing.append(above.path)
      above = above.deletingLastPathComponent()
    }
    for path in missing.reversed() where mkdir(path, 0o700) != 0 { throw failure(path) }
    let ignore = folder.appending(path: ".gitignore").path
    if !missing.isEmpty || folder.lastPathComponent == "Private",
      !FileManager.default.fileExists(atPath: ignore), !put(Array("*\n".utf8), ignore, 0o644)
    {
      throw failure(ignore)
    }
    let staged = folder.appending(path: ".\(target.lastPathComponent).portico-\(getpid())").path
    guard put(bytes, staged, 0o600), rename(staged, path) == 0 else {
      let error = failure(given)
      unlink(staged)
      throw error
    }
  }

  private func put(_ bytes: [UInt8], _ path: String, _ mode: mode_t) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { return false }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Foundation.write(file, $0.baseAddress!, $0.count)
      }
      if count <= 0 { break }
      written += count
    }
    return close(file) == 0 && written == bytes.count
  }

  private func failure(_ path: String) -> WorldError {
    WorldError(
      "`\(path)` cannot be written: \(String(cString: strerror(errno)))",
      mend: "make room or allow writing there, or choose another `\(option)`")
  }
}
