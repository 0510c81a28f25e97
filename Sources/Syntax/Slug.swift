/// A text as a name for files and URLs: `a` to `z`, digits, and single hyphens between them.
///
/// "Zoë & Łukasz: Straße" becomes `zoe-lukasz-strasse`. Letters that have no Latin look are left out,
/// so the result may be empty.
package func slug(from text: String) -> String {
  var slug: [UInt8] = []
  var gap = false
  for scalar in text.unicodeScalars {
    let bytes = folded(scalar)
    switch bytes {
    case .ascii(let first, let second):
      guard isLetterOrDigit(first) else {
        // An apostrophe joins: "mentor's" is one word.
        if first != UInt8(ascii: "'") { gap = true }
        continue
      }
      if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      gap = false
      slug.append(first)
      if second != 0 { slug.append(second) }
    case .mark: continue
    case .other:
      if scalar.value != 0x2019 { gap = true }
    }
  }
  return String(decoding: slug, as: UTF8.self)
}

/// The id of a heading, as GitHub makes it: lower case, a hyphen for each space, other punctuation
/// left out.
///
/// Latin letters lose their marks, so that a link can be typed on any keyboard; other scripts stay
/// as they are.
package func headingID(_ text: String) -> String {
  var id: [UInt8] = []
  id.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch folded(scalar) {
    case .ascii(let first, let second):
      if isLetterOrDigit(first) || first == UInt8(ascii: "-") {
        id.append(first)
        if second != 0 { id.append(second) }
      } else if first == UInt8(ascii: " ") || first == 0x09 || first == 0x0A {
        if !id.isEmpty { id.append(UInt8(ascii: "-")) }
      }
    case .mark: continue
    case .other:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
        id += scalar.properties.lowercaseMapping.utf8
      case .spaceSeparator:
        if !id.isEmpty { id.append(UInt8(ascii: "-")) }
      default: continue
      }
    }
  }
  while id.last == UInt8(ascii: "-") { id.removeLast() }
  return String(decoding: id, as: UTF8.self)
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private enum Folded {
  /// One or two lower-case ASCII bytes; the second is 0 where there is one only.
  case ascii(UInt8, UInt8)
  /// A mark above or below a letter, which goes.
  case mark
  case other
}

private func folded(_ scalar: Unicode.Scalar) -> Folded {
  let value = scalar.value
  switch value {
  case 0x41...0x5A: return .ascii(UInt8(value) | 0x20, 0)
  case 0..<0x80: return .ascii(UInt8(value), 0)
  case 0xC0..<0x180:
    let at = Int(value - 0xC0) * 2
    let (first, second) = (latin.utf8Start[at], latin.utf8Start[at + 1])
    return first == UInt8(ascii: "?")
      ? .other : .ascii(first, second == UInt8(ascii: ".") ? 0 : second)
  // Romanian, and the capital sharp s.
  case 0x218, 0x219: return .ascii(UInt8(ascii: "s"), 0)
  case 0x21A, 0x21B: return .ascii(UInt8(ascii: "t"), 0)
  case 0x1E9E: return .ascii(UInt8(ascii: "s"), UInt8(ascii: "s"))
  case 0x300...0x36F: return .mark
  // Latin Extended Additional: every letter is an ASCII letter with marks (Vietnamese, Welsh, …).
  case 0x1E00...0x1EFF:
    let letter = additional.utf8Start[Int(value - 0x1E00)]
    return letter == UInt8(ascii: "?") ? .other : .ascii(letter, 0)
  default: return .other
  }
}

/// What the letters from U+00C0 to U+017F fold to, two bytes each; `.` fills, `?` stands for none.
private let latin: StaticString = """
  a.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.d.n.o.o.o.o.o.?.o.u.u.u.u.y.thss\
  a.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.d.n.o.o.o.o.o.?.o.u.u.u.u.y.thy.\
  a.a.a.a.a.a.c.c.c.c.c.c.c.c.d.d.d.d.e.e.e.e.e.e.e.e.e.e.g.g.g.g.\
  g.g.g.g.h.h.h.h.i.i.i.i.i.i.i.i.i.i.ijijj.j.k.k.k.l.l.l.l.l.l.l.\
  l.l.l.n.n.n.n.n.n.n.n.n.o.o.o.o.o.o.oeoer.r.r.r.r.r.s.s.s.s.s.s.\
  s.s.t.t.t.t.t.t.u.u.u.u.u.u.u.u.u.u.u.u.w.w.y.y.y.z.z.z.z.z.z.s.
  """

/// The same for U+1E00 to U+1EFF, one byte each.
private let additional: StaticString = """
  aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
  mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
  wwwwwwwwwwxxxxyyzzzzzzhtwyassss?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
  eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????
  """
