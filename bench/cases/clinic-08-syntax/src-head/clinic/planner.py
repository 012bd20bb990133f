"""Finds free slots and fills them."""
from datetime import date, datetime, timedelta

from clinic.dates import show
from clinic.errors import SlotTaken
from clinic.model import Appointment, Kind, Patient
from clinic.settings import Settings


class Planner:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.booked: list[Appointment] = []

    def slots(self, day: date) -> list[datetime]:
        start = datetime(day.year, day.month, day.day, self.settings.opens_at)
        end = start.replace(hour=self.settings.closes_at)
        step = timedelta(minutes=self.settings.slot_minutes)
        count = int((end - start) / step)
        return [start + step * i for i in range(count)]

    def free(self, day: date) -> list[datetime]:
        busy = {one.start for one in self.booked}
        return [slot for slot in self.slots(day) if slot not in busy]

    def book(self, patient: Patient, start: datetime, kind: Kind = Kind.CONTROL) -> Appointment:
        if any(one.start == start for one in self.booked):
            raise SlotTaken(show(start))
        made = Appointment(patient, start, self.settings.slot_minutes, kind)
        self.booked.append(made)
        return made

    def day_list(self, day: date) -> list[Appointment]:
        return sorted((one for one in self.booked if one.start.date() == day), key=lambda one: one.start)
