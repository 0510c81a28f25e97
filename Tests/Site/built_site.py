"""What the checks share: the files of a built site, a page's elements, and one way to report."""

import gc
import html.parser
import os
import re
import sys
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

# A check keeps what it reads to its end. Python would look for garbage in it hundreds of times.
gc.set_threshold(100_000)


class Element:
    def __init__(self, tag, attributes, line):
        self.tag, self.attributes, self.line, self.text = tag, attributes, line, ""

    def get(self, name, otherwise=""):
        return self.attributes.get(name) or otherwise


class Page(html.parser.HTMLParser):
    """An HTML file as a flat list of elements: enough for links, ids and attributes."""

    # What these say decides how an element looks, beside its classes.
    TELLING = ["aria-current", "aria-disabled", "disabled", "hidden", "open", "role", "type"]
    # Elements without an end.
    EMPTY = set("area base br col embed hr img input link meta source track wbr".split())

    def __init__(self, text):
        super().__init__()
        self.elements = []
        # Each way in which an element, or text in one, stands in another: what a style sheet can go by.
        self.patterns = set()
        self.above = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        element = Element(tag, dict(attributes), self.getpos()[0])
        self.elements.append(element)
        pattern = (tag, *sorted(element.get("class").split()), *(
            f"{name}={element.get(name)}" for name in self.TELLING if name in element.attributes))
        self.patterns.add((self.above[-1] if self.above else (), pattern))
        if tag not in self.EMPTY:
            self.above.append(pattern)

    def handle_endtag(self, tag):
        while self.above and self.above.pop()[0] != tag:  # an end that may be left out
            pass

    def handle_data(self, data):
        if self.elements:
            self.elements[-1].text += data
        if not data.isspace():
            self.patterns.add((*self.above[-2:], "text"))

    def all(self, *tags):
        return [element for element in self.elements if element.tag in tags]

    @cached_property
    def ids(self):
        anchors = {element.get("name") for element in self.all("a")}
        return {element.get("id") for element in self.elements} | anchors

    @cached_property
    def language(self):
        return self.all("html")[0].get("lang")

    @cached_property
    def kind(self):
        """The theme says what kind of page this is: `class="page kind-story"`."""
        classes = " ".join(element.get("class") for element in self.all("html", "body", "main")).split()
        return next((name for name in classes if name.startswith("kind-")), "")


class Pages(Mapping):
    """The pages of a folder by their names, each read when somebody first asks for it."""

    def __init__(self, folder, names):
        self.folder, self.names, self.known = folder, names, {}

    def __getitem__(self, name):
        if name not in self.known:
            if name not in self.names:
                raise KeyError(name)
            self.known[name] = Page((self.folder / name).read_text(encoding="utf-8"))
        return self.known[name]

    def __iter__(self):
        return iter(self.names)

    def __len__(self):
        return len(self.names)


class Site:
    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.files = sorted(
            str(path.relative_to(self.folder)).replace(os.sep, "/")
            for path in self.folder.rglob("*") if path.is_file())
        names = [name for name in self.files if name.endswith(".html")]
        if "index.html" not in names:
            sys.exit(f"There is no index.html in {self.folder}")
        self.pages = Pages(self.folder, dict.fromkeys(names))

    @cached_property
    def base_url(self):
        """Where the site will live, from the canonical link of its home page; None if it has none."""
        for element in self.pages["index.html"].all("link"):
            if "canonical" in element.get("rel").split():
                return urljoin(element.get("href"), ".")
        return None

    @cached_property
    def language(self):
        """The main one: that of the home page."""
        return self.pages["index.html"].language

    def target(self, origin, address):
        """(file, fragment) that `address` in the file `origin` leads to; file is None if it is elsewhere.

        The address of a folder gives the folder's name, which is no file: a link that relies on a
        server to find index.html does not work from a file share.
        """
        address = address.strip()
        if self.base_url and address.startswith(self.base_url):
            address, origin = address[len(self.base_url):] or "index.html", ""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None, ""
        # urljoin drops `..` at the root, so a path that leaves the folder is looked at by hand.
        depth = 0
        for step in (os.path.dirname(origin) + "/" + parts.path).split("/"):
            depth += 0 if step in ("", ".") else -1 if step == ".." else 1
            if depth < 0 or parts.path.startswith("/"):
                return "outside the site: " + address, ""
        path = urlsplit(urljoin("http://site/" + origin, parts.path)).path if parts.path else "/" + origin
        return unquote(path).lstrip("/"), unquote(parts.fragment)

    def one_of_each_kind(self):
        """One page of each kind, in the main language if there is one, for checks that are too slow,
        or too alike, for every page."""
        chosen = {}
        for name, page in sorted(self.pages.items(), key=lambda item: item[1].language != self.language):
            if name != "404.html":
                chosen.setdefault(page.kind or os.path.dirname(name), name)
        return sorted(chosen.values())


def style_addresses(css):
    """The addresses a style sheet asks for, `data:` left out."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    found = re.findall(r"""url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)['"]""", css)
    return [first or second for first, second in found if not (first or second).startswith("data:")]


def site_from_arguments():
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} SITE-FOLDER")
    return Site(sys.argv[1])


def report(claim, looked_at, problems):
    """Prints the problems, then one line that sums up; the exit code says the same."""
    for problem in problems[:80]:
        print(problem)
    if len(problems) > 80:
        print(f"... and {len(problems) - 80} more")
    print(f"{len(problems)} problems in {looked_at}" if problems else f"{looked_at}: {claim}")
    sys.exit(1 if problems else 0)
