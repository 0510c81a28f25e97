/// A template compiled to a flat list of operations over bytes, with its layout and all it
/// includes.
struct RenderProgram: Sendable {
  let root: RecordShape
  var operations: [Operation] = []
  /// All static text, in the order of the operations.
  var text: [UInt8] = []
  /// The getters of all paths, one path after the other.
  var getters: [@Sendable (AnyObject) -> Value] = []
  /// How many values are in reach at once: the root and the variables of nested loops.
  var slots = 1

  enum Operation {
    case text(start: Int32, end: Int32)
    case word(Int32, Mode)
    case value(Path, Mode)
    case jump(Int32)
    /// Goes on elsewhere unless the condition holds.
    case unlessValue(Path, Test, Int32)
    case unlessWord(Int32, negated: Bool, Int32)
    /// Runs what follows, up to `end`, for each element of the list.
    case loop(Path, slot: Int32, end: Int32)
  }

  /// A value in reach and the getters that lead on from it.
  struct Path {
    var slot: Int32
    var first: Int32
    var count: Int32
  }

  /// How a value is written, decided at load by its kind and its place.
  enum Mode: UInt8 {
    case text, attribute, html, fragment, json
  }

  struct Test {
    /// Whether being there is enough, so that a zero that is present counts.
    var presence: Bool
    var negated: Bool
  }

  func run(root: AnyObject, words: WordTable, into output: inout [UInt8]) {
    operations.withUnsafeBufferPointer { operations in
      text.withUnsafeBufferPointer { text in
        getters.withUnsafeBufferPointer { getters in
          var run = Run(
            operations: operations, text: text, getters: getters, words: words,
            values: Array(repeating: .absent, count: slots))
          run.values[0] = .record(root)
          run.run(0, operations.count, &output)
        }
      }
    }
  }
}

/// One rendering under way.
private struct Run {
  let operations: UnsafeBufferPointer<RenderProgram.Operation>
  let text: UnsafeBufferPointer<UInt8>
  let getters: UnsafeBufferPointer<@Sendable (AnyObject) -> Value>
  let words: WordTable
  var values: [Value]

  mutating func run(_ start: Int, _ end: Int, _ output: inout [UInt8]) {
    var next = start
    while next < end {
      let operation = operations[next]
      next += 1
      switch operation {
      case .text(let start, let end):
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[Int(start)..<Int(end)]))
      case .word(let word, let mode):
        switch mode {
        case .text: words.append(Int(word), in: .text, to: &output)
        case .attribute: words.append(Int(word), in: .attribute, to: &output)
        case .html, .fragment, .json: write(.text(words[Int(word)]), mode, &output)
        }
      case .value(let path, let mode):
        write(value(path), mode, &output)
      case .jump(let target):
        next = Int(target)
      case .unlessValue(let path, let test, let target):
        if holds(value(path), test.presence) == test.negated { next = Int(target) }
      case .unlessWord(let word, let negated, let target):
        if words[Int(word)].isEmpty != negated { next = Int(target) }
      case .loop(let path, let slot, let end):
        if case .list(let elements) = value(path) {
          for element in elements {
            values[Int(slot)] = element
            run(next, Int(end), &output)
          }
        }
        next = Int(end)
      }
    }
  }

  private func value(_ path: RenderProgram.Path) -> Value {
    var value = values[Int(path.slot)]
    for index in Int(path.first)..<Int(path.first + path.count) {
      guard case .record(let object) = value else { return .absent }
      value = getters[index](object)
    }
    return value
  }

  private func holds(_ value: Value, _ presence: Bool) -> Bool {
    switch value {
    case .absent: false
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .number(let number): presence || number != 0
    case .flag(let flag): flag
    case .list(let list): !list.isEmpty
    case .link, .json, .record: true
    }
  }

  private func write(_ value: Value, _ mode: RenderProgram.Mode, _ output: inout [UInt8]) {
    switch value {
    case .text(let text):
      switch mode {
      case .text: output.append(text: text)
      case .fragment: output.append(fragment: text)
      case .attribute, .html, .json: output.append(attribute: text)
      }
    case .html(let html):
      // Only a text position accepts HTML; see `Place.verdict(on:)`.
      if mode == .html { output.append(contentsOf: html.bytes) }
    case .link(let link):
      if mode == .text { output.append(text: link.url) } else { output.append(attribute: link.url) }
    case .number(let number): output.append(number: number)
    case .flag(let flag): output.append(flag ? "true" : "false")
    case .json(let json):
      if mode == .json { output.append(json: json) } else { output.append(attribute: json) }
    case .absent, .list, .record: break
    }
  }
}
