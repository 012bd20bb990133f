"""Counts of flowers on plots."""
import itertools
from dataclasses import dataclass


@dataclass(frozen=True)
class Count:
    flower: str
    plot: int
    seen: int


def rows(counts, width=3):
    """Counts in rows of a sheet."""
    return list(itertools.batched(counts, width))


def density(counts, flower, square_metres=4.0):
    """How many of a flower grow on a square metre."""
    seen = [one.seen for one in counts if one.flower == flower]
    return round(sum(seen) / (len(seen) * square_metres), 2) if seen else 0.0


def ranking(counts):
    """The most seen first; equals by name."""
    sums = {}
    for one in counts:
        sums[one.flower] = sums.get(one.flower, 0) + one.seen
    return sorted(sums, key=lambda flower: (-sums[flower], flower))
