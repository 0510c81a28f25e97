import Foundation
import PackagePlugin

/// Turns Debian's lists of English words into Swift source before `EnglishWords` is compiled, so that
/// the binary carries them and no list is checked in.
@main
struct EmbedWords: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "Words.swift")
    let lists = ["american-english", "british-english"].map {
      URL(fileURLWithPath: "/usr/share/dict/\($0)")
    }
    return [
      .buildCommand(
        displayName: "Embedding English words",
        executable: try context.tool(named: "embed-words").url,
        arguments: [output.path] + lists.map(\.path), inputFiles: lists, outputFiles: [output])
    ]
  }
}
