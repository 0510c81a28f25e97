import Hosting
import Packing
import Publishing

/// Writes the files of the site, and compressed ones beside them for servers that send them as they are.
///
/// Only beside text, only where the file is larger than what fits into one packet of the network,
/// and only if it gets smaller. What has not changed since the last build is not compressed again.
struct Precompression: Sendable {
  private let compressions: [Compression]
  private let output: Publication?
  private let isAfresh: Bool

  /// - Parameter isAfresh: whether all is compressed again, also what has not changed.
  init(_ compressions: [Compression], to output: Publication?, isAfresh: Bool) {
    self.compressions = compressions
    self.output = output
    self.isAfresh = isAfresh
  }

  /// Keeps the compressed files of a file that is kept as it was published.
  func keep(beside route: Route) {
    guard let output else { return }
    for compression in compressions {
      let twin = Route(route.path + compression.suffix)
      if output.oldDigest(of: twin) != nil { output.keep(twin) }
    }
  }

  /// Gives the new site a file with its compressed ones. Any thread may call it.
  func write(_ bytes: [UInt8], to route: Route) {
    output?.write(bytes, to: route)
    guard !compressions.isEmpty, let output, bytes.count > 1024, isCompressible(route.path) else {
      return
    }
    let isUnchanged = !isAfresh && output.oldDigest(of: route) == FileDigest(of: bytes)
    for compression in compressions {
      let twin = Route(route.path + compression.suffix)
      if isUnchanged, output.oldDigest(of: twin) != nil {
        output.keep(twin)
        continue
      }
      let packed =
        switch compression {
        case .gzip: gzip(bytes)
        case .brotli: brotli(bytes)
        }
      if packed.count < bytes.count { output.write(packed, to: twin) }
    }
  }
}

private let compressibleSuffixes = Set(mediaTypes.filter { isText($0.type) }.flatMap(\.suffixes))

private func isCompressible(_ path: String) -> Bool {
  guard let dot = path.lastIndex(of: ".") else { return false }
  return compressibleSuffixes.contains(String(path[path.index(after: dot)...]))
}
