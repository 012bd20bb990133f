from pathlib import Path

from customs.notice import money, notice, summary

GOLDEN = Path(__file__).parent / "golden"


def test_ada() -> None:
    assert notice("Ada", 12.8) == (GOLDEN / "ada.txt").read_text()


def test_bo_has_longer() -> None:
    assert notice("Bo", 6, 30) == (GOLDEN / "bo.txt").read_text()


def test_money() -> None:
    assert money(3) == "3.00 EUR"


def test_summary() -> None:
    assert summary([("Ada", 12.8)]) == ["Ada: 12.80 EUR"]
