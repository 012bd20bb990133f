"""Text for the patient."""
from clinic.billing import split
from clinic.dates import show
from clinic.model import Appointment
from clinic.settings import Settings


def euros(cents: int) -> str:
    return f"{cents / 100:.2f} EUR"


def invitation(visit: Appointment, settings: Settings) -> str:
    own, _ = split(visit, settings)
    lines = [
        f"Dear {visit.patient.name},",
        f"we expect you on {show(visit.start)} at site {settings.site}.",
        f"Your part: {euros(own)}",
    ]
    return "\n".join(lines + [f"* {note}" for note in visit.notes]) + "\n"
