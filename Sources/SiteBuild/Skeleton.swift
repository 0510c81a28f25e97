import Content
import Privacy

// What all pages depend on, in one value each.

/// One value for all that decides the site but the texts of its pages: while it is the same, a page
/// is what it was unless a text on it has changed (see `Notes.bodies`).
///
/// Whatever is not the file of a page counts as a whole and by its looks, so that a new kind of file
/// can't be forgotten. Of a story it counts whether it is published; that its text decides.
func skeleton(of draft: Draft, _ options: BuildOptions, _ inputs: InputState) -> Imprint {
  let (folder, files) = (draft.sources.folder, draft.sources.files)
  var all = options.imprint
  all.add(inputs.imprint(leavingOut: Set(folder.pages.map(\.file))))
  for path in folder.pages {
    all.add(path.file)
    all.add(files.reads[path.file]?.imprint?.settings ?? Imprint("unreadable"))
  }
  for file in publishedStories(draft.programs).sorted() { all.add(file) }
  return all
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
