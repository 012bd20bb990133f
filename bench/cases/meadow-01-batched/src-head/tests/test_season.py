from datetime import date

from meadow.season import blooms, calendar, day_of, opening


def test_day_before_midnight():
    assert day_of(1767225599) == date(2025, 12, 31)


def test_day_at_noon():
    assert day_of(1780315200) == date(2026, 6, 1)


def test_blooms():
    assert blooms("poppy", date(2026, 6, 1))
    assert not blooms("aster", date(2026, 6, 1))


def test_opening():
    assert opening(date(2026, 5, 2)).isoformat() == "2026-05-02T08:00:00"


def test_calendar():
    assert calendar(2026)["cowslip"] == date(2026, 3, 31)
