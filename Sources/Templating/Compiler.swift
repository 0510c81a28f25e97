import Diagnostics

/// Every parsed template, by name, and the keys of `words`.
struct TemplateLibrary {
  let templates: [String: ParsedTemplate]
  let wordKeys: [String]
  let wordIndex: [String: Int]

  init(templates: [String: ParsedTemplate], wordKeys: [String]) {
    self.templates = templates
    self.wordKeys = wordKeys
    wordIndex = Dictionary(
      wordKeys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A root template compiled with its layout and all it includes.
func compiled(
  _ template: ParsedTemplate, root: RecordShape, library: TemplateLibrary
) -> Checked<RenderProgram> {
  for field in root.fields {
    precondition(
      !reservedWords.contains(field.name), "\"\(field.name)\" means something else in a template")
  }
  var compiler = Compiler(template: template, root: root, library: library)
  compiler.compileWhole()
  return Checked(compiler.program, Array(compiler.diagnostics))
}

/// Compiles in one pass: names are looked up, places followed and operations written together,
/// because each depends on where in the page we are.
private struct Compiler {
  let root: RecordShape
  let library: TemplateLibrary
  var program: RenderProgram
  var diagnostics: Set<Diagnostic> = []

  /// The template under way, and all it stands in, outermost first.
  private var template: ParsedTemplate
  private var open: [String] = []
  /// What fills the slot of each layout under way, innermost last.
  private var slots: [SlotContents] = []
  private var variables: [Variable] = []
  /// The paths that are certain to have a value here.
  private var present: Set<String> = []
  private var place = Place()
  /// An operation that is jumped to starts here, so text must not flow across.
  private var barrier = 0

  private struct SlotContents {
    let template: ParsedTemplate
    /// The templates and loop variables around the layout; those in it end before the slot's
    /// contents begin.
    let open: [String]
    let variables: Int
    var isUsed = false
  }

  private struct Variable {
    let name: String
    let slot: Int
    /// Nil if its list could not be found; then nothing is said of its uses.
    let shape: Shape?
  }

  /// What a path leads to.
  private struct Found {
    var shape: Shape
    var source: Source
    /// One name for one value, whatever variable leads there.
    var key: String
    /// Keys of the records on the way.
    var keysOnTheWay: [String] = []
    /// Whether a record on the way may be absent.
    var mayBeAbsent = false
  }

  private enum Source {
    case path(slot: Int, getters: [@Sendable (AnyObject) -> Value])
    case word(Int)
  }

  init(template: ParsedTemplate, root: RecordShape, library: TemplateLibrary) {
    self.template = template
    self.root = root
    self.library = library
    program = RenderProgram(root: root)
  }

  mutating func compileWhole() {
    let source = template.source
    compile(template, from: nil)
    if place.state != .text {
      diagnostics.insert(.unfinished(place.description, at: source.spanOfEnd))
    }
  }

  // MARK: Templates

  private mutating func compile(_ inner: ParsedTemplate, from place: (TemplateSource, Range<Int>)?)
  {
    let name = inner.source.name
    if open.contains(name) {
      let circle = open[open.firstIndex(of: name)!...] + [name]
      diagnostics.insert(
        .cycle(Array(circle), at: place.map { $0.span($1) } ?? Span(file: inner.source.file)))
      return
    }
    open.append(name)
    let outer = template
    template = inner
    if let layout = inner.layout {
      if let found = lookUp(layout, keyword: "layout") {
        slots.append(SlotContents(template: inner, open: open, variables: variables.count))
        compile(found, from: (inner.source, layout.range))
        if !slots.removeLast().isUsed, !open.contains(found.source.name) {
          let span = inner.source.span(layout.range)
          diagnostics.insert(.noSlot(layout.name, file: found.source.file, at: span))
        }
      } else {
        compile(inner.nodes)
      }
    } else {
      compile(inner.nodes)
    }
    template = outer
    open.removeLast()
  }

  private mutating func lookUp(
    _ reference: ParsedTemplate.Reference, keyword: String
  ) -> ParsedTemplate? {
    if let found = library.templates[reference.name] { return found }
    diagnostics.insert(
      .unknownTemplate(
        reference.name, keyword: keyword,
        nearest: nearestName(to: reference.name, among: library.templates.keys.sorted()),
        at: template.source.span(reference.range)))
    return nil
  }

  // MARK: Nodes

  private mutating func compile(_ nodes: [ParsedTemplate.Node]) {
    for node in nodes {
      switch node {
      case .text(let range): compileText(range)
      case .value(let path): compileValue(path)
      case .choice(let branches, let otherwise, let range):
        compileChoice(branches, otherwise, range)
      case .loop(let variable, let list, let body, let range):
        compileLoop(variable, list, body, range)
      case .include(let reference): compileInclude(reference)
      case .slot(let range): compileSlot(range)
      }
    }
  }

  private mutating func compileText(_ range: Range<Int>) {
    let source = template.source
    var problems: [(Place.Problem, Int)] = []
    place.follow(source.bytes[range]) { problems.append(($0, $1)) }
    for (problem, index) in problems {
      diagnostics.insert(.markup(problem, at: source.span(index..<(index + 1))))
    }
    let start = program.text.count
    program.text.append(contentsOf: source.bytes[range])
    let end = Int32(program.text.count)
    if barrier < program.operations.count,
      case .text(let first, let last)? = program.operations.last, Int(last) == start
    {
      program.operations[program.operations.count - 1] = .text(start: first, end: end)
    } else {
      program.operations.append(.text(start: Int32(start), end: end))
    }
  }

  private mutating func compileValue(_ path: ParsedTemplate.PathExpression) {
    defer { place.followValue() }
    guard let found = find(path) else { return }
    switch place.verdict(on: found.shape.unwrapped) {
    case .mayNot(let refusal):
      let span = template.source.span(path.range)
      diagnostics.insert(
        .refused(
          refusal, path: path.text, shape: found.shape.unwrapped, place: place.description, at: span
        ))
    case .may(let mode):
      if place.wantsPresence, mayBeAbsent(found) {
        let span = template.source.span(path.range)
        diagnostics.insert(.maybeAbsent(path.text, place: place.description, at: span))
      }
      switch found.source {
      case .word(let word): program.operations.append(.word(Int32(word), mode))
      case .path(let slot, let getters):
        program.operations.append(.value(add(slot, getters), mode))
      }
    }
  }

  private mutating func compileChoice(
    _ branches: [ParsedTemplate.Branch], _ otherwise: [ParsedTemplate.Node]?, _ range: Range<Int>
  ) {
    let presentBefore = present
    let start = place
    var end: Place?
    var agree = true
    var jumpsToEnd: [Int] = []
    func settle(_ reached: Place) {
      guard let known = end else {
        end = reached
        return
      }
      if let merged = known.merged(with: reached) { end = merged } else { agree = false }
    }
    // What earlier conditions tell when they do not hold.
    var presentOtherwise = present
    for (index, branch) in branches.enumerated() {
      present = presentOtherwise
      let found = find(branch.condition.path)
      var test: Int?
      if let found {
        check(found, branch.condition)
        let told = found.keysOnTheWay + [found.key]
        if branch.condition.negated {
          presentOtherwise.formUnion(told)
        } else {
          present.formUnion(told)
        }
        test = program.operations.count
        program.operations.append(.jump(0))
      }
      place = start
      compile(branch.nodes)
      settle(place)
      if index + 1 < branches.count || otherwise != nil {
        jumpsToEnd.append(program.operations.count)
        program.operations.append(.jump(0))
      }
      barrier = program.operations.count
      if let test, let found {
        let target = Int32(program.operations.count)
        let negated = branch.condition.negated
        switch found.source {
        case .word(let word):
          program.operations[test] = .unlessWord(Int32(word), negated: negated, target)
        case .path(let slot, let getters):
          // An optional number that is there counts even when it is zero.
          var presence = false
          if case .optional(.number) = found.shape { presence = true }
          program.operations[test] = .unlessValue(
            add(slot, getters), .init(presence: presence, negated: negated), target)
        }
      }
    }
    present = presentOtherwise
    place = start
    if let otherwise { compile(otherwise) }
    settle(place)
    barrier = program.operations.count
    for jump in jumpsToEnd { program.operations[jump] = .jump(Int32(barrier)) }
    present = presentBefore
    place = end ?? start
    if !agree { diagnostics.insert(.branches(at: template.source.span(range))) }
  }

  private mutating func check(_ found: Found, _ condition: ParsedTemplate.Condition) {
    switch found.shape {
    case .text, .html, .number, .flag, .list, .optional: return
    case .link, .json, .record:
      // Behind an optional record even these may be absent.
      if found.mayBeAbsent { return }
      diagnostics.insert(
        .alwaysThere(condition.path.text, at: template.source.span(condition.path.range)))
    }
  }

  private mutating func compileLoop(
    _ variable: ParsedTemplate.Name, _ list: ParsedTemplate.PathExpression,
    _ body: [ParsedTemplate.Node], _ range: Range<Int>
  ) {
    let source = template.source
    if let taken = taken(variable.text) {
      diagnostics.insert(.shadowed(variable.text, by: taken, at: source.span(variable.range)))
    }
    let presentBefore = present
    let found = find(list)
    var element: Shape?
    if let found {
      if case .list(let inner) = found.shape.unwrapped {
        element = inner
        present.formUnion(found.keysOnTheWay)
      } else {
        diagnostics.insert(
          .notAList(list.text, shape: found.shape.unwrapped, at: source.span(list.range)))
      }
    }
    let slot = variables.count + 1
    program.slots = max(program.slots, slot + 1)
    let head = program.operations.count
    program.operations.append(.jump(0))
    variables.append(Variable(name: variable.text, slot: slot, shape: element))
    let start = place
    compileBody(body)
    if let merged = start.merged(with: place) {
      if merged != start {
        // The second time round the body starts where the first ended.
        place = merged
        program.operations.removeSubrange((head + 1)...)
        compileBody(body)
        if let again = merged.merged(with: place) {
          place = again
        } else {
          diagnostics.insert(.loopEnds(at: source.span(range)))
          place = start
        }
      }
    } else {
      diagnostics.insert(.loopEnds(at: source.span(range)))
      place = start
    }
    variables.removeLast()
    present = presentBefore
    barrier = program.operations.count
    if let found, case .path(let first, let getters) = found.source {
      program.operations[head] = .loop(add(first, getters), slot: Int32(slot), end: Int32(barrier))
    }
  }

  private mutating func compileBody(_ body: [ParsedTemplate.Node]) {
    barrier = program.operations.count
    compile(body)
  }

  private mutating func compileInclude(_ reference: ParsedTemplate.Reference) {
    guard let found = lookUp(reference, keyword: "include") else { return }
    let start = place
    compile(found, from: (template.source, reference.range))
    if start.merged(with: place) == nil {
      let span = template.source.span(reference.range)
      diagnostics.insert(
        .partialEnds(
          reference.name, start: start.description, end: place.description, at: span))
      place = start
    }
  }

  private mutating func compileSlot(_ range: Range<Int>) {
    guard let contents = slots.last else {
      diagnostics.insert(.straySlot(at: template.source.span(range)))
      return
    }
    slots[slots.count - 1].isUsed = true
    if variables.count > contents.variables {
      diagnostics.insert(.slotInLoop(at: template.source.span(range)))
      return
    }
    let layout = template
    let openInLayout = open
    let start = place
    let filled = slots.removeLast()
    template = contents.template
    open = contents.open
    compile(contents.template.nodes)
    template = layout
    open = openInLayout
    slots.append(filled)
    if start.merged(with: place) == nil {
      let source = contents.template.source
      diagnostics.insert(.unfinished(place.description, at: source.spanOfEnd))
      place = start
    }
  }

  // MARK: Names

  private func taken(_ name: String) -> String? {
    if reservedWords.contains(name) { return "a word of the template language" }
    if root.field(name) != nil { return "a field of \(root.name)" }
    if variables.contains(where: { $0.name == name }) { return "the variable of a loop around it" }
    return nil
  }

  private func mayBeAbsent(_ found: Found) -> Bool {
    guard found.shape.isOptional || found.mayBeAbsent else { return false }
    return !present.contains(found.key)
  }

  private mutating func find(_ path: ParsedTemplate.PathExpression) -> Found? {
    let first = path.names[0]
    if first.text == "words" { return findWord(path) }
    var names = path.names[...]
    var found: Found
    if let variable = variables.last(where: { $0.name == first.text }) {
      guard let shape = variable.shape else { return nil }
      found = Found(
        shape: shape, source: .path(slot: variable.slot, getters: []), key: "\(variable.slot)")
      names = names.dropFirst()
    } else {
      found = Found(shape: .record(root), source: .path(slot: 0, getters: []), key: "0")
    }
    for name in names {
      guard case .record(let record) = found.shape.unwrapped else {
        let span = template.source.span(name.range)
        diagnostics.insert(.noFields(found.shape.unwrapped, field: name.text, at: span))
        return nil
      }
      if found.shape.isOptional, !present.contains(found.key) { found.mayBeAbsent = true }
      guard let field = record.field(name.text) else {
        var candidates = record.fields.map(\.name)
        if name.range == first.range { candidates += variables.map(\.name) + ["words"] }
        diagnostics.insert(
          .unknownName(
            name.text, in: record.name, nearest: nearestName(to: name.text, among: candidates),
            at: template.source.span(name.range)))
        return nil
      }
      if case .path(let slot, let getters) = found.source {
        found.source = .path(slot: slot, getters: getters + [field.get])
      }
      if name.range != first.range { found.keysOnTheWay.append(found.key) }
      found.key += "." + name.text
      found.shape = field.shape
    }
    return found
  }

  private mutating func findWord(_ path: ParsedTemplate.PathExpression) -> Found? {
    guard path.names.count == 2 else {
      let name = path.names.count == 1 ? path.names[0] : path.names[2]
      diagnostics.insert(.notAWord(path.text, at: template.source.span(name.range)))
      return nil
    }
    let key = path.names[1]
    guard let index = library.wordIndex[key.text] else {
      diagnostics.insert(
        .unknownWord(
          key.text, nearest: nearestName(to: key.text, among: library.wordKeys),
          at: template.source.span(key.range)))
      return nil
    }
    return Found(shape: .text, source: .word(index), key: "words.\(key.text)")
  }

  private mutating func add(
    _ slot: Int, _ getters: [@Sendable (AnyObject) -> Value]
  ) -> RenderProgram.Path {
    let first = program.getters.count
    program.getters.append(contentsOf: getters)
    return RenderProgram.Path(
      slot: Int32(slot), first: Int32(first), count: Int32(getters.count))
  }
}
