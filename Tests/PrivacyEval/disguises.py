"""The ways in which a name can stand in a text and still be read as that person's name.

Every function returns the text as it stands in the source, or None when it has nothing to change in
this name. What a text means to a reader never depends on the scanner: these follow the policy.
"""

import html
import re
import unicodedata
from base64 import b64encode
from urllib.parse import quote

import names
from roster import PARTICLES, fold, plain_letters, words_of

ZERO_WIDTH = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e", "\u034f"]

CYRILLIC = dict(zip("aeopcxyijsABEHKMOPCTXIJS", "аеорсхуіјѕАВЕНКМОРСТХІЈЅ"))
GREEK = dict(zip("oviaABEZHIKMNOPTYX", "ονιαΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"))

TITLES = ["Mr", "Ms", "Mrs", "Dr", "Dr.", "Mr.", "Ms.", "Prof.", "Professor", "Mx"]
FOREIGN_TITLES = {"spanish": ["Señora", "Sr.", "Sra.", "Don"], "german": ["Frau", "Herr", "Dr."], "french": ["Mme", "Monsieur", "Madame"],
                  "dutch": ["Mevrouw", "Meneer"], "italian": ["Signora", "Dott."], "portuguese": ["Senhora", "Sr."],
                  "polish": ["Pani", "Pan"], "turkish": ["Sayın"], "swedish": ["Fru"]}


def letters(text):
    return [i for i, c in enumerate(text) if c.isalpha()]


def inner(text):
    """Positions of letters with a letter on both sides."""
    return [i for i in letters(text) if 0 < i < len(text) - 1 and text[i - 1].isalpha() and text[i + 1].isalpha()]


def upper(person, rng):
    text = rng.choice([person.western, person.display])
    if person.culture == "turkish":
        text = text.replace("i", "İ").replace("ı", "I")
    return text.upper()


def lower(person, rng):
    text = rng.choice([person.western, person.display])
    return unicodedata.normalize("NFC", text.replace("İ", "i").lower())


def reordered(person, rng):
    if not person.family:
        return None
    options = [person.reversed, person.reversed, f"{person.family} {person.given}", person.western]
    return rng.choice([o for o in options if o != person.display])


def possessive(text, rng):
    mark = rng.choice(["'", "’"])
    return text + (mark if text.endswith("s") and rng.random() < 0.5 else mark + "s")


def initial_and_family(person, rng):
    if not person.family or person.han:
        return None
    first = plain_letters(person.given)[0] if rng.random() < 0.4 else person.given[0]
    middle = "".join(f" {w[0]}." for w in person.given.split()[1:])
    return rng.choice([f"{first}. {person.family}", f"{first}. {person.family}", f"{first} {person.family}",
                       f"{person.family}, {first}.", f"{person.family} {first}.",
                       f"{first}.{middle} {person.family}", f"{first}.{person.family}"])


def titled(person, rng):
    if not person.family:
        return None
    title = rng.choice(TITLES + FOREIGN_TITLES.get(person.culture, []) * 2)
    return f"{title} {person.family}"


def bare_of_marks(text):
    """Marks dropped; None when the name has none."""
    plain = plain_letters(text)
    return plain if plain != text and unicodedata.normalize("NFC", plain) != unicodedata.normalize("NFC", text) else None


UE = str.maketrans({"ü": "ue", "Ü": "Ue", "ö": "oe", "Ö": "Oe", "ä": "ae", "Ä": "Ae", "ß": "ss", "ø": "oe", "Ø": "Oe",
                    "å": "aa", "Å": "Aa", "æ": "ae", "Æ": "Ae"})


def written_out(text, culture="german"):
    """Müller as Mueller, Sørensen as Soerensen, Håkon as Haakon; abroad the other marks go, too."""
    text = unicodedata.normalize("NFC", text)
    out = text.translate(UE)
    if out == text:
        return None
    return out if culture in ("german", "nordic") else plain_letters(out)


def romanised(person, rng):
    given, family = person.given, person.family
    choices = [(n, part) for n, part in ((given, "g"), (family, "f")) if n in names.ROMANISATIONS]
    if not choices or not family:
        return None
    if len(choices) == 2 and rng.random() < 0.5:
        choices = [rng.choice(choices)]
    for name, part in choices:
        spelling = rng.choice(names.ROMANISATIONS[name].split())
        given, family = (spelling, family) if part == "g" else (given, spelling)
    if person.culture in ("chinese", "korean") and rng.random() < 0.6:
        return f"{family} {given}"
    return f"{given} {family}"


def respaced(person, rng):
    """Xiaoming as Xiao-Ming, Min-jun as Minjun: East Asian given names are spaced in many ways."""
    if person.culture == "korean" and person.given.count("-") == 1:
        a, b = person.given.split("-")
        given = rng.choice([a + b, f"{a} {b.capitalize()}", f"{a}-{b.capitalize()}"])
    elif person.culture == "vietnamese":
        given = person.given
        return f"{given} {person.family}" if rng.random() < 0.5 else bare_of_marks(f"{given} {person.family}")
    else:
        return None
    return rng.choice([f"{person.family} {given}", f"{given} {person.family}"])


def in_script(person, rng):
    if person.given in names.SCRIPTS and person.family in names.SCRIPTS:
        given, family = names.SCRIPTS[person.given], names.SCRIPTS[person.family]
        return rng.choice([f"{given} {family}", f"{given} {family}", f"{family} {given}"])
    return None


def han_and_latin(person, rng):
    """Characters on the roster and letters in the text, or the other way round."""
    if person.han:
        characters, family, given, tones, traditional = person.han
        return rng.choice([f"{family} {given}", f"{given} {family}", tones, traditional])
    if person.culture == "chinese" and person.given in names.HANZI and person.family in names.HANZI:
        return names.HANZI[person.family] + names.HANZI[person.given]
    return None


NEIGHBOURS = {"a": "se", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo",
              "j": "hk", "k": "jl", "l": "k", "m": "n", "n": "m", "o": "ip", "p": "o", "q": "w", "r": "et",
              "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x"}


def slip(word, rng):
    """One slip of the fingers inside a word: a letter missing, doubled, changed or two swapped."""
    places = [i for i in inner(word) if i >= 2]
    if len(word) < 6 or not places:
        return None
    for _ in range(20):
        i = rng.choice(places)
        kind = rng.randrange(4)
        if kind == 0:
            out = word[:i] + word[i + 1:]
        elif kind == 1:
            out = word[:i] + word[i] + word[i:]
        elif kind == 2:
            c = fold(word[i])[:1]
            out = word[:i] + rng.choice(NEIGHBOURS.get(c, "e")) + word[i + 1:]
        else:
            out = word[:i] + word[i + 1] + word[i] + word[i + 2:]
        if fold(out) != fold(word):
            return out
    return None


def misspelt(person, rng, known):
    """A slip in one word of the name; `known` are words that must not arise from it."""
    parts = [p for p in re.split(r"([\s\-])", person.western)]
    long = [i for i, p in enumerate(parts) if len(fold(p)) >= 6 and "'" not in p and p.lower() not in PARTICLES]
    if not long or not person.family:
        return None
    i = rng.choice(long)
    out = slip(parts[i], rng)
    if not out or fold(out) in known:
        return None
    parts[i] = out
    return "".join(parts)


def zero_width(text, rng):
    places = inner(text)
    if not places:
        return None
    for i in sorted(rng.sample(places, min(len(places), rng.choice([1, 1, 2, 3]))), reverse=True):
        text = text[:i] + rng.choice(ZERO_WIDTH) + text[i:]
    return text


def soft_hyphen(text, rng):
    places = inner(text)
    if not places:
        return None
    i = rng.choice(places)
    return text[:i] + rng.choice(["\u00ad", "\u00ad", "&shy;"]) + text[i:]


def homoglyph(text, rng):
    table = rng.choice([CYRILLIC, CYRILLIC, GREEK])
    places = [i for i, c in enumerate(text) if c in table]
    if not places:
        return None
    chosen = set(rng.sample(places, max(1, min(len(places), rng.randint(1, 4)))))
    return "".join(table[c] if i in chosen else c for i, c in enumerate(text))


def full_width(text, rng):
    out = "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalpha() else c for c in text)
    return out if out != text else None


MATHS = [(0x1D400, 0x1D41A), (0x1D468, 0x1D482), (0x1D5A0, 0x1D5BA), (0x1D5D4, 0x1D5EE), (0x1D670, 0x1D68A), (0x1D4D0, 0x1D4EA)]


def maths(text, rng):
    big, small = rng.choice(MATHS)
    out = "".join(chr(big + ord(c) - 65) if "A" <= c <= "Z" else chr(small + ord(c) - 97) if "a" <= c <= "z" else c for c in text)
    return out if out != text else None


def decomposed(text, rng):
    out = unicodedata.normalize("NFD", text)
    return out if out != unicodedata.normalize("NFC", text) else None


def named_entity(text, rng):
    out = "".join(f"&{html.entities.codepoint2name[ord(c)]};" if ord(c) > 127 and ord(c) in html.entities.codepoint2name else c
                  for c in text)
    if out == text and "'" in text:
        out = text.replace("'", rng.choice(["&rsquo;", "&apos;"]))
    if out == text and " " in text:
        out = text.replace(" ", "&nbsp;", 1)
    return out if out != text else None


def number_entity(text, rng, hexadecimal):
    places = set(rng.sample(letters(text), rng.randint(1, len(letters(text)))))
    shape = rng.choice(["&#x{:X};", "&#x{:x};", "&#X{:04X};"]) if hexadecimal else rng.choice(["&#{};", "&#{:05d};"])
    return "".join(shape.format(ord(c)) if i in places else c for i, c in enumerate(text))


def marked_up(text, rng):
    places = inner(text)
    if len(places) < 2:
        return None
    i = rng.choice(places)
    end = i + 1
    while end < len(text) - 1 and text[end].isalpha() and end - i < 3:
        end += 1
    kind = rng.choice(["**", "**", "*", "<b>", "<i>", "<span class=\"k\">", "<wbr>", "<!-- -->", "<em>"])
    if kind in ("**", "*"):
        return f"{text[:i]}{kind}{text[i:end]}{kind}{text[end:]}"
    if kind in ("<wbr>", "<!-- -->"):
        return f"{text[:i]}{kind}{text[i:]}"
    close = "</" + kind[1:].split()[0].rstrip(">") + ">"
    return f"{text[:i]}{kind}{text[i:end]}{close}{text[end:]}"


def marked_words(person, rng):
    """Markup between or around the words of a name."""
    given, family = person.given, person.family
    return rng.choice([f"**{given}** {family}", f"{given} *{family}*", f"<b>{given}</b> {family}", f"_{given}_ **{family}**",
                       f"{given} <span>{family}</span>", f"[{given}](#top) {family}", f"{given}<br>{family}"])


def slug(person, rng, joiners="--_."):
    given, family = "-".join(words_of(person.given)), "-".join(words_of(person.family))
    joiner = rng.choice(joiners)
    parts = [given, family] if rng.random() < 0.75 else [family, given]
    return joiner.join(p.replace("-", joiner) for p in parts if p)


def joined(person, rng):
    """The handle a person would choose: both names run together."""
    given, family = "".join(words_of(person.given)), "".join(words_of(person.family))
    if not family:
        return None
    styles = [given + family, given + family, family + given, f"{given}_{family}", f"{given}.{family}",
              given.capitalize() + family.capitalize(), given + family.capitalize(), f"{given}{family}{rng.randint(7, 99)}"]
    return rng.choice(styles)


def percent(person, rng):
    text = rng.choice([person.western, person.western, f"{person.family}, {person.given}"])
    out = quote(text, safe="")
    if rng.random() < 0.3:
        out = out.replace("%20", "+")
    if rng.random() < 0.3:
        i = rng.choice([i for i, c in enumerate(out) if c.isalpha() and out[max(0, i - 2):i].find("%") < 0])
        out = out[:i] + f"%{ord(out[i]):02X}" + out[i + 1:]
    return out if "%" in out or "+" in out else None


def base64(person):
    """As programs put a name into an address."""
    return b64encode(person.western.encode()).decode().rstrip("=").translate(str.maketrans("+/", "-_"))


def camel(person):
    """#NgoziOkafor"""
    return "#" + "".join(w.capitalize() for w in words_of(person.western))


def spread(text, rng):
    """L i k e   t h i s."""
    return "   ".join(" ".join(word) for word in text.split(" "))


def bare_initials(person, rng):
    if not person.family or person.han:
        return None
    a, b = plain_letters(person.given)[0].upper(), plain_letters(person.family.split()[-1].split("-")[-1])[0].upper()
    if not (a + b).isalpha() or a + b in ("US", "UK", "EU", "PS", "AM", "PM", "HR", "IT", "AI", "QA", "TV", "OK", "NB", "PR"):
        return None
    return rng.choice([f"{a}.{b}.", f"{a}. {b}.", f"{a}.{b}."])
