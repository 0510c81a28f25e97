/// The theme that the binary carries: every file of this repository's `Templates/`.
///
/// The plugin `EmbedTemplates` writes `files` at each build.
package enum BuiltInTheme {
  /// The bytes of a file by its path inside `Templates/` (`module.html`, `words/fr.yml`), or nil.
  package static func bytes(of name: String) -> [UInt8]? {
    index[name].map(bytes)
  }

  /// The paths of all files, sorted.
  package static let names: [String] = files.map { "\($0.name)" }

  // A static string costs nothing at start-up; its bytes are copied when they are asked for.
  private static let index: [String: StaticString] = Dictionary(
    uniqueKeysWithValues: files.map { ("\($0.name)", $0.text) })

  private static func bytes(of text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
