// Writes the lower-case words of some lists as one Swift source file:
//
//     embed-words OUTPUT LIST…
//
// Run by the plugin EmbedWords; see there for why. A word is a line of two or more letters `a` to `z`;
// names begin with a capital there, and are left out.

import Foundation

let arguments = CommandLine.arguments.dropFirst()
var words: Set<String> = []
for list in arguments.dropFirst() {
  guard let text = try? String(contentsOfFile: list, encoding: .utf8) else {
    print(
      "error: there is no \(list); install Debian's packages wamerican and wbritish (`Scripts/need site`)"
    )
    exit(1)
  }
  for line in text.split(separator: "\n")
  where line.utf8.count >= 2 && line.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
    words.insert(String(line))
  }
}
let source =
  "extension EnglishWords {\n  static let list: StaticString = \"\"\"\n"
  + words.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.joined(
    separator: "\n")
  + "\n\n\"\"\"\n}\n"
try source.write(toFile: arguments.first!, atomically: true, encoding: .utf8)
