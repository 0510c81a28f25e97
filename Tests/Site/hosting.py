"""What `portico host` emits, run: nginx (as in the container), Apache and Caddy serve the whole example with it.

For each server, at the root of its name and below a path: every file of the site with every header
of the emitted table, types, caching, compressed twins, questions whether a page has changed, wrong
addresses, folders without a page, and files that are not for readers; and what "How to see that it
works" asks, with the answers that it expects.
"""

import gzip
import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as xml
from contextlib import contextmanager
from pathlib import Path

from built_site import Page, report

TODAY = "2026-09-14"
TEXTS = (".html", ".css", ".js", ".xml", ".txt", ".svg", ".ics", ".vtt", ".json")
FINGERPRINT = re.compile(r"^assets/.+-[0-9a-z]{13}\.[a-z0-9]+$")


class Portal:
    """The example, built for one address in a folder of its own, and what `portico host` says of it."""

    def __init__(self, portico, folder, address, hosting="", public=False):
        self.folder, self.portico = folder, portico
        shutil.copytree("Content", folder / "Content")
        settings = folder / "Content" / "portal.yml"
        text = settings.read_text(encoding="utf-8")
        text = re.sub(r"^base_url:.*$", f'base_url: "{address}"' if address else "", text, flags=re.M)
        if public:
            text = re.sub(r"^public:.*$", "public: true", text, flags=re.M)
        settings.write_text(text + hosting, encoding="utf-8")
        self.run("build", "--today", TODAY)
        self.site = folder / "Public"
        self.files = sorted(
            path.relative_to(self.site).as_posix() for path in self.site.rglob("*") if path.is_file())
        self.address = address
        self.path = "/" + address.split("/", 3)[3] if address else "/"

    def run(self, *arguments):
        done = subprocess.run([self.portico, *arguments], cwd=self.folder, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"portico {' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")
        return done.stdout

    def host(self, name):
        """The emitted files, and the headers that the explanation promises."""
        out = self.folder / ("host-" + name)
        self.run("host", name, "--folder", str(self.site), "--output", str(out))
        rows = re.findall(r"^\| ([\w-]+) \| `(.*)` \|", (out / "READ-ME.md").read_text(encoding="utf-8"), re.M)
        return out, dict(rows)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(command, port, log):
    process = subprocess.Popen(command, stdout=log.open("w"), stderr=subprocess.STDOUT, env={
        **os.environ, "XDG_DATA_HOME": str(log.parent), "XDG_CONFIG_HOME": str(log.parent), "HOME": str(log.parent)})
    try:
        for _ in range(1500):  # a busy machine takes its time
            if process.poll() is not None:
                sys.exit(f"{command[0]} ended at once:\n{log.read_text()}")
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.02)
        yield
    finally:
        process.terminate()
        process.wait(10)


def nginx(portal, folder):
    out, promised = portal.host("nginx")
    port = free_port()
    locations = out / "portal-locations.conf"
    module = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
    text, load = locations.read_text(), ""
    if module.exists() and "# brotli_static on;" in text:
        load = f"load_module {module};"
        locations.write_text(text.replace("# brotli_static on;", "brotli_static on;"))
    # As in the container of the Dockerfile.
    lead = re.search(r"sed -n '(.*)' /host/portal-locations.conf > /host/portal-root.conf", Path("Dockerfile").read_text())
    root = subprocess.run(["sed", "-n", lead[1], str(locations)], check=True, capture_output=True, text=True)
    (out / "portal-root.conf").write_text(root.stdout)
    container = Path("Scripts/container.conf").read_text().replace("listen 8080", f"listen 127.0.0.1:{port}")
    (folder / "nginx.conf").write_text(
        load + ("user root;\n" if os.getuid() == 0 else "")
        + container.replace(" /tmp/", f" {folder}/").replace("/etc/nginx/", f"{out}/"))
    return port, promised, ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")], bool(load)


def apache_base(folder, port, modules):
    lines = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in modules)
    # Root may not serve as root; the folder belongs to whoever runs this.
    user = "User www-data\nGroup www-data\n" if os.getuid() == 0 else ""
    return f"""{lines}
{user}ServerRoot {folder}
ServerName localhost
PidFile {folder}/apache.pid
ErrorLog {folder}/error.log
Mutex file:{folder}
DefaultRuntimeDir {folder}
Listen 127.0.0.1:{port}
TypesConfig /etc/mime.types
# As Debian has it, which would call a .br file Breton, and a .gz file an archive.
AddLanguage br .br
AddType application/x-gzip .gz .tgz
<Directory />
    AllowOverride None
    Require all denied
</Directory>
"""


APACHE = ["mpm_event", "authz_core", "dir", "mime", "alias", "headers", "rewrite", "filter", "deflate"]


def apache(portal, folder):
    out, promised = portal.host("apache")
    port = free_port()
    (folder / "apache.conf").write_text(apache_base(folder, port, APACHE) + f"Include {out}/portal-folder.conf\n")
    return port, promised, ["apache2", "-X", "-f", str(folder / "apache.conf")], True


def htaccess(portal, folder):
    _, promised = portal.host("htaccess")
    port = free_port()
    # Web space as it is rented: the site lies in a folder of the provider's tree.
    place = folder / "www" / portal.path.strip("/")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(portal.site)
    (folder / "apache.conf").write_text(apache_base(folder, port, APACHE) + f"""
DocumentRoot {folder}/www
<Directory "{folder}/www">
    Require all granted
    Options FollowSymLinks
    AllowOverride FileInfo Indexes Options=SymLinksIfOwnerMatch
</Directory>
""")
    return port, promised, ["apache2", "-X", "-f", str(folder / "apache.conf")], True


def caddy(portal, folder):
    out, promised = portal.host("caddy")
    port = free_port()
    text = (out / "Caddyfile").read_text()
    name = re.sub(r"^https://|/.*$", "", portal.address) if portal.address else ":80"
    text = text.replace(f"\n{name} {{\n", f"\nhttp://127.0.0.1:{port} {{\n")
    (folder / "Caddyfile").write_text("{\n\tadmin off\n\tauto_https off\n}\n" + text)
    return port, promised, ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")], True


class Server:
    def __init__(self, port, path):
        self.connection, self.path = http.client.HTTPConnection("127.0.0.1", port, timeout=10), path

    def ask(self, name, method="GET", absolute=False, **headers):
        self.connection.request(
            method, name if absolute else self.path + name,
            headers={key.replace("_", "-"): value for key, value in headers.items()})
        answer = self.connection.getresponse()
        answer.body = answer.read()
        return answer


def look(portal, server, promised, sends_brotli, say):
    security = {name: value for name, value in promised.items() if not name.startswith("Cache")}
    pages, assets = "no-cache", "max-age=31536000, immutable"
    internal = security["Referrer-Policy"] == "same-origin"
    expected_cache = {False: ("private, " if internal else "") + pages, True: ("private, " if internal else "public, ") + assets}

    def check_headers(name, answer, is_asset, where=""):
        for header, value in security.items():
            got = answer.headers.get_all(header) or []
            if got != [value]:
                say(f"{name}{where}: {header} is {got}")
        if answer.headers.get_all("Cache-Control") != [expected_cache[is_asset]]:
            say(f"{name}{where}: Cache-Control is {answer.headers.get_all('Cache-Control')}")
        if (answer.headers.get("Strict-Transport-Security") is not None) != bool(portal.address):
            say(f"{name}{where}: Strict-Transport-Security")
        if re.search(r"\d", answer.headers.get("Server") or "") or answer.headers.get("X-Powered-By"):
            if (answer.headers.get("Server") or "").startswith("nginx/"):
                say(f"{name}{where}: tells its version")

    twins = {name[:-3] for name in portal.files if name.endswith(".gz")}
    for name in portal.files:
        hidden = name.startswith(".")
        if hidden:
            if server.ask(name).status != 404:
                say(f"{name}: a file that is not for readers is served")
            continue
        if name.endswith((".gz", ".br")):
            continue
        bytes_ = (portal.site / name).read_bytes()
        is_asset = name.startswith("assets/")
        if is_asset and not FINGERPRINT.match(name):
            say(f"{name}: has no fingerprint, but would be kept for a year")
        answer = server.ask(name)
        if answer.status != 200 or answer.body != bytes_:
            say(f"{name}: status {answer.status}, {len(answer.body)} of {len(bytes_)} bytes")
            continue
        check_headers(name, answer, is_asset)
        kind = answer.headers["Content-Type"]
        if name.endswith(TEXTS) and not re.search(r"; ?charset=utf-8$", kind, re.I):
            say(f"{name}: its type is {kind}")
        if name.endswith(".html") and not kind.startswith("text/html"):
            say(f"{name}: its type is {kind}")
        if name.endswith(TEXTS) and "accept-encoding" not in (answer.headers.get("Vary") or "").lower() and name in twins:
            say(f"{name}: Vary does not name Accept-Encoding")
        head = server.ask(name, "HEAD")
        if head.status != 200 or head.body:
            say(f"{name}: HEAD says {head.status}")
        check_headers(name, head, is_asset, " (HEAD)")
        tag = answer.headers.get("ETag")
        again = server.ask(name, If_None_Match=tag or "")
        if not tag or again.status != 304 or again.body:
            say(f"{name}: asked with its ETag, the answer is {again.status}")
        check_headers(name, again, is_asset, " (304)")
        since = server.ask(name, If_Modified_Since=answer.headers["Last-Modified"])
        if since.status != 304:
            say(f"{name}: asked with its date, the answer is {since.status}")
        if name in twins:
            for coding, suffix in (("gzip", ".gz"), ("br", ".br")):
                if coding == "br" and not sends_brotli:
                    continue
                packed = server.ask(name, Accept_Encoding=coding)
                if packed.headers.get("Content-Encoding") != coding or packed.body != (portal.site / (name + suffix)).read_bytes():
                    say(f"{name}: does not send the {suffix} file beside it ({packed.status}, {packed.headers.get('Content-Encoding')})")
                    continue
                if packed.headers["Content-Type"].lower() != kind.lower():
                    say(f"{name}{suffix}: its type is {packed.headers['Content-Type']}")
                check_headers(name + suffix, packed, is_asset)
                again = server.ask(name, Accept_Encoding=coding, If_None_Match=packed.headers["ETag"])
                if again.status != 304:
                    say(f"{name}{suffix}: asked with its ETag, the answer is {again.status}")
            refused = server.ask(name, Accept_Encoding="gzip;q=0, br;q=0")
            if refused.headers.get("Content-Encoding") and "caddy" not in (refused.headers.get("Server") or "").lower():
                say(f"{name}: compressed although the browser refuses that")
    if not twins:
        packed = server.ask("index.html", Accept_Encoding="gzip")
        if packed.headers.get("Content-Encoding") != "gzip" or gzip.decompress(packed.body) != (portal.site / "index.html").read_bytes():
            say("index.html: is not compressed on the way")

    folders = {"/".join(name.split("/")[:-1]) for name in portal.files if "/" in name}
    folders |= {"/".join(folder.split("/")[:end]) for folder in folders for end in range(1, folder.count("/") + 1)}
    for folder in sorted(folders):
        there = (portal.site / folder / "index.html").exists()
        answer = server.ask(folder + "/")
        if answer.status != (200 if there else 404):
            say(f"{folder}/: status {answer.status}")
        elif there and answer.body != (portal.site / folder / "index.html").read_bytes():
            say(f"{folder}/: is not its index.html")
        without = server.ask(folder)
        if there and (without.status not in (301, 308) or not without.headers["Location"].endswith(server.path + folder + "/")):
            say(f"{folder}: status {without.status}, to {without.headers['Location']}")
    home = server.ask("")
    if home.body != (portal.site / "index.html").read_bytes():
        say("the address itself does not show the home page")
    if portal.path != "/":
        bare = server.ask(portal.path[:-1], absolute=True)
        if bare.status not in (301, 308) or not bare.headers["Location"].endswith(portal.path):
            say(f"{portal.path[:-1]}: status {bare.status}")

    lost = (portal.site / "404.html").read_bytes() if portal.address else None
    for wrong in ("no-such-page.html", "assets/no-such.css", "turnabout/nothing/at/all", ".git/config", "assets/.hidden"):
        answer = server.ask(wrong)
        if answer.status != 404 or (lost and answer.body != lost):
            say(f"{wrong}: status {answer.status}, not the portal's own page")
        check_headers(wrong, answer, False)
        if lost and not re.match(r"text/html; ?charset=utf-8", answer.headers["Content-Type"], re.I):
            say(f"{wrong}: its type is {answer.headers['Content-Type']}")
    for outside in ("../Content/portal.yml", "%2e%2e/Content/portal.yml", "..%2fContent/portal.yml"):
        answer = server.ask(outside)
        if answer.status not in (400, 403, 404) or b"organization" in answer.body:
            say(f"{outside}: status {answer.status}")


def see_that_it_works(portal, name, server, say):
    """Each question of the explanation; 401 is the provider's sign-in, which is not part of the file."""
    text = (portal.folder / ("host-" + name) / "READ-ME.md").read_text(encoding="utf-8")
    questions = re.findall(r"^- `curl -sI (\S+)`: (?:status )?(not 200|\d+)", text, re.M)
    if len(questions) < 2 or not all(address.startswith(portal.address) for address, _ in questions):
        say(f"the explanation asks {questions}")
    for address, status in questions:
        got = server.ask(address.removeprefix(portal.address), "HEAD").status
        if got == 200 if status == "not 200" else status != "401" and got != int(status):
            say(f"HEAD {address}: {got}, not as the explanation expects")


def well_formed(portal, say):
    """Files for hosts that cannot be run here: at least each is what it says it is."""
    count = 0
    for name in ("iis", "azure", "s3", "netlify", "cloudflare-pages", "github-pages", "gitlab-pages", "sharepoint", "file-share", "zip"):
        out, _ = portal.host(name)
        for file in out.iterdir():
            count += 1
            text = file.read_text(encoding="utf-8")
            try:
                if file.suffix == ".json":
                    json.loads(text)
                elif file.suffix == ".config":
                    xml.fromstring(text)
                elif file.suffix == ".sh":
                    subprocess.run(["sh", "-n", str(file)], check=True)
            except Exception as mistake:
                say(f"{name}: {file.name}: {mistake}")
    return count


def main():
    portico = str(Path(sys.argv[1]).resolve())
    problems, asked = [], []
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        root.chmod(0o755)
        # One with everything: below a path, compressed files, an .htaccess that other servers must hide.
        path = Portal(portico, root / "path", "https://portal.larkmoor.example/mentoring/b-c.d/",
                      "\nhosting: {host: htaccess, precompress: [gzip, brotli]}\n")
        plain = Portal(portico, root / "plain", "https://portal.larkmoor.example/", public=True)
        cases = [(kind, where, portal) for kind in (nginx, apache, caddy, htaccess)
                 for where, portal in (("below a path", path), ("at the root", plain))][:-1]
        for kind, where, portal in cases:
            folder = root / f"{kind.__name__}-{where.replace(' ', '-')}"
            folder.mkdir()
            port, promised, command, sends_brotli = kind(portal, folder)
            if not shutil.which(command[0]):
                problems.append(f"{command[0]} is not there; Scripts/need test installs it")
                continue
            with running(command, port, folder / "log"):
                look(portal, Server(port, portal.path), promised, sends_brotli,
                     lambda problem: problems.append(f"{kind.__name__}, {where}: {problem}"))
                see_that_it_works(portal, kind.__name__, Server(port, portal.path),
                                  lambda problem: problems.append(f"{kind.__name__}, {where}: {problem}"))
                if kind is nginx and portal.path != "/":
                    bare = Server(port, portal.path).ask("/", absolute=True)
                    if bare.status != 302 or bare.headers["Location"] != portal.path:
                        problems.append(f"{kind.__name__}, {where}: / leads to {bare.headers['Location']}")
            asked.append(f"{kind.__name__} {where}")
        count = well_formed(path, problems.append)
    report("each answers as `portico host` says", f"{len(asked)} servers, {len(plain.files)} files each, {count} files for other hosts", problems)


main()
