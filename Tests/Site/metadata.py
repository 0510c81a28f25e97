"""Published pictures say nothing but what they show: metadata.py PORTICO

Makes pictures of every format with every kind of metadata, each with a name planted in it, and builds
a portal that uses them all. Then two independent readers, ExifTool and Pillow, must find nothing in
what was published, the name must be in none of its bytes, and each picture must look as it did when a
viewer had turned it upright. Some are called what they are not.

Pictures that are cut off must be refused, each by name, and nothing published. `privacy scan` must say
of every picture what is in it, of a clean one nothing, and show the name only when asked to.
"""

import io
import json
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

from built_site import report
from PIL import Image, ImageChops, ImageCms, ImageDraw, ImageOps, PngImagePlugin

NAME = "Zofia Quillfeather"
ORIENTATION = 0x0112
TESTS = Path(__file__).resolve().parent.parent
# Groups of ExifTool that describe the picture, or the file on this disk.
SHOWN = ("ExifTool", "System", "File", "Composite", "JFIF", "PNG", "PNG-pHYs", "ICC_Profile", "ICC-header", "ICC-view",
         "ICC-meas", "ICC-chrm", "Adobe", "RIFF", "GIF", "QuickTime", "Meta", "SourceFile", "ItemProp", "VP8X", "WEBP")
# Tags in those groups that do not.
WORDS = ("Comment", "Author", "Artist", "Title", "Copyright", "Software", "Description", "CreationTime", "ModifyDate",
         "Keywords", "XMP", "Warning", "Creator", "ImageDescription", "UserComment")
PILLOW_INFO = {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "icc_profile", "adobe", "adobe_transform",
               "progressive", "progression", "gamma", "srgb", "chromaticity", "transparency", "aspect", "loop", "background",
               "timestamp", "duration", "version", "extension", "interlace", "default_image", "disposal", "blend", "bbox"}


def drawing(width=96, height=64, mode="RGB"):
    """Nothing in it is the same turned or mirrored."""
    picture = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((3, 3, width // 2, height // 4), fill=(200, 30, 30))
    pen.polygon([(width - 4, 4), (width - 4, height // 2), (width // 2, 6)], fill=(20, 120, 220))
    pen.ellipse((6, height // 2, 30, height - 6), fill=(240, 220, 40))
    return picture.quantize(16) if mode == "P" else picture.convert(mode)


def exif(orientation=1, place=True, words=True):
    tags = Image.Exif()
    tags[ORIENTATION] = orientation
    if words:
        tags[0x013B] = NAME
        tags[0x9C9D] = (NAME + "\0").encode("utf-16-le")
        inner = tags.get_ifd(0x8769)
        inner[0x9286] = b"UNICODE\0" + NAME.encode("utf-16-le")
        inner[0xA430] = NAME
    if place:
        gps = tags.get_ifd(0x8825)
        gps[1], gps[2], gps[3], gps[4] = "N", (54.0, 21.0, 7.5), "E", (18.0, 38.0, 2.0)
    return tags.tobytes()


def xmp():
    return ('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
            'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/'
            f'elements/1.1/"><dc:creator><rdf:Seq><rdf:li>{NAME}</rdf:li></rdf:Seq></dc:creator></rdf:Description>'
            '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>').encode()


def iptc():
    field = struct.pack(">BBBH", 0x1C, 2, 80, len(NAME)) + NAME.encode()
    return (b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(field)) + field + b"\0" * (len(field) % 2))


def profile():
    """A profile named after somebody, as a calibrated screen has one; of the same colours."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    old = "sRGB built-in".encode("utf-16-be")
    new = (NAME[:13]).encode("utf-16-be")
    assert old in made and len(old) == len(new)
    return made.replace(old, new)


def saved(picture, format, **how):
    out = io.BytesIO()
    picture.save(out, format, **how)
    return out.getvalue()


def jpeg(picture=None, before=(), after=b"", **how):
    how = {"quality": 95, "subsampling": 0} | how
    data = saved(picture or drawing(), "JPEG", **how)
    parts = b"".join(b"\xff" + bytes([marker]) + struct.pack(">H", len(part) + 2) + part for marker, part in before)
    return data[:2] + parts + data[2:] + after


def png(picture=None, chunks=(), after=b"", **how):
    data = saved(picture or drawing(), "PNG", **how)
    extra = b"".join(struct.pack(">I", len(part)) + kind + part + struct.pack(">I", zlib.crc32(kind + part))
                     for kind, part in chunks)
    return data[:33] + extra + data[33:] + after


def pictures():
    """Name, bytes, and how far a pixel may be from the original's, upright."""
    hidden = jpeg(drawing(32, 32), exif=exif())
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", NAME)
    text.add_text("Comment", NAME * 20, zip=True)
    text.add_itxt("Title", NAME, "en", "Title")
    text.add_itxt("XML:com.adobe.xmp", xmp().decode(), zip=True)
    frames = [drawing(), drawing().rotate(180), drawing().rotate(90)]
    yield "jpeg-plain.jpg", jpeg(), 0
    yield "jpeg-all.jpg", jpeg(exif=exif(), xmp=xmp(), comment=NAME, before=[(0xED, iptc()), (0xEB, NAME.encode())],
                               after=hidden, icc_profile=profile()), 0
    yield "jpeg-two-exif.jpg", jpeg(before=[(0xE1, b"Exif\0\0" + exif()), (0xE1, b"Exif\0\0" + exif(6))]), 0
    yield "jpeg-thumbnail.jpg", jpeg(before=[(0xE0, b"JFXX\0\x10" + hidden[:9000])]), 0
    yield "jpeg-progressive.jpg", jpeg(progressive=True, exif=exif()), 0
    yield "jpeg-cmyk.jpg", jpeg(drawing(mode="CMYK"), exif=exif()), 0
    yield "jpeg-grey.jpg", jpeg(drawing(mode="L"), exif=exif()), 0
    yield "jpeg-samples.jpg", jpeg(subsampling=2, exif=exif()), 0
    yield "jpeg-restarts.jpg", jpeg(restart_marker_rows=1, exif=exif()), 0
    yield "png-plain.png", png(), 0
    yield "png-all.png", png(pnginfo=text, exif=exif(), icc_profile=profile(), dpi=(144, 72),
                             chunks=[(b"tIME", bytes([7, 0xE8, 6, 11, 10, 20, 30])), (b"prVt", NAME.encode())], after=hidden), 0
    for mode in ("L", "P", "RGBA", "1", "I;16"):
        picture = Image.new("I;16", (40, 30), 4660) if mode == "I;16" else drawing(mode=mode)
        yield f"png-mode-{mode.replace(';', '')}.png", png(picture, pnginfo=text), 0
    yield "png-moving.png", saved(frames[0], "PNG", save_all=True, append_images=frames[1:], pnginfo=text, exif=exif()), 0
    yield "webp-lossy.webp", saved(drawing(), "WEBP", exif=exif(), xmp=xmp(), icc_profile=profile()), 0
    yield "webp-lossless.webp", saved(drawing(mode="RGBA"), "WEBP", lossless=True, exif=exif(), xmp=xmp()), 0
    yield "webp-plain.webp", saved(drawing(), "WEBP"), 0
    yield "webp-moving.webp", saved(frames[0], "WEBP", save_all=True, append_images=frames[1:], exif=exif(), xmp=xmp()), 0
    yield "gif-comment.gif", saved(drawing(mode="P"), "GIF", comment=NAME.encode()), 0
    yield "gif-moving.gif", saved(frames[0].quantize(64), "GIF", save_all=True, loop=0, comment=NAME.encode(),
                                  append_images=[frame.quantize(64) for frame in frames[1:]]), 0
    yield "avif-all.avif", saved(drawing(), "AVIF", exif=exif(), xmp=xmp(), icc_profile=profile()), 0
    yield "avif-clear.avif", saved(drawing(mode="RGBA"), "AVIF", exif=exif()), 0
    yield "avif-plain.avif", saved(drawing(), "AVIF"), 0
    # AVIF says in its own way which side is up; EXIF only repeats it.
    yield "avif-turned.avif", saved(drawing(), "AVIF", exif=exif(6)), 0
    for turn in range(1, 9):
        yield f"jpeg-turned-{turn}.jpg", jpeg(exif=exif(turn), icc_profile=profile(), dpi=(300, 150)), 3
        yield f"jpeg-samples-turned-{turn}.jpg", jpeg(exif=exif(turn), subsampling=2), 6
        yield f"jpeg-progressive-turned-{turn}.jpg", jpeg(exif=exif(turn), progressive=True), 3
        yield f"jpeg-odd-turned-{turn}.jpg", jpeg(drawing(93, 61), exif=exif(turn)), 3
        yield f"jpeg-cmyk-turned-{turn}.jpg", jpeg(drawing(mode="CMYK"), exif=exif(turn)), 3
        yield f"png-turned-{turn}.png", png(exif=exif(turn), pnginfo=text, icc_profile=profile()), 0
        for mode in ("1", "P", "RGBA", "L"):
            yield f"png-{mode}-turned-{turn}.png", png(drawing(93, 61, mode), exif=exif(turn)), 0
    # The wrong ending, even that of a document.
    yield "jpeg-as.png", jpeg(exif=exif(6), comment=NAME), 3
    yield "png-as.jpg", png(exif=exif(3), pnginfo=text), 0
    yield "webp-as.jpg", saved(drawing(), "WEBP", exif=exif(), xmp=xmp()), 0
    yield "gif-as.png", saved(drawing(mode="P"), "GIF", comment=NAME.encode()), 0
    yield "avif-as.gif", saved(drawing(), "AVIF", exif=exif()), 0
    yield "jpeg-as.pdf", jpeg(exif=exif()), 0
    yield "png-as.txt", png(pnginfo=text), 0


def drawn(words=True):
    said = (f'<!-- {NAME} --><metadata>{NAME}</metadata>' if words else "")
    own = (f' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="/home/{NAME}/a.png"'
           if words else "")
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"{own}>{said}<title>A square</title>'
            '<rect width="9" height="9"/></svg>').encode()


def cut():
    """Pictures of which an upload or a memory card lost the end."""
    for ending, data in (("jpg", jpeg(exif=exif())), ("png", png(exif=exif())), ("webp", saved(drawing(), "WEBP", exif=exif())),
                         ("gif", saved(drawing(mode="P"), "GIF", comment=NAME.encode())),
                         ("avif", saved(drawing(), "AVIF", exif=exif()))):
        yield f"half.{ending}", data[:len(data) * 2 // 3]
        yield f"stub.{ending}", data[:30]


def built(portico, folder, made):
    """A build of a page that shows some pictures."""
    shutil.copytree(TESTS / "SiteBuildTests/Fixtures/smallest", folder, dirs_exist_ok=True)
    content = folder / "Content"
    (content / "assets").mkdir(exist_ok=True)
    for name, data, *_ in made:
        (content / "assets" / name).write_bytes(data)
    lines = [f"![A drawing](../../assets/{name})\n" for name, *_ in made]
    (content / "bridge/guidelines/pictures.md").write_text(
        "---\ntitle: Pictures\nkind: conduct\npart: support\n---\n\n" + "\n".join(lines))
    return subprocess.run(
        [portico, "build", "--content", content, "--output", folder / "Public", "--today", "2026-09-14", "--format", "line"],
        capture_output=True, text=True)


def published(portico, folder, made):
    """The published bytes of each picture, by its name."""
    run = built(portico, folder, made)
    assert run.returncode == 0, run.stdout + run.stderr
    found = {}
    for file in (folder / "Public/assets").iterdir():
        stem = file.stem.rsplit("-", 1)[0]
        found[stem + file.suffix] = file
    return found


def frames(picture):
    for index in range(getattr(picture, "n_frames", 1)):
        picture.seek(index)
        yield picture.copy()


def difference(before, after, name):
    """How far the furthest pixel is from the original, upright; or a sentence."""
    first, second = Image.open(io.BytesIO(before)), Image.open(after)
    worst = 0
    originals, copies = list(frames(first)), list(frames(second))
    if len(originals) != len(copies):
        return f"{len(originals)} pictures became {len(copies)}"
    for original, copy in zip(originals, copies):
        if not name.startswith("avif"):
            original = ImageOps.exif_transpose(original) or original
        if original.mode != copy.mode:
            return f"{original.mode} became {copy.mode}"
        if original.size != copy.size:
            # A JPEG is turned in squares of 8 or 16; what is left over at one side goes.
            if "odd" not in name or any(not 0 <= a - b < 16 for a, b in zip(original.size, copy.size)):
                return f"{original.size} became {copy.size}"
            # Which side lost its edge depends on the turn.
            lost = [a - b for a, b in zip(original.size, copy.size)]
            tries = [original.crop((x, y, x + copy.size[0], y + copy.size[1])) for x in {0, lost[0]} for y in {0, lost[1]}]
        else:
            tries = [original]
        worst = max(worst, min(spread(one, copy) for one in tries))
    return worst


def spread(one, other):
    if one.mode in ("1", "P"):
        one, other = one.convert("RGB"), other.convert("RGB")
    if one.mode.startswith("I"):
        return 0 if one.tobytes() == other.tobytes() else 999
    extrema = ImageChops.difference(one, other).getextrema()
    return max(high for _, high in (extrema if isinstance(extrema[0], tuple) else [extrema]))


def refused(portico, folder):
    """What is wrong with how pictures that are cut off are refused."""
    made = list(cut())
    run = built(portico, folder, made)
    if run.returncode != 1 or (folder / "Public").exists():
        yield f"pictures that are cut off are published ({run.returncode})"
    said = run.stdout + run.stderr
    told = {int(line) for line in re.findall(r"pictures\.md:(\d+):.*\[image/metadata\]", said)}
    for index, (name, _) in enumerate(made):
        if 7 + 2 * index not in told:
            yield f"{name}: nobody is told that it is cut off"


def kinds(name):
    """What `privacy scan` has to find in a picture of this name, besides the name."""
    if "plain" in name:
        return set()
    for start, found in (
            ("jpeg-all", {"exif", "gps", "xmp", "iptc", "metadata"}), ("jpeg-thumbnail", {"exif", "gps", "metadata"}),
            ("jpeg-as.png", {"exif", "gps", "metadata"}), ("png-all", {"exif", "gps", "xmp", "metadata"}),
            ("png-moving", {"exif", "gps", "xmp", "metadata"}), ("png-turned", {"exif", "gps", "xmp", "metadata"}),
            ("png-as.jpg", {"exif", "gps", "xmp", "metadata"}), ("png-as.txt", {"xmp", "metadata"}), ("png-mode", {"xmp", "metadata"}),
            ("webp", {"exif", "gps", "xmp"}), ("avif-all", {"exif", "gps", "xmp"}), ("gif", {"metadata"}), ("drawing", {"metadata"})):
        if name.startswith(start):
            return found
    return {"exif", "gps"}


def scanned(portico, folder, made):
    """What is wrong with what `privacy scan` says of pictures."""
    (folder / "pictures").mkdir()
    for name, data in made:
        (folder / "pictures" / name).write_bytes(data)
    (folder / "story.md").write_text("---\ntitle: A story\n---\n\nNothing.\n")
    (folder / "roster.csv").write_text(f"name\n{NAME}\n")
    for given, reveals in ((["--roster", "roster.csv", "--reveal"], True), (["--roster", "roster.csv"], False), ([], False)):
        run = subprocess.run([portico, "privacy", "scan", *given, "--images", "pictures", "--format", "jsonl", "story.md"],
                             cwd=folder, capture_output=True)
        found = {name: set() for name, _ in made}
        for line in run.stdout.decode().split("\n")[:-1]:
            finding = json.loads(line)
            found[Path(finding["file"]).name].add(finding["kind"])
            if (finding["severity"], finding["line"]) != ("block", 0):
                yield f"{finding}: it does not block, or has a line"
        if run.returncode != 1:
            yield f"a scan of pictures with metadata ends with {run.returncode}"
        if (NAME.split()[0].encode() in run.stdout) != reveals:
            yield f"the name is {'concealed' if reveals else 'shown'} with {given}"
        names = {"person-name", "name-slug"}
        for name, _ in made:
            if found[name] - names != kinds(name):
                yield f"{name}: the scan finds {sorted(found[name] - names)} and should find {sorted(kinds(name))}"
            if bool(found[name] & names) != bool(given and kinds(name)):
                yield f"{name}: the scan finds {sorted(found[name] & names)} of the name with {given}"


def main():
    portico = Path(sys.argv[1]).resolve()
    made = list(pictures())
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        problems += refused(portico, Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        problems += scanned(portico, Path(folder), [(name, data) for name, data, _ in made]
                            + [("drawing.svg", drawn()), ("plain.svg", drawn(words=False))])
    with tempfile.TemporaryDirectory() as folder:
        run = built(portico, Path(folder), [("drawing.svg", drawn())])
        files = [file.read_bytes() for file in (Path(folder) / "Public").rglob("drawing-*.svg")]
        if run.returncode != 0 or len(files) != 1 or any(part.encode() in files[0] for part in NAME.split()):
            problems.append("drawing.svg: it is not published, or names somebody")
    with tempfile.TemporaryDirectory() as folder:
        found = published(portico, Path(folder), made)
        said = json.loads(subprocess.run(
            ["exiftool", "-json", "-G1", "-a", "-u", *found.values()], capture_output=True, check=True).stdout)
        page = (Path(folder) / "Public/bridge/handbook/pictures.html").read_text()
        shown = {Path(src).name: (int(width), int(height))
                 for src, width, height in re.findall(r'<img src="([^"]+)"[^>]*width="(\d+)" height="(\d+)"', page)}
        heard = {Path(record["SourceFile"]).name: record for record in said}
        for name, data, tolerance in made:
            stem, ending = name.lower().rsplit(".", 1)
            file = found.get(f"{stem}.{ending}")
            if file is None:
                problems.append(f"{name}: not published")
                continue
            plain = file.read_bytes()
            for way in ("utf-8", "utf-16-le", "utf-16-be"):
                if any(part.encode(way) in plain for part in NAME.split()):
                    problems.append(f"{name}: the name is still in it ({way})")
            for key in heard[file.name]:
                group, _, tag = key.rpartition(":")
                if (group and group not in SHOWN) or tag.startswith(WORDS):
                    problems.append(f"{name}: ExifTool finds {key} {heard[file.name][key]!r}")
            picture = Image.open(file)
            picture.load()
            if not name.startswith("avif") and shown.get(file.name) != picture.size:
                problems.append(f"{name}: the page says {shown.get(file.name)}, and it is {picture.size}")
            if len(picture.getexif()) and not (name.startswith("avif") and set(picture.getexif()) == {ORIENTATION}):
                problems.append(f"{name}: Pillow finds EXIF {dict(picture.getexif())}")
            for key in set(picture.info) - PILLOW_INFO - {"exif"}:
                problems.append(f"{name}: Pillow finds {key}")
            if NAME[:13] in ImageCms.getProfileDescription(io.BytesIO(picture.info["icc_profile"])) \
                    if picture.info.get("icc_profile") else False:
                problems.append(f"{name}: the profile is still named")
            if ("icc_profile" in Image.open(io.BytesIO(data)).info) != ("icc_profile" in picture.info):
                problems.append(f"{name}: the colour profile is lost")
            far = difference(data, file, name)
            if isinstance(far, str) or far > tolerance:
                problems.append(f"{name}: it looks different ({far})")
    report("none says anything but what it shows", f"{len(made)} pictures", problems)


if __name__ == "__main__":
    main()
