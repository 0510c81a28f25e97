import Diagnostics
import Foundation
import Privacy
import SiteBuild
import Syntax
import Testing

/// The corpus of mistakes: one small case for each diagnostic code, with the report a person gets.
///
/// A case is the folder `Corpus/<code>`. It holds the few files that differ from the smallest
/// portal (`Fixtures/smallest`, with the address of `Corpus/Content/portal.yml`), `without.txt` if
/// files of that portal are left out, and `report.txt`: what `portico check --today 2026-09-14`
/// prints, byte for byte.
///
/// To write the reports anew, run the tests with `PORTICO_RECORD=1`, and then read what changed as
/// somebody in HR would: is the place exact, is the mend one thing to do, with the text to type?
@Suite("The corpus of mistakes")
struct CorpusTests {
  @Test("each code has one case, and each case is of one code")
  func oneToOne() throws {
    let cases = try Mistake.all().map(\.code)
    #expect(cases == Code.all.map(\.name))
    #expect(Set(cases).count == cases.count)
  }

  @Test("a mistake is reported in these words, once and alone", arguments: try Mistake.all())
  func report(_ mistake: Mistake) throws {
    let folder = try TestFolder()
    try folder.overlay(mistake)
    let found = try mistake.found(in: folder)
    let text = report(of: found, in: folder)
    #expect(text.contains("  [\(mistake.code)]\n"))
    #expect(Set(found.map(\.code.name)).subtracting(mistake.companions) == [mistake.code])
    if isRecording { return try Data(text.utf8).write(to: mistake.report) }
    let expected = try String(contentsOf: mistake.report, encoding: .utf8)
    #expect(text == expected, "\(differences(from: expected, to: text))")
  }

  @Test("mistakes in many files are reported in one run, without follow-up noise")
  func together() throws {
    // One in each kind of file, some of them so that the file cannot be read at all.
    let codes = [
      "cohort/dates", "faq/question", "file/unexpected", "key/unknown", "module/quiz-answer",
      "person/consent", "reference/dangling", "role/seniority", "story/consent", "theme/contrast",
      "value/bad-email", "value/too-few", "words/unknown",
    ]
    let folder = try TestFolder()
    for code in codes { try folder.overlay(Mistake(code: code)) }
    let found = try folder.check()
    #expect(found.map(\.code.name).sorted() == codes)
  }

  @Test("the smallest portal lacks nothing but an address, and is built")
  func smallest() throws {
    let folder = try TestFolder(withAddress: false)
    var options = folder.options
    options.output = folder.path + "/Public"
    let result = try build(options)
    #expect(result.diagnostics.map(\.code) == [.feedWithoutAddress])
    #expect(FileManager.default.fileExists(atPath: folder.path + "/Public/bridge/index.html"))
  }

  @Test(
    "a page that the limits let through and that still takes too long ends the run, with a report")
  func tooHard() async throws {
    let ended = await #expect(
      processExitsWith: .exitCode(1), observing: [\.standardOutputContent]
    ) {
      let folder = try TestFolder()
      try folder.write(guidelinePage(String(repeating: "&amp; ", count: 300_000)), to: howWeWork)
      _ = try build(folder.options, patience: 0) { diagnostic in
        print(diagnostic.code.name, diagnostic.span.file.hasSuffix(howWeWork))
        folder.remove()
        exit(1)
      }
    }
    let said = String(decoding: ended?.standardOutputContent ?? [], as: UTF8.self)
    #expect(said.contains("markdown/too-hard true"))
  }

  private let isRecording = ProcessInfo.processInfo.environment["PORTICO_RECORD"] == "1"

  private func report(of found: [Diagnostic], in folder: TestFolder) -> String {
    Report(format: .human, colour: false) { path in
      FileManager.default.contents(atPath: folder.path + "/" + path).map { [UInt8]($0) }
    }.text(of: found)
  }
}

/// One case of the corpus, laid over a copy of the smallest portal.
struct Mistake: CustomTestStringConvertible, Sendable {
  let code: String

  static func all() throws -> [Mistake] {
    try names(in: corpus).filter { $0 != "Content" }
      .flatMap { area in try names(in: corpus + "/" + area).map { "\(area)/\($0)" } }
      .map(Mistake.init(code:))
  }

  var testDescription: String { code }
  var source: String { corpus + "/" + code }
  var report: URL { URL(fileURLWithPath: source + "/report.txt") }

  /// Codes that come along by their nature: pages that nobody has translated yet.
  var companions: Set<String> {
    ["translation/outdated", "translation/without-original"].contains(code)
      ? ["translation/missing"] : []
  }

  func found(in folder: TestFolder) throws -> [Diagnostic] {
    // No page that we know of gets past the limits, so the watchdog's word stands for it; the test
    // of a build that it ends is beside this one.
    if code == Code.pageTooHard.name {
      return [.tooHard("Content/" + howWeWork, .time(seconds: 5))]
    }
    return try folder.check(Self.arrangements[code])
  }

  /// What is done to a copy because git cannot hold it, or should not hold so much.
  private static let arrangements:
    [String: @Sendable (inout BuildOptions, TestFolder) throws -> Void] = [
      "file/unreadable": { _, folder in
        try #require(mkfifo(folder.path + "/Content/bridge/guidelines/how-we-end.md", 0o600) == 0)
      },
      "file/too-large": { _, folder in
        try folder.write(guidelinePage(String(repeating: "x", count: 17 << 20)), to: howWeWork)
      },
      "markdown/too-large": { _, folder in
        try folder.write(
          guidelinePage(String(repeating: "We meet on time.\n\n", count: 120_000)), to: howWeWork)
      },
      "markdown/too-costly": { _, folder in
        try folder.write(guidelinePage(String(repeating: "a<?", count: 30_000)), to: howWeWork)
      },
      "yaml/too-large": { _, folder in
        let sites = Array(repeating: "Harbour", count: 120_000).joined(separator: ", ")
        try folder.write(
          guidelinePage("We meet on time.", settings: "tags: [\(sites)]\n"), to: howWeWork)
      },
      // Not a mistake in a file: the command names a program that is not there.
      "program/unknown": { options, _ in options.programs = ["brigde"] },
      "privacy/no-roster": { options, _ in options.roster = nil },
      // What the site says that was published a day before.
      "calendar/unannounced": { options, folder in
        let file = "bridge/events/first-exchange.md"
        let now = try String(contentsOfFile: folder.path + "/Content/" + file, encoding: .utf8)
        try folder.write(now.replacing("2027-01-12", with: "2027-01-11"), to: file)
        options.output = folder.path + "/Public"
        _ = try build(options, patience: 60)
        try folder.write(now, to: file)
      },
    ]
}

/// A copy of the smallest portal, for one test to change.
final class TestFolder: Sendable {
  let path: String

  init(withAddress: Bool = true) throws {
    path = NSTemporaryDirectory() + "portico-corpus-" + UUID().uuidString
    try copy(tests + "/Fixtures/smallest", onto: path)
    if withAddress { try copy(corpus + "/Content", onto: path + "/Content") }
  }

  deinit { remove() }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func overlay(_ mistake: Mistake) throws {
    try copy(mistake.source, onto: path)
    let without = try? String(contentsOfFile: path + "/without.txt", encoding: .utf8)
    for file in (without ?? "").split(separator: "\n") {
      try FileManager.default.removeItem(atPath: path + "/" + file)
    }
  }

  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/Content/" + file))
  }

  var options: BuildOptions {
    BuildOptions(
      content: path + "/Content", templates: path + "/Templates", output: nil,
      today: CalendarDate(iso: "2026-09-14")!, roster: testRoster, threads: 2)
  }

  /// What a check notices, as if it ran in this folder: without the way to it.
  func check(
    _ arrange: (@Sendable (inout BuildOptions, TestFolder) throws -> Void)? = nil
  ) throws -> [Diagnostic] {
    var options = options
    try arrange?(&options, self)
    // A debug build on a busy machine may take long over the large pages.
    return try build(options, patience: 60).diagnostics.map { diagnostic in
      func here(_ text: String) -> String { text.replacingOccurrences(of: path + "/", with: "") }
      var diagnostic = diagnostic
      diagnostic.span.file = here(diagnostic.span.file)
      diagnostic.summary = here(diagnostic.summary)
      diagnostic.why = here(diagnostic.why)
      diagnostic.mend = here(diagnostic.mend)
      return diagnostic
    }
  }
}

/// A few invented people, so that stories have somebody to name.
let testRoster: Roster = {
  let bytes = FileManager.default.contents(atPath: tests + "/Fixtures/roster.csv")!
  return try! Roster(csv: [UInt8](bytes))
}()

private let howWeWork = "bridge/guidelines/how-we-work.md"

private func guidelinePage(_ body: String, settings: String = "") -> String {
  "---\ntitle: How we work together\nkind: conduct\npart: expectations\n\(settings)---\n\n\(body)\n"
}

private let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
private let corpus = tests + "/Corpus"

private func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
}

/// Copies what is in a folder into another, over what is there. Symbolic links stay links.
private func copy(_ source: String, onto target: String) throws {
  let files = FileManager.default
  try files.createDirectory(atPath: target, withIntermediateDirectories: true)
  for name in try names(in: source) {
    let (from, to) = (source + "/" + name, target + "/" + name)
    let kind = try files.attributesOfItem(atPath: from)[.type] as? FileAttributeType
    if kind == .typeDirectory {
      try copy(from, onto: to)
    } else {
      try? files.removeItem(atPath: to)
      try files.copyItem(atPath: from, toPath: to)
    }
  }
}

/// The lines that only one of two texts has.
private func differences(from expected: String, to found: String) -> String {
  let lines = found.split(separator: "\n", omittingEmptySubsequences: false)
  let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.difference(from: wanted).map { change in
    switch change {
    case .remove(let at, let line, _): "\(at + 1) - \(line)"
    case .insert(let at, let line, _): "\(at + 1) + \(line)"
    }
  }.joined(separator: "\n")
}
