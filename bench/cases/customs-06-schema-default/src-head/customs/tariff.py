"""Which goods cost how much."""
import csv
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).parent.parent / "data" / "tariff.csv"


class UnknownGoods(Exception):
    """Goods the table does not have."""


@dataclass(frozen=True)
class Entry:
    goods: str
    percent: float
    free_below: float


def load() -> dict[str, Entry]:
    with TABLE.open() as lines:
        rows = csv.DictReader(lines, delimiter=";")
        return {
            row["goods"]: Entry(row["goods"], float(row["percent"]), float(row["free_below"]))
            for row in rows
        }


def entry(goods: str) -> Entry:
    table = load()
    found = table.get(goods)
    if found is None:
        raise UnknownGoods(f"no tariff for {goods}")
    return found
