"""Writes small real pictures, clean or with the metadata that cameras and editors leave in them.

Only the standard library: a JPEG of flat tiles needs nothing but its DC coefficients, a PNG only
zlib, and a lossless WebP of one colour no image data at all.
"""

import struct
import zlib

# --- EXIF ------------------------------------------------------------------------------------------


def tiff(entries, gps=None, thumbnail=None, little=True):
    """A TIFF block: IFD0 with `entries` {tag: value}, optionally a GPS IFD and IFD1 with a thumbnail."""
    end = "<" if little else ">"
    out = bytearray((b"II*\0" if little else b"MM\0*") + struct.pack(end + "I", 8))

    def ifd(table, base, following):
        rows, extra = [], bytearray()
        start = base + 2 + 12 * len(table) + 4
        for tag in sorted(table):
            kind, count, data = table[tag]
            if len(data) <= 4:
                field = data.ljust(4, b"\0")
            else:
                field = struct.pack(end + "I", start + len(extra))
                extra += data + (b"\0" if len(data) % 2 else b"")
            rows.append(struct.pack(end + "HHI", tag, kind, count) + field)
        size = 2 + 12 * len(table) + 4 + len(extra)
        link = base + size if following else 0
        return struct.pack(end + "H", len(table)) + b"".join(rows) + struct.pack(end + "I", link) + bytes(extra)

    def value(v):
        if isinstance(v, bytes):
            return (1, len(v), v)  # BYTE, for the XP tags
        if isinstance(v, int):
            return (3, 1, struct.pack(end + "H", v))
        if isinstance(v, list):
            return (5, len(v), b"".join(struct.pack(end + "II", a, b) for a, b in v))
        data = v.encode("utf-8") + b"\0"
        return (2, len(data), data)

    table = {tag: value(v) for tag, v in entries.items()}
    if gps:
        table[0x8825] = (4, 1, struct.pack(end + "I", 0))
        first = ifd(table, 8, False)
        table[0x8825] = (4, 1, struct.pack(end + "I", 8 + len(first) ))
        second = ifd({tag: value(v) for tag, v in gps.items()}, 8 + len(first), False)
        out += ifd(table, 8, False)
        out += second
        if thumbnail:
            place = len(out)
            small = {0x0201: None, 0x0202: (4, 1, struct.pack(end + "I", len(thumbnail)))}
            small[0x0201] = (4, 1, struct.pack(end + "I", place + 2 + 24 + 4))
            out += ifd(small, place, False) + thumbnail
            # IFD0's link is right after its rows.
            struct.pack_into(end + "I", out, 8 + 2 + 12 * len(table), place)
    elif thumbnail:
        first = ifd(table, 8, True)
        out += first
        place = len(out)
        small = {0x0201: (4, 1, struct.pack(end + "I", place + 2 + 24 + 4)),
                 0x0202: (4, 1, struct.pack(end + "I", len(thumbnail)))}
        out += ifd(small, place, False) + thumbnail
    else:
        out += ifd(table, 8, False)
    return bytes(out)


def gps_entries(rng):
    degrees = lambda top: [(rng.randint(0, top), 1), (rng.randint(0, 59), 1), (rng.randint(0, 5999), 100)]
    return {1: rng.choice("NS"), 2: degrees(89), 3: rng.choice("EW"), 4: degrees(179), 29: "2024:06:11"}


def camera_entries(rng):
    return {0x010F: rng.choice(["Aperion", "Lumicraft", "Orbitex"]), 0x0110: f"Model {rng.choice('KQX')}{rng.randint(10, 90)}",
            0x0112: rng.choice([1, 3, 6, 8]), 0x0132: f"2024:0{rng.randint(1, 9)}:1{rng.randint(0, 9)} 10:2{rng.randint(0, 9)}:31",
            0x0131: "Photo Desk 4.1"}


def xmp(creator):
    who = f"<dc:creator><rdf:Seq><rdf:li>{creator}</rdf:li></rdf:Seq></dc:creator>" if creator else ""
    return ('<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
            'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
            f'xmp:CreatorTool="Photo Desk 4.1">{who}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>').encode("utf-8")


def iptc(byline, caption):
    def dataset(number, text):
        data = text.encode("utf-8")
        return struct.pack(">BBBH", 0x1C, 2, number, len(data)) + data
    data = struct.pack(">BBBH", 0x1C, 1, 90, 3) + b"\x1b%G" + dataset(80, byline) + dataset(120, caption)
    block = b"8BIM" + struct.pack(">H", 0x0404) + b"\0\0" + struct.pack(">I", len(data)) + data + (b"\0" if len(data) % 2 else b"")
    return b"Photoshop 3.0\0" + block


def icc():
    """A tiny display profile with nothing but its description: not metadata about anybody."""
    text = b"desc\0\0\0\0" + struct.pack(">I", 5) + b"sRGB\0" + b"\0" * 80
    body = struct.pack(">I", 1) + b"desc" + struct.pack(">II", 144, len(text)) + text
    head = struct.pack(">I4sI4s4s4s", 128 + len(body), b"none", 0x02100000, b"mntr", b"RGB ", b"XYZ ") + b"\0" * 12 + b"acsp"
    return head.ljust(128, b"\0") + body


# --- JPEG ------------------------------------------------------------------------------------------

DC_BITS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
DC_CODES = {0: ("00", 2), 1: ("010", 3), 2: ("011", 3), 3: ("100", 3), 4: ("101", 3), 5: ("110", 3), 6: ("1110", 4),
            7: ("11110", 5), 8: ("111110", 6), 9: ("1111110", 7), 10: ("11111110", 8), 11: ("111111110", 9)}


def segment(marker, data):
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def jpeg(rng, parts=(), columns=4, rows=3, trailer=b"", jfif=True, jfif_thumbnail=False):
    """A grey mosaic. `parts` are (marker, data) segments to put before the tables."""
    out = bytearray(b"\xff\xd8")
    if jfif:
        small = bytes([2, 2]) + bytes(rng.randrange(256) for _ in range(12)) if jfif_thumbnail else b"\0\0"
        out += segment(0xE0, b"JFIF\0\x01\x01\0\0\x48\0\x48" + small)
    for marker, data in parts:
        out += segment(marker, data)
    out += segment(0xDB, b"\0" + bytes([16] * 64))
    out += segment(0xC0, struct.pack(">BHHB", 8, rows * 8, columns * 8, 1) + bytes([1, 0x11, 0]))
    out += segment(0xC4, b"\0" + bytes(DC_BITS) + bytes(range(12)))
    out += segment(0xC4, b"\x10" + bytes([1] + [0] * 15) + b"\0")  # one AC code: end of block
    out += segment(0xDA, bytes([1, 1, 0, 0, 63, 0]))
    bits, before = "", 0
    for _ in range(columns * rows):
        level = rng.randint(-60, 60)
        difference, before = level - before, level
        size = abs(difference).bit_length()
        bits += DC_CODES[size][0]
        if size:
            bits += format(difference if difference > 0 else difference + (1 << size) - 1, f"0{size}b")
        bits += "0"
    bits += "1" * (-len(bits) % 8)
    for i in range(0, len(bits), 8):
        byte = int(bits[i:i + 8], 2)
        out += bytes([byte, 0]) if byte == 0xFF else bytes([byte])
    return bytes(out) + b"\xff\xd9" + trailer


def exif_part(block):
    return (0xE1, b"Exif\0\0" + block)


def xmp_part(packet):
    return (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)


def icc_part():
    return (0xE2, b"ICC_PROFILE\0\x01\x01" + icc())


ADOBE_PART = (0xEE, b"Adobe\0\x64\0\0\0\0\0")

# --- PNG -------------------------------------------------------------------------------------------


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(rng, chunks=(), late=(), size=16):
    """`chunks` stand before the pixels, `late` after them."""
    rows = b"".join(b"\0" + bytes([rng.randrange(256)] * size) for _ in range(size))
    out = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0))
    out += b"".join(chunk(k, d) for k, d in chunks)
    out += chunk(b"IDAT", zlib.compress(rows))
    out += b"".join(chunk(k, d) for k, d in late)
    return out + chunk(b"IEND", b"")


def text_chunk(keyword, text):
    return (b"tEXt", keyword.encode() + b"\0" + text.encode("latin-1", "replace"))


def ztxt_chunk(keyword, text):
    return (b"zTXt", keyword.encode() + b"\0\0" + zlib.compress(text.encode("latin-1", "replace")))


def itxt_chunk(keyword, text, packed=False):
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    return (b"iTXt", keyword.encode() + b"\0" + bytes([int(packed), 0]) + b"\0\0" + (zlib.compress(data) if packed else data))


HARMLESS_CHUNKS = [(b"gAMA", struct.pack(">I", 45455)), (b"sRGB", b"\0"), (b"pHYs", struct.pack(">IIB", 2835, 2835, 1))]


def iccp_chunk():
    return (b"iCCP", b"display\0\0" + zlib.compress(icc()))


# --- WebP ------------------------------------------------------------------------------------------


def webp(rng, exif=None, packet=None, profile=False, width=16, height=12):
    """One colour, lossless: five prefix codes of a single symbol each and not a bit of pixel data."""
    bits = []

    def put(value, count):
        bits.extend((value >> i) & 1 for i in range(count))
    put(0x2F, 8)
    put(width - 1, 14), put(height - 1, 14), put(0, 1), put(0, 3)
    put(0, 1)  # no transform
    put(0, 1)  # no colour cache
    put(0, 1)  # no meta prefix codes
    for symbol in [rng.randrange(256), rng.randrange(256), rng.randrange(256), 255, 0]:
        put(1, 1), put(0, 1), put(1, 1), put(symbol, 8)  # simple code, one symbol, of eight bits
    bits += [0] * (-len(bits) % 8)
    data = bytes(sum(b << i for i, b in enumerate(bits[at:at + 8])) for at in range(0, len(bits), 8))

    def riff(kind, body):
        return kind + struct.pack("<I", len(body)) + body + (b"\0" if len(body) % 2 else b"")
    body = b""
    if exif or packet or profile:
        flags = (0x08 if exif else 0) | (0x04 if packet else 0) | (0x20 if profile else 0)
        body += riff(b"VP8X", bytes([flags, 0, 0, 0]) + struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3])
    if profile:
        body += riff(b"ICCP", icc())
    body += riff(b"VP8L", data)
    if exif:
        body += riff(b"EXIF", exif)
    if packet:
        body += riff(b"XMP ", packet)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body
