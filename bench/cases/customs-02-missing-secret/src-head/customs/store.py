"""Parcels that wait for their duty."""
import sqlite3
from pathlib import Path

SCHEMA = Path(__file__).with_name("schema.sql")


class Store:
    def __init__(self) -> None:
        self.db = sqlite3.connect(":memory:")
        self.db.executescript(SCHEMA.read_text())

    def add(self, receiver: str, due: float) -> int:
        row = self.db.execute("INSERT INTO parcel (receiver, due) VALUES (?, ?)", (receiver, due))
        return int(row.lastrowid or 0)

    def pay(self, number: int) -> None:
        self.db.execute("UPDATE parcel SET state = 'paid' WHERE id = ?", (number,))

    def waiting(self) -> list[tuple[str, float]]:
        return [(name, due) for _, name, due in self.db.execute("SELECT * FROM open_parcel")]

    def state(self, number: int) -> str:
        row = self.db.execute("SELECT state FROM parcel WHERE id = ?", (number,)).fetchone()
        return str(row[0])
