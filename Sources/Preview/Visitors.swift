import Foundation

/// Which `Host` a request may name.
///
/// A page of somebody else's can make a browser ask this computer under its own name ("DNS
/// rebinding"), and would then read drafts as its own. So a name counts only if it is known to mean
/// this computer.
package struct Visitors: Hashable, Sendable {
  /// The names and addresses that mean this computer, in lower case, without a port.
  package let names: Set<String>

  /// - Parameter machine: what else this computer is called, once others may visit: the addresses
  ///   of its network interfaces and its own name. None while the preview is for itself only.
  package init(host: String, machine: Set<String> = []) {
    names = machine.union(["localhost", "127.0.0.1", "::1", host.lowercased()])
      // The address that means "all" is no name of anything.
      .subtracting(["0.0.0.0", "::", ""])
  }

  /// Whether a `Host` field, or the authority of an `Origin`, means this computer. Its port does not
  /// matter: what a foreign page cannot choose is the name.
  package func welcome(_ authority: String) -> Bool {
    guard let name = hostName(of: authority) else { return false }
    return names.contains(name)
  }

  /// Whether an `Origin` field is that of the preview. `null` is what a page without one sends.
  package func welcome(origin: String) -> Bool {
    guard let authority = origin.split(separator: "//", maxSplits: 1).last, origin.contains("//"),
      origin.hasPrefix("http:") || origin.hasPrefix("https:")
    else { return false }
    return welcome(String(authority))
  }
}

/// The name in `name`, `name:80`, `[::1]` or `[::1]:80`, in lower case; nil if it is none of these.
private func hostName(of authority: String) -> String? {
  var name = Substring(authority.lowercased())
  var port: Substring?
  if name.hasPrefix("[") {
    guard let end = name.firstIndex(of: "]") else { return nil }
    let rest = name[name.index(after: end)...]
    guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
    if !rest.isEmpty { port = rest.dropFirst() }
    name = name[..<end].dropFirst()
  } else if let colon = name.firstIndex(of: ":") {
    port = name[name.index(after: colon)...]
    name = name[..<colon]
  }
  if let port {
    guard !port.isEmpty, port.utf8.count <= 5, port.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
  }
  // The dot at the end of a full domain name changes nothing.
  if name.hasSuffix(".") { name.removeLast() }
  return name.isEmpty ? nil : String(name)
}

/// What this computer is called on its network: the addresses of its interfaces and its own name.
package func namesOfThisMachine() -> Set<String> {
  var names: Set<String> = []
  var list: UnsafeMutablePointer<ifaddrs>?
  if getifaddrs(&list) == 0 {
    defer { freeifaddrs(list) }
    for interface in sequence(first: list, next: { $0?.pointee.ifa_next }).prefix(while: {
      $0 != nil
    }) {
      guard let address = interface?.pointee.ifa_addr else { continue }
      let family = Int32(address.pointee.sa_family)
      guard family == AF_INET || family == AF_INET6 else { continue }
      let length =
        family == AF_INET ? MemoryLayout<sockaddr_in>.size : MemoryLayout<sockaddr_in6>.size
      var text = [CChar](repeating: 0, count: 256)
      guard
        getnameinfo(
          address, socklen_t(length), &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
          == 0
      else { continue }
      let name = String(
        decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      // `fe80::1%eth0`: the interface is no part of what a browser sends.
      names.insert(String(name.prefix { $0 != "%" }).lowercased())
    }
  }
  var text = [CChar](repeating: 0, count: 256)
  if gethostname(&text, text.count - 1) == 0 {
    let name = String(
      decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self
    )
    .lowercased()
    if !name.isEmpty { names.formUnion([name, name + ".local"]) }
  }
  return names
}
