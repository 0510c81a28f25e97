import ArgumentParser
import BuiltInTheme
import Content
import Diagnostics
import Foundation
import SiteBuild
import Syntax
import Templating

struct Templates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "Shows what templates there are and what each may say.",
    discussion: """
      A file of the same name in your own `Templates/` replaces a built-in one. `portico templates eject NAME` copies one there, for you to change.
      """,
    subcommands: [List.self, Fields.self, Words.self, Show.self, Eject.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the built-in files.")

    func run() {
      let pages = Set(templateReference().map(\.template))
      print("Pages:")
      for name in BuiltInTheme.names where pages.contains(stem(name)) { print("  \(name)") }
      print("Layouts and parts:")
      for name in BuiltInTheme.names where name.hasSuffix(".html") && !pages.contains(stem(name)) {
        print("  \(name)")
      }
      print("Others:")
      for name in BuiltInTheme.names where !name.hasSuffix(".html") { print("  \(name)") }
    }

    private func stem(_ name: String) -> String {
      name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    }
  }

  struct Fields: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fields", abstract: "Prints every field that a template may use.",
      discussion: "Without a name, the reference for all templates.")

    @Argument(help: "A template, such as module.")
    var template: String?

    func run() throws {
      let all = templateReference()
      if let template, !all.contains(where: { $0.template == template }) {
        throw unknown(template, all.map(\.template), command: "fields")
      }
      var told: Set<String> = []
      for entry in all where template == nil || entry.template == template {
        print("\(entry.template).html")
        for field in entry.root.fields {
          print("  \(field.name): \(field.shape.description)")
        }
        print("")
      }
      for entry in all where template == nil || entry.template == template {
        for record in entry.root.reachable
        where record.name != "Template" && told.insert(record.name).inserted {
          print("\(record.name): \(record.documentation)")
          let width = record.fields.map { $0.name.count }.max() ?? 0
          for field in record.fields {
            let name = field.name + String(repeating: " ", count: width - field.name.count)
            print("  \(name)  \(field.shape.description). \(field.documentation)")
          }
          print("")
        }
      }
    }
  }

  struct Words: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "words", abstract: "Lists every word that words.yml may change, in English.")

    func run() {
      guard let bytes = BuiltInTheme.bytes(of: "words/en.yml") else { return }
      print(String(decoding: bytes, as: UTF8.self), terminator: "")
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Prints a built-in file.")

    @Argument(help: "The file, such as module.html.")
    var name: String

    func run() throws {
      print(
        String(decoding: try builtIn(name, command: "show").bytes, as: UTF8.self), terminator: "")
    }
  }

  struct Eject: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "eject",
      abstract: "Copies a built-in file into your own templates, to change it.")

    @Argument(help: "The file, such as module.html.")
    var name: String

    @Option(help: ArgumentHelp("The folder of your own templates.", valueName: "dir"))
    var templates = "Templates"

    @Flag(help: "Replace a file that is there already.")
    var force = false

    func run() throws {
      let file = try builtIn(name, command: "eject")
      guard !file.name.hasPrefix("words/") else {
        throw UsageMistake(
          "`\(file.name)` is no template",
          mend: "write only the words that you change into `Content/words.yml`;"
            + " `portico templates words` lists them")
      }
      guard !file.name.hasPrefix("worksheets/") else {
        throw UsageMistake(
          "`\(file.name)` is no template",
          mend: "write `portico new worksheet \(file.name.dropFirst(11).prefix { $0 != "." })`;"
            + " the copy in `Content/` takes its place")
      }
      let text =
        ejectComment(for: file.bytes, name: file.name) + String(decoding: file.bytes, as: UTF8.self)
      let path = "\(templates)/\(file.name)"
      try writeNew(
        text, to: path, replacing: force,
        mend: "change that file, or begin anew from the built-in one with `--force`")
      print("Copied to \(path). What you change there wins over the built-in one.")
    }
  }
}

private func builtIn(_ given: String, command: String) throws -> (name: String, bytes: [UInt8]) {
  // The name of one's own file says as well which one is meant.
  let name = given.hasPrefix("Templates/") ? String(given.dropFirst(10)) : given
  for candidate in [name, name + ".html"] {
    if let bytes = BuiltInTheme.bytes(of: candidate) { return (candidate, bytes) }
  }
  throw unknown(name, BuiltInTheme.names, command: command)
}

private func unknown(_ name: String, _ names: [String], command: String) -> UsageMistake {
  UsageMistake(
    "there is no template `\(name)`",
    mend: (nearestName(to: name, among: names) ?? nearestName(to: name + ".html", among: names)).map
    { "write `portico templates \(command) \($0)`" }
      ?? "`portico templates` lists them")
}
