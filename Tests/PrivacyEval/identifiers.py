"""Invented numbers and addresses: telephone numbers, national ids with right check digits, streets.

Ranges that regulators keep for fiction are used where they exist. Every id has a checker too: the
generator refuses a decoy number that happens to pass one of them.
"""

import re
import string


def digits(rng, n, first="0123456789"):
    return rng.choice(first) + "".join(rng.choice(string.digits) for _ in range(n - 1))


# --- telephone numbers: country, international form, national form -------------------------------

def phones(rng):
    """One number of each country, written as people there write it."""
    d = lambda n: digits(rng, n)
    us_area, us = rng.choice(["202", "312", "415", "617"]), f"555-01{d(2)}"
    uk_mobile, uk_fixed = f"7700 900{d(3)}", rng.choice(["20 7946 0", "161 496 0", "113 496 0"]) + d(3)
    se, de = rng.choice([f"70-174 06 {d(2)}", f"8-465 004 {d(2)}"]), f"30 23125 {d(3)}"
    fr = rng.choice([f"1 99 00 {d(2)} {d(2)}", f"6 39 98 {d(2)} {d(2)}"])
    ie, au = f"20 91{d(1)} {d(4)}", rng.choice([f"491 570 {rng.choice(['006', '156', '157', '158', '159', '110'])}", f"2 5550 {d(4)}"])
    es, it = f"6{d(2)} {d(3)} {d(3)}", f"3{rng.choice('234789')}{d(1)} {d(3)} {d(4)}"
    nl, pl = f"6 {digits(rng, 4, '12345')} {d(4)}", f"{rng.choice(['512', '601', '693', '784'])} {d(3)} {d(3)}"
    pt, tr = f"9{rng.choice('1236')}{d(1)} {d(3)} {d(3)}", f"5{rng.choice('345')}{d(1)} {d(3)} {d(2)} {d(2)}"
    india, br = f"{digits(rng, 5, '789')} {d(5)}", f"11 9{d(4)}-{d(4)}"
    jp, cn = f"90-{digits(rng, 4, '123456789')}-{d(4)}", f"13{digits(rng, 1, '56789')} {d(4)} {d(4)}"
    ng, za = f"80{rng.choice('356')} {d(3)} {d(4)}", f"8{rng.choice('234')} {d(3)} {d(4)}"
    mx, ke = f"55 {digits(rng, 4, '12345678')} {d(4)}", f"7{d(2)} {d(3)} {d(3)}"
    no, dk = f"4{d(2)} {d(2)} {d(3)}", f"2{d(1)} {d(2)} {d(2)} {d(2)}"
    fi, ch = f"40 {digits(rng, 3, '123456789')} {d(4)}", f"79 {digits(rng, 3, '23456789')} {d(2)} {d(2)}"
    kr, hu = f"10-{digits(rng, 4, '23456789')}-{d(4)}", f"30 {digits(rng, 3, '123456789')} {d(4)}"
    be, at = f"47{d(1)} {d(2)} {d(2)} {d(2)}", f"664 {digits(rng, 3, '123456789')} {d(4)}"
    return {
        "US": (rng.choice([f"+1 {us_area} {us}", f"+1-{us_area}-{us}", f"+1 ({us_area}) {us}"]),
               rng.choice([f"({us_area}) {us}", f"{us_area}-{us}", f"{us_area}.{us.replace('-', '.')}"])),
        "UK": (rng.choice([f"+44 {uk_mobile}", f"+44 {uk_fixed}", f"+44 (0){uk_fixed}", f"0044 {uk_mobile}"]),
               rng.choice([f"0{uk_mobile}", f"0{uk_fixed}", f"(0{uk_fixed.split()[0]}) {uk_fixed.split(' ', 1)[1]}"])),
        "SE": (f"+46 {se}", f"0{se}"), "DE": (rng.choice([f"+49 {de}", f"+49 (0){de}", f"+49-{de.replace(' ', '-')}"]),
                                              rng.choice([f"0{de}", f"(030) 23125 {de[-3:]}", f"030/23125{de[-3:]}"])),
        "FR": (f"+33 {fr}", rng.choice([f"0{fr}", f"0{fr}".replace(" ", ".")])), "IE": (f"+353 {ie}", f"0{ie}"),
        "AU": (f"+61 {au}", f"0{au}"), "ES": (f"+34 {es}", es), "IT": (f"+39 {it}", it), "NL": (f"+31 {nl}", f"0{nl}"),
        "PL": (f"+48 {pl}", pl), "PT": (f"+351 {pt}", pt), "TR": (f"+90 {tr}", f"0{tr}"),
        "IN": (rng.choice([f"+91 {india}", f"+91-{india.replace(' ', '')}"]), india), "BR": (f"+55 {br}", f"({br[:2]}) {br[3:]}"),
        "JP": (f"+81 {jp}", f"0{jp}"), "CN": (f"+86 {cn}", cn), "NG": (f"+234 {ng}", f"0{ng}"),
        "ZA": (f"+27 {za}", f"0{za}"), "MX": (f"+52 {mx}", mx), "KE": (f"+254 {ke}", f"0{ke}"),
        "NO": (f"+47 {no}", no), "DK": (f"+45 {dk}", dk), "FI": (f"+358 {fi}", f"0{fi}"), "CH": (f"+41 {ch}", f"0{ch}"),
        "KR": (f"+82 {kr}", f"0{kr}"), "HU": (f"+36 {hu}", f"06 {hu}"), "BE": (f"+32 {be}", f"0{be}"), "AT": (f"+43 {at}", f"0{at}"),
    }


# National forms that start with neither 0 nor a bracket read like any number, so they get a word such as "phone".
PLAIN_NATIONAL = {"ES", "IT", "PL", "PT", "IN", "CN", "MX", "NO", "DK"}


# --- check digits ----------------------------------------------------------------------------------

def weighted_sum(number, weights):
    return sum(int(c) * w for c, w in zip(number, weights))


def luhn(number):
    total = 0
    for i, c in enumerate(reversed(number)):
        n = int(c) * (2 if i % 2 else 1)
        total += n - 9 if n > 9 else n
    return total % 10 == 0


VERHOEFF_D = [[0,1,2,3,4,5,6,7,8,9],[1,2,3,4,0,6,7,8,9,5],[2,3,4,0,1,7,8,9,5,6],[3,4,0,1,2,8,9,5,6,7],
              [4,0,1,2,3,9,5,6,7,8],[5,9,8,7,6,0,4,3,2,1],[6,5,9,8,7,1,0,4,3,2],[7,6,5,9,8,2,1,0,4,3],
              [8,7,6,5,9,3,2,1,0,4],[9,8,7,6,5,4,3,2,1,0]]
VERHOEFF_P = [[0,1,2,3,4,5,6,7,8,9],[1,5,7,6,2,8,3,0,9,4],[5,8,0,3,7,9,6,1,4,2],[8,9,1,6,0,4,3,5,2,7],
              [9,4,5,3,1,2,6,8,7,0],[4,2,8,6,5,7,3,9,0,1],[2,7,9,3,8,0,6,4,1,5],[7,0,4,6,9,1,3,2,5,8]]


def verhoeff(number):
    c = 0
    for i, n in enumerate(reversed(number)):
        c = VERHOEFF_D[c][VERHOEFF_P[i % 8][int(n)]]
    return c == 0


def iban_ok(text):
    text = text[4:] + text[:4]
    return int("".join(str(int(c, 36)) for c in text)) % 97 == 1


def nhs_ok(n):
    check = 11 - weighted_sum(n, range(10, 1, -1)) % 11
    return (0 if check == 11 else check) == int(n[9])


def pesel_ok(n):
    return (10 - weighted_sum(n, [1, 3, 7, 9] * 2 + [1, 3]) % 10) % 10 == int(n[10])


def tckn_ok(n):
    odd, even = sum(map(int, n[0:9:2])), sum(map(int, n[1:8:2]))
    return n[0] != "0" and (7 * odd - even) % 10 == int(n[9]) and sum(map(int, n[:10])) % 10 == int(n[10])


def bsn_ok(n):
    return weighted_sum(n, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 == 0


def cpf_ok(n):
    for k in (9, 10):
        if weighted_sum(n[:k], range(k + 1, 1, -1)) * 10 % 11 % 10 != int(n[k]):
            return False
    return True


def norwegian_ok(n):
    return (weighted_sum(n, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0
            and weighted_sum(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0)


def nir_ok(n):
    return 97 - int(n[:13]) % 97 == int(n[13:])


def german_tax_ok(n):
    product = 10
    for c in n[:10]:
        total = (int(c) + product) % 10 or 10
        product = total * 2 % 11
    return (11 - product) % 10 == int(n[10])


def ean_ok(n):
    return (10 - sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(n[:12])) % 10) % 10 == int(n[12])


CHECKS = {9: [bsn_ok, luhn], 10: [nhs_ok, luhn], 11: [pesel_ok, tckn_ok, cpf_ok, norwegian_ok, german_tax_ok, luhn],
          12: [verhoeff, luhn], 13: [ean_ok, luhn], 15: [nir_ok, luhn]}


def passes_any_check(number):
    return any(check(number) for check in CHECKS.get(len(number), []))


def until(make, check):
    while True:
        value = make()
        if check(value):
            return value


def birthday(rng):
    return rng.randint(1958, 1999), rng.randint(1, 12), rng.randint(1, 28)


CF_ODD = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                  [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12,
                   14, 16, 10, 22, 25, 24, 23]))


def codice_fiscale(rng):
    y, m, d = birthday(rng)
    letters = "".join(rng.choice("BCDFGLMNPRSTVZ") for _ in range(6))
    day = d + (40 if rng.random() < 0.5 else 0)
    body = f"{letters}{y % 100:02d}{'ABCDEHLMPRST'[m - 1]}{day:02d}{rng.choice('ABFGHL')}{digits(rng, 3)}"
    value = lambda c: int(c) if c.isdigit() else ord(c) - 65
    total = sum(CF_ODD[c] if i % 2 == 0 else value(c) for i, c in enumerate(body))
    return body + chr(65 + total % 26)


def iban(rng):
    shapes = {"DE": "n" * 18, "GB": "aaaa" + "n" * 14, "FR": "n" * 10 + "c" * 11 + "nn", "ES": "n" * 20,
              "NL": "aaaa" + "n" * 10, "PL": "n" * 24, "IT": "a" + "n" * 10 + "c" * 12, "PT": "n" * 21,
              "SE": "n" * 20, "CH": "n" * 17, "NO": "n" * 11, "BE": "n" * 12, "AT": "n" * 16}
    country = rng.choice(list(shapes))
    body = "".join({"n": string.digits, "a": string.ascii_uppercase, "c": string.digits}[s][
        rng.randrange(26 if s == "a" else 10)] for s in shapes[country])
    check = 98 - int("".join(str(int(c, 36)) for c in body + country + "00")) % 97
    value = f"{country}{check:02d}{body}"
    assert iban_ok(value)
    return value if rng.random() < 0.4 else " ".join(re.findall(".{1,4}", value))


def national_ids(rng):
    """kind: (value, phrase that must stand before it or None when the shape tells)."""
    y, m, d = birthday(rng)
    ymd = f"{y % 100:02d}{m:02d}{d:02d}"
    dmy = f"{d:02d}{m:02d}{y % 100:02d}"
    n = rng.randint(10000000, 79999999)
    nhs = until(lambda: "999" + digits(rng, 7), nhs_ok)
    pesel = until(lambda: ymd + digits(rng, 5), pesel_ok)
    tckn = until(lambda: digits(rng, 11, "123456789"), tckn_ok)
    aadhaar = until(lambda: digits(rng, 12, "23456789"), verhoeff)
    nir = until(lambda: f"{rng.choice('12')}{y % 100:02d}{m:02d}{rng.randint(1, 95):02d}{digits(rng, 6)}{rng.randint(1, 97):02d}", nir_ok)
    bsn = until(lambda: digits(rng, 9, "123456789"), bsn_ok)
    swedish = until(lambda: ymd + digits(rng, 4), luhn)
    serial = rng.randint(900, 999)  # kept for tests by the Finnish registry
    finnish = f"{dmy}-{serial}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(dmy + str(serial)) % 31]}"
    norwegian = until(lambda: dmy + digits(rng, 5), norwegian_ok)
    cpf = until(lambda: digits(rng, 11), lambda v: cpf_ok(v) and len(set(v)) > 2)
    nie = rng.randint(1000000, 9999999)
    sin = until(lambda: digits(rng, 9, "12345679"), luhn)
    return {
        "ssn": (f"{rng.choice([rng.randint(100, 665), rng.randint(667, 880)])}-{rng.randint(10, 99)}-{rng.randint(1001, 9998)}", rng.choice([None, "SSN"])),
        "nino": (rng.choice(["{} {} {} {} {}", "{}{}{}{}{}"]).format(rng.choice(["AB", "CE", "HJ", "JK", "PW", "SR", "WX"]),
                                                                     digits(rng, 2), digits(rng, 2), digits(rng, 2), rng.choice("ABCD")), None),
        "nhs": (f"{nhs[:3]} {nhs[3:6]} {nhs[6:]}", rng.choice([None, "NHS number"])),
        "iban": (iban(rng), None),
        "dni": (rng.choice([f"{n}{'TRWAGMYFPDXBNJZSQVHLCKE'[n % 23]}", f"{n}-{'TRWAGMYFPDXBNJZSQVHLCKE'[n % 23]}"]), None),
        "nie": (f"X{nie}{'TRWAGMYFPDXBNJZSQVHLCKE'[nie % 23]}", None),
        "pesel": (pesel, rng.choice([None, "PESEL"])),
        "tckn": (tckn, rng.choice([None, "T.C. kimlik no"])),
        "aadhaar": (f"{aadhaar[:4]} {aadhaar[4:8]} {aadhaar[8:]}", rng.choice([None, "Aadhaar"])),
        "nir": (f"{nir[0]} {nir[1:3]} {nir[3:5]} {nir[5:7]} {nir[7:10]} {nir[10:13]} {nir[13:]}", None),
        "codice_fiscale": (codice_fiscale(rng), None),
        "bsn": (bsn, "BSN"),
        "personnummer": (rng.choice([f"{swedish[:6]}-{swedish[6:]}", f"19{swedish[:6]}-{swedish[6:]}"]), rng.choice([None, "personnummer"])),
        "hetu": (finnish, None),
        "fodselsnummer": (f"{norwegian[:6]} {norwegian[6:]}", rng.choice(["fødselsnummer", "national id"])),
        "cpf": (f"{cpf[:3]}.{cpf[3:6]}.{cpf[6:9]}-{cpf[9:]}", None),
        "passport": (rng.choice([digits(rng, 9, "1235"), f"{rng.choice('CFGHJK')}{digits(rng, 8)}", f"{rng.choice('ABXY')}{digits(rng, 7)}"]), rng.choice(["passport no.", "passport number", "Passport:"])),
        "sin": (f"{sin[:3]} {sin[3:6]} {sin[6:]}", rng.choice(["SIN", "social insurance number"])),
    }


def orcid(rng):
    body, total = "0000000" + digits(rng, 8, "123"), 0
    for c in body:
        total = (total + int(c)) * 2
    check = (12 - total % 11) % 11
    value = body + ("X" if check == 10 else str(check))
    return "-".join(value[i:i + 4] for i in range(0, 16, 4))


# --- where people live -----------------------------------------------------------------------------

def addresses(rng):
    """country: an address as written there. A town that is one of the roster's locations says nothing of the story's people."""
    n = rng.randint(3, 148)
    d = lambda k, first="123456789": digits(rng, k, first)
    pick = rng.choice
    return {
        "US": f"{d(4)} {pick(['Cedar Hollow', 'Larkmoor', 'Old Quarry', 'Sycamore Bend'])} {pick(['Lane', 'Road', 'Drive', 'Ave', 'Blvd'])}, {pick(['Springfield, OH 45503', 'Amherst, MA 01002', 'Boise, ID 83702', 'Macon, GA 31201'])}",
        "US-apt": f"{d(3)} {pick(['Willowmere', 'Tanager', 'Copperleaf'])} St, Apt {rng.randint(2, 40)}{pick('ABC')}, {pick(['Duluth, MN 55802', 'Tulsa, OK 74103'])}",
        "UK": f"{n} {pick(['Larkspur', 'Mill Race', 'Thornhollow', 'Abbots'])} {pick(['Road', 'Close', 'Crescent', 'Terrace'])}, {pick(['York YO1 7HH', 'Bath BA2 4QD', 'Norwich NR3 1AB', 'Exeter EX4 6PX'])}",
        "DE": f"{pick(['Lindenallee', 'Amselweg', 'Holunderstraße', 'Am Mühlbach'])} {n}, {pick(['04109 Leipzig', '50676 Köln', '24103 Kiel', '79098 Freiburg'])}",
        "FR": f"{n} {pick(['rue des Tilleuls', 'avenue du Moulin', 'impasse des Glycines', 'bis rue du Puits'])}, {pick(['69003 Lyon', '35000 Rennes', '31000 Toulouse'])}",
        "ES": f"{pick(['Calle de la Encina', 'C/ Almendro', 'Avenida del Olivar'])} {n}, {pick(['3.º B, ', ''])}{pick(['28012 Madrid', '41003 Sevilla', '46001 Valencia'])}",
        "IT": f"{pick(['Via dei Mandorli', 'Viale delle Ginestre', 'Piazza del Gelso'])} {n}, {pick(['40121 Bologna', '10123 Torino', '16121 Genova'])}",
        "NL": f"{pick(['Wilgenstraat', 'Kastanjelaan', 'Zandpad'])} {n}, {pick(['3512 AB Utrecht', '9711 LM Groningen', '6211 CX Maastricht'])}",
        "SE": f"{pick(['Björkgatan', 'Rönnvägen'])} {n}, {pick(['753 20 Uppsala', '903 26 Umeå'])}",
        "PL": f"ul. {pick(['Lipowa', 'Jaśminowa', 'Młyńska'])} {n}/{rng.randint(2, 60)}, {pick(['30-702 Kraków', '80-855 Gdańsk', '61-772 Poznań'])}",
        "PT": f"Rua {pick(['das Oliveiras', 'do Moinho', 'dos Loureiros'])} {n}, {pick(['4050-449 Porto', '3000-150 Coimbra'])}",
        "BR": f"Rua {pick(['das Acácias', 'dos Ipês'])}, {n}0, {pick(['01310-100 São Paulo', '20040-020 Rio de Janeiro'])}",
        "CA": f"{n} {pick(['Birchmount Crescent', 'Heron Bay Road'])}, {pick(['Halifax, NS B3H 1A1', 'Regina, SK S4P 3Y2'])}",
        "AU": f"{n} {pick(['Wattle', 'Bottlebrush', 'Currawong'])} {pick(['Street', 'Parade'])}, {pick(['Geelong VIC 3220', 'Ballina NSW 2478'])}",
        "IN": f"Flat {rng.randint(2, 60)}, {pick(['Lotus Enclave', 'Jasmine Towers'])}, {pick(['4th Cross Road, Mysuru 570001', 'Station Road, Nagpur 440001'])}",
        "AT": f"{pick(['Lerchenfelder Straße', 'Zimmergasse', 'Birkenweg'])} {n}/{rng.randint(1, 4)}/{rng.randint(1, 30)}, {pick(['8010 Graz', '4020 Linz'])}",
        "BE": f"{pick(['Chaussée de Haecht', 'Rue du Tilleul'])} {n} {pick(['bte 4', 'bus 12'])}, {pick(['1030 Bruxelles', '5000 Namur'])}",
        "RU": f"ul. {pick(['Sadovaya', 'Lesnaya'])}, d. {n}, kv. {rng.randint(1, 90)}, {pick(['Kazan 420111', 'Perm 614000'])}",
        "HU": f"{pick(['Hársfa utca', 'Petőfi tér'])} {n}., {pick(['4024 Debrecen', '7621 Pécs'])}",
        "DK": f"{pick(['Birkevej', 'Strandboulevarden'])} {n}, {rng.randint(1, 5)}. {pick(['tv.', 'th.', 'mf.'])}, {pick(['5000 Odense C', '9000 Aalborg'])}",
        "PL-m": f"ul. {pick(['Wierzbowa', 'Klonowa'])} {n} m. {rng.randint(2, 60)}, {pick(['90-001 Łódź', '00-950 Warsaw'])}",
        "KR": f"{n} {pick(['Hyoja-ro', 'Daehak-ro'])}, {pick(['Jongno-gu, Seoul 03051', 'Suseong-gu, Daegu'])}",
        "JP": f"{rng.randint(1, 6)} Chome-{rng.randint(1, 30)}-{rng.randint(1, 20)} {pick(['Sakae, Naka-ku, Nagoya', 'Tenjin, Chuo-ku, Fukuoka'])}",
        "IN-cross": f"{n}, {pick(['3rd Cross', '7th Main', '12th Cross'])}, {pick(['Malleshwaram, Bengaluru 560003', 'Vijayanagar, Mysuru', 'Kothrud, Pune 411038'])}",
        "town": f"{n} {pick(['Rookery', 'Fennel', 'Sparrow'])} {pick(['Road', 'Lane', 'Terrace'])}, {pick(['Leeds LS6 3AA', 'Toronto, ON M4C 1A1', 'Leeds', 'Lisbon'])}",
        "box": f"{pick(['PO Box', 'P.O. Box'])} {d(4)}, {pick(['Dayton, OH 45401', 'Truro TR1 2XN'])}",
        "street": f"{n} {pick(['Rookery', 'Saltmarsh', 'Gallows Hill', 'Fennel'])} {pick(['Lane', 'Road', 'Avenue', 'Street'])}",
    }


MONTHS = {"en": "January February March April May June July August September October November December".split(),
          "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
          "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
          "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()}


def written_date(rng, y, m, d, lang="en"):
    month = MONTHS[lang][m - 1]
    if lang == "fr":
        return f"{d} {month} {y}"
    if lang == "es":
        return f"{d} de {month} de {y}"
    if lang == "de":
        return rng.choice([f"{d}. {month} {y}", f"{d:02d}.{m:02d}.{y}"])
    suffix = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(d, "th")
    return rng.choice([f"{d} {month} {y}", f"{month} {d}, {y}", f"{d}{suffix} {month} {y}", f"{d} {month[:3]} {y}",
                       f"{y}-{m:02d}-{d:02d}", f"{d:02d}/{m:02d}/{y}"])


def birth_lines(rng):
    """language and a sentence part with ‹date› where the date of birth stands."""
    return rng.choice([
        ("en", "born on ‹›"), ("en", "date of birth: ‹›"), ("en", "DOB ‹›"), ("en", "D.O.B.: ‹›"), ("en", "born ‹›"),
        ("en", "(b. ‹›)"), ("en", "birthday: ‹›"), ("en", "was born in a small town on ‹›"),
        ("fr", "né le ‹›"), ("fr", "née le ‹›"), ("fr", "date de naissance : ‹›"), ("es", "nacida el ‹›"),
        ("es", "fecha de nacimiento: ‹›"), ("de", "geboren am ‹›"), ("de", "Geburtsdatum: ‹›"), ("de", "(* ‹›)"), ("de", "* ‹›"),
        ("en", "my partner in the program, born on ‹›"), ("en", "came into the world on ‹›"), ("en", "d.o.b. ‹›")])
