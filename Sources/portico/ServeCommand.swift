import ArgumentParser
import Content
import Diagnostics
import Dispatch
import Foundation
import Preview
import SiteBuild

struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the site in a browser while you write it.",
    discussion: """
      The page in the browser follows every file that you save, and stays where you were reading. A \
      mistake is shown over the page, with the last good page behind it, and goes when it is mended. \
      Only this computer can see it, and your output folder stays as it is. Stop with Ctrl-C.
      """)

  @OptionGroup var source: SourceOptions

  @Option(
    help: ArgumentHelp(
      "The address to serve at; `0.0.0.0` lets others on your network see it.", valueName: "name"))
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "The port to serve at; 0 for any that is free. (default: 8000, or the next free one)",
      valueName: "n"))
  var port: Int?

  @Option(help: "For whom the site is: everyone or admin.")
  var audience = SiteReaders.everyone

  @Flag(help: "Open the page in your browser.")
  var open = false

  @Flag(help: "Look at the files again and again instead of being told of changes.")
  var poll = false

  @Option(help: ArgumentHelp("For how many seconds one page may be read.", visibility: .hidden))
  var patience = 5.0

  /// A page that ended the run before this one, as an object for the overlay; see `begin(anew:)`.
  @Option(help: ArgumentHelp("", visibility: .hidden))
  var waitingFor: String?

  func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("`--port` takes a number from 0 to 65535")
    }
  }

  /// The port that is tried first when none is asked for, and how many after it.
  private static let usualPorts = 8000..<8100

  func run() throws {
    // What cannot work at all ends the run before anything is served.
    let first = try options()
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: first.content, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      throw Failed(WorldError.noContentFolder(source.content))
    }
    let state = PreviewState()
    let server = try startServer(state)
    // Before the first build, so that nothing that is saved meanwhile is missed.
    let watcher = try Watcher(
      WatchedPlaces(
        folders: [first.content, first.templates],
        files: source.people.files(content: first.content)), way: poll ? .looking : .told)
    let signals = endOnSignals { server.stop() }
    defer { signals.forEach { $0.cancel() } }
    var talk = PreviewTalk(
      writer: reportWriter(source.format), reveal: source.reveal, host: host, port: server.port,
      isPublic: !Self.isLoopback(host), showsDrafts: source.drafts)
    talk.begin(content: first.content, watcher: watcher)

    let site = LiveSite(patience: patience) { [talk] diagnostic in
      talk.tellTooHard(diagnostic)
      begin(anew: server, waitingFor: talk.writer.objects(of: [diagnostic])[0])
    }
    var changes: Changes?
    if let waitingFor {
      state.show(mistakes: [waitingFor])
      changes = watcher.next()
      if changes == nil { return }
    }
    repeat {
      let start = ContinuousClock.now
      do {
        let update = try site.update(
          try options(), changed: changes.flatMap { $0.isMore ? nil : $0.paths })
        let mistakes = update.result.diagnostics.filter { $0.severity == .error }
        if mistakes.isEmpty {
          state.show(site)
        } else {
          state.show(mistakes: talk.writer.objects(of: mistakes))
        }
        talk.tell(update, changes, took: ContinuousClock.now - start, address: site.address)
        if open, changes == nil { openBrowser(talk.address) }
      } catch {
        // A folder that is being replaced: it may be over at the next change.
        let failure = Failed(error)
        state.show(mistakes: [failure.object])
        talk.tell(failure)
      }
      changes = watcher.next()
    } while changes != nil
  }

  private func options() throws -> BuildOptions {
    var options = try source.options(output: nil)
    options.readers = audience
    return options
  }

  /// Replaces this process by one that serves the same, shows a mistake and waits for its mend.
  ///
  /// A page that takes too long to read cannot be given up: the thread that reads it would go on for
  /// ever. But whoever pasted it in wants to be told in the page, and to go on without a new start.
  private func begin(anew server: PreviewServer, waitingFor object: String) -> Never {
    let port = server.port
    server.stop()
    let words =
      CommandLine.arguments + ["--port", String(port), "--waiting-for", object]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    execv(Bundle.main.executablePath ?? words[0], arguments)
    _exit(EndCode.mistakes.rawValue)
  }

  // MARK: Beginning

  private static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }

  private func startServer(_ state: PreviewState) throws -> PreviewServer {
    let visitors = Visitors(
      host: host, machine: Self.isLoopback(host) ? [] : namesOfThisMachine())
    let ports = port.map { $0...$0 } ?? Self.usualPorts.lowerBound...Self.usualPorts.upperBound - 1
    for port in ports {
      do {
        return try PreviewServer(host: host, port: port, state: state, visitors: visitors)
      } catch PreviewServer.Failure.portTaken where self.port == nil {
        continue
      } catch PreviewServer.Failure.portTaken {
        throw Failed(
          "port \(port) is taken by another program",
          mend: "leave `--port` out, which takes the next free one, or stop the other program")
      } catch PreviewServer.Failure.notAllowed {
        throw Failed(
          "this user may not serve at port \(port)", mend: "choose a port of 1024 or more")
      } catch PreviewServer.Failure.noSuchHost {
        throw Failed(
          "this computer has no address `\(host)`",
          mend: "leave `--host` out, or name an address of this computer")
      } catch PreviewServer.Failure.other(let reason) {
        throw Failed("the preview cannot be served: \(reason)", mend: "choose another `--port`")
      }
    }
    throw Failed(
      "all ports from \(ports.lowerBound) to \(ports.upperBound) are taken",
      mend: "choose one with `--port`")
  }

  /// Ends the run, with exit code 0, when it is interrupted, asked to end, or its terminal is closed.
  private func endOnSignals(_ clean: @escaping @Sendable () -> Void) -> [any DispatchSourceSignal] {
    [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        clean()
        // Other threads may be in the middle of a build, so nothing is taken down in order.
        if isatty(STDOUT_FILENO) == 1 { writeOut("\n") }
        _exit(EndCode.fine.rawValue)
      }
      source.activate()
      return source
    }
  }

  private func openBrowser(_ address: String) {
    #if os(macOS)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [opener, address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { process in
      if process.terminationStatus != 0 {
        print("No browser could be opened; open the address yourself.")
      }
    }
    do { try process.run() } catch {
      print("No browser could be opened; open the address yourself.")
    }
  }
}

/// What a build could not even begin with, as it is told in the terminal and over the page.
private struct Failed: Error, CustomStringConvertible {
  let summary: String
  let mend: String

  init(_ summary: String, mend: String) {
    self.summary = summary
    self.mend = mend
  }

  init(_ error: any Error) {
    let parts = "\(error)".components(separatedBy: "\n  mend  ")
    self.init(parts[0], mend: parts.count > 1 ? parts[1] : "mend it, then save any file")
  }

  var description: String { "\(summary)\n  mend  \(mend)" }

  /// Like those of `Report.objects(of:)`.
  var object: String {
    "{\"summary\":\(quotedJSON(summary)),\"mend\":\(quotedJSON(mend))}"
  }
}

/// What a preview says in the terminal.
private struct PreviewTalk {
  let writer: Report
  let reveal: Bool
  let host: String
  let port: Int
  let isPublic: Bool
  let showsDrafts: Bool
  /// The folder of the site, as far as it is known.
  private var base = "/"
  private var content = ""
  /// What was told of before and need not be told again.
  private var known: Set<Diagnostic> = []
  private var isFirst = true
  private var hadMistakes = false

  init(
    writer: Report, reveal: Bool, host: String, port: Int, isPublic: Bool, showsDrafts: Bool
  ) {
    self.writer = writer
    self.reveal = reveal
    self.host = host
    self.port = port
    self.isPublic = isPublic
    self.showsDrafts = showsDrafts
  }

  /// Where the preview is.
  var address: String { address(at: isForAll ? "127.0.0.1" : host) }

  /// Whether it listens at all addresses of this computer.
  private var isForAll: Bool { host == "0.0.0.0" || host == "::" }

  private func address(at name: String) -> String {
    "http://\(name.contains(":") ? "[\(name)]" : name):\(port)\(base)"
  }

  /// Where others on the network find it, if it listens at all addresses.
  private var addressesForOthers: [String] {
    guard isForAll else { return [] }
    let isAddress = { (name: String) in name.allSatisfy { $0.isNumber || $0 == "." } }
    return namesOfThisMachine().filter { isAddress($0) && !$0.hasPrefix("127.") }.sorted()
      .map(address(at:))
  }

  mutating func begin(content: String, watcher: Watcher) {
    self.content = content
    if let reason = watcher.reason {
      print("Files are looked at again and again: \(reason). Changes show a little later.")
    }
    if isPublic {
      print(
        """
        Everybody on your network can see this preview\(showsDrafts ? ", drafts included" : ""), \
        without a password.
        """)
    }
    fflush(nil)
  }

  func tellTooHard(_ diagnostic: Diagnostic) {
    fflush(nil)
    writeOut(writer.text(of: [diagnostic]))
    if writer.format == .human { print("Waiting until it is mended.") }
    fflush(nil)
  }

  mutating func tell(
    _ update: LiveSite.Update, _ changes: Changes?, took: Duration, address: String?
  ) {
    if let address { base = basePath(of: address) }
    var news = update.result
    news.diagnostics.removeAll { $0.severity != .error && known.contains($0) }
    // What comes back is news again; but a mistake may hide what was told before.
    if news.hasErrors {
      known.formUnion(update.result.diagnostics)
    } else {
      known = Set(update.result.diagnostics)
    }
    let milliseconds = Int((took / .milliseconds(1)).rounded())
    portico.tell(
      news, writer, reveal: reveal, showsNotices: false,
      onMistakes: isFirst ? "" : "; the last good pages stay"
    ) { result in
      guard let changes else {
        return "Made \(counted(result.pages, "page")) in \(milliseconds) ms"
      }
      let count = update.changed.count + update.removed.count
      return (hadMistakes ? "No mistakes any more. " : "")
        + "\(named(changes)): \(counted(count, "file")) of the site changed, in \(milliseconds) ms"
    }
    hadMistakes = update.result.hasErrors
    if isFirst, writer.format == .human {
      let others = addressesForOthers.map { "Others open  \($0)\n" }.joined()
      print(
        "\nOpen  \(self.address)\n\(others)Write in \(content)/ and save: the page follows. Stop with Ctrl-C.\n"
      )
    }
    isFirst = false
    fflush(nil)
  }

  func tell(_ failure: Failed) {
    writeError("portico: \(failure)\n")
  }

  /// What changed, as a person would say it.
  private func named(_ changes: Changes) -> String {
    let paths = changes.paths.sorted()
    guard paths.count == 1, !changes.isMore else {
      return changes.isMore ? "Many files changed" : "\(paths.count) files changed"
    }
    return "\(paths[0]) \(changes.gone.isEmpty ? "saved" : "is gone")"
  }
}
