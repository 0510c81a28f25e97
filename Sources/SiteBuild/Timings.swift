import Synchronization

/// Takes down where the time of a build goes.
///
/// Whoever wants to know makes one and brings the clocks; a build has none of its own, and what it
/// makes does not depend on it.
package final class Timings: Sendable {
  /// What a build does, one after the other.
  package enum Stage: String, CaseIterable, Sendable {
    case sources, stories, assembly, pages, conclusion, publishing

    /// For a table.
    package var words: String {
      switch self {
      case .sources: "Reading pages and settings"
      case .stories: "Story gate"
      case .assembly: "Putting the site together"
      case .pages: "Making pages"
      case .conclusion: "Feeds, sitemap, last checks"
      case .publishing: "Publishing"
      }
    }

    /// What `items` counts: one, several.
    package var nouns: (String, String) {
      switch self {
      case .sources: ("file", "files")
      case .stories: ("story", "stories")
      case .assembly: ("program", "programs")
      case .pages: ("page", "pages")
      case .conclusion: ("report", "reports")
      case .publishing: ("file", "files")
      }
    }

    package var parts: [Part] { Part.allCases.filter { $0.stage == self } }
  }

  /// What is done for each file or page, on all threads, as part of a stage.
  package enum Part: Int, CaseIterable, Sendable {
    case disk, settings, values
    case text, views, templates, search, index, writing

    package var name: String { "\(self)" }

    package var stage: Stage { rawValue <= Self.values.rawValue ? .sources : .pages }

    package var words: String {
      switch self {
      case .disk: "from the disk"
      case .settings: "settings at the top (YAML)"
      case .values: "what they mean, mistakes"
      case .text: "texts (Markdown)"
      case .views: "what stands around them"
      case .templates: "templates"
      case .search: "search for people"
      case .index: "words for readers' search"
      case .writing: "writing"
      }
    }
  }

  /// Seconds that passed, and seconds of all processors together.
  package struct Moment: Sendable {
    package var wall: Double
    package var cpu: Double

    package init(wall: Double, cpu: Double) {
      self.wall = wall
      self.cpu = cpu
    }

    static func + (a: Self, b: Self) -> Self { Self(wall: a.wall + b.wall, cpu: a.cpu + b.cpu) }
    static func - (a: Self, b: Self) -> Self { Self(wall: a.wall - b.wall, cpu: a.cpu - b.cpu) }
  }

  package struct Row: Sendable {
    package var stage: Stage
    package var time: Moment
    package var items: Int
    /// Processor seconds; wall time has no meaning where threads work side by side.
    package var parts: [(part: Part, cpu: Double)]
  }

  private let now: @Sendable () -> Moment
  fileprivate let threadTime: @Sendable () -> Double
  private let start: Moment
  private let ended: Mutex<(last: Moment, rows: [Row])>
  /// Processor seconds, by part.
  fileprivate let parts = Mutex([Double](repeating: 0, count: Part.allCases.count))

  /// - Parameters:
  ///   - now: the time, and what the process has used of its processors.
  ///   - threadTime: the seconds that the calling thread has used.
  package init(now: @escaping @Sendable () -> Moment, threadTime: @escaping @Sendable () -> Double)
  {
    self.now = now
    self.threadTime = threadTime
    start = now()
    ended = Mutex((start, []))
  }

  /// What has been taken down.
  package var rows: [Row] {
    let parts = parts.withLock { $0 }
    return ended.withLock(\.rows).map { row in
      var row = row
      row.parts = row.stage.parts.map { ($0, parts[$0.rawValue]) }.filter { $0.1 > 0 }
      return row
    }
  }

  /// From the beginning until now.
  package var all: Moment { now() - start }

  /// Everything since the last call was this.
  func end(_ stage: Stage, items: Int) {
    let now = now()
    ended.withLock {
      let time = now - $0.last
      $0.last = now
      if let known = $0.rows.firstIndex(where: { $0.stage == stage }) {
        $0.rows[known].time = $0.rows[known].time + time
        $0.rows[known].items += items
      } else {
        $0.rows.append(Row(stage: stage, time: time, items: items, parts: []))
      }
    }
  }
}

/// The time of one thread, as it works on one page.
struct Lap {
  private let timings: Timings
  private var last: Double

  init(_ timings: Timings) {
    self.timings = timings
    last = timings.threadTime()
  }

  /// Everything since the last call was this.
  mutating func end(_ part: Timings.Part) {
    let now = timings.threadTime()
    timings.parts.withLock { $0[part.rawValue] += now - last }
    last = now
  }
}
