/// What a template may ask of a noun: the one place that ties the noun to its templates.
///
/// ```swift
/// extension Module {
///   static let fields = Fields<Module>("Module", "A unit of training.") {
///     Field("title", text: \.title, "The module's title.")
///     Field("next", record: \.next, of: Module.fields, "The module that follows.")
///   }
/// }
/// ```
///
/// Where a noun's fields lead back to it, give the constant its type, `static let fields:
/// Fields<Module> = …`; the compiler cannot find it in a circle.
package struct Fields<Noun: AnyObject>: Sendable {
  package let shape: RecordShape

  package init(
    _ name: String, _ documentation: String = "", @FieldsBuilder<Noun> fields: () -> [Field<Noun>]
  ) {
    shape = RecordShape(
      name: name, documentation: documentation, fields: fields().map(\.field),
      accepts: { $0 is Noun })
  }
}

@resultBuilder
package enum FieldsBuilder<Noun: AnyObject> {
  package static func buildExpression(_ field: Field<Noun>) -> Field<Noun> { field }
  package static func buildBlock(_ fields: Field<Noun>...) -> [Field<Noun>] { fields }
}

/// One field of a noun: its name in templates, how it is read, and a sentence about it.
///
/// It is read with a closure or, shorter, with a key path: `text: \.title`. Each kind has an
/// overload for a value that may be absent.
package struct Field<Noun: AnyObject>: Sendable {
  let field: RecordShape.Field

  private init(
    _ name: String, _ documentation: String, _ shape: @escaping @Sendable () -> Shape,
    get: @escaping @Sendable (Noun) -> Value
  ) {
    field = RecordShape.Field(
      name: name, documentation: documentation,
      // A path is checked against these very declarations before it is ever followed, and
      // `TemplateSet.render` checks the root, so the object is a `Noun`.
      get: { get(unsafeDowncast($0, to: Noun.self)) }, resolve: shape)
  }

  // MARK: Text

  package init(_ name: String, text: @escaping @Sendable (Noun) -> String, _ documentation: String)
  {
    self.init(name, documentation, { .text }) { .text(text($0)) }
  }

  package init(_ name: String, text: @escaping @Sendable (Noun) -> String?, _ documentation: String)
  {
    self.init(name, documentation, { .optional(.text) }) { text($0).map(Value.text) ?? .absent }
  }

  package init(
    _ name: String, texts: @escaping @Sendable (Noun) -> [String], _ documentation: String
  ) {
    self.init(name, documentation, { .list(.text) }) { .list(texts($0).map(Value.text)) }
  }

  // MARK: HTML

  package init(_ name: String, html: @escaping @Sendable (Noun) -> HTML, _ documentation: String) {
    self.init(name, documentation, { .html }) { .html(html($0)) }
  }

  package init(_ name: String, html: @escaping @Sendable (Noun) -> HTML?, _ documentation: String) {
    self.init(name, documentation, { .optional(.html) }) { html($0).map(Value.html) ?? .absent }
  }

  package init(
    _ name: String, htmls: @escaping @Sendable (Noun) -> [HTML], _ documentation: String
  ) {
    self.init(name, documentation, { .list(.html) }) { .list(htmls($0).map(Value.html)) }
  }

  // MARK: Links

  package init(_ name: String, link: @escaping @Sendable (Noun) -> Link, _ documentation: String) {
    self.init(name, documentation, { .link }) { .link(link($0)) }
  }

  package init(_ name: String, link: @escaping @Sendable (Noun) -> Link?, _ documentation: String) {
    self.init(name, documentation, { .optional(.link) }) { link($0).map(Value.link) ?? .absent }
  }

  package init(
    _ name: String, links: @escaping @Sendable (Noun) -> [Link], _ documentation: String
  ) {
    self.init(name, documentation, { .list(.link) }) { .list(links($0).map(Value.link)) }
  }

  // MARK: Numbers, flags and JSON

  package init(_ name: String, number: @escaping @Sendable (Noun) -> Int, _ documentation: String) {
    self.init(name, documentation, { .number }) { .number(number($0)) }
  }

  package init(_ name: String, number: @escaping @Sendable (Noun) -> Int?, _ documentation: String)
  {
    self.init(name, documentation, { .optional(.number) }) {
      number($0).map(Value.number) ?? .absent
    }
  }

  package init(_ name: String, flag: @escaping @Sendable (Noun) -> Bool, _ documentation: String) {
    self.init(name, documentation, { .flag }) { .flag(flag($0)) }
  }

  /// The text must already be valid JSON.
  package init(_ name: String, json: @escaping @Sendable (Noun) -> String, _ documentation: String)
  {
    self.init(name, documentation, { .json }) { .json(json($0)) }
  }

  /// The text must already be valid JSON.
  package init(_ name: String, json: @escaping @Sendable (Noun) -> String?, _ documentation: String)
  {
    self.init(name, documentation, { .optional(.json) }) { json($0).map(Value.json) ?? .absent }
  }

  // MARK: Other nouns

  package init<Other: AnyObject>(
    _ name: String, record: @escaping @Sendable (Noun) -> Other,
    of fields: @escaping @autoclosure @Sendable () -> Fields<Other>, _ documentation: String
  ) {
    self.init(name, documentation, { .record(fields().shape) }) { .record(record($0)) }
  }

  package init<Other: AnyObject>(
    _ name: String, record: @escaping @Sendable (Noun) -> Other?,
    of fields: @escaping @autoclosure @Sendable () -> Fields<Other>, _ documentation: String
  ) {
    self.init(name, documentation, { .optional(.record(fields().shape)) }) {
      record($0).map { .record($0) } ?? .absent
    }
  }

  package init<Other: AnyObject>(
    _ name: String, list: @escaping @Sendable (Noun) -> [Other],
    of fields: @escaping @autoclosure @Sendable () -> Fields<Other>, _ documentation: String
  ) {
    self.init(name, documentation, { .list(.record(fields().shape)) }) {
      // The same objects. Not knowing their class, `map` would ask for it at each of them.
      .list(unsafeBitCast(list($0), to: [AnyObject].self).map { .record($0) })
    }
  }
}
