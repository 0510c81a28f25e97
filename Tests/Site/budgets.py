"""Every page is small, asks no other host for anything, and needs no inline script or style."""

import gzip
from fnmatch import fnmatch
from urllib.parse import urlsplit

from built_site import report, site_from_arguments, style_addresses

CSS = 12_000
SCRIPT = 12_000
PAGE = 7_000
# A kind of page that gathers many others has a budget of its own, and a reason.
PAGES = {
    "kind-handbook-print": 60_000,  # the whole handbook on one page, to print or keep
}
# A search index grows with the portal; the script that reads it does not. One file holds at most 250
# pages of one program and language: all of the example's, which is larger than most.
INDEX, INDEX_NAME = 48_000, "*/search-index-*.js"

# Elements that make the browser fetch something, and the attribute that says what.
FETCHES = {
    "img": ["src", "srcset"], "script": ["src"], "iframe": ["src"], "video": ["src", "poster"],
    "audio": ["src"], "source": ["src", "srcset"], "track": ["src"], "embed": ["src"],
    "object": ["data"], "input": ["src"], "use": ["href", "xlink:href"], "image": ["href", "xlink:href"],
}
FETCHING_LINKS = {"stylesheet", "icon", "apple-touch-icon", "preload", "modulepreload", "prefetch",
                  "preconnect", "dns-prefetch", "manifest"}
DATA_BLOCKS = {"application/json", "application/ld+json"}  # inert: a browser runs none of it


def weight(data):
    return len(gzip.compress(data, compresslevel=9, mtime=0))


def main():
    site = site_from_arguments()
    problems, heaviest = [], (0, "")

    def external(name, line, address, what):
        parts = urlsplit(address)
        if parts.scheme == "data" or not (parts.scheme or parts.netloc):
            return
        # A 404 page is shown at any depth, so it alone has absolute addresses, of the site itself.
        if name == "404.html" and site.base_url and address.startswith(site.base_url):
            return
        problems.append(f"{name}:{line}: {what} is fetched from another host: {address}")

    for name, page in site.pages.items():
        size = weight((site.folder / name).read_bytes())
        limit = PAGES.get(page.kind, PAGE)
        if size > limit:
            problems.append(f"{name}: {size:,} bytes gzipped, more than {limit:,}")
        if limit == PAGE:
            heaviest = max(heaviest, (size, name))

        styles = 0
        for element in page.elements:
            where = f"{name}:{element.line}"
            if element.tag == "style":
                problems.append(f"{where}: inline <style>")
            if element.tag == "script" and not element.get("src") and element.get("type") not in DATA_BLOCKS:
                problems.append(f"{where}: inline <script>")
            for attribute in element.attributes:
                if attribute == "style" or attribute.startswith("on"):
                    problems.append(f"{where}: inline {attribute}= on <{element.tag}>")
                if attribute == "integrity":
                    problems.append(f"{where}: integrity= stops the page from working as a local file")
            if element.get("href").lower().startswith("javascript:"):
                problems.append(f"{where}: a javascript: link")
            for attribute in FETCHES.get(element.tag, []):
                value = element.get(attribute)
                for candidate in value.split(",") if attribute == "srcset" else [value]:
                    if candidate.strip():
                        external(name, element.line, candidate.split()[0], f"<{element.tag}>")
            rel = set(element.get("rel").lower().split())
            if element.tag == "link" and rel & FETCHING_LINKS:
                external(name, element.line, element.get("href"), " ".join(sorted(rel)))
                file = site.target(name, element.get("href"))[0]
                if "stylesheet" in rel and file in site.files:
                    styles += weight((site.folder / file).read_bytes())
        if styles > CSS:
            problems.append(f"{name}: its style sheets weigh {styles:,} bytes gzipped, more than {CSS:,}")

    largest_css = 0
    for name in site.files:
        data = (site.folder / name).read_bytes()
        if name.endswith(".css"):
            largest_css = max(largest_css, weight(data))
            for address in style_addresses(data.decode("utf-8")):
                external(name, 1, address, "an address in the style sheet")
        if name.endswith(".js"):
            limit = INDEX if fnmatch(name, INDEX_NAME) else SCRIPT
            if weight(data) > limit:
                problems.append(f"{name}: {weight(data):,} bytes gzipped, more than {limit:,}")

    report(f"heaviest {heaviest[1]} {heaviest[0]:,} B, css {largest_css:,} B, nothing inline, no other host",
           f"{len(site.pages)} pages", problems)


main()
