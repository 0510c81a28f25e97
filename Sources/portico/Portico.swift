import ArgumentParser
import Diagnostics
import Foundation

/// The version that `portico --version` prints.
let version = "0.1.0"

/// The program and its commands.
struct Portico: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portico",
    abstract: "Builds the portal of a mentoring program from Markdown and YAML.",
    discussion: """
      Start with `portico init my-portal`, then `portico serve` inside it. Exit codes: 0 fine, \
      1 mistakes in the content, 2 wrong usage, 3 a folder, file or port is not there, in the way \
      or cannot be used.
      """,
    version: version,
    subcommands: [
      Build.self, Serve.self, Check.self, New.self, Init.self, StoryCommand.self,
      PrivacyCommands.self, RosterCommand.self, PairsCommand.self, GapCommand.self, Reviews.self,
      Explain.self, PrintSchema.self, Templates.self, HostCommand.self, Export.self, Doctor.self,
    ])
}

@main
enum Main {
  static func main() {
    // A reader that stops reading (`portico check | head`) is no reason to crash.
    signal(SIGPIPE, SIG_DFL)
    openStreams()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let mistake = commandMistake(arguments) { fail(mistake, code: .usage) }
    do {
      var command = try Portico.parseAsRoot(arguments)
      try command.run()
      end(.fine)
    } catch let error as Ended {
      end(error.code)
    } catch let error as UsageMistake {
      fail(error.description, code: .usage)
    } catch {
      let code = Portico.exitCode(for: error)
      guard code != .success else {
        print(Portico.fullMessage(for: error))
        end(.fine)
      }
      if code == .validationFailure { fail(Portico.message(for: error), code: .usage) }
      fail("\(error)", code: .world)
    }
  }

  /// A command that does not exist, with the one that was probably meant.
  private static func commandMistake(_ arguments: [String]) -> String? {
    guard let word = arguments.first else { return nil }
    if word.hasPrefix("--"), let nearest = nearestName(to: word, among: ["--version", "--help"]),
      nearest != word
    {
      return "there is no option `\(word)`\n  mend  write `portico \(nearest)`"
    }
    if word == "help", arguments.count > 1 {
      return mistake(arguments[1], among: Portico.configuration, prefix: "help ")
    }
    for command in [
      Templates.configuration, Export.configuration, StoryCommand.configuration,
      PrivacyCommands.configuration, RosterCommand.configuration, PairsCommand.configuration,
    ]
    where word == command.commandName && arguments.count > 1 {
      return mistake(arguments[1], among: command, prefix: "\(word) ")
    }
    return mistake(word, among: Portico.configuration, prefix: "")
  }

  private static func mistake(
    _ word: String, among configuration: CommandConfiguration, prefix: String
  ) -> String? {
    guard !word.hasPrefix("-") else { return nil }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return nil }
    let nearest = nearestName(to: word, among: names)
    return "there is no command `\(prefix)\(word)`"
      + (nearest.map { "\n  mend  write `portico \(prefix)\($0)`" }
        ?? "\n  mend  choose one of \(names.joined(separator: ", "))")
  }

  private static func fail(_ message: String, code: EndCode) -> Never {
    let text = message.hasPrefix("Error: ") ? String(message.dropFirst(7)) : message
    writeError("portico: \(text)\n")
    end(code)
  }
}

/// How a run ended. Source: design.md, "Diagnostics".
enum EndCode: Int32 {
  case fine = 0
  /// Mistakes in the content.
  case mistakes = 1
  /// Wrong usage of the command.
  case usage = 2
  /// The world failed: a full disk, a folder that cannot be written.
  case world = 3
}

/// Ends the run with a code, everything having been said.
struct Ended: Error {
  let code: EndCode
}

/// The command was used in a way that cannot work.
struct UsageMistake: Error, CustomStringConvertible {
  let summary: String
  let mend: String

  init(_ summary: String, mend: String) {
    self.summary = summary
    self.mend = mend
  }

  var description: String { "\(summary)\n  mend  \(mend)" }
}
