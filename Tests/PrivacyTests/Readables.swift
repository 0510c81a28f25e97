import Testing

@testable import Privacy

/// A readable of one piece a line, all of one kind; the bytes come from where they stand.
func plain(
  _ text: String, as kind: Readable.Piece.Kind = .prose, label: String = ""
) -> Readable {
  var readable = Readable()
  readable.text = Array(text.utf8)
  readable.origin = readable.text.indices.map { Int32($0) }
  var start = 0
  for (index, byte) in readable.text.enumerated() where byte == 0x0A {
    readable.pieces.append(.init(kind, start..<index, label: label))
    start = index + 1
  }
  readable.pieces.append(.init(kind, start..<readable.text.count, label: label))
  return readable
}

/// What a trace covers, as a reader sees it.
func words(_ trace: Trace, in readable: Readable) -> String {
  String(decoding: readable.text[trace.range], as: UTF8.self)
}

/// Expects the stretches between `⟦` and `⟧`, and nothing else, to be found.
func expectTraces(
  _ marked: String, _ kinds: Set<TraceKind>, _ severity: TraceSeverity, form: String? = nil,
  rules: PatternRules = PatternRules(), sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst()
    .map { part in String(part.prefix { $0 != "⟧" }) }
  let readable = plain(marked.filter { $0 != "⟦" && $0 != "⟧" })
  let traces = patternTraces(in: readable, rules: rules)
  #expect(traces.map { words($0, in: readable) } == expected, sourceLocation: sourceLocation)
  for trace in traces {
    #expect(kinds.contains(trace.kind), sourceLocation: sourceLocation)
    #expect(trace.severity == severity, sourceLocation: sourceLocation)
    if let form { #expect(trace.form == form, sourceLocation: sourceLocation) }
  }
}
