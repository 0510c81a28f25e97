import CMarkGFM

/// The characters that an HTML entity's name stands for (`eacute`, `hellip`), as the Markdown parser
/// reads it; nil if there is no such entity.
///
/// The parser has the whole list and no function for it, so it is given a text of one entity.
package func characters(ofEntity name: String) -> String? {
  guard name.utf8.count <= 32,
    name.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 })
  else { return nil }
  let source = "&\(name);"
  guard let root = cmark_parse_document(source, source.utf8.count, CMARK_OPT_DEFAULT) else {
    return nil
  }
  defer { cmark_node_free(root) }
  guard let paragraph = cmark_node_first_child(root), let text = cmark_node_first_child(paragraph),
    let literal = cmark_node_get_literal(text)
  else { return nil }
  let characters = String(cString: literal)
  return characters == source || characters == "&" ? nil : characters
}
