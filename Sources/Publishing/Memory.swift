import Foundation

/// What the files of the site looked like when their digests were last known, so that a build need
/// not read them all to see that nobody has changed them.
///
/// It is a cache: whatever does not fit it is read again, and without it everything is. It lies
/// outside the site, because it is about this machine.
struct Memory {
  struct Entry {
    var stamp: Stamp
    var digest: FileDigest
  }

  var entries: [String: Entry] = [:]

  private static let header = Array("portico-published 1\n".utf8)

  init() {}

  /// Reads what was remembered; anything odd counts as nothing.
  init(reading bytes: [UInt8]) {
    guard bytes.starts(with: Self.header), bytes.last == 0x0A else { return }
    entries.reserveCapacity(bytes.count / 200)
    for line in bytes.dropFirst(Self.header.count).dropLast().split(separator: 0x0A) {
      let fields = line.split(separator: 0x20, maxSplits: 5, omittingEmptySubsequences: false)
      guard fields.count == 6, let size = number(fields[0]), let inode = number(fields[1]),
        let changed = number(fields[2]), let touched = number(fields[3]),
        let digest = FileDigest(hex: fields[4])
      else {
        entries = [:]
        return
      }
      entries[String(decoding: fields[5], as: UTF8.self)] = Entry(
        stamp: Stamp(
          size: size, inode: UInt64(bitPattern: inode), changed: changed, touched: touched),
        digest: digest)
    }
  }

  var bytes: [UInt8] {
    var text = Self.header
    text.reserveCapacity(entries.count * 220)
    for (path, entry) in entries {
      for field in [
        entry.stamp.size, Int64(bitPattern: entry.stamp.inode), entry.stamp.changed,
        entry.stamp.touched,
      ] {
        text += String(field).utf8
        text.append(0x20)
      }
      entry.digest.write(to: &text)
      text.append(0x20)
      text += path.utf8
      text.append(0x0A)
    }
    return text
  }
}

private func number(_ digits: ArraySlice<UInt8>) -> Int64? {
  var value: Int64 = 0
  let isNegative = digits.first == 0x2D
  let rest = isNegative ? digits.dropFirst() : digits
  guard !rest.isEmpty, rest.count <= 19 else { return nil }
  for digit in rest {
    guard (0x30...0x39).contains(digit) else { return nil }
    value = value &* 10 &+ Int64(digit - 0x30)
  }
  return isNegative ? -value : value
}
