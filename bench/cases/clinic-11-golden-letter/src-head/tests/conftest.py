from datetime import date

import pytest

from clinic.model import Patient
from clinic.planner import Planner
from clinic.settings import load


@pytest.fixture
def settings():
    return load()


@pytest.fixture
def planner(settings):
    return Planner(settings)


@pytest.fixture
def anna():
    return Patient(7, "Anna Weiss", date(1984, 5, 20), 61.0)


@pytest.fixture
def ben():
    return Patient(3, "Ben Roth", date(2015, 11, 2), 30.0)
