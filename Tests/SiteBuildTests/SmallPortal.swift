import Foundation
import Packing
import Synchronization
import Testing

/// A copy of a portal in a folder of its own, for one test to change, and to build as its user does:
/// with the `portico` command.
final class SmallPortal: Sendable {
  /// The folder that holds `Content/`; `Public/` will stand beside it.
  let path: String

  static let smallest = tests + "/Fixtures/smallest/Content"
  static let example = repository + "/Content"

  /// - Parameter files: what differs from the copied portal, by path inside `Content/`.
  init(_ files: [String: String] = [:], copying content: String = smallest) throws {
    path = NSTemporaryDirectory() + "portico-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: content, toPath: path + "/Content")
    try FileManager.default.createDirectory(
      atPath: path + "/Private", withIntermediateDirectories: false)
    try FileManager.default.copyItem(
      atPath: tests + "/Fixtures/roster.csv", toPath: path + "/Private/roster.csv")
    for (file, text) in files { try write(text, to: file) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

  func write(_ bytes: [UInt8], to file: String) throws {
    let url = URL(fileURLWithPath: path + "/Content/" + file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Replaces text in a file, wherever it stands; it must stand there.
  func change(_ file: String, _ old: String, to new: String) throws {
    let text = try String(contentsOfFile: path + "/Content/" + file, encoding: .utf8)
    try #require(text.contains(old), "\(file) does not say \(old)")
    try write(text.replacingOccurrences(of: old, with: new), to: file)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path + "/Content/" + file)
  }

  /// The example as it is, and what its build said: built once for all tests that only look.
  static let exampleBuild = Result<(site: [String: [UInt8]], said: String), any Error> {
    let portal = try SmallPortal(copying: example)
    let ended = try portal.build()
    try #require(ended.code == 0, "\(ended.output)")
    return (portal.site, ended.output)
  }

  /// Its pages and other texts.
  static let exampleSite = exampleBuild.map { texts(of: $0.site) }

  static func texts(of site: [String: [UInt8]]) -> [String: String] {
    site.filter { !$0.key.hasPrefix("assets/") }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// A page of the example as it is.
  static func examplePage(_ name: String) throws -> String {
    try #require(exampleSite.get()[name], "there is no \(name)")
  }

  /// Builds into `Public/`, as on 14 September 2026.
  @discardableResult
  func build(
    _ arguments: String..., environment: [String: String] = [:], limit: Double = 60
  ) throws -> Ended {
    try portico(
      ["build", "--today", "2026-09-14", "--format", "line"] + arguments, in: path,
      environment: environment, limit: limit)
  }

  /// Records of every story, as it is now, that its text was approved.
  func approveStories() throws {
    let ended = try portico(["story", "approve", "Content"], in: path)
    try #require(ended.code == 0, "\(ended.output)\(ended.errors)")
  }

  /// The finished site, by path inside it.
  var site: [String: [UInt8]] { contents(of: path + "/Public") }

  func page(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/Public/" + name, encoding: .utf8)
  }
}

/// A page of the smallest portal: a guideline with this text.
func guideline(_ body: String, settings: String = "") -> [String: String] {
  [suspect: "---\ntitle: A page\nkind: conduct\npart: support\n\(settings)---\n\n\(body)\n"]
}

/// A zip with these files, as office programs write their documents.
func zipped(_ files: [String: String]) throws -> [UInt8] {
  let path = NSTemporaryDirectory() + "portico-test-" + UUID().uuidString
  defer { try? FileManager.default.removeItem(atPath: path) }
  var zip = try ZipFile(at: path)
  for (name, text) in files.sorted(by: { $0.key < $1.key }) {
    try zip.add(ZipFile.Part(name: name, bytes: Array(text.utf8)))
  }
  try zip.finish()
  return [UInt8](try #require(FileManager.default.contents(atPath: path)))
}

/// The file that `guideline` writes.
let suspect = "bridge/guidelines/suspect.md"

private let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
private let repository = URL(fileURLWithPath: tests + "/../..").standardizedFileURL.path

/// The files below a folder, by path inside it.
func contents(of folder: String) -> [String: [UInt8]] {
  var found: [String: [UInt8]] = [:]
  for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
    if let data = FileManager.default.contents(atPath: folder + "/" + path) {
      found[path] = [UInt8](data)
    }
  }
  return found
}

/// Everything below a folder that can tell of a change: names, bytes, times of change and inodes;
/// but for what a build remembers in `.cache`, which may come and go.
func state(of folder: String) -> [String: String] {
  var found: [String: String] = [:]
  for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
    var status = stat()
    guard path != ".cache", !path.hasPrefix(".cache/"),
      lstat(folder + "/" + path, &status) == 0
    else { continue }
    let bytes = FileManager.default.contents(atPath: folder + "/" + path) ?? Data()
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    found[path] = "\(status.st_ino) \(time.tv_sec).\(time.tv_nsec) \(bytes.hashValue)"
  }
  return found
}

/// The names of files that differ between two sites, for a message that can be read.
func differing(_ a: [String: [UInt8]], _ b: [String: [UInt8]]) -> [String] {
  Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
}

// MARK: Running the command

/// How a run of a command ended.
struct Ended {
  /// The exit code, or the negated signal that ended it.
  var code: Int32
  var output: String
  var errors: String
  /// The processor time it took, which does not depend on what else the machine is doing.
  var seconds: Double
  /// The most memory it held; 0 if that was less than these tests hold themselves: the system counts
  /// what a process inherits for a moment when it starts.
  var megabytes: Int
}

/// Runs the `portico` that was built together with these tests.
func portico(
  _ arguments: [String], in folder: String, environment: [String: String] = [:], limit: Double = 60
) throws -> Ended {
  try run(binary, arguments, in: folder, environment: environment, limit: limit)
}

let binary: String = {
  // Beside the test bundle, wherever the build folder is.
  var folder = Bundle.main.executableURL!.deletingLastPathComponent()
  #if canImport(Darwin)
    folder = Bundle(for: SmallPortal.self).bundleURL.deletingLastPathComponent()
  #endif
  return folder.appending(path: "portico").path
}()

/// Runs a command with next to nothing in its environment but what is given, and reads what it says
/// through pipes. A command that goes on for longer than `limit` seconds is killed.
func run(
  _ program: String, _ arguments: [String], in folder: String, environment: [String: String] = [:],
  limit: Double = 60
) throws -> Ended {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
  #else
    var actions = posix_spawn_file_actions_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
  // What a sanitizer was told holds for the command, too.
  let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
  let variables = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
    .merging(sanitizers) { $1 }.merging(environment) { $1 }.map { "\($0)=\($1)" }
  // `env` goes to the folder and becomes the program.
  let words = (["env", "-C", folder, program] + arguments).map { strdup($0) } + [nil]
  let settings = variables.map { strdup($0) } + [nil]
  defer { for text in words + settings { free(text) } }

  let start = ContinuousClock.now
  var process: pid_t = 0
  var inherited = 0
  let (output, errors) = try starting.withLock { _ in
    // No other process may be started in between: it would hold the pipes' ends open.
    let (output, errors) = (try pipe(), try pipe())
    posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.write, 2)
    let failure = posix_spawn(&process, "/usr/bin/env", &actions, nil, words, settings)
    close(output.write)
    close(errors.write)
    var own = rusage()
    // 0 is RUSAGE_SELF, which each system gives another type.
    _ = getrusage(0, &own)
    inherited = own.mostMegabytes
    try #require(failure == 0, "\(program) cannot be run: \(String(cString: strerror(failure)))")
    return (output, errors)
  }
  var pipes = [pollfd(fd: output.read, events: Int16(POLLIN), revents: 0)]
  pipes.append(pollfd(fd: errors.read, events: Int16(POLLIN), revents: 0))
  defer { for pipe in [output, errors] { close(pipe.read) } }

  var said: [[UInt8]] = [[], []]
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  // A pipe that has ended is taken out by a negative descriptor.
  while pipes.contains(where: { $0.fd >= 0 }) {
    let left = limit - (ContinuousClock.now - start) / .seconds(1)
    if poll(&pipes, nfds_t(pipes.count), Int32(max(0, left) * 1000)) == 0 {
      kill(process, SIGKILL)
      break
    }
    for index in pipes.indices where pipes[index].fd >= 0 && pipes[index].revents != 0 {
      let count = read(pipes[index].fd, &buffer, buffer.count)
      if count > 0 { said[index] += buffer[..<count] } else { pipes[index].fd = -1 }
    }
  }
  var status: Int32 = 0
  var usage = rusage()
  while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
  return Ended(
    code: status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F),
    output: String(decoding: said[0], as: UTF8.self),
    errors: String(decoding: said[1], as: UTF8.self),
    seconds: [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }, megabytes: usage.mostMegabytes > inherited ? usage.mostMegabytes : 0)
}

extension rusage {
  fileprivate var mostMegabytes: Int {
    #if canImport(Darwin)
      Int(ru_maxrss) >> 20
    #else
      Int(ru_maxrss) >> 10
    #endif
  }
}

private let starting = Mutex<Void>(())

/// A pipe that processes get only where they are given it.
private func pipe() throws -> (read: Int32, write: Int32) {
  var ends: [Int32] = [0, 0]
  try #require(Foundation.pipe(&ends) == 0)
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}
