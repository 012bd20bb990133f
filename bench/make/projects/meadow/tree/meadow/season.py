"""Seasons by the day of the year."""
from datetime import date, datetime, timezone

BLOOM = {"cowslip": (90, 150), "poppy": (140, 210), "aster": (220, 300)}


def day_of(moment):
    """The day, in UTC, of a moment in seconds."""
    return datetime.fromtimestamp(moment, timezone.utc).date()


def blooms(flower, day):
    first, last = BLOOM[flower]
    return first <= day.timetuple().tm_yday <= last


def opening(day):
    """When the meadow opens: at eight, in the time of the place."""
    return datetime(day.year, day.month, day.day, 8)


def calendar(year):
    return {flower: date.fromordinal(date(year, 1, 1).toordinal() + first - 1) for flower, (first, _) in BLOOM.items()}
