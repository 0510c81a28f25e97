import Content
import Privacy

// What all pages depend on, in one value each.

/// All that decides the site but the texts of its pages, in one value for what all programs share and
/// one for each program: while both are the same, a page of the program is what it was unless a text
/// on it has changed (see `Notes.bodies`), or what its links to other programs lead to.
///
/// Whatever is not the file of a page counts as shared and by its looks, so that a new kind of file
/// can't be forgotten. Of a story it counts whether it is published; that its text decides.
struct Skeleton: Hashable, Sendable {
  var shared: Imprint
  var programs: [String: Imprint] = [:]
}

extension Skeleton {
  init(of draft: Draft, _ options: BuildOptions, _ inputs: InputState) {
    let (folder, files) = (draft.sources.folder, draft.sources.files)
    self.init(shared: options.imprint)
    shared.add(inputs.imprint(leavingOut: Set(folder.pages.map(\.file))))
    // What organisers read may be about any program.
    let isTogether = options.readers == .admin
    for path in folder.pages {
      var page = Imprint(path.file)
      page.add(files.reads[path.file]?.imprint?.settings ?? Imprint("unreadable"))
      // A program's texts may name its people, and others' pages may show these texts.
      if path.owner == EntryPath.shared || path.type == .person || isTogether {
        shared.add(page)
      } else {
        programs[path.owner, default: Imprint()].add(page)
      }
    }
    for program in draft.programs {
      for file in publishedStories([program]).sorted() {
        programs[program.id, default: Imprint()].add(file)
      }
    }
  }

  /// The programs that differ; nil if something differs that all of them share.
  func programs(unlike other: Skeleton) -> Set<String>? {
    guard shared == other.shared else { return nil }
    return Set(programs.keys).union(other.programs.keys).filter {
      programs[$0] != other.programs[$0]
    }
  }
}

/// One value for all that the search of finished files depends on, but the files; unlike any other
/// where they are not searched.
func searchState(of draft: Draft) -> Imprint {
  var all = draft.gateState
  if draft.namesSomebody { all.add(UInt64.random(in: .min ... .max)) }
  let accepted = acceptances(
    in: draft.sources.files.entries, published: publishedStories(draft.programs))
  for (words, files) in accepted.sorted(by: { $0.key < $1.key }) {
    all.add(words)
    for file in files.sorted() { all.add(file) }
  }
  return all
}
