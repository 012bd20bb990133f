"""What a visit costs and who pays."""
from clinic.model import Appointment, Kind
from clinic.settings import Settings

PRICES = {Kind.FIRST: 9000, Kind.CONTROL: 4500, Kind.URGENT: 12000}
SURCHARGE = 1.5


def price_cents(visit: Appointment) -> int:
    price = PRICES[visit.kind]
    if visit.start.hour >= 16:
        price = int(price * SURCHARGE)
    return price


def split(visit: Appointment, settings: Settings) -> tuple[int, int]:
    """What the patient and what the insurance pays, in cents."""
    whole = price_cents(visit)
    own = whole * settings.copay_percent // 100
    return own, whole - own
