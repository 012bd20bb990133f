from datetime import date, datetime

import pytest

from clinic.errors import SlotTaken
from clinic.model import Kind

DAY = date(2026, 3, 9)


def test_slots(planner):
    slots = planner.slots(DAY)
    assert len(slots) == 27
    assert slots[-1] == datetime(2026, 3, 9, 16, 40)


def test_first_slot(planner):
    assert planner.slots(DAY)[0].hour == 8


def test_book(planner, anna):
    made = planner.book(anna, datetime(2026, 3, 9, 9))
    assert made.minutes == 20
    assert made.kind is Kind.CONTROL


def test_book_twice(planner, anna, ben):
    planner.book(anna, datetime(2026, 3, 9, 9))
    with pytest.raises(SlotTaken, match="09.03.2026 09:00 is already taken"):
        planner.book(ben, datetime(2026, 3, 9, 9))


def test_free(planner, anna):
    planner.book(anna, datetime(2026, 3, 9, 9))
    assert datetime(2026, 3, 9, 9) not in planner.free(DAY)
    assert datetime(2026, 3, 9, 9, 20) in planner.free(DAY)


def test_day_list(planner, anna, ben):
    planner.book(anna, datetime(2026, 3, 9, 11))
    planner.book(ben, datetime(2026, 3, 9, 10))
    assert [one.patient.number for one in planner.day_list(DAY)] == [3, 7]


def test_notes_are_not_shared(planner, anna, ben):
    first = planner.book(anna, datetime(2026, 3, 9, 11))
    first.notes.append("fasting")
    assert planner.book(ben, datetime(2026, 3, 9, 12)).notes == []
