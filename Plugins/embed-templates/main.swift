// Writes the named files of a folder as one Swift source file:
//
//     embed-templates FOLDER OUTPUT NAME…
//
// Run by the plugin EmbedTemplates; see there for why.

import Foundation

let arguments = CommandLine.arguments.dropFirst()
let folder = URL(fileURLWithPath: arguments.first!)
let output = URL(fileURLWithPath: arguments.dropFirst().first!)

var source =
  "extension BuiltInTheme {\n  package static let files: [(name: StaticString, text: StaticString)] = [\n"
for name in arguments.dropFirst(2).sorted() {
  let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  // Five signs make a raw literal that no template can close or interpolate.
  source += "    (\"\(name)\", #####\"\"\"\n\(text)\n\"\"\"#####),\n"
}
source += "  ]\n}\n"
try source.write(to: output, atomically: true, encoding: .utf8)
