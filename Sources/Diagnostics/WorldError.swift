/// The world failed us: a full disk, a folder that cannot be read.
///
/// Mistakes in the content are diagnostics, never errors; this ends the run with exit code 3.
package struct WorldError: Error, CustomStringConvertible {
  /// What could not be done.
  package var summary: String
  /// What the user can do about it.
  package var mend: String

  package init(_ summary: String, mend: String) {
    self.summary = summary
    self.mend = mend
  }

  package var description: String { "\(summary)\n  mend  \(mend)" }
}
