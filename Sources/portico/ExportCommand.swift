import ArgumentParser
import Diagnostics
import Foundation
import Packing
import Publishing
import SiteBuild
import Syntax

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Packs the site for readers who have no server.",
    subcommands: [Zip.self])

  struct Zip: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "zip", abstract: "Packs the whole site into one zip to hand out.",
      discussion: """
        Whoever gets it unpacks it and opens index.html; it works without a network. The site is \
        built first, with the checks of `portico build`: if there is a mistake, nothing is written. \
        What only a server has a use for (feeds, sitemap, robots.txt, 404 page) is left out, and a \
        READ-ME.txt in the portal's languages says what the zip is. The same files give the same zip.

          portico export zip portal.zip
        """)

    @Argument(help: ArgumentHelp("The zip to write.", valueName: "file"))
    var file: String

    @OptionGroup var source: SourceOptions

    @Flag(help: "Replace a file that Portico did not make.")
    var force = false

    func run() throws {
      let target = URL(fileURLWithPath: file).standardizedFileURL
      try refuseUnfit(target)
      let folder = try temporaryFolder()
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let site = folder + "/site"
      var options = try source.options(output: site)
      options.isCopy = true
      // The folder is another one each time, so what is remembered of it would never be read.
      options.cache = nil
      try report(options, source.format, reveal: source.reveal, showsNotices: false) { result in
        "Built \(counted(result.pages, "page")) of \(counted(result.programs, "program")) in "
          + counted(result.languages, "language")
      }
      let top = try topFolder(options)
      let names = files(below: site).filter { !$0.hasPrefix(".") }.sorted(by: inOrder)
      let parts = Slots<ZipFile.Part>(count: names.count)
      inParallel(count: names.count, threads: options.threads) { index, _ in
        guard let bytes = FileManager.default.contents(atPath: site + "/" + names[index]) else {
          return
        }
        parts[index] = ZipFile.Part(name: top + "/" + names[index], bytes: [UInt8](bytes))
      }
      let size = try write((0..<names.count).map { parts[$0] }, to: target)
      if source.format == .human {
        print("Packed it into \(file) (\(size)); it unpacks to the folder \(top)/.")
      }
    }

    // MARK: What may not be the zip

    private func refuseUnfit(_ target: URL) throws {
      guard target.pathExtension.lowercased() == "zip" else {
        throw UsageMistake(
          "`\(file)` is no name for a zip, and readers' computers go by the name",
          mend: "write `portico export zip \(file.hasSuffix("/") ? file + "portal" : file).zip`")
      }
      let folder = resolved(target.deletingLastPathComponent().path)
      for (name, path) in [
        ("content", source.content),
        ("templates", source.templates ?? besideContent(source.content, "Templates")),
      ] {
        if lies(folder, in: resolved(path)) {
          throw UsageMistake(
            "`\(file)` would lie in the \(name) folder, where pages are made from files",
            mend: "choose a place outside, such as `portal.zip`")
        }
      }
      guard publishedSite(around: folder + "/" + target.lastPathComponent) == nil else {
        throw UsageMistake(
          "`\(file)` would lie in a published site, and the next build would stop at it",
          mend: "choose a place outside, such as `portal.zip`")
      }
      var isFolder: ObjCBool = false
      let parent = target.deletingLastPathComponent().path
      guard FileManager.default.fileExists(atPath: parent, isDirectory: &isFolder),
        isFolder.boolValue
      else {
        throw UsageMistake(
          "there is no folder `\(parent)`", mend: "make it first, or choose another place")
      }
      guard FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder) else {
        return
      }
      guard !isFolder.boolValue else {
        throw UsageMistake("`\(file)` is a folder", mend: "choose another name for the zip")
      }
      guard force || isOurs(target.path) else {
        throw UsageMistake(
          "there is a file `\(file)` already, and Portico did not make it",
          mend: "choose another name, or add `--force` to replace it")
      }
    }

    /// At the end of each zip, so that the next one may take its place without asking.
    private static let mark = "Made by portico export"

    private func isOurs(_ path: String) -> Bool {
      guard let handle = FileHandle(forReadingAtPath: path), let end = try? handle.seekToEnd(),
        end > Self.mark.utf8.count
      else { return false }
      try? handle.seek(toOffset: end - UInt64(Self.mark.utf8.count))
      return (try? handle.readToEnd()) == Data(Self.mark.utf8)
    }

    // MARK: Writing

    private func temporaryFolder() throws -> String {
      var template = Array((NSTemporaryDirectory() + "portico-export-XXXXXX").utf8CString)
      // Readable by nobody else: a portal may be internal.
      guard mkdtemp(&template) != nil else {
        throw world("no temporary folder can be made in `\(NSTemporaryDirectory())`")
      }
      return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The folder that the zip unpacks to: the portal's name.
    private func topFolder(_ options: BuildOptions) throws -> String {
      let portal = try? hostedPortal(content: options.content, templates: options.templates)
      let name = slug(from: portal?.value?.site.name ?? "")
      return name.isEmpty ? "portal" : name
    }

    /// What a reader should open comes first, then all in the order of their names.
    private func inOrder(_ a: String, _ b: String) -> Bool {
      func rank(_ name: String) -> Int { ["READ-ME.txt", "index.html"].firstIndex(of: name) ?? 2 }
      return (rank(a), a) < (rank(b), b)
    }

    /// Writes the zip beside its place and moves it there, so that nobody finds half of it.
    private func write(_ parts: [ZipFile.Part?], to target: URL) throws -> String {
      let half = target.deletingLastPathComponent().appending(
        path: ".\(target.lastPathComponent).portico-\(getpid())")
      defer { unlink(half.path) }
      do {
        var zip = try ZipFile(at: half.path)
        for part in parts {
          guard let part else { throw ZipFile.Failure() }
          try zip.add(part)
        }
        try zip.finish(comment: Self.mark)
      } catch {
        throw world("`\(file)` cannot be written")
      }
      var status = stat()
      guard stat(half.path, &status) == 0, rename(half.path, target.path) == 0 else {
        throw world("`\(file)` cannot be written")
      }
      return status.st_size < 1_000_000
        ? "\(max(1, status.st_size / 1000)) kB" : "\((status.st_size + 500_000) / 1_000_000) MB"
    }

    private func world(_ summary: String) -> Ended {
      let error = WorldError(summary, mend: "make room or allow writing there, then try again")
      writeError("portico: \(error.description)\n")
      return Ended(code: .world)
    }
  }
}
