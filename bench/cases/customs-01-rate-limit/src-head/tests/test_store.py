from customs.store import Store


def filled() -> Store:
    store = Store()
    for name, due in [("Ada", 12.8), ("Bo", 6.0), ("Cy", 40.25)]:
        store.add(name, due)
    return store


def test_new_parcels_wait() -> None:
    store = Store()
    assert store.state(store.add("Ada", 3.0)) == "waiting"


def test_dearest_first() -> None:
    assert filled().waiting() == [("Cy", 40.25), ("Ada", 12.8), ("Bo", 6.0)]


def test_paid_is_gone() -> None:
    store = filled()
    store.pay(3)
    assert store.waiting()[0] == ("Ada", 12.8)
    assert store.state(3) == "paid"
