from datetime import date, datetime

import pytest

from clinic.dates import age_on, next_workday, show


@pytest.mark.parametrize("day, age", [(19, 41), (20, 42), (21, 42)])
def test_age(day, age):
    assert age_on(date(1984, 5, 20), date(2026, 5, day)) == age


def test_show():
    assert show(datetime(2026, 3, 9, 14, 20)) == "09.03.2026 14:20"


def test_next_workday_over_the_weekend():
    assert next_workday(date(2026, 3, 6)) == date(2026, 3, 9)


def test_next_workday_in_the_week():
    assert next_workday(date(2026, 3, 4)) == date(2026, 3, 5)
