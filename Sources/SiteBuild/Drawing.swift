import Syntax

/// Whether an SVG file is a drawing and nothing else: nothing in it runs, moves or loads.
///
/// A browser that opens the file runs what is in it, so only what is known to be still passes:
/// plain UTF-8, elements and attributes of SVG without a prefix, references inside the file. What
/// drawing programs add of their own is refused too; they can all save plain SVG.
func isStillDrawing(_ bytes: [UInt8]) -> Bool {
  // Other encodings can hide a tag from us that the browser sees.
  guard bytes.count <= 1 << 20, utf8Problem(in: bytes) == nil, !bytes.contains(0),
    !bytes.contains(0x1B)
  else { return false }
  // Each byte as a sign of its own: to Swift, a quotation mark with an accent over it is another
  // character, to a browser it ends the value.
  let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
  var signs = String.UnicodeScalarView()
  for byte in bytes.dropFirst(mark.count) { signs.append(Unicode.Scalar(byte)) }
  var rest = String(signs)[...]
  var isDrawing = false
  while let open = rest.firstIndex(of: "<") {
    rest = rest[rest.index(after: open)...]
    if rest.hasPrefix("!--") {
      guard let end = rest.firstRange(of: "-->") else { return false }
      rest = rest[end.upperBound...]
      continue
    }
    if rest.hasPrefix("?xml ") {
      guard let end = rest.firstRange(of: "?>") else { return false }
      let declared = rest[..<end.lowerBound].lowercased()
      guard !declared.contains("encoding") || declared.contains("utf-8") else { return false }
      rest = rest[end.upperBound...]
      continue
    }
    // No document type, no entities, no CDATA, no style sheet instruction.
    guard let first = rest.first, first == "/" || first.isLetter,
      let tag = tag(in: rest)
    else { return false }
    if first != "/" {
      guard stillElements.contains(tag.name), tag.attributes.allSatisfy(isStill) else {
        return false
      }
      if tag.name == "svg" { isDrawing = true }
      if tag.name == "style" {
        // A comment in between would put rules together that we see apart.
        let rules = tag.end.prefix { $0 != "<" }
        guard isStillStyle(rules), tag.end[rules.endIndex...].hasPrefix("</style") else {
          return false
        }
      }
    }
    rest = tag.end
  }
  return isDrawing
}

private let stillElements: Set<String> = [
  "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
  "textPath", "title", "desc", "defs", "use", "symbol", "marker", "pattern", "mask", "clipPath",
  "linearGradient", "radialGradient", "stop", "filter", "feBlend", "feColorMatrix",
  "feComponentTransfer", "feComposite", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG",
  "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "feTile",
  "feTurbulence", "style", "switch", "view",
]

private struct Tag {
  var name: String
  var attributes: [(name: String, value: String)]
  /// What follows the tag.
  var end: Substring
}

/// The tag that begins here, after its `<`; nil if it is not well formed.
private func tag(in text: Substring) -> Tag? {
  var rest = text
  if rest.first == "/" { rest = rest.dropFirst() }
  let name = rest.prefix {
    $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" || $0 == "_" || $0 == "."
  }
  rest = rest[name.endIndex...]
  var tag = Tag(name: String(name), attributes: [], end: rest)
  while true {
    rest = rest.drop { $0.isWhitespace }
    if rest.hasPrefix("/>") {
      tag.end = rest.dropFirst(2)
      return tag
    }
    if rest.first == ">" {
      tag.end = rest.dropFirst()
      return tag
    }
    let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" && $0 != "/" }
    rest = rest[key.endIndex...].drop { $0.isWhitespace }
    guard !key.isEmpty, rest.first == "=" else { return nil }
    rest = rest.dropFirst().drop { $0.isWhitespace }
    guard let quote = rest.first, quote == "\"" || quote == "'",
      let end = rest.dropFirst().firstIndex(of: quote), !rest[..<end].contains("<")
    else { return nil }
    tag.attributes.append((String(key), String(rest[rest.index(after: rest.startIndex)..<end])))
    rest = rest[rest.index(after: end)...]
  }
}

private func isStill(_ attribute: (name: String, value: String)) -> Bool {
  let (name, value) = attribute
  switch name {
  case "xmlns": return value == "http://www.w3.org/2000/svg"
  case "xmlns:xlink": return value == "http://www.w3.org/1999/xlink"
  case "href", "xlink:href": return value.hasPrefix("#")
  case "xml:space", "xml:lang": return true
  case "style": return isStillStyle(value[...])
  default:
    return !name.contains(":") && !name.lowercased().hasPrefix("on") && !value.contains("&#")
      && isStillStyle(value[...])
  }
}

/// Whether style rules load nothing: no `@import` and the like, no address but places in the file.
/// Escapes are refused, because they could spell either.
func isStillStyle(_ css: Substring) -> Bool {
  let text = css.lowercased()
  if text.contains("\\") || text.contains("@") || text.contains("&") || text.contains("image(")
    || text.contains("image-set(") || text.contains("src(") || text.contains("expression(")
  {
    return false
  }
  var rest = text[...]
  while let url = rest.firstRange(of: "url(") {
    rest = rest[url.upperBound...].drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    guard rest.first == "#" else { return false }
  }
  return true
}
