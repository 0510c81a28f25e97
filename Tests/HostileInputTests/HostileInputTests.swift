import Foundation
import HostileInput
import Testing

/// What reads bytes from anywhere keeps its promises: for every input that once broke one, and for
/// inputs that are the example's own, changed here and there. `Scripts/fuzz` looks for new ones.
struct HostileInputTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent()

  @Test(arguments: HostileInput.allCases)
  func onceFound(_ input: HostileInput) throws {
    let cases = Self.folder.appending(path: "Cases/\(input.rawValue)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
    for name in names.sorted() {
      input.read(Array(try Data(contentsOf: cases.appending(path: name))))
    }
  }

  @Test(arguments: HostileInput.allCases)
  func changedHereAndThere(_ input: HostileInput) throws {
    let seeds = try Self.seeds(for: input)
    try #require(!seeds.isEmpty)
    var dice = Dice(state: 20_261_127)
    for round in 0..<200 {
      input.read(dice.changed(seeds[round % seeds.count], with: seeds))
    }
  }

  /// Well-formed inputs, to begin with.
  private static func seeds(for input: HostileInput) throws -> [[UInt8]] {
    let root = folder.deletingLastPathComponent().deletingLastPathComponent()
    func files(_ place: String, _ ending: String) throws -> [[UInt8]] {
      let place = root.appending(path: place)
      let names = FileManager.default.enumerator(atPath: place.path)?.compactMap { $0 as? String }
      return try (names ?? []).filter { $0.hasSuffix(ending) }.sorted().prefix(40).map {
        Array(try Data(contentsOf: place.appending(path: $0)))
      }
    }
    switch input {
    case .frontMatter, .markdown: return try files("Content/turnabout", ".md")
    case .placeholders:
      return [
        "{{ cohort.kickoff | date: long }}", "{{ term.mentee | plural }} and {{program.name}}",
      ]
      .map { Array($0.utf8) }
    case .pictures: return try files("Tests/SiteBuildTests/Corpus", ".png")
    case .requests:
      return [
        "/portal/a%20b.html?x=1", "/.portico/events?path=%2F&tag=1", "bytes=0-99", "localhost:80",
      ]
      .map { Array($0.utf8) }
    }
  }
}

/// Numbers that are the same each time.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    // SplitMix64, by Sebastiano Vigna; in the public domain.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
  }

  /// The bytes with up to eight changes.
  mutating func changed(_ bytes: [UInt8], with others: [[UInt8]]) -> [UInt8] {
    let signs = Array("-:[]{}&*!|>'\"%@`#\n\r\t \\/<>=".utf8) + [0, 0x7F, 0x80, 0xC3, 0xE2, 0xFF]
    var bytes = bytes
    for _ in 0...roll(8) where !bytes.isEmpty {
      let place = roll(bytes.count)
      switch roll(5) {
      case 0: bytes[place] = signs[roll(signs.count)]
      case 1: bytes.insert(signs[roll(signs.count)], at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + roll(20)))
      case 3: bytes[place] ^= 1 << UInt8(roll(8))
      default:
        let other = others[roll(others.count)]
        guard !other.isEmpty else { break }
        let from = roll(other.count)
        bytes.insert(contentsOf: other[from..<min(other.count, from + 1 + roll(60))], at: place)
      }
    }
    return bytes
  }
}
