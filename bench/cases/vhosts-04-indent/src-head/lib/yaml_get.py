"""Reads sites.yaml for the shell: names, or one value of a site."""
import sys

import yaml


def load(path):
    with open(path, encoding="utf-8") as text:
        return {site["name"]: site for site in yaml.safe_load(text)["sites"]}


def main(path, what, *rest):
    sites = load(path)
    if what == "names":
        print(*sites, sep="\n")
        return 0
    name, key = rest
    value = sites.get(name, {}).get(key)
    if value is None:
        return 1
    print(",".join(value) if isinstance(value, list) else value)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
