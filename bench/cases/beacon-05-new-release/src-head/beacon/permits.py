"""Which buoys may lie where, and until when."""
from datetime import date

PERMITS = {
    "north": date(2026, 10, 31),
    "south": date(2031, 3, 31),
}


def allowed(buoy, day=None):
    return (day or date.today()) <= PERMITS[buoy]


def open_permits(day=None):
    return sorted(name for name in PERMITS if allowed(name, day))
