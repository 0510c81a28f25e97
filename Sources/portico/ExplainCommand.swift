import ArgumentParser
import Diagnostics

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a code from a report, with an example.",
    discussion: "Without a code, lists them all.")

  @Argument(help: "The code, such as link/dangling.")
  var code: String?

  func run() throws {
    guard let name = code else {
      for code in Code.explained { print(code.name) }
      return
    }
    guard let code = Code.explained.first(where: { $0.name == name }) else {
      let nearest = nearestName(to: name, among: Code.explained.map(\.name))
      throw UsageMistake(
        "there is no code `\(name)`",
        mend: nearest.map { "write `portico explain \($0)`" } ?? "`portico explain` lists them all")
    }
    print("\(code.name)\n\n\(code.explanation)")
  }
}
