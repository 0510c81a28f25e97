import Foundation
import Privacy
import Publishing
import Syntax

/// What all files that a build reads look like from outside, without reading one: enough to see that
/// nothing has changed since.
///
/// A file that was changed so lately that it could change again unseen, within one tick of the file
/// system's clock, does not count as known.
struct InputState: Sendable {
  /// By path; files and links in the content folder and in the templates' folder, hidden ones, too,
  /// and folders.
  private(set) var files: [String: Imprint] = [:]
  /// The files that may change unseen.
  private(set) var unsure: Set<String> = []
  /// Whether something is there under two names: by a link, or by two entries of folders.
  private(set) var hasSecondNames = false

  /// Looks at everything.
  init(_ options: BuildOptions) {
    let settled = Self.time(options) - options.clockTick
    for folder in [options.content, options.templates] {
      look(at: withoutEndingSlash(folder), settled, depth: 0)
    }
  }

  /// One value for all of it; nil if something may change unseen.
  var imprint: Imprint? {
    guard unsure.isEmpty else { return nil }
    return imprint(leavingOut: [])
  }

  /// One value for all but some files; a file that may change unseen makes it unlike any other.
  func imprint(leavingOut some: Set<String>) -> Imprint {
    // A sum does not depend on the order, so nothing has to be sorted.
    var (high, low): (UInt64, UInt64) = (UInt64(files.count), 0)
    for (path, state) in files where !some.contains(path) {
      var one = Imprint(path)
      one.add(state)
      high &+= one.high
      low &+= one.low
    }
    var result = Imprint(high: high, low: low)
    if !unsure.isSubset(of: some) { result.add(UInt64.random(in: .min ... .max)) }
    return result
  }

  /// The files that are not as they were, or may not be, and whether any came or went.
  func changes(since old: InputState) -> (changed: Set<String>, cameOrWent: Bool) {
    // What a link leads to is noted behind the link's own name.
    func file(_ path: String) -> String { path.hasSuffix("\u{0}") ? String(path.dropLast()) : path }
    var changed = Set(old.unsure.map(file))
    var cameOrWent = files.count != old.files.count
    for (path, state) in files {
      guard let before = old.files[path] else {
        cameOrWent = true
        continue
      }
      if before != state { changed.insert(file(path)) }
    }
    return (changed, cameOrWent)
  }

  /// Looks again at some files; false if one of them came or went, or is no plain file.
  mutating func lookAgain(at paths: Set<String>, _ options: BuildOptions) -> Bool {
    let settled = Self.time(options) - options.clockTick
    for path in paths {
      var status = stat()
      guard files[path] != nil, lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        return false
      }
      note(path, status, settled)
    }
    return true
  }

  private mutating func look(at folder: String, _ settled: Int64, depth: Int) {
    // Where pages and files are published from, `ContentFolder` has refused such a depth.
    guard depth < 64, let handle = opendir(folder) else { return }
    defer { closedir(handle) }
    let descriptor = dirfd(handle)
    var folders: [String] = []
    while let entry = readdir(handle) {
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          if name[0] == 0x2E, name[1] == 0 || name[1] == 0x2E && name[2] == 0 { return }
          let path = folder + "/" + String(cString: name)
          var status = stat()
          guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
          switch status.st_mode & S_IFMT {
          case S_IFDIR:
            // What Git keeps is no source, and changes all the time.
            if strcmp(name, ".git") == 0 { return }
            files[path] = Imprint("folder")
            folders.append(path)
          case S_IFLNK:
            // Both count: where it leads, and what is there.
            hasSecondNames = true
            note(path, status, settled)
            guard stat(path, &status) == 0 else { return }
            note(path + "\u{0}", status, settled)
          default:
            if status.st_nlink > 1 { hasSecondNames = true }
            note(path, status, settled)
          }
        }
      }
    }
    for folder in folders { look(at: folder, settled, depth: depth + 1) }
  }

  private mutating func note(_ path: String, _ status: stat, _ settled: Int64) {
    let (changed, touched) = (nanoseconds(status.changed), nanoseconds(status.touched))
    var state = Imprint()
    state.add(UInt64(status.st_mode))
    state.add(Int(status.st_size))
    state.add(UInt64(status.st_ino))
    state.add(Int(changed))
    state.add(Int(touched))
    files[path] = state
    if max(changed, touched) > settled { unsure.insert(path) } else { unsure.remove(path) }
  }

  /// The time by the clock of the file system: that of a file that is made beside the content.
  ///
  /// Nothing that is built depends on it, only whether something is looked at once more.
  private static func time(_ options: BuildOptions) -> Int64 {
    if let path = options.cache.map({ "\($0.path)/.clock-\(getpid())" }) {
      let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      if file >= 0 {
        defer {
          close(file)
          unlink(path)
        }
        var status = stat()
        if fstat(file, &status) == 0 { return nanoseconds(status.changed) }
      }
    }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }
}

private func nanoseconds(_ time: timespec) -> Int64 {
  Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}

extension stat {
  #if canImport(Darwin)
    fileprivate var changed: timespec { st_mtimespec }
    fileprivate var touched: timespec { st_ctimespec }
  #else
    fileprivate var changed: timespec { st_mtim }
    fileprivate var touched: timespec { st_ctim }
  #endif
}

extension BuildOptions {
  /// What decides the site beside the files, but for where it goes and how it is made.
  var imprint: Imprint {
    // All that is in it counts, so that no new option can be forgotten; but for these.
    var plain = self
    plain.output = nil
    plain.publication = Publication.Options()
    plain.cache = nil
    plain.timings = nil
    plain.isAfresh = false
    plain.clockTick = 0
    plain.threads = 0
    plain.roster = nil
    var all = Imprint(String(describing: plain))
    all.add(roster != nil)
    guard let roster else { return all }
    all.add(roster.people.count)
    for person in roster.people {
      for text in [
        person.name, person.preferredName, person.email, person.employeeID, person.phone,
      ] {
        all.add(text)
      }
      for trait in RosterPerson.Trait.allCases { all.add(person.traits[trait]) }
    }
    all.add(roster.allowed.count)
    for name in roster.allowed { all.add(name) }
    return all
  }
}
