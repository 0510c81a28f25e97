import CMarkGFM

/// cmark-gfm, with its extensions registered.
struct CMark: @unchecked Sendable {
  // The pointers are to extensions that live as long as the process and are only read.
  static let shared = CMark()

  let extensions: [OpaquePointer]
  let table: UInt32
  let tableRow: UInt32
  let tableCell: UInt32
  let strikethrough: UInt32

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    extensions = ["table", "strikethrough", "autolink", "tasklist"].compactMap { (name: String) in
      cmark_find_syntax_extension(name)
    }
    precondition(extensions.count == 4, "cmark-gfm was built without its extensions")
    table = portico_table()
    tableRow = portico_table_row()
    tableCell = portico_table_cell()
    strikethrough = portico_strikethrough()
  }

  func parse(_ bytes: [UInt8]) -> OpaquePointer? {
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    defer { cmark_parser_free(parser) }
    for `extension` in extensions { cmark_parser_attach_syntax_extension(parser, `extension`) }
    bytes.withUnsafeBytes {
      cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    return cmark_parser_finish(parser)
  }
}
