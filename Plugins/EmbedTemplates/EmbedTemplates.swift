import Foundation
import PackagePlugin

/// Turns the folder `Templates/` into Swift source before `BuiltInTheme` is compiled, so that the
/// binary carries its theme and no generated file is checked in.
///
/// SwiftPM's own `.embedInCode` would do, but it writes every byte as a number: the stylesheet alone
/// (31 kB) then takes 5.5 s to compile with optimisation. As a string literal it takes 0.06 s.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "Files.swift")
    let files = FileManager.default.enumerator(atPath: folder.path)
    let names = (files?.compactMap { $0 as? String } ?? []).filter { $0.contains(".") }.sorted()
    return [
      .buildCommand(
        displayName: "Embedding Templates/",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [folder.path, output.path] + names,
        inputFiles: names.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
