import Diagnostics

/// The list of what Portico wrote into a folder; it makes these files Portico's own.
///
///     # portico-manifest 2: what Portico wrote here, and may replace or remove
///     e3b0c442…b855  bridge/index.html
///
/// A line for each file, sorted by path: the SHA-256 of its bytes and where it lies. It says nothing
/// about who built the site, when or where, so the same content makes the same list, and
/// `sha256sum --check` reads it. The first version was a list of names alone.
struct Manifest {
  static let name = ".portico-manifest"

  /// The digest of each file, by path; nil in a list of the first version, which held names only.
  var files: [String: FileDigest?] = [:]

  private static let title = Array("# portico-manifest ".utf8)
  private static let header = Array(
    "# portico-manifest 2: what Portico wrote here, and may replace or remove\n".utf8)

  /// The list as it is written.
  static func bytes(of files: [(path: String, digest: FileDigest)]) -> [UInt8] {
    var text = header
    text.reserveCapacity(header.count + files.count * 160)
    for file in files {
      file.digest.write(to: &text)
      text += [0x20, 0x20]
      text += file.path.utf8
      text.append(0x0A)
    }
    return text
  }

  /// What keeps a list from being read.
  enum Damage: Error {
    case newer
    case line(Int)
  }

  init(reading bytes: [UInt8]) throws(Damage) {
    let hasDigests = bytes.starts(with: Self.title)
    if hasDigests, !bytes.starts(with: Self.title + [0x32, 0x3A]) { throw .newer }
    files.reserveCapacity(bytes.count / 110)
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || hasDigests && number == 1 { continue }
      var digest: FileDigest?
      var rest = line
      if hasDigests {
        guard line.count > 66, line.dropFirst(64).starts(with: [0x20, 0x20]),
          let read = FileDigest(hex: line.prefix(64))
        else { throw .line(number) }
        digest = read
        rest = line.dropFirst(66)
      }
      // Who can change the list must not be able to point it at files elsewhere.
      guard let path = String(validating: rest, as: UTF8.self), Self.isInside(path) else {
        throw .line(number)
      }
      files[path] = .some(digest)
    }
  }

  /// Whether a path stays inside the folder that it is relative to.
  static func isInside(_ path: String) -> Bool {
    // Of each name on the way: how long it is, and whether it is nothing but dots.
    var (length, isDots) = (0, true)
    for byte in path.utf8 {
      switch byte {
      case 0, 0x0A: return false
      case 0x2F:
        if length == 0 || isDots && length < 3 { return false }
        (length, isDots) = (0, true)
      default:
        length += 1
        if byte != 0x2E { isDots = false }
      }
    }
    return length > 0 && !(isDots && length < 3)
  }
}
