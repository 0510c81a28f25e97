"""Without a mouse and without JavaScript: the skip link skips, the focus is always seen, menus open."""

from browser import address_of, chromium, watch
from built_site import report, site_from_arguments

# How often Tab is pressed on a page, at each width; long pages repeat themselves after that. On a
# desktop the main part is the same, beside another frame.
STOPS = {320: 45, 1280: 30}
WIDTHS = list(STOPS)

# What has the focus, and how a reader would know.
FOCUS = """() => {
  const e = document.activeElement
  if (!e || e === document.body || e === document.documentElement) return null
  const box = e.getBoundingClientRect()
  // A card marks itself as a whole, by the ::after that its link is stretched over.
  const marked = [null, '::before', '::after'].some(part => {
    const style = getComputedStyle(e, part)
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none'
  })
  const x = box.left + Math.min(box.width / 2, 20), y = box.top + box.height / 2
  const top = document.elementFromPoint(x, y)
  return {
    what: e.outerHTML.slice(0, 100),
    href: e.getAttribute('href') || '',
    marked,
    onScreen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 &&
      box.top < innerHeight && box.left < innerWidth,
    covered: top !== null && top !== e && !e.contains(top) && !top.contains(e),
    inMain: e.localName === 'main' || e.closest('main') !== null,
  }
}"""


def check_skip_link(tab, say):
    tab.keyboard.press("Tab")
    first = tab.evaluate(FOCUS)
    if not first or not first["href"].startswith("#"):
        say(f"the first stop should be a skip link, and is {first and first['what']}")
        return
    if not first["onScreen"]:
        say("the skip link has the focus and cannot be seen")
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    after = tab.evaluate(FOCUS)
    # A page whose main part has nothing to stop at goes on to the footer: also after the start of main.
    if after and not after["inMain"] and tab.evaluate("document.querySelector('main :is(a[href],summary,button,input)')!==null"):
        say(f"after the skip link the focus should be in the main part, and is on {after['what']}")


def check_focus(tab, say):
    for _ in range(STOPS[tab.viewport_size["width"]]):
        tab.keyboard.press("Tab")
        focus = tab.evaluate(FOCUS)
        if focus is None:  # round the end of the page
            return
        if not focus["marked"]:
            say(f"nothing marks the focus on {focus['what']}")
        if not focus["onScreen"]:
            say(f"the focus is out of sight on {focus['what']}")
        elif focus["covered"]:
            say(f"something covers the focus on {focus['what']}")


def check_folds(tab, say):
    """Everything that folds opens with Enter; what it held can then be seen."""
    folds = tab.locator("details:not([open]) > summary:visible")
    count = folds.count()
    for _ in range(min(count, 5)):
        fold = folds.first
        fold.focus()
        what = fold.evaluate("e => e.parentElement.outerHTML.slice(0, 100)")
        tab.keyboard.press("Enter")
        if folds.count() >= count:
            say(f"Enter does not open {what}")
            return
        count = folds.count()


def check_navigation(tab, say):
    """The links of every navigation are there to be seen, at once or after its menu was opened."""
    for navigation in tab.locator("nav:has(a)").all():
        links = navigation.locator("a:visible")
        if links.count():
            continue
        what = navigation.evaluate("e => e.outerHTML.slice(0, 100)")
        menu = navigation.locator("summary:visible")
        if not menu.count():
            menu = tab.locator("header summary:visible")
        if not menu.count():
            say(f"no link can be seen, and no menu opens without JavaScript, in {what}")
            continue
        menu.first.focus()
        tab.keyboard.press("Enter")
        if not links.count():
            say(f"the menu opens with Enter and shows no link, in {what}")


def main():
    site = site_from_arguments()
    problems, names = [], site.one_of_each_kind()
    with chromium() as browser:
        context = browser.new_context(java_script_enabled=False, reduced_motion="reduce")
        tab = context.new_page()
        where = ""

        def say(problem):
            if (found := f"{where}: {problem}") not in problems:
                problems.append(found)

        watch(tab, [site.folder.as_uri() + "/"], say)
        for name in names:
            for width in WIDTHS:
                where = f"{name} ({width} px)"
                tab.set_viewport_size({"width": width, "height": 800})
                # The first two walk from the top; Tab opens nothing, so the others go on from there.
                for checks in [[check_skip_link], [check_focus, check_navigation, check_folds]]:
                    tab.goto(address_of(site, name))
                    for check in checks:
                        check(tab, say)
    report("all work by keyboard, without JavaScript", f"{len(names)} kinds of page at {WIDTHS} px", problems)


main()
