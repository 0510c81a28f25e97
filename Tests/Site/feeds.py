"""Feeds are valid Atom (RFC 4287) with absolute addresses, and the sitemap is valid and complete."""

import re
import xml.etree.ElementTree as xml
from urllib.parse import urlsplit

from built_site import report, site_from_arguments

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
W3C_DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?")
TEXT_TYPES = {"text", "html", "xhtml"}


def check_common(where, element, once, say):
    """The rules a feed and an entry share: 4.1.1, 4.1.2, 4.2.6, 4.2.7, 3.3."""
    for name in ["id", "title", "updated"]:
        if len(element.findall(ATOM + name)) != 1:
            say(f"{where} must have exactly one <{name}>")
    for name in ["rights", "subtitle", "summary", "published", "content", *once]:
        if len(element.findall(ATOM + name)) > 1:
            say(f"{where} may have only one <{name}>")
    identity = element.findtext(ATOM + "id") or ""
    if not urlsplit(identity).scheme:
        say(f"{where} has an id that is not absolute: “{identity}”")
    for name in ["updated", "published"]:
        for date in element.findall(ATOM + name):
            if not DATE_TIME.fullmatch(date.text or ""):
                say(f"{where} has a <{name}> that is no RFC 3339 date and time: “{date.text}”")
    for name in ["title", "subtitle", "summary", "rights"]:
        for text in element.findall(ATOM + name):
            if text.get("type", "text") not in TEXT_TYPES:
                say(f"{where} has a <{name}> of the unknown type “{text.get('type')}”")
    for author in element.findall(ATOM + "author"):
        if not author.findtext(ATOM + "name"):
            say(f"{where} has an author without a name")
    alternates = []
    for link in element.findall(ATOM + "link"):
        if not urlsplit(link.get("href") or "").scheme:
            say(f"{where} has a link that is not absolute: “{link.get('href')}”")
        if link.get("rel", "alternate") == "alternate":
            alternates.append((link.get("type"), link.get("hreflang")))
    if len(alternates) != len(set(alternates)):
        say(f"{where} has two alternate links of the same type and language")
    return identity, bool(alternates)


def check_feed(name, root, say):
    identity, _ = check_common(name, root, ["generator", "icon", "logo"], say)
    if not any(link.get("rel") == "self" for link in root.findall(ATOM + "link")):
        say(f"{name} should have a link to itself (rel=\"self\")")
    entries, seen, newest = root.findall(ATOM + "entry"), {identity}, ""
    for entry in entries:
        where = f"{name}: “{entry.findtext(ATOM + 'title')}”"
        identity, has_alternate = check_common(where, entry, [], say)
        if identity in seen:
            say(f"{where} has the id of another entry")
        seen.add(identity)
        if not root.findall(ATOM + "author") and not entry.findall(ATOM + "author"):
            say(f"{where} has no author, and neither has its feed")
        content = entry.find(ATOM + "content")
        if content is None and not has_alternate:
            say(f"{where} has neither content nor an alternate link")
        if content is not None and content.get("src") and entry.find(ATOM + "summary") is None:
            say(f"{where} has its content elsewhere and no summary")
        if content is not None and content.get("type") in {"text", "html"} and len(content):
            say(f"{where} has elements in content that should be escaped")
        newest = max(newest, entry.findtext(ATOM + "updated") or "")
    if entries and (root.findtext(ATOM + "updated") or "") < newest:
        say(f"{name} is older than its newest entry")
    return len(entries)


def check_sitemap(site, name, root, say):
    addresses = [(url.findtext(SITEMAP + "loc") or "").strip() for url in root.findall(SITEMAP + "url")]
    if not 0 < len(addresses) <= 50_000:
        say(f"{name} has {len(addresses)} addresses; 1 to 50,000 are allowed")
    for address in addresses:
        if not address.startswith(site.base_url or "https://") or len(address) > 2_048:
            say(f"{name}: “{address}” is not an address of this site")
    if len(addresses) != len(set(addresses)):
        say(f"{name} has an address twice")
    for date in root.iter(SITEMAP + "lastmod"):
        if not W3C_DATE.fullmatch(date.text or ""):
            say(f"{name}: “{date.text}” is no date")
    listed = {site.target("", address)[0] for address in addresses}
    for page_name, page in site.pages.items():
        robots = " ".join(meta.get("content") for meta in page.all("meta") if meta.get("name") == "robots")
        if "noindex" in robots and page_name in listed and not everything_noindex(site):
            say(f"{name} lists {page_name}, which asks not to be indexed")
    return len(addresses)


def everything_noindex(site):
    """An internal portal asks search engines to stay away from all of it; its sitemap is for its own search."""
    home = site.pages["index.html"]
    return any("noindex" in meta.get("content") for meta in home.all("meta") if meta.get("name") == "robots")


def main():
    site = site_from_arguments()
    problems, feeds, entries, listed = [], set(), 0, 0
    for name in site.files:
        if not name.endswith(".xml"):
            continue
        try:
            root = xml.parse(site.folder / name).getroot()
        except xml.ParseError as error:
            problems.append(f"{name} is not well-formed: {error}")
            continue
        if root.tag == ATOM + "feed":
            feeds.add(name)
            entries += check_feed(name, root, problems.append)
        elif root.tag == SITEMAP + "urlset":
            listed += check_sitemap(site, name, root, problems.append)
        elif root.tag != SITEMAP + "sitemapindex":
            problems.append(f"{name} is neither an Atom feed nor a sitemap")
    announced = {
        site.target(name, link.get("href"))[0] for name, page in site.pages.items()
        for link in page.all("link") if link.get("type") == "application/atom+xml"}
    for name in sorted(feeds - announced):
        problems.append(f"{name} is announced by no page (<link rel=\"alternate\" type=\"application/atom+xml\">)")
    # The example has an address (base_url), so that it has everything that needs one.
    if site.base_url and not feeds:
        problems.append("there is no feed")
    if site.base_url and not listed:
        problems.append("there is no sitemap")
    report("valid", f"{len(feeds)} feeds, {entries} entries, {listed} addresses in the sitemap", problems)


main()
