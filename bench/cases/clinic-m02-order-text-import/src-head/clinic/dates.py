"""Days and ages."""
from datetime import date, datetime, timedelta


def age_on(born: date, day: date) -> int:
    before = (day.month, day.day) < (born.month, born.day)
    return day.year - born.year - int(before)


def show(moment: datetime) -> str:
    return moment.strftime("%d.%m.%Y %H:%M")


def next_workday(day: date) -> date:
    step = day + timedelta(days=1)
    while step.weekday() >= 5:
        step += timedelta(days=1)
    return step
