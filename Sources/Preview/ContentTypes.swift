import Hosting

/// The type that a file is served with, by the ending of its name: the one that a real server is told
/// to send for it.
package func contentType(of path: String) -> String {
  let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
  return contentTypes[ending] ?? "application/octet-stream"
}

private let contentTypes = Dictionary(
  uniqueKeysWithValues: mediaTypes.flatMap { type, suffixes in
    suffixes.map { ($0, isText(type) ? type + "; charset=utf-8" : type) }
  })
