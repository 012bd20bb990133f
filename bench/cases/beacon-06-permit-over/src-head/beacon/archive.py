"""Asks the archive for old levels."""
import json
import urllib.request

from beacon.config import archive_url


def month(year, number):
    with urllib.request.urlopen(f"{archive_url()}/{year}/{number:02}", timeout=3) as reply:
        return json.load(reply)


def mean(year, number):
    found = month(year, number)["levels"]
    return round(sum(found) / len(found), 1)
