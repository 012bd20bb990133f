import pytest

from meadow.counts import Count, density, ranking, rows

COUNTS = [Count("poppy", 1, 14), Count("aster", 1, 3), Count("poppy", 2, 6), Count("cowslip", 2, 3)]


def test_rows():
    assert [len(row) for row in rows(COUNTS)] == [3, 1]
    assert rows([]) == []


def test_density():
    assert density(COUNTS, "poppy") == 2.5
    assert density(COUNTS, "thistle") == 0.0


def test_ranking():
    assert ranking(COUNTS) == ["poppy", "aster", "cowslip"]


@pytest.mark.parametrize("metres", [1, 2])
def test_density_of_plots(metres):
    assert density(COUNTS, "aster", metres) == 3 / metres
