extension Code {
  package static let templates: [Code] = [
    templateUnknownName, templateUnknownWord, templateUnknownTemplate, templateUnknownDirective,
    templateUnterminated, templateUnclosed, templateUnmatched, templateCycle,
    templateLayoutNotFirst, templateNoSlot, templateStraySlot, templateNotAList,
    templateNotACondition, templateShadowedName, templateNotPrintable, templateMaybeAbsent,
    templateUnsafePlace, templateHTMLPlace, templateWantsLink, templateBranches,
    templateOpenEnd, templateUnsafeMarkup,
  ]

  package static let templateUnknownName = Code(
    "template/unknown-name",
    """
    A template may use only the names that Portico declares for its page: `portico templates \
    fields` lists them. A name that does not exist would leave a hole in the page that nobody notices, so the \
    template is not used until it is mended. Look for a slip of the pen first; the message gives \
    the nearest name.
        \\(page.titel)      is mended to
        \\(page.title)
    """)

  package static let templateUnknownWord = Code(
    "template/unknown-word",
    """
    Each word a reader sees comes from `words`, so that it can be translated and changed. A \
    template asked for a word that has no such key. Use a key that exists, or the nearest one that \
    the message gives.
        \\(words.objectivs)      is mended to
        \\(words.objectives)
    """)

  package static let templateUnknownTemplate = Code(
    "template/unknown-template",
    """
    `include` and `layout` name another template, without its folder and without `.html`. There is \
    none of this name, neither in the portal's `Templates` folder nor built into Portico.
        \\(include "next-modul")      is mended to
        \\(include "next-module")
    """)

  package static let templateUnknownDirective = Code(
    "template/unknown-directive",
    """
    Between `\\(` and `)` stands a name, or one of if, else, for, end, include, layout, slot and a \
    comment that starts with `//`. There is no arithmetic and there are no calls: sorting, counting \
    and formatting are done before the template sees a value. To print the two characters \
    themselves, write another backslash before them.
        \\(foreach item in list)      is mended to
        \\(for item in list)
    """)

  package static let templateUnterminated = Code(
    "template/unterminated",
    """
    What starts with `\\(` ends with `)` on the same line; only a comment may be longer. Without \
    its end, Portico cannot tell what belongs to the page. To print `\\(` itself, write `\\\\(`.
        <h1>\\(module.title</h1>      is mended to
        <h1>\\(module.title)</h1>
    """)

  package static let templateUnclosed = Code(
    "template/unclosed",
    """
    Each `if` and each `for` goes up to an `end` in the same file. Without it, Portico cannot tell \
    how much of the page is meant.
        \\(if module.next) … \\(end)
    """)

  package static let templateUnmatched = Code(
    "template/unmatched",
    """
    An `end` closes an `if` or a `for` that was opened before it in the same file; an `else` stands \
    once, in an `if`, and last. This one belongs to nothing. Take it away, or add the line that \
    should have opened it.
        \\(if module.next) … \\(else) … \\(end)
    """)

  package static let templateCycle = Code(
    "template/cycle",
    """
    A template that includes itself, directly or by way of others, would make a page without end. \
    Take one of the includes away.
        card includes list includes card
    """)

  package static let templateLayoutNotFirst = Code(
    "template/layout-not-first",
    """
    A layout goes around the whole of a page, so it is named once, before anything else in the \
    file; only comments may come earlier.
        \\(layout "page")
        <article>…</article>
    """)

  package static let templateNoSlot = Code(
    "template/no-slot",
    """
    A layout says with `slot` where the page goes. This one does not, so the page would be lost.
        <main>\\(slot)</main>
    """)

  package static let templateStraySlot = Code(
    "template/stray-slot",
    """
    `slot` is the place in a layout where the page goes. It means nothing in a template that no \
    page names as its layout, and in a loop it would repeat the whole page.
        <main>\\(slot)</main>
    """)

  package static let templateNotAList = Code(
    "template/not-a-list",
    """
    `for` repeats its lines for each element of a list. This value is not a list, so there is \
    nothing to go through. To show something only if it is there, use `if`.
        \\(for role in program.roles) … \\(end)
    """)

  package static let templateNotACondition = Code(
    "template/not-a-condition",
    """
    `if` asks whether a value is there: a flag, a number other than zero, a text or list with \
    something in it, or a value that may be absent. This value is always there, so the `if` \
    would decide nothing, and what was meant is probably a field of it.
        \\(if module)      is mended to
        \\(if module.next)
    """)

  package static let templateShadowedName = Code(
    "template/shadowed-name",
    """
    The variable of a `for` must not have the name of something the page already has, or the same \
    name would mean two things within a few lines. Give it another name.
        \\(for module in modules)      is mended to
        \\(for unit in modules)
    """)

  package static let templateNotPrintable = Code(
    "template/not-printable",
    """
    A list or another noun has no text of its own, and a flag says yes or no in no language. Print \
    one of the noun's fields, go through the list with `for`, ask the flag with `if`.
        \\(module.next)      is mended to
        \\(module.next.title)
    """)

  package static let templateMaybeAbsent = Code(
    "template/maybe-absent",
    """
    A value that may be absent leaves no trace in text, but in an attribute it would leave `href=""`, \
    a link that goes nowhere. Put the tag, or the attribute, in an `if` that asks for the value.
        \\(if module.next)<a href="\\(module.next.link)">…</a>\\(end)
    """)

  package static let templateUnsafePlace = Code(
    "template/unsafe-place",
    """
    Values may stand in text and in quoted attributes. In the name of a tag or attribute, in an \
    attribute without quotes, in a comment, in a style, in a script or in an attribute that is one \
    (`onclick`, `style`, `srcdoc`), a value that somebody typed could change what the page does, \
    and no escaping helps. Only JSON may stand in a script, alone, and only if its type says so.
        <p class=\\(kind)>      is mended to
        <p class="\\(kind)">
    """)

  package static let templateHTMLPlace = Code(
    "template/html-place",
    """
    HTML, such as the body of a page, may stand only between tags. In an attribute or a title its \
    tags would be shown as they are typed, or end the attribute. Use a field that holds text.
        <title>\\(module.body)</title>      is mended to
        <title>\\(module.title)</title>
    """)

  package static let templateWantsLink = Code(
    "template/wants-link",
    """
    An attribute that holds an address (`href`, `src` and the like) takes one link, alone, because \
    a link is known to run no script when it is followed. Text could be `javascript:…`, and text \
    around a link could make it another. After a `#` a text may stand.
        <a href="\\(module.title)">      is mended to
        <a href="\\(module.link)">      or
        <a href="#\\(section.id)">
    """)

  package static let templateBranches = Code(
    "template/branches",
    """
    Each branch of an `if` must end at the same kind of place, and a loop where it began: both in \
    text, or both within the same attribute. Otherwise what follows would be text for one reader \
    and part of a tag for another, and Portico could not tell how to write it safely.
        \\(if a)<p class="\\(end)x">      is mended to
        \\(if a)<p class="x">\\(else)<p>\\(end)
    """)

  package static let templateOpenEnd = Code(
    "template/open-end",
    """
    A template ends where it began: a page in text, and an included file where it was included. \
    This one leaves a tag, a comment or an attribute open. Look for a missing `>`, `-->` or quote.
        <p class="note>      is mended to
        <p class="note">
    """)

  package static let templateUnsafeMarkup = Code(
    "template/unsafe-markup",
    """
    Some HTML is read one way by one browser and another way by the next, or makes everything \
    after it plain text: `<![CDATA[`, `<plaintext>`, `<!--` in a script, a tag in a title, two \
    attributes with no space between them where one is optional. Portico must know what a browser \
    will see, and so refuses it.
        <p class="a"\\(if b) hidden\\(end)id="c">      is mended to
        <p class="a"\\(if b) hidden\\(end) id="c">
    """)
}
