package import Diagnostics

/// A template as it was read: one of the portal's own or one built into Portico.
package struct TemplateSource: Sendable {
  /// What `include` and `layout` call it: "module".
  package var name: String
  /// The file's path as the author knows it, for messages.
  package var file: String
  package var bytes: [UInt8]

  package init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }
}

/// Templates that have been checked, ready to render.
///
/// All that could go wrong was found at load. Rendering cannot fail, and any number of threads may
/// do it at once.
package struct TemplateSet: Sendable {
  private let programs: [String: RenderProgram]
  private let wordCount: Int

  /// Compiles every root template against its root noun, and reports the mistakes of all of them.
  ///
  /// - Parameters:
  ///   - sources: Every template. Those that are not roots are layouts and partials, and are
  ///     checked where they are used; of a partial nobody uses only the grammar is checked.
  ///   - roots: For each root template, the noun whose fields are its names; each has a source.
  ///   - wordKeys: The keys of `words`, in the order of each `WordTable`.
  /// - Returns: Nil if anything is wrong.
  package static func load(
    sources: [TemplateSource], roots: [String: RecordShape], wordKeys: [String]
  ) -> Checked<TemplateSet?> {
    var diagnostics: Set<Diagnostic> = []
    var templates: [String: ParsedTemplate] = [:]
    for source in sources {
      let parsed = ParsedTemplate.parsing(source)
      diagnostics.formUnion(parsed.diagnostics)
      templates[source.name] = parsed.value
    }
    let library = TemplateLibrary(templates: templates, wordKeys: wordKeys)
    var programs: [String: RenderProgram] = [:]
    for (name, root) in roots.sorted(by: { $0.key < $1.key }) {
      // Portico brings a template for every page; a portal can replace one, but not remove it.
      guard let template = templates[name] else { preconditionFailure("no template \"\(name)\"") }
      let program = compiled(template, root: root, library: library)
      diagnostics.formUnion(program.diagnostics)
      programs[name] = program.value
    }
    guard diagnostics.isEmpty else { return Checked(nil, diagnostics.sorted()) }
    return Checked(TemplateSet(programs: programs, wordCount: wordKeys.count))
  }

  /// Appends the page that a root template makes of a noun.
  ///
  /// - Parameters:
  ///   - name: One of the roots given to `load`.
  ///   - root: An object of the class whose fields were given for that root.
  package func render(
    _ name: String, root: AnyObject, words: WordTable, into output: inout [UInt8]
  ) {
    guard let program = programs[name] else {
      preconditionFailure("there is no root template \"\(name)\"")
    }
    precondition(program.root.accepts(root), "\"\(name)\" renders a \(program.root.name)")
    precondition(words.count == wordCount, "the word table is not in step with the word keys")
    program.run(root: root, words: words, into: &output)
  }
}
