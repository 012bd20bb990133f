from customs.rates import in_euro, rate


def test_euro_is_itself() -> None:
    assert in_euro(12.5, "EUR") == 12.5


def test_dollar() -> None:
    assert rate("USD") == 1.25


def test_yen_in_euro() -> None:
    assert in_euro(16000, "JPY") == 100.0
