from datetime import datetime

from clinic.billing import price_cents, split
from clinic.model import Appointment, Kind


def visit(patient, hour, kind):
    return Appointment(patient, datetime(2026, 3, 9, hour), 20, kind)


def test_price(anna):
    assert price_cents(visit(anna, 10, Kind.FIRST)) == 9000


def test_late_price(anna):
    assert price_cents(visit(anna, 16, Kind.CONTROL)) == 6750


def test_just_before_late(anna):
    assert price_cents(visit(anna, 15, Kind.URGENT)) == 12000


def test_split(anna, settings):
    assert split(visit(anna, 10, Kind.CONTROL), settings) == (450, 4050)
