"""Calendar files are RFC 5545: an independent parser reads them, their lines are whole, and what is
read, written and read again is the same; a changed file replaces what the old one said. The instants
agree with Python's time zones, in every zone the generator knows."""

import re
import subprocess
import sys
import tempfile
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones, reset_tzpath

from icalendar import Calendar

from built_site import Site, report

# The database that requirements.txt pins, and not the machine's.
reset_tzpath(to=[])


def facts(event):
    """What of an entry a reader's calendar holds."""
    return {
        name: event.get(name).to_ical() if hasattr(event.get(name), "to_ical") else event.get(name)
        for name in ["uid", "summary", "dtstart", "dtend", "location", "description", "status", "sequence"]
    }


def check(name, data, say):
    """One file by itself. Returns its entries by UID."""
    for line in data.split(b"\r\n"):
        if len(line) > 75:
            say(f"{name} has a line of {len(line)} bytes")
        try:
            line.decode()
        except UnicodeDecodeError:
            say(f"{name} has a line that ends inside a letter")
    if b"\n" in data.replace(b"\r\n", b"") or not data.endswith(b"END:VCALENDAR\r\n"):
        say(f"{name} has a line that does not end with CR and LF")
    calendar = Calendar.from_ical(data)
    for component in [calendar, *calendar.walk()]:
        for error in component.errors:
            say(f"{name}: {error}")
    again = Calendar.from_ical(calendar.to_ical())
    events, copies = calendar.walk("VEVENT"), again.walk("VEVENT")
    if [facts(e) for e in events] != [facts(e) for e in copies]:
        say(f"{name} is not the same after it was read, written and read")
    by_uid = {str(event["uid"]): event for event in events}
    if len(by_uid) != len(events) or not events:
        say(f"{name} has {len(events)} entries and {len(by_uid)} UIDs")
    for event in events:
        where = f"{name}: {event['uid']}"
        for needed in ["uid", "dtstamp", "dtstart", "summary", "sequence", "status"]:
            if needed not in event:
                say(f"{where} has no {needed}")
        start, end = event.decoded("dtstart"), event.decoded("dtend", None)
        if isinstance(start, datetime) and start.utcoffset() != timedelta(0):
            say(f"{where} begins at a time without a zone")
        if end is not None and not start < end:
            say(f"{where} ends before it begins")
        if end is not None and isinstance(start, datetime) != isinstance(end, datetime):
            say(f"{where} mixes days and times")
    for needed in ["version", "prodid", "x-wr-calname", "refresh-interval"]:
        if needed not in calendar:
            say(f"{name} has no {needed}")
    return by_uid


def check_site(site, say):
    """All files of a site: an entry says the same wherever it stands."""
    known, count = {}, 0
    for name in [name for name in site.files if name.endswith(".ics")]:
        count += 1
        for uid, event in check(name, (site.folder / name).read_bytes(), say).items():
            language = name.split("/")[0] if len(name.split("/")[0]) == 2 else ""
            other = known.setdefault((language, uid), (name, facts(event)))
            if other[1] != facts(event):
                say(f"{uid} is not the same in {name} and {other[0]}")
    for name in [name for name in site.files if "/calendar/" in name and name.endswith(".html")]:
        text = (site.folder / name).read_text()
        for link in re.findall(r'href="([^"]+\.ics)"', text):
            if not (site.folder / name).parent.joinpath(link).exists():
                say(f"{name} leads to {link}, which is not there")
    return count, len({uid for _, uid in known})


# A portal with an event on each of many days and zones, to compare with Python's reckoning.
EVENT = """---
title: Zone {zone}
kind: exchange
start: {start}
end: {end}
tz: {zone}
cohorts: [autumn-2026]
updated: {updated}
{more}---

An event.
"""


def build(portico, folder):
    command = [portico, "build", "--content", f"{folder}/Content", "--output", f"{folder}/Public",
               "--today", "2026-09-14", "--format", "line"]
    ended = subprocess.run(command, capture_output=True, text=True)
    if ended.returncode:
        sys.exit(f"the portal of zones cannot be built:\n{ended.stdout[-2000:]}{ended.stderr[-2000:]}")


def shown_once(local, zone):
    """Whether a clock in the zone shows this time exactly once."""
    first = local.replace(tzinfo=zone, fold=0)
    second = local.replace(tzinfo=zone, fold=1)
    back = first.astimezone(timezone.utc).astimezone(zone).replace(tzinfo=None)
    return first.utcoffset() == second.utcoffset() and back == local


def check_zones(portico, smallest, say):
    """Instants around every change of the clocks, in every zone the generator knows."""
    table = (Path(__file__).parent / "../../Sources/Content/ZoneTable.swift").read_text()
    table = table.split("zoneRules =", 1)[1]
    names = sorted(set(re.findall(r"\b[A-Z][A-Za-z]+/[A-Za-z_/+-]+[A-Za-z]", table)))
    missing = [name for name in names if name not in available_timezones()]
    if missing or len(names) < 400:
        say(f"{len(names)} zones, of which Python does not know {missing[:5]}")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["cp", "-r", smallest, f"{folder}/Content"], check=True)
        events = Path(folder, "Content/bridge/events")
        events.mkdir()
        expected = {}
        for number, name in enumerate(names):
            zone = ZoneInfo(name)
            # Two days of each zone, and the weeks in which most clocks change.
            days = [date(2026, 10, 25), date(2027, 3, 14), date(2027, 3, 28), date(2026, 11, 1),
                    date(2026, 9, 27), date(2027, 4, 4)]
            for day in [days[number % 6], days[(number + 1) % 6]]:
                for hour, minute in [(0, 10), (2, 30), (9, 30), (23, 50)]:
                    local = datetime(day.year, day.month, day.day, hour, minute)
                    if (number + hour) % 2 or not shown_once(local, zone):
                        continue
                    stem = f"e{number}-{day}-{hour}"
                    (events / f"{stem}.md").write_text(EVENT.format(
                        zone=name, start=f"{local:%Y-%m-%d %H:%M}",
                        end=f"{local + timedelta(hours=30):%Y-%m-%d %H:%M}", updated="2026-09-01", more=""))
                    expected[stem] = local.replace(tzinfo=zone).astimezone(timezone.utc)
        build(portico, folder)
        data = Path(folder, "Public/bridge/calendar/autumn-2026/all.ics").read_bytes()
        found = {str(e["uid"]): e.decoded("dtstart") for e in Calendar.from_ical(data).walk("VEVENT")}
        for stem, instant in expected.items():
            have = found.get(f"bridge.event-{stem}@portico")
            if have != instant:
                say(f"{stem}: {have} in the calendar, {instant} by Python")
        return len(names), len(expected)


def check_update(portico, smallest, say):
    """A reader's calendar that imports a file, and later the changed one, holds the changed entry."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["cp", "-r", smallest, f"{folder}/Content"], check=True)
        events = Path(folder, "Content/bridge/events")
        events.mkdir()
        held = {}
        steps = [("2027-01-12 14:00", "2026-09-01", ""), ("2027-01-13 15:00", "2026-09-02", ""),
                 ("2027-01-13 16:00", "2026-09-02", "sequence: 1\n"),
                 ("2027-01-13 16:00", "2026-09-03", "sequence: 1\ncancelled: true\n")]
        for start, updated, more in steps:
            (events / "first.md").write_text(EVENT.format(
                zone="Europe/London", start=start, end=start[:-5] + "17:00", updated=updated, more=more))
            build(portico, folder)
            data = Path(folder, "Public/bridge/events/first.ics").read_bytes()
            for event in Calendar.from_ical(data).walk("VEVENT"):
                uid, sequence = str(event["uid"]), int(event["sequence"])
                # RFC 5546, 2.1.5: a higher sequence replaces; an equal or lower one does not.
                if uid not in held or sequence > held[uid][0]:
                    held[uid] = (sequence, str(event["status"]), event.decoded("dtstart"))
            wanted = datetime.fromisoformat(start).replace(tzinfo=timezone.utc)
            status = "CANCELLED" if "cancelled" in more else "CONFIRMED"
            if [entry[1:] for entry in held.values()] != [(status, wanted)]:
                say(f"after the change to {start} {more!r} a reader holds {held}")


def main():
    if len(sys.argv) != 4:
        sys.exit(f"usage: {sys.argv[0]} SITE-FOLDER PORTICO SMALLEST-CONTENT")
    problems = []
    files, entries = check_site(Site(sys.argv[1]), problems.append)
    zones, instants = check_zones(sys.argv[2], sys.argv[3], problems.append)
    check_update(sys.argv[2], sys.argv[3], problems.append)
    if not files:
        problems.append("the site has no calendar files")
    report("an independent parser reads them, and changes replace what they change",
           f"{files} calendar files with {entries} entries, {instants} instants in {zones} time zones",
           problems)


if __name__ == "__main__":
    main()
