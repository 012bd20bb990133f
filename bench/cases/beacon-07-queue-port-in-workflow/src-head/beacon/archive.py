"""Asks the archive for old levels."""
import json
import urllib.request

from beacon.config import archive_url


def month(year, number):
    with urllib.request.urlopen(f"{archive_url()}/{year}/{number:02}", timeout=4) as reply:
        return json.load(reply)


def mean(year, number):
    levels = month(year, number)["levels"]
    return round(sum(levels) / len(levels), 1)
