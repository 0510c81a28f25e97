import Syntax
import Testing

private enum Phase: String, CaseIterable, Sendable { case early, late }

private struct Module {
  init(_ keys: Keys) {
    _ = keys.required("title", .text(max: 90), "The page's title.", example: "Your first meeting")
    _ = keys.required("minutes", .int(in: 1...240), "How long it takes.", example: "30")
    _ = keys.value("phase", .choice(Phase.self), default: .early, "When.", example: "late")
    _ = keys.list("tags", of: .slug, "Tags.", example: "[trust, goals]")
    _ = keys.required("consent", .object(Consent.init), "What was agreed.")
    _ = keys.list("people", of: .object(Consent.init), atLeast: 1, "Who.")
    _ = keys.list(
      "terms", of: .object(Consent.init), "More.", example: "- persons: 1\n  day: 2026-01-01")
    _ = keys.map("links", of: .url, "Links.", example: "{mid: \"https://a.example/\"}")
    _ = keys.optional("open", .bool, "Whether.", example: "true")
  }
}

private struct Consent {
  init(_ keys: Keys) {
    _ = keys.required("persons", .int(in: 1...9), "How many.", example: "2")
    _ = keys.required("day", .date, "When.")
    _ = keys.optional("note", .text, "Anything else.")
  }
}

@Suite("schemas")
struct SchemaTests {
  private let schema = Schema("Module", "A piece of training.", of: Module.init)

  @Test("a schema says what the reader checks")
  func json() {
    let json = schema.json
    for part in [
      "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"",
      "\"additionalProperties\": false", "\"maxLength\": 90", "\"maximum\": 240",
      "\"format\": \"date\"", "\"default\": \"early\"", "\"title\": \"Module\"",
      "\"description\": \"The page's title.\"", "\"pattern\": \"^[a-z0-9-]{1,120}$\"",
    ] {
      #expect(json.contains(part), "\(part)")
    }
    #expect(
      json.contains(
        "\"required\": [\n    \"consent\",\n    \"minutes\",\n    \"people\",\n    \"title\"\n  ]"))
    #expect(json == Schema("Module", "A piece of training.", of: Module.init).json)
  }

  @Test("a scaffold is read without a mistake")
  func scaffold() {
    let read = decode(
      Module.init, from: yaml(from: Array(schema.scaffold.utf8), file: "a").value, file: "a")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)\n\(schema.scaffold)")
    #expect(schema.scaffold.hasPrefix("# The page's title.\ntitle: Your first meeting\n"))
    #expect(schema.scaffold.contains("# tags: [trust, goals]"))
  }

  @Test("a scaffold with all its lines on is read without a mistake")
  func wholeScaffold() {
    let on = schema.scaffold.split(separator: "\n").map { line in
      let text = line.hasPrefix("# ") ? line.dropFirst(2) : line
      // A comment that was a sentence stays one.
      return text.hasSuffix(".") && !text.contains(": ") ? "# " + text : text
    }.filter { !$0.contains("One of") && !$0.contains("Left out") }.joined(separator: "\n")
    let tree = yaml(from: Array(on.utf8), file: "a")
    #expect(tree.diagnostics.isEmpty, "\(tree.diagnostics)\n\(on)")
    let read = decode(Module.init, from: tree.value, file: "a")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)\n\(on)")
  }
}
