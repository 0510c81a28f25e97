// The words the name matcher knows: which words are names, which names are also words,
// and what stands around a name. Each list is a text in a Swift file of this folder;
// the index that searches them is made elsewhere, once for a run.

/// The word lists of the story gate.
///
/// Every list is folded: lower case, no diacritics (`ø` is `o`, `ß` is `ss`, `ł` is `l`,
/// `æ` is `ae`), no apostrophes and no hyphens. So fold a word before you look for it.
/// The lists are facts in our own words, kept sorted, so that a change is one short line.
enum NameLists {}
