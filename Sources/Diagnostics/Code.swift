/// The permanent name of a kind of mistake, with what `portico explain` says of it.
///
/// Names are `area/what-is-wrong`. Once released, a name keeps its meaning for good. Each area has
/// a file of its own beside this one; `Code.all` is the sum of them.
package struct Code: Hashable, Sendable {
  package let name: String
  /// A few sentences for `portico explain`: what the rule is, why it exists, and an example of the
  /// mend. Plain text; a line that starts with four spaces is an example.
  package let explanation: String

  package init(_ name: String, _ explanation: String) {
    self.name = name
    self.explanation = explanation
  }

  package static func == (a: Code, b: Code) -> Bool { a.name == b.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
