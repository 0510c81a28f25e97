"""No page has an accessibility violation (axe, WCAG 2.2 AA) or scrolls sideways, on a phone or a
desktop, in the light or the dark; and none logs an error or asks for anything outside its folder.

One page of each kind in each language is looked at whole: with its frame of bar, navigation and
footer, its colours, and all that is folded away. In the main language it gets all four looks, in
another one two, which between them cover both widths and both schemes. The others come from the same
templates and the same style sheet: in the main language they get two looks, with the colours in the
light and in the dark by turns; in another one, where only the words differ, one, by turns on a phone
and on a desktop. So six hundred pages take a few minutes.

    accessibility.py SITE-FOLDER [PART] [--every-look]

With PART only the pages whose address holds it are looked at; with --every-look each page is looked
at whole, in all four ways, which takes half an hour.
"""

import multiprocessing
import os
import sys
from importlib.resources import files

from browser import address_of, chromium, serve_from, watch
from built_site import Site, report, site_from_arguments

WIDTHS = [320, 1280]
SCHEMES = ["light", "dark"]
LOOKS = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]
CROSSWISE = list(zip(WIDTHS, SCHEMES))
TABS = os.cpu_count() or 2

FRAME = [".top", ".side", ".crumbs", ".bottom"]
RUN = """async ([exclude, contrast]) => {
  const options = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: contrast}},
    resultTypes: ['violations'],
    preload: false, // axe would fetch the style sheets again, which a local file may not
  }
  const results = await axe.run({exclude}, options)
  return results.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node =>
    `${rule.id}: ${rule.help} at ${node.target.join(' ')}: ` +
    node.failureSummary.split('\\n').slice(1, 3).map(line => line.trim()).join('; ')))
}"""
# What is folded away is not looked at, so a page that folds is looked at again unfolded. A menu is
# the same on every page: for its sake one page of each kind is enough.
FOLDS_IN_MAIN = "document.querySelector('main details:not([open])') !== null"
UNFOLD = """() => {
  const folded = [...document.querySelectorAll('details:not([open])')]
  folded.forEach(details => { details.open = true })
}"""
TOO_WIDE = """() => {
  const room = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= room) return null
  const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > room + 0.5)
  return wide.slice(-1).map(e => e.outerHTML.slice(0, 120))[0] || 'something'
}"""


def look_at(arguments):
    folder, names, every_look = arguments
    site, problems, looks = Site(folder), {}, 0
    samples = {(page.language, page.kind): name for name, page in reversed(site.pages.items())}.values()
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    with chromium() as browser:
        # Without animation: a colour measured half-way through a transition is nobody's colour.
        tab = browser.new_context(reduced_motion="reduce").new_page()
        name, when = "", ""

        def say(problem):  # the same mistake in several looks at a page is one problem
            problems.setdefault(f"{name}: {problem}", []).append(when)

        allowed = []
        serve_from(tab, site)
        watch(tab, allowed, say)
        for turn, name in enumerate(names):
            when = "on arrival"
            address = address_of(site, name)
            # The folder is all a page may ask for; only 404.html has the site's own address.
            allowed[:] = [site.folder.as_uri() + "/" if address.startswith("file:") else site.base_url]
            tab.goto(address)
            tab.evaluate(axe)
            ours = site.pages[name].language == site.language
            whole = every_look or name in samples
            closeness = whole + ours
            ways = LOOKS if every_look else [[CROSSWISE[turn % 2]], CROSSWISE, LOOKS][closeness]
            passes = [(*look, False) for look in ways]
            if whole or ours and tab.evaluate(FOLDS_IN_MAIN):
                passes += [(WIDTHS[0], scheme, True) for scheme in dict.fromkeys(look[1] for look in ways[:closeness])]
            for width, scheme, unfolded in passes:
                when = f"{width} px {scheme}{' unfolded' if unfolded else ''}"
                tab.set_viewport_size({"width": width, "height": 800})
                tab.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                if unfolded:
                    tab.evaluate(UNFOLD)
                looks += 1
                # Colours take most of the time, and the style sheet is the same on every page.
                colours = whole or ours and scheme == SCHEMES[turn % 2]
                for violation in tab.evaluate(RUN, [[] if whole else FRAME, colours]):
                    say(violation)
                if wide := tab.evaluate(TOO_WIDE):
                    say(f"scrolls sideways because of {wide}")
    return [f"{problem} ({', '.join(dict.fromkeys(times))})" for problem, times in problems.items()], looks


def main():
    every_look = "--every-look" in sys.argv
    if every_look:
        sys.argv.remove("--every-look")
    part = sys.argv.pop(2) if len(sys.argv) == 3 else ""
    site = site_from_arguments()
    names = [name for name in site.pages if part in "/" + name]
    if not names:
        sys.exit(f"no page of {site.folder} holds {part}")
    with multiprocessing.get_context("spawn").Pool(TABS) as pool:
        parts = pool.map(look_at, [(str(site.folder), names[i::TABS], every_look) for i in range(TABS)], chunksize=1)
    problems = sorted(problem for part, _ in parts for problem in part)
    report("0 violations, no sideways scrolling, no stray request",
           f"{len(names)} pages, {sum(looks for _, looks in parts)} looks", problems)


if __name__ == "__main__":
    sys.exit(main())
