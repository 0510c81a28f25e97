"""The schemas that `portico schema` prints fit what the build reads: schemas.py PORTICO CONTENT

Every settings file and page of a portal that builds must pass its schema; and a schema must refuse
what the build refuses: an unknown key, a missing one, a word that is none of the choices, a wrong date.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import yaml
from built_site import report
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

FOLDERS = {
    "guidelines": "guideline", "modules": "module", "roles": "role", "stories": "story", "faq": "faq",
    "glossary": "glossary", "people": "person", "topics": "topic", "barriers": "barrier", "ideas": "idea",
    "changes": "change", "pages": "page", "meetings": "meeting", "worksheets": "worksheet",
    "events": "event", "messages": "message",
}
TRANSLATION = re.compile(r"\.[a-z]{2,3}(-[A-Za-z0-9]+)*\.(md|yml)$")


class Loader(yaml.SafeLoader):
    """YAML as editors read it for JSON Schema (1.2): a date is text, and 15:30 is no number."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers
            if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:int")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]+$"), "-+0123456789")


def kind(path, content):
    """The name of the schema for a file, or None."""
    parts = path.relative_to(content).parts
    if path.suffix == ".md":
        return FOLDERS.get(parts[1]) if len(parts) == 3 else None
    if len(parts) == 1:
        return "portal" if parts[0].startswith("portal.") else None
    return "cohort" if parts[1] == "cohorts" else "program"


def settings(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        text = text.split("---\n", 2)[1]
    return yaml.load(text, Loader)  # noqa: S506 (a SafeLoader)


def without_required(schema):
    """What a translation may say: it inherits the rest."""
    if isinstance(schema, dict):
        return {key: without_required(value) for key, value in schema.items()
                if key != "required" or not isinstance(value, list)}
    return [without_required(value) for value in schema] if isinstance(schema, list) else schema


def refusals(schemas, problems):
    """What every schema must refuse, made from the first value that it accepts."""
    cases = 0
    for name, schema in schemas.items():
        validator = Draft202012Validator(schema)
        for missing in schema.get("required", []):
            cases += 1
            others = [key for key in schema["required"] if key != missing]
            errors = [error.message for error in validator.iter_errors(dict.fromkeys(others))]
            if not any(f"'{missing}' is a required property" in error for error in errors):
                problems.append(f"the schema `{name}` does not ask for `{missing}`")
        for key, part in schema["properties"].items():
            cases += 2
            if not any(validator.iter_errors({key + "x": None})):
                problems.append(f"the schema `{name}` lets the unknown key `{key}x` pass")
            wrong = {"a": [{"b": "c"}]}
            if not any(error.path and error.path[0] == key for error in validator.iter_errors({key: wrong})):
                problems.append(f"the schema `{name}` lets anything pass for `{key}`")
            if part.get("format") == "date":
                cases += 1
                if not any(error.path and error.path[0] == key for error in validator.iter_errors({key: "03/04/2026"})):
                    problems.append(f"the schema `{name}` takes 03/04/2026 for a date in `{key}`")
    return cases


def main():
    if len(sys.argv) != 3:
        sys.exit(f"usage: {sys.argv[0]} PORTICO CONTENT")
    content, problems, seen, files = Path(sys.argv[2]), [], set(), 0
    schemas = json.loads(subprocess.run([sys.argv[1], "schema"], capture_output=True, check=True).stdout)
    for name, schema in schemas.items():
        Draft202012Validator.check_schema(schema)
    for path in sorted([*content.rglob("*.yml"), *content.rglob("*.md")]):
        name = kind(path, content)
        if name is None:
            continue
        schema = without_required(schemas[name]) if TRANSLATION.search(path.name) else schemas[name]
        files += 1
        seen.add(name)
        error = best_match(Draft202012Validator(schema).iter_errors(settings(path)))
        if error:
            place = ".".join(str(part) for part in error.absolute_path)
            problems.append(f"{path}: {place}: {error.message[:300]}")
    for name in sorted(schemas.keys() - seen):
        problems.append(f"no file of the portal is a {name}")
    cases = refusals(schemas, problems)
    report("all fit", f"{files} files and {cases} wrong values, {len(schemas)} schemas", problems)


main()
