import CZlib

// Looks into zips, which is what modern spreadsheets and office documents are.

/// How compressed bytes are wrapped, as zlib numbers it.
enum CompressedForm: Int32 {
  case zip = -15
  case gzip = 31
}

/// The beginning of what was compressed; nil if it is damaged from its first byte.
func inflated(_ bytes: ArraySlice<UInt8>, form: CompressedForm, atMost: Int) -> [UInt8]? {
  var stream = z_stream()
  guard portico_inflate_begin_form(&stream, form.rawValue) == Z_OK else { return nil }
  defer { inflateEnd(&stream) }
  var input = Array(bytes)
  var output = [UInt8](repeating: 0, count: atMost)
  let count = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      // Whatever ends it, the room or a mistake: what came out so far is what counts.
      _ = inflate(&stream, Z_SYNC_FLUSH)
      return output.count - Int(stream.avail_out)
    }
  }
  return count == 0 && !input.isEmpty ? nil : Array(output[..<count])
}

private struct Archive {
  struct Part {
    var name: String
    var isLocked: Bool
    fileprivate var method: Int
    fileprivate var size: Int
    fileprivate var offset: Int
  }

  let bytes: [UInt8]
  var parts: [Part] = []

  /// nil if it has no list of contents that can be read.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    // The list of contents is named at the very end, before a comment of at most 64 kB.
    let end = stride(from: bytes.count - 22, through: max(0, bytes.count - 65_557), by: -1).first {
      bytes[$0] == 0x50 && bytes[$0 + 1] == 0x4B && bytes[$0 + 2] == 5 && bytes[$0 + 3] == 6
    }
    guard let end else { return nil }
    var at = number(end + 16, 4)
    for _ in 0..<min(number(end + 10, 2), 2_000) {
      guard at + 46 <= bytes.count, number(at, 4) == 0x0201_4B50 else { return nil }
      let name = number(at + 28, 2)
      guard at + 46 + name <= bytes.count else { return nil }
      parts.append(
        Part(
          name: String(decoding: bytes[(at + 46)..<(at + 46 + name)], as: UTF8.self),
          isLocked: number(at + 8, 2) & 1 == 1, method: number(at + 10, 2),
          size: number(at + 20, 4), offset: number(at + 42, 4)))
      at += 46 + name + number(at + 30, 2) + number(at + 32, 2)
    }
  }

  private func number(_ at: Int, _ count: Int) -> Int {
    guard at >= 0, at + count <= bytes.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }

  /// The beginning of a part; nil if it cannot be read.
  func content(_ part: Part, atMost: Int) -> [UInt8]? {
    guard !part.isLocked, number(part.offset, 4) == 0x0403_4B50 else { return nil }
    let start = part.offset + 30 + number(part.offset + 26, 2) + number(part.offset + 28, 2)
    guard start + part.size <= bytes.count else { return nil }
    let packed = bytes[start..<start + part.size]
    switch part.method {
    case 0: return Array(packed.prefix(atMost))
    case 8: return inflated(packed, form: .zip, atMost: atMost)
    default: return nil
    }
  }
}

/// The texts in an office document, an e-book or a zip of texts, each as it lies there: XML for the
/// most part. Empty if it is no archive.
package func texts(inArchive bytes: [UInt8]) -> [[UInt8]] {
  guard bytes.starts(with: [0x50, 0x4B]), let archive = Archive(bytes) else { return [] }
  let endings = [".xml", ".rels", ".html", ".xhtml", ".htm", ".txt", ".csv", ".md", ".opf", ".ncx"]
  var left = 32 << 20
  var texts: [[UInt8]] = archive.parts.prefix(500).map { Array($0.name.utf8) }
  for part in archive.parts.prefix(500)
  where endings.contains(where: part.name.lowercased().hasSuffix) {
    guard left > 0, let text = archive.content(part, atMost: min(left, 4 << 20)) else { continue }
    left -= text.count
    texts.append(text)
  }
  return texts
}

/// What an archive holds: a spreadsheet's rows, an office document's tables, or the files in it.
func kind(ofArchive bytes: [UInt8], name: String, depth: Int) -> PrivateFileKind? {
  guard let archive = Archive(bytes) else { return .unreadable }
  var isUnreadable = false
  func part(_ name: String) -> [UInt8]? {
    archive.parts.first { $0.name == name }.flatMap { archive.content($0, atMost: 4 << 20) }
  }
  let shared = part("xl/sharedStrings.xml").map(sharedTexts) ?? []
  for one in archive.parts.prefix(500) where !one.name.hasSuffix("/") {
    let lower = one.name.lowercased()
    if one.isLocked || lower == "xl/workbook.bin" || lower.hasSuffix(".iwa") {
      isUnreadable = true
      continue
    }
    let isSheet = lower.hasPrefix("xl/worksheets/") && lower.hasSuffix(".xml")
    let isDocument =
      ["content.xml", "word/document.xml"].contains(lower)
      || lower.hasPrefix("ppt/slides/") && lower.hasSuffix(".xml")
    if isSheet || isDocument {
      guard let content = archive.content(one, atMost: 4 << 20) else {
        isUnreadable = true
        continue
      }
      if let kind = kind(ofRows: markedUpRows(content, shared: shared), in: .sheet) { return kind }
    } else if lower.hasSuffix(".xml") || lower.hasSuffix(".rels") {
      // The other parts of an office document say how it looks.
      continue
    } else {
      // A zip of files, or what an office document carries within it.
      let isNested = [".zip", ".xlsx", ".ods", ".docx", ".odt", ".pptx", ".odp"].contains {
        lower.hasSuffix($0)
      }
      guard let content = archive.content(one, atMost: isNested ? 16 << 20 : 1 << 16) else {
        isUnreadable = true
        continue
      }
      switch privateFileKind(name: lower, head: content, depth: depth + 1) {
      case .unreadable?: isUnreadable = true
      case let kind?: return kind
      case nil: break
      }
    }
  }
  return isUnreadable ? .unreadable : nil
}
