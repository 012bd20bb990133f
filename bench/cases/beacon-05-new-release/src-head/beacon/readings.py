"""What a buoy measured."""
from dataclasses import dataclass

import tidemath


@dataclass(frozen=True)
class Reading:
    buoy: str
    metres: float
    celsius: float


def parse(line):
    buoy, metres, celsius = line.split(",")
    return Reading(buoy, float(metres), float(celsius))


def level(readings):
    """The smoothed level in centimetres."""
    return tidemath.smooth([one.metres * 100 for one in readings])


def highest(readings):
    return max(readings, key=lambda reading: reading.metres)
