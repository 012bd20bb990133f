"""What a parcel costs at the border."""
from customs.rates import in_euro
from customs.tariff import entry

# Of the carrier, not of the state.
HANDLING = 6.0


def duty(goods: str, worth: float) -> float:
    """The duty of goods worth so many euros."""
    rule = entry(goods)
    if worth < rule.free_below:
        return 0.0
    return round(worth * rule.percent / 100, 2)


def parcel(goods: str, amount: float, currency: str) -> float:
    """Duty and handling of a parcel paid in any currency."""
    due = duty(goods, in_euro(amount, currency))
    return round(due + HANDLING, 2) if due else 0.0
