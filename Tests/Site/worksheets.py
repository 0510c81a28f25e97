"""Worksheets in a real browser: complete forms without JavaScript; with it, what is typed is kept on
the device once the reader asks for it, and not before; nothing is sent, and nothing gets into an address."""

import csv
import io
import mimetypes

from browser import address_of, chromium
from built_site import report, site_from_arguments

# What a host that allows nothing else would send.
POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          "form-action 'none'; base-uri 'none'")
LONG = "\n".join(f"line {number}" for number in range(1, 13))


def open_page(browser, problems, **options):
    """A tab of a fresh profile that notes every request and every complaint of the browser."""
    context = browser.new_context(accept_downloads=True, **options)
    tab = context.new_page()
    tab.asked = []
    tab.on("request", lambda request: tab.asked.append(request.url))
    tab.on("console", lambda message: problems.append(f"{tab.url}: the browser says {message.text}")
           if message.type in ("error", "warning") else None)
    tab.on("pageerror", lambda error: problems.append(f"{tab.url}: {error}"))
    return tab


def host(tab, site, base):
    """The site as a strict web server shows it, at `base`; whatever else is asked for is refused."""
    def answer(route):
        name = route.request.url.split("#")[0].split("?")[0].removeprefix(base)
        path = site.folder / name
        if route.request.url.startswith(base) and path.is_file():
            route.fulfill(body=path.read_bytes(), headers={
                "content-type": mimetypes.guess_type(name)[0] or "text/plain",
                "content-security-policy": POLICY})
        else:
            route.abort()
    tab.context.route("**/*", answer)


def first(tab, kind):
    return tab.locator(".fill " + kind).first


def kept(tab):
    return tab.evaluate("Object.keys(localStorage).length")


def walk(tab, there, elsewhere, expect):
    """The life of an answer: typed, lost, typed and kept, forgotten."""
    tab.goto(there)
    text, box, tick = first(tab, "textarea"), first(tab, "input:not([type])"), first(tab, "[type=checkbox]")
    before = len(tab.asked)
    box.fill("Zoë")
    expect(kept(tab) == 0, "typing alone keeps something")
    tab.reload()
    expect(box.input_value() == "", "what was not saved is there after a reload")
    before = len(tab.asked)
    # With the keyboard alone: from the start of the page to the button.
    tab.locator("#p-keep").evaluate("panel => { panel.tabIndex = -1; panel.focus() }")
    tab.keyboard.press("Tab")
    expect(tab.evaluate("document.activeElement.dataset.does") == "save", "Save is not the first to be reached")
    tab.keyboard.press("Enter")
    expect(tab.evaluate("document.activeElement.dataset.does") == "forget", "the focus is lost on saving")
    expect(tab.locator("[data-says=saved]").is_visible(), "it does not say that it is saved")
    box.fill("Zoë")
    text.fill(LONG)
    tick.check()
    expect(text.evaluate("area => area.scrollHeight <= area.clientHeight + 2"), "a long answer is cut off")
    expect(len(tab.asked) == before, f"typing asks for {tab.asked[before:]}")
    expect(tab.url == there, "something got into the address")
    tab.reload()
    expect(box.input_value() == "Zoë" and text.input_value() == LONG and tick.is_checked(),
           "what was saved is not there after a reload")
    for other in elsewhere:
        tab.goto(other)
        filled = tab.locator(".fill textarea").evaluate_all("all => all.map(one => one.value).join('')")
        expect(filled == "", f"{other} shows what was typed elsewhere")
        expect(tab.locator("[data-says=typed]").is_visible(), f"{other} says that it is saved")
    tab.goto(there)
    with tab.expect_download() as download:
        tab.locator("[data-does=download]").click()
    told = download.value.path().read_text(encoding="utf-8")
    expect("Zoë" in told and "line 12" in told and "[x]" in told, "the text file lacks an answer")
    tab.emulate_media(media="print")
    expect(text.evaluate("area => area.scrollHeight <= area.clientHeight + 2"), "paper cuts an answer off")
    expect(not tab.locator("#p-keep").is_visible(), "the buttons are printed")
    tab.emulate_media(media="screen")
    tab.locator("[data-does=forget]").click()
    expect(kept(tab) == 0, "something is kept after Forget")
    box.fill("again")
    expect(kept(tab) == 0, "typing after Forget keeps something")
    tab.reload()
    expect(box.input_value() == "", "what was forgotten is there after a reload")


def fields(page):
    """What is written in on a sheet; the head of every page has a box of its own, for the search."""
    return [element for element in page.all("input", "textarea") if element.get("type") != "search"]


def questions(site, name, problems):
    """The table of a questionnaire has a row for each question of its page."""
    table = list(csv.reader(io.StringIO((site.folder / name).read_bytes().decode("utf-8-sig"), newline="")))
    page = site.pages[name.removesuffix(".csv") + ".html"]
    asked = {element.get("name") for element in fields(page)}
    if table[0] != ["section", "question", "type", "options", "required"]:
        problems.append(f"{name}: it begins with {table[0]}")
    if any(len(row) != 5 for row in table) or len(table) - 1 != len(asked):
        problems.append(f"{name}: {len(table) - 1} rows for {len(asked)} questions")
    if b"\r\n" not in (site.folder / name).read_bytes():
        problems.append(f"{name}: its lines do not end as RFC 4180 asks")


def main():
    site = site_from_arguments()
    problems = []
    sheets = [name for name, page in site.pages.items() if page.kind == "kind-worksheet"]
    tables = [name for name in site.files if name.endswith(".csv")]
    if not sheets or not tables:
        problems.append("there are no worksheets, or no tables of questions")
    for name in tables:
        questions(site, name, problems)
    for name in sheets:
        page = site.pages[name]
        if any(form.get("role") != "search" for form in page.all("form")) or any(
                element.get("autocomplete") != "off" for element in fields(page) if not element.get("type")):
            problems.append(f"{name}: a form that a browser could send, or fill in by itself")
        alone = [element.get("name") for element in fields(page)
                 if element.get("type") != "radio" and not element.get("data-of")]
        if len(alone) != len(set(alone)):
            problems.append(f"{name}: two places to write in are kept under one name")
    chosen = next(name for name in sheets if name.endswith("worksheets/agreement.html"))
    others = [name for name in sheets if name != chosen and (
        name.endswith("/agreement.html") or name == chosen.replace("agreement", "goals"))]
    for name, page in site.pages.items():
        loads = any(element.get("src") for element in page.all("script"))
        if loads and page.kind not in ("kind-worksheet", "kind-journey", "kind-search"):
            problems.append(f"{name}: it loads a script that it does not need")

    with chromium() as browser:
        def expect(claim, otherwise):
            if not claim:
                problems.append(f"{chosen}: {otherwise}")

        tab = open_page(browser, problems)
        walk(tab, address_of(site, chosen), [address_of(site, name) for name in others], expect)
        tab = open_page(browser, problems)
        base = site.base_url or "https://portal.example/"
        host(tab, site, base)
        walk(tab, base + chosen, [base + name for name in others], expect)
        if any(not address.startswith((base, "blob:")) for address in tab.asked):
            problems.append(f"{chosen}: it asks somebody else for something")

        tab = open_page(browser, problems, java_script_enabled=False)
        tab.goto(address_of(site, chosen))
        first(tab, "textarea").fill("by hand")
        expect(not tab.locator("#p-keep").is_visible(), "without JavaScript it shows buttons that do nothing")
        expect(first(tab, "textarea").input_value() == "by hand", "without JavaScript nobody can fill it in")
    report("stay on the device", f"{len(sheets)} worksheets, {len(tables)} tables", problems)


main()
