from datetime import date

import pytest

from clinic.doses import dose_mg, tablets

DAY = date(2026, 3, 9)


def test_adult(anna):
    assert dose_mg("paracol", anna, DAY) == 1000


def test_child_by_weight(ben):
    assert dose_mg("paracol", ben, DAY) == 450


def test_child_never_more_than_adult(ben):
    assert dose_mg("amoxid", ben, DAY) == 600


@pytest.mark.parametrize("drug, count", [("paracol", 1), ("ibuxen", 2), ("amoxid", 3)])
def test_tablets(ben, drug, count):
    assert tablets(drug, ben, DAY) == count


def test_adult_tablets(anna):
    assert tablets("ibuxen", anna, DAY) == 2
