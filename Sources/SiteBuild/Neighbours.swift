import Synchronization

/// What pages of one program take from another beside its settings and people: where links lead.
///
/// A build may read of some programs the settings and no pages, because none of theirs is made: they
/// rest. Then the links to them that were known before lead where they led; that somebody asked for
/// another one tells the build to read everything.
final class Neighbours: Sendable {
  /// A link to a page as `folder/stem`, from another program.
  struct Link: Hashable, Sendable {
    var language: String
    var program: String
    var name: String
  }

  let resting: Set<String>
  private let known: [Link: Site.Found]
  private let used = Mutex<Set<Link>>([])
  private let missed = Atomic(false)

  init(resting: Set<String> = [], known: [Link: Site.Found] = [:]) {
    self.resting = resting
    self.known = known
  }

  /// The links that were followed.
  var links: Set<Link> { used.withLock { $0 } }
  /// Whether somebody asked for a page that only a program at rest could tell of.
  var hasMissed: Bool { missed.load(ordering: .relaxed) }

  /// What a link to a program at rest leads to.
  func found(_ link: Link) -> Site.Found {
    if let found = known[link] { return found }
    missed.store(true, ordering: .relaxed)
    return .missing
  }

  func note(_ link: Link) { used.withLock { _ = $0.insert(link) } }
}
