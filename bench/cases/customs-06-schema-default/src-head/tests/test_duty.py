import pytest

from customs.duty import duty, parcel
from customs.tariff import UnknownGoods, entry


@pytest.mark.parametrize(
    ("goods", "worth", "due"),
    [("books", 80, 0.0), ("shoes", 100, 17.0), ("toys", 10, 0.0), ("watches", 200, 9.0)],
)
def test_duty(goods: str, worth: float, due: float) -> None:
    assert duty(goods, worth) == due


def test_free_below() -> None:
    assert duty("shoes", 21.99) == 0.0
    assert duty("shoes", 22) == 3.74


def test_unknown() -> None:
    with pytest.raises(UnknownGoods, match="no tariff for cheese"):
        entry("cheese")


def test_parcel_in_euro() -> None:
    assert parcel("shoes", 40, "EUR") == 12.8


def test_parcel_in_dollars() -> None:
    assert parcel("shoes", 50, "USD") == 12.8


def test_parcel_in_yen() -> None:
    assert parcel("watches", 32000, "JPY") == 15.0
