"""Who is known here."""
from clinic.errors import UnknownPatient
from clinic.model import Patient


class Register:
    def __init__(self, patients: list[Patient]) -> None:
        self._by_number = {patient.number: patient for patient in patients}

    def get(self, number: int) -> Patient:
        try:
            return self._by_number[number]
        except KeyError:
            raise UnknownPatient(number) from None

    # For the list at the door.
    def names(self) -> list[str]:
        return sorted(patient.name for patient in self._by_number.values())

    def search(self, text: str, limit: int = 2) -> list[Patient]:
        hits = [p for p in self._by_number.values() if text.lower() in p.name.lower()]
        return sorted(hits, key=lambda p: p.number)[:limit]
