"""The same stories through other tools, scored by the same scorer, as a Markdown table.

    presidio.py [SEED…]     default: the seeds that Tests/PrivacyEval/run has left in .cache/privacy-eval

Rows: a plain search for the roster's full names and for all their words; Presidio with its own pattern
recognisers (a blank spaCy model, so no language model that guesses names), and with deny-lists of the
full names and of all words; and Portico's own findings, where `run` has left them. Presidio gets every
recogniser it ships for a kind of id in the set, and its usual telephone regions (all regions find a few
numbers more and block a quarter of the clean stories). Left out are its recognisers of links and dates, which find
every link and date. Nothing that stands in allow.txt counts. It is installed into .cache/presidio-venv
and reads the source of a story with the file name in front; its figures leave pictures out.
"""

import csv
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SETS = ROOT / ".cache/privacy-eval"
VENV = ROOT / ".cache/presidio-venv"
PINNED = "presidio-analyzer==2.2.366"

RECOGNISERS = ("EmailRecognizer IbanRecognizer EsNifRecognizer EsNieRecognizer EsPassportRecognizer ItFiscalCodeRecognizer ItPassportRecognizer "
               "PlPeselRecognizer FiPersonalIdentityCodeRecognizer SePersonnummerRecognizer TrNationalIdRecognizer NhsRecognizer UkNinoRecognizer "
               "UkPassportRecognizer UkPostcodeRecognizer UsSsnRecognizer UsPassportRecognizer InAadhaarRecognizer InPassportRecognizer "
               "CaSinRecognizer DePassportRecognizer").split()


def texts(folder):
    """Each story's path, and its file name and source as one text; line 0 is the file name."""
    for path in sorted((folder / "stories").glob("*.md")):
        head, fence, body = path.read_text(encoding="utf-8").partition("\n---\n")
        # The dates of the front matter are no findings for anybody; Presidio takes many for telephone numbers.
        head = re.sub(r"(?m)^( *date: )\d{4}-\d\d-\d\d$", r"\1today", head)
        yield path, path.name + "\n" + head + fence + body


def finding(path, text, start, end, kind):
    return {"file": f"stories/{path.name}", "line": text.count("\n", 0, start), "kind": kind, "match": text[start:end], "severity": "block"}


def roster_lists(folder):
    with open(folder / "roster.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    full = sorted({r["name"] for r in rows})
    words = sorted({w for r in rows for w in re.split(r"\s+", f"{r['name']} {r['preferred_name']}") if len(w) > 1})
    return full, words


def allowed(folder):
    lines = (folder / "allow.txt").read_text(encoding="utf-8").splitlines()
    return {line.strip().casefold() for line in lines if line.strip() and not line.startswith("#")}


def plain_search(folder, names):
    allow = allowed(folder)
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + r")(?!\w)",
                         re.IGNORECASE)
    return [finding(path, text, m.start(), m.end(), "name") for path,
            text in texts(folder) for m in pattern.finditer(text) if m.group().casefold() not in allow]


# --- inside the environment that holds Presidio -----------------------------------------------------

def kind_of(entity):
    if entity in ("PERSON", "EMAIL_ADDRESS", "PHONE_NUMBER"):
        return {"PERSON": "person", "EMAIL_ADDRESS": "email", "PHONE_NUMBER": "phone"}[entity]
    return "address" if "POSTCODE" in entity else "national_id"


def analyse(folder):
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine, PatternRecognizer, RecognizerRegistry, predefined_recognizers
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    # Its e-mail recogniser asks for a known top-level domain: let the reserved one of the set be known, and fetch nothing.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(cache_dir=None, suffix_list_urls=(),
                                                                extra_suffixes=("example",))

    class Blank(SpacyNlpEngine):
        """Splits words and knows nothing else."""

        def load(self):
            self.nlp = {"en": spacy.blank("en")}

    engine = Blank(models=[{"lang_code": "en", "model_name": "blank"}])
    engine.load()
    full, words = roster_lists(folder)
    allow = allowed(folder)
    for label, names in [("own", None), ("full names", full), ("words", words)]:
        registry = RecognizerRegistry(supported_languages=["en"])
        registry.add_recognizer(predefined_recognizers.PhoneRecognizer(supported_language="en"))
        for name in RECOGNISERS:
            registry.add_recognizer(getattr(predefined_recognizers, name)(supported_language="en"))
        if names:
            registry.add_recognizer(PatternRecognizer(supported_entity="PERSON", name="roster", deny_list=names,
                                                      supported_language="en"))
        analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])
        began, out = time.process_time(), []
        for path, text in texts(folder):
            for r in analyzer.analyze(text=text, language="en", score_threshold=0.35):
                if text[r.start:r.end].casefold() not in allow:
                    out.append(finding(path, text, r.start, r.end, kind_of(r.entity_type)))
        print(json.dumps({"label": label, "cpu": time.process_time() - began, "findings": out}), flush=True)


def presidio(folder):
    python = VENV / "bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
        subprocess.run([str(VENV / "bin/pip"), "install", "--quiet", "--disable-pip-version-check", PINNED], check=True)
    done = subprocess.run([str(python), __file__, "--inside", str(folder)], check=True, stdout=subprocess.PIPE, text=True,
                          env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


# --- the table ----------------------------------------------------------------------------------------

def figures(folder, findings):
    from score import Score, quasi_right, rate, read_lines
    score = Score(read_lines(folder / "truth.jsonl"), findings)
    names = [i for i in score.items if i["kind"] == "name" and i["roster"] and i["must"] == "block" and i["place"] not in ("image-metadata", "image-file-name")]
    clean = {s["file"] for s in score.stories.values() if s["clean"]}
    few = [s for s in score.stories.values() if s["quasi"]["expect"] == "block"]
    left, holding = score.leaving()
    return [rate(score.recall(names)), rate(score.recall(score.patterns())), rate((sum(quasi_right(score, s) for s in few), len(few))),
            rate((len(clean & score.stories_with(True)), len(clean))), rate((len(left), len(holding)))]


def main():
    seeds = sys.argv[1:] or sorted((p.name for p in SETS.iterdir() if (p / "truth.jsonl").exists()), key=int)
    rows = {}

    def note(label, folder, findings, cpu):
        rows.setdefault(label, []).append(figures(folder, findings) + [cpu])
    for seed in seeds:
        folder = SETS / seed
        full, words = roster_lists(folder)
        for label, names in [("plain search for full names", full), ("plain search for all words of names", words)]:
            began = time.process_time()
            found = plain_search(folder, names)
            note(label, folder, found, time.process_time() - began)
        for result in presidio(folder):
            label = {"own": "Presidio, own recognisers", "full names": "Presidio + roster's full names",
                     "words": "Presidio + all words of names"}[result["label"]]
            note(label, folder, result["findings"], result["cpu"])
        ours = folder / "findings-roster.jsonl"
        if ours.exists():
            from score import read_lines
            note("Portico", folder, read_lines(ours), None)
    print(f"Seeds {', '.join(seeds)}; means.\n")
    print("| | roster names found | patterns found | combinations below 5 found | clean stories blocked | stories with a leak left | CPU seconds |")
    print("|---|---|---|---|---|---|---|")
    for label, runs in rows.items():
        mean = lambda i: None if any(r[i] is None for r in runs) else sum(r[i] for r in runs) / len(runs)
        share = lambda i: f"{mean(i):.2f}"
        percent = lambda i: f"{mean(i):.1%}".replace("%", " %")
        print(f"| {label} | {share(0)} | {share(1)} | {share(2)} | {percent(3)} | {percent(4)} | {'–' if mean(5) is None else f'{mean(5):.1f}'} |")


if __name__ == "__main__":
    if "--inside" in sys.argv:
        analyse(Path(sys.argv[-1]))
    else:
        main()
