"""Checks what was rendered: check.py OUT [RESERVED]."""
import json
import re
import sys
from pathlib import Path

from rules import cron_rules, vhost_rules

ROOT = Path(__file__).resolve().parent.parent


def limits():
    return json.loads((ROOT / "config" / "limits.json").read_text(encoding="utf-8"))


def reserved(path):
    return {line.strip() for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()}


def complaints(out, names, bounds):
    for path in sorted(Path(out).glob("*")):
        rules = vhost_rules if path.suffix == ".conf" else cron_rules
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for rule, message in rules(line, bounds):
                yield path, number, rule, message
            for host in re.findall(r"[\w.-]+\.example\.org", line):
                if host in names:
                    yield path, number, "reserved-name", f"{host} is reserved"


def main(out, names="build/reserved.txt"):
    found = list(complaints(out, reserved(names), limits()))
    for path, number, rule, message in found:
        print(f"{path}:{number}:1: error: {message} [{rule}]")
    files = len(list(Path(out).glob("*")))
    print(f"{files} files, {len(found)} complaints")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
