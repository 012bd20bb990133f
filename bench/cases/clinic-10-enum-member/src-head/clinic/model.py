"""What the clinic talks about."""
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum


class Kind(Enum):
    FIRST = "first"
    FOLLOW_UP = "control"
    URGENT = "urgent"


@dataclass(frozen=True)
class Patient:
    number: int
    name: str
    born: date
    weight_kg: float


@dataclass
class Appointment:
    patient: Patient
    start: datetime
    minutes: int
    kind: Kind = Kind.CONTROL
    notes: list[str] = field(default_factory=list)
