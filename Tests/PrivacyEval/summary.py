"""Sets the figures of several seeds side by side: summary.py [--strict] FILE, as score.py --json wrote it."""

import json
import sys

from score import holds, shown


def main():
    strict = "--strict" in sys.argv
    rows = [json.loads(line) for line in open(sys.argv[-1], encoding="utf-8")]
    missed = 0
    for mode in ("roster", "no-roster"):
        runs = [r["bars"] for r in rows if r["mode"] == mode and "bars" in r]
        if not runs:
            continue
        print(f"\n{'with' if mode == 'roster' else 'without'} the roster")
        for cells in zip(*runs):
            what, _, sign, bar = cells[0]
            good = all(holds(c[1], sign, bar) for c in cells)
            missed += not good
            label = "      " if not sign else "ok    " if good else "MISSED"
            print(f"{label} {what:42} {'  '.join(shown(c[1]).rjust(7) for c in cells)}" + (f"   {sign} {bar:.3f}" if sign else ""))
        cpu = [r["cpu"] for r in rows if r["mode"] == mode and "cpu" in r]
        print(f"       {'CPU seconds of the scan':42} {'  '.join(f'{c:7.2f}' for c in cpu)}" + ("   <= 1" if mode == "roster" else ""))
    print(f"\n{missed} bars missed" if missed else "\nevery bar is met")
    sys.exit(1 if strict and missed else 0)


if __name__ == "__main__":
    main()
