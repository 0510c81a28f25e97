import ArgumentParser
import Content
import Diagnostics
import Foundation
import SiteBuild
import Syntax

/// Everything that has a schema: the settings files, then the types of pages.
let schemas: [(name: String, schema: Schema)] =
  [
    (
      "portal",
      Schema(
        "portal.yml", "The organisation, its languages and how the site looks.",
        of: PortalSettings.init)
    ),
    (
      "program",
      Schema(
        "program.yml", "What a program is for, whom it is for and what it asks.",
        of: ProgramSettings.init)
    ),
    (
      "cohort",
      Schema(
        "A cohort", "The people who start and finish together, and their dates.",
        of: CohortSettings.init)
    ),
  ]
  + ContentType.allCases.map { type in
    (type.rawValue, Schema(type.rawValue, type.meaning, of: { type.read($0) }))
  }

struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schemas of all settings, for editors.",
    discussion: """
      Without a name, one JSON object with all of them. They come from the definitions that the \
      build itself reads with, so an editor that knows them marks the same mistakes.
      """)

  @Argument(help: "One of portal, program, cohort, or a type of page.")
  var name: String?

  @Option(help: ArgumentHelp("Write NAME.schema.json files into this folder.", valueName: "dir"))
  var output: String?

  func run() throws {
    let chosen = schemas.filter { name == nil || $0.name == name }
    guard !chosen.isEmpty else {
      let names = schemas.map(\.name)
      throw UsageMistake(
        "there is no schema `\(name!)`",
        mend: nearestName(to: name!, among: names).map { "write `portico schema \($0)`" }
          ?? "choose one of \(names.joined(separator: ", "))")
    }
    if let output {
      try refuse(folder: output, in: ["Content"], what: "the schemas would lie")
      for (name, schema) in chosen {
        try writeNew(schema.json, to: "\(output)/\(name).schema.json", replacing: true)
      }
      print("Wrote \(counted(chosen.count, "schema")) into \(output)/.")
    } else if name != nil {
      print(chosen[0].schema.json, terminator: "")
    } else {
      let all = chosen.map { "\(quotedJSON($0.name)): \(trimmed($0.schema.json))" }
      print("{\n" + all.joined(separator: ",\n") + "\n}")
    }
  }

  private func trimmed(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

/// Writes a file of text, making the folders it needs.
///
/// - Throws: `Ended` with a message on standard error if it cannot, or if there is one already.
func writeNew(
  _ text: String, to path: String, replacing: Bool = false,
  mend: String = "choose another name, or change that file"
) throws {
  let url = URL(fileURLWithPath: path)
  if !replacing, FileManager.default.fileExists(atPath: path) {
    throw UsageMistake(
      "there is a file `\(path)` already", mend: mend)
  }
  do {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  } catch {
    writeError("portico: `\(path)` cannot be written\n")
    throw Ended(code: .world)
  }
}
