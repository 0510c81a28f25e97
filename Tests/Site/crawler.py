"""Every internal address leads somewhere, and every page can be reached from the home page by links."""

import re
import xml.etree.ElementTree as xml

from built_site import Page, report, site_from_arguments, style_addresses

# Pages that nobody should find by following links.
UNLINKED = {"404.html"}

ADDRESSES = ["href", "src", "action", "formaction", "poster", "data", "xlink:href"]


def addresses(page):
    """(line, address) of everything a page points at."""
    for element in page.elements:
        for attribute in ADDRESSES:
            if element.get(attribute):
                yield element.line, element.get(attribute)
        for candidate in element.get("srcset").split(","):
            if candidate.strip():
                yield element.line, candidate.split()[0]
        if element.tag == "meta" and element.get("content").startswith(("http:", "https:")):
            yield element.line, element.get("content")


def feed_addresses(path):
    """The addresses in an Atom feed or a sitemap: attributes, bare addresses, and links in HTML content."""
    for element in xml.parse(path).iter():
        if element.get("href"):
            yield element.get("href")
        text = (element.text or "").strip()
        if re.fullmatch(r"https?://\S+", text):
            yield text
        elif element.get("type") == "html":
            for _, address in addresses(Page(text)):
                yield address


def main():
    site = site_from_arguments()
    files, problems, links, followed = set(site.files), [], {}, 0

    def follow(origin, line, address):
        nonlocal followed
        file, fragment = site.target(origin, address)
        if file is None:
            return
        followed += 1
        links.setdefault(origin, set()).add(file)
        if file not in files:
            problems.append(f"{origin}:{line}: {address} leads to no file ({file})")
        elif fragment and file in site.pages and fragment not in site.pages[file].ids:
            problems.append(f"{origin}:{line}: {address}: there is no id “{fragment}” in {file}")

    for name, page in site.pages.items():
        for line, address in addresses(page):
            follow(name, line, address)
    for name in site.files:
        if name.endswith(".css"):
            for address in style_addresses((site.folder / name).read_text(encoding="utf-8")):
                follow(name, 1, address)
        elif name.endswith(".xml"):
            for address in feed_addresses(site.folder / name):
                if "://" not in address:
                    problems.append(f"{name}: {address} is relative; a feed is read far from its site")
                # An Atom id may be an address of the site without being a page of it.
                elif site.base_url and address.startswith(site.base_url) and "#" not in address:
                    follow(name, 1, address)

    reached, ahead = set(), ["index.html"]
    while ahead:
        name = ahead.pop()
        if name in site.pages and name not in reached:
            reached.add(name)
            here = {site.target(name, element.get("href"))[0] for element in site.pages[name].all("a", "area")}
            ahead += [file for file in here if file]
    for name in sorted(set(site.pages) - reached - UNLINKED):
        problems.append(f"{name}: no chain of links leads here from index.html")
    for name in sorted(reached & UNLINKED):
        problems.append(f"{name}: should be linked from nowhere, and is")
    report("all resolve, all pages reached", f"{followed} addresses in {len(site.files)} files", problems)


main()
