import pytest

from clinic.errors import UnknownPatient
from clinic.register import Register


@pytest.fixture
def register(anna, ben):
    return Register([anna, ben])


def test_get(register, ben):
    assert register.get(3) is ben


def test_unknown(register):
    with pytest.raises(UnknownPatient, match="no patient 99"):
        register.get(99)


def test_names(register):
    assert register.names() == ["Anna Weiss", "Ben Roth"]


def test_search_by_number(register):
    assert [p.number for p in register.search("e")] == [3, 7]


def test_search_limit(register):
    assert len(register.search("", 1)) == 1
